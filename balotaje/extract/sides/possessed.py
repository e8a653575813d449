"""Whose candidacy 'su candidatura' is: the contender's spoken of, or whose the clause beside tells."""

from __future__ import annotations

from ...model import Actor
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .claims import Claims
from .nouns import verb_before

JOINING = frozenset(("y", "e", "pero", ",", ";", "mientras", "porque", "pues"))
"""What joins a clause to the one before it."""
LONG = 14
"""Tokens of 'a Soto, su rival en las internas,' between 'agradeció' and 'por haber'."""


def possessed(claims: Claims, predicate: Predicate, campaign: End, *, own: bool) -> End | None:
    """'vamos a respaldar su candidatura': the contender spoken of who is not the one who acts.

    A contender who 'reforzó su campaña' (``own``) did so with their own.
    """
    agent = claims.ends.agent(predicate) if own else claims.backer(predicate)
    por = predicate.verb - 1
    por -= claims.reading.document.lowers[por].startswith("haber")
    if claims.reading.document.lowers[por] == "por" and agent is not None:
        before = verb_before(claims, por, reach=LONG)  # 'agradeció a Tola haber trabajado en su campaña'
        owner = claims.ends.agent(before) if before is not None else None
        whose = owner is not None and set(owner.actors).isdisjoint(agent.actors)
        return (
            End(owner.actors, campaign.first, campaign.after, True) if owner is not None and whose else None
        )
    without = set(agent.actors) if agent is not None else set()
    if without & (claims.contest.contenders if own else set(claims.contest.finalists)):
        return None
    found = _owner_beside(claims, predicate, without)
    found = found or claims.spoken_of(campaign.first, "", "s", without)
    return End(found.actors, campaign.first, campaign.after, True) if found is not None else None


def _owner_beside(claims: Claims, predicate: Predicate, without: set[Actor]) -> End | None:
    """'Soto es independiente y el Partido del Alba se sumó a su candidatura': who acts in the clause that
    this one is joined to; not 'dijo que el Partido del Alba se sumó a su candidatura'.
    """
    sentence = claims.reading.document.sentence[predicate.verb]
    told = claims.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    verbs = claims.ends.subjects.verbs(sentence, claims.reading.document.stretch[predicate.verb])
    before = next((v for v in reversed(verbs) if v < min(predicate.first, predicate.head)), -1)
    if told is None or told.phrase is None or before < 0 or before == told.governor:
        return None
    joined = claims.reading.document.lowers[told.phrase.first - 1] in JOINING
    owner = claims.ends.in_sentence(before) if joined and before < told.phrase.first else None
    if owner is None or len(owner.actors) != 1 or owner.actors[0].kind != "person":
        return None
    return owner if without.isdisjoint(owner.actors) else None
