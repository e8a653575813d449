"""Sides taken up from before, composed: how the first was told, in what words another does the same, who."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from siding import Row, endorsements_of, support
from test_composed_nouns import AN_INCISO, BY_ONE, BY_TWO, ITURRA, LUNA, ONE, SETTING, TWO, missed

FIRST = (
    "La alcaldesa Rita Luna anunció que votará por Iturra.",
    "La alcaldesa Rita Luna anunció que votará por Iturra. “Es el único que conoce el norte”, explicó.",
    "“Voy a votar por Iturra”, dijo la alcaldesa Rita Luna en un acto en Tola.",
)
BY_HER = support((LUNA, ITURRA))
BEHIND_ONE = (
    "Lo mismo hizo",
    "Lo mismo hará",
    "Otro tanto hizo ayer",
    "En la misma línea se expresó",
    "También lo hizo",
    "Igual postura adoptó",
    "Por Iturra también se inclinó",
    "A ella se sumó",
    "Se sumó a ella",
    "La siguió",
    "Entre quienes la siguen está",
)
BEHIND_TWO = (
    "Lo mismo harán",
    "En los mismos términos se expresaron",
    "También lo hicieron",
    "Por Iturra también se inclinaron",
    "Se sumaron a ella",
    "La siguieron",
)


@pytest.mark.parametrize(
    ("verbs", "givers", "expected"),
    [(BEHIND_ONE, (*ONE, *AN_INCISO), BY_ONE), (BEHIND_TWO, TWO, BY_TWO)],
)
def test_who_does_the_same_behind_the_verb(
    verbs: Sequence[str], givers: Sequence[str], expected: set[Row]
) -> None:
    slots = {"first": FIRST, "verb": verbs, "giver": givers}
    assert missed("{first} {verb} {giver}.", slots, expected | BY_HER) == []


@pytest.mark.parametrize(
    ("verbs", "givers", "expected"),
    [
        (("hizo lo mismo", "se expresó en los mismos términos", "también lo hará"), ONE, BY_ONE),
        (("hicieron lo mismo", "harán lo propio", "se pronunciaron en el mismo sentido"), TWO, BY_TWO),
    ],
)
def test_who_does_the_same_before_the_verb(
    verbs: Sequence[str], givers: Sequence[str], expected: set[Row]
) -> None:
    slots = {"first": FIRST, "when": ("Horas más tarde", "Ayer"), "giver": givers, "verb": verbs}
    assert missed("{first} {when}, {giver} {verb}.", slots, expected | BY_HER) == []


@pytest.mark.parametrize("said", ["Otro tanto dijo {giver}.", "Ayer, {giver} dijo otro tanto."])
def test_who_says_the_same(said: str) -> None:
    slots = {"first": (FIRST[0], FIRST[2]), "giver": ONE}
    assert missed("{first} " + said, slots, BY_ONE | BY_HER) == []


UNTOLD = pytest.mark.xfail(reason="only what it is about says that it is another thing", strict=True)


@pytest.mark.parametrize(
    "other",
    [
        pytest.param("Otro tanto dijo {giver} de la reforma.", marks=UNTOLD),
        "“No hay agua”, se quejó. Otro tanto dijo {giver}.",
        pytest.param("Se sumó a ella {giver} en el palco.", marks=UNTOLD),
        "Luego recorrió el mercado, y lo mismo hizo {giver}.",
        "Entre quienes la siguen por la red está {giver}.",
    ],
)
def test_who_does_something_else(other: str) -> None:
    if other.startswith(("Otro tanto", "Se sumó")):
        pytest.xfail(
            "what is told before is the side, and what follows does not say that it is another thing"
        )
    slots = {"first": FIRST[:1], "giver": ONE}
    assert missed("{first} " + other, slots, BY_HER) == []


CROWD = ("otros ediles", "otros cinco ediles de Penco", "cinco ediles", "una decena de ediles")


@pytest.mark.parametrize("verb", ["votarán por Iturra", "anunciaron ayer que apoyarán a Iturra"])
def test_a_crowd_is_of_the_subject(verb: str) -> None:
    slots = {"giver": (*ONE[:4], ONE[6]), "crowd": CROWD}
    assert missed(f"Ayer, {{giver}} y {{crowd}} {verb}.", slots, BY_ONE) == []


def test_a_crowd_that_acts_alone_is_nobody() -> None:
    for crowd in CROWD:
        assert endorsements_of(f"{SETTING}En Tola venció Ferreyra y {crowd} apoyaron a Iturra.") == set()
