"""Briefs that tell of a side without a word of an election, and what is no side in them."""

from __future__ import annotations

from siding import Row, congratulate, each, endorsements_of, support

BRIEFS: dict[str, list[tuple[str, set[Row]]]] = {
    "whom somebody will back": [
        ("La exministra Rosa Quilodrán apoyará a Pedro Iturra.", support(("Rosa Quilodrán", "Pedro Iturra"))),
        (
            "El edil Julio Manríquez adelantó que votará a Ana Zaldívar. “Es seria”, dijo.",
            support(("Julio Manríquez", "Ana Zaldívar")),
        ),
        (
            "La diputada Elena Catrileo vuelve a respaldar a Pedro Iturra.",
            support(("Elena Catrileo", "Pedro Iturra")),
        ),
    ],
    "for what office": [
        (
            "El prefecto Julio Manríquez reiteró su apoyo a Ana Zaldívar para la alcaldía de Tola.",
            support(("Julio Manríquez", "Ana Zaldívar")),
        ),
        (
            "El edil Julio Manríquez respaldó a Ana Zaldívar, que pelea la gobernación con Pedro Iturra.",
            support(("Julio Manríquez", "Ana Zaldívar")),
        ),
    ],
    "a race, a win": [
        (
            "En la carrera por la secretaría general quedan Ana Zaldívar y Pedro Iturra. La edila Rosa "
            "Quilodrán respalda a Zaldívar.",
            support(("Rosa Quilodrán", "Ana Zaldívar")),
        ),
        (
            "La presidenta del Congreso, Rosa Quilodrán, celebró en sus redes el triunfo de Pedro Iturra.",
            congratulate(("Rosa Quilodrán", "Pedro Iturra")),
        ),
    ],
    "a minister is defended": [
        ("La mandataria Rosa Quilodrán respaldó al ministro Pedro Iturra tras las críticas.", set()),
        ("El sindicato recibió ayer al ministro Pedro Iturra y le entregó su apoyo.", set()),
    ],
}


@each(BRIEFS)
def test_brief(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected
