"""Whose words they are by each way of telling it, whoever tells and in whatever form he is named.

The two who speak have been named in the paragraph before; the tables cross how the second is called with
how his words are brought in, and every text asks for the speakers of all its words.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import facts_of as facts
from invented import speaker

SETTING = "La campaña sube de tono\n\nLa senadora Rosa Quintana y el alcalde Pedro Soto debatieron ayer.\n\n"
SOTO = ("Pedro Soto", "Soto", "el propio Soto", "el alcalde", "el alcalde Soto", "el alcalde Pedro Soto")
CLAUSE = "“nadie ganó todavía en el norte”"
WHOLE = CLAUSE.replace("n", "N", 1)
THING = "“un error de proporciones históricas”"
OTHER = "“un triunfo de toda la ciudadanía”"
DEED = "“no caer en provocaciones de nadie”"


def speakers(text: str) -> list[str | None]:
    """Who says each quotation of a text, in order."""
    found = facts(text)
    return [speaker(found, quote) for quote in found.quotes]


def told(pattern: str, **slots: tuple[str, ...]) -> list[str]:
    """The texts of a pattern over the setting, 'de el' and 'a el' run together, capitals at their heads."""
    texts = composed(pattern, {"who": SOTO, **slots}, 30)
    joined = [text.replace(" de el ", " del ").replace(" a el ", " al ") for text in texts]
    return [SETTING + text[0].upper() + text[1:] for text in joined]


PHRASES = (
    "según",
    "para",
    "a juicio de",
    "en opinión de",
    "de acuerdo con",
    "de acuerdo a",
    "al decir de",
    "a ojos de",
    "desde la perspectiva de",
    "en la mirada de",
    "según la versión de",
)


@pytest.mark.parametrize("pattern", ["{phrase} {who}, " + CLAUSE + ".", WHOLE + ", {phrase} {who}."])
def test_a_phrase_names_who_says_it(pattern: str) -> None:
    assert unread(told(pattern, phrase=PHRASES), speakers, ["Pedro Soto"]) == []


PREDICATES = (
    "dejó claro que",
    "quiso dejar en claro que",
    "puso de manifiesto que",
    "hizo hincapié en que",
    "puso el acento en que",
    "se mostró convencido de que",
    "tiene la certeza de que",
    "fue enfático en que",
    "aprovechó de decir que",
    "se encargó de recordar que",
    "defendió la idea de que",
    "abandonó la sala, no sin antes advertir que",
)


def test_any_predicate_with_a_clause_of_its_own_tells() -> None:
    assert unread(told("{who} {tells} " + CLAUSE + ".", tells=PREDICATES), speakers, ["Pedro Soto"]) == []


@pytest.mark.parametrize(
    "text",
    [
        f"Soto trajo un libro que {CLAUSE}.",
        f"Soto vive en un país en que {CLAUSE}.",
        f"Soto presentó una ley que {CLAUSE}.",
    ],
)
def test_a_relative_tells_nothing(text: str) -> None:
    assert facts(SETTING + text).quotes == ()


NEXT = (
    "Lo dijo {who} en un acto en Tola.",
    "Así lo expresó {who} ayer.",
    "Es lo que sostuvo {who}.",
    "Eso dijo {who} en Tola.",
    "La frase es de {who}.",
    "Fueron las palabras de {who}.",
    "Quien habla es {who}.",
    "De esta manera, {who} descartó un pacto.",
    "Así de tajante fue {who} ante los suyos.",
    "En esos términos se refirió {who} a la ley.",
    "Con esas palabras, {who} cerró la jornada.",
)


@pytest.mark.parametrize("sentence", NEXT)
def test_the_next_sentence_tells_whose_the_words_were(sentence: str) -> None:
    assert unread(told(f"{WHOLE}. {sentence}"), speakers, ["Pedro Soto"]) == []


@pytest.mark.parametrize(
    "sentence", ["Así, Soto perdió la alcaldía.", "Lo aplaudió Soto.", "El pacto es de Soto."]
)
def test_what_only_follows_tells_nothing(sentence: str) -> None:
    assert speakers(f"{SETTING}Quintana habló en Tola. {WHOLE}. {sentence}") == ["Rosa Quintana"]


NOUNS = (
    WHOLE + ", se lee en el mensaje que {who} publicó en X.",
    WHOLE + ", se puede leer en la carta de {who}.",
    "Una frase de {who} resumió la noche: " + WHOLE + ".",
    "Mucho más duro fue el tono de {who}: " + WHOLE + ".",
    "Más cauta fue la postura de {who}: " + WHOLE + ".",
)


@pytest.mark.parametrize("pattern", NOUNS)
def test_a_noun_of_saying_is_its_owners(pattern: str) -> None:
    assert unread(told(pattern), speakers, ["Pedro Soto"]) == []


ALIKE = (
    f"Lo que para Quintana es {OTHER}, para {{who}} es {THING}.",
    f"Para Quintana el pacto es {OTHER}; para {{who}}, {THING}.",
    f"Para Quintana, el pacto fue {OTHER}; para {{who}}, en cambio, es {THING}.",
    f"Según Quintana, se trata de {OTHER}; según {{who}}, de {THING}.",
    f"A juicio de la senadora es {OTHER}; a juicio de {{who}}, {THING}.",
    f"La senadora habló de {OTHER} y {{who}}, de {THING}.",
    f"Quintana pidió “respetar la voluntad de las urnas” y {{who}}, {DEED}.",
    f"Quintana pidió “respetar la voluntad de las urnas”, mientras que {{who}}, {DEED}.",
    f"La senadora llamó a “respetar la voluntad de las urnas”; {{who}}, en cambio, a {DEED}.",
    f"Quintana calificó el pacto de {OTHER} y {{who}} lo tildó de {THING}.",
)


@pytest.mark.parametrize("pattern", ALIKE)
def test_of_two_clauses_built_alike_each_has_its_speaker(pattern: str) -> None:
    assert unread(told(pattern), speakers, ["Rosa Quintana", "Pedro Soto"]) == []


LONG = ("Tomás Belmar, senador del PDA y miembro de la Comisión de Salud", "la jueza Ana Belmar")
INCISOS = (
    "“Nadie ganó –{told} {who}– aunque algunos no quieran verlo”.",
    "“Nadie ganó —{told} {who}—. Algunos no quieren verlo”.",
    "“Nadie ganó, {told} {who}, aunque algunos no quieran verlo”.",
)


@pytest.mark.parametrize("pattern", INCISOS)
def test_the_writers_inciso_within_the_marks(pattern: str) -> None:
    tellers = ("dijo", "había dicho", "le respondió", "se quejó")
    assert unread(told(pattern, told=tellers), speakers, ["Pedro Soto"]) == []
    assert unread(told(pattern, told=tellers, who=LONG[:1]), speakers, ["Tomás Belmar"]) == []
    assert unread(told(pattern, told=tellers, who=LONG[1:]), speakers, ["Ana Belmar"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "El escándalo conocido como “caso de las urnas perdidas” sigue abierto.",
        "El llamado “pacto de los tres puentes” cumple diez años.",
        "En el norte lo llaman “el caso de las urnas perdidas”.",
        "El acto se llamó “Un país para todos” y reunió a cientos de personas.",
        "El refrán dice que “no hay mal que por bien no venga”.",
    ],
)
def test_what_something_goes_by_is_nobodys_words(text: str) -> None:
    assert facts(SETTING + text).quotes == ()


@pytest.mark.parametrize("words", ["llamado “a no votar por nadie”", "frase “aquí ya no manda nadie”"])
def test_words_behind_their_noun_may_have_their_owner_behind(words: str) -> None:
    text = f"{SETTING}Quintana habló en Tola. Molestó la {words} de Soto."
    assert speakers(text.replace("la llamado", "el llamado")) == ["Pedro Soto"]


POSTS = (
    ("Pedro Soto, jefe de campaña del PDA,", "El jefe de campaña"),
    ("El obispo de Tola, Pedro Soto,", "El obispo"),
    ("El secretario general del PDA, Pedro Soto,", "El secretario general"),
)


@pytest.mark.parametrize(("named", "called"), POSTS)
@pytest.mark.parametrize("tells", ["llegó. “Nadie ganó todavía”, afirmó.", "dijo que “nadie ganó todavía”."])
def test_a_post_of_one_is_of_whom_the_text_gave_it(named: str, called: str, tells: str) -> None:
    text = (
        f"Reacciones\n\n{named} saludó a Rosa Luna.\n\n“Faltan muchos votos”, dijo el concejal Juan Paredes."
    )
    assert speakers(f"{text}\n\n{called} {tells}")[-1] == "Pedro Soto"


SURNAMES = ("Olivares", "Cisterna", "Lagunas", "Belmar", "Quintana")


@pytest.mark.parametrize("what", ["tras el debate", "sobre Paredes", "ante el voto nulo", "contra Paredes"])
def test_a_surname_that_is_a_word_heads_a_headline(what: str) -> None:
    text = "{name} {what}: " + WHOLE + "\n\nLa senadora Inés {name} votó en Tola. Juan Paredes calló."
    for name in SURNAMES:
        assert speakers(text.format(name=name, what=what)) == [f"Inés {name}"]


BODIES = ("Movimiento Vecinal", "Consejo Electoral", "Partido Austral", "Frente Verde")
HER_POSTS = ("presidenta del", "jefa de campaña del", "secretaria general del", "vocera del")


@pytest.mark.parametrize("name", ["Inés Quintana", "Graciela Olivares", "Trinidad Villalobos"])
def test_a_body_ends_where_the_name_of_who_speaks_for_it_begins(name: str) -> None:
    slots = {"post": HER_POSTS, "body": BODIES}
    for pattern in ("La {post} {body} {name} dijo que " + CLAUSE, WHOLE + ", dijo la {post} {body} {name}"):
        texts = composed(pattern.replace("{name}", name) + ".", slots)
        assert unread([f"Reacciones\n\n{text}" for text in texts], speakers, [name]) == []


@pytest.mark.parametrize("sees", ["ve {thing}", "encuentra {thing}", "ve en el pacto {thing}"])
def test_who_sees_in_something_what_the_words_say(sees: str) -> None:
    pattern = f"Mientras Quintana habla de {OTHER}, {{who}} {sees.format(thing=THING)}."
    assert unread(told(pattern), speakers, ["Rosa Quintana", "Pedro Soto"]) == []


REPLIES = (
    WHOLE + ", le devolvió {who}.",
    WHOLE + ", le devolvió luego {who} a Quintana.",
    WHOLE + ", fue lo que le respondió {who} a Quintana.",
    WHOLE + ", rezaba el posteo de {who}.",
    "Quintana habló en Tola. El cierre quedó en manos de {who}. " + WHOLE + ", dijo.",
    "{who}, igual que Quintana, declaró que " + CLAUSE + ".",
    "{who} comentó que, aunque Quintana no lo reconozca, " + CLAUSE + ".",
    "“Nadie ganó todavía en el norte, dijo {who}.",
)


@pytest.mark.parametrize("pattern", REPLIES)
def test_who_replies_whatever_the_other_has_to_do_with_it(pattern: str) -> None:
    assert unread(told(pattern), speakers, ["Pedro Soto"]) == []


@pytest.mark.parametrize("how", ["de “mentiroso y cobarde”", "como “un mentiroso”"])
def test_whom_somebody_calls_something_does_not_speak(how: str) -> None:
    for whom in ("a Soto", "al alcalde", "al alcalde Soto", "a Pedro Soto"):
        text = f"{SETTING}Quintana trató {whom} {how.replace('un ', 'un gran ')}."
        assert speakers(text) == ["Rosa Quintana"]


@pytest.mark.parametrize("who", ["un taxista", "una vecina", "un alto funcionario"])
def test_a_phrase_that_holds_its_own_owner(who: str) -> None:
    assert speakers(f"{SETTING}Una frase de {who} resumió la noche: {WHOLE}.") == [who]


STRANGERS = (
    ("una fuente del comando", "la fuente"),
    ("un vocal de mesa", "el vocal"),
    ("una senadora opositora", "la senadora"),
    ("un votante de Tola", "el votante"),
    ("la Cámara de Comercio", "la entidad"),
    ("la Federación de Trabajadores", "el gremio"),
    ("el Tribunal Electoral", "el organismo"),
    ("el Movimiento Campesino", "el movimiento"),
)
THEIRS = (
    WHOLE + ", dijo {who}.",
    WHOLE + ", según {who}.",
    "El resultado fue, en palabras de {who}, " + THING + ".",
    "Más dura fue la respuesta de {who}: " + WHOLE + ".",
    WHOLE + ". Así reaccionó ayer {who}.",
)
ONCE_MORE = (
    "“Faltan muchos votos”, agregó {again}.",
    "{Again} agregó que “faltan muchos votos”.",
    "Según {again}, “faltan muchos votos”.",
)


@pytest.mark.parametrize(("who", "again"), STRANGERS)
def test_a_bare_noun_takes_up_who_spoke_without_a_name(who: str, again: str) -> None:
    expected = who if who.startswith("un") else who.split(" ", 1)[1]
    for first in THEIRS:
        for more in ONCE_MORE:
            more = more.format(again=again, Again=again[0].upper() + again[1:])
            [text] = told(f"{first} {more}", who=(who,))
            said = f"{SETTING}“Aquí no falta nadie”, dijo Soto.\n\n{text.removeprefix(SETTING)}"
            assert speakers(said) == ["Pedro Soto", expected, expected], said


@pytest.mark.parametrize("whom", ["al Diario de Tola", "al ser consultado por Radio Tola", "a Radio Tola"])
def test_whom_a_stranger_talks_to_is_no_part_of_his_title(whom: str) -> None:
    for who in ("un asesor de la campaña", "un alto funcionario de la cancillería"):
        assert speakers(f"{SETTING}{WHOLE}, dijo {who} {whom}.") == [who]


UNNAMED = ("un taxista", "una militante del partido", "un alto funcionario de la cancillería")
WITHOUT_A_NAME = (
    "La respuesta de {who} no se hizo esperar: " + WHOLE + ".",
    "Las palabras de {who} fueron categóricas: " + WHOLE + ".",
    "{who} fue más allá: " + WHOLE + ".",
    WHOLE + ". Con esas palabras, {who} cerró la jornada.",
)


@pytest.mark.parametrize("pattern", WITHOUT_A_NAME)
def test_a_stranger_speaks_as_somebody_named_would(pattern: str) -> None:
    for who in UNNAMED:
        [said] = [speakers(text)[0] for text in told(pattern, who=(who,))]
        assert said is not None
        assert said.lower() == who
