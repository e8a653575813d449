"""The tables as files: complete CSV, JSON lines and Parquet, each the same bytes for the same rows."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from .registry import Column, Table

Row = Sequence[object]
Writer = Callable[[Table, Iterable[Row], Path], None]

GROUP = 100_000
"""Rows of one group of a Parquet file: what is in memory at a time."""

_TYPES = {
    "text": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}


def write_csv(table: Table, rows: Iterable[Row], path: Path) -> None:
    """RFC 4180, UTF-8, one line of column names; an empty cell is no value."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(column.name for column in table.columns)
        writer.writerows(rows)


def write_json_lines(table: Table, rows: Iterable[Row], path: Path) -> None:
    """One JSON object a line, every column in it, as the API gives rows."""
    names = [column.name for column in table.columns]
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(encode(dict(zip(names, row, strict=True))) + "\n" for row in rows)


def write_parquet(table: Table, rows: Iterable[Row], path: Path) -> None:
    """Parquet with days as days and marks as truth values; each column carries its description."""
    form = pa.schema([_field(column) for column in table.columns], {"description": table.description})
    with pq.ParquetWriter(path, form, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_batch(_batch(table, group, form))


FORMATS: Mapping[str, tuple[str, Writer]] = {
    "csv": ("text/csv", write_csv),
    "jsonl": ("application/jsonl", write_json_lines),
    "parquet": ("application/vnd.apache.parquet", write_parquet),
}
"""Ending → media type and what writes it."""


def _field(column: Column) -> Any:
    return pa.field(
        column.name, _TYPES[column.kind], not column.required, {"description": column.description}
    )


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    waiting = iter(rows)
    while group := list(islice(waiting, GROUP)):
        yield group


def _batch(table: Table, group: list[Row], form: Any) -> Any:
    columns = zip(*group, strict=True)
    arrays = [
        pa.array(map(_VALUES[column.kind], values), _TYPES[column.kind])
        for column, values in zip(table.columns, columns, strict=True)
    ]
    return pa.record_batch(arrays, schema=form)


def _same(value: object) -> object:
    return value


def _mark(value: object) -> bool | None:
    return None if value is None else bool(value)


def _day(value: object) -> date | None:
    return None if value is None else date.fromisoformat(str(value))


_VALUES = {"text": _same, "integer": _same, "number": _same, "boolean": _mark, "date": _day}
