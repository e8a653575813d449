"""Figures that no construction gives to anybody: whose they are by what the text shows of everybody near.

'Más abajo están Soto, de Alba (18%), Mora, de Panal (9%)': clues (``candidates``) are added up by weights
tuned on gold (``likelihoods``), and whoever leads everybody else, and nobody, by enough bears the figure.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...model import Actor
from .bearing import UNEVEN, Borne
from .candidates import Candidates
from .clauses import Clauses
from .likelihoods import WEIGHTS

LEAD = 7
"""Points by which whoever bears a figure leads: odds of almost six to one."""
NEAR = 6
"""Tokens before a figure in which an infinitive governs it."""
BESIDE = 40
"""Figures on each side of one whose bearers are looked at."""
FORESEEN = frozenset(("cond", "fut"))


def weighed(done: list[Borne], clauses: Clauses) -> list[Borne]:
    """The bornes with those that are nobody's yet given to whoever leads, from left to right."""
    if all(borne.actors or borne.denied for borne in done):
        return done
    candidates = Candidates(clauses)
    if not candidates.namings:
        return done
    found = list(done)
    for n, borne in enumerate(found):
        if borne.actors or borne.denied:
            continue
        if _is_of_something(candidates, borne):
            continue
        actor = _chosen(candidates, borne, [*found[max(0, n - BESIDE) : n], *found[n + 1 : n + BESIDE]])
        if actor is not None and not _is_other_half(borne, found[n - 1 : n], actor, clauses):
            tenses = clauses.tenses_before(borne.tally.first)
            found[n] = Borne(borne.tally, (actor,), "weighed", projected=bool(tenses) and tenses <= FORESEEN)
    return found


def _is_of_something(candidates: Candidates, borne: Borne) -> bool:
    """'rechazó el alza de 5%', 'logró reducir la deuda un 5%', 'El norte, donde ganó Soto, aporta el 5%'.

    So too 'Soto llegó con un número subrayado: 29%', and figures of more than are named: '30%, 21% y 20%,
    respectivamente'.
    """
    tally, clauses = borne.tally, candidates.clauses
    first, _ = clauses.document.sentences[tally.sentence]
    if borne.reason == UNEVEN or (candidates.link(tally) == "de" and not tally.unit):
        return True
    if candidates.subject(tally)[0].startswith("overt"):
        return True
    if candidates.link(tally) == ":" and next(clauses.finite_before(tally.first), None) is not None:
        return True
    return any(clauses.is_other_infinitive(i) for i in range(max(first, tally.outer - NEAR), tally.outer))


def _is_other_half(borne: Borne, before: list[Borne], actor: Actor, clauses: Clauses) -> bool:
    """'Soto gana por 36% a 35%' tells of two, 'Soto baja de 36% a 35%' of one."""
    if not borne.tally.joined or not before or actor not in before[0].actors:
        return False
    return clauses.lowers[before[0].tally.outer - 1] not in ("de", "del", "entre", "desde")


def _chosen(candidates: Candidates, borne: Borne, told: list[Borne]) -> Actor | None:
    """Whoever is mentioned before the figure in its sentence and leads by enough; else None."""
    clues = candidates.of(borne, told)
    points = {actor: score(shown) for actor, shown in clues.items()}
    first, *others = sorted(points, key=lambda actor: -points[actor])
    if "b" not in clues[first] or (others and points[first] - points[others[0]] < LEAD):
        return None
    return first


def score(clues: Iterable[str]) -> int:
    """What clues count together, each once."""
    return sum(WEIGHTS.get(clue, 0) for clue in frozenset(clues))
