"""What many rules ask of one place in a document is read once: the document does not change."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, TypeVarTuple

Reader = TypeVar("Reader", bound="Remembering")
Answer = TypeVar("Answer")
Place = TypeVarTuple("Place")


class Remembering:
    """A reader of one document that has ``remembered`` methods."""

    _answers: dict[str, dict[Any, Any]] | None = None
    """method → the places it was asked of, with its answers."""


def remembered(read: Callable[[Reader, *Place], Answer]) -> Callable[[Reader, *Place], Answer]:
    """A method of the reader of one document that keeps its answer for each place it was asked of."""
    name = read.__qualname__

    @wraps(read)
    def answer(reader: Reader, *place: *Place) -> Answer:
        if reader._answers is None:
            reader._answers = {}
        known: dict[tuple[*Place], Answer] | None = reader._answers.get(name)
        if known is None:
            known = reader._answers[name] = {}
        if place not in known:
            known[place] = read(reader, *place)
        return known[place]

    return answer
