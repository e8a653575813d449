"""The people of one article by what their names share, so that no name is compared with all the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from ...lexicon import Lexicon
from .likeness import MIN_LETTERS
from .members import PersonDraft

LONGEST = 6
"""Words of a name that are compared: nobody's is longer."""
Index = defaultdict[str, dict[int, None]]
"""What a name holds → the people of whose names that is so, in the order in which they were taken up."""


class Namesakes:
    """Finds people by any name they have had; whether it still is one of theirs is for the asker to see."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.by_surname: Index = defaultdict(dict)
        """folded token → the people who bear it behind their first name."""
        self.by_token: Index = defaultdict(dict)
        """folded token → the people whose names hold it."""
        self.by_given: Index = defaultdict(dict)
        """folded first name → the people who bear it."""
        self.by_row: dict[str, int] = {}
        """id of a known person → their position."""
        self._by_two: Index = defaultdict(dict)
        self._by_whole: Index = defaultdict(dict)
        self._by_spelling: Index = defaultdict(dict)

    def take_up(self, index: int, person: PersonDraft, aliases: Iterable[frozenset[str]] = ()) -> None:
        """Find a person by the name they have by now too, and by ``aliases``, the tokens of other names."""
        tokens = person.tokens
        _note(self.by_token, tokens, index)
        _note(self.by_surname, tokens[1:] or tokens, index)
        if len(tokens) > 1:
            _note(self.by_given, tokens[:1], index)
            _note(self._by_spelling, _spellings(tokens), index)
            for words in self._ways(tokens):
                _note(self._by_whole, (" ".join(words),), index)
                _note(self._by_two, _parts(words, 2), index)
        for alias in aliases:
            _note(self._by_two, _parts(sorted(alias)[:LONGEST], 2), index)
        if person.known is not None:
            self.by_row[person.known.id] = index

    def holding(self, tokens: tuple[str, ...]) -> Iterable[int]:
        """Those one of whose names may hold all of ``tokens``: who is named by the rarest two of them."""
        return self._holding(sorted(set(tokens))[:LONGEST])

    def alike(self, tokens: tuple[str, ...]) -> set[int]:
        """Those whose names may hold all of ``tokens`` or be held in them, short forms and slips apart."""
        found = self.spelt_like(tokens)
        for words in self._ways(tokens):
            found.update(self._holding(words))
            for size in range(1, len(words) + 1):
                for part in _parts(words, size):
                    found.update(self._by_whole.get(part, ()))
        return found

    def spelt_like(self, tokens: tuple[str, ...]) -> set[int]:
        """Those whose whole name may be ``tokens`` but for a slip of the pen."""
        return {i for spelling in _spellings(tokens) for i in self._by_spelling.get(spelling, ())}

    def _holding(self, words: list[str]) -> Iterable[int]:
        found = [self._by_two.get(two, {}) for two in _parts(words, 2)]
        return min(found or [self.by_token.get(word, {}) for word in words], key=len, default=())

    def _ways(self, tokens: tuple[str, ...]) -> Iterator[list[str]]:
        """The words of a name in order of the alphabet, with the given name as it is and as it is in full."""
        if len(tokens) > 1:
            for given in (tokens[0], *self.lexicon.short_names.get(tokens[0], ())):
                yield sorted({given, *tokens[1:]})[:LONGEST]


def _note(index: Index, keys: Iterable[str], person: int) -> None:
    for key in keys:
        index[key][person] = None


def _parts(words: list[str], size: int) -> Iterator[str]:
    return map(" ".join, combinations(words, size))


def _spellings(tokens: tuple[str, ...]) -> Iterator[str]:
    """A name as it is, and with each letter left out: names that differ by a slip have one of them in common.

    'soto' and 'sotto' have 'soto', 'paredes' and 'parades' have 'pardes', 'iturra' and 'itrura' have 'itura'.
    """
    written = " ".join(tokens)
    yield written
    if len(tokens) > LONGEST:
        return
    begin = 0
    for token in tokens:
        after = begin + len(token)
        if len(token) >= MIN_LETTERS:
            for i in range(begin, after):
                yield written[:i] + written[i + 1 :]
        begin = after + 1
