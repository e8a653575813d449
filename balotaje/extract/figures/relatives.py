"""Relative clauses: whom 'que' or 'quien' takes up, and where a clause between commas begins."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property

from ..clauses.determiners import DETERMINERS, RELATIVES, THE, WHOSE
from ..references.pointers import Reference
from ..tokens import DASHES
from .governors import CLITICS, Governors

CONJUNCTION_NOUNS = frozenset("manera modo forma suerte vez medida caso tal".split())
"""Nouns that make 'que' behind them a conjunction: 'de manera que'."""
INCISO_WORDS = 8
"""Tokens of ', apodada la Ranchera' between a name and the relative that is of it."""
INCISO_REACH = 14
"""Tokens of a relative clause between a subject and its verb."""
TAKEN_UP = RELATIVES | WHOSE
"""What opens a clause between a name and its verb: 'el Panal, cuya candidata fue Soto, ganó'."""
SUBORDINATE = frozenset(("que", "donde", "cuando"))
PLACE_WORDS = 4
"""Tokens of 'el sur del país'."""


class Relatives(Governors):
    """Reads the relative clauses of one document around its tallies."""

    def _names_nobody_known(self, first: int, verb: int) -> bool:
        """'… mientras que Unidos por Tola ha subido': a clause's subject that nothing is known of."""
        first += self.lowers[first] == "que"
        return self.document.is_capital(first) and not self.references.between(first, verb)

    def antecedent(self, relative: int, *, governed: bool = False) -> tuple[Reference, ...] | None:
        """Whom a relative takes up; empty for a thing, None where it is no relative or takes up a figure.

        ``governed`` allows a preposition before it: 'Soto, a quien nadie conocía'.
        """
        first, _ = self.document.sentences[self.document.sentence[relative]]
        i = relative - 1
        if (
            i > first
            and self.lowers[i] in ("y", "e", "pero")
            and (other := self._relative_before(i)) is not None
        ):
            return self.antecedent(other, governed=True)
        if governed and i > first and self.lowers[i - 1] == ",":
            i -= 1
        if i >= first and self.lowers[i] in THE:
            i -= 1
            if i < first or self.lowers[i] not in (",", "por", "de", "con", "a", "en"):
                return ()
        if i >= first and (self.lowers[i] == "," or self.lowers[i] in DASHES):
            i -= 1
        if i < first or i in self.covered:
            return None
        reference = self.references.at(i)
        if self.is_blank_at(i + 1):
            return ()
        if reference is not None:
            reference = self.kin_of(reference) or self.owner(reference) or reference
            if self.usable(reference):
                settled = self.settled(reference)
                return self.members(settled) if self._is_plural(relative + 1) else (settled,)
            if not self._is_plural(relative + 1) and (last := self.named_last(reference)) is not None:
                return (last,)
            several = reference.kind == "description" and reference.number == "p"
            return () if several or reference.kind in ("group", "organisation") else None
        if self.lowers[i] == ")":
            before = self.references.at(self.before_bracket(i))
            return (self.settled(before),) if before is not None and self.usable(before) else None
        if self.lowers[relative - 1] == "," and (listed := self._whose_list(i, first)) is not None:
            return (self.settled(listed),)
        lower = self.lowers[i]
        if (
            self.document.is_capital(i)
            and self.lowers[relative - 1] == ","
            and i == first
            and i + 2 == relative
        ):
            return ()  # 'Zurdos, que obtuvo un edil': somebody nothing is known of
        if lower in self.lexicon.words or lower in self.lexicon.verbs or not lower.isalpha():
            return None
        if lower in CONJUNCTION_NOUNS:
            return None
        if self.cues.ending(i + 1, "poll", "survey") is not None:
            return ()  # 'Soto perdió según la encuesta a boca de urna, que le daba …'
        return () if self.lowers[relative] == "que" and self.lowers[relative - 1] != "," else None

    def _whose_list(self, i: int, first: int) -> Reference | None:
        """Who an inciso that ends at token ``i`` is of: 'Soto, de la lista Orden, que fue primera'.

        'Soto, apodada la Ranchera, que fue primera' too.
        """
        last = max(first, i - INCISO_WORDS)
        while i > last and self.lowers[i] != ",":
            if not self.lowers[i].isalnum() or self.is_finite(i) or i in self.covered:
                return None
            i -= 1
        opens = self.lowers[i + 1] in ("de", "del") or self.is_participle(i + 1)
        if self.lowers[i] != "," or not opens:
            return None
        before = self.references.at(i - 1)
        named = before is not None and before.after == i and before.kind == "name" and self.usable(before)
        return before if named else None

    def _relative_before(self, i: int) -> int | None:
        """The relative that one behind 'y' goes on from: 'Soto, a quien nadie oía y que alcanzó el 39%'."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        for j in range(i - 1, max(first, i - INCISO_REACH), -1):
            if j in self.covered or self.lowers[j] in ",;:":
                return None
            opened = self.lowers[j - 1] == "," or (
                self.lowers[j - 1] in ("a", "al", "con", "por", "de", "del") and self.lowers[j - 2] == ","
            )
            before = self.references.ending_at(j - 1)
            opened = opened or (before is not None and bool(before.actors))
            if self.lowers[j] in RELATIVES and opened:
                return j
        return None

    def _is_plural(self, i: int) -> bool:
        """Whether the next finite verb from token ``i`` is plural."""
        verb = self.verb_after(i, "")
        return verb is not None and any(v.number == "p" for v in self.lexicon.verbs[self.lowers[verb]])

    def _before_inciso(self, i: int, first: int) -> int:
        """The token before a relative clause between commas: 'el Panal, que encabeza Soto, obtuvo …'.

        Only where the relative takes up somebody; -1 where that is somebody nothing is known of, elsewhere
        token ``i`` itself.
        """
        while i > first and (self.lowers[i] in CLITICS or self.is_adverb(i)):
            i -= 1
        if i <= first or self.lowers[i] != ",":
            return i
        for j in range(i - 1, max(first, i - INCISO_REACH), -1):
            if self.lowers[j] == "," and j not in self.covered:
                if self.lowers[j + 1] == "donde":
                    return -1 if self._is_place_at_head(first, j) else j - 1
                if self._is_governed_relative(j + 1):
                    return j - 1  # 'Soto, a quien apoya el Panal, ganó', 'Soto, al que daban el 40%, ganó'
                relative = self.lowers[j + 1] in TAKEN_UP
                if relative and (self.is_blank_at(j) or self.unknown_name(j - 1) is not None):
                    return -1
                before = self.references.ending_at(j - 1) if relative else None
                return j - 1 if before is not None and before.actors else i
        return i

    def _is_governed_relative(self, i: int) -> bool:
        """Whether 'a quien', 'al que', 'con la que' stands at token ``i``."""
        if not self.lexicon.is_word(self.lowers[i], "preposition", "contraction"):
            return False
        i += 1 + (self.lowers[i + 1] in DETERMINERS)
        return self.lowers[i] in RELATIVES

    def _is_place_at_head(self, first: int, after: int) -> bool:
        """'Tola, donde nació Soto, concentra el 34%', 'El norte, donde ganó Soto, aporta el 34%'."""
        if self.lowers[first] in DETERMINERS:
            named = any(r.actors for r in self.references.between(first, after))
            return after - first <= PLACE_WORDS and not named
        capital = all(self.document.is_capital(i) or self.lowers[i] == "de" for i in range(first, after))
        return capital and not self.references.between(first, after)

    def subordinator(self, verb: int, first: int) -> int | None:
        """The last word behind token ``first`` that subordinates a clause before the verb."""
        place = bisect_left(self._subordinators, verb) - 1
        return self._subordinators[place] if place >= 0 and self._subordinators[place] > first else None

    @cached_property
    def _subordinators(self) -> list[int]:
        """The tokens that subordinate a clause, in order."""
        return [i for i, lower in enumerate(self.lowers) if lower in SUBORDINATE]
