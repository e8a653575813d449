"""What several test modules share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

# The same examples on every run, and no verdict that depends on how fast the machine is.
settings.register_profile("balotaje", derandomize=True, deadline=None)
settings.load_profile("balotaje")


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def database(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the three seeds, built once."""
    from balotaje.pipeline import build

    path = tmp_path_factory.mktemp("database") / "balotaje.db"
    build([root / "seeds"], path)
    return path
