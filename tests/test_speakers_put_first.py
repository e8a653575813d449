"""Whom a sentence only puts first or tells of: the words behind it are of whoever tells it."""

from __future__ import annotations

import pytest
from test_speakers import facts, speaker

QUILODRAN = "La senadora Rosa Quilodrán habló en Radio Tola. “Iremos todos a votar”, dijo.\n\n"
ROJAS = "El ministro Mario Rojas visitó Lota. “La obra estará en marzo”, dijo.\n\n"
ASKED = "El domingo se vota en Tola. Pedro Soto es el favorito.\n\n"

LAST_SPEAKER = [
    # the topic of 'en cuanto a' and its siblings says what its relative tells, and nothing more
    (
        QUILODRAN + "En cuanto a Pedro Soto, quien aseguró que el pacto “se cae solo”, destacó que la lista "
        "está completa.\n\n“Nadie se ha bajado de la lista”, explicó.",
        "Rosa Quilodrán",
    ),
    (
        QUILODRAN + "Sobre el alcalde Pedro Soto, quien había dicho que el plan era “puro humo de campaña”, "
        "indicó que hablará con él.\n\n“Espero que se sume a la mesa”, agregó.",
        "Rosa Quilodrán",
    ),
    (
        ROJAS + "De la diputada Ana Soto, que pidió “frenar toda la obra”, comentó que es su amiga.\n\n"
        "“La conozco desde la escuela”, contó.",
        "Mario Rojas",
    ),
    (
        ROJAS + "Acerca de la diputada Ana Soto, quien cuestionó el “gasto inútil” del municipio, respondió "
        "que no la ha leído.\n\n“Habrá que hablarlo en el consejo”, cerró.",
        "Mario Rojas",
    ),
    (
        QUILODRAN + "Es el caso de Pedro Soto, quien aseguró que el pacto “se cae solo”.\n\n“No hay quien lo "
        "firme”, explicó.",
        "Pedro Soto",
    ),
    (
        QUILODRAN + "A Pedro Soto, que perdió la primaria, le gusta la idea.\n\n“Me parece una buena "
        "salida”, explicó.",
        "Pedro Soto",
    ),
    # a verb that has its own 'que' behind woven words tells what follows
    (
        "El ministro Mario Rojas se refirió a los dichos de Ana Soto, quien hizo un llamado a “no firmar ese "
        "pacto”, recalcando que el municipio “debe cumplir su palabra”.",
        "Mario Rojas",
    ),
    # a text that only asks itself is no interview: a verb behind the words says whose they are
    (
        ASKED + "¿Qué se juega?\n\n“La gente quiere paz”, señaló la académica Rosa Quilodrán.\n\n¿Quién "
        "ganará?\n\n“Nadie lo sabe todavía”, dijo Mario Rojas.",
        "Mario Rojas",
    ),
    (
        ASKED + "¿Qué se juega?\n\n“La gente quiere paz”, señaló la académica Rosa Quilodrán.\n\n¿Quién "
        "ganará?\n\n“Nadie lo sabe todavía”, respondió una vecina.",
        "una vecina",
    ),
    (
        "Pedro Soto habló con este diario.\n\n¿Irá al debate?\n\n“No iré nunca a ese debate”, responde.\n\n"
        "¿Por qué?\n\n“Porque no me invitaron a tiempo”, dice el edil.",
        "Pedro Soto",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    found = facts(text)
    assert speaker(found, found.quotes[-1]) == expected
