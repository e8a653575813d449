"""Whose words are that no verb of saying tells: what somebody finds something to be, an inciso of the
teller's own within what he tells, brackets that sign.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from test_composed_attributions import speakers

WHO = ("Rosa Quintana", "la jueza Rosa Quintana", "la alcaldesa de Tola, Rosa Quintana,")
THINGS = ("el debate", "la auditoría", "el plan de obras")
FINDS = ("encontró", "halló", "considera", "halla")


def test_somebody_finds_something_so() -> None:
    told = composed(
        "{who} {finds} {thing} “flojo y sin una idea”.", {"who": WHO, "finds": FINDS, "thing": THINGS}
    )
    assert unread([text[0].upper() + text[1:] for text in told], speakers, ["Rosa Quintana"]) == []


@pytest.mark.parametrize("seems", ["le pareció", "le parece", "le resultó", "no le pareció"])
def test_something_seems_so_to_somebody(seems: str) -> None:
    told = [f"A {who} {thing} {seems} “flojo y sin una idea”." for who in WHO[:2] for thing in THINGS]
    assert unread(told, speakers, ["Rosa Quintana"]) == []


def test_it_seems_so_to_whom_the_text_is_on() -> None:
    assert speakers("Rosa Quintana llegó tarde. El debate le pareció “flojo y sin una idea”.") == [
        "Rosa Quintana"
    ]


def test_a_title_that_somebody_finds_is_no_judgement() -> None:
    assert speakers("Rosa Quintana encontró la novela “La noche de los pozos”.") == []


@pytest.mark.parametrize("subject", ["El fallo", "El comité", "El alcalde", "Pedro Soto", "El pacto"])
@pytest.mark.parametrize("told", ["dijo", "sostiene", "advierte"])
def test_an_inciso_of_the_teller_is_within_what_he_tells(subject: str, told: str) -> None:
    assert speakers(f"{subject}, {told} Rosa Quintana, es “una burla a los vecinos”.") == ["Rosa Quintana"]


def test_brackets_sign_words() -> None:
    text = "“Sin agua no hay campaña” (Rosa Quintana, senadora). “Sin luz tampoco la hay” (Pedro Soto)."
    assert speakers(text) == ["Rosa Quintana", "Pedro Soto"]


def test_who_is_answered_has_said_his_words_before() -> None:
    text = (
        "Pedro Soto le respondió a Rosa Quintana, que lo había llamado “títere de los bancos”: “Sin agua no "
        "hay campaña”."
    )
    assert speakers(text) == ["Rosa Quintana", "Pedro Soto"]


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Quintana dice que no. Que “no hay plata para bonos”.",
        "“No hay plata para bonos”, cortó. Rosa Quintana no quiere oír hablar de deudas.",
    ],
)
def test_the_sentence_beside_tells_whose_words_they_are(text: str) -> None:
    assert speakers(text) == ["Rosa Quintana"]


def test_to_whom_words_are_told_does_not_say_them() -> None:
    told = "A Rosa Quintana le recordó que “prometió lo que no firmó”."
    assert speakers(f"{told} Nadie más habló.") == [None]
    assert speakers(f"Pedro Soto cerró el acto. {told}") == ["Pedro Soto"]


def test_a_body_goes_on_where_nobody_is_named() -> None:
    text = "El Ministerio del Interior salió a desmentir. “Los resultados son los que son”, dijo a secas."
    assert speakers(text) == ["Ministerio del Interior"]
