"""What differs between the releases of Datasette that the site runs on: 0.65 and the coming 1.0."""

from __future__ import annotations

import inspect
import json
from collections.abc import Sequence
from functools import cache
from typing import Any

from balotaje.publish.registry import METADATA, NAME


@cache
def metadata() -> dict[str, Any]:
    """The metadata file: Datasette 1.0 has no call that gives it whole."""
    return dict(json.loads(METADATA.read_text(encoding="utf-8")))


def questions() -> dict[str, dict[str, Any]]:
    """The queries of the metadata file, each with its name: 1.0 keeps them elsewhere than 0.65."""
    return {name: {"name": name, **query} for name, query in metadata()["databases"][NAME]["queries"].items()}


async def labels(
    datasette: Any, database: str, table: str, column: str, values: Sequence[Any]
) -> dict[tuple[str, Any], str]:
    """(column, value) → the label of the row that a reference leads to; 1.0 asks for whom."""
    expand = datasette.expand_foreign_keys
    whom = [None] if "actor" in inspect.signature(expand).parameters else []
    return dict(await expand(*whom, database, table, column, values))
