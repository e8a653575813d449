"""Whose party it is that heads a list of names, or that a name in brackets stands behind.

'Marea Verde (Rosa Soto) 27 %', 'Marea Verde: Rosa Soto 12 %'; a name a line under 'La boleta de Marea'.
"""

from __future__ import annotations

from ..brackets import past_brackets
from ..tokens import DASHES
from .partisans import MAX_PHRASE, Partisans

BULLETS = DASHES | frozenset("•*·▪►")
BEFORE_ITEM = frozenset((";", ":", ",", "y", "."))
"""What stands before the party of one item of a list in a sentence."""
HEAD_WORDS = 9
"""Tokens of the longest line that may head a list: 'La boleta del gobernador Rosa Soto (Marea Verde)'."""


def bind(partisans: Partisans) -> None:
    """Bind who stands in brackets behind a party, or has its figure; then whom lists under a party name."""
    for first, after in sorted(partisans.party_ends.items()):
        for rule in (_in_brackets, _with_figure):
            person = rule(partisans, after)
            if person is not None:
                partisans.join(person, partisans.party_at[first])
    _series(partisans)
    _gapped(partisans)
    _counted_off(partisans)
    _lists(partisans)


def _series(partisans: Partisans) -> None:
    """'Los candidatos son: PDA: Rosa Soto, Ana Vera; Sur: Pedro Ruiz', a sentence each as well; one party
    alone where two or more are listed, 'PDA: Rosa Soto y Ana Vera.'; not 'PDA: Soto calló'."""
    document, forms = partisans.document, partisans.document.forms
    found, told = list[tuple[list[int], int]](), False
    for first, after in sorted(partisans.party_ends.items()):
        k = past_brackets(document, after)
        begins = (
            document.sentence_start(first) or forms[first - 1] in BEFORE_ITEM or forms[first - 1] in BULLETS
        )
        if not begins or forms[k : k + 1] != [":"] or k + 1 not in partisans.phrase_at:
            continue
        people, end = _listed(partisans, k + 1, len(forms))
        if end and (end == len(forms) or document.sentence_start(end) or forms[end] in (".", ";", ",", "(")):
            found.append((people, partisans.party_at[first]))
            told = told or (len(people) > 1 and (end == len(forms) or forms[end] in (".", ";")))
    for people, party in found if len(found) > 1 or told else ():
        for person in people:
            partisans.join(person, party)


def _listed(partisans: Partisans, i: int, end: int) -> tuple[list[int], int]:
    """Those of the list of names at token ``i``, and the token behind it; no paragraph is left."""
    document, found, after = partisans.document, list[int](), i
    paragraph = document.paragraph[i] if i < end else -1
    while i < end and i in partisans.phrase_at and document.paragraph[i] == paragraph:
        found.append(partisans.phrase_at[i])
        named = next((k for k in range(i, min(i + MAX_PHRASE, end)) if k in partisans.person_at), end)
        after = i = (_end_of(partisans, named) or end) if named < end else end
        i += i < end and document.lowers[i] in (",", "y", "e")
        i += i < end and document.lowers[i] in ("y", "e")
    return found, after


def _gapped(partisans: Partisans) -> None:
    """'el timonel del PDA, Rosa Soto; Sur, Pedro Ruiz; y Norte; Ana Vera': the title of the first is that of
    all; a semicolon between a party and its own only where three or more are listed so."""
    document, forms, lowers = partisans.document, partisans.document.forms, partisans.document.lowers
    found: dict[int, list[tuple[int, int, int]]] = {}
    """sentence → its items: who, of which party, and how many such a list must have."""
    for first, after in sorted(partisans.party_ends.items()):
        k = past_brackets(document, after)
        i = first - 1 - (lowers[first - 1] in ("el", "la"))
        i -= lowers[i] in ("y", "e") and i > 0
        titled = lowers[i] in ("de", "del")
        person = partisans.person_at.get(k + 1)
        if person is None or forms[k] not in (",", ";") or not (titled or forms[i] in (";", ":")):
            continue
        end = partisans.person_ends[k + 1]
        if forms[end : end + 1] and forms[end] not in (";", ".", ",", "y", "e"):
            continue
        told = titled and forms[k] == ","  # 'el timonel del PDA, Soto' is read beside the name
        item = (person, partisans.party_at[first], 0 if told else 2 + (forms[k] == ";"))
        found.setdefault(document.sentence[first], []).append(item)
    for items in found.values():
        for person, party, least in items:
            if 0 < least <= len(items):
                partisans.join(person, party)


def _counted_off(partisans: Partisans) -> None:
    """'Se inscribieron los tres ediles del PDA que competirán en mayo: Rosa Soto, Ana Vera y Pedro Ruiz'; not
    'Los ediles del PDA dejaron un temor: Rosa Soto y Ana Vera callan'."""
    document, forms = partisans.document, partisans.document.forms
    ends = {after: first for first, after in partisans.party_ends.items()}
    for title in partisans.cast.descriptions:
        if title.number != "p" or not title.definite:
            continue
        first = ends.get(title.after, title.after + 1)
        party = partisans.party_at.get(first) if title.title_first < first else None
        _, end = document.sentences[document.sentence[title.first]]
        colon = next((k for k in range(title.after, end) if forms[k] in (":", ";")), end)
        if party is None or colon + 1 >= end or forms[colon] != ":":
            continue
        found, i = _listed(partisans, colon + 1, end)
        closed = i >= end or forms[i] in (".", ";")
        for person in found if closed and len(found) > 1 else ():
            partisans.join(person, party)


def _end_of(partisans: Partisans, i: int) -> int:
    """The token behind the name of a person at token ``i``."""
    until = partisans.person_until
    return next((k for k in range(i + 1, min(i + 9, len(partisans.document) + 1)) if k in until), 0)


def _in_brackets(partisans: Partisans, k: int) -> int | None:
    """'Marea Verde (Rosa Soto)', 'Marea Verde (MV) (la edila Rosa Soto)'; not 'Marea Verde (dijo Soto)'."""
    forms = partisans.document.forms
    if k + 2 < len(forms) and forms[k] == "(" and forms[k + 2] == ")":
        k += 3
    if k + 2 >= len(forms) or forms[k] != "(":
        return None
    person = partisans.phrase_at.get(k + 1)
    named = next((i for i in range(k + 1, min(k + 7, len(forms))) if i in partisans.person_at), 0)
    after = _end_of(partisans, named) if named else 0
    return person if 0 < after < len(forms) and forms[after] in (")", ",") else None


def _with_figure(partisans: Partisans, k: int) -> int | None:
    """'Marea Verde: Rosa Soto 12,3 %', 'Marea Verde - Rosa Soto - 31 %'; not 'Marea Verde: Soto calló'."""
    forms = partisans.document.forms
    if k + 3 >= len(forms) or not (forms[k] in (":", "|", "/") or forms[k] in DASHES):
        return None
    person = partisans.person_at.get(k + 1)
    after = _end_of(partisans, k + 1) if person is not None else 0
    if not 0 < after < len(forms) - 1:
        return None
    after += forms[after] in (":", ",", "(", "|", "con") or forms[after] in DASHES
    percent = after + 1 < len(forms) and forms[after][0].isdecimal() and forms[after + 1] in ("%", "por")
    return person if percent else None


def _lists(partisans: Partisans) -> None:
    """'La boleta de Marea Verde' and below, a line each, '1. Rosa Soto', '2. Pedro Ruiz'; '• Rosa Soto'."""
    document, party = partisans.document, None
    for first, after in document.paragraphs:
        person = _item(partisans, first, after)
        if person is None:
            party = _heading(partisans, first, after)
        elif party is not None:
            partisans.join(person, party)


def _item(partisans: Partisans, first: int, after: int) -> int | None:
    """The person who is all that a line of a list names: '1. Rosa Soto', '• “Profe” Rosa Soto'."""
    document, i = partisans.document, first
    if i < after and document.forms[i].rstrip(".)").isdecimal():
        i += 1
        i += i < after and document.forms[i] in (".", ")", "-", ".-")
    elif i < after and document.forms[i] in BULLETS:
        i += 1
    else:
        return None
    for k in range(i, min(i + 4, after)):
        if k in partisans.person_at:
            end = _end_of(partisans, k)
            closed = end == after or (end + 1 == after and document.forms[end] in ".;,")
            return partisans.person_at[k] if closed else None
        if document.forms[k].isalpha() and document.forms[k].islower():
            return None
    return None


def _heading(partisans: Partisans, first: int, after: int) -> int | None:
    """The one party that a short line names: 'Marea Verde', 'La boleta de Soto (Marea Verde)'."""
    if after - first > HEAD_WORDS + 3:
        return None
    found = {partisans.party_at[i] for i in range(first, after) if i in partisans.party_at}
    if len(found) != 1 or partisans.document.forms[after - 1] == ".":
        return None
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    listed = any(lexicon.is_name_word(lowers[i], "list_noun", "listed") for i in range(first, after))
    return found.pop() if listed or first in partisans.party_at or first + 1 in partisans.party_at else None
