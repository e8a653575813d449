"""What the rules that find whose figure it is hand to one another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Literal

from ...model import Actor
from ..references import Reference
from .clauses import Clauses
from .tallies import Tally

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
        self.claimed: set[int] = set()
        """Where those stand who follow their own figure ('26% de Soto'): no later figure is theirs."""
        self.in_sentence: dict[int, list[Borne]] = defaultdict(list)
