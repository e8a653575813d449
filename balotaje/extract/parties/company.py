"""What a name is named beside: lists that party nouns head or close, whom parties ally with, its letters.

Each rule is one of ``cues``'s kind: it tells how much one place of a name says, in points.
"""

from __future__ import annotations

from ...lexicon import PREPOSITION
from ..clauses.determiners import ARTICLES
from ..names import acronyms
from ..names.casting import Casting
from ..tokens import DASHES
from .cues import HINTS, MEANS_IT, TELLS, Place, is_phrase, names_parties, past_article, token_before

LIST_REACH = 25
"""Tokens of a list between a name and the words that head or close it."""
MEMBERS_REACH = 80
"""Tokens of the longest list of a coalition's members."""
LISTING = frozenset((",", "y", "e", "o", "u", "ni", "el", "la", "los", "las", "a", "al", "(", ")"))
"""What stands between the names of a list."""
WITHIN = frozenset(("por", "en", "de", "del", "con", "para"))
"""What stands within the names of a list, before a capital or an article."""
OTHERS = frozenset(("otros", "otras", "demás"))
NOUN_REACH = 3
"""Tokens of 'otras fuerzas', 'otras dos fuerzas', and of 'fuerzas políticas minoritarias como'."""
ALLY_REACH = 5
"""Tokens of 'alianza electoral de última hora con'."""
MEMBER_REACH = 5
"""Tokens between a coalition and the word that begins the list of its members."""
SEATS_REACH = 4
"""Tokens of 'escaños fueron para'."""


def among_members(work: Casting, place: Place) -> int:
    """'la coalición integrada por Marea Verde, el PDA y Sur Libre', 'los partidos Mar Verde y Sur', 'la
    alianza entre Marea Verde y el PDA', 'la alianza Todos (Marea Verde, PDA y Sur Libre)'."""
    document, lowers = work.document, work.document.lowers
    i = token_before(work, place)
    begin = max(document.sentences[document.sentence[place.first]][0], place.first - MEMBERS_REACH)
    while i > begin and (
        document.is_capital(i) or lowers[i] in (",", "y", "e", "por", "el", "la", "al", "a")
    ):
        i -= 1
    sure = acronyms.is_acronym(document.forms[place.first]) or place.first in work.scan.headed
    said = MEANS_IT if sure else TELLS
    if work.lexicon.is_name_word(lowers[i], "party_nouns"):
        return said
    if lowers[i] == "(":
        alone = i + 1 == place.first and lowers[place.after : place.after + 1] == [")"]
        return said * (not alone and _is_coalition_before(work, i))
    if i <= begin or not work.lexicon.is_name_word(lowers[i], "made_of"):
        return 0
    if lowers[i - 1] in ("lo", "la"):
        return said  # 'Lo componen el PDA, Marea Verde y Sur Libre'
    nouns = range(max(begin, i - MEMBER_REACH), i)
    kind = "coalition_noun" if lowers[i] == "entre" else "party_noun"  # 'el partido entre Tola y Lota'
    return said * any(work.lexicon.is_word(lowers[k], kind) for k in nouns)


def _is_coalition_before(work: Casting, i: int) -> bool:
    """Whether a coalition's name ends before the bracket at token ``i``: 'la alianza Todos por Tola (…)'."""
    document = work.document
    begin = max(document.sentences[document.sentence[i]][0], i - MEMBER_REACH)
    for k in range(i - 1, begin - 1, -1):
        if work.lexicon.is_word(document.lowers[k], "coalition_noun"):
            return True
        if not document.is_capital(k) and not document.flags[k] & PREPOSITION:
            return False
    return False


def listed_as_parties(work: Casting, place: Place) -> int:
    """'partidos como Marea Verde', 'Marea Verde, Sur y otras fuerzas'; not 'gremios como Marea Verde'."""
    return TELLS * (_is_instance(work, place) or _is_before_others(work, place))


def _is_instance(work: Casting, place: Place) -> bool:
    """Whether 'partidos como' stands before the list that a name is in."""
    document, lowers = work.document, work.document.lowers
    begin = max(document.sentences[document.sentence[place.first]][0], place.first - LIST_REACH)
    i = token_before(work, place)
    while i > begin and _goes_on(work, i):
        i -= 1
    i -= i > begin and lowers[i] in ("son", "es")  # 'partidos nuevos, como son Marea Verde y Sur'
    if i <= begin or lowers[i] != "como":
        return False
    i -= lowers[i - 1] in ("tales", ",")
    return any(names_parties(work, k) for k in range(max(begin, i - NOUN_REACH), i))


def _is_before_others(work: Casting, place: Place) -> bool:
    """Whether 'y otras fuerzas' closes the list that a name is in."""
    document, lowers = work.document, work.document.lowers
    end = min(document.sentences[document.sentence[place.first]][1], place.after + LIST_REACH)
    i = place.after
    while i < end and lowers[i] not in OTHERS and _goes_on(work, i):
        i += 1
    if i >= end or lowers[i] not in OTHERS or i == place.after:
        return False
    return any(names_parties(work, k) for k in range(i + 1, min(i + 1 + NOUN_REACH, end)))


def _goes_on(work: Casting, i: int) -> bool:
    """Whether a list of names goes on at token ``i``."""
    document, lower = work.document, work.document.lowers[i]
    if document.is_capital(i) or lower in LISTING:
        return True
    if lower not in WITHIN or i + 1 >= len(document):
        return False
    return document.is_capital(i + 1) or document.lowers[i + 1] in ARTICLES


def allied_with(work: Casting, place: Place) -> int:
    """'una alianza con Marea Verde', 'pactó con Marea Verde'; not 'una alianza con Minera Sur'."""
    document, lexicon = work.document, work.lexicon
    lowers = document.lowers
    i = past_article(work, token_before(work, place))
    if i < 1 or lowers[i] != "con":
        return 0
    begin = max(document.sentences[document.sentence[i]][0], i - ALLY_REACH)
    for k in range(i - 1, begin - 1, -1):
        if lexicon.is_word(lowers[k], "coalition_noun") or lexicon.is_name_word(lowers[k], "party_deed"):
            return HINTS
        if document.is_capital(k):
            return 0
    return 0


def given_seats(work: Casting, place: Place) -> int:
    """'Siete escaños fueron para Marea Verde'; not 'un cupo para Mar Abierto'."""
    i = past_article(work, token_before(work, place))
    if i < 2 or work.document.lowers[i] != "para":
        return 0
    begin = max(work.document.sentences[work.document.sentence[i]][0], i - SEATS_REACH)
    return TELLS * any(is_phrase(work, k, "seats") for k in range(begin, i))


def letters_beside(work: Casting, place: Place) -> int:
    """'Marea Verde, MV, anunció', 'Marea Verde –MV–', 'Marea Verde (MV, por sus siglas)'."""
    forms, i = work.document.forms, place.after
    if i + 2 >= len(forms) or place.words < 2 or not acronyms.is_acronym(forms[i + 1]):
        return 0
    closed = forms[i + 2] == forms[i] and (forms[i] == "," or forms[i] in DASHES)
    closed = closed or (forms[i] == "(" and forms[i + 2] == ",")
    return TELLS * (closed and acronyms.begins_at(work.document, i, forms[i + 1]) == place.first)
