"""Where words were said: the outlet or network that the text names beside their verb."""

from __future__ import annotations

from ...knowledge import Organisation
from ..reading import Reading, Said

CHANNEL_REACH = 16
"""Tokens between a cue and the outlet or network where it was said."""


def channel(reading: Reading, said: Said) -> str | None:
    """Where it was said, as written: 'indicó en X', 'dijo a Radio Tola', 'en su cuenta de Instagram'."""
    if said.cue < 0 or said.kind == "post":
        return None
    document = reading.document
    first, after = document.sentences[document.sentence[said.cue]]
    for candidate in reading.cast.candidates:
        inside = first <= candidate.first < after and document.stretch[candidate.first] < 0
        if not inside or abs(candidate.first - said.cue) > CHANNEL_REACH:
            continue
        kinds = {row.kind for row in candidate.rows if isinstance(row, Organisation)}
        head = reading.lexicon.head_nouns.get(document.lowers[candidate.first])
        if not kinds & {"outlet", "network", "agency"} and head != "outlet":
            continue
        i = candidate.first - 1
        while i > first and reading.lexicon.is_word(document.lowers[i], "before_channel"):
            i -= 1
        if document.lowers[i] in ("a", "al", "en", "con", "por", "vía"):
            return document.span(candidate.first, candidate.after)
    return None
