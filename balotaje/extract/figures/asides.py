"""What stands by the way between somebody and their figure: 'Soto, que buscaba la reelección, con el 30%'.

'fue para Soto, un ganadero de 51 años, con 118.702 votos' too; not 'Soto, que sacó el 40%, con Mora'.
"""

from __future__ import annotations

from ..clauses.determiners import RELATIVES, WHOSE
from ..references.pointers import Reference
from .explained import Explained
from .governors import CLITICS, Governor
from .tallies import Tally
from .words import OF_PLACES

SURVEY_REACH = 6
"""Tokens of 'que publicó La Voz del Norte' behind a survey."""
PLACE_REACH = 5
"""Tokens of 'en su tierra natal,' before a place's name."""
OWNED_REACH = 14
"""Tokens of 'su intención de voto, según la encuesta, ' before a verb."""
WHERE_REACH = 6
"""Tokens of 'en la provincia de Loa' before a bracket."""
ASIDE_REACH = 24
"""Tokens of what stands between two commas by the way."""


class Asides(Explained):
    """Passes what is told by the way of somebody, before their figure."""

    def _past_aside(self, start: int, first: int) -> int:
        """The token before ', que buscaba la reelección, con', where that is told of who stands before it;
        else ``start``. Not '…, que ganó en Loa, con', whose figure is of its verb.
        """
        comma = start - 1
        if self.lowers[start] != "con" or comma <= first or self.lowers[comma] != ",":
            return start
        for i in range(comma - 1, max(first, comma - ASIDE_REACH), -1):
            if i in self.clauses.covered or self.lowers[i] in ";:()" or self._tells_figure(i):
                return start
            if self.document.stretch[i] != self.document.stretch[start]:
                return start
            told = self.references.at(i - 1) if self.lowers[i] == "," else None
            if told is not None and told.after >= i and self.clauses.usable(told):
                return told.after - 1 if self._is_aside(i + 1, comma) else start
            if self.lowers[i] == ",":
                return i - 1 if self._names_place(i + 1, comma) else start
        return start

    def _tells_figure(self, i: int) -> bool:
        """Whether a figure may hang on the verb at token ``i``; not on 'representa al Panal'."""
        acts = self.references.at(i) is None and self.clauses.is_result(i)
        return acts and self.cues.at(i, "equal_to") is None

    def _is_aside(self, begin: int, end: int) -> bool:
        """Whether a relative clause, or words without a verb, are all from one comma to another."""
        acts = any(self.clauses.is_finite(k) for k in range(begin, end))
        return not acts or not (RELATIVES | WHOSE).isdisjoint(self.lowers[begin : begin + 2])

    def _names_place(self, begin: int, end: int) -> bool:
        """'se impuso en su tierra, Vasconia Alta, con el 72%': a place's name behind what it is."""
        named = all(self.document.is_capital(k) or self.lowers[k] in OF_PLACES for k in range(begin, end))
        return named and "en" in self.lowers[max(0, begin - PLACE_REACH) : begin - 2]

    def _goes_on_about_one(self, reference: Reference) -> bool:
        """'Soto y Mora, que sufrió una derrota con 6%': a relative of one, whatever its verb is."""
        i = reference.after
        if self.lowers[i] != "," or self.lowers[i + 1] not in RELATIVES:
            return False
        i += 2
        while self.lowers[i] in CLITICS or self.clauses.is_adverb(i):
            i += 1
        return not self.lowers[i].endswith("n")

    def _past_survey(self, verb: int, first: int) -> int | None:
        """The token before a relative on a survey: 'lidera la encuesta que publicó La Voz con 46%'."""
        if self.clauses.is_result(verb):
            return None
        for j in range(verb - 1, max(first, verb - SURVEY_REACH), -1):
            if self.lowers[j] in RELATIVES and self.cues.ending(j, "survey", "poll") is not None:
                return j - 1
            if self.lowers[j] in ",.;:" or j in self.clauses.covered:
                return None
        return None

    def _whose_votes_are(self, verb: int, first: int) -> Reference | None:
        """'Soto lidera. Su intención de voto llega al 28%', 'Soto crece y su respaldo toca el 28%': whose it
        is; not 'su rival llega al 28%'.
        """
        for i in range(verb - 1, max(first - 1, verb - OWNED_REACH), -1):
            if i in self.clauses.covered:
                return None
            opens = i == first or self.lowers[i - 1] in (",", ";", "y", "que", "pero", "mientras")
            if self.lowers[i] == "su" and opens and self.cues.at(i + 1, "vote_head") is not None:
                here = self.clauses.told_before(i) if i > first else None
                owner = here or self.clauses.dropped(first) or self.clauses.only_one_before(first)
                alone = owner is not None and len(self.clauses.members(owner)) == 1
                return owner if alone else None
        return None

    def _wins_there(self, tally: Tally, opened: int) -> Reference | None:
        """'Mora ganó en Tola (52%) y Soto en Loa (48%)': who is named for a place of their own."""
        if not self.in_sentence[tally.sentence]:
            return None
        i = opened - 1
        while i > opened - WHERE_REACH and self.lowers[i] != "en" and self.lowers[i].isalpha():
            i -= 1
        named = self.references.at(i - 1) if self.lowers[i] == "en" else None
        if named is None or named.after != i or not self.clauses.usable(named):
            return None
        parted = self.lowers[named.first - 1] in ("y", "e", ",", ";", "mientras")
        return named if parted and not self.clauses.preposition(named) else None

    def _is_strangers(self, i: int) -> bool:
        """'los verdes de Rumai (1,1%)', 'y Rumai (1,1%)': whether a name that nobody knows ends at token
        ``i``; not 'en Tola (1,1%)'.
        """
        first, _ = self.document.sentences[self.document.sentence[i]]
        if i <= first or i in self.clauses.places or self.references.at(i) is not None:
            return False
        begin = i
        while begin > first and self.document.is_capital(begin):
            begin -= 1
        placed = self.lexicon.head_nouns.get(self.lowers[begin - 1]) == "place"  # 'las comunas de Loa (45%)'
        return first < begin < i and self.lowers[begin] in ("de", "y", "e", ",", "del") and not placed

    def _contends_with(self, governor: Governor, tally: Tally) -> bool:
        """'disputarían el segundo lugar, con 19% y 17%': a place of the race, and with how much."""
        with_figure = self.lowers[tally.outer - 2 : tally.outer] == [",", "con"] and not governor.says
        return with_figure and any(
            self.clauses.qualifies_rank(i) for i in range(governor.verb + 1, tally.outer - 2)
        )
