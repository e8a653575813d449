"""What the rules of contacts share: the book that they write in, how verbs and nouns of talking are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations, product

from ...lexicon import VerbForm
from ...model import Actor, Contact, ContactKind
from ..cues import Cues
from ..deeds.ends import End, Ends
from ..deeds.predicates import Predicate, Predicates
from ..deeds.triggers import Trigger
from ..reading import Reading
from ..sides.contest import Contest
from ..syntax import CONTRACTIONS
from .days import day_told

WITH = frozenset(("con",))
BREAKS = frozenset((".", ";", ":", ","))
RELATION_REACH = 5
"""Tokens behind a verb or a noun of talking within which 'su rival', 'el ganador' stands."""
VERB_REACH = 9
"""Tokens before a noun within which its light verb stands."""
CUE_REACH = 14
"""Tokens around a verb of talking within which the telephone is spoken of."""


@dataclass(slots=True)
class Book:
    """The contacts of one article while they are found."""

    reading: Reading
    predicates: Predicates
    ends: Ends
    cues: Cues
    contest: Contest
    found: list[Contact] = field(default_factory=list)

    def add(self, one: End | None, other: End | None, kind: ContactKind, first: int, after: int) -> None:
        """Note a contact of everybody in ``one`` with everybody in ``other``."""
        if one is not None and other is not None:
            self._note(product(one.actors, other.actors), kind, *self._evidence(first, after, one, other))

    def among(self, several: End, kind: ContactKind, first: int, after: int) -> None:
        """Note a contact of everybody in ``several`` with each other."""
        self._note(combinations(several.actors, 2), kind, *self._evidence(first, after, several))

    def _note(
        self,
        pairs: Iterable[tuple[Actor, Actor]],
        kind: ContactKind,
        first: int,
        after: int,
    ) -> None:
        document = self.reading.document
        start, end = document.starts[first], document.ends[after - 1]
        date = day_told(self.reading, first, after)
        for one, other in pairs:
            if one != other:
                self.found.append(Contact(start, end, one, other, kind, date))

    def _evidence(self, first: int, after: int, *ends: End) -> tuple[int, int]:
        """``first`` up to ``after`` widened to the ends that stand in the same sentence and quotation."""
        document = self.reading.document
        for end in ends:
            same = document.sentence[end.first] == document.sentence[first]
            if same and document.stretch[end.first] == document.stretch[first]:
                first, after = min(first, end.first), max(after, end.after)
        return first, after


def told(book: Book, trigger: Trigger) -> Predicate | None:
    """The verb of the trigger as a claim; None when it is planned, asked for, denied, or a noun."""
    form = book.predicates.of(trigger)
    if form is None:
        return None
    if form.finite and not book.predicates.is_verb(trigger.first):
        return None
    predicate = book.predicates.at(trigger.first, form)
    if predicate.mood != "asserted" or predicate.exhorting or predicate.tense == "fut":
        return None
    return None if to_come(book, trigger.first, form, predicate) else predicate


def to_come(book: Book, i: int, form: VerbForm, predicate: Predicate) -> bool:
    """Whether an infinitive tells what is still to be done: 'viajó a reunirse', 'para hablar con'."""
    if form.tense != "inf" or book.reading.document.lowers[i - 1] not in ("a", "para", "de", "por"):
        return False
    return predicate.head >= 0 or not _after(book, i)


def _after(book: Book, infinitive: int) -> bool:
    """'tras reunirse con', 'después de hablar con', 'al recibir a': done when something else is."""
    lowers = book.reading.document.lowers
    return lowers[infinitive - 1] == "de" and lowers[infinitive - 2] in ("después", "luego")


def kind_by_cue(book: Book, i: int) -> ContactKind | None:
    """The kind of contact that the words around token ``i`` tell: 'por teléfono', 'en la sede'."""
    document = book.reading.document
    first, after = document.sentences[document.sentence[i]]
    low, high = max(first, i - CUE_REACH), min(after, i + CUE_REACH)
    if book.cues.within(low, high, "phone_cue") is not None:
        return "call"
    return "meeting" if book.cues.within(low, high, "presence_cue") is not None else None


def in_writing(book: Book, i: int) -> bool:
    """Whether what stands behind token ``i`` tells of words written: 'se comunicó con Soto por carta'."""
    _, after = book.reading.document.sentences[book.reading.document.sentence[i - 1]]
    return book.cues.within(i, min(after, i + CUE_REACH), "writing_cue") is not None


def on_network(book: Book, i: int) -> bool:
    """Whether the sentence of token ``i`` names a social network."""
    document = book.reading.document
    first, after = document.sentences[document.sentence[i]]
    return book.cues.within(first, after, "network") is not None


def by_pronoun(book: Book, predicate: Predicate) -> End | None:
    """Whom the pronoun of a verb group means: 'lo llamó', 'telefonearle'; 'me llamó' is said by the one
    called.
    """
    lowers = book.reading.document.lowers
    if any(lowers[i] == "me" for i in range(predicate.first, predicate.verb)):
        return book.ends.speaker(predicate.verb)
    clitic = book.ends.clitic(predicate)
    one = book.ends.agent(predicate)
    if clitic is None or one is None:
        return None
    return _somebody_before(book, predicate, clitic, one)


def _somebody_before(book: Book, predicate: Predicate, clitic: tuple[str, str], one: End) -> End | None:
    """Whom a pronoun means: the object of the sentence, the winner whom all the text is about, who is
    named last.
    """
    people = {Actor("person", index) for index in range(len(book.reading.cast.people))}
    without, i = set(one.actors), predicate.first
    gender, number = clitic
    if number == "s":
        here = book.ends.object_before(i, gender, without)
        here = here or book.ends.spoken_of(i, gender, number, people, without, sentences=0)
        if here is not None:
            return here
        winner = book.contest.winner
        if winner is not None and winner not in without and book.ends.agrees(winner, gender):
            return End((winner,), i, i + 1)
    return book.ends.spoken_of(i, gender, number, people, without)


def by_relation(book: Book, first: int, one: End | None, governor: str) -> End | None:
    """Whom 'a su rival', 'al ganador' behind token ``first`` means: the other finalist, the winner."""
    document = book.reading.document
    if one is None or len(one.actors) != 1 or first >= len(document):
        return None
    _, after = document.sentences[document.sentence[first]]
    after = min(after, first + RELATION_REACH)
    i = book.cues.within(first, after, "rival_noun", "winner_noun")
    if i is None or any(book.predicates.is_verb(j) or document.lowers[j] == "," for j in range(first, i)):
        return None
    found = book.cues.at(i, "rival_noun", "winner_noun")
    assert found is not None
    before = i - 1 if document.lowers[i - 1] not in ("el", "la") else i - 2
    if CONTRACTIONS.get(document.lowers[before], document.lowers[before]) != governor:
        return None
    other = book.contest.rival_of(set(one.actors)) if found[0] == "rival_noun" else book.contest.winner
    return End((other,), i, found[1]) if other is not None and other not in one.actors else None


def two_before(book: Book, predicate: Predicate) -> End | None:
    """The two whom a plural verb without a subject means: 'Soto fue a ver a Quilodrán a la sede, donde
    conversaron'; not 'donde vecinos y turistas conversaron'. Only where its sentence names two people before.
    """
    document = book.reading.document
    form = book.predicates.form(predicate.head) if predicate.head >= 0 else None
    if form is None or form.number != "p" or form.person != "3" or document.stretch[predicate.head] >= 0:
        return None
    at = predicate.first - 1
    for _ in range(2):
        if document.lowers[at] in ("ambos", "ambas", "dos", "los", "las"):
            at -= 1
    if document.lowers[at] not in ("donde", "allí", "allá"):
        return None
    first, _ = document.sentences[document.sentence[at]]
    named: dict[Actor, int] = {}
    for reference in book.reading.references.between(first, at):
        for actor in reference.actors:
            if actor.kind == "person":
                named.setdefault(actor, reference.first)
    return End(tuple(named), min(named.values()), at) if len(named) == 2 else None


def main_subject(book: Book, i: int, without: set[Actor]) -> End | None:
    """The subject of the sentence around token ``i``; in a quotation, who speaks."""
    document = book.reading.document
    if document.stretch[i] >= 0:
        return book.ends.speaker(i)
    first, after = document.sentences[document.sentence[i]]
    for reference in book.reading.references.between(first, after):
        if document.stretch[reference.first] >= 0 or book.reading.clause.preposition(reference):
            continue
        if reference.actors and not set(reference.actors) & without:
            return book.ends.whole(reference)
        if not reference.actors and reference.kind != "organisation":
            return None
    return None


def light_verb(book: Book, trigger: Trigger) -> Predicate | None:
    """The verb that governs a noun of talking, with its claim; None where there is none."""
    document = book.reading.document
    for i in range(trigger.first - 1, max(-1, trigger.first - VERB_REACH), -1):
        if document.sentence[i] != document.sentence[trigger.first] or document.lowers[i] in BREAKS:
            return None
        reference = book.reading.references.at(i)
        if reference is not None:
            if book.reading.clause.preposition(reference) != "a":
                return None
            continue  # 'le agradeció a Soto el llamado'
        if document.lowers[i] == "que" and i < trigger.first - 1:
            return None
        form = book.predicates.form(i)
        if form is not None and (not form.finite or book.predicates.is_verb(i)) and form.tense != "part":
            return book.predicates.at(i, form)
        if form is not None and form.tense == "part" and book.predicates.form(i - 1, "aux") is not None:
            return book.predicates.at(i, form)
    return None


def _about_to(book: Book, verb: Predicate) -> bool:
    """'vamos a tener una reunión': a periphrase for what is to come."""
    form = book.predicates.form(verb.head) if 0 <= verb.head < verb.verb else None
    return form is not None and form.lemma == "ir" and form.tense == "pres"


def is_light(book: Book, verb: Predicate, end: str) -> bool:
    """Whether the verb says that the call happened, its other end behind ``end``: 'mantuvo una llamada
    con …', 'recibió un mensaje de …'. What is to come has not happened.
    """
    if verb.tense == "fut" or _about_to(book, verb):
        return False
    form = book.predicates.form(verb.verb)
    return form is not None and end in book.predicates.lexicon.constructions(form.lemma, "light_call")
