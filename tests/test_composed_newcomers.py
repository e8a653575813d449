"""New people of a campaign, composed: who presents them, as what, and in what words they are named."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from siding import Row
from test_composed_nouns import AN_INCISO, BY_ONE, BY_TWO, ONE, TWO, missed, of

TAKERS = (
    "Iturra",
    "El candidato del Partido Aurora",
    "Pedro Iturra, que este domingo se medirá con Zaldívar,",
)
PRESENTED = ("presentó ayer a", "incorporó a", "dio a conocer a")
NEWCOMERS = (
    "cuatro nuevos rostros de su campaña",
    "los nuevos integrantes de su equipo",
    "tres nuevas incorporaciones a su comando",
)
WHERE = ("", " en un acto en Tola", " para la segunda vuelta")


@pytest.mark.parametrize(("givers", "expected"), [((*ONE, *AN_INCISO), BY_ONE), (TWO, BY_TWO)])
def test_who_is_presented(givers: Sequence[str], expected: set[Row], root: Path) -> None:
    slots = {"taker": TAKERS, "verb": PRESENTED, "new": NEWCOMERS, "where": WHERE, "giver": of(givers)}
    assert missed(root, "{taker} {verb} {new}{where}. Se trata {giver}.", slots, expected) == []


def test_who_is_among_the_new_ones(root: Path) -> None:
    slots = {
        "taker": TAKERS,
        "new": NEWCOMERS,
        "where": WHERE,
        "among": ("entre los que figuran dos exministros y", "entre quienes destaca"),
        "giver": ("el alcalde Bruno Ferreyra", "el excandidato liberal Bruno Ferreyra"),
    }
    assert missed(root, "{taker} presentó a {new}{where}, {among} {giver}.", slots, BY_ONE) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "El comando de Iturra criticó a varios alcaldes, {among} {giver}.",
        "La campaña de Iturra recibió quejas de dirigentes, {among} {giver}.",
        "Iturra presentó su libro ante varios alcaldes, {among} {giver}.",
    ],
)
def test_others_among_whom_somebody_is(pattern: str, root: Path) -> None:
    slots = {"among": ("entre los que está", "entre ellos", "entre quienes figura"), "giver": ONE}
    assert missed(root, pattern, slots, set()) == []
