"""A published file: its name, what it is, its size and its checksum."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

SUMS = "SHA256SUMS"
MANIFEST = "files.json"
"""The list of the files, for the site and for programs."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip can hold: when a file was made is not part of what it is."""


@dataclass(frozen=True, slots=True)
class File:
    """One file of the export; ``table`` is the table that it holds, if it holds one."""

    name: str
    media_type: str
    description: str
    size: int
    sha256: str
    table: str | None = None

    @property
    def ending(self) -> str:
        """What comes behind the last dot."""
        return self.name.rpartition(".")[2]


def measured(path: Path, media_type: str, description: str, table: str | None = None) -> File:
    """The file at ``path``, weighed and summed."""
    with path.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    return File(path.name, media_type, description, path.stat().st_size, digest, table)


def checksums(files: Iterable[File]) -> str:
    """The lines that ``sha256sum --check`` reads."""
    return "".join(f"{file.sha256}  {file.name}\n" for file in sorted(files, key=lambda file: file.name))


def pack(folder: Path, names: Iterable[str], path: Path) -> None:
    """Write a zip of files of ``folder``: the same files give the same bytes."""
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(names):
            entry = ZipInfo(f"{path.stem}/{name}", EPOCH)
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with (folder / name).open("rb") as content, archive.open(entry, "w", force_zip64=True) as packed:
                while block := content.read(1 << 20):
                    packed.write(block)
