"""Parties' names that call or tell of what is done together: 'Sigamos', 'Salvemos Tola', 'Despierta'."""

from __future__ import annotations

from ...lexicon import PREPOSITION
from ..names.casting import Casting


def opens_slogan(work: Casting, i: int) -> bool:
    """Whether a slogan that names a party may begin at token ``i``: 'Tu Barrio', 'Sigamos', 'Despierta
    Tola', 'Sí Se Puede'; not 'El Barrio', 'Ayer', 'Para Tola'."""
    lower = work.document.lowers[i]
    if work.document.flags[i] & PREPOSITION:
        return False
    if work.lexicon.is_name_word(lower, "slogan_opener") or calls_all(work, i):
        return True
    return any(verb.tense == "imp" for verb in work.lexicon.verbs.get(lower, ()))


def calls_all(work: Casting, i: int) -> bool:
    """Whether what 'we' do stands at token ``i``: 'Salvemos', 'Hacemos'; not 'Hicimos', 'Tramos'."""
    forms = work.lexicon.verbs.get(work.document.lowers[i], ())
    return any(verb.person == "1" and verb.number == "p" and verb.tense != "pret" for verb in forms)
