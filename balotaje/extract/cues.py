"""Where the set phrases of the lexicon (``phrases.csv``) stand in a document, found in one pass.

Every phrase is looked up under its rarest word, so that 'a ningún candidato' costs nothing at every 'a';
what the pass finds is indexed by its first token, by the token after it and by class, and a rule's question
is a look-up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from ..lexicon import Lexicon
from .tokens import Document

CONTRACTED = {"de": "del", "a": "al"}


class Phrase(NamedTuple):
    """A phrase of class ``kind`` at tokens ``first`` up to ``after``; its rarest word is at ``anchor``."""

    first: int
    after: int
    kind: str
    anchor: int


class _Entry(NamedTuple):
    words: list[str]
    offset: int
    kind: str
    contracted: bool


class _Anchored(NamedTuple):
    """The phrases with one anchor: those that are it alone, and the others by the word beside it."""

    alone: tuple[str, ...]
    behind: dict[str, tuple[_Entry, ...]]
    """The word before the anchor → the phrases that do not begin with the anchor."""
    ahead: dict[str, tuple[_Entry, ...]]
    """The word after the anchor → the phrases that begin with it."""


def anchor(words: Sequence[str], lexicon: Lexicon) -> int:
    """The place of the word that the fewest phrases of the lexicon share, of several the longest one."""
    shared = _shared(lexicon)
    return min(range(len(words)), key=lambda n: (shared[words[n]], -len(words[n]), n))


@cache
def _shared(lexicon: Lexicon) -> Counter[str]:
    """word → how many phrases hold it."""
    return Counter(word for phrases in lexicon.phrases.values() for words, _ in phrases for word in words)


@cache
def _anchors(lexicon: Lexicon) -> dict[str, _Anchored]:
    """The rarest word of a phrase → the phrases that are looked up under it.

    A contraction stands for its preposition at a phrase's end: 'cerca del' ends 'cerca de'.
    """
    table: dict[str, list[_Entry]] = defaultdict(list)
    for phrases in lexicon.phrases.values():
        for words, kind in phrases:
            place = anchor(words, lexicon)
            table[words[place]].append(_Entry([*words], place, kind, False))
            if len(words) > 1 and words[-1] in CONTRACTED:
                written = [*words[:-1], CONTRACTED[words[-1]]]
                place = anchor(written, lexicon)
                table[written[place]].append(_Entry(written, place, kind, True))
    return {form: _anchored(entries) for form, entries in table.items()}


def _anchored(entries: list[_Entry]) -> _Anchored:
    behind: dict[str, list[_Entry]] = defaultdict(list)
    ahead: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        if entry.offset:
            behind[entry.words[entry.offset - 1]].append(entry)
        elif len(entry.words) > 1:
            ahead[entry.words[1]].append(entry)
    return _Anchored(
        tuple(e.kind for e in entries if len(e.words) == 1),
        {word: tuple(sorted(found, key=_shortness)) for word, found in behind.items()},
        {word: tuple(sorted(found, key=_shortness)) for word, found in ahead.items()},
    )


def _shortness(entry: _Entry) -> int:
    return -len(entry.words)


class Cues:
    """The phrases of one document. ``of`` gives the index that all rules share."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.beginning: dict[int, list[Phrase]] = defaultdict(list)
        self.closing: dict[int, list[Phrase]] = defaultdict(list)
        self.by_class: dict[str, list[Phrase]] = defaultdict(list)
        """The phrases in the order of their anchors, of those with one anchor the longest first."""
        table = _anchors(lexicon)
        sentence = document.sentence
        lowers = [*document.lowers, ""]  # so that one may look beside the first and the last token too
        beginning, closing, by_class = self.beginning, self.closing, self.by_class
        for i, anchored in enumerate(map(table.get, lowers)):
            if anchored is None:
                continue
            alone, behind, ahead = anchored
            before, next_one = lowers[i - 1], lowers[i + 1]
            if before in behind or next_one in ahead:  # true of one anchor in eight
                several = behind.get(before, ()) + ahead.get(next_one, ())
                for words, offset, kind, contracted in sorted(several, key=_shortness):
                    first = i - offset
                    after = first + len(words)
                    if first >= 0 and lowers[first:after] == words and sentence[first] == sentence[after - 1]:
                        phrase = Phrase(first, after, kind, i)
                        closing[after].append(phrase)
                        if not contracted:
                            by_class[kind].append(phrase)
                            beginning[first].append(phrase)
            for kind in alone:
                phrase = Phrase(i, i + 1, kind, i)
                closing[i + 1].append(phrase)
                by_class[kind].append(phrase)
                beginning[i].append(phrase)
        for found in beginning.values():
            if len(found) > 1:
                found.sort(key=lambda p: -p.after)
        for found in closing.values():
            if len(found) > 1:
                found.sort(key=lambda p: p.first)
        self._firsts: dict[str, list[int]] = {}

    @cached_property
    def starts(self) -> list[int]:
        """The tokens at which phrases begin, in order."""
        return sorted(self.beginning)

    def firsts(self, kind: str) -> list[int]:
        """The tokens at which the phrases of a class begin, in order."""
        if kind not in self._firsts:
            self._firsts[kind] = sorted([phrase.first for phrase in self.by_class.get(kind, ())])
        return self._firsts[kind]

    def firsts_within(self, first: int, after: int, *classes: str) -> list[int]:
        """The tokens from ``first`` up to ``after`` at which phrases of ``classes`` begin, in order."""
        found = set[int]()
        for name in classes:
            tokens = self.firsts(name)
            found.update(tokens[bisect_left(tokens, first) : bisect_left(tokens, after)])
        return sorted(found)

    @classmethod
    def of(cls, document: Document, lexicon: Lexicon) -> Cues:
        """The index of ``document``, made when it is first asked for."""
        if document.cues is None:
            document.cues = cls(document, lexicon)
        assert isinstance(document.cues, cls)
        return document.cues

    def at(self, i: int, *classes: str) -> tuple[str, int] | None:
        """The class of the longest phrase of ``classes`` that begins at token ``i``, and the token after."""
        for phrase in self.beginning.get(i, ()):
            if phrase.kind in classes:
                return phrase.kind, phrase.after
        return None

    def ending(self, after: int, *classes: str) -> int | None:
        """The first token of the longest phrase of ``classes`` that ends right before token ``after``."""
        for phrase in self.closing.get(after, ()):
            if phrase.kind in classes:
                return phrase.first
        return None

    def ends_at(self, after: int, reach: int, kind: str) -> bool:
        """Whether a phrase of ``kind``, none longer with it, ends before ``after`` and begins at ``reach`` or
        behind it.
        """
        return any(
            phrase.kind == kind and phrase.first >= reach and self.at(phrase.first, kind) == (kind, after)
            for phrase in self.closing.get(after, ())
        )

    def between(self, first: int, after: int) -> Iterator[Phrase]:
        """Every phrase that begins at tokens ``first`` up to ``after``, in order, longest first."""
        for i in self.starts[bisect_left(self.starts, first) : bisect_left(self.starts, after)]:
            yield from self.beginning[i]

    def within(self, first: int, after: int, *classes: str) -> int | None:
        """The first token of the first phrase of ``classes`` that begins at ``first`` up to ``after``."""
        best: int | None = None
        for name in classes:
            tokens = self.firsts(name)
            place = bisect_left(tokens, first)
            if place < len(tokens) and tokens[place] < (after if best is None else best):
                best = tokens[place]
        return best

    def last_within(self, first: int, after: int, *classes: str) -> int | None:
        """The first token of the last phrase of ``classes`` that begins at ``first`` up to ``after``."""
        best: int | None = None
        for name in classes:
            tokens = self.firsts(name)
            place = bisect_left(tokens, after) - 1
            if place >= 0 and tokens[place] >= (first if best is None else best):
                best = tokens[place]
        return best
