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
    "a score of the active, the passive and the relative": [
        ("Iturra fue derrotado por Quilodrán por 46,4% a 42,7%.", ["Quilodrán 46.4", "Iturra 42.7"]),
        ("Iturra derrotó a Quilodrán por 46,4% a 42,7%.", ["Iturra 46.4", "Quilodrán 42.7"]),
        (
            "Quilodrán compite otra vez con Iturra, a quien venció por 60% a 40% en la interna.",
            ["Quilodrán 60", "Iturra 40"],
        ),
        (
            "Iturra compite otra vez. En 2016 perdió ante Zaldívar por 50,1% contra 49,9%.",
            ["Zaldívar 50.1", "Iturra 49.9"],
        ),
        (
            "Iturra compite otra vez. En 2013 cayó ante Zaldívar, que sacó el 45% de los votos, y en "
            "2018 fue "
            "superado por Manríquez por 46% a 42%.",
            ["Zaldívar 45", "Manríquez 46", "Iturra 42"],
        ),
        (
            "Iturra ganó la interna. Solo perdió en Loa, donde ganó Zaldívar por 61% a 29% de los votos.",
            ["Zaldívar 61"],
        ),
    ],
    "the same rival, by a pronoun or not told again": [
        (
            "Quilodrán pierde en el balotaje. Iturra la supera por 47% a 33% de los votos y Zaldívar, "
            "por 45% a 31%.",
            ["Iturra 47", "Quilodrán 33", "Zaldívar 45", "Quilodrán 31"],
        ),
        (
            "Iturra vencería por 48% a 31% a Quilodrán y por 51% a 30% a Zaldívar, según la encuesta.",
            ["Iturra 48", "Quilodrán 31", "Iturra 51", "Zaldívar 30"],
        ),
    ],
    "given to the first and to the second": [
        (
            "El sondeo otorga a Iturra un 46% de las preferencias y un 34% a Zaldívar.",
            ["Iturra 46", "Zaldívar 34"],
        ),
        (
            "El sondeo otorga a Iturra entre un 34% y un 36% de las preferencias.",
            ["Iturra 34 ~", "Iturra 36 ~"],
        ),
    ],
    "each of several": [
        (
            "Manríquez, que apoya a Zaldívar, y Pedro Iturra, del Partido Aurora, obtienen 3% de los "
            "votos cada uno.",
            ["Iturra 3", "Manríquez 3"],
        ),
        (
            "Quilodrán lidera con 24% de los votos; Iturra y Zaldívar, en tanto, comparten el cuarto "
            "lugar con 8% "
            "cada uno.",
            ["Quilodrán 24", "Iturra 8", "Zaldívar 8"],
        ),
        (
            "La encuesta muestra a Quilodrán con 24%, Iturra y Zaldívar empatados en 13% y Manríquez con 9%.",
            ["Quilodrán 24", "Iturra 13", "Zaldívar 13", "Manríquez 9"],
        ),
        (
            "Pasaron Iturra y Zaldívar, cuarto y quinta en la primera vuelta con el 13,9% y el 12,5% de "
            "los votos.",
            ["Iturra 13.9", "Zaldívar 12.5"],
        ),
        (
            "Dejaron la carrera Iturra y Zaldívar, que sufrió una derrota histórica con 6,4% de los votos.",
            ["Zaldívar 6.4"],
        ),
    ],
    "words said of a name": [
        (
            "Iturra arrasó con 73% de los votos. Ana Zaldívar, la candidata del exalcalde Daniel "
            "Quintana, obtuvo 10%.",
            ["Iturra 73", "Zaldívar 10"],
        ),
        ("Iturra, El Bravo, se queda con alrededor del 5,5% de los votos.", ["Iturra 5.5 ~"]),
        ("Zaldívar, hundida en el 4,8% de los votos, no habló.", ["Zaldívar 4.8"]),
        ("Quilodrán es apoyada por Iturra, tercero con 19% de los votos.", ["Iturra 19"]),
        (
            "Contra Iturra, al que nadie conocía y que terminó quinto, con un 11,3% de los votos, nadie "
            "habló.",
            ["Iturra 11.3"],
        ),
        (
            "Zaldívar, candidata del Partido Aurora, superó el umbral del 3% que la ley exige para "
            "conservar la "
            "personería, al sumar el 3,1% de los votos.",
            ["Zaldívar 3.1"],
        ),
    ],
    "a place that words are said of": [
        (
            "Iturra ganó en Loa con el 56% de los votos y en Tola, su departamento, con el 54,7%.",
            ["Iturra 56", "Iturra 54.7"],
        ),
    ],
    "level with another": [
        ("Según la encuesta, Quilodrán empata con Iturra en 35%.", ["Quilodrán 35", "Iturra 35"]),
        ("Según la encuesta, Quilodrán empata a 35% con Iturra.", ["Quilodrán 35", "Iturra 35"]),
        (
            "Según la encuesta, Quilodrán lidera con 37%. Solo empataría con Iturra: 35% para cada uno.",
            ["Quilodrán 37", "Quilodrán 35", "Iturra 35"],
        ),
        (
            "Según la encuesta, Quilodrán empata con Iturra, que baja al 35%.",
            ["Iturra 35"],
        ),
        ("Según la encuesta, Quilodrán (36%) empata con Iturra (35%).", ["Quilodrán 36", "Iturra 35"]),
    ],
    "a subject that is not told again, behind whom it faces": [
        (
            "Según la encuesta, Quilodrán pierde con todos. Frente a Iturra obtiene 36% y él 48%.",
            ["Quilodrán 36", "Iturra 48"],
        ),
    ],
    "where somebody has a figure": [
        (
            "Iturra ganó con 69% de los votos, pero Quilodrán fue la más votada en el sur (61%), el "
            "centro (60%) y "
            "el sudeste, donde reunió el 54%.",
            ["Iturra 69", "Quilodrán 61", "Quilodrán 60", "Quilodrán 54"],
        ),
        (
            "El Partido Aurora, donde Iturra era el único postulante, no llegó al 2% de los votos.",
            ["Aurora 2 ~"],
        ),
        (
            "En las elecciones, Tola eligió a Iturra, del Partido Aurora, por un estrecho margen: 19,8% "
            "de los votos.",
            ["Iturra 19.8"],
        ),
        (
            "En febrero Iturra ganó con el 44% de los votos y en el balotaje, con el 55%.",
            ["Iturra 44", "Iturra 55"],
        ),
    ],
    "votes and shares that a relative takes up": [
        (
            "Zaldívar reunió 84.310 votos, muy lejos de los 170.819 que alcanzaba Iturra.",
            ["Zaldívar 84310 votes", "Iturra 170819 votes"],
        ),
        (
            "Zaldívar reunió 84.310 votos, unos 86.000 menos que los 170.819 de Iturra.",
            ["Zaldívar 84310 votes", "Iturra 170819 votes"],
        ),
        (
            "Zaldívar reunió 84.310 votos, menos que los 170.819 que costó la campaña.",
            ["Zaldívar 84310 votes"],
        ),
        (
            "Zaldívar fue segunda con el 33% de los votos, muy lejos del 40% que le adjudicaban los sondeos.",
            ["Zaldívar 33", "Zaldívar 40"],
        ),
        (
            "Zaldívar ganó en Loa con el 58% de los votos y en Tola, donde la apoyó el 57% del electorado.",
            ["Zaldívar 58", "Zaldívar 57"],
        ),
    ],
    "lost to somebody by a score": [
        ("Iturra perdió con Quilodrán por 51,4% a 48,6% de los votos.", ["Quilodrán 51.4", "Iturra 48.6"]),
        ("Iturra ganó con Quilodrán por 51,4% a 48,6% de los votos.", ["Iturra 51.4"]),
    ],
    "seats beside a share": [
        (
            "Ganó el Partido Aurora, seguido por el Partido Austral, que con 90 escaños y el 22% de los "
            "votos mantuvo "
            "el segundo lugar.",
            ["Austral 22"],
        ),
        (
            "El Partido Aurora obtuvo 86 diputados y el 44,6% de los votos, contra el 28,7% y los 60 "
            "escaños del "
            "alcalde Iturra.",
            ["Aurora 44.6", "Iturra 28.7"],
        ),
        (
            "El Partido Aurora, la tienda oficialista, consiguió 54 de los 60 escaños con el 70,6% de "
            "los votos.",
            ["Aurora 70.6"],
        ),
    ],
    "somebody whose party has a figure": [
        ("Iturra, cuyo partido ganó en octubre con el 41% de los votos, felicitó a Zaldívar.", []),
        ("Iturra, cuya candidatura sumó el 41% de los votos, felicitó a Zaldívar.", ["Iturra 41"]),
    ],
    "three parted by semicolons": [
        (
            "Los otros tres, Ana Zaldívar, del Partido Aurora; Julio Manríquez, de la Lista Sur, y Pedro "
            "Iturra, del "
            "Partido Austral, lograron 2,04%, 0,74% y 0,60% de los votos, respectivamente.",
            ["Zaldívar 2.04", "Manríquez 0.74", "Iturra 0.6"],
        ),
    ],
    "two figures of one, before and in the count": [
        (
            "Iturra, a quien ningún sondeo daba más de 14%, tiene hasta ahora el 18% de los votos.",
            ["Iturra 14 ~", "Iturra 18"],
        ),
    ],
    "ranks, blank votes and a relative of a candidate": [
        (
            "Lo apoyan el alcalde Iturra y la diputada Zaldívar, cuarto y quinta en la primera vuelta "
            "con el 13,9% y "
            "el 12,5% de los votos.",
            ["Iturra 13.9", "Zaldívar 12.5"],
        ),
        (
            "El mismo paso dio Iturra, el candidato que el Partido Aurora llevó a la primera vuelta y "
            "que terminó "
            "quinto, con un 11,3% de los votos.",
            ["Iturra 11.3"],
        ),
        (
            "Quilodrán lidera. Con los votos en blanco, que suman 13,8%, Iturra queda con el 44% de los "
            "votos.",
            ["Iturra 44"],
        ),
    ],
    "told of in the sentence before": [
        (
            "Las encuestas favorecen a Iturra. La última medición de Trazos le otorga un 58% de los votos.",
            ["Iturra 58"],
        ),
        (
            "En marzo, Zaldívar era la favorita. Ocho meses después quedó quinta, con un 12,5% de los votos.",
            ["Zaldívar 12.5"],
        ),
        ("Cinco partidos apoyan a Zaldívar. Cinco partidos sumaron un 12,5% de los votos.", []),
        (
            "Los votos fueron hacia Manríquez, que le arrebató el cuarto puesto al alcanzar el 13,9% de "
            "los votos.",
            ["Manríquez 13.9"],
        ),
    ],
}


@pytest.mark.parametrize(("text", "rows"), [case for cases in ENDS.values() for case in cases])
def test_each_figure_finds_its_far_bearer(text: str, rows: list[str]) -> None:
    assert told(text) == rows
