"""Figures told against others: what surveys had foretold, earlier contests, scores, place after place.

All is invented.
"""

from __future__ import annotations

import pytest
from counting import SETTING, found_in, told

KINDS: list[tuple[str, list[str]]] = [
    # who is beaten, by nobody that the sentence names
    (
        "Quilodrán ganó el balotaje a Iturra. Iturra fue derrotado por 55% a 45%.",
        ["Quilodrán 55 count", "Iturra 45 count"],
    ),
    (
        "Quilodrán ganó el balotaje a Iturra. Iturra, superado por 55% a 45%, no compareció.",
        ["Quilodrán 55 count", "Iturra 45 count"],
    ),
    (
        "Quilodrán ganó el balotaje a Iturra. Este cayó derrotado con 45% frente a 55%.",
        ["Iturra 45 count", "Quilodrán 55 count"],
    ),
    # who has the second figure, behind it
    (
        "Iturra encabeza el conteo con 1.298.178 votos (40,5%), contra 1.253.493 (39,1%), que acumula la"
        " candidata Quilodrán.",
        ["Iturra 40.5 count", "Quilodrán 39.1 count"],
    ),
    ("Iturra y Quilodrán tienen por igual el 9% en la encuesta.", ["Quilodrán 9 poll", "Iturra 9 poll"]),
    ("Iturra sacó el 32%, con una subida en el porcentaje de voto del 11%.", ["Iturra 32 count"]),
    # what surveys had told, and what happened
    (
        "Las encuestas fallaron. La última de Trazos daba a Iturra un 46% y ayer se quedó con el 31%.",
        ["Iturra 46 poll", "Iturra 31 count"],
    ),
    (
        "A Quilodrán le pronosticaban un 25% y sacó el 49%.",
        ["Quilodrán 25 poll", "Quilodrán 49 count"],
    ),
    (
        "Quilodrán, a la que las encuestas atribuían el 20%, alcanzó el 33% en las urnas.",
        ["Quilodrán 20 poll", "Quilodrán 33 count"],
    ),
    ("El conteo daba a Iturra un 46% y luego se quedó con el 31%.", ["Iturra 46 count", "Iturra 31 count"]),
    # both ends of a change, each of its kind
    (
        "Quilodrán pasó de 14% en octubre a 19% en noviembre en la encuesta de Trazos.",
        ["Quilodrán 14 poll", "Quilodrán 19 poll"],
    ),
    (
        "Quilodrán obtuvo este domingo el 33% de los votos. Iturra escala del 10% al 15%.",
        ["Quilodrán 33 count", "Iturra 10 past", "Iturra 15 count"],
    ),
    # the contest before
    (
        "Quilodrán obtuvo el 6% de los votos, frente al 15% de las anteriores.",
        ["Quilodrán 6 count", "Quilodrán 15 past"],
    ),
    (
        "Quilodrán mejoró en seis puntos su resultado de 2019, cuando obtuvo el 28%, y se impuso con el 34%.",
        ["Quilodrán 28 past", "Quilodrán 34 count"],
    ),
    (
        "Tras sacar el 12% en las primarias, Zaldívar siguió. En la general, Quilodrán obtuvo el 51%.",
        ["Zaldívar 12 past", "Quilodrán 51 count"],
    ),
    # surveys under other names
    ("Quilodrán lidera las preferencias electorales con 24%.", ["Quilodrán 24 poll"]),
    ("En el simulacro de votación, Iturra obtiene 36% de los votos válidos.", ["Iturra 36 poll"]),
    ("Quilodrán tenía 29% en el seguimiento diario de Trazos.", ["Quilodrán 29 poll"]),
]
BEARERS: list[tuple[str, list[str]]] = [
    # so many of whoever votes
    (
        "Según el sondeo, el 41% de los riojanos votaría a Quilodrán y el 33% de los jóvenes se inclinaría"
        " por Iturra.",
        ["Quilodrán 41", "Iturra 33"],
    ),
    ("Quilodrán consiguió el respaldo del 64% de los militantes que votaron.", ["Quilodrán 64"]),
    # followers called by what they believe in
    (
        "Los socialistas de Quilodrán lograron el 31% de los votos, por delante de los liberales de Iturra,"
        " que sumaron el 24%.",
        ["Quilodrán 31", "Iturra 24"],
    ),
    ("El sondeo da la victoria a los socialdemócratas de Iturra, con el 29%.", ["Iturra 29"]),
    ("Los dirigentes de Iturra sumaron el 29% de los votos.", []),
    # another rival, in the sentence behind
    (
        "Quilodrán ganaría a Iturra por 47% a 41%. Si el rival fuera Manríquez, la distancia crecería: 51%"
        " contra 36%.",
        ["Quilodrán 47", "Iturra 41", "Quilodrán 51", "Manríquez 36"],
    ),
    (
        "Quilodrán ganaría a Iturra por 47% a 41%. De enfrentar a Manríquez, el resultado sería otro: 44% a"
        " 43%.",
        ["Quilodrán 47", "Iturra 41", "Quilodrán 44", "Manríquez 43"],
    ),
    (
        "Quilodrán superaría a Iturra por 47% a 36%. Frente a Manríquez, Iturra también perdería: 44% contra"
        " 37%.",
        ["Quilodrán 47", "Iturra 36", "Manríquez 44", "Iturra 37"],
    ),
    # both of those told of before
    (
        "Quilodrán ganaría a Iturra por 51% a 43%. En Loa, la encuesta los ubica igualados, ambos con 47%.",
        ["Quilodrán 51", "Iturra 43", "Quilodrán 47", "Iturra 47"],
    ),
    # a score that opens its sentence
    (
        "Por 2.301 votos a 2.288, Quilodrán le ganó la comuna de Loa a Iturra.",
        ["Quilodrán 2301 votes", "Iturra 2288 votes"],
    ),
    ("Por 52% a 48%, Quilodrán derrotó a Iturra.", ["Quilodrán 52", "Iturra 48"]),
    ("Quilodrán supera a Iturra por nueve puntos: 45 contra 36.", ["Quilodrán 45", "Iturra 36"]),
    (
        "Quilodrán ganó la primera vuelta con el 38% y la segunda con el 56% de los votos.",
        ["Quilodrán 38", "Quilodrán 56"],
    ),
    ("Quilodrán rozó la mayoría absoluta: 49,8% de los votos.", ["Quilodrán 49.8"]),
    # place after place
    (
        "Quilodrán ganó con comodidad en el norte: 58,3% en Tola, 55,7% en Loa y 61% en Santa Rita.",
        ["Quilodrán 58.3", "Quilodrán 55.7", "Quilodrán 61"],
    ),
    (
        "Iturra obtuvo 31% en Tola, 22% en Loa y 45% en el sur.",
        ["Iturra 31", "Iturra 22", "Iturra 45"],
    ),
]

COUNTED: list[tuple[str, float]] = [
    ("Con el 41,7% de los circuitos, Quilodrán junta el 51% de los votos.", 41.7),
    ("Con el 63% de los telegramas cargados, Quilodrán gana con el 51% de los votos.", 63),
    ("Quilodrán suma el 51% de los votos. Las mesas procesadas eran el 92,8% del total.", 92.8),
    ("Quilodrán suma el 51% de los votos. Las actas contabilizadas representan el 77% del total.", 77),
    ("Quilodrán obtiene el 51%. El avance del conteo es de 76,5%.", 76.5),
    ("Quilodrán lleva el 51%, cuando queda por escrutar el 6% de las actas.", 94),
]


@pytest.mark.parametrize(("text", "share"), COUNTED, ids=lambda x: str(x)[:60])
def test_how_far_the_count_has_come(text: str, share: float) -> None:
    assert [(r.percent, r.counted_percent) for r, _ in found_in(SETTING + text)] == [(51, share)]


@pytest.mark.parametrize(("text", "rows"), KINDS, ids=lambda x: str(x)[:60])
def test_of_which_contest_it_is(text: str, rows: list[str]) -> None:
    found = [(name.split()[-1], f"{r.percent:g}", r.kind) for r, name in found_in(SETTING + text)]
    assert [" ".join(row) for row in found] == rows


@pytest.mark.parametrize(("text", "rows"), BEARERS, ids=lambda x: str(x)[:60])
def test_whose_it_is(text: str, rows: list[str]) -> None:
    assert told(text) == rows


def test_what_a_party_has_obtained_a_percentage_in_is_an_election() -> None:
    assert told("La Alianza Verde Liberal ganó con 58,3% en Tola.", setting="") == ["Liberal 58.3"]
    text = "La senadora Rosa Quilodrán arrasó en Tola con el 50,3% frente al alcalde Pedro Iturra (48,6%)."
    assert told(text, setting="") == ["Quilodrán 50.3", "Iturra 48.6"]
    assert told("La senadora Rosa Quilodrán calcula que el pan subió un 50,3% en Tola.", setting="") == []
