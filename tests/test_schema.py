"""The schema that other programs rely on. A column here is published: it is added to, never changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from balotaje import schema

COLUMNS = {
    # '→' leads to the table whose id it is, '?' may be null, '#' counts, '%' measures, all else is text
    "articles": "id headline source url? outlet? title? author? published? published_basis? language? "
    "words# text sha256",
    "people": "id name country? party_id→parties? description? wikidata? articles# SEEN",
    "parties": "id name abbreviation? kind? country? coalition_id→parties? wikidata? articles# SEEN",
    "elections": "id name country office date round#? source",
    "official_results": "election_id→elections person_id→people votes#? percent%? source",
    "results": "id article_id→articles election_id→elections? person_id→people? party_id→parties? percent%? "
    "votes#? counted_percent%? kind pollster? approximate# PLACE",
    "endorsements": "id article_id→articles endorser_id→people? endorser_party_id→parties? "
    "candidate_id→people? candidate_party_id→parties? stance quote_id→quotes? PLACE",
    "quotes": "id article_id→articles speaker_id→people? speaker_party_id→parties? speaker_label? text kind "
    "verb? channel? published? statement_id→statements PLACE",
    "statements": "id speaker_id→people? speaker_party_id→parties? speaker_label? text quotes# articles# "
    "outlets# SEEN",
    "mentions": "id article_id→articles person_id→people? party_id→parties? surface PLACE",
    "roles": "id article_id→articles person_id→people title organisation? party_id→parties? PLACE",
    "contacts": "id article_id→articles person_id→people? party_id→parties? other_person_id→people? "
    "other_party_id→parties? kind date? PLACE",
    "unresolved": "id article_id→articles kind reason person_id→people? start# end# rank# weight# "
    "suggestion_file? suggestion? evidence_start# evidence_end#",
    "build": "version input_digest articles# people# parties# elections# official_results# results# "
    "endorsements# quotes# quotes_with_speaker# statements# mentions# roles# contacts# unresolved# edition",
}

PLACE = "start# end# curated# evidence_start# evidence_end#"
"""Where a fact stands."""

SEEN = "first_published? last_published?"
"""When what there is one row of was first and last reported."""

KEYS = {"official_results": ["election_id", "person_id"], "build": ["version"]}
"""The keys that are not ``id``."""

SEARCH = {
    "articles": ["title", "text"],
    "people": ["name"],
    "parties": ["name", "abbreviation"],
    "quotes": ["text"],
}
"""What full-text search looks at."""

VIEWS = {
    # who backs whom, with the words and the article
    "endorsements_with_words": "endorser stance candidate words quote article outlet published",
    # each figure as each outlet reported it beside the official one
    "results_vs_official": "subject kind counted_percent percent official_percent difference outlet",
    # two figures of one count at one share of it that rounding cannot explain
    "results_in_conflict": "subject counted_percent percent other_percent difference outlet other_outlet",
    # each statement with all its wordings
    "statements_with_wordings": "speaker statement wording outlet article published",
    "quotes_with_speakers": "speaker text kind outlet article published",
    "contacts_with_names": "who kind whom date words outlet article",
    # every fact of every table with the words that it came from
    "evidence": "fact_table fact_id article_id start end words",
    # one row for what several articles say, with the days of the first and the last of them
    "results_seen": "subject kind counted_percent percent articles first_published last_published",
    "endorsements_seen": "endorser stance candidate articles first_published last_published",
    "contacts_seen": "who kind whom date articles first_published last_published",
    "roles_seen": "person title articles first_published last_published",
}


@pytest.fixture(scope="module")
def db() -> Iterator[Database]:
    with Database(memory=True) as made:
        schema.create_tables(made)
        schema.create_indexes(made)
        schema.create_search(made)
        schema.create_views(made)
        yield made


def described(db: Database, table: str) -> str:
    """The columns of ``table`` in the notation of ``COLUMNS``."""
    leads_to = {key.column: key.other_table for key in db.table(table).foreign_keys}
    signs = {"TEXT": "", "INTEGER": "#", "FLOAT": "%", "REAL": "%"}
    return " ".join(
        column.name
        + (f"→{leads_to[column.name]}" if column.name in leads_to else "")
        + signs[column.type]
        + ("" if column.notnull else "?")
        for column in db.table(table).columns
    )


def test_the_tables_are_these(db: Database) -> None:
    hidden = {name for name in db.table_names() if "_fts" in name}
    assert set(db.table_names()) - hidden == set(COLUMNS)


@pytest.mark.parametrize("table", COLUMNS)
def test_columns_their_types_and_what_they_refer_to(db: Database, table: str) -> None:
    assert described(db, table) == COLUMNS[table].replace("PLACE", PLACE).replace("SEEN", SEEN)


@pytest.mark.parametrize("table", COLUMNS)
def test_every_table_has_its_key(db: Database, table: str) -> None:
    assert db.table(table).pks == KEYS.get(table, ["id"])


@pytest.mark.parametrize("table", COLUMNS)
def test_every_foreign_key_is_indexed(db: Database, table: str) -> None:
    first_columns = {index.columns[0] for index in db.table(table).indexes}
    assert {key.column for key in db.table(table).foreign_keys} <= first_columns


@pytest.mark.parametrize("table", COLUMNS)
def test_no_column_is_indexed_twice(db: Database, table: str) -> None:
    indexed = [tuple(index.columns) for index in db.table(table).indexes]
    assert len(indexed) == len(set(indexed))


@pytest.mark.parametrize("table", ["articles", "parties", "people", "statements"])
def test_what_the_site_sorts_a_long_table_by_is_indexed(db: Database, table: str, root: Path) -> None:
    metadata = json.loads((root / "datasette-metadata.json").read_text())
    sorted_by = metadata["databases"]["balotaje"]["tables"][table]["sort_desc"]
    assert sorted_by in {index.columns[0] for index in db.table(table).indexes}


def test_full_text_search_is_where_it_is_said_to_be(db: Database) -> None:
    found = {table: db.table(f"{table}_fts") for table in COLUMNS if db.table(table).detect_fts()}
    assert {table: [c.name for c in index.columns] for table, index in found.items()} == SEARCH
    assert all("unicode61 remove_diacritics 2" in index.schema for index in found.values())


def test_the_views_are_these(db: Database) -> None:
    assert set(db.view_names()) == set(VIEWS)


@pytest.mark.parametrize("view", VIEWS)
def test_what_each_view_tells(db: Database, view: str) -> None:
    columns = [column.name for column in db.view(view).columns]
    assert set(VIEWS[view].split()) <= set(columns)
    assert len(columns) == len(set(columns))
    assert list(db.view(view).rows) == []
