"""The corpus as a SQLite file: every row as it should be, and the same bytes whatever the order."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from handmade import KNOWLEDGE, Telling, evening, knowledge, morning, silent, tellings
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from balotaje import lexicon, store
from balotaje.knowledge import Knowledge
from balotaje.model import Actor, Article, Endorsement, Facts, Mention, Person, Quote, Result
from balotaje.resolve import resolve
from balotaje.schema import FACT_TABLES

Pair = tuple[Article, Facts]


def write(path: Path, pairs: Sequence[Pair], known: Knowledge = KNOWLEDGE) -> Path:
    """Resolve and store ``pairs``."""
    store.write(path, resolve(pairs, known, lexicon.load()))
    return path


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("store") / "made.db"
    with Database(write(path, [told.pair for told in tellings()])) as made:
        yield made


def rows(db: Database, sql: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in db.execute(sql)]


@pytest.mark.parametrize("table", FACT_TABLES)
def test_the_text_between_the_offsets_is_the_evidence(db: Database, table: str) -> None:
    texts = {row["id"]: row["text"] for row in db.table("articles").rows}
    found = list(db.table(table).rows)
    assert found
    for row in found:
        evidence = texts[row["article_id"]][row["start"] : row["end"]]
        assert evidence == row.get("surface", evidence)
        assert row["id"].startswith(f"{row['article_id']}-{row['start']}-{row['end']}")


def test_sqlite_finds_the_same_evidence_at_the_same_offsets(db: Database) -> None:
    """Its functions count characters as Python does, also beyond the basic plane."""
    texts = {row["id"]: row["text"] for row in db.table("articles").rows}
    for row in db.view("evidence").rows:
        assert row["words"] == texts[row["article_id"]][row["start"] : row["end"]]


def test_every_fact_is_in_the_view_of_evidence(db: Database) -> None:
    counted = dict(db.execute("SELECT fact_table, count(*) FROM evidence GROUP BY 1").fetchall())
    assert counted == {table: db.table(table).count for table in FACT_TABLES}


def test_facts_with_one_place_are_told_apart_by_a_number(db: Database) -> None:
    start, end = morning().span("votar por Rosa Quilodrán")
    assert rows(
        db, "SELECT id, endorser_id, endorser_party_id FROM endorsements WHERE stance = 'support'"
    ) == [
        (f"diario-1-{start}-{end}", "inigo-jauregui", None),
        (f"diario-1-{start}-{end}-2", None, "vecinos-del-rio"),
    ]


def test_articles(db: Database) -> None:
    sql = "SELECT id, headline, title, outlet, published, published_basis, words, source FROM articles"
    assert rows(db, sql) == [
        (
            "diario-1",
            "Ahumada: “Perdimos con honor”",
            "Ahumada: “Perdimos con honor”",
            "Diario del Alba",
            "2031-05-05",
            "inferred",
            61,
            "seeds/diario-1.txt",
        ),
        (
            "radio-1",
            "Rosa Quilodrán obtuvo 41,9% con el 71,16% de las mesas escrutadas.",
            None,
            "Radio Río",
            "2031-05-04",
            "metadata",
            45,
            "seeds/radio-1.txt",
        ),
        (
            "sin-hechos",
            "Mañana no habrá clases en las escuelas que fueron locales de votación.",
            None,
            None,
            None,
            None,
            12,
            "seeds/sin-hechos.txt",
        ),
    ]


@pytest.mark.parametrize(
    ("article", "said", "expected"),
    [
        ({}, {}, (None, None, None)),
        ({}, {"published": "2031-05-05", "published_basis": "inferred"}, (None, "2031-05-05", "inferred")),
        # What the source says comes before what the text says, and its basis with it.
        (
            {"title": "A", "published": "2031-05-04", "published_basis": "metadata"},
            {"title": "B", "published": "2031-05-05", "published_basis": "inferred"},
            ("A", "2031-05-04", "metadata"),
        ),
    ],
)
def test_what_is_known_of_an_article(
    tmp_path: Path, article: dict[str, str], said: dict[str, str], expected: tuple[str | None, ...]
) -> None:
    path = write(tmp_path / "made.db", [Telling("nota", "Nada.", **article).said(**said).pair])
    with Database(path) as db:
        assert rows(db, "SELECT title, published, published_basis FROM articles") == [expected]


def test_people_and_parties(db: Database) -> None:
    assert rows(db, "SELECT id, name, party_id, description, articles FROM people") == [
        ("bruno-ahumada", "Bruno Ahumada", None, None, 2),
        # Nobody writes of her, but she has an official result.
        ("elsa-nanco", "Elsa Ñanco", None, None, 0),
        # A surname with an initial is a surname alone.
        ("i-jauregui", "I. Jáuregui", None, None, 1),
        ("inigo-jauregui", "Íñigo Jáuregui", "vecinos-del-rio", "diputado", 1),
        ("rosa-quilodran", "Rosa Quilodrán", "partido-del-alba", "senadora", 2),
    ]
    assert rows(db, "SELECT id, kind, coalition_id, articles FROM parties") == [
        ("pacto-claro", "coalition", None, 0),
        ("partido-del-alba", "party", "pacto-claro", 2),
        ("vecinos-del-rio", "party", None, 1),
    ]


def test_statements_and_their_wordings(db: Database) -> None:
    sql = """SELECT speaker, statement, wording, outlet, quotes, articles, outlets
    FROM statements_with_wordings WHERE quotes > 1"""
    full = "Perdimos con honor y mañana empieza otra campaña para todos nosotros"
    assert rows(db, sql) == [
        ("Bruno Ahumada", full, wording, outlet, 3, 2, 2)
        for wording, outlet in [
            ("Perdimos con honor", "Diario del Alba"),
            (full, "Diario del Alba"),
            ("Perdimos con honor, y mañana empieza otra campaña", "Radio Río"),
        ]
    ]


def test_a_statement_has_a_first_and_a_last_day(db: Database) -> None:
    sql = "SELECT first_published, last_published FROM statements WHERE quotes > 1"
    assert rows(db, sql) == [("2031-05-04", "2031-05-05")]


def test_every_quote_has_a_statement_and_speakers_never_share_one(db: Database) -> None:
    sql = """SELECT count(*) FROM quotes q JOIN statements s ON s.id = q.statement_id
    WHERE q.speaker_id IS s.speaker_id AND q.speaker_party_id IS s.speaker_party_id
      AND q.speaker_label IS s.speaker_label"""
    assert rows(db, sql) == [(db.table("quotes").count,)]
    # 'Qué noche más larga' has nobody, 'una noche más larga' has 'un asesor'.
    assert rows(db, "SELECT count(*) FROM statements WHERE speaker_id IS NULL") == [(2,)]


def test_who_backs_whom_with_the_words(db: Database) -> None:
    sql = "SELECT endorser, stance, candidate, words, quote, outlet FROM endorsements_with_words"
    vote = ("votar por Rosa Quilodrán", "Voy a votar por Rosa Quilodrán", "Diario del Alba")
    assert rows(db, sql) == [
        ("Íñigo Jáuregui", "support", "Rosa Quilodrán", *vote),
        ("Vecinos del Río", "support", "Rosa Quilodrán", *vote),
        (
            "Partido del Alba",
            "congratulate",
            "Rosa Quilodrán",
            "El Partido del Alba celebró",
            None,
            "Radio Río",
        ),
    ]


def test_each_figure_beside_the_official_one(db: Database) -> None:
    sql = "SELECT subject, counted_percent, percent, official_percent, difference FROM results_vs_official"
    assert rows(db, sql) == [
        ("Rosa Quilodrán", 71.16, 42.5, 41.2, 1.3),
        ("Bruno Ahumada", 71.16, 37.0, 38.75, -1.75),
        ("Rosa Quilodrán", 71.16, 41.9, 41.2, 0.7),
    ]


def test_outlets_that_contradict_each_other(db: Database) -> None:
    sql = "SELECT subject, percent, outlet, other_percent, other_outlet, difference FROM results_in_conflict"
    assert rows(db, sql) == [("Rosa Quilodrán", 41.9, "Radio Río", 42.5, "Diario del Alba", 0.6)]


@pytest.mark.parametrize(
    ("one", "other", "conflict"),
    [
        ({"percent": 26.67}, {"percent": 26.7}, False),  # rounded
        ({"percent": 26.67}, {"percent": 26.6}, False),  # cut off
        ({"percent": 26.67}, {"percent": 26.4}, True),
        ({"percent": 26.67}, {"percent": 27.0, "approximate": True}, False),
        ({"percent": 26.67}, {"percent": 24.0, "counted_percent": 90.0}, False),
        ({"percent": 26.67}, {"percent": 24.0, "kind": "poll"}, False),
    ],
)
def test_what_is_a_contradiction(
    tmp_path: Path, one: dict[str, object], other: dict[str, object], conflict: bool
) -> None:
    told = []
    for name, columns in (("a", one), ("b", other)):
        telling = Telling(name, "Rosa sumaba tanto.")
        columns = {"election": "xx-2031-presidente-1", "counted_percent": 71.16, **columns}
        telling.result("tanto", telling.person("Rosa", known="rosa-quilodran"), **columns)  # type: ignore[arg-type]
        told.append(telling.pair)
    with Database(write(tmp_path / "made.db", told)) as db:
        assert db.view("results_in_conflict").count == int(conflict)


def test_one_article_does_not_contradict_itself(tmp_path: Path) -> None:
    """What it gives two figures of at one share are the country and a region."""
    telling = Telling("a", "Rosa sumaba tanto; en Tola, tanto más.")
    rosa = telling.person("Rosa", known="rosa-quilodran")
    for words, percent in (("tanto", 26.67), ("tanto más", 41.2)):
        telling.result(words, rosa, percent=percent, election="xx-2031-presidente-1", counted_percent=71.16)
    with Database(write(tmp_path / "made.db", [telling.pair])) as db:
        assert db.table("results").count == 2
        assert db.view("results_in_conflict").count == 0


def test_what_is_in_doubt_is_listed_with_the_person_and_the_place(db: Database) -> None:
    sql = "SELECT article_id, kind, reason, person_id FROM unresolved"
    assert rows(db, sql) == [
        ("diario-1", "quote", "no speaker", None),
        (
            "radio-1",
            "person",
            "a single name that one person has, for whom nothing else speaks",
            "i-jauregui",
        ),
    ]


@pytest.mark.parametrize(
    ("table", "words", "found"),
    [
        ("articles", "jauregui", ["diario-1", "radio-1"]),
        ("articles", "VOTACION", ["sin-hechos"]),
        ("people", "nanco", ["elsa-nanco"]),
    ],
)
def test_search_does_without_accents_and_case(db: Database, table: str, words: str, found: list[str]) -> None:
    assert sorted(row["id"] for row in db.table(table).search(words)) == found


@pytest.mark.parametrize("table", ["articles", "people", "quotes"])
def test_the_search_index_agrees_with_its_table(db: Database, table: str) -> None:
    # Raises where it does not.
    db.execute(f"INSERT INTO {table}_fts ({table}_fts, rank) VALUES ('integrity-check', 1)")
    db.rollback()


def test_the_file_is_sound(db: Database) -> None:
    assert rows(db, "PRAGMA integrity_check") == [("ok",)]
    assert rows(db, "PRAGMA foreign_key_check") == []
    assert rows(db, "PRAGMA freelist_count") == [(0,)]
    assert rows(db, "PRAGMA journal_mode") == [("delete",)]


def test_the_build_says_what_it_counted(db: Database) -> None:
    (build,) = db.table("build").rows
    counted = {name: db.table(name).count for name in db.table_names() if name in build}
    assert {name: build[name] for name in counted} == counted
    assert (build["quotes"], build["quotes_with_speaker"]) == (7, 6)


def digest(path: Path) -> str:
    with Database(path) as db:
        return str(next(iter(db.table("build").rows))["input_digest"])


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"source": "elsewhere/nota.txt"}, True),
        ({"outlet": "Radio Río"}, False),
        ({"sha256": "0"}, False),
    ],
)
def test_the_input_digest_is_of_the_articles_not_of_where_they_lie(
    tmp_path: Path, change: dict[str, str], same: bool
) -> None:
    article, facts = silent().pair
    one = digest(write(tmp_path / "one.db", [(article, facts)]))
    other = digest(write(tmp_path / "other.db", [(replace(article, **change), facts)]))  # type: ignore[arg-type]
    assert (one == other) is same


def test_the_input_digest_is_of_what_is_curated_too(tmp_path: Path) -> None:
    one = digest(write(tmp_path / "one.db", [], KNOWLEDGE))
    assert one != digest(write(tmp_path / "other.db", [], knowledge()))


def test_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    write(tmp_path / "made.db", [told.pair for told in tellings()])
    assert [path.name for path in tmp_path.iterdir()] == ["made.db"]


@pytest.mark.parametrize(
    ("facts", "error", "message"),
    [
        (
            Facts(people=(Person("Rosa"),), mentions=(Mention(0, 99, Actor("person", 0)),)),
            ValueError,
            "article 'nota': no text at 0 to 99",
        ),
        (Facts(quotes=(Quote(3, 3, "", "direct"),)), ValueError, "article 'nota': no text at 3 to 3"),
        (
            Facts(
                people=(Person("Rosa"),),
                results=(Result(0, 4, Actor("person", 0), 1.0, None, None, "count", "no-such-election"),),
            ),
            store.StoreError,
            "refers to a row of elections that does not exist",
        ),
    ],
)
def test_facts_that_cannot_be_are_refused(
    tmp_path: Path, facts: Facts, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        write(tmp_path / "made.db", [(Telling("nota", "Nada.").article, facts)])


def test_the_bytes_do_not_depend_on_the_order_of_the_articles(tmp_path: Path) -> None:
    pairs = [told.pair for told in tellings()]
    one = write(tmp_path / "one.db", pairs).read_bytes()
    assert one == write(tmp_path / "other.db", pairs[::-1]).read_bytes()


_TEXT = "Ana Paredes y Luis Soto hablaron de mañana, de otra campaña larga y de la segunda vuelta."
_PEOPLE = st.lists(
    st.builds(
        Person,
        name=st.sampled_from(["Ana Paredes", "Ana Paredes Soto", "Paredes", "Luis Soto", "Rosa Quilodrán"]),
        gender=st.sampled_from([None, "f", "m"]),
        country=st.sampled_from([None, "XX", "YY"]),
    ),
    min_size=1,
    max_size=3,
    unique_by=lambda person: person.name,
)


@st.composite
def _facts(draw: st.DrawFn) -> Facts:
    people = tuple(draw(_PEOPLE))
    actors = st.builds(Actor, st.just("person"), st.integers(0, len(people) - 1))
    starts = st.integers(0, len(_TEXT) - 30)
    quoted = st.tuples(starts, st.integers(5, 30), st.none() | actors, st.sampled_from([None, "un asesor"]))
    quotes = tuple(
        Quote(start, start + length, _TEXT[start : start + length], "direct", who, None if who else label)
        for start, length, who, label in draw(st.lists(quoted, max_size=4))
    )
    mentions = tuple(Mention(start, start + 5, draw(actors)) for start in draw(st.lists(starts, max_size=3)))
    backed = draw(st.lists(st.tuples(starts, actors, actors), max_size=2))
    endorsements = tuple(Endorsement(s, s + 9, one, other, "support") for s, one, other in backed)
    return Facts(people=people, quotes=quotes, mentions=mentions, endorsements=endorsements)


@settings(max_examples=12)
@given(st.data())
def test_any_corpus_gives_the_same_bytes_in_any_order(data: st.DataObject) -> None:
    drawn = data.draw(st.lists(_facts(), max_size=4))
    pairs = [(Telling(f"nota-{n}", _TEXT).article, facts) for n, facts in enumerate(drawn)]
    shuffled = data.draw(st.permutations(pairs))
    with TemporaryDirectory() as folder:
        one = write(Path(folder, "one.db"), pairs).read_bytes()
        assert one == write(Path(folder, "other.db"), shuffled).read_bytes()


_IN_ANOTHER_PROCESS = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from handmade import tellings
from test_store import write
write(Path(sys.argv[2]), [told.pair for told in tellings()])
"""


def test_the_bytes_do_not_depend_on_the_process(tmp_path: Path) -> None:
    """Python shuffles its sets of words anew in every process."""
    made = []
    for seed in ("1", "2"):
        path = tmp_path / seed / "made.db"
        path.parent.mkdir()
        arguments = [sys.executable, "-c", _IN_ANOTHER_PROCESS, str(Path(__file__).parent), str(path)]
        subprocess.run(arguments, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        made.append(path.read_bytes())
    assert made[0] == made[1]


def test_a_file_that_cannot_be_written_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        write(tmp_path / "nowhere" / "made.db", [evening().pair])
