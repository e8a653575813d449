"""``csv-metadata.json``: the CSV files as CSV on the Web describes tables, with keys and references.

https://www.w3.org/TR/tabular-metadata/
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .dataset import CREATOR, Dataset
from .files import File
from .registry import Column, Table

TYPES: dict[str, Any] = {
    "text": "string",
    "integer": "integer",
    "number": "number",
    "boolean": {"base": "boolean", "format": "1|0"},
    "date": {"base": "date", "format": "yyyy-MM-dd"},
}


def describe(dataset: Dataset, files: Iterable[File]) -> dict[str, Any]:
    """The description of the CSV files among ``files``, as one group of tables."""
    tables = {file.table: file for file in files if file.ending == "csv" and file.table}
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "dc:title": dataset.title,
        "dc:description": dataset.words.description,
        "dc:license": {"@id": dataset.words.license_url},
        "dc:creator": CREATOR,
        "dc:hasVersion": dataset.version,
        "tables": [_table(table, tables[table.name]) for table in dataset.words.exported],
    }


def _table(table: Table, file: File) -> dict[str, Any]:
    schema: dict[str, Any] = {"columns": [_column(column) for column in table.columns]}
    if table.key:
        schema["primaryKey"] = list(table.key)
    if keys := [_reference(column, other) for column, other in table.references]:
        schema["foreignKeys"] = keys
    return {
        "url": file.name,
        "dc:title": table.title,
        "dc:description": table.description,
        "tableSchema": schema,
    }


def _column(column: Column) -> dict[str, Any]:
    return {
        "name": column.name,
        "titles": column.name,
        "dc:title": column.title,
        "dc:description": column.description,
        "datatype": TYPES[column.kind],
        "required": column.required,
        "null": "",
    }


def _reference(column: str, other: str) -> dict[str, Any]:
    return {"columnReference": column, "reference": {"resource": f"{other}.csv", "columnReference": "id"}}
