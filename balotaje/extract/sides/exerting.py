"""Sides taken by what somebody does for another: 'se dejó la piel por Soto', 'salió a la cancha por Soto'.

No idiom is listed whole: any verb of staking goes with any of the nouns for what is staked, and any verb that
tells no reason with 'por' and one who is known to stand.
"""

from __future__ import annotations

from ...lexicon import FINITE, PREPOSITION
from ..clauses.governing import DE, PARA, POR, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .favoured import in_favour
from .nouns import verb_before
from .takers import note

OBJECT_REACH = 6
"""Tokens of 'ayer, toda la' between the verb and what is staked."""
TAKER_REACH = 8
"""Tokens of 'en el asador este sábado' between what is staked and 'por'."""
FOR = frozenset(("por", "para"))
SHOULDERED = frozenset(("hombro", "hombros", "pecho", "cuerpo", "espaldas", "lomo", "fichas", "cartas"))
"""What is put to somebody as well: 'le puso el hombro a Soto', 'apuesta sus fichas a Soto'."""
TERM_FOR = A | PARA
WISHING = frozenset("pedir exigir reclamar querer desear corear gritar clamar vocear augurar".split())
"""With what another term is asked for somebody."""
NEAR = 4
"""Tokens of 'por la candidata' in which it is said for whom."""
VERB_REACH = 9
"""Tokens of 'a la cancha este sábado' between a verb and 'por'."""
REASONED = ("by_reason", "say", "blame", "thank", "reproach", "oppose", "regret", "lose")
"""Classes of verbs that 'por' tells the reason or the topic of."""
CAUSING = frozenset(("hacer", "dejar", "ver"))
"""What one has done to oneself by whom 'por' names: 'se dejó convencer por Soto'."""
THANKS = frozenset(("gracias", "perdón", "disculpas", "interés", "admiración", "respeto", "cariño", "lugar"))
"""What is given, asked or felt for somebody without taking a side."""


def staked(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán se dejó la piel por Soto', 'ha puesto toda la carne en el asador por la lista de Soto'; not
    'dio la cara por su hijo', 'le rompió la cara a Soto'.
    """
    verb = _staking(claims, trigger.first)
    if verb is None or not verb.claimed or verb.passive:
        return
    taker = _taker(claims, trigger)
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


def _taker(claims: Claims, trigger: Trigger) -> End | None:
    """For whom it is: behind 'por', 'para', 'a favor de', and behind 'a' where it is put to somebody."""
    ends, noun = claims.ends, claims.reading.document.lowers[trigger.after - 1]
    found = ends.complement(trigger.after, FOR, reach=TAKER_REACH) or in_favour(claims, trigger.after)
    if found is None and noun in SHOULDERED:
        found = ends.complement(trigger.after, A, reach=TAKER_REACH)
    return found


def for_one(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán salió a la cancha por Soto', 'se la rifa por la candidata', 'rompió el hielo en favor de
    Soto'; not 'preguntó por Soto', 'cambió a Tola por Soto', 'fue detenido por Soto', nor of who is not known
    to stand.
    """
    governs = DE if trigger.after - trigger.first > 1 else POR  # 'a favor de', 'por'
    taker = claims.ends.complement(trigger.after - 1, governs, reach=NEAR)
    if taker is None:
        return
    verb = verb_before(claims, trigger.first, reach=VERB_REACH)
    if verb is None or not verb.claimed or verb.passive or _tells_a_reason(claims, verb, trigger.first):
        return
    agent = claims.ends.agent(verb)
    if agent is None or not agent.actors or set(agent.actors) & claims.contenders():
        return
    taker = claims.pronoun(taker, set(agent.actors))
    if taker.actors and set(taker.actors) <= claims.contenders():
        claims.add(agent, taker, "support", verb.first, max(trigger.after, taker.after))


def _tells_a_reason(claims: Claims, verb: Predicate, end: int) -> bool:
    """Whether what stands behind 'por' at token ``end`` is why it was done, or what for: 'criticó a Tola por
    Soto', 'dio las gracias por Soto', 'lo cambió por Soto'; not 'se la juega por Soto'.
    """
    form, lowers = claims.predicates.form(verb.verb), claims.reading.document.lowers
    if form is None or (form.tense == "part" and not claims.predicates.is_compound(verb.verb)):
        return True
    if any(claims.predicates.in_class(form.lemma, name) for name in REASONED):
        return True
    if form.lemma == "ir" and verb.person != "1":
        return True
    if claims.ends.clitic(verb) is not None and not claims.predicates.bears_own_pronoun(verb):
        return True
    head = claims.predicates.form(verb.head) if verb.head not in (-1, verb.verb) else None
    if head is not None and head.lemma in CAUSING:
        return True  # 'se hizo representar por Soto'
    between = claims.reading.references.between(verb.verb + 1, end)
    someone = (r for r in between if r.actors or r.kind == "description")
    objects = any(r.actors or claims.reading.clause.preposition(r) == "a" for r in someone)
    return objects or not THANKS.isdisjoint(lowers[verb.verb + 1 : end])


def another_term(claims: Claims, trigger: Trigger) -> None:
    """'Tola pidió en la tarima “cuatro años más para Soto”', 'quiere un segundo mandato para la alcaldesa';
    not 'pidió cuatro años más para terminar la obra', nor, in no quotation, 'pidió cuatro años más para
    Soto' of who does not stand.
    """
    reading = claims.reading
    taker = claims.ends.complement(trigger.after, TERM_FOR, reach=NEAR)
    if taker is None:
        return
    number = reading.document.stretch[trigger.first]
    opened = reading.document.stretches[number].first if number >= 0 else -1
    opens = number >= 0 and not any(w.isalpha() for w in reading.document.lowers[opened : trigger.first])
    if opens and taker.after <= reading.document.stretches[number].last:
        closes = not reading.document.lowers[taker.after].isalpha()
        if not closes:
            return  # '“Cuatro años más para Soto serían un error”'
    verb = None if opens else verb_before(claims, trigger.first, reach=VERB_REACH)
    form = claims.predicates.form(verb.verb) if verb is not None else None
    if opens:
        agent = claims.ends.speaker(trigger.first)
    elif verb is not None and form is not None and verb.claimed:
        apart = "que" in reading.document.lowers[verb.verb : trigger.first]
        agent = claims.ends.agent(verb) if form.lemma in WISHING and not apart else None
    else:
        return
    if agent is None or not agent.actors:
        return
    taker = claims.described(claims.pronoun(taker, set(agent.actors)), set(agent.actors), vote=True)
    here = reading.document.sentence[trigger.first]
    people = [actor for actor in taker.actors if actor.kind == "person"]
    chanted = number >= 0 and any(claims.contest.stands(actor, here) for actor in people)
    if chanted or not claims.contenders().isdisjoint(people):
        note(claims, agent, taker, verb.first if verb is not None else trigger.first, taker.after)
