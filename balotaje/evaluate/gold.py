"""Gold files and files of passages, as the codebook describes their facts, into views."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from balotaje.evaluate.views import (
    ContactView,
    EndorsementView,
    Entity,
    PartyView,
    PersonView,
    QuoteView,
    ResultView,
    Span,
    View,
)
from balotaje.model import QUOTE_GAP, Article

PASSAGES = "*.gold.jsonl"
"""Files of passages with their gold facts, a JSON object a line: for many texts of a few facts each."""

Row = Mapping[str, Any]
T = TypeVar("T")


class GoldError(ValueError):
    """A gold file that cannot be read; the message names the file and what is wrong in it."""


def read_gold(path: Path, text: str = "") -> View:
    """The gold facts of one file. ``text`` is the article's, for placing facts and showing their context.

    Raises:
        GoldError: the file is not JSON, or a fact lacks a key that it needs.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return from_gold({"id": path.stem, **data}, text)
    except KeyError as error:
        raise GoldError(f"{path}: a fact lacks the key {error}") from error
    except (ValueError, TypeError, AttributeError) as error:
        raise GoldError(f"{path}: not a gold file ({error})") from error


def read_passages(path: Path) -> Iterator[tuple[Article, View]]:
    """The articles of a file of passages, each with its gold facts: a line is a gold file's content, with
    the article's ``text`` and ``id`` in it.

    Raises:
        GoldError: a line is not JSON, has no text, or a fact lacks a key that it needs.
    """
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            place = f"{path}, line {number}"
            try:
                data = json.loads(line)
                text = unicodedata.normalize("NFC", data["text"])
                digest = hashlib.sha256(text.encode()).hexdigest()
                yield Article(data["id"], f"{path.name}:{number}", text, digest), from_gold(data, text)
            except KeyError as error:
                raise GoldError(f"{place}: the passage or a fact lacks the key {error}") from error
            except (ValueError, TypeError, AttributeError) as error:
                raise GoldError(f"{place}: not a passage with gold facts ({error})") from error


def from_gold(data: Row, text: str = "") -> View:
    """The view of a gold file's content. A key that the file does not have is not spoken of.

    Raises:
        KeyError: a fact lacks a key that it needs.
    """
    return View(
        id=data["id"],
        text=text,
        title=data.get("title"),
        published=data.get("published"),
        says_title="title" in data,
        people=_rows(data, "people", lambda row: _person(row, text)),
        parties=_rows(data, "parties", lambda row: _party(row, text)),
        results=_rows(data, "results", lambda row: _result(row, text)),
        endorsements=_rows(data, "endorsements", lambda row: _endorsement(row, text)),
        quotes=_rows(data, "quotes", lambda row: _quote(row, text)),
        contacts=_rows(data, "contacts", lambda row: _contact(row, text)),
    )


def _rows(data: Row, key: str, build: Callable[[Row], T]) -> tuple[T, ...] | None:
    return tuple(build(row) for row in data[key]) if data.get(key) is not None else None


def _entity(name: str | None) -> Entity | None:
    return None if name is None else Entity(name)


def _strings(values: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if values is None else tuple(values)


def _person(row: Row, text: str) -> PersonView:
    return PersonView(
        entity=Entity(row["name"], "person"),
        surfaces=_strings(row.get("surfaces")),
        party=_entity(row.get("party")),
        states_party="party" in row,
        roles=_strings(row.get("roles")),
        optional=row.get("optional", False),
        span=_find(text, *row.get("surfaces", ()), row["name"]),
    )


def _party(row: Row, text: str) -> PartyView:
    return PartyView(
        entity=Entity(row["name"], "party"),
        surfaces=_strings(row.get("surfaces")),
        optional=row.get("optional", False),
        span=_find(text, *row.get("surfaces", ()), row["name"]),
    )


def _result(row: Row, text: str) -> ResultView:
    percent, votes = row.get("percent"), row.get("votes")
    return ResultView(
        subject=Entity(row["subject"]),
        percent=percent,
        votes=votes,
        counted_percent=row.get("counted_percent"),
        kind=row["kind"],
        election=row.get("election"),
        states_election="election" in row,
        optional=row.get("optional", False),
        span=_find_figure(text, percent, votes),
    )


def _endorsement(row: Row, text: str) -> EndorsementView:
    return EndorsementView(
        endorser=Entity(row["from"]),
        candidate=_entity(row.get("to")),
        stance=row["stance"],
        optional=row.get("optional", False),
        span=_find(text, row.get("evidence", "")),
    )


def _quote(row: Row, text: str) -> QuoteView:
    return QuoteView(
        text=row["text"],
        speaker=_entity(row.get("speaker")),
        kind=row["kind"],
        optional=row.get("optional", False),
        span=_find(text, row["text"], row["text"].split(QUOTE_GAP)[0]),
    )


def _contact(row: Row, text: str) -> ContactView:
    return ContactView(
        one=Entity(row["who"]),
        other=Entity(row["whom"]),
        kind=row["kind"],
        optional=row.get("optional", False),
        span=_find(text, row.get("evidence", "")),
    )


def _find(text: str, *needles: str) -> Span | None:
    """Where the first of ``needles`` that the text holds stands in it."""
    for needle in needles:
        if needle and (start := text.find(needle)) >= 0:
            return start, start + len(needle)
    return None


def _find_figure(text: str, percent: float | None, votes: int | None) -> Span | None:
    """Where a figure stands in digits, with a decimal comma or point and any mark between thousands."""
    if percent is not None:
        digits = re.escape(f"{percent:g}").replace(r"\.", "[.,]")
        pattern = rf"(?<![\d.,]){digits}0?(?![.,]?\d)"
    elif votes is not None:
        pattern = rf"(?<!\d){f'{votes:,}'.replace(',', '[^0-9a-z]?')}(?!\d)"
    else:
        return None
    found = re.search(pattern, text)
    return found.span() if found else None
