"""Whom 'su rival' means in a sentence that names nobody before: the other of two who stand."""

from __future__ import annotations

from itertools import takewhile

from ..titles.descriptions import Description
from .fitness import Fitness
from .presence import Presence

REACH = 2
"""Sentences back in which both are spoken of."""


def other_of_two(fitness: Fitness, presence: Presence, description: Description, here: int) -> int | None:
    """'Soto venció a Mora. Su rival obtuvo el 46%' is on Mora; not 'Soto vio al presidente Paz. Su rival
    calló', where somebody else stands, nor where three do.
    """
    if not description.possessive or description.complement is not None:
        return None
    if not fitness.lexicon.is_word(description.noun.lemma, "opponent"):
        return None
    owner = presence.subject_before
    if owner is None or here in presence.last_sentence.values():
        return None  # 'Soto votó por Mora, su rival en la interna'
    lately, standing = presence.last_sentence, fitness.standing() - {owner}
    near = takewhile(lambda index: here - lately[index] <= REACH, reversed(lately))
    fitting = [index for index in near if index != owner and _agrees(fitness, description, index)]
    if not standing and owner not in fitness.winners:
        return None  # 'Soto visitó a los mineros con Vega. Su rival calló'
    if standing:
        fitting = [index for index in fitting if index in standing]
        fitting = [index for index in fitting if here - lately[index] == 1] or fitting
    return fitting[0] if len(fitting) == 1 else None


def _agrees(fitness: Fitness, description: Description, index: int) -> bool:
    gender = fitness.cast.people[index].gender
    return not (gender and description.gender in ("m", "f")) or gender == description.gender
