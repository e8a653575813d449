"""A table's facts against its finds: what makes two of them one, and what to say of those left over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from balotaje.evaluate.matching import Matching, match
from balotaje.evaluate.views import Span


class Comparable(Protocol):
    """Any fact of a view."""

    @property
    def optional(self) -> bool:
        """Whether finding it counts neither way."""

    @property
    def span(self) -> Span | None:
        """Where it stands in the text."""


F = TypeVar("F", bound=Comparable)


@dataclass(frozen=True)
class Criterion(Generic[F]):
    """One thing in which a gold fact (first) and a find (second) agree or not.

    ``weight`` is what agreeing in it tells: two that agree only in their kind have little to do with each
    other.
    """

    name: str
    agree: Callable[[F, F], bool]
    show: Callable[[F], str]
    weight: int = 2


@dataclass(frozen=True)
class Comparison(Generic[F]):
    """How two facts of one table are compared.

    ``near`` (0 to 1) names a leftover's closest counterpart when no criterion holds; ``prefer`` chooses
    between counterparts that all hold.
    """

    criteria: Sequence[Criterion[F]]
    near: Callable[[F, F], float] = lambda gold, found: 0.0
    prefer: Callable[[F, F], float] = lambda gold, found: 0.0

    def one(self, gold: F, found: F) -> bool:
        """Whether they are one fact: every criterion holds."""
        return all(criterion.agree(gold, found) for criterion in self.criteria)

    def show(self, fact: F) -> str:
        """The fact in one line."""
        return ", ".join(criterion.show(fact) for criterion in self.criteria)

    def match(self, gold: Sequence[F], found: Sequence[F]) -> Matching:
        """Match one to one; see :func:`balotaje.evaluate.matching.match`."""
        edges = []
        for find in found:
            row = [number for number, fact in enumerate(gold) if self.one(fact, find)]
            liking = {number: -self.prefer(gold[number], find) for number in row}
            edges.append(sorted(row, key=liking.__getitem__))
        optional = frozenset(number for number, fact in enumerate(gold) if fact.optional)
        return match(edges, len(gold), optional)

    def why_missed(self, fact: F, found: Sequence[F]) -> str:
        """What the nearest find disagrees in."""
        return self._why([(fact, find, find) for find in found], "nothing like it was found")

    def why_false(self, find: F, gold: Sequence[F]) -> str:
        """What the nearest gold fact disagrees in."""
        return self._why([(fact, find, fact) for fact in gold], "gold has nothing like it")

    def _why(self, candidates: Sequence[tuple[F, F, F]], otherwise: str) -> str:
        """``candidates``: the gold fact, the find, and which of the two is the counterpart."""
        if not candidates:
            return otherwise
        gold, find, other = max(candidates, key=lambda pair: self._nearness(pair[0], pair[1]))
        if self._nearness(gold, find) < 1:
            return otherwise
        wrong = [criterion for criterion in self.criteria if not criterion.agree(gold, find)]
        if not wrong:
            return f"another one matched {self.show(other)}"
        return "; ".join(f"{item.name} is {item.show(find)}, gold {item.show(gold)}" for item in wrong)

    def _nearness(self, gold: F, find: F) -> float:
        """2 or more: a telling criterion holds; 1 to 2: alike; below 1: nothing to do with each other."""
        agreed = sum(criterion.weight for criterion in self.criteria if criterion.agree(gold, find))
        near = self.near(gold, find)
        return agreed + near if agreed >= 2 else near * 2
