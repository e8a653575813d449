"""The metadata file describes the whole database, nothing more, and only in ways that Datasette bears."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import site_database

from balotaje.counts import HIDDEN
from balotaje.schema import FACT_TABLES, TABLES, VIEWS

METADATA = json.loads((Path(__file__).parent.parent / "datasette-metadata.json").read_text())
DATABASE = METADATA["databases"]["balotaje"]
DESCRIBED: dict[str, dict[str, Any]] = {
    name: words for name, words in DATABASE["tables"].items() if name not in HIDDEN
}
QUERIES: dict[str, dict[str, Any]] = DATABASE["queries"]

# What says that a number is counted, or what it is measured in.
UNITS = re.compile(r"percent|percentage points|a count|[Nn]umber of|characters|in words|^1 where|Round")


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    path = site_database.build(tmp_path_factory.mktemp("metadata") / "balotaje.db")
    connection = sqlite3.connect(path)
    yield connection
    connection.close()


def columns(schema: sqlite3.Connection, table: str) -> dict[str, str]:
    """Column → declared type, as the database has them."""
    return {row[1]: row[2] for row in schema.execute(f'PRAGMA table_xinfo("{table}")')}


def test_every_table_and_view_is_described_and_nothing_else() -> None:
    assert set(DESCRIBED) == set(TABLES) | set(VIEWS)
    hidden = {name for name, words in DATABASE["tables"].items() if words.get("hidden")}
    assert hidden == set(HIDDEN)


@pytest.mark.parametrize("table", TABLES)
def test_what_pages_count_is_counted_beforehand(table: str) -> None:
    assert set(DESCRIBED[table].get("facets", [])) <= set(TABLES[table].counted)


@pytest.mark.parametrize("table", [*TABLES, *VIEWS])
def test_every_column_is_described_and_nothing_else(schema: sqlite3.Connection, table: str) -> None:
    only_public = {"evidence"} if table in FACT_TABLES else set()
    told = [name for name in DESCRIBED[table]["columns"] if name not in only_public]
    assert told == list(columns(schema, table)), "described in their order"
    assert only_public <= DESCRIBED[table]["columns"].keys()
    short = [name for name, words in DESCRIBED[table]["columns"].items() if len(words) < 8]
    assert short == []


@pytest.mark.parametrize("table", DESCRIBED)
def test_what_a_table_is_sorted_faceted_and_labelled_by_are_its_columns(
    schema: sqlite3.Connection, table: str
) -> None:
    described, real = DESCRIBED[table], columns(schema, table)
    named = [described["label_column"], *described.get("facets", [])]
    named += [described[key] for key in ("sort", "sort_desc") if key in described]
    assert set(named) <= set(real)


@pytest.mark.parametrize("table", DESCRIBED)
def test_numbers_say_what_they_count(schema: sqlite3.Connection, table: str) -> None:
    numbers = [name for name, kind in columns(schema, table).items() if kind in ("INTEGER", "FLOAT", "REAL")]
    unsaid = [name for name in numbers if not UNITS.search(DESCRIBED[table]["columns"][name])]
    assert unsaid == []


@pytest.mark.parametrize(
    "described",
    [METADATA, DATABASE, *DESCRIBED.values(), *QUERIES.values()],
    ids=["root", "database", *DESCRIBED, *QUERIES],
)
def test_title_description_licence_and_source_stand_at_every_level(described: dict[str, Any]) -> None:
    """Datasette hands them down on some pages and not on others."""
    for key in ("title", "description", "license", "license_url", "source"):
        assert described[key]
    assert described["license_url"] == METADATA["license_url"]


def test_no_units_for_datasette() -> None:
    """Datasette 0.65 would read what a visitor filters by as an expression: ?percent=9**9**9**9 stops it."""
    assert "custom_units" not in METADATA
    assert [table for table, described in DESCRIBED.items() if "units" in described] == []


def test_references_say_where_they_lead() -> None:
    unsaid = [
        f"{name}.{column}"
        for name, table in TABLES.items()
        for column, other in table.references.items()
        if f"(→ {other})" not in DESCRIBED[name]["columns"][column]
    ]
    assert unsaid == []


@pytest.mark.parametrize("name", QUERIES)
def test_queries_run_with_nothing_filled_in(schema: sqlite3.Connection, name: str) -> None:
    query = QUERIES[name]
    parameters = dict.fromkeys(re.findall(r"(?<!:):([a-z]+)", query["sql"]), "")
    assert set(query.get("params", [])) == set(parameters)
    schema.create_function("escape_fts", 1, lambda words: words)
    assert schema.execute(query["sql"], parameters).fetchall(), (
        "the hand-made database answers every question"
    )


def test_a_question_is_a_question() -> None:
    assert len(QUERIES) >= 8
    assert [query["title"] for query in QUERIES.values() if not query["title"].endswith("?")] == []
