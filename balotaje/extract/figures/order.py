"""Figures of those told by their order: 'El primero, 50%; el segundo, 47%', 'la primera obtiene el 50%'."""

from __future__ import annotations

from ...model import Actor
from ..clauses.determiners import BEFORE_ONE
from ..references.pointers import Reference
from .bearing import Found
from .parallel import Parallel
from .tallies import Tally


class Ordered(Parallel):
    """Reads ordinals as those who were named or told of before, in that order."""

    def _ordinal(self, tally: Tally) -> Found | None:
        """'El primero, 50%; el segundo, 47%': by the order of the figures of the sentence before."""
        i = tally.outer - 1
        if i >= 0 and self.lowers[i] in (",", "con"):
            i -= 1
        i = self._before_its_verb(i)
        rank = self.lexicon.ordinal(self.lowers[i])
        if i < 1 or not rank or self.lowers[i - 1] not in BEFORE_ONE:
            return None
        if self.lowers[i - 2] == "en" or self.clauses.is_copula(i - 2):
            return None  # 'ganó en el segundo con el 53%' is a round, 'fue la primera con 40%' says of whom
        return (
            self._paired_in_order(rank, i)
            or self._told_in_order(tally, rank, i)
            or self._named_in_order(tally, rank, i)
        )

    def _before_its_verb(self, i: int) -> int:
        """The token before a verb of obtaining at token ``i``: 'la primera se lleva el 47%'."""
        finite = any(v.finite for v in self.lexicon.verbs.get(self.lowers[i], ()))
        if not finite or not self.clauses.is_result(i):
            return i
        return i - 1 - (self.lowers[i - 1] == "se")

    def _paired_in_order(self, rank: int, i: int) -> Found | None:
        """'un duelo entre Soto y Paredes, en cuyo caso la primera se lleva el 47%': the sentence's pair."""
        pair = self._pair_between(i)
        if not pair or rank > 2:
            return None
        return Found((Reference(i - 1, i + 1, "pronoun", pair[rank - 1]),), "ordinal")

    def _pair_between(self, i: int) -> tuple[tuple[Actor, ...], ...]:
        """The two before token ``i`` whom 'entre' governs, or who are named together."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        opened = next((k for k in range(i - 1, first - 1, -1) if self.lowers[k] == "entre"), None)
        if opened is not None:
            told = (
                self.clauses.settled(r)
                for r in self.references.between(opened, i - 1)
                if self.clauses.usable(r)
            )
            people = dict.fromkeys(r.actors for r in told if r.actors and r.actors[0].kind == "person")
            return tuple(people) if len(people) == 2 and all(len(one) == 1 for one in people) else ()
        last = next((r for r in reversed(self.references.between(first, i)) if r.actors), None)
        named = self.clauses.members(last) if last is not None else ()
        if len(named) != 2 or any(len(r.actors) != 1 or r.kind != "name" for r in named):
            return ()
        return tuple(r.actors for r in named)

    def _voted_in_order(self, tally: Tally, i: int) -> Reference | None:
        """'un 29% votaría por la primera y un 28% por el segundo', 'un 29% elegiría al primero'."""
        i += self.lowers[i] in ("el", "la")
        rank = self.lexicon.ordinal(self.lowers[i])
        if not rank or self.lowers[i - 1] not in ("el", "la", "al"):
            return None
        found = self._paired_in_order(rank, i) or self._named_in_order(tally, rank, i)
        return found.references[0] if found is not None else None

    def _ordered_pair(self, i: int) -> tuple[Reference, Reference] | None:
        """'entre Soto y Mora, se impone la segunda por 41% a 33%': she, and the other of the two."""
        rank = self.lexicon.ordinal(self.lowers[i])
        if rank not in (1, 2) or self.lowers[i - 1] not in ("el", "la"):
            return None
        one, other = (self._paired_in_order(place, i) for place in (rank, 3 - rank))
        return (one.references[0], other.references[0]) if one is not None and other is not None else None

    def _told_in_order(self, tally: Tally, rank: int, i: int) -> Found | None:
        told = [b for b in self.in_sentence.get(tally.sentence - 1, []) if len(b.actors) == 1]
        if len(told) < max(2, rank):
            return None
        return Found((Reference(i - 1, i + 1, "pronoun", told[rank - 1].actors),), "ordinal")

    def _named_in_order(self, tally: Tally, rank: int, i: int) -> Found | None:
        """'Soto y Paredes pasan: el conteo ubica a la primera con 35% y al segundo con 28%'."""
        first, _ = self.document.sentences[tally.sentence]
        for begin in (first, self.document.sentences[max(0, tally.sentence - 1)][0]):
            named = dict.fromkeys(
                r.actor
                for r in self.references.between(begin, i)
                if r.kind == "name" and r.actor is not None and r.actor.kind == "person"
            )
            people = [actor for actor in named if actor is not None]
            if len(people) > 2:
                return None
            if len(people) == 2 and rank <= 2:
                return Found((Reference(i - 1, i + 1, "pronoun", (people[rank - 1],)),), "beside")
        return None
