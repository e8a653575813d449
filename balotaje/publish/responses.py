"""How answers travel: validators and cache headers of an immutable dataset, compressed, open to every site.

While it is served, the dataset does not change. One tag therefore stands for everything that is made of it,
and who has an answer already is told so without the database being asked.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from asgi_gzip import GZipMiddleware

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]
Headers = list[tuple[bytes, bytes]]
Key = tuple[str, bytes, bool, bytes]
"""Method, address, whether compressed, and the validator, which stands for the language."""

CACHE = b"public, max-age=300, stale-while-revalidate=86400"
"""Five minutes without asking; then one short question, to which the answer is mostly 304."""

VARY = b"Accept-Language, Accept-Encoding, Cookie"
ROOM = 64 * 1024 * 1024
"""Bytes of answers that are kept in memory."""

PIECES = 100
"""Pieces that an answer may come in and be kept."""

STREAMED = ("/files/", "/static/")
"""Addresses of what the system keeps in memory by itself."""

PACKED = (".zip", ".parquet", ".db", ".png", ".gz", ".woff2")
"""Endings of what compression does not make smaller, or what is fetched whole and wants its length."""

MEDIA_TYPES = {
    ".parquet": b"application/vnd.apache.parquet",
    ".jsonl": b"application/jsonl; charset=utf-8",
    ".bib": b"application/x-bibtex; charset=utf-8",
    ".csv": b"text/csv; charset=utf-8",
    ".jsonld": b"application/ld+json",
    "/SHA256SUMS": b"text/plain; charset=utf-8",
}
"""Ending of a file's address → its media type, where the system may not know it."""

cut_short: ContextVar[list[str]] = ContextVar("cut_short")
"""What the database was asked for this answer and was too slow for: the answer lacks it, and is not kept."""

PRIVATE = ("/-/",)
"""Addresses that tell of the server and not of the dataset."""


def tag(parts: Iterable[bytes]) -> bytes:
    """The validator of everything that is made of ``parts``; weak, since a page tells how long it took."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(hashlib.sha256(part).digest())
    return digest.hexdigest()[:20].encode()


def contents(folders: Iterable[Path]) -> Iterable[bytes]:
    """What stands in all files of ``folders``, in the order of their names."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.read_bytes()


class Answers:
    """Answers that have been given, up to ``ROOM`` bytes of them: the least lately asked for make room."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._size = 0
        self._kept: OrderedDict[Key, list[Message]] = OrderedDict()

    def get(self, key: Key) -> list[Message] | None:
        """What was answered, if it is still there."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def keep(self, key: Key, answer: list[Message]) -> None:
        """Remember a whole answer, unless it would take more than its share of the room."""
        size = _size(answer)
        if size > self._room // 50 or key in self._kept:
            return
        self._kept[key] = answer
        self._size += size
        while self._size > self._room:
            _, oldest = self._kept.popitem(last=False)
            self._size -= _size(oldest)


def _size(answer: list[Message]) -> int:
    return sum(len(message.get("body", b"")) for message in answer) + 1000


class Responses:
    """ASGI middleware around the whole site."""

    def __init__(self, app: App, validator: bytes) -> None:
        self._answers = Answers()
        self._plain = app
        self._packing: App = GZipMiddleware(app, compresslevel=6)
        self._validator = validator

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 304 to who has it already; else hand on, with the headers that belong."""
        if scope["type"] != "http":
            await self._plain(scope, receive, send)
            return
        path = str(scope["path"])
        asked = dict(scope["headers"])
        validator = self._validator_of(asked)
        reads = scope["method"] in ("GET", "HEAD") and not path.startswith(PRIVATE)
        if reads and _has(asked.get(b"if-none-match", b""), validator):
            headers = _with([], validator, path)
            await send({"type": "http.response.start", "status": 304, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return
        key = (
            str(scope["method"]),
            _asked_for(scope),
            b"gzip" in asked.get(b"accept-encoding", b""),
            validator,
        )
        for message in self._answers.get(key) or ():
            await send(message)
        if self._answers.get(key):
            return
        given: list[Message] = []
        cut: list[str] = []
        keeps = reads and not path.startswith(STREAMED) and not path.endswith(PACKED)

        async def answer(message: Message) -> None:
            nonlocal keeps
            if message["type"] == "http.response.start":
                found = _open(list(message["headers"]))
                whole = message["status"] == 200 and not cut
                if reads and whole:
                    found = _with(found, validator, path)
                if cut:
                    found = [*_without(found, b"cache-control"), (b"cache-control", b"no-store")]
                message["headers"] = found
                keeps = keeps and whole and not _is_private(found)
            keeps = keeps and len(given) < PIECES
            if keeps:
                given.append(message)
            await send(message)

        token = cut_short.set(cut)
        try:
            app = self._plain if path.endswith(PACKED) else self._packing
            await app(_without_facets(scope), receive, answer)
        finally:
            cut_short.reset(token)
        if keeps:
            self._answers.keep(key, given)

    def _validator_of(self, asked: dict[bytes, bytes]) -> bytes:
        """One for each language that a page may be in."""
        variant = tag([asked.get(name, b"") for name in (b"accept-language", b"cookie")])[:6]
        return b'W/"' + self._validator + b"-" + variant + b'"'


def _asked_for(scope: Scope) -> bytes:
    """The address, with the site's own name: a description names it."""
    host = dict(scope["headers"]).get(b"host", b"")
    return b" ".join((host, scope.get("raw_path") or scope["path"].encode(), scope.get("query_string", b"")))


def _without(headers: Headers, left_out: bytes) -> Headers:
    return [(name, value) for name, value in headers if name.lower() != left_out]


def _is_private(headers: Headers) -> bool:
    return any(name == b"set-cookie" for name, _ in headers)


def _without_facets(scope: Scope) -> Scope:
    """A program that asks for no facets gets none, as on Datasette 1.0: counting them takes longest."""
    query = scope.get("query_string", b"")
    if not str(scope["path"]).endswith(".json") or b"facet" in query or b"_extra" in query:
        return scope
    return dict(scope, query_string=b"&".join(part for part in (query, b"_nofacet=1") if part))


def _has(asked: bytes, validator: bytes) -> bool:
    return validator in (part.strip() for part in asked.split(b","))


def _open(headers: Headers) -> Headers:
    """For programs on any site: what it says, and which headers they may read."""
    kept = [(name, value) for name, value in headers if not name.lower().startswith(b"access-control-")]
    return [
        *kept,
        (b"access-control-allow-origin", b"*"),
        (b"access-control-allow-headers", b"Authorization, Content-Type, If-None-Match"),
        (b"access-control-expose-headers", b"ETag, Link"),
        (b"access-control-max-age", b"86400"),
    ]


def _with(headers: Headers, validator: bytes, path: str) -> Headers:
    """The headers of something of the dataset; a validator of its own, as files have, is left."""
    names = {name.lower() for name, _ in headers}
    own = {b"cache-control", b"vary"} | ({b"content-type"} if _media_type(path) else set())
    made = [(name, value) for name, value in headers if name.lower() not in own]
    # What makes a browser remember something is for that browser alone.
    cache = b"private, no-cache" if b"set-cookie" in names else CACHE
    made += [(b"cache-control", cache), (b"vary", VARY)]
    if b"etag" not in names:
        made.append((b"etag", validator))
    if media_type := _media_type(path):
        made.append((b"content-type", media_type))
    return made


def _media_type(path: str) -> bytes | None:
    if not path.startswith("/files/"):
        return None
    return next((told for ending, told in MEDIA_TYPES.items() if path.endswith(ending)), None)
