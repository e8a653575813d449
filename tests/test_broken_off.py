"""Articles that break off anywhere, as teasers and paid articles do, are read to where they end."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from invented import facts_of

ROOT = Path(__file__).parents[1]
TEXTS = sorted((ROOT / "tests/corpus/worked").glob("*.txt"))
PARTS = 12


@pytest.mark.parametrize("part", range(PARTS))
def test_articles_that_break_off(part: int) -> None:
    anywhere = random.Random(part)
    for file in TEXTS[part::PARTS]:
        whole = file.read_text(encoding="utf-8")
        for _ in range(3):
            text = whole[: anywhere.randrange(40, len(whole))]
            facts = facts_of(text)
            for fact in (
                *facts.mentions,
                *facts.roles,
                *facts.results,
                *facts.endorsements,
                *facts.quotes,
                *facts.contacts,
                *facts.unresolved,
            ):
                assert 0 <= fact.start < fact.end <= len(text), text
