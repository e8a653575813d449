"""What is answered where nothing can be: a page in the visitor's language, or what programs read.

What is asked wrongly of a table or a question is told here too, before Datasette sees it.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode

from datasette.utils import tilde_decode
from datasette.utils.asgi import Base400, Request, Response
from datasette.views.base import DatasetteError
from markupsafe import Markup

from balotaje.publish import asked, registry
from balotaje.site import host
from balotaje.site.language import gettext, marked

Scope = MutableMapping[str, Any]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

TITLES = {
    400: marked("This cannot be asked so"),
    403: marked("This is not open to everybody"),
    404: marked("There is nothing at this address"),
    500: marked("Something went wrong here"),
}
"""Status → the heading of its page."""

FAILED = marked("The fault is not yours. It has been written down where whoever runs this site will see it.")

SAID = {
    "404": marked("Perhaps it has moved, or the address has a slip of the pen in it."),
    "Table not found": marked("There is no table, view or question of this name."),
    "Database not found": marked("Perhaps it has moved, or the address has a slip of the pen in it."),
    "Row not found": marked(
        "There is no row with this key: a fact that has been withdrawn, or a slip of the pen."
    ),
    "Record not found": marked(
        "There is no row with this key: a fact that has been withdrawn, or a slip of the pen."
    ),
}
"""How Datasette's messages begin → the same for visitors."""

FOR_PROGRAMS = ("json", "csl")
PLAIN = ("csv", "bib", "jsonl", "parquet", "zip", "db", "svg", "png", "txt", "jsonld")
"""Endings of addresses that people do not look at: what is wrong is told as JSON, or in a line of text."""

ASKED = re.compile(r"/(?P<name>[^/.]+)(?:\.(?P<form>\w+))?")
"""The address of a table or a question, behind that of the database."""

ROBOTS = """\
User-agent: *
Disallow: {base}-/
Disallow: {base}*?*_facet
Disallow: {base}*?*_sort
Disallow: {base}*?*sql=
Disallow: {base}*.csv
"""
"""For programs that gather pages: all of them, but not the same rows in every order."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why there is no answer: what a program is told, and how to say it to a visitor."""

    status: int
    message: str
    title: str | None = None
    explained: str = ""
    """For visitors, in their language; '' where ``message``, which is English, has to do."""
    more: Mapping[str, Any] = field(default_factory=dict)


def failure(exception: BaseException) -> Failure:
    """What an exception of Datasette or of a page comes to."""
    if isinstance(exception, DatasetteError):
        message = Markup(exception.message) if exception.message_is_html else exception.message
        return Failure(exception.status, message, exception.title, more=exception.error_dict)
    if not isinstance(exception, Base400):
        return Failure(500, str(exception), explained=gettext(FAILED))
    message = str(exception.args[0]) if exception.args else ""
    explained = next((gettext(said) for begin, said in SAID.items() if message.startswith(begin)), "")
    return Failure(exception.status, gettext(TITLES[404]) if message == "404" else message, None, explained)


def of_fault(found: asked.Fault) -> Failure:
    """A wrong parameter, with what is allowed."""
    told = found.told(gettext(found.message))
    return Failure(400, found.told(), None, told, {"allowed": list(found.allowed)})


async def response(datasette: Any, request: Any, failed: Failure) -> Any:
    """The failure as the address that was asked for would have it: a page, an object or a line."""
    ending = request.path.rpartition(".")[2]
    message = (
        re.sub(r"<[^>]+>", " ", failed.message) if isinstance(failed.message, Markup) else failed.message
    )
    if ending in FOR_PROGRAMS:
        told = {"ok": False, "error": message, "errors": [message], "status": failed.status}
        told["title"] = failed.title
        return Response.json({**told, **failed.more, **told}, status=failed.status)
    if ending in PLAIN:
        return Response.text(message + "\n", status=failed.status)
    title = gettext(TITLES.get(failed.status, TITLES[400]))
    context = {
        "status": failed.status,
        "title": failed.title or title,
        "title_language": "en" if failed.title else None,
        "explained": failed.explained,
        "error": failed.message,
    }
    content = await datasette.render_template("error.html", context, request=request)
    return Response.html(content, status=failed.status)


def write_down(exception: BaseException) -> None:
    """What failed here, for whoever runs the site."""
    traceback.print_exception(exception)


def checked(datasette: Any, app: App) -> App:
    """``app``, asked only what can be asked of a table or a question; the rest is answered here."""

    async def answer(scope: Scope, receive: Receive, send: Send) -> None:
        name = asked_of(datasette, scope)
        if name is None:
            await app(scope, receive, send)
            return
        pairs = parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True)
        words = words_of(datasette)
        kept = asked.tidied(words, name, pairs)
        found = asked.fault(words, name, kept)
        if found is not None:
            # The pages have no form that changes anything, and need no token of Datasette 0.65's.
            request = Request({"csrftoken": str, **scope}, receive)
            await (await response(datasette, request, of_fault(found))).asgi_send(send)
            return
        if kept != pairs:
            scope = dict(scope, query_string=urlencode(kept).encode("latin-1"))
        await app(scope, receive, send)

    return answer


def words_of(datasette: Any) -> registry.Registry:
    """The tables, with the columns of the edition that is served, and the questions."""
    return host.served(Path(datasette.get_database(registry.NAME).path)).words


def asked_of(datasette: Any, scope: Scope) -> str | None:
    """The name of the table, view or question that is asked for; None where it is another address."""
    if scope["type"] != "http" or registry.NAME not in datasette.databases:
        return None
    path = (scope.get("raw_path") or scope["path"].encode()).decode("ascii", "replace").partition("?")[0]
    found = ASKED.fullmatch(path.removeprefix(f"{datasette.setting('base_url')}{registry.NAME}"))
    return tilde_decode(found["name"]) if found else None
