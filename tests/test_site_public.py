"""The pages of the public edition: no article's text, and the sentences of each fact in their order."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
import site_database
from bs4 import BeautifulSoup
from serving import serving
from test_site_http import ALL_PAGES

from balotaje.publish.edition import make_public
from balotaje.schema import FACT_TABLES
from balotaje.site.kept import kept

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def http(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    folder = tmp_path_factory.mktemp("public-site")
    make_public(site_database.build(folder / "full.db"), folder / "balotaje.db")
    with (
        serving(folder / "balotaje.db", folder / "log.txt") as address,
        httpx.Client(base_url=address, timeout=30) as client,
    ):
        yield client


def page(http: httpx.Client, path: str) -> BeautifulSoup:
    response = http.get(path)
    assert response.status_code == 200, f"{path}: {response.text[:500]}"
    return BeautifulSoup(response.text, "html.parser", preserve_whitespace_tags={"article", "blockquote"})


@pytest.mark.parametrize("path", ALL_PAGES)
def test_every_page_answers(http: httpx.Client, path: str) -> None:
    assert len(page(http, path).find_all("h1")) == 1


@pytest.mark.parametrize("article", site_database.TEXTS)
def test_an_article_shows_the_sentences_of_its_facts_in_their_order(http: httpx.Client, article: str) -> None:
    body = page(http, f"/balotaje/articles/{article}").select_one("article.text")
    assert body
    shown = [part.strip() for part in body.get_text().split("⋯")]
    text = site_database.TEXTS[article]
    places = [text.index(part) for part in shown]
    assert places == sorted(places)
    assert len(body.get_text()) < len(text) + 2 * len(shown)
    evidence = http.get(
        "/balotaje/evidence.json", params={"article_id": article, "_shape": "array", "_size": "max"}
    ).json()
    assert {fact["fact_table"] for fact in evidence} <= set(FACT_TABLES)
    assert len(body.select("mark[id]")) == len(evidence) > 0
    for fact in evidence:
        assert fact["words"] in text


def test_the_page_says_what_it_leaves_out(http: httpx.Client) -> None:
    assert "not the whole article" in page(http, "/balotaje/articles/radio-rio-1").get_text()


def test_a_fact_is_shown_in_its_sentences(http: httpx.Client) -> None:
    shown = page(http, "/balotaje/quotes/radio-rio-1-30-61").select_one("blockquote.evidence")
    assert shown
    assert shown.mark
    assert shown.mark.get_text() == "Vamos a ganar con todas y todos"
    assert shown.get_text() in site_database.TEXTS["radio-rio-1"]


def test_words_are_there_without_the_text(http: httpx.Client) -> None:
    assert "Voy a votar por Rosa Quilodrán" in page(http, "/balotaje/people/rosa-quilodran").get_text()
    assert "llamó a no votar" in page(http, "/backing").get_text()


def test_sentences_that_overlap_or_touch_are_one_stretch() -> None:
    text = "Uno dos. Tres cuatro. Cinco."
    spans = [(0, 8), (9, 21), (0, 21), (22, 28)]
    rows = [{"evidence": text[a:b], "evidence_start": a, "evidence_end": b} for a, b in spans]
    known = kept({"text": None}, rows)
    assert (known.text, known.stretches) == (text, ((0, len(text)),))
    assert kept({"text": None}, []).stretches == ()
