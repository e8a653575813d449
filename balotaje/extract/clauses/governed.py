"""What stands between a preposition and the name that it governs: titles, qualifiers, marks."""

from __future__ import annotations

from ...lexicon import FINITE, PERSON_NOUN, POSSESSIVE, PREPOSITION
from ..references.pointers import Reference
from ..tokens import DASHES, MARKS
from .determiners import ARTICLES, CONTRACTIONS
from .places import Places

SET_APART = 4
"""Tokens of '“querido amigo”' before a name."""
QUALIFIERS = 3
"""Tokens of 'recién creado' between an article and a party's name."""
UNQUALIFYING = FINITE | PREPOSITION | PERSON_NOUN
"""What does not qualify a party there."""


class Governed(Places):
    """Passes what stands before the names of one document."""

    def _before_marks(self, i: int) -> int:
        """The token before the mark at token ``i``, or before the words that it closes: 'a “mi amigo Soto”',
        'a su “amigo” Soto', 'al “amigo” Soto'; token ``i`` where no mark stands.
        """
        document = self.document
        if document.forms[i] not in MARKS or i < 2:
            return i
        number = document.stretch[i - 1]
        if number >= 0 and document.stretches[number].closed == i:
            opened = document.stretches[number].opened
            if opened < 1 or i - opened > SET_APART:
                return i
            i = opened
        i -= 1
        return i - 1 if document.flags[i] & POSSESSIVE else i

    def _tells_kind_of_party(self, i: int, reference: Reference) -> bool:
        """Whether the word at token ``i`` stands between an article and a party: 'del gobernante PA'; not 'en
        las urnas el PA'.
        """
        document, lowers = self.document, self.document.lowers
        if reference.actor is None or reference.actor.kind != "party" or document.is_capital(i):
            return False
        if lowers[reference.first] in ARTICLES:
            return False
        between = (
            lowers[i].isalpha() and not document.flags[i] & PREPOSITION and self.references.at(i) is None
        )
        return between and (lowers[i - 1] in ARTICLES or lowers[i - 1] in CONTRACTIONS)

    def _before_its_noun(self, i: int, marked: bool) -> int:
        """The token before the common noun that stands before a name: 'a la radio verde Tola', 'del concurso
        de baile “Noches de Tola”'.
        """
        lowers, first = self.document.lowers, i
        if (lowers[i] in self.lexicon.head_nouns or (marked and lowers[i].isalpha())) and i > 1:
            return i - 2 if lowers[i - 1] in ARTICLES else i - 1
        small = lowers[i].isalpha() and self.document.forms[i].islower()
        if i < 2 or not small or lowers[i - 1] not in self.lexicon.head_nouns:
            return first
        wide = i - 3 if lowers[i - 2] in ARTICLES else i - 2
        return first if self.document.flags[i] & UNQUALIFYING else wide

    def _before_qualifier(self, i: int) -> int:
        """The token before what qualifies a party between its article and its name, else token ``i``: 'por el
        histórico Partido Aurora', 'del recién creado Partido Aurora', 'por el -en formación- Partido Aurora'.
        """
        document, j = self.document, i
        if document.forms[j] in DASHES:
            opened = (k for k in range(j - 1, max(1, j - QUALIFIERS - 1), -1) if document.forms[k] in DASHES)
            j = next(opened, i + 1) - 1
        for k in range(j, max(0, j - QUALIFIERS), -1):
            if document.lowers[k] in CONTRACTIONS:
                return k
            if document.lowers[k] in ARTICLES:
                return k - 1
            if not document.lowers[k].isalpha() or document.is_capital(k) or document.flags[k] & UNQUALIFYING:
                break
        return i

    def _before_plural_title(self, i: int) -> int:
        """The token before the title that ends at ``i``: 'de los exsenadores Quilodrán y Soto' is
        governed by 'de'; 'felicitaron a la alcaldesa los exsenadores Quilodrán y Soto' not by 'a'.
        """
        flags, lowers, first = self.document.flags, self.document.lowers, i
        while (
            i > 0
            and first - i < 6
            and not flags[i] & PREPOSITION  # 'con' is a word of numerals too
            and (
                flags[i] & PERSON_NOUN
                or lowers[i] in self.lexicon.numbers
                or self.lexicon.is_word(lowers[i], "determiner", "office_adjective")
                or lowers[i] in ("también", "ex")
            )
        ):
            i -= 1
        return i
