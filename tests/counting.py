"""The results of a text as the tests of results look at them, and who stands in their election."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from invented import layers_of

from balotaje.extract import results
from balotaje.model import Result

DATA = Path(__file__).resolve().parent.parent / "data"

SETTING = (
    "La senadora Rosa Quilodrán, el alcalde Pedro Iturra, la diputada Ana Zaldívar y el empresario Julio "
    "Manríquez compitieron en las elecciones del domingo.\n\n"
)


@cache
def found_in(text: str, published: str | None = None) -> tuple[tuple[Result, str], ...]:
    """The results of a text, each with its subject's name."""
    reading = layers_of(text, published)
    found = results.find(reading)
    for result in found:
        evidence = text[result.start : result.end]
        assert evidence == evidence.strip() != ""
    return tuple((result, reading.name_of(result.subject)) for result in found)


def told(text: str, setting: str = SETTING) -> list[str]:
    """'Quilodrán 26.67' or 'Iturra 3456 votes' for each result, in the text's order; '~' for vague ones."""
    rows = []
    for result, name in found_in(setting + text):
        percent = "" if result.percent is None else f" {result.percent:g}"
        votes = "" if result.votes is None else f" {result.votes} votes"
        rows.append(f"{name.split()[-1]}{percent}{votes}{' ~' if result.approximate else ''}")
    return rows
