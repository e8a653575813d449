"""What differs between the releases of Datasette that the site runs on: 0.65 and the coming 1.0."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from pathlib import Path
from threading import Thread
from typing import Any

from datasette.utils import tilde_encode

from balotaje.publish import dataset
from balotaje.publish.registry import METADATA, NAME

TEMPLATES = Path(__file__).parent / "templates"


@cache
def metadata() -> dict[str, Any]:
    """The metadata file: Datasette 1.0 has no call that gives it whole."""
    return dict(json.loads(METADATA.read_text(encoding="utf-8")))


def described() -> dict[str, Any]:
    """What the metadata file says of the database."""
    return dict(metadata()["databases"][NAME])


def table(name: str) -> dict[str, Any]:
    """What the metadata file says of a table or a view; nothing of one that is internal."""
    return dict(described()["tables"].get(name, {}))


@cache
def served(path: Path) -> dataset.Dataset:
    """The dataset in the file that is served, read once: it does not change meanwhile."""
    return dataset.read(path)


@cache
def row_addresses(datasette: Any, database: str) -> Callable[[str, str], str]:
    """Gives the address of a row of ``database`` by its table and id."""

    @lru_cache(maxsize=10_000)
    def address(table: str, key: str) -> str:
        return str(datasette.urls.row(database, table, tilde_encode(key)))

    return address


def remember_permissions(datasette: Any) -> None:
    """Look up once who may see a table: the metadata file does not change while it is served.

    Datasette 0.65 copies the whole file for every table that a page so much as names, which takes it half of
    its time. Other releases do not, and are left as they are.
    """
    looked_up = getattr(datasette, "_table_permission_allows", None)
    if looked_up is not None:
        datasette._table_permission_allows = cache(looked_up)


def compile_templates(datasette: Any) -> Thread:
    """Compile the project's templates, beside whatever else is done at the start: nobody waits for it."""
    environment = getattr(datasette, "jinja_env", None) or datasette.get_jinja_environment()

    def compiled() -> None:
        for path in sorted(TEMPLATES.glob("*.html")):
            environment.get_template(path.name)

    thread = Thread(target=compiled, daemon=True)
    thread.start()
    return thread


async def labels(
    datasette: Any, database: str, table: str, column: str, values: Sequence[Any]
) -> dict[tuple[str, Any], str]:
    """(column, value) → the label of the row that a reference leads to; 1.0 asks for whom."""
    expand = datasette.expand_foreign_keys
    whom = [None] if "actor" in inspect.signature(expand).parameters else []
    return dict(await expand(*whom, database, table, column, values))
