"""The clause around a figure: who the subject of its verb is.

A walk to the left stops at the next tally, passes incisos and prepositional phrases, and tells an overt
subject that is nobody ('la participación') from one that is dropped.
"""

from __future__ import annotations

from itertools import pairwise

from ..clauses.coordination import CONTRACTIONS, RELATIVES
from ..clauses.determiners import WHOSE
from ..references.pointers import Reference
from .followers import COALITION_WORDS, FORCES
from .framing import ARTICLES
from .governors import CLITICS
from .hosts import CLAUSE_OPENERS
from .relatives import INCISO_REACH, Relatives
from .words import FUNCTION_CLASSES, OF_PLACES

OPENING_CLASSES = (*FUNCTION_CLASSES, "adverb", "connective", "linker", "relative_day", "negation")
"""What may open a sentence whose subject is dropped."""
NUMBERS = frozenset(("cifra", "número", "porcentaje", "grupo", "tendencia", "opción", "diferencia", "brecha"))
CAUSE_REACH = 8
"""Tokens of 'dado que el presidente saliente es' before whom a cause names."""
CAUSE_OPENERS = frozenset((("dado", "que"), ("ya", "que"), ("puesto", "que"), ("debido", "a")))
OPENS_INFINITIVE = frozenset(("tras", "al", "de", "para", "por", "sin"))
INFINITIVES = ("ar", "er", "ir", "ando", "iendo")
LATER, LATER_REACH = "después", 4
"""What closes 'Ocho meses después' at the head of a sentence."""
SUBJECT_REACH = 60
FACING = frozenset(("ante", "contra", "frente"))
"""Prepositions of whom somebody wins or loses against."""
WON_REACH = 5
"""Tokens of 'ganó este domingo la gran' before what is won."""
JOINS = frozenset(("y", "e", ";", "mientras", "pero"))
TOPIC_REACH = 2
"""Sentences back in which the subject of a verb without one is looked for."""
SILENT_REACH = 5
"""The same, where those between speak of nobody."""


class Clauses(Relatives):
    """Reads the clauses of one document around its tallies."""

    def past_bracket(self, i: int) -> int:
        """The token after a short bracket at token ``i``: '22% (-1) por Soto'."""
        if i < len(self.lowers) and self.lowers[i] == "(":
            for j in range(i + 1, min(i + 8, len(self.lowers))):
                if self.lowers[j] == ")":
                    return j + 1
        return i

    def named_after(self, verb: int) -> Reference | None:
        """Who is named behind a verb as its subject: 'que obtuvo en el norte Paredes'."""
        _, last = self.document.sentences[self.document.sentence[verb]]
        i = verb + 1
        while i < min(verb + 8, last):
            if i in self.covered or self.lowers[i] in ",.;:)" or self.lowers[i] in RELATIVES:
                return None
            reference = self.references.at(i)
            if reference is not None:
                if self.usable(reference) and reference.first >= verb:
                    governed = self.preposition(reference)
                    if not governed or (governed == "a" and self.governor(verb).dative):
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

    def _before_while(self, i: int, first: int) -> int:
        """The token before the 'mientras' that a ';' closes: 'Soto ganó en Loa, mientras que Mora sacó 18%; y
        en Tola, donde consiguió el 26%' goes on about Soto.
        """
        for k in range(i - 1, first, -1):
            if self.lowers[k] == ";":
                break
            if self.lowers[k] == "mientras":
                return k - 1
        return i - 1

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
        verb -= self.lowers[verb] in ARTICLES or self.lowers[verb] == "su"
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
        before = self.references.at(i - 1)
        if before is None or before.after != i or before.kind != "name":
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
        return (
            owned and self.lowers[verb - 1] in ("lo", "la", "los", "las") and all(map(str.isalpha, between))
        )

    def _is_nobody(self, reference: Reference) -> bool:
        """Whether a reference is an overt subject that bears no figure: 'los libertarios sumaron 7%'."""
        if reference.kind in ("organisation", "group") or self.lowers[reference.first - 1] == "ningún":
            return True
        several = reference.kind == "description" and reference.number == "p" and not reference.actors
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        return several and reference.first == first and self.lowers[first] in ("los", "las")

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
        if lower not in ARTICLES and not self.lexicon.is_word(lower, "possessive"):
            return False
        if i + 1 >= verb or self.is_finite(i + 1) or self.lowers[i + 1] in CLITICS:
            return False
        before = self.lowers[i - 1] if i else ""
        if self.lexicon.is_word(before, "preposition") or before in self.lexicon.verbs:
            return False
        if before.endswith(INFINITIVES):
            return False
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
            if r.kind == "name"
            and self.usable(r)
            and r.first not in self.covered
            and (not self.preposition(r) or (not size and self.lowers[r.first - 2 : r.first] == [",", "y"]))
        ]
        people = [r for r in found if r.actor is not None and r.actor.kind == "person"]
        chosen = people if people and size in (0, len(people)) else found
        return tuple(chosen) if size in (0, len(chosen)) else ()

    def speaker(self, verb: int) -> Reference | None:
        """The speaker of the quotation around a verb in the first person: '“Saqué el 20%”, dijo Soto'."""
        if not any(
            v.person == "1" and v.number == "s" for v in self.lexicon.verbs.get(self.lowers[verb], ())
        ):
            return None
        n = self.reading.said_at(verb)
        speaker = self.reading.said[n].speaker if n is not None else None
        return Reference(verb, verb + 1, "pronoun", (speaker,)) if speaker is not None else None

    def topic(self, verb: int) -> Reference | None:
        """Whom a clause inside the sentence goes on about: 'felicitaron a Soto por el domingo, en que ganó'.

        Only where 'que', 'donde' or 'cuando' opens the verb's clause, and never across a quotation's marks.
        """
        first, _ = self.document.sentences[self.document.sentence[verb]]
        opened = self.subordinator(verb, first)
        if opened is None or self.document.stretch[opened] != self.document.stretch[first]:
            return None
        governed: Reference | None = None
        semicolon = next((i for i in range(opened, first, -1) if self.lowers[i] == ";"), first)
        closed = self._before_while(semicolon, first) + 1  # 'ganó en Loa, mientras que Mora cayó; y en Tola,'
        if (hailed := self.congratulated(first, opened)) is not None:
            return hailed
        for reference in self.references.between(first, opened):
            if reference.actor is None or reference.actor.kind != "person" or not self.usable(reference):
                continue
            if closed <= reference.first < semicolon:
                continue
            preposition = self.preposition(reference)
            if not preposition:
                return reference
            governed = governed or (reference if preposition == "a" else None)
        return governed

    def congratulated(self, first: int, after: int) -> Reference | None:
        """Whom a verb of congratulating takes, whose deed it is for: 'felicitó a Soto por ganar'."""
        for reference in self.references.between(first, after):
            verb = reference.first - 1 - (self.lowers[reference.first - 1] == "a")
            if self.preposition(reference) != "a" or not self.usable(reference):
                continue
            if self.lexicon.verb_in(self.lowers[verb], "congratulate"):
                return reference
        return None

    def told_before(self, verb: int) -> Reference | None:
        """The one person a sentence is about before a verb: 'Soto venía atrás; la última le daba 41%'."""
        first, _ = self.document.sentences[self.document.sentence[verb]]
        people = [
            r
            for r in self.references.between(first, verb)
            if r.actor is not None and r.actor.kind == "person" and self.usable(r) and not self.preposition(r)
        ]
        return people[0] if len({r.actor for r in people}) == 1 else None

    def only_one_before(self, first: int) -> Reference | None:
        """The one person of the sentence before: 'Los sondeos favorecen a Soto. El último le da un 58%'."""
        sentence = self.document.sentence[first] - 1
        if sentence < 0 or self.document.paragraph[first] != self.document.paragraph[first - 1]:
            return None
        begin, after = self.document.sentences[sentence]
        people = [
            r
            for r in self.references.between(begin, after)
            if r.actor is not None and r.actor.kind == "person" and self.preposition(r) != "según"
        ]
        alone = len({r.actor for r in people}) == 1 and self.usable(people[0])
        return people[0] if alone and self.document.stretch[people[0].first] < 0 else None

    def is_locative(self, verb: int) -> bool:
        """Whether 'en la que' opens a verb's clause, whose subject is another."""
        first, _ = self.document.sentences[self.document.sentence[verb]]
        opened = self.subordinator(verb, first)
        if opened is None or self.lowers[opened] != "que":
            return False
        return self.lowers[opened - 1] in ARTICLES and self.lowers[opened - 2] == "en"

    def dropped(self, i: int) -> Reference | None:
        """The subject of the sentences before, for a verb that has none; never inside a quotation."""
        if not self.may_drop(i):
            return None
        sentence = self.document.sentence[i]
        last = max(-1, sentence - 1 - TOPIC_REACH)
        for earlier in range(sentence - 1, max(-1, sentence - 1 - SILENT_REACH), -1):
            first, after = self.document.sentences[earlier]
            if earlier <= last and self._names_another(after, self.document.sentences[sentence][0]):
                break
            for reference in self.references.between(first, after):
                if self.document.stretch[reference.first] >= 0 or not reference.actor:
                    continue
                if self._is_figures(reference):
                    continue  # '31%, frente a los 106.965 votos de Mora. También ganó'
                if self._is_in_cause(reference) or self._is_of_infinitive(reference):
                    continue
                if self.usable(reference) and (not self.preposition(reference) or self.proxied(reference)):
                    return reference
            if (placed := self._placed(first, after)) is not None:
                return placed
        return None

    def _is_figures(self, reference: Reference) -> bool:
        """Whether a reference only tells whose a figure is that others are compared with."""
        i = reference.first - (self.lowers[reference.first] not in CONTRACTIONS)
        n = self.covered.get(i - 1)
        compared = n is not None and self.cues.ending(self.tallies[n].outer, "comparison") is not None
        return compared and self.lowers[i] in ("de", "del")

    def _is_in_cause(self, reference: Reference) -> bool:
        """'Habrá un cambio, dado que quien se va es Mora. Obtuvo el 24%': not who is gone on about."""
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        before = self.lowers[max(first, reference.first - CAUSE_REACH) : reference.first]
        return any(pair in CAUSE_OPENERS for pair in pairwise(before))

    def _is_of_infinitive(self, reference: Reference) -> bool:
        """'Tras fundar el Partido del Alba, logró pasar. Obtuvo el 27%': what somebody did something to."""
        i = self._noun_start(reference) - 1
        i -= self.lowers[i] in ARTICLES
        party = reference.actor is not None and reference.actor.kind == "party"
        return (
            party
            and i > 0
            and self.lowers[i].endswith(("ar", "er", "ir"))
            and self.lowers[i - 1] in OPENS_INFINITIVE
        )

    def _names_another(self, first: int, after: int) -> bool:
        """Whether anybody is spoken of between two tokens."""
        return any(
            r.actors or r.kind in ("description", "group") for r in self.references.between(first, after)
        )

    def _placed(self, first: int, after: int) -> Reference | None:
        """Whom a sentence about nobody else puts somewhere: 'El conteo ubica a Soto como la más votada'."""
        people = [
            r
            for r in self.references.between(first, after)
            if r.actor is not None and r.actor.kind == "person" and self.usable(r)
        ]
        placed = len({r.actor for r in people}) == 1 and self.preposition(people[0]) == "a"
        if not placed or not self.places_somebody(
            people[0].first - 1 - (self.lowers[people[0].first] != "al")
        ):
            return None
        return people[0]

    def places_somebody(self, i: int) -> bool:
        """Whether token ``i`` is a verb that gives somebody a figure or a place: 'da', 'ubica', 'sitúa'."""
        return self.is_result(i) or (i > 0 and bool(self.lexicon.verb_in(self.lowers[i], "put")))

    def _is_whereabouts(self, i: int, first: int) -> bool:
        """Whether 'en' governs the name that ends at token ``i``: 'En Valdehoyos obtuvo el 55%', 'En la
        provincia de Valdehoyos obtuvo'.
        """
        nouns = self.lexicon.head_nouns
        while i > first and (
            self.document.is_capital(i) or self.lowers[i] in OF_PLACES or nouns.get(self.lowers[i]) == "place"
        ):
            i -= 1
        return self.lowers[i] == "en"

    def may_drop(self, i: int) -> bool:
        """Whether the clause at token ``i`` shows no subject that nothing is known of ('ABC sacó el 3%')."""
        if self.document.stretch[i] >= 0:
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        while first < i and not self.lowers[first][0].isalpha():
            first += 1
        opener = self.lowers[first]
        known = self.lexicon.is_word(opener, *OPENING_CLASSES) or opener in self.lexicon.verbs or first == i
        known = known or opener in FACING or LATER in self.lowers[first : first + LATER_REACH]
        j = i - 1
        while j > first and (self.lowers[j] in CLITICS or self.is_adverb(j)):
            j -= 1
        if j == first and not self.lexicon.is_word(opener, *OPENING_CLASSES):
            return False
        loose = (
            j > first
            and self.lowers[j][0].isalpha()
            and j not in self.covered
            and self.document.is_capital(j)
            and not self._is_whereabouts(j, first)
            and not ((before := self.references.at(j)) is not None and self.preposition(before))
        )
        together = opener == "entre" and self.lowers[i].endswith("n")  # 'Entre los tres sumaron 70%'
        return known and not loose and not together
