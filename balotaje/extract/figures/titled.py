"""Names behind titles that nothing is known of: 'el 12% del predicador Pedro Soto'."""

from __future__ import annotations

from ...lexicon import Lexicon
from ..references.pointers import Reference, References

TITLE_REACH = 5
"""Tokens of the titles before a name behind 'del'."""
TITLE_ENDS = (
    "preposition",
    "contraction",
    "conjunction",
    "subordinator",
    "relative",
    "clitic",
    "determiner",
    "adverb",
)


def named_behind(lowers: list[str], lexicon: Lexicon, references: References, i: int) -> Reference | None:
    """Whom titles at token ``i`` that nothing is known of stand before: 'del predicador y exdiputado Soto'.

    'de la exprimera dama Rosa Soto' too.

    Not 'de inflación que Soto': words of function end a title.
    """
    i += lowers[i : i + 1] in (["la"], ["el"])
    for k in range(i, min(i + TITLE_REACH, len(lowers))):
        reference = references.at(k)
        if reference is not None:
            named = reference.kind == "name" and reference.first == k and k > i
            return reference if named else None
        lower = lowers[k]
        verb = any(v.finite for v in lexicon.verbs.get(lower, ())) and not lower.endswith(("a", "o"))
        if not lower.isalpha() or verb or (lower != "y" and lexicon.is_word(lower, *TITLE_ENDS)):
            return None
    return None
