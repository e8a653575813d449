"""Messages: letters, answers to posts, posts that speak to somebody."""

from __future__ import annotations

from ..clauses.governing import DE, PARA, A
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from ..tokens import ENDERS
from .book import BREAKS, Book, on_network, told
from .clitics import by_pronoun
from .kinds import in_writing
from .letters import at_theirs
from .relatives import sender
from .repeated import named_behind
from .vocatives import network_told, posted
from .whom import by_given_name, main_subject, other_end

ACCOUNT_REACH = 12
"""Tokens behind a verb of congratulating within which the account stands where it was written."""

RELATIVE_REACH = 6
"""Tokens before a verb of sending within which its relative stands: 'la carta que Soto le envió'."""
VIA = frozenset(("en", "a", "vía", "por", "desde", "mediante", "con", "través"))
"""How the name of a network begins where it says by what one wrote: 'vía X', 'a través de X'."""


def addressing(book: Book, trigger: Trigger) -> None:
    """'respondió a un posteo de Soto', 'le escribió a Soto', 'envió una carta a Soto'; not 'respondió a la
    prensa'.
    """
    form = book.predicates.of(trigger)
    predicate = told(book, trigger)
    if predicate is None and _by_means_of_account(book, trigger):
        return
    if predicate is None and form is not None and form.tense == "pret":
        predicate = book.predicates.at(trigger.first, form)
        if predicate.mood == "negated" or _relative_before(book, predicate.first) < 0:
            return  # but 'no leyó la carta que le envió Soto' takes for granted that he did
    if predicate is None or form is None:
        return
    if form.tense == "part" and not book.predicates.is_compound(trigger.first):
        return
    constructions = book.predicates.lexicon.constructions(form.lemma, "address")
    document = book.reading.document
    noun = _noun_after(book, trigger.after, "letter_noun", "post_noun")
    before = "light" in constructions and noun < 0 and _relative_before(book, predicate.first) >= 0
    if before:
        noun = trigger.after
    if "light" in constructions and noun < 0:
        return
    other = None
    answering = "bare" in constructions
    writing = "direct" in constructions or "light" in constructions
    one = book.agent(predicate)
    if noun >= 0 and answering:
        other = book.ends.complement(noun, DE, reach=6)
    if one is None and "light" in constructions and not before:
        one = named_behind(book, noun)  # 'Me mandó un audio Soto'
    carried = other_end(book, noun, DE, None, reach=2) if "light" in constructions and not before else None
    if carried is not None and carried.actors and all(actor.kind == "person" for actor in carried.actors):
        one = carried  # 'el embajador entregó una carta de Soto a Tola'
    if other is None:
        start = noun if noun >= 0 and writing else trigger.after
        behind = one is not None and start <= one.first < start + 3
        start = one.after if one is not None and behind else start  # 'escribió el edil, Pedro Soto, a Tola'
        public = "np" in constructions  # 'firmó una carta abierta a Soto'; not 'un mensaje de apoyo a Soto'
        aside = public and "de" in document.lowers[start : start + 2]
        reach = 3 if public else 8
        found = other_end(book, start, A | PARA, one, reach=reach) if not aside else None
        other = found if found is None or not found.campaign else None
        written = writing or on_network(book, trigger.first) or in_writing(book, trigger.after)
        if other is not None and not written:
            return
    if other is None and one is not None and "light" in constructions and not before:
        other = at_theirs(book, noun, one)  # 'dejó un mensaje en el contestador de Soto'
    if before and one is None and other is not None:
        one = main_subject(book, trigger.first, set(other.actors))
    if before and other is None and predicate.tense in ("pret", "part"):
        one = sender(book, _relative_before(book, predicate.first), predicate.verb)
        if one is None and book.ends.clitic(predicate) is not None and predicate.person == "3":
            one = main_subject(book, trigger.first, set())  # 'Soto, en la carta que le envió, pidió'
            other = by_pronoun(book, predicate, one) if one is not None else None
            if other is not None:
                book.add(one, other, "message", predicate.first, trigger.after)
            return
        if one is not None and book.ends.clitic(predicate) is not None:
            other = main_subject(book, predicate.first, set(one.actors))
            if other is not None and other.first < predicate.first:  # 'Soto leyó la carta que le envió Tola'
                book.add(one, other, "message", other.first, max(one.after, trigger.after))
        return
    if other is None and one is not None:
        lowers = document.lowers
        handed = "light" in constructions and not before and lowers[noun : noun + 1] not in (["a"], ["al"])
        mine = handed and document.stretch[trigger.first] >= 0 and lowers[trigger.first - 1] == "me"
        handed = handed and predicate.tense in ("pret", "part") and document.stretch[trigger.first] < 0
        handed = handed and form.lemma != "entregar"  # 'la recibió y le entregó una carta' is a meeting
        if "direct" in constructions or on_network(book, trigger.first) or mine or handed:
            other = by_pronoun(book, predicate, one, winner=not answering)
            book.add(one, other, "message", predicate.first, trigger.after)
            return
    if other is not None and other.actors:
        if one is not None and document.sentence[trigger.first] == document.sentence[other.first]:
            book.add(one, other, "message", predicate.first, other.after)


def _relative_before(book: Book, first: int) -> int:
    """The relative between what was sent and a verb: 'que' of 'la carta que le envió a Soto'; -1 if none."""
    lowers, sentence = book.reading.document.lowers, book.reading.document.sentence
    for i in range(first - 1, max(0, first - RELATIVE_REACH), -1):
        if sentence[i] != sentence[first] or lowers[i] in ENDERS or lowers[i] == ",":
            return -1
        if lowers[i] == "que":
            return i if book.cues.ending(i, "letter_noun") is not None else -1
    return -1


def congratulated(book: Book, trigger: Trigger) -> None:
    """'felicitó a Soto en su cuenta de X'; not 'felicitó a Soto en la plaza'."""
    predicate = told(book, trigger)
    document = book.reading.document
    if document.stretch[trigger.first] >= 0:
        congratulating_post(book, trigger)
        return
    if predicate is None:
        _by_means_of_account(book, trigger)
        return
    if not (_on_own_account(book, trigger.after) or _account_fronted(book, predicate.first)):
        return
    one = book.agent(predicate)
    other = other_end(book, trigger.after, A, one, reach=6) or by_pronoun(book, predicate, one)
    if other is not None and other.actors:
        last = (
            max(trigger.after, other.after)
            if document.sentence[other.first] == document.sentence[trigger.first]
            else trigger.after
        )
        book.add(one, other, "message", predicate.first, last)


def _by_means_of_account(book: Book, trigger: Trigger) -> bool:
    """'usó su cuenta de X para felicitar a Soto', 'prefirió X para dirigirse a él'; not 'usará su cuenta'."""
    document, form = book.reading.document, book.predicates.of(trigger)
    i = trigger.first - 1
    if form is None or form.tense != "inf" or document.lowers[i] != "para":
        return False
    for verb in range(i - 1, max(-1, i - ACCOUNT_REACH), -1):
        if document.sentence[verb] != document.sentence[i] or document.lowers[verb] in BREAKS:
            return False
        if not book.reading.lexicon.is_name_word(document.lowers[verb], "uses_means"):
            continue
        by_it = book.cues.within(verb, i, "network") is not None or document.lowers[i - 1] == "x"
        if not by_it or document.lowers[verb - 1] in ("no", "nunca"):
            return False
        acting = book.predicates.form(verb)
        one = book.agent(book.predicates.at(verb, acting)) if acting is not None else None
        one = one or main_subject(book, verb, set())
        other = other_end(book, trigger.after, A, one, reach=6)
        if other is None:
            other = by_pronoun(book, book.predicates.at(trigger.first, form), one)
        if one is not None and one.first < verb and other is not None and other.actors:
            book.add(one, other, "message", verb, max(trigger.after, other.after))
        return True
    return False


def _on_own_account(book: Book, i: int) -> bool:
    """Whether 'en' a network, or one's account on it, stands in the clause behind token ``i``."""
    document, j = book.reading.document, i - 1
    limit = i + ACCOUNT_REACH
    while j + 1 < min(len(document), limit):
        j += 1
        if document.stretch[j] >= 0 and document.stretch[j] != document.stretch[i - 1]:
            closed = document.stretches[document.stretch[j]].closed
            j, limit = max(j, closed), limit + max(0, closed - j)
            continue  # 'la felicitó por “su campaña”, en un mensaje en X'
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in ".;:":
            return False
        if book.cues.at(j, "network") is not None:
            return document.lowers[j] in VIA or bool(VIA.intersection(document.lowers[max(i, j - 4) : j]))
        if j > i and book.predicates.is_verb(j) and book.reading.references.at(j) is None:
            return False
    return False


def _account_fronted(book: Book, verb: int) -> bool:
    """'En su cuenta de X, Quilodrán felicitó a Soto': whether a verb's sentence opens with a network; not
    'En su cuenta de X, Quilodrán contó que felicitó a Soto'.
    """
    document = book.reading.document
    first, _ = document.sentences[document.sentence[verb]]
    if document.lowers[first] not in VIA:
        return False
    at = book.cues.within(first, min(verb, first + ACCOUNT_REACH), "network")
    if at is None or any(book.predicates.tells(i) for i in range(first, at)):
        return False
    told = range(at, verb)
    return not any(document.lowers[i] == "que" and book.predicates.form(i - 1, "say") for i in told)


def greeted(book: Book, trigger: Trigger) -> None:
    """'“Felicidades, Pedro”, escribió Quilodrán en X'; not '“Felicidades a todos”', nor said aloud."""
    number = book.reading.said_at(trigger.first)
    if number is None:
        return
    said, document = book.reading.said[number], book.reading.document
    lowers = document.lowers
    if said.speaker is None or not (on_network(book, trigger.first) or posted(book, said.cue)):
        return
    i = trigger.after
    if i < len(document) and document.forms[i] == ",":
        i += 1
    while i < len(document) and book.reading.lexicon.is_word(document.lowers[i], "possessive", "honorific"):
        i += 1
    reference = book.reading.references.at(i)
    won = book.cues.at(i, "winner_noun") is not None and lowers[i - 1] == ","
    hail = lowers[trigger.after - 1] in ("abrazo", "saludo", "reconocimiento") and lowers[i] == "a"
    named = book.reading.references.at(i + 1) if hail else None
    if won and book.winner is not None and book.winner != said.speaker:
        other: End | None = End((book.winner,), i, i + 1)  # '“Felicitaciones, presidenta electa”'
    elif named is not None and named.kind == "name" and named.first == i + 1 and named.actors:
        other = End(named.actors, i, named.after)  # '“Un abrazo a Rosa Soto”'
    elif reference is None:
        other = by_given_name(book, i, said.speaker)
    elif reference.first != i or document.lowers[i] in ("al", "a") or not reference.actors:
        return
    else:
        other = End.of(reference)
    if other is None:
        return
    book.add(End((said.speaker,), trigger.first, trigger.after), other, "message", trigger.first, other.after)


def congratulating_post(book: Book, trigger: Trigger) -> None:
    """'“Felicito a la electa @soto”, publicó Quilodrán en X'; not '“Felicito a Soto y a todos”'."""
    number = book.reading.said_at(trigger.first)
    predicate = told(book, trigger)
    if number is None or predicate is None or predicate.person != "1":
        return
    said = book.reading.said[number]
    on_it = said.kind == "post" or posted(book, said.cue) or network_told(book, said.cue)
    if said.speaker is None or not on_it:
        return
    one = End((said.speaker,), predicate.first, trigger.after)
    other = other_end(book, trigger.after, A, one, reach=3)
    forms = book.reading.document.forms
    handle = other is not None and any(form[0] == "@" for form in forms[other.first : other.after])
    if other is not None and handle and len(other.actors) == 1:
        book.add(one, other, "message", predicate.first, other.after)


def _noun_after(book: Book, i: int, *classes: str) -> int:
    """The token behind the first noun of ``classes`` within reach of token ``i``, -1 if none."""
    document = book.reading.document
    for j in range(i, min(len(document), i + 6)):
        if document.sentence[j] != document.sentence[i - 1]:
            return -1
        found = book.cues.at(j, *classes)
        if found is not None:
            return found[1]
        reference = book.reading.references.at(j)
        if reference is not None and book.reading.clause.preposition(reference):
            return -1
    return -1
