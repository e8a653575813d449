"""Names of one word: surnames, given names and handles find the person they belong to.

What fits two people equally well fits nobody and is reported.
"""

from __future__ import annotations

from ..knowledge import KnownPerson
from ..lexicon import fold
from ..model import Actor, Unresolved
from . import evidence, people
from .casting import Casting
from .members import Naming, PersonDraft
from .names import PARTICLES, Candidate
from .tokens import DASHES


def find(work: Casting, singles: list[int]) -> None:
    """Give the candidates ``singles`` and every handle their person, where they have one."""
    for n in singles:
        if not evidence.belongs_to_a_thing(work, work.cast.candidates[n]):
            _single(work, n)
    _handles(work)


def _single(work: Casting, n: int) -> None:
    """The person whom one word means: by surname, by given name, as a relative, as somebody known."""
    document, candidate = work.document, work.cast.candidates[n]
    token = fold(document.forms[candidate.first])
    bearers = [i for i in work.by_surname.get(token, []) if not _is_another(work, i, candidate, token)]
    if bearers:
        index = _which(work, n, bearers, token)
        if index is None:
            start, end = document.starts[candidate.first], document.ends[candidate.after - 1]
            reason = "several people of this article have this surname"
            work.cast.unresolved.append(Unresolved(start, end, "mention", reason))
        else:
            work.actor_of[n] = Actor("person", index)
            _take_in_particle(work, n, index)
        return
    actor = _by_given_name(work, n, token) or _kin_of(work, candidate, token)
    if actor is None:
        row = _known_by_surname(work, n, token)
        if row is not None:
            actor = people.add_known(work, row, candidate.first)
        elif evidence.is_lone_person(work, n, token):
            actor = people.add(work, document.forms[candidate.first], (token,), None, candidate.first)
    if actor is not None:
        work.actor_of[n] = actor


def _is_another(work: Casting, index: int, candidate: Candidate, token: str) -> bool:
    """Whether a famous surname stands before the only namesake of the article is introduced."""
    famous = work.knowledge.lone_names.get(token)
    person = work.cast.people[index]
    if famous is None or len(work.by_surname[token]) > 1:
        return False
    return (person.known is None or person.known.id != famous) and person.first_at > candidate.first


def _by_given_name(work: Casting, n: int, token: str) -> Actor | None:
    """The only person of the article with this given name; 'la senadora Rosa' is no familiar Rosa."""
    given = work.by_given.get(token, [])
    familiar = all(
        work.cast.descriptions[link.description].noun.kind == "generic"
        for link in work.linked.get(n, ())
        if link.direct
    )
    return Actor("person", given[0]) if len(given) == 1 and familiar else None


def _known_by_surname(work: Casting, n: int, token: str) -> KnownPerson | None:
    """The known person whom a surname alone means: a famous one, or the only one of the article's country
    who bears it, where the text treats it as a person's name ('el ministro Quilodrán', 'dijo Quilodrán')."""
    famous = work.knowledge.lone_names.get(token)
    if famous is not None:
        return work.knowledge.people[famous]
    bearers = [work.knowledge.people[i] for i in work.knowledge.surnames.get(token, ())]
    here = [person for person in bearers if person.country == work.cast.country]
    if len(here) != 1 or evidence.points(work, n) <= evidence.ACCEPT:
        return None
    for link in work.linked.get(n, ()):
        gender = work.cast.descriptions[link.description].gender
        if here[0].gender and gender in ("m", "f") and gender != here[0].gender:
            return None
    return here[0]


def _take_in_particle(work: Casting, n: int, index: int) -> None:
    """A surname's own particle, in a capital: 'De la Maza dijo' of 'Rosa de la Maza'."""
    document, candidate = work.document, work.cast.candidates[n]
    first = candidate.first
    while first > 0 and document.lowers[first - 1] in PARTICLES and first > candidate.first - 2:
        first -= 1
    written = document.span(first, candidate.after).lower()
    own = written in work.cast.people[index].name.lower()
    if first < candidate.first and document.is_capital(first) and own:
        work.cast.candidates[n] = Candidate(first, candidate.after, candidate.kind, candidate.rows)


def _which(work: Casting, n: int, bearers: list[int], token: str) -> int | None:
    """The one of several people with a surname who is meant here."""
    if len(bearers) == 1:
        return bearers[0]
    cast, candidate = work.cast, work.cast.candidates[n]

    def fitness(index: int) -> tuple[int, int, int, int, int]:
        person = cast.people[index]
        agree = 0
        for link in work.linked.get(n, ()):
            gender = cast.descriptions[link.description].gender
            if person.gender and gender in ("m", "f"):
                agree += 2 if gender == person.gender else -4
        known = work.knowledge.lone_names.get(token)
        famous = int(person.known is not None and person.known.id == known)
        seen = [
            cast.candidates[m].first
            for m, actor in work.actor_of.items()
            if actor == Actor("person", index) and cast.candidates[m].first < candidate.first
        ]
        return agree, famous, int(bool(seen)), int(person.tokens[-1] == token), max(seen, default=-1)

    ranked = sorted(bearers, key=fitness, reverse=True)
    return ranked[0] if fitness(ranked[0]) > fitness(ranked[1]) else None


# -- relatives -------------------------------------------------------------------------------------


def _kin_of(work: Casting, candidate: Candidate, token: str) -> Actor | None:
    """A relative by given name alone bears the family's name: 'tuvo dos hijos, entre ellos Pedro'."""
    if token not in work.lexicon.given_names:
        return None
    document = work.document
    first, _ = document.sentences[document.sentence[candidate.first]]
    window = range(max(first, candidate.first - 12), candidate.first)
    if not any(work.lexicon.is_word(document.lowers[i], "shares_surname") for i in window):
        return None
    before = [
        actor.index
        for m, actor in sorted(work.actor_of.items())
        if actor.kind == "person" and work.cast.candidates[m].first < candidate.first
    ]
    family = next(
        (work.cast.people[i] for i in reversed(before) if len(work.cast.people[i].tokens) > 1), None
    )
    if family is None:
        return None
    surname = next(w for w in reversed(family.name.split()) if fold(w) == _paternal(work, family))
    tokens = (token, fold(surname))
    for index, person in enumerate(work.cast.people):
        if people.same_name(tokens, person.tokens):
            return Actor("person", index)
    name = f"{document.forms[candidate.first]} {surname}"
    return people.add(work, name, tokens, None, candidate.first)


def _paternal(work: Casting, person: PersonDraft) -> str:
    """The first surname: the token after the last given name."""
    tokens = person.tokens
    for token in tokens[1:]:
        if token not in work.lexicon.given_names or token == tokens[-1]:
            return token
    return tokens[-1]


# -- handles ---------------------------------------------------------------------------------------


def _handles(work: Casting) -> None:
    """'@handle' belongs to the known person, or to whoever of the article it spells out."""
    for n, candidate in enumerate(work.cast.candidates):
        if not candidate.handle:
            continue
        row = next((r for r in candidate.rows if isinstance(r, KnownPerson)), None)
        spelled = fold(work.document.forms[candidate.first][1:]).replace("_", "")
        for index, person in enumerate(work.cast.people):
            own = len(person.tokens) > 1 and all(t in spelled for t in (person.tokens[0], person.tokens[-1]))
            if (row is not None and person.known is row) or own:
                work.actor_of[n] = Actor("person", index)
                _signature(work, candidate, Actor("person", index))
                break


def _signature(work: Casting, candidate: Candidate, actor: Actor) -> None:
    """The display name before a handle: '— rosaq (@rosaquilodran)'."""
    forms = work.document.forms
    i = candidate.first
    if i > 2 and forms[i - 1] == "(" and forms[i - 3] in DASHES and forms[i - 2].isalpha():
        work.cast.namings.append(Naming(i - 2, i - 1, actor))
