"""A saved web page into an article's text and what the page says about itself (HTML meta data, JSON-LD)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any, NamedTuple

from bs4 import BeautifulSoup
from bs4.element import NavigableString, Tag
from bs4.exceptions import ParserRejectedMarkup

TEXT_TAGS = ("h1", "h2", "h3", "h4", "p", "li", "blockquote", "pre", "dt", "dd", "td")
"""What carries a paragraph of its own."""

BLOCK_TAGS = frozenset(TEXT_TAGS) | {
    "article",
    "body",
    "div",
    "dl",
    "header",
    "main",
    "ol",
    "section",
    "table",
    "tr",
    "ul",
}
"""What begins and ends a paragraph."""

ASIDE_TAGS = (
    *("script", "style", "noscript", "template", "svg", "iframe", "form", "button", "select", "object"),
    *("nav", "aside", "footer", "figure", "figcaption", "dialog"),
)
"""What is no part of an article wherever it stands."""

_SPACES = re.compile(r"\s+")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class _Block(NamedTuple):
    """An element of the page, told from its like by ``key``."""

    key: int
    name: str


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds; ``published`` is an ISO date, ``language`` a two-letter code."""

    text: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def read_page(html: str) -> Page:
    """The article of ``html``: its title on the first line, its paragraphs separated by blank lines.

    Never raises: of a page without an article the text is empty, what is not said is None.
    """
    soup = _parsed(html)
    linked = _linked_article(soup)
    meta = _meta(soup)
    body = _body(soup)
    title = (
        _words(body.find("h1") if body else None)
        or _text(linked.get("headline"))
        or meta.get("og:title")
        or _words(soup.find("h1"))
        or _words(soup.find("title"))
    )
    paragraphs = _paragraphs(body) if body else []
    if not paragraphs:
        paragraphs = [
            line for raw in str(linked.get("articleBody") or "").splitlines() if (line := _clean(raw))
        ]
    if paragraphs and title and paragraphs[0] != title:
        paragraphs.insert(0, title)
    root = soup.find("html")
    language = str(root.get("lang") or "") if root else ""
    return Page(
        text="\n\n".join(paragraphs),
        title=title,
        outlet=meta.get("og:site_name") or _name(linked.get("publisher")) or meta.get("application-name"),
        author=_name(linked.get("author"))
        or _person(meta.get("author"))
        or _person(meta.get("article:author")),
        published=_published(soup, linked, meta),
        url=_url(soup, linked, meta),
        language=language[:2].lower() if re.match(r"[A-Za-z]{2}(-|$)", language) else None,
    )


def _parsed(html: str) -> BeautifulSoup:
    try:
        return BeautifulSoup(html, "html.parser")
    except ParserRejectedMarkup:  # a marked section of no known kind: take it for text
        return BeautifulSoup(html.replace("<![", "&lt;!["), "html.parser")


# ---- what the page says about itself -----------------------------------------------------------------------


def _meta(soup: BeautifulSoup) -> dict[str, str]:
    """The page's ``<meta>`` elements by name, property or itemprop (lower case), each one's first content."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        content = _clean(str(tag.get("content") or ""))
        for attribute in ("name", "property", "itemprop"):
            if content and tag.get(attribute):
                found.setdefault(str(tag[attribute]).lower(), content)
    return found


def _linked_article(soup: BeautifulSoup) -> dict[str, Any]:
    """The page's JSON-LD object that is an article ('NewsArticle', 'ReportageNewsArticle' …), or {}."""
    for tag in soup.find_all("script", type="application/ld+json"):
        try:
            told = json.loads(tag.string or "", strict=False)
        except (ValueError, RecursionError):
            continue
        for thing in _things(told):
            kinds = thing.get("@type")
            if any(str(kind).endswith(("Article", "BlogPosting")) for kind in _list(kinds)):
                return thing
    return {}


def _things(told: object) -> Iterator[dict[str, Any]]:
    """The objects of a JSON-LD document's first levels: itself, its list's, its graph's."""
    for thing in _list(told):
        if isinstance(thing, dict):
            yield thing
            yield from (inner for inner in _list(thing.get("@graph")) if isinstance(inner, dict))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _name(value: object) -> str | None:
    """The names of a JSON-LD person or organisation, or of several."""
    names = [_text(one.get("name") if isinstance(one, dict) else one) for one in _list(value)]
    return ", ".join(name for name in names if name and not _is_address(name)) or None


def _person(value: str | None) -> str | None:
    return None if value is None or _is_address(value) else value


def _is_address(value: str) -> bool:
    return value.startswith(("http://", "https://", "//"))


def _published(soup: BeautifulSoup, linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    """The day of publication, as written in the page's own time zone."""
    names = ("article:published_time", "datepublished", "dc.date.issued", "dc.date", "date", "pubdate")
    time = soup.select_one("article time[datetime], time[itemprop=datePublished], time[pubdate]")
    told = [linked.get("datePublished"), *map(meta.get, names), time.get("datetime") if time else None]
    return next((day for value in told if (day := _day(value))), None)


def _day(value: object) -> str | None:
    match = _DAY.match(str(value or "").strip())
    try:
        return date.fromisoformat(match.group()).isoformat() if match else None
    except ValueError:
        return None


def _url(soup: BeautifulSoup, linked: dict[str, Any], meta: dict[str, str]) -> str | None:
    canonical = soup.select_one("link[rel~=canonical]")
    told = (canonical.get("href") if canonical else None, meta.get("og:url"), linked.get("url"))
    addresses = (value.strip() for value in told if isinstance(value, str))
    return next((value for value in addresses if value.startswith(("http://", "https://"))), None)


# ---- its text ----------------------------------------------------------------------------------------------


def _body(soup: BeautifulSoup) -> Tag | None:
    """The element that holds the article: what is marked as one, else what has most text in paragraphs."""
    for tag in soup.find_all(ASIDE_TAGS):
        tag.decompose()
    for tag in soup.select("[hidden], [aria-hidden=true]"):
        tag.decompose()
    for selector in ('[itemprop~="articleBody"]', "article", "main", '[role="main"]'):
        found = max(soup.select(selector), key=_weight, default=None)
        if found is not None and _weight(found):
            return found
    weights: dict[int, tuple[int, Tag]] = {}
    for paragraph in soup.find_all("p"):
        if (parent := paragraph.parent) is not None:
            weight, _ = weights.get(id(parent), (0, parent))
            weights[id(parent)] = (weight + len(paragraph.get_text()), parent)
    heaviest = max(weights.values(), key=lambda pair: pair[0], default=None)
    return heaviest[1] if heaviest else soup.find("body") or soup


def _weight(tag: Tag) -> int:
    return sum(len(paragraph.get_text()) for paragraph in tag.find_all("p"))


def _paragraphs(body: Tag) -> list[str]:
    """The paragraphs of ``body`` in order; only where no element is one, the lines of its other text."""
    inside: list[str] = []
    outside: list[str] = []
    for block, pieces in groupby(_pieces(body), key=lambda piece: piece[0]):
        texts = [text for raw in "".join(p for _, p in pieces).split("\n\n") if (text := _clean(raw))]
        (inside if block.name in TEXT_TAGS else outside).extend(texts)
    return inside or outside


def _pieces(body: Tag) -> Iterator[tuple[_Block, str]]:
    """Each string of ``body`` with the block that it stands in; a line break within is a newline."""
    for node in body.descendants:
        if isinstance(node, Tag):
            if node.name not in ("br", "hr"):
                continue
            text = "\n"
        elif type(node) is NavigableString:
            text = _SPACES.sub(" ", node)
        else:
            continue  # a comment, a declaration
        block = next((above for above in node.parents if above is body or above.name in BLOCK_TAGS), body)
        yield _Block(id(block), block.name), text


def _words(tag: Tag | None) -> str | None:
    return (_clean("".join(text for _, text in _pieces(tag))) or None) if tag else None


def _text(value: object) -> str | None:
    """A string of JSON-LD as plain text (some sites put mark-up or entities into it)."""
    if not isinstance(value, str):
        return None
    return _clean(BeautifulSoup(value, "html.parser").get_text() if set("<&") & set(value) else value) or None


def _clean(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
