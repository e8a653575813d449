#!/usr/bin/env python3
"""Build the database: ``.venv/bin/python build.py [SOURCE …] [--db PATH]``. See ``--help``."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

import click

from balotaje import __version__
from balotaje.pipeline import REPORT, BuildError, Summary, build, fault
from balotaje.sources import Entry

EPILOG = """
\b
Examples:
  build.py                              seeds/ into data/balotaje.db
  build.py article.html                 one article
  build.py seeds more/ --db all.db      two folders, and all below them, into another database

\b
Exit codes:
  0  everything named was read and built
  1  built, but some of what was named could not be read
  2  nothing was built: a wrong option, no article, a database that cannot be written
  3  nothing was built: a fault of the program
  130, 143  stopped by Ctrl-C or by a signal

Whatever happens, the database is either complete or as it was before.
"""


@click.command(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("sources", metavar="[SOURCE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--db",
    "database",
    default="data/balotaje.db",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Where the database goes.",
)
@click.version_option(__version__, prog_name="balotaje")
def main(sources: tuple[Path, ...], database: Path) -> None:
    """Parse articles into a database of what they report.

    SOURCE is a file (.txt or .html) or a folder, with all folders in it [default: seeds]. A file's name
    without its ending is the id of its article: no two may share one.
    """
    began = time.monotonic()
    try:
        summary = build(sources or (Path("seeds"),), database, watch=watch)
    except BuildError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    except KeyboardInterrupt:
        click.echo("Stopped; the database is as it was.", err=True)
        sys.exit(130)
    except Exception as error:
        click.echo(f"{fault(error)}; {REPORT}. The database is as it was.", err=True)
        sys.exit(3)
    for told in (*summary.problems, *summary.lapsed):
        click.echo(told, err=True)
    click.echo(_told(summary, database, time.monotonic() - began))
    sys.exit(0 if summary.complete else 1)


def watch(entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries one by one, with a progress bar where a person sees it."""
    if _is_watched():
        with click.progressbar(entries, label="Reading", file=sys.stderr) as bar:
            yield from bar
    else:
        yield from entries


def _is_watched() -> bool:
    return sys.stderr.isatty()


def _stop(number: int, _frame: FrameType | None) -> None:
    """Leave as an exception does, so that what was begun is cleared away."""
    sys.exit(128 + number)


def _told(summary: Summary, database: Path, seconds: float) -> str:
    rows = [
        ("articles", summary.articles),
        ("people", summary.people),
        ("quotes with a speaker", summary.quotes_with_speaker),
        ("quotes without a speaker", summary.quotes_without_speaker),
        ("results", summary.results),
        ("endorsements", summary.endorsements),
        ("unresolved", summary.unresolved),
        *((f"articles {unknown}", len(unknown.articles)) for unknown in summary.without),
    ]
    curated = (
        ("curated rows that changed nothing", len(summary.lapsed)),
        ("curated rows about articles that are not here", summary.elsewhere),
    )
    rows += [row for row in curated if row[1]]
    lines = [f"  {count:>9,}  {name}" for name, count in rows]
    return "\n".join([f"{database} was built in {seconds:.1f} seconds:", *lines])


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stop)
    main()
