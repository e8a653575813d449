"""Parties that no list knows, in sentences composed of slots: how a party is named and what stands beside it.

All names are invented. What is read of them is what the text does with them.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import facts_of

ELECTION = "Los candidatos esperan los votos de la segunda vuelta de las elecciones.\n\n"
NAMES = (
    "Contigo Valle",
    "Suma Tierra",
    "Primero el Valle",
    "Despierta Tola",
    "Tierra Unida",
    "Vamos por Más",
)
STRANGE = (*NAMES, "Ayllu Wamani")
"""Names one of which has words that are in no dictionary."""

WITH_PEOPLE = (
    "El alcalde venció a su adversario de {name}, el exdiputado Pedro Iturra.",
    "Pedro Iturra, por {name}, sumaba el 31 %.",
    "Pedro Iturra, por {name} (el armado de los vecinos), sumaba el 31 %.",
    "El exabanderado del Partido Socialista y de {name}, Pedro Iturra, calló.",
    "Hablaron las gobernadoras Rosa Quilodrán y Ana Ruiz, del movimiento de izquierda, {name}.",
    "En la zona, {name} (Raúl Iturra) 27,2% y el Partido Socialista (Ana Ruiz) 16,3%.",
    "Rosa Quilodrán ({name}), con 12,6%, y Pedro Iturra (Partido Socialista), con 8%.",
    "El movimiento {name} ganó.",
    "La lista {name} sumó dos bancas y la apoya el partido.",
)
OF_WORDS = (
    "La Contraloría citó al binomio de {name} por gastos de campaña.",
    "La consulta de {name} dejó a Pedro Iturra con 430 mil votos.",
    "Pedro Iturra, el de {name}, calló.",
    "El representante de {name}, Pedro Iturra, pidió calma.",
    "Su vecina quiere votar por {name}.",
    "Rosa Quilodrán se pasó a {name}.",
    "El Partido Socialista, {name} y el Partido Radical de Chile pactaron.",
)
LINED = (
    "1. TOLA\n\nSuma Tierra (Raúl Iturra) 27,2%\n\nPartido Socialista (Ana Ruiz) 16,3%",
    "1. TOLA\n\nCrece Tola (Raúl Iturra) 27,2%\n\nPartido Socialista (Ana Ruiz) 16,3%",
    "1. TOLA\n\nTayta Wamani (Raúl Iturra) 27,2%\n\nPartido Socialista (Ana Ruiz) 16,3%",
)
SINGLE = (
    ("Rosa Quilodrán (Todos), con 12,6%, y Pedro Iturra (Partido Socialista), con 8%.", "Todos"),
    ("El Partido Socialista y el movimiento Unir entregaron su apoyo.", "Unir"),
    ("Hablaron Rosa Quilodrán (Poder) y Pedro Iturra (Partido Socialista de Chile).", "Poder"),
)
NONE = (
    "Pedro Iturra, por Radio Faro, pidió calma.",
    "El alcalde venció a su adversario de Monte Alto.",
    "Hablaron Rosa Quilodrán y Pastora Campos.",
    "Delia Morales, presidenta de la Federación de Regantes del Valle (FRV), calló.",
    "Radio Marea (Rosa Quilodrán) y el Hospital del Valle (Pedro Soto) cerraron.",
    "La rival de Vukoslav Drinkovec calló.",
    "La dupla de Vukoslav Drinkovec calló.",
    "Todos (los de siempre) votaron.",
    "Votaron las presidentas municipales Rosa Quilodrán, de Jerez, y Ana Ruiz, de Molina.",
    "El país es parte del Corredor Marino del Sur (CMS). La reunión del CMS tardó.",
)


def parties(text: str) -> list[str]:
    """The parties that a text on an election names."""
    return [party.name for party in facts_of(ELECTION + text).parties]


@pytest.mark.parametrize("name", STRANGE)
def test_what_stands_with_a_party_tells_of_one(name: str) -> None:
    texts = composed("{form}", {"form": [form.format(name=name) for form in WITH_PEOPLE]})
    assert unread(texts, lambda text: any(own.endswith(name) for own in parties(text)), True) == []


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_words_is_a_party_where_people_could_stand(name: str) -> None:
    texts = composed("{form}", {"form": [form.format(name=name) for form in OF_WORDS]})
    assert unread(texts, lambda text: any(own.endswith(name) for own in parties(text)), True) == []


@pytest.mark.parametrize("text", LINED)
def test_a_line_of_a_count(text: str) -> None:
    assert text.split("\n\n")[1].split(" (")[0] in parties(text)


@pytest.mark.parametrize(("text", "name"), SINGLE)
def test_one_small_word_in_a_capital(text: str, name: str) -> None:
    assert name in parties(text)


def test_letters_are_the_party_that_the_text_gives_them() -> None:
    text = "Varios dirigentes de Suma Tierra (ST) hablaron. Rosa Vera (ST) propuso a Pedro Soto (ST)."
    assert parties(text) == ["Suma Tierra"]


@pytest.mark.parametrize("text", NONE)
def test_the_same_words_around_other_things(text: str) -> None:
    assert parties(text) == []
