"""Who speaks where a subject is named once and then left out, over verbs and sentences that name others."""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import last_speaker
from test_composed_speakers import said_last

HEADS = (
    "Rosa Quilodrán",
    "La senadora Rosa Quilodrán",
    "La candidata de la Alianza Austral, Rosa Quilodrán",
    "La jefa de lista del Frente Austral al Congreso de los Diputados por Tola, Rosa Quilodrán",
    "Rosa Quilodrán, que llegó tarde a Rauco,",
)
TOPIC = (
    "",
    "El edil Pedro Soto saludó ayer a sus vecinos de Tola.\n\n",
    "Pedro Soto ganó. “Es un gran día”, dijo.\n\n",
)
FIRST = (
    " advirtió al presidente del Senado, Juan Paredes, de que no habrá pacto",
    " presentó en Tola a los suyos, el economista Iván Ruiz y la abogada Ana Luna,",
    " pidió a Juan Paredes, con quien se reunió ayer, que renuncie",
    " aseguró que Juan Paredes llegó tarde",
    " habló en Tola",
)
LAST = (
    "dijo que “nadie ganó todavía en Tola”",
    "consideró que su rival, Juan Paredes, es “un hombre sin ninguna idea”",
    "sostuvo que el municipio “lleva dos años sin presentar cuentas”",
    "lamentó “la falta de ideas de los demás”",
)
BETWEEN = (
    "Confió en que Juan Paredes recapacite y ",
    "También criticó la ausencia de Juan Paredes y ",
    "Además consideró que es bueno que los vecinos voten y ",
    "Aunque admitió que Ruiz y Paredes serán, en todo caso, los finalistas, ",
    "Agregó que Juan Paredes, según contó la edil Ana Luna, ya se fue, y ",
    "Asimismo, ",
)
ONE_SENTENCE = "{topic}{who}{first} y {last}."
TWO_SENTENCES = "{topic}{who}{first}. {between}{last}."
THREE_SENTENCES = (
    "{topic}{who}{first} y recordó que ganó en Rauco. Insistió en que Juan Paredes perderá. {between}{last}."
)


@pytest.mark.parametrize("pattern", [ONE_SENTENCE, TWO_SENTENCES, THREE_SENTENCES])
def test_the_subject_of_a_chain_says_its_last_words(pattern: str) -> None:
    slots = {"topic": TOPIC, "who": HEADS, "first": FIRST, "between": BETWEEN, "last": LAST}
    assert unread(composed(pattern, slots, 200), said_last, "rosa quilodrán") == []


TURNS = (
    "Juan Paredes, en cambio, ",
    "En cambio, el senador Juan Paredes ",
    "Por su parte, Juan Paredes, quien llegó después, ",
    "El presidente del Senado, Juan Paredes, calló primero, pero después ",
    "Le respondió Juan Paredes, que admitió que hubo errores y ",
)
OTHERS_WORDS = tuple(words for words in LAST if "rival" not in words)


def test_a_chain_ends_where_somebody_else_acts() -> None:
    slots = {"topic": TOPIC, "who": HEADS, "first": FIRST, "between": TURNS, "last": OTHERS_WORDS}
    assert unread(composed(TWO_SENTENCES, slots, 200), said_last, "juan paredes") == []


WOVEN = (
    "{topic}{who} respondió que el municipio “lleva dos años sin presentar cuentas”, negó todo y rio.",
    "{topic}{who} sostuvo que Juan Paredes “no sabe lo que dice”, pidió calma y se fue de Tola.",
    "{topic}{who}{first} y afirmó que el anuncio de los vecinos “confirma quién manda en Tola”.",
)


@pytest.mark.parametrize("pattern", WOVEN)
def test_a_verb_behind_woven_words_goes_on_with_their_speaker(pattern: str) -> None:
    slots = {"topic": TOPIC, "who": HEADS, "first": FIRST}
    assert unread(composed(pattern, slots, 100), said_last, "rosa quilodrán") == []


SINGLE = [
    # 'este' takes up whom its sentence named last
    ("Rosa Quilodrán vio a Pedro Soto, pero este le dijo que “nadie ganó todavía”.", "Pedro Soto"),
    (
        "La alcaldesa Rosa Quilodrán dijo que avisó a su jefe, Pedro Soto, con quien habló, y que éste le "
        "respondió que “nadie ganó todavía”.",
        "Pedro Soto",
    ),
    ("Rosa Quilodrán vio a Pedro Soto y este lunes dijo que “nadie ganó todavía”.", "Rosa Quilodrán"),
    # a name behind ', y' with a verb of its own begins a clause
    ("Ana Luna votó por Juan Ruiz, y Pedro Soto dijo que “nadie ganó todavía”.", "Pedro Soto"),
    # what is only wished for tells nothing
    ("Rosa Quilodrán pidió a Pedro Soto un pacto que acabe con las “guerras de familia”.", "Rosa Quilodrán"),
    # a relative of its own between a verb and the words
    (
        "Ana Luna se refirió al edil Pedro Soto, quien hizo un llamado a “salir todos a la calle”, "
        "enfatizando que hay que votar.",
        "Pedro Soto",
    ),
    ("Ayer habló: Pedro Soto, en un acto en Rauco (Tola), dijo que “nadie ganó todavía”.", "Pedro Soto"),
]


@pytest.mark.parametrize(("text", "expected"), SINGLE)
def test_who_takes_a_chain_over(text: str, expected: str) -> None:
    assert last_speaker(text) == expected
