"""Calls told as a scene: 'Sonó el teléfono de Soto. Era Tola', 'Al otro lado de la línea estaba Tola',
'Fue un llamado breve. Tola le dijo a Soto que aceptaba'.
"""

from __future__ import annotations

from ...lexicon import VerbForm
from ..clauses.governing import DE, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import Book
from .clitics import by_pronoun
from .whom import other_end, past_object

DEVICE_REACH = 5
"""Tokens between 'sonó' and 'el celular', and between 'el teléfono de Soto' and 'sonó'."""
SCENE_SENTENCES = 2
"""Sentences from one in which a telephone rings to the one that says who called."""
CALLED_REACH = 16
"""Tokens behind who called within which 'que felicitó a Soto' tells whom."""
SAID_REACH = 12
"""Tokens of a sentence before its verb of saying: 'El intendente Pedro Soto le dijo'."""


def phone_rang(book: Book, trigger: Trigger) -> None:
    """'El teléfono de Soto sonó a las diez. Era Tola', 'Soto atendió el celular: era Tola'; not 'Sonó el
    teléfono. Era un número equivocado', 'por teléfono'.
    """
    document = book.reading.document
    verb = _rings(book, trigger)
    if verb is None:
        return
    at = _revealed(book, max(trigger.after, verb.verb + 1))
    caller = book.ends.who_at(at) if at >= 0 else None
    if caller is None or len(caller.actors) != 1:
        return
    called = _whose(book, trigger, verb, caller)
    if called is not None:
        first = min(verb.first, trigger.first)
        last = caller.after if document.sentence[caller.first] == document.sentence[first] else 0
        book.add(caller, called, "call", at - 1 if not last else first, caller.after)


def on_the_line(book: Book, trigger: Trigger) -> None:
    """'Al otro lado de la línea estaba Tola, que felicitó a Soto', 'Contestó el móvil. Del otro lado, Tola la
    felicitó'; not 'al otro lado del río', 'Al otro lado estaba la prensa'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    i = trigger.after + (lowers[trigger.after : trigger.after + 1] == [","])
    while i < len(document) - 1 and (book.predicates.is_verb(i) or lowers[i] == "se"):
        i += 1
    caller = book.ends.who_at(i)
    if caller is None or len(caller.actors) != 1 or document.sentence[i] != document.sentence[trigger.first]:
        return
    device = _device_before(book, trigger)
    verb = _rings(book, device) if device is not None else None
    told = book.cues.within(trigger.first, trigger.after, "device") is not None
    if not told and verb is None:
        return
    called = _whose(book, device, verb, caller) if device is not None else None
    called = called or _greeted(book, caller) or _spoken_of(book, trigger.first, caller)
    if called is not None:
        book.add(caller, called, "call", trigger.first, caller.after)


def _rings(book: Book, device: Trigger) -> Predicate | None:
    """The verb of ringing or of picking up whose telephone that is: 'sonó el celular de Soto', 'atendió el
    teléfono'; not 'por teléfono', 'no sonó el teléfono'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    first, after = document.sentences[document.sentence[device.first]]
    if lowers[device.first - 1] not in ("el", "su", "un", "mi"):
        return None
    near = range(device.first - 2, max(first - 1, device.first - 2 - DEVICE_REACH), -1)
    owner = book.ends.complement(device.after, DE, reach=2)
    behind = owner.after if owner is not None else device.after
    for i in (*near, *range(behind, min(after, behind + DEVICE_REACH))):
        form = book.predicates.form(i, "ring") or (
            book.predicates.form(i, "pick_up") if i < device.first else None
        )
        rang = book.reading.lexicon.is_name_word(lowers[i], "rings")
        if rang:
            form = VerbForm("sonar", "pret", "3", "s")
        if form is None or not (rang or book.predicates.is_verb(i)):
            continue
        predicate = book.predicates.at(i, form)
        told = predicate.mood == "asserted" and predicate.tense not in TO_COME
        return predicate if told else None
    return None


def _revealed(book: Book, i: int) -> int:
    """The token at which who called is named, behind the 'era' of this clause or of the next sentences: '…:
    era Soto', '… Era Soto'; -1 where nothing says it.
    """
    document = book.reading.document
    begin = document.sentence[i - 1]
    last = min(len(document.sentences) - 1, begin + SCENE_SENTENCES)
    if document.paragraph[document.sentences[last][0]] != document.paragraph[i - 1]:
        last = begin
    for j in range(i, document.sentences[last][1] - 1):
        form = book.predicates.form(j, lemma="ser") if book.predicates.is_verb(j) else None
        if form is None or (form.person, form.number) != ("3", "s"):
            continue
        opens = document.sentence_start(j) or document.lowers[j - 1] in (":", ",", "y", ";")
        if not opens or form.tense not in ("impf", "pret", "pres"):
            return -1
        return j + 1
    return -1


def _device_before(book: Book, trigger: Trigger) -> Trigger | None:
    """The telephone told last in the sentence of a trigger or in the ones right before."""
    document = book.reading.document
    number = document.sentence[trigger.first]
    begin, _ = document.sentences[max(0, number - SCENE_SENTENCES)]
    at = book.cues.last_within(begin, trigger.first, "device")
    found = book.cues.at(at, "device") if at is not None else None
    return Trigger(at, found[1], "device") if at is not None and found is not None else None


def _whose(book: Book, device: Trigger, verb: Predicate | None, caller: End) -> End | None:
    """Whose telephone rang: 'el teléfono de Soto', 'a Soto le sonó', 'Soto atendió', 'acercó un móvil a
    Soto'.
    """
    owner = other_end(book, device.after, DE, caller, reach=2)
    if owner is None and verb is not None:
        fronted = book.ends.in_front(verb)
        owner = fronted if fronted is not None and fronted.actors else None
        picked = book.predicates.form(verb.verb, "pick_up") is not None
        owner = owner or (book.agent(verb) if picked else None)
    owner = owner or other_end(book, device.after, A, caller, reach=3)
    if owner is None or not owner.actors:
        return _spoken_of(book, device.first, caller) if owner is None else None
    return owner if len(owner.actors) == 1 and not set(owner.actors) & set(caller.actors) else None


def _greeted(book: Book, caller: End) -> End | None:
    """'estaba Tola, que felicitó a Soto': whom the relative behind who called tells."""
    document = book.reading.document
    for i in range(caller.after, min(len(document), caller.after + CALLED_REACH)):
        if document.sentence[i] != document.sentence[caller.first]:
            return None
        form = book.deed_at(i)
        if form is None:
            continue
        other = other_end(book, i + 1, A, caller, reach=4) or past_object(book, i + 1, A, caller)
        return other if other is not None and other.actors else None
    return None


def _spoken_of(book: Book, i: int, caller: End) -> End | None:
    """Whom the text was speaking of before token ``i``, who is not who called."""
    topic = book.ends.topic(i)
    if topic is None or len(topic.actors) != 1 or set(topic.actors) & set(caller.actors):
        return None
    return topic if topic.actors[0].kind == "person" else None


def reached_by_call(book: Book, trigger: Trigger) -> bool:
    """'La llamada de Soto sorprendió a Tola en su casa', 'Soto llamó a su rival. A Tola, la llamada la pilló
    en Lota': whom a call reached; not 'La llamada de Soto conmovió a los ediles', 'la llamada llegará'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    first, after = document.sentences[document.sentence[trigger.first]]
    if lowers[trigger.first - 1] not in ("la", "el") or lowers[trigger.first] == "llamado":
        return False  # 'El llamado de Soto sorprendió a Tola' may be no call
    one = other_end(book, trigger.after, DE, None, reach=3)
    begin = one.after if one is not None and one.actors else trigger.after
    verb = next((i for i in range(begin, min(after, begin + DEVICE_REACH)) if book.predicates.is_verb(i)), -1)
    form = book.predicates.form(verb) if verb >= 0 else None
    if "a" in lowers[begin : max(begin, verb)]:
        return False  # 'La llamada de Soto a votar sorprendió a Tola'
    if form is None or form.tense not in ("pret", "impf") or form.lemma == "ser":
        return False
    predicate = book.predicates.at(verb, form)
    if predicate.mood != "asserted":
        return False
    one = one if one is not None and one.actors else _caller_before(book, first)
    if one is None or len(one.actors) != 1:
        return False
    clitic = book.ends.clitic(predicate) is not None
    other = other_end(book, verb + 1, A, one, reach=4)
    opening = book.reading.references.at(first + 1) if lowers[first] in ("a", "al") and clitic else None
    if opening is not None and opening.actors and other is None:
        other = book.ends.whole(opening)
    if other is None and book.predicates.form(verb, "arrive") is not None and book.winner is not None:
        other = End((book.winner,), verb, verb + 1)
    if other is None or len(other.actors) != 1 or other.actors[0].kind != "person":
        return False
    if set(other.actors) & set(one.actors):
        return False
    book.add(one, other, "call", min(trigger.first, predicate.first), max(trigger.after, verb + 1))
    return True


def _caller_before(book: Book, first: int) -> End | None:
    """'Soto llamó a su adversario. …': who is told to have called in the sentence before token ``first``."""
    document = book.reading.document
    if not first or document.paragraph[first - 1] != document.paragraph[first]:
        return None
    begin, _ = document.sentences[document.sentence[first] - 1]
    for i in range(first - 1, begin - 1, -1):
        form = book.predicates.form(i, "phone")
        if form is not None and book.predicates.is_verb(i):
            predicate = book.predicates.at(i, form)
            return book.agent(predicate) if predicate.mood == "asserted" else None
    return None


def told_of_call(book: Book, trigger: Trigger) -> bool:
    """'Fue un llamado breve. Soto le dijo a Tola que aceptaba', 'La llamada duró tres minutos. Soto le deseó
    suerte a Tola', 'Soto le dijo a Tola que aceptaba. La llamada fue breve'; not 'La llamada fue breve. Soto
    le dijo a la prensa', 'La llamada de atención'.
    """
    document = book.reading.document
    number = document.sentence[trigger.first]
    first, _ = document.sentences[number]
    if not _is_told(book, trigger) or _told_lately(book, first):
        return False
    if any(r.actors for r in book.reading.references.between(first, trigger.after)):
        return False
    _, end = document.sentences[min(len(document.sentences) - 1, number + 1)]
    before, _ = document.sentences[max(0, number - 1)]
    for begin, stop in ((trigger.after, end), (before, first)):
        same = document.paragraph[begin] == document.paragraph[trigger.first]
        found = _said_to(book, begin, stop) if same else None
        if found is not None:
            one, other, verb = found
            book.add(one, other, "call", verb.first, max(other.after, verb.verb + 1))
            return True
    return False


def _is_told(book: Book, trigger: Trigger) -> bool:
    """'Fue un llamado breve', 'La llamada duró', 'La conversación por teléfono fue corta'; not 'pidió una
    llamada', 'habrá un llamado'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    _, after = document.sentences[document.sentence[trigger.first]]
    noun = trigger.first
    while noun > 1 and lowers[noun - 1].isalpha() and noun > trigger.first - 2:
        if lowers[noun - 1] in ("un", "una", "la", "el", "esa", "ese") or book.predicates.is_verb(noun - 1):
            break
        noun -= 1
    there = noun - 1 - (lowers[noun - 1] in ("un", "una"))
    was = book.predicates.form(there, lemma="haber")
    if was is not None and was.tense == "pret" and document.sentence_start(there):
        return True  # 'Hubo llamada'
    if lowers[noun - 1] in ("un", "una"):
        form = book.predicates.form(noun - 2, lemma="ser")
        return form is not None and form.tense in ("pret", "impf") and book.predicates.is_verb(noun - 2)
    if lowers[noun - 1] not in ("la", "el", "esa", "ese") or not document.sentence_start(noun - 1):
        return False
    for i in range(trigger.after, min(after, trigger.after + SAID_REACH)):
        if book.predicates.tells(i) or book.reading.lexicon.is_name_word(lowers[i], "lasts"):
            form = book.predicates.form(i)
            told = form is None or form.tense in ("pret", "impf")
            return told and book.predicates.left(i)[1] == 0
    return False


def _told_lately(book: Book, first: int) -> bool:
    """Whether a call was told in the sentence before token ``first`` or in the one before that."""
    document = book.reading.document
    begin, _ = document.sentences[max(0, document.sentence[first] - SCENE_SENTENCES)]
    since = document.starts[begin]
    return any(contact.kind == "call" and contact.start >= since for contact in book.found)


def _said_to(book: Book, begin: int, stop: int) -> tuple[End, End, Predicate] | None:
    """Who said, wished or told what to whom at tokens ``begin`` up to ``stop``: 'Soto le dijo a Tola que'."""
    document = book.reading.document
    for i in range(begin, stop):
        if document.stretch[i] >= 0 or not book.predicates.is_verb(i):
            continue
        classes = ("say", "congratulate_person", "wish", "salute", "acknowledge", "thank")
        form = next((f for f in (book.predicates.form(i, name) for name in classes) if f is not None), None)
        if form is None or form.tense not in ("pret", "impf"):
            continue
        predicate = book.predicates.at(i, form)
        if predicate.mood != "asserted":
            return None
        one = book.agent(predicate)
        if one is None or len(one.actors) != 1 or one.actors[0].kind != "person":
            return None
        other = other_end(book, i + 1, A, one, reach=4) or past_object(book, i + 1, A, one)
        if other is None and book.ends.clitic(predicate) is not None:
            other = by_pronoun(book, predicate, one)
        people = other is not None and all(actor.kind == "person" for actor in other.actors)
        if other is None or not people or not other.actors:
            return None
        return one, other, predicate
    return None
