"""A SQLite file without what it keeps of its making: the same content, whichever release of SQLite wrote it.

SQLite counts in the file's header how often it was written and by which release, and leaves in the unused
middle of a page what stood there before. Neither is content; readers ignore both. The format is described at
https://www.sqlite.org/fileformat.html.
"""

from __future__ import annotations

import mmap
from pathlib import Path

HEADER = {24: 1, 40: 1, 92: 1, 96: 3_040_000}
"""By offset: times written, times the schema changed, times written once more, release of SQLite."""

FILE_HEADER = 100
"""Bytes before the first page's own header."""

TREE_HEADER = {2: 12, 5: 12, 10: 8, 13: 8}
"""The kinds of pages that hold a tree's cells, as their first byte says, and the bytes of their headers."""


def make_canonical(path: Path, page_size: int) -> None:
    """Set the header's counters and blank the unused middle of every page of ``path``, which nobody has open.

    ``VACUUM`` has left no page of it unused. Raises ``OSError`` when it cannot be written.
    """
    with path.open("r+b") as file, mmap.mmap(file.fileno(), 0) as content:
        for offset, number in HEADER.items():
            content[offset : offset + 4] = number.to_bytes(4, "big")
        for page in range(0, len(content), page_size):
            _blank_gap(content, page)


def _blank_gap(content: mmap.mmap, page: int) -> None:
    """Write zeros between the pointers to the cells, which grow from the front, and the cells."""
    header = page or FILE_HEADER
    size = TREE_HEADER.get(content[header])
    if size is None:  # the continuation of a long row
        return
    cells = int.from_bytes(content[header + 3 : header + 5], "big")
    front = header + size + 2 * cells
    back = page + int.from_bytes(content[header + 5 : header + 7], "big")
    if back > front:
        content[front:back] = bytes(back - front)
