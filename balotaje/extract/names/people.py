"""Full names: which of them are one person's, and who that is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ...knowledge import KnownPerson
from ...lexicon import Lexicon, fold
from ...model import Actor, Gender
from . import alone, areas, evidence, fiction, likeness, things
from .casting import Casting
from .kinds import PERSONLIKE
from .members import PersonDraft
from .portrayed import is_portrayed_words
from .proper import Candidate
from .runs import PARTICLES


def find(work: Casting) -> list[int]:
    """Give every full name its person; the numbers of the candidates of one word, which are left over."""
    singles: list[int] = []
    doubtful: list[int] = []
    nicknamed: list[int] = []
    aliases = {
        work.tokens(candidate)
        for candidate in work.cast.candidates
        if not candidate.rows and evidence.is_alias_at(work, candidate.first)
    }
    figures = fiction.find(work)
    work.borne.update(_borne_by_towns(work))
    for n, candidate in enumerate(work.cast.candidates):
        if n in work.actor_of or candidate.handle or evidence.is_credited(work, candidate):
            continue
        if figures and work.tokens(candidate) in figures:
            continue
        if not candidate.rows and work.tokens(candidate) in aliases:
            continue  # whose it is, 'handles' finds
        if candidate.kind not in PERSONLIKE:
            if (
                candidate.kind == "organisation"
                and not candidate.rows
                and candidate.after - candidate.first > 1
            ):
                doubtful.append(n)
        elif len(work.tokens(candidate)) < 2 and not _is_full_alias(candidate):
            singles.append(n)
        elif _opens_with_nickname(work, candidate):
            nicknamed.append(n)
        elif evidence.is_person(work, n) or alone.is_echoed(work, n):
            _full_name(work, n)
        else:
            doubtful.append(n)
    for n in doubtful:
        candidate = work.cast.candidates[n]
        named = evidence.is_part_of_name(work, candidate)
        named = named or (candidate.kind == "organisation" and is_portrayed_words(work, n))
        if named and not things.belongs_to_a_thing(work, candidate):
            _full_name(work, n)
    for n in nicknamed:
        bearers = work.namesakes.by_surname.get(work.tokens(work.cast.candidates[n])[-1], ())
        if len(bearers) == 1:
            work.actor_of[n] = Actor("person", *bearers)
        elif evidence.is_person(work, n):
            _full_name(work, n)
    return [n for n in singles if not _is_named_by_initials(work, n)]


def _borne_by_towns(work: Casting) -> Iterator[tuple[str, ...]]:
    """Full names that a town bears anywhere in the article, also before it is called one: 'ganó Rosa
    Quilodrán … el municipio de Rosa Quilodrán'."""
    for candidate in work.cast.candidates:
        if candidate.kind in PERSONLIKE and not candidate.handle and len(work.tokens(candidate)) > 1:
            if areas.is_area(work, candidate):
                yield work.tokens(candidate)


def add(work: Casting, name: str, tokens: tuple[str, ...], row: KnownPerson | None, first: int) -> Actor:
    """Take up a new person, who is first named at token ``first``."""
    index = len(work.cast.people)
    gender = row.gender if row else None
    if gender is None and len(tokens) > 1:
        gender = gender_of(work.lexicon, tokens[0])
    country = row.country if row else None
    work.cast.people.append(PersonDraft(name, tokens, row, gender, country, first_at=first))
    _take_up(work, index)
    return Actor("person", index)


def add_known(work: Casting, row: KnownPerson, first: int) -> Actor:
    """The person of a curated row, taken up at token ``first`` if the article has not named them before."""
    existing = work.namesakes.by_row.get(row.id)
    if existing is not None:
        return Actor("person", existing)
    tokens = tokens_of(row.name)
    for index in sorted(work.namesakes.spelt_like(tokens)):
        person = work.cast.people[index]
        if person.known is None and likeness.differs_in_slip(work.lexicon, tokens, person.tokens):
            person.known, person.name, person.tokens = row, row.name, tokens
            _take_up(work, index)
            return Actor("person", index)
    return add(work, row.name, tokens, row, first)


def same_name(lexicon: Lexicon, tokens: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether one name holds all of the other's two or more tokens, and no given name speaks against it.

    'Rosa Quilodrán' is 'Rosa María Quilodrán Soto'; 'José Soto' is not 'María José Soto'.
    """
    if min(len(tokens), len(others)) < 2:
        return False
    shorter, longer = sorted((set(tokens), set(others)), key=len)
    if not shorter <= longer:
        return False
    if tokens[0] == others[0]:
        return True
    genders = gender_of(lexicon, tokens[0]), gender_of(lexicon, others[0])
    return None in genders or genders[0] == genders[1]


@lru_cache(maxsize=1 << 14)
def tokens_of(name: str) -> tuple[str, ...]:
    """The folded tokens of a curated name, without its particles."""
    return tuple(fold(word) for word in name.replace("-", " ").split() if word.lower() not in PARTICLES)


def gender_of(lexicon: Lexicon, given: str) -> Gender | None:
    """The gender of a given name (folded); a name of both has that of its ending."""
    found = lexicon.given_names.get(given)
    if found == "c":
        found = "f" if given.endswith("a") else "m" if given.endswith("o") else None
    return "m" if found == "m" else "f" if found == "f" else None


def paternal(lexicon: Lexicon, person: PersonDraft) -> str:
    """The first surname: the token after the last given name."""
    tokens = person.tokens
    for token in tokens[1:]:
        if token not in lexicon.given_names or token == tokens[-1]:
            return token
    return tokens[-1]


def _opens_with_nickname(work: Casting, candidate: Candidate) -> bool:
    """Whether an article and a word that is nobody's name stand before a surname: 'del Bichi Quilodrán'.

    Not 'el Clan Quilodrán', nor 'la Rosa Quilodrán'.
    """
    document, lexicon = work.document, work.lexicon
    first = candidate.first
    if candidate.kind != "unknown" or candidate.after - first != 2 or not first:
        return False
    if not lexicon.is_word(document.lowers[first - 1], "determiner", "contraction"):
        return False
    word = fold(document.forms[first])
    named = word in lexicon.given_names or word in lexicon.surnames
    return not named and not lexicon.is_common(document.lowers[first]) and document.forms[first].istitle()


def _is_named_by_initials(work: Casting, n: int) -> bool:
    """Whether initials before a surname that nobody else here bears name somebody: 'J. M. Quilodrán'."""
    candidate = work.cast.candidates[n]
    if candidate.kind != "person" or candidate.after - candidate.first < 2 or candidate.rows:
        return False
    tokens = work.tokens(candidate)
    if len(tokens) != 1 or work.namesakes.by_surname.get(tokens[0]) or not evidence.is_person(work, n):
        return False
    _full_name(work, n)
    return True


def _is_full_alias(candidate: Candidate) -> bool:
    """A single token that the curated rows list as a whole name (initials, a nickname)."""
    return any(isinstance(row, KnownPerson) for row in candidate.rows)


def _full_name(work: Casting, n: int) -> None:
    candidate = work.cast.candidates[n]
    tokens = work.tokens(candidate)
    row = work.choose(tuple(r for r in candidate.rows if isinstance(r, KnownPerson)))
    if not isinstance(row, KnownPerson):
        row = None
    if row is None and len(tokens) == 2:
        row = _known_by_parts(work, tokens)
    index = _bearer(work, tokens, row)
    if index is None:
        name, own = work.written(candidate), tokens
        if row is not None and not _is_named_otherwise(work, tokens, tokens_of(row.name)):
            name, own = row.name, tokens_of(row.name)  # as the article spells it
        work.actor_of[n] = add(work, name, own, row, candidate.first)
    else:
        _take_in(work, index, candidate, tokens, row)
        work.actor_of[n] = Actor("person", index)
    work.learn_offices(n)


def _is_named_otherwise(work: Casting, tokens: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """Whether an article names somebody in full in other words than their row does: 'Ketti Soto' for 'Ketty
    Soto', 'Juan Manuel Soto' for 'Juanma Soto'; not 'Pepe Soto' for 'José Soto'."""
    if set(tokens) <= set(own) or set(own) <= set(tokens):
        return False
    formal = tokens[0] in work.lexicon.given_names and tokens[0] not in work.lexicon.short_names
    return likeness.is_spelt_otherwise(tokens, own) or (formal and tokens[-1] == own[-1])


def _bearer(work: Casting, tokens: tuple[str, ...], row: KnownPerson | None) -> int | None:
    """The person whom the article has named so before, in the same words, in fewer or in more."""
    people, namesakes = work.cast.people, work.namesakes
    if row is not None and row.id in namesakes.by_row:
        return namesakes.by_row[row.id]
    alike = []
    for index in namesakes.alike(tokens):
        person = people[index]
        if row is not None and person.known is not None:
            continue
        if same_name(work.lexicon, tokens, person.tokens) or evidence.is_alias_of(person, tokens):
            alike.append(index)
        elif likeness.differs_in_short_form(work.lexicon, tokens, person.tokens):
            alike.append(index)
        elif likeness.differs_in_slip(work.lexicon, tokens, person.tokens):
            alike.append(index)
    if not alike and row is None:
        alike = _by_both_surnames(work, tokens)
    return min(
        alike, key=lambda i: (people[i].tokens != tokens, people[i].tokens[0] != tokens[0], i), default=None
    )


def _by_both_surnames(work: Casting, tokens: tuple[str, ...]) -> list[int]:
    """Who has been named with a given name and the first of two surnames: 'Quilodrán Paz' of 'Rosa
    Quilodrán'; nobody where two bear it, nor where the second is another's of the article.
    """
    lexicon = work.lexicon
    if len(tokens) != 2 or not set(tokens) <= lexicon.surnames or tokens[0] in lexicon.given_names:
        return []
    if work.namesakes.by_surname.get(tokens[1]):
        return []
    bearers = [*work.namesakes.by_surname.get(tokens[0], ())]
    people = [work.cast.people[index].tokens for index in bearers]
    return bearers if len(bearers) == 1 and len(people[0]) > 1 and people[0][-1] == tokens[0] else []


def _take_in(
    work: Casting, index: int, candidate: Candidate, tokens: tuple[str, ...], row: KnownPerson | None
) -> None:
    """Let a fuller name, or a curated row, tell more of a person."""
    person = work.cast.people[index]
    formal = tokens[0] in work.lexicon.short_names.get(person.tokens[0], ())
    if (len(tokens) > len(person.tokens) or formal) and person.known is None:
        person.tokens = tokens
        person.name = work.written(candidate)
        _take_up(work, index)
    if row is not None and person.known is None:
        person.known = row
        _take_up(work, index)
    if person.known is not None and tokens == tokens_of(person.known.name):
        person.name = person.known.name  # 'Ketti Soto … Ketty Soto'


def _known_by_parts(work: Casting, tokens: tuple[str, ...]) -> KnownPerson | None:
    """The known person one of whose given names and whose first surname these are."""
    found = work.knowledge.lone_names.get(tokens[-1])
    if found is None:
        return None
    row = work.knowledge.people[found]
    own = [fold(word) for word in row.name.split()]
    return row if tokens[0] in own and tokens[-1] in own else None


def _take_up(work: Casting, index: int) -> None:
    """Let a person be found by the name that they have by now."""
    person = work.cast.people[index]
    work.namesakes.take_up(index, person, evidence.names_of(person.known) if person.known else ())
