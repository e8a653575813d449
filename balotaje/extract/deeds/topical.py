"""Whom a deed is of where its clause does not name them: whom a description means, whom the text is on."""

from __future__ import annotations

from itertools import pairwise

from ...model import Actor
from ..clauses.determiners import PLURAL_ARTICLES
from ..clauses.topics import OWES
from ..clauses.verbs import SMALL_WORDS
from ..references.pointers import Reference
from .bodies import TOPIC_SENTENCES, Bodies, End
from .predicates import Predicates
from .referents import Referents

MANY = 2
FURTHEST_TOPIC = 5
"""Sentences back to whom the text was on, those that name nobody included."""
DECIDING = frozenset(("decidir", "acordar", "resolver", "definir"))
"""What is done with 'se' by nobody who is told: 'se acordó apoyar a Soto'."""


class Topical(Bodies):
    """Finds whom clauses that name nobody are about."""

    predicates: Predicates
    referents: Referents

    def likeliest(self, found: End, verb: int) -> End | None:
        """Whom a subject means: a description ('el médico') whoever the text before makes likeliest."""
        several = self._taken_up(found, verb) if not found.actors else None
        if several is not None:
            return several
        reference = self.references.at(found.first)
        if reference is None or reference.after != found.after or self.document.stretch[verb] >= 0:
            return found if found.actors else None
        likely = self.referents.described(reference, verb)
        if not likely:
            return found if found.actors else None
        unsaid = likely[:1] != found.actors
        return End(likely[:1], found.first, found.after, likeliest=unsaid, otherwise=likely[1:])

    def _taken_up(self, found: End, verb: int) -> End | None:
        """'El Partido del Alba y el Frente Austral se reunieron. Ambas colectividades apoyarán a', 'Soto y
        Tola hablaron. Las dirigentes votarán por': the several whom the text was on; not 'los vecinos'.
        """
        words = self.document.lowers[found.first : found.after]
        both = words[:1] in (["ambos"], ["ambas"]) or words[1:2] == ["dos"]
        if len(words) not in (2, 3) or self.document.stretch[verb] >= 0:
            return None
        if not both and (words[0] not in PLURAL_ARTICLES or len(words) > 2):
            return None
        goes_on = found.after < len(self.document) and (
            self.predicates.tells(found.after)
            or self.document.flags[found.after] & SMALL_WORDS
            or self.document.lowers[found.after] == ","
        )
        told = self.topic(verb) if goes_on else None  # not 'Los líderes sindicales apoyaron a'
        if told is None or len(told.actors) < MANY or (both and len(told.actors) > MANY):
            return None
        fits = all(self._can_be(actor, words[-1], told.actors) for actor in told.actors)
        return End(told.actors, found.first, found.after) if fits else None

    def _can_be(self, actor: Actor, noun: str, several: tuple[Actor, ...]) -> bool:
        """Whether a plural ``noun`` can take up ``actor`` as one of ``several``."""
        if actor.kind == "party":
            known = self.lexicon.is_name_word(noun, "party_nouns")
            return known or self.lexicon.is_word(noun, "political_crowd")
        people, nouns = self.reading.cast.people, self.lexicon.person_nouns(noun)
        women = all(a.kind == "person" and people[a.index].gender == "f" for a in several)
        if not nouns or (not women and all(n.gender == "f" for n in nouns)):
            return False
        told = {self.reading.cast.descriptions[n].noun.lemma for n in people[actor.index].descriptions}
        return self.lexicon.is_word(noun, "several_leaders") or any(n.lemma in told for n in nouns)

    def agreeing_topic(self, verb: int) -> End | None:
        """Whom the text spoke of, where the verb's number allows it: '… Soto habló. Votará por Tola.'"""
        found, form = self.topic(verb), self.predicates.form(verb)
        if found is None or form is None or not form.finite or not found.actors:
            return found
        people = all(actor.kind == "person" for actor in found.actors)
        plural = len(found.actors) > 1
        return found if not people or plural == (form.number == "p") else None

    def in_their_party(self, verb: int) -> End | None:
        """'Desde el Partido del Alba anunciaron que apoyarán a Soto', 'En el Partido del Alba se decidió
        apoyarlo': a body for those who speak or decide in it.
        """
        form = self.predicates.form(verb)
        first, _ = self.document.sentences[self.document.sentence[verb]]
        if form is None or self.document.lowers[first] not in ("desde", "en"):
            return None
        decided = self.decided_by_nobody(verb)
        if form.number != "p" and not decided:
            return None
        body = self.references.at(first + 1) or self.references.at(first + 2)
        if decided and (body is None or not body.actors):
            named = [r for r in self.references.between(first, verb) if r.actors]
            body = named[0] if len(named) == 1 else None  # 'En la asamblea del Partido del Alba se acordó'
        if body is None or (body.first > first + 2 and not decided) or body.after > verb or not body.actors:
            return None
        party = all(actor.kind == "party" for actor in body.actors)
        return End.of(body) if party else None

    def decided_by_nobody(self, verb: int) -> bool:
        """'se decidió apoyar a Soto', 'se acordó que'; not 'se decidió por Soto', 'decidió apoyar'."""
        form = self.predicates.form(verb)
        if form is None or form.lemma not in DECIDING or form.number != "s":
            return False
        behind = self.predicates.form(verb + 1) if verb + 1 < len(self.document) else None
        what = behind is not None and behind.tense == "inf"
        return self.document.lowers[verb - 1] == "se" and (what or self.document.lowers[verb + 1] == "que")

    def _is_person(self, reference: Reference) -> bool:
        """Whether a reference outside quotations is one person."""
        actor = reference.actor
        return actor is not None and actor.kind == "person" and self.document.stretch[reference.first] < 0

    def topic(self, i: int) -> End | None:
        """Whom the text was speaking of, for a verb without any subject: the subject of a sentence before."""
        here, left = self.document.sentence[i], TOPIC_SENTENCES
        for number in range(here - 1, max(-1, here - 1 - FURTHEST_TOPIC), -1):
            found = self._topic_of(number)
            if found is not None:
                return found if found.actors else None
            # 'Soto subió. Hubo aplausos. Pidió silencio. Votará por Tola': what names nobody is no step away
            same = self.document.paragraph_of(number) == self.document.paragraph[i]
            left -= not same or bool(self.references.between(*self.document.sentences[number]))
            if not left:
                return None
        return None

    def _described_topic(self, found: End, verb: int) -> End | None:
        """'El académico superó a Soto. Luego recibió el apoyo de Tola': whom a description at the head of a
        sentence means, who is its topic before anybody whom the sentence only names.
        """
        reference = self.references.at(found.first)
        if reference is None or reference.kind != "description" or reference.after != found.after:
            return None
        if reference.number != "s" or reference.description is None or not reference.description.definite:
            return None
        return self.likeliest(found, verb) or End((), found.first, found.after)

    def _topic_of(self, number: int) -> End | None:
        """Whom a sentence is about: its first subject that is somebody, or the first name of a headline."""
        verbs = self.subjects.verbs(number)
        for before, verb in pairwise([self.document.sentences[number][0], *verbs]):
            found = self.in_sentence(verb)
            free = verb == verbs[0] or OWES.isdisjoint(self.document.lowers[before:verb])
            if found is not None and not found.actors and free:
                found = self._described_topic(found, verb)
                if found is not None:
                    return found
            if found is not None and found.actors:
                return found
        first, after = self.document.sentences[number]
        if verbs and self.predicates.form(verbs[0], lemma="haber") is not None:
            named = [r for r in self.references.between(first, after) if r.actors]
            people = [r for r in named if self._is_person(r)] or named
            only = people[0] if len({r.actors for r in people}) == 1 else None  # 'No hubo suerte con Soto.'
            return End(only.actors, only.first, only.after, likeliest=True) if only is not None else None
        for reference in self.references.between(first, after) if not verbs else ():
            if reference.actors and not self.clause.preposition(reference):
                return End.of(reference)
        return None
