"""Whom descriptions of the corpus mean ('el exgobernador', 'la ganadora'): no figure of them drops."""

from __future__ import annotations

import pytest

from balotaje import knowledge
from tools.tune_descriptions import ROOT, as_it_stands, cases

LEAST = [
    # part, precision, recall
    ("worked", 0.910, 0.825),
    ("unseen", 0.890, 0.78),
]


@pytest.mark.parametrize(("part", "precision", "recall"), LEAST)
def test_descriptions_are_understood(part: str, precision: float, recall: float) -> None:
    found = as_it_stands(cases(part, knowledge.load(ROOT / "data")))
    assert found.precision is not None
    assert found.recall is not None
    assert (found.precision >= precision, found.recall >= recall) == (True, True), found
