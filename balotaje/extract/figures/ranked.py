"""Bearers told with their place among the rest: 'Soto, tercera con 14%', 'Soto, hundida en el 4%'."""

from __future__ import annotations

from ..clauses.determiners import DETERMINERS
from .bearing import Found
from .rows import Rows
from .tallies import Tally

RANKED_REACH = 9
"""Tokens of 'tercera en la primera vuelta de octubre' before 'con' and a figure."""
WINS = frozenset(("victoria", "triunfo"))
RANKED_WHERE = frozenset(("en", "el", "de", "del"))


class Ranked(Rows):
    """The constructions in which a rank, or where somebody was left, ties a figure to its bearer."""

    def _given_win(self, tally: Tally) -> Found | None:
        """'los sondeos daban a Soto una victoria por encima del 30%', 'dan a Mora un triunfo con el 52%'.

        Of somebody that nothing tells where the description is open: never of who was named before.
        """
        i = tally.outer - 1 - (self.lowers[tally.outer - 1] in ("con", "de", "por"))
        first, _ = self.document.sentences[tally.sentence]
        if i - 3 < first or self.lowers[i] not in WINS or self.lowers[i - 1] not in DETERMINERS:
            return None
        given = self.references.ending_at(i - 2)
        if given is None or self.clauses.preposition(given) != "a":
            return None
        governor = self.clauses.governor_before(given.first - 1)
        if governor is None or governor.leads or not (governor.dative or governor.result):
            return None
        return Found((given,), "dative", governor.projected)

    def _ranked_there(self, tally: Tally) -> Found | None:
        """'Soto, tercera en la primera vuelta con 14%', 'Soto, cuarta el 11 de abril con 12%'."""
        first, _ = self.document.sentences[tally.sentence]
        i = tally.outer - 1
        if i < first or self.lowers[i] != "con":
            return None
        for j in range(i - 1, max(first + 1, i - RANKED_REACH), -1):
            if j in self.clauses.covered or self.lowers[j] in ",;:()" or self.clauses.is_finite(j):
                return None
            if (
                not self.lexicon.ordinal(self.lowers[j])
                or (self.lowers[j + 1] not in RANKED_WHERE and j + 1 != i)
                or self.lowers[j - 1] not in (",", "y")
            ):
                continue
            several = self.lowers[j - 1] == "y" and self.lexicon.ordinal(self.lowers[j - 2]) > 0
            j -= 2 * several  # 'Soto y Mora, cuarto y quinta en octubre'
            k = j - 2
            if self.lowers[j - 1] == "y":  # 'hermana de la alcaldesa y tercera en octubre'
                while k > first and self.lowers[k] != ",":
                    if not self.clauses.passes_title(k):
                        return None
                    k -= 1
                k -= 1
            if self.lowers[k] == ")":
                k = self.clauses.before_bracket(k)
            before = self.references.ending_at(k)
            if before is None:
                return None
            before = self.clauses.owner(before) or before
            if several:
                named = [r for r in self.references.between(first, k + 1) if r.kind == "name"]
                return Found(tuple(named[-2:]), "shared")
            return Found((before,), "beside") if self.clauses.usable(before) else None
        return None

    def _is_left_in(self, start: int) -> bool:
        """Whether a participle behind a name is what 'en' or 'al' hangs on: 'Soto, hundida en el 4%', 'Soto
        (Panal, PA), hundida en el 4%'.
        """
        i = start - 2 - (self.lowers[start - 2] == ",")
        if self.lowers[i] == ")" and self.references.at(i) is None:
            i = self.clauses.before_bracket(i)
        before = self.references.ending_at(i)
        apart = before is not None and before.actors
        return bool(apart) and self.clauses.is_result_participle(start - 1)
