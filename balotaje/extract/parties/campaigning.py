"""What a party does in an election, of its name: it sends somebody, or somebody stands under it.

Each rule is one of ``cues``'s kind: it tells how much one place of a name says, in points.
"""

from __future__ import annotations

from ...lexicon import FINITE, PERSON_NOUN
from ..clauses.determiners import OF
from ..names.casting import Casting
from .cues import (
    HINTS,
    MEANS_IT,
    TELLS,
    Place,
    past_apposition,
    past_article,
    sounds_like_party,
    token_before,
)

SENDS = ("field", "settle_on")
SENT_REACH = 9
"""Tokens between a verb of sending and who is sent: 'lleva como candidata a la economista'."""
BETWEEN = frozenset(("se", "no", "ya", "también", "solo", "sí"))
FRONTED = frozenset((";", ":", ".", ",", "y", "e", "mientras", "que"))
GOVERNING = frozenset(("en", "de", "del", "desde", "a", "al", "por", "para", "con", "hasta"))
NAMING_REACH = 8
"""Tokens between what a party is called and its name: 'movimiento fundado en marzo pasado y llamado'."""
SERIES = 40
"""Tokens within which another 'por' begins the same construction."""


def sends_somebody(work: Casting, place: Place) -> int:
    """'Amanecer lleva como candidata a Soto', 'Horizonte apuesta por la edila Ruiz', 'Sur, a Vera'; not
    'Horizonte lleva a casa a Soto'."""
    document, lexicon = work.document, work.lexicon
    lowers, i = document.lowers, past_apposition(work, place.after)
    if lowers[token_before(work, place)] in GOVERNING:
        return 0  # 'la boleta que inscribió en Tola lleva a Soto'
    while i < min(place.after + SENT_REACH, len(lowers)) and lowers[i] in BETWEEN:
        i += 1
    if i + 2 >= len(lowers) or not document.flags[i] & FINITE:
        return 0
    kind = next(
        (kind for kind in SENDS if any(v.person == "3" for v in lexicon.verb_in(lowers[i], kind))), ""
    )
    if not kind:
        return 0
    wanted = {name for v in lexicon.verb_in(lowers[i], kind) for name in lexicon.constructions(v.lemma, kind)}
    told = False
    for k in range(i + 1, min(i + SENT_REACH, len(lowers) - 1)):
        told = told or any(n.kind in ("candidacy", "office") for n in lexicon.person_nouns(lowers[k]))
        governor = "a" if lowers[k] == "al" else lowers[k]
        if governor in wanted or (governor == "a" and "direct" in wanted):
            if kind != "field" and governor == "a" and not told:
                return 0  # 'el conteo colocaba a Soto'
            if _is_person(work, k + 1):
                return MEANS_IT if kind == "field" or told or work.is_electoral else TELLS
        if document.flags[k] & FINITE or lowers[k] in (".", ";"):
            break
    return 0


def _is_person(work: Casting, i: int) -> bool:
    """Whether somebody is named at token ``i``, past an article and titles in lower case."""
    document = work.document
    for k in range(i, min(i + 5, len(document))):
        if document.is_capital(k):
            return work.kind_at(k) == "person" or bool(document.flags[i] & PERSON_NOUN)
        if not document.forms[k].isalpha():
            return False
    return False


def stood_for_in_front(work: Casting, place: Place) -> int:
    """'por el PDA, Soto; por Horizonte, Ruiz', 'Por Horizonte repite la edila Soto'; not 'Por ahora,
    Soto', nor 'por Horizonte' alone."""
    document, lowers = work.document, work.document.lowers
    i = past_article(work, token_before(work, place))
    if i < 0 or lowers[i] != "por" or not (document.sentence_start(i) or lowers[i - 1] in FRONTED):
        return 0
    after = place.after
    if after + 1 >= len(lowers):
        return 0
    if lowers[after] == ",":
        named = _is_person(work, after + 1)
    else:
        named = bool(document.flags[after] & FINITE) and _is_person(work, after + 1)
    if not named:
        return 0
    first, end = document.sentences[document.sentence[i]]
    others = (k for k in range(max(first, i - SERIES), min(end, i + SERIES)) if k != i and lowers[k] == "por")
    return MEANS_IT if any(lowers[k - 1] in FRONTED or k == first for k in others) else TELLS


def under_its_label(work: Casting, place: Place) -> int:
    """'con la sigla Tinkuy', 'bajo el nombre de “Alternativa”', 'con los colores de Horizonte'; not 'el
    nombre de la calle Horizonte', nor hardly in a text on sports."""
    lowers = work.document.lowers
    i = past_article(work, token_before(work, place))
    i -= i > 0 and lowers[i] in OF
    if i < 2 or not work.lexicon.is_name_word(lowers[i], "label_noun"):
        return 0
    i = past_article(work, i - 1)
    i -= i > 0 and lowers[i] in ("los", "las", "su")
    return (MEANS_IT if work.is_political else HINTS) * (lowers[i] in ("bajo", "con"))


def named_so(work: Casting, place: Place) -> int:
    """'el nuevo partido se llamará Tierra Clara', 'una agrupación denominada Amanecer', 'el frente bautizado
    como “Tierra Clara”'; not 'la calle se llama Tierra Clara', 'el partido llama a Soto'."""
    document, lexicon = work.document, work.lexicon
    lowers, i = document.lowers, token_before(work, place)
    i -= i > 0 and lowers[i] == "como"
    if i < 2 or not (
        lexicon.is_name_word(lowers[i], "name_given")
        or (lowers[i - 1] == "se" and lexicon.is_verb_in(lowers[i], "call"))
    ):
        return 0
    begin = max(document.sentences[document.sentence[i]][0], i - NAMING_REACH)
    for k in range(i - 1, begin - 1, -1):
        if lexicon.is_word(lowers[k], "party_noun") or lexicon.is_name_word(lowers[k], "party_like_noun"):
            return MEANS_IT if document.forms[k].islower() else 0
        if lowers[k] in lexicon.head_nouns or document.is_capital(k):
            return 0
    return 0


def beside_of(work: Casting, place: Place) -> int:
    """'delegados del PDA, de Horizonte y del PL', 'los votos del PDA, de Horizonte y de un edil': one of a
    list each of which has its 'de', another being a party; not 'el edil del PDA, de Horizonte, calló'."""
    lowers = work.document.lowers
    i = past_article(work, token_before(work, place))
    if i < 2 or lowers[i] not in OF or lowers[i - 1] not in (",", "y", "e"):
        return 0
    n = work.last_of.get(i - 1)
    party = n is not None and work.cast.candidates[n].kind == "party"
    first = work.cast.candidates[n].first if n is not None else 0
    if not party or lowers[past_article(work, first - 1)] not in OF:
        return 0
    after = place.after
    goes_on = lowers[after : after + 1] in (["y"], ["e"], [","]) and lowers[after + 1 : after + 2] in (
        ["de"],
        ["del"],
    )
    return MEANS_IT if goes_on or lowers[i - 1] != "," else 0


def is_gone_to(work: Casting, place: Place) -> int:
    """'las filas de Horizonte', 'renunció ayer a Horizonte', 'se afilió a Horizonte'; not 'volvió a Tola'."""
    lowers, lexicon = work.document.lowers, work.lexicon
    i = past_article(work, token_before(work, place))
    if i < 2:
        return 0
    if lowers[i] in OF and lowers[i - 1] in ("filas", "militancia"):
        return MEANS_IT
    if lowers[i] != "a" or not lexicon.is_word(lowers[i - 1], "adverb", "relative_day"):
        return 0
    return TELLS * lexicon.is_name_word(lowers[i - 2], "belongs_to")


def founded(work: Casting, place: Place) -> int:
    """'cuando fundó Por la Gente', 'el fundador de Tola Primero'; not 'fundó Tola', 'fundó la revista
    Faro'."""
    lowers = work.document.lowers
    i = token_before(work, place)
    if i < 0 or place.after - place.first < 2 or not sounds_like_party(work, place):
        return 0
    lexicon, noun = work.lexicon, i > 0 and lowers[i] in OF
    told = lexicon.is_name_word(lowers[i - noun], "founder" if noun else "founds")
    return (TELLS if work.is_political else HINTS) * told
