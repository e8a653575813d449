"""Bearers of a figure that a participle says to have been obtained: 'el 26% alcanzado por Soto'."""

from __future__ import annotations

from ..references.pointers import Reference
from .bearing import Found
from .opinions import Opinions
from .tallies import Tally

FOLLOWED = ("seguid", "secundad", "escoltad")
"""How a participle begins of whom the next comes after."""


class Obtained(Opinions):
    """The constructions of 'obtenido', 'alcanzado', 'reunido' behind a figure."""

    def _agent(self, tally: Tally) -> Found | None:
        """'el 26% alcanzado por Rosa Quilodrán', 'Soto ganó, pero el 26% alcanzado quedó por debajo'."""
        i = tally.end
        if i + 2 >= len(self.lowers):
            return None
        obtained = any(v.tense == "part" for v in self.lexicon.verb_in(self.lowers[i], "obtain"))
        if not obtained or self.lowers[i].startswith(FOLLOWED):
            return None
        if self.lowers[i + 1] != "por":
            if (own := self._then_obtained(tally)) is not None:
                return own
            opens = (
                self.lowers[tally.outer - 1] in (",", "pero")
                and "el" in self.lowers[tally.outer : tally.first]
            )
            subject = self.clauses.subject(tally.outer) if opens else None
            return Found(subject, "relative") if subject and len(subject) == 1 else None
        reference = self.references.at(i + 2)
        if reference is None or not self.clauses.usable(reference):
            return None
        return Found((reference,), "complement")

    def _then_obtained(self, tally: Tally) -> Found | None:
        """'Soto logra el 7%, muy lejos del 12% reunido en 2023': the same subject's, of another time."""
        than = self.lowers[tally.outer - 1] == "que" or self._follows_comparison(tally)
        return self._of_the_same(tally) if than else None

    def _follows_comparison(self, tally: Tally) -> bool:
        """'por encima del 77%', '64%, dos puntos menos que': whether a tally is set against another."""
        before = self.cues.ending(tally.outer, "comparison")
        return before is not None or self.cues.at(tally.outer, "comparison") is not None

    def _of_the_same(self, tally: Tally) -> Found | None:
        """Whose the figure before a tally is, where it is one's and nobody stands between."""
        earlier = self.in_sentence[tally.sentence]
        if not earlier or len(earlier[-1].actors) != 1:
            return None
        if self.clauses.something_between(earlier[-1].tally.end, tally.outer):
            return None
        return Found((Reference(tally.outer, tally.end, "pronoun", earlier[-1].actors),), "verb")
