"""The made-up dataset that answers are timed over; how fast they are is for ``make scale`` to say."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.answers import asked_for, kinds, report
from benchmarks.scale import Size, make


def test_it_is_sound_and_always_the_same(tmp_path: Path) -> None:
    for name in ("one.db", "two.db"):
        make(tmp_path / name, Size(500))
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()
    with closing(sqlite3.connect(tmp_path / "one.db")) as connection:
        assert connection.execute("select count(*) from quotes").fetchone() == (500,)
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        [[shared]] = connection.execute("select count(*) from statements where quotes > 1").fetchall()
        assert shared > 10
        [[cut]] = connection.execute(
            'select count(*) from quotes join articles a on a.id = article_id where "end" > length(a.text)'
        ).fetchall()
        assert cut == 0


def test_it_has_what_is_asked_for(tmp_path: Path) -> None:
    make(tmp_path / "balotaje.db", Size(500))
    people, words = asked_for(tmp_path / "balotaje.db")
    assert people[0] == "p0"
    assert len(words) == 6
    for kind in kinds(people, words):
        assert kind.ours
        assert kind.plain
        assert all(path.isascii() for path in (*kind.ours, *kind.plain))


def test_the_report_has_every_kind() -> None:
    asked = kinds(["p0"], ["voto"])
    figures = {
        kind.name: {"balotaje": [(2.0, 1.5)], "plain": [(5.0, 4.0)], "again": [(1.0, 0.5)]} for kind in asked
    }
    told = report(figures, asked)
    assert "| a search as JSON | 50 ms | 2.0 ms | 1.5 ms | 1.0 ms | 5.0 ms | 2.5 |" in told
    assert len(told.splitlines()) == 2 + len(asked)
