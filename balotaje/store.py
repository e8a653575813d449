"""The corpus as a SQLite file: the same articles and the same knowledge give the same bytes.

Rows go in by key, tables in a fixed order, and the file is rebuilt at the end, so that it holds nothing of
how it came about.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, astuple, replace
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from sqlite_utils import Database

from . import __version__, schema, worklist
from .canonical import make_canonical
from .counts import create_counts
from .curation import Corrections, Outcome
from .knowledge import Knowledge
from .model import Article
from .publish import registry
from .resolve import Corpus, PartyRow, PersonRow
from .resolve.names import words_of
from .resolve.statements import Wording, gather
from .rows import Row, rows_of

PAGE_SIZE = 4096
BATCH = 1000
"""Rows of one table that are written together."""


Actors = PersonRow | PartyRow


class StoreError(Exception):
    """The rows contradict each other: a fault of the program that made them."""


def write(path: Path, corpus: Corpus) -> Outcome:
    """Write ``corpus`` to ``path``, a new or an empty file; returns what became of what a person decided.

    Raises ``ValueError`` when a fact's evidence is not in its article, ``StoreError`` when a key leads
    nowhere, and ``sqlite3.OperationalError`` when the file cannot be written.
    """
    with filling(path) as db:
        corrections = Corrections(corpus)
        digest = _load_articles(db, corpus, corrections)
        _load_actors(db, corpus, corrections)
        _load_knowledge(db, corpus.knowledge)
        _gather_statements(db)
        _tell_when_named(db)
        worklist.rank(db)
        _insert(db, "build", [_build_row(db, digest)])
    return corrections.outcome()


@contextmanager
def filling(path: Path, edition: schema.Edition = "full") -> Iterator[Database]:
    """The empty tables of an edition, to be filled in the block; what is made of their rows follows it.

    Raises ``StoreError`` when a key leads nowhere.
    """
    tables, views = schema.EDITIONS[edition]
    words = registry.comments(edition)
    with Database(path, recursive_triggers=False, execute_plugins=False) as db:
        # The file is moved into place when it is whole: while it grows it needs no protection.
        for pragma in (f"page_size = {PAGE_SIZE}", "journal_mode = OFF", "synchronous = OFF"):
            db.execute(f"PRAGMA {pragma}").fetchall()
        # What is deleted is overwritten with zeros, so that no page keeps what was once in memory.
        db.execute("PRAGMA secure_delete = ON").fetchall()
        with db.atomic():
            schema.create_tables(db, words, tables)
            yield db
            schema.create_indexes(db)
        schema.create_search(db)
        schema.create_views(db, words, views)
        with db.atomic():
            create_counts(db, {table.name: table.facets for table in registry.load().tables if table.is_view})
        _check(db)
        _count_for_the_planner(db)
        db.vacuum()
    make_canonical(path, PAGE_SIZE)


def _insert(db: Database, table: str, rows: Iterable[Row]) -> None:
    db.table(table).insert_all(rows, batch_size=BATCH)


def _load_articles(db: Database, corpus: Corpus, corrections: Corrections) -> str:
    """Write the articles and their facts; returns the digest of all that the build is made from."""
    digest = hashlib.sha256(_digest_of_knowledge(corpus.knowledge))
    waiting: dict[str, list[Row]] = {}
    for resolved in corpus.articles():
        digest.update(_digest_of(resolved.article))
        for table, row in corrections.apply(resolved, rows_of(resolved)):
            rows = waiting.setdefault(table, [])
            rows.append(row)
            if len(rows) == BATCH:
                _insert(db, table, waiting.pop(table))
    for table in schema.TABLES:
        _insert(db, table, waiting.pop(table, []))
    return digest.hexdigest()


def _load_actors(db: Database, corpus: Corpus, corrections: Corrections) -> None:
    """Write the parties and the people; those whose mentions were corrected are counted anew."""
    named = {table: _recounted(db, table, corrections.recounted) for table in ("parties", "people")}

    def counted(table: str, row: Actors) -> Row:
        return asdict(row) | ({"articles": named[table][row.id]} if row.id in named[table] else {})

    _insert(db, "parties", (counted("parties", row) for row in corpus.parties(corrections.parties)))
    known = corpus.knowledge.people
    people = (counted("people", row) for row in corpus.people(corrections.people))
    # Who is named nowhere any more was nobody, unless a person says who it is.
    _insert(db, "people", (r for r in people if r["articles"] or r["id"] in known or _stands(db, r["id"])))


def _recounted(db: Database, table: str, changed: Collection[tuple[str, str]]) -> dict[str, int]:
    """In how many articles each person or party of ``changed`` is mentioned, by id."""
    ids = [actor for other, actor in changed if other == table]
    column = "person_id" if table == "people" else "party_id"
    sql = f"SELECT count(DISTINCT article_id) FROM mentions WHERE {column} = ?"
    return {actor: db.execute(sql, [actor]).fetchone()[0] for actor in ids}


def _stands(db: Database, person_id: object) -> bool:
    """Whether any fact is of that person."""
    return any(
        db.table(name).count_where(f"{column} = ?", [person_id])
        for name in schema.FACT_TABLES
        for column, other in schema.TABLES[name].references.items()
        if other == "people"
    )


def _digest_of(article: Article) -> bytes:
    # The path is left out: the same articles in another folder are the same input.
    return hashlib.sha256(repr(astuple(replace(article, source="", text=""))).encode()).digest()


def _digest_of_knowledge(knowledge: Knowledge) -> bytes:
    rows = (
        *knowledge.people.values(),
        *knowledge.parties.values(),
        *knowledge.elections.values(),
        *knowledge.official_results,
        *knowledge.organisations,
        *knowledge.places,
        *knowledge.articles.values(),
        *knowledge.merges,
        *knowledge.corrections,
    )
    return "\n".join(map(repr, rows)).encode()


def _load_knowledge(db: Database, knowledge: Knowledge) -> None:
    elections = sorted(knowledge.elections.values(), key=lambda election: election.id)
    _insert(db, "elections", (asdict(row) for row in elections))
    official = sorted(knowledge.official_results, key=lambda row: (row.election_id, row.person_id))
    _insert(db, "official_results", (asdict(row) for row in official))


SPEAKER = ("speaker_id", "speaker_party_id", "speaker_key", "unplaced_in")


def _gather_statements(db: Database) -> None:
    """Give the quotes that are wordings of one statement its id, and make the statements."""
    db.register_function(_speaker_key, deterministic=True)
    quotes = db.query(
        """SELECT id, article_id, start, text, speaker_id, speaker_party_id,
          _speaker_key(speaker_label) AS speaker_key,
          CASE WHEN coalesce(speaker_id, speaker_party_id, speaker_label) IS NULL
            THEN article_id END AS unplaced_in
        FROM quotes
        ORDER BY speaker_id, speaker_party_id, speaker_key, unplaced_in, article_id, start, id"""
    )
    for speaker, said in groupby(quotes, key=itemgetter(*SPEAKER)):
        wordings = (Wording(q["id"], q["article_id"], q["start"], q["text"]) for q in said)
        named = speaker[0] is not None or speaker[1] is not None
        changes = sorted(gather(wordings, named=named).items())
        db.conn.executemany(
            "UPDATE quotes SET statement_id = ? WHERE id = ?", [(new, quote) for quote, new in changes]
        )
    db.execute(
        """INSERT INTO statements
        SELECT s.id, s.speaker_id, s.speaker_party_id, s.speaker_label, s.text,
          count(*), count(DISTINCT q.article_id), count(DISTINCT a.outlet),
          min(coalesce(q.published, a.published)), max(coalesce(q.published, a.published))
        FROM quotes s JOIN quotes q ON q.statement_id = s.id JOIN articles a ON a.id = q.article_id
        WHERE s.statement_id = s.id
        GROUP BY s.id ORDER BY s.id"""
    )


def _tell_when_named(db: Database) -> None:
    """Give people and parties the days of the first and the last dated article that names them."""
    for table, column in (("people", "person_id"), ("parties", "party_id")):
        db.execute(
            f"""UPDATE {table} SET first_published = seen.first, last_published = seen.last
            FROM (
              SELECT m.{column} AS id, min(a.published) AS first, max(a.published) AS last
              FROM mentions m JOIN articles a ON a.id = m.article_id GROUP BY m.{column}
            ) AS seen WHERE seen.id = {table}.id"""
        )


def _speaker_key(label: str | None) -> str | None:
    return None if label is None else " ".join(words_of(label))


def _build_row(db: Database, digest: str) -> Row:
    counts: Row = {table: db.table(table).count for table in schema.TABLES if table != "build"}
    unplaced = "coalesce(speaker_id, speaker_party_id, speaker_label) IS NOT NULL"
    counts["quotes_with_speaker"] = db.table("quotes").count_where(unplaced)
    return {"version": __version__, "input_digest": digest, **counts, "edition": "full"}


def _count_for_the_planner(db: Database) -> None:
    """Statistics that make queries choose the right index, in an order that no release of SQLite changes."""
    for table in schema.TABLES:
        db.analyze(table)
    # Some builds of SQLite keep samples of the rows besides, others do not.
    db.execute("DROP TABLE IF EXISTS sqlite_stat4")


def _check(db: Database) -> None:
    def broken() -> Iterator[str]:
        for table, row, other, _ in db.execute("PRAGMA foreign_key_check"):
            yield f"row {row} of {table} refers to a row of {other} that does not exist"

    for message in broken():
        raise StoreError(message)
