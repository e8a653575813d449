"""Counts that were made with the dataset, given where Datasette would make them anew.

What it asks the database to count is known by its words: the rows of a table, all or those where one column
has one value, and how often each value of a column occurs among them. Anything else, and what has not been
kept, is counted as ever: an answer is never another than the database's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from balotaje.counts import COUNTS, KEPT
from balotaje.publish import registry
from balotaje.tables import TABLES

ALL_ROWS = 10**12
"""How many rows Datasette 1.0 may count: exactly, as 0.65 does, since it is quick."""

_FROM = r'from ["\[]?(?P<table>\w+)["\]]?(?: where "(?P<filter>\w+)" = :p0)?'
_ROWS = re.compile(rf"select count\(\*\) (?:{_FROM})")
_FEW_ROWS = re.compile(rf"select count\(\*\) from \(select \* {_FROM} limit (?P<limit>\d+)\)")
_VALUES = re.compile(
    r'select (?P<column>\w+) as value, count\(\*\) as count from \( select [\w,"\[\] ]+ '
    rf"{_FROM} \) where (?P=column) is not null "
    r"group by (?P=column) order by count desc, value limit (?P<limit>\d+)"
)

TOTAL = f"""
    select count as "count(*)" from {COUNTS}
    where counted = :counted and filter = :filter and wanted = :wanted and "column" = '' and place = 0
"""
FEW = TOTAL.replace("select count", "select min(count, :limit)", 1)
VALUES = f"""
    select value, count from {COUNTS}
    where counted = :counted and filter = :filter and wanted = :wanted and "column" = :column and place > 0
    order by place limit :limit
"""


@dataclass(frozen=True, slots=True)
class Count:
    """What is to be counted: the rows (no ``column``), or a column's values, at the most ``limit``."""

    counted: str
    filter: str
    wanted: str
    column: str
    limit: int | None

    @property
    def values(self) -> dict[str, Any]:
        """What the SQL is given."""
        return {name: getattr(self, name) for name in self.__slots__}


def asked_for(sql: str, params: object) -> Count | None:
    """The count that ``sql`` asks for, if it is one of those that may have been kept."""
    if not sql.lstrip().startswith("select ") or "count(*)" not in sql:
        return None
    said = " ".join(sql.split())
    found = _ROWS.fullmatch(said) or _FEW_ROWS.fullmatch(said) or _VALUES.fullmatch(said)
    if found is None:
        return None
    parts = found.groupdict()
    given = params if isinstance(params, Mapping) else {}
    if set(given) != ({"p0"} if parts["filter"] else set()):
        return None
    limit = parts.get("limit")
    return Count(
        parts["table"],
        parts["filter"] or "",
        str(given["p0"]) if parts["filter"] else "",
        parts.get("column") or "",
        None if limit is None else int(limit),
    )


def install(database: Any) -> None:
    """Let ``database``, of Datasette, answer from what is kept."""
    database.count_limit = ALL_ROWS
    database.execute = answering(database.execute)


def answering(execute: Callable[..., Any]) -> Callable[..., Any]:
    """``execute`` of a database, with the counts that are kept."""

    async def answer(sql: str, params: Any = None, *args: Any, **options: Any) -> Any:
        count = asked_for(sql, params)
        if count is None:
            return await execute(sql, params, *args, **options)
        total = await execute(TOTAL, count.values)
        if not total.rows or not is_kept(count):
            return await execute(sql, params, *args, **options)
        if count.column:
            return await execute(VALUES, count.values)
        return total if count.limit is None else await execute(FEW, count.values)

    return answer


def is_kept(count: Count) -> bool:
    """Whether every value that is asked for is kept where the rows are, even if that is none."""
    if not count.column:
        return True
    known = (
        TABLES[count.counted].counted if count.counted in TABLES else registry.load()[count.counted].facets
    )
    return count.column in known and count.limit is not None and count.limit <= KEPT
