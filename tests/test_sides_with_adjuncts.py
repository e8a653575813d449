"""A side is the same whatever tells when, where or how between the verb and what it governs."""

from __future__ import annotations

import pytest
from siding import (
    FINALISTS,
    ITURRA,
    QUILODRAN,
    WON,
    ZALDIVAR,
    Row,
    congratulate,
    endorsements_of,
    neutral,
    oppose,
    support,
)

ADJUNCTS = ("", " este martes", ", este martes,", ", en un comunicado,", ", según la radio,", ", en tanto,")

BEFORE: list[tuple[str, set[Row]]] = [
    ("hará{} campaña por Pedro Iturra", support((QUILODRAN, ITURRA))),
    ("cerró{} filas con Pedro Iturra", support((QUILODRAN, ITURRA))),
    ("tomó{} partido por Ana Zaldívar", support((QUILODRAN, ZALDIVAR))),
    ("le levantó{} la mano a Ana Zaldívar", support((QUILODRAN, ZALDIVAR))),
    ("comprometió{} su voto con Ana Zaldívar", support((QUILODRAN, ZALDIVAR))),
    ("pidió{} votar por Pedro Iturra", support((QUILODRAN, ITURRA))),
    ("pidió{} no votar por Pedro Iturra", oppose((QUILODRAN, ITURRA))),
    ("llamó{} a votar por Pedro Iturra", support((QUILODRAN, ITURRA))),
    ("decidió{} respaldar a Pedro Iturra", support((QUILODRAN, ITURRA))),
    ("dijo{} que apoya a Ana Zaldívar", support((QUILODRAN, ZALDIVAR))),
    ("pidió{} que apoyen a Ana Zaldívar", support((QUILODRAN, ZALDIVAR))),
    ("apoya{} a Ana Zaldívar", support((QUILODRAN, ZALDIVAR))),
    ("votará{} en blanco", neutral(QUILODRAN)),
    ("anulará{} su voto", neutral(QUILODRAN)),
    ("descartó{} apoyar a Pedro Iturra", set()),
    ("evitó{} apoyar a Pedro Iturra", set()),
    ("nunca dijo{} que votaría por Pedro Iturra", set()),
    ("negó{} que apoye a Pedro Iturra", set()),
]
BEHIND: list[tuple[str, set[Row]]] = [
    ("celebró{} el triunfo de Zaldívar", congratulate((QUILODRAN, ZALDIVAR))),
    ("saludó{} la victoria de Ana Zaldívar", congratulate((QUILODRAN, ZALDIVAR))),
    ("felicitó{} a Ana Zaldívar", congratulate((QUILODRAN, ZALDIVAR))),
]


@pytest.mark.parametrize("adjunct", ADJUNCTS)
@pytest.mark.parametrize(
    ("setting", "told", "expected"),
    [(FINALISTS, *row) for row in BEFORE] + [(WON, *row) for row in BEHIND],
)
def test_what_stands_between_changes_no_side(
    setting: str, told: str, expected: set[Row], adjunct: str
) -> None:
    assert endorsements_of(f"{setting}La senadora Rosa Quilodrán {told.format(adjunct)}.") == expected


APART: list[tuple[str, set[Row]]] = [
    ("pidió agua, calló y votó por Pedro Iturra", support((QUILODRAN, ITURRA))),
    ("celebró, dijo un vecino, el triunfo de su equipo", set()),
    ("hizo en la sede del partido una pausa", set()),
]


@pytest.mark.parametrize(("told", "expected"), APART)
def test_what_is_no_adjunct_stays_apart(told: str, expected: set[Row]) -> None:
    assert endorsements_of(f"{FINALISTS}La senadora Rosa Quilodrán {told}.") == expected
