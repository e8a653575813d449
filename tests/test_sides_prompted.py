"""Sides that somebody takes at another's prompting or call, that must be taken, or are only spoken of."""

from __future__ import annotations

import siding
from siding import (
    AURORA,
    AUSTRAL,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    ZALDIVAR,
    Row,
    congratulate,
    each,
    endorsements_of,
    neutral,
    oppose,
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "who is brought to do it acts": [
        ("El debate llevó a Quilodrán a apoyar a Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez convenció a Quilodrán de apoyar a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "El fallo motivó a la senadora Rosa Quilodrán a confirmar que votará por Iturra.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Manríquez motivó a sus votantes a apoyar a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez no convenció a Quilodrán de apoyar a Iturra.", set()),
        ("Manríquez busca convencer a Quilodrán de apoyar a Iturra.", set()),
    ],
    "whose a call or a decision is, told by who made it": [
        (
            "Pese al llamado a votar nulo en la segunda vuelta, emitido por Julio Manríquez, hubo pocos.",
            neutral(MANRIQUEZ),
        ),
        (
            "Tras el llamado a votar por Iturra realizado ayer por la senadora Rosa Quilodrán, hubo revuelo.",
            support((QUILODRAN, ITURRA)),
        ),
        ("El llamado a apoyar a Iturra que hizo Julio Manríquez sorprendió.", support((MANRIQUEZ, ITURRA))),
        (
            "La decisión de apoyar a Iturra, tomada por el Partido Aurora, sorprendió.",
            support((AURORA, ITURRA)),
        ),
        ("El llamado a votar por Iturra sorprendió a la prensa, dijo Julio Manríquez.", set()),
    ],
    "who joins a crowd takes its side": [
        ("Quilodrán se sumó a los partidos que apoyan a Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán se sumó a quienes respaldan a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "El Partido Aurora anunció su decisión de sumarse a las fuerzas políticas de centro que hoy "
            "apoyan la candidatura de Ana Zaldívar.",
            support((AURORA, ZALDIVAR)),
        ),
        ("Quilodrán forma parte de los partidos que apoyan a Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán no se sumará a los partidos que apoyan a Iturra.", set()),
        ("Quilodrán se sumó a las críticas de quienes apoyan a Iturra.", set()),
        ("Quilodrán criticó a los partidos que apoyan a Iturra.", set()),
    ],
    "what is told to be needful is asked for": [
        ("“Es importante votar por Iturra”, dijo Quilodrán.", support((QUILODRAN, ITURRA))),
        ("“Es un deber apoyar a Iturra”, dijo Quilodrán.", support((QUILODRAN, ITURRA))),
        ("“Es fundamental no votar por Iturra”, dijo Quilodrán.", oppose((QUILODRAN, ITURRA))),
        (
            "“No tenemos una opción distinta que votar por Iturra”, dijo Quilodrán.",
            support((QUILODRAN, ITURRA)),
        ),
        ("“Hay otra alternativa que votar por Iturra”, dijo Quilodrán.", set()),
        ("“No es necesario votar por Iturra”, dijo Quilodrán.", set()),
    ],
    "what an infinitive only speaks of is not done": [
        ("Quilodrán dijo que votar por Iturra es un error.", set()),
        ("Quilodrán señaló que votar en blanco no es propio de los suyos.", set()),
        ("Quilodrán dijo que tiene que votar por Iturra.", set()),
    ],
    "a candidacy behind a day, a place or a manner": [
        ("Manríquez respaldó este martes la candidatura de Pedro Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez respaldó el martes en Lota la candidatura de Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "El Partido Aurora proclamó este sábado por unanimidad la candidatura de Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("Quilodrán apoyó ayer a Zaldívar y la candidatura de Iturra cayó.", support((QUILODRAN, ZALDIVAR))),
    ],
    "a part in the opening or closing of a campaign": [
        ("La alcaldesa Rosa Quilodrán cerró la campaña de Pedro Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez participó del lanzamiento de campaña de Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Iturra participó en el cierre de su campaña.", set()),
        ("Quilodrán criticó el cierre de campaña de Iturra.", set()),
    ],
    "a party's organ that is named without it": [
        (
            "Manríquez, presidente del Partido Aurora, habló luego de que el consejo general ratificara su "
            "apoyo a Iturra.",
            support((AURORA, ITURRA)),
        ),
        (
            "Manríquez, presidente del Partido Aurora, habló poco antes de que el comité central apoyara a "
            "Iturra.",
            support((AURORA, ITURRA)),
        ),
        (
            "Manríquez, jefe del Partido Aurora, habló antes de que el comité central apoyara a Iturra.",
            set(),
        ),
    ],
    "what somebody is blamed for is done": [
        (
            "El tribunal suspendió al alcalde de Lota, Julio Manríquez, y a su directora, Rosa Quilodrán, "
            "por apoyar a Iturra.",
            support((MANRIQUEZ, ITURRA), (QUILODRAN, ITURRA)),
        ),
        ("El tribunal pidió sancionar a Quilodrán por apoyar a Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán optó por apoyar a Iturra.", support((QUILODRAN, ITURRA))),
    ],
    "for whom a support is whose taker stands before": [
        (
            "Quilodrán anunció que iría a la sede del partido de Iturra para felicitarlo, y una vez allá "
            "subió al escenario y confirmó su apoyo para el balotaje.",
            support((QUILODRAN, ITURRA)) | congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán felicitó a Iturra y confirmó su apoyo de cara a la segunda vuelta.",
            support((QUILODRAN, ITURRA)) | congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán felicitó a Iturra y dijo confiar en su apoyo.",
            congratulate((QUILODRAN, ITURRA)),
        ),
    ],
    "whose voices one joins": [
        (
            "Quilodrán respaldó a Iturra. Se sumó así al apoyo de Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán apoyó a Iturra, sumándose al apoyo de Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
    ],
    "who comes to a team": [
        (
            "Iturra incorporó a la exministra Rosa Quilodrán como jefa de campaña.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "En el caso de Iturra, la semana estuvo marcada por la llegada a su comando, con polémica, de la "
            "exministra Rosa Quilodrán.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Iturra incorporó a la exministra Rosa Quilodrán a su gabinete.", set()),
        (
            "La principal definición de Iturra fue el nombramiento de la senadora Rosa Quilodrán como nueva "
            "jefa de campaña.",
            support((QUILODRAN, ITURRA)),
        ),
    ],
    "who did so before": [
        (
            "Quilodrán apoyará a Iturra, luego de que ya lo hicieran previamente el Partido Aurora y "
            "Manríquez.",
            support((QUILODRAN, ITURRA), (AURORA, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán apoyará a Iturra y pidió que también lo hiciera el Partido Aurora.",
            support((QUILODRAN, ITURRA)),
        ),
    ],
    "the parties that their leaders speak for": [
        (
            "Líderes del Partido Aurora, el Frente Austral y un grupo de independientes formalizaron este "
            "lunes su respaldo al candidato Pedro Iturra.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Las directivas del Partido Aurora y del Frente Austral apoyaron a Iturra.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        ("Los líderes sindicales de Lota apoyaron a Iturra.", set()),
    ],
    "a giver and the party that is theirs": [
        (
            "Iturra viajó tras recibir el apoyo del timonel del Partido Aurora, Julio Manríquez, y de su "
            "colectividad.",
            support((MANRIQUEZ, ITURRA), (AURORA, ITURRA)),
        ),
        (
            "Iturra recibió el apoyo de Julio Manríquez y de su partido, el Frente Austral.",
            support((MANRIQUEZ, ITURRA), (AUSTRAL, ITURRA)),
        ),
        ("Iturra recibió el apoyo de Julio Manríquez y de su barrio.", support((MANRIQUEZ, ITURRA))),
    ],
    "a coalition that only tells whose candidate it is": [
        (
            "El exministro Julio Manríquez (2000-2006) adelantó que votará por Pedro Iturra, candidato de la "
            "coalición de izquierda Frente Austral, en la segunda vuelta.",
            support((MANRIQUEZ, ITURRA)),
        ),
    ],
    "a former member by the party's letters": [
        ("Quilodrán votará por el ex PDA Pedro Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán apoyó al ex PDA Pedro Iturra.", support((QUILODRAN, ITURRA))),
    ],
    "what looks like a side and is none": [
        (
            "La Fundación Horizonte, creada por la alta comisionada de las Naciones Unidas y expresidenta de "
            "la Corte, Rosa Quilodrán, manifestó su apoyo a Iturra.",
            set(),
        ),
        ("Manríquez presentó un documento y pidió que Iturra lo firmara para respaldarlo.", set()),
        ("Iturra dijo que “estamos esperando una respuesta con Elena” para exponer.", set()),
        ("Pedro Iturra ya ganó una vez y hoy apuesta por su reelección.", set()),
    ],
}


@each(READ)
def test_the_sides_of_a_sentence(text: str, expected: set[Row]) -> None:
    assert endorsements_of(siding.SETTING + text) == expected
