"""Sides taken up from before: 'hizo lo propio', 'le siguió el Partido del Alba', 'lo hará por Soto'."""

from __future__ import annotations

from ...model import Endorsement, Stance
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .claims import Claims

DOER_REACH = 8
"""Tokens behind 'le siguió' within which it is said who did."""
ECHO_SENTENCES = 2
"""Sentences back to which 'hizo lo mismo' can point."""


def same_deed(claims: Claims, trigger: Trigger) -> None:
    """'Lo propio hizo Soto', 'hizo lo mismo con Tola', behind an endorsement; not behind anything else."""
    document = claims.reading.document
    if document.lowers[trigger.after : trigger.after + 1] == [":"]:
        return  # 'Paredes lo secundó: “Hay votos que no cuadran”'
    last = _last(claims, trigger.first)
    joins = document.lowers[trigger.after - 1].startswith(("sum", "uni"))
    if last is None or (joins and document.lowers[trigger.after : trigger.after + 1] in (["a"], ["al"])):
        return  # 'también se sumó al paro'
    verb = next(
        (i for i in range(trigger.first, trigger.after) if claims.predicates.is_verb(i)), trigger.first
    )
    doer = _doer(claims, verb, trigger)
    if doer is None:
        return
    after = max(trigger.after, doer.after)
    own = _own_target(claims, trigger.after, doer) or _own_target(claims, after, doer)
    if own is not None:
        claims.add(doer, own, last.stance, trigger.first, max(after, own.after))
        return
    candidate = None if last.candidate is None else End((last.candidate,), trigger.first, trigger.after)
    claims.add(doer, candidate, last.stance, trigger.first, after)


def does_so(claims: Claims, trigger: Trigger) -> None:
    """'Paredes lo hará por Soto', 'tampoco lo hará por Tola', behind a vote; not 'lo hará por su familia'."""
    last = _last(claims, trigger.first)
    form = claims.predicates.form(trigger.first + 1, "do")
    if last is None or last.stance not in ("support", "oppose") or form is None:
        return
    predicate = claims.predicates.at(trigger.first + 1, form)
    negated = predicate.mood == "negated" or claims.reading.document.lowers[predicate.first - 1] == "tampoco"
    if predicate.mood == "open" or (negated and last.stance != "oppose"):
        return
    doer = claims.ends.agent(predicate)
    own = _own_target(claims, trigger.after, doer) if doer is not None else None
    if own is not None:
        stance: Stance = "oppose" if negated else "support"
        claims.add(doer, own, stance, predicate.first, own.after)


def _last(claims: Claims, i: int) -> Endorsement | None:
    """The endorsement that was told last before token ``i``, a sentence or two back at most."""
    document = claims.reading.document
    here = document.sentence[i]
    start = document.starts[document.sentences[max(0, here - ECHO_SENTENCES)][0]]
    before = [e for e in claims.found if start <= e.start < document.starts[i]]
    return max(before, key=lambda e: e.end) if before else None


def _own_target(claims: Claims, i: int, doer: End) -> End | None:
    """The contender with whom or for whom somebody did the same: 'hizo lo propio con Soto'."""
    target = claims.ends.complement(i, frozenset(("con", "por", "para")), reach=3)
    if target is None or not target.actors or set(target.actors) & set(doer.actors):
        return None
    standing = tuple(
        a for a in target.actors if claims.contest.stands(a, claims.reading.document.sentence[i])
    )
    return End(standing, target.first, target.after) if standing else None


def _doer(claims: Claims, verb: int, trigger: Trigger) -> End | None:
    """Who does the same: named behind the phrase, or before it."""
    document = claims.reading.document
    i = trigger.after
    while i < min(len(document), trigger.after + DOER_REACH):
        if claims.predicates.is_verb(i) or document.lowers[i] in (".", ";", ":"):
            break
        reference = claims.reading.references.at(i)
        if reference is not None and document.sentence[i] == document.sentence[trigger.first]:
            if claims.reading.clause.preposition(reference):
                break
            whole = claims.ends.whole(reference)
            return whole if whole.actors else None
        i += 1
    return claims.ends.subject(verb, trigger.first)
