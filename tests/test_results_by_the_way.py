"""Figures parted from their bearer by what is told by the way, and figures told twice. All is invented."""

from __future__ import annotations

import pytest
from counting import told

LEADS = [
    "En segundo lugar quedó el alcalde Pedro Iturra",
    "Detrás de ella se encuentra Pedro Iturra",
    "El segundo puesto fue para Pedro Iturra",
    "La encuesta ubica más atrás al alcalde Pedro Iturra",
    "Más atrás aparece Iturra",
]
ASIDES = [
    ", que buscaba la reelección",
    ", quien representa al Partido Lucero",
    ", un ganadero de 51 años",
    ", médico de 51 años",
    ", postulado por Vía Ciudadana",
    ", del Partido Lucero",
    ", cuyo padre gobernó la ciudad",
]
PASSAGES = [
    ("Iturra, en cambio, se impuso en su tierra, Vasconia Alta, con un 72%.", ["Iturra 72"]),
    ("Quilodrán venció a Iturra, que buscaba la reelección, con el 52%.", ["Quilodrán 52"]),
    ("Quilodrán, que ganó en Loa, saludó a Iturra.", []),
    ("La consulta presenta como ganadora a Quilodrán con una votación lánguida de 17.694 (33,4%).",
     ["Quilodrán 33.4 17694 votes"]),
    ("Sigue a la cabeza Manríquez, con un parcial de 94.131 votos.", ["Manríquez 94131 votes"]),
    ("Los dos sondeos dan a Iturra 34,9% y 36,2%, respectivamente.", ["Iturra 34.9", "Iturra 36.2"]),
    ("La chapa de Manríquez no llegó al 1%, con el 0,8%.", ["Manríquez 0.8"]),
    ("Manríquez no alcanzó el 2% (1,7%).", ["Manríquez 1.7"]),
    ("El sondeo daba a Quilodrán una ventaja de dos puntos, es decir obtenía 51%.", ["Quilodrán 51"]),
    ("Iturra será gobernador después de sacarle solo 4.120 votos a Quilodrán.", []),
    ("Iturra ganó llevándole 312 votos a la senadora.", []),
    ("Zaldívar solo alcanzó el 17% de los resultados de la consulta.", ["Zaldívar 17"]),
    ("Zaldívar se llevó el 17% de la torta electoral.", ["Zaldívar 17"]),
]  # fmt: skip


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("aside", ASIDES)
def test_what_is_told_by_the_way_is_passed(lead: str, aside: str) -> None:
    text = f"Quilodrán sacó el 41% de los votos. {lead}{aside}, con el 30,3%."
    assert told(text) == ["Quilodrán 41", "Iturra 30.3"]


@pytest.mark.parametrize(("text", "expected"), PASSAGES)
def test_passages(text: str, expected: list[str]) -> None:
    assert told(text) == expected
