"""Whose a text is of which the sentence before told: “El informe de la Junta … El documento agrega”."""

from __future__ import annotations

import pytest
from invented import last_speaker

WORDS = " “tampoco hay actas de la obra”."
JUNTA = "Junta General de Tola"

TAKEN_UP = [
    (f"“Falta la mitad”, señala el informe de la {JUNTA}. El documento agrega que", JUNTA),
    (f"“Falta la mitad”, señala el informe de la {JUNTA}, de 80 páginas. El texto agrega que", JUNTA),
    (f"El informe de la {JUNTA} fue publicado ayer. El documento sostiene que", JUNTA),
    (f"Según el informe de la {JUNTA}, falta la mitad. El reporte precisa que", JUNTA),
    (f"Pedro Soto criticó el informe de la {JUNTA}. El documento sostiene que", JUNTA),
    ("En la carta, firmada por Rosa Quilodrán, se pide calma. La misiva agrega que", "Rosa Quilodrán"),
    ("La querella que presentó la abogada Rosa Quilodrán es breve. El libelo sostiene que", "Rosa Quilodrán"),
    ("Firmada por Rosa Quilodrán, la carta advierte que", "Rosa Quilodrán"),
    ("Suscrito por nueve rectores, el texto advierte que", "nueve rectores"),
    ("La carta, que lleva la firma de Rosa Quilodrán, advierte que", "Rosa Quilodrán"),
    ("La carta lleva la firma de Rosa Quilodrán. El texto advierte que", "Rosa Quilodrán"),
    ("La candidata Rosa Quilodrán presentó su programa. El documento advierte que", "Rosa Quilodrán"),
    # a law is nobody's; a text given by somebody is theirs, whatever it answers
    (f"La ley de la {JUNTA} sigue en trámite. El texto señala que", "texto"),
    (
        f"El gremio difundió una nota sobre el informe de la {JUNTA}. El escrito sostiene que",
        "gremio",
    ),
    # the text of the same noun is meant, not the last one
    (
        f"El informe de la {JUNTA} contradice la carta de Rosa Quilodrán. El informe sostiene que",
        JUNTA,
    ),
]


@pytest.mark.parametrize(("told", "who"), TAKEN_UP)
def test_a_text_taken_up_is_whose_it_was(told: str, who: str) -> None:
    assert last_speaker(told + WORDS) == who
