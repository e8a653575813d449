"""Sides told past what is set in: compound infinitives, lists past a quotation, advances, investitures."""

from __future__ import annotations

from siding import (
    AURORA,
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
    oppose,
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "whose win is to be brought about": [
        ("Quilodrán llamó a los suyos a asegurar el triunfo de Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez pidió hacer posible la victoria de Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Quilodrán convocó a los vecinos a dar el último empujón, para que el domingo se logre el "
            "triunfo de Iturra.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Catrileo trabajará para conseguir el triunfo electoral de Iturra.", support((CATRILEO, ITURRA))),
        ("“Vamos a lograr el triunfo de Iturra”, dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("Quilodrán habló para asegurar el triunfo de Iturra.", set()),
        ("Quilodrán dijo que el voto rural podría asegurar el triunfo de Iturra.", set()),
        ("Quilodrán pidió no dar el triunfo a Iturra.", set()),
    ],
    "to whose conscience a vote is left": [
        ("Manríquez dejó a la conciencia de sus militantes el voto.", neutral(MANRIQUEZ)),
        ("Quilodrán resolvió dejar en manos de sus seguidores la decisión del balotaje.", neutral(QUILODRAN)),
        ("Quilodrán dejó en manos de sus concejales la obra del puente.", set()),
    ],
    "whose people a crowd is of, all in all": [
        ("Todas las fuerzas del Partido Aurora cerraron fila con Iturra.", support((AURORA, ITURRA))),
        ("Todos los sectores del Partido Aurora respaldan a Iturra.", support((AURORA, ITURRA))),
        ("Algunos sectores del Partido Aurora respaldan a Iturra.", set()),
    ],
    "who the first one was, who goes on to act": [
        (
            "La primera en reaccionar fue Quilodrán y llamó a votar por Iturra.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "El último en llegar, entre aplausos, fue Manríquez y pidió el voto para Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
    ],
    "who is beside somebody, by their title": [
        (
            "Quilodrán, acompañada de los concejales Manríquez y Catrileo, expresaron su respaldo a Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
    ],
    "who backed the one who asks it of them": [
        ("Manríquez pedirá a los electores que lo apoyaron en abril que lo piensen.", set()),
    ],
    "a compound infinitive": [
        (
            "Pese a haber apoyado a Zaldívar en abril, Quilodrán votará por Iturra.",
            support((QUILODRAN, ZALDIVAR), (QUILODRAN, ITURRA)),
        ),
        ("Tras haber votado por Iturra, Manríquez viajó al sur.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo criticó a Manríquez por haber apoyado a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Iturra cargó contra Manríquez por haber sumado a sus filas a Catrileo.", set()),
        ("Iturra cargó contra Manríquez. Catrileo redobló la apuesta e insistió.", set()),
        (
            "Catrileo criticó a Manríquez, su vecino de banca, por haber apoyado a Iturra.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra agradeció a Catrileo, su amiga, por haber trabajado en su candidatura.",
            support((CATRILEO, ITURRA)),
        ),
        ("De haber apoyado a Iturra, Manríquez sería ministro.", set()),
        ("El haber apoyado a Iturra le costó el cargo.", set()),
        ("Manríquez negó haber apoyado a Iturra.", set()),
    ],
    "an infinitive that is spoken of": [
        ("Quilodrán dijo que votar por Iturra sería un retroceso.", set()),
        ("“Creo que votar por Iturra es un riesgo”, dijo Quilodrán.", set()),
        ("Quilodrán dijo que hay que votar por Iturra.", support((QUILODRAN, ITURRA))),
    ],
    "whose a call is": [
        (
            "Tras el llamado a votar por Iturra hecho el lunes por Quilodrán, hubo aplausos.",
            support((QUILODRAN, ITURRA)),
        ),
        ("Pese al llamado a votar nulo, emitido por Manríquez, hubo pocos nulos.", neutral(MANRIQUEZ)),
        ("Pese al llamado a votar nulo, Manríquez viajó al sur.", set()),
    ],
    "who is added to a list": [
        (
            "Iturra contará con el apoyo de Catrileo, recién electa, quien dijo que “es quien puede ganar”; "
            "y de Manríquez.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra sumó el apoyo de Catrileo. A esto se suma el apoyo de tres exministros, entre los que se "
            "encuentra Manríquez.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra sumó el apoyo de Catrileo. A esto se suma la queja de Manríquez.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "“Iturra tendrá el respaldo de los verdes, de sus ediles y de esta senadora”, dijo Quilodrán.",
            support((QUILODRAN, ITURRA)),
        ),
        ("“Iturra tendrá el respaldo de los verdes, de sus ediles y de esta región”, dijo Quilodrán.", set()),
    ],
    "whose advance is to be prevented": [
        ("Quilodrán pidió frenar el avance de Iturra.", oppose((QUILODRAN, ITURRA))),
        (
            "Quilodrán llamó a “no permitir el regreso del atraso que representa Iturra”.",
            oppose((QUILODRAN, ITURRA)),
        ),
        ("Quilodrán pidió no permitir que gane Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán llamó a detener el caos que encarna Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán pidió frenar el avance de las obras.", set()),
        ("Quilodrán pidió permitir que hable Iturra.", set()),
        (
            "Manríquez llamó a quienes lo apoyaron a votar por Iturra, de 50 años, para evitar que gane "
            "Zaldívar.",
            support((MANRIQUEZ, ITURRA)) | oppose((MANRIQUEZ, ZALDIVAR)),
        ),
    ],
    "whom a relative takes up": [
        (
            "Iturra, a quien la alcaldesa de Lota, Elena Catrileo, pidió apoyar, viajó al sur.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra, del Frente Austral, a quien apoya Catrileo, viajó al sur.", support((CATRILEO, ITURRA))),
        ("Iturra, quien perdió en Lota, apoya a la escuela.", set()),
    ],
    "a list that a crowd closes": [
        (
            "Catrileo, Manríquez, Quilodrán y casi todos los alcaldes apoyarán a Iturra.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA), (QUILODRAN, ITURRA)),
        ),
        (
            "Iturra tiene el apoyo de Catrileo, Manríquez y tantos otros.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Iturra tiene el apoyo de Catrileo, Manríquez y el grupo “Vecinos”.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
    ],
    "support that opens a sentence": [
        (
            "En respaldo a la candidatura de Iturra, la diputada Elena Catrileo recorrerá el sur.",
            support((CATRILEO, ITURRA)),
        ),
        ("En apoyo a las víctimas, Catrileo recorrerá el sur.", set()),
    ],
    "in the words of who stands": [
        ("“Catrileo dijo que me va a acompañar”, contó Iturra.", support((CATRILEO, ITURRA))),
        ("“Tener el apoyo de Manríquez es un orgullo”, dijo Iturra.", support((MANRIQUEZ, ITURRA))),
        ("“Tener apoyos cuesta”, dijo Iturra.", set()),
    ],
    "who stands down for another": [
        ("Manríquez contribuirá a que gane Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez retiró su postulación para que gane Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez dejó de lado su aspiración en favor de Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "a subject behind 'por eso'": [
        ("Los votos son clave, por eso Catrileo apoyará a Iturra.", support((CATRILEO, ITURRA))),
        ("Los votos son clave. Por ello Catrileo apoyará a Iturra.", support((CATRILEO, ITURRA))),
    ],
    "whose decision serves a purpose": [
        (
            "La decisión de Quilodrán de dejar su cargo para apoyar a Iturra sorprendió.",
            support((QUILODRAN, ITURRA)),
        ),
    ],
    "a verb and what it governs": [
        ("Manríquez ya se manifestó por Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez juntó firmas para avalarse por el Frente Austral.", set()),
        ("Iturra habló. También le apoyaban los ediles.", set()),
    ],
    "whom one campaigns for": [
        ("Manríquez le hará campaña a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo prefirió renunciar y hacerle campaña a Iturra.", support((CATRILEO, ITURRA))),
    ],
    "an open door": [
        ("Manríquez deja la puerta abierta a la abstención.", set()),
    ],
}


@each(READ)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


COLOMBIA = "En Colombia, la exministra Ana Zaldívar y el senador Pedro Iturra disputarán la segunda vuelta. "
LIBERAL, CONSERVADOR = "Partido Liberal Colombiano", "Partido Conservador Colombiano"

PARTIES: dict[str, list[tuple[str, set[Row]]]] = {
    "parties of one adjective behind what they are called": [
        ("El partido Conservador apoyará a Iturra.", support((CONSERVADOR, ITURRA))),
        (
            "Los partidos Liberal y Conservador apoyarán a Iturra.",
            support((LIBERAL, ITURRA), (CONSERVADOR, ITURRA)),
        ),
        (
            "Iturra sumó los apoyos de los dos partidos tradicionales: el Conservador y el Liberal.",
            support((LIBERAL, ITURRA), (CONSERVADOR, ITURRA)),
        ),
        ("Los partidos hablaron ayer, dijo Conservador Soto.", set()),
    ],
}


@each(PARTIES)
def test_parties_called_by_an_adjective(text: str, expected: set[Row]) -> None:
    assert endorsements_of(COLOMBIA + text) == expected


ISLENA, SERRANA = "Unión Isleña", "Coalición Serrana"
INVESTITURE = "El Congreso votó la investidura del candidato Pedro Iturra como presidente del Gobierno. "

VOTED: dict[str, list[tuple[str, set[Row]]]] = {
    "votes on whoever is to be invested": [
        (
            "Unión Isleña ha votado a favor. El Partido Aurora y el Frente Austral han votado en contra.",
            support((ISLENA, ITURRA)) | oppose(("Partido Aurora", ITURRA), ("Frente Austral", ITURRA)),
        ),
        (
            "Iturra solo ha contado con los votos a favor de Unión Isleña y de Coalición Serrana (CS).",
            support((ISLENA, ITURRA), (SERRANA, ITURRA)),
        ),
        ("Unión Isleña votó a favor de la ley de aguas.", set()),
    ],
}


@each(VOTED)
def test_votes_on_an_investiture(text: str, expected: set[Row]) -> None:
    assert endorsements_of(INVESTITURE + text) == expected


def test_votes_without_an_investiture() -> None:
    assert endorsements_of(SETTING + "El Partido Aurora ha votado en contra.") == set()


def test_a_heading_in_capitals_is_of_nobody_named_before() -> None:
    text = "La Unión Isleña y el Partido Aurora hablaron.\n\nLOS QUE ESTÁN A FAVOR DE ITURRA\n\nEs larga."
    assert endorsements_of(SETTING + text) == set()
