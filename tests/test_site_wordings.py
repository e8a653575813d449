"""Two wordings of one statement beside each other: what is shared, what is one's own, what is left out."""

from __future__ import annotations

import pytest

from balotaje.site.wordings import MOST_WORDS, Part, compare, marked_up

FULL = "Vamos a ganar con todas y todos: hoy empieza otra historia"


@pytest.mark.parametrize(
    ("wording", "parts"),
    [
        (FULL, [("same", FULL)]),
        # Capitals, accents and marks make no difference, and stay as the outlet has them.
        ("¡VAMOS A GANAR con todás y todos! Hoy empieza otra historia", [("same", None)]),
        ("hoy empieza otra historia", [("gap", "Vamos a ganar con todas y todos:"), ("same", None)]),
        (
            "Vamos a vencer con todas",
            [
                ("same", "Vamos a "),
                ("gap", "ganar"),
                ("own", "vencer "),
                ("same", "con todas"),
                ("gap", "y todos: hoy empieza otra historia"),
            ],
        ),
        # The writer says so already: one sign is enough for the eye, and the words are told.
        (
            "Vamos a ganar […] hoy empieza otra historia",
            [
                ("same", "Vamos a ganar "),
                ("gap", "con todas y todos:"),
                ("same", "[…] "),
                ("same", "hoy empieza otra historia"),
            ],
        ),
    ],
)
def test_what_differs(wording: str, parts: list[tuple[str, str | None]]) -> None:
    found = compare(FULL, wording)
    assert [part.kind for part in found] == [kind for kind, _ in parts]
    assert all(text in (None, part.text) for part, (_, text) in zip(found, parts, strict=True))
    assert "".join(part.text for part in found if part.kind != "gap") == wording


def test_what_is_very_long_is_not_compared() -> None:
    long = "palabra " * (MOST_WORDS + 1)
    assert compare(FULL, long) == [Part("same", long)]


def test_the_marks_escape_what_an_outlet_wrote() -> None:
    found = marked_up(compare("uno <b>dos</b>", "uno <i>tres</i>"), "left out: %(words)s")
    assert found == (
        'uno <span class="gap" title="left out: &lt;b&gt;dos&lt;/b&gt;">'
        '<span class="aloud">(left out: &lt;b&gt;dos&lt;/b&gt;)</span></span> '
        '<mark class="differs">&lt;i&gt;tres&lt;/i&gt;</mark>'
    )
