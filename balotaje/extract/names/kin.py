"""Who is named only to tell whose relative another is: 'Rosa Soto, hija del expresidente Pedro Soto'."""

from __future__ import annotations

from ...lexicon import FINITE, Lexicon
from ..tokens import Document

REACH = 6
"""Tokens of a title between a word of kin and the name: 'hija del fallecido presidente'."""


def noun_before(document: Document, lexicon: Lexicon, first: int) -> int | None:
    """The word of kin that the name at token ``first`` completes: 'hija del exsenador Soto'; not 'hija de la
    senadora, dijo Soto'."""
    lowers = document.lowers
    for i in range(first - 1, max(1, first - REACH), -1):
        if lowers[i] in ("de", "del"):
            before = i - 1 if _is_kin(lexicon, lowers[i - 1]) else i - 2
            if before >= 0 and _is_kin(lexicon, lowers[before]):
                return before
        elif not document.forms[i].isalpha() or (document.flags[i] & FINITE and lowers[i] != "ex"):
            return None
    return None


def _is_kin(lexicon: Lexicon, lower: str) -> bool:
    return any(noun.kind == "kin" for noun in lexicon.nouns.get(lower.removeprefix("ex"), ()))
