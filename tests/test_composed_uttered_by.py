"""Whose words are by what stands behind them without a verb: 'dicha por Soto', ', de Soto' of several."""

from __future__ import annotations

import pytest
from test_composed_speakers import said_last

OWNED = [
    # the agent of a participle
    "Julia Ríos calló. “El país no da más así”, dicha por el senador Pedro Soto, causó molestia.",
    "Julia Ríos calló. “Nadie nos va a frenar”, lanzada por Pedro Soto en el cierre, sonó fuerte.",
    "Julia Ríos calló. “No habrá pacto con ellos”, frase acuñada por Pedro Soto, recorrió la sala.",
    "Nació de una frase: “los pobres no votan por nosotros”, expresada ayer en la radio por Pedro Soto.",
    # words set beside others'
    "Corren dos frases. “Cuando marchan, es que sufren”, dicha por Julia Ríos, versus “hay que ser firme en "
    "esto”, del presidente del PDA Pedro Soto.",
    "Frente a “el pacto está muerto”, de Julia Ríos, se alzó “el pacto vive y goza de salud”, de Pedro Soto.",
    "Las posturas: “hay que bajarlos ya”, dijo Julia Ríos, contra “primero se cobran”, del edil Pedro Soto.",
]


@pytest.mark.parametrize("text", OWNED)
def test_who_stands_behind_words_without_a_verb_said_them(text: str) -> None:
    assert said_last(text) == "pedro soto"


def test_a_book_is_its_readers_matter() -> None:
    assert said_last("Julia Ríos leyó “Nadie cruzaba los puentes”, de Pedro Soto.") != "pedro soto"
