"""Numbers whose unit is to be understood from the figures around: 'Soto con 31%, Paredes con 24,5'.

'por 52 a 48', 'Soto (24,5)', '9.206 (33,9%)', 'obtenía el 44,1' are figures without a sign or a noun.
"""

from __future__ import annotations

import re
from bisect import insort
from collections import defaultdict
from dataclasses import replace
from itertools import pairwise

from ..brackets import SETS_OFF
from .framing import FAVOURS, Figure, Measure, Numeral
from .stops import runs
from .understood import Understood
from .votelists import CLOSERS

LEAST_SCORE = 50
"""What two percentages told as '40 a 38' make together at the least."""
MOST_SCORE = 101
QUALIFIED = 2
"""Tokens up to 'de' in which a word of voting and its adjective stand: 'una votación histórica de 9.206'."""
LEAST_BARE_VOTES = 1000
"""A number without its noun is not taken for votes below this."""
MANY_BARE_VOTES = 100_000
"""From here on a number behind somebody's name and a comma is votes where others are told in votes."""
YEAR = re.compile(r"(?:19|20)\d\d\Z")
SCORE_LINKS = (["a"], ["contra"], ["-"], ["–"], ["frente", "a"], ["vs"], ["versus"])
VOTE_LINKS = (["a"], ["contra"], ["por"], ["frente", "a"], ["frente", "al"], ["ante"])
MOST_TIMES = 20
"""How many times the votes told before a number without its noun may be at the most."""
ROW_MARKS = SETS_OFF | frozenset("|=;/")
"""What parts the columns of a line."""
ROWS_REACH = 6
"""Lines of another place's name, of what was cast there and of blank votes, between two rows of votes."""
SCORE_OPENERS = frozenset(("por", ":", "(", ",", "con", "—", "–"))
"""Behind what the two figures of a score begin."""
PERCENT_NOUNS = frozenset(("porcentaje", "porcentajes"))
RESPECTIVELY = frozenset(("respectivamente",))
LEAST_SHARED = 20
"""A number with its share in brackets is not taken for votes below this."""
RIVAL_REACH = 5
"""Tokens of a name between a verb of winning and its score."""
LIST_REACH = 60
"""Tokens before a number within which the noun that its list is of is told."""


class Unsigned(Understood):
    """Reads the numbers of one document that stand without their unit."""

    def read(self, found: list[Figure], numerals: list[Numeral]) -> list[Figure]:
        """The figures among ``numerals``, whose unit those ``found`` give."""
        measures: dict[int, set[Measure]] = defaultdict(set)
        self.rows = runs(
            {self.document.sentence[n.first] for n in numerals if n.grouped and self.ends_line(n)}
        )
        for figure in found:
            measures[self.document.sentence[figure.first]].add(figure.measure)
        self.shares = [figure for figure in found if figure.measure == "percent"]
        brackets = {figure.outer for figure in found if figure.measure == "percent"}
        brackets |= {n.first for n in numerals if self._is_bracketed_share(n, measures)}
        shares = {figure.after for figure in found if figure.measure == "percent"}
        bare: list[Figure] = []
        for one, other in pairwise(numerals):
            told = self._told(one, measures)
            if self._is_vote_score(one, other):
                first = self.framed(one, one.after, "votes", one.count)
                second = self.framed(other, other.after, "votes", other.count)
                bare += [replace(first, bare=True), replace(second, bare=True, joined=True)]
            elif any(rule(one, other, told) for rule in (self._is_score, self._is_pair, self._is_move)):
                first = self.framed(one, one.after, "percent", one.percent)
                second = self.framed(other, other.after, "percent", other.percent)
                bare += [replace(first, bare=True), replace(second, bare=True, joined=True)]
        if not found and not any(self._heads_list(n) or self.is_row_of_votes(n) for n in numerals):
            return bare
        scored = {figure.first for figure in bare}
        begins = {figure.outer: figure for figure in found if figure.measure == "percent"}
        ends = {figure.after: figure for figure in found if figure.measure == "percent"}
        counts = {figure.after: figure for figure in found if figure.measure == "votes"}
        votes = iter(counts.values())
        coming = next(votes, None)
        latest: Figure | None = None
        for numeral in numerals:
            while coming is not None and coming.first < numeral.first:
                latest, coming = coming, next(votes, None)
            if numeral.first in scored:
                continue
            if self._is_part_of_all(numeral, counts):
                bare.append(replace(self.framed(numeral, numeral.after, "votes", numeral.count), bare=True))
                continue
            value = numeral.count if self._continues_rows(numeral, latest, brackets) else None
            if value is not None or (value := self.listed(numeral, latest)) is not None:
                latest = replace(self.framed(numeral, numeral.after, "votes", value), bare=True)
                bare.append(latest)
                continue
            if self._is_first_half(numeral, begins):
                figure = self.framed(numeral, numeral.after, "percent", numeral.percent)
                bare.append(replace(figure, bare=True))
                continue
            if self._is_other_half(numeral, ends):
                figure = self.framed(numeral, numeral.after, "percent", numeral.percent)
                bare.append(replace(figure, bare=True, joined=True))
                continue
            if (joined := self._goes_on_in_votes(numeral, counts)) is not None:
                figure = self.framed(numeral, numeral.after, "votes", numeral.count)
                bare.append(replace(figure, bare=True, joined=joined))
                continue
            sentence = self.document.sentence[numeral.first]
            here = measures.get(sentence, set())
            near = here | measures.get(sentence - 1, set())
            if (
                self._is_bracketed(numeral, shares, "votes" in near)
                or self._ends_row(numeral, shares)
                or (self._is_count(numeral, brackets, near, here))
            ):
                figure = self.framed(numeral, numeral.after, "votes", numeral.count)
            elif self._is_percentage(numeral) and self._is_share(
                numeral, "percent" in here or self._is_row(numeral, measures) or self._in_percent(numeral)
            ):
                figure = self.framed(numeral, numeral.after, "percent", numeral.percent)
            else:
                continue
            bare.append(replace(figure, bare=True))
            if figure.measure == "percent":
                insort(self.shares, bare[-1], key=lambda told: told.first)
            latest = bare[-1] if figure.measure == "votes" else latest
            measures[sentence].add(figure.measure)  # a list goes on in the measure that it began with
        return bare

    def _is_bracketed_share(self, numeral: Numeral, measures: dict[int, set[Measure]]) -> bool:
        """'386.897 votos (29,5%), frente a los 265.993 (20,3) de Mora': decimals alone in a bracket."""
        i = numeral.first
        alone = self.lowers[i - 1] == "(" and self.lowers[numeral.after : numeral.after + 1] == [")"]
        decimals = self._is_percentage(numeral) and not numeral.percent.is_integer()
        return alone and decimals and self._told(numeral, measures)

    def _is_row(self, numeral: Numeral, measures: dict[int, set[Measure]]) -> bool:
        """Whether a number closes a line after a name, and the next line or the last has a percentage."""
        sentence = self.document.sentence[numeral.first]
        last = self.document.sentences[sentence][1]
        beside = any("percent" in measures.get(s, ()) for s in (sentence - 1, sentence + 1))
        return numeral.after == last and beside and self.is_named(numeral.first)

    def _heads_list(self, numeral: Numeral) -> bool:
        """Whether the sentence tells what its numbers are: 'En votos, …', 'El porcentaje fue: …'."""
        return self.told_in_votes(numeral.first) or self._in_percent(numeral)

    def _in_percent(self, numeral: Numeral) -> bool:
        """'El porcentaje de cada uno fue: Soto, 47,2; Mora, 35,9': the noun is told before the list."""
        first, _ = self.document.sentences[self.document.sentence[numeral.first]]
        first = max(first, numeral.first - LIST_REACH)
        return any(self.lowers[i] in PERCENT_NOUNS for i in range(first, numeral.first))

    def _told(self, numeral: Numeral, measures: dict[int, set[Measure]]) -> bool:
        """Whether the sentence of a number, or the one before, tells others in per cent."""
        sentence = self.document.sentence[numeral.first]
        return any("percent" in measures.get(s, ()) for s in (sentence, sentence - 1))

    # -- two numbers -------------------------------------------------------------------------------

    def _is_score(self, one: Numeral, other: Numeral, told: bool) -> bool:
        """'vencería a Paredes por 40 a 38', 'la distancia se estira: 52,4 a 47,6': no match of 3 to 1."""
        lowers = self.lowers
        if not one.first or lowers[one.after : other.first] not in SCORE_LINKS:
            return False
        if not LEAST_SCORE <= one.percent + other.percent <= MOST_SCORE or one.grouped or other.grouped:
            return False
        before = lowers[one.first - 1]
        leads = self._is_of_winning(one.first - 1) or self._wins_over(one.first)
        after = lowers[other.after] if other.after < len(lowers) else "."
        if not (after in CLOSERS or ((leads or before == "por") and after in ("a", "al", "sobre"))):
            return False
        if before == "por" or leads:
            return True
        apart = told or not (one.percent.is_integer() and other.percent.is_integer())
        return before in SCORE_OPENERS and (apart or self._are_points_apart(one, before))

    def _is_of_winning(self, i: int) -> bool:
        return bool(
            self.lexicon.verb_in(self.lowers[i], "lead") or self.lexicon.verb_in(self.lowers[i], "lose")
        )

    def _wins_over(self, i: int) -> bool:
        """'le ganó a Pedro Soto 52 a 48': the verb and its rival right before token ``i``."""
        k = i - 1
        while k > i - RIVAL_REACH and k > 1 and (self.document.is_capital(k) or self._is_title(k)):
            k -= 1
        return self.is_named(i) and self.lowers[k] in ("a", "al") and self._is_of_winning(k - 1)

    def _are_points_apart(self, one: Numeral, before: str) -> bool:
        """'supera a Paredes por nueve puntos: 45 contra 36': the distance is told in points."""
        first, _ = self.document.sentences[self.document.sentence[one.first]]
        return before in (":", "(") and self.cues.last_within(first, one.first, "points") is not None

    def _is_other_half(self, numeral: Numeral, ends: dict[int, Figure]) -> bool:
        """'ponía arriba a Soto, 36,2 por ciento a 35,9': the second half of a score, without its sign."""
        one = ends.get(numeral.first - 1)
        if one is None or self.lowers[numeral.first - 1] not in ("a", "contra") or not self._closed(numeral):
            return False
        return self._is_percentage(numeral) and LEAST_SCORE <= one.value + numeral.percent <= MOST_SCORE

    def _is_first_half(self, numeral: Numeral, begins: dict[int, Figure]) -> bool:
        """'ponía arriba a Soto: 36,2 contra 35,9 por ciento': the first half of a score, without its sign."""
        if not numeral.first or self.lowers[numeral.first - 1] not in SCORE_OPENERS:
            return False
        i = numeral.after
        link = next((len(w) for w in SCORE_LINKS if self.lowers[i : i + len(w)] == w), 0)
        other = begins.get(i + link) if link else None
        if other is None or not self._is_percentage(numeral):
            return False
        return LEAST_SCORE <= other.value + numeral.percent <= MOST_SCORE

    def _goes_on_in_votes(self, numeral: Numeral, counts: dict[int, Figure]) -> bool | None:
        """'pasó de 547.000 votos a apenas 279.000' (joined), '822 votos contra 811 de Mora', '78 votos frente
        a los 28 obtenidos por Mora'; else None.

        Not '1.204 votos contra 3 de los jueces', which is far less.
        """
        outer, _ = self.outer(numeral.first)
        links = (link for link in VOTE_LINKS if self.lowers[max(0, outer - len(link)) : outer] == link)
        one = next((counts[outer - len(link)] for link in links if outer - len(link) in counts), None)
        if one is None or not one.value / MOST_TIMES <= numeral.count <= one.value * MOST_TIMES:
            return None
        behind = self.lowers[numeral.after : numeral.after + 2]
        obtained = behind[1:] == ["por"] and bool(self.lexicon.verb_in(behind[0], "obtain"))
        if behind[:1] in (["de"], ["del"]) or obtained:
            return False
        return True if self._closed(numeral) and numeral.grouped else None

    def _is_part_of_all(self, numeral: Numeral, counts: dict[int, Figure]) -> bool:
        """'obtuvo 1.057.515 de los 2.441.238 votos emitidos': the noun stands behind the number of all."""
        if not numeral.grouped or self.lowers[numeral.after : numeral.after + 1] != ["de"]:
            return False
        whole = next((f for f in counts.values() if f.outer == numeral.after + 1), None)
        return whole is not None and whole.value > numeral.count

    def _is_vote_score(self, one: Numeral, other: Numeral) -> bool:
        """'Soto dobló en sufragios a Paredes: 164.300 a 81.250'."""
        ends = self._closed(other) or self.lowers[other.after : other.after + 2] in FAVOURS
        if not (one.grouped and other.grouped and one.first and ends):
            return False
        if self.lowers[one.after : other.first] not in SCORE_LINKS:
            return False
        first, _ = self.document.sentences[self.document.sentence[one.first]]
        spoken = self.cues.last_within(first, one.first, "vote_noun", "vote_unit") is not None
        return self.lowers[one.first - 1] in SCORE_OPENERS and spoken

    def _is_move(self, one: Numeral, other: Numeral, told: bool) -> bool:
        """'Mora cayó de 40 a 33', where others are told in per cent; not 'pasó de 40 a 33 escaños'."""
        lowers, i = self.lowers, one.first
        moves = (
            i > 1 and lowers[i - 1] in ("de", "del") and lowers[one.after : other.first] in (["a"], ["al"])
        )
        moved = moves and any(v.finite for v in self.lexicon.verb_in(lowers[i - 2], "obtain"))
        moved = moved or (moves and lowers[i - 2] == "," and self.is_named(i - 2))
        shares = self._is_percentage(one) and self._is_percentage(other) and self._closed(other)
        return bool(told and moved and shares and not self._counts_seats(one))

    def _is_pair(self, one: Numeral, other: Numeral, told: bool) -> bool:
        """'entre 27 y 29' beside percentages; 'había arrojado 30,1 y 28,6, respectivamente'."""
        lowers = self.lowers
        if lowers[one.after : other.first][:1] != ["y"] or not one.first:
            return False
        if self.outer(other.first)[0] != one.after + 1:
            return False
        if not self._closed(other):
            return False
        if not (self._is_percentage(one) and self._is_percentage(other)) or self._counts_seats(one):
            return False
        before = lowers[self.outer(one.first)[0] - 1]
        if before == "entre":
            return told and one.percent < other.percent
        decimals = not (one.percent.is_integer() or other.percent.is_integer())
        if before == ":":
            return decimals and LEAST_SCORE <= one.percent + other.percent <= MOST_SCORE
        each = RESPECTIVELY & set(lowers[other.after : other.after + 2])
        governed = before == "con" or bool(self.lexicon.verb_in(before, "obtain"))
        return bool(each) and governed and (decimals or told)

    # -- votes -------------------------------------------------------------------------------------

    def _is_bracketed(self, numeral: Numeral, shares: set[int], told: bool) -> bool:
        """'55,65% de los votos (5.735.203)', '(2,69% y 64.735)', 'Soto (61.405)' where votes are told."""
        i = numeral.first - 1
        after = self.lowers[numeral.after] if numeral.after < len(self.lowers) else ""
        if not self._is_large(numeral) or after != ")" or i < 1:
            return False
        if self.lowers[i] == "y":
            return i in shares
        if self.lowers[i] != "(":
            return False
        return any(k in shares for k in range(i - 4, i + 1)) or (told and self._may_be_named(i))

    def _may_be_named(self, i: int) -> bool:
        """Whether a name ends before token ``i``, its surname in small letters: 'Rosa quilodrán ('."""
        return self.is_named(i) or (self.is_named(i - 1) and self.lowers[i - 1].isalpha())

    def _is_large(self, numeral: Numeral) -> bool:
        """'14.009', '14 mil 009', '14009': what may be votes, and no year."""
        if numeral.count < LEAST_BARE_VOTES or YEAR.match(self.document.forms[numeral.first]):
            return False
        return numeral.grouped or numeral.percent == numeral.count

    def _is_count(self, numeral: Numeral, brackets: set[int], near: set[Measure], here: set[Measure]) -> bool:
        """'Soto, 9.206 (33,9%)', 'con 31 mil 900.', 'una votación de 9.206', 'frente a los 3 mil 105 de la
        alcaldesa'.
        """
        lowers = self.lowers
        if "votes" in near and self._is_shared_count(numeral):
            return True
        if numeral.percent < LEAST_BARE_VOTES > numeral.count or YEAR.match(
            self.document.forms[numeral.first]
        ):
            return False
        outer, _ = self.outer(numeral.first)
        after = lowers[numeral.after] if numeral.after < len(lowers) else "."
        before = lowers[outer - 1] if outer else ""
        if before == ":" and self.cues.ending(outer - 1, "vote_noun", "vote_head") is not None:
            return True
        if numeral.grouped and self._falls_to(numeral.after) and self._speaks_of_votes(numeral):
            return True
        if before == "de" and numeral.grouped:
            if self.cues.last_within(outer - 1 - QUALIFIED, outer - 1, "vote_noun", "vote_head") is not None:
                return True
        if self._closed(numeral) and self.told_in_votes(numeral.first):
            if self.lexicon.verb_in(before, "obtain") or self.is_named(outer - (before in (",", ":"))):
                return True
        beside = numeral.after if numeral.after in brackets else numeral.after + 1
        if numeral.grouped and beside in brackets and self.is_row_of(numeral):
            if beside == numeral.after or after in ROW_MARKS:
                return True
        if numeral.grouped and self.is_row_of_votes(numeral):
            return True
        if numeral.grouped and (self.noun_behind_bracket(numeral) or self.is_listed_row(numeral, brackets)):
            return True
        governed = before == "con" or bool(self.lexicon.verb_in(before, "obtain"))
        if numeral.grouped and governed and self.equals_share(numeral):
            return True
        if "votes" not in near:
            spoken = self._speaks_of_votes(numeral)
            return spoken and self._has_votes(numeral, outer)
        if after == "(" and numeral.after + 1 in brackets:
            closed = next((k for k in range(numeral.after, len(lowers)) if lowers[k] == ")"), 0) + 1
            return self.cues.at(closed, "blank_votes", "vote_noun", "table", "turnout") is None
        compared = self.cues.ending(outer, "comparison") is not None or before in ("y", ",")
        compared = compared or self.cues.at(outer, "comparison") is not None
        compared = compared or (outer < numeral.first and bool(self.lexicon.verb_in(before, "lead")))
        compared = compared or (before == "que" and lowers[outer - 2] in ("más", "menos"))
        if compared and (after in ("de", "del", "para", "que") or self._ends(numeral)):
            return True
        if numeral.grouped and self.is_named(outer) and self._ends(numeral):
            return "votes" in here or numeral.count >= MANY_BARE_VOTES
        if before == ":" and numeral.grouped and self.is_named(outer - 1) and self._ends(numeral):
            return "votes" in here or numeral.count >= MANY_BARE_VOTES
        if before in ("en", "a") and numeral.grouped and self._closed(numeral):
            return bool(self.lexicon.verb_in(lowers[outer - 2], "obtain"))
        closes = self._ends(numeral) or self._wins_with(outer, after)
        return governed and closes and (numeral.grouped or numeral.count >= LEAST_BARE_VOTES)

    def _is_shared_count(self, numeral: Numeral) -> bool:
        """'con 988 (42,9%)', 'obtuvo 988 (42,9%)': few votes that a share behind them tells to be all of
        somebody's; not 'obtuvo 12 concejales (40%)', 'en 12 de 20 comunas logró 12 (40%)'.
        """
        outer, _ = self.outer(numeral.first)
        before = self.lowers[outer - 1] if outer else ""
        first, last = self.document.sentences[self.document.sentence[numeral.first]]
        whole = numeral.count.is_integer() and numeral.count >= LEAST_SHARED and not numeral.written
        governed = before == "con" or self.lexicon.is_verb_in(before, "obtain")
        if not (whole and governed and self._has_share_behind(numeral)):
            return False
        return self.cues.within(first, last, "seats", "blank_votes") is None

    def _falls_to(self, i: int) -> bool:
        """'De los votos, 141.200 son para Soto', '4.512 fueron a favor de Soto', ': 4.512 para Soto'."""
        if self.cues.at(i, "vote_for") is not None:
            return True
        i += self.lexicon.is_verb_in(self.lowers[i], "aux")
        return self.lowers[i : i + 1] == ["para"] or self.lowers[i : i + 2] in FAVOURS

    def _wins_with(self, outer: int, after: str) -> bool:
        """'se impuso con 1.877 al jefe comunal': whom somebody wins against with so many."""
        leads = self.lowers[outer - 1] == "con" and self.lexicon.verb_in(self.lowers[outer - 2], "lead")
        return bool(leads) and after in ("a", "al", "sobre", "ante")

    def _ends_row(self, numeral: Numeral, shares: set[int]) -> bool:
        """'Rosa Quilodrán: 45,3 %, 1.234.567' closes a line of a table."""
        first, last = self.document.sentences[self.document.sentence[numeral.first]]
        if not numeral.grouped or numeral.after != last or not self.document.is_capital(first):
            return False
        i = numeral.first
        if not (i in shares or (self.lowers[i - 1] in ROW_MARKS and i - 1 in shares)):
            return False
        if self.cues.within(first, last, "turnout", "blank_votes", "counting", "table") is not None:
            return False
        name = next((k for k in range(first, last) if not self.document.is_capital(k)), last)
        return name - first >= 2

    def _continues_rows(self, numeral: Numeral, before: Figure | None, brackets: set[int]) -> bool:
        """'Rosa Quilodrán: 301 (72,4%)', where a line before was 'Rosa Quilodrán: 49.110 (55,3%)'."""
        if before is None or not before.bare:
            return False
        near = self.document.sentence[numeral.first] - self.document.sentence[before.first] <= ROWS_REACH
        alike = all(
            self.lowers[f.first - 1] == ":" and self.lowers[f.after : f.after + 1] == ["("]
            for f in (before, numeral)
        )
        return near and alike and numeral.after + 1 in brackets and self.is_row_of(numeral)

    def _speaks_of_votes(self, numeral: Numeral) -> bool:
        """Whether votes were named in the sentence or the two before: 'los votos, mesa a mesa: …'."""
        sentence = self.document.sentence[numeral.first]
        first = self.document.sentences[max(0, sentence - 2)][0]
        return self.cues.last_within(first, numeral.first, "vote_noun") is not None

    def _has_votes(self, numeral: Numeral, outer: int) -> bool:
        """'Rosa Quilodrán 4.120.700', 'tiene 4.120.700': a large number that is somebody's."""
        named = self.is_named(outer) or (self.lowers[outer - 1] == ":" and self.is_named(outer - 1))
        governed = bool(self.lexicon.verb_in(self.lowers[outer - 1], "obtain"))
        return numeral.grouped and self._ends(numeral) and (named or governed)
