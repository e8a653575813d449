"""The OpenAPI description of the site's API: tables, views, rows, questions, files and citations.

It is made from the registry, so that it describes every column, and for the release of Datasette that serves
it, whose default shapes differ.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import schema
from .dataset import CREATOR, Dataset
from .registry import NAME, Column, Query, Table
from .words import marked

Json = dict[str, Any]

ADDRESS = "/openapi.json"

TYPES = {"text": "string", "date": "string", "integer": "integer", "number": "number", "boolean": "integer"}

PAGING = marked("""\
Tables come in pages. `_size` chooses how many rows (at most 1,000, `max`); the answer's `next_url`, and the
header `Link` with `rel="next"`, lead to the next page, and are missing on the last. Pages follow keys, not
counts: a page costs the same wherever it is. Facets come with the first page alone. `.csv?_stream=on` gives a
table whole, as `/files/` does.""")

FILTERING = marked("""\
Every column is a parameter: `outlet=NAME` for equality, `column__operator=value` for the rest, with the
operators exact, not, contains, startswith, endswith, gt, gte, lt, lte, in, isnull, notnull and notblank.
Several are joined by and. A column or an operator that does not exist is an error, and never an empty
answer. `_search` searches the words of tables that have an index (accents and case do not matter), `_sort`
and `_sort_desc` sort, `_col` and `_nocol` choose columns, `_facet` counts, `_labels=on` puts names beside
ids.""")

ERRORS = marked("""\
An error has its HTTP status and, where JSON was asked for, the object `Error`; CSV gets the sentence alone,
a browser a page. 400: a parameter that cannot be (a column or operator that does not exist in a filter, an
order, a facet or `_col`; `_search` where there is no index, or without a word; a number that is none; a
parameter that a question does not have; one that is nearly one of these): `error` says which, and `allowed`
lists what can stand there. A parameter that begins with `_` and is like nothing here is passed over, so
that programs can get round a cache with one. 404: no such table or row. 500: the site failed.""")

CACHING = marked("""\
The dataset does not change while it is served. Answers have an `ETag`; ask again with `If-None-Match` and 304
says that it still holds. `Cache-Control` lets caches keep an answer for five minutes. Gzip is there for who
accepts it. Every site may read (CORS), no key is needed.""")

STABILITY = marked("""\
Tables and columns are only added to; ids stay as docs/IDS.md says; addresses stay. The version of the
dataset is in `info.version` and in the table `build`: the release of the program, then the digest of the
input. What may change without notice: the order of rows where none is asked for, and the fields that
Datasette puts beside `rows`; with `_shape=array` there are none.""")

CHAPTERS = (
    (marked("Pages"), PAGING),
    (marked("Filters"), FILTERING),
    (marked("Errors"), ERRORS),
    (marked("Caches"), CACHING),
    (marked("Versions"), STABILITY),
)
"""What there is to know of the API besides its addresses."""


def describe(dataset: Dataset, release: str) -> Json:
    """The description, for a site of that ``release`` of Datasette."""
    shapes = _Shapes(release)
    paths: Json = {}
    for table in dataset.words.tables:
        paths |= _of_table(table, shapes)
    for query in dataset.words.queries:
        paths |= _of_query(query, shapes)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": dataset.title,
            "version": dataset.version,
            "summary": "Everything is JSON and CSV at its own address, without a key.",
            "description": "\n\n".join(
                (dataset.words.description, *(f"## {title}\n\n{text}" for title, text in CHAPTERS))
            ),
            "license": {"name": dataset.words.license, "url": dataset.words.license_url},
            "contact": {"name": CREATOR, "url": dataset.url},
        },
        "servers": [{"url": dataset.url.rstrip("/")}],
        "tags": [
            {"name": "tables", "description": "What the articles say, a fact a row."},
            {"name": "views", "description": "Facts with names, words and articles."},
            {"name": "questions", "description": "Queries with a name."},
            {"name": "files", "description": "The whole."},
        ],
        "paths": paths | _whole(),
        "components": {
            "schemas": {
                **{f"{table.name}_row": _row(table) for table in dataset.words.tables},
                "Error": _error(),
            },
            "parameters": _COMMON,
            "responses": {
                "Error": {
                    "description": "What is wrong.",
                    "content": {"application/json": {"schema": _ref("schemas", "Error")}},
                },
                "Same": {"description": "What you have still holds."},
            },
        },
    }


# ---- paths -------------------------------------------------------------------------------------------------


def _of_table(table: Table, shapes: _Shapes) -> Json:
    kind = "views" if table.is_view else "tables"
    common = [name for name in _COMMON if name != "_search" or _searchable(table)]
    parameters = [_ref("parameters", name) for name in common] + [_filter(c) for c in table.columns]
    base = f"/{NAME}/{table.name}"
    told = {"tags": [kind], "description": table.description}
    paths: Json = {
        f"{base}.json": {
            "get": {
                **told,
                "operationId": f"list_{table.name}",
                "summary": f"{table.title}, a page at a time",
                "parameters": parameters,
                "responses": _answers(shapes.page(_ref("schemas", f"{table.name}_row"))),
            }
        },
        f"{base}.csv": {
            "get": {
                **told,
                "operationId": f"csv_{table.name}",
                "summary": f"{table.title} as CSV",
                "parameters": [_stream(), *parameters],
                "responses": _csv(),
            }
        },
    }
    if table.key:
        paths[f"{base}/{{key}}.json"] = {
            "get": {
                **told,
                "operationId": f"get_{table.name}",
                "summary": f"One row of {table.name}",
                "parameters": [_key(table), _ref("parameters", "_shape")],
                "responses": _answers(shapes.answer(_ref("schemas", f"{table.name}_row"))),
            }
        }
        for ending, media_type in (("bib", "application/x-bibtex"), ("csl", "application/json")):
            paths[f"{base}/{{key}}.{ending}"] = {
                "get": {
                    "tags": [kind],
                    "operationId": f"cite_{ending}_{table.name}",
                    "summary": f"How to cite one row of {table.name}",
                    "parameters": [_key(table)],
                    "responses": {
                        "200": {
                            "description": "The citation.",
                            "content": {media_type: {"schema": {}}},
                        },
                        "404": _ref("responses", "Error"),
                    },
                }
            }
    return paths


def _of_query(query: Query, shapes: _Shapes) -> Json:
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "string"}, "description": "Empty means all."}
        for name in query.parameters
    ]
    told = {"tags": ["questions"], "summary": query.title, "description": query.description}
    any_row: Json = {"type": "object", "additionalProperties": True}
    return {
        f"/{NAME}/{query.name}.json": {
            "get": {
                **told,
                "operationId": f"ask_{query.name}",
                "parameters": [*parameters, _ref("parameters", "_shape"), _ref("parameters", "_nl")],
                "responses": _answers(shapes.answer(any_row)),
            }
        },
        f"/{NAME}/{query.name}.csv": {
            "get": {
                **told,
                "operationId": f"csv_{query.name}",
                "parameters": parameters,
                "responses": _csv(),
            }
        },
    }


def _whole() -> Json:
    def fetch(id_: str, summary: str, media_type: str, parameters: list[Json]) -> Json:
        content: Json = {media_type: {"schema": {}}}
        operation = {
            "tags": ["files"],
            "operationId": id_,
            "summary": summary,
            "parameters": parameters,
            "responses": {
                "200": {"description": "The file.", "content": content},
                "304": _ref("responses", "Same"),
                "404": {"description": "There is none of that name."},
            },
        }
        return {"get": operation}

    name = {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        f"/{NAME}.db": fetch("download_database", "The whole as SQLite", "application/octet-stream", []),
        "/files/{name}": fetch(
            "download_file",
            "A file: /files/files.json lists them with sizes and checksums",
            "application/octet-stream",
            [name | {"description": "As files.json has it.", "example": "files.json"}],
        ),
        ADDRESS: fetch("describe", "This description", "application/json", []),
    }


# ---- parameters --------------------------------------------------------------------------------------------


def _parameter(name: str, description: str, form: Mapping[str, Any], *, several: bool = False) -> Json:
    form = {"type": "array", "items": form} if several else form
    more = {"style": "form", "explode": True} if several else {}
    return {"name": name, "in": "query", "description": description, "schema": form, **more}


_TEXT: Json = {"type": "string"}
_COMMON: Json = {
    "_size": _parameter("_size", "Rows of a page: a number up to 1,000, or max.", _TEXT),
    "_next": _parameter("_next", "Where the page begins: the `next` of the page before.", _TEXT),
    "_sort": _parameter("_sort", "Column to sort by, smallest first.", _TEXT),
    "_sort_desc": _parameter("_sort_desc", "Column to sort by, largest first.", _TEXT),
    "_search": _parameter("_search", "Words to search for; accents and case do not matter.", _TEXT),
    "_col": _parameter("_col", "A column to show; the key always comes with it.", _TEXT, several=True),
    "_nocol": _parameter("_nocol", "A column to leave out.", _TEXT, several=True),
    "_facet": _parameter("_facet", "A column whose values to count.", _TEXT, several=True),
    "_labels": _parameter("_labels", "Names beside ids.", {"type": "string", "enum": ["on", "off"]}),
    "_shape": _parameter(
        "_shape",
        "array: the rows alone, as objects. objects, arrays: rows within an answer.",
        {"type": "string", "enum": ["array", "objects", "arrays"]},
    ),
    "_nl": _parameter(
        "_nl", "With _shape=array: one object a line.", {"type": "string", "enum": ["on", "off"]}
    ),
}


def _filter(column: Column) -> Json:
    # What a table is filtered by is written in an address: a reader of numbers may still be sent text.
    return _parameter(column.name, f"Only rows with this value. {column.description}", _TEXT)


def _stream() -> Json:
    return _parameter("_stream", "The table whole, not a page of it.", {"type": "string", "enum": ["on"]})


def _key(table: Table) -> Json:
    told = f"{', '.join(table.key)}, joined by commas" if len(table.key) > 1 else table.key[0]
    return {
        "name": "key",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
        "description": f"{told}; characters other than letters, digits, _ and - as ~ and their code (~2E).",
    }


def _searchable(table: Table) -> bool:
    return table.name in schema.TABLES and bool(schema.TABLES[table.name].search)


# ---- answers -----------------------------------------------------------------------------------------------


class _Shapes:
    """The shapes that JSON comes in: rows alone, or within an answer."""

    def __init__(self, release: str) -> None:
        self._old = release.startswith("0.")

    def page(self, row: Json) -> Json:
        """A page of a table."""
        return self.answer(row, next={"type": ["string", "null"]}, next_url={"type": ["string", "null"]})

    def answer(self, row: Json, **more: Json) -> Json:
        """What a question is answered, or a row asked for, with what stands beside the rows."""
        rows = {"anyOf": [row, {"type": "array"}]} if self._old else row
        answer = {
            "type": "object",
            "required": ["rows"],
            "properties": {
                "ok": {"type": "boolean"},
                "rows": {"type": "array", "items": rows},
                "columns": {"type": "array", "items": {"type": "string"}},
                **more,
            },
        }
        return {"anyOf": [{"type": "array", "items": row}, answer]}


def _row(table: Table) -> Json:
    return {
        "type": "object",
        "title": table.title,
        "description": table.description,
        "properties": {column.name: _value(column) for column in table.columns},
        "additionalProperties": False,
    }


def _value(column: Column) -> Json:
    form: Json = {"title": column.title, "description": column.description}
    type_ = TYPES[column.kind]
    accepted = [type_] if column.required else [type_, "null"]
    plain = {"type": accepted[0] if len(accepted) == 1 else accepted}
    if column.kind == "date":
        plain["format"] = "date"
    if not column.references:
        return form | plain
    label = {"value": {"type": "string"}, "label": {"type": "string"}}
    named = {"type": "object", "properties": label, "description": "With _labels=on."}
    return form | {"anyOf": [plain, named]}


def _error() -> Json:
    return {
        "type": "object",
        "required": ["ok", "error"],
        "properties": {
            "ok": {"const": False},
            "error": {"type": ["string", "null"], "description": "What is wrong, in English."},
            "errors": {"type": "array", "items": {"type": "string"}, "description": "The same, in a list."},
            "allowed": {
                "type": "array",
                "items": {"type": "string"},
                "description": "What could stand there instead, for a wrong parameter.",
            },
            "status": {"type": "integer"},
            "title": {"type": ["string", "null"]},
        },
    }


def _answers(content: Json) -> Json:
    return {
        "200": {
            "description": "What was asked for.",
            "headers": {
                "ETag": {"schema": {"type": "string"}, "description": "Send it back as If-None-Match."},
                "Link": {"schema": {"type": "string"}, "description": 'The next page, as rel="next".'},
            },
            "content": {"application/json": {"schema": content}},
        },
        "304": _ref("responses", "Same"),
        "400": _ref("responses", "Error"),
        "404": _ref("responses", "Error"),
    }


def _csv() -> Json:
    content: Json = {"text/plain": {"schema": {"type": "string"}}}
    return {
        "200": {"description": "A line of column names, then a row a line.", "content": content},
        "304": _ref("responses", "Same"),
        "400": {"description": "A parameter that cannot be, told in a line.", "content": content},
        "404": {"description": "There is no such table."},
    }


def _ref(kind: str, name: str) -> Json:
    return {"$ref": f"#/components/{kind}/{name}"}
