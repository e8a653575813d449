"""Support as wires tell it, composed: what is received in an inciso, by a body, from the leader of a crowd.

The sentences are long, whoever takes the support is named at their head or left out, and whoever gives it has
an office of some place before the name.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from siding import support
from test_composed_nouns import BY_ONE, FERREYRA, ITURRA, LUNA, ONE, missed, of

ALBA = "Partido del Alba"
ZALDIVAR = "Ana Zaldívar"
WHO = ("Iturra", "El candidato del Partido Aurora", "El exministro, por su parte,")
GIVERS = of(
    (
        *ONE,
        "el alcalde de esa ciudad, Bruno Ferreyra",
        "el titular del gremio docente, Bruno Ferreyra",
        "el presidente de la Cámara de Comercio, Bruno Ferreyra",
    )
)
BODIES = of(
    (
        "el Partido del Alba",
        "el Partido del Alba (PDA)",
        "la dirigencia estatal del Partido del Alba",
        "la directiva del Partido del Alba",
        "la mesa directiva del Partido del Alba",
        "el comité provincial del Partido del Alba",
        "el consejo general del Partido del Alba",
    )
)


def test_what_is_received_in_an_inciso() -> None:
    slots = {
        "who": WHO,
        "said": ("sostuvo", "afirmó", "dijo"),
        "where": ("en un acto en Tola en el que", "en una gira por la costa en la que"),
        "received": ("recibió el respaldo", "contó con el apoyo", "obtuvo el aval"),
        "giver": GIVERS,
    }
    pattern = "{who} {said}, {where} {received} {giver}, que ganará."
    assert missed(pattern, slots, BY_ONE) == []


def test_what_is_received_somewhere() -> None:
    slots = {
        "who": WHO[:2],
        "did": ("encabezó el martes un acto en Tola", "cerró su campaña en Penco", "viajó a Lota"),
        "where": (", donde", ", en la que"),
        "received": ("recibió el respaldo", "obtuvo el apoyo"),
        "giver": GIVERS,
    }
    assert missed("{who} {did}{where} {received} {giver}.", slots, BY_ONE) == []


def test_what_a_body_gives() -> None:
    slots = {
        "who": WHO[:2],
        "said": ("", "agregó que ", "anunció que "),
        "received": ("recibió el respaldo", "cuenta con el apoyo", "sumó la adhesión"),
        "giver": BODIES,
        "tail": ("", " para la segunda vuelta", ", cuyo presidente viajó a Tola"),
    }
    pattern = "{who} {said}{received} {giver}{tail}."
    assert missed(pattern, slots, support((ALBA, ITURRA))) == []


def test_what_was_resolved_to_be_given() -> None:
    slots = {
        "who": WHO[:2],
        "verb": ("aceptó", "agradeció", "celebró", "valoró", "recibió"),
        "noun": ("el respaldo", "el apoyo"),
        "giver": ("el Partido del Alba", "el Partido del Alba (PDA)"),
        "gave": ("resolvió darle", "decidió brindarle", "acordó entregarle", "ha decidido darle", "le dio"),
        "tail": ("", ", pero aclaró que no hubo un pacto"),
    }
    pattern = "{who} {verb} {noun} que {giver} {gave} para la segunda vuelta{tail}."
    assert missed(pattern, slots, support((ALBA, ITURRA))) == []


def test_the_support_of_those_whom_somebody_leads() -> None:
    slots = {
        "who": (
            "El dirigente Bruno Ferreyra",
            "El ejecutivo de la Central Obrera, Bruno Ferreyra,",
            "La Central Obrera, por boca de su secretario, Bruno Ferreyra,",
        ),
        "verb": ("ratificó", "anunció", "expresó", "confirmó", "comprometió"),
        "noun": ("el apoyo", "el respaldo"),
        "whose": ("de los trabajadores fabriles", "de los mineros", "de su sindicato", "de su gremio"),
        "taker": ("a Iturra", "al candidato del Partido Aurora", "a la candidatura de Iturra"),
    }
    assert missed("{who} {verb} {noun} {whose} {taker}.", slots, BY_ONE) == []


def test_in_whose_favour_somebody_stands_down() -> None:
    slots = {
        "who": (
            "Bruno Ferreyra",
            "El candidato del Partido Verde (PV) a la gobernación, Bruno Ferreyra,",
            "El aspirante de Vecinos a la gubernatura de Tola, Bruno Ferreyra,",
            "El candidato del Partido del Alba, Bruno Ferreyra,",
        ),
        "when": ("", "este viernes ", "ayer "),
        "taker": (
            "Ana Zaldívar",
            "la candidata del Frente Austral, Ana Zaldívar",
            "la abanderada del Frente Austral y del Partido del Trabajo (PT), Ana Zaldívar",
            "la abanderada del Frente Austral y del Partido del Trabajo",
        ),
    }
    pattern = "{who} declinó {when}a favor de {taker}."
    assert missed(pattern, slots, support((FERREYRA, ZALDIVAR))) == []


SPEAKERS = (
    "La vocera de Iturra, Rita Luna,",
    "En el comando de Iturra, la jefa de campaña, la diputada Rita Luna,",
    "La jefa de campaña de Iturra, Rita Luna,",
)


def test_what_a_team_counts_on() -> None:
    slots = {
        "who": SPEAKERS,
        "said": ("destacó", "dijo", "señaló"),
        "have": ("ya cuentan con el apoyo", "recibieron el respaldo", "han sumado el apoyo"),
        "giver": GIVERS,
    }
    assert missed("{who} {said} que {have} {giver}.", slots, BY_ONE) == []


@pytest.mark.parametrize(
    ("pattern", "givers"),
    [
        ("{who} dijo que los vecinos tienen el apoyo {giver}.", GIVERS),
        ("{who} dijo que no cuentan con el apoyo {giver}.", GIVERS),
        ("{who} dijo que esperan contar con el apoyo {giver}.", BODIES),
    ],
)
def test_what_a_team_does_not_count_on(pattern: str, givers: Sequence[str]) -> None:
    assert missed(pattern, {"who": SPEAKERS, "giver": givers}, set()) == []


@pytest.mark.parametrize(
    "pattern",
    [
        "Iturra recordó el acto en el que la federación recibió el respaldo {giver}.",
        "Iturra criticó la asamblea en la que no recibió el respaldo {giver}.",
        "Iturra pidió el respaldo que {one} resolvió no darle.",
        "El alcalde Bruno Ferreyra explicó el respaldo de los vecinos a Iturra.",
    ],
)
def test_what_is_not_received(pattern: str) -> None:
    assert missed(pattern, {"giver": GIVERS, "one": ONE}, set()) == []


def test_several_givers_behind_a_relative() -> None:
    slots = {
        "who": ("Iturra", "El candidato"),
        "received": ("recibió el respaldo", "cuenta con el apoyo"),
        "inciso": ("", ", que rompió con él en 2020,"),
        "giver": GIVERS,
    }
    pattern = "{who} {received} de la titular del gremio docente, Rita Luna{inciso} y {giver}."
    assert missed(pattern, slots, support((FERREYRA, ITURRA), (LUNA, ITURRA))) == []
