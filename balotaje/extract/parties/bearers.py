"""What of people stands beside a party's name: 'Soto (Marea Verde)', 'Soto, por Marea Verde, obtuvo 12 %'.

Each rule is one of ``cues``'s kind: it tells how much one place of a name says, in points.
"""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import FINITE, fold
from ..clauses.determiners import HIS, OF
from ..names.acronyms import is_acronym
from ..names.casting import Casting
from ..tokens import DASHES
from .cues import (
    HINTS,
    MEANS_IT,
    TELLS,
    Place,
    has_figure,
    is_all_words,
    is_dictionary_word,
    is_phrase,
    looks_like_person,
    owner_before,
    past_article,
    sounds_like_party,
    spells_a_thing,
    token_before,
)

QUOTING = frozenset("“«\"‘'")
BEFORE_VALUE = DASHES | {":", ",", "con", "obtuvo"}
"""What may stand between the bearer of a figure and the figure."""
SERIES_REACH = 20
"""Tokens around a name in brackets where others of its kind may stand."""


def in_brackets_behind_person(work: Casting, place: Place) -> int:
    """'Rosa Quilodrán (Marea Verde)', all the more beside 'Pedro Soto (PDA)'; not 'Soto (Radio Faro)'."""
    forms = work.document.forms
    i = place.first - 1
    if i < 1 or forms[i] != "(" or place.after >= len(forms) or forms[place.after] not in (")", ",", *DASHES):
        return 0
    none = work.lexicon.is_name_word(work.document.lowers[place.first], "no_party")
    if none or spells_a_thing(work, place) or not looks_like_person(work, i):
        return 0
    if place.words == 1 and not is_acronym(forms[place.first]) and _governs_unsaid_area(work, i):
        return HINTS  # 'los alcaldes Rosa Soto (Jerez) y Ana Ruiz (Tola)'
    return MEANS_IT if _is_in_series(work, place) else TELLS


def _is_in_series(work: Casting, place: Place) -> bool:
    """Whether a party stands in brackets behind somebody else of the same sentence."""
    document = work.document
    first, after = document.sentences[document.sentence[place.first]]
    begin = max(first, place.first - SERIES_REACH)
    for i in range(begin, min(after, place.after + SERIES_REACH)):
        if document.forms[i] == "(" and i != place.first - 1 and work.is_party_at(i + 1):
            return looks_like_person(work, i)
    return False


def apposed_to_person(work: Casting, place: Place) -> int:
    """'Rosa Quilodrán, de Marea Verde,', 'Rosa Quilodrán, del grupo Marea Verde,'; not 'Rosa Quilodrán, de la
    Universidad Austral,'."""
    document = work.document
    lowers = document.lowers
    i = token_before(work, place)
    if i > 0 and lowers[i] == "grupo":
        i -= 1
    if i > 0 and lowers[i] in ("la", "el") and place.words > 1:
        i -= 1
    if i < 2 or lowers[i] not in OF:
        return 0
    named = place.after - place.first > 1 or is_dictionary_word(work, place) or has_figure(work, place) > 0
    if lowers[i - 1] in ("ambos", "ambas", "todos", "todas"):
        return TELLS * named
    joined = lowers[i - 1] in (",", *DASHES) or (lowers[i - 1] == "y" and sounds_like_party(work, place) > 0)
    if place.words == 1 and _governs_unsaid_area(work, i - 1):
        return 0
    return TELLS * (named and joined and looks_like_person(work, i - 1))


def _governs_unsaid_area(work: Casting, after: int) -> bool:
    """Whether who is named before token ``after`` governs what the title does not say: 'las presidentas
    municipales Rosa Soto, de Jerez, y Ana Ruiz, de Tola'; not 'la alcaldesa oyó a Ana Ruiz, de Renacer'."""
    own = {link.description for link in work.linked.get(work.last_of.get(after, -1), ())}
    begin = work.document.sentences[work.document.sentence[after - 1]][0]
    found = work.cast.descriptions
    first = bisect_left(found, begin, key=lambda told: told.first)
    for number, description in enumerate(found[first:], first):
        if description.first >= after:
            break
        meant = description.number == "p" or number in own
        unsaid = meant and description.complement is None and description.noun.kind == "office"
        if unsaid and any(
            work.lexicon.is_name_word(word, "governs_area") for word in description.noun.lemma.split()
        ):
            return True
    return False


def stands_behind_por(work: Casting, place: Place) -> int:
    """'Rosa Quilodrán, por Marea Verde, sumaba 31 %'; not 'Rosa Quilodrán, por ahora'."""
    lowers, flags = work.document.lowers, work.document.flags
    i = past_article(work, token_before(work, place))
    if i < 2 or lowers[i] != "por" or lowers[i - 1] not in (",", "("):
        return 0
    after = place.after
    closed = after >= len(lowers) or lowers[after] in (",", "(", ")", ";", ".") or flags[after] & FINITE
    return TELLS * bool(closed and looks_like_person(work, i - 1))


def has_bearer_in_brackets(work: Casting, place: Place) -> int:
    """'Marea Verde (Rosa Quilodrán) 27,2 %'; 'Radio Marea (Rosa Quilodrán)' says little."""
    forms, i = work.document.forms, place.after
    n = work.first_of.get(i + 1)
    if i + 2 >= len(forms) or forms[i] != "(" or n is None or place.words < 2:
        return 0
    closed = work.cast.candidates[n].after
    if closed >= len(forms) or forms[closed] != ")" or not looks_like_person(work, closed):
        return 0
    k = closed + 1
    k += k < len(forms) and forms[k] in BEFORE_VALUE
    percent = k + 1 < len(forms) and forms[k][0].isdecimal() and forms[k + 1] in ("%", "por")
    return MEANS_IT if percent else HINTS


def is_of_a_rival(work: Casting, place: Place) -> int:
    """'su adversario de Marea Verde', 'la consulta de Marea Verde', 'el binomio de Marea Verde'; not 'el
    rival de Vuk Drinkovec', and little of 'la dupla de Vuk Drinkovec'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = past_article(work, token_before(work, place))
    if i < 2 or lowers[i] not in OF or place.words < 2:
        return 0
    if lowers[i - 2] in HIS and lexicon.is_name_word(lowers[i - 1], "rival_noun"):
        return TELLS
    if not lexicon.is_name_word(lowers[i - 1], "ticket_noun"):
        return 0
    return TELLS if is_all_words(work, place) else HINTS


def is_the_one_of(work: Casting, place: Place) -> int:
    """'Quilodrán, el de Marea Verde,', 'Soto, el de “Primero Tola”'; not 'la casa, la de Monte Verde'."""
    forms, lowers = work.document.forms, work.document.lowers
    i = token_before(work, place)
    if i < 3 or lowers[i] != "de" or lowers[i - 1] not in ("el", "la") or forms[i - 2] != ",":
        return 0
    sure = forms[place.first - 1] in QUOTING or (place.words > 1 and is_all_words(work, place))
    return TELLS * (sure and looks_like_person(work, i - 2))


def shares_owner(work: Casting, place: Place) -> int:
    """'el exabanderado del PDA y de Marea Verde', 'los votos del PDA y Marea Verde'; not 'la sede del PDA y
    de Marea Verde'."""
    lowers = work.document.lowers
    i = past_article(work, token_before(work, place))
    i -= i > 0 and lowers[i] in OF
    if i < 3 or lowers[i] not in ("y", "e"):
        return 0
    n = work.last_of.get(i)
    if n is None or n not in work.actor_of or work.actor_of[n].kind != "party":
        return 0
    first = work.cast.candidates[n].first
    of = past_article(work, first - 1)
    if of > 0 and lowers[of] in OF and is_phrase(work, of - 1, "vote_unit"):
        return MEANS_IT
    return owner_before(work, Place(first, i, place.words)) if lowers[i + 1] in OF else 0


def between_parties(work: Casting, place: Place) -> int:
    """'el PDA, Marea Verde y Sur Libre', where the other two are parties; not 'el PDA y Marea Verde'."""
    document = work.document
    i = past_article(work, token_before(work, place))
    if i < 1 or document.lowers[i] not in (",", "y", "e") or place.words < 2:
        return 0
    n = work.last_of.get(i)
    k = place.after
    if n is None or n not in work.actor_of or work.actor_of[n].kind != "party":
        return 0
    if k + 1 >= len(document) or document.lowers[k] not in (",", "y", "e"):
        return 0
    k += 2 if document.lowers[k + 1] in ("el", "la") else 1
    return HINTS * work.is_party_at(k)


def is_voted_for(work: Casting, place: Place) -> int:
    """'quiere votar por Marea Verde', 'se pasó a Marea Verde'; not 'votó por Vuk Drinkovec'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = past_article(work, token_before(work, place))
    if i < 1 or lowers[i] not in ("por", "a") or place.words < 2 or not is_all_words(work, place):
        return 0
    if lowers[i] == "por":
        return TELLS * bool(lexicon.verb_in(lowers[i - 1], "cast_vote"))
    return TELLS * (i > 1 and lowers[i - 2] == "se" and lexicon.is_name_word(lowers[i - 1], "moves_to"))


def figure_behind_letters(work: Casting, place: Place) -> int:
    """'Marea Verde MV con 201 votos', 'Marea Verde MV 12 %'; not 'Marea Verde FM con 201 socios'."""
    forms, i = work.document.forms, place.after
    if i + 2 >= len(forms) or place.words < 2 or not (forms[i].isupper() and 1 < len(forms[i]) < 7):
        return 0
    k = i + 1 + (forms[i + 1] in BEFORE_VALUE)
    if k + 1 >= len(forms) or not forms[k][0].isdecimal():
        return 0
    unit = forms[k + 1] == "%" or work.lexicon.is_name_word(forms[k + 1], "electoral")
    return TELLS * unit


def is_listed_with_people(work: Casting, place: Place) -> int:
    """'Rosa Quilodrán y Pastora Campos' are two people; 'Rosa Quilodrán y Marea Verde' need not be."""
    document = work.document
    if place.words < 2 or fold(document.forms[place.first]) not in work.lexicon.given_names:
        return 0
    i, before = place.first - 1, None
    if i > 0 and document.lowers[i] in (",", "y", "e"):
        before = work.ends_at(i)
    return -MEANS_IT * (before is not None and before.kind == "person")
