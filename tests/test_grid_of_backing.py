"""The grid of backing: what the parts of speech of an endorsement compose, class by class, with near misses.

``fixtures/grid_of_backing.csv`` is the table. Every sentence has the same two ends, Quilodrán and Iturra:
only its words differ.
"""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from siding import ITURRA, QUILODRAN, SETTING, Row, congratulate, endorsements_of, neutral, oppose, support

TABLE = Path(__file__).resolve().parent / "fixtures" / "grid_of_backing.csv"
BACKED = support((QUILODRAN, ITURRA))
SAYS: dict[str, set[Row]] = {
    "support": BACKED,
    "neutral": neutral(QUILODRAN),
    "oppose": oppose((QUILODRAN, ITURRA)),
    "congratulate": congratulate((QUILODRAN, ITURRA)),
    "none": set(),
    "not yet": BACKED,
}


def cells() -> list[Any]:
    """Every sentence with what it says, named after its class."""
    unread = pytest.mark.xfail(reason="a wording that no cell of the grid composes yet", strict=True)
    with TABLE.open(encoding="utf-8", newline="") as lines:
        return [
            pytest.param(
                row["sentence"],
                SAYS[row["says"]],
                id=f"{row['class']}: {row['sentence']}",
                marks=unread if row["says"] == "not yet" else (),
            )
            for row in csv.DictReader(lines)
        ]


@pytest.mark.parametrize(("text", "expected"), cells())
def test_grid(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
