"""Whom a sentence is on that does nothing himself: 'El fallo sorprendió a Soto', 'Fue Soto, quien calló'."""

from __future__ import annotations

from ...lexicon import CLITIC, FINITE, QUOTE_NOUN, SAYING, TEXT_NOUN
from ..clauses import frames
from ..clauses.determiners import HIS
from ..clauses.topics import Topics
from ..clauses.verbs import DATIVES, tells
from ..cues import Cues
from ..reading import Reading
from ..references.pointers import Reference
from ..remembered import Remembering
from ..tokens import DASHES
from .announcements import Announcements
from .views import VIEWS

DATES = (["después", "de", "que"], ["luego", "de", "que"])
"""What opens the clause that tells when."""
SETS_OFF = frozenset(("cuando", "porque"))
"""The same, and what opens the clause that tells why."""
DATED_REACH = 6
"""Tokens between a thing's verb and the clause that tells when or why."""
CAUSES = ("caus", "gener", "provoc", "produ", "despert", "suscit", "cay")
"""How verbs begin by which a thing stirs something in somebody."""
OBJECT_REACH = 4
"""Tokens behind a verb within which it has what is said for its object: 'hizo una dura reflexión'."""


class Concerned(Remembering):
    """Finds whom things touch and relatives take up in the sentences of one document."""

    def __init__(self, reading: Reading, announcements: Announcements, topics: Topics) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.clause = reading.clause
        self.announcements = announcements
        self.topics = topics
        self.cues = Cues.of(reading.document, reading.lexicon)

    def _undergoes(self, first: int) -> Reference | None:
        """Whom a sentence opens with where things happen to him: 'A Quilodrán no le faltaron saludos', 'Al
        edil, Pedro Soto, la frase no le gusta'.
        """
        at = first + (self.document.lowers[first] == "a")
        reference = self.references.at(at)
        if reference is None or self.clause.preposition(reference) != "a" or reference.first > at:
            return None
        verb = self.topics.mains(self.document.sentence[first])[0].verb
        pronouns = set(self.document.lowers[reference.after : reference.after + 2])
        pronouns |= set(self.document.lowers[max(reference.after, verb - 2) : verb])
        return reference if DATIVES & pronouns and self._can_speak(reference) else None

    def _sets_off(self, first: int, after: int) -> Reference | None:
        """Who says what a thing's sentence dates or explains: 'El cruce se dio cuando Soto acusó a Paredes',
        'Su gesto llamó la atención porque Soto había dicho que no iría'; in 'El cruce se dio cuando Soto
        llegó' he says nothing.
        """
        document = self.document
        verb = self.topics.mains(document.sentence[first])[0].verb
        for i in range(verb + 1, min(after, verb + DATED_REACH)):
            if document.stretch[i] >= 0 or document.lowers[i] in ",;:":
                return None
            dates = document.lowers[i] in SETS_OFF or document.lowers[i - 2 : i + 1] in DATES
            if not dates:
                continue
            told = self._first_verb(i + 1, after)
            if told < 0 or not self._is_said(told):
                return None
            return self._acts_behind(i, told)
        return None

    def _first_verb(self, first: int, after: int) -> int:
        """The first verb that tells from token ``first`` on, beyond what dashes set off; -1 if none does."""
        apart = False
        for k in range(first, after):
            apart ^= self.document.forms[k] in DASHES
            if not apart and tells(self.document, self.lexicon, k):
                return k
        return -1

    def _is_said(self, verb: int) -> bool:
        """Whether a verb, or the participle behind it, tells: 'dijo', 'hizo una dura reflexión'."""
        last = verb + self.topics.is_auxiliary(verb)
        if self.announcements.saying(last, beside=False) is not None:
            return True
        return any(f & QUOTE_NOUN for f in self.document.flags[last + 1 : last + OBJECT_REACH])

    def _acts_behind(self, opens: int, verb: int) -> Reference | None:
        """Whose a verb is in the clause that token ``opens`` opens, where one is named there."""
        subject = self.clause.subject(verb)
        teller = subject.references[0] if subject is not None and len(subject.references) == 1 else None
        return teller if teller is not None and teller.first > opens and self._can_speak(teller) else None

    def _writes(self, first: int, after: int) -> Reference | None:
        """Who does something in a text that a thing's sentence tells of: 'La cita se supo por una nota en que
        Soto alaba a Paredes'; in 'La cita se supo en un acto en que Soto calló' nobody says anything.
        """
        document, lowers = self.document, self.document.lowers
        for i in range(first + 1, after):
            if document.stretch[i] >= 0:
                return None
            inside = lowers[i] == "donde" or (lowers[i] == "que" and "en" in lowers[i - 2 : i])
            begin = i if lowers[i] == "donde" else i - 1 if lowers[i - 1] == "en" else i - 2
            if inside and any(f & (TEXT_NOUN | QUOTE_NOUN) for f in document.flags[begin - 2 : begin]):
                verb = self._first_verb(i + 1, after)
                return self._acts_behind(i, verb) if verb >= 0 else None
        return None

    def _concerned(self, first: int, after: int) -> Reference | None:
        """Whom a thing's sentence is about: 'El fallo contradice a la edil Quilodrán, que apoya a Soto'; in
        'Esto explica su opinión sobre Soto, que perdió' it is nobody named.
        """
        lowers, flags = self.document.lowers, self.document.flags
        for i in range(first + 2, after):
            if lowers[i - 1] in HIS and (flags[i] & QUOTE_NOUN or lowers[i] in VIEWS):
                return None
        return self._taken_up(first, after) or self._touched(first, after)

    def _touched(self, first: int, after: int) -> Reference | None:
        """Whom a thing touches: 'El fallo sorprendió a Quilodrán', 'El fallo causó molestia en la edil
        Quilodrán'; in 'Criticó a Quilodrán' somebody does it, and it is on him.
        """
        number = self.document.sentence[first]
        people = [r for r in self.references.between(first, after) if self._is_free_to_be_on(r)]
        head = self.document.lowers[first + 1] if first + 1 < after else ""
        thing = self.lexicon.is_word(self.document.lowers[first], "determiner", "possessive") and (
            self.document.flags[first + 1] & (QUOTE_NOUN | TEXT_NOUN)
            or not self.document.flags[first + 1] & (FINITE | CLITIC)
        )  # not 'Lo comunicó'
        if not thing or len(people) != 1 or self.lexicon.is_word(head, "weekday", "relative_day"):
            return None
        held = self.clause.preposition(people[0])
        felt = held == "en" and any(self._causes(main.verb) for main in self.topics.mains(number))
        return people[0] if held == "a" or felt else None

    def _causes(self, verb: int) -> bool:
        """Whether a verb tells what a thing stirs in somebody: 'La frase causó molestia en Quilodrán'."""
        return self.document.lowers[verb].startswith(CAUSES)

    def _taken_up(self, first: int, after: int) -> Reference | None:
        """Who a sentence goes on with by a relative: 'Es el caso de Soto, quien apoya a Paredes'."""
        people = [r for r in self.references.between(first, after) if self._is_free_to_be_on(r)]
        return next((r for r in reversed(people) if self._is_taken_up(r, after)), None)

    def _is_free_to_be_on(self, reference: Reference) -> bool:
        actor = reference.actor
        return actor is not None and actor.kind == "person" and self.document.stretch[reference.first] < 0

    def _is_taken_up(self, reference: Reference, after: int) -> bool:
        """Whether a relative says what somebody does: 'Quilodrán, que llegó', 'fue negado por Soto, quien
        llegó'.
        """
        document, i = self.document, reference.after
        if reference.kind != "name" or i + 2 >= after or document.lowers[i] != ",":
            return False
        if document.lowers[i + 1] not in ("que", "quien"):
            return False
        owner = self.clause.preposition(reference)
        if owner == "a" and self._is_done_by_nobody_told(reference):
            return False
        return owner in ("", "a", "de", "por") and not self._is_put_first(reference)

    def _is_put_first(self, reference: Reference) -> bool:
        """Whether a sentence only begins with somebody of whom another then tells: 'En cuanto a Soto, quien
        calló, sostuvo que iría', 'Del edil Soto, que calló, dijo poco'; not 'A Soto, que calló, le gusta'.
        """
        if not self.clause.preposition(reference):
            return False
        number = self.document.sentence[reference.first]
        main = next(iter(self.topics.mains(number)), None)
        if main is None or main.verb < reference.first:
            return False
        pronouns = self.document.lowers[max(reference.after, main.verb - 2) : main.verb]
        return bool(self.document.flags[main.verb] & SAYING) and not DATIVES & set(pronouns)

    def _is_done_by_nobody_told(self, reference: Reference) -> bool:
        """Whether what is done to somebody has nobody and nothing named to do it: 'Luego saludó a Soto, que
        llegó' is on whoever the text was on; not 'El fallo alegró a Soto, que', 'Le tocó a Soto, que'.
        """
        document, number = self.document, self.document.sentence[reference.first]
        main = next(iter(self.topics.mains(number)), None)
        if main is None or main.subject is not None or main.verb > reference.first:
            return False
        return frames.opens_on_verb(document, document.sentences[number][0], main.verb)

    def _can_speak(self, reference: Reference) -> bool:
        """Whether words without a subject can be those of a reference: of a description only if definite."""
        description = reference.description
        if reference.actors or reference.kind in ("group", "text"):
            return bool(reference.actors)
        return reference.kind == "description" and (description is None or description.definite)
