"""The plugin of what cannot be answered: wrong parameters, errors as pages and for programs, and robots."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar, cast

from datasette import Response, hookimpl

from balotaje.site import errors

Hook = TypeVar("Hook", bound=Callable[..., Any])
hook = cast(Callable[[Hook], Hook], hookimpl)
first = cast(Callable[[Hook], Hook], hookimpl(tryfirst=True))


@first
def asgi_wrapper(datasette: Any) -> Callable[[Any], Any]:
    """Innermost, so that what is told here has its language and its headers."""
    return lambda app: errors.checked(datasette, app)


@first
def handle_exception(datasette: Any, request: Any, exception: BaseException) -> Callable[[], Awaitable[Any]]:
    """A page of the site, or what programs read."""

    async def answered() -> Any:
        failed = errors.failure(exception)
        if failed.status >= 500:
            errors.write_down(exception)
        return await errors.response(datasette, request, failed)

    return answered


@first
def forbidden(datasette: Any, request: Any, message: str) -> Callable[[], Awaitable[Any]]:
    """The same where somebody may not read."""
    return lambda: errors.response(datasette, request, errors.Failure(403, message))


@hook
def register_routes() -> list[tuple[str, Callable[..., Any]]]:
    """What programs that gather pages ask for first."""
    return [(r"^/robots\.txt$", robots)]


def robots(datasette: Any) -> Any:
    """What is worth their while."""
    return Response.text(errors.ROBOTS.format(base=datasette.setting("base_url")))
