"""Whether somebody named before has no verb yet, so that the next verb is theirs."""

from __future__ import annotations

from collections.abc import Callable

from ...lexicon import Lexicon
from ..references.pointers import Reference, References
from ..tokens import Document
from .verbs import is_singular, tells

REACH = 60
"""Tokens around a list within which somebody waits for a verb, and it stands."""
OPENERS = frozenset(("que", "quien", "quienes", "cuando", "mientras", "aunque", "porque", "donde", "si"))
"""What opens a clause that has a verb of its own."""


def awaits_verb(
    document: Document,
    lexicon: Lexicon,
    references: References,
    span: range,
    preposition: Callable[[Reference], str],
) -> bool:
    """Whether somebody named free before the tokens of ``span`` waits for a verb behind them: 'Soto, con el
    aval de Tola y Rojas, ganó', 'Soto, que compite con Tola y Rojas, ganó', 'El texto firmado por Tola y Paz
    pide'; not 'Soto votó por Tola, y Rojas ganó', 'Soto, con el aval de Tola, y Rojas perdieron'.
    """
    i, (begin, end) = span.start, document.sentences[document.sentence[span.start]]
    begin, end = max(begin, i - REACH), min(end, span.stop + REACH)
    verb = next((j for j in range(span.stop, end) if tells(document, lexicon, j)), -1)
    if verb < 0 or not is_singular(document, lexicon, verb):
        return False
    named = references.between(begin, i)
    if not any(
        r.after < i
        and (document.lowers[r.after] == "," or _is_done(document, lexicon, r.after))
        and not preposition(r)
        for r in named
        if r.actors or r.kind in ("description", "text", "organisation")
    ):
        return False
    opened = sum(word in OPENERS for word in document.lowers[begin:i])
    return sum(tells(document, lexicon, j) for j in range(begin, i)) <= opened


def _is_done(document: Document, lexicon: Lexicon, i: int) -> bool:
    """'firmado por': whether a participle and who did it stand at token ``i``."""
    done = any(v.tense == "part" for v in lexicon.verbs.get(document.lowers[i], ()))
    return done and document.lowers[i + 1] == "por"
