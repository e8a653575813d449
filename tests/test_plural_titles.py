"""Whose a plural title is, of one body or of several; where a title ends.

All names are invented; each sentence stands behind one that speaks of an election and of two parties.
"""

from __future__ import annotations

import pytest
from invented import facts_of

ELECTION = "Los candidatos esperan votos. Compiten los partidos Nuevo Rumbo y Sur Libre.\n\n"
PAIR = {"Rosa Quilodrán: Nuevo Rumbo", "Pedro Iturra: Sur Libre"}

OF_SEVERAL = (
    "los jefes de Nuevo Rumbo, Rosa Quilodrán, y de Sur Libre, Pedro Iturra, en el Congreso",
    "los jefes de Nuevo Rumbo, Rosa Quilodrán y de Sur Libre, Pedro Iturra, en el Congreso",
    "los jefes de Nuevo Rumbo, Rosa Quilodrán, y Sur Libre, Pedro Iturra, en el Congreso",
    "los jefes de Nuevo Rumbo, Rosa Quilodrán, y Sur Libre, senador Pedro Iturra, en el Congreso",
    "los jefes de Nuevo Rumbo (NR), Rosa Quilodrán, y de Sur Libre (SL), Pedro Iturra",
    "los jefes de Nuevo Rumbo (Rosa Quilodrán) y Sur Libre (Pedro Iturra)",
    "los jefes de Nuevo Rumbo, Rosa Quilodrán; de Sur Libre, Pedro Iturra; y del Senado, Ana Zaldívar",
    "los jefes de Nuevo Rumbo y Sur Libre, Rosa Quilodrán y Pedro Iturra",
    "los jefes de Nuevo Rumbo y de Sur Libre, Rosa Quilodrán y Pedro Iturra, respectivamente",
    "los voceros Rosa Quilodrán y Pedro Iturra, de Nuevo Rumbo y Sur Libre, respectivamente",
    "la vocera Rosa Quilodrán y el edil Pedro Iturra, de Nuevo Rumbo y de Sur Libre respectivamente",
    "los candidatos a la alcaldía de Nuevo Rumbo, Rosa Quilodrán, y de Sur Libre, Pedro Iturra",
    "Rosa Quilodrán y Pedro Iturra, jefes de Nuevo Rumbo y Sur Libre",
    "Rosa Quilodrán y Pedro Iturra, dirigentes nacionales de Nuevo Rumbo y de Sur Libre, en el Congreso",
    "la vocera Rosa Quilodrán y Pedro Iturra, senadores por Nuevo Rumbo y Sur Libre, respectivamente",
)
OF_ONE = (
    "las diputadas de Nuevo Rumbo, Rosa Quilodrán junto a su par Ana Zaldívar, votaron",
    "las diputadas de Nuevo Rumbo Rosa Quilodrán y Ana Zaldívar votaron",
    "los diputados de Nuevo Rumbo, entre ellos Rosa Quilodrán y Ana Zaldívar, votaron",
    "los militantes de Nuevo Rumbo, como la alcaldesa Rosa Quilodrán y Ana Zaldívar, votaron",
    "Rosa Quilodrán y Ana Zaldívar, diputadas de Nuevo Rumbo, votaron",
    "la edila Rosa Quilodrán y la jueza Ana Zaldívar, militantes de Nuevo Rumbo, votaron",
    "Rosa Quilodrán (52) y Ana Zaldívar (48), ambas militantes de Nuevo Rumbo, votaron",
    "Rosa Quilodrán y Ana Zaldívar, también militantes de Nuevo Rumbo, votaron",
)
NOT_OF_IT = (
    "los diputados de Nuevo Rumbo oyeron a Rosa Quilodrán y Ana Zaldívar",
    "votaron Rosa Quilodrán y Ana Zaldívar, además de diputados de Nuevo Rumbo",
    "Rosa Quilodrán y Ana Zaldívar, exmilitantes de Nuevo Rumbo, votaron",
    "según los diputados de Nuevo Rumbo, ganó Rosa Quilodrán, y de Ana Zaldívar nada se supo",
)


def facts(text: str) -> tuple[set[str], set[str]]:
    """Whose party is which, and who is called what."""
    found = facts_of(ELECTION + text)
    members = {f"{p.name}: {found.parties[p.party].name}" for p in found.people if p.party is not None}
    return members, {f"{found.people[role.person].name}: {role.title}" for role in found.roles}


@pytest.mark.parametrize("who", OF_SEVERAL)
@pytest.mark.parametrize("sentence", ["Ayer se reunió con {}.", "Los retos, según {}, son dos."])
def test_each_of_several_heads_an_own_body(who: str, sentence: str) -> None:
    members, _ = facts(sentence.format(who))
    assert members == PAIR


def test_each_is_called_what_they_head() -> None:
    _, roles = facts("Hablaron los presidentes del Senado, Rosa Quilodrán, y de la Cámara, Pedro Iturra.")
    assert roles == {"Rosa Quilodrán: presidenta del Senado", "Pedro Iturra: presidente de la Cámara"}


def test_both_of_two_places() -> None:
    members, roles = facts(
        "Vinieron los gobernadores electos de Tola, Rosa Quilodrán, y de Lota, Pedro Iturra, ambos de"
        " Nuevo Rumbo, y la edila Ana Zaldívar y el juez Juan Soto, ambos de Sur Libre."
    )
    assert members == {
        "Rosa Quilodrán: Nuevo Rumbo",
        "Pedro Iturra: Nuevo Rumbo",
        "Ana Zaldívar: Sur Libre",
        "Juan Soto: Sur Libre",
    }
    assert {"Rosa Quilodrán: gobernadora electa de Tola", "Pedro Iturra: gobernador electo de Lota"} <= roles


def test_who_is_named_by_a_verb_behind_a_plural_bears_no_title() -> None:
    assert facts("Entre los perdedores Quilodrán nombra a Pedro Iturra. Rosa Quilodrán calló.")[1] == set()


@pytest.mark.parametrize("sentence", OF_ONE)
def test_all_of_a_list_are_of_the_party_of_its_title(sentence: str) -> None:
    members, _ = facts(f"Ayer {sentence}.")
    assert members == {"Rosa Quilodrán: Nuevo Rumbo", "Ana Zaldívar: Nuevo Rumbo"}


@pytest.mark.parametrize("sentence", NOT_OF_IT)
def test_who_stands_beside_a_plural_title_need_not_bear_it(sentence: str) -> None:
    members, _ = facts(f"Ayer {sentence}.")
    assert members == set()


def test_who_has_an_own_title_is_not_one_of_the_group_named_last() -> None:
    _, roles = facts("Vinieron varios diputados, entre ellos la exjueza Rosa Quilodrán y Pedro Iturra.")
    assert roles == {"Rosa Quilodrán: exjueza", "Pedro Iturra: diputado"}
    _, roles = facts("Vinieron alcaldes y diputados, entre ellos Rosa Quilodrán y Pedro Iturra.")
    assert roles == set()


TITLES = (
    ("Consultó a la jefa de gabinete por el proyecto de ley. {}", "jefa de gabinete"),
    ("Crecen las críticas a la jefa de Estado por la escalada. {}", "jefa de Estado"),
    ("Acusó a la alcaldesa de Tola de estafa. {}", "alcaldesa de Tola"),
    ("Acusó a la mandataria de negarle una foto. {}", "mandataria"),
    ("Removió a la directora de Presupuestos de su cargo. {}", "directora de Presupuestos"),
    ("Vino la ministra (s) de Salud, Rosa Quilodrán.", "ministra (s) de Salud"),
    ("La ministra de la Secretaría General, Rosa Quilodrán se fue.", "ministra de la Secretaría General"),
    ("Vino la senadora por la región de Tola, Rosa Quilodrán.", "senadora por la región de Tola"),
    ("Vino la delegada por los obreros, Rosa Quilodrán.", "delegada por los obreros"),
)


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_where_a_title_ends(text: str, title: str) -> None:
    _, roles = facts(f"{text.format('')} Rosa Quilodrán, {title}, calló." if "{}" in text else text)
    assert roles == {f"Rosa Quilodrán: {title}"}


@pytest.mark.parametrize(
    "text",
    ["Según la ministra de Salud, Rosa Quilodrán mintió.", "Oyó a la ministra, Rosa Quilodrán mintió."],
)
def test_a_title_governed_by_a_preposition_is_not_that_of_the_next_subject(text: str) -> None:
    assert facts(text)[1] == set()


NEARER = (
    (
        "El presidente de la comisión de la AChM, el alcalde de Lota, Pedro Iturra, calló.",
        {"Pedro Iturra: presidente de la comisión de la AChM", "Pedro Iturra: alcalde de Lota"},
    ),
    (
        "Vino su secretaria general, la alcaldesa de Tola, Rosa Quilodrán.",
        {"Rosa Quilodrán: secretaria general", "Rosa Quilodrán: alcaldesa de Tola"},
    ),
    (
        "Vinieron los ediles electos Rosa Quilodrán, de Ancud, y Pedro Iturra, de Chillán.",
        {"Rosa Quilodrán: edila electa", "Pedro Iturra: edil electo"},
    ),
    (
        "El líder de Nuevo Rumbo tolano, Pedro Iturra, y la de Sur Libre, Rosa Quilodrán, callaron.",
        {"Pedro Iturra: líder de Nuevo Rumbo", "Rosa Quilodrán: lideresa de Sur Libre"},
    ),
    (
        "Su compañero de fórmula es el médico Pedro Iturra.",
        {"Pedro Iturra: compañero de fórmula", "Pedro Iturra: médico"},
    ),
)


@pytest.mark.parametrize(("text", "roles"), NEARER)
def test_titles_one_behind_the_other(text: str, roles: set[str]) -> None:
    assert facts(text)[1] == roles


def test_initials_of_a_body_bear_no_title() -> None:
    assert facts("Calló la AChM, alcaldesa de Tola.")[1] == set()


def test_letters_between_commas_are_whose_they_follow() -> None:
    known = "Compite el Partido Nuevo Rumbo (PNR). "
    text = known + "Vino el senador Pedro Iturra, PNR, subjefe de la bancada."
    assert facts(text)[0] == {"Pedro Iturra: Partido Nuevo Rumbo"}
    assert facts(known + "Entre Pedro Iturra, PNR, y Sur Libre hay pleito.")[0] == set()
