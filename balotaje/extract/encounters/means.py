"""By what means something was said: 'felicitó por teléfono a Soto', 'Por carta le avisó'."""

from __future__ import annotations

from ...model import ContactKind
from ..clauses.governing import CON, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import BREAKS, VERB_REACH, Book, to_come
from .clitics import by_pronoun
from .whom import other_end, past_object, taken_up, who_acts

SAID_REACH = 12
"""Tokens before 'por teléfono' within which its verb stands: 'felicitó a Soto por su triunfo en Lota'."""


def by_means(book: Book, trigger: Trigger) -> None:
    """'felicitó por teléfono a Soto', 'le avisó por teléfono', 'lo comunicó por carta a Soto'; not 'respondió
    por teléfono a la prensa'.
    """
    document = book.reading.document
    kind: ContactKind = "call" if trigger.kind == "by_phone" else "message"
    if document.sentence_start(trigger.first):
        _opened_by(book, trigger, kind)
        return
    limit, i = max(-1, trigger.first - SAID_REACH), trigger.first
    i -= document.lowers[i - 1] == ","  # 'felicitó a Soto por su triunfo, durante una llamada'
    while i - 1 > limit:
        i -= 1
        if document.sentence[i] != document.sentence[trigger.first]:
            return
        named = book.reading.references.at(i)
        if named is not None and named.actors and i == named.after - 1:
            i, limit = (
                named.first,
                limit - (i - named.first),
            )  # 'felicitó al alcalde de Tola, Soto, por carta'
            continue
        if document.lowers[i] in BREAKS:
            return
        form = book.deed_at(i)
        if form is None:
            continue
        predicate = book.predicates.at(i, form)
        if predicate.mood != "asserted" or predicate.tense in TO_COME or to_come(book, i, form, predicate):
            return
        talking = book.predicates.form(i, "talk") is not None
        spoken = talking and book.ends.clitic(predicate) is None  # 'le habló por teléfono a Soto'
        if spoken and "con" in document.lowers[i + 1 : trigger.first]:
            return  # 'habló con Soto por teléfono y con Tola en su oficina'
        if kind == "message" and (
            talking or not _said_to(book, predicate) or book.predicates.bears_own_pronoun(predicate)
        ):
            return
        if not spoken and document.lowers[trigger.after : trigger.after + 1] == ["con"]:
            return  # 'lo dijo en una conversación telefónica con la radio'
        governed = CON if spoken else A
        one = book.agent(predicate)
        other = other_end(book, trigger.after, governed, one, reach=10)
        if other is None and governed != CON:
            other = other_end(book, i + 1, governed, one, reach=5) or past_object(book, i + 1, A, one)
            whom = None
            if other is None and not talking:  # 'con quien acordó un plan en una llamada'
                whom = taken_up(book, predicate, "a") or taken_up(book, predicate, "con")
            if whom is not None:
                other, one = whom[0], who_acts(book, predicate, whom[1], whom[0])
            wrote = book.predicates.form(i, "address") is not None
            by_word = kind == "call" or wrote or _greets(book, predicate)
            other = other or (by_pronoun(book, predicate, one, winner=by_word) if not talking else None)
        if other is None and kind == "call" and one is not None and _settles(book, one, i):
            book.among(one, kind, predicate.first, trigger.after)
        if other is not None and other.actors:
            book.add(one, other, kind, predicate.first, max(trigger.after, other.after))
        return


def _opened_by(book: Book, trigger: Trigger, kind: ContactKind) -> None:
    """'Por teléfono, Quilodrán felicitó a Soto', 'Por WhatsApp la saludó Soto'; not 'Por carta renunció'."""
    document = book.reading.document
    verbs = book.ends.subjects.verbs(document.sentence[trigger.first], document.stretch[trigger.first])
    if not verbs or verbs[0] - trigger.after > VERB_REACH:
        return
    form = book.predicates.form(verbs[0])
    settled = book.predicates.form(verbs[0], "settle") is not None
    if form is None or (book.predicates.form(verbs[0], "talk") is not None and not settled):
        return
    predicate = book.predicates.at(verbs[0], form)
    greeting = [v for v in verbs if kind == "call" and _greets(book, book.predicates.at(v, form))]
    if greeting and not _said_to(book, predicate):  # 'Con una llamada, Soto cerró el año: la felicitó'
        told_so = book.predicates.form(greeting[0])
        assert told_so is not None
        predicate, verbs = book.predicates.at(greeting[0], told_so), greeting
    if predicate.mood != "asserted" or predicate.tense in TO_COME:
        return
    if kind == "message" and (not _said_to(book, predicate) or book.predicates.bears_own_pronoun(predicate)):
        return
    one = book.agent(predicate)
    other = other_end(book, verbs[0] + 1, A, one, reach=5) or past_object(book, verbs[0] + 1, A, one)
    if other is None and book.ends.clitic(predicate) is not None:
        other = by_pronoun(book, predicate, one)
    if other is None and kind == "call" and _settles(book, one, verbs[0]):
        assert one is not None
        book.among(one, kind, trigger.first, verbs[0] + 1)  # 'Por teléfono, Soto y Tola acordaron'
        return
    if other is not None and other.actors:
        same = document.sentence[other.first] == document.sentence[trigger.first]
        book.add(one, other, kind, trigger.first, max(verbs[0] + 1, other.after) if same else verbs[0] + 1)


def _settles(book: Book, several: End | None, verb: int) -> bool:
    """'Soto y Tola acordaron por teléfono reunirse': whether a verb tells what two did with one another."""
    form = book.predicates.form(verb, "settle")
    if several is None or form is None or form.number != "p":
        return False
    return len(several.actors) == 2 and all(actor.kind == "person" for actor in several.actors)


def _said_to(book: Book, predicate: Predicate) -> bool:
    """Whether what is done is said to somebody: 'lo comunicó por carta a', 'felicitó por carta a'; not 'acusó
    en una carta a'.
    """
    form = book.predicates.form(predicate.verb)
    if form is None or book.ends.clitic(predicate) is not None:
        return form is not None
    told = "addressee" in book.predicates.lexicon.constructions(form.lemma, "say")
    return told or _greets(book, predicate)


def _greets(book: Book, predicate: Predicate) -> bool:
    """Whether a verb congratulates or greets somebody."""
    greeted = ("congratulate_person", "salute")
    return any(book.predicates.form(predicate.verb, name) is not None for name in greeted)
