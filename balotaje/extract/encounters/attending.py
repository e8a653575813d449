"""Who took part in a meeting: 'participaron de la reunión Soto y Tola', 'el encuentro, al que asistieron'."""

from __future__ import annotations

from ...model import Actor
from ..clauses.determiners import ALSO, ARTICLES, BACKWARD
from ..clauses.governing import CON, DE, POR
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .book import Book, is_light, light_verb
from .pairs import both_described
from .repeated import named_behind
from .whom import main_subject, other_end

VERB_REACH = 9
"""Tokens between a meeting and the verb that tells who took part in it."""
NAMES_REACH = 3
"""Tokens between 'con la presencia' or 'encabezada' and the preposition before who was there."""
MOST = 4
"""Of more who were in one place it is not told who met whom."""
AT = frozenset("en de del a al durante".split())
"""What stands before a meeting in which somebody took part."""
OF_VOTES = frozenset("electoral electorales comicial democrática cívica urnas".split())
"""What makes of 'la cita' an election."""
MET_REACH = 30
"""Tokens before 'donde participaron' within which the meeting is told."""
PRESENCE = frozenset("presencia participación asistencia".split())


def attended(book: Book, trigger: Trigger) -> bool:
    """'En la reunión participaron Soto y Tola', 'un almuerzo al que asistieron Soto y Tola'; not 'en la
    reunión participarán', 'participaron de la cita electoral'.
    """
    lowers = book.reading.document.lowers
    if not OF_VOTES.isdisjoint(lowers[trigger.after : trigger.after + 3]):
        return False
    for i in _verbs_near(book, trigger):
        form = book.predicates.form(i, "attend")
        if form is None or (form.tense == "part" and not book.predicates.is_compound(i)):
            continue
        predicate = book.predicates.at(i, form)
        if predicate.mood != "asserted" or predicate.exhorting or predicate.tense in (*TO_COME, "inf"):
            return False
        told, several = book.ends.subjects.of(i), both_described(book, predicate)
        unsaid = told is None or told.phrase is None or not told.phrase.actors
        if several is None and unsaid and form.number == "p":
            several = named_behind(book, max(trigger.after, i + 1))  # 'participaron de la cita Soto y Tola'
        return _together(book, several or book.agent(predicate), trigger, i + 1)
    return _with_presence(book, trigger)


def joining_in(book: Book, trigger: Trigger) -> None:
    """'Soto se reunió con ediles, donde participaron Tola y Paredes', 'un encuentro en el que estuvo también
    Tola', 'De la cita participó además Paredes'; not 'un debate en el que participaron'.
    """
    form = book.predicates.form(trigger.first, "attend")
    if form is None or not book.predicates.is_verb(trigger.first):
        return
    predicate, document = book.predicates.at(trigger.first, form), book.reading.document
    if predicate.mood != "asserted" or predicate.exhorting or predicate.tense not in ("pret", "part", "impf"):
        return
    first, _ = document.sentences[document.sentence[trigger.first]]
    at = predicate.first - 1
    while at > first and (
        document.lowers[at] in ALSO or book.reading.lexicon.is_word(document.lowers[at], "adverb")
    ):
        at -= 1
    several = named_behind(book, trigger.after) or book.agent(predicate)
    several = _listed_on(book, several) if several is not None and several.first > at else several
    if several is None or not 0 < len(several.actors) <= MOST or several.first < at:
        return
    guests = set(several.actors)
    hosts = (
        _who_met(book, first, at, guests) if _where(book, at) else _met_just_before(book, first, at, guests)
    )
    if hosts:
        book.add(End(hosts, at, trigger.after), several, "meeting", at, several.after)


def _listed_on(book: Book, several: End) -> End:
    """``several`` and those whom commas alone add: 'la edil, Tola, el alcalde, Soto, además de vecinos'."""
    actors, after, lowers = list(several.actors), several.after, book.reading.document.lowers
    while lowers[after : after + 1] == [","]:
        named = book.reading.references.named_at(after + 1)
        if named is None or named.actor is None:
            break
        if named.actor.kind != "person" or book.predicates.tells(named.after):
            break
        actors.append(named.actor)
        after = named.after
    return End(tuple(dict.fromkeys(actors)), several.first, after)


def _where(book: Book, i: int) -> bool:
    """'donde', 'en el que', 'a la cual': whether token ``i`` is a relative that takes up a place."""
    lowers = book.reading.document.lowers
    if lowers[i] == "donde":
        return True
    governed = lowers[i - 1] in AT or lowers[i - 2] in AT
    return lowers[i] in ("que", "cual", "cuales") and governed


def _who_met(book: Book, first: int, at: int, guests: set[Actor]) -> tuple[Actor, ...]:
    """Who met somebody in the sentence from token ``first``, where the relative at token ``at`` takes the
    meeting up: 'tuvo una cita de una hora en la que', 'se reunió con ediles, donde'; not 'tras la cita, en un
    acto en el que'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    before = at - 1 - (lowers[at] != "donde") * (2 if lowers[at - 1] in ARTICLES else 1)
    before -= lowers[before] == ","
    for i in range(before, max(first - 1, at - MET_REACH), -1):
        noun = book.cues.at(i, "meet_noun") is not None
        form = None if noun else book.predicates.form(i, "together")
        host: End | None = None
        if noun and OF_VOTES.isdisjoint(lowers[i : i + 3]):
            verb = light_verb(book, Trigger(i, i + 1, "meet_noun", ""))
            if verb is not None and is_light(book, verb, "con") and verb.mood == "asserted":
                host = book.agent(verb)
            elif verb is None and not {"tras", "de", "durante"}.isdisjoint(lowers[max(first, i - 3) : i]):
                host = main_subject(book, i, guests)
        elif form is not None and book.predicates.is_verb(i):
            predicate = book.predicates.at(i, form)
            held = predicate.mood == "asserted" and predicate.tense not in TO_COME
            host = book.agent(predicate) if held else None
        if noun or form is not None:
            met = _last_met(book, document.starts[first], guests)
            return met or (tuple(a for a in host.actors if a not in guests) if host is not None else ())
        if (
            book.predicates.tells(i)
            or lowers[i] in ("en", ";", ":")
            or (lowers[i] == "," and lowers[at] != "donde")
        ):
            return ()
    return ()


def _met_just_before(book: Book, first: int, at: int, guests: set[Actor]) -> tuple[Actor, ...]:
    """'De la reunión participó también Tola': who met in the sentence before, where this one takes the
    meeting up."""
    document = book.reading.document
    noun = book.cues.within(first, at + 1, "meet_noun")
    if noun is None or document.lowers[noun - 1] not in BACKWARD or at - noun > 1:
        return ()
    before, _ = document.sentences[max(0, document.sentence[first] - 1)]
    return _last_met(book, document.starts[before], guests)


def _last_met(book: Book, start: int, guests: set[Actor]) -> tuple[Actor, ...]:
    """The two of the last meeting told since character ``start``, none of them of ``guests``; or ()."""
    for contact in reversed(book.found):
        if contact.start < start:
            return ()
        if contact.kind == "meeting" and not guests & {contact.actor, contact.other}:
            return contact.actor, contact.other
    return ()


def _verbs_near(book: Book, trigger: Trigger) -> list[int]:
    """The verbs of attending that can have the meeting for where: 'asistieron al almuerzo', 'la cita, a la
    que acudieron', 'en la reunión estuvieron'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    first, end = document.sentences[document.sentence[trigger.first]]
    verbs = book.ends.subjects.verbs(document.sentence[trigger.first], document.stretch[trigger.first])
    governor = trigger.first - 1
    while governor > first and governor > trigger.first - 4 and lowers[governor] not in AT:
        governor -= 1
    governed = lowers[governor] in AT
    i = _past_its_own(book, trigger)
    relative = lowers[i : i + 1] in (["en"], ["de"], ["a"]) and lowers[i + 1 : i + 3][-1:] == ["que"]
    relative = relative or lowers[i : i + 2] == ["al", "que"] or lowers[i : i + 2] == ["del", "que"]
    behind = [v for v in verbs if trigger.after <= v < min(end, trigger.after + VERB_REACH)]
    before = [v for v in verbs if first <= v < governor and governor - v < NAMES_REACH]
    opens = governor == first or lowers[governor - 1] in (",", ";", ":", "y", "que")
    if relative or (governed and opens and behind):
        return behind[:1]
    return before[-1:] if governed else []


def _past_its_own(book: Book, trigger: Trigger) -> int:
    """The token behind a meeting, what is told of it and a comma: 'la cita de los líderes, a la que'."""
    lowers, i = book.reading.document.lowers, trigger.after
    if lowers[i : i + 1] in (["de"], ["del"], ["en"]):
        end = min(book.reading.document.sentences[book.reading.document.sentence[i]][1], i + VERB_REACH)
        comma = next((j for j in range(i, end) if lowers[j] == "," or book.predicates.tells(j)), i)
        i = comma if lowers[comma] == "," else i
    return i + (lowers[i : i + 1] == [","])


def _with_presence(book: Book, trigger: Trigger) -> bool:
    """'una reunión encabezada por Soto y Tola', 'un almuerzo con la presencia de Soto y Tola'; not 'una
    reunión encabezada por Soto'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    _, end = document.sentences[document.sentence[trigger.first]]
    begin = trigger.after
    if lowers[begin : begin + 2] == [",", "que"]:  # 'La reunión, que duró una hora, contó con'
        begin = next((i + 1 for i in range(begin + 1, min(end, begin + MET_REACH)) if lowers[i] == ","), end)
    for i in range(begin, min(end, begin + VERB_REACH)):
        form = book.predicates.form(i, "attend")
        led = form is not None and form.tense == "part" and lowers[i + 1 : i + 2] == ["por"]
        shown = lowers[i] in PRESENCE and lowers[i - 2 : i] == ["con", "la"]
        if led or shown:
            found = book.ends.complement(i + 1, POR if led else DE, reach=NAMES_REACH)
            return _together(book, found, trigger, i + 1)
        holds = book.predicates.form(i, lemma="contar") is not None or lowers[i] == "fue"
        other = form is None and book.predicates.is_verb(i) and not holds
        if other or lowers[i] in (";", ":", "("):
            return False
    return False


def _together(book: Book, several: End | None, trigger: Trigger, after: int) -> bool:
    """Note who took part together, and with whom they met: 'participaron de una reunión con Soto'."""
    people: tuple[Actor, ...] = several.actors if several is not None else ()
    if several is not None and 0 < len(people) <= MOST and after <= trigger.first:
        host = other_end(book, trigger.after, CON, several, reach=NAMES_REACH)
        if host is not None and 0 < len(host.actors) <= MOST:
            book.add(several, host, "meeting", after - 1, host.after)
            if len(people) == 1:
                return True
    if several is None or not 1 < len(people) <= MOST or any(a.kind != "person" for a in people):
        return False
    book.among(several, "meeting", min(trigger.first, after - 1), max(trigger.after, after))
    return True
