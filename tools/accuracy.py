"""Pin the figures of extraction: ``tests/accuracy_baseline.json`` and the tables of ``docs/ACCURACY.md``.

    python -m tools.accuracy [--lower] [OUTSIDE ...]      (make baseline [LOWER=yes] [OUTSIDE='FOLDER ...'])

Scores the seeds, both parts of the project's own corpus and both halves of its wordings, and writes nothing
where a figure is lower than the pinned one, unless told so. ``OUTSIDE``: folders of articles with gold facts
that are not in the project; of those only the figures are kept, and without them the figures kept before
stay.

``tests/test_accuracy.py`` holds every later measurement against what is pinned here.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from balotaje import knowledge
from balotaje.evaluate import TABLES, Count, Scores, score_folder
from balotaje.evaluate.gold import PASSAGES
from balotaje.knowledge import Knowledge

ROOT = Path(__file__).resolve().parent.parent
BASELINE = ROOT / "tests" / "accuracy_baseline.json"
PAGE = ROOT / "docs" / "ACCURACY.md"

FIGURES = ("precision", "recall", "f1")
DIGITS = 6
"""Decimals of a pinned figure, to which what is measured is rounded before it is compared: more than the page
shows, which rounds them again."""

BEGIN, END = "<!-- figures: made by `make baseline` -->", "<!-- end of figures -->"

Pinned = dict[str, Any]
"""What is written down of one set: ``articles``, ``tables`` and, for the project's own, ``gold``."""


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Articles and their gold facts. ``opened`` is False where no writer of rules looks at the misses."""

    name: str
    heading: str
    articles: Path
    gold: Path
    opened: bool = True

    def digest(self) -> str:
        """SHA-256 of all articles and gold facts, with their names."""
        digest = hashlib.sha256()
        for folder, pattern in ((self.articles, "*.txt"), (self.gold, "*.json"), (self.gold, PASSAGES)):
            for path in sorted(folder.rglob(pattern)):
                content = path.read_bytes()
                digest.update(f"{path.relative_to(folder).as_posix()} {len(content)}\n".encode() + content)
        return digest.hexdigest()

    def score(self, known: Knowledge) -> tuple[Scores, int]:
        """The scores of extraction as it is now, and the number of articles."""
        return score_folder(self.articles, known, gold_folder=self.gold)


CORPUS = ROOT / "tests" / "corpus"
WORDINGS = ROOT / "tests" / "wordings"
SETS = (
    GoldSet("seeds", "The seeds", ROOT / "seeds", ROOT / "tests" / "gold"),
    GoldSet("worked", "Own corpus, worked part", CORPUS / "worked", CORPUS / "worked"),
    GoldSet("unseen", "Own corpus, unseen part", CORPUS / "unseen", CORPUS / "unseen", opened=False),
    GoldSet("wordings", "Wordings, worked half", WORDINGS / "worked", WORDINGS / "worked"),
    GoldSet(
        "unseen wordings", "Wordings, unseen half", WORDINGS / "unseen", WORDINGS / "unseen", opened=False
    ),
)


def figures(scores: Scores, articles: int) -> Pinned:
    """Scores as they are written down."""
    tables = {name: _figures(scores.counts[name]) for name in TABLES if name in scores.counts}
    return {"articles": articles, "tables": tables}


def _figures(count: Count) -> dict[str, float | int | None]:
    measured = {"precision": count.precision, "recall": count.recall, "f1": count.f1}
    rounded = {name: None if value is None else round(value, DIGITS) for name, value in measured.items()}
    return {**rounded, "true": count.true, "found": count.found, "gold": count.gold}


def drops(pinned: Pinned, measured: Pinned) -> Iterator[str]:
    """Every figure of ``measured`` that is below the pinned one, in words. One that is gone is below."""
    for table, floors in pinned["tables"].items():
        now = measured["tables"].get(table, {})
        for name in FIGURES:
            floor, value = floors[name], now.get(name)
            if floor is not None and (value is None or value < floor):
                yield f"{table}: {name} is {_shown(value)}, was {_shown(floor)}"


def render(baseline: Mapping[str, Any]) -> str:
    """The figures as the page shows them: F1 of all sets side by side, then each set in full."""
    sets = [(each.name, each.heading, baseline[each.name]) for each in SETS if each.name in baseline]
    for number, pinned in enumerate(baseline.get("outside", ()), start=1):
        sets.append((f"outside {number}", f"Real press outside the repository, set {number}", pinned))
    used = [name for name in TABLES if any(name in pinned["tables"] for _, _, pinned in sets)]
    blocks = [
        "### F1 of every set",
        _markdown(
            ["", *(name for name, _, _ in sets)],
            [[name, *(_f1(pinned, name) for _, _, pinned in sets)] for name in used],
        ),
    ]
    for name, heading, pinned in sets:
        blocks += [f"### {heading} ({name}, {pinned['articles']} articles)", _in_full(pinned)]
    return "\n\n".join([BEGIN, *blocks, END])


def _f1(pinned: Pinned, table: str) -> str:
    """F1, or recall where gold does not list everything, which an 'r' tells."""
    row = pinned["tables"].get(table)
    if row is None:
        return "–"
    return f"{_shown(row['recall'])} r" if row["found"] is None else _shown(row["f1"])


def _in_full(pinned: Pinned) -> str:
    head = ["", "precision", "recall", "F1", "true", "found", "gold"]
    rows = [
        [name, *(_shown(row[figure]) for figure in FIGURES), *(_counted(row, "true", "found", "gold"))]
        for name, row in pinned["tables"].items()
    ]
    return _markdown(head, rows)


def _counted(row: Mapping[str, Any], *names: str) -> Iterator[str]:
    for name in names:
        yield "–" if row[name] is None else str(row[name])


def _markdown(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    rule = ["---", *["---:"] * (len(head) - 1)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def page(text: str, baseline: Mapping[str, Any]) -> str:
    """The page's text with the figures of ``baseline`` in their place.

    Raises:
        ValueError: the page has no place for them.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"no place for figures: '{BEGIN}' and, after it, '{END}'")
    return before + render(baseline) + after


def read_baseline() -> dict[str, Any]:
    """What is pinned; empty where nothing is yet."""
    content: dict[str, Any] = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    return content


@click.command()
@click.argument("outside", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--lower", is_flag=True, help="Pin figures that are lower than before, too.")
def main(outside: tuple[Path, ...], lower: bool) -> None:
    """Measure anew and pin what was measured; OUTSIDE: folders of articles that are not in the project."""
    known = knowledge.load(ROOT / "data")
    before = read_baseline()
    after: dict[str, Any] = {}
    lowered: list[str] = []
    for gold in SETS:
        after[gold.name] = {"gold": gold.digest(), **figures(*gold.score(known))}
        if gold.name in before:
            lowered += (f"{gold.name}: {drop}" for drop in drops(before[gold.name], after[gold.name]))
    sets = [figures(*score_folder(folder, known)) for folder in outside]
    after["outside"] = sets or before.get("outside", [])
    if lowered:
        click.echo("\n".join(lowered), err=True)
        if not lower:
            raise click.ClickException("figures would drop; nothing was written (LOWER=yes to let them)")
    text = page(PAGE.read_text(encoding="utf-8"), after)
    BASELINE.write_text(json.dumps(after, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    PAGE.write_text(text, encoding="utf-8")
    click.echo(render(after))


if __name__ == "__main__":
    main(prog_name="python -m tools.accuracy")
