"""Shares of tables counted that a text states without a percentage.

'con todas las actas computadas', 'contado un tercio de los circuitos', 'nueve de cada diez mesas'.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..clauses.determiners import PLURAL_ARTICLES
from .profiles import Profiles
from .shares import Share, Shares
from .tallies import Tally

SHARE_OPENERS = frozenset(("con", "tras", "al", "a", "de", "del", "sobre", "escrutadas", "escrutado"))
ALMOST = frozenset(("casi", "prácticamente", "virtualmente"))
ALL = (["todas", "las"], ["todos", "los"])
BACK_REFERENCES = frozenset(("ese", "este", "dicho", "aquel", "esos", "estos", "dichos"))
OF_TABLES = frozenset(("los", "las", "el"))
DONE = ("das", "dos")
"""How a participle of counting ends: 'escrutadas todas las mesas'."""
WON_IN = frozenset(("en",))
BALLOTS = frozenset(("votos", "sufragios", "papeletas", "boletas"))
DISPUTED = ("impugnad", "observad", "recurrid", "nul", "anulad")
"""How a participle begins of ballots that are a part of all."""
LEAST_TABLES = 10
"""Tables that 'con las 2.914 actas computadas' are at the least."""
FRACTIONS = {"tercio": 100 / 3, "tercios": 100 / 3, "mitad": 50.0, "cuarto": 25.0, "cuartos": 25.0}
PARTS = {
    "tercera": 100 / 3,
    "terceras": 100 / 3,
    "cuarta": 25.0,
    "cuartas": 25.0,
    "quinta": 20.0,
    "quintas": 20.0,
}


class Worded:
    """Reads the shares in words of one document."""

    def __init__(self, profiles: Profiles, shares: Shares) -> None:
        self.document = profiles.document
        self.lowers = profiles.lowers
        self.lexicon = profiles.reading.lexicon
        self.cues = profiles.cues
        self.profiles = profiles
        self.shares = shares

    def add(self, sentences: set[int]) -> None:
        """Take up the shares in words of ``sentences``."""
        here = sorted(sentences & set(range(len(self.document.sentences))))
        self.shares.add([share for sentence in here for share in self._of(sentence)])

    def _of(self, sentence: int) -> Iterator[Share]:
        """The shares in words of a sentence: 'con la totalidad de las actas' is 100."""
        profile = self.profiles.profile(sentence)
        counting = profile.has("counting", "counted_share")
        told = self.shares.stated_in(sentence) is not None
        for i in profile.cues.get("all_counted", ()):
            opened = i > 0 and self.lowers[i - 1] in SHARE_OPENERS
            behind = self.cues.at(i, "all_counted")
            if behind is not None and self.lowers[behind[1]].startswith(DISPUTED):
                continue  # 'la resolución sobre todos los votos impugnados'
            if (opened or counting) and self.lowers[i - 1] not in ALMOST:
                told = True
                yield Share(i, sentence, 100.0)
        share = None if told else self._in_words(sentence, counting)
        if share is not None:
            yield share

    def _in_words(self, sentence: int, counting: bool) -> Share | None:
        """The first share that a sentence states by numbers of tables or by a fraction of them."""
        first, after = self.document.sentences[sentence]
        counting = counting and self.cues.within(first, after, "uncounted") is None
        for i in range(first + 1, after):
            if self.cues.at(i, "table") is None:
                continue
            if self.lowers[i] in BALLOTS and not self._is_counted(first, i):
                continue
            value = self._of_each(first, i)
            if value is None and counting and not self.shares:
                value = self._of_total(first, i)
            if value is None and counting:
                value = self._all_of(first, i) or self._fraction_of(first, i)
            if value is not None:
                return Share(i, sentence, value)
        return None

    def _is_counted(self, first: int, ballots: int) -> bool:
        """'con una cuarta parte de los votos escrutados'; not 'con la mitad de los votos'."""
        return self.cues.at(ballots + 1, "counting") is not None and "con" in self.lowers[first:ballots]

    def _of_each(self, first: int, table: int) -> float | None:
        """'nueve de cada diez mesas' is 90, whatever is said to be done with them."""
        i = table - 2
        if i - 2 < first or self.lowers[i] != "cada" or self.lowers[i - 1] != "de":
            return None
        return self._ratio(self._number(i - 2), self._number(table - 1))

    def _of_total(self, first: int, table: int) -> float | None:
        """'1.826 mesas escrutadas de un total de 40.900', 'contadas 310 de las 3.500 mesas'; not 'ganó 310 de
        las 3.500 mesas'. Only where the text states no share of its own.
        """
        i = table + 1
        while self.cues.at(i, "counting") is not None:
            i += 1
        told = i > table + 1
        whole = self._past_of(i)
        if whole is not None and (told or self._is_done(first, table - 2)):
            return self._ratio(self._number(table - 1), self._number(whole))
        i = table - 2
        i -= self.lowers[i] in OF_TABLES
        if i <= first or self.lowers[i] != "de" or not (told or self._is_done(first, i - 2)):
            return None
        return self._ratio(self._number(i - 1), self._number(table - 1))

    def _past_of(self, i: int) -> int | None:
        """Where the number stands of 'de un total de 40.900', 'de las 40.900'."""
        if self.lowers[i : i + 1] != ["de"]:
            return None
        if self.lowers[i + 1 : i + 4] == ["un", "total", "de"]:
            return i + 4
        return i + 2 if self.lowers[i + 1 : i + 2] and self.lowers[i + 1] in OF_TABLES else None

    def _is_done(self, first: int, i: int) -> bool:
        """Whether a word of counting ends right at token ``i``: 'con un total de', 'escrutadas'."""
        return i >= first and self.cues.ending(i + 1, "counting") is not None

    def _all_of(self, first: int, table: int) -> float | None:
        """'con todos los circuitos escrutados', 'con las 2.914 actas computadas' is 100."""
        begin = table - 2
        if begin < first or self.lowers[begin - 1] in ALMOST:
            return None
        before = self.lowers[begin - 1] if begin > first else ""
        opened = before in ("con", "tras") or before.endswith(DONE)
        if self.lowers[begin:table] in ALL:
            return 100.0 if opened else None
        numbered = self.lowers[begin] in PLURAL_ARTICLES and self._number(table - 1) >= LEAST_TABLES
        done = self.cues.at(table + 1, "counting") is not None or before.endswith(DONE)
        return 100.0 if opened and numbered and done else None

    def _fraction_of(self, first: int, table: int) -> float | None:
        """'un tercio de los circuitos', 'tres cuartas partes de las actas'."""
        i = table - 1
        i -= self.lowers[i] in OF_TABLES
        if i - 1 <= first or self.lowers[i] != "de" or self.lowers[i + 1] == "cada":
            return None
        word, before = self.lowers[i - 1], self.lowers[i - 2]
        part = FRACTIONS.get(word)
        if word in ("parte", "partes"):
            part, before = PARTS.get(before), self.lowers[i - 3]
        if part is None or before in ("más", "menos") or WON_IN & set(self.lowers[i - 4 : i - 1]):
            return None  # 'ganó en un tercio de las mesas'
        count = self._number(i - 2 - (word == "partes"))
        return round(part * max(1.0, count), 1)

    def _ratio(self, one: float, of: float) -> float | None:
        return round(100 * one / of, 2) if one and of and one <= of else None

    def _number(self, i: int) -> float:
        """A whole number in digits or in one word; 0 for anything else."""
        lower = self.lowers[i].replace(".", "").replace(",", "")
        if lower.isdecimal():
            return float(lower)
        value, kind = self.lexicon.numbers.get(lower, (0.0, ""))
        return value if kind == "cardinal" else 0.0

    def referring_back(self, tally: Tally) -> Share | None:
        """'Con ese informe quedaban contadas 2.310 de las 3.500 mesas': the share of the sentence before."""
        share = self.shares.stated_in(tally.sentence + 1)
        if share is None or self.document.paragraph[share.first] != self.document.paragraph[tally.first]:
            return None
        first, _ = self.document.sentences[share.sentence]
        opening = self.lowers[first : first + 3]
        refers = bool(BACK_REFERENCES & set(opening))
        return share if refers and self.cues.within(first, first + 5, "bulletin") is not None else None
