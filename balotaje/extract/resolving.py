"""Whom descriptions and pronouns mean: candidates scored by office, party, country, gender and nearness.

A description that fits two people equally well stays open. What the article calls somebody is nobody else's.
"""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from ..knowledge import Knowledge
from ..lexicon import PREPOSITION, Lexicon, fold
from ..model import Actor
from . import tenure, winners
from .cast import Cast
from .descriptions import FOLLOWER, TO_BE, Description
from .several import COUNTS, listed
from .tenure import ELECT as ELECT
from .tenure import KNOWN_KINDS, OF_A_BODY, Tenure
from .tokens import Document
from .verbs import dealt_with

if TYPE_CHECKING:
    from .references import Reference

CLAIMED_KINDS = ("office", "party_post", "profession")
TOLD_KINDS = (*CLAIMED_KINDS, "candidacy")
"""Kinds of nouns that tell what somebody is, as 'la santafesina' and 'la oficialista' do not."""
GENERAL_KINDS = ("trait", "generic")
THRESHOLD = 5
"""Points that a reading of a description must have."""
MARGIN = 2
"""Points by which the best reading of a description must lead, unless it is the only one."""
CLAIMED_THRESHOLD, CLAIMED_MARGIN = 3, 2
"""The same where the article gives somebody the very office."""
VERY_OFFICE = 4
"""Points for its office from which a description tells one that the article gives the person."""
SURE_OFFICE = 1
"""Points for its office from which a description tells one more office of the person."""
SAME_CLAUSE = 7
"""Tokens within which a description seldom means the person just named: 'Soto felicitó al candidato'."""
ANOTHERS_CANDIDATE = -12
"""Points of somebody whose party is not that of the candidate described."""
NAMED_BEHIND = -8
"""Points of somebody whom the sentence names by name behind the description that is its subject."""
UNFIT = -4
"""Points below which a person is none whom a description may mean."""
RANKS = {"primero": 0, "primera": 0, "segundo": 1, "segunda": 1}
"""'la primera' takes up whom the text named first of two."""
PRONOUN_REACH = 2
"""Sentences back in which whoever a pronoun means is spoken of."""
RANK_REACH = 60
"""Tokens back within which the two were named."""
LATTER = frozenset(("último", "última"))
"""'este último' takes up whom the text named last."""
MEMBERS = frozenset(("militante", "afiliado", "adherente", "miembro", "integrante"))
"""What anybody of a party is, who may hold any office."""
DEMONSTRATIVES = frozenset(("este", "esta", "ese", "esa", "aquel", "aquella"))
"""Before a verb at a sentence's head these do too: 'Esta le agradeció'."""


class Fit(NamedTuple):
    """How well a description fits a ``person`` (an index); ``meaning`` leaves nearness out of the points.

    ``holds`` is true where the article gives the person the very office that the description tells.
    """

    points: int
    person: int
    meaning: int
    holds: bool


class Resolver:
    """Resolves descriptions and pronouns from left to right, keeping who was spoken of last."""

    def __init__(
        self,
        document: Document,
        cast: Cast,
        knowledge: Knowledge,
        lexicon: Lexicon,
        items: list[Reference],
    ) -> None:
        self.document = document
        self.cast = cast
        self.knowledge = knowledge
        self.lexicon = lexicon
        self.items = items
        self.last_sentence: dict[int, int] = {}
        """person → the sentence where they are spoken of last, the latest of these last."""
        self.seen: dict[int, int] = {}
        """person → their number among those spoken of, by where they are first."""
        self.mentioned: dict[int, None] = {}
        """The people mentioned so far, in quotations too, the latest last."""
        self.last_token: dict[int, int] = {}
        self.in_passing: dict[int, bool] = {}
        """person → whether the last sentence that names them does so only behind a preposition."""
        self.times: dict[int, int] = {}
        self.last_parties: dict[str, Actor] = {}
        self.texts: dict[str, tuple[Actor, ...]] = {}
        self.subject: int | None = None
        self.subject_before: int | None = None
        self.offices = [
            frozenset(self._office(cast.descriptions[d]) for d in p.descriptions) for p in cast.people
        ]
        self.in_office = {
            i
            for i, p in enumerate(cast.people)
            if any(
                cast.descriptions[d].noun.kind == "office" and not cast.descriptions[d].former
                for d in p.descriptions
            )
        }
        self.claimed = False
        self.winners = winners.find(document, items, lexicon)
        self.party_at = {
            i: naming.actor.index
            for naming in cast.namings
            if naming.actor.kind == "party"
            for i in range(naming.first, naming.after)
        }
        """token → the party that is named there."""
        self.named_behind: frozenset[int] = frozenset()
        """Whom the sentence names behind the description that is read."""
        self.losers: frozenset[int] | None = None
        """Those who congratulate another; read when a winner is first spoken of."""
        self.known = [
            tenure.of(p.known.description if p.known else None, knowledge, lexicon) for p in cast.people
        ]
        self.former = frozenset(office for known in self.known for office in known.once)
        self.current = frozenset(office for known in self.known for office in known.now)
        """Offices that somebody of the article is known to hold now: nobody else is meant by them."""
        self.held = [
            {
                self._office(self.cast.descriptions[d])
                for d in p.descriptions
                if not self.cast.descriptions[d].former
            }
            for p in cast.people
        ]

    def _only_former(self, index: int) -> bool:
        """Whether the article knows the person by former offices alone: 'el expresidente'."""
        mine = [self.cast.descriptions[d] for d in self.cast.people[index].descriptions]
        return bool(mine) and all(d.former for d in mine)

    def _office(self, description: Description) -> str:
        """The office's lemma; whoever presides over a party or a chamber is not the country's president."""
        lemma = description.noun.lemma
        if description.complement is None or not self.lexicon.is_word(lemma, "presides"):
            return lemma
        names = description.complement_names
        body = any(name.kind in ("party", "organisation") for name in names)
        first, after = description.complement
        republic = "república" in self.document.lowers[first:after]
        return lemma + OF_A_BODY if (body or not names) and not republic else lemma

    def run(self) -> None:
        """Resolve what can be resolved, from left to right."""
        sentence = -1
        subject_open = True
        for position, reference in enumerate(self.items):
            here = self.document.sentence[reference.first]
            if here != sentence:
                sentence = here
                self.subject_before = self.subject
                subject_open = True
            if (
                reference.description is not None
                and reference.kind == "description"
                and reference.number == "s"
            ):
                self.named_behind = self._named_behind(reference, position, here)
                self._description(reference, here)
            elif reference.kind == "pronoun":
                self._pronoun(reference, here, position)
            elif reference.kind == "text":
                self._text(reference, position)
            elif reference.kind == "organisation" and self.lexicon.is_word(reference.label, "party_noun"):
                self._party_noun(reference)
            elif reference.actor is not None and reference.actor.kind == "party":
                self.last_parties[self._kind_of(reference.actor)] = reference.actor
            actor = reference.actor
            if actor is None or actor.kind != "person":
                continue
            self.mentioned.pop(actor.index, None)
            self.mentioned[actor.index] = None
            quoted = self.document.stretch[reference.first] >= 0
            if not quoted or actor.index not in self.last_sentence:
                if self.last_sentence.get(actor.index) != here:
                    self.in_passing[actor.index] = True
                self.in_passing[actor.index] &= self._governed(reference)
                self.last_sentence.pop(actor.index, None)
                self.last_sentence[actor.index] = here
                self.seen.setdefault(actor.index, len(self.seen))
                self.last_token[actor.index] = reference.after
            if not quoted:
                self.times[actor.index] = self.times.get(actor.index, 0) + 1
            if subject_open and not quoted and not self._governed(reference):
                self.subject = actor.index
                subject_open = False

    def _governed(self, reference: Reference) -> bool:
        lowers = self.document.lowers
        if lowers[reference.first] in ("al", "del") and not self.document.is_capital(reference.first):
            return True
        return reference.first > 0 and bool(self.document.flags[reference.first - 1] & PREPOSITION)

    def _description(self, reference: Reference, here: int) -> None:
        description = reference.description
        assert description is not None
        bare = description.first == description.title_first
        self.claimed = self._is_claimed(description)
        scored = sorted(
            (
                (self._fitness(description, index, here, reference), -index)
                for index in range(len(self.cast.people))
            ),
            reverse=True,
        )
        reference.fits = tuple((points, -index) for points, index in scored if points >= 0)
        reference.judged = tuple(
            Fit(
                points,
                -index,
                points - self._nearness(-index, here, reference),
                description.noun.kind in TOLD_KINDS and self._office_fit(description, -index) >= VERY_OFFICE,
            )
            for points, index in scored
            if points >= UNFIT
        )
        if TO_BE.intersection(description.adjectives) and not self.winners:
            return
        if not (description.definite or bare) or (description.possessive and description.complement is None):
            return
        threshold, margin = (CLAIMED_THRESHOLD, CLAIMED_MARGIN) if self.claimed else (THRESHOLD, MARGIN)
        if not scored or scored[0][0] < threshold:
            return
        if len(scored) > 1 and scored[1][0] > scored[0][0] - margin:
            return
        index = -scored[0][1]
        reference.actors = (Actor("person", index),)
        reference.score = scored[0][0]
        reference.gender = reference.gender or self.cast.people[index].gender or ""
        description.person = index
        told = self._office_fit(description, index) >= SURE_OFFICE
        if told and description.noun.kind in KNOWN_KINDS:
            self.offices[index] |= {self._office(description)}
            if not description.former:
                self.held[index].add(self._office(description))

    def _is_claimed(self, description: Description) -> bool:
        """Whether the article gives somebody of that gender the very office: nobody else is meant then."""
        if description.noun.kind not in CLAIMED_KINDS:
            return False
        lemma = self._office(description)
        general = self.lexicon.office_kinds.get(lemma, frozenset())
        return any(
            (lemma in offices or offices & general)
            and not (description.gender and person.gender and description.gender != person.gender)
            for offices, person in zip(self.offices, self.cast.people, strict=True)
        )

    def _fitness(self, description: Description, index: int, here: int, reference: Reference) -> int:
        """Points that the description means the person; far below zero when it cannot."""
        person = self.cast.people[index]
        points = 0
        if tenure.sits_already(self.cast, index, description):
            return -20
        if description.gender in ("m", "f") and person.gender:
            if description.gender != person.gender:
                return -20
            points += 1
        points += self._office_fit(description, index)
        points += self._party_fit(description, index)
        points += self._winner_fit(description, index)
        if description.country:
            own = {self.cast.descriptions[d].country for d in person.descriptions} | {person.country}
            points += 4 if description.country in own else -6 if person.country else -1
        points += self._complement_fit(description, index)
        points += self._origin_fit(description, index)
        points += self._nearness(index, here, reference)
        if index in self.named_behind:
            points += NAMED_BEHIND
        return points

    def _named_behind(self, reference: Reference, position: int, here: int) -> frozenset[int]:
        """Whom the rest of a sentence names that a description opens, and so does not mean.

        'El médico aseguró que no votará por Soto' is not on Soto; 'El ganador fue Soto' is.
        """
        if reference.number == "p" or self._governed(reference):
            return frozenset()
        behind = islice(self.items, position + 1, None)
        sentence = self.document.sentence
        names = list(takewhile(lambda other: sentence[other.first] == here, behind))
        where = dealt_with(self.document, self.lexicon, reference.after) if names else ()
        return frozenset(
            actor.index
            for other in names
            if other.kind == "name" and other.first in where
            for actor in other.actors
            if actor.kind == "person"
        )

    def _office_fit(self, description: Description, index: int) -> int:
        """Whether the head noun is an office that the person holds, or stands for one."""
        offices = self.offices[index]
        lemma = self._office(description)
        general = self.lexicon.office_kinds.get(lemma, frozenset())
        known = self.known[index]
        meant = general | {lemma}
        post = description.noun.kind in ("office", "party_post", "candidacy") and lemma not in MEMBERS
        if description.former and post and self._holds_now(index, general | {lemma}):
            return -3
        if description.former and (lemma in self.held[index] or (known.now & meant and self.former & meant)):
            return -3
        if lemma in offices:
            return 6 if description.former or lemma in self.held[index] else -2
        held = self.held[index]
        if description.noun.kind != "office":
            if description.noun.kind == "party_post" and {office + OF_A_BODY for office in general} & held:
                return 10  # 'la timonel' is who presides over a party before a country's, even as the subject
            offices = frozenset(office.removesuffix(OF_A_BODY) for office in offices)
        if offices & general:
            fitting = description.former or held & general or (not held and not self._only_former(index))
            return 5 if fitting else 1
        heads = {office.split()[0] for office in offices}
        if lemma.split()[0] in heads:
            return 4
        if lemma in known.all or known.all & general:
            return self._known_fit(description, known, frozenset((lemma,)) | general)
        if lemma + OF_A_BODY in offices:
            return 2
        if description.noun.kind in GENERAL_KINDS:
            return 0 if self._is_anothers(description) else 2
        if not offices and self.claimed:
            return -2
        if not offices:
            return -1 if known.all and description.noun.kind == "office" else 1
        if description.noun.kind == "profession":
            return -1
        rival = description.noun.kind == "office" and index in self.in_office
        return -3 if rival and not description.former else 0

    def _holds_now(self, index: int, meant: frozenset[str]) -> bool:
        """Whether somebody has one of the offices now and none before: no 'exdirigente' heads a party."""
        held = {office.removesuffix(OF_A_BODY).split()[0] for office in self.held[index]}
        once = {office.removesuffix(OF_A_BODY) for office in self.offices[index] - self.held[index]}
        past = once | self.known[index].once
        return bool(held & {office.split()[0] for office in meant}) and not past & meant

    def _is_anothers(self, description: Description) -> bool:
        """Whether the article gave somebody the very trait: 'la oficialista Rosa Soto … La oficialista'."""
        noun = description.noun
        if noun.kind != "trait" or noun is FOLLOWER:
            return False
        return any(noun.lemma in offices for offices in self.offices)

    def _known_fit(self, description: Description, known: Tenure, offices: frozenset[str]) -> int:
        """Points for an office that the curated row gives: one held now, unless the text says 'ex'."""
        if description.noun.kind not in ("office", "party_post"):
            return 3
        if description.former:
            return 4 if known.once & offices else 3
        if known.now & offices:
            return 6
        return 1 if self.current & offices else 3

    def _nearness(self, index: int, here: int, reference: Reference) -> int:
        """How present the person is where the description stands."""
        points = min(2, self.times.get(index, 0) // 2) - self.in_passing.get(index, False)
        if index not in self.last_sentence:
            return -1
        distance = here - self.last_sentence[index]
        if distance == 0:
            far = reference.first - self.last_token[index] >= SAME_CLAUSE
            quoted = self._quotation_between(self.last_token[index], reference.first)
            points += 3 if far or quoted else 1
            points += 4 if self._clause_between(self.last_token[index], reference.first) else 0
            points += 2 if quoted and index == self.subject else 0
        elif distance <= 3:
            points += 4 - distance
        elif distance <= 6:
            points += 1
        if index == self.subject_before:
            points += 2
        return points

    def _quotation_between(self, first: int, after: int) -> bool:
        """Whether somebody's words stand between two tokens: what follows is said of their speaker."""
        stretch = self.document.stretch
        return any(stretch[i] >= 0 for i in range(first, min(first + 4, after)))

    def _winner_fit(self, description: Description, index: int) -> int:
        """Whether 'la ganadora', 'el prefecto electo' is whom the article says to have won."""
        wins = self.lexicon.is_word(description.noun.lemma, "winner")
        if not (wins or ELECT.intersection(description.adjectives)):
            return 0
        if self.losers is None:
            self.losers = winners.losers(self.document, self.items, self.lexicon)
        if index in self.losers and index not in self.winners:
            return -6
        if not self.winners:
            return 0
        return 7 if index in self.winners else -3

    def _clause_between(self, first: int, after: int) -> bool:
        """Whether a new clause begins between two tokens: 'Soto calló: el exministro se limitó a reír'."""
        forms = self.document.forms
        return any(forms[i] in ":;" for i in range(first, min(first + SAME_CLAUSE, after)))

    def _party_fit(self, description: Description, index: int) -> int:
        """Whether the parties that the description names are the person's."""
        person = self.cast.people[index]
        if not description.parties:
            named = self._party_named(description)
            if named is None or person.party is None:
                return 0
            return 5 if person.party == named else -4
        own: set[str] = set()
        if person.party is not None:
            row = self.cast.parties[person.party].row
            if row is not None:
                own.add(row.id)
        for d in person.descriptions:
            own.update(self.cast.descriptions[d].parties)
        if own & set(description.parties):
            return 5
        if person.known and person.known.party_id in description.parties:
            return 4
        if own and self._all_coalitions(own):
            return 0
        if own and description.noun.kind == "candidacy":
            return ANOTHERS_CANDIDATE  # 'el excandidato del Frente Austral' is nobody of another party's
        return -4 if own else -1

    def _all_coalitions(self, parties: set[str]) -> bool:
        """Whether somebody is known by coalitions alone: a coalition's candidate may head a party of it."""
        return all(self.knowledge.parties[party].kind == "coalition" for party in parties)

    def _party_named(self, description: Description) -> int | None:
        """The party, not in the curated table, that the complement names: 'el candidato de Marea Verde'."""
        if description.complement is None:
            return None
        first, after = description.complement
        return next((self.party_at[i] for i in range(first, after) if i in self.party_at), None)

    def _complement_fit(self, description: Description, index: int) -> int:
        """Whether the complement ('de La Florida') is the one of an office that the person holds."""
        if description.complement is None:
            return 0
        words = {fold(w) for w in self._complement_words(description)}
        if not words:
            return 0
        person = self.cast.people[index]
        for d in person.descriptions:
            other = self.cast.descriptions[d]
            if other is not description and words & {fold(w) for w in self._complement_words(other)}:
                return 4
        if any(name.kind == "organisation" for name in description.complement_names):
            return -4
        return 0 if description.parties or description.country else -1

    def _origin_fit(self, description: Description, index: int) -> int:
        """Whether a demonym ('el limeño') is of the place of an office that the person holds."""
        if not description.origins:
            return 0
        for d in self.cast.people[index].descriptions:
            other = self.cast.descriptions[d]
            words = {fold(word) for word in self._complement_words(other)}
            if words & description.origins or fold(" ".join(self._complement_words(other))) in (
                description.origins
            ):
                return 6
        return 0

    def _complement_words(self, description: Description) -> list[str]:
        if description.complement is None:
            return []
        first, after = description.complement
        return [f for f in self.document.forms[first:after] if len(f) > 3 or f.isupper()]

    def _text(self, reference: Reference, position: int) -> None:
        """Whose a text is ('la misiva enviada por el PDA'), or whose the last such text was."""
        if position + 1 < len(self.items):
            owner = self.items[position + 1]
            between = self.document.lowers[reference.after : owner.first]
            bound = between in ([], ["de"], ["del"]) and self._governed(owner)
            sent = len(between) <= 3 and between[-1:] == ["por"]
            if (bound or sent) and owner.kind in ("name", "organisation"):
                if owner.kind == "organisation" and self.lexicon.is_word(owner.label, "party_noun"):
                    self._party_noun(owner)
                reference.actors = owner.actors
                reference.label = owner.label if not owner.actors else reference.label
                self.texts[reference.label] = owner.actors
                return
        reference.actors = self.texts.get(reference.label, ())

    def _party_noun(self, reference: Reference) -> None:
        """'la tienda', 'dicha colectividad', 'el pacto': the party or coalition that was named last."""
        wants_coalition = self.lexicon.is_word(reference.label, "coalition_noun")
        found = self.last_parties.get("coalition" if wants_coalition else "party")
        if found is not None:
            reference.actors = (found,)

    def _kind_of(self, actor: Actor) -> str:
        row = self.cast.parties[actor.index].row
        return row.kind if row is not None else "party"

    def _ranked(self, reference: Reference, position: int) -> None:
        """'la primera', 'el segundo': of the two named last, by the order in which the text named them."""
        pair: list[int] = []
        for n in range(position - 1, -1, -1):
            earlier = self.items[n]
            actor = earlier.actor
            if reference.first - earlier.first > RANK_REACH or len(pair) == 2:
                break
            named = earlier.kind == "name" and self.document.stretch[earlier.first] < 0
            if named and actor is not None and actor.kind == "person" and actor.index not in pair:
                pair.insert(0, actor.index)
        if len(pair) < 2:
            return
        index = pair[RANKS[reference.label]]
        if self.cast.people[index].gender in (reference.gender, None):
            reference.actors = (Actor("person", index),)

    def _pronoun(self, reference: Reference, here: int, position: int) -> None:
        if reference.label in RANKS:
            self._ranked(reference, position)
        elif reference.number == "p":
            several = listed(self.document, self.items, position, COUNTS.get(reference.label, 2))
            if several:
                reference.actors = several
                return
            pair = self._pair_before(reference) if COUNTS.get(reference.label, 2) == 2 else []
            if len(pair) == 2:
                reference.actors = tuple(Actor("person", index) for index in pair)
        else:
            rank = self.last_token if reference.label in LATTER else self.last_sentence
            last = self.last_sentence
            near = takewhile(lambda i: here - last[i] <= PRONOUN_REACH, reversed(last))
            for index in sorted(near, key=lambda i: (-rank[i], i != self.subject_before, self.seen[i])):
                if self.cast.people[index].gender in (reference.gender, None):
                    reference.actors = (Actor("person", index),)
                    return

    def _pair_before(self, reference: Reference) -> list[int]:
        """The two whom 'ambos' means: who was the subject, and the last other one named; 'ambas' are
        women.
        """
        women = self.document.lowers[reference.first] in ("ambas", "las")
        fits = [i for i in self.mentioned if not women or self.cast.people[i].gender != "m"]
        first = self.subject_before
        pair = [first] if first is not None and (not women or first in fits) else []
        others = (index for index in reversed(fits) if index not in pair)
        return sorted([*pair, *islice(others, 2 - len(pair))])
