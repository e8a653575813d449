"""What a count gives whom, composed of slots: who bears the figure, in what words, in what kind of clause.

All is invented.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import found_in

VOTED = [
    "Los vecinos acudieron el domingo a las urnas para elegir entre {two}.",
    "{two} se midieron el domingo en el balotaje.",
    "Las elecciones del domingo tuvieron dos candidatos: {two}.",
]
TWO = "la senadora Rosa Quilodrán y el alcalde Pedro Iturra"
PLAIN = [
    "Con el 34,2%, Quilodrán salió primera. Iturra tuvo el 29%.",
    "Quilodrán, con el 34,2%, supera a Iturra, que suma el 29%.",
    "Resultados: Quilodrán el 34,2%; Iturra el 29%.",
]


def rows(text: str) -> list[tuple[str, float | int | None, str]]:
    """Whose figure, how much, of which kind."""
    return [(name.split()[-1], r.percent or r.votes, r.kind) for r, name in found_in(text)]


@pytest.mark.parametrize("voted", VOTED)
def test_where_voting_is_over_and_no_survey_is_told_of_figures_are_counts(voted: str) -> None:
    lead = voted.format(two=TWO)
    texts = composed("{lead}\n\n{plain}", {"lead": [lead[0].upper() + lead[1:]], "plain": PLAIN})
    assert unread(texts, rows, [("Quilodrán", 34.2, "count"), ("Iturra", 29, "count")]) == []
