"""Whom a pronoun of a contact means: 'lo llamó', 'telefonearle', 'habló con él', 'me llamó'."""

from __future__ import annotations

from ...model import Actor
from ..clauses.determiners import ALSO
from ..clauses.governing import A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .book import Book, calls_somebody

MOST_BEFORE = 6
"""Contacts told last, among which that of the sentence before is looked for."""
FRONTED = frozenset("cuando como después tras luego aunque apenas mientras desde antes una".split())
"""What opens a clause before the main one: 'Como lo había llamado Tola, Soto siguió'."""
SET_APART_REACH = 24
"""Tokens of what commas set apart between a subject and its verb."""
BESIDES = ALSO | {"tampoco"}
"""What tells that somebody did something besides."""
SETTING_APART = frozenset("que quien pese aunque aun tras luego después cuando mientras si".split())
"""What opens words set apart: ', pese a que apoyó a Ruiz,'."""


def by_pronoun(
    book: Book, predicate: Predicate, one: End | None = None, *, winner: bool = True
) -> End | None:
    """Whom the pronoun of a verb group means: 'lo llamó', 'telefonearle'; 'me llamó' is said by the one
    called.
    """
    lowers = book.reading.document.lowers
    if any(lowers[i] == "me" for i in range(predicate.first, predicate.verb)):
        return book.ends.speaker(predicate.verb)
    clitic = book.ends.clitic(predicate)
    one = one or book.agent(predicate)
    if clitic is None or one is None or calls_somebody(book, predicate.verb):
        return None
    again = _told_before(book, predicate.first, one, *clitic) or _also_to(book, predicate, clitic, one)
    again = again or _named_ahead(book, predicate, clitic, set(one.actors))
    again = again or _told_by(book, predicate, clitic, set(one.actors))
    return again or somebody_before(book, predicate.first, *clitic, set(one.actors), winner=winner)


def _named_ahead(
    book: Book, predicate: Predicate, clitic: tuple[str, str], without: set[Actor]
) -> End | None:
    """'Como lo había llamado Tola, Soto siguió', 'Cuando la visitó Tola, Rosa Soto dormía': the subject of
    the main clause, whom the pronoun of a clause before it means; not 'Soto viajó y, cuando lo llamó
    Tola, Paredes dormía'.
    """
    document = book.reading.document
    first, _ = document.sentences[document.sentence[predicate.verb]]
    if document.lowers[first] not in FRONTED or clitic[1] != "s" or document.stretch[predicate.verb] >= 0:
        return None
    if any(r.actors for r in book.reading.references.between(first, predicate.first)):
        return None
    for verb in book.ends.subjects.verbs(document.sentence[first], document.stretch[first]):
        told = book.ends.subjects.of(verb) if verb > predicate.verb else None
        if told is None or told.kind != "main":
            continue
        main = told.phrase
        if main is None or main.first < predicate.verb or len(main.actors) != 1:
            return None
        meant = main.actors[0] not in without and book.ends.agrees(main.actors[0], clitic[0])
        return End.of(main) if meant else None
    return None


def _also_to(book: Book, predicate: Predicate, clitic: tuple[str, str], one: End) -> End | None:
    """'Soto felicitó a Tola. También Paredes le escribió': to whom the sentence before tells that somebody
    else did something, where this one tells what was done besides."""
    document = book.reading.document
    first, _ = document.sentences[document.sentence[predicate.verb]]
    before, after = document.sentences[max(0, document.sentence[first] - 1)]
    besides = BESIDES.intersection(document.lowers[first : predicate.verb + 2])
    if not besides or clitic[1] != "s" or document.paragraph[before] != document.paragraph[first]:
        return None
    for verb in book.ends.subjects.verbs(document.sentence[before], document.stretch[predicate.verb]):
        told, form = book.ends.subjects.of(verb), book.predicates.form(verb)
        if told is None or told.kind != "main" or form is None or set(one.actors) & set(_doers(book, verb)):
            continue
        other = book.ends.complement(verb + 1, A, reach=after - verb - 1)
        alone = other is not None and len(other.actors) == 1 and other.actors[0] not in one.actors
        if other is not None and alone and book.ends.agrees(other.actors[0], clitic[0]):
            return End(other.actors, predicate.first, predicate.first + 1)
    return None


def _doers(book: Book, verb: int) -> tuple[Actor, ...]:
    found = book.ends.subject(verb)
    return found.actors if found is not None else ()


def _told_by(book: Book, predicate: Predicate, clitic: tuple[str, str], without: set[Actor]) -> End | None:
    """'El primero en visitarla fue Tola, reveló Soto': who tells it behind, where nobody was named before."""
    document = book.reading.document
    first, _ = document.sentences[document.sentence[predicate.verb]]
    if clitic[1] != "s" or any(r.actors for r in book.reading.references.between(first, predicate.first)):
        return None
    teller = book.ends.teller_behind(predicate.verb)
    if teller is None or teller.actors[0] in without or not book.ends.agrees(teller.actors[0], clitic[0]):
        return None
    return teller


def _told_before(book: Book, i: int, one: End, gender: str, number: str) -> End | None:
    """'Soto y Tola llamaron a Quilodrán. “La he llamado”, dijo Tola': the other end of the contact that the
    sentence before told of the same one; None where it told none."""
    document = book.reading.document
    begin, _ = document.sentences[max(0, document.sentence[i] - 1)]
    here, _ = document.sentences[document.sentence[i]]
    found = {
        contact.other
        for contact in book.found[-MOST_BEFORE:]
        if contact.actor in one.actors and document.starts[begin] <= contact.start < document.starts[here]
    }
    alone = len(found) == 1 and number == "s" and document.stretch[i] >= 0
    other = next(iter(found)) if alone else None
    agrees = other is not None and other not in one.actors and book.ends.agrees(other, gender)
    return End((other,), i, i + 1) if other is not None and agrees else None


def somebody_before(
    book: Book,
    i: int,
    gender: str,
    number: str,
    without: set[Actor],
    *,
    winner: bool = True,
) -> End | None:
    """Whom a pronoun at token ``i`` means: the object of the sentence, the winner whom all the text is about,
    who is named last.
    """
    people = {Actor("person", index) for index in range(len(book.reading.cast.people))}
    without = without | who_did_likewise(book, i)
    if number == "s":
        here = book.ends.object_before(i, gender, without)
        here = here or book.ends.spoken_of(i, gender, number, people, without, sentences=0)
        if here is not None and _set_apart(book, here.first, i):
            here = _teller(
                book, i, gender, without
            )  # 'Soto contó que Tola, pese a que apoyó a Ruiz, lo llamó'
        won = book.winner if winner else None
        bystander = here is not None and not set(here.actors) & book.contest.contenders
        if bystander and won is not None and won not in without and book.ends.agrees(won, gender):
            behind = book.ends.object_before(i, gender, without)
            here = behind  # 'Ruiz habló de Soto, y la canciller Tola le envió una carta'
        if here is not None:
            return here
        if won is not None and won not in without and book.ends.agrees(won, gender):
            return End((won,), i, i + 1)
    found = book.ends.spoken_of(i, gender, number, people, without)
    return found if found is None or number == "s" else _all_of(book, found, without)


def _all_of(book: Book, found: End, without: set[Actor]) -> End | None:
    """'Soto y Tola llegaron a la sede, donde los esperaba Ruiz': all of the list of which a plural pronoun
    means one; None where one alone is named."""
    named = book.reading.references.at(found.first)
    several = book.ends.whole(named) if named is not None else found
    actors = tuple(actor for actor in several.actors if actor not in without and actor.kind == "person")
    return End(actors, several.first, several.after) if len(actors) > 1 else None


def _set_apart(book: Book, named: int, i: int) -> bool:
    """Whether who is named at token ``named`` stands in words set apart right before token ``i``: 'Tola, que
    apoyó a Ruiz, lo llamó'; not 'Tola elogió a Ruiz, lo llamó'."""
    lowers = book.reading.document.lowers
    if lowers[i - 1] != "," or i - named > SET_APART_REACH:
        return False
    opened = next((j for j in range(named - 1, max(0, i - SET_APART_REACH), -1) if lowers[j] == ","), -1)
    return opened > 0 and lowers[opened + 1] in SETTING_APART


def _teller(book: Book, i: int, gender: str, without: set[Actor]) -> End | None:
    """Who says what the clause at token ``i`` tells: 'Soto contó que Tola lo llamó'."""
    document = book.reading.document
    verbs = book.ends.subjects.verbs(document.sentence[i], document.stretch[i])
    told = next((verb for verb in verbs if verb >= i), -1)
    teller = book.ends.governing(told) if told >= 0 else None
    if teller is None or len(teller.actors) != 1 or teller.actors[0] in without:
        return None
    return teller if book.ends.agrees(teller.actors[0], gender) else None


def who_did_likewise(book: Book, i: int) -> set[Actor]:
    """Who acted on the same one earlier in the sentence: 'Soto le deseó suerte y Tola la llamó'."""
    document, found = book.reading.document, set[Actor]()
    for verb in book.ends.subjects.verbs(document.sentence[i], document.stretch[i]):
        form = book.predicates.form(verb)
        if verb >= i or form is None:
            break
        predicate = book.predicates.at(verb, form)
        clitic = book.ends.clitic(predicate)
        agent = book.agent(predicate) if clitic is not None and clitic[1] == "s" else None
        found.update(agent.actors if agent is not None else ())
    return found
