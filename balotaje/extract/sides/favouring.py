"""Sides told by what somebody puts out: 'el mensaje de Soto a favor de Tola', 'grabó un video en apoyo a'."""

from __future__ import annotations

from ...lexicon import ADVERB
from ..coordination import CONTRACTIONS
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .light import asks, is_light
from .nouns import BY_SUBJECT, another, verb_before, with_the_rest
from .takers import note

NOUN_REACH = 20
"""Tokens before 'a favor de' within which what is put out stands."""
ADJECTIVES = 2
"""Words of 'mensaje público y expreso' between the noun and 'de'."""
TAKER_REACH = 4


def in_favour_of(claims: Claims, trigger: Trigger) -> None:
    """'el mensaje de Quilodrán a favor de Soto', 'explicó su postura en favor de Soto', 'grabó un video en
    apoyo a Soto'; not 'criticó un video en apoyo a Soto', 'el fallo de la jueza a favor de Soto'.
    """
    document = claims.reading.document
    first, _ = document.sentences[document.sentence[trigger.first]]
    begin = max(first, trigger.first - NOUN_REACH)
    noun = claims.cues.last_within(begin, trigger.first, "favour_noun")
    if noun is None or claims.predicates.tells(noun):
        return
    taker = claims.ends.complement(trigger.after - 1, frozenset(("de", "a", "con")), reach=TAKER_REACH)
    if taker is None:
        return
    verb = verb_before(claims, noun, reach=NOUN_REACH)
    if verb is not None and (not verb.claimed or asks(claims, verb)):
        return
    giver = _named_giver(claims, noun + 1, trigger.first)
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
            return giver if giver.after <= end and _only_qualified(claims, giver.after, end) else None
        if not document.lowers[j].isalpha():
            return None
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
    if lowers[i] in BY_SUBJECT:
        between = claims.reading.references.between(verb.verb + 1, i)
        blamed = next((r for r in between if claims.reading.clause.preposition(r) == "a"), None)
        return claims.ends.whole(blamed) if blamed is not None else claims.ends.agent(verb)
    voiced = is_light(claims, verb, "a") or claims.predicates.form(verb.verb, "voice") is not None
    return claims.ends.agent(verb) if voiced else None
