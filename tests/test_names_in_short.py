"""One person under two names: a short form of a second given name, both surnames alone."""

from __future__ import annotations

import pytest
from invented import facts_of

TOGETHER = [
    # a short form of the second given name
    (
        "José Isabel Soto y Rosa Quilodrán llegaron a Tola. El diputado Chabelo Soto habló.",
        ["José Isabel Soto", "Rosa Quilodrán"],
    ),
    ("El alcalde Juan Domingo Paredes calló. Mingo Paredes votó temprano.", ["Juan Domingo Paredes"]),
    # both surnames, of which the text has told the first
    (
        "El jefe del partido, Luis Sánchez, llegó ayer. “Nadie ganó todavía”, dijo Sánchez Jiménez.",
        ["Luis Sánchez"],
    ),
    # not where two bear the surname, nor where a given name stands before it
    (
        "Luis Sánchez y Ana Sánchez llegaron ayer. “Nadie ganó todavía”, dijo Sánchez Jiménez.",
        ["Luis Sánchez", "Ana Sánchez", "Sánchez Jiménez"],
    ),
    ("Luis Sánchez llegó ayer. “Nadie ganó todavía”, dijo Pedro Sánchez.", ["Luis Sánchez", "Pedro Sánchez"]),
    ("Isabel Soto llegó ayer. “Nadie ganó todavía”, dijo Pedro Soto.", ["Isabel Soto", "Pedro Soto"]),
]


@pytest.mark.parametrize(("text", "people"), TOGETHER)
def test_who_is_one_person(text: str, people: list[str]) -> None:
    assert [person.name for person in facts_of(text).people] == people
