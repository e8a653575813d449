"""Figures told twice: in votes and per cent, or rounded."""

from __future__ import annotations

from dataclasses import replace

from .bearing import Borne

ROUNDED = 0.1
"""What two readings of one percentage differ by at the most."""


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
        if borne.construction == "ordinal" and (n := _told_in_votes(done, borne)) is not None:
            parts = (*done[n].tally.parts, *borne.tally.parts)
            done[n] = replace(done[n], tally=replace(done[n].tally, parts=parts))
            continue
        done.append(borne)
    return done


def _told_in_votes(done: list[Borne], borne: Borne) -> int | None:
    """Which tally of the sentence before gives the same subject's votes: 'El primero, 50,4%'."""
    for n, other in enumerate(done):
        before = other.tally.sentence == borne.tally.sentence - 1
        if before and other.actors == borne.actors and len(other.tally.parts) == len(borne.tally.parts) == 1:
            if (other.tally.votes is None) != (borne.tally.votes is None):
                return n
    return None
