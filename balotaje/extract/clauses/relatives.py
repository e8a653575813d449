"""The relative pronoun before a verb, past what commas set apart between them."""

from __future__ import annotations

from ...lexicon import FINITE
from ..tokens import Document
from .determiners import ARTICLES, RELATIVES

RELATIVE_REACH = 8
"""Tokens between a relative pronoun and its verb."""
SET_APART_REACH = 12
"""Tokens of what commas set apart behind a relative pronoun: 'con quien, según contaron ediles,'."""


def relative_before(document: Document, i: int) -> tuple[int, int] | None:
    """The relative pronoun near before the verb at token ``i``, and the token where its preposition may be.

    'Soto, con quien se reunió', 'la edil a la que visitó', 'con quien, según contó, se reunió', 'a quien el
    edil, Pedro Tola, apoya'; none behind another comma: 'quien perdió, se reunió'.
    """
    lowers = document.lowers
    i = _before_apposed(document, i)
    for j in range(i - 1, max(1, i - RELATIVE_REACH), -1):
        relative = _relative_set_apart(document, j) if lowers[j] == "," else j
        if relative < 0 or document.sentence[j] != document.sentence[i] or lowers[relative] in ".;:":
            return None
        if lowers[relative] in RELATIVES:
            before = relative - 1 if lowers[relative - 1] not in ARTICLES else relative - 2
            return relative, before
    return None


def _relative_set_apart(document: Document, comma: int) -> int:
    """The relative pronoun right before the words that end at token ``comma``: 'quien' of 'con quien, según
    contó,'; -1 where none is."""
    for j in range(comma - 1, max(1, comma - SET_APART_REACH), -1):
        if document.sentence[j] != document.sentence[comma] or document.lowers[j] in ".;:":
            return -1
        if document.lowers[j] == ",":
            return j - 1 if document.lowers[j - 1] in RELATIVES else -1
    return -1


def _before_apposed(document: Document, i: int) -> int:
    """The comma that opens the name apposed to a subject before the verb at token ``i``, else ``i``."""
    if i < RELATIVE_REACH or document.lowers[i - 1] != ",":
        return i
    for j in range(i - 2, i - RELATIVE_REACH, -1):
        if document.lowers[j] == ",":
            return j if document.is_capital(j + 1) else i
        if document.flags[j] & FINITE and not document.is_capital(j):
            return i
    return i
