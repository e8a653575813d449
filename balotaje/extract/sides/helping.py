"""Backing by deeds: 'le ofreció sus delegados de mesa', 'se puso a sus órdenes', 'es su puntal'."""

from __future__ import annotations

from ...lexicon import CONTRACTION, PREPOSITION
from ..clauses.determiners import ALL, HIS
from ..clauses.governing import DE, A
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .leaning import nothing_else_follows
from .light import asks, is_light
from .nouns import verb_before
from .takers import note_contender

OWNER_REACH = 4
"""Tokens before a means of campaigning within which 'su', 'sus' says whose it is."""
BESIDE = frozenset(("lado", "parte"))
"""Where one may also stand for a picture."""
GIVEN_UP = frozenset("cargo cargos puesto puestos renuncia renuncias dimisión escaño banca curul".split())
"""What is put at somebody's disposal by who leaves."""
MEANS_REACH = 9
"""Tokens behind 'a disposición' within which it is said what was put there."""
TAKER_REACH = 5
"""Tokens behind means or a mainstay within which it is said whose: 'de la candidatura de Tola'."""
MAINSTAY_REACH = 5
"""Tokens of 'uno de los principales' between 'es' and 'sostenes'."""
RACE_CUES = ("campaign_noun", "second_round", "election_word")


def lending(claims: Claims, trigger: Trigger) -> None:
    """'Soto le ofreció sus delegados de mesa', 'garantizó la estructura de su espacio a Tola'; not 'sus
    fiscales denunciaron a Tola', 'le ofreció un ministerio'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    verb = verb_before(claims, trigger.first)
    if verb is None or not verb.claimed or not is_light(claims, verb, "a") or asks(claims, verb):
        return
    begin = max(verb.verb + 1, trigger.first - OWNER_REACH)
    owned = [i for i in range(begin, trigger.first) if lowers[i] in HIS]
    if owned and document.flags[owned[0] - 1] & (PREPOSITION | CONTRACTION):
        return  # 'sumó a su equipo al consultor Soto'
    if not owned and HIS.isdisjoint(lowers[trigger.after : trigger.after + 2]):
        return
    agent = claims.ends.agent(verb)
    without = set(agent.actors) if agent is not None else set()
    taker = claims.ends.complement(verb.verb + 1, A, reach=trigger.after + 4 - verb.verb)
    taker = taker or claims.ends.complement(trigger.after, A, reach=TAKER_REACH)
    if taker is None or not taker.actors:
        clitic = claims.ends.clitic(verb)
        if clitic is None:
            return
        taker = claims.spoken_of(verb.first, *clitic, without)
    if (
        taker is not None
        and agent is not None
        and document.sentence[trigger.first] == document.sentence[verb.verb]
    ):
        note_contender(claims, agent, taker, verb.first, trigger.after)


def at_service(claims: Claims, trigger: Trigger) -> None:
    """'Soto se puso a sus órdenes', 'fue la primera en ponerse a su lado', 'a disposición de la candidata',
    before a vote; not 'a las órdenes del presidente electo para el traspaso'.
    """
    lowers = claims.reading.document.lowers
    verb = verb_before(claims, trigger.first)
    form = claims.predicates.form(verb.verb, "put") if verb is not None else None
    if verb is None or form is None or not verb.claimed:
        return
    agent = claims.ends.agent(verb)
    puts_self = claims.predicates.bears_own_pronoun(verb)
    if agent is None or not (puts_self or _own_means(claims, verb, trigger)):
        return
    beside = lowers[trigger.after - 1] in BESIDE
    if beside and not (puts_self and nothing_else_follows(claims, trigger.after)):
        return  # 'se puso a su lado para la foto'
    taker = None
    if not HIS.isdisjoint(lowers[trigger.first : trigger.after]):
        taker = claims.spoken_of(verb.first, "", "s", set(agent.actors))
    else:
        taker = claims.ends.complement(trigger.after, DE, reach=3)
        taker = claims.described(taker, set(agent.actors), vote=False) if taker is not None else None
    if taker is None or (
        claims.contest.winner in taker.actors and not _of_the_race(claims, max(trigger.after, taker.after))
    ):
        return
    note_contender(
        claims, agent, taker, verb.first, max(trigger.after, taker.after if taker.first > verb.verb else 0)
    )


def _own_means(claims: Claims, verb: Predicate, trigger: Trigger) -> bool:
    """'puso su estructura a disposición de Tola', 'pondrá a disposición de Tola “toda su fuerza”': whether
    what is put is the putter's own; not 'puso su cargo a disposición de Tola', '… las actas'.
    """
    document = claims.reading.document
    end = document.sentences[document.sentence[trigger.first]][1]
    around = (
        *range(verb.verb + 1, trigger.first),
        *range(trigger.after, min(end, trigger.after + MEANS_REACH)),
    )
    if any(document.lowers[i] in GIVEN_UP for i in around):
        return False
    told = document.stretch[verb.verb]
    quoted = any(document.stretch[i] not in (told, -1) for i in around)
    return quoted or any(document.lowers[i] in HIS or document.lowers[i] in ALL for i in around)


def _of_the_race(claims: Claims, i: int) -> bool:
    """Whether this sentence goes on about the race, or the next one does."""
    document = claims.reading.document
    here = document.sentence[i - 1]
    last = min(here + 1, len(document.sentences) - 1)
    return claims.cues.within(i, document.sentences[last][1], *RACE_CUES) is not None


def mainstay(claims: Claims, trigger: Trigger) -> None:
    """'Tola había sido el principal sostén de Soto', 'es uno de los puntales de su candidatura'; not 'el
    turismo es el sostén de la región', 'busca el principal apoyo de Soto'.
    """
    verb = verb_before(claims, trigger.first, reach=MAINSTAY_REACH)
    form = claims.predicates.form(verb.verb, lemma="ser") if verb is not None else None
    if verb is None or form is None or not verb.claimed:
        return
    lowers = claims.reading.document.lowers
    agent = claims.ends.agent(verb)
    if agent is None or not agent.actors:
        return
    taker = claims.ends.complement(trigger.after, DE, reach=TAKER_REACH)
    if taker is None and lowers[trigger.first - 1] in HIS:
        taker = claims.spoken_of(verb.first, "", "s", set(agent.actors))
    if taker is not None and taker.campaign and not taker.actors:
        taker = claims.spoken_of(trigger.after, "", "s", set(agent.actors))
    if taker is not None:
        taker = claims.described(taker, set(agent.actors), vote=False)
        note_contender(claims, agent, taker, verb.first, max(trigger.after, taker.after))
