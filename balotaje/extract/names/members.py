"""People and parties of one article while it is read, and the places where it names them."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...knowledge import KnownParty, KnownPerson, Organisation
from ...model import Actor, Gender, Unresolved
from ..titles.descriptions import Description
from ..titles.linking import Link
from .proper import Candidate


@dataclass(slots=True)
class PersonDraft:
    """A person while the article is read. ``tokens`` are the folded tokens of the fullest name."""

    name: str
    tokens: tuple[str, ...]
    known: KnownPerson | None = None
    gender: Gender | None = None
    country: str | None = None
    party: int | None = None
    descriptions: list[int] = field(default_factory=list)
    first_at: int = 0


@dataclass(slots=True)
class PartyDraft:
    """A party while the article is read."""

    name: str
    row: KnownParty | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """A mention by token positions: ``first`` up to ``after`` names ``actor``."""

    first: int
    after: int
    actor: Actor


@dataclass(slots=True)
class Cast:
    """Everybody in the article, and what it calls them."""

    people: list[PersonDraft] = field(default_factory=list)
    parties: list[PartyDraft] = field(default_factory=list)
    namings: list[Naming] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    descriptions: list[Description] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)
    country: str | None = None

    def organisations(self, *kinds: str) -> frozenset[int]:
        """The tokens at which the names of curated organisations of ``kinds`` begin."""
        return frozenset(
            candidate.first
            for candidate in self.candidates
            if any(isinstance(row, Organisation) and row.kind in kinds for row in candidate.rows)
        )

    def party_index(self, party_id: str) -> int | None:
        """The position of a known party that the article names, if it does."""
        for i, party in enumerate(self.parties):
            if party.row is not None and party.row.id == party_id:
                return i
        return None

    def party_of(self, person: int) -> int | None:
        """The party that the article gives a person, else their curated row's if the article names it."""
        draft = self.people[person]
        known = draft.known.party_id if draft.known is not None else None
        return self.party_index(known) if draft.party is None and known else draft.party
