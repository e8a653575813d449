"""Where the proper name of a body ends: 'Servicio Forestal y Pesquero', 'Cámara de Obras, Caminos y Puertos',
'Tribunal Oral en lo Penal'; not 'el Gobierno de Tolania y Lotania', 'el Servicio Forestal y la Armada'.
"""

from __future__ import annotations

from ...knowledge import Organisation
from ...lexicon import COLLECTIVE, COMMON, PERSON_NOUN, PREPOSITION, SURNAME, Lexicon
from ..clauses.determiners import AND, OF, THE
from ..clauses.verbs import is_plural, is_singular
from ..names import acronyms
from ..names.cast import Cast
from ..names.proper import Candidate
from ..tokens import Document
from .bodies import complement_of

LONGEST = 24
"""Tokens of the longest name of a body."""
INCISO = 14
"""Tokens of the longest inciso between a name and its verb."""
TOWARDS = frozenset("en para por contra ante sobre con frente".split())
"""Prepositions behind which a name goes on with a common word: 'para el Desarrollo', 'ante Emergencias'."""
ABROAD = frozenset("embajada consulado misión delegación nunciatura legación representación oficina".split())
"""Bodies that 'en' and a country tell from others of their kind: 'la Embajada de Tolania en Lotania'."""
HIGHEST = frozenset("máximo máxima alto alta supremo suprema".split())
"""Adjectives before a body's noun that tell which: 'la Sala del máximo tribunal'."""
HEADS = frozenset(("institution", "company", "school", "party"))
"""Kinds of nouns whose names may hold 'y' and 'para'."""
BODY_KINDS = frozenset(("institution", "company", "school", "outlet", "pollster", "team", "party"))
"""Kinds of nouns that head another body's name: behind 'y' these begin it."""


class BodyNames:
    """Reads on from the head of a body's name, as far as the names of people, parties and places allow."""

    def __init__(self, document: Document, lexicon: Lexicon, cast: Cast) -> None:
        self.document = document
        self.lexicon = lexicon
        self.candidates = {candidate.first: candidate for candidate in cast.candidates}
        self.taken = {naming.first for naming in cast.namings}
        """The tokens at which people and parties are named."""

    def end(self, head: int, after: int) -> int:
        """The token behind the body's name whose first words stand at ``head`` up to ``after``."""
        document = self.document
        limit = min(document.sentences[document.sentence[head]][1], head + LONGEST)
        while after < limit:
            further = self._further(head, after)
            if not after < further <= limit:
                break
            after = further
        return after

    def _further(self, head: int, after: int) -> int:
        """Where a name goes on one step beyond ``after``; 0 where it does not."""
        document, lower = self.document, self.document.lowers[after]
        if lower == "&" and document.is_capital(after + 1):
            return after + 2
        if lower.isdecimal() and document.glued(after) and document.forms[after - 1].isupper():
            return after + 1  # 'la firma KT4'
        if lower in OF:
            return self._complement(after + 1)
        if lower == "(":
            return self._past_acronym(after)
        if lower in AND:
            return self._joined(head, after)
        if lower == ",":
            return self._listed(head, after)
        if lower in TOWARDS:
            return self._towards(head, after)
        if after not in self.candidates and self._is_free(after) and self._is_noun_of_body(head):
            return self._run_end(after)  # 'Oficina de la Alta Comisionada'
        return self._branch(head, after)

    # -- what may stand in a name ------------------------------------------------------------------

    def _is_free(self, j: int) -> bool:
        """Whether a capitalised word that begins nobody's name or title stands at token ``j``."""
        document = self.document
        if not document.is_capital(j) or document.sentence_start(j) or j in self.taken:
            return False
        candidate = self.candidates.get(j)
        if candidate is not None and candidate.kind == "person":
            return False
        return not self._is_office(j)

    def _is_office(self, j: int) -> bool:
        """Whether a word is somebody's office: 'Presidenta'; not 'Ganadero', 'Diputados', nor what ends a
        name: 'Alta Comisionada'.
        """
        document = self.document
        if not document.flags[j] & PERSON_NOUN or (
            document.is_capital(j - 1) and not document.is_capital(j + 1)
        ):
            return False
        nouns = self.lexicon.person_nouns(document.lowers[j])
        return any(noun.kind == "office" and noun.number != "p" for noun in nouns)

    def _run_end(self, j: int) -> int:
        """The token behind the capitals that begin at token ``j``."""
        while self._is_free(j):
            candidate = self.candidates.get(j)
            j = candidate.after if candidate is not None else j + 1
        return j

    def _past_article(self, j: int) -> int:
        return j + (self.document.lowers[j] in THE)

    def _is_place(self, j: int) -> bool:
        candidate = self.candidates.get(j)
        return candidate is not None and candidate.kind == "place"

    def _begins_another(self, j: int) -> bool:
        """Whether another body or a place begins at token ``j``: 'y Carabineros', 'y Fiscalía'; not 'y
        Pesquero', 'y Municipalidades'."""
        candidate = self.candidates.get(j)
        if candidate is not None and (candidate.kind == "place" or _rows(candidate)):
            return True
        document, lower = self.document, self.document.lowers[j]
        return (
            bool(document.flags[j] & COLLECTIVE)
            or self.lexicon.head_nouns.get(lower) in BODY_KINDS
            or document.forms[j].isupper()
        )

    def _is_noun_of_body(self, head: int) -> bool:
        """Whether a body's noun heads the name, an ordinal or an article before it: 'Sexto Tribunal'."""
        for j in (head, head + 1):
            if self.document.flags[j] & COLLECTIVE:
                return True
            if self.lexicon.head_nouns.get(self.document.lowers[j]) in HEADS:
                return True
        return False

    # -- how it goes on ----------------------------------------------------------------------------

    def _complement(self, j: int) -> int:
        """Behind 'de': 'de Tola', 'de la Región de Tola', 'de la Corte Suprema', 'del tribunal de alzada'."""
        article = self.document.lowers[j - 1] == "del" or self.document.lowers[j] == "la"
        j = self._past_article(j)
        if not article or self.document.is_capital(j):
            return self._run_end(j) if self._is_free(j) else 0
        j += self.document.lowers[j] in HIGHEST
        if self.document.flags[j] & COLLECTIVE and not self.document.is_capital(j):
            return complement_of(self.document, j)
        return self._run_end(j) if self._is_free(j) else 0

    def _towards(self, head: int, after: int) -> int:
        """'en lo Penal', 'para el Desarrollo', 'ante Emergencias', 'la Embajada … en Lotania'."""
        document, j = self.document, after + 1
        if not self._is_noun_of_body(head):
            return 0
        if document.lowers[after] == "frente":
            j += document.lowers[j] in ("a", "al")
        j = self._past_article(j)
        if not self._is_free(j):
            return 0
        if document.lowers[j - 1] == "lo":
            return self._run_end(j)
        if self._is_place(j):
            abroad = document.lowers[after] == "en" and document.lowers[head] in ABROAD
            return self._run_end(j) if abroad else 0
        article = document.lowers[j - 1] in THE
        plain = (article or document.flags[j] & COMMON) and not document.flags[j] & SURNAME
        return self._run_end(j) if plain and not self._begins_another(j) else 0

    def _joined(self, head: int, after: int) -> int:
        """'y Pesquero', 'e Instructores'; 'y del Cultivo' behind another 'de'; 'y las Artes' where the first
        part has an article too and one tells: 'el Consejo de la Cultura y las Artes dijo'; not 'según el
        Consejo de la Cultura y la Cruz Azul'.
        """
        document, j = self.document, after + 1
        if after == head + 1 or not self._is_noun_of_body(head):
            return 0
        again = document.lowers[j] in OF and not OF.isdisjoint(document.lowers[head + 1 : after])
        j += again
        article = document.lowers[j] in THE
        if article and not again and THE.isdisjoint(document.lowers[head + 1 : after]):
            return 0
        j += article
        if not self._is_free(j):
            return 0
        end = self._run_end(j)
        if self._is_abbreviated(head, end):
            return end
        if article and not again and (self._is_governed(head) or not self._is_one(self.end(head, end))):
            return 0
        places = any(self._is_place(k) for k in range(head, after))
        many = is_plural(self.document, self.lexicon, end) and not self._is_governed(head)
        return 0 if places or self._begins_another(j) or many else end

    def _listed(self, head: int, after: int) -> int:
        """', Caminos y Puertos' behind 'Cámara de Obras', none of them a body or a place."""
        document, j = self.document, after + 1
        if after == head + 1 or not self._is_noun_of_body(head) or not OF & set(document.lowers[head:after]):
            return 0
        while self._is_free(j) and not self._begins_another(j):
            end = self._run_end(j)
            if document.lowers[end] in AND:
                return self._joined(head, end)
            if document.lowers[end] != ",":
                return 0
            j = end + 1
        return 0

    def _past_acronym(self, after: int) -> int:
        """'(Seremi) de Obras': a matter behind the brackets that hold how the first words are called."""
        document = self.document
        if document.forms[after + 2 : after + 3] != [")"] or after + 4 >= len(document):
            return 0
        called, behind = document.is_capital(after + 1), document.lowers[after + 3] in OF
        j = self._past_article(after + 4)
        return self._run_end(j) if called and behind and self._is_free(j) and not self._is_place(j) else 0

    def _branch(self, head: int, after: int) -> int:
        """A place right behind a name of one word: 'desde la PNT Rancagua'."""
        document = self.document
        candidate = self.candidates.get(head)
        if after != head + 1 or candidate is None or not self._is_place(after):
            return 0
        short = acronyms.is_acronym(document.forms[head]) or bool(_rows(candidate))
        return self._run_end(after) if short and not document.forms[after].isupper() else 0

    # -- what tells ----------------------------------------------------------------------------------

    def _is_abbreviated(self, head: int, end: int) -> bool:
        """Whether brackets behind hold letters of every word: 'Servicio Forestal y Pesquero (Sefope)'."""
        document = self.document
        if document.forms[end : end + 1] != ["("] or document.forms[end + 2 : end + 3] != [")"]:
            return False
        return acronyms.abbreviates(document.forms[end + 1], document.span(head, end))

    def _is_governed(self, head: int) -> bool:
        """Whether a preposition stands before the name: behind 'desde la Sociedad' all verbs are plural."""
        document, i = self.document, head - 1
        i -= i > 0 and document.lowers[i] in THE
        return i >= 0 and bool(document.flags[i] & PREPOSITION)

    def _is_one(self, i: int) -> bool:
        """Whether a verb of one follows, an inciso between or none, or brackets with an acronym: 'la Oficina
        de la Droga y el Delito (ODD)'.
        """
        forms = self.document.forms
        if forms[i] == ",":
            i = next((k + 1 for k in range(i + 1, min(i + INCISO, len(forms) - 1)) if forms[k] == ","), i)
        brackets = forms[i] == "(" and acronyms.is_acronym(forms[i + 1])
        return brackets or is_singular(self.document, self.lexicon, i)


def _rows(candidate: Candidate) -> bool:
    """Whether a name is of a curated organisation."""
    return any(isinstance(row, Organisation) for row in candidate.rows)
