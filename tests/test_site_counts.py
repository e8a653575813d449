"""Counts that are kept: as the database counts, used by the site, and by nothing else that is asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import environment
import httpx
import pytest
import site_database
from serving import serving
from sqlite_utils import Database

from balotaje.counts import COUNTS, DAYS, HIDDEN, create_counts
from balotaje.site.counted import Count, asked_for
from balotaje.tables import TABLES
from benchmarks.scale import Size, make

FACETS = ("speaker_id", "kind", "verb", "channel", "speaker_party_id")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Large enough for counts to be kept."""
    path = tmp_path_factory.mktemp("large") / "balotaje.db"
    make(path, Size(5000))
    return path


def rows(path: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


# ---- what is kept ------------------------------------------------------------------------------------------


def test_all_that_is_kept_is_as_the_database_counts(tmp_path: Path) -> None:
    path = site_database.build(tmp_path / "balotaje.db")
    with Database(path) as db:
        for name in HIDDEN:
            db.table(name).drop()
        create_counts(db, {"endorsements_with_words": ["stance", "endorser"]}, heavy=2)
        db.conn.commit()
    kept = rows(path, f"select * from {COUNTS}")
    assert {row[0] for row in kept} > {"quotes", "mentions", "articles", "endorsements_with_words"}
    assert {row[1] for row in kept if row[0] == "mentions"} == {
        "",
        "person_id",
        "party_id",
        "surface",
        "article_id",
    } - {"party_id"}
    for counted, by, wanted, column, place, value, count in kept:
        where = f'"{by}" = ?' if by else "? = ''"
        if not column:
            assert [(count,)] == rows(path, f'select count(*) from "{counted}" where {where}', wanted)
            continue
        live = rows(
            path,
            f'select "{column}", count(*) from "{counted}" where {where} and "{column}" is not null '
            f'group by "{column}" order by count(*) desc, "{column}"',
            wanted,
        )
        assert live[place - 1] == (value, count), (counted, by, wanted, column)


def test_a_small_table_is_counted_when_it_is_asked_for(database: Path) -> None:
    assert rows(database, f"select * from {COUNTS}") == []


def test_days_are_those_of_the_articles(large: Path) -> None:
    assert rows(
        large, f"select published, times, articles from {DAYS} where actor = 'p0' order by 1"
    ) == rows(
        large,
        """select published, count(*), count(distinct article_id) from mentions
        join articles on articles.id = article_id where person_id = 'p0' group by 1 order by 1""",
    )


def test_a_filter_has_its_rows_in_the_order_of_the_page(large: Path) -> None:
    """Nothing is sorted for the first page of a filtered table."""
    for name, table in TABLES.items():
        for column in table.counted:
            sql = f'select * from "{name}" where "{column}" = ? order by "{table.listed}" limit 51'
            plan = " ".join(step[3] for step in rows(large, f"explain query plan {sql}", "x"))
            assert "TEMP B-TREE" not in plan, (name, column)


# ---- what is recognised ------------------------------------------------------------------------------------


def facet_sql(where: str = "", column: str = "kind", limit: int = 21) -> str:
    return f"""
                select {column} as value, count(*) as count from (
                    select id, "kind", [end] from quotes {where}
                )
                where {column} is not null
                group by {column} order by count desc, value limit {limit}
            """


@pytest.mark.parametrize(
    ("sql", "params", "count"),
    [
        ("select count(*) from quotes ", {}, Count("quotes")),
        ("select count(*) from [quotes]", None, Count("quotes")),
        (
            'select count(*) from quotes where "kind" = :p0 ',
            {"p0": "post"},
            Count("quotes", "kind", "post"),
        ),
        (
            'select count(*) from (select * from quotes where "kind" = :p0  limit 10001)',
            {"p0": "post"},
            Count("quotes", "kind", "post", limit=10001),
        ),
        (
            'select count(*) from quotes where "kind" = :p0 and "verb" = :p1 ',
            {"p0": "post", "p1": "decir"},
            Count("quotes", "kind", "post", "verb", "decir"),
        ),
        (facet_sql(), {}, Count("quotes", column="kind", limit=21)),
        (
            facet_sql('where "verb" = :p0 ', "kind", 1001),
            {"p0": "decir"},
            Count("quotes", "verb", "decir", "kind", limit=1001),
        ),
    ],
)
def test_what_datasette_asks_is_recognised(sql: str, params: dict[str, str] | None, count: Count) -> None:
    assert asked_for(sql, params) == count


@pytest.mark.parametrize(
    ("sql", "params"),
    [
        ('select count(*) from quotes where "kind" = :p0 and "verb" = :p1 ', {"p0": "post"}),
        ('select count(*) from quotes where "kind" = :p0 or "verb" = :p1 ', {"p0": "post", "p1": "decir"}),
        (facet_sql('where "kind" = :p0 and "verb" = :p1 '), {"p0": "post", "p1": "decir"}),
        ('select count(*) from quotes where "kind" = :p0 ', {"p0": "post", "p1": "decir"}),
        ('select count(*) from quotes where "kind" != :p0 ', {"p0": "post"}),
        ('select count(*) from quotes where "kind" = :p0 ', {}),
        ("select count(*) from quotes, people", {}),
        ("select count(*) from quotes limit 0", {}),
        (facet_sql("where id > :p0"), {"p0": "a"}),
        (facet_sql().replace("desc", "asc"), {}),
        ("select kind from quotes", {}),
        ('select count(*) from quotes where "kind" = :p0 ', ["post"]),
    ],
)
def test_anything_else_is_not(sql: str, params: Any) -> None:
    assert asked_for(sql, params) is None


# ---- what is answered, on both releases --------------------------------------------------------------------


@pytest.fixture(scope="module", params=["this", "next"])
def options(request: pytest.FixtureRequest) -> dict[str, str]:
    if request.param == "this":
        return {}
    return {"python": environment.python("next"), "release": environment.pinned("next", "datasette")}


@pytest.fixture(scope="module")
def http(
    large: Path, options: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[httpx.Client]:
    with (
        serving(large, tmp_path_factory.mktemp("counts") / "log.txt", **options) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        yield client


def told(http: httpx.Client, **asked: str | list[str]) -> tuple[int | None, dict[str, dict[Any, int]]]:
    """How many rows there are, and how often each value of each facet occurs."""
    found = http.get("/balotaje/quotes.json", params={"_extra": "count,facet_results", **asked}).json()
    facets = found["facet_results"].get("results", found["facet_results"])
    counts = {
        name: {row["value"]: row["count"] for row in facet["results"]} for name, facet in facets.items()
    }
    return found.get("count", found.get("filtered_table_rows_count")), counts


NARROWED: list[dict[str, str | list[str]]] = [
    {},
    {"kind": "post"},
    {"kind__exact": "direct"},
    {"kind": "post", "verb": "decir"},
    {"kind": "post", "speaker_id": "p900"},
    {"kind": "post", "speaker_id": "nobody"},
    {"verb": "decir"},
    {"speaker_id": "p0"},
    {"kind": "nada"},
    {"_search": "de"},
]


@pytest.mark.server
@pytest.mark.parametrize("narrowed", NARROWED, ids=str)
def test_rows_and_facets_are_as_the_database_counts(
    http: httpx.Client, large: Path, narrowed: dict[str, str | list[str]]
) -> None:
    count, facets = told(http, _facet=list(FACETS), **narrowed)
    conditions = {key.removesuffix("__exact"): value for key, value in narrowed.items() if key[0] != "_"}
    where = " and ".join(f'"{column}" = ?' for column in conditions) or "1"
    if "_search" in narrowed:
        where = "rowid in (select rowid from quotes_fts where quotes_fts match '\"de\"')"
    values = list(conditions.values())
    assert [(count,)] == rows(large, f"select count(*) from quotes where {where}", *values)
    assert set(facets) == set(FACETS)
    for column, counted in facets.items():
        assert list(counted.items()) == rows(
            large,
            f'select "{column}", count(*) from quotes where {where} and "{column}" is not null '
            f'group by "{column}" order by count(*) desc, "{column}" limit 20',
            *values,
        )


@pytest.mark.server
def test_sql_of_anybody_is_answered_truly(http: httpx.Client) -> None:
    """Even where it is word for word what Datasette asks."""
    for sql, params, answer in (
        ("select count(*) from quotes", {}, {"count(*)": 5000}),
        ("select count(*) from (select * from quotes limit 7)", {}, {"count(*)": 7}),
        ("select count(*) from (select * from quotes)", {}, {"count(*)": 5000}),
    ):
        found = http.get(
            "/balotaje.json", params={"sql": sql, "_shape": "array", **params}, follow_redirects=True
        )
        assert found.json() == [answer]


@pytest.mark.server
def test_facets_come_with_the_first_page(http: httpx.Client) -> None:
    """On the pages that follow Datasette counts what is left, which is no count of anything."""
    first = http.get("/balotaje/quotes?_facet=kind")
    assert "facet-info" in first.text
    later = http.get("/balotaje/quotes?_facet=kind&_next=a5-12-50")
    assert later.status_code == 200
    assert 'class="facet-info ' not in later.text
    assert "_nofacet" not in later.text.partition("<form")[2]
    view = http.get("/balotaje/quotes_with_speakers?_next=50")
    assert 'class="facet-info ' in view.text


@pytest.mark.server
def test_every_count_of_the_pages_is_exact(http: httpx.Client) -> None:
    assert "5,000 rows" in " ".join(http.get("/balotaje/quotes").text.split())
    assert "5,000" in http.get("/balotaje").text
    assert COUNTS not in http.get("/balotaje").text.partition("<main")[2].partition("hidden")[0]


@pytest.mark.server
def test_what_is_kept_is_what_is_given(large: Path, options: dict[str, str], tmp_path: Path) -> None:
    """Or else the counts would be there for nothing."""
    path = tmp_path / "balotaje.db"
    path.write_bytes(large.read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"update {COUNTS} set count = 4321")
        connection.commit()
    with (
        serving(path, tmp_path / "log.txt", **options) as address,
        httpx.Client(base_url=address, timeout=60) as http,
    ):
        for narrowed in ({}, {"kind": "post"}):
            count, facets = told(http, _facet=list(FACETS), **narrowed)
            assert count == 4321
            assert all(set(counted.values()) <= {4321} for counted in facets.values())
        count, facets = told(http, _facet=list(FACETS), speaker_id="p0", kind="post")
        assert count == 4321
        assert all(set(counted.values()) < {*range(1000)} for counted in facets.values()), "counted anew"
