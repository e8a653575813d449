"""Two figures told against each other: 'venció por 56% a 44%', 'perdería: 44% contra 37%', '(36%-48%)'.

Whoever wins has the greater of the two, in whatever order they are told. Where nobody is named beside them
they are of the two whose figures were told last.
"""

from __future__ import annotations

from ...model import Actor
from ..references import Reference
from .bearing import Borne
from .preceding import RIVALS, Preceding
from .tallies import Tally

SCORE_LINKS = frozenset(("-", "–", "vs", "versus", "contra", "a", "al"))
"""What parts the two figures of a score."""
OPENERS = frozenset(("por", "con", ":", ",", "(", "—", "–"))
LEAST_SUM, MOST_SUM = 50, 101
ORDER_REACH = 2
"""Sentences back in which the two stand whose figures a score takes up."""


class Duels(Preceding):
    """Reads scores."""

    def _duel(self, group: list[Tally]) -> list[Borne] | None:
        """The two sides of a score; None where the group is none, or nobody can be given it."""
        if len(group) != 2 or self.lowers[group[1].outer - 1] not in SCORE_LINKS:
            return None
        one, other = group[0].percent or group[0].votes or 0, group[1].percent or group[1].votes or 0
        sides = self._sides(group)
        if sides is None:
            summed = LEAST_SUM <= one + other <= MOST_SUM and group[0].percent is not None
            sides = self._last_two(group[0]) if summed else None
            if sides is None:
                return None
        winner, loser = sides
        if one < other:
            winner, loser = loser, winner
        return [
            Borne(tally, actors, "rival", "" if actors else "the other side is not named")
            for tally, actors in zip(group, (winner, loser), strict=True)
        ]

    def _sides(self, group: list[Tally]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
        """Winner and loser by the verb before a score: 'Soto le ganó 40 a 28 a Paredes'."""
        first, _ = self.document.sentences[group[0].sentence]
        opened = self._opening(group[0])
        begin = group[0].outer if opened is None else opened
        verb = self.clauses.lead_verb(first, begin, stop_at_tally=opened is None)
        if verb is None or not (verb == begin - 1 or self.lowers[group[0].outer - 1] in OPENERS):
            return None
        subject = self.clauses.subject(verb) if self.clauses.is_finite(verb) else None
        if subject is None:
            return None
        rival = self._indirect_at(group[1].end) or self._rival_between(verb, begin, first, opened)
        if len(subject) != 1 or (rival is None and len(subject[0].actors) != 1):
            return None
        bearer = self.clauses.settled(subject[0]).actors
        against = self.clauses.settled(rival).actors if rival is not None else ()
        if self.lexicon.verb_in(self.lowers[verb], "lose") and not self._wins(verb):
            return against, bearer
        return bearer, against

    def _wins(self, verb: int) -> bool:
        return bool(self.lexicon.verb_in(self.lowers[verb], "lead"))

    def _rival_between(self, verb: int, after: int, first: int, opened: int | None) -> Reference | None:
        """Whom one wins or loses against, named behind the verb or before it: 'frente a Soto, perdería'."""
        behind = [r for r in self.references.between(verb, after) if self.clauses.usable(r)]
        if opened is not None and behind:
            return behind[-1]
        before = [r for r in self.references.between(first, verb) if self.clauses.usable(r)]
        return next((r for r in (*behind, *before) if self.clauses.preposition(r) in RIVALS), None)

    def _last_two(self, tally: Tally) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
        """The two whose figures were told last, the one with more first."""
        greatest: dict[tuple[Actor, ...], float] = {}
        for borne in reversed(self.done):
            if tally.sentence - borne.tally.sentence > ORDER_REACH:
                break
            if len(borne.actors) == 1 and borne.tally.percent is not None:
                greatest.setdefault(borne.actors, borne.tally.percent)
        first, last = self.document.sentences[tally.sentence]
        named = {r.actors for r in self.references.between(first, last) if r.actors}
        if len(greatest) != 2 or not named <= set(greatest):
            return None
        more, less = sorted(greatest, key=lambda actors: -greatest[actors])
        return more, less
