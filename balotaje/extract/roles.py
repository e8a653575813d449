"""Roles and party membership, as the text states them.

A role is a description beside a name ('la senadora Rosa Quilodrán') or one that refers back to somebody ('la
timonel'). Membership is a party in brackets behind a name, or as the complement of an office or candidacy.
A follower's adjective ('comunista') is no membership.
"""

from __future__ import annotations

from ..model import Actor, Role
from .cast import Cast
from .descriptions import Description
from .reading import Reading
from .tokens import Document

MEMBER_KINDS = ("party_post", "candidacy", "office", "trait", "profession", "generic", "relation")
BRACKET_REACH = 6
"""Tokens that brackets behind a name may hold."""


def membership_in_brackets(document: Document, cast: Cast) -> None:
    """'Rosa Quilodrán (PDA)': the party in the brackets right behind a name is the person's."""
    parties = {naming.first: naming.actor.index for naming in cast.namings if naming.actor.kind == "party"}
    for naming in cast.namings:
        if (
            naming.actor.kind != "person"
            or naming.after >= len(document)
            or document.forms[naming.after] != "("
        ):
            continue
        person = cast.people[naming.actor.index]
        for i in range(naming.after + 1, min(naming.after + BRACKET_REACH, len(document))):
            if document.forms[i] == ")" or document.lowers[i].endswith(("ado", "ada", "ido", "ida")):
                break  # 'Rosa Quilodrán (respaldada por el PDA)' is no member of it
            if i in parties and person.party is None and not _former(document, i):
                person.party = parties[i]


def membership_by_apposition(document: Document, cast: Cast) -> None:
    """'Rosa Quilodrán, del Partido del Alba,': the party behind a name, by 'de' or 'por'."""
    parties = {naming.first: naming.actor.index for naming in cast.namings if naming.actor.kind == "party"}
    for naming in cast.namings:
        if naming.actor.kind != "person":
            continue
        i = naming.after
        if i < len(document) and document.forms[i] == ",":
            i += 1
        if i >= len(document) or document.lowers[i] not in ("de", "del", "por"):
            continue
        i += 1
        if i < len(document) and document.lowers[i] in ("la", "el"):
            i += 1
        person = cast.people[naming.actor.index]
        if i in parties and person.party is None and _is_party(cast, parties[i]):
            person.party = parties[i]


def membership_by_office(document: Document, cast: Cast) -> None:
    """'la presidenta del Partido del Alba', 'senador del PDA', 'militante de la UDA': the complement's
    party.
    """
    parties = {naming.first: naming.actor.index for naming in cast.namings if naming.actor.kind == "party"}
    for description in cast.descriptions:
        owners = [description.person] if description.person is not None else []
        for owner in owners:
            person = cast.people[owner]
            party = _party_of(cast, description, parties)
            if party is not None and person.party is None and not description.former:
                person.party = party
    for link in cast.links:
        description = cast.descriptions[link.description]
        if description.number != "p":
            continue
        party = _party_of(cast, description, parties)
        naming = next((n for n in cast.namings if n.first == cast.candidates[link.candidate].first), None)
        if party is not None and naming is not None and naming.actor.kind == "person":
            person = cast.people[naming.actor.index]
            person.party = party if person.party is None else person.party


def membership_by_possession(document: Document, cast: Cast) -> None:
    """'el partido de Quilodrán': the party that was named last is the person's, if the text gives no
    other.
    """
    for naming in cast.namings:
        if naming.actor.kind != "person" or naming.first < 2:
            continue
        if document.lowers[naming.first - 2 : naming.first] != ["partido", "de"]:
            continue
        person = cast.people[naming.actor.index]
        before = [n for n in cast.namings if n.actor.kind == "party" and n.first < naming.first]
        if before and person.party is None and _is_party(cast, before[-1].actor.index):
            person.party = before[-1].actor.index


def membership_by_we(reading: Reading) -> None:
    """'Nosotros…, el Partido del Alba…, vamos a…' in somebody's own words: it is the speaker's party."""
    document, cast = reading.document, reading.cast
    for said in reading.said:
        if said.speaker is None or said.speaker.kind != "person":
            continue
        person = cast.people[said.speaker.index]
        if person.party is not None:
            continue
        for naming in cast.namings:
            inside = any(a <= naming.first < b for a, b in said.parts)
            if not inside or naming.actor.kind != "party" or not _is_party(cast, naming.actor.index):
                continue
            window = document.lowers[max(said.first, naming.first - 8) : naming.first]
            if any(word in ("nosotros", "nosotras", "nuestro", "nuestra") for word in window):
                person.party = naming.actor.index


def _is_party(cast: Cast, index: int) -> bool:
    row = cast.parties[index].row
    return row is None or row.kind == "party"


def _former(document: Document, i: int) -> bool:
    return document.lowers[i - 1] in ("ex", "-") and "ex" in document.lowers[max(0, i - 2) : i]


def _party_of(cast: Cast, description: Description, parties: dict[int, int]) -> int | None:
    """The party that the complement of a member's title names."""
    if description.noun.kind not in MEMBER_KINDS:
        return None
    for name in description.complement_names:
        if name.kind == "party" and name.first in parties and _is_party(cast, parties[name.first]):
            return parties[name.first]
    return None


def find(reading: Reading) -> list[Role]:
    """Every role that the text gives somebody, in order of the text."""
    cast = reading.cast
    parties = {naming.first: naming.actor.index for naming in cast.namings if naming.actor.kind == "party"}
    namings = {naming.first: naming for naming in cast.namings}
    found: list[Role] = []
    given: set[tuple[int, int]] = set()
    for link in cast.links:
        description = cast.descriptions[link.description]
        naming = namings.get(cast.candidates[link.candidate].first)
        if naming is None or naming.actor.kind != "person" or description.noun.kind == "kin":
            continue
        given.add((link.description, naming.actor.index))
        found.append(_role(reading, description, naming.actor, parties))
    for number, description in enumerate(cast.descriptions):
        person = description.person
        if person is None or (number, person) in given or not description.definite:
            continue
        if description.noun.kind in ("kin", "generic"):
            continue
        found.append(_role(reading, description, Actor("person", person), parties))
    return sorted(found, key=lambda role: (role.start, role.end, role.person))


def _role(reading: Reading, description: Description, actor: Actor, parties: dict[int, int]) -> Role:
    document = reading.document
    party = _party_of(reading.cast, description, parties)
    organisation = None
    if party is None and description.complement is not None:
        first, after = description.complement
        named = any(document.is_capital(i) for i in range(first + 1, after))
        organisation = document.span(first + 1, after) if named else None
    return Role(
        start=document.starts[description.title_first],
        end=document.ends[description.after - 1],
        person=actor.index,
        title=_title(reading, description, actor),
        organisation=organisation,
        party=party,
    )


def _title(reading: Reading, description: Description, actor: Actor) -> str:
    """The title in the singular; a 'homólogo' bears the title of whom he is the counterpart."""
    noun = description.noun
    if noun.kind == "relation":
        for other in reversed(reading.cast.descriptions):
            same = reading.document.sentence[other.first] == reading.document.sentence[description.first]
            if (
                same
                and other.first < description.first
                and other.noun.kind in ("office", "party_post", "candidacy")
            ):
                noun = other.noun
                return _singular(reading, noun.lemma, reading.cast.people[actor.index].gender)
    if description.number == "p":
        return _singular(reading, noun.lemma, reading.cast.people[actor.index].gender)
    return description.title(reading.document)


def _singular(reading: Reading, lemma: str, gender: str | None) -> str:
    """The singular form of an office for a person's gender."""
    if gender == "f":
        for form, nouns in reading.lexicon.nouns.items():
            if any(n.lemma == lemma and n.gender == "f" and n.number == "s" for n in nouns):
                return form
    return lemma
