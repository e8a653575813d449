"""Parties by what stands before them in lower case: 'los partidos Austral y Liberal Tolano', 'el partido
Austral'.
"""

from __future__ import annotations

from ..brackets import past_acronym
from ..names.casting import Casting
from ..names.listed import PARTIES, PARTY

LINKS = frozenset(("de", "del", "por", "para", "con", "en", "el", "la", "los", "las"))
"""What may stand in lower case inside a party's name: 'Todos por Tola'."""
JOINING = frozenset((",", "y", "e"))
ARTICLES = frozenset(("el", "la", "los", "las"))
LIST_LENGTH = 12
ADJECTIVAL = ("al", "ales", "ular", "ista", "ócrata", "ario", "ano", "ico", "ivo", "ero", "dor", "verde")
"""How the words end that say of what kind a party is: alone they are no party's whole name."""


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


def in_full(work: Casting, first: int, name: str) -> str:
    """What a party is called whose name at token ``first`` only says of what kind it is: 'Partido Austral' of
    'el partido Austral'; 'Renacer' of 'el partido Renacer'.
    """
    if name.isupper() or not name.split()[0].lower().endswith(ADJECTIVAL):
        return name
    lowers = work.document.lowers
    begin, _ = work.document.sentences[work.document.sentence[first]]
    for i in range(first - 1, begin - 1, -1):
        if lowers[i] in (PARTY, PARTIES) and not work.document.is_capital(i):
            return f"{PARTY.capitalize()} {name}"
        if lowers[i] not in JOINING and lowers[i] not in ARTICLES and not work.document.is_capital(i):
            break
        if lowers[i] in JOINING and PARTIES not in lowers[begin:i]:
            break
    return name
