"""Roles: what the text calls people by office, candidacy or description.

A role is a description beside a name ('la senadora Rosa Quilodrán') or one that refers back to somebody ('la
timonel').
"""

from __future__ import annotations

from functools import cache

from ...lexicon import HELD, Lexicon
from ...model import Actor, Role
from ..parties import membership
from ..reading import Reading
from .descriptions import Description


def find(reading: Reading) -> list[Role]:
    """Every role that the text gives somebody, in order of the text."""
    cast = reading.cast
    namings = {naming.first: naming for naming in cast.namings}
    members = membership.members_of(reading)
    found: list[Role] = []
    given: set[tuple[int, int]] = set()
    for link in cast.links:
        description = cast.descriptions[link.description]
        naming = namings.get(cast.candidates[link.candidate].first)
        if naming is None or naming.actor.kind != "person" or not link.called:
            continue
        gender = cast.people[naming.actor.index].gender
        if description.noun.kind == "kin" and {gender, description.gender} == {"m", "f"}:
            continue  # 'la esposa del edil, Pedro Soto': of whose wife
        given.add((link.description, naming.actor.index))
        found.append(_role(reading, description, naming.actor, members.party_of_link(link), link.body))
    for number, description in enumerate(cast.descriptions):
        person = description.person
        if person is None or (number, person) in given or not (description.definite or description.stated):
            continue
        if description.noun.kind in ("kin", "generic") or _is_any(reading, description):
            continue
        if _says_of_others(reading, description, person):
            continue
        found.append(_role(reading, description, Actor("person", person), members.party_of(description)))
    return sorted(found, key=lambda role: (role.start, role.end, role.person))


def _is_any(reading: Reading, description: Description) -> bool:
    """Whether a title is of any body: 'la secretaria de un partido'; not 'la secretaria del partido'."""
    if description.complement is None:
        return False
    first, after = description.complement
    return first + 1 < after and reading.document.lowers[first + 1] in ("un", "una")


def _says_of_others(reading: Reading, description: Description, person: int) -> bool:
    """Whether a title stands in its bearer's own words: '“El fiscal no sabe nada”, dijo Quilodrán'."""
    if reading.document.stretch[description.first] < 0:
        return False
    return any(
        said.speaker is not None
        and said.speaker.kind == "person"
        and said.speaker.index == person
        and any(first <= description.first < after for first, after in said.parts)
        for said in reading.said
    )


def _role(
    reading: Reading,
    description: Description,
    actor: Actor,
    party: int | None,
    body: tuple[int, int] | None = None,
) -> Role:
    """The role that a description gives somebody; ``body``: what it is of in their case, where of several."""
    document = reading.document
    organisation = None
    of = body
    if of is None and description.complement is not None:
        of = description.complement[0] + 1, description.complement[1]
    if party is None and of is not None:
        first, after = of
        named = any(document.is_capital(i) for i in range(first, after))
        organisation = document.span(first, after) if named else None
    return Role(
        start=document.starts[description.title_first],
        end=document.ends[description.after - 1],
        person=actor.index,
        title=_title(reading, description, actor) + (_of_body(reading, body) if body is not None else ""),
        organisation=organisation,
        party=party,
    )


def _of_body(reading: Reading, body: tuple[int, int]) -> str:
    """' de la UDI', ' del Senado': what a title is of in one's case."""
    text = reading.document.span(*body)
    if text.islower() and reading.document.lowers[body[0] - 1] not in ("de", "del"):
        return f" {text}"  # 'los presidentes chileno, Pedro Soto, y peruano, Juan Ruiz'
    contracted = reading.document.lowers[body[0] - 1] == "del"
    return f" del {text}" if contracted else f" de {text}".replace(" de el ", " del ", 1)


def _title(reading: Reading, description: Description, actor: Actor) -> str:
    """The title in the singular; a 'homólogo' bears the title of whom he is the counterpart."""
    noun = description.noun
    if noun.kind == "relation":
        for other in reversed(reading.cast.descriptions):
            same = reading.document.sentence[other.first] == reading.document.sentence[description.first]
            if same and other.first < description.first and other.noun.kind in HELD:
                noun = other.noun
                return _singular(reading, noun.lemma, reading.cast.people[actor.index].gender)
    if description.number == "p" or description.elided:
        gender = reading.cast.people[actor.index].gender
        told = _qualities(description, gender)
        if description.elided and description.complement is not None:
            told = [reading.document.span(*description.complement)]
        title = " ".join((_singular(reading, noun.lemma, gender), *told))
        return f"ex{title}" if description.former and not title.startswith("ex") else title
    return description.title(reading.document)


def _qualities(description: Description, gender: str | None) -> list[str]:
    """The adjectives of a plural title in the singular: 'electa' of 'los ediles electos Rosa Soto'."""
    found = []
    for word in description.adjectives:
        if not word.endswith("s"):
            continue
        one = word.removesuffix("es") if word.endswith(("ales", "ares", "ores")) else word[:-1]
        found.append(one[:-1] + "a" if gender == "f" and one.endswith("o") else one)
    return found


def _singular(reading: Reading, lemma: str, gender: str | None) -> str:
    """The singular form of an office for a person's gender."""
    return _feminines(reading.lexicon).get(lemma, lemma) if gender == "f" else lemma


@cache
def _feminines(lexicon: Lexicon) -> dict[str, str]:
    """lemma of a noun for a person → its feminine singular."""
    found: dict[str, str] = {}
    for form, nouns in lexicon.nouns.items():
        for noun in nouns:
            if noun.gender == "f" and noun.number == "s":
                found.setdefault(noun.lemma, form)
    return found
