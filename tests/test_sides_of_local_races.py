"""Who takes which side in short news of local races, where what is sought tells who stands.

Each text stands alone: it names the race and both ends in a sentence or two.
"""

from __future__ import annotations

import pytest
from siding import Row, endorsements_of, support

NOBODY: set[Row] = set()
RUIZ_MELO = support(("Tomás Ruiz", "Irma Melo"))
AURORA_MELO = support(("Partido Aurora", "Irma Melo"))

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "on the way to an office": [
        ("El edil Tomás Ruiz anunció que acompañará a Irma Melo en su camino a la alcaldía.", RUIZ_MELO),
        ("El edil Tomás Ruiz acompaña a Irma Melo en su carrera por la gobernación.", RUIZ_MELO),
        ("El edil Tomás Ruiz le dará la mano a Irma Melo en la carrera por la alcaldía.", RUIZ_MELO),
        ("El edil Tomás Ruiz acompañó a Irma Melo en su camino a casa. La elección es el domingo.", NOBODY),
    ],
    "being with somebody in a race": [
        ("Para la alcaldía, el edil Tomás Ruiz está con Irma Melo.", RUIZ_MELO),
        (
            "La elección los divide: el edil Tomás Ruiz está con Irma Melo y la edil Eva Paz con Luis Roa.",
            RUIZ_MELO | support(("Eva Paz", "Luis Roa")),
        ),
        ("Tomás Ruiz dio el salto: estará con Irma Melo el 19 de junio, en la segunda vuelta.", RUIZ_MELO),
        ("La elección es el domingo. El edil Tomás Ruiz está con Irma Melo en el hospital.", NOBODY),
        ("La elección es el domingo. El edil Tomás Ruiz estaba con Irma Melo.", NOBODY),
    ],
    "betting on somebody": [
        ("El edil Tomás Ruiz le apuesta a la candidata Irma Melo.", RUIZ_MELO),
        ("El edil Tomás Ruiz le juega a la candidata Irma Melo en la carrera por la alcaldía.", RUIZ_MELO),
        ("El edil Tomás Ruiz le apuesta a la educación, dijo la candidata Irma Melo.", NOBODY),
    ],
    "striving that somebody come to office": [
        ("“Desde hoy trabajo para que Irma Melo sea intendenta”, prometió el edil Tomás Ruiz.", RUIZ_MELO),
        ("“Estoy trabajando para que Irma Melo llegue a la alcaldía”, dijo el edil Tomás Ruiz.", RUIZ_MELO),
        ("“Vamos a hacer gobernadora a Irma Melo”, prometió el edil Tomás Ruiz.", RUIZ_MELO),
        ("“Trabajo para que Irma Melo sea feliz”, dijo el edil Tomás Ruiz sobre la elección.", NOBODY),
        ("El edil Tomás Ruiz trabaja para que Irma Melo sea presidenta de la comisión electoral.", NOBODY),
    ],
    "what a party's organ votes for": [
        (
            "Los delegados del Partido Aurora votaron por apoyar la candidatura de Irma Melo.",
            support(("Partido Aurora", "Irma Melo")),
        ),
        (
            "Los delegados del Partido Aurora votaron a favor de apoyar a Irma Melo en la segunda vuelta.",
            support(("Partido Aurora", "Irma Melo")),
        ),
        (
            "La junta de ediles del Partido Aurora dispuso apoyar a Irma Melo en la segunda vuelta.",
            support(("Partido Aurora", "Irma Melo")),
        ),
        ("El Partido Aurora votó en contra de apoyar a Irma Melo en la segunda vuelta.", NOBODY),
        ("El Partido Aurora votará el sábado por apoyar o no a Irma Melo en la segunda vuelta.", NOBODY),
        ("El edil Tomás Ruiz votó por apoyar el presupuesto de la candidata Irma Melo.", NOBODY),
    ],
    "declared partisans": [
        (
            "El edil Tomás Ruiz y Eva Paz se declararon ayer adherentes de la campaña de Irma Melo.",
            RUIZ_MELO | support(("Eva Paz", "Irma Melo")),
        ),
        ("El edil Tomás Ruiz se declaró partidario de Irma Melo. La elección es en octubre.", RUIZ_MELO),
        ("El edil Tomás Ruiz se confesó ferviente seguidor de la candidata Irma Melo.", RUIZ_MELO),
        ("El edil Tomás Ruiz se definió como soldado de la candidata Irma Melo.", RUIZ_MELO),
        (
            "El edil Tomás Ruiz se declaró admirador de la novelista Irma Melo. La elección es el domingo.",
            NOBODY,
        ),
        ("El edil Tomás Ruiz se declaró partidario de la reforma de la candidata Irma Melo.", NOBODY),
    ],
    "whom a pronoun means who is named behind it": [
        (
            "Arropada por Tomás Ruiz y Eva Paz, que pidieron el voto para ella, Irma Melo ha presentado en "
            "Lota su candidatura a la alcaldía.",
            RUIZ_MELO | support(("Eva Paz", "Irma Melo")),
        ),
        (
            "Junto al exedil Tomás Ruiz, que llamó a votar por él, el candidato Luis Roa abrió su campaña.",
            support(("Tomás Ruiz", "Luis Roa")),
        ),
        (
            "El edil Tomás Ruiz, que pidió el voto para ella, presentó a la candidata Irma Melo.",
            RUIZ_MELO,
        ),
    ],
    "parties that field another's candidate": [
        (
            "El Partido Aurora llevará como candidata presidencial a Irma Melo, del Partido Cívico.",
            AURORA_MELO,
        ),
        ("El Partido Aurora postulará a la Presidencia a Irma Melo, del Partido Cívico.", AURORA_MELO),
        ("El Partido Aurora inscribió en su boleta a Irma Melo, candidata del Partido Cívico.", AURORA_MELO),
        ("El Partido Aurora escogió a Irma Melo, del Partido Cívico, para la alcaldía.", AURORA_MELO),
        ("Irma Melo, del Partido Cívico, fue postulada también por el Partido Aurora.", AURORA_MELO),
        ("El Partido Aurora llevará como candidata a Irma Melo, exalcaldesa de Lota.", NOBODY),
        (
            "El Partido Aurora presentó a Irma Melo, candidata del Partido Cívico, una lista de quejas.",
            NOBODY,
        ),
        ("El Partido Aurora llevó a los tribunales a Irma Melo, candidata del Partido Cívico.", NOBODY),
    ],
    "for whom one reveals to vote": [
        ("El actor Tomás Ruiz reveló por quién votará el domingo: por la economista Irma Melo.", RUIZ_MELO),
        ("El actor Tomás Ruiz confesó a quién dará su voto en las presidenciales: a Irma Melo.", RUIZ_MELO),
        ("Ya se sabe por quién votará Tomás Ruiz en las presidenciales: por Irma Melo.", RUIZ_MELO),
        ("¿Por quién votará Tomás Ruiz en el balotaje? Por Irma Melo, según dijo en la radio.", RUIZ_MELO),
        ("“¿Por quién voto? Por Irma Melo, sin dudas”, dijo Tomás Ruiz antes del balotaje.", RUIZ_MELO),
        ("“El domingo voto por Irma Melo”, dijo Tomás Ruiz sobre la elección.", RUIZ_MELO),
        (
            "El actor Tomás Ruiz dijo por quién no votará: por la candidata Irma Melo.",
            {("Tomás Ruiz", "Irma Melo", "oppose")},
        ),
        ("Tomás Ruiz no reveló por quién votará: si por Irma Melo o por la edil Eva Paz.", NOBODY),
        ("Tomás Ruiz preguntó por quién votará la gente. Por Irma Melo, candidata, no irán todos.", NOBODY),
    ],
    "a part in a campaign, told before whose it is": [
        (
            "Del comando de Irma Melo forman parte los exediles Tomás Ruiz y Eva Paz, que perdieron.",
            RUIZ_MELO | support(("Eva Paz", "Irma Melo")),
        ),
        ("En el equipo de campaña de la candidata Irma Melo trabaja el exedil Tomás Ruiz.", RUIZ_MELO),
        ("En el comando de la candidata Irma Melo está desde ayer el exedil Tomás Ruiz.", RUIZ_MELO),
        (
            "En la campaña de la candidata Irma Melo está prohibido fumar, dijo el exedil Tomás Ruiz.",
            NOBODY,
        ),
        ("En la lista de la candidata Irma Melo figura el exedil Tomás Ruiz.", NOBODY),
    ],
    "who is in a crowd that backs somebody": [
        (
            "Un grupo de artistas apoya a la candidata Irma Melo. Lo integran Tomás Ruiz y Eva Paz.",
            RUIZ_MELO | support(("Eva Paz", "Irma Melo")),
        ),
        (
            "El edil Luis Roa se sumó a la lista de figuras que apoyan a la candidata Irma Melo. "
            "La encabezaba desde enero Tomás Ruiz.",
            RUIZ_MELO | support(("Luis Roa", "Irma Melo")),
        ),
        (
            "El grupo de artistas que expone en Lota visitó a la candidata Irma Melo. Lo integra Tomás Ruiz.",
            NOBODY,
        ),
    ],
    "lists that give each name its place": [
        (
            "El candidato Luis Roa recibió el respaldo de los ediles Tomás Ruiz, de Lota; Irma Melo, de "
            "Rauco; y Eva Paz, de Penco.",
            support(("Tomás Ruiz", "Luis Roa"), ("Irma Melo", "Luis Roa"), ("Eva Paz", "Luis Roa")),
        ),
    ],
    "lists that put somebody up": [
        ("El edil Tomás Ruiz volcó su apoyo a la lista que lleva a Irma Melo a la intendencia.", RUIZ_MELO),
        ("El edil Tomás Ruiz apoya la boleta que postula a Irma Melo como gobernadora.", RUIZ_MELO),
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(t, e, id=f"{name}: {t}") for name, rows in READ.items() for t, e in rows],
)
def test_side_in_a_local_race(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected
