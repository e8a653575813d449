"""Whether words mean somebody where they stand: 'ambos', 'los dos', 'la primera', titles and bodies without
an article at the head of a headline.
"""

from __future__ import annotations

from ...lexicon import CLITIC, CONJUNCTION, DETERMINER, FINITE, PERSON_NOUN, PREPOSITION, SAYING, Lexicon
from ..clauses.verbs import PRONOUNS, tells
from ..titles.descriptions import Description
from ..tokens import ENDERS, MARKS, Document
from .bodies import complement_of

BEHIND_BOTH = frozenset(("se", "ya", "no", "con", "también", "tampoco"))
"""What may stand between 'ambos' and its verb, beside a pronoun."""
INCISO = 6
"""Tokens of an inciso between a body and its verb: ', por su parte,'."""
ACCORDING = (["acuerdo", "a"], ["acuerdo", "al"], ["acuerdo", "con"], ["conforme", "a"], ["tenor", "de"])
"""How what 'según' may stand for ends: 'de acuerdo con', 'a tenor de'."""
BEFORE_COLON = 10
"""Tokens between the title that opens a headline and its colon."""


def opens_with_one(document: Document, i: int) -> bool:
    """Whether a new text heads the sentence, as who speaks does, or is the source of what it tells: 'Un
    comunicado del gremio agregó que', 'Según un comunicado, habrá paro'; not 'Soto leyó un comunicado'.
    """
    one = document.lowers[i - 1] in ("un", "una")
    return one and (document.sentence_start(i - 1) or is_source(document, i - 1))


def is_source(document: Document, i: int) -> bool:
    """Whether what stands at token ``i`` is told to be the source: 'según el Congreso', 'de acuerdo con un
    informe'; not 'está de acuerdo con un informe'.
    """
    lowers = document.lowers
    if lowers[i - 1 : i] == ["según"]:
        return True
    if lowers[max(0, i - 2) : i] not in ACCORDING:
        return False
    first = i - 2 - (lowers[i - 3 : i - 2] in (["de"], ["a"]))
    return document.sentence_start(first) or document.forms[first - 1] in (",", *MARKS)


def two_act(document: Document, i: int) -> bool:
    """Whether 'los dos' means two people: 'Los dos hablaron', 'los dos la apoyan'; not 'los dos comandos' or
    'de los dos'.
    """
    if i > 1 and document.lowers[i - 2] == "de":
        return False
    following = i + 1
    while following < len(document) - 1 and (
        document.flags[following] & CLITIC or document.lowers[following] in BEHIND_BOTH - {"con"}
    ):
        following += 1
    return following < len(document) and bool(document.flags[following] & FINITE)


def speaks(document: Document, i: int) -> bool:
    """Whether a verb of saying is beside 'la primera' and it qualifies nothing: 'dijo la primera.', 'el
    primero le ha dicho'."""
    k = i + 1
    while k < len(document) and (document.flags[k] & CLITIC or document.lowers[k] in ("ha", "había")):
        k += 1
    if k < len(document) and document.flags[k] & SAYING:
        return True
    ends = i + 1 >= len(document) or document.forms[i + 1] in ".,;:"
    return ends and i > 1 and bool(document.flags[i - 2] & SAYING)


def stands_for_one(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether 'el segundo' means one of two by itself: 'apoyará al segundo.', 'a la segunda la apoya', 'solo
    el primero adelantó su voto'; not 'al segundo debate', 'El primero, 50,4%', 'La segunda la encabezó', 'En
    el segundo, con el 60%,'.
    """
    k, lowers = i + 1, document.lowers
    if i > 1 and lowers[i - 2] == "en":
        return False
    governed = lowers[i - 1] in ("al", "del") or (i > 1 and bool(document.flags[i - 2] & PREPOSITION))
    if k >= len(document) or not document.forms[k].isalpha():
        return governed and lowers[k : k + 2] not in ([",", "el"], [",", "la"])  # 'al segundo, el edil Soto'
    if governed != (lowers[k] in PRONOUNS):
        return False
    while k + 1 < len(document) and (document.flags[k] & CLITIC or lowers[k] in BEHIND_BOTH - {"con"}):
        k += 1
    return tells(document, lexicon, k)


def both_stands_alone(document: Document, i: int) -> bool:
    """Whether 'ambos' means two people by itself or with a person noun: 'a ambos el domingo'; not 'ambos
    comandos'.
    """
    if i + 1 >= len(document) or not document.forms[i + 1][0].isalpha():
        return True
    begins_another = FINITE | PERSON_NOUN | PREPOSITION | CONJUNCTION
    begins_another |= DETERMINER if document.lowers[i + 1] in ("el", "la") else 0
    return bool(document.flags[i + 1] & begins_another) or document.lowers[i + 1] in BEHIND_BOTH


def heads_a_headline(document: Document, description: Description, lexicon: Lexicon) -> bool:
    """Whether a title without an article is the subject of a headline: 'Ministra defiende la reforma'."""
    first, after = description.first, description.after
    if not document.sentence_start(first) or not document.is_capital(first):
        return False
    if _announces(document, lexicon, after):
        return True  # 'Ministra por la reforma: “…”', in a headline linked to as well
    if document.paragraph[first]:
        return False
    if after < len(document) and any(v.finite for v in lexicon.verbs.get(document.lowers[after], ())):
        return True
    _, end = document.sentences[document.sentence[first]]
    return ":" in document.forms[after : min(end, after + BEFORE_COLON)]


def _announces(document: Document, lexicon: Lexicon, after: int) -> bool:
    """Whether a colon behind token ``after`` opens a quotation and no verb stands before it."""
    for i in range(after, min(after + BEFORE_COLON, len(document) - 1)):
        if document.forms[i] == ":":
            return document.forms[i + 1] in MARKS
        if document.forms[i] in ENDERS or tells(document, lexicon, i):
            return False
    return False


def heads_title(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a body without an article is a sentence's subject: 'Cancillería, en tanto, negó', or a
    headline's: 'Comisión que indagó el caso revela', '“…”: Municipio acusa', 'Gobierno tras el fallo:
    “…”'; not 'Casos de Tola: comisión'."""
    after = complement_of(document, i)
    if document.sentence_start(i) and document.is_capital(i) and _announces(document, lexicon, after):
        return True
    if document.sentence_start(i) and document.is_capital(i) and _acts_bare(document, lexicon, after):
        return True
    if document.paragraph[i] or (i and document.forms[i - 1] != ":"):
        return False
    if document.lowers[after : after + 1] == ["que"]:
        return True
    after += document.lowers[after : after + 1] == ["se"]
    return after < len(document) and tells(document, lexicon, after)


def _acts_bare(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a verb of saying stands at token ``i``, any behind an inciso: 'negó', ', a su vez, calló'."""
    apart = i < len(document) and document.forms[i] == ","
    if apart:
        reach = range(i + 1, min(i + INCISO, len(document)))
        i = next((k for k in reach if document.forms[k] == ","), i) + 1
    while i < len(document) and document.flags[i] & CLITIC:
        i += 1
    if i >= len(document) or not (apart or document.flags[i] & SAYING):
        return False
    return tells(document, lexicon, i)


def acts_bare(document: Document, description: Description) -> bool:
    """Whether a plural without an article acts: 'Fuentes del PDA niegan', 'gritos de vecinos que piden'."""
    if document.sentence_start(description.first) and document.is_capital(description.first):
        return True
    if description.first and document.lowers[description.first - 1] == "según":
        return True
    return description.noun.kind == "group" and document.lowers[
        description.after : description.after + 1
    ] == ["que"]
