"""Sentences told by somebody whom they do not name: 'Esta campaña, cuenta, fue larga'."""

from __future__ import annotations

from ...lexicon import ADVERB, SAYING, Lexicon
from ..cues import Cues
from ..tokens import Document
from .determiners import HIS
from .verbs import before_group, is_singular, tells


def tells_of(document: Document, lexicon: Lexicon, cues: Cues, first: int, after: int) -> bool:
    """Whether the sentence between two tokens is told by whoever spoke before.

    So are 'Esta campaña, cuenta, fue larga', 'Según su relato, Soto firmó', 'A su juicio, Soto perdió'; not
    'Soto, dijo Paredes, firmó', 'La edil negó a Soto, cosa que, dijo, le duele'.
    """
    if document.lowers[first] == "según" and document.lowers[first + 1] in HIS:
        return True
    if cues.at(first, "own_view") is not None:
        return True
    verb = next((i for i in range(first, after) if tells(document, lexicon, i)), -1)
    return verb >= 0 and document.stretch[verb] < 0 and _is_apart(document, lexicon, first, verb)


def _is_apart(document: Document, lexicon: Lexicon, first: int, verb: int) -> bool:
    """Whether commas alone, or what says when, part a verb of saying of one from its sentence."""
    lowers = document.lowers
    if not document.flags[verb] & SAYING or not is_singular(document, lexicon, verb):
        return False
    before = before_group(document, lexicon, verb)
    if before <= first or lowers[before] != "," or document.stretch[before - 2] >= 0:
        return False
    i = verb + 1
    while document.flags[i] & ADVERB or lexicon.is_word(lowers[i], "relative_day", "weekday"):
        i += 1
    return lowers[i] == ","
