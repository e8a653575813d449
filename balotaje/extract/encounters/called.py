"""Whether 'llamar' is a call: 'la llamó pasada la medianoche', not 'a votar'; whether bare 'habló' is one."""

from __future__ import annotations

from ...lexicon import CONTRACTION, PERSON_NOUN, PREPOSITION
from ..clauses.governing import CON
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .book import Book
from .pairs import both_described
from .whom import OBJECT_REACH, before_verb, other_end, taken_up, who_acts

LINKS = (
    "preposition contraction conjunction subordinator adverb approximate negation quantifier weekday"
    " relative_day in_line"
).split()
"""What words are that may follow a person called: 'llamó a Soto para …', 'lo llamó apenas …'."""
ON_THE_PHONE = frozenset(
    "al filo celular teléfono móvil mediodía término cierre final alba amanecer atardecer rato".split()
)
"""What may follow 'al' where somebody is called: 'la llamó al celular', 'al filo de la medianoche'."""
ABOUT = frozenset(("de", "del", "sobre"))
"""What tells of what one spoke: 'habló de su trato con Soto'."""
TOPIC_REACH = 6
"""Tokens behind 'hablaron' within which it is told of what: 'hablaron ayer de economía'."""
TIME_REACH = 3
"""Tokens of 'pasado lunes' behind its article."""
NAMED_SO_REACH = 6
"""Tokens behind a person called within which a quotation says what they were called: 'lo llamó sin rodeos
“traidor”'."""


def ends_there(book: Book, i: int, kind: str, *, apposed: bool = False) -> bool:
    """Whether what follows a person called, with an apposition or without, leaves it a call: 'llamó a Soto a
    votar', 'llamó a Soto mentirosa' and 'llamó a Soto “x”' are none.
    """
    document = book.reading.document
    if i >= len(document) or kind != "phone" or document.sentence[i] != document.sentence[i - 1]:
        return True
    following = book.reading.references.starting_at(i)
    if following is not None and not book.reading.clause.preposition(following):
        called = book.reading.lexicon.is_word(document.lowers[i], "possessive", "determiner")
        apposed = called and document.lowers[following.after : following.after + 1] == [","]
        return bool(following.actors) or apposed  # 'me llamó Soto', 'me llamó mi rival, Pedro Soto'
    word, words = document.lowers[i], book.reading.lexicon
    if words.is_word(word, "possessive") and document.flags[i + 1] & PERSON_NOUN:
        return document.lowers[i + 2 : i + 3] == [","]  # 'me llamó mi rival, Pedro Soto'
    if word in ("a", "al"):
        return _at_a_time(book, i)
    if document.lowers[i + 1 : i + 2] == ["atención"]:
        return False  # 'le llamó la atención'
    if document.stretch[i - 1] >= 0 and document.stretches[document.stretch[i - 1]].closed == i:
        return True  # '“Ya llamé a Soto”, dijo'
    if _named_so(book, i):
        return False
    if word in ("que", "quien"):
        return apposed  # 'llamó a Soto, el ingeniero que gobernará Lota'
    if words.is_word(word, "determiner") and _when(book, i + 1):
        return True  # 'lo llamó la misma noche', 'me llamó un domingo', 'el pasado 12 de junio'
    return not word[0].isalnum() or _goes_on(book, i) or book.predicates.tells(i)


def named_before(book: Book, begin: int, end: int) -> bool:
    """'llamó mentirosa a Soto', 'llamó ayer idiota a Soto': whether a word behind the verb tells what one is
    called; not 'llamó ayer por teléfono a Soto', 'llamó la senadora a Soto'.
    """
    document, i = book.reading.document, begin
    while i < end and not document.flags[i] & (PREPOSITION | CONTRACTION) and document.lowers[i].isalnum():
        named = book.reading.references.at(i)
        if named is not None and named.actors:
            i = named.after
        elif _goes_on(book, i) or book.reading.lexicon.is_word(document.lowers[i], "determiner"):
            i += 1
        else:
            return not book.predicates.tells(i) and document.lowers[i] not in ("a", "al")
    return False


def _goes_on(book: Book, i: int) -> bool:
    """Whether the word at token ``i`` tells when, where or how often somebody was called, or links."""
    word, words = book.reading.document.lowers[i], book.reading.lexicon
    if words.is_word(word, *LINKS) or word in words.numbers or word[0].isdecimal():
        return True
    if word.endswith("mente"):
        return True
    told = book.cues.at(i, "time", "time_noun", "clock_word")
    return told is not None or book.cues.ending(i + 1, "time") is not None


def _when(book: Book, i: int) -> bool:
    """Whether a day or a time is told at token ``i``, behind its article: 'pasado lunes', 'noche', '12 de
    junio'; not 'vergüenza del país'.
    """
    document, words = book.reading.document, book.reading.lexicon
    for j in range(i, min(len(document), i + TIME_REACH)):
        if document.sentence[j] != document.sentence[i - 1] or not document.lowers[j].isalnum():
            return False
        if book.cues.at(j, "time", "time_noun") is not None or document.forms[j][0].isdecimal():
            return True
        if words.is_word(document.lowers[j], "weekday", "month", "relative_day"):
            return True
        if document.flags[j] & PREPOSITION or book.predicates.tells(j):
            return False
    return False


def _at_a_time(book: Book, i: int) -> bool:
    """'lo llamó a las 20:40', 'a medianoche', 'al celular', 'al hotel', 'a su despacho'; not 'lo llamó a
    votar', 'al orden', 'a la cordura'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    noun = i + 1 + (lowers[i + 1 : i + 2] in (["la"], ["las"], ["los"], ["su"], ["sus"]))
    if noun >= len(document):
        return False
    if document.forms[noun][0].isdecimal() or lowers[noun] in ON_THE_PHONE:
        return True
    if book.cues.at(noun, "time", "own_place", "phone_cue") is not None:
        return True
    if lowers[noun] in book.reading.lexicon.numbers:
        return True
    form = book.predicates.form(noun)
    return lowers[i] == "al" and form is not None and form.tense == "inf"  # 'al conocerse el cómputo'


def _named_so(book: Book, i: int) -> bool:
    """'la llamó “la gata”', 'lo llamó sin rodeos “traidor”': whether a quotation tells what one is called."""
    document = book.reading.document
    for j in range(i, min(len(document), i + NAMED_SO_REACH)):
        if document.sentence[j] != document.sentence[i] or document.lowers[j] in (",", ".", ";", ":"):
            return False
        outside = document.stretch[i - 1] < 0
        if outside and (document.stretch[j] >= 0 or document.forms[j] in MARKS):
            return True
        if book.predicates.is_verb(j) or document.lowers[j] == "para":
            return False
    return False


def spoke(book: Book, trigger: Trigger, predicate: Predicate) -> bool:
    """'Soto contó que habló con Quilodrán', '“Ya conversé con Soto”' where one of two who are named stands or
    won: they spoke, by telephone as nothing else is told; not 'conversó con la periodista Tola', 'habló con
    Soto en la radio'.
    """
    first, after = book.reading.document.sentences[book.reading.document.sentence[trigger.first]]
    compound = book.predicates.is_compound(predicate.verb)
    if not (predicate.tense in ("pret", "inf") or compound) or not book.contest.worded:
        return False
    if any(_in_public(book, i) for i in range(first, min(after, trigger.after + OBJECT_REACH))):
        return False
    one = book.agent(predicate)
    found = taken_up(book, predicate, "con")
    other = found[0] if found is not None else other_end(book, trigger.after, CON, one)
    other = other or before_verb(book, predicate, "con")
    if one is None and found is not None:
        one = who_acts(book, predicate, found[1], found[0])
    if one is None or other is None or other.pronoun:
        return False
    between = book.reading.document.lowers[trigger.after : max(trigger.after, other.first)]
    if not ABOUT.isdisjoint(between):
        return False  # 'habló de su trato con Soto'
    both = {*one.actors, *other.actors}
    stands = both & (book.contest.contenders | {book.winner})
    return bool(stands) and bool(other.actors) and all(actor.kind == "person" for actor in both)


def spoke_together(book: Book, trigger: Trigger, predicate: Predicate) -> bool:
    """'Soto y la electa conversaron quince minutos', 'ambos dialogaron el lunes'; not 'Soto y Tola
    hablaron', which each may have done before a crowd.
    """
    form = book.predicates.form(predicate.head)
    first, after = book.reading.document.sentences[book.reading.document.sentence[trigger.first]]
    if trigger.lemma == "hablar" or book.predicates.form(trigger.first, lemma="hablar") is not None:
        return False
    if any(_in_public(book, i) for i in range(first, min(after, trigger.after + OBJECT_REACH))):
        return False
    behind = book.reading.document.lowers[trigger.after : trigger.after + TOPIC_REACH]
    if (
        form is None
        or form.number != "p"
        or form.person != "3"
        or not ABOUT.isdisjoint(behind)
        or "con" in behind
    ):
        return False
    two = both_described(book, predicate) or book.agent(predicate)
    if two is None or len(two.actors) != 2 or any(actor.kind != "person" for actor in two.actors):
        return False
    return bool({*two.actors} & (book.contest.contenders | {book.winner}))


def _in_public(book: Book, i: int) -> bool:
    """Whether token ``i`` tells of words to be heard: 'la periodista', 'en la radio', 'en el programa'."""
    lowers, lexicon = book.reading.document.lowers, book.reading.lexicon
    word = lowers[i]
    if lexicon.head_nouns.get(word) == "outlet" or lexicon.is_word(word, "interviewer"):
        return True
    return lexicon.is_name_word(word, "show_noun") and "en" in lowers[max(0, i - 2) : i]
