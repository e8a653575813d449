"""Votes told one after another of which only the first have their noun: 'Soto obtuvo 148 votos, Mora 61'.

'5,104 millones de votos, frente a 5,078 de Mora' leaves out the multiplier too; 'En cantidad de sufragios
Soto sumó 31.604' tells the noun at the sentence's head, '318.977 (22,6%) votos' behind a bracket.
"""

from __future__ import annotations

import re

from ...lexicon import Lexicon
from ..brackets import past_brackets
from ..clauses.determiners import DETERMINERS, LIST_MARKS
from ..cues import Cues
from ..tokens import DASHES, Document
from .framing import Figure, Framing, Numeral

LIST_REACH = 14
"""Tokens of '(20,7%), y el exdiputado Pedro Iturra, ' between the votes of two who are listed."""
NUMBERED = frozenset("lista mesa distrito grupo artículo ley sección circuito padrón región página".split())
"""What a number behind it only tells apart from others of its kind."""
LIST_ENDS = frozenset((",", ";", ".", "y", "e"))
"""What stands behind a row of several in a line."""
FOLLOWED = frozenset(("seguido", "seguida", "seguidos", "seguidas"))
"""What goes on with a list: 'seguido de Mora con 61'."""
INSIDE = FOLLOWED | {"por", "para"}
"""What may stand inside a list of names: 'seguido', the 'por' of 'Unión por el Progreso'."""
SCALES = {"millones": 1e6, "millón": 1e6, "mil": 1e3}
MEASURED = frozenset("cantidad número total suma cifra cifras términos materia".split())
"""'En cantidad de sufragios', 'en número de votos'."""
MOST_APART = 400
"""How many times the first of a list has the last's votes at the most."""
MOST_SCALED = 20
"""How many times one has the other's votes where a multiplier is understood."""
BRACKET_REACH = 6
"""Tokens of '(22,64 por ciento)'."""
YEAR = re.compile(r"(?:19|20)\d\d\Z")
COLUMN_MARKS = DASHES | frozenset(":|=»")
ROW_END = 5
"""Tokens of '(45,3%).' that end a line."""
RESULTS = frozenset(("resultado", "resultados", "votación"))
"""What heads lines of votes."""
CLOSERS = frozenset(
    """, . ; ) y e mientras seguido seguida seguidos en pero aunque frente contra ante versus vs según tras
    con respectivamente por " ” » — – cada""".split()
)
"""What may follow a number that is told without its unit."""
GOVERNED_TIMES = 20
"""How many times one has the other's votes where a verb tells whose the number is."""


class VoteLists(Framing):
    """Reads the numbers of votes of one document whose noun stands elsewhere."""

    def __init__(self, document: Document, lexicon: Lexicon, cues: Cues) -> None:
        super().__init__(document, lexicon, cues)
        self.rows: dict[int, int] = {}
        """The sentences (lines) that end with a number, or with it and a bracket → the first of a list."""

    def noun_behind_bracket(self, numeral: Numeral) -> bool:
        """'318.977 (22,64 %) votos'; not '5.120 (3%) votos nulos'."""
        i = numeral.after
        if self.lowers[i : i + 1] != ["("]:
            return False
        closed = next(
            (k for k in range(i + 1, min(i + BRACKET_REACH, len(self.lowers))) if self.lowers[k] == ")"), None
        )
        if closed is None or self.cues.at(closed + 1, "vote_noun") is None:
            return False
        return self.cues.at(closed + 1, "blank_votes") is None

    def is_listed_row(self, numeral: Numeral, brackets: set[int]) -> bool:
        """'Panal 22.082 (42,9%), Lista Sur 17.447 (33,9%), Faro 8.502 (16,5%)': rows in one line, where the
        next has the same form, or the last had.
        """
        first, last = self.document.sentences[self.document.sentence[numeral.first]]
        i = numeral.after
        if (
            not self.document.is_capital(numeral.first - 1)
            or self.lowers[i : i + 1] != ["("]
            or i + 1 not in brackets
        ):
            return False
        closed = next((k for k in range(i + 2, min(i + BRACKET_REACH, last)) if self.lowers[k] == ")"), last)
        if closed + 1 < last and self.lowers[closed + 1] not in LIST_ENDS:
            return False
        near = (*range(first, numeral.first), *range(closed, last))
        another = any(
            k in brackets and self.lowers[k - 1] == "(" and self.lowers[k - 2][0].isdecimal() for k in near
        )
        return another and self.cues.within(first, last, "turnout", "counting", "table") is None

    def equals_share(self, numeral: Numeral) -> bool:
        """'con 185.257, correspondientes al 30% de los votos', 'con 18.257 que representan el 30%'."""
        i = numeral.after + (self.lowers[numeral.after : numeral.after + 1] == [","])
        i += self.lowers[i : i + 1] in (["que"], ["lo", "que"])
        equal = self.cues.at(i, "equal_to")
        if equal is None:
            return False
        k = equal[1] + (self.lowers[equal[1]] in ("a", "al"))
        k += self.lowers[k] in ("el", "un")
        return self.lowers[k][:1].isdecimal() and self.lowers[k + 1 : k + 2] == ["%"]

    def told_in_votes(self, i: int) -> bool:
        """'En votos, la ganadora sumó 3,79 millones', 'En cantidad de sufragios Soto sumó 31.604'."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        if self.lowers[first] != "en":
            return False
        noun = first + 1
        while self.lowers[noun] in DETERMINERS:
            noun += 1
        if self.lowers[noun] in MEASURED and self.lowers[noun + 1] == "de":
            noun += 2
        return self.cues.at(noun, "vote_noun") is not None

    def _closed(self, numeral: Numeral) -> bool:
        """Whether what follows a number is no noun that it counts."""
        i = numeral.after
        return i >= len(self.lowers) or self.lowers[i] in CLOSERS or self.lowers[i : i + 2] == ["a", "nivel"]

    def listed(self, numeral: Numeral, before: Figure | None) -> float | None:
        """The votes that a number without its noun is, by those told last in its sentence."""
        if before is None or self.document.sentence[before.first] != self.document.sentence[numeral.first]:
            return None
        value = self._scaled(numeral, before)
        if value is not None or not self._may_be_votes(numeral):
            return value
        rules = (self._goes_on, self._goes_to_another, self._goes_on_in_bracket, self._is_obtained_few)
        return numeral.count if any(rule(numeral, before) for rule in rules) else None

    def _goes_on_in_bracket(self, numeral: Numeral, before: Figure) -> bool:
        """'Soto (1.870 votos); Mora (204), y Paz (97)': bracket after bracket."""
        i, opened = before.after, numeral.first - 1
        closed = self.lowers[i : i + 1] + self.lowers[numeral.after : numeral.after + 1]
        if closed != [")", ")"] or self.lowers[opened] != "(" or opened - i > LIST_REACH:
            return False
        alike = self.lowers[before.first - 1] == "("
        ratio = before.value / MOST_APART <= numeral.count <= before.value * MOST_APART
        return alike and ratio and self.document.is_capital(opened - 1) and self._lists(i + 1, opened)

    def _is_obtained_few(self, numeral: Numeral, before: Figure) -> bool:
        """'Soto tuvo 735 votos, mientras que Mora quedó con 667': a verb of obtaining and its number; not
        '735 votos y se quedó con 12 concejales'.
        """
        outer, _ = self.outer(numeral.first)
        verb = outer - 1 - (self.lowers[outer - 1] == "con")
        obtained = any(v.finite for v in self.lexicon.verb_in(self.lowers[verb], "obtain"))
        if not obtained or not (self._closed(numeral) or self._has_share_behind(numeral)):
            return False
        first, _ = self.document.sentences[self.document.sentence[numeral.first]]
        if self.cues.within(first, numeral.first, "seats") is not None:
            return False
        return before.value / GOVERNED_TIMES <= numeral.count <= before.value * GOVERNED_TIMES

    def _has_share_behind(self, numeral: Numeral) -> bool:
        """'obtuvo 988 (42,9%)': a bracket that tells how many per cent a number is."""
        behind = self.lowers[numeral.after : numeral.after + 3]
        return behind[:1] == ["("] and behind[1][0].isdecimal() and behind[2:] in (["%"], ["por"])

    def _goes_to_another(self, numeral: Numeral, before: Figure) -> bool:
        """'142 votos para Soto y 67 para Mora', 'dio 9 votos a Soto, 7 a Mora': the preposition again; not
        '142 votos para Soto y 2 escaños'.
        """
        outer, _ = self.outer(numeral.first)
        behind = self.lowers[before.after : before.after + 1]
        if (
            behind not in (["para"], ["a"], ["al"])
            or outer - before.after > LIST_REACH
            or self.lowers[outer - 1] not in LIST_MARKS
        ):
            return False
        if self.lowers[numeral.after : numeral.after + 1] not in (behind, ["a"], ["al"], ["para"]):
            return False
        if not before.value / MOST_APART <= numeral.count <= before.value * MOST_APART:
            return False
        return self._lists_names(before.after + 1, outer)

    def _lists_names(self, first: int, after: int) -> bool:
        """Whether somebody's name or title and a mark are all that stands between two tokens."""
        return all(
            self.lowers[k] in LIST_MARKS
            or self.lowers[k] in DETERMINERS
            or self.document.is_capital(k)
            or self._is_title(k)
            or self.lowers[k] in INSIDE
            or self._ties_names(k)
            for k in range(first, after)
        )

    def _ties_names(self, k: int) -> bool:
        """Whether token ``k`` is the dash of a double surname: 'Julio Soto-Mora'."""
        glued = self.document.glued
        return self.lowers[k] in DASHES and glued(k) and glued(k + 1)

    def _goes_on(self, numeral: Numeral, before: Figure) -> bool:
        """'Soto obtuvo 148 votos; Mora, 61, y Paz, 20', 'seguido de Mora con 61': somebody's name and a
        number, and nothing else.

        Not '148 votos, Lista 7', whose number is its name.
        """
        outer, _ = self.outer(numeral.first)
        if outer - before.after > LIST_REACH:
            return False
        if not before.value / MOST_APART <= numeral.count <= before.value * MOST_APART:
            return False
        i = outer - (self.lowers[outer - 1] in (",", "con")) - 1
        if not self.document.is_capital(i) or self.lowers[i] in NUMBERED:
            return False
        return self._lists(before.after, i + 1)

    def _may_be_votes(self, numeral: Numeral) -> bool:
        """Whether a number is whole and no year."""
        whole = numeral.count.is_integer() and numeral.count > 1 and not numeral.written
        return whole and YEAR.match(self.document.forms[numeral.first]) is None

    def _lists(self, first: int, after: int) -> bool:
        """Whether one more of a list is named between two tokens, behind '(41,7%)', with at most a title."""
        first = past_brackets(self.document, first)
        return self.lowers[first] in LIST_MARKS and self._lists_names(first, after)

    def _is_title(self, i: int) -> bool:
        """Whether token ``i`` may be of a title: no verb, and no word of grammar but 'de'."""
        lower = self.lowers[i]
        if lower in ("de", "del"):
            return True
        if not lower.isalpha() or lower in self.lexicon.words:
            return False
        return not any(v.finite for v in self.lexicon.verbs.get(lower, ()))

    def _scaled(self, numeral: Numeral, before: Figure) -> float | None:
        """'5,104 millones de votos, frente a 5,078 de Mora', '11,9 millones de votos y Mora 11,2' → votes."""
        scale = self._scale(before)
        if scale is None or numeral.written or numeral.percent >= scale:
            return None
        if numeral.count != numeral.percent and numeral.percent * scale < numeral.count:
            return None
        value = numeral.percent * scale
        if not before.value / MOST_SCALED <= value <= before.value * MOST_SCALED:
            return None
        outer, _ = self.outer(numeral.first)
        if outer - before.after > LIST_REACH:
            return None
        following = self.lowers[numeral.after] if numeral.after < len(self.lowers) else "."
        compared = self.cues.ending(outer, "comparison") is not None
        if compared and following in ("de", "del", "para", "que"):
            return value
        named = outer - (self.lowers[outer - 1] == ",") - 1
        lists = self.document.is_capital(named) and self._lists(before.after, named + 1)
        return value if lists and following in "(,;." else None

    def _scale(self, figure: Figure) -> float | None:
        """What a number of votes was multiplied by: 'millones', 'mil'."""
        return next(
            (SCALES[self.lowers[i]] for i in range(figure.first, figure.after) if self.lowers[i] in SCALES),
            None,
        )

    def ends_line(self, numeral: Numeral) -> bool:
        """Whether a name and a number, and at the most a bracket, are all of a line."""
        _, last = self.document.sentences[self.document.sentence[numeral.first]]
        closes = numeral.after == last or self.lowers[numeral.after] == "("
        return closes and last - numeral.after <= ROW_END

    def is_row_of(self, numeral: Numeral) -> bool:
        """'Rosa Quilodrán (PA): 1.234.567 (45,3%)' is a line; not 'Participación: 1.234.567 (45,3%)'."""
        first, last = self.document.sentences[self.document.sentence[numeral.first]]
        name = numeral.first - (self.lowers[numeral.first - 1] in COLUMN_MARKS)
        if self.lowers[name - 1] == ")":
            name = next((i for i in range(name - 1, first, -1) if self.lowers[i] == "("), name)
        if self.cues.within(first, last, "turnout", "blank_votes", "counting", "table") is not None:
            return False
        full = name - first >= 2 or self.is_among_rows(numeral)
        return self.is_named(name) and full and last - numeral.after <= ROW_END

    def is_among_rows(self, numeral: Numeral) -> bool:
        """'Quilodrán: 2.428.318', where the next line, or the last, is such a row too."""
        sentence = self.document.sentence[numeral.first]
        return sentence - 1 in self.rows or sentence + 1 in self.rows

    def is_row_of_votes(self, numeral: Numeral) -> bool:
        """'Rosa Quilodrán: 2.428.318' among such lines, under a heading that speaks of results."""
        sentence = self.document.sentence[numeral.first]
        _, last = self.document.sentences[sentence]
        if self.lowers[numeral.first - 1] != ":" or numeral.after != last or not self.is_among_rows(numeral):
            return False
        head = self.rows.get(sentence - 1, sentence)
        first, after = self.document.sentences[max(0, head - 1)]
        told = self.cues.within(first, after, "vote_noun", "vote_head", "counting", "final_count") is not None
        return (told or not RESULTS.isdisjoint(self.lowers[first:after])) and self.is_row_of(numeral)

    def is_named(self, i: int) -> bool:
        """Whether a name ends right before token ``i``."""
        return i > 0 and self.document.is_capital(i - 1)
