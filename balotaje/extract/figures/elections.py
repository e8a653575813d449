"""Which election a figure is of: an id of the curated table, or none where the text leaves it open."""

from __future__ import annotations

import datetime as dt

from ...knowledge import Election
from ...lexicon import fold
from ...model import Actor, ResultKind
from ..dates import Mention, mentions
from ..reading import Reading
from .reports import Reports
from .tallies import Tally

FRESH = 75
"""Days behind an election within which a count that names no date is taken to be of it."""
AHEAD = 900
"""Days before an election within which a survey that names no date is taken to be for it."""
DEFAULT_OFFICE = "presidente"
STEM = 8
"""Letters by which an office is known in the text: 'presiden' in 'presidenciales'."""


class Contests:
    """Chooses among the elections of the article's country."""

    def __init__(self, reading: Reading, reports: Reports) -> None:
        self.reading = reading
        self.reports = reports
        self.dates = mentions(reading.document)
        self.words = reading.document.places.keys()
        self.day = self._day()

    def _day(self) -> dt.date | None:
        published = self.reading.published or self.reading.article.published
        return dt.date.fromisoformat(published[:10]) if published else None

    def election(self, tally: Tally, actors: tuple[Actor, ...], kind: ResultKind) -> str | None:
        """The id of the election that a tally is of."""
        country = self._country(actors)
        rows = [e for e in self.reading.knowledge.elections.values() if e.country == country]
        if not rows:
            return None
        number = self._round(tally)
        if kind == "past":
            found = self._of_year(rows, tally, number)
        elif kind == "poll":
            found = self._next(rows, number)
        else:
            found = self._last(rows, number)
        offices = {e.office for e in found}
        if len(offices) > 1:
            chosen = [e for e in found if self._speaks_of(e.office)]
            default = [e for e in chosen if e.office == DEFAULT_OFFICE]
            found = default or chosen
        elif found and not self._speaks_of(found[0].office):
            return None
        return found[0].id if len(found) == 1 else None

    def _country(self, actors: tuple[Actor, ...]) -> str | None:
        cast = self.reading.cast
        for actor in actors:
            if actor.kind == "person":
                known = cast.people[actor.index].known
                if known is not None and known.country:
                    return known.country
            else:
                row = cast.parties[actor.index].row
                if row is not None and row.country:
                    return row.country
        return cast.country

    def _speaks_of(self, office: str) -> bool:
        """Whether the text has a word of the office."""
        stems = [fold(word)[:STEM] for word in office.split()]
        return all(any(fold(word).startswith(stem) for word in self.words) for stem in stems)

    def _round(self, tally: Tally) -> int | None:
        """The round that the figure's own stretch of the sentence names."""
        document = self.reading.document
        first, after = self.reports.segments(tally)[0]
        profile = self.reports.profile(tally.sentence)
        here = [i for i in profile.cues.get("first_round", ()) if first <= i < after]
        if here and document.sentence[here[0]] == tally.sentence:
            return 1
        return None

    def _of_year(self, rows: list[Election], tally: Tally, number: int | None) -> list[Election]:
        year = self.reports.past_year(tally)
        if year is None:
            return []
        found = [e for e in rows if e.date[:4] == str(year)]
        if number is not None:
            found = [e for e in found if e.round == number]
        return found

    def _next(self, rows: list[Election], number: int | None) -> list[Election]:
        """The election that a survey asks about: the next one."""
        if self.day is None:
            return []
        coming = [
            e
            for e in rows
            if 0 <= (dt.date.fromisoformat(e.date) - self.day).days <= AHEAD and self._fits(e, number)
        ]
        first = min((e.date for e in coming if self._speaks_of(e.office)), default=None)
        return [e for e in coming if e.date == first]

    def _last(self, rows: list[Election], number: int | None) -> list[Election]:
        """The election that a count is of: the one that the text dates, or the last before publication."""
        if self.day is not None:
            held = [
                e
                for e in rows
                if 0 <= (self.day - dt.date.fromisoformat(e.date)).days <= FRESH and self._fits(e, number)
            ]
            last = max((e.date for e in held if self._speaks_of(e.office)), default=None)
            return [e for e in held if e.date == last]
        return self._dated(rows, number)

    def _dated(self, rows: list[Election], number: int | None) -> list[Election]:
        """By the day that the text gives one round: the round that is meant is of the same contest."""
        found: list[Election] = []
        for election in rows:
            if any(self._is_day(mention, election) for mention in self.dates):
                cycle = [
                    e
                    for e in rows
                    if e.office == election.office
                    and abs(_days(e, election)) <= FRESH
                    and self._fits(e, number)
                ]
                if number is None and len(cycle) > 1:
                    continue
                found += [e for e in cycle if e not in found]
        return found

    def _fits(self, election: Election, number: int | None) -> bool:
        return number is None or election.round == number

    def _is_day(self, mention: Mention, election: Election) -> bool:
        day = dt.date.fromisoformat(election.date)
        if (mention.month, mention.day) != (day.month, day.day):
            return False
        if mention.year is not None:
            return mention.year == day.year
        return str(day.year) in self.words


def _days(one: Election, other: Election) -> int:
    return (dt.date.fromisoformat(one.date) - dt.date.fromisoformat(other.date)).days
