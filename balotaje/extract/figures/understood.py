"""Percentages told without their sign, where one beside them has it: 'Soto con 31%, Paredes con 24,5'.

'frente a 49 de la senadora', 'y Paredes 49' go on in per cent; '18 de los 31 ediles' and '9 de mayo' do not.
"""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import Lexicon
from ..clauses.determiners import LIST_MARKS
from ..cues import Cues
from ..tokens import Document
from .framing import Figure, Numeral
from .votelists import NUMBERED, VoteLists

RATED_REACH = 6
"""Tokens between a word of rating and the mark that somebody gets."""
GIVEN_REACH = 6
"""Tokens of 'y a la senadora Rosa Quilodrán' before what she is given."""
WHOLE = 101
"""What the percentages of two who are told apart make together at the most."""
OWNERS = frozenset(("la", "las", "los", "su", "sus"))
"""What opens, behind 'de', whose a figure is."""
LEAVING = frozenset(("según", "mientras", "seguido", "seguida"))
"""What leaves a list of figures behind a comma."""
GIVING = {
    "por": frozenset(("por",)),
    "a": frozenset(("a", "al")),
    "al": frozenset(("a", "al")),
    "para": frozenset(("para",)),
}
"""What gives a figure to somebody → what gave the one before to somebody else."""
TITLED_REACH = 5
"""Tokens of 'a la exministra de Hacienda ' before a name."""
GAPPED_REACH = 16
"""Tokens of ' y la Unión Nacional por el Progreso al' between two figures of one verb."""
MOVED_REACH = 6
"""Tokens of ' por ciento de abril al' between what somebody had and has."""


class Understood(VoteLists):
    """Reads the numbers of one document that are percentages by those beside them."""

    def __init__(self, document: Document, lexicon: Lexicon, cues: Cues) -> None:
        super().__init__(document, lexicon, cues)
        self.shares: list[Figure] = []
        """The percentages read so far, first those that have their sign, in order."""

    def _is_percentage(self, numeral: Numeral) -> bool:
        return 0 < numeral.percent <= 100 and not numeral.grouped

    def _counts_seats(self, numeral: Numeral) -> bool:
        """'En escaños, el Panal lograría 22', 'entre 22 y 23'."""
        first, _ = self.document.sentences[self.document.sentence[numeral.first]]
        return self.cues.within(first, numeral.first, "seats") is not None

    def _is_day(self, after: int) -> bool:
        """'hecho entre el 18 y el 23 de noviembre': whether a month tells that the number before is a day."""
        i = after
        if self.lowers[i : i + 1] in (["y"], ["al"], ["a"], ["e"]):
            i += 1 + (self.lowers[i + 1 : i + 2] == ["el"])
            if i >= len(self.lowers) or not self.lowers[i].isdecimal():
                return False
            i += 1
        named = self.lowers[i : i + 1] == ["de"] and i + 1 < len(self.lowers)
        return named and self.lexicon.is_word(self.lowers[i + 1], "month")

    def _is_given(self, outer: int) -> bool:
        """'daba a Soto 41 por ciento y al senador 35': who is governed by 'a', behind 'y' or a comma."""
        for i in range(outer - 2, max(1, outer - GIVEN_REACH), -1):
            if not self.lowers[i + 1][0].isalpha():
                return False
            if self.lowers[i] in ("a", "al"):
                return self.lowers[i - 1] in ("y", "e", ",") and self.lowers[outer - 1].isalpha()
        return False

    def _next_named(self, i: int) -> bool:
        """Whether a comma at token ``i`` leads to the next of a list: 'Soto, 47,2, y Mora, 35,9'."""
        if self.lowers[i : i + 1] != [","] or i + 2 >= len(self.lowers):
            return False
        return self.document.is_capital(i + 1 + (self.lowers[i + 1] in ("y", "e")))

    def _leaves_list(self, i: int) -> bool:
        """Whether the comma at token ``i`` ends a list: 'Soto tiene 51% y Mora, 33, según …'; not the age of
        'Mora, 33, ingeniera'.
        """
        return self.lowers[i] == "," and not LEAVING.isdisjoint(self.lowers[i + 1 : i + 2])

    def _goes_to_next(self, numeral: Numeral, outer: int) -> bool:
        """'el 42% votaría por Soto, el 31 por Mora', 'da 42% a Soto y 31 a la senadora Mora': the preposition
        that the figure before was given by, and somebody's name.
        """
        before, i = self._last_share(numeral), numeral.after
        given = self.lowers[i : i + 1]
        if before is None or not given or given[0] not in GIVING or self.lowers[outer - 1] not in LIST_MARKS:
            return False
        if before.value + numeral.percent > WHOLE or self._counts_seats(numeral):
            return False
        same = GIVING[given[0]]
        if not any(self.lowers[k] in same for k in range(before.after, outer)):
            return False
        reach = range(i + 1, min(i + 1 + TITLED_REACH, len(self.lowers)))
        named = next(filter(self.document.is_capital, reach), None)
        return named is not None and self._lists_names(i + 1, named)

    def _is_obtained(self, i: int) -> bool:
        """'frente al 16 que obtendría Mora', 'lejos de los 21,1 que consiguió': a relative's verb."""
        verb = "".join(self.lowers[i : i + 1])
        return any(v.finite for v in self.lexicon.verb_in(verb, "obtain"))

    def _ends(self, numeral: Numeral) -> bool:
        """Whether a number closes its phrase or its line."""
        i = numeral.after
        if self._closed(numeral):
            return True
        return self.document.sentence[i] != self.document.sentence[numeral.first]

    def _is_share(self, numeral: Numeral, told: bool) -> bool:
        """'Paredes con 24,5', 'Paredes (24,5)', 'Paredes, el 24', 'obtenía el 44,1'.

        ``told`` is true where another figure of the sentence is in per cent; elsewhere only decimals tell.
        """
        lowers = self.lowers
        decimals = not numeral.percent.is_integer()
        if not (told or decimals) or (numeral.written and not decimals):
            return False
        outer, approximate = self.outer(numeral.first)
        if not decimals and self._counts_seats(numeral):
            return False

        if "las" in lowers[outer : numeral.first] or self._is_day(numeral.after):
            return False  # 'votó a las 9.40 en el liceo'
        before = lowers[outer - 1] if outer else ""
        after = lowers[numeral.after] if numeral.after < len(lowers) else "."
        article = any(lowers[k] in ("el", "un") for k in range(outer, numeral.first))
        compared = self.cues.ending(outer, "comparison") is not None
        if self.cues.last_within(max(0, outer - RATED_REACH), outer, "approval") is not None:
            return False  # 'la líder mejor valorada, con un 5,4'
        if told and ((self._is_given(outer) and self._closed(numeral)) or self._goes_to_next(numeral, outer)):
            return True
        if before == "(":
            aged = not decimals and self._is_obtained(numeral.after + 1)  # 'Soto (60) sacó el 26,4%'
            share = self._last_share(numeral) if aged else None
            aged = aged and (share is None or lowers[share.outer - 1] != "(")
            return after == ")" and not aged and self.cues.ending(outer - 1, "approval") is None
        if after in ("de", "del", "para"):
            if compared and told and numeral.after + 1 < len(lowers):
                owned = article or decimals or self.document.is_capital(numeral.after + 1)
                return owned or self._is_of_the_other(numeral)
            listed = (
                before == "y" and self.is_named(outer - 1) and self.document.is_capital(numeral.after + 1)
            )
            told_of = article or decimals or listed  # 'contra 38 de Soto y 13 de Mora'
            if before in ("de", "del") and lowers[outer - 2] in ("y", "e"):
                return told and decimals  # 'lejos del 30,1 de Soto y del 12,4 de Mora'
            return told and told_of and before in ("y", "contra", "al", "a", ",")
        listed = self.is_named(outer) and self.document.is_capital(numeral.after) if after != "." else False
        against = compared or self.cues.at(outer, "comparison") is not None
        if against and told and after == "que" and self._is_obtained(numeral.after + 1):
            return True
        if before == "con" and decimals and told and lowers[outer - 2] in ("quien", "que", ","):
            return True
        if not self._ends(numeral) and not listed:
            return told and before == "en" and after == "a"
        if before == "con" or (approximate and (decimals or told)):
            return True
        if compared and before not in ("a", "por", "ante", "sobre"):
            return told
        if before == ",":
            named = outer > 1 and (
                self.document.is_capital(outer - 2) or self._in_same_column(numeral, outer)
            )
            ends = after in (".", ";") or self._next_named(numeral.after) or self._leaves_list(numeral.after)
            return told and (article or (named and ends))
        if before == "en":
            held = self.lexicon.is_verb_in(lowers[outer - 2], "obtain") and self._reaches_too(numeral)
            return decimals or (told and (lowers[outer - 2] == "," or held))
        if before in ("a", "al", "de", "del"):
            if self.lexicon.verb_in(lowers[outer - 2], "obtain") and (decimals or self._reaches_too(numeral)):
                return True
            return self._goes_on_with(numeral, outer - 1) or (decimals and self._is_moved_to(numeral, outer))
        if self.is_named(outer):
            return told and (decimals or article or self._goes_on_with(numeral, outer))
        return bool(self.lexicon.verb_in(before, "obtain"))

    def _last_share(self, numeral: Numeral) -> Figure | None:
        """The percentage that stands last before a number in its sentence."""
        n = bisect_left(self.shares, numeral.first, key=lambda figure: figure.first)
        before = self.shares[n - 1] if n else None
        same = before is not None and (
            self.document.sentence[before.first] == self.document.sentence[numeral.first]
        )
        return before if same else None

    def _is_of_the_other(self, numeral: Numeral) -> bool:
        """'50,8 por ciento frente a 49 del opositor': whose it is follows, and the two are no more than all;
        not 'frente a 49 de los 120 escaños'.
        """
        before, i = self._last_share(numeral), numeral.after
        if before is None or before.value + numeral.percent > WHOLE:
            return False
        owner = i + 1 if self.lowers[i] == "del" else i + 2
        owned = self.lowers[i] == "del" or self.lowers[i + 1] in OWNERS
        if not owned or owner >= len(self.lowers) or not self.lowers[owner][0].isalpha():
            return False
        counts = self.lexicon.numbers.get(self.lowers[owner], (0.0, ""))[1] == "cardinal"
        return not counts and self.cues.at(owner, "seats", "table", "whole") is None

    def _goes_on_with(self, numeral: Numeral, i: int) -> bool:
        """'tenía 51 por ciento y Mora 49', 'había llegado al 53,4 por ciento y la Unión al 34,5': a verb told
        once, for the figure before and for whoever is named up to token ``i``.
        """
        before = self._last_share(numeral)
        if before is None or before.value + numeral.percent > WHOLE or not self._closed(numeral):
            return False
        alike = i == numeral.first or self.lowers[before.outer - 1] == self.lowers[i]
        if not alike or not self.document.is_capital(i - 1) or self.lowers[i - 1] in NUMBERED:
            return False
        return i - before.after <= GAPPED_REACH and self._lists(before.after, i)

    def _reaches_too(self, numeral: Numeral) -> bool:
        """'Soto mantiene el 36%, mientras que Mora retrocede al 30': behind a share with its sign."""
        before = self._last_share(numeral)
        return before is not None and self._closed(numeral) and before.value + numeral.percent <= WHOLE

    def _in_same_column(self, numeral: Numeral, outer: int) -> bool:
        """'Soto (Panal), 45,2%; Mora (Faro), 39,5': a bracket, a comma and a figure, as before."""
        before, marks = self._last_share(numeral), [")", ","]
        alike = before is not None and self.lowers[max(0, before.outer - 2) : before.outer] == marks
        return alike and self.lowers[outer - 2 : outer] == marks

    def _is_moved_to(self, numeral: Numeral, outer: int) -> bool:
        """'baja del 19 por ciento de abril al 15,2': from one figure with its sign to another without."""
        before = self._last_share(numeral)
        moves = before is not None and self.lowers[before.outer - 1] in ("de", "del")
        return moves and before is not None and outer - before.after <= MOVED_REACH
