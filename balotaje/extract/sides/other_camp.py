"""The side against the one told last: 'En la otra vereda está Tola', 'Paredes hará lo contrario'."""

from __future__ import annotations

from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .claims import Claims

NEAR = 8
"""Tokens between 'en la otra orilla' and its verb, an inciso or not."""


def opposite(claims: Claims, trigger: Trigger) -> None:
    """'Tola votará por Soto. En la vereda de enfrente se ubicó Paredes', '… Paredes hará lo contrario': who
    is told to be on the other side than the one before backs the other of the two; not '… En la vereda de
    enfrente, nadie habló', 'Lo contrario dijo la jueza'.
    """
    document, told = claims.reading.document, claims.told_of_another(trigger.first)
    if told is None or told.candidate is None or document.stretch[trigger.first] >= 0:
        return
    other = claims.contest.rival_of({told.candidate})
    verb = _verb_beside(claims, trigger)
    form = claims.predicates.form(verb) if verb >= 0 else None
    if other is None or form is None or form.tense not in ("pres", "pret", "fut", "impf"):
        return
    placed = claims.predicates.in_class(form.lemma, "take_camp")
    if not placed and not (trigger.kind == "opposite" and claims.predicates.in_class(form.lemma, "do")):
        return
    doer, deed = claims.ends.subject(verb), claims.predicates.at(verb, form)
    behind = claims.subjects_at(verb + 1) if doer is None or not doer.actors else None
    if behind is not None:  # 'Lo contrario hará Paredes'
        doer = End(behind.actors, behind.first, behind.after)
    if doer is None or not deed.claimed or set(doer.actors) & {*claims.contenders(), told.endorser}:
        return
    if len(doer.actors) == 1 and document.sentence[doer.first] == document.sentence[verb]:
        first, after = min(trigger.first, doer.first, verb), max(trigger.after, doer.after, verb + 1)
        claims.add(doer, End((other,), trigger.first, trigger.after), "support", first, after)


def _verb_beside(claims: Claims, trigger: Trigger) -> int:
    """The finite verb nearest to a trigger in its sentence; -1 where none is near."""
    verbs = claims.ends.subjects.verbs(claims.reading.document.sentence[trigger.first])
    near = [v for v in verbs if trigger.first - NEAR <= v <= trigger.after + NEAR]
    return min(near, key=lambda v: abs(v - trigger.first), default=-1)
