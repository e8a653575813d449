"""One pass over the tokens that finds the words and phrases at which a rule begins.

Rules never search the text: they are called at the few tokens that can start them. A phrase is looked up
under its longest word, so that 'a ningún candidato' costs nothing at every 'a'.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ..lexicon import Lexicon, VerbForm
from .tokens import Document


@dataclass(frozen=True, slots=True)
class Trigger:
    """A verb or a phrase of class ``kind`` at tokens ``first`` up to ``after``; ``form`` is set for verbs."""

    first: int
    after: int
    kind: str
    form: VerbForm | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: str
    words: tuple[str, ...] = ()
    offset: int = 0
    forms: tuple[VerbForm, ...] = ()


@cache
def _table(
    lexicon: Lexicon, verb_classes: tuple[str, ...], phrase_classes: tuple[str, ...]
) -> dict[str, tuple[_Entry, ...]]:
    """form → what can begin there; for phrases, at the longest word."""
    table: dict[str, list[_Entry]] = defaultdict(list)
    for verb_class in verb_classes:
        for form in lexicon.forms_by_class.get(verb_class, ()):
            table[form].append(_Entry(verb_class, forms=lexicon.verb_in(form, verb_class)))
    wanted = frozenset(phrase_classes)
    for phrases in lexicon.phrases.values():
        for words, kind in phrases:
            if kind in wanted:
                anchor = max(range(len(words)), key=lambda n: (len(words[n]), -n))
                table[words[anchor]].append(_Entry(kind, words, anchor))
    return {form: tuple(sorted(entries, key=lambda e: -len(e.words))) for form, entries in table.items()}


def find(
    document: Document, lexicon: Lexicon, verb_classes: tuple[str, ...], phrase_classes: tuple[str, ...]
) -> Iterator[Trigger]:
    """The triggers of a document in the order of their anchors; of phrases of one class the longest."""
    table = _table(lexicon, verb_classes, phrase_classes)
    lowers = document.lowers
    for i, lower in enumerate(lowers):
        entries = table.get(lower)
        if entries is None:
            continue
        seen: set[str] = set()
        for entry in entries:
            if entry.forms:
                yield Trigger(i, i + 1, entry.kind, entry.forms[0])
                continue
            first = i - entry.offset
            after = first + len(entry.words)
            if entry.kind not in seen and first >= 0 and tuple(lowers[first:after]) == entry.words:
                seen.add(entry.kind)
                yield Trigger(first, after, entry.kind)
