"""What is made of a built database, as commands; the Makefile calls them."""

from __future__ import annotations

from pathlib import Path

import click

from . import dictionary, edition, registry

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
def public(full: Path, public: Path) -> None:
    """Write FULL's edition for the open web to PUBLIC: no article's text, each fact with its sentences."""
    edition.make_public(full, public)
    click.echo(f"{public}: {public.stat().st_size:,} bytes, without the articles' text")


if __name__ == "__main__":
    main()
