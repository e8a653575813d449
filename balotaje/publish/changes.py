"""What two builds differ in, fact by fact: the changelog of the data, and what a curator's change did.

A fact is known by its id. One that the rules now place a little elsewhere has another id; where what it says
is the same and its place overlaps, it counts as moved, not as withdrawn and added.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from ..schema import FACT_TABLES, SEEN, TABLES
from .dataset import Dataset, reading

Value = str | int | float | None
Row = Mapping[str, Value]

COMPARED = tuple(name for name in TABLES if name != "build")
COUNTED = frozenset({"articles", "quotes", "outlets", "rank", "weight", *SEEN})
"""Columns that count or date other rows: they follow from what is told already."""

PLACE = frozenset({"id", "start", "end", "evidence_start", "evidence_end", "evidence", "statement_id"})
WIDTH = 60
"""Characters of a text that a line shows."""


@dataclass(frozen=True, slots=True)
class Change:
    """One row that is new, gone, moved or says something else: ``columns`` has what was and what is."""

    table: str
    kind: str
    id: str
    label: str
    columns: Mapping[str, tuple[Value, Value]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Changes:
    """All that differs, table by table."""

    old: str
    new: str
    changes: tuple[Change, ...]

    def counts(self) -> dict[str, Counter[str]]:
        """Table → how many of its rows are added, changed, moved, withdrawn."""
        told: dict[str, Counter[str]] = {}
        for change in self.changes:
            told.setdefault(change.table, Counter())[change.kind] += 1
        return told


def compare(old: Dataset, new: Dataset) -> Changes:
    """What the build ``new`` says that ``old`` does not, and the other way round."""
    found = [change for table in COMPARED for change in _of_table(table, old.path, new.path)]
    return Changes(old.version, new.version, tuple(found))


def markdown(changes: Changes, limit: int | None = None) -> str:
    """The changelog for people; ``limit`` cuts the list of each kind in each table, never the counts."""
    lines = [f"# From {changes.old} to {changes.new}", ""]
    if not changes.changes:
        lines.append("Nothing that the dataset says has changed.")
    else:
        lines += ["| table | added | changed | moved | withdrawn |", "| --- | ---: | ---: | ---: | ---: |"]
        for table, counts in changes.counts().items():
            numbers = " | ".join(str(counts[kind]) for kind in ("added", "changed", "moved", "withdrawn"))
            lines.append(f"| {table} | {numbers} |")
    for (table, kind), group in groupby(changes.changes, key=lambda change: (change.table, change.kind)):
        listed = list(group)
        lines += ["", f"## {table}: {kind}", ""]
        lines += [line for change in listed[:limit] for line in _lines(change)]
        if limit is not None and len(listed) > limit:
            lines.append(f"- … and {len(listed) - limit:,} more")
    return "\n".join(lines) + "\n"


def _lines(change: Change) -> Iterator[str]:
    yield f"- `{change.id}`: {change.label}"
    for column, (was, now) in change.columns.items():
        yield f"  - {column}: {_short(was)} → {_short(now)}"


def _of_table(table: str, old: Path, new: Path) -> list[Change]:
    before, after = _rows(table, old), _rows(table, new)
    gone = [key for key in before if key not in after]
    fresh = [key for key in after if key not in before]
    moved = dict(_moved(before, after, gone, fresh)) if table in FACT_TABLES else {}
    found = [Change(table, "added", key, _label(after[key])) for key in fresh if key not in moved.values()]
    for key in before:
        if key in after and (differing := _differing(before[key], after[key])):
            found.append(Change(table, "changed", key, _label(after[key]), differing))
    for was, now in moved.items():
        found.append(Change(table, "moved", now, _label(after[now]), {"id": (was, now)}))
    found += [Change(table, "withdrawn", key, _label(before[key])) for key in gone if key not in moved]
    order = {"added": 0, "changed": 1, "moved": 2, "withdrawn": 3}
    return sorted(found, key=lambda change: (order[change.kind], change.id))


def _rows(table: str, path: Path) -> dict[str, Row]:
    """The rows by key; where editions differ, columns of both are compared."""
    pk = TABLES[table].pk
    keys = (pk,) if isinstance(pk, str) else pk
    with closing(reading(path)) as connection:
        found = connection.execute(f'SELECT * FROM "{table}"')
        columns = [column[0] for column in found.description]
        rows = (dict(zip(columns, row, strict=True)) for row in found)
        return {",".join(str(row[key]) for key in keys): row for row in rows}


def _differing(was: Row, now: Row) -> dict[str, tuple[Value, Value]]:
    shared = [column for column in was if column in now and column not in COUNTED and column != "source"]
    return {column: (was[column], now[column]) for column in shared if was[column] != now[column]}


def _moved(
    before: Mapping[str, Row], after: Mapping[str, Row], gone: list[str], fresh: list[str]
) -> Iterator[tuple[str, str]]:
    """(old key, new key) of facts of one article that say the same in places that overlap."""
    waiting: dict[tuple[tuple[str, Value], ...], list[str]] = {}
    for key in fresh:
        waiting.setdefault(_said(after[key]), []).append(key)
    for key in gone:
        candidates = waiting.get(_said(before[key]), [])
        for other in candidates:
            if _overlap(before[key], after[other]):
                candidates.remove(other)
                yield key, other
                break


def _said(row: Row) -> tuple[tuple[str, Value], ...]:
    """What a fact says, without where: its own words change with its place."""
    left_out = PLACE | COUNTED | {"text", "surface", "curated"}
    return tuple((column, value) for column, value in row.items() if column not in left_out)


def _overlap(one: Row, other: Row) -> bool:
    begin = max(int(one["start"] or 0), int(other["start"] or 0))
    return begin < min(int(one["end"] or 0), int(other["end"] or 0))


def _label(row: Row) -> str:
    """The columns that tell a reader which row it is."""
    skipped = PLACE | COUNTED | {"article_id", "curated", "sha256", "source", "input_digest"}
    told = [f"{name} {_short(value)}" for name, value in row.items() if name not in skipped and value]
    return ", ".join(told[:6])


def _short(value: Value) -> str:
    text = " ".join(str("nothing" if value is None else value).split())
    return text if len(text) <= WIDTH else f"{text[:WIDTH]}…"
