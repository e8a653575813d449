"""What needs a person's eye: most useful first, each with a line to paste. Everybody here is invented."""

from __future__ import annotations

import random
from pathlib import Path

from curating import PERSON_COLUMNS, built, csv_file, facts, rows
from handmade import Telling

from balotaje import pipeline
from balotaje.decisions import CORRECTIONS, unfilled


def crowd() -> list[Telling]:
    """Articles in which much is left to decide."""
    one = Telling(
        "n1",
        "Fulgor habló. “Es hora de partir”, dijo Fulgor. “Nadie se rinde”. "
        "Rojas rio; Ana Rojas y Luis Rojas no.",
    )
    fulgor = one.person("Fulgor", "Fulgor", gender="m")
    one.role("Fulgor", fulgor, "cantor")
    one.person("Ana Rojas")
    one.person("Luis Rojas")
    one.quote("Es hora de partir", fulgor)
    one.quote("Nadie se rinde")
    one.unresolved("Nadie se rinde", "quote", "no speaker could be placed")
    one.unresolved("Rojas", "mention", "several people of this article have this surname")
    two = Telling(
        "n2", "Fulgor calló. “¡Nadie se rinde!”, gritaron; “Otra, otra, otra”. Sumó 912.143 votos, el 4,5 %."
    )
    two.person("Fulgor")
    for words in ("Nadie se rinde", "Otra, otra, otra"):
        two.quote(words)
        two.unresolved(words, "quote", "no speaker could be placed")
    two.unresolved("912.143 votos", "result", "nobody whose figure this is was found")
    two.unresolved("4,5 %", "result", "nobody whose figure this is was found")
    two.unresolved("calló", "mood", "nobody knows what to do with this")
    three = Telling("n3", "Soto ganó, y Paredes perdió ante Juan Paredes.")
    three.person("Elena Soto", "Soto")
    four = Telling("n4", "Soto, Juan Ruz, y otros.")
    four.person("Soto")
    four.person("Juan Ruz")
    five = Telling("n5", "Juan Ruz Ñanco y Juan Ruz Paz.")
    five.person("Juan Ruz Ñanco")
    five.person("Juan Ruz Paz")
    return [one, two, three, four, five]


WORK = [
    # rank, weight, kind, file, line
    (1, 13, "person", "people.csv", "?,?,,Fulgor,m,,,cantor,,,?"),
    (2, 13, "person", "people.csv", "?,?,,Fulgor,m,,,cantor,,,?"),
    (3, 10, "quote", "corrections.csv", "n1,quotes,49,63,Nadie se rinde,speaker_id,?,set,,,"),
    (4, 10, "quote", "corrections.csv", "n2,quotes,16,30,Nadie se rinde,speaker_id,?,set,,,"),
    (6, 10, "quote", "corrections.csv", 'n2,quotes,45,61,"Otra, otra, otra",speaker_id,?,set,,,'),
    (
        7,
        10,
        "result",
        "corrections.csv",
        'n2,results,87,92,"4,5 %",person_id|percent|votes|kind,?|4.5||?,add,,,',
    ),
    (
        8,
        10,
        "result",
        "corrections.csv",
        "n2,results,69,82,912.143 votos,person_id|percent|votes|kind,?||912143|?,add,,,",
    ),
    (
        9,
        1,
        "mention",
        "corrections.csv",
        'n1,mentions,66,71,Rojas,person_id,?,add,,"one of: ana-rojas, luis-rojas",',
    ),
    (10, 1, "person", "merges.csv", 'merge,juan-ruz,n4,?,"one of: juan-ruz-nanco, juan-ruz-paz",'),
    (11, 1, "person", "merges.csv", "merge,soto,n4,elena-soto,,"),
    (5, 10, "mood", None, None),
]


def test_what_needs_a_persons_eye_is_listed_most_useful_first(tmp_path: Path) -> None:
    made = built(tmp_path, [], crowd())
    sql = "SELECT rank, weight, kind, suggestion_file, suggestion FROM unresolved ORDER BY rank"
    assert rows(made.path, sql) == sorted(WORK)


def test_a_suggestion_pasted_as_it_is_changes_nothing_and_says_so(tmp_path: Path) -> None:
    lines = [str(row[4]) for row in WORK if row[3] == CORRECTIONS]
    made = built(tmp_path, lines, crowd())
    assert made.told == ["is not filled in and was left out: '?' still stands in value"] * len(lines)
    assert facts(made.path) == facts(built(tmp_path, [], crowd()).path)


def test_a_suggestion_that_is_filled_in_settles_its_row(tmp_path: Path) -> None:
    lines = [str(row[4]) for row in WORK if row[3] == CORRECTIONS]
    filled = [line.replace("|?,", "|count,").replace("?", "luis-rojas") for line in lines]
    made = built(tmp_path, filled, crowd())
    assert made.told == []
    left = rows(made.path, "SELECT kind, count(*) FROM unresolved GROUP BY kind ORDER BY kind")
    assert left == [("mood", 1), ("person", 4)]


def test_the_list_is_the_same_in_whatever_order_the_articles_come(tmp_path: Path) -> None:
    expected = facts(built(tmp_path, [], crowd()).path)
    for seed in range(3):
        told = crowd()
        random.Random(seed).shuffle(told)
        assert facts(built(tmp_path, [], told).path) == expected


def test_a_persons_row_is_refused_until_it_is_filled_in_and_then_ends_the_doubt(tmp_path: Path) -> None:
    line = "?,?,,Ñancupil,m,,,senador,,,?"
    filled = "elias-nancupil,Elías Ñancupil,,Ñancupil,m,,,senador,,,https://example.org/"
    (tmp_path / "notas").mkdir()
    (tmp_path / "notas" / "n1.txt").write_text(
        "El senador Ñancupil habló. “Es hora de partir”, dijo Ñancupil."
    )
    refused = "data/people.csv, line 2 " + unfilled("id", "name", "source")
    for row, suggested, person, told in (
        ("", [(line,)], "nancupil", []),
        (line, [(line,)], "nancupil", [refused]),
        (filled, [], "elias-nancupil", []),
    ):
        data = csv_file(tmp_path / f"data-{len(row)}" / "people.csv", PERSON_COLUMNS, row).parent
        summary = pipeline.build([tmp_path / "notas"], tmp_path / "made.db", data=data)
        assert [str(one) for one in summary.lapsed] == told
        assert rows(tmp_path / "made.db", "SELECT suggestion FROM unresolved") == suggested
        assert rows(tmp_path / "made.db", "SELECT id FROM people") == [(person,)]
