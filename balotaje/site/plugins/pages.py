"""The plugin: hands each page its data, shows cells the project's way. The work is in ``balotaje.site``."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

from datasette import hookimpl
from datasette.utils import urlsafe_components
from markupsafe import Markup

from balotaje.schema import FACT_TABLES, TABLES
from balotaje.site import cells, charts, dots, host, language, left, pages, routes, words
from balotaje.site.reading import Site

Hook = TypeVar("Hook", bound=Callable[..., Any])
hook = cast(Callable[[Hook], Hook], hookimpl)

STATIC = Path(__file__).parent.parent / "static"
STYLE = "balotaje.css"


@hook
def asgi_wrapper() -> Callable[[Any], Any]:
    """Every page in the language that its visitor asks for."""
    return language.negotiated


@hook
def register_routes() -> list[tuple[str, Any]]:
    """The pages and pictures that are the project's own."""
    return routes.ROUTES


@hook
def prepare_jinja2_environment(env: Any, datasette: Any) -> None:
    """What every page needs, an error's as well: words, the licence, the style sheet, where the tables are.

    The style sheet's address changes with it, so that browsers may keep it.
    """
    env.add_extension("jinja2.ext.i18n")
    env.install_gettext_callables(language.gettext, language.ngettext, newstyle=True)
    style = hashlib.sha256((STATIC / STYLE).read_bytes()).hexdigest()[:8]
    env.filters |= {
        "dotted": dots.dotted,
        "shortened": cells.shortened,
        "places_to_fill": left.places_to_fill,
    }
    env.globals |= routes.page_addresses(datasette)
    env.globals |= {
        "site_database": routes.main_database(datasette),
        "style_url": datasette.urls.path(f"/static/{STYLE}?{style}"),
        "said": language.gettext,
        "site": lambda: language.translated(host.metadata()),
        "lang": language.current.get,
        "languages": language.LANGUAGES,
        "number": language.number,
        "file_size": language.file_size,
        "percent": language.percent,
        "points": language.points,
        "day": language.day,
        "country": language.country,
        "table_title": lambda name: language.gettext(str(host.table(name).get("title", name))),
        "dot": dots.DOT,
        "word": words.word,
        "stances": words.STANCES,
        "strokes": charts.STROKES,
        "spanish_columns": cells.SPANISH,
        "hidden_columns": cells.hidden_columns,
        "says_nothing": lambda cell: str(cell).replace("&nbsp;", " ").strip() == "",
        "in_words": cells.in_words,
        "choices": {"stance": words.STANCES, "kind": words.KINDS_LEFT},
        "column_title": cells.column_title,
    }


@hook
def extra_template_vars(
    database: str | None, table: str | None, view_name: str, request: Any, datasette: Any
) -> Callable[[], Awaitable[dict[str, Any]]]:
    """``page`` with what this page shows, and the functions that make its links."""

    async def variables() -> dict[str, Any]:
        name = database or routes.main_database(datasette)
        if name is None:
            return {}
        row_url = host.row_addresses(datasette, name)
        found: dict[str, Any] = {"row_url": row_url, "place_url": partial(cells.place_url, row_url)}
        if request is not None:
            found |= routes.own_address(request)
        if name not in datasette.databases:
            return found
        site = Site(datasette.get_database(name), row_url)
        if view_name == "index":
            found["page"] = await pages.home_page(site)
            found["size"] = site.database.size
        if view_name == "row" and table:
            found |= await row_variables(datasette, site, table, request.url_vars["pks"])
        if view_name in ("row", "table") and table and database == routes.main_database(datasette):
            found["metadata"] = language.translated(host.table(table))
        return found

    return variables


@hook
def render_cell(
    row: Mapping[str, Any], value: Any, column: str, table: str | None, database: str, datasette: Any
) -> Markup | None:
    """Ids, names, offsets and figures; what ``cells.render`` leaves is Datasette's."""
    return cells.render(row, value, column, table, host.row_addresses(datasette, database))


async def row_variables(datasette: Any, site: Site, table: str, path: str) -> dict[str, Any]:
    """What a row's page shows beyond the row: its article, its context, or all that is said of a person.

    ``path`` is the row's key as the address writes it.
    """
    if table not in TABLES:
        return {}
    keys = urlsafe_components(path)
    variables = await named(datasette, site, table, keys)
    if table == "articles":
        variables["page"] = await pages.article_page(site, keys[0])
    elif table == "quotes":
        variables["page"] = await pages.quote_page(site, keys[0])
    elif table in FACT_TABLES:
        variables["page"] = await pages.fact_page(site, table, keys[0])
    elif table in ("people", "parties"):
        variables["page"] = await pages.actor_page(site, table, keys[0])
    elif table == "statements":
        variables["page"] = await pages.statement_page(site, keys[0])
    return variables


async def named(datasette: Any, site: Site, table: str, keys: list[str]) -> dict[str, Any]:
    """``labels``: column → (address, label) for each reference of a row; ``heading``: what it is called."""
    pk = TABLES[table].pk
    columns = (pk,) if isinstance(pk, str) else pk
    where = " and ".join(f'"{column}" = :{column}' for column in columns)
    row = await site.row(f'select * from "{table}" where {where}', **dict(zip(columns, keys, strict=False)))
    if row is None:
        return {}
    labels: dict[str, tuple[str, str]] = {}
    for column, other in TABLES[table].references.items():
        if value := row[column]:
            names = await host.labels(datasette, site.database.name, table, column, [value])
            labels[column] = (site.row_url(other, value), str(names.get((column, value)) or value))
    if len(columns) == 1:
        columns = (host.table(table).get("label_column", columns[0]),)
    told = [labels[column][1] if column in labels else str(row[column]) for column in columns]
    return {"labels": labels, "heading": ", ".join(told)}
