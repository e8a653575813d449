"""What a run of capitalised words that nobody knows names, as far as its own words tell."""

from __future__ import annotations

from typing import Literal

from ...lexicon import fold
from ..tokens import DASHES
from .listed import Scan
from .runs import ELIDED, LINKING

CandidateKind = Literal["person", "party", "organisation", "place", "unknown"]
PERSONLIKE = ("person", "unknown")

ENGLISH = frozenset(("and", "of", "for", "the"))
"""What joins words of an English name and none of a Spanish sentence."""
MAX_WORDS = 6
"""Capitalised words of a person's name; a longer run is a list whose commas are missing."""


def of_run(scan: Scan, first: int, after: int) -> CandidateKind:
    """'Rosa Quilodrán', 'J. M. Quintana' are people, 'Nuevo Hospital Austral', 'Vida Tres' are not; of
    'Quilodrán' alone its own words do not tell."""
    forms, lowers, lexicon = scan.forms, scan.lowers, scan.lexicon
    lower = lowers[first]
    if any(form == "&" or form.isdecimal() for form in forms[first + 1 : after]):
        return "organisation"
    given = scan.is_given(first)
    head = lexicon.head_nouns.get(lower)
    if scan.names_body_at(first):
        return "organisation"
    tail = lexicon.is_name_word(lowers[after - 1], "foreign_head", "thing_tail")
    tail = tail or (after - first > 1 and not given and _ends_in_small_word(scan, after - 1))
    if (
        lexicon.is_word(lower, "foreign_article")
        or tail
        or (not given and _ends_in_country(scan, first, after))
    ):
        return "organisation"
    if head is not None and not (given and after - first > 1):
        return "party" if head == "party" and after - first > 1 else "organisation"
    words = [i for i in range(first, after) if scan.document.is_capital(i)]
    if all(len(forms[i]) == 1 or forms[i][1] == "." for i in words):
        return "organisation"  # initials alone name nobody: 'R. Q. S.'
    if after - first == 1:
        return "organisation" if forms[first].isupper() and len(forms[first]) > 1 else "unknown"
    if lower in LINKING:
        return "unknown"
    if _is_english(scan, first, after) or (
        scan.lexicon.is_word(lower, "determiner") and forms[first].isupper()
    ):
        return "organisation"  # 'ESTE LINK'
    place = scan.known_at(first) is not None
    # a team or a parish is of a town, 'Tola Saint-Quilodrán'; a country's name there is somebody's
    bare = forms[words[1] + 1] in DASHES and fold(forms[first]) in scan.knowledge.countries
    second = first if bare else words[1]
    if lexicon.is_name_word(lower, "saint") or (place and lexicon.is_name_word(lowers[second], "saint")):
        return "organisation"
    if len(words) > MAX_WORDS:
        return "organisation"
    if any(forms[i] in DASHES for i in range(first, after)):
        if len(words) == 2 and (place or fold(forms[words[-1]]) in scan.knowledge.countries):
            return "organisation"  # 'Victoria-Tola', 'Aurora-Tolania'
        return "person" if given else "unknown"
    if forms[first].isupper() and 1 < len(forms[first]) < 4 and forms[first][-1] not in ELIDED:
        return "organisation"
    initials = all(len(forms[i]) == 1 and forms[i + 1] == "." for i in words[:-1])
    if initials and _may_be_surname(scan, words[-1]):
        return "person"  # 'J. M. Quintana'
    ambiguous = fold(lower) in lexicon.ambiguous_names and lexicon.is_common(lower)
    if (ambiguous or not given) and _holds_head_noun(scan, words[1:-1]):
        return "organisation"
    if given:
        last = words[-1]
        word = lexicon.is_common(lowers[last]) and not scan.is_surname(last)
        if len(words) > 2 and not ambiguous and scan.is_given(words[1]):
            return "person"  # 'José Antonio Supo'
        if len(words) > 2 and not ambiguous and scan.is_surname(words[1]) and not _may_be_told(scan, last):
            return "person"  # 'Ladislao Soto Vuelvas'; not 'Ladislao Soto Vuelve'
        if ambiguous and len(words) == 2 and scan.is_given(last) and lexicon.is_common(lowers[last]):
            return "unknown"  # 'Cruz Blanca'
        doubtful = ambiguous or scan.is_verb(last) or bool(lexicon.person_nouns(lower))
        return "unknown" if word and doubtful else "person"
    if sum(map(scan.is_surname, words)) > 1:
        return "unknown"
    return "organisation" if all(lexicon.is_common(lowers[i]) for i in words) else "unknown"


def _is_english(scan: Scan, first: int, after: int) -> bool:
    """Whether an English word goes on with what no person is called: 'U.S. Trade and Industry', 'Bank of'."""
    return (
        after + 1 < len(scan.forms) and scan.forms[after] in ENGLISH and scan.document.is_capital(after + 1)
    )


def _may_be_told(scan: Scan, i: int) -> bool:
    """Whether token ``i`` may be what somebody does: 'Vuelve', 'Ganó'; not 'Vuelvas'."""
    return any(verb.finite and verb.person == "3" for verb in scan.lexicon.verbs.get(scan.lowers[i], ()))


def _may_be_surname(scan: Scan, i: int) -> bool:
    """Whether a surname, or a word that nobody knows, stands at token ``i``."""
    return scan.is_surname(i) or not (scan.lexicon.is_common(scan.lowers[i]) or scan.known_at(i))


def _ends_in_small_word(scan: Scan, i: int) -> bool:
    """Whether an adverb or a numeral ends a run, as in a thing's name: 'Noticias Ahora', 'Vida Tres'."""
    lower, lexicon = scan.lowers[i], scan.lexicon
    if scan.is_surname(i) or scan.is_given(i):
        return False
    return lexicon.is_word(lower, "adverb") or lower in lexicon.numbers


def _ends_in_country(scan: Scan, first: int, after: int) -> bool:
    """Whether a run ends in a country's name, as branches of companies do."""
    return after - first > 1 and fold(scan.forms[after - 1]) in scan.knowledge.countries


def _holds_head_noun(scan: Scan, words: list[int]) -> bool:
    """Whether a word inside a run heads the name of a thing: 'Nuevo Hospital Austral'."""
    return any(scan.lowers[i] in scan.lexicon.head_nouns and not scan.is_given(i) for i in words)
