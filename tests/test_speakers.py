"""Who said it: one row a construction, with the speaker a careful reader gives."""

from __future__ import annotations

import pytest
from invented import facts_of, last_speaker, speaker

LAST_SPEAKER = [
    # named in the clause
    ("“Nadie ganó todavía”, dijo Rosa Quilodrán.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”, dijo ayer en Tola la alcaldesa Rosa Quilodrán.", "Rosa Quilodrán"),
    ("Rosa Quilodrán, que llegó tarde, dijo que “nadie ganó todavía”.", "Rosa Quilodrán"),
    ("Habló la diputada Rosa Quilodrán, quien dijo que “nadie ganó todavía”.", "Rosa Quilodrán"),
    ("Según Rosa Quilodrán, “nadie ganó todavía en Tola”.", "Rosa Quilodrán"),
    ("A juicio de Rosa Quilodrán, “nadie ganó todavía en Tola”.", "Rosa Quilodrán"),
    ("Para Rosa Quilodrán, jefa de campaña de Pedro Soto, “nadie ganó todavía”.", "Rosa Quilodrán"),
    ("Pedro Soto calló. Para Rosa Quilodrán “nadie ganó todavía en Tola”.", "Rosa Quilodrán"),
    # a body that somebody opens, visits or leaves when speaking does not speak
    ("“Nadie ganó todavía”, señaló al visitar el Congreso la ministra Rosa Quilodrán.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”, señaló tras visitar el Senado Rosa Quilodrán.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”, contó luego de dejar el partido Rosa Quilodrán.", "Rosa Quilodrán"),
    # a colon for the comma behind the words: the verb is of one, not of the several told of last
    (
        "Rosa Quilodrán mencionó el pacto. Los coordinadores rompieron sus cartas.\n\n"
        "“Nadie ganó todavía”: dijo.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán respondió a Pedro Soto: “Nadie ganó todavía”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán respaldó a Pedro Soto en Tola: “Es el mejor de todos”.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”, machacó Rosa Quilodrán.", "Rosa Quilodrán"),
    ("“Faltan urnas –disparó Rosa Quilodrán–. Es grave para todos”.", "Rosa Quilodrán"),
    # who did what the teller speaks of is not who goes on
    (
        "Pedro Soto calló. “Nadie ganó aún”, dijo Rosa Quilodrán de la nota que envió Soto. Sobre la prensa "
        "sostuvo: “Es el mejor de todos”.",
        "Rosa Quilodrán",
    ),
    # when somebody did what a relative tells, they said it; else who acts in the sentence did
    (
        "Pedro Soto criticó la entrevista que dio Rosa Quilodrán, cuando dijo que “nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán habló con el alcalde Pedro Soto en marzo, cuando dijo que “nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    # a list of people is no party
    (
        "Rosa Quilodrán habló del Partido Aurora y calló. En Tola, personal vestido de verde, con volantes, "
        "además de la lista de militantes, visitaba barrios “sin aviso de nadie en Tola”, señaló.",
        "Rosa Quilodrán",
    ),
    # a trade takes up who just spoke, whatever else the sentence calls them
    (
        "La edila Inés Luna calló. “Nadie ganó aún”, dijo Rosa Quilodrán, directora de Radio Tola. Sobre la "
        "nota, la abogada dijo que “es el mejor de todos”.",
        "Rosa Quilodrán",
    ),
    # words that tell nothing of anybody have no subject
    (
        "“Nadie ganó aún”, dijo Rosa Quilodrán. Cabe recordar que pese a que Pedro Soto evitó hablar, afirmó "
        "que lamenta “lo que pasó ayer aquí”.",
        "Pedro Soto",
    ),
    # a time behind 'hace' speaks no more than one behind 'en'
    (
        "Rosa Quilodrán llegó ayer a Tola. “Nadie ganó aún”, expresó hace un par de semanas en un debate.",
        "Rosa Quilodrán",
    ),
    # whose the results of somebody's words are is not who values them
    (
        "Rosa Quilodrán habló ayer. A su juicio, el líder del PDA “trae un cambio” y es lo que definió como "
        "“la fórmula de siempre”, cuyos resultados calificó de “malos para todo el mundo”.",
        "Rosa Quilodrán",
    ),
    # whom the words take up said other words, and the text goes on with who takes them up
    (
        "La senadora Rosa Quilodrán analizó en Radio Sur la polémica provocada por el jefe del PDA, Juan "
        "Paredes, quien tildó al Gobierno de “un grupo que no sabe nada”. Desde su perspectiva, “es el mejor "
        "de todos”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán habló de la cultura. Esto, luego de que Ana Luna señalara que “nadie hizo nada aún”. "
        "“Es el mejor de todos”, señaló la actriz.",
        "Rosa Quilodrán",
    ),
    # another's given name among the words does not keep one from saying them
    (
        "Habló el senador Pedro José Soto, quien dijo que “nadie ganó aún”. Luego vio a Ana Luna. Sobre la "
        "campaña, destacó que “José Paredes es el mejor”.",
        "Pedro José Soto",
    ),
    # the second of two names behind a title of a title
    (
        "La vocera de la candidata del PDA, Rosa Quilodrán, Inés Luna, habló. “Nadie ganó aún”, dijo.",
        "Inés Luna",
    ),
    # who only does what another regrets or wishes does not speak
    ("Rosa Quilodrán lamentó que Pedro Soto no respondiera: “Nadie ganó todavía”.", "Rosa Quilodrán"),
    (
        "Rosa Quilodrán cuestionó además que Pedro Soto no precise cómo haría el ajuste del gasto: “Nadie "
        "ganó todavía”.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán reveló que Pedro Soto respondió: “Nadie ganó todavía”.", "Pedro Soto"),
    (
        "Pedro Soto ganó. Es el caso de la edila Rosa Quilodrán (PDA), quien recordó su voto: “Nadie ganó "
        "todavía”, dijo a Radio Tola.",
        "Rosa Quilodrán",
    ),
    # what dashes part from the words does not tell them
    ("Rosa Quilodrán dijo -sobre el plan anunciado por Pedro Soto- que “nadie ganó hoy”.", "Rosa Quilodrán"),
    # whom the verb's own sentence names behind it is another
    (
        "El dicho de Ana Luna obligó a Pedro Soto a hablar. “Nadie ganó aún”, sostuvo, refutando lo que dijo "
        "Luna.",
        "Pedro Soto",
    ),
    # what another said before is told by whom the sentence is on
    ("Rosa Quilodrán pidió calma, como sugirió Pedro Soto. “Nadie ganó todavía”, afirmó.", "Rosa Quilodrán"),
    (
        "Pedro Soto votó. Es el caso de la edila Rosa Quilodrán, quien pide que Ana Luna sea la jefa. "
        "“Nadie ganó todavía”, sostuvo.",
        "Rosa Quilodrán",
    ),
    # a gerund is of who acts
    (
        "Rosa Quilodrán habló de quien será su sucesor, Pedro Soto, diciendo que tiene “una gran opinión”.",
        "Rosa Quilodrán",
    ),
    (
        "El cientista político Nicolás Freire habló. El analista destacó que “nadie ganó aún”.",
        "Nicolás Freire Castello",
    ),
    ("José Antonio Kast perdió en Tola. El analista destacó que “nadie ganó aún”.", "analista"),
    ("José Antonio Kast perdió en Tola. El moderador le preguntó si “se arrepiente de algo”.", "moderador"),
    (
        "El periodista Pedro Soto estaba ahí. El periodista le preguntó si “se arrepiente de algo”.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán criticó a Soto, quien dejó el gremio, asegurando que “nadie ganó aún”.",
        "Rosa Quilodrán",
    ),
    # the opening mark was lost
    ("Pedro Soto calló.\n\nNadie ganó todavía aquí en Tola”, dijo Rosa Quilodrán.", "Rosa Quilodrán"),
    # who is spoken to is not the speaker
    ("“Nadie ganó todavía”, le respondió a Pedro Soto la diputada Rosa Quilodrán.", "Rosa Quilodrán"),
    (
        "Rosa Quilodrán vio a Pedro Soto. La alcaldesa le dijo a Soto que lamenta “lo que pasó ayer aquí”.",
        "Rosa Quilodrán",
    ),
    # what somebody feels is told by somebody else; what he promised he said himself
    ("Rosa Quilodrán dijo que Pedro Soto teme a “los que ganaron aquí”.", "Rosa Quilodrán"),
    ("Rosa Quilodrán dijo que Pedro Soto prometió “ganar otra vez aquí”.", "Pedro Soto"),
    # nor whose somebody was
    (
        "Rosa Quilodrán es edil. Sobre la salida de Soto, ex PPD, la edil dijo que “nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    # where it was said is not who said it
    (
        "Rosa Quilodrán llegó a Tola. Quilodrán precisó en Mesa Abierta que lamenta “lo que pasó ayer”.",
        "Rosa Quilodrán",
    ),
    # the source that only passes it on is not the speaker
    ("Rosa Quilodrán, según recogió Radio Tola, dijo que “nadie ganó todavía”.", "Rosa Quilodrán"),
    # by surname, by role, by nothing
    ("Rosa Quilodrán llegó a Tola. “Nadie ganó todavía”, dijo Quilodrán.", "Rosa Quilodrán"),
    (
        "El alcalde Pedro Soto habló con Rosa Quilodrán. “Nadie ganó todavía”, dijo el jefe comunal.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto vio a la senadora Rosa Quilodrán. “Nadie ganó aún”, dijo la parlamentaria.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán llegó a Tola. “Nadie ganó todavía”, dijo.", "Rosa Quilodrán"),
    ("Rosa Quilodrán llegó a Tola. “Nadie ganó todavía”.", "Rosa Quilodrán"),
    ("Pedro Soto criticó a Rosa Quilodrán. “Nadie ganó todavía”, sostuvo.", "Pedro Soto"),
    ("A Rosa Quilodrán le preguntaron por Soto. “Nadie ganó todavía”, contestó.", "Rosa Quilodrán"),
    # whose message it is
    ("Pedro Soto respondió a un posteo de Rosa Quilodrán donde dijo que “nadie ganó aún”.", "Rosa Quilodrán"),
    ("“Nadie ganó todavía”: la respuesta de Rosa Quilodrán a Pedro Soto\n\nHubo fiesta.", "Rosa Quilodrán"),
    # the subject of the main verb, not of a clause under it
    ("Rosa Quilodrán admitió que Pedro Soto ganó en Tola. “Nadie hizo trampa”, dijo.", "Rosa Quilodrán"),
    ("Rosa Quilodrán, a quien Pedro Soto criticó, llegó. “Nadie ganó todavía”, dijo.", "Rosa Quilodrán"),
    ("Para Rosa Quilodrán, Pedro Soto miente mal. “Nadie ganó todavía”, afirmó.", "Rosa Quilodrán"),
    ("La respuesta de Pedro Soto a Rosa Quilodrán tardó. “Nadie ganó todavía”, anunció.", "Pedro Soto"),
    ("Rosa Quilodrán dijo que no quería compartir “nada con quien hace trampa”.", "Rosa Quilodrán"),
    # any verb of its own behind the mark, reflexive too
    ("Pedro Soto calló. “Nadie ganó todavía”, se ufanó Rosa Quilodrán.", "Rosa Quilodrán"),
    # whom a relative before a colon takes up; who is named behind an earlier quotation
    ("Pedro Soto vio a Rosa Quilodrán, que salió convencida: “Nadie ganó todavía”.", "Rosa Quilodrán"),
    # somebody named in apposition, the other one, the winner
    (
        "Pedro Soto calló. La quinta oradora, la maestra Rosa Quilodrán, llegó. “Nadie ganó hoy”, dijo.",
        "Rosa Quilodrán",
    ),
    (
        "“Nadie ganó todavía”, dijo Pedro Soto ante Rosa Quilodrán. “Gané yo y punto”, retrucó su rival.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán se impuso a Ana Paredes. Paredes calló. “Nadie perdió hoy”, dijo la ganadora.",
        "Rosa Quilodrán",
    ),
    # what the article calls one is not the other
    (
        "La médica Rosa Quilodrán llegó. Ana Paredes calló. “Nadie ganó todavía”, dijo la doctora.",
        "Rosa Quilodrán",
    ),
    # an open description is whom the sentence before is on
    (
        "Rosa Quilodrán admitió que Ana Paredes sumaba más. “Nadie ganó todavía”, dijo la oradora.",
        "Rosa Quilodrán",
    ),
    # what a party does makes nobody's words its own
    ("Rosa Quilodrán habló. El Partido del Alba pierde, subrayó, “y pierde mucho más”.", "Rosa Quilodrán"),
    # whose answer it is, told before a colon; who keeps to saying
    ("Ana Paredes habló. La respuesta de Pedro Soto llegó por carta: “Nadie ganó todavía”.", "Pedro Soto"),
    ("Ana Paredes habló. “Nadie ganó todavía”, se limitó a señalar un asesor.", "un asesor"),
    # a trait before a name
    ("Ana Paredes habló. El líder campesino Pedro Soto calló. “Nadie ganó todavía”, dijo.", "Pedro Soto"),
    # a network is where it was said
    ("Rosa Quilodrán llegó a Tola. “Nadie ganó todavía”, escribió en X, antes Twitter.", "Rosa Quilodrán"),
    # an institution's text is of whom the article told it of
    (
        "El Partido del Alba publicó un comunicado. Soto calló. “Nadie ganó hoy”, señaló el comunicado.",
        "Partido del Alba",
    ),
    # several say it, an agent passes it on
    ("Dos concejales vieron a Pedro Soto, a quien acusaron de “hacer trampa en Tola”.", "Dos concejales"),
    ("Hubo fiesta en Tola, anunciada por un asesor “para las próximas horas”.", "un asesor"),
    # a second thing told: what is behind 'y que' is told by the same; a text is of the body that it names
    (
        "Rosa Quilodrán dijo que apoyará el informe y que espera, “con paciencia y fe”, el fallo.",
        "Rosa Quilodrán",
    ),
    (
        "Pedro Soto calló. Un comunicado oficial del Ministerio de Salud agregó que “nadie ganó todavía”.",
        "Ministerio de Salud",
    ),
    (
        "Rosa Quilodrán y el llamado de Soto: “Nadie ganó todavía”\n\nVotaron Pedro Soto y Rosa Quilodrán.",
        "Rosa Quilodrán",
    ),
    # whom a sentence keeps for its end; who has something tells nothing
    (
        "Pedro Soto calló. La otra señal fue la que dio Rosa Quilodrán. “Nadie ganó hoy”, dijo.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán dijo que el municipio cuenta con fotos de “gente que votó dos veces”.",
        "Rosa Quilodrán",
    ),
    # bodies and nobody named
    ("El ente que preside Rosa Quilodrán calló. “Nadie ganó hoy”, apunta la encuestadora.", "encuestadora"),
    ("El comité dijo lo suyo. “Nadie ganó todavía”, señaló un asesor.", "un asesor"),
    ("Fuentes del comando dijeron que “nadie ganó todavía en Tola”.", "Fuentes del comando"),
    # clues: who was on before weighs more than who is named in passing; a demonym in no list is somebody
    ("Rosa Quilodrán habló. Le ganó a Ana Paredes. “Nadie ganó hoy”, dijo la candidata.", "Rosa Quilodrán"),
    ("Pedro Soto vive en Calbuco. El calbucano prometió “un puente para la isla”.", "Pedro Soto"),
    (
        "Ana Paredes habló. Pedro Soto vive en Tola. El tolaquero, en tanto, dijo: “Nadie ganó hoy”.",
        "Pedro Soto",
    ),
    # the second verb is of another deed; a colon with its name before a verb without one
    ("Rosa Quilodrán denunció que el gremio “no pagó lo suyo”, y pidió un informe.", "Rosa Quilodrán"),
    (
        "Ana Paredes habló. Discrepa el edil de Tola, Pedro Soto: “Nadie ganó hoy”, ha dicho ayer.",
        "Pedro Soto",
    ),
    # who is beside a colon but is spoken to
    ("Rosa Quilodrán habló. Luego mandó un mensaje a su rival: “Nos vemos el domingo”.", "Rosa Quilodrán"),
    # an outlet passes on what another says
    (
        "Según publicó El Faro de Tola, el ministro Pedro Soto dijo en privado que “nadie ganó hoy”.",
        "Pedro Soto",
    ),
    # a subject at the sentence's end, behind what somebody else did
    (
        "“Nadie ganó hoy”, afirmó en su sede, junto a los miles que lo siguen, el edil Pedro Soto.",
        "Pedro Soto",
    ),
    # where an office is held stands before the name
    ("“Nadie ganó hoy”, dijo la portavoz en el Congreso, Rosa Quilodrán.", "Rosa Quilodrán"),
    # who is meant by what happened to him; the first and the second of two
    (
        "Rosa Quilodrán acusó a Pedro Soto de mentir. “Miente siempre”, dijo. El aludido: “Nadie ganó hoy”.",
        "Pedro Soto",
    ),
    (
        "La edil Rosa Quilodrán y el edil Pedro Soto debatieron. “Usted nunca ganó”, le dijo la primera.",
        "Rosa Quilodrán",
    ),
    # a phrase with the article in it
    ("Pedro Soto habló. A juicio del historiador Juan Paredes, hoy “nadie ganó todavía”.", "Juan Paredes"),
    # crowds, sources, bodies with what they are of, and some of several, as written
    ("Pedro Soto habló ante una multitud que gritaba “nadie ganó todavía”.", "una multitud"),
    (
        "Pedro Soto habló. Fuentes de la dirección niegan cambios: “No hay crisis abierta”.",
        "Fuentes de la dirección",
    ),
    ("La misión de la OEA destacó “la calma de los votantes”.", "misión de la OEA"),
    ("Un vecino increpó al edil Pedro Soto. “Usted nunca vino por acá”, le gritó.", "Un vecino"),
    ("Pedro Soto calló. Dos de sus ediles discrepan: “Nadie ganó hoy”.", "Dos de sus ediles"),
    ("“No descarto nada todavía”, dijo una alta fuente del Gobierno.", "una alta fuente del Gobierno"),
    (
        "Pedro Soto llamó a Ana Paredes, según informó la Casa Celeste, que habló de “una charla cordial”.",
        "Casa Celeste",
    ),
    # whose text it is
    (
        "Ana Paredes habló. El Partido del Alba llamó a abstenerse. “Nadie ganó hoy”, reza el texto.",
        "Partido del Alba",
    ),
    ("Pedro Soto envió una carta a Ana Paredes. “Nadie ganó todavía”, se lee en el texto.", "Pedro Soto"),
    # a text told of nowhere is of the body that was the source of the sentence before
    (
        "Pedro Soto llamó a Ana Paredes, según informó la Cancillería. “Nadie ganó hoy”, se lee en la nota.",
        "Cancillería",
    ),
    # what was said, told by who said it; a relative behind words is no cue
    (
        "Pedro Soto vio a Ana Paredes. “Nadie ganó todavía”, fueron las palabras que Soto le dijo a Paredes.",
        "Pedro Soto",
    ),
    ("Pedro Soto contó su “alegría por el triunfo” de quien considera es su amiga.", "Pedro Soto"),
    # nobody named speaks within a body
    (
        "Pedro Soto habló. En el entorno de la alcaldesa lo niegan: “Nadie ganó hoy”.",
        "entorno de la alcaldesa",
    ),
    # what is told somewhere; whom the next sentence tells
    ("Rosa Quilodrán defendió en tribuna que “la verdad no tiene dueño”.", "Rosa Quilodrán"),
    ("“No hay nada que hablar”. Con esa frase, Rosa Quilodrán cerró la puerta.", "Rosa Quilodrán"),
    # a relative has its own verb
    (
        "Pedro Soto habló. Consultado sobre la carta que le envió Ana Paredes, dijo que “nadie ganó hoy”.",
        "Pedro Soto",
    ),
    # what a sentence draws from before goes on with whose it was; what is asked for is no telling
    (
        "Rosa Quilodrán recordó que hay un contrato por el cual, si la obra no acaba, la Junta de "
        "Tola pagará, por lo que estimó que “nadie hizo las cuentas a tiempo”.",
        "Rosa Quilodrán",
    ),
    (
        "Rosa Quilodrán contó que la Junta de Tola rechazó el plazo, de modo que pidió “un recuento "
        "completo de las actas”.",
        "Rosa Quilodrán",
    ),
    (
        "A juicio de Rosa Quilodrán, hace falta que Pedro Soto responda a la “ilusión de los vecinos "
        "de Tola”.",
        "Rosa Quilodrán",
    ),
    ("Rosa Quilodrán pidió que Pedro Soto diga “toda la verdad de las actas”.", "Rosa Quilodrán"),
    # who speaks from several; those and this one take up who just told
    ("“Nadie nos oye aquí”, lamentan desde los vecinos del puerto.", "vecinos del puerto"),
    (
        "“Hay que aguantar”, señalan fuentes judiciales. Marea Verde quiere cambiarlo. “Se oye un "
        "tictac por aquí”, insisten estas fuentes.",
        "fuentes judiciales",
    ),
    (
        "“Van a acabar cediendo”, dijo uno de los agentes. Pedro Soto calla. “Es como una nube”, "
        "añade este funcionario.",
        "uno de los agentes",
    ),
    # a title that an acronym is
    (
        "Llegaron Pedro Soto y la TENS Rosa Quilodrán. La TENS Rosa Quilodrán recordó su turno. "
        "“Nadie ganó todavía”, expuso.",
        "Rosa Quilodrán",
    ),
    # a relative that commas close tells nothing of a predicate behind it
    (
        "Rosa Quilodrán estimó que el fallo de la Corte, que sostiene que no hay pena, “llega tarde "
        "y mal a Tola”.",
        "Rosa Quilodrán",
    ),
    # whose a sentence is by 'según' and its verb, named or not; who goes on where sentences drop subjects
    (
        "Habló la jueza Rosa Quilodrán. Según explicó, en varias citas han concluido que “nadie ganó "
        "todavía en Tola”.",
        "Rosa Quilodrán",
    ),
    (
        "Según informó la Fiscalía, el reo Pedro Soto huyó por un túnel. “Usó el mismo método de "
        "siempre”, recalcó.",
        "Fiscalía",
    ),
    (
        "Según informó la Fiscalía, Pedro Soto huyó por un túnel. “Quería ver a mis hijos”, dijo.",
        "Pedro Soto",
    ),
    (
        "Habló Rosa Quilodrán. Agregó que faltan actas. Dijo que faltan urnas. Añadió que falta luz. "
        "Indicó que falta agua. Dos mil vecinos siguen a oscuras. “Nadie ganó todavía. Mañana se "
        "cuenta otra vez”, dijo.",
        "Rosa Quilodrán",
    ),
    # a gerund behind words is of the main clause; two titles before one name
    (
        "Habló el senador Juan Ruiz. “Se desarma la ley”, dijo el senador electo y exjefe de la "
        "Armada, Pedro Soto.",
        "Pedro Soto",
    ),
    (
        "Rosa Quilodrán ofreció irse a cambio de que Pedro Soto “devuelva lo que se llevó de Tola”, "
        "aludiendo a un viejo pleito.",
        "Rosa Quilodrán",
    ),
    # a source that commas set apart before a verb that only at times says
    ("Marea Verde, según Rosa Quilodrán, sigue “a la espera de un pacto con todos”.", "Rosa Quilodrán"),
    # many who do something heads what they call to somebody
    (
        "Manifestadores a Soto: “Nadie va a parar la marcha”\n\nLos vecinos marcharon contra Pedro Soto.",
        "Manifestadores",
    ),
    # an acronym's last point ends a sentence before words in marks
    (
        "Rosa Quilodrán habló del canciller Pedro Soto, enviado a EE.UU. “Nadie ganó todavía”, dijo.",
        "Rosa Quilodrán",
    ),
    # what qualifies a noun is no kin; a name with a particle between commas
    (
        "La jefa del centro de salud familiar tolense, Rosa Quilodrán, dijo que “nadie ganó todavía”.",
        "Rosa Quilodrán",
    ),
    ("El vocero, Zuhayb al Qudari, dijo que “nadie ganó todavía”.", "Zuhayb al Qudari"),
    # a text is of whom the sentence before says that it tells
    (
        "El Senado leyó un informe de la Fiscalía de Tola que concluye que hubo fraude. El texto sostiene "
        "que “nadie revisó las actas”.",
        "Fiscalía de Tola",
    ),
]


@pytest.mark.parametrize(("text", "expected"), LAST_SPEAKER)
def test_the_last_quotation_is_of(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_a_headline_takes_the_speaker_of_the_same_words_in_the_body() -> None:
    found = facts_of(
        "“Nadie ganó todavía en Tola”: el día después\n\n“Nadie ganó todavía en Tola”, dijo Rosa Quilodrán."
    )
    assert [speaker(found, quote) for quote in found.quotes] == ["Rosa Quilodrán"] * 2


def test_a_subhead_is_of_whom_the_paragraph_under_it_is_on() -> None:
    found = facts_of(
        "Pedro Soto habló en Tola.\n\n“Nadie ganó todavía acá”\n\nRosa Quilodrán llegó y no dijo más.\n"
    )
    assert [speaker(found, quote) for quote in found.quotes] == ["Rosa Quilodrán"]


def test_answers_of_an_interview_are_of_whom_it_is_with() -> None:
    found = facts_of(
        "La diputada Rosa Quilodrán recibió a Pedro Soto.\n\n—¿Va a ganar?\n\n—“Nadie ganó todavía”.\n\n"
        "—¿Y mañana?\n\n—“Mañana contamos de nuevo”."
    )
    assert {speaker(found, quote) for quote in found.quotes} == {"Rosa Quilodrán"}


def test_words_that_nobody_says_are_kept_and_reported() -> None:
    found = facts_of("“Nadie ganó todavía en ninguna parte del país”.")
    assert [speaker(found, quote) for quote in found.quotes] == [None]
    assert [(u.kind, u.reason) for u in found.unresolved] == [("quote", "no speaker could be placed")]
