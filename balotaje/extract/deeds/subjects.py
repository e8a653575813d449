"""The subject of every finite verb of a sentence, read once from left to right.

A clause is a frame on a stack: a relative takes up its antecedent, a complement falls back on the subject of
what governs it, an inciso between commas gives way to the clause that it interrupts, and a verb behind 'y' or
a comma shares the subject of the one before. Noun phrases that name nobody ('los votantes') are subjects too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from ...lexicon import VerbForm
from ...model import Actor
from ..cues import Cues
from ..references import Reference
from ..syntax import CONTRACTIONS
from ..tokens import DASHES, ENDERS, MARKS
from .predicates import Predicates

PartyAt = Callable[[int], tuple[Actor, ...]]
"""The party whose body begins at a token: 'la directiva del Partido del Alba'."""
FrameKind = Literal["main", "relative", "complement", "circumstance"]
RELATIVES = frozenset(("quien", "quienes", "cual", "cuales"))
WHOSE = frozenset(("cuyo", "cuya", "cuyos", "cuyas"))
CIRCUMSTANCES = frozenset(("cuando", "mientras", "aunque", "porque", "pues", "si", "donde", "según", "como"))
TURNS = frozenset(("pero", "sino"))
AND = frozenset(("y", "e", "ni", "o", "u"))
LISTING = frozenset((",", *AND))
ARTICLES = frozenset(("el", "la", "los", "las", "lo"))
FUTURE = frozenset(("fut", "subj", "cond"))
TITLE_REACH = 5
"""Tokens between a comma or 'y' and the next name of a list: 'y el dirigente regional Soto'."""
LONGEST_LIST = 30


@dataclass(slots=True)
class Phrase:
    """A noun phrase that can be a subject: its actors (none where it names nobody) and its tokens."""

    actors: tuple[Actor, ...]
    first: int
    after: int
    plural: bool = False
    named: bool = False
    """Whether it stands by name rather than by a description or a common noun."""
    governed: str = ""
    """The preposition before it, '' where it is none's."""
    parts: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """What is known of a verb's subject. ``phrase`` is None where the clause does not say (``dropped``)."""

    phrase: Phrase | None
    kind: FrameKind = "main"
    governor: int = -1
    """The verb that governs the clause, whose subject a dropped one is; -1 in a main clause."""
    beside: int = -1
    """The verb before in the same clause, or of the main clause before, whose subject a dropped one is."""


@dataclass(slots=True)
class _Frame:
    kind: FrameKind
    subject: Phrase | None = None
    verb: int = -1
    governor: int = -1
    beside: int = -1
    closable: bool = False
    opened: int = -1
    """The token that opened it."""
    antecedent: Phrase | None = None


@dataclass(slots=True)
class _State:
    """Where the walk through one sentence, or one stretch of it, stands."""

    stack: list[_Frame] = field(default_factory=lambda: [_Frame("main")])
    chunk: list[Phrase] = field(default_factory=list)
    """The noun phrases since the last comma, conjunction, verb or clause opener."""
    opener: str = ""
    """What the chunk began with: ',', 'y', 'que', … or 'verb'."""
    comma_before: bool = False
    """Whether a comma stands before the conjunction that the chunk began with."""
    last: Phrase | None = None
    """The noun phrase that ended last."""
    earlier: Phrase | None = None
    """The one before it."""

    @property
    def top(self) -> _Frame:
        return self.stack[-1]

    def begin(self, opener: str, *, comma_before: bool = False) -> None:
        self.chunk, self.opener, self.comma_before = [], opener, comma_before


class Subjects:
    """The subjects of the finite verbs of one article, sentence by sentence as they are asked for."""

    def __init__(self, predicates: Predicates, party_at: PartyAt) -> None:
        self.predicates = predicates
        self.party_at = party_at
        self.reading = predicates.reading
        self.document = predicates.document
        self.lexicon = predicates.lexicon
        self.references = predicates.reading.references
        self.clause = predicates.reading.clause
        self.cues = Cues.of(self.document, self.lexicon)
        self._read: set[int] = set()
        self._found: dict[int, Subject] = {}
        self._order: dict[tuple[int, int], list[int]] = {}
        """(sentence, quotation or -1) → its finite verbs in order."""

    def of(self, verb: int) -> Subject | None:
        """The subject of the finite verb at token ``verb``; None where the verb was not taken for one."""
        self._sentence(self.document.sentence[verb])
        return self._found.get(verb)

    def verbs(self, sentence: int, stretch: int = -1) -> list[int]:
        """The finite verbs of a sentence in order: outside quotations, or in one."""
        self._sentence(sentence)
        return self._order.get((sentence, stretch), [])

    def _sentence(self, number: int) -> None:
        if number in self._read:
            return
        self._read.add(number)
        first, after = self.document.sentences[number]
        self._order[number, -1] = self._walk(first, after, -1)
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
        state, verbs, i = _State(), [], first
        while i < after:
            if document.stretch[i] != stretch:
                i += 1
                continue
            word = lowers[i]
            if word in ENDERS or word in ";:":
                state = self._next_clause(state, fresh=word in ENDERS)
                i += 1
            elif word == "(" or word in DASHES:
                i = self._inciso(state, i, after)
            elif word == "," or word in AND or word in TURNS:
                i = self._boundary(state, i)
            elif (phrase := self._phrase(state, i)) is not None:
                self._take(state, phrase)
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

    def _is_verb(self, i: int) -> bool:
        """Whether token ``i`` is a finite verb; outside quotations nobody speaks in the first person."""
        if not self.predicates.is_verb(i):
            return False
        form = self.predicates.form(i)
        if form is None:
            return False
        return self.document.stretch[i] >= 0 or form.person == "3" or form.number == "p"

    def _infinitive(self, state: _State, i: int) -> None:
        """'Tras felicitar a Soto, …', 'Al conocerse el resultado, …': an inciso with no subject of its own."""
        if state.top.verb >= 0 or (state.top.subject is not None and state.top.subject.actors):
            return
        form = self.predicates.form(i)
        if form is None or form.tense not in ("inf", "ger"):
            return
        before = self.document.lowers[i - 1] if i else ""
        if (
            form.tense == "ger"
            or self.lexicon.is_word(before, "preposition", "contraction")
            or before == "tras"
        ):
            state.stack.append(_Frame("circumstance", verb=i, governor=-1))
            state.begin("verb")

    @staticmethod
    def _next_clause(state: _State, *, fresh: bool) -> _State:
        """A new main clause behind a semicolon or a colon; whose subject drops, it is the last one's."""
        after = _State()
        if not fresh:
            after.top.beside = state.stack[0].verb if state.stack[0].verb >= 0 else state.stack[0].beside
        return after

    def _inciso(self, state: _State, i: int, after: int) -> int:
        """The token after the brackets or dashes at ``i``; a list of names in them tells who a group is."""
        document, forms = self.document, self.document.forms
        if forms[i] in DASHES and document.glued(i) and i + 1 < after and document.glued(i + 1):
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
                group = state.top.subject
            if group is not None and not group.actors and inside is not None:
                if inside.kind == "name" and inside.first == i + 1:
                    parts = self._listed(inside)
                    if parts[-1].after >= j:
                        group.actors, group.parts = _actors(parts), parts
            return j + 1
        return i + 1

    def _boundary(self, state: _State, i: int) -> int:
        """A comma or a conjunction at ``i``: the chunk ends, an inciso may."""
        lowers = self.document.lowers
        word = lowers[i]
        if word == ",":
            self._pause(state, i)
            if i + 1 < len(lowers) and (lowers[i + 1] in AND or lowers[i + 1] in TURNS):
                return i + 1
        if word in TURNS:
            self._boundary_of_contrast(state)
        state.begin("y" if word in AND else word, comma_before=i > 0 and lowers[i - 1] == ",")
        return i + 1

    @staticmethod
    def _pause(state: _State, i: int) -> None:
        """A comma at ``i``: whatever clause has its verb may end here, also one whose verb nobody knows."""
        for frame in state.stack[1:]:
            if frame.verb < 0 and 0 <= frame.opened < i - 2 and frame.kind == "relative":
                frame.verb = i
            frame.closable = frame.closable or frame.verb >= 0

    def _phrase(self, state: _State, i: int) -> Phrase | None:
        """The noun phrase that begins at token ``i``, with its list, time phrases passed over."""
        reference = self.references.at(i)
        if reference is not None:
            return self._of_reference(state, reference, i)
        lowers = self.document.lowers
        word = lowers[i]
        if self._unknown_name(i):
            return self._capitals(i)
        if not state.chunk and state.opener not in ("y", "verb") and self._bare_plural(i):
            return self._common(i)
        if word in CONTRACTIONS or not (
            word in ARTICLES
            or self.lexicon.is_word(word, "determiner", "possessive", "demonstrative_pronoun", "quantifier")
            or self.document.forms[i][0].isdecimal()
        ):
            return None
        if self._is_clitic(i) or self.lexicon.is_word(word, "relative"):
            return None
        return self._common(i)

    def _unknown_name(self, i: int) -> bool:
        """Whether a name that nobody knows begins at ``i``: it is a subject, though it is no one's."""
        if not self.document.is_capital(i) or self.document.forms[i][0] == "@":
            return False
        return not self.document.sentence_start(i) or not (
            self.lexicon.is_common(self.document.lowers[i]) or self.predicates.is_verb(i)
        )

    def _capitals(self, i: int) -> Phrase:
        j = i + 1
        while (
            j < len(self.document)
            and self.document.sentence[j] == self.document.sentence[i]
            and self.references.at(j) is None
            and (self.document.is_capital(j) or self.document.lowers[j] in ("de", "del"))
        ):
            j += 1
        while self.document.lowers[j - 1] in ("de", "del"):
            j -= 1
        return Phrase((), i, j, named=True, governed=self._governor(i))

    def _bare_plural(self, i: int) -> bool:
        """'mandatarios de todo el mundo felicitaron': a plural noun without an article heads a clause."""
        word = self.document.lowers[i]
        if not word.endswith("s") or not word.isalpha() or word in self.lexicon.words:
            return False
        return self.lexicon.is_common(word) and self.predicates.form(i) is None

    def _is_clitic(self, i: int) -> bool:
        """'la', 'los', 'lo' right before a verb or another clitic."""
        if self.document.lowers[i] not in ("la", "las", "los", "lo"):
            return False
        if i + 1 < len(self.document) and self.document.lowers[i + 1] == "que":
            return False
        return i + 1 < len(self.document) and (
            self.predicates.is_verb(i + 1) or self.lexicon.is_word(self.document.lowers[i + 1], "clitic")
        )

    def _of_reference(self, state: _State, reference: Reference, i: int) -> Phrase | None:
        if reference.first < i:
            return None
        governed = self.clause.preposition(reference)
        parts = self._listed(reference)
        if governed and state.opener == "y" and not state.chunk and self._next_subject(reference):
            governed = ""  # '… con Soto y Quilodrán se cuadró con …'
        if len(parts) > 1 and self._next_subject(parts[-1]) and (governed or self._verb_precedes(state)):
            if governed or not self._plural_verb_after(parts[-1].after):
                parts = parts[:-1]
        actors = _actors(parts)
        if reference.kind in ("organisation", "description", "group") and not actors:
            actors = self.party_at(reference.first)
        plural = len(actors) > 1 or (reference.number == "p" and reference.kind != "name")
        return Phrase(
            actors,
            reference.first,
            parts[-1].after,
            plural,
            reference.kind == "name",
            governed,
            parts,
        )

    @staticmethod
    def _verb_precedes(state: _State) -> bool:
        return state.opener == "verb"

    def _next_subject(self, reference: Reference) -> bool:
        """'a Soto y Quilodrán respaldará': whether the last of a list is followed by a verb."""
        if self.document.lowers[reference.first - 1] not in AND:
            return False
        return self._verb_at(reference.after)

    def _verb_at(self, i: int) -> bool:
        while i < len(self.document) - 1 and self.lexicon.is_word(
            self.document.lowers[i], "clitic", "negation", "adverb"
        ):
            i += 1
        return i < len(self.document) and self.predicates.is_verb(i)

    def _plural_verb_after(self, i: int) -> bool:
        for j in range(i, min(len(self.document), i + 4)):
            if self.predicates.is_verb(j):
                form = self.predicates.form(j)
                return form is not None and form.number == "p"
        return False

    def _listed(self, reference: Reference) -> tuple[Reference, ...]:
        """The list that a reference heads, titles between its names passed: 'Soto y el edil Paredes'."""
        members = [r for r in self.clause.members(reference) if r.first >= reference.first]
        while len(members) < LONGEST_LIST:
            following = self._behind_title(members[-1].after)
            if following is None:
                break
            members.extend(r for r in self.clause.members(following) if r.first >= following.first)
        return tuple(members)

    def _behind_title(self, i: int) -> Reference | None:
        """The name that goes on a list behind 'y' and a title: '… y el también senador Soto'."""
        document = self.document
        if i + 2 >= len(document) or document.lowers[i] not in AND or document.stretch[i + 1] >= 0:
            return None
        if not self.lexicon.is_word(document.lowers[i + 1], "determiner"):
            return None
        for j in range(i + 2, min(len(document), i + 2 + TITLE_REACH)):
            reference = self.references.at(j)
            if reference is not None:
                return reference if reference.first == j and reference.kind == "name" else None
            word = document.lowers[j]
            if not word.isalpha() or document.is_capital(j) or self.predicates.is_verb(j):
                return None
            if self.lexicon.is_word(word, "preposition", "contraction", "relative", "conjunction"):
                return None
        return None

    def _common(self, i: int) -> Phrase | None:
        """A phrase with a common noun at ``i``: a party's body, a time (no phrase), or nobody's."""
        document, lowers = self.document, self.document.lowers
        many = self.lexicon.is_word(lowers[i], "quantifier")
        if self._tells_time(i):
            return Phrase((), i, i + 1, governed="en")
        j = i + 1
        while j < min(len(document), i + 6) and document.sentence[j] == document.sentence[i]:
            reference = self.references.at(j)
            if reference is not None:
                if (
                    reference.first == j
                    and reference.kind == "name"
                    and not self.clause.preposition(reference)
                ):
                    inner = self._of_reference(_State(), reference, j)
                    if inner is not None:
                        return Phrase(
                            inner.actors, i, inner.after, inner.plural, True, self._governor(i), inner.parts
                        )
                break
            word = lowers[j]
            if not word.isalnum() or self.predicates.is_verb(j) or self._ends_common(word):
                break
            if word in ARTICLES and not many:
                break
            j += 1
        if j == i + 1 and not (many or self.lexicon.is_word(lowers[i], "demonstrative_pronoun")):
            return None
        body = self.party_at(i)
        plural = many or (lowers[i].endswith("s") and not self.lexicon.is_word(lowers[i], "possessive"))
        return Phrase(body, i, j, plural, governed=self._governor(i))

    def _ends_common(self, word: str) -> bool:
        return self.lexicon.is_word(
            word,
            "preposition",
            "contraction",
            "relative",
            "conjunction",
            "negation",
            "subordinator",
        ) or (self.lexicon.is_word(word, "clitic") and word not in ARTICLES)

    def _governor(self, i: int) -> str:
        """The preposition before a phrase that begins at ``i``, past 'todos', 'ambos'."""
        j = i - 1
        while j >= 0 and self.lexicon.is_word(self.document.lowers[j], "quantifier"):
            j -= 1
        if j < 0 or self.document.sentence[j] != self.document.sentence[i]:
            return ""
        word = self.document.lowers[j]
        return word if self.lexicon.is_word(word, "preposition", "contraction") else ""

    def _tells_time(self, i: int) -> bool:
        """'este martes', 'la misma noche de', 'el pasado domingo': when, not who."""
        for j in range(i, min(len(self.document), i + 4)):
            word = self.document.lowers[j]
            if self.lexicon.is_word(word, "weekday", "month", "relative_day"):
                return True
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
                and not self.lexicon.is_word(word, "determiner", "adverb", "demonstrative_pronoun")
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

    def _take(self, state: _State, phrase: Phrase) -> None:
        """A noun phrase: the subject of a clause whose verb is still to come, unless it is governed."""
        state.last, state.earlier = phrase, state.last
        state.chunk.append(phrase)
        if phrase.governed:
            return
        if self._begins_clause(state, phrase):
            while len(state.stack) > 1 and state.top.verb >= 0:
                state.stack.pop()
            state.top.beside, state.top.verb, state.top.subject = state.top.verb, -1, phrase
            return
        top = state.top
        if top.verb >= 0 and state.opener == ",":
            top = next((f for f in reversed(state.stack) if not f.closable), top)
            if top.subject is not None and top.subject.actors:
                return
        if top.verb >= 0:
            return
        if top.subject is None or (not top.subject.actors and phrase.actors and state.opener != "y"):
            top.subject = phrase
        elif phrase.named and not top.subject.named and top.subject.after + 1 == phrase.first:
            top.subject = phrase  # 'el presidente, Pedro Soto, …'

    def _begins_clause(self, state: _State, phrase: Phrase) -> bool:
        """'…, y Soto, que perdió, respaldó a …': who stands behind 'y' before an inciso is a new subject."""
        if state.opener != "y" or len(state.chunk) > 1 or not phrase.actors or state.top.verb < 0:
            return False
        i = phrase.after
        if i + 1 >= len(self.document) or self.document.forms[i] not in (",", "(", "-", "–", "—"):
            return False
        following = self.document.lowers[i + 1]
        return following in ("que", *RELATIVES) or self.document.forms[i] != ","

    def _opens_clause(self, state: _State, i: int) -> bool:
        """Whether token ``i`` opens a clause; then its frame is put on the stack."""
        word = self.document.lowers[i]
        if word == "que":
            self._open_que(state, i)
        elif word in RELATIVES or word in WHOSE:
            self._open_relative(state, i)
        elif word in CIRCUMSTANCES and not (word in ("como", "según") and not self._verb_at(i + 1)):
            if word == "mientras" and self.document.lowers[i + 1 : i + 2] == ["que"]:
                self._boundary_of_contrast(state)
                return True
            state.stack.append(_Frame("circumstance", governor=state.top.verb))
            state.begin(word)
        else:
            return False
        return True

    @staticmethod
    def _boundary_of_contrast(state: _State) -> None:
        """'…, mientras que', '…, pero': a new main clause; whose subject drops, it is the last one's."""
        del state.stack[1:]
        top = state.top
        top.beside = top.verb if top.verb >= 0 else top.beside
        top.subject, top.verb = None, -1
        state.begin(",")

    def _open_que(self, state: _State, i: int) -> None:
        top = state.top
        before = self.document.lowers[i - 1] if i else ""
        if before == "mientras":
            return
        if self._follows_phrase(state, i) and not self.predicates.is_complement(i):
            self._open_relative(state, i)
        elif before in ("luego", "después", "antes", "tras") or (before == "de" and i > 1):
            state.stack.append(_Frame("circumstance", governor=top.verb))
            state.begin("que")
        elif before in ARTICLES or before in ("y", "e") or self._follows_noun(i):
            self._open_relative(state, i)
        else:
            state.stack.append(_Frame("complement", governor=self._governing(state, i)))
            state.begin("que")

    def _follows_noun(self, i: int) -> bool:
        """'partido que apoyó a Soto': whether a bare noun stands before 'que'."""
        word = self.document.lowers[i - 1] if i else ""
        if not word.isalpha() or word in self.lexicon.words or self.predicates.form(i - 1) is not None:
            return False
        return self.lexicon.is_common(word) and not self.predicates.is_complement(i)

    def _governing(self, state: _State, que: int) -> int:
        """The verb that a complement belongs to: the finite verb of the clause that it stands in."""
        for frame in reversed(state.stack):
            if frame.verb >= 0:
                return frame.verb
        return -1

    def _follows_phrase(self, state: _State, i: int) -> bool:
        """Whether a noun phrase ends right before token ``i``, a comma or a mark between or not."""
        if state.last is None:
            return False
        j = i - 1
        while j > 0 and (self.document.lowers[j] in (",", ")") or self.document.forms[j] in MARKS):
            j -= 1
        return state.last.after > j or state.last.after >= i - 1

    def _open_relative(self, state: _State, i: int) -> None:
        """'quien respaldó a Soto', 'a quien respaldó Soto', 'cuyo candidato perdió'."""
        lowers = self.document.lowers
        word = lowers[i]
        before = i - 1 if lowers[i - 1] not in ARTICLES else i - 2
        governed = word in WHOSE or (
            before >= 0
            and lowers[before]
            in ("a", "al", "con", "por", "de", "del", "para", "en", "sobre", "contra", "entre")
        )
        antecedent = None if governed else self._antecedent(state, i, word)
        if word in WHOSE:
            antecedent = Phrase((), i, i + 1)
        whom = antecedent or (state.last if governed else None)
        if lowers[i - 1] in AND and state.top.kind == "relative" and not governed:
            whom = antecedent = state.top.antecedent or state.top.subject
            state.stack.pop()
        state.stack.append(_Frame("relative", antecedent, governor=state.top.verb, opened=i, antecedent=whom))
        state.begin("que")

    def _antecedent(self, state: _State, i: int, word: str) -> Phrase | None:
        """Whom a relative takes up: the phrase before it, or the one that phrase only adds to."""
        lowers = self.document.lowers
        if i and lowers[i - 1] in ARTICLES:
            return Phrase((), i - 1, i)  # 'los que votaron por Soto'
        if not self._follows_phrase(state, i):
            if i and lowers[i - 1] in AND and state.top.subject is not None:
                return state.top.subject
            comma = i and lowers[i - 1] == ","
            if word in RELATIVES:
                return state.top.subject if comma else Phrase((), i, i + 1)
            return state.top.subject if comma and state.top.verb < 0 else Phrase((), i, i + 1)
        last = state.last
        assert last is not None
        people = any(actor.kind == "person" for actor in last.actors)
        subject = state.top.subject
        set_off = lowers[i - 1] == "," and last.governed in ("de", "del", "en")
        if set_off and subject is not None and state.top.verb < 0 and (not people or state.opener == ","):
            return subject
        earlier = state.earlier
        if set_off and not people and earlier is not None and earlier.after + 2 == last.first:
            return earlier  # 'felicitó a Soto, del Partido del Alba, quien …'
        return last

    def _verb(self, state: _State, i: int) -> None:
        """The finite verb at ``i``: find its clause on the stack, and its subject there."""
        form = self.predicates.form(i)
        assert form is not None
        here = next((p for p in reversed(state.chunk) if not p.governed), None)
        self._close(state, form, here)
        top = state.top
        subject = here
        if here is not None and state.opener == "verb" and top.verb < 0:
            subject = top.subject  # 'el apoyo que dio Soto sorprendió'
        elif here is not None and state.opener != "y" and top.verb < 0 and top.subject is not here:
            subject = here if here.actors or top.subject is None or not top.subject.actors else top.subject
        if subject is None:
            subject = top.subject
        if subject is not None and not self._agrees(subject, form):
            subject = self._last_of(subject, form)
        beside = top.verb if top.verb >= 0 and here is None else top.beside
        self._found[i] = Subject(subject, top.kind, top.governor, beside)
        top.subject, top.verb = subject, i
        top.closable = False
        state.begin("verb")

    def _close(self, state: _State, form: VerbForm, here: Phrase | None) -> None:
        """Leave the clauses that end before a verb: incisos behind their comma, a relative behind its verb."""
        while len(state.stack) > 1 and state.top.verb >= 0:
            below = state.stack[-2]
            waiting = below.verb < 0
            if state.opener == "y" and not state.comma_before and here is None:
                if not self._back_from_future(state, form):
                    return
            elif state.opener == "y" and not state.comma_before and not waiting:
                return
            elif state.opener == "verb" and not waiting:
                return
            state.stack.pop()

    def _back_from_future(self, state: _State, form: VerbForm) -> bool:
        """'anunció que apoyará a Soto y llamó …': the verb is told like the one that governs the clause."""
        verb = self.predicates.form(state.top.verb)
        outer = self.predicates.form(state.stack[-2].verb) if state.stack[-2].verb >= 0 else None
        if verb is None or outer is None or state.top.kind == "relative":
            return False
        return verb.tense != form.tense and outer.tense == form.tense

    def _agrees(self, phrase: Phrase, form: VerbForm) -> bool:
        """Whether a phrase can be the subject of a verb of this number."""
        if any(actor.kind == "party" for actor in phrase.actors) and not phrase.plural:
            return True
        return phrase.plural == (form.number == "p") or form.person == "1"

    def _last_of(self, phrase: Phrase, form: VerbForm) -> Phrase | None:
        """Of a list before a verb in the singular the last; nothing of one before a plural."""
        if form.number == "s" and len(phrase.parts) > 1 and phrase.parts[-1].actors:
            last = phrase.parts[-1]
            return Phrase(last.actors, last.first, last.after, named=last.kind == "name", parts=(last,))
        if form.number == "s" and not phrase.actors:
            return phrase
        return phrase if not phrase.plural and not phrase.named else None


def _actors(references: tuple[Reference, ...]) -> tuple[Actor, ...]:
    return tuple(dict.fromkeys(actor for reference in references for actor in reference.actors))
