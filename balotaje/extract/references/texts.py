"""Texts that speak by themselves: laws by article and number, and what stands in a letter: 'en la carta se
pide'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lexicon import CLITIC, DETERMINER, FINITE, LISTED, PREPOSITION, SAYING, Lexicon
from ..clauses.determiners import ARTICLES, BACKWARD
from ..clauses.verbs import tells
from ..tokens import DASHES, MARKS, Document
from .bodies import tells_which

if TYPE_CHECKING:
    from .pointers import References

LONGEST = 10
"""Tokens of the longest name of a law: 'el artículo 52 de la Ley Orgánica de Municipalidades'."""
PLACE_BACK = 12
"""Tokens before an impersonal verb in which the text stands: 'en el escrito en cuestión se expone'."""
GOVERNED = frozenset(("que", ":", "lo", "se", *MARKS))
"""What may follow a verb that is also an adjective: 'el artículo explicita que'."""
OPENS = frozenset(("en", "según", "a", "con", "por"))
"""Prepositions before a law that may say something: 'lo dispuesto en la ley', 'de acuerdo a la ley'."""


def law(document: Document, lexicon: Lexicon, i: int) -> tuple[int, int] | None:
    """The first token of a law whose noun is at token ``i`` and the one behind it, where it may speak.

    'El artículo 142 de la Constitución explicita que', 'según la Ley 18.695', '“…”, subraya la ley'; in
    'Soto presentó la ley' and 'habló de la ley' it says nothing.
    """
    lowers = document.lowers
    first = i - 1 if i and lowers[i - 1] in BACKWARD else i
    after = _end(document, lexicon, i)
    if first == i and not _is_numbered(document, i):
        return None
    if lowers[first] not in ("al", "del") and (
        _acts(document, lexicon, after) or _is_told_behind(document, first) or lowers[first - 1] in OPENS
    ):
        return first, after
    return None


def _is_numbered(document: Document, i: int) -> bool:
    """Whether a number stands behind a law's noun: 'según Ley 18.695'."""
    return i + 1 < len(document) and document.forms[i + 1][0].isdigit()


def _acts(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether a verb stands at token ``i``: 'la ley no permite', 'la ley, que firmó Soto, dice', 'la ley
    aprobada ayer dice'.
    """
    lowers = document.lowers
    if lowers[i : i + 2] == [",", "que"]:
        return True
    if i < len(document) and any(v.tense == "part" for v in lexicon.verbs.get(lowers[i], ())):
        return True
    while i < len(document) and (document.flags[i] & CLITIC or document.lowers[i] in ("no", "también")):
        i += 1
    if i + 1 >= len(document) or document.stretch[i] >= 0:
        return False
    governs = lowers[i + 1] in GOVERNED or document.flags[i + 1] & (PREPOSITION | DETERMINER)
    if lexicon.is_common(lowers[i]) and not governs:
        return False  # 'la ley corta'
    return tells(document, lexicon, i)


def _is_told_behind(document: Document, first: int) -> bool:
    """Whether a verb of saying behind words stands before token ``first``: '“…”, subraya el anteproyecto'."""
    i = first - 1
    if i < 1 or not document.flags[i] & SAYING:
        return False
    return document.forms[i - 1] == "," or document.forms[i - 1] in MARKS or document.forms[i - 1] in DASHES


def _end(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token behind a law's name whose noun is at token ``i``."""
    forms, lowers, flags = document.forms, document.lowers, document.flags
    after, limit = i + 1, min(len(document), i + LONGEST)
    while after < limit and document.sentence[after] == document.sentence[i]:
        j = after
        if lowers[j] in ("de", "del"):
            j += 1
            j += j < limit and lowers[j] in ARTICLES
            named = j < limit and (document.is_capital(j) or lexicon.is_word(lowers[j], "law_noun"))
            if not named:
                break
        elif not (forms[j][0].isdigit() or document.is_capital(j) or forms[j] in ("°", "º")):
            plain = forms[j].isalpha() and forms[j].islower() and j == i + 1
            small = flags[j] & (FINITE | PREPOSITION | LISTED | SAYING) and not tells_which(document, j)
            if not plain or small:
                break
        after = j + 1
    return after


def told_in(document: Document, references: References, lexicon: Lexicon, verb: int) -> int:
    """The token of the text before an impersonal verb that tells what stands in it, -1 where none does.

    'En la carta se pide que “…”', 'según el informe se vio “…”'; not 'En la carta Soto pide', 'Lo dijo'.
    """
    lowers = document.lowers
    if verb < 2 or lowers[verb - 1] != "se":
        return -1
    begin, _ = document.sentences[document.sentence[verb]]
    for i in range(verb - 2, max(begin, verb - PLACE_BACK) - 1, -1):
        if document.stretch[i] >= 0 or tells(document, lexicon, i) or lowers[i] in ";:":
            return -1
        reference = references.at(i)
        if reference is not None and reference.kind == "text":
            return i if reference.first and lowers[reference.first - 1] == "en" else -1
    return -1
