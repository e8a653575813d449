"""The API, on both releases of Datasette: described, validated, cached, cited, with calls that run."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import environment
import httpx
import playwright
import pytest
import site_database
from bs4 import BeautifulSoup
from serving import serving

from balotaje.publish import dataset, registry
from balotaje.publish.examples import EXAMPLES, Example
from balotaje.publish.export import export
from balotaje.schema import TABLES, VIEWS

pytestmark = pytest.mark.server

ROWS = {
    "articles": "diario-alba-1",
    "people": "rosa-quilodran",
    "official_results": "cl-2031-presidente-1,rosa-quilodran",
    "build": "0~2E1~2E0",
}


@pytest.fixture(scope="module", params=["this", "next"])
def http(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client of the site with its files, on this release and on the next."""
    folder = tmp_path_factory.mktemp("api")
    made = site_database.build(folder / "balotaje.db")
    export(dataset.read(made), folder / "export")
    options = {}
    if request.param == "next":
        options = {"python": environment.python("next"), "release": environment.pinned("next", "datasette")}
    with (
        serving(made, folder / "log.txt", **options) as address,
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def description(http: httpx.Client) -> dict[str, Any]:
    found: dict[str, Any] = http.get("/openapi.json").json()
    return found


def operations(description: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(path, operation) of everything that can be asked for."""
    for path, methods in description["paths"].items():
        yield path, methods["get"]


# ---- the description ---------------------------------------------------------------------------------------


def test_everything_is_described(description: dict[str, Any]) -> None:
    paths = set(description["paths"])
    queries = [query.name for query in registry.load().queries]
    for name in (*TABLES, *VIEWS, *queries):
        assert {f"/balotaje/{name}.json", f"/balotaje/{name}.csv"} <= paths
    for name in TABLES:
        assert {f"/balotaje/{name}/{{key}}.{ending}" for ending in ("json", "bib", "csl")} <= paths
    assert {"/balotaje.db", "/files/{name}", "/openapi.json"} <= paths
    ids = [operation["operationId"] for _, operation in operations(description)]
    assert len(ids) == len(set(ids)) == len(paths)
    for table in registry.load().tables:
        told = description["components"]["schemas"][f"{table.name}_row"]["properties"]
        assert {name: value["description"] for name, value in told.items()} == {
            column.name: column.description for column in table.columns
        }


def test_it_is_valid_and_the_answers_are_as_it_says(
    http: httpx.Client, description: dict[str, Any], tmp_path: Path
) -> None:
    answers = []
    for path, _ in operations(description):
        name = path.removeprefix("/balotaje/").partition(".")[0]
        if not path.endswith(".json") or path == "/openapi.json":
            continue
        if "{key}" in path:
            table = name.partition("/")[0]
            key = ROWS.get(table) or http.get(f"/balotaje/{table}.json?_shape=array").json()[0]["id"]
            asked = [path.replace("{key}", key)]
        else:
            shapes = ("", "?_shape=array&_labels=on")
            asked = [path + shape for shape in shapes]
        for address in asked:
            response = http.get(address)
            assert response.status_code == 200, address
            answers.append({"path": path, "content": response.json()})
    (tmp_path / "openapi.json").write_text(json.dumps(description))
    (tmp_path / "answers.json").write_text(json.dumps(answers))
    told = environment.checked("openapi", tmp_path / "openapi.json")
    assert told["errors"] == []
    assert told["checked"] == len(answers) > 70


def test_an_answer_that_is_not_as_it_says_would_be_told(description: dict[str, Any], tmp_path: Path) -> None:
    wrong = [{"path": "/balotaje/quotes.json", "content": [{"id": 1}]}]
    (tmp_path / "openapi.json").write_text(json.dumps({**description, "servers": "here"}))
    (tmp_path / "answers.json").write_text(json.dumps(wrong))
    errors = environment.checked("openapi", tmp_path / "openapi.json")["errors"]
    assert any("servers" in error or "here" in error for error in errors)
    assert any(error.startswith("/balotaje/quotes.json") for error in errors)


def test_errors_are_as_it_says(http: httpx.Client) -> None:
    for address, status in (("/balotaje/nada.json", 404), ("/balotaje/quotes/nada.json", 404)):
        response = http.get(address)
        assert response.status_code == status
        assert response.json()["ok"] is False
        assert response.json()["error"]
        assert response.headers["access-control-allow-origin"] == "*"
        assert "etag" not in response.headers


def test_pages_lead_on_until_the_last(http: httpx.Client) -> None:
    seen, address = [], "/balotaje/mentions.json?_shape=array&_size=3"
    while address:
        response = http.get(address)
        seen += [row["id"] for row in response.json()]
        address = response.links.get("next", {}).get("url", "")
    assert len(seen) == len(set(seen)) == len(site_database._mentions())


def test_its_filters_filter(http: httpx.Client) -> None:
    rows = http.get("/balotaje/results.json?_shape=array&percent__gte=26&_sort_desc=percent").json()
    assert [row["percent"] for row in rows] == [27.9, 26.67]
    found = http.get("/balotaje/quotes.json?_shape=array&_search=MIOS&_col=text").json()
    assert [row["text"][:6] for row in found] == ["Voy a "]


# ---- how answers travel ------------------------------------------------------------------------------------

KINDS = [
    "/",
    "/balotaje/quotes",
    "/balotaje/quotes.json",
    "/balotaje/quotes.csv?_stream=on",
    "/balotaje/articles/diario-alba-1",
    "/balotaje/who_backed_whom.json",
    "/files/quotes.parquet",
    "/static/balotaje.css",
    "/openapi.json",
    "/balotaje.db",
]


@pytest.mark.parametrize("path", KINDS)
def test_who_has_it_is_told_so_in_one_word(http: httpx.Client, path: str) -> None:
    first = http.get(path)
    assert first.status_code == 200
    assert "max-age=" in first.headers["cache-control"]
    assert first.headers["access-control-allow-origin"] == "*"
    again = http.get(path, headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    assert not again.content
    assert http.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_one_of_several_tags_is_enough(http: httpx.Client) -> None:
    tag = http.get("/balotaje/quotes.json").headers["etag"]
    asked = {"If-None-Match": f'"other", {tag}'}
    assert http.get("/balotaje/quotes.json", headers=asked).status_code == 304


def test_another_language_is_another_page(http: httpx.Client) -> None:
    tags = [http.get("/", headers={"Accept-Language": tongue}).headers["etag"] for tongue in ("es", "en")]
    assert tags[0] != tags[1]
    assert "Accept-Language" in http.get("/").headers["vary"]


def test_another_dataset_has_another_tag(http: httpx.Client, tmp_path: Path) -> None:
    path = site_database.build(tmp_path / "balotaje.db", release="0.0.9")
    with serving(path, tmp_path / "log.txt") as address:
        other = httpx.get(f"{address}/balotaje/quotes.json").headers["etag"]
    assert other != http.get("/balotaje/quotes.json").headers["etag"]


@pytest.mark.parametrize("path", ["/balotaje/quotes.json", "/balotaje/articles/diario-alba-1"])
def test_it_goes_compressed_to_who_accepts_it(http: httpx.Client, path: str) -> None:
    assert http.get(path).headers["content-encoding"] == "gzip"
    plain = http.get(path, headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers


def test_what_was_answered_once_is_answered_the_same(http: httpx.Client) -> None:
    """A page tells how long its queries took: only one that is kept says the same twice."""
    path = "/balotaje/people/rosa-quilodran?again=1"
    first, again = (http.get(path) for _ in range(2))
    assert (first.content, first.headers["etag"]) == (again.content, again.headers["etag"])
    plain = {"Accept-Encoding": "identity"}
    assert (
        "content-encoding" not in http.get("/balotaje/people/rosa-quilodran?again=1", headers=plain).headers
    )
    assert http.get("/balotaje/people/rosa-quilodran?again=2").status_code == 200


def test_who_asks_for_a_language_is_answered_alone(http: httpx.Client) -> None:
    spoken = http.get("/?_lang=es")
    assert "set-cookie" in spoken.headers
    assert "private" in spoken.headers["cache-control"]
    http.cookies.clear()


def test_a_program_gets_the_facets_that_it_asks_for(http: httpx.Client) -> None:
    assert not http.get("/balotaje/quotes.json").json().get("facet_results")
    asked = http.get("/balotaje/quotes.json?_facet=kind&_extra=facet_results").json()
    assert "kind" in json.dumps(asked["facet_results"])


def test_what_is_packed_already_is_left(http: httpx.Client) -> None:
    for path in ("/files/balotaje.zip", "/files/quotes.parquet", "/balotaje.db"):
        assert "content-encoding" not in http.get(path).headers


def test_files_say_what_they_are(http: httpx.Client) -> None:
    types = {
        "quotes.parquet": "application/vnd.apache.parquet",
        "quotes.jsonl": "application/jsonl; charset=utf-8",
        "quotes.csv": "text/csv; charset=utf-8",
        "SHA256SUMS": "text/plain; charset=utf-8",
    }
    for name, media_type in types.items():
        assert http.get(f"/files/{name}").headers["content-type"] == media_type


def test_what_tells_of_the_server_is_not_kept(http: httpx.Client) -> None:
    assert "etag" not in http.get("/-/versions.json").headers


# ---- citations ---------------------------------------------------------------------------------------------


def test_the_whole_is_cited(http: httpx.Client) -> None:
    told = http.get("/cite.bib")
    assert told.headers["content-type"].startswith("application/x-bibtex")
    version = f"0.1.0+{'0' * 12}"
    assert f"version = {{{version}}}" in told.text
    assert told.text.count("{") == told.text.count("}")
    [item] = http.get("/cite.csl").json()
    assert (item["type"], item["version"]) == ("dataset", version)
    assert item["URL"] == f"{http.base_url}/".rstrip("/") + "/"


@pytest.mark.parametrize(("table", "key"), ROWS.items())
def test_every_row_is_cited_at_its_own_address(http: httpx.Client, table: str, key: str) -> None:
    [item] = http.get(f"/balotaje/{table}/{key}.csl").json()
    assert item["URL"] == str(http.base_url).rstrip("/") + f"/balotaje/{table}/{key}"
    assert http.get(item["URL"]).status_code == 200
    assert item["container-title"]
    entry = http.get(f"/balotaje/{table}/{key}.bib").text
    assert entry.startswith("@misc{balotaje-")
    assert item["URL"] in entry


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("articles/radio-rio-1", "Ahumada reconoce la derrota, Radio Río"),
        ("statements/s-voto", "“No hay que darle ni un voto”"),
        ("quotes/radio-rio-1-30-61", "Rosa Quilodrán: “Vamos a ganar con todas y todos”"),
        ("elections/cl-2031-presidente-1", "Presidencial 2031, primera vuelta"),
    ],
)
def test_a_row_is_cited_by_what_it_is_called_and_with_the_year(
    http: httpx.Client, path: str, title: str
) -> None:
    entry = http.get(f"/balotaje/{path}.bib").text
    assert f"title = {{{{{title}}}}}" in entry
    assert "year = {2031}" in entry
    [item] = http.get(f"/balotaje/{path}.csl").json()
    assert item["issued"] == {"date-parts": [[2031]]}


def test_a_page_of_rows_is_cited_too(http: httpx.Client) -> None:
    rows = http.get("/balotaje/people.csl").json()
    assert {row["id"] for row in rows} == {f"balotaje-people-{p['id']}" for p in site_database.PEOPLE}


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/", "Dataset", "Balotaje: an election as the press reported it"),
        ("/balotaje/people/rosa-quilodran", "Person", "Rosa Quilodrán"),
        ("/balotaje/parties/partido-del-alba", "Organization", "Partido del Alba"),
        ("/balotaje/articles/x-hostil", "NewsArticle", '<script>alert("uno")</script> & “dos” <b>tres</b>'),
    ],
)
def test_pages_tell_search_engines_what_they_are(http: httpx.Client, path: str, kind: str, name: str) -> None:
    page = BeautifulSoup(http.get(path).text, "html.parser")
    [script] = page.find_all("script", type="application/ld+json")
    told = json.loads(script.get_text())
    assert (told["@type"], told.get("name") or told["headline"]) == (kind, name)
    if kind == "Dataset":
        assert any(one["name"] == "quotes.parquet" for one in told["distribution"])


def test_a_row_says_how_to_cite_it(http: httpx.Client) -> None:
    page = BeautifulSoup(http.get("/balotaje/people/rosa-quilodran").text, "html.parser")
    cited = page.select_one(".cite")
    assert cited is not None
    assert "maintainers (2031). Rosa Quilodrán. In: Balotaje" in cited.get_text()
    for link in cited.select("a"):
        assert http.get(str(link["href"])).status_code == 200


# ---- the page, and its calls -------------------------------------------------------------------------------

NODE = Path(playwright.__file__).parent / "driver" / "node"


def test_the_page_shows_every_call_and_what_stays(http: httpx.Client) -> None:
    page = BeautifulSoup(http.get("/api").text, "html.parser")
    assert len(page.select("pre")) == 3 * len(EXAMPLES)
    assert {"pages", "filters", "errors", "caches", "versions", "cite"} <= {
        h["id"] for h in page.select("h2")
    }
    assert page.select_one('a[href="/openapi.json"]')


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: str(example.title))
def test_the_calls_run_as_they_stand(http: httpx.Client, example: Example) -> None:
    site = str(http.base_url).rstrip("/")
    rows = http.get(example.address("")).json()
    assert rows
    run = {"check": True, "capture_output": True, "text": True}
    if shutil.which("curl"):
        told = subprocess.run(["bash", "-c", example.curl(site)], **run).stdout  # type: ignore[call-overload]
        assert json.loads(told) == rows
    told = subprocess.run([sys.executable, "-c", example.python(site)], **run).stdout  # type: ignore[call-overload]
    assert told.splitlines() == [str(row) for row in rows]
    if NODE.exists():
        told = subprocess.run([str(NODE), "-e", example.javascript(site)], **run).stdout  # type: ignore[call-overload]
        assert [json.loads(line) for line in told.splitlines()] == rows
