"""Whose words are by the verb behind them, of however many words it is, and by the sentence that follows.

Whoever speaks is named behind the verb only; another spoke before, and is never taken for him.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from test_composed_attributions import speakers

SETTING = (
    "“Habrá recuento en Tola”, dijo ayer la senadora Rosa Quintana.\n\n“Los votos se ganan puerta a puerta”"
)
WHO = ("Pedro Soto", "el edil Pedro Soto", "el alcalde de Rauco, Pedro Soto", "el propio Pedro Soto")
BOTH = ["Rosa Quintana", "Pedro Soto"]


def texts(pattern: str, **slots: tuple[str, ...]) -> list[str]:
    """The texts of a pattern behind somebody's words, 'a el' run together."""
    told = composed(pattern, {"who": WHO, **slots}, 40)
    return [SETTING + text.replace(" a el ", " al ").replace(" de el ", " del ") for text in told]


VERBS_OF_SEVERAL_WORDS = (
    "solía decir",
    "solía repetir",
    "quiso aclarar",
    "tuvo que reconocer",
    "no se cansa de repetir",
    "gusta de decir",
    "alcanzó a responder",
    "terminó por admitir",
    "dejó caer",
    "dejó claro",
    "dejó en claro",
    "hizo saber",
    "quiso dejar claro",
    "vino a decir",
)


@pytest.mark.parametrize("tail", ["", ", fallecido en 2003", ", en un acto en Tola"])
def test_a_verb_of_several_words_has_its_subject_behind(tail: str) -> None:
    assert unread(texts(f", {{verb}} {{who}}{tail}.", verb=VERBS_OF_SEVERAL_WORDS), speakers, BOTH) == []


HEARD = (
    "se oyó decir a",
    "se le oyó decir a",
    "se le escuchó murmurar a",
    "se lo escuchó decir a",
    "le oyeron decir a",
    "se oye en el audio a",
    "se le escapó a",
)


def test_somebody_is_heard() -> None:
    assert unread(texts(", {verb} {who}.", verb=HEARD), speakers, BOTH) == []


IS_WHAT = ("fue todo lo que dijo", "fue lo único que atinó a decir", "es la consigna que repite")


def test_the_words_are_what_somebody_says() -> None:
    assert unread(texts(", {verb} {who}.", verb=IS_WHAT), speakers, BOTH) == []


SPEAKS_SO = (
    "Quien así habla es",
    "Quien habla así es",
    "El que así opina es",
    "Quien se expresa de este modo es",
    "El que lo dice es",
    "Quien esto sostiene es",
    "Habla",
)


def test_the_next_sentence_tells_who_speaks_so() -> None:
    assert unread(texts(". {speaks} {who}.", speaks=SPEAKS_SO), speakers, BOTH) == []


GIVES = ("difundió", "publicó ayer", "envió a las parroquias", "firmó")
BODIES = ("la Conferencia Episcopal", "el Colegio de Abogados", "la Federación de Estudiantes")


@pytest.mark.parametrize("noun", ["la carta", "el comunicado", "la nota", "la carta pastoral"])
def test_a_text_is_of_whoever_gives_it(noun: str) -> None:
    for body in BODIES:
        words = f"“El voto no se vende ni se alquila”, reza {noun} que {body}"
        told = [f"Los obispos entraron en la campaña. {words} {verb}." for verb in GIVES]
        assert unread(told, speakers, [body.split(maxsplit=1)[1]]) == []


ASKERS = ("la oposición", "los periodistas", "la senadora Elena Paredes", "Radio Tola")
ANSWERS = ("se encogió de hombros", "sonrió", "bajó la voz", "fue breve", "levantó las cejas")


@pytest.mark.parametrize("relative", [", que le pide una fecha,", ", que lo esperaba en la puerta,", ","])
@pytest.mark.parametrize("asked", ["Interpelado", "Consultado", "Apremiado", "Increpado"])
def test_who_asks_does_not_answer(asked: str, relative: str) -> None:
    asks = f"{asked} por {{asker}}{relative}"
    pattern = f"El alcalde Pedro Soto calló. {asks} {{answer}}: “La fecha la pone el pueblo”."
    told = composed(pattern, {"asker": ASKERS, "answer": ANSWERS}, 12)
    assert unread(told, speakers, ["Pedro Soto"]) == []


def test_somebody_says_words_as_he_does_something() -> None:
    assert speakers("Pedro Soto rompió a llorar al gritar “nos robaron la noche”.") == ["Pedro Soto"]


IDIOMS = (
    "rompió el silencio",
    "fue tajante",
    "tomó la palabra",
    "puso paños fríos",
    "se encogió de hombros",
    "subió la apuesta",
)


def test_a_verb_may_have_its_own_object_before_its_subject() -> None:
    assert unread(texts(", {idiom} {who}.", idiom=IDIOMS), speakers, BOTH) == []
    assert unread(texts(", se le quebró la voz a {who}."), speakers, BOTH) == []


NOUNS = ("el consejo", "la recomendación", "el lamento", "la amenaza", "el pronóstico", "el ultimátum")


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_of_saying_is_of_whoever_speaks(noun: str) -> None:
    assert unread(texts(f", fue {noun} de {{who}}."), speakers, BOTH) == []
    head = noun[0].upper() + noun[1:]
    assert speakers(f"{head} de Pedro Soto fue breve: “Voten temprano y sin miedo”.") == ["Pedro Soto"]


@pytest.mark.parametrize("article", ["El", "Un", "Aquel"])
def test_an_article_makes_a_noun_of_words(article: str) -> None:
    assert speakers(f"{article} “esto recién empieza” de Pedro Soto recorrió la plaza.") == ["Pedro Soto"]
    assert speakers(f"{article} “pacto de los necios” de Pedro Soto fracasó.") == []
