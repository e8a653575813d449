"""One content, one file: whatever happened to a database on the way there."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from balotaje.canonical import HEADER, make_canonical

PAGE_SIZE = 4096
WORDS = [(n, f"palabra {n} " * (n % 7 + 1)) for n in range(400)]


def made(path: Path, *detours: str) -> Path:
    """A database of ``WORDS``, after the SQL of ``detours`` on the way, canonical."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        db.execute("PRAGMA secure_delete = ON")
        db.execute("CREATE TABLE words (n INTEGER PRIMARY KEY, word TEXT)")
        for detour in detours:
            db.execute(detour)
        db.executemany("INSERT INTO words VALUES (?, ?)", WORDS)
        db.execute("CREATE INDEX by_word ON words (word)")
        db.execute("VACUUM")
    make_canonical(path, PAGE_SIZE)
    return path


@pytest.mark.parametrize(
    "detours",
    [
        ["CREATE TABLE gone (x)", "DROP TABLE gone"],
        ["INSERT INTO words VALUES (1, 'otra')", "DELETE FROM words"],
        ["PRAGMA schema_version = 77"],
    ],
    ids=["a table that came and went", "rows that came and went", "another schema version"],
)
def test_detours_leave_no_trace(tmp_path: Path, detours: list[str]) -> None:
    straight = made(tmp_path / "straight.db").read_bytes()
    assert straight == made(tmp_path / "detour.db", *detours).read_bytes()


def test_the_content_is_untouched(tmp_path: Path) -> None:
    with closing(sqlite3.connect(made(tmp_path / "made.db"))) as db:
        assert db.execute("SELECT n, word FROM words ORDER BY n").fetchall() == WORDS
        assert db.execute("SELECT n FROM words WHERE word = ?", (WORDS[9][1],)).fetchall() == [(9,)]
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_the_header_says_the_same_of_every_file(tmp_path: Path) -> None:
    header = made(tmp_path / "made.db").read_bytes()[:100]
    assert {at: int.from_bytes(header[at : at + 4], "big") for at in HEADER} == HEADER


def test_it_can_still_be_written_to(tmp_path: Path) -> None:
    with closing(sqlite3.connect(made(tmp_path / "made.db"))) as db:
        db.execute("INSERT INTO words VALUES (1000, 'otra')")
        db.commit()
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
