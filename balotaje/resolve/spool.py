"""Articles kept on disk until all have been seen: a corpus need not fit in memory."""

from __future__ import annotations

import copyreg
import pickle
import sqlite3
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from .. import model
from ..model import Article, Facts


def _by_fields(fact: Any) -> tuple[type, tuple[Any, ...]]:
    return type(fact), tuple(getattr(fact, field.name) for field in fields(fact) if field.init)


for _kind in vars(model).values():
    if isinstance(_kind, type) and is_dataclass(_kind):
        copyreg.pickle(_kind, _by_fields)  # compiled ones that are frozen cannot be filled once they are made


class Spool:
    """Takes articles with their facts in any order and gives them back, any number of times, by id.

    They lie in SQLite's folder for temporary files (``SQLITE_TMPDIR``), in a file that has no name and is
    gone with the process, however that ends.
    """

    def __init__(self) -> None:
        self._file = sqlite3.connect("", isolation_level=None)
        self._file.execute("PRAGMA journal_mode = OFF")
        self._file.execute("PRAGMA synchronous = OFF")
        self._file.execute("CREATE TABLE spool (id TEXT NOT NULL UNIQUE, content BLOB NOT NULL)")

    def add(self, article: Article, facts: Facts) -> None:
        """Keep one article. Raises ``ValueError`` when one of the same id is kept already."""
        content = pickle.dumps((article, facts), pickle.HIGHEST_PROTOCOL)
        try:
            self._file.execute("INSERT INTO spool VALUES (?, ?)", (article.id, content))
        except sqlite3.IntegrityError as error:
            raise ValueError(f"two articles have the id {article.id!r}") from error

    def __iter__(self) -> Iterator[tuple[Article, Facts]]:
        for (content,) in self._file.execute("SELECT content FROM spool ORDER BY id"):
            article, facts = pickle.loads(content)
            yield article, facts
