"""Sides told in a relative behind their noun: 'el respaldo que Tola dio a Soto', 'que recibió de Tola'."""

from __future__ import annotations

from ..clauses.governing import DE, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .claims import Claims
from .light import is_light, of_class
from .nouns import VERB_REACH, SupportPhrase
from .takers import note, taker_as_subject, taker_by_pronoun


def given_in_relative(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'el respaldo que Quilodrán había dado a Soto', 'el apoyo que resolvió darle'; not 'que dé'."""
    document = claims.reading.document
    i = phrase.noun + 1
    i += document.lowers[i + 1 : i + 2] == ["que"] and document.lowers[i].isalpha()  # 'el apoyo público que'
    if phrase.giver is not None or phrase.taker is not None or document.lowers[i : i + 1] != ["que"]:
        return False
    for j in range(i + 1, min(len(document), i + VERB_REACH)):
        if document.sentence[j] != document.sentence[i]:
            return False
        form = claims.predicates.form(j, "back_light")
        if form is None or (form.finite and not claims.predicates.is_verb(j)):
            continue
        chained = claims.predicates.form(j + 1)
        sent = chained is not None and (form.lemma, chained.lemma) == ("hacer", "llegar")
        if chained is not None and chained.tense == "inf" and not sent:
            continue  # 'el apoyo que resolvió darle'
        given = claims.predicates.at(j, form)
        if given.claimed and not is_light(claims, given, "a"):
            return _received_in_relative(claims, phrase, given, i)
        if (
            not given.claimed
            or given.tense in ("subj", "subjimpf", "cond")
            or not is_light(claims, given, "a")
        ):
            return False
        giver = _doer(claims, i, j) or claims.ends.agent(given)
        taker = claims.ends.complement(j + 1 + sent, A, reach=8)
        taker = taker or _who_has_it(claims, verb, given, giver) or taker_by_pronoun(claims, given)
        return taker is not None and note(claims, giver, taker, phrase.first, max(taker.after, j + 1))
    return False


def received_of_host(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Soto visitó a la exalcaldesa Quilodrán, de quien recibió el respaldo', 'Quilodrán, de la que obtuvo su
    apoyo'; not 'de quien espera el respaldo', 'a quien pidió el respaldo'.
    """
    if verb is None or phrase.giver is not None or phrase.taker is not None or not verb.claimed:
        return False
    lowers, quien = claims.reading.document.lowers, verb.first - 1
    opened = quien - (lowers[quien] in ("quien", "quienes")) - 2 * (lowers[quien] in ("que", "cual"))
    opened += lowers[opened + 1] == "del"
    if lowers[opened] not in ("de", "del") or lowers[opened - 1] != "," or not is_light(claims, verb, "de"):
        return False
    host = claims.reading.references.at(opened - 2)
    taker = claims.ends.governing(verb.verb)
    if host is None or taker is None or host.after != opened - 1 or not taker.actors:
        return False
    giver = claims.ends.whole(host) if lowers[quien] == "quienes" else End.of(host)
    return bool(giver.actors) and note(claims, giver, taker, giver.first, phrase.after)


def _doer(claims: Claims, que: int, verb: int) -> End | None:
    """'el apoyo que Tola dio', 'el apoyo que dio Tola': who stands free beside the verb of a relative whose
    object is the noun; not 'el apoyo que dio a Tola'.
    """
    beside = claims.reading.references.between(que + 1, verb + 2)
    free = (r for r in beside if r.actors and not claims.reading.clause.preposition(r))
    return next((claims.ends.whole(r) for r in free if r.kind == "name" and r.first <= verb + 1), None)


def _received_in_relative(claims: Claims, phrase: SupportPhrase, verb: Predicate, que: int) -> bool:
    """'el respaldo que Soto recibió de Quilodrán', 'el espaldarazo que recibió Soto por parte de Quilodrán',
    'Soto celebró el apoyo que obtuvo de ella'; not 'el apoyo que espera recibir de Quilodrán'.
    """
    if not is_light(claims, verb, "de") or verb.tense in ("subj", "subjimpf", "cond", "fut"):
        return False
    taker = _doer(claims, que, verb.verb)
    after = taker.after if taker is not None and taker.first > verb.verb else verb.verb + 1
    giver = claims.ends.complement(after, DE, reach=6)
    taker = taker or (taker_as_subject(claims, verb) if giver is not None and giver.actors else None)
    if giver is None or taker is None or not set(taker.actors) <= claims.contenders():
        return False
    return note(claims, giver, taker, phrase.first, giver.after)


def _who_has_it(claims: Claims, verb: Predicate | None, given: Predicate, giver: End | None) -> End | None:
    """'Soto, detrás de Tola, se benefició del apoyo que le dio Quilodrán': whom 'le' comes back to."""
    if verb is None or not verb.claimed or claims.ends.clitic(given) != ("", "s"):
        return None
    if not (is_light(claims, verb, "de") or of_class(claims, verb, "thank")):
        return None
    agent = claims.ends.agent(verb)
    if agent is None or len(agent.actors) != 1 or not set(agent.actors) <= claims.contenders():
        return None
    return agent if giver is None or agent.actors[0] not in giver.actors else None
