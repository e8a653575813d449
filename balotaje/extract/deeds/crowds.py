"""Who is named of a list that crowds open: 'los comunistas, los socialistas y el Partido del Alba'."""

from __future__ import annotations

from ...lexicon import CONTRACTION, DETERMINER, PREPOSITION, QUANTIFIER
from ..clauses.determiners import CONTRACTIONS, COORDINATORS, OF
from ..references.pointers import Reference
from .predicates import Predicates

LONGEST_CROWD = 9
"""Tokens of 'los alcaldes de las comunas del sur'."""
MOST = 5
"""Crowds before the first of a list who is named."""
INCISO = 14
"""Tokens of an inciso behind a name."""


def listed_past(predicates: Predicates, i: int) -> Reference | None:
    """Who is named first behind the crowd at token ``i``: 'con los liberales y el Partido del Alba'; not
    'con los liberales y Soto lo sabe', 'con los ediles del Partido del Alba'.
    """
    document, references = predicates.document, predicates.reading.references
    _, end = document.sentences[document.sentence[i]]
    governor = document.lowers[i] if document.flags[i] & PREPOSITION else ""
    for crowds in range(MOST):
        word = document.lowers[i] if i < end else ""
        if CONTRACTIONS.get(word) == governor != "":
            i += references.at(i) is None  # '… y del senador Soto'
        elif document.flags[i] & (PREPOSITION | CONTRACTION) and word != governor:
            return None  # 'a los ediles del sur y de Lota'
        else:
            i += word == governor != ""
        named = references.at(i) if i < end else None
        if named is not None and named.actors and crowds:
            return None if opens_clause(predicates, named.after, end) else named
        i = _past_crowd(predicates, i, end) if i < end else 0
        if not i:
            return None
    return None


def _past_crowd(predicates: Predicates, i: int, end: int) -> int:
    """The token behind the crowd at token ``i`` and the comma or 'y' that goes on from it; 0 if none."""
    document, references = predicates.document, predicates.reading.references
    if not document.flags[i] & (DETERMINER | QUANTIFIER) and not document.lowers[i].endswith("s"):
        return 0
    plural = False
    for j in range(i, min(end, i + LONGEST_CROWD)):
        word = document.lowers[j]
        if word == "," or word in COORDINATORS:
            following = j + 1 < end and word == "," and document.lowers[j + 1] in COORDINATORS
            return j + 1 + following if plural else 0
        reference = references.at(j)
        governed = reference is not None and predicates.reading.clause.preposition(reference) in OF
        if not word.isalnum() or word == "que" or predicates.is_verb(j):
            return 0
        if reference is not None and reference.actors and not governed:
            return 0
        plural = plural or (j > i and word.endswith("s"))
    return 0


def opens_clause(predicates: Predicates, i: int, end: int, *, apposed: bool = False) -> bool:
    """Whether a verb stands at token ``i`` or behind an inciso there: who is named before it opens a clause
    of their own. ``apposed`` says that the inciso ends there: 'y su jefa, Rosa Soto, viajó'.
    """
    document = predicates.document
    if i < end and document.lowers[i] == ",":
        rest = range(i + 1, min(end, i + INCISO))
        i = i + 1 if apposed else next((j for j in rest if document.lowers[j] == ","), end) + 1
    return i < end and predicates.tells_from(i)
