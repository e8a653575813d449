"""Whom somebody wins or loses against: the figure behind them is not theirs, unless it is told so."""

from __future__ import annotations

from ..clauses.determiners import CONTRACTIONS, RELATIVES
from ..references.pointers import Reference
from .bearing import Found
from .obtained import FOLLOWED
from .ranked import Ranked
from .tallies import Tally

RIVALS = frozenset(("ante", "contra", "sobre", "frente", "a", "versus", "vs"))
"""Prepositions of whom one wins against: the figure is not theirs."""
BEHIND = frozenset(("detrás", "después", "debajo", "lejos"))
"""What makes of 'de' and a name the place of somebody else: 'por detrás de Mora'."""
DISTANCE_REACH = 6
"""Tokens of 'a una distancia considerable' between 'seguida' and 'por'."""


class Rivals(Ranked):
    """Tells the rival in a clause from whose figure it tells."""

    def _is_rival(self, reference: Reference, governed: str) -> bool:
        """'superó a Paredes con 26%', 'se impuso ante Paredes con 26%': the figure is the winner's."""
        if governed == "por":
            light = self._comes_next(reference)
            return not (light or self._follows_on(reference) or self.clauses.is_agent(reference))
        if governed == "tras":
            return True  # 'logró el segundo lugar tras Mora, con 24%'
        if governed not in RIVALS:
            return False
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        begins = self.clauses.members(reference)[0].first
        i = begins - 1 - (self.lowers[begins - 1] == "a")
        if self.lowers[i] == "atrás" and self.lowers[i - 1] != "más":
            return True  # 'dejó atrás a Mora y Vega, con 12%'; not 'ubica más atrás a Mora, con 12%'
        return self.clauses.lead_verb(first, reference.first, stop_at_tally=True) is not None

    def _comes_next(self, reference: Reference) -> bool:
        """'seguida por Mora, con 24%', 'seguida a gran distancia por Mora, con 8%'."""
        i = reference.first - 2
        if self.clauses.is_light_phrase(i):
            return True
        followed = (
            k for k in range(i, max(0, i - DISTANCE_REACH), -1) if self.lowers[k].startswith(FOLLOWED)
        )
        k = next(followed, None)
        return k is not None and all(
            self.lowers[n].isalpha() and not self.clauses.is_finite(n) for n in range(k + 1, i + 1)
        )

    def _ranked_behind(self, reference: Reference, start: int) -> int | None:
        """The token before 'detrás de Mora' in 'Soto quedó segundo, detrás de Mora, con 19%': the figure is
        of who comes behind; not 'detrás de Mora con 19%', 'sacó 31%, detrás de Mora, con 33%'."""
        if self.lowers[start] != "con" or reference.after != start - 1 or self.lowers[start - 1] != ",":
            return None
        first = self.clauses.members(reference)[0].first
        first -= self.lowers[first] not in CONTRACTIONS
        if self.lowers[first] not in ("de", "del") or self.lowers[first - 1] not in BEHIND:
            return None
        told = self.in_sentence[self.document.sentence[start]]
        verb = next(self.clauses.finite_before(first), first)
        return None if told and told[-1].tally.end > verb else first - 2

    def _has_its_own(self, reference: Reference, governed: str, start: int, tally: Tally) -> bool:
        """'Soto, con 53%, se impuso a Mora, con 47%', 'Soto obtiene 53% y vence a Mora con 47%'.

        The winner's was told before, this is the rival's.
        """
        told = self.in_sentence[tally.sentence]
        if governed not in RIVALS or not told or not told[-1].actors or self.lowers[start] != "con":
            return False
        less = (tally.percent or 0) < (told[-1].tally.percent or 0) and len(told) == 1
        if reference.after != start - (self.lowers[start - 1] == ",") or not (
            less or self.lowers[start - 1] == ","
        ):
            return False
        verb = self.clauses.lead_verb(told[-1].tally.end, reference.first, stop_at_tally=True)
        return verb is not None and told[-1].actors != reference.actors

    def _told_of_in_relative(self, reference: Reference, start: int) -> tuple[Reference, ...]:
        """'Sigue Soto, quien se fue para ir a las primarias del Panal, con 8%': who the relative is of."""
        party = reference.actor is not None and reference.actor.kind == "party"
        if not party or self.lowers[start - 1 : start + 1] != [",", "con"] or reference.after != start - 1:
            return ()
        first, _ = self.document.sentences[self.document.sentence[start]]
        comma = next((k for k in range(reference.first, first, -1) if self.lowers[k] == ","), first)
        verb = any(self.clauses.is_finite(k) for k in range(comma + 2, reference.first))
        if comma == first or not verb or self.lowers[comma + 1] not in RELATIVES:
            return self._apposed_before(reference, first)
        return self.clauses.antecedent(comma + 1) or ()

    def _shown_behind(self, tally: Tally, verb: int) -> Found | None:
        """'Le sigue Mora, con 9%; y en tercer lugar figura con 6% el cómico Soto': who comes next, behind."""
        plural = self.lowers[verb].removesuffix("n") + "n"
        lists = ((plural,), "listing") in self.lexicon.phrases.get(plural, ())
        named = self.references.named_at(tally.end) if lists and tally.outer - verb in (1, 2) else None
        if named is None:
            return None
        free = self.clauses.usable(named) and not self.clauses.preposition(named)
        return Found((named,), "fronted") if free else None

    def _apposed_before(self, reference: Reference, first: int) -> tuple[Reference, ...]:
        """'Sigue Soto, hermano de Mora (2018-2020) y delegado del Panal, con 8%': who all that is."""
        for named in reversed(self.references.between(first, reference.first)):
            if any(
                self.clauses.is_finite(k) or k in self.clauses.covered
                for k in range(named.after, reference.first)
            ):
                return ()
            opens = "," in self.lowers[named.first : named.after + 1]
            person = named.actor is not None and named.actor.kind == "person"
            if person and opens and self.clauses.usable(named) and not self.clauses.preposition(named):
                return (named,)
        return ()

    def _follows_on(self, reference: Reference) -> bool:
        """'seguida por Soto, con 33%, y por Mora, con 8%': 'por' is said again for the next of the list."""
        i = reference.first - 2
        i -= self.lowers[i + 1] != "por"  # 'por el senador Mora'
        if self.lowers[i] not in ("y", "e", ",", ";"):
            return False
        while self.lowers[i - 1] in (",", ")"):
            i -= 1
        told = self.in_sentence[self.document.sentence[i]]
        return bool(told) and told[-1].tally.end >= i - 1 and told[-1].construction == "beside"
