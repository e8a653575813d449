"""On which wing of politics a title puts somebody: 'el ultraderechista' is not the socialist of the two."""

from __future__ import annotations

from collections.abc import Iterable

from ...lexicon import Lexicon
from ..tokens import Document
from .descriptions import Description

WINGS = ("left_wing", "right_wing")
"""Classes of words: 'izquierdista', 'comunista'; 'derechista', 'conservadora'."""
SIDES = ("side_government", "side_opposition")
"""Classes of the words that tell of which side somebody is: 'oficialista', 'oposición'."""


def told(document: Document, lexicon: Lexicon, description: Description) -> str:
    """The wing that a title's own words tell: 'la candidata de la izquierda', 'el aspirante conservador'.

    Not 'el rival de la izquierda', 'su mano derecha', 'la defensora de los derechos'.
    """
    noun = description.noun
    if noun.kind == "relation" or lexicon.is_word(noun.lemma, "opponent"):
        return ""
    return of_words(document.lowers[description.title_first : description.after], lexicon)


def of_words(words: Iterable[str], lexicon: Lexicon) -> str:
    """The one wing that words in lower case tell; '' where they tell none or both."""
    found = {wing for word in words for wing in WINGS if lexicon.is_name_word(word, wing)}
    return found.pop() if len(found) == 1 else ""
