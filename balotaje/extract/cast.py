"""The cast of an article: its people and parties, and every place where they are named.

Full names come first; then surnames, given names, handles and initials find the person they belong to. What
fits two people equally well fits nobody and is reported.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from ..knowledge import Knowledge, KnownParty, KnownPerson, Place, Row
from ..lexicon import Lexicon, fold
from ..model import Actor, Gender, Unresolved
from . import apposition, descriptions, names
from .descriptions import Description
from .names import PARTICLES, Candidate
from .tokens import DASHES, Document

ACCEPT = 2
"""Evidence (points) at which a run that no list knows counts as a person's name."""
NAMED_AFTER_PEOPLE = ("street", "building", "school", "place", "team", "law", "case")
"""Classes of head nouns whose things bear people's names: 'calle Rosa Quilodrán'."""
NAME_LINKS = frozenset(("en", "de", "del", "por", "para", "con", "la", "los", "sin"))
"""What may join the words of a party's name."""
PORTRAYING = ("office", "candidacy", "party_post", "trait", "profession", "generic", "relation", "kin")


@dataclass(slots=True)
class PersonDraft:
    """A person while the article is read. ``tokens`` are the folded tokens of the fullest name."""

    name: str
    tokens: tuple[str, ...]
    known: KnownPerson | None = None
    gender: Gender | None = None
    country: str | None = None
    party: int | None = None
    descriptions: list[int] = field(default_factory=list)
    first_at: int = 0


@dataclass(slots=True)
class PartyDraft:
    """A party while the article is read."""

    name: str
    row: KnownParty | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """A mention by token positions: ``first`` up to ``after`` names ``actor``."""

    first: int
    after: int
    actor: Actor


@dataclass(slots=True)
class Cast:
    """Everybody in the article, and what it calls them."""

    people: list[PersonDraft] = field(default_factory=list)
    parties: list[PartyDraft] = field(default_factory=list)
    namings: list[Naming] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    descriptions: list[Description] = field(default_factory=list)
    links: list[apposition.Link] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)
    country: str | None = None

    def party_index(self, party_id: str) -> int | None:
        """The position of a known party that the article names, if it does."""
        for i, party in enumerate(self.parties):
            if party.row is not None and party.row.id == party_id:
                return i
        return None


def assemble(document: Document, knowledge: Knowledge, lexicon: Lexicon) -> Cast:
    """Find the people and parties of the document."""
    cast = Cast(candidates=names.find(document, knowledge, lexicon))
    cast.descriptions = descriptions.find(document, cast.candidates, knowledge, lexicon)
    cast.links = apposition.links(document, cast.candidates, cast.descriptions)
    builder = _Builder(document, knowledge, lexicon, cast)
    builder.run()
    return cast


class _Builder:
    def __init__(self, document: Document, knowledge: Knowledge, lexicon: Lexicon, cast: Cast) -> None:
        self.document = document
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.cast = cast
        self.linked: dict[int, list[apposition.Link]] = defaultdict(list)
        for link in cast.links:
            self.linked[link.candidate].append(link)
        self.actor_of: dict[int, Actor] = {}
        self.by_surname: dict[str, list[int]] = defaultdict(list)
        self.by_given: dict[str, list[int]] = defaultdict(list)
        self.party_by_name: dict[str, int] = {}
        self.surnames_here = set(knowledge.lone_names) | {
            token
            for candidate in cast.candidates
            if candidate.kind == "person" and candidate.after - candidate.first > 1
            for token in self._tokens(candidate)
        }

    def run(self) -> None:
        cast = self.cast
        cast.country = self._country()
        self._parties()
        singles: list[int] = []
        doubtful: list[int] = []
        for n, candidate in enumerate(cast.candidates):
            if candidate.kind not in ("person", "unknown") or candidate.handle:
                if candidate.kind == "organisation" and not candidate.rows and candidate.after - candidate.first > 1:
                    doubtful.append(n)
                continue
            if len(self._tokens(candidate)) < 2 and not self._is_full_alias(candidate):
                singles.append(n)
            elif self._is_person(n, candidate):
                self._full_name(n, candidate)
            elif candidate.kind != "place":
                doubtful.append(n)
        for n in doubtful:
            if self._is_part_of_name(cast.candidates[n]):
                self._full_name(n, cast.candidates[n])
        for n in singles:
            self._single(n, cast.candidates[n])
        self._handles()
        for n, actor in sorted(self.actor_of.items()):
            candidate = cast.candidates[n]
            cast.namings.append(Naming(candidate.first, candidate.after, actor))
        cast.namings.sort(key=lambda naming: naming.first)
        self._hand_out_descriptions()

    # -- where we are ------------------------------------------------------------------------------

    def _country(self) -> str | None:
        """The country that the article is most about, by its places, demonyms and known people."""
        votes: Counter[str] = Counter()
        for candidate in self.cast.candidates:
            countries = {row.country for row in candidate.rows if row.country}
            if len(countries) == 1:
                votes[countries.pop()] += 2 if isinstance(candidate.rows[0], KnownPerson | KnownParty) else 1
        votes.update(filter(None, map(self.knowledge.demonyms.get, self.document.lowers)))
        return min(votes, key=lambda c: (-votes[c], c)) if votes else None

    def _choose(self, rows: tuple[Row, ...]) -> Row | None:
        """The one of several rows with one name that is of the article's country."""
        if len(rows) < 2:
            return rows[0] if rows else None
        here = [row for row in rows if row.country == self.cast.country]
        return here[0] if here else rows[0]

    # -- parties -----------------------------------------------------------------------------------

    def _parties(self) -> None:
        document = self.document
        for n, candidate in enumerate(self.cast.candidates):
            if candidate.kind == "party":
                row = self._choose(candidate.rows)
                if self._is_everyday_word(candidate, row):
                    continue
                self.actor_of[n] = self._party(
                    document.span(candidate.first, candidate.after),
                    row if isinstance(row, KnownParty) else None,
                )
        self._unknown_parties()
        for n, candidate in enumerate(self.cast.candidates):
            if n not in self.actor_of and self._is_acronym_of_party(n, candidate):
                surface = document.span(candidate.first, candidate.after)
                known = self.party_by_name.get(fold(surface))
                self.actor_of[n] = Actor("party", known) if known is not None else self._party(surface, None)

    def _unknown_parties(self) -> None:
        """Parties that no row knows, by what the text does with their names, and every later mention of them."""
        document = self.document
        found: dict[tuple[str, ...], str] = {}
        for n, candidate in enumerate(self.cast.candidates):
            if n in self.actor_of or candidate.rows or candidate.handle or candidate.kind == "place":
                continue
            if self._stands_as_party(n, candidate):
                longer = self._to_its_end(n, candidate)
                surface = document.span(longer.first, longer.after)
                found[tuple(document.lowers[longer.first : longer.after])] = surface
        if not found:
            return
        firsts = {words[0]: (words, surface) for words, surface in sorted(found.items(), reverse=True)}
        kept: list[Candidate] = []
        behind = 0
        for candidate in self.cast.candidates:
            if candidate.first < behind:
                continue
            words, surface = firsts.get(document.lowers[candidate.first], ((), ""))
            after = candidate.first + len(words)
            if words and tuple(document.lowers[candidate.first : after]) == words and candidate.kind != "party":
                candidate = Candidate(candidate.first, max(after, candidate.first + 1), "party")
            kept.append(candidate)
            behind = candidate.after
        self._replace_candidates(kept)

    def _replace_candidates(self, kept: list[Candidate]) -> None:
        """Take up the longer names, and read descriptions and their links anew with them."""
        cast = self.cast
        cast.candidates = kept
        cast.descriptions = descriptions.find(self.document, kept, self.knowledge, self.lexicon)
        cast.links = apposition.links(self.document, kept, cast.descriptions)
        self.linked.clear()
        for link in cast.links:
            self.linked[link.candidate].append(link)
        self.actor_of.clear()
        for n, candidate in enumerate(kept):
            if candidate.kind == "party":
                row = self._choose(candidate.rows)
                if not (candidate.rows and self._is_everyday_word(candidate, row)):
                    surface = self.document.span(candidate.first, candidate.after)
                    self.actor_of[n] = self._party(surface, row if isinstance(row, KnownParty) else None)

    def _stands_as_party(self, n: int, candidate: Candidate) -> bool:
        """Whether an unknown name stands where parties do.

        'la candidata de Marea Verde', 'el movimiento Marea Verde', 'Rosa Quilodrán, de Marea Verde', 'Rosa
        Quilodrán (Marea Verde)', 'Marea Verde, el partido de …'.
        """
        document, lexicon = self.document, self.lexicon
        lowers, forms = document.lowers, document.forms
        words = self._to_its_end(n, candidate).after - candidate.first
        i = candidate.first - 1
        same = i > 0 and document.sentence[i] == document.sentence[candidate.first]
        called = same and lexicon.is_word(lowers[i], "party_noun") and lowers[i] not in ("lista", "frente")
        if self._names_person(candidate) and not called:
            return False
        if not same:
            return self._called_party(candidate.after)
        if lexicon.is_word(lowers[i], "party_noun") and lexicon.head_nouns.get(lowers[candidate.first]) != "place":
            return lowers[i] != "lista" or words > 1
        if forms[i] == "(":
            return words > 1 and forms[candidate.after : candidate.after + 1] == [")"] and self._person_ends_at(n, i)
        if lowers[i] in ("la", "el") and i > 1:
            i -= 1
        if lowers[i] not in ("de", "del", "por"):
            return self._called_party(candidate.after)
        owner = lowers[i - 1]
        if lowers[candidate.first - 1] in ("la", "el") and words == 1 and not forms[candidate.first].isupper():
            return False
        if lexicon.is_word(owner, "strong_party_owner") or (words > 1 and lexicon.is_word(owner, "party_owner")):
            return candidate.kind != "organisation" or lexicon.is_word(owner, "strong_party_owner")
        thing = lexicon.head_nouns.get(lowers[candidate.first], "party") != "party"
        return owner == "," and not thing and words > 1 and self._person_ends_at(n, i - 1)

    def _called_party(self, after: int) -> bool:
        """Whether an apposition calls the name a party: 'Marea Verde, la agrupación del alcalde'."""
        lowers = self.document.lowers
        if after + 2 >= len(lowers) or lowers[after] != ",":
            return False
        noun = lowers[after + 2] if lowers[after + 1] in ("el", "la", "un", "una") else lowers[after + 1]
        return self.lexicon.is_word(noun, "party_noun")

    def _names_person(self, candidate: Candidate) -> bool:
        first = fold(self.document.forms[candidate.first])
        if candidate.after - candidate.first == 1 and first in self.surnames_here:
            return True
        return candidate.kind == "person" and first not in self.lexicon.ambiguous_names

    def _person_ends_at(self, n: int, i: int) -> bool:
        """Whether the name before candidate ``n`` ends at token ``i`` and looks like a person's."""
        if n == 0:
            return False
        before = self.cast.candidates[n - 1]
        return before.after == i and (before.kind == "person" or len(self._tokens(before)) > 1)

    def _to_its_end(self, n: int, candidate: Candidate) -> Candidate:
        """A party's name with what follows in lower case and a capital again: 'Pueblo en Marcha'."""
        document = self.document
        after = candidate.after
        while after + 1 < len(document) and document.lowers[after] in NAME_LINKS:
            j = after + 1
            while j < len(document) and document.lowers[j] in NAME_LINKS and not document.is_capital(j):
                j += 1
            if j >= len(document) or not document.is_capital(j) or j > after + 2:
                break
            following = next((c for c in self.cast.candidates if c.first == j), None)
            if following is not None and (following.rows or following.kind == "person"):
                break
            after = j + 1 if following is None else following.after
        return Candidate(candidate.first, after, "party")

    def _is_everyday_word(self, candidate: Candidate, row: Row | None) -> bool:
        """Whether a party's one-word name that is also a common word ('Avanza') is just that word here.

        It is the party's in the party's own country, or where a noun such as 'partido' says so.
        """
        lowers = self.document.lowers
        if candidate.after - candidate.first > 1 or not self.lexicon.is_common(lowers[candidate.first]):
            return False
        if self.document.forms[candidate.first].isupper() and len(lowers[candidate.first]) <= 4:
            return False
        before = lowers[max(0, candidate.first - 2) : candidate.first]
        if any(self.lexicon.head_nouns.get(word) == "party" for word in before):
            return False
        return (
            row is None or row.country != self.cast.country or self.document.sentence_start(candidate.first)
        )

    def _party(self, surface: str, row: KnownParty | None) -> Actor:
        name = row.name if row else surface
        key = row.id if row else fold(surface)
        index = self.party_by_name.get(key)
        if index is None:
            index = len(self.cast.parties)
            self.cast.parties.append(PartyDraft(name, row))
            self.party_by_name[key] = index
        return Actor("party", index)

    def _is_acronym_of_party(self, n: int, candidate: Candidate) -> bool:
        """An acronym in brackets right behind a person's name ('Rosa Quilodrán (PDA)') or a party's."""
        if (
            candidate.kind not in ("unknown", "organisation")
            or candidate.rows
            or candidate.after - candidate.first != 1
        ):
            return False
        forms = self.document.forms
        form = forms[candidate.first]
        if not form.isupper() or not 2 <= len(form) <= 7:
            return False
        if fold(form) in self.party_by_name:
            return True
        if not 0 < candidate.first < len(forms) - 1:
            return False
        if forms[candidate.first - 1] != "(" or forms[candidate.after] != ")":
            return False
        for other, before in enumerate(self.cast.candidates):
            if before.after == candidate.first - 1:
                actor = self.actor_of.get(other)
                if actor is not None and actor.kind == "party":
                    self.party_by_name[fold(form)] = actor.index
                    return True
                return before.kind == "person"
        return False

    # -- people ------------------------------------------------------------------------------------

    def _tokens(self, candidate: Candidate) -> tuple[str, ...]:
        document = self.document
        words = [i for i in range(candidate.first, candidate.after) if document.forms[i][0].isalpha()]
        names = [i for i in words if document.lowers[i] not in PARTICLES and len(document.forms[i]) > 1]
        return tuple(fold(document.forms[i]) for i in names or words)

    def _written(self, candidate: Candidate) -> str:
        """The name as written, without the brackets of 'la senadora (Rosa) Quilodrán'."""
        return self.document.span(candidate.first, candidate.after).replace(")", "").replace("(", "")

    def _is_full_alias(self, candidate: Candidate) -> bool:
        """A single token that the curated rows list as a whole name ('initials, a nickname')."""
        return any(isinstance(row, KnownPerson) for row in candidate.rows)

    def _is_person(self, n: int, candidate: Candidate) -> bool:
        if self._belongs_to_a_thing(candidate):
            return False
        if any(isinstance(row, KnownPerson) for row in candidate.rows):
            return True
        if self._is_part_of_name(candidate):
            return True
        return candidate.kind == "person" or self._evidence(n, candidate) >= ACCEPT

    def _is_part_of_name(self, candidate: Candidate) -> bool:
        """Whether all the words are of one person's name: 'Abadía Rengifo' of 'Lucelly Abadía Rengifo'."""
        tokens = set(self._tokens(candidate))
        return len(tokens) > 1 and any(tokens <= set(person.tokens) for person in self.cast.people)

    def _belongs_to_a_thing(self, candidate: Candidate) -> bool:
        """Whether a street, building, school or award bears the name: 'calle Rosa Quilodrán'."""
        lowers = self.document.lowers
        i = candidate.first - 1
        while i >= 0 and lowers[i] in ("de", "del", "la", "el", "los", "las", '"', "“", "«"):
            i -= 1
        if i < 0 or self.document.sentence[i] != self.document.sentence[candidate.first]:
            return False
        return i == candidate.first - 1 and self.lexicon.head_nouns.get(lowers[i]) in NAMED_AFTER_PEOPLE

    def _evidence(self, n: int, candidate: Candidate) -> int:
        """Points that an unknown run names a person."""
        document, lexicon = self.document, self.lexicon
        lowers = document.lowers
        words = [lowers[i] for i in range(candidate.first, candidate.after) if document.is_capital(i)]
        points = 0
        if not lexicon.is_common(words[0]) and (len(words) > 1 or fold(words[0]) not in lexicon.given_names):
            points += 1
        if fold(words[-1]) in lexicon.surnames:
            points += 1
        if len(words) > 1 and fold(words[0]) in lexicon.given_names:
            points += 1
        for link in self.linked.get(n, ()):
            points += 3 if link.direct else 2
        after = candidate.after
        if after < len(document):
            if document.forms[after] == "(" and after + 1 < len(document) and self._party_at(after + 1):
                points += 2
            if lexicon.verb_in(lowers[after], "say") and any(v.finite for v in lexicon.verbs[lowers[after]]):
                points += 2
            elif any(v.finite and v.person == "3" for v in lexicon.verbs.get(lowers[after], ())):
                points += 1
        if self._party_behind(after):
            points += 2
        if self._joined_to_person(n):
            points += 1
        before = candidate.first - 1
        if self._said_by_ends(before):
            points += 3
        elif before >= 0 and document.sentence[before] == document.sentence[candidate.first]:
            if any(v.finite for v in lexicon.verb_in(lowers[before], "say")):
                points += 2
            elif lowers[before] in ("en", "el", "la", "los", "las", "del"):
                points -= 2
        return points

    def _party_behind(self, i: int) -> bool:
        """Whether ', del Partido del Alba' stands at token ``i``."""
        lowers = self.document.lowers
        if i + 2 >= len(lowers) or lowers[i] != "," or lowers[i + 1] not in ("de", "del"):
            return False
        return self._party_at(i + 2) or (lowers[i + 2] in ("la", "el") and self._party_at(i + 3))

    def _joined_to_person(self, n: int) -> bool:
        """Whether 'y' joins the name to a person's: 'Rosa Quilodrán y Ketty Paredes'."""
        if n == 0 or self.document.lowers[self.cast.candidates[n].first - 1] not in ("y", "e"):
            return False
        before = self.cast.candidates[n - 1]
        actor = self.actor_of.get(n - 1)
        return before.after == self.cast.candidates[n].first - 1 and actor is not None and actor.kind == "person"

    def _said_by_ends(self, i: int) -> bool:
        """Whether a phrase like 'a juicio de' ends at token ``i``."""
        lowers = self.document.lowers
        return i >= 2 and any(
            kind == "said_by" and len(words) == 3 and tuple(lowers[i - 2 : i + 1]) == words
            for words, kind in self.lexicon.phrases.get(lowers[i - 2], ())
        )

    def _party_at(self, i: int) -> bool:
        return any(
            c.first == i and (n in self.actor_of and self.actor_of[n].kind == "party")
            for n, c in enumerate(self.cast.candidates)
        )

    def _full_name(self, n: int, candidate: Candidate) -> None:
        document = self.document
        tokens = self._tokens(candidate)
        row = next((r for r in candidate.rows if isinstance(r, KnownPerson)), None)
        if row is None and len(tokens) == 2:
            row = self._known_by_parts(tokens)
        for index, person in enumerate(self.cast.people):
            if (row is not None and person.known is row) or _same_name(tokens, person.tokens):
                if len(tokens) > len(person.tokens) and person.known is None:
                    person.tokens = tokens
                    person.name = self._written(candidate)
                    self._index(index)
                if row is not None and person.known is None:
                    person.known = row
                self.actor_of[n] = Actor("person", index)
                return
        name = self._written(candidate)
        if row is not None:
            name = row.name
            tokens = tuple(fold(w) for w in row.name.split() if w.lower() not in PARTICLES)
        self.actor_of[n] = self._new_person(name, tokens, row, candidate.first)

    def _known_by_parts(self, tokens: tuple[str, ...]) -> KnownPerson | None:
        """The known person one of whose given names and whose first surname these are."""
        found = self.knowledge.lone_names.get(tokens[-1])
        if found is None:
            return None
        row = self.knowledge.people[found]
        own = [fold(w) for w in row.name.split()]
        return row if tokens[0] in own and tokens[-1] in own else None

    def _new_person(self, name: str, tokens: tuple[str, ...], row: KnownPerson | None, first: int) -> Actor:
        index = len(self.cast.people)
        gender: Gender | None = row.gender if row else None
        if gender is None and len(tokens) > 1:
            found = self.lexicon.given_names.get(tokens[0])
            if found == "c":
                found = "f" if tokens[0].endswith("a") else "m" if tokens[0].endswith("o") else None
            gender = "m" if found == "m" else "f" if found == "f" else None
        country = row.country if row else None
        self.cast.people.append(PersonDraft(name, tokens, row, gender, country, first_at=first))
        self._index(index)
        return Actor("person", index)

    def _index(self, index: int) -> None:
        tokens = self.cast.people[index].tokens
        for token in tokens[1:] if len(tokens) > 1 else tokens:
            if index not in self.by_surname[token]:
                self.by_surname[token].append(index)
        if len(tokens) > 1 and index not in self.by_given[tokens[0]]:
            self.by_given[tokens[0]].append(index)

    # -- surnames and given names alone ----------------------------------------------------------

    def _single(self, n: int, candidate: Candidate) -> None:
        if self._belongs_to_a_thing(candidate):
            return
        document = self.document
        token = fold(document.forms[candidate.first])
        people = [i for i in self.by_surname.get(token, []) if not self._is_another(i, candidate, token)]
        direct = [link for link in self.linked.get(n, ()) if link.direct]
        if people:
            index = self._which(n, candidate, people, token)
            if index is None:
                self.cast.unresolved.append(
                    Unresolved(
                        document.starts[candidate.first],
                        document.ends[candidate.after - 1],
                        "mention",
                        "several people of this article have this surname",
                    )
                )
            else:
                self.actor_of[n] = Actor("person", index)
                self._take_in_particle(n, index)
            return
        given = self.by_given.get(token, [])
        if len(given) == 1 and all(
            self.cast.descriptions[link.description].noun.kind == "generic" for link in direct
        ):
            self.actor_of[n] = Actor("person", given[0])
            return
        kin = self._kin_of(candidate, token)
        if kin is not None:
            self.actor_of[n] = kin
            return
        row = self._known_by_surname(n, token)
        if row is not None:
            tokens = tuple(fold(w) for w in row.name.split() if w.lower() not in PARTICLES)
            existing = next((i for i, p in enumerate(self.cast.people) if p.known is row), None)
            self.actor_of[n] = (
                Actor("person", existing)
                if existing is not None
                else self._new_person(row.name, tokens, row, candidate.first)
            )
            return
        if self._lone_person(n, candidate, token):
            self.actor_of[n] = self._new_person(
                document.forms[candidate.first], (token,), None, candidate.first
            )

    def _is_another(self, index: int, candidate: Candidate, token: str) -> bool:
        """Whether a famous surname stands before the only namesake of the article is introduced."""
        famous = self.knowledge.lone_names.get(token)
        person = self.cast.people[index]
        if famous is None or len(self.by_surname[token]) > 1:
            return False
        return (person.known is None or person.known.id != famous) and person.first_at > candidate.first

    def _known_by_surname(self, n: int, token: str) -> KnownPerson | None:
        """The known person whom a surname alone means: a famous one, or the only one of the article's country
        who bears it, where the text treats it as a person's name ('el ministro Quilodrán', 'dijo Quilodrán')."""
        famous = self.knowledge.lone_names.get(token)
        if famous is not None:
            return self.knowledge.people[famous]
        people = [self.knowledge.people[i] for i in self.knowledge.surnames.get(token, ())]
        here = [person for person in people if person.country == self.cast.country]
        if len(here) != 1 or self._evidence(n, self.cast.candidates[n]) <= ACCEPT:
            return None
        for link in self.linked.get(n, ()):
            gender = self.cast.descriptions[link.description].gender
            if here[0].gender and gender in ("m", "f") and gender != here[0].gender:
                return None
        return here[0]

    def _take_in_particle(self, n: int, index: int) -> None:
        """A surname's own particle, in a capital: 'De la Maza dijo' of 'Rosa de la Maza'."""
        document, candidate = self.document, self.cast.candidates[n]
        first = candidate.first
        while first > 0 and document.lowers[first - 1] in PARTICLES and first > candidate.first - 2:
            first -= 1
        written = document.span(first, candidate.after).lower()
        if first < candidate.first and document.is_capital(first) and written in self.cast.people[index].name.lower():
            self.cast.candidates[n] = Candidate(first, candidate.after, candidate.kind, candidate.rows)

    def _lone_person(self, n: int, candidate: Candidate, token: str) -> bool:
        """Whether a single capitalised word that fits nobody names somebody all the same."""
        if candidate.kind == "organisation":
            return False
        portrayed = any(
            link.direct and self.cast.descriptions[link.description].noun.kind in PORTRAYING
            for link in self.linked.get(n, ())
        )
        points = self._evidence(n, candidate)
        if portrayed:
            return points >= ACCEPT
        if self.document.sentence_start(candidate.first) or self.lexicon.is_common(token):
            return False
        return token in self.lexicon.surnames and points >= ACCEPT + 2

    def _which(self, n: int, candidate: Candidate, people: list[int], token: str) -> int | None:
        """The one of several people with a surname who is meant here."""
        if len(people) == 1:
            return people[0]
        cast = self.cast

        def fitness(index: int) -> tuple[int, int, int, int, int]:
            person = cast.people[index]
            agree = 0
            for link in self.linked.get(n, ()):
                gender = cast.descriptions[link.description].gender
                if person.gender and gender in ("m", "f"):
                    agree += 2 if gender == person.gender else -4
            known = self.knowledge.lone_names.get(token)
            famous = int(person.known is not None and person.known.id == known)
            seen = [
                cast.candidates[m].first
                for m, actor in self.actor_of.items()
                if actor == Actor("person", index) and cast.candidates[m].first < candidate.first
            ]
            return agree, famous, int(bool(seen)), int(person.tokens[-1] == token), max(seen, default=-1)

        ranked = sorted(people, key=fitness, reverse=True)
        return ranked[0] if fitness(ranked[0]) > fitness(ranked[1]) else None

    def _kin_of(self, candidate: Candidate, token: str) -> Actor | None:
        """A relative by given name alone bears the family's name: 'tuvo dos hijos, entre ellos Pedro'."""
        if token not in self.lexicon.given_names:
            return None
        document = self.document
        first, _ = document.sentences[document.sentence[candidate.first]]
        kin = any(
            self.lexicon.is_word(document.lowers[i], "shares_surname")
            for i in range(max(first, candidate.first - 12), candidate.first)
        )
        if not kin:
            return None
        before = [
            actor.index
            for m, actor in sorted(self.actor_of.items())
            if actor.kind == "person" and self.cast.candidates[m].first < candidate.first
        ]
        family = next(
            (self.cast.people[i] for i in reversed(before) if len(self.cast.people[i].tokens) > 1), None
        )
        if family is None:
            return None
        surname = next(w for w in reversed(family.name.split()) if fold(w) == self._paternal(family))
        name = f"{document.forms[candidate.first]} {surname}"
        tokens = (token, fold(surname))
        for index, person in enumerate(self.cast.people):
            if _same_name(tokens, person.tokens):
                return Actor("person", index)
        return self._new_person(name, tokens, None, candidate.first)

    def _paternal(self, person: PersonDraft) -> str:
        """The first surname: the token after the last given name."""
        tokens = person.tokens
        for token in tokens[1:]:
            if token not in self.lexicon.given_names or token == tokens[-1]:
                return token
        return tokens[-1]

    # -- handles -----------------------------------------------------------------------------------

    def _handles(self) -> None:
        """'@handle' belongs to the known person, or to whoever of the article it spells out."""
        for n, candidate in enumerate(self.cast.candidates):
            if not candidate.handle:
                continue
            row = next((r for r in candidate.rows if isinstance(r, KnownPerson)), None)
            spelled = fold(self.document.forms[candidate.first][1:]).replace("_", "")
            for index, person in enumerate(self.cast.people):
                own = len(person.tokens) > 1 and all(
                    t in spelled for t in (person.tokens[0], person.tokens[-1])
                )
                if (row is not None and person.known is row) or own:
                    self.actor_of[n] = Actor("person", index)
                    self._signature(n, candidate, Actor("person", index))
                    break

    def _signature(self, n: int, candidate: Candidate, actor: Actor) -> None:
        """The display name before a handle: '— rosaq (@rosaquilodran)'."""
        forms = self.document.forms
        i = candidate.first
        if i > 2 and forms[i - 1] == "(" and forms[i - 3] in DASHES and forms[i - 2].isalpha():
            self.cast.namings.append(Naming(i - 2, i - 1, actor))

    # -- roles -------------------------------------------------------------------------------------

    def _hand_out_descriptions(self) -> None:
        """Give every person the descriptions beside their name, and the gender and country these tell."""
        for link in self.cast.links:
            actor = self.actor_of.get(link.candidate)
            if actor is None or actor.kind != "person":
                continue
            person = self.cast.people[actor.index]
            description = self.cast.descriptions[link.description]
            person.descriptions.append(link.description)
            if description.number != "p":
                description.person = actor.index
            if person.gender is None and description.gender in ("m", "f") and description.number != "p":
                person.gender = "m" if description.gender == "m" else "f"
            if person.country is None and description.country:
                person.country = description.country


def _same_name(tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether one name holds all of the other's two or more tokens."""
    if min(len(tokens), len(others)) < 2:
        return False
    shorter, longer = sorted((set(tokens), set(others)), key=len)
    return shorter <= longer


__all__ = ["Cast", "Naming", "PartyDraft", "PersonDraft", "Place", "assemble"]
