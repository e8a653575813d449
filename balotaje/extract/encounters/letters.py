"""Letters: 'recibió una carta de Soto', 'la carta de Soto a Tola', 'le llegó un wasap de Soto', 'en una carta
dirigida a Soto', 'cruzó mensajes con Soto'.
"""

from __future__ import annotations

from ...model import ContactKind
from ..clauses.governing import CON, DE, PARA, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import Book, is_light, light_verb, on_network
from .clitics import somebody_before
from .nouns import thanked_for
from .pairs import both_described
from .telling import with_whom
from .whom import before_verb, main_subject, other_end

ARRIVING = frozenset(("llegar", "arribar", "venir", "entrar"))
"""Verbs by which a letter reaches somebody."""
ARRIVES_REACH = 4
"""Tokens between 'la carta de Soto' and 'llegó'."""
PLACE_REACH = 7
"""Tokens behind 'llegó' or 'dejó un mensaje' within which whose place it is begins."""


def letter(book: Book, trigger: Trigger) -> None:
    """'había recibido la felicitación de Soto' on a network; not 'el mensaje de Soto es claro'."""
    verb = light_verb(book, trigger)
    if from_one_to_another(book, trigger) or _arrived(book, trigger, verb):
        return
    if enclosed(book, trigger) or thanked_for(book, trigger, "message"):
        return
    if verb is None or not verb.claimed:
        return
    form = book.predicates.form(verb.verb, "address")  # 'se enviaron mensajes'
    each_other = form is not None and form.number == "p" and book.predicates.bears_own_pronoun(verb)
    if (book.predicates.form(verb.verb, "exchange") is not None or each_other) and verb.mood == "asserted":
        exchanged(book, trigger, verb)
        return
    if _reached(book, trigger, verb):
        return
    if not is_light(book, verb, "de"):
        return
    one = other_end(book, trigger.after, DE, None, reach=4)
    if one is not None and one.actors and (_written(book, trigger) or on_network(book, trigger.first)):
        book.add(one, book.agent(verb), "message", verb.first, one.after)


def _written(book: Book, trigger: Trigger) -> bool:
    """'una carta', 'un mensaje de WhatsApp', 'por WhatsApp la felicitación'; not 'la felicitación', 'la
    respuesta', which may be said aloud.
    """
    if trigger.after > trigger.first + 1 or book.cues.at(trigger.first, "said_aloud") is None:
        return True
    first, after = book.reading.document.sentences[book.reading.document.sentence[trigger.first]]
    return book.cues.within(first, after, "writing_cue") is not None


def _arrived(book: Book, trigger: Trigger, verb: Predicate | None) -> bool:
    """'La carta de Soto llegó ayer al despacho de Tola', 'Llegaron mensajes de Soto para Tola', 'De Soto solo
    llegó un tuit', to who won where nobody else is told; not 'llegará una carta de Soto', 'llegó la respuesta
    de Soto'.
    """
    document = book.reading.document
    if book.cues.at(trigger.first, "said_aloud") is not None and not _written(book, trigger):
        return False
    sender = other_end(book, trigger.after, DE, None, reach=3)
    behind = sender.after if sender is not None and sender.actors else trigger.after
    if verb is None:
        verb = _arriving(book, behind) or _arrived_before(book, trigger.first)
        behind = verb.verb + 1 if verb is not None else behind
    form = book.predicates.form(verb.verb, "arrive") if verb is not None else None
    if verb is None or form is None or form.lemma not in ARRIVING or verb.mood != "asserted":
        return False
    if verb.tense in (*TO_COME, "pres", "inf") or book.ends.clitic(verb) is not None:
        return False
    one = sender or before_verb(book, verb, "de")
    if one is None or not one.actors:
        return False
    whom = other_end(book, behind, A | PARA, one, reach=4) or at_theirs(book, behind, one)
    if whom is None and verb.verb < trigger.first:  # 'entró al celular de Soto un mensaje de Tola'
        first, _ = document.sentences[document.sentence[trigger.first]]
        whom = at_theirs(book, verb.verb + 1, one) or at_theirs(book, first + 1, one)
    winner = book.winner
    if whom is None and winner is not None and document.stretch[trigger.first] < 0:
        whom = End((winner,), verb.first, verb.verb + 1)
    others = tuple(a for a in whom.actors if a not in one.actors) if whom is not None else ()
    if whom is None or not others:
        return False
    near = document.sentence[whom.first] == document.sentence[trigger.first]
    last = max(whom.after if near else 0, verb.verb + 1, trigger.after)
    book.add(one, End(others, whom.first, whom.after), "message", trigger.first, last)
    return True


def _arrived_before(book: Book, noun: int) -> Predicate | None:
    """'entró al celular de Soto un mensaje': the verb of arriving before whose place it is and the noun."""
    document = book.reading.document
    for j in range(noun - 2, max(-1, noun - PLACE_REACH - 1), -1):
        if document.sentence[j] != document.sentence[noun] or document.lowers[j] in (",", ";", ":", "que"):
            return None
        if book.predicates.is_verb(j):
            form = book.predicates.form(j, "arrive")
            return book.predicates.at(j, form) if form is not None else None
    return None


def _arriving(book: Book, i: int) -> Predicate | None:
    """The verb of arriving behind 'la carta de Soto' at token ``i``: ', ológrafa, llegó'."""
    document = book.reading.document
    for j in range(i, min(len(document), i + ARRIVES_REACH)):
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in (".", ";", ":", "que"):
            return None
        if book.predicates.tells(j):
            form = book.predicates.form(j, "arrive")
            return book.predicates.at(j, form) if form is not None else None
    return None


def at_theirs(book: Book, i: int, one: End) -> End | None:
    """'al despacho de Soto', 'en el contestador de Soto', 'a manos de Soto': whose place or box it is behind
    token ``i``.
    """
    document = book.reading.document
    for j in range(i, min(len(document), i + PLACE_REACH)):
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in (",", ".", ";", ":"):
            return None
        place = book.cues.at(j, "own_place", "mailbox")
        if place is not None:
            owner = other_end(book, place[1], DE, one, reach=2)
            return owner if owner is not None and owner.actors else None
    return None


def _reached(book: Book, trigger: Trigger, verb: Predicate) -> bool:
    """'A Soto le llegó anoche un wasap de Tola', 'le llegó una carta'; not 'llegó una carta de Tola'."""
    form = book.predicates.form(verb.verb, "arrive")
    if form is None or form.tense not in ("pret", "part", "impf") or book.ends.clitic(verb) is None:
        return False
    one = other_end(book, trigger.after, DE, None, reach=4)
    if one is None or not one.actors:
        return False
    whom = before_verb(book, verb, "a") or somebody_before(book, verb.first, "", "s", set(one.actors))
    book.add(one, whom, "message", verb.first, one.after)
    return True


def from_one_to_another(book: Book, trigger: Trigger) -> bool:
    """'El mensaje de Soto a Quilodrán', 'la carta de Soto a Tola'; not 'un mensaje de Soto a los vecinos',
    'el mensaje de Soto a Tola para que renuncie'.
    """
    lowers = book.reading.document.lowers
    told = trigger.first > 0 and lowers[trigger.first - 1] in ("el", "la", "este", "esta", "un", "una")
    if not told and not book.reading.document.sentence_start(trigger.first):
        return False
    if book.cues.at(trigger.first, "greeting") is not None:
        return False  # 'el saludo de Soto a Tola' may be a handshake
    one = book.ends.complement(trigger.after, DE, reach=2)
    if one is None or len(one.actors) != 1 or lowers[one.after : one.after + 1] not in (["a"], ["al"]):
        return False
    other = other_end(book, one.after, A, one, reach=2)
    if other is None or any(actor.kind != "person" for actor in (*one.actors, *other.actors)):
        return False
    if not other.actors or lowers[other.after : other.after + 2] == ["para", "que"]:
        return False
    book.add(one, other, "message", trigger.first, other.after)
    return True


def exchanged(book: Book, trigger: Trigger, verb: Predicate) -> None:
    """'cruzó mensajes con Soto', 'con quien había cruzado mensajes'; not 'cruzarán mensajes'."""
    if verb.tense in TO_COME:
        return
    lowers = book.reading.document.lowers
    greeting = lowers[trigger.first] in ("saludo", "saludos") and not on_network(book, trigger.first)
    kind: ContactKind = "meeting" if greeting else "message"
    if not with_whom(book, verb, kind):
        one = both_described(book, verb) or book.agent(verb)
        other = other_end(book, trigger.after, CON, one, reach=5)
        if other is not None and other.actors:
            book.add(one, other, kind, verb.first, other.after)
        elif other is None and one is not None and len(one.actors) > 1:
            book.among(one, kind, verb.first, trigger.after)


def enclosed(book: Book, trigger: Trigger) -> bool:
    """'En una carta dirigida a Soto, Quilodrán renunció'; not 'en un mensaje al país'."""
    document = book.reading.document
    i = trigger.first - 1
    if i < 1 or not book.reading.lexicon.is_word(document.lowers[i], "determiner", "possessive"):
        i += 1
    before = document.lowers[i - 1]
    if i < 1 or not (
        before in ("en", "mediante") or document.lowers[max(0, i - 3) : i] == ["a", "través", "de"]
    ):
        return False
    after = trigger.after
    form = book.predicates.form(after) if after < len(document) else None
    if form is not None and form.tense == "part" and book.predicates.form(after, "address"):
        after += 1
    else:
        cue = book.cues.ending(after, "writing_cue")
        if cue is None or not (document.sentence_start(cue) or document.lowers[cue - 1] == ","):
            return False  # 'en un claro mensaje a Soto', 'en respuesta a Soto', 'acusó en una carta a Soto'
    if document.lowers[after : after + 1] not in (["a"], ["al"]):
        return False
    other = book.ends.complement(after, A, reach=2)
    if other is None or not other.actors:
        return False
    book.add(
        main_subject(book, trigger.first, set(other.actors)), other, "message", trigger.first, other.after
    )
    return True
