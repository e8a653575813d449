"""Sides taken at an act, for an office, at somebody's side, by a list; adjectives that are nobody's.

Everybody is invented.
"""

from __future__ import annotations

from siding import Row, each, endorsements_of, support

SETTING = (
    "El alcalde Bruno Ferreyra y la exdiputada Marta Solís hablaron de las elecciones de mayo, en las que"
    " compiten el Partido Aurora y el Frente Austral.\n\n"
)
FERREYRA, SOLIS, AURORA, AUSTRAL = "Bruno Ferreyra", "Marta Solís", "Partido Aurora", "Frente Austral"
LUNA, ROJAS, IBARRA = "Rita Luna", "Abel Rojas", "Celia Ibarra"
BOTH = support((FERREYRA, LUNA), (FERREYRA, ROJAS))
ONE = support((FERREYRA, LUNA))

TABLE: dict[str, list[tuple[str, set[Row]]]] = {
    "for what office each of a list is backed": [
        ("Ferreyra votará por Rita Luna, como gobernadora, y por Abel Rojas, como alcalde.", BOTH),
        ("Ferreyra votará por Rita Luna como gobernadora y por Abel Rojas como edil.", BOTH),
        ("Ferreyra apoya a Rita Luna para gobernadora y a Abel Rojas para alcalde.", BOTH),
        ("Ferreyra apoya a Rita Luna para la gobernación y Abel Rojas para la alcaldía.", BOTH),
        ("Ferreyra pidió el voto para Rita Luna, a la gobernación, y Abel Rojas, a la alcaldía.", BOTH),
        ("Ferreyra apoya a Rita Luna para gobernadora y Abel Rojas viajó al sur.", ONE),
    ],
    "an act of support": [
        ("Ferreyra encabezó una caravana de respaldo a Rita Luna.", ONE),
        ("Ferreyra viajó al sur para participar en unos actos de apoyo a Rita Luna.", ONE),
        ("Ferreyra organizó un acto público de apoyo a Rita Luna.", ONE),
        ("Ferreyra prohibió un acto de apoyo a Rita Luna.", set()),
        ("Ferreyra no participó en la marcha de apoyo a Rita Luna.", set()),
    ],
    "a candidacy told before": [
        ("Rita Luna es candidata. Ferreyra apoya dicha candidatura.", ONE),
        ("La postulación de Rita Luna va lenta. Ferreyra dijo que respalda esa candidatura.", ONE),
        ("Ferreyra apoyó la propuesta de candidatura de Rita Luna.", ONE),
        ("Rita Luna y Abel Rojas son candidatos. Ferreyra apoya esa candidatura.", set()),
    ],
    "two parties or persons before whom they back": [
        (
            "Con el respaldo del Partido Aurora y del Frente Austral, Rita Luna ganó la segunda vuelta.",
            support((AURORA, LUNA), (AUSTRAL, LUNA)),
        ),
        (
            "Con el apoyo del Frente Austral y del Partido Aurora, la candidata Rita Luna lanzó su campaña.",
            support((AURORA, LUNA), (AUSTRAL, LUNA)),
        ),
    ],
    "who is presented at somebody's side": [
        ("La candidata Rita Luna presentó a su flamante jefe de campaña, Bruno Ferreyra.", ONE),
        ("“Ganaremos”, dijo la candidata Rita Luna al presentar a su vocero, Bruno Ferreyra.", ONE),
        ("La candidata Rita Luna criticó a su vecino, Bruno Ferreyra.", set()),
        ("Acompañando a la candidata Rita Luna estaban Ferreyra y Solís.", set()),
    ],
    "'lo' of whom one speaks to": [
        (
            "Abel Rojas ganó el balotaje. “Lo felicito, presidente electo”, le dijo Ferreyra a Abel Rojas.",
            {(FERREYRA, ROJAS, "congratulate")},
        ),
    ],
    "what is neutral": [
        ("Ferreyra se mantendrá neutral en la segunda vuelta.", {(FERREYRA, None, "neutral")}),
        ("Ferreyra se declaró equidistante de los dos candidatos.", {(FERREYRA, None, "neutral")}),
        ("Ferreyra pidió a las radios un relato sereno e imparcial de la campaña.", set()),
        ("Ferreyra eligió un hotel equidistante de los dos locales de votación.", set()),
        ("Ferreyra buscó un país neutral para el diálogo de los candidatos.", set()),
        ("Ferreyra pidió a los medios una postura imparcial en las elecciones.", set()),
        ("El sur es rico por su ubicación, casi equidistante de los dos puertos, dijo Ferreyra.", set()),
    ],
}


@each(TABLE)
def test_sides_of_acts_and_offices(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
