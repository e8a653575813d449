"""Which names of a list share its governor: 'votará por Soto y Tola', not 'por Soto y Tola, por Rojas'."""

from __future__ import annotations

from ..references.pointers import Reference
from .crowds import opens_clause
from .delegations import Delegations
from .pronouns import ADDING


class Sharing(Delegations):
    """Tells the members of the lists of one article from whom the next clause is on."""

    def _without_next_subject(self, members: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """'respaldó a Soto y Quilodrán hizo lo propio': what a verb follows is no member of the list."""
        for n, member in enumerate(members):
            if n and not self._shares_governor(members[0], member):
                return members[:n]  # 'votará por Soto y a Tola la apoya Paredes'
            if n and member.after < len(self.document):
                end = self.document.sentences[self.document.sentence[member.first]][1]
                titled = "," in self.document.lowers[member.first : member.after]
                governor = self.clause.preposition(members[0])
                following = self.document.lowers[member.after]
                shared = governor == "a" or (governor in ("por", "con") and following == governor)
                taken = (
                    shared
                    and following in ("a", "al", "por", "con")
                    and (
                        self.document.lowers[member.first - 1] in ADDING
                        and self.references.at(member.after + 1) is not None
                    )
                )
                if taken or self._takes_its_own(member):
                    return members[:n]  # 'apoyará a Soto y Paredes a Tola'
                acts = opens_clause(self.predicates, member.after, end, apposed=titled)
                acts = acts and not (
                    following == "," and self.clause.awaits_verb(members[0].first, member.after)
                )
                if acts and self.clause.preposition(member) != "":
                    bare = self.document.lowers[member.first - 1] in ADDING
                    if bare and (governor != "entre" or n > 1):  # 'la cita entre Soto y Tola terminó'
                        listed = n > 1 and self.document.lowers[members[0].after] == ","
                        return members[:1] if listed else members[:n]
        return members

    def _takes_its_own(self, member: Reference) -> bool:
        """'votará por Soto y Paredes, por Tola', 'el apoyo de Soto y Paredes el de Tola': whether a member
        behind 'y' has an object of its own.
        """
        document, i = self.document, member.after
        comma = i < len(document) and document.lowers[i] == ","
        own = document.lowers[i + comma : i + comma + 2]
        if document.lowers[member.first - 1] in ADDING and own[:1] in (["el"], ["los"], ["las"]):
            return own[1:] in (["de"], ["del"])
        if document.lowers[member.first - 1] not in ADDING or i + 2 >= len(document):
            return False
        if document.lowers[i] != "," or document.lowers[i + 1] not in ("a", "al", "por", "con"):
            return False
        if self.clause.preposition(member) == "de":
            return False  # 'el apoyo de Soto y la edil de Lota, Rosa Paredes, a Tola'
        other = self.references.at(i + 2) or self.references.at(i + 1)
        if other is None:
            return document.is_capital(i + 2)  # of somebody whom nothing else tells to be a person
        return other.first <= i + 2 and bool(other.actors)

    def _shares_governor(self, head: Reference, member: Reference) -> bool:
        """Whether a member of a list has no preposition of its own, or that of the list; not the party of 'el
        Partido del Alba, que impulsa a Soto, y el Frente Austral'.
        """
        own = self.document.lowers[member.first - 1]
        if own not in ("a", "por", "con"):
            apart = self.document.lowers[member.first - 2 : member.first] in ([",", "y"], [",", "e"])
            party = self._is_party(member) and not self._is_party(head)
            return not (apart and party and self.clause.preposition(head) == "a")
        return own == self.clause.preposition(head)

    def _is_party(self, reference: Reference) -> bool:
        return bool(reference.actors) and all(actor.kind == "party" for actor in reference.actors)
