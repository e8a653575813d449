"""Words that may be somebody's title and here are adjectives: 'la solicitud fiscal'."""

from __future__ import annotations

from ...lexicon import CONTRACTION, DETERMINER, POSSESSIVE, PREPOSITION, QUOTE_NOUN, TEXT_NOUN
from ..tokens import Document

ABSTRACT = ("ción", "sión", "tud", "miento", "encia", "ancia")
"""How nouns of deeds end that a word that may be somebody's title qualifies: 'la acusación fiscal'."""
DETERMINES = DETERMINER | POSSESSIVE | CONTRACTION


def qualifies_an_abstract(document: Document, i: int) -> bool:
    """'la solicitud fiscal de Tola', 'su pedido fiscal': whether a word that may be a noun only qualifies one
    of a deed or of words; not 'en la actualidad fiscal de Tola'.
    """
    if i < 2 or not document.flags[i - 2] & DETERMINES or document.flags[i - 3] & PREPOSITION:
        return False
    words = document.flags[i - 1] & (QUOTE_NOUN | TEXT_NOUN) and document.lowers[i].endswith("al")
    return bool(words) or document.lowers[i - 1].endswith(ABSTRACT)
