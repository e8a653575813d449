"""Scores as people and programs read them: a table, a list of misses, JSON."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from balotaje.evaluate.counts import TABLES, Count, Miss, Scores

_HEAD = f"{'':22}{'precision':>10}{'recall':>8}{'F1':>7}{'true':>8}{'found':>7}{'gold':>6}"


def table(scores: Scores, tables: Collection[str] = TABLES) -> str:
    """Precision, recall, F1 and the counts behind them; '–' where a figure has no meaning."""
    rows = [_row(name, scores.counts[name]) for name in TABLES if name in tables and name in scores.counts]
    return "\n".join([_HEAD, *rows])


def misses(scores: Scores, tables: Collection[str] = TABLES) -> str:
    """Every miss and every false find with its context, article by article."""
    return "\n".join(line for miss in _distinct(scores, tables) for line in _lines(miss))


def as_json(
    scores: Scores, articles: int, with_misses: bool, tables: Collection[str] = TABLES
) -> dict[str, Any]:
    """The same for programs. Figures without a meaning are null."""
    report: dict[str, Any] = {
        "articles": articles,
        "tables": {
            name: {
                "precision": count.precision,
                "recall": count.recall,
                "f1": count.f1,
                "true_positives": count.true,
                "found": count.found,
                "gold": count.gold,
            }
            for name in TABLES
            if name in tables and (count := scores.counts.get(name))
        },
    }
    if with_misses:
        fields = ("article", "table", "side", "fact", "why", "context")
        report["misses"] = [
            {name: getattr(miss, name) for name in fields} for miss in scores.misses if miss.table in tables
        ]
    return report


def _row(name: str, count: Count) -> str:
    figures = f"{_figure(count.precision):>10}{_figure(count.recall):>8}{_figure(count.f1):>7}"
    found = "–" if count.found is None else count.found
    return f"{name:22}{figures}{count.true:>8}{found:>7}{count.gold:>6}"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _distinct(scores: Scores, tables: Collection[str]) -> Iterator[Miss]:
    """The misses to show: a quote whose text was missed is not shown again for its speaker."""
    shown = {
        (miss.article, miss.side, miss.context)
        for miss in scores.misses
        if miss.table == "quotes: text" and miss.table in tables
    }
    for miss in scores.misses:
        again = miss.table == "quotes: text+speaker" and (miss.article, miss.side, miss.context) in shown
        if miss.table in tables and not again:
            yield miss


def _lines(miss: Miss) -> Iterator[str]:
    yield f"{miss.article}  {miss.table}  {miss.side.upper()}  {miss.fact}"
    yield f"    {miss.why}"
    if miss.context:
        yield f"    {miss.context}"
