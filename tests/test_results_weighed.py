"""Figures that no construction gives to anybody, borne by whoever is likeliest. All is invented."""

from __future__ import annotations

import pytest
from counting import SETTING, found_in, told

from balotaje import knowledge
from balotaje.extract.figures import weighing
from tools.tune_figures import ROOT, WORKED, weighed

WEIGHED: list[tuple[str, list[str]]] = [
    (
        "Más abajo están Quilodrán, de Panal (18%), e Iturra, de Azul (9%).",
        ["Quilodrán 18", "Iturra 9"],
    ),
]
LEFT: list[tuple[str, list[str]]] = [
    ("Quilodrán rechazó el alza de 5% en las tarifas.", []),
    ("Iturra logró reducir la deuda un 5%.", []),
    ("Según la encuesta, Iturra llegó a Tola con un número subrayado: 29,1%.", []),
    ("El norte, donde ganó Quilodrán, aporta el 34% de los votantes.", []),
    ("Zaldívar obtuvo el 29,5%, 21% y 20% de los votos, respectivamente.", []),
    ("Quilodrán no obtuvo el 15% de los votos.", []),
]


@pytest.mark.parametrize(("text", "rows"), WEIGHED)
def test_whoever_is_likeliest_bears_a_figure(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("text", "rows"), WEIGHED)
def test_it_is_the_weights_that_tell(text: str, rows: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weighing, "WEIGHTS", {})
    found_in.cache_clear()
    try:
        assert told(text) != rows
    finally:
        found_in.cache_clear()


@pytest.mark.parametrize(("text", "rows"), LEFT)
def test_what_is_of_something_else_is_left(text: str, rows: list[str]) -> None:
    assert told(text) == rows


@pytest.mark.parametrize(("figure", "kind"), [("9,15%", "count"), ("9,1%", "poll"), ("9%", "poll")])
def test_no_survey_tells_hundredths(figure: str, kind: str) -> None:
    survey = "La encuesta de la firma Sur favorece a Quilodrán. Más abajo aparece Iturra"
    assert [r.kind for r, _ in found_in(f"{SETTING}{survey} con {figure} de los votos.")] == [kind]


def test_what_is_weighed_in_the_corpus_is_right() -> None:
    right, given = weighed(WORKED, knowledge.load(ROOT / "data"))
    assert right == given >= 3
