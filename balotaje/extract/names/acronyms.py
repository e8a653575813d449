"""Acronyms that the text defines: 'Alternativa Huertana (AH)', 'la Oficina de Actas Electorales (OAE)'."""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicon import fold
from ..clauses.determiners import ARTICLES
from ..tokens import Document

MAX_LETTERS = 7
MAX_NAME = 9
"""Tokens of a name that an acronym abbreviates, small words counted."""


@dataclass(frozen=True, slots=True)
class Definition:
    """The acronym at token ``acronym`` stands for the name at tokens ``first`` up to ``after``."""

    first: int
    after: int
    acronym: int


def find(document: Document) -> list[Definition]:
    """Every acronym in brackets right behind the words whose initials it is, in order of the text; or before
    these: 'la AH (Alternativa Huertana)'."""
    forms = document.forms
    found: list[Definition] = []
    if "(" not in document.text:
        return found
    for i in document.capitals:
        if i + 2 < len(forms) and forms[i + 1] == "(" and is_acronym(forms[i]):
            after = _end_of_brackets(document, i + 2)
            if after and begins_at(document, after, forms[i]) == i + 2:
                found.append(Definition(i + 2, after, i))
        if not 1 < i < len(forms) - 1 or forms[i - 1] != "(" or forms[i + 1] not in (")", ","):
            continue
        if is_acronym(forms[i]):
            first = begins_at(document, i - 1, forms[i])
            if first is not None:
                found.append(Definition(first, i - 1, i))
    return found


def _end_of_brackets(document: Document, i: int) -> int:
    """The token that closes the brackets opened before token ``i``; 0 where they hold more than a name."""
    for k in range(i, min(i + MAX_NAME, len(document))):
        if document.forms[k] == ")":
            return k
    return 0


def is_acronym(form: str) -> bool:
    """Whether a form looks like an acronym: 'PDA', 'TyS'."""
    return 2 <= len(form) <= MAX_LETTERS and form.isalpha() and sum(c.isupper() for c in form) * 2 > len(form)


def begins_at(document: Document, after: int, acronym: str) -> int | None:
    """Where the name begins that ends before token ``after`` and has the acronym's letters for initials.

    Small words may be left out. The letters are matched from the last one back; the name begins at the word
    of the first letter, so 'el partido Marea Verde (MV)' is 'Marea Verde'.
    """
    letters, left, i = acronym.lower(), len(acronym), after
    while left and i > 0 and after - i < MAX_NAME:
        i -= 1
        form = document.forms[i]
        if not form[0].isalpha() or document.paragraph[i] != document.paragraph[after]:
            return None
        capital = form[0].isupper()
        behind = i + 1 + (document.lowers[i + 1] in ARTICLES)  # 'Partido por la Ribera (PPR)'
        if form[0].lower() == letters[left - 1] and (capital or document.is_capital(behind)):
            left -= 1
        elif capital:
            return None
    return i if not left and document.is_capital(i) else None


def abbreviates(acronym: str, name: str) -> bool:
    """Whether a word is made of the letters of a name's words: 'Setac' of 'Servicio Tolano de Actas'."""
    words = fold(name).split()
    capital = [word for word, form in zip(words, name.split(), strict=True) if form[0].isupper()]
    return len(acronym) > 2 and len(capital) > 1 and _is_spelled(fold(acronym), capital)


def _is_spelled(letters: str, words: list[str]) -> bool:
    """Whether the letters are some of every word, its first one among them, in their order."""
    if not words or not letters or letters[0] != words[0][0]:
        return not words and not letters
    place = taken = 1
    while not _is_spelled(letters[taken:], words[1:]):
        place = words[0].find(letters[taken], place) + 1 if taken < len(letters) else 0
        if not place:
            return False
        taken += 1
    return True
