"""Words of another that somebody cites: 'Soto recordó una frase de Rosa: “…”', 'Soto citó a Rosa: “…”'."""

from __future__ import annotations

from ...lexicon import (
    ADVERB,
    CONTRACTION,
    DETERMINER,
    POSSESSIVE,
    PREPOSITION,
    QUOTE_NOUN,
)
from ..clauses.determiners import ARTICLES
from ..clauses.verbs import before_small_words
from ..reading import Said
from ..references.pointers import Reference
from .nested import Nested
from .sayings import Cue

PLACE_REACH = 6
"""Tokens behind whom a verb cites within which his words begin: 'una frase de Soto en el Congreso: “…”'."""
VERB_REACH = 6
"""Tokens between the verb of citing and whom or what it cites: 'citó ayer en Tola a Soto'."""
QUALIFIED = 3
"""Tokens between the noun of what is cited and its 'de': 'una frase muy conocida de Soto'."""

BEFORE_SUBJECT = frozenset((",", "pero", "y", "mientras"))
"""Behind these a subject that no preposition governs may begin."""


class Citing(Nested):
    """Reads whom somebody cites in one document."""

    def cited(self, said: Said) -> Cue | None:
        """Who is cited in the words behind a colon: by his frase, verso, tuit, or by name; not 'recordó la
        muerte de Soto: “…”', 'recordó a Soto: “…”', whose words are the rememberer's.
        """
        document, i = self.document, said.first - 2
        if i < 1 or document.lowers[i] not in (":", ","):
            return None
        first, _ = document.sentences[document.sentence[i]]
        for reference in reversed(self.references.between(max(first, i - PLACE_REACH), i)):
            apart = document.lowers[reference.after : i]
            if not self.can_speak(reference) or any(not word.isalpha() for word in apart):
                return None
            owner = self.clause.preposition(reference)
            if owner == "de":
                return self._by_noun(reference)
            if owner == "a":
                verb = self._verb_before(reference.first, "a")
                return Cue(verb, self.lemma_of(verb), "before", 3, reference) if verb >= 0 else None
        return None

    def _by_noun(self, owner: Reference) -> Cue | None:
        """Whose is what a verb cites or somebody speaks with: 'cerró su discurso con una frase de Soto'."""
        document = self.document
        for noun in range(owner.first - 1, max(1, owner.first - 2 - QUALIFIED), -1):
            if not self.lexicon.is_name_word(document.lowers[noun], "cited_noun"):
                continue
            opens = noun - 1
            while document.flags[opens] & (DETERMINER | POSSESSIVE) and opens > 0:
                opens -= 1
            if document.lowers[opens] == "con":
                return Cue(noun, None, "before", 3, owner)
            verb = self._verb_before(opens + 1, "np")
            return Cue(verb, self.lemma_of(verb), "before", 3, owner) if verb >= 0 else None
        return None

    def _verb_before(self, i: int, governs: str) -> int:
        """The verb of citing before token ``i``, behind which only adverbs and places stand; -1 if none."""
        document = self.document
        for verb in range(i - 1, max(0, i - 1 - VERB_REACH), -1):
            word = document.lowers[verb]
            cites = self.lexicon.verb_in(word, "cite")
            if any(governs in self.lexicon.constructions(v.lemma, "cite") for v in cites):
                return verb
            if document.stretch[verb] >= 0 or not word.isalpha():
                return -1
            apart = document.flags[verb] & (ADVERB | PREPOSITION | CONTRACTION | DETERMINER)
            if not apart and not document.is_capital(verb) and not self.lexicon.is_word(word, "relative_day"):
                return -1
        return -1

    def whose_words_act(self, verb: int) -> Reference | None:
        """Whose words are the subject of a verb: 'Ante los suyos, el discurso de Soto no apuntó a nadie'; in
        'Tras el discurso de Soto habló Paredes' no words do anything.
        """
        document, i = self.document, before_small_words(self.document, verb)
        owner = self.references.ending_at(i)
        if owner is None or self.clause.preposition(owner) != "de":
            return None
        noun = owner.first - 1 - (document.lowers[owner.first] != "del")
        said = document.flags[noun] & QUOTE_NOUN and document.lowers[noun - 1] in ARTICLES
        return owner if said and document.lowers[noun - 2] in BEFORE_SUBJECT and owner.actors else None
