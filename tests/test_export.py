"""``make export``: every table whole in every format, the same bytes each time, as the descriptions say."""

from __future__ import annotations

import csv
import datetime
import hashlib
import json
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import site_database
from environment import checked

from balotaje.publish import dataset, registry
from balotaje.publish.edition import make_public
from balotaje.publish.export import export
from balotaje.publish.files import MANIFEST, SUMS
from balotaje.schema import SEEN_VIEWS, TABLES, Edition

EDITIONS = ("full", "public")
EXPORTED = (*TABLES, *SEEN_VIEWS)


@pytest.fixture(scope="module")
def exports(database: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The export of each edition of the seeds."""
    folder = tmp_path_factory.mktemp("exports")
    make_public(database, folder / "public.db")
    for name, path in (("full", database), ("public", folder / "public.db")):
        export(dataset.read(path), folder / name)
    return {name: folder / name for name in EDITIONS}


@pytest.fixture(scope="module")
def exported(exports: dict[str, Path]) -> Path:
    return exports["full"]


def stored(database: Path, table: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(database)) as connection:
        connection.row_factory = sqlite3.Row
        described = registry.load()[table]
        key = described.key or [f'"{column.name}"' for column in described.columns]
        return [dict(row) for row in connection.execute(f"select * from {table} order by {', '.join(key)}")]


def counts_of(database: Path) -> dict[str, int]:
    """What is exported → how many rows it has."""
    with closing(sqlite3.connect(database)) as connection:
        return {name: connection.execute(f"select count(*) from {name}").fetchone()[0] for name in EXPORTED}


# ---- tables ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("table", EXPORTED)
def test_csv_is_complete(database: Path, exported: Path, table: str) -> None:
    with (exported / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert found == [
        {name: "" if value is None else str(value) for name, value in row.items()}
        for row in stored(database, table)
    ]


@pytest.mark.parametrize("table", EXPORTED)
def test_json_lines_are_the_rows(database: Path, exported: Path, table: str) -> None:
    lines = (exported / f"{table}.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == stored(database, table)


@pytest.mark.parametrize("table", EXPORTED)
def test_parquet_has_types_words_and_the_rows(database: Path, exported: Path, table: str) -> None:
    found = pq.read_table(exported / f"{table}.parquet")
    described = registry.load()[table]
    types = {"text": pa.string(), "integer": pa.int64(), "number": pa.float64()}
    types |= {"boolean": pa.bool_(), "date": pa.date32()}
    for column in described.columns:
        field = found.schema.field(column.name)
        assert field.type == types[column.kind]
        assert field.nullable == (not column.required)
        assert field.metadata[b"description"].decode() == column.description
    read = {
        "date": lambda value: value and datetime.date.fromisoformat(value),
        "boolean": lambda value: None if value is None else bool(value),
    }
    assert found.to_pylist() == [
        {c.name: read.get(c.kind, lambda value: value)(row[c.name]) for c in described.columns}
        for row in stored(database, table)
    ]


def test_a_long_table_is_written_in_groups(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("balotaje.publish.tables.GROUP", 10)
    export(dataset.read(database), tmp_path / "export")
    found = pq.ParquetFile(tmp_path / "export" / "mentions.parquet")
    assert found.metadata.num_row_groups > 2
    assert found.metadata.num_rows == len(stored(database, "mentions"))


# ---- the folder --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("edition", EDITIONS)
def test_checksums_zip_and_list_agree_with_the_files(exports: dict[str, Path], edition: str) -> None:
    folder = exports[edition]
    names = {path.name for path in folder.iterdir()}
    listed = json.loads((folder / MANIFEST).read_text())
    assert listed["edition"] == edition
    assert {file["name"] for file in listed["files"]} == names - {MANIFEST}
    for file in listed["files"]:
        content = (folder / file["name"]).read_bytes()
        assert (file["size"], file["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    subprocess.run(["sha256sum", "--check", "--quiet", "--strict", SUMS], cwd=folder, check=True)
    with ZipFile(folder / "balotaje.zip") as archive:
        assert archive.testzip() is None
        packed = {entry.removeprefix("balotaje/") for entry in archive.namelist()}
        assert packed == names - {MANIFEST, "balotaje.zip"}


def test_the_same_database_gives_the_same_bytes(database: Path, exported: Path, tmp_path: Path) -> None:
    export(dataset.read(database), tmp_path / "again")
    for path in exported.iterdir():
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes(), path.name


def test_an_export_replaces_an_export_and_nothing_else(database: Path, tmp_path: Path) -> None:
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "mine.txt").write_text("x")
    with pytest.raises(dataset.DatasetError, match="left alone"):
        export(dataset.read(database), folder)
    assert [path.name for path in tmp_path.iterdir()] == ["export"]
    (folder / "mine.txt").unlink()
    export(dataset.read(database), folder)
    (folder / "quotes.csv").write_text("cut")
    export(dataset.read(database), folder)
    assert len((folder / "quotes.csv").read_text()) > 100


def test_what_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("no")
    with pytest.raises(dataset.DatasetError, match=r"x\.db: is no database"):
        dataset.read(tmp_path / "x.db")


def test_the_public_edition_has_no_text_and_has_evidence(exports: dict[str, Path]) -> None:
    assert pq.read_table(exports["public"] / "articles.parquet").column("text").null_count == 3
    evidence = pq.read_table(exports["public"] / "quotes.parquet").column("evidence").to_pylist()
    assert all(evidence)
    assert "evidence" not in pq.read_schema(exports["full"] / "quotes.parquet").names


def test_the_version_is_of_the_input(database: Path, exports: dict[str, Path]) -> None:
    full = dataset.read(database)
    assert full.version.startswith("0.1.0+")
    assert full.version.endswith(full.digest[:12])
    public = json.loads((exports["public"] / MANIFEST).read_text())
    assert public["version"] == f"0.1.0+public.{full.digest[:12]}"


# ---- standards ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("edition", EDITIONS)
def test_frictionless_finds_no_error_in_the_data_package(exports: dict[str, Path], edition: str) -> None:
    told = checked("datapackage", exports[edition])
    assert told["errors"] == []
    counts = counts_of(exports[edition] / "balotaje.db")
    assert {name.replace("-", "_"): rows for name, rows in told["rows"].items()} == counts


@pytest.mark.parametrize(
    ("old", "new", "error"),
    [
        ("jose-antonio-kast,", "nobody-at-all,", "foreign-key"),
        (",direct,", ",,", "constraint-error"),
        (",0,", ",maybe,", "type-error"),
    ],
)
def test_frictionless_would_find_one(exported: Path, tmp_path: Path, old: str, new: str, error: str) -> None:
    folder = shutil.copytree(exported, tmp_path / "broken")
    quotes = folder / "quotes.csv"
    assert old in quotes.read_text()
    quotes.write_text(quotes.read_text().replace(old, new), newline="")
    assert error in {found.get("type") for found in checked("datapackage", folder)["errors"]}


def test_every_reference_is_in_the_data_package(exported: Path) -> None:
    package = json.loads((exported / "datapackage.json").read_text())
    told = {
        (resource["path"].removesuffix(".csv"), key["fields"][0])
        for resource in package["resources"]
        for key in resource["schema"]["foreignKeys"]
    }
    assert told == {(name, column) for name, table in TABLES.items() for column in table.references}


@pytest.mark.parametrize("edition", EDITIONS)
def test_mlcroissant_loads_every_record(exports: dict[str, Path], edition: Edition) -> None:
    told = checked("croissant", exports[edition])
    assert told["errors"] == []
    assert told["rows"] == counts_of(exports[edition] / "balotaje.db")
    read = {"boolean": int, "date": lambda value: str(value)[:10]}
    for table, found in told["first"].items():
        first = stored(exports[edition] / "balotaje.db", table)[0]
        kinds = {column.name: column.kind for column in registry.load(edition)[table].columns}
        loaded = {name.removeprefix(f"{table}/"): value for name, value in found.items()}
        assert {
            name: read.get(kinds[name], lambda value: value)(value)
            for name, value in loaded.items()
            if value is not None
        } == {name: value for name, value in first.items() if value is not None}


def test_croissant_says_what_every_row_refers_to(exported: Path) -> None:
    told = {
        (field["@id"], field["references"]["field"]["@id"])
        for records in json.loads((exported / "croissant.json").read_text())["recordSet"]
        for field in records["field"]
        if "references" in field
    }
    assert told == {
        (f"{name}/{column}", f"{other}/id")
        for name, table in TABLES.items()
        for column, other in table.references.items()
        if column not in table.nullable
    }


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_tables_are_as_csv_on_the_web_says(exports: dict[str, Path], edition: str) -> None:
    told = checked("csvw", exports[edition])
    assert told["errors"] == []
    counts = counts_of(exports[edition] / "balotaje.db")
    assert told["rows"] == {f"{name}.csv": rows for name, rows in counts.items()}


@pytest.mark.parametrize(("old", "new"), [("jose-antonio-kast,", "nobody-at-all,"), (",0,", ",maybe,")])
def test_csv_on_the_web_would_tell(exported: Path, tmp_path: Path, old: str, new: str) -> None:
    folder = shutil.copytree(exported, tmp_path / "broken")
    quotes = folder / "quotes.csv"
    quotes.write_text(quotes.read_text().replace(old, new), newline="")
    assert checked("csvw", folder)["errors"]


def test_every_file_is_a_distribution(exported: Path) -> None:
    told = checked("dcat", exported)
    assert told["errors"] == []
    tables = {f"{table}.{ending}" for table in EXPORTED for ending in ("csv", "jsonl", "parquet")}
    names = {address.rpartition("/")[2] for address in told["files"]}
    assert names >= tables | {"balotaje.db", "datapackage.json"}


def test_popolo_has_people_parties_and_who_belongs_where(exported: Path, database: Path) -> None:
    told = json.loads((exported / "popolo.json").read_text())
    people = {person["id"]: person for person in told["persons"]}
    parties = {party["id"]: party for party in told["organizations"]}
    assert people.keys() == {row["id"] for row in stored(database, "people")}
    assert parties.keys() == {row["id"] for row in stored(database, "parties")}
    members = {(m["person_id"], m["organization_id"]) for m in told["memberships"]}
    assert members == {(r["id"], r["party_id"]) for r in stored(database, "people") if r["party_id"]}
    assert all(party.get("parent_id") in {*parties, None} for party in parties.values())
    named = people["jose-antonio-kast"]
    assert {"name": "Kast"} in named["other_names"]
    assert named["identifiers"][0]["scheme"] == "wikidata"
    assert all(party["classification"] in ("party", "coalition") for party in parties.values())


def test_citations_are_among_the_files(exported: Path) -> None:
    version = json.loads((exported / MANIFEST).read_text())["version"]
    assert f"version = {{{version}}}" in (exported / "citation.bib").read_text()
    [item] = json.loads((exported / "citation.json").read_text())
    assert (item["type"], item["version"]) == ("dataset", version)


def test_schema_org_tells_of_the_files(exported: Path) -> None:
    told = json.loads((exported / "dataset.jsonld").read_text())
    assert told["@type"] == "Dataset"
    assert told["temporalCoverage"].count("/") == 1
    names = {one["name"] for one in told["distribution"]}
    assert {"quotes.csv", "quotes.parquet", "balotaje.db"} <= names
    assert {one["unitText"] for one in told["variableMeasured"]} == {"percent", "words"}


def test_a_hand_made_database_is_exported_too(tmp_path: Path) -> None:
    made = site_database.build(tmp_path / "balotaje.db")
    export(dataset.read(made), tmp_path / "export")
    assert "<script>" in (tmp_path / "export" / "quotes.csv").read_text()
