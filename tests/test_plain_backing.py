"""Backing as agencies and dailies word it: lists, incisos, what a sentence before has told, with near misses.

``fixtures/plain_backing.csv`` is the table: ``>`` is support, ``x`` opposition, ``+`` congratulation, ``!``
neutrality; ``\\n`` in a sentence parts two paragraphs, ``^`` opens one that stands without the setting.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from siding import LEFT_OUT, Row, endorsements_of

TABLE = Path(__file__).resolve().parent / "fixtures" / "plain_backing.csv"
STANCES = {">": "support", "x": "oppose", "+": "congratulate", "!": "neutral"}


def sides(text: str) -> set[Row]:
    """'Rita Luna > Pedro Iturra; Partido del Alba !' as rows."""
    found: set[Row] = set()
    for told in filter(None, text.split("; ")):
        mark = next(mark for mark in STANCES if f" {mark}" in told)
        giver, _, taker = told.partition(f" {mark}")
        found.add((giver, taker.strip() or None, STANCES[mark]))
    return found


def cases() -> list[tuple[str, str]]:
    """Every sentence with its sides."""
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return [(row["sentence"], row["sides"]) for row in csv.DictReader(lines)]


@pytest.mark.parametrize(("sentence", "told"), cases())
def test_plain_backing(sentence: str, told: str) -> None:
    text = sentence.replace("\\n", "\n\n")
    assert endorsements_of(text[1:] if text.startswith("^") else LEFT_OUT + text) == sides(told)
