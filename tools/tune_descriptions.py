"""Tune what clues count for whom a description means (``balotaje/extract/references/likelihoods.py``).

    python -m tools.tune_descriptions

``tests/corpus/references/`` tells whom descriptions of the corpus mean ('el exgobernador', 'la candidata').
The tool notes what the text shows of every person who may be meant, or that nobody is, and fits one weight to
every clue by logistic regression over the candidates of each description (a conditional logit, as Denis and
Baldridge, "Specialized models and ranking for coreference resolution", EMNLP 2008), with a penalty on great
weights. What stands before a description is taken as gold has it. Weights are whole numbers, so that scores
are exact.

Prints the module to put in place of the old one, how many descriptions of the worked part come out right by
leaving a fifth of its articles out five times, and the totals on the unseen part, whose texts nobody reads.
"""

from __future__ import annotations

import json
import math
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from balotaje import knowledge
from balotaje.evaluate import Count
from balotaje.evaluate.folder import articles
from balotaje.evaluate.names import same_person
from balotaje.extract import read
from balotaje.extract.references import resolving
from balotaje.extract.references.fitness import kind_of
from balotaje.extract.references.pointers import Reference
from balotaje.extract.references.resolving import GIVEN, MARGIN, SURE, Resolver
from balotaje.knowledge import Knowledge
from balotaje.lexicon import OCCUPATIONS
from balotaje.model import Actor

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "tests" / "corpus"
SCALE = 4
"""Points to one unit of log odds."""
PENALTY = 0.003
"""What a unit of distance from ``EXPECTED`` costs."""
EXPECTED = {
    "anothers_candidate": -2.5,
    "general": 1.0,
    "in_office_office": -2.5,
    "in_office_profession": -2.75,
    "known_of": 1.5,
    "lost": -1.5,
    "no_body": -3.0,
    "of_somebody": -4.0,
    "of_the_state": -4.0,
    "other_country": -1.5,
    "other_native": -2.5,
    "other_party": -1.0,
    "other_place": -3.0,
    "other_seat": -3.0,
    "own_country": 1.0,
    "own_origin": 2.5,
    "own_party": 1.0,
    "own_place": 2.0,
    "own_seat": 2.75,
    "presides": 2.5,
    "set_against": -3.0,
    "still_office": -1.5,
    "still_party_post": -1.0,
    "untold_office_of": -2.5,
    "won": 1.5,
}
"""Log odds of what is rare in the corpus, and plain: a penalty draws every weight there, the others to 0."""
STEPS, RATE = 200, 0.3
FOLDS = 5
NOBODY = -1
"""The gold of a description that means nobody whom the article names."""

Clues = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One description: the clues of every candidate, who of them is meant, and what the program says."""

    article: str
    candidates: Mapping[int, Clues]
    gold: int
    found: int
    """Whom the program takes it to mean as it stands, gold before it given; ``NOBODY`` where it is left
    open."""


class Noting(Resolver):
    """A resolver that notes the candidates of every description that gold knows, then takes gold's word."""

    gold: ClassVar[Mapping[tuple[int, int], tuple[str, ...]]] = {}
    noted: ClassVar[list[tuple[Mapping[int, Clues], int, int]]] = []

    def _description(self, reference: Reference, here: int, whose: int | None) -> None:
        super()._description(reference, here, whose)
        description, document = reference.description, self.document
        place = document.starts[reference.first], document.ends[reference.after - 1]
        if description is None or description.possessive or place not in self.gold:
            return
        candidates: dict[int, Clues] = {NOBODY: ("nobody", f"nobody_{kind_of(description)}")}
        for index in self.fitness.candidates(description):
            clues = self.fitness.clues(description, index, here, reference)
            if clues is not None:
                candidates[index] = tuple(clue for clue, _ in clues)
        meant = self._meant(self.gold[place])
        if meant is None:
            return
        self.noted.append((candidates, meant, reference.actors[0].index if reference.actors else NOBODY))
        reference.actors = (Actor("person", meant),) if meant != NOBODY else ()
        description.person = meant if meant != NOBODY else None
        told = meant != NOBODY and self.fitness.relation(description, meant) in GIVEN
        if told and description.noun.kind in OCCUPATIONS:
            self.fitness.gives(meant, description)

    def _meant(self, names: tuple[str, ...]) -> int | None:
        """The index of whom gold names; None where it is several, or nobody whom the program knows."""
        if len(names) != 1:
            return None if names else NOBODY
        people = [i for i, person in enumerate(self.cast.people) if same_person(person.name, names[0])]
        return people[0] if len(people) == 1 else None


def cases(part: str, known: Knowledge) -> list[Case]:
    """The descriptions of one part of the corpus whose meaning gold tells."""
    gold: defaultdict[str, dict[tuple[int, int], tuple[str, ...]]] = defaultdict(dict)
    for line in (CORPUS / "references" / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold[row["id"]][row["start"], row["end"]] = tuple(row["means"])
    plain = resolving.Resolver
    resolving.Resolver = Noting  # type: ignore[misc]
    found: list[Case] = []
    try:
        for article, _ in articles(CORPUS / part):
            Noting.gold, Noting.noted = gold[article.id], []
            read(article, known)
            found += [Case(article.id, *noted) for noted in Noting.noted]
    finally:
        resolving.Resolver = plain  # type: ignore[misc]
    return found


def fit(found: Sequence[Case]) -> dict[str, float]:
    """The weights that make what gold says likeliest, by AdaGrad on the whole set."""
    weights: defaultdict[str, float] = defaultdict(float, EXPECTED)
    squares: defaultdict[str, float] = defaultdict(lambda: 1e-3)
    reachable = [case for case in found if case.gold in case.candidates]
    for _ in range(STEPS):
        slope: defaultdict[str, float] = defaultdict(float)
        for case in reachable:
            scores = {i: sum(weights[c] for c in clues) for i, clues in case.candidates.items()}
            top = max(scores.values())
            odds = {i: math.exp(score - top) for i, score in scores.items()}
            total = sum(odds.values())
            for i, clues in case.candidates.items():
                miss = float(i == case.gold) - odds[i] / total
                for clue in clues:
                    slope[clue] += miss
        for clue, value in slope.items():
            step = value / len(reachable) - PENALTY * (weights[clue] - EXPECTED.get(clue, 0.0))
            squares[clue] += step * step
            weights[clue] += RATE * step / math.sqrt(squares[clue])
    return weights


def whole(weights: Mapping[str, float]) -> dict[str, int]:
    """The weights as points."""
    return {clue: round(weight * SCALE) for clue, weight in weights.items()}


def answers(found: Iterable[Case], weights: Mapping[str, int]) -> Iterator[tuple[Case, int]]:
    """Whom the weights choose for each case: ``NOBODY`` where nobody leads by enough."""
    for case in found:
        points = {i: sum(weights.get(c, 0) for c in clues) for i, clues in case.candidates.items()}
        nobody = points.pop(NOBODY)
        ranked = sorted(points, key=lambda i: -points[i])
        leads = bool(ranked) and points[ranked[0]] - nobody >= SURE
        if leads and len(ranked) > 1:
            leads = points[ranked[0]] - points[ranked[1]] >= MARGIN
        yield case, ranked[0] if leads else NOBODY


def count(chosen: Iterable[tuple[Case, int]]) -> Count:
    """How many descriptions are understood, of those taken to mean somebody named and of those that do."""
    pairs = [(case.gold, choice) for case, choice in chosen]
    return Count(
        sum(gold == choice != NOBODY for gold, choice in pairs),
        sum(choice != NOBODY for _, choice in pairs),
        sum(gold != NOBODY for gold, _ in pairs),
    )


def as_it_stands(found: Iterable[Case]) -> Count:
    """What the program makes of the cases."""
    return count((case, case.found) for case in found)


def left_out(found: Sequence[Case]) -> Iterator[tuple[Case, int]]:
    """What is chosen on articles that the weights were not tuned on, a fifth of them at a time."""
    names = sorted({case.article for case in found})
    random.Random(1).shuffle(names)
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = whole(fit([case for case in found if case.article not in out]))
        yield from answers([case for case in found if case.article in out], weights)


def main() -> None:
    """Tune the weights on the worked part; measure on what they have not seen."""
    known = knowledge.load(ROOT / "data")
    worked, unseen = cases("worked", known), cases("unseen", known)
    weights = whole(fit(worked))
    print(f"NOBODY = {weights.pop('nobody', 0)}")
    for clue, weight in sorted(weights.items()):
        if weight:
            print(f'    "{clue}": {weight},')
    told(f"{'# worked, as it stands':24}", as_it_stands(worked))
    told(f"{'# unseen, as it stands':24}", as_it_stands(unseen))
    told(f"{'# worked, left out':24}", count(left_out(worked)))


def told(name: str, found: Count) -> None:
    """Print one line of figures."""
    print(f"{name} precision {found.precision:.3f}, recall {found.recall:.3f} of {found.gold}")


if __name__ == "__main__":
    main()
