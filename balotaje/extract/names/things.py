"""What bears somebody's name and is nobody: streets, corners, schools, ships, prizes, firms."""

from __future__ import annotations

from ...lexicon import FINITE, FIRMS, PERSON_NOUN, PREPOSITION
from ..clauses.verbs import past_small_words
from ..tokens import DASHES, MARKS
from .casting import Casting
from .proper import Candidate

NUMBER_SIGN = frozenset(("nº", "n", "°", "º", ".", "número"))
NAMED_AFTER_PEOPLE = frozenset(
    ("street", "building", "school", "place", "team", "law", "case", "vessel", "award")
)
"""Classes of head nouns whose things bear people's names: 'calle Rosa Quilodrán'."""
NAMED_LIKE_PEOPLE = frozenset(("outlet", "company", "pollster", "institution", "event", "work"))
"""Classes whose things bear names that look like surnames: 'radio Quilodrán', 'la encuestadora Sierra'."""
MEETING = frozenset(("con", "y", "e", "esquina"))
"""What joins two streets that meet."""
FRONTED = 3
"""Tokens of a place at the head of a sentence: 'En la plaza central'."""
LONG_NAME = 6
"""Tokens of a thing's name before a title: 'Hospital Regional de Tola'."""
MEASURED_BY = frozenset(("estar", "poner", "quedar", "rendir", "ser"))
"""Verbs before 'a la altura de' and whom somebody is measured by."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Numbers that are rather a year than a house's."""


def belongs_to_a_thing(work: Casting, candidate: Candidate) -> bool:
    """Whether a street, building, school or outlet bears the name: 'calle Rosa Quilodrán', 'el barrio de Rosa
    Quilodrán', 'radio Quilodrán'."""
    if _is_address(work, candidate):
        return True
    document = work.document
    i = _past_mark(work, candidate.first - 1)
    if i < 1 or document.sentence[i] != document.sentence[candidate.first]:
        return False
    if document.forms[i] == ".":
        i -= 1
    if document.forms[i].isdecimal():
        return work.lexicon.head_nouns.get(document.lowers[_past_number(work, i)]) == "school"
    if _is_at_corner(work, candidate, i):
        return True
    if document.lowers[i] == "de":
        return _bears_name(work, i - 1) or _is_proper_building(work, i - 1) or _is_along(work, i)
    if _is_where(work, candidate, i):
        return True
    if document.flags[i] & PERSON_NOUN or work.lexicon.is_word(document.lowers[i], "honorific"):
        return _is_before_titled_thing(work, i - 1, document.is_capital(i))
    adjacent = work.ends_at(candidate.first)
    if adjacent is not None and adjacent.kind == "place" and adjacent.rows:
        return False
    if adjacent is not None and adjacent.kind == "organisation":
        vessel = document.forms[i].isupper() and work.lexicon.head_nouns.get(document.lowers[i - 1])
        return vessel == "vessel"  # not what a title is of: 'el ministro de Hacienda Pedro Quilodrán'
    if i > 1 and document.lowers[i - 1] == "de" and document.flags[i - 2] & PERSON_NOUN:
        return False  # 'la capitana de corbeta Rosa Quilodrán'
    heads = work.lexicon.head_nouns
    head = heads.get(document.lowers[i])
    linked = work.linked.get(work.first_of.get(candidate.first, -1), ())
    if work.lexicon.is_name_word(document.lowers[i], "of_state") and any(link.direct for link in linked):
        return False  # 'la defensora del pueblo Rosa Quilodrán'
    if _bears_name(work, i) or _is_area(work, i):
        return True
    if head is None and _is_adjective(work, i) and heads.get(document.lowers[i - 1]) in FIRMS:
        head = "company"  # 'la empresa tolense Sierra Clara'
    tokens = work.tokens(candidate)
    if document.lowers[i - 1] == "de" and document.forms[i].islower() and len(tokens) == 1:
        head = heads.get(document.lowers[i - 2]) or head  # 'la firma de aguas Quilodrán'
    if candidate.kind == "unknown" and head in NAMED_LIKE_PEOPLE:
        return len(tokens) > 1 or not work.namesakes.by_surname.get(tokens[0])
    return head in NAMED_AFTER_PEOPLE or _is_qualified_thing(work, i)


def _is_proper_building(work: Casting, i: int) -> bool:
    """Whether a noun in a capital at token ``i`` makes 'de' and a name the whole name of what is built: 'el
    Canal de Isabel Quilodrán'; not 'el canal de Rosa Soto', 'la ministra de Hacienda de Pedro Soto'."""
    document, lexicon = work.document, work.lexicon
    if not document.is_capital(i) or document.sentence_start(i):
        return False
    lower = document.lowers[i]
    kept = lexicon.is_name_word(lower, "portfolio_opener")
    return not kept and (lower == "canal" or lexicon.head_nouns.get(lower) == "building")


def _is_where(work: Casting, candidate: Candidate, i: int) -> bool:
    """Whether one is in what a full name with an article names: 'estudió en el Rosa Quilodrán', 'en la
    Estela Quilodrán'; not within another's words, which may call people so: “confío en la Rosa Quilodrán”."""
    document = work.document
    if document.lowers[i] not in ("el", "la") or i < 1 or document.stretch[i] >= 0 or candidate.rows:
        return False
    full = candidate.after - candidate.first > 1 and work.scan.is_given(candidate.first)
    return full and document.lowers[i - 1] == "en"


def _is_area(work: Casting, i: int) -> bool:
    """Whether an office's noun at token ``i`` is that of its area: 'vive en la alcaldía Rosa Quilodrán', 'los
    barrios de la alcaldía Rosa Quilodrán'; not 'deja la alcaldía Rosa Quilodrán', 'la titular de la alcaldía
    Rosa Quilodrán', nor where it heads its sentence: 'En la alcaldía Rosa Quilodrán calló'.
    """
    document, lowers = work.document, work.document.lowers
    if (
        i < 3
        or not work.lexicon.is_word(lowers[i], "borough")
        or lowers[i - 1] != "la"
        or lowers[i - 2] not in ("en", "de")
    ):
        return False
    titled = any(noun.number == "s" for noun in work.lexicon.person_nouns(lowers[i - 3]))
    return not document.sentence_start(i - 2) and not titled


def _past_mark(work: Casting, i: int) -> int:
    """The token before a quotation mark or a bracket that ends at ``i``."""
    return i - (i >= 0 and (work.document.forms[i] in MARKS or work.document.forms[i] == ")"))


def _past_number(work: Casting, i: int) -> int:
    """The token before the number at ``i`` and its sign: 'el Liceo N° 1 Rosa Quilodrán', 'la escuela F-820
    Rosa Quilodrán'."""
    i -= 1
    while i > 0 and (work.document.lowers[i] in NUMBER_SIGN or work.document.forms[i] in DASHES):
        i -= 1
    if i > 0 and work.document.forms[i].isupper() and len(work.document.forms[i]) == 1:
        i -= 1
    return i


def _is_at_corner(work: Casting, candidate: Candidate, i: int) -> bool:
    """Whether the name is a street's by the one that it meets: 'calle Iturra con Quilodrán', 'la Avenida
    Sur y Rosa Quilodrán', 'las esquinas de Iturra y Quilodrán', 'la calle Sur, entre Iturra y Quilodrán'.

    Not 'se fue de la calle Sur y Rosa Quilodrán calló'.
    """
    lowers = work.document.lowers
    if i > 1 and work.document.is_capital(i) and work.document.flags[i] & PERSON_NOUN:
        i -= 1  # 'entre Iturra y Alcaldesa Quilodrán'
    if lowers[i] == "entre":
        return _is_street_named_before(work, i)
    if lowers[i] not in MEETING or i not in work.last_of:
        return False
    other = work.cast.candidates[work.last_of[i]]
    j = other.first - 1
    if other is candidate or j < 1:
        return False
    while j > 1 and work.document.is_capital(j) and not _is_street(work, j):
        j -= 1
    if lowers[j] == "entre":
        return _is_street_named_before(work, j)
    street = any(_is_street(work, k) for k in (j + 1, j, j - 1))
    return street and (lowers[i] not in ("y", "e") or lowers[j] == "de" or not _acts(work, candidate.after))


def _acts(work: Casting, i: int) -> bool:
    """Whether a verb stands at token ``i``, or what somebody is: ', alcaldesa de Tola'."""
    flags, lowers = work.document.flags, work.document.lowers
    i = past_small_words(work.document, i)
    if i < len(lowers) and lowers[i] == ",":
        return any(flag & PERSON_NOUN for flag in flags[i + 1 : i + 3])
    return i < len(lowers) and bool(flags[i] & FINITE)


def _is_street_named_before(work: Casting, i: int) -> bool:
    """Whether a street is named before token ``i``: 'la calle Sur, justamente'."""
    document = work.document
    k = i - 1
    if k > 1 and document.lowers[k - 1] == ",":
        k -= 1  # ', justamente entre'
    k -= document.lowers[k] == ","
    n = work.last_of.get(k + 1)
    return n is not None and any(_is_street(work, work.cast.candidates[n].first - back) for back in (0, 1, 2))


def _is_qualified_thing(work: Casting, i: int) -> bool:
    """Whether an adjective of a thing that bears a name ends at token ``i``: 'la base aérea', 'el premio
    nacional'; not where that heads its sentence: 'En la plaza central Rosa Quilodrán habló'."""
    document = work.document
    if not _is_adjective(work, i):
        return False
    begin = document.sentences[document.sentence[i]][0]
    fronted = i - begin <= FRONTED and document.flags[begin] & PREPOSITION
    common = work.lexicon.is_common(document.lowers[i])
    return _is_called_after_people(work, i - 1) and common and not fronted


def _is_adjective(work: Casting, i: int) -> bool:
    """Whether token ``i`` may qualify the noun before it: 'aérea', 'nacional'; not 'cuando', 'en', 'ganó'."""
    document, lower = work.document, work.document.lowers[i]
    if not document.forms[i].islower() or document.flags[i] & (FINITE | PREPOSITION) or i < 2:
        return False
    return lower not in work.lexicon.words or work.lexicon.is_word(lower, "office_adjective")


def _is_before_titled_thing(work: Casting, i: int, capital: bool) -> bool:
    """Whether what stands at ``i`` before a title makes it part of a thing's name.

    'cárcel Capitán Quilodrán', 'Av. Cardenal Quilodrán', 'en General Quilodrán', 'la presidencia municipal
    de General Quilodrán', 'el liceo almirante Quilodrán', 'el recinto militar Quilodrán', 'el Hospital
    Regional de Tola Dr. Quilodrán'; not 'el Presidente Soto', 'el director del Hospital Regional Dr. Soto'.
    """
    document = work.document
    i = _past_mark(work, i)
    if i < 1:
        return False
    if document.forms[i] == ".":
        i -= 1
    if document.lowers[i] == "en":
        return capital
    if document.lowers[i] == "de" and i and capital:
        return document.lowers[i - 1] in ("municipal", "alcaldía") or _bears_name(work, i - 1)
    begin = i
    while not _is_called_after_people(work, begin) and not _is_street(work, begin):
        named = document.is_capital(begin) or (begin < i and document.lowers[begin] in ("de", "del", "la"))
        if begin < 1 or i - begin > LONG_NAME or not named:
            return False
        begin -= 1
    of = begin - 1 - (document.lowers[begin - 1] in ("la", "el"))
    titled = of > 0 and document.lowers[of] in ("de", "del") and document.flags[of - 1] & PERSON_NOUN
    return begin == i or not titled


def _is_called_after_people(work: Casting, i: int) -> bool:
    """Whether the noun of a thing that bears somebody's name right behind it stands at ``i``."""
    head = work.lexicon.head_nouns.get(work.document.lowers[i])
    return head in ("building", "school", "vessel", "award") or _bears_name(work, i)


def _bears_name(work: Casting, i: int) -> bool:
    return work.lexicon.is_name_word(work.document.lowers[i], "bears_name")


def _is_along(work: Casting, i: int) -> bool:
    """Whether 'de' at token ``i`` says where on a road something is: 'la vía se cortó a la altura de Rosa
    Quilodrán'; not 'no está a la altura de Rosa Quilodrán'."""
    lowers = work.document.lowers
    if lowers[i - 3 : i] != ["a", "la", "altura"]:
        return False
    return not any(verb.lemma in MEASURED_BY for verb in work.lexicon.verbs.get(lowers[i - 4], ()))


def _is_address(work: Casting, candidate: Candidate) -> bool:
    """Whether a house number stands behind the name: 'en Rosa Quilodrán 2540', 'Rosa Quilodrán 419, Tola.';
    not 'en Quilodrán, 25%'."""
    document = work.document
    i = candidate.after
    if i + 1 >= len(document):
        return False
    number = document.forms[i]
    if not number.isdecimal() or not 3 <= len(number) <= 5 or document.forms[i + 1] == "%":
        return False
    if FIRST_YEAR <= int(number) <= LAST_YEAR:
        return False
    town = work.first_of.get(i + 2) if document.forms[i + 1] == "," else None
    if town is not None and work.cast.candidates[town].kind == "place":
        after = work.cast.candidates[town].after
        return after >= len(document) or document.forms[after] in (".", ",", ";", ")")
    return candidate.first > 0 and document.lowers[candidate.first - 1] == "en"


def _is_street(work: Casting, i: int) -> bool:
    """Whether the noun of a street stands at token ``i``: 'calle Iturra con Quilodrán' is a corner."""
    lower = work.document.lowers[i] if i >= 0 else ""
    return work.lexicon.head_nouns.get(lower) == "street"
