"""What a person decided, as rows: who is who (``data/merges.csv``), facts (``data/corrections.csv``).

A row that cannot mean anything is a ``CuratedError`` as soon as it is read. Whether it still applies to the
articles is found out where it is applied: ``resolve.decided`` and ``curation``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

from . import curated
from .curated import Row
from .model import ContactKind, QuoteKind, ResultKind, Stance
from .schema import FACT_TABLES, TABLES

MERGES, CORRECTIONS = "merges.csv", "corrections.csv"

OPEN = "?"
"""A value that is still to be filled in, as the suggestions of ``unresolved`` have it."""

MERGE_COLUMNS = ("kind", "person", "article_id", "into", "note", "source")

CORRECTION_COLUMNS = (
    "article_id",
    "table",
    "start",
    "end",
    "evidence",
    "field",
    "value",
    "action",
    "was",
    "note",
    "source",
)

Value = str | int | float | None
MergeKind = Literal["merge", "split"]
Action = Literal["set", "delete", "add"]

ENDS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "results": (("person_id", "party_id"),),
    "endorsements": (("endorser_id", "endorser_party_id"), ("candidate_id", "candidate_party_id")),
    "quotes": (("speaker_id", "speaker_party_id", "speaker_label"),),
    "mentions": (("person_id", "party_id"),),
    "contacts": (("person_id", "party_id"), ("other_person_id", "other_party_id")),
}
"""The columns of which a fact has one: who is set in one of them leaves the others empty."""

CHOICES: Mapping[tuple[str, str], tuple[Value, ...]] = {
    ("results", "kind"): get_args(ResultKind),
    ("results", "approximate"): (0, 1),
    ("quotes", "kind"): get_args(QuoteKind),
    ("endorsements", "stance"): get_args(Stance),
    ("contacts", "kind"): get_args(ContactKind),
}

DAYS = frozenset({("quotes", "published"), ("contacts", "date")})

FIXED = frozenset(
    {
        "id",
        "article_id",
        "start",
        "end",
        "statement_id",
        "surface",
        "curated",
        "evidence_start",
        "evidence_end",
    }
)
"""The columns that follow from where a fact stands, or from others."""

NEEDED: Mapping[str, tuple[str, ...]] = {
    "results": ("kind",),
    "endorsements": ("stance",),
    "contacts": ("kind",),
    "roles": ("person_id",),
}
"""What a fact that is added cannot do without; who is at its ends is looked at when it is applied."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A row of ``data/merges.csv``, on that ``line`` of the file.

    ``merge``: ``person`` (a name, or an id of the table ``people``) is the same as ``into``. ``split``: the
    ``person`` of these articles is somebody else, namely ``into``; '' is somebody of their own.
    """

    line: int
    kind: MergeKind
    person: str
    article_ids: tuple[str, ...]
    into: str
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A row of ``data/corrections.csv``, on that ``line`` of the file: one fact as a person wants it.

    The fact is in ``table``, at ``place`` (start and end) or where the article says ``evidence``, its white
    space as single spaces. ``values`` are what its columns are to hold; ``was`` what they hold before, where
    that tells it from another fact in the same place. People and parties are ids or names.
    """

    line: int
    article_id: str
    table: str
    place: tuple[int, int] | None
    evidence: str
    action: Action
    values: Mapping[str, Value]
    was: Mapping[str, Value]
    note: str = ""
    source: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be filled in."""
        return OPEN in self.values.values()


@dataclass(frozen=True, slots=True, order=True)
class Lapsed:
    """A row of a file in ``data/`` that changed nothing, and why."""

    file: str
    line: int
    why: str

    def __str__(self) -> str:
        return f"data/{self.file}, line {self.line} {self.why}"


def read_merges(folder: Path) -> tuple[Merge, ...]:
    """The rows of ``merges.csv`` in ``folder``. Raises ``CuratedError`` where one cannot be understood."""
    return tuple(_merge(row) for row in curated.read(folder / MERGES, MERGE_COLUMNS))


def read_corrections(folder: Path) -> tuple[Correction, ...]:
    """The rows of ``corrections.csv`` in ``folder``. Raises ``CuratedError`` likewise."""
    return tuple(_correction(row) for row in curated.read(folder / CORRECTIONS, CORRECTION_COLUMNS))


def _merge(row: Row) -> Merge:
    row.needed("kind")
    kind = cast(MergeKind, row.choice("kind", *get_args(MergeKind)))
    row.needed("into" if kind == "merge" else "article_id")
    return Merge(
        line=row.line,
        kind=kind,
        person=row.needed("person"),
        article_ids=row.many("article_id"),
        into=row.text("into"),
        note=row.text("note"),
        source=row.text("source"),
    )


def _correction(row: Row) -> Correction:
    for column in ("article_id", "table", "action"):
        row.needed(column)
    table = cast(str, row.choice("table", *FACT_TABLES))
    action = cast(Action, row.choice("action", *get_args(Action)))
    fields = _fields(row, table)
    values = dict(_values(row, "value", table, fields))
    if table == "unresolved" and action != "delete":
        raise row.error("action", f"is {action!r}", "what could not be placed can only be deleted")
    if action == "set" and not fields:
        raise row.error("field", "is empty", "name the column to set")
    if action == "delete" and any(values.values()):
        raise row.error(
            "value", "is given", "say with was which of several facts is meant, or leave it empty"
        )
    if action == "add" and (lacking := [name for name in NEEDED.get(table, ()) if not values.get(name)]):
        raise row.error("field", f"lacks {lacking[0]!r}", f"what is added to {table} needs it")
    for ends in ENDS.get(table, ()):
        if sum(values.get(column) is not None for column in ends) > 1:
            raise row.error("field", f"gives several of {', '.join(ends)}", "a fact has one of them")
    return Correction(
        line=row.line,
        article_id=row.text("article_id"),
        table=table,
        place=_place(row),
        evidence=plain(row.text("evidence")),
        action=action,
        values=values,
        was={field: value for field, value in _values(row, "was", table, fields) if value is not None},
        note=row.text("note"),
        source=row.text("source"),
    )


def lapsed(why: str) -> str:
    """What is told of a row that changes nothing any more."""
    return f"no longer applies: {why}"


def unfilled(*columns: str) -> str:
    """What is told of a row that still has a '?' in these columns."""
    return f"is not filled in and was left out: {OPEN!r} still stands in {', '.join(columns)}"


def plain(words: str) -> str:
    """``words`` as evidence is compared: in NFC, each stretch of white space as one space."""
    return " ".join(unicodedata.normalize("NFC", words).split())


def _place(row: Row) -> tuple[int, int] | None:
    start, end = row.whole("start"), row.whole("end")
    if start is None and end is None:
        if not row.text("evidence"):
            raise row.error("evidence", "is empty", "give it, or start and end")
        return None
    if start is None or end is None or start >= end:
        raise row.error("end", "does not come after start", "give both, or neither and the evidence")
    return start, end


def _fields(row: Row, table: str) -> tuple[str, ...]:
    fields = row.many("field")
    settable = [name for name in TABLES[table].columns if name not in FIXED]
    for name in fields:
        if name not in settable:
            hint = f"write some of: {', '.join(settable)} (several with | between them)"
            raise row.error("field", f"has {name!r}", hint)
    return fields


def _values(row: Row, column: str, table: str, fields: tuple[str, ...]) -> Iterator[tuple[str, Value]]:
    """The parts of a cell that has one for each of ``fields``, as the table has them."""
    cell = row.text(column)
    parts = cell.split("|") if len(fields) > 1 and cell else [cell] * len(fields)
    if len(parts) != len(fields):
        hint = f"field names {len(fields)}: give as many values with | between them, empty ones too"
        raise row.error(column, f"has {len(parts)} values", hint)
    for field, part in zip(fields, parts, strict=True):
        yield field, _value(row, column, table, field, part.strip())


def _value(row: Row, column: str, table: str, field: str, part: str) -> Value:
    if part == OPEN:
        return OPEN
    if not part:
        if column == "value" and row.text("action") == "set" and field not in TABLES[table].nullable:
            raise row.error(column, f"leaves {field} empty", f"{table} cannot do without it")
        return None
    cell = Row(row.path, row.line, {**row.cells, column: part})
    kind = TABLES[table].columns[field]
    value: Value = part
    if kind is int:
        value = cell.whole(column)
    elif kind is float:
        value = cell.decimal(column)
    choices = CHOICES.get((table, field))
    if choices and value not in choices:
        raise cell.error(column, f"is {part!r}", f"write one of: {', '.join(map(str, choices))}")
    return cell.day(column) if (table, field) in DAYS else value
