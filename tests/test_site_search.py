"""One search over people, parties, what was said and articles; and the list of what is left to place."""

from __future__ import annotations

import httpx
import pytest
from bs4 import BeautifulSoup

from balotaje.site.left import HEADERS
from balotaje.site.search import LONGEST, every, some, words_of

pytestmark = pytest.mark.server


def search(http: httpx.Client, words: str) -> BeautifulSoup:
    response = http.get("/search", params={"q": words})
    assert response.status_code == 200, response.text[:500]
    return BeautifulSoup(response.text, "html.parser")


def people(found: BeautifulSoup) -> list[str]:
    return [str(a["href"]) for a in found.select("ul.found a")]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Quilodrán", ["/balotaje/people/rosa-quilodran"]),
        ("QUILODRAN rosa", ["/balotaje/people/rosa-quilodran"]),
        ("jaure", ["/balotaje/people/inigo-jauregui"]),
        ("alba", ["/balotaje/parties/partido-del-alba"]),
        ("pda", ["/balotaje/parties/partido-del-alba"]),
        # Nobody is called all of this: whoever comes nearest.
        ("qué dijo Ahumada", ["/balotaje/people/bruno-ahumada"]),
        ("nadie más", []),
    ],
)
def test_people_and_parties_come_first(http: httpx.Client, words: str, found: list[str]) -> None:
    assert people(search(http, words)) == found


def test_a_statement_is_found_once_however_many_outlets_quote_it(http: httpx.Client) -> None:
    (card,) = search(http, "ganar todas").select("section[aria-labelledby=said] li")
    assert [mark.get_text() for mark in card.select("mark.hit")] == ["ganar", "todas"]
    assert card.select_one('a[href="/balotaje/statements/s-ganar"]')
    assert "in 2 articles" in card.get_text()
    assert card.select_one('a[href="/balotaje/people/rosa-quilodran"]')


def test_an_article_is_found_with_the_words_around(http: httpx.Client) -> None:
    (article,) = search(http, "exalcalde").select("ul.articles li")
    assert article.select_one('a[href="/balotaje/articles/diario-alba-1"]')
    hit = article.select_one("mark.hit")
    assert hit
    assert hit.get_text() == "exalcalde"


def test_what_an_article_or_a_visitor_writes_never_becomes_code(http: httpx.Client) -> None:
    found = search(http, '"><script>robado</script>')
    assert not [script for script in found.find_all("script") if "robado" in script.get_text()]
    field = found.select_one("main input[name=q]")
    assert field
    assert field["value"] == '"><script>robado</script>'


@pytest.mark.parametrize(
    "words", ["", "  ", "?!", '"', "*", "AND", "NEAR(", "a:b", "-x", "x" * 5000, "\x00", "ñ OR"]
)
def test_no_search_goes_wrong(http: httpx.Client, words: str) -> None:
    search(http, words)


def test_every_page_has_the_search(http: httpx.Client) -> None:
    for path in ("/", "/balotaje/quotes", "/balotaje/articles/diario-alba-1", "/balotaje/nada"):
        form = BeautifulSoup(http.get(path).text, "html.parser").select_one("header form[role=search]")
        assert form, path
        assert form["action"] == "/search"


def test_how_words_are_searched_for() -> None:
    assert words_of("¿Qué dijo JÁUREGUI?") == ["que", "dijo", "jauregui"]
    assert words_of("x" * LONGEST + " y") == ["x" * LONGEST]
    assert every([]) == some(["una", "de"]) == ""
    assert some(["que", "dijo", "jauregui"]) == '"dijo" OR "jauregui"'


# ---- what is left to place ---------------------------------------------------------------------------------


def test_each_row_has_its_context_its_reason_and_its_line(http: httpx.Client) -> None:
    found = BeautifulSoup(http.get("/unplaced").text, "html.parser")
    (row,) = found.select("ol.left > li")
    assert "no speaker" in row.select_one("p.links").get_text()  # type: ignore[union-attr]
    assert [mark.get_text() for mark in row.select("mark.unresolved")] == ["No hay que darle ni un voto"]
    line = row.select_one("pre.paste")
    assert line
    assert line.get_text() == "radio-rio-1,quotes,,,¿Y?,speaker_id,?,set,,,"
    assert [mark.get_text() for mark in line.select("mark")] == ["?"], "what is to be filled in, no other"
    assert row.select_one("p.to").get_text() == "data/corrections.csv"  # type: ignore[union-attr]
    assert len(found.select("details code")) == 2 * len(HEADERS)


def test_kinds_narrow_the_list(http: httpx.Client) -> None:
    assert "Nothing" in http.get("/unplaced?kind=result").text
    assert "No hay que darle" in http.get("/unplaced?kind=quote").text
    assert "No hay que darle" in http.get("/unplaced?kind=nonsense").text
