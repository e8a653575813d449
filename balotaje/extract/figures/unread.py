"""Names that stand where the reading of names does not look for them, and bear figures all the same.

'en Rivera del Norte Quilodrán obtuvo el 60%', 'Rosa quilodrán (713.373)'.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ...lexicon import fold
from ...model import Actor
from ..reading import Reading
from ..references.pointers import Reference
from .words import OF_PLACES

PLACE_REACH = 5
"""Tokens of 'en Rivera del Norte' before somebody's surname."""


def unread_names(reading: Reading) -> Iterator[Reference]:
    """References to people by surnames that a place's name, or a small letter, hides."""
    surnames: dict[str, list[int]] = defaultdict(list)
    for index, person in enumerate(reading.cast.people):
        for token in person.tokens[1:]:
            surnames[token].append(index)
    document = reading.document
    for i in document.where({lower for lower in document.places if fold(lower) in surnames}):
        found = surnames[fold(document.lowers[i])] if i else ()
        if len(found) != 1:
            continue
        first = (
            _behind_place(reading, i) if reading.document.is_capital(i) else _in_small(reading, i, found[0])
        )
        if first is not None:
            actor = Actor("person", found[0])
            yield Reference(first, i + 1, "name", (actor,), "", "s", reading.document.span(first, i + 1))


def _behind_place(reading: Reading, i: int) -> int | None:
    """Where a surname begins behind a place and before a verb: 'en Rivera del Norte Quilodrán obtuvo'."""
    document, verbs = reading.document, reading.lexicon.verbs
    covering = reading.references.at(i)
    hidden = covering is None or (covering.first < i and covering.actor and covering.actor.kind == "party")
    if not hidden or i + 1 >= len(document):
        return None
    if not any(v.finite for v in verbs.get(document.lowers[i + 1], ())):
        return None
    for k in range(i - 1, max(0, i - PLACE_REACH), -1):
        if document.lowers[k] == "en":
            return i if k < i - 1 and document.is_capital(k + 1) else None
        if not document.is_capital(k) and document.lowers[k] not in OF_PLACES:
            return None
    return None


def _in_small(reading: Reading, i: int, index: int) -> int | None:
    """Where a name begins whose surname is told in small letters: 'Rosa quilodrán'."""
    document = reading.document
    given = (
        document.is_capital(i - 1) and fold(document.lowers[i - 1]) == reading.cast.people[index].tokens[0]
    )
    return i - 1 if given else None
