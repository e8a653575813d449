"""What is over: sentences on the round before, final results, counts that have ended, and quick counts."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from .narrated import Narrated

CLOSING_REACH = 6
"""Tokens of 'cerró en la madrugada del lunes el' before 'escrutinio'."""


class Ended(Narrated):
    """Reads which sentences of a document are on what has ended."""

    def recalls(self, sentence: int) -> bool:
        """'La primera vuelta se había partido como nunca': a sentence about the round before.

        'En marzo el orden había sido el inverso: Soto fue primero con 25%' too.
        """
        first, after = self.document.sentences[sentence]
        dated = self._opens_with_month(sentence)
        return (dated or self.profile(sentence).has("first_round")) and self.clauses.pluperfect_in(
            first, after
        )

    def _opens_with_month(self, sentence: int) -> bool:
        first, after = self.document.sentences[sentence]
        return (
            self.lowers[first] == "en"
            and first + 1 < after
            and self.reading.lexicon.is_word(self.lowers[first + 1], "month")
        )

    def is_final(self, sentence: int) -> bool:
        """Whether a sentence gives the final result."""
        return self.profile(sentence).has("final_count", "declared") or sentence in self._count_closed

    def is_ended(self, first: int, after: int) -> bool:
        """Whether somebody was proclaimed between two tokens, or other places are told of; not 'no
        proclamó ganadora a Soto todavía'.
        """
        ended = self.cues.within(first, after, "elsewhere", "declared")
        if ended is not None and self.lowers[ended - 1] in ("no", "sin"):
            ended = self.cues.within(ended + 1, after, "elsewhere", "declared")
        return ended is not None

    @cached_property
    def _count_closed(self) -> frozenset[int]:
        """The sentences in which the count is told to have ended."""
        return frozenset(filter(self._closes_count, range(len(self.document.sentences))))

    def _closes_count(self, sentence: int) -> bool:
        """'La Corte cerró en la madrugada el escrutinio': a verb of ending whose object is the count."""
        first, _ = self.document.sentences[sentence]
        return any(
            self.reading.lexicon.is_name_word(self.lowers[i], "ends_count")
            and self.lowers[j - 1] == "el"
            and self.clauses.is_finite(i)
            for j in self.profile(sentence).cues.get("counting", ())
            for i in range(max(first, j - CLOSING_REACH), j - 1)
        )

    @cached_property
    def quick_counts(self) -> frozenset[int]:
        """The sentences of an authority's estimate: 'el conteo rápido daba entre 46 y 49%'."""
        sentences = self.document.sentences
        return self.rest_of_paragraphs(
            lambda n: n in self.estimates or self.cues.within(*sentences[n], "quick_count") is not None
        )

    def rest_of_paragraphs(self, tells: Callable[[int], bool]) -> frozenset[int]:
        """The sentences for which ``tells`` holds, with those behind them in their paragraphs."""
        found: set[int] = set()
        for n in range(len(self.document.sentences)):
            goes_on = n - 1 in found and self.document.paragraph_of(n - 1) == self.document.paragraph_of(n)
            if goes_on or tells(n):
                found.add(n)
        return frozenset(found)
