"""Whose the share of 'votes counted' is: the winner's, or how far the count has come. All are invented."""

from __future__ import annotations

import pytest
from invented import facts_of

READ = [
    ("Rosa Quilodrán ganó el domingo con el 54 % de los votos escrutados.", {("Rosa Quilodrán", 54.0)}),
    (
        "Rosa Quilodrán fue reelegida alcaldesa con casi el 60 % de los votos escrutados.",
        {("Rosa Quilodrán", 60.0)},
    ),
    ("Ganó Rosa Quilodrán en el balotaje, con el 54 % de los votos escrutados.", {("Rosa Quilodrán", 54.0)}),
    ("Rosa Quilodrán se impuso con un 51,3 % de los sufragios contados.", {("Rosa Quilodrán", 51.3)}),
    ("Rosa Quilodrán quedó segunda con el 32 % de los votos escrutados.", {("Rosa Quilodrán", 32.0)}),
    ("Ganó Rosa Quilodrán en el balotaje, con el 96 % de los votos escrutados.", set()),
    ("Lidera Rosa Quilodrán, con el 54 % de los votos escrutados.", set()),
    ("Con el 54 % de los votos escrutados, ganó Rosa Quilodrán.", set()),
]


@pytest.mark.parametrize(("text", "rows"), READ)
def test_votes_counted_of_who_won(text: str, rows: set[tuple[str, float]]) -> None:
    facts = facts_of(f"Elecciones en Tola.\n\n{text}")
    found = {(facts.people[r.subject.index].name, r.percent) for r in facts.results if r.subject is not None}
    assert found == rows
