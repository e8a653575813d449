"""What is made of a built database, as commands; the Makefile calls them."""

from __future__ import annotations

import click

from . import dictionary, registry


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Make what is published beside the pages."""


@main.command()
def docs() -> None:
    """Write docs/DATA.md from the metadata file and the schema."""
    dictionary.write(registry.load())


if __name__ == "__main__":
    main()
