"""The plugin for programs: files and descriptions. The work is in ``balotaje.publish``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar, cast

from datasette import hookimpl

from balotaje.publish import offered, responses
from balotaje.publish.registry import METADATA, NAME
from balotaje.site import counted, host

CODE = Path(__file__).resolve().parent.parent
"""What makes pages out of the dataset: other code, other answers."""

Hook = TypeVar("Hook", bound=Callable[..., Any])
hook = cast(Callable[[Hook], Hook], hookimpl)
around = cast(Callable[[Hook], Hook], hookimpl(hookwrapper=True))
outermost = cast(Callable[[Hook], Hook], hookimpl(trylast=True))


@hook
def prepare_jinja2_environment(env: Any, datasette: Any) -> None:
    """The files that pages link to, where they have been made."""
    path = served(datasette)
    files = offered.files(path) if path else []
    env.globals |= {
        "offered": files,
        "offered_of": lambda table: [file for file in files if file.table == table],
        "file_url": lambda file: datasette.urls.path(f"/files/{file.name}"),
    }


@hook
def startup(datasette: Any) -> None:
    """Counts of large tables are there already, and who may see what is looked up once."""
    host.remember_permissions(datasette)
    host.compile_templates(datasette)
    if NAME in datasette.databases:
        counted.install(datasette.get_database(NAME))


@around
def register_facet_classes() -> Iterator[None]:
    """Datasette's own, with the first page of a table."""
    outcome: Any = yield
    outcome.force_result([[counted.on_first_page(one) for one in some] for some in outcome.get_result()])


@outermost
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    """Validators, cache headers, compression and openness around everything that is served."""

    def wrap(app: Any) -> responses.Responses:
        database = datasette.databases.get(NAME)
        told = [version("datasette"), str(database and database.hash)]
        parts = [*map(str.encode, told), METADATA.read_bytes(), *responses.contents([CODE])]
        return responses.Responses(app, responses.tag(parts))

    return wrap


def served(datasette: Any) -> Path | None:
    """The file of the database that is served."""
    database = datasette.databases.get(NAME)
    return Path(database.path) if database and database.path else None
