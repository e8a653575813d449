"""Verbs that the lexicon lacks: how their forms read, and that clauses are read around them."""

from __future__ import annotations

import pytest
from invented import facts_of
from siding import endorsements_of, support

from balotaje import lexicon
from balotaje.extract.verb_endings import by_ending

LEXICON = lexicon.load()


@pytest.mark.parametrize(
    ("form", "tense", "number"),
    [
        ("zarpó", "pret", "s"),
        ("zarparon", "pret", "p"),
        ("zarpará", "fut", "s"),
        ("zarparían", "cond", "p"),
        ("zarpaba", "impf", "s"),
        ("zarpaban", "impf", "p"),
        ("existía", "impf", "s"),
        ("zarpara", "subjimpf", "s"),
        ("murieron", "pret", "p"),
        ("genera", "pres", "s"),
        ("ocurren", "pres", "p"),
    ],
)
def test_reads_by_its_ending(form: str, tense: str, number: str) -> None:
    reading = by_ending(form, LEXICON)
    assert reading is not None
    assert (reading.tense, reading.person, reading.number) == (tense, "3", number)


@pytest.mark.parametrize("form", ["completa", "imagen", "joven", "mesa", "balsa"])
def test_a_noun_or_adjective_is_no_verb(form: str) -> None:
    assert by_ending(form, LEXICON) is None


@pytest.mark.parametrize(
    "text",
    [
        "Aunque faltaban horas para el cierre, el alcalde de Lota, Pedro Soto, ya eligió a una: dio su "
        "respaldo a la congresista Rosa Quilodrán, que va a la segunda vuelta.",
        "Mientras la lluvia arreciaba, el exalcalde Pedro Soto subió al escenario y llamó a votar por "
        "la candidata Rosa Quilodrán.",
        "Cuando los buses ya zarpaban, el exalcalde Pedro Soto tomó el micrófono y anunció que votará por la "
        "candidata Rosa Quilodrán.",
    ],
)
def test_a_clause_around_such_a_verb_leaves_the_subject_to_the_next(text: str) -> None:
    assert endorsements_of(text) == support(("Pedro Soto", "Rosa Quilodrán"))


@pytest.mark.parametrize(
    "text",
    [
        "La candidata Rosa Quilodrán quiere ampliar la base, porque 50% de los peruanos no pagan impuestos.",
        "El candidato Pedro Soto sostuvo que 30% de los peruanos vive mal.",
        "El candidato Pedro Soto lamentó que el 12% de los jóvenes que emigran no regrese.",
        "La candidata Rosa Quilodrán pidió más becas: 40% de los estudiantes abandonan la carrera.",
    ],
)
def test_so_many_who_do_something_are_no_figure_of_who_speaks_of_them(text: str) -> None:
    assert not facts_of(text).results


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Según la encuesta, 46% de los consultados votaría por la candidata Rosa Quilodrán.", 46),
        ("La candidata Rosa Quilodrán tiene el apoyo del 50% de los peruanos, según la encuesta.", 50),
    ],
)
def test_so_many_who_vote_are_the_figure_of_whom_they_vote_for(text: str, percent: float) -> None:
    assert [result.percent for result in facts_of(text).results] == [percent]
