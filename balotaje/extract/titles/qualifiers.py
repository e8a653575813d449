"""Words that may be somebody's title and only qualify a noun: 'la solicitud fiscal', 'el opositor PDA'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon import (
    COLLECTIVE,
    CONTRACTION,
    DETERMINER,
    FINITE,
    LISTED,
    POSSESSIVE,
    PREPOSITION,
    QUOTE_NOUN,
    TEXT_NOUN,
    Lexicon,
)
from ..clauses.determiners import BEFORE_ONE
from ..cues import Cues
from ..names.proper import Candidate
from ..tokens import Document

if TYPE_CHECKING:
    from .descriptions import Description

ABSTRACT = ("ción", "sión", "tud", "miento", "encia", "ancia")
"""How nouns of deeds end that a word that may be somebody's title qualifies: 'la acusación fiscal'."""
OF_KIN = ("ar", "ares")
"""Endings of words for kin that are adjectives as well: 'familiar'."""
GOVERNING = "gobernante"
KIND_ENDINGS = tuple("ista or ora ico ica al ario aria ano ana ata".split())
"""Endings of what tells the kind of a party: 'el izquierdista Frente Austral'."""
DETERMINES = DETERMINER | POSSESSIVE | CONTRACTION
NO_NOUN = DETERMINES | PREPOSITION | FINITE | LISTED


def qualifies_an_abstract(document: Document, i: int) -> bool:
    """'la solicitud fiscal de Tola', 'su pedido fiscal': whether a word that may be a noun only qualifies one
    of a deed or of words; not 'en la actualidad fiscal de Tola'.
    """
    if i < 2 or not document.flags[i - 2] & DETERMINES or document.flags[i - 3] & PREPOSITION:
        return False
    words = document.flags[i - 1] & (QUOTE_NOUN | TEXT_NOUN) and document.lowers[i].endswith("al")
    return bool(words) or document.lowers[i - 1].endswith(ABSTRACT)


def qualifies_a_deed(document: Document, lexicon: Lexicon, i: int) -> bool:
    """'el espaldarazo político del alcalde': whether a noun right behind one of support only qualifies it."""
    return Cues.of(document, lexicon).ending(i, "support_noun") is not None


def qualifies_party(document: Document, named_at: dict[int, Candidate], description: Description) -> bool:
    """'el opositor Partido del Alba', 'el gobernante PA', 'el pequeño Frente Austral': whether the words only
    say of what kind the party right behind them is; not 'la dirigente PA', 'el socialista PA Pedro Soto'.
    """
    names = description.complement_names
    if len(names) != 1 or names[0].kind != "party" or description.number == "p":
        return False
    if description.complement is None or description.complement[0] != names[0].first:
        return False  # 'el hombre del Partido del Alba'
    party, head = names[0], document.lowers[names[0].first - 1]
    beside = named_at.get(party.after)
    if description.after != party.after or (beside is not None and beside.kind != "party"):
        return False
    noun = description.noun
    if noun.kind not in ("trait", "generic") and noun.lemma != GOVERNING:
        return False
    whole = party.after > party.first + 1
    return noun.lemma == GOVERNING or (whole and noun.kind == "generic") or head.endswith(KIND_ENDINGS)


def qualifies_body(document: Document, lexicon: Lexicon, description: Description) -> bool:
    """Whether a word only tells of what kind a body is: 'el grupo mercenario Rumer', 'la organización
    ambientalista Vida Verde', 'de la organización política VidaSur', 'el centro familiar'; not 'los
    aspirantes a la secretaría general Soto y Paz', 'es familiar de Soto'.
    """
    i = description.title_first
    if description.first == i > 0 and description.noun.kind == "kin":
        noun = document.forms[i - 1].islower() and not document.flags[i - 1] & NO_NOUN
        return noun and document.lowers[i].endswith(OF_KIN)
    if lexicon.is_name_word(document.lowers[i], "political") and i == description.first > 0:
        return lexicon.is_name_word(document.lowers[i - 1], "political_noun")
    if description.first != i or i < 2 or description.noun.kind not in ("profession", "trait"):
        return False
    if not document.is_capital(i + 1) or document.lowers[i - 2] not in BEFORE_ONE:
        return False
    if document.lowers[i - 3 : i - 2] in (["a"], ["de"]):
        return False
    before = document.lowers[i - 1]
    return bool(document.flags[i - 1] & COLLECTIVE) or before in lexicon.body_nouns
