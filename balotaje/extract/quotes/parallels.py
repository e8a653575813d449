"""Two clauses built alike, of which each has its own speaker and the second may lack its verb: 'Soto pidió
“…” y Paredes, “…”', 'Según Soto es “…”; según Paredes, “…”'.
"""

from __future__ import annotations

from ...lexicon import PREPOSITION, QUOTE_NOUN
from ..clauses.determiners import COORDINATORS, JOINS
from ..reading import Said
from ..references.pointers import Reference
from ..tokens import ENDERS, MARKS, SINGLE
from .colons import Colons
from .sayings import Cue

MADE_REACH = 4
"""Tokens from a relative to its verb: 'que ayer le hizo'."""
NEXT_MARK = 4
"""Tokens behind whom a phrase names within which the words that it is about begin: 'según Soto, de “…”'."""


class Parallels(Colons):
    """Reads clauses that go on as the one before does, in one document."""

    def gapped(self, said: Said) -> Cue | None:
        """Who is named alone before words, the verb being the one before: 'Soto pidió “…” y Paredes, “…”',
        'Soto dijo que “…”; ella, que “…”'.

        Where the words before stand behind 'que' too, no comma is needed: 'Soto dijo que “…”, Paredes que
        “…”'. Not 'Soto pidió “…” y a Paredes, “…”', nor where a verb stands between: 'y Paredes dijo “…”'.
        """
        document, lowers = self.document, self.document.lowers
        i = said.first - 2
        if i < 2 or document.sentence[i] != document.sentence[said.first]:
            return None
        if document.flags[i] & PREPOSITION:
            i -= 1  # 'y Paredes, de “…”'
        elif lowers[i - 1 : i + 1] == [",", "que"] and self._ends_sentence(said.after):
            i -= 1  # 'y Paredes, que “…”.'
        alike = lowers[i] == "que" and self._follows_que(i)
        i -= alike
        contrast = self.cues.ending(i, "contrast") if lowers[i] == "," else None
        if contrast is not None and lowers[contrast - 1] == ",":
            i = contrast - 1  # 'y Paredes, en cambio, “…”'
        i -= lowers[i] == ","
        named = self.references.ending_at(i)
        if named is None or self.clause.preposition(named):
            return None
        if named.kind not in ("name", "description", "organisation", "pronoun", "group"):
            return None
        i = self.clause.members(named)[0].first - 1
        if lowers[i] == "que" and lowers[i - 1] == "mientras":
            i -= 1
        if lowers[i] not in JOINS and not (alike and lowers[i] == ","):
            return None
        i -= 1
        i -= lowers[i] in (",", ";")
        return Cue(named.first, None, "before", 3, named) if lowers[i] in MARKS else None

    def _follows_que(self, i: int) -> bool:
        """Whether the words before token ``i`` in its sentence stand behind 'que' as well."""
        document = self.document
        begin, _ = document.sentences[document.sentence[i]]
        closed = next((k for k in range(i - 1, begin, -1) if document.stretch[k] >= 0), -1)
        if closed < 0:
            return False
        return document.lowers[document.stretches[document.stretch[closed]].opened - 1] == "que"

    def resumed(self, said: Said) -> Cue | None:
        """A sentence that only goes on with what somebody tells: 'Soto dice que no. Que “no hay plata”.'"""
        document, que = self.document, said.first - 2
        alone = que > 0 and document.lowers[que] == "que" and document.sentence_start(que)
        if not alone or document.paragraph[que - 1] != document.paragraph[que]:
            return None
        return Cue(que, None, "before", 1)

    def made(self, said: Said) -> Cue | None:
        """Who made what the words were: 'Soto negó las acusaciones de “…” y de “…” que le hizo Paredes'; not
        'Soto hizo acusaciones de “…” que lo honran'.
        """
        document, lowers, stretch = self.document, self.document.lowers, self.document.stretch
        noun, que = said.first - 3, said.after + 1
        while noun > 1 and lowers[noun] in COORDINATORS and stretch[noun - 2] >= 0:
            noun = document.stretches[stretch[noun - 2]].opened - 2
        if noun < 0 or lowers[noun + 1] != "de" or not document.flags[noun] & QUOTE_NOUN:
            return None
        while que + 3 < len(document) and lowers[que] in COORDINATORS and stretch[que + 3] >= 0:
            que = document.stretches[stretch[que + 3]].closed + 1
        if lowers[que : que + 1] != ["que"]:
            return None
        makes = (i for i in range(que + 1, min(len(document), que + MADE_REACH)) if self._utters(i))
        subject = self.clause.subject(next(makes, que), inverted_first=True)
        maker = subject.references[0] if subject is not None else None
        return Cue(noun, None, "before", 3, maker) if maker and maker.first > que else None

    def _utters(self, i: int) -> bool:
        """Whether somebody does with charges what is done with words at token ``i``: 'formuló', 'hizo'."""
        readings = self.lexicon.verb_in(self.document.lowers[i], "utter")
        return any(verb.finite and verb.person == "3" for verb in readings)

    def _ends_sentence(self, i: int) -> bool:
        """Whether the sentence, or its part before ';', ends behind the marks at token ``i``."""
        forms = self.document.forms
        while i < len(forms) and (forms[i] in MARKS or forms[i] in SINGLE):
            i += 1
        return i >= len(forms) or forms[i] in ENDERS or forms[i] == ";"

    def opens_next(self, source: Reference) -> bool:
        """Whether whom a phrase behind words names says the next ones: in '“…”; según Soto, “…”' he does, in
        '“…”, según Soto, “…”' he says both.
        """
        document, lowers = self.document, self.document.lowers
        head = self.clause.members(source)[0].first
        before = range(max(0, head - NEXT_MARK), head)
        joined = any(lowers[i] in JOINS for i in before)
        contrast = self.cues.at(source.after + 1, "contrast")  # 'para Soto, en cambio, es “…”'
        after = contrast[1] if contrast is not None and lowers[source.after] == "," else source.after
        for i in range(after, min(after + NEXT_MARK, len(lowers))):
            if lowers[i] in MARKS:
                return joined and document.sentence[i] == document.sentence[head]
            joined = joined or self.is_judging(i)  # 'Lo que para Soto es “…”, para Paredes es “…”'
        return False
