"""One pass over the tokens that finds the words and phrases at which a rule begins.

Rules never search the text: they are called at the few tokens that can start them. Phrases are those that
``Cues`` has found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from ...lexicon import CONTRACTION, DEMONSTRATIVE, DETERMINER, POSSESSIVE, PREPOSITION, Lexicon
from ..clauses.determiners import ALL
from ..clauses.verbs import is_finite
from ..cues import Cues
from ..tokens import ENDERS, MARKS, Document

HELD_APART = 3
"""Tokens that may stand inside a verb of several words ('cerró rápidamente filas')."""
ADJUNCT_REACH = 14
"""Tokens of what tells when, where or how inside one: 'cerró, este martes en la capital, filas'."""
OPENS_OBJECT = DETERMINER | POSSESSIVE
GOVERNS = PREPOSITION | CONTRACTION
STOPS = ENDERS | frozenset(",;:")
"""Marks behind which a clause goes on to something else."""
ANY_DETERMINER = ""
"""What stands in a verb of several words for any determiner: 'dar la confianza' is 'dio su confianza'."""


class Trigger(NamedTuple):
    """A verb or a phrase of class ``kind`` at tokens ``first`` up to ``after``.

    ``lemma`` is set for verbs of several words ('cerrar filas'); ``first`` is then the one that is inflected.
    """

    first: int
    after: int
    kind: str
    lemma: str = ""


class _Entry(NamedTuple):
    """A verb of several words of class ``kind``, with ``rest`` behind the first: without the determiner that
    opens it, and with ``ANY_DETERMINER`` for those within.
    """

    kind: str
    rest: Sequence[str]
    lemma: str


@cache
def _forms(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """lemma → its forms."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, readings in lexicon.verbs.items():
        for reading in readings:
            found[reading.lemma].add(form)
    return {lemma: tuple(sorted(forms)) for lemma, forms in found.items()}


class _Beginning(NamedTuple):
    """The verbs that a form can begin: the classes of those that are it alone, and those of several words,
    the longest first, with what may stand right behind it.
    """

    alone: tuple[str, ...]
    several: tuple[_Entry, ...]
    seconds: frozenset[str]


@cache
def _table(lexicon: Lexicon, verb_classes: tuple[str, ...]) -> dict[str, _Beginning]:
    """form → the verbs that can begin there."""
    alone: dict[str, list[str]] = defaultdict(list)
    table: dict[str, list[_Entry]] = defaultdict(list)
    for verb_class in verb_classes:
        for form in lexicon.forms_by_class.get(verb_class, ()):
            alone[form].append(verb_class)
    for lemma, classes in lexicon.verb_classes.items():
        head, *rest = lemma.split()
        for verb_class in classes if rest else ():
            if verb_class in verb_classes:
                words = _loosely(lexicon, rest)
                for form in _forms(lexicon).get(head, ()):
                    table[form].append(_Entry(verb_class, words, lemma))
    return {
        form: _Beginning(
            tuple(alone.get(form, ())),
            tuple(sorted(table.get(form, ()), key=lambda e: -len(e.rest))),
            frozenset(entry.rest[0] for entry in table.get(form, ())),
        )
        for form in alone.keys() | table.keys()
    }


def _loosely(lexicon: Lexicon, rest: Sequence[str]) -> tuple[str, ...]:
    """The words behind the first of a verb of several, whatever determiners the text has: 'la carne en el
    asador' is 'toda su carne en el asador'; what is nothing but a determiner stays ('hacer suya').
    """
    words = [ANY_DETERMINER if lexicon.is_word(w, "determiner", "possessive") else w for w in rest]
    if words[-1] == ANY_DETERMINER:
        return tuple(rest)
    return tuple(words[words[0] == ANY_DETERMINER :])


def find(
    document: Document, lexicon: Lexicon, verb_classes: tuple[str, ...], phrase_classes: tuple[str, ...]
) -> list[Trigger]:
    """The triggers of a document in the order of their anchors; of phrases of one class the longest."""
    found: list[tuple[int, int, Trigger]] = []
    table, lowers = _table(lexicon, verb_classes), document.lowers
    for i in document.verbs:
        begins = table.get(lowers[i])
        if begins is None:
            continue
        if begins.several:
            behind = begins.seconds.intersection(lowers[i + 1 : i + 3 + ADJUNCT_REACH])
            for kind, rest, lemma in begins.several if behind else ():
                after = _rest_after(document, lexicon, i, rest) if rest[0] in behind else 0
                if after:
                    found.append((i, -len(rest), Trigger(i, after, kind, lemma)))
        for kind in begins.alone:
            found.append((i, 0, Trigger(i, i + 1, kind)))
    by_class = Cues.of(document, lexicon).by_class
    for kind in phrase_classes:
        told = -1
        for first, after, _, anchor in by_class.get(kind, ()):
            if anchor != told:
                told = anchor
                found.append((anchor, first - after, Trigger(first, after, kind)))
    found.sort(key=itemgetter(0, 1))
    return [trigger for _, _, trigger in found]


def _rest_after(document: Document, lexicon: Lexicon, verb: int, rest: Sequence[str]) -> int:
    """The token after ``rest`` where it stands right behind the verb, 0 where it does not."""
    flags, lowers = document.flags, document.lowers
    for first in range(verb + 1, min(len(document) - len(rest) + 1, verb + 3 + HELD_APART)):
        if lowers[first] != rest[0]:
            continue
        determined = bool(flags[first - 1] & (DETERMINER | POSSESSIVE))
        if first - verb > 1 + HELD_APART + determined:
            break
        after = _matched(document, first, rest)
        if after:
            return after
    return _beyond_adjunct(document, lexicon, verb, rest)


def _beyond_adjunct(document: Document, lexicon: Lexicon, verb: int, rest: Sequence[str]) -> int:
    """The token after ``rest`` where what tells when, where or how stands between the verb and it: 'hizo ayer
    en la capital campaña', 'tomará, según la radio, partido'; not 'tomó en la sede del partido', 'hizo, y
    por la campaña'.
    """
    flags, lowers = document.flags, document.lowers
    end = min(len(document) - len(rest) + 1, verb + 3 + ADJUNCT_REACH)
    comma = end > verb + 2 and lowers[verb + 1] == ","
    if end <= verb + 2 or (
        not comma and flags[verb + 1] & OPENS_OBJECT and not flags[verb + 1] & DEMONSTRATIVE
    ):
        return 0
    for i in range(verb + 1 + comma, end):
        if lowers[i] == "," and comma:
            comma = False
            continue
        if is_finite(document, lexicon, i) or lowers[i] in STOPS or document.forms[i] in MARKS:
            return 0
        if not comma and lowers[i] == rest[0] and i > verb + 1:
            after = 0 if _is_governed(document, i) else _matched(document, i, rest)
            if after:
                return after
    return 0


def _is_governed(document: Document, noun: int) -> bool:
    """'del partido', 'por su campaña': whether a preposition stands before the noun phrase at a token."""
    flags = document.flags
    return bool(flags[noun - 1 - bool(flags[noun - 1] & OPENS_OBJECT)] & GOVERNS or flags[noun - 1] & GOVERNS)


def _matched(document: Document, i: int, rest: Sequence[str]) -> int:
    """The token after ``rest`` where it stands at token ``i``, 0 where it does not: 'a la tarima' is 'a todas
    las tarimas' too.
    """
    flags, lowers = document.flags, document.lowers
    for word in rest:
        if i >= len(document):
            return 0
        if word != ANY_DETERMINER:
            if word != lowers[i]:
                return 0
            i += 1
            continue
        i += lowers[i] in ALL
        if i >= len(document) or not flags[i] & (DETERMINER | POSSESSIVE):
            return 0
        i += 1
    return i
