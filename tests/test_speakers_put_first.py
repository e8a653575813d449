"""Whom a sentence only puts first or tells of: the words behind it are of whoever tells it."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker, speaker

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
    # an inciso without a subject tells the whole sentence, whatever that is on
    (
        "Ana Ruiz busca la reelección en Tola. Esta campaña, cuenta, fue distinta.\n\n“Nada cambia "
        "solo con los alcaldes”, asegura.",
        "Ana Ruiz",
    ),
    (
        "Ana Ruiz busca la reelección en Tola. La oposición, sostiene hoy, sigue igual.\n\n“Nada cambia "
        "solo con los alcaldes”, agrega.",
        "Ana Ruiz",
    ),
    (
        "La edil Ana Ruiz habló ayer. Según su relato, Juan Kolb golpeó la mesa. “Fue muy violento todo”, "
        "agregó.",
        "Ana Ruiz",
    ),
    (
        "La edil Ana Ruiz habló ayer. A su juicio, Juan Kolb ya perdió. “Solo le queda aceptarlo”, añadió.",
        "Ana Ruiz",
    ),
    (
        "La jueza Ana Ruiz negó ayer al edil Juan Kolb, cosa que, dijo, le duele. “Nadie lo quería así”, "
        "sentenció.",
        "Ana Ruiz",
    ),
    # an adjective behind 'sido' tells nothing
    (
        "Ana Ruiz busca la reelección en Tola. La campaña ha sido larga.\n\n“Nada cambia solo con los "
        "alcaldes”, asegura.",
        "Ana Ruiz",
    ),
    # whom 'y' joins to what the verb's complement has does nothing
    (
        "Juan Kolb habló ayer.\n\n“Alguien que encabece esto”, añadió, junto con criticar al Gobierno y el "
        "alcalde Pedro Paz, calificándolo como “un flojo sin remedio”.",
        "Juan Kolb",
    ),
    (
        "Juan Kolb habló ayer.\n\n“No voy a ser parte de eso”, lanzó contra el municipio y la alcaldesa Ana "
        "Ruiz.",
        "Juan Kolb",
    ),
    (
        "Juan Kolb habló ayer. Fue un acto armado por la Fundación Tola y el PDA.\n\n“No voy a ser "
        "parte de eso”, sostiene.",
        "Juan Kolb",
    ),
    # who works for somebody is nobody of whom the text tells no such thing
    (
        "El alcalde Juan Kolb, abogado, y el edil Pedro Paz compiten. Ana Ruiz lo invitó.\n\nEl abogado de "
        "Ruiz ha señalado que “nadie le cobra nada desde enero”.",
        "abogado de Ruiz",
    ),
    (
        "Juan Kolb ganó la primaria. Ana Ruiz pidió otro.\n\nEl portavoz de Ruiz insistió en que “falta "
        "contar mucho aún”.",
        "portavoz de Ruiz",
    ),
    (
        "Juan Kolb llegó con Elena Paz, abogada de Ana Ruiz. Kolb calló.\n\nLa abogada de Ruiz afirmó que "
        "“falta contar mucho aún”.",
        "Elena Paz",
    ),
    # who heads a headline speaks on what another said
    ("Gobierno tras dichos de Juan Kolb: “Que cuide sus palabras”\n\nHubo ruido en Tola.", "Gobierno"),
    ("Ana Ruiz ante la frase de Juan Kolb: “Que cuide sus palabras”\n\nHubo ruido en Tola.", "Ana Ruiz"),
    ("Polémica por dichos de Juan Kolb: “Que cuiden sus palabras”\n\nHubo ruido en Tola.", "Juan Kolb"),
    # the body from which the sentence before bare words is told says them
    (
        "“Nadie ganó todavía”, dijo Juan Kolb.\n\nDesde Aurora Nueva emitieron una nota. “Defendemos la "
        "libertad”.\n\n“Más grave es que callen”, cerraron.",
        "Aurora Nueva",
    ),
    (
        "“Nadie ganó todavía”, dijo Juan Kolb.\n\nDesde el municipio difundieron una nota. “Defendemos la "
        "libertad”.",
        "municipio",
    ),
    (
        "“Nadie ganó todavía”, dijo Juan Kolb.\n\nDesde la plaza vieron pasar los autos. “Defendemos la "
        "libertad”.",
        "Juan Kolb",
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


def test_a_body_in_the_headline_gives_way_to_who_speaks_for_it() -> None:
    found = facts(
        "Gobierno ante críticas de Kolb: “Los vecinos merecen pronto una disculpa”\n\nElena Paz, vocera del "
        "Gobierno, habló ayer. “En esta casa pensamos que los vecinos merecen pronto una disculpa pública”, "
        "señaló."
    )
    assert {speaker(found, quote) for quote in found.quotes} == {"Elena Paz"}


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    assert last_speaker(text) == expected
