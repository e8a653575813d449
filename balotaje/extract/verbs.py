"""Whether a word is a finite verb where it stands, by the lexicon or by an ending of a known verb."""

from __future__ import annotations

from functools import cache

from ..lexicon import Lexicon
from .tokens import Document

CLITICS = frozenset(("no", "se", "nos", "me", "te", "lo", "le", "les"))
"""Behind these, at the head of what they say, a word that nobody knows is a verb: 'no pasa'."""
ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("aron", ("ar",)),
    ("ieron", ("er", "ir")),
    ("aban", ("ar",)),
    ("aba", ("ar",)),
    ("amos", ("ar",)),
    ("emos", ("er",)),
    ("imos", ("ir",)),
    ("ió", ("er", "ir")),
    ("ó", ("ar",)),
    ("ían", ("er", "ir", "")),
    ("ía", ("er", "ir", "")),
    ("án", ("",)),
    ("á", ("",)),
    ("an", ("ar", "er", "ir")),
    ("en", ("er", "ir", "ar")),
    ("a", ("ar", "er", "ir")),
    ("e", ("er", "ir", "ar")),
)
"""Endings of finite forms, and what they replace of the infinitive; '' where they are added to it."""


UNMISTAKABLE = ("ó", "aron", "ieron", "aban", "ían", "rá", "rán")
"""Endings that only verbs have, whatever stands before them."""


@cache
def derived(form: str, lexicon: Lexicon) -> bool:
    """Whether ``form`` is no noun and a finite form of a verb in the dictionary: 'acata' from 'acatar'."""
    if form in lexicon.common_words or form in lexicon.nouns or len(form) < 4:
        return False
    for ending, infinitives in ENDINGS:
        if form.endswith(ending):
            stem = form[: -len(ending)]
            return any(
                stem + infinitive in lexicon.common_words and (stem + infinitive)[-2:] in ("ar", "er", "ir")
                for infinitive in infinitives
            )
    return False


def is_finite(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a finite verb: 'marcha' is one in 'se marcha', none in 'la marcha'."""
    word = document.lowers[i]
    if not word.isalpha() or lexicon.is_word(word, "preposition", "determiner", "conjunction", "relative"):
        return False
    before = document.lowers[i - 1] if i else ""
    readings = lexicon.verbs.get(word)
    if readings:
        finite = [v for v in readings if v.finite]
        if word in lexicon.common_words:
            noun = i > 0 and lexicon.is_word(before, "determiner", "preposition", "possessive")
            return bool(finite) and not noun and any((v.person, v.number) != ("1", "s") for v in finite)
        return bool(finite)
    if document.is_capital(i) and not document.sentence_start(i):
        return False
    if word.endswith("ó") and word not in lexicon.common_words:
        return True
    if derived(word, lexicon) and not lexicon.is_word(before, "determiner", "possessive"):
        return True
    return before in CLITICS and len(word) > 2 and not word.endswith(("nte", "mente"))


def tells(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a verb of the third person, as those that tell are: 'calló', not 'un abrazo'."""
    word = document.lowers[i]
    if document.is_capital(i) and not document.sentence_start(i):
        return False
    if not is_finite(document, lexicon, i):
        return False
    before = document.lowers[i - 1] if i else ""
    readings = lexicon.verbs.get(word)
    if readings and not any(v.finite and v.person == "3" for v in readings):
        return False
    return word.endswith(UNMISTAKABLE) or not (
        before in ("al", "del") or lexicon.is_word(before, "determiner", "preposition", "possessive")
    )
