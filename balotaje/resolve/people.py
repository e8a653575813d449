"""People over the corpus: one row each, however their names are written.

A name that an article recognised as a curated row is that row. Other names are one person's when one holds
all words of the other, of which there are two or more, and nothing that the articles say speaks against it.
Where several people's names hold it, what the articles say (party, office) must speak for one of them alone.
A lone surname needs that even where only one person has it. Who stays in doubt keeps a row of their own, and
the doubt is told. What a person decided (``data/merges.csv``) comes after all that, and wins.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, count

from ..decisions import lapsed
from ..knowledge import Knowledge, KnownPerson
from ..lexicon import Lexicon
from .decided import AGREED, Decided, nobody
from .evidence import Evidence, Sighting, folded_commonest
from .merge import Bearer, Ident, Merged, Merger, Words, merge, split_namesakes
from .names import NameKey, best_form, commonest, name_key, slug

SEVERAL_HOLD = "a name that several fuller names hold"
SEVERAL_SURNAMES = "a single name that several people have"
ONE_SURNAME = "a single name that one person has, for whom nothing else speaks"
NO_SURNAME = "a single name that nobody has in full"
"""The reasons for a doubt."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a person of an article, by position, may be somebody else, and who of the corpus (ids)."""

    person: int
    reason: str
    candidates: tuple[str, ...] = ()


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
        self.decided = Decided(knowledge.merges)
        self._lexicon = lexicon
        self._known = knowledge.people
        self._curated = {row.id: _curated(row, lexicon) for row in self._known.values()}
        self._seen: dict[tuple[Words, str | None], Bearer] = {}
        self._lone: defaultdict[Words, Evidence] = defaultdict(Evidence)
        self._apart: set[frozenset[Ident]] = set()
        self._moved: list[tuple[Sighting, NameKey]] = []
        self._meant: dict[tuple[Words, str | None], Merged] = {}
        self._registry = Registry(lexicon, self._known.values())
        self._assigned: dict[str, Merged] = {}
        self._lone_into: dict[str, tuple[int, Merged]] = {}
        self._said: defaultdict[str, _Said] = defaultdict(_Said)

    def see(self, sightings: Sequence[Sighting]) -> None:
        """Take note of the people of one article. Raises ``KeyError`` for a curated row that is none."""
        keyed = [(sighting, name_key(sighting.name, self._lexicon)) for sighting in sightings]
        self._moved += [pair for pair in keyed if pair[0].into is not None]
        keyed = [pair for pair in keyed if pair[0].into is None]
        for sighting, key in keyed:
            self._evidence(sighting, key).add(sighting, self._lexicon)
        full = [(sighting.known or key.words, key.words) for sighting, key in keyed if not key.lone]
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
        merger = merge(self._curated.values(), set(meant.values()), self._apart)
        for person in sorted(merger.people, key=_by_name):
            self._registry.add(person, slug(best_form(person.forms)) if person.known is None else "")
        owner = {bearer: person for person in merger.people for bearer in person.bearers}
        self._meant = {name: owner[bearer] for name, bearer in meant.items()}
        found = [(sighting, key, self._by_rules(merger, sighting, key)) for sighting, key in self._moved]
        self._merge_as_decided()
        for sighting, key, by_rules in sorted(found, key=lambda move: (move[0].line, move[0].name)):
            self._assign(sighting, key, by_rules)

    def _by_rules(self, merger: Merger, sighting: Sighting, key: NameKey) -> Merged | None:
        """Who somebody would be by the rules alone, if they say."""
        if sighting.known is not None:
            return self._curated[sighting.known]
        said = Evidence()
        said.add(sighting, self._lexicon)
        if key.lone:
            likely = [p for p in self._registry.of_surname(key) if not p.evidence.contradicts(said)]
            likely = [person for person in likely if person.evidence.supports(said)]
            return likely[0] if len(likely) == 1 else None
        same = self._meant.get((key.words, sighting.country))
        return same or merger.find(Bearer(key, sighting.country, Counter([sighting.name]), said))[0]

    def _merge_as_decided(self) -> None:
        for row in self.decided.merges:
            target = self._registry.find(row.into)
            person = self._registry.find(row.person)
            if target is None:
                self.decided.lapsed[row.line] = nobody(row.into)
            elif person is None:
                # Single names get their ids in their articles: until one does, there is nobody.
                self._lone_into[row.person] = self._lone_into[slug(row.person)] = (row.line, target)
                self.decided.lapsed[row.line] = nobody(row.person)
            elif person is target:
                self.decided.lapsed[row.line] = AGREED
            elif person.known is not None:
                why = f"{person.known} has a row in people.csv: name it as into"
                self.decided.lapsed[row.line] = lapsed(why)
            else:
                self._registry.absorb(target, person)

    def _assign(self, sighting: Sighting, key: NameKey, by_rules: Merged | None) -> None:
        """Let somebody of one article be who a person decided, a new person if nobody has that name."""
        into = sighting.into or ""
        person = self._assigned.get(into) or self._registry.find(into)
        if person is None:
            person = Merged(country=sighting.country, names={key.words: key.main})
            person.surnames |= key.surnames
            self._registry.add(person, slug(into), name=into if into != slug(into) else None)
        elif by_rules is not None and self._registry.now(by_rules) is person:
            self.decided.lapsed[sighting.line] = AGREED
        self._assigned[into] = person
        person.forms[sighting.name] += 1
        person.evidence.add(sighting, self._lexicon)

    def id_of(self, name: str) -> str | None:
        """The id of the only person who has that name or that id. For after ``settle``."""
        person = self._registry.find(name)
        return None if person is None else self._registry.id_of(person)

    def identify(
        self, article_id: str, sightings: Sequence[Sighting]
    ) -> tuple[tuple[str, ...], tuple[Doubt, ...]]:
        """The ids of one article's people, who are counted, by position; and which of them are in doubt."""
        keys = [name_key(sighting.name, self._lexicon) for sighting in sightings]
        ids: dict[int, str] = {}
        doubts: list[Doubt] = []
        for position, (sighting, key) in enumerate(zip(sightings, keys, strict=True)):
            if sighting.into is not None:
                ids[position] = self._registry.id_of(self._assigned[sighting.into])
            elif sighting.known is not None:
                ids[position] = sighting.known
            elif not key.lone:
                person = self._registry.now(self._meant[key.words, sighting.country])
                ids[position] = self._registry.id_of(person)
                if others := person.doubtful.get(key.words):
                    doubts.append(Doubt(position, SEVERAL_HOLD, self._registry.ids_of(others)))
        # A lone name is not that of somebody whom the article tells from it.
        present = frozenset(ids.values())
        for position, (sighting, key) in enumerate(zip(sightings, keys, strict=True)):
            if position not in ids:
                ids[position], reason, others = self._lone_name(article_id, sighting, key, present)
                if reason:
                    doubts.append(Doubt(position, reason, self._registry.ids_of(others)))
        self._count(ids, sightings)
        return tuple(ids[position] for position in range(len(sightings))), tuple(doubts)

    def _lone_name(
        self, article_id: str, sighting: Sighting, key: NameKey, present: frozenset[str]
    ) -> tuple[str, str | None, tuple[Merged, ...]]:
        said = Evidence()
        said.add(sighting, self._lexicon)
        possible = tuple(
            person
            for person in self._registry.of_surname(key)
            if self._registry.id_of(person) not in present and not person.evidence.contradicts(said)
        )
        likely = [person for person in possible if person.evidence.supports(said)]
        if len(likely) == 1:
            return self._registry.id_of(likely[0]), None, ()
        name = slug(sighting.name)
        one_person = len(possible) < 2 and self._lone[key.words].consistent and name not in self._registry
        reason = SEVERAL_SURNAMES if len(possible) > 1 else ONE_SURNAME if possible else NO_SURNAME
        person_id = name if one_person else f"{name}-{article_id}"
        if person_id in self._lone_into:
            line, target = self._lone_into[person_id]
            self.decided.lapsed.pop(line, None)
            return self._registry.id_of(target), None, ()
        return person_id, reason, possible

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
                name=known.name if known else self._registry.name_of(person_id) or best_form(said.forms),
                country=(known and known.country) or commonest(said.countries),
                party_id=(known and known.party_id) or commonest(said.parties),
                description=(known and known.description) or folded_commonest(said.titles),
                wikidata=known.wikidata if known else None,
                articles=said.articles,
            )


class Registry:
    """Everybody by id, by name and by surname, once it is settled who is who."""

    def __init__(self, lexicon: Lexicon, known: Iterable[KnownPerson]) -> None:
        self._lexicon = lexicon
        self._lone = {slug(name): row.id for row in known for name in row.lone_names}
        self._people: dict[str, Merged] = {}
        self._ids: dict[Merged, str] = {}
        self._by_name: defaultdict[Words, list[Merged]] | None = None
        self._by_surname: defaultdict[str, list[Merged]] = defaultdict(list)
        self._absorbed: dict[Merged, Merged] = {}
        self._shown: dict[str, str] = {}

    def __contains__(self, person_id: str) -> bool:
        return person_id in self._people

    def add(self, person: Merged, wish: str, name: str | None = None) -> None:
        """Give a person an id: that of the curated row, else ``wish`` or, where it is taken, one like it.

        ``name`` is the one to show, if it was decided.
        """
        person_id = person.known or self._free(wish, person.country)
        self._people[person_id] = person
        self._ids[person] = person_id
        if name is not None:
            self._shown[person_id] = name
        for surname in person.surnames:
            self._by_surname[surname].append(person)
        if self._by_name is not None:
            self._index(self._by_name, person)

    def _index(self, index: defaultdict[Words, list[Merged]], person: Merged) -> None:
        for words in person.names:
            index[words].append(person)

    def _free(self, name: str, country: str | None) -> str:
        """An id that nobody has yet: namesakes are told apart by their country, else by a number."""
        for found in (name, f"{name}-{country.lower()}" if country else name):
            if found not in self._people:
                return found
        return next(found for number in count(2) if (found := f"{name}-{number}") not in self._people)

    def absorb(self, person: Merged, other: Merged) -> None:
        """Let the two be one: ``person``, whose name is the one to show."""
        if person.known is None:
            self._shown.setdefault(self._ids[person], best_form(person.forms))
        person.absorb(other)
        self._absorbed[other] = person

    def now(self, person: Merged) -> Merged:
        """Who ``person`` is, after what was decided."""
        while person in self._absorbed:
            person = self._absorbed[person]
        return person

    def id_of(self, person: Merged) -> str:
        """A person's id."""
        return self._ids[self.now(person)]

    def ids_of(self, people: Iterable[Merged]) -> tuple[str, ...]:
        """Their ids, each once, in alphabetical order."""
        return tuple(sorted({self.id_of(person) for person in people}))

    def name_of(self, person_id: str) -> str | None:
        """The name to show, where it was decided."""
        return self._shown.get(person_id)

    def find(self, name: str) -> Merged | None:
        """The only person who has that id or that name; a lone name is for curated people only."""
        person_id = self._lone.get(slug(name), name)
        if person_id in self._people:
            return self.now(self._people[person_id])
        if self._by_name is None:
            # Few corpora ever ask, and to those who do not it would be a burden.
            self._by_name = defaultdict(list)
            for person in self._people.values():
                self._index(self._by_name, person)
        # In title case, so that every word counts: 'Juan Paredes (cantor)' is not Juan Paredes.
        words = name_key(name.title(), self._lexicon).words
        found = {self.now(person) for person in self._by_name.get(words, ())}
        return found.pop() if len(found) == 1 else None

    def of_surname(self, key: NameKey) -> list[Merged]:
        """Everybody who has that lone name for a surname."""
        (word,) = key.words or {""}
        return list(dict.fromkeys(map(self.now, self._by_surname.get(word, ()))))


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


def _by_name(person: Merged) -> tuple[bool, str, list[list[str]], str]:
    # Curated people first: their ids are theirs.
    return (
        person.known is None,
        person.known or "",
        sorted(sorted(words) for words in person.names),
        person.country or "",
    )
