"""Whether a post that a text tells is another than somebody's: in another party, of another town."""

from __future__ import annotations

from collections.abc import Iterable

from ...knowledge import Knowledge, Place
from ...lexicon import Lexicon
from ..names.cast import Cast
from .descriptions import Description
from .tenure import OF_A_BODY

LEGISLATOR = "legislador"
"""The office of whoever sits in a chamber."""
TOWNS = frozenset(("city", "commune", "region"))
"""Kinds of places that are no country."""


def is_seat(description: Description) -> bool:
    """Whether an office is told of a town or region, not of a country: 'la alcaldesa de Tola'."""
    rows = [row for name in description.complement_names for row in name.rows]
    return any(isinstance(row, Place) and row.kind in TOWNS for row in rows)


class Posts:
    """Compares the parties that the descriptions of one article name."""

    def __init__(self, cast: Cast, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.party_at = {
            i: naming.actor.index
            for naming in cast.namings
            if naming.actor.kind == "party"
            for i in range(naming.first, naming.after)
        }
        """token → the party that is named there."""

    def party_named(self, description: Description) -> int | None:
        """The party, not in the curated table, that the complement names: 'el candidato de Marea Verde'."""
        if description.complement is None:
            return None
        first, after = description.complement
        return next((self.party_at[i] for i in range(first, after) if i in self.party_at), None)

    def parties_of(self, description: Description) -> set[str]:
        """The parties that a description names, curated or not."""
        named = self.party_named(description)
        return {*description.parties} if named is None else {*description.parties, f"#{named}"}

    def is_of_another_party(self, description: Description, told: Iterable[Description]) -> bool:
        """Whether somebody, of whom ``told`` tells, has the very post in another party: 'el vocero del PDA'
        is not 'el vocero de Marea Verde, Pedro Soto'; 'el vocero' may be.
        """
        if description.noun.kind != "party_post":
            return False
        mine = self._party_of(description)
        if mine is None:
            return False
        same = [d for d in told if d is not description and d.noun.lemma == description.noun.lemma]
        others = {self._party_of(d) for d in same}
        return bool(others) and None not in others and mine not in others

    def sits_elsewhere(self, description: Description, office: str, held: Iterable[str]) -> bool:
        """Whether the offices that somebody has now speak against one of a town: a minister is not 'la
        alcaldesa de Tola'; who presides over a chamber may be, and a legislator is called by towns.
        """
        elect = description.elect  # a minister may be 'la alcaldesa electa'
        if description.noun.kind != "office" or description.former or elect:
            return False
        if office == LEGISLATOR or office in self.lexicon.office_kinds.get(LEGISLATOR, ()):
            return False
        mine = {other for other in held if not other.endswith(OF_A_BODY)}
        return bool(mine) and not mine & (self.lexicon.office_kinds.get(office, frozenset()) | {office})

    def _party_of(self, description: Description) -> str | None:
        """The one party, no coalition, that a description names."""
        if description.parties:
            only = description.parties[0] if len(description.parties) == 1 else None
            return only if only and self.knowledge.parties[only].kind == "party" else None
        named = self.party_named(description)
        return f"#{named}" if named is not None else None
