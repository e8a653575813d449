"""Counts that were made with the dataset, given where Datasette would make them anew.

What it asks the database to count is known by its words: the rows of a table, all or those where one column
has one value, and how often each value of a column occurs among them. Anything else, and what has not been
kept, is counted as ever: an answer is never another than the database's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from datasette.database import QueryInterrupted

from balotaje.counts import COUNTS, KEPT
from balotaje.publish import registry
from balotaje.publish.responses import cut_short
from balotaje.tables import TABLES

ALL_ROWS = 10**12
"""How many rows Datasette 1.0 may count: exactly, as 0.65 does, since it is quick."""

_FROM = r'from ["\[]?(?P<table>\w+)["\]]?(?: where "(?P<filter>\w+)" = :p0(?: and "(?P<other>\w+)" = :p1)?)?'
_ROWS = re.compile(rf"select count\(\*\) {_FROM}")
_FEW_ROWS = re.compile(rf"select count\(\*\) from \(select \* {_FROM} limit (?P<limit>\d+)\)")
_VALUES = re.compile(
    r'select (?P<column>\w+) as value, count\(\*\) as count from \( select [\w,"\[\] ]+ '
    rf"{_FROM} \) where (?P=column) is not null "
    r"group by (?P=column) order by count desc, value limit (?P<limit>\d+)"
)

_KEPT = f"from {COUNTS} where counted = :counted and filter = :filter and wanted = :wanted"
TOTAL = f"""select min(count, :limit) as "count(*)" {_KEPT} and "column" = '' and place = 0"""
OF_VALUE = f"""
    select min(count, :limit) as "count(*)" {_KEPT} and "column" = :column and cast(value as text) = :value
"""
VALUES = f'select value, count {_KEPT} and "column" = :column and place > 0 order by place limit :limit'


@dataclass(frozen=True, slots=True)
class Count:
    """What is to be counted, at the most ``limit``, where the column ``filter`` is ``wanted``.

    The values of a ``column``, or those rows where it has that ``value``, or, of no ``column``, all rows.
    """

    counted: str
    filter: str = ""
    wanted: str = ""
    column: str = ""
    value: str | None = None
    limit: int = ALL_ROWS


def asked_for(sql: str, params: object) -> Count | None:
    """The count that ``sql`` asks for, if it is one of those that may have been kept."""
    if not sql.lstrip().startswith("select ") or "count(*)" not in sql:
        return None
    said = " ".join(sql.split())
    found = _ROWS.fullmatch(said) or _FEW_ROWS.fullmatch(said) or _VALUES.fullmatch(said)
    if found is None:
        return None
    parts = found.groupdict(default="")
    given = {key: str(value) for key, value in params.items()} if isinstance(params, Mapping) else {}
    if list(given) != [place for place, by in (("p0", "filter"), ("p1", "other")) if parts[by]]:
        return None
    if parts["other"] and parts.get("column"):
        return None
    return Count(
        parts["table"],
        parts["filter"],
        given.get("p0", ""),
        parts.get("column") or parts["other"],
        given.get("p1"),
        int(parts.get("limit", ALL_ROWS)),
    )


@cache
def on_first_page(facet: type) -> type:
    """A kind of facet of Datasette that is counted with the first page of a table, and not again.

    On those that follow it would count the rows from there on, which is no count of anything.
    """

    def get_configs(self: Any) -> Any:
        return [] if self.table in TABLES and self.request.args.get("_next") else facet.get_configs(self)  # type: ignore[attr-defined]

    return type(facet.__name__, (facet,), {"get_configs": get_configs})


def install(database: Any) -> None:
    """Let ``database``, of Datasette, answer from what is kept, and say where it was too slow."""
    database.count_limit = ALL_ROWS
    database.execute = answering(telling(database.execute))


def telling(execute: Callable[..., Any]) -> Callable[..., Any]:
    """``execute`` of a database, noting what took too long: Datasette goes on without it."""

    async def told(sql: str, *args: Any, **options: Any) -> Any:
        try:
            return await execute(sql, *args, **options)
        except QueryInterrupted:
            cut_short.get([]).append(sql)
            raise

    return told


def answering(execute: Callable[..., Any]) -> Callable[..., Any]:
    """``execute`` of a database, with the counts that are kept."""

    async def answer(sql: str, params: Any = None, *args: Any, **options: Any) -> Any:
        count = asked_for(sql, params)
        if count is None or not is_kept(count):
            return await execute(sql, params, *args, **options)
        values = asdict(count)
        total = await execute(TOTAL if count.value is None else OF_VALUE, values)
        if not total.rows:
            return await execute(sql, params, *args, **options)
        return await execute(VALUES, values) if count.column and count.value is None else total

    return answer


def is_kept(count: Count) -> bool:
    """Whether what is asked for is kept where the rows are, even if there is none of it."""
    if not count.column:
        return True
    table, known = TABLES.get(count.counted), {view.name: view.facets for view in registry.load().tables}
    columns = table.counted if table else known.get(count.counted, ())
    return count.column in columns and (count.value is not None or count.limit <= KEPT)
