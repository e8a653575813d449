"""What many rules ask of one place in a document is read once: the document does not change."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, TypeVarTuple

Reader = TypeVar("Reader")
Answer = TypeVar("Answer")
Place = TypeVarTuple("Place")


def remembered(read: Callable[[Reader, *Place], Answer]) -> Callable[[Reader, *Place], Answer]:
    """A method of the reader of one document that keeps its answer for each place it was asked of."""
    name = f"_{read.__qualname__}"

    @wraps(read)
    def answer(reader: Reader, *place: *Place) -> Answer:
        known: dict[tuple[*Place], Answer] | None = reader.__dict__.get(name)
        if known is None:
            known = reader.__dict__[name] = {}
        if place not in known:
            known[place] = read(reader, *place)
        return known[place]

    return answer
