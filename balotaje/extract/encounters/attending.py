"""Who took part in a meeting: 'participaron de la reunión Soto y Tola', 'el encuentro, al que asistieron'."""

from __future__ import annotations

from ...model import Actor
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .book import TO_COME, WITH, Book
from .pairs import both_described
from .repeated import named_behind
from .whom import other_end

VERB_REACH = 9
"""Tokens between a meeting and the verb that tells who took part in it."""
NAMES_REACH = 3
"""Tokens between 'con la presencia' or 'encabezada' and the preposition before who was there."""
MOST = 4
"""Of more who were in one place it is not told who met whom."""
AT = frozenset("en de del a al durante".split())
"""What stands before a meeting in which somebody took part."""
OF_VOTES = frozenset("electoral electorales comicial democrática cívica urnas".split())
"""What makes of 'la cita' an election."""
PRESENCE = frozenset("presencia participación asistencia".split())


def attended(book: Book, trigger: Trigger) -> bool:
    """'En la reunión participaron Soto y Tola', 'un almuerzo al que asistieron Soto y Tola'; not 'en la
    reunión participarán', 'participaron de la cita electoral'.
    """
    lowers = book.reading.document.lowers
    if not OF_VOTES.isdisjoint(lowers[trigger.after : trigger.after + 3]):
        return False
    for i in _verbs_near(book, trigger):
        form = book.predicates.form(i, "attend")
        if form is None or (form.tense == "part" and not book.predicates.is_compound(i)):
            continue
        predicate = book.predicates.at(i, form)
        if predicate.mood != "asserted" or predicate.exhorting or predicate.tense in (*TO_COME, "inf"):
            return False
        told, several = book.ends.subjects.of(i), both_described(book, predicate)
        if several is None and (told is None or told.phrase is None) and form.number == "p":
            several = named_behind(book, max(trigger.after, i + 1))  # 'participaron de la cita Soto y Tola'
        return _together(book, several or book.agent(predicate), trigger, i + 1)
    return _with_presence(book, trigger)


def _verbs_near(book: Book, trigger: Trigger) -> list[int]:
    """The verbs of attending that can have the meeting for where: 'asistieron al almuerzo', 'la cita, a la
    que acudieron', 'en la reunión estuvieron'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    first, end = document.sentences[document.sentence[trigger.first]]
    verbs = book.ends.subjects.verbs(document.sentence[trigger.first], document.stretch[trigger.first])
    governor = trigger.first - 1
    while governor > first and governor > trigger.first - 4 and lowers[governor] not in AT:
        governor -= 1
    governed = lowers[governor] in AT
    i = trigger.after + (lowers[trigger.after : trigger.after + 1] == [","])
    relative = lowers[i : i + 1] in (["en"], ["de"], ["a"]) and lowers[i + 1 : i + 3][-1:] == ["que"]
    relative = relative or lowers[i : i + 2] == ["al", "que"] or lowers[i : i + 2] == ["del", "que"]
    behind = [v for v in verbs if trigger.after <= v < min(end, trigger.after + VERB_REACH)]
    before = [v for v in verbs if first <= v < governor and governor - v < NAMES_REACH]
    opens = governor == first or lowers[governor - 1] in (",", ";", ":", "y", "que")
    if relative or (governed and opens and behind):
        return behind[:1]
    return before[-1:] if governed else []


def _with_presence(book: Book, trigger: Trigger) -> bool:
    """'una reunión encabezada por Soto y Tola', 'un almuerzo con la presencia de Soto y Tola'; not 'una
    reunión encabezada por Soto'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    _, end = document.sentences[document.sentence[trigger.first]]
    for i in range(trigger.after, min(end, trigger.after + VERB_REACH)):
        form = book.predicates.form(i, "attend")
        led = form is not None and form.tense == "part" and lowers[i + 1 : i + 2] == ["por"]
        shown = lowers[i] in PRESENCE and lowers[i - 2 : i] == ["con", "la"]
        if led or shown:
            found = book.ends.complement(i + 1, frozenset(("por",) if led else ("de",)), reach=NAMES_REACH)
            return _together(book, found, trigger, i + 1)
        other = form is None and book.predicates.is_verb(i) and lowers[i] != "fue"
        if other or lowers[i] in (";", ":", "("):
            return False
    return False


def _together(book: Book, several: End | None, trigger: Trigger, after: int) -> bool:
    """Note who took part together, and with whom they met: 'participaron de una reunión con Soto'."""
    people: tuple[Actor, ...] = several.actors if several is not None else ()
    if several is not None and 0 < len(people) <= MOST and after <= trigger.first:
        host = other_end(book, trigger.after, WITH, several, reach=NAMES_REACH)
        if host is not None and 0 < len(host.actors) <= MOST:
            book.add(several, host, "meeting", after - 1, host.after)
            if len(people) == 1:
                return True
    if several is None or not 1 < len(people) <= MOST or any(a.kind != "person" for a in people):
        return False
    book.among(several, "meeting", min(trigger.first, after - 1), max(trigger.after, after))
    return True
