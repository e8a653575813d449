"""Contacts told in a relative clause, by a list of offices, beside somebody, or by means of an account.

Everybody is invented; each sentence stands behind one that names them all.
"""

from __future__ import annotations

import pytest
from contacting import ITURRA, QUILODRAN, SETTING, ZALDIVAR, Row, call, contacts_of, meeting, message

READ: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán agradeció la carta que le envió Iturra.", message((QUILODRAN, ITURRA))),
    ("Quilodrán leyó ayer el mensaje que el alcalde Iturra le mandó.", message((QUILODRAN, ITURRA))),
    ("Quilodrán dijo que no leyó el mensaje que le envió Iturra.", message((QUILODRAN, ITURRA))),
    ("Quilodrán valoró el llamado que le hizo Iturra la noche del domingo.", call((QUILODRAN, ITURRA))),
    ("Quilodrán agradeció la llamada telefónica que le hizo Pedro Iturra.", call((QUILODRAN, ITURRA))),
    ("Quilodrán llamó a Iturra nada más conocerse el escrutinio.", call((QUILODRAN, ITURRA))),
    ("Quilodrán usó su cuenta de X para felicitar a Iturra.", message((QUILODRAN, ITURRA))),
    ("Iturra ganó. Quilodrán recurrió a Instagram para saludar a Iturra.", message((QUILODRAN, ITURRA))),
    ("Quilodrán felicitó a Iturra a través de su red Truth Social.", message((QUILODRAN, ITURRA))),
    ("Quilodrán encabezó junto al alcalde Iturra una reunión en el Senado.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán aprovechó la visita de Iturra para pedir obras.", meeting((QUILODRAN, ITURRA))),
    (
        "Criticó la reunión de la candidata del Frente Austral, Rosa Quilodrán, con el alcalde de Tola,"
        " Pedro Iturra.",
        meeting((QUILODRAN, ITURRA)),
    ),
    (
        "Quilodrán se refirió a la reunión que sostuvo con los jefes del Partido Aurora, Pedro Iturra y del"
        " Frente Austral, Ana Zaldívar, en Tola.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán se reunió con los jefes del Partido Aurora y el Frente Austral, Pedro Iturra y Ana"
        " Zaldívar.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán llamó a Iturra. “Lo he llamado para felicitarlo”, dijo Quilodrán.",
        call((QUILODRAN, ITURRA)),
    ),
    (
        "Quilodrán telefoneó a Iturra. Ambos se habían visto el lunes en el Palacio.",
        call((QUILODRAN, ITURRA)) | meeting((QUILODRAN, ITURRA)),
    ),
    (
        "Iturra y Zaldívar participaron de una reunión con Rosa Quilodrán.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR), (ITURRA, ZALDIVAR)),
    ),
    ("La cena reunió en Tola a Quilodrán y al alcalde Iturra.", meeting((QUILODRAN, ITURRA))),
    ("La cita juntó a Quilodrán con el alcalde Iturra.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán recibió luego a Iturra.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán llamó al día siguiente a Iturra.", call((QUILODRAN, ITURRA))),
    ("Quilodrán recibió a solas a Iturra.", meeting((QUILODRAN, ITURRA))),
    (
        "Los jefes de ambos partidos, Rosa Quilodrán y Pedro Iturra, se reunieron.",
        meeting((QUILODRAN, ITURRA)),
    ),
    (
        "Quilodrán recibió la llamada del alcalde, Pedro Iturra, con quien trabajará.",
        call((QUILODRAN, ITURRA)),
    ),
    ("Quilodrán había ido a saludar a Iturra.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán aprovechó el viaje para reunirse con Iturra.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán optó por llamar a Iturra.", call((QUILODRAN, ITURRA))),
    ("Quilodrán e Iturra se enviaron mensajes por WhatsApp.", message((QUILODRAN, ITURRA))),
    ("Quilodrán saludó con dos besos a Iturra.", meeting((QUILODRAN, ITURRA))),
    (
        "Quilodrán acudió al despacho del ministro, Pedro Iturra, con quien acordó una agenda.",
        meeting((QUILODRAN, ITURRA)),
    ),
    (
        "Quilodrán se reunió con Iturra y luego lo hizo con Zaldívar.",
        meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán habló por teléfono con Iturra; con Zaldívar lo hizo en persona.",
        call((QUILODRAN, ITURRA)) | meeting((QUILODRAN, ZALDIVAR)),
    ),
    (
        "La cumbre de los líderes, a la que asistieron Quilodrán y Zaldívar, terminó.",
        meeting((QUILODRAN, ZALDIVAR)),
    ),
    ("Por videollamada, Quilodrán e Iturra repasaron la agenda.", call((QUILODRAN, ITURRA))),
    ("Quilodrán e Iturra coordinaron por teléfono la entrega.", call((QUILODRAN, ITURRA))),
    ("Con quien se reunió Quilodrán fue con el líder opositor, Pedro Iturra.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán elogió a Iturra. También Zaldívar le escribió una carta.", message((ZALDIVAR, ITURRA))),
)
UNREAD = (
    "Quilodrán e Iturra coincidieron en una misa, pero no cruzaron palabra.",
    "Quilodrán se cruzó con Iturra en el aeropuerto, aunque no se saludaron.",
    "Quilodrán acudirá al despacho de Iturra, con quien acordó una agenda por carta.",
    "Quilodrán iba a ir a saludar a Iturra.",
    "Quilodrán aprovechará el viaje para reunirse con Iturra.",
    "Quilodrán viajó para reunirse con Iturra.",
    "Quilodrán optará por llamar a Iturra.",
    "Quilodrán e Iturra se enviarán mensajes por WhatsApp.",
    "El pacto reúne a Quilodrán y a Iturra en una lista.",
    "La candidata del pacto que reúne al Partido Aurora y al Frente Austral calló.",
    "La cita electoral reunió a Quilodrán y a Iturra en las urnas.",
    "La cena reunirá a Quilodrán y a Iturra.",
    "Quilodrán leyó la carta que le enviará Iturra.",
    "Quilodrán leyó la carta que envió Iturra.",
    "Quilodrán espera la carta que le envíe Iturra.",
    "Quilodrán recordó el llamado que hizo Iturra.",
    "Quilodrán usó su cuenta de X para criticar a Iturra.",
    "Quilodrán no usó su cuenta de X para felicitar a Iturra.",
    "Quilodrán usó el discurso para felicitar a Iturra.",
    "Quilodrán encabezó junto al río una reunión de vecinos. Iturra calló.",
    "Quilodrán criticó la reunión del partido, con Iturra de viaje.",
)


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


def test_an_article_may_begin_with_a_meeting() -> None:
    text = "Tras el encuentro con Pedro Iturra, Rosa Quilodrán pidió calma."
    assert contacts_of(text) == meeting((QUILODRAN, ITURRA))


@pytest.mark.parametrize("text", UNREAD)
def test_unread(text: str) -> None:
    assert contacts_of(SETTING + text) == set()


LISTED = (
    "los candidatos presidenciales Pedro Iturra, del Partido Aurora, y Ana Zaldívar, del Frente Austral",
    "los jefes de campaña Pedro Iturra y Ana Zaldívar",
    "los jefes del Partido Aurora, Pedro Iturra, y el Frente Austral, Ana Zaldívar",
    "los presidentes lotino, Pedro Iturra, y tolano, Ana Zaldívar",
)
BOTH = meeting((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR))


@pytest.mark.parametrize("who", LISTED)
def test_who_a_plural_title_names_meets_somebody(who: str) -> None:
    assert contacts_of(f"{SETTING}Quilodrán se reunió en la tarde con {who}.") == BOTH
    assert contacts_of(f"{SETTING}{who.capitalize()[:1]}{who[1:]}, se reunieron con Quilodrán.") == BOTH
