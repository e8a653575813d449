"""Sides that are no backing: congratulating, opposing, staying neutral."""

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
    congratulate,
    each,
    endorsements_of,
    neutral,
    oppose,
    support,
)

READ: dict[str, list[tuple[str, set[Row]]]] = {
    "put first, before who says so": [
        ("Por Iturra, dijo Catrileo, no votará.", oppose((CATRILEO, ITURRA))),
        ("Catrileo le contestó: por Iturra, dijo, no votará.", oppose((CATRILEO, ITURRA))),
    ],
    "asked not to, and said of oneself": [
        ("Manríquez pidió a sus oyentes que castiguen a Iturra en las urnas.", oppose((MANRIQUEZ, ITURRA))),
        ("Catrileo dijo que no vota a Iturra ni atada.", oppose((CATRILEO, ITURRA))),
        ("Catrileo dijo que la gente no vota a Iturra.", set()),
        (
            "Zaldívar habló en Lota. Catrileo llamó a los fundadores a no darle su voto.",
            oppose((CATRILEO, ZALDIVAR)),
        ),
        ("Catrileo llamó a Zaldívar, aunque sin ofrecerle sus votos.", set()),
        ("Catrileo repitió que no tiene candidato en el departamento.", neutral(CATRILEO)),
    ],
    "kept from a thing": [
        ("Manríquez llamó a los suyos a que se abstengan de marchas en la capital.", set()),
        ("Quilodrán pidió a los candidatos abstenerse de declaraciones a la prensa.", set()),
        ("Catrileo dijo que se abstendrá de comentarios sobre la campaña.", set()),
        ("Quilodrán pidió a los suyos que se abstengan de votar.", neutral(QUILODRAN)),
        ("Quilodrán pidió a los suyos que se abstengan de ir a las urnas.", neutral(QUILODRAN)),
    ],
    "another's neutrality": [
        ("Manríquez ratificó la neutralidad de las Fuerzas Armadas en la segunda vuelta.", set()),
        ("Catrileo comentó que el tema de la neutralidad del tribunal es absoluto en el balotaje.", set()),
        ("Manríquez anunció la neutralidad del Partido Aurora en la segunda vuelta.", neutral(AURORA)),
        ("Catrileo anunció la neutralidad de su partido en la segunda vuelta.", neutral(CATRILEO)),
    ],
    "a campaign against somebody, of nobody": [
        ("“Hoy hay una campaña en contra de Iturra”, dijo Catrileo.", set()),
        ("Catrileo lamentó que haya una campaña contra el Partido Aurora.", set()),
        ("Catrileo hará campaña en contra de Iturra.", oppose((CATRILEO, ITURRA))),
    ],
    "no side but a matter, a duty, a choice of two": [
        ("Catrileo dijo que no hay acuerdo en torno a apoyar a Iturra.", set()),
        ("Catrileo contó que el partido discutió sobre votar por Iturra.", set()),
        ("“Hay malestar por tener que respaldar a Iturra”, dijo Catrileo.", set()),
        ("“Hay que respaldar a Iturra”, dijo Catrileo.", support((CATRILEO, ITURRA))),
        ("“La elección es entre el cambio que encarna Zaldívar y el pasado”, dijo Catrileo.", set()),
    ],
    "congratulating": [
        ("Quilodrán felicitó a Iturra por su triunfo.", congratulate((QUILODRAN, ITURRA))),
        ("Manríquez llamó a Zaldívar para felicitarla.", congratulate((MANRIQUEZ, ZALDIVAR))),
        ("Iturra recibió las felicitaciones de Catrileo.", congratulate((CATRILEO, ITURRA))),
        ("Catrileo celebró el triunfo de Iturra.", congratulate((CATRILEO, ITURRA))),
        (
            "Iturra ganó el balotaje. En su carta de felicitación, Catrileo destacó la jornada.",
            congratulate((CATRILEO, ITURRA)),
        ),
        (
            "Iturra ganó el balotaje. Catrileo, en un mensaje de congratulación, ofreció su ayuda.",
            congratulate((CATRILEO, ITURRA)),
        ),
        (
            "Iturra ganó el balotaje. En una nota de felicitación a los bomberos, Catrileo habló del sur.",
            set(),
        ),
        (
            "Catrileo celebró asimismo, los triunfos de Iturra en Lota y de Zaldívar en Penco.",
            congratulate((CATRILEO, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
        (
            "Catrileo saludó la victoria de Iturra, que arrasó en el norte, así como la de Zaldívar.",
            congratulate((CATRILEO, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
        ("Catrileo celebró el triunfo de Iturra y habló de Zaldívar.", congratulate((CATRILEO, ITURRA))),
        (
            "“Felicitaciones a Ana Zaldívar por su votación”, escribió Quilodrán.",
            congratulate((QUILODRAN, ZALDIVAR)),
        ),
        ("Manríquez envió sus felicitaciones a Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "Manríquez felicitó a Iturra y llamó a votar por él.",
            congratulate((MANRIQUEZ, ITURRA)) | support((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez saludó a Iturra por su triunfo.", congratulate((MANRIQUEZ, ITURRA))),
        ("Zaldívar perdió y felicitó a su rival.", congratulate((ZALDIVAR, ITURRA))),
        ("Catrileo llamó a Iturra y le dio la enhorabuena.", congratulate((CATRILEO, ITURRA))),
        ("Iturra fue felicitado por Quilodrán.", congratulate((QUILODRAN, ITURRA))),
    ],
    "congratulating the winner": [
        (
            "Iturra es el presidente electo. Quilodrán le envió una nota de felicitación.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "La presidenta electa es Ana Zaldívar. El diputado argentino Bruno Ferri felicitó a la ganadora.",
            congratulate(("Bruno Ferri", ZALDIVAR)),
        ),
        (
            "Iturra es el presidente electo. La senadora Quilodrán extendió sus felicitaciones.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Iturra es el presidente electo. Manríquez celebró la “inmensa victoria electoral” del ganador.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        (
            "Catrileo llamó a Iturra y le dio la enhorabuena por su triunfo.",
            congratulate((CATRILEO, ITURRA)),
        ),
    ],
    "opposing": [
        ("Quilodrán no votará por Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Manríquez llamó a no votar por Zaldívar.", oppose((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo votará en contra de Iturra.", oppose((CATRILEO, ITURRA))),
        ("“Ana Zaldívar no puede ganar”, dijo Manríquez.", oppose((MANRIQUEZ, ZALDIVAR))),
        ("“Vamos a derrotar a Iturra”, prometió Catrileo.", oppose((CATRILEO, ITURRA))),
        ("“Iturra debe ser derrotado”, afirmó Quilodrán.", oppose((QUILODRAN, ITURRA))),
        ("“Jamás votaría por Iturra”, dijo la diputada Catrileo.", oppose((CATRILEO, ITURRA))),
        ("Catrileo no le dará su voto a Iturra.", oppose((CATRILEO, ITURRA))),
        ("“No podemos permitir que gane Iturra”, advirtió Quilodrán.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán llamó a impedir que Iturra llegue al gobierno.", oppose((QUILODRAN, ITURRA))),
        ("Manríquez llamó a cerrarle el paso a Zaldívar.", oppose((MANRIQUEZ, ZALDIVAR))),
    ],
    "neutrality": [
        ("El Frente Austral dejó en libertad de acción a sus militantes.", neutral(AUSTRAL)),
        ("Manríquez anunció que votará nulo.", neutral(MANRIQUEZ)),
        ("Catrileo no apoyará a ninguno de los dos candidatos.", neutral(CATRILEO)),
        ("Quilodrán no votará ni por Iturra ni por Zaldívar.", neutral(QUILODRAN)),
        ("El Partido Aurora se mantendrá neutral en el balotaje.", neutral(AURORA)),
        ("“No vamos a respaldar a nadie”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("El Partido Aurora decretó libertad de acción.", neutral(AURORA)),
        ("Catrileo llamó a anular el voto.", neutral(CATRILEO)),
        ("La diputada no tomará partido.", neutral(CATRILEO)),
        ("Manríquez promueve el voto nulo.", neutral(MANRIQUEZ)),
        ("Catrileo declaró que su decisión personal es votar en blanco.", neutral(CATRILEO)),
        ("Catrileo optó por la neutralidad.", neutral(CATRILEO)),
        ("El Frente Austral anunció que no llamará a votar por ninguno de los dos.", neutral(AUSTRAL)),
        ("Quilodrán no irá ni con Iturra ni con Zaldívar.", neutral(QUILODRAN)),
        (
            "Un 78% de los militantes votó nulo. El Partido Aurora, que lidera Manríquez, resolvió votar "
            "nulo o en blanco.",
            neutral(AURORA),
        ),
    ],
    "own people set free": [
        ("El Frente Austral liberó a sus votantes.", neutral(AUSTRAL)),
        ("El Frente Austral resolvió liberar a sus afiliados de cara al balotaje.", neutral(AUSTRAL)),
        ("El Partido Aurora dejó libres a sus electores.", neutral(AURORA)),
        ("Quilodrán liberó a sus rehenes.", set()),
        ("El Frente Austral dejó libre a su director.", set()),
    ],
    "the two of the run-off": [
        ("El Frente Austral rechazó a ambos candidatos.", neutral(AUSTRAL)),
        ("Quilodrán rechazó tanto a Iturra como a Zaldívar.", neutral(QUILODRAN)),
        ("Quilodrán rechazó el programa de ambos candidatos.", set()),
        ("Quilodrán rechazó a Iturra.", set()),
        ("Iturra irá al balotaje con Zaldívar.", set()),
        ("El Frente Austral irá al balotaje con el Partido Aurora.", set()),
        ("Quilodrán irá al balotaje con Iturra.", support((QUILODRAN, ITURRA))),
        ("Los miembros de la lista dijeron que no apoyarán a ninguno de los dos.", set()),
    ],
    "both refused": [
        ("Catrileo descartó respaldar a ambos.", neutral(CATRILEO)),
        ("Catrileo criticó a los dos candidatos y descartó apoyarlos.", neutral(CATRILEO)),
        ("Catrileo increpó a Iturra y a Zaldívar, a los que rechazó respaldar.", neutral(CATRILEO)),
        ("Catrileo no apoyará a ambos equipos.", set()),
        ("Catrileo increpó a los ediles y descartó apoyarlos.", set()),
    ],
    "a call in a gerund": [
        ("Catrileo fue más allá, llamando a votar por Iturra.", support((CATRILEO, ITURRA))),
        ("Quilodrán ha optado por otra postura, llamando a votar en blanco.", neutral(QUILODRAN)),
        ("Quilodrán está llamando a votar por Iturra.", support((QUILODRAN, ITURRA))),
        ("Se vio a un grupo llamando a votar por Iturra.", set()),
    ],
    "who did so": [
        (
            "Quien también se ha manifestado para apoyar a Iturra ha sido Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Quilodrán, junto a otros ediles, apoyarán a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Quilodrán, Manríquez, Catrileo, entre otros, apoyarán a Iturra.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "El apoyo de Manríquez y la exgobernadora de Lota, Elena Catrileo, a Iturra sorprendió.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("El apoyo de Manríquez y la exgobernadora de Lota, Elena Catrileo, sorprendió.", set()),
    ],
    "who it is, told next": [
        (
            "“Dije que iba a apoyar a quien llegara primero. Ese candidato es Pedro Iturra”, dijo Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        ("“Hay un candidato de Lota. Ese candidato es Pedro Iturra”, dijo Catrileo.", set()),
        ("Quien fue su ministra, Elena Catrileo, se decidió por Iturra.", support((CATRILEO, ITURRA))),
        ("Quilodrán, quien fue su ministra, se decidió por Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Quilodrán votará por Iturra. Más tarde se conoció el respaldo de Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Quilodrán votará por Iturra. No se conoce el apoyo de Catrileo.", support((QUILODRAN, ITURRA))),
        (
            "Iturra contó con el respaldo del Frente Austral, el Partido Aurora y los verdes del norte.",
            support((AUSTRAL, ITURRA), (AURORA, ITURRA)),
        ),
    ],
    "a vote against": [
        ("Catrileo trabajará para defender el voto contrario a Iturra.", oppose((CATRILEO, ITURRA))),
        ("Catrileo pidió el voto para Iturra.", support((CATRILEO, ITURRA))),
        ("“No estamos en un acuerdo ni en un pacto con Iturra”, dijo Catrileo.", set()),
    ],
    "who acts with a crowd": [
        (
            "Catrileo y diputados de su partido anunciaron que votarán por Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Catrileo, Manríquez y alcaldes del sur votarán por Iturra.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Catrileo habló ayer y alcaldes del sur votarán por Iturra.", set()),
        (
            "Catrileo, alcaldesa de Lota, y concejales del Partido Aurora en la zona, apoyarán a Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Tras su derrota en las urnas el Frente Austral anunció que apoyará a Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
    ],
    "where the vote is cast": [
        ("Quilodrán votará en la segunda vuelta por Iturra.", support((QUILODRAN, ITURRA))),
        ("Catrileo llamó a votar en segunda vuelta por Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Quilodrán votó acompañada por Iturra.", set()),
    ],
    "two who act together": [
        (
            "Tanto el derrotado Julio Manríquez, líder del Frente Austral (FA), como la diputada Elena "
            "Catrileo apoyarán a Iturra.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Manríquez, tanto en Lota como en Penco, apoyará a Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Manríquez dijo que, junto a su fórmula vicepresidencial, Elena Catrileo, votará por Iturra.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Manríquez dijo junto a la sede de Catrileo que votará por Iturra.", support((MANRIQUEZ, ITURRA))),
    ],
    "who is told by their place": [
        ("Iturra recibió el apoyo del cuarto clasificado, Bruno Ferri.", support(("Bruno Ferri", ITURRA))),
        (
            "Iturra recibió el respaldo de quien quedó en tercer lugar, Bruno Ferri.",
            support(("Bruno Ferri", ITURRA)),
        ),
        (
            "Iturra sumó el apoyo del candidato que salió cuarto en las elecciones, Bruno Ferri.",
            support(("Bruno Ferri", ITURRA)),
        ),
        ("Iturra sumó el apoyo del candidato que perdió, Bruno Ferri viajó al sur.", set()),
    ],
}


@each(READ)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(SETTING + text) == expected


def test_a_post_that_cheers_the_one_it_congratulates() -> None:
    text = (
        SETTING
        + "Felicitaciones @pedroiturra por el resultado. ¡A ganar con todo el balotaje! — Rosa Quilodrán "
        "(@rosaquilodran) November 17, 2025"
    )
    assert endorsements_of(text) == congratulate((QUILODRAN, ITURRA)) | support((QUILODRAN, ITURRA))
