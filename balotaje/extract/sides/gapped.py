"""Sides in clauses that leave out the verb of the one before: 'Tola apoyará a Soto; Paredes, a Rojas'."""

from __future__ import annotations

from itertools import takewhile

from ..deeds.bodies import End
from ..deeds.ordered import in_order
from ..deeds.phrases import actors_of
from .claims import Claims

GAPPING = frozenset((";", ",", "y", "e", "mientras", "que", "pero"))
"""What stands between a clause and one that lacks its verb."""
OPENING = frozenset((";", ",", "y", "e", "mientras"))
GAP_REACH = 24
"""Tokens of 'en la primaria al Senado por Lota' between whom one clause is for and the next."""
OPENERS = 4
"""Tokens of '; y mientras que'."""
TO = frozenset(("a", "al", "por", "con"))
NOBODY = (["en", "blanco"], ["voto", "nulo"], ["nulo", "."], ["por", "ninguno"], ["a", "ninguno"])
"""What a clause says of who votes for nobody."""


def without_verb(claims: Claims, candidate: End) -> None:
    """'Quilodrán apoyará a Soto en la primaria y Paredes, a Tola', '…, mientras que Paredes lo hará por Tola;
    Rojas, en blanco'; not '… y Paredes felicitó a Tola', '… y Paredes, a Tola le pidió un debate'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[candidate.after - 1]][1]
    i = begin = candidate.after
    while i < min(end - 2, begin + GAP_REACH) and not claims.predicates.tells(i):
        if lowers[i] not in OPENING:
            i += 1
            continue
        k = i
        while k < end and k < i + OPENERS and lowers[k] in GAPPING:
            k += 1
        after = _clause(claims, k, end)
        begin = after or begin
        i = after or k


def _clause(claims: Claims, i: int, end: int) -> int:
    """The token behind a clause without a verb that begins at token ``i``, 0 where none does."""
    lowers = claims.reading.document.lowers
    giver = _giver(claims, i)
    if giver is None or lowers[i] in ("al", "del"):
        return 0
    i = giver.after + (lowers[giver.after : giver.after + 1] == [","])
    if lowers[i : i + 1] == ["lo"] and i + 1 < end and claims.predicates.form(i + 1, "do") is not None:
        i += 2
    if lowers[i : i + 2] in NOBODY:
        claims.add(giver, None, "neutral", giver.first, i + 2)
        return i + 2
    if i + 1 >= end or lowers[i] not in TO:
        return 0
    other = claims.reading.references.at(i if lowers[i] == "al" else i + 1)
    if other is None or other.actor is None or (other.kind == "pronoun" and other.gender and not other.label):
        return 0
    goes_on = other.after < end and lowers[other.after].isalpha() and claims.predicates.tells(other.after)
    clitic = lowers[other.after : other.after + 1] in (["le"], ["la"], ["lo"], ["les"])
    stands = claims.contest.stands(other.actor, claims.reading.document.sentence[i])
    if goes_on or clitic or not stands or set(other.actors) & set(giver.actors):
        return 0
    claims.add(giver, End(other.actors, other.first, other.after), "support", giver.first, other.after)
    return other.after


def _giver(claims: Claims, i: int) -> End | None:
    """Who is named at token ``i``: 'el edil Soto', 'Soto y Tola', 'el primero'."""
    one = claims.reading.references.at(i)
    if one is not None and one.first == i and one.actors:
        clause = claims.reading.clause
        rest = [m for m in clause.members(one) if m.first >= i]  # not 'a Tola y Soto a Paredes'
        rest = list(takewhile(lambda m: m.first == i or not clause.preposition(m), rest))
        return End(actors_of(tuple(rest)) or one.actors, i, rest[-1].after if rest else one.after)
    named = claims.subjects_at(i) if i < len(claims.reading.document) else None
    if named is not None and named.actors and named.first == i:
        return End(named.actors, named.first, named.after)
    return in_order(claims.reading, i)
