"""What is no preposition where it stands ('cerca de 30 ediles', 'Hasta Soto votó'), and counts of parties."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon import Lexicon
from ..cues import Cues
from ..references.pointers import Reference
from ..references.several import COUNTS
from ..tokens import Document

ENDS = frozenset(("a", "de", "menos"))
"""How it ends: 'en torno a', 'cerca de', 'al menos'."""


EVEN_BEHIND = frozenset((",", ";", "y", "e", "que", "pero", "porque"))
"""What opens a clause that 'hasta' tells of one more."""


def before_vague(document: Document, lexicon: Lexicon, i: int, *, several: bool) -> int:
    """The token before what ends at token ``i`` where it tells that a number is vague, else ``i``: 'con' of
    'con cerca de 30 ediles', -1 for 'Al menos 30 ediles'; so too before 'hasta' for 'even'.
    """
    if i < 0:
        return i
    if document.lowers[i] == "hasta":
        even = document.sentence_start(i) or document.lowers[i - 1] in EVEN_BEHIND
        return i - even  # 'Hasta Soto votará por Tola'; not 'llegó hasta Soto'
    if not several or document.lowers[i] not in ENDS:
        return i
    begins = Cues.of(document, lexicon).ending(i + 1, "about")
    return i if begins is None else begins - 1


def counts_bodies(reference: Reference, lowers: Sequence[str]) -> bool:
    """'ambos partidos', 'las dos bancadas': whether parties are counted; not 'ambos', 'los dos'."""
    counted = reference.kind == "pronoun" and reference.number == "p"
    return counted and lowers[reference.after - 1] not in (lowers[reference.first], *COUNTS)
