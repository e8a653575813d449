"""The subject of every finite verb of a sentence, read once from left to right.

A clause is a frame on a stack: a relative takes up its antecedent, a complement falls back on the subject of
what governs it, an inciso between commas gives way to the clause that it interrupts, and a verb behind 'y' or
a comma shares the subject of the one before. Noun phrases that name nobody ('los votantes') are subjects too.
"""

from __future__ import annotations

from ...lexicon import CLITIC, DETERMINER, POSSESSIVE, SAYING, VerbForm
from ..brackets import SETS_OFF
from ..clauses.determiners import CONTRACTIONS, COORDINATORS, OF, WHOSE
from ..tokens import DASHES, ENDERS
from .frames import RECENT, Frame, State, Subject, together
from .incisos import INCISO_LENGTH, TITLE_LENGTH, TURNS, Incisos
from .phrases import LONGEST_LIST, PartyAt, Phrase, actors_of
from .predicates import Predicates
from .relatives import RELATIVES
from .times import is_hour

BOTH = frozenset(("ambos", "ambas", "todos", "todas", "los", "las"))
"""What an apposition to several begins with: 'Soto y Tola, ambos independientes, …'."""
TURN = (["vez"], ["parte"], ["lado"], ["turno"])
"""What makes of 'a su', 'por su' no phrase of anybody."""
LATER = (["después"], ["antes"], ["luego"])
"""What makes of 'minutos', 'horas' a time at which something is done."""
AT_ONCE = ["nada", "más"]
"""What stands before 'conocer el resultado' of what was done at once."""


class Subjects(Incisos):
    """The subjects of the finite verbs of one article, sentence by sentence as they are asked for."""

    def __init__(self, predicates: Predicates, party_at: PartyAt) -> None:
        super().__init__(predicates, party_at)
        self._read: set[int] = set()
        self._quoted: set[int] = set()
        """The sentences whose quoted words are read too."""
        self._found = {}
        self._woven: dict[int, Subject] = {}
        """The subjects that the writer's clause gives to verbs quoted in it."""
        self._order: dict[tuple[int, int], list[int]] = {}
        """(sentence, quotation or -1) → its finite verbs in order."""

    def of(self, verb: int) -> Subject | None:
        """The subject of the finite verb at token ``verb``; None where the verb was not taken for one."""
        self._sentence(self.document.sentence[verb], quoted=self.document.stretch[verb] >= 0)
        found = self._found.get(verb)
        return self._woven.get(verb, found) if found is not None and found.phrase is None else found

    def verbs(self, sentence: int, stretch: int = -1) -> list[int]:
        """The finite verbs of a sentence in order: outside quotations, or in one."""
        self._sentence(sentence, quoted=stretch >= 0)
        return self._order.get((sentence, stretch), [])

    def known(self, sentence: int, before: int) -> list[int]:
        """The verbs of a sentence before a token whose subjects are read, also while it is being read."""
        self._sentence(sentence)
        first, _ = self.document.sentences[sentence]
        return [i for i in range(first, before) if i in self._found and self.document.stretch[i] < 0]

    def _sentence(self, number: int, *, quoted: bool = False) -> None:
        """Read the writer's words of a sentence; the ``quoted`` ones once a verb of theirs is asked of."""
        first, after = self.document.sentences[number]
        if number not in self._read:
            self._read.add(number)
            self._order[number, -1] = self._walk(first, after, -1)
        if not quoted or number in self._quoted or (number, -1) not in self._order:
            return  # nothing quoted is read before the writer's words are
        self._quoted.add(number)
        i = first
        while i < after:
            stretch = self.document.stretch[i]
            if stretch >= 0:
                end = i
                while end < after and self.document.stretch[end] == stretch:
                    end += 1
                self._order[number, stretch] = self._walk(i, end, stretch)
                i = end
            else:
                i += 1

    def _walk(self, first: int, after: int, stretch: int) -> list[int]:
        """Read the tokens ``first`` up to ``after`` that are of ``stretch``; the finite verbs among them."""
        document, lowers = self.document, self.document.lowers
        state, verbs, i = State(), [], first
        while i < after:
            if document.stretch[i] != stretch:
                if stretch < 0 and state.top.verb < 0 and self.predicates.is_verb(i):
                    self._weave(state, i)
                i += 1
                continue
            word = lowers[i]
            if word in ENDERS or (word in ";:" and not is_hour(self.document, i)):
                state = self._next_clause(state, fresh=word in ENDERS)
                i += 1
            elif word == "(" or word in DASHES:
                i = self._inciso(state, i, after)
            elif word == "," or word in COORDINATORS or word in TURNS:
                i = self._boundary(state, i)
            elif word == "su" and lowers[i + 1 : i + 2] in TURN:
                i += 2
            elif word in BOTH and (past := self._past_apposed(state, i)):
                i = past
            elif (phrase := self.phrase(i, state.opener, first=not state.chunk)) is not None:
                self._take(state, phrase)
                verbs += self._told_between(phrase)
                i = max(phrase.after, i + 1)
            elif self._opens_clause(state, i):
                i += 1
            elif self._is_verb(i):
                self._verb(state, i)
                verbs.append(i)
                i += 1
            else:
                self._infinitive(state, i)
                i += 1
        return verbs

    def _weave(self, state: State, i: int) -> None:
        """'dijo que Soto “no apoyará a Tola”', 'Soto “no apoyará a Tola”': a quoted verb that goes on
        from the writer's subject; not 'según Soto, “no apoyará a Tola”'.
        """
        opened = self.document.stretches[self.document.stretch[i]].opened
        subject, form = state.top.subject, self.predicates.form(i)
        apposed = subject is not None and subject.named and self.document.lowers[subject.after] == ","
        goes_on = subject is not None and subject.after == opened - apposed
        goes_on = goes_on and form is not None and form.person == "3"
        if goes_on and i not in self._woven:
            self._woven[i] = Subject(subject, state.top.kind, state.top.governor)
        if len(state.stack) > 1:
            state.top.verb, state.top.quoted = i, True

    def _infinitive(self, state: State, i: int) -> None:
        """'Tras felicitar a Soto, …', 'Al conocerse el cómputo, …', 'Apenas cerrado el cómputo …': an inciso
        without its own subject.
        """
        if state.top.verb >= 0 or (state.top.subject is not None and state.top.subject.actors):
            return
        form = self.predicates.form(i)
        ended = form is not None and form.tense == "part" and self.cues.ending(i, "once") is not None
        if form is None or (form.tense not in ("inf", "ger") and not ended):
            return
        before = self.document.lowers[i - 1] if i else ""
        if (
            form.tense == "ger"
            or (form.tense == "inf" and self.document.lowers[i - 2 : i] == AT_ONCE)
            or self.lexicon.is_word(before, "preposition", "contraction")
            or before == "tras"
            or ended
        ):
            state.stack.append(Frame("circumstance", verb=i, governor=-1))
            state.begin("verb")

    @staticmethod
    def _next_clause(state: State, *, fresh: bool) -> State:
        """A new main clause behind a semicolon or a colon; whose subject drops, it is the last one's."""
        after = State()
        if not fresh:
            after.top.beside = state.stack[0].verb if state.stack[0].verb >= 0 else state.stack[0].beside
        return after

    def _inciso(self, state: State, i: int, after: int) -> int:
        """The token after the brackets or dashes at ``i``; a list of names in them tells who a group is."""
        document, forms = self.document, self.document.forms
        if forms[i] in DASHES and document.glued(i) and i + 1 < after and document.glued(i + 1):
            return i + 1
        if forms[i] in DASHES and self._between_dashes(state, i, after):
            return i + 1
        closes = DASHES if forms[i] in DASHES else frozenset((")",))
        for j in range(i + 1, min(after, i + LONGEST_LIST)):
            if forms[j] not in closes or (
                forms[j] in DASHES and document.glued(j) and j + 1 < after and document.glued(j + 1)
            ):
                continue
            group = state.last
            inside = self.references.at(i + 1)
            if group is None or group.actors or group.after != i:
                beside = self.references.at(i - 1)
                acronym = beside is not None and bool(beside.actors) and forms[i] == "("
                group = state.top.subject if not acronym else None  # 'a Soto, del Frente Austral (FA)'
            if group is not None and not group.actors and inside is not None:
                if inside.kind == "name" and inside.first == i + 1:
                    parts = self._listed(inside)
                    if self._past_own_place(parts[-1].after) >= j:
                        group.actors, group.parts = actors_of(parts), parts
            return j + 1
        return i + 1

    def _between_dashes(self, state: State, i: int, after: int) -> bool:
        """Whether the dash at ``i`` opens or closes a relative: 'Soto -que perdió- respaldó a Tola'."""
        document = self.document
        opens = i + 1 + (i + 2 < after and document.lowers[i + 1] in ("a", "con", "por", "en"))
        if opens < after and document.lowers[opens] in ("que", *RELATIVES, *WHOSE):
            state.begin(",")
            return True
        if state.top.kind == "relative" and state.top.opened > 0 and state.top.verb >= 0:
            if document.forms[state.top.opened - 1] in DASHES:
                self._pause(state, i)
                state.begin(",")
                return True
        return False

    def _boundary(self, state: State, i: int) -> int:
        """A comma or a conjunction at ``i``: the chunk ends, an inciso may."""
        lowers = self.document.lowers
        word = lowers[i]
        if word not in COORDINATORS and (closed := self._past_inciso(state, i)):
            return closed
        if word == ",":
            self._pause(state, i)
            self._join(state, i)
            if i + 1 < len(lowers) and (lowers[i + 1] in COORDINATORS or lowers[i + 1] in TURNS):
                return i + 1
        told = lowers[i + 1 : i + 2] == ["que"] and self.predicates.chained_to(i + 1) >= 0
        if word in TURNS and not told:
            self._boundary_of_contrast(state)
        state.begin("y" if word in COORDINATORS else word, comma_before=i > 0 and lowers[i - 1] == ",")
        return i + 1

    def _pause(self, state: State, i: int) -> None:
        """A comma at ``i``: whatever clause has its verb may end here, also one whose verb nobody knows.

        'cuyo partido, el Frente Austral, respaldó a Soto' still waits for its verb.
        """
        for frame in state.stack[1:]:
            named = frame.subject is not None and frame.subject.actors and frame.subject.after == i
            if named and frame.opened >= 0 and self.document.lowers[frame.opened] in WHOSE:
                continue
            unknown = frame.kind == "relative" or self._unknown_verb(frame, i)
            if frame.verb < 0 and 0 <= frame.opened < i - 2 and unknown:
                if self._apposed(frame, i):
                    continue
                frame.verb = i
            frame.closable = frame.closable or frame.verb >= 0

    def _join(self, state: State, comma: int) -> None:
        """'la edil, Rosa Soto, y el alcalde, Pedro Tola, se reunieron': a comma ends the second of two; not
        '…, y el alcalde, que perdió'.
        """
        subject = state.top.subject
        if (
            not self._verb_at(comma + 1)
            or state.opener != "y"
            or len(state.chunk) != 1
            or state.top.verb >= 0
            or subject is None
        ):
            return
        here = state.chunk[0]
        if here.actors and not here.governed and subject.actors and here is not subject and not here.plural:
            state.top.joined = here

    def _take(self, state: State, phrase: Phrase) -> None:
        """A noun phrase: the subject of a clause whose verb is still to come, unless it is governed."""
        if state.last is not None:
            state.recent = [state.last, *state.recent[: RECENT - 1]]
        state.last = phrase
        state.chunk.append(phrase)
        if self.document.lowers[phrase.first - 1] == "hace" and not phrase.actors:
            phrase.governed = "hace"  # 'Hace pocos minutos me llamó Soto'
        if not phrase.actors and self.document.lowers[phrase.after : phrase.after + 1] in LATER:
            if self.cues.at(phrase.after - 1, "time_noun", "time") is not None:
                phrase.governed = "después"  # 'Minutos después llamó a Soto'
        if self._of_absolute(phrase):
            phrase.governed = "tras"
        if self._accompanies(state, phrase) or phrase.governed:
            return
        if self._begins_clause(state, phrase):
            while len(state.stack) > 1 and state.top.verb >= 0:
                state.stack.pop()
            state.top.beside, state.top.verb, state.top.subject = state.top.verb, -1, phrase
            return
        top = state.top
        if state.opener == "y" and len(state.chunk) == 1 and self._is_somebody(phrase):
            top.following = phrase
        if top.verb >= 0 and state.opener == ",":
            top = next((f for f in reversed(state.stack) if not f.closable), top)
            if top.subject is not None and top.subject.actors:
                return
        if top.verb >= 0:
            return
        if self._one_of(top.subject, phrase) or self._goes_on_by(state, top.subject):
            return
        if top.subject is None or (
            not top.subject.actors and phrase.actors and (state.opener != "y" or not top.subject.plural)
        ):
            top.subject = phrase
        elif phrase.named and not top.subject.named and top.subject.after + 1 == phrase.first:
            top.subject = phrase  # 'el presidente, Pedro Soto, …'

    def _one_of(self, crowd: Phrase | None, phrase: Phrase) -> bool:
        """'Varios ediles, entre ellos Soto, apoyan a Tola': whether a phrase names some of the subject, who
        then are who acts.
        """
        if crowd is None or crowd.actors or not crowd.plural or not phrase.actors:
            return False
        if self.cues.ending(phrase.first, "among") is None:
            return False
        crowd.actors, crowd.parts = phrase.actors, phrase.parts
        return True

    @staticmethod
    def _goes_on_by(state: State, subject: Phrase | None) -> bool:
        """'La fundación, creada por la exjueza y exministra, Rosa Soto, apoyó a': whether a phrase behind 'y'
        goes on from one that 'por' governs behind the subject.
        """
        if subject is None or state.opener != "y":
            return False
        return any(p.governed == "por" and p.first >= subject.after for p in state.recent)

    def _accompanies(self, state: State, phrase: Phrase) -> bool:
        """'Soto, al igual que Tola, apoyará a', 'Soto, junto a otros ediles, apoyarán': whether a phrase only
        adds to the subject before it.
        """
        begin = phrase.first + (self.document.lowers[phrase.first] in CONTRACTIONS)
        besides = self.document.lowers[begin - 1] in OF and self.cues.ending(begin, "additive") is not None
        if not besides and self.cues.ending(begin, "likewise", "comitative") is None:
            return False
        phrase.governed = phrase.governed or "como"
        if state.top.verb < 0 and (phrase.actors or phrase.plural):
            state.top.joined = phrase
        return True

    def _begins_clause(self, state: State, phrase: Phrase) -> bool:
        """'…, y Soto, que perdió, respaldó a …': who stands behind 'y' before an inciso is a new subject."""
        if self._named_behind_title(state, phrase):
            return True
        if state.top.kind == "circumstance" and phrase.actors and self._verb_at(phrase.after):
            return True  # 'Al conocerse los resultados Soto llamó a'
        if state.opener != "y" or len(state.chunk) > 1 or not phrase.actors or state.top.verb < 0:
            return False
        i = phrase.after
        if i + 1 >= len(self.document) or self.document.forms[i] not in SETS_OFF:
            return False
        following = self.document.lowers[i + 1]
        if self.document.forms[i] == "," and self._acts_behind_inciso(i):
            return True  # '…, y Soto, uno de los fundadores de la CUT, respaldó a …'
        apposed = "," in self.document.lowers[phrase.first : i] and self._verb_right_behind(
            i
        )  # 'su líder, Soto, dio'
        return following in ("que", *RELATIVES) or self.document.forms[i] != "," or apposed

    def _acts_behind_inciso(self, comma: int) -> bool:
        """Whether an inciso without a verb opens at token ``comma``, and a verb in the singular stands behind
        it.
        """
        document = self.document
        end = min(document.sentences[document.sentence[comma]][1] - 1, comma + INCISO_LENGTH)
        for i in range(comma + 1, end):
            if document.lowers[i] == ",":
                j = i + 1
                while j < end and document.flags[j] & CLITIC:
                    j += 1
                form = self.predicates.form(j) if self._is_verb(j) else None
                return form is not None and form.number == "s" and i > comma + 1
            if self.predicates.tells(i) or document.lowers[i] in COORDINATORS or document.lowers[i] == "que":
                return False
        return False

    def _named_behind_title(self, state: State, phrase: Phrase) -> bool:
        """'…, y su colega del puerto, Rosa Quilodrán, se encargará': whether a name between commas says who a
        title behind 'y' is, with its verb right behind.
        """
        lowers, flags = self.document.lowers, self.document.flags
        i, j = phrase.after, phrase.first - 2
        if state.opener != "," or not phrase.named or not phrase.actors or state.top.verb < 0:
            return False
        if i + 2 >= len(lowers) or lowers[i] != "," or lowers[phrase.first - 1] != ",":
            return False
        if not self._verb_right_behind(i):
            return False
        while j > phrase.first - TITLE_LENGTH and lowers[j] not in COORDINATORS and lowers[j].isalnum():
            j -= 1
        return lowers[j] in COORDINATORS and bool(flags[j + 1] & (POSSESSIVE | DETERMINER))

    def _verb(self, state: State, i: int) -> None:
        """The finite verb at ``i``: find its clause on the stack, and its subject there."""
        form = self.predicates.form(i) or self.predicates.unlisted(i)
        assert form is not None
        here = next((p for p in reversed(state.chunk) if not p.governed), None)
        self._close(state, form, here, says=bool(self.document.flags[i] & SAYING) and self._says_that(i))
        top = state.top
        if here is None and self._is_of_following(state, form, i):
            here = top.following
        top.following = None
        subject = here
        joined = top.subject
        if here is not None and state.opener == "y" and joined is not None and top.verb < 0:
            several = together(joined, here) if form.number == "p" else None
            if several is not None:
                subject = here = top.subject = several
        if here is not None and state.opener == "verb" and top.verb < 0:
            subject = top.subject  # 'el apoyo que dio Soto sorprendió'
        elif here is not None and state.opener != "y" and top.verb < 0 and top.subject is not here:
            subject = here if here.actors or top.subject is None or not top.subject.actors else top.subject
        if subject is None:
            subject = top.subject
        if subject is not None and top.joined is not None and form.number == "p" and not subject.plural:
            subject = Phrase((*subject.actors, *top.joined.actors), subject.first, subject.after, True, True)
        top.joined = None
        if subject is not None and not self._agrees(subject, form):
            apart = (
                Phrase((), subject.first, subject.after) if subject is here and form.number == "p" else None
            )
            taken_up = top.kind == "relative" and form.number == "p" and self._is_thing(subject)
            subject = apart if taken_up else self._last_of(subject, form) or apart  # 'el aval que le dieron'
        beside = top.verb if top.verb >= 0 and here is None else top.beside
        self._found[i] = Subject(subject, top.kind, top.governor, beside, top.host)
        top.subject, top.verb = subject, i
        top.closable = False
        state.begin("verb")

    def _is_somebody(self, phrase: Phrase) -> bool:
        """Whether a phrase is one who is named, or whom a description means: 'Soto', 'el exministro'."""
        reference = self.references.at(phrase.first)
        described = reference is not None and reference.kind == "description" and reference.number == "s"
        return len(phrase.actors) == 1 or described

    def _is_of_following(self, state: State, form: VerbForm, i: int) -> bool:
        """'El acto acabó y Soto, edil de Tola por el Alba, saludó a': whether the verb at token ``i``, behind
        a comma, is that of who stands behind 'y' before the inciso; not '… y Soto, contó Ruiz'.
        """
        following, lowers = state.top.following, self.document.lowers
        if following is None or state.top.verb < 0 or state.opener != "," or form.number != "s":
            return False
        comma = i - 1
        while comma > following.after and lowers[comma] != ",":
            comma -= 1
        inciso = "," in lowers[following.first + 1 : comma]
        told = self.document.flags[i] & SAYING and not self._says_that(i)
        return inciso and lowers[comma] == "," and not told

    def _says_that(self, i: int) -> bool:
        """'manifestó que': whether a verb of saying has its clause right behind it."""
        return "que" in self.document.lowers[i + 1 : i + 3]

    def _close(self, state: State, form: VerbForm, here: Phrase | None, *, says: bool) -> None:
        """Leave the clauses that end before a verb: incisos at their comma, a relative behind its verb."""
        while len(state.stack) > 1 and state.top.verb >= 0:
            below = state.stack[-2]
            waiting = below.verb < 0
            if state.opener == "y" and not state.comma_before and here is None:
                told = state.top.kind == "complement" and (says or self._acknowledged(state, form))
                told = told or self._no_deed_of(state, form)
                if not state.top.quoted and not told and not self._back_from_future(state, form):
                    return
            elif state.opener == "y" and not state.comma_before and not waiting:
                return
            elif state.opener == "verb" and not waiting:
                return
            elif state.opener == "," and here is None and not waiting and self._goes_on(state, form):
                return
            state.stack.pop()

    def _last_of(self, phrase: Phrase, form: VerbForm) -> Phrase | None:
        """Of a list before a verb in the singular the last; nothing of one before a plural."""
        if form.number == "s" and len(phrase.parts) > 1 and phrase.parts[-1].actors:
            last = phrase.parts[-1]
            return Phrase(last.actors, last.first, last.after, named=last.kind == "name", parts=(last,))
        if form.number == "s" and not phrase.actors:
            return phrase
        return phrase if not phrase.plural and not phrase.named else None
