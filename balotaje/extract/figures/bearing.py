"""What the rules that find whose figure it is hand to one another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

from ...model import Actor
from ..references.pointers import Reference
from .clauses import Clauses
from .framing import CAUSES
from .tallies import Tally

TIE_WORDS = frozenset("empate empatados empatadas igualados igualadas".split())
"""What tells that those named behind have the same figure."""
EACH_REACH = 4
"""Tokens behind a figure within which 'cada uno' stands."""
Construction = Literal[
    "bracket",
    "label",
    "beside",
    "verb",
    "fronted",
    "complement",
    "voters",
    "dative",
    "relative",
    "rival",
    "score",
    "shared",
    "ordinal",
]
"""How a bearer was found."""


@dataclass(frozen=True, slots=True)
class Borne:
    """A tally with whoever bears it.

    ``actors`` is empty where nobody could be placed; ``reason`` then says why. ``denied`` is true where the
    text says that the figure was not reached, ``projected`` under a conditional or future verb.
    """

    tally: Tally
    actors: tuple[Actor, ...] = ()
    construction: Construction | None = None
    reason: str = ""
    projected: bool = False
    denied: bool = False
    side: Reference | None = None
    """The description, open as yet, that bears it."""
    description: Reference | None = None
    """The description, read already, that bears it."""


@dataclass(frozen=True, slots=True)
class Found:
    """Whom a rule found, and how; ``projected`` under a conditional or future verb."""

    references: tuple[Reference, ...]
    construction: Construction
    projected: bool = False


class Bearing:
    """One document's tallies, and who bears those that were placed already."""

    def __init__(self, clauses: Clauses, tallies: list[Tally]) -> None:
        self.clauses = clauses
        self.document = clauses.document
        self.lowers = clauses.lowers
        self.lexicon = clauses.lexicon
        self.references = clauses.references
        self.cues = clauses.cues
        self.tallies = tallies
        self.done: list[Borne] = []
        self.claimed = clauses.claimed
        self.asked: dict[int, int] = {}
        """Sentence → the token behind the last figure of those who were asked for their opinion."""
        self.in_sentence: dict[int, list[Borne]] = defaultdict(list)

    def _cause(self, tally: Tally) -> int | None:
        """Where 'gracias a', 'pese a' or 'a pesar de' begins right before a figure that somebody has."""
        i = tally.outer - 1
        i -= self.lowers[i] == "sus"
        if i < 1 or self.lowers[i] not in ("a", "al", "de", "del"):
            return None
        words = self.lowers[i - 1]
        if self.lowers[i] in ("a", "al"):
            return i - 1 if words in CAUSES else None
        return i - 2 if words == "pesar" and self.lowers[i - 2] == "a" else None

    def _is_each(self, references: tuple[Reference, ...], tally: Tally) -> bool:
        """Whether everybody has the figure: 'Soto y Paredes, ambos con 9%', '… con 9% cada uno'.

        'Más atrás aparecen Soto y Paredes con 2%' too, but not 'Soto y Paredes obtuvieron el 51%'.
        """
        if tally.outer < tally.first and self.lowers[tally.outer] in ("no", "sin"):
            return True  # 'Soto y Paredes no llegaban al 0,5%'
        sentence, _ = self.document.sentences[tally.sentence]
        if not TIE_WORDS.isdisjoint(self.lowers[sentence : references[0].first]):
            return True  # 'Empate: los dos candidatos, Soto y Paredes, obtuvieron 412 votos'
        first = min(references[-1].after, tally.outer)
        last = min(tally.end + EACH_REACH, len(self.lowers))
        if self.cues.within(first, last, "each") is not None:
            return True
        i = references[0].first - 1
        if self.lowers[tally.outer - 1] not in ("con", "en") or references[-1].after < tally.outer - 3:
            return False
        if self.cues.last_within(max(sentence, i - EACH_REACH), i + 1, "each") is not None:
            return True
        while i > sentence and not self.clauses.is_finite(i) and i not in self.clauses.covered:
            if self.references.at(i) is not None:
                return False
            i -= 1
        return self.clauses.is_finite(i) and self.clauses.lists(i)

    def _hailed_before(self, tally: Tally) -> Reference | None:
        """'Mora felicitó a Soto. El conteo le daba el 58%': whom the sentence before congratulates."""
        if not tally.sentence:
            return None
        hailed = self.clauses.congratulated(*self.document.sentences[tally.sentence - 1])
        return hailed if hailed is not None and hailed.actors else None
