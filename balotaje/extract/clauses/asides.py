"""What is told of one of a list before the list goes on ('Soto, que perdió, y Tola', '– tercero – y Tola'),
and what is set between commas within a clause: 'pidió, en un comunicado, votar'.
"""

from __future__ import annotations

from collections.abc import Callable

from ...lexicon import DETERMINER, FINITE, PERSON_NOUN, Lexicon
from ..references.pointers import Reference
from ..tokens import DASHES, MARKS, Document
from .determiners import COORDINATORS, RELATIVES
from .verbs import is_finite

ASIDES = frozenset(("de", "del", "en", "con"))
"""How what is told of a name within a list begins, beside ordinals, titles and relatives."""
CAPACITIES = frozenset(("como", "para", "a"))
"""What tells for what office each of a list is backed: 'como alcalde', 'para la alcaldía'."""
CAPACITY_REACH = 7
"""Tokens of 'para la alcaldía de San Blas'."""
ASIDE_REACH = 20
"""Tokens that a list may tell of one of its names: 'Soto, del Partido Aurora (PA), en el poder, y Tola'."""
INCISO_REACH = 14
"""Tokens of an inciso, its commas among them."""


def past_one(
    document: Document,
    lexicon: Lexicon,
    i: int,
    end: int,
    names: Callable[[int], bool],
    *,
    figures: bool = False,
) -> int:
    """The token behind the aside that opens at token ``i``; ``i`` where none does before token ``end``, or
    where it ``names`` another of the list, has a verb that is not a relative's, or ``figures`` that may be
    no aside ('Soto, con 31%, y Tola, con 28%'; but 'Soto, de 45 años, y Tola').
    """
    lowers, forms = document.lowers, document.forms
    capacity = past_capacity(document, lexicon, i, end)
    if capacity > i:
        return capacity
    dashed = forms[i] in DASHES and not document.glued(i)
    if i + 2 >= end or not (dashed or lowers[i] == ","):
        return i
    relative = lowers[i + 1] in RELATIVES
    if not dashed and not (relative or _opens(document, lexicon, i + 1)):
        return i
    for j in range(i + 1, end):
        if dashed and forms[j] in DASHES:
            return j + 1
        if not dashed and lowers[j] in (",", "("):
            return j
        acts = document.flags[j] & FINITE and not document.is_capital(j)
        aged = lowers[j + 1 : j + 2] == ["años"]
        if forms[j][0].isdecimal() and not (figures or aged):
            return i
        if names(j) or lowers[j] in (";", ":", ".") or (acts and not relative):
            return i
        if lowers[j] in COORDINATORS and not (dashed or relative):
            return j
    return i


def past_all(document: Document, lexicon: Lexicon, i: int, names: Callable[[int], bool]) -> int:
    """The token behind all that is told of a name that ends at token ``i``: 'Soto, del Partido Aurora (PA),
    en el poder,'; ``i`` where nothing is.
    """
    end = min(document.sentences[document.sentence[i - 1]][1], i + ASIDE_REACH)
    while i < end - 1:
        if document.lowers[i] == "(":
            i = next((k + 1 for k in range(i, end) if document.lowers[k] == ")"), end)
            continue
        past = past_one(document, lexicon, i, end, names)
        if past == i:
            break
        i = past
    return i


def past_capacity(document: Document, lexicon: Lexicon, i: int, end: int) -> int:
    """The token behind the office for which a list has one whom it names, told from token ``i`` on: 'Soto
    como alcalde y Tola', ', para la alcaldía de Lota, y Tola'; ``i`` where none is told.
    """
    lowers, flags = document.lowers, document.flags
    j = i + (lowers[i] == ",")
    if j + 2 >= end or lowers[j] not in CAPACITIES:
        return i
    j += 1 + bool(flags[j + 1] & DETERMINER)
    if not (flags[j] & PERSON_NOUN or lexicon.is_word(lowers[j], "office_place")):
        return i
    for k in range(j + 1, min(end, j + CAPACITY_REACH)):
        if lowers[k] == "," or lowers[k] in COORDINATORS:
            return k
        if not (document.is_capital(k) or lowers[k] in ("de", "del") or flags[k] & DETERMINER):
            return i
    return i


def before_inciso(document: Document, lexicon: Lexicon, comma: int) -> int:
    """The token before the inciso that ends at token ``comma``: 'pidió' of 'pidió, en un comunicado, votar';
    ``comma`` where none does that tells only when, where or how ('pidió agua, calló, votó', ', y Soto,').
    """
    lowers, begin = document.lowers, document.sentences[document.sentence[comma]][0]
    for i in range(comma - 1, max(begin, comma - INCISO_REACH), -1):
        if lowers[i] == ",":
            return comma if lowers[i + 1] in COORDINATORS or lowers[i + 1] in RELATIVES else i - 1
        if is_finite(document, lexicon, i) or lowers[i] in ";:" or document.forms[i] in MARKS:
            return comma
    return comma


def _opens(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether what is told of a name begins at token ``i``: 'de Tola', 'tercero con 9%', 'alcalde de'."""
    word = document.lowers[i]
    return word in ASIDES or lexicon.ordinal(word) > 0 or bool(document.flags[i] & PERSON_NOUN)


def is_second_title(document: Document, title: Reference, reference: Reference) -> bool:
    """Whether a name begins with a second title of whom a first one means: 'el edil y asesor de Tola, Soto';
    not 'el edil y Soto', 'los ediles y exasesor Soto'.
    """
    if title.kind != "description" or title.number == "p" or reference.kind != "name":
        return False
    if title.gender and reference.gender and title.gender != reference.gender:
        return False
    return has_bare_title(document, reference)


def has_bare_title(document: Document, reference: Reference) -> bool:
    """Whether a name begins with a title without an article: 'histórico alcalde de Tola, Pedro Soto'."""
    return not document.is_capital(reference.first) and not document.flags[reference.first] & DETERMINER
