"""Who is named, in sentences composed of slots: what tells of a person, what kind of name, and near misses.

The names are such as no list has: what is read of them is what the text says of them.
"""

from __future__ import annotations

from composing import composed, unread
from invented import people_of

FULL = ("Vukoslav Drinkovec", "Eznar Wolmann", "Srdjo Bozvik")
PORTRAYED = (
    "el ultranacionalista {0}",
    "el derechista {0}",
    "el también laborista {0}",
    "el populista y promonárquico {0}",
    "el consejero jurídico del Gobierno tolano, {0},",
    "el consejero del Gobierno para asuntos de la región, {0},",
    "el presidente de la Cámara de los ciudadanos, {0},",
    "el portavoz adjunto de la Comisión electoral estatal, {0},",
    "Rosa Quilodrán, su candidato a vicepresidente, {0}, y sus asesores,",
)
DEEDS = (
    "perdió las elecciones",
    "lamentó ayer el resultado de las elecciones",
    "ha escrito a la Junta Electoral",
)
THINGS = (
    "la calle {0}",
    "la empresa {0}",
    "la novela {0}",
    "el estadio {0}",
    "la ciudad de {0}",
)
LONE = ("Kostrec", "Labastín", "Mesnic")
CONTENDING = (
    "Nadie cree que el oficialismo pueda vencer a {0} en la segunda vuelta de las elecciones.",
    "En las elecciones presidenciales cuatro partidos presentaron la candidatura de {0}.",
    "El alcalde dijo que votará por {0} en la segunda vuelta de las elecciones.",
    "En las elecciones presidenciales la candidata no pudo derrotar a {0}.",
    "Rosa Quilodrán, {0} y Pedro Iturra son candidatos en las elecciones.",
)
LIVING = (
    "Mientras, {0}, de 54 años, calló.",
    "Hace diez años {0} fue elegido presidente del Parlamento.",
    "La dimisión de {0} sorprendió a todos.",
    "Pero {0}, candidato opositor, lo ha negado.",
    "Mientras que {0}, en aquel entonces líder estudiantil, fue condenado.",
    "Su fundador y líder, {0}, murió hace un mes.",
)
PLACED = (
    "La gente viajó a {0} para las elecciones. La dimisión de {0} tardó.",
    "En {0} no hubo elecciones. El alcalde venció a {0} otra vez.",
    "El {0} ganó las elecciones. El oficialismo no pudo vencer a {0}.",
    "La empresa {0} no opinó de las elecciones. Nadie acusó a {0}.",
    "La alcaldía de {0} se decide en las elecciones. Según {0}, hay dudas.",
)


def holds(name: str, text: str) -> bool:
    """Whether a text names a person of this name."""
    return name in people_of(text)


def sentences(openings: tuple[str, ...], name: str) -> list[str]:
    """What ``openings`` make of a name, each with every deed."""
    subjects = [opening.format(name) for opening in openings]
    made = composed("{who} {did}.", {"who": subjects, "did": DEEDS})
    return [text[0].upper() + text[1:] for text in made]


def test_full_names_are_read_whatever_portrays_them() -> None:
    for name in FULL:
        assert unread(sentences(PORTRAYED, name), lambda text, name=name: holds(name, text), True) == []


def test_things_are_nobody() -> None:
    for name in FULL:
        assert unread(sentences(THINGS, name), people_of, []) == []


def test_a_side_of_a_party_portrays_nobody() -> None:
    slots = {
        "noun": ("la formación", "el movimiento", "la agrupación"),
        "side": ("política ultrarreligiosa", "nacionalista", "laborista"),
    }
    pattern = "Tras las elecciones decidirá {noun} {side} {name}, con 17 de los 120 diputados."
    for name in ("Zhask", "Likudun"):
        assert unread(composed(pattern, slots | {"name": (name,)}), people_of, []) == []


def test_two_who_hold_one_office_of_two_bodies() -> None:
    pattern = "Los presidentes de la Cámara de los ciudadanos, {a}, y {of}, {b}, votaron en las elecciones."
    slots = {"a": FULL[:2], "of": ("del Senado", "de las Repúblicas", "de la Corte Suprema"), "b": FULL[2:]}
    for text in composed(pattern, slots):
        assert len(people_of(text)) == 2, text


def test_a_name_whose_surname_acts_alone() -> None:
    text = "El triunfo de {name} fue por mayoría absoluta. {then}"
    for name in FULL:
        alone = name.split()[1]
        then = [form.format(alone) for form in ("Luego dijo {0} que no.", *LIVING)]
        texts = composed(text, {"name": (name,), "then": then})
        assert unread(texts, people_of, [name]) == []


def test_surnames_alone() -> None:
    for name in LONE:
        slots = {"one": [s.format(name) for s in CONTENDING], "two": [s.format(name) for s in LIVING]}
        for pattern in ("{one} {two}", "{two} {one}"):
            texts = composed(pattern, slots)
            assert unread(texts, lambda text, name=name: holds(name, text), True) == []


def test_places_and_things_alone_are_nobody() -> None:
    for name in LONE:
        texts = [text.format(name) for text in PLACED]
        assert unread(texts, lambda text, name=name: holds(name, text), False) == []
