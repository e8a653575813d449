"""The command ``python -m balotaje.evaluate``: see ``--help``."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import click

from balotaje import knowledge
from balotaje.curated import CuratedError
from balotaje.evaluate import report
from balotaje.evaluate.counts import TABLES
from balotaje.evaluate.folder import score_folder
from balotaje.evaluate.found import from_database
from balotaje.evaluate.gold import GoldError
from balotaje.evaluate.views import View
from balotaje.model import Article

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


def _chosen(_context: click.Context, _parameter: click.Parameter, value: str | None) -> tuple[str, ...]:
    """The tables named: 'quotes' stands for every table that begins so."""
    if not value:
        return TABLES
    wanted = [name.strip() for name in value.split(",") if name.strip()]
    for name in wanted:
        if not any(_named(table, name) for table in TABLES):
            raise click.BadParameter(f"no table {name!r}; there are: {', '.join(TABLES)}")
    return tuple(table for table in TABLES if any(_named(table, name) for name in wanted))


def _named(table: str, name: str) -> bool:
    return table == name or table.startswith(f"{name}:")


def _published(db: Path) -> Callable[[Article], View]:
    """What a published database says of an article."""
    database = from_database(db)

    def found(article: Article) -> View:
        if article.id not in database:
            raise click.ClickException(f"{db} does not hold the article {article.id}; build it again")
        return database[article.id]

    return found


@click.command()
@click.argument("folder", type=FOLDER)
@click.option(
    "--gold", "gold_folder", type=FOLDER, help="Where the gold files are, if not beside the articles."
)
@click.option("--db", type=FILE, help="Score this published database instead of extracting anew.")
@click.option("--data", type=FOLDER, default="data", show_default=True, help="The curated tables.")
@click.option("--misses", is_flag=True, help="Print every miss and every false find with its context.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
@click.option(
    "--table", "tables", callback=_chosen, help="Only these tables, with commas: people,results,quotes."
)
def main(
    folder: Path,
    gold_folder: Path | None,
    db: Path | None,
    data: Path,
    misses: bool,
    as_json: bool,
    tables: tuple[str, ...],
) -> None:
    """Score what the program finds in the articles of FOLDER against gold facts.

    FOLDER holds the articles (NAME.txt), at any depth, and beside each its gold facts (NAME.json), unless
    --gold says where those are. Articles without gold facts are passed over. A file
    NAME.gold.jsonl holds many passages, each a line with its text and gold facts.

    \b
    Examples:
      python -m balotaje.evaluate tests/corpus
      python -m balotaje.evaluate seeds --gold tests/gold --misses --table quotes
      python -m balotaje.evaluate seeds --gold tests/gold --db data/balotaje.db --json
    """
    try:
        known = knowledge.load(data)
        found = _published(db) if db else None
        scores, count = score_folder(folder, known, gold_folder=gold_folder, found=found)
    except (CuratedError, GoldError, sqlite3.Error) as error:
        raise click.ClickException(str(error)) from error
    if not count:
        where = gold_folder or folder
        raise click.ClickException(
            f"no article in {folder} has gold facts (NAME.json for NAME.txt, or NAME.gold.jsonl) in {where}"
        )
    if as_json:
        click.echo(json.dumps(report.as_json(scores, count, misses, tables), ensure_ascii=False, indent=1))
        return
    if misses:
        click.echo(report.misses(scores, tables) + "\n")
    click.echo(f"{count} article{'s' if count > 1 else ''}")
    click.echo(report.table(scores, tables))


if __name__ == "__main__":
    main(prog_name="python -m balotaje.evaluate")
