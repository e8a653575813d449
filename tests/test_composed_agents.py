"""Who takes a side, in sentences composed of slots: however they are put, whatever stands between.

Each grid must be read whole; its near misses, put together from the same slots, must tell nothing.
"""

from __future__ import annotations

import pytest
from composing import composed, unread
from siding import (
    CATRILEO,
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    Row,
    congratulate,
    each,
    support,
    told,
)

BOTH = ((QUILODRAN, ITURRA), (MANRIQUEZ, ITURRA))


ONE = (
    "Rosa Quilodrán (PA)",
    "la prefecta de Tola, Rosa Quilodrán,",
    "la exministra de Salud y hoy senadora Rosa Quilodrán",
    "Rosa Quilodrán, que en la primera vuelta obtuvo el 7,1% de los votos,",
    "la dirigente gremial Rosa Quilodrán, quien fue ministra de Julio Manríquez entre 2010 y 2012,",
    "la presidenta del gremio de profesores de Lota y vocera de la mesa regional, Rosa Quilodrán,",
    "la exalcaldesa Rosa Quilodrán, cercana a Julio Manríquez,",
    "su par de Lota, Rosa Quilodrán,",
)
SAID = (
    "anunció ayer en radio Lota que votará por",
    "confirmó este martes, tras reunirse con Julio Manríquez, que apoyará a",
    "adelantó en entrevista con el canal Nueve que votará por",
    "aseguró a través de su cuenta de X que respaldará a",
    "anunció, en una rueda de prensa que dio junto a su familia, que trabajará por",
    "dijo durante un acto en Tola que va a votar por",
    "ya comprometió su voto por",
    "no dudó en respaldar a",
)
FIRST = ("", "A través de X, ", "Tras reunirse con Julio Manríquez, ", "A su vez, desde Tola, ")
TWO = (
    "el presidente de Tolania, Julio Manríquez, y la de Lotania, Rosa Quilodrán",
    "el riojano Julio Manríquez y la catamarqueña Rosa Quilodrán",
    "los alcaldes de Lota, Julio Manríquez, y de Tola, Rosa Quilodrán",
    "la exgobernadora jujeña Rosa Quilodrán y el intendente de Lota, Julio Manríquez",
    "los exministros Julio Manríquez (Salud) y Rosa Quilodrán (Trabajo)",
    "la senadora Rosa Quilodrán, de Lota, y su colega de Tola, Julio Manríquez",
    "el alcalde de Lota, Julio Manríquez, y la regidora Rosa Quilodrán",
)

GRIDS = {
    "one, whatever stands before the verb and before what it tells": (
        "{first}{one} {said} Pedro Iturra.",
        {"first": FIRST, "one": ONE, "said": SAID},
        support((QUILODRAN, ITURRA)),
    ),
    "two before the verb, with places or titles of their own": (
        "{two} {verb} Pedro Iturra.",
        {
            "two": [two + "," * (", " in two) for two in TWO],
            "verb": ("felicitaron a", "felicitaron ayer por teléfono a"),
        },
        congratulate(*BOTH),
    ),
    "two behind the verb": (
        "{first} {verb}{between} {two}.",
        {
            "first": ("en Lota", "también"),
            "verb": ("apoyan a Pedro Iturra", "votarán por Pedro Iturra"),
            "between": ("", ", según dijeron,", " en la segunda vuelta"),
            "two": TWO,
        },
        support(*BOTH),
    ),
    "two behind the verb whose object stands before it": (
        "Pedro Iturra ganó el balotaje. {first} lo felicitaron{between} {two}.",
        {"first": ("En Lota", "También"), "between": ("", " este lunes"), "two": TWO},
        congratulate(*BOTH),
    ),
    "two before a relative": (
        "{first} {two}, {relative} {verb} Pedro Iturra.",
        {
            "first": ("el candidato recorrió Lota en compañía de", "en el acto estuvieron"),
            "two": tuple(two for two in TWO if two[:3] != "el " and "de Tola," not in two),
            "relative": ("que", "quienes"),
            "verb": ("apoyan a", "también harán campaña por", "pidieron el voto para"),
        },
        support(*BOTH),
    ),
    "a description, a pronoun or nothing behind a sentence on somebody": (
        "{before} {subject}{said} Pedro Iturra.",
        {
            "before": (
                "Rosa Quilodrán, senadora del Partido Aurora, quedó tercera con el 9,3% de los votos.",
                "El Frente Austral sigue dividido. No hubo suerte con la senadora Rosa Quilodrán.",
                "La senadora Rosa Quilodrán recibió ayer en Lota a Julio Manríquez.",
                "Más cauta se mostró la senadora Rosa Quilodrán.",
            ),
            "subject": (
                "La senadora ",
                "La parlamentaria ",
                "La legisladora ",
                "La excandidata ",
                "Ella ",
                "Quilodrán ",
                "Ayer ",
                "En Lota, ",
            ),
            "said": (
                "anunció que votará por",
                "aseguró ayer que apoyará a",
                "llamó a votar por",
                "dijo en radio Lota que votará por",
                "respaldará a",
            ),
        },
        support((QUILODRAN, ITURRA)),
    ),
    "two taken up": (
        "{before} {subject} {said}.",
        {
            "before": (
                "Al acto llegaron el alcalde de Lota, Julio Manríquez, y la senadora Rosa Quilodrán.",
                "El candidato se reunió con Julio Manríquez y Rosa Quilodrán.",
                "La exministra Rosa Quilodrán y el edil Julio Manríquez quedaron en el camino.",
            ),
            "subject": ("Ambos", "Los dos", "Ambos dirigentes"),
            "said": (
                "anunciaron que votarán por Pedro Iturra",
                "firmaron una declaración en la que respaldan a Pedro Iturra",
                "llamaron a votar por Pedro Iturra",
            ),
        },
        support(*BOTH),
    ),
    "three taken up": (
        "{before} Los tres {said}.",
        {
            "before": (
                "Al acto llegaron Julio Manríquez, Elena Catrileo y Rosa Quilodrán.",
                "Son Elena Catrileo y los ediles de Lota y Tola, Julio Manríquez y Rosa Quilodrán.",
            ),
            "said": (
                "anunciaron que votarán por Pedro Iturra",
                "firmaron una declaración en la que respaldan a Pedro Iturra",
                "apoyan a Pedro Iturra",
            ),
        },
        support(*BOTH, (CATRILEO, ITURRA)),
    ),
}


@pytest.mark.parametrize(("pattern", "slots", "expected"), GRIDS.values(), ids=list(GRIDS))
def test_grid(pattern: str, slots: dict[str, tuple[str, ...]], expected: set[Row]) -> None:
    assert unread(composed(pattern, slots), told, expected) == []


CROWDS = (
    "Varios alcaldes respaldan a Pedro Iturra. ",
    "Algunos senadores y militantes salieron a respaldar a Pedro Iturra en la segunda vuelta. ",
    "Tres exministros anunciaron que votarán por Pedro Iturra. ",
    "Pedro Iturra recibió el apoyo de varios dirigentes. ",
)
MEMBERS = (
    "Entre ellos están {two}.",
    "Entre los más conocidos figuran {two}.",
    "Entre los nombres que suenan más en Tola destacan {two}.",
    "Entre nombres importantes de la región se encuentran {two}.",
    "Se trata de {two}.",
    "Es el caso de {two}.",
)
NOT_MEMBERS = (
    "Entre los críticos están {two}.",
    "Entre los asistentes al acto estuvieron {two}.",
    "Entre los que no lo harán están {two}.",
    "Entre los candidatos figuran {two}.",
    "Llegaron {two}.",
)


@pytest.mark.parametrize(("behind", "expected"), [(MEMBERS, support(*BOTH)), (NOT_MEMBERS, set())])
def test_the_next_sentence_names_some_of_a_crowd(behind: tuple[str, ...], expected: set[Row]) -> None:
    slots = {
        "crowd": CROWDS,
        "who": [words.format(two="Rosa Quilodrán y Julio Manríquez") for words in behind],
    }
    texts = composed("{crowd}{who}", slots)
    assert not unread(texts, told, expected)


@each(
    {
        "a relative behind whom the speaker met or named tells of them": [
            (
                "Rosa Quilodrán se reunió ayer en Lota con Julio Manríquez, que apoya a Pedro Iturra.",
                support((MANRIQUEZ, ITURRA)),
            ),
            (
                "Rosa Quilodrán anunció ayer un pacto con Julio Manríquez, que apoya a Pedro Iturra.",
                support((MANRIQUEZ, ITURRA)),
            ),
            (
                "Rosa Quilodrán habló ayer de Julio Manríquez, que apoya a Pedro Iturra.",
                support((MANRIQUEZ, ITURRA)),
            ),
            (
                "“Vamos bien”, afirmó Rosa Quilodrán junto a Julio Manríquez, que apoya a Pedro Iturra.",
                support((MANRIQUEZ, ITURRA)),
            ),
        ],
        "what is denied, asked or doubted is nothing": [
            ("Rosa Quilodrán no dijo ayer en radio Lota si votará por Pedro Iturra.", set()),
            ("Rosa Quilodrán preguntó ayer en radio Lota quién votará por Pedro Iturra.", set()),
        ],
        "a description of somebody else is nobody of those told": [
            (
                "La senadora Rosa Quilodrán calló. La vocera de Julio Manríquez votará por Pedro Iturra.",
                set(),
            ),
            ("La senadora Rosa Quilodrán calló. Un senador votará por Pedro Iturra.", set()),
            ("El senador Julio Manríquez calló. Una diputada votará por Pedro Iturra.", set()),
            ("La senadora Rosa Quilodrán calló. El Liberal apoyará a Pedro Iturra.", set()),
        ],
        "of a list of another length nobody is taken up": [
            ("Llegaron Julio Manríquez y Rosa Quilodrán. Los tres respaldaron a Pedro Iturra.", set()),
            ("Llegaron Julio Manríquez y Rosa Quilodrán. De los tres nadie respaldó a Pedro Iturra.", set()),
        ],
        "what would not change it is no condition": [
            (
                "Julio Manríquez fue más lejos: anticipó que votará por Pedro Iturra aun si pierde.",
                support((MANRIQUEZ, ITURRA)),
            ),
            ("Julio Manríquez anticipó que votará por Pedro Iturra si este firma un pacto.", set()),
        ],
        "two clauses are no list": [
            (
                "Rosa Quilodrán saludó a los vecinos de Tola, y Julio Manríquez respaldó a Pedro Iturra.",
                support((MANRIQUEZ, ITURRA)),
            ),
        ],
    }
)
def test_near_misses(text: str, expected: set[Row]) -> None:
    assert told(text) == expected
