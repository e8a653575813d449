"""Sides not taken: 'libertad de acción', 'votará en blanco', 'no apoyará a ninguno'."""

from __future__ import annotations

from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .nouns import verb_before

NOBODY = frozenset(("ninguno", "ninguna", "ningún", "nadie", "ni"))


def neutrality(claims: Claims, trigger: Trigger) -> None:
    """'dejó en libertad de acción', 'votará nulo', 'no apoyará a ninguno'; not 'los votos nulos', 'no será
    neutral'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    predicate = None
    for i in range(trigger.first, trigger.after):
        form = claims.predicates.form(i)
        if form is not None and (form.tense == "inf" or claims.predicates.is_verb(i)):
            predicate = claims.predicates.at(i, form)
            break
    if predicate is None:
        predicate = verb_before(claims, trigger.first)
    if predicate is None or not _decides(claims, predicate, trigger):
        return
    if trigger.after - trigger.first == 1 and _has_object(claims, trigger):
        return
    if lowers[trigger.first - 1] == "en" and lowers[trigger.first] in NOBODY:
        return  # 'no irá en ninguna lista'
    if lowers[trigger.first : trigger.after] == ["en", "libertad"] and not _own_people_freed(
        claims, predicate, trigger
    ):
        return
    denied = lowers[trigger.first] in NOBODY or lowers[trigger.after - 1] == "partido"
    declared = predicate.mood == "negated" if denied else predicate.claimed
    if not declared or not _about_the_vote(claims, trigger):
        return
    claims.add(
        claims.ends.agent(predicate),
        None,
        "neutral",
        min(predicate.first, trigger.first),
        max(trigger.after, predicate.verb + 1),
        strong=document.lowers[trigger.first] != "nadie",
    )


def _own_people_freed(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'dejó a sus concejales en libertad'; not 'dejó en libertad al acusado'."""
    form, lowers = claims.predicates.form(predicate.verb), claims.reading.document.lowers
    if form is None or not claims.predicates.in_class(form.lemma, "neutral"):
        return False
    return lowers[predicate.verb + 1 : predicate.verb + 3] == ["a", "sus"] and trigger.first > predicate.verb


def _has_object(claims: Claims, trigger: Trigger) -> bool:
    """'pidió anular 802 actas', 'anuló el gol': what is spoilt is something else than one's vote."""
    if claims.predicates.form(trigger.first) is None:
        return False
    document = claims.reading.document
    i = trigger.after
    if i >= len(document) or document.sentence[i] != document.sentence[trigger.first]:
        return False
    before = document.lowers[trigger.first - 1] if trigger.first else ""
    following = document.lowers[i]
    return before == "pedido" or not (
        not following[0].isalnum()
        or claims.predicates.lexicon.is_word(following, "conjunction", "adverb", "weekday")
        or following in ("en", "con", "por", "sin")
    )


def _decides(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """Whether the verb is one with which a side is declared, given or called for."""
    if trigger.first <= predicate.verb < trigger.after:
        return True
    form = claims.predicates.form(predicate.verb)
    if form is None:
        return False
    names = ("neutral", "urge", "back", "back_person", "commit", "back_light", "say", "aux")
    return any(claims.predicates.in_class(form.lemma, name) for name in names)


def _about_the_vote(claims: Claims, trigger: Trigger) -> bool:
    """Whether neutrality is that of an election: a vote, a candidate, or an article about one."""
    lowers = claims.reading.document.lowers
    words = set(lowers[trigger.first : trigger.after])
    if words & NOBODY:
        return _votes_before(claims, trigger.first)
    return claims.contest.electoral


def _votes_before(claims: Claims, i: int) -> bool:
    """'no apoyará a nadie', 'no endosará a ninguno': the verb before is one of backing."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if (
            claims.predicates.form(j, "back_person") is not None and claims.predicates.form(j, "aux") is None
        ) or claims.cues.at(j, "support_noun") is not None:
            return True
    return False
