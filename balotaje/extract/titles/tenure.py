"""The offices that a curated row gives a person: those held now, and those held once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ...knowledge import Knowledge
from ...lexicon import Lexicon, Noun, fold
from ..names.cast import Cast
from ..tokens import Document
from .descriptions import TO_BE, Description

OF_A_BODY = "*"
"""Marks an office of a party, a chamber or another body: 'presidente del Partido del Alba'."""
KNOWN_KINDS = ("office", "party_post", "candidacy", "profession")
ELECT = TO_BE | {"electo", "electa"}
"""Adjectives of who has won an office and not taken it yet."""
INCOMING = ELECT | {"nuevo", "nueva", "flamante", "entrante", "próximo", "próxima", "sucesor", "sucesora"}
OUTGOING = frozenset("saliente anterior antiguo antigua antecesor antecesora renunciado renunciada".split())
"""Words of who takes an office and of who leaves it."""
SEGMENT = re.compile(r", | y (?!\d)| e ")
MIN_WORD = 4
"""Letters of the shortest word that tells of what an office is."""
ENDED = frozenset(("entre", "hasta"))
"""Words of a tenure that is over: 'presidenta entre 2015 y 2019'."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """Office lemmas by whether they are held ``now`` or were held ``once``."""

    now: frozenset[str] = frozenset()
    once: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    """The folded words that tell of what: 'salud' of 'exministra de Salud'."""

    @property
    def all(self) -> frozenset[str]:
        """Every office, whenever held."""
        return self.now | self.once


@lru_cache(maxsize=1 << 12)
def of(description: str | None, knowledge: Knowledge, lexicon: Lexicon) -> Tenure:
    """Read a row's description: 'senadora y exministra de Salud' is a senator now and was a minister."""
    now: set[str] = set()
    once: set[str] = set()
    told: set[str] = set()
    for segment in SEGMENT.split((description or "").lower()):
        words = segment.split()
        over = not ENDED.isdisjoint(words)
        behind = 0
        for i, word in enumerate(words):
            if i < behind:
                continue
            found, behind = _offices_at(lexicon, words, i)
            body = words[behind : behind + 1] in (["del"], ["de"]) and (
                fold(" ".join(words[behind + 1 : behind + 2])) not in knowledge.countries
            )
            presides = any(lexicon.is_word(n.lemma, "presides") for n in found)
            held = once if over or word.startswith("ex") else now
            held.update(n.lemma + OF_A_BODY if body and presides else n.lemma for n in found)
            if not found and len(word) >= MIN_WORD:
                told.add(fold(word))
    return Tenure(frozenset(now), frozenset(once), frozenset(told))


def _offices_at(lexicon: Lexicon, words: list[str], i: int) -> tuple[list[Noun], int]:
    """The offices that a row's words tell from the one at ``i`` on, and the word behind them: 'exjefe de
    gobierno'."""
    bare = words[i].removeprefix("ex")
    for phrase, noun in lexicon.noun_phrases.get(words[i]) or lexicon.noun_phrases.get(bare, ()):
        if tuple(words[i + 1 : i + len(phrase)]) == phrase[1:] and noun.kind in KNOWN_KINDS:
            return [noun], i + len(phrase)
    return [n for n in lexicon.person_nouns(words[i]) if n.kind in KNOWN_KINDS], i + 1


def sits_already(cast: Cast, index: int, description: Description) -> bool:
    """Whether somebody holds the office that another has won: 'el gobernador electo' is not 'el gobernador
    Soto'; who is called 'gobernadora electa' by name may be."""
    if description.noun.kind != "office" or ELECT.isdisjoint(description.adjectives):
        return False
    mine = [cast.descriptions[d] for d in cast.people[index].descriptions]
    same = [d for d in mine if d.noun.lemma == description.noun.lemma and not d.former]
    return bool(same) and all(ELECT.isdisjoint(d.adjectives) for d in same)


def takes_turns(document: Document, cast: Cast, index: int, description: Description) -> bool:
    """Whether one takes the office that the other leaves: 'el nuevo edil' is not 'el edil saliente, Soto' nor
    'el exedil Soto', 'el edil saliente' not 'la nueva edil'; 'el edil' alone may be either.
    """
    turn = _turn(document, description)
    mine = [cast.descriptions[d] for d in cast.people[index].descriptions]
    same = [d for d in mine if d.noun.lemma == description.noun.lemma and d is not description]
    turns = [_turn(document, d) for d in same]
    return bool(turn and turns) and all(turn + other == 0 for other in turns)


def _turn(document: Document, description: Description) -> int:
    """1 of who takes an office, -1 of who leaves or has left it, else 0."""
    words = document.lowers[description.first : description.after]
    if description.former or not OUTGOING.isdisjoint(words):
        return -1
    return 0 if INCOMING.isdisjoint(words) else 1


def shortens(one: str, other: str) -> bool:
    """Whether of two offices one is the other's head alone: 'presidente' of 'presidente municipal'; 'jefe de
    Estado' and 'jefe comunal' are two."""
    head, _, rest = one.partition(" ")
    head_of_other, _, rest_of_other = other.partition(" ")
    return head == head_of_other and (not rest or not rest_of_other or one == other)
