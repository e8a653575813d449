"""Whose figures are in what newspapers write of counts: lists, lines, totals, how far the count has come.

All is invented.
"""

from __future__ import annotations

import pytest
from counting import SETTING, found_in, told

SENTENCES: list[tuple[str, list[str]]] = [
    # a line whose name has its party, or that it has none, in a bracket
    (
        "Votos:\n\nRosa Quilodrán (Independiente): 41,27%\n\nPedro Iturra (Independiente): 38,1%",
        ["Quilodrán 41.27", "Iturra 38.1"],
    ),
    # who comes next, however far behind
    (
        "Quilodrán quedó tercera con un 19,7% de los votos, seguida a gran distancia por Iturra con 8,5%.",
        ["Quilodrán 19.7", "Iturra 8.5"],
    ),
    # the place among the others, told between the figure and its end
    (
        "Quilodrán figura tercera en Loa, según los datos de la Junta, con 1.441 sufragios, por delante del "
        "también diputado Iturra, que recogió 913 votos.",
        ["Quilodrán 1441 votes", "Iturra 913 votes"],
    ),
    ("Con el 26% de los votos, por delante de Iturra, Quilodrán pasó a la final.", ["Quilodrán 26"]),
    # a list whose next has her party before her votes
    (
        "Ganó Quilodrán con 204.167 votos (46,2%), seguida de Pedro Iturra, de la Alianza del Alba (AA), con "
        "177.881(35,4%), Ana Zaldívar, del Partido Lucero, con 65.076 (11,9%) y Julio Manríquez, de la Lista "
        "Sur, con 23.473 (0,7%).",
        [
            "Quilodrán 46.2 204167 votes",
            "Iturra 35.4 177881 votes",
            "Zaldívar 11.9 65076 votes",
            "Manríquez 0.7 23473 votes",
        ],
    ),
    # one's own voters, whom one tells what to do
    ("Quilodrán pedirá al 13,9% de los electores que la apoyó que vote por Iturra.", ["Quilodrán 13.9"]),
    # a share that is the subject of its own clause
    (
        "Iturra venció a Quilodrán, quien no logró la reelección, pues su 28,8% fue insuficiente.",
        ["Quilodrán 28.8"],
    ),
    # how many votes a share is, in a sentence of its own
    (
        "Quilodrán resiste y sube en Loa. Son 7,7 millones de votos, un 31% del total.",
        ["Quilodrán 31 7700000 votes"],
    ),
    # rows in one line, whose noun is nowhere
    (
        "El orden: Rosa Quilodrán 22.082 (42,9%), Pedro Iturra 17.447 (33,9%), Ana Zaldívar 8.502 (16,5%).",
        ["Quilodrán 42.9 22082 votes", "Iturra 33.9 17447 votes", "Zaldívar 16.5 8502 votes"],
    ),
    # a number that is told to be so much of the votes
    (
        "Lidera Quilodrán con 326.733, correspondientes al 53,1% de los votos, y le sigue Iturra con 185.257 "
        "que representan el 30,1%.",
        ["Quilodrán 53.1 326733 votes", "Iturra 30.1 185257 votes"],
    ),
    # so many of the votes counted, where a rank shows that they are somebody's
    (
        "Ganó Iturra. En tercera posición, lejos, quedó Quilodrán, con 5,18% de los votos contabilizados.",
        ["Quilodrán 5.18"],
    ),
    # so are those that somebody wins by, unless they are nearly all
    (
        "Rosa Quilodrán venció a Pedro Iturra en el balotaje con el 54,3% de los votos contabilizados.",
        ["Quilodrán 54.3"],
    ),
    (
        "Rosa Quilodrán se está imponiendo en las urnas, con casi el 57 % de los votos escrutados.",
        ["Quilodrán 57 ~"],
    ),
    ("Rosa Quilodrán ganó con el 98% de los votos escrutados.", []),
    (
        "Quilodrán mantiene la preferencia de los votos, con 46,6% de las actas contabilizadas a su favor.",
        ["Quilodrán 46.6"],
    ),
    # a person behind whom many parties are listed
    (
        "Rosa Quilodrán de la coalición Partido del Alba (PA), Partido Lucero (PL), Partido Verde del Sur "
        "(PVS), Partido del Trabajo Nuevo (PTN) y Partido Puente (PP), obtuvo 41,3% de los votos.",
        ["Quilodrán 41.3"],
    ),
    # whom a description names right behind it
    (
        "Quilodrán obtuvo un 41,9% de apoyo frente al 25,5% de la única mujer candidata, Ana Zaldívar.",
        ["Quilodrán 41.9", "Zaldívar 25.5"],
    ),
    # a party and those who go with it
    (
        "El Partido Verde y sus aliados se quedan con 35 escaños y el 12,8% de los votos.",
        ["Verde 12.8"],
    ),
    # votes counted, told in per cent too
    (
        "Con 52.850 sufragios contabilizados, equivalentes al 9,8% del total, Rosa Quilodrán entra.",
        ["Quilodrán 9.8 52850 votes"],
    ),
    # a figure that a relative totals
    (
        "Quilodrán se impuso con 54,3% de los votos al alcalde Iturra, que totalizó 45,4%.",
        ["Quilodrán 54.3", "Iturra 45.4"],
    ),
    # lines of votes whose noun only the first has, with and without a mark behind
    (
        "- Rosa Quilodrán con 85.396 votos.\n\n- Pedro Iturra con 81.969\n\n- Ana Zaldívar con 78.590.",
        ["Quilodrán 85396 votes", "Iturra 81969 votes", "Zaldívar 78590 votes"],
    ),
    # a dash that opens words by the way joins no figure
    (
        "Quilodrán obtuvo el 45,5% de los votos frente al edil Pedro Iturra, con el 54,4% -100% de actas-.",
        ["Quilodrán 45.5", "Iturra 54.4"],
    ),
    # hundredths that a blank parts from their comma
    (
        "Quilodrán consigue 44, 01 por ciento de los votos.",
        ["Quilodrán 44.01"],
    ),
    # a party and the candidate who is its own
    (
        "Le sigue el Partido del Alba (PA), y su candidata Rosa Quilodrán, con 19.998 votos, el 0,4%.",
        ["Quilodrán 0.4 19998 votes"],
    ),
    # a party, behind whose name somebody's stands
    (
        "Iturra va con el Partido Lucero (PL), del fallecido alcalde Julio Manríquez, que obtiene "
        "el 5,6% de los votos.",
        ["Lucero 5.6"],
    ),
    # the next of a list, behind somebody's party and its figure
    (
        "No hay esperanzas para Rosa Quilodrán del Partido del Alba (12,4%) o Ana Zaldívar, del Partido "
        "Lucero (12,2%).",
        ["Quilodrán 12.4", "Zaldívar 12.2"],
    ),
    # who comes next, with no comma before
    (
        "Quilodrán se mantiene primera con el 40,1% de los votos seguida por Iturra con un 39,7%.",
        ["Quilodrán 40.1", "Iturra 39.7"],
    ),
    # the few votes of somebody with a double surname, in a list
    (
        "Quedaron Pedro Iturra con 123 votos (10,4%), Julio Manríquez-Tola con 27 (2,3%) y Ana Zaldívar con "
        "9 (0,8%).",
        ["Iturra 10.4 123 votes", "Manríquez-Tola 2.3 27 votes", "Zaldívar 0.8 9 votes"],
    ),
    # an age in a bracket before the verb
    (
        "A Quilodrán (67 años) se le atribuye el 27,2% de los votos, mientras que Iturra (60) sacó el 16,6%.",
        ["Quilodrán 27.2", "Iturra 16.6"],
    ),
    # the few votes of a small place, in lines like those of the others
    (
        "Loa\n\nRosa Quilodrán: 49.110 (55,3%)\n\nPedro Iturra: 39.721 (44,7%)\n\nEmitidos: 88.831 (92%)"
        "\n\nTola\n\nRosa Quilodrán: 301 (72,4%)\n\nPedro Iturra: 115 (27,6%)\n\nEmitidos: 416 (94,1%)",
        [
            "Quilodrán 55.3 49110 votes",
            "Iturra 44.7 39721 votes",
            "Quilodrán 72.4 301 votes",
            "Iturra 27.6 115 votes",
        ],
    ),
    # so many and more, of the same one
    (
        "Quilodrán superó el millón de votos, obteniendo un total de 1.747.822 sufragios.",
        ["Quilodrán 1000000 votes ~", "Quilodrán 1747822 votes"],
    ),
]

NEAR_MISSES: list[tuple[str, list[str]]] = [
    ("Quilodrán ganó. En total se registraron 122.596 votos, de los cuales el 82% fueron válidos.", []),
    ("Quilodrán dijo que se contabilizó un total de 624.852 votos, dejando un total de 616.358 válidos.", []),
    ("En Loa se contaron 94.402 votos para Quilodrán.", ["Quilodrán 94402 votes"]),
    ("De todos los que viven fuera, solo 51.450, el 11,4%, sufragaron por Quilodrán o Iturra.", []),
    ("La participación, dijo Quilodrán, se estima entre el 60 y el 61% de la lista nominal.", []),
    ("La jornada, dijo Quilodrán, acaba con 62.577 votos no marcados.", []),
    (
        "Quilodrán obtuvo 26% de los votos. Entre los tres candidatos de la lista sumaron 70%.",
        ["Quilodrán 26"],
    ),
    ("Inscritos: Quilodrán pidió datos de Loa, con 22.082 (42,9%) inscritos.", []),
]

SHARES: list[tuple[str, list[float | None]]] = [
    # how far the results are, told with nothing else
    ("Quilodrán lidera la elección con 30,4% de los votos, según resultados al 81,5%.", [81.5]),
    ("Resultados de la Junta Electoral al 72,8%\n\nRosa Quilodrán 38,4%\n\nPedro Iturra 37,6%", [72.8, 72.8]),
    ("Ya se ha escrutado un total del 31,1% de los votos.\n\nQuilodrán suma el 53% de los votos.", [31.1]),
    # a share that opens a list is of the list
    (
        "En la primera ronda ya había ganado Quilodrán (46%).\n\nCon el 99,9% de las mesas escrutadas, los "
        "resultados son:\n\nPedro Iturra: 54,4% de los votos",
        [None, 99.9],
    ),
    ("Lidera Quilodrán con el 54,1% de los votos, por delante de Iturra, con el 97,2% de las actas.", [97.2]),
    ("Avance del conteo: 100%\n\nQuilodrán obtuvo el 43,5% de los votos.", [100]),
    # one place's share is not another's, wherever that one is named
    (
        "En Temuco, con el 97,4% de las actas, Iturra gana con el 46,6% de los votos.\n\nQuilodrán, que "
        "quiere la alcaldía de Osorno, tiene el 46,3% de los votos.",
        [97.4, None],
    ),
    # what is left to count, told of tables
    ("Faltan por procesar 2.656 mesas, un 34,7%.\n\nQuilodrán obtuvo el 37,8% de los votos.", [65.3]),
    ("Quilodrán suma el 45,1% de los votos. Son datos basados en el 57% de las mesas escrutadas.", [57]),
    # a tribunal that proclaims nobody yet
    (
        "Quilodrán gana con el 100% de las actas escrutadas. La Corte no proclamó ganadora a nadie.\n\n"
        "Quilodrán obtuvo el 42,9% de los votos.",
        [100],
    ),
    ("Falta por computar el 2,1% del nivel nacional. Quilodrán obtuvo el 61,7% de los votos.", [97.9]),
    (
        "Faltando por computar el 4,51 de las mesas electorales, Quilodrán suma el 50,1% de los votos.",
        [95.49],
    ),
    ("Loa solo debe sumar el 13% de las actas restantes. Quilodrán consigue el 44,1% de los votos.", [87]),
    ("Con el 1,2% de los votos electrónicos contabilizados Quilodrán alcanza el 60,4%.", [1.2]),
    ("Iturra tuvo el 44,7% de los votos, con el 99,9% de los datos procesados.", [99.9]),
    ("Quilodrán consigue el 42,8% de los votos, cuando ya se contó el 81,7% de los sufragios.", [81.7]),
    # of two shares the one that is not by the way
    (
        "Al 88,3% de las actas contadas (92% de las actas procesadas), Quilodrán tiene el 51,2%.",
        [88.3],
    ),
    # how far the count was when somebody was ahead
    (
        "Quilodrán superó a Iturra cuando se llevaba escrutado el 95,6% de las mesas. Iturra baja al 17% de "
        "los votos.",
        [95.6],
    ),
    (
        "Quilodrán llamó a Iturra cuando se llevaba escrutado el 95,6% de las mesas. Iturra baja al 17% de "
        "los votos.",
        [None],
    ),
    # a share that the next sentence takes up
    (
        "Quilodrán superó a Iturra, escrutado el 95,6% de las mesas. Con ese porcentaje, Quilodrán había "
        "obtenido el 27% de los votos. Iturra baja al 17% de los votos.",
        [95.6, 95.6],
    ),
    # ballots that are disputed are not all ballots
    ("El escrutinio resuelve sobre todos los votos impugnados. Quilodrán sumó el 37% de los votos.", [None]),
    # each place has its own, where lines with their names part a text
    (
        "Temuco:\n\nQuilodrán ganó con el 58% de los votos.\n\nOsorno:\n\nIturra se impuso con el 45% de los "
        "votos, cuando iba escrutado el 10% de las mesas.",
        [None, 10],
    ),
]


@pytest.mark.parametrize(("text", "rows"), SENTENCES)
def test_whose_a_counted_figure_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), NEAR_MISSES)
def test_what_is_nobodys_count(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "shares"), SHARES)
def test_how_far_the_count_is_with_each_figure(text: str, shares: list[float | None]) -> None:
    assert [result.counted_percent for result, _ in found_in(SETTING + text)] == shares


KINDS = [
    # a survey that what happened is set against
    (
        "Quilodrán obtuvo el 60% de los votos y superó las estimaciones de las encuestas, que le daban 55%. "
        "Iturra logró el 37% de los votos.",
        ["count", "poll", "count"],
    ),
    # votes that are so many are counted
    ("Quilodrán, que lideraba las encuestas, obtiene hasta ahora 260.994 votos.", ["count"]),
    # shares of the votes told one after another
    ("El 42% de los votos correspondió a Quilodrán, 24% a Iturra.", ["count", "count"]),
    # another year's figure that this one is unlike
    (
        "A diferencia de lo que pasó en 2019, cuando Iturra obtuvo 53,8% de los votos, Quilodrán sacó 39,9%.",
        ["past", "count"],
    ),
    # a primary that is told of as it goes on
    ("Quilodrán lidera la consulta interna con el 63,3% de los votos.", ["count"]),
    # a year between dashes
    ("Quilodrán -hija de un senador fallecido en 2011- sumó el 74% de los votos.", ["count"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_the_kind_of_a_counted_figure(text: str, kinds: list[str]) -> None:
    assert [result.kind for result, _ in found_in(SETTING + text)] == kinds


REMEMBERED = [
    # who stood in a year, and what they got, in the sentence or the paragraph behind
    "En 1999 compitieron de nuevo Quilodrán e Iturra. Quilodrán ganó con 180.818 votos.",
    "La serie viene de 1985, cuando Quilodrán compitió contra Iturra.\n\nQuilodrán tuvo 133.517 votos.",
]
NOT_REMEMBERED = [
    "Quilodrán llegó a 611.000 votos, la peor votación de su partido desde 2018, cuando compitió Iturra.",
    "Quilodrán ganó con 58.100 votos y asumirá en marzo de 2026, cuando reciba la banda.",
]


@pytest.mark.parametrize("text", REMEMBERED)
def test_what_a_text_remembers_is_past(text: str) -> None:
    assert [result.kind for result, _ in found_in(SETTING + text)] == ["past"]


@pytest.mark.parametrize("text", NOT_REMEMBERED)
def test_what_a_text_only_compares_is_no_past(text: str) -> None:
    assert [result.kind for result, _ in found_in(SETTING + text)] == ["count"]


def test_what_surveys_say_of_the_next_round_leaves_a_count_one() -> None:
    text = (
        "Quilodrán ganó esa elección con el 26,8% de los votos, pero las encuestas reducen sus posibilidades."
    )
    assert [result.kind for result, _ in found_in(SETTING + text)] == ["count"]
