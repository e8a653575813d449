"""A name in a list of figures whose others are of parties or people: 'el PDA 22% y Marea Verde 12%'.

The rule is one of ``cues``'s kind: it tells how much one place of a name says, in points.
"""

from __future__ import annotations

from ...lexicon import fold
from ..names.acronyms import is_acronym
from ..names.casting import Casting
from .cues import MEANS_IT, Place, has_figure, token_before

CHAIN_REACH = 14
"""Tokens of '(22 por ciento); mientras que la coalición ' between two names with their figures."""
UNIT = frozenset(("%", "por", "ciento", "votos", "sufragios", "(", ")", "puntos"))
"""What a figure in a list is told with."""
LINKS = frozenset(
    """, ; y e con el la los un una al a para por de del en apenas solo mientras que tanto le sigue siguen
    seguido seguida seguidos seguidas luego después más atrás tercero tercera segundo segunda cuarto
    cuarta""".split()
)
"""What may stand between somebody's figure and the next of the list."""
GIVING = frozenset(("a", "al", "para", "por"))
"""What gives a figure to whoever is named behind it."""


def continues_figures(work: Casting, place: Place) -> int:
    """'el PDA 22%, Marea Verde 12%', 'el 12% al PDA y el 3% a Marea Verde', 'Soto (22%) y Marea Verde (12%)';
    not 'Soto ganó con 22% en Loa y Monte Alto 12%', whose list is of places.
    """
    if not _may_stand(work, place):
        return 0
    own = has_figure(work, place) > 0
    if not (own or _is_given(work, place)):
        return 0
    if not (_follows_one(work, place) or (own and _precedes_one(work, place))):
        return 0
    return MEANS_IT + (place.words == 1)


def _may_stand(work: Casting, place: Place) -> bool:
    """Whether a name is of letters or of words that a party may bear; not 'Estuardo Girón', 'Voto Blanco'."""
    form, lower = work.document.forms[place.first], work.document.lowers[place.first]
    if place.words == 1:
        return is_acronym(form) and form.isupper() and not work.lexicon.is_name_word(lower, "no_party")
    head = work.lexicon.head_nouns.get(lower) in (None, "party")
    names = range(place.first, place.after)
    return head and any(_is_plain(work, i) for i in names if work.document.is_capital(i))


def _is_plain(work: Casting, i: int) -> bool:
    """Whether a capital is but a word of the dictionary: 'Existe' of 'Tola Existe'."""
    word, lexicon = work.document.lowers[i], work.lexicon
    return (
        lexicon.is_common(word)
        and fold(word) not in lexicon.surnames
        and fold(word) not in lexicon.given_names
    )


def _is_given(work: Casting, place: Place) -> bool:
    """Whether a figure is given to the name by the preposition before it: 'el 3% a Marea Verde'."""
    lowers, i = work.document.lowers, token_before(work, place)
    i -= i > 0 and lowers[i] in ("el", "la")
    return i > 1 and lowers[i] in GIVING and lowers[i - 1] in ("%", "ciento")


def _follows_one(work: Casting, place: Place) -> bool:
    """Whether somebody's figure stands in the list before the name."""
    i, told = token_before(work, place), False
    for k in range(i, max(0, i - CHAIN_REACH), -1):
        before = work.ends_at(k + 1)
        if before is not None:
            return told and _is_contender(work, k + 1) and not _is_located(work, before.first)
        told = told or work.document.lowers[k][0].isdecimal()
        if not _goes_on(work, k):
            return False
    return False


def _precedes_one(work: Casting, place: Place) -> bool:
    """Whether somebody with theirs follows the name and its figure: 'Marea Verde 12% y el PDA 9%'."""
    told = False
    for k in range(place.after, min(len(work.document), place.after + CHAIN_REACH)):
        n = work.first_of.get(k)
        if n is not None:
            after = work.cast.candidates[n].after
            figure = has_figure(work, Place(k, after, 2)) > 0
            return told and figure and _is_contender(work, after)
        told = told or work.document.lowers[k][0].isdecimal()
        if not _goes_on(work, k):
            return False
    return False


def _goes_on(work: Casting, i: int) -> bool:
    """Whether token ``i`` may stand between two names of a list with their figures: '12%', 'y', 'obtuvo'."""
    lower = work.document.lowers[i]
    if lower in LINKS or lower in UNIT or lower[0].isdecimal():
        return True
    return any(v.finite for v in work.lexicon.verb_in(lower, "obtain"))


def _is_contender(work: Casting, after: int) -> bool:
    """Whether a party or a person is named right before token ``after``, as far as names tell."""
    n = work.last_of.get(after)
    if n is None:
        return False
    surname = fold(work.document.forms[after - 1]) in work.surnames_here
    return n in work.actor_of or surname or work.cast.candidates[n].kind in ("person", "party")


def _is_located(work: Casting, first: int) -> bool:
    """Whether a name tells where: 'en Loa'."""
    return work.document.lowers[first - 1] == "en"
