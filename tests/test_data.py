"""The curated rows of ``data/``: every row says where it was looked up, and the tables agree."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

DATA = Path(__file__).parent.parent / "data"

COLUMNS = {
    "people": "id,name,aliases,lone_names,gender,country,party_id,description,handles,wikidata,source",
    "parties": "id,name,abbreviation,aliases,adjectives,kind,country,coalition_id,wikidata,source",
    "elections": "id,name,country,office,date,round,source",
    "official_results": "election_id,person_id,votes,percent,source",
    "organisations": "name,aliases,kind,country,source",
    "articles": "id,url,outlet,title,author,published,source",
}

# A cell of these columns matches its pattern in full. An empty cell is unknown: wrong only after '!'.
PATTERNS = {
    ("people", "id"): r"![a-z0-9]+(-[a-z0-9]+)*",
    ("people", "gender"): r"[mf]",
    ("people", "country"): r"[A-Z]{2}",
    ("people", "handles"): r"@\w+(\|@\w+)*",
    ("people", "wikidata"): r"Q[1-9]\d*",
    ("parties", "id"): r"![a-z0-9]+(-[a-z0-9]+)*",
    ("parties", "kind"): r"!party|coalition",
    ("parties", "country"): r"![A-Z]{2}",
    ("parties", "wikidata"): r"Q[1-9]\d*",
    ("elections", "id"): r"![a-z]{2}-\d{4}(-[a-z]+)+-[12]",
    ("elections", "name"): r"!\S.* \d{4}(, (primera|segunda) vuelta)?",
    ("elections", "country"): r"![A-Z]{2}",
    ("elections", "date"): r"!\d{4}-\d{2}-\d{2}",
    ("elections", "round"): r"[12]",
    ("official_results", "votes"): r"\d+",
    ("official_results", "percent"): r"\d{1,3}(\.\d+)?",
    ("organisations", "country"): r"[A-Z]{2}",
    ("organisations", "kind"): (
        r"!outlet|pollster|electoral_authority|institution|company|union|club|agency|network"
    ),
    ("articles", "published"): r"\d{4}-\d{2}-\d{2}",
}

# Cell → table whose ids it must be one of.
REFERENCES = [
    ("people", "party_id", "parties"),
    ("parties", "coalition_id", "parties"),
    ("official_results", "election_id", "elections"),
    ("official_results", "person_id", "people"),
]

# Columns that hold several values, separated by '|'.
LISTS = [
    ("people", "aliases"),
    ("people", "lone_names"),
    ("people", "handles"),
    ("people", "source"),
    ("parties", "aliases"),
    ("parties", "adjectives"),
    ("parties", "source"),
    ("organisations", "aliases"),
]

Row = dict[str, str]


def rows(table: str) -> list[Row]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def cells(row: Row, column: str) -> list[str]:
    return row[column].split("|") if row[column] else []


def fold(name: str) -> str:
    """'Matías' and 'MATIAS' are one name."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def slug(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def shared(claims: Iterable[tuple[object, str]]) -> dict[object, list[str]]:
    """What more than one row claims: claim → ids of the rows."""
    owners: defaultdict[object, list[str]] = defaultdict(list)
    for claim, owner in claims:
        if owner not in owners[claim]:
            owners[claim].append(owner)
    return {claim: ids for claim, ids in owners.items() if len(ids) > 1}


@pytest.mark.parametrize("table", COLUMNS)
def test_header_is_the_documented_one(table: str) -> None:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        assert next(csv.reader(lines)) == COLUMNS[table].split(",")


@pytest.mark.parametrize("table", [*COLUMNS, "places"])
def test_rows_have_a_cell_for_each_column_and_nothing_loose_around_it(table: str) -> None:
    for row in rows(table):
        assert None not in row, row
        assert None not in row.values(), row
        for column, cell in row.items():
            assert cell == " ".join(cell.split()), (column, row)
            assert unicodedata.is_normalized("NFC", cell), (column, row)


@pytest.mark.parametrize("table", COLUMNS)
def test_every_row_names_the_public_page_it_was_looked_up_in(table: str) -> None:
    for row in rows(table):
        pages = cells(row, "source")
        assert pages, row
        for page in pages:
            assert re.fullmatch(r"https?://[\w.-]+\.[a-z]{2,}(/\S*)?", page), row


def test_every_place_names_its_register() -> None:
    assert all(row["source"] for row in rows("places"))


@pytest.mark.parametrize(("table", "column"), PATTERNS)
def test_cells_have_their_form(table: str, column: str) -> None:
    pattern = PATTERNS[table, column]
    required = pattern.startswith("!")
    for row in rows(table):
        cell = row[column]
        assert re.fullmatch(pattern.removeprefix("!"), cell) or (not cell and not required), row


@pytest.mark.parametrize(("table", "column"), LISTS)
def test_lists_hold_no_empty_and_no_repeated_value(table: str, column: str) -> None:
    for row in rows(table):
        values = cells(row, column)
        assert all(value and value == value.strip() for value in values), row
        assert len(set(values)) == len(values), row


@pytest.mark.parametrize("table", ["people", "parties", "elections", "articles"])
def test_ids_are_unique(table: str) -> None:
    ids = [row["id"] for row in rows(table)]
    assert len(set(ids)) == len(ids), sorted({each for each in ids if ids.count(each) > 1})


def test_a_person_id_is_the_slug_of_the_name_plus_the_country_where_two_share_it() -> None:
    for row in rows("people"):
        assert row["id"] in (slug(row["name"]), f"{slug(row['name'])}-{row['country'].lower()}"), row


def test_a_party_id_is_the_slug_of_the_name_plus_the_country_where_two_share_it() -> None:
    for row in rows("parties"):
        assert row["id"] in (slug(row["name"]), f"{slug(row['name'])}-{row['country'].lower()}"), row


@pytest.mark.parametrize(("table", "column", "target"), REFERENCES)
def test_references_resolve(table: str, column: str, target: str) -> None:
    known = {row["id"] for row in rows(target)}
    dangling = {row[column] for row in rows(table) if row[column]} - known
    assert not dangling


def test_a_coalition_id_names_a_coalition_and_never_goes_round_in_a_circle() -> None:
    parties = {row["id"]: row for row in rows("parties")}
    for row in parties.values():
        seen = {row["id"]}
        while row["coalition_id"]:
            row = parties[row["coalition_id"]]
            assert row["kind"] == "coalition", row
            assert row["id"] not in seen, row
            seen.add(row["id"])


def test_a_party_of_a_person_is_of_the_same_country() -> None:
    country = {row["id"]: row["country"] for row in rows("parties")}
    for row in rows("people"):
        if row["party_id"] and row["country"]:
            assert country[row["party_id"]] == row["country"], row


def test_no_lone_name_is_claimed_by_two_people() -> None:
    assert not shared((fold(lone), row["id"]) for row in rows("people") for lone in cells(row, "lone_names"))


def test_a_lone_name_is_one_of_the_person_s_own_names() -> None:
    for row in rows("people"):
        own = " ".join(fold(name) for name in [row["name"], *cells(row, "aliases")])
        assert all(fold(lone) in own for lone in cells(row, "lone_names")), row


def test_no_full_name_is_claimed_by_two_people_of_one_country() -> None:
    assert not shared(
        ((row["country"], fold(name)), row["id"])
        for row in rows("people")
        for name in [row["name"], *cells(row, "aliases")]
    )


def test_no_handle_is_claimed_by_two_people() -> None:
    assert not shared(
        (handle.lower(), row["id"]) for row in rows("people") for handle in cells(row, "handles")
    )


def test_no_wikidata_item_is_claimed_by_two_rows() -> None:
    items = [row["wikidata"] for table in ("people", "parties") for row in rows(table) if row["wikidata"]]
    assert len(set(items)) == len(items)


def test_no_name_of_a_party_is_claimed_by_two_parties_of_one_country() -> None:
    assert not shared(
        ((row["country"], name), row["id"])
        for row in rows("parties")
        for name in {row["name"], row["abbreviation"], *cells(row, "aliases")} - {""}
    )


def test_adjectives_are_single_lower_case_words() -> None:
    for row in rows("parties"):
        for adjective in cells(row, "adjectives"):
            assert re.fullmatch(r"[\w-]+", adjective), row
            assert adjective == adjective.lower(), row


def test_an_election_id_agrees_with_its_row() -> None:
    for row in rows("elections"):
        day = date.fromisoformat(row["date"])
        assert row["id"].startswith(f"{row['country'].lower()}-{day.year}-"), row
        assert not row["round"] or row["id"].endswith(f"-{row['round']}"), row
        assert f" {day.year}" in row["name"], row


def test_an_election_s_name_tells_its_round_where_there_were_two() -> None:
    rounds = defaultdict(list)
    for row in rows("elections"):
        rounds[row["id"][:-1]].append(row)
        assert ("segunda vuelta" in row["name"]) == (row["round"] == "2"), row
    for both in rounds.values():
        if len(both) == 2:
            assert {row["name"].rpartition(", ")[2] for row in both} == {"primera vuelta", "segunda vuelta"}


def test_no_two_elections_have_one_name() -> None:
    names = [row["name"] for row in rows("elections")]
    assert len(set(names)) == len(names)


def test_official_percentages_of_an_election_add_up_to_a_hundred() -> None:
    totals: defaultdict[str, float] = defaultdict(float)
    for row in rows("official_results"):
        totals[row["election_id"]] += float(row["percent"])
    wrong = {election: total for election, total in totals.items() if abs(total - 100) > 0.1}
    assert not wrong


def test_official_votes_and_percentages_agree_where_all_votes_of_an_election_are_known() -> None:
    by_election: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows("official_results"):
        by_election[row["election_id"]].append(row)
    for election, results in by_election.items():
        if all(row["votes"] for row in results):
            total = sum(int(row["votes"]) for row in results)
            for row in results:
                assert abs(100 * int(row["votes"]) / total - float(row["percent"])) < 0.02, (election, row)


def test_a_person_has_one_official_result_in_an_election() -> None:
    pairs = [(row["election_id"], row["person_id"]) for row in rows("official_results")]
    assert len(set(pairs)) == len(pairs)


def test_what_is_known_of_an_article_beyond_its_text_is_about_an_article_in_seeds() -> None:
    seeds = {path.stem for path in (DATA.parent / "seeds").iterdir()}
    assert {row["id"] for row in rows("articles")} <= seeds
