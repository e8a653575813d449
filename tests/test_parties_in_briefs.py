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
    # letters need no more than what is said of a member's
    ("La concejala Rosa Quilodrán se postula con el MRT.", "MRT"),
    # taken up by what parties are called, at the head of the next sentence
    ("El municipio es de Jilata Unida. La agrupación gobierna desde 2015.", "Jilata Unida"),
    ("Respaldada por Ribera Unida, la alcaldesa ganó los votos.", "Ribera Unida"),
    ("Votaron los ediles de Marea Limpia y de Sombra Larga.", "Sombra Larga"),
    # a year or a number is a word of the name
    ("Los diputados de Amanecer 21 Rosa Quilodrán y Elías Montaraz se retiraron.", "Amanecer 21"),
    ("El oficialista Proyecto Común y sus candidatos debatirán.", "Proyecto Común"),
    ("El monobloque Tierra Clara y el interbloque Más Ribera firmaron.", "Más Ribera"),
    ("La prefecta por Tierra Clara calló.", "Tierra Clara"),
]

CALLS = [
    ("La candidata de Hagamos Ribera, Rosa Quilodrán, votó temprano.", "Hagamos Ribera"),
    ("Pedro Soto dejó Recuperemos Tola y hoy es concejal.", "Recuperemos Tola"),
    ("Elías Montaraz, de Ganemos la Costa, no saludó a los candidatos.", "Ganemos la Costa"),
    ("Su nombre suena en Salvemos Tolhue, pero la candidata calla.", "Salvemos Tolhue"),
    ("La candidata de Vamos con Todos votó.", "Vamos con Todos"),
    ("El candidato de Ciudadanos en Acción calló.", "Ciudadanos en Acción"),
    ("Votan hoy. Va por Tola Unida lleva a Pedro Soto de candidato.", "Va por Tola Unida"),
    # what it is named, by a verb of naming behind what parties are
    ("El nuevo partido se llamará Tierra Clara, anunció el senador.", "Tierra Clara"),
    ("Nació una agrupación denominada Amanecer. Los candidatos la saludaron.", "Amanecer"),
    ("El candidato fundó un movimiento bautizado como “Nido Serrano”.", "Nido Serrano"),
    # a preposition in a capital within a sentence begins a name
    ("Ganó la lista Por un Gremio Digno en las elecciones.", "Por un Gremio Digno"),
    ("La edila de Por la Gente, Rosa Quilodrán, votó con los candidatos.", "Por la Gente"),
    # plurals and words with 're' are words of the dictionary
    ("La candidata Ana Zaldívar, de Raíces, votó.", "Raíces"),
    ("El juez saludó a la alcaldesa y a la candidata Ana Zaldívar, de Refundación.", "Refundación"),
]

NO_CALLS = [
    "La candidata presentó la campaña Cuidemos Tola y el programa Leamos Juntos.",
    "Independiente por el MRT, Rosa Quilodrán ganó las elecciones.",
    "«Vamos a ganar», dijo la candidata. Vamos Ahora, repitió.",
    "El candidato compite con Minera Austral por el agua.",
    "La calle se llama Tierra Clara y los candidatos la conocen.",
    "El candidato vio la película Sin Techo y leyó Desde el Jardín.",
    "Los votos de afiliados del Oeste decidieron las elecciones.",
]

NOT_READ = [
    "El gobernador vio el partido entre Deportivo Tolhue y Sportivo Lota.",
    "El alcalde saludó a Deportivo Tolhue. El partido fue duro.",
    "El municipio cedió un predio a Manos Abiertas. La agrupación cultural lo usará.",
    "La banda Luna Nueva tocará ante el gobierno y el ayuntamiento.",
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


@pytest.mark.parametrize(("text", "name"), CALLS)
def test_what_we_do_begins_a_partys_name(text: str, name: str) -> None:
    assert name in {party.name for party in facts_of(text).parties}


@pytest.mark.parametrize("text", NO_CALLS)
def test_a_call_is_not_always_a_partys(text: str) -> None:
    assert not facts_of(text).parties
