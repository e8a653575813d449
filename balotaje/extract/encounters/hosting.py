"""Meetings told by who gave them, by whose programme held them, by what they were: 'ofreció un almuerzo a
Soto', 'la agenda de Soto incluyó una cita con Tola', '“La cita con Tola fue buena”, dijo Soto'.
"""

from __future__ import annotations

from ...lexicon import VerbForm
from ...model import ContactKind
from ..clauses.governing import CON, DE, POR, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import BREAKS, Book
from .clitics import by_pronoun
from .relatives import sender
from .whom import main_subject, other_end

GIVEN_REACH = 5
"""Tokens behind 'la cena' within which the relative has its verb: 'que anoche le ofreció'."""
HONOUR_REACH = 12
"""Tokens behind a meal, or its verb, within which it is said in whose honour it was."""
WITH_REACH = 4
"""Tokens of 'de una hora' between a meeting and with whom it was."""


def given(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'ofreció un almuerzo a Soto', 'en la cena que ofreció en su honor Tola', 'en la recepción ofrecida por
    Tola a Soto'; not 'ofrecerá un almuerzo a Soto', 'ofreció una cena a la prensa'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    meal = any(book.reading.lexicon.is_name_word(w, "feast") for w in lowers[trigger.first : trigger.after])
    if kind != "meeting" or not meal:
        return False
    if verb is not None and _gives(book, verb.verb) is not None:
        one = book.agent(verb)
        other = _honoured(book, trigger.after, one) or by_pronoun(book, verb, one)
        return _note(book, one, other, min(verb.first, trigger.first), trigger.after)
    end = document.sentences[document.sentence[trigger.first]][1]
    for i in range(trigger.after, min(end, trigger.after + GIVEN_REACH)):
        form = _gives(book, i)
        if form is None:
            if lowers[i] in BREAKS:
                return False
            continue
        if form.tense == "part":
            one = other_end(book, i + 1, POR, None, reach=HONOUR_REACH)
        elif "que" in lowers[trigger.after : i]:
            one = sender(book, trigger.after, i) or book.ends.subject(i)
        else:
            return False
        other = _honoured(book, i + 1, one)
        if other is None and one is not None:
            other = main_subject(book, trigger.first, set(one.actors)) or book.ends.topic(trigger.first)
        return _note(book, one, other, trigger.first, i + 1)
    return False


def _note(book: Book, one: End | None, other: End | None, first: int, after: int) -> bool:
    """Note that who gives a meal met whom it is for, where the text tells of both."""
    if (
        one is None
        or other is None
        or not one.actors
        or not other.actors
        or set(one.actors) & set(other.actors)
    ):
        return False
    same = book.reading.document.sentence[other.first] == book.reading.document.sentence[first]
    book.add(one, other, "meeting", first, max(after, other.after) if same else after)
    return True


def _gives(book: Book, i: int) -> VerbForm | None:
    """The verb of giving a meal at token ``i``, told as done; not 'ofrecerá', 'no ofreció'."""
    form = book.predicates.form(i, "host")
    if (
        form is None
        or form.tense in (*TO_COME, "inf", "ger")
        or (form.finite and not book.predicates.is_verb(i))
    ):
        return None
    return form if book.predicates.at(i, form).mood == "asserted" else None


def _honoured(book: Book, i: int, one: End | None) -> End | None:
    """For whom a meal is, told behind token ``i``: 'a Soto', 'en honor de Soto'; None where 'en su honor' or
    nothing tells it.
    """
    document = book.reading.document
    end = document.sentences[document.sentence[i - 1]][1]
    cue = book.cues.within(i, min(end, i + HONOUR_REACH), "in_honour")
    if cue is not None:
        found = book.cues.at(cue, "in_honour")
        return other_end(book, found[1] - 1, A | DE, one, reach=4) if found is not None else None
    return other_end(book, i, A, one, reach=HONOUR_REACH)


def was_such(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'“La cita con Tola fue buena”, dijo Soto', 'El encuentro con Tola duró una hora, según Soto': whoever
    says what a meeting with somebody was like; not 'la cita con Tola será', '“La cita con Tola fue buena”,
    dijo' of nobody named.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    known = lowers[trigger.first - 1]
    if verb is not None or known not in ("la", "el", "mi", "nuestra", "nuestro", "esa", "ese"):
        return False
    other = other_end(book, trigger.after, CON, None, reach=WITH_REACH)
    if other is None or not other.actors or other.after >= len(document):
        return False
    form = book.predicates.form(other.after)
    told = form is not None and form.finite and book.predicates.is_verb(other.after)
    if form is None or not told or form.tense not in ("pret", "impf"):
        return False
    if book.predicates.at(other.after, form).mood != "asserted":
        return False
    one = book.ends.speaker(trigger.first) or book.ends.according_to(other.after)
    if one is None or len(one.actors) != 1:
        return False
    return _note(book, one, other, trigger.first, other.after + 1)


def on_the_agenda(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'La agenda de Soto incluyó una cita con Tola', 'Soto cerró su gira con una cita con Tola', 'una visita
    que incluyó una cita con Tola'; not 'la agenda incluirá una cita con Tola', 'incluyó en su plan'.
    """
    if verb is None or kind != "meeting" or verb.tense in TO_COME:
        return False
    form = book.predicates.form(verb.verb, "include")
    if form is None or form.tense not in ("pret", "impf"):
        return False
    document = book.reading.document
    first, _ = document.sentences[document.sentence[verb.verb]]
    words = document.lowers[first : trigger.first]
    if not any(book.reading.lexicon.is_name_word(word, "programme") for word in words):
        return False
    other = other_end(book, trigger.after, CON, None, reach=WITH_REACH)
    if other is None or not other.actors:
        return False
    one = main_subject(book, trigger.first, set(other.actors))
    owner = next((r for r in book.reading.references.between(first, verb.verb) if r.actors), None)
    if one is None and owner is not None and book.reading.clause.preposition(owner) == "de":
        one = End.of(owner)
    return _note(book, one or book.ends.topic(verb.verb), other, verb.first, other.after)
