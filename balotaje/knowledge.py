"""Knowledge of the world: the curated rows of ``data/``, indexed for lookup.

Every row names the public source in which it was looked up; nothing here is known to the code itself.
Multi-valued cells are separated by '|'; an empty cell is unknown.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Literal

from .lexicon import fold
from .model import Gender, PartyKind

NameKind = Literal["person", "party", "organisation", "place"]


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A row of ``data/people.csv``."""

    id: str
    name: str
    aliases: tuple[str, ...]
    lone_names: tuple[str, ...]
    gender: Gender | None
    country: str | None
    party_id: str | None
    description: str | None
    handles: tuple[str, ...]
    wikidata: str | None
    source: str


@dataclass(frozen=True, slots=True)
class KnownParty:
    """A row of ``data/parties.csv``."""

    id: str
    name: str
    abbreviation: str | None
    aliases: tuple[str, ...]
    adjectives: tuple[str, ...]
    kind: PartyKind
    country: str | None
    coalition_id: str | None
    wikidata: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Election:
    """A row of ``data/elections.csv``; ``date`` is an ISO date."""

    id: str
    country: str
    office: str
    date: str
    round: int | None
    source: str


@dataclass(frozen=True, slots=True)
class OfficialResult:
    """A row of ``data/official_results.csv``."""

    election_id: str
    person_id: str
    votes: int | None
    percent: float | None
    source: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """A row of ``data/organisations.csv``: an outlet, a pollster, an institution."""

    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Place:
    """A row of ``data/places.csv``."""

    name: str
    kind: str
    country: str | None
    demonyms: tuple[str, ...]
    source: str


Row = KnownPerson | KnownParty | Organisation | Place


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """A row of ``data/articles.csv``: what a person knows of an article beyond its text."""

    id: str
    url: str | None
    outlet: str | None
    title: str | None
    author: str | None
    published: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write a known name: its tokens as written, and the rows it can name.

    There is more than one row where two countries share a name ('Partido del Alba').
    """

    words: tuple[str, ...]
    kind: NameKind
    rows: tuple[Row, ...]
    acronym: bool = False
    second: str = ""
    """The second token folded, '' where there is none: what rules most names out at once."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """All curated rows and the indexes over them."""

    people: dict[str, KnownPerson]
    parties: dict[str, KnownParty]
    elections: dict[str, Election]
    official_results: tuple[OfficialResult, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]
    articles: dict[str, ArticleRow]
    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    """folded first word → the names that begin with it, longest first."""
    lone_names: dict[str, str] = field(default_factory=dict)
    """folded lone name → person id."""
    surnames: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """folded surname → ids of the people who bear it."""
    handles: dict[str, str] = field(default_factory=dict)
    """handle without '@', lower case → person id."""
    party_adjectives: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """follower's adjective, lower case → party ids."""
    demonyms: dict[str, str] = field(default_factory=dict)
    """demonym of a country, lower case → ISO country code."""
    countries: dict[str, str] = field(default_factory=dict)
    """folded name of a country → ISO country code."""


def _rows(path: Path) -> Iterator[dict[str, str]]:
    if not path.exists():
        return
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            yield {k: (v or "").strip() for k, v in row.items() if k}


def _many(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _gender(cell: str) -> Gender | None:
    return "m" if cell == "m" else "f" if cell == "f" else None


def _words(name: str) -> tuple[str, ...]:
    """The tokens of ``name`` as the tokeniser would cut them."""
    from .extract.tokens import split_words

    return split_words(name)


def _index_names(
    people: Iterable[KnownPerson],
    parties: Iterable[KnownParty],
    organisations: Iterable[Organisation],
    places: Iterable[Place],
) -> dict[str, tuple[Name, ...]]:
    """Every written form of every row. A party's name wins over a person's, a person's over a place's."""
    found: dict[str, dict[tuple[str, ...], Name]] = defaultdict(dict)

    def add(written: str, kind: NameKind, row: Row) -> None:
        words = _words(written)
        if not words:
            return
        names = found[fold(words[0])]
        other = names.get(words)
        if other is None:
            acronym = len(words) == 1 and len(written) <= 6 and written.isupper()
            names[words] = Name(words, kind, (row,), acronym, fold(words[1]) if len(words) > 1 else "")
        elif other.kind == kind and row not in other.rows:
            names[words] = Name(words, kind, (*other.rows, row), other.acronym, other.second)

    for party in parties:
        for written in (party.name, party.abbreviation or "", *party.aliases):
            add(written, "party", party)
    for person in people:
        for written in (person.name, *person.aliases):
            add(written, "person", person)
    for organisation in organisations:
        for written in (organisation.name, *organisation.aliases):
            add(written, "organisation", organisation)
    for place in places:
        add(place.name, "place", place)
    return {
        first: tuple(sorted(names.values(), key=lambda n: (-len(n.words), n.words)))
        for first, names in found.items()
    }


def _index_surnames(people: Iterable[KnownPerson]) -> dict[str, tuple[str, ...]]:
    """Everything in a name but its first word, if it is long enough to be a surname."""
    found: dict[str, list[str]] = defaultdict(list)
    for person in people:
        for word in person.name.split()[1:]:
            if len(word) > 3:
                found[fold(word)].append(person.id)
    return {surname: tuple(ids) for surname, ids in found.items()}


@cache
def load(folder: Path) -> Knowledge:
    """Read the curated tables of ``folder`` (a missing table is an empty one), once per process.

    Raises ``ValueError`` naming the file and the row when a cell cannot be read.
    """
    people = {
        r["id"]: KnownPerson(
            id=r["id"],
            name=r["name"],
            aliases=_many(r["aliases"]),
            lone_names=_many(r["lone_names"]),
            gender=_gender(r["gender"]),
            country=r["country"] or None,
            party_id=r["party_id"] or None,
            description=r["description"] or None,
            handles=tuple(h.lstrip("@") for h in _many(r["handles"])),
            wikidata=r["wikidata"] or None,
            source=r["source"],
        )
        for r in _rows(folder / "people.csv")
    }
    parties = {
        r["id"]: KnownParty(
            id=r["id"],
            name=r["name"],
            abbreviation=r["abbreviation"] or None,
            aliases=_many(r["aliases"]),
            adjectives=_many(r["adjectives"]),
            kind="coalition" if r["kind"] == "coalition" else "party",
            country=r["country"] or None,
            coalition_id=r["coalition_id"] or None,
            wikidata=r["wikidata"] or None,
            source=r["source"],
        )
        for r in _rows(folder / "parties.csv")
    }
    elections = {
        r["id"]: Election(
            r["id"],
            r["country"],
            r["office"],
            r["date"],
            int(r["round"]) if r["round"] else None,
            r["source"],
        )
        for r in _rows(folder / "elections.csv")
    }
    official = tuple(
        OfficialResult(
            r["election_id"],
            r["person_id"],
            int(r["votes"]) if r["votes"] else None,
            float(r["percent"]) if r["percent"] else None,
            r["source"],
        )
        for r in _rows(folder / "official_results.csv")
    )
    organisations = tuple(
        Organisation(r["name"], _many(r["aliases"]), r["kind"], r["country"] or None, r["source"])
        for r in _rows(folder / "organisations.csv")
    )
    places = tuple(
        Place(r["name"], r["kind"], r["country"] or None, _many(r["demonyms"]), r["source"])
        for r in _rows(folder / "places.csv")
    )
    articles = {
        r["id"]: ArticleRow(
            r["id"],
            r["url"] or None,
            r["outlet"] or None,
            r["title"] or None,
            r["author"] or None,
            r["published"] or None,
            r["source"],
        )
        for r in _rows(folder / "articles.csv")
    }
    adjectives: dict[str, list[str]] = defaultdict(list)
    for party in parties.values():
        for adjective in party.adjectives:
            adjectives[adjective.lower()].append(party.id)
    countries = [p for p in places if p.kind == "country" and p.country]
    return Knowledge(
        people=people,
        parties=parties,
        elections=elections,
        official_results=official,
        organisations=organisations,
        places=places,
        articles=articles,
        names=_index_names(people.values(), parties.values(), organisations, places),
        lone_names={fold(n): p.id for p in people.values() for n in p.lone_names},
        surnames=_index_surnames(people.values()),
        handles={h.lower(): p.id for p in people.values() for h in p.handles},
        party_adjectives={k: tuple(v) for k, v in adjectives.items()},
        demonyms={d.lower(): p.country for p in countries for d in p.demonyms if p.country},
        countries={fold(p.name): p.country for p in countries if p.country},
    )
