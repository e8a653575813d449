"""Conditions: 'apoyará a Soto si gana', 'cuando se sepa quién ganó, la apoyaremos', 'no dijo si la apoya'."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from .chained import BREAKS, Chained
from .turning_down import STOPS

CONDITIONAL = frozenset(("si", "cuando", "vez"))
SUBJUNCTIVE = frozenset(("subj", "subjimpf"))
CLAUSE_REACH = 22
"""Tokens before a verb within which the conjunction that opens its clause is looked for."""
SENTENCE_REACH = 45
"""Tokens before a verb within which a condition on it is looked for."""
CALL_REACH = 8
"""Tokens of 'llamó ayer en su cuenta de X:' before the words with which it is asked."""
CONCEDING = frozenset(("aun", "aún", "incluso", "siquiera", "ni", "bien"))
"""What makes of 'si' no condition: 'aun si gana', 'ni siquiera si gana', 'si bien'."""
DOUBT_REACH = 4
"""Tokens before a verb within which 'quizás', 'según versiones' leaves it open."""


class Conditions(Chained):
    """Tells whether what a verb says hangs on a condition before it or behind it."""

    def _condition_before(self, i: int) -> bool:
        """'si pasa, apoyará a Soto', 'no dijo si apoyará a Soto', 'cuando se sepa quién ganó, lo
        apoyaremos'.
        """
        document, lowers = self.document, self.document.lowers
        begin = max(document.sentences[document.sentence[i]][0], i - SENTENCE_REACH + 1)
        places = self._conditions
        behind = i
        for place in range(bisect_left(places, i) - 1, -1, -1):
            k = places[place]
            if k < begin or not BREAKS.isdisjoint(lowers[k + 1 : behind]):
                return False
            behind, word = k, lowers[k]
            if self._in_words_before(k, i):
                continue  # '“Llámeme si quiere”, le escribió Soto a Tola'
            before = lowers[k - 1] if k else ""
            if before in ("de", "sobre") and word == "si" and "," in lowers[k:i]:
                continue  # 'consultada acerca de si apoya a Soto, dijo que se reunió con él'
            if word == "si" and self._conditional(k) and before != "como":
                return True
            if word != "si" and self.cues.at(k, "on_condition") is not None:
                return True
            if word == "cuando" and self._near(k + 1, *SUBJUNCTIVE):
                return True
            once = word == "vez" and before in ("una", "cada")  # not 'la primera vez que'
            if once and lowers[k + 1] == "que" and not self._near(k + 2, "pret"):
                return True
        return False

    def _called_for(self, i: int) -> bool:
        """'“Vota por Soto”, pidió Tola', 'Tola llamó: “Vota por Soto”': whether words that open with a verb
        in the singular ask it of one; not '“Vota por Soto desde siempre”, contó Tola'.
        """
        document = self.document
        stretch = document.stretches[document.stretch[i]] if document.stretch[i] >= 0 else None
        if stretch is None or stretch.first != i:
            return False
        if not any(v.tense == "imp" for v in self.lexicon.verbs.get(document.lowers[i], ())):
            return False
        behind = stretch.closed + 1
        behind += document.lowers[behind : behind + 1] == [","]
        if stretch.closed >= 0 and self._asks(behind):
            return True
        first, _ = document.sentences[document.sentence[i]]
        return any(self._asks(k) for k in range(max(first, stretch.opened - CALL_REACH), stretch.opened))

    def _asks(self, i: int) -> bool:
        """Whether the verb at token ``i`` asks something of somebody: 'pidió', 'llamó'."""
        form = self.form(i, "urge") if i < len(self.document) else None
        return form is not None and form.finite

    def _in_words_before(self, k: int, i: int) -> bool:
        """Whether token ``k`` is quoted, and the writer's token ``i`` stands behind the comma that follows:
        '“Llámeme si quiere”, le escribió'; not 'dijo que “si gana” apoyará a Soto'.
        """
        document = self.document
        if document.stretch[k] < 0 or document.stretch[i] >= 0:
            return False
        closed = document.stretches[document.stretch[k]].closed
        return 0 <= closed < i and document.lowers[closed + 1] == ","

    def _doubted(self, i: int) -> bool:
        """'quizás apoyará a Soto', 'según versiones, Tola votará', 'votará por Soto, según trascendió';
        not 'seguramente votará', 'votará por Soto, y al parecer viajó'.
        """
        if "doubt" not in self.cues.by_class:
            return False
        first, after = self.document.sentences[self.document.sentence[i]]
        doubt = self.cues.within(max(first, i - DOUBT_REACH), i, "doubt")
        if doubt is None and i - first < CLAUSE_REACH and self.cues.at(first, "doubt") is not None:
            doubt = first if not any(self.is_verb(k) for k in range(first + DOUBT_REACH, i)) else None
        if doubt is not None:
            return not self._in_words_before(doubt, i)
        behind = next((k for k in range(i + 1, after) if self.is_verb(k)), after)
        hearsay = self.cues.within(i, min(after, behind + 1), "doubt")
        return hearsay is not None and self.document.lowers[hearsay] == "según"

    def _conditional(self, si: int) -> bool:
        """'si gana', 'solo si gana'; not 'aun si gana', 'si bien ganó'."""
        lowers = self.document.lowers
        return lowers[si + 1] != "bien" and not (si and lowers[si - 1] in CONCEDING)

    @cached_property
    def _conditions(self) -> list[int]:
        """The tokens that may open a condition."""
        return sorted({*self.document.where(CONDITIONAL), *self.cues.firsts("on_condition")})

    def _near(self, i: int, *tenses: str) -> bool:
        """Whether the first verb of the clause that begins at token ``i`` is of one of ``tenses``."""
        for j in range(i, min(len(self.document), i + 5)):
            if self.is_verb(j):
                return any(v.tense in tenses for v in self.lexicon.verbs[self.document.lowers[j]])
        return False

    def _condition_behind(self, i: int) -> bool:
        """'apoyará a Soto si pasa', 'apoyará a Soto siempre que firme'; not 'la apoyará siempre'."""
        sentence, lowers, places = self.document.sentence, self.document.lowers, self._conditions
        for place in range(bisect_right(places, i), len(places)):
            k = places[place]
            if k >= min(len(lowers) - 1, i + CLAUSE_REACH) or sentence[k] != sentence[i]:
                return False
            supposed = lowers[k] == "si" and self._conditional(k)
            if supposed or self.cues.at(k, "on_condition") is not None:
                apart = not STOPS.isdisjoint(lowers[i + 1 : k]) or any(map(self.is_verb, range(i + 1, k)))
                return not apart
        return False
