"""Who is spoken to in a post or a letter, by handle or by name: '“Vamos, Rosa, que se puede”'."""

from __future__ import annotations

from ...lexicon import DETERMINER, PERSON_NOUN, PREPOSITION
from ..deeds.ends import End
from ..reading import Said
from ..references.pointers import Reference
from ..tokens import ENDERS
from .book import Book, on_network

GREETING_REACH = 4
"""Tokens between a greeting and the handle that it is for."""
DEAR = frozenset("querido querida queridos hermano hermana amigo amiga compañero compañera mi".split())
"""What may stand beside a first name by which somebody is called."""


def posted(book: Book, cue: int) -> bool:
    """Whether the verb that reports a quotation is one of writing on a network: 'posteó', 'tuiteó'."""
    return cue >= 0 and book.predicates.form(cue, "post_verb") is not None


def network_told(book: Book, cue: int) -> bool:
    """Whether the sentence of the verb that reports a quotation names a social network."""
    return cue >= 0 and on_network(book, cue)


def posts_addressed(book: Book) -> None:
    """A post or a letter that speaks to somebody by handle or by name: 'Felicitaciones @soto …', 'Vamos,
    Rosa'; not one that only names them.
    """
    document = book.reading.document
    for said in book.reading.said:
        if said.speaker is None or not _in_writing(book, said):
            continue
        for first, after in said.parts:
            for reference in book.reading.references.between(first, after):
                if document.forms[reference.first][0] == "@" and reference.actors:
                    start = _greeting(book, first, reference.first)
                    opens = start < reference.first or reference.first == first
                    if start >= 0 and (said.kind == "post" or opens):
                        one = End((said.speaker,), start, reference.after)
                        other = End.of(reference)
                        book.add(one, other, "message", start, min(after, reference.after))
                elif reference.actors and _called_upon(book, reference, first, after):
                    one = End((said.speaker,), reference.first, reference.after)
                    other = End.of(reference)
                    book.add(one, other, "message", first, min(after, reference.after))


def _in_writing(book: Book, said: Said) -> bool:
    """Whether what is quoted was written: a post, 'escribió en X', 'le mandó un mensaje: “…”', 'La respuesta
    llegó por X: “…”'; not 'dijo', 'le dijo en la radio'.
    """
    if said.kind == "post" or posted(book, said.cue) or network_told(book, said.cue):
        return True
    document = book.reading.document
    at = said.cue if said.cue >= 0 else (said.parts[0][0] - 2 if said.parts else -1)
    if at < 0:
        return False
    first, after = document.sentences[document.sentence[at]]
    if said.cue < 0:
        return book.cues.within(first, at + 1, "network") is not None
    begin = said.parts[0][0] if said.parts else after
    stop = begin if begin > said.cue else min(after, said.cue + GREETING_REACH)
    noun = book.cues.within(said.cue, stop, "letter_noun")
    if noun is None or book.cues.at(noun, "said_aloud") is not None:
        return False
    return any(book.predicates.form(i, "address") is not None for i in range(said.cue, noun))


def _called_upon(book: Book, reference: Reference, first: int, after: int) -> bool:
    """'“Los votos no se endosan, doctor Soto”', '“Soto, usted sabe”': whether a post calls somebody by
    name; not '“Vino Tola, dijo Soto”'.
    """
    document, lowers = book.reading.document, book.reading.document.lowers
    if reference.kind != "name" or any(actor.kind != "person" for actor in reference.actors):
        return False
    i, behind = reference.first, reference.after
    while i > first and (lowers[i - 1] in DEAR or book.reading.lexicon.is_word(lowers[i - 1], "honorific")):
        i -= 1
    while behind < after and lowers[behind] in DEAR:
        behind += 1
    ends = behind >= after or document.forms[behind] in ENDERS
    by_first_name = _is_first_name(book, reference) or behind > reference.after
    apart = ends or document.forms[behind] in (",", "!")
    if by_first_name and apart and (i == first or lowers[i - 1] in (",", "¡")):
        named_as = lowers[behind : behind + 1] == [","] and document.flags[behind + 1] & DETERMINER
        return not named_as or _acts_on(book, behind + 1)
    if i == first and lowers[reference.after : reference.after + 1] == [","] and reference.after < after:
        return _spoken_to(book, reference, after)
    if ends and i > first and lowers[i - 1] == ",":
        return lowers[i] not in ("el", "la") and book.reading.clause.preposition(reference) == ""
    return False


def _is_first_name(book: Book, reference: Reference) -> bool:
    """'Rosa', 'Pedro' alone: whether a name is but the first one of whom it means."""
    people, alone = book.reading.cast.people, reference.after == reference.first + 1
    first = people[reference.actors[0].index].name.lower().split()
    return alone and len(first) > 1 and first[0] == book.reading.document.lowers[reference.first]


def _acts_on(book: Book, i: int) -> bool:
    """'Rosa, la espero', 'Doctor Soto, lo invito': whether the 'la' at token ``i`` is a pronoun."""
    return i + 1 < len(book.reading.document) and book.predicates.is_verb(i + 1)


def _spoken_to(book: Book, named: Reference, after: int) -> bool:
    """'“Presidente Soto, deje de mentir”', '“Rosa Soto, usted sabe”': whether who is named first in a post is
    called by their title alone, or is spoken to behind the comma; not '“Rosa Soto, la candidata, mintió”'.
    """
    document, lowers, lexicon = book.reading.document, book.reading.document.lowers, book.reading.lexicon
    titled = document.flags[named.first] & PERSON_NOUN or lexicon.is_word(lowers[named.first], "honorific")
    titled = titled or lexicon.is_word(lowers[named.first - 1], "honorific")
    if titled and not document.flags[named.after + 1] & (DETERMINER | PREPOSITION):
        return True
    if titled and _acts_on(book, named.after + 1):
        return True
    for i in range(named.after + 1, min(after, named.after + 1 + GREETING_REACH)):
        form = book.predicates.form(i)
        if lowers[i] in ("usted", "te", "tu", "tus") or (form is not None and form.person == "2"):
            return True
    return False


def _greeting(book: Book, first: int, handle: int) -> int:
    """The token at which a post turns to the handle at ``handle``: 'Gracias @soto', '@soto, …', 'Presidente
    @soto'; -1 if it does not: 'Hablé con el presidente @soto'.
    """
    document = book.reading.document
    greets = book.cues.at(first, "congratulation_noun", "greeting") is not None
    if greets and not any(document.forms[i] in ENDERS for i in range(first, handle)):
        return first  # 'Felicitaciones a la presidenta electa, @soto'
    if handle == first or document.sentence_start(handle) or document.forms[handle - 1] == ",":
        return handle
    for i in range(handle - 1, max(first, handle - GREETING_REACH) - 1, -1):
        if document.forms[i] in ENDERS:
            return -1
        if book.cues.at(i, "congratulation_noun", "greeting") is not None:
            return i
        if book.cues.at(i, "vocative") is not None:
            return i if i == first or not document.flags[i - 1] & (DETERMINER | PREPOSITION) else -1
        if book.predicates.form(i, "congratulate_person") is not None and document.lowers[handle - 1] == "a":
            return i
    return -1
