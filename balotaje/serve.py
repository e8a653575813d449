"""Publish a database with Datasette: the one place of its settings, for ``make serve`` and tests."""

from __future__ import annotations

import os
import socket
import sys
from importlib.metadata import version
from pathlib import Path

import click

from .publish import offered

ROOT = Path(__file__).resolve().parent.parent
METADATA = ROOT / "datasette-metadata.json"
SITE = Path(__file__).resolve().parent / "site"

NAME = "balotaje.db"
"""Datasette takes the name of a database, and with it its descriptions and pages, from the file's name."""

SETTINGS: dict[str, str] = {
    # Suggesting facets costs a full scan per column; metadata names the facets that serve.
    "suggest_facets": "off",
    "default_page_size": "50",
    "default_facet_size": "20",
    "max_returned_rows": "1000",
    # Long enough for every facet of a large table: the answer is kept.
    "facet_time_limit_ms": "3000",
    "sql_time_limit_ms": "3000",
    # A table asked for as CSV comes whole: the usual limit cuts it silently.
    "max_csv_mb": "0",
    "truncate_cells_html": "400",
    # The database does not change while it is served.
    "default_cache_ttl": "300",
}


def arguments(
    database: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8001,
    python: str = sys.executable,
    release: str | None = None,
) -> list[str]:
    """The command that publishes ``database``, unchanging, at ``host`` and ``port`` (0 takes a free one).

    ``python`` has the Datasette of that ``release``; this one's is taken where none is named.
    """
    return [
        *(python, "-m", "datasette", "serve", "--immutable", str(database)),
        *words(release or version("datasette")),
        *("--template-dir", str(SITE / "templates")),
        *("--plugins-dir", str(SITE / "plugins")),
        *("--static", f"static:{SITE / 'static'}"),
        *(("--static", f"files:{files}") if (files := offered.folder(database)) else ()),
        *("--cors", "--host", host, "--port", str(port)),
        *settings(),
    ]


def settings() -> list[str]:
    """The options that carry the settings, wherever the dataset is published.

    >>> " ".join(settings()).startswith("--setting suggest_facets off")
    True
    """
    return [part for name, value in SETTINGS.items() for part in ("--setting", name, value)]


def _tell_settings(context: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        click.echo(" ".join(settings()))
        context.exit()


def words(release: str) -> list[str]:
    """The options that name the metadata file: from 1.0 on, queries and facets count only as configuration.

    >>> [part for part in words("1.0a41") if part.startswith("--")]
    ['--metadata', '--config']
    """
    options = ["--metadata"] if release.startswith("0.") else ["--metadata", "--config"]
    return [part for option in options for part in (option, str(METADATA))]


def is_free(host: str, port: int) -> bool:
    """Whether a server could listen on ``port`` of ``host`` now."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError):
            return False
    return True


@click.command()
@click.argument("database", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--settings",
    "_settings",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_settings,
    help="Print the options that carry the settings, and stop.",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8001, show_default=True, type=click.IntRange(0, 65535))
def main(database: Path, host: str, port: int) -> None:
    """Publish DATABASE with Datasette until stopped with Ctrl-C."""
    if database.name != NAME:
        click.echo(f"{database}: call it {NAME}, in any folder: the site's addresses begin with it", err=True)
        sys.exit(2)
    if not is_free(host, port):
        click.echo(f"{host}:{port} is not free: choose another, as in: make serve PORT={port + 1}", err=True)
        sys.exit(2)
    if port:
        click.echo(f"Balotaje is at http://{host}:{port}/ (Ctrl-C stops it)")
    sys.stdout.flush()
    command = arguments(database, host=host, port=port)
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
