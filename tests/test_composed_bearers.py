"""Whose a figure is, composed of slots: those who are put somewhere, lists of votes, scores, places, rows.

All is invented.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from counting import told

TO_IT = ["a Pedro Iturra", "al alcalde Pedro Iturra", "a Iturra"]
SECOND = ["en segundo lugar", "en la segunda plaza", "al segundo puesto", "fuera del balotaje"]
TWO_IN_VOTES = ["Quilodrán 31604 votes", "Iturra 19553 votes"]

GRID: list[tuple[str, dict[str, list[str]], list[str]]] = [
    (
        "{what} {put} {whom} {where} con {figure}.",
        {
            "what": ["Las urnas", "Los comicios", "La primera vuelta", "El escrutinio del domingo"],
            "put": ["dejaron", "relegó", "situó", "ubicó", "colocaron"],
            "whom": TO_IT,
            "where": SECOND,
            "figure": ["el 8,7% de los votos", "un 8,7 % de los sufragios"],
        },
        ["Iturra 8.7"],
    ),
    (
        "Los resultados, que {put} {whom} {where}, {deed}.",
        {
            "put": ["dejaron", "ubicaron", "situaron"],
            "whom": TO_IT,
            "where": ["en segundo lugar con el 8,7% de los votos", "segundo con un 8,7% de los votos"],
            "deed": ["se conocieron tarde", "sorprendieron a su partido"],
        },
        ["Iturra 8.7"],
    ),
    (
        "Tras quedar {where} {votes}, Pedro Iturra {deed}.",
        {
            "where": [
                "segundo en la primera vuelta con",
                "de segundo el domingo con",
                "en el segundo lugar con",
            ],
            "votes": [
                "318.977 (22,6 %) votos",
                "318.977 votos (22,6%)",
                "318,977 (22.6 por ciento) sufragios",
            ],
            "deed": ["aspira a la presidencia", "no contestó el teléfono"],
        },
        ["Iturra 22.6 318977 votes"],
    ),
    (
        "{measure} Quilodrán {verb} 31.604{link}{other}{comma}19.553.",
        {
            "measure": [
                "En votos,",
                "En cantidad de sufragios",
                "En número de votos,",
                "En el total de votos",
            ],
            "verb": ["sumó", "reunió", "tiene"],
            "link": [" e ", "; ", ", "],
            "other": ["Iturra"],
            "comma": [" ", ", "],
        },
        TWO_IN_VOTES,
    ),
    (
        "{who} {verb} 148 votos (41,7%){link}{other}{comma}61 (20,7%), y Zaldívar, 20 (0,2%).",
        {
            "who": ["Quilodrán", "La lista de la senadora Rosa Quilodrán"],
            "verb": ["ha recogido", "obtuvo"],
            "link": ["; ", ", "],
            "other": ["Pedro Iturra", "Iturra", "el alcalde Iturra"],
            "comma": [" ", ", "],
        },
        ["Quilodrán 41.7 148 votes", "Iturra 20.7 61 votes", "Zaldívar 0.2 20 votes"],
    ),
    (
        "{who} {verb} 5,104 millones de votos{link}.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "verb": ["sumó", "suma", "ganó con"],
            "link": [
                ", frente a 5,078 de Iturra",
                " contra 5,078 del alcalde Pedro Iturra",
                " e Iturra 5,078",
                ", y el alcalde Iturra, 5,078",
                "; Iturra, 5,078",
                ", frente a los 5,078 millones de Iturra",
            ],
        },
        ["Quilodrán 5104000 votes", "Iturra 5078000 votes"],
    ),
    (
        "{who} {verb} 5,1 millones de votos (50,3 por ciento){link}.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "verb": ["sumó", "suma", "ganó con"],
            "link": [
                " e Iturra 4,8 (47,4)",
                ", e Iturra, 4,8 (47,4 por ciento)",
                " frente a los 4,8 millones (47,4 %) de su rival, el alcalde Pedro Iturra",
            ],
        },
        ["Quilodrán 50.3 5100000 votes", "Iturra 47.4 4800000 votes"],
    ),
    (
        "{who} {verb} {range_}.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán", "Rosa Quilodrán, del Partido Aurora,"],
            "verb": ["lograría", "tuvo", "obtendría", "quedó tercera con"],
            "range_": [
                "entre el 12,1 y el 12,8 por ciento de los votos",
                "entre el 12,1 y el 12,8 de los votos",
                "entre un 12,1% y un 12,8% de los sufragios",
                "entre el 12,1% y el 12,8%",
            ],
        },
        ["Quilodrán 12.1 ~", "Quilodrán 12.8 ~"],
    ),
    (
        "Quilodrán obtuvo entre el 44,6% y el 45,9%, y {where} {who}, con entre {range_}.",
        {
            "where": ["en el tercer puesto", "más atrás", "después quedó"],
            "who": ["Iturra", "el alcalde Pedro Iturra", "Pedro Iturra, del Partido Lucero"],
            "range_": ["el 12 y el 12,8", "un 12 y un 12,8", "12 y 12,8"],
        },
        ["Quilodrán 44.6 ~", "Quilodrán 45.9 ~", "Iturra 12 ~", "Iturra 12.8 ~"],
    ),
    (
        "{who} {lead} puntos: {score}.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán", "En la primera vuelta Quilodrán"],
            "lead": ["le había sacado a Iturra más de tres", "le lleva a Iturra tres"],
            "score": ["41,7 % contra 38,5 %", "41,7% a 38,5%", "41,7 contra 38,5 por ciento"],
        },
        ["Quilodrán 41.7", "Iturra 38.5"],
    ),
    (
        "La victoria {copula} para {who}, {margin}: 51% {link} 48% de {rival}.",
        {
            "copula": ["fue", "ha sido", "es"],
            "who": ["Rosa Quilodrán", "la senadora Rosa Quilodrán (PA)", "la senadora Quilodrán"],
            "margin": ["con lo justo", "con un margen menos holgado"],
            "link": ["versus un", "contra el", "frente al"],
            "rival": ["su adversario, el alcalde Pedro Iturra", "Iturra"],
        },
        ["Quilodrán 51", "Iturra 48"],
    ),
    (
        "De {face} con Iturra, {who} {loses}, 44,0% a 47,7%.",
        {
            "face": ["medirse", "enfrentarse", "competir"],
            "who": ["Quilodrán", "la senadora Rosa Quilodrán"],
            "loses": ["también caería", "perdería", "sería derrotada y perdería"],
        },
        ["Quilodrán 44", "Iturra 47.7"],
    ),
    (
        "{who} tiene un 24,8% de la intención de voto, tres puntos {than} {when} (21,8%).",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "than": ["más que", "más de los que tenía", "por encima de lo que tenía"],
            "when": ["en el sondeo de abril", "en abril", "en 2019"],
        },
        ["Quilodrán 24.8", "Quilodrán 21.8"],
    ),
    (
        "{who} ganó en Tola con un 59% frente al 21% de Iturra{link} en {place}{comma} con un 44%.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "link": [";", " y", ", y"],
            "place": ["Loa", "La Serena", "Puerto Grande"],
            "comma": [",", ""],
        },
        ["Quilodrán 59", "Iturra 21", "Quilodrán 44"],
    ),
    (
        "{who} se impuso en el primer turno con un 44,9% y {wins} en {then} con un 53,7%.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "wins": ["ganó", "venció"],
            "then": ["el segundo", "la segunda", "el balotaje"],
        },
        ["Quilodrán 44.9", "Quilodrán 53.7"],
    ),
    (
        "Quilodrán quedó por detrás {whom}, que fue el primero con {figure}.",
        {
            "whom": [
                "de Pedro Iturra",
                "del alcalde Pedro Iturra",
                "del alcalde Pedro Iturra, del Partido Lucero",
                "de Iturra, de la lista Orden",
            ],
            "figure": ["902.115 votos (36,02 %)", "36,02% y 902.115 votos"],
        },
        ["Iturra 36.02 902115 votes"],
    ),
    (
        "{who} {verb} más del 47 % de los {votes} {counted} el 83,9 % {of_all}.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "verb": ["ganó al reunir", "ganó tras obtener", "obtuvo"],
            "votes": ["sufragios", "votos"],
            "counted": ["contabilizado", "escrutado"],
            "of_all": ["del total", "de las mesas"],
        },
        ["Quilodrán 47 ~"],
    ),
    (
        "{who} {verb} 118.330 votos.",
        {
            "who": [
                "Quilodrán y su compañero de fórmula, Julio Manríquez,",
                "Quilodrán y su dupla, Julio Manríquez,",
                "La senadora Rosa Quilodrán y su candidato a vicepresidente, el empresario Julio Manríquez,",
            ],
            "verb": ["reunían", "sumaron", "obtuvieron"],
        },
        ["Quilodrán 118330 votes"],
    ),
    (
        "Atrás quedó {who}, de la lista Orden que {heads} su partido, {party} (8,1 por ciento de los votos).",
        {
            "who": ["Pedro Iturra", "el alcalde Pedro Iturra"],
            "heads": ["comanda", "encabeza", "lidera"],
            "party": ["el Partido Lucero", "el nacionalista Partido Lucero"],
        },
        ["Iturra 8.1"],
    ),
    (
        "Después vino Quilodrán, que fundó {force}, con el 9,7% de los votos.",
        {
            "force": [
                "su propia fuerza, el Partido Aurora",
                "su partido, el Partido Aurora",
                "su propio movimiento político, el Partido Aurora",
            ]
        },
        ["Quilodrán 9.7"],
    ),
    (
        "{party} (Rosa Quilodrán){one}45,3%\n{party} (Pedro Iturra){one}38,1%",
        {"party": ["Partido Aurora", "Mi Puerto Primero", "Ayllu Kallpa"], "one": [" ", ""]},
        ["Quilodrán 45.3", "Iturra 38.1"],
    ),
]
LISTED: list[tuple[str, dict[str, list[str]], list[str]]] = [
    (
        "{who} {verb} 148 votos{link}Iturra{comma}61{sep}Zaldívar{comma}20.",
        {
            "who": ["Quilodrán", "La senadora Rosa Quilodrán"],
            "verb": ["ha recogido", "obtuvo"],
            "link": ["; ", ", ", ", el alcalde "],
            "comma": [" ", ", "],
            "sep": [", y ", " y ", "; y la diputada "],
        },
        ["Quilodrán 148 votes", "Iturra 61 votes", "Zaldívar 20 votes"],
    ),
    (
        "El porcentaje de {each} fue: Quilodrán{comma}47,2{sep}Iturra{comma}35,9{last}Zaldívar{comma}9,4.",
        {
            "each": ["cada uno", "votos de cada candidato", "cada candidatura"],
            "comma": [", "],
            "sep": ["; ", ", "],
            "last": ["; ", ", y "],
        },
        ["Quilodrán 47.2", "Iturra 35.9", "Zaldívar 9.4"],
    ),
]
NEAR_MISSES = [
    ("Quilodrán obtuvo 5.000 votos, Lista 7, Mesa 12.", ["Quilodrán 5000 votes"]),
    ("Quilodrán obtuvo 5.000 votos; Iturra, 2019.", ["Quilodrán 5000 votes"]),
    ("Quilodrán sumó 5,1 millones de votos y gastó 4,8 millones.", ["Quilodrán 5100000 votes"]),
    ("Quilodrán sumó 5,1 millones de votos en Tola, a 4,8 kilómetros.", ["Quilodrán 5100000 votes"]),
    ("Hubo 318.977 (22,6%) votos nulos, lamentó Iturra.", []),
    ("Quilodrán dejó a Iturra fuera del balotaje con el 41% de los votos.", ["Quilodrán 41"]),
    ("Quilodrán relegó a Iturra al segundo puesto con el 41% de los votos.", ["Quilodrán 41"]),
    (
        "Quilodrán tiene un 24,8% de la intención de voto, tres puntos más que Iturra (21,8%).",
        ["Quilodrán 24.8", "Iturra 21.8"],
    ),
    ("Tras quedar Iturra segundo con el 22% de los votos, Quilodrán lo saludó.", ["Iturra 22"]),
    (
        "Quilodrán ganó con el 54% de los votos; en Tola, con un 20% de inflación, hubo fiesta.",
        ["Quilodrán 54"],
    ),
    ("Quilodrán e Iturra siguen. Quilodrán fue la primera con el 40% de los votos.", ["Quilodrán 40"]),
    ("El 83% de los votos escrutados son de Tola, donde nació Quilodrán.", []),
    ("Quilodrán le sacó tres puntos a la inflación: 41% contra 38%, según dijo Iturra.", []),
]


@pytest.mark.parametrize(("pattern", "slots", "expected"), [*GRID, *LISTED])
def test_whose_a_figure_is_whatever_stands_around_it(
    pattern: str, slots: dict[str, list[str]], expected: list[str]
) -> None:
    assert unread(composed(pattern, slots, most=80), told, expected) == []


@pytest.mark.parametrize(("text", "rows"), NEAR_MISSES)
def test_what_looks_like_it_is_not_given_to_another(text: str, rows: list[str]) -> None:
    assert told(text) == rows
