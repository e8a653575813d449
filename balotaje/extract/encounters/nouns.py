"""Nouns of meeting and talking: 'la reunión entre', 'sostuvo un encuentro con', 'recibió una llamada de'."""

from __future__ import annotations

from ...model import ContactKind
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import WITH, Book, by_relation, is_light, kind_by_cue, light_verb, main_subject, two_before

PAIR_REACH = 12
"""Tokens behind a noun within which the two whom it joins are named."""


def by_noun(book: Book, trigger: Trigger) -> None:
    """A noun of meeting or talking: with a light verb, or with the two whom it joins."""
    before = trigger.first - 1 if book.reading.document.lowers[trigger.first - 1] in ("un", "una") else 0
    if (
        book.cues.ending(trigger.first, "not_yet") is not None
        or book.cues.ending(before, "not_yet") is not None
        or book.cues.at(trigger.after, "not_yet") is not None
    ):
        return
    kind: ContactKind | None = "meeting" if trigger.kind == "meet_noun" else "call"
    if trigger.kind == "talk_noun":
        kind = kind_by_cue(book, trigger.first)
    if kind is None:
        return
    verb = light_verb(book, trigger)
    if verb is not None and not verb.claimed:
        return
    for rule in (joined, held_with, received_from, made_to, after_talking):
        if rule(book, trigger, verb, kind):
            return


def joined(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'la reunión entre Quilodrán y Soto', 'el encuentro de Quilodrán con Soto'; not 'la reunión de
    gabinete'.
    """
    references, clause = book.reading.references, book.reading.clause
    for i in range(trigger.after, min(len(book.reading.document), trigger.after + PAIR_REACH)):
        if _breaks(book, i, trigger.first):
            return False
        reference = references.at(i)
        if reference is None or reference.first != i:
            continue
        preposition = clause.preposition(reference)
        if preposition == "entre":
            several = book.ends.whole(reference)
            if len(several.actors) > 1:
                book.among(several, kind, trigger.first, several.after)
            return True
        if preposition == "de" and reference.actors:
            one = book.ends.whole(reference)
            adjoining = (
                one.after < len(book.reading.document) and book.reading.document.lowers[one.after] == "con"
            )
            other = book.ends.complement(one.after, WITH, reach=5) if adjoining else None
            if other is not None and other.actors:
                book.add(one, other, kind, trigger.first, other.after)
                return True
        return False
    return False


def held_with(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'sostuvo una reunión con Soto', 'mantuvo una conversación telefónica con él'; not 'pidió una reunión
    con Soto'.
    """
    if verb is None or not is_light(book, verb, "con"):
        return False
    other = book.ends.complement(trigger.after, WITH, reach=8)
    one = book.ends.agent(verb)
    if other is not None and other.actors:
        book.add(one, other, kind, verb.first, other.after)
        return True
    if other is None and (one is None or len(one.actors) < 2):
        one = two_before(book, verb)
    if other is None and one is not None and len(one.actors) > 1:
        book.among(one, kind, verb.first, trigger.after)
        return True
    return False


def received_from(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'recibió un llamado de Soto'; not 'recibió un llamado a la calma'."""
    if verb is None or not is_light(book, verb, "de"):
        return False
    one = book.ends.complement(trigger.after, frozenset(("de",)), reach=4)
    if one is None:
        one = book.ends.complement(verb.verb + 1, frozenset(("a",)), reach=3)  # 'agradeció a Soto el llamado'
    if one is None or not one.actors or one.after == one.first + 2:
        one = by_relation(book, trigger.after, book.ends.agent(verb), "de") or one
    if one is None or not one.actors:
        return False
    book.add(one, book.ends.agent(verb), kind, verb.first, one.after)
    return True


def made_to(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'realizó el tradicional llamado telefónico a Soto'; not 'hizo un llamado a la unidad'."""
    if verb is None or trigger.kind != "phone_noun" or not is_light(book, verb, "con"):
        return False
    other = book.ends.complement(trigger.after, frozenset(("a",)), reach=5)
    one = book.ends.agent(verb)
    other = other if other is not None and other.actors else by_relation(book, trigger.after, one, "a")
    if other is None:
        return False
    document = book.reading.document
    if document.lowers[other.after : other.after + 1] == ["a"]:
        return False  # 'hizo un llamado a Soto a retirarse'
    book.add(one, other, kind, verb.first, other.after)
    return True


def after_talking(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'Tras su reunión con Soto, Quilodrán …', 'luego de un encuentro con Soto'; not 'a la espera de una
    reunión'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    i = trigger.first - 1
    while i > 0 and book.reading.lexicon.is_word(lowers[i], "determiner", "possessive"):
        i -= 1
    in_it = lowers[i] == "en" and lowers[i + 1] in ("su", "sus") and not _yet_to_come(book, trigger.after)
    settled = (
        in_it
        or lowers[i] == "tras"
        or (lowers[i] == "durante" and not _yet_to_come(book, trigger.after))
        or (lowers[i] == "de" and lowers[i - 1] in ("después", "luego") and i > 0)
    )
    if not settled or document.sentence[i] != document.sentence[trigger.first]:
        return False
    other = book.ends.complement(trigger.after, WITH, reach=4)
    if other is None or not other.actors:
        return False
    book.add(main_subject(book, trigger.first, set(other.actors)), other, kind, trigger.first, other.after)
    return True


def _yet_to_come(book: Book, i: int) -> bool:
    """'En su reunión con Soto, Quilodrán pedirá': whether the next verb tells of what is to come."""
    document = book.reading.document
    verbs = book.ends.subjects.verbs(document.sentence[i - 1], document.stretch[i - 1])
    form = next((book.predicates.form(v) for v in verbs if v >= i), None)
    return form is not None and form.tense in ("fut", "cond")


def _breaks(book: Book, i: int, first: int) -> bool:
    document = book.reading.document
    return document.sentence[i] != document.sentence[first] or document.lowers[i] in (
        ",",
        ".",
        ";",
        ":",
        "que",
    )
