"""How one wording of a statement differs from another: what it adds or changes, and what it leaves out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from difflib import SequenceMatcher

from markupsafe import Markup

MOST_WORDS = 600
"""Words of a wording that are compared; longer ones are shown as they are."""

_WORD = re.compile(r"\S+\s*")
_GAP = re.compile(r"\[(?:…|\.\.\.)\]")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a wording: shared with the other (`same`), its `own`, or a `gap` for what it lacks."""

    kind: str
    text: str


def compare(fullest: str, wording: str) -> list[Part]:
    """The parts of ``wording`` beside ``fullest``; accents, case and punctuation make no difference.

    >>> compare("Voy a votar por ella", "votar por él")
    [Part(kind='gap', text='Voy a'), Part(kind='same', text='votar por '), Part(kind='gap', text='ella'), \
Part(kind='own', text='él')]
    """
    theirs, own = _WORD.findall(fullest), _WORD.findall(wording)
    if max(len(theirs), len(own)) > MOST_WORDS:
        return [Part("same", wording)]
    matcher = SequenceMatcher(None, [_plain(w) for w in theirs], [_plain(w) for w in own], autojunk=False)
    parts: list[Part] = []
    for what, left, right, start, end in matcher.get_opcodes():
        if what == "equal":
            parts.append(Part("same", "".join(own[start:end])))
            continue
        missing = "".join(theirs[left:right]).strip()
        if _plain(missing):
            parts.append(Part("gap", missing))
        added = "".join(own[start:end])
        if added:
            # Where the writer says that something is left out, the sign is the writer's own.
            parts.append(Part("own" if _plain(_GAP.sub("", added)) else "same", added))
    return parts


def marked_up(parts: list[Part], left_out: str) -> Markup:
    """The parts as HTML: what is the wording's own marked, and a sign where something is left out.

    ``left_out`` says to whoever hears the page what the sign means, with the words in the place of %(words)s.
    """
    out: list[Markup] = []
    for part in parts:
        if part.kind == "gap":
            told = left_out % {"words": part.text}
            if out and not out[-1].endswith(" "):
                out.append(Markup(" "))
            sign = Markup('<span class="gap" title="{0}"><span class="aloud">({0})</span></span> ')
            out.append(sign.format(told))
        elif part.kind == "own":
            words = part.text.rstrip()
            out.append(Markup('<mark class="differs">{}</mark>{}').format(words, part.text[len(words) :]))
        else:
            out.append(Markup("{}").format(part.text))
    return Markup("").join(out)


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.casefold())
    return "".join(character for character in decomposed if character.isalnum())
