"""Whose a figure is where several descriptions, lists, places or scores stand beside it. All is invented."""

from __future__ import annotations

import pytest
from counting import SETTING, found_in, told

CASES: dict[str, list[tuple[str, list[str]]]] = {
    "where one won": [
        ("Iturra se impuso en todas las regiones y logró el 58,2% de los votos.", ["Iturra 58.2"]),
        ("Iturra se impuso y todas las encuestas lograron el 58,2% de aciertos.", []),
    ],
    "behind 'cuando'": [
        (
            "Zaldívar admitió la derrota cuando el conteo oficial mostraba a Iturra con el 59% de los votos.",
            ["Iturra 59"],
        ),
        ("Zaldívar calló cuando obtuvo el 59% de los votos.", ["Zaldívar 59"]),
    ],
    "whose a win is": [
        ("La victoria de Iturra fue clara: 58,2% de los votos.", ["Iturra 58.2"]),
        ("La victoria de Iturra sobre Zaldívar fue clara: 58,2% a 41,8%.", ["Iturra 58.2", "Zaldívar 41.8"]),
        ("El jefe de la lista de Iturra fue claro: 58,2% de los vecinos no votó.", []),
    ],
    "set against": [
        (
            "Iturra ganó con el 40% de los votos, mientras que el empresario llegó al 20%.",
            ["Iturra 40", "Manríquez 20"],
        ),
        ("Iturra sacó el 40% de los votos. El alcalde, sin embargo, cayó al 20% en Tola.", 2 * ["Iturra"]),
    ],
    "asked for": [
        ("Iturra sacó 25.300 votos, lejos del 50% que exige la ley para ganar.", ["Iturra 25300 votes"]),
        ("Iturra sacó el 50% que exige la ley para ganar.", ["Iturra 50"]),
    ],
    "somebody's rival": [
        (
            "Iturra obtuvo el 40% de los votos y Manríquez, hijo del expresidente Juan Mora, el 35%.",
            ["Iturra 40", "Manríquez 35"],
        ),
        (
            "En la encuesta, Manríquez, heredero político de la senadora Ana Mora, alcanza el 12%.",
            ["Manríquez 12"],
        ),
    ],
    "another place": [
        (
            "Quilodrán obtuvo el 55% de los votos en Tola y en Santa Rita, 40%.",
            ["Quilodrán 55", "Quilodrán 40"],
        ),
        (
            "Quilodrán sacó en la capital 31% de los votos, y en la comuna de Loa, 25%.",
            ["Quilodrán 31", "Quilodrán 25"],
        ),
        (
            "Quilodrán ganó las elecciones. En la provincia de Tola logró el 55% de los votos.",
            ["Quilodrán 55"],
        ),
        ("Quilodrán sacó el 31% de los votos y en blanco el 3%.", ["Quilodrán 31"]),
    ],
    "lists and tickets": [
        (
            "La lista encabezada por Iturra cae a nueve escaños y se queda en el 14% de los votos.",
            ["Iturra 14"],
        ),
        (
            "La lista liderada por Iturra logró el 31% de los votos, mientras que la encabezada por Zaldívar"
            " llegó al 20%.",
            ["Iturra 31", "Zaldívar 20"],
        ),
        ("Quilodrán ganó con el 40% de los votos a la lista encabezada por Iturra.", ["Quilodrán 40"]),
        (
            "La dupla integrada por Rosa Quilodrán y Pedro Iturra obtuvo el 49% de los votos y la que"
            " conforman Julio Manríquez y Ana Zaldívar, el 30%.",
            ["Quilodrán 49", "Manríquez 30"],
        ),
        (
            "La fórmula de Rosa Quilodrán y Pedro Iturra obtuvo el 49% de los votos y la compuesta por Julio"
            " Manríquez y Ana Zaldívar, el 30%.",
            ["Quilodrán 49", "Manríquez 30"],
        ),
        ("La fórmula Quilodrán-Iturra alcanzó el 49% de los votos.", ["Quilodrán 49"]),
        ("El binomio Manríquez/Zaldívar alcanzó el 49% de los votos.", ["Manríquez 49"]),
        ("La fórmula Ximena Huaiquivil-Facundo Otaíza sacó el 7% de los votos.", ["Huaiquivil 7"]),
        ("La localidad Quilodrán-Iturra alcanzó el 49% de los votos.", []),
        ("Zaldívar entra en el Parlamento con un diputado y un 1% de los votos.", ["Zaldívar 1"]),
        ("Zaldívar irrumpe con nueve escaños y el 11% de los votos.", ["Zaldívar 11"]),
    ],
    "a leader's party": [
        (
            "Compiten el Partido del Alba, de Rosa Quilodrán, y otros. La formación de Quilodrán cae al"
            " 12% de los votos.",
            ["Alba 12"],
        ),
        ("Los votos de Rosa Quilodrán fueron el 12% del total de votos.", ["Quilodrán 12"]),
        (
            "En el comando de Zaldívar, que llegó primera con el 31,9% de los votos, hay fiesta.",
            ["Zaldívar 31.9"],
        ),
    ],
    "places of several": [
        (
            "Quilodrán ganó las elecciones en Tola, con el 46% de los votos, y en Loa, con el 47%.",
            ["Quilodrán 46", "Quilodrán 47"],
        ),
        (
            "Quilodrán ganó las elecciones en Tola, con el 46% de los votos, e Iturra, con el 47%, en Loa.",
            ["Quilodrán 46", "Iturra 47"],
        ),
    ],
    "whom the sentence before hails": [
        (
            "Iturra felicitó a Zaldívar. Con el 95% de las actas, el tribunal le daba el 58% de los votos.",
            ["Zaldívar 58"],
        ),
    ],
    "who is ahead, and then the two figures": [
        (
            "El recuento había dejado a Iturra primero por poco: 34,2% contra 34,1% de los votos.",
            ["Iturra 34.2"],
        ),
        (
            "Una encuesta le da a Iturra una ventaja de dos puntos: 37,9% frente a 35,8% de Quilodrán.",
            ["Iturra 37.9", "Quilodrán 35.8"],
        ),
    ],
    "the two sides of a comparison": [
        (
            "El sondeo le da a Quilodrán 56,1% contra 28,9% de la senadora y 11,1% del empresario.",
            ["Quilodrán 56.1", "Manríquez 11.1"],
        ),
    ],
    "a candidate of several parties": [
        (
            "Zaldívar, candidata de la Lista Sur, el Partido del Alba y el Frente Austral, encabeza las"
            " preferencias con 53% de los votos.",
            ["Zaldívar 53"],
        ),
        (
            "Zaldívar, candidata de la Lista Sur, y Manríquez obtuvieron el 20% y el 10% de los votos.",
            ["Zaldívar 20", "Manríquez 10"],
        ),
    ],
    "what is won": [
        (
            "Zaldívar ganó este domingo la Coalición Panal Unido con 3.236.286 votos.",
            ["Zaldívar 3236286 votes"],
        ),
        ("Zaldívar revalida la alcaldía con el 44% de los votos.", ["Zaldívar 44"]),
        ("Iturra había ganado con comodidad aquel 7 de febrero: 32,7% de los votos.", ["Iturra 32.7"]),
    ],
    "the child of somebody": [
        ("Se prevé el triunfo del hijo del expresidente Juan Mora con el 61% de los votos.", []),
        ("Se prevé el triunfo del expresidente Juan Mora con el 61% de los votos.", ["Mora 61"]),
    ],
    "growing to": [
        (
            "Zaldívar pierde la mitad de sus votos, hasta quedarse con 462.883 sufragios.",
            ["Zaldívar 462883 votes"],
        ),
        ("Zaldívar quiere crecer para quedarse con el 30% de los votos.", []),
    ],
    "scores": [
        (
            "Según la encuesta, Quilodrán le ganaría a Iturra por 48% a 35%. Frente a Zaldívar, el resultado"
            " sería de 44% a 36% en favor de Quilodrán.",
            ["Quilodrán 48", "Iturra 35", "Quilodrán 44", "Zaldívar 36"],
        ),
        (
            "En la encuesta, el 44% está a favor de Quilodrán y el 36% a favor de Iturra.",
            ["Quilodrán 44", "Iturra 36"],
        ),
        (
            "Para Trazos, Quilodrán llegaba al 49% de los votos e Iturra al 46,6%. Mediciones, de Juan Mora,"
            " estimaba 49,7% contra 45,6%.",
            ["Quilodrán 49", "Iturra 46.6", "Quilodrán 49.7", "Iturra 45.6"],
        ),
    ],
    "expected to win": [
        (
            "Según la encuesta, Quilodrán tiene 30%. Consultados por quién creen que será el próximo alcalde,"
            " el 47% menciona a Iturra y el 24% a Quilodrán.",
            ["Quilodrán 30"],
        ),
        (
            "Según la encuesta, Quilodrán tiene 30%. El 52% de los encuestados cree que Iturra ganará, frente"
            " a un 27% que se inclina por Quilodrán.",
            ["Quilodrán 30"],
        ),
        ("Según la encuesta, el 52% cree que votará por Quilodrán.", ["Quilodrán 52"]),
    ],
    "set off from the sentence before": [
        (
            "Quilodrán suma 44,2% de los votos. Por su parte, la diputada obtiene 22,5%.",
            ["Quilodrán 44.2", "Zaldívar 22.5"],
        ),
        (
            "Quilodrán e Iturra van al balotaje. Quilodrán suma 54,2% de los votos. Su rival obtiene 45,8%.",
            ["Quilodrán 54.2", "Iturra 45.8"],
        ),
        (
            "Iturra ganó en Loa con 54,2% de los votos. El alcalde ganó en Tola con 61% de los votos.",
            ["Iturra 54.2", "Iturra 61"],
        ),
    ],
    "of several together": [
        ("Iturra ganó. Los demás candidatos sumados superaron el 50% de los votos.", []),
        ("Iturra ganó. Los vecinalistas, que en conjunto superaban el 50% de los votos, callaron.", []),
        ("Si bien Iturra superó el 20% de los votos, quedó cuarto.", ["Iturra 20 ~"]),
    ],
    "in two places": [
        (
            "Iturra ganó tanto en Tola como en Loa, obteniendo el 32,2% y el 30,6% de los votos,"
            " respectivamente.",
            ["Iturra 32.2", "Iturra 30.6"],
        ),
    ],
    "behind somebody": [
        (
            "Iturra quedó tercero, por detrás de Zaldívar y Manríquez, con el 19,7% de los votos.",
            ["Iturra 19.7"],
        ),
        ("Iturra quedó segundo, detrás de Zaldívar, con el 19,7% de los votos.", ["Iturra 19.7"]),
        (
            "Iturra sumó el 19,7% de los votos, por detrás de Zaldívar, con un 28%.",
            ["Iturra 19.7", "Zaldívar 28"],
        ),
        (
            "Iturra sumó 3.952 votos (7,8%), lo que lo deja con una desventaja de 1.934 votos.",
            ["Iturra 7.8 3952 votes"],
        ),
    ],
    "a win taken": [
        (
            "En las elecciones, Iturra ratificó el triunfo con el 54,6% versus el 45,4% de Zaldívar.",
            ["Iturra 54.6", "Zaldívar 45.4"],
        ),
        ("En las elecciones, Iturra reconoció el triunfo con el 54,6% escrutado.", []),
        (
            "El triunfo de Iturra ante Zaldívar en las elecciones es de los más amplios: 58,2% contra 41,8%.",
            ["Iturra 58.2", "Zaldívar 41.8"],
        ),
        (
            "Llegó Iturra, quien, con un voto del 13,9%, desbanca al alcalde en las elecciones.",
            ["Iturra 13.9"],
        ),
    ],
    "far from it": [
        ("Iturra estuvo lejos del 30% de los votos en las elecciones.", []),
        (
            "Iturra obtuvo el 26% de los votos, lejos del 31% que logró Zaldívar.",
            ["Iturra 26", "Zaldívar 31"],
        ),
    ],
    "by a share": [
        ("Iturra se impuso en Tola por el 52,7% en las elecciones.", ["Iturra 52.7"]),
        ("Iturra se impuso en Tola por un 5,7% en las elecciones.", []),
    ],
    "called the winner": [
        (
            "Iturra se proclamó ganador frente a Zaldívar por 55,9% de los votos contra un 44,1%.",
            ["Iturra 55.9", "Zaldívar 44.1"],
        ),
    ],
    "frente a": [
        (
            "El triunfo de Quilodrán fue amplio. Su mayor ventaja se dio en Tola, donde obtuvo 31.204"
            " votos (31%), frente a los 21.806 votos (21,8%) de Iturra. También ganó en Loa, con 8.689 votos"
            " (29,5%).",
            ["Quilodrán 31 31204 votes", "Iturra 21.8 21806 votes", "Quilodrán 29.5 8689 votes"],
        ),
        (
            "Quilodrán ganó en Tola con 31.204 votos (31%) versus los 21.806 (21,8) de Iturra; y en Loa,"
            " donde llegó a 8.689 votos (29,5%), mientras que Iturra alcanzó 4.573 (19%).",
            [
                "Quilodrán 31 31204 votes",
                "Iturra 21.8 21806 votes",
                "Quilodrán 29.5 8689 votes",
                "Iturra 19 4573 votes",
            ],
        ),
        (
            "Quilodrán venció. En el norte, ganó en Tola con 31.204 votos (31%) mientras que Iturra 21.806"
            " (21,8%); y en Loa, donde consiguió 8.689 votos (29,5%).",
            ["Quilodrán 31 31204 votes", "Iturra 21.8 21806 votes", "Quilodrán 29.5 8689 votes"],
        ),
        (
            "Iturra ganó en el sur. Su mejor porcentaje lo logró en Tola, con 32,6% (2.366 votos).",
            ["Iturra 32.6 2366 votes"],
        ),
        ("Iturra ganó en el sur. Los mejores resultados se los llevaron Loa (36%) y Tola (34%).", []),
    ],
}


@pytest.mark.parametrize(
    ("text", "rows"), [case for cases in CASES.values() for case in cases], ids=lambda x: str(x)[:60]
)
def test_whose_it_is(text: str, rows: list[str]) -> None:
    found = told(text)
    if rows and not any(character.isdigit() for character in "".join(rows)):
        found = [row.split()[0] for row in found]
    assert found == rows


def test_two_descriptions_go_to_two_in_the_order_of_their_names() -> None:
    text = (
        "Juan Mora y Luis Tapia pasan a segunda vuelta. El candidato del Partido del Faro obtuvo el 32% de"
        " los votos, seguido del líder de la alianza Panal, con el 26%."
    )
    assert told(text, setting="") == ["Mora 32", "Tapia 26"]


def test_the_winner_of_the_headline_is_the_winner() -> None:
    text = (
        "Juan Mora gana la presidencia de Tolania\n\nMora derrotó a Luis Tapia con 52% de los votos.\n\nTapia"
        " ganó en Loa con 60% de los votos.\n\nEl ganador había quedado segundo en febrero, con 16,8%."
    )
    assert told(text, setting="")[-1] == "Mora 16.8"


def test_a_survey_at_the_closing_of_the_polls_is_no_count() -> None:
    text = (
        "Con 93% de las actas procesadas, Quilodrán sumaba 44,2% de los votos.\n\nUn sondeo difundido al"
        " cierre de las urnas otorgaba a Quilodrán 50,1% de los apoyos."
    )
    kinds = [result.kind for result, _ in found_in(SETTING + text)]
    assert kinds == ["count", "poll"]


def test_a_share_of_the_ballot_boxes_is_one() -> None:
    text = "Con el 93% de las urnas, Quilodrán sumaba 44,2% de los votos."
    assert [result.counted_percent for result, _ in found_in(SETTING + text)] == [93.0]
