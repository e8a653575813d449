"""Titles that open a sentence, bare and set off from the subject that they are of: 'Alcaldesa de Tola desde
2021, Rosa Soto votó'."""

from __future__ import annotations

from ...lexicon import FINITE, OCCUPATIONS
from ..brackets import past_brackets
from ..clauses.verbs import past_small_words
from .linking import Linking

MAX_DETACHED = 14
"""Tokens of a detached title behind what is read of it: 'desde hace más de diez años y madre de dos'."""
MAX_JOINED = 4
"""Tokens between two of them: 'desde 2021 y actual'."""


def subject_of(linking: Linking, number: int) -> int | None:
    """The candidate whom description ``number`` is detached from: 'Militante del PDA, la jueza Soto calló',
    'Abogada y exministra, Rosa Soto calló'; not 'Presidente, Soto miente', 'Alcalde de Tola y Soto', nor
    'Hijo de Ruiz, Soto calló'."""
    document, description = linking.document, linking.descriptions[number]
    if description.noun.kind not in OCCUPATIONS or not _opens(linking, number):
        return None
    comma = _comma_behind(linking, description.after)
    joined = not document.sentence_start(description.first)
    more = description.complement is not None or description.adjectives or comma > description.after
    if comma < 0 or not (more or joined):
        return None  # 'Presidente, Soto miente'
    named = linking.by_first.get(comma + 1)
    following = number + 1
    while named is None and following < len(linking.descriptions):
        if linking.descriptions[following].first >= comma + 1:
            titled = linking.descriptions[following].first == comma + 1
            named = linking.taken.get(following) if titled else None
            break
        following += 1
    if named is None or not linking.agrees(description, named):
        return None
    return named if _has_verb(linking, named) else None


def _opens(linking: Linking, number: int) -> bool:
    """Whether a bare title begins its sentence, by itself or behind another that does so."""
    document, description = linking.document, linking.descriptions[number]
    if description.number == "p" or description.first != description.title_first:
        return False
    if document.sentence_start(description.first):
        return True
    if not number or document.lowers[description.first - 1] not in ("y", "e", ","):
        return False
    gap = description.first - linking.descriptions[number - 1].after
    return 0 < gap <= MAX_JOINED and _opens(linking, number - 1)


def _comma_behind(linking: Linking, i: int) -> int:
    """The comma that ends a detached title at token ``i`` or behind, -1 if a clause goes on there."""
    document = linking.document
    for k in range(i, min(i + MAX_DETACHED, len(document))):
        form = document.forms[k]
        if form == ",":
            return k
        named = linking.by_first.get(k)
        if named is not None and linking.candidates[named].kind == "person":
            return -1
        clause = document.flags[k] & FINITE and form.islower()
        if clause or not form.isalnum() or linking.lexicon.is_word(form, "relative", "subordinator"):
            return -1
    return -1


def _has_verb(linking: Linking, named: int) -> bool:
    """Whether who is named does something right behind the name: 'Rosa Soto (PDA) no votó'."""
    document, name = linking.document, linking.candidates[named]
    if name.kind != "person" and name.after - name.first < 2:
        return False
    i = past_small_words(document, past_brackets(document, name.after))
    return i < len(document) and bool(document.flags[i] & FINITE) and document.forms[i].islower()
