"""Where 'este', 'ésta', 'aquel' stand for somebody by themselves and not before a noun: 'este lunes'."""

from __future__ import annotations

from collections.abc import Iterator

from ...lexicon import CLITIC, FINITE, NEGATION, PREPOSITION, SAYING, Lexicon
from ..clauses.verbs import is_finite, tells
from ..tokens import MARKS, Document
from .resolving import DEMONSTRATIVES, NEARER, OF_TWO

CLAUSE_OPENERS = frozenset((",", ";", "y", "pero", "que", "aunque", "mientras", "cuando", "porque", "si"))
"""Right behind these a clause may begin with its subject."""
THERE_IS = frozenset(("ser", "estar", "haber", "ir"))
"""Verbs before which 'esta' is more often a thing: 'Esta fue la noticia'."""


def lone(document: Document, lexicon: Lexicon) -> Iterator[int]:
    """The tokens of every such word, each once."""
    heads = (first for first, after in document.sentences if _heads(document, lexicon, first, after))
    inside = (i for i in document.where(NEARER) if _opens_clause(document, lexicon, i))
    of_two = (i for i in document.where(OF_TWO.keys()) if _is_governed(document, i) or _has_told(document, i))
    yield from dict.fromkeys((*heads, *inside, *of_two))


def _heads(document: Document, lexicon: Lexicon, first: int, after: int) -> bool:
    """Whether it heads a sentence and a verb, its pronoun or an inciso follows: 'Esta le agradeció', 'Este no
    se calló', 'Este, por su parte, calló'; not 'Esta semana', 'Esta fue'.
    """
    if document.lowers[first] not in DEMONSTRATIVES or first + 1 >= after:
        return False
    i = first + 1 + bool(document.flags[first + 1] & NEGATION)
    acts = _acts(document, lexicon, i) or document.flags[i] & CLITIC
    return bool(acts) or document.lowers[first + 1] == ","


def _acts(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` is a verb of what somebody does: 'Esta dijo'; not 'Esta será', 'Esta marcha'."""
    readings = lexicon.verbs.get(document.lowers[i], ())
    if any(verb.lemma in THERE_IS for verb in readings):
        return False
    return is_finite(document, lexicon, i) and (not readings or any(v.person == "3" for v in readings))


def _opens_clause(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether it opens a clause within a sentence: 'Quilodrán vio a Soto, pero este le dijo', 'y que éste
    dijo'; not 'y este lunes'.
    """
    if document.sentence_start(i) or document.lowers[i - 1] not in CLAUSE_OPENERS:
        return False
    return bool(document.flags[i + 1] & CLITIC) or tells(document, lexicon, i + 1)


def _is_governed(document: Document, i: int) -> bool:
    """Whether it is the first or the last of two just named, behind a preposition and with nothing said of
    it: 'se pronunció por aquel; Tola, por esta'; not 'por aquel tiempo', 'por esta, su casa'.
    """
    if not document.flags[i - 1] & PREPOSITION:
        return False
    return not document.forms[i + 1].isalpha() or bool(document.flags[i + 1] & FINITE)


def _has_told(document: Document, i: int) -> bool:
    """Whether it stands behind a verb that tells words before: '“…”, le contestó este'; not '“…”, dijo este
    lunes'.
    """
    verb = i - 1
    closes = not document.forms[i + 1].isalpha() or document.flags[i + 1] & PREPOSITION
    if not closes or not document.flags[verb] & SAYING:
        return False
    while verb > 1 and document.flags[verb - 1] & CLITIC:
        verb -= 1
    return verb > 1 and document.lowers[verb - 1] == "," and document.forms[verb - 2] in MARKS
