"""Everything in the text that points to somebody: names, descriptions, 'ambos', organisations, groups.

A reference is a whole noun phrase ('la ministra de Salud, Rosa Quilodrán'), so that the word before it tells
its part in the clause. Descriptions that stand alone are resolved here: candidates are scored by office,
party, country, gender and nearness, and a description that fits two people equally well stays open.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal

from ..knowledge import Knowledge, Organisation
from ..lexicon import (
    BOTH,
    COLLECTIVE,
    FINITE,
    HE_OR_SHE,
    PARTY_NOUN,
    PERSON_NOUN,
    PREPOSITION,
    TEXT_NOUN,
    Lexicon,
    fold,
)
from ..model import Actor
from .cast import Cast, Naming
from .descriptions import Description
from .tokens import Document

ReferenceKind = Literal["name", "description", "organisation", "text", "group", "pronoun"]

OF_A_BODY = "*"
"""Marks an office of a party, a chamber or another body: 'presidente del Partido del Alba'."""
KNOWN_KINDS = ("office", "party_post", "candidacy")
GENERAL_KINDS = ("trait", "generic")
BACKWARD = frozenset(("el", "la", "ese", "esa", "este", "esta", "dicho", "dicha", "al", "del"))
"""Determiners that take up what was named before."""
LATTER = frozenset(("último", "última"))
"""'este último' takes up whom the text named last."""
MAX_BODY = 6
"""Tokens of 'el gremio de la salud privada' behind its noun."""
THRESHOLD = 5
"""Points that a reading of a description must have."""
MARGIN = 2
"""Points by which the best reading of a description must lead, unless it is the only one."""
SAME_CLAUSE = 7
"""Tokens within which a description seldom means the person just named: 'Soto felicitó al candidato'."""


@dataclass(slots=True)
class Reference:
    """A noun phrase at tokens ``first`` up to ``after``; ``actors`` are those it stands for.

    ``label`` is the phrase as written without its article; ``open`` is true where it points to somebody
    whom the article names nowhere, or to one of several.
    """

    first: int
    after: int
    kind: ReferenceKind
    actors: tuple[Actor, ...] = ()
    gender: str = ""
    number: str = "s"
    label: str = ""
    description: Description | None = None
    score: int = 0
    fits: tuple[tuple[int, int], ...] = ()
    """People whom a description that stays open may mean: (points, index), best first."""

    @property
    def actor(self) -> Actor | None:
        """The one actor it stands for, if it is one."""
        return self.actors[0] if len(self.actors) == 1 else None


@dataclass(slots=True)
class References:
    """The references of a document, in order, none overlapping; indexed by token."""

    items: list[Reference] = field(default_factory=list)
    covering: list[int] = field(default_factory=list)
    """token → position in ``items`` of the reference that covers it, -1 where none does."""
    firsts: list[int] = field(default_factory=list)

    def at(self, token: int) -> Reference | None:
        """The reference that covers ``token``."""
        if not 0 <= token < len(self.covering):
            return None
        position = self.covering[token]
        return self.items[position] if position >= 0 else None

    def between(self, first: int, after: int) -> list[Reference]:
        """The references that begin at tokens ``first`` up to ``after``."""
        low = bisect_right(self.firsts, first - 1)
        high = bisect_right(self.firsts, after - 1)
        return self.items[low:high]


def find(document: Document, cast: Cast, knowledge: Knowledge, lexicon: Lexicon) -> References:
    """Every reference of the document, descriptions resolved as far as the text allows."""
    found = References(items=_phrases(document, cast, lexicon))
    found.items = _without_overlaps(found.items)
    _Resolver(document, cast, knowledge, lexicon, found.items).run()
    found.covering = [-1] * len(document)
    for position, reference in enumerate(found.items):
        for i in range(reference.first, reference.after):
            found.covering[i] = position
    found.firsts = [reference.first for reference in found.items]
    return found


def _phrases(document: Document, cast: Cast, lexicon: Lexicon) -> list[Reference]:
    """Names with the titles beside them as one phrase each, then what stands alone."""
    extent: dict[int, list[int]] = {}
    named = {naming.first: naming for naming in cast.namings}
    linked: set[int] = set()
    for link in cast.links:
        candidate = cast.candidates[link.candidate]
        naming = named.get(candidate.first)
        description = cast.descriptions[link.description]
        if naming is None or naming.actor.kind != "person":
            continue
        linked.add(link.description)
        bounds = extent.setdefault(candidate.first, [candidate.first, candidate.after])
        if description.number == "p":
            continue
        bounds[0] = min(bounds[0], description.first)
        bounds[1] = max(bounds[1], description.after)
    phrases: list[Reference] = []
    taken = {i for candidate in cast.candidates for i in range(candidate.first, candidate.after)}
    for naming in cast.namings:
        first, after = extent.get(naming.first, [naming.first, naming.after])
        gender = ""
        if naming.actor.kind == "person":
            gender = cast.people[naming.actor.index].gender or ""
            after = _with_brackets(document, after)
        label = document.span(naming.first, naming.after)
        member = _member_article(document, naming)
        if member is not None:
            phrases.append(Reference(member[0], after, "description", (), member[1], "s", label))
            continue
        first = _with_article(document, first) if naming.actor.kind == "party" else first
        phrases.append(Reference(first, after, "name", (naming.actor,), gender, "s", label))
    for number, description in enumerate(cast.descriptions):
        bare = description.first == description.title_first
        if bare and description.noun.kind == "group" and document.sentence_start(description.first):
            bare = False
        if number in linked or (bare and not _heads_a_headline(document, description, lexicon)):
            continue
        if lexicon.is_word(document.lowers[description.title_first], "thing"):
            continue
        kind: ReferenceKind = "group" if description.noun.kind == "group" else "description"
        phrases.append(
            Reference(
                description.first,
                description.after,
                kind,
                (),
                description.gender if description.gender in ("m", "f") else "",
                description.number or "s",
                document.span(description.title_first, description.after),
                description,
            )
        )
    for n, candidate in enumerate(cast.candidates):
        organisation = candidate.kind == "organisation" or any(
            isinstance(r, Organisation) for r in candidate.rows
        )
        if organisation and candidate.first not in named and n >= 0:
            first = _with_article(document, candidate.first)
            label = document.span(candidate.first, candidate.after)
            phrases.append(Reference(first, candidate.after, "organisation", (), "", "s", label))
    for i, flags in enumerate(document.flags):
        if not flags & (PARTY_NOUN | BOTH | HE_OR_SHE | TEXT_NOUN | COLLECTIVE):
            continue
        lower = document.lowers[i]
        if flags & (TEXT_NOUN | COLLECTIVE) and not flags & PARTY_NOUN:
            if i and i not in taken and document.lowers[i - 1] in BACKWARD:
                phrases.append(_body(document, i, bool(flags & TEXT_NOUN)))
            continue
        if flags & BOTH and not _both_stands_alone(document, i):
            continue
        if flags & BOTH:
            phrases.append(Reference(i, i + 1, "pronoun", (), "", "p", lower))
        elif flags & HE_OR_SHE and lower in LATTER:
            if i and document.lowers[i - 1] in ("este", "esta"):
                phrases.append(
                    Reference(i - 1, i + 1, "pronoun", (), "f" if lower.endswith("a") else "m", "s", lower)
                )
        elif flags & HE_OR_SHE:
            phrases.append(
                Reference(i, i + 1, "pronoun", (), "f" if lower.endswith("a") else "m", "s", lower)
            )
        elif i and document.lowers[i - 1] in BACKWARD and i not in taken:
            gender = "f" if document.lowers[i - 1] in ("la", "esa", "esta", "dicha") else "m"
            phrases.append(Reference(i - 1, i + 1, "organisation", (), gender, "s", lower))
    return phrases


def _both_stands_alone(document: Document, i: int) -> bool:
    """Whether 'ambos' means two people by itself or with a person noun, not 'ambos comandos'."""
    if i + 1 >= len(document) or not document.forms[i + 1][0].isalpha():
        return True
    return bool(document.flags[i + 1] & (FINITE | PERSON_NOUN)) or document.lowers[i + 1] in (
        "se",
        "ya",
        "no",
        "con",
    )


def _heads_a_headline(document: Document, description: Description, lexicon: Lexicon) -> bool:
    """Whether a title without an article is the subject of a headline: 'Ministra defiende la reforma'."""
    first, after = description.first, description.after
    if document.paragraph[first] or not document.sentence_start(first) or not document.is_capital(first):
        return False
    return after < len(document) and any(v.finite for v in lexicon.verbs.get(document.lowers[after], ()))


def _body(document: Document, i: int, is_text: bool) -> Reference:
    """A body or a text that can speak ('el gremio de la salud'), labelled without its article."""
    after = i + 1
    while (
        not is_text
        and after + 1 < len(document)
        and after - i < MAX_BODY
        and document.forms[after] in ("de", "del", "la", "las", "los")
        and document.forms[after + 1].islower()
    ):
        after += 1
        if document.forms[after] not in ("la", "las", "los"):
            after += 1
    return Reference(
        i - 1, after, "text" if is_text else "organisation", (), "", "s", document.span(i, after)
    )


def _member_article(document: Document, naming: Naming) -> tuple[int, str] | None:
    """The first token and the gender of a follower called by his party: 'el ex PDA', 'la exPDA'."""
    i = naming.first - 1
    if naming.actor.kind != "party" or i < 1 or document.lowers[i] not in ("ex", "-", "otrora"):
        return None
    while i > 0 and document.lowers[i] in ("ex", "-", "otrora"):
        i -= 1
    article = document.lowers[i]
    return (i, "f" if article == "la" else "m") if article in ("el", "la", "al", "del") else None


def _with_brackets(document: Document, after: int) -> int:
    """The token after short brackets behind a name: 'Rosa Quilodrán (PDA)'."""
    forms = document.forms
    if after < len(forms) and forms[after] == "(":
        for j in range(after + 1, min(after + 6, len(forms))):
            if forms[j] == ")":
                return j + 1
    return after


def _with_article(document: Document, first: int) -> int:
    return (
        first - 1
        if first and document.lowers[first - 1] in ("el", "la", "los", "las", "al", "del")
        else first
    )


def _without_overlaps(phrases: list[Reference]) -> list[Reference]:
    """In order; of two that overlap the longer stays, but a name is never lost inside a description."""
    kept: list[Reference] = []
    for phrase in sorted(phrases, key=lambda r: (r.first, -(r.after - r.first))):
        if kept and phrase.first < kept[-1].after:
            if phrase.kind != "name" or kept[-1].kind != "organisation" or phrase.first == kept[-1].first:
                continue
            kept[
                -1
            ].after = phrase.first  # 'la campaña del candidato Soto': the body ends where the name begins
        kept.append(phrase)
    return kept


class _Resolver:
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
        self.known = [self._known_offices(i) for i in range(len(cast.people))]
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

    def _known_offices(self, index: int) -> frozenset[str]:
        """The office lemmas that the curated row gives a person."""
        person = self.cast.people[index]
        found: set[str] = set()
        if person.known and person.known.description:
            words = person.known.description.lower().replace(",", " ").split()
            for i, word in enumerate(words):
                nouns = [n for n in self.lexicon.person_nouns(word) if n.kind in KNOWN_KINDS]
                body = words[i + 1 : i + 2] in (["del"], ["de"]) and fold(
                    " ".join(words[i + 2 : i + 3])
                ) not in (self.knowledge.countries)
                presides = any(self.lexicon.is_word(n.lemma, "presides") for n in nouns)
                found.update(n.lemma + OF_A_BODY if body and presides else n.lemma for n in nouns)
        return frozenset(found)

    def _office(self, description: Description) -> str:
        """The office's lemma; whoever presides over a party or a chamber is not the country's president."""
        lemma = description.noun.lemma
        if not self.lexicon.is_word(lemma, "presides") or description.complement is None:
            return lemma
        names = description.complement_names
        body = any(name.kind in ("party", "organisation") for name in names)
        first, after = description.complement
        republic = "república" in self.document.lowers[first:after]
        return lemma + OF_A_BODY if (body or not names) and not republic else lemma

    def run(self) -> None:
        sentence = -1
        subject_open = True
        for reference in self.items:
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
                self._description(reference, here)
            elif reference.kind == "pronoun":
                self._pronoun(reference, here)
            elif reference.kind == "text":
                self._text(reference)
            elif reference.kind == "organisation" and self.lexicon.is_word(reference.label, "party_noun"):
                self._party_noun(reference)
            elif reference.actor is not None and reference.actor.kind == "party":
                self.last_parties[self._kind_of(reference.actor)] = reference.actor
            actor = reference.actor
            if actor is None or actor.kind != "person":
                continue
            quoted = self.document.stretch[reference.first] >= 0
            if not quoted or actor.index not in self.last_sentence:
                if self.last_sentence.get(actor.index) != here:
                    self.in_passing[actor.index] = True
                self.in_passing[actor.index] &= self._governed(reference)
                self.last_sentence[actor.index] = here
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
        scored = sorted(
            (
                (self._fitness(description, index, here, reference), -index)
                for index in range(len(self.cast.people))
            ),
            reverse=True,
        )
        reference.fits = tuple((points, -index) for points, index in scored if points >= 0)
        if not (description.definite or bare) or (description.possessive and description.complement is None):
            return
        if not scored or scored[0][0] < THRESHOLD:
            return
        if len(scored) > 1 and scored[1][0] > scored[0][0] - MARGIN:
            return
        index = -scored[0][1]
        reference.actors = (Actor("person", index),)
        reference.score = scored[0][0]
        reference.gender = reference.gender or self.cast.people[index].gender or ""
        description.person = index
        self.offices[index] |= {self._office(description)}

    def _fitness(self, description: Description, index: int, here: int, reference: Reference) -> int:
        """Points that the description means the person; far below zero when it cannot."""
        person = self.cast.people[index]
        points = 0
        if description.gender in ("m", "f") and person.gender:
            if description.gender != person.gender:
                return -20
            points += 1
        points += self._office_fit(description, index)
        points += self._party_fit(description, index)
        if description.country:
            own = {self.cast.descriptions[d].country for d in person.descriptions} | {person.country}
            points += 4 if description.country in own else -6 if person.country else -1
        points += self._complement_fit(description, index)
        points += self._nearness(index, here, reference)
        return points

    def _office_fit(self, description: Description, index: int) -> int:
        """Whether the head noun is an office that the person holds, or stands for one."""
        offices = self.offices[index]
        lemma = self._office(description)
        general = self.lexicon.office_kinds.get(lemma, frozenset())
        if description.former and lemma in self.held[index]:
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
        known = self.known[index]
        if lemma in known or known & general:
            return 3
        if lemma + OF_A_BODY in offices:
            return 2
        if description.noun.kind in GENERAL_KINDS:
            return 2
        if not offices:
            return 1
        if description.noun.kind == "profession":
            return -1
        rival = description.noun.kind == "office" and index in self.in_office
        return -3 if rival and not description.former else 0

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

    def _party_fit(self, description: Description, index: int) -> int:
        """Whether the parties that the description names are the person's."""
        if not description.parties:
            return 0
        person = self.cast.people[index]
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
        return -4 if own else -1

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

    def _complement_words(self, description: Description) -> list[str]:
        if description.complement is None:
            return []
        first, after = description.complement
        return [f for f in self.document.forms[first:after] if len(f) > 3 or f.isupper()]

    def _text(self, reference: Reference) -> None:
        """Whose a text is ('la misiva enviada por el PDA'), or whose the last such text was."""
        position = self.items.index(reference)
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

    def _pronoun(self, reference: Reference, here: int) -> None:
        latter = reference.label in LATTER
        rank = self.last_token if latter else self.last_sentence
        recent = [
            (index, self.last_sentence[index]) for index, _ in sorted(rank.items(), key=lambda item: -item[1])
        ]
        if reference.number == "p":
            pair = self._pair_before(reference)
            if len(pair) == 2:
                reference.actors = tuple(Actor("person", index) for index in pair)
            return
        for index, sentence in recent:
            if here - sentence <= 2 and self.cast.people[index].gender in (reference.gender, None):
                reference.actors = (Actor("person", index),)
                return

    def _pair_before(self, reference: Reference) -> list[int]:
        """The two whom 'ambos' means: who was the subject, and the last other one named."""
        pair = [self.subject_before] if self.subject_before is not None else []
        position = self.items.index(reference)
        for earlier in reversed(self.items[:position]):
            actor = earlier.actor
            if actor is not None and actor.kind == "person" and actor.index not in pair:
                pair.append(actor.index)
            if len(pair) == 2:
                break
        return sorted(pair)
