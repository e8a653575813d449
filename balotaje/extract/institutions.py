"""What a body is called in full: 'el municipio', 'la casa edilicia' of 'la Municipalidad de Tola'."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

from ..lexicon import FINITE, LISTED, PREPOSITION, SAYING
from . import acronyms
from .cues import Cues
from .determiners import ARTICLES
from .names import Candidate
from .reading import Reading
from .references import Reference
from .topics import Topics

NEAR = 5
"""Sentences back in which the body stands that 'la entidad' takes up."""


class Institutions:
    """The bodies that one document names, and which of them a short label takes up."""

    def __init__(self, reading: Reading, topics: Topics) -> None:
        self.topics = topics
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cast = reading.cast
        self.references = reading.references
        self.clause = reading.clause
        self.cues = Cues.of(reading.document, reading.lexicon)

    @cached_property
    def _acronyms(self) -> dict[str, str]:
        """acronym → the name that the text gives it."""
        document = self.document
        return {document.forms[d.acronym]: document.span(d.first, d.after) for d in acronyms.find(document)}

    @cached_property
    def _named(self) -> dict[str, list[Reference]]:
        """kind of body → the references that name one in full, in order: 'la Municipalidad de Tola'."""
        found: dict[str, list[Reference]] = defaultdict(list)
        for reference in self.references.items:
            if reference.kind == "organisation" and not reference.actors and self._is_full(reference.label):
                found[self._kind(reference.label)].append(reference)
        return found

    def _is_full(self, label: str) -> bool:
        """Whether a label names: 'Municipalidad de Tola', 'Sercotola'; not 'municipio', 'la Corte'."""
        words = label.split()
        capital = any(word[0].isupper() for word in words[1:])
        return capital or (words[0][0].isupper() and words[0].lower() not in self.lexicon.head_nouns)

    def _kind(self, label: str) -> str:
        """What body a label is of: that of a town by any of its words, else its head noun."""
        head = label.split()[0].lower()
        return "town_hall" if self.lexicon.is_word(head, "town_hall") else head

    def label(self, reference: Reference) -> str:
        """The fullest name of the body that a reference takes up, its own label where none is found."""
        label = reference.label
        if label in self._acronyms:
            return self._acronyms[label]
        if self._is_full(label) or reference.actors:
            return label
        company = self.lexicon.head_nouns.get(label.split()[0].lower()) in ("company", "outlet")
        another = self.document.lowers[reference.after : reference.after + 1] == ["que"]
        if self._is_qualified(reference) or company or another:
            return label
        called = self._called_so(reference)
        if called is None and self.lexicon.is_word(label.split()[0].lower(), "any_body"):
            called = self._last_named(reference)
        return called.label if called is not None else label

    def _is_qualified(self, reference: Reference) -> bool:
        """Whether an adjective tells which of a kind is meant: 'el Gobierno tolense'; not 'el municipio
        tolense', 'el ente electoral', of which there is one.
        """
        document, i = self.document, reference.after
        if i >= len(document) or not document.forms[i].islower() or not document.forms[i].isalpha():
            return False
        small = document.flags[i] & (FINITE | LISTED | PREPOSITION | SAYING)
        head = reference.label.split()[0].lower()
        return not small and not self.lexicon.is_word(head, "town_hall", "any_body")

    def _called_so(self, reference: Reference) -> Reference | None:
        """The body of that kind named last before a reference, or first behind it in a headline."""
        hall = self.cues.at(reference.first + 1, "town_hall_words") is not None
        named = self._named.get("town_hall" if hall else self._kind(reference.label), [])
        before = [body for body in named if body.first < reference.first]
        if before:
            return before[-1]
        return named[0] if named and self.document.paragraph[reference.first] == 0 else None

    def _last_named(self, reference: Reference) -> Reference | None:
        """The body that acted last where only a word for any body takes it up: 'El Servicio Electoral abrió
        las mesas. “…”, dijo el organismo'; not 'Las mesas del Servicio Electoral abrieron'.
        """
        here = self.document.sentence[reference.first]
        for number in range(here, max(-1, here - NEAR), -1):
            for main in self.topics.mains(number):
                body = main.subject
                if body is None or body.first >= reference.first or body.kind != "organisation":
                    continue
                head = self.lexicon.head_nouns.get(body.label.split()[0].lower())
                collective = self.lexicon.is_word(body.label.split()[0].lower(), "collective")
                public = head == "institution" or collective or body.label in self._acronyms.values()
                if public and not body.actors and self._is_full(body.label):
                    return body
        return None

    def of_place(self, i: int) -> Reference | None:
        """The body that the name at token ``i`` stands for: 'desde Tola' of the Municipalidad de Tola, 'desde
        Minvu'; none where it only names a place."""
        document = self.document
        if i < len(document) and document.lowers[i] in ARTICLES:
            i += 1  # 'desde el Minvu'
        if i >= len(document) or not document.is_capital(i):
            return None
        name = document.forms[i]
        for body in reversed(self._named.get("town_hall", ())):
            if name in body.label.split()[1:]:
                return body
        candidate = self._candidates.get(i)
        if candidate is None or candidate.kind in ("place", "person"):
            return None
        label = document.span(i, candidate.after)
        return Reference(i, candidate.after, "organisation", (), "", "s", self._acronyms.get(label, label))

    @cached_property
    def _candidates(self) -> dict[int, Candidate]:
        """token → the name that begins there."""
        return {candidate.first: candidate for candidate in self.cast.candidates}
