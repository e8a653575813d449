"""Lists that give each name its place or its party: 'Soto, de Lima; Paredes, de Quito, y Tola, de Roma'."""

from __future__ import annotations

from ..brackets import past_brackets
from ..clauses.determiners import COORDINATORS, OF, THE
from ..clauses.syntax import Clause
from ..references.pointers import Reference, References
from ..tokens import Document

PLACE_LENGTH = 3
"""Words of a country's or a city's name before who governs it."""


class PlacedLists:
    """Finds the name with which such a list goes on."""

    document: Document
    references: References
    clause: Clause

    def _behind_party(self, i: int) -> Reference | None:
        """The name that goes on a list behind a party: 'Soto, del Partido del Alba, y Paredes'."""
        lowers = self.document.lowers
        if i + 3 >= len(lowers) or lowers[i] != "," or lowers[i + 1] not in ("de", "del"):
            return None
        party = self.references.at(i + 2) or self.references.at(i + 1)
        if party is None or party.actor is None or party.actor.kind != "party":
            return None
        j = party.after
        if j + 2 >= len(lowers) or lowers[j] != "," or lowers[j + 1] not in COORDINATORS:
            return None
        following = self.references.named_at(j + 2)
        if following is None:
            return None
        return following if following.actor is not None and following.actor.kind == "person" else None

    def _behind_place(self, last: Reference) -> Reference | None:
        """The name that goes on a list by places: 'los presidentes de Lima, Soto; Quito, Paredes, y Roma,
        Tola', 'Soto, de Lima; Paredes, de Quito, y Tola, de Roma', 'el alcalde de Lima, Soto; el de Quito,
        Paredes'; not 'en Lima, Soto, y en Roma'.
        """
        lowers, i = self.document.lowers, last.after
        if i + 3 >= len(lowers):
            return None
        if lowers[i] == "," and lowers[i + 1] in OF:
            i = self._past_place(i + 2)
            joined = lowers[i] in (";", "y") or lowers[i : i + 2] in ([",", "y"], [",", "e"])
            if not joined and not self._placed_next(i):
                return None
            i += 1
            i += lowers[i] in COORDINATORS
        elif (lowers[i] == ";" or "," in lowers[last.first : i]) and self._placed_next(i):
            i += 1  # 'Soto, alcalde de Lima; Paredes, de Quito, y'
        else:
            if not self._placed(last) or lowers[i] not in (",", ";", "y", "e"):
                return None
            bare = lowers[i] == "," and lowers[i + 1] not in COORDINATORS
            i += 1
            i += lowers[i] in COORDINATORS
            titled = self.references.named_at(i)
            if titled is not None and lowers[i] in THE:
                goes_on = self._placed(titled) and (not bare or self._list_goes_on(titled.after))
                return titled if goes_on else None  # 'el de Quito, Paredes' is one name
            i += lowers[i] in THE and lowers[i + 1] in OF
            i += lowers[i] in OF
            place, i = i, self._past_place(i)
            if i == place or lowers[i] != ",":
                return None
            i += 1
        following = self.references.at(i)
        named = following is not None and following.first == i and following.kind == "name"
        return following if named else None

    def behind_joint(self, i: int) -> tuple[Reference, ...]:
        """Who a plural behind 'y' at token ``i`` announces, () where it announces nobody: '… y los jefes de
        Lima y Quito, Soto y Paredes'; not '… y los jefes, dijo Soto'.
        """
        lowers = self.document.lowers
        i += lowers[i : i + 1] == [","]
        if i + 2 >= len(lowers) or lowers[i] not in COORDINATORS:
            return ()
        crowd = self.references.at(i + 1)
        if crowd is not None:
            plural = crowd.first == i + 1 and crowd.kind == "description"
            return self.clause.announced(crowd) if plural else ()
        named = self.references.leads.get(i + 1)
        return tuple(m for m in self.clause.members(named) if m.first >= named.first) if named else ()

    def _placed(self, named: Reference) -> bool:
        """'Lima, Soto', 'el alcalde de Lima, Soto': whether a place stands before the comma before a name."""
        document, lowers = self.document, self.document.lowers
        comma = next((i for i in range(named.first, named.after) if lowers[i] == ","), named.first - 1)
        return comma > 0 and lowers[comma] == "," and document.is_capital(comma - 1)

    def _placed_next(self, i: int) -> bool:
        """'Soto, de Lima, Paredes, de Quito, y': whether the comma or semicolon at token ``i`` goes on to a
        name that has its place too.
        """
        lowers = self.document.lowers
        named = self.references.named_at(i + 1) if lowers[i : i + 1] in ([","], [";"]) else None
        if named is None or named.after + 2 >= len(lowers):
            return False
        placed = lowers[named.after] == "," and lowers[named.after + 1] in OF
        behind = self._past_place(named.after + 2) if placed else 0
        if behind + 1 >= len(lowers) or behind <= named.after + 2:
            return False
        following = self.references.named_at(behind + 1)
        goes_on = following is not None
        goes_on = goes_on or lowers[behind + 1] in COORDINATORS
        return lowers[behind] in COORDINATORS or (lowers[behind] in (",", ";") and goes_on)

    def _list_goes_on(self, i: int) -> bool:
        """Whether another is named behind token ``i``: not so in 'al de Lima, Soto, la de Quito calló'."""
        lowers = self.document.lowers
        i += lowers[i : i + 1] in ([","], [";"])
        i += lowers[i : i + 1] in (["y"], ["e"])
        named = self.references.starting_at(i) if i < len(lowers) else None
        return named is not None and named.kind == "name"

    def _past_own_place(self, i: int) -> int:
        """The token behind ', de Lima' or '(Lima)' at token ``i``, the place of the last of a list."""
        lowers = self.document.lowers
        if i + 2 < len(lowers) and lowers[i] == "," and lowers[i + 1] in OF:
            return self._past_place(i + 2)
        return past_brackets(self.document, i)

    def _past_place(self, i: int) -> int:
        """The token behind the name of a place at token ``i``."""
        place = i
        while i < min(len(self.document) - 1, place + PLACE_LENGTH) and self.document.is_capital(i):
            i += 1
        return i
