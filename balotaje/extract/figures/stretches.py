"""Which stretch of a sentence speaks of a figure, and the earlier year that it names.

'En su intento anterior, en 2021, Soto perdió con el 44%': the clause of the figure, what opens the sentence
and what closes it.
"""

from __future__ import annotations

from functools import cached_property

from ..clauses.determiners import NEXT
from ..cues import Cues
from ..reading import Reading
from .clauses import Clauses
from .contrasts import Contrasts
from .measured import Measured
from .profiles import PART_MARKS, SEGMENT_ENDS, SEGMENT_MARKS
from .stops import within
from .surveys import COMMA, RELATIVES
from .tallies import Tally

YEARS = frozenset(map(str, range(1940, 2050)))
YEAR_OPENERS = frozenset(("en", "de", "del", "año", "y", "(", "noviembre", "octubre"))
COMING_REACH = 6
"""Tokens of 'del próximo 31 de mayo de' before a year that is to come."""
SAID_REACH = 14
"""Tokens at the head of a sentence within which 'que' opens what is said."""
TIMES = ("en", "hace")
"""What opens a time or a place beside a clause."""
AGAINST = frozenset(("ante", "sobre", "frente", "contra"))
"""What opens the rival behind a figure, before the year: '37% de los votos, sobre Soto en 2003'."""
VERBLESS = frozenset(("con", "al", "tras"))
VERB_PIECES = 2
"""Commas between a verb and the stretch that it governs."""


class Stretches(Contrasts):
    """Finds the stretches of one document's sentences."""

    def __init__(self, reading: Reading, cues: Cues, clauses: Clauses, measured: list[Measured]) -> None:
        super().__init__(reading, cues, clauses, measured)
        self._segments: dict[tuple[int, int], list[tuple[int, int]]] = {}

    def past_year(self, tally: Tally) -> int | None:
        """The earlier year that the figure's own stretch of the sentence names."""
        for first, after in self.segments(tally):
            year = self._past_year(first, after)
            if year is not None:
                return year
        return None

    def _past_year(self, first: int, after: int) -> int | None:
        found = within(self._past_years, first, after)
        return int(self.lowers[found]) if found is not None else None

    @cached_property
    def _past_years(self) -> list[int]:
        """Where an earlier year than the article's stands."""
        current = self.current_year
        return [
            i
            for i in self.document.where(YEARS)
            if i and self._opens_year(i - 1) and (current is None or int(self.lowers[i]) < current)
            if not NEXT & set(self.lowers[max(0, i - COMING_REACH) : i])
        ]

    def _opens_year(self, i: int) -> bool:
        if self.lowers[i] == "desde":  # not 'el primero desde 1997'
            return self.lowers[i + 2 : i + 4] == [",", "cuando"]
        return self.lowers[i] in YEAR_OPENERS or (
            self.lowers[i] == "el" and self.lowers[i - 1] in YEAR_OPENERS
        )

    @property
    def current_year(self) -> int | None:
        """The year that the article is of, as far as it is known."""
        published = self.reading.published or self.reading.article.published
        return int(published[:4]) if published else None

    def segments(self, tally: Tally) -> list[tuple[int, int]]:
        """The stretches of a sentence that speak of a tally: its own, and what opens or closes it."""
        found = self._segments.get((tally.first, tally.after))
        if found is None:
            found = self._segments[tally.first, tally.after] = self._segments_of(tally)
        return found

    def _segments_of(self, tally: Tally) -> list[tuple[int, int]]:
        first, after = self.document.sentences[tally.sentence]
        stops = self.stops
        begin = stops.before(SEGMENT_MARKS, tally.first, first)
        if begin > first and self.lowers[begin - 1] == ")":  # 'disputó la primaria del Panal (PP) y sacó 12%'
            begin = stops.before(SEGMENT_MARKS, max(first, self.clauses.before_bracket(begin - 1)), first)
        if begin > first and self.lowers[begin - 1] == "(":  # 'cuando la derrotó Soto (55%)'
            begin = stops.before(SEGMENT_MARKS, begin - 1, first)
        begin = self._with_verb(begin, tally, first)
        end = stops.behind(SEGMENT_ENDS, tally.after, after)
        relative = not RELATIVES.isdisjoint(self.lowers[begin : begin + 3])
        relative = relative and self.lowers[begin] != "mientras"  # '; mientras que en este balotaje logró'
        if relative and begin > first:
            begin = stops.before(SEGMENT_MARKS, begin - 1, first)
        if self.clauses.earlier(tally.first):
            begin = stops.before(PART_MARKS, begin, first)
        found = [(begin, end)]
        opened = self._said_from(first, begin)
        opening = stops.behind(COMMA, opened, begin)
        recalls = opening < begin and self.cues.within(opened, opening, "past_election") is not None
        dated = (
            self.lowers[opened] == "el" and self.lowers[opened + 1].isdecimal()
        )  # 'El 17 de marzo de 2017,'
        part = stops.before(PART_MARKS, begin, first)
        left = part > opening and self.cues.within(part, tally.first, "now_cue") is not None
        if begin > opened and not left and (recalls or dated or self.lowers[opened] in TIMES):
            while (
                opening + 1 < begin and self.lowers[opening + 1] in TIMES
            ):  # 'En su intento anterior, en 2021,'
                opening = stops.behind(COMMA, opening + 1, begin)
            found.append((opened, opening))
        if end + 1 < after and self.lowers[end] in (",", ")"):
            closed = stops.behind(SEGMENT_MARKS, end + 1, after)
            rival = self.lowers[end + 1] in AGAINST and not self._percentages(end, closed)
            if rival or self.lowers[end + 1] in TIMES:
                found.append((end + 1, closed))
        return found

    def _with_verb(self, begin: int, tally: Tally, first: int) -> int:
        """'cuando perdió en 2017 ante el presidente, Pedro Soto, con el 41%': where the verb's clause begins.

        Not 'Mora, que perdió en 2017, con el 41%', whose relative is closed.
        """
        if begin == first or self.lowers[begin - 1] != ",":
            return begin
        if any(v.tense == "ger" for v in self.reading.lexicon.verbs.get(self.lowers[begin], ())):
            return self.stops.before(SEGMENT_MARKS, begin - 1, first)
        verb = next(self.clauses.finite_before(tally.first), begin)
        apart = self.lowers[begin] not in VERBLESS or verb < first or self._percentages(verb, tally.first)
        if verb >= begin or apart or not self.clauses.is_verb_of(verb):
            return begin
        opened = self.stops.before(SEGMENT_MARKS, verb, first)
        commas = self.lowers[verb:begin].count(",")
        closed = self.lowers[opened] in RELATIVES and self.lowers[opened] != "cuando"
        return begin if closed or commas > VERB_PIECES else opened

    def _said_from(self, first: int, before: int) -> int:
        """Where what is said begins: 'Recordó que en 2019, al competir, terminó sexta'; else ``first``."""
        for i in range(first + 1, min(first + SAID_REACH, before - 1)):
            if self.lowers[i] == "que" and self.lowers[i + 1] in ("en", "hace"):
                return i + 1 if self.reading.lexicon.verb_in(self.lowers[i - 1], "say") else first
        return first
