"""How a text speaks of surveys: told of as what gives figures, or only mentioned.

A survey that is told of makes what follows its figures; 'amanecía primera en todos los sondeos' does not, in
a text that tells who won.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from ...model import ResultKind
from ..clauses.determiners import DETERMINERS
from ..cues import Cues
from ..reading import Reading
from . import pollsters
from .clauses import Clauses
from .governors import CLITICS
from .measured import Measured
from .profiles import Profile, Profiles
from .senses import SIGNS
from .stops import within
from .tallies import Tally

SURVEYS = frozenset("sondeos encuestas encuestadoras consultoras mediciones proyecciones bocas".split())
"""What surveys are as nobody's in particular."""
ASKED_REACH = 6
"""Tokens of 'que le auguraban todos los' before the survey that measures what was obtained."""
UNITS = frozenset(("%", "ciento", "puntos", "votos"))
GOVERNORS = frozenset(("a", "al", "con", "de", "en", "para", "por"))
"""What may stand before a relative: 'a quien', 'al que'."""
RELATIVES = frozenset(("cuando", "donde", "que", "quien"))
COMMA = frozenset(",")
OUTDOES = frozenset(("superar", "desmentir", "contradecir"))
"""What a result does to surveys."""
OUTDONE_REACH = 5
"""Tokens of 'superó las estimaciones de las' before a survey."""
PAST_TENSES = frozenset(("pret", "impf"))
TURNS = frozenset(("y", "e", "pero", "aunque", "sino", "mas"))
OPENS_CHANGE = frozenset(("(", ",", ";"))
"""What stands before the sign of a change: '(-2 puntos)', '(3%, +2)'; and '21% +3' for what has risen."""
IN_SURVEYS_REACH = 4
"""Tokens of 'en casi todas las' before surveys in which somebody leads."""
HUNDREDTHS = 2
"""Decimals of a percentage that few surveys tell."""


def in_hundredths(tally: Tally) -> bool:
    """'27,47%': a percentage as votes are counted."""
    return tally.percent is not None and len(f"{tally.percent:g}".partition(".")[2]) == HUNDREDTHS


class Surveys(Profiles):
    """Reads what is said of surveys in one document."""

    def __init__(self, reading: Reading, cues: Cues, clauses: Clauses, measured: list[Measured]) -> None:
        super().__init__(reading, cues)
        self.clauses = clauses
        self.percentages = [
            m.figure.first for m in measured if m.sense == "result" and m.figure.measure == "percent"
        ]
        self.told = [m.figure.first for m in measured if m.sense == "result"]
        self.figured = {self.document.sentence[i] for i in self.percentages}
        """The sentences that tell percentages."""
        self.outdone: set[int] = set()
        """The sentences so far that told how a result was better than surveys had it."""
        self.passing: set[int] = set()
        """The sentences that mention surveys by the way."""
        self.counted: set[int] = set()
        """The sentences so far that told of votes counted."""
        self.states = self._states()
        self.pollsters = pollsters.named(reading, cues)
        self.title = self.profile(0) if self.document.sentences else Profile()

    def _states(self) -> list[ResultKind | None]:
        """Sentence → what the last cue before it made of the figures that follow."""
        states: list[ResultKind | None] = []
        state: ResultKind | None = None
        for sentence in range(len(self.document.sentences)):
            states.append(state)
            if self._passes(sentence, state):
                self.passing.add(sentence)
            state = self._last_cue(sentence) or state or ("poll" if sentence in self.changed else None)
        return states

    def _passes(self, sentence: int, state: ResultKind | None) -> bool:
        """'Quilodrán amanecía primera en todos los sondeos.': no figure follows, and somebody has won.

        Not 'Los sondeos la dan ganadora. Tendría el 52%'.
        """
        cues = self.profile(sentence).cues
        told = {*cues.get("poll", ()), *cues.get("poll_cue", ())}
        if not told or any(self.lowers[i] not in SURVEYS for i in told):
            return False
        first, _ = self.document.sentences[sentence]
        behind = sentence + 1
        goes_on = behind < len(self.document.sentences) and self.document.paragraph_of(
            behind
        ) == self.document.paragraph_of(sentence)
        if sentence in self.figured or (goes_on and behind in self.figured):
            return False
        return state == "count" or (state is None and self._won < first)

    @cached_property
    def changed(self) -> frozenset[int]:
        """The sentences that tell a change since the last survey by its sign: '21% (+3)', '3%, -1pto'."""
        lowers = self.lowers
        signs = (
            i
            for i in self.document.where(SIGNS)
            if i and lowers[i + 1 : i + 2] and lowers[i + 1][0].isdecimal()
        )
        return frozenset(
            self.document.sentence[i]
            for i in signs
            if lowers[i - 1] in OPENS_CHANGE or (lowers[i] == "+" and lowers[i - 1] == "%")
        )

    @cached_property
    def tells_hundredths(self) -> bool:
        """'Según el sondeo, Soto tendría el 27,47%': whether a survey of the text gives two decimals."""
        return any(
            in_hundredths(tally)
            and self.profile(tally.sentence).has("poll_cue")
            and not self.profile(tally.sentence).has("count_cue", "counted_share")
            and not self.clauses.is_done(tally.first)
            for tally in self.clauses.tallies
        )

    @cached_property
    def _won(self) -> int:
        """The first token that tells that somebody won: 'se impuso', 'ha ganado', 'la vencedora'."""
        lexicon = self.reading.lexicon
        noun = self.cues.within(0, len(self.document), "winner_noun")
        verb = next(
            (
                i
                for i in self.document.where(lexicon.forms_by_class.get("lead", frozenset()))
                if any(
                    v.tense == "pret" or (v.tense == "part" and self.clauses.is_perfect(i))
                    for v in lexicon.verb_in(self.lowers[i], "lead")
                )
            ),
            None,
        )
        return min((i for i in (noun, verb) if i is not None), default=len(self.document))

    def _last_cue(self, sentence: int) -> ResultKind | None:
        profile = self.profile(sentence)
        polls = profile.cues.get("poll_cue", []) if sentence not in self.passing else []
        outdone = [i for i in polls if self._is_outdone(i)]
        if outdone:
            self.outdone.add(sentence)
            polls = [i for i in polls if i not in outdone]
        poll = max((i for i in polls if not self._leaves_survey(i)), default=-1)
        count = max(profile.cues.get("count_cue", []) + profile.cues.get("counted_share", []), default=-1)
        if poll < 0 and count < 0:
            return None
        return "poll" if poll >= count else "count"

    def _is_outdone(self, cue: int) -> bool:
        """'Soto obtuvo el 60% y superó las estimaciones de las encuestas, que le daban un 55%': whether what
        happened is set against the survey at token ``cue``.
        """
        first, _ = self.document.sentences[self.document.sentence[cue]]
        begin = max(first, cue - OUTDONE_REACH)
        told = within(self.told, first, cue) is not None
        return told and any(
            v.lemma in OUTDOES and v.tense in ("pret", "ger")
            for word in self.lowers[begin:cue]
            for v in self.reading.lexicon.verbs.get(word, ())
        )

    @cached_property
    def _next_cues(self) -> list[ResultKind | None]:
        """Sentence → the kind that the first cue behind it in its paragraph tells."""
        found: list[ResultKind | None] = [None] * len(self.document.sentences)
        for sentence in range(len(found) - 2, -1, -1):
            if self.document.paragraph_of(sentence) == self.document.paragraph_of(sentence + 1):
                found[sentence] = self._last_cue(sentence + 1) or found[sentence + 1]
        return found

    @cached_property
    def _is_counted(self) -> bool:
        """Whether any sentence speaks of votes counted."""
        return "count" in self.states

    def _leaves_survey(self, cue: int) -> bool:
        """Whether figures that are no survey's follow the survey at token ``cue`` in its sentence."""
        end = self._ends_aside(cue)
        _, after = self.document.sentences[self.document.sentence[cue]]
        return end is not None and within(self.told, end, after) is not None

    def _ends_aside(self, cue: int) -> int | None:
        """Where a relative that tells of the survey at token ``cue`` is closed, and the past goes on behind.

        'Soto, a quien los sondeos daban el 40%, sacó el 34%', 'a la que daban segunda y que sacó el 9%';
        not 'Soto, que lidera los sondeos, obtiene el 34%', nor anything where the title is of a survey.
        """
        if self.document.sentence[cue] and self._last_cue(0) == "poll":
            return None
        first, after = self.document.sentences[self.document.sentence[cue]]
        opens = self.stops.before(COMMA, cue, first)
        if self._is_described(opens, cue):
            return self._ends_description(cue, after)
        i = opens + (self.lowers[opens] in GOVERNORS)
        i += self.lowers[i] in DETERMINERS
        if opens == first or self.lowers[i] not in RELATIVES:
            return self._ends_measure(cue, first, after)
        for k in range(cue + 1, after - 2):
            joined = self.lowers[k] in TURNS and self.lowers[k + 1] in RELATIVES
            if self.lowers[k] != "," and not joined:
                continue
            verb = next(
                v for v in range(k + 1 + joined, after + 1) if v == after or self.lowers[v] not in CLITICS
            )
            if verb < after and self.clauses.is_finite(verb):
                done = self.clauses.is_participle(verb + 1) and self.clauses.is_perfect(verb + 1)
                return k if done or self.clauses.tenses_in(verb, verb + 1) <= PAST_TENSES else None
        return None

    def _is_described(self, opens: int, cue: int) -> bool:
        """'Soto, favorito en casi todos los sondeos, …', 'Líder en las encuestas, Soto …': surveys only tell
        who it is. Not 'Según los sondeos, …', nor 'Las encuestas, …'; nor behind a survey told of.
        """
        if self.lowers[cue] not in SURVEYS or self.clauses.tenses_in(opens, cue):
            return False
        sentence = self.document.sentence[cue]
        if sentence and self._last_cue(sentence - 1) == "poll":
            return False
        is_word = self.reading.lexicon.is_word
        heads = not any(is_word(self.lowers[opens], told) for told in ("preposition", "adverb", "relative"))
        return heads and "en" in self.lowers[max(opens + 1, cue - IN_SURVEYS_REACH) : cue]

    def _ends_description(self, cue: int, after: int) -> int | None:
        """The comma behind surveys that only describe somebody, where the past is told behind it."""
        comma = self.stops.behind(COMMA, cue, after)
        return comma if comma < after and self.clauses.tenses_in(cue, after) & PAST_TENSES else None

    def _ends_measure(self, cue: int, first: int, after: int) -> int | None:
        """'Soto sacó el 27%, menos del 30% que le auguraban los sondeos, y Mora obtuvo el 24%': the comma."""
        opens = next(
            (k for k in range(cue - 1, max(first, cue - ASKED_REACH), -1) if self.lowers[k] == "que"), 0
        )
        if not opens or self.lowers[opens - 1] not in UNITS:
            return None
        comma = self.stops.behind(COMMA, cue, after)
        tenses = self.clauses.tenses_in(comma, self.stops.behind(COMMA, comma + 1, after))
        return comma if tenses and tenses <= PAST_TENSES else None

    @cached_property
    def decided(self) -> bool:
        """Whether the text speaks of no survey, and of somebody who won ('la ganadora', 'se impuso') or of a
        day of voting that is over.
        """
        return not self._polled and (self._won < len(self.document) or self._voted)

    @cached_property
    def _voted(self) -> bool:
        """'Los vecinos acudieron el domingo a las urnas', 'Soto y Mora se midieron en el balotaje'."""
        return any(
            self.profile(n).has("electoral", "second_round")
            and "pret" in self.clauses.tenses_in(first, after)
            for n, (first, after) in enumerate(self.document.sentences)
        )

    @cached_property
    def _polled(self) -> list[int]:
        """The sentences that speak of a survey."""
        sentences = range(len(self.document.sentences))
        return [s for s in sentences if s not in self.passing and self.profile(s).has("poll", "poll_cue")]

    def is_surveyed_count(self, share: int) -> bool:
        """'Según la encuestadora, con 97% del conteo, …': the share at token ``share`` is a pollster's."""
        cues = self.profile(self.document.sentence[share]).cues
        return any(i < share for i in cues.get("poll", ())) and not any(
            i < share for i in cues.get("count_cue", ())
        )

    def pollster(self, tally: Tally) -> str | None:
        """Whose survey a tally is of: the pollster named last, else the first named."""
        place = bisect_left(self.pollsters, (tally.first, ""))
        return self.pollsters[max(0, place - 1)][1] if self.pollsters else None
