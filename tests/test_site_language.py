"""Spanish and English: which one a visitor gets, how figures and dates are written, what is translated."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from babel.messages.catalog import Catalog
from bs4 import BeautifulSoup
from test_site_http import ALL_PAGES

from balotaje.site import host, language, messages, words


@pytest.fixture
def spanish() -> Iterator[None]:
    token = language.current.set("es")
    yield
    language.current.reset(token)


@pytest.mark.parametrize(
    ("asked", "remembered", "accepted", "chosen"),
    [
        (None, None, "", "en"),
        (None, None, "es-CL,es;q=0.9,en;q=0.8", "es"),
        (None, None, "en;q=0.5, es;q=0.9", "es"),
        (None, None, "fr, de;q=0.7", "en"),
        (None, None, "es;q=0, en", "en"),
        (None, None, "es;q=viel", "en"),
        (None, "es", "en", "es"),
        ("en", "es", "es", "en"),
        ("xx", None, "es", "es"),
    ],
)
def test_which_language(asked: str | None, remembered: str | None, accepted: str, chosen: str) -> None:
    assert language.chosen(asked, remembered, accepted) == chosen


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (0, "0"),
        (0.5, "0.5"),
        (71.16, "71.16"),
        (24.0, "24"),
        (1234567, "1,234,567"),
        (-1.1, "-1.1"),
    ],
)
def test_number(value: float | None, text: str) -> None:
    assert language.number(value) == text


@pytest.mark.usefixtures("spanish")
def test_figures_and_dates_in_spanish() -> None:
    assert language.number(1234567.5) == "1.234.567,5"
    assert language.percent(23.93) == "23,93\N{NO-BREAK SPACE}%"
    assert language.points(-0.2) == "\N{MINUS SIGN}0,2"
    assert language.day("2031-11-16") == "16 nov 2031"
    assert language.day("2031-11-16", "long") == "16 de noviembre de 2031"


def test_figures_and_dates_in_english() -> None:
    assert language.percent(23.93) == "23.93%"
    assert language.points(0.26) == "+0.26"
    assert language.points(0.0) == "±0"
    assert language.day("2031-11-16", "long") == "16 November 2031"
    assert language.day("noviembre") == "noviembre", "what is no date stays"
    assert language.day(None) == ""
    assert language.listed("abcde", most=2) == "a, b and 3 more"


async def _answered(query: bytes, headers: list[tuple[bytes, bytes]], kind: bytes) -> dict[str, Any]:
    """What an application sees, and the headers that a visitor gets, for one request."""
    seen: dict[str, Any] = {}

    async def application(scope: Any, receive: Any, send: Any) -> None:
        seen.update(language=language.current.get(), query=scope["query_string"])
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]})

    async def send(message: Any) -> None:
        seen["headers"] = dict(message["headers"])

    async def receive() -> dict[str, Any]:
        return {}

    scope = {"type": "http", "query_string": query, "headers": headers}
    await language.negotiated(application)(scope, receive, send)
    return seen


def test_the_language_that_is_asked_for_is_remembered_and_taken_out_of_the_address() -> None:
    seen = asyncio.run(_answered(b"a=1&_lang=es&b=", [(b"accept-language", b"en")], b"text/html"))
    assert (seen["language"], seen["query"]) == ("es", b"a=1&b=")
    assert seen["headers"][b"content-language"] == b"es"
    assert seen["headers"][b"vary"] == b"Accept-Language, Cookie"
    assert seen["headers"][b"set-cookie"].startswith(b"_lang=es; ")


@pytest.mark.parametrize("cookie", [b"a=b; _lang=es", b"_lang=es", b"@@; _lang=es; =;"])
def test_the_cookie_counts_more_than_the_browser(cookie: bytes) -> None:
    seen = asyncio.run(_answered(b"", [(b"cookie", cookie), (b"accept-language", b"en")], b"text/html"))
    assert seen["language"] == "es"
    assert b"set-cookie" not in seen["headers"]


def test_what_is_no_page_has_no_language() -> None:
    seen = asyncio.run(_answered(b"_lang=es", [], b"application/json"))
    assert seen["headers"].keys() == {b"content-type"}


# ---- the catalogue -----------------------------------------------------------------------------------------

TRANSLATED = [code for code in language.LANGUAGES if code != language.DEFAULT]


@pytest.mark.parametrize("code", TRANSLATED)
def test_everything_that_the_pages_say_is_translated(code: str) -> None:
    """``make messages`` adds what is new to the catalogue; then it wants its translation."""
    assert messages.untranslated(code) == []
    assert language.catalogue_path(code).read_text() == messages.written(code), "make messages"


def test_the_catalogue_has_templates_code_and_the_metadata_file() -> None:
    said = {message.id: {place for place, _ in message.locations} for message in messages.catalogue("es")}
    assert "balotaje/site/templates/base.html" in said["Skip to the content"]
    assert "balotaje/site/language.py" in said["%(names)s and %(last)s"]
    assert messages.REGISTRY in said["The fullest wording."]


def test_a_translation_that_loses_a_name_is_no_translation() -> None:
    catalogue = Catalog(locale="es")
    whole = catalogue.add("%(name)s said it", "lo dijo %(name)s")
    lost = catalogue.add("%(name)s heard it", "lo oyó %(nombre)s")
    assert messages.is_whole(whole)
    assert not messages.is_whole(lost)
    assert not messages.is_whole(catalogue.add(("%(num)s vote", "%(num)s votes"), ("%(num)s voto", "")))


@pytest.mark.usefixtures("spanish")
def test_the_same_word_may_be_said_otherwise_before_a_name() -> None:
    assert (words.word("stance", "support"), words.word("tie", "support")) == ("apoya", "apoya a")
    assert language.listed(["Ana", "Luis", "Eva"]) == "Ana, Luis y Eva"
    assert words.word("stance", "unheard") == "unheard"


@pytest.mark.usefixtures("spanish")
def test_of_a_table_titles_and_descriptions_are_translated_and_names_stay() -> None:
    described = language.translated(host.table("quotes"))
    assert described["title"] == "Citas"
    assert described["columns"]["speaker_id"] == "Quién lo dijo (→ people)."
    assert described["facets"] == host.table("quotes")["facets"]


# ---- the pages ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def http(site: str) -> httpx.Client:
    return httpx.Client(base_url=site, timeout=30, headers={"accept-language": "es-CL,es;q=0.9"})


def page(http: httpx.Client, path: str) -> BeautifulSoup:
    return BeautifulSoup(http.get(path).text, "html.parser")


@pytest.mark.server
@pytest.mark.parametrize("path", [*ALL_PAGES, "/balotaje/nada"])
def test_every_page_is_in_spanish_to_whoever_asks_for_it(http: httpx.Client, path: str) -> None:
    response = http.get(path)
    assert response.headers["content-language"] == "es"
    assert "Cookie" in response.headers["vary"]
    found = BeautifulSoup(response.text, "html.parser")
    assert found.html
    assert found.html["lang"] == "es"
    assert "Licencia" in found.select("footer")[0].get_text()
    english = {"Search", "Show", "Licence", "The row", "Candidate", "all wordings", "What was said", "rows"}
    shown = {" ".join(text.split()) for text in found.find_all(string=True)}
    assert not shown & english


@pytest.mark.server
def test_the_switch_leads_to_the_same_page_in_the_other_language(http: httpx.Client) -> None:
    with httpx.Client(base_url=http.base_url, timeout=30) as visitor:
        switch = page(visitor, "/backing?stance=oppose").select_one("ul.languages a")
        assert switch
        assert (switch["href"], switch["hreflang"]) == ("/backing?stance=oppose&_lang=es", "es")
        found = page(visitor, str(switch["href"]))
        assert found.select_one("table.backing td")
        assert "se opone" in found.get_text()
        assert "Quién apoya a quién" in page(visitor, "/").get_text(), "and it is remembered"
        canonical = found.select_one("link[rel=canonical]")
        assert canonical
        assert str(canonical["href"]).endswith("/backing?stance=oppose")
        alternates = {str(a["hreflang"]) for a in found.select("link[rel=alternate][hreflang]")}
        assert alternates == set(language.LANGUAGES)


@pytest.mark.server
@pytest.mark.parametrize(
    ("path", "selector", "told"),
    [
        ("/balotaje/people/rosa-quilodran", "nav.crumbs", "inicio / Datos / Personas"),
        ("/balotaje/elections/cl-2031-presidente-1", ".kicker", "Elecciones"),
        ("/balotaje/elections/cl-2031-presidente-1", "h1", "Presidencial 2031, primera vuelta"),
        ("/balotaje/people/rosa-quilodran", ".kicker", "Persona · Chile"),
        ("/balotaje/quotes/radio-rio-1-30-61", ".byline .dots > span:last-child", "· verbo de decir: decir"),
        ("/balotaje/who_backed_whom?stance=oppose", "tbody td.col-stance", "se opone"),
        ("/balotaje/who_backed_whom?stance=oppose", "tbody td.col-published", "18 nov 2031"),
        ("/balotaje/contacts_of_a_person", "tbody td.col-kind", "habló por teléfono con"),
        ("/balotaje/what_a_person_said?person=ahumada", "tbody td.col-kind", "directa"),
        (
            "/balotaje/quotes",
            "#export p",
            "JSON: como objetos , como lista , un objeto por línea",
        ),
        ("/balotaje/results?percent__gt=25", "title", "Cifras informadas: Porcentaje > 25 · Balotaje"),
        ("/balotaje/quotes?_search=ganar&kind__notnull=1", "h2.rows .muted", "“ganar”, Tipo no es nulo"),
        ("/balotaje/nada", "ul.languages", "English Español"),
    ],
)
def test_codes_days_and_names_are_in_the_language_too(
    http: httpx.Client, path: str, selector: str, told: str
) -> None:
    found = page(http, path).select_one(selector)
    assert found
    assert " ".join(found.get_text(" ").split()) == told


@pytest.mark.server
@pytest.mark.parametrize(
    ("code", "titles"),
    [
        ("es", ["Artículo", "Quién se pronuncia", "Quién se pronuncia (partido)", "Candidato"]),
        ("en", ["Article", "Endorser", "Endorser (party)", "Candidate"]),
    ],
)
def test_columns_are_headed_in_the_language_and_keep_their_names(
    site: str, code: str, titles: list[str]
) -> None:
    """Rows, counts, filters and a row's own page say titles; addresses and data go by the names."""
    with httpx.Client(base_url=site, timeout=30, headers={"accept-language": code}) as visitor:
        found = page(visitor, "/balotaje/endorsements?_facet=endorser_id")
        headings = [th.get_text(strip=True).rstrip("\xa0▼▲") for th in found.select("th.col-id ~ th")]
        assert headings[: len(titles)] == titles
        options = {
            option["value"]: option.get_text()
            for option in found.select("select[name=_filter_column] option")
        }
        [row] = visitor.get("/balotaje/endorsements.json?_shape=array&_size=1").json()
        record = page(visitor, f"/balotaje/endorsements/{row['id']}").select("dl.record dt")
    assert [options[name] for name in list(row)[1:5]] == titles
    counted = found.select_one("#facet-endorser_id strong")
    assert counted
    assert counted.get_text().startswith(titles[1])
    assert f"{titles[1]} endorser_id" in [" ".join(term.get_text().split()) for term in record]


@pytest.mark.server
def test_a_sides_code_is_chosen_by_its_name(http: httpx.Client) -> None:
    options = page(http, "/balotaje/who_backed_whom?stance=oppose").select("form select option")
    assert [(option["value"], option.get_text()) for option in options][:3] == [
        ("", "todas"),
        ("support", "apoya"),
        ("oppose", "se opone"),
    ]
    assert [option["value"] for option in options if option.has_attr("selected")] == ["oppose"]


@pytest.mark.server
def test_a_share_is_written_in_one_way(http: httpx.Client) -> None:
    """On the axes of a picture as in the text beside it."""
    for code, told, other in (("es", "27\N{NO-BREAK SPACE}%", "27,0"), ("en", "27%", "27.0")):
        picture = http.get(f"/charts/count.svg?candidate=rosa-quilodran&_lang={code}").text
        assert f">{told}<" in picture
        assert other not in picture


@pytest.mark.server
def test_data_is_the_same_in_every_language(http: httpx.Client) -> None:
    answers = {
        http.get("/balotaje/endorsements_with_words.json", headers={"accept-language": code}).json()["rows"][
            0
        ][2]
        for code in language.LANGUAGES
    }
    assert answers == {"support"}


@pytest.mark.server
def test_figures_follow_the_language(http: httpx.Client) -> None:
    text = page(http, "/count").get_text()
    assert "26,67\N{NO-BREAK SPACE}%" in text
    assert "16 nov 2031" in text
    assert "3.400.000 votos" in page(http, "/balotaje/people/rosa-quilodran").get_text(" ")
    assert "oficial: 26,9\N{NO-BREAK SPACE}%" in http.get("/charts/count.svg?candidate=rosa-quilodran").text
