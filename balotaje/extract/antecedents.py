"""Whom an open description of a speaker means: 'la facultativa', 'el analista', where no role tells."""

from __future__ import annotations

from collections import Counter

from ..model import Actor
from .descriptions import Description
from .reading import Reading, Said
from .references import Reference

COUNTERPART = 400
"""Tokens back within which a rival or running mate is looked for."""
LAST_SPEAKERS = 4
"""Quotations back that an open description of a speaker may take up."""


class Antecedents:
    """Finds antecedents in one document. ``kept`` is the list of quotations attributed so far."""

    def __init__(self, reading: Reading, kept: list[Said]) -> None:
        self.reading = reading
        self.document = reading.document
        self.references = reading.references
        self.clause = reading.clause
        self.kept = kept

    def speaker_who_fits(self, reference: Reference) -> Actor | None:
        """Whom an open description of a speaker ('la facultativa', 'el analista') can mean.

        First whoever was named since the last quotation, then the last speakers, then whoever was named
        before, then whom the article names most; gender must allow it.
        """
        document = self.document
        last = self.kept[-1] if self.kept else None
        since = last.after if last is not None else 0
        sentence = document.sentence[reference.first]
        recent = [
            r
            for r in self.references.between(
                max(since, document.sentences[max(0, sentence - 2)][0]), reference.first
            )
            if r.actor is not None and r.actor.kind == "person" and document.stretch[r.first] < 0
        ]
        adjacent = last is not None and document.sentence[last.after - 1] >= sentence - 1
        for step in ("free", "speakers", "governed") if adjacent else ("free", "governed", "speakers"):
            if step == "speakers":
                found = self._last_speaker_whoagrees(reference)
            else:
                found = next(
                    (
                        other.actor
                        for other in reversed(recent)
                        if bool(self.clause.preposition(other)) == (step == "governed")
                        and other.actor is not None
                        and self.agrees(other.actor, reference)
                    ),
                    None,
                )
            if found is not None:
                return found
        return self._nearest_who_fits(reference)

    def counterpart(self, reference: Reference) -> Actor | None:
        """Whom 'su contendor' means: the last other one named or speaking before whoever spoke last.

        With 'Rosa Quilodrán venció a Pedro Soto. “…”, dijo ella. “…”, respondió su contendor' it is Soto.
        """
        owner = self.kept[-1].speaker if self.kept else None
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

    def _last_speaker_whoagrees(self, reference: Reference) -> Actor | None:
        """The last speaker of the description's gender, where it says no more than 'el analista'."""
        description = reference.description
        if description is not None and (description.complement or description.parties or description.country):
            return None
        for said in reversed(self.kept[-LAST_SPEAKERS:]):
            speaker = said.speaker
            if speaker is not None and speaker.kind == "person" and self.agrees(speaker, reference):
                return speaker
        return None

    def _nearest_who_fits(self, reference: Reference) -> Actor | None:
        """The person named last before an open description, if gender allows: 'La facultativa contestó…'."""
        document = self.document
        sentence = document.sentence[reference.first]
        first = document.sentences[max(0, sentence - 3)][0]
        for other in reversed(self.references.between(first, reference.first)):
            actor = other.actor
            if actor is None or actor.kind != "person" or document.stretch[other.first] >= 0:
                continue
            if self.agrees(actor, reference):
                return actor
        return self._most_named(reference)

    def agrees(self, actor: Actor, reference: Reference) -> bool:
        """Whether a person can be meant: gender, party and country must not speak against it."""
        person = self.reading.cast.people[actor.index]
        description = reference.description
        if description is not None and self._speaks_against(description, actor.index):
            return False
        if description is not None and self.reading.lexicon.is_word(description.noun.lemma, "commentator"):
            mine = [self.reading.cast.descriptions[d] for d in person.descriptions]
            kinds = {other.noun.kind for other in mine if other.number != "p"}
            if person.known is not None or kinds & {"office", "candidacy"}:
                return False
        return not (person.gender and reference.gender and person.gender != reference.gender)

    def _speaks_against(self, description: Description, index: int) -> bool:
        """Whether a description names a party, a country or an office that is not the person's."""
        cast = self.reading.cast
        person = cast.people[index]
        mine = [cast.descriptions[d] for d in person.descriptions]
        if description.parties:
            own = {party for other in mine for party in other.parties}
            if person.party is not None and (row := cast.parties[person.party].row) is not None:
                own.add(row.id)
            if person.known is not None and person.known.party_id:
                own.add(person.known.party_id)
            if own and not own & set(description.parties):
                return True
        countries = {other.country for other in mine if other.country} | {person.country} - {None}
        return bool(description.country and countries and description.country not in countries)

    def _most_named(self, reference: Reference) -> Actor | None:
        """The person whom the article names most, if gender allows and nobody comes near."""
        counts = Counter(
            naming.actor
            for naming in self.reading.cast.namings
            if naming.actor.kind == "person" and naming.first < reference.first
        )
        ranked = [(n, a) for a, n in counts.most_common() if self.agrees(a, reference)]
        if not ranked or (len(ranked) > 1 and ranked[1][0] >= ranked[0][0]):
            return None
        return ranked[0][1]
