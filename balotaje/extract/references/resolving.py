"""Whom descriptions and pronouns mean: candidates scored by office, party, country, gender and nearness.

A description that fits two people equally well stays open. What the article calls somebody is nobody else's.
"""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING, NamedTuple

from ...knowledge import Knowledge
from ...lexicon import OCCUPATIONS, PREPOSITION, WORK, Lexicon
from ...model import Actor
from ..names.cast import Cast
from ..titles.descriptions import NATIVE, TO_BE, Description
from ..tokens import Document
from . import rivals
from .alone import speaks
from .fitness import Fitness, kind_of
from .likelihoods import NOBODY, WEIGHTS
from .presence import Presence, governed
from .several import COUNTS, listed
from .strangers import JUST_NOW, Strangers
from .surroundings import DEALS, agents, named_behind, own_subject, owner, presented, set_against

if TYPE_CHECKING:
    from .pointers import Reference

TOLD_KINDS = (*WORK, "candidacy")
"""Kinds of nouns that tell what somebody is, as 'la santafesina' and 'la oficialista' do not."""
MARGIN = 3
"""Points by which the best reading of a description must lead the next."""
SIDES = frozenset(
    "izquierda izquierdas derecha derechas centroizquierda centroderecha ultraderecha centro".split()
)
SURE = 4
"""Points by which it must lead that nobody is meant whom the text names."""
UNFIT = -8
"""Points below which a person is none whom a description may mean."""
HELD = frozenset(("very", "presides", "general", "head", "known_once", "known_now"))
"""Relations in which the article, or a curated row, gives a person the very office that is told."""
GIVEN = HELD | {"general_once", "known", "known_past", "of_a_body"}
GIVEN |= {f"untold_{kind}{of}" for kind in (*TOLD_KINDS, "former") for of in ("", "_of")}
"""Relations in which a description tells one more office of the person."""
ONCE = frozenset(("very_once", "general_once", "still_office", "still_party_post", "still_candidacy"))
"""Relations in which the article says that an office is over, or is not."""
ELSEWHERE = frozenset(("other_place", "other_seat", "other_party", "other_country"))
"""Clues that an office of somebody's is another than the one told."""
RANKS = {"primero": 0, "primera": 0, "segundo": 1, "segunda": 1}
"""'la primera' takes up whom the text named first of two."""
OF_TWO = {"aquel": 0, "aquella": 0, "aquél": 0, "aquélla": 0, "este": -1, "esta": -1, "éste": -1, "ésta": -1}
"""So do these behind a preposition: 'por aquel', 'con esta'."""
PRONOUN_REACH = 2
"""Sentences back in which whoever a pronoun means is spoken of."""
LATEST = 4
"""People mentioned last, in quotations too, of whom a pronoun may mean one where nobody nearer fits."""
SHORT = 4
"""Tokens of the shortest phrase that names somebody else: 'el aliado de Soto'."""
EITHER = frozenset(("person", "party"))
RANK_REACH = 60
"""Tokens back within which the two were named."""
LATTER = frozenset(("último", "última"))
"""'este último' takes up whom the text named last."""
NEARER = frozenset(("este", "esta", "éste", "ésta"))
"""Within a sentence these take up whom it named last."""
DEMONSTRATIVES = frozenset(("este", "esta", "ese", "esa", "aquel", "aquella"))
"""Before a verb at a sentence's head these do too: 'Esta le agradeció'."""
WINS = TO_BE | frozenset("ganador ganadora vencedor vencedora triunfador triunfadora".split())
"""What qualifies who will win; not 'electo', who has."""


class Fit(NamedTuple):
    """How well a description fits a ``person`` (an index); ``meaning`` leaves nearness out of the points.

    ``holds`` is true where the article gives the person the very office that the description tells.
    """

    points: int
    person: int
    meaning: int
    holds: bool
    once: bool = False
    """Whether the article says that they hold it no more."""
    called: bool = False
    """Whether the article calls them by the very noun, no wider one."""


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
        self.strangers = Strangers(document, cast, lexicon)
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
                self.fitness.named_behind = named_behind(self.document, self.lexicon, self.items, position)
                self.fitness.agents = agents(self.document, self.items, position)
                self.fitness.presented = presented(self.document, self.cast, self.items, position)
                self.fitness.set_against = set_against(
                    self.document, self.lexicon, self.items, position, self.presence.subject_before
                )
                self._description(reference, here, owner(self.document, self.items, position))
            elif reference.kind == "pronoun":
                self._pronoun(reference, here, position)
            elif reference.kind == "description":
                self._counted(reference, position)
            elif reference.kind == "text":
                self._text(reference, position)
            elif reference.kind == "organisation" and self.lexicon.is_word(reference.label, "party_noun"):
                self._party_noun(reference, position)
            elif reference.actor is not None and reference.actor.kind == "party":
                self.last_parties[self._kind_of(reference.actor)] = reference.actor
            self.strangers.note(reference)
            if self.document.stretch[reference.first] < 0:
                self.presence.within.update(dict.fromkeys(self._named_within(reference), here))
            if reference.actor is not None and reference.actor.kind == "person":
                self.presence.note(reference.actor.index, reference, here)

    def _named_within(self, reference: Reference) -> list[int]:
        """Who is named within a phrase that means another: 'Soto, amigo de Paz'."""
        if reference.after - reference.first < SHORT:
            return []
        at, own = self.fitness.person_at, reference.actor
        named = (at[i] for i in range(reference.first + 1, reference.after) if i in at)
        return [index for index in named if own != Actor("person", index)]

    def _description(self, reference: Reference, here: int, whose: int | None) -> None:
        description, fitness = reference.description, self.fitness
        assert description is not None
        if description.stated and description.person is not None:
            self._means(reference, description.person)
            return
        rival = rivals.other_of_two(fitness, self.presence, description, here)
        if rival is not None:
            self._means(reference, rival)
            return
        bare = description.first == description.title_first
        fitness.claimed = fitness.is_claimed(description)
        reference.judged = tuple(fit for fit in self.judge(reference, here) if fit.person != whose)
        stranger = self.strangers.taken_up(reference)
        if stranger is not None and not self._is_held_since(stranger, reference):
            reference.stranger, reference.judged = stranger, ()
            return
        if not fitness.winners and WINS.intersection(description.adjectives):
            reference.judged = ()  # 'apoyará a la candidata ganadora', where nobody has won yet
            return
        reference.fits = tuple((fit.points, fit.person) for fit in reference.judged if fit.points >= 0)
        if not (description.definite or bare) or (description.possessive and description.complement is None):
            return
        best = reference.judged[0] if reference.judged else None
        sole = best is not None and best.person == fitness.presented and description.complement is None
        if best is None or best.points < (0 if sole else SURE) or self._is_not_said(description):
            return
        if len(reference.judged) > 1 and best.points - reference.judged[1].points < MARGIN:
            return
        reference.score = best.points
        self._means(reference, best.person)

    def _means(self, reference: Reference, person: int) -> None:
        """Let a description, and the one that 'y' joins to it, mean a person."""
        reference.actors = (Actor("person", person),)
        reference.gender = reference.gender or self.cast.people[person].gender or ""
        assert reference.description is not None
        for description in (reference.description, reference.also):
            if description is None:
                continue
            description.person = person
            if description.noun is NATIVE:
                self.fitness.natives[person] |= description.origins
            description.stated |= description is reference.also
            told = description.stated or self.fitness.relation(description, person) in GIVEN
            if description.noun.kind in OCCUPATIONS and told:
                self.fitness.gives(person, description)

    def _is_held_since(self, stranger: Reference, reference: Reference) -> bool:
        """Whether somebody named holds what a stranger was called, and the stranger was not told of just now:
        'Un aspirante lloró. “…”, dijo el aspirante' is of no candidate who is named elsewhere.
        """
        held = [fit.person for fit in reference.judged if fit.holds]
        sentence = self.document.sentence
        if sentence[reference.first] - sentence[stranger.first] > JUST_NOW:
            return bool(held)
        return any(self.presence.last_token.get(person, -1) > stranger.first for person in held)

    def _is_not_said(self, description: Description) -> bool:
        """Whether nobody is what a description tells: 'Soto no es la candidata', 'sería la candidata'."""
        i = description.first - 1
        readings = self.lexicon.verbs.get(self.document.lowers[i], ()) if i > 0 else ()
        copulas = [verb for verb in readings if verb.lemma == "ser"]
        denied = self.document.lowers[i - 1] == "no"
        return bool(copulas) and (denied or all(verb.tense == "cond" for verb in copulas))

    def judge(self, reference: Reference, here: int) -> list[Fit]:
        """How well each person fits a description in sentence ``here``, the best first."""
        description, fitness = reference.description, self.fitness
        assert description is not None
        told = description.noun.kind in TOLD_KINDS
        nobody = NOBODY + WEIGHTS.get(f"nobody_{kind_of(description)}", 0)
        found: list[Fit] = []
        called: set[int] = set()
        for index in fitness.candidates(description):
            clues = fitness.clues(description, index, here, reference)
            if clues is None:
                continue
            points, meaning, holds, once, elsewhere = -nobody, 0, False, False, False
            for clue, is_meaning in clues:
                weight = WEIGHTS.get(clue, 0)
                points += weight
                if is_meaning:
                    meaning += weight
                    called.update((index,) if clue == "very" else ())
                    holds = holds or (told and clue in HELD)
                    once = once or clue in ONCE
                    elsewhere = elsewhere or clue in ELSEWHERE
            if reference.also is not None:
                for clue in fitness.told_besides(reference.also, index):
                    points += WEIGHTS.get(clue, 0)
                    meaning += WEIGHTS.get(clue, 0)
            if points >= UNFIT:
                found.append(Fit(points, index, meaning, holds and not elsewhere, once, index in called))
        ranked = sorted(found, key=lambda fit: (-fit.points, fit.person))
        near = [fit for fit in ranked if fit.person in called and ranked[0].points - fit.points < MARGIN]
        if len(near) == 1:  # 'la dirigente' is the dirigente Tola before the candidata Soto, told as nearly
            ranked.sort(key=lambda fit: fit is not near[0])
        if description.noun.kind == "candidacy" and description.parties:
            return _sole_holder(ranked)
        return ranked

    def _text(self, reference: Reference, position: int) -> None:
        """Whose a text is ('la misiva enviada por el PDA'), or whose the last such text was."""
        if self.lexicon.is_word(reference.label.split()[0].lower(), "law_noun"):
            return
        if position + 1 < len(self.items):
            owner = self.items[position + 1]
            between = self.document.lowers[reference.after : owner.first]
            bound = between in ([], ["de"], ["del"]) and governed(self.document, owner)
            sent = len(between) <= 3 and between[-1:] == ["por"]
            if (bound or sent) and owner.kind in ("name", "organisation"):
                if owner.kind == "organisation" and self.lexicon.is_word(owner.label, "party_noun"):
                    self._party_noun(owner, position + 1)
                reference.actors = owner.actors
                reference.label = owner.label if not owner.actors else reference.label
                self.texts[reference.label] = owner.actors
                return
        reference.actors = self.texts.get(reference.label, ())

    def _party_noun(self, reference: Reference, position: int) -> None:
        """'la tienda', 'dicha colectividad', 'el pacto': the party or coalition that was named last; 'el
        partido de Soto' is Soto's, where the article names it anywhere, and 'la coalición de izquierda', 'el
        bloque formado por el Partido del Alba y Sur' may be another.
        """
        behind = self.document.lowers[reference.after : reference.after + 2]
        if behind[:1] == ["de"] and not SIDES.isdisjoint(behind[1:]):
            return
        people = behind[1:] and any(noun.number == "p" for noun in self.lexicon.person_nouns(behind[1]))
        if reference.label == "lista" and behind[:1] == ["de"] and people:
            return  # 'la lista de militantes'
        if behind[1:] == ["por"] and self.lexicon.is_verb_in(behind[0], "make_up", "fill_list"):
            return
        owner = self.items[position + 1] if position + 1 < len(self.items) else None
        if owner is not None and owner.actor is not None and owner.actor.kind == "person":
            if self.document.lowers[reference.after : owner.first] in (["de"], []) and governed(
                self.document, owner
            ):
                party = self.cast.party_of(owner.actor.index)
                if party is not None:
                    reference.actors = (Actor("party", party),)
                    self.last_parties[self._kind_of(reference.actors[0])] = reference.actors[0]
                return
        wants_coalition = self.lexicon.is_word(reference.label, "coalition_noun")
        found = self.last_parties.get("coalition" if wants_coalition else "party")
        if found is not None:
            reference.actors = (found,)

    def _kind_of(self, actor: Actor) -> str:
        row = self.cast.parties[actor.index].row
        return row.kind if row is not None else "party"

    def _ranked(self, reference: Reference, position: int) -> None:
        """'la primera', 'el segundo': of the two named last, by the order in which the text named them."""
        pair = [actor.index for actor in listed(self.document, self.items, position, 2)]
        if not pair and not speaks(self.document, reference.after - 1):
            return  # 'de la verdad y la mentira me quedo con la primera'
        for n in range(position - 1, -1, -1) if not pair else ():
            earlier = self.items[n]
            actor = earlier.actor
            if reference.first - earlier.first > RANK_REACH or len(pair) == 2:
                break
            told = earlier.kind == "name" or (earlier.kind == "description" and earlier.number == "s")
            named = told and self.document.stretch[earlier.first] < 0
            if named and actor is not None and actor.kind == "person" and actor.index not in pair:
                pair.insert(0, actor.index)
        if len(pair) < 2:
            return
        index = pair[RANKS[reference.label]]
        if self.cast.people[index].gender in (reference.gender, None):
            reference.actors = (Actor("person", index),)

    def _of_pair(self, reference: Reference, position: int) -> bool:
        """Whether 'aquel', 'esta' behind a preposition was read as one of the two that a list named."""
        pair = listed(self.document, self.items, position, 2)
        one = pair[OF_TWO[reference.label]] if pair else None
        if one is None or self.document.sentence_start(reference.first):
            return False
        fits = self.cast.people[one.index].gender in (reference.gender, None)
        if fits and self.document.flags[reference.first - 1] & PREPOSITION:
            reference.actors = (one,)
        return bool(reference.actors)

    def _counted(self, reference: Reference, position: int) -> None:
        """'Ni Soto ni Tola compitieron. Los dos senadores apoyarán a': the people of the list of as many."""
        lowers, description = self.document.lowers, reference.description
        count = COUNTS.get(lowers[reference.first + 1], COUNTS.get(lowers[reference.first], 0))
        if not count or description is None or description.complement is not None:
            return
        if lowers[reference.first] in ("los", "las", "ambos", "ambas"):
            reference.actors = listed(self.document, self.items, position, count)

    def _pronoun(self, reference: Reference, here: int, position: int) -> None:
        if reference.label in RANKS:
            self._ranked(reference, position)
        elif reference.label in OF_TWO and self._of_pair(reference, position):
            return
        elif reference.number == "p":
            count, lowers = COUNTS.get(reference.label, 2), self.document.lowers
            if reference.after - reference.first > 1 and lowers[reference.after - 1] not in COUNTS:
                reference.actors = listed(self.document, self.items, position, count, frozenset(("party",)))
                return
            several = listed(self.document, self.items, position, count)
            several = several or listed(self.document, self.items, position, count, EITHER)
            women = all(a.kind == "person" and self.cast.people[a.index].gender == "f" for a in several)
            if several and not (women and reference.label == "ambos"):
                reference.actors = several
                return
            pair = self._pair_before(reference, position) if COUNTS.get(reference.label, 2) == 2 else []
            if len(pair) == 2:
                reference.actors = tuple(Actor("person", index) for index in pair)
        else:
            known = self.presence
            told = self._described_before(reference, position)
            if told is not None:
                reference.actors = tuple(Actor("person", index) for index in told)
                return
            latter = reference.label in LATTER or self._is_latter(reference)
            rank = known.last_token if latter else known.last_sentence
            last = known.last_sentence
            near = set(takewhile(lambda i: here - last[i] <= PRONOUN_REACH, reversed(last)))
            acts = own_subject(self.document, self.items, position, known.subject_before)
            if acts:
                within = {index: at for index, at in known.within.items() if at == here}
                rank = {**rank, **within}
                near.update(within)
            order = known.seen.get
            for index in sorted(near, key=lambda i: (-rank[i], i != known.subject_before, order(i, i))):
                if index not in acts and self.cast.people[index].gender in (reference.gender, None):
                    reference.actors = (Actor("person", index),)
                    return
            quoted = islice(reversed(known.mentioned), LATEST)
            fits = (i for i in quoted if i not in acts and self.cast.people[i].gender == reference.gender)
            reference.actors = tuple(Actor("person", index) for index in islice(fits, 1))

    def _described_before(self, reference: Reference, position: int) -> list[int] | None:
        """Whom 'ella' takes up where its sentence describes somebody before: 'no irá con una candidata
        albista, pero Soto votará por ella'; None where it does not.
        """
        if self.document.lowers[reference.first - 1] not in DEALS:
            return None
        sentence = self.document.sentence
        for other in reversed(self.items[max(0, position - LATEST) : position]):
            if sentence[other.first] != sentence[reference.first] or other.number == "p":
                return None
            if other.kind != "description" or other.gender != reference.gender or other.actors:
                continue
            best = other.judged[:2]
            leads = best and best[0].points >= SURE and best[0].points - best[-1].points >= MARGIN
            governs = governed(self.document, other)
            return [best[0].person] if governs and (leads or len(best) == 1) else None
        return None

    def _is_latter(self, reference: Reference) -> bool:
        """Whether 'este' takes up whom the text named last: 'vio a Soto, pero este calló', 'vio a Soto. Este
        calló'.
        """
        return reference.label in NEARER

    def _pair_before(self, reference: Reference, position: int) -> list[int]:
        """The two whom 'ambos' means: who was the subject, and the last other one named; 'ambas' are
        women; who deals 'con ambos' is neither.
        """
        acts = own_subject(self.document, self.items, position, self.presence.subject_before)
        women = self.document.lowers[reference.first] in ("ambas", "las")

        def fits(index: int) -> bool:
            return index not in acts and not (women and self.cast.people[index].gender == "m")

        first = self.presence.subject_before
        pair = [first] if first is not None and fits(first) else []
        others = (i for i in reversed(self.presence.mentioned) if i not in pair and fits(i))
        return sorted([*pair, *islice(others, 2 - len(pair))])


def _sole_holder(ranked: list[Fit]) -> list[Fit]:
    """Those whom 'el candidato albista' may mean where it fits best who alone is called so, 'el candidato del
    Partido del Alba, Pedro Soto': no leader of that party about as near; else all.
    """
    holders = [fit for fit in ranked if fit.holds]
    if len(holders) != 1 or ranked[0] != holders[0]:
        return ranked
    return [fit for fit in ranked if fit.holds or fit.meaning >= holders[0].meaning]
