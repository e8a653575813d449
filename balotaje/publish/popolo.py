"""``popolo.json``: people, parties and who belongs to which, as civic programs exchange them.

https://www.popoloproject.com/specs/
"""

from __future__ import annotations

from contextlib import closing
from typing import Any

from .dataset import Dataset, reading

WIKIDATA = "wikidata"


def describe(dataset: Dataset) -> dict[str, Any]:
    """Persons, organizations and memberships, each by id."""
    with closing(reading(dataset.path)) as connection:
        people = connection.execute(
            "SELECT id, name, country, party_id, description, wikidata FROM people ORDER BY id"
        ).fetchall()
        parties = connection.execute(
            "SELECT id, name, abbreviation, kind, coalition_id, wikidata FROM parties ORDER BY id"
        ).fetchall()
        names = connection.execute(
            """SELECT DISTINCT person_id, surface FROM mentions WHERE person_id IS NOT NULL
            ORDER BY person_id, surface"""
        ).fetchall()
    others: dict[str, list[str]] = {}
    for person, name in names:
        others.setdefault(person, []).append(name)
    return {
        "persons": [
            _known(
                id=id_,
                name=name,
                other_names=[{"name": other} for other in others.get(id_, []) if other != name],
                national_identity=country,
                summary=description,
                identifiers=_identifiers(wikidata),
                sources=[{"url": dataset.row_address("people", id_)}],
            )
            for id_, name, country, _, description, wikidata in people
        ],
        "organizations": [
            _known(
                id=id_,
                name=name,
                other_names=[{"name": abbreviation, "note": "initials"}] if abbreviation else [],
                classification=kind,
                parent_id=coalition,
                identifiers=_identifiers(wikidata),
                sources=[{"url": dataset.row_address("parties", id_)}],
            )
            for id_, name, abbreviation, kind, coalition, wikidata in parties
        ],
        "memberships": [
            {"id": f"{id_}-{party}", "person_id": id_, "organization_id": party}
            for id_, _, _, party, _, _ in people
            if party
        ],
    }


def _identifiers(wikidata: str | None) -> list[dict[str, str]]:
    return [{"scheme": WIKIDATA, "identifier": wikidata}] if wikidata else []


def _known(**values: Any) -> dict[str, Any]:
    """Only what there is."""
    return {name: value for name, value in values.items() if value not in (None, [])}
