"""What opens a clause within a sentence: a relative, 'que', 'pese a que', 'mientras que', 'según dijo'."""

from __future__ import annotations

from itertools import pairwise

from ...lexicon import ADVERB, CLITIC, SAYING
from ..clauses.determiners import COORDINATORS, THE, WHOSE
from .frames import Frame, State, Subject
from .phrases import Phrase
from .relatives import RELATIVES, Relatives

CIRCUMSTANCES = frozenset(
    ("cuando", "mientras", "aunque", "porque", "pues", "si", "donde", "según", "como", "apenas")
)
AS_SOON = (["no", "bien"], ["ni", "bien"], ["en", "cuanto"])
"""What opens a clause of time in two words: 'no bien cerraron las urnas'; not 'en cuanto a la ley'."""
AFTERWARDS = frozenset(("luego", "después", "antes", "tras"))


class ClauseOpeners(Relatives):
    """Puts the frame of a clause on the stack where it opens."""

    _found: dict[int, Subject]

    def _opens_clause(self, state: State, i: int) -> bool:
        """Whether token ``i`` opens a clause; then its frame is put on the stack."""
        word = self.document.lowers[i]
        if word == "que":
            self._open_que(state, i)
        elif word in RELATIVES or word in WHOSE:
            self._open_relative(state, i)
        elif self._as_soon(i):
            self._interrupt(state, i)
            state.begin(word)
        elif word in CIRCUMSTANCES and self._opens_circumstance(i):
            contrast = word == "mientras" and self.document.lowers[i + 1 : i + 2] == ["que"]
            if contrast or self._says_further(state, i):
                self._boundary_of_contrast(state)
                return True
            place = self._place(state, i) if word == "donde" else None
            self._interrupt(state, i)
            state.top.antecedent = place
            state.begin(word)
        else:
            return False
        return True

    def _as_soon(self, i: int) -> bool:
        """'no bien asomaron las mesas', 'en cuanto se supo': whether time is told up to token ``i``."""
        return self.document.lowers[max(0, i - 1) : i + 1] in AS_SOON and self._verb_at(i + 1)

    def _place(self, state: State, i: int) -> Phrase | None:
        """'el Partido del Alba, donde Soto militó y que apoya a Tola': which body 'donde' is told of; not
        'Soto votó en Lota, donde'.
        """
        if not self._follows_phrase(state, i) and not self._follows_noun(i):
            return None
        place = self._antecedent(state, i, "donde")
        return place if place is not None and place.actors else None

    def _opens_circumstance(self, i: int) -> bool:
        """'según dijo', ', apenas salió el corte'; not 'según Soto', 'apenas 12 votos', 'el partido como
        tal apoya'.
        """
        word = self.document.lowers[i]
        if self.document.lowers[i : i + 2] == ["como", "tal"]:
            return False
        if word == "apenas":
            opens = self.document.sentence_start(i) or self.document.lowers[i - 1] == ","
            following = self.document.lowers[i + 1 : i + 4]
            told = self._verb_at(i + 1) and following[1] in THE and following[2].isalpha()
            return opens and (following[:1] == ["se"] or bool(set(following[:1]) & THE) or told)
        return word not in ("como", "según") or self._verb_at(i + 1)

    def _says_further(self, state: State, i: int) -> bool:
        """'Soto dijo que el partido no apoyará a Tola, aunque aclaró que', of who spoke; not ', aunque la
        apoyó'.
        """
        if self.document.lowers[i - 1 : i + 1] != [",", "aunque"]:
            return False
        told = any(frame.kind == "complement" and frame.verb >= 0 for frame in state.stack)
        while i < len(self.document) - 2 and self.document.flags[i + 1] & (CLITIC | ADVERB):
            i += 1
        form = self.predicates.form(i + 1) if told and self.document.flags[i + 1] & SAYING else None
        return form is not None and form.tense == "pret" and self.predicates.is_verb(i + 1)

    @staticmethod
    def _boundary_of_contrast(state: State) -> None:
        """'…, mientras que', '…, pero': a new main clause; whose subject drops, it is the last one's, also
        where that one's verb is unknown ('Soto no solo acata, sino que apoya').
        """
        del state.stack[1:]
        top = state.top
        if top.verb >= 0:
            top.beside, top.subject, top.verb = top.verb, None, -1
        state.begin(",")

    def _open_que(self, state: State, i: int) -> None:
        top = state.top
        before = self.document.lowers[i - 1] if i else ""
        if before == "sino" and self.predicates.chained_to(i) < 0:
            return
        if before == "mientras" or self.cues.ending(i + 1, "likewise") is not None:
            return
        if self.document.lowers[i - 3 : i] == [",", "en", "tanto"]:
            self._boundary_of_contrast(state)
            return
        if self._next_of_chain(state, i):
            state.begin("que")
        elif before in COORDINATORS and any(frame.kind == "complement" for frame in state.stack):
            while state.top.kind != "complement":
                state.stack.pop()
            governor = state.stack.pop().governor
            state.stack.append(Frame("complement", governor=governor))
            state.begin("que")
        elif self._follows_phrase(state, i) and not self.predicates.is_complement(i):
            self._open_relative(state, i)
        elif self._in_circumstance(i):
            self._interrupt(state, i)
            state.begin("que")
        elif self._crowd_acts(state, i):
            self._open_relative(state, i)
        elif before in THE or before in ("al", "del") or before in COORDINATORS or self._follows_noun(i):
            self._open_relative(state, i)
        elif before == "," and (whom := self._object_set_off(state, i)) is not None:
            state.stack.append(Frame("relative", whom, governor=top.verb, opened=i, antecedent=whom))
            state.begin("que")
        else:
            state.stack.append(Frame("complement", governor=self._governing(state), opened=i))
            state.begin("que")

    def _next_of_chain(self, state: State, que: int) -> bool:
        """'dijo que no irá, que lo pensó y que': whether one verb tells the clause that 'que' at token
        ``que`` opens and another before it; then its frame takes the place of that one.
        """
        root = self.predicates.chained_to(que)
        places = [n for n, frame in enumerate(state.stack) if frame.kind == "complement"]
        place = next((n for n in places if root >= 0 and state.stack[n].opened == root), -1)
        if place < 0:
            return False
        governor = state.stack[place].governor
        del state.stack[place:]
        state.stack.append(Frame("complement", governor=governor, opened=root))
        return True

    def _in_circumstance(self, que: int) -> bool:
        """'luego que', 'a pesar de que', 'pese a que' at token ``que``."""
        before = self.document.lowers[max(0, que - 2) : que]
        return before[-1:] == ["de"] or before == ["pese", "a"] or bool(AFTERWARDS.intersection(before[-1:]))

    @staticmethod
    def _interrupt(state: State, i: int) -> None:
        """Open a circumstance; 'Soto, pese a que apoyó a Tola, …' is of whose clause it interrupts."""
        top = state.top
        host = top.subject if top.verb < 0 and state.opener == "," else None
        state.stack.append(Frame("circumstance", governor=top.verb, host=host, opened=i))

    def _told_between(self, phrase: Phrase) -> list[int]:
        """The verbs of what a list tells of its members, their subjects: 'Soto, que perdió, y Tola'."""
        told = {
            i: Subject(Phrase(one.actors, one.first, one.after, named=True), "relative")
            for one, following in pairwise(phrase.parts)
            for i in range(one.after + 1, following.first)
            if self.document.stretch[i] < 0 and self.predicates.is_verb(i)
        }
        self._found |= told
        return list(told)

    def _unknown_verb(self, frame: Frame, comma: int) -> bool:
        """'Mientras Soto vagaba, Tola': whether a circumstance whose subject has some word behind it ends at
        a comma, whose verb no list has; not 'de que Soto, que perdió, apoye'.
        """
        subject = frame.subject
        if frame.kind != "circumstance" or subject is None or subject.after >= comma:
            return False
        return self.document.lowers[subject.after] != ","

    def _object_set_off(self, state: State, i: int) -> Phrase | None:
        """'agradeció a Soto, cuarto con 12%, que lo respaldó': whom the clause behind an inciso tells of;
        nobody in 'dijo a Soto, su rival, que lo respaldará'.
        """
        if state.top.verb < 0 or self.predicates.tells_somebody(state.top.verb):
            return None
        for phrase in (state.last, *state.recent):
            if phrase is None or phrase.governed != "a" or not phrase.actors or phrase.first < state.top.verb:
                continue
            if phrase.after < i - 1 and self.document.lowers[phrase.after] == ",":
                return phrase
        return None

    def _governing(self, state: State) -> int:
        """The verb that a complement belongs to: the finite verb of the clause that it stands in."""
        for frame in reversed(state.stack):
            if frame.verb >= 0:
                return frame.verb
        return -1
