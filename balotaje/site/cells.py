"""How one cell of a table, a view or an answer is shown: links to rows and places, figures with units."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from balotaje.publish import registry
from balotaje.schema import FACT_TABLES, TABLES
from balotaje.site import host
from balotaje.site.language import day, gettext, marked, number, percent
from balotaje.site.words import CONTACTS, KINDS_LEFT, QUOTE_KINDS, REASONS, RESULT_KINDS, STANCES

_IN_AN_ANSWER = {**dict.fromkeys(FACT_TABLES, marked("in context")), "statements": marked("all wordings")}
"""Table → what a link to one of its rows says where its bare id would tell a reader nothing."""

RowUrl = Callable[[str, str], str]

PERCENTAGES = frozenset({"percent", "counted_percent", "official_percent", "other_percent"})
COUNTS = frozenset({"votes", "official_votes", "words"})
SPANISH = frozenset(
    {"article", "other_article", "headline", "title", "text", "words", "evidence", "surface"}
    | {"quote", "statement", "wording", "verb", "speaker_label"}
)
"""Columns that hold words of the articles, whatever language the page is in."""

DAYS = frozenset({"published", "date", "posted"})

ANSWER_CODES: Mapping[str, Mapping[str, str]] = {
    "stance": STANCES,
    "kind": {**QUOTE_KINDS, **RESULT_KINDS, **CONTACTS, **KINDS_LEFT},
    "reason": {reason: reason for reason in REASONS},
}
"""Column of an answer → its codes with what they are called."""

OPENING = 200
"""Characters of an article's text that a table shows; its own page shows all."""

_NAMES = {
    "endorser": ("endorser_id", "endorser_party_id"),
    "candidate": ("candidate_id", "candidate_party_id"),
    "speaker": ("speaker_id", "speaker_party_id"),
    "subject": ("person_id", "party_id"),
    "person": ("person_id",),
    "who": ("person_id", "party_id"),
    "whom": ("other_person_id", "other_party_id"),
    "article": ("article_id",),
    "other_article": ("other_article_id",),
    "statement": ("statement_id",),
}
"""A view's column of names → the columns beside it that may hold the id of what is named."""

_REFERENCES = {column: table for named in TABLES.values() for column, table in named.references.items()}
_REFERENCES["other_article_id"] = "articles"


def render(
    row: Mapping[str, Any], value: Any, column: str, table: str | None, row_url: RowUrl
) -> Markup | None:
    """The HTML of ``value``, or None where Datasette's own way will do.

    ``table`` is the table or view shown, None for a query. ``row_url`` gives the address of a row of a
    table by its id.
    """
    if value is None or value == "" or isinstance(value, dict):
        return None
    if column == "start":
        return _place(row, value, table, row_url)
    if column in PERCENTAGES and isinstance(value, int | float):
        return Markup('<span class="figure">{}</span>').format(percent(value))
    if column in COUNTS and isinstance(value, int):
        return Markup('<span class="figure">{}</span>').format(number(value))
    if column == "wikidata":
        return Markup('<a href="https://www.wikidata.org/wiki/{}">{}</a>').format(quote(str(value)), value)
    if column == "source" and "|" in str(value):
        links = (Markup('<a href="{0}">{0}</a>').format(page) for page in str(value).split("|"))
        return Markup("<br>").join(links)
    if column == "text" and table == "articles":
        return Markup('{} <a href="{}">{}</a>').format(
            shortened(str(value), OPENING), row_url("articles", str(row["id"])), gettext("read on")
        )
    if table in TABLES:
        return None
    if named := _named(row, column):
        return Markup('<a href="{}">{}</a>').format(row_url(*named), value)
    if target := target_of(row, column, table):
        words = value if table else gettext(_IN_AN_ANSWER.get(target, str(value)))
        return Markup('<a href="{}">{}</a>').format(row_url(target, str(value)), words)
    return None


def in_words(column: str, cell: Any) -> Any:
    """A cell of an answer as the page's language has it: codes by their names, days as they are written.

    >>> str(in_words("stance", "oppose")), str(in_words("text", "oppose"))
    ('opposes', 'oppose')
    """
    told = str(cell)
    if column in DAYS:
        return Markup('<time datetime="{}">{}</time>').format(told, day(told)) if day(told) != told else cell
    codes = ANSWER_CODES.get(column, {})
    return gettext(codes[told]) if told in codes else cell


def target_of(row: Mapping[str, Any], column: str, table: str | None) -> str | None:
    """The table whose id ``column`` holds: by the schema's references, by its name, or by the view's."""
    if column == "id":
        return base_table(table)
    if column == "fact_id":
        return str(row["fact_table"]) if row["fact_table"] in FACT_TABLES else None
    if not column.endswith("_id"):
        return None
    by_name = f"{column.removeprefix('other_').removesuffix('_id')}s"
    return _REFERENCES.get(column) or (by_name if by_name in TABLES else None)


def base_table(table: str | None) -> str | None:
    """A table itself, or the one that a view's name begins with: quotes_with_speakers lists quotes."""
    if table is None or table in TABLES:
        return table
    first = table.split("_", 1)[0]
    return first if first in TABLES else None


def hidden_columns(columns: Sequence[str]) -> set[str]:
    """Columns of a query's answer that the page leaves out: ids for which a name beside them is the link."""
    return {key for name, keys in _NAMES.items() if name in columns for key in keys}


def column_title(column: str, table: str | None = None) -> str:
    """What a column of a table or a view, or of an answer where ``table`` is None, is headed.

    What the registry has no title for, as in a table of Datasette's own, is headed by its name.
    """
    if table is None and target_of({}, column, None) in FACT_TABLES:
        return gettext("Evidence")
    return gettext(registry.column_title(host.described(), column, table))


def shortened(text: str, length: int) -> str:
    """``text`` on one line, cut between words and closed with an ellipsis if longer than ``length``."""
    line = " ".join(text.split())
    if len(line) <= length:
        return line
    space = line.rfind(" ", 0, length)
    return line[: space if space > 0 else length].rstrip(" ,;:") + "…"


def anchor(article_id: str, table: str, fact_id: str) -> str:
    """The name of a fact's place in its article's page: 'quotes-120-188'."""
    return f"{table}-{fact_id.removeprefix(f'{article_id}-')}"


def place_url(row_url: RowUrl, article_id: str, table: str, fact_id: str) -> str:
    """The address of a fact's place in its article's text."""
    return f"{row_url('articles', article_id)}#{quote(anchor(article_id, table, fact_id))}"


def _place(row: Mapping[str, Any], value: Any, table: str | None, row_url: RowUrl) -> Markup | None:
    """An offset that leads to the place it counts to."""
    fact_table, key = base_table(table), "id"
    if table == "evidence":
        fact_table, key = row["fact_table"], "fact_id"
    elif fact_table == "statements":
        fact_table, key = "quotes", "quote_id"
    if fact_table not in FACT_TABLES or not {"article_id", key} <= set(row.keys()):
        return None
    address = place_url(row_url, str(_plain(row["article_id"])), fact_table, str(row[key]))
    return Markup('<a class="place" href="{}" title="{}">{}</a>').format(
        address, gettext("In the article"), value
    )


def _named(row: Mapping[str, Any], column: str) -> tuple[str, str] | None:
    """The (table, id) of what a column of a view or a query names, from the ids that stand beside it."""
    # A row of a database holds its values, not its columns: `in` would ask the wrong thing.
    columns = set(row.keys())
    for key in _NAMES.get(column, ()):
        if key in columns and row[key]:
            return _REFERENCES[key], str(_plain(row[key]))
    return None


def _plain(value: Any) -> Any:
    """The id itself, where Datasette has joined its label to it."""
    return value["value"] if isinstance(value, dict) else value
