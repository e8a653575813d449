"""Nouns of meeting and talking: 'la reunión entre', 'sostuvo un encuentro con', 'recibió una llamada de'."""

from __future__ import annotations

from ...lexicon import PERSON_NOUN, PREPOSITION
from ...model import ContactKind
from ..clauses.determiners import PLURAL_ARTICLES
from ..clauses.governing import CON, DE, PARA, POR, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .attending import attended
from .book import BREAKS, Book, is_light, light_verb
from .clitics import by_pronoun
from .held import ADJECTIVES, governor, was_held, yet_to_be_held
from .hosting import given, on_the_agenda, was_such
from .kinds import kind_beside, kind_by_cue
from .pairs import both_at, both_described, two_before
from .relatives import was_from, which_was_held
from .ringing import reached_by_call, told_of_call
from .telling import beside, with_whom
from .whom import before_verb, main_subject, other_end, past_object, taken_up, who_acts

SETTLED_REACH = 10
"""Tokens between a verb of settling and the meeting in which it was done."""
THANKS_REACH = 14
"""Tokens before 'por su llamada' within which 'gracias' stands."""
ASIDE_REACH = 12
"""Tokens of ', quien ganó en el norte,' behind who met or called somebody."""
PAIR_REACH = 12
"""Tokens behind a noun within which the two whom it joins are named."""


def by_noun(book: Book, trigger: Trigger) -> None:
    """A noun of meeting or talking: with a light verb, or with the two whom it joins."""
    before = trigger.first - 1 if book.reading.document.lowers[trigger.first - 1] in ("un", "una") else 0
    if (
        book.cues.ending(trigger.first, "not_yet") is not None
        or book.cues.ending(before, "not_yet") is not None
        or book.cues.at(trigger.after, "not_yet") is not None
    ):
        return
    kind: ContactKind | None = "meeting" if trigger.kind == "meet_noun" else "call"
    if trigger.kind == "talk_noun":
        kind = kind_by_cue(book, trigger.first)
    verb = light_verb(book, trigger)
    if kind is None and verb is not None and _with_the_elect(book, trigger, verb):
        kind = "call"
    if kind is None:
        kind = kind_beside(book, trigger.first)  # 'una conversación entre Soto y Tola. En la llamada'
    if kind is None:
        return
    if verb is not None and verb.mood != "asserted":
        return
    if given(book, trigger, verb, kind):
        return
    if _against_each_other(book, trigger, verb) or yet_to_be_held(book, trigger, verb):
        return
    if kind == "call" and thanked_for(book, trigger, kind):
        return
    if kind == "meeting" and trigger.kind == "meet_noun" and attended(book, trigger):
        return
    for rule in (
        which_was_held,
        joined,
        on_the_agenda,
        held_with,
        received_from,
        made_to,
        after_talking,
        settled_in,
        was_such,
    ):
        if rule(book, trigger, verb, kind):
            return
    if moved_by(book, trigger, verb, kind) or (kind == "call" and was_from(book, trigger, kind)):
        return
    if kind == "call" and not reached_by_call(book, trigger):
        told_of_call(book, trigger)


def _with_the_elect(book: Book, trigger: Trigger, verb: Predicate) -> bool:
    """'La electa mantuvo conversaciones con Soto', of who won: by telephone, as nothing else is told; not
    'tuvo conversaciones con los partidos'.
    """
    if book.winner is None or not is_light(book, verb, "con"):
        return False
    one = book.agent(verb)
    other = other_end(book, trigger.after, CON, one, reach=4)
    if one is None or other is None:
        return False
    both = (*one.actors, *other.actors)
    people = bool(other.actors) and all(actor.kind == "person" for actor in both)
    return people and book.winner in both


def _against_each_other(book: Book, trigger: Trigger, verb: Predicate | None) -> bool:
    """'el mano a mano entre Soto y Tola' of those who contend; not 'tuvo un mano a mano con Soto'."""
    if book.reading.document.lowers[trigger.first] != "mano":
        return False
    form = book.predicates.form(verb.verb) if verb is not None else None
    held = form is not None and form.lemma in ("mantener", "sostener", "tener")
    return not held or verb is None or verb.tense not in ("pret", "part")


def thanked_for(book: Book, trigger: Trigger, kind: ContactKind) -> bool:
    """'dio las gracias a Soto por su llamada', '“Gracias, Soto, por la llamada”'; not 'dará las gracias'."""
    document, lowers = book.reading.document, book.reading.document.lowers
    i = trigger.first - 1
    while i > 0 and i > trigger.first - ADJECTIVES and lowers[i] != "por":
        i -= 1
    if lowers[i] != "por":
        return False
    first, _ = document.sentences[document.sentence[i]]
    thanks = next((j for j in range(i, max(first - 1, i - THANKS_REACH), -1) if lowers[j] == "gracias"), -1)
    if thanks < 0:
        return False
    giver = book.ends.complement(thanks + 1, A, reach=3)
    named = book.reading.references.at(thanks + 2) if lowers[thanks + 1] == "," else None
    if giver is None and named is not None and named.first <= thanks + 2:
        giver = End.of(named)
    giver = giver or book.ends.complement(trigger.after, DE, reach=4)
    if giver is None or not giver.actors:
        return False
    form = book.predicates.form(thanks - 1 - (lowers[thanks - 1] == "las"), lemma="dar")
    if form is not None:
        told = book.predicates.at(thanks - 1 - (lowers[thanks - 1] == "las"), form)
        one = book.agent(told) if told.mood == "asserted" and told.tense not in TO_COME else None
    else:
        one = book.ends.speaker(thanks) if document.stretch[thanks] >= 0 else None
    if one is None:
        return False
    book.add(one, giver, kind, thanks, trigger.after)
    return True


def joined(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'la reunión entre Quilodrán y Soto', 'entre los dos líderes, Soto y Tola,', 'el encuentro de
    Quilodrán con Soto'; not 'la reunión de gabinete'.
    """
    references, clause = book.reading.references, book.reading.clause
    for i in range(trigger.after, min(len(book.reading.document), trigger.after + PAIR_REACH)):
        if _breaks(book, i, trigger.first) or _of_another(book, trigger, i):
            return False
        both = _between_both(book, i + 1) if book.reading.document.lowers[i] == "entre" else None
        if both is not None:
            book.among(both, kind, trigger.first, both.after)
            return True
        reference = references.starting_at(i)
        if reference is None:
            continue
        preposition = clause.preposition(reference)
        if preposition == "entre":
            several = book.ends.whole(reference)
            if len(several.actors) > 1:
                book.among(several, kind, trigger.first, several.after)
            return len(several.actors) > 1
        if preposition == "de" and reference.actors:
            one = book.ends.whole(reference)
            lowers = book.reading.document.lowers
            apposed = "," in lowers[reference.first : one.after]
            after = _past_aside(book, one.after)
            behind = after + (apposed and lowers[after : after + 1] == [","])
            behind += lowers[behind : behind + 2] in (
                ["fue", "con"],
                ["fueron", "con"],
                ["fue", "para"],
                ["fue", "a"],
                ["fue", "al"],
            )  # 'La reunión de Soto fue con', 'El primer llamado de Soto fue para'
            adjoining = behind < len(book.reading.document) and lowers[behind] == "con"
            other = other_end(book, behind, CON, one) if adjoining else None
            if kind == "call" and lowers[behind : behind + 1] in (["a"], ["al"], ["para"]):
                other = other_end(book, behind, A | PARA, one, reach=3)  # 'el llamado de Soto a Quilodrán'
                other = (
                    other if lowers[behind - 1] == "fue" or not _appeals(book, trigger, one, other) else None
                )
            titled = other is not None and book.reading.document.flags[other.after - 1 : other.after + 1]
            if titled and all(flag & PERSON_NOUN for flag in titled):
                return False  # 'con el designado ministro' is nobody 'designado'
            if other is not None and other.actors:
                book.add(one, other, kind, trigger.first, other.after)
                return True
            people = all(actor.kind == "person" for actor in one.actors)
            held = trigger.kind == "meet_noun" and lowers[trigger.first] not in ("visita", "audiencia")
            if held and people and len(one.actors) == 2 and not adjoining:
                book.among(one, kind, trigger.first, one.after)  # 'el encuentro de Soto y Tola'
                return True
        return False
    return False


def _past_aside(book: Book, i: int) -> int:
    """The token behind ', quien ganó en el norte,' at token ``i``, where whom one met or called follows; else
    ``i``."""
    document, lowers = book.reading.document, book.reading.document.lowers
    if lowers[i : i + 1] != [","] or i + 1 >= len(lowers):
        return i
    if lowers[i + 1] not in ("quien", "de", "del") and not document.flags[i + 1] & PERSON_NOUN:
        return i
    closed = next((k for k in range(i + 1, min(i + ASIDE_REACH, len(lowers) - 1)) if lowers[k] in BREAKS), i)
    goes_on = closed > i and lowers[closed] == "," and lowers[closed + 1] in ("con", "a", "al")
    return closed + 1 if goes_on else i


def _of_another(book: Book, trigger: Trigger, i: int) -> bool:
    """'una cita marcada por llamados al diálogo entre ambos': whether token ``i`` is a meeting nearer to the
    two, or what is called for.
    """
    if trigger.kind == "phone_noun" and i == trigger.after and book.reading.document.lowers[i] in ("a", "al"):
        return _appeals(book, trigger) and book.cues.at(i + 1, "talk_noun", "meet_noun") is not None
    return i > trigger.after and book.cues.at(i, "meet_noun", "talk_noun", "phone_noun") is not None


def _between_both(book: Book, i: int) -> End | None:
    """'entre ambos', 'entre los dos dirigentes': the two whom the text told of; not 'entre ambos equipos'."""
    lowers = book.reading.document.lowers
    return both_at(book, i, i + 1 + (lowers[i] in PLURAL_ARTICLES))


def _appeals(book: Book, trigger: Trigger, one: End | None = None, other: End | None = None) -> bool:
    """'el llamado de Soto a Quilodrán', which may be no call; not 'la llamada', 'el llamado telefónico', nor
    where one of both won and nothing is called for.
    """
    lowers = book.reading.document.lowers
    alone = trigger.after == trigger.first + 1 and lowers[trigger.first] in ("llamado", "llamados")
    if not alone or one is None or other is None:
        return alone
    won = book.winner in (*one.actors, *other.actors)
    return not won or lowers[other.after : other.after + 1] in (["a"], ["al"], [":"], ["para"])


def held_with(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'sostuvo una reunión con Soto', 'mantuvo una conversación telefónica con él'; not 'pidió una reunión
    con Soto'.
    """
    if verb is None or not is_light(book, verb, "con"):
        return False
    if trigger.after < len(book.reading.document) and book.predicates.tells(trigger.after):
        return False  # 'asistir a la cita desató su ruptura con Soto'
    if with_whom(book, verb, kind):
        return True
    one = book.agent(verb)
    other = other_end(book, trigger.after, CON, one, reach=16) or before_verb(book, verb, "con")
    between = trigger.first - verb.verb - 1
    if other is None and between > 1:  # 'tuvo con Soto una larga charla'
        other = other_end(book, verb.verb + 1, CON, one, reach=between)
    if (other is None or not other.actors) and kind == "meeting":  # 'con vecinos junto a Soto'
        other = beside(book, trigger.after, one) or other
    if other is None and between > 2 and kind == "meeting":  # 'encabezó junto a Soto una reunión'
        other = beside(book, verb.verb + 1, one)
    if other is not None and other.actors:
        book.add(one, other, kind, min(verb.first, other.first), max(trigger.after, other.after))
        return True
    if other is None:
        one = both_described(book, verb) or one
    if other is None and (one is None or len(one.actors) < 2):
        one = two_before(book, verb)
    by_means = _is_means(book, trigger, verb)
    if other is None and one is not None and len(one.actors) > 1 and not by_means:
        book.among(one, kind, verb.first, trigger.after)
        return True
    return False


def _is_means(book: Book, trigger: Trigger, verb: Predicate) -> bool:
    """'reconocieron mediante llamadas a la ganadora', 'admitieron en una reunión de vecinos': whether a noun
    tells by what or where something was done; not 'participaron en una reunión'."""
    at = governor(book, trigger.first)
    told = book.reading.document.lowers[at] if at > verb.verb else ""
    there = told in ("en", "durante") and book.predicates.form(verb.verb, "attend") is None
    return there or told in ("mediante", "por", "con", "tras", "sobre")


def received_from(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'recibió un llamado de Soto', 'de quien recibió un llamado'; not 'recibió un llamado a la calma'."""
    if verb is None or not is_light(book, verb, "de"):
        return False
    found = taken_up(book, verb, "de")
    if found is not None:
        whom, relative = found
        book.add(who_acts(book, verb, relative, whom), whom, kind, whom.first, trigger.after)
        return True
    called = book.agent(verb)
    one = other_end(book, trigger.after, DE, called, reach=8)
    if one is not None and one.actors:
        if called is None or (called.first >= one.first and set(called.actors) & set(one.actors)):
            winner = book.winner  # 'También recibió la llamada de Soto y la de Tola', of whoever won
            called = End((winner,), verb.first, verb.verb + 1) if winner is not None else None
    if one is None:
        one = other_end(book, verb.verb + 1, A, called, reach=3)  # 'agradeció a Soto el llamado'
    if one is None and is_light(book, verb, "a"):
        one = other_end(book, trigger.after, A, called, reach=3)  # 'le devolvió el llamado a Soto'
        one = one or by_pronoun(book, verb, called, winner=False)
    if one is None or not one.actors:
        return False
    book.add(one, called, kind, verb.first, max(one.after, trigger.after))
    return True


def made_to(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'realizó el tradicional llamado telefónico a Soto'; not 'hizo un llamado a la unidad'."""
    if verb is None or trigger.kind != "phone_noun" or not is_light(book, verb, "con"):
        return False
    one = book.agent(verb)
    other = other_end(book, trigger.after, A, one, reach=5)
    if other is None or not other.actors:
        return False
    document = book.reading.document
    if document.lowers[other.after : other.after + 1] == ["a"]:
        return False  # 'hizo un llamado a Soto a retirarse'
    book.add(one, other, kind, verb.first, other.after)
    return True


def after_talking(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'Tras su reunión con Soto, Quilodrán …', 'luego de un encuentro con Soto', 'tras la llamada de Soto';
    not 'a la espera de una reunión', 'tras el llamado de Soto a votar'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    i = governor(book, trigger.first)
    if i < 0 or not was_held(book, trigger, verb, i):
        return False
    other = other_end(book, trigger.after, CON, None, reach=4) or past_object(book, trigger.after, CON, None)
    if other is None and kind == "call" and not _appeals(book, trigger):
        other = other_end(book, trigger.after, DE, None, reach=4)
        behind = lowers[other.after : other.after + 1] if other is not None else []
        other = other if behind not in (["a"], ["al"], ["para"]) else None
    if other is None and kind == "meeting" and _after_theirs(book, trigger):
        return True
    if other is None or not other.actors or lowers[other.first - 1] == "y":
        return False
    without = set(other.actors)
    one = main_subject(book, trigger.first, without) or _who_does(book, trigger.first, document.sentence[i])
    if one is not None and not without.intersection(one.actors):
        book.add(one, other, kind, trigger.first, other.after)
    return True


def moved_by(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'Soto reveló que la convenció una charla telefónica con Tola', 'La reunión con Tola la animó': whom a
    meeting or a call with somebody moved; not 'lo inquieta una reunión con Tola', 'le pidió una reunión con'.
    """
    document = book.reading.document
    other = other_end(book, trigger.after, CON, None, reach=2)
    if other is None or not other.actors:
        return False
    moving = verb
    if moving is None and other.after < len(document) - 1:
        i = other.after
        i += document.lowers[i] in ("lo", "la")
        form = book.predicates.form(i) if book.predicates.is_verb(i) else None
        moving = book.predicates.at(i, form) if form is not None else None
    if moving is None or moving.mood != "asserted" or moving.tense not in ("pret", "part"):
        return False
    clitic = book.ends.clitic(moving)
    bare = moving.verb > trigger.first or not any(
        book.reading.document.flags[i] & PREPOSITION for i in range(moving.verb + 1, trigger.first)
    )
    if clitic is None or clitic[0] == "" or clitic[1] != "s" or not bare:
        return False
    governs = book.ends.governing(moving.head) if moving.head >= 0 else None
    one = governs or main_subject(book, moving.first, set(other.actors))
    if one is None or len(one.actors) != 1 or not book.ends.agrees(one.actors[0], clitic[0]):
        return False
    if set(one.actors) & set(other.actors):
        return False
    book.add(one, other, kind, min(moving.first, trigger.first), other.after)
    return True


def _after_theirs(book: Book, trigger: Trigger) -> bool:
    """'Soto y Tola dieron una declaración tras una reunión privada': the two who act met; not 'tras una
    reunión de gabinete', 'tras la reunión con vecinos'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    _, end = document.sentences[document.sentence[trigger.first]]
    follows = lowers[trigger.after : min(end, trigger.after + PAIR_REACH)]
    if {"de", "del", "con", "entre"}.intersection(follows[:3]) or document.stretch[trigger.first] >= 0:
        return False
    before = [v for v in book.ends.subjects.verbs(document.sentence[trigger.first]) if v < trigger.first]
    form = book.predicates.form(before[-1]) if before else None
    if form is None or form.number != "p" or form.tense in TO_COME:
        return False
    both = book.ends.subjects.of(before[-1])
    actors = both.phrase.actors if both is not None and both.phrase is not None else ()
    if both is None or both.phrase is None or len(actors) != 2 or any(a.kind != "person" for a in actors):
        return False
    book.among(End(actors, both.phrase.first, both.phrase.after), "meeting", both.phrase.first, trigger.after)
    return True


def _who_does(book: Book, i: int, sentence: int) -> End | None:
    """Who does what the main clause of a sentence tells: 'Tras reunirse con Soto, pidió calma'."""
    document = book.reading.document
    for verb in book.ends.subjects.verbs(sentence, document.stretch[i]):
        subject = book.ends.subjects.of(verb)
        if subject is not None and subject.kind == "main":
            return _by_whom(book, verb) or book.ends.subject(verb)
    return None


def _by_whom(book: Book, verb: int) -> End | None:
    """'El anuncio fue hecho ayer por Soto tras la cita con Tola': who is named to do what a passive tells."""
    form = book.predicates.form(verb + 1)
    if form is None or form.tense != "part" or not book.predicates.at(verb + 1, form).passive:
        return None
    by = book.ends.complement(verb + 2, POR, reach=SETTLED_REACH)
    named = book.reading.references.at(by.first) if by is not None else None
    return by if named is not None and named.kind == "name" else None


def settled_in(book: Book, trigger: Trigger, verb: Predicate | None, kind: ContactKind) -> bool:
    """'Quilodrán y Soto sellaron el pacto en un almuerzo', 'lo acordó con Soto en una reunión'; not
    'Quilodrán y Soto hablaron en una reunión de vecinos'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    i = trigger.first - 1
    while i > 0 and book.reading.lexicon.is_word(lowers[i], "determiner"):
        i -= 1
    if kind != "meeting" or not (
        lowers[i] in ("en", "durante") or lowers[i : i + 2] in (["con", "un"], ["con", "una"])
    ):
        return False
    verbs = book.ends.subjects.verbs(document.sentence[i], document.stretch[i])
    before = [v for v in verbs if v < i]
    form = book.predicates.form(before[-1], "settle") if before and i - before[-1] <= SETTLED_REACH else None
    if form is None or any(lowers[j] in (":", ";", "que") for j in range(before[-1], i)):
        return False
    predicate = book.predicates.at(before[-1], form)
    if predicate.mood != "asserted" or predicate.tense in TO_COME:
        return False
    one = both_described(book, predicate) or book.agent(predicate)
    other = other_end(book, before[-1] + 1, CON, one, reach=i - before[-1] - 1)
    if other is None and one is None:  # 'dijo que el acuerdo se selló en una reunión con Soto'
        one, other = book.ends.governing(before[-1]), other_end(book, trigger.after, CON, None, reach=4)
    if other is not None and other.actors:
        book.add(one, other, kind, predicate.first, trigger.after)
        return True
    if other is None and one is not None and len(one.actors) == 2:
        book.among(one, kind, predicate.first, trigger.after)
        return True
    return False


def _breaks(book: Book, i: int, first: int) -> bool:
    document = book.reading.document
    return document.sentence[i] != document.sentence[first] or document.lowers[i] in (
        ",",
        ".",
        ";",
        ":",
        "que",
    )
