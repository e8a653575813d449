"""Whom a deed is for: names, candidacies ('la campaña de Rosa Quilodrán'), lists, pronouns ('la apoyó')."""

from __future__ import annotations

from dataclasses import replace

from ...lexicon import ADVERB, CONTRACTION, DETERMINER, PERSON_NOUN, POSSESSIVE, PREPOSITION
from ..brackets import past_acronym
from ..clauses.determiners import CONTRACTIONS, THE
from ..clauses.syntax import SUBORDINATORS
from ..reading import Reading
from ..references.pointers import Reference
from ..tokens import DASHES, ENDERS, MARKS, SINGLE
from .announced import behind_colon
from .bodies import End
from .campaigns import campaign_at, told_before
from .phrases import actors_of
from .predicates import Predicate, Predicates
from .pronouns import ADDING
from .sharing import Sharing
from .times import BESIDE, is_afterwards, is_day, is_hour, past_circumstance

TWICE = frozenset(("a", "por", "con", "tras"))
"""What joins a noun to itself: 'puerta a puerta', 'barrio por barrio', 'hombro con hombro'."""
COMPLEMENT_REACH = 18
"""Tokens behind a verb within which its complement begins."""
ANNOUNCED_REACH = 12
"""Tokens behind a group within which a colon names who is in it."""
AGAIN_REACH = 6
"""Tokens of 'por su amplia victoria' before another 'por'."""
QUALIFIED_REACH = 5
"""Tokens of '-en formación-' before the name of a party."""


class Ends(Sharing):
    """Finds both ends of the deeds of one article."""

    @classmethod
    def of(cls, reading: Reading) -> Ends:
        """The one reader of ``reading``, made when it is first asked for."""
        if reading.ends is None:
            reading.ends = cls(reading, Predicates(reading))
        assert isinstance(reading.ends, cls)
        return reading.ends

    def complement(
        self, after: int, prepositions: frozenset[str], *, reach: int = COMPLEMENT_REACH
    ) -> End | None:
        """The end that one of ``prepositions`` governs behind token ``after - 1``; '' is a bare noun phrase.

        Adverbs and phrases of time and place are passed ('respaldó este martes en la sede a Quilodrán');
        any other noun phrase that the preposition governs is the complement itself, and no end.
        """
        document, lowers = self.document, self.document.lowers
        if after >= len(document):
            return None
        begin = i = after
        passed = False
        limit = min(document.sentences[document.sentence[after - 1]][1], begin + reach)
        while i < limit:
            reference = self.references.at(i)
            if reference is not None and reference.first >= begin - 1 and not self.is_campaign(reference):
                if (
                    self.clause.preposition(reference) in prepositions and not self._beside(reference, begin)
                ) or (reference.first == begin and "" in prepositions and self._is_party(reference)):
                    return self.heads_of_parties(reference, self.whole(reference))
                passed = passed or bool(reference.actors and self.clause.preposition(reference))
                i = max(reference.after, i + 1)
                if lowers[i : i + 1] in (["y"], ["e"]) and lowers[i + 1] in prepositions and reference.actors:
                    if not self.clause.preposition(reference):
                        return None  # 'por Soto votará Tola y por Paredes, Rojas'
                continue
            past = self._past_set_in(i, after - 1)
            if past > i:
                i = past  # 'apoyará, “sin pedir nada a cambio”, a Soto'
                continue
            word = lowers[i]
            if word == "a" and lowers[i + 1 : i + 3] == ["través", "de"]:
                i += 3  # 'felicitó a través de su cuenta a Soto'
                continue
            if lowers[i + 2 : i + 3] == [word] and lowers[i + 1] in TWICE:
                i += 3  # 'hará campaña casa por casa por Soto', 'codo a codo con Soto'
                continue
            governs = word in prepositions or CONTRACTIONS.get(word) in prepositions
            once = self.set_off(i + 1) or self._once_of(i + 1) if governs else None
            if once is not None:
                return once
            if i in self.cues.beginning or lowers[i - 1] in prepositions:
                campaign = self.campaign(i, begin, prepositions)
                if campaign is not None:
                    return campaign
            if word == "para" and word not in prepositions and self.predicates.form(i + 1, "oppose"):
                return None  # 'se sumó para vencer a Soto'
            if word == "por" and i > begin and self._of_participle(i):
                return None  # 'votó acompañado por Soto'
            if (
                word in ENDERS
                or (word in ";:" and not is_hour(document, i))
                or (word in SUBORDINATORS and not is_afterwards(document, i))
                or (word in ("que", "quien") and i > begin)
            ):
                return None
            if governs:
                past = past_circumstance(document, self.lexicon, self.cues, i)
                if past > i:
                    i = past
                    continue
                when = word == "tras" and lowers[i - 1] == ","  # 'cerró filas, tras el conteo, con Soto'
                if not when and not self._leads_on(i + 1):
                    if word != "por" or (again := self._por_again(i)) < 0:
                        return None
                    i = again  # 'fue felicitada por teléfono por Soto'
                    continue
            elif i == begin and self.lexicon.is_word(word, "determiner", "possessive"):
                if not self._leads_on(i):
                    return None
            elif i > begin and self.predicates.is_verb(i) and not self._coordinated_verb(i):
                return None
            elif i > begin + 1 and self._coordinated_verb(i):
                if self._is_infinitive(i) or (passed and self.predicates.is_verb(i)):
                    return None  # 'pidió no votar y respaldar a Soto', 'jugó por Tola y retó a Soto'
            i += 1
        return None

    def _por_again(self, i: int) -> int:
        """The 'por' of who acts behind another, of how or why, at token ``i``: 'por unanimidad por el Partido
        del Alba', 'por su triunfo por Soto'; -1 where none is.
        """
        document = self.document
        for j in range(i + 1, min(len(document), i + AGAIN_REACH)):
            acts = self.predicates.tells(j) or self._is_infinitive(j)  # 'optó por no votar por Soto'
            if acts or not document.lowers[j].isalnum():
                return -1
            if document.lowers[j] == "por":
                return j
        return -1

    def _once_of(self, ex: int) -> End | None:
        """'apoyó al ex PDA Pedro Soto': who is named behind the letters of the party that they left."""
        document = self.document
        ex += ex < len(document) and document.lowers[ex] in THE
        if ex + 2 >= len(document) or document.lowers[ex] != "ex" or not document.forms[ex + 1].isupper():
            return None
        named = self.references.at(ex + 2)
        return self.whole(named) if named is not None and named.kind == "name" else None

    def _beside(self, reference: Reference, begin: int) -> bool:
        """Whether an adverb from token ``begin`` on makes the preposition before a reference its own: 'junto
        a Soto', 'frente al'.
        """
        lowers = self.document.lowers
        i = reference.lead if reference.lead >= 0 else reference.first
        i -= lowers[i] not in CONTRACTIONS
        return i > begin and lowers[i - 1] in BESIDE

    def _past_set_in(self, i: int, verb: int) -> int:
        """The token behind words quoted between a verb and its complement, and behind the commas around them:
        'cerró filas “con convicción” con'; ``i`` where none are set in there.
        """
        document, lowers = self.document, self.document.lowers
        begin = i + (lowers[i] == ",")
        number = document.stretch[begin + 1] if document.forms[begin] in MARKS else -1
        if number < 0 or number == document.stretch[verb]:
            return i
        stretch = document.stretches[number]
        if stretch.closed < 0 or self.references.between(stretch.first, stretch.last + 1):
            return i
        after = stretch.closed + 1
        if begin > i and lowers[after : after + 1] == [","]:
            after += 1
        return after if after < len(document) else i

    def _of_participle(self, por: int) -> bool:
        """Whether 'por' at token ``por`` is that of a participle right before it: 'acompañado por Soto'; not
        'en la segunda vuelta por Soto'.
        """
        if self.cues.ending(por, "second_round", "first_round", "time_noun", "presence_cue") is not None:
            return False  # 'la semana pasada por Soto', 'a puertas cerradas por Soto'
        noun = self.document.flags[por - 2] & (DETERMINER | CONTRACTION | POSSESSIVE)
        if noun or self.document.flags[por - 1] & ADVERB:
            return False  # 'en la sede del partido por Soto'
        return self.predicates.is_participle(por - 1)

    def in_front(self, predicate: Predicate) -> End | None:
        """'A Soto lo respaldó Tola', 'Al candidato, en cambio, lo apoyan': the object in front."""
        verb = predicate.head if predicate.head >= 0 else predicate.verb
        whose = self.fronted.whose_campaign(verb)
        if whose is not None:
            return End(whose.actors, whose.first, whose.after, True)  # 'Soto, cuya candidatura apoya Tola'
        named = self.fronted.object(verb)
        return self.whole(named) if named is not None else None

    def _leads_on(self, i: int) -> bool:
        """Whether a reference or a candidacy begins at token ``i``, past determiners, marks and
        adjectives.
        """
        document = self.document
        for j in range(i, min(len(document), i + 4)):
            if self.references.at(j) is not None or j in self.references.leads:
                return True
            numbered = document.forms[j][0].isdecimal() or document.lowers[j] in self.lexicon.numbers
            if numbered and document.lowers[j - 1] in ("la", "las"):
                return True  # 'a las 20:40 con Soto', 'a las ocho a Soto'
            if document.forms[j].isdecimal() and is_day(document, self.lexicon, j):
                return True  # 'votar el 14 de diciembre por Soto', 'este domingo 14 por Soto'
            if document.lowers[j] == "ex":
                continue  # 'los también ex presidentes Soto y Tola'
            told = self.cues.at(j, "campaign_noun", "project_noun", "time") is not None
            if told or self.party_body(j) is not None:
                return True
            word = document.lowers[j]
            if document.lowers[j - 1] == "el" and self.lexicon.is_word(word, "weekday"):
                return True
            named = self.references.starting_at(j + 1) if document.flags[j] & PERSON_NOUN else None
            if named is not None:
                return True  # 'a los diputados Soto y Paredes'
            if not (
                self.lexicon.is_word(word, "determiner", "possessive", "quantifier", "adverb")
                or document.forms[j] in MARKS
                or document.forms[j] in SINGLE
                or word in ("favor", "también", "entonces", "propio", "propia", "mismo", "misma")
            ):
                return self._qualifies_party(j)
        return False

    def _qualifies_party(self, i: int) -> bool:
        """Whether what stands at token ``i`` qualifies a party: 'por el histórico Partido Aurora', 'por el
        -en formación- Partido Aurora'.
        """
        for j in range(i + 1, min(len(self.document), i + QUALIFIED_REACH)):
            named = self.references.at(j)
            if named is not None:
                bare = named.kind == "name" and self.document.is_capital(named.first)
                return bare and self._is_party(named) and self.clause.preposition(named) != ""
        return False

    def _coordinated_verb(self, i: int) -> bool:
        """'respaldó y felicitó a Quilodrán': the second verb shares the complement."""
        return self.document.lowers[i - 1] in ADDING

    def _is_infinitive(self, i: int) -> bool:
        form = self.predicates.form(i)
        return form is not None and form.tense == "inf"

    def campaign(self, i: int, begin: int, prepositions: frozenset[str]) -> End | None:
        """A candidacy at token ``i`` that one of ``prepositions`` governs; '' where none need govern it."""
        document, lowers = self.document, self.document.lowers
        noun = self.cues.at(i, "campaign_noun")
        if noun is None and lowers[i - 1] in ("al", "el", "la", "del", "su"):
            noun = self.cues.at(i, "project_noun")
            if noun is not None and lowers[i - 1] not in CONTRACTIONS and lowers[i - 2] not in prepositions:
                return None
        if noun is None:
            return self.party_body(i) if i > begin and lowers[i - 1] in prepositions else None
        j = i - 1
        while j >= begin and (
            self.lexicon.is_word(lowers[j], "determiner", "possessive") or document.forms[j] in MARKS
        ):
            j -= 1
        governor = CONTRACTIONS.get(lowers[j], lowers[j]) if j >= begin - 1 else ""
        bare = j < i - 1 and not document.flags[j] & (PREPOSITION | CONTRACTION)
        if j < begin or (bare and lowers[j] not in ADDING):  # 'respaldó este martes la candidatura de Soto'
            governor = ""
        if governor not in prepositions:
            return None
        found = campaign_at(self.reading, i) or told_before(self.reading, i)
        if found is not None:
            return found
        if lowers[i - 1] in ("su", "tu") and noun[0] == "campaign_noun":
            return End((), i - 1, noun[1], True)
        return None

    def whole(self, reference: Reference) -> End:
        """The end that a reference and the list it heads stand for."""
        if reference.kind == "pronoun" and reference.number == "s" and reference.gender:
            meant = (
                self._of_same_words(reference) if self.document.stretch[reference.first] >= 0 else reference
            )
            return End(meant.actors, reference.first, reference.after, pronoun=reference.gender)
        if reference.kind == "pronoun" and self.document.stretch[reference.first] >= 0:
            reference = self._of_same_words(reference)
        announced = self._announced(reference) or self._of_two_titles(reference)
        if announced is not None:
            return announced
        listed = self.clause.announced(reference) if reference.kind in ("description", "group") else ()
        if not listed and reference.kind == "description":
            beside = self._titled_so(reference) or self._apposition(reference)
            beside = beside or self.behind_ranking(reference.after)
            listed = (beside,) if beside is not None and beside.kind == "name" else ()
        if not listed and reference.kind == "group":
            single = self.singled_out(reference)
            listed = (single,) if single is not None else ()
        if listed and self._names(listed[-1]):
            return End(actors_of(listed), reference.first, listed[-1].after)
        members = self._without_next_subject(self.clause.divided(reference))
        if not any(m.actors for m in members):
            beside = self._apposition(reference)
            if beside is None:
                return End((), reference.first, reference.after)
            listed = self.clause.members(beside) if self._is_of_several(reference) else (beside,)
            return End(actors_of(listed), reference.first, listed[-1].after)
        if self.unspecific(reference):
            return End((), reference.first, reference.after)
        members = self._past_titles(tuple(self.singled_out(m) or m for m in members))
        return End(actors_of(self._people_with_parties(members)), members[0].first, members[-1].after)

    def _is_of_several(self, reference: Reference) -> bool:
        """'los senadores de la derecha': whether a body only tells of which several are."""
        i = reference.first - 2
        return (
            self.clause.preposition(reference) == "de"
            and i >= 0
            and self.document.flags[i] & PERSON_NOUN != 0
            and self.document.lowers[i].endswith("s")
        )

    def _people_with_parties(self, members: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """'Soto, del Partido del Alba, y Tola, del Frente Austral': a party behind 'de' is that of who
        is named before it, as is another of 'la candidata del Partido del Alba y del Frente Austral'.
        """
        if members[0].actor is None or members[0].actor.kind != "person":
            return members
        told = members[0].description
        if members[0].kind == "description" and told is not None and told.complement_names:
            if told.noun.kind == "candidacy":
                return tuple(m for m in members if not self._is_party(m))
        if self.clause.preposition(members[0]) == "de":
            return members
        return tuple(m for m in members if not (self._is_party(m) and self.clause.preposition(m) == "de"))

    def _of_two_titles(self, reference: Reference) -> End | None:
        """'al gobernador saliente y excandidato, Pedro Soto', one man by two titles; not 'al gobernador y a
        la candidata Rosa Tola', nor 'al gobernador y Pedro Soto'.
        """
        document, i = self.document, reference.after
        if reference.kind != "description" or reference.number != "s" or i + 2 >= len(document):
            return None
        i += document.lowers[i].isalpha() and document.lowers[i + 1] in ("y", "e")
        named = self.references.named_at(i + 1) if document.lowers[i] in ("y", "e") else None
        if named is None or len(named.actors) != 1:
            return None
        titled = document.flags[i + 1] & PERSON_NOUN or document.lowers[i + 1] == "ex"
        return End(named.actors, reference.first, named.after) if titled else None

    def _announced(self, reference: Reference) -> End | None:
        """Whom a colon names of a group: 'recibió a dos de sus rivales: Soto y Paredes'."""
        if reference.actors or reference.number != "p":
            return None
        document = self.document
        for i in range(reference.after, min(len(document) - 1, reference.after + ANNOUNCED_REACH)):
            if document.sentence[i] != document.sentence[reference.first] or self.predicates.is_verb(i):
                return None
            if document.lowers[i] == ":":
                named = self.references.named_at(i + 1)
                if named is None:
                    return None
                whole = behind_colon(self.predicates, i - 1)
                members = self.clause.parts(named) or self._past_titles(self.clause.members(named))
                if whole is not None and len(whole.actors) > len(actors_of(members)):
                    return End(whole.actors, reference.first, whole.after)
                return End(actors_of(members), reference.first, members[-1].after)
        return None

    def _of_same_words(self, pronoun: Reference) -> Reference:
        """Whom a pronoun in a quotation means: who is named before it in the same words, else as it was."""
        document = self.document
        stretch = document.stretches[document.stretch[pronoun.first]]
        for reference in reversed(self.references.between(stretch.first, pronoun.first)):
            actor = reference.actor
            if actor is None or actor.kind != "person" or reference.kind == "pronoun":
                continue
            gender = self.reading.cast.people[actor.index].gender
            if gender is None or not pronoun.gender or gender == pronoun.gender:
                return replace(reference, first=pronoun.first, after=pronoun.after)
        return pronoun

    def _titled_so(self, reference: Reference) -> Reference | None:
        """'apoyó al ex PDA Pedro Soto': the name right behind a description of nobody else."""
        named = self.references.starting_at(reference.after) if reference.after < len(self.document) else None
        if named is None or reference.actors or reference.number != "s":
            return None
        return named if named.kind == "name" and named.actors[0].kind == "person" else None

    def _apposition(self, reference: Reference) -> Reference | None:
        """The name or description that a comma puts beside: 'su sobrino, el concejal', 'la jefa de la Misión
        para el Sur (MS), Rosa Tola'.
        """
        document, i = self.document, self._past_body(reference)
        if i + 1 < len(document) and document.forms[i] in (",", *DASHES):
            beside = self.references.at(i + 1)
            if beside is not None and beside.first == i + 1 and beside.actors:
                return beside
        return None

    def _past_body(self, reference: Reference) -> int:
        """The token behind the rest of the name of the body that a description heads: 'para el Sur (MS)'."""
        document, lowers, i = self.document, self.document.lowers, reference.after
        end = document.sentences[document.sentence[reference.first]][1]
        if reference.description is None or not document.is_capital(i - 1):
            return i
        while i + 2 < end and document.flags[i] & (PREPOSITION | CONTRACTION):
            j = i + 1
            j += lowers[j] in THE
            begin = j
            while j < end and document.is_capital(j) and not self._is_actor(j):
                j += 1
            if j == begin:
                break
            i = j
        return past_acronym(document, i)

    def _is_actor(self, i: int) -> bool:
        """Whether token ``i`` is of somebody's or a party's name."""
        named = self.references.at(i)
        return named is not None and bool(named.actors)

    def _names(self, beside: Reference) -> bool:
        """Whether a name behind a comma says who a description is: 'al candidato, Pedro Soto, en …'; not
        'tras el apoyo al candidato, Soto viajó'.
        """
        if any(actor.kind == "party" for actor in beside.actors):
            return False
        return not self.predicates.tells_from(beside.after)

    def unspecific(self, reference: Reference) -> bool:
        """Whether a description leaves open who it will be: 'el candidato que compita con Soto'."""
        if reference.kind != "description" or reference.after >= len(self.document):
            return False
        if self.document.lowers[reference.after] != "que":
            return reference.description is not None and not reference.description.definite
        for j in range(reference.after + 1, min(len(self.document), reference.after + 4)):
            form = self.predicates.form(j)
            if form is not None and form.finite:
                return any(
                    v.tense in ("subj", "subjimpf", "cond")
                    for v in self.lexicon.verbs[self.document.lowers[j]]
                )
        return False


__all__ = ["End", "Ends", "campaign_at"]
