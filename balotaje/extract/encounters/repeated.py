"""Contacts taken up from before: 'También lo hizo Soto', 'lo propio hizo con Tola', 'al igual que Soto'."""

from __future__ import annotations

from bisect import bisect_left

from ...model import Actor, ContactKind
from ..clauses.determiners import ALSO
from ..clauses.governing import CON
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .book import Book

DOER_REACH = 8
"""Tokens behind 'lo propio hizo' within which it is said who did."""


def same_deed(book: Book, trigger: Trigger) -> None:
    """'Tola llamó a Soto. También lo hizo Quilodrán'; not behind another deed: 'Tola llamó a Soto y viajó.
    También lo hizo Quilodrán'.
    """
    document = book.reading.document
    verb = _doing(book, trigger)
    form = book.predicates.form(verb, "do")
    if form is None or form.tense in TO_COME or book.predicates.at(verb, form).mood != "asserted":
        return
    first, behind = min(trigger.first, verb), max(trigger.after, verb + 1)
    last = _told_last(book, first)
    doer = named_behind(book, behind) or book.ends.subject(verb)
    if not last or doer is None or not doer.actors:
        return
    after = max(behind, doer.after) if document.sentence[doer.first] == document.sentence[first] else behind
    own = _with_another(book, Trigger(first, after, trigger.kind, trigger.lemma))
    other = own if own is not None else End(last, first, behind)
    in_person = book.cues.within(after, after + DOER_REACH, "presence_cue") is not None
    kind = "meeting" if own is not None and in_person else book.found[-1].kind
    _note(book, doer, other, kind, first, max(after, own.after if own is not None else 0))


def _doing(book: Book, trigger: Trigger) -> int:
    """The form of 'hacer' in or beside 'lo propio', 'también lo hizo'; -1 where another verb or none
    stands.
    """
    lowers = book.reading.document.lowers
    for i in range(trigger.first, trigger.after):
        if book.predicates.form(i, "do") is not None:
            near = (
                lowers[max(0, trigger.first - 2) : trigger.first] + lowers[trigger.after : trigger.after + 1]
            )
            return i if ALSO.intersection(near) or _with_another(book, trigger) else -1
    for i in (trigger.after, trigger.first - 1, trigger.after + 1, trigger.first - 2):
        if 0 <= i < len(lowers) and book.predicates.form(i, "do") is not None:
            return i
    return -1


def _with_another(book: Book, trigger: Trigger) -> End | None:
    """'luego lo hizo con Tola', 'con Tola lo hizo en persona': with whom somebody is told to have done it."""
    own = book.ends.complement(trigger.after, CON, reach=3)
    before = book.reading.references.at(trigger.first - 1)
    if own is not None or before is None or before.after != trigger.first:
        return own if own is not None and own.actors else None
    fronted = before.actors and book.reading.clause.preposition(before) == "con"
    return book.ends.whole(before) if fronted else None


def likewise(book: Book, trigger: Trigger) -> None:
    """'Tola llamó a Soto, al igual que Quilodrán'; not 'al igual que Quilodrán, Tola llamó a Soto'."""
    document, last = book.reading.document, _told_last(book, trigger.first)
    if document.sentence_start(trigger.first):
        return
    if not last or document.sentence[trigger.first] != document.sentence[_last_token(book, trigger.first)]:
        return
    doer = named_behind(book, trigger.after)
    if doer is not None and doer.first == trigger.after:
        whom = End(last, trigger.first, trigger.after)
        _note(book, doer, whom, book.found[-1].kind, trigger.first, doer.after)


def _last_token(book: Book, i: int) -> int:
    """The token at which the evidence of the last contact ends, before token ``i``."""
    return max(0, min(i, bisect_left(book.reading.document.starts, book.found[-1].end) - 1))


def _told_last(book: Book, i: int) -> tuple[Actor, ...]:
    """The other ends of the contact told last before token ``i``, where no other deed is told between."""
    if not book.found:
        return ()
    document, last = book.reading.document, book.found[-1]
    here = document.sentence[i]
    if last.end > document.starts[i] or last.end <= document.starts[document.sentences[max(0, here - 1)][0]]:
        return ()
    for j in range(_last_token(book, i) + 1, i):
        if document.stretch[j] < 0 and book.predicates.tells(j):
            return ()
    same = [c for c in book.found if (c.start, c.end, c.kind) == (last.start, last.end, last.kind)]
    return tuple(dict.fromkeys(c.other for c in same))


def named_behind(book: Book, i: int) -> End | None:
    """Who is named behind 'lo propio hizo', 'al igual que', 'que sostuvieron el lunes en Lota'."""
    document, references = book.reading.document, book.reading.references
    j, limit = i, min(len(document), i + DOER_REACH)
    while j < limit:
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in (".", ";", ":"):
            return None
        if book.predicates.is_verb(j):
            return None
        reference = references.at(j)
        if reference is not None:
            preposition = book.reading.clause.preposition(reference)
            if preposition == "en" and not reference.actors:
                j, limit = reference.after, min(len(document), limit + reference.after - j)
                continue
            whole = None if preposition else book.ends.whole(reference)
            return whole if whole is not None and whole.actors else None
        j += 1
    return None


def _note(book: Book, doer: End, other: End, kind: ContactKind, first: int, after: int) -> None:
    others = tuple(a for a in other.actors if a not in doer.actors)
    if others:
        book.add(doer, End(others, other.first, other.after), kind, first, after)
