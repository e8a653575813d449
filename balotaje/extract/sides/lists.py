"""A list of whom or of what with all that stands in it: titles, brackets, crowds, 'y el apoyo de Soto'."""

from __future__ import annotations

from ...lexicon import CLITIC, NEGATION
from ...model import Actor
from ..coordination import CONTRACTIONS
from ..deeds.ends import End
from .claims import Claims

MEMBERS = 12
JOINING = frozenset(("y", "e"))
TITLE_REACH = 6
"""Tokens of 'con el recién nacido' before a member."""
BRACKET_REACH = 8
CROWD_REACH = 6
"""Tokens of a member that is nobody: 'los vecinos del sur'."""
OF_WHOM = ("support_noun", "joining_noun", "means_noun", "favour_noun", "aid_noun")
"""Nouns behind whose 'de' a list goes on: 'y el apoyo de Soto'."""


def enumerated(claims: Claims, i: int) -> End | None:
    """Who is on the list at token ``i``: 'los verdes, el Partido del Alba (centro) y el aval de Soto'; of
    'el Partido del Alba, dijo Soto' or '… y Soto dijo' the first alone.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if i >= len(document):
        return None
    begin, end = i, document.sentences[document.sentence[i]][1]
    found: list[End] = []
    closing = closed = False
    for _ in range(MEMBERS):
        member = _member(claims, i, end)
        if member is None or (closing and _acts(claims, member.after, end)):
            break
        found.append(member)
        closed = closed or closing
        i = _past_bracket(claims, member.after, end)
        comma = lowers[i : i + 1] == [","]
        closing = i + comma < end and lowers[i + comma] in JOINING
        if i >= end or closed or not (comma or closing):
            break
        i += comma + closing
    if not closed:
        found = found[:1]
    actors: dict[Actor, None] = {}
    for member in found:
        actors |= dict.fromkeys(member.actors)
    return End(tuple(actors), begin, found[-1].after) if actors else None


def _member(claims: Claims, i: int, end: int) -> End | None:
    """Who is named at token ``i``, past titles and 'el apoyo de'; without actors a crowd."""
    lowers = claims.reading.document.lowers
    for j in range(i, min(end, i + TITLE_REACH)):
        reference = claims.reading.references.at(j)
        if reference is not None and reference.first >= i - 1 and reference.actors:
            return claims.ends.whole(reference)
        body = claims.ends.party_body(j)
        if body is not None and body.actors:
            return body
        if not lowers[j].isalpha() or lowers[j] in JOINING or claims.predicates.tells(j):
            break
        if CONTRACTIONS.get(lowers[j], lowers[j]) == "de" and j > i:
            if claims.cues.ending(j, *OF_WHOM) is None:
                break
    for j in range(i, min(end, i + CROWD_REACH)):
        if lowers[j] in (",", "y", "e", "("):
            return End((), i, j) if j > i else None
        if claims.predicates.tells(j) or not lowers[j].isalpha():
            return None
    return None


def _past_bracket(claims: Claims, i: int, end: int) -> int:
    lowers = claims.reading.document.lowers
    if lowers[i : i + 1] != ["("]:
        return i
    return next((j + 1 for j in range(i, min(end, i + BRACKET_REACH)) if lowers[j] == ")"), i)


def _acts(claims: Claims, i: int, end: int) -> bool:
    """Whether a verb stands at token ``i``, past its clitics: 'y Soto lo dijo'."""
    flags = claims.reading.document.flags
    while i < end and flags[i] & (CLITIC | NEGATION):
        i += 1
    return i < end and claims.predicates.tells(i)
