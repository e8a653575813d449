"""Who takes which side, construction by construction: what is read, and what must not be.

Everybody here is invented. Each text stands behind the sentence that says who is in the run-off.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from balotaje.extract import extract
from balotaje.knowledge import load
from balotaje.model import Article, Facts

SETTING = (
    "La candidata Ana Zaldívar y el candidato Pedro Iturra disputarán la segunda vuelta. "
    "La senadora Rosa Quilodrán (PA), el exministro Julio Manríquez y la diputada Elena Catrileo "
    "opinaron.\n\n"
)
"""Two finalists and three who may take sides; 'PA' is the Partido Aurora."""

QUILODRAN, MANRIQUEZ, CATRILEO = "Rosa Quilodrán", "Julio Manríquez", "Elena Catrileo"
ITURRA, ZALDIVAR = "Pedro Iturra", "Ana Zaldívar"
AURORA, AUSTRAL = "Partido Aurora", "Frente Austral"

Row = tuple[str, str | None, str]


def support(*rows: tuple[str, str]) -> set[Row]:
    return {(endorser, candidate, "support") for endorser, candidate in rows}


def oppose(*rows: tuple[str, str]) -> set[Row]:
    return {(endorser, candidate, "oppose") for endorser, candidate in rows}


def congratulate(*rows: tuple[str, str]) -> set[Row]:
    return {(endorser, candidate, "congratulate") for endorser, candidate in rows}


def neutral(*endorsers: str) -> set[Row]:
    return {(endorser, None, "neutral") for endorser in endorsers}


def facts_of(text: str, root: Path) -> Facts:
    article = Article(id="a", source="a.txt", text=text, sha256="")
    return extract(article, load(root / "data"))


def endorsements_of(text: str, root: Path) -> set[Row]:
    """The endorsements of a text by name; every piece of evidence must lie in the text."""
    facts = facts_of(text, root)

    def name(actor: object) -> str | None:
        if actor is None:
            return None
        people = facts.people if actor.kind == "person" else facts.parties  # type: ignore[attr-defined]
        return people[actor.index].name  # type: ignore[attr-defined]

    for fact in facts.endorsements:
        assert text[fact.start : fact.end].strip() == text[fact.start : fact.end] != ""
    return {(str(name(e.endorser)), name(e.candidate), e.stance) for e in facts.endorsements}


READ: dict[str, list[tuple[str, set[Row]]]] = {
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
        ("La diputada se comprometió a votar por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo prometió apoyar a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("El Frente Austral resolvió este lunes votar por Iturra.", support((AUSTRAL, ITURRA))),
        ("Según dijo, Manríquez votará por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Quilodrán confirmó la decisión de respaldar a Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Manríquez y Catrileo han declarado que apoyarán a Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
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
    "noun of support": [
        ("Quilodrán entregó su apoyo a Iturra.", support((QUILODRAN, ITURRA))),
        ("Manríquez le dio todo su respaldo a la candidata Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Catrileo comprometió este lunes su respaldo al también opositor Pedro Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra recibió el apoyo de Quilodrán.", support((QUILODRAN, ITURRA))),
        (
            "Ana Zaldívar recibe apoyos de Manríquez y Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Iturra obtuvo el respaldo explícito del Partido Aurora.", support((AURORA, ITURRA))),
        ("Zaldívar cuenta con el apoyo de la senadora Quilodrán.", support((QUILODRAN, ZALDIVAR))),
        ("La candidatura de Iturra sumó el aval de Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("El apoyo de Quilodrán a Iturra sorprendió a todos.", support((QUILODRAN, ITURRA))),
        ("El respaldo a Zaldívar dado por Manríquez dividió al sector.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez lanzó un fuerte respaldo en redes sociales a Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Catrileo dio a conocer su apoyo a la candidata Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Con el respaldo del Frente Austral, Iturra cerró su campaña.", support((AUSTRAL, ITURRA))),
        ("Iturra, con el apoyo de Quilodrán, cerró su campaña.", support((QUILODRAN, ITURRA))),
        ("Iturra agradeció el apoyo de Catrileo.", support((CATRILEO, ITURRA))),
        ("El Frente Austral formalizó su respaldo a Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        ("La directiva del Partido Aurora ratificó su apoyo a Iturra.", support((AURORA, ITURRA))),
        (
            "Quilodrán y Manríquez firmaron una carta de apoyo a Zaldívar.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Iturra valoró el respaldo de los exsenadores Quilodrán y Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez manifestó su preferencia por Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo llegó a la sede de Zaldívar para entregarle su respaldo.", support((CATRILEO, ZALDIVAR))),
        (
            "El apoyo de Quilodrán y de Manríquez a Iturra fue inmediato.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Uno de los candidatos es Iturra. Uno de sus principales apoyos es Catrileo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra sumó a la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("El Frente Austral le retiró su apoyo a Iturra.", support((AUSTRAL, ITURRA))),
        (
            "Iturra ya había recibido el respaldo de otros grupos, como el Partido Aurora (PA) o el Frente "
            "Austral, además del apoyo de la senadora Quilodrán.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA), (QUILODRAN, ITURRA)),
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
    "the same deed": [
        (
            "Quilodrán respaldó a Iturra. Lo propio hizo Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Manríquez llamó a votar por Zaldívar. Minutos después hizo lo mismo la diputada Catrileo.",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        (
            "El Frente Austral respaldó a Iturra. Le siguió el Partido Aurora.",
            support((AUSTRAL, ITURRA), (AURORA, ITURRA)),
        ),
        (
            "Quilodrán apoyará a Zaldívar y Manríquez hará lo propio.",
            support((QUILODRAN, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Catrileo respaldó a Iturra. Al día siguiente la imitó Manríquez.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
    ],
    "congratulating": [
        ("Quilodrán felicitó a Iturra por su triunfo.", congratulate((QUILODRAN, ITURRA))),
        ("Manríquez llamó a Zaldívar para felicitarla.", congratulate((MANRIQUEZ, ZALDIVAR))),
        ("Iturra recibió las felicitaciones de Catrileo.", congratulate((CATRILEO, ITURRA))),
        ("Catrileo celebró el triunfo de Iturra.", congratulate((CATRILEO, ITURRA))),
        (
            "“Felicitaciones a Ana Zaldívar por su votación”, escribió Quilodrán.",
            congratulate((QUILODRAN, ZALDIVAR)),
        ),
        ("Manríquez envió sus felicitaciones a Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        ("Manríquez felicitó a Iturra y llamó a votar por él.", support((MANRIQUEZ, ITURRA))),
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
    "as the press words it": [
        (
            "El Partido Aurora apoyará a Iturra y el Frente Austral a Zaldívar.",
            support((AURORA, ITURRA), (AUSTRAL, ZALDIVAR)),
        ),
        (
            "Quilodrán respaldó a Iturra; Catrileo, a Zaldívar.",
            support((QUILODRAN, ITURRA), (CATRILEO, ZALDIVAR)),
        ),
        ("El Frente Austral se mostró a favor de la postulación de Zaldívar.", support((AUSTRAL, ZALDIVAR))),
        ("Quilodrán está a favor de Iturra.", support((QUILODRAN, ITURRA))),
        (
            "Iturra cuenta además con el apoyo de la senadora Quilodrán y de la diputada Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Otros de los que dieron su apoyo a Iturra son el Partido Aurora y el Frente Austral.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        (
            "Iturra consiguió el apoyo a título personal de la senadora Quilodrán.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "La senadora avisó que respaldará “la renovación” que representa Iturra.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán aceptó que Iturra ganó y manifestó que lo respaldará en el balotaje.",
            support((QUILODRAN, ITURRA)),
        ),
        (
            "El Partido Aurora, el Frente Austral y varios ediles seguirán neutrales.",
            neutral(AURORA, AUSTRAL),
        ),
        (
            "El Partido Aurora y el Frente Austral se mantendrán al margen de la segunda vuelta.",
            neutral(AURORA, AUSTRAL),
        ),
        ("Manríquez y su partido no respaldarán a ningún candidato.", neutral(MANRIQUEZ)),
        (
            "El Partido Aurora resolvió votar nulo el día en que midan fuerzas Zaldívar e Iturra.",
            neutral(AURORA),
        ),
        ("El Partido Aurora avisó que no respaldará a ninguno de los dos y llamó a anular.", neutral(AURORA)),
        ("El Frente Austral dejó ayer en libertad a su gente para el balotaje.", neutral(AUSTRAL)),
        ("Algunos, como la diputada Elena Catrileo, adelantaron que votarán en blanco.", neutral(CATRILEO)),
        ("Manríquez pidió el voto por Iturra, como hizo en 2021.", support((MANRIQUEZ, ITURRA))),
        (
            "Catrileo, abanderada del Frente Austral, declinó en favor de Iturra, candidato de la coalición.",
            support((CATRILEO, ITURRA)),
        ),
        ("Manríquez retiró su candidatura y se sumó a Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "“Bajo mi postulación y desde hoy me uno a Pedro Iturra”, contó Manríquez.",
            support((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez se sumó al proyecto de la abanderada Ana Zaldívar.", support((MANRIQUEZ, ZALDIVAR))),
        ("Catrileo se entendió con Zaldívar y declinó a su favor.", support((CATRILEO, ZALDIVAR))),
        (
            "Catrileo renunció a la candidatura y anunció su adhesión al proyecto de Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Manríquez anunció la adhesión de Catrileo a la candidatura de Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Catrileo se ha comprometido a votar por Iturra para atajar a Zaldívar.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra recibió en la plaza el apoyo público de la diputada Catrileo.", support((CATRILEO, ITURRA))),
        ("“Queremos que Iturra gane y votaremos por él”, dijo el Partido Aurora.", support((AURORA, ITURRA))),
        (
            "El Partido Aurora, fundado por la senadora Quilodrán, respaldó a Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("Quilodrán precisó que su apoyo a Iturra no la obliga a nada.", support((QUILODRAN, ITURRA))),
        ("Catrileo brindó su apoyo a Iturra.", support((CATRILEO, ITURRA))),
        ("Quilodrán confirmó que hará campaña por Iturra en el sur.", support((QUILODRAN, ITURRA))),
        (
            "Según contó ella misma el jueves, Catrileo respaldará al candidato Pedro Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Elena Catrileo, que quiso ser candidata, contó el lunes que apoyará a Iturra.",
            support((CATRILEO, ITURRA)),
        ),
        (
            "Catrileo votará por Iturra, mientras que Manríquez lo hará por Zaldívar.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ZALDIVAR)),
        ),
        (
            "Al comando de Iturra se sumaron la senadora Quilodrán y el exministro Manríquez.",
            support((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "Se suman al equipo de Iturra la senadora Quilodrán y la diputada Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "A Zaldívar la apoyan el Frente Austral y la senadora Quilodrán.",
            support((AUSTRAL, ZALDIVAR), (QUILODRAN, ZALDIVAR)),
        ),
        (
            "Manríquez ratificó que votará por Zaldívar y pidió hacerlo a sus adherentes.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("El exministro llamó a sus votantes a optar por Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Manríquez ofreció su respaldo al abanderado Iturra.", support((MANRIQUEZ, ITURRA))),
        ("Quilodrán endosó su apoyo a Iturra.", support((QUILODRAN, ITURRA))),
        ("El Partido Aurora oficializó el apoyo a la candidata Zaldívar.", support((AURORA, ZALDIVAR))),
        (
            "El consejo general del Partido Aurora acordó por mayoría apoyar a Zaldívar.",
            support((AURORA, ZALDIVAR)),
        ),
        ("El Partido Aurora se inclinará por Iturra, informó su presidente.", support((AURORA, ITURRA))),
        ("“No voy a votar por Iturra ni por Zaldívar”, dijo Manríquez.", neutral(MANRIQUEZ)),
        ("“Bajo ninguna circunstancia votaré por Iturra”, dijo Catrileo.", oppose((CATRILEO, ITURRA))),
        ("El Frente Austral llamó a votar contra Iturra.", oppose((AUSTRAL, ITURRA))),
        ("Catrileo llamó a sus seguidores a no votar por Zaldívar.", oppose((CATRILEO, ZALDIVAR))),
        ("“Mi voto no será para Iturra”, dijo Catrileo.", oppose((CATRILEO, ITURRA))),
        ("“Le doy todo mi apoyo a Pedro Iturra”, dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("“Cuenta con mi voto, Pedro Iturra”, escribió Manríquez.", support((MANRIQUEZ, ITURRA))),
        ("“Los invito a votar por Ana Zaldívar este domingo”, dijo Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("“Estoy con Pedro Iturra”, dijo Catrileo.", support((CATRILEO, ITURRA))),
        ("“Nuestro apoyo es para Iturra”, afirmó Quilodrán.", support((QUILODRAN, ITURRA))),
        ("“Llamo a todos a votar por Iturra”, dijo Manríquez.", support((MANRIQUEZ, ITURRA))),
        (
            "El presidente del Perú, Bruno Ferri, felicitó a Iturra por su victoria.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        (
            "“Felicito a Pedro Iturra por su triunfo”, escribió en X el presidente Bruno Ferri.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        ("Zaldívar reconoció su derrota y felicitó a su contrincante.", congratulate((ZALDIVAR, ITURRA))),
        ("Zaldívar llamó a Iturra para felicitarlo por su triunfo.", congratulate((ZALDIVAR, ITURRA))),
        ("Quilodrán fue una de las primeras en felicitar a Iturra.", congratulate((QUILODRAN, ITURRA))),
        (
            "Entre los primeros en felicitar a Iturra estuvo la senadora Quilodrán.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "También felicitaron a Iturra la senadora Quilodrán y el exministro Manríquez.",
            congratulate((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "“Felicitaciones, presidente electo Pedro Iturra”, publicó Manríquez.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
        ("Manríquez celebró en X la victoria de Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "Quilodrán expresó su felicitación al nuevo presidente, Pedro Iturra.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Catrileo hizo llegar sus felicitaciones a Zaldívar por su elección.",
            congratulate((CATRILEO, ZALDIVAR)),
        ),
        ("Quilodrán saludó la elección de Zaldívar.", congratulate((QUILODRAN, ZALDIVAR))),
        ("Manríquez mandó un mensaje de felicitación a Iturra.", congratulate((MANRIQUEZ, ITURRA))),
        ("La senadora Quilodrán aprovechó de felicitar a Iturra.", congratulate((QUILODRAN, ITURRA))),
        ("Iturra agradeció las felicitaciones de Manríquez.", congratulate((MANRIQUEZ, ITURRA))),
    ],
    "more of the press": [
        ("La bancada del Frente Austral acordó que dejará en total libertad a los suyos.", neutral(AUSTRAL)),
        ("El triunfo de Iturra fue celebrado por la senadora Quilodrán.", congratulate((QUILODRAN, ITURRA))),
        ("Iturra ganó con el 55%. Quilodrán lo felicitó.", congratulate((QUILODRAN, ITURRA))),
        (
            "Iturra ganó con el 55% y Zaldívar obtuvo el 45%. Quilodrán felicitó al ganador.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        (
            "Quilodrán llegó al comando de Zaldívar. La senadora le expresó su respaldo.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "El gobernador Bruno Ferri oficializó este jueves su apoyo a Iturra.",
            support(("Bruno Ferri", ITURRA)),
        ),
        (
            "El excandidato Bruno Ferri, que sacó 6%, instó a sus electores a votar en blanco.",
            neutral("Bruno Ferri"),
        ),
        (
            "Ferri habló claro. El también gobernador Bruno Ferri dijo: “No votaré por ninguno”.",
            neutral("Bruno Ferri"),
        ),
        (
            "Iturra sumó este viernes el respaldo del Frente Austral, cuya directiva lo proclamó.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "Iturra logró el apoyo de la diputada Catrileo, del exministro Manríquez y del Partido Aurora.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA), (AURORA, ITURRA)),
        ),
        ("El apoyo del Frente Austral a Iturra fue anunciado ayer.", support((AUSTRAL, ITURRA))),
        ("El anuncio de apoyo de Quilodrán a Iturra generó críticas.", support((QUILODRAN, ITURRA))),
        (
            "Tras el anuncio del Partido Aurora de apoyar a Iturra, Catrileo renunció.",
            support((AURORA, ITURRA)),
        ),
        ("La decisión de Catrileo de respaldar a Iturra dividió a su partido.", support((CATRILEO, ITURRA))),
        ("Catrileo explicó por qué votará por Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo explicó su decisión de votar por Iturra.", support((CATRILEO, ITURRA))),
        ("El Frente Austral, que respalda a Iturra, hizo un llamado.", support((AUSTRAL, ITURRA))),
        ("El Frente Austral, partido que apoya a Iturra, hizo un llamado.", support((AUSTRAL, ITURRA))),
        (
            "Entre los que apoyan a Iturra figuran Quilodrán y Catrileo.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "Quilodrán, Catrileo y Manríquez comprometieron su apoyo a Zaldívar.",
            support((QUILODRAN, ZALDIVAR), (CATRILEO, ZALDIVAR), (MANRIQUEZ, ZALDIVAR)),
        ),
        ("Quilodrán reafirmó que Iturra es su candidato.", support((QUILODRAN, ITURRA))),
        ("Quilodrán dijo que su candidata es Zaldívar.", support((QUILODRAN, ZALDIVAR))),
        ("Catrileo aseguró que le dará su voto a Iturra.", support((CATRILEO, ITURRA))),
        ("Catrileo aseguró que le entregará su voto a Zaldívar.", support((CATRILEO, ZALDIVAR))),
        ("Catrileo pedirá el voto para Iturra.", support((CATRILEO, ITURRA))),
        (
            "Quilodrán apoyó a Zaldívar en la primera vuelta y ahora votará por Iturra.",
            support((QUILODRAN, ZALDIVAR), (QUILODRAN, ITURRA)),
        ),
        ("Según el diputado Bruno Ferri, Catrileo ya decidió votar por Iturra.", support((CATRILEO, ITURRA))),
        (
            "Iturra, apoyado por el Partido Aurora y el Frente Austral, va primero.",
            support((AURORA, ITURRA), (AUSTRAL, ITURRA)),
        ),
        ("Iturra, quien es respaldado por el Frente Austral, va primero.", support((AUSTRAL, ITURRA))),
        ("Iturra, que cuenta con el respaldo de Quilodrán, va primero.", support((QUILODRAN, ITURRA))),
        ("Iturra, que recibió el apoyo de la senadora, agradeció.", support((QUILODRAN, ITURRA))),
        ("La candidata recibió el apoyo de la diputada Catrileo.", support((CATRILEO, ZALDIVAR))),
        ("La abanderada recibió el respaldo de Manríquez.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez se la jugará por la candidata.", support((MANRIQUEZ, ZALDIVAR))),
        ("Manríquez anunció que no apoyará a Iturra ni a Zaldívar.", neutral(MANRIQUEZ)),
        ("Manríquez anunció que votará en blanco: “No me convencen”.", neutral(MANRIQUEZ)),
        ("Manríquez dijo que no respaldará a nadie en la segunda vuelta.", neutral(MANRIQUEZ)),
        ("El Frente Austral resolvió no apoyar a ningún candidato.", neutral(AUSTRAL)),
        ("El Frente Austral optó por no respaldar a ninguno de los finalistas.", neutral(AUSTRAL)),
        ("El Frente Austral dio libertad de acción a sus militantes.", neutral(AUSTRAL)),
        ("El Frente Austral otorgó libertad de voto a su militancia.", neutral(AUSTRAL)),
        ("Catrileo anulará.", neutral(CATRILEO)),
        ("Catrileo llama a votar nulo en el balotaje.", neutral(CATRILEO)),
        ("Catrileo promoverá el voto en blanco.", neutral(CATRILEO)),
    ],
    "whose deed, in whose clause": [
        (
            "Quilodrán dijo que no respaldará a ninguno de los dos y Manríquez llamó a votar nulo.",
            neutral(QUILODRAN, MANRIQUEZ),
        ),
        (
            "Iturra cerró su campaña en el puerto. Manríquez aprovechó el acto para llamar a votar por él.",
            support((MANRIQUEZ, ITURRA)),
        ),
        (
            "Quilodrán anunció este martes su adhesión a la campaña de la exjueza Ana Zaldívar.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        (
            "El directorio del Partido Aurora oficializó en la noche del martes su respaldo a Iturra.",
            support((AURORA, ITURRA)),
        ),
        (
            "Manríquez, que declinó por ella en mayo, exigió el recuento a Zaldívar.",
            support((MANRIQUEZ, ZALDIVAR)),
        ),
        ("El Partido Aurora no apoyará a ningún otro aspirante.", neutral(AURORA)),
        (
            "Zaldívar reconoció anoche el triunfo de Iturra. Manríquez, aliado del ganador, llegó tarde. “Lo "
            "felicité y le deseé suerte”, relató Catrileo.",
            congratulate((CATRILEO, ITURRA)),
        ),
        (
            "Zaldívar reconoció anoche el triunfo de Iturra. El diputado electo Bruno Ferri se fue temprano. "
            "La senadora Quilodrán felicitó al ganador.",
            congratulate((QUILODRAN, ITURRA)),
        ),
        ("Catrileo anunció en radio Costanera que votará por Iturra.", support((CATRILEO, ITURRA))),
        (
            "El Partido Aurora sumó un 2,7%, y su vocera, la diputada Elena Catrileo, dio libertad de acción "
            "a los suyos.",
            neutral(CATRILEO),
        ),
        (
            "Tercero fue Julio Manríquez, cuyo partido, el Frente Austral, respaldó después a Iturra.",
            support((AUSTRAL, ITURRA)),
        ),
        (
            "Catrileo votará por Iturra y pidió contar de nuevo. Manríquez lo secundó: “Faltan actas”.",
            support((CATRILEO, ITURRA)),
        ),
        ("El Partido Aurora dejó a sus congresistas en libertad.", neutral(AURORA)),
        (
            "Iturra recibió el aval de la senadora Quilodrán, del Partido Aurora, colectividad que dejó a "
            "sus concejales en libertad.",
            support((QUILODRAN, ITURRA)) | neutral(AURORA),
        ),
        (
            "Iturra ganó la elección. “Felicitaciones al pueblo y a su nuevo presidente”, publicó Manríquez.",
            congratulate((MANRIQUEZ, ITURRA)),
        ),
    ],
    "headlines, sides of others": [
        (
            "El exministro Manríquez fue el primero en anunciar su apoyo a Iturra. A él le siguió Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        (
            "El primero en reaccionar fue Manríquez, quien respaldó a Iturra. Después lo hizo Catrileo.",
            support((MANRIQUEZ, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Manríquez bajó su candidatura para apoyar a Iturra.", support((MANRIQUEZ, ITURRA))),
        (
            "Catrileo perdió y dijo que ella y Manríquez votarán por Iturra.",
            support((CATRILEO, ITURRA), (MANRIQUEZ, ITURRA)),
        ),
        (
            "El Partido Aurora, de la senadora Quilodrán, de ninguna manera votará por Iturra.",
            oppose((AURORA, ITURRA)),
        ),
        (
            "Bruno Ferri, presidente del Partido Aurora, dijo que votará por Iturra.",
            support(("Bruno Ferri", ITURRA)),
        ),
        ("“El Partido Aurora apoyará a Ana Zaldívar”, anunció Quilodrán.", support((AURORA, ZALDIVAR))),
        ("“Hemos decidido apoyar a Pedro Iturra”, anunció el Partido Aurora.", support((AURORA, ITURRA))),
        ("El Partido Aurora llamó este lunes a sus bases a “votar por Iturra”.", support((AURORA, ITURRA))),
        (
            "La senadora Quilodrán aseguró que “sin dudas” votará por Zaldívar.",
            support((QUILODRAN, ZALDIVAR)),
        ),
        ("Catrileo ya había expresado su respaldo al candidato.", support((CATRILEO, ITURRA))),
        (
            "En la sede estuvo Iturra. Allí la diputada Catrileo le entregó su apoyo.",
            support((CATRILEO, ITURRA)),
        ),
        ("Iturra agradeció el gesto de Manríquez, que pidió votar por él.", support((MANRIQUEZ, ITURRA))),
        (
            "Zaldívar recorrió Lota junto a la diputada Catrileo, quien le dio su apoyo.",
            support((CATRILEO, ZALDIVAR)),
        ),
        (
            "Quilodrán, del Partido Aurora, y Catrileo, del Frente Austral, respaldan a Iturra.",
            support((QUILODRAN, ITURRA), (CATRILEO, ITURRA)),
        ),
        ("Respaldo a Iturra: Catrileo llama a votar por él.", support((CATRILEO, ITURRA))),
        ("Catrileo respalda a Iturra de cara al balotaje", support((CATRILEO, ITURRA))),
        ("Partido Aurora anuncia apoyo a Zaldívar", support((AURORA, ZALDIVAR))),
        ("Manríquez: “Votaré por Zaldívar”", support((MANRIQUEZ, ZALDIVAR))),
        (
            "Zaldívar recibe apoyo de Manríquez y Catrileo",
            support((MANRIQUEZ, ZALDIVAR), (CATRILEO, ZALDIVAR)),
        ),
        ("Iturra suma respaldo del Partido Aurora", support((AURORA, ITURRA))),
        ("Manríquez llama a votar por Iturra", support((MANRIQUEZ, ITURRA))),
        ("Manríquez anuncia que votará nulo", neutral(MANRIQUEZ)),
        ("Bruno Ferri felicita a Iturra por su victoria", congratulate(("Bruno Ferri", ITURRA))),
        (
            "El mandatario Bruno Ferri extendió “cálidas felicitaciones” a Iturra.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        (
            "El canciller Bruno Ferri dijo que “celebramos la victoria de Iturra”.",
            congratulate(("Bruno Ferri", ITURRA)),
        ),
        ("“¡Felicitaciones, Pedro Iturra!”, tuiteó Manríquez.", congratulate((MANRIQUEZ, ITURRA))),
        (
            "“Mis felicitaciones a Ana Zaldívar, presidenta electa”, escribió Manríquez en X.",
            congratulate((MANRIQUEZ, ZALDIVAR)),
        ),
        ("Quilodrán transmitió a Iturra sus felicitaciones.", congratulate((QUILODRAN, ITURRA))),
        ("Quilodrán le transmitió a Iturra sus felicitaciones.", congratulate((QUILODRAN, ITURRA))),
        ("El Partido Aurora felicitó al presidente electo, Pedro Iturra.", congratulate((AURORA, ITURRA))),
        (
            "Según Manríquez, el Partido Aurora cometió un error al apoyar a Iturra.",
            support((AURORA, ITURRA)),
        ),
        ("Catrileo criticó a Quilodrán por apoyar a Iturra.", support((QUILODRAN, ITURRA))),
        ("Catrileo recordó que Quilodrán votó por Zaldívar en 2017.", support((QUILODRAN, ZALDIVAR))),
        ("Quilodrán reiteró que no votará por Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán llamó a derrotar a Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán pidió no votar por Iturra.", oppose((QUILODRAN, ITURRA))),
        ("Quilodrán hizo un llamado a no votar por Iturra.", oppose((QUILODRAN, ITURRA))),
    ],
}

NOT_READ: dict[str, list[str]] = {
    "negated": [
        "Quilodrán no respaldó a Iturra.",
        "Manríquez negó que apoye a Zaldívar.",
        "Catrileo descartó respaldar a Iturra.",
        "Manríquez no ha entregado su apoyo a Iturra.",
        "Iturra perdió sin el apoyo de Quilodrán.",
        "El apoyo de Quilodrán a Iturra no está asegurado.",
        "Iturra rechazó el apoyo de Quilodrán.",
        "Quilodrán evitó pronunciarse a favor de Iturra.",
        "Manríquez ha negado que respalde a Zaldívar.",
    ],
    "hypothetical": [
        "Quilodrán podría respaldar a Iturra.",
        "Catrileo evalúa apoyar a Zaldívar.",
        "Si pasa a segunda vuelta, Manríquez apoyaría a Iturra.",
        "Aún no se sabe si Quilodrán respaldará a Zaldívar.",
        "Manríquez apoyará a Iturra si cambia su programa.",
        "¿Apoyará Quilodrán a Iturra?",
        "Catrileo habría apoyado a Iturra.",
        "Crece la posibilidad de que Quilodrán respalde a Zaldívar.",
        "El eventual apoyo de Manríquez a Iturra inquieta a su sector.",
        "Quilodrán dijo estar disponible para apoyar a Iturra.",
        "Manríquez está dispuesto a respaldar a Zaldívar.",
        "Catrileo se abrió a votar por Iturra.",
        "Quilodrán puso condiciones para respaldar a Iturra.",
        "“Cuando sepamos quién gana, lo vamos a apoyar”, dijo Quilodrán de Iturra.",
    ],
    "rumoured or supposed": [
        "Se rumorea que Quilodrán respaldará a Iturra.",
        "Los analistas creen que Manríquez apoyará a Zaldívar.",
        "Según rumores que circulan, trascendió que Catrileo votará por Iturra.",
    ],
    "asked for, not given": [
        "Iturra pidió el apoyo de Quilodrán.",
        "Zaldívar busca el respaldo de Manríquez.",
        "Iturra llamó a Catrileo a respaldarlo.",
        "Zaldívar espera que Manríquez la apoye.",
        "Iturra negocia el apoyo del Partido Aurora.",
    ],
    "other objects": [
        "Quilodrán respaldó la reforma de pensiones de Iturra.",
        "Manríquez apoyó la idea de hacer un debate con Zaldívar.",
        "Catrileo felicitó a los bomberos.",
        "El Congreso respaldó al ministro de Hacienda.",
        "Iturra obtuvo el 40% de los apoyos.",
        "Los votos de Quilodrán serán decisivos para Iturra.",
        "Manríquez se sumó a las críticas de Zaldívar.",
    ],
    "crowds": [
        "Los votantes de Quilodrán apoyarán a Iturra.",
        "Miles de vecinos respaldaron a Zaldívar.",
        "Varios alcaldes llamaron a votar por Iturra.",
        "Iturra habló a quienes votaron por Zaldívar.",
        "Quienes votaron por Zaldívar celebraron.",
        "Quilodrán agradeció a las personas que votaron por Iturra.",
        "Según una encuesta, el 57% de los votos de Quilodrán fue para Iturra.",
        "El 40% de los electores de Manríquez apoyó a Zaldívar.",
    ],
    "no congratulation, no vote": [
        "Manríquez aceptó el triunfo de Iturra.",
        "Catrileo reconoció la victoria de Zaldívar.",
        "Se espera que Quilodrán llame a Iturra para felicitarlo.",
        "Iturra ha pedido anular 802 actas.",
        "Con ello, Quilodrán se sumó a Iturra y Zaldívar entre los más votados.",
    ],
    "sought, expected, left open": [
        "Quilodrán no felicitó a Iturra.",
        "Quilodrán aún no felicita a Iturra.",
        "Iturra negó tener el apoyo de Quilodrán.",
        "El 30% de quienes votaron por Manríquez apoyará a Iturra.",
        "Iturra obtuvo más apoyo que Zaldívar.",
        "Iturra confía en que Quilodrán vote por él.",
        "Quilodrán debe decidir si respalda a Iturra o a Zaldívar.",
        "Ni Quilodrán ni Manríquez apoyarán a Iturra.",
        "Iturra busca el apoyo de Quilodrán.",
        "Los votantes de Quilodrán se inclinan por Iturra.",
        "Quilodrán no descartó apoyar a Iturra.",
        "Quilodrán definirá el jueves si apoya a Iturra.",
        "Quilodrán aún no define a quién respaldará.",
        "Analistas prevén que Quilodrán respaldará a Iturra.",
        "Quilodrán respaldó la propuesta de Iturra.",
        "Iturra le pidió a Quilodrán que lo apoye.",
        "Iturra agradeció a Quilodrán su presencia.",
        "Iturra espera contar con el apoyo de Quilodrán.",
        "Iturra no cuenta con el apoyo de Quilodrán.",
        "Iturra no ha recibido el apoyo de Quilodrán.",
        "Iturra se reunirá con Quilodrán para pedirle su apoyo.",
        "El apoyo que dé Quilodrán a Iturra será clave.",
        "Quilodrán pidió a Iturra apoyar la reforma.",
        "Un eventual respaldo de Quilodrán a Iturra dividiría al sector.",
        "Iturra quiere sumar a Quilodrán a su campaña.",
        "Quilodrán se mostró dispuesta a apoyar a Iturra si cambia de programa.",
        "¿A quién apoyará Quilodrán? La senadora no lo dice.",
        "El gobierno de Iturra apoyará a las pymes, dijo Quilodrán.",
        "Iturra votó temprano y felicitó a los vocales.",
        "Zaldívar reconoció su derrota ante Iturra.",
        "Iturra fue recibido por Quilodrán en el Congreso.",
    ],
    "told, not called for": [
        "El Partido Aurora pidió que dejen en libertad al detenido.",
        "El Partido Aurora informó que el juez dejó en libertad a la alcaldesa.",
        "“Felicitaciones a los bomberos”, publicó Manríquez.",
        "Quilodrán aludió en su candidatura a una ayuda de Manríquez a Iturra.",
        "Para el domingo está agendada una reunión de Catrileo con Iturra.",
        "Quilodrán no estaba cerrada a nadie en la elección.",
        "Manríquez criticó a Catrileo por sumar a su equipo al consultor Iturra.",
        "Manríquez de ninguna manera apoyará a Iturra.",
        "Iturra derrotó a Manríquez en la primaria.",
        "Los votos nulos llegaron al 3%.",
        "“Zaldívar no ganó”, dijo Catrileo.",
        "Quilodrán compite con Iturra.",
        "La senadora será la vocera de la campaña de Iturra.",
        "Quilodrán acompañó a Iturra a votar.",
        "Manríquez no quiso revelar por quién votará.",
        "Quilodrán no irá en ninguna lista.",
    ],
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [pytest.param(t, e, id=f"{name}: {t}") for name, rows in READ.items() for t, e in rows],
)
def test_read(text: str, expected: set[Row], root: Path) -> None:
    assert endorsements_of(SETTING + text, root) == expected


@pytest.mark.parametrize(
    "text", [pytest.param(t, id=f"{name}: {t}") for name, rows in NOT_READ.items() for t in rows]
)
def test_not_read(text: str, root: Path) -> None:
    assert endorsements_of(SETTING + text, root) == set()


def test_the_quotation_that_carries_it(root: Path) -> None:
    text = SETTING + "“Está frío”, dijo Catrileo. “Voy a votar por Iturra”, dijo Quilodrán."
    facts = facts_of(text, root)
    (fact,) = facts.endorsements
    assert fact.quote is not None
    assert facts.quotes[fact.quote].text == "Voy a votar por Iturra"
    assert text[fact.start : fact.end] == "Voy a votar por Iturra"


def test_one_row_with_the_first_evidence(root: Path) -> None:
    text = SETTING + "Quilodrán respaldó a Iturra. Ayer Quilodrán volvió a respaldar a Iturra."
    (fact,) = facts_of(text, root).endorsements
    assert text[fact.start : fact.end] == "Quilodrán respaldó a Iturra"


def test_an_endorser_who_is_not_named_is_left_open(root: Path) -> None:
    facts = facts_of(SETTING + "La coalición gobernante respaldó a Iturra.", root)
    assert facts.endorsements == ()
    assert [u.kind for u in facts.unresolved] == ["endorsement"]


def test_without_an_election_nobody_takes_sides(root: Path) -> None:
    text = "La ministra Rosa Quilodrán respaldó al subsecretario Pedro Iturra tras la inundación."
    assert endorsements_of(text, root) == set()


def test_a_post_that_cheers_the_one_it_congratulates(root: Path) -> None:
    text = (
        SETTING
        + "Felicitaciones @pedroiturra por el resultado. ¡A ganar con todo el balotaje! — Rosa Quilodrán "
        "(@rosaquilodran) November 17, 2025"
    )
    assert endorsements_of(text, root) == support((QUILODRAN, ITURRA))
