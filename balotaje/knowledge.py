"""Knowledge of the world: the curated rows of ``data/``, indexed for lookup.

Every row names the public source in which it was looked up; nothing here is known to the code itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Literal, cast, get_args

from . import curated
from .decisions import OPEN, Correction, Lapsed, Merge, read_corrections, read_merges, unfilled
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
    name: str
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


@dataclass(frozen=True, slots=True, eq=False)
class Knowledge:
    """All curated rows and the indexes over them. Compared and hashed by identity: what is derived from it is
    cached.
    """

    people: dict[str, KnownPerson]
    parties: dict[str, KnownParty]
    elections: dict[str, Election]
    official_results: tuple[OfficialResult, ...]
    organisations: tuple[Organisation, ...]
    places: tuple[Place, ...]
    articles: dict[str, ArticleRow]
    merges: tuple[Merge, ...] = ()
    corrections: tuple[Correction, ...] = ()
    unfilled: tuple[Lapsed, ...] = ()
    """Rows that still have a '?': they are left out, and told."""
    names: dict[str, tuple[Name, ...]] = field(default_factory=dict)
    """folded first word → the names that begin with it, longest first."""
    names_by_two: dict[str, dict[str, tuple[Name, ...]]] = field(default_factory=dict)
    """folded first word → folded second word, '' where there is none → the names, longest first."""
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
    natives: dict[str, frozenset[str]] = field(default_factory=dict)
    """demonym of a country, a region or a city, lower case → the folded names of what it is of."""
    countries: dict[str, str] = field(default_factory=dict)
    """folded name of a country → ISO country code."""


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


def _by_two(names: dict[str, tuple[Name, ...]]) -> dict[str, dict[str, tuple[Name, ...]]]:
    """The names of each first word by their second."""
    found: dict[str, dict[str, tuple[Name, ...]]] = {}
    for first, beginning in names.items():
        seconds: dict[str, list[Name]] = defaultdict(list)
        for name in beginning:
            seconds[name.second].append(name)
        found[first] = {second: tuple(several) for second, several in seconds.items()}
    return found


def _index_surnames(people: Iterable[KnownPerson]) -> dict[str, tuple[str, ...]]:
    """Everything in a name but its first word, if it is long enough to be a surname."""
    found: dict[str, list[str]] = defaultdict(list)
    for person in people:
        for word in person.name.split()[1:]:
            if len(word) > 3:
                found[fold(word)].append(person.id)
    return {surname: tuple(ids) for surname, ids in found.items()}


TABLES: dict[str, type] = {
    "people": KnownPerson,
    "parties": KnownParty,
    "elections": Election,
    "official_results": OfficialResult,
    "organisations": Organisation,
    "places": Place,
    "articles": ArticleRow,
}
"""Each curated table and what its rows become: the fields are the columns."""

KEYS = {
    "people": ("id",),
    "parties": ("id",),
    "elections": ("id",),
    "official_results": ("election_id", "person_id"),
    "articles": ("id",),
}
"""What no two rows of a table share."""

REFERENCES = (
    ("people", "party_id", "parties"),
    ("parties", "coalition_id", "parties"),
    ("official_results", "election_id", "elections"),
    ("official_results", "person_id", "people"),
)
"""The columns that hold ids of another table: table, column, that table."""


def _read(folder: Path, left_out: list[Lapsed]) -> dict[str, list[curated.Row]]:
    """The rows of every table, with keys and references checked; those with a '?' go to ``left_out``."""
    rows: dict[str, list[curated.Row]] = {name: [] for name in TABLES}
    for name, kind in TABLES.items():
        header = [column.name for column in fields(kind)]
        for row in curated.read(folder / f"{name}.csv", header):
            still_open = [cell for cell in row.cells if OPEN in row.many(cell)]
            if still_open:
                left_out.append(Lapsed(f"{name}.csv", row.line, unfilled(*still_open)))
            else:
                rows[name].append(row)
    for name, columns in KEYS.items():
        curated.check_unique(rows[name], *columns)
    for name, column, other in REFERENCES:
        ids = {row.text("id") for row in rows[other]}
        for row in rows[name]:
            row.check_reference(column, ids, other)
    return rows


def _person(row: curated.Row) -> KnownPerson:
    return KnownPerson(
        id=row.text("id"),
        name=row.needed("name"),
        aliases=row.many("aliases"),
        lone_names=row.many("lone_names"),
        gender=cast(Gender | None, row.choice("gender", *get_args(Gender))),
        country=row.some("country"),
        party_id=row.some("party_id"),
        description=row.some("description"),
        handles=tuple(handle.lstrip("@") for handle in row.many("handles")),
        wikidata=row.some("wikidata"),
        source=row.text("source"),
    )


def _party(row: curated.Row) -> KnownParty:
    return KnownParty(
        id=row.text("id"),
        name=row.needed("name"),
        abbreviation=row.some("abbreviation"),
        aliases=row.many("aliases"),
        adjectives=row.many("adjectives"),
        kind=cast(PartyKind | None, row.choice("kind", *get_args(PartyKind))) or "party",
        country=row.some("country"),
        coalition_id=row.some("coalition_id"),
        wikidata=row.some("wikidata"),
        source=row.text("source"),
    )


def _election(row: curated.Row) -> Election:
    row.needed("date")
    return Election(
        id=row.text("id"),
        name=row.needed("name"),
        country=row.text("country"),
        office=row.text("office"),
        date=row.day("date") or "",
        round=row.whole("round"),
        source=row.text("source"),
    )


def _official_result(row: curated.Row) -> OfficialResult:
    return OfficialResult(
        election_id=row.text("election_id"),
        person_id=row.text("person_id"),
        votes=row.whole("votes"),
        percent=row.decimal("percent"),
        source=row.text("source"),
    )


def _organisation(row: curated.Row) -> Organisation:
    return Organisation(
        name=row.needed("name"),
        aliases=row.many("aliases"),
        kind=row.text("kind"),
        country=row.some("country"),
        source=row.text("source"),
    )


def _place(row: curated.Row) -> Place:
    return Place(
        name=row.needed("name"),
        kind=row.text("kind"),
        country=row.some("country"),
        demonyms=row.many("demonyms"),
        source=row.text("source"),
    )


def _article(row: curated.Row) -> ArticleRow:
    return ArticleRow(
        id=row.text("id"),
        url=row.some("url"),
        outlet=row.some("outlet"),
        title=row.some("title"),
        author=row.some("author"),
        published=row.day("published"),
        source=row.text("source"),
    )


@cache
def load(folder: Path) -> Knowledge:
    """Read the curated tables of ``folder`` (a missing table is an empty one), once per process.

    Raises ``CuratedError``, naming the file and the line, when a cell cannot be read, when two rows have the
    same key and when a row refers to one that does not exist.
    """
    left_out: list[Lapsed] = []
    rows = _read(folder, left_out)
    people = {row.text("id"): _person(row) for row in rows["people"]}
    parties = {row.text("id"): _party(row) for row in rows["parties"]}
    organisations = tuple(_organisation(row) for row in rows["organisations"])
    places = tuple(_place(row) for row in rows["places"])
    official = tuple(_official_result(row) for row in rows["official_results"])
    adjectives: dict[str, list[str]] = defaultdict(list)
    for party in parties.values():
        for adjective in party.adjectives:
            adjectives[adjective.lower()].append(party.id)
    natives: dict[str, set[str]] = defaultdict(set)
    for place in places:
        for demonym in place.demonyms:
            natives[demonym.lower()].add(fold(place.name))
    countries = [p for p in places if p.kind == "country" and p.country]
    names = _index_names(people.values(), parties.values(), organisations, places)
    return Knowledge(
        people=people,
        parties=parties,
        elections={row.text("id"): _election(row) for row in rows["elections"]},
        official_results=official,
        organisations=organisations,
        places=places,
        articles={row.text("id"): _article(row) for row in rows["articles"]},
        merges=read_merges(folder),
        corrections=read_corrections(folder),
        unfilled=tuple(left_out),
        names=names,
        names_by_two=_by_two(names),
        lone_names={fold(n): p.id for p in people.values() for n in p.lone_names},
        surnames=_index_surnames(people.values()),
        handles={h.lower(): p.id for p in people.values() for h in p.handles},
        party_adjectives={k: tuple(v) for k, v in adjectives.items()},
        demonyms={d.lower(): p.country for p in countries for d in p.demonyms if p.country},
        natives={demonym: frozenset(names) for demonym, names in natives.items()},
        countries={fold(p.name): p.country for p in countries if p.country},
    )
