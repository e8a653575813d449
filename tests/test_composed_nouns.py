"""Sides taken with a noun, composed: who gives it, who takes it, and what stands between.

Every name is invented. The givers stand behind 'de' in one slot and before a verb in another.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from composing import composed, unread
from siding import RUN_OFF, Row, endorsements_of, support

SETTING = f"{RUN_OFF}\n\n"
ITURRA, FERREYRA, SOLIS, LUNA = "Pedro Iturra", "Bruno Ferreyra", "Marta Solís", "Rita Luna"
BY_ONE = support((FERREYRA, ITURRA))
BY_TWO = support((FERREYRA, ITURRA), (SOLIS, ITURRA))

ONE = (
    "Bruno Ferreyra",
    "el alcalde Bruno Ferreyra",
    "el alcalde de Tola, Bruno Ferreyra",
    "el excandidato liberal Bruno Ferreyra",
    "Bruno Ferreyra, exalcalde de Tola",
    "Bruno Ferreyra (Partido del Alba)",
    "el tolense Bruno Ferreyra",
)
TWO = (
    "los senadores Bruno Ferreyra y Marta Solís",
    "los alcaldes de Tola, Bruno Ferreyra, y de Penco, Marta Solís",
    "la exalcaldesa Marta Solís y el diputado Bruno Ferreyra",
)
AN_INCISO = ("el excandidato Bruno Ferreyra, tercero con el 9,8%", "Bruno Ferreyra, que obtuvo el 9,8%")


def of(givers: Sequence[str]) -> list[str]:
    """'del alcalde', 'de la exalcaldesa': the givers behind 'de'."""
    return [f"de {giver}".replace("de el ", "del ") for giver in givers]


def missed(pattern: str, slots: dict[str, Sequence[str]], expected: set[Row]) -> list[str]:
    """The sentences of a grid that are read otherwise, behind the sentence of who stands."""
    return unread((SETTING + text for text in composed(pattern, slots)), endorsements_of, expected)


TAKERS = (
    "Iturra",
    "El candidato del Partido Aurora",
    "El abanderado del Partido Aurora, Pedro Iturra,",
    "Iturra, que obtuvo el 31% en la primera vuelta,",
    "En Tola, Iturra",
    "Iturra quedó segundo, por debajo del 33% de Zaldívar, y luego",
    "Iturra se reunió con el presidente saliente, Óscar Figueroa. Más tarde",
)
RECEIVING = (
    "recibió ayer",
    "cuenta con",
    "sumó este martes",
    "agradeció",
    "se quedó con",
    "anunció que cuenta con",
    "se benefició con",
    "acaba de recibir",
)
SUPPORT = ("el apoyo", "el respaldo", "el espaldarazo", "la adhesión")


@pytest.mark.parametrize(("givers", "expected"), [((*ONE, *AN_INCISO), BY_ONE), (TWO, BY_TWO)])
def test_what_is_received(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {"taker": TAKERS, "verb": RECEIVING, "noun": SUPPORT, "giver": of(givers)}
    assert missed("{taker} {verb} {noun} {giver}.", slots, expected) == []


@pytest.mark.parametrize(("givers", "expected"), [(ONE, BY_ONE), (TWO, BY_TWO)])
def test_what_somebody_stood_with(givers: Sequence[str], expected: set[Row]) -> None:
    """Whoever stands with the support of others, in a relative clause."""
    slots = {
        "verb": ("que se presentó con", "que compitió con", "quien llegó a la contienda con", "que goza de"),
        "noun": SUPPORT,
        "giver": of(givers),
    }
    assert missed("Iturra, {verb} {noun} {giver}, logró el 55,2%.", slots, expected) == []


def test_who_goes_on_the_list_of_givers() -> None:
    slots = {
        "noun": ("el apoyo", "el respaldo"),
        "inciso": (",", ", que rompió con él en 2020,", ", que obtuvo el 9% en marzo y volvió en abril,"),
        "link": ("así como el", "y también el", "además del", "y el", "al igual que el", "y con el"),
        "giver": of(ONE),
    }
    pattern = "Iturra cuenta con {noun} de la alcaldesa Rita Luna{inciso} {link} {giver}."
    assert missed(pattern, slots, support((FERREYRA, ITURRA), (LUNA, ITURRA))) == []


@pytest.mark.parametrize(
    ("givers", "gave", "expected"), [(ONE, ("dio", "ha dado"), BY_ONE), (TWO, ("dieron", "dan"), BY_TWO)]
)
def test_the_support_that_was_given(givers: Sequence[str], gave: Sequence[str], expected: set[Row]) -> None:
    """'le' in the relative comes back to who has the support, not to the rival named in between."""
    slots = {
        "taker": ("Iturra", "El candidato del Partido Aurora", TAKERS[5]),
        "verb": ("se benefició del", "agradeció el", "celebró el", "contó con el"),
        "gave": gave,
        "giver": givers,
    }
    assert missed("{taker} {verb} respaldo que le {gave} {giver}.", slots, expected) == []


@pytest.mark.parametrize(("givers", "expected"), [((*ONE, *AN_INCISO), BY_ONE), (TWO, BY_TWO)])
def test_the_support_held_against_a_rival(givers: Sequence[str], expected: set[Row]) -> None:
    slots = {
        "who": ("Zaldívar", "La candidata del Frente Austral", "En el segundo bloque, la aspirante"),
        "verb": ("le reprochó a Iturra", "le enrostró a su rival", "le reprochó", "recriminó a Iturra"),
        "noun": ("el apoyo", "el respaldo"),
        "giver": of(givers),
    }
    assert missed("{who} {verb} {noun} {giver}.", slots, expected) == []


@pytest.mark.parametrize(
    ("givers", "gave", "expected"),
    [
        (ONE, ("quien le dio", "quien comprometió", "quien le ratificó"), BY_ONE),
        (TWO, ("quienes le dieron", "quienes comprometieron", "que le ratificaron"), BY_TWO),
    ],
)
def test_the_support_of_who_was_met(givers: Sequence[str], gave: Sequence[str], expected: set[Row]) -> None:
    slots = {
        "verb": ("recorrió la costa en compañía de", "visitó Tola con", "se reunió ayer con"),
        "giver": givers,
        "gave": gave,
    }
    assert missed("Iturra {verb} {giver}, {gave} su apoyo.", slots, expected) == []


@pytest.mark.parametrize(
    ("givers", "verbs", "expected"),
    [
        (ONE, ("ya comprometió su voto", "ha comprometido su respaldo"), BY_ONE),
        (TWO, ("ya habían comprometido sus votos", "comprometieron su apoyo"), BY_TWO),
    ],
)
def test_the_vote_committed_with_somebody(
    givers: Sequence[str], verbs: Sequence[str], expected: set[Row]
) -> None:
    slots = {
        "giver": givers,
        "verb": verbs,
        "taker": ("Iturra", "el candidato del Partido Aurora", "el exministro"),
        "when": ("", " el lunes", " tras una reunión de dos horas en Penco"),
    }
    assert missed("Ayer, {giver} {verb} con {taker}{when}.", slots, expected) == []


NONE = (
    "Iturra no recibió {noun} {giver}.",
    "Iturra busca {noun} {giver}.",
    "Iturra espera recibir {noun} {giver}.",
    "Iturra podría recibir {noun} {giver}.",
    "Iturra pidió {noun} {giver}.",
    "Zaldívar le reprochó a Iturra la falta de {noun} {giver}.",
    "Zaldívar no le reprochó {noun} {giver}.",
    "Iturra perdió sin {noun} {giver}.",
)


@pytest.mark.parametrize("pattern", NONE)
def test_what_is_not_had(pattern: str) -> None:
    slots = {"noun": ("el apoyo", "el respaldo"), "giver": of((*ONE, *TWO))}
    if "falta de" in pattern:
        slots["noun"] = ("apoyo", "respaldo")
    assert missed(pattern, slots, set()) == []


NEITHER = (
    "{giver} comprometió su apoyo a la reforma.",
    "Iturra se reunió con {giver}, quien comprometió su apoyo a la reforma.",
    "Iturra se reunió con {giver}, quien no comprometió su apoyo.",
    "{giver} no comprometió su voto con Iturra.",
)


@pytest.mark.parametrize("pattern", NEITHER)
def test_what_is_not_given(pattern: str) -> None:
    assert missed("Ayer, " + pattern, {"giver": ONE}, set()) == []
