"""What stands between a subject and its verb, set off by commas: 'Rosa Soto, leal pero prudente, dijo'."""

from __future__ import annotations

from ...lexicon import CLITIC
from ..tokens import ENDERS
from .closing import Closing
from .frames import Frame, State

TITLE_LENGTH = 10
"""Tokens of 'su colega del puerto' between 'y' and the name."""
INCISO_LENGTH = 12
"""Tokens of 'cuarto en agosto con 9,7%' between a subject and its verb."""
MANY = 2
TURNS = frozenset(("pero", "sino"))


class Incisos(Closing):
    """Tells which commas only set off what is said of a subject."""

    def _past_apposed(self, state: State, i: int) -> int:
        """The comma behind 'Soto y Tola, ambos independientes,' of the 'ambos' at token ``i``; 0 if none."""
        lowers, last = self.document.lowers, state.last
        if last is None or last.after != i - 1 or len(last.actors) < MANY or lowers[i - 1] != ",":
            return 0
        for j in range(i + 1, min(len(lowers), i + 1 + TITLE_LENGTH)):
            if lowers[j] == ",":
                last.after = j
                return j
            if self.predicates.tells(j) or not lowers[j].isalnum():
                return 0
        return 0

    def _is_verb(self, i: int) -> bool:
        """Whether token ``i`` is a finite verb; outside quotations nobody speaks in the first person."""
        if not self.predicates.is_verb(i):
            return self.predicates.unlisted(i) is not None
        form = self.predicates.form(i)
        if form is None:
            return False
        return self.document.stretch[i] >= 0 or form.person == "3" or form.number == "p"

    def _past_inciso(self, state: State, first: int) -> int:
        """'Rosa Soto, leal pero prudente, dijo', 'Rosa Soto, edil pero leal, dijo': the comma that closes
        what is said, without a verb or anybody else, of the subject that ends before ``first``; 0 if none.
        """
        subject, lowers = state.top.subject, self.document.lowers
        if subject is None or subject.after != first or state.top.verb >= 0 or not subject.actors:
            return 0
        for i in range(first + 1, min(len(lowers) - 1, first + INCISO_LENGTH)):
            if lowers[i] == ",":
                closes = i > first + 1 and self._verb_right_behind(i)
                subject.after = i if closes else subject.after
                return i if closes else 0
            if self.references.at(i) or not lowers[i].isalpha() or self.predicates.tells(i):
                return 0
        return 0

    def _apposed(self, frame: Frame, comma: int) -> bool:
        """'por quien la alcaldesa, Rosa Soto, pidió el voto': whether a comma only sets off who a title
        means.
        """
        subject = frame.subject
        if subject is not None and subject.named and self._around_inciso(subject.after, comma):
            return True
        if subject is None or subject.after != comma or comma + 1 >= len(self.document):
            return False
        if subject.named:
            return "," in self.document.lowers[subject.first - 1 : comma]
        return self.references.named_at(comma + 1) is not None

    def _around_inciso(self, opened: int, comma: int) -> bool:
        """'una carta en la que Soto, cuarto con 9,7%, pide': whether a comma is one of the two around what is
        said of the subject before its verb.
        """
        lowers = self.document.lowers
        if opened >= len(lowers) or lowers[opened] != ",":
            return False
        for i in range(opened + 1, min(len(lowers) - 1, opened + INCISO_LENGTH)):
            if lowers[i] == ",":
                return comma in (opened, i) and self._verb_right_behind(i)
            if lowers[i] in ENDERS or self.predicates.tells(i):
                return False
        return False

    def _verb_right_behind(self, i: int) -> bool:
        """Whether a verb stands behind the comma at token ``i``, with its clitic or without."""
        if i + 2 >= len(self.document):
            return False
        return self._is_verb(i + 1) or bool(self.document.flags[i + 1] & CLITIC and self._is_verb(i + 2))
