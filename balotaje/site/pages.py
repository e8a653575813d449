"""What each page shows: reads the database and hands plain dictionaries to the templates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from markupsafe import Markup

from balotaje.schema import FACT_TABLES
from balotaje.site import queries
from balotaje.site.cells import anchor, place_url
from balotaje.site.evidence import Highlight, mark_up
from balotaje.site.kept import Kept, kept
from balotaje.site.language import gettext
from balotaje.site.reading import Row, Site
from balotaje.site.said import wordings
from balotaje.site.words import counted, fact_label

LIMIT = 50
"""Rows of one kind on a person's or party's page; the rest is a link to the table away."""

READ = 500
"""Rows of one kind that are read to choose those: of somebody who has more, the first in the dataset."""


def fact_kind(table: str, row: Mapping[str, Any]) -> str:
    """The kind of highlight a fact gets, as ``evidence.OUTER_FIRST`` names them."""
    if table == "mentions":
        return "person" if row["person_id"] else "party"
    return table if table == "unresolved" else table.removesuffix("s")


def highlight(site: Site, table: str, row: Mapping[str, Any]) -> Highlight:
    """A row of a table of facts as a highlight that links to the row's page."""
    return Highlight(
        id=anchor(row["article_id"], table, str(row["id"])),
        kind=fact_kind(table, row),
        start=row["start"],
        end=row["end"],
        href=site.row_url(table, str(row["id"])),
        label=fact_label(table, row),
    )


def evidence(text: str, row: Mapping[str, Any]) -> str:
    """The characters that a fact stands on."""
    return text[row["start"] : row["end"]]


async def article_page(site: Site, article_id: str) -> Row | None:
    """The whole article marked up, and its facts grouped by table; None where there is no such article."""
    article = await site.row(queries.ARTICLE, id=article_id)
    if article is None:
        return None
    found = {
        table: await site.rows(queries.FACTS_OF_ARTICLE[table], article=article_id) for table in FACT_TABLES
    }
    text = kept(article, (row for rows in found.values() for row in rows))
    highlights = [highlight(site, table, row) for table, rows in found.items() for row in rows]
    facts = {
        table: [{**row, "words": evidence(text.text, row)} for row in rows] for table, rows in found.items()
    }
    named = {
        table: await site.rows(sql, article=article_id) for table, sql in queries.NAMED_IN_ARTICLE.items()
    }
    counts: dict[str, int] = {}
    for mark in highlights:
        counts[mark.kind] = counts.get(mark.kind, 0) + 1
    return {
        "article": article,
        "body": text.marked(highlights),
        "whole": text.whole,
        "opens_with_title": opens_with(text, article["headline"]),
        "counts": counts,
        "facts": facts,
        "named": named,
        "roles": _roles_by_person(facts["roles"]),
        "summary": counted(facts, None, "quotes", "results", "endorsements", "contacts"),
    }


def opens_with(text: Kept, headline: str) -> bool:
    """Whether a page would say the headline twice: above the text, and as its first words."""
    title = " ".join(headline.removesuffix("…").split())
    return text.whole and " ".join(text.text[: 2 * len(title)].split()).startswith(title)


async def fact_page(site: Site, table: str, fact_id: str) -> Row | None:
    """A fact in its context: the paragraph with this fact marked, and the way to its place in the article."""
    place = await site.row(f'select article_id from "{table}" where id = :id', id=fact_id)
    if place is None:
        return None
    article_id = place["article_id"]
    article = await site.row(queries.ARTICLE, id=article_id)
    found = await site.rows(queries.FACTS_OF_ARTICLE[table], article=article_id)
    fact = next(row for row in found if str(row["id"]) == fact_id)
    assert article is not None, "a foreign key that the database checks"
    return {
        "article": article,
        "fact": fact,
        "label": fact_label(table, fact),
        "kind": fact_kind(table, fact),
        "context": in_context(site, table, fact, article),
        "place": place_url(site.row_url, article_id, table, fact_id),
    }


async def actor_page(site: Site, table: str, actor: str) -> Row:
    """Everything that the articles say of a person (``table`` 'people') or a party ('parties')."""
    who = "person" if table == "people" else "party"
    party = "_party" if who == "party" else ""
    columns = {
        "who": who,
        "speaker": f"speaker{party}_id",
        "endorser": f"endorser{party}_id",
        "candidate": f"candidate{party}_id",
    }
    page: Row = {}
    for name, sql in queries.OF_ACTOR.items():
        page[name] = await site.rows(sql.format(**columns), actor=actor, limit=LIMIT, read=READ)
    official: list[Row] = []
    if table == "people":
        page["party"] = await site.row(queries.PARTY_OF_PERSON, actor=actor)
        page["roles"] = await site.rows(queries.ROLES_OF_PERSON, actor=actor, limit=LIMIT)
        official = await site.rows(queries.OFFICIAL_OF_PERSON, actor=actor, limit=LIMIT)
    else:
        page["coalition"] = await site.row(queries.COALITION_OF_PARTY, actor=actor)
        page["parties"] = await site.rows(queries.PARTIES_OF_COALITION, actor=actor, limit=LIMIT)
        page["members"] = await site.rows(queries.MEMBERS_OF_PARTY, actor=actor, limit=LIMIT)
    page["elections"] = by_election(page["results"], official)
    page["days"] = await days_page(site, who, actor)
    page["busiest"] = max(page["days"], key=lambda row: row["times"], default=None)
    page["summary"] = counted(page, LIMIT, "quotes", "received", "given", "results", "contacts")
    return page


async def days_page(site: Site, who: str, actor: str) -> list[Row]:
    """How often a ``who`` ('person' or 'party') is named day by day, of the articles whose day is known."""
    return await site.rows(queries.DAYS_OF_ACTOR, who=who, actor=actor)


def by_election(results: Iterable[Row], official: Iterable[Row]) -> list[Row]:
    """What was reported of each election, with the official figure: the newest first, figures of none last.

    >>> one = {"election_id": "xx-2031-presidente-1", "election": "Presidencial 2031"}
    >>> [(row["name"], len(row["results"]), row["official"] is None) for row in by_election([one, one], [])]
    [('Presidencial 2031', 2, True)]
    """
    elections: dict[str, Row] = {}
    for kind, rows in (("results", results), ("official", official)):
        for row in rows:
            id_ = row["election_id"] or ""
            empty: Row = {"id": id_, "name": row["election"], "results": [], "official": None, "counts": 0}
            election = elections.setdefault(id_, empty)
            if kind == "official":
                election["official"] = row
            else:
                election["results"].append(row)
                election["counts"] += row.get("kind") == "count" and row.get("percent") is not None
    # The year stands in the id; a person stands in one country's elections.
    return [elections[id_] for id_ in sorted(elections, reverse=True)]


async def statement_page(site: Site, statement_id: str) -> Row | None:
    """Each outlet's wording of one statement, in order of appearance."""
    statement = await site.row(queries.STATEMENT, id=statement_id)
    return statement and {"statement": statement, "wordings": await wordings(site, statement)}


async def quote_page(site: Site, quote_id: str) -> Row | None:
    """A quote in its context, with who said it, the other wordings and the side that it takes."""
    page = await fact_page(site, "quotes", quote_id)
    if page is None:
        return None
    quote = page["fact"]
    statement = await site.row(queries.STATEMENT, id=quote["statement_id"])
    others = await wordings(site, statement) if statement else []
    carried = await site.rows(queries.CARRIED_BY_QUOTE, id=quote_id)
    return page | {"quote": quote, "wordings": others, "carried": carried}


async def home_page(site: Site) -> Row:
    """How much there is, whom to ask about for instance, and the newest articles."""
    counts = await site.row(queries.COUNTS) or {}
    (named,) = await site.kept_rows(queries.NAMED)
    return {
        "counts": counts | named,
        "unnamed": {table: counts[table] - named[table] for table in named},
        "examples": {name: await site.kept_rows(sql, limit=3) for name, sql in queries.EXAMPLES.items()},
        "articles": await site.rows(queries.NEWEST_ARTICLES, limit=8),
    }


def in_context(site: Site, table: str, fact: Row, article: Row) -> Markup:
    """The paragraph that a fact stands in, with its evidence marked and linked to its place."""
    known = kept(article, [fact])
    text = known.text
    left, right = known.around(fact)
    before = "… " if known.whole and left > 0 and text[left - 1] != "\n" else ""
    after = " …" if known.whole and right < len(text) and text[right] != "\n" else ""
    place = place_url(site.row_url, article["id"], table, str(fact["id"]))
    here = replace(highlight(site, table, fact), href=place, label=gettext("Its place in the article"))
    return Markup('<div class="excerpt" data-before="{}" data-after="{}">{}</div>').format(
        before, after, mark_up(text, [here], left, right)
    )


def _roles_by_person(roles: Iterable[Row]) -> dict[str, list[str]]:
    """Person's id → the titles the article gives them, each once, in its order."""
    titles: dict[str, list[str]] = {}
    for role in roles:
        of_person = titles.setdefault(role["person_id"], [])
        if role["title"] not in of_person:
            of_person.append(role["title"])
    return titles
