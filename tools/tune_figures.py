"""Tune what clues count for whose a figure is (``balotaje/extract/figures/likelihoods.py``).

    python -m tools.tune_figures

A figure of an article is a case: its candidates are everybody near (``figures.candidates``) and nobody, and
those are right whom the article's gold facts give a figure of that value. What other figures show is taken as
gold has it. Weights are fitted on ``tests/corpus/worked`` by a conditional logit (``tools.logit``).

Prints the module to put in place of the old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from balotaje import knowledge
from balotaje.evaluate.folder import articles
from balotaje.evaluate.gold import read_gold
from balotaje.evaluate.names import PartyNames, same_entity
from balotaje.evaluate.views import Entity, ResultView
from balotaje.extract import read, results
from balotaje.extract.figures import weighing
from balotaje.extract.figures.bearing import Borne
from balotaje.extract.figures.candidates import Candidates
from balotaje.extract.figures.tallies import Tally
from balotaje.extract.reading import Reading
from balotaje.knowledge import Knowledge
from balotaje.model import Actor
from tools import logit

ROOT = Path(__file__).resolve().parent.parent
WORKED = ROOT / "tests" / "corpus" / "worked"
PENALTY = 0.004
LEAST = 10
"""Candidates that show a clue before it has a weight."""


def cases(folder: Path, known: Knowledge) -> Iterator[tuple[str, list[logit.Case]]]:
    """The figures of every article that has gold facts of results, with the article's name."""
    parties = PartyNames.known(known)
    weights, weighing.WEIGHTS = weighing.WEIGHTS, {}  # who bears the others is for the constructions to say
    try:
        for article, path in articles(folder):
            gold = read_gold(path, article.text).results
            reading = read(article, known)
            finder = results.finder(reading) if gold is not None else None
            if gold is not None and finder is not None:
                yield path.stem, list(_figures(finder, _Gold(reading, gold, parties)))
    finally:
        weighing.WEIGHTS = weights


class _Gold:
    """What gold says of the figures of one article."""

    def __init__(self, reading: Reading, gold: Sequence[ResultView], parties: PartyNames) -> None:
        people, rows = reading.cast.people, reading.cast.parties
        self.gold, self.parties = gold, parties
        self.actors = {Actor("person", n): Entity(p.name, "person") for n, p in enumerate(people)}
        self.actors |= {Actor("party", n): Entity(p.name, "party") for n, p in enumerate(rows)}

    def of(self, tally: Tally) -> list[ResultView]:
        """The facts of a figure's value."""
        return [
            fact
            for fact in self.gold
            if (tally.percent is not None and fact.percent == tally.percent)
            or (tally.votes is not None and fact.votes == tally.votes)
        ]

    def bearers(self, tally: Tally) -> list[Actor]:
        """Those whose figure it is, as far as the program knows them."""
        facts = self.of(tally)
        return [
            actor
            for actor, entity in self.actors.items()
            if any(same_entity(fact.subject, entity, self.parties) for fact in facts)
        ]

    def corrected(self, borne: Borne) -> Borne:
        """A figure with its bearer as gold has it."""
        right = self.bearers(borne.tally)
        kept = tuple(actor for actor in borne.actors if actor in right)
        return replace(borne, actors=kept or tuple(right[:1]))


def _figures(finder: results.Finder, gold: _Gold) -> Iterator[logit.Case]:
    candidates = Candidates(finder.clauses)
    told = [gold.corrected(borne) for borne in finder.borne]
    for n, borne in enumerate(finder.borne):
        if borne.denied:
            continue
        clues = candidates.of(borne, [*told[:n], *told[n + 1 :]])
        right = set(gold.bearers(borne.tally)) & set(clues) or {None}
        found = frozenset(place for place, actor in enumerate(clues) if actor in right)
        yield logit.Case([frozenset(shown) for shown in clues.values()], found)


def weighed(folder: Path, known: Knowledge) -> tuple[int, int]:
    """How many figures the weights give to whom they belong, and to anybody."""
    parties = PartyNames.known(known)
    right: list[bool] = []
    for article, path in articles(folder):
        gold = read_gold(path, article.text).results
        reading = read(article, known)
        finder = results.finder(reading) if gold is not None else None
        if gold is not None and finder is not None:
            told = _Gold(reading, gold, parties)
            given = [borne for borne in finder.borne if borne.construction == "weighed"]
            right += [borne.actors[0] in told.bearers(borne.tally) for borne in given]
    return sum(right), len(right)


def tuned(found: Iterable[logit.Case]) -> dict[str, int]:
    """The points of every clue."""
    return logit.points(list(found), penalty=PENALTY, least=LEAST)


HEAD = '''"""What clues count for whose a figure is, in points, tuned by ``tools/tune_figures.py``.

Four points are one unit of log odds. A clue that is not listed counts nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

WEIGHTS: Mapping[str, int] = {'''


def main() -> None:
    """Print the weights as the module that holds them."""
    found = cases(WORKED, knowledge.load(ROOT / "data"))
    print(HEAD)
    for clue, points in sorted(tuned(case for _, some in found for case in some).items()):
        print(f'    "{clue}": {points},')
    print("}")


if __name__ == "__main__":
    main()
