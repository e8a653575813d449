"""Words that nobody in particular says: what a crowd chants, what somebody might say, what a banner bears."""

from __future__ import annotations

from ...lexicon import CLITIC, DETERMINER, NEGATION, PREPOSITION, QUOTE_NOUN
from ..clauses.determiners import NOBODY
from ..clauses.verbs import tells
from ..reading import Reading, Said
from .sayings import Cue

ANYBODY = frozenset(("alguien", "alguno", "alguna", "cualquiera", "uno"))
"""Pronouns of whom only what he might do is told: 'temen que alguien diga'."""
OPENS_IF = frozenset(("que", "si"))
"""What opens a clause of what is feared, hoped or supposed."""
CLAUSE_REACH = 10
"""Tokens between such a pronoun and the verb of the words: 'alguno de los suyos acabe diciendo'."""
BEARER_REACH = 8
"""Tokens before words in which the thing stands that bears them: 'un meme con la frase'."""
READ = frozenset(("leer", "rezar"))
"""Verbs by which a thing shows words: 'se leía', 'rezaba'."""
READ_REACH = 12
"""Tokens before such a verb in which the thing stands: 'En la lona que colgaron frente al palacio'."""
READ_BEHIND = 6
"""Tokens behind it in which the thing stands: '“…”, se leía en una enorme lona'."""
BEARS = frozenset(("con", "bajo"))
"""What joins words to the thing that bears them."""


class Unsaid:
    """Tells words that nobody says in one document, though a verb of saying announces them."""

    def __init__(self, reading: Reading) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references

    def is_unsaid(self, said: Said, cue: Cue) -> bool:
        """Whether what announces words tells that they are only chanted, thought of or written up."""
        if cue.lemma in READ and self._is_read_on(cue):
            return True
        if cue.position != "before":
            return False
        if cue.lemma is None:
            return self._is_borne(said) or (cue.reference is None and self._is_the_streets(said, cue))
        return self._is_only_thought_of(cue.token) or self._is_chanted(said, cue)

    def _is_read_on(self, cue: Cue) -> bool:
        """Whether words are read on a thing that bears them: 'En la lona que colgaron se leía “…”', '“…”, se
        leía en la lona'; not 'En la carta de Soto se leía “…”'.
        """
        first, after = self.document.sentences[self.document.sentence[cue.token]]
        near = range(max(first, cue.token - READ_REACH), cue.token)
        if cue.position == "after":
            near = range(cue.token + 1, min(after, cue.token + READ_BEHIND))
        return any(self.lexicon.is_word(self.document.lowers[i], "work_noun") for i in near)

    def _is_only_thought_of(self, verb: int) -> bool:
        """'Nadie dijo “…”', 'Temen que alguien diga “…”', 'El vecino que diga “…” miente'; not 'Alguien dijo
        “…”', 'Soto dijo que nadie diría que “…”'.
        """
        document, lowers = self.document, self.document.lowers
        first, _ = document.sentences[document.sentence[verb]]
        i = verb - 1
        while i > first and document.flags[i] & (CLITIC | NEGATION) and lowers[i] not in NOBODY:
            i -= 1
        wished = [v for v in self.lexicon.verbs.get(lowers[verb], ()) if v.finite]
        only_wished = bool(wished) and all(v.tense in ("subj", "imp") for v in wished)
        if only_wished:
            free = lowers[i] in ("que", "quien") and i > first
            if free and (lowers[i] == "quien" or self._is_noun(i - 1)):
                return True
        for k in range(i, max(first, verb - CLAUSE_REACH) - 1, -1):
            if document.stretch[k] >= 0 or not document.forms[k].isalpha() or self._names(k):
                return False
            if document.flags[k - 1] & PREPOSITION and k > first:
                continue  # 'El edil de ninguno de los dos dijo'
            might = lowers[k] in ANYBODY and lowers[k - 1] in OPENS_IF and k > first
            if might or (lowers[k] in NOBODY and only_wished):
                return True
            if lowers[k] in NOBODY:
                return not any(tells(document, self.lexicon, j) for j in range(first, k))
        return False

    def _is_noun(self, i: int) -> bool:
        """Whether what stands before 'que' is somebody or an article: 'el que diga', 'el vecino que diga'."""
        reference = self.references.at(i)
        unnamed = reference is not None and reference.kind == "description" and not reference.actors
        return unnamed or bool(self.document.flags[i] & DETERMINER)

    def _names(self, i: int) -> bool:
        """Whether somebody is named at a token, whose the verb behind is."""
        reference = self.references.at(i)
        return reference is not None and bool(reference.actors) and reference.kind == "name"

    def _is_chanted(self, said: Said, cue: Cue) -> bool:
        """'Miles corearon “…”', 'Los militantes gritaban “…”'; not 'Soto gritó “…”', 'gritaron que “…”'."""
        document = self.document
        if cue.lemma is None or "chants" not in self.lexicon.constructions(cue.lemma, "say"):
            return False
        if said.first - 1 - cue.token > 1 or document.flags[cue.token - 1] & CLITIC:
            return False  # 'le gritaron “…”'
        before = self.references.between(*document.sentences[document.sentence[cue.token]])
        one = [r for r in before if r.number != "p" and r.kind in ("name", "description", "pronoun")]
        return not any(r.first < said.first and document.stretch[r.first] < 0 for r in one)

    def _is_the_streets(self, said: Said, cue: Cue) -> bool:
        """Whether a sentence that names nobody tells of words on walls and in marches: 'Frases como “el agua
        es de todos” cubren los muros'; not 'La frase “…”, de Soto, llenó los muros'.
        """
        document = self.document
        span = document.sentences[document.sentence[said.first - 1]]
        outside = [i for i in range(*span) if document.stretch[i] < 0]
        if not document.flags[cue.token] & QUOTE_NOUN:
            return False
        if not any(self.lexicon.is_name_word(document.lowers[i], "of_the_streets") for i in outside):
            return False
        people = (r for r in self.references.between(*span) if document.stretch[r.first] < 0)
        return not any(actor.kind == "person" for r in people for actor in r.actors)

    def _is_borne(self, said: Said) -> bool:
        """Whether a thing bears the words: 'Un meme con la frase “…”', 'camisetas con el lema “…”'."""
        document, lowers = self.document, self.document.lowers
        first, _ = document.sentences[document.sentence[said.first - 1]]
        begin = max(first, said.first - BEARER_REACH)
        held = next((i for i in range(said.first - 2, begin, -1) if lowers[i] in BEARS), -1)
        near = range(begin, held)
        return any(self.lexicon.is_word(lowers[i], "work_noun") for i in near)
