"""How a contact was had, where, and with whom one after another, as the words around it tell.

Everybody is invented; each sentence stands behind one that names them all.
"""

from __future__ import annotations

import pytest
from contacting import (
    ITURRA,
    MANRIQUEZ,
    QUILODRAN,
    SETTING,
    ZALDIVAR,
    Row,
    call,
    contacts_of,
    meeting,
    message,
)

TALKED = ("conversó", "dialogó ayer", "charló", "platicó largo rato", "habló")
IN_PERSON = (
    "en un restaurante de Tola",
    "en una céntrica cafetería",
    "en el lobby de un hotel",
    "en la cárcel de Lota",
    "en la Casa de Gobierno",
    "a puerta cerrada",
    "frente a frente",
    "a solas, mate de por medio",
)
BY_PHONE = ("por teléfono", "por videollamada", "por teléfono desde su despacho", "durante una llamada")


DEALT = ("abordó ayer", "analizó", "discutió", "repasó ayer", "revisó")
"""Verbs of dealing with something, which one does with somebody."""


@pytest.mark.parametrize("dealt", DEALT)
def test_what_is_dealt_with_somebody_by_telephone_or_somewhere(dealt: str) -> None:
    plan = f"{SETTING}Quilodrán {dealt} con Iturra el plan de obras"
    assert contacts_of(f"{plan} por teléfono.") == call((QUILODRAN, ITURRA))
    assert contacts_of(f"{plan}. Durante la llamada, ambos pidieron calma.") == call((QUILODRAN, ITURRA))
    assert contacts_of(f"{plan} en una cafetería.") == meeting((QUILODRAN, ITURRA))
    assert contacts_of(f"{plan}.") == set()


@pytest.mark.parametrize(
    ("behind", "rows"),
    [
        ("En la llamada, Quilodrán pidió calma.", call((QUILODRAN, ITURRA))),
        ("La llamada duró una hora.", call((QUILODRAN, ITURRA))),
        ("Quilodrán recibió luego una llamada de su hija.", set()),
        ("Nadie supo más.", set()),
    ],
)
def test_what_is_behind_makes_a_conversation_a_call(behind: str, rows: set[Row]) -> None:
    told = f"{SETTING}Un diario publicó una larga conversación entre Quilodrán e Iturra. {behind}"
    assert contacts_of(told) == rows


@pytest.mark.parametrize("how", IN_PERSON)
@pytest.mark.parametrize("talked", TALKED)
def test_the_place_makes_a_talk_a_meeting(talked: str, how: str) -> None:
    assert contacts_of(f"{SETTING}Quilodrán {talked} con Iturra {how}.") == meeting((QUILODRAN, ITURRA))


@pytest.mark.parametrize("how", BY_PHONE)
@pytest.mark.parametrize("talked", TALKED)
def test_the_telephone_makes_a_talk_a_call(talked: str, how: str) -> None:
    assert contacts_of(f"{SETTING}Quilodrán {talked} con Iturra {how}.") == call((QUILODRAN, ITURRA))


RACE = (
    "La senadora Rosa Quilodrán ganó el domingo el balotaje con 54,1% y venció al alcalde Pedro Iturra, que"
    " logró 45,9%.\n\n"
)
BESIDE: tuple[tuple[str, set[Row]], ...] = (
    ("La electa conversó con Iturra. El encuentro duró una hora.", meeting((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. La charla fue en la casa de este.", meeting((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. Fue una reunión cordial.", meeting((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. Fue una llamada corta.", call((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. La charla duró diez minutos.", call((QUILODRAN, ITURRA))),
    ("La electa conversó con Iturra. La reunión será el lunes.", call((QUILODRAN, ITURRA))),
    ("La electa visitó a Iturra, con quien conversó una hora.", meeting((QUILODRAN, ITURRA))),
    ("La electa fue a la sede de Iturra, con quien conversó.", meeting((QUILODRAN, ITURRA))),
    ("En la sede del partido, la electa charló con Iturra.", meeting((QUILODRAN, ITURRA))),
    (
        "La electa e Iturra se dieron la mano en el atrio y conversaron unos minutos.",
        meeting((QUILODRAN, ITURRA)),
    ),
)


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_what_stands_beside_a_talk_tells_its_kind(text: str, expected: set[Row]) -> None:
    assert contacts_of(RACE + text) == expected


ALL = ((QUILODRAN, ITURRA), (QUILODRAN, ZALDIVAR), (QUILODRAN, MANRIQUEZ))
LISTED: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán llamó a sus tres rivales, Iturra, Zaldívar y Manríquez.", call(*ALL)),
    ("Quilodrán habló por teléfono con sus rivales (Iturra y Zaldívar).", call(*ALL[:2])),
    ("Quilodrán recibió en su sede a los tres que derrotó: Iturra, Zaldívar y Manríquez.", meeting(*ALL)),
    (
        "Quilodrán atendió en su sede a dos de los que dejó en el camino: Iturra y Zaldívar.",
        meeting(*ALL[:2]),
    ),
    ("Quilodrán recibió una llamada de sus dos rivales, Iturra y Zaldívar.", call(*ALL[:2])),
    ("Quilodrán recibió dos llamadas: la de Iturra y la de Zaldívar.", call(*ALL[:2])),
    ("Quilodrán tuvo dos reuniones: una con Iturra y otra con Zaldívar.", meeting(*ALL[:2])),
    ("Quilodrán llamó uno por uno a sus rivales: primero a Iturra y luego a Zaldívar.", call(*ALL[:2])),
    (
        "Quilodrán llamó a sus rivales. Primero a Iturra, luego a Zaldívar y por último a Manríquez.",
        call(*ALL),
    ),
    (
        "Quilodrán recibió a sus socios: primero a Iturra, después a Zaldívar (Frente Austral) y, con el mate"
        " ya lavado, a Manríquez.",
        meeting(*ALL),
    ),
    (
        "Quilodrán se reunió en Lota con Iturra, en Tomé con Zaldívar y en Ciudad Vieja con Manríquez.",
        meeting(*ALL),
    ),
    ("Quilodrán se reunió en Lota con Iturra y en Tomé con Zaldívar. Celebró anoche.", meeting(*ALL[:2])),
    (
        "Quilodrán almorzó el lunes con Iturra, el martes con Zaldívar y ayer con Manríquez.",
        meeting(*ALL),
    ),
    ("Quilodrán llamó a las ocho a Iturra, a las nueve a Zaldívar y a las diez a Manríquez.", call(*ALL)),
)
NOT_LISTED: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán llamó a sus votantes a la calma, Iturra y Zaldívar callaron.", set()),
    ("Quilodrán se reunió con sus asesores. Iturra y Zaldívar viajaron.", set()),
    ("Quilodrán recibió a los que votaron por Iturra y Zaldívar.", set()),
    ("Quilodrán cenó con Iturra, acompañado por Zaldívar.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán recibió a Iturra en Lota y a Zaldívar le pidió paciencia.", meeting((QUILODRAN, ITURRA))),
)


@pytest.mark.parametrize(("text", "expected"), LISTED + NOT_LISTED)
def test_each_of_a_list_is_met(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


PAIR = ((QUILODRAN, ITURRA),)
TAKEN_UP: tuple[tuple[str, set[Row]], ...] = (
    ("La reunión que mantuvieron el lunes en Tola la senadora y el alcalde acabó mal.", meeting(*PAIR)),
    (
        "El almuerzo que compartieron ayer la senadora Quilodrán y el alcalde Iturra sorprendió.",
        meeting(*PAIR),
    ),
    ("La primera llamada que recibió Iturra fue la de la senadora Quilodrán.", call(*PAIR)),
    ("La última llamada que atendió Iturra fue de Quilodrán.", call(*PAIR)),
    ("El primer llamado de Quilodrán fue para Iturra.", call(*PAIR)),
    ("Iturra agradeció la llamada que le hizo esa tarde su colega, Rosa Quilodrán.", call(*PAIR)),
    ("Iturra recordó la visita que le hizo en marzo la senadora Quilodrán.", meeting(*PAIR)),
    ("Quilodrán estuvo en contacto telefónico con Iturra toda la noche.", call(*PAIR)),
    ("Quilodrán se mantuvo en comunicación con Iturra.", call(*PAIR)),
    ("Quilodrán cogió el teléfono y felicitó a Iturra.", call(*PAIR)),
    ("Quilodrán e Iturra estuvieron dos horas reunidos.", meeting(*PAIR)),
    ("Quilodrán estuvo toda la mañana reunida con Iturra.", meeting(*PAIR)),
    ("Quilodrán e Iturra estuvieron una hora a solas.", meeting(*PAIR)),
    ("Quilodrán e Iturra se sentaron anoche a negociar la lista.", meeting(*PAIR)),
    ("Quilodrán e Iturra se sentaron en la misma mesa.", meeting(*PAIR)),
    ("Quilodrán abrió las puertas de su despacho a Iturra.", meeting(*PAIR)),
    ("Quilodrán reconoció un encuentro con Iturra.", meeting(*PAIR)),
)
RECEIVED: tuple[tuple[str, set[Row]], ...] = (
    ("Quilodrán, recibida ayer por el alcalde Iturra en el palacio, agradeció el gesto.", meeting(*PAIR)),
    ("Quilodrán, visitada por vecinos de Iturra, agradeció el gesto.", set()),
)
APART: tuple[tuple[str, set[Row]], ...] = (
    (
        "“Hablé con Iturra por teléfono el lunes y con Zaldívar ayer en mi oficina”, contó Quilodrán.",
        call((QUILODRAN, ITURRA)) | meeting((QUILODRAN, ZALDIVAR)),
    ),
    (
        "Quilodrán conversó con Iturra por videollamada y con Zaldívar en un café.",
        call((QUILODRAN, ITURRA)) | meeting((QUILODRAN, ZALDIVAR)),
    ),
    ("La primera llamada internacional que recibió Iturra fue la de Quilodrán.", call(*PAIR)),
)
NOT_HELD = (
    "Corrió ayer el rumor de una cita entre Quilodrán e Iturra.",
    "Circula la versión de un almuerzo entre Quilodrán e Iturra.",
    "Se habla de un encuentro secreto entre Quilodrán e Iturra.",
    "La esperada reunión entre Quilodrán e Iturra no se concretó.",
    "La reunión entre Quilodrán e Iturra fue suspendida a última hora.",
    "La cita entre Quilodrán e Iturra nunca se hizo.",
    "Quilodrán e Iturra se sentaron en primera fila.",
    "Quilodrán e Iturra reconocieron en una reunión de vecinos su derrota.",
)


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP + APART + RECEIVED)
def test_a_contact_taken_up_by_its_noun(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


@pytest.mark.parametrize("text", NOT_HELD)
def test_a_meeting_that_was_not_held(text: str) -> None:
    assert contacts_of(SETTING + text) == set()


POINTED_TO: tuple[tuple[str, set[Row]], ...] = (
    ("Iturra perdió. Allí lo visitó ayer la senadora, Rosa Quilodrán.", meeting(*PAIR)),
    ("Iturra perdió. El lunes lo visitó allí la senadora Quilodrán.", meeting(*PAIR)),
    ("Iturra perdió. En la sede lo esperaba la senadora Quilodrán.", meeting(*PAIR)),
    ("Como lo había llamado el domingo la senadora Quilodrán, Iturra siguió en carrera.", call(*PAIR)),
    ("Cuando lo telefoneó la senadora Quilodrán, Iturra estaba en misa.", call(*PAIR)),
    ("Quilodrán se acercó a la sede donde festejaba Iturra y lo abrazó.", meeting(*PAIR)),
)
WRITTEN: tuple[tuple[str, set[Row]], ...] = (
    ("“Te toca a ti”, le escribió la senadora, Rosa Quilodrán, al alcalde Pedro Iturra.", message(*PAIR)),
    ("“Senadora Quilodrán, deje de mentir”, escribió en X el alcalde Iturra.", message(*PAIR)),
    ("“Señora Rosa Quilodrán, usted miente”, tuiteó Iturra.", message(*PAIR)),
    ("Mediante un oficio, Quilodrán pidió al alcalde Iturra más policías.", message(*PAIR)),
    ("Quilodrán respondió con un correo electrónico al alcalde Iturra.", message(*PAIR)),
    ("A Quilodrán le llegó anoche un wasap del alcalde Iturra.", message(*PAIR)),
    ("Quilodrán e Iturra se cruzaron tuits toda la tarde.", message(*PAIR)),
    ("Quilodrán dirigió un memorial al alcalde Iturra.", message(*PAIR)),
    (
        "En una carta fechada en Lota el 4 de julio de 2010, la senadora del sur, Rosa Quilodrán, felicitó a"
        " Pedro Iturra.",
        message(*PAIR),
    ),
)
NOT_WRITTEN = (
    "“Rosa Quilodrán, la senadora de Tola, mintió”, tuiteó Iturra.",
    "Quilodrán respondió con una sonrisa al alcalde Iturra.",
    "Anoche llegó una carta de Iturra. Quilodrán calló.",
    "En una carta fechada en Lota el 4 de julio de 2010, la senadora Rosa Quilodrán habló de Pedro Iturra.",
)


@pytest.mark.parametrize(("text", "expected"), POINTED_TO + WRITTEN)
def test_whom_a_pronoun_or_a_word_of_address_means(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


@pytest.mark.parametrize("text", NOT_WRITTEN)
def test_words_about_somebody_are_no_message(text: str) -> None:
    assert contacts_of(SETTING + text) == set()


def test_a_sentence_that_names_one_alone_names_who_acts_in_the_next() -> None:
    opened = "Jornada de reuniones para la senadora Rosa Quilodrán. A primera hora "
    assert contacts_of(opened + "recibió al alcalde Pedro Iturra.") == meeting(*PAIR)
    assert contacts_of(opened + "almorzó con el alcalde Pedro Iturra.") == meeting(*PAIR)
    told = "El acto lo cerró Rosa Quilodrán. Se supo que ayer "
    assert contacts_of(told + "almorzó en Lota con el alcalde Pedro Iturra.") == meeting(*PAIR)
    several = (
        "Jornada de reuniones para Rosa Quilodrán y Ana Zaldívar. A primera hora recibió a Pedro Iturra."
    )
    assert contacts_of(several) == set()


def test_two_who_talk_have_met_where_the_next_sentence_says_so() -> None:
    text = "El alcalde Pedro Iturra y la senadora Rosa Quilodrán conversaron durante una hora. "
    assert contacts_of(text + "A la salida, Quilodrán elogió el tono de la cita.") == meeting(*PAIR)
    assert contacts_of(text + "La cita electoral será el domingo.") == set()


LATER: tuple[tuple[str, set[Row]], ...] = (
    ("Mañana Quilodrán se reúne con Iturra.", set()),
    ("Quilodrán recibe mañana a Iturra en la sede.", set()),
    ("Quilodrán sostiene la próxima semana una reunión con Iturra.", set()),
    ("Quilodrán e Iturra se reúnen el lunes que viene.", set()),
    ("Quilodrán recibe esta mañana a Iturra en la sede.", meeting((QUILODRAN, ITURRA))),
    ("Quilodrán se reúne con Iturra, que formará el próximo gobierno.", meeting((QUILODRAN, ITURRA))),
    ("La reunión entre Quilodrán y su rival, Pedro Iturra, será el jueves.", set()),
    ("El encuentro de Quilodrán con el alcalde, Pedro Iturra, fue cancelado.", set()),
    (
        "Tras la reunión entre Quilodrán y su rival, Pedro Iturra, no hubo fotos.",
        meeting((QUILODRAN, ITURRA)),
    ),
    ("En la reunión con Iturra, Quilodrán pidió calma.", meeting((QUILODRAN, ITURRA))),
    ("En la reunión con Iturra, Quilodrán pedirá calma.", set()),
)
OTHERS = (
    "Quilodrán se reunió con el equipo de campaña de Iturra.",
    "El hermano del senador Mario Ossa se reunió con Quilodrán.",
    "El portavoz del alcalde Iturra llamó por teléfono a Quilodrán.",
    "El abogado del alcalde Pedro Iturra se reunió con Quilodrán.",
)


@pytest.mark.parametrize(("text", "expected"), LATER)
def test_what_is_still_to_be_held_is_no_meeting(text: str, expected: set[Row]) -> None:
    assert contacts_of(SETTING + text) == expected


@pytest.mark.parametrize("text", OTHERS)
def test_whoever_is_somebodys_is_not_that_somebody(text: str) -> None:
    assert contacts_of(SETTING + text) == set()


@pytest.mark.parametrize(
    "adjunct", ["", " este martes", ", este martes,", ", según la radio,", ", ya en Lota,"]
)
@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("sostuvo{} una reunión con Iturra", meeting((QUILODRAN, ITURRA))),
        ("se reunió{} con Iturra", meeting((QUILODRAN, ITURRA))),
        ("recibió{} un llamado de Iturra", call((QUILODRAN, ITURRA))),
        ("canceló{} una reunión con Iturra", set()),
    ],
)
def test_what_stands_between_changes_no_contact(told: str, expected: set[Row], adjunct: str) -> None:
    assert contacts_of(f"{SETTING}Quilodrán {told.format(adjunct)}.") == expected
