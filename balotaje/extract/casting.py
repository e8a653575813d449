"""What the steps of casting share: the article's names with their indexes, and who has been found so far."""

from __future__ import annotations

from collections import Counter, defaultdict

from ..knowledge import Knowledge, KnownParty, KnownPerson, Row
from ..lexicon import Lexicon, fold
from ..model import Actor
from . import apposition, descriptions
from .members import Cast
from .names import PARTICLES, Candidate
from .tokens import Document


class Casting:
    """The state of casting one article. ``actor_of`` maps the number of a candidate to whom it names."""

    def __init__(
        self, document: Document, knowledge: Knowledge, lexicon: Lexicon, candidates: list[Candidate]
    ) -> None:
        self.document = document
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.cast = Cast()
        self.actor_of: dict[int, Actor] = {}
        self.by_surname: dict[str, list[int]] = defaultdict(list)
        """folded token → the people who bear it behind their first name."""
        self.by_given: dict[str, list[int]] = defaultdict(list)
        """folded first name → the people who bear it."""
        self.party_by_name: dict[str, int] = {}
        """id of a known party, or folded name or acronym of another → its position."""
        self.take_up(candidates)
        self.surnames_here = set(knowledge.lone_names) | {
            token
            for candidate in candidates
            if candidate.kind == "person" and candidate.after - candidate.first > 1
            for token in self.tokens(candidate)
        }
        self.cast.country = self._country()

    def take_up(self, candidates: list[Candidate]) -> None:
        """Work with these names: read the descriptions around them and index them."""
        cast = self.cast
        cast.candidates = candidates
        cast.descriptions = descriptions.find(self.document, candidates, self.knowledge, self.lexicon)
        cast.links = apposition.links(self.document, candidates, cast.descriptions)
        self.linked: dict[int, list[apposition.Link]] = defaultdict(list)
        for link in cast.links:
            self.linked[link.candidate].append(link)
        self.first_of = {candidate.first: n for n, candidate in enumerate(candidates)}
        self.last_of = {candidate.after: n for n, candidate in enumerate(candidates)}
        self.actor_of.clear()

    def _country(self) -> str | None:
        """The country that the article is most about, by its places, demonyms and known people."""
        votes: Counter[str] = Counter()
        for candidate in self.cast.candidates:
            countries = {row.country for row in candidate.rows if row.country}
            if len(countries) == 1:
                votes[countries.pop()] += 2 if isinstance(candidate.rows[0], KnownPerson | KnownParty) else 1
        votes.update(filter(None, map(self.knowledge.demonyms.get, self.document.lowers)))
        return min(votes, key=lambda c: (-votes[c], c)) if votes else None

    def choose(self, rows: tuple[Row, ...]) -> Row | None:
        """The one of several rows with one name that is of the article's country."""
        if len(rows) < 2:
            return rows[0] if rows else None
        here = [row for row in rows if row.country == self.cast.country]
        return here[0] if here else rows[0]

    def tokens(self, candidate: Candidate) -> tuple[str, ...]:
        """The folded words of a name, without particles and initials unless it has nothing else."""
        document = self.document
        words = self.words(candidate)
        names = [i for i in words if document.lowers[i] not in PARTICLES and len(document.forms[i]) > 1]
        return tuple(fold(document.forms[i]) for i in names or words)

    def words(self, candidate: Candidate) -> list[int]:
        """The words of a name by token, without a nickname in marks between them."""
        document, own = self.document, self.document.stretch[candidate.first]
        tokens = range(candidate.first, candidate.after)
        return [i for i in tokens if document.forms[i][0].isalpha() and document.stretch[i] == own]

    def written(self, candidate: Candidate) -> str:
        """The name as written, without the brackets of 'la senadora (Rosa) Quilodrán' or a nickname."""
        if any(
            self.document.stretch[i] != self.document.stretch[candidate.first]
            for i in range(candidate.first, candidate.after)
        ):
            return " ".join(self.document.forms[i] for i in self.words(candidate))
        return self.document.span(candidate.first, candidate.after).replace(")", "").replace("(", "")

    def is_party_at(self, i: int) -> bool:
        """Whether a party's name begins at token ``i``."""
        actor = self.actor_of.get(self.first_of.get(i, -1))
        return actor is not None and actor.kind == "party"

    def ends_at(self, i: int) -> Candidate | None:
        """The name that ends right before token ``i``."""
        n = self.last_of.get(i)
        return None if n is None else self.cast.candidates[n]
