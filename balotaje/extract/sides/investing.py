"""Votes on whoever is to be invested: 'El Partido del Alba ha votado en contra', 'los votos a favor de'."""

from __future__ import annotations

from bisect import bisect_left
from operator import itemgetter

from ...model import Actor, Stance
from ..clauses.determiners import OF
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .claims import Claims

INVESTING = {"investidura": "de", "investir": "a"}
"""Words of an investiture, and the preposition of whose it is."""
FAVOUR = ["a", "favor"]
AGAINST = ["en", "contra"]
SIDE_REACH = 3
"""Tokens between 'votó' and 'a favor', and of both before what goes on from them."""


def voted(claims: Claims, predicate: Predicate) -> bool:
    """'Fracasó la investidura de Soto: el Partido del Alba ha votado en contra', of whom it was told last;
    not 'votó en contra de la ley', 'votó a favor' where nobody was to be invested.
    """
    lowers = claims.reading.document.lowers
    if claims.predicates.form(predicate.verb, lemma="votar") is None or not predicate.claimed:
        return False
    for i in range(predicate.verb + 1, min(len(lowers) - 1, predicate.verb + 1 + SIDE_REACH)):
        if lowers[i : i + 2] in (FAVOUR, AGAINST):
            stood = invested(claims, predicate.verb)
            if stood is None or not OF.isdisjoint(lowers[i + 2 : i + 3]):
                return False
            whom = End((stood,), predicate.verb, i + 2)
            stance: Stance = "support" if lowers[i] == FAVOUR[0] else "oppose"
            return claims.add(claims.ends.agent(predicate), whom, stance, predicate.first, i + 2)
    return False


def cast_in_favour(claims: Claims, noun: int, voters: End | None) -> bool:
    """'los votos a favor del Partido del Alba', of whoever is to be invested: whether parties cast them."""
    if claims.reading.document.lowers[noun + 1 : noun + 3] != FAVOUR or voters is None:
        return False
    parties = bool(voters.actors) and all(actor.kind == "party" for actor in voters.actors)
    return parties and invested(claims, noun) is not None


def invested(claims: Claims, i: int) -> Actor | None:
    """Whose investiture was told of last before token ``i``."""
    if claims.invested is None:
        claims.invested = _investitures(claims)
    before = bisect_left(claims.invested, i, key=itemgetter(0))
    return claims.invested[before - 1][1] if before else None


def _investitures(claims: Claims) -> list[tuple[int, Actor]]:
    """(token, person) of every 'investidura de Soto', 'investir a Soto' of the article."""
    found = []
    document = claims.reading.document
    for i in document.where(INVESTING.keys()):
        whose = claims.ends.complement(i + 1, frozenset((INVESTING[document.lowers[i]],)), reach=4)
        if whose is not None and len(whose.actors) == 1 and whose.actors[0].kind == "person":
            found.append((i, whose.actors[0]))
    return found
