"""The words that pages say, gathered for translation (``make messages``).

They come from the templates, from the code and from the one registry of words, ``datasette-metadata.json``.
The catalogue of a language is kept in step with them: new ones are added empty, what nobody says any more
is dropped, what is translated stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

from balotaje.site.language import DEFAULT, LANGUAGES, catalogue_path

SITE = Path(__file__).parent
PUBLISH = SITE.parent / "publish"
ROOT = SITE.parent.parent
REGISTRY = "datasette-metadata.json"
KEYWORDS: dict[str, Any] = {
    "gettext": None,
    "_": None,
    "marked": None,
    "ngettext": (1, 2),
    "plural": (1, 2),
    "marked_in": ((1, "c"), 2),
}
TEMPLATES = {"newstyle_gettext": "true", "trimmed": "true", "silent": "false"}


# Spanish of whole numbers, English: what CLDR keeps for millions of something never stands on these pages.
HEADER = """msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""


def catalogue(language: str) -> Catalog:
    """Every message that the pages say, with the translations that there are into ``language``."""
    gathered = Catalog(locale=language, project="balotaje", charset="utf-8")
    for place, message, context in _messages():
        gathered.add(message, locations=[(place, 0)], context=context)
    path = catalogue_path(language)
    content = path.read_bytes() if path.exists() else HEADER.format(language=language).encode()
    known = read_po(BytesIO(content), locale=language)
    known.update(gathered, no_fuzzy_matching=True)
    known.obsolete.clear()
    return known


def written(language: str) -> str:
    """The catalogue as its file should be: the same whenever and wherever it is made."""
    out = BytesIO()
    write_po(out, catalogue(language), width=110, sort_output=True, omit_header=True, include_lineno=False)
    return HEADER.format(language=language) + out.getvalue().decode()


def untranslated(language: str) -> list[str]:
    """Messages without a translation, or with one that lacks a figure or a name of the original."""
    return [str(message.id) for message in catalogue(language) if message.id and not is_whole(message)]


def is_whole(message: Any) -> bool:
    """Whether a message is translated in all its forms, with every figure and name that it has."""
    ids = message.id if isinstance(message.id, tuple) else (message.id,)
    strings = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return all(strings) and not any(True for _ in message.check()) and len(strings) >= len(ids)


def _messages() -> Iterator[tuple[str, Any, str | None]]:
    for path in sorted((*SITE.rglob("*.py"), *PUBLISH.rglob("*.py"))):
        yield from _of_file("python", path, {})
    for path in sorted((SITE / "templates").glob("*.html")):
        yield from _of_file("jinja2.ext:babel_extract", path, TEMPLATES)
    for message in registry_words(json.loads((ROOT / REGISTRY).read_text())):
        yield REGISTRY, message, None


def _of_file(method: str, path: Path, options: dict[str, str]) -> Iterator[tuple[str, Any, str | None]]:
    place = path.relative_to(ROOT).as_posix()
    for _, message, _, context in extract_from_file(method, path, keywords=KEYWORDS, options=options):
        yield place, message, context


def registry_words(described: Any) -> Iterator[str]:
    """The titles and descriptions of the registry, of tables, columns and queries, each once or more."""
    if not isinstance(described, dict):
        return
    for key, value in described.items():
        if key in ("columns", "column_titles"):
            yield from value.values()
        elif isinstance(value, str):
            if key in ("title", "description", "about", "license", "source"):
                yield value
        else:
            yield from registry_words(value)


@click.command()
def main() -> None:
    """Write the catalogues anew and tell how much of each is left to translate."""
    for language in LANGUAGES:
        if language == DEFAULT:
            continue
        path = catalogue_path(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written(language))
        left = untranslated(language)
        click.echo(f"{path.relative_to(ROOT)}: {len(left)} messages to translate")


if __name__ == "__main__":
    main()
