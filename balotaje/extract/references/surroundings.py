"""Whom the sentence around a description rules out, and whom the one before puts forward."""

from __future__ import annotations

from itertools import islice, takewhile
from typing import TYPE_CHECKING

from ...lexicon import CLITIC, FINITE, NEGATION, SAYING, Lexicon
from ...model import Actor
from ..clauses.determiners import DEFINITE, INDEFINITE
from ..clauses.governing import CONTRA, DEALING
from ..clauses.verbs import OBJECTS, dealt_with
from ..cues import Cues
from ..names.cast import Cast
from ..tokens import Document
from .presence import governed

if TYPE_CHECKING:
    from .pointers import Reference

BEHIND = 30
"""Phrases on either side of a description among which others are looked for."""
TO_SOMEBODY = DEALING | CONTRA
"""Before whom something is done to: nobody votes 'por el senador' as that senator's own subject."""
AGENT_REACH = 25
"""Tokens between a subject and whom its verb deals with."""
CLAUSES = frozenset(("quien", "quienes", "cuando", "mientras", "donde", "cuyo", "cuya", "porque", "aunque"))
BEFORE_VERB = frozenset(("no", "también", "ya", "tampoco", "nunca"))
HEADS = {*DEFINITE, *INDEFINITE}
"""What heads a subject that is no elided one."""
DEALS = frozenset(("a", "con", "por", "contra", "hacia", "sobre", "en", "ante"))
"""Prepositions behind which 'él' is no more who acts; 'de él' may be."""
RELATIVES = frozenset(("quien", "quienes", "cuantos", "cuantas"))
OPPOSED = ["en", "tanto", "que"]
CONCEDING = frozenset(("sin", "no", "mientras", "entretanto"))
"""What opens words of contrast that set a deed, and not a person, against another: 'sin embargo'."""
ADJECTIVES = 3
"""Words that no list has, which may qualify a description before its comma: 'el ingeniero tolense,'."""


def agents(document: Document, items: list[Reference], position: int) -> frozenset[int]:
    """Who does something to whom a description means, and so is not meant: 'Soto no votará al ministro',
    'Soto y Paz, que harán campaña por el libertario'; not 'Soto dijo que la gente votará al ministro'.
    """
    reference = items[position]
    first = reference.first
    before = document.lowers[first - 1] if first else ""
    if before == "que":
        return _who_tells(document, items, position)
    if document.lowers[first] != "al" and before not in TO_SOMEBODY:
        return frozenset()
    found: set[int] = set()
    last: int | None = None
    for n in range(position - 1, max(-1, position - BEHIND), -1):
        other = items[n]
        if document.sentence[other.first] != document.sentence[first]:
            break
        if other.kind == "group" or (other.description is not None and other.actor is None):
            if last is None and not governed(document, other):
                return frozenset()
            continue
        if other.actor is None or other.actor.kind != "person" or document.stretch[other.first] >= 0:
            continue
        if governed(document, other) or _listed_with_governed(document, items, n):
            continue
        if last is None:
            last = other.after
        found.add(other.actor.index)
    if last is None or first - last > AGENT_REACH or _another_clause(document, last, first):
        return frozenset()
    return frozenset(found)


def _who_tells(document: Document, items: list[Reference], position: int) -> frozenset[int]:
    """'Soto recordó que el mandatario lo llamó': who tells it speaks of somebody else."""
    verb = items[position].first - 2
    teller = items[position - 1] if position else None
    if verb < 1 or teller is None or not document.flags[verb] & FINITE or not document.flags[verb] & SAYING:
        return frozenset()
    told = teller.after == verb and teller.kind == "name" and not governed(document, teller)
    description = items[position].description
    own = description is not None and description.possessive
    return frozenset(a.index for a in teller.actors if a.kind == "person" and told and not own)


def _listed_with_governed(document: Document, items: list[Reference], n: int) -> bool:
    """Whether 'y' joins a phrase to one that a preposition governs: the second of 'entre Soto y Paz'."""
    joined = n > 0 and document.lowers[items[n].first - 1] in ("y", "e")
    return joined and items[n - 1].after == items[n].first - 1 and governed(document, items[n - 1])


def _another_clause(document: Document, first: int, after: int) -> bool:
    """Whether between two tokens a clause begins that may have another subject."""
    for i in range(first, after):
        lower = document.lowers[i]
        if document.stretch[i] >= 0 or lower in CLAUSES or document.forms[i] in ".:;":
            return True
        if lower not in ("que", "si"):
            continue
        goes_on = document.flags[i - 1] & FINITE or (i == first + 1 and document.forms[first] == ",")
        j = i + 1
        while j < after and (document.flags[j] & CLITIC or document.lowers[j] in BEFORE_VERB):
            j += 1
        if not goes_on or not document.flags[j] & FINITE:
            return True
    return False


def owner(document: Document, items: list[Reference], position: int) -> int | None:
    """Who stands under a title of their own behind a description that is theirs, and so is not whom it means:
    'el portavoz del alcalde Soto'.
    """
    after, behind = items[position].after, items[position + 1 : position + 2]
    if not behind or behind[0].actor is None or behind[0].actor.kind != "person":
        return None
    of = document.lowers[after] if after < len(document) else ""
    of_them = of in ("de", "del") and behind[0].first - after in (0, 1)
    return (
        behind[0].actor.index if of_them and document.stretch[after] == document.stretch[after - 1] else None
    )


def presented(document: Document, cast: Cast, items: list[Reference], position: int) -> int | None:
    """Of whom alone of their gender the sentence before speaks, where a description opens the next, or the
    clause before a colon: 'Segundo fue Soto: el edil obtuvo'.
    """
    reference = items[position]
    first = reference.first
    if not document.sentence_start(first) or document.lowers[first] not in ("el", "la"):
        return None
    here = document.sentence[first] - (document.forms[first - 1] != ":")
    found: set[int] = set()
    for n in range(position - 1, max(-1, position - BEHIND), -1):
        other = items[n]
        if document.sentence[other.first] != here:
            break
        for actor in other.actors:
            person = actor.kind == "person" and cast.people[actor.index]
            if person and person.gender in (reference.gender, None):
                found.add(actor.index)
    same = here >= 0 and document.paragraph_of(here) == document.paragraph[first]
    return found.pop() if same and len(found) == 1 else None


def own_subject(document: Document, items: list[Reference], position: int, subject: int | None) -> set[int]:
    """Who acts in the clause of a pronoun that a preposition governs, and so is not meant: 'Soto votó por
    él', 'el edil y Soto votaron por él', 'votó por él' of the ``subject`` of the sentence before.
    """
    reference = items[position]
    begin = document.sentences[document.sentence[reference.first]][0]
    if document.lowers[reference.first - 1] not in DEALS:
        return set()
    found: set[int] = set()
    for n in range(position - 1, max(-1, position - BEHIND), -1):
        other = items[n]
        if other.first < begin:
            break
        if _who(document, other.after) and other.kind == "name":
            return {a.index for a in _list_before(document, items, n) if a.kind == "person"}
        if governed(document, other) or document.stretch[other.first] != document.stretch[reference.first]:
            continue
        if not found and _relative_between(document, other.after, reference.first):
            return set()
        found.update(actor.index for actor in other.actors if actor.kind == "person")
        found.update(fit.person for fit in other.judged[:1] if not other.actors)
        if document.lowers[other.first - 1] not in ("y", "e"):
            return found
    verb = next((i for i in range(begin, reference.first) if _is_finite(document, i)), begin - 1)
    set_off = max((i + 1 for i in range(begin, verb) if document.lowers[i] == ","), default=begin)
    acts = verb >= begin and HEADS.isdisjoint(document.lowers[set_off:verb])  # not 'La charla con él fue'
    acts = acts and subject is not None and not _relative_between(document, verb, reference.first)
    return found or ({subject} if acts and subject is not None else set())


def _is_finite(document: Document, i: int) -> bool:
    """Whether token ``i`` is a finite verb rather than a noun: 'llamó' of 'Tras la cita, llamó'."""
    determined = i > 0 and document.lowers[i - 1] in HEADS and document.lowers[i - 1] not in OBJECTS
    article = i > 0 and document.lowers[i - 1] in OBJECTS and document.lowers[i + 1 : i + 2] == [","]
    return bool(document.flags[i] & FINITE) and not determined and not article


def _who(document: Document, i: int) -> bool:
    """Whether whom ', quienes' at token ``i`` takes up acts in its clause: '…, quienes pidieron'."""
    lowers = document.lowers
    who = lowers[i : i + 1] == [","] and lowers[i + 1 : i + 2] in (["quien"], ["quienes"])
    return who and i + 2 < len(document) and bool(document.flags[i + 2] & (FINITE | CLITIC | NEGATION))


def _list_before(document: Document, items: list[Reference], n: int) -> list[Actor]:
    """Those of the list that ends with the reference at ``n``: 'los ediles Soto y Tola'."""
    found = list(items[n].actors)
    while n > 0 and document.lowers[items[n - 1].after : items[n].first] in (["y"], ["e"], [","]):
        n -= 1
        found += items[n].actors
    return found


def _relative_between(document: Document, first: int, after: int) -> bool:
    """Whether a relative between two tokens has a subject of its own: 'los ediles que votaron por él',
    'quienes votaron por él'; not 'dijo que votó por él'."""
    for i in range(max(1, first), after):
        lower = document.lowers[i]
        if lower in RELATIVES or (lower == "que" and not document.flags[i - 1] & FINITE):
            return True
    return False


def set_against(
    document: Document, lexicon: Lexicon, items: list[Reference], position: int, subject: int | None
) -> frozenset[int]:
    """Whom a description is set against: the ``subject`` of the sentence before ('El ingeniero, por su parte,
    obtuvo'), or whoever its own sentence is on ('Soto ganó, mientras que el edil quedó tercero').

    'El ingeniero, sin embargo, obtuvo' may go on with whom it was on.
    """
    reference = items[position]
    if governed(document, reference) or not _is_contrasted(document, lexicon, reference):
        return frozenset()
    here = document.sentence[reference.first]
    found: set[int] = set()
    for n in range(position - 1, max(-1, position - BEHIND), -1):
        other = items[n]
        if document.sentence[other.first] != here:
            break
        if other.actor is not None and other.actor.kind == "person" and not governed(document, other):
            found.add(other.actor.index)
    if not found and subject is not None:
        found.add(subject)
    return frozenset(found)


def _is_contrasted(document: Document, lexicon: Lexicon, reference: Reference) -> bool:
    """Whether words of contrast stand right before or behind a phrase: 'mientras que la edil', 'la edil, en
    cambio,'.
    """
    lowers, cues = document.lowers, Cues.of(document, lexicon)
    if lowers[reference.after : reference.after + 1] in (["y"], ["e"]):
        return False  # 'mientras que el edil y médico Pedro Soto'
    i = reference.first - 1
    if i > 1 and (lowers[i - 1 : i + 1] == ["mientras", "que"] or lowers[i - 2 : i + 1] == OPPOSED):
        return True
    if i > 1 and lowers[i] == "," and (begin := cues.ending(i, "contrast")) is not None:
        return lowers[begin] not in CONCEDING and not document.sentence_start(begin)
    i = reference.after
    while i < reference.after + ADJECTIVES and lowers[i : i + 1] != [","]:
        if i >= len(lowers) or document.flags[i] & (FINITE | CLITIC) or not document.forms[i].islower():
            return False
        i += 1
    return cues.at(i + 1, "contrast") is not None and lowers[i + 1] not in CONCEDING


def named_behind(
    document: Document, lexicon: Lexicon, items: list[Reference], position: int
) -> frozenset[int]:
    """Whom the rest of a sentence names that a description opens, and so does not mean; and whom a verb deals
    with right before it.

    'El médico aseguró que no votará por Soto', 'Se refirió a Soto el médico' are not on Soto; 'El ganador fue
    Soto' is.
    """
    reference = items[position]
    here = document.sentence[reference.first]
    if reference.number == "p" or governed(document, reference):
        return frozenset()
    if position and (dealt := dealt_with_before(document, items[position - 1], reference)):
        return frozenset(actor.index for actor in dealt if actor.kind == "person")
    behind = islice(items, position + 1, position + 1 + BEHIND)
    sentence = document.sentence
    same = takewhile(lambda other: sentence[other.first] == here, behind)
    names = [other for other in same if other.kind == "name"]
    where = dealt_with(document, lexicon, reference.after) if names else ()
    return frozenset(
        actor.index
        for other in names
        if other.first in where
        for actor in other.actors
        if actor.kind == "person"
    )


def dealt_with_before(document: Document, named: Reference, subject: Reference) -> tuple[Actor, ...]:
    """Whom a verb deals with that stands right before its subject: 'Se refirió a Soto el médico'."""
    if named.after != subject.first or named.kind != "name" or not governed(document, named):
        return ()
    verb = named.first - 1 - (document.lowers[named.first] not in TO_SOMEBODY)
    return named.actors if verb >= 0 and document.flags[verb] & FINITE else ()
