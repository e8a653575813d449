"""The plugin of the API: its description, its page, and citations. The work is in ``balotaje.publish``."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar, cast

from datasette import Response, hookimpl
from datasette.utils import urlsafe_components
from markupsafe import Markup, escape

from balotaje.publish import citation, dataset, jsonld, offered, openapi
from balotaje.publish.examples import EXAMPLES
from balotaje.publish.registry import NAME
from balotaje.schema import TABLES
from balotaje.site import host

Hook = TypeVar("Hook", bound=Callable[..., Any])
hook = cast(Callable[[Hook], Hook], hookimpl)

BIBTEX = "application/x-bibtex; charset=utf-8"
CSL = "application/vnd.citationstyles.csl+json; charset=utf-8"


@hook
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """The addresses that are the project's own."""
    return [
        (r"^/openapi\.json$", description),
        (r"^/api$", api_page),
        (r"^/cite\.(?P<form>bib|csl)$", cite_whole),
    ]


@hook
def register_output_renderer() -> list[dict[str, Any]]:
    """Rows as citations: put ``.bib`` or ``.csl`` behind an address."""
    return [
        {"extension": "bib", "render": as_bibtex, "can_render": is_table},
        {"extension": "csl", "render": as_csl, "can_render": is_table},
    ]


@hook
def extra_template_vars(
    datasette: Any, request: Any, database: str | None, table: str | None, view_name: str
) -> Callable[[], Awaitable[dict[str, Any]]]:
    """``machine``: the page in schema.org's words, where it has any; ``cited``: how to cite its row."""

    async def variables() -> dict[str, Any]:
        if NAME not in datasette.databases or view_name not in ("index", "row"):
            return {}
        found = published(datasette, request)
        if view_name == "index":
            files = offered.files(found.path)
            return {"machine": jsonld.script(jsonld.of_page(found, files))}
        if table is None or table not in TABLES:
            return {}
        keys = urlsafe_components(request.url_vars["pks"])
        [whole] = await cited_rows(datasette, found, table, [keys])
        address = whole.address
        told = await told_of_row(datasette, found, table, keys[0], address)
        return {"citation": citation.sentence(whole), "cite_url": address, "machine": told}

    return variables


async def told_of_row(
    datasette: Any, found: dataset.Dataset, table: str, key: str, address: str
) -> Markup | None:
    """A row in schema.org's words."""
    if table not in jsonld.TOLD:
        return None
    sql = f'select * from "{table}" where id = :key'
    row = (await datasette.get_database(NAME).execute(sql, {"key": key})).first()
    told = jsonld.of_row(found, table, dict(row), address) if row else None
    return jsonld.script(told) if told else None


def published(datasette: Any, request: Any) -> dataset.Dataset:
    """The dataset that is served, at the address by which it was asked for."""
    home = datasette.absolute_url(request, datasette.urls.instance())
    return replace(host.served(Path(datasette.get_database(NAME).path)), url=home)


async def description(datasette: Any, request: Any) -> Any:
    """The OpenAPI description of this site."""
    told = openapi.describe(published(datasette, request), version("datasette"))
    return _json(told)


async def api_page(datasette: Any, request: Any) -> Any:
    """The page for people who write programs."""
    found = published(datasette, request)
    context = {
        "examples": EXAMPLES,
        "here": found.url.rstrip("/"),
        "chapters": [(title.lower(), title, text) for title, text in openapi.CHAPTERS],
        "in_code": in_code,
        "cited": citation.sentence(citation.of_whole(found)),
    }
    return Response.html(await datasette.render_template("api.html", context, request=request))


async def cite_whole(datasette: Any, request: Any) -> Any:
    """The dataset as a citation."""
    whole = citation.of_whole(published(datasette, request))
    if request.url_vars["form"] == "bib":
        return Response(citation.bibtex(whole), content_type=BIBTEX)
    return _json([citation.csl(whole)], CSL)


def is_table(database: str, table: str | None) -> bool:
    """Whether rows have keys to be cited by."""
    return database == NAME and table in TABLES


async def as_bibtex(
    datasette: Any, request: Any, columns: Sequence[str], rows: Iterable[Any], table: str | None
) -> Any:
    """The rows of a page as BibTeX."""
    entries = await cited(datasette, request, columns, rows, table)
    return Response("\n".join(map(citation.bibtex, entries)), content_type=BIBTEX)


async def as_csl(
    datasette: Any, request: Any, columns: Sequence[str], rows: Iterable[Any], table: str | None
) -> Any:
    """The rows of a page as CSL."""
    return _json([citation.csl(one) for one in await cited(datasette, request, columns, rows, table)], CSL)


async def cited(
    datasette: Any, request: Any, columns: Sequence[str], rows: Iterable[Any], table: str | None
) -> list[citation.Citation]:
    """A citation for each row of a table."""
    if table is None or table not in TABLES:
        return []
    found = published(datasette, request)
    pk = TABLES[table].pk
    columns_of_key = (pk,) if isinstance(pk, str) else pk
    keys = []
    for row in rows:
        values: Mapping[str, Any] = dict(zip(columns, tuple(row), strict=True))
        keys.append([_plain(values[column]) for column in columns_of_key])
    return await cited_rows(datasette, found, table, keys)


async def cited_rows(
    datasette: Any, found: dataset.Dataset, table: str, keys: Sequence[Sequence[str]]
) -> list[citation.Citation]:
    """A citation for each row of a table, by its key."""
    names = [",".join(key) for key in keys]
    database = datasette.get_database(NAME)
    told = await database.execute(citation.titles(table), {"keys": json.dumps(names)})
    titles = dict(tuple(row) for row in told)
    return [
        citation.of_row(
            found,
            table,
            name,
            titles.get(name) or f"{table}, row {name}",
            found.address(f"/{NAME}/{table}/{','.join(map(dataset.tilde, key))}"),
        )
        for name, key in zip(names, keys, strict=True)
    ]


def in_code(text: str) -> Markup:
    """Text of the description as HTML: what stands between back quotes is code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text))))


def _plain(value: Any) -> str:
    return str(value["value"] if isinstance(value, dict) else value)


def _json(content: Any, content_type: str = "application/json; charset=utf-8") -> Any:
    return Response(json.dumps(content, ensure_ascii=False, indent=1), content_type=content_type)
