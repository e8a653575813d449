"""The public edition: the dataset without the articles' text, each fact with the sentences that it stands in.

Whoever publishes an open dataset seldom may republish the articles themselves. What an article's text says
of a fact is copied to the fact, and the text is left out: the same views and questions answer the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from .. import schema, store
from ..pipeline import replacing
from .dataset import reading


def make_public(full: Path, public: Path) -> None:
    """Write the public edition of ``full`` to ``public``, whole or not at all.

    Raises ``pipeline.BuildError`` when it cannot be written.
    """
    public.parent.mkdir(parents=True, exist_ok=True)
    with (
        closing(reading(full)) as source,
        replacing(public) as temporary,
        store.filling(temporary, "public") as db,
    ):
        for name, table in schema.PUBLIC_TABLES.items():
            marks = ", ".join("?" * len(table.columns))
            columns = ", ".join(f'"{column}"' for column in table.columns)
            db.conn.executemany(
                f'INSERT INTO "{name}" ({columns}) VALUES ({marks})', _rows(source, name, table)
            )


def _rows(source: sqlite3.Connection, name: str, table: schema.Table) -> Iterator[tuple[object, ...]]:
    """The rows of one table as the public edition has them, in the order of the full one."""
    made = {"evidence": "substr(a.text, t.evidence_start + 1, t.evidence_end - t.evidence_start)"}
    if name == "articles":
        made = {"text": "NULL"}
    if name == "build":
        made = {"edition": "'public'"}
    values = ", ".join(made.get(column, f't."{column}"') for column in table.columns)
    joined = " JOIN articles a ON a.id = t.article_id" if name in schema.FACT_TABLES else ""
    yield from source.execute(f'SELECT {values} FROM "{name}" t{joined} ORDER BY t.rowid')
