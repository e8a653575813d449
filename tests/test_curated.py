"""The curated tables: what a person may get wrong in them is told with its file, its line and what to do."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner

import build as command
from balotaje import knowledge
from balotaje.curated import CuratedError
from balotaje.pipeline import build

PAGE = "https://example.org/"

TABLES = {
    "people": "id,name,aliases,lone_names,gender,country,party_id,description,handles,wikidata,source\n"
    f"rosa-quilodran,Rosa Quilodrán,R. Quilodrán|La Rosa,,f,XX,partido-del-alba,senadora,@rosa,,{PAGE}\n",
    "parties": "id,name,abbreviation,aliases,adjectives,kind,country,coalition_id,wikidata,source\n"
    f"partido-del-alba,Partido del Alba,PDA,,albista,party,XX,,,{PAGE}\n",
    "elections": "id,name,country,office,date,round,source\n"
    f'xx-2031-presidente-1,"Presidencial 2031, primera vuelta",XX,presidente,2031-05-04,1,{PAGE}\n',
    "official_results": "election_id,person_id,votes,percent,source\n"
    f"xx-2031-presidente-1,rosa-quilodran,1200300,41.2,{PAGE}\n",
}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of curated tables with nothing wrong, seen from where it stands."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "data"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / f"{name}.csv").write_text(text)
    return folder


def test_cells_become_what_they_mean_and_empty_ones_are_unknown(data: Path) -> None:
    known = knowledge.load(data)
    rosa = known.people["rosa-quilodran"]
    assert (rosa.aliases, rosa.handles, rosa.wikidata) == (("R. Quilodrán", "La Rosa"), ("rosa",), None)
    assert known.elections["xx-2031-presidente-1"].round == 1
    assert known.official_results[0].percent == 41.2
    assert known.organisations == (), "a table that is not there is an empty one"


@pytest.mark.parametrize("start", ["\ufeff", ""], ids=["a byte-order mark", "Windows line ends"])
def test_what_a_spreadsheet_leaves_behind_does_no_harm(data: Path, start: str) -> None:
    path = data / "parties.csv"
    path.write_bytes((start + path.read_text()).replace("\n", "\r\n").encode())
    assert knowledge.load(data).parties["partido-del-alba"].abbreviation == "PDA"


# what stands in a table, what is written there instead, what is told
WRONG = {
    "people": [
        (
            "partido-del-alba,senadora",
            "partido-del-sol,senadora",
            "line 2 (rosa-quilodran): party_id is 'partido-del-sol', which parties.csv has no row for; "
            "add that row, or correct or empty the cell",
        ),
        ("Rosa Quilodrán", "", "line 2 (rosa-quilodran): name is empty; fill it in, or delete the row"),
        ("rosa-quilodran", "", "line 2: id is empty; fill it in, or delete the row"),
        (",f,", ",mujer,", "gender is 'mujer'; write one of: m, f"),
    ],
    "parties": [
        ("XX,,,", "XX,pacto-claro,,", "coalition_id is 'pacto-claro', which parties.csv has no row for"),
        (",party,", ",partido,", "kind is 'partido'; write one of: party, coalition"),
        ("Partido del", "Partido, del", "line 2: has 11 cells where the first line has 10; put a cell that"),
        (",,,https", ",https", "line 2: has 8 cells where the first line has 10"),
        ("id,name", "id,nombre", "line 1: has no column 'name'; it should be id,name,abbreviation,aliases,"),
        ("Partido del Alba", '"Partido" del Alba', "line 2: ',' expected after '\"'; put a cell with commas"),
        ("Partido del Alba", '"Partido del Alba', "line 2: unexpected end of data; put a cell with commas"),
    ],
    "elections": [
        ("2031-05-04", "04/05/2031", "date is '04/05/2031', not a day; write it as YYYY-MM-DD"),
        ("2031-05-04", "2031-02-30", "date is '2031-02-30', not a day; write it as YYYY-MM-DD"),
        ("2031-05-04", "", "line 2 (xx-2031-presidente-1): date is empty; fill it in, or delete the row"),
        (",1,", ",one,", "round is 'one', not a whole number"),
    ],
    "official_results": [
        (",rosa-", ",rosita-", "person_id is 'rosita-quilodran', which people.csv has no row for"),
        ("xx-2031", "xx-2030", "election_id is 'xx-2030-presidente-1', which elections.csv has no row for"),
        ("1200300", "1.200.300", "votes is '1.200.300', not a whole number; write digits alone (1200300)"),
        (",41.2", ',"41,2"', "percent is '41,2', not a number; write it with a point (23.93)"),
    ],
}


@pytest.mark.parametrize(
    ("table", "right", "wrong", "message"),
    [(table, *case) for table, cases in WRONG.items() for case in cases],
)
def test_a_cell_that_cannot_be_used_is_told_with_its_place(
    data: Path, table: str, right: str, wrong: str, message: str
) -> None:
    path = data / f"{table}.csv"
    assert right in path.read_text()
    path.write_text(path.read_text().replace(right, wrong))
    with pytest.raises(CuratedError) as told:
        knowledge.load(data)
    assert message in str(told.value)
    assert str(told.value).startswith(f"data/{table}.csv")
    assert "\n" not in str(told.value)


def test_a_table_elsewhere_is_told_with_its_whole_path(
    data: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    (data / "people.csv").write_text("id,nombre\n")
    with pytest.raises(CuratedError) as told:
        knowledge.load(data)
    assert str(told.value).startswith(f"{data / 'people.csv'}, line 1: ")


def test_a_row_that_is_not_filled_in_is_left_out_and_told(data: Path) -> None:
    with (data / "people.csv").open("a") as people:
        people.write("?,?,,Ñancupil,m,,,senador,,,?\n")
        people.write(f"ines-lar,Inés Lar,,,f,,,,,,{PAGE}\n")
    known = knowledge.load(data)
    assert list(known.people) == ["rosa-quilodran", "ines-lar"]
    assert [str(one) for one in known.unfilled] == [
        "data/people.csv, line 3 is not filled in and was left out: '?' still stands in id, name, source"
    ]


def test_two_rows_with_one_key_are_told(data: Path) -> None:
    with (data / "parties.csv").open("a") as parties:
        parties.write(f"partido-del-alba,Alba,,,,party,XX,,,{PAGE}\n")
    with pytest.raises(CuratedError, match=r"parties.csv, line 3 .*: id is 'partido-del-alba' on line 2 too"):
        knowledge.load(data)


def test_a_table_in_another_encoding_is_told(data: Path) -> None:
    path = data / "people.csv"
    path.write_bytes(path.read_text().encode("latin-1"))
    with pytest.raises(CuratedError, match=r"^data/people.csv: is not UTF-8; save it as CSV in UTF-8$"):
        knowledge.load(data)


def test_a_build_says_it_in_one_line_and_leaves_the_database_as_it_was(
    data: Path, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(root / "seeds", tmp_path / "seeds")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(command, "build", partial(build, data=data))
    (data / "parties.csv").unlink()
    result = CliRunner().invoke(command.main, ["--db", "out.db"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "data/people.csv, line 2 (rosa-quilodran): party_id is 'partido-del-alba', which parties.csv has no "
        "row for; add that row, or correct or empty the cell (ids of parties.csv are in its first column)\n"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "seeds"]
