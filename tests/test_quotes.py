"""What is a quotation, where it begins and ends, and what kind it is: one row a construction of Spanish."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import facts_of

from balotaje.model import QUOTE_GAP, Quote


def quotes(text: str) -> tuple[Quote, ...]:
    return facts_of(text).quotes


SHAPES = [
    # verb before, after, around
    ('La alcaldesa Rosa Quilodrán dijo que "nadie ganó todavía en Tola".', ["nadie ganó todavía en Tola"]),
    ("«Nadie ganó todavía», dijo Rosa Quilodrán.", ["Nadie ganó todavía"]),
    (
        "«Nadie ganó», dijo Rosa Quilodrán, «y nadie perdió todavía».",
        ["Nadie ganó […] y nadie perdió todavía"],
    ),
    (
        "“Nadie ganó todavía”, dijo Rosa Quilodrán. “Mañana contamos de nuevo”.",
        ["Nadie ganó todavía […] Mañana contamos de nuevo"],
    ),
    ("“Faltan urnas –dijo Rosa Quilodrán–. Es grave para todos”.", ["Faltan urnas […] Es grave para todos"]),
    (
        "Para Soto “muchos vecinos, de varios barrios, se suman a este reclamo, que viene de lejos”.",
        ["muchos vecinos, de varios barrios, se suman a este reclamo, que viene de lejos"],
    ),
    (
        "Soto dijo que “valora, destaca y apoya a la mesa, que cuenta”.",
        ["valora, destaca y apoya a la mesa, que cuenta"],
    ),
    ('Rosa Quilodrán salió al balcón, asegurando: "No hay vuelta atrás".', ["No hay vuelta atrás"]),
    # two verbs, two quotations; two fragments under one verb, two quotations
    (
        'Rosa Quilodrán dijo que "nadie ganó todavía" y agregó que "mañana se cuenta de nuevo".',
        ["nadie ganó todavía", "mañana se cuenta de nuevo"],
    ),
    (
        "Rosa Quilodrán dijo que “el padrón es viejo” y que “los vocales no llegaron”.",
        ["el padrón es viejo", "los vocales no llegaron"],
    ),
    # marks mixed, closed with an opening mark, glued to the next sentence, missing
    ('“Nadie ganó todavía", dijo Rosa Quilodrán.', ["Nadie ganó todavía"]),
    ("“Nadie ganó todavía“, dijo Rosa Quilodrán.", ["Nadie ganó todavía"]),
    # the sign of inches that software makes of a mark behind a figure
    ("“Nadie gana desde 1941″, dijo Rosa Quilodrán.", ["Nadie gana desde 1941"]),
    ("Rosa Quilodrán calló.\n\nEl acta es vieja. Nadie ganó”, dijo Soto.", ["El acta es vieja. Nadie ganó"]),
    (
        "¿Quién ganó en Tola las elecciones?\n\n“Es una forma de no decir quién ganó en Tola las elecciones: "
        "nadie cuenta y nadie quiere contar”, dijo Soto.",
        ["Es una forma de no decir quién ganó en Tola las elecciones: nadie cuenta y nadie quiere contar"],
    ),
    ("Rosa Quilodrán calló.\n\nSon los vecinos de 15″, según dijo Soto.", []),
    ("Con una pantalla de 15″ y otra de 21″, dijo Rosa Quilodrán, basta.", []),
    (
        'Rosa Quilodrán dijo que "no hay apuro"."Mañana contamos todo", agregó.',
        ["no hay apuro", "Mañana contamos todo"],
    ),
    # a quotation in a quotation is no row of its own
    ("“Le dije ‘no va más’ y se fue”, contó Rosa Quilodrán.", ["Le dije ‘no va más’ y se fue"]),
    # over two paragraphs, the mark reopened
    (
        "«Nadie ganó todavía.\n\n»Mañana contamos de nuevo», dijo Rosa Quilodrán.",
        ["Nadie ganó todavía […] Mañana contamos de nuevo"],
    ),
    # the full stop, the short link and the apostrophe of a decade
    ("“Nadie ganó todavía.”, dijo Rosa Quilodrán.", ["Nadie ganó todavía"]),
    ("Rosa Quilodrán, que nació en los '40, dijo: “Nadie ganó todavía”.", ["Nadie ganó todavía"]),
    # a few words in single marks that a determiner heads, where statements have double ones, are none
    (
        "Soto no esperaba un ‘cara a cara’ así. “Nadie ganó todavía”, dijo.",
        ["Nadie ganó todavía"],
    ),
    (
        "Soto pidió ‘un lugar de paz’. “Nadie ganó todavía”, dijo.",
        ["un lugar de paz", "Nadie ganó todavía"],
    ),
    # an opening mark lost before what the next sentence resumes
    ("Nadie ganó todavía. A contar”. Con esa frase, Rosa Quilodrán calló.", ["Nadie ganó todavía. A contar"]),
    ("Son los vecinos de 15 o más”. Con ese padrón, Rosa Quilodrán ganó.", []),
    # a question that somebody asks in so many words
    ("Soto lanzó una pregunta dura: “¿Quién ganó todavía en Tola?”.", ["¿Quién ganó todavía en Tola?"]),
    ("Soto afirmó haber dicho que “nadie sobra en esta mesa”.", ["nadie sobra en esta mesa"]),
    (
        "Rosa Quilodrán desmintió las acusaciones de “robo a manos llenas” de Soto.",
        ["robo a manos llenas"],
    ),
    # no mark closes words behind which the writer tells how they were said
    ("“¿Nadie ganó en Tola?, le dijo Rosa Quilodrán, en alusión a las actas.", ["¿Nadie ganó en Tola?"]),
]

NO_QUOTES = [
    'Rosa Quilodrán habló de "fraude" en Tola.',  # fewer than three words
    'El filme "La noche más larga del sur" se estrenó en Tola.',  # a work
    'Firmaron el "Acuerdo por la Paz" en Tola.',  # a name
    'Ante la pregunta: "¿Por quién votaría usted el domingo?", ganó Soto.',  # a survey's question
    'Frente a la consulta "Con lo que sabe hoy, ¿por quién votaría?", ganó Soto.',
    "Como reza el dicho popular, la “suerte ya está echada” para Rosa Quilodrán.",  # a proverb
    'Rosa Quilodrán es autora de "Cédula en blanco y negro".',
    "La mesa se denomina “¿Quién cuida los votos? La noche más larga del sur” y reunió a Rosa Quilodrán.",
    "El conocido como ‘plan Costas’ o ‘plan de reparto de las aguas del río Tola’ es de Rosa Quilodrán.",
    "Pedro Soto no esperaba un 'cara a cara' con Rosa Quilodrán: “No”, dijo.",
    # titles of documents, plans and shows
    "Rosa Quilodrán presentó la guía “Contar los votos sin apuro: pasos para jurados”.",
    "Soto entró al reality “¿Quedarse o partir?” con Rosa Quilodrán.",
    "La plaza podría llamarse “Profesora Rosa Quilodrán”, según Soto.",
    "El famoso “Flaco de las urnas”, como dicen a Soto, votó en Tola.",
    # what the law calls a deed or a bill, and what an outlet is called
    "Los jefes responden a acusaciones de “fraude agravado al fisco” y “quema de las actas de Tola”.",
    "Pedro Soto negó los delitos de “fraude agravado al fisco” y “quema de las actas de Tola”.",
    "El proyecto de “cuidado de las aguas de los ríos y lagos de Tola” llegó al Senado.",
    "La nota salió en el diario local “Voz del puerto de Tola”, contó Rosa Quilodrán.",
]

KINDS = [
    ('Rosa Quilodrán dijo que "nadie ganó todavía en Tola".', "direct"),
    ("«Nadie ganó todavía», dijo Rosa Quilodrán.", "direct"),
    ('Rosa Quilodrán dijo sentir "una alegría muy grande".', "partial"),
    ("Rosa Quilodrán dijo que hay “una desconfianza política muy profunda”.", "partial"),
    ("Rosa Quilodrán halló la vía “insuficiente, muy estrecha y peligrosa”.", "partial"),
    ('Rosa Quilodrán llamó a su gente a "no bajar los brazos nunca".', "partial"),
    ('Rosa Quilodrán dijo que "no hay forma" de que falte gente, "por el sistema que tenemos".', "partial"),
    # a clause stands behind 'porque', 'para quien', 'según quien', or where only the place is the writer's
    ("Soto recordó, agregando que el próximo 3 de mayo “nadie va a votar”.", "direct"),
    ("Soto sostuvo que “para volver a crecer, hay que bajar las trabas”.", "direct"),
    ("Soto no votará, porque “nadie cuida las mesas”, dijo.", "direct"),
    ("Habló Rosa Soto, para quien “ganó la calma de siempre”.", "direct"),
    ("Habló Rosa Soto, según quien “las actas viejas no se cuentan”.", "direct"),
    ("Soto dijo que en la comisión “la derecha quiere un escándalo”.", "direct"),
    ("Soto sostuvo que ante una duda “no hay que apurarse”.", "direct"),
    ("Soto respondió que “protestar es un derecho”.", "direct"),
    # a long predicate is one, a short one is a fragment of the writer's clause
    ("Soto dijo que el pacto “no resolverá nada de lo que le pasa a la gente”.", "direct"),
    ("Soto reiteró que el municipio nuevo “lleva dos años sin presentar un solo balance”.", "direct"),
    ("Soto dijo que “por supuesto que iría a la mesa”.", "direct"),
    ("Soto dijo que “desde luego que ganamos en Tola”.", "direct"),
    ("Soto dijo que “por supuesto que sí”.", "partial"),
    ("Soto dijo que “hay fondos de sobra” que volverán a Tola.", "direct"),
    ("Soto dijo que el pacto “no sirve para nada”.", "partial"),
    ("Soto saludó a quienes “creen en lo que hacemos todos los días acá”.", "partial"),
    ("Soto dijo que el pacto es “un papel que no resolverá nada de lo que pasa”.", "partial"),
    ("Soto dijo que hará “lo que haga falta para que todos voten”.", "partial"),
    ("Rosa Quilodrán pidió que “sea una transición muy ordenada”.", "direct"),
    ("Rosa Quilodrán pidió un voto “ya sea nulo o en blanco”.", "partial"),
    ("Soto precisó que durante el contacto “la ministra valoró a los ediles de su partido”.", "direct"),
    # subject and verb make a clause wherever they stand, also behind a beginning that is a fragment
    ("Soto quiso votar, pero “la mesa cerró antes de tiempo”, dijo.", "direct"),
    ("Soto dijo que si bien “el padrón está viejo”, nadie reclamó.", "direct"),
    ("Para Rosa Quilodrán “las obras tardaron demasiado”, dijo.", "direct"),
    # also where only whose view it is stands before it
    ("Para Rosa Quilodrán “aquí no se ha cumplido la ley”.", "direct"),
    ("Para la edil Quilodrán “el freno a este plan está en el Congreso”.", "direct"),
    ("Rosa Quilodrán calló. Para ella, Soto es “un edil que no cumple la ley”.", "partial"),
    ("Soto indicó “en la costa, la participación llegó temprano”.", "direct"),
    (
        "Soto habló de la pérdida de “vecinos que votaban, de hecho hay barrios sin mesa”.",
        "direct",
    ),
    ("Soto dijo que el acta llegó tarde, pero “no alcancé a firmarla”.", "direct"),
    ("Soto relató que a su hermana “la sacaron de la fila, la mesa ya había cerrado”.", "direct"),
    ("Soto criticó “la marcha de los vecinos que votaron y festejaron”.", "partial"),
    ("Soto reclamó “una demanda de justicia que nadie oyó”.", "partial"),
    ("Soto prometió “una campaña dura, pero no destructiva”.", "partial"),
    # what hangs on the writer's noun or verb is none, behind a comma too
    ("Soto pidió un informe “que deberá llegar en quince días”.", "partial"),
    ("Soto advirtió que habrá cortes de ruta que “afecten a todos los vecinos”.", "partial"),
    ("Soto dijo que las cuadrillas continúan “revisando las urnas que las lluvias mojaron”.", "partial"),
    ("Soto está en Tola, “con gente de mucho oficio y mejores ganas”, dijo.", "partial"),
    ("Soto valoró “que la lista de jurados llegara completa”.", "direct"),
    # adjectives and nouns that could be verbs, a date's 'hace' and a verb of a clause within are no main verb
    ("Soto explicó que el corte se debe a “baja carga técnica externa”.", "partial"),
    (
        "Soto actuó de manera “serena y abierta, con el respeto que le debe a Tola desde hace años”.",
        "partial",
    ),
    ("Soto recordó “un pacto que fracasó hace 20 años”.", "partial"),
    # what stands before a comma and is no subject leaves the subject to the writer
    ("Los jurados “al notar la falta de actas, avisaron a la mesa”, dijo Soto.", "partial"),
    ("Los jurados “cansados de esperar, abrieron la escuela”, dijo Soto.", "partial"),
    # what needs no subject, or has one in a demonstrative
    ("Soto avisó que, si faltan actas, “pediremos contar otra vez”.", "direct"),
    ("Soto agregó que “no cabe reparo alguno al conteo”.", "direct"),
    ("Soto dijo que “esas son las actas que faltan en la costa”.", "direct"),
    ("Soto dijo que “por el viento que afecta a la costa, hemos perdido una hora”.", "direct"),
    # points within an acronym end no sentence
    ("Soto llamó a los ediles a “defender los DD.HH. de todos”.", "partial"),
    ("Rosa Soto criticó el gasto en una obra “que nadie pidió ni usa”.", "partial"),
    ("Rosa Soto pidió en la plaza “que las plazas no se cierren”.", "direct"),
    # behind a comma too 'que' takes up a noun where no verb of saying stands before it
    ("Tola tiene un padrón viejo, que “creció mucho en diez años”, según Rosa Soto.", "partial"),
    # an infinitive that is the subject of the words' verb, or hangs on 'que'; a verb without its accent
    ("Soto dijo que en Tola “pedir un acta o contar un voto puede costar el puesto”.", "direct"),
    ("Soto lamentó que aquí “cuidar una mesa es un riesgo”.", "direct"),
    ("Soto quiere “cuidar una mesa, porque es un riesgo”.", "partial"),
    ("Soto prometió “contar lo que es de todos”.", "partial"),
    ("Para Soto hay dudas y “si tenemos que contar, debemos contar”.", "direct"),
    ("Soto respondió que “esta abierta la puerta de la escuela de Tola”.", "direct"),
    ("Soto sostuvo que “varios votos que llegaron tarde a la escuela”.", "partial"),
    # a post is a paragraph of its own; within the sentence that announces it it is a quotation
    ("Soto publicó en su cuenta:\n\n“Felicito a @rosaq. Mañana empezamos”.", "post"),
    ("Soto publicó en su cuenta: “Felicito a @rosaq. Mañana empezamos”.", "direct"),
    ("“Felicito a todos por el #DíaDelVoto”, publicó Soto.", "direct"),
]


@pytest.mark.parametrize(("text", "expected"), SHAPES)
def test_shapes(text: str, expected: list[str]) -> None:
    assert [quote.text for quote in quotes(text)] == expected


@pytest.mark.parametrize("text", NO_QUOTES)
def test_marks_that_are_no_quotation(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    assert {quote.kind for quote in quotes(text)} == {kind}


def test_a_signed_post_is_whole_without_its_signature_and_link() -> None:
    text = (
        "Rosa Quilodrán saludó en la red.\n\nFelicitaciones @pedrosoto por el resultado.\n\n"
        "Ahora a trabajar por Tola https://t.co/abc — Rosa Quilodrán (@rosaquilodran) 3 de mayo de 2024"
    )
    (post,) = quotes(text)
    assert post.kind == "post"
    assert post.text == "Felicitaciones @pedrosoto por el resultado. […] Ahora a trabajar por Tola"
    assert post.published == "2024-05-03"


def test_the_rest_of_a_post_behind_its_signature_is_the_posts() -> None:
    text = (
        "Rosa Quilodrán saludó.\n\n#TolaDecide\n\n— Rosa Quilodrán (@rosaquilodran) 3 de mayo de 2024"
        "\n\nGracias a todas las que votaron.\n\nSeguimos juntas. pic.twitter.com/abc\n\nEl acto siguió."
    )
    (post,) = quotes(text)
    assert post.text == "#TolaDecide […] Gracias a todas las que votaron. […] Seguimos juntas."


def test_what_ends_with_a_pictures_link_before_a_signature_is_a_post() -> None:
    signature = "pic.twitter.com/abc\n\n— Radio Cordal (@cordal) May 3, 2024\n\n"
    text = (
        f"Título\n\nEl edil calló.\n\n#TolaHoy La jefa Rosa Quilodrán dijo que no hay. “No… {signature}"
        f"Soto se fue ayer.\n\n#TolaHoy Soto informó que votará. {signature}Llovió."
    )
    assert [quote.text for quote in quotes(text) if quote.kind == "post"] == [
        "#TolaHoy La jefa Rosa Quilodrán dijo que no hay. “No…",
        "#TolaHoy Soto informó que votará.",
    ]


def test_a_post_that_its_network_cut_short_is_shown_over_the_paragraphs_before() -> None:
    text = (
        "Título\n\nLa alcaldesa escribió en la red.\n\nGracias a todos los vecinos de Tola por tanto cariño "
        "en la plaza del puerto.\n\nSeguiremos, pese a quien pese, con la fuerza de todos los que ayer "
        "salieron a caminar con nosotros por las calles de la… pic.twitter.com/abc\n\n"
        "— Rosa Q. (@rosaq) May 3, 2024"
    )
    (post,) = quotes(text)
    assert post.text.startswith("Gracias a todos")
    assert post.text.endswith("por las calles de la…")


def test_a_post_that_lost_its_frame_goes_on_to_the_last_of_its_words() -> None:
    text = (
        "Título\n\nRosa Quilodrán lo publicó: “Hoy la gente de Tola habló con mucha fuerza y ganas. "
        "Tola, toda Tola”. Hoy la gente de Tola habló con mucha fuerza y ganas. Tola, toda Tola. "
        "También votó Pedro Soto."
    )
    [_, post] = quotes(text)
    assert post.text == "Hoy la gente de Tola habló con mucha fuerza y ganas. Tola, toda Tola"


def test_a_sentence_that_tells_what_words_ask_for_is_no_post() -> None:
    text = (
        "Rosa Quilodrán pidió votar. Por eso llamó a los vecinos de todas las villas y aldeas a salir.\n\n"
        "“A los vecinos de todas las villas y aldeas: voten temprano el domingo”, escribió Quilodrán."
    )
    assert [said.kind for said in quotes(text)] == ["direct"]


def test_a_post_that_lost_its_frame_goes_on_to_its_link() -> None:
    text = (
        "Título\n\nRosa Quilodrán lo publicó: “Hoy la gente de Tola habló con mucha fuerza”. Hoy la gente "
        "de Tola habló con mucha fuerza. Falta solo el rincón del sur, y allá iremos "
        "pic.twitter.com/abc Pedro Soto calló."
    )
    [said, post] = quotes(text)
    assert said.kind == "direct"
    assert post.text == (
        "Hoy la gente de Tola habló con mucha fuerza. Falta solo el rincón del sur, y allá iremos"
    )


def test_what_a_text_tells_of_the_past_or_is_answered_is_no_post() -> None:
    told = (
        "Título\n\nLa junta electoral de Tola abrió de oficio una causa por el acta rota en la mesa. "
        "“Hoy la junta electoral de Tola decidió iniciar de oficio una causa por el acta rota”, dijo Soto."
    )
    answered = (
        "“La feria de Tola puede ser mucho más grande”\n\nPedro Soto será candidato. - ¿Qué hará? - Oír. "
        "- ¿Y la feria? - La feria de Tola puede ser mucho más grande. Hay que ver."
    )
    for text in (told, answered):
        assert [said.kind for said in quotes(text)] == ["direct"]


def test_a_sentence_behind_a_fragment_of_the_writers_is_another_quotation() -> None:
    text = "No hubo filas “por la lluvia que cayó”, aclaró la edil Rosa Quilodrán: “El padrón vino tarde”."
    assert [(said.text, said.kind) for said in quotes(text)] == [
        ("por la lluvia que cayó", "partial"),
        ("El padrón vino tarde", "direct"),
    ]


def test_words_behind_a_colon_in_anothers_post() -> None:
    text = (
        "Rosa Quilodrán habló en Tola. AHORA | Rosa Quilodrán, alcaldesa: “Nadie ganó todavía en el valle” "
        "— Radio Tola (@radiotola) 3 de mayo de 2024 Pedro Soto calló."
    )
    assert "Nadie ganó todavía en el valle" in [quote.text for quote in quotes(text)]


MARKS = list("“”«»‘’—–()¿?…'\"")
WORDS = [". ", ", ", ": ", "\n\n", " que ", " dijo ", " Rosa ", "Quilodrán", " el alcalde ", "nadie ganó"]
PIECES = st.lists(st.sampled_from([*MARKS, *WORDS, "@rosaq", " 3 de mayo de 2024 "]), max_size=60)


@given(PIECES)
def test_every_quotation_is_in_the_text(pieces: list[str]) -> None:
    """Whatever the marks do: a quotation's parts stand in the text, in order, within its span."""
    text = "".join(pieces)
    for quote in quotes(text):
        place = quote.start
        for part in quote.text.split(QUOTE_GAP):
            found = text.find(part, place, quote.end)
            assert found >= 0
            place = found + len(part)
        if QUOTE_GAP not in quote.text:
            assert text[quote.start : quote.end] == quote.text
