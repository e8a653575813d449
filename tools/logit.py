"""A conditional logit, fitted in plain Python: one weight to every clue, so that what gold says is likeliest.

A case is several candidates, each with its clues, of which gold holds one or more to be right. Great weights
cost a penalty; weights are told as whole points, so that scores are exact.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

SCALE = 4
"""Points to one unit of log odds."""
STEPS, RATE = 200, 0.3


@dataclass(frozen=True, slots=True)
class Case:
    """The clues of every candidate, and the positions of those that gold holds to be right."""

    candidates: Sequence[frozenset[str]]
    right: frozenset[int]


def points(cases: Sequence[Case], *, penalty: float, least: int) -> dict[str, int]:
    """Clue → points; a clue that fewer than ``least`` candidates show has none."""
    seen = Counter(clue for case in cases for clues in case.candidates for clue in clues)
    names = sorted(clue for clue, times in seen.items() if times >= least)
    place = {clue: n for n, clue in enumerate(names)}
    rows = [
        ([[place[c] for c in sorted(clues) if c in place] for clues in case.candidates], case.right)
        for case in cases
        if case.right
    ]
    return {
        clue: whole
        for clue, weight in zip(names, _fit(rows, len(names), penalty), strict=True)
        if (whole := round(weight * SCALE))
    }


def _fit(rows: Sequence[tuple[list[list[int]], frozenset[int]]], size: int, penalty: float) -> list[float]:
    """The weights by AdaGrad on the whole set."""
    weights, squares = [0.0] * size, [1e-3] * size
    for _ in range(STEPS):
        slope = [0.0] * size
        for candidates, right in rows:
            odds = _odds([sum(map(weights.__getitem__, clues)) for clues in candidates])
            whole, told = sum(odds), sum(odds[n] for n in right)
            for n, clues in enumerate(candidates):
                miss = (odds[n] / told if n in right else 0.0) - odds[n] / whole
                if abs(miss) > 1e-6:
                    for clue in clues:
                        slope[clue] += miss
        for clue, value in enumerate(slope):
            step = value / len(rows) - penalty * weights[clue]
            squares[clue] += step * step
            weights[clue] += RATE * step / math.sqrt(squares[clue])
    return weights


def _odds(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    return [math.exp(score - top) for score in scores]
