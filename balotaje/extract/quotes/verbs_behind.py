"""The verb right behind somebody's words, whatever it is and of however many words: '“…”, machacó Soto',
'“…”, dejó caer Soto', '“…”, se oyó decir a Soto'; and who tells a whole sentence at its end.
"""

from __future__ import annotations

from ...lexicon import (
    ADVERB,
    CLITIC,
    PREPOSITION,
    QUOTE_NOUN,
    RELATIVE,
    SAYING,
    SUBORDINATOR,
    VerbForm,
)
from ..clauses.verbs import past_small_words, tells
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..verb_endings import PARTICIPLES
from .aftermath import Aftermath
from .sayings import Cue

INSERTED = 8
"""Tokens that may part a verb from the subject behind it."""
GROUP = 6
"""Tokens behind the first of a verb of several words: 'no se cansa de repetir'."""
HEARD_REACH = 6
"""Tokens between a verb of hearing and 'a': 'se oye en la grabación a Soto'."""
IDIOM = 7
"""Tokens behind a verb with its object within which its subject begins: 'rompió el silencio'."""
AGENT_REACH = 6
"""Tokens from a participle within which its 'por' stands: 'dicha ayer en la radio por'."""
UNBOUND = ("inf", "ger", "part")
"""Tenses of the verbs that another one brings along."""


class VerbsBehind(Aftermath):
    """Reads the verbs behind quotations in one document."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._closings: dict[int, tuple[int, Cue | None]] = {}
        """sentence → who tells all of it at its end, once it was asked."""

    def verb_behind(self, said: Said, i: int) -> Cue | None:
        """The verb from token ``i`` behind a mark and its comma with whom it is of: '"…", machacó Quilodrán',
        '"…", solía decir Quilodrán', '"…", dejó claro Quilodrán', '"…", se oyó decir a Quilodrán', '"…",
        según dejó caer Quilodrán'.
        """
        if self.document.lowers[i - 1] != "," or not self.document.lowers[i].isalpha():
            return None
        agent = self._told_by(i) or self._of_listed(said, i)
        if agent is not None:
            return Cue(i, self.any_lemma(i), "after", 3, agent)
        i += self.document.lowers[i] == "según"
        verb = self._first_verb_of_group(i)
        if verb < 0:
            return None
        last = self._last_of_group(verb)
        heard = self._heard(verb, last)
        if heard is not None:
            return Cue(last, self.any_lemma(last), "after", 3, heard)
        if last > verb and self.document.flags[last] & SAYING:
            return Cue(last, self.lemma_of(last), "after", 3)
        for end in (verb,) if last == verb else (last, verb):
            behind = self._past_insertions(end + 1)
            reference = self.references.starting_at(behind)
            if reference is None or self.clause.preposition(reference):
                continue
            body = reference.kind == "organisation" and end > verb
            if reference.actors or body or reference.kind in ("description", "group"):
                return Cue(verb, self.any_lemma(verb), "after", 2, reference if end > verb else None)
        idiom = said.kind == "direct" and not self.document.flags[verb] & SAYING
        return self._idiom(verb) if idiom else None

    def told_at_the_end(self, said: Said) -> Cue | None:
        """Who tells a whole sentence behind its last comma says all words in it: 'La obra estará “antes de
        mayo” y costará poco, informó la edil Soto', 'Hay “mucho miedo”, aunque no se vea, según Soto'; not
        'La actriz de “Nieve en la casa” calló, informó Soto'.
        """
        document = self.document
        if said.kind == "partial" and document.is_capital(said.first):
            return None
        number = document.sentence[said.after - 1]
        if number not in self._closings:
            self._closings[number] = self._closing(*document.sentences[number])
        comma, told = self._closings[number]
        return told if comma > said.after + 1 else None

    def _closing(self, first: int, after: int) -> tuple[int, Cue | None]:
        """The last comma between two tokens behind which it is said who tells the whole sentence, and who; or
        where a part of it ends before that.
        """
        document = self.document
        for i in range(min(after, len(document) - 1) - 1, first, -1):
            if document.forms[i] in ";:" or (document.stretch[i] >= 0 and document.is_capital(i)):
                return i, None
            if document.stretch[i] >= 0 or document.forms[i] != ",":
                continue
            found = self._tells_it_all(i + 1, after)
            if found is not None:
                return i, found
        return first, None

    def _tells_it_all(self, i: int, after: int) -> Cue | None:
        """Who stands behind a verb or a phrase of saying at token ``i`` that closes its sentence."""
        document, verb = self.document, i
        while document.flags[verb] & CLITIC:
            verb += 1
        source = self.said_by(i)
        if source is None:
            if not document.flags[verb] & SAYING or not tells(document, self.lexicon, verb):
                return None
            subject = self.clause.subject(verb, inverted_first=True)
            if subject is None or subject.basis != "inverted" or subject.references[0].first < verb:
                return None
            source = subject.references[0]
        rest = range(source.after, after)
        ends = next((k for k in rest if document.flags[k] & (RELATIVE | SUBORDINATOR)), after)
        if any(
            document.stretch[k] >= 0 or tells(document, self.lexicon, k) for k in range(source.after, ends)
        ):
            return None
        return Cue(verb, self.lemma_of(verb), "after", 2, source)

    def _told_by(self, i: int) -> Reference | None:
        """The agent of a participle at token ``i``: '"…", dicha ayer por Quilodrán, enojó al gremio', '"…",
        frase pronunciada por el edil'; not '"…", dicho por muchos'.
        """
        document = self.document
        apposed = bool(document.flags[i] & QUOTE_NOUN) and document.lowers[i + 1 : i + 2] != ["por"]
        i += apposed
        given = apposed and "".join(document.lowers[i : i + 1]).endswith(PARTICIPLES)  # of whatever verb
        if not given and not any(v.tense == "part" for v in self._told(i)):
            return None
        for by in range(i + 1, min(i + AGENT_REACH, len(document) - 2)):
            if document.lowers[by] == "por":
                agent = self.references.at(by + 1)
                return agent if agent is not None and agent.actors and agent.first <= by + 1 else None
            if not document.forms[by].isalpha() or tells(document, self.lexicon, by):
                break
        return None

    def _told(self, i: int) -> tuple[VerbForm, ...]:
        """The readings of a token as a verb that gives words: 'dicha', 'lanzada'."""
        word = self.document.lowers[i] if i < len(self.document) else ""
        return (*self.lexicon.verb_in(word, "put_in_words"), *self.lexicon.verb_in(word, "say"))

    def _of_listed(self, said: Said, i: int) -> Reference | None:
        """Whose words are that a text sets beside others': 'Dos frases chocan: "…", del edil Soto, y "…", de
        Quilodrán'; not 'leyó "Nadie cruzaba los puentes", de Soto', which is a book.
        """
        document = self.document
        if said.kind != "direct" or document.lowers[i] not in ("de", "del"):
            return None
        owner = self.references.at(i + 1) or self.references.at(i)
        person = owner is not None and owner.actor is not None and owner.actor.kind == "person"
        if owner is None or not person or owner.first > i + 2:
            return None
        number = document.sentence[said.first - 1]
        first, after = document.sentences[number]
        if not document.is_capital(said.first):
            here = [s for s in document.stretches if first <= s.opened < after]
            if len(here) > 1:
                return owner
        near = range(document.sentences[max(0, number - 1)][0], said.first - 1)
        spoken_of = (document.flags[k] & QUOTE_NOUN and document.stretch[k] < 0 for k in near)
        return owner if any(spoken_of) else None

    def _idiom(self, verb: int) -> Cue | None:
        """A verb with an object of its own before its subject: '"…", rompió el silencio Quilodrán', '"…", se
        encogió de hombros Quilodrán', '"…", se le quebró la voz a Quilodrán'.
        """
        document = self.document
        for i in range(verb + 1, min(verb + IDIOM, len(document))):
            subject = self.references.at(i)
            if subject is not None:
                held = self.clause.preposition(subject)
                free = not held or (held == "a" and document.lowers[verb - 2 : verb] == ["se", "le"])
                somebody = subject.first in (i, i - (held == "a")) and subject.kind in ("name", "description")
                party = any(actor.kind == "party" for actor in subject.actors)
                if not free or not somebody or party:
                    return None
                return Cue(verb, self.any_lemma(verb), "after", 2, subject)
            if not document.forms[i].islower() or tells(document, self.lexicon, i):
                return None
        return None

    def _first_verb_of_group(self, i: int) -> int:
        """The verb of the third person at token ``i``, behind pronouns and 'no'; -1 where none is there."""
        document, i = self.document, past_small_words(self.document, i)
        if document.flags[i] & PREPOSITION:
            return -1
        readings = self.lexicon.verbs.get(document.lowers[i], ())
        third = any(v.finite and v.person == "3" for v in readings)
        third = third or self.lexicon.is_word(document.lowers[i], "heard")
        return i if third or (not readings and tells(document, self.lexicon, i)) else -1

    def _last_of_group(self, verb: int) -> int:
        """The last word of a verb of several: 'decir' of 'no se cansa de decir', 'claro' of 'dejó claro'."""
        document, last = self.document, verb
        for i in range(verb + 1, min(verb + GROUP, len(document))):
            word, flags = document.lowers[i], document.flags[i]
            readings = self.lexicon.verbs.get(word, ())
            unbound = any(v.tense in UNBOUND for v in readings)
            if unbound or self.lexicon.is_word(word, "made_plain", "heard"):
                last = i
                if flags & SAYING:
                    break
            elif not (word == "que" or flags & (PREPOSITION | CLITIC | ADVERB)):
                break
        return last

    def _heard(self, verb: int, last: int) -> Reference | None:
        """Who was heard, by 'a' behind the verb from ``verb`` to ``last``: 'se le oyó decir al edil Soto'."""
        document = self.document
        heard = any(self.lexicon.is_word(word, "heard") for word in document.lowers[verb : last + 1])
        if not heard or not document.flags[verb - 1] & CLITIC:
            return None
        for i in range(last + 1, min(last + HEARD_REACH, len(document) - 1)):
            if not document.forms[i].isalpha():
                return None
            if document.lowers[i] in ("a", "al"):
                whom = self.references.at(i + 1) or self.references.at(i)
                return whom if whom is not None and self.can_speak(whom) else None
        return None

    def _past_insertions(self, i: int) -> int:
        """The token behind what may part a verb from its subject: 'previno, no obstante, Quilodrán',
        'atajó entonces, molesta, Quilodrán'; not 'atajó la pelota Quilodrán'.
        """
        lowers = self.document.lowers
        end = min(len(lowers) - 1, i + INSERTED)
        while i < end:
            found = self.cues.at(i, "connective", "contrast", "time")
            if found is not None:
                i = found[1]
            elif lowers[i] == "," or self.lexicon.is_word(lowers[i], "adverb", "relative_day"):
                i += 1
            elif lowers[i - 1] == lowers[i + 1] == "," and self.references.at(i) is None:
                i += 1  # 'molesta' between commas
            else:
                break
        return i
