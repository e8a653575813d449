"""Results: how figures are written, and what is no result. All is invented."""

from __future__ import annotations

import pytest
from counting import DATA, SETTING, told

from balotaje.extract import read, results
from balotaje.knowledge import load
from balotaje.model import Article

FIGURES = {
    # as figures are written
    "26,67%": "26.67",
    "26.67 %": "26.67",
    "el 26,67 por ciento de los votos": "26.67",
    "un 18% y fracción": "18 ~",
    "veintiséis por ciento": "26",
    "treinta y ocho coma cinco por ciento": "38.5",
    "veintiuno y medio por ciento": "21.5",
    "5,4% puntos": "5.4",
    "más del 18% de los sufragios": "18 ~",
    "cerca de un 40%": "40 ~",
    "casi el 40 %": "40 ~",
    "3.456.789 votos": "3456789 votes",
    "3'456.789 votos": "3456789 votes",
    "3’456,789 votos": "3456789 votes",
    "3 456 789 votos": "3456789 votes",
    "8 millones 52 mil votos": "8052000 votes",
    "1,2 millones de sufragios": "1200000 votes",
    "medio millón de votos": "500000 votes",
    "más de un millón y medio de votos": "1500000 votes ~",
    "doce mil cuatrocientos votos": "12400 votes",
    "12.345 votos (26,67%)": "26.67 12345 votes",
    "26,67% (12.345 votos)": "26.67 12345 votes",
    "el 26% de los votos, equivalentes a 12.345 sufragios": "26 12345 votes",
    "12.345 votos, lo que representa el 26%": "26 12345 votes",
}


@pytest.mark.parametrize(("figure", "row"), FIGURES.items())
def test_a_figure_is_read_as_it_is_written(figure: str, row: str) -> None:
    assert told(f"En los comicios Quilodrán obtuvo {figure}.") == [f"Quilodrán {row}"]


NOTHING = {
    "turnout": [
        "La participación alcanzó el 85% en las elecciones que ganó Quilodrán.",
        "Votó el 85% del padrón, según Iturra.",
        "Quilodrán celebró que la participación llegó al 85%.",
    ],
    "margins and changes": [
        "Quilodrán ganó por 5.000 votos de diferencia.",
        "Iturra quedó a 300 votos de la alcaldía.",
        "Quilodrán le sacó 4% a Iturra en las elecciones.",
        "La ventaja de Quilodrán sobre Iturra es del 4% de los votos.",
        "En la encuesta, Iturra subió un 5%.",
        "Quilodrán obtuvo 12.000 votos más que Iturra.",
    ],
    "opinions and blank votes": [
        "En la encuesta, un 44% consideró que ganó Quilodrán y un 39%, Iturra.",
        "La encuesta midió a Quilodrán; el 4% restante votaría en blanco o anulado.",
        "La encuesta midió a Quilodrán, y un 7% de los consultados anularía su voto.",
    ],
    "approval": [
        "Según la encuesta de intención de voto, Quilodrán es la mejor valorada, con un 5,4.",
        "Ganó las elecciones Iturra, cuya imagen favorable cayó al 38%.",
        "Zaldívar es la mejor valorada (4,6) de la encuesta, y un 58% de los entrevistados dice conocerla.",
        "Quilodrán obtuvo un 31% de aprobación en la encuesta.",
        "La aprobación de Iturra se situó en un 33%, según el sondeo.",
        "En imagen positiva Zaldívar araña el 51 %.",
    ],
    "blank and null": [
        "Se anularon mil 902 boletas, dijo Iturra.",
        "En la encuesta, Iturra está debajo del voto en blanco (17%).",
        "Restan escrutar 1.102 votos, dijo Iturra.",
        "Los votos nulos llegaron al 3%.",
        "Hubo 185.940 votos nulos (5,50%), dijo Iturra.",
        "El voto en blanco se llevó el 2,24%.",
        "Blancos y nulos sumaban 8,2 por ciento.",
    ],
    "thresholds and what did not happen": [
        "A Zaldívar su campaña no le permitió llegar al 50% de los votos.",
        "Nunca se habían rebasado los mil votos en el pueblo de Zaldívar.",
        "Quilodrán necesita el 50% de los votos.",
        "Iturra no alcanzó el 5% de los votos.",
        "Si Zaldívar obtiene más del 10% de los votos, habrá segunda vuelta.",
        "Manríquez busca alcanzar el 20% de los votos.",
    ],
    "chambers": [
        "La moción de Zaldívar fue aprobada por 88 votos a favor y 23 en contra.",
        "El proyecto de Iturra obtuvo 73 votos a favor, 71 en contra y tres abstenciones.",
        "Zaldívar ganó en Tola, que aporta 16 votos al Colegio Electoral.",
        "Iturra cuidó los 20 votos del Colegio Electoral que otorga Tola.",
    ],
    "a part of the voters": [
        "En la encuesta, entre quienes votaron por Zaldívar, un 34% apoyaría a Quilodrán.",
        "Según el sondeo, el electorado de Zaldívar se inclina en un 60% por Quilodrán.",
        "Quilodrán captó el 40% de los votos de Zaldívar.",
    ],
    "opinions": [
        "En el sondeo, ante la pregunta por quién no votarían nunca, 41% mencionó a Iturra.",
        "Zaldívar sube en la encuesta, aunque el 29% considera que le falta experiencia.",
        "En el sondeo sobre Iturra un 12% no respondió nada.",
        "Quilodrán lidera la encuesta, aunque un 33% cree en un triunfo de Iturra.",
    ],
    "seats and samples": [
        "En escaños, según el sondeo, Iturra lograría entre 22 y 23 y Zaldívar 21.",
        "El conteo rápido de los votos de Quilodrán usó 800 mesas, un 62 por ciento de la muestra.",
        "El Partido Aurora se quedó con el 30% de los escaños.",
        "El margen de error es de ±2,5%, con un nivel de confianza del 95%.",
    ],
    "other matters": [
        "Iturra propuso bajar el impuesto al 17%.",
        "Quilodrán dijo que la inflación llegó al 4,2%.",
        "El 65% de las mesas estaban instaladas, informó Iturra.",
        "Un 27% de los encuestados que no responde inquieta a Zaldívar.",
    ],
}


@pytest.mark.parametrize("text", [text for texts in NOTHING.values() for text in texts])
def test_what_is_no_result(text: str) -> None:
    assert told(text) == []


def test_one_figure_for_several_people_is_left_open() -> None:
    article = Article(
        id="a", source="a", text=SETTING + "Quilodrán e Iturra obtuvieron el 51% de los votos.", sha256=""
    )
    reading = read(article, load(DATA))
    assert results.find(reading) == []
    assert [(u.kind, u.reason) for u in reading.unresolved] == [("result", "one figure for several people")]
