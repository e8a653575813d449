"""Figures of one subject that stand together: a percentage beside the number of votes that it is.

'912.143 votos (19,41 %)', '41,8% de los sufragios, equivalentes a 7.906.479 votos', '26% y un total de
3.400.000 votos' are one tally each.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicon import Lexicon
from ..references.pointers import References
from ..tokens import Document
from .framing import FACING
from .measured import Measured, Unit

PAIR_REACH = 9
"""Tokens between a percentage and the number of votes that it is."""
JOINERS = frozenset((",", "y", "e", "a", "al", "o", "u", "contra", "-", "–", "vs", "versus", "ante"))


@dataclass(frozen=True, slots=True)
class Tally:
    """One subject's figure: a percentage, a number of votes, or both.

    ``outer`` up to ``end`` is everything from the first one's noun phrase to the last one's. ``joined`` is
    true where 'y', a comma or 'a' hangs it on the tally before ('Soto y Paredes, con 26% y 24%').
    """

    parts: tuple[Measured, ...]
    sentence: int
    joined: bool = False

    @property
    def first(self) -> int:
        """The first token of the first figure."""
        return self.parts[0].figure.first

    @property
    def after(self) -> int:
        """The token after the last figure."""
        return self.parts[-1].figure.after

    @property
    def outer(self) -> int:
        """The first token of its noun phrase."""
        return self.parts[0].outer

    @property
    def end(self) -> int:
        """The token after its noun phrase."""
        return self.parts[-1].end

    @property
    def percent(self) -> float | None:
        """The percentage, if it has one."""
        return next((p.value for p in self.parts if p.figure.measure == "percent"), None)

    @property
    def votes(self) -> int | None:
        """The number of votes, if it has one."""
        return next((int(p.value) for p in self.parts if p.figure.measure == "votes"), None)

    @property
    def unit(self) -> Unit:
        """What the figures are of, as far as their complements tell."""
        return next((p.unit for p in self.parts if p.unit), "")

    @property
    def approximate(self) -> bool:
        """Whether the text gives it as vague."""
        return any(p.figure.approximate for p in self.parts)


def pair(
    document: Document, lexicon: Lexicon, references: References, measured: list[Measured]
) -> list[Tally]:
    """The tallies of the figures that are results, in order."""
    found: list[Tally] = []
    results = [m for m in measured if m.sense == "result"]
    n = 0
    while n < len(results):
        parts = [results[n]]
        sentence = document.sentence[parts[0].figure.first]
        if n + 1 < len(results) and _are_one(document, lexicon, references, parts[0], results[n + 1]):
            parts.append(results[n + 1])
        tally = Tally(tuple(parts), sentence)
        if found and _continues(document, found[-1], tally):
            tally = Tally(tuple(parts), sentence, joined=True)
        found.append(tally)
        n += len(parts)
    return found


def _are_one(
    document: Document, lexicon: Lexicon, references: References, one: Measured, other: Measured
) -> bool:
    """Whether two figures of different measure are one subject's: nobody and nothing is between them."""
    if one.figure.measure == other.figure.measure:
        return False
    first, after = one.end, other.outer
    if (
        not 0 <= after - first <= PAIR_REACH
        or document.sentence[one.figure.first] != document.sentence[first]
    ):
        return False
    if document.sentence[first] != document.sentence[other.figure.first]:
        return False
    lowers = document.lowers
    if lowers[first:after] == [";"] and lowers[one.figure.outer - 1] in ":—–":
        return True
    if ")" in lowers[first:after] and "(" not in lowers[first:after]:
        return False
    if (behind := _past_recipient(document, references, one)) is not None:
        first = behind if not _is_given(lowers, other) else first
    for i in range(first, after):
        reference = references.at(i)
        if lowers[i] == ";" or (reference is not None and reference.first >= first):
            return False
        verb = any(v.finite for v in lexicon.verbs.get(lowers[i], ())) and not lexicon.is_word(
            lowers[i], "preposition", "conjunction", "determiner", "relative"
        )
        explains = lowers[i : i + 2] == ["es", "decir"] or lowers[i - 1 : i + 1] == ["es", "decir"]
        if verb and not explains and lowers[i - 1] not in ("que", "cual", "lo"):
            return False
    return True


def _past_recipient(document: Document, references: References, one: Measured) -> int | None:
    """The comma behind who got the votes: '94.402 votos para Soto, el 58,91%'."""
    i = one.end
    if one.figure.measure != "votes" or document.lowers[i : i + 1] != ["para"]:
        return None
    named = references.at(i + 1)
    closes = (
        named is not None and named.first == i + 1 and document.lowers[named.after : named.after + 1] == [","]
    )
    return named.after if named is not None and closes else None


def _is_given(lowers: list[str], other: Measured) -> bool:
    """Whether a figure goes to somebody of its own: '94.402 votos para Soto, 58,91% para Mora'."""
    return lowers[other.end : other.end + 1] in (["para"], ["a"], ["al"], ["de"], ["del"])


def _continues(document: Document, before: Tally, tally: Tally) -> bool:
    """Whether one joiner is all that stands between two tallies, closing brackets aside."""
    if before.sentence != tally.sentence or before.parts[0].figure.measure != tally.parts[0].figure.measure:
        return False
    between = [w for w in document.lowers[before.end : tally.outer] if w not in ")%"]
    return (len(between) == 1 and between[0] in JOINERS) or (tuple(between) in FACING and between[-1] != "al")
