"""Who is who as a person curates it: aliases, merges, splits. Everybody here is invented."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from curating import PARTY_COLUMNS, PERSON_COLUMNS, SPANISH, csv_file, rows
from handmade import KNOWLEDGE, who

from balotaje import pipeline
from balotaje.decisions import Merge
from balotaje.resolve.evidence import Sighting
from balotaje.resolve.people import People

# ---- aliases ----------------------------------------------------------------------------------------------


NOTES = {
    "uno": "La candidata Rosa Quilodrán llegó a Puerto Hondo. “Vamos a ganar”, dijo Quilodrán.",
    "dos": "La candidata Chayo Quilodrán llegó tarde. “Vamos a ganar”, dijo Chayo Quilodrán.",
    "tres": "La candidata del Partido del Alba (PDA) saludó. El Partido Albista (PAL) celebró.",
}

ALIASES = [
    # what the case shows, the table, its row, the people and parties then
    (
        "without an alias there are two",
        "people",
        "rosa,Rosa Quilodrán,,,f,,,,,,",
        ["chayo-quilodran", "rosa"],
    ),
    ("an alias makes them one", "people", "rosa,Rosa Quilodrán,Chayo Quilodrán,,f,,,,,,", ["rosa"]),
    (
        "without an alias there are two",
        "parties",
        "alba,Partido del Alba,PDA,,,party,,,,",
        ["alba", "partido-albista"],
    ),
    (
        "an alias makes them one",
        "parties",
        "alba,Partido del Alba,PDA,Partido Albista|PAL,,party,,,,",
        ["alba"],
    ),
]


@pytest.mark.parametrize(("about", "table", "row", "ids"), ALIASES, ids=[f"{c[1]}: {c[0]}" for c in ALIASES])
def test_an_alias_makes_two_rows_one(
    tmp_path: Path, about: str, table: str, row: str, ids: list[str]
) -> None:
    columns = PERSON_COLUMNS if table == "people" else PARTY_COLUMNS
    csv_file(tmp_path / "data" / f"{table}.csv", columns, row)
    notes = tmp_path / "notas"
    notes.mkdir()
    for name in ("uno", "dos") if table == "people" else ("tres",):
        (notes / f"{name}.txt").write_text(NOTES[name])
    pipeline.build([notes], tmp_path / "made.db", data=tmp_path / "data")
    assert [found for (found,) in rows(tmp_path / "made.db", f"SELECT id FROM {table} ORDER BY id")] == ids


# ---- merges and splits ------------------------------------------------------------------------------------


def decision(row: str) -> Merge:
    """'merge Juan Soto > ana-soto', 'split Juan Soto @ n0 n1 > Juan Soto (cantor)'."""
    kind, rest = row.split(" ", 1)
    left, into = (part.strip() for part in rest.split(">"))
    person, _, articles = (part.strip() for part in left.partition("@"))
    assert kind in ("merge", "split")
    return Merge(2, kind, person, tuple(articles.split()), into)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Case:
    """Articles n0, n1 …, each a list of who is in it; a decision; the ids then; what is told; the doubts."""

    about: str
    articles: list[list[Sighting]]
    decided: str
    ids: list[list[str]]
    told: str | None = None
    doubts: tuple[str, ...] = ()
    names: Mapping[str, str] | None = None


BY_RULES = "the rules find the same by themselves"
NOBODY = "nobody here, or more than one, is called"

DECIDED = [
    Case(
        "two names are one person's; the name of into is shown",
        [[who("Chayo Soto")], [who("Ana Soto")], [who("Ana Soto")]],
        "merge Chayo Soto > ana-soto",
        [["ana-soto"]] * 3,
        names={"ana-soto": "Ana Soto"},
    ),
    Case(
        "by their ids, and though one article has both",
        [[who("Juan Paredes"), who("Juan Paredes Soto")]],
        "merge juan-paredes > juan-paredes-soto",
        [["juan-paredes-soto", "juan-paredes-soto"]],
    ),
    Case(
        "though gender and country speak against it",
        [[who("Ana Soto", gender="f", country="XX")], [who("Anabel Ruz", gender="m", country="YY")]],
        "merge Anabel Ruz > Ana Soto",
        [["ana-soto"], ["ana-soto"]],
    ),
    Case(
        "into a curated person whom no article names so",
        [[who("Chayo Soto")]],
        "merge Chayo Soto > rosa-quilodran",
        [["rosa-quilodran"]],
        names={"rosa-quilodran": "Rosa Quilodrán"},
    ),
    Case(
        "a doubt between several is ended",
        [[who("Juan Paredes Soto")], [who("Juan Paredes Ñanco")], [who("Juan Paredes")]],
        "merge juan-paredes > juan-paredes-soto",
        [["juan-paredes-soto"], ["juan-paredes-nanco"], ["juan-paredes-soto"]],
    ),
    Case(
        "a surname alone, wherever it stands",
        [[who("Elena Paredes")], [who("Paredes")], [who("Paredes")]],
        "merge paredes > elena-paredes",
        [["elena-paredes"]] * 3,
    ),
    Case(
        "a surname that two have follows the one that they have become",
        [
            [who("Elena Paredes", party="alba")],
            [who("Nena Paredes", party="alba")],
            [who("Paredes", party="alba")],
        ],
        "merge Nena Paredes > elena-paredes",
        [["elena-paredes"]] * 3,
    ),
    Case(
        "the rules have come to know",
        [[who("María Elena Paredes")], [who("Elena Paredes")]],
        "merge Elena Paredes > maria-elena-paredes",
        [["maria-elena-paredes"]] * 2,
        f"no longer applies: {BY_RULES}",
    ),
    Case(
        "nobody has the name any more",
        [[who("Ana Soto")]],
        "merge Chayo Soto > ana-soto",
        [["ana-soto"]],
        f"no longer applies: {NOBODY} 'Chayo Soto'",
    ),
    Case(
        "nor that of into",
        [[who("Chayo Soto")]],
        "merge Chayo Soto > ana-soto",
        [["chayo-soto"]],
        f"no longer applies: {NOBODY} 'ana-soto'",
    ),
    Case(
        "two people of one name are not told apart by it",
        [[who("Luis Paredes", country="AA")], [who("Luis Paredes", country="BB")], [who("Lucho Paredes")]],
        "merge Lucho Paredes > Luis Paredes",
        [["luis-paredes"], ["luis-paredes-bb"], ["lucho-paredes"]],
        f"no longer applies: {NOBODY} 'Luis Paredes'",
    ),
    Case(
        "a curated person is never merged away",
        [[who("Rosa Quilodrán")], [who("Ana Soto")]],
        "merge rosa-quilodran > ana-soto",
        [["rosa-quilodran"], ["ana-soto"]],
        "no longer applies: rosa-quilodran has a row in people.csv: name it as into",
    ),
    Case(
        "of an article that is not here nothing can be said",
        [[who("Ana Soto")]],
        "merge Chayo Soto @ n7 > ana-soto",
        [["ana-soto"]],
    ),
    Case(
        "still to be filled in",
        [[who("Chayo Soto")]],
        "merge Chayo Soto > ?",
        [["chayo-soto"]],
        "is not filled in and was left out: '?' still stands in into",
    ),
    Case(
        "a name is somebody else's in one article",
        [[who("Juan Soto")], [who("Juan Soto")]],
        "split Juan Soto @ n1 > Juan Soto (cantor)",
        [["juan-soto"], ["juan-soto-cantor"]],
        names={"juan-soto": "Juan Soto", "juan-soto-cantor": "Juan Soto (cantor)"},
    ),
    Case(
        "somebody of their own, in two articles",
        [[who("Juan Soto")], [who("Juan Soto")], [who("Juan Soto")]],
        "split Juan Soto @ n2 n1 >",
        [["juan-soto"], ["juan-soto-n1"], ["juan-soto-n1"]],
    ),
    Case(
        "somebody whom the corpus knows",
        [[who("Juan Soto")], [who("Juan Soto Ruz")], [who("Juan Soto")]],
        "split Juan Soto @ n2 > Elena Paredes",
        [["juan-soto-ruz"], ["juan-soto-ruz"], ["elena-paredes"]],
    ),
    Case(
        "not the famous one",
        [[who("Quilodrán", known="rosa-quilodran")]],
        "split rosa-quilodran @ n0 > Inés Quilodrán",
        [["ines-quilodran"]],
    ),
    Case(
        "a surname alone, in an article where two may have it",
        [[who("Elena Paredes")], [who("Juan Paredes")], [who("Paredes")], [who("Paredes")]],
        "split Paredes @ n3 > juan-paredes",
        [["elena-paredes"], ["juan-paredes"], ["paredes-n2"], ["juan-paredes"]],
        doubts=("a single name that several people have",),
    ),
    Case(
        "named by the id that it has there",
        [[who("Elena Paredes")], [who("Juan Paredes")], [who("Paredes")]],
        "split paredes-n2 @ n2 > juan-paredes",
        [["elena-paredes"], ["juan-paredes"], ["juan-paredes"]],
    ),
    Case(
        "a name that the article has in a fuller form",
        [[who("Juan Soto Ruz"), who("Ana Soto")]],
        "split Juan Soto @ n0 > juan-cantor",
        [["juan-cantor", "ana-soto"]],
    ),
    Case(
        "the rules tell them apart by themselves",
        [
            [who("Juan Soto", country="AA")],
            [who("Juan Soto", country="BB")],
            [who("Juan Soto", country="BB")],
        ],
        "split Juan Soto @ n2 > juan-soto-bb",
        [["juan-soto"], ["juan-soto-bb"], ["juan-soto-bb"]],
        f"no longer applies: {BY_RULES}",
    ),
    Case(
        "the surname is known by its office",
        [[who("Elena Paredes", titles="diputada")], [who("Paredes", titles="la diputada")]],
        "split Paredes @ n1 > elena-paredes",
        [["elena-paredes"], ["elena-paredes"]],
        f"no longer applies: {BY_RULES}",
    ),
    Case(
        "nobody there has the name",
        [[who("Ana Soto"), who("Luis Soto")]],
        "split Juan Soto @ n0 > elena-paredes",
        [["ana-soto", "luis-soto"]],
        "no longer applies: nobody in n0, or more than one, is called 'Juan Soto'",
    ),
]


def identify(case: Case, order: list[int]) -> tuple[People, dict[str, list[str]], list[str]]:
    """Who is who in the articles of ``case``, met in that order; and all doubts."""
    people = People(replace(KNOWLEDGE, merges=(decision(case.decided),)), SPANISH)
    articles = {f"n{n}": case.articles[n] for n in order}
    for article, sightings in articles.items():
        people.see(people.decided.sightings(article, sightings))
    people.settle()
    ids, doubts = {}, []
    for article in sorted(articles):
        found, doubtful = people.identify(article, people.decided.sightings(article, articles[article]))
        ids[article] = list(found)
        doubts += [doubt.reason for doubt in doubtful]
    return people, ids, doubts


@pytest.mark.parametrize("case", DECIDED, ids=lambda case: case.about)
def test_who_is_who_as_a_person_decided(case: Case) -> None:
    people, ids, doubts = identify(case, list(range(len(case.articles))))
    assert list(ids.values()) == case.ids
    told = [why for line, why in people.decided.lapsed.items() if line not in people.decided.elsewhere()]
    assert told == ([case.told] if case.told else [])
    assert tuple(doubts) == case.doubts
    shown = {row.id: row.name for row in people.rows()}
    assert shown.items() >= (case.names or {}).items()


@pytest.mark.parametrize("case", DECIDED, ids=lambda case: case.about)
def test_decisions_do_not_depend_on_the_order_of_the_articles(case: Case) -> None:
    order = list(range(len(case.articles)))
    people, ids, doubts = identify(case, order)
    for seed in range(4):
        random.Random(seed).shuffle(order)
        others, *found = identify(case, order)
        assert found == [ids, doubts]
        assert others.decided.lapsed == people.decided.lapsed
