"""Full names of every shape in every place of a sentence, and things that bear people's names beside them.

All names are invented; each sentence stands behind one that speaks of an election.
"""

from __future__ import annotations

from composing import composed, unread
from invented import people_of

ELECTION = "Los candidatos esperan los votos de las elecciones.\n\n"

SHAPES = (
    "Rosa Quilodrán Santander",
    "María de los Ángeles Ormazábal",
    "Andrés de la Cuadra",
    "Pedro von der Heyde",
    "Ernesto Di Carlo",
    "Omar Al Hadi",
    "Josu Mendizábal-Urruti",
    "Ivo Marinković",
    "Jhonatan Quispe Mamani",
    "José M. Quiroga",
    "J. M. Balmori",
    "Marco D'Agostino",
    "Patricia O’Reilly",
    "Josep Lluís Puigvert i Ferrer",
    "Cristóbal Ortiz de Zárate",
    "Martín Ponce de León",
    "Marta Juez",
    "Hugo Contador",
    "Elena Blanco",
)
PLACES = (
    "{0} votó temprano.",
    "El alcalde {0} reconoció los resultados.",
    "Habló {0}, diputada, durante media hora.",
    "Los vecinos recibieron a {0} en la plaza.",
    "“Vamos a ganar en todas las regiones”, dijo {0} al cierre.",
    "{0}: “Vamos a ganar en todas las regiones”.",
    "“No voy a votar por {0}”, afirmó un vecino.",
    "Según {0}, la participación será alta.",
    "Asistieron varios invitados, entre ellos {0}.",
    "Ni {0} ni los demás aspirantes llegaron al debate.",
    "Junto a {0}, la delegación saludó a los periodistas.",
    "Desde Tolhue, {0} cerró su campaña.",
    "Los siguieron {0} (8,4%) y el resto de los aspirantes.",
    "Si {0} gana en la capital, no habrá segunda vuelta.",
)
RARE = ("Kenjiro Watabashi", "Aitzuri Ibarrondoa")
"""Names of which no word is listed."""
ONLY_PEOPLE = (
    "{0}, de 54 años, vota en el extranjero.",
    "{0}, quien ganó la primaria, no asistió al debate.",
    "La dimisión de {0} sorprendió a todos.",
    "El alcalde dijo que votará por {0} en la segunda vuelta.",
)
NAMESAKES = (
    "La ceremonia fue en el teatro Ramón Belmar.",
    "El debate lo organizó la Fundación Ramón Belmar.",
    "El herido fue llevado al Hospital Dr. Ramón Belmar.",
    "El politólogo ganó el premio nacional Ramón Belmar.",
    "La base aérea Ramón Belmar recibió las urnas.",
    "El puente y el túnel Ramón Belmar son promesas antiguas.",
    "La represa Ramón Belmar fue tema del debate.",
    "La Cátedra Ramón Belmar organizó el foro.",
)


def people(text: str) -> list[str]:
    return people_of(ELECTION + text)


def test_names_of_every_shape_in_every_place() -> None:
    for name in SHAPES:
        assert unread([place.format(name) for place in PLACES], people, [name]) == []


def test_what_only_people_do_makes_a_name_of_rare_words_somebody() -> None:
    for name in RARE:
        assert unread([text.format(name) for text in ONLY_PEOPLE], people, [name]) == []


def test_things_beside_somebody_are_nobody() -> None:
    slots = {"thing": NAMESAKES, "who": [place.format("Rosa Quilodrán") for place in PLACES]}
    for pattern in ("{thing} {who}", "{who} {thing}"):
        assert unread(composed(pattern, slots, 40), people, ["Rosa Quilodrán"]) == []


def test_a_place_at_the_head_of_a_sentence_is_not_named_after_whom_it_speaks_of() -> None:
    assert people("En la plaza central Rosa Quilodrán cerró su campaña.") == ["Rosa Quilodrán"]


def test_a_region_with_an_apostrophe_is_nobody() -> None:
    for mark in "'’":
        assert people(f"Rosa Quilodrán votó. Respecto de O{mark}Higgins, nada dijo.") == ["Rosa Quilodrán"]


def test_a_name_right_behind_the_party_of_a_title() -> None:
    names = ("Luis del Solar", "María de los Ángeles Ormazábal", "Juan de Dios Villafañe", "Omar Al Hadi")
    parties = ("Partido Austral", "Movimiento Vecinal")
    for name in names:
        slots = {"title": ("El dirigente", "El candidato presidencial", "El diputado"), "party": parties}
        texts = composed("{title} del {party} " + name + " votó temprano.", slots)
        assert unread(texts, people, [name]) == []
