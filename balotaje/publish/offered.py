"""The files that stand ready beside a served database: those of its own build, none of another's."""

from __future__ import annotations

import json
from pathlib import Path

from . import dataset
from .files import MANIFEST, File

FOLDER = "export"
"""The folder beside a database that ``make export`` writes."""


def folder(database: Path) -> Path | None:
    """Where the files of ``database`` are, if they have been made."""
    beside = database.resolve().parent / FOLDER
    return beside if (beside / MANIFEST).is_file() else None


def files(database: Path) -> list[File]:
    """The files made of this very build of ``database``; none where they are of another."""
    beside = folder(database)
    if beside is None:
        return []
    try:
        manifest = json.loads((beside / MANIFEST).read_text(encoding="utf-8"))
        if manifest["version"] != dataset.read(database).version:
            return []
        return [File(**file) for file in manifest["files"]]
    except (ValueError, TypeError, KeyError):  # written by another release of the program
        return []
