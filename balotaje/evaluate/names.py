"""When two names are one: the codebook's rules for people, parties, labels, titles and wordings.

All comparison is on ``\\w+`` tokens with case and accents folded.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from balotaje.evaluate.views import Entity
from balotaje.knowledge import Knowledge
from balotaje.lexicon import fold

_WORD = re.compile(r"\w+")
LABEL_F1 = 0.5
"""The least token F1 at which two labels of an unnamed speaker or an institution are one."""


@lru_cache(maxsize=65536)
def tokens(text: str) -> tuple[str, ...]:
    """The words of ``text``, without case and accents ('Peña, José' -> 'pena', 'jose')."""
    return tuple(_WORD.findall(fold(text)))


@lru_cache(maxsize=65536)
def token_f1(one: str, other: str) -> float:
    """Harmonic mean of the shares of each text's words, counted with repetition, that the other has."""
    ours, theirs = Counter(tokens(one)), Counter(tokens(other))
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def same_person(one: str, other: str) -> bool:
    """The same tokens, or all of one name's two or more tokens in the other."""
    return _holds(tokens(one), tokens(other))


def same_label(one: str, other: str) -> bool:
    """One label's words are all in the other, or the two overlap at ``LABEL_F1`` or more."""
    ours, theirs = set(tokens(one)), set(tokens(other))
    if not ours or not theirs:
        return False
    return ours <= theirs or theirs <= ours or token_f1(one, other) >= LABEL_F1


def same_title(one: str, other: str) -> bool:
    """One title runs within the other, word by word, singular or plural ('timonel', 'tres timoneles')."""
    short, long = sorted((tokens(one), tokens(other)), key=len)
    if not short:
        return False
    starts = range(len(long) - len(short) + 1)
    return any(all(_same_word(a, b) for a, b in zip(short, long[i:], strict=False)) for i in starts)


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long in (short, short + "s", short + "es")


def _holds(one: Sequence[str], other: Sequence[str]) -> bool:
    short, long = sorted((set(one), set(other)), key=len)
    if not short:
        return False
    return short == long or (len(short) >= 2 and short <= long)


class PartyNames:
    """Which names are one party's: full names, abbreviations and aliases as the press writes them."""

    def __init__(self, groups: Iterable[Iterable[str]] = ()) -> None:
        """``groups``: all the names of each party. One name may belong to several parties."""
        self._groups: dict[tuple[str, ...], set[int]] = {}
        for number, names in enumerate(groups):
            for name in names:
                if key := tokens(name):
                    self._groups.setdefault(key, set()).add(number)

    @classmethod
    def known(cls, knowledge: Knowledge) -> PartyNames:
        """The names of the parties in ``data/parties.csv``."""
        return cls((row.name, row.abbreviation or "", *row.aliases) for row in knowledge.parties.values())

    def same(self, one: str, other: str) -> bool:
        """Known as one party's names, the same tokens, or all of one's two or more tokens in the other."""
        ours, theirs = tokens(one), tokens(other)
        known = self._groups.get(ours, set()) & self._groups.get(theirs, set())
        return bool(known) or _holds(ours, theirs)


def same_entity(gold: Entity, found: Entity, parties: PartyNames) -> bool:
    """Whether the gold name, of whatever it is the name, is that of the person, party or label found."""
    if found.kind == "person":
        return same_person(gold.name, found.name)
    if found.kind == "party":
        return any(parties.same(gold.name, name) for name in found.names)
    return same_label(gold.name, found.name)
