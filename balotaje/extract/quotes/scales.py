"""What tells who said words: candidates, what clues of each count, and who leads by them.

A clue is one thing that the text shows of a candidate ('the subject of the sentence before', 'spoke last'), a
weight what it counts. The weights, the least score and the lead that the best must have are tuned by
``tools/tune_speakers.py``; where nobody leads, nobody is named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ...model import Actor
from ..references.pointers import Reference

FAIR_MEANING, SURE_MEANING = 2, 4
"""Points of meaning from which a description tells a role: of an office alone, of one of some body."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What clues count: ``weights``, the ``least`` score of a speaker and the ``lead`` before the next."""

    weights: Mapping[str, int]
    least: int
    lead: int


DROPPED = Scale(
    {
        "asked": 8,
        "asks": -14,
        "behind": -9,
        "disagrees": -15,
        "free_0": 7,
        "governed_1": -2,
        "in_words": -8,
        "last_named": 1,
        "mouthpiece": 9,
        "nearest_subject": 6,
        "paragraph_head": 1,
        "speaker_0": 4,
        "speaker_1": 4,
        "speaker_far": 2,
        "speaker_no_subject": 1,
        "teller": 2,
        "told_of": -7,
    },
    least=-20,
    lead=1,
)
"""For words whose verb has no subject of its own, or that have no verb."""
DESCRIBED = Scale(
    {
        "adds": 8,
        "called": 8,
        "free_0": 1,
        "free_1": 2,
        "free_far": 1,
        "goes_on": 20,
        "governed_1": 1,
        "governed_far": -2,
        "holds": 10,
        "in_words": -8,
        "last_named": 1,
        "later": -10,
        "meaning": 1,
        "mouthpiece": 9,
        "nearest_subject": 6,
        "own": 14,
        "paragraph_head": 2,
        "points": 1,
        "resolved": 4,
        "speaker_far": -4,
        "speaker_no_subject": 1,
        "subject_0": 3,
        "subject_far": 1,
        "teller": 7,
    },
    least=-4,
    lead=0,
)
"""For words of somebody whom a description means: 'dijo el analista'."""


@dataclass(slots=True)
class Candidate:
    """Somebody who may have spoken: an actor, or a ``label`` as written; and what the text shows of them."""

    actor: Actor | None
    label: str | None
    clues: dict[str, int] = field(default_factory=dict)

    def is_called(self, reference: Reference) -> bool:
        """Whether a description may be told of them as a role: a trade, or an office that they are given."""
        description = reference.description
        if description is None or self.actor is None:
            return False
        alone = description.complement is None
        if "holds" in self.clues or (alone and description.noun.kind in ("profession", "candidacy")):
            return True
        return self.clues.get("meaning", 0) >= (FAIR_MEANING if alone else SURE_MEANING)

    def score(self, scale: Scale) -> int:
        """What the clues come to."""
        weights = scale.weights
        return sum(weights.get(clue, 0) * value for clue, value in self.clues.items())


def choose(candidates: list[Candidate], scale: Scale) -> Candidate | None:
    """The candidate who leads, None where nobody does."""
    scored = sorted(((candidate.score(scale), -n) for n, candidate in enumerate(candidates)), reverse=True)
    if not scored or scored[0][0] < scale.least:
        return None
    if len(scored) > 1 and scored[0][0] - scored[1][0] < scale.lead:
        return None
    return candidates[-scored[0][1]]
