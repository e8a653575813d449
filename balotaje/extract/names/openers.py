"""Where a name begins in a run of capitalised words: behind what opens a sentence, and behind a title."""

from __future__ import annotations

from ...lexicon import HELD, PERSON_NOUN, Noun, fold
from ..clauses.determiners import ARTICLES
from ..clauses.verbs import PRETERITES
from .listed import Scan
from .runs import PARTY_LINKS

ABSTRACT = ("ción", "sión", "dad", "ismo", "encia")
"""How nouns end that begin a party's name sooner than they stand before somebody's."""
MANY = ("group", "generic", "relation")
"""Kinds of person nouns that may begin a party's name: 'Vecinos por Tola'."""
TITLES = (*HELD, "relation", "profession")
"""Kinds whose nouns an adjective in a capital may qualify: 'la Jefa Jurídica'."""
AGAINST = "anti"
"""How adjectives of offices begin that no list has: 'Fiscal Anticorrupción', 'la Unidad Antisecuestro'."""


def skip_opener(scan: Scan, i: int, after: int) -> int:
    """The first token of the run that belongs to the name: sentence openers and offices do not.

    'Según Rosa Quilodrán', 'Presidente Quilodrán', 'Votó Quilodrán'.
    """
    document, lexicon = scan.document, scan.lexicon
    lower = scan.lowers[i]
    title = document.flags[i] & PERSON_NOUN and lexicon.person_nouns(lower)
    if scan.is_given(i) or scan.forms[i + 1] == "&":
        return i
    qualifies = lower.startswith(AGAINST) or lexicon.ordinal(lower) or _qualifies_title(scan, i)
    if i and document.flags[i - 1] & PERSON_NOUN and qualifies:
        return _skip_particles(scan, i + 1, after)
    if after - i == 1:
        heads = not document.sentence_start(i) and (_links_to_capital(scan, after) or _is_called(scan, i))
        if title and heads and all(_begins_a_party(noun) for noun in lexicon.person_nouns(lower)):
            return i
        return after if title or (lower in lexicon.words and not heads) else i
    if scan.opens_body(i):
        return i + 1  # behind a credit without a full stop
    if title:
        if i and scan.lowers[i - 1] == "de" and not scan.is_given(i + 1):
            return i
        if scan.names_body_at(i):
            return i
        if scan.is_plain(i + 1) and all(map(_are_many, lexicon.person_nouns(lower))):
            return i  # 'Vecinos Unidos'
        return _skip_particles(scan, i + 1, after)
    if document.sentence_start(i):
        head = lexicon.head_nouns.get(lower)
        if lower.endswith(ABSTRACT) and after == i + 2:
            return i  # 'Visión Maya apoyará a Soto'
        if (lower in lexicon.words and head is None) or (lower in lexicon.verbs and head != "party"):
            return _skip_particles(scan, i + 1, after)
        if lower.endswith(PRETERITES) and scan.is_given(i + 1) and not scan.is_surname(i):
            return i + 1  # 'Moderó Rosa Quilodrán'
        if not lexicon.is_common(lower) or fold(lower) in lexicon.surnames or head is not None:
            return i
        if scan.is_given(i + 1) or lower.endswith("mente") or _bears_it_alone(scan, i + 1, after):
            return i + 1
    return i


def _qualifies_title(scan: Scan, i: int) -> bool:
    """Whether an adjective in a capital is of the title before it: 'la Fiscal Regional', 'el Jefe Jurídico de
    Obras'; not 'la Fiscal Popular Quilodrán', who may be of a party."""
    lower, lexicon = scan.lowers[i], scan.lexicon
    if not i or not scan.document.is_capital(i - 1) or not lexicon.is_word(lower, "office_adjective"):
        return False
    if lexicon.is_name_word(lower, "party_word", "sided") or not scan.forms[i][1:].islower():
        return False
    return any(noun.kind in TITLES for noun in lexicon.person_nouns(scan.lowers[i - 1]))


def _are_many(noun: Noun) -> bool:
    """Whether a noun means people of no office: 'Vecinos', 'Ciudadanos'; not 'Diputados', 'Camioneros'."""
    return noun.kind in MANY and noun.number == "p"


def _begins_a_party(noun: Noun) -> bool:
    """Whether a person noun may begin a party's name: 'Gente del Valle'; not 'Jefe de Estado'."""
    return noun.kind in MANY and (noun.kind != "relation" or noun.number != "s")


def _links_to_capital(scan: Scan, i: int) -> bool:
    """Whether a name may go on at token ``i`` with a small word: 'Todos por Cuyo', 'Primero el Valle'."""
    if i + 1 >= len(scan.forms):
        return False
    if scan.lowers[i] not in PARTY_LINKS:
        return scan.lowers[i] in ("el", "la") and scan.document.is_capital(i + 1)
    return scan.document.is_capital(i + 1) or (i + 2 < len(scan.forms) and scan.document.is_capital(i + 2))


def _is_called(scan: Scan, i: int) -> bool:
    """Whether a small word in a capital is a party's name: 'Rosa Soto (Todos)', 'el movimiento Unir'."""
    forms = scan.forms
    if i < 2 or i + 1 >= len(forms):
        return False
    if forms[i - 1] == "(":
        return forms[i + 1] == ")" and scan.document.is_capital(i - 2)
    return scan.lexicon.is_word(scan.lowers[i - 1], "party_noun") and forms[i - 1].islower()


def _bears_it_alone(scan: Scan, i: int, after: int) -> bool:
    """Whether what is left of a run is one famous name: 'Ayer Quilodrán'."""
    return after == i + 1 and fold(scan.forms[i]) in scan.knowledge.lone_names


def _skip_particles(scan: Scan, i: int, after: int) -> int:
    while i < after and not (scan.document.is_capital(i) and not _is_left_over(scan, i)):
        i += 1
    return i


def _is_left_over(scan: Scan, i: int) -> bool:
    """Whether an opener stands at token ``i`` behind another: what a page's furniture leaves, 'Top-Right';
    not where it is of the name: 'Desde La Rotonda'."""
    if not scan.lexicon.is_word(scan.lowers[i], "opener"):
        return False
    article = scan.lowers[i] in ARTICLES and scan.document.is_capital(i + 1) and not scan.opens_body(i)
    return not (article or scan.is_given(i) or scan.is_surname(i))
