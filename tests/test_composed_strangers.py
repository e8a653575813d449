"""People whose names no list has, by what the sentence around them tells: titles, kin, parties, verbs.

All names are invented; each sentence stands before one that speaks of an election.
"""

from __future__ import annotations

import pytest
from invented import facts_of

ELECTION = "\n\nLas elecciones serán el domingo, dijo la autoridad electoral."

NAMED = (
    ("La opositora Sun Seo-yeon, del Partido Democrático, será presidenta.", "Sun Seo-yeon"),
    ("Derrotó al exfiscal Han Dong-jin, candidato oficialista.", "Han Dong-jin"),
    ("El politólogo Renzo Paz y Paz explicó el resultado.", "Renzo Paz y Paz"),
    ("El historiador José Paredes y Gasset votó temprano.", "José Paredes y Gasset"),
    ("Moderó Raúl Vargas Vega, de la radio local.", "Raúl Vargas Vega"),
    ("Por Vamos, Diana Ventura; por el PRI, Luis Cea.", "Diana Ventura"),
    ("Será compañero de fórmula de Tainá Vilela.", "Tainá Vilela"),
    ("El diputado Zeca do Vale encabeza a los descontentos.", "Zeca do Vale"),
    ("Rubín Moreno Palacios, conocido en la sierra como el Zorro, será alcalde.", "Rubín Moreno Palacios"),
    ("Generoso Quintero, suplente del diputado, votó.", "Generoso Quintero"),
    ("Postuló a su suplente, Generoso Quintero.", "Generoso Quintero"),
    ("Deja la alcaldía Covadonga Prendes (PSOE) tras cuatro años.", "Covadonga Prendes"),
    ("Se negó a decir a quién votaría su esposa, Josefa.", "Josefa"),
    ("El PSOE confía en Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Itzamná Balam, candidata maya, votó.", "Itzamná Balam"),
)
NOBODY = (
    "Su empresa, Campos Verdes, cerró.",
    "El pacto Tola-gremial murió.",
    "Confía en Monte Verde la alcaldesa.",
    "Mar Abierto, aliada de la minera, creció.",
)
TWO = "Los ediles Juan Paz y Pedro Ruiz debatieron."


def people(text: str) -> list[str]:
    """The people that the text names."""
    return [person.name for person in facts_of(text + ELECTION).people]


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_what_stands_around_a_name_makes_it_a_persons(text: str, name: str) -> None:
    assert name in people(text)


@pytest.mark.parametrize("text", NOBODY)
def test_things_are_nobody(text: str) -> None:
    assert people(text) == []


def test_two_people_that_y_joins_stay_two() -> None:
    assert people(TWO) == ["Juan Paz", "Pedro Ruiz"]


ALIASES = (
    "Rosa Quilodrán, mejor conocida como La Turca, votó.",
    "Rosa Quilodrán, conocida en la guerra como Ana Cruz, votó.",
    "Rosa Quilodrán, a quien sus vecinos conocen como Chabela, votó.",
    "La influencer Rosa Quilodrán, que firma como Rocka, votó.",
    "Rosa Quilodrán, alias Chabela, votó.",
)


@pytest.mark.parametrize("text", ALIASES)
def test_an_alias_is_nobody_else(text: str) -> None:
    assert people(text) == ["Rosa Quilodrán"]
