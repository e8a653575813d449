"""Which contest a figure is of where one text tells several: counts, surveys, earlier contests."""

from __future__ import annotations

import pytest
from counting import SETTING, found_in, told

KINDS: dict[str, list[tuple[str, list[str]]]] = {
    "an earlier election that a paragraph opens with": [
        (
            "Iturra ganó este domingo 16 de junio de 2024.\n\nLas elecciones de 2015 trajeron a dos partidos."
            " Quilodrán sacó el 18% de los votos. Iturra llegó al 12%.",
            ["past", "past"],
        ),
        (
            "Iturra ganó este domingo 16 de junio de 2024.\n\nLas elecciones de 2015 dejaron heridas. Con el"
            " 95% de las mesas, Iturra obtiene el 54% de los votos.",
            ["count"],
        ),
    ],
    "a year in a bracket, at the head, again": [
        ("Iturra (1989) fue electo con 3.850 votos (55,2%).", ["past"]),
        ("Iturra (nacido en 1989) fue electo con 3.850 votos (55,2%).", ["count"]),
        ("El 17 de diciembre de 2017, Iturra se impuso con el 54,5% de los votos.", ["past"]),
        (
            "Iturra ganó en 2009 con 3.591 votos (51,6%) y nuevamente en 2017 con 3.796 (54,6%).",
            ["past", "past"],
        ),
    ],
    "surveys that only tell who it is": [
        (
            "Quilodrán ganó con el 41%. Iturra, favorito en casi todos los sondeos, cayó al 18%.",
            ["count"] * 2,
        ),
        ("Quilodrán ganó con el 41%. Líder en las encuestas, Iturra terminó con un 18%.", ["count"] * 2),
        (
            "Según los sondeos, Quilodrán sacó el 41%. Iturra, segundo en las encuestas, sumó 18%.",
            ["poll"] * 2,
        ),
        ("Iturra, líder en las encuestas, tiene el 41% de las preferencias.", ["poll"]),
    ],
    "now, behind a while": [
        (
            "En Tola, Iturra obtuvo en 2014 un total de 4.144 votos; mientras que en este balotaje Quilodrán"
            " logró 6.826.",
            ["past", "count"],
        ),
    ],
    "who made a quick count": [
        (
            "Iturra obtiene 51% de los votos, según el conteo rápido al 100% de la firma Brújula Austral.",
            ["poll"],
        ),
        (
            "Según el conteo rápido al cien por cien de la muestra que hizo la firma Sur, Iturra tiene 51%.",
            ["poll"],
        ),
        (
            "El conteo rápido de la firma Trazos, difundido a las 20:00, da a Iturra el 51% de los votos.",
            ["poll"],
        ),
        ("El conteo rápido hecho por la consultora Trazos da a Iturra el 51% de los votos.", ["poll"]),
        ("El conteo rápido del Tribunal Electoral da a Iturra el 51% de los votos.", ["count"]),
        (
            "La encuestadora Trazos anticipó en su conteo rápido un triunfo de Iturra con 51% de los votos.",
            ["poll"],
        ),
        (
            "El Instituto de Elecciones de Tola dijo que, según su conteo rápido, Iturra sacó 51% de"
            " los votos.",
            ["count"],
        ),
        (
            "Las encuestas difundidas al cierre de los colegios electorales le concedían el 48% a Iturra.",
            ["poll"],
        ),
        ("El conteo rápido de Juntos por el Voto da a Iturra el 51% de los votos.", ["count"]),
        ("El conteo rápido del IETL da a Iturra el 51% de los votos.", ["count"]),
        ("El conteo rápido de la autoridad electoral da a Iturra el 51% de los votos.", ["count"]),
        (
            "Iturra tendría 51% según el conteo rápido.\n\nEl conteo rápido de la encuestadora Trazos también"
            " ubica a Zaldívar con 48%.",
            ["poll", "poll"],
        ),
    ],
    "a survey told by the way": [
        (
            "Con el 80% de las mesas, Iturra lograba el 26% de los votos, menos de lo que decían los sondeos,"
            " que daban a Zaldívar el 30%.\n\nManríquez sumaba un 14%.",
            ["count", "poll", "count"],
        ),
        (
            "Iturra obtuvo el 49% de los votos.\n\nLa proyección de la encuestadora Trazos le daba 47%.\n\n"
            "En octubre, Zaldívar había sacado el 44%.",
            ["count", "poll", "count"],
        ),
        (
            "La última encuesta de Trazos da a Iturra el 49%.\n\nEn octubre, Zaldívar tenía el 44%.",
            ["poll", "poll"],
        ),
    ],
    "a survey in a relative that is closed": [
        (
            "Iturra, a quien las encuestas ponían en la final y que terminó tercero con 571.948"
            " sufragios, calló."
            " Zaldívar obtuvo el 22%.",
            ["count", "count"],
        ),
        (
            "Iturra, al que los sondeos relegaban al quinto puesto, rozaba el 19,4%, mientras que"
            " Zaldívar, que"
            " antes encabezaba todas las encuestas, se quedaba con el 13%. Quilodrán lograba el 24%.",
            3 * ["count"],
        ),
        (
            "Iturra, que lideró los sondeos con un 15%, se desinfló hasta el 9,1%; Zaldívar obtuvo el 7,9%.",
            ["poll", "count", "count"],
        ),
        (
            "Iturra ganó con el 26,9%, menos del 30% que le daban los sondeos, y Zaldívar consiguió"
            " el 23,9% de los"
            " votos. Manríquez llegó al 9%.",
            ["count", "count", "count"],
        ),
        (
            "En la encuesta Iturra tiene 31%, menos del 38% que le daban los sondeos, y Zaldívar tiene 20%.",
            ["poll", "poll"],
        ),
        ("Iturra, que lidera los sondeos, obtiene el 34%. Zaldívar llega al 20%.", ["poll", "poll"]),
        (
            "Quilodrán obtuvo el 60% de los votos y dejó atrás a Iturra, el favorito de los sondeos. Zaldívar"
            " logró un 12%.",
            ["count", "count"],
        ),
    ],
    "one range": [
        (
            "Iturra marcaba entre el 9 y el 11% en las encuestas y obtuvo 28% de los votos.",
            2 * ["poll"] + ["count"],
        ),
    ],
    "whom the voters of somebody else would vote for": [
        (
            "Según la encuesta, Iturra tiene el 50%. Entre los electores de Julio Manríquez, que llegó cuarto"
            " con 13,9%, la cifra sube a 91%.",
            ["poll", "count"],
        ),
        (
            "Según la encuesta, Iturra tiene el 50%. Entre quienes votaron por Zaldívar, quien obtuvo 12,4%,"
            " el 72% prefiere a Iturra.",
            ["poll", "count"],
        ),
        ("Según la encuesta, Iturra tiene el 50%. Lo sigue Zaldívar, que obtuvo 12,4%.", ["poll", "poll"]),
    ],
    "an earlier contest in the sentence": [
        ("En su intento anterior, en 2005, Iturra perdió con el 44,1% de los votos.", ["past"]),
        ("Iturra perdió en 2005 ante el entonces ministro, Juan Mora, con el 44,1% de los votos.", ["past"]),
        ("Iturra ganó con el 37,1% de los votos, sobre Zaldívar en 2005.", ["past"]),
        ("Iturra ganó en 2005 la alcaldía, derrotando a Zaldívar con el 52% de los votos.", ["past"]),
        ("Iturra, que perdió en 2005, con el 44,1% de los votos fue el más votado.", ["count"]),
        ("Iturra ganó con el 37,1% de los votos, sobre el 22% de Zaldívar en 2005.", ["count", "past"]),
        ("Iturra es el primer alcalde de su signo desde 1997 con el 49,8% de los votos.", ["count"]),
        ("Es la mejor marca de Iturra desde 2005, cuando logró el 48,1% de los votos.", ["past"]),
        ("En las consultas interpartidistas, Iturra sacó el 40% de los votos.", ["past"]),
    ],
    "a month in a text on the second round": [
        (
            "La encuesta sobre la segunda vuelta da a Iturra el 51%. En abril, Iturra obtuvo el"
            " 31,7% y Zaldívar el"
            " 23,5%.",
            ["poll", "count", "count"],
        ),
        ("La encuesta da a Iturra el 51%. En abril, Iturra obtuvo el 31,7%.", ["poll", "poll"]),
        ("La encuesta sobre el balotaje da a Iturra el 51%. En abril tenía el 31,7%.", ["poll", "poll"]),
    ],
    "back from an earlier contest in a relative": [
        (
            "En Loa, donde hace un año Manríquez había ganado con el 74%, la lista de Iturra"
            " consiguió el 42,3%."
            " En Tola ganó Zaldívar con el 40% de los votos.",
            ["past", "count", "count"],
        ),
        (
            "Manríquez, que llegó al poder en 2005 con el 40,9% y fue destituido, felicitó a Iturra,"
            " que obtuvo el"
            " 51,8% de los votos.",
            ["past", "count"],
        ),
        (
            "Manríquez se desplomó del 11% que cosechó en 2005 a 2,5%, y Zaldívar se quedó en 1,7%"
            " de los votos.",
            ["past", "count", "count"],
        ),
    ],
    "a round that the text refers back to": [
        (
            "Iturra ganó la primera vuelta con 28% de los votos. En esa ocasión Zaldívar reunió 20%.",
            2 * ["count"],
        ),
        (
            "En la primera vuelta de noviembre el orden había sido el inverso: Zaldívar sacó entonces el 27%"
            " de los votos.",
            ["count"],
        ),
        (
            "Respecto de la primera vuelta, Iturra creció: había conseguido 3.097 votos, el 23,9%."
            " Zaldívar, que"
            " aquella vez fue primera con el 26,9%, perdió.",
            ["count", "count"],
        ),
        (
            "Zaldívar sacó el 19,6% en la primera vuelta. Los sondeos, que entonces la veían última,"
            " dan ahora a"
            " Zaldívar el 44,9%.",
            ["count", "poll"],
        ),
        ("En 2005 Iturra obtuvo 28% de los votos. En esa ocasión Zaldívar reunió 20%.", 2 * ["past"]),
    ],
    "what was left behind": [
        ("Iturra ganó las elecciones y pasó de 12.400 votos a 18.300.", ["past", "count"]),
        ("Iturra ganó las elecciones y subió de 24% a 31%.", ["past", "count"]),
        ("Al avanzar el escrutinio, Iturra pasó de 12.400 votos a 18.300.", ["count", "count"]),
        ("En la encuesta, Iturra pasó de 24% a 31%.", ["poll", "poll"]),
    ],
}


@pytest.mark.parametrize(("text", "kinds"), [case for cases in KINDS.values() for case in cases])
def test_the_kind_of_a_figure(text: str, kinds: list[str]) -> None:
    assert [result.kind for result, _ in found_in(SETTING + text)] == kinds


BEARERS: list[tuple[str, list[str]]] = [
    ("Los votos nulos, que había promovido Iturra, llegaron al 19,2%.", []),
    ("La participación, que Iturra quería más alta, llegó al 61% en las elecciones.", []),
    ("Los votos en blanco y nulos, que suman el 14%, decidirán la elección. Iturra lo sabe.", []),
    ("Manríquez deja el gobierno con una aprobación cercana al 50%. La elección fue el domingo.", []),
    (
        "En la encuesta lideran Manríquez, con un 61% de aprobación; Iturra, con 54%, y Ana Mora, con un 9%.",
        [],
    ),
    ("Iturra pasó a la final con el 23,9% que logró el 16 de noviembre.", ["Iturra 23.9"]),
    (
        "Los electores de Julio Manríquez, que llegó cuarto con 13,9% de los votos, decidirán.",
        ["Manríquez 13.9"],
    ),
]


@pytest.mark.parametrize(("text", "rows"), BEARERS)
def test_whose_a_figure_in_a_relative_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows


def test_a_coordination_with_a_figure_that_is_denied_is_read() -> None:
    text = "Iturra ganó con un 26,9%, por debajo del 30% que le auguraban los sondeos, y Zaldívar sacó 23%."
    assert {"Zaldívar 23", "Iturra 26.9"} <= set(told(text))
    assert {result.kind for result, _ in found_in(SETTING + text)} == {"count"}


ROWS: list[tuple[str, list[str]]] = [
    (
        "Iturra ganó con el 50,2% de los votos y Zaldívar obtuvo el 39,9%.\n\nManríquez sacó el"
        " 9,8%.\n\nIturra"
        " logró 74.223 papeletas. Zaldívar, la favorita, apenas sumó 59.041 votos.",
        ["Iturra 50.2 74223 votes", "Zaldívar 39.9 59041 votes", "Manríquez 9.8"],
    ),
    (
        "Iturra ganó con el 50,2% de los votos. El domingo Zaldívar obtuvo el 39,9%.\n\nIturra logró 74.223"
        " papeletas en la capital. Zaldívar apenas sumó 9.041 votos allí.",
        ["Iturra 50.2", "Zaldívar 39.9", "Iturra 74223 votes", "Zaldívar 9041 votes"],
    ),
    ("Iturra obtuvo el 40% de los votos. Ningún otro candidato alcanzó el 4%.", ["Iturra 40"]),
]


@pytest.mark.parametrize(("text", "rows"), ROWS)
def test_votes_and_percentages_told_apart_are_one_row_where_their_totals_agree(
    text: str, rows: list[str]
) -> None:
    assert told(text) == rows


SHARES: list[tuple[str, list[float | None]]] = [
    (
        "Con el 91% de las actas, Iturra obtuvo 32% de los votos.\n\nEn la última encuesta Iturra tenía 8%."
        "\n\nEn el norte, Zaldívar obtuvo 38% de los votos.",
        [91, None, 91],
    ),
    (
        "Con el 91% de las actas, Iturra obtuvo 52% de los votos.\n\nZaldívar lo llamó cuando el"
        " conteo superaba"
        " el 70%.\n\nEn el norte, Zaldívar obtuvo 58% de los votos.",
        [91, 91],
    ),
    (
        "Con el 91% de las actas, Iturra obtuvo 52% de los votos y Zaldívar 48%.\n\nManríquez,"
        " tercero en febrero"
        " con el 19,7%, calló.",
        [91, 91, None],
    ),
    (
        "Iturra ganó la elección con el 43,2% de los votos. Con el 100% escrutado, Zaldívar sacó el 25,7%."
        "\n\nIturra obtuvo en Tola el 39% de los votos.",
        [100, 100, 100],
    ),
    (
        "En el sur, en la comuna de Tola, Iturra sumó 5.120 votos con el 99% de las mesas.\n\nEn Loa,"
        " Zaldívar obtuvo 8.410 votos.\n\nPara Ambiré, Zaldívar obtuvo 7.120 votos.",
        [99, None, None],
    ),
    (
        "Con 2.071 mesas escrutadas, de un total de 4.401 de la circunscripción senatorial de la región del"
        " norte, correspondiente al 47,06%, Iturra obtiene el 14,4% de los votos.",
        [47.06],
    ),
    ("Iturra tenía el 51% de los votos. Restaba contabilizar el 75% de los votos emitidos.", [25]),
    (
        "Con 2.071 mesas escrutadas, Iturra obtuvo 7.120 votos, correspondientes al 47,06%.",
        [None],
    ),
    (
        "Zaldívar habló cuando el escrutinio llegaba al 70%. A esa hora Iturra tenía 51% de los votos.",
        [70],
    ),
    (
        "Con el 91% de las actas, Iturra obtuvo 52% de los votos.\n\nEl conteo rápido del Tribunal"
        " Electoral da"
        " a Zaldívar el 44% de los votos para la alcaldía.",
        [91, None],
    ),
]


@pytest.mark.parametrize(("text", "shares"), SHARES)
def test_the_share_counted_goes_to_its_own_report(text: str, shares: list[float | None]) -> None:
    assert [result.counted_percent for result, _ in found_in(SETTING + text)] == shares
