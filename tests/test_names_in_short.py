"""One person under two names: a short form of a second given name, both surnames alone."""

from __future__ import annotations

import pytest
from invented import facts_of

TOGETHER = [
    # a short form of the second given name
    (
        "José Isabel Soto y Rosa Quilodrán llegaron a Tola. El diputado Chabelo Soto habló.",
        ["José Isabel Soto", "Rosa Quilodrán"],
    ),
    ("El alcalde Juan Domingo Paredes calló. Mingo Paredes votó temprano.", ["Juan Domingo Paredes"]),
    # both surnames, of which the text has told the first
    (
        "El jefe del partido, Luis Sánchez, llegó ayer. “Nadie ganó todavía”, dijo Sánchez Jiménez.",
        ["Luis Sánchez"],
    ),
    # not where two bear the surname, nor where a given name stands before it
    (
        "Luis Sánchez y Ana Sánchez llegaron ayer. “Nadie ganó todavía”, dijo Sánchez Jiménez.",
        ["Luis Sánchez", "Ana Sánchez", "Sánchez Jiménez"],
    ),
    ("Luis Sánchez llegó ayer. “Nadie ganó todavía”, dijo Pedro Sánchez.", ["Luis Sánchez", "Pedro Sánchez"]),
    ("Isabel Soto llegó ayer. “Nadie ganó todavía”, dijo Pedro Soto.", ["Isabel Soto", "Pedro Soto"]),
]


@pytest.mark.parametrize(("text", "people"), TOGETHER)
def test_who_is_one_person(text: str, people: list[str]) -> None:
    assert [person.name for person in facts_of(text).people] == people


ANOTHER_NAME = [
    # an alias, whatever marks and ages stand between, also a whole name that stands by itself elsewhere
    (
        "Los bienes de ‘Ramón Calvo’ fueron hallados. Néstor Iturra Paredes, alias ‘Ramón Calvo’, huyó.",
        {"Néstor Iturra Paredes": ["Ramón Calvo"]},
    ),
    (
        "Pedro Iturra Lobos, de 31 años, alias El Chivo, y Juan Ruiz cayeron. El Chivo declaró.",
        {"Pedro Iturra Lobos": ["El Chivo"], "Juan Ruiz": []},
    ),
    ("Cayó Pedro Iturra alias Topo, buscado por años.", {"Pedro Iturra": ["Topo"]}),
    # a word between marks right behind a full name; not a work's title
    ('La jugadora Rosa Quilodrán "Ronita" declaró ayer.', {"Rosa Quilodrán": ["Ronita"]}),
    ('El libro de Rosa Quilodrán "Sombras" ganó ayer.', {"Rosa Quilodrán": []}),
    # initials that the text gives somebody; not two letters of a known party
    ("Pedro Pablo Iturra (PPI) habló. Para PPI no hay crisis.", {"Pedro Pablo Iturra": ["PPI"]}),
    # a given name in brackets is of the name; the mention has both brackets or none
    (
        "Habló con (Mauricio) Iturra, dijo Ana Lobos.",
        {"Mauricio Iturra": ["(Mauricio) Iturra"], "Ana Lobos": []},
    ),
    ("Trabaja con (el canciller, Gerardo) Iturra.", {"Gerardo Iturra": ["Iturra"]}),
    # slips: a last 's', one letter of four words; not another surname
    (
        "La diputada Rosa Vallejo opinó. Rosa Vallejos calló.",
        {"Rosa Vallejo": ["Rosa Vallejos"]},
    ),
    (
        "Marco Antonio Godoy Iturra huyó. Marcos Antonio Godoy Iturra cayó preso.",
        {"Marco Antonio Godoy Iturra": ["Marcos Antonio Godoy Iturra"]},
    ),
    ("Luis Hernández y Luis Fernández votaron.", {"Luis Hernández": [], "Luis Fernández": []}),
    # two surnames behind what a pair has; a hyphen that is of the name
    (
        "El pacto Iturra-Lobos cayó. Pedro Iturra y Ana Lobos callaron.",
        {"Pedro Iturra": ["Iturra"], "Ana Lobos": ["Lobos"]},
    ),
    ("La diputada Rosa Pérez-Iturra ganó. Pérez-Iturra calló.", {"Rosa Pérez-Iturra": ["Pérez-Iturra"]}),
    # Arabic names that no list has
    ("El portavoz qatarí, Zuhayb al Dabbar, habló.", {"Zuhayb al Dabbar": []}),
    # buildings, and what one is in
    (
        "El relevo en el Canal de Rosa Iturra fue clave. Estudió en el Leoncio Lobos, dijo Ana Paz.",
        {"Ana Paz": []},
    ),
]


@pytest.mark.parametrize(("text", "people"), ANOTHER_NAME)
def test_who_is_called_otherwise(text: str, people: dict[str, list[str]]) -> None:
    facts = facts_of(text)
    called: dict[str, list[str]] = {person.name: [] for person in facts.people}
    for mention in facts.mentions:
        name, surface = facts.people[mention.actor.index].name, text[mention.start : mention.end]
        if mention.actor.kind == "person" and surface not in (name, *called[name]):
            called[name].append(surface)
    assert called == people
