"""What the steps of casting share: the article's names with their indexes, and who has been found so far."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache, cached_property
from itertools import pairwise

from ...knowledge import KnownParty, KnownPerson, Name, Row
from ...lexicon import Lexicon, fold
from ...model import Actor
from ..titles import apposition, descriptions, elided
from ..titles.linking import Link
from . import acronyms, kin
from .listed import Scan
from .members import Cast
from .namesakes import Namesakes
from .proper import Candidate
from .runs import PARTICLES

ELECTORAL_WORDS = 2
"""Words of voting, or known parties, from which on an article is on an election."""
CHANCE = 2
"""Letters up to which a person has a known party's for initials by chance: 'Pedro Naranjo (PN)'."""
DENSE = 3
"""Sentences for one such word up to which a shorter article is on one too."""


class Casting:
    """The state of casting one article. ``actor_of`` maps the number of a candidate to whom it names."""

    def __init__(self, scan: Scan, candidates: list[Candidate]) -> None:
        self.scan = scan
        """The document beside what is known, for rules that look tokens up."""
        self.document = document = scan.document
        self.knowledge = scan.knowledge
        self.lexicon = scan.lexicon
        self.cast = Cast()
        self.actor_of: dict[int, Actor] = {}
        self.namesakes = Namesakes(scan.lexicon)
        self.offices: dict[int, set[str]] = defaultdict(set)
        """person → the offices (lemmas) that stand beside their full name."""
        self._tokens: dict[tuple[int, int, tuple[int, int] | None], tuple[str, ...]] = {}
        self.party_by_name: dict[str, int] = {}
        """id of a known party, folded name of another, or acronym in brackets → its position."""
        told = acronyms.find(document)
        self.definitions = [d for d in told if not self._is_given(d.first)]
        self.initials = {document.forms[d.acronym]: d for d in told if self._is_given(d.first)}
        """initials → where the text says whose they are: 'Juan Diego Soto (JDS)'."""
        self.defined = {document.forms[d.acronym]: d for d in self.definitions}
        """acronym → where the text says what it stands for."""
        self.take_up(self._as_told(candidates))
        self.surnames_here = set(scan.knowledge.lone_names) | {
            token
            for candidate in candidates
            if candidate.kind == "person" and candidate.after - candidate.first > 1
            for token in self.tokens(candidate)
        }
        self.countries = self._countries()
        """The countries that the article speaks of, by anything but names of parties; also by 'albista'."""
        self.parties_of = self._parties_by_country()
        """country → the parties named that no other country has under that name, or none that is told of."""
        self.cast.country = self._country()
        self.borne: set[tuple[str, ...]] = set()
        """Names that a street, a school or the like has been found to bear."""
        self.alone: dict[str, int] | None = None
        """folded word → points that it stands alone as a surname does; ``None`` before that is asked."""

    def take_up(self, candidates: list[Candidate]) -> None:
        """Work with these names: read the descriptions around them and index them."""
        cast = self.cast
        cast.candidates = candidates
        found = descriptions.find(self.document, candidates, self.knowledge, self.lexicon)
        cast.descriptions = elided.with_elided(self.document, candidates, self.lexicon, found)
        cast.links, self.titled_alike = apposition.links(
            self.document, candidates, cast.descriptions, self.lexicon
        )
        self.linked: dict[int, list[Link]] = defaultdict(list)
        for link in cast.links:
            self.linked[link.candidate].append(link)
        self.offices_of = {
            name.first for d in cast.descriptions if d.noun.kind == "office" for name in d.complement_names
        }
        """first tokens of the names that an office is of: 'la presidenta de Sur Austral'."""
        self.first_of = {candidate.first: n for n, candidate in enumerate(candidates)}
        self.last_of = {candidate.after: n for n, candidate in enumerate(candidates)}
        self.actor_of.clear()

    def _countries(self) -> Counter[str]:
        votes: Counter[str] = Counter()
        for candidate in self.cast.candidates:
            countries = {row.country for row in candidate.rows if row.country}
            if len(countries) == 1 and candidate.kind != "party" and not self._is_anywhere(candidate):
                votes[countries.pop()] += 2 if isinstance(candidate.rows[0], KnownPerson) else 1
        votes.update(filter(None, map(self.knowledge.demonyms.get, self.document.forms)))
        adjectives = self.knowledge.party_adjectives
        for adjective in adjectives.keys() & self.document.places.keys():
            countries = {self.knowledge.parties[party].country or "" for party in adjectives[adjective]}
            if len(countries) == 1 and not self.lexicon.is_common(adjective):
                votes.update(filter(None, countries))
        return votes

    def _parties_by_country(self) -> dict[str, set[str]]:
        found, shared = defaultdict[str, set[str]](set), list[dict[str, str]]()
        for candidate in self.cast.candidates:
            names = {
                row.country: row.name for row in candidate.rows if row.country and isinstance(row, KnownParty)
            }
            several = candidate.after - candidate.first > 1
            if not several and self.lexicon.is_common(self.document.lowers[candidate.first]):
                continue
            if len(names) == 1:
                for country, name in names.items():
                    found[country].add(name)
            elif names:
                shared.append(names)
        told = set(found)
        for names in shared:  # letters of parties of two countries, beside those of one
            if len(here := told & names.keys()) == 1:
                country = here.pop()
                found[country].add(names[country])
        return found

    def _is_anywhere(self, candidate: Candidate) -> bool:
        """Whether a name stands for something in every country: 'el Congreso', 'la UE'."""
        lower = self.document.lowers[candidate.first]
        if candidate.after - candidate.first > 1:
            return False
        common = candidate.kind == "organisation" and self.lexicon.is_common(lower)
        return common or self.lexicon.is_name_word(lower, "no_party")

    def _country(self) -> str | None:
        """The country that the article is most about, by its places, demonyms, known people and parties."""
        votes = self.countries.copy()
        for candidate in self.cast.candidates:
            countries = {row.country for row in candidate.rows if row.country and isinstance(row, KnownParty)}
            if len(countries) == 1 and not self._is_anywhere(candidate):
                votes[countries.pop()] += 2
        return min(votes, key=lambda c: (-votes[c], -self.countries[c], c)) if votes else None

    def _as_told(self, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates, of which none is a party by letters that the text says are another's: 'Frente Pampa
        (FP)', then 'la FP'; not 'Partido Serrano Austral (SA)', known by the letters too."""
        others = self._letters_of_bodies(candidates)
        if not self.defined and not self.initials and not others:
            return candidates
        rows = {candidate.after: set(candidate.rows) for candidate in candidates if candidate.rows}
        kept: list[Candidate] = []
        for candidate in candidates:
            one = candidate.after - candidate.first == 1
            form = self.document.forms[candidate.first]
            definition = self.defined.get(form) if one and candidate.kind == "party" else None
            if definition is not None and not rows.get(definition.after, set()) & set(candidate.rows):
                candidate = Candidate(candidate.first, candidate.after, "organisation")
            elif one and candidate.kind == "party" and form in others:
                candidate = Candidate(candidate.first, candidate.after, "organisation")
            elif one and form in self.initials and (not candidate.rows or len(form) > CHANCE):
                candidate = Candidate(candidate.first, candidate.after, "unknown", handle=True)
            kept.append(candidate)
        return kept

    def _letters_of_bodies(self, candidates: list[Candidate]) -> set[str]:
        """Words in brackets behind the name of a body that begins alike, whether or not they are all of its
        initials: 'el Programa de Actas Locales (Pral)'; not 'Rosa Soto (RS)', 'Partido del Alba (PDA)'."""
        forms, found = self.document.forms, set[str]()
        for body, letters in pairwise(candidates):
            several = body.kind == "organisation" and not body.rows and body.after - body.first > 1
            if not several or letters.kind != "party" or letters.after - letters.first > 1:
                continue
            if letters.first != body.after + 1 or forms[body.after] != "(" or forms[letters.after] != ")":
                continue
            if forms[letters.first][0] == forms[body.first][0]:
                found.add(forms[letters.first])
        return found

    @cached_property
    def only_kin(self) -> frozenset[int]:
        """Those whose names in full all only tell whose relative another is: 'hijo del expresidente Soto'."""
        as_kin, otherwise = set[int](), set[int]()
        for n, actor in self.actor_of.items():
            candidate = self.cast.candidates[n]
            if actor.kind == "person" and candidate.after - candidate.first > 1:
                noun = kin.noun_before(self.document, self.lexicon, candidate.first)
                (otherwise if noun is None else as_kin).add(actor.index)
        return frozenset(as_kin - otherwise)

    @cached_property
    def is_electoral(self) -> bool:
        """Whether the article is on an election: a prior for every name in it."""
        seen = sum(bool(candidate.rows) and candidate.kind == "party" for candidate in self.cast.candidates)
        told = sum(map(_electoral_words(self.lexicon).__contains__, self.document.lowers))
        return seen + told >= ELECTORAL_WORDS or self._is_dense(told)

    @cached_property
    def is_political(self) -> bool:
        """Whether the article is on politics: a bloc, a party or those elected are spoken of."""
        told = sum(map(_political_words(self.lexicon).__contains__, self.document.lowers))
        return self.is_electoral or told >= ELECTORAL_WORDS or self._is_dense(told)

    def _is_dense(self, told: int) -> bool:
        """Whether so many words tell enough of an article that is as short as this one."""
        return told * DENSE >= len(self.document.sentences) > 0

    def _is_given(self, i: int) -> bool:
        """Whether token ``i`` is a given name and no other word: 'Pía Cornejo (PC)' defines nothing."""
        folded = fold(self.document.forms[i])
        return folded in self.lexicon.given_names and folded not in self.lexicon.ambiguous_names

    def known_in(self, first: int, after: int) -> Name | None:
        """The curated name that is exactly the tokens ``first`` up to ``after``."""
        known = self.scan.known_at(first)
        return known if known is not None and first + len(known.words) == after else None

    def choose(self, rows: tuple[Row, ...]) -> Row | None:
        """The one of several rows with one name that is of the article's country."""
        if len(rows) < 2:
            return rows[0] if rows else None
        here = [row for row in rows if row.country == self.cast.country]
        return here[0] if here else rows[0]

    def tokens(self, candidate: Candidate) -> tuple[str, ...]:
        """The folded words of a name, without particles and initials unless it has nothing else."""
        place = candidate.first, candidate.after, candidate.nickname
        known = self._tokens.get(place)
        if known is None:
            forms, lowers = self.document.forms, self.document.lowers
            words = [i for i in self.own_words(candidate) if forms[i][0].isalpha()]
            names = [i for i in words if lowers[i] not in PARTICLES and len(forms[i]) > 1]
            known = self._tokens[place] = tuple([fold(forms[i]) for i in names or words])
        return known

    def own_words(self, candidate: Candidate) -> list[int]:
        """The tokens of a name without the nickname inside it."""
        if candidate.nickname is None:
            return list(range(candidate.first, candidate.after))
        inside = candidate.nickname
        return [i for i in range(candidate.first, candidate.after) if not inside[0] <= i < inside[1]]

    def written(self, candidate: Candidate) -> str:
        """The name as written, without the brackets of 'la senadora (Rosa) Quilodrán', without a nickname."""
        span, inside = self.document.span, candidate.nickname
        if inside is None:
            return span(candidate.first, candidate.after).replace(")", "").replace("(", "")
        return f"{span(candidate.first, inside[0])} {span(inside[1], candidate.after)}"

    def learn_offices(self, n: int) -> None:
        """Remember the titles beside candidate ``n``, who is a person by now."""
        for link in self.linked.get(n, ()):
            self.offices[self.actor_of[n].index].add(self.cast.descriptions[link.description].noun.lemma)

    def is_party_at(self, i: int) -> bool:
        """Whether a party's name begins at token ``i``."""
        actor = self.actor_of.get(self.first_of.get(i, -1))
        return actor is not None and actor.kind == "party"

    def kind_at(self, i: int) -> str:
        """The kind of the name that begins at token ``i``, '' where none does."""
        n = self.first_of.get(i)
        return "" if n is None else self.cast.candidates[n].kind

    def ends_at(self, i: int) -> Candidate | None:
        """The name that ends right before token ``i``."""
        n = self.last_of.get(i)
        return None if n is None else self.cast.candidates[n]


@cache
def _electoral_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(form for form, classes in lexicon.name_words.items() if "electoral" in classes)


@cache
def _political_words(lexicon: Lexicon) -> frozenset[str]:
    politics = {"elected_owner", "strong_party_owner", "sided", "politics", "electoral"}
    return frozenset(form for form, classes in lexicon.name_words.items() if not politics.isdisjoint(classes))
