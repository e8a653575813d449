"""Who said it where a trade, a relation or a title tells: one row a construction, the near miss beside it."""

from __future__ import annotations

import pytest
from test_speakers import facts, speaker

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
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    found = facts(text)
    assert speaker(found, found.quotes[-1]) == expected


def test_a_masculine_article_makes_a_womans_trade_a_thing() -> None:
    found = facts("El año del modelo de los buses, dijo Inés Luna, no será “menor que el de doce años”.")
    assert speaker(found, found.quotes[0]) == "Inés Luna"
