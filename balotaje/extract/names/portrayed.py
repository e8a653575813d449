"""Names made of words of the dictionary alone that are somebody's all the same, by the title beside them."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import HELD, PERSON_NOUN, fold
from ..clauses.verbs import is_form_of
from .casting import Casting
from .proper import Candidate

SURE = 3
"""Points of what hardly anything but somebody stands with."""
TITLES = (*HELD, "profession", "trait")
"""Kinds of nouns right behind which somebody is named."""


def is_portrayed_words(work: Casting, n: int) -> bool:
    """Whether two words of the dictionary name a person all the same: 'su suplente, Glorioso Quintero',
    'Cacho Quintero, peronista,'; not 'su empresa, Campos Verdes'."""
    candidate, lexicon = work.cast.candidates[n], work.lexicon
    words = [i for i in range(candidate.first, candidate.after) if work.document.is_capital(i)]
    first, last = work.document.lowers[words[0]], fold(work.document.forms[words[-1]])
    if len(words) != candidate.after - candidate.first:
        return False
    if first in lexicon.head_nouns or first in lexicon.words or first in lexicon.name_words:
        return False
    if last not in lexicon.surnames:
        return _is_titled_stranger(work, words)
    lowers, flags = work.document.lowers, work.document.flags
    i, after = candidate.first - 1, candidate.after
    article = lowers[i] in ("el", "la", "los", "las", "del", "al", "un", "una") if i >= 0 else False
    apposed = i > 1 and lowers[i] == "," and bool(flags[i - 1] & PERSON_NOUN)
    titled = i > 0 and bool(flags[i] & PERSON_NOUN)
    k = after + 1
    behind = lowers[after : after + 1] == [","] and k < len(lowers) and bool(flags[k] & PERSON_NOUN)
    return not article and (apposed or titled or behind)


def _is_titled_stranger(work: Casting, words: list[int]) -> bool:
    """Whether a title right before two words that nobody bears as names makes them somebody's: 'el dirigente
    indígena Trueno Pedregal'; not 'los vecinos Barrio Norte', 'el líder Sur Unido'."""
    document, lexicon = work.document, work.lexicon
    if len(words) != 2 or any(
        lexicon.is_name_word(document.lowers[i], "party_word", "thing_tail")
        or document.lowers[i] in lexicon.head_nouns
        or lexicon.person_nouns(document.lowers[i])
        for i in words
    ):
        return False
    i = words[0] - 1
    if i > 0 and not document.flags[i] & PERSON_NOUN and document.forms[i].islower():
        i -= lexicon.is_common(document.lowers[i]) and document.lowers[i] not in lexicon.words
    if i < 1 or document.sentence[i] != document.sentence[words[0]] or document.is_capital(i):
        return False
    nouns = lexicon.person_nouns(document.lowers[i])
    return bool(nouns) and all(noun.number == "s" and noun.kind in TITLES for noun in nouns)


def is_said_to_be(work: Casting, candidate: Candidate) -> int:
    """Points of whom a title and a copula tell of: 'La presidenta es Kuyen Wamani', 'cuyo líder será Kuyen
    Wamani'; not 'La presidenta es Reina del Mar', which ``kinds`` tells, nor 'Una jueza es Wamani'."""
    document, lexicon, i = work.document, work.lexicon, candidate.first - 1
    if i < 2 or not is_form_of(document, lexicon, i, ("ser",)):
        return 0
    number = bisect_left(work.cast.descriptions, i, key=lambda description: description.after)
    for description in work.cast.descriptions[number : number + 1]:
        owned = document.lowers[description.first - 1] in ("cuyo", "cuya")
        if description.after == i and description.number == "s" and (description.definite or owned):
            return SURE * (description.noun.kind in (*HELD, "relation"))
    return 0
