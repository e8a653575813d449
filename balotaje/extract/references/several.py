"""Whom 'los tres', 'ambos', 'los dos senadores' take up: who stands in the last list of as many."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ...lexicon import DETERMINER, FINITE, PREPOSITION
from ...model import Actor
from ..clauses.governing import DEALING
from ..tokens import Document

if TYPE_CHECKING:
    from .pointers import Reference

COUNTS = {"ambos": 2, "ambas": 2, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5}
"""How many a word takes up."""
SENTENCES_BACK = 2
"""Sentences back in which the list stands."""
LIST_REACH = 120
"""Tokens back in which it does."""
BETWEEN = 16
"""Tokens between two of a list: 'Soto, y de los intendentes de Lota y Tola, Paredes'."""
INCISO = 20
"""Tokens of an inciso between them, and the comma and 'y' behind it."""
STOPS = frozenset((".", ":"))
JOINS = frozenset((",", ";", "y", "e", "ni", "("))
APART = frozenset((".", ":", "que", "quien", "contra"))
"""What does not stand between two of a list."""
GOVERNOR_REACH = 6
"""Tokens of 'a la exalcaldesa de Lota' before a name."""


def listed(
    document: Document,
    items: Sequence[Reference],
    position: int,
    count: int,
    kinds: frozenset[str] = frozenset(("person",)),
) -> tuple[Actor, ...]:
    """The ``count`` people of the last list before the reference at ``position``; () where none has as many.

    'Llegaron Soto, Tola y Paredes. Los tres firmaron'; not 'Soto y Tola hablaron con Paredes. Los tres'.
    ``kinds`` are the kinds of actors that it may hold: 'las tres fuerzas' are parties.
    """
    here = document.sentence[items[position].first]
    reach = items[position].first - LIST_REACH
    chain: list[Reference] = []
    for n in range(position - 1, -1, -1):
        item = items[n]
        if here - document.sentence[item.first] > SENTENCES_BACK or item.after < reach:
            break
        actor = item.actor
        if (
            item.kind != "name"
            or actor is None
            or actor.kind not in kinds
            or document.stretch[item.first] >= 0
        ):
            continue
        if chain and _joined(document, item, chain[0]):
            chain.insert(0, item)
            continue
        if len(chain) == count:
            break
        chain = [item]
    people = tuple(dict.fromkeys(actor for item in chain for actor in item.actors))
    return people if len(people) == count == len(chain) else ()


def _joined(document: Document, one: Reference, other: Reference) -> bool:
    """Whether nothing but commas, 'y', titles and one inciso stands between two names: 'Soto, tercero con el
    9%, y la edil Tola', 'Soto, hoy senador; Tola, retirada', 'Lota (Soto) y Penco (Tola)'."""
    between = document.lowers[one.after : other.first]
    if any(_is_verb(document, i) for i in range(one.after, other.first)):
        return False
    if between[:1] == [")"]:
        between = between[1:]
    if between[:1] == [","] and any(pair == (",", "y") for pair in pairwise(between[1:INCISO])):
        return STOPS.isdisjoint(between)
    if not (0 < len(between) <= BETWEEN and between[0] in JOINS and APART.isdisjoint(between)):
        return False
    governors = DEALING.intersection((*between, *document.lowers[other.first : other.first + 1]))
    before = document.lowers[max(0, one.first - GOVERNOR_REACH) : one.first + 1]
    return not governors or not DEALING.isdisjoint(before)


def _is_verb(document: Document, i: int) -> bool:
    """Whether token ``i`` is a verb there: 'votó'; not 'sin cargo', 'Tomé'."""
    noun = document.flags[i - 1] & (PREPOSITION | DETERMINER) or document.is_capital(i)
    return bool(document.flags[i] & FINITE) and not noun
