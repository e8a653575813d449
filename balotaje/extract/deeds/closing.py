"""Whether a clause ends before a verb behind 'y' or a comma, which is then of the clause around it."""

from __future__ import annotations

from ...lexicon import PERSON_NOUN, VerbForm
from ..clauses.determiners import THE
from .clauseopeners import ClauseOpeners
from .frames import State
from .phrases import Phrase

HAPPENING = frozenset(("ser", "estar", "tener", "poder", "quedar", "seguir", "hacer"))
"""What also things do: 'dijo que el pacto quedó atrás y fue un error'."""


AGREEING = {"el": "o", "la": "a", "los": "os", "las": "as"}
"""How a participle ends that goes with the article behind it."""
BEING = frozenset(("ser", "parecer", "resultar", "constar"))
"""What of a clause is told with, of nobody: 'es cierto que', 'consta que'."""


class Closing(ClauseOpeners):
    """Tells of which of two clauses a verb is."""

    def _agrees(self, phrase: Phrase, form: VerbForm) -> bool:
        """Whether a phrase can be the subject of a verb of this number."""
        if any(actor.kind == "party" for actor in phrase.actors) and not phrase.plural:
            return True
        return phrase.plural == (form.number == "p") or form.person == "1"

    def _goes_on(self, state: State, form: VerbForm) -> bool:
        """'Fue Soto, que perdió, felicitó a Tola y …', 'Lo admitieron los de Soto, que perdió, felicitó a …':
        whether a verb behind a comma is the relative's, since it cannot be of the clause around it.
        """
        below = state.stack[-2]
        if state.top.kind != "relative" or below.subject is None:
            return False
        copula = self.predicates.form(below.verb, lemma="ser")
        passive = self.predicates.form(below.verb + 1)
        told = copula is not None and (passive is None or passive.tense != "part")
        return told or not self._agrees(below.subject, form)

    def _acknowledged(self, state: State, form: VerbForm) -> bool:
        """'reconoció que Soto ganó y lo felicitó': who acknowledges a result congratulates on it; not 'contó
        que Soto llamó y lo felicitó'.
        """
        outer = self.predicates.form(state.stack[-2].verb)
        if outer is None or outer.tense != form.tense:
            return False
        greets = self.predicates.in_class(form.lemma, "congratulate")
        return greets and self.predicates.in_class(outer.lemma, "acknowledge")

    def _no_deed_of(self, state: State, form: VerbForm) -> bool:
        """'Soto y Tola admitieron que el resultado fue otro y apoyaron a Paredes': whether whoever is the
        subject of a complement cannot be that of a verb behind 'y'; the one who says so can.
        """
        inner, outer = state.top.subject, state.stack[-2].subject
        if state.top.kind != "complement" or inner is None or outer is None or not outer.actors:
            return False
        if not self._agrees(outer, form) or inner.actors or form.lemma in HAPPENING:
            return False
        if not self._agrees(inner, form):
            return True
        before = self.predicates.form(state.stack[-2].verb)
        told = before is not None and (before.tense == form.tense or form.lemma == "haber")
        return told and self._is_thing(inner)

    def _back_from_future(self, state: State, form: VerbForm) -> bool:
        """'anunció que apoyará a Soto y llamó …': the verb is told like the one that governs the clause."""
        verb = self.predicates.form(state.top.verb)
        outer = self.predicates.form(state.stack[-2].verb)
        if verb is None or outer is None or state.top.kind == "relative":
            return False
        if outer.lemma in BEING and state.stack[-2].subject is None:
            return False  # 'Es cierto que Soto bajó su postulación y ahora hace campaña'
        return verb.tense != form.tense and outer.tense == form.tense

    def _of_absolute(self, phrase: Phrase) -> bool:
        """'Cerrado el conteo, llamó a Soto', 'Pasada la medianoche votó': whether a phrase is what a
        participle that opens a clause says is over; not 'Consultado el alcalde, dijo'.
        """
        document, lowers, i = self.document, self.document.lowers, phrase.first
        if phrase.actors or i < 1 or lowers[i] not in THE or document.sentence[i - 1] != document.sentence[i]:
            return False
        form = self.predicates.form(i - 1)
        if form is None or form.tense != "part" or not lowers[i - 1].endswith(AGREEING.get(lowers[i], "?")):
            return False
        opens = (
            document.sentence_start(i - 1) or lowers[i - 2] in (",", "y") or self.cues.ending(i - 1, "once")
        )
        return bool(opens) and not any(document.flags[j] & PERSON_NOUN for j in range(i, phrase.after))

    def _is_thing(self, phrase: Phrase) -> bool:
        """'el aval' that 'le dieron Soto y Tola'; not 'los que', 'uno de los ediles que', 'el Partido Aurora
        que'.
        """
        if phrase.plural or phrase.actors or phrase.after == phrase.first + 1:
            return False
        return not any(self.document.flags[i] & PERSON_NOUN for i in range(phrase.first, phrase.after))
