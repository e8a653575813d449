"""How well a description fits a person: by office, party, country, place, victory and nearness."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ...knowledge import Knowledge
from ...lexicon import HELD, POSTS, WORK, Lexicon, fold
from ..names.cast import Cast
from ..titles import tenure
from ..titles.areas import Areas
from ..titles.attributes import Attributes
from ..titles.descriptions import FOLLOWER, NATIVE, Description
from ..titles.posts import LEGISLATOR, Posts
from ..titles.tenure import OF_A_BODY
from ..tokens import Document
from . import winners
from .cases import Cases
from .presence import Presence, governed

if TYPE_CHECKING:
    from .pointers import Reference

GENERAL_KINDS = ("trait", "generic")
MEMBERS = frozenset(("militante", "afiliado", "adherente", "miembro", "integrante"))
"""What anybody of a party is, who may hold any office."""
BY_ROW = frozenset(("known", "known_once", "known_now"))
"""Relations in which a curated row alone gives a person what is told."""
STRANGE_TO_IT = frozenset(("lowly_office", "in_office_office", "in_office_party_post", "presides"))
"""Relations in which a title of a party of which nobody has told that somebody is brings in somebody else."""
OPENING = 2
"""Paragraphs, the headline among them, in which an article presents whom it is about."""
OFTEN = 3
"""Namings from which somebody is one of those whom the article is about."""
FEW = 40
"""People whom an article may name and every description still be weighed against all of them."""
OF_A_KIND = 12
"""Of those who hold one office, how many are weighed besides those spoken of last."""


class Fitness(Attributes):
    """Weighs descriptions against the people of a document."""

    def __init__(
        self,
        document: Document,
        cast: Cast,
        knowledge: Knowledge,
        lexicon: Lexicon,
        items: list[Reference],
        presence: Presence,
    ) -> None:
        self.document = document
        self.cast = cast
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.items = items
        self.presence = presence
        self.winners = winners.find(document, items, lexicon)
        if not self.winners:
            self.winners = frozenset(
                index
                for index, person in enumerate(cast.people)
                if any(self._is_elected(cast.descriptions[d]) for d in person.descriptions)
            )
        self.losers: frozenset[int] | None = None
        """Those who congratulate another; read when a winner is first spoken of."""
        self.named_behind: frozenset[int] = frozenset()
        """Whom the sentence names behind the description that is read."""
        self.agents: frozenset[int] = frozenset()
        """Whoever does what is done to whom the description means."""
        self.presented: int | None = None
        """Of whom alone the sentence before speaks."""
        self.set_against: frozenset[int] = frozenset()
        """Whom the text sets the description against."""
        self.namings: Counter[int] = Counter()
        """person → how often the article names them."""
        self.opening: set[int] = set()
        """Whom its headline or lead names."""
        self.introduced: dict[int, int] = {}
        """person → the first token that names them."""
        for naming in cast.namings:
            if naming.actor.kind == "person":
                self.introduced.setdefault(naming.actor.index, naming.first)
                self.namings[naming.actor.index] += 1
                if document.paragraph[naming.first] < OPENING:
                    self.opening.add(naming.actor.index)
        self.claimed = False
        """Whether the article gives somebody the very office of the description that is read."""
        self.posts = Posts(cast, knowledge, lexicon)
        self.resolved: defaultdict[int, list[Description]] = defaultdict(list)
        """person → the descriptions by which the text has taken them up so far, as posts of theirs."""
        self.natives: defaultdict[int, frozenset[str]] = defaultdict(frozenset)
        """person → the places of the demonyms by which the text has taken them up so far."""
        self.person_at = {n.first: n.actor.index for n in cast.namings if n.actor.kind == "person"}
        self.areas = Areas(document, lexicon)
        self.cases = Cases(document, cast, lexicon)
        self.offices: list[frozenset[str]] = []
        self.held: list[set[str]] = []
        """What each holds, as far as the text does not say 'ex'."""
        self.in_office: set[int] = set()
        self.titled: set[int] = set()
        """Of whom an office or a party's post is told, held or not, and not just what they are by trade."""
        for index, person in enumerate(cast.people):
            told = [cast.descriptions[d] for d in person.descriptions]
            self.offices.append(frozenset(map(self.office_of, told)))
            self.held.append({self.office_of(d) for d in told if not d.former})
            if any(d.noun.kind == "office" and not d.former for d in told):
                self.in_office.add(index)
            if any(d.noun.kind in POSTS for d in told):
                self.titled.add(index)
        self.chairs = tenure.Chairs(document, cast, knowledge, lexicon)
        self.known = self.chairs.known
        self.known_holders: Counter[tuple[str, str]] = Counter(
            (office, person.gender or "")
            for person, known in zip(cast.people, self.known, strict=True)
            for office in known.all
        )
        """office, gender → how many people of the article a curated row gives it."""
        self.former = frozenset(office for known in self.known for office in known.once | known.spans)
        self.current = frozenset(office for known in self.known for office in known.now)
        """Offices that somebody of the article is known to hold now: nobody else is meant by them."""
        self.claims: set[tuple[str, str]] = set()
        """Every office that the article gives somebody, with the gender of whom it gives it."""
        self.by_trait: defaultdict[str, list[int]] = defaultdict(list)
        """office, party, country, place → the people of whom the article or a curated row tells it."""
        for index, offices in enumerate(self.offices):
            self._index(index, offices)

    def _index(self, index: int, offices: Iterable[str]) -> None:
        gender = self.cast.people[index].gender or ""
        self.claims.update((office, gender) for office in offices)
        if len(self.cast.people) > FEW:
            for trait in self._traits(index, offices):
                self.by_trait[trait].append(index)

    def _traits(self, index: int, offices: Iterable[str]) -> set[str]:
        """By what a description may take somebody up who was not spoken of lately."""
        person = self.cast.people[index]
        told = [self.cast.descriptions[d] for d in person.descriptions]
        traits = {_head(office) for office in (*offices, *self.known[index].all)}
        traits.update(party for d in told for party in d.parties)
        traits.update(fold(word) for d in told for word in self.areas.of(d))
        traits.update(d.country for d in told if d.country)
        if person.country:
            traits.add(person.country)
        if person.party is not None:
            row = self.cast.parties[person.party].row
            traits.add(row.id if row is not None else f"#{person.party}")
        if person.known is not None and person.known.party_id:
            traits.add(person.known.party_id)
        return traits

    def candidates(self, description: Description) -> Iterable[int]:
        """Whom a description may mean: everybody where they are few, else those spoken of last and those of
        whom something is told that it tells: 'el alcalde' is weighed against mayors, not against a list of
        candidates.
        """
        if len(self.cast.people) <= FEW:
            return range(len(self.cast.people))
        found = dict.fromkeys(self.presence.latest(FEW))
        lemma = self.office_of(description)
        offices = {_head(office) for office in (lemma, *self.lexicon.office_kinds.get(lemma, ()))}
        words = {fold(word) for word in self.areas.of(description)}
        traits = {*offices, *words, *description.parties, *description.origins}
        if description.country:
            traits.add(description.country)
        named = self.posts.party_named(description)
        if named is not None:
            traits.add(f"#{named}")
        for trait in sorted(traits):
            found.update(dict.fromkeys(islice(self.by_trait.get(trait, ()), OF_A_KIND)))
        found.update(dict.fromkeys(islice(sorted(self.winners), OF_A_KIND)))
        return found

    def gives(self, index: int, description: Description) -> None:
        """Take note of one more office that a description resolved to a person gives them."""
        office = self.office_of(description)
        if office not in self.offices[index]:
            self.offices[index] |= {office}
            self._index(index, (office,))
        if not description.former:
            self.held[index].add(office)
        self.resolved[index].append(description)

    def office_of(self, description: Description) -> str:
        """The office's lemma; whoever presides over a party or a chamber is not the country's president."""
        return tenure.office_of(self.document, self.lexicon, description)

    def standing(self) -> set[int]:
        """Those whom the article, or a curated row, tells to stand for an office, and who won one."""
        told = {index for index, offices in enumerate(self.offices) if "candidato" in offices}
        told |= {index for index, known in enumerate(self.known) if "candidato" in known.all}
        return told | self.winners

    def is_claimed(self, description: Description) -> bool:
        """Whether the article gives somebody of that gender the very office: nobody else is meant then."""
        if description.noun.kind not in WORK:
            return False
        lemma = self.office_of(description)
        general = self.lexicon.office_kinds.get(lemma, frozenset())
        genders = ("", description.gender) if description.gender in ("m", "f") else ("", "m", "f")
        if not any((office, gender) in self.claims for office in (lemma, *general) for gender in genders):
            return False
        if description.noun.kind != "office" or not description.complement_names:
            return True
        meant = general | {lemma}
        return any(
            self.offices[index] & meant and not self._is_of_another(description, index)
            for index in self.candidates(description)
            if self.cast.people[index].gender in (*genders, None)
        )

    def clues(
        self, description: Description, index: int, here: int, reference: Reference
    ) -> Iterator[tuple[str, bool]] | None:
        """What the text shows of a person whom the description may mean; None where it cannot mean them.

        Each clue comes with whether it is of the description's meaning, not of where it stands.
        """
        person = self.cast.people[index]
        if self.chairs.is_anothers(index, description):
            return None
        if tenure.takes_turns(self.document, self.cast, index, description):
            return None
        if self._presides_elsewhere(description, index):
            return None
        if self.posts.is_of_another_party(description, self._told(index)):
            return None
        if description.gender in ("m", "f") and person.gender and description.gender != person.gender:
            return None
        if description.noun.kind == "kin" and self.relatives.get(description.title_first) == index:
            return None  # nobody is their own relative
        if self.cases.only_works_on(description, index, self.offices[index]):
            return None
        if self.cases.has_another_part(description, self.offices[index]):
            return None
        if self.cases.serves_another(description, index, self.offices[index]):
            return None
        if index in self.agents or index in self.named_behind or self._is_another(reference, index, here):
            return None
        return self._clues(description, index, here, reference)

    def _clues(
        self, description: Description, index: int, here: int, reference: Reference
    ) -> Iterator[tuple[str, bool]]:
        for clue in self.told(description, index):
            yield clue, True
        for clue in self.presence.clues(index, here, reference):
            yield clue, False
        if index == self.presented:
            yield "presented", False
        if index in self.set_against:
            yield "set_against", False
        if index in self.opening:
            yield "opening", False
        if self.namings[index] >= OFTEN:
            yield "often", False
        if index in self.winners:
            yield "winner", False

    def told(self, description: Description, index: int) -> Iterator[str]:
        """The clues of what a description tells, wherever it stands."""
        relation = self.relation(description, index)
        yield relation
        if relation in BY_ROW and not self.claimed and self._is_sole_holder(description, index):
            yield "sole_holder"
        besides = tuple(self.told_besides(description, index))
        yield from besides
        if "no_party" in besides and self._brings_in(description, relation):
            yield "new_to_party"

    def _brings_in(self, description: Description, relation: str) -> bool:
        """Whether a title that names a party brings in who is of it: 'el timonel del PDA' behind an alcalde,
        'la edila del PDA que votó'; not 'el alcalde radical'."""
        narrowed = self.document.lowers[description.after : description.after + 1] == ["que"]
        named = any(name.kind == "party" for name in description.complement_names)
        return named and (relation in STRANGE_TO_IT or narrowed)

    def _is_sole_holder(self, description: Description, index: int) -> bool:
        """Whether a curated row gives a trade, or an office that is over, to nobody else of the article: 'el
        economista', 'la exministra'; not 'el presidente', whom another article may mean by it, nor a trade
        where the text has just brought in somebody whose trade no row tells."""
        lemma = self.office_of(description)
        trade = description.noun.kind == "profession"
        genders = (description.gender, "") if description.gender in ("m", "f") else ("m", "f", "")
        holders = sum(self.known_holders[lemma, gender] for gender in genders)
        sole = (description.former or trade) and holders == 1
        return sole and lemma in self.known[index].all and not (trade and self._is_brought_in(description))

    def _is_brought_in(self, description: Description) -> bool:
        """Whether one person alone is named for the first time in a title's sentence or the one before, and
        has no known trade."""
        sentence, here = self.document.sentence, self.document.sentence[description.first]
        new = [
            index
            for index, first in self.introduced.items()
            if here - 1 <= sentence[first]
            and first < description.first
            and {description.gender, self.cast.people[index].gender} != {"m", "f"}
        ]
        return len(new) == 1 and not self._has_trade(new[0])

    def _has_trade(self, index: int) -> bool:
        """Whether a curated row tells somebody's trade."""
        nouns = (noun for lemma in self.known[index].all for noun in self.lexicon.person_nouns(lemma))
        return any(noun.kind == "profession" for noun in nouns)

    def told_besides(self, description: Description, index: int) -> Iterator[str]:
        """The same without what office it is."""
        yield from filter(
            None,
            (
                self._party_clue(description, index),
                self._side_clue(description, index),
                self._winner_clue(description, index),
                self._country_clue(description, index),
                self._complement_clue(description, index),
                self._origin_clue(description, index),
                self._known_clue(description, index),
                self._wing_clue(description, index),
            ),
        )

    def _is_another(self, reference: Reference, index: int, here: int) -> bool:
        """Whether a description beside somebody is of another: 'Quilodrán y la candidata hablaron', 'el
        respaldo de Quilodrán a la candidata'.
        """
        i = reference.first - 1
        if i > 0 and self.document.lowers[i] in ("y", "e"):
            return self.presence.last_sentence.get(index) == here
        return self.presence.last_token.get(index) == reference.first and governed(self.document, reference)

    def relation(self, description: Description, index: int) -> str:
        """How what the head noun tells stands to the offices that the text gives a person."""
        offices, held = self.offices[index], self.held[index]
        lemma = self.office_of(description)
        noun = description.noun
        general = self._general(description, lemma)
        known = self.known[index]
        meant = general | {lemma}
        kind = kind_of(description)
        post = noun.kind in HELD and lemma not in MEMBERS
        if description.former and post and self._holds_now(index, meant):
            return f"still_{noun.kind}"
        now = (known.now - known.spans) & meant and self.former & meant and lemma not in known.once
        if description.former and (lemma in held or now):
            return f"still_{noun.kind}"
        if noun is FOLLOWER:
            return "any"
        if noun is NATIVE and lemma in offices:
            return "very" if self._is_native(description, index) else "other_native"
        if lemma in offices and noun.kind == "candidacy" and self._stands_elsewhere(description, index):
            return "otherwise_candidacy"
        if lemma in offices:
            return "very" if description.former or lemma in held else "very_once"
        if noun.kind != "office":
            if noun.kind == "party_post" and {office + OF_A_BODY for office in general} & held:
                return "presides"  # 'la timonel' is who presides over a party before a country's
            offices = frozenset(office.removesuffix(OF_A_BODY) for office in offices)
        if offices & general:
            fitting = description.former or held & general or (not held and not self._only_former(index))
            return "general" if fitting else "general_once"
        if any(tenure.shortens(lemma, office) for office in offices):
            return "head"
        if lemma in known.all or known.all & general:
            return self._known(description, index, meant)
        if lemma + OF_A_BODY in offices:
            return "of_a_body"
        if lemma.endswith(OF_A_BODY) and lemma.removesuffix(OF_A_BODY) in offices:
            return "of_the_state"  # who presides over the country is not 'el presidente de la Cámara'
        if noun.kind in GENERAL_KINDS:
            return "anothers" if self._is_anothers(description) else "any"
        if not offices:
            if self.claimed:
                return "claimed"
            if known.all:
                return f"known_otherwise_{kind}"
            of = description.complement is not None and not self._is_opponent(description)
            return f"untold_{kind}_of" if of else f"untold_{kind}"
        if index in self.in_office:
            return f"in_office_{kind}"
        return f"otherwise_{kind}" if index in self.titled else f"lowly_{kind}"

    def _stands_elsewhere(self, description: Description, index: int) -> bool:
        """Whether somebody is told to stand for other parties: 'el candidato del PDA' is not 'Soto, candidato
        del Frente Austral'."""
        same = [d for d in self._told(index) if d.noun.lemma == description.noun.lemma]
        told = [parties for d in same if (parties := self.posts.parties_of(d))]
        meant = self.posts.parties_of(description)
        return bool(meant and told) and not any(meant & parties for parties in told)

    def _general(self, description: Description, lemma: str) -> frozenset[str]:
        """The offices that a general noun may stand for; 'el mandatario limeño' presides over no country."""
        general = self.lexicon.office_kinds.get(lemma, frozenset())
        if not description.origins or description.noun is NATIVE:
            return general
        return frozenset(office for office in general if not self.lexicon.is_word(office, "presides"))

    def _is_native(self, description: Description, index: int) -> bool:
        """Whether the article called somebody so before: 'el limeño Pedro Soto … El limeño'; not 'el tarmeño
        Pedro Soto'."""
        stem = self.document.lowers[description.title_first][:-1]
        mine = (self.cast.descriptions[d] for d in self.cast.people[index].descriptions)
        return any(d.noun is NATIVE and self.document.lowers[d.title_first][:-1] == stem for d in mine)

    def _holds_now(self, index: int, meant: frozenset[str]) -> bool:
        """Whether somebody has one of the offices now and none before: no 'exdirigente' heads a party."""
        held = {office.removesuffix(OF_A_BODY).split()[0] for office in self.held[index]}
        once = {office.removesuffix(OF_A_BODY) for office in self.offices[index] - self.held[index]}
        past = once | self.known[index].once
        return bool(held & {office.split()[0] for office in meant}) and not past & meant

    def _only_former(self, index: int) -> bool:
        """Whether the article knows the person by former offices alone: 'el expresidente'."""
        mine = [self.cast.descriptions[d] for d in self.cast.people[index].descriptions]
        return bool(mine) and all(d.former for d in mine)

    def _is_anothers(self, description: Description) -> bool:
        """Whether the article gave somebody the very trait: 'la oficialista Rosa Soto … La oficialista'."""
        noun = description.noun
        if noun.kind != "trait" or noun is FOLLOWER:
            return False
        return any(noun.lemma in offices for offices in self.offices)

    def _known(self, description: Description, index: int, offices: frozenset[str]) -> str:
        """How an office that the curated row gives stands to the one told: held now, or once, or not yet of
        who has just won it."""
        known = self.known[index]
        if description.noun.kind not in POSTS:
            return "known"
        if description.former:
            return "known_once" if known.once & offices else "known"
        if known.now & offices:
            waits = index in self.winners and not description.elect and self._presides(offices)
            return f"known_otherwise_{kind_of(description)}" if waits else "known_now"
        return "known_past" if self.current & offices else "known"

    def _presides_elsewhere(self, description: Description, index: int) -> bool:
        """'el presidente argentino' is nobody of another country, 'el presidente del PDA' nobody whom a row
        gives another party.
        """
        if description.parties and self.office_of(description).endswith(OF_A_BODY):
            known = self.cast.people[index].known
            row = self.knowledge.parties.get(known.party_id or "") if known is not None else None
            if row is not None and {row.id, row.coalition_id}.isdisjoint(description.parties):
                return True
        country = self.cast.people[index].country
        if not description.country or not country or country == description.country:
            return False
        told = {self.cast.descriptions[d].country for d in self.cast.people[index].descriptions}
        return description.country not in told and self._presides((self.office_of(description),))

    def _presides(self, offices: Iterable[str]) -> bool:
        """Whether one of some offices is that of a head of state or of a body."""
        return any(self.lexicon.is_word(office.removesuffix(OF_A_BODY), "presides") for office in offices)

    def _is_elected(self, description: Description) -> bool:
        """Whether a title is of who has won an office that one alone holds: 'prefecto electo'; not 'diputado
        electo'."""
        lemma = description.noun.lemma
        seat = lemma == LEGISLATOR or lemma in self.lexicon.office_kinds.get(LEGISLATOR, ())
        return description.elect and not seat and LEGISLATOR not in self._general(description, lemma)

    def _winner_clue(self, description: Description, index: int) -> str:
        """Whether 'la ganadora', 'el prefecto electo' is whom the article says to have won."""
        elect = description.elect and not description.noun.lemma.startswith("vice")
        if not (elect or self.lexicon.is_word(description.noun.lemma, "winner")):
            return ""
        if index in self.winners:
            return "won"
        if self.losers is None:
            self.losers = winners.losers(self.document, self.items, self.lexicon)
        if index in self.losers:
            return "lost"
        return "another_won" if self.winners else ""


def kind_of(description: Description) -> str:
    """The kind of what a description tells, 'former' of an office or post that is over."""
    kind = description.noun.kind
    return "former" if description.former and kind in POSTS else kind


def _head(office: str) -> str:
    """The first word of an office: 'presidente' of 'presidente municipal'."""
    return office.removesuffix(OF_A_BODY).split()[0]
