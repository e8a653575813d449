"""Whom a description means, by how somebody was told of, how they are taken up and who else stands near.

Each grid composes the sentence that tells of somebody, what stands between, and the description that takes
them up; a near miss has a second one whom it fits as well, or means who is named nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from composing import composed, unread

from balotaje.extract import read
from balotaje.knowledge import load
from balotaje.model import Article

ROSA, PEDRO = "Rosa Quilodrán", "Pedro Iturra"


@pytest.fixture(scope="module")
def meant_at_end(root: Path) -> Callable[[str], str]:
    """Whom the description marked by '<' and '>' means, or nothing where it stays open."""
    knowledge = load(root / "data")

    def reads(marked: str) -> str:
        first = marked.index("<")
        text = marked.replace("<", "").replace(">", "")
        found = read(Article("a", "a.txt", text, ""), knowledge)
        starts = found.document.starts
        at = [r for r in found.references.items if starts[r.first] == first]
        return " + ".join(found.name_of(actor) for r in at for actor in r.actors)

    return reads


TOLD = (
    "Rosa Quilodrán se reunió ayer en Tola con el alcalde Pedro Iturra.",
    "La candidata Rosa Quilodrán recorrió el mercado de Tola con Pedro Iturra.",
    "La candidata de Marea Verde, Rosa Quilodrán, obtuvo el 31,2% y Pedro Iturra, el 22,5%.",
    "Rosa Quilodrán (Marea Verde) debatió con Pedro Iturra.",
    "Rosa Quilodrán, quien obtuvo el 31,2% de los votos, cerró su campaña.",
)
"""How articles tell of a woman, the only one."""
BETWEEN = ("", " Llovía en Tola.", "\n\n")
FEMALE = (
    "<La exministra de Vivienda> pidió calma.",
    "<La exministra> pidió calma.",
    "Horas después, <la exsenadora> pidió calma.",
    "Con el 90% escrutado, <la exalcaldesa de Lota> sumaba el 31,2%.",
    "“Hay que esperar”, dijo <la abogada>.",
    "<La economista> pidió calma.",
    "El domingo, <la dirigente> pidió calma.",
    "<La postulante de Marea Verde> pidió calma.",
    "El alcalde votará por <la exministra de Vivienda>.",
)
"""How she is taken up by what nobody was told to be."""


def test_who_alone_can_be_meant(meant_at_end: Callable[[str], str]) -> None:
    texts = composed("{told}{between} {by}", {"told": TOLD, "between": BETWEEN, "by": FEMALE})
    texts = [text.replace("\n\n ", "\n\n") for text in texts]
    assert not unread(texts, meant_at_end, ROSA)


PRESENTED = (
    "Distinto es el caso de Pedro Iturra.",
    "No hubo la misma suerte con Iturra.",
    "El más enfático fue Pedro Iturra.",
    "En la vereda opuesta se ubicó Pedro Iturra.",
    "El nombre más sonoro es el de Pedro Iturra.",
)
THEN = (
    "<El abogado tolense>, que obtuvo el 8,1%, dijo que votará nulo.",
    "<El médico> aseguró que votará nulo.",
    "<El exfiscal> dijo que votará nulo.",
    "<El profesor universitario> llamó a anular.",
    "<El exalcalde de Lota> dijo que votará nulo.",
)


def test_of_whom_alone_the_sentence_before_speaks(meant_at_end: Callable[[str], str]) -> None:
    told = "Pedro Iturra y Julio Manríquez opinaron. Manríquez votará por Ana Zaldívar."
    texts = composed("{told}\n\n{presented} {then}", {"told": [told], "presented": PRESENTED, "then": THEN})
    assert not unread(texts, meant_at_end, PEDRO)


OTHERWISE = [
    # two fit as well
    "Rosa Quilodrán y Ana Zaldívar callaron. <La exministra> pidió calma.",
    # who holds the office now elsewhere may be named nowhere
    "Rosa Quilodrán recorrió Tola. <La ministra de Vivienda> pidió calma.",
    "La senadora Rosa Quilodrán recorrió Tola. Llovía. Hubo fiesta. <La taxista> murió.",
    # what is only supposed of somebody
    "Rosa Quilodrán no es <la candidata>.",
    # the subject of the verb is not its object
    "Pedro Iturra no votará por <el exministro>.",
    "Pedro Iturra, que ayer viajó a Tola, no votará al <candidato>.",
]


@pytest.mark.parametrize("text", OTHERWISE)
def test_a_description_stays_open(text: str, meant_at_end: Callable[[str], str]) -> None:
    assert meant_at_end(text) == ""


ELSEWHERE = [
    # who is told to hold the very office elsewhere is not meant
    (
        "Rosa Quilodrán obtuvo el 31,2%. La apoyó la exministra de Cultura, Ana Zaldívar.\n\n"
        "Quilodrán celebró. <La exministra de Vivienda> habló en Tola.",
        ROSA,
    ),
    ("El exalcalde de Tola, Pedro Iturra, calló. <El exjefe comunal> habló.", PEDRO),
    ("La ministra Rosa Quilodrán habló. <La secretaria de Estado> calló.", ROSA),
    (
        "El presidente Julio Manríquez recibió al presidente electo, Pedro Iturra. "
        "Manríquez habló. <El ganador> calló.",
        PEDRO,
    ),
]


@pytest.mark.parametrize(("text", "expected"), ELSEWHERE)
def test_by_the_office_itself(text: str, expected: str, meant_at_end: Callable[[str], str]) -> None:
    assert meant_at_end(text) == expected


OF_EACH = (
    "Los partidos Marea Verde y Sur Libre llevaron a la alcaldesa Rosa Quilodrán (Marea Verde) y a la "
    "senadora Ana Zaldívar (Sur Libre).\n\n"
)
FIRST = ["La candidata de Marea Verde", "La abanderada de Marea Verde", "Rosa Quilodrán"]
THEN_THE_OTHER = [
    "<La candidata de Sur Libre> logró el 23%.",
    "<La abanderada de Sur Libre> logró el 23%.",
    "Más atrás quedó <la candidata de Sur Libre>, con el 23%.",
    "Al final, <la abanderada de Sur Libre> logró el 23%.",
]


def test_a_partys_candidate_is_not_another_partys(meant_at_end: Callable[[str], str]) -> None:
    slots = {"each": [OF_EACH], "first": FIRST, "then": THEN_THE_OTHER}
    texts = composed("{each}{first} obtuvo el 34%. {then}", slots)
    assert unread(texts, meant_at_end, "Ana Zaldívar") == []
