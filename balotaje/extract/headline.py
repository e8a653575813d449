"""The title of an article that comes as bare text: its first line, when that is no sentence of the body."""

from __future__ import annotations

from ..lexicon import Lexicon
from .tokens import CLOSING, ENDERS, STRAIGHT, Document

MAX_WORDS = 40
PARTS = frozenset("?!|")
"""What ends a part of a title that another one follows: '¿Gana Soto? Lo que dicen las mesas'."""


def find(document: Document, lexicon: Lexicon) -> str | None:
    """The title on the first line, or ``None`` when the text begins with its body.

    A title has no full stop but that of an abbreviation. Where the lead was glued to it, it ends at the
    quotation mark that a new sentence follows.
    """
    if not document.paragraphs:
        return None
    first, after = document.paragraphs[0]
    begin, end = document.sentences[0]
    last = end
    while last < after and document.forms[last - 1] in PARTS:
        last = document.sentences[document.sentence[last]][1]
    if last == after and document.ends[after - 1] < document.ends[-1]:
        end = after
    if end - begin > MAX_WORDS:
        return None
    if end == after and document.ends[after - 1] < document.ends[-1]:
        stops = document.forms[end - 1] == "."
        short = stops and lexicon.is_word(document.lowers[end - 2], "abbreviation")
        return None if stops and not short else document.span(first, after)
    if (
        end < after
        and document.forms[end - 1] in CLOSING + STRAIGHT
        and document.forms[end - 2] not in ENDERS
    ):
        return document.span(begin, end)
    return None
