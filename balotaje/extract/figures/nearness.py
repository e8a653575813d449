"""Whose two figures are by how near they are to what the contenders have elsewhere in the article.

'los primeros datos daban 36,7% al ministro y 30,1% al diputado', who ended with 36,2% and 29,8%.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from ...model import Actor
from ..references.pointers import Reference
from .bearing import Borne
from .clauses import Clauses

SCORED = frozenset(("score", "rival", "ordinal"))
"""How figures of a score are borne, whose order tells whose they are."""
CLOSE, APART = 1.5, 4.0
"""How near a figure is to one's other figure, and how far from everybody else's."""


class Nearness:
    """The figures of one document and whose they are, those that descriptions bear too."""

    def __init__(self, done: list[Borne], clauses: Clauses) -> None:
        self.done = list(done)
        self.clauses = clauses
        self.figures: dict[Actor, list[float]] = defaultdict(list)
        self.named: set[Actor] = set()
        """Contenders who have a figure under their own name."""
        for borne in done:
            if borne.denied or len(borne.actors) != 1 or borne.actors[0].kind != "person":
                continue
            self.figures[borne.actors[0]].append(borne.tally.percent or borne.tally.votes or 0)
            if borne.description is None:
                self.named.add(borne.actors[0])

    def _nearer_order(self, one: Borne, other: Borne, two: list[Actor]) -> list[Actor]:
        """The two contenders in the order of whose other figures are nearer; none where both orders are."""
        told = {
            actor: [
                b.tally.percent
                for b in self.done
                if b.actors == (actor,) and b.tally.percent is not None
                if b not in (one, other) and b.construction not in SCORED
            ]
            for actor in two
        }
        values = (one.tally.percent, other.tally.percent)
        if None in values or not all(told.values()):
            return []

        def cost(order: list[Actor]) -> float:
            return sum(
                min(abs((value or 0) - figure) for figure in told[actor])
                for value, actor in zip(values, order, strict=True)
            )

        best, worst = sorted((two, two[::-1]), key=cost)
        return best if cost(best) <= CLOSE + CLOSE and cost(worst) - cost(best) >= APART else []

    def _by_closeness(self, n: int) -> None:
        """'los primeros datos daban 36,7% al ministro y 30,1% al diputado' beside later figures of theirs."""
        here = self.done[n].tally.sentence
        open_ = [
            k
            for k, b in enumerate(self.done)
            if b.tally.sentence == here and b.side is not None and not b.actors and not b.denied
        ]
        if len(open_) < 2 or any(b.actors for b in self.done if b.tally.sentence == here):
            return
        found: dict[int, Actor] = {}
        for k in open_:
            side, value = self.done[k].side, self.done[k].tally.percent
            if side is None or value is None:
                return
            distances = sorted(
                (min(abs(value - other) for other in self.figures[a]), a.index, a)
                for a in self._of_gender(set(self.figures), side)
            )
            if not distances or distances[0][0] > CLOSE:
                return
            if len(distances) > 1 and distances[1][0] < APART:
                return
            found[k] = distances[0][2]
        if len(set(found.values())) == len(found):
            for k, actor in found.items():
                self.done[k] = replace(self.done[k], actors=(actor,), reason="")

    def _of_gender(self, actors: set[Actor], side: Reference) -> set[Actor]:
        people = self.clauses.reading.cast.people
        return {a for a in actors if not side.gender or people[a.index].gender in (side.gender, None)}
