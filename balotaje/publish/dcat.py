"""``dcat.jsonld``: the dataset as data portals exchange it (DCAT 3), every file a distribution.

https://www.w3.org/TR/vocab-dcat-3/
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .dataset import CREATOR, KEYWORDS, Dataset
from .files import File

MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"

CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def describe(dataset: Dataset, files: Iterable[File]) -> dict[str, Any]:
    """The dataset, the service that answers for it, and every file."""
    about = f"{dataset.url}#dataset"
    publisher = {"@type": "foaf:Agent", "foaf:name": CREATOR}
    told: dict[str, Any] = {
        "@id": about,
        "@type": "dcat:Dataset",
        "dct:title": {"@value": dataset.title, "@language": "en"},
        "dct:description": {"@value": dataset.words.description, "@language": "en"},
        "dct:identifier": dataset.url,
        "dct:publisher": publisher,
        "dct:license": {"@id": dataset.words.license_url},
        "dct:language": {"@id": "http://id.loc.gov/vocabulary/iso639-1/es"},
        "dcat:version": dataset.version,
        "dcat:keyword": [{"@value": word, "@language": "en"} for word in KEYWORDS],
        "dcat:landingPage": {"@id": dataset.url},
        "dcat:distribution": [_distribution(dataset, file) for file in files],
    }
    if dataset.period:
        told["dct:temporal"] = {
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": _day(dataset.first),
            "dcat:endDate": _day(dataset.last),
        }
    service = {
        "@id": f"{dataset.url}#api",
        "@type": "dcat:DataService",
        "dct:title": {"@value": f"{dataset.title}: API", "@language": "en"},
        "dct:publisher": publisher,
        "dcat:endpointURL": {"@id": dataset.url},
        "dcat:endpointDescription": {"@id": dataset.address("/openapi.json")},
        "dcat:servesDataset": {"@id": about},
    }
    return {"@context": CONTEXT, "@graph": [told, service]}


def _distribution(dataset: Dataset, file: File) -> dict[str, Any]:
    address = dataset.address(f"/files/{file.name}")
    return {
        "@id": address,
        "@type": "dcat:Distribution",
        "dct:title": {"@value": file.name, "@language": "en"},
        "dct:description": {"@value": file.description, "@language": "en"},
        "dct:license": {"@id": dataset.words.license_url},
        "dcat:downloadURL": {"@id": address},
        "dcat:accessURL": {"@id": dataset.url},
        "dcat:mediaType": {"@id": MEDIA_TYPES + file.media_type},
        "dcat:byteSize": {"@value": str(file.size), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"},
        },
    }


def _day(day: str | None) -> dict[str, str | None]:
    return {"@value": day, "@type": "xsd:date"}
