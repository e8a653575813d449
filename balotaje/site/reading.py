"""How the pages read the database and address its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

Row = dict[str, Any]

ANSWERS_KEPT = 500

_kept: dict[tuple[Any, ...], list[Row]] = {}


class Database(Protocol):
    """The part of Datasette's database object that the pages use."""

    name: str
    size: int
    is_mutable: bool

    async def execute(self, sql: str, params: Mapping[str, Any]) -> Iterable[Mapping[str, Any]]:
        """The rows that ``sql`` gives with ``params``."""
        ...


@dataclass(frozen=True, slots=True)
class Site:
    """Where a page reads and how it links: a database and the address of a row of one of its tables."""

    database: Database
    row_url: Callable[[str, str], str]
    """(table, id) → the address of that row's page."""

    async def rows(self, sql: str, **params: Any) -> list[Row]:
        """The answer to ``sql`` as dictionaries."""
        return [dict(row) for row in await self.database.execute(sql, params)]

    async def kept_rows(self, sql: str, **params: Any) -> list[Row]:
        """The same, asked once as long as the database is served, where it does not change."""
        if self.database.is_mutable:
            return await self.rows(sql, **params)
        key = (self.database.name, sql, *sorted(params.items()))
        if key not in _kept:
            found = await self.rows(sql, **params)
            while len(_kept) >= ANSWERS_KEPT:
                del _kept[next(iter(_kept))]
            _kept[key] = found
        return [dict(row) for row in _kept[key]]

    async def row(self, sql: str, **params: Any) -> Row | None:
        """The first row of the answer, if there is one."""
        found = await self.rows(sql, **params)
        return found[0] if found else None


def where(*conditions: str | bool) -> str:
    """A WHERE of the conditions that hold anything, so that each can use its index; '' of none."""
    told = [f"({condition})" for condition in conditions if isinstance(condition, str) and condition]
    return f"where {' and '.join(told)}" if told else ""
