"""Figures told without their unit beside one that has it: whose they are, what is none. All is invented."""

from __future__ import annotations

import pytest
from counting import told

PERCENTAGES = [
    ("Iturra ganó con 50,8% frente a 49 de la senadora.", ["Iturra 50.8", "Quilodrán 49"]),
    ("Iturra ganó con 50,8%, contra 49 de su rival, Ana Zaldívar.", ["Iturra 50.8", "Zaldívar 49"]),
    ("Quilodrán tiene 51 por ciento e Iturra 46.", ["Quilodrán 51", "Iturra 46"]),
    ("Quilodrán tiene 40%, Iturra 32 y Manríquez 20.", ["Quilodrán 40", "Iturra 32", "Manríquez 20"]),
    ("Hace un año Quilodrán llegó al 53,4% e Iturra al 34,5.", ["Quilodrán 53.4", "Iturra 34.5"]),
    ("Hace un año Quilodrán llegó al 53% y la diputada Zaldívar al 34.", ["Quilodrán 53", "Zaldívar 34"]),
    (
        "En la encuesta, Iturra baja del 19 por ciento de abril al 15,2 y Manríquez alcanza el 9%.",
        ["Iturra 19", "Iturra 15.2", "Manríquez 9"],
    ),
    (
        "Quilodrán pasó de 31 a 36 por ciento e Iturra cayó de 40 a 33.",
        ["Quilodrán 31", "Quilodrán 36", "Iturra 40", "Iturra 33"],
    ),
    (
        "Quilodrán mantiene el 36%, mientras que Iturra retrocede al 30 y Zaldívar trepa al 14.",
        ["Quilodrán 36", "Iturra 30", "Zaldívar 14"],
    ),
    (
        "Quilodrán obtuvo 45,2%, lejos del 30,1 de Iturra y del 12,4 de Zaldívar.",
        ["Quilodrán 45.2", "Iturra 30.1", "Zaldívar 12.4"],
    ),
    (
        "Ganó Quilodrán (Partido Aurora), 45,2%; Iturra (Frente Sur), 39,5; y Manríquez (Faro), 8.",
        ["Quilodrán 45.2", "Iturra 39.5", "Manríquez 8"],
    ),
    (
        "El 42 por ciento votaría por Quilodrán, el 31 por Iturra y un 9 por la diputada Zaldívar.",
        ["Quilodrán 42", "Iturra 31", "Zaldívar 9"],
    ),
    (
        "La encuesta da 42% a Quilodrán, 31 a la diputada Ana Zaldívar y 9 a Iturra.",
        ["Quilodrán 42", "Zaldívar 31", "Iturra 9"],
    ),
    (
        "42% se inclina por Quilodrán; 31%, por Iturra; 9%, por Zaldívar.",
        ["Quilodrán 42", "Iturra 31", "Zaldívar 9"],
    ),
    ("Quilodrán (42 por ciento) e Iturra (31) pasarían al balotaje.", ["Quilodrán 42", "Iturra 31"]),
    ("Quilodrán tiene 51% y el alcalde Iturra, 33, según la encuesta.", ["Quilodrán 51", "Iturra 33"]),
    ("Quilodrán le ganó al alcalde Iturra 52 a 48.", ["Quilodrán 52", "Iturra 48"]),
    ("Quilodrán derrotó 52-48 a Iturra.", ["Quilodrán 52", "Iturra 48"]),
    ("Quilodrán se imponía en Tola por 44,9 a 38,2 sobre Iturra.", ["Quilodrán 44.9", "Iturra 38.2"]),
    ("Quilodrán vencía por 52% a 48% frente al alcalde Iturra.", ["Quilodrán 52", "Iturra 48"]),
    (
        "En la encuesta, Quilodrán suma 42 puntos, contra 31 de Iturra y 9 de Zaldívar.",
        ["Quilodrán 42", "Iturra 31", "Zaldívar 9"],
    ),
    (
        "En el sondeo, Quilodrán tiene 42 puntos porcentuales, Iturra 31 y Zaldívar 9.",
        ["Quilodrán 42", "Iturra 31", "Zaldívar 9"],
    ),
    (
        "Quilodrán pasó de 38 a 42 por ciento; Iturra, de 33 a 31.",
        ["Quilodrán 38", "Quilodrán 42", "Iturra 33", "Iturra 31"],
    ),
]
VOTES = [
    (
        "Quilodrán suma 112.340 votos (45,2%), por 98.200 (39,5%) del alcalde.",
        ["Quilodrán 45.2 112340 votes", "Iturra 39.5 98200 votes"],
    ),
    (
        "Iturra (103 mil 500 votos), Zaldívar (35 mil 070) y Manríquez (14 mil 009) van al frente.",
        ["Iturra 103500 votes", "Zaldívar 35070 votes", "Manríquez 14009 votes"],
    ),
    (
        "Ganó Iturra (3.219 votos); luego Zaldívar (1.870), Manríquez (204) y Quilodrán (97).",
        ["Iturra 3219 votes", "Zaldívar 1870 votes", "Manríquez 204 votes", "Quilodrán 97 votes"],
    ),
    (
        "Quilodrán sumó 412 sufragios en mayo y ayer se impuso con 1.877 al alcalde.",
        ["Quilodrán 412 votes", "Quilodrán 1877 votes"],
    ),
    (
        "Iturra retuvo el cargo con 735 votos, el 52,4%, mientras que Zaldívar quedó con 667.",
        ["Iturra 52.4 735 votes", "Zaldívar 667 votes"],
    ),
    (
        "De los 9.000 votos contados, 4.200 son a favor de Quilodrán y 3.450 a favor de Iturra.",
        ["Quilodrán 4200 votes", "Iturra 3450 votes"],
    ),
    (
        "Iturra siguió en el cargo por 31 votos: 4.512 para Iturra y 4.481 para la diputada Zaldívar.",
        ["Iturra 4512 votes", "Zaldívar 4481 votes"],
    ),
    (
        "Iturra reunió 1.735 votos (52,4%), mientras que la diputada Zaldívar obtuvo 967 (42,9%).",
        ["Iturra 52.4 1735 votes", "Zaldívar 42.9 967 votes"],
    ),
    (
        "Iturra reunió 735 votos (52,4%), seguido de Zaldívar, con 667 (42,9%). Manríquez sacó 97 (3%).",
        ["Iturra 52.4 735 votes", "Zaldívar 42.9 667 votes", "Manríquez 3 97 votes"],
    ),
    ("Iturra tuvo 735 votos y Zaldívar obtuvo 667.", ["Iturra 735 votes", "Zaldívar 667 votes"]),
]
NONE = [
    ("Iturra obtuvo el 31,2% de los votos frente a 49 de los 120 escaños.", ["Iturra 31.2"]),
    ("Quilodrán tiene el 40% en el Distrito 9.", ["Quilodrán 40"]),
    ("Quilodrán ganó con el 52% y en Tola la inflación fue del 3.", ["Quilodrán 52"]),
    ("Iturra (45), que sumó 3.219 votos, y Quilodrán (51) son amigos.", ["Iturra 3219 votes"]),
    ("Quilodrán ganó con el 40% y el Panal pasó de 40 a 33 escaños.", ["Quilodrán 40"]),
    ("Iturra ganó con 735 votos y se quedó con 12 concejales.", ["Iturra 735 votes"]),
    ("La encuesta da 42% a Quilodrán y 31 a los demás.", ["Quilodrán 42"]),
    (
        "Iturra ganó con 735 votos. Zaldívar, con 9 bancas, sumó 12 (40%).",
        ["Iturra 735 votes"],
    ),
    ("La encuesta da 42% a Quilodrán y 3 escaños a Iturra.", ["Quilodrán 42"]),
    ("Quilodrán ganó con el 51% e Iturra, 33, ingeniero, la felicitó.", ["Quilodrán 51"]),
    ("En la encuesta, Quilodrán perdió 22 puntos y le sacó 24 a Iturra.", []),
    ("Iturra ganó con 735 votos y el Panal se quedó con 5.", ["Iturra 735 votes"]),
]


@pytest.mark.parametrize(("text", "expected"), [*PERCENTAGES, *VOTES, *NONE])
def test_figures_without_their_unit(text: str, expected: list[str]) -> None:
    assert told(text) == expected
