"""The schema that other programs rely on: tables, keys, indexes, full-text search and views.

Column names are an interface: once published they are only added to. What each table and column means is
said in ``datasette-metadata.json``; here stands their form. Offsets (``start``, ``end``) count characters of
``articles.text``, half-open.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from sqlite_utils.db import DescIndex

if TYPE_CHECKING:
    from sqlite_utils import Database

TOKENIZE = "unicode61 remove_diacritics 2"
"""Full-text search does without accents and case: 'jauregui' finds 'Jáuregui'."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table. ``references`` maps a column to the table whose ``id`` it holds; ``pk`` is its key.

    A column of an index that begins with '-' counts down.

    ``defaults`` are for rows that do not say.
    """

    columns: Mapping[str, type]
    pk: str | tuple[str, ...] = "id"
    references: Mapping[str, str] = field(default_factory=dict)
    nullable: frozenset[str] = frozenset()
    indexes: tuple[tuple[str, ...], ...] = ()
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
        indexes=indexes,
        search=search,
        defaults={"curated": 0},
    )


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
        },
        references={"coalition_id": "parties"},
        nullable=frozenset({"abbreviation", "kind", "country", "coalition_id", "wikidata"}),
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
        },
        references={"party_id": "parties"},
        nullable=frozenset({"country", "party_id", "description", "wikidata"}),
        indexes=(("country",), ("articles",)),
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
    ),
    "official_results": Table(
        columns={"election_id": str, "person_id": str, "votes": int, "percent": float, "source": str},
        pk=("election_id", "person_id"),
        references={"election_id": "elections", "person_id": "people"},
        nullable=frozenset({"votes", "percent"}),
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
        indexes=(("outlet",), ("published",)),
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
        indexes=(("election_id", "person_id", "counted_percent"), ("kind",), ("pollster",)),
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
            "first_published": str,
            "last_published": str,
        },
        references={"speaker_id": "people", "speaker_party_id": "parties"},
        nullable=frozenset(
            {"speaker_id", "speaker_party_id", "speaker_label", "first_published", "last_published"},
        ),
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
        indexes=(("kind",), ("verb",)),
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
        indexes=(("stance",),),
    ),
    "mentions": _fact(
        {"person_id": str, "party_id": str, "surface": str},
        {"person_id": "people", "party_id": "parties"},
        frozenset({"person_id", "party_id"}),
        indexes=(
            ("surface",),
            ("person_id", "article_id"),
            ("person_id", "surface"),
            ("party_id", "article_id"),
            ("party_id", "surface"),
        ),
    ),
    "roles": _fact(
        {"person_id": str, "title": str, "organisation": str, "party_id": str},
        {"person_id": "people", "party_id": "parties"},
        frozenset({"organisation", "party_id"}),
        indexes=(("title",),),
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
        indexes=(("kind",),),
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
        indexes=(("kind",), ("reason",), ("rank",)),
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

# Where an end of a fact is a person or a party, its name is whichever of the two is there.
_WHERE = "a.headline AS article, a.outlet, a.published, a.url"

_WORDS = 'substr(a.text, {0}.start + 1, {0}."end" - {0}.start) AS words'
_EVIDENCE = "substr(a.text, {0}.evidence_start + 1, {0}.evidence_end - {0}.evidence_start) AS evidence"
_PLACE = '{0}.start, {0}."end", {0}.evidence_start, {0}.evidence_end'


def _words(alias: str) -> str:
    return _WORDS.format(alias)


def _evidence(alias: str) -> str:
    return _EVIDENCE.format(alias)


def _place(alias: str) -> str:
    return _PLACE.format(alias)


VIEWS: Mapping[str, str] = {
    "endorsements_with_words": f"""
SELECT e.id, coalesce(person.name, party.name) AS endorser, e.stance,
  coalesce(candidate.name, candidate_party.name) AS candidate,
  {_words("e")}, q.text AS quote, {_WHERE},
  e.endorser_id, e.endorser_party_id, e.candidate_id, e.candidate_party_id, e.quote_id, e.article_id,
  {_place("e")}, {_evidence("e")}
FROM endorsements e
JOIN articles a ON a.id = e.article_id
LEFT JOIN people person ON person.id = e.endorser_id
LEFT JOIN parties party ON party.id = e.endorser_party_id
LEFT JOIN people candidate ON candidate.id = e.candidate_id
LEFT JOIN parties candidate_party ON candidate_party.id = e.candidate_party_id
LEFT JOIN quotes q ON q.id = e.quote_id""",
    "results_vs_official": f"""
SELECT r.id, coalesce(person.name, party.name) AS subject, r.kind, r.counted_percent, r.percent,
  o.percent AS official_percent, round(r.percent - o.percent, 2) AS difference, r.votes,
  o.votes AS official_votes, r.approximate, r.pollster,
  {_words("r")}, {_WHERE},
  r.election_id, r.person_id, r.party_id, r.article_id, {_place("r")},
  {_evidence("r")}
FROM results r
JOIN articles a ON a.id = r.article_id
LEFT JOIN people person ON person.id = r.person_id
LEFT JOIN parties party ON party.id = r.party_id
LEFT JOIN official_results o ON o.election_id = r.election_id AND o.person_id = r.person_id""",
    # Rounding to one decimal explains a tenth of a point; what differs by more contradicts.
    "results_in_conflict": """
SELECT coalesce(person.name, party.name) AS subject, one.counted_percent, one.percent,
  other.percent AS other_percent, round(other.percent - one.percent, 2) AS difference,
  a.outlet, a.headline AS article, b.outlet AS other_outlet, b.headline AS other_article,
  one.election_id, one.person_id, one.party_id, one.id AS result_id, other.id AS other_result_id,
  one.article_id, other.article_id AS other_article_id
FROM results one
JOIN results other ON other.election_id = one.election_id
  AND other.person_id IS one.person_id AND other.party_id IS one.party_id
  AND other.counted_percent = one.counted_percent
JOIN articles a ON a.id = one.article_id
JOIN articles b ON b.id = other.article_id
LEFT JOIN people person ON person.id = one.person_id
LEFT JOIN parties party ON party.id = one.party_id
WHERE one.kind = 'count' AND other.kind = 'count' AND one.approximate = 0 AND other.approximate = 0
  AND round(other.percent - one.percent, 4) > 0.1""",
    "statements_with_wordings": f"""
SELECT s.id, coalesce(person.name, party.name, s.speaker_label) AS speaker, s.text AS statement,
  q.text AS wording, q.kind, q.verb, q.channel, {_WHERE}, s.quotes, s.articles, s.outlets,
  s.speaker_id, s.speaker_party_id, q.id AS quote_id, q.article_id, {_place("q")},
  {_evidence("q")}
FROM statements s
JOIN quotes q ON q.statement_id = s.id
JOIN articles a ON a.id = q.article_id
LEFT JOIN people person ON person.id = s.speaker_id
LEFT JOIN parties party ON party.id = s.speaker_party_id""",
    "quotes_with_speakers": f"""
SELECT q.id, coalesce(person.name, party.name, q.speaker_label) AS speaker, q.text, q.kind, q.verb,
  q.channel, q.published AS posted, {_WHERE}, s.quotes AS wordings, s.outlets,
  q.speaker_id, q.speaker_party_id, q.statement_id, q.article_id, {_place("q")},
  {_evidence("q")}
FROM quotes q
JOIN articles a ON a.id = q.article_id
JOIN statements s ON s.id = q.statement_id
LEFT JOIN people person ON person.id = q.speaker_id
LEFT JOIN parties party ON party.id = q.speaker_party_id""",
    "contacts_with_names": f"""
SELECT c.id, coalesce(person.name, party.name) AS who, c.kind,
  coalesce(other.name, other_party.name) AS whom, c.date,
  {_words("c")}, {_WHERE},
  c.person_id, c.party_id, c.other_person_id, c.other_party_id, c.article_id,
  {_place("c")}, {_evidence("c")}
FROM contacts c
JOIN articles a ON a.id = c.article_id
LEFT JOIN people person ON person.id = c.person_id
LEFT JOIN parties party ON party.id = c.party_id
LEFT JOIN people other ON other.id = c.other_person_id
LEFT JOIN parties other_party ON other_party.id = c.other_party_id""",
    "evidence": "\nUNION ALL\n".join(
        f"""SELECT '{name}' AS fact_table, f.id AS fact_id, f.article_id, f.start, f."end",
  {_words("f")}, {_evidence("f")}, f.evidence_start, f.evidence_end
FROM {name} f JOIN articles a ON a.id = f.article_id"""
        for name in FACT_TABLES
    ),
}
"""The answers that people come for, as SQL over the tables."""

PUBLIC_VIEWS: Mapping[str, str] = {
    # What is cut out of an article's text there is cut out of the fact's own sentences here.
    name: re.sub(
        r"substr\(a\.text, (\w)\.start \+ 1,",
        r"substr(\1.evidence, \1.start - \1.evidence_start + 1,",
        re.sub(r"substr\(a\.text, (\w)\.evidence_start [^)]+\) AS evidence", r"\1.evidence", sql),
    )
    for name, sql in VIEWS.items()
}
"""The same answers in the public edition."""


Edition = Literal["full", "public"]

EDITIONS: Mapping[Edition, tuple[Mapping[str, Table], Mapping[str, str]]] = {
    "full": (TABLES, VIEWS),
    "public": (PUBLIC_TABLES, PUBLIC_VIEWS),
}
"""Edition → its tables and its views. The same queries run on both: views have the same columns."""

Comments = Mapping[str, Mapping[str, str]]
"""Table or view → column → what it means, that of the table itself under ''."""


def create_tables(
    db: Database, comments: Comments = MappingProxyType({}), tables: Mapping[str, Table] = TABLES
) -> None:
    """Make every table, empty, with its keys declared, and ``comments`` where the SQL shows them."""
    for name, table in tables.items():
        sql = db.create_table_sql(
            name,
            dict(table.columns),
            pk=table.pk,
            not_null=set(table.not_null),
            defaults=dict(table.defaults),
            foreign_keys=[(column, other, "id") for column, other in table.references.items()],
        )
        db.execute(_commented(sql, comments.get(name, {})))


def _commented(sql: str, words: Mapping[str, str]) -> str:
    """A statement that creates a table, one column to the line, with what each means behind it.

    >>> print(_commented('CREATE TABLE "t" (\\n   "id" TEXT\\n);', {"": "Things.", "id": "Key."}))
    CREATE TABLE "t" ( -- Things.
       "id" TEXT -- Key.
    )
    """
    lines = []
    for line in sql.strip().removesuffix(";").splitlines():
        column = re.match(r'\s+"(\w+)"', line)
        told = words.get(column[1] if column else "") if column or line.startswith("CREATE") else None
        lines.append(f"{line.rstrip()} -- {told}" if told else line)
    return "\n".join(lines)


def create_indexes(db: Database) -> None:
    """Index what is joined on and what is filtered by, once the rows are in."""
    for name, table in TABLES.items():
        # A key or an index over several columns serves its first one too.
        served = {table.pk if isinstance(table.pk, str) else table.pk[0]}
        served.update(columns[0] for columns in table.indexes)
        references = [(column,) for column in table.references if column not in served]
        for columns in (*references, *table.indexes):
            db.table(name).create_index([_descending(column) for column in columns])


def _descending(column: str) -> str:
    """A column of an index as SQLite is told it: '-outlets' counts down."""
    return DescIndex(column[1:]) if column.startswith("-") else column


def create_search(db: Database) -> None:
    """Full-text search over the words, each index merged into one segment."""
    for name, table in TABLES.items():
        if table.search:
            db.table(name).enable_fts(table.search, fts_version="FTS5", tokenize=TOKENIZE)
            db.table(name).optimize()


def create_views(
    db: Database, comments: Comments = MappingProxyType({}), views: Mapping[str, str] = VIEWS
) -> None:
    """Make the views, each with what it shows in its SQL."""
    for name, sql in views.items():
        told = comments.get(name, {}).get("")
        db.create_view(name, f"-- {told}\n{sql.strip()}" if told else sql.strip())
