"""Whether a side is taken at all: who does what is told, whether it is told as done, and of which arena."""

from __future__ import annotations

from siding import (
    AURORA,
    MANRIQUEZ,
    Row,
    each,
    endorsements_of,
    neutral,
    support,
)

RUNOFF = "Habrá balotaje entre Ana Zaldívar y Hugo Zelada. "

TAKEN: dict[str, list[tuple[str, set[Row]]]] = {
    "several of a body named behind it": [
        (
            RUNOFF + "Zelada tiene asegurado el respaldo de los exministros de la derecha,"
            " Julio Manríquez y Luis Bravo.",
            support((MANRIQUEZ, "Hugo Zelada"), ("Luis Bravo", "Hugo Zelada")),
        ),
    ],
    "for whom a vote is asked, in a relative": [
        (
            RUNOFF + "Zelada, por quien el exalcalde Luis Bravo pidió el voto, recorrió Tola.",
            support(("Luis Bravo", "Hugo Zelada")),
        ),
    ],
    "facts in the subjunctive": [
        (
            RUNOFF + "Hubo renuncias a raíz de que el Partido Aurora (PA) haya decidido apoyar a Zelada.",
            support(("Partido Aurora", "Hugo Zelada")),
        ),
        (
            RUNOFF + "Le molestó que Luis Bravo se sumara a la campaña de Zelada.",
            support(("Luis Bravo", "Hugo Zelada")),
        ),
        (RUNOFF + "Le molestaría que Luis Bravo se sumara a la campaña de Zelada.", set()),
    ],
    "another arena's rivals": [
        (
            "El tenista Luis Bravo enfrentará hoy al finalista Pedro Arce en el torneo de Lota. El fin de"
            " semana acompañará a su compatriota Julio Manríquez.",
            set(),
        ),
    ],
    "backing of whom the text speaks, where nothing else says that they stand": [
        (
            RUNOFF + "Irma Melo cerró su acto y Luis Bravo le dio su apoyo.",
            support(("Luis Bravo", "Irma Melo")),
        ),
        (RUNOFF + "Irma Melo es la carta de Luis Bravo.", support(("Luis Bravo", "Irma Melo"))),
        (
            "En las primarias Irma Melo, con el respaldo del Partido Aurora, enfrentará a Luis Bravo.",
            support((AURORA, "Irma Melo")),
        ),
        (RUNOFF + "Irma Melo, con el respaldo del Partido Aurora, organizó el festival.", set()),
    ],
    "who is spoken to with a vote": [
        (
            RUNOFF + "“Aquí está mi voto, compañero Zelada”, dijo Luis Bravo.",
            support(("Luis Bravo", "Hugo Zelada")),
        ),
        (RUNOFF + "“No tendrá mi voto, Zelada”, dijo Luis Bravo.", set()),
    ],
    "nobody is told to do it": [
        (RUNOFF + "Se dice que en Lota se favoreció a la lista de Zelada, Luis Bravo lo negó.", set()),
    ],
    "a part of society is no party": [
        (
            RUNOFF + "Luis Bravo, del Partido Aurora, anticipó que el sector rural apoya a Zelada.",
            set(),
        ),
        (
            RUNOFF + "Luis Bravo, del Partido Aurora, anticipó que el sector ya apoya a Zelada.",
            support((AURORA, "Hugo Zelada")),
        ),
    ],
    "who makes up a bloc backs nobody": [
        (
            "El Frente Austral es una coalición. El bloque formado por el Partido Aurora y Liga Verde crece"
            " en la segunda vuelta.",
            set(),
        ),
    ],
    "what there is has no doer": [
        (
            RUNOFF + "Luis Bravo dijo que hubo intromisión de la mafia en el comicio en apoyo a Zelada.",
            set(),
        ),
        (RUNOFF + "Luis Bravo marchó ayer en apoyo a Zelada.", support(("Luis Bravo", "Hugo Zelada"))),
    ],
    "people whom nobody counts": [
        (RUNOFF + "Luis Bravo calló. En Lota, personal de la alcaldía llamó a votar por Zelada.", set()),
        (RUNOFF + "Luis Bravo calló. Ayer gente vestida de verde pidió el voto para Zelada.", set()),
        (
            RUNOFF + "Luis Bravo dijo que a título personal votará por Zelada.",
            support(("Luis Bravo", "Hugo Zelada")),
        ),
    ],
    "whose campaign by an office that nobody is said to hold": [
        (
            RUNOFF + "Zelada ganó la encuesta. Luis Bravo, coordinador de la campaña del prefecto, calló.",
            set(),
        ),
        (
            RUNOFF
            + "El prefecto Hugo Zelada ganó la encuesta. Luis Bravo, coordinador de la campaña del prefecto,"
            " calló.",
            support(("Luis Bravo", "Hugo Zelada")),
        ),
    ],
    "votes for one's own": [
        (
            "Hugo Zelada, candidato del Partido Aurora, y Ana Zaldívar, del Frente Austral, compiten por la"
            " alcaldía. Zelada agradeció el respaldo y pidió salir a votar por el Partido Aurora.",
            set(),
        ),
    ],
    "nothing imposed on one's voters": [
        (
            RUNOFF + "Luis Bravo aseguró que no impondrá una recomendación a sus votantes.",
            neutral("Luis Bravo"),
        ),
    ],
}


@each(TAKEN)
def test_whether_a_side_is_taken(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected
