"""Who congratulates whom, however it is told: verbs, calls, wishes, nouns, own words, lists of greeters.

Every grid has the same two ends; the near misses greet or praise somebody without congratulating on a win.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import AURORA, ITURRA, QUILODRAN, ZALDIVAR, Row, congratulate, each, endorsements_of, support

WON = (
    "La candidata Ana Zaldívar ganó la segunda vuelta con el 54,1% de los votos y será la próxima presidenta "
    "de Lanco, por delante de Pedro Iturra, que obtuvo el 45,9%. La senadora Rosa Quilodrán (PA), el "
    "exministro Julio Manríquez y la diputada Elena Catrileo hablaron.\n\n"
)
"""A winner, a loser and three who may congratulate."""
ABROAD = "Ana Zaldívar ganó el domingo las elecciones de Lanco.\n\n"
"""A winner, whom governments elsewhere congratulate."""
FERRI, TADIC, HOLM = "Bruno Ferri", "Ivo Tadic", "Elena Holm"

HAILED = congratulate((QUILODRAN, ZALDIVAR))
BOTH = HAILED | congratulate((ITURRA, ZALDIVAR))
TWO = congratulate((FERRI, ZALDIVAR), (TADIC, ZALDIVAR))
THREE = TWO | congratulate((HOLM, ZALDIVAR))

WHO = ("Quilodrán", "La senadora por Lanco, Rosa Quilodrán,")
DEEDS = (
    "felicitó a Zaldívar",
    "felicitó a la ganadora",
    "felicitó a su colega por su triunfo",
    "saludó a la dirigente por su victoria",
    "felicitó este domingo, en un mensaje en sus redes, a Ana Zaldívar",
    "la felicitó por su triunfo",
    "llamó por teléfono a Zaldívar para felicitarla",
    "telefoneó a Zaldívar “para darle la enhorabuena y ofrecerle ayuda”",
    "habló con Zaldívar para desearle lo mejor",
    "conversó con la presidenta electa para desearle éxito",
    "se comunicó con Zaldívar para desearle “buen viento en la tarea”",
    "ha telefoneado a la líder de Lanco Unido para felicitarla",
    "le deseó éxito a Zaldívar",
    "le deseó lo mejor a Zaldívar",
    "deseó a Zaldívar “la mejor de las suertes en la tarea que inicia”",
    "hizo llegar su enhorabuena a la candidata ganadora",
    "ha trasladado su felicitación a Ana Zaldívar",
    "celebró «sin reservas» el triunfo de Zaldívar",
    "saludó la elección de Zaldívar como presidenta",
    "celebró que Zaldívar resultara ganadora",
    "celebró que la candidata Zaldívar saliera vencedora",
)
NO_DEEDS = (
    "felicitó a los bomberos",
    "felicitó a su colega por la obra",
    "saludó a la dirigente por la reunión",
    "habló con Zaldívar para pedirle una cita",
    "le deseó lo mejor a su madre",
    "celebró que la candidata ganadora hablara",
    "telefoneó a Zaldívar “para pedirle una cita”",
)
WORDS = (
    "Felicitaciones, presidenta",
    "Mis más sinceras felicitaciones a la presidenta electa",
    "Mi saludo a Ana Zaldívar, que será nuestra presidenta",
    "Toca felicitar a la ganadora",
    "Hay que saludar a la vencedora",
    "Corresponde felicitar a Ana Zaldívar",
    "Acabo de hablar con Zaldívar para desearle lo mejor",
    "Lanco felicita a la presidenta electa, Ana Zaldívar",
    "¡Qué alegría la victoria de mi amiga Ana Zaldívar!",
    "¡Qué enorme satisfacción la contundente victoria de Ana Zaldívar!",
)
NO_WORDS = (
    "Felicitaciones, vecinos",
    "Toca felicitar a los bomberos",
    "Hay que saludar a la gente",
    "Acabo de hablar con Zaldívar para pedirle una cita",
    "Mi saludo a los vecinos de Lanco",
)


@pytest.mark.parametrize(
    ("pattern", "slots", "expected"),
    [
        ("{who} {deed}.", {"who": WHO, "deed": DEEDS}, HAILED),
        ("{who} {deed}.", {"who": WHO, "deed": NO_DEEDS}, set()),
        ("“{words}”, dijo Quilodrán.", {"words": WORDS}, HAILED),
        ("“{words}”, dijo Quilodrán.", {"words": NO_WORDS}, set()),
    ],
)
def test_composed(pattern: str, slots: dict[str, list[str]], expected: set[Row]) -> None:
    def reads(text: str) -> set[Row]:
        return endorsements_of(WON + text)

    assert unread(composed(pattern, slots), reads, expected) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Me llamó Quilodrán para felicitarme”, contó Zaldívar.", HAILED),
        ("“Quilodrán me llamó para felicitarme”, contó Zaldívar.", HAILED),
        ("“Quilodrán me llamó para retarme”, contó Zaldívar.", set()),
        ("Iturra felicitó a Zaldívar. Quilodrán se sumó a los plácemes.", BOTH),
        ("Entre los que felicitaron a Zaldívar estuvo Quilodrán.", HAILED),
        ("Entre los que escucharon a Zaldívar estuvo Quilodrán.", set()),
        (
            "Iturra felicitó a Zaldívar. Quilodrán, por su parte, le envió un abrazo.",
            BOTH,
        ),
        ("Iturra criticó a Zaldívar. Quilodrán, por su parte, le envió un abrazo.", set()),
    ],
)
def test_read(text: str, expected: set[Row]) -> None:
    assert endorsements_of(WON + text) == expected


ROUND_UP: dict[str, list[tuple[str, set[Row]]]] = {
    "a list by countries": [
        ("Los presidentes de Argentina, Bruno Ferri, y Croacia, Ivo Tadic, felicitaron a Zaldívar.", TWO),
        ("Los presidentes de Argentina y Croacia, Bruno Ferri e Ivo Tadic, felicitaron a Zaldívar.", TWO),
        (
            "Los presidentes de Argentina, Bruno Ferri; Croacia, Ivo Tadic, y Noruega, Elena Holm, "
            "felicitaron a "
            "Zaldívar.",
            THREE,
        ),
        (
            "Los mandatarios Bruno Ferri, de Argentina; Ivo Tadic, de Croacia, y Elena Holm, de Noruega, "
            "felicitaron a Zaldívar.",
            THREE,
        ),
        (
            "Felicitaron a Zaldívar los presidentes de Argentina, Bruno Ferri; Croacia, Ivo Tadic, y "
            "Noruega, "
            "Elena Holm.",
            THREE,
        ),
        (
            "Los mandatarios de Argentina, Bruno Ferri; y Croacia, Ivo Tadic, saludaron a su homóloga por su "
            "triunfo.",
            TWO,
        ),
        (
            "En Argentina, Bruno Ferri felicitó a Zaldívar y en Croacia, Ivo Tadic calló.",
            congratulate((FERRI, ZALDIVAR)),
        ),
    ],
    "one after the other": [
        (
            "El presidente argentino, Bruno Ferri, felicitó a Zaldívar y el croata Ivo Tadic celebró su "
            "victoria.",
            TWO,
        ),
        (
            "El presidente argentino, Bruno Ferri, felicitó a Zaldívar. “Cuente con Argentina”, escribió. El "
            "croata Ivo Tadic también la saludó.",
            TWO,
        ),
        (
            "El presidente argentino, Bruno Ferri, felicitó a Zaldívar. El croata Ivo Tadic celebró el gol.",
            congratulate((FERRI, ZALDIVAR)),
        ),
    ],
    "of a crowd": [
        ("Zaldívar ya fue felicitada por dos expresidentes como Bruno Ferri e Ivo Tadic.", TWO),
        ("Zaldívar ha sido felicitada por varios líderes, entre ellos Bruno Ferri e Ivo Tadic.", TWO),
        (
            "Zaldívar recibió felicitaciones de líderes como el argentino Bruno Ferri y el croata Ivo Tadic.",
            TWO,
        ),
        ("El triunfo de Zaldívar fue celebrado por líderes como Bruno Ferri e Ivo Tadic.", TWO),
        ("Zaldívar fue felicitada por los vecinos. Como Bruno Ferri, Ivo Tadic calló.", set()),
        ("Felicitaron a la presidenta electa los mandatarios Bruno Ferri e Ivo Tadic.", TWO),
    ],
    "a win of nobody's": [
        (
            "El presidente Bruno Ferri celebró este lunes 3 de junio el triunfo como “un hito”.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        (
            "El presidente Bruno Ferri celebró la victoria, que llamó histórica.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("El presidente Bruno Ferri celebró el triunfo en la copa.", set()),
        ("El presidente Bruno Ferri celebró el gol como un niño.", set()),
    ],
    "the first, and from one to another": [
        ("Bruno Ferri e Ivo Tadic, los primeros en felicitar a Zaldívar por su triunfo", TWO),
        ("Desde Bruno Ferri a Ivo Tadic, el mundo saludó el domingo la victoria de Zaldívar.", TWO),
        ("De Bruno Ferri a Ivo Tadic, pasando por la región, varios líderes felicitaron a Zaldívar.", TWO),
        ("De Argentina a Croacia, los mandatarios felicitaron a Zaldívar.", set()),
    ],
    "in somebody's own words": [
        (
            "“Le presento mis saludos y felicitaciones”, fueron las palabras que Bruno Ferri le dijo "
            "a Ana Zaldívar.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("“La felicito por su triunfo”, le dijo Bruno Ferri a Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("“Le envío mis felicitaciones”, dijo Bruno Ferri a la electa.", congratulate((FERRI, ZALDIVAR))),
        ("“Lo felicito por su discurso”, le dijo Bruno Ferri a Ivo Tadic.", set()),
        (
            "Bruno Ferri, presidente argentino: “Felicitaciones por su elección”.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Bruno Ferri, presidente argentino: “Felicitaciones por la obra”.", set()),
        (
            "Bruno Ferri, presidente argentino: “Mis felicitaciones al pueblo por la jornada y a la "
            "apreciada Ana Zaldívar”.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Desde Bruno Ferri a Ivo Tadic: los presidentes que llamaron a Zaldívar para felicitarla", TWO),
    ],
    "no side beside": [
        ("Bruno Ferri contó que se reunió “con Ana Zaldívar y toda su familia”.", set()),
        ("“Hablé con Ana Zaldívar, con quien estoy seguro trabajaremos”, escribió Bruno Ferri.", set()),
    ],
    "in joy": [
        (
            "“Estoy muy feliz con la victoria de Ana Zaldívar”, escribió Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Bruno Ferri se mostró contento por el triunfo de Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("La líder del Partido Aurora, Elena Holm, celebró feliz los resultados de su partido.", set()),
        ("“Estoy muy feliz con la obra de Ana Zaldívar”, escribió Bruno Ferri.", set()),
    ],
    "by their order, and by what means": [
        (
            "Seguían Elena Holm, Bruno Ferri e Ivo Tadic. Los dos últimos felicitaron a Zaldívar.",
            TWO,
        ),
        ("Seguían Bruno Ferri e Ivo Tadic. Los dos últimos años fueron de Zaldívar.", set()),
        ("Bruno Ferri felicitó a través de su cuenta de X a Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        (
            "“Me he comunicado con Ana Zaldívar para presentar mis felicitaciones”, escribió Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("Bruno Ferri llamó a Zaldívar y la proclamó “ganadora”.", set()),
    ],
    "some of many": [
        ("Zaldívar recibió varias felicitaciones, destacando las de Bruno Ferri e Ivo Tadic.", TWO),
        ("Zaldívar recibió varias felicitaciones, entre ellas las de Bruno Ferri e Ivo Tadic.", TWO),
        ("Zaldívar recibió varias felicitaciones, entre ellas las de sus vecinos.", set()),
        (
            "Elena Holm viajó. Este lunes destaca la felicitación del presidente Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        ("El presidente Bruno Ferri también se unió a la congratulación.", congratulate((FERRI, ZALDIVAR))),
    ],
    "of several at once": [
        (
            "“¡Felicitaciones a Ana Zaldívar y Elena Holm por el triunfo!”, escribió Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR), (FERRI, HOLM)),
        ),
        (
            "“Todas las felicitaciones a la nueva presidenta, a su compañera de fórmula Elena Holm y por "
            "supuesto al Partido Aurora”, escribió Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR), (FERRI, HOLM), (FERRI, AURORA)),
        ),
        ("“Felicidades a Ana Zaldívar y al pueblo”, dijo Bruno Ferri.", congratulate((FERRI, ZALDIVAR))),
    ],
    "for what was obtained": [
        ("Bruno Ferri felicitó el resultado obtenido por Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri celebró el triunfo logrado ayer por Zaldívar.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri celebró el permiso obtenido por Zaldívar.", set()),
    ],
    "for a friend's win": [
        ("Bruno Ferri celebró el “aplastante triunfo de (su) amiga”.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri celebró “la victoria de mi amiga”.", congratulate((FERRI, ZALDIVAR))),
        ("Bruno Ferri celebró el “aplastante triunfo de (su) equipo”.", set()),
    ],
    "in a text": [
        (
            "El ministro Bruno Ferri dijo que el lazo seguirá en un comunicado felicitando a Ana Zaldívar.",
            congratulate((FERRI, ZALDIVAR)),
        ),
    ],
    "whose the verb cannot be": [
        ("Elena Holm calla, pero alcaldes del sur felicitan a Zaldívar.", set()),
        ("Alcaldes del sur felicitan a Ana Zaldívar\n\nElena Holm viajó ayer.", set()),
    ],
    "of one who backs too": [
        (
            "Bruno Ferri, que había pedido el voto para Zaldívar, la felicitó por su triunfo.",
            support((FERRI, ZALDIVAR)) | congratulate((FERRI, ZALDIVAR)),
        ),
    ],
    "for a country": [
        (
            "“Argentina felicita a la presidenta electa, Ana Zaldívar”, escribió el presidente Bruno Ferri.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        (
            "“Argentina felicita a los bomberos”, escribió el presidente Bruno Ferri.",
            set(),
        ),
    ],
}


THROUGH = "La candidata Ana Zaldívar y el senador Pedro Iturra pasaron a la segunda vuelta.\n\n"
"""Two who are congratulated together."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "El presidente Bruno Ferri llamó a ambos candidatos para felicitarlos.",
            congratulate((FERRI, ZALDIVAR), (FERRI, ITURRA)),
        ),
        (
            "El presidente Bruno Ferri se comunicó con los dos finalistas para felicitarlos.",
            congratulate((FERRI, ZALDIVAR), (FERRI, ITURRA)),
        ),
        ("El presidente Bruno Ferri llamó a sus hijos para felicitarlos.", set()),
    ],
)
def test_both_who_go_on(text: str, expected: set[Row]) -> None:
    assert endorsements_of(THROUGH + text) == expected


@each(ROUND_UP)
def test_round_up(text: str, expected: set[Row]) -> None:
    assert endorsements_of(ABROAD + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "El senador Bruno Ferri felicitó a la candidata opositora Ana Zaldívar por su triunfo. La "
            "diputada "
            "Elena Holm saludó a la ganadora.",
            congratulate((FERRI, ZALDIVAR), (HOLM, ZALDIVAR)),
        ),
        (
            "El senador Bruno Ferri admitió que la nueva presidenta electa es Ana Zaldívar. La diputada "
            "Elena "
            "Holm saludó a la ganadora.",
            congratulate((HOLM, ZALDIVAR)),
        ),
        (
            "Ana Zaldívar ha ganado las elecciones de Lanco. El senador Bruno Ferri saludó a la ganadora.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        (
            "Ana Zaldívar no ha ganado las elecciones de Lanco. El senador Bruno Ferri la saludó.",
            set(),
        ),
        (
            "Con el 61% de las actas, Bruno Ferri calló. La candidata Elena Holm saludó a la ganadora.",
            set(),
        ),
        (
            "La líder del Frente Austral, Ana Zaldívar, habló tras su éxito en las urnas. El presidente "
            "argentino, Bruno Ferri, telefoneó anoche a Zaldívar para felicitarla.",
            congratulate((FERRI, ZALDIVAR)),
        ),
        (
            "El Partido Aurora festejó anoche el triunfo de Ana Zaldívar. El senador Bruno Ferri la "
            "felicitó.",
            congratulate((FERRI, ZALDIVAR), (AURORA, ZALDIVAR)),
        ),
        ("El club festejó anoche el triunfo de Ana Zaldívar. El golfista Bruno Ferri la felicitó.", set()),
    ],
)
def test_who_has_won(text: str, expected: set[Row]) -> None:
    assert endorsements_of(text) == expected


BY_WHOM = (
    "fue felicitada por {who}",
    "fue felicitada por teléfono por {who}",
    "fue felicitada por su triunfo por {who}",
    "fue felicitada anoche por su amplia victoria por {who}",
    "recibió las felicitaciones de {who}",
)
WINNER = ("Zaldívar", "Ana Zaldívar", "La presidenta electa", "La futura presidenta")
GREETER = (
    "Bruno Ferri",
    "el presidente de Tarmania, Bruno Ferri",
    "el mandatario tarmano Bruno Ferri",
    "Bruno Ferri, presidente de Tarmania",
    "el senador Bruno Ferri (Partido del Mar)",
    "Bruno Ferri, quien compitió en la primera vuelta,",
)
LOST = "Pedro Iturra perdió el balotaje con Ana Zaldívar, de Lanco Unido.\n\n"


@pytest.mark.parametrize("received", BY_WHOM)
def test_by_whom_the_winner_is_congratulated(received: str) -> None:
    """'fue felicitada por teléfono por Ferri', also by a second behind an inciso: '…, y por el canciller'."""
    one = congratulate((FERRI, ZALDIVAR))
    slots = {"told": (ABROAD, LOST), "winner": WINNER, "who": GREETER}
    texts = composed("{told}{winner} " + received + ".", slots, 16)
    assert not unread(texts, endorsements_of, one)
    more = received + (" y de" if received.endswith("de {who}") else " y por") + " la ministra Elena Holm."
    both = one | congratulate((HOLM, ZALDIVAR))
    assert not unread(composed("{told}{winner} " + more, slots, 16), endorsements_of, both)


PRESIDENTS = (
    "los presidentes de Tarmania, Bruno Ferri; de Corelia, Ivo Tadic, y de Ostia, Elena Holm",
    "los mandatarios de Tarmania, Bruno Ferri; Corelia, Ivo Tadic, y Ostia, Elena Holm",
    "los presidentes Bruno Ferri, Ivo Tadic y Elena Holm",
    "los presidentes Bruno Ferri (Tarmania), Ivo Tadic (Corelia) y Elena Holm (Ostia)",
    "el presidente de Tarmania, Bruno Ferri, el canciller Ivo Tadic y la ministra Elena Holm",
)
TO_HER = (
    "Felicitaron a Zaldívar",
    "También la felicitaron",
    "Felicitaron a la presidenta electa",
    "Enviaron sus felicitaciones a la ganadora",
    "Felicitaron a la candidata electa",
)


def test_lists_behind_whom_they_congratulate() -> None:
    """'Felicitaron a la presidenta electa los presidentes de …': a title behind another's is of the next
    name.
    """
    texts = composed("{told}{does} {who}.", {"told": (ABROAD,), "does": TO_HER, "who": PRESIDENTS})
    assert not unread(texts, endorsements_of, THREE)


OF_ANOTHER_DAY = (
    "felicitó a Zaldívar por su cumpleaños",
    "felicitó a la presidenta electa por su último cumpleaños",
    "felicitó a Zaldívar por el nacimiento de su hija",
    "dijo que esperará antes de felicitar a Zaldívar",
    "prefiere aguardar el escrutinio antes de felicitarla",
    "pidió esperar los resultados antes de felicitar a Zaldívar",
)


def test_who_congratulates_on_something_else_or_later() -> None:
    texts = composed(
        "{told}{who} {does}.", {"told": (ABROAD, LOST), "who": ("Bruno Ferri",), "does": OF_ANOTHER_DAY}
    )
    assert not unread(texts, endorsements_of, set())


HEADED = (
    "Ferri a Zaldívar: “Felicitaciones”",
    "Bruno Ferri a Ana Zaldívar: “Enhorabuena”",
    "Bruno Ferri a Ana Zaldívar: “Te felicito de corazón por tu triunfo”",
)


def test_words_from_one_to_another_head_a_text() -> None:
    for head in HEADED:
        text = f"{head}\n\n{ABROAD}El mandatario de Tarmania, Bruno Ferri, reaccionó al resultado."
        assert endorsements_of(text) == congratulate((FERRI, ZALDIVAR)), head


BEFORE = (
    "Una de las primeras en felicitar a la presidenta electa fue Elena Holm, canciller de Ostia.",
    "La primera en felicitar a la ganadora fue la ministra Elena Holm.",
    "La presidenta electa fue felicitada este lunes por la canciller de Ostia, Elena Holm.",
)
INTRODUCED = (
    "La victoria de Ana Zaldívar sobre Pedro Iturra en la segunda vuelta fue más amplia de lo previsto.",
    "Ana Zaldívar (Lanco Unido) fue elegida presidenta este domingo tras derrotar a Pedro Iturra.",
    "Pedro Iturra, del Partido del Mar, perdió el balotaje con Ana Zaldívar.",
)


def test_who_congratulates_is_not_the_winner() -> None:
    """'La primera en felicitar a la presidenta electa fue Holm' does not tell that Holm was elected."""
    for pattern in ("{before}\n\n{told}", "{told}\n\n{before}"):
        texts = composed(pattern, {"before": BEFORE, "told": INTRODUCED})
        assert not unread(texts, endorsements_of, congratulate((HOLM, ZALDIVAR)))
