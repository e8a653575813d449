"""Who runs with somebody and so for the same party: 'su compañera de fórmula', 'lo acompaña como vice'."""

from __future__ import annotations

from ...model import Actor
from ..deeds.ends import Ends
from ..reading import Reading
from ..titles.descriptions import Description
from .partisans import Partisans

SIDE_REACH = 12
"""Tokens between a mate's title and the verb that tells whose it is."""


def bind(partisans: Partisans, reading: Reading) -> None:
    """Hand on the party of who stands to who stands with them, by the titles of mates."""
    for description in partisans.cast.descriptions:
        if not _is_mate(partisans, description):
            continue
        owner = _owner(partisans, reading, description)
        mate = description.person
        if description.possessive and not description.stated:
            continue  # 'su compañero de fórmula, Soto' may be of an ally
        if mate is None or owner is None:
            told, owner = _by_verb(partisans, reading, description, owner)
            mate = told if mate is None else mate
        if owner is None or mate is None or owner == mate:
            continue
        partisans.join(mate, partisans.cast.people[owner].party)
        partisans.join(owner, partisans.cast.people[mate].party)


def _is_mate(partisans: Partisans, description: Description) -> bool:
    """Whether a title is of one who stands beside another: 'compañera de fórmula', 'suplente', 'vice'."""
    words, lexicon = description.noun.lemma.split(), partisans.lexicon
    if description.number == "p" or description.noun.kind in ("kin", "trait"):
        return False
    return any(lexicon.is_name_word(word, "running_mate") for word in words) and (
        description.noun.kind != "relation" or any(lexicon.is_name_word(w, "list_noun") for w in words)
    )


def _owner(partisans: Partisans, reading: Reading, description: Description) -> int | None:
    """Whose mate it is: 'la suplente de Soto', 'su suplente' of who was named last before."""
    if description.complement is not None:
        first, after = description.complement
        for k in range(first, after + 1):
            if k in partisans.person_at:
                return partisans.person_at[k]
        return None
    if not description.possessive:
        return None
    document = partisans.document
    here = document.sentence[description.first]
    begin, _ = document.sentences[here]
    for first, before in ((begin, description.first), _before(partisans, here)):
        references = reading.references.between(first, before)
        for reference in references if first != begin else reversed(references):
            actor = reference.actor
            if actor is not None and actor.kind == "person" and actor.index != description.person:
                return actor.index
    return None


def _before(partisans: Partisans, here: int) -> tuple[int, int]:
    return partisans.document.sentences[here - 1] if here else (0, 0)


def _by_verb(
    partisans: Partisans, reading: Reading, description: Description, owner: int | None
) -> tuple[int | None, int | None]:
    """'Soto lleva como compañera de fórmula a Ruiz', 'la acompaña Ruiz como vice', 'irá con Ruiz de vice':
    the mate and who runs with them, by the verb of the sentence."""
    document, lowers = partisans.document, partisans.document.lowers
    if lowers[description.first - 1] not in ("como", "de"):
        return description.person, owner
    first, end = document.sentences[document.sentence[description.first]]
    ends = Ends.of(reading)
    back = range(description.first - 1, max(first - 1, description.first - SIDE_REACH), -1)
    verb = next((k for k in back if ends.predicates.is_verb(k)), -1)
    if verb < 0:
        return None, owner
    named = [k for k in range(verb, end) if k in partisans.phrase_at]
    agent = ends.subject(verb)
    acts = agent.actors[0].index if agent is not None and _is_one(agent.actors) else None
    others = [partisans.phrase_at[k] for k in named if partisans.phrase_at[k] != acts]
    if lowers[verb - 1] in ("lo", "la", "le"):
        mate = acts if acts is not None else (others[0] if others else None)
        told = ends.spoken_of(
            verb - 1, "f" if lowers[verb - 1] == "la" else "", "s", _people(partisans), set()
        )
        meant = told.actors[0].index if told is not None and _is_one(told.actors) else None
        return mate, meant
    return (others[0] if others else None), acts


def _is_one(actors: tuple[Actor, ...]) -> bool:
    return len(actors) == 1 and actors[0].kind == "person"


def _people(partisans: Partisans) -> set[Actor]:
    return {Actor("person", n) for n in range(len(partisans.cast.people))}
