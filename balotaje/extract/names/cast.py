"""The cast of an article: its people and parties, and every place where they are named.

Parties come first, then full names; then surnames, given names, handles and initials find the person they
belong to.
"""

from __future__ import annotations

from collections import defaultdict

from ...knowledge import Knowledge
from ...lexicon import TITLES, Lexicon
from ..parties import inventory
from ..titles import stated
from ..tokens import Document
from . import handles, headlines, people, proper, surnames
from .casting import Casting
from .listed import Scan
from .members import Cast, Naming, PartyDraft, PersonDraft
from .proper import Candidate

__all__ = ["Cast", "Naming", "PartyDraft", "PersonDraft", "assemble"]


def assemble(document: Document, knowledge: Knowledge, lexicon: Lexicon) -> Cast:
    """Find the people and parties of the document."""
    scan = Scan(document, knowledge, lexicon)
    work = Casting(scan, proper.find(scan))
    inventory.find(work)
    singles = people.find(work)
    handles.find_nicknames(work)
    surnames.find(work, singles)
    handles.find_handles(work)
    headlines.find(work)
    cast = work.cast
    for n, actor in sorted(work.actor_of.items()):
        candidate = cast.candidates[n]
        cast.namings.append(Naming(_bracketed(document, candidate), candidate.after, actor))
    cast.namings.sort(key=lambda naming: naming.first)
    _hand_out_descriptions(work)
    return cast


def _bracketed(document: Document, candidate: Candidate) -> int:
    """Where a mention begins: at the bracket that holds a given name alone, '(Marcio) Soto', behind one
    that holds more: '(el canciller, Marcio) Soto'."""
    forms = document.forms[candidate.first : candidate.after]
    if ")" not in forms or "(" in forms[: forms.index(")")]:
        return candidate.first
    if document.forms[candidate.first - 1] == "(":
        return candidate.first - 1
    return candidate.first + forms.index(")") + 1


def _hand_out_descriptions(work: Casting) -> None:
    """Give every person the descriptions beside their name, and the gender and country these tell: 'la
    exembajadora Joan Hartley' is a woman, whatever a given name tells elsewhere.
    """
    told: defaultdict[int, set[str]] = defaultdict(set)
    for link in work.cast.links:
        actor = work.actor_of.get(link.candidate)
        if actor is None or actor.kind != "person":
            continue
        person = work.cast.people[actor.index]
        description = work.cast.descriptions[link.description]
        person.descriptions.append(link.description)
        if description.number != "p":
            description.person = actor.index
        if description.gender in ("m", "f") and description.number != "p":
            if person.gender is None:
                person.gender = "m" if description.gender == "m" else "f"
            if description.noun.kind in TITLES and person.known is None:
                told[actor.index].add(description.gender)
        if person.country is None and description.country:
            person.country = description.country
    for index, genders in told.items():
        if len(genders) == 1:
            work.cast.people[index].gender = "m" if genders == {"m"} else "f"
    stated.hand_out(work)
