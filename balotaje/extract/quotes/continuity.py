"""Whom the text is speaking of where words have no subject of their own, nearest first."""

from __future__ import annotations

from ...lexicon import CLITIC, FINITE, QUOTE_NOUN, SAYING
from ...model import Actor
from ..clauses import told
from ..clauses.determiners import ARTICLES, THE
from ..clauses.topics import Main
from ..clauses.verbs import is_form_of, tells
from ..reading import Said
from ..references.pointers import Reference
from ..remembered import remembered
from ..tokens import MARKS
from .concerned import Concerned

SENTENCES_BACK = 4
"""Sentences before a quotation in which its speaker is looked for."""
FURTHER_BACK = 4
"""Sentences further back in which he is, where those near are on nobody."""
LEAD = 1
"""The paragraph of the line under the headline."""
HEAD_REACH = 5
"""Tokens at a sentence's head within which it says whose view or answer follows."""
PERIPHRASIS = 5
"""Tokens of the longest verb behind a relative: 'la que posteriormente vino a confirmar'."""
ASKED_REACH = 14
"""Tokens behind a name within which a verb of asking makes its bearer the next speaker."""
ADDING = frozenset(("adds",))
STRESSING = frozenset(("adds", "stresses"))
"""Constructions of verbs by which whoever told goes on."""
COMES = frozenset(("venir", "llegar", "provenir", "partir", "salir"))
"""Verbs by which words come from somebody."""


class Continuity(Concerned):
    """Whom the sentences of one document leave for the words that follow them."""

    @remembered
    def subject(self, first: int, after: int) -> Reference | None:
        """Whom the sentence between two tokens is on: the subject of its first main verb that can speak.

        Who is asked, whose view it is ('Para Quilodrán, …') or whose answer comes first goes before.
        """
        document = self.document
        begin, end = document.sentences[document.sentence[first]]
        if self.is_told_of(document.sentence[first]):
            return None
        if first == begin:
            source = self.announcements.according_to(document.sentence[first], after)
            if source is not None and source.reference and self._tells_on(source.reference, first):
                return source.reference
            named = self._named_at_the_head(first, after) or self._brought_in_last(first, after)
            if named is not None:
                return named
        against = self._set_against(first, after)
        if against is not None:
            return against
        for main in self.topics.mains(document.sentence[first]):
            if not first <= main.verb < after or main.subject is None or main.subject.first < first:
                continue
            party = any(actor.kind == "party" for actor in main.subject.actors)
            if party and self.announcements.saying(main.verb, beside=False) is None:
                continue  # what a party does makes nobody's words its own
            if self._can_speak(main.subject) or self._says(main):
                return self._person_later(main, after) or main.subject
        if any(first <= main.verb < after for main in self.topics.mains(document.sentence[first])):
            if first != begin:
                return None
            if after != end:
                return self._touched(first, after)
            floor = self._has_the_floor(first, after)
            mains = self.topics.mains(document.sentence[first])
            acting = (self.announcements.whose_words_act(main.verb) for main in mains)
            on = next(filter(None, acting), None) or self._undergoes(first) or floor
            on = on or self._concerned(first, after)
            return on or self._sets_off(first, after) or self._writes(first, after)
        whole = (first, after) == (begin, end)
        taken = self._taken_up(first, after) or self._has_the_floor(first, after) if whole else None
        if taken is not None:
            return taken
        inside = any(main.verb < first for main in self.topics.mains(document.sentence[first]))
        for reference in self.references.between(first, after):  # no verb is seen: whoever stands free
            if inside and self._is_of_a_relative(reference):
                continue
            if document.stretch[reference.first] < 0 and not self.clause.preposition(reference):
                if self._can_speak(reference):
                    return reference
        return self._concerned(first, after) if whole else None

    @remembered
    def is_told_of(self, sentence: int) -> bool:
        """Whether a sentence is on nobody whom it names: another tells it ('Según contó, el edil cayó', 'El
        edil, contó, cayó'), or it tells after what something was.
        """
        first, after = self.document.sentences[sentence]
        source = self.announcements.according_to(sentence, after)
        own = source is not None and source.position == "own"
        told_so = own or told.tells_of(self.document, self.lexicon, self.cues, first, after)
        return told_so or self.topics.is_background(sentence)

    def _person_later(self, main: Main, after: int) -> Reference | None:
        """Who acts last in a sentence that opens on a body: 'El Consejo declaró ganador a Soto y, media hora
        después, el electo salió al balcón' leaves the electo to speak.
        """
        if main.subject is None or main.subject.kind != "organisation":
            return None
        for later in reversed(self.topics.mains(self.document.sentence[main.verb])):
            one = later.subject
            if later.verb <= main.verb or later.verb >= after or not later.explicit or one is None:
                continue
            person = any(actor.kind == "person" for actor in one.actors)
            if person or (one.kind == "description" and one.number == "s"):
                return one
        return None

    def stranger(self, sentence: int, *, told: bool = False) -> Reference | None:
        """The stranger whom a sentence is on that deals with nobody else: 'Detrás, un jubilado resoplaba';
        not 'Un vecino lo esperaba', unless what he says is ``told`` to somebody, nor 'Un vecino vio a Soto'.
        """
        document = self.document
        first, after = document.sentences[sentence]
        mains = self.topics.mains(sentence)
        subject = mains[0].subject if mains else None
        if subject is None or subject.kind != "description" or subject.number == "p" or subject.actors:
            return None
        verbs = (i for main in mains for i in range(max(first, main.verb - 2), main.verb))
        of_another = any(document.flags[i] & CLITIC and document.lowers[i] != "se" for i in verbs)
        others = any(r.actors and r.kind != "pronoun" for r in self.references.between(first, after))
        return None if (of_another and not told) or others or self.clause.preposition(subject) else subject

    def last_acting(self, sentence: int) -> Actor | None:
        """The person whom the last sentence up to one is on that is on anybody, where all since drop him."""
        for number in range(sentence, max(-1, sentence - FURTHER_BACK), -1):
            subject = self.subject(*self.document.sentences[number])
            if subject is not None and subject.actors:
                return subject.actors[0] if subject.actors[0].kind == "person" else None
        return None

    def body(self, sentence: int) -> Reference | None:
        """The body that a sentence is on, which speaks on where the text has named nobody: 'El Ministerio
        salió a desmentir. “…”, dijo.'
        """
        for main in self.topics.mains(sentence):
            subject = main.subject
            if subject is not None and not self._is_of_several(main.verb):
                return subject if subject.kind == "organisation" else None
        return None

    def named_next(self, said: Said) -> Actor | None:
        """Who speaks in words that a text begins with, by the sentence behind: '“No hay plata”, cortó. Soto
        no quiere oír de bonos.'
        """
        document = self.document
        number = document.sentence[max(said.after - 1, said.cue)] + 1
        opens = said.cue >= said.after and document.sentence[said.first] <= document.sentence[said.cue]
        if not opens or number >= len(document.sentences):
            return None
        first, _ = document.sentences[number]
        named = self.references.at(first)
        if document.paragraph[first] != document.paragraph[said.first] or named is None:
            return None
        person = named.actor is not None and named.actor.kind == "person" and named.kind == "name"
        acts = any(main.subject is named for main in self.topics.mains(number))
        return named.actor if person and acts else None

    def clause_head(self, anchor: int) -> int:
        """Where the clause around a token begins, behind a colon or at the sentence's head."""
        begin, _ = self.document.sentences[self.document.sentence[anchor]]
        while anchor > begin and self.document.forms[anchor - 1] not in ":;":
            anchor -= 1
        return anchor

    def tells_before(self, said: Said, actor: Actor | None) -> bool:
        """Whether the sentence before words has somebody tell: 'Soto negó todo'; not 'Soto perdió'."""
        number = self.document.sentence[said.first]
        return number > 0 and any(
            self.announcements.saying(main.verb, beside=True) is not None
            and (main.subject is None or actor in main.subject.actors)
            for main in self.topics.mains(number - 1)
        )

    def adds(self, said: Said, reference: Reference) -> bool:
        """Whether somebody goes on by a verb of adding or with 'además': 'El edil añadió que “…”', 'El edil
        sostuvo además que confía en “…”'; not 'El edil sostuvo que “…”'.
        """
        verbs = (said.cue, reference.after)
        adding = said.verb is not None and "adds" in self.lexicon.constructions(said.verb, "say")
        return adding or any(self.cues.at(verb + 1, "additive") for verb in verbs if verb >= 0)

    def is_apart(self, sentence: int, words: int) -> bool:
        """Whether a sentence before the one of some words is a line among the paragraphs, as captions and
        other articles' headlines are, which ends with no point: behind 'Soto lidera los sondeos' and a
        paragraph's end 'dijo: “…”' goes on with who spoke before; whom the headline or the line under it
        names may speak on.
        """
        document = self.document
        number = document.paragraph[document.sentences[sentence][0]]
        if not LEAD < number < document.paragraph[document.sentences[words][0]]:
            return False
        end = document.paragraphs[number][1] - 1
        end -= end > 0 and document.forms[end] in MARKS
        return document.forms[end][-1].isalnum()

    def _is_of_a_relative(self, reference: Reference) -> bool:
        """Whether the rest of a clause is on nobody though it names somebody: 'Alabó el “ardor” con que lo
        hizo el PDA', 'dijo de los dichos que lanzó Soto'.
        """
        person = any(actor.kind == "person" for actor in reference.actors)
        return not person or self.clause.relative_of(reference) > 0

    def _has_the_floor(self, first: int, after: int) -> Reference | None:
        """Whom a thing's sentence leaves to speak: 'Distinto fue el tono de Soto', 'Luego fue el turno de
        Soto', 'Las críticas llegaron de Soto', 'El pacto fue criticado por Soto'; not 'Fue el edil de Soto'.
        """
        people = [r for r in self.references.between(first, after) if self._is_free_to_be_on(r)]
        if not people or people[-1].first < first + 2:
            return None
        last, lowers = people[-1], self.document.lowers
        owner, i = self.clause.preposition(last), self.clause.members(last)[0].first - 2
        i += lowers[i + 1] not in ("de", "por")  # 'del senador Soto' holds its preposition
        main = next(iter(self.topics.mains(self.document.sentence[first])), None)
        if i <= first or (main is not None and self.document.flags[main.verb] & SAYING):
            return None
        if any(tells(self.document, self.lexicon, k) for k in range(last.after, after)):
            return None
        if lowers[i] in ARTICLES and self.document.flags[i - 1] & FINITE:
            return last if owner == "de" else None  # 'La última voz fue la de Soto'
        if owner == "de":
            noun = self.document.flags[i] & QUOTE_NOUN or self.lexicon.is_word(lowers[i], "floor_noun")
            return last if noun or lowers[i] == "parte" or self._comes(i) else None
        passive = any(v.tense == "part" for v in self.lexicon.verb_in(lowers[i], "say"))
        return last if owner == "por" and passive else None

    def _comes(self, i: int) -> bool:
        """Whether words come from somebody by the verb at token ``i``: 'Las críticas llegaron de Soto'."""
        return is_form_of(self.document, self.lexicon, i, COMES)

    def _set_against(self, first: int, after: int) -> Reference | None:
        """Whom the last clause is on where it is set against the first: 'Soto calló; Quilodrán, en cambio,
        habló', 'mientras que Quilodrán habló'; in 'Soto habló mientras Quilodrán leía' it is Soto.
        """
        number = self.document.sentence[first]
        mains = [main for main in self.topics.mains(number) if first <= main.verb < after and main.explicit]
        subject = mains[-1].subject if len(mains) > 1 else None
        if subject is None or not self._can_speak(subject) or subject.first < first:
            return None
        return subject if self._contrasts(subject) else None

    def _contrasts(self, subject: Reference) -> bool:
        """Whether a clause's subject is set against the one before: 'mientras que Soto', 'Soto, en tanto'."""
        lowers, i = self.document.lowers, subject.first - 1
        if lowers[i] == ";" or self.topics.sets_against(i):
            return True
        if lowers[i] == "," and self.cues.ending(i, "contrast") is not None:
            return True
        return lowers[subject.after] == "," and self.cues.at(subject.after + 1, "contrast") is not None

    def _says(self, main: Main) -> bool:
        """Whether somebody unnamed or a body tells something: 'Un vecino acusó a Soto', 'El gremio negó'."""
        subject = main.subject
        if subject is None or subject.kind not in ("description", "organisation", "group"):
            return False
        if subject.first > main.verb:
            return False
        if subject.kind == "description" and (subject.number == "p" or subject.description is None):
            return False
        if subject.kind == "organisation" and self._is_of_several(main.verb):
            return False  # 'Los sistemas de agua, el Norte y el Sur, responden por la mitad'
        return self.announcements.saying(main.verb, beside=True) is not None

    def _is_of_several(self, verb: int) -> bool:
        """Whether a verb is plural only: 'responden'."""
        readings = [v for v in self.lexicon.verbs.get(self.document.lowers[verb], ()) if v.finite]
        return bool(readings) and all(v.number == "p" for v in readings)

    def _named_at_the_head(self, first: int, after: int) -> Reference | None:
        """Who is asked, who holds a view, who answers at a sentence's head: 'A Quilodrán le preguntaron…'."""
        limit = min(after, first + HEAD_REACH)
        for i in range(first, limit):
            said_by = self.announcements.said_by(i)
            if said_by is not None:
                return said_by
            if self.document.flags[i] & QUOTE_NOUN and i <= first + 2 and not self._is_answered(first):
                owner = self.announcements.owner(i)
                if owner is not None and owner.actors:
                    return owner
        for reference in self.references.between(first, limit):
            if self.clause.preposition(reference) and self._is_asked(reference, after):
                return reference
        return None

    def _is_answered(self, first: int) -> bool:
        """Whether a sentence's head tells what somebody answers: 'Tras los dichos de Soto, Paredes salió a
        responder' is on Paredes.
        """
        return self.cues.at(first, "answers_to") is not None

    def _brought_in_last(self, first: int, after: int) -> Reference | None:
        """Whom a sentence keeps for its end: 'La segunda señal fue la que dio la ministra Quilodrán.', 'Habrá
        más fiscales, indicó la Fiscalía de Tola. “…”, agregó'; 'Soto cayó, indicó la Fiscalía. “…”, dijo' is
        on Soto.

        Somebody whom no preposition governs is what a verb before him is of, for an object has its 'a'.
        """
        document = self.document
        i = after - 1
        while i > first and not document.forms[i][0].isalnum() and document.forms[i] != ")":
            i -= 1
        reference = self.references.at(i)
        if reference is None or reference.after < i:
            return None
        verb = reference.first - 1
        if reference.kind == "organisation" and not reference.actors:
            apart = document.forms[verb - 1] == "," and document.flags[verb] & SAYING
            told = apart and tells(document, self.lexicon, verb) and self._goes_on(first, reference)
            return reference if told else None
        if not self._can_speak(reference):
            return None
        if verb <= first or self.clause.preposition(reference) or document.stretch[verb] >= 0:
            return None
        if not any(v.finite or v.tense == "inf" for v in self.lexicon.verbs.get(document.lowers[verb], ())):
            return None
        for j in range(verb - 1, max(first, verb - PERIPHRASIS), -1):
            if document.lowers[j] == "que":
                return reference if document.lowers[j - 1] in THE else None
        return None

    def _tells_on(self, source: Reference, first: int) -> bool:
        """Whether who is the source of a sentence tells more: a person does; a body where the text goes on by
        a verb of adding or stressing: 'Según explicó la Fiscalía, el reo huyó. “…”, recalcó'.
        """
        if source.kind != "organisation":
            return bool(source.actors)
        outlet = self.announcements.relays.is_outlet(source)
        return not outlet and self._is_gone_on_with(first, STRESSING)

    def _goes_on(self, first: int, body: Reference) -> bool:
        """Whether a body that told a sentence may tell more: it told of nobody who could, or the sentence
        behind goes on by a verb of adding; outlets tell what others did.
        """
        if self.announcements.relays.is_outlet(body):
            return False
        others = any(reference.actors for reference in self.references.between(first, body.first))
        return not others or self._is_gone_on_with(first, ADDING)

    def _is_gone_on_with(self, first: int, constructions: frozenset[str]) -> bool:
        """Whether the sentence behind the one at token ``first`` has a verb of some constructions."""
        behind = self.document.sentence[first] + 1
        return behind < len(self.document.sentences) and any(
            not constructions.isdisjoint(self.lexicon.constructions(verb.lemma, "say"))
            for i in range(*self.document.sentences[behind])
            if self.document.stretch[i] < 0 and self.document.flags[i] & SAYING
            for verb in self.lexicon.verbs.get(self.document.lowers[i], ())
        )

    def _is_asked(self, reference: Reference, after: int) -> bool:
        """Whether somebody is asked, and so speaks next: 'A Quilodrán le preguntaron si…'."""
        if self.clause.preposition(reference) != "a" or not self.document.sentence_start(reference.first - 1):
            return False
        limit = min(after, reference.after + ASKED_REACH)
        return any(
            self.lexicon.is_word(self.document.lowers[i], "asks") for i in range(reference.after, limit)
        )
