"""What README.md says is so: its API calls answer as it shows, and nothing that it should list is missing."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path

import httpx
import pytest
import yaml

import build as command
from balotaje.schema import TABLES, VIEWS
from tools.readme_answers import CALL, shown

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text()

CALLS = list(CALL.finditer(README))


def rows(heading: str) -> dict[str, str]:
    """The table of the README under that heading of its own: first cell → the other cells."""
    found = re.search(rf"^\| {heading} \|.*\n\| ---.*\n((?:\|.*\n)+)", README, re.MULTILINE)
    assert found, heading
    cells = (line.strip("| ").split(" | ", 1) for line in found[1].splitlines())
    return {first.strip("` "): rest[0] if rest else "" for first, *rest in cells}


def names(text: str) -> set[str]:
    """What stands in backticks."""
    return set(re.findall(r"`([^`]+)`", text))


# ---- the calls ---------------------------------------------------------------------------------------------


def test_there_are_five_calls() -> None:
    assert len(CALLS) == README.count("curl '") == 5
    assert {call["form"] for call in CALLS} == {"json", "csv"}


@pytest.mark.server
@pytest.mark.parametrize("call", CALLS, ids=[call["path"].split("?")[0] for call in CALLS])
def test_a_call_answers_as_shown(call: re.Match[str], seeds_site: str) -> None:
    """Where an answer has changed for the better, ``tools/readme_answers.py`` writes it anew."""
    response = httpx.get(f"{seeds_site}{call['path']}", timeout=30)
    assert response.status_code == 200
    assert shown(call["form"], response.text) == call["answer"]


# ---- the lists ---------------------------------------------------------------------------------------------


def test_every_table_view_and_question_is_listed(root: Path) -> None:
    assert rows("table").keys() == TABLES.keys()
    assert rows("view").keys() == VIEWS.keys()
    metadata = json.loads((root / "datasette-metadata.json").read_text())
    queries = metadata["databases"]["balotaje"]["queries"]
    assert {
        first.split("`")[0]: re.findall(r"\w+", parameters) for first, parameters in rows("question").items()
    } == {name: query.get("params", []) for name, query in queries.items()}


def test_every_make_target_is_listed(root: Path) -> None:
    targets = re.findall(r"^([a-z-]+):.* ## ", (root / "Makefile").read_text(), re.MULTILINE)
    listed = " ".join(rows("command"))
    assert all(f"make {target}" in listed for target in targets if target != "all")
    assert set(re.findall(r"make ([a-z]+)", README)) <= set(targets)


def test_every_exit_code_is_listed() -> None:
    told = re.findall(r"^  ([\d, ]+?)  (\S.*)$", command.EPILOG.partition("Exit codes:")[2], re.MULTILINE)
    assert rows("exit code").keys() == {code for code, _ in told}


DEPENDENCIES = README.partition("### Dependencies")[2].partition("\n## ")[0]
TO_BUILD, TO_TEST, BY_HAND, APART, TO_COMPARE = re.split(
    "To (?:test,|test against|regenerate|compare)", DEPENDENCIES
)


@pytest.mark.parametrize(("told", "extra"), [(TO_BUILD, None), (TO_TEST, "dev")], ids=["build", "test"])
def test_every_dependency_has_its_reason(told: str, extra: str | None, root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    wanted = project["optional-dependencies"][extra] if extra else project["dependencies"]
    table = "".join(line for line in told.splitlines() if line.startswith("|"))
    assert names(table) == {re.split("[=<>]", name)[0] for name in wanted}


def test_what_the_tools_import_is_named(root: Path) -> None:
    code = "\n".join(path.read_text() for path in (root / "tools").glob("*.py"))
    imported = {
        name for name in names(BY_HAND) if re.search(rf"(?:import_module\(f?\"|from |import ){name}\b", code)
    }
    assert names(BY_HAND) - imported == {"pip-tools", "make lock", "tools/"}


def test_what_is_tested_apart_is_named(root: Path) -> None:
    wanted = "\n".join(path.read_text() for path in (root / "tests" / "environments").glob("*.in"))
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    shared = {"", *(re.split("[=<>]", name)[0] for name in project["dependencies"])} - {
        "datasette",
        "pyarrow",
    }
    named = {re.split("[=<>]", line)[0] for line in wanted.splitlines() if not line.startswith("#")}
    told = "".join(line for line in APART.splitlines() if line.startswith("|"))
    assert names(told) == named - shared


def test_what_it_is_compared_with_is_named(root: Path) -> None:
    assert (names(TO_COMPARE) - {"make bench"}) <= set(
        re.findall(r"^([a-z]+)==", (root / "benchmarks" / "requirements.in").read_text(), re.MULTILINE)
    )


def test_every_path_of_the_layout_is_there_and_nothing_is_left_out(root: Path) -> None:
    listed = {path for cell in rows("path") for path in re.findall(r"[\w./-]+", cell)}
    assert all((root / path).exists() for path in listed)
    line = ["git", "ls-files"]
    tracked = subprocess.run(line, cwd=root, capture_output=True, text=True).stdout.splitlines()
    top = {path.split("/")[0] for path in tracked} - {"README.md", ".gitignore", ".gitattributes"}
    assert top <= {path.split("/")[0] for path in listed}


def test_every_link_leads_somewhere(root: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", README):
        assert target.startswith("https://") or (root / target).exists(), target


# ---- how to cite -------------------------------------------------------------------------------------------


def test_the_citation_is_the_one_for_programs(root: Path) -> None:
    citation = yaml.safe_load((root / "CITATION.cff").read_text())
    cited = re.search(r"^> (.+)$", README, re.MULTILINE)
    assert cited
    [author] = citation["authors"]
    assert cited[1] == f"{author['name']}. *{citation['title']}.* Version {citation['version']}."
    assert citation["license"] == ["CC-BY-4.0", "Apache-2.0"]
