"""The place that a list gives each name before it or behind: 'Soto, de Lota, y Tola, de Rauco', 'los jefes de
Lota, Soto, y de Rauco, Tola'.
"""

from __future__ import annotations

from ...lexicon import PREPOSITION, Lexicon
from ..references.pointers import Reference, References
from ..remembered import Remembering
from ..tokens import Document
from .determiners import ARTICLES, COORDINATORS

PLACE_REACH = 5
"""Tokens of a place's name in a list that gives each its place."""
LIST_REACH = 20
"""Tokens of a list of places."""


class Places(Remembering):
    """Passes the places beside the names of one document."""

    def __init__(self, document: Document, references: References, lexicon: Lexicon) -> None:
        self.document = document
        self.references = references
        self.lexicon = lexicon

    def _before_its_place(self, reference: Reference) -> int:
        """The token before a name and the place that a list gives it before: 'Soto, y de Lota, Rosa Tola';
        not 'Con el apoyo del Partido del Alba y del Frente Austral, Rosa Quilodrán'.
        """
        lowers, i = self.document.lowers, reference.first - 1
        if i < 4 or lowers[i] != ",":
            return i
        j = self._place_start(i - 1)
        if lowers[j - 1] in ARTICLES:
            j -= 1
        if j >= i or lowers[j - 1] not in COORDINATORS:
            return i
        return j - 1 if self.is_kind(j - 2 - (lowers[j - 2] == ","), "person") else i

    def _before_place(self, i: int) -> int:
        """The token before the place of the name before, that ends at ``i``: 'Quilodrán, de Tola, y Soto'."""
        j = self._place_start(i)
        return j - 2 if j <= i and j > 1 and self.document.lowers[j - 1] == "," else i

    def _place_start(self, i: int) -> int:
        """The 'de' of the place that ends at token ``i`` ('de Alta Tola'); the token behind if none does."""
        document, lowers, j = self.document, self.document.lowers, i
        while j > max(0, i - PLACE_REACH) and document.is_capital(j) and not self.is_kind(j, "person"):
            j -= 1
        if j == i:
            return i + 1
        j -= lowers[j] in ARTICLES
        return j if lowers[j] in ("de", "del") else i + 1

    def _past_place(self, i: int) -> int:
        """The token behind ', de Tola' at token ``i`` where a list goes on there; ``i`` where it does not."""
        lowers = self.document.lowers
        if i + 4 >= len(lowers) or lowers[i] != "," or lowers[i + 1] not in ("de", "del"):
            return i
        begin = i + 2 + (lowers[i + 2] in ARTICLES)
        j = self._past_capitals(begin, min(len(lowers) - 1, begin + PLACE_REACH))
        goes_on = lowers[j] in COORDINATORS or (lowers[j] == "," and lowers[j + 1] in COORDINATORS)
        return j if j > begin and goes_on else i

    def _of_next_place(self, i: int, *, bare: bool = False) -> Reference | None:
        """The name behind ', y de Tola,' at token ``i``, in a list that gives each its place.

        ``bare``: 'y Tola, Rosa Quilodrán' does, behind a plural title.
        """
        document, lowers = self.document, self.document.lowers
        begin = i
        end = document.sentences[document.sentence[i - 1]][1]
        while i < end - 3 and (lowers[i] in (",", ";", "y", "e") or lowers[i] in ARTICLES):
            i += 1
        if i == begin or not (lowers[i] in ("de", "del") or (bare and document.is_capital(i))):
            return None
        i -= lowers[i] not in ("de", "del")
        begin = i + 1 + (lowers[i + 1] in ARTICLES)
        j = self._past_capitals(begin, min(end - 1, i + 6))
        following = self.references.starting_at(j + 1) if j > i + 1 and lowers[j] == "," else None
        return following if following is not None and following.actors else None

    def _of_listed_places(self, reference: Reference, i: int) -> str:
        """The preposition of a list of places that a name is in: 'Felicitó a Penco, Caleta Lúa y Pica'."""
        document, lowers, behind = self.document, self.document.lowers, reference.after
        goes_on = lowers[behind] in (",", *COORDINATORS) and document.is_capital(behind + 1)
        if lowers[i] not in COORDINATORS and not (lowers[i] == "," and goes_on):
            return ""
        k = i - 1
        while k > i - LIST_REACH and (document.is_capital(k) or lowers[k] == ","):
            other = self.references.at(k)
            if other is not None and other.kind != "organisation":
                return ""
            k -= 1
        return lowers[k] if k < i - 1 and document.flags[k] & PREPOSITION else ""

    def _past_capitals(self, i: int, end: int) -> int:
        """The token behind the capitalised words from token ``i`` on, before ``end``, that are nobody's."""
        while i < end and self.document.is_capital(i) and not self.is_kind(i, "person"):
            i += 1
        return i

    def is_kind(self, i: int, kind: str) -> bool:
        """Whether token ``i`` is of somebody's name or of what means somebody, a person or a party."""
        reference = self.references.at(i)
        return reference is not None and any(actor.kind == kind for actor in reference.actors)
