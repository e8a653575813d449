"""One pass over the tokens that finds the words and phrases at which a rule begins.

Rules never search the text: they are called at the few tokens that can start them. A phrase is looked up
under its rarest word, so that 'a ningún candidato' costs nothing at every 'a'.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from ...lexicon import Lexicon
from ..cues import anchor
from ..tokens import Document

HELD_APART = 3
"""Tokens that may stand inside a verb of several words ('cerró rápidamente filas')."""


class Trigger(NamedTuple):
    """A verb or a phrase of class ``kind`` at tokens ``first`` up to ``after``.

    ``lemma`` is set for verbs of several words ('cerrar filas'); ``first`` is then the one that is inflected.
    """

    first: int
    after: int
    kind: str
    lemma: str = ""


class _Entry(NamedTuple):
    kind: str
    words: Sequence[str] = ()
    offset: int = 0
    lemma: str = ""


@cache
def _forms(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """lemma → its forms."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, readings in lexicon.verbs.items():
        for reading in readings:
            found[reading.lemma].add(form)
    return {lemma: tuple(sorted(forms)) for lemma, forms in found.items()}


@cache
def _table(
    lexicon: Lexicon, verb_classes: tuple[str, ...], phrase_classes: tuple[str, ...]
) -> dict[str, tuple[_Entry, ...]]:
    """form → what can begin there; for phrases, at the rarest word."""
    table: dict[str, list[_Entry]] = defaultdict(list)
    for verb_class in verb_classes:
        for form in lexicon.forms_by_class.get(verb_class, ()):
            table[form].append(_Entry(verb_class))
    for lemma, classes in lexicon.verb_classes.items():
        head, *rest = lemma.split()
        for verb_class in classes if rest else ():
            if verb_class in verb_classes:
                for form in _forms(lexicon).get(head, ()):
                    table[form].append(_Entry(verb_class, rest, lemma=lemma))
    wanted = frozenset(phrase_classes)
    for phrases in lexicon.phrases.values():
        for words, kind in phrases:
            if kind in wanted:
                place = anchor(words, lexicon)
                table[words[place]].append(_Entry(kind, [*words], place))
    return {form: tuple(sorted(entries, key=lambda e: -len(e.words))) for form, entries in table.items()}


def find(
    document: Document, lexicon: Lexicon, verb_classes: tuple[str, ...], phrase_classes: tuple[str, ...]
) -> Iterator[Trigger]:
    """The triggers of a document in the order of their anchors; of phrases of one class the longest."""
    table = _table(lexicon, verb_classes, phrase_classes)
    lowers = document.lowers
    for i, entries in enumerate(map(table.get, lowers)):
        if entries is None:
            continue
        seen: set[str] = set()
        for kind, words, offset, lemma in entries:
            if not words:
                yield Trigger(i, i + 1, kind)
            elif lemma:
                if words[0] in lowers[i + 1 : i + 2 + HELD_APART]:
                    after = _rest_after(document, i, words)
                    if after:
                        yield Trigger(i, after, kind, lemma)
            elif kind not in seen:
                first = i - offset
                after = first + len(words)
                if first >= 0 and lowers[first:after] == words:
                    seen.add(kind)
                    yield Trigger(first, after, kind)


def _rest_after(document: Document, verb: int, rest: Sequence[str]) -> int:
    """The token after ``rest`` where it stands right behind the verb, 0 where it does not."""
    for first in range(verb + 1, min(len(document), verb + 2 + HELD_APART)):
        if document.lowers[first] == rest[0] and document.lowers[first : first + len(rest)] == rest:
            return first + len(rest)
    return 0
