"""Who said it, whatever stands in each part of the sentence: speaker, place of the words, distractors."""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import facts_of as facts
from invented import last_speaker, speaker

WORDS = "“Nadie ganó todavía en Tola”"
PHRASE = "“una derrota sin ninguna excusa”"
LEADS = ("", "La edil Inés Luna saludó ayer a Juan Paredes. ")
NAMED = (
    "Rosa Quilodrán",
    "La senadora Rosa Quilodrán",
    "La alcaldesa de Rauco, Rosa Quilodrán",
    "La jefa del debate parlamentario, Rosa Quilodrán",
    "La presidenta del Frente Austral en el Congreso, Rosa Quilodrán",
    "La presidenta de la Comisión de Salud del Senado, Rosa Quilodrán",
    "Rosa Quilodrán (PDA)",
)
UNNAMED = ("Una vecina", "Un dirigente del gremio", "El Gobierno", "El comando de Juan Paredes")
BETWEEN = (" ", ", en una entrevista con Radio Tola, ", ", tras reunirse con Pedro Soto, ")
WHEN = ("", "ayer ", "este lunes en Rauco ", "durante un acto en Tola ", "en un comunicado ")

BEHIND_THE_SPEAKER = [
    "{lead}{who}{between}dijo {when}que " + WORDS + ".",
    "{lead}{who}{between}respondió {when}a Pedro Soto: " + WORDS + ".",
    "{lead}{who}{between}lamentó {when}lo que llamó " + PHRASE + ".",
    "{lead}{who}{between}calificó {when}el resultado de Pedro Soto como " + PHRASE + ".",
    "{lead}{who}{between}salió {when}al paso de Pedro Soto, asegurando que " + WORDS + ".",
    "{lead}{who}{between}criticó {when}a Pedro Soto. " + WORDS + ", dijo.",
    "{lead}{who}{between}llamó {when}a votar contra Pedro Soto. " + WORDS + ".",
    "{lead}{who}{between}sostuvo {when}que Pedro Soto perdió y que " + WORDS + ".",
    "{lead}{who}{between}criticó {when}a Pedro Soto, a quien considera " + PHRASE + ".",
    "{lead}{who}{between}aseguró {when}que Pedro Soto perderá, aunque pidió un voto “sin miedo a nadie”.",
    "{lead}{who}{between}pidió {when}la palabra para luego advertir: " + WORDS + ".",
    "{lead}" + WORDS + ", dijo Pedro Soto. {who}{between}respondió {when}que “mañana se cuenta otra vez”.",
]

BEFORE_THE_SPEAKER = [
    "{lead}" + WORDS + ", dijo {when}{who}.",
    "{lead}" + WORDS + ", contestó {when}a los periodistas {who}.",
    "{lead}El resultado de Pedro Soto es " + PHRASE + ", según {who}.",
    "{lead}En palabras de {who}, el resultado es " + PHRASE + ".",
]


def said_last(text: str) -> str | None:
    """Who says the last quotation of a text, lower case."""
    found = facts(text)
    name = speaker(found, found.quotes[-1]) if found.quotes else None
    return name.lower() if name else None


def label(who: str) -> str:
    """A body's name as labels write it: without its article."""
    return who.lower().removeprefix("el ")


@pytest.mark.parametrize("pattern", BEHIND_THE_SPEAKER)
def test_the_named_subject_speaks_whatever_parts_it_from_its_verb(pattern: str) -> None:
    slots = {"lead": LEADS, "who": NAMED, "between": BETWEEN, "when": WHEN}
    assert unread(composed(pattern, slots, 84), said_last, "rosa quilodrán") == []


@pytest.mark.parametrize("who", UNNAMED)
def test_a_subject_without_a_name_speaks_as_written(who: str) -> None:
    slots = {"lead": LEADS, "between": BETWEEN, "when": WHEN, "who": (who,)}
    for pattern in BEHIND_THE_SPEAKER:
        assert unread(composed(pattern, slots, 12), said_last, label(who)) == []


@pytest.mark.parametrize("pattern", BEFORE_THE_SPEAKER)
def test_who_stands_behind_the_words_speaks(pattern: str) -> None:
    named = [who.replace("La ", "la ", 1) for who in NAMED]
    slots = {"lead": LEADS, "when": WHEN, "who": named}
    assert unread(composed(pattern, slots, 84), said_last, "rosa quilodrán") == []
    for who in UNNAMED:
        slots = {"lead": LEADS, "when": WHEN, "who": (who[0].lower() + who[1:],)}
        assert unread(composed(pattern, slots, 12), said_last, label(who)) == []


TOLD_BEFORE = [
    # whom a sentence names behind its verb is not its subject
    (
        "Derlis Soto habló con Pedro Ruiz. No le fue igual con Ceferino Luna. El médico aseguró que no "
        "votará por Soto. “Nadie ganó todavía en Tola”, dijo.",
        "Ceferino Luna",
    ),
    # a spokesperson stands for a body, not for a person
    (
        "El comando de Soto reaccionó por medio de su vocera, la edil Trinidad Luna. “Nadie ganó todavía en "
        "Tola”, comentó.",
        "Trinidad Luna",
    ),
    (
        "Pedro Soto saludó al país a través de la ministra Trinidad Luna. “Nadie ganó en Tola”, dijo.",
        "Pedro Soto",
    ),
    # 'la propia candidata' is whom the text named last
    (
        "Loreto Bulnes aventaja a todos. “Hay tiempo”, dijo el jefe de campaña de Paulina Luna, el edil "
        "Pedro Ruiz. La propia candidata se limitó a decir que “nadie ganó todavía en Tola”.",
        "Paulina Luna",
    ),
    # who has won an office is not who holds it; a second relative is of whom the first is
    (
        "El presidente Tomás Luna llamó a Ignacio Soto. “Recibe un país en paz”, dijo Luna. El presidente "
        "electo respondió que “nadie ganó todavía en Tola”.",
        "Ignacio Soto",
    ),
    (
        "El gremio aludió a la edil Ximena Luna, que ayer votó por Pedro Soto y que hoy reiteró, en una "
        "entrevista con Radio Tola, que la ley “llega muy tarde”.",
        "Ximena Luna",
    ),
    (
        "Pedro Soto dijo que Juan Ruiz irá a Tola y que Ana Luna “no sabe qué hacer”.",
        "Pedro Soto",
    ),
    # an outlet between a verb and its 'que' only passes on
    (
        "La misión de observadores de la Liga sostuvo, de acuerdo con Radio Tola, que “nadie ganó todavía”.",
        "misión de observadores de la Liga",
    ),
    ("Pedro Soto, según Radio Tola, “todavía no ganó en ninguna parte”.", "Radio Tola"),
    # several without a name; somebody to whom things happen; she who acted
    (
        "Pedro Soto habló ayer. Fuentes de la dirección nacional del PDA dan por hecho el pacto. “Nadie ganó "
        "todavía en Tola”, aseguran.",
        "Fuentes de la dirección nacional del PDA",
    ),
    (
        "Rosa Quilodrán llegó. A Pedro Soto no le faltaron saludos: el del exministro Juan Ruiz, que lo "
        "apoyó, y el de Ana Luna. “Nadie ganó todavía en Tola”, fue su frase.",
        "Pedro Soto",
    ),
    (
        "Pedro Soto votará por Inés Paredes. Su esposa, la edil Clemencia Luna, que votará por Paredes, "
        "sonríe. “Nadie ganó todavía en Tola”, tercia ella.",
        "Clemencia Luna",
    ),
    ("“Nadie ganó todavía en Tola” Joaquín Soto observador electoral", "Joaquín Soto"),
    ("Pedro Soto salió. “Nadie ganó todavía en Tola”, dijo ante unas 3 mil personas.", "Pedro Soto"),
]

TOLD_TO_COME = [
    # what is yet to be done is told by whoever tells of it
    ("Pedro Soto contó que el ayuntamiento contestará “en tiempo y forma”.", "Pedro Soto"),
    ("Pedro Soto anunció un plan que el consejo vigilará “paso a paso y sin prisa”.", "Pedro Soto"),
    (
        "Pedro Soto avisó de que el muro “sigue en pie”, algo que la diputación recibiría “con mucha pena”.",
        "Pedro Soto",
    ),
    ("Pedro Soto contó que Rosa Quilodrán respondió “en tiempo y forma”.", "Rosa Quilodrán"),
    # a bar parts one headline from the next
    (
        "El debate de Rosa Quilodrán, 22 de noviembre | Pedro Soto dice que no pactará, pero promete que "
        "estudiarán “muy de cerca” el plan\n\nPedro Soto es senador.",
        "Pedro Soto",
    ),
]

NAMED_BELOW = [
    # a headline's 'una edila' is the one of whom the body tells the same, nobody where it tells that of two
    (
        "Una senadora del PDA, tras leer el informe: “Es peor de lo que dicen”\n\n"
        "La senadora del PDA Rosa Quilodrán ha viajado a Tola.",
        "Rosa Quilodrán",
    ),
    (
        "Una senadora del PDA, tras leer el informe: “Es peor de lo que dicen”\n\n"
        "La senadora del PDA Rosa Quilodrán ha viajado con la senadora del PDA Ana Ruiz a Tola.",
        "Una senadora del PDA",
    ),
    (
        "Un senador de Tola: “Es peor de lo que dicen”\n\nEl senador del PDA Pedro Soto ha viajado a Tola.",
        "Un senador de Tola",
    ),
]

ANOTHER = "Rosa Quilodrán habló primero. “Aquí no falta nadie”, dijo. "
LEFT_TO_SPEAK = [
    "Distinto fue el tono de Pedro Soto",
    "Diferente fue la postura del senador Pedro Soto",
    "Más conciliador fue el mensaje de Pedro Soto (PDA)",
    "Luego fue el turno de Pedro Soto, jefe del PDA",
    "Las críticas más duras vinieron de Pedro Soto",
    "La reacción más dura llegó de parte de Pedro Soto, del PDA",
    "Desde el PDA la respuesta corrió por cuenta de Pedro Soto",
    "El cierre de la jornada estuvo a cargo del edil Pedro Soto",
    "Su decisión fue criticada por el senador Pedro Soto",
    "Sus palabras fueron respondidas por Pedro Soto, del PDA",
    "La última voz de la noche fue la de Pedro Soto",
]
GOES_ON = [
    "La decisión del partido de Pedro Soto fue tardía",
    "Su carta fue leída por los vecinos de Pedro Soto",
    "Recordó que las críticas vinieron de Pedro Soto",
    "Su casa está a la vuelta de la de Pedro Soto",
]

HUNG_BEFORE_COLON = [
    # who only qualifies a thing that another deals with does not speak, a text's writer does
    ("Luego volvió sobre la reforma que propone Pedro Soto", "Rosa Quilodrán"),
    ("Luego contraatacó con los pagos que Pedro Soto recibió", "Rosa Quilodrán"),
    ("Luego celebró el triunfo que obtuvo Pedro Soto", "Rosa Quilodrán"),
    ("Luego contraatacó con los pagos que su rival recibió de una firma", "Rosa Quilodrán"),
    ("Luego volvió sobre el mensaje que envió Pedro Soto", "Pedro Soto"),
    ("Esto es lo que propone Pedro Soto", "Pedro Soto"),
    ("Esta fue la respuesta que dio Pedro Soto", "Pedro Soto"),
]


@pytest.mark.parametrize("lead", LEFT_TO_SPEAK)
def test_a_thing_s_sentence_leaves_the_floor(lead: str) -> None:
    assert said_last(f"{ANOTHER}{lead}. “Nadie ganó todavía en Tola”, afirmó.") == "pedro soto"


@pytest.mark.parametrize("lead", GOES_ON)
def test_who_only_qualifies_a_thing_has_no_floor(lead: str) -> None:
    assert said_last(f"{ANOTHER}{lead}. “Nadie ganó todavía en Tola”, afirmó.") == "rosa quilodrán"


@pytest.mark.parametrize(("lead", "expected"), HUNG_BEFORE_COLON)
def test_whose_a_relative_before_a_colon_is(lead: str, expected: str) -> None:
    assert said_last(f"{ANOTHER}{lead}: “Usted se fue de Tola hace años”.") == expected.lower()


@pytest.mark.parametrize(("text", "expected"), TOLD_BEFORE + TOLD_TO_COME + NAMED_BELOW)
def test_who_was_told_of_before_speaks(text: str, expected: str) -> None:
    assert last_speaker(text) == expected


def test_words_with_a_handle_are_a_post_where_they_stand_alone_and_a_case_is_nobodys_words() -> None:
    found = facts("Pedro Soto publicó en X:\n\n“Felicito a @rosaq por su triunfo en Tola”.")
    assert [quote.kind for quote in found.quotes] == ["post"]
    found = facts("Pedro Soto publicó en X: “Felicito a @rosaq por su triunfo en Tola”.")
    assert [quote.kind for quote in found.quotes] == ["direct"]
    found = facts("Pedro Soto publicó en X: “Felicito a Rosa Luna por su triunfo en Tola”.")
    assert [quote.kind for quote in found.quotes] == ["direct"]
    assert facts("Pedro Soto criticó a los imputados por el caso “Casas de Tola”.").quotes == ()
