"""Take a picture of one page of the published dataset, for the README.

It needs the development environment, which ``make lint`` makes, and Debian's chromium:

make lint
make serve &
.venv/bin/python tools/screenshot.py http://127.0.0.1:8001/balotaje/articles/ID docs/screenshot-article.png
"""

from __future__ import annotations

import shutil
from pathlib import Path

import click


@click.command()
@click.argument("address")
@click.argument("picture", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--width", default=1120, show_default=True, help="Pixels of the window.")
@click.option("--height", default=860, show_default=True, help="Pixels of the window.")
@click.option("--whole", is_flag=True, help="The whole page, however long.")
def main(address: str, picture: Path, width: int, height: int, whole: bool) -> None:
    """Write PICTURE (a PNG) of the page at ADDRESS, as headless Chromium shows it.

    Needs the development environment (`make lint` makes it) and Debian's chromium.
    """
    try:
        from playwright.sync_api import sync_playwright
    except ImportError as error:
        raise click.ClickException("no playwright: `make lint` makes the development environment") from error
    chromium = shutil.which("chromium")
    if chromium is None:
        raise click.ClickException("no browser: install Debian's chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": width, "height": height})
        page.goto(address)
        page.screenshot(path=picture, full_page=whole)
        browser.close()


if __name__ == "__main__":
    main()
