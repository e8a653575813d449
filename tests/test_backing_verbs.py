"""Backing with a verb: 'respaldó a', 'se sumó a la campaña de', 'votará por', 'fue apoyada por'."""

from __future__ import annotations

import pytest
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
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "a post or a name put first": [
        ("Como jefe de debate de Iturra, llegó Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Como vocera de Iturra asumió la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("Como vocera de Iturra, Catrileo criticó la ley.", set()),
        ("Catrileo venció su ego inclinándose hacia Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo le apostó a Iturra.", support((CATRILEO, ITURRA))),
        ("Lo de que Catrileo apoya a Iturra no pasa de ser un cuento.", set()),
    ],
    "a party's candidates": [
        ("Catrileo llamó a votar por los candidatos del Frente Austral.", support((CATRILEO, AUSTRAL))),
        ("Manríquez declinó a favor de los abanderados del Frente Austral.", support((MANRIQUEZ, AUSTRAL))),
        ("Catrileo pidió el voto para los candidatos del Partido Aurora.", support((CATRILEO, AURORA))),
        ("Catrileo se reunió con los candidatos del Frente Austral.", set()),
        ("Catrileo apoyará a los candidatos.", set()),
    ],
    "own words without marks": [
        ("Votaré por Iturra, dijo la diputada Catrileo.", support((CATRILEO, ITURRA))),
        (
            "Vamos a votar por Iturra porque conoce el sur, aseguró ayer Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Tenemos candidata presidencial en Ana Zaldívar, señaló Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("Los vecinos votarán por Iturra, dijo Catrileo.", set()),
    ],
    "'quien' is somebody": [
        (
            "El Frente Austral lamentó la salida de Catrileo, exedil por el distrito de Lota, quien "
            "apoyará a Iturra.",
            support((CATRILEO, ITURRA)),
        ),
    ],
    "everyday words of a side": [
        ("Catrileo dijo que va con Iturra hasta el final.", support((CATRILEO, ITURRA))),
        ("Catrileo fue con Iturra hasta la puerta.", set()),
        (
            "Catrileo dijo que Zaldívar conoce el sur y que por ella va a votar.",
            support((CATRILEO, ZALDIVAR)),
        ),
        ("Catrileo llamó a los suyos a quedarse con Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo llamó a sus votantes a pasarse a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo contó que pondrá la lista de Iturra en el sobre.", support((CATRILEO, ITURRA))),
        ("Catrileo juró que moverá cielo y tierra para que gane Iturra.", support((CATRILEO, ITURRA))),
        ("“Mi conciencia me obliga a votar por Iturra”, dijo Catrileo.", support((CATRILEO, ITURRA))),
        ("“Su programa nos anima a respaldar a Iturra”, dijo Catrileo.", support((CATRILEO, ITURRA))),
        ("El acuerdo obliga a Catrileo a votar por Iturra.", set()),
        (
            "Manríquez hizo saber en un audio que no sigue al partido y que su voto es para Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Catrileo se pasó a las filas de su archirrival, Pedro Iturra.", support((CATRILEO, ITURRA))),
    ],
    "an article before the name": [
        ("Catrileo votará por la Ana Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo pide el voto para el Pedro Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo apoya a la Ana Zaldívar.", support((CATRILEO, ZALDIVAR))),
    ],
    "clothes": [
        ("Catrileo lucía una gorra con la cara de Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo lucía una gorra con la imagen del general Mauro Ledesma.", set()),
    ],
    "whose candidacy by the clause beside": [
        (
            "Mauro Ledesma es independiente y el Frente Austral se sumó a su candidatura.",
            support((AUSTRAL, "Mauro Ledesma")),
        ),
        (
            "Quilodrán viajó ayer y Catrileo respaldó su candidatura a alcaldesa.",
            support((CATRILEO, QUILODRAN)),
        ),
    ],
    "what others pay for": [
        ("Iturra llegó en alas de obras financiadas con apoyo de su aliado Manríquez.", set()),
        ("Iturra ganó con el apoyo de Manríquez.", support((MANRIQUEZ, ITURRA))),
    ],
    "active verb": [
        ("Rosa Quilodrán respaldó a Pedro Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez ha apoyado públicamente a la candidata Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("La diputada Catrileo va a votar por Iturra.", support((CATRILEO, ITURRA))),
        (
            "El Partido Aurora decidió respaldar a Ana Zaldívar en la segunda vuelta.",
            support((AURORA, ZALDIVAR)),
        ),
        ("La senadora apoyará este domingo, en la segunda vuelta, a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Quilodrán y Manríquez votarán por Zaldívar.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("Respaldó a Iturra la diputada Elena Catrileo.", support((CATRILEO, ITURRA))),
        ("Manríquez, quien perdió ante Zaldívar, respaldó a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Tras una larga reunión, Catrileo terminó apoyando a Iturra.", support((CATRILEO, ITURRA))),
        ("Quilodrán se inclinó por Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        ("El exministro se decantó por la candidata Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez se pronunció a favor de Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo declinó en favor de Ana Zaldívar.", support((CATRILEO, ZALDIVAR))),
        (
            "Quilodrán se cuadró con Iturra y Manríquez se encolumnó detrás de Zaldívar.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("El Frente Austral proclamó a Pedro Iturra.", support((AUSTRAL, ITURRA))),
        ("Catrileo hizo campaña por Zaldívar.", support((CATRILEO, ZALDIVAR))),
        (
            "A Iturra lo respaldan Quilodrán y el Frente Austral.",
            support((QUILODRAN, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Respaldan a Zaldívar la senadora Quilodrán y los diputados Catrileo y Manríquez.",
            support((QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("El Partido Aurora decidió por unanimidad respaldar a Iturra.", support((AURORA, ITURRA))),
        ("Quilodrán se la jugó por Iturra.", support((QUILODRAN, ITURRA))),
        ("El Partido Aurora ya cerró filas con Zaldívar.", support((AURORA, ZALDIVAR))),
        ("Manríquez le levantó la mano a Ana Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo marcará la preferencia por Iturra.", support((CATRILEO, ITURRA))),
        ("Iturra superó a Zaldívar, a quien Manríquez respalda.", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Quilodrán, a quien Iturra criticó con dureza, respaldó a Zaldívar.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "Los dos dirigentes -Quilodrán y Manríquez- apoyarán a Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán, que en la primera vuelta apoyó a Zaldívar, se reunió con vecinos.",
            support((QUILODRAN, ZALDIVAR)),
        ),
    ],
    "a promise reported": [
        ("Manríquez anunció que apoyará a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Quilodrán adelantó que respaldaría sin condiciones a Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        (
            "Quilodrán adelantó que, tal como había dicho en mayo, respaldaría a Zaldívar.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        ("Quilodrán adelantó que, según lo pactado, votaría por Iturra.", support((QUILODRAN, ITURRA))),
        ("Quilodrán adelantó que, de haber acuerdo, respaldaría a Zaldívar.", set()),
        ("Quilodrán adelantó que, si la invitan, respaldaría a Zaldívar.", set()),
        ("La diputada se comprometió a votar por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo prometió apoyar a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("El Frente Austral resolvió este lunes votar por Iturra.", support((AUSTRAL, ITURRA))),
        ("Según dijo, Manríquez votará por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Quilodrán confirmó la decisión de respaldar a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Manríquez y Catrileo han declarado que apoyarán a Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("El Frente Austral tomó la decisión de respaldar a Iturra.", support((AUSTRAL, ITURRA))),
        ("El Frente Austral no cambiará su decisión de respaldar a Iturra.", support((AUSTRAL, ITURRA))),
        ("El Frente Austral aún no toma la decisión de respaldar a Iturra.", set()),
        ("Quilodrán no ha tomado la decisión de respaldar a Iturra.", set()),
        ("Quilodrán dijo que tienen casi tomada la decisión de respaldar a Iturra.", set()),
        (
            "El Partido Aurora firmó un acuerdo con el Frente Austral para respaldar a Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("Catrileo anticipó que su voto será para Iturra.", support((CATRILEO, ITURRA))),
        ("Manríquez dijo en su canal que votará por Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "a candidacy as target": [
        ("Catrileo defiende la candidatura presidencial de Iturra.", support((CATRILEO, ITURRA))),
        ("Manríquez se sumó a la campaña de Ana Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Quilodrán se integró al comando de Iturra.", support((QUILODRAN, ITURRA))),
        ("El Partido Aurora se plegó a la candidatura de Zaldívar.", support((AURORA, ZALDIVAR))),
        ("La senadora trabaja por la candidatura de Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez se unirá a la campaña del candidato Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "El Partido Aurora perdió. Pero esa colectividad, que impulsa la opción de Iturra, crece.",
            support((AURORA, ITURRA)),
        ),
    ],
    "passive": [
        ("Iturra fue respaldado por Quilodrán.", support((QUILODRAN, ITURRA))),
        ("La candidata Zaldívar, apoyada por Manríquez, recorrió el sur.", support((MANRIQUEZ, ZALDIVAR))),
        ("Pedro Iturra (respaldado por el Frente Austral) ganó.", support((AUSTRAL, ITURRA))),
        (
            "Apoyada por Quilodrán y Catrileo, Ana Zaldívar cerró su campaña.",
            support((QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
    ],
    "calling to vote": [
        ("Quilodrán llamó a votar por Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez pidió a sus votantes apoyar a Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo hizo un llamado a votar por la candidata Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Quilodrán pidió a los suyos que voten por Iturra.", support((QUILODRAN, ITURRA))),
        ("El Frente Austral llama a su militancia a respaldar a Iturra.", support((AUSTRAL, ITURRA))),
        ("Manríquez pidió el voto para Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("La senadora instó a la ciudadanía a sufragar por Iturra.", support((QUILODRAN, ITURRA))),
        ("Catrileo invitó a quienes la apoyaron a sumarse a votar por Iturra.", support((CATRILEO, ITURRA))),
        ("“Invito a todos a votar por Zaldívar”, escribió Catrileo.", support((CATRILEO, ZALDIVAR))),
    ],
    "in the speaker's words": [
        ("“Voy a votar por Iturra”, dijo Quilodrán.", support((QUILODRAN, ITURRA))),
        (
            "“El domingo anunciamos que apoyaríamos a Ana Zaldívar”, recordó Manríquez.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Catrileo pidió unidad: “Por favor, apoyen en segunda vuelta al candidato Iturra”.",
            support((CATRILEO, ITURRA)),
        ),
        ("“Mi voto será para Zaldívar”, afirmó Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("“Iturra cuenta con todo nuestro apoyo”, aseguró Quilodrán.", support((QUILODRAN, ITURRA))),
        ("“Mi candidata es Ana Zaldívar”, zanjó Catrileo.", support((CATRILEO, ZALDIVAR))),
        (
            "Quilodrán dijo que trabajarán “todos detrás de la candidatura de Pedro Iturra”.",
            support((QUILODRAN, ITURRA)),
        ),
        ("“Tenemos que votar por Iturra”, insistió Catrileo.", support((CATRILEO, ITURRA))),
        (
            "“Respaldamos sin matices a la candidata Zaldívar”, escribió Manríquez.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("“Julio Manríquez va a apoyar a Iturra”, adelantó Quilodrán.", support((MANRIQUEZ, ITURRA))),
        ("“Apoyo a Iturra porque es serio”, dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("“Ana Zaldívar es mi candidata”, repitió Quilodrán.", support((QUILODRAN, ZALDIVAR))),
        ("“Yo voy con Iturra”, dijo Catrileo.", support((CATRILEO, ITURRA))),
        (
            "“Hoy estamos, por convicción, apoyando a Ana Zaldívar”, sostuvo Quilodrán.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        ("“Mi voto es por Zaldívar”, indicó Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
    ],
    "pronoun": [
        ("Iturra recibió a Quilodrán. “Lo vamos a apoyar”, dijo la senadora.", support((QUILODRAN, ITURRA))),
        (
            "Tras la derrota, Manríquez llamó a Zaldívar y le entregó su respaldo.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Catrileo elogió a Iturra. “Vamos a respaldar su candidatura”, dijo.", support((CATRILEO, ITURRA))),
        ("Quilodrán cree en Zaldívar y la apoyará.", support((QUILODRAN, ZALDIVAR))),
    ],
    "who acts, past incisos and clauses": [
        (
            "El Frente Austral, cuyo candidato Manríquez sacó 2%, también anunció su respaldo a Iturra "
            "después de una reunión de sus concejales.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "La noche de la elección, tras asumir su derrota, Manríquez, admirador de los bomberos, entregó "
            "su apoyo a Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "El Frente Austral anunció que sus tres concejales votarán por Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "Catrileo fue dura con Iturra, pero esa misma noche le anunció su apoyo y ha llamado a los suyos "
            "a votar por él.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Iturra saludó en su cuenta a los vecinos, agradeciendo el apoyo de la diputada Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Mientras que la exministra Manríquez calla, Catrileo apoya a Iturra.", support((CATRILEO, ITURRA))),
    ],
    "the rival of the other finalist": [
        (
            "Manríquez dijo que apoyará al candidato que compita contra Zaldívar.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Catrileo votará por quien enfrente a Iturra.", support((CATRILEO, ZALDIVAR))),
    ],
}


@each(READ)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Elena Soto es candidata.", True),
        ("Elena Soto y Luis Tola son candidatos a la alcaldía.", True),
        ("Elena Soto, Pedro Díaz y Luis Tola son los candidatos.", True),
        ("Elena Soto ya no es candidata.", False),
    ],
)
def test_who_is_said_to_stand_may_be_gone_with(told: str, expected: bool) -> None:
    """'va con Soto' takes a side where a verb says that she stands."""
    found = endorsements_of(f"{told} Amadeo Utrera dijo que va con Soto.")
    assert found == (support(("Amadeo Utrera", "Elena Soto")) if expected else set())
