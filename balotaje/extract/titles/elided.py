"""Titles that leave out the noun said before: 'el jefe de Lota, Pedro Soto; la de Rauco, Rosa Ruiz'."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...knowledge import KnownParty, Place
from ...lexicon import HELD, Lexicon
from ..brackets import past_brackets
from ..names.kinds import PERSONLIKE
from ..names.proper import Candidate
from ..tokens import Document
from .complements import complement_at
from .descriptions import Description

MAX_BODIES = 12
"""Titles that one noun is said for."""


def with_elided(
    document: Document, candidates: list[Candidate], lexicon: Lexicon, found: list[Description]
) -> list[Description]:
    """The descriptions of a document and those that leave out the noun of one of them, in order."""
    named_at = {c.first: c for c in candidates}
    inside = {i for c in candidates for i in range(c.first, c.after)}
    more = [e for d in found for e in _behind(document, lexicon, named_at, inside, d)]
    return sorted(found + more, key=lambda d: d.first) if more else found


def _behind(
    document: Document,
    lexicon: Lexicon,
    named_at: dict[int, Candidate],
    inside: set[int],
    description: Description,
) -> Iterator[Description]:
    """The titles behind a singular one and the name of its bearer: 'el jefe de Lota, Pedro Soto; la de
    Rauco, Rosa Ruiz'; not 'el jefe de Lota, Pedro Ruiz, y el de la casa'.
    """
    lowers = document.lowers
    if description.complement is None or description.number == "p":
        return
    of_party = any(name.kind == "party" for name in description.complement_names)
    if description.noun.kind not in HELD and not of_party:
        return
    after = description.after  # 'el líder del PDA tolense, Pedro Soto, y el de Sur, Rosa Ruiz'
    after += after < len(lowers) and lexicon.is_common(lowers[after])
    behind = _past_bearer(document, named_at, past_brackets(document, description.after))
    behind = behind or _past_bearer(document, named_at, after)
    for _ in range(MAX_BODIES):
        i = behind
        if not 0 < i < len(document) - 3 or document.sentence[i] != document.sentence[description.first]:
            return
        i += lowers[i] in (",", ";")
        i += lowers[i] in ("y", "e")
        own = lowers[i] in ("el", "la") and lowers[i + 1] in ("de", "del")
        if i == behind or not own:
            return
        complement, names, after = complement_at(document, lexicon, named_at, inside, i + 1)
        behind = _past_bearer(document, named_at, past_brackets(document, after))
        if complement is None or not behind or any(name.kind == "person" for name in names):
            return
        rows = [row for name in names for row in name.rows]
        yield replace(
            description,
            first=i,
            title_first=i + 1,
            after=after,
            gender={"el": "m", "la": "f"}[lowers[i]],
            number="s",
            definite=True,
            adjectives=(),
            complement=complement,
            complement_names=tuple(names),
            parties=tuple(dict.fromkeys(row.id for row in rows if isinstance(row, KnownParty))),
            country=next((row.country for row in rows if isinstance(row, Place)), None),
            origins=frozenset(),
            elided=True,
        )


def _past_bearer(document: Document, named_at: dict[int, Candidate], i: int) -> int:
    """The token behind ', Rosa Soto' or ', Rosa Soto (PA)' at token ``i``, 0 where no name stands there."""
    if i + 1 >= len(document) or document.forms[i] != ",":
        return 0
    named = named_at.get(i + 1)
    if named is None or named.kind not in PERSONLIKE or named.handle:
        return 0
    return past_brackets(document, named.after)
