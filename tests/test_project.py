"""The project itself: its locked dependencies and its make targets."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

from balotaje import __version__, knowledge, lexicon


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text())["project"]


def locked(path: Path) -> dict[str, list[str]]:
    """The hashes of each pinned package of a lock file."""
    lines = (line.strip(" \\") for line in path.read_text().splitlines())
    pins: dict[str, list[str]] = {}
    for line in lines:
        if pin := re.fullmatch(r"([a-z0-9.-]+)==\S+", line):
            hashes = pins.setdefault(pin[1], [])
        elif line.startswith("--hash"):
            hashes.append(line)
        else:
            assert not line or line.startswith("#"), line
    return pins


@pytest.mark.parametrize(("lock", "extra"), [("requirements.lock", []), ("requirements-dev.lock", ["dev"])])
def test_every_dependency_is_pinned_with_its_hashes(
    root: Path, project: dict[str, Any], lock: str, extra: list[str]
) -> None:
    pins = locked(root / lock)
    wanted = [
        *project["dependencies"],
        *(name for e in extra for name in project["optional-dependencies"][e]),
    ]
    assert {re.split("[=<>]", name)[0] for name in wanted} <= pins.keys()
    assert all(pins.values())


@pytest.mark.parametrize(
    "lock",
    [
        "requirements.lock",
        "requirements-dev.lock",
        "tests/environments/next.lock",
        "tests/environments/standards.lock",
    ],
)
def test_a_lock_names_no_registry(root: Path, lock: str) -> None:
    assert not re.search(r"://|--(extra-)?index-url|--find-links|--trusted-host", (root / lock).read_text())


def test_the_tests_run_on_the_very_versions_that_are_published(root: Path) -> None:
    runtime, dev = ((root / name).read_text() for name in ("requirements.lock", "requirements-dev.lock"))
    assert set(re.findall(r"^\S+==\S+", runtime, re.M)) <= set(re.findall(r"^\S+==\S+", dev, re.M))


def test_the_version_is_the_same_wherever_it_stands(root: Path, project: dict[str, Any]) -> None:
    assert project["version"] == __version__
    assert f"\nversion: {__version__}\n" in (root / "CITATION.cff").read_text()
    assert f"## [{__version__}]" in (root / "CHANGELOG.md").read_text()


def test_make_help_tells_every_target(root: Path) -> None:
    makefile = (root / "Makefile").read_text()
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.M)
    assert phony
    line = ["make", "--no-print-directory", "help"]
    alone = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    told = subprocess.run(line, cwd=root, env=alone, check=True, capture_output=True, text=True).stdout
    assert {line.split()[1] for line in told.splitlines()} == set(phony[1].split()) - {"FORCE"}


def test_code_names_nobody(root: Path) -> None:
    """What is known of the world is in ``data/``: no person, party, outlet, pollster or country in code.

    A party's name of one word of the dictionary ('Verde' for the greens) is that word.
    """
    known = knowledge.load(root / "data")
    words = lexicon.load()
    parties = {name for row in known.parties.values() for name in (row.name, *row.aliases)}
    names = {
        *(name for row in known.people.values() for name in (row.name, *row.aliases, *row.lone_names)),
        *(name for name in parties if not words.is_common(name.lower())),
        *(row.name for row in known.organisations if row.kind in {"outlet", "pollster"}),
        *(row.name for row in known.places if row.kind == "country"),
    }
    telling = sorted(name for name in names if len(name) > 4)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, telling))})\b")
    code = [*(root / "balotaje").rglob("*.py"), *(root / "tools").rglob("*.py"), root / "build.py"]
    found = {
        f"{path.relative_to(root)}: {name}" for path in code for name in pattern.findall(path.read_text())
    }
    assert found == set()
