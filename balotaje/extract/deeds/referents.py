"""Whom a description means as the subject of a deed: 'Soto perdió. El médico anunció que no votará por Tola'.

The ranking that chooses among the possible speakers of words chooses among those who may have acted too: the
deed stands for the words, what is told before its verb for what is told before them.
"""

from __future__ import annotations

from ...model import Actor
from ..quotes.ranking import Ranking
from ..quotes.scales import DESCRIBED, Candidate, choose
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..titles.descriptions import Description

JUST_BEFORE = ("subject_0", "subject_1")
"""Clues that somebody is whom the deed's sentence or the one before is on."""
NAMED_BEFORE = ("free_1", "governed_1")
"""Clues that the sentence before names somebody."""
DEED_REACH = 40
"""Tokens of a deed, within which whoever is named is seldom who does it."""


class Referents:
    """Chooses who acts among those whom the text has named before."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.document

    def described(self, reference: Reference, verb: int) -> tuple[Actor, ...]:
        """Whom a definite description before a verb may mean, the likeliest first; () where nobody leads."""
        ranking, description = self._ranking(verb), reference.description
        if ranking is None or description is None or reference.kind != "description":
            return ()
        if reference.number == "p" or not description.definite or description.possessive:
            return ()
        if any(name.kind == "person" for name in description.complement_names) or self._is_somebodys(
            reference
        ):
            return ()  # 'el apoderado de Soto', 'el hermano del edil Pedro Soto'
        if self.document.is_capital(description.title_first) and description.noun.kind != "office":
            return ()  # 'El Liberal dejó en libertad'
        others = [c for c in ranking.meant(self._deed(verb), reference) if "in_words" not in c.clues]
        leader = choose(others, DESCRIBED)
        if leader is None or (description.elect and "holds" in leader.clues):
            return ()  # 'el presidente electo' is not who presides
        near = list(filter(self._is_near, others))
        called = [c for c in near if self._is_called(c, description)]
        if len(called) == 1 and leader in near:
            leader = called[0]  # 'Soto, candidato, recibió al dirigente Tola. El dirigente dijo que'
        likely = sorted(near, key=lambda c: (c is not leader, -c.score(DESCRIBED)))
        return tuple(candidate.actor for candidate in likely if candidate.actor is not None)

    def _is_somebodys(self, reference: Reference) -> bool:
        """Whether whom a description is of stands behind it under a title of their own."""
        owner = self.reading.references.at(reference.after)
        named = owner is not None and owner.first == reference.after and owner.actors
        return bool(named) and owner is not None and self.reading.clause.preposition(owner) == "de"

    def _is_near(self, candidate: Candidate) -> bool:
        """Whether the text is on somebody where the deed is told, or brings them in just before."""
        clues = candidate.clues
        return any(clue in clues for clue in ("holds", *JUST_BEFORE)) or (
            "last_named" in clues and any(clue in clues for clue in NAMED_BEFORE)
        )

    def _is_called(self, candidate: Candidate, description: Description) -> bool:
        """Whether the text calls somebody by the very noun of a description."""
        cast, actor = self.reading.cast, candidate.actor
        if actor is None or actor.kind != "person":
            return False
        told = (cast.descriptions[number] for number in cast.people[actor.index].descriptions)
        return any((d.noun.lemma, d.former) == (description.noun.lemma, description.former) for d in told)

    def _ranking(self, verb: int) -> Ranking | None:
        ranking = self.reading.ranking
        return ranking.as_of(verb) if isinstance(ranking, Ranking) else None

    def _deed(self, verb: int) -> Said:
        """The deed of the verb at token ``verb`` as if it were words."""
        _, after = self.document.sentences[self.document.sentence[verb]]
        after = max(verb + 2, min(after, verb + DEED_REACH))
        return Said(verb + 1, after, [(verb + 1, after)], "direct", cue=verb)
