"""A figure with the words that frame it: 'cerca de un 40%', 'rozó el 30%', '3 millones y pico'."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...lexicon import Lexicon
from ..clauses.determiners import BEFORE_ONE, DETERMINERS
from ..cues import Cues
from ..tokens import DASHES, Document

Measure = Literal["percent", "votes"]

CEILING = 5
"""Below this a percentage that was not reached is what somebody has, about."""
EXACTED_REACH = 6
"""Tokens behind a figure within which a word makes it a threshold: 'el 3% que exige la ley'."""
BYGONE = frozenset(
    """anterior anteriores pasada pasadas pasado pasados previa previas previo previos última últimas último
    últimos precedente precedentes""".split()
)
"""What is said of the contest, or the year, before this one."""
CAUSES = frozenset(("pese", "gracias"))
"""What 'a' ties a figure to that somebody has: 'pese a sus 88.214 votos'."""
FAVOURS = (["a", "favor"], ["en", "favor"])
"""What gives votes to somebody behind it."""
QUALIFIED = frozenset(("un", "el"))
NAMED = frozenset("otro resto restante total domingo voto partido puesto lugar número margen".split())
"""Nouns behind which a figure is no part of their phrase."""
WEAKENERS = frozenset(
    ("solo", "sólo", "solamente", "apenas", "exactamente", "tan", "ya", "incluso", "también", "nada")
)
"""Adverbs that may stand before a figure and change nothing about it."""


FACING = frozenset(
    (
        ("ante",),
        ("contra",),
        ("frente", "a"),
        ("frente", "al"),
        ("versus",),
        ("vs",),
        ("vs.",),
        ("en", "contraste", "con"),
    )
)
"""What sets the figure of one against that of another: '62% ante 38%'."""
LONGEST_FACING = 3


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at tokens ``first`` up to ``after``, read as a percentage and as a count."""

    first: int
    after: int
    percent: float
    count: float
    written: bool = False
    """Whether it is in words."""
    grouped: bool = False
    """Whether it is written with separators of thousands."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A percentage or a number of votes.

    ``first`` up to ``after`` is the figure itself, ``outer`` the first token of its noun phrase with articles
    and approximators ('cerca de un'), so that ``outer - 1`` governs it. ``joined`` is true for all but the
    first figure of a coordination ('26 y 24%', 'entre 58 y 60%'), ``bare`` where the unit is to be understood
    from the figures beside it, ``signed`` for changes ('+4%').
    """

    first: int
    after: int
    outer: int
    measure: Measure
    value: float
    approximate: bool = False
    joined: bool = False
    bare: bool = False
    signed: bool = False
    written: bool = False


class Framing:
    """Reads what frames the numbers of one document."""

    def __init__(self, document: Document, lexicon: Lexicon, cues: Cues) -> None:
        self.document = document
        self.lexicon = lexicon
        self.cues = cues
        self.lowers = document.lowers

    def framed(self, numeral: Numeral, after: int, measure: Measure, value: float) -> Figure:
        """The figure with the articles, approximators and weak adverbs before it."""
        outer, approximate = self.outer(numeral.first)
        if (ceiling := self._ceiling(numeral, outer, after)) is not None:
            outer, approximate = ceiling, True
        if self.cues.at(after, "about_after") is not None:
            approximate = True
        return Figure(
            numeral.first,
            after,
            outer,
            measure,
            value if measure == "percent" else float(round(value)),
            approximate,
            signed=self._is_signed(numeral.first),
            written=numeral.written,
        )

    def _is_signed(self, first: int) -> bool:
        """'+4%', '(-2)', 'un -2,5%', '± 3%', 'a menos 7%': a change, or how far something may be off."""
        forms = self.document.forms
        before = forms[first - 1] if first else ""
        if before == "menos" and first > 1 and self.document.lowers[first - 2] in ("a", "un", "de"):
            return True  # 'cayó a menos 7,2%'
        if before in ("+", "±") or first < 2 or before not in DASHES:
            return before in ("+", "±")
        minus = forms[first - 2] in ("(", "[") or self.document.lowers[first - 2] in ("un", *BEFORE_ONE)
        return (minus and self.document.glued(first)) or forms[first - 2] in ("+", "/")

    def _ceiling(self, numeral: Numeral, outer: int, after: int) -> int | None:
        """'no alcanza el 2%': what little somebody has; not 'no llegó al 3% que se exige'."""
        begins = self.cues.ending(outer, "ceiling")
        small = begins is not None and numeral.percent < CEILING
        return (
            None
            if small and self.cues.within(after, after + EXACTED_REACH, "threshold")
            else begins
            if small
            else None
        )

    def outer(self, first: int) -> tuple[int, bool]:
        """The first token of the noun phrase of a number, and whether it is vague: 'cerca de un 40%'."""
        lowers = self.lowers
        outer, approximate = first, False
        sentence = self.document.sentence[first]
        while outer and self.document.sentence[outer - 1] == sentence:
            begins = self.cues.ending(outer, "about")
            if begins is None and lowers[outer - 1] in self.lexicon.words and self.vague_verb(outer - 1):
                return outer, True
            if begins is not None:
                outer, approximate = begins, True
            elif lowers[outer - 1] == "hasta" and lowers[outer - 2] == "con":
                outer, approximate = outer - 1, True  # 'con hasta un 33%'
            elif lowers[outer - 1] in DETERMINERS or lowers[outer - 1] in WEAKENERS:
                outer -= 1
            elif outer == first > 2 and lowers[outer - 2] in QUALIFIED and self._is_qualifier(outer - 1):
                outer -= 2
            else:
                break
        return outer, approximate

    def _is_qualifier(self, i: int) -> bool:
        """Whether token ``i`` only judges a figure: 'con un contundente 61%'; not 'con el restante 4%'."""
        lower = self.lowers[i]
        if self.lowers[i - 2] not in ("con", "por") and not self.lexicon.verb_in(
            self.lowers[i - 2], "obtain"
        ):
            return False
        known = lower in self.lexicon.words and not self.lexicon.is_word(lower, "office_adjective")
        if known or not lower.isalpha() or self.document.is_capital(i) or lower in NAMED:
            return False
        return not any(v.finite for v in self.lexicon.verbs.get(lower, ()))

    def vague_verb(self, i: int) -> bool:
        """A verb that says how near a figure comes: 'rozó el 30%', 'supera los 3 millones'."""
        lower = self.lowers[i]
        return self.lexicon.is_word(lower, "approximate") and bool(self.lexicon.verb_in(lower, "obtain"))


def facing_at(lowers: list[str], i: int) -> int:
    """How many tokens from ``i`` on set the figure before them against another; 0 where none do."""
    return next((n for n in range(LONGEST_FACING, 0, -1) if tuple(lowers[i : i + n]) in FACING), 0)


def is_set_against(lowers: list[str], outer: int) -> bool:
    """'contra 37%', 'frente a 37%': whether the figure at token ``outer`` is set against another."""
    return any(tuple(lowers[max(0, outer - n) : outer]) in FACING for n in range(1, LONGEST_FACING + 1))
