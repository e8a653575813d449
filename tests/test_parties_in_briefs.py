"""Parties that no list knows, in a passage of a sentence or two: there is no article around it to tell of an
election, so that a word of politics must do.
"""

from __future__ import annotations

import pytest
from invented import facts_of

READ = [
    ("La alcaldesa Rosa Quilodrán, de Marea Limpia, inauguró ayer el mercado.", "Marea Limpia"),
    ("Firmaron el intendente Elías Montaraz, de Amanecer Serrano, y su vecino.", "Amanecer Serrano"),
    ("La exalcaldesa Ana Zaldívar (Tierra Clara) calló.", "Tierra Clara"),
    ("La portavoz de la formación Ribera Abierta pidió la dimisión del gobernador.", "Ribera Abierta"),
]

NOT_READ = [
    "La pintora Rosa Quilodrán, de Casa Limpia, inauguró ayer la muestra.",
    "La entrenadora Ana Zaldívar (Tierra Clara) calló.",
    "La portavoz de Ribera Abierta pidió silencio al público.",
    "El alcalde recibió a la gerenta Rosa Quilodrán, de Marea Limpia.",
    "La ministra recibió al cantante Elías Montaraz (Tierra Clara).",
    "El gobernador llegó con la entrenadora Ana Zaldívar, de Villa Alegre.",
    "El senador recibió a los apoderados del San Blas.",
]


@pytest.mark.parametrize(("text", "name"), READ)
def test_a_word_of_politics_is_enough_where_little_is_said(text: str, name: str) -> None:
    assert name in {party.name for party in facts_of(text).parties}


@pytest.mark.parametrize("text", NOT_READ)
def test_without_one_the_same_words_name_no_party(text: str) -> None:
    assert not facts_of(text).parties
