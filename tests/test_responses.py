"""What is kept of answers."""

from __future__ import annotations

import asyncio
from pathlib import Path

import environment
import httpx
import pytest
from serving import serving

from balotaje.publish.responses import Answers, Message, Receive, Responses, Scope, Send, cut_short, tag
from balotaje.serve import SETTINGS
from benchmarks.scale import Size, make


def test_the_least_lately_asked_for_makes_room() -> None:
    answers = Answers(room=100_000)
    keys = [("GET", f"/{number}".encode(), False, b"") for number in range(100)]
    for key in keys:
        answers.keep(key, [{"body": b"x" * 500}])
        answers.get(keys[0])
    assert answers.get(keys[0])
    assert answers.get(keys[-1])
    assert answers.get(keys[1]) is None


def test_what_is_too_large_is_not_kept() -> None:
    answers = Answers(room=100_000)
    key = ("GET", b"/", False, b"")
    answers.keep(key, [{"body": b"x" * 50_000}])
    assert answers.get(key) is None


def test_a_tag_is_of_its_parts_and_their_bounds() -> None:
    assert tag([b"ab", b"c"]) == tag([b"ab", b"c"]) != tag([b"a", b"bc"])


@pytest.mark.parametrize("encoding", [b"gzip", b"identity"])
@pytest.mark.parametrize(("slow", "asked"), [(["select count(*)"], 2), ([], 1)])
def test_only_an_answer_that_lacks_nothing_is_kept(slow: list[str], asked: int, encoding: bytes) -> None:
    """One that a facet timed out of is made anew, and nobody else is told to keep it either."""
    made: list[str] = []
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        made.append(scope["path"])
        cut_short.get().extend(slow)
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"<p>All is there.</p>"})

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        sent.append(message)

    site = Responses(app, b"tag")
    for _ in range(2):
        headers = [(b"accept-encoding", encoding)]
        scope = {"type": "http", "method": "GET", "path": "/balotaje/quotes", "headers": headers}
        asyncio.run(site(scope, receive, send))
    assert len(made) == asked
    told = [dict(message["headers"]) for message in sent if message["type"] == "http.response.start"]
    assert len(told) == 2
    assert all((b"etag" in one) == (asked == 1) for one in told)
    assert all((one[b"cache-control"] == b"no-store") == (asked == 2) for one in told)


# ---- a real server -----------------------------------------------------------------------------------------

SLOW = "/balotaje/quotes.json?_facet=text&_facet_size=max"
QUICK = "/balotaje/quotes.json?_size=1"


@pytest.mark.server
@pytest.mark.parametrize("release", ["this", "next"])
def test_a_facet_that_took_too_long_is_asked_for_again(
    release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody keeps the answer that lacks it: neither the site nor whoever is between."""
    monkeypatch.setitem(SETTINGS, "facet_time_limit_ms", "1")
    make(tmp_path / "balotaje.db", Size(5000))
    options = {}
    if release == "next":
        options = {"python": environment.python("next"), "release": environment.pinned("next", "datasette")}
    with (
        serving(tmp_path / "balotaje.db", tmp_path / "log.txt", **options) as address,
        httpx.Client(base_url=address, timeout=60) as http,
    ):
        for path in (SLOW, SLOW.replace(".json", "")):
            for _ in range(2):
                told = http.get(path)
                assert told.status_code == 200
                assert "Not counted in time: Text" in told.text or path == SLOW
                assert told.headers["cache-control"] == "no-store"
                assert "etag" not in told.headers
        kept = [http.get(QUICK) for _ in range(2)]
        assert kept[0].headers["etag"] == kept[1].headers["etag"]
        assert kept[0].content == kept[1].content
        if release == "this":  # which tells how long each answer took
            took = {http.get(SLOW).json()["query_ms"] for _ in range(3)}
            assert len(took) > 1, "each was made anew"
            assert len({answer.json()["query_ms"] for answer in kept}) == 1, "and this one was not"
