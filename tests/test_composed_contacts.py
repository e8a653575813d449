"""Who called, met or wrote to whom, composed: who, the verb or noun, what stands between, and whom.

The near misses behind each grid differ in what is told of the contact, never in who stands there.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from composing import composed, unread
from contacting import AUSTRAL, ITURRA, QUILODRAN, SETTING, ZALDIVAR, Row, call, contacts_of, meeting, message

WHO = (
    "Quilodrán",
    "La senadora Rosa Quilodrán",
    "La gobernadora de Tola, Rosa Quilodrán,",
    "Quilodrán, que perdió en Tola,",
    "Rosa Quilodrán (PA)",
    "Quilodrán, excandidata del Partido Aurora,",
    "La jefa del Partido Aurora en el Senado, Rosa Quilodrán,",
    "La consejera de la política exterior y de seguridad de la Unión del Sur (US), Rosa Quilodrán,",
)
ONE = (
    "Iturra",
    "el alcalde Pedro Iturra",
    "el gobernador de Lota, Pedro Iturra",
    "el también alcalde Pedro Iturra",
    "el diputado electo del Partido Aurora (PA) Pedro Iturra",
    "Iturra, a quien había criticado",
)
TWO = (
    "Iturra y Zaldívar",
    "el alcalde Pedro Iturra y la ministra Ana Zaldívar",
    "los expresidentes Pedro Iturra (1990-1994), del Partido Aurora (PA), en el poder, y Ana Zaldívar",
    "los también ex presidentes Pedro Iturra (PA) y Ana Zaldívar",
    "los presidentes de la Cámara, Pedro Iturra, y del Senado, Ana Zaldívar",
    "los ministros de Defensa, Pedro Iturra, y de Interior, Ana Zaldívar",
    "los jefes del Partido Aurora, Pedro Iturra, y del Frente Austral, Ana Zaldívar",
)
MET = (
    "se reunió",
    "se ha entrevistado",
    "almorzó",
    "se había visto",
    "mantuvo una reunión",
    "sostuvo este martes un encuentro",
    "tuvo una primera reunión de dos horas",
    "anunció que se reunió",
    "reveló hoy que desde finales del año pasado se reunió",
)
BETWEEN = (
    "",
    "ayer",
    "el pasado 12 de junio",
    "en al menos seis ocasiones",
    "por la mañana en un hotel",
    "a puerta cerrada",
    "para discutir sobre ese asunto",
    "por separado",
    "en Tola",
)
TALKED = (
    "habló por teléfono",
    "ha hablado telefónicamente",
    "conversó por videollamada",
    "se comunicó",
    "mantuvo una conversación telefónica",
    "sostuvo una llamada de diez minutos",
    "dijo que habló por teléfono",
)
CALLED = (
    "llamó",
    "ha telefoneado",
    "felicitó por teléfono",
    "dijo que llamó",
    "saludó telefónicamente",
    "felicitó en una llamada",
)
WROTE = (
    "le escribió",
    "envió una carta",
    "ha escrito una carta",
    "le envió un mensaje de felicitación",
    "remitió ayer una misiva",
    "hizo llegar una carta",
    "pidió en una carta",
    "ha pedido hoy en sendas misivas",
)
AFTER = (
    "tras reunirse",
    "después de reunirse ayer",
    "tras un encuentro",
    "luego de una reunión de dos horas",
    "después de una larga y cordial reunión",
    "al término de una reunión",
    "a la salida de un almuerzo",
    "tras entrevistarse por la mañana",
)
FRONT = (
    "Tras el debate,",
    "En las últimas semanas",
    "En la víspera",
    "Según fuentes del partido,",
    "Desde el Palacio,",
)
NOT_MET = (
    "se reunirá",
    "no se reunió",
    "anunció que se reuniría",
    "pidió reunirse",
    "descartó reunirse",
    "espera mantener una reunión",
    "tendría una reunión",
    "pidió que se celebre una reunión",
    "viajó a reunirse",
    "invitó a los suyos a reunirse",
    "propuso una reunión de dos horas",
    "sigue a la espera de una reunión",
)
NOT_CALLED = (
    "llamará",
    "no llamó",
    "dijo que en las próximas horas llamaría personalmente",
    "evitó llamar",
    "pidió a los suyos llamar",
    "podría llamar",
    "prometió llamar",
)


def behind(preposition: str, whom: Sequence[str]) -> list[str]:
    """'al alcalde', 'del alcalde': who is met behind a preposition, contracted."""
    contracted = {"a el ": "al ", "de el ": "del "}
    found = [f"{preposition} {one}" for one in whom]
    return [next((o.replace(a, b, 1) for a, b in contracted.items() if o.startswith(a)), o) for o in found]


def sentences(pattern: str, slots: dict[str, Sequence[str]], most: int = 80) -> list[str]:
    """The sentences of a grid behind the one that names everybody, without the marks that fell together."""
    told = (
        " ".join(text.split()).replace(",.", ".").replace(" .", ".").replace(" La ", " la ")
        for text in composed(pattern, slots, most)
    )
    return [SETTING + text[0].upper() + text[1:] for text in told]


GRIDS = {
    "met": ("{who} {met} {between} {whom}.", meeting, "con", {"met": MET, "between": BETWEEN}),
    "fronted": ("{front} {who} {met} {whom}.", meeting, "con", {"met": MET, "front": FRONT}),
    "received": (
        "{who} {met} {between} {whom}.",
        meeting,
        "a",
        {"met": ("recibió", "ha recibido en su despacho", "visitó"), "between": ("", "ayer", "en Tola")},
    ),
    "was received": (
        "{who} fue recibida {between} {whom}.",
        meeting,
        "por",
        {"between": ("", "ayer", "en audiencia", "en el palacio")},
    ),
    "after": ("{after} {whom}, {who} pidió calma.", meeting, "con", {"after": AFTER}),
    "and after": ("{who} pidió calma {after} {whom}.", meeting, "con", {"after": AFTER}),
    "talked": (
        "{who} {talked} {between} {whom}.",
        call,
        "con",
        {"talked": TALKED, "between": ("", "ayer", "el pasado 12 de junio", "desde su casa")},
    ),
    "called": (
        "{who} {called} {between} {whom} {end}.",
        call,
        "a",
        {
            "called": CALLED,
            "between": ("", "anoche", "el mismo domingo", "a primera hora", "desde Tola"),
            "end": ("", "y reconoció su derrota"),
        },
    ),
    "was called": (
        "{who} {called} {between} {whom}.",
        call,
        "de",
        {
            "called": ("recibió una llamada", "ha recibido el llamado", "dijo que recibió la llamada"),
            "between": ("", "ayer"),
        },
    ),
    "wrote": ("{who} {wrote} {whom}.", message, "a", {"wrote": WROTE}),
}


@pytest.mark.parametrize("name", GRIDS)
def test_grid_with_one(name: str) -> None:
    pattern, kind, preposition, slots = GRIDS[name]
    told = sentences(pattern, {"who": WHO, "whom": behind(preposition, ONE), **slots})
    assert unread(told, lambda text: contacts_of(text), kind((QUILODRAN, ITURRA))) == []


@pytest.mark.parametrize("name", GRIDS)
def test_grid_with_two(name: str) -> None:
    pattern, kind, preposition, slots = GRIDS[name]
    told = sentences(pattern, {"who": WHO, "whom": behind(preposition, TWO), **slots})
    both = kind((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR))
    assert unread(told, lambda text: contacts_of(text), both) == []


@pytest.mark.parametrize(
    ("preposition", "verbs"), [("con", NOT_MET), ("a", NOT_CALLED)], ids=["no meeting", "no call"]
)
def test_grid_of_none(preposition: str, verbs: Sequence[str]) -> None:
    nobody: set[Row] = set()
    whom = behind(preposition, (*ONE, *TWO))
    told = sentences("{who} {verb} {whom}.", {"who": WHO, "verb": verbs, "whom": whom})
    assert unread(told, lambda text: contacts_of(text), nobody) == []


PLAIN = {
    "call": """
        Iturra la llamó pasada la medianoche. | Iturra la llamó al celular.
        Iturra la llamó cerca de las diez.
        Iturra la llamó al filo de la medianoche. | Iturra la llamó cuando se supo el resultado.
        Iturra la llamó mientras festejaba. | Iturra la llamó sin esperar el cómputo final.
        Iturra la llamó entrada la noche. | Iturra la llamó minutos más tarde.
        Iturra llamó a Quilodrán con el 80% de las mesas contadas. | Iturra la telefoneó “antes que nadie”.
        Iturra llamó a Quilodrán al hotel donde esperaba los resultados.
        Iturra llamó a Quilodrán pasadas las diez de la noche.
        Iturra llamó al segundo, el alcalde Quilodrán.
        Iturra marcó el número de Quilodrán. | Iturra había discado el número de Quilodrán.
        Iturra le devolvió la llamada a Quilodrán. | Quilodrán e Iturra mantuvieron una videollamada.
        “Vengo de hablar por teléfono con Iturra”, escribió Quilodrán.
        “Gracias a Pedro Iturra por su llamada”, escribió Quilodrán.
        Quilodrán dio las gracias a Iturra por su llamada.
        Quilodrán tuvo con Iturra una conversación telefónica.
        Iturra se puso en contacto con Quilodrán. | Quilodrán habló con Iturra y lo felicitó.
        “Acabo de hablar con Iturra y le he deseado éxito”, dijo Quilodrán.
        “Hablé con Pedro y lo felicité”, dijo Quilodrán.
    """,
    "meeting": """
        Quilodrán estuvo con Iturra en Tola. | Quilodrán estuvo reunida con Iturra.
        Quilodrán e Iturra estuvieron reunidos. | Quilodrán tuvo un mano a mano con Iturra en la quinta.
        Quilodrán se sacó una foto con Iturra. | Quilodrán recorrió el mercado junto a Iturra.
        En la reunión participaron Quilodrán e Iturra. | Participaron de la reunión Quilodrán e Iturra.
        Al almuerzo asistieron la senadora Quilodrán y el alcalde Iturra.
        A la cita acudieron Quilodrán e Iturra.
        La reunión, en la que estuvieron Quilodrán e Iturra, duró dos horas.
        La reunión fue encabezada por Quilodrán e Iturra.
        El pacto se anunció en un almuerzo con la presencia de Quilodrán e Iturra.
        Quilodrán se mostró con Iturra en un acto en Tola. | Quilodrán apareció ayer en Lota con Iturra.
        Quilodrán viajó a Lota, donde estuvo con Iturra. | Quilodrán e Iturra se estrecharon la mano.
        Quilodrán cenó con el tercero, Pedro Iturra. | Quilodrán recibió al que quedó tercero, Pedro Iturra.
        Quilodrán se reunió con el segundo en las encuestas, el alcalde Pedro Iturra.
        Quilodrán, que a esa hora tomaba té con Iturra, no habló. | Quilodrán se tomó un café con Iturra.
    """,
    "message": """
        Iturra felicitó a Quilodrán por “una campaña sin una sola mala palabra”, en su cuenta de X.
        Iturra le ha puesto un wasap a Quilodrán. | Iturra le dejó un mensaje a Quilodrán.
        Iturra le hizo llegar unas líneas a Quilodrán. | Por WhatsApp la saludó Iturra.
        Por WhatsApp, en tanto, sí la saludó el alcalde Pedro Iturra.
        Quilodrán dio las gracias a Iturra por su mensaje.
        Iturra felicitó a Quilodrán en sus cuentas de X y de Instagram.
    """,
    "": """
        Iturra la llamó “gata”. | Iturra la llamó sin rodeos “traidora”. | Iturra la llamó al orden.
        Iturra la llamó a la cordura. | Iturra llamó a Quilodrán a renunciar. | Iturra la llamó mentirosa.
        Iturra llamó ayer mentirosa a Quilodrán. | Iturra llamó idiota a Quilodrán.
        Sentados en primera fila, Quilodrán e Iturra aplaudieron. | Iturra vio en su televisor a Quilodrán.
        Iturra la llamó con desprecio “la gata”. | Iturra marcó el rumbo de Quilodrán.
        Iturra no le devolvió la llamada a Quilodrán. | Quilodrán dará las gracias a Iturra por su llamada.
        El mano a mano entre Quilodrán e Iturra se definirá en Tola.
        Habrá un mano a mano entre Quilodrán e Iturra.
        Quilodrán estuvo en Tola. | Quilodrán estuvo con los vecinos en Tola.
        Quilodrán estará con Iturra en Tola.
        En la reunión participarán Quilodrán e Iturra. | De la cita electoral participaron Quilodrán e Iturra.
        En la reunión participó Quilodrán. | No asistieron a la reunión Quilodrán e Iturra.
        Quilodrán cenó con el tercero, Iturra viajó. | Quilodrán debe ponerse en contacto con Iturra.
        Quilodrán caminó junto al río con los vecinos.
        “Felicito a Rosa Quilodrán por su triunfo”, dijo Iturra.
        Una reunión encabezada por Quilodrán irritó a Iturra. | Por carta renunció Iturra.
    """,
}
"""Plain sentences by the kind of contact that they tell, '' where they tell none."""


@pytest.mark.parametrize("kind", PLAIN)
def test_plain_contacts(kind: str) -> None:
    told = [text.strip() for line in PLAIN[kind].split("\n") for text in line.split(" | ") if text.strip()]
    expected: set[Row] = {(frozenset((QUILODRAN, ITURRA)), kind)} if kind else set()
    texts = [f"{SETTING}Rosa Quilodrán viajó. {text}" for text in told]
    assert unread(texts, lambda text: contacts_of(text), expected) == []


MANY = (
    "Tanto Iturra como Zaldívar han telefoneado a Quilodrán.",
    "Lo mismo Iturra que Zaldívar han telefoneado a Quilodrán.",
    "Igual el alcalde Iturra que la ministra Zaldívar llamaron a Quilodrán.",
)


def test_two_who_are_correlated() -> None:
    both = call((ITURRA, QUILODRAN), (ZALDIVAR, QUILODRAN))
    assert unread([SETTING + text for text in MANY], lambda text: contacts_of(text), both) == []


def test_all_who_took_part() -> None:
    three = meeting((ITURRA, QUILODRAN), (ZALDIVAR, QUILODRAN), (ITURRA, ZALDIVAR))
    told = ("En la reunión participaron {}.", "Participaron del encuentro {}.", "A la cita acudieron {}.")
    texts = [SETTING + text.format("Quilodrán, Iturra y Zaldívar") for text in told]
    assert unread(texts, lambda text: contacts_of(text), three) == []


def test_a_body_is_met_as_its_party() -> None:
    told = ("la directiva", "la mesa directiva", "la bancada", "la cúpula")
    texts = [f"{SETTING}Quilodrán se reunió con {body} del Frente Austral." for body in told]
    assert unread(texts, lambda text: contacts_of(text), meeting((QUILODRAN, AUSTRAL))) == []


WON = (
    "La abogada Lucía Berríos, de 51 años, se impuso en el balotaje al senador Ramiro Toledo.",
    "La presidenta electa, Lucía Berríos, obtuvo el 53,2% y su rival, Ramiro Toledo, el 46,8%.",
)
BERRIOS, TOLEDO, ALVEAR = "Lucía Berríos", "Ramiro Toledo", "Hernán Alvear"
AFTER_THE_VOTE = (
    (
        "call",
        TOLEDO,
        """
        Toledo admitió la derrota. Llamó a la ganadora a las diez.
        Toledo tomó contacto con la ganadora para felicitarla.
        “Gracias”, dijo Berríos en una llamada con Toledo.
        Toledo felicitó a Berríos y reveló que sostuvieron una llamada.
        Toledo felicitó a la ganadora y contó que ya hablaron por teléfono.
        “Me acabo de comunicar con la presidenta electa @luciaberrios”, escribió Toledo en su cuenta de X.
        “Me comuniqué con Berríos”, escribió Toledo en un mensaje.
        Berríos recibió llamadas de rivales como Ramiro Toledo.
        Berríos recibió llamadas de varios, entre ellos Ramiro Toledo.
        Tras la llamada de Toledo, Berríos habló a los suyos.
        Berríos contó que habló con Ramiro Toledo, a quien invitó a la ceremonia.
        “Ya conversé con Ramiro Toledo”, dijo Berríos.
        “Anoche pude hablar con Ramiro Toledo”, contó Berríos.
        “Tuve el agrado de conversar con Ramiro Toledo”, contó Berríos.
        Berríos mantuvo conversaciones con Ramiro Toledo.
        El llamado de Toledo a Berríos duró un minuto.
        Después del tradicional llamado de Toledo, Berríos habló a los suyos.
        Toledo admitió la derrota y contó que había llamado a la ganadora.
        Toledo admitió la derrota y telefoneó a su rival.
        Toledo, que admitió la derrota, ya llamó a la presidenta electa.
        Toledo contó que conversó con su rival para darle la enhorabuena.
        “Ya llamé a la presidenta electa”, dijo Toledo.
        “Hablé con Lucía y le deseé lo mejor”, dijo Toledo.
        “Hablé recién con Lucía Berríos y la felicité”, dijo Toledo.
        “La llamé para felicitarla”, dijo Toledo.
        Toledo habló con Berríos para felicitarla.
        Toledo conversó con la ganadora, a la que felicitó.
        Toledo dialogó con Berríos y la felicitó por el triunfo.
        Toledo se comunicó con la ganadora para reconocer su triunfo.
        Toledo reconoció su derrota en una llamada a Berríos.
        Toledo le concedió la victoria a Berríos en una llamada telefónica.
        Berríos reveló que Toledo la llamó.
        Berríos contó que recibió la llamada de Toledo.
        Según contó Berríos, Toledo la había llamado minutos antes.
        La ganadora recibió el llamado de Toledo.
        La presidenta electa recibió la llamada de su rival, Ramiro Toledo.
        Ambos hablaron por teléfono esa misma noche.
        """,
    ),
    (
        "call",
        ALVEAR,
        """
        El presidente Hernán Alvear telefoneó a la ganadora.
        El presidente saliente, Hernán Alvear, llamó por teléfono a la mandataria electa para felicitarla.
        El presidente Hernán Alvear la llamó por videoconferencia.
        El presidente Hernán Alvear se comunicó con ella.
        El primero en llamar fue el presidente de Corelia, Hernán Alvear.
        El primer mandatario en llamarla fue Hernán Alvear.
        Berríos habló con el presidente Hernán Alvear, que la felicitó.
        Berríos tuvo con el presidente Hernán Alvear su primer diálogo telefónico después de ganar.
        La llamada entre Berríos y el presidente Hernán Alvear duró diez minutos.
        En una llamada con Berríos, el presidente Hernán Alvear le ofreció ayuda.
        Durante una conversación telefónica con Berríos, Hernán Alvear la felicitó.
        Hernán Alvear sostuvo una llamada telefónica con la presidenta electa.
        Berríos atendió el llamado de Hernán Alvear.
        Berríos recibió además una llamada del presidente de Corelia, Hernán Alvear, y flores.
        Hernán Alvear fue el primero que la llamó.
        Hernán Alvear, quien la llamó el domingo, viajará a la asunción.
        A Berríos ya la llamó Hernán Alvear.
        El domingo por la noche, ni bien se conoció el resultado, Hernán Alvear la llamó.
        Hernán Alvear hizo un llamado a Berríos para felicitarla.
        Hernán Alvear le hizo una llamada a Berríos.
        Hernán Alvear realizó una llamada telefónica a la presidenta electa.
        """,
    ),
    (
        "meeting",
        ALVEAR,
        """
        El presidente saliente, Hernán Alvear, recibió a la presidenta electa en el palacio.
        El presidente saliente, Hernán Alvear, recibió a su sucesora.
        Berríos se reunió con el presidente saliente, Hernán Alvear.
        Berríos fue recibida en el palacio por el presidente Hernán Alvear.
        Berríos visitó al presidente saliente, Hernán Alvear.
        La presidenta electa mantuvo un encuentro con el mandatario saliente, Hernán Alvear.
        La mandataria electa llegó al palacio, donde la esperaba el presidente Hernán Alvear.
        El encuentro entre la presidenta electa y el mandatario Hernán Alvear duró una hora.
        Hernán Alvear y su sucesora se reunieron durante una hora.
        Hernán Alvear y Berríos se saludaron con un abrazo.
        Hernán Alvear y Berríos se dieron la mano.
        Hernán Alvear y Berríos almorzaron juntos.
        Berríos y Hernán Alvear se estrecharon la mano en el palacio.
        Berríos sostuvo una reunión de dos horas con Hernán Alvear en el palacio.
        Berríos concretó su primera reunión con Hernán Alvear.
        La reunión de Berríos con Hernán Alvear duró una hora.
        Berríos desayunó ayer con Hernán Alvear.
        Berríos se vio con Hernán Alvear en Tola.
        Berríos coincidió con Hernán Alvear en un acto en Tola.
        Berríos viajó a Tola, donde se reunió con Hernán Alvear.
        Berríos viajó a Tola y se reunió allí con Hernán Alvear.
        Berríos, que se reunió el lunes con Hernán Alvear, viajará.
        Hernán Alvear, con quien Berríos se reunió el lunes, viajará.
        Luego de reunirse con Hernán Alvear, Berríos habló con la prensa.
        Al salir de la reunión con Hernán Alvear, Berríos habló con la prensa.
        Berríos compartió una cena con Hernán Alvear.
        Berríos le dio un abrazo a Hernán Alvear.
        """,
    ),
    (
        "message",
        ALVEAR,
        """
        Hernán Alvear le escribió a la presidenta electa.
        Hernán Alvear le envió un mensaje a la presidenta electa.
        Hernán Alvear envió una carta a la presidenta electa para felicitarla.
        Hernán Alvear felicitó a Berríos en un mensaje en X.
        Hernán Alvear felicitó a Berríos a través de sus redes sociales.
        Hernán Alvear felicitó en redes sociales a la presidenta electa.
        Hernán Alvear la felicitó en X.
        En X, Hernán Alvear felicitó a la presidenta electa.
        A través de X, Hernán Alvear saludó a la presidenta electa.
        Desde X, Hernán Alvear felicitó a Berríos.
        “Un abrazo a Lucía Berríos por su triunfo”, publicó Hernán Alvear en X.
        Hernán Alvear le respondió a Berríos en X.
        Hernán Alvear le dejó un comentario a Berríos en Instagram.
        Hernán Alvear agradeció el mensaje de Berríos.
        Berríos recibió un mensaje de Hernán Alvear en su cuenta de X.
        Berríos recibió una carta de Hernán Alvear.
        """,
    ),
    (
        "",
        ALVEAR,
        """
        Hernán Alvear llamará a Berríos.
        Hernán Alvear planea reunirse con Berríos.
        Hernán Alvear aún no llamó a Berríos.
        Hernán Alvear habló de Berríos.
        Hernán Alvear y Berríos se reunirán el lunes.
        El llamado de Hernán Alvear a Berríos a dialogar cayó bien.
        Hernán Alvear no pudo hablar con Berríos.
        “Tendré el agrado de conversar con Lucía Berríos”, contó Hernán Alvear.
        Hernán Alvear puede hablar con Berríos.
        Hernán Alvear habló de su trato con Berríos.
        Hernán Alvear habló con Berríos en el programa del domingo.
        El saludo de Hernán Alvear a Berríos cayó bien.
        El mensaje de Hernán Alvear a los vecinos cayó bien.
        “Gracias”, dirá Berríos en una llamada con Hernán Alvear.
        Hernán Alvear elogió a Berríos y contó que los vecinos se reunieron.
        Hernán Alvear elogió a Berríos y contó que se reunirán.
        Tras el llamado de Hernán Alvear a la calma, Berríos habló.
        Hernán Alvear pidió a Berríos que lo reciba.
        Se rumorea que Hernán Alvear se reunió con Berríos.
        Hernán Alvear negó haberse reunido con Berríos.
        Hernán Alvear espera la llamada de Berríos.
        Hernán Alvear recibió a la prensa.
        Hernán Alvear apareció con un cartel.
        Hernán Alvear se mostró con ganas.
        Hernán Alvear se mostró de acuerdo con Berríos.
        Hernán Alvear se mostró conforme con Berríos en Tola.
        Hernán Alvear habría llamado a Berríos.
        Hernán Alvear propuso a Berríos una reunión.
        """,
    ),
)
"""Who called, met or wrote to her who won, '' where nobody did."""


@pytest.mark.parametrize(("kind", "who", "told"), AFTER_THE_VOTE)
def test_whoever_won_is_called_met_and_written_to(kind: str, who: str, told: str) -> None:
    expected: set[Row] = {(frozenset((who, BERRIOS)), kind)} if kind else set()
    words = [line.strip() for line in told.split("\n") if line.strip()]
    texts = composed("{won} {words}", {"won": WON, "words": words})
    assert unread(texts, lambda text: contacts_of(text), expected) == []


ASIDES = (
    "",
    ", senadora por Tola,",
    ", quien ganó en el norte,",
    ", del Partido Aurora,",
)
WHOM = ("Iturra", "el alcalde Pedro Iturra", "el alcalde de Lota, Pedro Iturra,")


def test_what_is_told_of_the_first_of_two_whom_a_noun_joins() -> None:
    slots = {"aside": ASIDES, "whom": WHOM}
    met = (
        "La reunión entre Quilodrán{aside} y {whom} duró dos horas.",
        "El encuentro de Rosa Quilodrán{aside} con {whom} fue breve.",
    )
    for pattern in met:
        texts = composed(pattern, slots)
        assert unread(texts, lambda text: contacts_of(SETTING + text), meeting((QUILODRAN, ITURRA))) == []
    near = {"aside": ASIDES, "whom": WHOM[:2]}
    texts = [
        text.replace(" a el ", " al ")
        for text in composed("La llamada de Rosa Quilodrán{aside} a {whom} duró diez minutos.", near)
    ]
    assert unread(texts, lambda text: contacts_of(SETTING + text), call((QUILODRAN, ITURRA))) == []


def test_with_what_in_view_two_met() -> None:
    slots = {
        "met": ("se reunieron", "se vieron las caras", "almorzaron"),
        "view": ("con miras a la segunda vuelta", "con el fin de acordar un debate", "con motivo del acto"),
    }
    texts = composed("Quilodrán y el alcalde Pedro Iturra {met} {view}.", slots)
    assert unread(texts, lambda text: contacts_of(SETTING + text), meeting((QUILODRAN, ITURRA))) == []


def test_who_met_again_or_got_to_meet() -> None:
    slots = {
        "again": ("volvió a", "ha vuelto a", "alcanzó a", "llegó a"),
        "met": ("reunirse con", "verse este lunes con", "almorzar con"),
    }
    texts = composed("Quilodrán {again} {met} el alcalde Pedro Iturra.", slots)
    assert unread(texts, lambda text: contacts_of(SETTING + text), meeting((QUILODRAN, ITURRA))) == []
    slots["again"] = ("volverá a", "no volvió a", "no llegó a", "espera volver a", "vino a")
    texts = composed("Quilodrán {again} {met} el alcalde Pedro Iturra.", slots)
    assert unread(texts, lambda text: contacts_of(SETTING + text), set()) == []
