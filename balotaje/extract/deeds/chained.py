"""Clauses with 'que' that one verb tells in turn: 'dijo que perdió, que no se va y que apoya a Soto'.

What each of them says is said, denied or asked for as the first one is; what is denied within one of them is
not denied in the next.
"""

from __future__ import annotations

from ...lexicon import CONTRACTION, DETERMINER, NUMERAL, POSSESSIVE, PREPOSITION
from .turning_down import TurningDown

CHAIN_REACH = 70
"""Tokens between the first 'que' that a verb tells and the last."""
JOINS = frozenset(("y", "e", "pero", "sino"))
"""What joins the last of several clauses to those before it."""
BREAKS = frozenset((".", ";", ":", "?", "!", "…"))
PERSONS = frozenset(("él", "ella", "ellos", "ellas", "nadie", "todos", "todo", "quien"))
"""Pronouns that open a clause as its subject."""


class Chained(TurningDown):
    """Finds the first of the clauses with 'que' that one verb tells."""

    def chained_to(self, que: int) -> int:
        """The 'que' that a verb governs with the one at token ``que`` behind it: 'dijo que no irá y que',
        'dijo que nadie la llamó, que su voto'; -1 for a relative ('dijo que irá con Soto, que ganó').
        """
        known = self._chains.get(que)
        if known is None:
            known = self._chains[que] = self._chain(que)
        return known

    def _chain(self, que: int) -> int:
        document, lowers = self.document, self.document.lowers
        first, _ = document.sentences[document.sentence[que]]
        joined = lowers[que - 1] in JOINS
        if que - 1 <= first or not (joined or (lowers[que - 1] == "," and not self._takes_up(que))):
            return -1
        comma = told = False
        for k in range(que - 2, max(first, que - CHAIN_REACH), -1):
            if document.stretch[k] != document.stretch[que]:
                if document.stretch[que] >= 0:
                    return -1
                continue
            if lowers[k] in BREAKS:
                return -1
            if lowers[k] == "que" and told:
                if lowers[k - 1] in JOINS or lowers[k - 1] == ",":
                    root = self.chained_to(k)
                    if root >= 0:
                        return root
                    if not comma and joined:
                        return -1  # 'dijo que irá con Soto, que perdió y que hoy gobierna'
                elif self.is_complement(k) and not self._is_told_of(k):
                    return k
            comma = comma or lowers[k] == ","
            told = told or self.tells(k)
        return -1

    def _is_told_of(self, que: int) -> bool:
        """'es la única que puede ganar': whether 'que' takes up the noun before it; not 'dijo en la radio
        que'.
        """
        flags = self.flags
        article = flags[que - 2] & (DETERMINER | POSSESSIVE)
        ranked = self.lexicon.ordinal(self.document.lowers[que - 2]) > 0  # 'es la primera vez que'
        noun = bool(article or (ranked and flags[que - 3] & DETERMINER)) and not self.tells(que - 1)
        return noun and not (flags[que - 3] & PREPOSITION and self._says_in(que - 3))

    def _says_in(self, preposition: int) -> bool:
        """Whether a verb of saying stands before what is told of where: 'avisó por la radio'."""
        return any(
            "clause" in self.lexicon.constructions(" ".join((form.lemma, *words)), "say")
            for i in (preposition - 1, preposition - 2)
            if (form := self.form(i)) is not None
            for words in ((), self.document.lowers[i + 1 : preposition])
        )

    def _takes_up(self, que: int) -> bool:
        """Whether the 'que' behind a comma may tell more of whom or what stands before it: ', que perdió';
        not ', que su voto', nor behind a verb.
        """
        document, flags = self.document, self.flags
        named = self.reading.references.at(que - 2)
        behind = self.reading.references.at(que + 1)
        opens = flags[que + 1] & (DETERMINER | POSSESSIVE | NUMERAL | CONTRACTION)
        clitic = opens and self.tells(que + 2)  # ', que la apoyó'
        subject = (opens and not clitic) or (behind is not None and behind.first == que + 1)
        if subject or document.lowers[que + 1] in PERSONS:
            return False
        if named is None and self._goes_on(que):
            return False
        return named is not None or not self.tells(que - 2)

    def _goes_on(self, que: int) -> bool:
        """Whether the clause that 'que' opens is followed by another: ', que no volverá y que ahora'."""
        document, lowers = self.document, self.document.lowers
        _, end = document.sentences[document.sentence[que]]
        for i in range(que + 2, min(end, que + CHAIN_REACH)):
            if lowers[i] == "," and lowers[i + 1] not in JOINS:
                return lowers[i + 1] == "que"
            if lowers[i] == "que":
                return lowers[i - 1] in JOINS
        return False

    def is_complement(self, que: int) -> bool:
        """Whether 'que' at token ``que`` opens what somebody says rather than taking up a noun."""
        raise NotImplementedError
