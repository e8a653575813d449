"""Whom the plain titles of news mean: two of one person, one noun for several, the office with its place.

Everybody here is invented.
"""

from __future__ import annotations

import pytest
from invented import facts_of, members_of, roles_of

from balotaje.model import Facts

ELECTION = "Los candidatos esperan votos. Compiten los partidos Nuevo Rumbo, Sur Libre y Marea Verde.\n\n"
"""Three parties, and an election to stand in."""


def facts(text: str) -> Facts:
    return facts_of(ELECTION + text)


def roles(text: str) -> set[str]:
    return roles_of(ELECTION + text)


def members(text: str) -> set[str]:
    return members_of(ELECTION + text)


TWO_TITLES = [
    # a title and the bare one that 'y' joins to it are of one person, whose party both tell
    (
        "El diputado Pedro Soto y la edil Ana Pinto hablaron. Soto calló. “Es la hora”, aseguró el "
        "diputado y líder de Marea Verde.",
        "Pedro Soto: líder de Marea Verde",
    ),
    (
        "La abanderada Rosa Quilodrán perdió. La exministra del Trabajo y militante de Sur Libre se verá "
        "hoy con Pedro Soto.",
        "Rosa Quilodrán: exministra del Trabajo|Rosa Quilodrán: militante de Sur Libre",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TWO_TITLES)
def test_two_titles_of_one_person(text: str, expected: str) -> None:
    assert set(expected.split("|")) <= roles(text)


def test_a_title_joined_before_a_name_is_of_that_name() -> None:
    text = (
        "Habló el escritor Pedro Soto. Ana Pinto citó al escritor y periodista de Tola, Luis Paz, sobre todo."
    )
    assert "Pedro Soto: periodista de Tola" not in roles(text)


ONE_NOUN = [
    # one noun said for several, each with the body and the name
    (
        "Fue con los timoneles de Nuevo Rumbo, Pedro Soto, y de Sur Libre, Luis Paz.",
        "Pedro Soto: timonel de Nuevo Rumbo|Luis Paz: timonel de Sur Libre",
        "Pedro Soto: Nuevo Rumbo|Luis Paz: Sur Libre",
    ),
    (
        "Fue con las presidentas de Nuevo Rumbo, Rosa Soto; de Sur Libre, Ana Paz, y de Marea Verde, "
        "Eva Gil.",
        "Rosa Soto: presidenta de Nuevo Rumbo|Ana Paz: presidenta de Sur Libre|"
        "Eva Gil: presidenta de Marea Verde",
        "Rosa Soto: Nuevo Rumbo|Ana Paz: Sur Libre|Eva Gil: Marea Verde",
    ),
    (
        "Hablaron el presidente de Nuevo Rumbo, Pedro Soto; el de Sur Libre, Luis Paz, y la de Marea Verde, "
        "Ana Gil.",
        "Luis Paz: presidente de Sur Libre|Ana Gil: presidenta de Marea Verde",
        "Pedro Soto: Nuevo Rumbo|Luis Paz: Sur Libre|Ana Gil: Marea Verde",
    ),
    (
        "Asistieron los presidentes de Perú, Pedro Soto, y de Ecuador, Luis Paz.",
        "Pedro Soto: presidente de Perú|Luis Paz: presidente de Ecuador",
        "",
    ),
]


@pytest.mark.parametrize(("text", "titles", "parties"), ONE_NOUN)
def test_one_noun_for_several(text: str, titles: str, parties: str) -> None:
    assert set(titles.split("|")) <= roles(text)
    assert set(filter(None, parties.split("|"))) == members(text)


NOT_ONE_NOUN = [
    # what follows is no further body with its bearer
    "Fue con los timoneles de Nuevo Rumbo, Pedro Soto, y sus pares, Luis Paz.",
    "Habló el presidente de Nuevo Rumbo, Pedro Soto, y el de la casa, según Luis Paz.",
]


@pytest.mark.parametrize("text", NOT_ONE_NOUN)
def test_not_one_noun_for_several(text: str) -> None:
    assert not any(role.startswith("Luis Paz") for role in roles(text))


MEANT = [
    # a title with its place is whose office is of that place, not the country's president
    (
        "El presidente Pedro Soto ganó en Argentina. El gobernador de Jujuy, Luis Paz, y Soto hablaron. Soto "
        "celebró. El mandatario jujeño pidió calma.",
        "Luis Paz: mandatario jujeño",
    ),
    (
        "El exalcalde de Bucaramanga Luis Paz venció. Pedro Soto fue segundo y Ana Gil, tercera. Gil calló. "
        "La edil Eva Ruiz votará por el exmandatario de los bumangueses.",
        "Luis Paz: exmandatario de los bumangueses",
    ),
    # initials that the article spells out
    (
        "El jefe de la Oficina Tolana de Actas (OTA), Luis Paz, habló. Pedro Soto perdió. Soto pidió al jefe "
        "de la OTA que renuncie.",
        "Luis Paz: jefe de la OTA",
    ),
    # who is said to be it, past a copula and a title
    ("Pedro Soto venció. El gran derrotado fue Luis Paz, de Sur Libre.", "Luis Paz: derrotado"),
    ("Pedro Soto calló. El ganador es el exministro Luis Paz.", "Luis Paz: ganador"),
    # the office sought
    ("El excandidato a vice Luis Paz votó.", "Luis Paz: excandidato a vice"),
    ("Habló su vice, Ana Gil.", "Ana Gil: vice"),
    ("El exejecutivo minero Luis Paz votó.", "Luis Paz: exejecutivo minero"),
]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_whom_a_title_means(text: str, expected: str) -> None:
    assert expected in roles(text)


NOT_MEANT = [
    # an adjective of a movement; a native of another place; who is in office is no former one
    ("Por el lado del peronismo disidente, Luis Paz no votó.", "Luis Paz: disidente"),
    (
        "Pedro Soto habló con el jujeño Luis Paz y el salteño Juan Gil. “Hay acuerdo”, dijo el tucumano.",
        "Luis Paz: tucumano",
    ),
    (
        "El presidente Pedro Soto ganó. Soto celebró en Tola. Luis Paz calló. Votó el expresidente.",
        "Pedro Soto: expresidente",
    ),
]


@pytest.mark.parametrize(("text", "wrong"), NOT_MEANT)
def test_whom_a_title_does_not_mean(text: str, wrong: str) -> None:
    assert wrong not in roles(text)


RELATIVES = [
    # who is named as a relative alone is not whom the surname means, nor whose the title behind 'y' is
    (
        "Rosa Quilodrán, hija del fallecido dictador Efraín Quilodrán y candidata de Sur Libre, perdió. "
        "Quilodrán calló. La hija de Efraín Quilodrán votó.",
        "Rosa Quilodrán: candidata de Sur Libre",
        "Rosa Quilodrán: Sur Libre",
        {"Rosa Quilodrán": 2},
    ),
    (
        "Pedro Tapia, hijo del dictador Juan Tapia y senador electo por la lista Marea Verde, ganó. “Hemos "
        "vuelto”, escribió Tapia.",
        "Pedro Tapia: senador electo por la lista Marea Verde",
        "Pedro Tapia: Marea Verde",
        {"Pedro Tapia": 2},
    ),
]


@pytest.mark.parametrize(("text", "role", "member", "namings"), RELATIVES)
def test_a_relative_is_not_meant(text: str, role: str, member: str, namings: dict[str, int]) -> None:
    found = facts(text)
    assert role in roles(text)
    assert member in members(text)
    for name, times in namings.items():
        index = next(i for i, person in enumerate(found.people) if person.name == name)
        assert sum(m.actor.kind == "person" and m.actor.index == index for m in found.mentions) == times


def test_a_surname_is_the_relatives_where_he_acts_too() -> None:
    found = facts("Ana Gil, hija de Juan Gil, votó. Juan Gil habló. “Vamos bien”, dijo Gil. Luego Gil calló.")
    names = [found.people[m.actor.index].name for m in found.mentions if m.actor.kind == "person"]
    assert names[-1] == "Juan Gil"
