"""Whose a survey is: the pollster named behind it, over whatever stands between the two.

'la encuesta Trazos', 'el sondeo telefónico de Trazos', 'un estudio elaborado por la firma Trazos', 'la
encuesta que Trazos hizo para La Voz'; not 'la encuesta que publicó La Voz', 'el sondeo para La Voz'.
"""

from __future__ import annotations

from ...knowledge import KnownPerson, Organisation
from ..clauses.verbs import is_form_of
from ..cues import Cues
from ..names.proper import Candidate
from ..reading import Reading

REACH = 9
"""Tokens of 'encuesta de intención de voto realizada por la firma' before a pollster's name."""
LINKS = frozenset("de del por la el a al y e".split())
"""Small words between a survey and whose it is."""
SHOWN = ("publi", "difund", "divulg", "emit", "cit", "coment", "recog", "encarg", "contrat", "anunci")
"""How participles begin that tell what outlets do with surveys."""
MAKES = frozenset("hacer realizar elaborar levantar producir conducir".split())
"""What pollsters do: 'la encuesta que Trazos hizo'."""
PARTNERS = frozenset(("asociados", "asociadas", "compañía"))
AND = frozenset(("y", "e", "&"))


def named(reading: Reading, cues: Cues) -> list[tuple[int, str]]:
    """Where pollsters are named, in order: (token, name)."""
    return _Finder(reading, cues).run()


class _Finder:
    def __init__(self, reading: Reading, cues: Cues) -> None:
        self.reading = reading
        self.document = reading.document
        self.lowers = reading.document.lowers
        self.lexicon = reading.lexicon
        self.cues = cues

    def run(self) -> list[tuple[int, str]]:
        """One pass over the names; those of people are passed over."""
        people = {naming.first for naming in self.reading.cast.namings}
        found: list[tuple[int, str]] = []
        for candidate in self.reading.cast.candidates:
            row = next((r for r in candidate.rows if isinstance(r, Organisation)), None)
            if row is not None and row.kind == "pollster":
                found.append((candidate.first, row.name))
            elif candidate.first not in people and self._is_pollster(candidate):
                found.append((candidate.first, self.document.span(candidate.first, self._closed(candidate))))
        return found

    def _is_pollster(self, candidate: Candidate) -> bool:
        if candidate.kind not in ("unknown", "organisation"):
            return False
        if any(isinstance(r, KnownPerson) for r in candidate.rows):
            return False
        if any(isinstance(r, Organisation) for r in candidate.rows):  # 'la encuesta de La Voz' is its own
            before = candidate.first - (self.lowers[candidate.first - 1] in ("de", "del"))
            return self.cues.ending(before, "survey") is not None
        return self._is_of_survey(candidate.first) or self._makes(candidate)

    def _is_of_survey(self, begin: int) -> bool:
        """Whether a survey, or a firm that makes them, is what a name at token ``begin`` belongs to."""
        first, _ = self.document.sentences[self.document.sentence[begin]]
        apposed = False
        for i in range(begin - 1, max(first - 1, begin - 1 - REACH), -1):
            if self.cues.ending(i + 1, "survey") is not None:
                return True
            lower = self.lowers[i]
            behind = self.lowers[i + 1 + (self.lowers[i + 1] in ("el", "la"))]
            if lower == "," and behind in ("de", "del"):
                apposed = True  # 'el estudio «Pulso», de Trazos', 'otro sondeo, el de Trazos'
                continue
            quoted = self.document.stretch[i] >= 0 or lower in '«»“”"'
            if lower in LINKS or (apposed and quoted) or self.cues.ending(i + 1, "poll") is not None:
                continue
            if not lower.isalpha() or lower.startswith(SHOWN) or self.document.is_capital(i):
                return False
            if self.lexicon.is_word(lower, "preposition", "conjunction", "relative", "subordinator"):
                return False
            if any(v.finite for v in self.lexicon.verbs.get(lower, ())) and i < begin - 1:
                return False
        return False

    def _makes(self, candidate: Candidate) -> bool:
        """'la encuesta que Trazos hizo para La Voz', 'que midió la firma Trazos' apart."""
        i = candidate.first - 1
        made = is_form_of(self.document, self.lexicon, self._closed(candidate), MAKES)
        return (
            made and i > 0 and self.lowers[i] == "que" and self.cues.ending(i, "survey", "poll") is not None
        )

    def _at(self, i: int) -> str:
        return self.lowers[i] if i < len(self.lowers) else "."

    def _closed(self, candidate: Candidate) -> int:
        """The token behind a name with its partners, or with what its noun is of: 'Soto y Asociados',
        'Encuestas del Pacífico'.
        """
        i = candidate.after
        if self._at(i) in AND and self._at(i + 1) in PARTNERS:
            return i + 2
        noun = candidate.after == candidate.first + 1 and self.lexicon.head_nouns.get(
            self.lowers[candidate.first]
        )
        if noun and self._at(i) in ("de", "del"):
            i += 1 + (self._at(i + 1) in ("la", "los", "las"))
            while i < len(self.lowers) and self.document.is_capital(i):
                i += 1
            return i if self.document.is_capital(i - 1) else candidate.after
        return i
