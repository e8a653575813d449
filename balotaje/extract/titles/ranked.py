"""Whom a title means though its name does not stand between two commas, or not right behind one."""

from __future__ import annotations

from ...lexicon import (
    ADVERB,
    CLITIC,
    CONJUNCTION,
    CONTRACTION,
    DETERMINER,
    NEGATION,
    PREPOSITION,
    RELATIVE,
    SAYING,
    SUBORDINATOR,
    VERB,
)
from ..names.kinds import PERSONLIKE
from ..names.proper import Candidate
from ..tokens import Document
from .descriptions import Description

NO_RANK = ADVERB | CLITIC | CONJUNCTION | DETERMINER | NEGATION | PREPOSITION | RELATIVE | SUBORDINATOR | VERB
SHORTEST_RANK = 5
"""Letters of the shortest rank that a title's bearer is called by behind a comma: 'mayor Rosa Soto'."""


def ranked_name(document: Document, candidates: list[Candidate], named: int | None, i: int) -> int | None:
    """The whole name ``named`` behind a rank in no list at token ``i``: 'La jefa de la comisaría, mayor Rosa
    Soto,'; 'El edil, según Rosa Soto, calló' has none.
    """
    if named is None or not document.forms[i].islower() or not document.forms[i].isalpha():
        return None
    if document.flags[i] & NO_RANK or len(document.forms[i]) < SHORTEST_RANK:
        return None
    whole = candidates[named].after - candidates[named].first > 1
    return named if whole and candidates[named].kind in PERSONLIKE else None


def is_told_by(document: Document, description: Description, name: Candidate) -> bool:
    """Whether who tells is named though no comma closes the name: 'dijo el alcalde de Tola, Pedro Soto al
    salir'; not 'dijo el alcalde, Soto al salir'.
    """
    told = description.first > 0 and bool(document.flags[description.first - 1] & SAYING)
    whole = name.after - name.first > 1 and name.kind == "person"
    return told and whole and bool(document.flags[name.after] & (PREPOSITION | CONTRACTION))
