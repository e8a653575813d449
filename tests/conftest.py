"""What several test modules share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import environment
import httpx
import pytest
import site_database
from hypothesis import settings
from serving import serving

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


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a published database of invented articles (``site_database``)."""
    folder = tmp_path_factory.mktemp("site")
    with serving(site_database.build(folder / "balotaje.db"), folder / "log.txt") as address:
        yield address


@pytest.fixture(scope="session")
def http(site: str) -> httpx.Client:
    """What asks that database's pages."""
    return httpx.Client(base_url=site, timeout=30)


@pytest.fixture(scope="session")
def next_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same on the coming Datasette."""
    folder = tmp_path_factory.mktemp("next")
    options = {"python": environment.python("next"), "release": environment.pinned("next", "datasette")}
    with serving(site_database.build(folder / "balotaje.db"), folder / "log.txt", **options) as address:
        yield address


@pytest.fixture(scope="session")
def seeds_site(database: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the published database of the three seeds."""
    with serving(database, tmp_path_factory.mktemp("seeds-site") / "log.txt") as address:
        yield address
