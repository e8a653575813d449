"""No figure of extraction drops: the seeds and both parts of the corpus, against the pinned figures.

``make baseline`` pins them anew. Of the unseen part totals are shown and nothing else, so that it stays
unseen to whoever writes rules.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from balotaje import knowledge
from balotaje.evaluate import Count, Scores, report
from tools import accuracy
from tools.accuracy import SETS, GoldSet, drops, figures

BY_NAME = pytest.mark.parametrize("gold", SETS, ids=lambda gold: gold.name)


@cache
def scored(gold: GoldSet) -> tuple[Scores, int]:
    return gold.score(knowledge.load(accuracy.ROOT / "data"))


@pytest.fixture(scope="module")
def baseline() -> dict[str, Any]:
    return accuracy.read_baseline()


@BY_NAME
def test_the_baseline_is_of_this_gold(baseline: dict[str, Any], gold: GoldSet) -> None:
    assert baseline[gold.name]["gold"] == gold.digest(), f"the {gold.name} changed: make baseline"


@BY_NAME
def test_no_figure_drops(baseline: dict[str, Any], gold: GoldSet) -> None:
    scores, articles = scored(gold)
    print(f"\n{gold.name}: {articles} articles\n{report.table(scores)}")
    fallen = list(drops(baseline[gold.name], figures(scores, articles)))
    if fallen and gold.opened:
        tables = {line.partition(": ")[0] for line in fallen}
        tables = {table for table in scores.counts if any(table.startswith(name) for name in tables)}
        print(report.misses(scores, tables))
    assert not fallen, "\n".join(fallen)


@BY_NAME
def test_every_gold_file_has_its_article(gold: GoldSet) -> None:
    assert stems(gold.gold, "json") == stems(gold.articles, "txt")


def stems(folder: Path, ending: str) -> set[str]:
    return {path.stem for path in folder.rglob(f"*.{ending}")}


def test_a_third_of_the_corpus_is_unseen() -> None:
    worked, unseen = (len(stems(accuracy.CORPUS / part, "txt")) for part in ("worked", "unseen"))
    assert worked + unseen >= 80
    assert unseen / (worked + unseen) == pytest.approx(1 / 3, abs=0.05)


def test_the_page_shows_what_is_pinned(baseline: dict[str, Any]) -> None:
    text = accuracy.PAGE.read_text(encoding="utf-8")
    assert accuracy.page(text, baseline) == text, "make baseline"


# ---- the gate itself ----

SCORED = Scores({"people": Count(8, 10, 10), "title": Count(1, 1, 1), "people: roles": Count(3, None, 4)})


@pytest.mark.parametrize(
    ("now", "fallen"),
    [
        (SCORED.counts, []),
        ({**SCORED.counts, "people": Count(9, 10, 10)}, []),
        ({**SCORED.counts, "parties": Count(0, 5, 5)}, []),  # a table that was not pinned
        (
            {**SCORED.counts, "people": Count(8, 11, 10)},  # one false find more
            ["people: precision is 0.727, was 0.800", "people: f1 is 0.762, was 0.800"],
        ),
        (
            {**SCORED.counts, "people: roles": Count(2, None, 4)},
            ["people: roles: recall is 0.500, was 0.750"],
        ),
        (
            {**SCORED.counts, "title": Count(0, 0, 1)},  # nothing found: no precision any more
            [
                "title: precision is –, was 1.000",
                "title: recall is 0.000, was 1.000",
                "title: f1 is 0.000, was 1.000",
            ],
        ),
        (
            {"people": Count(8, 10, 10), "people: roles": Count(3, None, 4)},  # a table that is gone
            [f"title: {figure} is –, was 1.000" for figure in ("precision", "recall", "f1")],
        ),
    ],
)
def test_what_has_dropped(now: dict[str, Count], fallen: list[str]) -> None:
    assert list(drops(figures(SCORED, 3), figures(Scores(now), 3))) == fallen


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project of its own: one article, its gold facts, a page."""
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("“No vamos a ceder”, dijo Rosa Quilodrán.\n")
    write_gold(tmp_path, "Rosa Quilodrán")
    page = tmp_path / "page.md"
    page.write_text(f"Before\n\n{accuracy.BEGIN}\n{accuracy.END}\n\nAfter\n")
    own = GoldSet("own", "Own", tmp_path / "corpus", tmp_path / "corpus")
    monkeypatch.setattr(accuracy, "SETS", (own,))
    monkeypatch.setattr(accuracy, "BASELINE", tmp_path / "baseline.json")
    monkeypatch.setattr(accuracy, "PAGE", page)
    return tmp_path


def write_gold(project: Path, *names: str) -> None:
    people = [{"name": name, "surfaces": [name]} for name in names]
    (project / "corpus" / "a.json").write_text(json.dumps({"people": people}))


def test_pinning_writes_the_figures_and_the_page(project: Path) -> None:
    run = CliRunner().invoke(accuracy.main, [])
    assert run.exit_code == 0, run.output
    assert json.loads((project / "baseline.json").read_text())["own"]["tables"]["people"]["f1"] == 1
    page = (project / "page.md").read_text()
    assert "| people | 1.000 | 1.000 | 1.000 | 1 | 1 | 1 |" in page
    assert page.startswith("Before\n")
    assert page.endswith("After\n")


def test_a_lower_figure_is_pinned_only_when_told(project: Path) -> None:
    CliRunner().invoke(accuracy.main, [])
    pinned = (project / "baseline.json").read_text()
    write_gold(project, "Rosa Quilodrán", "Elías Montaraz")
    refused = CliRunner().invoke(accuracy.main, [])
    assert refused.exit_code == 1
    assert "own: people: recall is 0.500, was 1.000" in refused.output
    assert (project / "baseline.json").read_text() == pinned
    assert CliRunner().invoke(accuracy.main, ["--lower"]).exit_code == 0
    assert (project / "baseline.json").read_text() != pinned


def test_figures_from_outside_stay_until_measured_again(project: Path) -> None:
    """Only figures are kept of articles outside: neither their names nor where they are."""
    CliRunner().invoke(accuracy.main, [str(project / "corpus")])
    pinned = (project / "baseline.json").read_text()
    assert json.loads(pinned)["outside"][0]["articles"] == 1
    assert str(project) not in pinned
    CliRunner().invoke(accuracy.main, [])
    assert (project / "baseline.json").read_text() == pinned
