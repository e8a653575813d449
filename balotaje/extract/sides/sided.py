"""Whose a campaign is by the adjective of its side: 'la candidatura liberal', 'el comando oficialista'."""

from __future__ import annotations

from ...model import Actor
from ..clauses.determiners import CONTRACTIONS
from ..deeds.ends import End
from .claims import Claims

SIDE_REACH = 3
"""Tokens of 'a la' before a campaign noun."""
STEM = 6
"""Letters that an adjective shares with the name of its party."""


def campaign_of_a_side(claims: Claims, i: int, governed: bool, bare: bool) -> End | None:
    """'se sumó a la candidatura liberal' (``governed``), 'acompañará la fórmula republicana' (``bare``):
    whose it is by an adjective that one contender alone is told by; not 'la campaña electoral'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    noun = claims.cues.within(i, min(len(document), i + SIDE_REACH), "campaign_noun")
    found = claims.cues.at(noun, "campaign_noun") if noun is not None else None
    if (
        noun is None
        or found is None
        or found[1] >= len(document)
        or lowers[noun - 1] not in ("la", "el", "al")
    ):
        return None
    to_it = "a" in (lowers[i], CONTRACTIONS.get(lowers[i], ""))
    if document.is_capital(found[1]) or not ((governed and to_it) or (bare and noun == i + 1)):
        return None
    one = _of_side(claims, lowers[found[1]])
    return End((one,), noun, found[1] + 1, True) if one is not None else None


def _of_side(claims: Claims, word: str) -> Actor | None:
    """The one contender whom a description or a party tells to be of a side: 'liberal', 'oficialista'."""
    standing = set(claims.contest.finalists) or claims.contenders()
    fits = [a for a in standing if a.kind == "person" and _is_of(claims, a, word[:STEM])]
    return fits[0] if len(fits) == 1 and len(word) >= STEM else None


def _is_of(claims: Claims, actor: Actor, stem: str) -> bool:
    cast = claims.reading.cast
    person = cast.people[actor.index]
    words = [cast.parties[person.party].name.lower()] if person.party is not None else []
    for description in (cast.descriptions[number] for number in person.descriptions):
        words += [*description.adjectives, description.noun.lemma]
    return any(word.startswith(stem) for name in words for word in name.split())
