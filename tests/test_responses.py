"""What is kept of answers, without a server."""

from __future__ import annotations

import asyncio

import pytest

from balotaje.publish.responses import Answers, Message, Receive, Responses, Scope, Send, tag


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
@pytest.mark.parametrize(
    ("body", "asked"),
    [
        (b'<p class="facets-timed-out">party</p>', 2),
        (b'{"facets_timed_out": ["party"]}', 2),
        (b'{"facet_results": {"results": {}, "timed_out": ["party"]}}', 2),
        (b'{"facets_timed_out": []}', 1),
        (b'{"text": "timed_out\\": [\\"party"}', 1),
        (b"<p>All is there.</p>", 1),
    ],
)
def test_only_an_answer_with_all_its_facets_is_kept(body: bytes, asked: int, encoding: bytes) -> None:
    """One that a facet timed out of is made anew, and nobody else is told to keep it either."""
    made: list[str] = []
    sent: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        made.append(scope["path"])
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": body})

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
