"""Spanish and English: which one a visitor gets, how figures and dates are written, what is translated."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from balotaje.site import language


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
