"""Who is told to be one of a party's people, or its candidate, around the party's name: 'Soto y otros ediles
del PDA', 'Entre los ediles del PDA figuran Soto y Ruiz', 'Con Soto como candidato, el PDA …'."""

from __future__ import annotations

from ..clauses.clefts import COPULAS
from ..titles.descriptions import Description
from . import apposed
from .fielded import as_own
from .partisans import MAX_PHRASE, Partisans

OTHERS = frozenset(("otros", "otras", "demás", "varios", "varias"))
FIGURES = 4
"""Tokens of 'se encuentran' between a title's end and those whom it counts."""
PLACE = 6
"""Tokens of 'para la alcaldía de Tola' between a party and the copula."""


def bind(partisans: Partisans) -> None:
    """Bind those counted among a party's people, and those with whom it goes into an election."""
    for description in partisans.cast.descriptions:
        if description.number == "p":
            for person in _one_of(partisans, description) or _counted_among(partisans, description):
                partisans.join(person, partisans.party_of(description))
    _as_candidate(partisans)
    _behind_title(partisans)
    _is_its_bet(partisans)


def _one_of(partisans: Partisans, description: Description) -> list[int]:
    """'Rosa Soto y otros dirigentes del PDA', 'Soto, Ruiz y los demás ediles del PDA'; not 'Soto y los ediles
    del PDA'."""
    lowers, i = partisans.document.lowers, description.first
    others = not OTHERS.isdisjoint(lowers[max(0, i - 1) : description.title_first])
    i -= i > 0 and lowers[i - 1] in OTHERS
    i -= i > 0 and lowers[i - 1] in ("los", "las")
    if not others or i < 2 or lowers[i - 1] not in ("y", "e"):
        return []
    found, i = list[int](), i - 1
    while (person := partisans.person_until.get(i)) is not None:
        found.append(person)
        begin = next((k for k in range(i - 1, i - MAX_PHRASE, -1) if partisans.phrase_at.get(k) == person), 0)
        if begin < 2 or lowers[begin - 1] != ",":
            break
        i = begin - 1
    return found


def _counted_among(partisans: Partisans, description: Description) -> list[int]:
    """'Entre los precandidatos del PDA figuran Rosa Soto y Pedro Ruiz'; not 'Entre los ediles del PDA habló
    el juez Ruiz'."""
    document, lowers = partisans.document, partisans.document.lowers
    if not description.first or lowers[description.first - 1] != "entre":
        return []
    for k in range(description.after, min(description.after + FIGURES, len(document))):
        if partisans.lexicon.is_verb_in(lowers[k], "be_listed") or lowers[k] in ("están", "encuentran"):
            return partisans.listed_from(k + 1)
        if not document.forms[k].islower():
            break
    return []


def _as_candidate(partisans: Partisans) -> None:
    """'Con Rosa Soto como candidata, el PDA sumó 12%'; not 'Con Rosa Soto, el PDA …'."""
    document, lowers = partisans.document, partisans.document.lowers
    for begin, person in partisans.phrase_at.items():
        if begin and lowers[begin - 1] == "con" and document.sentence_start(begin - 1):
            comma = next((k for k in range(begin, min(begin + 16, len(lowers))) if lowers[k] == ","), 0)
            if comma and as_own(partisans, begin):
                partisans.join(person, partisans.party_behind(comma + 1))


def _behind_title(partisans: Partisans) -> None:
    """'Rosa Soto, economista, del PDA, ganó'; not 'Rosa Soto, economista, y del PDA'."""
    lowers = partisans.document.lowers
    titled = apposed.titles_behind(partisans)
    for naming in partisans.cast.namings:
        i = titled.get(naming.after, 0) if naming.actor.kind == "person" else 0
        if i and lowers[i : i + 1] == [","] and lowers[i + 1 : i + 2] in (["de"], ["del"]):
            party = partisans.party_behind(i + 2)
            ends = next((k for k in range(i + 2, min(i + 12, len(lowers))) if k in partisans.party_until), 0)
            if party is not None and ends and lowers[ends : ends + 1] in ([","], ["."], [";"], [")"]):
                partisans.join(naming.actor.index, party)


def _is_its_bet(partisans: Partisans) -> None:
    """'La apuesta del PDA para Tola es Rosa Soto', 'La carta del PDA será el edil Soto'; not 'La apuesta del
    PDA es clara'."""
    document, lowers = partisans.document, partisans.document.lowers
    for first, after in sorted(partisans.party_ends.items()):
        i = first - 1 - (lowers[first - 1] in ("la", "el"))
        noun = (
            i > 0 and lowers[i] in ("de", "del") and partisans.lexicon.is_name_word(lowers[i - 1], "stand_in")
        )
        for k in range(after, min(after + PLACE, len(lowers) - 1)) if noun else ():
            if lowers[k] in COPULAS:
                for person in partisans.listed_from(k + 1)[:1]:
                    partisans.join(person, partisans.party_at[first])
                break
            if not (document.forms[k].isalpha() and lowers[k] not in ("que", "y")):
                break
