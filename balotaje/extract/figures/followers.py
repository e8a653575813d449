"""A party called by its followers: 'los albistas lograron el 29%' is the party's figure.

Only figures are read so: what followers say or do is theirs, not the party's.
"""

from __future__ import annotations

from ...model import Actor
from ..reading import Reading
from ..references import Reference, References

ARTICLES = frozenset(("los", "las"))
SUBGROUP_OPENERS = frozenset(("de", "entre"))
"""'el 60% de los albistas', 'entre los albistas' is a part of the voters."""


def with_followers(reading: Reading) -> References:
    """The references of a reading, with those that name a party by its followers put in.

    Not 'los dirigentes albistas', where the word qualifies another.
    """
    added = [
        Reference(i - 1, i + 1, "name", (party,), "m", "p", reading.document.lowers[i])
        for i, lower in enumerate(reading.document.lowers)
        if lower in reading.knowledge.party_adjectives
        and _stands_alone(reading, i)
        and (party := _party(reading, lower)) is not None
    ]
    if not added:
        return reading.references
    items = [*reading.references.items, *added]
    return References(sorted(items, key=lambda reference: reference.first))


def _stands_alone(reading: Reading, i: int) -> bool:
    """Whether 'los' and the word at token ``i`` are a whole noun phrase that nothing else covers."""
    lowers, references = reading.document.lowers, reading.references
    if i == 0 or lowers[i - 1] not in ARTICLES or not lowers[i].endswith("s"):
        return False
    if references.at(i) is not None or references.at(i - 1) is not None:
        return False
    if i > 1 and lowers[i - 2] in SUBGROUP_OPENERS:
        return False
    following = lowers[i + 1] if i + 1 < len(lowers) else "."
    if not following[0].isalpha():
        return True
    known = reading.lexicon.is_word(
        following, "preposition", "contraction", "conjunction", "relative", "clitic", "determiner", "adverb"
    )
    return known or any(v.finite for v in reading.lexicon.verbs.get(following, ()))


def _party(reading: Reading, adjective: str) -> Actor | None:
    """The one party of the article whose followers are so called."""
    ids = reading.knowledge.party_adjectives[adjective]
    found = [
        n for n, party in enumerate(reading.cast.parties) if party.row is not None and party.row.id in ids
    ]
    if len(found) > 1:
        parties = reading.cast.parties
        home = reading.cast.country
        found = [n for n in found if (row := parties[n].row) is not None and row.country == home] or found
    return Actor("party", found[0]) if len(found) == 1 else None
