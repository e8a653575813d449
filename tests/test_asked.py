"""Wrong parameters are told, with what there is; errors are pages of the site, and objects for programs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import environment
import httpx
import pytest
import site_database
from bs4 import BeautifulSoup
from serving import serving

from balotaje.publish import asked, registry
from balotaje.publish.edition import make_public

WRONG = [
    # what is asked, a part of what is told, some of what is allowed
    ("quotes?articles__foo=1", 'no column "articles"', {"speaker_id", "kind"}),
    ("quotes?nosuch=1", 'no column "nosuch"', {"speaker_id", "kind"}),
    ("quotes?kind__foo=direct", 'no operator "foo"', {"exact", "contains", "notnull"}),
    ("quotes?evidence=x", 'no column "evidence"', {"text"}),
    ("quotes?_sort=nosuch", '_sort: there is no column "nosuch"', {"id", "text"}),
    ("quotes?_sort_desc=nosuch", '_sort_desc: there is no column "nosuch"', {"id", "text"}),
    ("quotes?_sort=kind&_sort_desc=verb", "both at once", set()),
    ("quotes?_facet=nosuch", '_facet: there is no column "nosuch"', {"kind"}),
    ('quotes?_facet={"simple":"nosuch"}', '_facet: there is no column "nosuch"', {"kind"}),
    ("articles?_facet_date=nosuch", '_facet_date: there is no column "nosuch"', {"published"}),
    ("articles?_facet_array=outlet", "no column holds lists", set()),
    ("quotes?_col=nosuch", '_col: there is no column "nosuch"', {"kind"}),
    ("quotes?_label=nosuch", '_label: there is no column "nosuch"', {"speaker_id"}),
    ("mentions?_search=rosa", "mentions has no search", {"articles", "people", "parties", "quotes"}),
    ("quotes_with_speakers?_search=rosa", "quotes_with_speakers has no search", {"quotes"}),
    ('quotes?_search="', "no word to search for", set()),
    ("quotes?_searchmode=raw&_search=a(", "marks in a place where none can be", set()),
    ("quotes?_search_verb=decir", 'no column "verb"', {"text"}),
    ("quotes?_size=many", "_size has to be a whole number", set()),
    ("results_vs_official?_next=abc", "_next has to be a whole number", set()),
    ("quotes?_timelimit=abc", "_timelimit has to be a whole number", set()),
    ("quotes?_labels=maybe", '_labels cannot be "maybe"', {"on", "off"}),
    ("quotes?_shape=round", '_shape cannot be "round"', {"array", "objects"}),
    ("quotes?_through=abc", "_through is not well formed", set()),
    ("results?percent__in=[1", "percent__in is not well formed", set()),
    ("quotes?_facets=kind", "no parameter _facets", {"_facet"}),
    ("quotes?_sort_des=kind", "no parameter _sort_des", {"_sort_desc"}),
    ("who_backed_whom?candidat=rosa", "no parameter candidat", {"candidate", "stance"}),
    ("contradictions?candidate=rosa", "no parameter candidate", set()),
]

RIGHT = [
    "quotes?kind=direct&verb__in=decir,cerrar&text__contains=ganar&_sort=start",
    'results?percent__in=["26.67"]&percent__gt=1&counted_percent__notnull=1',
    "quotes?_search=&_sort=&kind=direct",
    "quotes?_search=ganar&_facet=kind&_facet_size=max&_size=max",
    "quotes?_search_text=ganar&_searchmode=escaped",
    "quotes?_searchmode=raw&_search=gan*",
    'quotes?_facet={"column":"kind"}',
    "articles?_facet_date=published",
    "quotes?rowid=1&_col=kind&_col=text&_nocol=text&_labels=on&_label=speaker_id",
    'quotes?_through={"table":"endorsements","column":"stance","value":"support"}',
    "quotes?_turn=7&_=1792",
    "quotes?_where=start>1&_ttl=5&_timelimit=900&_nofacet=1&_nocount=1",
    "results_vs_official?_next=1&_size=1&_shape=objects",
    "quotes?_filter_column=kind&_filter_op=exact&_filter_value=direct",
    "who_backed_whom?candidate=rosa&stance=&_shape=array&_nl=on",
    "contradictions?_hide_sql=1",
    "quotes_fts?anything=1",
]


def pairs(query: str) -> list[tuple[str, str]]:
    parts = (part.partition("=") for part in query.split("&"))
    return [(key, value) for key, _, value in parts]


def fault(address: str) -> asked.Fault | None:
    name, _, query = address.partition("?")
    return asked.fault(registry.load(), name, asked.tidied(registry.load(), name, pairs(query)))


@pytest.mark.parametrize(("address", "said", "allowed"), WRONG, ids=[one[0] for one in WRONG])
def test_what_is_wrong_is_told(address: str, said: str, allowed: set[str]) -> None:
    found = fault(address)
    assert found
    assert said in found.told()
    assert allowed <= set(found.allowed)
    assert all(name in found.told() for name in allowed)


@pytest.mark.parametrize("address", RIGHT)
def test_what_is_right_passes(address: str) -> None:
    assert fault(address) is None


def test_the_public_edition_has_a_column_more() -> None:
    assert asked.fault(registry.load("public"), "quotes", [("evidence__contains", "ganar")]) is None


def test_what_is_told_has_no_figure_taken_for_a_place() -> None:
    found = asked.fault(registry.load(), "quotes", [("100%s", "50%(x)s")])
    assert found
    assert "100%s" in found.told()


def test_a_facet_that_the_table_has_by_itself_is_not_asked_for_again() -> None:
    known = registry.load()
    assert asked.tidied(known, "quotes", pairs("_facet=kind&_facet=start&_search=")) == [
        ("_facet", "start"),
        ("_extra", "facet_results"),
    ]
    assert asked.tidied(known, "quotes", pairs("kind=post")) == pairs("kind=post")
    assert asked.tidied(known, "mentions", pairs("_facet=surface")) == pairs("_facet=surface")


# ---- over HTTP, on both releases ---------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["this", "next"])
def http(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    folder = tmp_path_factory.mktemp("asked")
    made = site_database.build(folder / "balotaje.db")
    options = {}
    if request.param == "next":
        options = {"python": environment.python("next"), "release": environment.pinned("next", "datasette")}
    with (
        serving(made, folder / "log.txt", **options) as address,
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        yield client


def page(response: httpx.Response) -> BeautifulSoup:
    """An error's page: one heading, landmarks, the way to the other language and back to the site."""
    found = BeautifulSoup(response.text, "html.parser")
    assert response.headers["content-type"].startswith("text/html")
    assert len(found.find_all("h1")) == 1
    assert all(found.find(landmark) for landmark in ("main", "nav", "footer"))
    assert found.title
    assert found.select_one("ul.languages a[hreflang]")
    assert found.select_one('main a[href="/"]')
    return found


@pytest.mark.server
@pytest.mark.parametrize(("address", "said", "allowed"), WRONG, ids=[one[0] for one in WRONG])
def test_programs_and_people_are_told(http: httpx.Client, address: str, said: str, allowed: set[str]) -> None:
    name, _, query = address.partition("?")
    params = pairs(query)
    told = http.get(f"/balotaje/{name}.json", params=params)
    assert told.status_code == 400
    assert told.json()["ok"] is False
    assert said in told.json()["error"]
    assert allowed <= set(told.json()["allowed"])
    assert told.headers["access-control-allow-origin"] == "*"
    assert "etag" not in told.headers
    line = http.get(f"/balotaje/{name}.csv", params=params)
    assert line.status_code == 400
    assert line.headers["content-type"].startswith("text/plain")
    assert said in line.text
    shown = http.get(f"/balotaje/{name}", params=params)
    assert shown.status_code == 400
    assert said in page(shown).get_text()


@pytest.mark.server
@pytest.mark.parametrize("address", RIGHT)
def test_what_can_be_asked_is_answered(http: httpx.Client, address: str) -> None:
    name, _, query = address.partition("?")
    if name == "quotes_fts":
        pytest.skip("no table of the dataset")
    for ending in ("", ".json"):
        told = http.get(f"/balotaje/{name}{ending}", params=pairs(query), follow_redirects=True)
        assert told.status_code == 200, told.text[:300]


@pytest.mark.server
def test_a_form_sent_with_an_empty_search_narrows(http: httpx.Client) -> None:
    """Browsers send the field of the search even where nothing is written into it."""
    fields = {"_search": "", "_filter_column": "kind", "_filter_op": "exact", "_filter_value": "direct"}
    told = http.get("/balotaje/quotes", params=fields, follow_redirects=True)
    assert told.status_code == 200
    assert "kind__exact=direct" in str(told.url)


MISSING = {
    "/nada": "moved",
    "/balotaje/nada": "no table, view or question",
    "/otra/nada": "moved",
    "/balotaje/quotes/nada": "no row",
    "/charts/count.svgs": "moved",
}


@pytest.mark.server
@pytest.mark.parametrize("path", MISSING)
def test_what_is_not_there_is_told_in_both_languages(http: httpx.Client, path: str) -> None:
    told = http.get(path)
    assert told.status_code == 404
    found = page(told)
    assert MISSING[path] in found.get_text()
    assert found.html
    assert found.html["lang"] == "en"
    spanish = http.get(path, headers={"accept-language": "es"})
    found = page(spanish)
    assert found.html
    assert found.html["lang"] == "es"
    assert found.h1
    assert found.h1.get_text() == "No hay nada en esta dirección"
    assert found.main
    assert not found.main.select("[lang=en]"), "nothing is left in English"


@pytest.mark.server
def test_a_wrong_parameter_is_told_in_spanish_to_people_and_in_english_to_programs(
    http: httpx.Client,
) -> None:
    spanish = {"accept-language": "es"}
    shown = page(http.get("/balotaje/quotes?_sort=nada", headers=spanish))
    assert "no hay ninguna columna «nada»" in shown.get_text()
    told = http.get("/balotaje/quotes.json?_sort=nada", headers=spanish)
    assert told.json()["error"].startswith('_sort: there is no column "nada" here. There are: id, article_id')


@pytest.mark.server
def test_sql_that_cannot_be_is_told(http: httpx.Client) -> None:
    assert "syntax error" in page(http.get("/balotaje/quotes?_where=((")).get_text()
    assert http.get("/balotaje/quotes.json?_where=((").status_code == 400


@pytest.mark.server
def test_robots_are_told_what_to_gather(http: httpx.Client) -> None:
    told = http.get("/robots.txt")
    assert told.status_code == 200
    assert told.headers["content-type"].startswith("text/plain")
    assert "User-agent: *" in told.text
    assert "Disallow: /-/" in told.text
    assert "Disallow: /\n" not in told.text


@pytest.mark.server
def test_columns_are_those_of_the_edition(tmp_path: Path) -> None:
    make_public(site_database.build(tmp_path / "full.db"), tmp_path / "balotaje.db")
    with serving(tmp_path / "balotaje.db", tmp_path / "log.txt") as address:
        told = httpx.get(f"{address}/balotaje/quotes.json?evidence__contains=ganar&_shape=array", timeout=30)
        assert len(told.json()) == 3


@pytest.mark.server
@pytest.mark.parametrize("release", ["this", "next"])
def test_what_fails_here_is_told_and_written_down(tmp_path: Path, release: str) -> None:
    """A database that lost a table: a fault of ours, with the same page and no details for visitors."""
    path = site_database.build(tmp_path / "balotaje.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("drop table contacts")
    options = {}
    if release == "next":
        options = {"python": environment.python("next"), "release": environment.pinned("next", "datasette")}
    with serving(path, tmp_path / "log.txt", **options) as address:
        told = httpx.get(f"{address}/", headers={"accept-language": "es"}, timeout=30)
        assert told.status_code == 500
        found = page(told)
        assert "Algo ha fallado aquí" in found.get_text()
        assert "no such table" not in found.get_text()
    assert "no such table: contacts" in (tmp_path / "log.txt").read_text()
