"""Call, meeting or message: what the words around a verb of talking tell of how it was done."""

from __future__ import annotations

from ...model import ContactKind
from ..clauses.determiners import BACKWARD
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .attending import OF_VOTES
from .book import Book

CUE_REACH = 14
"""Tokens around a verb of talking within which the telephone or the place is spoken of."""
PLACE_NOUN_REACH = 4
"""Tokens between 'en' and the noun of a place: 'en un pequeño y céntrico restaurante'."""
SENTENCES_BEHIND = 2
"""Sentences behind a talk in which it is taken up: 'La charla fue en su casa'."""
ONE = frozenset(("un", "una"))
CLOSES = frozenset((".", ";", ":", "que", "quien", "quienes", "donde"))
"""What ends the clause in which it is said where one talked."""
THE_TALK = frozenset(("la", "el", "esa", "ese", "su"))
"""What takes up a call just told: 'la llamada'."""


def kind_by_cue(book: Book, i: int) -> ContactKind | None:
    """The kind of contact that the words around token ``i`` tell: 'por teléfono', 'en una cafetería', 'a
    puerta cerrada'.
    """
    document = book.reading.document
    first, after = document.sentences[document.sentence[i]]
    low, high = max(first, i - CUE_REACH), min(after, i + CUE_REACH)
    if book.cues.within(low, high, "phone_cue") is not None:
        return "call"
    for j in range(i - 1, low, -1):  # 'En su sede felicitó a Soto y contó que acababa de hablar con él'
        if document.lowers[j] == "que" and book.predicates.form(j - 1, "say") is not None:
            low = j
            break
    if book.cues.within(low, high, "presence_cue") is not None:
        return "meeting"
    fronted = document.lowers[first] == "en" and low == first and _opened_in(book, first, i)
    there = fronted or _in_place(book, i, high) or _gone_there(book, low, i) or _met_already(book, first, i)
    return "meeting" if there else None


def kind_behind(book: Book, first: int, after: int) -> ContactKind | None:
    """The kind that is told between tokens ``first`` and ``after``, of one of several: 'con Soto por
    teléfono y con Tola en mi oficina'.
    """
    if book.cues.within(first, after, "phone_cue") is not None:
        return "call"
    met = book.cues.within(first, after, "presence_cue") is not None or _in_place(book, first - 1, after)
    return "meeting" if met else None


def told_apart(book: Book, predicate: Predicate, other: End) -> tuple[tuple[End, ContactKind], ...]:
    """'Hablé con Soto por teléfono y con Tola en mi oficina': each of several with the kind told behind them;
    () where it is not told of each, or the same of all.
    """
    document, references = book.reading.document, book.reading.references
    if book.predicates.form(predicate.verb, "talk") is None or other.first < predicate.verb:
        return ()
    listed = [r for r in references.between(other.first, other.after) if r.actors]
    if len(listed) < 2:
        return ()
    _, end = document.sentences[document.sentence[predicate.verb]]
    nexts = [*(r.first - 1 for r in listed[1:]), min(end, other.after + CUE_REACH)]
    found: list[tuple[End, ContactKind]] = []
    for named, after in zip(listed, nexts, strict=True):
        kind = kind_behind(book, named.after, after)
        if kind is not None:
            found.append((End.of(named), kind))
    whole = len(found) == len(listed) and len({kind for _, kind in found}) > 1
    return tuple(found) if whole else ()


def _in_place(book: Book, verb: int, end: int) -> bool:
    """'conversó con Soto en una cafetería', 'en la sede del partido': whether it is said behind a verb in
    which place one talked; not 'habló en la radio', 'conversó con Soto, que ganó en el club'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    for i in range(verb + 1, end):
        if lowers[i] in CLOSES or (i > verb + 1 and book.predicates.tells(i)):
            return False
        if document.stretch[i] != document.stretch[verb]:
            return False
        if lowers[i] == "en" and place_at(book, i):
            return True
    return False


def _opened_in(book: Book, first: int, verb: int) -> bool:
    """'En la sede del partido, Soto charló con Tola': whether a sentence that begins at token ``first`` opens
    with the place where one talked; not 'En su despacho contó que'."""
    known = book.predicates.form(verb)
    aloud = known is not None and known.lemma == "hablar"  # 'En la plaza, Soto habló con fuerza'
    return not aloud and place_at(book, first) and not any(map(book.predicates.tells, range(first, verb)))


def place_at(book: Book, i: int) -> bool:
    """Whether 'en' at token ``i`` governs the noun of a place where people meet: 'en la Casa Rosada', 'en un
    céntrico café'; not 'en la radio', 'en el marco'.
    """
    document, lowers, lexicon = book.reading.document, book.reading.document.lowers, book.reading.lexicon
    for noun in range(i + 1, min(len(document), i + 1 + PLACE_NOUN_REACH)):
        if lexicon.head_nouns.get(lowers[noun]) == "outlet" or lexicon.is_name_word(
            lowers[noun], "show_noun"
        ):
            return False
        if book.cues.at(noun, "own_place", "meeting_place") is not None:
            return True
        if document.sentence[noun] != document.sentence[i] or not lowers[noun].isalpha():
            return False
        named = book.reading.references.at(noun)
        if lowers[noun] in ("de", "del") or (named is not None and named.actors):
            return False
    return False


def _gone_there(book: Book, first: int, verb: int) -> bool:
    """'fue a la casa de Soto, con quien conversó', 'se acercó al local y charló con Soto': whether who talks
    had gone somewhere for it in the same sentence; not 'va a conversar', 'fue a votar y habló'.
    """
    lowers = book.reading.document.lowers
    for i in range(verb - 1, first - 1, -1):
        if lowers[i] in (";", ":"):
            return False
        form = book.predicates.form(i, "stop")
        if form is not None and book.predicates.is_verb(i) and form.tense == "pret" and lowers[i - 1] == "se":
            return book.predicates.at(i, form).mood == "asserted"  # 'se detuvieron y charlaron'
        form = book.predicates.form(i, "go")
        if form is None or form.tense != "pret" or not book.predicates.is_verb(i):
            continue
        if book.predicates.at(i, form).mood != "asserted":
            return False
        return any(book.cues.at(j, "own_place", "meeting_place") is not None for j in range(i + 1, verb))
    return False


def _met_already(book: Book, first: int, verb: int) -> bool:
    """'visitó a Soto, con quien conversó una hora', 'se dieron la mano y charlaron': whether the contact told
    last is a meeting of the sentence from token ``first``, before the verb."""
    document = book.reading.document
    last = book.found[-1] if book.found else None
    told = last is not None and last.kind == "meeting"
    return told and last is not None and document.starts[first] <= last.start <= document.starts[verb]


def kind_beside(book: Book, i: int) -> ContactKind | None:
    """The kind that the sentence before or behind tells: 'habló con Soto. “Gracias por la llamada”', 'Optó
    por el teléfono. Habló con Soto', 'conversó con Soto. La charla fue en su casa'; not 'Recibió llamadas.
    Habló con Soto', 'habló con Soto. La reunión será el lunes'.
    """
    document = book.reading.document
    number, near = document.sentence[i], document.paragraph[i]
    first, _ = document.sentences[max(0, number - 1)]
    _, after = document.sentences[min(len(document.sentences) - 1, number + 1)]
    begin, end = document.sentences[number]
    if _congratulates(book, begin, end):
        return "call"
    if document.paragraph[first] == near and book.cues.within(first, begin, "phone_cue") is not None:
        return "call"
    if book.cues.within(begin, end, "phone_noun") is not None:
        return "call"
    for j in book.cues.firsts_within(first, after, "phone_noun"):
        if document.paragraph[j] == near:
            was = document.lowers[j - 1] in ONE and book.predicates.form(j - 2, lemma="ser") is not None
            if was or document.lowers[j - 1] in THE_TALK:
                return "call"
    for begin, end in document.sentences[number + 1 : number + 1 + SENTENCES_BEHIND]:
        if document.paragraph[begin] == near and _by_phone_too(book, begin, end):
            return "call"
        if document.paragraph[begin] == near and _was_meeting(book, begin, end):
            return "meeting"
    return None


def _by_phone_too(book: Book, first: int, after: int) -> bool:
    """'“Les insistí por teléfono”', 'Estuvo al teléfono una hora': whether a sentence that names nobody tells
    by what those of the one before spoke; not 'Por teléfono contestó la radio', 'No lo llamó por teléfono'.
    """
    at = book.cues.within(first, after, "by_phone", "phone_cue")
    if at is None or any(r.actors for r in book.reading.references.between(first, after) if r.kind == "name"):
        return False
    verbs = [i for i in range(first, at) if book.predicates.tells(i)]
    form = book.predicates.form(verbs[-1]) if verbs else None
    if form is None or form.tense not in ("pret", "part", "impf"):
        return False
    predicate = book.predicates.at(verbs[-1], form)
    plural = form.number == "p" and form.person in ("1", "3")
    return predicate.mood == "asserted" and (book.ends.clitic(predicate) is not None or plural)


def _was_meeting(book: Book, first: int, after: int) -> bool:
    """'El encuentro duró una hora', 'Fue una reunión cordial', 'La charla fue en su casa': whether a sentence
    takes up what was told before as a meeting that was held; not 'El encuentro será el lunes'.
    """
    lowers = book.reading.document.lowers
    for i in book.cues.firsts_within(first, after, "meet_noun", "talk_noun"):
        noun = book.cues.at(i, "meet_noun", "talk_noun")
        if noun is None or not OF_VOTES.isdisjoint(lowers[i : i + 3]):
            continue
        was = lowers[i - 1] in ONE and book.predicates.form(i - 2, lemma="ser") is not None
        if not was and lowers[i - 1] not in BACKWARD:
            continue
        verb = next((j for j in range(noun[1], after) if book.predicates.tells(j)), -1)
        told = book.predicates.form(verb)
        if not was and told is not None and told.tense in (*TO_COME, "pres"):
            return False
        if noun[0] == "meet_noun":
            return True
        return any(lowers[j] == "en" and place_at(book, j) for j in range(noun[1], after))
    return False


def _congratulates(book: Book, first: int, after: int) -> bool:
    """'habló con Soto y la felicitó', '“Acabo de hablar con el electo y le deseé éxito”': whether a
    sentence congratulates somebody, as is done by telephone.
    """
    if book.cues.within(first, after, "congratulation_noun", "wish_noun") is not None:
        return True
    form = book.predicates.form
    return any(form(i, "congratulate_person") or form(i, "wish") for i in range(first, after))


def in_writing(book: Book, i: int) -> bool:
    """Whether what stands behind token ``i`` tells of words written: 'se comunicó con Soto por carta'; not
    '“Me comuniqué con Soto”, escribió en su cuenta'.
    """
    document = book.reading.document
    _, after = document.sentences[document.sentence[i - 1]]
    if document.stretch[i - 1] >= 0:
        after = min(after, document.stretches[document.stretch[i - 1]].last + 1)
    return book.cues.within(i, min(after, i + CUE_REACH), "writing_cue") is not None
