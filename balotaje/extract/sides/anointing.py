"""Sides taken by showing somebody as one's own: 'destapó a Soto como su gallo', 'ungió a su delfín: Soto'."""

from __future__ import annotations

from ..clauses.governing import A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .nouns import verb_before
from .takers import note

VERB_REACH = 16
"""Tokens of 'a Soto, del Frente Austral,' between 'eligió' and 'como su candidato'."""
OPENS = frozenset((":", ","))


def anointed(claims: Claims, trigger: Trigger) -> bool:
    """'El Partido del Alba ratificó a Soto, del Frente Austral, como su candidato', 'Quilodrán destapó a Soto
    como su gallo', 'eligió a su delfín: Soto'; not 'el Partido del Alba eligió a Soto como su candidato',
    who is its own.
    """
    lowers = claims.reading.document.lowers
    before = lowers[trigger.first - 1]
    if before not in ("como", "a"):
        return False
    verb = verb_before(claims, trigger.first - 1, reach=VERB_REACH)
    form = claims.predicates.form(verb.verb, "anoint") if verb is not None else None
    if verb is None or form is None or not verb.claimed or verb.passive:
        return False
    giver = claims.ends.agent(verb)
    taker = _shown(claims, trigger, verb, giver) if giver is not None else None
    if giver is None or taker is None or _fields_its_own(claims, giver, taker):
        return False
    here = claims.reading.document.sentence[trigger.first]
    if not any(claims.contest.stands(actor, here) for actor in taker.actors):
        return False
    first, after = min(verb.first, taker.first), max(trigger.after, taker.after)
    return note(claims, giver, taker, first, after)


def _shown(claims: Claims, trigger: Trigger, verb: Predicate, giver: End | None) -> End | None:
    """Whom the verb shows as one's own: its object before 'como', or the name behind 'a su gallo:'."""
    document = claims.reading.document
    if document.lowers[trigger.first - 1] == "como":
        found = claims.ends.complement(verb.verb + 1, A, reach=VERB_REACH)
        if found is None:
            clitic = claims.ends.clitic(verb)
            without = set(giver.actors) if giver is not None else set()
            found = claims.spoken_of(verb.first, *clitic, without) if clitic is not None else None
        return found if found is not None and found.first < trigger.first else None
    opened = trigger.after
    if opened + 1 >= len(document) or document.lowers[opened] not in OPENS:
        return None
    named = claims.reading.references.named_at(opened + 1)
    if named is None:
        return None
    return End.of(named)


def _fields_its_own(claims: Claims, giver: End, taker: End) -> bool:
    """Whether a party shows one whom the text gives no other party: its own candidate."""
    parties = {actor.index for actor in giver.actors if actor.kind == "party"}
    if not parties:
        return False
    people = claims.reading.cast.people
    own = (people[actor.index].party for actor in taker.actors if actor.kind == "person")
    return any(party is None or party in parties for party in own)
