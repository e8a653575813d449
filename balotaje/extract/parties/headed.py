"""Parties by the list that 'partidos' opens before them: 'los partidos Austral, Obrero y Liberal Tolano'."""

from __future__ import annotations

from ..brackets import past_acronym
from ..names.casting import Casting
from ..names.listed import PARTIES

LINKS = frozenset(("de", "del", "por", "para", "con", "en", "el", "la", "los", "las"))
"""What may stand in lower case inside a party's name: 'Todos por Tola'."""
JOINING = frozenset((",", "y", "e"))
ARTICLES = frozenset(("el", "la", "los", "las"))
LIST_LENGTH = 12


def lists(work: Casting) -> list[tuple[int, int]]:
    """The names of every list of parties that 'partidos' opens, by their tokens; () of one alone."""
    document, found = work.document, list[tuple[int, int]]()
    for head, lower in enumerate(document.lowers):
        if lower != PARTIES or document.is_capital(head):
            continue
        names, i = list[tuple[int, int]](), head + 1
        for _ in range(LIST_LENGTH):
            after = _name_end(work, i)
            if after == i:
                break
            names.append((i, after))
            i = past_acronym(document, after)
            joined = i
            while i < joined + 2 and document.lowers[i : i + 1] and document.lowers[i] in JOINING:
                i += 1
            if i == joined:
                break
            i += document.lowers[i : i + 1] != [] and document.lowers[i] in ARTICLES
        if len(names) > 1:
            found += names
    return found


def _name_end(work: Casting, i: int) -> int:
    """The token behind the capitalised name at token ``i``, 'Todos por Tola' as a whole; ``i`` if none."""
    document, j = work.document, i
    while j < len(document) and document.sentence[j] == document.sentence[i]:
        if document.is_capital(j):
            j += 1
            continue
        k = j
        while j > i and k < min(j + 2, len(document)) and document.lowers[k] in LINKS:
            k += 1
        if not j < k < len(document) or not document.is_capital(k):
            break
        j = k + 1
    return j
