"""Sides that the sentence before makes plain, composed: answers, those just named, those who go along."""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import CATRILEO, ITURRA, MANRIQUEZ, QUILODRAN, Row, endorsements_of, neutral, support, told

TWO = support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA))

ASKED = (
    "¿A quién apoyará el exministro Julio Manríquez?",
    "¿Por quién votará el exministro Julio Manríquez?",
    "Al exministro Julio Manríquez le preguntaron a quién va a votar.",
    "Al exministro Julio Manríquez le preguntaron por quién se inclina.",
)
GRIDS = {
    "who stands is the answer": (
        "{asked} “{answer}”, contestó.",
        {"asked": ASKED, "answer": ("A Iturra", "Por Iturra, como siempre", "Por el candidato Iturra")},
        support((MANRIQUEZ, ITURRA)),
    ),
    "nobody is the answer": (
        "{asked} “{answer}”, zanjó.",
        {"asked": ASKED, "answer": ("A ninguno", "Por nadie. Yo canto, no negocio")},
        neutral(MANRIQUEZ),
    ),
    "both who were just named": (
        "Al acto llegaron {named}. {both} {deed}.",
        {
            "named": ("el exministro Julio Manríquez y la diputada Elena Catrileo",),
            "both": ("Los dos", "Ambos"),
            "deed": ("apoyan a Iturra", "también votarán por Iturra"),
        },
        TWO,
    ),
    "both, one of whom an inciso tells of": (
        "Llegaron el exministro Julio Manríquez, {told}, y la diputada Elena Catrileo. Los dos {deed}.",
        {
            "told": ("tercero con el 9% de los votos", "segundo en abril"),
            "deed": ("apoyan a Iturra", "también votarán por Iturra"),
        },
        TWO,
    ),
    "both, and a pronoun": (
        "Junto a él estaban el exministro Julio Manríquez y la edil Elena Catrileo; {both} lo {verb}.",
        {"both": ("los dos", "ambos"), "verb": ("apoyan", "respaldan")},
        TWO,
    ),
    "those who go along with a backer": (
        "La senadora Rosa Quilodrán {deed}. {along} el exministro Julio Manríquez y la edil Elena Catrileo.",
        {
            "deed": ("anunció que votará por Iturra", "apoya a Pedro Iturra"),
            "along": ("La acompañan", "La siguen", "La secundan"),
        },
        TWO | support((QUILODRAN, ITURRA)),
    ),
    "what could not be prevented": (
        "{it} no impidió que {who} {deed}.",
        {
            "it": ("Ello", "La neutralidad de su partido"),
            "who": (
                "el exministro Julio Manríquez y la diputada Elena Catrileo",
                "dos de sus figuras, el exministro Julio Manríquez y la diputada Elena Catrileo,",
            ),
            "deed": ("apoyaran a Iturra", "se sumaran a la campaña de Iturra"),
        },
        TWO,
    ),
    "a colour before the name": (
        "Julio Manríquez {deed} {colour} Pedro Iturra.",
        {"deed": ("apoya", "respaldó"), "colour": ("al celeste", "al morado", "al azul")},
        support((MANRIQUEZ, ITURRA)),
    ),
}
NONE = (
    "¿A quién recibirá el exministro Julio Manríquez? “A Iturra”, contestó.",
    "Al exministro Julio Manríquez le preguntaron a quién apoyará. “Iturra me llamó”, contestó.",
    "Ello impidió que el exministro Julio Manríquez apoyara a Iturra.",
)


@pytest.mark.parametrize(("pattern", "slots", "expected"), GRIDS.values(), ids=GRIDS)
def test_the_side_is_told(pattern: str, slots: dict[str, tuple[str, ...]], expected: set[Row]) -> None:
    assert not unread(composed(pattern, slots), told, expected)


@pytest.mark.parametrize("text", NONE)
def test_no_side_is_told(text: str) -> None:
    assert told(text) == set()


def test_who_is_interviewed_answers_behind_a_dash() -> None:
    before = "Julio Manríquez recibe a este diario. El balotaje enfrenta a Ana Zaldívar y a Pedro Iturra.\n\n"
    asked = "—¿Está dolido?\n\n—No.\n\n—¿A quién va a votar?\n\n—A Iturra."
    assert endorsements_of(before + asked) == support((MANRIQUEZ, ITURRA))
