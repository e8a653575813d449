"""The same thing said: which quotes of one speaker are wordings of one statement (first version)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """A quote: its id, the article and the place in it where it stands, and its words."""

    id: str
    article_id: str
    start: int
    text: str


def gather(wordings: Iterable[Wording], *, named: bool) -> Mapping[str, str]:
    return {}
