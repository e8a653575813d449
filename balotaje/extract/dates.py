"""The day on which an article was published, where its text gives or implies it.

A dateline or a dated byline states it. 'este martes' implies it where an election fixes the week: its own day
is in the curated table, and the text says that it was 'este domingo', or 'dos días' ago. What is only likely
stays open.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from dateutil import parser
from dateutil.relativedelta import relativedelta, weekday

from ..knowledge import Election, Knowledge
from ..lexicon import NUMERAL, Lexicon, fold, load
from ..model import Article, PublishedBasis
from .cues import Cues
from .tokens import DASHES, Document

AFTERWARDS = frozenset(("después",))
BETWEEN_ROUNDS = 75
"""Days that two rounds of one election are apart at most."""
NEAR_ELECTION = 120
"""Days around an election in which a day without a year is taken to be of its year."""
HEAD_PARAGRAPHS = 4
"""Paragraphs at the top among which a date line may stand."""
LINE_TOKENS = 18
"""Tokens of the longest line that may be nothing but a date, a place and an hour."""
NEXT = frozenset(("próximo", "venidero", "próximos"))
DEICTIC = frozenset(("este", "hoy"))
LINKS = frozenset(("de", "del", ",", "el", "al"))
FUNCTION_CLASSES = ("preposition", "contraction", "determiner", "conjunction", "relative", "clitic", "adverb")
"""Words that look like verbs ('sobre', 'para', 'como') and are none."""
DATELINE_CLOSERS = frozenset((".", "(", ":", "|", "/")) | DASHES


@dataclass(frozen=True, slots=True)
class Mention:
    """A calendar date in the text, at tokens ``first`` up to ``after``; ``year`` is None where none is
    given.
    """

    first: int
    after: int
    year: int | None
    month: int
    day: int

    def date(self) -> dt.date | None:
        """The day, where the year is given and the calendar has it."""
        return _date(self.year, self.month, self.day) if self.year is not None else None


@dataclass(frozen=True, slots=True)
class Weekday:
    """'este martes', 'el domingo', at token ``at``; ``number`` counts from Monday, 0."""

    at: int
    number: int
    deictic: bool
    past: bool
    dated: bool


def published(
    article: Article, document: Document, knowledge: Knowledge
) -> tuple[str | None, PublishedBasis | None]:
    """The ISO date on which ``article`` was published and how it is known; ``(None, None)`` when it is not.

    What the source said about the article wins over its text.
    """
    if article.published:
        return article.published, article.published_basis or "metadata"
    if not document.forms:
        return None, None
    reader = _Reader(document, knowledge, load())
    stated = reader.stated()
    if stated is not None:
        return stated.isoformat(), "stated"
    inferred = reader.inferred()
    return (inferred.isoformat(), "inferred") if inferred is not None else (None, None)


def mentions(document: Document) -> list[Mention]:
    """Every calendar date of the document: '14 de diciembre', '18 nov 2025', '23.07.2023', '2025-11-18'."""
    lowers, months = document.lowers, _months()
    found = []
    for i in document.rare:
        if not document.flags[i] & NUMERAL:
            continue
        if lowers[i][0].isdecimal():
            following = lowers[i + 1 : i + 3]
            if "." not in lowers[i] and months.isdisjoint(following) and following[:1] not in (["/"], ["-"]):
                continue  # neither a month nor digits with their mark follow the number: most are no days
        elif lowers[i] not in months:
            continue
        mention = _mention_at(document, i)
        if mention is not None:
            found.append(mention)
    return found


def written_out(day: str) -> str | None:
    """The ISO date of a day as Spanish or English writes it out ('3 de mayo de 2024', 'May 3, 2024')."""
    for info in (_spanish(), parser.parserinfo()):
        try:
            return parser.parse(day, info).date().isoformat()
        except (ValueError, OverflowError):
            continue
    return None


class _Spanish(parser.parserinfo):
    """Spanish months and weekdays for dateutil's parser, out of the lexicon."""

    def __init__(self) -> None:
        names: dict[str, dict[int, list[str]]] = {"month": defaultdict(list), "weekday": defaultdict(list)}
        for form, (value, kind) in load().numbers.items():
            if kind in names:
                names[kind][int(value)].append(form)
        self.JUMP = [*parser.parserinfo.JUMP, "de", "del", "el", "al"]
        self.MONTHS = cast(Any, [tuple(names["month"][n]) for n in range(1, 13)])
        self.WEEKDAYS = cast(Any, [tuple(names["weekday"][n]) for n in range(7)])
        super().__init__(dayfirst=True)


@cache
def _spanish() -> parser.parserinfo:
    return _Spanish()


@cache
def _months() -> frozenset[str]:
    """The names of months and their abbreviations."""
    return frozenset(form for form, (_, kind) in load().numbers.items() if kind == "month")


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _mention_at(document: Document, i: int) -> Mention | None:
    """The date that begins at token ``i``."""
    after = _in_words(document, i) or _in_digits(document, i)
    if after is None:
        return None
    written = document.span(i, after)
    years = [f for f in document.forms[i:after] if len(f) == 4 and f.isdecimal()]
    years += [part for f in document.forms[i:after] for part in f.split(".") if len(part) == 4 and "." in f]
    try:
        # a leap year, so that the 29th of February can be read without its year
        found = parser.parser(_spanish()).parse(written.replace(".", "/"), default=dt.datetime(2000, 1, 1))
    except (ValueError, OverflowError):
        return None
    return Mention(i, after, int(years[0]) if years else None, found.month, found.day)


def _in_words(document: Document, i: int) -> int | None:
    """The token after a date with a month's name: '18 de noviembre de 2025', '18 nov 2025', 'abril 27,
    2010'.
    """
    lowers, months = document.lowers, _months()
    size = len(lowers)

    def is_month(j: int) -> bool:
        return j < size and lowers[j] in months

    def is_year(j: int) -> bool:
        return j < size and len(lowers[j]) == 4 and lowers[j].isdecimal() and lowers[j][:2] in ("19", "20")

    def is_day(j: int) -> bool:
        return j < size and len(lowers[j]) <= 2 and lowers[j].isdecimal() and 1 <= int(lowers[j]) <= 31

    if is_day(i):
        j = i + 1
        if j < size and lowers[j] in ("de", ".", "-", "/"):
            j += 1
        if not is_month(j):
            return None
        after, following = j + 1, lowers[j + 1] if j + 1 < size else ""
        if following in ("de", "del", ",", "-", "/", ".") and is_year(after + 1):
            return after + 2
        if is_year(after):
            return after + 1
        # '12 mar' may be anything, '27 feb.' and '27 de febrero' are dates
        return after if j > i + 1 or (len(lowers[j]) <= 4 and following == ".") else None
    if is_month(i) and is_day(i + 1):
        after = i + 2
        if after < size and lowers[after] in (",", "de", "del"):
            after += 1
        return after + 1 if is_year(after) else None
    return None


def _in_digits(document: Document, i: int) -> int | None:
    """The token after a date in digits with its year: '18/11/2025', '23.07.2023', '2025-11-18'."""
    forms = document.forms
    parts = forms[i].split(".")
    if len(parts) == 3 and len(parts[2]) == 4 and all(p.isdecimal() and len(p) <= 2 for p in parts[:2]):
        return i + 1
    run = forms[i : i + 5]
    if len(run) == 5 and run[1] == run[3] and run[1] in ("/", "-") and all(f.isdecimal() for f in run[::2]):
        lengths = [len(f) for f in run[::2]]
        if lengths[0] <= 2 and lengths[1] <= 2 and lengths[2] == 4 and run[4][:2] in ("19", "20"):
            return i + 5
        if lengths == [4, 2, 2] and run[0][:2] in ("19", "20"):
            return i + 5
    return None


class _Reader:
    def __init__(self, document: Document, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self.document = document
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.lowers = document.lowers
        self.cues = Cues.of(document, lexicon)
        self.mentions = mentions(document)

    # -- stated ------------------------------------------------------------------------------------

    def stated(self) -> dt.date | None:
        """The date of a dateline, of a line that is nothing but a date, or behind 'publicado el'."""
        for mention in self.mentions:
            day = mention.date()
            if day is None:
                continue
            paragraph = self.document.paragraph[mention.first]
            marked = self._is_marked(mention)
            if marked and (paragraph < HEAD_PARAGRAPHS or paragraph >= len(self.document.paragraphs) - 2):
                return day
            if paragraph < HEAD_PARAGRAPHS and (self._is_date_line(mention) or self._is_dateline(mention)):
                return day
        return None

    def _is_marked(self, mention: Mention) -> bool:
        """'Publicado el 18 de noviembre de 2025'."""
        first = mention.first
        while first and (self.lowers[first - 1] in (":", ",", "el") or self._weekday(first - 1) is not None):
            first -= 1
        return any(self.cues.ending(after, "published_mark") is not None for after in (first, first + 1))

    def _is_date_line(self, mention: Mention) -> bool:
        """A paragraph with nothing in it but a date, a place and an hour: 'Chillán | 23.07.2023 21:16'."""
        first, after = self.document.paragraphs[self.document.paragraph[mention.first]]
        if after - first > LINE_TOKENS:
            return False
        for i in range(first, after):
            if mention.first <= i < mention.after:
                continue
            lower = self.lowers[i]
            plain = lower.isalpha() and not self.document.is_capital(i) and len(lower) > 3
            if (plain and self._weekday(i) is None) or lower[0] in "@#":
                return False
        return not any(
            self.lowers[i] in ("elecciones", "elección", "resultados") for i in range(first, after)
        )

    def _is_dateline(self, mention: Mention) -> bool:
        """'Chillán, 18 de noviembre de 2025 (Agencia).-', 'CHILLÁN (18/NOV/2025).-' at a paragraph's head."""
        first, after = self.document.paragraphs[self.document.paragraph[mention.first]]
        forms, end = self.document.forms, mention.after
        if end < after and forms[end] == ")" and forms[mention.first - 1] == "(":
            end += 1
        if mention.first - first > 6 or end >= after:
            return False
        for i in range(first, mention.first):
            lower = self.lowers[i]
            if (
                lower.isalpha()
                and not self.document.is_capital(i)
                and self._weekday(i) is None
                and lower not in LINKS
            ):
                return False
        return forms[end] in DATELINE_CLOSERS

    # -- inferred ----------------------------------------------------------------------------------

    def inferred(self) -> dt.date | None:
        """The day that a weekday means in the week that an election fixes; None when two days are
        possible.
        """
        dated = list(self._dated_elections())
        spoken = list(self._weekdays()) if dated else []
        if not any(w.deictic for w in spoken):
            return None
        found = {day for day in self._candidates(dated, spoken) if day is not None}
        return found.pop() if len(found) == 1 else None

    def _candidates(
        self, dated: list[tuple[Election, Mention]], spoken: list[Weekday]
    ) -> Iterator[dt.date | None]:
        ahead = {election.id for election, mention in dated if self._is_ahead(mention)}
        for election, mention in dated:
            held = dt.date.fromisoformat(election.date)
            if election.id in ahead:
                earlier = self._round_before(election)
                if earlier is not None:
                    yield self._after_election(earlier, spoken)
                yield self._before_election(held, mention, spoken)
            else:
                yield self._after_election(held, spoken)
            yield self._dated_day(held, spoken)

    def _weekdays(self) -> Iterator[Weekday]:
        """'este martes', 'el domingo', each with the tense of its clause."""
        for i in self.document.rare:
            number = self._weekday(i)
            if number is None:
                continue
            lower = self.lowers[i]
            plural = lower.endswith("s") and lower not in ("lunes", "martes", "jueves")
            if i == 0 or plural:
                if i == 0 or self.lowers[i - 1] in ("los", "cada", "todos"):
                    continue
            before = self.lowers[i - 1] if self.lowers[i - 1] != "," else self.lowers[i - 2]
            if before in ("pasado", "mismo") and i > 1:
                before = self.lowers[i - 2]
            following = self.lowers[i + 1] if i + 1 < len(self.lowers) else ""
            yield Weekday(i, number, before in DEICTIC, self._is_past(i), following.isdecimal())

    def _weekday(self, i: int) -> int | None:
        value, kind = self.lexicon.numbers.get(self.lowers[i], (0.0, ""))
        return int(value) if kind == "weekday" else None

    def _is_past(self, i: int) -> bool:
        """Whether the nearest finite verb of the sentence tells of what has happened."""
        first, after = self.document.sentences[self.document.sentence[i]]
        for distance in range(1, after - first):
            for j in (i - distance, i + distance):
                if not first <= j < after or self.lexicon.is_word(self.lowers[j], *FUNCTION_CLASSES):
                    continue
                tenses = {v.tense for v in self.lexicon.verbs.get(self.lowers[j], ()) if v.finite}
                if "pret" in tenses:
                    return True
                if "fut" in tenses:
                    return False
        return False

    def _dated_elections(self) -> Iterator[tuple[Election, Mention]]:
        """The elections of the text's countries whose day it names, where only one fits."""
        on_its_day = [(m, e) for m in self.mentions if (e := self._held_on(m))]
        countries = self._countries() if on_its_day else set()
        for mention, held in on_its_day:
            found = [election for election in held if election.country in countries]
            if len({election.date for election in found}) == 1:
                yield found[0], mention

    def _held_on(self, mention: Mention) -> list[Election]:
        """The elections of all countries on the day that a date means, in any year where it names none."""
        day = f"-{mention.month:02}-{mention.day:02}"
        return [
            e
            for e in self.knowledge.elections.values()
            if e.date.endswith(day) and (mention.year is None or e.date.startswith(f"{mention.year:04}"))
        ]

    def _countries(self) -> set[str]:
        """The countries that the text names, by name or by demonym."""
        known = self.knowledge
        found = {known.demonyms[w] for w in self.lowers if w in known.demonyms}
        for i in self.document.capitals:
            for words in (1, 2, 3):
                name = known.countries.get(fold(" ".join(self.document.forms[i : i + words])))
                if name:
                    found.add(name)
        return found

    def _is_ahead(self, mention: Mention) -> bool:
        """Whether the text looks forward to a day: 'el próximo 14 de diciembre', 'se definirá el 14 de
        diciembre'.
        """
        first, after = self.document.sentences[self.document.sentence[mention.first]]
        if any(self.lowers[i] in NEXT for i in range(max(first, mention.first - 4), mention.first)):
            return True
        if mention.first > first + 1 and self.lowers[mention.first - 2] == "para":
            return True
        return any(
            v.tense == "fut" for i in range(first, after) for v in self.lexicon.verbs.get(self.lowers[i], ())
        )

    def _round_before(self, election: Election) -> dt.date | None:
        """The day of the first round, for a second one."""
        held = dt.date.fromisoformat(election.date)
        days = [
            day
            for e in self.knowledge.elections.values()
            if (e.country, e.office) == (election.country, election.office)
            and 0 < (held - (day := dt.date.fromisoformat(e.date))).days <= BETWEEN_ROUNDS
        ]
        return max(days, default=None)

    def _after_election(self, held: dt.date, spoken: list[Weekday]) -> dt.date | None:
        """The day that 'este martes' is in the week after an election that the text is fresh from."""
        days = {w.number for w in spoken if w.deictic and w.past and not w.dated} - {held.weekday()}
        if len(days) != 1:
            return None
        day = held + dt.timedelta(days=1) + relativedelta(weekday=_weekday_of(days.pop()))
        voted = any(w.number == held.weekday() and w.past for w in spoken)
        return day if voted or (day - held).days in self._days_since() else None

    def _days_since(self) -> set[int]:
        """'apenas dos días después de …': how many days the text puts behind what it is fresh from."""
        found = set()
        for i in (place - 2 for place in self.document.where(AFTERWARDS) if place > 1):
            if self.lowers[i + 1] in ("día", "días"):
                value, kind = self.lexicon.numbers.get(self.lowers[i], (0.0, ""))
                if kind == "cardinal":
                    found.add(int(value))
                elif self.lowers[i].isdecimal():
                    found.add(int(self.lowers[i]))
        return found

    def _before_election(self, held: dt.date, mention: Mention, spoken: list[Weekday]) -> dt.date | None:
        """The day that 'este jueves' is in the week of 'las elecciones de este domingo 16 de noviembre'."""
        this_week = any(
            w.deictic and w.at == mention.first - 1 and w.number == held.weekday() for w in spoken
        )
        days = {w.number for w in spoken if w.deictic and w.past and not w.dated} - {held.weekday()}
        if not this_week or len(days) != 1:
            return None
        return held - dt.timedelta(days=1) + relativedelta(weekday=_weekday_of(days.pop(), -1))

    def _dated_day(self, held: dt.date, spoken: list[Weekday]) -> dt.date | None:
        """'este martes 18 de noviembre', in the year of the election that the text names."""
        found = set()
        for w in spoken:
            if not (w.deictic and w.dated and w.past):
                continue
            mention = next((m for m in self.mentions if m.first == w.at + 1), None)
            day = _date(mention.year or held.year, mention.month, mention.day) if mention else None
            if day is None or day.weekday() != w.number or day == held:
                continue
            if abs((day - held).days) <= NEAR_ELECTION:
                found.add(day)
        return found.pop() if len(found) == 1 else None


def _weekday_of(number: int, n: int = 1) -> weekday:
    """dateutil's weekday ``number`` (Monday 0): the first on or after a day, or before it for ``n`` -1."""
    return weekday(number, n)
