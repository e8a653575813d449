"""The public edition: the dataset without the articles' text, each fact with the sentences that it stands in.

Whoever publishes an open dataset seldom may republish the articles themselves. What an article's text says
of a fact is copied to the fact, and the text is left out: the same views and questions answer the same.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from .. import schema, store
from ..pipeline import replacing
from .dataset import reading

WHOLE = {"evidence": "substr(a.text, t.evidence_start + 1, t.evidence_end - t.evidence_start)"}
"""Column → what it holds, where a fact has the sentences that it stands in."""

WORDS = {
    "evidence": 'substr(a.text, t.start + 1, t."end" - t.start)',
    "evidence_start": "t.start",
    "evidence_end": 't."end"',
}
"""The same where it has its own words alone."""


def make_public(full: Path, public: Path, *, words: bool = False) -> None:
    """Write the public edition of ``full`` to ``public``, whole or not at all.

    With ``words`` every fact has its own words alone, and not the sentences around them. Raises
    ``pipeline.BuildError`` when it cannot be written.
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
                f'INSERT INTO "{name}" ({columns}) VALUES ({marks})',
                _rows(source, name, table, WORDS if words else WHOLE),
            )


def _rows(
    source: sqlite3.Connection, name: str, table: schema.Table, evidence: Mapping[str, str]
) -> Iterator[tuple[object, ...]]:
    """The rows of one table as the public edition has them, in the order of the full one."""
    made = evidence
    if name == "articles":
        made = {"text": "NULL"}
    if name == "build":
        made = {"edition": "'public'"}
    values = ", ".join(made.get(column, f't."{column}"') for column in table.columns)
    joined = " JOIN articles a ON a.id = t.article_id" if name in schema.FACT_TABLES else ""
    yield from source.execute(f'SELECT {values} FROM "{name}" t{joined} ORDER BY t.rowid')
