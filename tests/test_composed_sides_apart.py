"""Sides not taken and sides taken against, and the parties that take them, in the words of agencies."""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import (
    AURORA,
    AUSTRAL,
    ITURRA,
    QUILODRAN,
    SETTING,
    Row,
    endorsements_of,
    neutral,
    oppose,
    support,
)

AGAINST = oppose((QUILODRAN, ITURRA))
APART = neutral(QUILODRAN)

KIND = ("opositor", "gobernante", "oficialista", "conservador", "pequeño", "izquierdista", "también opositor")
"""What an agency says of a party before its name."""
FREE = (
    "Quilodrán dijo que sus votantes tienen las manos libres",
    "Quilodrán reiteró que sus electores son libres de votar por quien quieran",
    "Quilodrán señaló que sus votantes tienen libertad para elegir",
    "“Mis votantes son libres de elegir”, dijo Quilodrán",
    "“Mi voto será en blanco”, dijo Quilodrán",
    "Quilodrán se va por el blanco",
    "Quilodrán se quedará en el medio",
    "Quilodrán llamó a los suyos a mantenerse neutrales",
)
NOT_FREE = (
    "Quilodrán dijo que sus votantes tienen miedo",
    "Quilodrán dijo que el juez tiene las manos libres",
    "“Mis votantes son libres”, dijo Quilodrán",
    "“Mi voto será secreto”, dijo Quilodrán",
    "Quilodrán se va en blanco",
    "Quilodrán quedó en el medio de una disputa",
    "Quilodrán lo dijo en el medio",
    "Quilodrán pidió al gobierno mantenerse neutral",
    "Los acusados quedaron en libertad, dijo Quilodrán",
)
OPPOSED = (
    "“Mi voto será contra Iturra”, dijo Quilodrán",
    "“Mi voto irá en contra del señor Iturra”, dijo Quilodrán",
    "“No hay que votar por Iturra”, dijo Quilodrán",
    "“No voten por Iturra”, pidió Quilodrán",
    "Quilodrán hará todo para impedir que gane Iturra",
    "Quilodrán hará todo lo posible para impedir que Iturra llegue a la presidencia",
    "Quilodrán hará lo posible por evitar el triunfo de Iturra",
    "Quilodrán militará contra Iturra",
    "Quilodrán llamó a unirse contra Iturra",
)
NOT_OPPOSED = (
    "“Mi voto fue contra la ley de Iturra”, dijo Quilodrán",
    "Quilodrán hará todo para evitar que Iturra hable",
    "Quilodrán habló para evitar que gane Iturra",
    "“No hay que votar hoy”, dijo Quilodrán sobre Iturra",
    "Quilodrán compitió contra Iturra",
)


@pytest.mark.parametrize(
    ("pattern", "slots", "expected"),
    [
        ("El {kind} Partido Aurora apoyará a Iturra.", {"kind": KIND}, support((AURORA, ITURRA))),
        (
            "Iturra recibió el respaldo del {kind} Partido Aurora.",
            {"kind": KIND[:-1]},
            support((AURORA, ITURRA)),
        ),
        ("El {kind} Partido Aurora dejó en libertad a sus militantes.", {"kind": KIND}, neutral(AURORA)),
        ("El {kind} Frente Austral no apoyará a ninguno.", {"kind": KIND}, neutral(AUSTRAL)),
        ("{deed}.", {"deed": FREE}, APART),
        ("{deed}.", {"deed": NOT_FREE}, set()),
        ("{deed}.", {"deed": OPPOSED}, AGAINST),
        ("{deed}.", {"deed": NOT_OPPOSED}, set()),
    ],
)
def test_composed(pattern: str, slots: dict[str, list[str]], expected: set[Row]) -> None:
    def reads(text: str) -> set[Row]:
        return endorsements_of(SETTING + text)

    assert unread(composed(pattern, slots), reads, expected) == []
