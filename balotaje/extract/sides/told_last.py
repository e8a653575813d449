"""The side that was told last, to which words like 'hizo lo propio' point."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import SAYING
from ...model import Endorsement
from ..deeds.ends import End
from .claims import Claims

ECHO_SENTENCES = 2
"""Sentences back to which 'hizo lo mismo' can point."""
OF_A_SIDE = ("decision_noun", "announcement_noun", "support_noun", "congratulation_noun")
"""Nouns for a side told: what it is that is told more of."""


def last_side(claims: Claims, i: int) -> Endorsement | None:
    """The endorsement that was told last before token ``i``, a sentence or two back at most, if nothing else
    was told since.
    """
    document = claims.reading.document
    here = document.sentence[i]
    start = document.starts[document.sentences[max(0, here - ECHO_SENTENCES)][0]]
    told = (*claims.found, *claims.unsigned[-1:])
    before = [e for e in told if start <= e.start < document.starts[i]]
    last = max(before, key=lambda e: e.end) if before else None
    return last if last is not None and not _moved_on(claims, last, i) else None


def take_up(claims: Claims, doer: End, told: Endorsement, first: int, after: int) -> bool:
    """Note that ``doer`` takes the side ``told`` too, as tokens ``first`` up to ``after`` say."""
    candidate = End((told.candidate,), first, after) if told.candidate is not None else None
    return claims.add(doer, candidate, told.stance, first, max(after, doer.after))


def _moved_on(claims: Claims, last: Endorsement, i: int) -> bool:
    """'Tola votará por Soto. Luego recorrió el mercado, y lo mismo hizo Paredes': whether another deed was
    told since.
    """
    document, subjects = claims.reading.document, claims.ends.subjects
    begin = bisect_left(document.starts, last.end)
    for sentence in range(document.sentence[min(begin, i)], document.sentence[i] + 1):
        for verb in subjects.verbs(sentence):
            if not begin <= verb < i or document.flags[verb] & SAYING or document.stretch[verb] >= 0:
                continue
            told = subjects.of(verb)
            if told is not None and told.kind == "main" and not _is_comment(claims, verb):
                return True
    return False


def right_before(claims: Claims, i: int) -> bool:
    """Whether the last side was told in this sentence or the one before, and nothing else was said since."""
    document, last = claims.reading.document, last_side(claims, i)
    if last is None:
        return False
    begin = bisect_left(document.starts, last.end)
    if document.sentence[i] > document.sentence[max(0, begin - 1)] + 1:
        return False
    return not any(claims.predicates.tells(j) for j in range(begin, i) if document.stretch[j] >= 0)


def _is_comment(claims: Claims, verb: int) -> bool:
    """Whether a verb tells more of a side rather than of another deed: 'La decisión se conoció el lunes',
    'Soto no dejó lugar a dudas'.
    """
    document, told = claims.reading.document, claims.ends.subjects.of(verb)
    before = document.lowers[max(0, verb - 2) : verb]
    if "no" in before:
        return True
    phrase = told.phrase if told is not None else None
    return phrase is not None and claims.cues.within(phrase.first, phrase.after, *OF_A_SIDE) is not None
