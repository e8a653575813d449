"""Backing by a pact: 'Soto y Vecinos alcanzaron un acuerdo que hará alcaldesa a Tola'."""

from __future__ import annotations

from ...lexicon import PERSON_NOUN
from ..clauses.governing import DE, A
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .claims import Claims
from .nouns import verb_before

MAKING_REACH = 6
"""Tokens between 'un acuerdo' and 'que permitirá'."""
OFFICE_REACH = 9
"""Tokens behind 'permitirá' within which the office stands."""


def pact(claims: Claims, trigger: Trigger) -> None:
    """'El Partido del Alba y Vecinos cerraron un pacto que hará alcalde a Soto'; not 'un acuerdo que
    permitirá a Soto viajar'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    for i in range(trigger.after, min(end - 1, trigger.after + MAKING_REACH)):
        if lowers[i] == "que" and claims.predicates.form(i + 1, "make_office") is not None:
            break
    else:
        return
    verb = verb_before(claims, trigger.first)
    made = claims.ends.complement(i + 2, A | DE, reach=OFFICE_REACH)
    office = any(
        document.flags[j] & PERSON_NOUN or lowers[j] in OFFICES
        for j in range(i + 2, min(end, i + 2 + OFFICE_REACH + 4))
    )
    if verb is None or not verb.claimed or made is None or not made.actors or not office:
        return
    agent = claims.ends.agent(verb)
    if agent is None:
        return
    parties = tuple(a for a in agent.actors if a.kind == "party")
    people = tuple(a for a in made.actors if a.kind == "person")
    if people and claims.reading.cast.people[people[0].index].party is None:
        parties = parties[1:]  # whose candidate is made something is named first
    if len(agent.actors) > 1 and parties and people:
        giver = End(parties, agent.first, agent.after)
        claims.add(
            giver, End(people, made.first, made.after), "support", verb.first, made.after, proclaimed=True
        )


OFFICES = frozenset(
    "alcaldía presidencia gobierno intendencia gobernación investidura vara bastón prefectura".split()
)
"""Offices that a pact gives to somebody."""
