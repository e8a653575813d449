"""For whom a side is taken: who won as the article tells it, who is addressed, whom a description means.

Every sentence stands in an article that tells who won, in many wordings, without a word of the sentence.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import Row, congratulate, endorsements_of, oppose, support

ALVEAR, BERRIOS, TOLEDO = "Hernán Alvear", "Lucía Berríos", "Ramiro Toledo"

TOLD = (
    "Lucía Berríos ganó ayer la presidencia con el 53,2% de los votos, contra el 46,8% de Ramiro Toledo.",
    "La abogada Lucía Berríos, de 51 años, se impuso en el balotaje al senador Ramiro Toledo.",
    "La presidenta electa, Lucía Berríos, obtuvo el 53,2% y su rival, Ramiro Toledo, el 46,8%.",
    "Con el 98% de las mesas escrutadas, Lucía Berríos sumaba el 53,2% y Ramiro Toledo, el 46,8%.",
    "Lucía Berríos será la próxima presidenta. La opositora venció a Ramiro Toledo en la segunda vuelta.",
    "Berríos derrota a Toledo\n\nLucía Berríos sacó seis puntos de ventaja a Ramiro Toledo en el balotaje.",
    "El triunfo de Lucía Berríos sobre Ramiro Toledo en la segunda vuelta fue amplio.",
    "Lucía Berríos se alzó con la victoria en la segunda vuelta ante el senador Ramiro Toledo.",
    "Lucía Berríos logró una ajustada victoria en el balotaje sobre el senador Ramiro Toledo.",
    "Lucía Berríos se quedó con la presidencia en un balotaje ajustado con Ramiro Toledo.",
    "Lucía Berríos fue elegida presidenta. En la segunda vuelta derrotó a Ramiro Toledo.",
    "Lucía Berríos resultó electa en la segunda vuelta. El senador Ramiro Toledo aceptó su derrota.",
    "Lucía Berríos se convirtió en la primera presidenta al vencer en el balotaje a Ramiro Toledo.",
    "Lucía Berríos gobernará tras imponerse en la segunda vuelta al senador Ramiro Toledo.",
    "Lucía Berríos, quien venció a Ramiro Toledo en la segunda vuelta, empezó a armar su gabinete.",
    "Lucía Berríos celebró anoche su triunfo en la segunda vuelta sobre Ramiro Toledo.",
    "El senador Ramiro Toledo perdió el balotaje con Lucía Berríos.",
    "El senador Ramiro Toledo fue derrotado por Lucía Berríos en la segunda vuelta.",
    "El senador Ramiro Toledo cayó en el balotaje ante Lucía Berríos.",
    "El senador Ramiro Toledo admitió su derrota ante Lucía Berríos en la segunda vuelta.",
    "Triunfo de Lucía Berríos en la segunda vuelta\n\nRamiro Toledo quedó siete puntos abajo.",
    "La victoria fue para Lucía Berríos, que superó en el balotaje a Ramiro Toledo.",
    "El tribunal electoral proclamó ganadora a Lucía Berríos, que superó a Ramiro Toledo en el balotaje.",
    "El tribunal electoral declaró ganadora del balotaje a Lucía Berríos. Ramiro Toledo quedó segundo.",
    "El presidente saliente recibió a su sucesora, Lucía Berríos, que ganó el balotaje a Ramiro Toledo.",
)
"""How articles tell that Berríos won and Toledo lost."""
WHO = (
    "Hernán Alvear",
    "El presidente de Corelia, Hernán Alvear,",
    "El mandatario coreliano Hernán Alvear",
    "El paraguayo Hernán Alvear",
    "Horas después, Hernán Alvear, que viajará al traspaso,",
)
CONGRATULATING = (
    "felicitó a la ganadora",
    "felicitó este lunes a la ganadora de los comicios",
    "llamó por teléfono a la ganadora para felicitarla",
    "telefoneó a la vencedora para felicitarla",
    "felicitó a la mandataria electa",
    "felicitó por teléfono a la futura mandataria",
    "felicitó a Berríos por la victoria",
    "la felicitó a través de su cuenta de X",
    "la felicitó por su triunfo",
    "saludó a la presidenta electa",
    "le deseó éxito",
    "le deseó éxito a la ganadora",
    "deseó suerte a la presidenta electa",
    "saludó el triunfo de Berríos",
    "le transmitió sus felicitaciones",
    "le envió una carta de felicitación",
    "expresó sus felicitaciones a la próxima presidenta",
    "envió “un abrazo fraterno al pueblo y a su presidenta electa”",
    "felicitó al pueblo de Tarmania y a Berríos",
    "destacó la jornada y felicitó a quien será la primera presidenta",
    "envió una carta de felicitación",
    "divulgó un mensaje de felicitación",
    "llamó a la ganadora la misma noche de la elección para felicitarla",
    "hizo llegar su saludo a la presidenta electa",
    "hizo llegar anoche su saludo a Lucía Berríos, luego de su triunfo",
    "se sumó a las felicitaciones",
    "se unió pronto a los parabienes en la madrugada del lunes",
    "se sumó a los saludos a Berríos",
    "también se sumó a la cadena de felicitaciones",
    "afirmó que “habló la gente y no hay más que decir” y dio la enhorabuena a Berríos",
    "ha brindado por la ganadora",
    "brindó por el triunfo de Berríos",
    "envió un saludo a Berríos por su victoria",
    "saludó a Berríos por haber ganado la segunda vuelta",
    "saludó a Berríos por lo logrado en el balotaje",
    "saludó anoche a Berríos tras su triunfo",
    "saludó a Berríos como nueva presidenta",
    "le auguró a Berríos el mejor de los comienzos",
    "expresó su satisfacción por el triunfo de Berríos",
    "reconoció la derrota de los suyos y saludó a Berríos",
    "ha querido felicitar a Berríos",
    "quiso felicitar a Berríos",
    "ha querido dar la enhorabuena a Berríos",
)
IN_ONES_OWN_WORDS = (
    "“Felicitaciones, Lucía”, escribió {who}.",
    "{who} publicó en su cuenta de X: “Felicitaciones, Lucía. El país eligió bien”.",
    "“Lucía, te felicito de corazón”, le dijo {who}.",
    "“Te felicito, Lucía”, le dijo por teléfono {who}.",
    "{who} le escribió: “Felicitaciones, presidenta”.",
    "“Felicito a la presidenta electa”, afirmó {who}.",
    "“La llamé para felicitarla”, contó {who}.",
    "“Hablé con la presidenta electa y le deseé éxito”, contó {who}.",
    "“Me felicitó {who}”, contó Berríos.",
    "“Ganó la libertad, querida Lucía”, escribió {who}.",
    "“Triunfó la democracia, presidenta”, le escribió {who}.",
    "“Saludo a Lucía Berríos como presidenta electa”, apuntó {who}.",
    "“Saludo a Lucía Berríos como presidenta escogida por su pueblo”, apuntó en su perfil de X {who}.",
    "“Quisiera felicitar a la presidenta electa”, dijo {who}.",
    "“Un abrazo a Lucía Berríos por su triunfo”, escribió {who}.",
    "“Mi saludo a la presidenta electa”, escribió {who}.",
    "“Mis más sinceras felicitaciones a Lucía Berríos”, escribió {who}.",
    "“Qué alegría el triunfo de Lucía Berríos”, escribió {who}.",
)
RECEIVED = (
    "Berríos recibió un llamado de felicitación de {who}.",
    "Berríos recibió anoche una llamada de felicitación de {who}.",
    "Berríos recibió las felicitaciones de {who}.",
    "La ganadora recibió la llamada de {who}, que la felicitó.",
    "Pasadas las nueve la llamó {who} para felicitarla.",
    "Llegaron los mensajes de felicitación de {who}.",
    "Toledo la criticó en la campaña y {who} la felicitó.",
    "Aunque Toledo no aceptó el resultado, {who} la felicitó.",
    "Berríos recibió un telefonazo de {who} para darle la enhorabuena.",
    "Berríos recibió anoche un llamado de {who} para felicitarla.",
    "Uno de los primeros en felicitarla fue {who}.",
    "A las felicitaciones se sumó {who}.",
)
OF_NOBODY_OR_ANOTHER = (
    "{who} no felicitó a la ganadora.",
    "{who} aún no felicita a la ganadora.",
    "{who} felicitará a la ganadora cuando termine el conteo.",
    "{who} dijo que felicitaría a la ganadora.",
    "{who} felicitó a los bomberos.",
    "{who} deseó éxito a los deportistas.",
    "{who} no le deseó éxito.",
    "{who} le deseó éxito a Ramiro Toledo en su nueva etapa.",
    "{who} celebró el resultado.",
    "“Es una gran noticia”, escribió {who}.",
    "“Ganó el más paciente”, dijo {who}.",
    "Berríos pidió a {who} que la felicitara.",
    "{who} saludó a Berríos en la plaza.",
    "{who} no quiso felicitar a Berríos.",
    "{who} evitó felicitar a Berríos.",
    "{who} saludó a Berríos a la salida del acto.",
    "{who} saludó a Berríos tras la reunión.",
    "{who} saludó a Berríos como a una vecina.",
    "{who} saludó a los vecinos por su triunfo en el torneo.",
    "{who} se sumó a los reclamos.",
    "{who} no se sumó a las felicitaciones.",
    "{who} evitó sumarse a las felicitaciones.",
    "{who} brindó por la salud de todos.",
    "{who} hizo llegar su saludo a los bomberos.",
    "{who} dio la enhorabuena a los bomberos.",
    "{who} expresó su alegría por la lluvia.",
    "Berríos recibió un llamado de {who} para pedirle calma.",
    "Berríos le dio las gracias a {who} por su paciencia.",
)


def test_whoever_won_is_congratulated_however_it_is_told() -> None:
    texts = composed("{told} {who} {does}.", {"told": TOLD, "who": WHO, "does": CONGRATULATING})
    assert not unread(texts, endorsements_of, congratulate((ALVEAR, BERRIOS)))


@pytest.mark.parametrize("words", IN_ONES_OWN_WORDS)
def test_whom_quoted_words_congratulate(words: str) -> None:
    texts = composed("{told} " + words, {"told": TOLD, "who": [ALVEAR]})
    assert not unread(texts, endorsements_of, congratulate((ALVEAR, BERRIOS)))


@pytest.mark.parametrize("words", RECEIVED)
def test_who_is_told_to_have_congratulated(words: str) -> None:
    texts = composed("{told} " + words, {"told": TOLD, "who": ["Hernán Alvear"]})
    assert not unread(texts, endorsements_of, congratulate((ALVEAR, BERRIOS)))


@pytest.mark.parametrize("words", OF_NOBODY_OR_ANOTHER)
def test_no_congratulation(words: str) -> None:
    texts = composed("{told} " + words, {"told": TOLD, "who": [ALVEAR]})
    assert not unread(texts, endorsements_of, set())


@pytest.mark.parametrize(
    "text",
    [
        "Toledo reconoció la derrota y felicitó a su competidora.",
        "Toledo admitió la derrota y la llamó para felicitarla.",
        "Toledo llamó a Berríos, a la que felicitó.",
        "“He llamado a Lucía para felicitarla”, dijo Toledo.",
        "Toledo concedió la victoria a su adversaria y le deseó éxito.",
    ],
)
def test_who_lost_congratulates(text: str) -> None:
    texts = [f"{told} {text}" for told in TOLD]
    assert not unread(texts, endorsements_of, congratulate((TOLEDO, BERRIOS)))


BOTH = (
    "felicitó a los dos finalistas",
    "felicitó anoche a los dos finalistas",
    "felicitó a ambos",
    "felicitó a ambos por la jornada",
    "felicitó a ambos candidatos por la jornada",
)
IN_THE_RUN_OFF = (
    "Pablo Arce y Sara Leiva disputarán la segunda vuelta.",
    "El candidato Pablo Arce se medirá con la candidata Sara Leiva en el balotaje.",
)


def test_both_finalists_are_congratulated() -> None:
    texts = composed("{told} {who} {does}.", {"told": IN_THE_RUN_OFF, "who": WHO, "does": BOTH})
    both = congratulate((ALVEAR, "Pablo Arce"), (ALVEAR, "Sara Leiva"))
    assert not unread(texts, endorsements_of, both)
    assert not endorsements_of(f"{IN_THE_RUN_OFF[0]} Hernán Alvear felicitó a ambos equipos.")


TAKEN_UP = (
    "Lo propio hizo {who}.",
    "{who} hizo lo propio.",
    "Otro que hizo lo propio fue {who}.",
    "Otro de los que hicieron lo propio fue el alcalde {who}.",
    "Quien también hizo lo propio fue {who}.",
    "Igual gesto tuvo {who}.",
    "A los saludos se sumó {who}.",
    "{who}, por su parte, saludó a Berríos y llamó a trabajar juntos.",
    "{who} saludó su triunfo.",
)
NOT_TAKEN_UP = (
    "{who} hará lo propio mañana.",
    "{who} no hizo lo propio.",
    "{who} guardó silencio.",
    "{who} saludó a la prensa.",
)


def test_another_congratulates_too() -> None:
    """'Mora la felicitó. Lo propio hizo Alvear'; not 'Alvear hará lo propio mañana'."""
    opened = "{told} Iván Mora felicitó a Berríos. "
    one, two = congratulate(("Iván Mora", BERRIOS)), congratulate(("Iván Mora", BERRIOS), (ALVEAR, BERRIOS))
    for words, rows in ((TAKEN_UP, two), (NOT_TAKEN_UP, one)):
        texts = composed(opened + "{words}", {"told": TOLD[:12], "words": words}, 60)
        texts = [text.format(who=ALVEAR) for text in texts]
        assert not unread(texts, endorsements_of, rows)


def test_two_who_are_correlated_congratulate() -> None:
    words = (
        "Tanto Iván Mora como Hernán Alvear felicitaron a Berríos.",
        "Lo mismo Iván Mora que Hernán Alvear han telefoneado a la ganadora para darle la enhorabuena.",
    )
    both = congratulate(("Iván Mora", BERRIOS), (ALVEAR, BERRIOS))
    texts = composed("{told} {words}", {"told": TOLD, "words": words})
    assert not unread(texts, endorsements_of, both)


def test_news_is_hailed_among_congratulations() -> None:
    words = (
        "{who} escribió que se trata de “una gran noticia para la región”.",
        "“Es una excelente noticia”, escribió {who}.",
    )
    rows = congratulate((ALVEAR, BERRIOS), ("Iván Mora", BERRIOS))
    for text in composed("{told} Iván Mora la felicitó. {words}", {"told": TOLD, "words": words}):
        assert endorsements_of(text.format(who="Hernán Alvear")) == rows


PRIMARY = (
    "Pablo Arce ganó la primaria del Frente Austral. Segundo quedó Iván Mora.",
    "Pablo Arce se impuso a Iván Mora en la elección interna del Frente Austral.",
)
RUN_OFF = (
    "Pablo Arce y Sara Leiva disputarán la segunda vuelta. Iván Mora quedó tercero.",
    "El candidato Pablo Arce se medirá con la candidata Sara Leiva en el balotaje. Iván Mora opinó.",
)
AHEAD = (
    "La candidata Sara Leiva aventaja al libertario Pablo Arce en las encuestas.",
    "Sara Leiva, candidata del Frente Austral, supera por seis puntos al libertario Pablo Arce.",
    "Sara Leiva, candidata del Frente Austral, enfrentará en el balotaje al libertario Pablo Arce.",
    "Sara Leiva, candidata del Frente Austral, se medirá con el libertario Pablo Arce en el balotaje.",
    "La candidata Sara Leiva le saca seis puntos de ventaja al libertario Pablo Arce en los sondeos.",
)
THE_OTHER = (
    "{who} votará por él",
    "{who} anunció que lo apoyará",
    "{who} votará por el libertario",
    "{who} llamó a votar por Arce",
    "Arce agradeció el gesto. {who} acompañará su candidatura",
    "Arce recorrió ayer la costa. {who} respaldó su candidatura",
)
TWO = (
    "Pablo Arce y Juan Ríos disputarán el balotaje.",
    "El candidato Pablo Arce competirá en el balotaje con el candidato Juan Ríos.",
)
DOER = (
    "Hernán Alvear",
    "el prefecto Hernán Alvear",
    "el prefecto de Tola, Hernán Alvear,",
    "el prefecto Hernán Alvear, que ya fue alcalde,",
    "el prefecto de Tola, Hernán Alvear, que ya fue alcalde,",
)
FACTS = (
    "Arce lamentó que {who} haya decidido apoyar a Ríos.",
    "Arce lamentó que {who} hiciera campaña por Ríos.",
    "Arce lamentó que {who} haya decidido apoyar a su contendor.",
    "Arce criticó que {who} haya llamado a votar por su rival.",
    "Ríos celebró que {who} lo respaldara.",
    "Ríos agradeció que {who} haya llamado a votar por él.",
    "Ríos se alegró de que {who} lo haya respaldado.",
    "Pese a que {who} apoyara a Ríos, Arce espera ganar.",
    "A pesar de que {who} haya apoyado a Ríos, Arce espera ganar.",
)
CONCEDED = (
    "{who} pese a que en la campaña apoyó a Ríos, saludó a sus vecinos.",
    "{who} a pesar de que llamó a votar por Ríos, saludó a sus vecinos.",
    "{who} aunque votará por Ríos, saludó a sus vecinos.",
    "Arce recordó que {who} pese a que en la campaña apoyó a Ríos, lo llamó ayer.",
)
NO_FACTS = (
    "Arce espera que {who} haya decidido apoyar a Ríos.",
    "Arce no cree que {who} haya decidido apoyar a Ríos.",
    "Arce negó que {who} lo haya respaldado.",
    "Arce no lamentó que {who} apoyara a Ríos.",
)


@pytest.mark.parametrize("words", FACTS)
def test_what_is_regretted_or_conceded_has_happened(words: str) -> None:
    texts = composed("{told} " + words, {"told": TWO, "who": DOER})
    assert not unread(texts, endorsements_of, support((ALVEAR, "Juan Ríos")))


@pytest.mark.parametrize("words", CONCEDED)
def test_a_concession_is_of_whose_clause_it_interrupts(words: str) -> None:
    who = ("Hernán Alvear,", "El prefecto Hernán Alvear,", "El prefecto de Tola, Hernán Alvear,")
    texts = composed("{told} " + words, {"told": TWO, "who": who})
    assert not unread(texts, endorsements_of, support((ALVEAR, "Juan Ríos")))


@pytest.mark.parametrize("words", NO_FACTS)
def test_what_is_hoped_or_denied_is_no_fact(words: str) -> None:
    texts = composed("{told} " + words, {"told": TWO, "who": DOER})
    assert not unread(texts, endorsements_of, set())


SEATED = (
    "Lucía Berríos, candidata a la presidencia, ganó las elecciones.",
    "La candidata Lucía Berríos ganó las elecciones; Hernán Alvear obtuvo el 29,6 % de los votos.",
)
AGAINST = (
    "Hernán Alvear votará en contra de Berríos.",
    "Hernán Alvear confirmó que su grupo votará en contra de Berríos.",
    "El socialista Hernán Alvear anunció que su bancada votará en contra de la candidata.",
)
AGAINST_TOO = (
    "También se han pronunciado en contra Iván Mora y Sara Leiva.",
    "También se pronunciaron en contra la edil Sara Leiva y el exministro Iván Mora.",
    "En contra se pronunciaron también Iván Mora y Sara Leiva.",
    "Iván Mora y Sara Leiva también votarán en contra.",
)


def test_who_pronounces_against_whom_another_opposes() -> None:
    one, texts = (ALVEAR, BERRIOS), composed("{told} {words}", {"told": SEATED, "words": AGAINST})
    assert not unread(texts, endorsements_of, oppose(one))
    texts = composed("{text} {words}", {"text": texts, "words": AGAINST_TOO})
    three = oppose(one, ("Iván Mora", BERRIOS), ("Sara Leiva", BERRIOS))
    assert not unread(texts, endorsements_of, three)
    assert endorsements_of(f"{texts[0]} Iván Ruiz también votó en contra de la ley.") == three


IN_A_ROW = (
    "El primero en opinar fue Hernán Alvear, que salió a la calle, habló de Ríos y anunció que {votes}.",
    "Los números fueron admitidos por Hernán Alvear, quien salió, habló de Ríos y aseguró que {votes}.",
    "Hernán Alvear reconoció su derrota, habló de Ríos y anunció que {votes}, si bien es cosa suya.",
)


@pytest.mark.parametrize("words", IN_A_ROW)
def test_verbs_in_a_row_are_of_one_subject(words: str) -> None:
    votes = ("votará por Ríos", "apoyará a Ríos", "votará por él", "lo apoyará")
    texts = composed("{told} " + words, {"told": TWO, "votes": votes})
    assert not unread(texts, endorsements_of, support((ALVEAR, "Juan Ríos")))


def test_parties_with_their_acronyms_are_one_list() -> None:
    slots = {"one": ("", " (PA)"), "two": ("", " (FA)"), "three": ("", " (PUN)")}
    parties = "Partido del Alba{one}, el Frente Austral{two} y el Partido Unión Nueva{three}"
    names = ("Partido del Alba", "Frente Austral", "Partido Unión Nueva")
    for words in (f"El {parties} apoyarán a Leiva.", f"Leiva tiene el apoyo del {parties}."):
        texts = composed("La candidata Sara Leiva competirá en octubre. " + words, slots)
        rows = support(*((name, "Sara Leiva") for name in names))
        assert not unread(texts, endorsements_of, rows)


PROMISED = (
    "“Pablo, cuente conmigo desde ya”, le dijo Iván Mora.",
    "“Cuenta conmigo, Pablo”, le dijo Mora.",
    "“Pablo, estoy contigo hasta el final”, escribió Iván Mora.",
    "Iván Mora llamó a Arce. “Cuenta conmigo”, le dijo.",
)
PROMISED_BEFORE = (
    "“Pablo, tienes mi voto”, le dijo Iván Mora.",
    "“Mi voto y el de mi familia están contigo”, le escribió Iván Mora a Arce.",
    "“Pablo, voy a votar por ti”, le dijo Iván Mora.",
    "“Pablo, te voy a apoyar”, le dijo Mora.",
)


@pytest.mark.parametrize("words", THE_OTHER)
def test_whom_somebody_leads_is_backed_too(words: str) -> None:
    texts = composed("{told} " + words + ".", {"told": AHEAD, "who": WHO[:3]})
    assert not unread(texts, endorsements_of, support((ALVEAR, "Pablo Arce")))


@pytest.mark.parametrize(
    ("settings", "words"), [(PRIMARY, PROMISED), (RUN_OFF, PROMISED), (RUN_OFF, PROMISED_BEFORE)]
)
def test_whom_quoted_words_back(settings: tuple[str, ...], words: tuple[str, ...]) -> None:
    texts = composed("{told} {words}", {"told": settings, "words": words})
    assert not unread(texts, endorsements_of, support(("Iván Mora", "Pablo Arce")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Pablo, no cuentes conmigo”, le dijo Iván Mora.", set()),
        ("“Cuenta conmigo, Elsa”, le dijo Iván Mora a la vocera Elsa Ruiz.", set()),
        ("“¿Cuento contigo, Iván?”, le preguntó Arce a Iván Mora.", set()),
    ],
)
def test_words_that_back_nobody(text: str, expected: set[Row]) -> None:
    assert endorsements_of(f"{RUN_OFF[0]} {text}") == expected


def test_what_is_promised_to_who_has_won_is_no_backing() -> None:
    text = TOLD[1] + " “Lucía, cuente conmigo para lo que el país necesite”, le dijo Ramiro Toledo."
    assert endorsements_of(text) == set()
