"""Which place a report is of: 'En Temuco, con el 97% de las mesas, …' tells nothing of 'En Valdivia, …'.

A share counted of the whole holds for its parts; one of a part holds for no other part, nor for the whole.
"""

from __future__ import annotations

from functools import cached_property

from ...knowledge import Place
from ..clauses.determiners import ARTICLES
from ..reading import Reading
from .reports import Reports

OPENING_REACH = 12
"""Tokens at the head of a sentence, or behind its first comma, within which 'en' and a place stand."""
DISTRICTS = frozenset("municipio cantón parroquia estado alcaldía capital".split())
"""Kinds of place that are the seats of offices too."""
SEVERAL = frozenset("municipios localidades pueblos ciudades provincias comunas distritos cantones".split())
"""Places that are told of as a kind."""
ABROAD = frozenset(("exterior", "extranjero"))
HEADING_WORDS = 6
"""Words of a line that names the place of the paragraphs behind it."""
WHOLE = "the whole"
PART = "a part that is not named"


class Places:
    """Reads which place the sentences of one document are about."""

    def __init__(self, reading: Reading, reports: Reports) -> None:
        self.document = reading.document
        self.lowers = self.document.lowers
        self.lexicon = reading.lexicon
        self.reports = reports
        self.names = {candidate.first: candidate for candidate in reading.cast.candidates}
        self.people = reports.people
        self._own: dict[int, str | None] = {}

    def are_apart(self, share: int, tally: int) -> bool:
        """Whether sentence ``share`` is of another place than sentence ``tally``."""
        here = self._part(share)
        there = self._in_force(tally)
        if here is None or here == there or share == tally:
            return False
        same = self.document.paragraph_of(share) == self.document.paragraph_of(tally)
        if there is None and not same and self._names_another(tally, here):
            return True
        return there is not None or (tally < share and not same)

    def _names_another(self, sentence: int, here: str) -> bool:
        """'Soto, que busca la gobernación de Guerrero, tiene el 46%': whether a sentence names another place,
        and that one not.
        """
        first, after = self.document.sentences[sentence]
        if here == PART:
            return False
        placed = {
            self.document.span(name.first, name.after)
            for i in range(first + 1, after)
            if self.lowers[i - 1] in ("de", "en", "del")
            and (name := self.names.get(i)) is not None
            and name.kind == "place"
        }
        return bool(placed) and here not in placed

    def _part(self, sentence: int) -> str | None:
        """The part of the whole that a sentence which states a share is of."""
        found = self._in_force(sentence)
        first, after = self.document.sentences[sentence]
        if found is None and self.reports.cues.within(first, after, "locality") is not None:
            return PART
        return found if found != WHOLE else None

    def _in_force(self, sentence: int) -> str | None:
        """The place that a sentence, or the last before it in its paragraph, opens with."""
        here = self.document.paragraph_of(sentence)
        while sentence >= 0 and self.document.paragraph_of(sentence) == here:
            if sentence not in self._own:
                self._own[sentence] = self._opening(sentence)
            if self._own[sentence] is not None:
                return self._own[sentence]
            sentence -= 1
        return self._headings.get(here)

    @cached_property
    def _headings(self) -> dict[int, str]:
        """Paragraph → the place that the last line before it is: 'Chubut:', 'Santa Cruz'; only where several
        such lines part a text.
        """
        found: dict[int, str] = {}
        heading: str | None = None
        places: set[str] = set()
        for sentence, (first, after) in enumerate(self.document.sentences):
            place = self._heading(first, after) if after - first <= HEADING_WORDS else None
            if place is not None:
                heading = place
                places.add(place)
            if heading is not None:
                found[self.document.paragraph_of(sentence)] = heading
        return found if len(places) > 1 else {}

    def _heading(self, first: int, after: int) -> str | None:
        """The place whose name is all that stands between two tokens, a colon apart."""
        name = self.names.get(first) or self.names.get(first + (self.lowers[first] in ARTICLES))
        last = after - (self.lowers[after - 1] == ":")
        if name is None or name.after != last or first in self.people:
            return None
        placed = name.kind == "place" or (name.kind == "unknown" and last < after)
        return self.document.span(name.first, name.after) if placed else None

    def _opening(self, sentence: int) -> str | None:
        """The place at the head of a sentence: 'En la comuna de Temuco, …', 'Más al sur, en Osorno, …'."""
        first, after = self.document.sentences[sentence]
        if self.reports.cues.at(first, "whole_country") is not None:
            return WHOLE
        for i in range(first, min(first + OPENING_REACH, after - 1)):
            opens = self.lowers[i] == "en" or (i == first and self.lowers[i] == "para")
            if opens and (i == first or self.lowers[i - 1] == ","):
                place = self._place(i + 1, after)
                if place is not None:
                    return place
        return None

    def _place(self, i: int, after: int) -> str | None:
        """The place whose name begins at token ``i``, its article and 'la comuna de' apart."""
        i += self.lowers[i] in ARTICLES
        if i < after and self.lowers[i] in ABROAD:
            return self.lowers[i]
        several = next((w for w in self.lowers[i : min(i + 2, after)] if w in SEVERAL), None)
        if several is not None:
            return several
        if i + 2 < after and self._is_kind(self.lowers[i]) and self.lowers[i + 1] in ("de", "del"):
            i += 2
            i += self.lowers[i] in ARTICLES
        name = self.names.get(i)
        if name is None or i in self.people or name.kind not in ("place", "unknown"):
            return None
        if any(isinstance(row, Place) and row.kind == "country" for row in name.rows):
            return WHOLE
        return self.document.span(name.first, name.after)

    def _is_kind(self, lower: str) -> bool:
        return lower in DISTRICTS or self.lexicon.head_nouns.get(lower) == "place"
