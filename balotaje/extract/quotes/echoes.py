"""Words that stand twice: posts that lost their frame, and headlines that quote the body."""

from __future__ import annotations

from collections.abc import Callable

from ...lexicon import fold
from ...model import Actor
from ..reading import Reading, Said
from ..tokens import DASHES, ENDERS, MARKS, Document
from .wording import SUBHEAD

MAX_ECHOES = 8
"""Quotations without a speaker whose words are looked for in the others."""
MIN_LIKE = 5
"""Different words above which nearly the same are the same statement."""
MAX_DISPLAY = 12
"""Tokens of the name in a post's signature."""


def sign_posts(
    reading: Reading, kept: list[Said], posts: list[Said], spelled_out: Callable[[str], str | None]
) -> None:
    """Add ``posts`` to ``kept``: a signed one is its handle's, another one of whom its words are quoted.

    ``spelled_out`` gives the body that an acronym in a signature stands for: '— CNE Tolania (@cnetolania)'.
    """
    document = reading.document
    owners = {naming.first: naming.actor for naming in reading.cast.namings}
    spoken = {said.first: said for said in reversed(kept)}
    for post in posts:
        if document.forms[post.cue][0] == "@":
            shown = _display(document, post.cue)
            post.speaker = owners.get(post.cue) or next((owners[i] for i in shown if i in owners), None)
            if post.speaker is None:
                bodies = (spelled_out(document.forms[i]) for i in shown if document.forms[i].isupper())
                label = document.span(shown.start, shown.stop) if shown else document.forms[post.cue]
                post.label = next((body for body in bodies if body), label)
        else:
            twin = spoken.get(post.cue)
            if twin is None:
                continue
            post.speaker, post.label = twin.speaker, twin.label
            post.cue = -1
        kept.append(post)


def _display(document: Document, handle: int) -> range:
    """The tokens of the name in a post's signature: '— Municipalidad de Tola (@munitola)'."""
    for i in range(handle - 2, max(-1, handle - MAX_DISPLAY), -1):
        if document.forms[i] in DASHES:
            return range(i + 1, handle - 1)
    return range(0)


def look_below(reading: Reading, kept: list[Said], weak: list[Said], passed: list[Said]) -> None:
    """Let the body tell whose a headline's words are."""
    take_speakers(reading, kept, weak)
    repeat_in_headline(reading, kept, passed)
    name_in_headline(reading, kept)


def take_speakers(reading: Reading, kept: list[Said], weak: list[Said]) -> None:
    """A headline's quotation without a speaker is of whoever the body quotes with the same words.

    ``weak`` are those whose speaker nothing beside them tells: the body knows better.
    """
    unsure = {said.first for said in weak}
    waiting = [said for said in kept if said.first in unsure or (said.speaker is None and said.label is None)]
    if not waiting:
        return
    open_ones = {id(said) for said in waiting}
    placed = [(said, _word_set(reading.document, said)) for said in kept if id(said) not in open_ones]
    for said in waiting[:MAX_ECHOES]:
        own = _word_set(reading.document, said)
        for other, theirs in placed:
            if own and len(own & theirs) >= 0.8 * min(len(own), len(theirs)):
                said.speaker, said.label = other.speaker, other.label
                break


def repeat_in_headline(reading: Reading, kept: list[Said], passed: list[Said]) -> None:
    """A headline's words are somebody's where the body quotes them in a row: 'Con “calma y paso firme”, Tola
    vota' above 'Vamos “con calma y paso firme”, dijo Soto'.

    ``passed`` are those that nothing beside them makes a quotation. A collective that a headline makes of one
    speaker gives way to him: 'Ediles: “Falta agua”' above '“Falta agua”, dijo Soto'.
    """
    document = reading.document
    above = [said for said in passed if _is_in_headline(document, said)]
    vague = [said for said in kept if not document.paragraph[said.first] and not said.speaker and said.label]
    if not above and not vague:
        return
    body = [(_row(document, said), said) for said in kept if not _is_in_headline(document, said)]
    for said in (*above, *vague):
        own = _row(document, said)
        words = _word_set(document, said) if said.label else frozenset()
        twin = next(
            (
                other
                for row, other in body
                if (other.speaker or other.label) and (own in row or _is_nearly(words, document, other))
            ),
            None,
        )
        if twin is None or (said.label and (twin.speaker is None or twin.speaker.kind != "person")):
            continue
        if not said.label:
            kept.append(said)
        said.speaker, said.label = twin.speaker, twin.label


def _is_nearly(words: frozenset[str], document: Document, other: Said) -> bool:
    """Whether words of a headline's are nearly all among those of the body."""
    return len(words) > MIN_LIKE and len(words & _word_set(document, other)) >= 0.8 * len(words)


def name_in_headline(reading: Reading, kept: list[Said]) -> None:
    """Whom a headline leaves unnamed is the one of whom the body tells the same: 'Una edila del PDA: “Falta
    agua”' above 'La edila del PDA Rosa Soto'; nobody where it tells that of two.
    """
    document, cast = reading.document, reading.cast
    open_ones = [said for said in kept if not document.paragraph[said.first] and not said.speaker]
    for said in open_ones if any(said.label for said in open_ones) else ():
        shown = [d for d in cast.descriptions if not document.paragraph[d.first] and d.number == "s"]
        whole = next((d for d in shown if document.span(d.first, d.after) == said.label), None)
        if whole is None or whole.definite or whole.complement is None:
            continue
        title = whole.title(document).lower()
        found = {
            index
            for index, person in enumerate(cast.people)
            if any(cast.descriptions[d].title(document).lower() == title for d in person.descriptions)
        }
        if len(found) == 1:
            said.speaker, said.label = Actor("person", found.pop()), None


def _is_in_headline(document: Document, said: Said) -> bool:
    """Whether words stand in the headline, or in a line of their own that ends with no point."""
    number = document.paragraph[said.first]
    first, after = document.paragraphs[number]
    while after > first and document.forms[after - 1] in MARKS:
        after -= 1
    return not number or (after - first <= SUBHEAD and document.forms[after - 1] not in ENDERS)


def _row(document: Document, said: Said) -> str:
    """The words said, in their order, between blanks."""
    forms = document.forms
    words = (fold(forms[i]) for a, b in said.parts for i in range(a, b) if forms[i][0].isalnum())
    return f" {' '.join(words)} "


def _word_set(document: Document, said: Said) -> frozenset[str]:
    forms = document.forms
    return frozenset(fold(forms[i]) for a, b in said.parts for i in range(a, b) if forms[i][0].isalnum())
