"""Which party decides, composed: by its organs, those who sit in them, or those who speak for it."""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import CATRILEO, ITURRA, Row, neutral, oppose, support, told

CIVIC = "Partido Cívico"
"""A party that no list has."""
ORGANS = (
    "La Convención del Partido Cívico",
    "El Consejo Nacional del Partido Cívico",
    "El Comité Central del Partido Cívico",
    "La Asamblea del Partido Cívico",
    "La convención provincial del Partido Cívico",
)
GRIDS = {
    "an organ in capitals": (
        "{organ} {deed}.",
        {
            "organ": ORGANS,
            "deed": (
                "apoyará a Pedro Iturra",
                "acordó anoche votar por Iturra",
                "llamó a votar por el candidato Iturra",
            ),
        },
        support((CIVIC, ITURRA)),
    ),
    "those who sit in it": (
        "{before} {who} {deed}.",
        {
            "before": (
                "La Convención del Partido Cívico no pudo con la interna.",
                "Anoche se reunió la convención del Partido Cívico.",
                "La Asamblea del Partido Cívico duró seis horas.",
            ),
            "who": ("Los 84 delegados", "Los convencionales", "Los congresales"),
            "deed": ("resolvieron apoyar a Iturra", "llamaron a votar por Iturra"),
        },
        support((CIVIC, ITURRA)),
    ),
    "its own, where a sentence only says that it is there": (
        "Tampoco hay humo blanco en el Partido Cívico. {body} {deed}.",
        {
            "body": ("Su asamblea nacional", "Su directiva", "Su consejo político"),
            "deed": (
                "acordó mantenerse al margen",
                "rechazó una moción para respaldar a Iturra y acordó mantenerse al margen",
                "rechazó, por 43 votos a 12, una moción para apoyarlo, y acordó mantenerse al margen",
            ),
        },
        neutral(CIVIC),
    ),
    "in the words of who leads it": (
        "“{body} {deed}”, informó {who}.",
        {
            "body": ("La bancada", "El partido", "La asamblea", "La directiva"),
            "deed": ("acordó apoyar a Iturra", "decidió por 31 votos contra 9 respaldar a Iturra"),
            "who": (
                "el presidente del Partido Cívico, Aldo Bermúdez",
                "la secretaria general del Partido Cívico, Inés Bermúdez",
            ),
        },
        support((CIVIC, ITURRA)),
    ),
}
NOBODY = (
    "El Partido Cívico rechazó, por 43 votos a 12, una moción para respaldar a Pedro Iturra.",
    "El Partido Cívico perdió en abril. Los 84 delegados resolvieron apoyar a Pedro Iturra.",
    "El Congreso de la Unión apoyará a Pedro Iturra.",
)


@pytest.mark.parametrize(("pattern", "slots", "expected"), GRIDS.values(), ids=GRIDS)
def test_the_party_decides(pattern: str, slots: dict[str, tuple[str, ...]], expected: set[Row]) -> None:
    assert not unread(composed(pattern, slots), told, expected)


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_decides(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize("flatly", ["cualquier posibilidad de", "de plano", "toda opción de"])
def test_whoever_leaves_nothing_open_opposes(flatly: str) -> None:
    assert told(f"Elena Catrileo descarta {flatly} apoyar a Iturra.") == oppose((CATRILEO, ITURRA))
