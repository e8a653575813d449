"""Whose words a headline or a displayed quotation shows where no verb of saying tells it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from ...lexicon import PERSON_NOUN
from ...model import Actor
from ..clauses.determiners import OF, THE
from ..clauses.verbs import tells
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..tokens import DASHES, ENDERS, MARKS, Document

MAX_TITLE = 8
"""Tokens of the title behind the name that signs words."""

Subject = Callable[[int, int], Reference | None]
"""Whom the sentence between two tokens is on."""


def signed(reading: Reading, said: Said) -> Reference | None:
    """Who is named right behind words that are a paragraph's beginning: '“…”: Rosa Quilodrán'.

    '“…”, Rosa Quilodrán' too where the paragraph ends there, or a paragraph of its own signs them; not
    '“…”, Tola 2025'.
    """
    document = reading.document
    number = document.paragraph[said.first]
    first, after = document.paragraphs[number]
    i = said.after
    while i < after and (document.forms[i] in MARKS or document.forms[i] == "."):
        i += 1
    titled = _with_title(reading, i) if i < after and document.forms[i - 1] == "." else None
    if said.first - first > 1 or len(said.parts) > 1 or titled is not None:
        return titled
    if i >= after and number + 1 < len(document.paragraphs):
        below, end = document.paragraphs[number + 1]
        return _signature(reading, below + (document.forms[below] in DASHES), end)
    if i + 1 >= after:
        return None
    if document.forms[i] not in (":", ",") and document.forms[i] not in DASHES:
        return _signature(reading, i, after)
    named = reading.references.starting_at(i + 1)
    if named is None or named.actor is None or named.actor.kind != "person":
        return None
    if len(reading.clause.members(named)) > 1:
        return None
    ends = named.after == after
    return named if ends or (document.forms[i] == ":" and number == 0) else None


def told_with_next(document: Document, before: Said | None, said: Said) -> None:
    """Words that nothing tells of are of who says the next ones, if only a point parts them: '“…”. “…”, dijo
    Soto'.
    """
    if before is None or before.cue >= 0 or (said.speaker is None and said.label is None):
        return
    if document.paragraph[before.first] != document.paragraph[said.first]:
        return
    between = document.forms[before.after : said.first]
    if before.after > before.first and all(form in MARKS or form == "." for form in between):
        before.speaker, before.label = said.speaker, said.label


def _with_title(reading: Reading, i: int) -> Reference | None:
    """Who signs words that a layout set into a text: '“…”. Rosa Quilodrán presidenta del PDA Faltan dos
    días', or by a name and a title alone, '“…”. Rosa Quilodrán, presidenta del PDA.'; not '“…”. Rosa
    Quilodrán, presidenta del PDA, calló.', nor '“…”. La edil Rosa Quilodrán calló.'
    """
    document = reading.document
    named = reading.references.named_at(i)
    if named is None or named.actor is None or named.actor.kind != "person" or document.lowers[i] in THE:
        return None
    end = i
    while end < len(document) and (document.is_capital(end) or document.lowers[end] in OF):
        end += 1
    limit = min(end + MAX_TITLE, len(document))
    if document.lowers[end : end + 1] == [","]:
        while end < limit and document.lowers[end] == ",":
            end += 1
        _, limit = document.sentences[document.sentence[i]]
        if limit - end > MAX_TITLE + MAX_TITLE:
            return None
    titled = end < len(document) and document.flags[end] & PERSON_NOUN
    return (
        named if titled and not any(tells(document, reading.lexicon, k) for k in range(end, limit)) else None
    )


def _signature(reading: Reading, i: int, after: int) -> Reference | None:
    """Who signs words by a name and a title that end their paragraph: '“…” Rosa Quilodrán, edil de Tola'."""
    document = reading.document
    named = reading.references.starting_at(i)
    if named is None or named.actor is None or named.actor.kind != "person":
        return None
    rest = range(named.after, after)
    prose = any(document.forms[k] in ENDERS or tells(document, reading.lexicon, k) for k in rest)
    return None if prose or len(rest) > MAX_TITLE else named


def protagonist(reading: Reading, kept: list[Said], said: Said, subject: Subject) -> Actor | None:
    """Whose a headline's bare words are: the body begins with them, and quotes nobody as often.

    '“No me voy a casa”' over a body on Quilodrán that quotes Soto as often as her are nobody's.
    """
    document = reading.document
    if said.first > 1 or len(document.paragraphs) < 2:
        return None
    begin = document.sentence[document.paragraphs[1][0]]
    lead = subject(*document.sentences[begin])
    if lead is None or lead.actor is None or lead.actor.kind != "person":
        return None
    body = [other for other in kept if document.paragraph[other.first]]
    spoken = Counter(other.speaker for other in body)
    return lead.actor if 2 * spoken[lead.actor] > len(body) or not body else None
