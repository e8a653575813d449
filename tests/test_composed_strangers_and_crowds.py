"""Words of a stranger just come into view, of a body that nobody knows, and words that nobody says."""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import facts_of as facts
from test_composed_attributions import speakers

BEFORE = "“Es mi primera vez y traje café”, contaba una maestra. "
STRANGERS = ("un jubilado", "una vecina", "un taxista", "otro elector", "una anciana")
DEEDS = ("resoplaba", "esperaba sentada", "se abanica con el padrón", "reparte agua", "bosteza")


@pytest.mark.parametrize("place", ["Detrás, ", "Al lado, ", "En la entrada, ", "Más allá, ", ""])
def test_a_stranger_who_has_just_come_into_view_speaks(place: str) -> None:
    for stranger in STRANGERS:
        head = place + stranger if place else stranger.capitalize()
        told = [f"{BEFORE}{head} {deed}. “Esto no avanza nunca”, protestó." for deed in DEEDS]
        assert unread(told, speakers, ["una maestra", head.removeprefix(place)]) == []


@pytest.mark.parametrize("deed", ["lo abrazó", "vio a Pedro Soto", "le acercó un café"])
def test_a_stranger_who_deals_with_somebody_does_not_speak_for_him(deed: str) -> None:
    text = f"El edil Pedro Soto llegó temprano. Un periodista {deed}. “Llegamos cansados pero enteros”, dijo."
    assert speakers(text) == ["Pedro Soto"]


HAPPENS = ("no le gusta", "le parece pobre", "le causó gracia", "no le quita el sueño")
WHOM = (
    "Al edil, Pedro Soto,",
    "A Pedro Soto",
    "Al favorito, el médico Pedro Soto,",
    "A su rival, Pedro Soto,",
)


def test_whom_things_happen_to_speaks_next() -> None:
    before = "“La veda es una burla”, resumió la jueza Elena Paredes."
    pattern = before + " {whom} {thing} {happens}. “Ríase quien pueda”, contestó."
    slots = {"whom": WHOM, "thing": ("la frase", "el comentario de ayer"), "happens": HAPPENS}
    assert unread(composed(pattern, slots, 24), speakers, ["Elena Paredes", "Pedro Soto"]) == []


VIEWS = ("la mirada", "la postura", "la opinión", "la lectura")


@pytest.mark.parametrize("view", VIEWS)
def test_another_view_is_whose_it_is(view: str) -> None:
    head = "El presidente Pedro Soto criticó el fallo."
    text = f"{head} Otra es {view} de la diputada Rosa Quintana. “El fallo se acata siempre”, sostuvo."
    assert speakers(text) == ["Rosa Quintana"]


BODIES = ("Podemos Rauco", "Unidos por Tola", "Junta Municipalista", "Vamos Tola", "Alternativa Tolense")


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("verb", ["señalaron que", "han indicado que", "replican que"])
def test_a_body_that_nobody_knows_speaks_from_within(body: str, verb: str) -> None:
    assert speakers(f"Desde {body} {verb} “la puerta sigue abierta”.") == [body]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "En Junta Municipalista responden con frialdad: “Una puerta no es una lista”.",
            "Junta Municipalista",
        ),
        (
            "En las filas del Movimiento Rauco Libre no ocultan el enfado: “Nos dejaron solos”.",
            "Movimiento Rauco Libre",
        ),
        (
            "Desde la cúpula del Movimiento Rauco Libre piden que “nadie se quede en casa”.",
            "Movimiento Rauco Libre",
        ),
    ],
)
def test_a_body_within_which_it_is_said(text: str, body: str) -> None:
    assert speakers(text) == [body]


def test_a_place_is_no_body() -> None:
    assert speakers("En Tola responden con frialdad: “Una puerta no es una lista”.") != ["Tola"]


NOBODY_SAYS = [
    "En el comando temen que alguien salga a decir “nos equivocamos de candidato” antes del domingo.",
    "Los jefes temen que alguno de los suyos acabe diciendo “nos quedamos sin lista” en plena campaña.",
    "La alcaldesa espera que nadie diga “yo te lo advertí” después del domingo.",
    "Nadie en el partido se atreve a decir “perdimos la calle” en voz alta.",
    "Si alguien grita “fuera los corruptos” en la plaza, la policía actuará.",
    "Miles de personas corearon “el pueblo unido no se rinde” en la avenida.",
    "Los hinchas cantaron “vamos a volver a la plaza” durante media hora.",
    "La multitud coreó “fuera la dictadura del comité” hasta la medianoche.",
    "Un meme con la frase “Soto para rey de bastos” circuló toda la noche.",
    "Aparecieron camisetas con el lema “nadie nos calla” en el puente.",
]


@pytest.mark.parametrize("text", NOBODY_SAYS)
def test_words_that_nobody_says(text: str) -> None:
    assert speakers(text) == []


SOMEBODY_SAYS = [
    ("Pedro Soto gritó “fuera la mafia de Tola” en la plaza.", "Pedro Soto"),
    ("Un hombre gritó “vendido y cobarde” al candidato.", "Un hombre"),
    ("Los vecinos le gritaron “traidor de tu pueblo” al alcalde.", "vecinos"),
    ("Rosa Quintana dijo que nadie puede decir que “aquí no hubo trampa”.", "Rosa Quintana"),
    ("Rosa Quintana lamentó que el edil Pedro Soto diga que “aquí no hubo trampa”.", "Pedro Soto"),
    ("Nadie, según Rosa Quintana, “se va a quedar atrás”.", "Rosa Quintana"),
    ("Pedro Soto pidió que nadie se vaya y dijo que “faltan mesas por contar”.", "Pedro Soto"),
]


@pytest.mark.parametrize(("text", "who"), SOMEBODY_SAYS)
def test_words_that_somebody_says_all_the_same(text: str, who: str) -> None:
    assert speakers(text) == [who]


LINKS = (", sin embargo,", ", por otra parte,", " también", " además", ", eso sí,", ", a la vez,")
VERBS = ("Estimó", "Consideró", "Calculó", "Entiende", "Opinó")


def test_what_links_a_sentence_may_part_a_verb_from_its_clause() -> None:
    pattern = "La vocal Elena Paredes habló. {verb}{link} que “faltan técnicos en la sala”."
    told = composed(pattern, {"verb": VERBS, "link": LINKS})
    assert unread(told, speakers, ["Elena Paredes"]) == []


@pytest.mark.parametrize(
    "told",
    [
        "denunció que aquí “mandan dos familias y un notario”",
        "denunció que hoy “mandan dos familias y un notario”",
        "agregó que “la fiesta la pagamos todos con la boleta”",
    ],
)
def test_a_clause_is_whole_though_its_place_or_its_subject_stands_apart(told: str) -> None:
    assert [quote.kind for quote in facts(f"La vocal Elena Paredes {told}.").quotes] == ["direct"]
