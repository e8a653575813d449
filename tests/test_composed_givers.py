"""Who backs whom where a verb says it: givers in every form, takers in every form, verbs and clauses.

The giver may be a name, a title, a body of a party or a list; the taker a name, an office or a candidacy.
Each sentence stands behind one that tells who is in the run-off, and what is read of it must be the givers.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from composing import composed
from siding import endorsements_of, support

SETTING = (
    "La ecologista Ana Zaldívar, candidata del Frente Verde y exministra, y el conservador Pedro Iturra, "
    "candidato de la Unión Tolana y exgobernador, disputarán la segunda vuelta del 14 de diciembre.\n\n"
)
ZALDIVAR = "Ana Zaldívar"
MOST = 40


def check(root: Path, pattern: str, slots: dict[str, tuple[str, ...]], *givers: str) -> None:
    """Every sentence of the pattern tells that the givers, and nobody else, back Ana Zaldívar."""
    expected = support(*((giver, ZALDIVAR) for giver in givers))
    texts = composed(pattern, slots, MOST)
    assert [t for t in texts if endorsements_of(SETTING + t, root) != expected] == []


ACTS = (
    "respaldó a Ana Zaldívar",
    "anunció su apoyo a Zaldívar",
    "llamó a votar por la candidata ecologista",
    "llamó a votar el 14 de diciembre por la candidata del Frente Verde",
    "decidió respaldar la candidatura de Zaldívar",
    "se sumó a la campaña de la exministra",
)
ACTS_OF_MANY = (
    "respaldaron a Ana Zaldívar",
    "anunciaron su apoyo a Zaldívar",
    "votarán el próximo 14 de diciembre por la candidata ecologista",
    "llamaron a votar este domingo 14 por Zaldívar",
    "decidieron respaldar la candidatura de Zaldívar",
    "se sumaron a la campaña de la exministra",
)
BODIES = (
    "La bancada",
    "La bancada de diputados",
    "El comité de senadores",
    "La juventud",
    "El buró político",
    "El Consejo General",
    "El Comité Central",
    "La mesa directiva",
    "La comisión política",
)


def test_bodies_of_a_party(root: Path) -> None:
    check(root, "{body} del Partido Austral {act}.", {"body": BODIES, "act": ACTS}, "Partido Austral")


LISTED = (
    ("los partidos Austral y Liberal Tolano", "Partido Austral", "Partido Liberal Tolano"),
    ("los partidos Austral, Obrero y Agrario", "Partido Austral", "Partido Obrero", "Partido Agrario"),
    ("los partidos Renovación Tolana y Fuerza Litoral", "Renovación Tolana", "Fuerza Litoral"),
    ("los partidos Renovación Tolana (RT) y Fuerza Litoral (FL)", "Renovación Tolana", "Fuerza Litoral"),
)


@pytest.mark.parametrize("listed", LISTED, ids=[words for words, *_ in LISTED])
def test_parties_called_so_before_the_list(root: Path, listed: tuple[str, ...]) -> None:
    words, *parties = listed
    begun = (f"{words[0].upper()}{words[1:]}", f"Este martes, {words}", f"La prensa informó que {words}")
    check(root, "{begun} {act}.", {"begun": begun, "act": ACTS_OF_MANY}, *parties)


def test_what_is_not_read_of_a_list(root: Path) -> None:
    assert endorsements_of(SETTING + "Los partidos Austral y Obrero no apoyaron a Zaldívar.", root) == set()
    assert endorsements_of(SETTING + "Zaldívar visitó a los partidos Austral y Obrero.", root) == set()
