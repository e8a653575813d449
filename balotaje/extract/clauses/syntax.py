"""Who does what to whom: a shallow reading of the clause around a verb.

No parser: a clause is read outwards from its verb, over references (whole noun phrases), prepositions,
relative pronouns and incisos. It serves every rule that asks for the subject or the object of a verb.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...lexicon import ADVERB, CLITIC, FINITE, PERSON_NOUN, PREPOSITION, SAYING, TEXT_NOUN
from ..references.pointers import Reference
from ..tokens import DASHES, ENDERS
from ..verb_endings import INFINITIVES
from .coordination import Coordination
from .determiners import ARTICLES, CONTRACTIONS, COORDINATORS, RELATIVES, WHOSE
from .verbs import AS_TOLD, before_group, is_singular, tells

OWNED_REACH = 6
"""Tokens between a pronoun and whom it tells something of: 'una persona muy cercana a ella'."""
Basis = Literal["explicit", "inverted", "relative", "dropped"]

SUBORDINATORS = frozenset(
    ("cuando", "mientras", "aunque", "porque", "pues", "si", "donde", "pero", "sino", "luego")
)
GOVERNS = frozenset(("como", "hace"))
"""Words behind which nobody is the subject of a verb before."""
BEFORE_NOUN = frozenset(("de", "en", "a", "la", "el", "su", "un", "una", "por", "con"))
"""Behind these a form that could be a verb is a noun: 'en apoyo'."""
FOCUS_REACH = 30
"""Tokens before 'quien' within which 'fue' puts first whom it takes up."""
PARTICIPLES = ("ado", "ada", "ido", "ida", "to", "ta", "cho", "cha", "so", "sa")
"""Endings of participles: 'en que se vio envuelta la firma'."""
INCISO_REST = 6
"""Tokens between a text and the comma that closes its inciso: 'apunta el fallo del máximo tribunal,'."""
REACH = 40
"""Tokens that a clause is followed to either side."""
INVERTED_REACH = 14
"""Tokens behind a verb within which an inverted subject begins."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The subject of a verb and how it was found. ``references`` has several where they are coordinated."""

    references: tuple[Reference, ...]
    basis: Basis


class Clause(Coordination):
    """Reads clauses of one document."""

    def subject(self, verb: int, *, inverted_first: bool = False) -> Subject | None:
        """The subject of the finite verb at token ``verb``.

        ``inverted_first`` is for a verb behind a quotation ('"…", dijo X'), where what stands before it
        is no subject.
        """
        if inverted_first:
            return self._inverted(verb) or self._at_the_end(verb) or self._left(verb)
        left = self._left(verb)
        if left is not None and left.basis != "dropped":
            return left
        inverted = self._inverted(verb)
        if inverted is not None and inverted.references[0].kind == "text":
            if self.is_inciso(verb, inverted.references[0]):
                return inverted
            return left  # what stands behind the verb is its object: 'mencionó el informe'
        return inverted or left

    def _inverted(self, verb: int) -> Subject | None:
        """A subject behind its verb: 'dijo en la sede el timonel', 'afirmó Rosa Quilodrán'."""
        document, lowers = self.document, self.document.lowers
        i, commas = verb + 1, 0
        limit = min(len(lowers), verb + INVERTED_REACH)
        while i < limit and document.sentence[i] == document.sentence[verb]:
            reference = self.references.at(i)
            if reference is not None and reference.first <= i:
                if not commas:
                    limit = min(len(lowers), limit + reference.after - i)  # a long name is passed as one
                apart = reference.first - 1 != verb and self._is_of_another_verb(reference)
                if apart and not (reference.actor is not None and reference.actor.kind == "person"):
                    i = reference.after
                    continue
                if reference.kind != "organisation" or not self.preposition(reference):
                    governed = self.preposition(reference) or lowers[reference.first - 1] in GOVERNS
                    governed = governed or self._is_joined_to_rest(verb, reference)
                    if not governed:  # not 'se juntó con otros postulantes como Soto', 'dijo hace un rato'
                        return Subject(self.members(reference), "inverted")
                i = reference.after
                continue
            word = lowers[i]
            commas += word == ","
            later = word == "luego" and lowers[i + 1 : i + 2] != ["que"]
            short = word == "." and self.lexicon.is_word(lowers[i - 1], "abbreviation")  # 'dijo la Dra. Soto'
            if word in RELATIVES or (word in ".;:" and not short) or document.stretch[i] >= 0:
                return None
            if word in SUBORDINATORS and not later:
                return None
            if word == "," and lowers[i + 1 : i + 2] == ["según"]:
                i = self._past_source(i)
                continue
            if word in DASHES or (word == "," and lowers[i + 1 : i + 2] in (["y"], ["e"])):
                return None
            verb_like = any(v.finite for v in self.lexicon.verbs.get(word, ())) and (
                word not in self.lexicon.words or document.flags[i] & SAYING
            )
            held = lowers[i - 1] in BEFORE_NOUN
            held = held or bool(document.flags[i - 1] & PREPOSITION and lowers[i - 1] != "según")
            if verb_like and not held:
                return None  # but 'confesó bajo reserva un edil'
            if word == "lo" and any(v.finite for v in self.lexicon.verbs.get(lowers[i + 1], ())):
                return None  # 'votará por Soto, tal como lo hizo Quilodrán'
            i += 1
        return None

    def _is_joined_to_rest(self, verb: int, reference: Reference) -> bool:
        """Whether 'y' joins somebody to what a preposition or verb has: '“…”, dijo, junto con criticar
        al gabinete y la edil Soto'; not 'dijeron la viuda y Soto'.
        """
        joined = self.document.lowers[reference.first - 1] in ("y", "e")
        return joined and is_singular(self.document, self.lexicon, verb)

    def is_inciso(self, verb: int, reference: Reference) -> bool:
        """Whether a verb and what stands behind it are set apart: 'Soto, ha dicho el fallo, calló', 'Como
        dijo el fallo, Soto calló'.
        """
        before = self.document.lowers[before_group(self.document, self.lexicon, verb)]
        if reference.first != verb + 1 or before != ",":
            return reference.first == verb + 1 and before in AS_TOLD
        for i in range(reference.after, min(len(self.document), reference.after + INCISO_REST)):
            if self.document.lowers[i] == ",":
                return True
            if self.document.stretch[i] >= 0 or tells(self.document, self.lexicon, i):
                break
        return False

    def _past_source(self, comma: int) -> int:
        """The token behind ', según dijo ayer,' that opens at token ``comma``, past 'su jefe, Soto,'; the
        next where none closes.
        """
        for i in range(comma + 2, min(len(self.document), comma + INVERTED_REACH)):
            if self.document.lowers[i] == "," and not self._names_who_said(i):
                return i + 1
        return comma + 1

    def _names_who_said(self, comma: int) -> bool:
        """'según confirmó su presidente, Julio Soto': whether a name behind ``comma`` says who a title is."""
        named = self.references.at(comma + 1) if comma + 1 < len(self.document) else None
        if named is None or named.kind != "name" or named.first > comma + 1:
            return False
        return named.first <= comma or bool(self.document.flags[comma - 1] & PERSON_NOUN)

    def _is_of_another_verb(self, reference: Reference) -> bool:
        """Whether a body goes with a participle or an infinitive before it: 'dijo apenas iniciado el bloque',
        'dijo al abrir el Congreso'; not 'dijo en un comunicado el bloque', 'dijo al llegar la edila'."""
        if reference.kind not in ("name", "organisation", "text"):
            return False
        lowers, i = self.document.lowers, reference.first - 1
        if i < 1 or self.document.flags[i] & TEXT_NOUN:
            return False
        governed = self.document.flags[i - 1] & PREPOSITION or lowers[i - 1] == "al"
        infinitive = governed and self.document.forms[i].islower() and lowers[i].endswith(INFINITIVES)
        return bool(infinitive) or any(v.tense == "part" for v in self.lexicon.verbs.get(lowers[i], ()))

    def _at_the_end(self, verb: int) -> Subject | None:
        """A subject that closes the sentence: '"…", dijo en un acto al que fueron miles, la edil Soto.'"""
        document = self.document
        _, after = document.sentences[document.sentence[verb]]
        end = after - 1
        while end > verb and document.forms[end] in ENDERS:
            end -= 1
        reference = self.references.ending_at(end)
        if reference is None or reference.first - verb > REACH:
            return None
        if document.lowers[reference.first - 1] != "," or reference.kind not in ("name", "description"):
            return None
        if (
            document.stretch[reference.first] >= 0
            or not reference.actors
            or reference.actors[0].kind != "person"
        ):
            return None
        if self._previous_member(reference) is not None:
            return None
        return Subject((reference,), "inverted")

    def _left(self, verb: int) -> Subject | None:
        """A subject before its verb, past clitics, incisos and prepositional phrases."""
        document, lowers = self.document, self.document.lowers
        sentence = document.sentence[verb]
        i = verb - 1
        limit = max(0, verb - REACH)
        crossed = False
        told = 0  # verbs passed, each of which a relative before it may own
        when = 0  # ', cuando' of the clause, by which a relative goes on: 'lo que dijo Soto, cuando'
        own = document.stretch[verb]
        while i >= limit and document.sentence[i] == sentence:
            if document.stretch[i] != own:
                if own >= 0:
                    return None
                i = document.stretches[document.stretch[i]].opened - 1
                continue
            reference = self.references.at(i)
            if reference is not None:
                source = self._source_clause(reference)
                outer = source or self.relative_of(reference)
                if outer and not source and when > reference.first:
                    return Subject(self.members(reference), "dropped")
                if outer:
                    i = outer - 1
                    continue
                if reference.kind == "text" and self._is_text_dealt_with(reference, verb):
                    i = reference.first - 1
                    continue
                if not self.preposition(reference) or self.is_topic(reference):
                    return Subject(self.members(reference), "dropped" if crossed else "explicit")
                i = reference.first - 1
                continue
            word = lowers[i]
            if word in WHOSE:
                owner = self.references.at(i - 1 - (lowers[i - 1] == ","))
                crossed = crossed or owner is None
                i = owner.first - 1 if owner is not None else i - 1
                continue
            if word in RELATIVES:
                again = self._relative_again(i, limit)
                if again is not None and not crossed:
                    return Subject((again,), "relative")
                governor = self._governor_again(i, limit)
                if governor:
                    i, crossed = governor - 1, True
                    continue
                if told and (word == "que" or self._is_closed(word, verb)):
                    joined = self._joined_to_relative(i, verb) if not crossed and word == "que" else None
                    if joined is not None:
                        return Subject((joined,), "relative")
                    told -= 1
                    i -= 1
                    continue
                hung = self._hung_on(i)
                if hung:
                    i = hung - 1
                    continue
                antecedent = self._antecedent(i)
                if antecedent is not None and self._are_too_many(antecedent, i, verb):
                    i = antecedent.first - 1
                    continue
                if antecedent is not None and not crossed:
                    return Subject((antecedent,), "relative")
                crossed = True
            elif word in SUBORDINATORS or word in ";:":
                when = i if word == "cuando" and lowers[i - 1] == "," and not crossed else 0
                crossed = crossed or word != "luego" or lowers[i - 1] not in COORDINATORS
            elif word in DASHES or word == ")":
                i = self._before_inciso(i)
                continue
            elif i < verb - 1 and document.flags[i] & FINITE and tells(document, self.lexicon, i):
                told += 1
            i -= 1
        return None

    def _is_text_dealt_with(self, text: Reference, verb: int) -> bool:
        """Whether a text is what the verb before deals with, which 'y' joins to another: 'La sala acogió el
        recurso y dijo'; not 'Llegó la carta y dijo'.
        """
        document, behind = self.document, self.document.lowers[text.after : verb]
        joined = 0 < len(behind) <= 4 and behind[0] in COORDINATORS
        joined = joined and all(document.flags[i] & (CLITIC | ADVERB) for i in range(text.after + 1, verb))
        acts = joined and text.first > 1 and tells(document, self.lexicon, text.first - 1)
        return acts and self._left(text.first - 1) is not None

    def _joined_to_relative(self, relative: int, verb: int) -> Reference | None:
        """Whom a relative takes up that 'y' goes on with: 'vio a Soto, que perdió y más tarde escribió'; in
        'Quilodrán, que perdió, y Soto escribieron' a comma has closed it.
        """
        lowers = self.document.lowers
        if lowers[relative - 1] != "," or COORDINATORS.isdisjoint(lowers[relative + 1 : verb]):
            return None
        if any(word in ",;:" for word in lowers[relative + 1 : verb]):
            return None
        return self._antecedent(relative)

    def _is_closed(self, relative: str, verb: int) -> bool:
        """Whether a comma parts a verb from a relative that has one: 'Sobre Soto, quien calló, dijo que'; in
        'Sobre Soto, quien calló –“…”, dijo–' it parts words.
        """
        tells_on = self.document.lowers[verb + 1 : verb + 2] == ["que"]
        while self.document.flags[verb - 1] & CLITIC:
            verb -= 1
        comma = relative == "quien" and self.document.lowers[verb - 1] == ","
        return comma and (tells_on or self.document.stretch[verb - 3] < 0)

    def _hung_on(self, relative: int) -> int:
        """The first token of whom a relative with its preposition is of, or 0: in 'Quilodrán votará por Soto,
        a quien apoyó' she does both; in 'Soto, quien apoyó' he does.
        """
        lowers = self.document.lowers
        i = relative - 1 - (lowers[relative - 1] in ARTICLES)
        if not self.document.flags[i] & PREPOSITION and lowers[relative - 1] not in CONTRACTIONS:
            return 0
        reference = self.references.at(i - 1 - (lowers[i - 1] == ","))
        held = reference is not None and bool(reference.actors or reference.kind == "organisation")
        return reference.first if reference is not None and held else 0

    def _relative_again(self, i: int, limit: int) -> Reference | None:
        """Who a second relative is of: 'Soto, que perdió y que hoy dijo'; not 'dijo que irá y que duda'."""
        lowers = self.document.lowers
        if lowers[i] != "que" or lowers[i - 1] not in COORDINATORS:
            return None
        for j in range(i - 2, max(limit, 1), -1):
            if lowers[j] in ("que", "quien"):
                reference = self.references.at(j - 2) if lowers[j - 1] == "," else None
                named = reference is not None and reference.after == j - 1 and reference.kind == "name"
                return reference if named else None
            if lowers[j] in ".;:" or self.document.stretch[j] >= 0:
                return None
        return None

    def _governor_again(self, i: int, limit: int) -> int:
        """The verb of saying whose second 'que' is at ``i`` ('dijo que irá y que duda'), or 0."""
        document, lowers = self.document, self.document.lowers
        if lowers[i] != "que" or lowers[i - 1] not in COORDINATORS:
            return 0
        for j in range(i - 2, max(limit, 1), -1):
            if document.sentence[j] != document.sentence[i] or document.stretch[j] >= 0 or lowers[j] == ";":
                return 0
            if lowers[j] == "que" and self._says(j - 1):
                return j - 1
        return 0

    def _says(self, i: int) -> bool:
        return any(v.finite for v in self.lexicon.verb_in(self.document.lowers[i], "say"))

    def _source_clause(self, reference: Reference) -> int:
        """The token of 'según' where a reference is only a source: 'según recogió Radio Tola, dijo que…'; of
        'igual que' where it is compared: 'Soto, igual que Paredes, dijo'.
        """
        lowers = self.document.lowers
        if lowers[max(0, reference.first - 2) : reference.first] == ["igual", "que"]:
            return reference.first - 2
        for i in range(reference.first - 1, max(-1, reference.first - 6), -1):
            if lowers[i] == ",":
                return 0
            if lowers[i] == "según":
                return i
        return 0

    def relative_of(self, reference: Reference) -> int:
        """The token of 'que' where a reference is a relative's subject: 'la marcha que convocó Soto', 'el
        caso en que se vio envuelta la firma'.
        """
        i = reference.first - 1
        if i > 1 and not self.document.flags[i] & FINITE and self.document.lowers[i].endswith(PARTICIPLES):
            i -= 1
        if i < 1 or not (self.document.flags[i] & FINITE or tells(self.document, self.lexicon, i)):
            return 0
        j = i - 1
        while j > 0 and self.document.flags[j] & CLITIC:
            j -= 1  # 'la carta que le envió Soto'
        return j if self.document.lowers[j] == "que" else 0

    def _before_inciso(self, i: int) -> int:
        """The token before the inciso in dashes or brackets that ends at ``i``."""
        forms = self.document.forms
        if forms[i] == ")":
            for j in range(i - 1, max(-1, i - 30), -1):
                if forms[j] == "(":
                    return j - 1
            return i - 1
        for j in range(i - 1, max(-1, i - 30), -1):
            if forms[j] in DASHES and self.document.sentence[j] == self.document.sentence[i]:
                return j - 1
        return i - 1

    def _are_too_many(self, antecedent: Reference, relative: int, verb: int) -> bool:
        """Whether a relative's verb is of one and so not of the several that it takes up: in 'Soto defendió a
        los ediles, que calificó de “héroes”' he does both.
        """
        if antecedent.number != "p" or antecedent.actors or self.document.lowers[relative] != "que":
            return False
        return is_singular(self.document, self.lexicon, verb)

    def _in_focus(self, relative: int) -> Reference | None:
        """Who is put first and told of before 'quien': 'Fue Soto, nieto de Paredes, quien pidió'; not 'Soto,
        que fue edil con Paredes, quien pidió'.
        """
        document, lowers = self.document, self.document.lowers
        if lowers[relative] != "quien" or lowers[relative - 1] != ",":
            return None
        for i in range(relative - 2, max(0, relative - FOCUS_REACH), -1):
            if document.sentence[i] != document.sentence[relative] or document.stretch[i] >= 0:
                return None
            if not document.flags[i] & FINITE or not tells(document, self.lexicon, i):
                continue
            named = self.references.at(i + 1)
            copula = any(v.lemma == "ser" for v in self.lexicon.verbs.get(lowers[i], ()))
            again = lowers[i - 1] in RELATIVES or named is None or named.kind != "name"
            return None if again or not copula else named
        return None

    def _antecedent(self, relative: int) -> Reference | None:
        """Whom a relative pronoun takes up: 'Rosa Quilodrán, quien …', 'la militante que …'."""
        lowers = self.document.lowers
        focus = self._in_focus(relative)
        if focus is not None:
            return focus
        i = relative - 1
        if i >= 0 and lowers[i] == ",":
            i -= 1
        reference = self.references.ending_at(i)
        if reference is None:
            return None
        reference = self._member_of(reference) or self._owned_by(reference) or reference
        if lowers[relative] == "que" and i == relative - 1 and self._is_told_to(reference):
            return None
        if (
            lowers[relative] == "que"
            and i == relative - 1
            and reference.kind == "name"
            and not reference.description
        ):
            return reference if lowers[relative - 1] != "," else None
        return reference

    def _member_of(self, reference: Reference) -> Reference | None:
        """Whose party or body it is, where a relative follows: 'Rosa Quilodrán, del PDA, que pidió …'."""
        party = reference.actor is not None and reference.actor.kind == "party"
        if not party and (reference.kind != "organisation" or reference.actors):
            return None
        lowers, i = self.document.lowers, reference.first - 1
        if lowers[reference.first] not in CONTRACTIONS and lowers[i] in ("de", "del"):
            i -= 1
        elif lowers[reference.first] != "del" and lowers[i - 1 : i + 1] not in (["de", "la"], ["de", "el"]):
            return None
        member = self.references.at(i - 1) if lowers[i] == "," else None
        named = member is not None and member.actor is not None and member.actor.kind == "person"
        return member if named and member is not None and member.after == i else None

    def _owned_by(self, pronoun: Reference) -> Reference | None:
        """Who is told of by what a pronoun before a relative is of: 'una amiga de ella, quien dijo', 'Rosa
        Soto, abogada del primero, quien dijo'.
        """
        if pronoun.kind != "pronoun" or not self.preposition(pronoun):
            return None
        for i in range(pronoun.first - 1, max(-1, pronoun.first - OWNED_REACH), -1):
            owned = self.references.at(i)
            if owned is not None:
                return owned if owned.kind in ("name", "description") and owned.number == "s" else None
            if not self.document.lowers[i].isalpha() or tells(self.document, self.lexicon, i):
                return None
        return None

    def _is_told_to(self, reference: Reference) -> bool:
        """Whether what is told follows, no relative: 'precisó en Radio Tola que', 'le dijo a Soto que'."""
        if reference.description is not None or not self.preposition(reference):
            return False
        i = reference.first - 1
        if i > 0 and not self.document.flags[i] & PREPOSITION and self.document.lowers[i] not in CONTRACTIONS:
            i -= 1  # the article of the name
        return i > 0 and self._says(i - 1)

    def objects(
        self, head: int, prepositions: frozenset[str], *, reach: int = REACH
    ) -> tuple[Reference, ...]:
        """The references behind token ``head`` that one of ``prepositions`` governs, first list only.

        '' among the prepositions takes a bare noun phrase.
        """
        document, lowers = self.document, self.document.lowers
        i = head + 1
        limit = min(len(lowers), head + 1 + reach)
        while i < limit and document.sentence[i] == document.sentence[head]:
            reference = self.references.at(i)
            if reference is not None:
                if self.preposition(reference) in prepositions:
                    return self.members(reference)
                i = max(reference.after, i + 1)
                continue
            word = lowers[i]
            if word in ".;:" or word in SUBORDINATORS:
                return ()
            if word in RELATIVES and i > head + 1:
                return ()
            i += 1
        return ()
