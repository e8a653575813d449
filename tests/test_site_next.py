"""The same files on the coming Datasette: every page and every kind of answer, from a real process."""

from __future__ import annotations

from collections.abc import Iterator

import environment
import httpx
import pytest
import site_database
from bs4 import BeautifulSoup
from test_site_http import ALL_PAGES, QUERIES

from balotaje.schema import TABLES, VIEWS

pytestmark = pytest.mark.server

RELEASE = environment.pinned("next", "datasette")


@pytest.fixture(scope="module")
def http(next_site: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=next_site, timeout=30) as client:
        yield client


def test_it_is_the_release_that_is_meant(http: httpx.Client) -> None:
    assert http.get("/-/versions.json").json()["datasette"]["version"] == RELEASE
    assert RELEASE.startswith("1.0")


@pytest.mark.parametrize("path", ALL_PAGES)
def test_every_page_answers_with_a_heading_and_the_licence(http: httpx.Client, path: str) -> None:
    response = http.get(path)
    assert response.status_code == 200, response.text[:500]
    found = BeautifulSoup(response.text, "html.parser")
    assert len(found.find_all("h1")) == 1
    assert found.select_one('footer a[href="https://creativecommons.org/licenses/by/4.0/"]')


@pytest.mark.parametrize("name", [*TABLES, *VIEWS, *QUERIES])
def test_json_and_csv_have_the_same_rows(http: httpx.Client, name: str) -> None:
    told = http.get(f"/balotaje/{name}.json?_shape=array&_size=max")
    assert told.status_code == 200
    lines = http.get(f"/balotaje/{name}.csv?_size=max")
    assert lines.status_code == 200
    assert lines.text.splitlines()[0].split(",") == list(told.json()[0])


@pytest.mark.parametrize("table", ["quotes", "endorsements", "articles"])
def test_facets_and_page_size_of_the_metadata_count(http: httpx.Client, table: str) -> None:
    """They count only where the file is named as configuration too."""
    described = site_database.described(table)
    page = BeautifulSoup(http.get(f"/balotaje/{table}").text, "html.parser")
    assert {box["data-column"] for box in page.select(".facet-info")} >= set(described["facets"][:2])
    told = http.get(f"/balotaje/{table}.json?_extra=facet_results").json()
    assert set(told["facet_results"]["results"]) >= set(described["facets"])


def test_a_question_is_asked_with_its_fields(http: httpx.Client) -> None:
    page = BeautifulSoup(http.get("/balotaje/who_backed_whom?candidate=ahumada").text, "html.parser")
    field = page.find("input", attrs={"name": "candidate"})
    assert field is not None
    assert field["value"] == "ahumada"
    assert "Frente de los Ríos" in page.get_text()


def test_references_have_labels(http: httpx.Client) -> None:
    (row,) = http.get("/balotaje/quotes.json?_shape=array&_labels=on&speaker_id=bruno-ahumada").json()
    assert row["speaker_id"]["label"] == "Bruno Ahumada"
    page = http.get("/balotaje/endorsements").text
    assert "Frente de los Ríos" in page
    assert http.get("/balotaje/quotes.json").headers["access-control-allow-origin"] == "*"


def test_the_database_downloads(http: httpx.Client) -> None:
    assert http.get("/balotaje.db").content.startswith(b"SQLite format 3\0")
