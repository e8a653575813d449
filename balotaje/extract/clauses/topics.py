"""Whom each sentence is on: the subjects of its main verbs, subordinate clauses and incisos left aside.

A sentence is read once from left to right. A relative pronoun or a subordinator owes one finite verb; the
finite verbs that nothing owes are the main ones, and what stands free before the first of them is its
subject: 'Quilodrán, a quien Soto criticó, calló' is on Quilodrán, 'admitió que Soto ganó' is on nobody new.
"""

from __future__ import annotations

from dataclasses import dataclass

from ...lexicon import ADVERB, POSSESSIVE, PREPOSITION, SAYING, Lexicon
from ..references.pointers import Reference, References
from ..tokens import DASHES, Document
from . import clefts, companions, frames
from .asides import has_bare_title
from .determiners import ARTICLES, COORDINATORS
from .syntax import Clause
from .verbs import before_small_words, is_perfect_auxiliary, is_singular, is_wished, tells

OWES = frozenset(
    "que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando mientras aunque porque pues si".split()
)
"""What opens a clause that has a finite verb of its own."""
NEW_CLAUSE = frozenset(("y", "e", "pero", ",", ";", ":", "mientras", "aunque", "ni"))
"""Right behind these a name may be the subject of another main verb."""
COPULAS = frozenset(("es", "era"))
"""Behind these 'que' opens what the sentence says: 'Lo cierto es que Quilodrán calló'."""
COMPARED = frozenset(("más", "menos", "mejor", "peor", "igual", "mismo", "antes"))
"""Behind these 'que' may compare."""
OPENS_INCISO = DASHES | {"("}
MAX_INCISO = 40
"""Tokens of the longest inciso between dashes or brackets."""
SOURCE_VERB = 3
"""Tokens behind 'según' or 'como' within which its verb stands: 'según contó', 'como lo hizo'."""
JOINED = 6
"""Tokens between 'y' and the verb that it joins to a relative's: 'y más tarde, en Tola, escribió'."""
TITLE_REST = 4
"""Tokens of what a title says more before the name: 'sin partido', 'paceño y'."""
OF_ANOTHER = OWES | {"a", "al", "ante", "como", "con", "contra", "de", "del", "por", "para", "según"}
"""Behind these a name is somebody else's, not whom a title is of."""
RIGHT_BEHIND = 3
"""Tokens from a verb to who acts behind it: 'harán lo propio Soto'."""
INVERTED = 12
"""Tokens behind a main verb within which its subject begins."""


@dataclass(frozen=True, slots=True)
class Main:
    """A main verb at token ``verb`` and its subject, None where the text before tells it."""

    verb: int
    subject: Reference | None
    explicit: bool
    """Whether the subject stands beside this verb, not beside one before it in the sentence."""


class Topics:
    """Reads the main clauses of a document's sentences, each once."""

    def __init__(self, document: Document, references: References, clause: Clause, lexicon: Lexicon) -> None:
        self.document = document
        self.references = references
        self.clause = clause
        self.lexicon = lexicon
        self._read: dict[int, tuple[Main, ...]] = {}
        self._conceded: dict[int, int] = {}
        """A sentence's first token → the verb before its main one that has no subject either and tells what
        follows: 'Aunque admitió que Soto ganó, dijo'."""

    def mains(self, sentence: int) -> tuple[Main, ...]:
        """The main verbs of a sentence with their subjects, in order."""
        found = self._read.get(sentence)
        if found is None:
            found = self._read[sentence] = tuple(self._scan(*self.document.sentences[sentence]))
        return found

    def main_at(self, verb: int) -> Main | None:
        """The main verb at token ``verb``, if it is one, also a perfect by its participle: 'ha dicho'."""
        told = (verb - 1, verb) if self.is_auxiliary(verb - 1) else (verb,)
        return next((m for m in self.mains(self.document.sentence[verb]) if m.verb in told), None)

    def elided_since(self, sentence: int, before: int) -> int | None:
        """The first main verb of a sentence where it has no subject of its own, else None.

        Behind it nobody who is named can be whom the sentence is on: 'Afirmó que Soto calló y pidió “…”'; in
        'Lo dijo ayer: Soto calló y pidió “…”' another sentence begins at the colon.
        """
        mains = self.mains(sentence)
        if not mains or mains[0].subject is not None:
            return None
        verb = self._conceded.get(self.document.sentences[sentence][0], mains[0].verb)
        return None if any(word in ";:" for word in self.document.lowers[verb:before]) else verb

    def is_background(self, sentence: int) -> bool:
        """Whether a sentence without a main verb tells after what it was: 'Esto, luego de que Soto dijera que
        “…”' is not on Soto; or only who was with somebody: 'A su lado estaban Soto y Paredes', 'Acompañada
        por Soto, en un acto amenizado por un coro.'
        """
        first, after = self.document.sentences[sentence]
        head = self.document.lowers[first : first + 2]
        if companions.tells_of(self.document, self.lexicon, first, after):
            return True
        if companions.is_put_to_speaker(self.document, first, after):
            return True
        along = any(
            v.tense == "part" and v.lemma in companions.ACCOMPANY for v in self.lexicon.verbs.get(head[0], ())
        )
        if along and head[1:] in (["por"], ["de"]):
            return not self.mains(sentence)
        if head[0] not in frames.NEUTERS and head != ["lo", "anterior"]:
            return False
        return "que" in self.document.lowers[first:after] and not self.mains(sentence)

    def is_auxiliary(self, i: int) -> bool:
        """Whether 'ha', 'había' stands at token ``i``."""
        return is_perfect_auxiliary(self.document, self.lexicon, i)

    def _scan(self, first: int, after: int) -> list[Main]:
        document, lowers = self.document, self.document.lowers
        found: list[Main] = []
        owed = 0
        paid = i = first  # the last verb of a subordinate
        beside = False  # within a relative behind a comma that no comma has closed
        tail = False  # behind a subordinate's verb, where its own subject may stand
        passed = False  # whether a subordinate's verb stands before
        pending: Reference | None = None
        current: Reference | None = None
        while i < after:
            if document.stretch[i] >= 0 or document.forms[i] in OPENS_INCISO:
                beyond = self._beyond_words_or_inciso(i, after)
                if beyond > i:
                    words = document.stretch[i] >= 0 and owed
                    if words and any(tells(document, self.lexicon, k) for k in range(i, beyond)):
                        owed, tail, passed = (
                            owed - 1,
                            False,
                            True,
                        )  # 'a que “nadie votó”, el edil calló'
                    i = beyond
                    continue
            beyond = frames.beyond(document, self.lexicon, i, after)
            if beyond > i:
                i = beyond
                continue
            reference = self.references.at(i)
            if reference is not None:
                if not owed and not tail and self._is_subject(reference, bool(found)):
                    if pending is None:
                        pending = None if passed and self.is_told_last(reference, after) else reference
                    elif self._names(pending, reference, after):
                        self._takes_name(pending, reference)
                        pending = reference
                    elif self._is_beside_verb(reference, after):
                        pending = reference
                tail = tail and bool(self.clause.preposition(reference))
                i = max(reference.after, i + 1)
                continue
            word = lowers[i]
            tail = tail and word not in NEW_CLAUSE
            beside = beside and word not in ",;:"
            if word in ";:":
                owed = 0
            elif word == "que" and lowers[i - 1] in COPULAS and paid < i - 1:
                found.clear()
                pending = current = None
            elif len(found) == 1 and clefts.puts_forward(document, found[0].verb, found[0].subject, i):
                found.clear()
                pending = current = None
            elif self.sets_against(i + 1):
                owed = 0
                i += 1
            elif word == "que" and frames.draws(document, i):
                owed = 0
            elif word == "mientras" and lowers[i + 1] in (",", "tanto"):
                pass  # 'Mientras, Soto calló' tells when, and owes nothing
            elif frames.asks(document, self.lexicon, i):
                owed = min(owed + 1, 2)
            elif word in OWES and not self._owes_none(i):
                owed = min(owed + 1, 2)
                beside = beside or (bool(found) and word in ("que", "quien") and self._hangs_on_noun(i))
            elif word in ("según", "como") and self._opens_manner(i, after):
                owed = min(owed + 1, 2)
            elif tells(document, self.lexicon, i):
                if owed:
                    if not passed and first not in self._conceded and self._concedes(first, i):
                        self._conceded[first] = i
                    owed, paid = owed - 1, i
                    tail = passed = True
                elif beside and self._is_joined(i):
                    tail = True  # 'vio a Soto, que perdió y calló'
                elif passed and pending is None and not found and self._is_joined(i):
                    tail = True  # 'Consultada sobre si Soto perdió o calló'
                elif is_wished(document, self.lexicon, i) and (pending is None or document.flags[i] & ADVERB):
                    tail = True  # 'pidió que calle y vote'
                else:
                    if pending is not None and current is not None and self._are_too_many(pending, i):
                        pending = None
                    pending = (
                        self._teller_behind(pending, current, i)
                        or self._puts_behind(pending, i, after)
                        or pending
                    )
                    explicit = pending is not None
                    pending = self._identified(pending, i)
                    if pending is None:
                        pending = self._inverted(i, after) if current is None else self._acts_behind(i, after)
                        explicit = pending is not None
                    current = pending or current
                    found.append(Main(i, current, explicit))
                    pending = None
            i += 1
        return found

    def _acts_behind(self, verb: int, after: int) -> Reference | None:
        """Who acts behind a verb where another did before: 'La edil calló, y en Tola habló Soto'; not 'y vio
        a Soto', 'y fue ministro', 'y venció al PA'."""
        document, behind = self.document, self._inverted(verb, after)
        if behind is None or behind.first - verb > RIGHT_BEHIND or behind.number == "p":
            return None
        for k in range(verb - 1, max(0, verb - INVERTED), -1):
            if document.lowers[k] in NEW_CLAUSE or document.lowers[k] in OWES:
                break
            if document.lowers[k] in ARTICLES and not document.flags[k - 1] & PREPOSITION:
                return None  # 'y el ente persecutor desestimó'
        description, actor = behind.description, behind.actor
        named = behind.kind == "name" and actor is not None and actor.kind == "person"
        titled = behind.kind == "description" and description is not None and description.definite
        return behind if named or titled else None

    def _teller_behind(
        self, pending: Reference | None, current: Reference | None, verb: int
    ) -> Reference | None:
        """Who stands behind a verb of telling that a comma parts from what is told, on whomever that is: 'El
        edil “nunca supo nada”, dijo Soto', 'El edil perdió, dijo ayer la jueza'; not 'El edil, ayer, dijo'.
        """
        document = self.document
        if not document.flags[verb] & SAYING or (pending is None and current is None):
            return None
        comma = before_small_words(document, verb)
        if document.lowers[comma] != ",":
            return None
        if pending is not None and all(k < 0 for k in document.stretch[pending.after : comma]):
            return None
        told = self.clause.subject(verb, inverted_first=True)
        if told is None or told.basis != "inverted" or told.references[0].first < verb:
            return None
        teller = told.references[0]
        between = range(verb, teller.first)
        if any(document.lowers[k] == "," or document.flags[k] & POSSESSIVE for k in between):
            return None  # 'votó, dijo, la edil', 'dijo el fondo en su Informe Global'
        return teller if teller.kind in ("name", "description", "organisation") else None

    def _puts_behind(self, pending: Reference | None, verb: int, after: int) -> Reference | None:
        """Who stands behind a verb whose object is put first: 'Una carta envió ayer la edil Soto'; not 'La
        carta dice', 'La carta sorprendió a la edil'.
        """
        if pending is None or pending.kind != "text":
            return None
        behind = self._inverted(verb, after)
        return behind if behind is not None and behind.number == "s" and behind.actors else None

    def _hangs_on_noun(self, relative: int) -> bool:
        """Whether a relative is an inciso of its own: 'vio a Soto, que perdió', 'una cita, instancia en que
        Soto habló y pidió'; not 'vio al edil que perdió'.
        """
        lowers = self.document.lowers
        where = relative - 1 - (lowers[relative - 1] in ARTICLES)
        return lowers[relative - 1] == "," or (lowers[where] == "en" and lowers[where - 2] == ",")

    def _beyond_words_or_inciso(self, i: int, after: int) -> int:
        """The token behind somebody's words or an inciso that begin at token ``i``, else ``i``."""
        document, forms = self.document, self.document.forms
        if document.stretch[i] >= 0:
            closed = document.stretches[document.stretch[i]].closed
            return closed + 1 if closed >= i else after
        if forms[i] == "(" or (forms[i] in DASHES and not document.glued(i)):
            closers = (")",) if forms[i] == "(" else DASHES
            for k in range(i + 1, min(after, i + MAX_INCISO)):
                if forms[k] in closers:
                    return k + 1
        return i

    def _is_subject(self, reference: Reference, later: bool) -> bool:
        """Whether a reference can be a subject; behind a first verb only at a new clause's head."""
        if self.clause.preposition(reference):
            return False
        return not later or self._opens_clause(reference.first - 1)

    def _opens_clause(self, i: int) -> bool:
        """Whether another main clause may begin behind token ``i``: 'y', a comma, 'mientras que'."""
        while self.document.flags[i] & ADVERB and self.document.lowers[i] not in NEW_CLAUSE:
            i -= 1  # 'y luego ella calló'
        return self.document.lowers[i] in NEW_CLAUSE or self.sets_against(i)

    def sets_against(self, i: int) -> bool:
        """Whether 'mientras que', 'en tanto que' ends at token ``i``: it sets a clause against another."""
        lowers = self.document.lowers
        if i < 2 or lowers[i : i + 1] != ["que"]:
            return False
        return lowers[i - 1] == "mientras" or lowers[i - 2 : i] == ["en", "tanto"]

    def _is_joined(self, verb: int) -> bool:
        """Whether 'y', 'o' stands before a verb and what tells when or where: 'y más tarde escribió'."""
        document, lowers = self.document, self.document.lowers
        for i in range(verb - 1, max(0, verb - JOINED), -1):
            if lowers[i] in COORDINATORS:
                return True
            if lowers[i] == "," or document.stretch[i] >= 0 or self.references.at(i) is not None:
                return False
        return False

    def _is_beside_verb(self, reference: Reference, after: int) -> bool:
        """Whether somebody stands right before a verb of his own: 'entre ediles y Soto, Paredes calló',
        'Desde la sede de Soto y el PDA, en Tola, la edil calló'.
        """
        document = self.document
        i = reference.after
        if reference.kind not in ("name", "description") or document.lowers[reference.first - 1] != ",":
            return False
        description = reference.description
        if reference.kind == "description" and (
            reference.number == "p" or description is None or not description.definite
        ):
            return False
        if self.clause.members(reference)[0] is not reference:
            return False
        while i < after and self.lexicon.is_word(document.lowers[i], "clitic", "negation"):
            i += 1
        return i < after and tells(document, self.lexicon, i)

    def _names(self, pending: Reference, reference: Reference, after: int) -> bool:
        """Whether a name between commas tells who a description is, however much stands between them: 'El
        jefe del PDA al Congreso de los Diputados por Tola, Pedro Soto, dijo'; not 'El edil, Soto y Paredes'.
        """
        lowers, i = self.document.lowers, reference.after
        if pending.kind != "description" or pending.number == "p" or reference.kind != "name":
            return False
        if not pending.actors and self._is_title_of(pending, reference):
            return True
        if i + 1 >= after or lowers[i] != ",":
            return False
        of_two = reference.first == pending.after + 1 and lowers[pending.after] in ("y", "e")
        if lowers[reference.first - 1] != "," and not (of_two and has_bare_title(self.document, reference)):
            return False
        if not self._agree(pending, reference):
            return False
        return lowers[i + 1] in ("quien", "que") or tells(self.document, self.lexicon, i + 1)

    def _is_title_of(self, pending: Reference, reference: Reference) -> bool:
        """Whether a name ends the phrase that a title opens: 'La edil sin partido Rosa Soto', 'El ex alcalde
        tolense y edil en funciones Pedro Soto'; not 'El alcalde y Pedro Soto', 'Al edil Soto lo apoya'.
        """
        document, lowers = self.document, self.document.lowers
        between = range(pending.after, reference.first)
        if not 0 < len(between) <= TITLE_REST or not self._agree(pending, reference):
            return False
        if any(not document.forms[k].islower() or tells(document, self.lexicon, k) for k in between):
            return False
        joined = lowers[reference.first - 1] in ("y", "e")
        if joined or lowers[pending.after] in ("y", "e"):
            return joined and has_bare_title(document, reference)
        return not any(lowers[k] in OF_ANOTHER for k in between)

    def name_behind(self, description: Reference) -> Reference | None:
        """The name that ends the phrase which a description opens, if one does."""
        for i in range(description.after, min(description.after + TITLE_REST + 1, len(self.document))):
            named = self.references.at(i)
            if named is not None:
                person = named.first == i and named.actor is not None and named.actor.kind == "person"
                return named if person and self._is_title_of(description, named) else None
        return None

    def _agree(self, pending: Reference, reference: Reference) -> bool:
        return not (pending.gender and reference.gender and pending.gender != reference.gender)

    def _takes_name(self, described: Reference, named: Reference) -> None:
        """Tell a description whom the name behind it says that it is: it is a role of theirs."""
        description, actor = described.description, named.actor
        if description is None or not description.definite or description.person is not None:
            return
        if actor is not None and actor.kind == "person":
            description.person = actor.index

    def _concedes(self, first: int, verb: int) -> bool:
        """Whether a subordinate's verb at a sentence's head names nobody and tells: 'Si bien admitió que'."""
        if "que" not in self.document.lowers[verb + 1 : verb + 3]:
            return False
        return not self.references.between(first, verb)

    def is_told_last(self, reference: Reference, after: int) -> bool:
        """Whether commas part a description from the verb behind it: 'Aunque cree que serán, en todo caso,
        los finalistas, dijo que' is on neither; in 'Cuando ganó, el alcalde dijo que' he does.
        """
        lowers, i = self.document.lowers, reference.after
        if reference.kind == "name" or lowers[reference.first - 1] != "," or i + 1 >= after:
            return False
        return lowers[i] == "," and tells(self.document, self.lexicon, i + 1)

    def _identified(self, pending: Reference | None, verb: int) -> Reference | None:
        """Who it is that an unnamed one before 'ser' was: 'Uno de ellos fue el edil Soto, habló y pidió' is
        on Soto, and so is 'El primer candidato en reconocerlo fue Soto'; 'Uno de ellos fue con Soto' is on
        nobody new.
        """
        named = self.references.at(verb + 1) if verb + 1 < len(self.document) else None
        if (
            pending is None
            or (pending.actors and pending.kind != "description")
            or pending.number == "p"
            or named is None
            or named.kind != "name"
        ):
            return pending
        if not any(v.lemma == "ser" for v in self.lexicon.verbs.get(self.document.lowers[verb], ())):
            return pending
        return pending if self.clause.preposition(named) else named

    def _are_too_many(self, reference: Reference, verb: int) -> bool:
        """Whether several stand before a verb of one: 'Quilodrán vio a los suyos, Soto y Ruiz, y dijo'; not
        'Quilodrán leyó el recurso y Soto dijo', whose last has the verb right behind.
        """
        if reference.after == verb or not is_singular(self.document, self.lexicon, verb):
            return False
        return len(self.clause.members(reference)) > 1

    def _owes_none(self, i: int) -> bool:
        """Whether what else opens a clause has no verb of its own: 'tuvo que votar', 'más votos que Soto',
        'antes que nada', 'menor que hace dos años'; not 'más votos que antes tuvo'.
        """
        lowers, n = self.document.lowers, len(self.document)
        following = self.lexicon.verbs.get(lowers[i + 1], ()) if i + 1 < n else ()
        if any(verb.tense == "inf" for verb in following):
            return True
        if lowers[i] == "que" and i + 1 < n:
            behind = frames.beyond(self.document, self.lexicon, i + 1, n)
            if i + 1 < behind < n and (not lowers[behind].isalpha() or lowers[behind] in NEW_CLAUSE):
                return True
        if lowers[i] != "que" or i == 0 or COMPARED.isdisjoint(lowers[max(0, i - 2) : i]):
            return False
        return not self._has_verb(i, len(lowers))

    def _opens_manner(self, i: int, after: int) -> bool:
        """Whether 'según' or 'como' opens a clause: 'según contó', 'como pidió'; not 'como si fuera', where
        'si' does, 'tanto Soto como Tola votaron', 'como edil'.
        """
        joins = self.document.lowers[i : i + 2] == ["como", "si"]
        joins = joins or (self.document.lowers[i] == "como" and self.clause.correlates(i))
        return not joins and self._has_verb(i, after)

    def _has_verb(self, i: int, after: int, reach: int = SOURCE_VERB) -> bool:
        """Whether a verb stands within ``reach`` tokens behind token ``i``, before any comma."""
        for k in range(i + 1, min(after, i + 1 + reach)):
            if self.document.lowers[k] == ",":
                return False
            if tells(self.document, self.lexicon, k):
                return True
        return False

    def _inverted(self, verb: int, after: int) -> Reference | None:
        """A subject behind a verb that has none before it: 'Respondió la ministra', 'Más tibio sonó Soto'."""
        document, lowers = self.document, self.document.lowers
        readings = self.lexicon.verbs.get(lowers[verb], ())
        copula = any(v.lemma in ("ser", "estar") for v in readings)
        one = bool(readings) and all(v.number == "s" for v in readings if v.finite)
        i = verb + 1
        while i < min(after, verb + INVERTED):
            reference = self.references.at(i)
            if reference is not None:
                if not self.clause.preposition(reference):
                    if copula and reference.kind != "name":
                        return None
                    if one and reference.number == "p":
                        return None  # 'ofreció sus apoderados' has them for its object
                    if reference.kind in ("name", "description", "group"):
                        return reference
                    following = self.references.at(reference.after)
                    if following is None or following.kind != "name":
                        return None  # but 'Abrió la lista Pedro Soto' has its subject behind the object
                i = max(reference.after, i + 1)
                continue
            if (
                lowers[i] in OWES
                or lowers[i] in frames.ASKED
                or lowers[i] in ",;:"
                or document.stretch[i] >= 0
            ):
                return None
            if tells(document, self.lexicon, i):
                return None
            i += 1
        return None
