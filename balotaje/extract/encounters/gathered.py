"""Those who were together, told by a participle: 'estuvo reunida con Soto', 'pasaron la tarde reunidos',
'Reunidos en Lota, Soto y Tola sellaron la lista'.
"""

from __future__ import annotations

from ...lexicon import VerbForm
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .attending import OF_VOTES
from .book import Book
from .held import HOURS

WHILE_REACH = 6
"""Tokens of 'dos horas y media' between 'estuvo' and 'reunida'."""
MOST = 4
"""Of more who were in one place it is not told who met whom."""


def is_in(book: Book, participle: int, predicate: Predicate) -> bool:
    """'estuvo reunido', 'ha estado reunida': whether a participle tells in what one was."""
    aux = book.predicates.form(participle - 1, "spend")
    return aux is not None and predicate.head >= 0


def been_in(book: Book, participle: int) -> Predicate | None:
    """'estuvieron dos horas reunidos', 'ha estado toda la mañana reunida con Soto': the verb of being that a
    while keeps apart from its participle."""
    document, lexicon = book.reading.document, book.reading.lexicon
    for i in range(participle - 1, max(-1, participle - WHILE_REACH), -1):
        form = book.predicates.form(i, "spend")
        if form is not None:
            return book.predicates.at(i, form) if book.predicates.is_verb(i) or form.tense == "part" else None
        word = document.lowers[i]
        counted = word in lexicon.numbers or document.forms[i][0].isdecimal() or word in HOURS
        timed = book.cues.at(i, "time") is not None or book.cues.ending(i + 1, "time") is not None
        if not (counted or timed or lexicon.is_word(word, "determiner", "quantifier", "adverb")):
            return None
    return None


def all_gathered(book: Book, verb: int) -> End | None:
    """'Soto, Tola y Paredes pasaron la tarde reunidos': the few people who are the subject of a verb."""
    several = book.ends.subject(verb)
    if several is None or not 1 < len(several.actors) <= MOST:
        return None
    people = all(actor.kind == "person" for actor in several.actors)
    return several if people or len(several.actors) == 2 else None


def fronted(book: Book, trigger: Trigger, form: VerbForm) -> End | None:
    """'Reunidos en un hotel, Soto y Tola sellaron la lista', 'Sentada con Tola, Soto habló': who is told to
    be together by a participle that opens the sentence, the subject of its main clause; not 'Reunidos los
    ediles, Soto habló', 'Reunidos en un hotel, Soto y Tola sellarán la lista'.
    """
    document = book.reading.document
    if form.tense != "part" or not document.sentence_start(trigger.first):
        return None
    follows = document.lowers[trigger.after : trigger.after + 1]
    if follows in (["los"], ["las"], ["el"], ["la"]):
        return None
    verbs = book.ends.subjects.verbs(document.sentence[trigger.first], document.stretch[trigger.first])
    for verb in verbs:
        told = book.ends.subjects.of(verb)
        if told is None or told.kind != "main":
            continue
        main = book.predicates.form(verb)
        subject = book.ends.subject(verb)
        if main is None or subject is None or main.tense in TO_COME or main.number != form.number:
            return None
        plural = form.number == "p"
        return subject if 1 + plural <= len(subject.actors) <= (MOST if plural else 1) else None
    return None


def at_meeting(book: Book, predicate: Predicate, several: End) -> bool:
    """'La cena reunió a Soto y Tola', 'el encuentro que juntó en Lota a Soto y Tola': note that those whom a
    meeting brought together met; not 'la lista reúne a Soto y Tola', 'el pacto reúne al Partido Aurora'.
    """
    lowers, told = book.reading.document.lowers, book.ends.subjects.of(predicate.head)
    que = lowers[predicate.first - 1] == "que"
    phrase = told.phrase if told is not None else None
    noun = book.cues.ending(predicate.first - 1, "meet_noun") if que else None
    if noun is None and phrase is not None and not phrase.actors:
        noun = book.cues.within(phrase.first, phrase.after, "meet_noun")
    if noun is None or not OF_VOTES.isdisjoint(lowers[noun : predicate.first]):
        return False
    if 1 < len(several.actors) <= MOST and all(actor.kind == "person" for actor in several.actors):
        book.among(several, "meeting", noun, several.after)
    return True
