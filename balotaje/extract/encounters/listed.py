"""Several whom one met or called one after another: 'con Soto y después con Tola', 'a sus dos rivales, Soto y
Tola', 'en Lota con Soto y en Tomé con Tola', 'recibió dos llamadas: la de Soto y la de Tola'.
"""

from __future__ import annotations

from ..brackets import SETS_OFF
from ..clauses.determiners import CONTRACTIONS
from ..deeds.ends import End
from ..references.pointers import Reference
from ..tokens import ENDERS
from .book import Book

THEN = frozenset(("y", "e", ",", "después", "luego", "tarde", "también", "además", "tantas", "finalmente"))
"""What stands before the preposition of the next who was met: 'con Soto y después con Tola'."""
LATER = frozenset("después luego tarde también además finalmente posteriormente último".split())
"""What tells that another was met: 'con Soto y luego en Lota con Tola'."""
ELIDED = frozenset(("el", "la", "los", "las", "un", "una", "uno", "otro", "otra"))
"""What stands for the noun told: 'la llamada de Soto y la de Tola', 'una con Soto y otra con Tola'."""
BETWEEN = frozenset("y e , en a por de del ya la el las los al hora horas y".split())
"""What may stand in 'y ayer en Lota con Tola' beside the day, the hour and the place."""
THEN_REACH = 14
"""Tokens behind one who was met within which the next is named."""
CROWD_LENGTH = 9
"""Tokens of 'a dos de sus rivales en la primaria' up to the mark that names them."""
RELATED_LENGTH = 14
"""The same with a relative: 'a los tres que derrotó en la primaria:'."""
FIRST = frozenset(("primero", "primeramente"))
"""What opens a list in which each has its own preposition: 'primero a Soto y luego a Tola'."""


def and_then(book: Book, end: End, prepositions: frozenset[str]) -> End:
    """'con Soto y después con Tola', 'a Soto en Lota y a Tola en Tomé', 'de Soto y de la edil Tola', 'en Lota
    con Soto y en Tomé con Tola'; not 'a Soto, y a Tola le escribió', 'de Soto, del Alba y del Austral'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    governor = next(iter(prepositions)) if prepositions <= {"a", "con", "de", "por"} and end.actors else ""
    last = book.reading.references.at(end.after - 1) if end.actors else None
    if last is not None and not last.actors and lowers[end.after : end.after + 1] == ["como"]:
        some = book.ends.exemplified(last.first - 2, prepositions, reach=3)
        if some is not None and some.actors:  # 'con Soto y con otros ediles como Tola'
            return End(tuple(dict.fromkeys((*end.actors, *some.actors))), end.first, some.after)
    joined, i, limit = False, end.after, min(len(document) - 2, end.after + THEN_REACH)
    listed: list[Reference] = []
    told = end.after
    while governor and i < limit and document.sentence[i] == document.sentence[end.first]:
        if lowers[i] == "(" and ")" in lowers[i:limit]:
            i, limit = lowers.index(")", i) + 1, min(len(document) - 2, limit + THEN_REACH)
            told = i
            continue
        if lowers[i] in ENDERS or lowers[i] in (";", ":", "que", "(") or book.predicates.tells(i):
            break
        joined = joined or lowers[i] in ("y", "e")
        named = book.reading.references.at(i + 1) or book.reading.references.at(i)
        if named is not None and CONTRACTIONS.get(lowers[i], lowers[i]) == governor:
            close = document.sentences[document.sentence[i]][1]
            acts = any(map(book.predicates.tells, range(named.after, min(close, named.after + 2))))
            elided = lowers[i - 1] in ELIDED and lowers[i - 2] in ("y", ",")
            later = any(lowers[j] in LATER for j in range(told, i))
            then = elided or lowers[i - 1] in THEN or later or _elsewhere(book, told, i)
            alike = governor != "de" or {a.kind for a in (*end.actors, *named.actors)} == {"person"}
            if named.first not in (i, i + 1) or not named.actors or acts or not then or not alike:
                break
            listed.append(named)
            if joined or later:
                actors = (*end.actors, *(actor for member in listed for actor in member.actors))
                end = End(tuple(dict.fromkeys(actors)), end.first, named.after)
            if joined:
                return end
            i = told = named.after
            limit = min(len(document) - 2, named.after + THEN_REACH)
            continue
        i += 1
    return end


def _elsewhere(book: Book, first: int, after: int) -> bool:
    """', en Tomé', 'y el martes', ', a las nueve': whether only a mark and when or where stand at tokens
    ``first`` up to ``after``; not ', acompañado por su esposa'.
    """
    document, lexicon, lowers = book.reading.document, book.reading.lexicon, book.reading.document.lowers
    if lowers[first] not in (",", "y", "e"):
        return False
    i = first
    while i < after:
        placed = book.cues.at(i, "time", "own_place", "meeting_place")
        if placed is not None:
            i = placed[1]
            continue
        plain = lowers[i] in BETWEEN or lowers[i] in lexicon.numbers or document.forms[i][0].isdecimal()
        dated = lexicon.is_word(lowers[i], "weekday", "relative_day", "month", "determiner", "adverb")
        if not (plain or dated or document.is_capital(i)):
            return False
        i += 1
    return True


def named_of_crowd(book: Book, after: int, prepositions: frozenset[str], reach: int) -> End | None:
    """'a sus dos rivales, Soto y Tola', 'a los tres que derrotó: Soto, Tola y Paredes', 'a sus rivales.
    Primero a Soto, luego a Tola', 'dos llamadas: la de Soto y la de Tola'; not 'a sus votantes, Soto dijo'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    crowd = -1
    limit = min(len(document) - 3, after + reach)
    for i in range(after, limit):
        if document.sentence[i] != document.sentence[after - 1]:
            return None
        if crowd < 0 and lowers[i] == ":" and i <= after + 1:
            return _each_with_own(book, i + 1, prepositions)
        if CONTRACTIONS.get(lowers[i], lowers[i]) in prepositions and _several_at(book, i + 1):
            crowd = i
            break
        if lowers[i] in (*ENDERS, ",", ";", ":", "que", "(") or book.predicates.tells(i):
            return None
        if book.reading.references.at(i) is not None:
            return None
    return _behind_crowd(book, crowd, prepositions) if crowd >= 0 else None


def _several_at(book: Book, i: int) -> bool:
    """Whether a plural noun phrase of people begins at token ``i``: 'sus dos rivales', 'los tres que'."""
    lowers, lexicon = book.reading.document.lowers, book.reading.lexicon
    if lowers[i] in ("sus", "los", "las", "ambos", "ambas", "varios", "varias"):
        return True
    return lowers[i] in lexicon.numbers and lowers[i] not in ("un", "una", "uno")


def _behind_crowd(book: Book, crowd: int, prepositions: frozenset[str]) -> End | None:
    """Who is named behind the crowd that a preposition at token ``crowd`` governs."""
    document, lowers, references = (
        book.reading.document,
        book.reading.document.lowers,
        book.reading.references,
    )
    related = False
    for i in range(crowd + 2, min(len(document) - 2, crowd + RELATED_LENGTH)):
        opens = lowers[i] in SETS_OFF or lowers[i] == ":" or lowers[i] in ENDERS
        if opens:
            own = _each_with_own(book, i + 1, prepositions) if lowers[i] not in (",", "(") else None
            if own is not None or lowers[i] in ENDERS:
                return own
            named = references.named_at(i + 1)
            if named is None:
                return None
            if related and lowers[i] == ",":
                return None
            several = book.ends.whole(named)
            ends = several.after >= len(document) or not book.predicates.tells(several.after)
            people = all(actor.kind == "person" for actor in several.actors)
            alone = len(several.actors) > 1 and people and (ends or lowers[i] != ",")
            return End(several.actors, crowd + 1, several.after) if alone else None
        related = related or lowers[i] in ("que", "quienes")
        if (book.predicates.tells(i) and not related) or (i > crowd + CROWD_LENGTH and not related):
            return None
        among = references.at(i)
        if among is not None and among.actors and not related:
            return None
    return None


def _each_with_own(book: Book, i: int, prepositions: frozenset[str]) -> End | None:
    """'primero a Soto, luego a Tola', 'la de Soto y la de Tola' at token ``i``: a list without a verb in
    which each has its own preposition.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    if i + 2 >= len(document) or lowers[i] not in FIRST | ELIDED:
        return None
    i += 1 + (lowers[i + 1] == ",")
    if CONTRACTIONS.get(lowers[i], lowers[i]) not in prepositions:
        return None
    first = book.ends.complement(i, prepositions, reach=2)
    if first is None or not first.actors:
        return None
    every = and_then(book, first, prepositions)
    return every if len(every.actors) > 1 else None
