"""What the verb beside a noun of support does with it: gives, receives, withdraws or only asks for it."""

from __future__ import annotations

from ..deeds.predicates import Predicate
from .claims import Claims
from .nouns import SupportPhrase

NONE: frozenset[str] = frozenset()


def uses_of(claims: Claims, verb: Predicate, verb_class: str) -> frozenset[str]:
    """The constructions of a verb in a class of the lexicon."""
    form = claims.predicates.form(verb.verb)
    return claims.predicates.lexicon.constructions(form.lemma, verb_class) if form is not None else NONE


def is_light(claims: Claims, verb: Predicate, taker: str) -> bool:
    """'dio su apoyo' ('a': the other end takes it), 'recibió su apoyo' ('de': the other end gives it)."""
    return taker in uses_of(claims, verb, "back_light")


def joins(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> bool:
    """'se sumó al apoyo de Soto', 'sumándose a su apoyo', 'se suman a la lista de apoyos de Soto Tola y
    Paredes': who joins is not who is joined.
    """
    lowers = claims.reading.document.lowers
    to_it = "al" in lowers[phrase.first - 1 : phrase.first + 1] or lowers[verb.verb + 1] in ("a", "al")
    return (phrase.preposition == "a" or to_it) and claims.predicates.bears_own_pronoun(verb)


def of_class(claims: Claims, verb: Predicate, verb_class: str) -> bool:
    """Whether the lexicon has the verb in a class."""
    form = claims.predicates.form(verb.verb)
    return form is not None and claims.predicates.in_class(form.lemma, verb_class)


def unsettled(claims: Claims, verb: Predicate) -> bool:
    """'condicionó su apoyo', 'definirá su apoyo'; not 'definió su apoyo'."""
    uses = uses_of(claims, verb, "unsettle")
    return "np" in uses or ("future" in uses and verb.tense == "fut")


def asks(claims: Claims, verb: Predicate) -> bool:
    """Whether a verb only wishes for support: 'pide', 'busca', 'espera', 'rechaza', 'condiciona'."""
    wishes = ("urge", "plan", "refuse", "deny", "suppose", "withdraw")
    return unsettled(claims, verb) or any(of_class(claims, verb, name) for name in wishes)
