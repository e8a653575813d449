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
    "told, not called for": [
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
