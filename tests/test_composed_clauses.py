"""Whose verb it is whatever is told of a name and in whatever clause it stands; whom a phrase is for whatever
qualifies it. Everybody here is invented.
"""

from __future__ import annotations

from functools import cache

import pytest
from composing import composed, unread
from invented import layers_of
from siding import CATRILEO, ITURRA, MANRIQUEZ, SETTING, ZALDIVAR, Row, endorsements_of, support

from balotaje.extract.deeds.ends import Ends

WHO = (
    "Elena Catrileo",
    "la diputada Elena Catrileo",
    "la diputada Catrileo",
    "la diputada por Ancud, Elena Catrileo,",
    "la diputada por Ancud y timonel de Nuevo Rumbo, Elena Catrileo,",
    "la combativa y polémica diputada Elena Catrileo",
    "Elena Catrileo (Nuevo Rumbo)",
    "la diputada Elena Catrileo (Nuevo Rumbo)",
    "Elena Catrileo, de 54 años,",
    "Elena Catrileo, de Nuevo Rumbo,",
    "Elena Catrileo, del Frente Austral (FA),",
    "Elena Catrileo, diputada por Ancud,",
)
"""What may be told of a subject beside its name."""
CLAUSES = (
    "El martes, {who} criticó a Julio Manríquez.",
    "Pedro Iturra, a quien {who} criticó, viajó el domingo.",
    "Pedro Iturra -a quien {who} criticó- viajó el domingo.",
    "Pedro Iturra insistió en Lota, lo que {who} criticó.",
    "Pedro Iturra insistió en Lota, y {who} criticó al alcalde.",
    "Pedro Iturra insistió en Lota, pero {who} criticó al alcalde.",
    "Pedro Iturra insistió en Lota, mientras que {who} criticó al alcalde.",
    "Pedro Iturra, mientras {who} criticó al alcalde, viajó el domingo.",
    "Pedro Iturra recordó que {who} criticó al alcalde.",
    "Sin ganas de hacer campaña en Lota, {who} criticó al alcalde.",
)


@cache
def subject_of(text: str, verb: str) -> tuple[str, ...]:
    """The names of who acts in the one verb of ``text`` that is so written."""
    reading = layers_of(SETTING + text)
    found = Ends.of(reading).subject(reading.document.forms.index(verb))
    return tuple(map(reading.name_of, found.actors if found is not None else ()))


@pytest.mark.parametrize("clause", CLAUSES)
def test_who_acts(clause: str) -> None:
    texts = composed(clause, {"who": WHO})
    assert unread(texts, lambda text: subject_of(text, "criticó"), (CATRILEO,)) == []


TARGETS = (
    "Pedro Iturra",
    "su antiguo rival, Pedro Iturra",
    "su hasta hace poco contrincante Pedro Iturra",
    "su compadre, Pedro Iturra",
    "el carismático Pedro Iturra",
    "el polémico exministro Pedro Iturra",
    "el candidato del PA-FA, Pedro Iturra",
    "la candidatura Iturra",
    "el proyecto de Pedro Iturra",
)
SIDING = (
    "Catrileo votará por {target}.",
    "Catrileo cerró filas “con convicción” con {target}.",
    "Catrileo incluso pidió el voto por {target}.",
    "Catrileo fue la que se inclinó por {target}.",
    "Catrileo trabajará, “sin pedir nada a cambio”, por {target}.",
    "Zaldívar saludó a Manríquez; fue Catrileo quien votó por {target}.",
)


@pytest.mark.parametrize("pattern", SIDING)
def test_whom_a_side_is_taken_for(pattern: str) -> None:
    texts = composed(pattern, {"target": TARGETS})
    assert unread(texts, lambda text: endorsements_of(SETTING + text), support((CATRILEO, ITURRA))) == []


CASES: dict[str, list[tuple[str, set[Row]]]] = {
    "a verb that tells a side in any tense": [
        ("La diputada Catrileo, que en abril acompañó a Iturra, calló.", support((CATRILEO, ITURRA))),
        ("En la primera vuelta Manríquez trabajó por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo acompañó el sábado en Lota a Iturra en el balotaje.", support((CATRILEO, ITURRA))),
        ("Catrileo acompañó a Iturra al hospital.", set()),
        ("Catrileo acompañó a Iturra hasta la puerta.", set()),
        ("Catrileo acompañó a Iturra, en su visita al puerto.", set()),
        ("Entre quienes acompañan a Iturra no está Catrileo.", set()),
    ],
    "a party": [
        ("Catrileo se ha inclinado por el Frente Austral.", support((CATRILEO, "Frente Austral"))),
        ("Catrileo votó por el proyecto de Bruno Ferreyra.", set()),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(*row, id=f"{name}: {row[0]}") for name, rows in CASES.items() for row in rows],
)
def test_sides(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
