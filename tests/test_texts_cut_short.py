"""A text may end anywhere, and say nobody knows what: that is no error. All is invented."""

from __future__ import annotations

import re

import pytest
from invented import facts_of

TEXTS = (
    "El Frente Austral no apoyará a ninguno de los dos candidatos.",
    "Inés Luna respondió con duras críticas de “falta de todo coraje” que formuló ayer Pedro Soto.",
    "Pedro Soto dejó el plantel. “No lo vamos a llamar más”, cuentan en el seno del gremio.",
    "Ana Zaldívar obtuvo el 52% de los votos, contra el 48% de Pedro Soto; Rosa Quilodrán votó por esta.",
    "El manifiesto firmado por Rosa Quilodrán y Pedro Soto llama a no votar por el candidato del Frente.",
    "Pedro Soto sacó el 26%. Quedó lejos, contra el 24% de los votos de abril.",
    "La senadora Rosa Quilodrán ganó. El voto nulo la superó por 43% a 39%.",
    "Pasaron Iturra y Los vecinos, cuarto y quinta en la primera vuelta con el 13% y el 12% de los votos.",
    "La plaza la disputan Rafael Portales (13,4%) y la excongresista (PA) (13,1%). Ella 52% llegó a la sede.",
    "En la primaria de junio Umiña había derrotado a Pedro Soto por 55,1% contra 41,2% de los votos.",
    "Rosa Quilodrán se reunió con Pedro Soto y luego lo hizo con Ana Zaldívar, a quien había llamado.",
)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_ends_anywhere_is_read(text: str) -> None:
    for token in re.finditer(r"\w+|[^\w\s]", text):
        facts_of(text[: token.end()])
