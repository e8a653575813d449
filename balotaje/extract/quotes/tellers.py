"""Who tells where the clause around a verb of saying does not say it outright: whom the main clause is on, a
body through its members, who speaks where an outlet passes it on.
"""

from __future__ import annotations

from ...lexicon import CLITIC, DEMONSTRATIVE, DETERMINER, PREPOSITION, QUOTE_NOUN
from ..clauses.syntax import Subject
from ..clauses.topics import Main, Topics
from ..clauses.verbs import AS_TOLD, before_group, is_plural, is_singular, past_small_words, tells
from ..cues import Cues
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..verb_endings import readings
from .authors import Authors
from .sayings import Cue

GOES_ON = frozenset(("aunque", "pero", "y", "e", "pues"))
"""Behind these whoever told something may tell more."""
WITHIN = frozenset("filas seno interior sede cúpula bando cuartel búnker corazón".split())
"""Nouns of what is within a body, which speaks there: 'En las filas del PDA no lo ocultan: “…”'."""
ASKED_REACH = 5
"""Tokens of a sentence's head within which somebody is asked: 'Cuando ayer le preguntaron'."""
OF_TITLE = frozenset(("de", "del", "por", "para"))
"""Prepositions within a title."""
UNREAD_REST = 14
"""Tokens of a title behind what is read of it."""
OF_WHO_ACTS = frozenset(("al", "tras", "sin", "para"))
"""Prepositions before an infinitive of whoever the main clause is on."""
VOICE_REACH = 24
"""Tokens of an inciso that tells through whom a body speaks."""
OBJECT_REACH = 6
"""Tokens before a name back to the verb that deals with it: 'rechazó el recurso de Soto'."""


class Tellers:
    """Finds who tells in one document, beyond what the clause around the verb says."""

    def __init__(self, reading: Reading, topics: Topics) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.clause = reading.clause
        self.topics = topics
        self.cues = Cues.of(reading.document, reading.lexicon)

    def subject_of_main_clause(self, said: Said, cue: Cue) -> Reference | None:
        """Who does the rest, where the cue is an infinitive: 'Tras decirle "…" a Soto, Quilodrán se fue'."""
        document, lowers = self.document, self.document.lowers
        if cue.position != "before" or not any(
            v.tense == "inf" for v in self.lexicon.verbs.get(lowers[cue.token], ())
        ):
            return None
        before = lowers[max(0, cue.token - 2) : cue.token]
        if not any(self.lexicon.is_word(word, "before_infinitive") for word in before):
            return None
        _, end = document.sentences[document.sentence[said.first - 1]]
        for reference in self.references.between(said.after, end):
            if document.stretch[reference.first] < 0 and not self.clause.preposition(reference):
                return reference
        return None

    def hung_on(self, verb: int, subject: Subject | None) -> Subject | None:
        """Whose a gerund behind a comma is, or an infinitive that nobody stands before: the main clause's.

        'La edil, que fue la primera en hablar, calló, recalcando que “…”'; 'Dijo que Soto calló, agregando
        “…”' is not on Soto.
        """
        document = self.document
        readings = self.lexicon.verbs.get(document.lowers[verb], ())
        gerund = any(v.tense == "ger" for v in readings) and document.lowers[verb - 1] == ","
        infinitive = document.lowers[verb - 1] == "haber" or any(v.tense == "inf" for v in readings)
        if not gerund and not infinitive:
            return subject
        blamed = None if gerund else self._blamed(verb)
        if blamed is not None:
            return Subject((blamed,), "explicit")
        before = [main for main in self.topics.mains(document.sentence[verb]) if main.verb < verb]
        if not before:
            return subject
        main = before[-1]
        if not gerund and main.subject is not None and self._is_dealt_with(main, verb, subject):
            return Subject(self.clause.members(main.subject), "explicit")
        acts = main.subject is not None and (
            any(actor.kind == "person" for actor in main.subject.actors) or main.subject.kind == "description"
        )
        governed = gerund or self._is_governed(verb, subject)
        if subject is not None and subject.basis != "dropped" and not (governed and acts and main.explicit):
            if not gerund or (main.subject is not None and subject.references[0].first > main.verb):
                return subject
        if main.subject is None and gerund and subject is not None and subject.basis == "explicit":
            first, _ = document.sentences[document.sentence[verb]]
            if document.flags[first] & (DETERMINER | DEMONSTRATIVE) and main.verb > first + 1:
                return subject  # 'El cruce se dio luego que el edil fue consultado, declarando “…”'
        return None if main.subject is None else Subject(self.clause.members(main.subject), "explicit")

    def _blamed(self, verb: int) -> Reference | None:
        """Who is blamed or thanked for what an infinitive tells: 'Paredes criticó a Soto por decir que',
        'acusó a Soto de haber dicho que'; not 'habló a Soto de decir'.
        """
        document, i = self.document, verb
        i -= document.lowers[i - 1] == "haber"
        reference = self.references.at(i - 2) if i > 2 and document.lowers[i - 1] in ("de", "por") else None
        if reference is None or reference.after != i - 1 or self.clause.preposition(reference) != "a":
            return None
        first, _ = document.sentences[document.sentence[verb]]
        blames = (
            k for k in range(first, reference.first) if self.lexicon.verb_in(document.lowers[k], "blame")
        )
        return reference if document.lowers[i - 1] == "por" or next(blames, -1) >= 0 else None

    def _is_dealt_with(self, main: Main, verb: int, subject: Subject | None) -> bool:
        """Whether an infinitive's seeming subject is its main clause's object: 'La Corte negó el recurso al
        considerar que', 'Soto vio a Paredes tras decir que'; not 'Paredes criticó a Soto por decir que'.
        """
        if subject is None or subject.basis == "inverted" or subject.references[0].first < main.verb:
            return False
        if "que" in self.document.lowers[main.verb : subject.references[0].first]:
            return False  # 'Soto dijo que el edil llamó para asegurar que'
        before = self.document.lowers[verb - 1]
        thing = before == "por" and subject.references[0].kind == "text"
        return main.explicit and (before in OF_WHO_ACTS or thing)

    def hung_behind(self, said: Said, verb: int, subject: Subject) -> Subject | None:
        """The same of a gerund behind words; where somebody's relative clause holds these, it is theirs:
        'Quilodrán vio a Soto, quien llamó a “ir”, diciendo que'.
        """
        document = self.document
        first, _ = document.sentences[document.sentence[verb]]
        comma = next((i for i in range(said.first - 2, first, -1) if document.forms[i] == ","), -1)
        holder = (
            self.references.at(comma - 1) if comma > 0 and document.lowers[comma + 1] == "quien" else None
        )
        if holder is not None and holder.after == comma and holder.actors:
            return Subject((holder,), "relative")
        return self.hung_on(verb, subject)

    def _is_governed(self, verb: int, subject: Subject | None) -> bool:
        """Whether an infinitive behind a preposition has nobody of its own: 'dejó la sala no sin antes decir
        que', 'cerró el acto para luego decir que'; in 'se fue tras decir Soto que' it has.
        """
        document = self.document
        if subject is None or subject.basis == "inverted" or subject.references[0].actors:
            return False
        before = document.flags[verb - 1] | document.flags[verb - 2]
        told = self.lexicon.is_word(document.lowers[verb - 1], "before_infinitive")
        return told or bool(before & PREPOSITION)

    def right_before(self, said: Said, verb: int) -> Subject | None:
        """Who stands between words and their verb: 'Con la frase “…”, Soto cerró el acto'."""
        i = verb
        while i > 0 and self.document.flags[i - 1] & CLITIC:
            i -= 1
        reference = self.references.at(i - 1)
        if reference is None or reference.after != i or reference.first < said.after or i - 1 == verb:
            return None
        return None if self.clause.preposition(reference) else Subject((reference,), "explicit")

    def name_set_off(self, title: Reference) -> Reference | None:
        """The name that a comma parts from a title whose end is not read: 'la jefa de la Junta Nº 14, Rosa
        Soto.'; not 'el alcalde ante su vocero, Pedro Soto.'
        """
        document, description = self.document, title.description
        if description is None or title.actors:
            return None
        comma = self._unread_end(title)
        named = self.references.at(comma + 1) if comma > title.after else None
        if named is None or named.first != comma + 1 or named.kind != "name" or named.actor is None:
            return None
        closed = document.lowers[named.after : named.after + 1] in ([], [","], ["."])
        agrees = not (named.gender and title.gender and named.gender != title.gender)
        if named.actor.kind != "person" or not (closed and agrees):
            return None
        if description.person is None:
            description.person = named.actor.index
        return named

    def _unread_end(self, title: Reference) -> int:
        """The comma that ends what is not read of a title, -1 where another phrase begins before one."""
        document = self.document
        for i in range(title.after, min(title.after + UNREAD_REST, len(document) - 2)):
            word = document.lowers[i]
            if word == ",":
                return i
            if word in ";:" or word == "al" or document.sentence[i] != document.sentence[title.first]:
                return -1
            told = tells(document, self.lexicon, i) and not document.is_capital(i)
            if told or (document.flags[i] & PREPOSITION and word not in OF_TITLE):
                return -1
            if self.references.named_at(i) is not None:
                return -1
        return -1

    def person_beside_outlet(self, verb: int) -> Reference | None:
        """Who speaks where an outlet passes it on: 'Quilodrán, en palabras que recogió Radio Tola: "…"'."""
        lowers = self.document.lowers
        relative = next((i for i in range(verb - 1, max(-1, verb - 3), -1) if lowers[i] == "que"), -1)
        if relative < 1 or not self.document.flags[relative - 1] & QUOTE_NOUN:
            return None
        first, _ = self.document.sentences[self.document.sentence[verb]]
        for reference in self.references.between(first, relative):
            if reference.actors and not self.clause.preposition(reference):
                return reference
        return None

    def is_behind_relative(self, verb: int, subject: Subject, main: Main) -> bool:
        """Whether a comma has closed the relative of a verb's seeming subject: 'Quilodrán, quien llegó con su
        hijo, que lloraba, dijo'; in 'Habló su hijo, que perdió y luego dijo' he does.
        """
        document, i = self.document, verb
        while document.flags[i - 1] & CLITIC:
            i -= 1
        told = subject.references[-1]
        if main.subject is None or not main.explicit or main.subject.first >= told.first:
            return False
        within = (tells(document, self.lexicon, k) for k in range(told.after, i))
        return document.lowers[i - 1] == "," and any(within)

    def is_beside(self, said: Said, verb: int) -> bool:
        """Whether words told by the verb at token ``verb`` are what the text's own speaker takes up: 'Soto
        respondió a Paredes, quien dijo que “…”', 'Esto, luego de que Paredes dijera que “…”'.
        """
        return self.topics.is_background(self.document.sentence[verb]) or self._is_answered(said, verb)

    def _is_answered(self, said: Said, verb: int) -> bool:
        """Whether a relative tells the words of somebody whom the main clause, which tells, only mentions,
        or whom another takes up: 'En cuanto a Soto, quien dijo que “…”, aclaró que'.
        """
        told_by = said.speaker is not None or said.label is not None
        subject = self.clause.subject(verb) if told_by else None
        if (
            subject is None
            or subject.basis != "relative"
            or not self.clause.preposition(subject.references[0])
        ):
            return False
        main = next(iter(self.topics.mains(self.document.sentence[verb])), None)
        told = main is not None and any(
            self.lexicon.verb_in(self.document.lowers[main.verb], kind) for kind in ("say", "suppose")
        )
        if main is None or not told or (main.subject and said.speaker in main.subject.actors):
            return False
        behind = main.verb < subject.references[0].first
        person = main.subject is not None and any(actor.kind == "person" for actor in main.subject.actors)
        return not behind if main.subject is None else behind and person

    def place_that_speaks(self, said: Said, cue: Cue) -> Reference | None:
        """The body within which nobody named speaks: 'En el entorno del PDA lo niegan: "…"'.

        'En el Congreso discutieron Soto y Paredes: "…"' names who does.
        """
        document = self.document
        first, after = document.sentences[document.sentence[said.first - 1]]
        while first < after and document.lowers[first] in (
            "y",
            "pero",
            "mientras",
            "tanto",
            ",",
            "en",
            "desde",
        ):
            if document.lowers[first] in ("en", "desde"):
                break
            first += 1
        reference = self.references.at(self.inside_of(first + 1))
        if document.lowers[first] not in ("en", "desde") or reference is None:
            return None
        party = reference.actor is not None and reference.actor.kind == "party"
        if reference.kind != "organisation" and not party:
            return None
        verb = cue.token if cue.lemma else -1
        if verb < 0:
            mains = self.topics.mains(document.sentence[first])
            verb = next((m.verb for m in mains if m.verb > reference.first), -1)
        if not reference.first < verb < said.first or not self.plural(verb):
            return None
        subject = self.clause.subject(verb)
        return reference if subject is None or subject.basis == "dropped" else None

    def set_apart(self, verb: int) -> Reference | None:
        """Who tells in an inciso of his own: 'El pacto, dijo Soto, es “un error”', 'Como advirtió el gremio,
        “…”'; not 'El edil, dijo, es “un error”'. Or through whom a body does: 'El PDA, por boca de su vocera,
        Rosa Soto, dijo'.
        """
        voice = self._voice(verb)
        if voice is not None:
            return voice
        teller = self.references.at(verb + 1)
        if teller is None or self.clause.preposition(teller):
            return None
        return teller if teller.kind != "pronoun" and self.clause.is_inciso(verb, teller) else None

    def _voice(self, verb: int) -> Reference | None:
        """Who speaks for a body between commas before its verb: 'El PDA, por boca de Soto, dijo', 'El gremio,
        representado por la edil Soto, dijo'.
        """
        document = self.document
        first, _ = document.sentences[document.sentence[verb]]
        closes = verb - 1
        while closes > first and (document.flags[closes] & CLITIC or self.topics.is_auxiliary(closes)):
            closes -= 1
        if document.forms[closes] != ",":
            return None
        for i in range(closes - 1, max(first, closes - VOICE_REACH), -1):
            if document.stretch[i] >= 0 or tells(document, self.lexicon, i):
                return None
            stands = (
                self.lexicon.is_word(document.lowers[i], "represented") and document.lowers[i + 1] == "por"
            )
            if (stands or self.cues.at(i, "mouthpiece")) and document.lowers[i - 1] == ",":
                named = self.references.at(closes - 1)
                person = named is not None and named.actor is not None and named.actor.kind == "person"
                return named if person and named is not None and named.first > i else None
        return None

    def inside_of(self, i: int) -> int:
        """The token at which a body begins that a word for what is within it parts from token ``i``: 'las
        filas del PDA', 'el seno del gremio'.
        """
        lowers = self.document.lowers
        within = lowers[i : i + 1] and lowers[min(i + 1, len(lowers) - 1)] in WITHIN
        of = bool(within) and lowers[i + 2 : i + 3] in (["de"], ["del"])
        return i + 2 + (lowers[i + 2] == "de") if of else i

    def of_own_clause(self, verb: int) -> Reference | None:
        """Who is named between 'y' and a verb of one: 'Soto arma su lista y Paredes pide “…”', 'La sala oyó
        al edil y la jueza pidió “…”'; not 'El pacto de Soto y Paredes pide “…”'.
        """
        document, i = self.document, verb
        while i > 0 and document.flags[i - 1] & CLITIC:
            i -= 1
        one = self.references.ending_at(i - 1)
        if one is None or document.lowers[one.first - 1] not in ("y", "e"):
            return None
        if one.actor is None and not self._is_somebody(one):
            return None
        if self.plural(verb):
            return None
        other = self.references.at(one.first - 2)
        if other is None or other.after != one.first - 1:
            apart = not document.is_capital(one.first - 2) and not self.clause.preposition(one)
            return one if apart else None
        for k in range(other.first - 1, max(0, other.first - OBJECT_REACH), -1):
            if document.lowers[k] in (",", "que", "entre") or document.sentence_start(k):
                return None
            if tells(document, self.lexicon, k):
                return one  # who stands before 'y' is with the verb before
        return None

    def _is_somebody(self, reference: Reference) -> bool:
        """Whether a body, or one whom an article tells: 'el Juzgado de Tola', 'la jueza', may act alone."""
        one = reference.kind == "description" and reference.number == "s"
        determined = bool(self.document.flags[reference.first] & DETERMINER)
        return determined and (one or reference.kind == "organisation")

    def plural(self, verb: int) -> bool:
        """Whether a verb is of several: 'dijeron'."""
        read = readings(self.document.lowers[verb], self.lexicon)
        compound = any(v.tense == "part" for v in read) and self.topics.is_auxiliary(verb - 1)
        return is_plural(self.document, self.lexicon, verb - compound)  # 'han dicho'

    def head(self, verb: int) -> int:
        """The main verb of several on which a gerund is hung that nobody stands before: 'Desde el gremio
        enviaron una nota, señalando que “…”'; else the verb itself.
        """
        readings = self.lexicon.verbs.get(self.document.lowers[verb], ())
        if not any(v.tense == "ger" for v in readings):
            return verb
        before = [main for main in self.topics.mains(self.document.sentence[verb]) if main.verb < verb]
        if not before or before[-1].subject is not None or not self.plural(before[-1].verb):
            return verb
        return before[-1].verb

    def is_as_told(self, verb: int) -> bool:
        """Whether a verb only gives the source of what a clause tells: 'según han dicho desde la sede'."""
        return self.document.lowers[before_group(self.document, self.lexicon, verb)] in AS_TOLD

    def outside_words(self, said: Said, cue: Cue, subject: Subject | None) -> Subject | None:
        """The subject of an inciso's verb, nobody whom only the words before it are on: '“La Casa Tola debe
        cerrar –dijo–. Es vieja”'.
        """
        if subject is None or cue.position != "inside":
            return subject
        return None if said.first <= subject.references[0].first < said.parts[0][1] else subject

    def is_too_many(self, verb: int, subject: Subject) -> bool:
        """Whether a subject is of several and its verb of one: in 'Más bien, explicó a la prensa, los vecinos
        guardan “las sobras”' the vecinos explain nothing.
        """
        one = is_singular(self.document, self.lexicon, verb) and len(subject.references) == 1
        told = subject.references[0]
        return one and told.kind == "description" and told.number == "p" and not told.actors

    def is_asked(self, verb: int) -> bool:
        """Whether a sentence whose main verb has no subject opens with who is asked: 'Consultada por lo que
        hizo Soto, dijo “…”', 'Al preguntarle si Soto se equivocó, dijo “…”' are not of Soto.
        """
        document = self.document
        number = document.sentence[verb]
        first, _ = document.sentences[number]
        participle = any(v.tense == "part" for v in self.lexicon.verbs.get(document.lowers[first], ()))
        asked = (self.lexicon.is_word(word, "asks") for word in document.lowers[first : first + ASKED_REACH])
        return (participle or any(asked)) and not any(main.subject for main in self.topics.mains(number))

    def is_told_inside(self, verb: int, subject: Subject | None) -> bool:
        """Whether a verb's seeming subject is inside what a verb without any tells: in 'Afirmó que era bueno
        que los vecinos votaran y recordó “…”' no neighbour recalls anything.
        """
        if subject is None or self.document.lowers[verb - 1] == "se":
            return False
        if subject.basis == "explicit" and subject.references[-1].after == verb:
            return False  # 'Insiste Soto calló' is two sentences that no point parts
        first = self.topics.elided_since(self.document.sentence[verb], verb)
        if self.topics.is_told_last(subject.references[-1], verb + 1):
            return True
        return first is not None and first < subject.references[0].first < verb

    def names_nobody(self, verb: int) -> bool:
        """Whether nobody is the subject of a verb, nor named before it: 'De esta forma, se indicó que'; not
        'se lo dijo', 'En el informe se indicó que'.
        """
        if verb < 1 or self.document.lowers[verb - 1] != "se":
            return False
        first, _ = self.document.sentences[self.document.sentence[verb]]
        named = self.references.between(first, verb)
        return all(self.document.stretch[reference.first] >= 0 for reference in named)

    def is_one(self, subject: Subject) -> bool:
        """Whether a subject is a single person or description, which no plural verb can have."""
        return len(subject.references) == 1 and self.is_single(subject.references[0])

    def is_single(self, reference: Reference) -> bool:
        """Whether a reference is of one person: 'Soto', 'la edil'; not 'el PDA', 'los ediles'."""
        party = reference.actor is not None and reference.actor.kind == "party"
        return reference.number == "s" and reference.kind in ("name", "description") and not party

    def several_before(self, verb: int) -> Reference | None:
        """The plural description before a plural verb: 'dos ediles vieron a Soto, a quien acusaron de'."""
        first, _ = self.document.sentences[self.document.sentence[verb]]
        for reference in reversed(self.references.between(first, verb)):
            plural = reference.number == "p" and reference.kind in ("description", "group")
            if plural and not self.clause.preposition(reference):
                return reference
        return None

    def stands_apart(self, said: Said, verb: int, authors: Authors) -> bool:
        """Whether a verb is an inciso of its own in what it tells: 'El PDA pierde, subrayó, “y mucho”',
        'Paredes, explica, “nunca tuvo los votos”'.
        """
        forms = self.document.forms
        if not 0 < verb < len(forms) - 2 or forms[verb - 1] != "," or forms[verb + 1] != ",":
            return False
        main = self.topics.main_at(verb)
        if main is not None and not main.explicit and authors.is_party(main.subject):
            return True
        return verb + 2 == said.first - 1 and self._is_predicate(said.first)

    def _is_predicate(self, i: int) -> bool:
        """Whether words at token ``i`` need a subject before them: 'nunca tuvo votos'; not 'hay votos'."""
        verb = past_small_words(self.document, i)
        readings = [v for v in self.lexicon.verbs.get(self.document.lowers[verb], ()) if v.finite]
        return bool(readings) and all(
            v.person == "3" and v.number == "s" and v.lemma != "haber" for v in readings
        )

    def again(self, verb: int, subject: Subject | None) -> Subject | None:
        """Who told what another does, where a verb in the teller's tense goes on with him.

        'Soto aseguró que Paredes perderá, aunque pidió “…”' is of Soto; 'dijo que Paredes perdió, y pidió
        “…”' may be of Paredes.
        """
        document, lowers = self.document, self.document.lowers
        if subject is None or subject.basis != "dropped":
            return subject
        head = verb - 1 if self.topics.is_auxiliary(verb - 1) else verb
        i = head - 1
        while i > 0 and document.flags[i] & CLITIC:
            i -= 1
        told = subject.references[0]
        if lowers[i] not in GOES_ON:
            return subject
        for main in self.topics.mains(document.sentence[verb]):
            if main.subject is None or not main.verb < told.first < i or main.subject is told:
                continue
            if not any(lowers[k] == "que" for k in range(main.verb, told.first)):
                continue
            between = next((k for k in range(told.after, i) if tells(document, self.lexicon, k)), i)
            tense = self._tenses(head)
            if tense & self._tenses(main.verb) and not tense & self._tenses(between):
                return Subject(self.clause.members(main.subject), "explicit")
        return subject

    def _tenses(self, i: int) -> frozenset[str]:
        """The tenses that the verb at token ``i`` may be in."""
        return frozenset(v.tense for v in self.lexicon.verbs.get(self.document.lowers[i], ()) if v.finite)
