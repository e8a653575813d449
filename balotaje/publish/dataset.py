"""A built database as what is published: its words, its version, and of which days it tells."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from .. import schema
from . import registry
from .registry import Registry, Table

URL = "http://127.0.0.1:8001/"
"""Where `make serve` publishes; whoever publishes elsewhere says so."""

CREATOR = "The Balotaje maintainers"
KEYWORDS = ("elections", "press", "quotations", "endorsements", "Spanish")
DATA_LICENSE = "CC-BY-4.0"


class DatasetError(Exception):
    """A file that is no database of this program: the message says which, and what to do."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """One edition of one build. ``url`` is the address of its home page, with a slash at the end."""

    path: Path
    url: str
    words: Registry
    edition: schema.Edition
    release: str
    digest: str
    first: str | None
    last: str | None

    @property
    def version(self) -> str:
        """The release of the program with the first digits of the input's digest, as semantic versions allow.

        The same articles and curated tables, read by the same program, give the same version.
        """
        edition = "" if self.edition == "full" else f"{self.edition}."
        return f"{self.release}+{edition}{self.digest[:12]}"

    @property
    def title(self) -> str:
        """The title, with the edition where it is not the full one."""
        return self.words.title if self.edition == "full" else f"{self.words.title} ({self.edition} edition)"

    @property
    def period(self) -> str | None:
        """From the first day of an article to the last, as ISO 8601 writes it."""
        return f"{self.first}/{self.last}" if self.first else None

    def address(self, path: str) -> str:
        """The address of something of the site."""
        return self.url + path.removeprefix("/")

    def row_address(self, table: str, key: str) -> str:
        """The address of a row's page; the key is written as Datasette writes it."""
        return self.address(f"/{registry.NAME}/{table}/{tilde(key)}")


def tilde(key: str) -> str:
    """A key as it stands in an address.

    >>> tilde("0.1.0"), tilde("ana-perez")
    ('0~2E1~2E0', 'ana-perez')
    """
    plain = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
    return "".join(
        char if char in plain else "+" if char == " " else "".join(f"~{b:02X}" for b in char.encode())
        for char in key
    )


def read(path: Path, url: str = URL) -> Dataset:
    """What the database at ``path`` is. Raises ``DatasetError`` when it is none of this program's."""
    try:
        with closing(reading(path)) as connection:
            release, digest, edition = connection.execute(
                "SELECT version, input_digest, edition FROM build"
            ).fetchone()
            words = registry.load(edition)
            first, last = connection.execute("SELECT min(published), max(published) FROM articles").fetchone()
    except (sqlite3.Error, TypeError) as error:
        raise DatasetError(f"{path}: is no database of this release of Balotaje; build it anew") from error
    return Dataset(path, url.rstrip("/") + "/", words, edition, release, digest, first, last)


def reading(path: Path) -> sqlite3.Connection:
    """A connection that only reads."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def rows(dataset: Dataset, table: Table) -> Iterator[tuple[object, ...]]:
    """All rows of a table by key; of a view, which has none, by its columns."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    order = ", ".join(f'"{column}"' for column in table.key) or columns
    with closing(reading(dataset.path)) as connection:
        yield from connection.execute(f'SELECT {columns} FROM "{table.name}" ORDER BY {order}')
