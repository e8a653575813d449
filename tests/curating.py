"""What the tests of curation share: curated tables, and databases built with them."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path

from handmade import KNOWLEDGE, Telling
from sqlite_utils import Database

from balotaje import lexicon, store
from balotaje.curation import Outcome
from balotaje.decisions import CORRECTION_COLUMNS, CORRECTIONS, read_corrections
from balotaje.knowledge import KnownParty, KnownPerson
from balotaje.resolve import resolve
from balotaje.schema import TABLES

SPANISH = lexicon.load()
PERSON_COLUMNS = tuple(field.name for field in fields(KnownPerson))
PARTY_COLUMNS = tuple(field.name for field in fields(KnownParty))

Rows = list[tuple[object, ...]]


def csv_file(path: Path, columns: tuple[str, ...], *lines: str) -> Path:
    """A curated table of those ``lines``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([",".join(columns), *lines, ""]))
    return path


def facts(path: Path) -> dict[str, Rows]:
    """Every row of every table but ``build``, which has the digest of the input."""
    tables = (name for name in TABLES if name != "build")
    return {name: rows(path, f"SELECT * FROM {name}") for name in tables}


def rows(path: Path, sql: str) -> Rows:
    """What the database answers."""
    with Database(path) as db:
        return [tuple(row) for row in db.execute(sql)]


def built(tmp_path: Path, lines: list[str], told: list[Telling]) -> Built:
    """The database of those articles with those corrections."""
    csv_file(tmp_path / CORRECTIONS, CORRECTION_COLUMNS, *lines)
    path = tmp_path / f"made-{len(list(tmp_path.iterdir()))}.db"
    corpus = resolve(
        [telling.pair for telling in told],
        replace(KNOWLEDGE, corrections=read_corrections(tmp_path)),
        SPANISH,
    )
    return Built(path, store.write(path, corpus))


@dataclass(frozen=True)
class Built:
    """A database and what became of what a person decided."""

    path: Path
    outcome: Outcome

    @property
    def told(self) -> list[str]:
        return [lapsed.why for lapsed in self.outcome.lapsed]
