"""What is made of a built database, as commands; the Makefile calls them."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import click

from ..pipeline import BuildError, build
from . import changes, dataset, dictionary, edition, registry
from . import export as export_

DATABASE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Make what is published beside the pages."""


@main.command()
def docs() -> None:
    """Write docs/DATA.md from the metadata file and the schema."""
    dictionary.write(registry.load())


@main.command()
@click.argument("full", type=DATABASE)
@click.argument("public", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--words", is_flag=True, help="Each fact with its own words alone, without their sentences.")
def public(full: Path, public: Path, words: bool) -> None:
    """Write FULL's edition for the open web to PUBLIC: no article's text, each fact with its sentences."""
    edition.make_public(full, public, words=words)
    click.echo(f"{public}: {public.stat().st_size:,} bytes, without the articles' text")


@main.command()
@click.argument("database", type=DATABASE)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--url", default=dataset.URL, show_default=True, help="Where it is published.")
def export(database: Path, folder: Path, url: str) -> None:
    """Write every file of DATABASE to FOLDER: SQLite, CSV, JSON lines, Parquet, descriptions, a zip."""
    try:
        found = dataset.read(database, url)
        files = export_.export(found, folder)
    except dataset.DatasetError as error:
        raise click.ClickException(str(error)) from error
    size = sum(file.size for file in files)
    click.echo(f"{folder}: {len(files)} files, {size:,} bytes, version {found.version}")


@main.command()
@click.argument("old", type=DATABASE)
@click.argument("new", type=DATABASE)
@click.option("--limit", type=click.IntRange(0), help="Rows to list of each kind in each table.")
def diff(old: Path, new: Path, limit: int | None) -> None:
    """What NEW says that OLD does not, and the other way round: facts added, changed, moved, withdrawn."""
    try:
        found = changes.compare(dataset.read(old), dataset.read(new))
    except dataset.DatasetError as error:
        raise click.ClickException(str(error)) from error
    click.echo(changes.markdown(found, limit), nl=False)


@main.command()
@click.argument("database", type=DATABASE)
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option("--limit", default=20, show_default=True, help="Rows to list of each kind in each table.")
def review(database: Path, sources: tuple[Path, ...], limit: int) -> None:
    """What a build of SOURCES would change in DATABASE, which stays as it is."""
    with TemporaryDirectory(prefix="balotaje-review-") as folder:
        fresh = Path(folder) / database.name
        try:
            summary = build(sources, fresh)
            found = changes.compare(dataset.read(database), dataset.read(fresh))
        except (BuildError, dataset.DatasetError) as error:
            raise click.ClickException(str(error)) from error
    for told in (*summary.problems, *summary.lapsed):
        click.echo(told, err=True)
    click.echo(changes.markdown(found, limit), nl=False)


if __name__ == "__main__":
    main()
