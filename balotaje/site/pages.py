"""What each page shows: reads the database and hands plain dictionaries to the templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from markupsafe import Markup

from balotaje.schema import FACT_TABLES
from balotaje.site import queries
from balotaje.site.cells import anchor, number, place_url
from balotaje.site.evidence import Highlight, excerpt, mark_up

Row = dict[str, Any]

LIMIT = 50
"""Rows of one kind on a person's or party's page; the rest is a link to the table away."""

STANCES = {
    "support": "backs",
    "oppose": "opposes",
    "congratulate": "congratulates",
    "neutral": "takes no side",
}
CONTACTS = {"call": "spoke by telephone with", "meeting": "met", "message": "wrote to"}


class Database(Protocol):
    """The part of Datasette's database object that the pages use."""

    name: str
    size: int

    async def execute(self, sql: str, params: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
        """The rows that ``sql`` gives with ``params``."""
        ...


@dataclass(frozen=True, slots=True)
class Site:
    """Where a page reads and how it links: a database and the address of a row of one of its tables."""

    database: Database
    row_url: Callable[[str, str], str]
    """(table, id) → the address of that row's page."""

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """The answer to ``sql`` as dictionaries."""
        return [dict(row) for row in await self.database.execute(sql, params)]

    async def row(self, sql: str, **params: Any) -> Row | None:
        """The first row of the answer, if there is one."""
        found = await self.rows(sql, **params)
        return found[0] if found else None


def figure(row: Mapping[str, Any]) -> str:
    """A result in words: 'about 24.2 % with 71.16 % of the tables counted'."""
    parts = []
    if row["percent"] is not None:
        parts.append(f"{number(row['percent'])} %")
    if row["votes"] is not None:
        parts.append(f"{number(row['votes'])} votes")
    told = ("about " if row.get("approximate") else "") + ", ".join(parts)
    counted = row.get("counted_percent")
    return told if counted is None else f"{told} with {number(counted)} % counted"


def fact_label(table: str, row: Mapping[str, Any]) -> str:
    """What a fact is, in a few words: the heading of its page and the hint on its highlight."""
    match table:
        case "mentions":
            return f"{'Person' if row['person'] else 'Party'}: {row['person'] or row['party']}"
        case "roles":
            return f"Role: {row['person']}, {row['title']}"
        case "results":
            return f"Result: {row['person'] or row['party']}, {figure(row)}"
        case "endorsements":
            return f"Endorsement: {row['endorser']} {STANCES.get(row['stance'], row['stance'])}" + (
                f" {row['candidate']}" if row["candidate"] else ""
            )
        case "quotes":
            return f"Quote: {row['speaker'] or 'speaker not placed'}"
        case "contacts":
            return f"Contact: {row['person']} {CONTACTS.get(row['kind'], row['kind'])} {row['other']}"
        case _:
            return f"Not placed: {row['kind']} ({row['reason']})"


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
    text = article["text"]
    facts: dict[str, list[Row]] = {}
    highlights: list[Highlight] = []
    for table in FACT_TABLES:
        found = await site.rows(queries.FACTS_OF_ARTICLE[table], article=article_id)
        highlights.extend(highlight(site, table, row) for row in found)
        facts[table] = [{**row, "words": evidence(text, row)} for row in found]
    named = {
        table: await site.rows(sql, article=article_id) for table, sql in queries.NAMED_IN_ARTICLE.items()
    }
    counts: dict[str, int] = {}
    for mark in highlights:
        counts[mark.kind] = counts.get(mark.kind, 0) + 1
    return {
        "article": article,
        "body": mark_up(text, highlights),
        "counts": counts,
        "facts": facts,
        "named": named,
        "roles": _roles_by_person(facts["roles"]),
    }


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
        "label": fact_label(table, fact),
        "kind": fact_kind(table, fact),
        "context": _in_context(site, table, fact, article),
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
    page: Row = {
        name: await site.rows(sql.format(**columns), actor=actor, limit=LIMIT)
        for name, sql in queries.OF_ACTOR.items()
    }
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
    return page


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
            empty: Row = {"id": id_, "name": row["election"], "results": [], "official": None}
            election = elections.setdefault(id_, empty)
            if kind == "official":
                election["official"] = row
            else:
                election["results"].append(row)
    # The year stands in the id; a person stands in one country's elections.
    return [elections[id_] for id_ in sorted(elections, reverse=True)]


async def statement_page(site: Site, statement_id: str) -> Row:
    """Each outlet's wording of one statement, in its context."""
    wordings = await site.rows(queries.WORDINGS_OF_STATEMENT, id=statement_id, limit=LIMIT)
    return {"wordings": wordings}


async def home_page(site: Site) -> Row:
    """How much there is, names to ask about for instance, and the newest articles."""
    return {
        "counts": await site.row(queries.COUNTS) or {},
        "examples": {
            query: [row["name"] for row in await site.rows(sql, limit=3)]
            for query, sql in queries.EXAMPLES.items()
        },
        "articles": await site.rows(queries.NEWEST_ARTICLES, limit=8),
    }


def _in_context(site: Site, table: str, fact: Row, article: Row) -> Markup:
    text = article["text"]
    left, right = excerpt(text, fact["start"], fact["end"])
    before = "… " if left > 0 and text[left - 1] != "\n" else ""
    after = " …" if right < len(text) and text[right] != "\n" else ""
    place = place_url(site.row_url, article["id"], table, str(fact["id"]))
    here = replace(highlight(site, table, fact), href=place, label="Its place in the article")
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
