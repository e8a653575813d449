"""Whether it is told where two met: 'coincidieron en la radio', 'lo visitó en su casa'."""

from __future__ import annotations

from ..clauses.determiners import HIS
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import Book, on_network
from .kinds import place_at

PLACE_REACH = 9
"""Tokens behind 'coincidieron', 'se cruzaron' within which it is said where."""
THERE = frozenset(("allí", "allá", "ahí"))
"""What takes up a place told: 'allí la visitó', 'lo recibió allí'."""
PASSED = frozenset("con por a juntos juntas mañana tarde noche mediodía la el pasado pasada".split())
"""What may stand before the place."""


def somewhere(book: Book, trigger: Trigger, predicate: Predicate) -> bool:
    """'coincidieron ayer en la radio', 'se cruzaron por la mañana en el colegio'; not 'coincidieron en
    que', 'se cruzaron reproches', 'se cruzaron en X'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    if predicate.tense not in ("pret", "part") or on_network(book, trigger.first):
        return False
    if lowers[trigger.first] in ("estuvo", "estuvieron") and lowers[predicate.first - 1] == "donde":
        return True  # 'en Lota, donde estuvo con Soto'
    i, end = trigger.after, document.sentences[document.sentence[trigger.first]][1]
    while i < end and i < trigger.after + PLACE_REACH:
        reference = book.reading.references.at(i)
        if lowers[i] == "en" and i + 2 < end:
            noun = i + 2 if book.reading.lexicon.is_word(lowers[i + 1], "determiner", "possessive") else i + 1
            known = book.cues.at(noun, "own_place", "meeting_place") is not None
            return known or (document.is_capital(noun) and lowers[noun - 1] == "en")
        if reference is not None:
            i = reference.after
            continue
        if lowers[i] in (",", ".", ";", ":", "que") or book.predicates.is_verb(i):
            return False
        passed = book.cues.at(i, "time") is not None or lowers[i] in PASSED or document.is_capital(i)
        if not (
            passed
            or book.reading.lexicon.is_word(lowers[i], "determiner", "weekday", "relative_day", "adverb")
        ):
            return False
        i += 1
    return False


def seen_there(book: Book, trigger: Trigger, predicate: Predicate) -> bool:
    """'vio al empresario en un apartamento', '“A Soto lo vi el martes en su oficina”', 'allí la vio'; not
    'vio a Soto en la televisión', 'vio en su televisor a Soto', 'vio a Soto muy nervioso'.
    """
    if predicate.tense not in ("pret", "part"):
        return False
    return somewhere(book, trigger, predicate) or _took_place_there(book, trigger, predicate)


def _took_place_there(book: Book, trigger: Trigger, predicate: Predicate) -> bool:
    """'allí la recibió', 'la recibió allí'."""
    lowers = book.reading.document.lowers
    return bool(THERE & {lowers[predicate.first - 1], *lowers[trigger.after : trigger.after + 1]})


def at_theirs(book: Book, trigger: Trigger, predicate: Predicate) -> bool:
    """'lo visitó en su casa', 'donde lo esperaba', 'allí la recibió', 'En la sede lo recibió'; not 'lo
    recibió con alegría'.
    """
    lowers = book.reading.document.lowers
    if waited_there(book, predicate) or _took_place_there(book, trigger, predicate):
        return True
    i, lexicon = trigger.after, book.reading.lexicon
    if lowers[i : i + 2] in (["con", "un"], ["con", "una"]):
        return book.cues.at(i + 2, "hail_noun") is not None  # 'la recibió con un abrazo'
    while i + 2 < len(lowers) and (
        book.cues.at(i, "time", "clock_word") is not None
        or lexicon.is_word(lowers[i], "weekday", "relative_day", "determiner", "adverb")
        or lowers[i] in PASSED
        or lowers[i] in lexicon.numbers
    ):
        i += 1
    if lowers[i : i + 1] != ["en"] or i + 2 >= len(lowers):
        return False
    return lowers[i + 1] in HIS or book.cues.at(i + 2, "own_place", "meeting_place") is not None


def sat_to_talk(book: Book, verb: int) -> bool:
    """'se sentaron anoche a negociar la lista', 'se sentaron en una misma mesa', 'frente a frente': whether
    those who sat down did so together; not 'se sentaron en primera fila', 'se sentaron a esperar'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    for i in range(verb + 1, min(len(document) - 1, verb + PLACE_REACH)):
        if document.sentence[i] != document.sentence[verb] or lowers[i] in (",", ";", ":", "que"):
            return False
        if book.cues.at(i, "presence_cue") is not None or lowers[i] in ("juntos", "juntas"):
            return True
        done = book.predicates.form(i + 1) if lowers[i] in ("a", "para") else None
        if done is not None and done.tense == "inf":
            return any(book.predicates.in_class(done.lemma, kind) for kind in ("settle", "talk", "together"))
    return False


def waited_there(book: Book, predicate: Predicate) -> bool:
    """'donde lo esperaba Soto', 'En la sede lo aguardaba Soto'; not 'esperaba a Soto'."""
    document = book.reading.document
    first, _ = document.sentences[document.sentence[predicate.verb]]
    if document.lowers[predicate.first - 1] == "donde":
        return True
    told = any(book.predicates.tells(i) for i in range(first, predicate.first))
    return document.lowers[first] == "en" and place_at(book, first) and not told
