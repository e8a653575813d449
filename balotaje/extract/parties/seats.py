"""With whom a party wins its seats: 'Marea Verde conservó Tola con Soto', 'el PDA logró dos: Soto y Ruiz'."""

from __future__ import annotations

from ...lexicon import FINITE, PREPOSITION
from ..brackets import past_brackets
from ..clauses.determiners import DETERMINERS
from ..cues import Cues
from .fielded import as_own
from .partisans import MAX_PHRASE, Partisans

BY_HAND = ("de", "la", "mano", "de")
WINNING = ("win", "prevail", "obtain", "gain", "take_win", "field")
WIN_REACH = 18
"""Tokens between a party and with whom it wins: 'conservó la prefectura de la provincia de Tola con'."""
SEAT_REACH = 5
"""Tokens from a number to the comma behind what it counts: 'un único concejal en Tola,'."""
COLON_REACH = 2
"""Tokens from a number to the colon behind it: 'dos diputadas:'."""
NO_SEATS = frozenset(("%", "por", "puntos", "votos"))
"""What behind a number says that it counts no seats."""


def bind(partisans: Partisans) -> None:
    """Bind to each party those with whom it wins, as the words around its name tell."""
    for first, after in sorted(partisans.party_ends.items()):
        person = _led_by_hand(partisans, first)
        people = _won_with(partisans, after) if person is None else [person]
        for index in people:
            partisans.join(index, partisans.party_at[first])


def _led_by_hand(partisans: Partisans, first: int) -> int | None:
    """'De la mano de Rosa Soto, Marea Verde ganó'; not 'Junto a Rosa Soto, Marea Verde ganó'."""
    lowers = partisans.document.lowers
    i = first - 1 - (lowers[first - 1] in ("el", "la"))
    person = partisans.person_until.get(i) if i > 0 and lowers[i] == "," else None
    if person is None:
        return None
    begin = next((b for b in range(i - MAX_PHRASE, i) if partisans.phrase_at.get(b) == person), 0)
    return person if begin > 3 and tuple(lowers[begin - 4 : begin]) == BY_HAND else None


def _won_with(partisans: Partisans, after: int) -> list[int]:
    """'Marea Verde conservó Tola con Rosa Soto', '… creció de la mano de Soto', '… perdió con Soto como
    candidata', '… logró dos: Soto y Ruiz', '… dos, entre ellos Soto y Ruiz', 'Marea Verde, dos, con Soto';
    not 'Marea Verde ganó el debate con Rosa Soto'."""
    document, lowers = partisans.document, partisans.document.lowers
    after = past_brackets(document, after)
    k = after + (lowers[after : after + 1] == [","])
    k += lowers[k : k + 1] == ["que"]
    wins, seats = False, 0
    for i in range(k, min(k + WIN_REACH, len(lowers) - 2)):
        lower = lowers[i]
        if lower == "con" and i + 1 in partisans.phrase_at:
            told = (wins and _ends_prize(partisans, i - 1)) or (seats and lowers[i - 1] == ",")
            if told or as_own(partisans, i + 1):
                return partisans.listed_from(i + 1)
        if lower == "mano" and tuple(lowers[i - 2 : i + 2]) == BY_HAND:
            return partisans.listed_from(i + 2)
        if lower == ":" and i - seats <= COLON_REACH:
            return partisans.listed_from(i + 1)
        if lower == "," and seats and (one := _only_seat(partisans, seats, i)):
            return one
        if seats and (found := Cues.of(document, partisans.lexicon).at(i, "for_instance")) is not None:
            return partisans.listed_from(found[1])
        if i in partisans.party_at or i in partisans.person_at or lower in (".", ";", ":", "que"):
            return []
        counted = lower.isdecimal() or lower in partisans.lexicon.numbers
        elided = i == k and lowers[after] == "," and not wins
        if (elided and document.is_capital(i)) or (counted and (wins or elided)):
            seats = 0 if lowers[i + 1] in NO_SEATS else i
        wins = wins or _wins(partisans, i)
    return []


def _only_seat(partisans: Partisans, seats: int, comma: int) -> list[int]:
    """Who has the seat that a comma tells of: 'conserva un concejal, Soto,', 'logró una banca, la de
    Soto', 'su único edil, Soto'; not 'tiene un problema, Soto'."""
    lowers, lexicon = partisans.document.lowers, partisans.lexicon
    if comma - seats > SEAT_REACH:
        return []
    for k in range(seats + 1, comma):
        seat = any(kind == "seats" and len(words) == 1 for words, kind in lexicon.phrases.get(lowers[k], ()))
        if seat or any(noun.kind == "office" for noun in lexicon.person_nouns(lowers[k])):
            i = comma + 1
            if lowers[i : i + 1] in (["el"], ["la"], ["los"], ["las"]) and lowers[i + 1 : i + 2] == ["de"]:
                i += 2
            return partisans.listed_from(i)
        if partisans.document.flags[k] & PREPOSITION or not lowers[k].isalpha() or lowers[k] in DETERMINERS:
            return []
    return []


def _wins(partisans: Partisans, i: int) -> bool:
    """Whether a verb of winning or keeping stands at token ``i``: 'ganó', 'retuvo', 'eligió'."""
    lower, lexicon = partisans.document.lowers[i], partisans.lexicon
    if not partisans.document.flags[i] & FINITE:
        return False
    return lexicon.is_name_word(lower, "wins_for", "keeps_seats") or lexicon.is_verb_in(lower, *WINNING)


def _ends_prize(partisans: Partisans, i: int) -> bool:
    """Whether token ``i`` ends what is won in an election: 'Tola', 'la alcaldía', '12 %', 'dos bancas,'."""
    document, lexicon = partisans.document, partisans.lexicon
    i -= document.lowers[i] == ","
    lower = document.lowers[i]
    seats = any(kind == "seats" and len(words) == 1 for words, kind in lexicon.phrases.get(lower, ()))
    told = seats or lexicon.is_name_word(lower, "electoral", "constituency") or lower in ("%", "ciento")
    return told or document.is_capital(i) or lexicon.head_nouns.get(lower) == "institution"
