"""An article's text as HTML with its facts marked where they stand. Pure functions, no input or output.

Facts overlap: a quote holds mentions, an endorsement begins before the quote that carries it ends. The
text is therefore cut at every boundary into pieces, each under the stack of the facts that cover it, and
neighbouring pieces share whatever the tops of their stacks have in common. The HTML is always well formed
and holds every character of the text once, in its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from markupsafe import Markup, escape

OUTER_FIRST = ("quote", "contact", "endorsement", "unresolved", "role", "result", "person", "party")
"""Kinds of highlight; of two that cover the same characters the one named first holds the other."""

_BREAK = re.compile(r"\n{2,}")
_REACH = 320


@dataclass(frozen=True, slots=True)
class Highlight:
    """One fact to be marked: ``text[start:end]`` is its evidence, offsets in characters, half-open.

    ``id`` becomes the anchor, ``href`` leads to the fact's row, ``label`` says what it is ('Quote: Rosa
    Quilodrán') to whoever points at it or hears the page.
    """

    id: str
    kind: str
    start: int
    end: int
    href: str
    label: str

    @property
    def order(self) -> tuple[int, int, int, str]:
        """Sorts the highlight that should be the outer element before the one inside it."""
        rank = OUTER_FIRST.index(self.kind) if self.kind in OUTER_FIRST else len(OUTER_FIRST)
        return (self.start, -self.end, rank, self.id)


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that all lie under the same highlights, outermost first."""

    start: int
    end: int
    stack: tuple[Highlight, ...]


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The offsets of the stretches of ``text`` between blank lines; none of them is empty."""
    spans: list[tuple[int, int]] = []
    start = 0
    for gap in _BREAK.finditer(text):
        if gap.start() > start:
            spans.append((start, gap.start()))
        start = gap.end()
    if start < len(text):
        spans.append((start, len(text)))
    return spans


def pieces(highlights: Iterable[Highlight], start: int, end: int) -> list[Piece]:
    """Cut ``[start, end)`` at every boundary of a highlight; highlights that lie outside are left out."""
    inside = sorted(
        (h for h in highlights if h.start < h.end and h.start < end and h.end > start),
        key=lambda highlight: highlight.order,
    )
    cuts = {start, end}
    for highlight in inside:
        cuts.update((max(highlight.start, start), min(highlight.end, end)))
    bounds = sorted(cuts)
    cut: list[Piece] = []
    open_now: list[Highlight] = []
    waiting = 0
    for left, right in pairwise(bounds):
        open_now = [h for h in open_now if h.end > left]
        while waiting < len(inside) and inside[waiting].start <= left:
            if inside[waiting].end > left:
                open_now.append(inside[waiting])
            waiting += 1
        cut.append(Piece(left, right, tuple(open_now)))
    return cut


def mark_up(text: str, highlights: Sequence[Highlight], start: int = 0, end: int | None = None) -> Markup:
    """``text[start:end]`` as HTML paragraphs with every highlight a ``<mark>`` that links to its row.

    The first mark of a highlight carries its ``id``. Without the tags the outcome is the text itself,
    blank lines between paragraphs included.
    """
    end = len(text) if end is None else end
    marker = _Marker(text, _wholly_covered(highlights, start, end))
    out: list[Markup] = []
    at = start
    for left, right in paragraphs(text[start:end]):
        out.append(_text(text[at : start + left]))
        at = start + right
        out.append(Markup("<p>"))
        out.extend(marker.paragraph(pieces(highlights, start + left, at)))
        out.append(Markup("</p>"))
    out.append(_text(text[at:end]))
    return Markup("").join(out)


def excerpt(text: str, start: int, end: int, reach: int = _REACH) -> tuple[int, int]:
    """The paragraphs that hold ``[start, end)``, cut between words where they reach too far."""
    touched = [(left, right) for left, right in paragraphs(text) if left < end and right > start]
    if not touched:
        return start, end
    left, right = min(touched[0][0], start), max(touched[-1][1], end)
    if start - left > reach:
        space = text.find(" ", start - reach, start)
        left = start if space < 0 else space + 1
    if right - end > reach:
        space = text.rfind(" ", end, end + reach)
        right = end if space < 0 else space
    return left, right


def _text(text: str) -> Markup:
    # A parser of HTML reads a bare carriage return as a line feed.
    return escape(text).replace("\r", Markup("&#13;"))


def _wholly_covered(highlights: Iterable[Highlight], start: int, end: int) -> set[str]:
    """Highlights all of whose characters belong to others inside them: no text is left to be their link."""
    stacks = [piece.stack for piece in pieces(highlights, start, end) if piece.stack]
    return {h.id for stack in stacks for h in stack} - {stack[-1].id for stack in stacks}


class _Marker:
    """Writes one paragraph after the other and remembers which highlights have anchor and link."""

    def __init__(self, text: str, wholly_covered: set[str]) -> None:
        self.text = text
        self.wholly_covered = wholly_covered
        self.anchored: set[str] = set()
        self.linked: set[str] = set()

    def paragraph(self, cut: Sequence[Piece]) -> Iterator[Markup]:
        stack: tuple[Highlight, ...] = ()
        for piece in cut:
            shared = len([*takewhile(lambda pair: pair[0] is pair[1], zip(stack, piece.stack, strict=False))])
            yield from self._close(stack[shared:])
            yield from self._open(piece.stack[shared:])
            stack = piece.stack
            body = _text(self.text[piece.start : piece.end])
            yield self._link(stack[-1], body) if stack else body
        yield from self._close(stack)

    def _open(self, stack: Iterable[Highlight]) -> Iterator[Markup]:
        for highlight in stack:
            first = highlight.id not in self.anchored
            self.anchored.add(highlight.id)
            anchor = Markup(' id="{}"').format(highlight.id) if first else ""
            yield Markup('<mark{} class="{}">').format(anchor, highlight.kind)

    def _close(self, stack: Sequence[Highlight]) -> Iterator[Markup]:
        for highlight in reversed(stack):
            if highlight.id in self.wholly_covered and highlight.id not in self.linked:
                self.linked.add(highlight.id)
                # The style sheet draws the sign, so that the text stays the article's own.
                yield Markup('<a class="also" href="{}" title="{}" aria-label="{}"></a>').format(
                    highlight.href, highlight.label, highlight.label
                )
            yield Markup("</mark>")

    def _link(self, highlight: Highlight, body: Markup) -> Markup:
        # One stop of the tab key per fact is enough, however many pieces its text falls into.
        stop = Markup(' tabindex="-1"') if highlight.id in self.linked else ""
        self.linked.add(highlight.id)
        return Markup('<a href="{}" title="{}"{}>{}</a>').format(highlight.href, highlight.label, stop, body)
