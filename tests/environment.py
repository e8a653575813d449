"""The environments that some tests need besides, which ``make test`` makes."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
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
