"""Leave out one condition of the rules at a time, and see whether they find more without it.

    python -m tools.ablate 'sides/*.py' --table endorsements

A rule that was written from sentences asks for more than it needs, and what it asks for in vain is lost in
sentences that nobody has read. So every operand of an ``and`` or ``or``, and every ``if`` that only turns
back, is left out once, as reduced-error pruning does with the branches of a decision tree; the texts that
run the line are read anew and scored. Those of which something is missed come first: only what finds more
there is then tried on all others, and on articles without gold facts (``--unscored``), where it shows how
many change.

Prints the conditions without which more is found, the best first: a place to look at, not a change to make.
Whether the facts are right that come, and whether a test guards the condition for a reason, is for a reader.
"""

from __future__ import annotations

import ast
import functools
import importlib
import signal
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import click

from balotaje import knowledge, sources
from balotaje.evaluate import Scores
from balotaje.evaluate.counts import FACT_TABLES
from balotaje.evaluate.folder import articles
from balotaje.evaluate.found import from_facts
from balotaje.evaluate.names import PartyNames
from balotaje.evaluate.score import score
from balotaje.evaluate.views import View
from balotaje.extract import extract
from balotaje.knowledge import Knowledge
from balotaje.model import Article, Facts

ROOT = Path(__file__).resolve().parent.parent
EXTRACT = ROOT / "balotaje" / "extract"
WORKED = (ROOT / "tests" / "corpus" / "worked", ROOT / "tests" / "wordings" / "worked")
PATIENCE = 3.0
"""Seconds of the processor after which a text is given up: without its guard, a loop may not end."""

Run = Mapping[tuple[str, int], list[int]]
"""file and line → the texts (by number) that run it."""


class TooLong(Exception):
    """A text is not read in time."""


@dataclass(frozen=True)
class Condition:
    """A condition of a function: operand ``number`` of ``node``, or all that an ``if`` asks (-1)."""

    node: ast.BoolOp | ast.If
    number: int
    function: ast.FunctionDef
    name: str
    """The function's qualified name."""

    def __str__(self) -> str:
        if isinstance(self.node, ast.If):
            return f"if {ast.unparse(self.node.test)}"
        word = "and" if isinstance(self.node.op, ast.And) else "or"
        return f"{word} {ast.unparse(self.node.values[self.number])}"

    @contextmanager
    def left_out(self) -> Iterator[None]:
        """The tree without it, for as long as the context lasts."""
        if isinstance(self.node, ast.If):
            kept = self.node.test
            self.node.test = ast.copy_location(ast.Constant(value=False), kept)
            try:
                yield
            finally:
                self.node.test = kept
            return
        values = self.node.values
        neutral = ast.Constant(value=isinstance(self.node.op, ast.And))
        self.node.values = [ast.copy_location(neutral, values[0])]
        self.node.values += values[: self.number] + values[self.number + 1 :]
        try:
            yield
        finally:
            self.node.values = values


def conditions(tree: ast.Module) -> Iterator[Condition]:
    """Every condition of the functions and methods of a module, in the order of the text."""
    for name, function in _functions(tree, ""):
        for node in ast.walk(function):
            if isinstance(node, ast.BoolOp):
                for number in range(len(node.values)):
                    yield Condition(node, number, function, name)
            elif isinstance(node, ast.If) and not node.orelse and _turns_back(node):
                yield Condition(node, -1, function, name)


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef):
            yield from _functions(child, f"{prefix}{child.name}.")
        elif isinstance(child, ast.FunctionDef):
            yield prefix + child.name, child


def _turns_back(node: ast.If) -> bool:
    return len(node.body) == 1 and isinstance(node.body[0], ast.Return | ast.Continue | ast.Break)


def functions(module: ModuleType) -> dict[str, FunctionType]:
    """qualified name → the function or method of a module, without what decorates it."""
    found: dict[str, FunctionType] = {}

    def visit(names: Mapping[str, Any]) -> None:
        for value in list(names.values()):
            if isinstance(value, type) and value.__module__ == module.__name__:
                visit(vars(value))
            elif (function := _undecorated(value)) is not None and function.__module__ == module.__name__:
                found[function.__qualname__] = function

    visit(vars(module))
    return found


def _undecorated(value: Any) -> FunctionType | None:
    if isinstance(value, staticmethod | classmethod):
        value = value.__func__
    elif isinstance(value, property):
        value = value.fget
    elif isinstance(value, functools.cached_property):
        value = value.func
    if not isinstance(value, FunctionType):
        return None  # what a cache holds would answer as before
    return _undecorated(value.__wrapped__) if hasattr(value, "__wrapped__") else value


@contextmanager
def without(condition: Condition, tree: ast.Module, function: FunctionType) -> Iterator[None]:
    """``function``, of the module ``tree``, runs without a condition of its own as long as this lasts."""
    with condition.left_out():
        code = _code(
            compile(ast.fix_missing_locations(tree), function.__code__.co_filename, "exec"), condition.name
        )
    kept = function.__code__
    if code is not None and code.co_freevars == kept.co_freevars:
        function.__code__ = code
    try:
        yield
    finally:
        function.__code__ = kept


def _code(within: CodeType, name: str) -> CodeType | None:
    for constant in within.co_consts:
        if isinstance(constant, CodeType):
            found = constant if constant.co_qualname == name else _code(constant, name)
            if found is not None:
                return found
    return None


class Texts:
    """The texts to read, what is found in them as the rules are, and which lines each of them runs."""

    def __init__(self, folders: Iterable[Path], unscored: Iterable[Path], known: Knowledge) -> None:
        self.known = known
        self.parties = PartyNames.known(known)
        self.read: list[tuple[Article, View | None]] = [
            pair for folder in folders for pair in articles(folder)
        ]
        entries, _ = sources.find(list(unscored))
        self.read += [(article, None) for entry in entries if (article := sources.read(entry)[0])]
        self.facts: list[Facts] = []
        self.scores: list[Scores | None] = []

    def trace(self, files: Iterable[Path]) -> Run:
        """Read every text once, and note which of them run each line of ``files``."""
        names, run = {str(path) for path in files}, defaultdict[tuple[str, int], list[int]](list)
        seen: set[tuple[str, int]] = set()

        def line(frame: FrameType, event: str, argument: object) -> Any:
            seen.add((frame.f_code.co_filename, frame.f_lineno))
            return line

        def call(frame: FrameType, event: str, argument: object) -> Any:
            return line(frame, event, argument) if frame.f_code.co_filename in names else None

        for number, (article, gold) in enumerate(self.read):
            seen.clear()
            sys.settrace(call)
            try:
                facts = extract(article, self.known)
            finally:
                sys.settrace(None)
            self.facts.append(facts)
            self.scores.append(self._score(article, gold, facts) if gold is not None else None)
            for place in seen:
                run[place].append(number)
        return run

    def misses(self, number: int, table: str) -> bool:
        """Whether something of a table is missed in a text."""
        scores = self.scores[number]
        count = scores.counts.get(table) if scores is not None else None
        return count is not None and count.true < count.gold

    def gain(self, numbers: Iterable[int], table: str) -> tuple[int, int, int]:
        """True and false facts of a table that come (or go) in some texts, and how many of those without gold
        facts change, as the rules are now.
        """
        true = false = changed = 0
        for number in numbers:
            article, gold = self.read[number]
            facts = self._read_in_time(article)
            if facts is None or facts == self.facts[number]:
                continue
            before = self.scores[number]
            if gold is None or before is None:
                changed += 1
                continue
            old, new = before.counts.get(table), self._score(article, gold, facts).counts.get(table)
            if old is not None and new is not None:
                true += new.true - old.true
                false += (new.found or 0) - new.true - (old.found or 0) + old.true
        return true, false, changed

    def _score(self, article: Article, gold: View, facts: Facts) -> Scores:
        return score(gold, from_facts(article, facts), self.parties)

    def _read_in_time(self, article: Article) -> Facts | None:
        """What is found; None where a rule cannot do without its condition."""
        signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE)
        try:
            return extract(article, self.known)
        except Exception:  # whatever a rule raises that meets what it was guarded against
            return None
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _too_long(number: int, frame: FrameType | None) -> None:
    raise TooLong


def ablate(path: Path, texts: Texts, run: Run, table: str, most: int) -> Iterator[tuple[int, int, int, str]]:
    """The conditions of one module without which more of a table is found: true and false facts that come,
    articles without gold facts that change, and where it stands.

    ``most`` texts of which something is missed are read for each before all others are.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    by_name = functions(importlib.import_module(name))
    for condition in conditions(tree):
        function = by_name.get(condition.name)
        here = _runs(condition, path, run)
        missing = [number for number in here if texts.misses(number, table)]
        if function is None or not missing:
            continue
        with without(condition, tree, function):
            true, false, _ = texts.gain(missing[:most], table)
            if true > false:
                true, false, changed = texts.gain(here, table)
                if true > false:
                    place = (
                        f"{path.relative_to(EXTRACT)}:{condition.node.lineno} {condition.name}: {condition}"
                    )
                    yield true, false, changed, place


def _runs(condition: Condition, path: Path, run: Run) -> list[int]:
    """The texts that run the statement of a condition, which may begin lines before."""
    for line in range(condition.node.lineno, condition.function.lineno, -1):
        if found := run.get((str(path), line)):
            return found
    return []


@click.command()
@click.argument("modules", nargs=-1, required=True)
@click.option("--table", default="endorsements", show_default=True, type=click.Choice(FACT_TABLES))
@click.option(
    "--gold",
    multiple=True,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of articles with gold facts; the worked corpus and wordings if left out.",
)
@click.option(
    "--unscored",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="Articles without gold facts.",
)
@click.option(
    "--most", default=20, show_default=True, help="Texts with misses that are read for each condition."
)
def main(
    modules: tuple[str, ...], table: str, gold: tuple[Path, ...], unscored: tuple[Path, ...], most: int
) -> None:
    """Leave out one condition of MODULES (patterns below balotaje/extract: 'sides/*.py') at a time."""
    paths = sorted(path for pattern in modules for path in EXTRACT.glob(pattern))
    if not paths:
        raise click.UsageError(f"no module of balotaje/extract is named {' or '.join(modules)}")
    signal.signal(signal.SIGVTALRM, _too_long)
    texts = Texts(gold or WORKED, unscored, knowledge.load(ROOT / "data"))
    run = texts.trace(paths)
    found: list[tuple[int, int, int, str]] = []
    for path in paths:
        found += ablate(path, texts, run, table, most)
        click.echo(f"{path.relative_to(EXTRACT)}: {len(found)} so far", err=True)
    for true, false, changed, place in sorted(found, key=lambda gain: gain[1] - gain[0]):
        click.echo(f"{true:+d} true, {false:+d} false, {changed} others change: {place}")


if __name__ == "__main__":
    main()
