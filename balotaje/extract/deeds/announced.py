"""Whom a colon names of a crowd: 'tres partidos apoyarán a Soto: el Partido del Alba y el Frente Austral'."""

from __future__ import annotations

from ...lexicon import PREPOSITION
from ...model import Actor
from ..clauses.determiners import RELATIVES
from ..references.pointers import Reference
from ..tokens import DASHES
from .bodies import End
from .predicates import Predicates

COLON_REACH = 30
"""Tokens between a verb and the colon behind which its crowd is named."""
RELATIVE_REACH = 3
"""Tokens between a relative and its verb."""
COUNTED = frozenset(("son", "fueron", "serán", "hay", "están", "suman", "hubo"))
"""Verbs that may stand between, since they only count the crowd: 'los que la apoyan son tres: …'."""
LEAST = 2


def behind_colon(predicates: Predicates, verb: int) -> End | None:
    """The list that a colon behind the verb at token ``verb`` announces of its crowd; not 'los ediles apoyan
    a Soto: Tola calló', nor '… a Soto: “Ganará”'.
    """
    document = predicates.document
    _, end = document.sentences[document.sentence[verb]]
    colon, relative = -1, False
    for i in range(verb + 1, min(end, verb + COLON_REACH)):
        if document.lowers[i] == ":":
            colon = i
            break
        if document.stretch[i] != document.stretch[verb] or document.lowers[i] == ";":
            return None
        relative = relative or document.lowers[i] in RELATIVES  # '… y a los que se debe su triunfo: …'
        if predicates.tells(i) and document.lowers[i] not in COUNTED and not relative:
            return None
    if colon < 0 or colon + 1 >= end or document.stretch[colon + 1] >= 0:
        return None
    if any(predicates.tells(i) and not _in_relative(predicates, i) for i in range(colon + 1, end)):
        return None
    named = _listed(predicates, colon + 1, end)
    if len(named) < LEAST:
        return None
    return End(tuple(dict.fromkeys(named)), colon + 1, end - 1)


def _in_relative(predicates: Predicates, verb: int) -> bool:
    """'Rosa Soto, que fue ministra, Ana Paz': whether a verb only says more of one of a list."""
    lowers = predicates.document.lowers
    return any(
        lowers[i] in RELATIVES and lowers[i - 1] in (",", ")", *DASHES)
        for i in range(verb - RELATIVE_REACH, verb)
    )


def _listed(predicates: Predicates, first: int, end: int) -> list[Actor]:
    """The people, or else the parties, of a list at tokens ``first`` up to ``end``: those of its first kind
    that no preposition governs and no brackets hold.
    """
    document, found = predicates.document, list[Actor]()
    i, open_brackets = first, 0
    while i < end:
        form = document.forms[i]
        open_brackets = max(0, open_brackets + (form == "(") - (form == ")"))  # '(verde' may be in the name
        reference = predicates.reading.references.at(i)
        if reference is None or reference.first > i:
            i += 1
            continue
        if not open_brackets and _stands_free(predicates, reference):
            found.extend(a for a in reference.actors if not found or a.kind == found[0].kind)
        elif not found and not reference.actors and i == first:
            return []
        i = max(reference.after, i + 1)
    return found


def _stands_free(predicates: Predicates, reference: Reference) -> bool:
    """Whether somebody is named as one of a list: 'el Partido del Alba, Rosa Soto'; not 'del Alba'."""
    document = predicates.document
    contracted = document.lowers[reference.first] in ("al", "del")
    governed = document.flags[reference.first - 1] & PREPOSITION
    return reference.kind == "name" and bool(reference.actors) and not (contracted or governed)
