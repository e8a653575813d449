"""The articles to measure on, laid out as one text file each, so that every engine reads the same bytes."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

TITLES = ("title", "titulo", "headline")
BODIES = ("body", "text", "cuerpo", "texto", "content")
DELIMITERS = ";,\t|"


class CorpusError(ValueError):
    """A corpus that cannot be read; the message says why."""


def lay_out(sources: Sequence[Path], folder: Path, wanted: int | None = None) -> int:
    """Write the articles of ``sources`` into ``folder``; returns how many there are.

    Args:
        sources: folders with ``.txt`` files somewhere in them, or CSV files with a row for each article.
        folder: an existing, empty folder.
        wanted: how many articles to write: evenly spaced ones where there are more. None for all.

    Raises:
        CorpusError: a source holds no article, or a CSV file has no column of texts.
    """
    texts = [text for source in sources for text in _texts(source)]
    if not texts:
        raise CorpusError(f"no article in {', '.join(map(str, sources))}")
    count = min(wanted or len(texts), len(texts))
    for number in range(count):
        text = texts[number * len(texts) // count]
        (folder / f"{number:06}.txt").write_text(text, encoding="utf-8")
    return count


def _texts(source: Path) -> Iterator[str]:
    if source.is_dir():
        for path in sorted(source.rglob("*.txt")):
            yield path.read_text(encoding="utf-8")
    elif source.is_file():
        yield from _rows(source)
    else:
        raise CorpusError(f"{source} does not exist")


def _rows(path: Path) -> Iterator[str]:
    """Title and body of each row of a CSV file whose header names them; the delimiter is the header's."""
    csv.field_size_limit(sys.maxsize)
    with path.open(encoding="utf-8-sig", newline="") as file:
        header = file.readline()
        delimiter = max(DELIMITERS, key=header.count)
        columns = [name.strip().strip('"').lower() for name in header.split(delimiter)]
        title = next((columns.index(name) for name in TITLES if name in columns), None)
        body = next((columns.index(name) for name in BODIES if name in columns), None)
        if body is None:
            raise CorpusError(f"{path}: no column called {', '.join(BODIES)}")
        for row in csv.reader(file, delimiter=delimiter):
            cells = [row[n].strip() for n in (title, body) if n is not None and n < len(row)]
            if any(cells):
                yield "\n\n".join(filter(None, cells))
