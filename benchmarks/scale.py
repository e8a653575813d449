"""A dataset of any size, made up: names, words and figures drawn by lot, always the same lot.

The rows have the shapes that real ones have: a few people are quoted very often and most once, a statement
has one wording or several, a word is common or rare.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from sqlite_utils import Database

from balotaje import store
from balotaje.schema import TABLES

LEXICON = Path(__file__).resolve().parent.parent / "balotaje" / "lexicon"
QUOTES_PER_ARTICLE = 10
QUOTES_PER_PERSON = 50
KINDS = ("direct", "partial", "post")
VERBS = ("decir", "asegurar", "afirmar", "señalar", "sostener", "agregar", "advertir", None)
CHANNELS = (None, None, None, "X", "Instagram")
STANCES = ("support", "support", "oppose", "congratulate", "neutral")
COUNTRIES = ("AA", "BB", "CC")
OUTLETS = 40
SENTENCE = (8, 30)
"""Words of a quote, at the least and at the most."""

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Size:
    """How many rows there are to be of what is quoted; the rest follows."""

    quotes: int

    @property
    def articles(self) -> int:
        """Articles that hold the quotes."""
        return max(1, self.quotes // QUOTES_PER_ARTICLE)

    @property
    def people(self) -> int:
        """People who are quoted."""
        return max(5, self.quotes // QUOTES_PER_PERSON)


def make(path: Path, size: Size, seed: int = 1) -> None:
    """Write such a dataset to ``path``."""
    lot = random.Random(seed)
    with store.filling(path) as db:
        _insert(db, "people", _people(size, lot))
        _insert(db, "articles", _articles(size, lot))
        counted = _quotes(db, size, lot)
        _insert(db, "endorsements", _endorsements(size, lot))
        build: Row = {"version": "0.0.0", "input_digest": f"{size.quotes:064x}", "edition": "full"}
        build |= dict.fromkeys((c for c, t in TABLES["build"].columns.items() if t is int), 0) | counted
        _insert(db, "build", iter([build]))


def _insert(db: Database, table: str, rows: Iterator[Row]) -> None:
    columns = list(TABLES[table].columns)
    names = ", ".join(f'"{column}"' for column in columns)
    marks = ", ".join("?" * len(columns))
    values = ([row.get(column) for column in columns] for row in rows)
    db.conn.executemany(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', values)


def _column(name: str, column: str) -> list[str]:
    with (LEXICON / name).open(encoding="utf-8", newline="") as file:
        return [row[column] for row in csv.DictReader(file)]


def _people(size: Size, lot: random.Random) -> Iterator[Row]:
    given, family = _column("given_names.csv", "name"), _column("surnames.csv", "name")
    for number in range(size.people):
        name = f"{lot.choice(given)} {lot.choice(family)} {lot.choice(family)}"
        yield {
            "id": f"p{number}",
            "name": name,
            "country": lot.choice(COUNTRIES),
            "articles": 1 + size.articles // (number + 1) % 1000,
        }


def _articles(size: Size, lot: random.Random) -> Iterator[Row]:
    for number in range(size.articles):
        day = f"20{30 + number % 3}-{1 + number % 12:02}-{1 + number % 28:02}"
        text = f"Nota {number}. " + "x" * (40 * (QUOTES_PER_ARTICLE + 1))
        yield {
            "id": f"a{number}",
            "headline": f"Nota {number}",
            "source": f"seeds/a{number}.txt",
            "outlet": f"Diario {lot.randrange(OUTLETS)}",
            "title": f"Nota {number}",
            "published": day,
            "published_basis": "stated",
            "language": "es",
            "words": 3,
            "text": text,
            "sha256": f"{number:064x}",
        }


def _quotes(db: Database, size: Size, lot: random.Random) -> dict[str, object]:
    """The quotes and their statements: one in five is another wording of the one before."""
    words = _column("common_words.csv", "form")
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(words))))
    speakers = list(accumulate(1 / (rank + 3) for rank in range(size.people)))
    people = [f"p{number}" for number in range(size.people)]
    lot.shuffle(words)

    def quotes() -> Iterator[Row]:
        speaker, statement, text = people[0], "", ""
        for number in range(size.quotes):
            article, place = f"a{number // QUOTES_PER_ARTICLE}", 12 + 40 * (number % QUOTES_PER_ARTICLE)
            key = f"{article}-{place}-{place + 38}"
            if not statement or lot.random() > 0.2:
                [speaker] = lot.choices(people, cum_weights=speakers)
                text = " ".join(lot.choices(words, cum_weights=weights, k=lot.randint(*SENTENCE)))
                statement = key
            yield {
                "id": key,
                "article_id": article,
                "speaker_id": speaker,
                "text": text,
                "kind": lot.choice(KINDS),
                "verb": lot.choice(VERBS),
                "channel": lot.choice(CHANNELS),
                "statement_id": statement,
                "start": place,
                "end": place + 38,
                "curated": 0,
                "evidence_start": place,
                "evidence_end": place + 38,
            }

    _insert(db, "quotes", quotes())
    db.execute(
        """INSERT INTO statements (id, speaker_id, text, quotes, articles, outlets)
        SELECT statement_id, min(speaker_id), min(text), count(*), count(DISTINCT article_id), 1
        FROM quotes GROUP BY statement_id ORDER BY statement_id"""
    )
    db.execute(
        """INSERT INTO mentions (id, article_id, person_id, surface, start, "end", curated, evidence_start,
          evidence_end)
        SELECT q.id, article_id, speaker_id, people.name, start, "end", 0, evidence_start, evidence_end
        FROM quotes q JOIN people ON people.id = speaker_id ORDER BY q.rowid"""
    )
    return {"mentions": size.quotes, "quotes": size.quotes, "articles": size.articles, "people": size.people}


def _endorsements(size: Size, lot: random.Random) -> Iterator[Row]:
    for number in range(size.quotes // 20):
        article = f"a{number % size.articles}"
        begin = 12 + number // size.articles
        yield {
            "id": f"{article}-{begin}-{begin + 20}",
            "article_id": article,
            "endorser_id": f"p{lot.randrange(size.people)}",
            "candidate_id": f"p{lot.randrange(min(10, size.people))}",
            "stance": lot.choice(STANCES),
            "start": begin,
            "end": begin + 20,
            "curated": 0,
            "evidence_start": begin,
            "evidence_end": begin + 20,
        }
