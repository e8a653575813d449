"""``datapackage.json``: the CSV files as a Data Package, with types, keys and references.

https://specs.frictionlessdata.io/data-package/
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .dataset import CREATOR, DATA_LICENSE, KEYWORDS, Dataset
from .files import File
from .registry import Column, Table

_TYPES = {"text": "string"}


def package(dataset: Dataset, files: Iterable[File]) -> dict[str, Any]:
    """The description of the CSV files among ``files``."""
    tables = {file.table: file for file in files if file.ending == "csv" and file.table}
    return {
        "profile": "tabular-data-package",
        "name": "balotaje",
        "id": dataset.address("/"),
        "title": dataset.title,
        "description": dataset.words.description,
        "homepage": dataset.address("/"),
        "version": dataset.version,
        "keywords": list(KEYWORDS),
        "licenses": [
            {"name": DATA_LICENSE, "path": dataset.words.license_url, "title": dataset.words.license}
        ],
        "sources": [{"title": dataset.words.source}],
        "contributors": [{"title": CREATOR, "role": "maintainer"}],
        "resources": [_resource(table, tables[table.name]) for table in dataset.words.exported],
    }


def _resource(table: Table, file: File) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name.replace("_", "-"),
        "path": file.name,
        "title": table.title,
        "description": table.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            **({"primaryKey": list(table.key)} if table.key else {}),
            "foreignKeys": [
                {
                    "fields": [column],
                    "reference": {
                        "resource": "" if other == table.name else other.replace("_", "-"),
                        "fields": ["id"],
                    },
                }
                for column, other in table.references
            ],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "title": column.title,
        "type": _TYPES.get(column.kind, column.kind),
        "description": column.description,
    }
    if column.kind == "boolean":
        field |= {"trueValues": ["1"], "falseValues": ["0"]}
    if column.unit:
        field["unit"] = column.unit
    if column.required:
        field["constraints"] = {"required": True}
    return field
