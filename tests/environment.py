"""The environments that some tests need besides, which ``make test`` makes."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
CHECK = Path(__file__).resolve().parent / "standards" / "check.py"
LOCKS = Path(__file__).resolve().parent / "environments"


def python(name: str) -> str:
    """The interpreter of ``.venv-name``; the test is skipped where it has not been made, but not in CI."""
    path = ROOT / f".venv-{name}" / "bin" / "python"
    if not path.exists():
        reason = f".venv-{name} is missing; `make test` makes it"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return str(path)


def pinned(name: str, package: str) -> str:
    """The version of ``package`` that the lock of an environment names."""
    found = re.search(rf"^{package}==(\S+)", (LOCKS / f"{name}.lock").read_text(), re.MULTILINE)
    assert found
    return found[1]


def checked(standard: str, path: Path) -> dict[str, Any]:
    """What the libraries of ``.venv-standards`` say of published files."""
    command = [python("standards"), str(CHECK), standard, str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told
