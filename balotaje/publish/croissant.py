"""``croissant.json``: the Parquet files as a Croissant dataset, which loads into programs that learn.

https://docs.mlcommons.org/croissant/docs/croissant-spec.html
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from . import citation, jsonld
from .dataset import Dataset
from .files import File
from .registry import Column, Table

CONFORMS_TO = "http://mlcommons.org/croissant/1.0"

CONTEXT: dict[str, Any] = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataBiases": "cr:dataBiases",
    "dataCollection": "cr:dataCollection",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "parentField": "cr:parentField",
    "path": "cr:path",
    "personalSensitiveInformation": "cr:personalSensitiveInformation",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
"""The terms, as the specification gives them."""

TYPES = {
    "text": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
}


def describe(dataset: Dataset, files: Iterable[File]) -> dict[str, Any]:
    """The description of the Parquet files among ``files``."""
    tables = {file.table: file for file in files if file.ending == "parquet" and file.table}
    return {
        "@context": CONTEXT,
        **jsonld.describe(dataset),
        "citeAs": citation.bibtex(citation.of_whole(dataset)),
        "conformsTo": CONFORMS_TO,
        "distribution": [
            {
                "@type": "cr:FileObject",
                "@id": file.name,
                "name": file.name,
                "description": file.description,
                "contentUrl": file.name,
                "contentSize": f"{file.size} B",
                "encodingFormat": "application/x-parquet",
                "sha256": file.sha256,
            }
            for file in tables.values()
        ],
        "rai": "http://mlcommons.org/croissant/RAI/",
        "recordSet": [_records(table, tables[table.name]) for table in dataset.words.exported],
    }


def _records(table: Table, file: File) -> dict[str, Any]:
    keys = [{"@id": f"{table.name}/{column}"} for column in table.key]
    return {
        "@type": "cr:RecordSet",
        "@id": table.name,
        "name": table.name,
        "description": table.description,
        **({"key": keys} if keys else {}),
        "field": [_field(table, column, file) for column in table.columns],
    }


def _field(table: Table, column: Column, file: File) -> dict[str, Any]:
    """A column, with the one it refers to where every row does.

    mlcroissant loads a reference by joining the tables, which fails where a column may be empty and where a
    table refers to itself: the Data Package and CSV on the Web have those too.
    """
    leads = {"references": {"field": {"@id": f"{column.references}/id"}}}
    return {
        "@type": "cr:Field",
        "@id": f"{table.name}/{column.name}",
        "name": f"{table.name}/{column.name}",
        "description": column.description,
        "dataType": TYPES[column.kind],
        "source": {"fileObject": {"@id": file.name}, "extract": {"column": column.name}},
        **(leads if column.references and column.required else {}),
    }
