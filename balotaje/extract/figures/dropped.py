"""Whom a verb without a subject goes on about: somebody of its sentence, or of those before.

'felicitaron a Soto por el domingo, en que ganó', 'Soto es la favorita. Obtuvo el 24%', '“Saqué el 20%”'.
"""

from __future__ import annotations

from itertools import pairwise

from ...lexicon import fold
from ..clauses.determiners import CONTRACTIONS, DETERMINERS, PLURAL_ARTICLES
from ..references.pointers import Reference
from ..verb_endings import INFINITIVES
from .governors import CLITICS
from .relatives import Relatives
from .words import FUNCTION_CLASSES, OF_PLACES

OPENING_CLASSES = (*FUNCTION_CLASSES, "adverb", "connective", "linker", "relative_day", "negation")
"""What may open a sentence whose subject is dropped."""
CAUSE_REACH = 8
"""Tokens of 'dado que el presidente saliente es' before whom a cause names."""
CAUSE_OPENERS = frozenset((("dado", "que"), ("ya", "que"), ("puesto", "que"), ("debido", "a")))
OPENS_INFINITIVE = frozenset(("tras", "al", "de", "para", "por", "sin"))
LATER, LATER_REACH = "después", 4
"""What closes 'Ocho meses después' at the head of a sentence."""
OBJECTLESS = frozenset(("triunfar",))
"""Verbs behind which no object stands, so that a noun with an article is their subject."""
FACING = frozenset(("ante", "contra", "frente"))
"""Prepositions of whom somebody wins or loses against."""
TOPICAL = frozenset(("", "a", "de", "en"))
"""Prepositions under which a sentence may name whom it is about: 'el declive de', 'a Soto le fue mal'."""
TOPIC_REACH = 2
"""Sentences back in which the subject of a verb without one is looked for."""
SILENT_REACH = 5
"""The same, where those between speak of nobody."""
SAME_STEM = 6
"""Letters in which those of a party are called as it is: 'los conservadores'."""


class Dropped(Relatives):
    """Finds the subjects that the clauses of one document leave out."""

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
        if (headed := self._topic_at_head(verb, first)) is not None:
            return headed
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

    def _topic_at_head(self, verb: int, first: int) -> Reference | None:
        """'En cuanto al alcalde Soto, registra el 22%': whom the words before the first comma are about."""
        named = next(iter(self.references.between(first, verb)), None)
        if named is None or not self.usable(named) or self.lowers[named.after] != ",":
            return None
        i = named.first + (self.lowers[named.first] in CONTRACTIONS)
        i -= self.lowers[i - 1] in DETERMINERS
        head = self.cues.at(first, "topic_head")
        i -= head is not None and CONTRACTIONS.get(self.lowers[i - 1], self.lowers[i - 1]) in ("a", "de")
        return named if head is not None and head[1] == i else None

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
        return self.lowers[opened - 1] in DETERMINERS and self.lowers[opened - 2] == "en"

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
                if self._is_of_another(reference, first):
                    continue
                if self.usable(reference) and (not self.preposition(reference) or self.proxied(reference)):
                    return reference
            placed = self._placed(first, after)
            if placed is None and earlier == sentence - 1:
                placed = self.only_named(first, after)
            if placed is not None:
                return placed
        return None

    def only_named(self, first: int, after: int) -> Reference | None:
        """'El declive del Panal viene de lejos. En 1997 ganó', 'A Soto le fue mal. Obtuvo el 12%': the one
        that a sentence names; not 'Los votantes de Soto dudan. Un 12% …', nor whom a source or a rival is.
        """
        named = [
            r
            for r in self.references.between(first, after)
            if r.actors and self.document.stretch[r.first] < 0 and self.owner(r) is None
        ]
        if len({r.actors for r in named}) != 1 or len(named[0].actors) != 1:
            return None
        stands = (r for r in named if self.usable(r) and self.preposition(r) in TOPICAL)
        found = next(stands, None)
        if found is None or self._is_elliptical(found) or self._is_of_another(found, first):
            return None
        return None if self._is_in_cause(found) or self._is_of_infinitive(found) else found

    def _is_figures(self, reference: Reference) -> bool:
        """Whether a reference only tells whose a figure is that others are compared with."""
        i = reference.first - (self.lowers[reference.first] not in CONTRACTIONS)
        n = self.covered.get(i - 1)
        compared = n is not None and self.cues.ending(self.tallies[n].outer, "comparison") is not None
        return compared and self.lowers[i] in ("de", "del")

    def _is_elliptical(self, reference: Reference) -> bool:
        """'El de Panal trepa', 'le da 44% frente al 56% de Soto': not who is named is gone on about."""
        i = reference.first - (self.lowers[reference.first] not in CONTRACTIONS)
        k = i - 1 - (self.lowers[i - 1] == ")")
        return self.lowers[i] in ("de", "del") and (self.lowers[k] in DETERMINERS or k in self.covered)

    def _is_of_another(self, reference: Reference, first: int) -> bool:
        """'Su padrino fue Soto. Cuatro años después ganó': the one whose 'su' is goes on, and not Soto."""
        verb = next(self.finite_before(reference.first), None)
        if verb is None or not self.is_copula(verb):
            return False
        cleft = self.lowers[reference.after : reference.after + 1] == ["quien"]  # 'Fue él quien la animó'
        return cleft or self.lexicon.is_word(self.lowers[first], "possessive")

    def _is_in_cause(self, reference: Reference) -> bool:
        """'Habrá un cambio, dado que quien se va es Mora. Obtuvo el 24%': not who is gone on about."""
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        before = self.lowers[max(first, reference.first - CAUSE_REACH) : reference.first]
        return any(pair in CAUSE_OPENERS for pair in pairwise(before))

    def _is_of_infinitive(self, reference: Reference) -> bool:
        """'Tras fundar el Partido del Alba, logró pasar. Obtuvo el 27%': what somebody did something to."""
        i = self._noun_start(reference) - 1
        i -= self.lowers[i] in DETERMINERS
        party = reference.actor is not None and reference.actor.kind == "party"
        return (
            party
            and i > 0
            and self.lowers[i].endswith(INFINITIVES)
            and self.lowers[i - 1] in OPENS_INFINITIVE
        )

    def _names_another(self, first: int, after: int) -> bool:
        """Whether anybody is spoken of between two tokens."""
        return any(
            r.actors or r.kind in ("description", "group") for r in self.references.between(first, after)
        )

    def _placed(self, first: int, after: int) -> Reference | None:
        """Whom a sentence about nobody else acts upon: 'El conteo ubica a Soto como la más votada'."""
        people = [
            r
            for r in self.references.between(first, after)
            if r.actor is not None and r.actor.kind == "person" and self.usable(r)
        ]
        alone = len({r.actor for r in people}) == 1
        return people[0] if alone and self.preposition(people[0]) == "a" else None

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
        if self.document.stretch[i] >= 0 or self._is_told_behind(i):
            return False
        first, _ = self.document.sentences[self.document.sentence[i]]
        while first < i and not self.lowers[first][0].isalpha():
            first += 1
        opener = self.lowers[first]
        if opener in self.lexicon.verbs and self.document.is_capital(first + 1):
            return self.references.at(first + 1) is not None  # 'Basta Ya, de derecha radical, sacó el 3%'
        known = self.lexicon.is_word(opener, *OPENING_CLASSES) or opener in self.lexicon.verbs or first == i
        known = known or self.cues.at(first, "counting") is not None  # 'Escrutado el 94%, tiene el 27%'
        known = known or opener in FACING or LATER in self.lowers[first : first + LATER_REACH]
        known = known or self.cues.within(first, min(first + LATER_REACH, i), "time_noun") is not None
        known = known or self.cues.within(first, min(first + LATER_REACH, i), "past_election") is not None
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
        return known and not loose and not together and not self._is_of_several(j, i)

    def _is_of_several(self, noun: int, verb: int) -> bool:
        """Whether those of a side that nothing is known of are a verb's subject: 'En 2014, los conservadores
        sumaron un 26%'; not 'Entre los conservadores sumaron', nor where 'el Frente Conservador' is named.
        """
        if noun < 1 or self.lowers[noun - 1] not in PLURAL_ARTICLES or not self.lowers[verb].endswith("n"):
            return False
        told = self.references.at(noun)
        opens = self.document.sentence_start(noun - 1) or self.lowers[noun - 2] == ","
        if not opens or (told is not None and told.actors):
            return False
        stem = fold(self.lowers[noun])[:SAME_STEM]
        names = (word for party in self.reading.cast.parties for word in party.name.split())
        return not any(fold(word).startswith(stem) for word in names)

    def _is_told_behind(self, i: int) -> bool:
        """Whether the verb at token ``i`` has its subject behind it, which nothing is known of: 'triunfaba la
        derecha disidente con el 26%', '52.491 obtuvo el bloque'; not 'triunfó el domingo', 'obtuvo el 26%'.
        """
        objectless = any(v.lemma in OBJECTLESS for v in self.lexicon.verbs.get(self.lowers[i], ()))
        if not (objectless or i - 1 in self.covered) or self.lowers[i + 1 : i + 2] not in (["el"], ["la"]):
            return False
        noun = self.lowers[i + 2 : i + 3]
        named = bool(noun) and noun[0].isalpha() and i + 2 not in self.covered
        when = named and self.lexicon.is_word(noun[0], "weekday", "relative_day", "modifier")
        return named and not when and self.cues.at(i + 2, "time_noun") is None

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
