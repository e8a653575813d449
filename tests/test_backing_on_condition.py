"""Backing that hangs on a condition is none, whatever opens it; and whose words a quotation of several is."""

from __future__ import annotations

import pytest
from siding import (
    AURORA,
    AUSTRAL,
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    each,
    endorsements_of,
    support,
)

CONDITIONS = (
    "siempre que firme el acuerdo",
    "siempre y cuando retire su propuesta",
    "en caso de que firme el acuerdo",
    "a condición de que retire su propuesta",
    "con la condición de que firme el acuerdo",
    "a menos que cambie su programa",
    "salvo que cambie su programa",
    "solo si firma el acuerdo",
)
BOTH = support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA))
OTHERS = support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA))
BY_CONSTRUCTION: dict[str, list[tuple[str, set[Row]]]] = {
    "condition before": [
        ("Quilodrán dijo que, en caso de que firme el acuerdo, apoyará a Iturra.", set()),
        ("Siempre y cuando retire su propuesta, Quilodrán votará por Iturra.", set()),
    ],
    "only in a case": [
        ("Quilodrán dijo que solo apoyaría a Iturra con un compromiso escrito.", set()),
        ("Quilodrán aseguró que únicamente votaría por Iturra con otro programa.", set()),
        ("Quilodrán anunció el martes que apoyaría a Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán apoya a Iturra y lo hará siempre.", support((QUILODRAN, ITURRA))),
    ],
    "words of several": [
        ("“Votaremos por Iturra”, dijeron Quilodrán y Manríquez.", BOTH),
        ("Quilodrán y Manríquez escribieron en la red: “Apoyamos a Pedro Iturra sin dudarlo”.", BOTH),
        (
            "“Llamamos a votar por Iturra”, sostuvieron el Partido Aurora y el Frente Austral.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        ("“Votaré por Iturra”, dijo Quilodrán ante Manríquez.", support((QUILODRAN, ITURRA))),
    ],
    "beside another": [
        (
            "Iturra cosechó el apoyo de la senadora Rosa Quilodrán, junto al exministro Julio Manríquez.",
            BOTH,
        ),
        ("Iturra sumó un apoyo. Manríquez, junto a la diputada Catrileo, le dio su respaldo.", OTHERS),
        (
            "Zaldívar sumó un apoyo. Manríquez, junto a la diputada Catrileo, decidió apoyarla.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
    ],
    "decision put off": [
        ("Manríquez pospuso su decisión de apoyar a Iturra.", set()),
        ("El Partido Aurora aplazó la decisión de apoyar a Iturra.", set()),
        ("Manríquez anunció su decisión de apoyar a Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "who stands asks": [
        ("La candidata del Frente Austral invitó al exministro Manríquez a sumarse a su campaña.", set()),
        ("La abanderada del Frente Austral pidió a Manríquez que la apoye.", set()),
    ],
}


@pytest.mark.parametrize("condition", CONDITIONS)
def test_condition_behind(condition: str) -> None:
    assert endorsements_of(f"{SETTING}Quilodrán anunció que apoyará a Iturra {condition}.") == set()


@each(BY_CONSTRUCTION)
def test_by_construction(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
