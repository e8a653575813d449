"""The title of bare text: which first lines are one."""

from __future__ import annotations

import pytest

from balotaje import lexicon
from balotaje.extract import headline
from balotaje.extract.tokens import cut

CASES = [
    # a first line without a full stop, above a body
    ("Rosa Quilodrán gana en Tola\n\nHubo fiesta.", "Rosa Quilodrán gana en Tola"),
    ("\n\nRosa Quilodrán gana en Tola\nHubo fiesta.", "Rosa Quilodrán gana en Tola"),
    ("¿Gana Rosa Quilodrán?\n\nHubo fiesta.", "¿Gana Rosa Quilodrán?"),
    ("Rosa Quilodrán: “Nadie ganó”\n\nHubo fiesta.", "Rosa Quilodrán: “Nadie ganó”"),
    # a question before what the line tells, the full stop of an abbreviation
    (
        "¿Gana Soto? Lo que dicen las mesas de Tola\n\nHubo fiesta.",
        "¿Gana Soto? Lo que dicen las mesas de Tola",
    ),
    ("¡Por fin! Hay acuerdo\n\nHubo fiesta.", "¡Por fin! Hay acuerdo"),
    ("Rosa Quilodrán viaja a EE. UU.\n\nHubo fiesta.", "Rosa Quilodrán viaja a EE. UU."),
    # a lead glued to a title that ends with a quotation
    ("Rosa Quilodrán: “Nadie ganó” La alcaldesa calló.", "Rosa Quilodrán: “Nadie ganó”"),
    ('Rosa Quilodrán: "Nadie ganó" La alcaldesa calló.\n\nHubo fiesta.', 'Rosa Quilodrán: "Nadie ganó"'),
    # the body begins at once
    ("Rosa Quilodrán ganó en Tola.\n\nHubo fiesta.", None),
    ("Rosa Quilodrán ganó. Pedro Soto perdió\n\nHubo fiesta.", None),
    ("¿Ganó Rosa Quilodrán? Nadie lo sabe.\n\nHubo fiesta.", None),
    ("Rosa Quilodrán: “Nadie ganó.” La alcaldesa calló.", None),
    # nothing below it, nothing at all, too long for a title
    ("Rosa Quilodrán gana en Tola", None),
    ("", None),
    ("gana " * (headline.MAX_WORDS + 1) + "\n\nHubo fiesta.", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_title(text: str, expected: str | None) -> None:
    assert headline.find(cut(text, lexicon.load()), lexicon.load()) == expected
