"""The two whom a plural subject means: 'ambos', 'los dos dirigentes', nobody named ('donde conversaron')."""

from __future__ import annotations

from collections.abc import Container

from ...lexicon import DETERMINER, PREPOSITION
from ...model import Actor
from ..brackets import SETS_OFF
from ..clauses.determiners import PLURAL_ARTICLES
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..titles.descriptions import Description
from .book import Book

BOTH = frozenset(("ambos", "ambas", "dos"))
WOMEN = frozenset(("ambas", "las"))
NOUN_LENGTH = 6
"""Tokens of 'los dos mandatarios electos' up to the comma that names them."""
ALONE = frozenset("juntos juntas solos solas además después antes entonces tras más mismos mismas".split())
"""What stands behind 'ambos' and is no noun."""
PAIR_SENTENCES = 3
"""Sentences back to which 'los dos dirigentes' points."""


def two_before(book: Book, predicate: Predicate) -> End | None:
    """The two whom a plural verb without a subject means: 'Soto fue a ver a Quilodrán a la sede, donde
    conversaron', 'Soto felicitó a Quilodrán y contó que sostuvieron una llamada'; not 'donde vecinos y
    turistas conversaron', 'la llamada que sostuvieron'. Only where its sentence names two people before.
    """
    document = book.reading.document
    form = book.predicates.form(predicate.head)
    if form is None or form.number != "p" or form.person != "3" or document.stretch[predicate.head] >= 0:
        return None
    at = predicate.first - 1
    for _ in range(2):
        if document.lowers[at] in ("ambos", "ambas", "dos", "los", "las"):
            at -= 1
    while at > 0 and book.reading.lexicon.is_word(document.lowers[at], "adverb"):
        at -= 1
    if document.sentence_start(at + 1):
        return _two_just_named(book, at + 1)
    tells = document.lowers[at] == "que" and book.predicates.form(at - 1, "say") is not None
    goes_on = document.lowers[at] in ("y", "e") and _goes_on_from_one(book, predicate.head)
    if not tells and not goes_on and document.lowers[at] not in ("donde", "allí", "allá"):
        return None
    first, _ = document.sentences[document.sentence[at]]
    named: dict[Actor, int] = {}
    for reference in book.reading.references.between(first, at):
        for actor in reference.actors:
            if actor.kind == "person":
                named.setdefault(actor, reference.first)
    return End(tuple(named), min(named.values()), at) if len(named) == 2 else None


def _goes_on_from_one(book: Book, verb: int) -> bool:
    """'Soto llegó a la casa de Tola y conversaron': whether the verb before told of one alone."""
    document = book.reading.document
    verbs = book.ends.subjects.verbs(document.sentence[verb], document.stretch[verb])
    before = [i for i in verbs if i < verb]
    form = book.predicates.form(before[-1]) if before else None
    return form is not None and (form.person, form.number) == ("3", "s")


def _two_just_named(book: Book, i: int) -> End | None:
    """'Soto golpeó la puerta de su rival, Rosa Tola. Se abrazaron': the only two people whom the sentence
    before names, of its own paragraph; None where it names a third, or a party.
    """
    document = book.reading.document
    number = document.sentence[i]
    if not number:
        return None
    first, after = document.sentences[number - 1]
    if document.paragraph[first] != document.paragraph[i] or document.stretch[first] >= 0:
        return None
    named = dict.fromkeys(a for r in book.reading.references.between(first, after) for a in r.actors)
    two = len(named) == 2 and all(actor.kind == "person" for actor in named)
    return End(tuple(named), i, i + 1) if two else None


def two_of_sentence(book: Book, noun: int, verb: int) -> End | None:
    """'Soto elogió a Tola tras la reunión que tuvieron': the only two whom a sentence names before the
    meeting, where nobody else is who had it; not 'tras la reunión que tuvieron los alcaldes'.
    """
    document = book.reading.document
    form, told = book.predicates.form(verb), book.ends.subjects.of(verb)
    behind = verb + 1 < len(document) and document.flags[verb + 1] & DETERMINER
    behind = behind and document.lowers[verb + 1] not in BOTH  # 'la cita que sostuvieron ambos'
    if form is None or form.number != "p" or form.person != "3" or behind:
        return None
    if document.lowers[verb + 1 : verb + 2] == ["con"]:
        return None
    if told is not None and told.phrase is not None and told.phrase.first > noun:
        return None
    first, _ = document.sentences[document.sentence[noun]]
    people: dict[Actor, int] = {}
    for reference in book.reading.references.between(first, noun):
        if document.stretch[reference.first] == document.stretch[noun]:
            people.update(dict.fromkeys((a for a in reference.actors if a.kind == "person"), reference.first))
    return End(tuple(people), min(people.values()), noun) if len(people) == 2 else None


def both_described(book: Book, predicate: Predicate, without: Container[Actor] = ()) -> End | None:
    """The two whom a plural subject means, none of ``without``: 'los dos dirigentes', 'ambas candidatas',
    'ambos' behind a contact; not 'los dos partidos'. An End of nobody where they stay open.
    """
    subject = book.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    if subject is None or subject.phrase is None:
        return None
    return both_at(book, subject.phrase.first, subject.phrase.after, without)


def both_at(book: Book, first: int, after: int, without: Container[Actor] = ()) -> End | None:
    """The two whom 'los dos dirigentes' at tokens ``first`` up to ``after`` means, none of ``without``: 'Soto
    y Tola se midieron. La cita entre ambos duró poco'; None of any other phrase.
    """
    lowers = book.reading.document.lowers
    if lowers[first] not in BOTH and not (lowers[first] in PLURAL_ARTICLES and lowers[first + 1] == "dos"):
        return None
    named = named_beside(book, first)
    if named is not None:
        return named
    met = _met_before(book, first)
    if met is not None and (lowers[first] not in WOMEN or all(book.ends.agrees(one, "f") for one in met)):
        return End(met, first, after)
    noun = first + 1 + (lowers[first] in PLURAL_ARTICLES)
    described = next((d for d in book.reading.cast.descriptions if d.title_first == noun), None)
    if described is None:
        if _of_things(book, noun):
            return End((), first, after)
        return End(_two_named(book, first, without), first, after)
    standing = described.noun.kind == "candidacy"
    resolved = book.reading.references.at(first)
    held = _holders(book, described)
    apart = resolved is not None and not held.issuperset(a.index for a in resolved.actors)
    if (
        apart
        and len(held) == 1
        and resolved is not None
        and held.isdisjoint(a.index for a in resolved.actors)
    ):
        return End((), first, after)  # 'ambos presidentes' are not the minister and his aide, named last
    apart = apart and len(held) > 1
    if resolved is not None and len(resolved.actors) == 2 and not standing and not apart:
        return None  # 'ambos líderes' has been read
    found = _two_called(book, described, first)
    return End(found, first, after) if found or standing else None


def named_beside(book: Book, first: int) -> End | None:
    """'ambos mandatarios, Soto y Tola,', 'los dos rivales (Soto y Tola)': the two whom a comma names beside
    'ambos' at token ``first``; not 'ambos mandatarios, según Soto'.
    """
    document, references = book.reading.document, book.reading.references
    if document.lowers[first] not in (*BOTH, "los", "las"):
        return None
    for i in range(first + 1, min(len(document) - 1, first + NOUN_LENGTH)):
        if document.forms[i] in SETS_OFF:
            named = references.named_at(i + 1)
            if named is None:
                return None
            two = book.ends.whole(named)
            return End(two.actors, first, two.after) if len(two.actors) == 2 else None
        if not document.lowers[i].isalpha() or book.predicates.tells(i):
            return None
    return None


def _met_before(book: Book, first: int) -> tuple[Actor, ...] | None:
    """The two of the contact that the sentence told before, or that it names again: 'El diálogo llegó
    después de que ambos hablaran'.
    """
    document = book.reading.document
    if not book.found:
        return None
    last = book.found[-1]
    if last.actor.kind != "person" or last.other.kind != "person" or last.start >= document.starts[first]:
        return None
    here, _ = document.sentences[document.sentence[first]]
    named_again = book.cues.within(here, first, "meet_noun", "talk_noun", "phone_noun")
    again = named_again is not None and document.lowers[named_again - 1] in ("el", "la", "ese", "esa", "su")
    return (last.actor, last.other) if again or last.start >= document.starts[here] else None


def _of_things(book: Book, i: int) -> bool:
    """Whether token ``i`` behind 'ambos' is a noun of no people: 'ambos equipos', 'los dos partidos'; not
    'ambos juntos', 'ambos además'."""
    document, lexicon = book.reading.document, book.reading.lexicon
    word = document.lowers[i]
    if not word.endswith("s") or not word.isalpha() or document.flags[i] & (DETERMINER | PREPOSITION):
        return False
    told = book.predicates.tells(i) or lexicon.is_word(word, "adverb", "clitic") or word in ALONE
    return not told and document.sentence[i] == document.sentence[i - 1]


def _two_named(book: Book, first: int, without: Container[Actor]) -> tuple[Actor, ...]:
    """The only two whom the sentences before name, the nearest that name two, of women for 'ambas'; () where
    they name more.
    """
    document = book.reading.document
    gender = "f" if document.lowers[first] in WOMEN else ""
    _, here = document.sentences[document.sentence[first]]
    for back in range(PAIR_SENTENCES + 1):
        begin, _ = document.sentences[max(0, document.sentence[first] - back)]
        named: dict[Actor, None] = {}
        for reference in book.reading.references.between(begin, min(first, here)):
            if document.stretch[reference.first] < 0:
                people = (a for a in reference.actors if book.ends.agrees(a, gender) and a not in without)
                named.update(dict.fromkeys(people))
        if len(named) == 2:
            return tuple(named)
        if len(named) > 2:
            pair = book.reading.references.at(first)
            agreed = pair is not None and len(pair.actors) == 2 and set(pair.actors) <= set(named)
            return pair.actors if agreed and pair is not None else ()
    return ()


def _two_called(book: Book, described: Description, first: int) -> tuple[Actor, ...]:
    """The two whom a noun means: the finalists for 'ambos candidatos', else the two named last."""
    document = book.reading.document
    standing = described.noun.kind == "candidacy"
    finalists = book.contest.finalists or tuple(a for a in book.contest.contenders if a.kind == "person")
    if standing and len(finalists) == 2:
        return finalists
    women = document.lowers[first] in WOMEN
    named: dict[Actor, None] = {}
    begin = document.sentences[max(0, document.sentence[first] - PAIR_SENTENCES)][0]
    holders = _holders(book, described)
    if len(holders) > 1:
        begin = 0
    for reference in reversed(book.reading.references.between(begin, first)):
        actor = reference.actor
        if actor is None or actor.kind != "person" or document.stretch[reference.first] >= 0:
            continue
        if (standing and actor not in book.contest.contenders) or (
            len(holders) > 1 and actor.index not in holders
        ):
            continue
        if not women or book.ends.agrees(actor, "f"):
            named.setdefault(actor)
        if len(named) == 2:
            return tuple(named)
    return ()


def _holders(book: Book, described: Description) -> set[int]:
    """Whom the text gives the office of 'ambos mandatarios', whoever else is named nearer."""
    lemma, cast = described.noun.lemma, book.reading.cast
    if described.noun.kind != "office":
        return set()
    kinds = {lemma, *book.reading.lexicon.office_kinds.get(lemma, ())}
    return {
        index
        for index, person in enumerate(cast.people)
        if any(cast.descriptions[d].noun.lemma in kinds for d in person.descriptions)
    }
