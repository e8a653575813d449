"""People over the corpus (first version: curated rows, else the same words)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..knowledge import Knowledge
from ..lexicon import Lexicon
from .names import best_form, commonest, slug


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person of one article, with what that article says of them; ``party`` is an id."""

    name: str
    known: str | None = None
    gender: str | None = None
    country: str | None = None
    party: str | None = None
    titles: tuple[str, ...] = ()


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


class People:
    def __init__(self, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self._known = knowledge.people
        self._articles: Counter[str] = Counter()
        self._said: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))

    def see(self, sightings: Sequence[Sighting]) -> None: ...

    def settle(self) -> None: ...

    def identify(
        self, article_id: str, sightings: Sequence[Sighting]
    ) -> tuple[tuple[str, ...], tuple[Doubt, ...]]:
        ids = tuple(s.known or slug(s.name) for s in sightings)
        for person_id in set(ids):
            self._articles[person_id] += 1
        for person_id, s in zip(ids, sightings, strict=True):
            said = self._said[person_id]
            said["name"][s.name] += 1
            for key, value in (("country", s.country), ("party", s.party)):
                if value:
                    said[key][value] += 1
            said["title"].update(s.titles)
        return ids, ()

    def rows(self, others: Iterable[str] = ()) -> Iterator[PersonRow]:
        for person_id in sorted({*self._articles, *others}):
            known = self._known.get(person_id)
            said = self._said[person_id]
            yield PersonRow(
                id=person_id,
                name=known.name if known else best_form(said["name"]),
                country=known.country if known else commonest(said["country"]),
                party_id=(known.party_id if known else None) or commonest(said["party"]),
                description=(known.description if known else None) or commonest(said["title"]),
                wikidata=known.wikidata if known else None,
                articles=self._articles[person_id],
            )
