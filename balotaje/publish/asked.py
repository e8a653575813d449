"""What is asked of a table or a question, looked at before it is answered: a wrong parameter is told.

Datasette takes a filter by a column that does not exist for one that nothing matches, and passes over what it
does not know. Here that is a fault, told with what there is.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from datasette.utils import escape_fts

from .. import schema
from .registry import Query, Registry, Table
from .words import marked

OPERATORS = (
    *("exact", "not", "contains", "endswith", "startswith", "gt", "gte", "lt", "lte", "like", "notlike"),
    *("glob", "in", "notin", "arraycontains", "arraynotcontains", "date"),
    *("isnull", "notnull", "isblank", "notblank"),
)
"""What may stand behind a column and two underscores."""

ANYWHERE = frozenset(
    {"_shape", "_nl", "_json", "_json_infinity", "_labels", "_extra", "_size", "_ttl", "_timelimit", "_trace"}
    | {"_stream", "_dl", "_header", "_nofacet", "_nocount", "_nosuggest", "_hide_sql", "_show_sql", "_lang"}
)
"""Datasette's parameters that any address may have."""

OF_TABLES = ANYWHERE | {
    *("_next", "_sort", "_sort_desc", "_sort_by_desc", "_col", "_nocol", "_label", "_where", "_through"),
    *("_facet", "_facet_array", "_facet_date", "_facet_size", "_search", "_searchmode"),
    *("_fts_table", "_fts_pk", "_filter_column", "_filter_op", "_filter_value"),
}
"""Those of tables and views."""

NAMES_COLUMN = ("_sort", "_sort_desc", "_facet", "_facet_date", "_col", "_nocol", "_label")
"""Parameters whose value is a column."""

SWITCHES = ("_labels", "_nl", "_stream")
CHOICES: Mapping[str, Sequence[str]] = {
    "_shape": ("array", "objects", "arrays", "object", "arrayfirst"),
    "_searchmode": ("escaped", "raw"),
    **dict.fromkeys(SWITCHES, ("on", "off", "true", "false", "1", "0")),
}
"""Parameter → what it may say."""

NUMBERS = ("_timelimit", "_ttl")
NUMBERS_OR_MAX = ("_size", "_facet_size")

COLUMN = marked('%(parameter)s: there is no column "%(asked)s" here. There are: %(allowed)s.')
OPERATOR = marked('%(parameter)s: there is no operator "%(asked)s". There are: %(allowed)s.')
CHOICE = marked('%(parameter)s cannot be "%(asked)s". It can be: %(allowed)s.')
NUMBER = marked('%(parameter)s has to be a whole number, and not "%(asked)s".')
FORM = marked('The value of %(parameter)s is not well formed: "%(asked)s".')
NO_LISTS = marked("%(parameter)s cannot be: no column holds lists.")
BOTH = marked("Sort by %(parameter)s or by %(asked)s: both at once cannot be.")
NO_SEARCH = marked("%(asked)s has no search, so that %(parameter)s cannot be. These have one: %(allowed)s.")
NOT_SEARCHED = marked(
    '%(parameter)s: "%(asked)s" has no word to search for, or marks in a place where none can be.'
)
UNKNOWN = marked("There is no parameter %(parameter)s here. There are: %(allowed)s.")
NO_PARAMETERS = marked("There is no parameter %(parameter)s here: this question has none.")
NEARLY = marked("There is no parameter %(parameter)s. Perhaps this was meant: %(allowed)s.")

Pairs = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a parameter, with its value, and what may stand there instead."""

    message: str
    parameter: str
    asked: str
    allowed: tuple[str, ...] = ()

    def told(self, message: str | None = None) -> str:
        """It in a sentence, of ``message`` where that is its translation."""
        values = {"parameter": self.parameter, "asked": self.asked, "allowed": ", ".join(self.allowed)}
        return (message or self.message) % values


EMPTY = (("_search", ""), ("_sort", ""), ("_sort_desc", ""))
"""What a form sends of an empty field: no search and no order."""

COUNTED = ("_extra", "facet_results")
"""How Datasette 1.0 is asked for what it counts anyway."""


def tidied(words: Registry, name: str, pairs: Pairs) -> Pairs:
    """What is asked, without empty fields and without asking for a facet again that the table has by itself.

    Datasette would count that one twice.
    """
    asked = [pair for pair in pairs if pair not in EMPTY]
    own = {("_facet", facet) for table in words.tables if table.name == name for facet in table.facets}
    kept = [pair for pair in asked if pair not in own]
    return kept if len(kept) == len(asked) or COUNTED in kept else [*kept, COUNTED]


def fault(words: Registry, name: str, pairs: Pairs) -> Fault | None:
    """The first thing that is wrong with what is asked of a table, view or question of that ``name``.

    None as well where nothing is known by that name.
    """
    for table in words.tables:
        if table.name == name:
            return next(_of_table(table, pairs), None)
    for query in words.queries:
        if query.name == name:
            return next(_of_query(query, pairs), None)
    return None


def _of_query(query: Query, pairs: Pairs) -> Iterator[Fault]:
    for key, value in pairs:
        if key.startswith("_"):
            yield from _nearly(key, ANYWHERE)
            yield from _of_form(key, value)
        elif key not in query.parameters:
            yield Fault(UNKNOWN if query.parameters else NO_PARAMETERS, key, value, query.parameters)


def _of_table(table: Table, pairs: Pairs) -> Iterator[Fault]:
    columns = tuple(column.name for column in table.columns)
    for key, value in pairs:
        if not key.startswith("_") or "__" in key:
            yield from _of_filter(key, value, columns)
        elif key.startswith("_search") and key != "_searchmode":
            yield from _of_search(table, key, value, dict(pairs).get("_searchmode") == "raw")
        else:
            yield from _of_special(table, key, value, columns)
    given = dict(pairs)
    if given.get("_sort") and given.get("_sort_desc"):
        yield Fault(BOTH, "_sort", "_sort_desc")


def _of_filter(key: str, value: str, columns: Collection[str]) -> Iterator[Fault]:
    """``column=value`` or ``column__operator=value``."""
    column, _, operator = key.rpartition("__") if "__" in key else (key, "", "exact")
    if column not in (*columns, "rowid"):
        yield Fault(COLUMN, key, column, tuple(columns))
    elif operator not in OPERATORS:
        yield Fault(OPERATOR, column, operator, OPERATORS)
    elif operator in ("in", "notin") and value.startswith("[") and _json(value) is None:
        yield Fault(FORM, key, value)


def _of_search(table: Table, key: str, value: str, raw: bool) -> Iterator[Fault]:
    """``_search`` over a table's index, ``_search_column`` over one column of it."""
    searched = schema.TABLES[table.name].search if table.name in schema.TABLES else ()
    if not searched:
        others = tuple(name for name, one in schema.TABLES.items() if one.search)
        yield Fault(NO_SEARCH, key, table.name, others)
    elif key != "_search" and key.removeprefix("_search_") not in searched:
        yield Fault(COLUMN, key, key.removeprefix("_search_"), searched)
    elif not _can_be_searched(value if raw else str(escape_fts(value)), searched):
        yield Fault(NOT_SEARCHED, key, value)


def _of_special(table: Table, key: str, value: str, columns: Collection[str]) -> Iterator[Fault]:
    if key == "_facet_array":
        yield Fault(NO_LISTS, key, value)
    elif key in NAMES_COLUMN:
        column = _column_of_facet(value) if key.startswith("_facet") else value
        if column not in columns:
            yield Fault(COLUMN, key, str(column), tuple(columns))
    elif key == "_next" and table.is_view and not value.isdecimal():
        yield Fault(NUMBER, key, value)
    elif key == "_through" and not _leads_through(value):
        yield Fault(FORM, key, value)
    elif not key.startswith("_filter_"):
        yield from _nearly(key, OF_TABLES)
        yield from _of_form(key, value)


def _of_form(key: str, value: str) -> Iterator[Fault]:
    """A parameter that takes a number, or one of a few words."""
    if key in CHOICES and value not in CHOICES[key]:
        yield Fault(CHOICE, key, value, tuple(CHOICES[key]))
    elif key in NUMBERS_OR_MAX and value not in ("", "max") and not value.isdecimal():
        yield Fault(NUMBER, key, value)
    elif key in NUMBERS and not value.isdecimal():
        yield Fault(NUMBER, key, value)


def _nearly(key: str, known: Collection[str]) -> Iterator[Fault]:
    """A slip of the pen. What is like nothing passes: with such a parameter programs get round a cache."""
    if key not in known and (meant := get_close_matches(key, sorted(known), n=3, cutoff=0.75)):
        yield Fault(NEARLY, key, "", tuple(meant))


def _column_of_facet(value: str) -> object:
    """The column that a facet names, by itself or in JSON."""
    if not value.startswith("{"):
        return value
    told = _json(value)
    return (told.get("column") or told.get("simple")) if isinstance(told, dict) else value


def _leads_through(value: str) -> bool:
    told = _json(value)
    if not isinstance(told, dict) or not {"table", "column", "value"} <= told.keys():
        return False
    through = schema.TABLES.get(str(told["table"]))
    return through is not None and told["column"] in through.columns


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


@lru_cache(maxsize=1000)
def _can_be_searched(words: str, columns: tuple[str, ...]) -> bool:
    """Whether SQLite understands the words as a search: asked of an empty index."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE f USING fts5({', '.join(columns)})")
        try:
            connection.execute("SELECT 1 FROM f WHERE f MATCH ?", [words]).fetchall()
        except sqlite3.Error:
            return False
    return True
