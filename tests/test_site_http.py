"""The published dataset over HTTP: pages, facets, JSON, CSV, download and questions, from a real process."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import site_database
from bs4 import BeautifulSoup
from serving import serving

from balotaje.publish import dataset, offered
from balotaje.publish.export import export
from balotaje.publish.files import MANIFEST
from balotaje.schema import FACT_TABLES, TABLES, VIEWS

pytestmark = pytest.mark.server

QUERIES = (
    "who_backed_whom",
    "what_a_person_said",
    "count_as_reported",
    "contradictions",
    "said_in_several_outlets",
    "search_quotes",
    "contacts_of_a_person",
    "not_placed",
)
ROWS = {
    "articles": "diario-alba-1",
    "people": "rosa-quilodran",
    "parties": "partido-del-alba",
    "elections": "cl-2031-presidente-1",
    "official_results": "cl-2031-presidente-1,rosa-quilodran",
    "statements": "s-ganar",
    "build": "0~2E1~2E0",
}


def page(http: httpx.Client, path: str, status: int = 200) -> BeautifulSoup:
    response = http.get(path)
    assert response.status_code == status, f"{path}: {response.text[:500]}"
    # Blank lines between paragraphs are the article's own: the parser is told to leave them.
    return BeautifulSoup(response.text, "html.parser", preserve_whitespace_tags={"article", "blockquote"})


def objects(http: httpx.Client, path: str, **params: str) -> list[dict[str, Any]]:
    response = http.get(f"{path}.json", params={"_shape": "array", **params})
    assert response.status_code == 200, response.text
    return list(response.json())


@pytest.fixture(scope="module")
def facts(http: httpx.Client) -> list[dict[str, Any]]:
    """Every fact of every table with its words, as the API tells them."""
    return objects(http, "/balotaje/evidence", _size="max")


# ---- pages -------------------------------------------------------------------------------------------------

ALL_PAGES = [
    "/",
    "/count",
    "/backing",
    "/said",
    "/search",
    "/search?q=quilodran",
    "/unplaced",
    "/balotaje",
    *(f"/balotaje/{name}" for name in (*TABLES, *VIEWS, *QUERIES)),
    *(f"/balotaje/{table}/{key}" for table, key in ROWS.items()),
]


@pytest.mark.parametrize("path", ALL_PAGES)
def test_every_page_answers_with_a_heading_its_landmarks_and_the_licence(
    http: httpx.Client, path: str
) -> None:
    found = page(http, path)
    assert len(found.find_all("h1")) == 1
    assert all(found.find(landmark) for landmark in ("main", "nav", "footer"))
    assert found.html is not None
    assert found.html["lang"] == "en"
    assert found.select_one('footer a[href="https://creativecommons.org/licenses/by/4.0/"]')
    assert found.title is not None
    assert found.title.get_text(strip=True)


@pytest.mark.parametrize("path", [*ALL_PAGES, "/api"])
def test_a_title_names_the_site_once_and_no_row_by_its_key(http: httpx.Client, path: str) -> None:
    title = page(http, path).find("title")
    assert title
    told = title.get_text(strip=True)
    assert told.count("Balotaje") == 1
    assert "cl-2031" not in told
    assert "~" not in told


def test_a_role_is_told_once(http: httpx.Client) -> None:
    roles = page(http, "/balotaje/people/inigo-jauregui").select_one("#roles + ul")
    assert roles
    assert " ".join(roles.get_text().split()) == "exalcalde de Puerto Hondo × 1"


def test_the_same_as_data_is_the_same(http: httpx.Client) -> None:
    """Who is chosen may be a party: the table is narrowed by the column that has it."""
    found = page(http, "/backing?endorser=frente-de-los-rios")
    (csv_link,) = [a["href"] for a in found.select(".export-links a") if a.get_text() == "CSV"]
    rows = list(csv.DictReader(io.StringIO(http.get(str(csv_link)).text)))
    assert [row["endorser"] for row in rows] == ["Frente de los Ríos"]
    said = page(http, "/said?who=rosa-quilodran")
    (csv_link,) = [a["href"] for a in said.select(".export-links a") if a.get_text() == "CSV"]
    assert {row["speaker"] for row in csv.DictReader(io.StringIO(http.get(str(csv_link)).text))} == {
        "Rosa Quilodrán"
    }


def test_a_text_that_opens_with_its_title_shows_it_once(seeds_site: str) -> None:
    with httpx.Client(base_url=seeds_site, timeout=30) as client:
        for article in client.get("/balotaje/articles.json?_shape=array&_col=headline").json():
            found = page(client, f"/balotaje/articles/{article['id']}")
            assert found.h1
            text = found.select("article.text")[0]
            opening = text.get_text().startswith(article["headline"].removesuffix("…"))
            assert ("aloud" in found.h1.get("class", [])) == opening == ("opening" in text["class"])


def test_what_is_not_there_is_told_in_a_page_of_the_site(http: httpx.Client) -> None:
    found = page(http, "/balotaje/nada", status=404)
    assert "nothing at this address" in found.get_text()
    assert found.select_one("footer a[href*=creativecommons]")


def test_home_has_numbers_questions_articles_and_the_download(http: httpx.Client) -> None:
    home = page(http, "/")
    numbers = {a["href"]: a.strong.get_text() for a in home.select("ul.numbers a") if a.strong}
    assert numbers["/balotaje/quotes"] == str(len(site_database.QUOTES))
    assert numbers["/unplaced"] == "1"
    assert numbers["/balotaje/people?articles__gt=0"] == str(len(site_database.PEOPLE) - 1)
    assert "1 person with an official result and 0 parties and coalitions whom no article names" in " ".join(
        home.get_text().split()
    )
    named = page(http, "/balotaje/people?articles__gt=0")
    assert "Elena Soto" not in named.select("table")[0].get_text()
    asked = [str(a["href"]) for a in home.select("ul.questions h3 a")]
    assert asked == ["/backing", "/said", "/count", "/balotaje/contacts_of_a_person"]
    listed = [str(a["href"]) for a in page(http, "/balotaje").select("h2#queries + ul a")]
    assert listed == [f"/balotaje/{name}" for name in QUERIES]
    assert home.select_one('a[href="/balotaje/articles/diario-alba-1"]')
    assert home.select_one('a[href="/balotaje.db"]')


def test_from_home_everything_that_people_come_for_is_a_click_away(http: httpx.Client) -> None:
    links = {str(a["href"]) for a in page(http, "/").select("main a")}
    assert {
        "/backing?candidate=rosa-quilodran",
        "/said?who=bruno-ahumada",
        "/count",
        "/balotaje.db",
    } <= links
    assert page(http, "/search?q=jauregui").select_one('a[href="/balotaje/people/inigo-jauregui"]')


def test_the_examples_on_the_home_page_have_answers(http: httpx.Client) -> None:
    examples = page(http, "/").select(".examples a")
    assert examples
    for example in examples:
        assert page(http, str(example["href"])).select("tbody tr, ol.wordings li"), example


@pytest.mark.parametrize("article", site_database.TEXTS)
def test_an_article_page_shows_its_text_whole(http: httpx.Client, article: str) -> None:
    body = page(http, f"/balotaje/articles/{article}").select_one("article.text")
    assert body is not None
    assert body.get_text() == site_database.TEXTS[article]
    assert body["lang"] == "es"


def test_every_mark_leads_to_a_row_and_the_row_back_to_its_place(
    http: httpx.Client, facts: list[dict[str, Any]]
) -> None:
    articles = {name: page(http, f"/balotaje/articles/{name}") for name in site_database.TEXTS}
    assert {fact["fact_table"] for fact in facts} == set(FACT_TABLES)
    for fact in facts:
        row = page(http, f"/balotaje/{fact['fact_table']}/{fact['fact_id']}")
        back = row.select_one("a.place")
        assert back is not None, fact
        address, _, place = str(back["href"]).partition("#")
        assert address == f"/balotaje/articles/{fact['article_id']}"
        mark = articles[fact["article_id"]].find(id=place)
        assert mark is not None, fact
        assert mark.name == "mark"
        links = [str(a["href"]) for a in articles[fact["article_id"]].select("mark a")]
        assert f"/balotaje/{fact['fact_table']}/{fact['fact_id']}" in links


def test_a_row_shows_its_evidence_in_context(http: httpx.Client, facts: list[dict[str, Any]]) -> None:
    for fact in facts:
        context = page(http, f"/balotaje/{fact['fact_table']}/{fact['fact_id']}").select_one(
            "blockquote.evidence"
        )
        assert context is not None
        marked = "\n\n".join(mark.get_text() for mark in context.find_all("mark"))
        assert marked == fact["words"]
        assert context.get_text() in site_database.TEXTS[fact["article_id"]]


def test_the_legend_counts_what_is_marked(http: httpx.Client) -> None:
    found = page(http, "/balotaje/articles/diario-alba-1")
    legend = {str(label.mark["class"][0]): label.span.get_text() for label in found.select(".legend label")}  # type: ignore[union-attr, index]
    body = found.select_one("article.text")
    assert body is not None
    marked: dict[str, int] = {}
    for mark in body.find_all("mark", id=True):
        marked[mark["class"][0]] = marked.get(mark["class"][0], 0) + 1
    assert legend == {kind: str(times) for kind, times in marked.items()}
    assert set(legend) == {"person", "party", "result", "endorsement", "quote", "contact", "role"}


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/balotaje/articles",
        "/balotaje/articles/x-hostil",
        "/balotaje/quotes",
        "/balotaje/people/rosa-quilodran",
        "/balotaje/statements/s-hostil",
        "/balotaje/what_a_person_said",
        "/balotaje/quotes_with_speakers",
        "/balotaje/search_quotes?words=script",
        "/balotaje?sql=select+text+from+quotes",
    ],
)
def test_what_an_article_holds_never_becomes_code(http: httpx.Client, path: str) -> None:
    found = page(http, path)
    # What tells search engines of the page is data: a browser runs none of it.
    code = [s for s in found.find_all("script") if s.get("type") != "application/ld+json"]
    assert not [s for s in code if "uno" in s.get_text() or "robado" in s.get_text()]
    assert not [b for b in found.find_all("b") if "tres" in b.get_text()]
    assert "<script>" in found.get_text(), "and is shown as written"


def test_what_a_visitor_writes_never_becomes_code(http: httpx.Client) -> None:
    found = page(http, "/balotaje/search_quotes?words=" + quote('"><script>alert(1)</script>'))
    field = found.find("input", attrs={"name": "words"})
    assert field is not None
    assert field["value"] == '"><script>alert(1)</script>'
    assert not [script for script in found.find_all("script") if "alert(1)" in script.get_text()]


def test_a_person_page_gathers_what_the_articles_say(http: httpx.Client) -> None:
    found = page(http, "/balotaje/people/rosa-quilodran")
    sections = {heading["id"] for heading in found.select("h2[id]")}
    assert sections >= {"roles", "results", "quotes", "received", "contacts", "mentions"}
    assert found.select_one('a[href="/balotaje/parties/partido-del-alba"]')
    figures = [cell.get_text(" ") for cell in found.select("table.facts td.figure")]
    assert "26.67%" in figures
    assert "26.9% 3,400,000 votes" in figures, "and the official one below"
    given = page(http, "/balotaje/people/inigo-jauregui")
    assert given.select_one("h2#given")


def test_a_party_page_gathers_the_same(http: httpx.Client) -> None:
    found = page(http, "/balotaje/parties/frente-de-los-rios")
    assert "opposes" in found.get_text()
    assert found.select_one('a[href="/balotaje/parties/partido-del-alba"]'), "the parties of the coalition"
    assert page(http, "/balotaje/parties/partido-del-alba").select_one(
        'a[href="/balotaje/people/rosa-quilodran"]'
    )


def test_a_statement_page_has_every_wording(http: httpx.Client) -> None:
    wordings = page(http, "/balotaje/statements/s-ganar").select("ol.wordings blockquote")
    assert [wording.get_text() for wording in wordings] == [
        "Vamos a ganar con todas y todos: hoy empieza otra historia",
        "Vamos a ganar con todas y todos (left out: hoy empieza otra historia) ",
    ]


# ---- tables ------------------------------------------------------------------------------------------------


def test_references_show_names_and_link(http: httpx.Client) -> None:
    table = page(http, "/balotaje/quotes")
    speaker = table.select_one("td.col-speaker_id a")
    article = table.select_one("td.col-article_id a")
    assert speaker is not None
    assert article is not None
    assert (speaker.get_text(), speaker["href"]) == ("Rosa Quilodrán", "/balotaje/people/rosa-quilodran")
    assert article.get_text() == "Quilodrán encabeza el recuento y Jáuregui la respalda"
    assert table.select_one('td.col-text[lang="es"]'), "an article's words are Spanish on every page"


@pytest.mark.parametrize(
    ("table", "facet", "label", "count"),
    [
        ("quotes", "speaker_id", "Rosa Quilodrán", 3),
        ("endorsements", "stance", "support", 1),
        ("articles", "outlet", "Radio Río", 1),
        ("quotes_with_speakers", "outlet", "Diario del Alba", 2),
        ("results", "kind", "count", 4),
    ],
)
def test_facets_of_the_metadata_are_counted(
    http: httpx.Client, table: str, facet: str, label: str, count: int
) -> None:
    told = http.get(f"/balotaje/{table}.json?_facet={facet}").json()
    results = told["facet_results"][facet]["results"]
    assert (label, count) in [(result["label"], result["count"]) for result in results]
    assert told["suggested_facets"] == []
    shown = page(http, f"/balotaje/{table}").select_one(f'.facet-info[data-column="{facet}"]')
    assert shown is not None
    assert label in shown.get_text()


def test_json_has_rows_as_objects_labels_on_request_and_may_be_read_from_anywhere(http: httpx.Client) -> None:
    response = http.get("/balotaje/quotes.json?_shape=objects&_labels=on&speaker_id=bruno-ahumada")
    assert response.headers["access-control-allow-origin"] == "*"
    (row,) = response.json()["rows"]
    assert row["speaker_id"] == {"value": "bruno-ahumada", "label": "Bruno Ahumada"}
    assert row["text"] == "Perdimos, […] pero volveremos"


@pytest.mark.parametrize("table", [*TABLES, *VIEWS])
def test_csv_has_every_row_and_column(http: httpx.Client, table: str) -> None:
    response = http.get(f"/balotaje/{table}.csv?_stream=on&_size=max")
    assert response.headers["content-type"].startswith("text/plain")
    rows = list(csv.DictReader(io.StringIO(response.text)))
    told = objects(http, f"/balotaje/{table}", _size="max")
    assert len(rows) == len(told) > 0
    assert list(rows[0]) == list(told[0])


def test_the_database_downloads_byte_for_byte_and_only_when_it_changed(
    http: httpx.Client, tmp_path: Path
) -> None:
    response = http.get("/balotaje.db")
    assert response.content == site_database.build(tmp_path / "balotaje.db").read_bytes()
    assert response.headers["access-control-allow-origin"] == "*"
    again = http.get("/balotaje.db", headers={"If-None-Match": response.headers["etag"]})
    assert again.status_code == 304


@pytest.mark.parametrize(
    ("table", "words", "found"),
    [
        ("people", "quilodran", ["Rosa Quilodrán"]),
        ("people", "JAUREGUI", ["Íñigo Jáuregui"]),
        ("articles", "exalcalde", ["Quilodrán encabeza el recuento y Jáuregui la respalda"]),
        ("quotes", "mios", ["Voy a votar por Rosa Quilodrán y llamo a los míos a hacer lo mismo"]),
    ],
)
def test_search_does_without_accents_and_capitals(
    http: httpx.Client, table: str, words: str, found: list[str]
) -> None:
    label = {"people": "name", "articles": "headline", "quotes": "text"}[table]
    assert [row[label] for row in objects(http, f"/balotaje/{table}", _search=words)] == found


@pytest.mark.parametrize("value", ["9**9**9**9", "(", "1/0", "veinte"])
def test_a_filter_is_a_value_and_is_not_worked_out(http: httpx.Client, value: str) -> None:
    assert objects(http, "/balotaje/results", percent=value) == []


# ---- questions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "params", "column", "answers"),
    [
        ("who_backed_whom", {}, "endorser", ["Íñigo Jáuregui", "Frente de los Ríos"]),
        ("who_backed_whom", {"candidate": "quilodran"}, "stance", ["support"]),
        (
            "who_backed_whom",
            {"candidate": "Bruno AHUMADA", "stance": "oppose"},
            "endorser",
            ["Frente de los Ríos"],
        ),
        ("who_backed_whom", {"candidate": "ahumada", "stance": "support"}, "endorser", []),
        ("what_a_person_said", {"person": "Íñigo"}, "outlet", ["Diario del Alba"]),
        ("count_as_reported", {"candidate": "Quilodrán"}, "percent", [26.67, 27.9]),
        ("count_as_reported", {"candidate": "Quilodrán"}, "difference", [-0.23, 1.0]),
        ("contradictions", {}, "difference", [1.23]),
        ("said_in_several_outlets", {}, "outlet", ["Diario del Alba", "Radio Río"]),
        ("said_in_several_outlets", {"minimum": "3"}, "outlet", []),
        ("search_quotes", {"words": "empieza historia"}, "speaker", ["Rosa Quilodrán"]),
        ("search_quotes", {"words": 'no "tiene* (nada'}, "speaker", []),
        ("contacts_of_a_person", {"person": "jauregui"}, "whom", ["Íñigo Jáuregui"]),
        ("not_placed", {}, "words", ["No hay que darle ni un voto"]),
        ("not_placed", {"kind": "figure"}, "words", []),
    ],
)
def test_a_question_is_answered(
    http: httpx.Client, query: str, params: dict[str, str], column: str, answers: list[Any]
) -> None:
    assert [row[column] for row in objects(http, f"/balotaje/{query}", **params)] == answers


def test_an_answer_links_names_articles_and_evidence_and_leaves_bare_ids_out(http: httpx.Client) -> None:
    found = page(http, f"/balotaje/who_backed_whom?candidate={quote('Quilodrán')}")
    links = {str(a["href"]) for a in found.select("table.rows-and-columns a")}
    assert {"/balotaje/people/inigo-jauregui", "/balotaje/articles/diario-alba-1"} <= links
    assert any(link.startswith("/balotaje/endorsements/diario-alba-1-") for link in links)
    headings = [th.get_text() for th in found.select("table.rows-and-columns th")]
    assert headings == [
        "Endorser",
        "Stance",
        "Candidate",
        "Words",
        "Outlet",
        "Published",
        "Article",
        "Evidence",
    ]
    field = found.find("input", attrs={"name": "candidate"})
    assert field is not None
    assert field["value"] == "Quilodrán"


# ---- the first edition -------------------------------------------------------------------------------------


def test_the_seeds_are_shown_whole_with_all_their_facts(seeds_site: str) -> None:
    seeds = httpx.Client(base_url=seeds_site, timeout=30)
    evidence = objects(seeds, "/balotaje/evidence", _size="max")
    for article in objects(seeds, "/balotaje/articles"):
        found = page(seeds, f"/balotaje/articles/{article['id']}")
        body = found.select_one("article.text")
        assert body is not None
        assert body.get_text() == article["text"]
        facts = [fact for fact in evidence if fact["article_id"] == article["id"]]
        assert len(body.find_all("mark", id=True)) == len(facts) > 0


# ---- files -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def with_files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A published database beside which its files have been made."""
    folder = tmp_path_factory.mktemp("files")
    made = site_database.build(folder / "balotaje.db")
    export(dataset.read(made), folder / "export")
    with serving(made, folder / "log.txt") as address, httpx.Client(base_url=address, timeout=30) as client:
        yield client


@pytest.mark.parametrize("table", TABLES)
def test_every_table_links_to_its_whole_files(with_files: httpx.Client, table: str) -> None:
    links = {str(a["href"]) for a in page(with_files, f"/balotaje/{table}").select(".files a")}
    assert links == {f"/files/{table}.{ending}" for ending in ("csv", "jsonl", "parquet")}
    for link in links:
        assert with_files.get(link).status_code == 200


def test_the_whole_is_offered(with_files: httpx.Client) -> None:
    links = [str(a["href"]) for a in page(with_files, "/balotaje").select(".files a")]
    assert links[0] == "/files/balotaje.zip"
    assert "/files/datapackage.json" in links
    assert with_files.get("/files/balotaje.zip").content.startswith(b"PK")


def test_files_of_another_build_are_not_offered(http: httpx.Client, tmp_path: Path) -> None:
    assert page(http, "/balotaje/quotes").select(".files") == [], "none have been made"
    made = site_database.build(tmp_path / "balotaje.db")
    export(dataset.read(made), tmp_path / "export")
    manifest = tmp_path / "export" / MANIFEST
    assert offered.files(made)
    manifest.write_text(manifest.read_text().replace('"version": "0.1.0+0', '"version": "0.1.0+1'))
    assert offered.files(made) == []
