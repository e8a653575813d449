"""Where a survey, or an earlier contest, is told of beside what happened: which of the two a figure is of.

'Las encuestas le daban el 40%, pero sacó el 34%', 'Soto, que lideraba todas las encuestas, obtuvo el 34%',
'El domingo, sin embargo, obtuvo el 34%'.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..clauses.determiners import DETERMINERS
from .governors import CLITICS
from .stops import within
from .surveys import COMMA, PAST_TENSES, RELATIVES, SURVEYS, TURNS, Surveys
from .tallies import Tally

RELATIVE_REACH = 4
"""Tokens of 'que a esta hora los' before the survey that is the subject of a relative clause."""
COMPARED = frozenset("más menos mayor menor igual mismo".split())
"""What 'que' compares behind: 'dos puntos menos que en el sondeo anterior'."""
UNIT_REACH = 3
"""Tokens of 'por ciento de' between a figure and whose it is."""
PARTS = frozenset(("pero", "aunque"))
"""What opens a clause that turns away from what was told."""
UNLIKE_REACH = 14
"""Tokens of 'a diferencia de lo que había sucedido en 2019, ' before 'cuando'."""
OWNERS = frozenset(("de", "del", "que", "en"))


class Contrasts(Surveys):
    """Tells what happened from what was foretold or happened before."""

    def _is_contrasted(self, cue: int, tally: Tally) -> bool:
        """Whether a survey at token ``cue`` is told beside a figure that was obtained."""
        if (end := self._ends_aside(cue)) is not None:
            return end < tally.first or self.stops.behind(COMMA, tally.end, cue) < cue
        if not self.clauses.is_done(tally.first) and tally.votes is None:
            return False
        if cue > tally.first and (self._is_another_clause(cue, tally) or self._is_compared_with(cue)):
            return True
        if cue > tally.first:
            return self.lowers[cue].startswith(("encuesta", "sondeo")) and self._is_of_another(cue, tally)
        verb = next(self.clauses.finite_before(tally.first), cue)
        if verb <= cue:
            return False
        first, _ = self.document.sentences[tally.sentence]
        if (voted := self.cues.within(cue, tally.first, "first_round")) is not None:
            between = self.lowers[voted : tally.first]
            if RELATIVES & set(between):
                return True  # 'los sondeos lo subestimaron en la primera vuelta, donde se impuso con 32%'
        return self._turns(cue, verb, first) or self._is_in_inciso(cue, verb, first)

    def answers_foretold(self, tally: Tally) -> bool:
        """'le auguraban un 25% y obtuvo el 49%', '…. El domingo sacó el 49%': what happened instead."""
        n = self.clauses.covered[tally.first]
        before = self.clauses.tallies[n - 1] if n else None
        if before is None or tally.sentence - before.sentence > 1 or not self.clauses.is_done(tally.first):
            return False
        return self.is_foretold(before)

    def is_foretold(self, tally: Tally) -> bool:
        """'al que le auguraban un 25%', 'La última de Trazos le daba a Soto el 46%': what surveys had told,
        where the verb foretells or a survey has just been spoken of; not 'El conteo le daba el 46%'.
        """
        verb = next(self.clauses.finite_before(tally.first), None)
        if verb is None or within(self.told, verb, tally.first) is not None:
            return False
        if self.reading.lexicon.verb_in(self.lowers[verb], "foretell"):
            return True
        profile = self.profile(tally.sentence)
        counts = [*profile.cues.get("count_cue", ()), *profile.cues.get("counted_share", ())]
        if self.clauses.tenses_in(verb, verb + 1) != {"impf"} or any(i < verb for i in counts):
            return False
        if not self.reading.lexicon.verb_in(self.lowers[verb], "give_share") or tally.votes is not None:
            return False
        first, _ = self.document.sentences[max(0, tally.sentence - 1)]
        return self.cues.within(first, tally.first, "poll_cue", "poll") is not None

    def _is_another_clause(self, cue: int, tally: Tally) -> bool:
        """'Soto, que obtuvo el 19,7%, reabrió el debate sobre las encuestas', 'obtuvo el 19,7%, pero las
        encuestas la dan perdedora'; not 'Soto obtuvo el 19,7% y subió en la encuesta de Trazos', nor
        '…, según las encuestas'.
        """
        if self._source_before(cue, tally.end):
            return False
        if not PARTS.isdisjoint(self.lowers[tally.end : cue]):
            return True
        if self.lowers[cue] not in SURVEYS:
            return False
        return any(self.clauses.is_finite(i) for i in range(tally.end, cue))

    def _turns_to(self, cue: int, tally: Tally) -> bool:
        """'Soto ganó con el 26% de los votos, pero las encuestas …': what happened."""
        return tally.unit == "votes" and "pero" in self.lowers[tally.end : cue]

    def _is_compared_with(self, cue: int) -> bool:
        """'sacó el 19,7%, muy por encima de las proyecciones', '… lejos de lo que decían los sondeos'."""
        noun = cue - (self.lowers[cue - 1] in DETERMINERS)
        return self.cues.ending(noun, "comparison") is not None

    def _source_before(self, cue: int, first: int) -> bool:
        return any(self.lowers[i] in ("según", "acuerdo", "conforme") for i in range(first, cue))

    def _turns(self, cue: int, verb: int, first: int) -> bool:
        """'Soto tenía el 40% según Trazos y sacó el 34%', 'le daban el 40%, pero al final obtuvo el 34%'."""
        i = verb - 1
        while i > cue and (self.clauses.is_adverb(i) or self.lowers[i] in CLITICS or self.lowers[i] == "al"):
            i -= 1
        if self.lowers[i] not in TURNS:
            return False
        return "impf" in self.clauses.tenses_in(first, i) and bool(self._percentages(first, i))

    def _is_in_inciso(self, cue: int, verb: int, first: int) -> bool:
        """'Soto, que lideraba todas las encuestas, obtuvo el 34%': told by the way, without a figure."""
        opens = self.stops.before(COMMA, cue, first)
        closes = self.stops.behind(COMMA, cue, verb)
        if opens == first or closes >= verb or self.lowers[opens] not in RELATIVES:
            return False
        return closes + 1 + (self.lowers[closes + 1] in CLITICS) == verb and not self._percentages(
            opens, closes
        )

    def _is_of_another(self, cue: int, tally: Tally) -> bool:
        """'obtuvo el 34%, por debajo del 40% de las encuestas': the survey's is the other figure."""
        others = self._percentages(tally.end, cue)
        if not others:
            return False
        between = self.lowers[others[-1] + 1 : cue]
        return any(word in OWNERS for word in between[:UNIT_REACH]) and "," not in between

    def _percentages(self, first: int, after: int) -> list[int]:
        """Where percentages stand between two tokens."""
        return self.percentages[bisect_left(self.percentages, first) : bisect_left(self.percentages, after)]

    def _closes_inciso(self, before: Tally, tally: Tally) -> bool:
        """'Iturra, elegido en 2019 con el 52%, felicitó a Soto, que obtuvo el 54%': the inciso is left.

        'Dobló su marca de 2019, cuando sacó 12%, y subió al 34%', 'En Loa, donde hace un año Soto sacó 12%,
        Mora obtuvo el 54%' too.
        """
        if before.sentence != tally.sentence:
            return False
        i = self.stops.behind(COMMA, before.end, tally.first) + 1
        first = self.stops.before(COMMA, before.first, self.document.sentences[before.sentence][0])
        opened = self.lowers[first - 1] == "," and self.lowers[first] in RELATIVES
        if i > tally.first or (i > before.end + 1 and not opened):
            return False
        left = self.lowers[first] == "donde" or (self.lowers[first] == "cuando" and self._is_unlike(first))
        if opened and left and self.lowers[i] not in RELATIVES:
            return any(self.clauses.is_finite(k) for k in range(i, tally.first))
        if self.lowers[i] in ("y", "e", "pero") and opened:
            i += 1
        i += self.lowers[i] in CLITICS
        return i < tally.first and self.clauses.is_finite(i)

    def _is_unlike(self, when: int) -> bool:
        """'a diferencia de lo que pasó en 2019, cuando Soto sacó 53%, Mora obtuvo el 39%': not of then."""
        begin = max(0, when - UNLIKE_REACH)
        return any(self.lowers[i : i + 3] == ["a", "diferencia", "de"] for i in range(begin, when))

    def _is_back(self, tally: Tally) -> bool:
        """Whether a survey told of in another paragraph is left: '… El domingo, en cambio, sacó el 98%'.

        Only where the title is of no survey, votes counted were told before and the verb is in the past, or
        the survey's was, or the survey was told of beside votes counted.
        """
        if not self.counted or self._last_cue(0) == "poll":
            return False
        here = self.document.paragraph_of(tally.sentence)
        place = bisect_right(self._polled, tally.sentence) - 1
        done = self.clauses.is_done(tally.first) or self.clauses.earlier(tally.first)
        if not done and not (
            place >= 0 and (self._polled[place] in self.counted or self._goes_on(place, tally))
        ):
            return False
        told = place >= 0 and self.document.paragraph_of(self._polled[place]) == here
        return not told and here != self.document.paragraph_of(0)

    def _goes_on(self, place: int, tally: Tally) -> bool:
        """'La encuesta daba a Soto el 40%. … En Tola se impone con el 41%': surveys are told of as past."""
        told = self.clauses.tenses_in(*self.document.sentences[self._polled[place]])
        now = self.clauses.tenses_before(tally.first)
        return now == {"pres"} and "pres" not in told and bool(told & PAST_TENSES)

    def _is_outcome(self, tally: Tally) -> bool:
        """'El domingo, sin embargo, Soto obtuvo el 34%' behind a survey: a day and what happened on it; 'Soto
        va con el 60% de los votos contados' too.
        """
        if self.cues.within(tally.first, tally.end, "counted_share") is not None:
            return True
        if not self.clauses.is_done(tally.first) or self._last_cue(0) == "poll":
            return False
        first, _ = self.document.sentences[tally.sentence]
        dated = self._is_own_contest(first, tally.first)
        return dated and self.cues.within(first, tally.first, "survey", "edition", "poll") is None

    def _has_its_own(self, i: int, tally: Tally) -> bool:
        """Whether a survey at token ``i`` stands in a relative clause with a percentage of its own."""
        _, last = self.document.sentences[tally.sentence]
        near = range(max(tally.end, i - RELATIVE_REACH), i)
        relative = any(self.lowers[k] in RELATIVES and self.lowers[k - 1] not in COMPARED for k in near)
        return relative and any(self.lowers[k][0].isdecimal() for k in range(i, last))

    def _is_own_contest(self, first: int, after: int) -> bool:
        """'en las elecciones de este domingo', '… de ayer' are no other contest."""
        lexicon = self.reading.lexicon
        return any(
            lexicon.is_word(self.lowers[i], "weekday", "relative_day") or self.lowers[i] in ("este", "hoy")
            for i in range(first, after)
            if self.lowers[i] != "hoy" or self.lowers[i - 1] not in ("el", "la")  # 'el hoy embajador'
        )

    def speaks_of_now(self, first: int, after: int) -> bool:
        """Whether a word brings the text back from an earlier contest: 'ahora', 'esta vez'."""
        return self.cues.within(first, after, "now_cue") is not None or self._is_own_contest(first, after)
