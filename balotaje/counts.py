"""Counts of large tables, made once: the dataset does not change, and counting a million rows takes long.

Of every table and view with at least ``HEAVY`` rows: how many there are, and how often each value of the
columns that pages count occurs, in the whole and among the rows where another of those columns has one of
its frequent values. What is not kept is quickly counted whenever it is asked for. Both tables are hidden,
and no part of the dataset: each figure follows from the other tables.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .tables import TABLES

if TYPE_CHECKING:
    from sqlite_utils import Database

COUNTS = "_counts"
DAYS = "_days"
HIDDEN = (COUNTS, DAYS)

HEAVY = 1000
"""Rows from which on a count is kept."""

KEPT = 1001
"""Values of one count that are kept, the most frequent first: one more than a page ever shows."""


def create_counts(db: Database, facets: Mapping[str, Sequence[str]], heavy: int = HEAVY) -> None:
    """Make both tables; ``facets`` are the columns that pages of a view count."""
    db.execute(
        f"""CREATE TABLE {COUNTS} ( -- How often values occur in large tables, counted once.
          "counted" TEXT NOT NULL, -- Table or view that is counted.
          "filter" TEXT NOT NULL, -- Column that narrows it; empty for all rows.
          "wanted" TEXT NOT NULL, -- Value that this column has.
          "column" TEXT NOT NULL, -- Column whose values are counted; empty for the rows.
          "place" INTEGER NOT NULL, -- 1 for the most frequent value.
          "value", -- The value.
          "count" INTEGER NOT NULL, -- Number of rows with it.
          PRIMARY KEY ("counted", "filter", "wanted", "column", "place")
        ) WITHOUT ROWID"""
    )
    db.execute(
        f"""CREATE TABLE {DAYS} ( -- How often a person or a party is named, day by day.
          "who" TEXT NOT NULL, -- person or party.
          "actor" TEXT NOT NULL, -- The id.
          "published" TEXT NOT NULL, -- Day of publication of the articles.
          "times" INTEGER NOT NULL, -- Number of mentions.
          "articles" INTEGER NOT NULL, -- Number of articles.
          PRIMARY KEY ("who", "actor", "published")
        ) WITHOUT ROWID"""
    )
    for name, table in TABLES.items():
        if _count_whole(db, name, table.counted, heavy):
            for column in table.counted:
                _count_narrowed(db, name, column, table.counted, heavy)
    for name, columns in facets.items():
        _count_whole(db, name, columns, heavy)
    for who in ("person", "party"):
        db.execute(
            f"""INSERT INTO {DAYS}
            SELECT '{who}', m.{who}_id, a.published, count(*), count(DISTINCT m.article_id)
            FROM mentions m JOIN articles a ON a.id = m.article_id
            WHERE m.{who}_id IS NOT NULL AND a.published IS NOT NULL GROUP BY m.{who}_id, a.published"""
        )


def _count_whole(db: Database, name: str, columns: Sequence[str], heavy: int) -> bool:
    """Keep how many rows there are, and how often each value occurs; says whether that is worth it."""
    rows = db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
    if rows < heavy:
        return False
    db.execute(f"INSERT INTO {COUNTS} VALUES (?, '', '', '', 0, NULL, ?)", [name, rows])
    for column in columns:
        db.execute(
            f"""INSERT INTO {COUNTS}
            SELECT :name, '', '', :column, row_number() OVER (ORDER BY n DESC, v), v, n FROM (
              SELECT "{column}" AS v, count(*) AS n FROM "{name}" WHERE "{column}" IS NOT NULL
              GROUP BY "{column}" ORDER BY n DESC, v LIMIT {KEPT}
            )""",
            {"name": name, "column": column},
        )
    return True


def _count_narrowed(db: Database, name: str, by: str, columns: Sequence[str], heavy: int) -> None:
    """The same among the rows in which ``by`` has one of its frequent values."""
    db.execute(
        f"""INSERT INTO {COUNTS}
        SELECT :name, :by, CAST("{by}" AS TEXT), '', 0, NULL, count(*) FROM "{name}"
        WHERE "{by}" IS NOT NULL GROUP BY "{by}" HAVING count(*) >= :heavy""",
        {"name": name, "by": by, "heavy": heavy},
    )
    for column in columns:
        db.execute(
            f"""INSERT INTO {COUNTS}
            SELECT :name, :by, w, :column, place, v, n FROM (
              SELECT t."{by}" AS w, t."{column}" AS v, count(*) AS n,
                row_number() OVER (PARTITION BY t."{by}" ORDER BY count(*) DESC, t."{column}") AS place
              FROM {COUNTS} c JOIN "{name}" t ON t."{by}" = c.wanted
              WHERE c.counted = :name AND c.filter = :by AND c."column" = '' AND t."{column}" IS NOT NULL
              GROUP BY t."{by}", t."{column}"
            ) WHERE place <= {KEPT}""",
            {"name": name, "by": by, "column": column},
        )
