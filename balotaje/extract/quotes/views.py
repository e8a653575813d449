"""Whose view it is that follows: 'Para la edil Soto, “…”', 'Para Soto el pacto es “…”', 'Para Soto “nadie
cumple”'.
"""

from __future__ import annotations

from ..clauses.verbs import DATIVES, is_finite, is_form_of, tells
from ..cues import Cues
from ..reading import Reading
from ..tokens import MARKS

VIEWS = frozenset("juicio opinión entender criterio parecer".split())
"""Nouns of a view: 'a cuyo juicio'."""
OPENER_REACH = 5
"""Tokens of an opener before 'para X,': 'De este modo, para Quilodrán, …'."""
CLOSERS = frozenset((".", ",", ";"))
"""What stands behind whose view it was: '“…”, para Soto.'"""
JUDGED_REACH = 10
"""Tokens behind 'para Soto' within which it is told what something is for him."""
JUDGING = frozenset(("ser", "tratar", "significar", "representar", "constituir", "suponer"))
"""Verbs that tell what something is for somebody."""


class Views:
    """Reads whose view a document gives."""

    def __init__(self, reading: Reading) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cues = Cues.of(reading.document, reading.lexicon)
        self.references = reading.references
        self.clause = reading.clause

    def para_names(self, i: int) -> bool:
        """Whether 'para' tells whose view follows: at a sentence's head with a comma right behind or before a
        judgement or a clause, 'Para Rosa Quilodrán, "…"', 'Para Soto el pacto es “…”', and where another's
        went before, 'Lo que para Soto es “…”, para Paredes es “…”'; not 'Pidió votos para Soto'.
        """
        document, lowers = self.document, self.document.lowers
        reference = self.references.at(i + 1)
        if reference is None:
            return False
        begin, end = document.sentences[document.sentence[i]]
        judges = self._is_judged(reference.after, end)
        head = i - begin <= OPENER_REACH and not self._is_given_to(reference.after, end)
        if lowers[i - 1 : i] == [";"] or lowers[i - 2 : i] == ["lo", "que"]:
            return judges or lowers[reference.after] in (",", *MARKS)
        if not head:
            closes = lowers[i - 2] in MARKS and lowers[reference.after] in CLOSERS  # '“…”, para Soto.'
            return lowers[i - 1 : i] == [","] and (judges or closes)
        limit = min(reference.after + 1, len(document))
        if i == begin and (judges or self._opens_clause(reference.after)):
            return True
        return any(document.forms[k] == "," for k in range(reference.first, limit))

    def _opens_clause(self, mark: int) -> bool:
        """Whether quoted words that hold a verb begin at token ``mark``: 'Para Soto “nadie cumple”'."""
        document = self.document
        held = document.stretch[mark + 1] if mark + 1 < len(document) else -1
        if held < 0 or document.forms[mark] not in MARKS:
            return False
        closed = document.stretches[held].closed
        return any(is_finite(document, self.lexicon, k) for k in range(mark + 1, closed))

    def _is_given_to(self, i: int, end: int) -> bool:
        """Whether who stands before token ``i`` is only given to: 'Para el gremio, se le pidió “…”'."""
        verb = next((k for k in range(i, end) if tells(self.document, self.lexicon, k)), end)
        return verb < end and self.document.lowers[verb - 1] in DATIVES

    def _is_judged(self, i: int, end: int) -> bool:
        """Whether what something is for somebody stands in marks behind token ``i``: 'el pacto es “…”'."""
        document = self.document
        contrast = self.cues.at(i + 1, "contrast")
        i = contrast[1] + 1 if contrast is not None else i  # 'para Soto, en cambio, es “…”'
        for k in range(i, min(i + JUDGED_REACH, end)):
            if document.lowers[k] in MARKS:
                return self.is_judging(k - 1) or self.is_judging(k - 2)
            if document.lowers[k] in (",", ";", ":", "."):
                return False
        return False

    def is_judging(self, i: int) -> bool:
        """Whether token ``i`` tells what something is: 'es', 'significa', 'trata' of 'se trata de'."""
        return is_form_of(self.document, self.lexicon, i, JUDGING)
