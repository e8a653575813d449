"""Whose a survey's figures are, and which are nobody's: changes, expectations, opinions. All is invented."""

from __future__ import annotations

import pytest
from counting import SETTING, found_in, told

SURVEYS: dict[str, list[tuple[str, list[str]]]] = {
    "a change in brackets behind the figure": [
        (
            "Según la encuesta, un 26% (-2) votaría por Quilodrán y un 22% (+1,5 puntos) por Iturra.",
            ["Quilodrán 26", "Iturra 22"],
        ),
        ("Según la encuesta, un 26% votaría por Quilodrán, un -3% desde mayo.", ["Quilodrán 26"]),
        ("Según la encuesta, un 26% votaría por Quilodrán, una baja del -3,1%.", ["Quilodrán 26"]),
        ("Según la encuesta, un 26% (sin cambios) apoyaría a Quilodrán.", ["Quilodrán 26"]),
        ("Quilodrán logró 26% (2.880 votos) y el resto votó por Iturra.", ["Quilodrán 26 2880 votes"]),
    ],
    "whom so many choose": [
        ("En la encuesta, el 28% elige a Quilodrán y el 19% a Iturra.", ["Quilodrán 28", "Iturra 19"]),
        (
            "En la encuesta, el 28% se quedaría con Quilodrán y el 19% con Iturra.",
            ["Quilodrán 28", "Iturra 19"],
        ),
        ("En la encuesta, un 28% está con Quilodrán y un 19% con Iturra.", ["Quilodrán 28", "Iturra 19"]),
        (
            "En la encuesta, un 28% dijo que volvería a votar por Quilodrán y un 19% por Iturra.",
            ["Quilodrán 28", "Iturra 19"],
        ),
        (
            "En la encuesta, un 28% declaró su intención de votar a Quilodrán y un 19% a Iturra.",
            ["Quilodrán 28", "Iturra 19"],
        ),
        ("En la encuesta, a Quilodrán la elige el 28% y a Iturra el 19%.", ["Quilodrán 28", "Iturra 19"]),
        ("En la encuesta, el 28% podría votar por Quilodrán y duda entre apoyar a Iturra.", []),
        ("En la encuesta, el 28% jamás elegiría a Quilodrán.", []),
        ("En la encuesta, el 28% no está con Quilodrán ni con Iturra.", []),
    ],
    "by how many somebody is chosen": [
        (
            "En la pregunta espontánea, Quilodrán es mencionada por el 19% e Iturra por el 15%.",
            ["Quilodrán 19", "Iturra 15"],
        ),
        ("Quilodrán, favorecida por el 54% de los electores, asumirá en marzo.", ["Quilodrán 54"]),
        ("En la encuesta, Quilodrán es rechazada por el 28% e Iturra por el 19%.", []),
        ("Quilodrán, respaldada por el 60% de los alcaldes, sonríe.", []),
    ],
    "whom 'para' puts before the verb": [
        (
            "El estudio estima que Quilodrán reunirá el 28% y que para Iturra proyecta un 19%.",
            ["Quilodrán 28", "Iturra 19"],
        ),
    ],
    "what nobody has, beside what somebody has": [
        ("En la encuesta, Quilodrán tiene 28% y un 7% anularía su voto.", ["Quilodrán 28"]),
        ("En la encuesta, Quilodrán tiene 28% y un 12% no sabe.", ["Quilodrán 28"]),
        (
            "En la encuesta, Quilodrán tiene 28%, Iturra 19% y 12% de indecisos.",
            ["Quilodrán 28", "Iturra 19"],
        ),
        (
            "En la encuesta, Quilodrán tiene 28%, Iturra un 19% y el 12% restante se declara indeciso.",
            ["Quilodrán 28", "Iturra 19"],
        ),
        (
            "En la encuesta, Quilodrán tiene 28%, Iturra 19% y ninguno de los demás pasa de 5%.",
            ["Quilodrán 28", "Iturra 19"],
        ),
        ("En la encuesta, Quilodrán tiene un 41% de aprobación y un 32% de rechazo.", []),
    ],
    "whose 'su' is": [
        ("Quilodrán lidera la encuesta. Su intención de voto llega al 28%.", ["Quilodrán 28"]),
        ("La encuesta no le sonríe a Quilodrán. Su apoyo cae al 28%.", ["Quilodrán 28"]),
        (
            "Según la encuesta, Quilodrán pierde terreno y su intención de voto cae al 28%.",
            ["Quilodrán 28"],
        ),
        ("Quilodrán lidera la encuesta. Su aprobación llega al 28%.", []),
        ("Quilodrán e Iturra lideran la encuesta. Su apoyo llega al 28%. Juntos suman el 59%.", []),
    ],
    "a place of the race": [
        (
            "En la encuesta, Iturra y Zaldívar disputarían el segundo lugar, con 19% y 17%.",
            ["Iturra 19", "Zaldívar 17"],
        ),
        (
            "La encuesta muestra a Iturra segundo con 19% y a Zaldívar en un lejano tercer puesto con 7%.",
            ["Iturra 19", "Zaldívar 7"],
        ),
    ],
    "whom a survey puts": [
        ("La encuesta coloca con 28% a Quilodrán y con 19% a Iturra.", ["Quilodrán 28", "Iturra 19"]),
        ("Una encuesta le da 28% a Quilodrán. Otra la pone en 31%.", ["Quilodrán 28", "Quilodrán 31"]),
        (
            "En la encuesta, Quilodrán llega a 28 puntos: Iturra queda en 19, y Zaldívar, en 7.",
            ["Quilodrán 28", "Iturra 19", "Zaldívar 7"],
        ),
    ],
    "another rival, at a distance": [
        (
            "En la encuesta, Quilodrán vencería a Zaldívar por 43% a 38%, mientras que frente a Iturra la "
            "diferencia se amplía: 47% contra 33%.",
            ["Quilodrán 43", "Zaldívar 38", "Quilodrán 47", "Iturra 33"],
        ),
        (
            "En la encuesta, Quilodrán le gana a Zaldívar por 43% a 38%; contra Iturra, la ventaja cae: 41% "
            "a 39%.",
            ["Quilodrán 43", "Zaldívar 38", "Quilodrán 41", "Iturra 39"],
        ),
    ],
    "a stranger's bracket": [
        (
            "El Partido Aurora obtiene el 29,7%. Quedan por debajo Quilodrán (2,6%) y los verdes de Rumai "
            "(1,1%).",
            ["Aurora 29.7", "Quilodrán 2.6"],
        ),
        ("Quilodrán ganó en las comunas de Loa (45%).", ["Quilodrán 45"]),
    ],
    "two that have the same": [
        ("La encuesta muestra un empate en 28% entre Quilodrán e Iturra.", ["Quilodrán 28", "Iturra 28"]),
        ("La encuesta muestra empatados en 28% a Quilodrán y a Iturra.", ["Quilodrán 28", "Iturra 28"]),
        ("El sondeo ubica a Quilodrán y a Iturra empatados con 28 puntos.", ["Quilodrán 28", "Iturra 28"]),
        ("El sondeo ubica a Quilodrán y a Iturra con un mismo 28%.", ["Quilodrán 28", "Iturra 28"]),
        ("El sondeo ubica a Quilodrán y a Iturra con 28% y 21%.", ["Quilodrán 28", "Iturra 21"]),
        ("El sondeo ubica a Quilodrán con 40% y deja a Iturra en 28%.", ["Quilodrán 40", "Iturra 28"]),
    ],
    "a second party of the title": [
        (
            "Según la encuesta, cuarta quedaría Zaldívar, candidata del Partido Republicano y el "
            "Partido Socialista, con un 11%.",
            ["Zaldívar 11"],
        ),
        (
            "Según la encuesta, Zaldívar y el Partido Socialista, con 11% cada uno.",
            ["Socialista 11", "Zaldívar 11"],
        ),
    ],
    "a party between commas": [
        (
            "En la elección siguieron Zaldívar, Partido Socialista, con el 6,8% y Iturra, con 2%.",
            ["Zaldívar 6.8", "Iturra 2"],
        ),
    ],
    "who does it, in a gerund": [
        ("La intención de voto sigue siendo liderada por Quilodrán, con 24,6%.", ["Quilodrán 24.6"]),
        ("Iturra sigue siendo seguido por Zaldívar.", []),
    ],
    "a move that ends": [
        ("Según la encuesta, Quilodrán bajó dos puntos para quedar en el 26%.", ["Quilodrán 26"]),
        ("Según la encuesta, Quilodrán trabaja para llegar al 26%.", []),
    ],
    "a number of those who have it": [
        (
            "Quilodrán lidera la encuesta con 12%. El estudio revela que 24 de los 36 aspirantes tienen "
            "menos del 1% de respaldo.",
            ["Quilodrán 12"],
        ),
        ("Quilodrán ganó en 24 de las 36 comunas y tiene el 40% de los votos.", ["Quilodrán 40"]),
    ],
    "given behind a colon": [
        (
            "Otras encuestas prevén una brecha de seis puntos: 40% a Quilodrán y 34% a Iturra.",
            ["Quilodrán 40", "Iturra 34"],
        ),
    ],
    "days of a survey": [
        (
            "El informe, hecho entre el 18 y el 23 de noviembre puso a Quilodrán como favorita con un 50% de "
            "intención de voto.",
            ["Quilodrán 50"],
        ),
        ("La encuesta da a Quilodrán un 50% y a Iturra un 23.", ["Quilodrán 50", "Iturra 23"]),
    ],
    "the same rival, named once": [
        (
            "Según la encuesta, Quilodrán perdería por un punto (32% vs 33%) e Iturra por doce (21% vs 33%).",
            ["Quilodrán 32", "Iturra 21"],
        ),
        (
            "Según la encuesta, Quilodrán perdería con Zaldívar por un punto (32% vs 33%).",
            ["Quilodrán 32", "Zaldívar 33"],
        ),
    ],
    "by their order": [
        (
            "La encuesta midió un duelo entre Quilodrán e Iturra, en cuyo caso la primera se lleva el 47,1% "
            "y el segundo alcanza el 46,4%.",
            ["Quilodrán 47.1", "Iturra 46.4"],
        ),
        (
            "Si llegaran Quilodrán e Iturra, un 29% votaría por la primera y un 28% por el segundo.",
            ["Quilodrán 29", "Iturra 28"],
        ),
        ("Según la encuesta, Quilodrán gana en el segundo con el 53%.", ["Quilodrán 53"]),
    ],
    "what was reached": [
        (
            "En la primera vuelta Quilodrán obtuvo el primer lugar, pero el 26,5% alcanzado quedó por debajo "
            "de lo esperado.",
            ["Quilodrán 26.5"],
        ),
        ("Iturra felicitó a Zaldívar por el 26,5% de los votos alcanzado.", ["Zaldívar 26.5"]),
    ],
    "an infinitive that opens": [
        ("Pese a ampliar su ventaja con 27%, Quilodrán perdería según la encuesta.", ["Quilodrán 27"]),
        ("Tras quedar Zaldívar segunda con 27% de los votos, Quilodrán ganaría.", ["Zaldívar 27"]),
    ],
    "a score with an abbreviation": [
        (
            "Según la encuesta, Quilodrán vencería a Iturra por ocho puntos (42% vs. 34%).",
            ["Quilodrán 42", "Iturra 34"],
        ),
    ],
    "a follower in the dative": [
        (
            "El sondeo da a Daniel Noboa un 51% y a Luisa González un 48%. Otro le da a la correísta un 52%.",
            ["Noboa 51", "González 48", "González 52"],
        ),
    ],
    "a fact in the subjunctive, far behind": [
        (
            "Hay balotaje luego de que en la primera vuelta del domingo el alcalde de derecha Iturra "
            "obtuviera 27,9% de los votos.",
            ["Iturra 27.9"],
        ),
        ("Ganará quien en la primera vuelta del domingo obtuviera 27,9% de los votos.", []),
    ],
    "a condition of another verb": [
        (
            "Según el sondeo, si la elección fuera hoy Quilodrán obtendría un 58,9% de los votos.",
            ["Quilodrán 58.9"],
        ),
        ("Según el sondeo, Quilodrán ganaría si Iturra obtiene un 12% de los votos.", []),
    ],
    "answered that": [
        ("Según la encuesta, el 39% respondió que por Quilodrán.", ["Quilodrán 39"]),
        ("Según la encuesta, el 39% respondió que Quilodrán gana.", []),
    ],
    "who keeps ahead": [
        (
            "En el sondeo, Quilodrán mantiene la ventaja entre las mujeres (41% contra 29%) y en Lota "
            "(44% ante 36%).",
            ["Quilodrán 41", "Quilodrán 44"],
        ),
        ("En el sondeo, Quilodrán pierde la ventaja entre las mujeres.", []),
    ],
    "parties, respectively": [
        (
            "Según la encuesta, las derechas de Junts y PNV alcanzarían el 0,8% y 0,6%, respectivamente.",
            ["Catalunya 0.8", "Vasco 0.6"],
        ),
    ],
    "what was obtained then": [
        (
            "Según la encuesta, Quilodrán logra el 7%, muy lejos del 12% reunido en las elecciones de 2021.",
            ["Quilodrán 7", "Quilodrán 12"],
        ),
        (
            "Según la encuesta, Quilodrán logra el 7%, muy lejos del 12% reunido por Iturra en 2021.",
            ["Quilodrán 7", "Iturra 12"],
        ),
    ],
    "a tie between several": [
        (
            "Según la encuesta, se ve un empate entre Quilodrán (PS), Iturra (PPD) y Zaldívar (RN), con un "
            "4% de intención de voto cada uno.",
            ["Quilodrán 4", "Iturra 4", "Zaldívar 4"],
        ),
        ("Según la encuesta, se ve un empate entre Quilodrán e Iturra, con un 4% de indecisos.", []),
    ],
    "month by month": [
        (
            "En la encuesta de noviembre, Quilodrán tenía un 30%; en octubre un 25% y en setiembre un 12%.",
            ["Quilodrán 30", "Quilodrán 25", "Quilodrán 12"],
        ),
    ],
    "left where behind a bracket": [
        (
            "En la encuesta le sigue Iturra (Partido Socialista, PS), estancado en un 8%.",
            ["Iturra 8"],
        ),
    ],
    "voters that count": [
        ("Según la encuesta, Quilodrán tiene el 40% entre las personas decididas a votar.", ["Quilodrán 40"]),
        (
            "Según la encuesta, entre quienes votaron en la primera vuelta Quilodrán alcanza 54%.",
            ["Quilodrán 54"],
        ),
        ("Según la encuesta, entre quienes votaron por Iturra Quilodrán alcanza 54%.", []),
        ("Según la encuesta, entre las mujeres Quilodrán alcanza 54%.", ["Quilodrán 54"]),
    ],
    "what does not move": [
        (
            "Según la encuesta, Quilodrán sube a 12% e Iturra no se mueve del 1%.",
            ["Quilodrán 12", "Iturra 1"],
        ),
    ],
    "placed by a survey": [
        (
            "El caso de Quilodrán es llamativo, sobre todo en el sondeo de Trazos, que la proyectó en 11,3%.",
            ["Quilodrán 11.3"],
        ),
        (
            "Los sondeos siguieron así, ubicando a Quilodrán en primer lugar con hasta un 33%.",
            ["Quilodrán 33 ~"],
        ),
    ],
    "behind a colon": [
        (
            "Iturra tenía, hasta ahora, el récord de mayor votación: en 2021 obtuvo 4,6 millones de votos.",
            ["Iturra 4600000 votes"],
        ),
        (
            "Es la tercera candidatura de Iturra: en 2013 sacó un 10% de los votos y en 2021 sorprendió: "
            "alcanzó el 12,8%.",
            ["Iturra 10", "Iturra 12.8"],
        ),
        (
            "Iturra será alcalde con la mayor votación que haya tenido un edil: 7,2 millones de votos.",
            ["Iturra 7200000 votes"],
        ),
        (
            "Iturra se impuso en tres comunas: Arica y Parinacota (25,67%), Tarapacá (28,1%) y Atacama "
            "(30%), con el 27% de las mesas escrutadas.",
            ["Iturra 25.67", "Iturra 28.1", "Iturra 30"],
        ),
        ("En la elección hubo tres listas: Panal y Faro (25,67%) y Sur (28,1%).", []),
    ],
    "behind whom": [
        ("Iturra dejó atrás a Zaldívar y Manríquez, con un 12,8% de los votos.", ["Iturra 12.8"]),
        ("Iturra logró el segundo lugar tras Zaldívar, con un 23,9% de los votos.", ["Iturra 23.9"]),
    ],
    "an ordinal behind its verb": [
        (
            "Según la encuesta, entre Quilodrán e Iturra se impone el segundo por 41% a 33%.",
            ["Iturra 41", "Quilodrán 33"],
        ),
    ],
    "the same figure": [
        (
            "Según la encuesta, un 23% se inclinó por Quilodrán, misma cifra que obtuvo Iturra.",
            ["Quilodrán 23", "Iturra 23"],
        ),
        (
            "Según la encuesta, un 23% se inclinó por Quilodrán, más que la cifra que obtuvo Iturra.",
            ["Quilodrán 23"],
        ),
    ],
    "each of two": [
        (
            "La encuesta da un empate entre Rosa Quilodrán y Ana Zaldívar. Cada una logró un 23% del voto.",
            ["Quilodrán 23", "Zaldívar 23"],
        ),
    ],
    "so many are most": [
        ("Según la encuesta, la mayoría relativa (29%) votaría por Quilodrán.", ["Quilodrán 29"]),
        ("Según la encuesta, Iturra (29%) votaría por Quilodrán.", ["Iturra 29"]),
    ],
    "changes of two": [
        (
            "En la encuesta, Quilodrán (27%) e Iturra (18%) subieron, aumentando 2% y 0,8% respectivamente.",
            ["Quilodrán 27", "Iturra 18"],
        ),
    ],
    "who was pointed to": [
        ("Según la encuesta, un 61% señaló a Iturra y un 39% a Quilodrán.", ["Iturra 61", "Quilodrán 39"]),
        ("Según la encuesta, un 30% se decantaron por Iturra.", ["Iturra 30"]),
        ("Según la encuesta, Iturra ganaría 22.300 votos provenientes de Quilodrán.", []),
    ],
    "a contest with somebody at the head": [
        (
            "Se midió el balotaje. En un escenario con Zaldívar, la diferencia es de 4 puntos a favor de"
            " Iturra (38% frente a 34%).",
            ["Iturra 38", "Zaldívar 34"],
        ),
        (
            "En un acto con Zaldívar, Iturra habló de la encuesta, que le da el 38%.",
            ["Iturra 38"],
        ),
    ],
    "given a win": [
        (
            "Iturra obtuvo el 23,9%, lejos de los sondeos, que daban a Zaldívar un triunfo superior al 30%.",
            ["Iturra 23.9", "Zaldívar 30 ~"],
        ),
        ("La encuesta da a Zaldívar una victoria con el 52% de los votos.", ["Zaldívar 52"]),
        ("La encuesta da a Zaldívar una ventaja del 8%.", []),
    ],
    "the first places": [
        (
            "Según la encuesta, Quilodrán e Iturra se mantienen en los primeros lugares con el 25%.",
            ["Quilodrán 25", "Iturra 25"],
        ),
    ],
    "a subject that is dropped": [
        (
            "Quilodrán ganó. Habrá un cambio, dado que quien sale es Iturra. Obtuvo el 24% de los votos.",
            ["Quilodrán 24"],
        ),
        (
            "Tras fundar el Partido Socialista, Quilodrán pasó. Obtuvo el 27% de los votos.",
            ["Quilodrán 27"],
        ),
    ],
    "a tie, without each": [
        (
            "La encuesta muestra un empate entre Quilodrán y Zaldívar, con el 14% de las preferencias.",
            ["Quilodrán 14", "Zaldívar 14"],
        ),
    ],
    "a figure that is judged": [
        (
            "Según la encuesta, Quilodrán alcanza un contundente 51,2% frente al 10,1% de Iturra.",
            ["Quilodrán 51.2", "Iturra 10.1"],
        ),
    ],
    "those who vote for nobody, behind": [
        (
            "En la encuesta, Iturra obtuvo el 46% de los votos, Zaldívar el 41% y un 13% de los encuestados "
            "dijo que votaría en blanco.",
            ["Iturra 46", "Zaldívar 41"],
        ),
    ],
    "against the survey before": [
        (
            "Quilodrán tiene un 48,9% de intención de voto, una baja respecto al 51,4% de abril.",
            ["Quilodrán 48.9", "Quilodrán 51.4"],
        ),
        (
            "Según la encuesta, Iturra alcanzó un 3%, subiendo desde el 2% en marzo.",
            ["Iturra 3", "Iturra 2"],
        ),
    ],
    "voters of an age": [
        (
            "Según la encuesta, entre los electores de 18 a 24 años Quilodrán logra un 54,5%.",
            ["Quilodrán 54.5"],
        ),
    ],
    "each, behind a place": [
        (
            "La encuesta ubicó a Iturra y Zaldívar en el primer puesto, cada uno con un 23% de apoyo.",
            ["Iturra 23", "Zaldívar 23"],
        ),
    ],
    "who is unsure, behind": [
        (
            "En el sondeo gana Quilodrán, seguida de Iturra con un 5% y un 4% declaró no estar seguro.",
            ["Iturra 5"],
        ),
    ],
    "a victory confirmed": [
        ("En segunda vuelta, Iturra ratificó el triunfo con el 54,58%.", ["Iturra 54.58"]),
        ("Iturra prometió el triunfo con el 54,58%.", []),
    ],
}

NOBODYS: dict[str, list[str]] = {
    "who will win": [
        "A la pregunta “¿Quién cree usted que será el próximo presidente?”, Iturra llega al 38%.",
        "Consultados por quién creen que será el próximo Presidente, un 59% menciona a Iturra. Zaldívar "
        "aparece con 33%.",
        "En expectativas de triunfo, Iturra lidera con un 59% (+25), seguido de Zaldívar con 33%.",
        "En percepción de victoria, Iturra encabeza con un 59%.",
    ],
    "what those asked think": [
        "Un 17% de los encuestados dio por ganador del debate a Iturra y el 16% a Zaldívar.",
        "Un 17% evaluó mejor a Iturra.",
        "El 36% sostuvo que será Iturra, mientras que un 30% aseguró que será Zaldívar.",
    ],
    "those who stand near a party": [
        "El apoyo a Iturra es mayor entre los afines a Zaldívar, con un 92% de respaldo.",
    ],
    "a part of the voters, in the next sentence": [
        "Entre quienes votarían por Iturra, el 91% no cambiaría. Más atrás aparecen Zaldívar (75%) y "
        "Manríquez (46%).",
    ],
    "who is rated": [
        "Los mejor evaluados son Iturra, con un 39%, y Zaldívar, con un 32% de las menciones.",
        "Iturra tiene un 37% de rechazo. Le siguen Zaldívar con un 26% y Manríquez con un 20%.",
    ],
    "who goes on": [
        "El 35% cree que Iturra manejaría mejor la crisis, seguido por Zaldívar con 34% y Manríquez con 19%.",
        "El grupo creció. Esa cifra se duplicó, pasando de un 5% a un 10%.",
    ],
    "who has not made up their mind": [
        "El informe muestra que el 18,4% del electorado todavía no ha definido su voto.",
        "Un 65% declara que tiene su decisión tomada, mientras que el 18% tiene dudas, el 14% decidirá el "
        "último día y 3% en la urna.",
    ],
}
BETS = (
    "En el mercado de predicciones Iturra lideraba con un 74%.\n\nMás atrás, Zaldívar aparecía con un 8%.",
    "Según las apuestas, Iturra tiene un 74% y Zaldívar un 8%.",
)
BEFORE = "La encuesta da a Quilodrán un 41%. "


@pytest.mark.parametrize(("text", "rows"), [case for cases in SURVEYS.values() for case in cases])
def test_whose_a_surveys_figure_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize("text", [text for texts in NOBODYS.values() for text in texts])
def test_a_figure_that_is_nobodys_is_no_result(text: str) -> None:
    assert told(BEFORE + text) == ["Quilodrán 41"]


def test_a_survey_asks_anew_after_who_will_win() -> None:
    text = "Un 59% cree que ganará Iturra. La encuesta le da un 50% de la intención de voto a Zaldívar."
    assert told(BEFORE + text) == ["Quilodrán 41", "Zaldívar 50"]


@pytest.mark.parametrize("text", BETS)
def test_what_a_betting_market_gives_is_no_result(text: str) -> None:
    assert told(text) == []
    assert told(text + " La encuesta da a Quilodrán un 41%.") == ["Quilodrán 41"]


def test_the_voters_of_the_first_round_are_asked_for_the_second() -> None:
    text = "La encuesta midió el balotaje. Entre quienes votaron en la primera vuelta, Iturra tiene 54%."
    assert [result.kind for result, _ in found_in(SETTING + text)] == ["poll"]


KINDS = [
    (
        "Los sondeos la daban primera. Todas las encuestas sobrestimaron a Zaldívar, que terminó con 26%.",
        "count",
    ),
    ("La encuesta midió a Zaldívar, que terminó con 26%.", "poll"),
    ("Iturra volvió a desafiar a las encuestas y quedó tercero con el 19,7% de los votos.", "count"),
    (
        "La favorita, según las encuestas, es otra. En total, Iturra obtiene el 60% de los votos contados.",
        "count",
    ),
    ("La favorita, según las encuestas, es otra. En total, Iturra obtiene el 60% de los votos.", "poll"),
    (
        "El ascenso de Iturra, pronosticado por las encuestas, lo llevó a ser primero con 28% de los votos.",
        "count",
    ),
    (
        "Tal como habían anticipado las encuestas, pasaron al balotaje Iturra (26,85%) y Zaldívar (23,92%).",
        "count",
    ),
    ("Según anticipan las encuestas, Iturra obtendría 26%.", "poll"),
    ("Iturra, que obtuvo 19,7% de los votos, reabrió el debate sobre cómo miden las encuestas.", "count"),
    ("Iturra sacó 19,7% de los votos, muy por encima de las encuestas.", "count"),
    ("El balotaje anterior fue en 1999. En primera vuelta, Iturra logró un 47,95% de los votos.", "past"),
    ("Recordó el balotaje de 2017. En esa elección, Iturra obtuvo el 36,64% de los votos.", "past"),
    (
        "En las elecciones de noviembre de 2021 pasó. En la primera vuelta Iturra sacó el 27% de los votos.",
        "past",
    ),
    ("En aquella ocasión, Iturra obtuvo el 36,64% de los votos.", "past"),
    ("Iturra dio un paso más y se impuso con el 25,67% de los votos.", "count"),
    ("Según la encuesta, para la elección del próximo 31 de mayo de 2024 Iturra tiene un 37%.", "poll"),
    ("Los sondeos lo subestimaron en la primera vuelta, donde Iturra se impuso con el 32%.", "count"),
    ("La encuesta da a Zaldívar un 9%. Iturra subió, pasando de 9% en abril a 10% en mayo.", "poll"),
    ("En las PASO Iturra se impuso con el 25,67% de los votos.", "past"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_what_surveys_only_measure_is_told_as_it_happened(text: str, kind: str) -> None:
    kinds = {result.kind for result, _ in found_in(SETTING + text, "2025-11-17")}
    assert kinds == {kind}


def test_what_a_lead_tells_is_of_the_survey_told_of_next() -> None:
    text = (
        "Iturra se encuentra primero en las preferencias con un 61%.\n\nLa encuesta Trazos se publicó ayer."
    )
    assert [result.kind for result, _ in found_in(text.replace("Iturra", "Pedro Iturra"))] == ["poll"]


def test_a_rating_in_the_title_takes_no_votes() -> None:
    text = "La encuesta trae las preferencias y una evaluación de la franja electoral.\n\n"
    text += "Pedro Iturra tiene un 61%, y Ana Zaldívar, un 30%."
    assert [result.percent for result, _ in found_in(text)] == [61, 30]


def test_how_surveys_did_is_no_rating_of_whom_they_measure() -> None:
    text = "La elección puso bajo evaluación el desempeño de las principales encuestas.\n\n"
    text += "Pedro Iturra, que sacó un 61%, y Ana Zaldívar, que sacó un 30%, pasaron en las elecciones."
    assert [result.percent for result, _ in found_in(text)] == [61, 30]
