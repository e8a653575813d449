"""``make diff`` and ``make review``: what two builds differ in."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
import site_database
from click.testing import CliRunner

from balotaje.publish import dataset
from balotaje.publish.__main__ import main
from balotaje.publish.changes import Change, compare, markdown
from balotaje.publish.edition import make_public


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return site_database.build(tmp_path / "old.db")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return site_database.build(tmp_path / "new.db")


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def told(old: Path, new: Path) -> list[Change]:
    return list(compare(dataset.read(old), dataset.read(new)).changes)


def test_the_same_is_told_as_the_same(old: Path, new: Path) -> None:
    changes = compare(dataset.read(old), dataset.read(new))
    assert changes.changes == ()
    assert "Nothing that the dataset says has changed." in markdown(changes)


def test_a_changed_speaker(old: Path, new: Path) -> None:
    change(new, "update quotes set speaker_id = 'bruno-ahumada' where text like 'No hay%'")
    [found] = told(old, new)
    assert (found.table, found.kind) == ("quotes", "changed")
    assert found.columns == {"speaker_id": (None, "bruno-ahumada")}
    report = markdown(compare(dataset.read(old), dataset.read(new)))
    assert "| quotes | 0 | 1 | 0 | 0 |" in report
    assert "  - speaker_id: nothing → bruno-ahumada" in report


def test_added_and_withdrawn(old: Path, new: Path) -> None:
    change(new, "delete from contacts")
    assert [(c.table, c.kind) for c in told(old, new)] == [("contacts", "withdrawn")]
    assert [(c.table, c.kind) for c in told(new, old)] == [("contacts", "added")]


def test_a_fact_in_a_place_that_overlaps_has_moved(old: Path, new: Path) -> None:
    change(new, "update results set id = id || 'x', start = start - 2 where percent = 27.9")
    [found] = told(old, new)
    assert (found.table, found.kind) == ("results", "moved")
    was, now = found.columns["id"]
    assert now == f"{was}x"


def test_a_fact_that_says_something_else_elsewhere_has_not(old: Path, new: Path) -> None:
    change(new, "update results set id = id || 'x', percent = 31 where percent = 27.9")
    assert [c.kind for c in told(old, new)] == ["added", "withdrawn"]
    far = 'update results set id = id || \'x\', start = start + 90, "end" = "end" + 90 where percent = 24.2'
    shutil.copy(old, new)
    change(new, far)
    assert [c.kind for c in told(old, new)] == ["added", "withdrawn"]


def test_what_only_counts_other_rows_is_not_told(old: Path, new: Path) -> None:
    change(new, "update people set articles = 9", "update statements set quotes = 7")
    assert told(old, new) == []


def test_the_editions_of_one_build_say_the_same(old: Path, tmp_path: Path) -> None:
    make_public(old, tmp_path / "public.db")
    assert {c.table for c in told(old, tmp_path / "public.db")} == {"articles"}, "their text is gone"


def test_the_list_is_cut_and_the_counts_are_not(old: Path, new: Path) -> None:
    change(new, "delete from mentions")
    report = markdown(compare(dataset.read(old), dataset.read(new)), 2)
    assert "| mentions | 0 | 0 | 0 | 10 |" in report
    assert "- … and 8 more" in report
    assert report.count("\n- `") == 2


# ---- the commands ------------------------------------------------------------------------------------------


def test_diff_prints_it(old: Path, new: Path) -> None:
    change(new, "delete from contacts")
    done = CliRunner().invoke(main, ["diff", str(old), str(new)])
    assert done.exit_code == 0
    assert "| contacts | 0 | 0 | 0 | 1 |" in done.output


def test_make_hands_on_what_follows_diff(root: Path, old: Path, new: Path) -> None:
    line = ["make", "--no-print-directory", "--dry-run", "diff", str(old), str(new)]
    alone = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(line, cwd=root, env=alone, check=True, capture_output=True, text=True)
    assert f"-m balotaje.publish diff {old} {new}" in done.stdout


def test_review_tells_what_another_article_would_change(database: Path, root: Path, tmp_path: Path) -> None:
    sources = shutil.copytree(root / "seeds", tmp_path / "seeds")
    before = database.read_bytes()
    done = CliRunner().invoke(main, ["review", str(database), str(sources)])
    assert (done.exit_code, "Nothing that the dataset says has changed." in done.output) == (0, True)
    (sources / "nota.txt").write_text("El alcalde Íñigo Jáuregui respaldó a José Antonio Kast.\n")
    done = CliRunner().invoke(main, ["review", str(database), str(sources)])
    assert "## roles: added" in done.output
    assert "Jáuregui" in done.output
    assert database.read_bytes() == before


def test_review_of_nothing_is_told(database: Path, tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["review", str(database), str(tmp_path / "none")])
    assert done.exit_code == 1
    assert "none" in done.output
