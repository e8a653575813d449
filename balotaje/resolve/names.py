"""Names as evidence: their words without case and accents, and the form to show."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ..lexicon import Lexicon, fold

_WORD = re.compile(r"\w+")

FUNCTION_WORDS = ("preposition", "determiner", "conjunction", "contraction")

LEAST_SHARE = 0.02
"""A form of a name that fewer of its person's articles use may be a slip and is not shown as the name."""


def words_of(text: str) -> list[str]:
    """The words of ``text`` without case and accents: 'Peña, José' is 'pena', 'jose'."""
    return _WORD.findall(fold(text))


def slug(name: str) -> str:
    """An id made of a name: 'José Ñanco-Ruiz' is 'jose-nanco-ruiz'."""
    return "-".join(words_of(name)) or "unnamed"


@dataclass(frozen=True, slots=True)
class NameKey:
    """What identifies a name: its words, without particles and initials; and which of them are surnames.

    ``main`` is the surname that a shorter form of the name keeps: the first after the given names.
    """

    words: frozenset[str]
    surnames: frozenset[str]
    main: str

    @property
    def lone(self) -> bool:
        """Whether it is a surname, a given name or a nickname alone."""
        return len(self.words) < 2

    def also(self, other: NameKey) -> NameKey:
        """The same words, met in this order and in the other: which comes first does not matter."""
        return NameKey(self.words, self.surnames | other.surnames, min(self.main, other.main))


def name_key(name: str, lexicon: Lexicon) -> NameKey:
    """'Ana Luz P. de la Cruz Soto' has the words ana, luz, cruz, soto; the last two may be surnames.

    Of the two, 'Ana Cruz' keeps the first: it is her main one.
    """
    written = _WORD.findall(name)
    telling = [word for word in written if len(word) > 1 and not _is_particle(word, lexicon)]
    folded = [fold(word) for word in telling or written]
    surnames = {word for word in folded[1:-1] if not _only_given(word, lexicon)} | set(folded[1:][-1:])
    after_given = (word for word in folded[1:-1] if word not in lexicon.given_names)
    return NameKey(frozenset(folded), frozenset(surnames), next(after_given, folded[-1] if folded else ""))


def _only_given(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.given_names and word not in lexicon.surnames


def _is_particle(word: str, lexicon: Lexicon) -> bool:
    # Names in title case or capitals ('De La Cruz') need the words that are never a name's own.
    return word.islower() or lexicon.is_word(word.lower(), *FUNCTION_WORDS)


def best_form(forms: Mapping[str, int]) -> str:
    """The form to show of those that name somebody, each with the number of articles that use it.

    The fullest that is no rarity; then not all in capitals, the commonest, the one with most accents.
    """
    least = sum(forms.values()) * LEAST_SHARE

    def rank(form: str) -> tuple[bool, int, bool, int, int, str]:
        accents = sum(not c.isascii() for c in form)
        return (forms[form] < least, -len(_WORD.findall(form)), form.isupper(), -forms[form], -accents, form)

    return min(forms, key=rank)


def commonest(counts: Counter[str]) -> str | None:
    """The value counted most, of several the first in alphabetical order; None of nothing."""
    return min(counts, key=lambda value: (-counts[value], value), default=None)
