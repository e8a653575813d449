"""Whom a phrase in front of a clause is told of: 'Con el apoyo de Tola, Soto ganó'."""

from __future__ import annotations

from ..deeds.ends import End
from .claims import Claims
from .modifiers import past_asides

APPOSED_REACH = 14
"""Tokens of 'la candidata del puerto' between two commas behind a name."""
CLAUSE_REACH = 24
"""Tokens behind who backs within which the verb of who is backed stands ('Apoyado por …, Soto ganó')."""


def fronted(claims: Claims, i: int) -> bool:
    """Whether what begins at token ``i`` opens a clause: 'Con el apoyo de', 'En Lota, con el apoyo de',
    'contó que con el apoyo de'.
    """
    document = claims.reading.document
    return document.sentence_start(i) or document.lowers[i - 1] in (",", "que")


def subject_behind(claims: Claims, giver: End) -> End | None:
    """'Apuntalado por el Partido del Alba, del exsenador Paredes (2008-2018), Soto se impuso': who stands
    free behind who backs, before the verb or as its subject; of 'Apoyado por Tola, el plan' nobody.
    """
    document = claims.reading.document
    start = past_asides(claims, giver.after)
    end = min(document.sentences[document.sentence[giver.first]][1], start + CLAUSE_REACH)
    for j in range(start, end):
        named = claims.reading.references.starting_at(j)
        if named is not None and not claims.reading.clause.preposition(named):
            if document.lowers[j - 1] != ",":
                continue
            found = End.of(named)
            if named.description is not None and named.kind == "description":
                found = claims.described(found, set(giver.actors), vote=True)
            return found
        if claims.predicates.tells(j):
            return claims.ends.subject(j)
    return None


def before_apposition(claims: Claims, i: int) -> int:
    """The token before the comma at token ``i``, or before all that it sets behind a name: 'Con Soto, la
    candidata del puerto, se alineó Quilodrán'; ``i`` where a clause or nothing stands between.
    """
    document = claims.reading.document
    named = claims.reading.references.at(i - 1) if document.lowers[i] == "," else None
    if document.lowers[i] != ",":
        return i
    if named is not None and named.after == i and named.kind == "name":
        return i - 1
    for j in range(i - 1, max(1, i - APPOSED_REACH), -1):
        if claims.predicates.tells(j) or document.sentence[j] != document.sentence[i]:
            return i
        if document.lowers[j] == ",":
            return j - 1
    return i
