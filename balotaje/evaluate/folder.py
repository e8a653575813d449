"""A folder of articles with gold facts, scored as a whole."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from balotaje import sources
from balotaje.evaluate.counts import Scores
from balotaje.evaluate.found import from_facts
from balotaje.evaluate.gold import PASSAGES, read_gold, read_passages
from balotaje.evaluate.names import PartyNames
from balotaje.evaluate.score import score
from balotaje.evaluate.views import View
from balotaje.extract import extract
from balotaje.knowledge import Knowledge
from balotaje.model import Article

Finder = Callable[[Article], View]
"""What the program found in an article."""


def score_folder(
    folder: Path, known: Knowledge, *, gold_folder: Path | None = None, found: Finder | None = None
) -> tuple[Scores, int]:
    """Score every article of ``folder`` that has gold facts; returns the scores and how many there are.

    Args:
        folder: the articles, and files of passages, at any depth.
        known: the curated tables.
        gold_folder: where the gold files are; beside the articles if left out.
        found: what was found in an article; extracted now if left out.

    Raises:
        GoldError: a gold file cannot be read.
    """
    parties = PartyNames.known(known)
    scores, count = Scores(), 0
    for article, gold in articles(folder, gold_folder):
        view = found(article) if found else from_facts(article, extract(article, known))
        scores += score(gold, view, parties)
        count += 1
    return scores, count


def articles(folder: Path, gold_folder: Path | None = None) -> Iterator[tuple[Article, View]]:
    """The articles that have gold facts, each with them; what cannot be read is told to stderr.

    What a curated row says of an article is left out: the text alone is measured.

    Raises:
        GoldError: a gold file or a file of passages cannot be read.
    """
    passages = sorted(folder.rglob(PASSAGES))
    entries, told = sources.find([folder])
    # Gold files are passed over, rightly, and a folder may hold passages alone.
    problems = [problem for problem in told if problem.kind == "error" and (entries or not passages)]
    for entry in entries:
        gold = (gold_folder or entry.path.parent) / f"{entry.path.stem}.json"
        if gold.is_file():
            article, told = sources.read(entry)
            problems += told
            if article:
                yield article, read_gold(gold, article.text)
    for path in passages:
        yield from read_passages(path)
    for problem in problems:
        print(problem, file=sys.stderr)
