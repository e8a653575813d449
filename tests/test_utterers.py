"""Who tells words by a noun that no list has, or by a title that a name only ends."""

from __future__ import annotations

import pytest
from test_composed_speakers import said_last

WORDS = "“nadie contó todavía las mesas de Tola”"
BEFORE = "La alcaldesa Rosa Quilodrán recibió a Pedro Soto. “Aquí no falta nadie”, dijo Quilodrán. "

UTTERERS = [
    # right behind the verb of words stands who says them
    (BEFORE + f"{WORDS}, relató una de las anfitrionas.", "una de las anfitrionas"),
    (BEFORE + f"{WORDS}, contaron algunos comensales del fondo.", "algunos comensales del fondo"),
    (BEFORE + f"{WORDS}, coreaban los simpatizantes.", "simpatizantes"),
    (BEFORE + f"{WORDS}, señaló Tolacorp en una nota.", "Tolacorp"),
    # what opens the sentence of a verb of saying says it
    (BEFORE + f"Otros contaron que {WORDS}.", "Otros"),
    (BEFORE + f"Otra voz, menos dura, indicó que {WORDS}.", "Otra voz"),
    (BEFORE + f"Sin embargo, tras la cita, fuentes de esa sede negaron que {WORDS}.", "fuentes de esa sede"),
    (BEFORE + f"Los organizadores del mitin aseguran que {WORDS}.", "organizadores del mitin"),
    (BEFORE + f"Fermín, sentado en la plaza, no se lo imagina: {WORDS}.", "Fermín"),
    # one with 'el' or 'su' takes up whom the text is on, what tells when is nobody
    (BEFORE + f"{WORDS}, resumió la anfitriona.", "Rosa Quilodrán"),
    (BEFORE + f"Su respuesta dice que {WORDS}.", "Rosa Quilodrán"),
    (BEFORE + f"{WORDS}, insistió dos días después.", "Rosa Quilodrán"),
    (BEFORE + f"Este martes dijo que {WORDS}.", "Rosa Quilodrán"),
    # one within what is told says nothing, nor one of another number than the verb
    (BEFORE + f"Confirmó que, tras el plazo, Tolacorp prometió {WORDS}.", "Rosa Quilodrán"),
    (BEFORE + f"{WORDS}, dijo tres veces.", "Rosa Quilodrán"),
]

TITLED = [
    ("La edil sin partido Rosa Quilodrán votará por Pedro Soto.", "Rosa Quilodrán"),
    ("El exalcalde tolense y edil en funciones Juan Paredes votará por Pedro Soto.", "Juan Paredes"),
    # a name that is somebody else's ends no title
    ("Juan Paredes ganó. El edil apoyado por Pedro Soto votará en blanco.", "Juan Paredes"),
]


@pytest.mark.parametrize(("text", "expected"), UTTERERS)
def test_who_has_no_listed_noun_tells(text: str, expected: str) -> None:
    assert said_last(text) == expected.lower()


@pytest.mark.parametrize(("before", "expected"), TITLED)
def test_a_title_is_of_the_name_that_ends_it(before: str, expected: str) -> None:
    assert said_last(f"{before}\n\n{WORDS}, dijo.") == expected.lower()
