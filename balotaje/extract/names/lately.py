"""Who was named last, while the names of an article are gone through from the first to the last."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from itertools import islice

from .casting import Casting

Traits = Callable[[int, str], Hashable]
"""A person and a surname → what tells the person from others of that surname, wherever they are named."""
Peers = dict[Hashable, dict[int, None]]
"""Traits → the people of a surname who have them, the nearest last; whoever has been named is nearer than who
comes only later in the text."""


class Lately:
    """The people named before the candidate that has been reached."""

    def __init__(self, work: Casting, traits: Traits) -> None:
        self.work = work
        self.traits = traits
        self.named: dict[int, int] = {}
        """person → the token of their last name so far, in the order of these tokens."""
        self._peers: dict[str, Peers] = {}
        self._traits: dict[tuple[str, int], Hashable] = {}
        self._reached = 0

    def reach(self, n: int) -> None:
        """Take up who is named by the candidates before ``n``, all of whom are known by now."""
        actor_of, candidates = self.work.actor_of, self.work.cast.candidates
        for m in range(self._reached, n):
            actor = actor_of.get(m)
            if actor is not None and actor.kind == "person":
                self.named.pop(actor.index, None)
                self.named[actor.index] = candidates[m].first
                tokens = self.work.cast.people[actor.index].tokens
                for surname in tokens[1:] or tokens:
                    if surname in self._peers:
                        self._move_up(surname, actor.index)
        self._reached = n

    def likeliest(self, surname: str) -> list[int]:
        """Of the people with a surname, the two nearest of each kind: none of the others can be meant."""
        if surname not in self._peers:
            self._peers[surname] = {}
            for index in sorted(self.work.namesakes.by_surname[surname], key=self.rank):
                self._move_up(surname, index)
        return [i for alike in self._peers[surname].values() for i in islice(reversed(alike), 2)]

    def rank(self, index: int) -> tuple[bool, int]:
        """The greater, the nearer the name of a person: before here, or, where there is none, behind."""
        last = self.named.get(index)
        return (True, last) if last is not None else (False, -self.work.cast.people[index].first_at)

    def _move_up(self, surname: str, index: int) -> None:
        before = self._traits.get((surname, index))
        if before is not None:
            del self._peers[surname][before][index]
        traits = self._traits[surname, index] = self.traits(index, surname)
        self._peers[surname].setdefault(traits, {})[index] = None
