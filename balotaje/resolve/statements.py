"""The same thing said: which quotes of one speaker are wordings of one statement.

Every outlet cuts and mends what was said. A quote is a wording of the fullest quote, by the same speaker,
that holds it: nearly all of its content words, and at least half of its pairs of neighbouring words, so that
words that are merely common do not suffice. Quotes too short for that are wordings of what has exactly their
words, or of the only statement in which they stand word for word.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from .names import words_of

CONTENT_LETTERS = 4
"""A word of so many letters, or with a figure in it, counts as one of content: no list of words needed."""

LONG_ENOUGH = 4
"""Content words that a quote must have for its likeness to another to mean anything."""

SHARED_CONTENT = 0.8
"""The share of the shorter quote's content words that the longer must have."""

SHARED_PAIRS = 0.5
"""The share of the shorter quote's pairs of neighbouring words that the longer must have."""

FRAGMENT_WORDS, FRAGMENT_CONTENT = 3, 2
"""What a fragment must have, in words and in content words, to be looked for in longer quotes."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Wording:
    """A quote: its id, the article and the place in it where it stands, and its words."""

    id: str
    article_id: str
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class _Words:
    """A wording as it is compared."""

    wording: Wording
    words: tuple[str, ...]

    @property
    def content(self) -> frozenset[str]:
        return frozenset(w for w in self.words if len(w) >= CONTENT_LETTERS or w.isdigit())

    @property
    def pairs(self) -> frozenset[Pair]:
        return frozenset(pairwise(self.words))

    @property
    def long(self) -> bool:
        return len(self.content) >= LONG_ENOUGH

    def fullest_first(self) -> tuple[int, bool, int, str, int, str]:
        said = self.wording
        return (-len(self.words), said.text.isupper(), -len(said.text), said.article_id, said.start, said.id)


@dataclass(slots=True)
class _Statement:
    """A statement under way: its fullest wording, and the articles that have any of it."""

    id: str
    content: frozenset[str]
    pairs: frozenset[Pair]
    spoken: str
    articles: set[str] = field(default_factory=set)


def gather(wordings: Iterable[Wording], *, named: bool) -> dict[str, str]:
    """Group what one speaker said: for each wording that is not its statement's fullest, the id of that one.

    A statement has the id of its fullest wording. ``named`` tells a person or a party from a label ('un
    asesor') that may stand for somebody else in every article: then short quotes are compared within their
    article only. The outcome does not depend on the order of ``wordings``.
    """
    compared = [_Words(wording, tuple(words_of(wording.text))) for wording in wordings]
    compared.sort(key=_Words.fullest_first)
    speaker = _Speaker(compared)
    for words in compared:
        if words.long:
            speaker.place_long(words)
    for words in compared:
        if not words.long:
            speaker.place_short(words, named=named)
    return speaker.joined


class _Speaker:
    """The statements of one speaker, found by the pairs of words that they have."""

    def __init__(self, compared: Iterable[_Words]) -> None:
        self.joined: dict[str, str] = {}
        self._statements: list[_Statement] = []
        self._by_words: dict[tuple[str, ...], _Statement] = {}
        self._short_by_words: dict[tuple[str | None, tuple[str, ...]], _Statement] = {}
        self._by_pair: defaultdict[Pair, list[int]] = defaultdict(list)
        different = {words.words: words for words in compared}
        self._frequency = Counter(pair for words in different.values() for pair in words.pairs)

    def place_long(self, words: _Words) -> None:
        """Join the statement that holds ``words`` best, or found one."""
        found = self._by_words.get(words.words) or self._best_holder(words)
        if found is None:
            found = self._found(words)
            for pair in found.pairs:
                self._by_pair[pair].append(len(self._statements) - 1)
        self._by_words[words.words] = found
        self._join(found, words.wording)

    def place_short(self, words: _Words, *, named: bool) -> None:
        """Join the statement with the same words, or the only one that holds them; else found one."""
        key = (None if named else words.wording.article_id, words.words)
        found = self._short_by_words.get(key) or self._only_holder(words, named=named)
        if found is None:
            found = self._short_by_words[key] = self._found(words)
        self._join(found, words.wording)

    def _found(self, words: _Words) -> _Statement:
        statement = _Statement(words.wording.id, words.content, words.pairs, _spoken(words))
        self._statements.append(statement)
        return statement

    def _join(self, statement: _Statement, wording: Wording) -> None:
        statement.articles.add(wording.article_id)
        if wording.id != statement.id:
            self.joined[wording.id] = statement.id

    def _holders(self, pairs: Iterable[Pair]) -> Iterator[_Statement]:
        found = {position for pair in pairs for position in self._by_pair.get(pair, ())}
        return (self._statements[position] for position in sorted(found))

    def _rarest(self, pairs: Iterable[Pair]) -> list[Pair]:
        return sorted(pairs, key=lambda pair: (self._frequency[pair], pair))

    def _best_holder(self, words: _Words) -> _Statement | None:
        content, pairs = words.content, words.pairs
        # Whoever has half of the pairs has one of any half and one more: the rarest lead to the fewest.
        enough = self._rarest(pairs)[: len(pairs) - int(len(pairs) * SHARED_PAIRS) + 1]
        best: _Statement | None = None
        most = (0.0, 0.0, 0)
        for statement in self._holders(enough):
            shared_content = len(content & statement.content) / len(content)
            shared_pairs = len(pairs & statement.pairs) / len(pairs)
            if shared_content >= SHARED_CONTENT and shared_pairs >= SHARED_PAIRS:
                # Of two that hold it alike, the one nearer in length; then the first of the two.
                likeness = (shared_content, shared_pairs, -len(statement.pairs))
                if best is None or likeness > most:
                    best, most = statement, likeness
        return best

    def _only_holder(self, words: _Words, *, named: bool) -> _Statement | None:
        if len(words.words) < FRAGMENT_WORDS or len(words.content) < FRAGMENT_CONTENT:
            return None
        spoken = _spoken(words)
        holders = [s for s in self._holders(self._rarest(words.pairs)[:1]) if spoken in s.spoken]
        beside = [s for s in holders if words.wording.article_id in s.articles]
        for candidates in (beside, holders if named else []):
            if len(candidates) == 1:
                return candidates[0]
            if candidates:
                return None
        return None


def _spoken(words: _Words) -> str:
    return f" {' '.join(words.words)} "
