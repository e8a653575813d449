"""Who gives and who takes where a clause leaves out its verb, its subject or its object."""

from __future__ import annotations

from siding import (
    AURORA,
    AUSTRAL,
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    each,
    endorsements_of,
    neutral,
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "clauses without a verb": [
        (
            "Quilodrán respalda a Iturra en la definición del domingo por Lota, y el exministro Manríquez, a "
            "la candidata Zaldívar.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Quilodrán votará por Iturra; Manríquez, por Zaldívar; y Catrileo, en blanco.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)) | neutral(CATRILEO),
        ),
        (
            "El Partido Aurora apoya a Zaldívar; el Frente Austral y la diputada Catrileo, a Iturra.",
            support((AURORA, ZALDIVAR), (AUSTRAL, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán apoya a Zaldívar y Manríquez, a Iturra le pidió un debate.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "Quilodrán apoya a Zaldívar y Manríquez felicitó a la prensa.",
            support((QUILODRAN, ZALDIVAR)),
        ),
    ],
    "the party of whoever is told of": [
        (
            "La presidenta del Frente Austral, Marta Oyarce, votará por Zaldívar. La colectividad acordó "
            "respaldar a Iturra.",
            support(("Marta Oyarce", ZALDIVAR), (AUSTRAL, ITURRA)),
        ),
        (
            "La dirigente del Frente Austral, Marta Oyarce, habló ayer. La nucleación, dijo, apoyará a "
            "Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "votes in a list": [
        (
            "Así votarán los ediles. Manríquez: por Iturra. Quilodrán, por Zaldívar. Catrileo: en blanco.",
            support((MANRIQUEZ, ITURRA), (QUILODRAN, ZALDIVAR)) | neutral(CATRILEO),
        ),
        ("Así votaron los ediles. Manríquez: por la mañana.", set()),
    ],
    "one more of the supports told": [
        (
            "Iturra sumó tres apoyos. El primero fue el de Manríquez. Horas después llegaron el de la "
            "diputada Catrileo y el del Frente Austral.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Iturra agradeció el apoyo de Manríquez. También agradeció el de la senadora Quilodrán.",
            support((MANRIQUEZ, ITURRA), (QUILODRAN, ITURRA)),
        ),
        ("Iturra dio un discurso. El mejor fue el de Manríquez.", set()),
    ],
    "who is bound to whoever gives": [
        ("La exministra Catrileo pide el voto para su exjefe.", support((CATRILEO, ITURRA))),
        ("El exministro Manríquez apoyará a su antigua socia.", support((MANRIQUEZ, ZALDIVAR))),
        ("El candidato Iturra votará por su hermano.", set()),
    ],
    "answers": [
        (
            "Consultado sobre si votará por Zaldívar en el balotaje, Manríquez dijo que sí.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Preguntada por la prensa acerca de si respaldará al candidato Iturra, Catrileo respondió "
            "afirmativamente.",
            support((CATRILEO, ITURRA)),
        ),
        ("Si llueve, Manríquez no votará. Catrileo dijo que sí a la reforma.", set()),
        ("Iturra pidió el apoyo de tres ediles. Manríquez se lo dio ayer.", support((MANRIQUEZ, ITURRA))),
        ("Iturra pidió el apoyo de tres ediles. Manríquez se lo pensará.", set()),
    ],
    "who is visited": [
        (
            "Iturra visitó en su casa a Catrileo, de quien recibió el respaldo para la alcaldía.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra almorzó con el Frente Austral, del que obtuvo el aval.", support((AUSTRAL, ITURRA))),
        ("Iturra visitó a Catrileo, de quien espera el respaldo.", set()),
    ],
    "several at once": [
        (
            "Quilodrán, Manríquez y Catrileo se reunieron. Los tres hicieron público su apoyo a Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "El Frente Austral y el Partido Aurora se reunieron. Las dos fuerzas apoyarán a Iturra.",
            support((AUSTRAL, ITURRA), (AURORA, ITURRA)),
        ),
        ("Compiten Zaldívar e Iturra. Manríquez apoyará al segundo.", support((MANRIQUEZ, ITURRA))),
        (
            "Compiten Iturra y Zaldívar. Manríquez se pronunció por aquel; Catrileo, por esta.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
    ],
}


@each(READ)
def test_givers_and_takers(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected
