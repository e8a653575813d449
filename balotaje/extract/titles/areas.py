"""Of what an office is: the words of its complement that tell it from another of its name."""

from __future__ import annotations

from ...lexicon import Lexicon
from ..names import acronyms
from ..tokens import Document
from .descriptions import Description

MIN_WORD = 4
"""Letters of the shortest word that tells anything; initials do at any length."""


class Areas:
    """Reads the complements of a document's titles, initials spelt out as the article spells them."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        forms = document.forms
        self._spelt = {
            forms[defined.acronym]: [f for f in forms[defined.first : defined.after] if len(f) >= MIN_WORD]
            for defined in acronyms.find(document)
        }
        self._read: dict[int, list[str]] = {}

    def of(self, description: Description) -> list[str]:
        """'Salud' of 'la ministra de Salud'; 'Partido' of no party's title, 'Nacional' of no body's."""
        known = self._read.get(description.title_first)
        if known is None:
            known = self._read[description.title_first] = self._words(description)
        return known

    def _words(self, description: Description) -> list[str]:
        if description.complement is None:
            return []
        first, after = description.complement
        found = [f for f in self.document.forms[first:after] if len(f) >= MIN_WORD or f.isupper()]
        found += [word for f in found if f in self._spelt for word in self._spelt[f]]
        return [f for f in found if not self._is_of_many(f.lower())] or found

    def _is_of_many(self, lower: str) -> bool:
        """Whether the names of many bodies hold a word: 'Partido', 'Ministerio', 'Nacional'."""
        return lower in self.lexicon.head_nouns or self.lexicon.is_word(lower, "office_adjective")
