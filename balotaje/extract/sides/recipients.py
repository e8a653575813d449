"""Whom a congratulation is for besides."""

from __future__ import annotations

from ..clauses.governing import PARA, A
from ..deeds.ends import End
from .claims import Claims

BESIDES_REACH = 24
"""Tokens behind a verb of congratulating within which a people and then somebody stand."""
OBJECT_REACH = 7
"""Tokens of 'este domingo' between a verb of congratulating and 'a'."""
ALSO = frozenset(("y", "e", "así", "como", "también", "en"))
"""What goes on behind a comma to whom one congratulates besides: ', así como a', 'y, en especial, a'."""
COURSE_REACH = 3
"""Tokens of 'por supuesto' between 'y' and whom one congratulates besides."""


def gone_on_to(claims: Claims, one: End) -> End:
    """'a la presidenta, a su compañera Tola y por supuesto al Partido del Alba': everybody to whom the same
    congratulation goes on behind ``one``; not 'a la presidenta y a los vecinos'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    actors, after = dict.fromkeys(one.actors), one.after
    _, end = document.sentences[document.sentence[one.first]]
    while after + 1 < end and lowers[after] in (",", "y", "e"):
        reach = range(after + 1, min(end, after + 2 + COURSE_REACH))
        to = next((i for i in reach if lowers[i] in ("a", "al", "para") or lowers[i] == ","), end)
        if to == end or lowers[to] == "," or any(claims.predicates.tells(i) for i in range(after, to)):
            break
        other = claims.ends.complement(to, A | PARA, reach=COURSE_REACH)
        if other is None or not other.actors:
            break
        actors.update(dict.fromkeys(other.actors))
        after = other.after
    return End(tuple(actors), one.first, after)


def besides(claims: Claims, after: int) -> End | None:
    """'al pueblo de Tola y a su presidenta electa', 'al pueblo por la jornada, así como a Soto', 'al pueblo.
    También a Soto': whom the second 'a' has; not 'a Soto y a Tola', who are both meant.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    last = document.sentences[document.sentence[after - 1]][1]
    end = min(last, after + BESIDES_REACH)
    opens = next((i for i in range(after, min(end, after + OBJECT_REACH)) if lowers[i] in ("a", "al")), end)
    for i in range(opens, end - 1):
        if claims.predicates.tells(i) or lowers[i] in (";", ":"):
            return None
        if lowers[i] == "," and lowers[i + 1] not in ALSO:
            return None
        joined = lowers[i - 1] in ("y", "e", "también") or lowers[i - 2 : i] == ["así", "como"]
        if joined and lowers[i] in ("a", "al") and i > opens:
            return claims.ends.complement(i, A, reach=4) or _named_so(claims, i + 1)
    if opens < end and lowers[last : last + 1] == ["también"] and lowers[last + 1] in ("a", "al"):
        return claims.ends.complement(last + 1, A, reach=4)
    return None


def _named_so(claims: Claims, first: int) -> End | None:
    """'al apreciado Soto', 'a la muy querida Tola': who is named behind adjectives at token ``first``."""
    lowers, references = claims.reading.document.lowers, claims.reading.references
    for i in range(first, min(len(lowers), first + 4)):
        named = references.at(i)
        if named is not None:
            return End.of(named) if named.kind == "name" else None
        if not lowers[i].isalpha() or claims.predicates.tells(i):
            return None
    return None
