"""The offices that a curated row gives a person: those held now, and those held once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ...knowledge import Knowledge
from ...lexicon import OCCUPATIONS, Lexicon, Noun, fold
from ..tokens import Document
from .descriptions import ELECT, Description

if TYPE_CHECKING:
    from ..names.cast import Cast

OF_A_BODY = "*"
"""Marks an office of a party, a chamber or another body: 'presidente del Partido del Alba'."""
INCOMING = ELECT | {"nuevo", "nueva", "flamante", "entrante", "próximo", "próxima", "sucesor", "sucesora"}
OUTGOING = frozenset("saliente anterior antiguo antigua antecesor antecesora renunciado renunciada".split())
"""Words of who takes an office and of who leaves it."""
SEGMENT = re.compile(r", | y (?!\d)| e ")
YEARS = re.compile(r"\d{4}[–-]\d{4}")
MIN_WORD = 4
"""Letters of the shortest word that tells of what an office is."""
ENDED = frozenset(("entre", "hasta"))
"""Words of a tenure that is over: 'presidenta entre 2015 y 2019'."""


@dataclass(frozen=True, slots=True)
class Tenure:
    """Office lemmas by whether they are held ``now`` or were held ``once``."""

    now: frozenset[str] = frozenset()
    once: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    """Of those held now, what the row says to end in some year: who holds it may be called 'ex' as well."""
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
    spans: set[str] = set()
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
            if YEARS.search(segment):
                spans.update(n.lemma for n in found)
            if not found and len(word) >= MIN_WORD:
                told.add(fold(word))
    return Tenure(frozenset(now), frozenset(once), frozenset(spans), frozenset(told))


def _offices_at(lexicon: Lexicon, words: list[str], i: int) -> tuple[list[Noun], int]:
    """The offices that a row's words tell from the one at ``i`` on, and the word behind them: 'exjefe de
    gobierno'."""
    bare = words[i].removeprefix("ex")
    for phrase, noun in lexicon.noun_phrases.get(words[i]) or lexicon.noun_phrases.get(bare, ()):
        if tuple(words[i + 1 : i + len(phrase)]) == phrase[1:] and noun.kind in OCCUPATIONS:
            return [noun], i + len(phrase)
    return [n for n in lexicon.person_nouns(words[i]) if n.kind in OCCUPATIONS], i + 1


def office_of(document: Document, lexicon: Lexicon, description: Description) -> str:
    """The office's lemma; whoever presides over a party or a chamber is not the country's president."""
    lemma = description.noun.lemma
    if description.complement is None or not lexicon.is_word(lemma, "presides"):
        return lemma
    names = description.complement_names
    body = any(name.kind in ("party", "organisation") for name in names)
    first, after = description.complement
    republic = "república" in document.lowers[first:after]
    return lemma + OF_A_BODY if (body or not names) and not republic else lemma


class Chairs:
    """Who of a document sits in an office and who has only won it, or only stands for it."""

    def __init__(self, document: Document, cast: Cast, knowledge: Knowledge, lexicon: Lexicon) -> None:
        self.document = document
        self.cast = cast
        self.lexicon = lexicon
        self.known = [of(p.known.description if p.known else None, knowledge, lexicon) for p in cast.people]

    def is_anothers(self, index: int, description: Description) -> bool:
        """Whether a title is of who sits and the person has yet to, or the other way round: 'el gobernador
        electo' is not 'el gobernador Soto'; with 'el presidente electo, Soto,' and 'el presidente Montes'
        'el mandatario' is Montes; with Soto alone it is he.
        """
        if description.noun.kind != "office" or description.former:
            return False
        meant = frozenset(filter(self._is_held_alone, self._offices(description)))
        if not meant:
            return False
        mine = self._told(index, meant)
        if description.elect:
            return bool(mine) and not any(title.elect for title in mine)
        if _turn(self.document, description) > 0:
            return False
        waits = any(title.elect for title in mine) if mine else not self.known[index].now.isdisjoint(meant)
        return waits and any(
            self._sits(other, index, description, meant) for other in range(len(self.cast.people))
        )

    def _sits(self, other: int, index: int, description: Description, meant: frozenset[str]) -> bool:
        """Whether another sits where somebody has yet to: he is told to, or a row says so and the text tells
        of the one that he stands or has won.
        """
        person, rival = self.cast.people[other], self.cast.people[index]
        if other == index or (person.country and rival.country and person.country != rival.country):
            return False
        if description.gender in ("m", "f") and person.gender and person.gender != description.gender:
            return False
        told = self._told(other, meant)
        if told:
            return not any(title.elect for title in told)
        if self.known[other].all.isdisjoint(meant) or any(d.former for d in self._titles(other)):
            return False
        return any(d.elect or d.noun.kind == "candidacy" for d in self._titles(index) if not d.former)

    def _titles(self, index: int) -> list[Description]:
        return [self.cast.descriptions[d] for d in self.cast.people[index].descriptions]

    def _told(self, index: int, meant: frozenset[str]) -> list[Description]:
        """The titles by which the text gives somebody one of the offices, held or won."""
        titles = (d for d in self._titles(index) if not d.former and d.noun.kind == "office")
        return [d for d in titles if office_of(self.document, self.lexicon, d) in meant]

    def _offices(self, description: Description) -> frozenset[str]:
        """The office of a title, and those that it may be a general word for."""
        lemma = office_of(self.document, self.lexicon, description)
        return frozenset((lemma, *self.lexicon.office_kinds.get(lemma, ())))

    def _is_held_alone(self, office: str) -> bool:
        """Whether a country or an area has one of an office: 'presidente', 'alcalde'; not 'diputado'."""
        return self.lexicon.is_word(office, "presides") or self.lexicon.is_name_word(office, "governs_area")


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
