"""Where a party's name is longer than what was taken for a name: 'el frente Monte Alto Primero'."""

from __future__ import annotations

from ...lexicon import FINITE, GIVEN, PREPOSITION
from ..clauses.determiners import ARTICLES
from ..names.acronyms import is_acronym
from ..names.casting import Casting
from ..names.kinds import PERSONLIKE
from ..names.proper import Candidate
from ..tokens import CLOSING, OPENING, STRAIGHT
from .cues import Place, noun_before
from .slogans import opens_slogan

MAX_OPENER = 4
"""Tokens of 'Primero la' before the capitalised words of a party's name between marks."""
MAX_SMALL = 5
"""Tokens of 'por una vida mejor' behind the first word of a coalition's name in small letters."""
LINKS = frozenset(("por", "en", "con"))
"""What joins the first word of a party's name to the next in a sentence's first words."""
QUOTES_OPEN = OPENING + STRAIGHT


def with_opener(work: Casting, first: int, after: int) -> tuple[int, int] | None:
    """The longer name of a candidate whose first words look like a sentence's beginning.

    'postulada por Primero los Ribereños', '“Primero la Ribera”' between marks, 'Suma Tola (Rosa Soto) 12 %'
    in a line of its own.
    """
    document, forms = work.document, work.document.forms
    if after >= len(forms):
        return None
    if forms[after] in CLOSING + STRAIGHT:
        for i in range(first - 1, max(first - MAX_OPENER, 0), -1):
            if forms[i - 1] in QUOTES_OPEN and document.is_capital(i):
                return i, after
        return None
    i = first - 2
    if i > 0 and document.lowers[i + 1] in ARTICLES and document.is_capital(i):
        return None if document.sentence_start(i) or work.last_of.get(i + 1) is not None else (i, after)
    i = first - 1 - (document.lowers[first - 1] in ("el", "la", "los", "las", "un", "una"))
    if (
        i > 0
        and document.is_capital(i)
        and document.flags[i] & PREPOSITION
        and not document.sentence_start(i)
    ):
        return i, after  # 'la lista Por un Valle Digno', 'el edil de Con Tolhue'
    i = first - 1
    lined = i >= 0 and document.is_capital(i) and document.sentence_start(i) and forms[after] == "("
    lined = lined and document.paragraph[i] == document.paragraph[first]
    return (i, after) if lined and work.kind_at(after + 1) in PERSONLIKE else None


def opening(work: Casting) -> dict[int, int]:
    """The tokens of sentences' first words that may begin a party's name of several → the next capital.

    'Todos por la Ribera logró', 'Vamos Tola pactó', 'Pueblo en Marcha'; not 'Todos en Tola saben'.
    """
    document, found = work.document, dict[int, int]()
    for begin, after in document.sentences:
        second = begin + 1 < after and work.lexicon.is_word(document.lowers[begin], "opener")
        for first in (begin, begin + 1) if second else (begin,):  # 'Tanto Todos por la Ribera como'
            i = first + 1
            if i + 1 >= after or not document.is_capital(first) or first in work.first_of:
                continue
            slogan = opens_slogan(work, first)
            if not slogan and not work.lexicon.is_name_word(
                document.lowers[first], "party_word", "party_opener"
            ):
                continue
            if document.lowers[i] == "y" and work.lexicon.is_common(document.lowers[i + 1]):
                i += not begins_party(work, document.lowers[i + 1])
            elif document.lowers[i] in LINKS:
                i += 1 + (document.lowers[i + 1] in ARTICLES)
            given = i < after and document.flags[i] & GIVEN
            lettered = i < after and is_acronym(document.forms[i])  # 'Independiente por el PDA, Soto calló'
            other = given or lettered or work.kind_at(i) == "person"
            if i < after and document.is_capital(i) and not other:
                found[first] = i
    return found


def alone(work: Casting) -> list[int]:
    """The tokens of sentences' first words that may be a party's name by themselves: 'Renacer obtuvo',
    'Avancemos, un partido'; not 'Justicia para todos'."""
    document, found = work.document, list[int]()
    for first, after in document.sentences:
        if first + 2 < after and document.is_capital(first) and first not in work.first_of:
            lower = document.lowers[first]
            if work.lexicon.is_name_word(lower, "party_word") and acts(work, first + 1):
                found.append(first)
            elif _may_be_alone(work, first) and acts_in_election(work, first + 1):
                found.append(first)
    return found


def _may_be_alone(work: Casting, i: int) -> bool:
    """Whether the common word at token ``i`` may be a name: 'Amanecer', 'Arraigo'; not 'Ayer', 'Alcaldes',
    'Gobierno'."""
    lexicon, lower = work.lexicon, work.document.lowers[i]
    if lower in lexicon.words or lower in lexicon.head_nouns or lexicon.person_nouns(lower):
        return False
    return lexicon.is_common(lower) and not work.document.forms[i].isupper()


def acts_in_election(work: Casting, i: int) -> bool:
    """Whether what stands at token ``i`` is what a party does or is called: 'lleva', 'obtuvo', ', la
    lista'."""
    document, lexicon = work.document, work.lexicon
    lowers = document.lowers
    if lowers[i] == "," and i + 2 < len(document):
        i += 1 + (lowers[i + 1] in ("el", "la", "un", "una"))
        return lexicon.is_word(lowers[i], "party_noun") or lexicon.is_name_word(lowers[i], "party_like_noun")
    i += lowers[i] in ("se", "no", "ya")
    return bool(document.flags[i] & FINITE) and lexicon.is_verb_in(
        lowers[i], "field", "settle_on", "obtain", "win", "back", "stand"
    )


def begins_party(work: Casting, lower: str) -> bool:
    """Whether a word begins a party's name behind 'y': 'la alianza entre Minga y el Partido Serrano'."""
    return work.lexicon.is_name_word(lower, "sure_party_noun", "strong_party_head")


def acts(work: Casting, i: int) -> bool:
    """Whether a finite verb or a comma stands at token ``i``, as behind the name of who acts."""
    return work.document.forms[i] == "," or bool(work.document.flags[i] & FINITE)


def begun_by_place(work: Casting, candidate: Candidate) -> int:
    """The token behind a party's name that a place begins: 'el frente Monte Alto Primero', 'el partido Tola
    para la Gente'; else the token behind the place: 'en Tola Centro'."""
    document, i = work.document, candidate.after
    if i + 2 >= len(document) or document.sentence[i] != document.sentence[i - 1]:
        return i
    capital = document.is_capital(i) and i not in work.first_of
    if not capital and document.lowers[i] not in ("para", "por", "con"):
        return i
    called = noun_before(work, Place(candidate.first, i, 1)) > 0
    if capital:
        word = document.lowers[i]
        sounds = work.lexicon.is_name_word(word, "party_word")
        return i + 1 if sounds or (called and work.lexicon.is_common(word)) else i
    k = i + 1 + (document.lowers[i + 1] in ARTICLES)
    return k + 1 if called and document.is_capital(k) and k not in work.first_of else i


def ends_longer_name(work: Casting, candidate: Candidate) -> bool:
    """Whether one common word that is a party elsewhere stands behind a place: 'el movimiento Tola Crece'."""
    before = work.ends_at(candidate.first)
    if candidate.kind != "party" or before is None or before.kind != "place":
        return False
    one = candidate.after - candidate.first == 1
    return one and work.lexicon.is_common(work.document.lowers[candidate.first])


def begins_longer_name(work: Casting, candidate: Candidate) -> int:
    """The token behind the longer name that a party's one common word begins behind a party noun, else 0.

    'la alianza Marcha Tola', 'la alianza Crece por el Valle'; not 'la diputada del partido Crece por Tola'.
    """
    document, i = work.document, candidate.after
    if candidate.kind != "party" or not candidate.rows or i - candidate.first > 1 or i + 2 >= len(document):
        return 0
    noun = document.lowers[candidate.first - 1] if candidate.first else ""
    slogan = opens_slogan(work, candidate.first) and work.kind_at(i) == "place"
    if not (slogan or work.lexicon.is_word(noun, "party_noun")) or not work.lexicon.is_common(
        document.lowers[i - 1]
    ):
        return 0
    if (
        document.is_capital(i)
        and work.kind_at(i) == "place"
        and document.sentence[i] == document.sentence[i - 1]
    ):
        return work.cast.candidates[work.first_of[i]].after
    by_thing = document.lowers[i] == "por" and document.lowers[i + 1] in ARTICLES
    if by_thing and document.is_capital(i + 2) and work.kind_at(i + 2) != "place":
        return i + 3
    return 0


def before_members(work: Casting, candidate: Candidate) -> int:
    """The token behind a coalition's name in small letters, before the brackets that hold its members: 'la
    alianza Unidos por ti (PDA, FA)', 'Juntos podemos más (PDA, FA)'; not 'Tola votó (PDA, FA)'. Else 0.
    """
    document, i = work.document, candidate.after
    if candidate.rows or i - candidate.first > 1:
        return 0
    noun = document.lowers[candidate.first - 1] if candidate.first else ""
    sounds = work.lexicon.is_name_word(document.lowers[candidate.first], "party_word", "party_opener")
    if not sounds and not work.lexicon.is_word(noun, "coalition_noun"):
        return 0
    while i < min(candidate.after + MAX_SMALL, len(document)) and document.forms[i].islower():
        i += 1
    if i == candidate.after or document.forms[i : i + 1] != ["("]:
        return 0
    members, k = 0, i + 1
    while k in work.first_of and work.cast.candidates[work.first_of[k]].kind not in ("person", "place"):
        members += work.cast.candidates[work.first_of[k]].kind == "party"
        k = work.cast.candidates[work.first_of[k]].after + 1
    return i if members > 1 and document.forms[k - 1] == ")" else 0
