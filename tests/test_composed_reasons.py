"""Who gives a reason in words of their own though no verb of saying tells it, and who tells in a survey."""

from __future__ import annotations

import pytest
from composing import composed, unread
from invented import facts_of as facts
from invented import speaker
from test_composed_speakers import said_last

WHO = ("Rosa Quilodrán", "La senadora Rosa Quilodrán", "La jefa de campaña, Rosa Quilodrán")
BECAUSE = ("porque", "ya que", "puesto que", "con el argumento de que", "toda vez que")
WORDS = ("“nadie discute con tres contra una”", "la sala “me la van a cerrar en la cara”")

REASONS = [
    "{who} no irá al debate del domingo {because} {words}.",
    "{who} retiró su lista en Tola, {because} {words}.",
    "Pedro Soto habló. {who} canceló ayer su viaje a Rauco {because} {words} y volvió a casa.",
    # who is only told not to have said something gives no reason for it
    "{who} dijo a Radio Tola que Pedro Soto no respondió la carta {because} {words}.",
    "{who} explicó ayer que el alcalde no le contestó si votaría {because} {words}.",
]


@pytest.mark.parametrize("pattern", REASONS)
def test_who_acts_for_a_reason_gives_it(pattern: str) -> None:
    wordings = composed(pattern, {"who": WHO, "because": BECAUSE, "words": WORDS})
    assert unread(wordings, said_last, "rosa quilodrán") == []


NO_REASONS = [
    "Rosa Quilodrán fue multada porque “no rindió sus cuentas a tiempo”.",
    "El acto terminó tarde porque la banda “no dejaba de tocar”.",
    "Rosa Quilodrán perdió en Tola porque su lema era “paz y pan para todos”.",
]


@pytest.mark.parametrize("text", NO_REASONS)
def test_nobody_gives_a_reason_for_what_happens(text: str) -> None:
    assert said_last(text) is None


SURVEYS = [
    (
        "Según el sondeo, un 62% opinó que “los peajes deben bajar”, un 30% que “conviene dejarlos así” y un "
        "8% calló.",
        ["un 62%", "un 30%"],
    ),
    (
        "El 45% de los encuestados dijo que “las calles dan miedo”, mientras que otro 20 por ciento afirmó "
        "que “todo sigue como siempre”.",
        ["45% de los encuestados", "otro 20 por ciento"],
    ),
    ("Seis de cada diez consultados sostienen que “el país va mal”.", ["Seis de cada diez consultados"]),
    ("El 12 por ciento respondió que “votará en blanco”.", ["12 por ciento"]),
    # a share of votes says nothing
    ("Rosa Quilodrán obtuvo un 45% y dijo que “nadie gana solo”.", ["Rosa Quilodrán"]),
    ("Pedro Soto, que tiene el 20 por ciento, dijo que “nadie gana solo”.", ["Pedro Soto"]),
    # so may people go on, one after another
    (
        "Rosa Quilodrán dijo que “no hay plata aquí”, Pedro Soto que “sobra la plata” y Juan Paredes que "
        "“nadie dice nada”.",
        ["Rosa Quilodrán", "Pedro Soto", "Juan Paredes"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), SURVEYS)
def test_a_share_of_those_asked_tells_its_words(text: str, speakers: list[str]) -> None:
    found = facts(text)
    assert [speaker(found, quote) for quote in found.quotes] == speakers


BESIDE = [
    # who stands behind the verb tells what somebody before the words is said to be
    (
        "La vocera Rosa Quilodrán habló. El candidato Pedro Soto “siempre ha dudado mucho”, destacó "
        "Quilodrán, agregando que “lo que dice Pedro Soto cambia”.",
        "rosa quilodrán",
    ),
    # who goes along with somebody says nothing
    (
        "La candidata Rosa Quilodrán llegó a Tola. Acompañada por el gobernador de la región, Pedro "
        "Soto vecinos de la villa, en un acto amenizado por un coro. “Estar aquí emociona”, acotó.",
        "rosa quilodrán",
    ),
    # a source of whom nothing was told is who has been speaking
    (
        "El alcalde Pedro Soto dijo que “habrá obras aquí”. Añadió la fuente que “hay que dar soluciones”.",
        "pedro soto",
    ),
    ("El pacto se firmó, según fuentes del PDA. Pedro Soto calló. “Es el fin”, dijo la fuente.", "fuente"),
    ("El alcalde Pedro Soto habló. “Tenemos que dar soluciones”, precisó una fuente.", "una fuente"),
]


@pytest.mark.parametrize(("text", "speaks"), BESIDE)
def test_who_stands_beside_or_is_called_a_source(text: str, speaks: str) -> None:
    assert said_last(text) == speaks


MINE = ["estoy pensando en otra cosa", "jamás iré a esa lista", "nunca fui su amigo", "me lo van a quitar"]


@pytest.mark.parametrize("words", MINE)
def test_a_first_person_is_a_verb(words: str) -> None:
    assert facts(f"Rosa Quilodrán prometió que “{words}”.").quotes[0].kind == "direct"


ON_WHOM = [
    # a sentence that opens on a body leaves whoever acts last to speak
    (
        "El Consejo Nacional de Actas declaró ganadora a Rosa Quilodrán y, media hora después, la mandataria "
        "electa salió al balcón. “Esta noche ganó la paciencia”, proclamó.",
        "rosa quilodrán",
    ),
    (
        "El Tribunal de Actas rechazó el recurso y Rosa Quilodrán anunció que apelará. “Iremos hasta el "
        "final”, dijo.",
        "rosa quilodrán",
    ),
    (
        "El Tribunal de Actas rechazó el recurso que presentó Rosa Quilodrán. “No hay pruebas”, dijo.",
        "tribunal de actas",
    ),
    # 'también' tells something more of whom the text is on
    (
        "Pedro Soto calló. En contraparte, la presidenta del PDA, Rosa Quilodrán, habló de Soto. La también "
        "coordinadora de campaña dijo que “nadie nos escucha”.",
        "rosa quilodrán",
    ),
    # 'pues' goes on with who denied what another does
    (
        "Rosa Quilodrán negó que el gremio vaya a marchar, pues insistió en “un camino sin violencia”.",
        "rosa quilodrán",
    ),
]


@pytest.mark.parametrize(("text", "speaks"), ON_WHOM)
def test_whom_the_text_is_on(text: str, speaks: str) -> None:
    assert said_last(text) == speaks
