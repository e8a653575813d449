"""Words of manner, time and source that no rule sees: what is left of a sentence without them."""

from __future__ import annotations

import pytest

from balotaje import lexicon
from balotaje.extract.tokens import cut, split_words

LEXICON = lexicon.load()

LEFT_OUT = [
    # between dashes: on whose word, why, when
    ("El Frente —según consta en el acta— apoyará a Tola.", "El Frente apoyará a Tola ."),
    ("El Frente – pese a la lluvia – apoyará a Tola.", "El Frente apoyará a Tola ."),
    # between a verb and what it governs
    ("El edil apoya, pasadas las nueve, a Tola.", "El edil apoya a Tola ."),
    ("El edil anunció, visiblemente conmovido, su apoyo.", "El edil anunció su apoyo ."),
    ("El edil no votará, según se supo, por Tola.", "El edil no votará por Tola ."),
    # how something is done, before what it is done to
    ("El edil respaldó con voz firme a Tola.", "El edil respaldó a Tola ."),
    ("El edil respaldó este martes sin titubeos a Tola.", "El edil respaldó este martes a Tola ."),
    ("El edil reiteró de manera muy clara su apoyo.", "El edil reiteró su apoyo ."),
    ("El edil pidió a viva voz votar por Tola.", "El edil pidió votar por Tola ."),
    ("El edil respaldó con su habitual firmeza a Tola.", "El edil respaldó a Tola ."),
    ("El edil dijo con mucha calma que irá.", "El edil dijo que irá ."),
    ("El edil fue seguido, muy lejos, por Tola.", "El edil fue seguido por Tola ."),
    ("El edil dijo entre aplausos que irá.", "El edil dijo que irá ."),
]

KEPT = [
    # who else, what figure, which day, by which means, on which condition: facts of their own
    "El Frente —dijo el vocero— apoyará a Tola.",
    "El Frente —según Ruiz— apoyará a Tola.",
    "El Frente —con nueve votos— apoyará a Tola.",
    "El edil saludó, el martes, a Tola.",
    "El edil saludó, por teléfono, a Tola.",
    "El edil apoyará, si gana, a Tola.",
    "El edil habló, como alcalde, a los suyos.",
    "El edil visitó la costa centro-sur y centro-norte.",
    # on whose word, where it may be a poll's, a rumour's or a name in small letters
    "El edil tiene, según el sondeo, el 45%.",
    "El edil votará, según se dice, por Tola.",
    "El edil tiene —según cadem— el 45%.",
    # what a figure is of
    "Los ediles obtuvieron, en conjunto, el 45%.",
    # a deed with 'se'
    "El edil apoyará, cuando se reúnan, a Tola.",
    # the points of a list
    "Las ideas\n- por la costa\n- por el valle\nque sobran.",
    # a manner that is denied, or is all that is told
    "El edil no apoyó con entusiasmo a Tola.",
    "El edil evitó hablar con claridad de Tola.",
    "El edil descartó que el partido apoye sin condiciones a Tola.",
    "Nadie en la región del norte votó con gusto por Tola.",
    "El edil habló con entusiasmo.",
    "El edil trabajó con ellos y respeto al alcalde.",
    "El edil compite con la fuerza que tiene.",
    "El edil habló de manera que callaron.",
    # with a joy that is about something
    "El edil recibió con alegría el triunfo.",
]


@pytest.mark.parametrize(("text", "left"), LEFT_OUT)
def test_words_that_tell_nothing_are_left_out(text: str, left: str) -> None:
    document = cut(text, LEXICON)
    assert " ".join(document.forms) == left
    assert document.text == text
    assert [text[a:b] for a, b in zip(document.starts, document.ends, strict=True)] == document.forms


@pytest.mark.parametrize("text", KEPT)
def test_words_that_may_tell_a_fact_stay(text: str) -> None:
    assert cut(text, LEXICON).forms == list(split_words(text))
