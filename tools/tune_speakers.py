"""Tune what clues count when nobody is named as the speaker (``balotaje/extract/quotes/scales.py``).

    python -m tools.tune_speakers [FOLDER ...]

Reads articles with gold facts (the seeds and the worked part of the corpus, and any FOLDER), notes every
ranking of candidates with the one whom gold names, and climbs: one weight at a time is moved by one to three
as long as more rankings come out right, or by a clearer lead. Weights are kept small: each costs a little.
Then the least score and the lead are swept. Prints the scales and, by leaving a fifth of the articles out
five times, how many rankings come out right on articles that the weights were not tuned on.

What is printed is put into ``scales.py`` by hand; another round is needed then, since a speaker found
otherwise is a clue for the words that follow.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import click

from balotaje import knowledge
from balotaje.evaluate.folder import articles
from balotaje.evaluate.names import PartyNames, same_entity, token_f1
from balotaje.evaluate.score import QUOTE_F1
from balotaje.evaluate.views import Entity, QuoteView
from balotaje.extract import read
from balotaje.extract.quotes import ranking
from balotaje.extract.quotes.ranking import Ranking
from balotaje.extract.quotes.scales import DESCRIBED, DROPPED, Candidate, Scale, choose
from balotaje.extract.reading import Reading, Said
from balotaje.extract.references.pointers import Reference
from balotaje.knowledge import Knowledge
from balotaje.model import QUOTE_GAP

ROOT = Path(__file__).resolve().parent.parent
STEPS = (-3, -2, -1, 1, 2, 3)
MOST = 10
"""The greatest weight."""
COST = 0.08
"""What a point of a weight costs, in rankings."""
CLEAR = 2
"""The lead that counts as clear."""
FOLDS = 5
ROUNDS = 8
NOBODY = -0.5
"""What it is worth to name nobody: more than somebody wrong, less than nothing."""
MANY = 99
LEAST = "least"


@dataclass(frozen=True, slots=True)
class Case:
    """One ranking: each candidate's clues, which of them gold names, and whether it names none of them."""

    article: str
    scale: str
    clues: tuple[dict[str, int], ...]
    right: tuple[bool, ...]

    def outcome(self, scale: Scale) -> tuple[float, float]:
        """What the scale makes of it: 1 right, 0 nobody, -1 wrong; and by which lead."""
        scores = [score(clues, scale) for clues in self.clues]
        good = max((s for s, right in zip(scores, self.right, strict=True) if right), default=None)
        bad = max((s for s, right in zip(scores, self.right, strict=True) if not right), default=-MANY)
        best = max(scores, default=-MANY)
        if good is None:
            silent = best < scale.least or len(scores) == 0
            return (1.0 if silent and self.scale == "described" else NOBODY if silent else -1.0), 0.0
        lead = float(good - bad)
        if good < scale.least and best < scale.least:
            return NOBODY, lead
        second = sorted(scores)[-2] if len(scores) > 1 else -MANY
        if best - second < scale.lead:
            return NOBODY, lead
        return (1.0 if lead > 0 else -1.0), lead


def score(clues: Mapping[str, int], scale: Scale) -> int:
    """What clues come to."""
    return sum(scale.weights.get(clue, 0) * value for clue, value in clues.items())


def cases(folders: Iterable[tuple[Path, Path | None]], known: Knowledge) -> list[Case]:
    """Every ranking in the articles of ``folders`` whose quotation gold has."""
    found: list[Case] = []
    parties = PartyNames.known(known)
    dropped, described = Ranking.dropped, Ranking.described
    asked: list[Said] = []
    noted: dict[int, tuple[list[Candidate], Scale]] = {}

    def noting(candidates: list[Candidate], scale: Scale) -> Candidate | None:
        if asked:
            noted[asked[-1].first] = (candidates, scale)
        return choose(candidates, scale)

    def asking_dropped(
        self: Ranking, said: Said, *, here: bool, before: int | None = None
    ) -> Candidate | None:
        with _asked(asked, said):
            return dropped(self, said, here=here, before=before)

    def asking_described(self: Ranking, said: Said, reference: Reference) -> Candidate | None:
        with _asked(asked, said):
            return described(self, said, reference)

    with (
        patch.object(ranking, "choose", noting),
        patch.object(Ranking, "dropped", asking_dropped),
        patch.object(Ranking, "described", asking_described),
    ):
        for folder, beside in folders:
            for article, gold in articles(folder, beside):
                noted.clear()
                reading = read(article, known)
                quotes = gold.quotes or ()
                found += _of_article(article.id, reading, noted, quotes, parties)
    return found


@contextmanager
def _asked(asked: list[Said], said: Said) -> Iterator[None]:
    """While it lasts the speaker of ``said`` is asked for."""
    asked.append(said)
    try:
        yield
    finally:
        asked.pop()


def _of_article(
    article: str,
    reading: Reading,
    noted: Mapping[int, tuple[list[Candidate], Scale]],
    quotes: Sequence[QuoteView],
    parties: PartyNames,
) -> Iterator[Case]:
    left = list(quotes)
    for said in reading.said:
        words = QUOTE_GAP.join(reading.document.span(first, after) for first, after in said.parts)
        best = max(left, key=lambda q: token_f1(q.text, words), default=None)
        if best is None or token_f1(best.text, words) < QUOTE_F1 or best.optional or best.speaker is None:
            continue
        left.remove(best)
        if said.first not in noted:
            continue
        candidates, scale = noted[said.first]
        speaker = best.speaker
        yield Case(
            article,
            "dropped" if scale is DROPPED else "described",
            tuple(candidate.clues for candidate in candidates),
            tuple(same_entity(speaker, _entity(reading, c), parties) for c in candidates),
        )


def _entity(reading: Reading, candidate: Candidate) -> Entity:
    actor = candidate.actor
    if actor is None:
        return Entity(candidate.label or "", "label")
    return Entity(reading.name_of(actor), "person" if actor.kind == "person" else "party")


def worth(found: Sequence[Case], scale: Scale) -> float:
    """How good a scale is: right less wrong rankings, clear leads a little better, weights a little worse."""
    total = -COST * sum(map(abs, scale.weights.values()))
    for case in found:
        outcome, lead = case.outcome(scale)
        total += outcome + (0.02 * max(-5.0, min(5.0, lead))) - (0.3 if 0 < lead < CLEAR else 0.0)
    return total


def climb(found: Sequence[Case], scale: Scale, seed: int = 0) -> Scale:
    """Move one weight at a time as long as that makes the scale better."""
    names = sorted({clue for case in found for clues in case.clues for clue in clues})
    chance = random.Random(seed)
    best = worth(found, scale)
    for _ in range(ROUNDS):
        before = best
        chance.shuffle(names)
        for name in [*names, LEAST]:
            for step in STEPS:
                tried = moved(scale, name, step)
                value = worth(found, tried)
                if value > best + 1e-9:
                    best, scale = value, tried
        if best == before:
            break
    return scale


def moved(scale: Scale, name: str, step: int) -> Scale:
    """The scale with one weight, or its least score, moved by ``step``."""
    if name == LEAST:
        return replace(scale, least=scale.least + step)
    weight = max(-MOST, min(MOST, scale.weights.get(name, 0) + step))
    return replace(scale, weights={**scale.weights, name: weight})


def right(found: Sequence[Case], scale: Scale) -> tuple[int, int]:
    """How many rankings come out right, and how many wrong."""
    outcomes = [case.outcome(scale)[0] for case in found]
    return sum(o > 0 for o in outcomes), sum(o <= -1 for o in outcomes)


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folders: tuple[Path, ...]) -> None:
    """Tune the scales on the project's own articles and those of FOLDERS."""
    known = knowledge.load(ROOT / "data")
    own: list[tuple[Path, Path | None]] = [
        (ROOT / "seeds", ROOT / "tests" / "gold"),
        (ROOT / "tests" / "corpus" / "worked", None),
    ]
    every = cases([*own, *((folder, None) for folder in folders)], known)
    for name, start in (("dropped", DROPPED), ("described", DESCRIBED)):
        found = [case for case in every if case.scale == name]
        print(f"{name}: {len(found)} rankings; now {right(found, start)}")
        best = climb(found, start)
        weights = {clue: weight for clue, weight in sorted(best.weights.items()) if weight}
        print(f"  tuned: {right(found, best)}; least {best.least}\n  {weights}")
        for least in range(best.least - 4, best.least + 5, 2):
            for lead in range(4):
                tried = replace(best, least=least, lead=lead)
                print(f"  least {least:3} lead {lead}: {right(found, tried)}")
        print(f"  left out: {left_out(found, start)}")


def left_out(found: Sequence[Case], start: Scale) -> tuple[int, int]:
    """Right and wrong on articles left out, a fifth of them at a time."""
    names = sorted({case.article for case in found})
    random.Random(1).shuffle(names)
    total = (0, 0)
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        scale = climb([c for c in found if c.article not in out], start, seed=fold)
        held = right([c for c in found if c.article in out], scale)
        total = (total[0] + held[0], total[1] + held[1])
    return total


if __name__ == "__main__":
    main()
