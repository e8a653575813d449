"""People over the corpus: one row each, however their names are written.

A name that an article recognised as a curated row is that row. Other names are one person's when one holds
all words of the other, of which there are two or more, and nothing that the articles say speaks against it.
Where several people's names hold it, what the articles say (party, office) must speak for one of them alone.
A lone surname needs that even where only one person has it. Who stays in doubt keeps a row of their own, and
the doubt is told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from ..knowledge import Knowledge, KnownPerson
from ..lexicon import Lexicon
from .evidence import Evidence, Sighting, folded_commonest
from .merge import Bearer, Ident, Merged, Words, merge, split_namesakes
from .names import NameKey, best_form, commonest, name_key, slug

SEVERAL_HOLD = "a name that several fuller names hold"
SEVERAL_SURNAMES = "a single name that several people have"
ONE_SURNAME = "a single name that one person has, for whom nothing else speaks"
NO_SURNAME = "a single name that nobody has in full"
"""The reasons for a doubt."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a person of an article, by position, may be somebody else that the corpus knows."""

    person: int
    reason: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row of the table ``people``; ``articles`` counts those that name the person."""

    id: str
    name: str
    country: str | None
    party_id: str | None
    description: str | None
    wikidata: str | None
    articles: int


@dataclass(slots=True)
class _Said:
    """What the articles say of one row, each counted once per article."""

    articles: int = 0
    forms: Counter[str] = field(default_factory=Counter)
    countries: Counter[str] = field(default_factory=Counter)
    parties: Counter[str] = field(default_factory=Counter)
    titles: Counter[str] = field(default_factory=Counter)

    def add(self, sighting: Sighting) -> None:
        self.forms[sighting.name] += 1
        if sighting.country:
            self.countries[sighting.country] += 1
        if sighting.party:
            self.parties[sighting.party] += 1
        self.titles.update(set(sighting.titles))


class People:
    """Everybody in the corpus: ``see`` all articles, ``settle``, then ``identify`` who is in each."""

    def __init__(self, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known = knowledge.people
        self._curated = {row.id: _curated(row, lexicon) for row in self._known.values()}
        self._seen: dict[tuple[Words, str | None], Bearer] = {}
        self._lone: defaultdict[Words, Evidence] = defaultdict(Evidence)
        self._apart: set[frozenset[Ident]] = set()
        self._meant: dict[tuple[Words, str | None], tuple[str, Merged]] = {}
        self._by_surname: defaultdict[str, list[tuple[str, Merged]]] = defaultdict(list)
        self._taken: set[str] = set()
        self._said: defaultdict[str, _Said] = defaultdict(_Said)

    def see(self, sightings: Sequence[Sighting]) -> None:
        """Take note of the people of one article. Raises ``KeyError`` for a curated row that is none."""
        keys = [name_key(sighting.name, self._lexicon) for sighting in sightings]
        for sighting, key in zip(sightings, keys, strict=True):
            self._evidence(sighting, key).add(sighting, self._lexicon)
        full = [
            (s.known or key.words, key.words) for s, key in zip(sightings, keys, strict=True) if not key.lone
        ]
        for (one, words), (other, more) in combinations(full, 2):
            if one != other and (words <= more or more <= words):
                self._apart.add(frozenset({one, other}))

    def _evidence(self, sighting: Sighting, key: NameKey) -> Evidence:
        """Where to note what an article says of somebody; the form of the name is noted too."""
        if sighting.known is not None:
            person = self._curated[sighting.known]
            person.forms[sighting.name] += 1
            return person.evidence
        if key.lone:
            return self._lone[key.words]
        bearer = self._seen.setdefault((key.words, sighting.country), Bearer(key, sighting.country))
        bearer.key = bearer.key.also(key)
        bearer.forms[sighting.name] += 1
        return bearer.evidence

    def settle(self) -> None:
        """Decide which names are one person's. Nothing more may be seen."""
        meant = split_namesakes(self._seen)
        people = merge(self._curated.values(), set(meant.values()), self._apart)
        self._taken = set(self._curated)
        ids: dict[Merged, str] = {}
        for person in sorted(people, key=_by_name):
            ids[person] = person.known or self._free(slug(best_form(person.forms)), person.country)
            for surname in person.surnames:
                self._by_surname[surname].append((ids[person], person))
        owner = {bearer: person for person in people for bearer in person.bearers}
        for name, bearer in meant.items():
            self._meant[name] = (ids[owner[bearer]], owner[bearer])

    def _free(self, name: str, country: str | None) -> str:
        """An id that nobody has yet: namesakes are told apart by their country, else by a number."""
        tries = [name, *([f"{name}-{country.lower()}"] if country else [])]
        found = next((one for one in tries if one not in self._taken), "")
        number = 2
        while not found or found in self._taken:
            found = f"{name}-{number}"
            number += 1
        self._taken.add(found)
        return found

    def identify(
        self, article_id: str, sightings: Sequence[Sighting]
    ) -> tuple[tuple[str, ...], tuple[Doubt, ...]]:
        """The ids of one article's people, who are counted, by position; and which of them are in doubt."""
        keys = [name_key(sighting.name, self._lexicon) for sighting in sightings]
        ids: dict[int, str] = {}
        doubts: list[Doubt] = []
        for position, (sighting, key) in enumerate(zip(sightings, keys, strict=True)):
            if sighting.known is not None:
                ids[position] = sighting.known
            elif not key.lone:
                ids[position], person = self._meant[key.words, sighting.country]
                if key.words in person.doubtful:
                    doubts.append(Doubt(position, SEVERAL_HOLD))
        # A lone name is not that of somebody whom the article tells from it.
        present = frozenset(ids.values())
        for position, (sighting, key) in enumerate(zip(sightings, keys, strict=True)):
            if position not in ids:
                ids[position], reason = self._lone_name(article_id, sighting, key, present)
                if reason:
                    doubts.append(Doubt(position, reason))
        self._count(ids, sightings)
        return tuple(ids[position] for position in range(len(sightings))), tuple(doubts)

    def _lone_name(
        self, article_id: str, sighting: Sighting, key: NameKey, present: frozenset[str]
    ) -> tuple[str, str | None]:
        said = Evidence()
        said.add(sighting, self._lexicon)
        (word,) = key.words or {""}
        possible = [
            (person_id, person)
            for person_id, person in self._by_surname.get(word, ())
            if person_id not in present and not person.evidence.contradicts(said)
        ]
        likely = [one for one, person in possible if person.evidence.supports(said)]
        if len(likely) == 1:
            return likely[0], None
        name = slug(sighting.name)
        one_person = len(possible) < 2 and self._lone[key.words].consistent and name not in self._taken
        reason = SEVERAL_SURNAMES if len(possible) > 1 else ONE_SURNAME if possible else NO_SURNAME
        return name if one_person else f"{name}-{article_id}", reason

    def _count(self, ids: dict[int, str], sightings: Sequence[Sighting]) -> None:
        for person_id in set(ids.values()):
            self._said[person_id].articles += 1
        for position, sighting in enumerate(sightings):
            self._said[ids[position]].add(sighting)

    def rows(self, others: Iterable[str] = ()) -> Iterator[PersonRow]:
        """Everybody counted and every one of ``others``, who are curated, by id."""
        for person_id in sorted({*self._said, *others}):
            said = self._said.get(person_id, _Said())
            known = self._known.get(person_id)
            yield PersonRow(
                id=person_id,
                name=known.name if known else best_form(said.forms),
                country=(known and known.country) or commonest(said.countries),
                party_id=(known and known.party_id) or commonest(said.parties),
                description=(known and known.description) or folded_commonest(said.titles),
                wikidata=known.wikidata if known else None,
                articles=said.articles,
            )


def _curated(row: KnownPerson, lexicon: Lexicon) -> Merged:
    person = Merged(known=row.id, country=row.country, idents={row.id})
    for name in (row.name, *row.aliases, *row.lone_names):
        key = name_key(name, lexicon)
        if key.lone:
            person.surnames |= key.words
        else:
            person.names[key.words] = key.main
            person.surnames |= key.surnames
    titles = (row.description,) if row.description else ()
    person.evidence.add(Sighting(row.name, None, row.gender, row.country, row.party_id, titles), lexicon)
    return person


def _by_name(person: Merged) -> tuple[str, list[list[str]], str]:
    return person.known or "", sorted(sorted(words) for words in person.names), person.country or ""
