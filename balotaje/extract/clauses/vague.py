"""What tells that a number is vague: it governs nobody."""

from __future__ import annotations

from ...lexicon import Lexicon
from ..cues import Cues
from ..tokens import Document

ENDS = frozenset(("a", "de", "menos"))
"""How it ends: 'en torno a', 'cerca de', 'al menos'."""


def before_vague(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token before what ends at token ``i`` where it tells that a number is vague, else ``i``: 'con' of
    'con cerca de 30 ediles', -1 for 'Al menos 30 ediles'.
    """
    if document.lowers[i] not in ENDS:
        return i
    begins = Cues.of(document, lexicon).ending(i + 1, "about")
    return i if begins is None else begins - 1
