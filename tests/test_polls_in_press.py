"""How the press tells what surveys give: scenarios, headings, changes by sign. All is invented."""

from __future__ import annotations

import pytest
from counting import found_in, told

POLLS: dict[str, list[tuple[str, list[str]]]] = {
    "who a verb of giving has between itself and the figure": [
        (
            "Según el barómetro, el Partido Socialista obtiene el 30,2% y concede al Partido "
            "Republicano un 28,5%.",
            ["Socialista 30.2", "Republicano 28.5"],
        ),
        ("Según el barómetro, el Partido Socialista concede al acuerdo un valor del 28,5%.", []),
    ],
    "the nearer of two": [
        (
            "Según el sondeo, si Quilodrán e Iturra se enfrentan, este triunfaría con un 50%.",
            ["Iturra 50"],
        ),
        (
            "Según el sondeo, Iturra enfrentaría a Quilodrán. Esta ganaría con un 36%.",
            ["Quilodrán 36"],
        ),
        (
            "Según el sondeo, Quilodrán enfrentaría a Iturra. Este domingo ganaría con un 36%.",
            ["Quilodrán 36"],
        ),
    ],
    "whom a survey puts somewhere, told by a pronoun": [
        (
            "Quilodrán tiene el 30% en una encuesta, mientras otro sondeo la sitúa en 23,9%.",
            ["Quilodrán 30", "Quilodrán 23.9"],
        ),
        ("Iturra sube. La última encuesta lo ubica en el primer lugar con 24%.", ["Iturra 24"]),
        ("A Iturra la encuesta de ayer lo dejó tercero, en 18%.", ["Iturra 18"]),
        ("Según la encuesta, Quilodrán subió y Zaldívar la superó con 24%.", ["Zaldívar 24"]),
    ],
    "each of those who have no figure yet": [
        (
            "En la encuesta Quilodrán se ubica en 29%, Iturra en 4%, y Zaldívar y Manríquez mantienen 1% "
            "cada uno.",
            ["Quilodrán 29", "Iturra 4", "Zaldívar 1", "Manríquez 1"],
        ),
    ],
    "each scenario with its own rival": [
        (
            "Según la encuesta, contra Iturra, Quilodrán ganaría por un punto (33% vs 32%), y en un balotaje "
            "con Manríquez, Quilodrán triunfaría por 12 puntos (33% vs 21%).",
            ["Quilodrán 33", "Iturra 32", "Manríquez 21"],
        ),
    ],
    "a change, and a lead that goes on": [
        ("Según la encuesta, Iturra tiene un 11,8%, tras caer 1,4%.", ["Iturra 11.8"]),
        ("Según la encuesta, empezó con el 13% de diferencia a favor de Iturra, luego 7%.", []),
    ],
    "a register of voters": [
        ("La votación, según la consejera Rosa Quilodrán, será de entre 60 y 61,5% de la lista nominal.", []),
    ],
    "who was backed by those who are asked for something": [
        (
            "Quilodrán dijo que pedirá al 13,9% de los votantes que la apoyaron que voten por Iturra.",
            ["Quilodrán 13.9"],
        ),
    ],
    "from where to where": [
        (
            "Según la encuesta, Quilodrán subió de 11 a 15%, mientras que Iturra avanzó un punto, de 8 a 9%.",
            ["Quilodrán 11", "Quilodrán 15", "Iturra 8", "Iturra 9"],
        ),
        ("Según la encuesta, Iturra ganaría dos, para llegar al 3%.", ["Iturra 3"]),
        ("Según la encuesta, Iturra tiene 8% y la proporción de indefinidos bajó de 21 a 16%.", ["Iturra 8"]),
    ],
    "a clause's subject that nothing is known of": [
        (
            "En el recuento Quilodrán logra el 16% de los votos, mientras que la lista de los vecinos ha "
            "subido cuatro puntos, del 6 al 10,2%.",
            ["Quilodrán 16"],
        ),
    ],
    "the winner's own figure, and then the loser's": [
        ("Según la encuesta, Quilodrán obtiene 41% y vence a Iturra con 33%.", ["Quilodrán 41", "Iturra 33"]),
        ("Según la encuesta, Quilodrán vence a Iturra con 33%.", ["Quilodrán 33"]),
    ],
    "the same as another": [
        (
            "Según la encuesta, Iturra logra 2%, lo mismo Manríquez y finalmente Zaldívar con 1%.",
            ["Iturra 2", "Manríquez 2", "Zaldívar 1"],
        ),
    ],
    "tickets told side by side": [
        (
            "Según la encuesta, Quilodrán y su compañera de fórmula, Ana Zaldívar, tienen el 49%, "
            "mientras que Iturra y Manríquez cuentan con el 45%.",
            ["Quilodrán 49", "Iturra 45"],
        ),
    ],
    "a party within a relative": [
        (
            "Según la encuesta, tercero sigue Iturra, quien dejó su cargo para ir al proceso interno del "
            "Partido Socialista, con el 8%.",
            ["Iturra 8"],
        ),
    ],
    "who comes next, named behind": [
        (
            "Según la encuesta sigue Quilodrán, con 8,8%; y en tercer lugar figura con 6,2% el alcalde Pedro "
            "Iturra, con otro proyecto.",
            ["Quilodrán 8.8", "Iturra 6.2"],
        ),
    ],
    "all that is said of somebody before the figure": [
        (
            "Según la encuesta les sigue Pedro Iturra, hermano del expresidente Juan Iturra (2018-2020) y "
            "representante del Partido Socialista, con 3,6%.",
            ["Iturra 3.6"],
        ),
    ],
    "those who would not vote for somebody": [
        ("Según la encuesta, un 48% no estaría dispuesto a votar por Iturra.", []),
        (
            "Según la encuesta, mientras que un 34% lo está pensando, un 20% votaría por Iturra.",
            ["Iturra 20"],
        ),
    ],
    "seats and shares in one list": [
        (
            "La encuesta da a Quilodrán 59 escaños. El Partido Socialista, con 20 o 21 (14,4%), y el Partido "
            "Republicano, con 14 (9,8%), bajarían.",
            ["Socialista 14.4", "Republicano 9.8"],
        ),
    ],
    "compared with the survey before": [
        (
            "La encuesta trae cambios. Quilodrán registra 28% de apoyo, un punto menos que en el sondeo "
            "anterior, mientras que Iturra registra 21%.",
            ["Quilodrán 28", "Iturra 21"],
        ),
    ],
    "the same preposition behind another figure": [
        (
            "Según la encuesta, 44% de su electorado respaldaría a Quilodrán, 18% a Iturra y 38% lo está "
            "evaluando.",
            ["Iturra 18"],
        ),
    ],
    "those who do something else": [
        (
            "Según la encuesta, un 44% votaría por Quilodrán, un 18% por Iturra y 38% no lo sabe.",
            ["Quilodrán 44", "Iturra 18"],
        ),
        ("Según la encuesta, Quilodrán tiene el 44% y 38% está indeciso.", ["Quilodrán 44"]),
        (
            "Según la encuesta, el 44% votaría por Quilodrán y el 18% obtiene Iturra.",
            ["Quilodrán 44", "Iturra 18"],
        ),
    ],
}

HEADED = """Intención de voto

1. Rosa Quilodrán: 25%

2. Pedro Iturra: 19%

Expectativas

1. Rosa Quilodrán: 35% (+5 puntos)

2. Pedro Iturra: 29%

Segunda vuelta

En un balotaje Quilodrán vencería a Iturra (44% vs 40%).
"""


@pytest.mark.parametrize(("text", "rows"), [case for cases in POLLS.values() for case in cases])
def test_whose_a_surveys_figure_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows


KINDS = [
    (
        "En la carrera por la segunda vuelta Quilodrán (21% +3pts) pasó a liderar frente a Iturra (20%).",
        "poll",
    ),
    ("Según la encuesta, Quilodrán lidera con 27,47%. Iturra queda segundo con 24,12%.", "poll"),
    (
        "Si mañana se celebraran elecciones, Quilodrán ganaría con un 28% a 10 puntos de Iturra y su 19%.",
        "poll",
    ),
    (
        "Según la encuesta hay cambios. Quilodrán ganó con el 26% de los votos, pero las encuestas hoy caen.",
        "count",
    ),
    (
        "La encuesta mide hoy. Quilodrán pasó del 8% en enero al 10,7%, a 9 días para los comicios.",
        "poll",
    ),
    ("Hubo sondeos. En la segunda vuelta Quilodrán obtuvo 27,47%. Iturra quedó segundo con 24,12%.", "count"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_that_signs_and_decimals_tell(text: str, kind: str) -> None:
    named = "La senadora Rosa Quilodrán y el alcalde Pedro Iturra viajaron.\n\n"
    assert {result.kind for result, _ in found_in(named + text)} == {kind}


def test_figures_under_a_heading_are_of_what_it_asks() -> None:
    rows = told("La encuesta da estos resultados.\n\n" + HEADED)
    assert rows == ["Quilodrán 25", "Iturra 19", "Quilodrán 44", "Iturra 40"]
