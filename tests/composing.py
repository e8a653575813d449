"""Sentences composed of slots: what a rule must read whatever stands in each part of its construction.

A pattern names its slots in braces; each slot has wordings that are told apart by nothing that the fact
depends on. A table that gives every wording in one place finds what single sentences do not: an adverb
between a verb and its clause, a title with an apposition before it, both at once.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import product
from string import Formatter

MOST = 300
"""Sentences that one pattern is tried on; of more combinations a fixed sample is drawn."""


def composed(pattern: str, slots: Mapping[str, Sequence[str]], most: int = MOST) -> list[str]:
    """The sentences that ``pattern`` makes of ``slots``: all of them, or a sample that is always the same."""
    names = [name for _, name, _, _ in Formatter().parse(pattern) if name]
    every = list(product(*(slots[name] for name in names)))
    if len(every) > most:
        every = random.Random(pattern).sample(every, most)
    return [pattern.format(**dict(zip(names, words, strict=True))) for words in every]


def unread(texts: Iterable[str], reads: Callable[[str], object], expected: object) -> list[str]:
    """The ``texts`` of which ``reads`` makes something else than ``expected``."""
    return [text for text in texts if reads(text) != expected]
