"""People whose names no list has, by what the sentence around them tells: titles, kin, parties, verbs.

All names are invented; each sentence stands before one that speaks of an election.
"""

from __future__ import annotations

import pytest
from invented import facts_of

ELECTION = "\n\nLas elecciones serán el domingo, dijo la autoridad electoral."

NAMED = (
    ("La opositora Sun Seo-yeon, del Partido Democrático, será presidenta.", "Sun Seo-yeon"),
    ("Derrotó al exfiscal Han Dong-gyu, candidato oficialista.", "Han Dong-gyu"),
    ("El politólogo Bruno Paz y Paz explicó el resultado.", "Bruno Paz y Paz"),
    ("El historiador José Paredes y Gasset votó temprano.", "José Paredes y Gasset"),
    ("Moderó Hugo Vargas Soto, de la radio local.", "Hugo Vargas Soto"),
    ("Por Vamos, Gloria Ventura; por el PRI, Luis Cea.", "Gloria Ventura"),
    ("Será compañero de fórmula de Jaciara Vilhena.", "Jaciara Vilhena"),
    ("El diputado Juca do Prado encabeza a los descontentos.", "Juca do Prado"),
    ("Elmín Moreno Palacios, conocido en la sierra como el Zorro, será alcalde.", "Elmín Moreno Palacios"),
    ("Glorioso Quintero, suplente del diputado, votó.", "Glorioso Quintero"),
    ("Postuló a su suplente, Glorioso Quintero.", "Glorioso Quintero"),
    ("Deja la alcaldía Covadora Prandes (PSOE) tras cuatro años.", "Covadora Prandes"),
    ("Se negó a decir a quién votaría su esposa, Josefa.", "Josefa"),
    ("El PSOE confía en Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Itzamná Balam, candidata maya, votó.", "Itzamná Balam"),
    ("Aurora Tordo será la próxima alcaldesa.", "Aurora Tordo"),
    ("Norma Sauce es mi candidata.", "Norma Sauce"),
    ("Lo acompaña Vera Sauce, maestra de 44 años.", "Vera Sauce"),
    ("Quien así habla es Delfín Tordo, ganadero de 62 años.", "Delfín Tordo"),
    ("Felicitó a la diputada electa, Piedad Celeste, por su triunfo.", "Piedad Celeste"),
    ("Agradeció el apoyo de su antigua rival Diana Tordo.", "Diana Tordo"),
    ("El dirigente cocalero Trueno Pedregal habló.", "Trueno Pedregal"),
    ("El exsenador Brujo Trasmallo votó.", "Brujo Trasmallo"),
    ("La expresidenta de la Asamblea Ligia Campana calló.", "Ligia Campana"),
    ("La aspirante a la gobernación de Jalisco Yajaira Campana calló.", "Yajaira Campana"),
)
NOBODY = (
    "Su empresa, Campos Verdes, cerró.",
    "El pacto Tola-gremial murió.",
    "Confía en Monte Verde la alcaldesa.",
    "Mar Abierto, aliada de la minera, creció.",
    "La empresa, Norma Clara, cerró.",
    "Los dirigentes Barrio Norte callaron.",
    "Aurora Boreal es la mejor feria del país.",
    "Saludó en la calle Aurora Boreal.",
    "Aurora Boreal, con un acuerdo de 20 años, creció.",
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
    "La influencer Rosa Quilodrán, que firma como Chispa, votó.",
    "Rosa Quilodrán, alias Chabela, votó.",
)


@pytest.mark.parametrize("text", ALIASES)
def test_an_alias_is_nobody_else(text: str) -> None:
    assert people(text) == ["Rosa Quilodrán"]
