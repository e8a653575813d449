"""Figures told twice: in votes and per cent, side by side or apart, or rounded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from ...model import Actor, Result
from .bearing import Borne
from .stops import runs

ROUNDED = 0.1
"""What two readings of one percentage differ by at the most."""

AGREEING = 0.01
"""By what part two totals of votes differ at the most that two subjects' figures make."""
EXACT_REACH = 2
"""Tokens of ', con' between what somebody did not reach and what they have."""
LEAD = 5
"""Sentences at the head of a text that tell again what its title tells."""


class _Total(NamedTuple):
    """So many votes in all as somebody's percentage and votes make, if they are of one report."""

    votes: float
    percentage: Result
    number: Result


def told_apart(rows: Iterable[Result]) -> list[tuple[Result, Result]]:
    """The percentages and numbers of votes that are one row: two subjects' figures make the same total.

    'Soto ganó con el 50,2% y Mora sacó el 39,9%. … Soto logró 74.223 votos y Mora, 59.041'; not 'Soto ganó
    con el 50,2%. En la primera vuelta logró 12.301 votos'.
    """
    totals = list(_totals(list(rows)))
    found: dict[int, tuple[Result, Result]] = {}
    for one in totals:
        if one.percentage is one.number or one.number.start in found:
            continue
        if any(
            other.number.kind == one.number.kind
            and other.number.subject != one.number.subject
            and abs(one.votes - other.votes) <= AGREEING * one.votes
            for other in totals
        ):
            found[one.number.start] = one.percentage, one.number
    return list(found.values())


def _totals(rows: list[Result]) -> Iterator[_Total]:
    """The totals of the rows that tell both, and of those that may be one."""
    without_votes: dict[tuple[Actor, str], list[Result]] = defaultdict(list)
    for row in rows:
        if row.votes is None:
            without_votes[row.subject, row.kind].append(row)
    for number in rows:
        if not number.votes or number.kind == "poll":
            continue
        if number.percent:
            yield _Total(100 * number.votes / number.percent, number, number)
            continue
        for row in without_votes[number.subject, number.kind]:
            shares = {row.counted_percent, number.counted_percent} - {None}
            if row.percent and len(shares) < 2 and not row.approximate:
                yield _Total(100 * number.votes / row.percent, row, number)


def are_rounded(one: float, other: float) -> bool:
    """Whether two percentages may be one: 56 and 55.6, not 55.1 and 55.6."""
    apart = abs(one - other)
    return apart <= ROUNDED or (apart < 1 and (one.is_integer() or other.is_integer()))


def merged(found: list[Borne], lowers: list[str]) -> list[Borne]:
    """Join a percentage and a number of votes that one bearer has side by side: 'los 3.105 de Soto (27%)'."""
    done: list[Borne] = []
    for borne in found:
        before = done[-1] if done else None
        if (
            before is not None
            and before.actors
            and before.actors == borne.actors
            and len(borne.tally.parts) == 1
        ):
            parts = (*before.tally.parts, *borne.tally.parts)
            measures = [part.figure.measure for part in parts]
            same = before.tally.sentence == borne.tally.sentence
            if same and sorted(measures) == ["percent", "votes"] and lowers[borne.tally.outer - 1] == "(":
                done[-1] = replace(before, tally=replace(before.tally, parts=parts))
                continue
        if before is not None and _makes_exact(before, borne, lowers):
            done[-1] = replace(borne, actors=before.actors, construction=before.construction, reason="")
            continue
        if borne.construction == "ordinal" and (n := _told_in_votes(done, borne)) is not None:
            parts = (*done[n].tally.parts, *borne.tally.parts)
            done[n] = replace(done[n], tally=replace(done[n].tally, parts=parts))
            continue
        done.append(borne)
    return done


def _makes_exact(before: Borne, borne: Borne, lowers: list[str]) -> bool:
    """'no llegó al 1%, con el 0,8%', 'no alcanzó el 2% (1,7%)': what those have who have less."""
    first, less = before.tally.percent, borne.tally.percent
    ceiling = lowers[before.tally.outer] == "no" and before.tally.sentence == borne.tally.sentence
    if not ceiling or not before.actors or borne.actors not in ((), before.actors):
        return False
    near = 0 <= borne.tally.outer - before.tally.end <= EXACT_REACH
    return near and first is not None and less is not None and less < first


def _told_in_votes(done: list[Borne], borne: Borne) -> int | None:
    """Which tally of the sentence before gives the same subject's votes: 'El primero, 50,4%'."""
    for n, other in enumerate(done):
        before = other.tally.sentence == borne.tally.sentence - 1
        if before and other.actors == borne.actors and len(other.tally.parts) == len(borne.tally.parts) == 1:
            if (other.tally.votes is None) != (borne.tally.votes is None):
                return n
    return None


def told_in_both(told: dict[Actor, list[tuple[int, Result]]]) -> set[int]:
    """The sentences that tell the votes of several whose percentages were told before, or in the title.

    Lines that follow one another, each with somebody's votes, are one.
    """
    voted = {there for rows in told.values() for there, row in rows if row.percent is None}
    begins = runs(voted)
    found: dict[int, set[Actor]] = defaultdict(set)
    for actor, rows in told.items():
        for (here, one), (there, other) in pairwise(rows):
            if one.votes is None and other.percent is None:
                block = begins[there]
                if block - here == 1 or there - here == 1 or (here == 0 and block < LEAD):
                    found[block].add(actor)
    return {sentence for sentence in voted if len(found[begins[sentence]]) > 1}


def fullness(result: Result) -> tuple[bool, bool, bool]:
    """How much a row says, to be compared with another of the same figure."""
    return (result.votes is not None, result.counted_percent is not None, not result.approximate)
