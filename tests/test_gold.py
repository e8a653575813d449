"""The three seeds, built and scored: the published database holds every gold fact and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from balotaje import knowledge
from balotaje.evaluate import TABLES, PartyNames, Scores, from_database, read_gold, report, score
from balotaje.pipeline import build

ROOT = Path(__file__).parent.parent
GOLD = sorted((ROOT / "tests" / "gold").glob("*.json"))


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> Scores:
    """All seeds' scores, from a database built now; printed as a table (``pytest -s``)."""
    database = tmp_path_factory.mktemp("gold") / "seeds.db"
    build([ROOT / "seeds"], database, data=ROOT / "data")
    articles = from_database(database)
    parties = PartyNames.known(knowledge.load(ROOT / "data"))
    total = Scores()
    for path in GOLD:
        found = articles[path.stem]
        total += score(read_gold(path, found.text), found, parties)
    print(f"\n{report.table(total)}")
    return total


def test_every_seed_has_gold_facts() -> None:
    assert [path.stem for path in GOLD] == sorted(path.stem for path in (ROOT / "seeds").glob("*.txt"))


@pytest.mark.parametrize("table", [table for table in TABLES if table != "results: election"])
def test_the_seeds_agree_with_gold(scores: Scores, table: str) -> None:
    """Precision and recall are 1. (Gold does not name elections.)"""
    assert scores.counts[table].gold
    assert scores.counts[table].perfect, "\n" + report.misses(scores, [table])
