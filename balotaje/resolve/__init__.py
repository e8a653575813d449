"""Who is who, and what is the same thing said, over the whole corpus.

Nothing that is decided here depends on the order in which the articles come.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .. import lexicon
from ..knowledge import Knowledge
from ..lexicon import Lexicon
from ..model import Article, Facts
from .decided import Decided
from .evidence import Sighting
from .parties import Parties, PartyRow
from .people import Doubt, People, PersonRow
from .spool import Spool

__all__ = ["Corpus", "Doubt", "PartyRow", "PersonRow", "Resolved", "resolve"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """An article whose people and parties have the ids of their rows, by their position in ``facts``."""

    article: Article
    facts: Facts
    people: tuple[str, ...]
    parties: tuple[str, ...]
    doubts: tuple[Doubt, ...]


class Corpus:
    """All articles, and who is who in them. ``articles`` is to be read to its end before the rows are."""

    def __init__(
        self, articles: Iterable[tuple[Article, Facts]], knowledge: Knowledge, spanish: Lexicon
    ) -> None:
        self.knowledge = knowledge
        self._spool = Spool()
        self._parties = Parties(knowledge)
        self._people = People(knowledge, spanish)
        for article, facts in articles:
            self._spool.add(article, facts)
            self._people.see(self._sightings(article.id, facts))
        self._people.settle()

    def articles(self) -> Iterator[Resolved]:
        """Every article, by id."""
        for article, facts in self._spool:
            parties = self._parties.count(facts.parties)
            people, doubts = self._people.identify(article.id, self._sightings(article.id, facts))
            yield Resolved(article, facts, people, parties, doubts)

    def people(self, others: Iterable[str] = ()) -> Iterator[PersonRow]:
        """Everybody in the articles, whoever has an official result, and curated ``others``, by id."""
        official = (result.person_id for result in self.knowledge.official_results)
        return self._people.rows({*official, *others})

    def parties(self, others: Iterable[str] = ()) -> Iterator[PartyRow]:
        """Every party in the articles or of a person, ``others``, and all their coalitions, by id."""
        return self._parties.rows({*others, *(row.party_id for row in self.people() if row.party_id)})

    def person_id(self, name: str) -> str | None:
        """The id of the only person over the corpus, or curated, who has that name or that id."""
        return self._people.id_of(name)

    def party_id(self, name: str) -> str | None:
        """The id of the only curated party that has that name or that id."""
        return self._parties.curated_id(name)

    @property
    def decided(self) -> Decided:
        """What a person decided on who is who, with what became of it once all ``articles`` are read."""
        return self._people.decided

    def _sightings(self, article_id: str, facts: Facts) -> list[Sighting]:
        titles: dict[int, list[str]] = defaultdict(list)
        for role in facts.roles:
            titles[role.person].append(role.title)
        sightings = [
            Sighting(
                name=person.name,
                known=person.known,
                gender=person.gender,
                country=person.country,
                party=None if person.party is None else self._parties.id_of(facts.parties[person.party]),
                titles=tuple(titles[position]),
            )
            for position, person in enumerate(facts.people)
        ]
        return self.decided.sightings(article_id, sightings)


def resolve(
    articles: Iterable[tuple[Article, Facts]], knowledge: Knowledge, spanish: Lexicon | None = None
) -> Corpus:
    """Read all ``articles``, in any order, and find out who is who in them.

    Raises ``ValueError`` when two articles have the same id.
    """
    return Corpus(articles, knowledge, lexicon.load() if spanish is None else spanish)
