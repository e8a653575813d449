"""Two joined by 'tanto … como' past what is told of the first: 'tanto Soto, líder del PA, como Tola'."""

from __future__ import annotations

from ...lexicon import FINITE
from ..references.pointers import Reference, References
from ..tokens import Document
from .determiners import RELATIVES

INCISO_REACH = 20
"""Tokens between 'tanto' and 'como'."""
TITLE_REACH = 3
"""Tokens of 'el derrotado' before a name."""


def behind_both(document: Document, references: References, como: int) -> Reference | None:
    """Who stands behind the 'tanto' that 'como' takes up again past an inciso: 'tanto Soto, que perdió, como
    Tola'; not 'Soto, tanto en Lota como en Rauco'.
    """
    acts = False
    for i in range(como - 2, max(-1, como - INCISO_REACH), -1):
        if document.sentence[i] != document.sentence[como]:
            return None
        acts = acts or bool(document.flags[i] & FINITE)
        if document.lowers[i] == "tanto":
            named = _named(references, i + 1)
            if named is None or named.kind != "name" or document.lowers[named.after] != ",":
                return None
            return named if not acts or document.lowers[named.after + 1] in RELATIVES else None
    return None


def as_well(document: Document, references: References, reference: Reference) -> Reference | None:
    """Who 'como' joins past the inciso that opens behind ``reference``, or past the one that it ends with."""
    lowers, i = document.lowers, reference.after
    if lowers[i : i + 1] != [","] or "tanto" not in lowers[max(0, reference.first - TITLE_REACH) : i]:
        return None
    for como in range(i + 1, min(document.sentences[document.sentence[i]][1], i + INCISO_REACH)):
        if lowers[como - 1 : como + 1] == [",", "como"]:
            both = behind_both(document, references, como)
            return _named(references, como + 1) if both is reference else None
    return None


def _named(references: References, i: int) -> Reference | None:
    """Who is named at token ``i``, past a title."""
    return next(filter(None, map(references.at, range(i, i + TITLE_REACH))), None)
