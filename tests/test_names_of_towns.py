"""Towns and districts that bear somebody's name are nobody; who wins, loses or governs one is somebody."""

from __future__ import annotations

import pytest
from invented import people_of

TOWNS = [
    # of whom it is that an office or an area is
    ("El alcalde de Elías Montaraz, Pedro Soto, habló.", "Pedro Soto"),
    ("La alcaldesa electa de Elías Montaraz, Ana Zaldívar, calló.", "Ana Zaldívar"),
    ("El presidente municipal de Elías Montaraz, Pedro Soto, calló.", "Pedro Soto"),
    ("El edil independiente de General Elías Montaraz, Pedro Soto, calló.", "Pedro Soto"),
    ("El municipio Elías Montaraz votó por Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Rosa Quilodrán recorrió el municipio de Elías Montaraz.", "Rosa Quilodrán"),
    # behind 'en', alone or in a list
    ("El Partido Aurora ganó en Elías Montaraz con pocos votos.", ""),
    ("El Partido Aurora ganó en Tola y Elías Montaraz; Rosa Quilodrán lo celebró.", "Rosa Quilodrán"),
    ("Rosa Quilodrán perdió en Villa Alta, Tola, Elías Montaraz y en Pedro Soto.", "Rosa Quilodrán"),
    ("Ayer en Elías Montaraz ganó el Partido Aurora.", ""),
    ("En Elías Montaraz ganó el Partido Aurora.", ""),
    # what a party wins without 'a'
    ("El Partido Aurora ganó Elías Montaraz y Villa Alta.", ""),
    ("El Partido Aurora sólo había ganado Elías Montaraz.", ""),
    ("El Partido Aurora gobierna Tola y Elías Montaraz.", ""),
    ("El Partido Aurora ganó tres alcaldías, entre ellas Tola y Elías Montaraz.", ""),
    # told only further on
    ("El Partido Aurora creció en Elías Montaraz. Ayer ganó en el municipio de Elías Montaraz.", ""),
]

PEOPLE = [
    ("En el Partido Aurora ganó Elías Montaraz.", "Elías Montaraz"),
    ("Según el Partido Aurora ganó Elías Montaraz.", "Elías Montaraz"),
    ("Ganaron Elías Montaraz y Rosa Quilodrán.", "Elías Montaraz, Rosa Quilodrán"),
    ("El Partido Aurora perdió en Elías Montaraz a su mejor candidato.", "Elías Montaraz"),
    ("El Partido Aurora confía en Elías Montaraz.", "Elías Montaraz"),
    ("El candidato de Elías Montaraz ganó en Tola.", "Elías Montaraz"),
    ("El Partido Aurora ganó a Elías Montaraz en Tola.", "Elías Montaraz"),
    ("El alcalde de Tola, Elías Montaraz, ganó en Villa Alta.", "Elías Montaraz"),
]


@pytest.mark.parametrize(("text", "expected"), TOWNS + PEOPLE)
def test_who_is_named(text: str, expected: str) -> None:
    assert people_of(text) == (expected.split(", ") if expected else [])
