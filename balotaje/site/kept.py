"""What a page has of an article's text: all of it, or, in the public edition, the sentences of its facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from balotaje.site.evidence import Highlight, excerpt, mark_up
from balotaje.site.reading import Row

GAP = Markup('<p class="left-out" aria-hidden="true">⋯</p>')
"""Stands where sentences are left out."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A text in which offsets are the article's, known in its ``stretches`` and blank between them."""

    text: str
    stretches: tuple[tuple[int, int], ...]
    whole: bool

    def marked(self, highlights: Sequence[Highlight]) -> Markup:
        """All that is known as HTML, with every highlight marked."""
        return GAP.join(mark_up(self.text, highlights, start, end) for start, end in self.stretches)

    def around(self, fact: Row) -> tuple[int, int]:
        """The stretch that a fact is shown in: its paragraph, or the sentences kept of it."""
        if self.whole:
            return excerpt(self.text, fact["start"], fact["end"])
        return fact["evidence_start"], fact["evidence_end"]


def kept(article: Row, facts: Iterable[Row]) -> Kept:
    """What there is of an article's text, from ``facts`` of the public edition where it has none.

    >>> row = {"evidence": "Ganó.", "evidence_start": 4, "evidence_end": 9}
    >>> kept({"text": None}, [row, row | {"evidence": "Rosa", "evidence_start": 11, "evidence_end": 15}])
    Kept(text='    Ganó.  Rosa', stretches=((4, 9), (11, 15)), whole=False)
    """
    text = article["text"]
    if text is not None:
        return Kept(text, ((0, len(text)),), True)
    rows = sorted(facts, key=lambda row: (row["evidence_start"], -row["evidence_end"]))
    characters = [" "] * max((row["evidence_end"] for row in rows), default=0)
    stretches: list[tuple[int, int]] = []
    for row in rows:
        start, end = row["evidence_start"], row["evidence_end"]
        characters[start:end] = row["evidence"]
        # One character between two sentences is the blank between them.
        if stretches and start <= stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], max(end, stretches[-1][1]))
        else:
            stretches.append((start, end))
    return Kept("".join(characters), tuple(stretches), False)
