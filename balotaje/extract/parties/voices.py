"""Whose party it is that a clause begins with: 'Desde el PDA, Rosa Soto calló', 'En el PDA, Soto admitió'."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import FINITE, HELD
from ..brackets import past_brackets
from ..clauses.determiners import DETERMINERS
from ..cues import Cues
from .partisans import TITLE_REACH, Partisans


def bind(partisans: Partisans) -> None:
    """'Desde el PDA, en cambio, Rosa Soto y la jueza Ruiz callaron', 'Desde el PDA respondió Rosa Soto', 'En
    el PDA, el timonel Soto calló', 'En la interna del PDA, Soto ganó'; not 'desde el PDA, según Soto'."""
    lowers = partisans.document.lowers
    for naming in partisans.cast.namings:
        if naming.actor.kind != "party":
            continue
        i = naming.first - 1
        i -= lowers[i] in DETERMINERS
        after = past_brackets(partisans.document, naming.after)
        if i < 0 or after + 1 >= len(lowers):
            continue
        if lowers[after] != ",":
            if lowers[i] == "desde" and partisans.document.flags[after] & FINITE:
                for other in partisans.listed_from(after + 1):
                    partisans.join(other, naming.actor.index)
            continue
        held = i > 2 and lowers[i] in ("de", "del") and _is_within(partisans, i - 1)
        heads = lowers[i] == "en" and partisans.document.sentence_start(i)
        heads = heads or (lowers[i] == "en" and lowers[i - 1] in (";", ":"))
        leader = heads and (_is_leader(partisans, after + 1) or _says_there(partisans, after + 1))
        if lowers[i] != "desde" and not held and not leader:
            continue
        behind = _past_contrast(partisans, after) + 1
        others = partisans.listed_from(behind) or partisans.person_from(behind, TITLE_REACH)
        comma = next((k for k in range(behind + 1, behind + 7) if lowers[k : k + 1] == [","]), 0)
        if not others and comma and lowers[behind] in ("el", "la"):
            title = partisans.lexicon.person_nouns(lowers[behind + 1])
            others = partisans.person_from(comma + 1, 1) if title else others
        for other in others:
            partisans.join(other, naming.actor.index)


def _is_leader(partisans: Partisans, i: int) -> bool:
    """Whether a post in a party that names none stands at token ``i``: 'el timonel Soto'; not 'el
    presidente del Senado'."""
    number = bisect_left(partisans.cast.descriptions, i, key=lambda description: description.first)
    own = partisans.cast.descriptions[number : number + 1]
    if not own or own[0].first != i or own[0].noun.kind not in HELD or own[0].complement:
        return False
    return own[0].noun.kind == "party_post" or own[0].after in partisans.person_at


def _says_there(partisans: Partisans, i: int) -> bool:
    """Whether who is named at token ``i`` says or wins something: 'En el PDA, Rosa Soto admitió…'."""
    lowers, after = partisans.document.lowers, partisans.person_ends.get(i, 0)
    if not 0 < after < len(lowers) - 1:
        return False
    after += lowers[after] == "se"
    return partisans.lexicon.is_verb_in(lowers[after], "say", "win", "prevail")


def _past_contrast(partisans: Partisans, i: int) -> int:
    """The comma behind ', en cambio' at token ``i``, else ``i``: 'Desde Sur, en cambio, Soto calló'."""
    found = Cues.of(partisans.document, partisans.lexicon).at(i + 1, "contrast", "connective")
    closed = found is not None and partisans.document.lowers[found[1] : found[1] + 1] == [","]
    return found[1] if found is not None and closed else i


def _is_within(partisans: Partisans, i: int) -> bool:
    """Whether 'en la interna', 'en las filas' heads a clause before the 'del' of a party: the noun is at
    token ``i``."""
    lowers = partisans.document.lowers
    noun = partisans.lexicon.is_name_word(lowers[i], "party_contest", "leading_body", "party_part")
    return noun and lowers[i - 2] == "en" and partisans.document.sentence_start(i - 2)
