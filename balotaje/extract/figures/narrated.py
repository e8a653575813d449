"""Earlier elections that a text goes on about: 'En los comicios de 2018 ganó Soto. Mora obtuvo 21%'."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from ..clauses.determiners import ARTICLES
from .asked import Asked
from .stops import within

OPENING_REACH = 6
"""Tokens of 'en los comicios de 2018'."""
THAT = frozenset("esa ese esas esos dicha dicho dichas dichos aquella aquel".split())
ELECTIONS = ("electoral", "first_round", "second_round")


class Narrated(Asked):
    """Reads which sentences go on about an earlier election."""

    @cached_property
    def narrated(self) -> frozenset[int]:
        """The sentences of a paragraph that go on from one that opens with an earlier election.

        'En los comicios de 2018 ganó Soto. Mora obtuvo 21%', 'En 1999 compitieron de nuevo. Mora obtuvo 21%',
        'Al año siguiente ganó Vega en …'; until a word such as 'ahora', or a count or a survey, brings the
        text back.
        """
        found: set[int] = set()
        for n, (first, after) in enumerate(self.document.sentences):
            same = n > 0 and self.document.paragraph_of(n - 1) == self.document.paragraph_of(n)
            goes_on = n - 1 in found and (same or self._goes_on_about(n))
            opening = min(first + OPENING_REACH, after)
            then = self.cues.at(first, "year_after") is not None or (
                self.lowers[first] == "en" and self._past_year(first, opening) is not None
            )
            if self._takes_up_election(n):
                found.add(n)
                continue
            decided = self._is_of_contest(first, after) if then else self._is_remembered(first, after)
            decided = decided or self._is_on_election(first, opening, after)
            told = goes_on and self._last_cue(n) is None
            if (told or decided) and not self.speaks_of_now(first, after):
                found.add(n)
        return frozenset(found)

    def _is_of_contest(self, first: int, after: int) -> bool:
        """Whether a verb between two tokens tells that somebody won, or stood: 'ganó', 'compitieron'."""
        verb_in = self.reading.lexicon.verb_in
        return any(
            bool(verb_in(word, "lead")) or any(v.tense == "pret" for v in verb_in(word, "stand"))
            for word in self.lowers[first:after]
        )

    def _is_on_election(self, first: int, opening: int, after: int) -> bool:
        """'Las generales de 2015 trajeron a dos partidos más': whether a sentence opens with an earlier
        election, of which it tells something; not 'Las elecciones de 2015 se recuerdan'.
        """
        year = within(self._past_years, first, opening)
        if year is None or self.lowers[first] not in ARTICLES or not self._dates_election(year, first):
            return False
        return "pret" in self.clauses.tenses_in(year, after)

    def _is_remembered(self, first: int, after: int) -> bool:
        """'La serie se remonta a 1985, cuando Soto compitió contra Mora': a year and what happened then; not
        'la peor votación desde 2018, cuando compitió Mora'.
        """
        past = self._past_years
        return any(
            self.lowers[i - 1] != "desde"
            and self.lowers[i + 1 : i + 3] == [",", "cuando"]
            and "pret" in self.clauses.tenses_in(i + 3, after)
            and self._is_of_contest(i + 3, after)
            for i in past[bisect_left(past, first) : bisect_left(past, after)]
        )

    def _goes_on_about(self, n: int) -> bool:
        """'En 1995 compitieron Soto y Mora.' as a paragraph of its own, 'Soto obtuvo el 40% …' as the next:
        whether the sentence begins with one of those.
        """
        paragraph = self.document.paragraph_of
        alone = paragraph(n - 2) != paragraph(n - 1) if n > 1 else False
        if not alone or n - 1 in self.figured:
            return False
        references = self.clauses.references
        told = {actor for r in references.between(*self.document.sentences[n - 1]) for actor in r.actors}
        named = next((r for r in references.between(*self.document.sentences[n]) if r.actors), None)
        return named is not None and not told.isdisjoint(named.actors)

    def _takes_up_election(self, n: int) -> bool:
        """'… el balotaje de 2017. En esa elección Soto obtuvo el 36%', 'El primero fue en 1999. En primera
        vuelta Mora sacó el 47%': the sentence before tells of an earlier contest, without a figure.
        """
        if not n or n - 1 in self.figured:
            return False
        first, after = self.document.sentences[n]
        begin, end = self.document.sentences[n - 1]
        anaphor = self.lowers[first] == "en" and self.lowers[first + 1] in THAT
        anaphor = anaphor and self.cues.within(first, first + OPENING_REACH, *ELECTIONS) is not None
        if anaphor:
            return self._past_year(begin, end) is not None
        past = self._past_years
        years = past[bisect_left(past, begin) : bisect_left(past, end)]
        if self.lowers[first : first + 2] == ["en", "la"] and any(
            self._dates_election(i, begin) for i in years
        ):
            return self.cues.within(first, first + OPENING_REACH, "first_round") is not None
        dated = any(self.lowers[i - 2 : i] == ["fue", "en"] for i in years)
        same = self.document.paragraph_of(n - 1) == self.document.paragraph_of(n)
        return dated and same and not self.speaks_of_now(first, after)

    def _dates_election(self, year: int, begin: int) -> bool:
        """'en las elecciones de noviembre de 2021': whether the year is of an election that is named."""
        named = self.cues.within(begin, year, "electoral", "past_election") is not None
        return named and self.lowers[year - 1] in ("de", "del")
