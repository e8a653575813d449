"""The addresses that are the project's own: pages by question, the search, and their pictures.

Each view reads the address, asks the module of its page, and fills a template.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from datasette.utils import tilde_decode, tilde_encode
from datasette.utils.asgi import NotFound, Response

from balotaje.site import backing, charts, count, host, left, pages, preview, said, search
from balotaje.site.language import PARAMETER, current, gettext
from balotaje.site.reading import Row, Site

PICTURES_KEPT = 200
ARGUMENTS = ("election", "candidate", "endorser", "stance", "person", "party", "size")
"""What the address of a picture may tell."""

CACHED = {"cache-control": "max-age=300"}

_pictures: dict[tuple[str, ...], str] = {}


def main_database(datasette: Any) -> str | None:
    """The database that is served: the first that is not Datasette's own."""
    names = [name for name in datasette.databases if not name.startswith("_")]
    return names[0] if names else None


def site_of(datasette: Any) -> Site:
    """Where the pages read."""
    name = main_database(datasette)
    if name is None:
        raise NotFound("No database is served.")
    return Site(datasette.get_database(name), host.row_addresses(datasette, name))


def page_addresses(datasette: Any) -> dict[str, Callable[..., str]]:
    """The functions that make the addresses of the project's pages and pictures."""

    def page_url(name: str, **parameters: Any) -> str:
        """A page by name, with the parameters that say anything."""
        told = {key: value for key, value in parameters.items() if value not in (None, "", False)}
        return str(datasette.urls.path(f"/{name}")) + (f"?{urlencode(told)}" if told else "")

    def data_url(name: str, form: str = "", **filters: Any) -> str:
        """A table or view of what is served, as a page or in another form, with the filters that say any."""
        told = {key: value for key, value in filters.items() if value}
        address = str(datasette.urls.table(main_database(datasette), name))
        return address + (f".{form}" if form else "") + (f"?{urlencode(told)}" if told else "")

    def picture_url(name: str, size: str, **parameters: Any) -> str:
        """A picture in one of its sizes, in the language of the page."""
        return page_url(f"charts/{name}.svg", **parameters, size=size, **{PARAMETER: current.get()})

    def preview_url(name: str, key: str = "") -> str:
        """What other sites show of a page by name, or of a table's row."""
        path = f"preview/{name}/{tilde_encode(key)}" if key else f"preview/{name}"
        return page_url(f"{path}.png", **{PARAMETER: current.get()})

    return {
        "page_url": page_url,
        "data_url": data_url,
        "picture_url": picture_url,
        "preview_url": preview_url,
    }


def own_address(request: Any) -> dict[str, Any]:
    """This page's own address, and how it is reached in another language."""
    path, query = request.path, request.query_string
    origin = f"{request.scheme}://{request.host}"

    def in_language(code: str) -> str:
        """This page in that language."""
        return f"{path}?{query}&{PARAMETER}={code}" if query else f"{path}?{PARAMETER}={code}"

    return {
        "in_language": in_language,
        "origin": origin,
        "address": f"{origin}{path}" + (f"?{query}" if query else ""),
    }


def page_number(arguments: Any) -> int:
    """The page of a list that is asked for: 1 where what is written is no number."""
    asked = arguments.get("page") or "1"
    return min(max(int(asked), 1), 10_000) if asked.isdecimal() and len(asked) < 7 else 1


async def shown(datasette: Any, request: Any, template: str, page: Row, **more: Any) -> Any:
    """A page of the project from its template."""
    content = await datasette.render_template(template, {"page": page, **more}, request=request)
    return Response.html(content, headers=CACHED)


async def count_view(datasette: Any, request: Any) -> Any:
    """The count as each outlet reported it."""
    asked = {name: request.args.get(name) or "" for name in ("election", "candidate")}
    page = await count.count_page(site_of(datasette), **asked)
    return await shown(datasette, request, "count.html", page, chosen=asked)


async def backing_view(datasette: Any, request: Any) -> Any:
    """Who backs whom."""
    chosen = backing.choice(request.args)
    page = await backing.backing_page(site_of(datasette), chosen, page_number(request.args))
    return await shown(datasette, request, "backing.html", page, chosen=chosen, summary=backing.summary(page))


async def said_view(datasette: Any, request: Any) -> Any:
    """What was said, wording beside wording."""
    chosen = said.choice(request.args)
    page = await said.said_page(site_of(datasette), chosen, page_number(request.args))
    return await shown(datasette, request, "said.html", page, chosen=chosen)


async def search_view(datasette: Any, request: Any) -> Any:
    """One search over everything."""
    page = await search.search_page(site_of(datasette), request.args.get("q") or "")
    return await shown(datasette, request, "search.html", page)


async def left_view(datasette: Any, request: Any) -> Any:
    """What could not be placed, as a list to work through."""
    chosen = left.choice(request.args)
    page = await left.left_page(site_of(datasette), chosen, page_number(request.args))
    return await shown(datasette, request, "left.html", page, chosen=chosen)


async def picture(request: Any, name: str, draw: Callable[[], str]) -> Any:
    """A picture from the ones that are kept, or drawn now beside what else is being answered."""
    key = (current.get(), name, *(request.args.get(argument) or "" for argument in ARGUMENTS))
    if key not in _pictures:
        drawn = await asyncio.to_thread(draw)
        while len(_pictures) >= PICTURES_KEPT:
            del _pictures[next(iter(_pictures))]
        _pictures[key] = drawn
    return Response(_pictures[key], headers=CACHED, content_type="image/svg+xml; charset=utf-8")


def size_of(arguments: Any) -> str:
    """The size of a picture that is asked for."""
    asked = arguments.get("size")
    return asked if asked in charts.SIZES else "wide"


async def count_picture(datasette: Any, request: Any) -> Any:
    """One candidate's figures."""
    asked = {name: request.args.get(name) or "" for name in ("election", "candidate")}
    page = await count.count_page(site_of(datasette), **asked)
    if len(page["candidates"]) != 1:
        raise NotFound(gettext("There is no such picture."))
    size = size_of(request.args)
    return await picture(
        request,
        "count",
        lambda: charts.count_chart(page["candidates"][0], page["span"], page["marks"], size),
    )


async def backing_picture(datasette: Any, request: Any) -> Any:
    """Who backs whom."""
    drawn = await backing.ties(site_of(datasette), backing.choice(request.args))
    if not drawn:
        raise NotFound(gettext("There is no such picture."))
    size = size_of(request.args)
    return await picture(request, "backing", lambda: charts.backing_chart(drawn[: backing.DRAWN], size))


async def mentions_picture(datasette: Any, request: Any) -> Any:
    """How often a person or a party is named, day by day."""
    who = "person" if request.args.get("person") else "party"
    days = await pages.days_page(site_of(datasette), who, request.args.get(who) or "")
    if not days:
        raise NotFound(gettext("There is no such picture."))
    size = size_of(request.args)
    return await picture(request, "mentions", lambda: charts.days_chart(days, size))


async def preview_picture(datasette: Any, request: Any) -> Any:
    """What other sites show of a page."""
    site = site_of(datasette)
    name, key = request.url_vars["name"], request.url_vars.get("key")
    if key is not None:
        drawing = await preview.of_row(site, name, tilde_decode(key))
    else:
        drawing = preview.of_page(name) if name in preview.PAGES else None
    if drawing is None:
        raise NotFound(gettext("There is no such picture."))
    content = await asyncio.to_thread(preview.png, drawing)
    return Response(content, headers=CACHED, content_type="image/png")


ROUTES: list[tuple[str, Any]] = [
    (r"^/count$", count_view),
    (r"^/backing$", backing_view),
    (r"^/said$", said_view),
    (r"^/search$", search_view),
    (r"^/unplaced$", left_view),
    (r"^/charts/count\.svg$", count_picture),
    (r"^/charts/backing\.svg$", backing_picture),
    (r"^/preview/(?P<name>[a-z]+)\.png$", preview_picture),
    (r"^/preview/(?P<name>[a-z]+)/(?P<key>[^/]+)\.png$", preview_picture),
    (r"^/charts/mentions\.svg$", mentions_picture),
]
