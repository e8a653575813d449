"""Who cannot be meant by an open description ('la facultativa', 'el analista'), and who is a rival."""

from __future__ import annotations

from ...model import Actor
from ..clauses.topics import Topics
from ..clauses.verbs import dealt_with
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..references.surroundings import dealt_with_before
from ..titles import tenure
from ..titles.descriptions import Description
from ..titles.posts import Posts

COUNTERPART = 400
"""Tokens back within which a rival or running mate is looked for."""


class Antecedents:
    """Judges antecedents in one document. ``kept`` is the list of quotations attributed so far."""

    def __init__(self, reading: Reading, kept: list[Said]) -> None:
        self.reading = reading
        self.document = reading.document
        self.references = reading.references
        self.clause = reading.clause
        self.kept = kept
        self.named_at = {naming.first: naming.actor for naming in reading.cast.namings}
        self.posts = Posts(reading.cast, reading.knowledge, reading.lexicon)
        self.chairs = tenure.Chairs(reading.document, reading.cast, reading.knowledge, reading.lexicon)

    def counterpart(self, reference: Reference) -> Actor | None:
        """Whom 'su contendor' means: the last other one named or speaking before whoever spoke last.

        With 'Rosa Quilodrán venció a Pedro Soto. “…”, dijo ella. “…”, respondió su contendor' it is Soto.
        """
        owner = self.kept[-1].speaker if self.kept else None
        mate = self._mate(owner, reference)
        if mate is not None:
            return mate
        for other in reversed(
            self.references.between(max(0, reference.first - COUNTERPART), reference.first)
        ):
            actor = other.actor
            if actor is None or actor.kind != "person" or self.document.stretch[other.first] >= 0:
                continue
            if owner is None:
                owner = actor
            if actor != owner and self.agrees(actor, reference):
                return actor
        return None

    def addressed(self, reference: Reference, topics: Topics) -> Actor | None:
        """Whom 'el aludido' means: whoever was named last and neither spoke nor is what a sentence is on, as
        in 'Rosa Quilodrán pidió la salida de Pedro Soto. El aludido respondió'; else the counterpart.
        """
        owner = self.kept[-1].speaker if self.kept else None
        for other in reversed(
            self.references.between(max(0, reference.first - COUNTERPART), reference.first)
        ):
            actor = other.actor
            if actor is None or actor.kind != "person" or self.document.stretch[other.first] >= 0:
                continue
            mains = topics.mains(self.document.sentence[other.first])
            on = any(main.subject is not None and actor in main.subject.actors for main in mains)
            if not on and actor != owner and self.agrees(actor, reference):
                return actor
        return self.counterpart(reference)

    def opponent(self, reference: Reference) -> Actor | None:
        """Whom 'el rival de Soto' means: the one other who is told to stand for an office, if any.

        A 'socio' or 'sucesor' of Soto is nobody's opponent.
        """
        description = reference.description
        if description is None or not self.reading.lexicon.is_word(description.noun.lemma, "opponent"):
            return None
        cast = self.reading.cast
        first, after = description.complement or (0, 0)
        named = {n.actor.index for n in cast.namings if first <= n.first < after and n.actor.kind == "person"}
        if not named or not description.definite:
            return None
        others = [
            index
            for index, person in enumerate(cast.people)
            if index not in named
            and any(cast.descriptions[d].noun.kind == "candidacy" for d in person.descriptions)
            and self.agrees(Actor("person", index), reference)
        ]
        return Actor("person", others[0]) if len(others) == 1 else None

    def _mate(self, owner: Actor | None, reference: Reference) -> Actor | None:
        """Who was named with somebody as one ticket, where a mate is meant: 'el binomio de Soto y Rosa'."""
        description = reference.description
        if owner is None or description is None or not description.noun.lemma.startswith("compañero de"):
            return None
        for other in self.references.between(0, reference.first):
            if other.actor != owner or other.kind != "name":
                continue
            pair = [member.actor for member in self.clause.members(other)]
            if len(pair) == 2:
                mate = pair[1] if pair[0] == owner else pair[0]
                if mate is not None and mate.kind == "person" and self.agrees(mate, reference):
                    return mate
        return None

    def agrees(self, actor: Actor, reference: Reference) -> bool:
        """Whether a person can be meant: gender, party and country must not speak against it."""
        person = self.reading.cast.people[actor.index]
        description = reference.description
        if description is not None and self._speaks_against(description, actor.index):
            return False
        if self.is_commented(actor, reference) or self._is_named_behind(actor, reference):
            return False
        gender = reference.gender if description is None else description.gender
        return not (person.gender and gender in ("m", "f") and person.gender != gender)

    def _is_named_behind(self, actor: Actor, reference: Reference) -> bool:
        """Whether the sentence that a description opens names somebody further on, or its verb deals with
        somebody right before it, and so means another.

        'El médico aseguró que no votará por Soto' is not on Soto; 'el ganador fue Soto' is.
        """
        if self.clause.preposition(reference):
            return False
        before = self.references.at(reference.first - 1)
        if before is not None and actor in dealt_with_before(self.document, before, reference):
            return True
        where = dealt_with(self.document, self.reading.lexicon, reference.after)
        return any(
            other.kind == "name" and other.actor == actor
            for other in self.references.between(where.start, where.stop)
        )

    def is_commented(self, actor: Actor, reference: Reference) -> bool:
        """Whether a commentator is meant and the person is one of those commented: 'dijo el analista'; not
        who has the floor in an article that names nobody else: 'La jefa lo negó. “…”, dijo la politóloga',
        nor whom a row or the text calls a commentator: 'el sociólogo Soto opinó. El analista agregó'.
        """
        person, lexicon = self.reading.cast.people[actor.index], self.reading.lexicon
        description = reference.description
        if description is None or not lexicon.is_word(description.noun.lemma, "commentator"):
            return False
        if len(self.reading.cast.people) == 1 and self.kept and self.kept[-1].speaker == actor:
            return False
        mine = [self.reading.cast.descriptions[d] for d in person.descriptions]
        kinds = {
            other.noun.kind
            for other in mine
            if other.number != "p" and not lexicon.is_word(other.noun.lemma, "directs")
        }
        trades = {other.noun.lemma for other in mine} | set(self.chairs.known[actor.index].all)
        comments = any(lexicon.is_word(trade.partition(" ")[0], "commentator") for trade in trades)
        return (person.known is not None and not comments) or bool(kinds & {"office", "candidacy"})

    def _are_of_others(self, own: set[str], told: set[str]) -> bool:
        """Whether parties are others than somebody's own; a coalition may be one that his party is in."""
        known = self.reading.knowledge.parties
        if own & told or any(known[party].coalition_id in told for party in own):
            return False
        if all(known[party].kind == "coalition" for party in told):
            return any(known[party].kind == "coalition" for party in own)
        return any(known[party].kind == "party" for party in own)

    def _is_of(self, description: Description, index: int) -> bool:
        """Whether a title is of somebody, who then is not meant: 'el defensor de Soto', 'la jefa de Soto'."""
        if description.complement is None:
            return False
        behind = range(description.complement[0] + 1, description.complement[0] + 3)
        return any(self.named_at.get(i) == Actor("person", index) for i in behind)

    def _speaks_against(self, description: Description, index: int) -> bool:
        """Whether a description names a party, a country or an office that is not the person's."""
        cast = self.reading.cast
        person = cast.people[index]
        mine = [cast.descriptions[d] for d in person.descriptions]
        if self._is_of(description, index):
            return True
        if self.chairs.is_anothers(index, description) or tenure.takes_turns(
            self.document, cast, index, description
        ):
            return True
        if self.posts.is_of_another_party(description, mine):
            return True
        if description.parties:
            own = {party for other in mine if other is not description for party in other.parties}
            if person.party is not None and (row := cast.parties[person.party].row) is not None:
                own.add(row.id)
            if person.known is not None and person.known.party_id:
                own.add(person.known.party_id)
            if self._are_of_others(own, set(description.parties)):
                return True
        countries = {other.country for other in mine if other.country} | {person.country} - {None}
        return bool(description.country and countries and description.country not in countries)
