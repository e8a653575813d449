"""Who said it where a trade, a relation or a title tells: one row a construction, the near miss beside it."""

from __future__ import annotations

import pytest
from invented import facts_of as facts
from invented import last_speaker, speaker

LAST_SPEAKER = [
    # a trade takes up the one person whom it fits
    (
        "“Es caro”, dijo Pedro Soto, gerente de Aguas. Así, el ejecutivo agregó que “nadie ganó aún”.",
        "Pedro Soto",
    ),
    ("Rosa Quilodrán, candidata del PDA, calló. El ejecutivo dijo que “nadie ganó aún”.", "ejecutivo"),
    ("Pedro Soto, gerente de Aguas, calló. El Ejecutivo dijo que “nadie ganó aún”.", "Ejecutivo"),
    (
        "La edil Inés Luna dejó un libro a Rosa Quilodrán. “Es para ti”, dijo. La modelo dio las "
        "gracias. “Nadie ganó aún”, comentó.",
        "Rosa Quilodrán",
    ),
    (
        "El autor de la serie, Pedro Soto, tiene 40 años. La leyeron jugadores como Juan Paredes. El mangaka "
        "dejará de dibujar. “Nadie ganó aún”, explicó.",
        "Pedro Soto",
    ),
    # a cleft puts forward when or how it was
    (
        "“Nadie ganó aún”, dijo Pedro Soto. Fue en ese momento que la edil Inés Luna pidió hablar. “No es "
        "así para nada”, afirmó.",
        "Inés Luna",
    ),
    (
        "“Nadie ganó aún”, dijo Pedro Soto. Ahí fue cuando Inés Luna paró a Juan Paredes. “No es así para "
        "nada”, afirmó.",
        "Inés Luna",
    ),
    (
        "“Nadie ganó aún”, dijo Pedro Soto. Así es como Inés Luna dejó el partido. “No es así para nada”, "
        "afirmó.",
        "Inés Luna",
    ),
    (
        "“Nadie ganó aún”, dijo Pedro Soto. Es por esto que Inés Luna vino a Tola. “No es así para nada”, "
        "afirmó.",
        "Inés Luna",
    ),
    # a source with a long title before a colon
    (
        "“Nadie ganó aún”, dijo Inés Luna. El plan es caro, de acuerdo con el gerente general de Aguas de "
        "Tola, Pedro Soto: “El agua subirá de nuevo”.",
        "Pedro Soto",
    ),
    (
        "“Nadie ganó aún”, dijo Inés Luna. El plan tiene fallas, a juicio de la presidenta de la Comisión de "
        "Aguas de la Cámara, Rosa Quilodrán: “El agua subirá de nuevo”.",
        "Rosa Quilodrán",
    ),
    # title and name alone behind words that are the whole sentence
    (
        "“Nadie ganó aún”, dijo Inés Luna. “Los dos van al hospital”, capitán de Bomberos, Pedro Soto. "
        "Luego llovió.",
        "Pedro Soto",
    ),
    (
        "“Nadie ganó aún”, dijo Inés Luna. “Los dos heridos van al hospital”, Pedro Soto, fiscal de Tola.",
        "Pedro Soto",
    ),
    # a title whose closing comma is missing before the verb
    (
        "Juan Paredes recibió un portazo, pues el presidente de Aguas de Tola, Pedro Soto aseguró que no hay "
        "plata. Juan Paredes calló. “Nadie ganó aún”, dijo el timonel de la empresa.",
        "Pedro Soto",
    ),
    # a given name of women and men behind a man's title
    (
        "El exministro de Aguas del primer Gobierno de Inés Luna, Laurence Soto, sostuvo que Tola “ya va muy "
        "tarde”. Luego habló Juan Paredes.",
        "Laurence Soto",
    ),
    # whose relative somebody is, is not who speaks
    (
        "Inés Luna, nieta de Rosa Quilodrán, llegó ayer. Rosa Quilodrán se perdió en mayo. La nieta de "
        "Quilodrán negó todo. “Nadie la vio aún”, concluyó.",
        "Inés Luna",
    ),
    (
        "Con Juan Paredes, su padre, hablamos ayer. El padrastro de la joven señaló que “nadie ganó aún”.",
        "padrastro de la joven",
    ),
    (
        "Pedro Soto calló. LEE MÁS: Padre de Juan Paredes tras el juicio: “No tenemos red de apoyo”.",
        "Padre de Juan Paredes",
    ),
    # nor is who is defended
    (
        "Llegaron Pedro Soto y Juan Paredes. Habló Luis Soto, hermano y abogado del primero, quien dijo que "
        "“él está muy afectado”.",
        "Luis Soto",
    ),
    # a relative behind a pronoun is of whom the pronoun tells something
    (
        "Rosa Quilodrán contó que habló con una persona cercana a ella, quien le dijo que “está muy mal”.",
        "una persona cercana a ella",
    ),
    ("Pedro Soto llamó a una amiga de ella, quien contó que “nadie ganó aún”.", "una amiga de ella"),
    # who reports it goes on
    (
        "Rosa Quilodrán contó que habló con una vecina, quien le dijo que “está muy mal”. Además, agregó que "
        "“nadie ganó aún”.",
        "Rosa Quilodrán",
    ),
    # the agent of a passive that a relative goes on with
    (
        "Pedro Soto dijo ayer que irá. Ello fue negado por la ministra Inés Luna, quien citó los datos. "
        "“Nadie ganó aún”, indicó.",
        "Inés Luna",
    ),
    # a name that tells which one a governed noun is
    (
        "Por último, Pedro Soto se refirió a la lesión del zaguero Juan Paredes: “Desde ayer está de alta”.",
        "Pedro Soto",
    ),
    ("Por último, Pedro Soto habló de la lesión del defensa Juan Paredes: “Ya tiene el alta”.", "Pedro Soto"),
    # a stranger by a wider word
    (
        "“Faltan gorras”, narra la periodista. Luego habla de un anuncio de la alcaldesa Inés Luna. "
        "“Nadie ganó aún”, añade la comunicadora.",
        "periodista",
    ),
    (
        "Juan Paredes llamó. Respondió un señor de Tola. “Nadie ganó aún”, dijo la persona.",
        "un señor de Tola",
    ),
    # an office of its own, and another part in court, are of somebody else
    (
        "El rector Pedro Soto habló: “Nadie ganó aún”. El subsecretario de Educación dijo que “sobran sedes "
        "y aulas”.",
        "subsecretario de Educación",
    ),
    ("“Nadie ganó aún”, acusó la fiscal Inés Luna. La jueza pidió silencio: “Una voz más y salen”.", "jueza"),
    ("“Nadie ganó aún”, acusó la fiscal Inés Luna. La fiscal pidió: “Una voz más y salen”.", "Inés Luna"),
    ("“Nadie ganó aún”, acusó Inés Luna. La jueza pidió silencio: “Una voz más y salen”.", "Inés Luna"),
    # a name that a comma parts from a title whose end is not read
    ("“Nadie ganó aún”, dijo la jefa de la Junta de Vecinos Nº 14, Inés Luna.", "Inés Luna"),
    ("“Nadie ganó aún”, dijo el jefe del Sindicato N° 2 de Rumisal, Pedro Soto.", "Pedro Soto"),
    ("“Nadie ganó aún”, dijo la jefa de la Unión de Empleados Fiscales (UNEF), Inés Luna.", "Inés Luna"),
    ("“Nadie ganó aún”, dijo la seremi de Salud (s) de Tola, Inés Luna.", "Inés Luna"),
    ("“Nadie ganó aún”, dijo la Dra. Inés Luna, jefa de la sala.", "Inés Luna"),
    # somebody else in the same sentence
    ("“Nadie ganó aún”, dijo una vecina, a lo que otra respondió: “Y nadie va a ganar”.", "otra"),
    ("“Nadie ganó aún”, dijo Pedro Soto en la plaza, mientras otros gritaban: “Nadie va a ganar”.", "otros"),
    ("“Nadie ganó aún”, dijo Pedro Soto y saludó a uno y a otro: “Ya va a llegar el día”.", "Pedro Soto"),
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_a_masculine_article_makes_a_womans_trade_a_thing() -> None:
    found = facts("El año del modelo de los buses, dijo Inés Luna, no será “menor que el de doce años”.")
    assert speaker(found, found.quotes[0]) == "Inés Luna"
