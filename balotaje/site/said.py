"""What was said: each statement with its wordings side by side, their differences marked."""

from __future__ import annotations

from typing import Any

from balotaje.site.language import gettext
from balotaje.site.reading import Row, Site, where
from balotaje.site.wordings import compare, marked_up

PAGE = 25
"""Statements on one page."""

WORDINGS = 50
"""Wordings of one statement that are shown."""

_STATEMENTS = """
    select statements.*, coalesce(people.name, parties.name, speaker_label) as speaker
    from (select rowid, * from statements {where} order by {order} limit :limit offset :offset) as statements
    left join people on people.id = speaker_id
    left join parties on parties.id = speaker_party_id
    order by {order}
"""
ORDERS = {
    "articles": "statements.outlets desc, statements.articles desc, statements.rowid",
    "first": "statements.first_published nulls last, statements.rowid",
}
"""How statements can be sorted: those that most outlets quote first, or in order of appearance."""

_SPEAKERS = """
    select id, name from people where exists (select 1 from quotes where speaker_id = people.id)
    order by articles desc, name limit 60
"""
_NAME = """
    select name from people where id = :who union all select name from parties where id = :who limit 1
"""
_WORDINGS = f"""
    select * from quotes_with_speakers where statement_id = :id
    order by published is null, published, article_id, start limit {WORDINGS}
"""


def choice(arguments: Any) -> dict[str, str]:
    """What the address asks for: whose words, only what several articles quote, in which order."""
    order = arguments.get("order") or ""
    return {
        "who": arguments.get("who") or "",
        "several": "1" if arguments.get("several") else "",
        "order": order if order in ORDERS else ("first" if arguments.get("who") else "articles"),
    }


async def wordings(site: Site, statement: Row) -> list[Row]:
    """Every wording of a statement in order of appearance, each with its differences from the fullest marked.

    Words that an outlet repeats are there once, with how often.
    """
    found: dict[tuple[str, str], Row] = {}
    for row in await site.rows(_WORDINGS, id=statement["id"]):
        again = found.get((row["article_id"], row["text"]))
        if again:
            again["times"] += 1
            continue
        parts = compare(statement["text"], row["text"])
        found[row["article_id"], row["text"]] = row | {
            "times": 1,
            "fullest": row["text"] == statement["text"],
            "marked": marked_up(parts, gettext("left out: %(words)s")),
        }
    return list(found.values())


async def said_page(site: Site, chosen: dict[str, str], page: int) -> Row:
    """One page of statements with their wordings."""
    narrowed = where(
        chosen["who"] and "speaker_id = :who or speaker_party_id = :who",
        chosen["several"] and "statements.articles > 1",
    )
    sql = _STATEMENTS.format(where=narrowed, order=ORDERS[chosen["order"]])
    statements = await site.rows(sql, who=chosen["who"], limit=PAGE + 1, offset=PAGE * (page - 1))
    named = await site.row(_NAME, who=chosen["who"]) if chosen["who"] else None
    is_person = not any(row["speaker_party_id"] == chosen["who"] for row in statements)
    speakers = await site.kept_rows(_SPEAKERS)
    if named and chosen["who"] not in {row["id"] for row in speakers}:
        speakers.append({"id": chosen["who"], "name": named["name"]})
    return {
        "statements": [row | {"wordings": await wordings(site, row)} for row in statements[:PAGE]],
        "more": len(statements) > PAGE,
        "number": page,
        "who": named and named["name"],
        "speakers": speakers,
        "filters": {"speaker_id" if is_person else "speaker_party_id": chosen["who"]},
    }
