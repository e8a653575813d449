"""How what stands in brackets is passed, forwards and backwards: 'Quilodrán (PDA)', 'el PDA (de Tola)'."""

from __future__ import annotations

from .tokens import DASHES, Document

SETS_OFF = DASHES | {",", "("}
"""What sets an inciso or an apposition off: 'Soto, edil de Tola', 'Soto (PDA)', 'Soto —que perdió—'."""
MAX_BRACKETS = 8
"""Tokens between two brackets, and the brackets."""


def past_brackets(document: Document, i: int) -> int:
    """The token behind '(PA)' at token ``i``, else ``i``."""
    forms = document.forms
    if i < len(forms) and forms[i] == "(":
        return next((j + 1 for j in range(i, min(len(forms), i + MAX_BRACKETS)) if forms[j] == ")"), i)
    return i


def before_brackets(document: Document, i: int) -> int:
    """The token at which the brackets open that end before token ``i``, else ``i``."""
    forms = document.forms
    if i > 1 and forms[i - 1] == ")":
        return next((k for k in range(i - 2, max(0, i - MAX_BRACKETS), -1) if forms[k] == "("), i)
    return i


def past_acronym(document: Document, i: int) -> int:
    """The token behind '(MV)' at token ``i``, else ``i``; what is longer in brackets is no acronym."""
    forms = document.forms
    return i + 3 if i + 2 < len(forms) and forms[i] == "(" and forms[i + 2] == ")" else i


def before_acronym(document: Document, i: int) -> int:
    """The token at which '(MV)' opens that ends before token ``i``, else ``i``."""
    forms = document.forms
    return i - 3 if i > 3 and forms[i - 1] == ")" and forms[i - 3] == "(" else i
