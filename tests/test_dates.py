"""The day of publication, where a text gives or implies it. Places, people and elections are invented."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from handmade import SOURCE, knowledge

from balotaje.extract.dates import mentions, published
from balotaje.extract.tokens import cut
from balotaje.knowledge import Election, Knowledge
from balotaje.lexicon import load
from balotaje.model import Article


def election(day: str, number: int, country: str = "XX") -> Election:
    return Election(
        f"{country.lower()}-{day[:4]}-presidente-{number}",
        f"Elección presidencial de {day[:4]}",
        country,
        "presidente",
        day,
        number,
        SOURCE,
    )


# A first round on Sunday 16 November 2025, a second on Sunday 14 December; another country votes then too.
KNOWN: Knowledge = dataclasses.replace(
    knowledge(
        elections=(
            election("2021-11-21", 1),
            election("2021-12-19", 2),
            election("2025-11-16", 1),
            election("2025-12-14", 2),
            election("2014-12-14", 1, "ZZ"),
        )
    ),
    countries={"arauquia": "XX", "zembla": "ZZ"},
    demonyms={"arauquiana": "XX", "arauquiano": "XX"},
)


def day_of(text: str, **columns: Any) -> tuple[str | None, str | None]:
    """When the text was published, and how that is known."""
    article = Article(id="a", source="a.txt", text=text, sha256="", **columns)
    return published(article, cut(text, load()), KNOWN)


STATED = {
    "dateline": "Chillán, 18 de noviembre de 2025 (Agencia).- La candidata habló ayer de nuevo.",
    "dateline after a title": "La candidata habla\n\nChillán, 18 de noviembre de 2025.- Habló ayer la "
    "candidata.",
    "dateline with its day in brackets": "La candidata habla\n\nVILLA DE TOLA (18/NOV/2025).- Habló ayer.",
    "a line of its own": "La candidata habla\n\nMartes 18 de noviembre de 2025, 21:16\n\nHabló ayer.",
    "place and hour in digits": "La candidata habla\n\nChillán | 18.11.2025 21:16\n\nHabló ayer la "
    "candidata.",
    "slashes": "La candidata habla\n\n18/11/2025 - 08:09\n\nHabló ayer la candidata de nuevo.",
    "month before day": "martes, noviembre 18, 2025\n\nLa candidata habla de nuevo en la plaza.",
    "published on": "La candidata habla\n\nPublicado el 18 de noviembre de 2025 por la "
    "redacción\n\nHabló ayer.",
}


@pytest.mark.parametrize("text", STATED.values(), ids=STATED)
def test_a_text_states_its_day(text: str) -> None:
    assert day_of(text) == ("2025-11-18", "stated")


INFERRED = {
    "this Sunday and the next round": (
        "La candidata informó este martes de una llamada. Con el 23% pasó este domingo a la segunda "
        "vuelta del "
        "próximo 14 de diciembre en Arauquia.",
        "2025-11-18",
    ),
    "days after": (
        "La candidata sorprendió este martes, apenas dos días después de pasar a la segunda vuelta. El "
        "balotaje "
        "arauquiano se definirá el 14 de diciembre.",
        "2025-11-18",
    ),
    "the Sunday that was": (
        "El timonel dijo este lunes que el domingo ganó su lista. La segunda vuelta de Arauquia será el "
        "14 de "
        "diciembre.",
        "2025-11-17",
    ),
    "week of the election": (
        "La candidata cerró este jueves su campaña en Arauquia. Las urnas abrirán este domingo 16 de "
        "noviembre.",
        "2025-11-13",
    ),
    "weekday and day": (
        "La candidata habló este martes 18 de noviembre. En Arauquia se votará el próximo 14 de diciembre.",
        "2025-11-18",
    ),
    "after the second round": (
        "La candidata agradeció este lunes los votos: ganó el domingo 14 de diciembre en Arauquia.",
        "2025-12-15",
    ),
}


@pytest.mark.parametrize(("text", "day"), INFERRED.values(), ids=INFERRED)
def test_an_election_fixes_the_week(text: str, day: str) -> None:
    assert day_of(text) == (day, "inferred")


OPEN = {
    "no day at all": "La candidata habló de nuevo en la plaza.",
    "a weekday without a week": "La candidata informó este martes de una llamada.",
    "no weekday": "La candidata pasó el domingo a la segunda vuelta. El 14 de diciembre se definirá en "
    "Arauquia.",
    "a dated post": (
        "La candidata pasó el domingo a la segunda vuelta.\n\n"
        "Felicitaciones por el resultado — rosaq (@rosaquilodran) November 17, 2025"
    ),
    "two weekdays": (
        "La candidata informó este martes y el timonel dijo este miércoles que el domingo ganaron. La "
        "segunda "
        "vuelta de Arauquia será el 14 de diciembre."
    ),
    "a weekday ahead": (
        "La candidata debatirá este martes. Pasó el domingo a la segunda vuelta del próximo 14 de "
        "diciembre en "
        "Arauquia."
    ),
    "a week that nothing fixes": (
        "La candidata informó este martes de una llamada. La segunda vuelta de Arauquia será el próximo "
        "14 de "
        "diciembre."
    ),
    "a country not named": (
        "La candidata informó este martes. Pasó este domingo a la segunda vuelta del próximo 14 de diciembre."
    ),
    "an event's date in the title": "Los resultados de las elecciones del 16 de noviembre de "
    "2025\n\nGanó la lista.",
    "a date in brackets in the story": "Rosa Soto (18/11/1975) nació en Chillán y habló ayer de nuevo.",
    "a date in the story": "La candidata nació el 18 de noviembre de 1975 en Chillán y habló de nuevo.",
}


@pytest.mark.parametrize("text", OPEN.values(), ids=OPEN)
def test_what_is_only_likely_stays_open(text: str) -> None:
    assert day_of(text) == (None, None)


def test_what_the_source_says_wins() -> None:
    text = STATED["dateline"]
    assert day_of(text, published="2025-11-19", published_basis="stated") == ("2025-11-19", "stated")
    assert day_of(text, published="2025-11-19") == ("2025-11-19", "metadata")


def test_an_empty_text_has_no_day() -> None:
    assert day_of("") == (None, None)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("el 14 de diciembre", (None, 12, 14)),
        ("el 14 de diciembre del 2025", (2025, 12, 14)),
        ("27 feb 2014", (2014, 2, 27)),
        ("el 1 de setiembre", (None, 9, 1)),
        ("23.07.2023", (2023, 7, 23)),
        ("2025-11-18", (2025, 11, 18)),
        ("29 de febrero", (None, 2, 29)),
    ],
)
def test_calendar_dates(written: str, read: tuple[int | None, int, int]) -> None:
    document = cut(f"Se votó {written} en paz.", load())
    (mention,) = mentions(document)
    assert (mention.year, mention.month, mention.day) == read
    assert document.span(mention.first, mention.after) in written


@pytest.mark.parametrize(
    "text", ["12 mar", "el 45 de enero", "3 a 2", "26,67 de mayo", "el sol de mayo", "2025"]
)
def test_what_is_no_date(text: str) -> None:
    assert mentions(cut(f"Dijo {text} y calló.", load())) == []
