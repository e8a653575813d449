"""Parties and coalitions over the corpus: by their curated row, else by their name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..knowledge import Knowledge
from ..model import Party
from .names import best_form, commonest, slug


@dataclass(frozen=True, slots=True)
class PartyRow:
    """A row of the table ``parties``; ``articles`` counts those that name it."""

    id: str
    name: str
    abbreviation: str | None
    kind: str | None
    country: str | None
    coalition_id: str | None
    wikidata: str | None
    articles: int


class Parties:
    """Gives each party its id, and counts what the articles say of it."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._known = knowledge.parties
        self._articles: Counter[str] = Counter()
        self._names: dict[str, Counter[str]] = defaultdict(Counter)
        self._kinds: dict[str, Counter[str]] = defaultdict(Counter)
        ids: dict[str, set[str]] = defaultdict(set)
        for row in self._known.values():
            for name in (row.name, row.abbreviation or "", *row.aliases):
                ids[slug(name)].add(row.id)
        self._ids = {name: min(found) for name, found in ids.items() if len(found) == 1}

    def id_of(self, party: Party) -> str:
        """The curated row that it was recognised as, or that alone has its name; else its name's slug.

        Raises ``KeyError`` when it is said to be a row that does not exist.
        """
        if party.known is not None:
            return self._known[party.known].id
        name = slug(party.name)
        return self._ids.get(name, name)

    def curated_id(self, name: str) -> str | None:
        """The curated row that has this id, or alone has this name."""
        return name if name in self._known else self._ids.get(slug(name))

    def count(self, parties: Sequence[Party]) -> tuple[str, ...]:
        """The ids of one article's parties, which are counted once each."""
        ids = tuple(self.id_of(party) for party in parties)
        for party_id in dict.fromkeys(ids):
            self._articles[party_id] += 1
        for party_id, party in zip(ids, parties, strict=True):
            self._names[party_id][party.name] += 1
            if party.kind:
                self._kinds[party_id][party.kind] += 1
        return ids

    def rows(self, others: Iterable[str] = ()) -> Iterator[PartyRow]:
        """Every party counted and every one of ``others``, with the coalitions they stand in, by id."""
        wanted = {*self._articles, *others}
        waiting = list(wanted)
        while waiting:
            known = self._known.get(waiting.pop())
            if known and known.coalition_id and known.coalition_id not in wanted:
                wanted.add(known.coalition_id)
                waiting.append(known.coalition_id)
        for party_id in sorted(wanted):
            yield self._row(party_id)

    def _row(self, party_id: str) -> PartyRow:
        articles = self._articles[party_id]
        known = self._known.get(party_id)
        if known is None:
            kind = commonest(self._kinds[party_id])
            name = best_form(self._names[party_id])
            return PartyRow(party_id, name, None, kind, None, None, None, articles)
        return PartyRow(
            id=party_id,
            name=known.name,
            abbreviation=known.abbreviation,
            kind=known.kind,
            country=known.country,
            coalition_id=known.coalition_id,
            wikidata=known.wikidata,
            articles=articles,
        )
