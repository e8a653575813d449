"""Bearers that a preposition shows: said again behind another figure, or between a verb and its figure."""

from __future__ import annotations

from ..references.pointers import Reference
from .bearing import Bearing
from .tallies import Tally

VOTE_LINKS = frozenset(("por", "a", "al", "para", "hacia"))


class Parallel(Bearing):
    """Reads whom 'a' or 'por' gives a figure to."""

    def _goes_on_parallel(self, tally: Tally) -> bool:
        """'44% de sus votantes respaldaría a Soto, 18% a Mora': the preposition of another figure."""
        before = self.references.at(tally.outer - 2)
        joined = self.lowers[tally.outer - 1] in (",", "y") and before is not None
        if not joined or before is None or before.after != tally.outer - 1:
            return False
        return self.clauses.preposition(before) in VOTE_LINKS & {self.lowers[tally.end]}

    def _given_right_before(self, tally: Tally) -> Reference | None:
        """'El Panal obtiene el 30% y concede a Mora un 28%', 'otorgándole al Panal un 28%'."""
        named = self.references.at(tally.outer - 1)
        if named is None or named.after != tally.outer or self.clauses.preposition(named) != "a":
            return None
        verb = named.first - 1 - (self.lowers[named.first] != "al")
        gives = bool(self.lexicon.verb_in(self.lowers[verb], "give_share"))
        return named if gives and self.clauses.usable(named) else None
