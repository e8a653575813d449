"""What tells when rather than who: 'este martes', 'el 21 de junio', 'pasadas las diez', '20:40'."""

from __future__ import annotations

from ...lexicon import ADVERB, DEMONSTRATIVE, DETERMINER, QUANTIFIER, Lexicon
from ..cues import Cues
from ..tokens import Document
from .placed import PlacedLists
from .predicates import Predicates

BESIDE = frozenset(("junto", "frente", "gracias", "respecto", "pese", "debido"))
"""What governs with 'a' or 'con' what is no object of the verb before."""
OPEN_END = frozenset(("de", "a", "con", "que"))
"""How a set phrase ends that is none without what it governs: 'a causa de'."""
DAYS = range(1, 32)
"""The days of a month."""
SPANS = frozenset(("hasta", "desde", "durante", "de", "a", "al", "del", "en"))
"""What opens a time that somebody goes on for: 'hasta el domingo', 'de aquí al 13 de abril'."""
LASTING = frozenset(("hasta", "desde", "durante"))
"""Those that need no more than 'el final' behind them."""
FINAL = frozenset(("final", "fin", "cierre", "comienzo", "principio", "inicio", "último", "entonces"))
ELAPSED = frozenset(("pasadas", "dadas"))
"""What stands before an hour that is over: 'pasadas las diez'."""
WITHIN_TIME = frozenset(
    ("aquí", "acá", "ahora", "primer", "mismísimo", "propio", "próximo", "pasado", "mero")
)
TIME_REACH = 7
"""Tokens of 'de aquí al primer domingo' up to the word that tells the time."""


class Times(PlacedLists):
    """Tells the times of one document from its noun phrases."""

    predicates: Predicates
    lexicon: Lexicon
    cues: Cues

    def _tells_time(self, i: int) -> bool:
        """'este martes', 'la misma noche de', 'el pasado domingo', 'pasadas las diez': when, not who."""
        if self.document.lowers[i] == "las" and i and self.document.lowers[i - 1] in ELAPSED:
            return True
        if self._is_date(i):
            return True
        for j in range(i, min(len(self.document), i + 4)):
            word = self.document.lowers[j]
            if self.lexicon.is_word(word, "weekday", "month", "relative_day"):
                return True
            if j == i + 1 and word in ("antes", "después"):
                return True  # 'poco antes'
            if self.cues.at(j, "time") is not None and word not in (
                "pasado",
                "próximo",
                "mismo",
                "último",
                "última",
            ):
                return True
            if (
                j > i
                and not self.document.flags[j] & (DETERMINER | ADVERB | DEMONSTRATIVE)
                and word
                not in (
                    "pasado",
                    "pasada",
                    "próximo",
                    "próxima",
                    "último",
                    "última",
                )
            ):
                return False
        return False

    def _is_date(self, i: int) -> bool:
        """'el 21 de junio', 'el 21 votará'; not 'el 21 de los ediles', 'el 21 % votó'."""
        lowers = self.document.lowers
        if lowers[i] != "el" or i + 3 >= len(lowers) or not lowers[i + 1].isdecimal():
            return False
        if lowers[i + 2] != "de":
            return int(lowers[i + 1]) in DAYS and (self._verb_at(i + 2) or lowers[i + 2] == ",")
        return self.lexicon.is_word(lowers[i + 3], "month")

    def _verb_at(self, i: int) -> bool:
        return self.predicates.tells_from(i)


def is_hour(document: Document, i: int) -> bool:
    """Whether the colon at token ``i`` is that of 'a las 20:40'."""
    forms = document.forms
    return 0 < i < len(forms) - 1 and forms[i - 1].isdecimal() and forms[i + 1].isdecimal()


def is_day(document: Document, lexicon: Lexicon, i: int) -> bool:
    """Whether the number at token ``i`` is a day's: 'el próximo 14 de diciembre', 'este domingo 14'."""
    following = document.lowers[i + 1 : i + 3]
    if following[:1] == ["de"]:
        return lexicon.is_word(following[-1], "month")
    return lexicon.is_word(document.lowers[i - 1], "weekday")


def past_spans(document: Document, lexicon: Lexicon, i: int) -> int:
    """The token behind the times that one goes on for, at token ``i``: 'hasta el domingo', 'desde marzo',
    'de aquí al primer domingo de junio'; ``i`` where none is told ('hasta la puerta', 'de Lota').
    """
    lowers = document.lowers
    while i < len(document) and lowers[i] in SPANS:
        lasting = lowers[i] in LASTING or lowers[i + 1 : i + 2] in (["aquí"], ["acá"], ["ahora"])
        after = i
        for j in range(i + 1, min(len(document), i + TIME_REACH)):
            if document.sentence[j] != document.sentence[i]:
                break
            word = lowers[j]
            tells = lexicon.is_word(word, "weekday", "month", "relative_day") or (lasting and word in FINAL)
            if tells or is_day(document, lexicon, j):
                after = j + 1
                break
            within = word in SPANS or word in WITHIN_TIME or word.isdecimal()
            if not (within or document.flags[j] & (DETERMINER | DEMONSTRATIVE)):
                break
        if after == i:
            return i
        i = after
    return i


def is_afterwards(document: Document, i: int) -> bool:
    """'felicitó luego a Soto'; not 'felicitó luego de votar a Soto', 'luego que ganó'."""
    return document.lowers[i] == "luego" and document.lowers[i + 1 : i + 2] not in (["de"], ["que"])


def past_circumstance(document: Document, lexicon: Lexicon, cues: Cues, i: int) -> int:
    """The token behind what the preposition at token ``i`` tells of when or how, else ``i``: 'recibió a solas
    a Soto', 'llamó al cierre de las urnas a Soto', 'a tres días de la elección', 'junto a su familia'.
    """
    lowers = document.lowers
    if lowers[i - 1] in BESIDE:
        return i + 1
    if lowers[i] == "al" and i + 1 < len(lowers) and lowers[i + 1] in FINAL:
        return i + 2
    if lowers[i] == "a" and cues.at(i + 2, "time_noun") is not None:
        if lowers[i + 1] in lexicon.numbers or document.flags[i + 1] & QUANTIFIER:
            return i + 3
    found = cues.at(i, "presence_cue", "connective", "about")
    return found[1] if found is not None and lowers[found[1] - 1] not in OPEN_END else i
