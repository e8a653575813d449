"""Whom descriptions and pronouns mean: candidates scored by office, party, country, gender and nearness.

A description that fits two people equally well stays open. What the article calls somebody is nobody else's.
"""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from ..knowledge import Knowledge
from ..lexicon import Lexicon
from ..model import Actor
from .cast import Cast
from .descriptions import TO_BE
from .fitness import CLAIMED_KINDS, Fitness
from .presence import Presence, governed
from .several import COUNTS, listed
from .tenure import ELECT as ELECT
from .tenure import KNOWN_KINDS
from .tokens import Document
from .verbs import dealt_with

if TYPE_CHECKING:
    from .references import Reference

TOLD_KINDS = (*CLAIMED_KINDS, "candidacy")
"""Kinds of nouns that tell what somebody is, as 'la santafesina' and 'la oficialista' do not."""
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
UNFIT = -4
"""Points below which a person is none whom a description may mean."""
BEHIND = 30
"""Phrases behind a description among which names of its sentence are looked for."""
RANKS = {"primero": 0, "primera": 0, "segundo": 1, "segunda": 1}
"""'la primera' takes up whom the text named first of two."""
PRONOUN_REACH = 2
"""Sentences back in which whoever a pronoun means is spoken of."""
RANK_REACH = 60
"""Tokens back within which the two were named."""
LATTER = frozenset(("último", "última"))
"""'este último' takes up whom the text named last."""
NEARER = frozenset(("este", "esta", "éste", "ésta"))
"""Within a sentence these take up whom it named last."""
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
    """Resolves descriptions and pronouns from left to right."""

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
        self.lexicon = lexicon
        self.items = items
        self.presence = Presence(document)
        self.fitness = Fitness(document, cast, knowledge, lexicon, items, self.presence)
        self.last_parties: dict[str, Actor] = {}
        self.texts: dict[str, tuple[Actor, ...]] = {}

    def run(self) -> None:
        """Resolve what can be resolved, from left to right."""
        sentence = -1
        for position, reference in enumerate(self.items):
            here = self.document.sentence[reference.first]
            if here != sentence:
                sentence = here
                self.presence.enter()
            if (
                reference.description is not None
                and reference.kind == "description"
                and reference.number == "s"
            ):
                self.fitness.named_behind = self._named_behind(reference, position, here)
                self._description(reference, here)
            elif reference.kind == "pronoun":
                self._pronoun(reference, here, position)
            elif reference.kind == "text":
                self._text(reference, position)
            elif reference.kind == "organisation" and self.lexicon.is_word(reference.label, "party_noun"):
                self._party_noun(reference)
            elif reference.actor is not None and reference.actor.kind == "party":
                self.last_parties[self._kind_of(reference.actor)] = reference.actor
            if reference.actor is not None and reference.actor.kind == "person":
                self.presence.note(reference.actor.index, reference, here)

    def _description(self, reference: Reference, here: int) -> None:
        description, fitness = reference.description, self.fitness
        assert description is not None
        bare = description.first == description.title_first
        claimed = fitness.claimed = fitness.is_claimed(description)
        scored = sorted(
            (
                (fitness.points(description, index, here, reference), -index)
                for index in fitness.candidates(description)
            ),
            reverse=True,
        )
        reference.fits = tuple((points, -index) for points, index in scored if points >= 0)
        reference.judged = tuple(
            Fit(
                points,
                -index,
                points - self.presence.nearness(-index, here, reference),
                description.noun.kind in TOLD_KINDS and fitness.office(description, -index) >= VERY_OFFICE,
            )
            for points, index in scored
            if points >= UNFIT
        )
        if TO_BE.intersection(description.adjectives) and not fitness.winners:
            return
        if not (description.definite or bare) or (description.possessive and description.complement is None):
            return
        threshold, margin = (CLAIMED_THRESHOLD, CLAIMED_MARGIN) if claimed else (THRESHOLD, MARGIN)
        if not scored or scored[0][0] < threshold:
            return
        if len(scored) > 1 and scored[1][0] > scored[0][0] - margin:
            return
        index = -scored[0][1]
        reference.actors = (Actor("person", index),)
        reference.score = scored[0][0]
        reference.gender = reference.gender or self.cast.people[index].gender or ""
        description.person = index
        if description.noun.kind in KNOWN_KINDS and fitness.office(description, index) >= SURE_OFFICE:
            fitness.gives(index, description)

    def _named_behind(self, reference: Reference, position: int, here: int) -> frozenset[int]:
        """Whom the rest of a sentence names that a description opens, and so does not mean.

        'El médico aseguró que no votará por Soto' is not on Soto; 'El ganador fue Soto' is.
        """
        if reference.number == "p" or governed(self.document, reference):
            return frozenset()
        behind = islice(self.items, position + 1, position + 1 + BEHIND)
        sentence = self.document.sentence
        same = takewhile(lambda other: sentence[other.first] == here, behind)
        names = [other for other in same if other.kind == "name"]
        where = dealt_with(self.document, self.lexicon, reference.after) if names else ()
        return frozenset(
            actor.index
            for other in names
            if other.first in where
            for actor in other.actors
            if actor.kind == "person"
        )

    def _text(self, reference: Reference, position: int) -> None:
        """Whose a text is ('la misiva enviada por el PDA'), or whose the last such text was."""
        if position + 1 < len(self.items):
            owner = self.items[position + 1]
            between = self.document.lowers[reference.after : owner.first]
            bound = between in ([], ["de"], ["del"]) and governed(self.document, owner)
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
            known = self.presence
            latter = reference.label in LATTER or self._is_latter(reference)
            rank = known.last_token if latter else known.last_sentence
            last = known.last_sentence
            near = takewhile(lambda i: here - last[i] <= PRONOUN_REACH, reversed(last))
            for index in sorted(near, key=lambda i: (-rank[i], i != known.subject_before, known.seen[i])):
                if self.cast.people[index].gender in (reference.gender, None):
                    reference.actors = (Actor("person", index),)
                    return

    def _is_latter(self, reference: Reference) -> bool:
        """Whether 'este' takes up whom its own sentence named last: 'vio a Soto, pero este calló'."""
        return reference.label in NEARER and not self.document.sentence_start(reference.first)

    def _pair_before(self, reference: Reference) -> list[int]:
        """The two whom 'ambos' means: who was the subject, and the last other one named; 'ambas' are
        women.
        """
        women = self.document.lowers[reference.first] in ("ambas", "las")

        def fits(index: int) -> bool:
            return not women or self.cast.people[index].gender != "m"

        first = self.presence.subject_before
        pair = [first] if first is not None and fits(first) else []
        others = (i for i in reversed(self.presence.mentioned) if i not in pair and fits(i))
        return sorted([*pair, *islice(others, 2 - len(pair))])
