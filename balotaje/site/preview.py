"""The picture that other sites show of a page that is linked there: its title in large letters, as PNG."""

from __future__ import annotations

from html import escape
from textwrap import wrap

from balotaje.site import queries
from balotaje.site.cells import shortened
from balotaje.site.language import day, gettext, ngettext, number
from balotaje.site.reading import Row, Site

WIDTH, HEIGHT, MARGIN = 1200, 630, 80
LONGEST = 260
"""Characters of a title that are shown."""

_SIZES = ((44, 74), (90, 60), (160, 48), (LONGEST, 40))
"""Titles of up to so many characters are set in that many pixels."""

_SERIF = "Liberation Serif, DejaVu Serif, serif"
_SANS = "Helvetica, Liberation Sans, DejaVu Sans, sans-serif"

PAGES = ("site", "backing", "said", "count")

_ROWS = {
    "quotes": """
        select quotes.text, coalesce(people.name, parties.name, quotes.speaker_label) as speaker,
               articles.outlet, articles.published
        from quotes join articles on articles.id = quotes.article_id
        left join people on people.id = speaker_id left join parties on parties.id = speaker_party_id
        where quotes.id = :id
    """,
    "statements": queries.STATEMENT,
    "articles": queries.ARTICLE,
    "people": "select name, articles from people where id = :id",
    "parties": "select name, articles from parties where id = :id",
}
"""Table → what the picture of one of its rows tells."""


def card(kicker: str, title: str, foot: str) -> str:
    """The picture as SVG; the title is broken into lines here, since SVG does not."""
    told = shortened(title, LONGEST)
    size = next(size for most, size in _SIZES if len(told) <= most or most == LONGEST)
    lines = wrap(told, int((WIDTH - 2 * MARGIN) / (size * 0.62)))[:7]
    top = 200 + size * 0.8
    texts = [
        _text(58, 38, _SERIF, "#fff", "Balotaje", bold=True),
        _text(160, 28, _SANS, "#565f70", kicker),
        *(
            _text(int(top + i * size * 1.25), size, _SERIF, "#1b2233", line, bold=True)
            for i, line in enumerate(lines)
        ),
        _text(HEIGHT - 40, 26, _SANS, "#565f70", foot),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}">'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#f7f8fa"/>'
        f'<rect width="{WIDTH}" height="88" fill="#1f5a80"/>{"".join(texts)}</svg>'
    )


def _text(y: int, size: int, family: str, colour: str, words: str, *, bold: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    look = f'font-family="{family}" font-size="{size}" fill="{colour}"{weight}'
    return f'<text x="{MARGIN}" y="{y}" {look}>{escape(words)}</text>'


def png(drawing: str) -> bytes:
    """A picture as PNG."""
    import vl_convert

    return bytes(vl_convert.svg_to_png(drawing))


def of_page(name: str) -> str:
    """The picture of a page by question, or of the site as a whole."""
    titles = {
        "site": gettext("An election as the press reported it"),
        "backing": gettext("Who backs whom, and in which words"),
        "said": gettext("What was said, outlet beside outlet"),
        "count": gettext("The count as each outlet reported it"),
    }
    return card(gettext("Open data of the press"), titles[name], gettext("Every fact with its exact words"))


async def of_row(site: Site, table: str, key: str) -> str | None:
    """The picture of a person's, a party's, an article's, a quote's or a statement's page; None of others."""
    sql = _ROWS.get(table)
    row = await site.row(sql, id=key) if sql else None
    if row is None:
        return None
    if table in ("people", "parties"):
        named = ngettext("in %(count)s article", "in %(count)s articles", row["articles"])
        kicker = gettext("Person") if table == "people" else gettext("Party")
        return card(kicker, row["name"], named % {"count": number(row["articles"])})
    if table == "articles":
        return card(gettext("Article"), row["headline"], _where(row))
    return card(row["speaker"] or gettext("Speaker not placed"), f"“{row['text']}”", _where(row))


def _where(row: Row) -> str:
    published = row.get("published") or row.get("first_published")
    return " · ".join(part for part in (row.get("outlet"), day(published)) if part)
