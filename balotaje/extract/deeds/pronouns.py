"""Whom the pronouns of a deed point to: 'lo apoyó', 'felicitarla', 'su campaña'."""

from __future__ import annotations

from ...model import Actor
from ..clauses.verbs import DATIVES
from ..references.pointers import Reference
from .bodies import End
from .identified import SENTENCE_REACH
from .predicates import Predicate
from .setoff import SetOff

ADDING = frozenset(("y", "e", "ni"))
"""What adds one end to another; of 'Soto o Tola' either may be meant."""
PRONOUN_SENTENCES = 4
"""Sentences back to which a pronoun can point."""
OBJECT_CLITICS = {
    "lo": ("m", "s"),
    "la": ("f", "s"),
    "le": ("", "s"),
    "los": ("m", "p"),
    "las": ("f", "p"),
    "les": ("", "p"),
}


class Pronouns(SetOff):
    """Finds who is meant by the pronouns of one article."""

    def clitic(self, predicate: Predicate) -> tuple[str, str] | None:
        """Gender and number of the object pronoun of a verb group ('lo apoyó', 'felicitarla'), if it
        has one; the 'le' of 'le pidió apoyar a Soto' is who is asked.
        """
        lowers = self.document.lowers
        for j in range(predicate.first, predicate.verb + 1):
            asks = j + 1 < predicate.verb and self.predicates.form(j + 1, "urge") is not None
            if lowers[j] in DATIVES and asks:
                continue
            if (
                j < predicate.verb
                and lowers[j] in OBJECT_CLITICS
                and self.references.at(j) is None
                and (self.predicates.form(j + 1) is not None or self.lexicon.is_word(lowers[j + 1], "clitic"))
            ):
                return OBJECT_CLITICS[lowers[j]]
        form = self.predicates.form(predicate.verb)
        if form is not None and form.tense in ("inf", "ger"):
            for clitic, found in OBJECT_CLITICS.items():
                stem = lowers[predicate.verb].removesuffix(clitic)
                if stem != lowers[predicate.verb] and stem.endswith(
                    ("r", "ndo", "rse", "me", "te", "se", "nos")
                ):
                    return found
        return None

    def clitic_place(self, predicate: Predicate) -> int:
        """The token before which whom the object pronoun of a verb group means is named: that of the
        infinitive in 'fue a la sede de Soto a darle su apoyo', of the group in 'le fue a dar'.
        """
        word, form = self.document.lowers[predicate.verb], self.predicates.form(predicate.verb)
        attached = form is not None and form.tense in ("inf", "ger") and word.endswith(tuple(OBJECT_CLITICS))
        return predicate.verb if attached else predicate.first

    def spoken_of(
        self,
        i: int,
        gender: str,
        number: str,
        wanted: set[Actor],
        without: set[Actor],
        *,
        sentences: int = PRONOUN_SENTENCES,
    ) -> End | None:
        """Whom a pronoun at token ``i`` points to: the nearest before it of ``wanted``, none of ``without``.

        Somebody whom the same sentence names only behind the pronoun is not meant.
        """
        document = self.document
        here = document.sentence[i]
        _, end = document.sentences[here]
        excluded = set(without)
        for reference in self.references.between(i + 1, min(end, i + SENTENCE_REACH)):
            if reference.kind != "pronoun":
                excluded.update(reference.actors)
        for number_here in range(here, max(-1, here - sentences - 1), -1):
            first, after = document.sentences[number_here]
            after = min(after, i)
            nearest = list(reversed(self.references.between(max(first, after - SENTENCE_REACH), after)))
            if number_here < here:
                # A sentence before is about its subject: 'Soto venció en el sur. Su campaña …'.
                nearest.sort(key=lambda reference: bool(self.clause.preposition(reference)))
            fits = [
                (actor, reference)
                for reference in nearest
                if (reference.number != "p" or number == "p") and reference.kind != "pronoun"
                for actor in reference.actors
                if actor not in excluded and actor in wanted and self.agrees(actor, gender)
            ]
            if fits:
                actor, reference = fits[0]
                other = next((f for f in fits if f[0] != actor), None)
                if other is not None and self._side_by_side(other[1], reference):
                    return None  # 'Soto y Tola debatieron. Quilodrán lo apoyará'
                return End((actor,), reference.first, reference.after)
        return None

    def _side_by_side(self, one: Reference, other: Reference) -> bool:
        """'Soto y Tola', 'con Soto y con Tola': two of whom a pronoun may mean either."""
        first, second = sorted((one, other), key=lambda reference: reference.first)
        between = self.document.lowers[first.after : second.first]
        return bool(between) and between[0] in ADDING and len(between) < 3

    def object_before(self, i: int, gender: str, without: set[Actor]) -> End | None:
        """Whom the sentence has as its object before token ``i``: 'llamó a Soto y le dio la enhorabuena',
        'hizo campaña por él y lo llamó'.
        """
        document = self.document
        first, _ = document.sentences[document.sentence[i]]
        for reference in reversed(self.references.between(max(first, i - SENTENCE_REACH), i)):
            actor = reference.actor
            if document.stretch[reference.first] != document.stretch[i] or actor is None:
                continue
            governor = self.clause.preposition(reference)
            dealt = reference.kind == "pronoun" and governor in ("por", "con")
            if not (governor == "a" or dealt) or actor in without or self._beside_another(reference):
                continue
            return End((actor,), reference.first, reference.after) if self.agrees(actor, gender) else None
        return None

    def whole(self, reference: Reference) -> End:
        """The noun phrase around a reference."""
        raise NotImplementedError

    def _beside_another(self, reference: Reference) -> bool:
        """'Tola, junto a la edila Quilodrán, la apoyó': whether somebody acts beside another and is no object
        of theirs.
        """
        first = self.whole(reference).first
        return any(self.cues.ending(k, "comitative") is not None for k in (first, first - 1))

    def agrees(self, actor: Actor, gender: str) -> bool:
        """Whether a pronoun of ``gender`` can mean ``actor``."""
        if actor.kind != "person":
            return False
        known = self.reading.cast.people[actor.index].gender
        return not gender or not known or gender == known
