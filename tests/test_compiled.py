"""What ``make compiled`` builds: the same facts, and never those of sources that were changed since."""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from balotaje import compiled, extract
from tools.compile import rewritten

SMALL = ("knowledge.py", "lexicon.py", "model.py")
"""The modules that are compiled for the test where the whole has not been."""

FACTS = """
import sys
from pathlib import Path

import balotaje

if folder := sys.argv[1]:
    sys.path.append(folder)
    balotaje.__path__.insert(0, f"{folder}/balotaje")
from balotaje import knowledge, model
from balotaje.extract import extract
from balotaje.resolve.spool import Spool

assert model.__file__.endswith(".py") is not bool(folder), model.__file__
known = knowledge.load(Path("data"))
for path in sorted(Path("tests/corpus/worked").glob("*.txt"))[::10]:
    text = path.read_text(encoding="utf-8")
    article = model.Article(id=path.stem, source=path.name, text=text, sha256="")
    facts = extract(article, known)
    print(path.name, facts)
    spool = Spool()
    spool.add(article, facts)
    assert [*spool] == [(article, facts)]
"""


@pytest.fixture(scope="module")
def folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled modules: the whole where it is there and current, a small part otherwise."""
    if compiled.is_current():
        return compiled.FOLDER
    if not shutil.which("gcc") or not Path(sysconfig.get_paths()["include"], "Python.h").exists():
        pytest.skip("compiling takes gcc and the headers of Python")
    folder = tmp_path_factory.mktemp("compiled") / "modules"
    only = [argument for name in SMALL for argument in ("--only", name)]
    command = [sys.executable, "-m", "tools.compile", "--into", str(folder), *only]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    return folder


def facts(root: Path, folder: Path | None) -> list[str]:
    alone = {name: value for name, value in os.environ.items() if name != compiled.SWITCH}
    command = [sys.executable, "-c", FACTS, str(folder or "")]
    done = subprocess.run(
        command, cwd=root, env=alone | {"PYTHONHASHSEED": "0"}, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()


def test_compiled_modules_find_the_same_facts(root: Path, folder: Path) -> None:
    assert facts(root, folder) == facts(root, None)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("REACH = 5\n", "REACH: Final = 5\n"),
        ("NAMES: frozenset[str] = frozenset()\n", "NAMES: Final[frozenset[str]] = frozenset()\n"),
        ("found = 5\n", "found = 5\n"),
        ("GIVEN = {1}\nGIVEN |= {2}\n", "GIVEN = {1}\nGIVEN |= {2}\n"),  # what is added to is no constant
        ("a = b in (*C, 'é')\n", "a = b in tuple((*C, 'é'))\n"),
        ("a = b in ('ñ', 'é')\n", "a = b in ('ñ', 'é')\n"),
        ("a = [b for b in (*C, 'é')]\n", "a = [b for b in (*C, 'é')]\n"),
    ],
)
def test_a_line_as_it_is_compiled(source: str, expected: str) -> None:
    assert rewritten(source) == f"from typing import Final\n{expected}"


@pytest.mark.parametrize("answer", ["int", "int | None"])
def test_a_property_that_keeps_its_answer_still_does(answer: str) -> None:
    source = f'''"""A module."""

from __future__ import annotations
from functools import cached_property


class Reader:
    asked = 0

    @cached_property
    def count(self) -> {answer}:
        """How often it was asked."""
        self.asked += 1
        return {"None" if "None" in answer else "self.asked"}
'''
    names: dict[str, object] = {}
    text = rewritten(source)
    assert text.startswith(
        '"""A module."""\n\nfrom __future__ import annotations\nfrom typing import Final\n'
    )
    exec(text, names)
    reader = names["Reader"]()  # type: ignore[operator]
    assert (reader.count, reader.count, reader.asked) == (None if "None" in answer else 1,) * 2 + (1,)


def test_only_modules_of_the_sources_as_they_are_are_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(compiled, "FOLDER", tmp_path)
    monkeypatch.setattr(compiled, "STAMP", tmp_path / "digest")
    package = ["sources"]
    compiled.prefer(package)
    assert package == ["sources"]  # there are none
    (tmp_path / "digest").write_text("of other sources")
    compiled.prefer(package)
    assert package == ["sources"]
    (tmp_path / "digest").write_text(compiled.digest())
    monkeypatch.setattr(sys, "path", [*sys.path])
    compiled.prefer(package)
    assert package == [str(tmp_path / "balotaje"), "sources"]


def test_whatever_is_compiled_is_in_the_digest(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    rule = tmp_path / "balotaje" / "extract" / "rule.py"
    for path in (rule, *(tmp_path / "balotaje" / name for name in SMALL), tmp_path / "tools" / "compile.py"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    monkeypatch.setattr(compiled, "ROOT", tmp_path)
    before = compiled.digest()
    rule.write_text("REACH = 6\n")
    changed = compiled.digest()
    rule.rename(rule.with_name("other.py"))
    assert len({before, changed, compiled.digest()}) == 3


def test_no_field_is_declared_again_in_a_class_below() -> None:
    """Compiled, it would be counted twice by the collector, which then never frees what it holds."""
    names = [module.name for module in pkgutil.walk_packages(extract.__path__, f"{extract.__name__}.")]
    classes = [
        found
        for name in names
        for found in vars(importlib.import_module(name)).values()
        if isinstance(found, type) and found.__module__ == name
    ]
    assert len(classes) > 50
    again = {
        f"{found.__module__}.{found.__qualname__}.{field}"
        for found in classes
        for field in inspect.get_annotations(found)
        if any(field in inspect.get_annotations(above) for above in found.__mro__[1:])
    }
    assert again == set()


def test_nothing_compiled_is_used_unasked() -> None:
    assert extract.__file__.endswith(".py")
