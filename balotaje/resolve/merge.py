"""Which names are one person's, given all names of the corpus and what is said of those who bear them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .evidence import Evidence
from .names import NameKey

Words = frozenset[str]
Ident = Words | str
"""What tells two people of one article apart: the id of a curated row, or the words of the name."""


@dataclass(slots=True, eq=False)
class Bearer:
    """Those whom the articles call by one name (in one country, where there are namesakes in several)."""

    key: NameKey
    country: str | None = None
    forms: Counter[str] = field(default_factory=Counter)
    evidence: Evidence = field(default_factory=Evidence)

    def absorb(self, other: Bearer) -> None:
        """Take in the same name from articles that give no country, or another order of its words."""
        self.key = self.key.also(other.key)
        self.forms.update(other.forms)
        self.evidence.absorb(other.evidence)


@dataclass(slots=True, eq=False)
class Merged:
    """A person: a curated row's (``known`` is its id) or only the articles', under all their names."""

    known: str | None = None
    country: str | None = None
    names: dict[Words, str] = field(default_factory=dict)
    """Each with its main surname."""
    surnames: set[str] = field(default_factory=set)
    forms: Counter[str] = field(default_factory=Counter)
    evidence: Evidence = field(default_factory=Evidence)
    idents: set[Ident] = field(default_factory=set)
    bearers: list[Bearer] = field(default_factory=list)
    doubtful: dict[Words, tuple[Merged, ...]] = field(default_factory=dict)
    """Names that several others hold, with those."""

    def join(self, bearer: Bearer) -> None:
        """Add a name to the person's."""
        self.names.setdefault(bearer.key.words, bearer.key.main)
        self.surnames |= bearer.key.surnames
        self.forms.update(bearer.forms)
        self.evidence.absorb(bearer.evidence)
        self.idents.add(bearer.key.words)
        self.bearers.append(bearer)

    def absorb(self, other: Merged) -> None:
        """Take in all of another person: somebody decided that the two are one."""
        self.names = other.names | self.names
        self.surnames |= other.surnames
        self.forms.update(other.forms)
        self.evidence.absorb(other.evidence)
        self.idents |= other.idents
        self.bearers += other.bearers
        self.doubtful.clear()


def split_namesakes(
    seen: Mapping[tuple[Words, str | None], Bearer],
) -> dict[tuple[Words, str | None], Bearer]:
    """People of one full name are one, unless country, party and office all speak against it.

    ``seen`` has them by their name's words and the country that the article gives; the outcome leads from
    each of those to the bearer meant. Where no country is given, it is that of most articles.
    """
    countries: defaultdict[Words, list[str]] = defaultdict(list)
    for words, country in seen:
        if country:
            countries[words].append(country)
    found: dict[tuple[Words, str | None], Bearer] = {}
    meant: dict[tuple[Words, str | None], Bearer] = {}
    for (words, country), bearer in seen.items():
        usual = min(countries[words], key=lambda c: (-seen[words, c].forms.total(), c), default=None)
        own = usual
        if country != usual and country and not bearer.evidence.supports(seen[words, usual].evidence):
            own = country
        owner = found.setdefault((words, own), Bearer(bearer.key, own))
        owner.absorb(bearer)
        meant[words, country] = owner
    return meant


class Merger:
    """Lets bearers of names join people, the fullest names first."""

    def __init__(self, known: Iterable[Merged], apart: set[frozenset[Ident]]) -> None:
        self.people = list(known)
        self._apart = apart
        self._by_word: defaultdict[str, list[tuple[Words, str, Merged]]] = defaultdict(list)
        self._known_by_word: defaultdict[str, list[tuple[Words, Merged]]] = defaultdict(list)
        for person in self.people:
            for words, main in person.names.items():
                self._index(words, main, person)
        for person in self.people:
            for words in person.names:
                self._known_by_word[self._rarest(words)].append((words, person))

    def place(self, bearer: Bearer) -> Merged:
        """The person whom ``bearer`` is, a new one if need be. To be called with the fullest names first."""
        person, possible = self.find(bearer)
        if person is None:
            # A name met far more often than all that hold it is somebody in their own right.
            others = sum(other.forms.total() for other in possible)
            person = Merged(country=bearer.country)
            if possible and others >= bearer.forms.total():
                person.doubtful[bearer.key.words] = tuple(possible)
            self.people.append(person)
        if bearer.key.words not in person.names:
            self._index(bearer.key.words, bearer.key.main, person)
        person.join(bearer)
        return person

    def find(self, bearer: Bearer) -> tuple[Merged | None, list[Merged]]:
        """The person whom the rules take ``bearer`` to be, if any; and all whom it may be."""
        possible = [person for person in self._holders(bearer) if self._may_be(bearer, person)]
        likely = possible
        if len(possible) > 1:
            likely = [person for person in possible if person.evidence.supports(bearer.evidence)]
        return likely[0] if len(likely) == 1 else None, possible

    def _index(self, words: Words, main: str, person: Merged) -> None:
        for word in words:
            self._by_word[word].append((words, main, person))

    def _rarest(self, words: Words) -> str:
        return min(words, key=lambda word: (len(self._by_word[word]), word))

    def _holders(self, bearer: Bearer) -> list[Merged]:
        """Everybody with a name that has all words of the bearer's, and curated people whose name it has.

        A shorter name keeps the main surname: 'Juan Soto' is 'Juan Paredes Soto' only where more than the
        name speaks for it.
        """
        words, main = bearer.key.words, bearer.key.main
        found = [
            person
            for name, name_main, person in self._by_word[self._rarest(words)]
            if words <= name
            and (name_main in words or name == words or person.evidence.supports(bearer.evidence))
        ]
        found += [
            person
            for word in sorted(words)
            for name, person in self._known_by_word[word]
            if name <= words and (main in name or person.evidence.supports(bearer.evidence))
        ]
        return list(dict.fromkeys(found))

    def _may_be(self, bearer: Bearer, person: Merged) -> bool:
        if any(frozenset({bearer.key.words, ident}) in self._apart for ident in person.idents):
            return False
        return not person.evidence.contradicts(bearer.evidence)


def merge(known: Iterable[Merged], bearers: Iterable[Bearer], apart: set[frozenset[Ident]]) -> Merger:
    """Everybody, as its ``people``: the ``known``, and whoever else bears a name.

    ``apart`` holds pairs that stand in one article as two people. The outcome does not depend on the order
    of ``bearers``.
    """
    merger = Merger(known, apart)
    for bearer in sorted(bearers, key=_fullest_first):
        merger.place(bearer)
    return merger


def _fullest_first(bearer: Bearer) -> tuple[int, list[str], str]:
    return -len(bearer.key.words), sorted(bearer.key.words), bearer.country or ""
