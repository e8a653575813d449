"""People told of by how many, or by their place in a contest: 'uno de ellos', 'un grupo de ediles', 'un 40%
de los encuestados', 'la cuarta en la elección'.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...lexicon import (
    CLITIC,
    DETERMINER,
    FINITE,
    NUMERAL,
    PERSON_NOUN,
    POSSESSIVE,
    PREPOSITION,
    SAYING,
    Lexicon,
)
from ..clauses.determiners import ARTICLES, BACKWARD, OF, PLURAL_ARTICLES
from ..clauses.governing import DE
from ..clauses.verbs import tells
from ..cues import Cues
from ..names.cast import Cast
from ..tokens import MARKS, Document
from .several import COUNTS

OF_SEVERAL = frozenset(("ellos", "ellas", "los", "las", "sus", "estos", "estas"))
"""Behind 'uno de' these open the several."""
SEVERAL = frozenset("grupo puñado conjunto mayoría parte treintena sector miles cientos".split())
"""Nouns of which 'de' and a plural make several people: 'un grupo de ediles'."""

RANKED = frozenset("colocado colocada clasificado clasificada ubicado ubicada".split())
"""What with an ordinal says somebody's place: 'el cuarto clasificado'."""
PLACES = RANKED | {"en", "más"}
"""What goes on behind the ordinal of somebody's place."""

SHARES = frozenset(("mayoría", "minoría", "parte"))
"""Nouns of a share that are no number: 'la mayoría'; not 'un tercio'."""
TELLS_WITHIN = 24
"""Tokens before words in which a share stands that tells them."""
OF_SHARE = 7
"""Tokens of whom a share is of: 'de los 1.200 encuestados de la capital'."""

PARTY_STEMS = {"fuerza": "fuerza", "formacion": "formación", "coalicion": "coalición"}
PARTY_STEMS |= {"organizacion": "organización", "agrupacion": "agrupación"}
"""Words for a party as they stand before the ending of several, and of one."""

SOME = frozenset("varios varias algunos algunas muchos muchas otros otras numerosos numerosas".split())
"""Words of how many."""


class Counted(NamedTuple):
    """A phrase at tokens ``first`` up to ``after``, as written from ``label`` on."""

    first: int
    after: int
    label: int
    gender: str
    number: str


def determiner_of(document: Document, lexicon: Lexicon, i: int) -> int:
    """The determiner of the body or the text at token ``i``, past what takes it up again, or -1: 'el
    gremio', 'el máximo tribunal', 'la citada institución'; not 'el fallo del máximo tribunal'.
    """
    lowers = document.lowers
    if lowers[i - 1] in BACKWARD:
        return i - 1
    again = i > 1 and lexicon.is_word(lowers[i - 1], "before_body")
    return i - 2 if again and lowers[i - 2] in BACKWARD - {"al", "del"} else -1


def some_of(document: Document, lexicon: Lexicon) -> Iterator[Counted]:
    """'uno de ellos', '140 de sus ediles', 'varias de las candidatas': some of several, by no name."""
    lowers = document.lowers
    for i in document.where(DE):
        if not i or lowers[i + 1] not in OF_SEVERAL:
            continue
        word = lowers[i - 1]
        counted = document.flags[i - 1] & NUMERAL
        if not counted and not lexicon.is_word(word, "indefinite_pronoun", "quantifier"):
            continue
        after = i + 2
        if lowers[i + 1] not in ("ellos", "ellas"):
            after += bool(document.flags[after] & NUMERAL and word.endswith("s"))  # 'dos de los tres ediles'
            if not document.flags[after] & PERSON_NOUN:
                continue
            after += 1
        number = "s" if word in ("uno", "una", "otro", "otra", "alguno", "alguna") else "p"
        if number == "p" and lowers[i - 2] == "," and not _acts(document, after):
            continue  # 'dijo ante sus seguidores, muchos de ellos en lágrimas'
        yield Counted(i - 1, after, i - 1, "", number)


def _acts(document: Document, i: int) -> bool:
    """Whether a finite verb stands at token ``i`` or behind it, before the next mark."""
    for j in range(i, document.sentences[document.sentence[i - 1]][1]):
        if not document.forms[j][0].isalnum():
            break
        if document.flags[j] & FINITE:
            return True
    return False


def parties(document: Document, lexicon: Lexicon) -> Iterator[Counted]:
    """'las tres fuerzas', 'ambos partidos', 'las dos formaciones políticas': parties counted, as they are
    taken up; not 'las tres fuerzas armadas'.
    """
    lowers = document.lowers
    for i in (place + 1 for place in document.where(COUNTS.keys())):
        count = lowers[i - 1]
        both = count in ("ambos", "ambas")
        if not both and (count not in COUNTS or i < 2 or lowers[i - 2] not in PLURAL_ARTICLES):
            continue
        noun = lowers[i]
        one = noun[:-2] if noun.endswith("es") and noun[:-2] in PARTY_STEMS else noun.removesuffix("s")
        one = PARTY_STEMS.get(one, one)
        if noun == one or not (
            one in PARTY_STEMS.values() or lexicon.is_word(one, "party_noun", "party_like")
        ):
            continue
        after = i + 1 + (lowers[i + 1] in ("políticas", "políticos"))
        if document.forms[after : after + 1] != [] and not _goes_on(document, after):
            yield Counted(i - 1 - (not both), after, i - 1, "", "p")


def _goes_on(document: Document, i: int) -> bool:
    """Whether a noun phrase goes on at token ``i``: 'de la coalición', 'armadas', 'Tola'."""
    if document.lowers[i] in ("de", "del") or document.is_capital(i):
        return True
    plain = document.forms[i].isalpha() and not document.flags[i] & (FINITE | PREPOSITION | CLITIC)
    return plain and document.lowers[i].endswith(("as", "os", "es"))


def groups(document: Document, cast: Cast, lexicon: Lexicon) -> Iterator[Counted]:
    """'un grupo de legisladores del PDA', 'una decena de ediles', 'dos ediles': several, by no name; not 'el
    grupo', 'los dos ediles'."""
    for description in cast.descriptions:
        i = description.title_first
        if description.number == "p" and _is_count(document, lexicon, i - 1):
            first = i - 2 if document.lowers[i - 2 : i - 1] in (["unos"], ["unas"]) else i - 1
            yield Counted(first, description.after, first, "", "p")
            continue
        if description.number != "p" or i < 3 or document.lowers[i - 1] != "de":
            continue
        noun = document.lowers[i - 2]
        if noun not in SEVERAL and lexicon.numbers.get(noun, (0.0, ""))[1] != "collective":
            continue
        first = i - 3 if document.flags[i - 3] & DETERMINER else i - 2
        if first < i - 2 or noun.endswith("s"):  # 'una decena de ediles', 'miles de vecinos'
            yield Counted(first, description.after, first, "", "p")


def shares(document: Document, lexicon: Lexicon) -> Iterator[Counted]:
    """Who tells in a survey, by how many they are: 'un 77% comentó que', 'otro 20 por ciento que “…”',
    'seis de cada diez consultados creen que', 'la mayoría de los encuestados dijo que'; not 'el 77% votó'.
    """
    lowers = document.lowers
    for opened in document.stretches:
        begin, end = document.sentences[document.sentence[opened.opened]]
        if opened.inner or opened.closed < 0:
            continue
        for i in range(opened.opened - 1, max(begin, opened.opened - TELLS_WITHIN) - 1, -1):
            after = _share_at(document, lexicon, i)
            if not after or document.stretch[i] >= 0:
                continue
            after = _of_whom(document, lexicon, after, end)
            verb = after + (lowers[after] in ("no", "ya", "también"))
            gapped = lowers[after : after + 1] == ["que"] and lowers[after + 1] in MARKS
            if gapped or (document.flags[verb] & SAYING and tells(document, lexicon, verb)):
                first = i - bool(i > begin and document.flags[i - 1] & DETERMINER)
                yield Counted(first, after, first + (lowers[first] in ARTICLES), "", "p")
                break


def _share_at(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token behind a share that begins at token ``i``, 0 where none does: '77%', '20 por ciento', 'seis
    de cada diez', 'mayoría'.
    """
    lowers = document.lowers
    if lowers[i] in SHARES or lexicon.numbers.get(lowers[i], (0.0, ""))[1] in ("collective", "fraction"):
        return i + 1
    if not (lowers[i][0].isdigit() or lexicon.numbers.get(lowers[i], (0.0, ""))[1] == "cardinal"):
        return 0
    if lowers[i + 1 : i + 3] == ["de", "cada"]:
        return i + 4
    if lowers[i].endswith("%") or lowers[i + 1 : i + 2] == ["%"]:
        return i + 1 + (lowers[i + 1 : i + 2] == ["%"])
    return i + 3 if lowers[i + 1 : i + 3] == ["por", "ciento"] else 0


def _of_whom(document: Document, lexicon: Lexicon, i: int, end: int) -> int:
    """The token behind those whom a share is of: 'de los encuestados', 'consultados'."""
    lowers = document.lowers
    for k in range(i, min(i + OF_SHARE, end - 1)):
        if document.stretch[k] >= 0 or not lowers[k][0].isalnum() or lowers[k] == "que":
            return k
        if tells(document, lexicon, k) or lowers[k] in ("no", "ya", "también", "se", "le", "les"):
            return k
        if document.flags[k] & PREPOSITION and lowers[k] not in OF:
            return k  # 'un 6% por la Liga y en marzo llamó' tells nothing
    return i


def _is_count(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether token ``i`` tells how many of whom nobody has told: 'dos', '300', 'varias'; not 'los dos'."""
    about = i > 0 and document.lowers[i - 1] in ("unos", "unas")
    if i < 0 or (i and not about and document.flags[i - 1] & (DETERMINER | POSSESSIVE)):
        return False
    word = document.lowers[i]
    if word[0].isdigit():
        return True
    cardinal = lexicon.numbers.get(word, (0.0, ""))[1] == "cardinal" and word not in ("un", "una", "uno")
    return cardinal or word in SOME


def placed(document: Document, lexicon: Lexicon) -> Iterator[Counted]:
    """Somebody by their place in a contest: 'la cuarta en la elección', 'el segundo más votado', 'el cuarto
    clasificado'.

    'El primero en llegar', 'la tercera de la lista' are none.
    """
    lowers = document.lowers
    for i in range(2, len(lowers) - 2):
        if lowers[i] not in PLACES or lowers[i - 2] not in BACKWARD:
            continue
        if not lexicon.ordinal(lowers[i - 1]):
            continue
        after = _contest_behind(document, lexicon, i)
        if after:
            gender = "f" if lowers[i - 1].endswith("a") else "m"
            yield Counted(i - 2, after, i - 1, gender, "s")


def _contest_behind(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token behind 'en la elección', 'en discordia', 'más votada' at token ``i``, 0 where none is."""
    lowers = document.lowers
    if lowers[i] in RANKED:
        return i + 1
    if lowers[i] == "más":
        return i + 2 if lowers[i + 1] in ("votado", "votada") else 0
    if lowers[i + 1] == "discordia":
        return i + 2
    j = i + 1 + (lowers[i + 1] in ARTICLES)
    found = Cues.of(document, lexicon).at(j, "election_word")
    return found[1] if found is not None else 0
