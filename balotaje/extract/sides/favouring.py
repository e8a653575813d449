"""Sides told by what somebody puts out: 'el mensaje de Soto a favor de Tola', 'grabó un video en apoyo a'."""

from __future__ import annotations

from ...lexicon import ADVERB, DETERMINER, POSSESSIVE, QUANTIFIER
from ..clauses.determiners import CONTRACTIONS, HIS
from ..clauses.governing import CON, DE, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .givers import another, with_the_rest
from .light import asks, is_light
from .lists import enumerated
from .nouns import verb_before
from .takers import note

OPENING = QUANTIFIER | DETERMINER | POSSESSIVE
"""What shows that a word is a noun: 'su trabajo en favor de Soto'."""
NOUN_REACH = 20
"""Tokens before 'a favor de' within which what is put out stands."""
ADJECTIVES = 2
"""Words of 'mensaje público y expreso' between the noun and 'de'."""
TAKER_REACH = 4
SIGNED_REACH = 5
"""Tokens of ', que fue firmada' behind whom a letter is for."""
COPULAS = frozenset(("es", "será", "sigue", "sido", "fue"))
"""What joins 'mi compromiso' to whom it is with."""


def in_favour_of(claims: Claims, trigger: Trigger) -> None:
    """'el mensaje de Quilodrán a favor de Soto', 'explicó su postura en favor de Soto', 'grabó un video en
    apoyo a Soto'; not 'criticó un video en apoyo a Soto', 'el fallo de la jueza a favor de Soto'.
    """
    document = claims.reading.document
    first, _ = document.sentences[document.sentence[trigger.first]]
    begin = max(first, trigger.first - NOUN_REACH)
    noun = claims.cues.last_within(begin, trigger.first, "favour_noun")
    if noun is None:
        return
    if claims.predicates.tells(noun) and not document.flags[noun - 1] & OPENING:
        return  # 'Quilodrán renuncia a favor de Soto'
    taker = claims.ends.complement(trigger.after - 1, A | CON | DE, reach=TAKER_REACH)
    if taker is None:
        return
    verb = verb_before(claims, noun, reach=NOUN_REACH)
    if verb is not None and (not verb.claimed or asks(claims, verb)):
        return
    giver = _named_giver(claims, noun + 1, trigger.first) or _who_put_it_out(claims, noun + 1, trigger.first)
    giver = giver or signed_by(claims, taker.after)
    if giver is None and _only_qualified(claims, noun + 1, trigger.first) and verb is not None:
        giver = _giver_by_verb(claims, noun, verb)
    if giver is not None and giver.actors:
        note(claims, giver, taker, noun, taker.after)


def _named_giver(claims: Claims, i: int, end: int) -> End | None:
    """'… de Quilodrán a favor de', '… público de la alcaldesa, Rosa Quilodrán, a favor de': who is named
    behind 'de' between the noun and the phrase.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for j in range(i, min(end, i + ADJECTIVES + 1)):
        if CONTRACTIONS.get(lowers[j], lowers[j]) == "de":
            named = another(claims, j)
            if named is None:
                return None
            giver = with_the_rest(claims, claims.ends.whole(named))
            if not giver.actors:
                return None
            set_off = giver.after < end - 1 and lowers[giver.after] == lowers[end - 1] == ","
            qualified = set_off or _only_qualified(claims, giver.after, end)
            return giver if giver.after <= end and qualified else None
        if not document.lowers[j].isalpha():
            return None
    return None


def _who_put_it_out(claims: Claims, i: int, end: int) -> End | None:
    """'el video que grabó Quilodrán a favor de', 'una señal que la edila ha dado a favor de'."""
    lowers = claims.reading.document.lowers
    que = next((j for j in range(i, min(end, i + ADJECTIVES + 1)) if lowers[j] == "que"), -1)
    verbs = [j for j in range(que + 1, end) if claims.predicates.form(j) is not None] if que >= 0 else []
    verbs = [j for j in verbs if claims.predicates.is_verb(j) or claims.predicates.is_compound(j)]
    form = claims.predicates.form(verbs[-1]) if verbs else None
    if form is None or len(verbs) > ADJECTIVES:
        return None
    predicate = claims.predicates.at(verbs[-1], form)
    voiced = is_light(claims, predicate, "a") or claims.predicates.form(verbs[-1], "voice") is not None
    if not voiced or not predicate.claimed:
        return None
    named = claims.reading.references.between(que + 1, end)
    free = next((r for r in named if r.actors and not claims.reading.clause.preposition(r)), None)
    return claims.ends.whole(free) if free is not None else claims.ends.agent(predicate)


def signed_by(claims: Claims, i: int) -> End | None:
    """'una carta a favor de Soto, firmada por Quilodrán y Tola', '… fue suscrita por Quilodrán'."""
    lowers = claims.reading.document.lowers
    for j in range(i, min(len(lowers) - 3, i + SIGNED_REACH)):
        behind = claims.cues.at(j, "signed_by")
        if behind is not None:
            return enumerated(claims, behind[1])
        form = claims.predicates.form(j)
        if form is not None and form.tense == "part" and lowers[j + 1] == "por":
            put_out = "np" in claims.predicates.lexicon.constructions(form.lemma, "voice")
            put_out = put_out or "a" in claims.predicates.lexicon.constructions(form.lemma, "back_light")
            return enumerated(claims, j + 2) if put_out and "no" not in lowers[i:j] else None
    return None


def _only_qualified(claims: Claims, i: int, end: int) -> bool:
    """Whether nobody and no clause stands between a noun and its 'a favor de': 'un video de anoche'."""
    return not any(
        claims.predicates.tells(j) or claims.reading.references.at(j) is not None for j in range(i, end)
    )


def _giver_by_verb(claims: Claims, noun: int, verb: Predicate) -> End | None:
    """Who 'difundió un mensaje', 'explicó su postura'; of 'culpó a Soto por su mensaje' it is Soto's."""
    lowers, flags = claims.reading.document.lowers, claims.reading.document.flags
    i = noun - 1
    while i > verb.verb and (
        flags[i] & ADVERB
        or not claims.predicates.lexicon.is_word(lowers[i], "determiner", "possessive", "preposition")
    ):
        i -= 1
    if lowers[i] in HIS:
        between = claims.reading.references.between(verb.verb + 1, i)
        blamed = next((r for r in between if claims.reading.clause.preposition(r) == "a"), None)
        return claims.ends.whole(blamed) if blamed is not None else claims.ends.agent(verb)
    voiced = is_light(claims, verb, "a") or claims.predicates.form(verb.verb, "voice") is not None
    return claims.ends.agent(verb) if voiced else None


def committed(claims: Claims, trigger: Trigger) -> None:
    """'renovó su compromiso con la candidatura de Soto', 'el compromiso de Quilodrán con Soto', '“Mi
    compromiso es con Soto”'; not 'su compromiso con la democracia', nor with somebody who has won.
    """
    lowers = claims.reading.document.lowers
    end = claims.reading.document.sentences[claims.reading.document.sentence[trigger.first]][1]
    near = range(trigger.after, min(end, trigger.after + NOUN_REACH))
    to_them = lowers[trigger.after] in ("a", "al")  # 'su lealtad a la candidata'
    within = trigger.after if to_them else next((i for i in near if lowers[i] == "con"), -1)
    said = lowers[trigger.first - 1] in ("mi", "nuestro") and lowers[within - 1] in COPULAS
    told = (i for i in range(trigger.after, within - said) if claims.predicates.tells(i))
    if within < 0 or any(not said or lowers[i] not in COPULAS for i in told):
        return
    taker = claims.ends.complement(within, A | CON, reach=TAKER_REACH)
    if taker is None or not (said or taker.campaign or set(taker.actors) & claims.contenders()):
        return
    if claims.contest.winner is not None and not taker.campaign:
        return
    verb = verb_before(claims, trigger.first, reach=NOUN_REACH)
    if verb is not None and (not verb.claimed or asks(claims, verb)):
        return
    giver = claims.ends.speaker(trigger.first) if said else _named_giver(claims, trigger.after, within)
    if giver is None and verb is not None and lowers[trigger.first - 1] in HIS:
        giver = claims.ends.agent(verb) if is_light(claims, verb, "a") else None
    if giver is not None and giver.actors:
        note(claims, giver, taker, trigger.first, taker.after)
