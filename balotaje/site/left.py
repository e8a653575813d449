"""The work list: what could not be placed, most useful first, each with its ready line to paste."""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any

from markupsafe import Markup, escape

from balotaje.decisions import CORRECTION_COLUMNS, CORRECTIONS, MERGE_COLUMNS, MERGES
from balotaje.knowledge import KnownPerson
from balotaje.site import queries
from balotaje.site.pages import in_context
from balotaje.site.reading import Row, Site, where
from balotaje.site.words import KINDS_LEFT
from balotaje.worklist import PEOPLE

PAGE = 50
"""Rows of the list on one page."""

HEADERS = {
    CORRECTIONS: ",".join(CORRECTION_COLUMNS),
    MERGES: ",".join(MERGE_COLUMNS),
    PEOPLE: ",".join(column.name for column in fields(KnownPerson)),
}
"""File of ``data/`` → the columns of its lines."""

_LEFT = """
    select listed.*, people.name as person
    from (select * from unresolved {where} order by rank, id limit :limit offset :offset) as listed
    left join people on people.id = listed.person_id
    order by listed.rank, listed.id
"""
_KINDS = "select kind, count(*) as times from unresolved group by kind order by times desc, kind"


_OPEN = re.compile(r"(?<![^,|])\?(?![^,|])")


def places_to_fill(line: str) -> Markup:
    """A line to paste with the ``?`` that a person fills in marked, not those of the article's words.

    >>> places_to_fill('a,¿Y?,speaker_id,?')
    Markup('a,¿Y?,speaker_id,<mark>?</mark>')
    """
    return Markup(_OPEN.sub("<mark>?</mark>", str(escape(line))))


def choice(arguments: Any) -> dict[str, str]:
    """What is asked for, from the address: one kind, or all."""
    kind = arguments.get("kind") or ""
    return {"kind": kind if kind in KINDS_LEFT else ""}


async def left_page(site: Site, chosen: dict[str, str], page: int) -> Row:
    """One page of the list, each row with the words in their context."""
    sql = _LEFT.format(where=where(chosen["kind"] and "kind = :kind"))
    rows = await site.rows(sql, **chosen, limit=PAGE + 1, offset=PAGE * (page - 1))
    articles = {
        key: await site.row(queries.ARTICLE, id=key) for key in {row["article_id"] for row in rows[:PAGE]}
    }
    shown = []
    for row in rows[:PAGE]:
        article = articles[row["article_id"]]
        assert article is not None, "a foreign key that the database checks"
        shown.append(row | {"article": article, "context": in_context(site, "unresolved", row, article)})
    kinds = await site.kept_rows(_KINDS)
    return {
        "rows": shown,
        "kinds": kinds,
        "total": sum(row["times"] for row in kinds if chosen["kind"] in ("", row["kind"])),
        "number": page,
        "more": len(rows) > PAGE,
        "headers": HEADERS,
    }
