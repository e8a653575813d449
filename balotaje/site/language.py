"""The language of a page: which one a visitor gets, and words, figures and dates in it.

The language of the request that is being answered stands in ``current``, so that neither templates nor the
functions that show a single cell need to be told. Data is never translated.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextvars import ContextVar
from datetime import date
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from babel import Locale
from babel.dates import format_date
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from babel.support import NullTranslations, Translations

LANGUAGES: dict[str, str] = {"en": "English", "es": "Español"}
"""The languages of the pages, each under its own name; the first is that of whoever asks for neither."""

DEFAULT = next(iter(LANGUAGES))
LOCALES = {"en": Locale("en", "GB"), "es": Locale("es")}
CATALOGUES = Path(__file__).parent / "locale"
KEPT = 10_000
"""Figures and dates that are kept as they have been written."""

PARAMETER = "_lang"
"""Names a page's language in its address, and is what the cookie that remembers it is called."""

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

current: ContextVar[str] = ContextVar("language", default=DEFAULT)


# ---- words -------------------------------------------------------------------------------------------------


def catalogue_path(language: str) -> Path:
    """Where the translations into ``language`` are."""
    return CATALOGUES / language / "LC_MESSAGES" / "balotaje.po"


@cache
def translations(language: str) -> NullTranslations:
    """The catalogue of ``language``, compiled in memory; the first language is that of the messages."""
    if language == DEFAULT:
        return NullTranslations()
    with catalogue_path(language).open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return Translations(compiled)


def gettext(message: str) -> str:
    """``message`` in the language of the page, or as it is where nobody has translated it."""
    return str(translations(current.get()).gettext(message)) if message else ""


def ngettext(one: str, many: str, count: int) -> str:
    """``one`` or ``many``, as ``count`` wants it, in the language of the page."""
    return str(translations(current.get()).ngettext(one, many, count))


def pgettext(context: str, message: str) -> str:
    """``message`` in the language of the page as that context wants it."""
    return str(translations(current.get()).pgettext(context, message))


def marked_in(context: str, message: str) -> str:
    """``message`` itself: like ``marked``, for a word that other languages say otherwise in that context."""
    return message


def marked(message: str) -> str:
    """``message`` itself: tells the catalogue of words that are translated where they are shown."""
    return message


def plural(one: str, many: str) -> tuple[str, str]:
    """Both forms as they are: tells the catalogue of words that are counted where they are shown."""
    return one, many


def translated(described: Any) -> Any:
    """A description of the metadata file with its titles and descriptions in the language of the page."""
    if not isinstance(described, dict):
        return described
    words = {"title", "description", "about", "license", "source"}
    return {
        key: (
            {name: gettext(value) for name, value in value.items()}
            if key == "columns"
            else gettext(value)
            if key in words and isinstance(value, str)
            else translated(value)
        )
        for key, value in described.items()
    }


# ---- figures and dates -------------------------------------------------------------------------------------


def number(value: float | int | None, digits: int = 2) -> str:
    """A figure without trailing zeros: 1234.5 is '1,234.5', in Spanish '1.234,5'; nothing is ''."""
    if value is None:
        return ""
    return _number(value, digits, current.get())


@lru_cache(maxsize=KEPT)
def _number(value: float | int, digits: int, language: str) -> str:
    pattern = "#,##0." + "#" * digits if digits else "#,##0"
    return format_decimal(value, pattern, locale=LOCALES[language])


def file_size(count: int) -> str:
    """A number of bytes in the unit that suits it: '181.6 KB', in Spanish '181,6 KB'."""
    size, unit = float(count), "bytes"
    for larger in ("KB", "MB", "GB"):
        if size < 1024:
            break
        size, unit = size / 1024, larger
    return f"{number(size, 0 if unit == 'bytes' else 1)}\N{NO-BREAK SPACE}{unit}"


def percent(value: float | int | None) -> str:
    """A share in percent: '23.9%', in Spanish '23,9 %'; the blank does not break."""
    return "" if value is None else number(value) + percent_sign()


def percent_sign() -> str:
    """What stands behind the figure of a share."""
    return {"es": "\N{NO-BREAK SPACE}%"}.get(current.get(), "%")


def points(value: float | None) -> str:
    """A difference, always with its sign: '+0.26', '−1.11', in Spanish '+0,26'."""
    if value is None:
        return ""
    sign = "+" if value > 0 else "\N{MINUS SIGN}" if value < 0 else "±"
    return sign + number(abs(value))


def day(value: str | None, form: str = "medium") -> str:
    """An ISO date in words, '16 Nov 2025', 'long' for '16 November 2025'; what is no date stays as it is."""
    return _day(value or "", form, current.get())


@lru_cache(maxsize=KEPT)
def _day(value: str, form: str, language: str) -> str:
    try:
        return format_date(date.fromisoformat(value), form, locale=LOCALES[language])
    except ValueError:
        return value


def country(code: str | None) -> str:
    """What a country is called, by its code in ISO 3166-1; what is no code stays as it is."""
    return str(LOCALES[current.get()].territories.get(code or "", code or ""))


def listed(names: Iterable[str], most: int = 12) -> str:
    """Names in a row: 'A, B and C'; of more than ``most`` the rest is counted."""
    kept = list(names)
    if len(kept) > most:
        rest = len(kept) - most
        kept = [*kept[:most], ngettext("%(count)s more", "%(count)s more", rest) % {"count": number(rest)}]
    if len(kept) < 2:
        return "".join(kept)
    return gettext("%(names)s and %(last)s") % {"names": ", ".join(kept[:-1]), "last": kept[-1]}


# ---- which language ----------------------------------------------------------------------------------------


def chosen(asked: str | None, remembered: str | None, accepted: str) -> str:
    """The language of a page: what its address asks for, else the cookie, else ``Accept-Language``."""
    for language in (asked, remembered, *_by_preference(accepted)):
        if language in LANGUAGES:
            return language
    return DEFAULT


def _by_preference(header: str) -> list[str]:
    """The languages of an ``Accept-Language`` header, dearest first: 'es-CL;q=0.5, en' is en, es."""
    weighed: list[tuple[float, str]] = []
    for part in header.split(","):
        tag, _, weight = part.partition(";")
        try:
            quality = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        if quality > 0:
            weighed.append((quality, tag.strip().split("-")[0].lower()))
    return [tag for _, tag in sorted(weighed, key=lambda pair: -pair[0])]


def negotiated(application: Application) -> Application:
    """``application`` with the language of each page chosen, told in its headers, remembered if asked for.

    The parameter that asks for a language is taken out of the address: no link of the page repeats it.
    """

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await application(scope, receive, send)
            return
        headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
        query = scope.get("query_string", b"").decode("latin-1")
        asked = None
        if PARAMETER in query:
            pairs = parse_qsl(query, keep_blank_values=True)
            asked = dict(pairs).get(PARAMETER)
            kept = urlencode([pair for pair in pairs if pair[0] != PARAMETER])
            scope = dict(scope, query_string=kept.encode("latin-1"))
        remembered = _cookies(headers.get(b"cookie", "")).get(PARAMETER)
        language = chosen(asked, remembered, headers.get(b"accept-language", ""))

        async def told(message: Message) -> None:
            if message["type"] == "http.response.start" and _is_page(message):
                message = dict(message, headers=[*message["headers"], *_headers(language, asked)])
            await send(message)

        token = current.set(language)
        try:
            await application(scope, receive, told)
        finally:
            current.reset(token)

    return answer


def _cookies(header: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in header.split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def _is_page(message: Message) -> bool:
    return any(
        name.lower() == b"content-type" and value.startswith(b"text/html")
        for name, value in message["headers"]
    )


def _headers(language: str, asked: str | None) -> list[tuple[bytes, bytes]]:
    told = [(b"content-language", language.encode()), (b"vary", b"Accept-Language, Cookie")]
    if asked in LANGUAGES:
        year = 365 * 24 * 3600
        cookie = f"{PARAMETER}={asked}; Path=/; Max-Age={year}; SameSite=Lax"
        told.append((b"set-cookie", cookie.encode()))
    return told
