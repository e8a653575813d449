"""The shares of tables counted that a text states, and which of them goes with a figure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from ..tokens import Document
from .tallies import Tally

FORWARD_PARAGRAPHS = 3
"""Paragraphs behind a figure within which the share that goes with it is stated."""
THEN = frozenset(("ese", "esa", "esas", "entonces"))
"""What takes up a moment of the count that was told of: 'Con ese avance', 'A esa hora', 'Para entonces'."""
THEN_REACH = 3
MOMENTS = (
    ("con",),
    ("el", "ese", "dicho", "tal"),
    ("porcentaje", "avance", "escrutinio", "recuento", "conteo"),
)
"""'Con el porcentaje mencionado, Soto había obtenido …': a share that was told of, taken up."""
PLACE, SENTENCE = attrgetter("first"), attrgetter("sentence")


@dataclass(frozen=True, slots=True)
class Share:
    """A share of tables counted, in percent, stated at token ``first``."""

    first: int
    sentence: int
    value: float


class Shares:
    """The shares of one document, in order."""

    def __init__(self, document: Document, stated: Iterable[Share]) -> None:
        self.document = document
        self.aside: set[int] = set()
        """Sentences that tell of an earlier report: the share they state is of no other figure."""
        self._all = sorted(stated, key=PLACE)

    def __bool__(self) -> bool:
        return bool(self._all)

    def __iter__(self) -> Iterator[Share]:
        return iter(self._all)

    def add(self, shares: Iterable[Share]) -> None:
        """Take up more."""
        self._all = sorted([*self._all, *shares], key=PLACE)

    def stated_in(self, sentence: int) -> Share | None:
        """The first share that a sentence states."""
        place = bisect_left(self._all, sentence, key=SENTENCE)
        found = self._all[place] if place < len(self._all) else None
        return found if found is not None and found.sentence == sentence else None

    def is_taken_up(self, sentence: int) -> bool:
        """Whether a sentence opens with the share told before: 'Con ese avance, Soto había obtenido …'."""
        first, after = self.document.sentences[sentence]
        opening = self.document.lowers[first : min(after, first + len(MOMENTS))]
        alike = all(word in words for word, words in zip(opening, MOMENTS, strict=False))
        told = bool(self._all) and self._all[0].sentence < sentence
        return told and alike and len(opening) == len(MOMENTS)

    def in_sentence(self, tally: Tally) -> Share | None:
        """The share that the tally's own sentence states: the last before it, else the first behind it."""
        place = bisect_left(self._all, tally.first, key=PLACE)
        near = (*self._all[max(0, place - 1) : place], *self._all[place : place + 1])
        return next((share for share in near if share.sentence == tally.sentence), None)

    def before(self, tally: Tally) -> Share | None:
        """The last share stated in a sentence before the tally's; 'Con ese avance' takes up the nearest."""
        place = bisect_left(self._all, tally.sentence, key=SENTENCE)
        first, _ = self.document.sentences[tally.sentence]
        taken_up = not THEN.isdisjoint(self.document.lowers[first : first + THEN_REACH])
        return next(
            (
                self._all[n]
                for n in range(place - 1, -1, -1)
                if taken_up or self._all[n].sentence not in self.aside
            ),
            None,
        )

    def behind(self, tally: Tally) -> Share | None:
        """The first share stated behind the tally's sentence, not far."""
        paragraph = self.document.paragraph
        for n in range(bisect_right(self._all, tally.sentence, key=SENTENCE), len(self._all)):
            share = self._all[n]
            if share.sentence not in self.aside:
                near = paragraph[share.first] - paragraph[tally.first] <= FORWARD_PARAGRAPHS
                return share if near else None
        return None
