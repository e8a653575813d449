"""Who said it where the clause around the verb does not tell: a gerund, a relative that goes on, a title."""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import facts_of as facts
from invented import speaker
from test_composed_speakers import said_last

WORDS = "“nadie ganó todavía en Tola”"
WHO = (
    "Rosa Quilodrán",
    "la senadora Rosa Quilodrán",
    "la alcaldesa de Rauco, Rosa Quilodrán",
    "Rosa Quilodrán (PDA)",
    "la candidata del PDA, Rosa Quilodrán",
)
WHEN = ("", "ayer ", "este lunes en Rauco ", "durante un acto en Tola ")
TELLING = ("recalcando", "y agregó, subrayando", "advirtiendo", "asegurando")

HUNG_ON = [
    # a gerund behind a comma is of whom the main clause is on
    "{Who}, que fue la primera de los derrotados en hablar, saludó {when}a Pedro Soto, {telling} que "
    "{words}.",
    "{Who} llegó {when}con Juan Paredes. Dijo que Pedro Soto perdió, {telling} que {words}.",
    "{Who} ha felicitado {when}a Pedro Soto y ha pedido a los suyos que voten por Paredes, {telling} que "
    "{words}.",
    # a relative that 'y' goes on with
    "Juan Paredes venció {when}a {who}, que no fue a la fiesta y más tarde escribió en sus redes: {words}.",
    "Juan Paredes derrotó {when}a {who}, que perdió y luego dijo que {words}.",
    "Juan Paredes agradeció {when}el apoyo de {who}, quien ya fue alcaldesa y hoy sostiene que {words}.",
    # whose answer it is
    "Pedro Soto saludó. Más seca fue {when}la respuesta de {who}: {words}.",
    "Pedro Soto saludó. Menos cordial resultó {when}el mensaje de {who}: {words}.",
    # a colon between the verb and the words
    "Pedro Soto calló. {Who} lo dijo {when}sin rodeos: con Juan Paredes “hasta el último día”.",
    # an outlet that is talked to
    "{Who} reabrió {when}la discusión. {words}, sostuvo en conversación con el streaming Mesa Sur.",
    "{Who} reabrió {when}la discusión. {words}, insistió en diálogo con el programa ‘Mesa Sur’.",
    # whoever stands beside the verb
    "{Who} llegó ayer. Tras un té con su hijo, Juan Paredes, en su casa de Tola, la senadora apareció {when}"
    "en la sede. A la salida dijo: {words}.",
]


@pytest.mark.parametrize("pattern", HUNG_ON)
def test_whom_the_clause_hangs_on_speaks(pattern: str) -> None:
    wordings = [
        text
        for who in WHO
        for text in composed(
            pattern,
            {
                "who": (who,),
                "Who": (who[0].upper() + who[1:],),
                "when": WHEN,
                "telling": TELLING,
                "words": (WORDS,),
            },
            16,
        )
    ]
    assert unread(wordings, said_last, "rosa quilodrán") == []


VERBS = ("apuntó", "escribió", "añadió", "dijo ayer")
TITLES = ("la gobernante", "la política", "la dirigente", "la funcionaria", "la legisladora")
TAKEN_UP = [
    # a description takes up who has been named, not who will be
    "Reacciones\n\nLas mandatarias saludaron.\n\nLa presidenta de Tolania, Rosa Quilodrán, publicó en X que "
    "“cuando las urnas hablan, los demás escuchamos”.\n\n“Nadie ganó todavía en Tola”, {verb} {title}.\n\nLa "
    "presidenta de Rauca, Inés Luna, dirigente del PDA, calló.",
    "Reacciones\n\nLas mandatarias saludaron.\n\nLa diputada Rosa Quilodrán celebró el resultado.\n\n"
    "“Nadie ganó todavía en Tola”, {verb} {title}.\n\nA ella se suman la "
    "gobernadora Inés Luna y la diputada Ana Paredes.",
]


@pytest.mark.parametrize("pattern", TAKEN_UP)
def test_a_description_takes_up_who_has_been_named(pattern: str) -> None:
    def first_words(text: str) -> str | None:
        found = facts(text)
        quote = next(q for q in found.quotes if q.text.startswith("Nadie"))
        return speaker(found, quote)

    assert unread(composed(pattern, {"verb": VERBS, "title": TITLES}), first_words, "Rosa Quilodrán") == []


@pytest.mark.parametrize("when", WHEN)
@pytest.mark.parametrize("verb", ["dijo", "repitió"])
def test_a_verb_behind_its_object_has_its_subject_before_it(when: str, verb: str) -> None:
    text = "Pedro Soto calló. "
    text += f"Rosa Quilodrán, que perdió, lo {verb} {when}en Rauco: con Luna “siempre y en todo”."
    assert said_last(text) == "rosa quilodrán"


def test_points_that_trail_off_do_not_end_a_sentence_that_goes_on_in_marks() -> None:
    text = (
        "Pedro Soto habló con el concejal Juan Paredes, quien se sumó al pedido y recomendó no creer que el "
        "valle está limpio… “cuando junto a la escuela hay basura”."
    )
    assert said_last(text) == "juan paredes"


NAMES = ("Vamos por Tola", "Voces de Oro", "Primero la Costa", "Fuerza Joven Austral")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_between_marks_is_nobodys_words(name: str) -> None:
    assert (
        facts(f"Rosa Quilodrán, candidata de la coalición “{name}”, saludó ayer a Pedro Soto.").quotes == ()
    )
    assert len(facts(f"Rosa Quilodrán saludó a Pedro Soto. “{name}”, dijo ayer en Tola.").quotes) == 1


def test_a_signature_that_is_a_paragraph_signs_the_one_before() -> None:
    text = (
        "Rosa Quilodrán ganó en Tola\n\nRosa Quilodrán ganó y lo celebró en sus redes.\n\nTola habló y lo "
        "hizo claro. Nos vemos en Rauco\n\n— Rosa Quilodrán (@rosaq) 5 de marzo de 2024\n\nPedro Soto calló."
    )
    [post] = facts(text).quotes
    assert (post.kind, post.text) == ("post", "Tola habló y lo hizo claro. Nos vemos en Rauco")
    reported = text.replace(
        "Tola habló y lo hizo claro. Nos vemos en Rauco", "Pedro Soto dijo que no irá a Rauco"
    )
    assert facts(reported).quotes == ()
