"""The one registry of words: ``datasette-metadata.json`` beside the schema, checked to describe all of it.

Whatever describes the data elsewhere (the data dictionary, the comments of the SQL, the descriptions for
programs) is generated from here, so that nothing is described twice.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from .. import schema
from ..counts import HIDDEN

ROOT = Path(__file__).resolve().parent.parent.parent
METADATA = ROOT / "datasette-metadata.json"
NAME = "balotaje"
"""The database as the metadata and the site's addresses call it."""

UNITS = (
    ("percentage points", re.compile(r"percentage points")),
    ("percent", re.compile(r"in percent\b")),
    ("characters", re.compile(r"in Unicode characters")),
    ("words", re.compile(r"\bin words\b")),
)
"""Unit → how the description of a number says it, looked for in this order."""


DAY = "ISO 8601 (YYYY-MM-DD)"
MARK = "1 where "
"""How the description of a day, and of what is 1 or 0, says so."""

WORKED_OUT = {"difference": float, "articles": int, "outlets": int, "undated_articles": int}
"""The columns of views that are numbers and no table's: SQLite does not tell their type."""


class RegistryError(Exception):
    """The metadata file and the schema do not say the same: the message lists where, and what to do."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. ``type`` is str, int or float; ``references`` the table whose ``id`` it holds."""

    name: str
    title: str
    description: str
    type: type
    required: bool = False
    references: str | None = None

    @property
    def kind(self) -> str:
        """What its values are: text, integer, number, boolean (0 or 1) or date, as type and words say."""
        if self.type is str:
            return "date" if DAY in self.description else "text"
        if self.type is int and self.description.startswith(MARK):
            return "boolean"
        return "integer" if self.type is int else "number"

    @property
    def unit(self) -> str | None:
        """What a number is measured in, as its description says; None for text, counts and marks."""
        if self.type is str:
            return None
        return next((unit for unit, told in UNITS if told.search(self.description)), None)


@dataclass(frozen=True, slots=True)
class Table:
    """One table, or a view, which has no key."""

    name: str
    title: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ()
    facets: tuple[str, ...] = ()
    """The columns whose values its pages count."""

    @property
    def is_view(self) -> bool:
        """Whether it is a view: made of tables, with nothing of its own."""
        return self.name in schema.VIEWS

    @property
    def references(self) -> Iterator[tuple[str, str]]:
        """(column, table whose ``id`` it holds)."""
        return ((c.name, c.references) for c in self.columns if c.references)


@dataclass(frozen=True, slots=True)
class Query:
    """A question with its parameters."""

    name: str
    title: str
    description: str
    parameters: tuple[str, ...]
    sql: str


@dataclass(frozen=True, slots=True)
class Registry:
    """The dataset in words."""

    title: str
    description: str
    license: str
    license_url: str
    source: str
    tables: tuple[Table, ...]
    """The tables in the order of the schema, then the views."""
    queries: tuple[Query, ...]

    def __getitem__(self, name: str) -> Table:
        return next(table for table in self.tables if table.name == name)

    @property
    def own(self) -> tuple[Table, ...]:
        """The tables that hold the data: all but the views."""
        return tuple(table for table in self.tables if not table.is_view)

    @property
    def exported(self) -> tuple[Table, ...]:
        """What there are files of: the tables, and what several articles say told once."""
        return (*self.own, *(table for table in self.tables if table.name in schema.SEEN_VIEWS))


@cache
def load(edition: schema.Edition = "full") -> Registry:
    """The project's registry. Raises ``RegistryError`` where it does not describe the schema."""
    return read(json.loads(METADATA.read_text(encoding="utf-8")), edition)


def read(metadata: Mapping[str, Any], edition: schema.Edition = "full") -> Registry:
    """The registry that ``metadata`` holds, checked against the schema, with the tables of that ``edition``.

    Raises ``RegistryError`` where a table or a column has no description, or a description no column.
    """
    described = metadata["databases"][NAME]
    if faults := list(_faults(described)):
        raise RegistryError("\n".join(f"{METADATA.name}: {fault}" for fault in faults))
    return Registry(
        **{key: metadata[key] for key in ("title", "description", "license", "license_url", "source")},
        tables=tuple(_table(described, name, edition) for name in _columns()),
        queries=tuple(
            Query(name, q["title"], q["description"], tuple(q.get("params", ())), q["sql"])
            for name, q in described["queries"].items()
        ),
    )


def comments(edition: schema.Edition = "full") -> dict[str, dict[str, str]]:
    """Table or view → column → description, the table's own under ''."""
    return {
        table.name: {"": table.description, **{c.name: c.description for c in table.columns}}
        for table in load(edition).tables
    }


def column_title(described: Mapping[str, Any], column: str, table: str | None = None) -> str:
    """What a column is headed: as ``table`` says, else as all tables do; its name where nothing does.

    ``described`` is the metadata of the database. A parameter of a question is headed in the same way.
    """
    own = described["tables"].get(table, {}).get("column_titles", {})
    return str(own.get(column) or described["column_titles"].get(column) or column)


def _faults(described: Mapping[str, Any]) -> Iterator[str]:
    yield from _untitled(described)
    real = _columns()
    tables = described["tables"]
    for name in real:
        words = tables.get(name, {})
        lacking = [key for key in ("title", "description", "label_column") if not words.get(key)]
        if lacking:
            yield f"{name} has no {' and no '.join(lacking)}; write it under tables, {name}"
        told = words.get("columns", {})
        for column in real[name]:
            if not told.get(column):
                yield f"column {column} of {name} has no description; write one under tables, {name}, columns"
        public = schema.PUBLIC_TABLES[name].columns if name in schema.TABLES else {}
        for column in public.keys() - real[name].keys() - told.keys():
            yield f"column {column} of {name} has no description; write one under tables, {name}, columns"
        for column in told.keys() - real[name].keys() - public.keys():
            yield f"column {column} of {name} is described and does not exist; take it out"
    for name in tables.keys() - real.keys() - set(HIDDEN):
        yield f"{name} is described and does not exist; take it out"


def _untitled(described: Mapping[str, Any]) -> Iterator[str]:
    """Columns and parameters without a title, titles without a column; an answer's stand in its question."""
    asked = described["queries"].values()
    columns = {column for table in _columns().values() for column in table}
    columns.update(column for table in schema.PUBLIC_TABLES.values() for column in table.columns)
    columns.update(parameter for query in asked for parameter in query.get("params", ()))
    titles = described["column_titles"]
    for column in sorted(columns - {name for name, title in titles.items() if title}):
        yield f"column {column} has no title; write one under column_titles"
    answered = {word for query in asked for word in re.findall(r"\w+", query["sql"])}
    for column in titles.keys() - columns - answered:
        yield f"column {column} has a title and does not exist; take it out"


@cache
def _columns() -> dict[str, dict[str, Column]]:
    """Table or view → column → its form, without words, as the database has them."""
    with Database(memory=True) as db:
        schema.create_tables(db)
        schema.create_views(db)
        real = {name: _of_table(name) for name in schema.TABLES}
        for view in schema.VIEWS:
            real[view] = {
                column.name: Column(column.name, "", "", _type(column.name, column.type))
                for column in db.view(view).columns
            }
    return real


def _of_table(name: str, edition: schema.Edition = "full") -> dict[str, Column]:
    table = schema.EDITIONS[edition][0][name]
    return {
        column: Column(column, "", "", type_, column not in table.nullable, table.references.get(column))
        for column, type_ in table.columns.items()
    }


def _type(column: str, declared: str) -> type:
    """The type of a view's column: as its table declares it, or as it is worked out."""
    if declared:
        return {"INTEGER": int, "FLOAT": float, "REAL": float}.get(declared, str)
    return WORKED_OUT.get(column, str)


def _table(described: Mapping[str, Any], name: str, edition: schema.Edition) -> Table:
    words = described["tables"][name]
    columns = _of_table(name, edition) if name in schema.TABLES else _columns()[name]
    made = (
        replace(
            column,
            title=column_title(described, column.name, name),
            description=words["columns"][column.name],
        )
        for column in columns.values()
    )
    pk = schema.TABLES[name].pk if name in schema.TABLES else ()
    key = (pk,) if isinstance(pk, str) else tuple(pk)
    facets = tuple(words.get("facets", ()))
    return Table(name, words["title"], words["description"], tuple(made), key, facets)
