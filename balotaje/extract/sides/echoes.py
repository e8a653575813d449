"""Sides taken up from before: 'hizo lo propio', 'le siguió el Partido del Alba'."""

from __future__ import annotations

from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .claims import Claims

DOER_REACH = 8
"""Tokens behind 'le siguió' within which it is said who did."""
ECHO_SENTENCES = 2
"""Sentences back to which 'hizo lo mismo' can point."""


def same_deed(claims: Claims, trigger: Trigger) -> None:
    """'Lo propio hizo Soto', 'Le siguió el Partido del Alba', behind an endorsement; not behind anything
    else.
    """
    document = claims.reading.document
    here = document.sentence[trigger.first]
    if document.lowers[trigger.after : trigger.after + 1] == [":"]:
        return  # 'Paredes lo secundó: “Hay votos que no cuadran”'
    start = document.starts[document.sentences[max(0, here - ECHO_SENTENCES)][0]]
    before = [e for e in claims.found if start <= e.start < document.starts[trigger.first]]
    if not before:
        return
    last = max(before, key=lambda e: e.end)
    verb = next(
        (i for i in range(trigger.first, trigger.after) if claims.predicates.is_verb(i)), trigger.first
    )
    doer = _doer(claims, verb, trigger)
    if doer is None:
        return
    candidate = None if last.candidate is None else End((last.candidate,), trigger.first, trigger.after)
    claims.add(doer, candidate, last.stance, trigger.first, max(trigger.after, doer.after))


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
