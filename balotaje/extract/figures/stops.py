"""Where the marks and words that part a sentence stand in a document, found in one pass."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence


class Stops:
    """Finds the nearest of some marks from any token, however long the sentence is."""

    def __init__(self, lowers: list[str], marks: frozenset[str]) -> None:
        self._lowers = lowers
        self._all = [i for i, lower in enumerate(lowers) if lower in marks]
        self._of: dict[frozenset[str], list[int]] = {marks: self._all}

    def before(self, marks: frozenset[str], i: int, first: int) -> int:
        """The token behind the last of ``marks`` before token ``i``, ``first`` at the least."""
        places = self._places(marks)
        place = bisect_left(places, i)
        return max(first, places[place - 1] + 1) if place else first

    def behind(self, marks: frozenset[str], i: int, after: int) -> int:
        """The first of ``marks`` at token ``i`` or behind it, ``after`` at the most."""
        found = within(self._places(marks), i, after)
        return after if found is None else found

    def _places(self, marks: frozenset[str]) -> list[int]:
        found = self._of.get(marks)
        if found is None:
            found = self._of[marks] = [i for i in self._all if self._lowers[i] in marks]
        return found


def within(places: Sequence[int], first: int, after: int) -> int | None:
    """The first of ``places``, which are in order, from ``first`` up to ``after``."""
    place = bisect_left(places, first)
    return places[place] if place < len(places) and places[place] < after else None


def runs(numbers: Iterable[int]) -> dict[int, int]:
    """Each of some numbers → the first of those that follow one another up to it: 3, 4, 5, 9 → 3, 3, 3, 9."""
    begins: dict[int, int] = {}
    for number in sorted(numbers):
        begins[number] = begins.get(number - 1, number)
    return begins
