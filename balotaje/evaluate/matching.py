"""One-to-one matching of gold facts and finds: the greatest number of pairs, the optional ones last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Matching:
    """Positions: ``pairs`` of (gold, find) that count, gold facts ``missed``, finds that are ``false``.

    Finds matched with an optional gold fact, and optional gold facts, are in none of the three.
    """

    pairs: tuple[tuple[int, int], ...]
    missed: tuple[int, ...]
    false: tuple[int, ...]


def match(edges: Sequence[Sequence[int]], gold_count: int, optional: frozenset[int]) -> Matching:
    """Match as many finds as can be matched, with required gold facts before optional ones.

    ``edges[find]`` lists the gold facts that the find could be, the best first. Augmenting paths (Kuhn): a
    gold fact once matched stays matched, so the second round, which opens the optional ones, takes nothing
    from the first.
    """
    find_of: dict[int, int] = {}
    required = [[gold for gold in row if gold not in optional] for row in edges]
    for allowed in (required, edges):
        for find in range(len(edges)):
            if find not in find_of.values():
                _augment(find, allowed, find_of, set())
    pairs = sorted((gold, find) for gold, find in find_of.items() if gold not in optional)
    missed = [gold for gold in range(gold_count) if gold not in find_of and gold not in optional]
    matched = set(find_of.values())
    return Matching(
        tuple(pairs), tuple(missed), tuple(find for find in range(len(edges)) if find not in matched)
    )


def _augment(find: int, edges: Sequence[Sequence[int]], find_of: dict[int, int], seen: set[int]) -> bool:
    for gold in edges[find]:
        if gold in seen:
            continue
        seen.add(gold)
        if gold not in find_of or _augment(find_of[gold], edges, find_of, seen):
            find_of[gold] = find
            return True
    return False
