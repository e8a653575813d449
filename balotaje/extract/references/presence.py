"""Who was spoken of up to a token: how lately, how often and in what part of the sentence."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from ...lexicon import CLITIC, FINITE, PREPOSITION, SAYING
from ..tokens import Document

if TYPE_CHECKING:
    from .pointers import Reference

SAME_CLAUSE = 7
"""Tokens within which a description seldom means the person just named: 'Soto felicitó al candidato'."""
JOINED_REACH = 15
"""Tokens between two who are one subject."""
FAR, VERY_FAR = 3, 6
"""Sentences from which on one is about as far as another."""


def governed(document: Document, reference: Reference) -> bool:
    """Whether a preposition stands before a phrase, or is one with its article: 'de Soto', 'al candidato'."""
    lowers = document.lowers
    held = not document.is_capital(reference.first) or document.sentence_start(reference.first)
    if lowers[reference.first] in ("al", "del") and held:
        return True
    return reference.first > 0 and bool(document.flags[reference.first - 1] & PREPOSITION)


def tells_it(document: Document, reference: Reference) -> bool:
    """Whether somebody is who told what a sentence holds: 'según lo dicho por la edil Soto, Paz calló'."""
    first = reference.first
    if first < 3 or document.lowers[first - 1] != "por" or document.lowers[first - 3] != "lo":
        return False
    return bool(document.flags[first - 2] & SAYING)


class Presence:
    """Keeps who was spoken of while a document is read from left to right."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.last_sentence: dict[int, int] = {}
        """person → the sentence where they are spoken of last, the latest of these last."""
        self.seen: dict[int, int] = {}
        """person → their number among those spoken of, by where they are first."""
        self.mentioned: dict[int, None] = {}
        """The people mentioned so far, in quotations too, the latest last."""
        self.last_token: dict[int, int] = {}
        self.within: dict[int, int] = {}
        """person → the sentence where another is called theirs last: 'Soto, amigo de Paz'."""
        self.subject: int | None = None
        self.subject_before: int | None = None
        self.subject_open = True
        """Whether the sentence that is read has named no subject yet."""
        self.subject_after = 0

    def enter(self) -> None:
        """Begin another sentence."""
        self.subject_before = self.subject
        self.subject_open = True

    def note(self, index: int, reference: Reference, here: int) -> None:
        """Take note that sentence ``here`` speaks of a person."""
        self.mentioned.pop(index, None)
        self.mentioned[index] = None
        quoted = self.document.stretch[reference.first] >= 0
        if not quoted or index not in self.last_sentence:
            self.last_sentence.pop(index, None)
            self.last_sentence[index] = here
            self.seen.setdefault(index, len(self.seen))
            self.last_token[index] = reference.after
        if quoted:
            return
        behind = governed(self.document, reference) and not tells_it(self.document, reference)
        behind = behind or self.document.lowers[reference.first - 1] == "como"  # 'jugadores como Soto'
        inside = reference.kind == "pronoun" and not self.document.sentence_start(reference.first)
        if self.subject_open and not behind and not inside:  # not 'Vio a Soto y este calló'
            self.subject = index
            self.subject_open = False
            self.subject_after = reference.after
        elif not behind and self._is_joined(reference.first):
            self.subject = None  # 'Soto y Paz callaron': both are
        elif not behind and not inside and self._opens_another(reference):
            self.subject = index  # 'Soto calló y Paz habló': the text goes on with Paz
            self.subject_after = reference.after

    def _is_joined(self, first: int) -> bool:
        """Whether 'y' before a name joins it to the subject: 'Soto y Paz', 'Soto, con el 3 %, y Paz'; not
        'Soto vio a Tola y Paz calló'.
        """
        document, begin = self.document, self.subject_after
        if document.lowers[first - 1] not in ("y", "e") or first - begin > JOINED_REACH:
            return False
        if begin < first - 1 and document.lowers[first - 2] != ",":
            return False
        return not any(document.flags[i] & FINITE for i in range(begin, first))

    def _opens_another(self, reference: Reference) -> bool:
        """Whether a name is the subject of another main clause: 'Soto calló, y Paz habló'; not 'Soto vio a
        Tola y Paz'.
        """
        document, first, after = self.document, reference.first, reference.after
        if document.lowers[first - 1] not in ("y", "e") or after >= len(document):
            return False
        acts = document.flags[after] & (FINITE | CLITIC) or document.lowers[after] == "no"
        acts = acts or document.lowers[after : after + 2] in ([",", "que"], [",", "quien"])
        return bool(acts) and any(document.flags[i] & FINITE for i in range(self.subject_after, first))

    def latest(self, most: int) -> Iterator[int]:
        """The people spoken of last, the latest first."""
        return islice(reversed(self.last_sentence), most)

    def clues(self, index: int, here: int, reference: Reference) -> Iterator[str]:
        """How present a person is where a description stands in sentence ``here``."""
        if index == (self.subject if self._explains(reference) else self.subject_before):
            yield "subject_before_" + self._part(reference)
        if index not in self.last_sentence:
            yield "not_yet"
            return
        last = self.last_sentence[index]
        distance = here - last
        if distance == 0:
            end = self.last_token[index]
            far = reference.first - end >= SAME_CLAUSE or self._quotation_between(end, reference.first)
            yield "same_sentence" if far else "same_clause"
            if self._clause_between(end, reference.first):
                yield "clause_before"
        elif distance <= FAR:
            yield f"sentences_{distance}"
        else:
            yield "far" if distance <= VERY_FAR else "very_far"
        document = self.document
        if document.paragraph_of(last) == document.paragraph[reference.first]:
            yield "same_paragraph"

    def _explains(self, reference: Reference) -> bool:
        """Whether a description opens what a colon tells of the clause before: 'Ganó Soto: el edil'."""
        colon = reference.first - 1
        return not self.subject_open and self.document.forms[colon] == ":" and self.subject_after <= colon

    def _part(self, reference: Reference) -> str:
        """The part of its sentence that a description is: governed, at the head, or free within."""
        if governed(self.document, reference):
            return "governed"
        if self.document.forms[reference.first - 1] == ":":
            return "free"
        return "head" if self.document.sentence_start(reference.first) else "free"

    def _quotation_between(self, first: int, after: int) -> bool:
        """Whether somebody's words stand between two tokens: what follows is said of their speaker."""
        stretch = self.document.stretch
        return any(stretch[i] >= 0 for i in range(first, min(first + 4, after)))

    def _clause_between(self, first: int, after: int) -> bool:
        """Whether a new clause begins between two tokens: 'Soto calló: el exministro se limitó a reír'."""
        forms = self.document.forms
        return any(forms[i] in ":;" for i in range(first, min(first + SAME_CLAUSE, after)))
