"""The title of an article that comes as bare text: its first line, when that is no sentence of the body."""

from __future__ import annotations

from .tokens import CLOSING, ENDERS, STRAIGHT, Document

MAX_WORDS = 40


def find(document: Document) -> str | None:
    """The title on the first line, or ``None`` when the text begins with its body.

    A title has no full stop. Where the lead was glued to it, it ends at the quotation mark that a new
    sentence follows.
    """
    if not document.paragraphs:
        return None
    first, after = document.paragraphs[0]
    begin, end = document.sentences[0]
    if end - begin > MAX_WORDS:
        return None
    if end == after and document.ends[after - 1] < document.ends[-1]:
        return None if document.forms[end - 1] == "." else document.span(first, after)
    if (
        end < after
        and document.forms[end - 1] in CLOSING + STRAIGHT
        and document.forms[end - 2] not in ENDERS
    ):
        return document.span(begin, end)
    return None
