"""The curated tables as files: rows that know where they stand, so that a wrong cell can be told and found.

A table is CSV in UTF-8 with a header; multi-valued cells are separated by '|'; an empty cell is unknown.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path


class CuratedError(ValueError):
    """A curated table that cannot be used: the message names file and line, and says what to do."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row, by the names of its columns; ``line`` is the line of the file that it ends on."""

    path: Path
    line: int
    cells: dict[str, str]

    def text(self, column: str) -> str:
        """The cell as it stands, '' where it is unknown."""
        return self.cells[column]

    def some(self, column: str) -> str | None:
        """The cell, None where it is unknown."""
        return self.cells[column] or None

    def needed(self, column: str) -> str:
        """The cell, which may not be empty."""
        if not self.cells[column]:
            raise self.error(column, "is empty", "fill it in, or delete the row")
        return self.cells[column]

    def many(self, column: str) -> tuple[str, ...]:
        """The values of a cell that holds several."""
        return tuple(part.strip() for part in self.cells[column].split("|") if part.strip())

    def whole(self, column: str) -> int | None:
        """The cell as a count."""
        cell = self.cells[column]
        if cell and not (cell.isascii() and cell.isdigit()):
            hint = "write digits alone (1200300), or leave the cell empty"
            raise self.error(column, f"is {cell!r}, not a whole number", hint)
        return int(cell) if cell else None

    def decimal(self, column: str) -> float | None:
        """The cell as a number that may have decimals."""
        cell = self.cells[column]
        if cell and not (cell.isascii() and cell.replace(".", "", 1).isdigit()):
            hint = "write it with a point (23.93), or leave the cell empty"
            raise self.error(column, f"is {cell!r}, not a number", hint)
        return float(cell) if cell else None

    def day(self, column: str) -> str | None:
        """The cell as an ISO date."""
        cell = self.cells[column]
        if cell and not _is_day(cell):
            raise self.error(column, f"is {cell!r}, not a day", "write it as YYYY-MM-DD")
        return cell or None

    def choice(self, column: str, *values: str) -> str | None:
        """The cell, which must be one of ``values`` if it is known."""
        cell = self.cells[column]
        if cell and cell not in values:
            raise self.error(column, f"is {cell!r}", f"write one of: {', '.join(values)}")
        return cell or None

    def check_reference(self, column: str, ids: Collection[str], table: str) -> None:
        """Raise ``CuratedError`` where the cell is an id that ``table`` does not have."""
        cell = self.cells[column]
        if cell and cell not in ids:
            hint = f"add that row, or correct or empty the cell (ids of {table}.csv are in its first column)"
            raise self.error(column, f"is {cell!r}, which {table}.csv has no row for", hint)

    def error(self, column: str, what: str, hint: str) -> CuratedError:
        """What is wrong with a cell of this row."""
        first = next(iter(self.cells.values()))
        place = f"{_named(self.path)}, line {self.line}" + (f" ({first})" if first else "")
        return CuratedError(f"{place}: {column} {what}; {hint}")


def read(path: Path, columns: Iterable[str]) -> Iterator[Row]:
    """The rows of the table at ``path``, which has at least ``columns``; none where there is no file.

    Raises ``CuratedError`` when the file is no such table.
    """
    if not path.exists():
        return
    # A spreadsheet may have left a byte-order mark.
    with path.open(encoding="utf-8-sig", newline="") as lines:
        table = csv.DictReader(lines, strict=True)
        read_to = 0
        try:
            header = table.fieldnames or ()
            missing = [column for column in columns if column not in header]
            if missing:
                hint = f"it should be {','.join(columns)}"
                raise CuratedError(f"{_named(path)}, line 1: has no column {missing[0]!r}; {hint}")
            read_to = table.line_num
            for cells in table:
                if None in cells or None in cells.values():
                    what = f"has {_count(cells)} cells where the first line has {len(header)}"
                    hint = 'put a cell that holds a comma between quotes ("a, b")'
                    raise CuratedError(f"{_named(path)}, line {table.line_num}: {what}; {hint}")
                read_to = table.line_num
                yield Row(path, read_to, {k: v.strip() for k, v in cells.items()})
        except UnicodeDecodeError as error:
            raise CuratedError(f"{_named(path)}: is not UTF-8; save it as CSV in UTF-8") from error
        except csv.Error as error:
            # A quote that is never closed is noticed at the end of the file: tell where the row begins.
            hint = 'put a cell with commas or quotes between quotes, a quote in it twice ("say ""yes""")'
            raise CuratedError(f"{_named(path)}, line {read_to + 1}: {error}; {hint}") from error


def check_unique(rows: Iterable[Row], *columns: str) -> None:
    """Raise ``CuratedError`` where two rows have the same cells in ``columns``."""
    lines: dict[tuple[str, ...], int] = {}
    for row in rows:
        key = tuple(row.needed(column) for column in columns)
        if lines.setdefault(key, row.line) != row.line:
            what = f"is {' '.join(key)!r} on line {lines[key]} too"
            raise row.error(" and ".join(columns), what, "keep one of the two rows, or tell them apart")


def _named(path: Path) -> str:
    """The path as whoever reads the message can open it from where they are."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _count(cells: dict[str | None, str | list[str] | None]) -> int:
    """How many cells a line has; what ``csv`` has no column for stands in a list under None."""
    return sum(len(cell) if isinstance(cell, list) else cell is not None for cell in cells.values())


def _is_day(cell: str) -> bool:
    try:
        return date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False
