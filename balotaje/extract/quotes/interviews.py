"""Interviews: paragraphs that ask, and whose answers the others are."""

from __future__ import annotations

from ..reading import Reading, Said
from ..references.pointers import Reference
from ..tokens import DASHES, Document

ASKING = frozenset("¿")
QUESTIONS = 2
"""Questions from which a text is an interview."""


def asks_by_dashes(document: Document) -> bool:
    """Whether a text asks behind dashes, at a paragraph's head or not: '- ¿Va a ir? - Sí.'."""
    asked = sum(document.forms[i - 1] in DASHES for i in document.where(ASKING) if i)
    return asked >= QUESTIONS


class Interview:
    """The questions and answers of one document. ``who`` answers, None where nobody is asked."""

    def __init__(self, reading: Reading) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.who = self._interviewee()

    def _interviewee(self) -> Reference | None:
        """Who answers where questions are paragraphs ('—¿Será candidata?'): the first one named."""
        document, forms = self.document, self.document.forms
        questions = 0
        for number, (first, after) in enumerate(document.paragraphs):
            second = forms[first + 1] if first + 1 < after else ""
            if (
                (forms[first] in DASHES and second == "¿")
                or self._asks(number)
                or (second == ":" and self.lexicon.is_word(document.lowers[first], "interviewer"))
            ):
                questions += 1
        if questions < QUESTIONS:
            return None
        return next(
            (r for r in self.references.items if r.actor is not None and r.actor.kind == "person"), None
        )

    def answers(self, said: Said) -> bool:
        """Whether words are an answer of an interview: behind a dash, or behind a paragraph that asks."""
        document, first = self.document, said.first
        number = document.paragraph[first]
        begin, _ = document.paragraphs[number]
        if first - begin > 2 or number == 0:
            return False
        return document.forms[begin] in DASHES or self._asks(number - 1)

    def _asks(self, number: int) -> bool:
        """Whether a paragraph is a question and nothing else: '¿Será candidata?'."""
        first, after = self.document.paragraphs[number]
        return self.document.forms[first] == "¿" and self.document.forms[after - 1] == "?"
