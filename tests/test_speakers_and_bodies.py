"""Who said words in the press of every day: trades, parties to a case, bodies and links around them.

All names are invented. What is expected is a person's name, or a label between « and ».
"""

from __future__ import annotations

import pytest
from invented import facts_of

TRADES = (
    ("“No hay pacto aún”, dijo el edil experto Pedro Soto. El edil Juan Lara calló.", "Pedro Soto"),
    ("El teniente Pedro Soto llegó. El policía pidió “calma a todos los vecinos”.", "Pedro Soto"),
    ("La edil Rosa Tapia calló. La policía dijo que “hay dos detenidos”.", "«policía»"),
    ("Un policía dijo que “eran dos hombres”. El edil Juan Lara calló. “Corrí tras ellos”, contó el policía.",
     "«Un policía»"),
)  # fmt: skip
CASES = (
    ("El fiscal Pedro Soto llegó al sitio. El acusado dijo que “no estaba en la casa”.", "«acusado»"),
    ("La comisaria Rosa Tapia lo contó. “Yo estaba en la cama”, relató la víctima.", "«víctima»"),
    ("El abogado Pedro Soto, imputado por fraude, llegó. “No hice nada malo”, dijo el imputado.",
     "Pedro Soto"),
    ("El senador Pedro Soto declaró ayer. El imputado sostuvo que “no hubo delito”.", "Pedro Soto"),
)  # fmt: skip
BEHIND_PRONOUN = (
    ("“Fue un golpe muy fuerte”, le confirmó Bomberos al diario.", "«Bomberos»"),
    ("“Fue un golpe muy fuerte”, nos contó una de las vecinas.", "«una de las vecinas»"),
)


@pytest.mark.parametrize(("text", "expected"), [*TRADES, *CASES, *BEHIND_PRONOUN])
def test_who_said_the_last_words(text: str, expected: str) -> None:
    assert _said(text)[-1] == expected


def _said(text: str) -> list[str]:
    """Who said each quotation of a text, in order."""
    facts = facts_of(text)
    people, parties = facts.people, facts.parties
    said = []
    for quote in facts.quotes:
        speaker = quote.speaker
        if speaker is None:
            said.append(f"«{quote.label}»" if quote.label else "nobody")
        else:
            rows = people if speaker.kind == "person" else parties
            said.append(rows[speaker.index].name)
    return said
