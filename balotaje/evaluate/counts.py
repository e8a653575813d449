"""Counts, the figures made from them, and the misses behind them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

FACT_TABLES = (
    "people",
    "parties",
    "results",
    "endorsements",
    "quotes: text",
    "quotes: text+speaker",
    "contacts",
)
"""Facts, matched one to one."""

DETAIL_TABLES = (
    "people: surfaces",
    "people: roles",
    "people: party",
    "results: counted",
    "results: kind",
    "results: election",
    "quotes: kind",
    "title",
    "published",
)
"""Details of the facts that matched, and of the article itself."""

TABLES = FACT_TABLES + DETAIL_TABLES


@dataclass(frozen=True, slots=True)
class Count:
    """The counts behind a table's figures. ``found`` is None where gold does not claim to list everything."""

    true: int = 0
    found: int | None = 0
    gold: int = 0

    def __add__(self, other: Count) -> Count:
        found = None if self.found is None or other.found is None else self.found + other.found
        return Count(self.true + other.true, found, self.gold + other.gold)

    @property
    def precision(self) -> float | None:
        """The share of finds that are right; None where nothing was found, or finds cannot be wrong."""
        return self.true / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """The share of gold facts that were found; None where there are none."""
        return self.true / self.gold if self.gold else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where it has no meaning."""
        if self.found is None or not self.found + self.gold:
            return None
        return 2 * self.true / (self.found + self.gold)

    @property
    def perfect(self) -> bool:
        """Whether nothing was missed and nothing false was found."""
        return self.true == self.gold and self.found in (None, self.true)


@dataclass(frozen=True, slots=True)
class Miss:
    """A gold fact that was missed, or a find that is false: why, and where it stands (between « »)."""

    article: str
    table: str
    side: Literal["missed", "false"]
    fact: str
    why: str
    context: str


@dataclass(frozen=True, slots=True)
class Scores:
    """Counts by table and the misses behind them. The scores of several articles add up."""

    counts: Mapping[str, Count] = field(default_factory=dict)
    misses: tuple[Miss, ...] = ()

    def __add__(self, other: Scores) -> Scores:
        counts = dict(self.counts)
        for table, count in other.counts.items():
            counts[table] = counts[table] + count if table in counts else count
        return Scores(counts, self.misses + other.misses)
