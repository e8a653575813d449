"""The day that a clause tells: 'ayer', 'este martes', 'el 18 de noviembre', read against the day of
publication.
"""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta

from ..clauses.determiners import NEXT
from ..reading import Reading

REACH = 8
"""Tokens behind a deed within which its day is told."""
WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
DAYS_BACK = {"hoy": 0, "ayer": 1, "anoche": 1, "anteayer": 2, "antier": 2}
PARTS_OF_DAY = frozenset(("mañana", "tarde", "noche", "jornada", "mediodía"))

DAY_REACH = 12
"""Tokens from a verb to the day of what is still to come."""
OF_TODAY = frozenset("la esta una de por cada aquella ayer misma hoy primera".split())
"""What stands before the 'mañana' that is a part of a day."""
COMING = NEXT | {"mañana", "que"}
"""With what a day to come may begin: 'mañana', 'próximo lunes', 'que viene'."""
SPANS = frozenset("semana semanas mes meses año día días hora horas jornada jornadas viernes".split())
"""Lengths of time that are to come: 'la próxima semana', 'en las próximas horas'."""


def day_told(reading: Reading, first: int, after: int) -> str | None:
    """The ISO date that the clause at tokens ``first`` up to ``after`` tells, if it is sure.

    Without a day of publication nothing is sure; a weekday is the last one before or on that day.
    """
    published = reading.published or reading.article.published
    if published is None:
        return None
    issued = date.fromisoformat(published)
    document, lowers = reading.document, reading.document.lowers
    for i in range(first, min(len(lowers), after + REACH)):
        if document.sentence[i] != document.sentence[first] or (
            i >= after and lowers[i] in (";", ":", "que")
        ):
            return None
        word = lowers[i]
        if word in DAYS_BACK:
            return (issued - timedelta(days=DAYS_BACK[word])).isoformat()
        if word in PARTS_OF_DAY and lowers[i - 1] == "esta":
            return issued.isoformat()
        if reading.lexicon.is_word(word, "weekday") and lowers[i - 1] in ("este", "pasado", "el"):
            number = _weekday(word)
            if number is not None and lowers[i + 1 : i + 2] != ["próximo"]:
                return (issued + relativedelta(weekday=WEEKDAYS[number](-1))).isoformat()
    return None


def is_later(reading: Reading, verb: int) -> bool:
    """'Mañana Soto recibe a Tola', 'se reúnen la próxima semana', 'el lunes que viene': whether the clause of
    a verb in the present tells a day to come; not 'esta mañana', 'el próximo gobierno'.
    """
    document, lowers = reading.document, reading.document.lowers
    first, after = document.sentences[document.sentence[verb]]
    for i in range(max(first, verb - DAY_REACH), min(after, verb + DAY_REACH)):
        if lowers[i] not in COMING:
            continue
        if document.stretch[i] != document.stretch[verb] or "que" in lowers[min(i, verb) + 1 : max(i, verb)]:
            continue
        if lowers[i] == "mañana" and lowers[i - 1] not in OF_TODAY:
            return True
        if lowers[i] in NEXT and any(_tells_span(reading, j) for j in (i - 1, i + 1)):
            return True
        if lowers[i : i + 2] == ["que", "viene"] and _tells_span(reading, i - 1):
            return True
    return False


def _tells_span(reading: Reading, i: int) -> bool:
    """Whether a weekday, a number or a noun of a length of time stands at token ``i``."""
    word = reading.document.lowers[i] if i < len(reading.document) else ""
    return word in SPANS or word.isdecimal() or reading.lexicon.is_word(word, "weekday", "month")


def _weekday(word: str) -> int | None:
    names = ("lun", "mar", "mié", "jue", "vie", "sáb", "dom")
    return next((n for n, name in enumerate(names) if word.startswith(name)), None)
