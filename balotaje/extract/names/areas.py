"""Towns and districts that bear somebody's name, told by what is won, lost, held or governed there."""

from __future__ import annotations

from ...knowledge import KnownPerson
from ...lexicon import PERSON_NOUN, PREPOSITION
from ..clauses.determiners import AND, ARTICLES
from ..clauses.verbs import is_form_of
from .casting import Casting
from .proper import Candidate
from .runs import LINKING

LISTED = 8
"""Names of a list before the one that is asked about: 'ganó en Tola, Villa Alta y Rosa Quilodrán'."""
JOINING = AND | {",", "en"}
"""What stands between two areas of a list."""
OBJECT_BEHIND = frozenset(("un", "una", "a", "al", "su", "sus"))
"""What begins an object that is none of the name's: 'perdió en Rosa Quilodrán a su aliada'."""


def is_area(work: Casting, candidate: Candidate) -> bool:
    """Whether a town or a district bears the name: 'la alcaldesa de Rosa Quilodrán', 'ganó en Tola y Rosa
    Quilodrán', 'hoy en Rosa Quilodrán ganó', 'el PDA perdió Rosa Quilodrán'; not 'en el PDA ganó Rosa
    Quilodrán', 'confía en Rosa Soto'."""
    if any(isinstance(row, KnownPerson) for row in candidate.rows) or not candidate.first:
        return False
    document, lowers = work.document, work.document.lowers
    before = candidate.first - 1
    before -= document.is_capital(before) and bool(document.flags[before] & PERSON_NOUN)  # 'de General Soto'
    if before > 0 and lowers[before] == "de":
        return _is_whole(work, candidate) and _is_of_town(work, before - 1)
    if lowers[before] == "municipio":
        return True
    if lowers[before] == "en" and candidate.after < len(document) and "en" in _ways(work, candidate.after):
        return True
    i = _before_list(work, candidate)
    if i < 1 or document.sentence[i] != document.sentence[candidate.first]:
        return False
    if lowers[candidate.after : candidate.after + 1] and lowers[candidate.after] in OBJECT_BEHIND:
        return False
    if _counts_areas(work, i):
        return True
    if lowers[i + 1] == "en":
        return "en" in _ways(work, i)
    return _is_won_by_party(work, i)


def _is_whole(work: Casting, candidate: Candidate) -> bool:
    """Whether a name holds none of somebody behind the town: not 'el alcalde de Tola Rosa Quilodrán'."""
    if len(work.tokens(candidate)) == 2:
        return True
    apposed = work.document.lowers[candidate.after : candidate.after + 1] == [","]
    return apposed and candidate.after + 1 in work.first_of


def _is_of_town(work: Casting, i: int) -> bool:
    """Whether a town, or who heads it, ends at token ``i``: 'municipio', 'alcaldesa', 'alcaldesa electa',
    'presidente municipal'; not 'candidata'."""
    lexicon, document = work.lexicon, work.document
    if lexicon.is_name_word(document.lowers[i], "of_town"):
        return True
    if document.lowers[i] == "municipal":
        return bool(document.flags[i - 1] & PERSON_NOUN)
    qualifier = document.forms[i].islower() and not document.flags[i] & PREPOSITION
    return qualifier and i > 0 and lexicon.is_name_word(document.lowers[i - 1], "of_town")


def _before_list(work: Casting, candidate: Candidate) -> int:
    """The token before the names of places that end with ``candidate``, and before the 'en' of the first."""
    document, lowers = work.document, work.document.lowers
    i = candidate.first - 1
    for _ in range(LISTED):
        if i < 1 or lowers[i] not in JOINING:
            break
        if lowers[i] == "en":
            if lowers[i - 1] not in (",", "y", "e"):
                return i - 1
            i -= 1
        if not document.is_capital(i - 1) or not document.forms[i - 1][0].isalpha():
            break
        i -= 1
        while document.is_capital(i) or (lowers[i] in LINKING and document.is_capital(i - 1)):
            if i == 0 or document.sentence_start(i):
                break
            i -= 1
    return i


def _counts_areas(work: Casting, i: int) -> bool:
    """Whether areas are counted at token ``i``, of which a list tells the names: 'ganó siete alcaldías, entre
    ellas Tola y Rosa Quilodrán'."""
    lowers = work.document.lowers
    if i > 3 and lowers[i] in ("ellos", "ellas") and lowers[i - 1] == "entre":
        i -= 2
    i -= lowers[i] in (",", ":", "(")
    return i > 1 and work.lexicon.is_name_word(lowers[i], "area_won")


def _is_won_by_party(work: Casting, i: int) -> bool:
    """Whether a party is the subject of the verb at token ``i``, so that what stands behind without 'a' is
    what it won: 'el PDA sólo ganó'; not 'en el PDA ganó', 'ganó'."""
    document, lowers, lexicon = work.document, work.document.lowers, work.lexicon
    if "direct" not in _ways(work, i):
        return False
    i -= is_form_of(document, lexicon, i - 1, ("haber",))
    i -= lexicon.is_word(lowers[i - 1], "adverb")
    n = work.last_of.get(i)
    if n is None or work.cast.candidates[n].kind != "party":
        return False
    first = work.cast.candidates[n].first
    if document.sentence_start(first):
        return True
    if lowers[first - 1] not in ARTICLES:
        return False
    return document.sentence_start(first - 1) or not document.flags[first - 2] & PREPOSITION


def _ways(work: Casting, i: int) -> frozenset[str]:
    """How the verb at token ``i`` has the area that is won: 'direct', 'en'; nothing where it is none."""
    lower, lexicon = work.document.lowers[i], work.lexicon
    if not lexicon.is_verb_in(lower, "win_area"):
        return frozenset()
    found = (lexicon.constructions(verb.lemma, "win_area") for verb in lexicon.verbs.get(lower, ()))
    return frozenset().union(*found)
