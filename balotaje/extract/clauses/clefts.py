"""Cleft sentences: 'Fue en ese momento que Soto calló', 'Ahí fue cuando Soto calló'."""

from __future__ import annotations

from ...lexicon import PREPOSITION
from ..references.pointers import Reference
from ..tokens import Document

COPULAS = frozenset(("fue", "es", "era", "será"))
OPENS = frozenset(("que", "cuando", "donde", "como"))
"""Behind a copula and a time, a place or a manner these open what is told: 'Fue entonces cuando'."""
REACH = 7
"""Tokens of the time, place or manner: 'en ese mismo acto de Tola'."""
ADVERBIAL = frozenset("entonces ahí allí allá aquí acá así después luego recién".split())
"""Adverbs that such a sentence begins with, before or behind its copula."""


def puts_forward(document: Document, verb: int, subject: Reference | None, opener: int) -> bool:
    """Whether a copula only puts forward when, where or how it was: 'Fue en ese momento que Soto calló',
    'Ahí fue cuando Soto calló', 'Así es como Soto calla'; not 'Fue en Tola, que llora', 'Es un edil que
    calla', 'Soto fue así cuando calló'.
    """
    lowers = document.lowers
    if lowers[opener] not in OPENS or lowers[verb] not in COPULAS or not 0 < opener - verb <= REACH:
        return False
    if subject is not None and subject.first < opener:
        return False
    if opener == verb + 1:
        return lowers[opener] != "que" and verb > 0 and lowers[verb - 1] in ADVERBIAL
    adverbial = lowers[verb + 1] in ADVERBIAL or bool(document.flags[verb + 1] & PREPOSITION)
    return adverbial and "," not in lowers[verb:opener]
