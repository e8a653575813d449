"""The schema as a database has it: tables, keys, indexes, full-text search and views, of both editions."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from sqlite_utils.db import DescIndex

from .tables import FACT_TABLES, PUBLIC_TABLES, SEEN, TABLES, Table
from .views import PUBLIC_VIEWS, SEEN_VIEWS, VIEWS

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = [
    "EDITIONS",
    "FACT_TABLES",
    "PUBLIC_TABLES",
    "SEEN",
    "SEEN_VIEWS",
    "TABLES",
    "VIEWS",
    "Comments",
    "Edition",
    "Table",
    "create_indexes",
    "create_search",
    "create_tables",
    "create_views",
]

TOKENIZE = "unicode61 remove_diacritics 2"
"""Full-text search does without accents and case: 'jauregui' finds 'Jáuregui'."""

Edition = Literal["full", "public"]

EDITIONS: Mapping[Edition, tuple[Mapping[str, Table], Mapping[str, str]]] = {
    "full": (TABLES, VIEWS),
    "public": (PUBLIC_TABLES, PUBLIC_VIEWS),
}
"""Edition → its tables and its views. The same queries run on both: views have the same columns."""

Comments = Mapping[str, Mapping[str, str]]
"""Table or view → column → what it means, that of the table itself under ''."""


def create_tables(
    db: Database, comments: Comments = MappingProxyType({}), tables: Mapping[str, Table] = TABLES
) -> None:
    """Make every table, empty, with its keys declared, and ``comments`` where the SQL shows them."""
    for name, table in tables.items():
        sql = db.create_table_sql(
            name,
            dict(table.columns),
            pk=table.pk,
            not_null=set(table.not_null),
            defaults=dict(table.defaults),
            foreign_keys=[(column, other, "id") for column, other in table.references.items()],
        )
        db.execute(_commented(sql, comments.get(name, {})))


def _commented(sql: str, words: Mapping[str, str]) -> str:
    """A statement that creates a table, one column to the line, with what each means behind it.

    >>> print(_commented('CREATE TABLE "t" (\\n   "id" TEXT\\n);', {"": "Things.", "id": "Key."}))
    CREATE TABLE "t" ( -- Things.
       "id" TEXT -- Key.
    )
    """
    lines = []
    for line in sql.strip().removesuffix(";").splitlines():
        column = re.match(r'\s+"(\w+)"', line)
        told = words.get(column[1] if column else "") if column or line.startswith("CREATE") else None
        lines.append(f"{line.rstrip()} -- {told}" if told else line)
    return "\n".join(lines)


def create_indexes(db: Database) -> None:
    """Index what is joined on and what is filtered by, once the rows are in."""
    for name, table in TABLES.items():
        # A key or an index over several columns serves its first one too.
        listed = [(column, *((table.listed,) if column != table.listed else ())) for column in table.counted]
        served = {table.pk if isinstance(table.pk, str) else table.pk[0]}
        served.update(columns[0] for columns in (*listed, *table.indexes))
        references = [(column,) for column in table.references if column not in served]
        for columns in (*references, *listed, *table.indexes):
            db.table(name).create_index([_descending(column) for column in columns])


def _descending(column: str) -> str:
    """A column of an index as SQLite is told it: '-outlets' counts down."""
    return DescIndex(column[1:]) if column.startswith("-") else column


def create_search(db: Database) -> None:
    """Full-text search over the words, each index merged into one segment."""
    for name, table in TABLES.items():
        if table.search:
            db.table(name).enable_fts(table.search, fts_version="FTS5", tokenize=TOKENIZE)
            db.table(name).optimize()


def create_views(
    db: Database, comments: Comments = MappingProxyType({}), views: Mapping[str, str] = VIEWS
) -> None:
    """Make the views, each with what it shows in its SQL."""
    for name, sql in views.items():
        told = comments.get(name, {}).get("")
        db.create_view(name, f"-- {told}\n{sql.strip()}" if told else sql.strip())
