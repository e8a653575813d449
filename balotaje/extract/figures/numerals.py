"""Percentages and numbers of votes as Spanish writes them, each with the noun phrase it stands in.

'26,67%', '26.67 %', 'veintiséis por ciento', 'un 18% y fracción', 'entre 58 y 60%', '3.456.789 votos',
"3'456.789 votos", '3 456 789 votos', '8 millones 52 mil votos', '1,2 millones de sufragios'. What a figure
measures is not decided here.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ...lexicon import NUMERAL, Lexicon
from ..cues import Cues
from ..tokens import DASHES, Document
from .framing import Figure, Framing, Numeral
from .unsigned import Unsigned
from .votelists import NUMBERED

PERCENT = frozenset("%％")
APOSTROPHES = frozenset("'’′´`‘")
DIGIT_GROUPS = re.compile(r"\d{1,3}(?:[.,]\d{3})+\Z")
SHORT = re.compile(r"\d{1,2}\Z")
JOINERS = frozenset((",", "y", "e", "a", "al", "o", "u")) | DASHES
MOST_VOTES = 5e8
"""More votes than any election has: a reading above it takes a separator of decimals for one of thousands."""
LEAST_VOTES = 10
"""Fewer votes than these are cast in a meeting, not in an election."""
LONE_NUMBERS = frozenset("el la los las un una unos unas su otro uno medio media".split())
"""What is no number where it stands alone."""
LEAST_LEVEL = 20
"""From so many points on a verb of obtaining tells what somebody has, not by how much they move."""
CHANGES = frozenset(("más", "menos", "de", "por", "sobre", "arriba", "abajo", "respecto", "a"))
"""What makes 'puntos' a change or a distance."""


def read(document: Document, lexicon: Lexicon, cues: Cues) -> list[Figure]:
    """Every percentage and number of votes of the document, in order."""
    return _Reader(document, lexicon, cues).run()


class _Reader(Framing):
    def run(self) -> list[Figure]:
        """One pass over the tokens; sentences without a percentage or a number of votes are left at once."""
        found: list[Figure] = []
        numerals: list[Numeral] = []
        behind = 0
        for i in self.document.rare:
            if i >= behind and self.document.flags[i] & NUMERAL:
                numeral = self._numeral(i)
                if numeral is not None:
                    numerals.append(numeral)
                    behind = numeral.after
        waiting: list[Numeral] = []
        for numeral in numerals:
            figure = self._figure(numeral)
            if figure is None:
                waiting.append(numeral)
                continue
            if waiting and (whole := self._parted(waiting[-1], figure)) is not None:
                found.append(whole)
                waiting = []
                continue
            waiting, joined = self._coordinated(waiting, figure)
            found.extend(joined)
            found.append(replace(figure, joined=bool(joined) or self._continues(found, figure)))
        taken = {figure.first for figure in found}
        loose = [numeral for numeral in numerals if numeral.first not in taken]
        found.extend(Unsigned(self.document, self.lexicon, self.cues).read(found, loose))
        found.sort(key=lambda figure: figure.first)
        return self._ranges(found)

    # -- numbers -----------------------------------------------------------------------------------

    def _numeral(self, i: int) -> Numeral | None:
        """The number that begins at token ``i``, in digits, in words, or both ('8 millones 52 mil')."""
        numbers, lowers = self.lexicon.numbers, self.lowers
        total, current = 0.0, None
        digits: str | None = None
        multiplied = written = False
        j, size = i, len(lowers)
        while j < size:
            lower = lowers[j]
            if lower[0].isdecimal():
                if current is not None:
                    break
                digits, j = self._digits(j)
                current = _count(digits)
                continue
            value, kind = numbers.get(lower, (0.0, ""))
            if kind == "cardinal" and not (current is not None and digits):
                if current is not None and not (current >= 100 > value or 100 > current >= 20 > value):
                    break
                current = (current or 0.0) + value
                written = True
            elif kind == "fraction" and lower in ("medio", "media") and current is None and not total:
                current = value
            elif (
                kind == "multiplier"
                and value >= 1000
                and (current is not None or total or lower == "mil" or self._is_the_million(j))
            ):
                if digits is not None and (current or 0) * value > MOST_VOTES:
                    current = _decimal(digits)
                if digits is not None and not _is_grouped(digits):
                    current = _decimal(digits)
                if value == 1000:
                    total += (current if current is not None else 1.0) * value
                else:
                    total = (total + (current or float(j == i))) * value
                current, digits, multiplied = None, None, True
                if lowers[j + 1 : j + 3] in (["y", "medio"], ["y", "media"]):
                    total += value / 2
                    j += 2
            elif lower == "y" and current is not None and written and self._unit_after(j, current):
                pass
            elif (
                lower == "y"
                and current is not None
                and written
                and lowers[j + 1 : j + 2] in (["medio"], ["media"])
            ):
                current += 0.5
                j += 2
                break
            else:
                break
            j += 1
        while j > i and lowers[j - 1] == "y":
            j -= 1
        if j == i or (j == i + 1 and lowers[i] in LONE_NUMBERS and not self._is_one(i)):
            return None
        if multiplied or written or digits is None:
            whole = total + (current or 0.0)
            if not whole:
                return None
            percent, j = self._spoken_decimals(whole, j) if written and not multiplied else (whole, j)
            return Numeral(i, j, percent, whole, written and not multiplied)
        return Numeral(i, j, _decimal(digits), _count(digits), grouped=_is_grouped(digits))

    def _is_the_million(self, i: int) -> bool:
        """'superó el millón de votos', 'llegó al millón de sufragios'."""
        if self.lowers[i] != "millón" or self.lowers[i - 1] not in ("el", "al", "del"):
            return False
        return self.lowers[i + 1 : i + 2] == ["de"] and self.cues.at(i + 2, "vote_noun") is not None

    def _is_one(self, i: int) -> bool:
        """'uno por ciento', 'del uno al dos por ciento'."""
        following = self.lowers[i + 1] if i + 1 < len(self.lowers) else ""
        moves = following in ("a", "al") and self.lowers[i - 1] in ("de", "del")
        return self.lowers[i] == "uno" and (following == "por" or moves)

    def _digits(self, i: int) -> tuple[str, int]:
        """The digits of a number from token ``i``, over apostrophes and blanks between groups of three."""
        forms, document = self.document.forms, self.document
        text, j, size = forms[i], i + 1, len(forms)
        while j < size:
            if (
                forms[j] in APOSTROPHES
                and document.glued(j)
                and j + 1 < size
                and document.starts[j + 1] - document.ends[j] <= 1
                and re.match(r"\d{3}(?:\D|\Z)", forms[j + 1])
            ):
                text += "." + forms[j + 1]
                j += 2
            elif (
                len(forms[j]) == 3
                and forms[j].isdecimal()
                and len(text.rsplit(".", 1)[0 if "." not in text else 1]) <= 3
                and "," not in text
                and document.paragraph[j] == document.paragraph[i]
                and document.starts[j] == document.ends[j - 1] + 1
            ):
                text += "." + forms[j]
                j += 1
            else:
                break
        return text, j

    def _unit_after(self, i: int, tens: float) -> bool:
        """Whether the 'y' at token ``i`` joins tens and units: 'treinta y ocho'."""
        value, kind = self.lexicon.numbers.get(
            self.lowers[i + 1] if i + 1 < len(self.lowers) else "", (0.0, "")
        )
        return kind == "cardinal" and 0 < value < 10 and tens % 100 >= 30 and tens % 10 == 0

    def _spoken_decimals(self, whole: float, i: int) -> tuple[float, int]:
        """'veintiséis coma sesenta y siete' → 26.67."""
        lowers, numbers = self.lowers, self.lexicon.numbers
        if i + 1 >= len(lowers) or numbers.get(lowers[i], (0, ""))[1] != "decimal_mark":
            return whole, i
        j, digits = i + 1, ""
        while j < len(lowers) and numbers.get(lowers[j], (0.0, "")) == (0.0, "cardinal"):
            digits += "0"
            j += 1
        following = self._numeral(j) if j < len(lowers) and lowers[j] in numbers else None
        if following is None or not following.written:
            return whole, i
        return float(f"{whole:.0f}.{digits}{following.count:.0f}"), following.after

    # -- figures -----------------------------------------------------------------------------------

    def _figure(self, numeral: Numeral) -> Figure | None:
        """The figure that a number and its unit make: '26 %', '8 mil votos', '1,2 millones de sufragios'."""
        lowers, i = self.lowers, numeral.after
        if i >= len(lowers) or self.document.paragraph[i] != self.document.paragraph[numeral.first]:
            return None
        percent = i + 1 if lowers[i] in PERCENT else self._percent_words(i)
        if percent is not None:
            if not 0 <= numeral.percent <= 100:
                return None
            return self.framed(numeral, percent, "percent", numeral.percent)
        if self._scored(numeral):
            i += 1 + (lowers[i + 1 : i + 2] == ["porcentuales"])
            return self.framed(numeral, i, "percent", numeral.percent)
        if self._is_of_votes(numeral):
            return self.framed(numeral, i, "percent", numeral.percent)
        k = i + 1 if lowers[i] == "de" else i
        unit = self.cues.at(k, "vote_noun")
        each = numeral.first > 0 and lowers[numeral.first - 1] == "cada"
        if unit is not None and numeral.count >= LEAST_VOTES and not each:
            return self.framed(numeral, unit[1], "votes", numeral.count)
        return None

    def _scored(self, numeral: Numeral) -> bool:
        """'marca 29 puntos', but not '29 puntos de ventaja' nor '29 puntos más'."""
        found = self.cues.at(numeral.after, "points")
        if found is None or not 0 < numeral.percent <= 100:
            return False
        outer, _ = self.outer(numeral.first)
        told = self.cues.ending(outer, "scoring") is not None or (outer and self.vague_verb(outer - 1))
        reached = self._is_reached(outer) or self._is_no_step(numeral, outer)
        if not told and not (reached and self._surveyed(outer)):
            return False
        after = self.lowers[found[1]] if found[1] < len(self.lowers) else "."
        return self.cues.at(numeral.after, "margin", "swing") is None and after not in CHANGES

    def _is_no_step(self, numeral: Numeral, outer: int) -> bool:
        """'suma 42 puntos', 'hizo 32 puntos': too many to be gained; not 'le sacó 20 puntos', 'perdió 30'."""
        if numeral.percent < LEAST_LEVEL or self.lowers[outer - 2] in ("le", "les"):
            return False
        verb = self.lowers[outer - 1]
        direct = any(
            "direct" in self.lexicon.constructions(v.lemma, "obtain")
            for v in self.lexicon.verb_in(verb, "obtain")
        )
        return direct and not self.lexicon.is_verb_in(verb, "lead", "lose")

    def _is_of_votes(self, numeral: Numeral) -> bool:
        """'el 45,9 de los votos': decimals, an article before and the votes behind."""
        if numeral.percent.is_integer() or not 0 < numeral.percent <= 100 or numeral.grouped:
            return False
        i, lowers = numeral.after, self.lowers
        if lowers[i] not in ("de", "del") or lowers[numeral.first - 1] not in ("el", "un", "del", "al"):
            return False
        return self.cues.at(i, "vote_unit", "counted_share") is not None

    def _is_reached(self, outer: int) -> bool:
        """'lidera con 29 puntos', 'sube a 29 puntos', 'cayó de 24 a 23 puntos'; not 'sube 3 puntos'."""
        if outer < 2 or self.lowers[outer - 1] not in ("con", "en", "a"):
            return False
        if self.lowers[outer - 2][0].isdecimal() and self.lowers[outer - 3] in ("de", "del"):
            return self.lowers[outer - 1] == "a"
        return self.lowers[outer - 1] == "con" or bool(self.lexicon.verb_in(self.lowers[outer - 2], "obtain"))

    def _surveyed(self, i: int) -> bool:
        """Whether a survey is spoken of: 'sería el más votado con 23 puntos, según el sondeo'.

        In the sentence or the one before.
        """
        here = self.document.sentence[i]
        first, after = self.document.sentences[max(0, here - 1)][0], self.document.sentences[here][1]
        return self.cues.within(first, after, "poll", "poll_cue", "primary") is not None

    def _percent_words(self, i: int) -> int | None:
        """The token after 'por ciento' at token ``i``; its complement is left to the senses."""
        shortest: int | None = None
        for words, name in self.lexicon.phrases.get(self.lowers[i], ()):
            if name == "percent" and tuple(self.lowers[i : i + len(words)]) == words:
                shortest = i + len(words)
        return shortest

    # -- figures that share a unit -----------------------------------------------------------------

    def _parted(self, numeral: Numeral, figure: Figure) -> Figure | None:
        """'el 56, 2 por ciento' is 56.2: of two figures the last would have its 'y'."""
        lowers, first = self.lowers, numeral.first
        if figure.measure != "percent" or lowers[numeral.after : figure.first] != [","] or not first:
            return None
        one, other = lowers[first : numeral.after], lowers[figure.first]
        if len(one) != 1 or not SHORT.match(one[0]) or not SHORT.match(other):
            return None
        hundredths = other.startswith("0") and len(other) > 1  # 'consigue 44, 01 por ciento'
        if not (hundredths or lowers[first - 1] in ("el", "un")) or self._far(numeral, figure):
            return None
        return self.framed(numeral, figure.after, "percent", float(f"{one[0]}.{other}"))

    def _coordinated(self, waiting: list[Numeral], figure: Figure) -> tuple[list[Numeral], list[Figure]]:
        """The numbers before ``figure`` that take its unit: '26,45 y 24,46%', 'de 36 a 34%', '58-60%'."""
        joined: list[Figure] = []
        edge = figure.outer
        while waiting:
            numeral = waiting[-1]
            between = self.lowers[numeral.after : edge]
            if len(between) != 1 or between[0] not in JOINERS or self._far(numeral, figure):
                break
            if self.lowers[numeral.first - 1] in NUMBERED:
                break  # 'Soto, de la lista 8, 52,4%'
            value = numeral.percent if figure.measure == "percent" else numeral.count
            if figure.measure == "percent" and not 0 <= value <= 100:
                break
            if figure.measure == "percent" and numeral.grouped and figure.value == round(figure.value, 2):
                break  # '6.870 de un total de 7.100, cerca del 97%'
            if figure.measure == "votes" and value < 1000:
                break
            waiting.pop()
            other = self.framed(numeral, numeral.after, figure.measure, value)
            joined.insert(0, replace(other, bare=True))
            edge = other.outer
        joined = [replace(f, joined=bool(n)) for n, f in enumerate(joined)]
        return [], joined

    def _far(self, numeral: Numeral, figure: Figure) -> bool:
        return self.document.sentence[numeral.first] != self.document.sentence[figure.first]

    def _continues(self, found: list[Figure], figure: Figure) -> bool:
        """Whether only 'y' or a comma stands between the figure before and this one: 'el 20% y el 18%'."""
        if not found:
            return False
        before = found[-1]
        between = self.lowers[before.after : figure.outer]
        if self._opens_inciso(before.after):
            return False
        return (
            before.measure == figure.measure
            and self.document.sentence[before.first] == self.document.sentence[figure.first]
            and len(between) == 1
            and between[0] in JOINERS
        )

    def _opens_inciso(self, i: int) -> bool:
        """'con el 54,4% -100% del recuento-': a dash glued to what is behind it alone; not '58%-60%'."""
        glued = self.document.glued
        dash = i + 1 < len(self.lowers) and self.lowers[i] in DASHES
        return dash and glued(i + 1) and not glued(i)

    def _ranges(self, found: list[Figure]) -> list[Figure]:
        """'entre 58 y 60%': both ends are approximate."""
        for position in range(1, len(found)):
            before, figure = found[position - 1], found[position]
            between = self.lowers[before.after : figure.outer]
            if before.measure == figure.measure and between in (["y"], ["-"], ["–"]):
                if between != ["y"] and (figure.bare or not before.bare):
                    continue  # '36%-48%' and '52-48' are scorelines
                governed = before.outer and self.lowers[before.outer - 1] == "entre"
                if governed or between != ["y"]:
                    found[position - 1] = replace(
                        before, approximate=True, outer=before.outer - 1 if governed else before.outer
                    )
                    found[position] = replace(figure, approximate=True, joined=True)
        return found


def _is_grouped(digits: str) -> bool:
    return DIGIT_GROUPS.match(digits) is not None


def _count(digits: str) -> float:
    """'3.456.789' and '6,288,840' as a count; '3,1' as it is."""
    if _is_grouped(digits):
        return float(digits.replace(".", "").replace(",", ""))
    return _decimal(digits)


def _decimal(digits: str) -> float:
    """'26,67' and '26.67': the last separator is the decimal one."""
    parts = re.split(r"[.,]", digits)
    return float("".join(parts[:-1]) + "." + parts[-1]) if len(parts) > 1 else float(parts[0])
