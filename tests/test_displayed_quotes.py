"""Quotations that a layout sets apart: signed below or behind without a comma, or shown a second time."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import speaker
from test_composed_speakers import said_last

LEAD = "El pacto\n\nPedro Soto reúne firmas para competir en Tola.\n\n"
WORDS = "“Siempre existió la solicitud de las bases.”"

SIGNED = [
    (LEAD + WORDS + "\n\nRosa Quilodrán\n\nEn Tola nadie sabe nada.", "rosa quilodrán"),
    (LEAD + WORDS + "\n\nRosa Quilodrán, presidenta comunal\n\nEn Tola nadie sabe nada.", "rosa quilodrán"),
    (LEAD + WORDS + "\n\n— Rosa Quilodrán, presidenta comunal\n\nEn Tola nadie sabe.", "rosa quilodrán"),
    (
        LEAD
        + "Soto calló. “Siempre existió la solicitud de las bases”. Rosa Quilodrán presidenta del gremio "
        "Faltan 66 días para votar.",
        "rosa quilodrán",
    ),
    # prose that goes on with somebody signs nothing
    (LEAD + WORDS + "\n\nRosa Quilodrán, presidenta comunal, llegó ayer a Tola.", "pedro soto"),
    (LEAD + "Soto calló. “Siempre hubo bases”. La edil de Rauco, Rosa Quilodrán, no rió.", "pedro soto"),
]


@pytest.mark.parametrize(("text", "speaks"), SIGNED)
def test_who_signs_words_set_apart(text: str, speaks: str) -> None:
    assert said_last(text) == speaks


def test_words_shown_again_are_whose_the_text_says() -> None:
    found = facts(
        "Rosa Quilodrán dijo que “siempre existió la idea de hacer primarias”. Pedro Soto reúne firmas. "
        "“Siempre existió la idea de hacer primarias”. El 11 de abril se vota."
    )
    assert [speaker(found, quote) for quote in found.quotes] == ["Rosa Quilodrán"] * 2
