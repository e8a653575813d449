"""What people are called: titles joined around a name, and what is said that somebody is or becomes.

All names are invented; each sentence stands behind one that speaks of an election and of two parties.
"""

from __future__ import annotations

import pytest
from invented import facts_of

ELECTION = "Los candidatos esperan votos. Compiten los partidos Nuevo Rumbo y Sur Libre.\n\n"
WHO = "Rosa Quilodrán"

CALLED: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "La edila, timonel de Nuevo Rumbo (NR) y jefa de campaña de Ana Soto (Sur), Rosa Quilodrán, calla.",
        ("edila", "timonel", "jefa"),
    ),
    ("La diputada y timonel de Nuevo Rumbo, Rosa Quilodrán, reprochó todo.", ("diputada", "timonel")),
    (
        "La diputada, timonel de Nuevo Rumbo y exalcaldesa de Tola, Rosa Quilodrán, reprochó todo.",
        ("diputada", "timonel", "exalcaldesa"),
    ),
    (
        "La compositora, arreglista y exjueza de ‘Voces del Sur’, Rosa Quilodrán, contó todo.",
        ("compositora", "arreglista", "exjueza"),
    ),
    (
        "Escuchó a la compositora, arreglista y exjueza Rosa Quilodrán.",
        ("compositora", "arreglista", "exjueza"),
    ),
    ("La exministra y figura emblemática del partido, Rosa Quilodrán, contó todo.", ("exministra",)),
    ("La exministra y figura emblemática de Nuevo Rumbo, Rosa Quilodrán, contó todo.", ("exministra",)),
    (
        "La exministra y exdirectora del Hospital de Tola, Rosa Quilodrán, contó todo.",
        ("exministra", "exdirectora"),
    ),
    (
        "Rosa Quilodrán, exministra, exalcaldesa y hoy senadora, perdió.",
        ("exministra", "exalcaldesa", "senadora"),
    ),
    ("El partido muestra a Pedro Soto como vocero y a Rosa Quilodrán como generalísima.", ("generalísima",)),
    ("Nuevo Rumbo mostró a Rosa Quilodrán como vocera.", ("vocera",)),
    ("El pleno designó a Rosa Quilodrán como presidenta del Parlamento.", ("presidenta",)),
    (
        "Designó a Pedro Soto y Rosa Quilodrán como presidente y primera vicepresidenta del Parlamento.",
        ("vicepresidenta",),
    ),
    ("El pleno designó a Rosa Quilodrán presidenta del Parlamento.", ("presidenta",)),
    ("Rosa Quilodrán quedó como segunda vicepresidenta.", ("vicepresidenta",)),
    ("Rosa Quilodrán asumirá como ministra de Salud.", ("ministra",)),
    ("Rosa Quilodrán asumió como alcaldesa de Tola.", ("alcaldesa",)),
    ("Todo indica que Rosa Quilodrán pasará a ser la próxima prefecta.", ("prefecta",)),
    # whose ally another is
    ("El líder de Nuevo Rumbo y aliado de la presidenta boliviana Rosa Quilodrán calla.", ("presidenta",)),
    ("Rosa Quilodrán será la próxima alcaldesa de Tola.", ("alcaldesa",)),
    ("Rosa Quilodrán será generalísima de la campaña.", ("generalísima",)),
    ("Rosa Quilodrán es la candidata de Nuevo Rumbo.", ("candidata",)),
    ("Rosa Quilodrán se proclamó presidenta electa.", ("presidenta",)),
    ("Rosa Quilodrán se declaró ganadora y futura presidenta del país.", ("presidenta",)),
    ("Rosa Quilodrán, consagrada presidenta electa del país con 44 % de los votos, calló.", ("presidenta",)),
    ("Rosa Quilodrán fue proclamada gobernadora.", ("gobernadora",)),
    ("El TSE proclamó a Rosa Quilodrán presidenta electa.", ("presidenta",)),
    ("Rosa Quilodrán trabajó como jefa de gabinete de Soto.", ("jefa",)),
    ("Rosa Quilodrán, que fue ministra de Salud, calló.", ("ministra",)),
    ("Rosa Quilodrán, quien ejerció de alcaldesa, calló.", ("alcaldesa",)),
    ("Rosa Quilodrán, quien fuera ministra de Salud, calló.", ("ministra",)),
    ("La ex ministra de Agricultura, Rosa Quilodrán, calló.", ("ex ministra",)),
    ("El comando sumó como vocera a la exministra Rosa Quilodrán.", ("vocera", "exministra")),
    ("La nueva vocera será Rosa Quilodrán.", ("vocera",)),
    ("La candidata de Nuevo Rumbo es Rosa Quilodrán.", ("candidata",)),
    ("Rosa Quilodrán (Nuevo Rumbo), alcaldesa de Tola, calló.", ("alcaldesa",)),
    ("La alcaldesa de Tola (Sur), Rosa Quilodrán, calló.", ("alcaldesa",)),
    (
        "La alcaldesa de Tola y presidenta de Nuevo Rumbo, Rosa Quilodrán (Nuevo Rumbo), calló.",
        ("alcaldesa", "presidenta"),
    ),
    ("Rosa Quilodrán, la alcaldesa de Tola y candidata de Nuevo Rumbo, calló.", ("alcaldesa", "candidata")),
    ("Rosa Quilodrán —alcaldesa de Tola y médica— calló.", ("alcaldesa", "médica")),
    ("La también alcaldesa Rosa Quilodrán calló.", ("alcaldesa",)),
    ("La hasta ahora alcaldesa de Tola, Rosa Quilodrán, calló.", ("alcaldesa",)),
    ("La jefa de campaña de Ana Soto, la exministra Rosa Quilodrán, calló.", ("jefa", "exministra")),
    ("La exministra Rosa Quilodrán, jefa de campaña de Ana Soto, calló.", ("jefa", "exministra")),
    (
        "La representante de Nuevo Rumbo, la ex vicepresidenta Rosa Quilodrán, calló.",
        ("representante", "vicepresidenta"),
    ),
    ("Habló con Rosa Quilodrán, su jefa de campaña.", ("jefa",)),
    ("Su jefa de campaña, Rosa Quilodrán, y su vocero, Pedro Soto, callaron.", ("jefa",)),
    ("La periodista y escritora Rosa Quilodrán calló.", ("periodista", "escritora")),
    ("La socióloga Rosa Quilodrán, directora de Datos Sur, calló.", ("socióloga", "directora")),
)
NOT_CALLED = (
    "La alcaldesa es amiga de Rosa Quilodrán.",
    "Pedro Soto se declaró alcalde ante Rosa Quilodrán.",
    "El juez declaró ante Rosa Quilodrán.",
)


def roles(text: str) -> list[str]:
    """What a text calls Rosa Quilodrán."""
    facts = facts_of(ELECTION + text)
    return [role.title for role in facts.roles if facts.people[role.person].name == WHO]


@pytest.mark.parametrize(("text", "titles"), CALLED)
def test_what_somebody_is_called(text: str, titles: tuple[str, ...]) -> None:
    found = roles(text)
    assert [title for title in titles if not any(title in own for own in found)] == []


def test_two_names_and_two_titles() -> None:
    text = "El pleno designó a Pedro Soto y Rosa Quilodrán como presidente y vicepresidenta del Parlamento."
    assert roles(text) == ["vicepresidenta del Parlamento"]


@pytest.mark.parametrize("text", NOT_CALLED)
def test_what_somebody_is_not_called(text: str) -> None:
    assert roles(text) == []
