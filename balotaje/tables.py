"""The tables that other programs rely on: columns, keys, references, indexes and what is searched.

Column names are an interface: once published they are only added to. What each table and column means is
said in ``datasette-metadata.json``; here stands their form. Offsets (``start``, ``end``) count characters of
``articles.text``, half-open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``references`` maps a column to the table whose ``id`` it holds; ``pk`` is its key.

    A column of an index that begins with '-' counts down. ``counted`` are the columns that pages filter and
    count by, each with an index of its own that has the rows in the order ``listed`` that pages have them in.

    ``defaults`` are for rows that do not say.
    """

    columns: Mapping[str, type]
    pk: str | tuple[str, ...] = "id"
    references: Mapping[str, str] = field(default_factory=dict)
    nullable: frozenset[str] = frozenset()
    indexes: tuple[tuple[str, ...], ...] = ()
    counted: tuple[str, ...] = ()
    listed: str = "id"
    search: tuple[str, ...] = ()
    defaults: Mapping[str, int] = field(default_factory=dict)

    @property
    def not_null(self) -> list[str]:
        """The columns that always hold a value, in their order."""
        return [name for name in self.columns if name not in self.nullable]


def _fact(
    columns: Mapping[str, type],
    references: Mapping[str, str],
    nullable: frozenset[str],
    counted: tuple[str, ...],
    indexes: tuple[tuple[str, ...], ...] = (),
    search: tuple[str, ...] = (),
) -> Table:
    """A table of facts: its columns stand between the article and the place in it.

    ``curated`` is 1 where a person corrected or added the fact.
    """
    place = {"start": int, "end": int, "curated": int, "evidence_start": int, "evidence_end": int}
    return Table(
        columns={"id": str, "article_id": str, **columns, **place},
        references={"article_id": "articles", **references},
        nullable=nullable,
        counted=counted,
        indexes=indexes,
        search=search,
        defaults={"curated": 0},
    )


SEEN: Mapping[str, type] = {"first_published": str, "last_published": str}
"""The days of the first and of the last dated article that says something of which there is one row."""

TABLES: Mapping[str, Table] = {
    "parties": Table(
        columns={
            "id": str,
            "name": str,
            "abbreviation": str,
            "kind": str,
            "country": str,
            "coalition_id": str,
            "wikidata": str,
            "articles": int,
            **SEEN,
        },
        references={"coalition_id": "parties"},
        nullable=frozenset({"abbreviation", "kind", "country", "coalition_id", "wikidata", *SEEN}),
        counted=("kind", "country", "coalition_id"),
        listed="articles",
        indexes=(("articles",),),
        search=("name", "abbreviation"),
    ),
    "people": Table(
        columns={
            "id": str,
            "name": str,
            "country": str,
            "party_id": str,
            "description": str,
            "wikidata": str,
            "articles": int,
            **SEEN,
        },
        references={"party_id": "parties"},
        nullable=frozenset({"country", "party_id", "description", "wikidata", *SEEN}),
        counted=("country", "party_id"),
        listed="articles",
        indexes=(("articles",),),
        search=("name",),
    ),
    "elections": Table(
        columns={
            "id": str,
            "name": str,
            "country": str,
            "office": str,
            "date": str,
            "round": int,
            "source": str,
        },
        nullable=frozenset({"round"}),
        counted=("country", "office"),
        listed="date",
    ),
    "official_results": Table(
        columns={"election_id": str, "person_id": str, "votes": int, "percent": float, "source": str},
        pk=("election_id", "person_id"),
        references={"election_id": "elections", "person_id": "people"},
        nullable=frozenset({"votes", "percent"}),
        counted=("election_id",),
        listed="votes",
    ),
    "articles": Table(
        columns={
            "id": str,
            "headline": str,
            "source": str,
            "url": str,
            "outlet": str,
            "title": str,
            "author": str,
            "published": str,
            "published_basis": str,
            "language": str,
            "words": int,
            "text": str,
            "sha256": str,
        },
        nullable=frozenset(
            {"url", "outlet", "title", "author", "published", "published_basis", "language"},
        ),
        counted=("outlet", "published", "published_basis"),
        listed="published",
        search=("title", "text"),
    ),
    "results": _fact(
        {
            "election_id": str,
            "person_id": str,
            "party_id": str,
            "percent": float,
            "votes": int,
            "counted_percent": float,
            "kind": str,
            "pollster": str,
            "approximate": int,
        },
        {"election_id": "elections", "person_id": "people", "party_id": "parties"},
        frozenset(
            {"election_id", "person_id", "party_id", "percent", "votes", "counted_percent", "pollster"},
        ),
        counted=("kind", "person_id", "election_id", "pollster"),
        indexes=(("election_id", "person_id", "counted_percent"),),
    ),
    "statements": Table(
        columns={
            "id": str,
            "speaker_id": str,
            "speaker_party_id": str,
            "speaker_label": str,
            "text": str,
            "quotes": int,
            "articles": int,
            "outlets": int,
            **SEEN,
        },
        references={"speaker_id": "people", "speaker_party_id": "parties"},
        nullable=frozenset({"speaker_id", "speaker_party_id", "speaker_label", *SEEN}),
        counted=("speaker_id", "speaker_party_id", "outlets"),
        listed="quotes",
        indexes=(("quotes",), ("-outlets", "-articles"), ("first_published",)),
    ),
    "quotes": _fact(
        {
            "speaker_id": str,
            "speaker_party_id": str,
            "speaker_label": str,
            "text": str,
            "kind": str,
            "verb": str,
            "channel": str,
            "published": str,
            "statement_id": str,
        },
        {"speaker_id": "people", "speaker_party_id": "parties", "statement_id": "statements"},
        frozenset({"speaker_id", "speaker_party_id", "speaker_label", "verb", "channel", "published"}),
        counted=("speaker_id", "speaker_party_id", "kind", "verb", "channel"),
        search=("text",),
    ),
    "endorsements": _fact(
        {
            "endorser_id": str,
            "endorser_party_id": str,
            "candidate_id": str,
            "candidate_party_id": str,
            "stance": str,
            "quote_id": str,
        },
        {
            "endorser_id": "people",
            "endorser_party_id": "parties",
            "candidate_id": "people",
            "candidate_party_id": "parties",
            "quote_id": "quotes",
        },
        frozenset({"endorser_id", "endorser_party_id", "candidate_id", "candidate_party_id", "quote_id"}),
        counted=("stance", "candidate_id", "endorser_id"),
    ),
    "mentions": _fact(
        {"person_id": str, "party_id": str, "surface": str},
        {"person_id": "people", "party_id": "parties"},
        frozenset({"person_id", "party_id"}),
        counted=("person_id", "party_id", "surface", "article_id"),
    ),
    "roles": _fact(
        {"person_id": str, "title": str, "organisation": str, "party_id": str},
        {"person_id": "people", "party_id": "parties"},
        frozenset({"organisation", "party_id"}),
        counted=("title", "person_id", "party_id"),
    ),
    "contacts": _fact(
        {
            "person_id": str,
            "party_id": str,
            "other_person_id": str,
            "other_party_id": str,
            "kind": str,
            "date": str,
        },
        {
            "person_id": "people",
            "party_id": "parties",
            "other_person_id": "people",
            "other_party_id": "parties",
        },
        frozenset({"person_id", "party_id", "other_person_id", "other_party_id", "date"}),
        counted=("kind", "person_id", "other_person_id"),
    ),
    "unresolved": Table(
        columns={
            "id": str,
            "article_id": str,
            "kind": str,
            "reason": str,
            "person_id": str,
            "start": int,
            "end": int,
            "rank": int,
            "weight": int,
            "suggestion_file": str,
            "suggestion": str,
            "evidence_start": int,
            "evidence_end": int,
        },
        references={"article_id": "articles", "person_id": "people"},
        nullable=frozenset({"person_id", "suggestion_file", "suggestion"}),
        counted=("kind", "reason"),
        listed="rank",
        indexes=(("rank",),),
        defaults={"rank": 0, "weight": 0},
    ),
    "build": Table(
        columns={
            "version": str,
            "input_digest": str,
            "articles": int,
            "people": int,
            "parties": int,
            "elections": int,
            "official_results": int,
            "results": int,
            "endorsements": int,
            "quotes": int,
            "quotes_with_speaker": int,
            "statements": int,
            "mentions": int,
            "roles": int,
            "contacts": int,
            "unresolved": int,
            "edition": str,
        },
        pk="version",
    ),
}
"""Every table, in an order in which each comes after those it refers to."""

FACT_TABLES = tuple(name for name, table in TABLES.items() if "start" in table.columns)
"""The tables whose rows have their evidence in an article."""

PUBLIC_TABLES: Mapping[str, Table] = {
    name: replace(table, columns={**table.columns, "evidence": str})
    if name in FACT_TABLES
    else replace(table, nullable=table.nullable | {"text"})
    if name == "articles"
    else table
    for name, table in TABLES.items()
}
"""The same in the public edition: articles without their text, each fact with the sentences it stands in."""
