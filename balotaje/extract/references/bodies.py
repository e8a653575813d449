"""What means a body that speaks or acts, and where its name ends: 'la misión de la Liga', 'el Ejecutivo'."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon import ADVERB, COLLECTIVE, FINITE, LISTED, PERSON_NOUN, PREPOSITION, Lexicon
from ..clauses.determiners import ARTICLES
from ..tokens import Document

if TYPE_CHECKING:
    from ..names.cast import Cast
    from ..titles.descriptions import Description

POINTING = frozenset("dicho dicha ese esa este esta aquel aquella esos esas estos estas su sus".split())
"""What is behind these is told before: it says of what nothing by itself."""
MAX_BODY = 8
"""Tokens of 'el gremio de la salud privada' behind its noun."""
OF_BODIES = tuple(
    "ista al ario aria ivo iva ico ica or ora ense ano ana ente ante junto junta erno erna inar".split()
)
"""Endings of adjectives that tell which body: 'el comando oficialista', 'el consejo directivo'."""
RUN_BY = frozenset(("campaña", "comando", "equipo", "candidatura", "fórmula", "lista"))
"""Bodies whose 'de la exministra' says whose they are rather than of what."""


def complement_of(document: Document, i: int) -> int:
    """The token behind 'la misión de la Liga', 'el consejo político del movimiento' of the noun at ``i``."""
    forms, lowers, end = document.forms, document.lowers, min(len(document), i + MAX_BODY)
    after = i + 1
    while after < end and document.is_capital(after) and not document.sentence_start(after):
        after += 1  # 'la veeduría Vecinos al Día'
        if after + 1 < end and lowers[after] in ("al", "de", "del", "y") and document.is_capital(after + 1):
            after += 1
    adjective = (
        after + 1 < end and forms[after].islower() and not document.flags[after] & (FINITE | PREPOSITION)
    )
    if adjective and lowers[after + 1] in ("de", "del") and len(forms[after]) > 3:
        after += 1
    elif after == i + 1 and tells_which(document, after):
        after += 1  # 'el comando oficialista dijo'
    while after + 1 < end and lowers[after] in ("de", "del"):
        if lowers[i] in RUN_BY and _one_person(document, after):
            break  # 'la campaña de la intendenta'
        j = after + 1
        if lowers[j] in ARTICLES and j + 1 < end:
            j += 1
        if lowers[j] in POINTING:
            break  # 'la alcaldía de dicha comuna'
        if not forms[j].isalpha() or document.sentence[j] != document.sentence[i]:
            break
        capital = document.is_capital(j)
        after = j + 1
        while capital and after < end and document.is_capital(after) and forms[after].isalpha():
            after += 1
        if not capital and after + 1 < len(document) and _agrees(document, j, after):
            after += 1
    return after


def _agrees(document: Document, noun: int, i: int) -> bool:
    """Whether an adjective that agrees with a plural noun closes a phrase: 'el gremio de las aseguradoras
    privadas dijo'; not 'el gremio de aseguradoras además'.
    """
    if not document.lowers[noun].endswith("s") or not document.forms[i].islower():
        return False
    small = document.flags[i] & (ADVERB | FINITE | PREPOSITION | LISTED)
    return document.lowers[i].endswith(("os", "as", "es")) and not small and _closes(document, i + 1)


def tells_which(document: Document, i: int) -> bool:
    """Whether an adjective at token ``i`` tells which body or text and closes the phrase."""
    if i >= len(document):
        return False
    small = document.flags[i] & (FINITE | PREPOSITION) or not document.forms[i].islower()
    return not small and document.lowers[i].endswith(OF_BODIES) and _closes(document, i + 1)


def _closes(document: Document, i: int) -> bool:
    """Whether a noun phrase ends before token ``i``: a verb follows, or a point."""
    return bool(document.flags[i] & FINITE) or document.lowers[i] in (",", ".", ";", ":", ")")


def is_numbered_thing(document: Document, lexicon: Lexicon, first: int, after: int) -> bool:
    """Whether a number tells one of a company's things from the others: 'la Línea 4'; not 'Canal Sur 4'."""
    noun, number = document.lowers[first], "".join(document.forms[after : after + 1])
    return after == first + 1 and lexicon.head_nouns.get(noun) == "company" and number[:1].isdecimal()


def is_title_in_capitals(document: Document, i: int) -> bool:
    """Whether an acronym at token ``i``, right before somebody's name, is what they are: 'la TENS Soto', 'el
    DT Pedro Soto'.
    """
    form = document.forms[i]
    return len(form) > 1 and form.isupper() and document.lowers[i - 1] in ("el", "la")


def is_run_by_one(label: str) -> bool:
    """'campaña del liberal': whether what is behind the noun of a body's label says whose it is."""
    return label.split(" ", 1)[0].lower() in RUN_BY


def _one_person(document: Document, i: int) -> bool:
    """Whether 'de la ministra', 'del senador' stands at token ``i``."""
    j = i + 1 + (document.forms[i + 1] in ("la", "el"))
    return document.forms[i] in ("de", "del") and j < len(document) and bool(document.flags[j] & PERSON_NOUN)


def means_a_body(document: Document, cast: Cast, lexicon: Lexicon, description: Description) -> bool:
    """Whether a noun of bodies and people means a body: 'el Ejecutivo', and 'el ejecutivo' where nobody named
    is of the trade that it tells: no 'gerente', no 'directora'.
    """
    if not document.flags[description.title_first] & COLLECTIVE:
        return False
    if description.noun.gender == "m" and document.lowers[description.title_first].endswith("a"):
        return False  # 'el policía'
    if document.is_capital(description.title_first):
        return True
    meant = {description.noun.lemma, *lexicon.office_kinds.get(description.noun.lemma, ())}
    told = (cast.descriptions[d] for person in cast.people for d in person.descriptions)
    return not any(d.noun.lemma in meant for d in told)
