"""What qualifies a noun of support and stands between it and whose it is: adjectives, quotation marks, 'sin
condiciones', 'por escrito', ', en un acto en la costa,'.
"""

from __future__ import annotations

from functools import partial

from ...lexicon import CONTRACTION, DEMONSTRATIVE, DETERMINER, PREPOSITION
from ..brackets import past_brackets
from ..clauses.asides import INCISO_REACH, before_inciso, past_one
from ..clauses.determiners import EVEN, OTHERS
from ..tokens import MARKS
from .causes import past_day
from .claims import Claims

TOLD_REACH = 24
"""Tokens of an inciso that tells of whom was named last: ', que perdió en abril y volvió en mayo, a Soto'."""
ADJECTIVES = 4
"""Words of 'público, expreso y ya esperado' between the noun and 'de'."""
WITHOUT_REACH = 4
"""Tokens of 'sin pedir nada a cambio'."""
MANY = 2
LINKS = frozenset(("de", "del", "la", "el", "los", "las", "parte", "por", "y", "e", ","))
TELLING = frozenset(("que", "quien", "quienes", "según", "como"))
GOING_ON = frozenset("y e ni o u de del mientras pero sino cuando".split())
ENDS = frozenset(("de", "del", "a", "al", "por", "para", "hacia"))
"""What goes on behind an inciso to whose a support is, or for whom."""


def past_inciso(claims: Claims, comma: int, ends: frozenset[str] | None = ENDS) -> int:
    """The token behind the inciso that opens at token ``comma``: 'su respaldo, en un acto en Lota, a Soto',
    'el apoyo, entre otros, de Tola'; 0 for 'su respaldo, dijo Tola', 'el apoyo, y a Soto'.

    ``ends`` are the words of which one goes on behind it; None for any.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[comma]][1]
    if comma + 2 >= end or lowers[comma + 1] in GOING_ON:
        return 0
    telling = lowers[comma + 1] in TELLING
    reach = min(end - 1, comma + (TOLD_REACH if telling else INCISO_REACH))
    for i in range(comma + 1, reach):
        if lowers[i] in (";", ":", "(", ")") or (claims.predicates.tells(i) and not telling):
            return 0
        named = claims.reading.references.at(i)
        if (
            named is not None
            and named.actors
            and not telling
            and not claims.reading.clause.preposition(named)
        ):
            return 0  # 'sumó el apoyo, y la edila Tola, del Partido del Alba, …'
        if lowers[i] == ",":
            return i + 1 if ends is None or lowers[i + 1] in ends else 0
    return 0


def past_adjunct(claims: Claims, i: int) -> int:
    """The token behind a day or an inciso at token ``i``: 'celebró este lunes el triunfo', 'celebró, en su
    cuenta, el triunfo'; ``i`` where neither stands there.
    """
    if claims.reading.document.lowers[i : i + 1] == [","]:
        return past_inciso(claims, i, None) or i
    return past_day(claims.reading, i)


def before_adjunct(claims: Claims, i: int) -> int:
    """The token before a day or an inciso that ends at token ``i``: 'votará este lunes en blanco', 'votará,
    según la radio, en blanco'; ``i`` where neither does.
    """
    document, lexicon = claims.reading.document, claims.predicates.lexicon
    begin = document.sentences[document.sentence[i]][0]
    if document.lowers[i] == ",":
        return before_inciso(document, lexicon, i)
    day = i
    while day > begin and lexicon.is_word(document.lowers[day], "weekday", "relative_day"):
        day -= 1 + bool(document.flags[day - 1] & (DEMONSTRATIVE | DETERMINER))
    return day


def past_told(claims: Claims, i: int) -> int:
    """The token behind what is told of who was named before token ``i``: 'el apoyo de Soto (PA), del Partido
    del Alba, a Tola', 'de Soto –tercero en abril– a Tola'; ``i`` where no taker follows.
    """
    lowers, j = claims.reading.document.lowers, past_asides(claims, i)
    taker = j + (lowers[j : j + 1] == [","])
    return j if lowers[taker : taker + 1] in (["a"], ["al"]) else i


def past_asides(claims: Claims, i: int) -> int:
    """The token behind all that is told of who was named before token ``i``: ' (PA), del Alba'."""
    document = claims.reading.document
    end, j = document.sentences[document.sentence[i - 1]][1], i
    j += document.lowers[j : j + 1] == [")"]
    for _ in range(MANY + 1):
        past = past_brackets(document, j)
        if past == j and j < end:
            names = partial(claims.reading.clause.is_kind, kind="person")
            past = past_one(document, claims.predicates.lexicon, j, end, names, figures=True)
        if past == j:
            break
        j = past
    return j


def adjoins(claims: Claims, i: int, of: int) -> bool:
    """Whether the tokens from ``i`` up to the 'de' at ``of`` only qualify the noun before them: 'público «sin
    letra chica»'; not 'a la reforma', 'en el distrito'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    flags, others = document.flags, 0
    if lowers[i : i + 2] == ["a", "título"]:
        i += 3  # 'el respaldo a título personal de Quilodrán'
    while i < of:
        if lowers[i] == "sin":
            i = next(
                (j for j in range(i + 2, min(of, i + WITHOUT_REACH)) if document.forms[j] in MARKS), i + 2
            )
            continue
        if lowers[i] not in LINKS and document.forms[i] not in MARKS:
            others += 1
            if flags[i] & (PREPOSITION | CONTRACTION):
                return False
        i += 1
    return others <= ADJECTIVES


def crowd_closes(claims: Claims, i: int) -> bool:
    """'… y de algunos gremios', 'e incluso de vecinos': whether a crowd ends a list at token ``i``."""
    lowers = claims.reading.document.lowers
    i += lowers[i : i + 1] == [","]
    if lowers[i : i + 1] not in (["y"], ["e"]) or i + 3 >= len(lowers):
        return False
    even = lowers[i + 1] in EVEN
    of = i + 1 + even
    return lowers[of] == "de" and (even or lowers[of + 1] in OTHERS or lowers[of + 1].endswith("s"))
