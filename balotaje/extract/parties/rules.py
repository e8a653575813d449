"""The rules by which a name is weighed, and what single ones of them say of a name that some party has."""

from __future__ import annotations

from ..clauses.determiners import OF
from ..names.casting import Casting
from .bearers import (
    apposed_to_person,
    between_parties,
    figure_behind_letters,
    has_bearer_in_brackets,
    in_brackets_behind_person,
    is_listed_with_people,
    is_of_a_rival,
    is_the_one_of,
    is_voted_for,
    shares_owner,
    stands_behind_por,
)
from .campaigning import (
    beside_of,
    founded,
    is_gone_to,
    named_so,
    sends_somebody,
    stood_for_in_front,
    under_its_label,
)
from .company import allied_with, among_members, given_seats, letters_beside, listed_as_parties
from .cues import (
    MEANS_IT,
    Place,
    Rule,
    before_letters,
    beside_party,
    called_party,
    has_figure,
    looks_like_person,
    noun_before,
    owner_before,
    sounds_like_party,
    token_before,
)
from .deeds import (
    acts_like_party,
    is_backed,
    is_backer,
    is_led,
    is_somebodys,
    issues_survey,
    leads_back,
    left_or_joined,
    located,
    of_own_party,
    stands_for,
    taken_up,
    wins_seats,
)
from .figured import continues_figures

TELLING: tuple[Rule, ...] = (
    noun_before,
    called_party,
    owner_before,
    stands_for,
    in_brackets_behind_person,
    apposed_to_person,
    stands_behind_por,
    sends_somebody,
    stood_for_in_front,
    under_its_label,
)
"""Rules each of which is enough for a name that some party has."""

TOLD_OF: tuple[Rule, ...] = (taken_up, wins_seats, leads_back, left_or_joined, is_gone_to, given_seats)
"""Others that are enough for such a name, though little for one that nobody has."""

RULES: tuple[Rule, ...] = (
    *TELLING,
    acts_like_party,
    has_figure,
    beside_party,
    sounds_like_party,
    before_letters,
    of_own_party,
    among_members,
    left_or_joined,
    is_backed,
    is_backer,
    is_led,
    is_somebodys,
    issues_survey,
    leads_back,
    taken_up,
    wins_seats,
    located,
    between_parties,
    figure_behind_letters,
    has_bearer_in_brackets,
    is_listed_with_people,
    is_of_a_rival,
    is_the_one_of,
    is_voted_for,
    shares_owner,
    listed_as_parties,
    allied_with,
    given_seats,
    letters_beside,
    beside_of,
    is_gone_to,
    founded,
    continues_figures,
    named_so,
)

SURE: tuple[Rule, ...] = (
    noun_before,
    owner_before,
    sends_somebody,
    stood_for_in_front,
    under_its_label,
    beside_of,
)
"""Rules that may show beyond doubt that a common word is the name of a party that has it."""


def is_surely_party(work: Casting, place: Place) -> bool:
    """Whether a construction stands at ``place`` that hardly anything but a party stands in."""
    i = token_before(work, place)
    voted = i > 0 and work.document.lowers[i] == "por"
    if voted and work.lexicon.verb_in(work.document.lowers[i - 1], "cast_vote"):
        return True
    return any(rule(work, place) >= MEANS_IT for rule in SURE)


def is_borne(work: Casting, place: Place) -> bool:
    """Whether somebody bears a listed name: 'Rosa Soto, de Adelante,', 'Rosa Soto (Adelante)'."""
    i = token_before(work, place)
    apposed = i > 1 and work.document.lowers[i] in OF and work.document.lowers[i - 1] == ","
    return (apposed and looks_like_person(work, i - 1)) or in_brackets_behind_person(work, place) > 0


def is_treated_as_party(work: Casting, place: Place) -> bool:
    """Whether anything but its own sound speaks for a party at ``place``."""
    return any(rule(work, place) > 0 for rule in RULES if rule is not sounds_like_party)


def tells_of_party(work: Casting, place: Place) -> bool:
    """Whether one of the telling constructions stands at ``place``."""
    return any(rule(work, place) > 0 for rule in (*TELLING, *TOLD_OF))
