"""The data dictionary, ``docs/DATA.md``: every table, view and question in words, for people."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .registry import ROOT, Column, Registry, Table

PAGE = ROOT / "docs" / "DATA.md"
INTRODUCTION = """\
This page is made from `datasette-metadata.json` and the schema (`make docs`): change the words there.
Columns are an interface: once published they are only added to. An empty cell is unknown, or does not apply.
"""


def write(registry: Registry, page: Path = PAGE) -> None:
    """Write the dictionary."""
    page.write_text(text(registry), encoding="utf-8")


def text(registry: Registry) -> str:
    """The dictionary in Markdown."""
    return "\n".join(_lines(registry)).rstrip() + "\n"


def _lines(registry: Registry) -> Iterator[str]:
    yield from (f"# {registry.title}", "", registry.description, "", INTRODUCTION)
    yield f"Licence: [{registry.license}]({registry.license_url}). Source: {registry.source}."

    yield from ("", "## Tables", "")
    yield from _contents(registry.own)
    for table in registry.own:
        yield from _table(table)
    views = [table for table in registry.tables if table.is_view]
    yield from ("## Views", "")
    yield from _contents(views)
    for table in views:
        yield from _table(table)
    yield from (
        "## Questions",
        "",
        "Queries with a name, asked like tables; an empty parameter means all.",
        "",
    )
    for query in registry.queries:
        parameters = ", ".join(f"`{name}`" for name in query.parameters) or "none"
        yield from (f"### `{query.name}`", "", f"**{query.title}** {query.description}", "")
        yield from (f"Parameters: {parameters}.", "", "```sql", query.sql, "```", "")


def _contents(tables: list[Table] | tuple[Table, ...]) -> Iterator[str]:
    yield from (f"- [`{table.name}`](#{table.name}): {table.title}" for table in tables)
    yield ""


def _table(table: Table) -> Iterator[str]:
    yield from (f"### `{table.name}`", "", f"**{table.title}.** {table.description}", "")
    if table.key:
        yield from (f"Key: {', '.join(f'`{column}`' for column in table.key)}.", "")
    yield from ("| column | title | type | unit | meaning |", "| --- | --- | --- | --- | --- |")
    yield from (
        f"| `{c.name}` | {c.title} | {_form(c)} | {c.unit or ''} | {_cell(c.description)} |"
        for c in table.columns
    )
    yield ""


def _form(column: Column) -> str:
    """The type, with what it leads to, and whether a value is always there."""
    parts = [column.kind]
    if column.required:
        parts.append("always there")
    if column.references:
        parts.append(f"[→ {column.references}](#{column.references})")
    return ", ".join(parts)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\\n", "`\\n`")
