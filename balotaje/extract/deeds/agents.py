"""Who acts in a clause: a verb's named subject, the speaker of its words, or whom the text was speaking of.

A subject is looked for right before the verb, past incisos and lists set off, then in the clause, then in the
sentences before. What names nobody ('los votantes', 'la gente que') is nobody: it is never passed over.
"""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import NUMERAL, PERSON_NOUN, SAYING, VerbForm
from ...model import Actor
from ..clauses.coordination import MINE
from ..clauses.determiners import CONTRACTIONS, HIS, PLURAL_ARTICLES
from ..cues import Cues
from ..reading import Reading
from .announced import behind_colon
from .bodies import End
from .frames import Subject
from .fronted import COUNTING, CROWD_REACH, Fronted
from .ordered import from_first_to_last, in_order
from .phrases import Phrase, actors_of
from .predicates import Predicate, Predicates
from .referents import Referents
from .relatives import SOME
from .speaking import Speaking
from .subjects import Subjects

OPENING_REACH = 3
"""Tokens of '“para darle' up to the infinitive that opens a quotation."""
TEXT_REACH = 5
"""Tokens before 'felicitando' within which 'en un comunicado' stands."""
PURPOSE_REACH = 14
"""Tokens of 'de bajar a Soto ayer en Lota' before 'para apoyar'."""
CALLS_A = frozenset(("un", "una", "su"))
"""What stands before the call of one who acts: 'con un llamado'."""
BLAMED_REACH = 10
"""Tokens of an apposition between who is blamed and 'por apoyar a'."""
HOUSEHOLD = frozenset(("familia", "casa", "hogar"))
"""Those who vote with whoever speaks for them."""


class Agents(Speaking):
    """Finds who does the deeds of one article."""

    def __init__(self, reading: Reading, predicates: Predicates) -> None:
        self.reading = reading
        self.document = reading.document
        self.lexicon = reading.lexicon
        self.cues = Cues.of(reading.document, reading.lexicon)
        self.references = reading.references
        self.clause = reading.clause
        self.predicates = predicates
        self.subjects = Subjects(predicates, self._party_at)
        self.referents = Referents(reading)
        self.fronted = Fronted(predicates, self.subjects)

    def agent(self, predicate: Predicate) -> End | None:
        """Who does what ``predicate`` claims; None when the text leaves it open or names a crowd."""
        decided = self._moved(predicate) or self._decided_by(predicate)
        if decided is not None:
            return decided
        verb = predicate.head if predicate.head >= 0 else predicate.verb
        reported = predicate.exhorting and self.document.stretch[verb] < 0  # 'dijo que lo mejor es apoyarla'
        if predicate.governor >= 0 and (reported or self.document.lowers[verb] == "hay"):
            return self.subject(predicate.governor, finite=self.predicates.is_verb(predicate.governor))
        if self._of_speaker(predicate, verb):
            told = self.speaker(verb) or self.teller_behind(verb) or self.teller_before(verb)
            return self._and_i(predicate.first, told)
        form = self.predicates.form(verb)
        if form is not None and form.tense == "part" and verb == predicate.head:
            auxiliary, _ = self.predicates.left(verb)
            if self.predicates.is_compound(verb) and auxiliary >= 0:
                verb = auxiliary  # 'ha pedido votar por Soto'
            elif self.cues.at(verb, "call_noun_vote") is not None:
                return self._caller(verb) or self._issued(predicate.verb)
        finite = predicate.head >= 0 and (form is None or form.finite or form.tense in ("part", "ger"))
        if finite and form is not None and form.tense == "ger":
            before, _ = self.predicates.left(verb)
            finite = self.predicates.progressive(before)
            verb = before if finite else verb  # 'está llamando a'; not 'fue más allá, llamando a'
        found = self.subject(verb, finite=finite)  # 'viajó para llamar a votar por Soto'
        if found is None and predicate.head < 0:
            return self._one_who_speaks(predicate.first)
        return found or self._with_their_own(verb)

    def _with_their_own(self, verb: int) -> End | None:
        """'“Mi familia votará completa por Soto”', 'said by Tola': who speaks votes with their household; not
        '“Mi hija votará por Soto”'.
        """
        told = self.subjects.of(verb) if self.document.stretch[verb] >= 0 else None
        if told is None or told.phrase is None or told.phrase.actors:
            return None
        words = self.document.lowers[told.phrase.first : told.phrase.after]
        own = not MINE.isdisjoint(words[:2]) and not HOUSEHOLD.isdisjoint(words[:3])
        return self.speaker(verb) if own else None

    def _caller(self, noun: int) -> End | None:
        """'entró en campaña con un llamado a votar por Soto': whose call it is; not 'tras el llamado a'."""
        governed = self.document.lowers[noun - 2] in ("con", "en")
        return self._controller(noun) if governed and self.document.lowers[noun - 1] in CALLS_A else None

    def _decided_by(self, predicate: Predicate) -> End | None:
        """'la decisión de Quilodrán de respaldar a Soto', '… es respaldarlo', 'el llamado de Quilodrán a
        votar por Soto'; not 'el llamado a votar por Soto'.
        """
        i = predicate.verb - 1
        i -= self.document.lowers[i].startswith("haber")
        i -= self.document.lowers[i] == "no" and predicate.urged  # 'el llamado de Quilodrán a no votar por'
        if i > 2 and self.document.lowers[i] == "por":
            return self._blamed(i)
        called = self.predicates.form(predicate.first) if predicate.first < predicate.verb else None
        if (
            called is not None
            and called.tense == "inf"
            and self.document.lowers[predicate.first - 1] == "por"
        ):
            return self._blamed(predicate.first - 1)  # 'agradeció a Soto por llamar a votar por ella'
        if i > 2 and predicate.urged and self.document.lowers[i] == "a":
            return self._owner_of(i, "call_noun_vote") or self._issued(predicate.verb)
        if predicate.head >= 0 and self.predicates.form(predicate.head, lemma="ser") is not None:
            return self._whose_decision(predicate.head)
        i = predicate.first - 1
        if predicate.head < 0 and i > 2 and self.document.lowers[i] == "para":
            return self._purpose_decided_by(i)
        if predicate.head >= 0 or i < 3 or self.document.lowers[i] != "de":
            return None
        decided = self.cues.ending(i, "commitment") is not None
        return self._owner_of(i, "commitment") or (self._issued(predicate.verb) if decided else None)

    def _whose_decision(self, copula: int) -> End | None:
        """'la decisión de la directiva del Partido del Alba es apoyar a', 'la decisión que tomó Quilodrán
        fue', 'lo que decidió Quilodrán fue': whose decision the copula at token ``copula`` tells; not 'lo que
        pidió Quilodrán fue'.
        """
        lowers, (first, _) = self.document.lowers, self.document.sentences[self.document.sentence[copula]]
        noun = self.cues.last_within(max(first, copula - PURPOSE_REACH), copula, "commitment")
        of = noun + 1 if noun is not None else copula
        if CONTRACTIONS.get(lowers[of], lowers[of]) == "de":
            return self._owner_of(copula, "commitment") or self.party_body(of + (lowers[of] == "de"))
        before = [v for v in self.subjects.verbs(self.document.sentence[copula]) if v < copula]
        form = self.predicates.form(before[-1], "commit") if before else None
        if before and lowers[before[-1] - 1] == "que" and (form or of < copula):
            decided = lowers[before[-1] - 2] == "lo" or before[-1] - 1 == of
            return (self._behind(before[-1], adjoining=True) or self.subject(before[-1])) if decided else None
        return None

    def _purpose_decided_by(self, para: int) -> End | None:
        """'la decisión de Quilodrán de bajar a Soto para apoyar a Tola': whose decision has that purpose."""
        first, _ = self.document.sentences[self.document.sentence[para]]
        for i in range(para - 1, max(first, para - PURPOSE_REACH), -1):
            form = self.predicates.form(i)
            if form is not None and form.tense == "inf" and self.document.lowers[i - 1] == "de":
                return self._owner_of(i - 1, "commitment")
            if self.document.lowers[i] == "que":
                return None
        return None

    def _owner_of(self, i: int, noun: str) -> End | None:
        """Whose the noun of class ``noun`` is, right before token ``i``: 'la decisión de Quilodrán de'."""
        owner = self.references.at(i - 1)
        if owner is None or not owner.actors or self.clause.preposition(owner) != "de":
            return None
        before = owner.first if self.document.lowers[owner.first] == "del" else owner.first - 1
        if self.cues.ending(before, noun) is None:
            return None
        return End.of(owner)

    def _blamed(self, i: int) -> End | None:
        """'criticó a Quilodrán por apoyar a Soto', 'la expulsión de Paredes, su rival, por respaldarlo'."""
        ends = [i]
        if self.document.lowers[i - 1] == ",":
            commas = (j for j in range(i - 2, max(0, i - BLAMED_REACH), -1) if self.document.lowers[j] == ",")
            ends = [next(commas, i), i - 1]
        owner = self.references.at(ends[0] - 1)
        governed = owner is not None and self.clause.preposition(owner) in ("a", "de")
        if owner is None or owner.after not in ends or not owner.actors or not governed:
            return None
        actors, first = owner.actors, owner.first
        while True:  # 'suspendió a Soto y a Tola por apoyar a Paredes'
            y = first - 1 - (self.document.lowers[first] not in CONTRACTIONS)
            y -= self.document.lowers[y - 1] == "," and self.document.lowers[y] in ("y", "e")
            before = self.references.ending_at(y - 1) if self.document.lowers[y] in ("y", "e", ",") else None
            if before is None or self.clause.preposition(before) != "a":
                return End(actors, first, owner.after)
            actors, first = (*before.actors, *actors), before.first

    def governing(self, verb: int) -> End | None:
        """'Soto dijo que el acuerdo se selló': who does what governs the clause of the verb at ``verb``."""
        told = self.subjects.of(verb)
        return self.subject(told.governor) if told is not None and told.governor >= 0 else None

    def subject(self, verb: int, *, finite: bool = True) -> End | None:
        """Who is the subject of the verb at ``verb``; of an infinitive, of the verb that it depends on."""
        if not finite:
            return self._controller(verb)
        found = self._announcer(verb) or self.in_sentence(verb)
        if found is not None:
            return self.likeliest(found, verb)
        if self.document.stretch[verb] >= 0:
            return self._ambiguous_first_person(verb) or self._goes_on_from(verb)
        if self.document.is_capital(verb) and not self.predicates.is_verb(verb):
            return None  # 'LOS QUE ESTÁN CON SOTO', a heading
        party = self.in_their_party(verb) or self.according_to(verb)
        return party or (None if self.decided_by_nobody(verb) else self.agreeing_topic(verb))

    def in_sentence(self, verb: int, depth: int = 0) -> End | None:
        """The subject as the sentence tells it: before the verb, behind it, or that of another verb.

        An End without actors is a subject that names nobody.
        """
        found = self.subjects.of(verb)
        if found is None:
            return None
        fronted = self.fronted.behind(verb, found)
        if fronted is not None:
            return End.of(fronted)
        if found.phrase is not None:
            if not found.phrase.actors:
                told = in_order(self.reading, found.phrase.first) or self._voice(found.phrase.after, verb)
                told = told or from_first_to_last(self.reading, found.phrase.first)
                told = told or self._voice_behind(verb)
                told = told or (None if found.phrase.plural else self.in_their_party(verb))
                if told is not None:
                    return told
            if not found.phrase.actors and found.governor >= 0 and depth < 6:
                party = self._own_people(found.phrase, found.governor, depth)
                party = party or (
                    self.in_sentence(found.governor, depth + 1)
                    if self.fronted.backs_whose(verb, found)
                    else None
                )
                if party is not None:
                    return party
            if found.kind == "relative" and not found.phrase.actors:
                listed = self._listed_as(verb) or self._counted_among(found)
                if listed is not None:
                    return listed
            if not found.phrase.actors and found.phrase.plural:
                some = self.among(found.phrase.after, CROWD_REACH) or behind_colon(self.predicates, verb)
                if some is not None:
                    return some
            spoken = self._who_speaks_of_self(found.phrase, verb, depth) or self._last_of_some(found.phrase)
            if spoken is not None:
                return spoken
            behind = self._behind(verb, adjoining=True) if found.beside >= 0 else None
            if not found.phrase.actors:
                behind = behind or self._identified(verb)
                # 'La primera en admitirlo fue Soto y llamó a Tola': who the copula before says that it was
                behind = behind or (self._identified(found.beside) if found.beside >= 0 else None)
            return behind or End.of(found.phrase)
        behind = self._behind(verb)
        if behind is not None:
            return behind
        if found.host is not None:
            return End.of(found.host)
        if found.beside >= 0 and depth < 6:
            shared = self.in_sentence(found.beside, depth + 1)
            form = self.predicates.form(verb)
            if shared is not None and len(shared.actors) > 1 and form is not None and form.number == "s":
                return End((), verb, verb + 1)  # 'Soto y Tola lo definieron: el de Lota irá con Paredes'
            if shared is not None and self._one_for_several(shared, form):
                return End((), verb, verb + 1)  # 'Soto calla, pero alcaldes del sur felicitan a Tola'
            if shared is not None:
                return shared
        if found.kind == "relative" and found.governor < 0:
            return End((), verb, verb + 1)
        if found.governor >= 0 and depth < 6:  # also '… una carta en la que felicita a Soto'
            governs = self.in_sentence(found.governor, depth + 1)
            crowd = governs is not None and self._of_a_crowd(verb, found.governor, governs)
            return End((), verb, verb + 1) if crowd else governs
        return None

    def _of_a_crowd(self, verb: int, governor: int, governs: End) -> bool:
        """'Soto pedirá a los electores que lo apoyaron que voten': whether the crowd beside 'que' acts rather
        than whom the governor is of; not 'Soto destacó que recibieron el apoyo', 'Soto fue de los que'.
        """
        form = self.predicates.form(verb)
        if form is None or form.tense != "pret" or not self._one_for_several(governs, form):
            return False
        beside = self.document.lowers[governor + 1] != "que"
        return beside and self.predicates.form(governor, lemma="ser") is None

    @staticmethod
    def _one_for_several(shared: End, form: VerbForm | None) -> bool:
        """Whether a verb in the plural cannot go on from the one person who is the subject of another."""
        if form is None or form.number != "p" or form.person != "3" or len(shared.actors) != 1:
            return False
        return shared.actors[0].kind == "person"

    def among(self, i: int, reach: int) -> End | None:
        """Who is named of a crowd behind token ``i``: '…, entre ellos Tola'; not '…, entre ellos no hay'."""
        phrase = self.fronted.among(i, reach)
        return End.of(phrase) if phrase is not None else None

    def _last_of_some(self, phrase: Phrase) -> End | None:
        """'Un grupo de ediles, entre ellos Soto y Tola, firmó': Tola is but the last of those named."""
        document = self.document
        if not phrase.actors or document.lowers[phrase.first - 1] not in ("y", "e"):
            return None
        if document.lowers[phrase.after : phrase.after + 1] != [","]:
            return None
        first, _ = document.sentences[document.sentence[phrase.first]]
        cue = self.cues.last_within(first, phrase.first, "among")
        some = self.among(cue, CROWD_REACH) if cue is not None and cue > first else None
        whole = some is not None and some.after == phrase.after and set(phrase.actors) < set(some.actors)
        return some if whole else None

    def _own_people(self, phrase: Phrase, governor: int, depth: int) -> End | None:
        """'el Partido del Alba anunció que sus concejales votarán por Soto': the party speaks for them.

        Likewise 'Soto dijo que su decisión es votar en blanco'.
        """
        theirs = self.document.lowers[phrase.first : phrase.first + 2] == ["los", "suyos"]
        if self.document.lowers[phrase.first] not in HIS and not theirs:
            return None
        spoken = self.in_sentence(governor, depth + 1)
        if spoken is None or not spoken.actors:
            return None
        tokens = range(phrase.first + 1, phrase.after)
        meant = self.cues.within(phrase.first + 1, phrase.after, "commitment", "support_noun") is not None
        if all(actor.kind == "party" for actor in spoken.actors):
            meant = meant or any(self.document.flags[i] & PERSON_NOUN for i in tokens)
        meant = meant or bool(self.document.flags[phrase.first + 1] & NUMERAL)  # 'sus tres concejales'
        meant = meant or theirs or self.lexicon.is_word(self.document.lowers[phrase.first + 1], "led")
        return End(spoken.actors, phrase.first, phrase.after) if meant else None

    def _who_speaks_of_self(self, phrase: Phrase, verb: int, depth: int) -> End | None:
        """'Quilodrán dijo que ella votará por Soto', 'aseguró que Soto, a quien ella respalda, ganará': she
        who says so, not whoever was named last.
        """
        reference = self.references.at(phrase.first)
        form = self.predicates.form(verb)
        if form is None or form.number != "s" or depth >= 6:
            return None
        if reference is None or reference.kind != "pronoun" or reference.number != "s":
            return None
        if phrase.after != reference.after or len(phrase.parts) > 1:
            return None  # 'dijo que ella y Paredes votarán por Soto'
        before = self.subjects.known(self.document.sentence[verb], phrase.first)
        said = next((v for v in reversed(before) if self.document.flags[v] & SAYING), -1)
        said = self._came_to_say(phrase.first, before) if said < 0 else said
        if said < 0 or self.document.stretch[phrase.first] >= 0:
            return None
        speaker = self.in_sentence(said, depth + 1)
        if speaker is None or len(speaker.actors) != 1 or speaker.actors[0].kind != "person":
            return None
        gender = self.reading.cast.people[speaker.actors[0].index].gender
        if gender and reference.gender and gender != reference.gender:
            return None
        return End(speaker.actors, phrase.first, phrase.after)

    def _came_to_say(self, first: int, verbs: list[int]) -> int:
        """'bajó al pueblo para decir que él': the last of ``verbs``, whose subject says what 'que' before
        token ``first`` opens; -1 where nobody does.
        """
        said = self.predicates.reported_by(first - 1) if self.document.lowers[first - 1] == "que" else -1
        form = self.predicates.form(said, "say")
        told = form is not None and form.tense in ("inf", "ger")
        return next((v for v in reversed(verbs) if v < said), -1) if told else -1

    def _counted_among(self, crowd: Subject) -> End | None:
        """'Quilodrán y Soto figuran entre quienes apoyan a Tola': who is said to be of a crowd."""
        assert crowd.phrase is not None
        joined = self._joins_them(crowd.phrase.first)
        if joined is not None:
            return joined
        i = crowd.phrase.first - 1
        governor = crowd.governor
        if self.document.lowers[i + 1] in SOME and self.document.lowers[i + 2] == "de":
            return self._one_of_them(i + 1)
        if self.predicates.ranks(i + 2):
            return self._one_ranked(i + 1)  # 'al edil Soto, el primero que pidió votar por Tola'
        if i < 1 or governor < 0 or self.document.lowers[i] != "entre":
            return None
        return self.in_sentence(governor, 5) if self.document.lowers[governor] in COUNTING else None

    def _one_ranked(self, i: int) -> End | None:
        """Of whom 'el primero', 'los primeros' at token ``i`` is told, behind a comma."""
        named = self.references.ending_at(i - 2)
        if named is None or self.document.lowers[i] in PLURAL_ARTICLES:
            return self._one_of_them(i)
        return End.of(named) if named.actors else None

    def _controller(self, i: int) -> End | None:
        """Whose infinitive or gerund it is: the subject of the verb before it, or of the first one behind."""
        if self.document.lowers[i - 1] == "en" and self.predicates.ranks(i - 2):
            return self._one_ranked(i - 3)  # 'agradeció a Soto, el primero en apoyarla'
        verbs = self.subjects.verbs(self.document.sentence[i], self.document.stretch[i])
        place = bisect_left(verbs, i)
        if self.document.lowers[i - 2 : i] == [",", "para"]:
            place = self._past_circumstances(verbs, place)
        told = self.subjects.of(verbs[place - 1]) if place and self.document.lowers[i - 1] == "," else None
        if told is not None and told.kind == "relative":
            return self.in_their_party(i) or self.agreeing_topic(i)  # 'Lo que Soto propuso, anular, molestó'
        if told_in := self._text_before(i, verbs[:place]):
            return self.subject(told_in)
        woven = self._woven_in(i) if not place else -1
        if woven >= 0:
            return self.subject(woven)
        if place:
            return self.subject(verbs[place - 1])
        if verbs:
            return self.subject(verbs[0])
        return self._first_named(i)

    def _text_before(self, i: int, verbs: list[int]) -> int:
        """'dijo que ganarán, en un comunicado felicitando a Tola': of the ``verbs`` before a gerund of what a
        text does the first, whose subject wrote it; 0 where the gerund at token ``i`` is of none.
        """
        form = self.predicates.form(i)
        if form is None or form.tense != "ger" or not verbs:
            return 0
        text = self.cues.within(max(verbs[-1], i - TEXT_REACH), i, "letter_noun", "post_noun", "quote_noun")
        return verbs[0] if text is not None and "," not in self.document.lowers[text:i] else 0

    def _woven_in(self, i: int) -> int:
        """'la llamó “para darle la enhorabuena”': the writer's verb before the quotation that the infinitive
        at token ``i`` opens, -1 where it goes on from none ('dijo: “Para ganar …”').
        """
        stretch = self.document.stretch[i]
        opened = self.document.stretches[stretch].opened if stretch >= 0 else 0
        if opened < 1 or i - opened > OPENING_REACH or not self.document.lowers[opened - 1][0].isalpha():
            return -1
        before = [v for v in self.subjects.verbs(self.document.sentence[i]) if v < opened]
        return before[-1] if before else -1

    def _past_circumstances(self, verbs: list[int], place: int) -> int:
        """'Soto la llamó, apenas se supo el resultado, para felicitarla', 'llamó a quienes la apoyan a votar
        por Tola, para': the place behind the verb that is served, past those of an inciso and of whom it
        asks.
        """
        while place > 1:
            told = self.subjects.of(verbs[place - 1])
            if told is None or told.kind not in ("circumstance", "relative"):
                break
            place -= 1
        return place

    def _first_named(self, i: int) -> End | None:
        """Who stands first and free in a sentence without a verb that is known, and the list they head: 'Soto
        y Tola, los primeros en felicitar a Paredes'; not 'Soto, a favor de votar por Paredes y Tola'.
        """
        first, after = self.document.sentences[self.document.sentence[i]]
        for reference in self.references.between(first, after):
            if self.document.stretch[reference.first] != self.document.stretch[i]:
                continue
            if reference.actors and not self.clause.preposition(reference):
                listed = [m for m in self.clause.members(reference) if m.first >= reference.first]
                before = tuple(m for m in listed if m.after <= i) or (reference,)
                return End(actors_of(before), reference.first, before[-1].after)
        return None

    def _goes_on_from(self, verb: int) -> End | None:
        """The subject of words quoted as part of the writer's clause: 'dijo que “apoyará a Soto”'."""
        opened = self.document.stretches[self.document.stretch[verb]].opened
        if opened < 1 or self.document.lowers[opened - 1] not in ("que", "y"):
            return None
        sentence = self.document.sentence[verb]
        before = [v for v in self.subjects.verbs(sentence) if v < opened]
        return self.subject(before[-1]) if before else None

    def _party_at(self, i: int) -> tuple[Actor, ...]:
        body = self.party_body(i)
        return body.actors if body is not None else ()
