"""Whether a meeting that a noun names was held: 'tras la reunión con Soto'; not 'la cita será el lunes'."""

from __future__ import annotations

from ...lexicon import PREPOSITION, RELATIVE, VerbForm
from ..clauses.determiners import ARTICLES, HIS
from ..clauses.verbs import TO_COME
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .book import BREAKS, Book, is_light
from .pairs import BOTH

ADJECTIVES = 5
"""Tokens between a preposition and its noun: 'tras una larga y cordial reunión'."""
BEHIND = frozenset("después luego término salida final fin finalización conclusión marco curso".split())
"""What stands before 'de una reunión' that was held: 'después de', 'al término de', 'en el marco de'."""
HOURS = frozenset(("hora", "horas", "minutos"))
"""What a meeting took: 'tras dos horas de reunión'."""
HELD_REACH = 14
"""Tokens behind a meeting within which its verb says when it is held: 'la reunión entre Soto y Tola será'."""
UNSURE = ("plan", "urge", "refuse", "not_yet_done")
"""Classes of verbs whose meeting is wished for, called off or still to come: 'prevé', 'pidió', 'anunció'."""


def yet_to_be_held(book: Book, trigger: Trigger, verb: Predicate | None) -> bool:
    """'Se prevé una reunión entre Soto y Tola', 'la reunión entre ambos será el lunes', 'está prevista
    para'; not 'la cita entre Soto y Tola duró dos horas', 'tras la reunión, que será recordada'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    form = book.predicates.form(verb.verb) if verb is not None else None
    held = verb is None or is_light(book, verb, "con") or is_light(book, verb, "de")
    if form is not None and verb is not None and verb.tense in TO_COME and form.lemma == "ser":
        return True  # 'Será el primer cara a cara entre Soto y Tola'
    known = lowers[trigger.first - 1] in ARTICLES  # 'analizó la reunión de Soto con Tola'
    unsure = UNSURE[1:] if known else UNSURE
    at = governor(book, trigger.first)
    if (
        form is not None
        and not held
        and at < 0
        and any(book.predicates.in_class(form.lemma, name) for name in unsure)
    ):
        return True
    if at >= 0 and lowers[at] == "para":
        return True  # 'ofreció su casa para una cita entre los dos'
    if at > 0 and _is_hearsay(book, at, trigger.first):
        return True
    if (
        at >= 0
        and lowers[at] in ("a", "al")
        and book.cues.ending(at, "call_noun_vote", "phone_noun") is not None
    ):
        return True  # 'hizo un llamado al diálogo entre ambos'
    _, end = document.sentences[document.sentence[trigger.first]]
    i, limit = trigger.after - 1, min(end, trigger.after + HELD_REACH)
    while i + 1 < limit:
        i += 1
        named = book.reading.references.at(i)
        if named is not None and named.first <= i and named.actors and book.reading.clause.preposition(named):
            past = book.ends.whole(named).after  # 'la cita de Soto con su rival, Rosa Tola, será'
            past += at < 0 and "," in lowers[named.first : past] and lowers[past : past + 1] == [","]
            limit = min(end, limit + past - i)
            i = max(i, past - 1)
            continue
        if (
            document.stretch[i] != document.stretch[trigger.first]
            or lowers[i] in BREAKS
            or document.flags[i] & RELATIVE
        ):
            return False  # 'la cita con Tola, a quien verá el lunes'
        told = book.predicates.form(i)
        finite = book.predicates.tells(i) or (told is not None and told.finite and lowers[i - 1] in BOTH)
        if told is not None and finite and lowers[i] != "entre":
            set_for = told.lemma in ("estar", "quedar") and book.cues.at(i + 1, "not_yet") is not None
            return told.tense in TO_COME or set_for or _fell_through(book, i, told)
    return False


def _is_hearsay(book: Book, preposition: int, noun: int) -> bool:
    """'corrió el rumor de una cita', 'circula la versión de un almuerzo', 'se habla de un encuentro': whether
    what governs a meeting leaves it open; not 'el rumor desmentido tras la cita'."""
    lowers = book.reading.document.lowers
    if lowers[preposition] not in ("de", "del", "sobre") or lowers[noun - 1] in ("la", "el"):
        return False
    if book.reading.lexicon.is_word(lowers[preposition - 1], "hypothetical"):
        return True
    said = lowers[preposition - 2] == "se" and book.predicates.form(preposition - 1)
    return bool(said) and book.predicates.form(preposition - 1, "say") is not None


def _fell_through(book: Book, i: int, form: VerbForm) -> bool:
    """'la cita no se concretó', 'nunca se hizo', 'fue suspendida', 'quedó en nada': whether the verb of a
    meeting at token ``i`` says that it was not held; not 'no duró mucho', 'no dio frutos'."""
    lowers = book.reading.document.lowers
    being = any(book.predicates.form(i, lemma=one) for one in ("ser", "quedar", "resultar"))
    done = book.predicates.form(i + 1) if being else None
    called_off = done if done is not None and done.tense == "part" else form
    if book.predicates.in_class(called_off.lemma, "call_off"):
        return book.predicates.at(i, form).mood == "asserted"
    if lowers[i + 1 : i + 3] == ["en", "nada"]:
        return True
    if book.predicates.at(i, form).mood != "negated":
        return False
    return any(book.predicates.form(j, "happen") is not None for j in range(i, i + 4))


def governor(book: Book, noun: int) -> int:
    """The preposition before a noun, past its determiner and adjectives: 'tras una larga y cordial'; -1."""
    document, lowers = book.reading.document, book.reading.document.lowers
    for i in range(noun - 1, max(-1, noun - 1 - ADJECTIVES), -1):
        if document.sentence[i] != document.sentence[noun] or not lowers[i].isalpha():
            return -1
        if document.flags[i] & PREPOSITION or lowers[i] in ("tras", "del", "al"):
            return i
        if book.predicates.is_verb(i):
            return -1
    return -1


def was_held(book: Book, trigger: Trigger, verb: Predicate | None, i: int) -> bool:
    """Whether the preposition at token ``i`` takes a meeting for one that was held: 'tras', 'al término de',
    'durante', 'en su', 'dijo en una'; not 'dirá en una', 'a la espera de'.
    """
    lowers = book.reading.document.lowers
    if lowers[i] == "tras":
        return True
    if lowers[i] in ("de", "del"):
        return i > 0 and lowers[i - 1] in BEHIND | HOURS
    if lowers[i] == "durante" or (lowers[i] == "en" and lowers[i + 1] in HIS):
        return not yet_to_come(book, trigger.after)
    if lowers[i] != "en" or lowers[i + 1] not in ("un", "una", "el", "la"):
        return False
    if verb is None and _said_there(book, i):
        return True
    if verb is None:
        first, _ = book.reading.document.sentences[book.reading.document.sentence[i]]
        return i == first and not yet_to_come(book, trigger.after)
    form = book.predicates.form(verb.verb)
    done = form is not None and (form.tense in ("pret", "impf") or verb.tense == "part")
    return done and verb.mood == "asserted"


def _said_there(book: Book, i: int) -> bool:
    """'“Ganamos”, dijo Soto en una llamada con': whether who speaks stands between their verb and token
    ``i``; not 'dirá Soto en una llamada con'.
    """
    document = book.reading.document
    named = book.reading.references.at(i - 1)
    if document.stretch[i] >= 0 or named is None or len(named.actors) != 1 or named.after != i:
        return False
    verb = named.first - 1
    form = book.predicates.form(verb, "say")
    return form is not None and form.tense == "pret" and book.predicates.at(verb, form).mood == "asserted"


def yet_to_come(book: Book, i: int) -> bool:
    """'En su reunión con Soto, Quilodrán pedirá': whether the next verb tells of what is to come."""
    document = book.reading.document
    verbs = book.ends.subjects.verbs(document.sentence[i - 1], document.stretch[i - 1])
    form = next((book.predicates.form(v) for v in verbs if v >= i), None)
    return form is not None and form.tense in TO_COME
