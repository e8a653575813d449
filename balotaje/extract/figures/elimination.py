"""Descriptions that bear a figure, read by what the other figures leave: 'Soto 51%, su rival 49%'.

Those who have a figure anywhere in the article are the contenders. A description stays with whom it fits best
once those with a figure of their own in the sentence are out.
"""

from __future__ import annotations

from dataclasses import replace

from ...model import Actor
from .bearing import Borne
from .clauses import Clauses

CONTENDS = 1
"""Points for having another figure in the article."""
LEAST = 3
"""Points that whoever is meant must have."""
LEAD = 2
"""Points by which whoever is meant must lead."""
NEAR = 2
"""Sentences back within which a contender is spoken of last."""


def eliminate(done: list[Borne], clauses: Clauses) -> list[Borne]:
    """The bornes with the descriptions that only one contender fits given to that one."""
    contenders = {
        actor for b in done if not b.denied for actor in b.actors if actor.kind == "person" and _counts(b)
    }
    if not contenders or not any(b.side is not None for b in done):
        return done
    found = list(done)
    for n, borne in enumerate(done):
        found[n] = _settled(borne, found, contenders, clauses)
    return found


def _counts(borne: Borne) -> bool:
    return len(borne.actors) == 1


def _settled(borne: Borne, done: list[Borne], contenders: set[Actor], clauses: Clauses) -> Borne:
    side = borne.side
    if side is None or borne.actors or borne.denied:
        return borne
    here = borne.tally.sentence
    beside = {a for b in done if b.tally.sentence == here and b is not borne for a in b.actors}
    left = contenders - beside
    if not side.fits:
        first = clauses.document.sentences[max(0, here - NEAR)][0]
        near = {r.actor for r in clauses.references.between(first, borne.tally.first)}
        left = left & near if len(left) > 1 else left
        return replace(borne, actors=tuple(left), reason="") if len(left) == 1 else borne
    scored = sorted(
        (
            (points + CONTENDS * (Actor("person", index) in contenders), index)
            for points, index in side.fits
            if Actor("person", index) not in beside
        ),
        reverse=True,
    )
    if not scored or (len(scored) > 1 and (scored[0][0] < LEAST or scored[1][0] > scored[0][0] - LEAD)):
        return borne
    return replace(borne, actors=(Actor("person", scored[0][1]),), reason="")
