"""Who backs whom where a verb says it: givers in every form, takers in every form, verbs and clauses.

The giver may be a name, a title, a body of a party or a list; the taker a name, an office or a candidacy.
Each sentence stands behind one that tells who is in the run-off, and what is read of it must be the givers.
"""

from __future__ import annotations

import pytest
from composing import composed
from siding import endorsements_of, support

SETTING = (
    "La ecologista Ana Zaldívar, candidata del Frente Verde y exministra, y el conservador Pedro Iturra, "
    "candidato de la Unión Tolana y exgobernador, disputarán la segunda vuelta del 14 de diciembre.\n\n"
)
ZALDIVAR = "Ana Zaldívar"
MOST = 40


def check(pattern: str, slots: dict[str, tuple[str, ...]], *givers: str) -> None:
    """Every sentence of the pattern tells that the givers, and nobody else, back Ana Zaldívar."""
    expected = support(*((giver, ZALDIVAR) for giver in givers))
    texts = composed(pattern, slots, MOST)
    assert [t for t in texts if endorsements_of(SETTING + t) != expected] == []


ACTS = (
    "respaldó a Ana Zaldívar",
    "anunció su apoyo a Zaldívar",
    "llamó a votar por la candidata ecologista",
    "llamó a votar el 14 de diciembre por la candidata del Frente Verde",
    "decidió respaldar la candidatura de Zaldívar",
    "se sumó a la campaña de la exministra",
)
ACTS_OF_MANY = (
    "respaldaron a Ana Zaldívar",
    "anunciaron su apoyo a Zaldívar",
    "votarán el próximo 14 de diciembre por la candidata ecologista",
    "llamaron a votar este domingo 14 por Zaldívar",
    "decidieron respaldar la candidatura de Zaldívar",
    "se sumaron a la campaña de la exministra",
)
BODIES = (
    "La bancada",
    "La bancada de diputados",
    "El comité de senadores",
    "La juventud",
    "El buró político",
    "El Consejo General",
    "El Comité Central",
    "La mesa directiva",
    "La comisión política",
)


def test_bodies_of_a_party() -> None:
    check("{body} del Partido Austral {act}.", {"body": BODIES, "act": ACTS}, "Partido Austral")


LISTED = (
    ("los partidos Austral y Liberal Tolano", "Partido Austral", "Partido Liberal Tolano"),
    ("los partidos Austral, Obrero y Agrario", "Partido Austral", "Partido Obrero", "Partido Agrario"),
    ("los partidos Renovación Tolana y Fuerza Litoral", "Renovación Tolana", "Fuerza Litoral"),
    ("los partidos Renovación Tolana (RT) y Fuerza Litoral (FL)", "Renovación Tolana", "Fuerza Litoral"),
)


@pytest.mark.parametrize("listed", LISTED, ids=[words for words, *_ in LISTED])
def test_parties_called_so_before_the_list(listed: tuple[str, ...]) -> None:
    words, *parties = listed
    begun = (f"{words[0].upper()}{words[1:]}", f"Este martes, {words}", f"La prensa informó que {words}")
    check("{begun} {act}.", {"begun": begun, "act": ACTS_OF_MANY}, *parties)


def test_what_is_not_read_of_a_list() -> None:
    assert endorsements_of(SETTING + "Los partidos Austral y Obrero no apoyaron a Zaldívar.") == set()
    assert endorsements_of(SETTING + "Zaldívar visitó a los partidos Austral y Obrero.") == set()


CLEFTS = (
    ("Fue el Partido Austral (PDA) {who} {act}.", ("quien", "el que"), "Partido Austral"),
    ("Fue Rosa Quilodrán {who} {act}.", ("quien", "la que"), "Rosa Quilodrán"),
    (
        "Fue la senadora Rosa Quilodrán, del Partido Austral, {who} {act}.",
        ("quien", "la que"),
        "Rosa Quilodrán",
    ),
    (
        "Fue el Partido Austral, que lidera Julio Manríquez, {who} {act}.",
        ("quien", "el que"),
        "Partido Austral",
    ),
    ("Fue el alcalde de Tola, Julio Manríquez, {who} {act}.", ("quien", "el que"), "Julio Manríquez"),
)


@pytest.mark.parametrize(("pattern", "who", "giver"), CLEFTS, ids=[pattern for pattern, *_ in CLEFTS])
def test_whom_a_copula_puts_first(pattern: str, who: tuple[str, ...], giver: str) -> None:
    check(pattern, {"who": who, "act": ACTS}, giver)


def test_several_whom_a_copula_puts_first() -> None:
    pattern = "Fueron el Partido Austral (PDA) y Fuerza Litoral {who} {act}."
    check(
        pattern,
        {"who": ("quienes", "los que"), "act": ACTS_OF_MANY},
        "Partido Austral",
        "Fuerza Litoral",
    )


BEHIND = (
    ("el presidente del Partido Austral, Julio Manríquez", "Julio Manríquez"),
    ("la propia Rosa Quilodrán", "Rosa Quilodrán"),
    ("la diputada Rosa Quilodrán (PDA)", "Rosa Quilodrán"),
    ("en una entrevista radial Julio Manríquez, alcalde de Tola", "Julio Manríquez"),
    ("la bancada de senadores del Partido Austral", "Partido Austral"),
)
OF_LONG_NAMES = (
    "anunció su apoyo a la candidata presidencial del Frente Verde, Ana Zaldívar,",
    "llamó a votar el 14 de diciembre por Ana Zaldívar (Frente Verde)",
    "se sumó a la campaña de la candidata presidencial Ana Zaldívar",
    "llamó a sus votantes a apoyar a Ana Zaldívar, candidata del Frente Verde,",
)


@pytest.mark.parametrize(("words", "giver"), BEHIND, ids=[words for words, _ in BEHIND])
def test_a_subject_behind_whoever_is_backed(words: str, giver: str) -> None:
    begun = ("También", "Este lunes", "La prensa informó que")
    check(f"{{begun}} {{act}} {words}.", {"begun": begun, "act": OF_LONG_NAMES}, giver)


def test_a_list_of_parties_behind_whoever_is_backed() -> None:
    slots = {
        "act": ("Declararon su apoyo", "Este lunes respaldaron", "La prensa informó que apoyan"),
        "whom": (
            "a la candidata del Frente Verde, Ana Zaldívar,",
            "a Ana Zaldívar, candidata del Frente Verde,",
        ),
    }
    check("{act} {whom} el Partido Austral y Fuerza Litoral.", slots, "Partido Austral", "Fuerza Litoral")


IN_FRONT = (
    "A la candidatura de Ana Zaldívar, candidata del Frente Verde,",
    "Al comando de la ecologista Ana Zaldívar",
)


def test_a_candidacy_in_front() -> None:
    act = ("se sumó", "también se sumó", "finalmente se ha sumado")
    who = ("Rosa Quilodrán, alcaldesa de Tola", "la alcaldesa Rosa Quilodrán (PDA)")
    check("{whom} {act} {who}.", {"whom": IN_FRONT, "act": act, "who": who}, "Rosa Quilodrán")


ADMITTED = (
    "reconoció que el resultado no fue el esperado",
    "admitió que la campaña resultó difícil",
    "dijo que los votantes hablaron",
)


def test_who_admits_something_and_backs() -> None:
    check("Rosa Quilodrán {told} y {act}.", {"told": ADMITTED, "act": ACTS}, "Rosa Quilodrán")


SAME = ("En la misma dirección se pronunció", "En igual sintonía se manifestó", "La misma postura tomó")


def test_who_does_so_too() -> None:
    pattern = "Rosa Quilodrán {act}. {same} el diputado Julio Manríquez."
    check(pattern, {"act": ACTS, "same": SAME}, "Rosa Quilodrán", "Julio Manríquez")


LISTS = (
    ("los exministros Rosa Quilodrán (Salud) y Julio Manríquez (Trabajo)", "plural title"),
    ("los diputados del Partido Austral Rosa Quilodrán y Julio Manríquez", "of a party"),
    ("varios alcaldes, entre ellos Rosa Quilodrán y Julio Manríquez", "some of a crowd"),
    ("líderes como Rosa Quilodrán y Julio Manríquez", "examples of a crowd"),
    ("la diputada Rosa Quilodrán (PDA) y el alcalde Julio Manríquez", "a title each"),
)
FRAMES_OF_MANY = (
    "Quienes también {act} fueron {who}.",
    "“El país merece otro rumbo”, dijeron {who} tras {doing}.",
    "Este lunes {act} {who}.",
    "Elena Catrileo se reunió con Iturra, en tanto que {who} {act}.",
)
DOING = ("anunciar su apoyo a Zaldívar", "llamar a votar por la exministra", "sumarse al comando de Zaldívar")


@pytest.mark.parametrize("words", [words for words, _ in LISTS], ids=[name for _, name in LISTS])
@pytest.mark.parametrize("frame", FRAMES_OF_MANY)
def test_several_however_they_are_called(words: str, frame: str) -> None:
    slots = {"act": ACTS_OF_MANY[:3], "doing": DOING}
    wanted = {name: words for name, words in slots.items() if f"{{{name}}}" in frame}
    check(frame.replace("{who}", words), wanted, "Rosa Quilodrán", "Julio Manríquez")


def test_who_backs_whom_of_two_clauses() -> None:
    slots = {
        "one": ("el diputado Julio Manríquez", "Julio Manríquez, uno de los fundadores del Partido Austral,"),
        "joint": (", mientras que", ", en tanto que", "; en cambio,", ", y"),
        "act": ("llamó a votar por Iturra", "se plegó a la campaña del exgobernador", "apoyó a Pedro Iturra"),
    }
    pattern = "Rosa Quilodrán respaldó a Ana Zaldívar, candidata del Frente Verde{joint} {one} {act}."
    expected = support(("Rosa Quilodrán", ZALDIVAR), ("Julio Manríquez", "Pedro Iturra"))
    assert [t for t in composed(pattern, slots) if endorsements_of(SETTING + t) != expected] == []


OPEN = (
    "Circula el rumor de que {who} respaldará a Zaldívar.",
    "Hay versiones de que {who} se sumará al comando de Zaldívar.",
    "{who} podría pedir a sus seguidores que voten por Zaldívar.",
    "{who} evalúa pedir a los suyos que apoyen a Zaldívar.",
)
WHO = (
    "Rosa Quilodrán",
    "Rosa Quilodrán, alcaldesa de Tola,",
    "El Partido Austral, que lidera Julio Manríquez,",
)


@pytest.mark.parametrize("pattern", OPEN)
def test_hearsay_and_what_is_not_decided(pattern: str) -> None:
    check(pattern, {"who": WHO})
