"""Who takes which side in one sentence about invented people: what the tests of endorsements share.

Each text stands behind the sentences that say who is in the run-off and who may take sides.
"""

from __future__ import annotations

from typing import Any

import pytest
from invented import facts_of

SETTING = (
    "La candidata Ana Zaldívar y el candidato Pedro Iturra disputarán la segunda vuelta. "
    "La senadora Rosa Quilodrán (PA), el exministro Julio Manríquez y la diputada Elena Catrileo "
    "opinaron.\n\n"
)
"""Two finalists and three who may take sides; 'PA' is the Partido Aurora."""
WON = (
    "La candidata Ana Zaldívar ganó la segunda vuelta con 53% de los votos al candidato Pedro Iturra. "
    "La senadora Rosa Quilodrán (PA), el exministro Julio Manríquez y la diputada Elena Catrileo "
    "opinaron.\n\n"
)
"""The same behind the run-off."""
FINALISTS = "La candidata Ana Zaldívar y el candidato Pedro Iturra disputarán la segunda vuelta.\n\n"
"""Who stands; whoever takes a side is named nowhere before the sentence that says so."""
RUN_OFF = (
    "La candidata Ana Zaldívar, del Frente Austral, y el exministro y candidato Pedro Iturra, del Partido"
    " Aurora, disputarán la segunda vuelta el 14 de diciembre."
)
"""The finalists with their parties and the day."""
LEFT_OUT = f"{RUN_OFF} El alcalde Bruno Ferreyra y la exdiputada Marta Solís quedaron fuera.\n\n"
"""And two who were left out before."""

QUILODRAN, MANRIQUEZ, CATRILEO = "Rosa Quilodrán", "Julio Manríquez", "Elena Catrileo"
ITURRA, ZALDIVAR = "Pedro Iturra", "Ana Zaldívar"
AURORA, AUSTRAL = "Partido Aurora", "Frente Austral"

Row = tuple[str, str | None, str]


def support(*rows: tuple[str, str]) -> set[Row]:
    return {(endorser, candidate, "support") for endorser, candidate in rows}


def oppose(*rows: tuple[str, str]) -> set[Row]:
    return {(endorser, candidate, "oppose") for endorser, candidate in rows}


def congratulate(*rows: tuple[str, str]) -> set[Row]:
    return {(endorser, candidate, "congratulate") for endorser, candidate in rows}


def neutral(*endorsers: str) -> set[Row]:
    return {(endorser, None, "neutral") for endorser in endorsers}


def endorsements_of(text: str) -> set[Row]:
    """The endorsements of a text by name; every piece of evidence must lie in the text."""
    facts = facts_of(text)

    def name(actor: object) -> str | None:
        if actor is None:
            return None
        people = facts.people if actor.kind == "person" else facts.parties  # type: ignore[attr-defined]
        return people[actor.index].name  # type: ignore[attr-defined]

    for fact in facts.endorsements:
        assert text[fact.start : fact.end].strip() == text[fact.start : fact.end] != ""
    return {(str(name(e.endorser)), name(e.candidate), e.stance) for e in facts.endorsements}


def told(text: str) -> set[Row]:
    """What a sentence tells behind the paragraph that names the finalists, its first letter in capitals."""
    return endorsements_of(FINALISTS + text[0].upper() + text[1:])


def each(read: dict[str, list[tuple[str, set[Row]]]]) -> Any:
    """The sentences of a table as the parameters of a test, named after construction and sentence."""
    rows = [pytest.param(t, e, id=f"{name}: {t}") for name, rows in read.items() for t, e in rows]
    return pytest.mark.parametrize(("text", "expected"), rows)
