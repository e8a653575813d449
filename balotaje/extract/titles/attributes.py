"""What a description tells beside the office: of which party, country and place somebody is, and whose."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property

from ...knowledge import Knowledge
from ...lexicon import OCCUPATIONS, Lexicon, fold
from ..clauses.determiners import ARTICLES
from ..names import kin
from ..names.cast import Cast
from ..tokens import Document
from . import wings
from .areas import Areas
from .descriptions import FOLLOWER, NATIVE, Description
from .posts import Posts, is_seat
from .tenure import MIN_WORD, Tenure

OTHER_SIDE = dict(zip(wings.SIDES, wings.SIDES[::-1], strict=True))
"""The side that each is set against."""


class Attributes:
    """The clues of a description's party, country, complement and demonym."""

    document: Document
    cast: Cast
    knowledge: Knowledge
    lexicon: Lexicon
    areas: Areas
    posts: Posts
    resolved: defaultdict[int, list[Description]]
    person_at: dict[int, int]
    held: list[set[str]]
    in_office: set[int]
    known: list[Tenure]
    natives: defaultdict[int, frozenset[str]]

    def office_of(self, description: Description) -> str:
        """The office that a description tells."""
        raise NotImplementedError

    def _told(self, index: int) -> list[Description]:
        """What the article calls somebody, beside the name or as a post by which it has taken them up."""
        beside = [self.cast.descriptions[d] for d in self.cast.people[index].descriptions]
        return beside + self.resolved[index]

    def _is_opponent(self, description: Description) -> bool:
        """Whether a title says against whom somebody stands: 'el rival de Soto' is anybody but Soto."""
        return self.lexicon.is_word(description.noun.lemma, "opponent")

    def _is_of_another(self, description: Description, index: int) -> bool:
        """Whether somebody is told to hold the very office elsewhere: 'la exministra de Ambiente' is not
        'la exministra de Cultura, Rosa Soto'.
        """
        kinds = {name.kind for name in description.complement_names} & {"place", "organisation"}
        words = {fold(word) for word in self.areas.of(description)}
        told = self._told(index)
        same = [d for d in told if d is not description and d.noun.lemma == description.noun.lemma]
        return bool(same and words) and all(
            kinds & {name.kind for name in d.complement_names}
            and not words & {fold(word) for word in self.areas.of(d)}
            for d in same
        )

    def _sides(self, description: Description) -> frozenset[str]:
        """On which side a description puts somebody: 'el oficialista', 'la candidata de la oposición'."""
        lowers = self.document.lowers
        told = [*description.adjectives, *lowers[description.title_first : description.after]]
        return frozenset(side for word in told for side in wings.SIDES if self.lexicon.is_word(word, side))

    def _side_clue(self, description: Description, index: int) -> str:
        """Whether the article puts somebody on the side that a description tells, or on the other one:
        'Soto, el candidato opositor, … El oficialista' is not Soto.
        """
        sides = self._sides(description)
        if not sides:
            return self._creed_clue(description, index)
        own = frozenset().union(*(self._sides(d) for d in self._told(index) if d is not description))
        if any(OTHER_SIDE[side] in own for side in sides):
            return "opposed_side"
        return "own_side" if own & sides else ""

    def _creed_clue(self, description: Description, index: int) -> str:
        """Whether the article calls somebody what a description does: 'Soto, candidata ecologista, … la
        ecologista' is Soto.
        """
        creeds = self._creeds(description)
        told = (d for d in self._told(index) if d is not description) if creeds else ()
        return "own_side" if any(creeds & self._creeds(d) for d in told) else ""

    def _creeds(self, description: Description) -> frozenset[str]:
        """What of no party a description says that somebody believes in: 'la candidata ecologista'."""
        told = {*description.adjectives, self.document.lowers[description.title_first]}
        return frozenset(w for w in told if w.endswith("ista") and self.lexicon.is_name_word(w, "sided"))

    def _country_clue(self, description: Description, index: int) -> str:
        if not description.country:
            return ""
        person = self.cast.people[index]
        own = {self.cast.descriptions[d].country for d in person.descriptions} | {person.country}
        home = description.country == self.cast.country
        if description.country in own:
            return "own_country" if not home else "home"
        if person.country:
            return "other_country"
        return "" if home else "no_country"

    def _party_clue(self, description: Description, index: int) -> str:
        """Whether the parties that the description names are the person's."""
        if self._is_opponent(description):
            return ""
        person = self.cast.people[index]
        parties = description.parties or self._of_side(description)
        if not parties:
            named = self.posts.party_named(description)
            if named is None or person.party is None:
                return ""
            return "own_party" if person.party == named else self._anothers(description, named)
        own: set[str] = set()
        if person.party is not None:
            row = self.cast.parties[person.party].row
            if row is not None:
                own.add(row.id)
        for d in person.descriptions:
            own.update(self.cast.descriptions[d].parties)
        if own & set(parties):
            return "own_party"
        known = self._known_party(index)
        in_turn = {self.knowledge.parties[party].coalition_id for party in own}
        if (known | in_turn).intersection(parties):
            fellows = sum(self.parties[party] for party in parties)
            return "only_party" if fellows == 1 else "known_party"
        fielded = any(party in self.parties for party in parties)
        if not own and (not description.parties or fielded):
            own |= known  # somebody of the article is of the party told
        if own and self._all_coalitions(own):
            wider = {self.knowledge.parties[party].coalition_id for party in parties}
            apart = not description.parties and not own & wider
            return "other_party" if apart else ""  # 'el albista' is nobody of another coalition's
        if own and fielded and (description.noun is FOLLOWER or not description.parties):
            return "other_side"
        if own and fielded and description.noun.kind != "candidacy":
            return "other_party"
        coalition = self._all_coalitions(set(parties)) and description.noun.kind != "candidacy"
        if own and coalition and not any(self.knowledge.parties[p].kind == "coalition" for p in own):
            return ""
        if own and description.noun.kind == "candidacy":
            return "anothers_candidate"  # 'el excandidato del Frente Austral' is nobody of another party's
        return "other_party" if own else "no_party"

    def _anothers(self, description: Description, named: int) -> str:
        """The clue that a title is of a party not somebody's own: 'la candidata de Sur Libre' is nobody else
        where one of Sur Libre is named.
        """
        if description.noun.kind != "candidacy":
            return "other_party"
        return "other_side" if self._has_members(named) else "anothers_candidate"

    def _has_members(self, party: int) -> bool:
        """Whether somebody of the article is told to be of a party."""
        return any(person.party == party for person in self.cast.people)

    def _known_party(self, index: int) -> set[str]:
        """The party of somebody's curated row, and the coalition that it is in."""
        known = self.cast.people[index].known
        if known is None or not known.party_id:
            return set()
        coalition = self.knowledge.parties[known.party_id].coalition_id
        return {known.party_id, coalition} if coalition else {known.party_id}

    def _wing_clue(self, description: Description, index: int) -> str:
        """Whether the wing that a description tells is the person's: 'la candidata de la izquierda' is 'la
        comunista Rosa Soto', not 'el derechista Pedro Paz'."""
        told = wings.told(self.document, self.lexicon, description)
        if not told or index not in self.wings:
            return ""
        return "own_wing" if self.wings[index] == told else "other_wing"

    @cached_property
    def wings(self) -> dict[int, str]:
        """person → the wing that a title or their party puts them on, or else a curated row."""
        found: dict[int, str] = {}
        for index, person in enumerate(self.cast.people):
            beside = {
                wing
                for d in person.descriptions
                if (wing := wings.told(self.document, self.lexicon, self.cast.descriptions[d]))
            }
            wing = beside.pop() if len(beside) == 1 else ""
            if not wing and person.party is not None:
                wing = self._wing_of(self.cast.parties[person.party].name)
            if not wing and person.known is not None:
                wing = wings.of_words(self.known[index].words, self.lexicon)
                party = self.knowledge.parties.get(person.known.party_id or "")
                wing = wing or (self._wing_of(party.name) if party is not None else "")
            if wing:
                found[index] = wing
        return found

    def _wing_of(self, party: str) -> str:
        """'la Lista Obrera de Izquierda' is of the left by its name."""
        return wings.of_words(party.lower().split(), self.lexicon)

    def _of_side(self, description: Description) -> tuple[str, ...]:
        """The parties of people of the article whose followers are called what heads a description: 'el
        libertario' is of the party of that side that somebody there is of, where one of them is.
        """
        if description.noun.kind != "trait" or description.complement is not None:
            return ()
        head = self.document.lowers[description.after - 1 - len(description.adjectives)]
        called = self.knowledge.party_adjectives.get(head)
        return tuple(party for party in called if party in self.parties) if called else ()

    @cached_property
    def parties(self) -> Counter[str]:
        """How many people of the article are of each curated party, as it tells them or as a row does."""
        found: Counter[str] = Counter()
        for index, person in enumerate(self.cast.people):
            row = self.cast.parties[person.party].row if person.party is not None else None
            found.update(self._known_party(index) | ({row.id} if row is not None else set()))
        return found

    def _all_coalitions(self, parties: set[str]) -> bool:
        """Whether somebody is known by coalitions alone: a coalition's candidate may head a party of it."""
        return all(self.knowledge.parties[party].kind == "coalition" for party in parties)

    def _complement_clue(self, description: Description, index: int) -> str:
        """Whether the complement ('de La Florida') is the one of an office that the person holds."""
        if description.noun.kind == "kin" and description.title_first in self.relatives:
            return self._kin_clue(description, self.relatives[description.title_first], index)
        if description.complement is None:
            return ""
        if description.noun.kind == "kin" and description.first < description.title_first:
            # 'el tío de la joven' is nobody whom the text does not call so
            called = any(other.noun.lemma == description.noun.lemma for other in self._told(index))
            return "" if called else "no_kin"
        words = {fold(w) for w in self.areas.of(description)}
        if not words:
            return ""
        for other in self._told(index):
            if other is not description and words & {fold(w) for w in self.areas.of(other)}:
                return "own_place"
        if description.noun.kind == "office" and self._is_of_another(description, index):
            return "other_place"
        seat = is_seat(description)
        if (
            seat
            and index in self.in_office
            and self.posts.sits_elsewhere(description, self.office_of(description), self.held[index])
        ):
            return "other_seat"
        somebody = any(name.kind == "person" for name in description.complement_names)
        if somebody:
            own = any(self.person_at.get(name.first) == index for name in description.complement_names)
            others = self._is_opponent(description) or (
                description.noun.kind == "office" and description.former
            )
            return "" if others and not own else "of_somebody"  # 'el exministro de Soto' is anybody but Soto
        if any(name.kind == "organisation" for name in description.complement_names):
            if index in self.in_office and self._heads_section(description):
                return "other_body"  # 'el jefe de obras de la Corporación Forestal' is not the alcalde Soto
            return "no_place" if description.former else "no_body"
        return "" if description.parties or (description.country and not seat) else "no_place"

    def _heads_section(self, description: Description) -> bool:
        """Whether a title is of a section of a body: 'el jefe de obras del Servicio'; not 'el jefe de la
        cartera de Obras'.
        """
        first, _ = description.complement or (0, 0)
        section = self.document.lowers[first] == "de" and self.document.lowers[first + 1] not in ARTICLES
        return section and description.noun.kind == "relation" and self.person_at.get(first + 1) is None

    @cached_property
    def relatives(self) -> dict[int, int]:
        """word of kin → the person whose relative it tells of: 'la hija del expresidente Soto'."""
        before = {first: kin.noun_before(self.document, self.lexicon, first) for first in self.person_at}
        return {noun: self.person_at[first] for first, noun in before.items() if noun is not None}

    def _kin_clue(self, description: Description, relative: int, index: int) -> str:
        """Whether somebody has a surname of the one whose relative is meant, 'la hija de Soto', or is told to
        be that relative: 'Rosa Paz, esposa de Soto … La esposa de Soto'.
        """
        surnames = set(self.cast.people[relative].tokens[1:])
        called = any(
            other.noun.lemma == description.noun.lemma and self.relatives.get(other.title_first) == relative
            for other in self._told(index)
        )
        return "own_kin" if called or surnames.intersection(self.cast.people[index].tokens[1:]) else "no_kin"

    def _origin_clue(self, description: Description, index: int) -> str:
        """Whether a demonym ('el limeño') is of the place of an office that the person holds."""
        if not description.origins:
            return ""
        native = description.noun is NATIVE
        if not native and self.natives[index] & description.origins:
            return "own_seat"  # 'el limeño … el presidente limeño'
        for d in self.cast.people[index].descriptions:
            words = self.areas.of(self.cast.descriptions[d])
            if {fold(word) for word in words} & description.origins or fold(" ".join(words)) in (
                description.origins
            ):
                return "own_origin" if native else "own_seat"
        return "no_origin" if native else "no_seat"

    def _known_clue(self, description: Description, index: int) -> str:
        """Whether a curated row tells the office of what the description does: 'exministra de Salud'."""
        known = self.known[index]
        if not known.words or description.noun.kind not in OCCUPATIONS:
            return ""
        words = {fold(word) for word in (*self.areas.of(description), *description.adjectives)}
        if description.parties and not self._known_party(index).intersection(description.parties):
            told = {word for word in words if len(word) >= MIN_WORD}
            return "known_of" if told and told <= known.words else ""  # 'partido' is a word of many
        words.update(word for place in description.origins for word in place.split())
        return "known_of" if words & known.words else ""
