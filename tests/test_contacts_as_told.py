"""How a contact was had, where, and with whom one after another, as the words around it tell.

Everybody is invented; each sentence stands behind one that names them all.
"""

from __future__ import annotations

import pytest
from contacting import (
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    call,
    contacts_of,
    meeting,
)

TALKED = ("conversó", "dialogó ayer", "charló", "platicó largo rato", "habló")
IN_PERSON = (
    "en un restaurante de Tola",
    "en una céntrica cafetería",
    "en el lobby de un hotel",
    "en la cárcel de Lota",
    "en la Casa de Gobierno",
    "a puerta cerrada",
    "frente a frente",
    "a solas, mate de por medio",
)
BY_PHONE = ("por teléfono", "por videollamada", "por teléfono desde su despacho", "durante una llamada")


@pytest.mark.parametrize("how", IN_PERSON)
@pytest.mark.parametrize("talked", TALKED)
def test_the_place_makes_a_talk_a_meeting(talked: str, how: str) -> None:
    assert contacts_of(f"{SETTING}Quilodrán {talked} con Iturra {how}.") == meeting((QUILODRAN, ITURRA))


@pytest.mark.parametrize("how", BY_PHONE)
@pytest.mark.parametrize("talked", TALKED)
def test_the_telephone_makes_a_talk_a_call(talked: str, how: str) -> None:
    assert contacts_of(f"{SETTING}Quilodrán {talked} con Iturra {how}.") == call((QUILODRAN, ITURRA))


RACE = (
    "La senadora Rosa Quilodrán ganó el domingo el balotaje con 54,1% y venció al alcalde Pedro Iturra, que"
    " logró 45,9%.\n\n"
)
BESIDE: tuple[tuple[str, set[Row]], ...] = (
    ("La electa conversó con Iturra. El encuentro duró una hora.", meeting((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. La charla fue en la casa de este.", meeting((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. Fue una reunión cordial.", meeting((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. Fue una llamada corta.", call((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. La charla duró diez minutos.", call((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. La reunión será el lunes.", call((QUILODRAN, ITURRA))),
    ("La electa visitó a Iturra, con quien conversó una hora.", meeting((QUILODRAN, ITURRA))),
    ("La electa fue a la sede de Iturra, con quien conversó.", meeting((QUILODRAN, ITURRA))),
    ("En la sede del partido, la electa charló con Iturra.", meeting((QUILODRAN, ITURRA))),
    (
        "La electa e Iturra se dieron la mano en el atrio y conversaron unos minutos.",
        meeting((QUILODRAN, ITURRA)),
    ),
)


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_a_talk_tells_its_kind(text: str, expected: set[Row]) -> None:
    assert contacts_of(RACE + text) == expected


ALL = ((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR), (QUILODRAN, MANRIQUEZ))
LISTED: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán llamó a sus tres rivales, Iturra, Zaldívar y Manríquez.", call(*ALL)),
    ("Quilodrán habló por teléfono con sus rivales (Iturra y Zaldívar).", call(*ALL[:2])),
    ("Quilodrán recibió en su sede a los tres que derrotó: Iturra, Zaldívar y Manríquez.", meeting(*ALL)),
    ("Quilodrán atendió en su sede a dos de los que dejó en el camino: Iturra y Zaldívar.", meeting(*ALL[:2])),
    ("Quilodrán recibió una llamada de sus dos rivales, Iturra y Zaldívar.", call(*ALL[:2])),
    ("Quilodrán recibió dos llamadas: la de Iturra y la de Zaldívar.", call(*ALL[:2])),
    ("Quilodrán tuvo dos reuniones: una con Iturra y otra con Zaldívar.", meeting(*ALL[:2])),
    ("Quilodrán llamó uno por uno a sus rivales: primero a Iturra y luego a Zaldívar.", call(*ALL[:2])),
    (
        "Quilodrán llamó a sus rivales. Primero a Iturra, luego a Zaldívar y por último a Manríquez.",
        call(*ALL),
    ),
    (
        "Quilodrán recibió a sus socios: primero a Iturra, después a Zaldívar (Frente Austral) y, con el mate"
        " ya lavado, a Manríquez.",
        meeting(*ALL),
    ),
    (
        "Quilodrán se reunió en Lota con Iturra, en Tomé con Zaldívar y en Ciudad Vieja con Manríquez.",
        meeting(*ALL),
    ),
    (
        "Quilodrán almorzó el lunes con Iturra, el martes con Zaldívar y ayer con Manríquez.",
        meeting(*ALL),
    ),
    ("Quilodrán llamó a las ocho a Iturra, a las nueve a Zaldívar y a las diez a Manríquez.", call(*ALL)),
)
NOT_LISTED: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán llamó a sus votantes a la calma, Iturra y Zaldívar callaron.", set()),
    ("Quilodrán se reunió con sus asesores. Iturra y Zaldívar viajaron.", set()),
    ("Quilodrán recibió a los que votaron por Iturra y Zaldívar.", set()),
    ("Quilodrán cenó con Iturra, acompañado por Zaldívar.", meeting((QUILODRAN, ITURRA))),
)


@pytest.mark.parametrize(("text", "expected"), LISTED + NOT_LISTED)
def test_each_of_a_list_is_met(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected
