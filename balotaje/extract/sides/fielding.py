"""Parties that field another's candidate: 'El Partido del Alba llevará como candidata a Soto, del Frente
Austral'.
"""

from __future__ import annotations

from ..clauses.determiners import HIS
from ..clauses.governing import POR
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from ..references.pointers import Reference
from .claims import Claims
from .sought import is_contested

TARGET_REACH = 16
"""Tokens of 'este lunes por unanimidad como candidata a alcaldesa' between 'proclamó' and 'a Soto'."""
AS_REACH = 9
"""Tokens of ', del Frente Austral, como su candidata' behind whoever is fielded."""
FOR_A_RACE = frozenset(("postular", "nominar", "candidatear"))
"""Verbs of fielding that need not say for what."""


def fielding(claims: Claims, trigger: Trigger) -> None:
    """'El Partido del Alba proclamó candidata a Soto, del Frente Austral', 'Soto, del Frente Austral, fue
    postulada también por el Partido del Alba'; not 'el Partido del Alba proclamó candidata a Soto', its own,
    nor 'presentó a Soto, candidata del Frente Austral, sus quejas'.
    """
    form = claims.predicates.of(trigger)
    if form is None or (form.finite and not claims.predicates.is_verb(trigger.first)):
        return
    verb = claims.predicates.at(trigger.first, form)
    if not verb.claimed or verb.head < 0:
        return
    if verb.passive:
        giver = claims.ends.complement(trigger.after, POR, reach=TARGET_REACH)
        taker = claims.ends.subject(verb.head)
    else:
        named = _fielded(claims, trigger, form.lemma)
        giver = claims.ends.agent(verb) if named is not None else None
        taker = End.of(named) if named is not None else None
    if giver is None or taker is None or any(actor.kind != "party" for actor in giver.actors):
        return
    if len(taker.actors) == 1 and _is_of_another(claims, giver, taker):
        after = max(trigger.after, taker.after, giver.after if verb.passive else 0)
        claims.add(giver, taker, "support", verb.first, after)


def _fielded(claims: Claims, trigger: Trigger, lemma: str) -> Reference | None:
    """Whom the verb fields: who is named behind 'a', where it is said for what, before or behind."""
    document = claims.reading.document
    end = document.sentences[document.sentence[trigger.first]][1]
    reach = min(end, trigger.after + TARGET_REACH)
    for reference in claims.reading.references.between(trigger.after, reach):
        if claims.reading.clause.preposition(reference) != "a" or reference.kind != "name":
            continue
        if any(claims.predicates.is_verb(i) for i in range(trigger.after, reference.first)):
            return None
        told = any(_candidacy_at(claims, i) for i in range(trigger.after, reference.first))
        told = told or _as_a_candidate(claims, reference.after, end)
        return reference if told or lemma in FOR_A_RACE else None
    return None


def _as_a_candidate(claims: Claims, i: int, end: int) -> bool:
    """'(a Soto), del Frente Austral, como su candidata', 'a la alcaldía', 'para la gobernación': whether for
    what is said behind who is fielded, from token ``i`` on.
    """
    for j in range(i, min(end, i + AS_REACH)):
        if claims.predicates.tells(j):
            return False
        quest = claims.cues.at(j, "quest")
        if _candidacy_at(claims, j) or is_contested(claims.reading, quest[1] if quest is not None else j):
            return True
    return False


def _candidacy_at(claims: Claims, i: int) -> bool:
    """Whether token ``i`` is a candidate or a ticket: 'candidata', '(en su) boleta'; not 'una lista'."""
    lowers = claims.reading.document.lowers
    ticket = lowers[i - 1] in HIS and claims.cues.at(i, "campaign_noun") is not None
    nouns = claims.predicates.lexicon.person_nouns(lowers[i])
    return ticket or any(noun.kind == "candidacy" for noun in nouns)


def _is_of_another(claims: Claims, giver: End, taker: End) -> bool:
    """Whether the text gives whom a party fields another party: 'Soto, del Frente Austral', 'la liberal
    Soto'.
    """
    cast = claims.reading.cast
    parties = {actor.index for actor in giver.actors}
    party = cast.people[taker.actors[0].index].party if taker.actors[0].kind == "person" else None
    if party is not None and party not in parties:
        return True
    followed = claims.reading.knowledge.party_adjectives
    words = set(claims.reading.document.lowers[taker.first : taker.after]) & followed.keys()
    own = {known.id for n in parties if (known := cast.parties[n].row) is not None}
    names = " ".join(cast.parties[n].name.lower() for n in parties)
    return any(own.isdisjoint(followed[word]) and word[:-1] not in names for word in words)
