"""Where a walk through a sentence stands: its clauses as frames on a stack, and the noun phrases gone by."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .phrases import Phrase

FrameKind = Literal["main", "relative", "complement", "circumstance"]
RECENT = 3
"""Noun phrases back from the last in which 'quien' looks for somebody."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is known of a verb's subject. ``phrase`` is None where the clause does not say (``dropped``)."""

    phrase: Phrase | None
    kind: FrameKind = "main"
    governor: int = -1
    """The verb that governs the clause, whose subject a dropped one is; -1 in a main clause."""
    beside: int = -1
    """The verb before in the same clause, or of the main clause before, whose subject a dropped one is."""
    host: Phrase | None = None
    """The subject of the clause that this one interrupts: 'Soto, aunque apoyó a Tola, felicitó a …'."""


def together(one: Phrase, other: Phrase) -> Phrase | None:
    """The subject of a verb in the plural that a list makes: 'Soto y su partido apoyarán', 'los gremios y
    Soto apoyarán', 'el Partido del Alba, los verdes y los independientes apoyarán'.
    """
    if one is other or not (one.actors or one.plural) or not (other.actors or other.plural):
        return None
    if other.plural and (other.actors or not one.actors):
        return None
    parts = one.parts if one.actors else other.parts
    return Phrase((*one.actors, *other.actors), one.first, other.after, True, parts=parts)


@dataclass(slots=True)
class Frame:
    """A clause that has been opened: whose it is, and its verb once that has come."""

    kind: FrameKind
    subject: Phrase | None = None
    verb: int = -1
    governor: int = -1
    beside: int = -1
    closable: bool = False
    host: Phrase | None = None
    """The subject, still without its verb, of the clause that it interrupts."""
    opened: int = -1
    """The token that opened it."""
    antecedent: Phrase | None = None
    joined: Phrase | None = None
    """Who is named beside the subject: 'Soto, al igual que Tola, …'."""
    following: Phrase | None = None
    """Who stands behind 'y' and its verb, before an inciso: 'El acto acabó y Soto, de Tola, se fue'."""
    quoted: bool = False
    """Whether its verb stands in a quotation: 'dijo que Soto “ganó bien” y …'."""


@dataclass(slots=True)
class State:
    """Where the walk through one sentence, or one stretch of it, stands."""

    stack: list[Frame] = field(default_factory=lambda: [Frame("main")])
    chunk: list[Phrase] = field(default_factory=list)
    """The noun phrases since the last comma, conjunction, verb or clause opener."""
    opener: str = ""
    """What the chunk began with: ',', 'y', 'que', … or 'verb'."""
    comma_before: bool = False
    """Whether a comma stands before the conjunction that the chunk began with."""
    last: Phrase | None = None
    """The noun phrase that ended last."""
    recent: list[Phrase] = field(default_factory=list)
    """The few before it, nearest first."""

    @property
    def top(self) -> Frame:
        """The clause that the walk is in."""
        return self.stack[-1]

    def begin(self, opener: str, *, comma_before: bool = False) -> None:
        """Start a new chunk of noun phrases behind ``opener``."""
        self.chunk, self.opener, self.comma_before = [], opener, comma_before
