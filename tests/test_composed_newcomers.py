"""New people of a campaign, composed: who presents them, as what, and in what words they are named."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from siding import Row, support
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
def test_who_is_presented(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {"taker": TAKERS, "verb": PRESENTED, "new": NEWCOMERS, "where": WHERE, "giver": of(givers)}
    assert missed("{taker} {verb} {new}{where}. Se trata {giver}.", slots, expected) == []


def test_who_is_among_the_new_ones() -> None:
    slots = {
        "taker": TAKERS,
        "new": NEWCOMERS,
        "where": WHERE,
        "among": ("entre los que figuran dos exministros y", "entre quienes destaca"),
        "giver": ("el alcalde Bruno Ferreyra", "el excandidato liberal Bruno Ferreyra"),
    }
    assert missed("{taker} presentó a {new}{where}, {among} {giver}.", slots, BY_ONE) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "El comando de Iturra criticó a varios alcaldes, {among} {giver}.",
        "La campaña de Iturra recibió quejas de dirigentes, {among} {giver}.",
        "Iturra presentó su libro ante varios alcaldes, {among} {giver}.",
    ],
)
def test_others_among_whom_somebody_is(pattern: str) -> None:
    slots = {"among": ("entre los que está", "entre ellos", "entre quienes figura"), "giver": ONE}
    assert missed(pattern, slots, set()) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "Iturra almorzó con {giver}, quien se incorporará a la campaña como coordinadora en la costa.",
        "{taker} anunció que {giver} encabezará la comisión de plan de gobierno.",
        "{taker} informó que {giver} asumirá la coordinación de los temas de seguridad.",
        "{taker} adelantó que {giver} estará a cargo del programa.",
        "{giver} maneja la campaña de Iturra en Tola.",
        "{giver} coordinará el programa de gobierno de Iturra.",
        "{giver} encabezó el jueves un acto a favor de Iturra en Tola.",
        "{giver} puso su maquinaria a la orden de Iturra.",
        "Nuevo apoyo a Iturra: el de {giver}.",
        "Entre los que acompañan a Iturra está {giver}.",
        "Zaldívar le echó en cara a Iturra el apoyo de {giver}.",
    ],
)
def test_a_part_in_a_campaign(pattern: str) -> None:
    slots = {
        "taker": ("Iturra", "El candidato del Partido Aurora"),
        "giver": ("Rita Luna", "la jueza Rita Luna"),
    }
    assert missed(pattern, slots, support(("Rita Luna", "Pedro Iturra"))) == []


def test_newcomers_set_off() -> None:
    slots = {
        "taker": TAKERS,
        "new": (
            "presentó ayer en Tola a los nuevos integrantes de su equipo,",
            "presentó a su equipo, formado por",
        ),
        "two": ("el economista Bruno Ferreyra y la exjueza Marta Solís",),
        "tail": ("", ", y afirmó que ganará"),
    }
    assert missed("{taker} {new} {two}{tail}.", slots, BY_TWO) == []


@pytest.mark.parametrize(
    "text",
    [
        "Iturra anunció que Rita Luna encabezará el Ministerio de Economía.",
        "Iturra anunció que Rita Luna no encabezará la comisión de plan de gobierno.",
        "El Gobierno anunció que Rita Luna coordinará el programa.",
        "Rita Luna se sumó al paro como vocera del gremio.",
        "Rita Luna presidirá la campaña contra el cáncer.",
        "Iturra criticó a su jefe de campaña, Bruno Ferreyra.",
        "El gobierno presentó a su equipo económico, integrado por Bruno Ferreyra y Rita Luna.",
        "Iturra se reunió con un equipo de observadores encabezado por Bruno Ferreyra.",
        "Iturra presentó a los integrantes de su equipo, dijo Bruno Ferreyra.",
        "Entre los que acompañan a Iturra no está Bruno Ferreyra.",
        "Bruno Ferreyra encabezó un acto a favor de la paz.",
    ],
)
def test_no_part_in_a_campaign(text: str) -> None:
    assert missed(text, {}, set()) == []
