"""Compile the extraction with mypyc into ``build/compiled``, for ``make compiled``; minutes on one core.

    .venv/bin/python -m tools.compile [--jobs N] [--only MODULE …] [--into FOLDER]

The sources stay as people read them. What mypyc wants said otherwise is rewritten in a copy first:

- a constant of a module becomes ``Final``, so that it is read without a look into the module's dictionary;
- ``cached_property``, which mypyc takes for a property that is computed each time, becomes one that keeps
  its answer in a field;
- ``x in (*A, "b")``, which mypyc does not know, becomes ``x in tuple((*A, "b"))``.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sysconfig
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
from mypyc.build import mypycify

from balotaje import compiled

ROOT = compiled.ROOT
FLAGS = ("-fPIC", "-DNDEBUG", "-fwrapv", "-pipe", "-w", "-O1")
"""``-O1``: compiling takes minutes as it is, and what is left is lookups, not arithmetic."""
CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")


def rewritten(text: str) -> str:
    """A module's source as mypyc is to see it."""
    tree, lines = ast.parse(text), text.splitlines(keepends=True)
    edits = [*_memberships(tree), *_constants(tree)]
    for row, column, end, before, behind in sorted(edits, reverse=True):
        line = lines[row].encode()
        lines[row] = b"".join(
            (line[:column], before.encode(), line[column:end], behind.encode(), line[end:])
        ).decode()
    for first, row, name, answer in sorted(_kept(tree), reverse=True):
        lines[first : row + 1] = _property(name, answer)
    opening = next((n for n in tree.body if not _is_docstring(n) and not _is_future(n)), None)
    if opening is not None:
        lines.insert(opening.lineno - 1, "from typing import Final\n")
    return "".join(lines)


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__"


Edit = tuple[int, int, int, str, str]
"""Row, columns (in bytes) from and up to, and what goes before and behind what stands there."""


def _memberships(tree: ast.Module) -> list[Edit]:
    """'x in (*A, "b")'; not 'for x in (*A, "b")'."""
    found: list[Edit] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for of in node.comparators:
                listed = isinstance(of, ast.Tuple) and any(isinstance(e, ast.Starred) for e in of.elts)
                if listed and of.end_col_offset is not None and of.lineno == of.end_lineno:
                    found.append((of.lineno - 1, of.col_offset, of.end_col_offset, "tuple(", ")"))
    return found


def _constants(tree: ast.Module) -> list[Edit]:
    """'ARTICLES = …' and 'ARTICLES: frozenset[str] = …' at the top of a module; not what is added to."""
    stored = Counter(
        node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    found: list[Edit] = []
    for node in tree.body:
        target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
        if not isinstance(target, ast.Name) or not CONSTANT.fullmatch(target.id) or stored[target.id] > 1:
            continue
        if isinstance(node, ast.Assign) and target.end_col_offset is not None:
            found.append((target.lineno - 1, target.col_offset, target.end_col_offset, "", ": Final"))
        elif isinstance(node, ast.AnnAssign):
            kind = node.annotation
            if kind.end_col_offset is not None and kind.lineno == kind.end_lineno:
                found.append((kind.lineno - 1, kind.col_offset, kind.end_col_offset, "Final[", "]"))
    return found


def _kept(tree: ast.Module) -> list[tuple[int, int, str, str]]:
    """The cached properties: row of the decorator, row of the head, name, type."""
    return [
        (node.decorator_list[0].lineno - 1, node.lineno - 1, node.name, ast.unparse(node.returns))
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and node.returns is not None
        and any(isinstance(d, ast.Name) and d.id == "cached_property" for d in node.decorator_list)
    ]


def _property(name: str, answer: str) -> list[str]:
    """The property ``name`` that asks once for its answer, and the head of the method that gives it.

    The field holds a tuple where the answer itself may be None.
    """
    optional = "None" in answer
    field = f"tuple[{answer}]" if optional else answer
    read = f"(self._read_{name}(),)" if optional else f"self._read_{name}()"
    return [
        f"    _kept_{name}: {field} | None = None\n",
        "    @property\n",
        f"    def {name}(self) -> {answer}:\n",
        f"        if self._kept_{name} is None:\n",
        f"            self._kept_{name} = {read}\n",
        f"        return self._kept_{name}{'[0]' if optional else ''}\n",
        f"    def _read_{name}(self) -> {answer}:\n",
    ]


def lay_out(modules: Sequence[Path], folder: Path) -> list[str]:
    """Copy the package to ``folder``, ``modules`` rewritten; returns their paths from there."""
    shutil.rmtree(folder / "balotaje", ignore_errors=True)
    skipped = shutil.ignore_patterns("__pycache__", "lexicon")
    shutil.copytree(ROOT / "balotaje", folder / "balotaje", ignore=skipped)
    shutil.copy(ROOT / "pyproject.toml", folder)
    names = [str(path.relative_to(ROOT)) for path in modules]
    for name in names:
        text = (ROOT / name).read_text(encoding="utf-8")
        (folder / name).write_text(rewritten(text), encoding="utf-8")
    return names


def build(modules: Sequence[Path], work: Path, into: Path, jobs: int) -> None:
    """Compile ``modules`` to libraries in ``into``, by way of C in ``work``."""
    names = lay_out(modules, work)
    os.chdir(work)
    extensions = mypycify(["--strict", *names], opt_level="1", multi_file=True, strip_asserts=True)
    python = f"-I{sysconfig.get_paths()['include']}"
    compiling: list[tuple[str, list[str]]] = []
    linking: list[tuple[Path, list[str]]] = []
    for extension in extensions:
        objects = []
        for source in extension.sources:
            made = f"{Path('objects') / Path(source).resolve().relative_to('/')}.o"
            Path(made).parent.mkdir(parents=True, exist_ok=True)
            includes = [f"-I{folder}" for folder in extension.include_dirs]
            compiling.append((source, ["gcc", *FLAGS, python, *includes, "-c", source, "-o", made]))
            objects.append(made)
        library = into / (extension.name.replace(".", "/") + str(sysconfig.get_config_var("EXT_SUFFIX")))
        library.parent.mkdir(parents=True, exist_ok=True)
        linking.append((library, ["gcc", "-shared", "-o", str(library), *objects]))
    compiling.sort(
        key=lambda one: -Path(one[0]).stat().st_size
    )  # the longest first, so that all end together
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(_run, [command for _, command in compiling]))
        list(pool.map(_run, [command for _, command in linking]))


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True)


@click.command()
@click.option("--jobs", default=os.cpu_count() or 1, show_default=True, help="Compilers at a time.")
@click.option("--only", multiple=True, help="Compile these modules alone ('extract/cues.py'): for tests.")
@click.option("--into", type=click.Path(path_type=Path), default=compiled.FOLDER, show_default=False)
def main(jobs: int, only: tuple[str, ...], into: Path) -> None:
    """Compile the extraction, unless what is there is already that of the sources."""
    if into == compiled.FOLDER and compiled.is_current():
        return
    modules = [ROOT / "balotaje" / name for name in only] or list(compiled.sources())
    digest, into = compiled.digest(), into.resolve()
    shutil.rmtree(into, ignore_errors=True)
    work = into.with_name(f"{into.name}-work")
    work.mkdir(parents=True, exist_ok=True)
    build(modules, work, into, jobs)
    (into / "balotaje" / "lexicon").symlink_to(ROOT / "balotaje" / "lexicon")
    shutil.rmtree(work)
    (into / "digest").write_text(digest)


if __name__ == "__main__":
    main()
