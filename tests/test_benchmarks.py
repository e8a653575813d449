"""What ``make bench`` is made of; that it is fast is for ``make bench`` to say: a test times nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_project import locked

from benchmarks import growth, throughput, worker
from benchmarks.corpus import CorpusError, lay_out
from benchmarks.growth import Growth

ARTICLES = {"a.txt": "El alcalde llegó.", "below/b.txt": "“No vamos a ceder”, dijo Rosa Quilodrán.\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles, one of them in a folder below."""
    folder = tmp_path / "articles"
    for name, text in ARTICLES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def laid_out(folder: Path, tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    lay_out([folder], tmp_path / "out")
    return tmp_path / "out"


def texts(folder: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())]


def test_a_folder_is_laid_out_with_what_is_below(laid_out: Path) -> None:
    assert texts(laid_out) == list(ARTICLES.values())


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("titulo;cuerpo;fecha\nUno;Dos, tres.;2025\n", ["Uno\n\nDos, tres."]),
        ('id,text\n1,"Uno, dos"\n2,Tres\n', ["Uno, dos", "Tres"]),
        ("\ufefftext\ttitle\nCuerpo\tTítulo\n", ["Título\n\nCuerpo"]),
        ("title,body\n,\nUno,\n", ["Uno"]),  # an empty row is no article
    ],
)
def test_a_table_is_an_article_for_each_row(tmp_path: Path, content: str, expected: list[str]) -> None:
    table = tmp_path / "table.csv"
    table.write_text(content, encoding="utf-8")
    (tmp_path / "out").mkdir()
    assert lay_out([table], tmp_path / "out") == len(expected)
    assert texts(tmp_path / "out") == expected


@pytest.mark.parametrize(
    ("wanted", "expected"), [(None, "abcdef"), (0, "abcdef"), (3, "ace"), (2, "ad"), (9, "abcdef")]
)
def test_the_articles_taken_are_spread_evenly(tmp_path: Path, wanted: int | None, expected: str) -> None:
    table = tmp_path / "table.csv"
    table.write_text("text\n" + "\n".join("abcdef"), encoding="utf-8")
    (tmp_path / "out").mkdir()
    lay_out([table], tmp_path / "out", wanted)
    assert "".join(texts(tmp_path / "out")) == expected


@pytest.mark.parametrize(("content", "why"), [("a,b\n1,2\n", "no column called"), ("text\n", "no article")])
def test_a_table_that_cannot_be_read(tmp_path: Path, content: str, why: str) -> None:
    table = tmp_path / "table.csv"
    table.write_text(content)
    with pytest.raises(CorpusError, match=why):
        lay_out([table], tmp_path)


def test_the_floor_reads_every_word(laid_out: Path) -> None:
    assert worker.floor(laid_out)() == len(re.findall(r"\w+", " ".join(ARTICLES.values())))


def test_an_engine_goes_over_every_article(laid_out: Path) -> None:
    assert worker.balotaje(laid_out)() == 1  # quotation


def test_the_report_has_ratios_of_each_round_and_says_what_is_missed() -> None:
    """In a slow second round everything took twice as long: the ratios are the same."""
    figures = {"floor": [1.0, 2.0], "balotaje": [5.0, 10.0], "textacy": [100.0, 200.0]}
    report = throughput.report(figures, articles=150)
    assert re.search(r"^balotaje +20 +5\.0$", report, re.M)
    assert "5.0 times the floor's time (target: at the most 10: met)" in report
    assert "20.0 times as fast as spaCy and textacy (target: at the least 60: MISSED)" in report


@pytest.mark.parametrize("case", growth.CASES)
def test_a_hard_text_has_the_length_asked_for(case: str) -> None:
    shorter, longer = growth.text(case, 1000), growth.text(case, 2000)
    assert (len(shorter), len(longer)) == (1000, 2000)
    assert longer.startswith(shorter)


@pytest.mark.parametrize(
    ("seconds", "linear"),
    [
        ((1, 2, 4, 8), True),
        ((1, 2, 4.4, 9.6), True),
        ((1, 3, 6, 12), True),  # what is done once for every article weighs in the shortest
        ((1, 2, 8, 16), False),
        ((1, 4, 16, 64), False),
        ((1, 9), False),  # given up
    ],
)
def test_what_is_linear(seconds: tuple[float, ...], linear: bool) -> None:
    assert Growth(seconds).linear is linear


@pytest.mark.parametrize("lock", ["requirements.lock", "model.lock"])
def test_what_is_compared_with_is_pinned_with_its_hashes(root: Path, lock: str) -> None:
    pins = locked(root / "benchmarks" / lock)
    assert pins
    assert all(pins.values())
    assert "://" not in (root / "benchmarks" / lock).read_text()
