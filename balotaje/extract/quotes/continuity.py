"""Whom the text is speaking of where words have no subject of their own, nearest first."""

from __future__ import annotations

from ...lexicon import CLITIC, FINITE, QUOTE_NOUN, SAYING, TEXT_NOUN
from ...model import Actor
from ..clauses import frames, told
from ..clauses.determiners import ARTICLES
from ..clauses.topics import Main, Topics
from ..clauses.verbs import is_form_of, tells
from ..cues import Cues
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..remembered import remembered
from ..tokens import DASHES, MARKS
from .announcements import Announcements
from .views import VIEWS

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
DATES = (["después", "de", "que"], ["luego", "de", "que"])
"""What opens the clause that tells when."""
SETS_OFF = frozenset(("cuando", "porque"))
"""The same, and what opens the clause that tells why."""
DATED_REACH = 6
"""Tokens between a thing's verb and the clause that tells when or why."""
CAUSES = ("caus", "gener", "provoc", "produ", "despert", "suscit", "cay")
"""How verbs begin by which a thing stirs something in somebody."""
OBJECT_REACH = 4
"""Tokens behind a verb within which it has what is said for its object: 'hizo una dura reflexión'."""
ADDING = frozenset(("adds",))
STRESSING = frozenset(("adds", "stresses"))
"""Constructions of verbs by which whoever told goes on."""
COMES = frozenset(("venir", "llegar", "provenir", "partir", "salir"))
"""Verbs by which words come from somebody."""


class Continuity:
    """Whom the sentences of one document leave for the words that follow them."""

    def __init__(self, reading: Reading, announcements: Announcements, topics: Topics) -> None:
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.references = reading.references
        self.clause = reading.clause
        self.announcements = announcements
        self.topics = topics
        self.cues = Cues.of(reading.document, reading.lexicon)

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
            on = next(filter(None, acting), None) or self._undergoes(first, after) or floor
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

    def stranger(self, sentence: int) -> Reference | None:
        """The stranger whom a sentence is on that deals with nobody else: 'Detrás, un jubilado resoplaba';
        not 'Un vecino lo esperaba', 'Un vecino vio a Soto'.
        """
        document = self.document
        first, after = document.sentences[sentence]
        mains = self.topics.mains(sentence)
        subject = mains[0].subject if mains else None
        if subject is None or subject.kind != "description" or subject.number == "p" or subject.actors:
            return None
        verbs = (i for main in mains for i in range(max(first, main.verb - 2), main.verb))
        of_another = any(document.flags[i] & CLITIC and document.lowers[i] != "se" for i in verbs)
        others = any(reference.actors for reference in self.references.between(first, after))
        return None if of_another or others or self.clause.preposition(subject) else subject

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

    def _undergoes(self, first: int, after: int) -> Reference | None:
        """Whom a sentence opens with where things happen to him: 'A Quilodrán no le faltaron saludos', 'Al
        edil, Pedro Soto, la frase no le gusta'.
        """
        at = first + (self.document.lowers[first] == "a")
        reference = self.references.at(at)
        if reference is None or self.clause.preposition(reference) != "a" or reference.first > at:
            return None
        verb = self.topics.mains(self.document.sentence[first])[0].verb
        pronouns = set(self.document.lowers[reference.after : reference.after + 2])
        pronouns |= set(self.document.lowers[max(reference.after, verb - 2) : verb])
        return reference if {"le", "les"} & pronouns and self._can_speak(reference) else None

    def _sets_off(self, first: int, after: int) -> Reference | None:
        """Who says what a thing's sentence dates or explains: 'El cruce se dio cuando Soto acusó a Paredes',
        'Su gesto llamó la atención porque Soto había dicho que no iría'; in 'El cruce se dio cuando Soto
        llegó' he says nothing.
        """
        document = self.document
        verb = self.topics.mains(document.sentence[first])[0].verb
        for i in range(verb + 1, min(after, verb + DATED_REACH)):
            if document.stretch[i] >= 0 or document.lowers[i] in ",;:":
                return None
            dates = document.lowers[i] in SETS_OFF or document.lowers[i - 2 : i + 1] in DATES
            if not dates:
                continue
            told = self._first_verb(i + 1, after)
            if told < 0 or not self._is_said(told):
                return None
            return self._acts_behind(i, told)
        return None

    def _first_verb(self, first: int, after: int) -> int:
        """The first verb that tells from token ``first`` on, beyond what dashes set off; -1 if none does."""
        apart = False
        for k in range(first, after):
            apart ^= self.document.forms[k] in DASHES
            if not apart and tells(self.document, self.lexicon, k):
                return k
        return -1

    def _is_said(self, verb: int) -> bool:
        """Whether a verb, or the participle behind it, tells: 'dijo', 'hizo una dura reflexión'."""
        last = verb + self.topics.is_auxiliary(verb)
        if self.announcements.saying(last, beside=False) is not None:
            return True
        return any(f & QUOTE_NOUN for f in self.document.flags[last + 1 : last + OBJECT_REACH])

    def _acts_behind(self, opens: int, verb: int) -> Reference | None:
        """Whose a verb is in the clause that token ``opens`` opens, where one is named there."""
        subject = self.clause.subject(verb)
        teller = subject.references[0] if subject is not None and len(subject.references) == 1 else None
        return teller if teller is not None and teller.first > opens and self._can_speak(teller) else None

    def _writes(self, first: int, after: int) -> Reference | None:
        """Who does something in a text that a thing's sentence tells of: 'La cita se supo por una nota en que
        Soto alaba a Paredes'; in 'La cita se supo en un acto en que Soto calló' nobody says anything.
        """
        document, lowers = self.document, self.document.lowers
        for i in range(first + 1, after):
            if document.stretch[i] >= 0:
                return None
            inside = lowers[i] == "donde" or (lowers[i] == "que" and "en" in lowers[i - 2 : i])
            begin = i if lowers[i] == "donde" else i - 1 if lowers[i - 1] == "en" else i - 2
            if inside and any(f & (TEXT_NOUN | QUOTE_NOUN) for f in document.flags[begin - 2 : begin]):
                verb = self._first_verb(i + 1, after)
                return self._acts_behind(i, verb) if verb >= 0 else None
        return None

    def _concerned(self, first: int, after: int) -> Reference | None:
        """Whom a thing's sentence is about: 'El fallo contradice a la edil Quilodrán, que apoya a Soto'; in
        'Esto explica su opinión sobre Soto, que perdió' it is nobody named.
        """
        lowers, flags = self.document.lowers, self.document.flags
        for i in range(first + 2, after):
            if lowers[i - 1] in ("su", "sus") and (flags[i] & QUOTE_NOUN or lowers[i] in VIEWS):
                return None
        return self._taken_up(first, after) or self._touched(first, after)

    def _touched(self, first: int, after: int) -> Reference | None:
        """Whom a thing touches: 'El fallo sorprendió a Quilodrán', 'El fallo causó molestia en la edil
        Quilodrán'; in 'Criticó a Quilodrán' somebody does it, and it is on him.
        """
        number = self.document.sentence[first]
        people = [r for r in self.references.between(first, after) if self._is_free_to_be_on(r)]
        head = self.document.lowers[first + 1] if first + 1 < after else ""
        thing = self.lexicon.is_word(self.document.lowers[first], "determiner", "possessive") and (
            self.document.flags[first + 1] & (QUOTE_NOUN | TEXT_NOUN)
            or not self.document.flags[first + 1] & (FINITE | CLITIC)
        )  # not 'Lo comunicó'
        if not thing or len(people) != 1 or self.lexicon.is_word(head, "weekday", "relative_day"):
            return None
        held = self.clause.preposition(people[0])
        felt = held == "en" and any(self._causes(main.verb) for main in self.topics.mains(number))
        return people[0] if held == "a" or felt else None

    def _causes(self, verb: int) -> bool:
        """Whether a verb tells what a thing stirs in somebody: 'La frase causó molestia en Quilodrán'."""
        return self.document.lowers[verb].startswith(CAUSES)

    def _taken_up(self, first: int, after: int) -> Reference | None:
        """Who a sentence goes on with by a relative: 'Es el caso de Soto, quien apoya a Paredes'."""
        people = [r for r in self.references.between(first, after) if self._is_free_to_be_on(r)]
        return next((r for r in reversed(people) if self._is_taken_up(r, after)), None)

    def _is_free_to_be_on(self, reference: Reference) -> bool:
        actor = reference.actor
        return actor is not None and actor.kind == "person" and self.document.stretch[reference.first] < 0

    def _is_taken_up(self, reference: Reference, after: int) -> bool:
        """Whether a relative says what somebody does: 'Quilodrán, que llegó', 'fue negado por Soto, quien
        llegó'.
        """
        document, i = self.document, reference.after
        if reference.kind != "name" or i + 2 >= after or document.lowers[i] != ",":
            return False
        if document.lowers[i + 1] not in ("que", "quien"):
            return False
        owner = self.clause.preposition(reference)
        if owner == "a" and self._is_done_by_nobody_told(reference):
            return False
        return owner in ("", "a", "de", "por") and not self._is_put_first(reference)

    def _is_put_first(self, reference: Reference) -> bool:
        """Whether a sentence only begins with somebody of whom another then tells: 'En cuanto a Soto, quien
        calló, sostuvo que iría', 'Del edil Soto, que calló, dijo poco'; not 'A Soto, que calló, le gusta'.
        """
        if not self.clause.preposition(reference):
            return False
        number = self.document.sentence[reference.first]
        main = next(iter(self.topics.mains(number)), None)
        if main is None or main.verb < reference.first:
            return False
        pronouns = self.document.lowers[max(reference.after, main.verb - 2) : main.verb]
        return bool(self.document.flags[main.verb] & SAYING) and not {"le", "les"} & set(pronouns)

    def _is_done_by_nobody_told(self, reference: Reference) -> bool:
        """Whether what is done to somebody has nobody and nothing named to do it: 'Luego saludó a Soto, que
        llegó' is on whoever the text was on; not 'El fallo alegró a Soto, que', 'Le tocó a Soto, que'.
        """
        document, number = self.document, self.document.sentence[reference.first]
        main = next(iter(self.topics.mains(number)), None)
        if main is None or main.subject is not None or main.verb > reference.first:
            return False
        return frames.opens_on_verb(document, document.sentences[number][0], main.verb)

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

    def _can_speak(self, reference: Reference) -> bool:
        """Whether words without a subject can be those of a reference: of a description only if definite."""
        description = reference.description
        if reference.actors or reference.kind in ("group", "text"):
            return bool(reference.actors)
        return reference.kind == "description" and (description is None or description.definite)

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
                return reference if document.lowers[j - 1] in ("el", "la", "los", "las", "lo") else None
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
