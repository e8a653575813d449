"""All files of a database in one folder: SQLite, tables in every format, descriptions, checksums, a zip."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from . import citation, croissant, csvw, datapackage, dcat, jsonld, popolo
from .dataset import Dataset, DatasetError, rows
from .files import MANIFEST, SUMS, File, checksums, measured, pack
from .registry import NAME
from .tables import FORMATS
from .words import marked

WHOLE = marked("The whole: every table, view, key and search index.")
CHECKSUMS = marked("Checksums of all the others: sha256sum --check.")
PACKED = marked("All the files in one.")

Description = Callable[[Dataset, list[File]], Any]

DESCRIPTIONS: dict[str, tuple[str, str, Description]] = {
    "datapackage.json": (
        "application/json",
        marked("Data Package: the CSV files with their types, keys and references."),
        datapackage.package,
    ),
    "csv-metadata.json": (
        "application/csvm+json",
        marked("CSV on the Web: the same, as the W3C has it."),
        csvw.describe,
    ),
    "croissant.json": (
        "application/ld+json",
        marked("Croissant: the Parquet files for programs that learn."),
        croissant.describe,
    ),
    "dcat.jsonld": ("application/ld+json", marked("DCAT: for data portals."), dcat.describe),
    "dataset.jsonld": ("application/ld+json", marked("schema.org: for search engines."), jsonld.of_page),
    "popolo.json": (
        "application/json",
        marked("Popolo: people, parties and who belongs to which."),
        lambda dataset, _: popolo.describe(dataset),
    ),
    "citation.bib": (
        "application/x-bibtex",
        marked("How to cite it, for BibTeX."),
        lambda dataset, _: citation.bibtex(citation.of_whole(dataset)),
    ),
    "citation.json": (
        "application/vnd.citationstyles.csl+json",
        marked("How to cite it, for citation managers."),
        lambda dataset, _: [citation.csl(citation.of_whole(dataset))],
    ),
}
"""Name → media type, what it is, and what makes it."""


def export(dataset: Dataset, folder: Path) -> list[File]:
    """Write every file of ``dataset`` to ``folder``, which is replaced whole.

    Raises ``DatasetError`` when ``folder`` holds something that is no export.
    """
    with _replacing(folder) as new:
        files = [_database(dataset, new), *_tables(dataset, new)]
        files += _descriptions(dataset, new, files)
        (new / SUMS).write_text(checksums(files), encoding="utf-8")
        files.append(measured(new / SUMS, "text/plain", CHECKSUMS))
        packed = new / f"{NAME}.zip"
        pack(new, (file.name for file in files), packed)
        files.append(measured(packed, "application/zip", PACKED))
        manifest: dict[str, Any] = {
            "version": dataset.version,
            "digest": dataset.digest,
            "edition": dataset.edition,
            "files": [asdict(file) for file in files],
        }
        _write_json(new / MANIFEST, manifest)
    return files


def _database(dataset: Dataset, folder: Path) -> File:
    path = folder / f"{NAME}.db"
    shutil.copyfile(dataset.path, path)
    return measured(path, "application/vnd.sqlite3", WHOLE)


def _tables(dataset: Dataset, folder: Path) -> Iterator[File]:
    for table in dataset.words.exported:
        for ending, (media_type, write) in FORMATS.items():
            path = folder / f"{table.name}.{ending}"
            write(table, rows(dataset, table), path)
            yield measured(path, media_type, table.title, table.name)


def _descriptions(dataset: Dataset, folder: Path, files: list[File]) -> Iterator[File]:
    for name, (media_type, told, make) in DESCRIPTIONS.items():
        content = make(dataset, files)
        if isinstance(content, str):
            (folder / name).write_text(content, encoding="utf-8")
        else:
            _write_json(folder / name, content)
        yield measured(folder / name, media_type, told)


def _write_json(path: Path, content: Any) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


@contextmanager
def _replacing(folder: Path) -> Iterator[Path]:
    """A new folder beside ``folder``, put in its place when the block ends well and removed when not."""
    if folder.exists() and any(folder.iterdir()) and not (folder / MANIFEST).exists():
        raise DatasetError(f"{folder}: holds something else and was left alone; name another folder")
    new = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    try:
        yield new
        shutil.rmtree(folder, ignore_errors=True)
        new.rename(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)
