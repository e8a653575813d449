"""Which strangers told words whose verb has no subject: who acts before them, or is dealt with."""

from __future__ import annotations

import pytest
from invented import last_speaker

WORDS = " “Hace un mes que no hay agua”, "

SEVERAL = [
    # a bare noun of several that no list has
    ("Moradores del sector Los Pinos quemaron llantas.", "reclamaron.", "Moradores del sector Los Pinos"),
    (
        "En la puerta del juzgado, familiares de las víctimas lloraban.",
        "decían.",
        "familiares de las víctimas",
    ),
    ("A la salida lo rodearon vecinos de la villa.", "le dijeron.", "vecinos de la villa"),
    # those with whom somebody deals
    ("El alcalde Pedro Soto escuchó a los comerciantes.", "le dijeron.", "comerciantes"),
    ("La ministra Rosa Quilodrán recibió a los dirigentes. Salieron contentos.", "avisaron.", "dirigentes"),
    (
        "Pedro Soto viajó a Tola, donde lo esperaba un grupo de mineros.",
        "le gritaron.",
        "un grupo de mineros",
    ),
    # near misses: who is only counted, two crowds, one who tells
    ("Un choque deja 15 lesionados en la ruta a Tola.", "escribieron en las redes.", None),
    ("Pedro Soto se reunió con los dirigentes y con los vecinos.", "dijeron.", None),
    ("Pedro Soto escuchó a los comerciantes.", "dijo.", "Pedro Soto"),
]
TOLD_FIRST = [
    ("Denuncian los gremios que “hace un mes que no hay agua”.", "gremios"),
    ("Denuncian las organizaciones sociales que “hace un mes que no hay agua”.", "organizaciones sociales"),
    ("Asegura un testigo que “hace un mes que no hay agua”.", "un testigo"),
    ("Dicen en Tola que “hace un mes que no hay agua”.", None),
]


ONE = [
    (
        "“Vine a las seis”, dijo Pedro Soto. Delante de él, una jubilada abre su termo.",
        "cuenta.",
        "una jubilada",
    ),
    ("Pedro Soto saludó a la gente. Un anciano se le acercó.", "le dijo.", "Un anciano"),
    ("Pedro Soto saludó a la gente. Un anciano lo miraba.", "dijo.", "Pedro Soto"),
    ("Pedro Soto saludó a la gente. Una lluvia fina caía.", "bromeó.", "Pedro Soto"),
]


@pytest.mark.parametrize(("before", "verb", "who"), ONE)
def test_a_stranger_on_whom_the_sentence_is_speaks(before: str, verb: str, who: str) -> None:
    assert last_speaker(before + WORDS + verb) == who


@pytest.mark.parametrize(("before", "verb", "who"), SEVERAL)
def test_a_plural_verb_is_of_the_several_before_it(before: str, verb: str, who: str | None) -> None:
    assert last_speaker(before + WORDS + verb) == who


@pytest.mark.parametrize(("text", "who"), TOLD_FIRST)
def test_a_verb_put_first_has_its_subject_behind(text: str, who: str | None) -> None:
    assert last_speaker(text) == who


@pytest.mark.parametrize(
    "who",
    [
        "un dirigente cercano a Pedro Soto",
        "una fuente próxima a la candidata Inés Luna",
        "un edil afín al Gobierno",
        "un dirigente",
    ],
)
def test_a_stranger_is_called_by_whom_he_is_close_to(who: str) -> None:
    assert last_speaker(f"“Hace un mes que no hay agua”, dijo {who}.") == who
