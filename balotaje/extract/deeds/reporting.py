"""The verb that tells what a 'que' opens, past the circumstances that stand between the two.

'anunció ayer en radio Costanera que', 'confirmó este martes, tras reunirse con Soto, que': whatever opens
with a preposition, an adverb or a time only adds to the verb, which still waits for what it tells.
"""

from __future__ import annotations

from ...lexicon import ADVERB, CLITIC, CONTRACTION, DEMONSTRATIVE, DETERMINER, PREPOSITION, SUBORDINATOR
from ..clauses.determiners import CONTRACTIONS
from ..tokens import MARKS
from .verbs import Verbs

TELLING_REACH = 40
"""Tokens between a verb of saying and the 'que' of what it tells."""
COMPLETE = frozenset(("que", "si", ";", ":", ".", "?", "!", "quien", "quienes", "cual", "cuales"))
"""What shows that another clause stands between a verb and 'que'."""
TOLD_REACH = 8
"""Tokens of the phrase right before 'que'."""
JOINING = frozenset(("y", "e", "o", "u", "ni", "pero", "sino"))


class Reporting(Verbs):
    """Finds the verbs that tell clauses."""

    def reported_by(self, que: int) -> int:
        """The verb of saying whose clause 'que' at token ``que`` opens past circumstances; -1 where none is.

        'anunció ayer en radio Costanera que', 'anunció junto a Tola, su jefa, que'; not 'visitó ayer la radio
        que', 'anunció un acto que'.
        """
        document, lowers = self.document, self.document.lowers
        first, _ = document.sentences[document.sentence[que]]
        stretch, opens, set_off = document.stretch[que], que, False
        behind_comma = lowers[que - 1] == ","
        if self._told_to_somebody(que - behind_comma):
            return -1
        for k in range(que - 1, max(first - 1, que - TELLING_REACH), -1):
            if document.stretch[k] != stretch or lowers[k] in COMPLETE:
                return -1
            form = self.form(k)
            if form is not None and (self.is_verb(k) or self.is_compound(k)):
                uses = self.lexicon.constructions(form.lemma, "say")
                if "addressee" not in uses and self._of_whom_behind(que):
                    return -1  # 'saludó al edil de Lota, Pedro Soto, que votará por él'
                if "clause" in uses and not {"quote_only", "subject_only"} & uses:
                    return k if self._waits(k, opens) and (set_off or not behind_comma) else -1
                if form.finite or form.tense == "part":
                    return -1
            if lowers[k] == ",":
                around = self.reading.references.at(k)
                apposed = around is not None and around.kind == "name" and around.first < k
                if not (k + 1 == que or apposed or self._circumstantial(k + 1)):
                    return -1
                set_off = set_off or k + 1 < que
                opens = k
            elif lowers[k] in JOINING and self.tells(k + 1):
                return -1
        return -1

    def _of_whom_behind(self, que: int) -> bool:
        """Whether ', que' stands right behind somebody named to whom something is done."""
        named = self.reading.references.ending_at(que - 2) if self.document.lowers[que - 1] == "," else None
        if named is None or named.kind != "name":
            return False
        return self.reading.clause.preposition(named) == "a"

    def _waits(self, verb: int, opens: int) -> bool:
        """Whether a verb of saying has not told anything yet, neither before it nor up to its first comma at
        ``opens``.
        """
        document, lowers = self.document, self.document.lowers
        i = verb + 1
        while i < opens and (after := self._past_time(i)) > i:
            i = after
        if i < opens and not self._circumstantial(i):
            return False
        before = verb - 1
        while before > 0 and (document.flags[before] & CLITIC or lowers[before] == ","):
            before -= 1
        return document.forms[before] not in MARKS and document.stretch[before] == document.stretch[verb]

    def _circumstantial(self, i: int) -> bool:
        """Whether a circumstance opens at token ``i``: 'en radio Tola', 'este martes', 'tras reunirse'."""
        if self.flags[i] & (PREPOSITION | CONTRACTION | SUBORDINATOR | ADVERB):
            return True
        form = self.form(i)
        if form is not None and form.tense in ("ger", "part"):
            return True
        return self._past_time(i) > i

    def _past_time(self, i: int) -> int:
        """The token behind an adverb, or a time that begins at ``i``: 'ayer', 'este martes'; ``i`` where none
        does.
        """
        if self.flags[i] & ADVERB and not self.flags[i] & (PREPOSITION | DETERMINER):
            return i + 1
        for j in range(i, min(len(self.document), i + 4)):
            word = self.document.lowers[j]
            if self.lexicon.is_word(word, "weekday", "relative_day"):
                return j + 1
            if not (self.flags[j] & (DETERMINER | DEMONSTRATIVE) or self.cues.at(j, "time_noun") is not None):
                break
        return i

    def _told_to_somebody(self, que: int) -> bool:
        """Whether 'a' governs what stands before 'que': 'dijo ayer a los vecinos que votan por Soto'."""
        document, lowers = self.document, self.document.lowers
        for i in range(que - 1, max(0, que - TOLD_REACH), -1):
            if lowers[i] == "," or self.flags[i] & PREPOSITION or lowers[i] in CONTRACTIONS:
                place = document.is_capital(i + 1) and self.reading.references.at(i + 1) is None
                beside = lowers[i + 1] == "través" or bool(
                    self.flags[i - 1] & ADVERB
                )  # 'junto a', 'frente a'
                return lowers[i] in ("a", "al") and not beside and not place
        return False
