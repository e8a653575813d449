"""The people of one article by what their names share, so that no name is compared with all the others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from ..lexicon import Lexicon
from .likeness import MIN_LETTERS
from .members import PersonDraft

LONGEST = 12
"""Words of a name that are compared: a run of more is nobody's name."""
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
        self._by_spelling: Index = defaultdict(dict)

    def take_up(self, index: int, person: PersonDraft, aliases: Iterable[frozenset[str]] = ()) -> None:
        """Find a person by the name they have by now too, and by ``aliases``, the tokens of other names."""
        tokens = person.tokens
        _note(self.by_token, tokens, index)
        _note(self.by_surname, tokens[1:] or tokens, index)
        if len(tokens) > 1:
            _note(self.by_given, tokens[:1], index)
            _note(self._by_two, self._twos(tokens), index)
            _note(self._by_spelling, _spellings(tokens), index)
        for alias in aliases:
            own = alias.intersection(tokens)
            _note(self._by_two, (_two(a, b) for a in own for b in alias if a != b), index)
        if person.known is not None:
            self.by_row[person.known.id] = index

    def sharing_two(self, tokens: tuple[str, ...]) -> set[int]:
        """Those whose names hold two of ``tokens``; of a given name, what it is short for counts as well."""
        return {i for two in self._twos(tokens) for i in self._by_two.get(two, ())}

    def spelt_like(self, tokens: tuple[str, ...]) -> set[int]:
        """Those whose whole name may be ``tokens`` but for a slip of the pen."""
        return {i for spelling in _spellings(tokens) for i in self._by_spelling.get(spelling, ())}

    def _twos(self, tokens: tuple[str, ...]) -> Iterator[str]:
        if len(tokens) < 2:
            return
        for one, other in combinations(tokens[:LONGEST], 2):
            yield _two(one, other)
        for given in self.lexicon.short_names.get(tokens[0], ()):
            for other in tokens[1:LONGEST]:
                yield _two(given, other)


def _note(index: Index, keys: Iterable[str], person: int) -> None:
    for key in keys:
        index[key][person] = None


def _two(one: str, other: str) -> str:
    return f"{one} {other}" if one < other else f"{other} {one}"


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
