"""Conditions of a rule are left out one at a time, and stand again afterwards."""

from __future__ import annotations

import ast
import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from tools import ablate

SOURCE = """
def is_side(words, standing):
    if not words:
        return False
    return "apoya" in words and ("Soto" in standing or "Tola" in standing)


class Rule:
    @property
    def name(self):
        return "rule" if self else None
"""

CASES = [
    # what is left out, words, who stands, with it, without it
    ("if not words", [], ["Soto"], False, False),
    ("and 'apoya' in words", ["critica"], ["Soto"], False, True),
    ("and 'Soto' in standing or 'Tola' in standing", ["apoya"], [], False, True),
    ("or 'Soto' in standing", ["apoya"], ["Soto"], True, False),
    ("or 'Tola' in standing", ["apoya"], ["Soto"], True, True),
]


@pytest.fixture
def module(tmp_path: Path) -> ModuleType:
    path = tmp_path / "rule.py"
    path.write_text(SOURCE, encoding="utf-8")
    spec = importlib.util.spec_from_file_location("rule", path)
    assert spec is not None
    assert spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def test_every_condition_is_listed() -> None:
    assert sorted(map(str, ablate.conditions(ast.parse(SOURCE)))) == sorted(case[0] for case in CASES)


@pytest.mark.parametrize(("left_out", "words", "standing", "before", "after"), CASES)
def test_a_function_runs_without_a_condition(
    module: ModuleType, left_out: str, words: list[str], standing: list[str], before: bool, after: bool
) -> None:
    tree = ast.parse(SOURCE)
    condition = next(c for c in ablate.conditions(tree) if str(c) == left_out)
    is_side: Callable[[list[str], list[str]], bool] = module.is_side
    assert is_side(words, standing) is before
    with ablate.without(condition, tree, ablate.functions(module)["is_side"]):
        assert is_side(words, standing) is after
    assert is_side(words, standing) is before
    assert ast.unparse(tree) == ast.unparse(ast.parse(SOURCE))


def test_functions_are_found_below_what_decorates_them(module: ModuleType) -> None:
    assert set(ablate.functions(module)) == {"is_side", "Rule.name"}


def test_what_no_module_is_named_is_told() -> None:
    result = CliRunner().invoke(ablate.main, ["sides/nothing_like_it.py"])
    assert result.exit_code == 2
    assert "no module of balotaje/extract is named sides/nothing_like_it.py" in result.output


def test_what_is_lost_by_a_condition_is_shown(tmp_path: Path) -> None:
    """A gold fact that no rule should find: nothing is, whatever is left out, and every rule stands again."""
    text = "Pedro Soto es candidato a la presidencia. Rosa Quilodrán está al servicio de Pedro Soto."
    gold = {"from": "Ana Tola", "to": "Pedro Soto", "stance": "support"}
    passage = json.dumps({"id": "one", "text": text, "endorsements": [gold]}, ensure_ascii=False)
    (tmp_path / "some.gold.jsonl").write_text(passage + "\n", encoding="utf-8")
    result = CliRunner().invoke(ablate.main, ["sides/helping.py", "--gold", str(tmp_path)])
    assert (result.exit_code, result.stdout) == (0, "")
