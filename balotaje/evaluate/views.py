"""What is compared: one article's facts, plain, whether they come from gold, from ``Facts`` or from the
database.

Where a fact names somebody the view holds an :class:`Entity`, so that nothing here depends on ids. A field
that is ``None`` where a tuple could stand means that the source says nothing about it: it is then not scored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

EntityKind = Literal["person", "party", "label", "unknown"]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something named; gold does not say what kind the ends of a fact are (``unknown``).

    ``aliases`` are the other names that the source itself gives (an abbreviation).
    """

    name: str
    kind: EntityKind = "unknown"
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it goes by, the main one first."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class PersonView:
    """A person; ``states_party`` is False where the source does not say whether the text gives a party."""

    entity: Entity
    surfaces: tuple[str, ...] | None = None
    party: Entity | None = None
    states_party: bool = True
    roles: tuple[str, ...] | None = None
    optional: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class PartyView:
    """A party, coalition or pact."""

    entity: Entity
    surfaces: tuple[str, ...] | None = None
    optional: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ResultView:
    """One figure of one subject; ``election`` is scored only where ``states_election``."""

    subject: Entity
    percent: float | None
    votes: int | None
    counted_percent: float | None
    kind: str
    election: str | None = None
    states_election: bool = True
    optional: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class EndorsementView:
    """Who takes which side; ``candidate`` is None where nobody is backed (``neutral``)."""

    endorser: Entity
    candidate: Entity | None
    stance: str
    optional: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class QuoteView:
    """Another's words; ``speaker`` is a person, a party or a label, None where nobody could be placed."""

    text: str
    speaker: Entity | None
    kind: str
    optional: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ContactView:
    """Two who talked, met or wrote; the order says nothing."""

    one: Entity
    other: Entity
    kind: str
    optional: bool = False
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class View:
    """One article's facts. ``says_title`` is False where the source does not say whether there is a title.

    ``corpus_wide`` marks a view whose people carry what the whole corpus says of them (the database): a party
    that this article does not state is then no false find.
    """

    id: str
    text: str = ""
    title: str | None = None
    published: str | None = None
    says_title: bool = True
    people: tuple[PersonView, ...] | None = None
    parties: tuple[PartyView, ...] | None = None
    results: tuple[ResultView, ...] | None = None
    endorsements: tuple[EndorsementView, ...] | None = None
    quotes: tuple[QuoteView, ...] | None = None
    contacts: tuple[ContactView, ...] | None = None
    corpus_wide: bool = False
