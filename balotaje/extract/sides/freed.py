"""Followers left free: 'sus votantes tienen las manos libres', 'dejó a sus concejales en libertad'."""

from __future__ import annotations

from ..clauses.determiners import HIS
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .nouns import verb_before

LEFT_FREE = frozenset(("tener", "quedar", "ser", "estar", "contar", "gozar"))
"""With what it is said that somebody's voters are free."""


def own_people_free(claims: Claims, trigger: Trigger) -> None:
    """'Soto dijo que sus votantes tienen las manos libres', 'los militantes del Partido del Alba quedaron en
    libertad'; not 'los acusados quedaron en libertad'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    verb = verb_before(claims, trigger.first)
    form = claims.predicates.form(verb.verb) if verb is not None else None
    if verb is None or form is None or form.lemma not in LEFT_FREE or not verb.claimed or verb.head < 0:
        return
    told = claims.ends.subjects.of(verb.head)
    crowd = told.phrase if told is not None else None
    if told is None or crowd is None or crowd.actors or crowd.after > verb.first:
        return
    followers = claims.predicates.lexicon
    if not any(followers.is_word(lowers[i], "led", "voters") for i in range(crowd.first, crowd.after)):
        return
    owner: End | None = None
    party = claims.reading.references.at(crowd.after + (lowers[crowd.after] == "de"))
    if lowers[crowd.first] in HIS and told.governor >= 0:
        owner = claims.ends.subject(told.governor)
    elif lowers[crowd.first] in ("mis", "nuestros", "nuestras") and document.stretch[crowd.first] >= 0:
        owner = claims.ends.speaker(crowd.first)
    elif party is not None and party.actors and claims.reading.clause.preposition(party) == "de":
        owner = End.of(party)
    if owner is not None and owner.actors and claims.contest.electoral:
        claims.add(owner, None, "neutral", crowd.first, trigger.after)


def own_people_freed(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'dejó a sus concejales en libertad'; not 'dejó en libertad al acusado'."""
    form, lowers = claims.predicates.form(predicate.verb), claims.reading.document.lowers
    if form is None or not claims.predicates.in_class(form.lemma, "neutral"):
        return False
    behind = lowers[trigger.after : trigger.after + 2] == ["a", "sus"]
    before = lowers[predicate.verb + 1 : predicate.verb + 3] == ["a", "sus"]
    return (behind or before) and trigger.first > predicate.verb
