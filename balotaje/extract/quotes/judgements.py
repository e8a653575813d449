"""What somebody finds something to be, told by no verb of saying: 'Soto ve “un error”', 'Soto juzgó el conteo
“limpio y ordenado”', 'A Soto el debate le pareció “flojo”'; or by one within the words: 'Soto “lamenta …”'.
"""

from __future__ import annotations

from ...lexicon import CLITIC, DETERMINER, PREPOSITION
from ..clauses.verbs import tells
from ..reading import Said
from ..references.pointers import Reference
from .parallels import Parallels
from .sayings import Cue

SEEMS, BEHOLDS = "seem", "behold"
JUDGES = ("behold", "judge", "seem")
"""Classes of verbs of whoever judges what something is: 'ver', 'juzgar', 'parecer'."""
BEHELD_REACH = 6
"""Tokens from words back to such a verb: 've en el acuerdo de ayer “un error”'."""


class Judgements(Parallels):
    """Reads what somebody is told to find in one document."""

    def beheld(self, said: Said) -> Cue | None:
        """Who sees in something what the words say: 'Soto ve “un gran error”', 'Soto ve en el pacto “un
        error”', 'Soto halló el pacto “pobre de ideas”'; not 'Soto vio a Paredes, que salió: “…”', 'lo verá
        “con calma”'.
        """
        document, i = self.document, said.first - 2
        if said.kind != "partial" or i < 1:
            return None
        for verb in range(i, max(0, i - BEHELD_REACH), -1):
            if document.sentence[verb] != document.sentence[i] or not document.lowers[verb].isalpha():
                return None
            if document.stretch[verb] >= 0 or not self._is_of(verb, *JUDGES):
                if document.stretch[verb] < 0 and tells(document, self.lexicon, verb):
                    return None
                continue
            if self._is_of(verb, SEEMS):
                return self._seems(verb) if verb == i else None
            if document.flags[said.first] & PREPOSITION:
                return None  # 'su partido lo verá “con calma”'
            if document.flags[verb - 1] & CLITIC or not self._is_of_thing(said, verb):
                return None
            subject = self.clause.subject(verb)
            named = subject.references[0] if subject is not None and subject.basis == "explicit" else None
            found = named is not None and self.can_speak(named)
            return Cue(verb, None, "before", 3, named) if found else None
        return None

    def states(self, said: Said) -> Cue | None:
        """Who stands before words that hold the verb by which they say something: 'El Gobierno “rechaza de
        plano” el pacto'; not 'al Gobierno “rechaza de plano”', 'Soto “quiere ganar tiempo”'.
        """
        if said.kind != "partial" or said.first < 2 or not self._is_of(said.first, "say"):
            return None
        named = self.references.at(said.first - 2)
        if named is None or named.after != said.first - 1 or self.clause.preposition(named):
            return None
        able = named.kind in ("name", "organisation", "description") and not self.is_noun_use(said.first)
        return Cue(said.first, None, "own", 2, named) if able else None

    def _is_of(self, verb: int, *classes: str) -> bool:
        """Whether a token may be a finite form of the third person of a verb of ``classes``."""
        word = self.document.lowers[verb]
        return any(v.finite and v.person == "3" for c in classes for v in self.lexicon.verb_in(word, c))

    def _is_of_thing(self, said: Said, verb: int) -> bool:
        """Whether words right behind a verb, or behind 'en' or a thing, are what it finds: 've “un error”',
        've en el pacto “un error”', 'juzgó el conteo “limpio”'; not 'vio la serie “Un error”'.
        """
        document, behind = self.document, verb + 1
        if behind == said.first - 1 or document.lowers[behind] == "en":
            return self._is_of(verb, BEHOLDS)
        thing = document.flags[behind] & DETERMINER
        quality = not document.is_capital(said.first) and not document.flags[said.first] & DETERMINER
        return (
            bool(thing)
            and quality
            and all(document.forms[k].islower() for k in range(behind, said.first - 1))
        )

    def _seems(self, verb: int) -> Cue | None:
        """For whom a thing is what the words say: 'A Soto el debate le pareció “flojo”'; for whom the
        text is on where it does not say.
        """
        document = self.document
        if document.lowers[verb - 1] != "le":
            return None
        first, _ = document.sentences[document.sentence[verb]]
        for reference in self.references.between(first, verb):
            if self.clause.preposition(reference) == "a" and self._can_judge(reference):
                return Cue(verb, None, "before", 3, reference)
        return Cue(verb, None, "own", 2)

    def _can_judge(self, reference: Reference) -> bool:
        """Whether something can seem so to somebody: a person named or described."""
        return bool(reference.actors) or reference.kind == "description"
