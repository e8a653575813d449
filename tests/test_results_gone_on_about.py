"""Figures of whom a text goes on about, told by nothing but its topic, a colon or 'con'. All is invented."""

from __future__ import annotations

import pytest
from counting import told

CASES: dict[str, list[tuple[str, list[str]]]] = {
    "a sentence's only name, whatever governs it": [
        ("La hegemonía de Pedro Iturra se terminó. Este domingo obtuvo el 31% de los votos.", ["Iturra 31"]),
        ("A Pedro Iturra le fue mal en las urnas. Obtuvo el 12% de los votos.", ["Iturra 12"]),
    ],
    "a sentence that opens with how long after": [
        (
            "Rosa Quilodrán fue concejala. Cuatro años más tarde ganó las elecciones con el 55%.",
            ["Quilodrán 55"],
        ),
        (
            "Rosa Quilodrán lidera el conteo. Escrutado el 94,1% de las actas, registra 62.118 votos.",
            ["Quilodrán 62118 votes"],
        ),
        (
            "Rosa Quilodrán pasó al balotaje. En la primera vuelta había sido segunda, con el 21,9%.",
            ["Quilodrán 21.9"],
        ),
    ],
    "one contest after another": [
        (
            "Quilodrán ganó las elecciones en 2005 con el 54%; cuatro años después, con el 38%, y en 2013,"
            " con el 20,9%.",
            ["Quilodrán 54", "Quilodrán 38", "Quilodrán 20.9"],
        ),
        (
            "Iturra bajó al 47,3% de los votos en las elecciones de 2005; en 2009, al 33%, y hace un año, al"
            " 12%.",
            ["Iturra 47.3", "Iturra 33", "Iturra 12"],
        ),
    ],
    "a colon behind how somebody fared": [
        ("Iturra tocó su piso histórico en las urnas: 3,2%.", ["Iturra 3.2"]),
        ("Quilodrán firmó la mejor marca de su historia: 51% de los votos.", ["Quilodrán 51"]),
        ("Iturra sufrió una derrota sin atenuantes: 11% de los votos.", ["Iturra 11"]),
        ("Iturra ganó las elecciones de 2009. El domingo tocó fondo: 9,4%.", ["Iturra 9.4"]),
        ("La novedad de la encuesta es el despegue de Quilodrán: pasa de 2% a 5%.", 2 * ["Quilodrán"]),
        ("Rosa Quilodrán: Subió de un 21% a un 23% en la encuesta.", ["Quilodrán 21", "Quilodrán 23"]),
        ("- Marea Verde: 27 escaños y el 43,8% de los votos.", ["Verde 43.8"]),
    ],
    "'con', whatever the verb": [
        ("Quilodrán manda en Tola con el 32,4% y la sigue Iturra con 30%.", ["Quilodrán 32.4", "Iturra 30"]),
        ("Quilodrán resiste en Loa con el 48% de los votos.", ["Quilodrán 48"]),
        ("Los vecinos votaron por Quilodrán, alcaldesa electa con el 55%.", ["Quilodrán 55"]),
        ("Iturra felicitó a Quilodrán, ganadora con el 55% de los votos.", ["Quilodrán 55"]),
    ],
    "whom the head of a sentence is about": [
        ("En cuanto al alcalde Iturra, registra el 22% en la encuesta.", ["Iturra 22"]),
        ("Respecto de Zaldívar, sacó el 9% de los votos.", ["Zaldívar 9"]),
    ],
    "a party by its colour": [
        ("El Partido del Alba se hunde. La formación naranja sacó el 6% de los votos.", ["Alba 6"]),
    ],
    "what is said of a name, whatever governs it": [
        (
            "Quilodrán llegó al 31% en la encuesta y superó a Iturra, estancado en 30%.",
            ["Quilodrán 31", "Iturra 30"],
        ),
        ("Quilodrán gana la consulta de la Alianza Verde con 1.241.390 votos.", ["Quilodrán 1241390 votes"]),
    ],
    "verbs of winning and of moving": [
        ("Quilodrán aplastó a Iturra con el 61% de los votos.", ["Quilodrán 61"]),
        ("Quilodrán desbancó al alcalde Iturra con el 51% de los votos.", ["Quilodrán 51"]),
        ("Iturra se estiró hasta el 39% de los votos.", ["Iturra 39"]),
        ("Iturra naufragó en las urnas con el 9%.", ["Iturra 9"]),
    ],
    "the same figure for another": [
        (
            "Empate en Loa: los dos candidatos, Quilodrán, de Marea Verde, e Iturra, del Faro, obtuvieron 412"
            " votos.",
            ["Quilodrán 412 votes", "Iturra 412 votes"],
        ),
        ("Quilodrán tiene 30% en la encuesta, igual porcentaje que Iturra.", ["Quilodrán 30", "Iturra 30"]),
        ("Quilodrán logró 13%, el mismo guarismo que Iturra.", ["Quilodrán 13", "Iturra 13"]),
        ("Quilodrán se quedó con el 13%, igual que Iturra.", ["Quilodrán 13", "Iturra 13"]),
    ],
}


@pytest.mark.parametrize(
    ("text", "rows"), [case for cases in CASES.values() for case in cases], ids=lambda x: str(x)[:60]
)
def test_who_is_gone_on_about(text: str, rows: list[str]) -> None:
    found = told(text)
    if rows and not any(character.isdigit() for character in "".join(rows)):
        found = [row.split()[0] for row in found]
    assert found == rows


@pytest.mark.parametrize(
    "text",
    [
        "Los sondeos temían el 56% de Pedro Iturra. Ganó con 1,1 millones de votos.",
        "Su padrino político fue el diputado Eugenio Tapia. Cuatro años más tarde ganó con el 55% de los"
        " votos.",
    ],
)
def test_who_is_not_what_a_sentence_is_about(text: str) -> None:
    assert [row for row in told(text, setting="") if "56" not in row] == []


@pytest.mark.parametrize(
    "election",
    [
        "en la pugna por la alcaldía",
        "en la carrera por la gobernación",
        "en el careo",
        "camino a la prefectura",
    ],
)
def test_what_is_contested_shows_an_election(election: str) -> None:
    text = f"Rosa Quilodrán marcha primera con 24% {election}. Pedro Iturra la sigue con 13%."
    assert told(text, setting="") == ["Quilodrán 24", "Iturra 13"]


def test_one_figure_is_enough_where_what_is_contested_is_told() -> None:
    text = "Rosa Quilodrán encabeza con 31% la carrera por la alcaldía de Tola."
    assert told(text, setting="") == ["Quilodrán 31"]


def test_figures_of_people_without_an_election_are_no_results() -> None:
    text = "Rosa Quilodrán aportó el 24% del capital. Pedro Iturra, con 13%, es el segundo socio."
    assert told(text, setting="") == []
