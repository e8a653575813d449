"""Whom 'el primero', 'la segunda', 'este último' mean, of two just named; the two of 'desde Soto a Tola'."""

from __future__ import annotations

from ...lexicon import FINITE
from ...model import Actor
from ..reading import Reading
from .bodies import End
from .phrases import actors_of

PLACES = {"primero": 0, "primera": 0, "segundo": 1, "segunda": 1, "último": -1, "última": -1}
QUALIFYING = frozenset(("en", "que", "de", "del", "con", "más"))
"""What goes on to say in what somebody is first: 'el primero en llegar'."""
SENTENCES_BACK = 1
"""Sentences back in which the two are named."""
PAIR = 2
TO_ANOTHER = frozenset(("a", "al", "hasta"))
"""What stands between the two with whom a list begins and ends: 'desde Soto hasta Tola'."""


def in_order(reading: Reading, i: int) -> End | None:
    """Who 'el primero' at token ``i`` is: 'Soto y Tola se retiraron. El primero votará por Paredes'; not 'el
    primero en llegar', 'la segunda vuelta', nor of three.
    """
    document = reading.document
    if document.lowers[i : i + 2] in (["los", "dos"], ["las", "dos"]):
        return _two_in_order(reading, i)
    place = PLACES.get(document.lowers[i + 1]) if i + 2 < len(document) else None
    if place is None or document.lowers[i] not in ("el", "la", "este", "esta"):
        return None
    if document.lowers[i + 2] in QUALIFYING:
        return None
    pair = _pair_before(reading, i)
    if len(pair) != PAIR:
        return None
    one = pair[place]
    gender = reading.cast.people[one.index].gender
    if gender not in (None, "f" if document.lowers[i + 1].endswith("a") else "m"):
        return None
    return End((one,), i, i + 2)


def _two_in_order(reading: Reading, i: int) -> End | None:
    """'Seguían Soto, Tola y Paredes. Los dos últimos felicitaron a Quilodrán': who are the first or last two
    whom the sentence before names; not 'los dos últimos años'.
    """
    document = reading.document
    ends = document.lowers[i + 2 : i + 3] in (["últimos"], ["últimas"], ["primeros"], ["primeras"])
    if not ends or not (
        document.flags[i + 3] & FINITE or document.lowers[i + 3] in (",", "no", "la", "lo", "le")
    ):
        return None
    first, after = document.sentences[max(0, document.sentence[i] - SENTENCES_BACK)]
    outside = (r for r in reading.references.between(first, after) if document.stretch[r.first] < 0)
    named = tuple(dict.fromkeys(a for r in outside for a in r.actors if a.kind == "person"))
    two = named[:PAIR] if document.lowers[i + 2].startswith("primer") else named[-PAIR:]
    return End(two, i, i + 3) if len(two) == PAIR else None


def from_first_to_last(reading: Reading, crowd: int) -> End | None:
    """'Desde Quilodrán a Tola, el mundo felicitó a Soto', 'De Soto a Tola, pasando por': the two with whom a
    sentence opens whose subject at token ``crowd`` is nobody; not 'De Lota a Tomé'.
    """
    document, references = reading.document, reading.references
    first, _ = document.sentences[document.sentence[crowd]]
    one = references.starting_at(first + 1) if document.lowers[first] in ("de", "desde") else None
    if one is None or one.after >= crowd:
        return None
    joint = one.after
    other = references.at(joint + 1) if document.lowers[joint] in TO_ANOTHER else None
    if other is None or other.after >= crowd or document.lowers[other.after] not in (",", ":"):
        return None
    both = (*one.actors, *other.actors)
    people = len(both) == PAIR and all(actor.kind == "person" for actor in both)
    return End(both, one.first, other.after) if people else None


def _pair_before(reading: Reading, i: int) -> tuple[Actor, ...]:
    """The list of two people that was named last before token ``i``, else the only two of the sentence
    before.
    """
    document = reading.document
    here = document.sentence[i]
    first, _ = document.sentences[max(0, here - SENTENCES_BACK)]
    named: dict[Actor, None] = {}
    for reference in reversed(reading.references.between(first, i)):
        if reference.kind != "name" or document.stretch[reference.first] >= 0:
            continue
        members = actors_of(tuple(m for m in reading.clause.members(reference) if m.first <= reference.first))
        people = tuple(actor for actor in members if actor.kind == "person")
        if len(people) >= PAIR:
            return people
        if people and document.sentence[reference.first] < here:
            named[people[0]] = None
    return tuple(reversed(named))
