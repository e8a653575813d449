"""Sides taken by what somebody stakes or spends on another: 'se dejó la piel por Soto', 'puso el cuerpo por'.

Any verb of staking goes with any of the nouns for what is staked, so that no idiom is listed whole.
"""

from __future__ import annotations

from ...lexicon import FINITE, PREPOSITION
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .favoured import in_favour
from .takers import note

OBJECT_REACH = 6
"""Tokens of 'ayer, toda la' between the verb and what is staked."""
TAKER_REACH = 8
"""Tokens of 'en el asador este sábado' between what is staked and 'por'."""
FOR = frozenset(("por", "para"))
SHOULDERED = frozenset(("hombro", "hombros", "pecho", "cuerpo", "espaldas", "lomo", "fichas", "cartas"))
"""What is put to somebody as well: 'le puso el hombro a Soto', 'apuesta sus fichas a Soto'."""
TO = frozenset(("a",))


def staked(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán se dejó la piel por Soto', 'ha puesto toda la carne en el asador por la lista de Soto'; not
    'dio la cara por su hijo', 'le rompió la cara a Soto'.
    """
    verb = _staking(claims, trigger.first)
    if verb is None or not verb.claimed or verb.passive:
        return
    taker = _taker(claims, trigger, verb)
    agent = claims.ends.agent(verb) if taker is not None else None
    if taker is None or agent is None:
        return
    without = set(agent.actors) | claims.backers()
    if taker.campaign and not taker.actors:
        meant = claims.spoken_of(taker.first, "", "s", without)  # 'se dejó la piel por su candidatura'
        taker = End(meant.actors, taker.first, taker.after, True) if meant is not None else taker
    taker = claims.described(claims.pronoun(taker, set(agent.actors)), without, vote=True)
    here = claims.reading.document.sentence[verb.first]
    if taker.campaign or any(a.kind == "person" and claims.contest.stands(a, here) for a in taker.actors):
        note(claims, agent, taker, verb.first, max(trigger.after, taker.after))


def _staking(claims: Claims, noun: int) -> Predicate | None:
    """The verb of staking of which the noun at a token is the object: 'puso toda la carne'."""
    document = claims.reading.document
    for i in range(noun - 1, max(-1, noun - 1 - OBJECT_REACH), -1):
        if document.sentence[i] != document.sentence[noun] or document.flags[i] & PREPOSITION:
            return None
        if claims.reading.references.at(i) is not None:
            return None
        form = claims.predicates.form(i, "stake")
        if form is not None and (not form.finite or claims.predicates.is_verb(i)):
            return claims.predicates.at(i, form)
        if document.flags[i] & FINITE and claims.predicates.tells(i):
            return None
    return None


def _taker(claims: Claims, trigger: Trigger, verb: Predicate) -> End | None:
    """For whom it is: behind 'por', 'para', 'a favor de', and behind 'a' where it is put to somebody."""
    ends, noun = claims.ends, claims.reading.document.lowers[trigger.after - 1]
    found = ends.complement(trigger.after, FOR, reach=TAKER_REACH) or in_favour(claims, trigger.after)
    if found is None and noun in SHOULDERED:
        found = ends.complement(trigger.after, TO, reach=TAKER_REACH)
    return found
