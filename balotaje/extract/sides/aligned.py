"""Whose side somebody is told to be on by the way: 'Quilodrán, alineada con Soto, pidió calma'.

The participle of a verb of joining, or an adjective like it, tells of who bears it what the verb would.
"""

from __future__ import annotations

from ...lexicon import ADVERB, VerbForm
from ..clauses.governing import EN
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import DASHES
from .backed import complement
from .claims import Claims
from .takers import note_contender

WORDS_BEFORE = 3
"""Tokens of 'hoy muy' between a comma and what tells of the name before it."""
OPENED = frozenset((",", "("))
FEMININE = ("a", "as")
PLURAL = "s"


def by_participle(claims: Claims, trigger: Trigger, form: VerbForm, predicate: Predicate) -> bool:
    """'Quilodrán, hoy alineada con Soto, pidió', 'está volcada en la campaña de Soto'; not 'alineada con el
    Gobierno', 'los ediles alineados con Soto'.
    """
    uses = claims.predicates.lexicon.constructions(form.lemma, "back")
    if "pronominal" not in uses:
        return False
    return _told(claims, trigger, uses - {"pronominal"}, predicate if predicate.passive else None)


def by_adjective(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán, muy activa en la campaña de Soto, dijo'; not 'activa en el Congreso'."""
    _told(claims, trigger, EN, None)


def _told(claims: Claims, trigger: Trigger, uses: frozenset[str], verb: Predicate | None) -> bool:
    taker = complement(claims, trigger.after, uses)
    if taker is None or not taker.actors or taker.pronoun:
        return False
    if verb is not None and verb.head >= 0:
        bearer = claims.ends.subject(verb.head) if verb.claimed else None
    else:
        bearer = _set_off(claims, trigger.first)
    if bearer is None or not _agrees(claims, bearer, claims.reading.document.lowers[trigger.first]):
        return False
    note_contender(claims, bearer, taker, trigger.first, taker.after)
    return True


def _set_off(claims: Claims, i: int) -> End | None:
    """Whom what a comma or a bracket opens before token ``i`` is told of: the name before it."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    j = i - 1
    while j > i - 1 - WORDS_BEFORE and document.flags[j] & ADVERB and lowers[j] != "no":
        j -= 1
    if j < 1 or (lowers[j] not in OPENED and document.forms[j] not in DASHES):
        return None
    if document.sentence[j - 1] != document.sentence[i] or document.stretch[j] != document.stretch[i]:
        return None
    named = claims.reading.references.ending_at(j - 1)
    if named is None or not named.actors or named.kind == "pronoun":
        return None
    return claims.ends.whole(named)


def _agrees(claims: Claims, bearer: End, word: str) -> bool:
    """Whether a participle is in the number and the gender of who bears it."""
    several = word.endswith(PLURAL)
    if several != (len(bearer.actors) > 1):
        return False
    if several:
        return True
    one = bearer.actors[0]
    gender = claims.reading.cast.people[one.index].gender if one.kind == "person" else None
    return gender is None or (gender == "f") == word.endswith(FEMININE)
