"""Words that give the reason for what somebody does, which no verb of saying tells: 'Soto no irá al debate
porque “nadie discute con tres”'.
"""

from __future__ import annotations

from ...lexicon import TEXT_NOUN, Lexicon, VerbForm
from ..clauses.topics import Topics
from ..clauses.verbs import (
    before_small_words,
    is_finite,
    is_form_of,
    may_be_participle,
    past_small_words,
    tells,
)
from ..cues import Cues
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..tokens import Document
from .sayings import Cue

SUBJECT_REACH = 6
"""Tokens behind 'porque' of the longest subject that the writer keeps out of the words: 'porque ese dinero
“…”'."""
PASSIVE = frozenset(("ser", "quedar", "resultar"))
PARTICIPLE_REACH = 3
"""Tokens behind 'fue' within which the participle of its passive stands: 'fue duramente multado'."""


def opens_reason(document: Document, lexicon: Lexicon, cues: Cues, opened: int) -> int:
    """The token at which the clause of a reason begins of which the words that open at a token are at least
    the predicate, or 0.
    """
    begin, _ = document.sentences[document.sentence[opened]]
    for i in range(opened, max(begin, opened - SUBJECT_REACH), -1):
        found = cues.ending(i, "reason")
        if found is not None:
            return found if found > begin else 0
        if document.stretch[i - 1] >= 0 or not document.forms[i - 1].isalpha():
            return 0
        if tells(document, lexicon, i - 1):
            return 0
    return 0


class Reasons:
    """Reads the reasons that one document gives in somebody's words."""

    def __init__(self, reading: Reading, topics: Topics) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.clause = reading.clause
        self.references = reading.references
        self.topics = topics
        self.cues = Cues.of(reading.document, reading.lexicon)

    def cue(self, said: Said) -> Cue | None:
        """Who acts for the reason that whole words give: 'Soto apoyó el retiro porque ese dinero “me lo van a
        robar”', 'El PDA se retiró ya que “no había garantías”', or whose predicate they are;
        not 'El PDA fue multado porque “no rindió cuentas”', 'Soto perdió porque su lema era “paz y pan”'.
        """
        predicate = self._subject_of_words(said)
        if predicate is not None:
            return Cue(predicate.first, None, "before", 2, predicate)
        opens = opens_reason(self.document, self.lexicon, self.cues, said.first - 1)
        whole = opens and any(
            is_finite(self.document, self.lexicon, i) for i in range(said.first, said.after)
        )
        if not whole:
            return None
        mains = [m for m in self.topics.mains(self.document.sentence[said.first - 1]) if m.verb < opens]
        if not mains or self._is_passive(mains[-1].verb):
            return None
        subject = mains[-1].subject
        if subject is None:
            return Cue(mains[-1].verb, None, "before", 1) if self._opens_clause(mains[-1].verb) else None
        return Cue(mains[-1].verb, None, "before", 2, subject) if self._acts(subject) else None

    def acting(self, said: Said) -> Reference | None:
        """The body or the text whose deed words tell, no verb of saying beside them: 'El tribunal lo dejó
        preso por “constituir un peligro”', 'El escrito se basa en “hechos graves”'; not 'El tribunal fue
        acusado de “olvidar a las víctimas”', 'El gremio oyó a Soto, “el peor edil”'.
        """
        before = [m for m in self.topics.mains(self.document.sentence[said.first]) if m.verb < said.first]
        if not before or not before[-1].explicit or self._is_passive(before[-1].verb):
            return None
        main = before[-1]
        told = main.subject
        if told is None or told.actors or told.kind not in ("organisation", "text") or told.first > main.verb:
            return None
        if self._is_numbered_thing(told):
            return None
        others = self.references.between(main.verb, said.first)
        return None if any(other.actors for other in others) else told

    def _subject_of_words(self, said: Said) -> Reference | None:
        """Who stands before words that open with a verb of his, where a text is told of: 'un comunicado en
        el que el gremio “lamenta el hecho”'; not 'La carta dice que Soto, “un edil”'.
        """
        document, i = self.document, said.first - 1
        subject = self.references.ending_at(i - 1) if i else None
        if subject is None or self.topics.clause.preposition(subject):
            return None
        first, _ = document.sentences[document.sentence[i]]
        told = any(document.flags[k] & TEXT_NOUN for k in range(first, subject.first))
        third = any(v.finite and v.person == "3" for v in self._readings(said.first))
        return subject if told and third and (subject.actors or subject.kind != "text") else None

    def _readings(self, i: int) -> tuple[VerbForm, ...]:
        """The readings of a token as a verb, behind 'no' and pronouns: 'no se suma'."""
        verb = past_small_words(self.document, i)
        return tuple(self.topics.lexicon.verbs.get(self.document.lowers[verb], ()))

    def _is_numbered_thing(self, told: Reference) -> bool:
        """Whether a number tells which thing is meant: 'la Línea 4', 'la Planta 2'; not 'el Juzgado 4'."""
        document, noun = self.document, told.after - 1
        if not document.forms[told.after][0].isdigit():
            return False
        return self.lexicon.head_nouns.get(document.lowers[noun]) != "institution"

    def _is_passive(self, verb: int) -> bool:
        """Whether something is done to the subject of a verb: 'fue multado', 'fue duramente criticado'."""
        to_be = is_form_of(self.document, self.lexicon, verb, PASSIVE)
        words = self.document.lowers[verb + 1 : verb + PARTICIPLE_REACH]
        return to_be and any(may_be_participle(self.lexicon, word) for word in words)

    def _opens_clause(self, verb: int) -> bool:
        """Whether a verb heads its clause, so that its subject is whoever the text was on: 'Ayer, no
        firmó'; not 'El acto terminó'.
        """
        document, head = self.document, before_small_words(self.document, verb)
        return head < 0 or document.sentence_start(head + 1) or document.lowers[head] in (",", "y", "e", ";")

    def _acts(self, subject: Reference) -> bool:
        """Whether a subject is somebody who may give a reason: a person, a party, a body, who has a title."""
        return bool(subject.actors) or subject.kind in ("description", "organisation", "group")
