"""The dataset, and its rows, in schema.org's words: what search engines read in the pages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from . import citation
from .dataset import CREATOR, KEYWORDS, Dataset
from .files import File
from .registry import Column

CONTEXT = "https://schema.org/"


def describe(dataset: Dataset) -> dict[str, Any]:
    """The dataset, without its files."""
    told: dict[str, Any] = {
        "@type": "Dataset",
        "@id": dataset.url,
        "name": dataset.title,
        "description": dataset.words.description,
        "url": dataset.url,
        "version": dataset.version,
        "inLanguage": ["es", "en"],
        "keywords": list(KEYWORDS),
        "license": dataset.words.license_url,
        "creator": {"@type": "Organization", "name": CREATOR, "url": dataset.url},
        "isAccessibleForFree": True,
        "variableMeasured": [
            _measured(table.name, column)
            for table in dataset.words.own
            for column in table.columns
            if column.unit not in (None, "characters")
        ],
    }
    if dataset.period:
        told["temporalCoverage"] = dataset.period
        # The newest day that it tells of: when it was built is no part of it.
        told["datePublished"] = dataset.last
    return told


def of_page(dataset: Dataset, files: Iterable[File]) -> dict[str, Any]:
    """The dataset as its home page tells it, with the files that hold it."""
    cited = citation.sentence(citation.of_whole(dataset))
    told = {"@context": CONTEXT, **describe(dataset), "citation": cited}
    distribution = [_download(dataset, file) for file in files]
    return told | ({"distribution": distribution} if distribution else {})


def of_row(dataset: Dataset, table: str, row: Mapping[str, Any], address: str) -> dict[str, Any] | None:
    """A person, a party, an article or a quotation; None for rows that schema.org has no word for."""
    make = TOLD.get(table)
    if make is None:
        return None
    told = make(row)
    known = {name: value for name, value in told.items() if value is not None}
    within = {"@type": "Dataset", "@id": dataset.url, "name": dataset.title}
    relation = "subjectOf" if table in ("people", "parties") else "isPartOf"
    return {"@context": CONTEXT, "@id": address, "url": address, **known, relation: within}


def script(told: Mapping[str, Any]) -> Markup:
    """What stands in a page: an article's words cannot end it.

    >>> print(script({"name": "</script>"}))
    <script type="application/ld+json">{"name": "\\u003c/script>"}</script>
    """
    safe = json.dumps(told, ensure_ascii=False).replace("<", "\\u003c")
    return Markup(f'<script type="application/ld+json">{safe}</script>')


def _person(row: Mapping[str, Any]) -> dict[str, Any]:
    same = f"https://www.wikidata.org/entity/{row['wikidata']}" if row["wikidata"] else None
    return {
        "@type": "Person",
        "name": row["name"],
        "description": row["description"],
        "nationality": row["country"],
        "sameAs": same,
    }


def _party(row: Mapping[str, Any]) -> dict[str, Any]:
    same = f"https://www.wikidata.org/entity/{row['wikidata']}" if row["wikidata"] else None
    return {
        "@type": "Organization",
        "name": row["name"],
        "alternateName": row["abbreviation"],
        "sameAs": same,
    }


def _article(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "@type": "NewsArticle",
        "headline": row["headline"],
        "inLanguage": row["language"],
        "datePublished": row["published"],
        "author": {"@type": "Person", "name": row["author"]} if row["author"] else None,
        "publisher": {"@type": "NewsMediaOrganization", "name": row["outlet"]} if row["outlet"] else None,
        "isBasedOn": row["url"],
        "wordCount": row["words"],
    }


def _quote(row: Mapping[str, Any]) -> dict[str, Any]:
    return {"@type": "Quotation", "text": row["text"], "inLanguage": "es", "datePublished": row["published"]}


TOLD = {"people": _person, "parties": _party, "articles": _article, "quotes": _quote}
"""Table → what makes its rows into what schema.org knows."""


def _measured(table: str, column: Column) -> dict[str, Any]:
    return {
        "@type": "PropertyValue",
        "name": f"{table}.{column.name}",
        "description": column.description,
        "unitText": column.unit,
    }


def _download(dataset: Dataset, file: File) -> dict[str, Any]:
    return {
        "@type": "DataDownload",
        "name": file.name,
        "description": file.description,
        "encodingFormat": file.media_type,
        "contentUrl": dataset.address(f"/files/{file.name}"),
        "contentSize": f"{file.size} B",
        "sha256": file.sha256,
    }
