"""Parties that no list knows whose names are common words or slogans, by what is done with them.

All names are invented; each sentence stands beside one that speaks of an election.
"""

from __future__ import annotations

import pytest
from invented import facts_of

ELECTION = "\n\nLas elecciones serán el domingo, dijo la autoridad electoral."

NAMED = (
    ("Amanecer lleva como candidata a Rosa Quilodrán.", "Amanecer"),
    ("Compite el PSOE, y Horizonte apuesta por Rosa Quilodrán.", "Horizonte"),
    ("Rosa Quilodrán, de Horizonte, votará temprano.", "Horizonte"),
    ("Rosa Quilodrán, fundadora de Bolivia Primero, será candidata.", "Bolivia Primero"),
    ("Hay dos candidatos: por Unidos, Rosa Quilodrán; y por Avancemos, Pedro Soto.", "Unidos"),
    ("Con la sigla Tinkuy, la exdirigente Rosa Quilodrán competirá.", "Tinkuy"),
    ("Compite bajo el nombre de «Alternativa Ciudadana» la edila Rosa Quilodrán.", "Alternativa Ciudadana"),
    ("La moción prosperó con los votos del PSOE, de Arraigo y de un edil no adscrito.", "Arraigo"),
    ("Acudieron delegados del PSOE, de Sendero Nuevo y del Partido Liberal.", "Sendero Nuevo"),
    ("Lo componen el PSOE, el PP, Más Tola y Rumbo Propio.", "Más Tola"),
    ("Tu Barrio, la lista de la maestra Rosa Quilodrán, irrumpe.", "Tu Barrio"),
    ("Mi Ciudad, el movimiento de Rosa Quilodrán, pactó.", "Mi Ciudad"),
    ("Despierta Tola, el partido de Rosa Quilodrán, ganó.", "Despierta Tola"),
    ("La formación que lidera Rosa Quilodrán, Conectados, no se presenta.", "Conectados"),
    ("Rosa Quilodrán renunció ayer a Despertar.", "Despertar"),
)
NONE = (
    "En Tola lleva a su madre a votar Rosa Quilodrán.",
    "La boleta que inscribió en Tola lleva a Rosa Quilodrán como candidata.",
    "Rosa Quilodrán fue fundadora de Minera Tola.",
    "Ayer llevó a Rosa Quilodrán un vecino.",
    "Por ahora, Rosa Quilodrán calla.",
    "El colegio lleva el nombre de Horizonte, dijo Rosa Quilodrán.",
)


def parties(text: str) -> list[str]:
    """The parties that the text names."""
    return [party.name for party in facts_of(text + ELECTION).parties]


@pytest.mark.parametrize(("text", "party"), NAMED)
def test_what_is_done_with_a_name_makes_it_a_partys(text: str, party: str) -> None:
    assert party in parties(text)


@pytest.mark.parametrize("text", NONE)
def test_the_same_words_around_something_else_do_not(text: str) -> None:
    assert parties(text) == []
