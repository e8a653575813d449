"""What articles say of a person besides the name: what tells two people apart, or one from another."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from ..lexicon import OCCUPATIONS, Lexicon, fold
from .names import commonest

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person of one article, with what that article says of them; ``party`` is an id.

    ``into`` is who it is where a person decided so, on that ``line`` of ``data/merges.csv``.
    """

    name: str
    known: str | None = None
    gender: str | None = None
    country: str | None = None
    party: str | None = None
    titles: tuple[str, ...] = ()
    into: str | None = None
    line: int = 0


def office(title: str, lexicon: Lexicon) -> str | None:
    """The office, candidacy or profession in a title, held or past: 'exsenadora de Mar' is 'senador'."""
    for word in _WORD.findall(title.lower()):
        for noun in lexicon.person_nouns(word):
            if noun.kind in OCCUPATIONS:
                return noun.lemma
    return None


@dataclass(slots=True)
class Evidence:
    """What is said of somebody, over all the articles."""

    genders: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    parties: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)

    @property
    def gender(self) -> str | None:
        """The one that most articles give."""
        return commonest(self.genders)

    def add(self, sighting: Sighting, lexicon: Lexicon) -> None:
        """Take in what one article says."""
        if sighting.gender:
            self.genders[sighting.gender] += 1
        if sighting.country:
            self.countries[sighting.country] += 1
        if sighting.party:
            self.parties.add(sighting.party)
        self.offices.update(found for title in sighting.titles if (found := office(title, lexicon)))

    def absorb(self, other: Evidence) -> None:
        """Take in what is said under another name."""
        self.genders.update(other.genders)
        self.countries.update(other.countries)
        self.parties |= other.parties
        self.offices |= other.offices

    def contradicts(self, other: Evidence) -> bool:
        """Whether the two cannot be one person: another gender, or no country in common."""
        if self.gender and other.gender and self.gender != other.gender:
            return True
        return bool(self.countries and other.countries and self.countries.keys().isdisjoint(other.countries))

    def supports(self, other: Evidence) -> bool:
        """Whether something beyond the name speaks for the two being one person: a party or an office."""
        return not (self.parties.isdisjoint(other.parties) and self.offices.isdisjoint(other.offices))

    @property
    def consistent(self) -> bool:
        """Whether all of it may be said of one person."""
        return max(len(self.genders), len(self.countries), len(self.parties)) < 2


def folded_commonest(counts: Counter[str]) -> str | None:
    """The text counted most when case and accents do not matter, as it is mostly written."""
    folded: Counter[str] = Counter()
    for text, count in counts.items():
        folded[fold(text)] += count
    most = commonest(folded)
    return commonest(Counter({text: count for text, count in counts.items() if fold(text) == most}))
