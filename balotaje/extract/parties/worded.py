"""What the words of a name say of it by themselves: a party's, a body of state's, an association's."""

from __future__ import annotations

from ...lexicon import HELD, fold
from ..brackets import SETS_OFF
from ..clauses.determiners import OF
from ..names.casting import Casting
from .cues import HINTS, MEANS_IT, TELLS, Place

PATRONYMIC = "ez"
"""What ends a surname that no list may know."""
KEEPERS = frozenset(("company", "guild", "ngo", "school", "clinic", "outlet", "pollster", "band", "club"))
"""Kinds of bodies that a name may be told to be behind it: 'Libertad Viva, fundación de Tola'."""


def is_set_phrase(work: Casting, words: tuple[str, ...]) -> bool:
    """Whether a name is a ministry's subject or begins with another set phrase: 'Desarrollo Social',
    'Asuntos Estratégicos', 'Fuerza Aérea Tolana'."""
    lowers = tuple(word.lower() for word in words)
    if not lowers:
        return False
    if work.lexicon.is_name_word(lowers[0], "portfolio_opener"):
        return True
    for own, kind in work.lexicon.phrases.get(lowers[0], ()):
        if (kind == "portfolio" and own == lowers) or (kind == "no_party" and own == lowers[: len(own)]):
            return True
    return False


def is_office_of_state(work: Casting, words: tuple[str, ...]) -> bool:
    """Whether a name is what any state calls a body or who heads one: 'Junta Municipal', 'Unidad Aduanera',
    'Sectorial de Salud', 'Procuradora General de la Nación'; not 'Cabildo Popular', 'Frente Electoral'."""
    lexicon = work.lexicon
    if len(words) < 2:
        return False
    lower, second = words[0].lower(), words[1].lower()
    if lexicon.is_name_word(second, "of_service"):
        return not lexicon.is_name_word(lower, "strong_party_head", "sure_party_noun")
    administers = lexicon.is_word(second, "office_adjective") and not lexicon.is_name_word(
        second, "party_word", "sided"
    )
    if lexicon.head_nouns.get(lower) == "institution":
        return administers or (second in OF and is_set_phrase(work, words[2:]))
    held = any(noun.number == "s" and noun.kind in HELD for noun in lexicon.person_nouns(lower))
    return held and (administers or second in OF)


def is_family(work: Casting, words: tuple[str, ...]) -> bool:
    """Whether two surnames make a name, as a street's or a firm's; not 'Campos Unidos'."""
    lexicon = work.lexicon
    return (
        len(words) == 2
        and fold(words[0]) in lexicon.surnames
        and (fold(words[1]) in lexicon.surnames or words[1].endswith(PATRONYMIC))
    )


def means_people(work: Casting, lower: str) -> bool:
    """Whether a name's first word means people by trade or by what they stand for: 'Camioneros Unidos',
    'Aspirantes Locales'; not 'Vecinos Unidos'."""
    nouns = work.lexicon.person_nouns(lower)
    return any(noun.number == "p" and noun.kind in ("profession", *HELD) for noun in nouns)


def means_trade(work: Casting, lower: str) -> bool:
    """Whether a word is of a trade, as in a union's name: 'Central Obrera Tolana'; not 'Federación Verde'."""
    return any(noun.kind == "profession" for noun in work.lexicon.person_nouns(lower))


def is_told_a_body(work: Casting, place: Place) -> bool:
    """Whether a firm or an association is told of behind a name: 'Libertad Viva, fundación de Tola',
    'Libertad Viva (una ONG)'; not 'Libertad Viva, la agrupación de Soto', 'Libertad Viva (centro)'."""
    document, lexicon = work.document, work.lexicon
    i = place.after
    if i + 2 >= len(document) or document.forms[i] not in SETS_OFF or document.forms[i + 2] == ")":
        return False
    i += 2 if document.lowers[i + 1] in ("la", "el", "una", "un") else 1
    lower = document.lowers[i]
    party = lexicon.is_word(lower, "party_noun") or lexicon.is_name_word(
        lower, "party_like_noun", "political_noun"
    )
    kinds = lexicon.body_nouns.get(lower, frozenset())
    return document.forms[i].islower() and not party and not kinds.isdisjoint(KEEPERS)


def points_of_head(work: Casting, words: tuple[str, ...]) -> int:
    """'Partido …', 'Frente …' say it all; 'Unión …' says less, and 'Unidad de …' is mostly some office,
    'Unión Comunal …' an association, as 'Frente de Defensa …' is."""
    lower, lexicon = words[0].lower(), work.lexicon
    if lexicon.is_name_word(words[1].lower(), "of_association"):
        return -MEANS_IT
    if lexicon.is_name_word(lower, "sure_party_noun"):
        return MEANS_IT
    if any(noun.number == "p" for word in words[1:] for noun in lexicon.person_nouns(word.lower())):
        sided = lexicon.is_name_word(words[-1].lower(), "party_word", "sided")
        if sided and lexicon.is_name_word(lower, "strong_party_head"):
            return HINTS  # 'Frente de Trabajadores Unidos'
        return -TELLS  # 'Unión Nacional de Camioneros', 'Movimiento de Mujeres Rurales'
    if any(
        words[i] == "de" and lexicon.is_name_word(words[i + 1].lower(), "of_cause")
        for i in range(1, len(words) - 1)
    ):
        return -TELLS
    if lexicon.is_name_word(lower, "strong_party_head"):
        return MEANS_IT
    if lexicon.is_name_word(lower, "party_head"):
        return TELLS
    return 0 if words[1] == "de" else HINTS
