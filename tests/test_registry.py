"""The one registry of words: it describes everything, and everything that is described is made from it."""

from __future__ import annotations

import copy
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import site_database

from balotaje.pipeline import BuildError, build
from balotaje.publish import dictionary, registry
from balotaje.schema import TABLES, VIEWS


@pytest.fixture
def metadata() -> dict[str, Any]:
    return copy.deepcopy(dict(json.loads(registry.METADATA.read_text())))


def tables(metadata: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = metadata["databases"]["balotaje"]["tables"]
    return found


def test_it_holds_every_table_view_and_question() -> None:
    known = registry.load()
    assert [table.name for table in known.tables] == [*TABLES, *VIEWS]
    assert {table.name for table in known.own} == set(TABLES)
    assert known["quotes"].key == ("id",)
    assert ("speaker_id", "people") in known["quotes"].references
    assert all(query.title.endswith("?") for query in known.queries)


def test_a_column_without_words_is_told_with_its_place(metadata: dict[str, Any]) -> None:
    del tables(metadata)["results"]["columns"]["votes"]
    with pytest.raises(registry.RegistryError, match=r"json: column votes of results has no description"):
        registry.read(metadata)


def test_a_column_or_a_field_without_a_title_is_told(metadata: dict[str, Any]) -> None:
    titles = metadata["databases"]["balotaje"]["column_titles"]
    del titles["votes"]
    titles["minimum"] = ""
    titles["colour"] = "Colour"
    with pytest.raises(registry.RegistryError) as told:
        registry.read(metadata)
    assert "column votes has no title" in str(told.value)
    assert "column minimum has no title" in str(told.value)
    assert "column colour has a title and does not exist" in str(told.value)


def test_a_table_without_words_is_told(metadata: dict[str, Any]) -> None:
    del tables(metadata)["contacts"]
    tables(metadata)["evidence"]["title"] = ""
    with pytest.raises(registry.RegistryError) as told:
        registry.read(metadata)
    assert "contacts has no title and no description and no label_column" in str(told.value)
    assert "evidence has no title;" in str(told.value)


def test_words_for_nothing_are_told(metadata: dict[str, Any]) -> None:
    tables(metadata)["roles"]["columns"]["colour"] = "Not there."
    tables(metadata)["rumours"] = {"title": "Rumours"}
    with pytest.raises(registry.RegistryError) as told:
        registry.read(metadata)
    assert "column colour of roles is described and does not exist" in str(told.value)
    assert "rumours is described and does not exist" in str(told.value)


def test_what_is_not_described_is_not_built(
    metadata: dict[str, Any], root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    del tables(metadata)["people"]["columns"]["country"]
    (tmp_path / "datasette-metadata.json").write_text(json.dumps(metadata))
    monkeypatch.setattr(registry, "METADATA", tmp_path / "datasette-metadata.json")
    registry.load.cache_clear()
    try:
        with pytest.raises(BuildError, match="column country of people"):
            build([root / "seeds"], tmp_path / "balotaje.db")
    finally:
        monkeypatch.undo()
        registry.load.cache_clear()
    assert not (tmp_path / "balotaje.db").exists()


def test_the_types_of_columns_are_those_of_their_values(tmp_path: Path) -> None:
    connection = sqlite3.connect(site_database.build(tmp_path / "balotaje.db"))
    for table in registry.load().tables:
        for row in connection.execute(f'select * from "{table.name}"'):
            for column, value in zip(table.columns, row, strict=True):
                accepted = (int, float) if column.type is float else (column.type,)
                assert value is None or isinstance(value, accepted), (table.name, column.name, value)
                assert value is not None or not column.required, (table.name, column.name)
    connection.close()


@pytest.mark.parametrize(
    ("table", "column", "unit"),
    [
        ("results", "counted_percent", "percent"),
        ("results_vs_official", "difference", "percentage points"),
        ("quotes", "start", "characters"),
        ("articles", "words", "words"),
        ("results", "votes", None),
        ("results", "approximate", None),
        ("evidence", "words", None),
    ],
)
def test_units_are_read_from_the_words(table: str, column: str, unit: str | None) -> None:
    [found] = [c for c in registry.load()[table].columns if c.name == column]
    assert found.unit == unit


def test_the_sql_carries_the_words(database: Path) -> None:
    connection = sqlite3.connect(database)
    told = dict(connection.execute("select name, sql from sqlite_master where type in ('table', 'view')"))
    for table in registry.load().tables:
        assert f"-- {table.description}" in told[table.name]
        for column in () if table.is_view else table.columns:
            assert f"-- {column.description}" in told[table.name]
    connection.close()


def test_the_data_dictionary_is_made_from_it() -> None:
    """``make docs`` writes it anew."""
    assert dictionary.PAGE.read_text(encoding="utf-8") == dictionary.text(registry.load())
