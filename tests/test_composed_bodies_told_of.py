"""Bodies that tell something without a subject: 'en el gremio se explicó', 'en el balance del gremio'."""

from __future__ import annotations

import pytest
from test_composed_speakers import said_last

SUBSECRETARY = "subsecretaría de pesca"
TOLD = [
    # where it is told
    (
        "La Armada entregó ayudas. En la institución se dijo que “muchos lo hicieron a título personal”.",
        "armada",
    ),
    ("En La Moneda, en tanto, se explicó que “el plan no va a cambiar ahora”.", "la moneda"),
    (
        "Desde la Subsecretaría de Pesca, que dirige Pedro Soto, se señaló que “el plan sigue su curso”.",
        SUBSECRETARY,
    ),
    ("Consultados sobre el plan, desde la Subsecretaría de Pesca dijeron que “no hay plata”.", SUBSECRETARY),
    # what it is told in
    (
        "Pedro Soto criticó el plan. En el balance anual de la Defensoría de la Niñez se sostiene que “faltan"
        " cupos en el sur”.",
        "defensoría de la niñez",
    ),
    (
        "Pedro Soto calló. Entre las conclusiones que aprobó la Mesa de Salud, se indicó que los "
        "encuentros permitieron “acceder a muchas voces”.",
        "mesa de salud",
    ),
    # what goes on with the body of the sentence before
    (
        "Consultada la Fiscalía de Tola se indicó que “no hay imputados en la causa”. Ayer, en la "
        "Armada se aclaró además que falta la firma. Se especificó que “muchos lo hicieron por su cuenta”.",
        "armada",
    ),
    (
        "En la Armada se dijo que “no hay orden alguna”. El Ejército ha dado gestos de apoyo. “Gracias por "
        "cuidar a los vecinos”, se posteó.",
        "ejército",
    ),
    # words that are the predicate of a body, in its text
    (
        "Murió el general Baltasar Ruiz. Su muerte fue lamentada ayer en la noche por el Ejército mediante "
        "una nota, en la que la institución “agradece la entrega del general Ruiz”.",
        "ejército",
    ),
    # whom nobody stands for
    ("Pedro Soto habló en la plaza. En el acto se pidió “una ley que cuide los ríos”.", "pedro soto"),
]


@pytest.mark.parametrize(("text", "speaks"), TOLD)
def test_what_a_body_lets_be_told_is_its_own(text: str, speaks: str) -> None:
    assert said_last(text) == speaks
