"""What is kept of answers, without a server."""

from __future__ import annotations

from balotaje.publish.responses import Answers, tag


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
