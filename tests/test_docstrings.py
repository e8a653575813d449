"""Everything public says what it is for, and what docstrings show is so."""

from __future__ import annotations

import ast
import doctest
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "balotaje"


def undocumented(body: list[ast.stmt], within: str = "") -> Iterator[str]:
    """The public classes, functions and methods of ``body`` without a docstring."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if node.name.startswith("_"):
                continue
            if not ast.get_docstring(node):
                yield f"{within}{node.name}"
            if isinstance(node, ast.ClassDef):
                yield from undocumented(node.body, f"{within}{node.name}.")


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE)))
def test_everything_public_is_documented(path: Path) -> None:
    module = ast.parse(path.read_text())
    assert ast.get_docstring(module), "the module itself"
    assert list(undocumented(module.body)) == []


SHOWN = [path for path in sorted(PACKAGE.rglob("*.py")) if ">>> " in path.read_text()]


@pytest.mark.parametrize("path", SHOWN, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_what_a_docstring_shows_is_so(path: Path) -> None:
    name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
    assert doctest.testmod(importlib.import_module(name)).failed == 0
