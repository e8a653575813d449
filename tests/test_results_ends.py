"""Whose a figure is where its bearer stands in a relative, between commas or opposite. All is invented."""

from __future__ import annotations

import pytest
from counting import told

ENDS: dict[str, list[tuple[str, list[str]]]] = {
    "a party that words between commas give to its head": [
        (
            "Más atrás quedó el Partido Aurora, liderado por Iturra, que sumó el 16% de los votos.",
            ["Aurora 16"],
        ),
        ("El Partido Aurora, fundado por Iturra, obtuvo el 12% de los votos.", ["Aurora 12"]),
        (
            "Más atrás quedó el Partido Aurora, que lidera Iturra, con el 12% de los votos.",
            ["Aurora 12"],
        ),
        ("El Partido Aurora, cuyo candidato fue Iturra, sumó el 3,1% de los votos.", ["Aurora 3.1"]),
        ("Pasó Zaldívar, apoyada por Iturra, que obtuvo el 12% de los votos.", ["Iturra 12"]),
    ],
    "the candidate of several parties": [
        (
            "El candidato del Partido Aurora, el Partido Verde y la Lista Sur, "
            "Pedro Iturra, ganó con el 52% de los votos.",
            ["Iturra 52"],
        ),
        (
            "La candidata del Partido Aurora (40% de los votos), el Partido Austral (12%) y Zaldívar (3%).",
            ["Quilodrán 40", "Austral 12", "Zaldívar 3"],
        ),
    ],
    "a relative under a preposition": [
        (
            "Quilodrán sumó el 26% de los votos, lejos del 55% con el que Iturra ganó en 2020.",
            ["Quilodrán 26", "Iturra 55"],
        ),
        (
            "Quilodrán sumó el 26% de los votos, lejos del 55% con que había vencido Iturra.",
            ["Quilodrán 26", "Iturra 55"],
        ),
        (
            "Quilodrán sumó el 62% de los votos, más que el 55% por el que Iturra se impuso.",
            ["Quilodrán 62", "Iturra 55"],
        ),
        (
            "Quilodrán sumó el 62% de los votos, siete puntos más que el 55% que había obtenido Iturra.",
            ["Quilodrán 62", "Iturra 55"],
        ),
        (
            "Quilodrán sumó el 62% de los votos, dos puntos menos que el 64% de 2020.",
            ["Quilodrán 62", "Quilodrán 64"],
        ),
    ],
    "what a survey gives that a relative takes up": [
        (
            "Quilodrán dejó atrás a Zaldívar pese al sondeo a boca de urna, que "
            "daba a Iturra entre 52% y 54% de los votos.",
            ["Iturra 52 ~", "Iturra 54 ~"],
        ),
    ],
    "had to lose": [
        ("Por su parte, Zaldívar debió conformarse con el 12% de los votos.", ["Zaldívar 12"]),
        ("Por su parte, Zaldívar hubo de contentarse con el 12% de los votos.", ["Zaldívar 12"]),
        ("Zaldívar debió ganar con el 52% de los votos.", []),
    ],
    "two who were told of last": [
        (
            "Iturra obtiene el 40% de los votos y Zaldívar el 35%. En agosto tenían 38% y 37%.",
            ["Iturra 40", "Zaldívar 35", "Iturra 38", "Zaldívar 37"],
        ),
        (
            "Iturra obtiene el 40% de los votos y Zaldívar el 35%. En agosto tenía el 38%.",
            ["Iturra 40", "Zaldívar 35", "Iturra 38"],
        ),
    ],
    "the victory of one, by a score": [
        (
            "Iturra obtuvo el 52% de los votos y Quilodrán el 48%. En Loa, la victoria de Quilodrán fue "
            "por 58% frente a 42%.",
            ["Iturra 52", "Quilodrán 48", "Quilodrán 58", "Iturra 42"],
        ),
    ],
    "few votes of several": [
        ("Zaldívar y Manríquez no llegaban al 0,5% de los votos.", ["Zaldívar 0.5 ~", "Manríquez 0.5 ~"]),
        ("Zaldívar y Manríquez no superaron el 1% de los votos.", ["Zaldívar 1 ~", "Manríquez 1 ~"]),
        ("Zaldívar y Manríquez no superaron el 3% de los votos que exige la ley.", []),
        ("Zaldívar y Manríquez no llegaron al 51% de los votos.", []),
    ],
    "a rival beside one of the first two": [
        (
            "Iturra obtuvo el 26% de los votos, Quilodrán el 25% y Zaldívar el 18%. El conteo le daba "
            "27% a Iturra y 24% a su contendora.",
            ["Iturra 26", "Quilodrán 25", "Zaldívar 18", "Iturra 27", "Quilodrán 24"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "rows"), [case for cases in ENDS.values() for case in cases])
def test_each_figure_finds_its_far_bearer(text: str, rows: list[str]) -> None:
    assert told(text) == rows
