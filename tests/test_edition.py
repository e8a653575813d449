"""The public edition: no article's text, the sentences of each fact, and the same answers as the full one."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import site_database

from balotaje.publish import registry
from balotaje.publish.dataset import reading
from balotaje.publish.edition import make_public
from balotaje.schema import FACT_TABLES, TABLES, VIEWS


@pytest.fixture(scope="module")
def public_path(database: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("public") / "balotaje.db"
    make_public(database, path)
    return path


@pytest.fixture(scope="module")
def public(public_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(reading(public_path)) as connection:
        yield connection


@pytest.fixture(scope="module")
def full(database: Path) -> Iterator[sqlite3.Connection]:
    with closing(reading(database)) as connection:
        yield connection


def rows(connection: sqlite3.Connection, sql: str, **parameters: str) -> list[dict[str, Any]]:
    found = connection.execute(sql, parameters)
    names = [column[0] for column in found.description]
    return [dict(zip(names, row, strict=True)) for row in found]


def test_articles_keep_all_but_their_text(full: sqlite3.Connection, public: sqlite3.Connection) -> None:
    kept = [row | {"text": None} for row in rows(full, "select * from articles order by id")]
    assert rows(public, "select * from articles order by id") == kept
    assert rows(public, "select edition from build") == [{"edition": "public"}]


def test_no_sentence_without_a_fact_is_in_the_file(full: sqlite3.Connection, public_path: Path) -> None:
    content = public_path.read_bytes().decode("utf-8", "replace")
    left_out = 0
    for article in rows(full, "select id, text, title from articles"):
        kept = rows(full, "select evidence from evidence where article_id = :id", id=article["id"])
        told = " ".join(row["evidence"] for row in kept)
        for sentence in re.findall(r"[^.\n]{60,}", article["text"]):
            if sentence not in told and sentence not in (article["title"] or ""):
                left_out += 1
                assert sentence.strip() not in content
    assert left_out


@pytest.mark.parametrize("table", FACT_TABLES)
def test_every_fact_carries_the_sentences_that_hold_it(
    full: sqlite3.Connection, public: sqlite3.Connection, table: str
) -> None:
    texts = {row["id"]: row["text"] for row in rows(full, "select id, text from articles")}
    facts = rows(public, f"select * from {table}")
    assert [fact["id"] for fact in facts] == [
        fact["id"] for fact in rows(full, f"select id from {table} order by rowid")
    ]
    for fact in facts:
        begin, close = fact["evidence_start"], fact["evidence_end"]
        assert begin <= fact["start"] < fact["end"] <= close
        assert fact["evidence"] == texts[fact["article_id"]][begin:close]


def test_with_its_words_alone_a_fact_has_nothing_around_them(
    full: sqlite3.Connection, database: Path, tmp_path: Path
) -> None:
    make_public(database, tmp_path / "words.db", words=True)
    texts = {row["id"]: row["text"] for row in rows(full, "select id, text from articles")}
    with closing(reading(tmp_path / "words.db")) as connection:
        for table in FACT_TABLES:
            for fact in rows(connection, f"select * from {table}"):
                assert (fact["evidence_start"], fact["evidence_end"]) == (fact["start"], fact["end"])
                assert fact["evidence"] == texts[fact["article_id"]][fact["start"] : fact["end"]]
        told = rows(connection, "select words, evidence from evidence")
        assert told
        assert all(row["words"] == row["evidence"] for row in told)


@pytest.mark.parametrize("view", VIEWS)
def test_views_answer_the_same(full: sqlite3.Connection, public: sqlite3.Connection, view: str) -> None:
    sql = f"select * from {view} order by 1, 2, 3"
    assert rows(public, sql) == rows(full, sql)


def test_questions_answer_the_same(database: Path, public_path: Path) -> None:
    for query in registry.load().queries:
        answers = []
        for path in (database, public_path):
            with closing(reading(path)) as connection:
                connection.create_function("escape_fts", 1, lambda words: words)
                answers.append(rows(connection, query.sql, **dict.fromkeys(query.parameters, "")))
        assert answers[0] == answers[1], query.name


def test_evidence_is_whole_sentences(full: sqlite3.Connection) -> None:
    told = rows(full, "select evidence from evidence where fact_table = 'endorsements'")
    assert told
    for row in told:
        assert row["evidence"][0].isupper() or not row["evidence"][0].isalpha()
        assert "\n\n" not in row["evidence"]


def test_keys_hold_and_the_same_input_gives_the_same_bytes(database: Path, tmp_path: Path) -> None:
    make_public(database, tmp_path / "one.db")
    make_public(database, tmp_path / "two.db")
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()
    with closing(reading(tmp_path / "one.db")) as connection:
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)


def test_every_table_is_in_it_with_its_words(tmp_path: Path) -> None:
    made = site_database.build(tmp_path / "full.db")
    make_public(made, tmp_path / "public.db")
    metadata = json.loads(registry.METADATA.read_text())["databases"]["balotaje"]["tables"]
    with closing(reading(tmp_path / "public.db")) as connection:
        for table in (*TABLES, *VIEWS):
            columns = [row[1] for row in connection.execute(f'pragma table_xinfo("{table}")')]
            assert columns == [column.name for column in registry.load("public")[table].columns]
            assert set(columns) <= metadata[table]["columns"].keys()
        sql = str(connection.execute("select sql from sqlite_master where name = 'quotes'").fetchone()[0])
        assert "-- The whole sentences that hold the evidence" in sql
