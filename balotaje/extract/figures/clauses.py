"""The clause around a figure: who the subject of its verb is.

A walk to the left stops at the next tally, passes incisos and prepositional phrases, and tells an overt
subject that is nobody ('la participación') from one that is dropped.
"""

from __future__ import annotations

from ..clauses.determiners import ALL, CONTRACTIONS, DETERMINERS, JOINS, PLURAL_ARTICLES, RELATIVES, WHOSE
from ..clauses.verbs import OBJECTS
from ..references.pointers import Reference
from ..verb_endings import GERUNDS, INFINITIVES
from .dropped import FACING, Dropped
from .followers import COALITION_WORDS, FORCES
from .governors import CLITICS
from .hosts import CLAUSE_OPENERS
from .relatives import INCISO_REACH

NUMBERS = frozenset(("cifra", "número", "porcentaje", "grupo", "tendencia", "opción", "diferencia", "brecha"))
SUBJECT_REACH = 60
WON_REACH = 5
"""Tokens of 'ganó este domingo la gran' before what is won."""


class Clauses(Dropped):
    """Reads the clauses of one document around its tallies."""

    def named_after(self, verb: int) -> Reference | None:
        """Whose figure a verb before them tells: 'que obtuvo en el norte Paredes', 'que asigna al Panal'."""
        _, last = self.document.sentences[self.document.sentence[verb]]
        i = verb + 1
        while i < min(verb + 8, last):
            if i in self.covered or self.lowers[i] in ",.;:)" or self.lowers[i] in RELATIVES:
                return None
            reference = self.references.at(i)
            if reference is not None:
                if self.usable(reference) and reference.first >= verb:
                    if self.preposition(reference) in ("", "a"):
                        return reference
                i = max(reference.after, i + 1)
                continue
            i += 1
        return None

    def subject(self, verb: int) -> tuple[Reference, ...] | None:
        """Who the subject of the verb (or clause) at token ``verb`` is, looked for before it.

        An empty tuple is an overt subject that is nobody ('la participación alcanzó 85%'), None no subject.
        """
        first, _ = self.document.sentences[self.document.sentence[verb]]
        quoted = self.document.stretch[verb]
        own, closed, placed = True, False, False
        i = self._before_inciso(verb - 1, first)
        if i < 0 <= verb - 1:
            return ()
        while i >= max(first, verb - SUBJECT_REACH):
            if self.document.stretch[i] != quoted:
                if quoted >= 0:
                    return None
                if own and self.cues.at(i, "blank_votes") is not None:
                    return ()  # '“Ninguno” obtiene el 13%'
                i -= 1
                continue
            if i in self.covered:
                i = min(i, self.tallies[self.covered[i]].outer) - 1
                continue
            reference = self.references.at(i)
            if reference is not None:
                if reference.first in self.claimed:
                    i = reference.first - 1
                    continue
                if own and self.is_blank(reference):
                    return ()
                owner = self.owner(reference)
                if owner is not None:
                    reference = owner
                if reference.kind == "description" and self.is_predicate(reference):
                    i = reference.first - 1
                    continue  # 'Soto fue la candidata única y perdió con 49%'
                if (apposed := self._apposed_to(reference)) is not None:
                    if self.preposition(apposed):
                        i = apposed.first - 1
                        continue  # 'derrotó a Mora, su rival en la interna, y ganó con 49%'
                    owner = reference = apposed  # 'Mora, el candidato del exalcalde Vega, sacó el 10%'
                if self._is_founded(reference):
                    i = reference.first - 1
                    continue
                if self.usable(reference):
                    free = not self.preposition(reference) or self.proxied(reference)
                    if free and not self._is_apposed_party(reference, first):
                        head = self.mate_of(reference)
                        if owner is not None and not self._is_plural(verb):
                            head = owner  # 'Soto, candidato del Panal y el Faro, encabeza': nobody else
                        return self.members(reference) if head is None else (head,)
                elif self._is_nobody(reference) and not self.preposition(reference):
                    if not self._governs(reference.first - 1):  # 'encabezaba la lista y sacó el 24%'
                        return ()
                i = reference.first - 1
                continue
            if self.lowers[i] in RELATIVES:
                antecedent = self.antecedent(i)
                if closed and antecedent and self.preposition(antecedent[0]) in FACING:
                    antecedent = None  # 'cayó ante Soto, que sacó el 45%, y en 2018 perdió por 46% a 42%'
                if antecedent is not None:
                    return antecedent
            elif self.lowers[i] in WHOSE and self.lowers[i + 1] in FORCES | COALITION_WORDS:
                return ()  # 'Soto, cuyo partido ganó en octubre con el 41%'
            elif self.lowers[i] == "mientras" and self._names_nobody_known(i + 1, verb):
                return ()
            elif own and self.cues.at(i, "blank_votes", "turnout") is not None:
                return ()
            elif own and (self._opens_partitive(i) or self._takes_up_number(i)):
                return ()
            elif self.lowers[i] == "donde":
                placed = True  # '… en el norte y el sur, donde reunió el 54%'
            elif placed and self.lowers[i] == ";" and self.lowers[i + 1] in ("y", "e", "en"):
                i = self._before_while(i, first)
                continue
            elif not placed and (own or self._opens_clause(i, first)) and self._opens_nominal(i, verb):
                if not (self._is_object(i, first) or self._is_doubled(i, verb) or self._is_joined(i)):
                    return ()
            elif self.lowers[i] == ")":
                i = self.before_bracket(i)
                continue
            own = own and self.lowers[i] != ","
            closed = closed or (self.lowers[i] in ("y", "e") and self.lowers[i - 1] == ",")
            i -= 1
        return None

    def _opens_partitive(self, i: int) -> bool:
        """'24 de los 36 aspirantes tienen menos del 1%': a number of those who have it, and nobody named.

        Not 'ganó en 24 de las 36 comunas y tiene el 40%'.
        """
        counts = (
            self.lowers[i][0].isdecimal()
            or self.lexicon.numbers.get(self.lowers[i], (0.0, ""))[1] == "cardinal"
        )
        before = self.lowers[i - 1] if i else "."
        apart = (
            not self.lexicon.is_word(before, "preposition", "contraction")
            and before not in self.lexicon.verbs
        )
        return counts and apart and self.lowers[i + 1 : i + 3] in (["de", "los"], ["de", "las"])

    def _is_listed(self, reference: Reference, size: int) -> bool:
        """'Soto, del Panal, Mora y la edil Vega obtienen …': of the list, though 'del' goes before.

        Without a size only where ', y' stands before her.
        """
        before = self.lowers[reference.first - 2 : reference.first]
        if not size:
            return before == [",", "y"]
        person = reference.actor is not None and reference.actor.kind == "person"
        return person and before[-1] in ("y", "e", ",") and self.lowers[reference.first] not in CONTRACTIONS

    def _takes_up_number(self, i: int) -> bool:
        """'Esa cifra se duplicó, pasando de un 5% a un 10%': a number that was told of, and nobody."""
        return self.lowers[i] in ("esa", "esta", "ese", "este") and self.lowers[i + 1] in NUMBERS

    def is_won(self, reference: Reference, first: int) -> bool:
        """'Soto ganó este domingo la Consulta Panal con 3.236 votos': hers, and not the pact's; not 'Soto
        ganó en Loa y en Tola venció el Panal con 3.236 votos'.
        """
        verb = next(self.finite_before(reference.first), first)
        party = reference.actor is not None and reference.actor.kind == "party"
        if not party or verb <= first or not self.lexicon.verb_in(self.lowers[verb], "lead"):
            return False
        between = self.lowers[verb : reference.first]
        subject = self.subject(verb) if len(between) <= WON_REACH and "," not in between else None
        if not subject or reference in subject:
            return False
        return JOINS.isdisjoint(self.lowers[subject[0].after : verb])

    def _is_founded(self, reference: Reference) -> bool:
        """'Soto, que fundó el Movimiento Sur y sumó el 12%': a party that is a relative's object."""
        if reference.actor is None or reference.actor.kind != "party":
            return False
        verb = self._noun_start(reference) - 1
        verb -= self.lowers[verb] in DETERMINERS or self.lowers[verb] == "su"
        return verb > 1 and self.is_finite(verb) and self.lowers[verb - 1] in RELATIVES

    def _governs(self, i: int) -> bool:
        """Whether what follows token ``i`` is its object: 'encabezaba la lista', 'cerrar el Senado'."""
        if self.is_finite(i):
            return True
        return any(v.tense in ("inf", "ger") for v in self.lexicon.verbs.get(self.lowers[i], ()))

    def _apposed_to(self, reference: Reference) -> Reference | None:
        """Whom words behind a comma are said of: 'Pedro Soto, su rival en la interna', 'Soto, El Bravo,'."""
        i = reference.first - 1
        if reference.kind not in ("description", "organisation") or i < 1 or self.lowers[i] != ",":
            return None
        before = self.references.ending_at(i - 1)
        if before is None or before.kind != "name":
            return None
        _, last = self.document.sentences[self.document.sentence[i]]
        for j in range(reference.after, min(reference.after + INCISO_REACH, last)):
            if self.lowers[j] == ",":
                return before
            if self.is_finite(j):
                break  # 'frente a Mora, la senadora vencería'
        return None

    def _is_object(self, i: int, first: int) -> bool:
        """Whether a verb before 'y' has what is 'su' for its object: 'mejoró su marca y ganó'."""
        if not self.lexicon.is_word(self.lowers[i], "possessive"):
            return False
        for j in range(i - 1, max(first, i - INCISO_REACH) - 1, -1):
            if self.lowers[j] in ",;:" or self.lowers[j] in RELATIVES or self.lowers[j] in ("y", "e"):
                return False
            if self.is_finite(j):
                return True
        return False

    def _is_joined(self, i: int) -> bool:
        """'El Panal y sus aliados se quedan con el 12%': whether 'su' at token ``i`` goes on with a name."""
        named = self.references.at(i - 2) if self.lowers[i - 1] in ("y", "e") else None
        owned = self.lexicon.is_word(self.lowers[i], "possessive")
        return owned and named is not None and named.after == i - 1 and bool(named.actors)

    def _is_doubled(self, i: int, verb: int) -> bool:
        """Whether what opens a clause is taken up as its verb's object: 'Su mejor porcentaje lo logró';
        not 'Los mejores resultados se los llevaron Soto y Mora'.
        """
        owned = self.lexicon.is_word(self.lowers[i], "possessive")
        between = self.lowers[i : verb - 1]
        return owned and self.lowers[verb - 1] in OBJECTS and all(map(str.isalpha, between))

    def _is_nobody(self, reference: Reference) -> bool:
        """Whether a reference is an overt subject that bears no figure: 'los libertarios sumaron 7%'."""
        if reference.kind in ("organisation", "group") or self.lowers[reference.first - 1] == "ningún":
            return True
        several = reference.kind == "description" and reference.number == "p" and not reference.actors
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        return several and reference.first == first and self.lowers[first] in PLURAL_ARTICLES

    def _opens_clause(self, i: int, first: int) -> bool:
        """Whether a clause begins at token ``i``: at the head of the sentence, after ';', 'y', 'mientras'."""
        return i == first or self.lowers[i - 1] in CLAUSE_OPENERS

    def opens_nominal(self, i: int) -> bool:
        """Whether a noun phrase that names nobody follows a fronted figure: 'con el 26%, la lista …'."""
        if self.lowers[i] == ",":
            i += 1
        return i < len(self.lowers) and self._opens_nominal(i, len(self.lowers))

    def _opens_nominal(self, i: int, verb: int) -> bool:
        """Whether a noun phrase that names nobody begins at token ``i``: 'la participación'."""
        lower = self.lowers[i]
        if lower not in DETERMINERS and not self.lexicon.is_word(lower, "possessive"):
            return False
        if i + 1 >= verb or self.is_finite(i + 1) or self.lowers[i + 1] in CLITICS:
            return False
        before = self.lowers[i - 1] if i else ""
        if before in ALL and i > 1:
            before = self.lowers[i - 2]  # 'en todas las regiones'
        if self.lexicon.is_word(before, "preposition") or before in self.lexicon.verbs:
            return False
        another = before in CLAUSE_OPENERS and not self.lexicon.is_word(lower, "possessive")
        if not another and before.endswith(GERUNDS + INFINITIVES):
            return False  # but 'cuando el cómputo', a subject that is not of what was told
        if self.lowers[i + 1][0].isdecimal() or self.lexicon.is_word(self.lowers[i + 1], "weekday", "month"):
            return False
        return self.cues.at(i + 1, "time_noun") is None and self.lowers[i + 1] not in RELATIVES

    def spread(self, verb: int, size: int = 0) -> tuple[Reference, ...]:
        """The coordinated subjects of a verb that incisos part; none if they are not ``size``, where given.
        Without a size they begin behind a ';', and ', y' before a name joins it, governed as it may seem.

        'Soto, del Partido del Alba, y Paredes, de la Lista Sur, obtuvieron …'.
        """
        first, _ = self.document.sentences[self.document.sentence[verb]]
        finite = next(self.finite_before(verb), first)
        if finite == first or not any(v.number == "p" for v in self.lexicon.verbs[self.lowers[finite]]):
            return ()
        if not size:
            first = next((i for i in range(finite, first, -1) if self.lowers[i] == ";"), first)
        found = [
            r
            for r in self.references.between(first, verb)
            if r.kind in ("name", "description")
            and r.actors
            and self.usable(r)
            and r.first not in self.covered
            and (not self.preposition(r) or self._is_listed(r, size))
        ]
        found = [r for n, r in enumerate(found) if not (n and r.actors == found[n - 1].actors)]
        people = [r for r in found if r.actor is not None and r.actor.kind == "person"]
        mixed = bool(size) and 0 < len(people) < len(found)  # 'Soto, de la alianza Panal, con 34% y 36%'
        chosen = people if people and (mixed or size in (0, len(people))) else found
        return tuple(chosen) if size in (0, len(chosen)) else ()
