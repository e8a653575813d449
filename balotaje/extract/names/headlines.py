"""Names in sentences written in capitals throughout, where a capital says nothing."""

from __future__ import annotations

from ...lexicon import fold
from ...model import Actor
from .casting import Casting
from .members import Naming


def find(work: Casting) -> None:
    """Name the people of the article in its headlines in capitals."""
    document = work.document
    shouted = work.scan.shouted
    if not shouted:
        return
    covered = {i for candidate in work.cast.candidates for i in range(candidate.first, candidate.after)}
    behind = 0
    for i in document.capitals:
        if i >= behind and i not in covered and document.sentence[i] in shouted:
            behind = _name_at(work, i) or i + 1


def _name_at(work: Casting, i: int) -> int:
    """Name whose name stands at token ``i``; the token behind it, 0 if nobody's does."""
    document = work.document
    token = fold(document.forms[i])
    namesakes = work.namesakes
    for index in namesakes.by_token.get(token, ()):
        tokens = work.cast.people[index].tokens
        after = i
        while after < len(document) and fold(document.forms[after]) in tokens:
            after += 1
        alone = after - i == 1
        if alone and (
            token == tokens[0] or len(work.namesakes.by_surname[token]) > 1 or work.lexicon.is_common(token)
        ):
            continue
        work.cast.namings.append(Naming(i, after, Actor("person", index)))
        return after
    return 0
