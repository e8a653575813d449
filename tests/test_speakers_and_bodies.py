"""Who said words where trades, parties to a case and bodies stand beside people. All names are invented."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker

LAST_SPEAKER = [
    # a trade behind an office, a title behind another
    ("“No hay pacto aún”, dijo el edil experto Pedro Soto. El edil Juan Lara calló.", "Pedro Soto"),
    (
        "Vieron a Pedro Soto. El general director de la Guardia, Juan Lara, dijo que “no hay pistas”.",
        "Juan Lara",
    ),
    # 'el policía' is somebody, 'la policía' a body
    ("El teniente Pedro Soto llegó. El policía pidió “calma a todos los vecinos”.", "Pedro Soto"),
    ("La edil Rosa Tapia calló. La policía dijo que “hay dos detenidos”.", "policía"),
    (
        "Un policía dijo que “eran dos hombres”. El edil Juan Lara calló. “Corrí tras ellos”, contó el "
        "policía.",
        "Un policía",
    ),
    # a party to a case is none who works on cases, unless told to be one
    ("El fiscal Pedro Soto llegó al sitio. El acusado dijo que “no estaba en la casa”.", "acusado"),
    ("El fiscal Pedro Soto llegó al sitio. El sospechoso dijo que “no estaba en la casa”.", "sospechoso"),
    ("La comisaria Rosa Tapia lo contó. “Yo estaba en la cama”, relató la víctima.", "víctima"),
    (
        "El abogado Pedro Soto, imputado por fraude, llegó. “No hice nada malo”, dijo el imputado.",
        "Pedro Soto",
    ),
    ("El senador Pedro Soto declaró ayer. El imputado sostuvo que “no hubo delito”.", "Pedro Soto"),
    # a pronoun between the comma and the verb
    ("“Fue un golpe muy fuerte”, le confirmó Bomberos al diario.", "Bomberos"),
    ("“Fue un golpe muy fuerte”, nos contó una de las vecinas.", "una de las vecinas"),
    # who heads a section of a body is not who holds another office
    (
        "El alcalde Pedro Soto calló. El jefe de obras del Servicio Forestal dijo que “cedió la viga”.",
        "jefe de obras del Servicio Forestal",
    ),
    (
        "El alcalde Pedro Soto calló. El jefe de control de plagas agrícolas de la Corporación "
        "Forestal dijo que “no está controlado”.",
        "jefe de control de plagas agrícolas de la Corporación Forestal",
    ),
    (
        "La ministra Rosa Tapia llegó. La jefa de la cartera de Salud dijo que “hay camas de sobra”.",
        "Rosa Tapia",
    ),
    # a stranger goes on being one, also where a wider word takes her up
    (
        "La edil Rosa Tapia llegó. Entre sollozos, la nieta de la víctima lo contó. “Nadie vino. Nada. Ni "
        "la radio”, comentó la mujer.",
        "nieta de la víctima",
    ),
    (
        "Tras el golpe, una vecina lo contó. La edil Rosa Tapia llegó. “No había nadie cerca”, dijo la "
        "vecina.",
        "una vecina",
    ),
    (
        "Tras el golpe, un capitán huyó. “No había nadie cerca”, dijo el capitán y oficial de la zona, "
        "Pedro Soto.",
        "Pedro Soto",
    ),
    # what is dealt with, or thanked, does not speak
    ("El gremio presentó un recurso. La Corte acogió el recurso y dijo que “hubo un exceso”.", "Corte"),
    (
        "La intendenta Rosa Tapia felicitó a Penco, Caleta Lúa y Pica del Río y dijo que “este premio es "
        "de todos”.",
        "Rosa Tapia",
    ),
    (
        "Rosa Tapia dejó su cargo. La exdirectora elogió el empeño de los integrantes del Consejo y de los "
        "funcionarios, por “lo que hicimos a la par en días malos”.",
        "Rosa Tapia",
    ),
    # a text of nobody's
    ("El tren salió tarde. “La vía quedó bajo el barro”, dice la reseña del viaje.", "reseña"),
    # an account, a page or a portal tells for whose it is
    (
        "La edil Rosa Tapia calló. “El túnel está cerrado”, informó la cuenta oficial del Servicio Forestal.",
        "Servicio Forestal",
    ),
    (
        "La edil Rosa Tapia calló. “El túnel está cerrado”, publicó el sitio web del Servicio Forestal.",
        "Servicio Forestal",
    ),
    (
        "“El túnel está cerrado”, avisaron en la página web de la Corporación Forestal.",
        "Corporación Forestal",
    ),
    (
        "La edil Rosa Tapia fue clara. “El túnel está cerrado”, escribió en la cuenta del Servicio Forestal.",
        "Rosa Tapia",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_who_said_the_last_words(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_words_that_share_a_verb_with_the_next_are_not_of_the_one_before() -> None:
    text = (
        "“Todo está en orden”, agregó la nota. “El dinero de todos está seguro” y “la sede abrirá mañana”,"
        " precisó la edil Rosa Tapia."
    )
    assert len(facts(text).quotes) == 3
