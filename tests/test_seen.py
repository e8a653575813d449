"""When what several articles say was first and last reported; what has no date says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import site_database

from balotaje.schema import SEEN_VIEWS


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """The invented articles with a third report of some facts, in the one that has no date."""
    with closing(sqlite3.connect(site_database.build(tmp_path / "balotaje.db"))) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def again(db: sqlite3.Connection, table: str, key: str, article: str, **changed: object) -> None:
    """The same fact, reported by another article too."""
    row = dict(db.execute(f"select * from {table} where id = ?", [key]).fetchone())
    row |= {"id": f"{article}-again-{len(changed)}", "article_id": article, **changed}
    marks = ", ".join("?" * len(row))
    columns = ", ".join(f'"{column}"' for column in row)
    db.execute(f"insert into {table} ({columns}) values ({marks})", list(row.values()))


def seen(db: sqlite3.Connection, view: str, **where: object) -> list[dict[str, Any]]:
    conditions = " and ".join(f"{column} is ?" for column in where) or "1"
    return [dict(row) for row in db.execute(f"select * from {view} where {conditions}", [*where.values()])]


def days(row: dict[str, Any]) -> tuple[object, ...]:
    return tuple(
        row[column]
        for column in ("articles", "outlets", "first_published", "last_published", "undated_articles")
    )


def test_a_figure_of_two_articles_is_one_row_with_both_days(db: sqlite3.Connection) -> None:
    again(db, "results", str(site_database.RESULTS[0]["id"]), "radio-rio-1")
    [row] = seen(db, "results_seen", person_id="rosa-quilodran", percent=26.67)
    assert row["subject"] == "Rosa Quilodrán"
    assert days(row) == (2, 2, "2031-11-16", "2031-11-18", 0)
    [other] = seen(db, "results_seen", person_id="rosa-quilodran", percent=27.9)
    assert days(other) == (1, 1, "2031-11-18", "2031-11-18", 0)


def test_another_share_counted_is_another_figure(db: sqlite3.Connection) -> None:
    again(db, "results", str(site_database.RESULTS[0]["id"]), "radio-rio-1", counted_percent=99.0)
    assert len(seen(db, "results_seen", person_id="rosa-quilodran", percent=26.67)) == 2


def test_an_article_without_a_date_is_counted_and_told(db: sqlite3.Connection) -> None:
    again(db, "endorsements", str(site_database.ENDORSEMENTS[0]["id"]), "x-hostil")
    [row] = seen(db, "endorsements_seen", endorser_id="inigo-jauregui")
    assert (row["endorser"], row["stance"], row["candidate"]) == (
        "Íñigo Jáuregui",
        "support",
        "Rosa Quilodrán",
    )
    assert days(row) == (2, 1, "2031-11-16", "2031-11-16", 1)
    db.execute("update articles set published = null")
    [row] = seen(db, "endorsements_seen", endorser_id="inigo-jauregui")
    assert days(row) == (2, 1, None, None, 2)


def test_a_contact_is_one_in_whichever_order(db: sqlite3.Connection) -> None:
    call = str(site_database.CONTACTS[0]["id"])
    turned = {"person_id": "inigo-jauregui", "other_person_id": "rosa-quilodran"}
    again(db, "contacts", call, "radio-rio-1", **turned)
    [row] = seen(db, "contacts_seen", kind="call")
    assert {row["who"], row["whom"]} == {"Íñigo Jáuregui", "Rosa Quilodrán"}
    assert days(row) == (2, 2, "2031-11-16", "2031-11-18", 0)
    again(db, "contacts", call, "radio-rio-1", date="2031-11-17")
    assert len(seen(db, "contacts_seen", kind="call")) == 2, "a call of another day is another call"


def test_a_contact_with_a_party_has_the_person_first(db: sqlite3.Connection) -> None:
    turned = {"person_id": None, "party_id": "partido-del-alba", "kind": "meeting", "date": None}
    again(db, "contacts", str(site_database.CONTACTS[0]["id"]), "radio-rio-1", **turned)
    [row] = seen(db, "contacts_seen", kind="meeting")
    assert (row["who"], row["whom"]) == ("Íñigo Jáuregui", "Partido del Alba")
    assert (row["person_id"], row["other_party_id"]) == ("inigo-jauregui", "partido-del-alba")


def test_a_role_of_two_articles(db: sqlite3.Connection) -> None:
    again(db, "roles", str(site_database.ROLES[1]["id"]), "radio-rio-1")
    [row] = seen(db, "roles_seen", title="exalcalde de Puerto Hondo")
    assert row["person"] == "Íñigo Jáuregui"
    assert days(row) == (2, 2, "2031-11-16", "2031-11-18", 0)


@pytest.mark.parametrize("view", SEEN_VIEWS)
def test_every_fact_is_in_one_row(db: sqlite3.Connection, view: str) -> None:
    table = view.removesuffix("_seen")
    [[facts]] = db.execute(f"select count(distinct id) from {table}")
    rows = seen(db, view)
    assert sum(row["articles"] for row in rows) == facts
    assert all(seen(db, table, id=row["id"]) for row in rows)


@pytest.mark.parametrize(("table", "column"), [("people", "person_id"), ("parties", "party_id")])
def test_people_and_parties_say_when_they_are_named(database: Path, table: str, column: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        told = {
            key: (first, last)
            for key, first, last in connection.execute(
                f"select id, first_published, last_published from {table}"
            )
        }
        named: dict[str, list[str | None]] = {}
        for key, day in connection.execute(
            f"select {column}, published from mentions m join articles a on a.id = article_id "
            f"where {column} is not null"
        ):
            named.setdefault(key, []).append(day)
    assert named
    for key, found in told.items():
        dated = sorted(day for day in named.get(key, []) if day)
        assert found == ((dated[0], dated[-1]) if dated else (None, None)), key
    assert any(first for first, _ in told.values())
