"""Names of one word: surnames and given names find the person they belong to.

What fits two people equally well fits nobody and is reported.
"""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from ...knowledge import KnownPerson
from ...lexicon import fold
from ...model import Actor, Unresolved
from ..clauses.determiners import MASCULINE
from ..titles import tenure
from ..tokens import MARKS, SINGLE, split_words
from . import alone, evidence, people, things
from .casting import Casting
from .lately import Lately
from .members import PersonDraft
from .proper import Candidate
from .runs import PARTICLES

FEMININE = frozenset(("una", "otra", "la", "esta", "esa"))
LEAD = 2
"""The last paragraph that introduces whom the headline names."""
KIN_REACH = 12
"""Tokens before a given name in which a word such as 'hijos' may stand."""


def find(work: Casting, singles: list[int]) -> None:
    """Give the candidates ``singles`` their person, where they have one."""
    spelled = {
        (actor.index, token)
        for n, actor in work.actor_of.items()
        if actor.kind == "person"
        for token in work.tokens(work.cast.candidates[n])[1:]
    }
    lately = Lately(work, lambda index, surname: _traits(work, index, surname, (index, surname) in spelled))
    known_alone = alone.surnames(work, singles)
    for n in singles:
        if n not in work.actor_of and not things.belongs_to_a_thing(work, work.cast.candidates[n]):
            lately.reach(n)
            _single(work, n, lately, known_alone)


def _single(work: Casting, n: int, lately: Lately, known_alone: frozenset[str]) -> None:
    """The person whom one word means: by surname, by given name, as a relative, as somebody known."""
    document, candidate = work.document, work.cast.candidates[n]
    token = work.tokens(candidate)[0]
    bearers = work.namesakes.by_surname.get(token, ())
    if len(bearers) > 1 or any(not _is_another(work, i, candidate, token) for i in bearers):
        index = _which(work, n, lately)
        if index is None:
            start, end = document.starts[candidate.first], document.ends[candidate.after - 1]
            reason = "several people of this article have this surname"
            work.cast.unresolved.append(Unresolved(start, end, "mention", reason))
        else:
            work.actor_of[n] = Actor("person", index)
            _take_in_particle(work, n, index)
        return
    actor = (
        _by_given_name(work, n, token) or _sibling(work, n, token) or _kin_of(work, candidate, token, lately)
    )
    if actor is None:
        row = _known_by_surname(work, n, token)
        if row is not None:
            actor = people.add_known(work, row, candidate.first)
        elif (
            token in known_alone
            or evidence.is_lone_person(work, n, token)
            or evidence.is_introduced(work, candidate, token)
        ):
            actor = people.add(work, work.written(candidate), (token,), None, candidate.first)
    if actor is not None:
        work.actor_of[n] = actor


def _is_another(work: Casting, index: int, candidate: Candidate, token: str) -> bool:
    """Whether a famous surname stands before the only namesake of the article is introduced; not in a
    headline of whoever the first paragraphs introduce by it.
    """
    famous = work.knowledge.lone_names.get(token)
    person, paragraph = work.cast.people[index], work.document.paragraph
    if famous is None:
        return False
    if (
        paragraph[candidate.first] == 0
        and 0 < paragraph[person.first_at] <= LEAD
        and not _is_kin(work, index)
    ):
        return False
    return (person.known is None or person.known.id != famous) and person.first_at > candidate.first


def _is_kin(work: Casting, index: int) -> bool:
    """Whether the article introduces somebody as another's: 'su hermana Karina'."""
    told = (work.cast.descriptions[n] for n in work.cast.people[index].descriptions)
    return any(description.noun.kind == "kin" for description in told)


def _by_given_name(work: Casting, n: int, token: str) -> Actor | None:
    """The only person of the article with this given name: 'Rosa', 'el senador Rodrigo'; not 'el senador Paz'
    of 'Paz Quilodrán'; 'Fede' of the only Federico."""
    by_given = work.namesakes.by_given
    names = [token] if token in by_given else work.lexicon.short_names.get(token, ())
    given = list(islice((index for name in names for index in by_given.get(name, ())), 2))
    if len(given) != 1:
        return None
    told, own = _gender_told(work, n), work.cast.people[given[0]].gender
    return None if told and own and told != own else Actor("person", given[0])


def _known_by_surname(work: Casting, n: int, token: str) -> KnownPerson | None:
    """The known person whom a surname alone means: a famous one, or the only one of the article's country
    who bears it, where the text treats it as a person's name ('el ministro Quilodrán', 'dijo Quilodrán')."""
    first = work.cast.candidates[n].first
    if _is_nicknamed(work, first) or work.document.lowers[first - 1 : first] == ["las"]:
        return None  # 'las Artes' are nobody
    famous = work.knowledge.lone_names.get(token)
    if famous is not None:
        row = work.knowledge.people[famous]
        titled = {
            work.cast.descriptions[link.description].gender for link in work.linked.get(n, ()) if link.direct
        }
        return None if row.gender and titled and not titled & {row.gender, "", "c"} else row
    bearers = [work.knowledge.people[i] for i in work.knowledge.surnames.get(token, ())]
    here = [p for p in bearers if p.country == work.cast.country and not _is_second(work, p, token)]
    if len(here) != 1 or evidence.points(work, n) <= evidence.ACCEPT:
        return None
    gender = _gender_told(work, n)
    return None if here[0].gender and gender and gender != here[0].gender else here[0]


def _is_second(work: Casting, person: KnownPerson, token: str) -> bool:
    """Whether a word is but a known person's second surname or second given name, by which alone nobody
    means them: 'Castro' of Rosa López Castro, 'Andrés' of Pedro Andrés López; not 'López'.
    """
    names = [fold(word) for word in split_words(person.name)]
    given = work.lexicon.given_names
    if names[-1] != token:
        return token in given and token in names
    return len(names) > 2 and names[-2] in work.lexicon.surnames and names[-2] not in given


def _is_nicknamed(work: Casting, first: int) -> bool:
    """Whether a nickname in marks stands before the surname, which makes it another one: ‘Chito’ Soto."""
    forms = work.document.forms
    marks = MARKS | SINGLE
    return first > 2 and forms[first - 1] in marks and forms[first - 3] in marks


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


# -- two people with one surname -------------------------------------------------------------------


def _which(work: Casting, n: int, lately: Lately) -> int | None:
    """The one of the people with a surname who is meant at candidate ``n``; ``None`` if two fit as well.

    The title, its gender and an initial tell; then who acts and is not named as a relative alone; then whose
    name the article writes with it, 'Soto' of 'Pedro Soto' beside 'Rosa Ruiz', who is a Soto too; then who
    is famous by the surname alone; then whose first surname it is; then who was named last, or, before
    anybody is named, who is introduced first.
    """
    cast, candidate = work.cast, work.cast.candidates[n]
    token = work.tokens(candidate)[-1]
    bearers = work.namesakes.by_surname[token]
    if len(bearers) == 1:
        return next(iter(bearers))
    gender = _gender_told(work, n)
    titles = {cast.descriptions[link.description].noun.lemma for link in work.linked.get(n, ())}
    initial = fold(work.document.forms[candidate.first]) if candidate.after - candidate.first > 1 else ""

    def fitness(index: int) -> tuple[object, ...]:
        traits = lately.traits(index, token)
        assert isinstance(traits, _Traits)
        agree = 0
        if gender and traits.gender:
            agree += 2 if gender == traits.gender else -4
        agree += 3 * bool(titles & traits.offices)
        if len(initial) == 1:
            agree += 4 if traits.initial == initial else -4
        return agree, traits.acts, traits.spelled, traits.famous, traits.first_surname, lately.rank(index)

    ranked = sorted(lately.likeliest(token), key=fitness, reverse=True)
    return ranked[0] if fitness(ranked[0]) > fitness(ranked[1]) else None


class _Traits(NamedTuple):
    """What tells people with one surname apart, wherever they are named."""

    gender: str
    offices: frozenset[str]
    initial: str
    acts: bool
    """Whether the article names them for their own sake, not as another's father alone; a president acts."""
    spelled: bool
    """Whether the article writes a name of theirs that holds the surname."""
    famous: bool
    first_surname: bool


def _traits(work: Casting, index: int, surname: str, spelled: bool) -> _Traits:
    person = work.cast.people[index]
    famous = person.known is not None and person.known.id == work.knowledge.lone_names.get(surname)
    return _Traits(
        person.gender or "",
        frozenset(work.offices[index]),
        person.tokens[0][0],
        index not in work.only_kin or (famous and _presides(work, person)),
        spelled,
        famous,
        people.paternal(work.lexicon, person) == surname,
    )


def _presides(work: Casting, person: PersonDraft) -> bool:
    """Whether a row tells that somebody is a country's president now, whom the surname means beside a
    relative, too: 'Soto' behind 'Rosa Soto, hermana de Pedro Soto'; a former one is not meant so.
    """
    row = person.known
    return row is not None and "presidente" in tenure.of(row.description, work.knowledge, work.lexicon).now


def _gender_told(work: Casting, n: int) -> str:
    """The gender that a title or a determiner gives candidate ``n``: 'la diputada Soto', 'una Soto'."""
    for link in work.linked.get(n, ()):
        gender = work.cast.descriptions[link.description].gender
        if gender in ("m", "f"):
            return gender
    first = work.cast.candidates[n].first
    before = work.document.lowers[first - 1] if first else ""
    return "f" if before in FEMININE else "m" if before in MASCULINE - {"al", "del"} else ""


# -- relatives -------------------------------------------------------------------------------------


def _sibling(work: Casting, n: int, token: str) -> Actor | None:
    """'los hermanos Yasna y Boris Tapia': the first one bears the surname of the second."""
    document, first = work.document, work.cast.candidates[n].first
    after = work.cast.candidates[n].after
    if token not in work.lexicon.given_names or document.lowers[after : after + 1] not in (["y"], ["e"]):
        return None
    if not first or not work.lexicon.is_word(document.lowers[first - 1], "shares_surname"):
        return None
    other = work.actor_of.get(work.first_of.get(after + 1, -1))
    if other is None or other.kind != "person" or len(work.cast.people[other.index].tokens) < 2:
        return None
    return _with_surname(work, n, token, work.cast.people[other.index])


def _kin_of(work: Casting, candidate: Candidate, token: str, lately: Lately) -> Actor | None:
    """A relative by given name alone bears the family's name: 'tuvo dos hijos, entre ellos Pedro'."""
    if token not in work.lexicon.given_names:
        return None
    document = work.document
    first, _ = document.sentences[document.sentence[candidate.first]]
    window = range(max(first, candidate.first - KIN_REACH), candidate.first)
    if not any(work.lexicon.is_word(document.lowers[i], "shares_surname") for i in window):
        return None
    named = (work.cast.people[index] for index in reversed(lately.named))
    family = next((person for person in named if len(person.tokens) > 1), None)
    return _with_surname(work, work.first_of[candidate.first], token, family) if family else None


def _with_surname(work: Casting, n: int, token: str, family: PersonDraft) -> Actor:
    """The person called by the given name of candidate ``n`` and a relative's first surname."""
    own = people.paternal(work.lexicon, family)
    surname = next((word for word in reversed(split_words(family.name)) if fold(word) == own), own.title())
    tokens = (token, fold(surname))
    for index in sorted(work.namesakes.alike(tokens)):
        if people.same_name(work.lexicon, tokens, work.cast.people[index].tokens):
            return Actor("person", index)
    first = work.cast.candidates[n].first
    return people.add(work, f"{work.document.forms[first]} {surname}", tokens, None, first)
