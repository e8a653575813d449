"""The report that a figure is part of: a count, a survey or an earlier contest, and the share counted.

What kind of figures a text gives is said once ('según la encuesta', 'con el 71% de las mesas escrutadas') and
holds until something else is said: cues are read sentence by sentence, in order.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import pairwise

from ...model import ResultKind
from ..clauses.determiners import DETERMINERS
from ..clauses.verbs import TO_COME
from ..cues import Cues
from ..reading import Reading
from .clauses import Clauses
from .ended import Ended
from .framing import BYGONE
from .governors import CLITICS
from .hanging import MOVED_REACH
from .measured import Measured
from .profiles import MISJUDGED, OWNED_REACH, Profile
from .shares import Share, Shares
from .stops import within
from .surveys import PAST_TENSES, RELATIVES, in_hundredths
from .tallies import Tally

VOTE_CUES = ("poll", "count_cue", "counted_share", "vote_unit", "vote_noun", "electoral", "primary")
SOURCE_REACH = 6
"""Tokens of 'según un trabajo de la' before the cue."""
SOURCES = frozenset(("según", "acuerdo", "conforme"))
IN_SURVEY_REACH = 3
"""Tokens of 'en los últimos' between a figure and the surveys that it is of."""
ELECTED = ("elect", "elegid", "reelect", "reelegid")
"""How a participle begins of who was elected: 'electo con el 17% de los votos'."""
RANGING = frozenset(("va", "iba", "oscila", "oscilaba"))
REFERRING = (
    *(["en", word] for word in ("esa", "dicha", "aquella", "ese")),
    *(["aquella", word] for word in ("vez", "ocasión", "oportunidad")),
)
PRIMARY_REACH = 5
"""Tokens of 'en las elecciones primarias'."""
OPENED, CLOSED = frozenset("("), frozenset(")")
LEAD = 6
"""Sentences of a first paragraph."""
FRESH = 4
"""Sentences that a survey named in passing is remembered where votes are spoken of."""


class Reports(Ended):
    """Reads what is said of a document's figures as a whole."""

    def __init__(self, reading: Reading, cues: Cues, clauses: Clauses, measured: list[Measured]) -> None:
        super().__init__(reading, cues, clauses, measured)
        told = [m for m in measured if m.sense == "share"]
        ends = {i for m in told for i in (m.end, m.end + 1)}
        # 'al 88% de las actas contadas (92% de las procesadas)' is 88
        told = [m for m in told if not (self.lowers[m.outer - 1] == "(" and m.outer - 1 in ends)]
        self._counted_last: Tally | None = None
        places = ((m.figure.first, m.value) for m in told)
        self.shares = Shares(self.document, (Share(i, self.document.sentence[i], v) for i, v in places))

    # -- kind --------------------------------------------------------------------------------------

    def kind(self, tally: Tally, projected: bool, before: tuple[Tally, ResultKind] | None) -> ResultKind:
        """What kind of figure a tally is; ``before`` is the one decided before it."""
        foretold = self.is_foretold(tally)
        found = "poll" if foretold else self._kind(tally, projected, before)
        if found == "poll" and not (foretold or projected) and self.answers_foretold(tally):
            found = "count"
        if found == "count":
            self._counted_last = tally
            if self._is_of_earlier(tally):
                return "past"
        return "past" if found == "count" and self._is_left_behind(tally) else found

    def _runs_on(self, tally: Tally) -> bool:
        """'El Panal obtuvo este domingo el 6% de los votos. El Faro escala del 10% al 15%': of the count."""
        told = self._counted_last
        return told is not None and 0 <= tally.sentence - told.sentence <= FRESH

    def _is_of_earlier(self, tally: Tally) -> bool:
        """'obtuvo el 6% de los votos, frente al 15% de abril', '… frente al 23% de las anteriores': of the
        contest before; not of the first round of a contest that has gone to a second.
        """
        if self.cues.ending(tally.outer, "comparison") is None or self.lowers[tally.end] not in ("de", "del"):
            return False
        if tally.end + 2 >= len(self.lowers):
            return False
        i = tally.end + 1 + (self.lowers[tally.end + 1] in DETERMINERS)
        if not BYGONE.isdisjoint(self.lowers[i : i + 2]):
            return True
        return self.reading.lexicon.is_word(self.lowers[i], "month") and not self._of_runoff

    def _is_left_behind(self, tally: Tally) -> bool:
        """'Soto pasó de 12.400 votos a 18.300', where nothing tells a round or how far the count has come."""
        told = self.clauses.tallies
        n = self.clauses.covered[tally.first] + 1
        if n == len(told) or not self._arrives(tally, told[n]):
            return False
        cued = self.profile(tally.sentence).has("counting", "counted_share", "first_round")
        return not cued and not self._in_month(tally)

    def _arrives(self, before: Tally, tally: Tally) -> bool:
        """'pasó de 12.400 votos a 18.300', 'cayó del 11% que sacó en 2019 a 2,5%'; not 'va de 38 a 41%'."""
        i = before.outer - 1
        ends = self.lowers[tally.outer - 1] in ("a", "al", "hasta")
        moves = self.lowers[i] in ("de", "del", "desde") and ends
        if not moves or before.sentence != tally.sentence or self.lowers[i - 1] in RANGING:
            return False
        verb = next(self.clauses.finite_before(i), 0)  # 'subió este mes de 31% a 42%'
        near = i - verb <= MOVED_REACH and not self.clauses.something_between(verb, i)
        verb = verb if near and not any(k in self.clauses.covered for k in range(verb, i)) else i - 1
        return any(self.reading.lexicon.verb_in(self.lowers[k], "obtain") for k in (i - 1, verb))

    def _is_of_start(self, first: int, tally: Tally) -> bool:
        """Whether the year of a stretch is of the figure that another one is reached from."""
        n = self.clauses.covered[tally.first]
        year = within(self._past_years, first, tally.first)
        before = self.clauses.tallies[n - 1] if n else None
        return (
            before is not None and year is not None and year > before.first and self._arrives(before, tally)
        )

    def _kind(self, tally: Tally, projected: bool, before: tuple[Tally, ResultKind] | None) -> ResultKind:
        profile = self.profile(tally.sentence)
        nearest = self._nearest(profile, tally)
        if (nearest != "poll" and self._is_then(tally, before)) or self.is_of_the_voted(tally):
            return "count"
        if self._is_past(tally, nearest):
            return "past"
        surveyed = self.states[tally.sentence] == "poll" and not profile.has("count_cue", "counted_share")
        if projected and (surveyed or any(i < tally.first for i in profile.cues.get("poll_cue", ()))):
            return "poll"
        if before is not None and before[1] == "past" and tally.sentence - before[0].sentence <= 1:
            same = self.document.paragraph[before[0].first] == self.document.paragraph[tally.first]
            same = same and not self._arrives(before[0], tally)
            rounds = profile.cues.get("first_round", ())  # '… en las primarias. En la general, obtuvo el 51%'
            told = nearest is not None or any(i < tally.first for i in rounds)
            told = told and before[0].sentence != tally.sentence
            returns = before[0].sentence == tally.sentence and self._returns(before[0], tally)
            returns = (
                returns
                or self._is_new_clause(before[0], tally)
                or self._closes_inciso(before[0], tally)
                or self._is_bettered_by(before[0], tally)
            )
            if same and not told and not returns and not self.speaks_of_now(before[0].after, tally.first):
                return "past"
        if nearest is not None:
            return nearest
        if before is not None and before[1] == "past" and self._goes_further_back(before[0], tally):
            return "past"
        left = before is not None and before[1] == "past" and self._closes_inciso(before[0], tally)
        if tally.sentence in self.narrated and self.clauses.is_done(tally.first) and not left:
            return "past"
        if not projected and (tally.votes is not None or profile.has("first_round") or self._in_month(tally)):
            return "count"
        if self.lowers[tally.outer - 1] == "con" and self.lowers[tally.outer - 2].startswith(ELECTED):
            return "count"
        state = self.states[tally.sentence] or self._next_cues[tally.sentence]
        if state is None and self._is_moved(tally) and self._runs_on(tally):
            state = "count"
        if state is None and (tally.sentence in self.changed or self._is_led(tally)):
            state = "poll"
        if state == "poll" and tally.unit == "votes" and not projected and self._is_stale(tally.sentence):
            state = None
        if before is not None and self._same_run(before[0], tally) and before[1] != "past":
            asked = state is None and before[1] == "poll" and tally.unit == "votes"
            same = self.document.paragraph[before[0].first] == self.document.paragraph[tally.first]
            if before[0].sentence in self.outdone and before[0].sentence != tally.sentence:
                state = "count"
            elif same or not asked or not self.clauses.is_done(tally.first):
                # not 'Un 20% se inclinó por Mora. / Soto quedó tercera con el 19% de los votos'
                state = before[1]
        if state == "poll" and not projected and self._is_counted_out(tally):
            state = "count"
        if projected and not self.shares and not (state == "count" and tally.sentence in self.quick_counts):
            return "poll"
        if state is not None:
            return state
        tenses = self.clauses.tenses_before(tally.first)
        projected = projected or (bool(tenses) and tenses <= TO_COME)  # 'Soto perdería con un 38% a 32%'
        unmarked = not self.decided and not self._is_counted
        unmarked = unmarked and not self.clauses.is_done(tally.first)  # 'Soto, que obtuvo 12%'
        return "poll" if projected or (unmarked and not profile.has("electoral")) else "count"

    def _is_led(self, tally: Tally) -> bool:
        """'Soto está en el primer lugar de las preferencias con un 61%', where a survey is told of next."""
        tenses = self.clauses.tenses_before(tally.first)
        lead = (
            self.document.paragraph_of(tally.sentence) <= 1 and "pres" in tenses and not tenses & PAST_TENSES
        )
        return lead and not self.shares and self._first_told == "poll"

    @cached_property
    def _first_told(self) -> ResultKind | None:
        """The kind that the first cue of the text tells."""
        cues = (self._last_cue(n) for n in range(len(self.document.sentences)))
        return next((cue for cue in cues if cue is not None), None)

    def _is_new_clause(self, before: Tally, tally: Tally) -> bool:
        """'…, desde el 33% de 2019. Seguiría Soto, con 12%', '…, cuando rozó el 52%. Soto crece al 33%'."""
        tenses = self.clauses.tenses_before(tally.first)
        if tenses & TO_COME:
            return True
        return before.sentence != tally.sentence and self._returns(before, tally)

    def _is_bettered_by(self, before: Tally, tally: Tally) -> bool:
        """'mejoró el 12% que obtuvo en 2019 y llegó al 34%': the verb before the first figure is joined."""
        if before.sentence != tally.sentence or not self.clauses.is_finite(before.outer - 1):
            return False
        return self.lowers[before.end] in ("que", "de") and self._joins_verb(before.end, tally.outer - 1)

    def _returns(self, before: Tally, tally: Tally) -> bool:
        """'El partido, que entonces rozó el 11%, cae hasta el 4%': the main clause is back in the present."""
        told, now = (self.clauses.tenses_before(t.first) for t in (before, tally))
        return "pres" in now and not now & PAST_TENSES and bool(told & PAST_TENSES)

    def _is_moved(self, tally: Tally) -> bool:
        """'subió de 31% a 42%': whether a figure is one end of a change."""
        n = self.clauses.covered[tally.first]
        near = self.clauses.tallies[max(0, n - 1) : n + 2]
        return any(self._arrives(one, other) for one, other in pairwise(near) if tally in (one, other))

    def _in_month(self, tally: Tally) -> bool:
        """'Soto, tercera en octubre con 6,8%': a round of the contest that the text is about."""
        if self._is_moved(tally) and self.states[tally.sentence] == "poll":
            return False  # 'subió, pasando de 9% en abril a 10% en mayo'
        tenses = self.clauses.tenses_before(tally.first)
        if "pres" in tenses and not tenses & PAST_TENSES and self.states[tally.sentence] == "poll":
            return False
        if tenses == {"impf"} and not self.clauses.earlier(tally.first):
            return False
        told = [self._last_cue(tally.sentence), self._last_cue(max(0, tally.sentence - 1))]
        if "poll" in told[: 1 if self._of_runoff and self.clauses.is_done(tally.first) else 2]:
            return False
        return any(within(self._months, first, after) is not None for first, after in self.segments(tally))

    @cached_property
    def _of_runoff(self) -> bool:
        """Whether a text speaks of a second round: what somebody obtained in a month was of the first."""
        return bool(self.cues.by_class["second_round"])

    @cached_property
    def _months(self) -> list[int]:
        """Where 'en octubre' or 'más votada de octubre' stands, and no date."""
        is_word = self.reading.lexicon.is_word
        told = (i for i, word in enumerate(self.lowers) if i > 1 and is_word(word, "month"))
        return [
            i - 1
            for i in told
            if self.lowers[i - 1] == "en" or (self.lowers[i - 1] == "de" and self.lowers[i - 2].isalpha())
        ]

    def _is_stale(self, sentence: int) -> bool:
        """Whether surveys were spoken of only in passing, some sentences before."""
        if self._last_cue(0) == "poll":
            return False
        return all(self._last_cue(s) is None for s in range(max(0, sentence - FRESH), sentence))

    @cached_property
    def _of_misjudging(self) -> set[int]:
        """The sentences that say how surveys missed or foretold what happened."""
        sentence = self.document.sentence
        return {sentence[i] for i, word in enumerate(self.lowers) if word.startswith(MISJUDGED)}

    def _is_counted_out(self, tally: Tally) -> bool:
        """Whether a figure is none of the survey told of before: '… Más abajo está Mora (9,15%)'."""
        hundredths = in_hundredths(tally) and not self.tells_hundredths
        missed = tally.sentence in self.misjudged or tally.sentence in self._of_misjudging
        missed = missed and self.clauses.is_done(tally.first)
        outcome = self._is_outcome(tally) and not self._is_moved(tally)
        return hundredths or missed or self._is_back(tally) or outcome

    def _same_run(self, before: Tally, tally: Tally) -> bool:
        """Whether no cue of a kind stands between two tallies, some sentences apart."""
        if tally.sentence - before.sentence > FRESH:
            return False
        return not any(
            self.profile(s).has("poll", "count_cue", "counted_share")
            for s in range(before.sentence + 1, tally.sentence + 1)
        )

    def _nearest(self, profile: Profile, tally: Tally) -> ResultKind | None:
        """The kind that the nearest cue of the sentence tells, those before the figure first."""
        cues = profile.told
        place = bisect_left(cues, (tally.first,))
        near = (cues[n] for n in range(place - 1, -1, -1) if self._tells(cues[n], tally))
        if (before := next(near, None)) is not None:
            return before[1]
        after = [cue for cue in cues[place:] if self._tells(cue, tally)]
        if not after:
            turned = bool(cues) and (place > 0 or self._turns_to(cues[0][0], tally))
            return "count" if turned else None
        i, kind = next((cue for cue in after if self._source(cue[0]) is not None), after[0])
        source = self._source(i)
        if source is not None and self.lowers[source - 1] in ("y", ";"):
            return None  # 'obtuvo 21%, y según un sondeo el 4%'
        if kind == "poll" and self._has_its_own(i, tally):
            return "count"  # 'Soto (36%) corre detrás de Mora, a la que los sondeos dan 47%'
        if kind == "poll" and self._is_of_first_round(profile, tally):
            return None  # 'En la primera vuelta sacó 26%, pero los sondeos la dan perdedora'
        told = self.states[tally.sentence] in (None, kind) or source is not None or self._gives(tally, i)
        told = told or self._is_moved_in(i, tally)
        return kind if told else None

    def _tells(self, cue: tuple[int, ResultKind], tally: Tally) -> bool:
        """Whether a figure may be of the kind that a cue tells: not of a survey that it is told against."""
        if cue[1] == "count" or not self._is_contrasted(cue[0], tally):
            return True
        return self._is_moved_in(cue[0], tally)

    def _is_moved_in(self, cue: int, tally: Tally) -> bool:
        """'pasó de 14% en mayo a 19% en junio en la encuesta': both ends are of the survey."""
        inside = cue > tally.end and "en" in self.lowers[cue - IN_SURVEY_REACH : cue]
        return inside and self._is_moved(tally)

    def _is_of_first_round(self, profile: Profile, tally: Tally) -> bool:
        """Whether a past tense tells of the round that the sentence names before the figure."""
        named = any(i < tally.first for i in profile.cues.get("first_round", ()))
        return named and bool(self.clauses.tenses_before(tally.first) & PAST_TENSES)

    def _gives(self, tally: Tally, i: int) -> bool:
        """'el 3% que la encuesta le daba': whether the cue at token ``i`` is in the figure's own relative."""
        between = self.lowers[self._range_end(tally) : i]
        if {"en", "de"} & set(between[:2]) and len(between) <= IN_SURVEY_REACH:
            return True  # 'alcanza el 4% en los sondeos', 'el 4% de las encuestas'
        return between[:1] == ["que"] and len(between) <= OWNED_REACH and "," not in between

    def _range_end(self, tally: Tally) -> int:
        """The token behind the range that a figure opens: 'entre el 9 y el 11% en las encuestas'."""
        told = self.clauses.tallies
        n = self.clauses.covered[tally.first] + 1
        while n < len(told) and told[n].parts[0].figure.joined and told[n].sentence == tally.sentence:
            n += 1
        return told[n - 1].end

    def _source(self, i: int) -> int | None:
        """Where 'según' stands before a cue: '…, según un trabajo de la consultora'."""
        return next((k for k in range(i, max(0, i - SOURCE_REACH), -1) if self.lowers[k] in SOURCES), None)

    def _is_past(self, tally: Tally, nearest: ResultKind | None) -> bool:
        """Whether the figure's own stretch of the sentence speaks of another contest."""
        profile = self.profile(tally.sentence)
        for first, after in self.segments(tally):
            if (
                self._past_year(first, after) is not None
                and not self._is_bracketed(first, tally)
                and not self._is_of_a_noun(first, tally)
                and not self._is_left(within(self._past_years, first, tally.first), first, tally)
                and not self._is_of_start(first, tally)
                and (nearest != "poll" or profile.has("electoral") or self._is_apart(tally, first, after))
            ):
                return True
            names = ["past_election"]
            by_the_way = self.title.has("primary") and self.title.has("poll_cue")
            if by_the_way or not (self.title.has("primary") or self._counts_primary):
                names.append("primary")
            for name in names:
                cues = [i for i in profile.cues.get(name, ()) if first <= i < after]
                cues = [i for i in cues if not self._is_left(i, first, tally)]
                if self._counts_primary:  # 'en las elecciones primarias del domingo'
                    cues = [i for i in cues if self.cues.within(i, i + PRIMARY_REACH, "primary") is None]
                if self._is_led_now(tally) and (name == "primary" or self._counts_now(tally)):
                    continue  # 'lidera la consulta interna con el 63%'
                if cues and nearest != "poll" and not self._is_under_way(cues, tally):
                    return not self._is_own_contest(first, after)
        return False

    def _is_led_now(self, tally: Tally) -> bool:
        """Whether a verb in the present, and none of the past, tells a figure: 'lidera con el 63%'."""
        tenses = self.clauses.tenses_before(tally.first)
        return "pres" in tenses and not tenses & PAST_TENSES

    def _counts_now(self, tally: Tally) -> bool:
        """'En las europeas, con el 99,8% escrutado, el Panal logra el 32,8%': the count goes on."""
        told = self.shares.in_sentence(tally)
        return told is not None and told.first < tally.first

    @cached_property
    def _counts_primary(self) -> bool:
        """'Soto ganó la consulta interna. Con el 99% de las mesas, …': whether the count told of in the first
        paragraph is a primary's.
        """
        sentences = range(min(LEAD, len(self.document.sentences)))
        told = [self.profile(s) for s in sentences if self.document.paragraph_of(s) <= 1]
        counted = any(p.has("counted_share") for p in told)
        rounds = any(p.has("first_round", "second_round") for p in told)
        return counted and not rounds and any(p.has("primary") for p in told)

    def _goes_further_back(self, before: Tally, tally: Tally) -> bool:
        """'Otro caso es el del Perú. Allí Soto había sacado 24%': no word of now stands between."""
        if self.profile(tally.sentence).has("first_round"):
            return False  # 'Respecto de la primera vuelta, creció: había sacado el 23,9%'
        return self.clauses.earlier(tally.first) and not self.speaks_of_now(before.after, tally.first)

    def _is_bracketed(self, first: int, tally: Tally) -> bool:
        """'Soto (nacida en 1970) ganó con el 34%': a year that a bracket closes in before the figure."""
        year = within(self._past_years, first, tally.first)
        if year is not None and self._is_between_dashes(year, tally):
            return True
        if year is None or within(self._past_years, year + 1, tally.first) is not None:
            return False
        if self.lowers[year - 1] == "(" and self.lowers[year + 1] == ")":
            return False  # 'Soto (1989) fue electa con el 55%'
        closed = self.stops.behind(CLOSED, year, tally.first)
        return closed < tally.first and self.stops.behind(OPENED, year, closed) == closed

    def _is_between_dashes(self, year: int, tally: Tally) -> bool:
        """'Soto -elegida en 2011- sumó el 34%': whether dashes hold the years before it."""
        begin, _ = self.document.sentences[tally.sentence]
        place = bisect_left(self._dashes, tally.first) - 1
        closed = self._dashes[place] if place >= 0 else year
        if closed <= year or within(self._past_years, closed, tally.first) is not None:
            return False
        glued = self.document.glued(closed) and not self.document.glued(closed + 1)
        return glued and within(self._dashes, begin, year) is not None

    @cached_property
    def _dashes(self) -> list[int]:
        """The tokens that are '-', in order."""
        return [i for i, lower in enumerate(self.lowers) if lower == "-"]

    def _is_of_a_noun(self, first: int, tally: Tally) -> bool:
        """'mejoró su marca de 2019 y ganó con el 44%': the year is of a noun, and a verb is joined."""
        year = within(self._past_years, first, tally.first)
        if year is None or self.lowers[first] == "en":
            return False
        compared = self.lowers[year - 2] == "que" and self.lowers[year - 3] in ("más", "menos")
        if self.lowers[year - 1] != "de" and not compared:
            return False
        return self._joins_verb(year, tally.first - 1)

    def _joins_verb(self, first: int, after: int) -> bool:
        """Whether 'y' and a verb stand between two tokens: 'y ganó', 'y se impuso'."""
        return any(
            self.lowers[i] in ("y", "e") and self.clauses.is_finite(i + 1 + (self.lowers[i + 1] in CLITICS))
            for i in range(first, after)
        )

    def _is_left(self, cue: int | None, first: int, tally: Tally) -> bool:
        """'mejoró el 12% que sacó cuatro años atrás y llegó al 34%': a relative's time is left."""
        if cue is None:
            return False
        bound = any(self.lowers[i] in RELATIVES and self.lowers[i - 1] != "," for i in range(first + 1, cue))
        return bound and self._joins_verb(cue, tally.first - 1)

    def _is_apart(self, tally: Tally, first: int, after: int) -> bool:
        """'Según el sondeo, Soto bajaría al 27%, desde el 33% que sacó en 2019': not the survey's year."""
        cues = self.profile(tally.sentence).cues
        told = self.clauses.tenses_before(tally.first) & TO_COME or "pret" in self.clauses.tenses_in(
            first, after
        )
        inside = any(first <= i < after for i in (*cues.get("poll", ()), *cues.get("poll_cue", ())))
        return bool(told) and first <= tally.first and not inside

    def _is_then(self, tally: Tally, before: tuple[Tally, ResultKind] | None) -> bool:
        """'Soto obtuvo 29% en octubre. Mora la aventajó entonces con 34%': the round just told of.

        'En la primera vuelta el orden había sido el inverso: Soto sacó entonces el 27%' too.
        """
        cues = self.profile(tally.sentence).cues.get("past_election", ())
        if not cues or not all(map(self._refers_back, cues)) or self.past_year(tally) is not None:
            return False
        if self.recalls(tally.sentence):
            return True
        if before is None or before[1] != "count" or tally.sentence - before[0].sentence > 1:
            return False
        told = before[0]
        if told.sentence == tally.sentence and all(i < told.first for i in cues):
            return True
        return self.is_of_a_round(told)

    def _refers_back(self, i: int) -> bool:
        """Whether 'entonces' or 'en esa ocasión' stands at token ``i``: a time that the text has told of."""
        return self.lowers[i] == "entonces" or self.lowers[i : i + 2] in REFERRING

    def is_of_a_round(self, tally: Tally) -> bool:
        """Whether a figure is told of an earlier round: 'en la primera vuelta', 'en octubre había sacado'."""
        return self.profile(tally.sentence).has("first_round") or self._in_month(tally)

    def _is_under_way(self, cues: list[int], tally: Tally) -> bool:
        """'Soto sumaba entonces 212.604 votos': so far in this count, not in another contest."""
        then = all(self.lowers[i] == "entonces" for i in cues)
        return then and self.clauses.tenses_before(tally.first) == {"impf"} and bool(self.shares)
