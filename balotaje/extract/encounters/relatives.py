"""Meetings, calls and letters that a relative takes up: 'la reunión que mantuvo con Soto', 'la carta que le
envió Soto', 'la llamada que recibió fue la de Soto'.
"""

from __future__ import annotations

from ...lexicon import DETERMINER, PREPOSITION
from ...model import ContactKind
from ..clauses.determiners import ARTICLES
from ..clauses.verbs import TO_COME, TOLD_SO
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import BREAKS, Book, is_light
from .pairs import both_described, two_of_sentence
from .repeated import named_behind
from .whom import main_subject, other_end

RELATIVE_REACH = 9
"""Tokens between 'la reunión que' and its verb."""
AMONG_THEM = frozenset(("ser", "estar", "figurar", "aparecer", "destacar"))
"""Verbs that say whose call or letter is told: 'fue la de Soto', 'estuvo la de Soto'."""
WITH_REACH = 12
"""Tokens behind 'la reunión que mantuvo' within which it is said with whom, past when and where."""


def which_was_held(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'la reunión que mantuvo con Soto', 'una llamada que recibió de Soto'; not 'la reunión que pidió con
    Soto'.
    """
    lowers, i = book.reading.document.lowers, trigger.after
    if lowers[i + 1 : i + 2] == ["que"] and _qualifies(book, i):
        i += 1  # 'la llamada internacional que recibió'
    if lowers[i : i + 1] != ["que"]:
        return False
    for j in range(i + 1, min(len(lowers), i + RELATIVE_REACH)):
        if book.reading.document.sentence[j] != book.reading.document.sentence[i] or lowers[j] in BREAKS:
            return False
        form = book.predicates.form(j)
        if form is None or (form.finite and not book.predicates.is_verb(j)) or lowers[j] in ("había", "ha"):
            continue
        predicate = book.predicates.at(j, form)
        visit = lowers[trigger.first] == "visita"  # 'la visita que hizo a Soto la edil Tola'
        made = (kind == "call" or visit) and predicate.mood != "negated"
        if made and _made_to_subject(book, trigger, predicate, kind):
            return True
        if (
            predicate.mood == "negated"
            or predicate.tense in TO_COME
            or (predicate.mood != "asserted" and predicate.tense != "pret")
        ):
            return False  # but 'lo coordinaron en la cita que sostuvieron' takes for granted that they did
        for end, preposition in (("con", "a" if visit else "con"), ("de", "de")):
            if not is_light(book, predicate, end):
                continue
            one = both_described(book, predicate) or _between(book, i + 1, j) or book.agent(predicate)
            near = book.reading.references.at(j + 1) if j + 1 < len(lowers) else None
            sought = one is None or not one.actors or (form.number == "p" and len(one.actors) < 2)
            sought = sought or (near is not None and near.kind == "name")  # 'que recibió Soto'
            behind = named_behind(book, j + 1) if sought else None
            one = behind or one  # 'la cita que sostuvieron el lunes en Lota Soto y Tola'
            whose = _was_that_of(book, one, preposition) if one is not None and end == "de" else None
            if whose is not None:
                book.add(one, whose, kind, trigger.first, whose.after)
                return True
            other = other_end(book, j + 1, frozenset((preposition,)), one, reach=WITH_REACH)
            if one is not None and other is not None and other.first <= one.first < other.after:
                one = None  # 'la reunión que sostuvo con los jefes del PDA, Soto, y de Sur, Tola'
            two = two_of_sentence(book, trigger.first, j) if other is None else None
            if two is not None:
                book.among(two, kind, trigger.first, j + 1)
                return True
            if one is None or not one.actors:
                one = main_subject(book, trigger.first, set(other.actors) if other is not None else set())
            if other is not None and other.actors:
                book.add(one, other, kind, trigger.first, other.after)
                return True
            if other is None and one is not None and len(one.actors) > 1:
                book.among(one, kind, trigger.first, j + 1)
                return True
        return False
    return False


def was_from(book: Book, trigger: Trigger, kind: ContactKind) -> bool:
    """'La primera llamada fue la de Soto', to who won or whom the text was speaking of; not 'La primera
    llamada será la de Soto', 'La llamada fue breve'.
    """
    lowers = book.reading.document.lowers
    known = lowers[trigger.first - 1] in ("la", "el", "primera", "primer", "segunda", "segundo", "última")
    if not known or lowers[trigger.after + 1 : trigger.after + 2] not in (["la"], ["el"], ["de"], ["del"]):
        return False
    one = _was_that_of(book, End((), trigger.first, trigger.after), "de")
    winner = book.winner
    called = End((winner,), trigger.first, trigger.after) if winner is not None else None
    if called is None or (one is not None and set(one.actors) & set(called.actors)):
        called = book.ends.topic(trigger.first)
    if one is None or called is None or len(called.actors) != 1 or set(one.actors) & set(called.actors):
        return False
    book.add(one, called, kind, trigger.first, one.after)
    return True


def _qualifies(book: Book, i: int) -> bool:
    """Whether token ``i`` is an adjective of the noun before it: 'la reunión privada que', 'larga'."""
    document = book.reading.document
    plain = document.lowers[i].isalpha() and not document.is_capital(i)
    return plain and not document.flags[i] & (DETERMINER | PREPOSITION) and not book.predicates.tells(i)


def _was_that_of(book: Book, one: End, preposition: str) -> End | None:
    """'La primera llamada que recibió Soto fue la de Tola', 'fue de Tola': who is told behind the one called;
    None where no copula follows."""
    lowers, i = book.reading.document.lowers, one.after
    i += lowers[i : i + 1] == [","]
    form = book.predicates.form(i)
    if form is None or form.lemma not in AMONG_THEM or form.tense not in TOLD_SO:
        form = book.predicates.form(i, lemma="ser")
    if form is None or form.tense not in TOLD_SO:
        return None
    i += 1 + (lowers[i + 1] in ARTICLES)
    other = other_end(book, i, frozenset((preposition,)), one, reach=2)
    return other if other is not None and other.actors else None


def _made_to_subject(book: Book, trigger: Trigger, predicate: Predicate, kind: ContactKind) -> bool:
    """'Soto valoró el llamado que le hizo Quilodrán': to the subject of the main clause; not 'valoró el
    llamado que hizo Quilodrán'."""
    clitic = book.ends.clitic(predicate)
    if clitic is None or predicate.tense not in ("pret", "part") or not is_light(book, predicate, "con"):
        return False
    one = sender(book, trigger.after, predicate.verb)
    if one is None:
        return False
    called = main_subject(book, trigger.first, set(one.actors))
    if called is None or called.first > trigger.first:
        return False
    book.add(one, called, kind, trigger.first, max(one.after, predicate.verb + 1))
    return True


def sender(book: Book, relative: int, verb: int) -> End | None:
    """Who sent what a relative takes up: 'la carta que Quilodrán le envió', 'que le envió Quilodrán'."""
    one = _between(book, relative + 1, verb) or named_behind(book, verb + 1)
    return one if one is not None and one.actors else None


def _between(book: Book, first: int, after: int) -> End | None:
    """Who is named between a relative and its verb: 'la reunión que Quilodrán mantuvo con'."""
    for reference in book.reading.references.between(first, after):
        if reference.actors and not book.reading.clause.preposition(reference):
            return book.ends.whole(reference)
    return None
