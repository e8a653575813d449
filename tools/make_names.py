"""Regenerate ``balotaje/lexicon/given_names.csv`` and ``surnames.csv``.

    python tools/make_names.py --dictionary /usr/share/hunspell/es_ES

The names come from Faker's locale providers (MIT licence), which cite the civil registers and statistics
offices that they were counted by, and from ``tools/names_extra.csv`` (curated: forms that Faker lacks).
Faker and spylls (which reads the Hunspell dictionary, Debian's ``hunspell-es``) are needed to run this tool
only: nothing in the package imports them. The dictionary serves to mark names, none of its words is copied.

``given_names.csv``: ``name`` (one capitalised token), ``gender`` (m, f or c for both), ``note``
(``ambiguous`` or empty) and ``also``, what the form is besides a given name: ``word`` (a Spanish word in
lower case), ``month``, ``place`` (a row of ``data/places.csv``), ``surname``; joined by ``|``.
``surnames.csv``: ``name``, ``note``, ``also`` in the same way (``given`` for what is a given name too).
"""

from __future__ import annotations

import argparse
import csv
import importlib
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from spylls.hunspell import Dictionary

ROOT = Path(__file__).resolve().parent.parent
LEXICON = ROOT / "balotaje" / "lexicon"
EXTRA = Path(__file__).with_name("names_extra.csv")
SPANISH = ("es_ES", "es_MX", "es_CL", "es_AR", "es_CO", "es_CA")
"""Locales whose names are taken whole, and whose genders win."""
GIVEN_ABROAD = ("it_IT", "pt_BR", "pt_PT", "de_DE", "en_US", "en_GB", "fr_FR", "hr_HR", "pl_PL")
SURNAMES_ABROAD = ("it_IT", "pt_BR", "pt_PT", "de_DE", "de_AT", "en_US", "fr_FR", "hr_HR")
"""Locales of the countries that the Spanish-speaking ones received many people from, or write most about.

A name known from these only is dropped when it is also a Spanish word ('Sole', 'Vera', 'Costa' abroad):
such a form would make more false names than it finds."""
MONTHS = frozenset(
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"}
    | {"septiembre", "octubre", "noviembre", "diciembre"}
)
TOKEN = re.compile(
    r"[A-ZÁÉÍÓÚÜÑÇÀÈÌÒÙÂÊÔÃÕÄÖŠŽČĆĐ][a-záéíóúüñçàèìòùâêôãõäößšžčćđï'’-]+(?:[A-Z][a-záéíóúüñ]+)?"
)
SHORTEST = 2


def provider(locale: str) -> object:
    """Faker's person provider of a locale such as 'es_CL'."""
    return importlib.import_module(f"faker.providers.person.{locale}").Provider


def tokens(names: Iterable[str]) -> set[str]:
    """The names of one capitalised token; compounds ('María del Mar') say nothing about their parts."""
    composed = (unicodedata.normalize("NFC", name).strip() for name in names)
    return {name for name in composed if len(name) >= SHORTEST and TOKEN.fullmatch(name)}


def given_of(locale: str) -> dict[str, set[str]]:
    """Name -> genders of one locale."""
    found: dict[str, set[str]] = {}
    for gender, attribute in (("m", "first_names_male"), ("f", "first_names_female")):
        for name in tokens(getattr(provider(locale), attribute)):
            found.setdefault(name, set()).add(gender)
    return found


def extra(kind: str) -> dict[str, str]:
    """The curated names of a kind -> gender or ''.

    Kinds: given, surname (to add), drop_given, drop_surname (to leave out), plain_given, plain_surname (a
    word too, but one that readers hardly ever meet: the name counts as a name).
    """
    with EXTRA.open(encoding="utf-8", newline="") as file:
        return {row["name"]: row["gender"] for row in csv.DictReader(file) if row["kind"] == kind}


def place_names() -> frozenset[str]:
    """Places of one token, as they are written."""
    path = ROOT / "data" / "places.csv"
    if not path.exists():
        return frozenset()
    with path.open(encoding="utf-8", newline="") as file:
        return frozenset(row["name"] for row in csv.DictReader(file) if " " not in row["name"])


def given_names(dictionary: Dictionary) -> dict[str, str]:
    """Every given name -> its gender, m, f or c.

    Spanish locales decide the gender of what they have; a name that they lack takes the genders of all the
    locales that have it. Curated rows overrule both.
    """
    spanish: dict[str, set[str]] = {}
    abroad: dict[str, set[str]] = {}
    for locales, found in ((SPANISH, spanish), (GIVEN_ABROAD, abroad)):
        for locale in locales:
            for name, genders in given_of(locale).items():
                found.setdefault(name, set()).update(genders)
    kept = {
        name: genders
        for name, genders in abroad.items()
        if name not in spanish and not dictionary.lookup(name.lower())
    }
    merged = {
        name: next(iter(genders)) if len(genders) == 1 else "c" for name, genders in (kept | spanish).items()
    }
    merged.update(extra("given"))
    for name in extra("drop_given"):
        merged.pop(name, None)
    return merged


def surnames(dictionary: Dictionary) -> set[str]:
    """Every surname; what only the foreign locales have is left out when it is a Spanish word."""
    spanish = set().union(*(tokens(provider(locale).last_names) for locale in SPANISH))
    abroad = set().union(*(tokens(provider(locale).last_names) for locale in SURNAMES_ABROAD))
    merged = (
        spanish | {name for name in abroad if not dictionary.lookup(name.lower())} | set(extra("surname"))
    )
    return merged - set(extra("drop_surname"))


def note_and_also(
    name: str, dictionary: Dictionary, plain: Iterable[str], others: dict[str, frozenset[str]]
) -> list[str]:
    """What else the form of a name is, ['ambiguous', 'word|place']; ['', ''] where it is nothing else."""
    lower = name.lower()
    found = ["month"] if lower in MONTHS else []
    if not found and name not in plain and dictionary.lookup(lower):
        found.append("word")
    found += [kind for kind, forms in others.items() if name in forms]
    return ["ambiguous" if found else "", "|".join(found)]


def write(path: Path, header: list[str], rows: list[list[str]]) -> None:
    """One CSV file with line ends of Unix, sorted by its first column."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(sorted(rows))
    print(f"{path.relative_to(ROOT)}: {len(rows)} rows")


def main() -> None:
    parser = argparse.ArgumentParser(description="Regenerate the lexicon's given names and surnames.")
    parser.add_argument("--dictionary", required=True, help="Hunspell dictionary without its ending")
    dictionary = Dictionary.from_files(parser.parse_args().dictionary)
    given, last, places = given_names(dictionary), surnames(dictionary), place_names()

    plain_given, plain_surname = extra("plain_given"), extra("plain_surname")
    others = {"place": places, "surname": frozenset(last)}
    rows = [
        [name, gender, *note_and_also(name, dictionary, plain_given, others)]
        for name, gender in given.items()
    ]
    write(LEXICON / "given_names.csv", ["name", "gender", "note", "also"], rows)

    others = {"place": places, "given": frozenset(given)}
    rows = [[name, *note_and_also(name, dictionary, plain_surname, others)] for name in last]
    write(LEXICON / "surnames.csv", ["name", "note", "also"], rows)


if __name__ == "__main__":
    main()
