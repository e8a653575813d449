"""Whose figures are though a name is hidden, a rival has none, or the whole is another. All is invented."""

from __future__ import annotations

import pytest
from counting import found_in, told

BEARERS = [
    ("Iturra ganó en Loa con el 58,2%, mientras que en Rivera del Norte Quilodrán obtuvo el 60,7%.",
     ["Iturra 58.2", "Quilodrán 60.7"]),
    ("Iturra ganó en Loa con el 58,2%, pero en Tola Zaldívar logró el 51%.", ["Iturra 58.2", "Zaldívar 51"]),
    ("Pedro Iturra (4.446 votos) y Ana zaldívar (3.733) pasaron.",
     ["Iturra 4446 votes", "Zaldívar 3733 votes"]),
    ("Si la candidata fuera Ana Zaldívar, Iturra subiría a 48 por ciento y la ex secretaria de Turismo "
     "tendría 33 por ciento.", ["Iturra 48", "Zaldívar 33"]),
    ("Iturra venció a Quilodrán. Tuvo 24.990 votos, el 49,8%, y su rival, del Partido Lucero, 23.218, el "
     "45,9%.", ["Iturra 49.8 24990 votes", "Quilodrán 45.9 23218 votes"]),
    ("La noche se torció para la senadora: 48,6% frente al 51,4% de Iturra.",
     ["Quilodrán 48.6", "Iturra 51.4"]),
    ("Todo cambió para Quilodrán: 51,4% contra 48,6% de Iturra.", ["Quilodrán 51.4", "Iturra 48.6"]),
    ("Los sondeos de Trazos y Cedemos dan el primer lugar a Iturra, de la alianza Lucero, con 34,9% y 36,2%, "
     "respectivamente.", ["Iturra 34.9", "Iturra 36.2"]),
    ("El Partido Aurora eligió a Quilodrán con el 49%. Iturra ganó en Loa. Zaldívar calló. Manríquez habló. "
     "El partido se quedó en mayo en el 23% de los votos.", ["Quilodrán 49", "Aurora 23"]),
    ("Quilodrán habló ayer. Triunfó el domingo con el 52% de los votos.", ["Quilodrán 52"]),
    (
        "El Frente Conservador ganó. En 2019, los conservadores sumaron un 26% de los votos.",
        ["Conservador 26"],
    ),
    ("Iturra habló ayer. En Loa se emitieron 120 votos para Quilodrán.", ["Quilodrán 120 votes"]),
]  # fmt: skip
NONE = [
    "El 55 por ciento no conoce a Quilodrán y 29 por ciento tampoco identifica al alcalde.",
    "El 61% reconoce a Iturra y un 44% identifica a Quilodrán, según la encuesta.",
    "Quilodrán concentra el 41% de ese monto; la alianza de Iturra, el 17%, y la de Ana Zaldívar, el 9%.",
    "Quilodrán recibió el 41% de los fondos e Iturra, el 17%.",
    "El presupuesto de Iturra subió un 12%, y el de Zaldívar 9.",
    "Zaldívar ha prometido una bajada de impuestos del 15% en su primer año.",
    "Quilodrán habló. En Loa triunfaba la disidencia liberal con el 26% y en Tola el socialismo con 42%.",
    "El Partido Aurora ganó. Retroceden los dos bloques: 31.870 obtuvo el bloque opositor.",
    "En seis comunas la diferencia de votos entre Iturra y el Partido Aurora es de 150 o 180 papeletas.",
    "El Partido Aurora ganó. En 2019, los conservadores sumaron un 26% de los votos.",
    "Quilodrán tiene el 50% asegurado en las elecciones.",
    "Iturra se quejó. En Loa se contaron 98 votos para los cuatro aspirantes.",
    "El 30% de los votantes de Quilodrán prefiere a Iturra, según la encuesta.",
    "Según la encuesta, el Partido Aurora baja en julio a menos 4,1 por ciento.",
    "Zaldívar propone una rebaja del IVA del 10% si gana las elecciones.",
]


@pytest.mark.parametrize(("text", "expected"), BEARERS)
def test_whose_the_figure_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_figures_that_are_nobodys(text: str) -> None:
    assert told(text) == []


def test_seats_told_without_their_noun() -> None:
    assert told("Quilodrán había llegado al 57,6% y ganado 20 de los 31 ediles; ahora tendrá 18.") == [
        "Quilodrán 57.6"
    ]


def test_a_count_under_way_is_of_no_earlier_contest() -> None:
    text = "En las europeas, con el 99,8% escrutado, el Partido Aurora logra el 32,8% de los votos."
    assert [(r.kind, r.counted_percent) for r, _ in found_in(text)] == [("count", 99.8)]


def test_two_descriptions_are_in_the_order_of_whose_figures_they_are_near() -> None:
    text = (
        "Pedro Iturra derrotó a Julio Manríquez en el balotaje. Iturra tuvo el 49,8% y Manríquez, el 45,9%. "
        "La víspera, un sondeo daba 48,5% al opositor y 45,1% al oficialista."
    )
    assert told(text, "") == ["Iturra 49.8", "Manríquez 45.9", "Iturra 48.5", "Manríquez 45.1"]


def test_a_title_that_tells_a_refusal_rates_nobody() -> None:
    text = (
        "Rechaza el Panal sumarse a Rosa Quilodrán\n\n"
        "Según la encuesta de Trazos, la senadora Rosa Quilodrán aventaja con 43,5% al alcalde Pedro Iturra."
    )
    assert told(text, "") == ["Quilodrán 43.5"]
