"""The index of names: every way to write a known name, and whom it names where several share it.

What a wrong cell of a table is told with is in ``test_curated.py``.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from balotaje import knowledge
from balotaje.extract import extract
from balotaje.knowledge import Knowledge, KnownParty, KnownPerson, Name
from balotaje.model import Article

PAGE = "https://example.org/"
TABLES = {
    "people": "id,name,aliases,lone_names,gender,country,party_id,description,handles,wikidata,source\n"
    f"rosa-quilodran-xx,Rosa Quilodrán,R. Quilodrán|RQ,Quilodrán,f,XX,,senadora,@RosaQ,,{PAGE}\n"
    f"rosa-quilodran-yy,Rosa Quilodrán,,,f,YY,,alcaldesa,,,{PAGE}\n"
    f"pedro-soto,Pedro Soto de la Fuente,,,m,XX,,,,,{PAGE}\n",
    "parties": "id,name,abbreviation,aliases,adjectives,kind,country,coalition_id,wikidata,source\n"
    f"partido-del-alba-xx,Partido del Alba,PDA,Alba,Albista|albistas,party,XX,,,{PAGE}\n"
    f"partido-del-alba-yy,Partido del Alba,PA,,albista,party,YY,,,{PAGE}\n"
    f"tola-unida,Tola,,,,party,XX,,,{PAGE}\n",
    "organisations": f"name,aliases,kind,country,source\nRadio Tola,La Tola,outlet,XX,{PAGE}\n",
    "places": "name,kind,country,demonyms,source\n"
    f"Tola,city,XX,tolense,{PAGE}\n"
    f"Tolánia,country,XX,Tolano|tolana,{PAGE}\n"
    f"Melgia,country,YY,melgués,{PAGE}\n",
}


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    """Two countries that share a name of a person and one of a party; all invented."""
    folder = tmp_path_factory.mktemp("knowledge") / "data"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text)
    return knowledge.load(folder)


def named(known: Knowledge, *words: str) -> Name | None:
    names = known.names.get(words[0].lower(), ())
    return next((name for name in names if name.words == words), None)


def ids(name: Name) -> list[str]:
    return [row.id if isinstance(row, KnownPerson | KnownParty) else row.name for row in name.rows]


NAMES = [
    # the name, the abbreviation, the aliases of each kind of row
    ("Pedro Soto de la Fuente", "person", ["pedro-soto"]),
    ("RQ", "person", ["rosa-quilodran-xx"]),
    ("R . Quilodrán", "person", ["rosa-quilodran-xx"]),
    ("PDA", "party", ["partido-del-alba-xx"]),
    ("Alba", "party", ["partido-del-alba-xx"]),
    ("La Tola", "organisation", ["Radio Tola"]),
    ("Melgia", "place", ["Melgia"]),
    # shared by two countries
    ("Rosa Quilodrán", "person", ["rosa-quilodran-xx", "rosa-quilodran-yy"]),
    ("Partido del Alba", "party", ["partido-del-alba-xx", "partido-del-alba-yy"]),
    # a party's name wins over a place's
    ("Tola", "party", ["tola-unida"]),
]


@pytest.mark.parametrize(("written", "kind", "rows"), NAMES)
def test_a_written_name_is_found_with_its_rows(
    known: Knowledge, written: str, kind: str, rows: list[str]
) -> None:
    name = named(known, *written.split())
    assert name is not None
    assert (name.kind, ids(name)) == (kind, rows)


@pytest.mark.parametrize("written", ["Quilodrán", "Soto", "Pedro Soto", "rosa Quilodrán", "tolense", "RosaQ"])
def test_what_is_no_name_of_its_own(known: Knowledge, written: str) -> None:
    assert named(known, *written.split()) is None


@pytest.mark.parametrize(
    ("written", "acronym"), [("PDA", True), ("RQ", True), ("Alba", False), ("Tola", False)]
)
def test_what_is_an_acronym(known: Knowledge, written: str, acronym: bool) -> None:
    name = named(known, written)
    assert name is not None
    assert name.acronym is acronym


def test_longer_names_come_first_under_their_folded_first_word(known: Knowledge) -> None:
    assert set(known.names) >= {"tolania", "r", "la"}
    for names in known.names.values():
        lengths = [len(name.words) for name in names]
        assert lengths == sorted(lengths, reverse=True)


def test_the_smaller_indexes(known: Knowledge) -> None:
    assert known.lone_names == {"quilodran": "rosa-quilodran-xx"}
    assert known.handles == {"rosaq": "rosa-quilodran-xx"}
    assert known.surnames["quilodran"] == ("rosa-quilodran-xx", "rosa-quilodran-yy")
    assert "de" not in known.surnames, "too short to be a surname"
    assert known.party_adjectives["albista"] == ("partido-del-alba-xx", "partido-del-alba-yy")
    assert known.demonyms == {"tolano": "XX", "tolana": "XX", "melgués": "YY"}
    assert known.countries == {"tolania": "XX", "melgia": "YY"}


SHARED = [
    ("Hubo elecciones en Melgia. Ganó el Partido del Alba.", "partido-del-alba-yy"),
    ("Hubo elecciones en Tolánia. Ganó el Partido del Alba.", "partido-del-alba-xx"),
    ("El gobierno melgués calló. Ganó el Partido del Alba.", "partido-del-alba-yy"),
    ("Hubo elecciones en Melgia. Ayer ganó la alcaldesa Rosa Quilodrán.", "rosa-quilodran-yy"),
    ("Hubo elecciones en Tolánia. Ayer ganó la senadora Rosa Quilodrán.", "rosa-quilodran-xx"),
]


@pytest.mark.parametrize(("text", "expected"), SHARED)
def test_a_shared_name_is_of_the_article_s_country(known: Knowledge, text: str, expected: str) -> None:
    facts = extract(Article("a", "a.txt", text, ""), known)
    assert [row.known for row in (*facts.people, *facts.parties)] == [expected]


def test_a_folder_without_tables_knows_nothing(tmp_path: Path) -> None:
    empty = knowledge.load(tmp_path)
    assert (empty.names, empty.people, empty.organisations) == ({}, {}, ())
    assert not extract(Article("a", "a.txt", "Hubo elecciones en Tola.", ""), empty).people
