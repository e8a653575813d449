"""Sentences on nobody they name: who was with somebody, and questions put to whom they address."""

from __future__ import annotations

from ...lexicon import Lexicon
from ..tokens import Document

ADDRESSED = frozenset(("usted", "ustedes", "vos", "tú", "contigo"))
"""Whom a question is put to."""
BESIDE = frozenset(("a", "junto", "con", "detrás", "al", "tras"))
OF_HIM = frozenset(("su", "él", "ella"))
"""How the place beside somebody is told: 'a su lado', 'junto a él', 'detrás de ella'."""
BESIDE_REACH = 3
ACCOMPANY = frozenset(
    ("estar", "ir", "acompañar", "flanquear", "escoltar", "rodear", "arropar", "sonreír", "aplaudir", "posar")
)
"""What companions do."""


def is_put_to_speaker(document: Document, first: int, after: int) -> bool:
    """Whether a sentence asks whom it addresses: '¿Y si gana Soto y usted pierde?' is not on Soto."""
    lowers = document.lowers[first:after]
    return "¿" in lowers[:2] and not ADDRESSED.isdisjoint(lowers) and document.stretch[first] < 0


def tells_of(document: Document, lexicon: Lexicon, first: int, after: int) -> bool:
    """Whether a sentence tells who was with somebody: 'A su lado estaban Soto y Paredes', 'Lo acompañaban
    Soto y Paredes'; 'A su lado estaba Soto' is on him.
    """
    lowers = document.lowers
    i = first + 1
    if lowers[first] in BESIDE and lowers[first + 1 : first + 2] != [","]:
        i = next((k for k in range(i, min(after, i + BESIDE_REACH)) if lowers[k] in OF_HIM), 0) + 1
        i += lowers[i : i + 1] == ["lado"]
        i += lowers[i : i + 1] == [","]
    elif lowers[first] not in ("lo", "la"):
        return False
    readings = lexicon.verbs.get(lowers[i], ()) if 1 < i < after or i == first + 1 else ()
    return any(v.tense == "impf" and v.number == "p" and v.lemma in ACCOMPANY for v in readings)
