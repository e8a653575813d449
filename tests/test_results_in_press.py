"""Whose figures are in what newspapers write: matchups, congratulations, columns, votes for somebody.

All is invented.
"""

from __future__ import annotations

import pytest
from counting import told

SENTENCES: list[tuple[str, list[str]]] = [
    # a few votes, whose noun is told once
    (
        "Quilodrán obtuvo 814 votos (69,9%), seguida de Iturra con 112 (9,5%), Zaldívar con 83 (7%) y "
        "Manríquez con 27 (2,3%).",
        [
            "Quilodrán 69.9 814 votes",
            "Iturra 9.5 112 votes",
            "Zaldívar 7 83 votes",
            "Manríquez 2.3 27 votes",
        ],
    ),
    # votes given to somebody before their share
    (
        "En Loa hubo 94.402 votos para Quilodrán, el 58,91% y 65.850 votos para Iturra, el 41,09%.",
        ["Quilodrán 58.91 94402 votes", "Iturra 41.09 65850 votes"],
    ),
    # one in two contests
    (
        "Quilodrán obtuvo en las dos vueltas el 32,2 y el 30,6 por ciento de los votos, respectivamente.",
        ["Quilodrán 32.2", "Quilodrán 30.6"],
    ),
    # the other of two
    (
        "La candidata Quilodrán ganó al candidato Iturra en Loa, donde sumó 85.276 votos, el 53,74%. "
        "Su rival sumó el 46,26%.",
        ["Quilodrán 53.74 85276 votes", "Iturra 46.26"],
    ),
    # two told against each other for place after place, in the same order
    (
        "Quilodrán ganó a Iturra. En Tola se impone con un 62,79% versus 37,21% de Iturra; en Loa, 62,17% "
        "versus 37,83%; Elqui muestra un 56,80% en contraste con un 43,20%; en Maipo, 54,15% y 45,85%; Yala, "
        "68,93% ante 31,07%.",
        [
            "Quilodrán 62.79",
            "Iturra 37.21",
            "Quilodrán 62.17",
            "Iturra 37.83",
            "Quilodrán 56.8",
            "Iturra 43.2",
            "Quilodrán 54.15",
            "Iturra 45.85",
            "Quilodrán 68.93",
            "Iturra 31.07",
        ],
    ),
    # one against another and another, as a survey sees it
    (
        "En la encuesta Quilodrán perdería todos los escenarios: contra Iturra por 33% vs 51%; contra "
        "Manríquez por 31% vs 45%; y frente a Zaldívar por 34% vs 41%.",
        ["Quilodrán 33", "Iturra 51", "Quilodrán 31", "Manríquez 45", "Quilodrán 34", "Zaldívar 41"],
    ),
    # whoever comes behind somebody has the figure that follows, unless it was told
    (
        "Quilodrán quedó tercera, por detrás de Iturra y Manríquez, con el 19,7 % de los votos.",
        ["Quilodrán 19.7"],
    ),
    (
        "Quilodrán sacó el 19,7 % de los votos, por detrás de Iturra, con el 21 %.",
        ["Quilodrán 19.7", "Iturra 21"],
    ),
    # a share of what is counted that another's is set against; tables and the votes that they hold
    (
        "Quilodrán va adelante con 60% de los votos contados ante el 40% de Iturra.",
        ["Quilodrán 60", "Iturra 40"],
    ),
    (
        "Con el 99,62% de las mesas escrutadas, equivalentes a 13.400.018 votos, Quilodrán supera a Iturra "
        "por 58,17% versus 41,83%.",
        ["Quilodrán 58.17", "Iturra 41.83"],
    ),
    (
        "Quilodrán ha ganado en Tola con un 59% frente al 21% de Iturra; en Arica, con un 44% "
        "seguido de un 30% del alcalde; en Loa (47%-28%); Maipo (41%-33%); y Elqui (38%-35%).",
        [
            "Quilodrán 59",
            "Iturra 21",
            "Quilodrán 44",
            "Iturra 30",
            "Quilodrán 47",
            "Iturra 28",
            "Quilodrán 41",
            "Iturra 33",
            "Quilodrán 38",
            "Iturra 35",
        ],
    ),
    (
        "Rosa Quilodrán | Aurora | 45,3%\nPedro Iturra | Lucero | 38,1%",
        ["Quilodrán 45.3", "Iturra 38.1"],
    ),
    (
        "Rosa Quilodrán – 1.234.567 – 45,3%\nPedro Iturra – 1.034.567 – 38,1%",
        ["Quilodrán 45.3 1234567 votes", "Iturra 38.1 1034567 votes"],
    ),
    (
        "Rosa Quilodrán\t1.234.567\t45,3%\nPedro Iturra\t1.034.567\t38,1%",
        ["Quilodrán 45.3 1234567 votes", "Iturra 38.1 1034567 votes"],
    ),
    (
        "45,3%: Rosa Quilodrán\n38,1%: Pedro Iturra",
        ["Quilodrán 45.3", "Iturra 38.1"],
    ),
    (
        "Rosa Quilodrán: 45,3 %, 1.234.567\nPedro Iturra: 38,1 %, 1.034.567",
        ["Quilodrán 45.3 1234567 votes", "Iturra 38.1 1034567 votes"],
    ),
    (
        "Rosa Quilodrán: 1,234,567 = 45.3%\nPedro Iturra: 1,034,567 = 38.1%",
        ["Quilodrán 45.3 1234567 votes", "Iturra 38.1 1034567 votes"],
    ),
    (
        "• Rosa Quilodrán obtuvo: 45,3%\n• Pedro Iturra obtuvo: 38,1%",
        ["Quilodrán 45.3", "Iturra 38.1"],
    ),
    (
        "Quilodrán presidenta: 51,2% contra 48,8% de Iturra",
        ["Quilodrán 51.2", "Iturra 48.8"],
    ),
    (
        "La victoria de Quilodrán por 53,1% frente al 46,9% de Iturra sorprendió.",
        ["Quilodrán 53.1", "Iturra 46.9"],
    ),
    (
        "A Quilodrán la votó el 53,1% de los chilenos.",
        ["Quilodrán 53.1"],
    ),
    (
        "A Quilodrán la respaldó el 53,1% de los votantes.",
        ["Quilodrán 53.1"],
    ),
    (
        "Por Quilodrán votó el 53,1% y por Iturra el 46,9%.",
        ["Quilodrán 53.1", "Iturra 46.9"],
    ),
    (
        "Por Quilodrán se inclinó el 53,1% de los votantes.",
        ["Quilodrán 53.1"],
    ),
    (
        "Quilodrán, con 53,1%, se impuso a Iturra, con 46,9%.",
        ["Quilodrán 53.1", "Iturra 46.9"],
    ),
    (
        "Quilodrán venció a Iturra con el 53,1% de los votos frente al 46,9% de este.",
        ["Quilodrán 53.1", "Iturra 46.9"],
    ),
    (
        "La gran derrotada de la noche, Ana Zaldívar, no superó el 9,2% de los votos.",
        ["Zaldívar 9.2 ~"],
    ),
    (
        "Iturra tuvo que conformarse con un 9,2% de los votos.",
        ["Iturra 9.2"],
    ),
    (
        "De cruzarse Quilodrán e Iturra, se impondría Iturra con un 54% de las preferencias, "
        "ante un 21% que iría a Quilodrán.",
        ["Iturra 54", "Quilodrán 21"],
    ),
    (
        "Frente a Zaldívar, Quilodrán obtendría 45% y su rival 38%.",
        ["Quilodrán 45", "Zaldívar 38"],
    ),
    (
        "Quilodrán le ganaría a Iturra por 40% a 31% y a Zaldívar por 41% a 27%.",
        ["Quilodrán 40", "Iturra 31", "Quilodrán 41", "Zaldívar 27"],
    ),
    (
        "Quilodrán podría con Iturra (34% versus 25%).",
        ["Quilodrán 34", "Iturra 25"],
    ),
    (
        "Quilodrán e Iturra están en empate técnico: 36% y 35%.",
        ["Quilodrán 36", "Iturra 35"],
    ),
    (
        "Hay empate técnico entre Quilodrán e Iturra, con 36% y 35%, respectivamente.",
        ["Quilodrán 36", "Iturra 35"],
    ),
    (
        "Según el sondeo, Quilodrán alcanzaría el 36 por ciento de los votos e Iturra el 32.",
        ["Quilodrán 36", "Iturra 32"],
    ),
    (
        "Rosa Quilodrán, candidata de la coalición Aurora, a quien apoya el Partido Verde, "
        "ganó con el 53,1%.",
        ["Quilodrán 53.1"],
    ),
    (
        "Rosa Quilodrán, a quien Iturra felicitó, ganó con el 53,1% de los votos.",
        ["Quilodrán 53.1"],
    ),
    (
        "Rosa Quilodrán ganó, según Ana Zaldívar, con el 53,1% de los votos.",
        ["Quilodrán 53.1"],
    ),
    (
        "Según Ana Zaldívar, con el 53,1% de los votos ganó Rosa Quilodrán.",
        ["Quilodrán 53.1"],
    ),
    (
        "Iturra felicitó a Quilodrán por ganar con el 53,1% de los votos.",
        ["Quilodrán 53.1"],
    ),
    (
        "Iturra felicitó a Quilodrán por su victoria con el 53,1% de los votos.",
        ["Quilodrán 53.1"],
    ),
    (
        "Zaldívar felicitó a Quilodrán luego de que ganara con el 53,1% de los votos.",
        ["Quilodrán 53.1"],
    ),
    (
        "Los 54.321 votos de Quilodrán superan los 43.210 de Iturra.",
        ["Quilodrán 54321 votes", "Iturra 43210 votes"],
    ),
    (
        "Zaldívar felicitó a Quilodrán por su victoria en las elecciones del domingo, en las "
        "que ha logrado superar con algo más del 55% de los sufragios al alcalde Pedro "
        "Iturra.",
        ["Quilodrán 55 ~"],
    ),
    (
        "Iturra ha ganado en Tola con el 59% de los votos frente al 21% de Quilodrán. Por su "
        "lado, Quilodrán se ha llevado Loa (49%-26%) y Elqui (37%-31%).",
        ["Iturra 59", "Quilodrán 21", "Quilodrán 49", "Iturra 26", "Quilodrán 37", "Iturra 31"],
    ),
    (
        "Quilodrán ganó con 41% de los votos e Iturra sacó 38%. La agencia da la victoria al "
        "alcalde (40%-34%).",
        ["Quilodrán 41", "Iturra 38", "Iturra 40", "Quilodrán 34"],
    ),
    (
        "Quilodrán, que corría con su movimiento Aurora, y rozó los 310 mil votos, se despidió.",
        ["Quilodrán 310000 votes ~"],
    ),
    (
        "Habló Quilodrán, apodada la Ranchera, que ofrecía cerrar el Senado y bajar "
        "impuestos, pero tuvo el 3,8% de los votos.",
        ["Quilodrán 3.8"],
    ),
    (
        "Quilodrán sacó el 41% de los votos, tres puntos más que en marzo (38%).",
        ["Quilodrán 41", "Quilodrán 38"],
    ),
    (
        "Según el sondeo, Quilodrán marca 36% de los votos (32% en abril).",
        ["Quilodrán 36", "Quilodrán 32"],
    ),
    (
        "Según el sondeo, Quilodrán empataría con Iturra (36% de los votos cada uno).",
        ["Quilodrán 36", "Iturra 36"],
    ),
    ("Iturra se retiró después de perder con el 24,5% de los votos.", ["Iturra 24.5"]),
    ("Iturra calló luego de caer con el 24,5% de los votos.", ["Iturra 24.5"]),
    ("Iturra felicitó a Quilodrán tras perder con el 24,5% de los votos.", ["Iturra 24.5"]),
    (
        "El Partido Popular logró 137 escaños (33,1% de los votos), el Partido Aurora 121 (31,7%) y el "
        "Partido Lucero 33 (12,4%).",
        ["Popular 33.1", "Aurora 31.7", "Lucero 12.4"],
    ),
    ("Con un contundente 61,2% de los votos, Quilodrán fue reelecta.", ["Quilodrán 61.2"]),
    ("Con un histórico 61,2% de los votos, Quilodrán fue reelegida.", ["Quilodrán 61.2"]),
    ("Quilodrán superó el millón de votos (31,2%).", ["Quilodrán 31.2 1000000 votes ~"]),
    (
        "Quilodrán obtuvo unos 310 mil votos, muy por encima de los 120 mil de Iturra.",
        ["Quilodrán 310000 votes ~", "Iturra 120000 votes ~"],
    ),
    ("Iturra perdió por 31,2% de los votos a 24,5% ante Quilodrán.", ["Quilodrán 31.2", "Iturra 24.5"]),
    (
        "Quilodrán logró en la capital el 31,2% de los votos y en el norte el 41,3%.",
        ["Quilodrán 31.2", "Quilodrán 41.3"],
    ),
]
NEAR_MISSES: list[tuple[str, list[str]]] = [
    ("Zaldívar felicitó a Quilodrán tras perder con el 12% de los votos.", ["Zaldívar 12"]),
    ("Quilodrán no superó el 3% de los votos que exige la ley.", []),
    ("Quilodrán tiene que conseguir el 50% de los votos.", []),
    ("Por Quilodrán no votó el 53,1% de los chilenos.", []),
    ("Un 21% iría a votar sin ganas, dijo Iturra.", []),
    ("Quilodrán, con 53,1% de los votos, se impuso a Iturra, con apoyo del norte.", ["Quilodrán 53.1"]),
    ("Nulos: 1.234 – 3,1%\nParticipación | 45,3%", []),
    ("Quilodrán e Iturra, 52 y 49 años, debatieron.", []),
    ("Quilodrán: Iturra subió 3%", []),
    ("Zaldívar (12% de los votos) votará por Iturra.", ["Zaldívar 12"]),
    ("Zaldívar (12% de los votos) no votará por Iturra.", ["Zaldívar 12"]),
    ("Zaldívar, que obtuvo el 12% de los votos y respaldó a Iturra, calló.", ["Zaldívar 12"]),
    ("Quilodrán ganó. Con el restante 4% de los votos, nadie pasó.", []),
    ("Quilodrán sacó el 31,2% de los votos y en blanco el 3%.", ["Quilodrán 31.2"]),
    ("Quilodrán sacó el 31,2% de los votos y en el censo el 41,3% son jóvenes.", ["Quilodrán 31.2"]),
    ("Quilodrán ganó el millón de la lotería, no los votos.", []),
]


@pytest.mark.parametrize(("text", "rows"), SENTENCES)
def test_whose_a_figure_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), NEAR_MISSES)
def test_what_only_looks_like_a_result_is_none(text: str, rows: list[str]) -> None:
    assert told(text) == rows
