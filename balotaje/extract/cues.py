"""Where the set phrases of the lexicon (``phrases.csv``) stand in a document.

A cue is looked for only at the tokens that a rule asks about; a phrase is at most a handful of words, so each
question costs the same wherever it is put.
"""

from __future__ import annotations

from ..lexicon import Lexicon
from .tokens import Document

CONTRACTIONS = {"del": "de", "al": "a"}
LONGEST = 6
"""Words of the longest phrase that is looked for backwards."""


class Cues:
    """Phrase lookup in one document."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.lexicon = lexicon
        self.lowers = document.lowers

    def at(self, i: int, *classes: str) -> tuple[str, int] | None:
        """The class, of ``classes``, of the longest phrase that begins at token ``i``, and the token after
        it.
        """
        lowers = self.lowers
        if not 0 <= i < len(lowers):
            return None
        for words, name in self.lexicon.phrases.get(lowers[i], ()):
            if name in classes and (len(words) == 1 or tuple(lowers[i : i + len(words)]) == words):
                return name, i + len(words)
        return None

    def ending(self, after: int, *classes: str) -> int | None:
        """The first token of the longest phrase of ``classes`` that ends right before token ``after``.

        A contraction stands for its preposition: 'cerca del' ends 'cerca de'.
        """
        lowers = self.lowers
        if not 0 < after <= len(lowers):
            return None
        last = CONTRACTIONS.get(lowers[after - 1], lowers[after - 1])
        for length in range(min(LONGEST, after), 0, -1):
            first = after - length
            found = self.lexicon.phrases.get(last if length == 1 else lowers[first])
            if found is None:
                continue
            written = (*lowers[first : after - 1], last)
            if any(words == written and name in classes for words, name in found):
                return first
        return None

    def within(self, first: int, after: int, *classes: str) -> int | None:
        """The first token of the first phrase of ``classes`` that begins at ``first`` up to ``after``."""
        for i in range(first, after):
            if self.at(i, *classes) is not None:
                return i
        return None

    def last_within(self, first: int, after: int, *classes: str) -> int | None:
        """The first token of the last phrase of ``classes`` that begins at ``first`` up to ``after``."""
        for i in range(after - 1, first - 1, -1):
            if self.at(i, *classes) is not None:
                return i
        return None
