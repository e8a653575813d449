"""Whom a relative clause takes up: 'Soto, quien perdió', 'a quien apoyó', 'cuyo líder', 'los que votaron'."""

from __future__ import annotations

from ...lexicon import CLITIC, PARTY_NOUN, PERSON_NOUN, PREPOSITION, SAYING
from ..brackets import past_brackets
from ..clauses.determiners import COORDINATORS, OF, PLURAL_ARTICLES, THE, WHOSE
from ..tokens import DASHES, MARKS
from .frames import Frame, State
from .phrases import Phrase, Phrases

RELATIVES = frozenset(("quien", "quienes", "cual", "cuales"))
SOME = frozenset(("uno", "una", "otro", "otra", "dos", "tres", "cuatro"))
"""How many of a crowd somebody is: 'otra de las edilas que'."""
FOCUS_REACH = 40
"""Tokens of the people whom 'fue' puts first, and of what is told of them, before 'quien'."""
CLEFT_REACH = 4
"""Tokens between 'fue' and 'que' in 'fue también la que'."""
EVEN = frozenset(("incluso", "hasta", "aun"))
CROWD_LENGTH = 8
"""Tokens of 'alcaldes de partidos de la coalición' before a party's name."""
CROWDS = frozenset(("los", "las", "sus", "otros", "otras", "varios", "varias", "dos", "tres"))


class Relatives(Phrases):
    """Opens the frames of relative clauses."""

    def _open_relative(self, state: State, i: int) -> None:
        """'quien respaldó a Soto', 'a quien respaldó Soto', 'cuyo candidato perdió'."""
        lowers = self.document.lowers
        word = lowers[i]
        if word == "cual" and lowers[i - 1] == "lo":  # 'tras lo cual ratificó'
            state.stack.append(Frame("circumstance", governor=state.top.verb))
            state.begin("que")
            return
        before = i - 1 if lowers[i - 1] not in THE else i - 2
        governed = word in WHOSE or (
            before >= 0
            and lowers[before]
            in ("a", "al", "con", "por", "de", "del", "para", "en", "sobre", "contra", "entre", "tras")
        )
        if word in ("que", "quienes") and lowers[before] == "entre":
            governed = False  # 'entre los que apoyan a Soto'
        if (
            governed
            and lowers[before] == "de"
            and before < i - 1
            and self._identified_as(state, i) is not None
        ):
            governed = False  # 'Rosa Soto fue otra de las que llamaron a Tola'
        focus = None if governed else self._put_first(state, i, word)
        antecedent = None if governed else focus or self._antecedent(state, i, word)
        if word in WHOSE or (governed and self._names_a_crowd(state, before, word)):
            antecedent = Phrase((), i, i + 1, word == "quienes" or lowers[i - 1] in PLURAL_ARTICLES)
        whom = antecedent or (self._antecedent(state, before, word) if governed else None)
        goes_on = state.top.kind == "relative" or state.top.antecedent is not None
        if lowers[i - 1] in COORDINATORS and goes_on and not governed:
            whom = antecedent = state.top.antecedent or state.top.subject
            state.stack.pop()
        state.stack.append(Frame("relative", antecedent, governor=state.top.verb, opened=i, antecedent=whom))
        state.begin("que")

    def _put_first(self, state: State, i: int, word: str) -> Phrase | None:
        """'Fue el Partido del Alba (PDA) el que', 'Fueron Soto y Tola, que perdieron, quienes': who a copula
        puts first of whom a clause tells; not 'Soto fue al acto de Tola, quien'.
        """
        lowers = self.document.lowers
        begin = i - (lowers[i - 1] in THE)
        if word not in RELATIVES and begin == i:
            return None
        for frame in reversed(state.stack):
            form = self.predicates.form(frame.verb, lemma="ser")
            if form is None or frame.subject is not None or frame.verb < begin - FOCUS_REACH:
                continue
            one = self._with_its_party(self.phrase(frame.verb + 1, "verb", first=True))
            after = past_brackets(self.document, one.after) if one is not None else begin
            apart = lowers[after : after + 1] == [","] and lowers[begin - 1] == ","
            if one is not None and one.actors and not one.governed and (after == begin or apart):
                return one
        return None

    def _with_its_party(self, body: Phrase | None) -> Phrase | None:
        """'la mesa directiva del Partido del Alba' as a whole, the party that it is of its actor."""
        if body is None or body.named:
            return body
        of = body.after - (self.document.lowers[body.after - 1] in OF)
        if self.document.lowers[of] not in OF:
            return body
        party, named = self.party_at(body.first), self.references.at(of + 1) or self.references.at(of)
        return Phrase(party, body.first, named.after) if party and named is not None else body

    def _antecedent(self, state: State, i: int, word: str) -> Phrase | None:
        """Whom a relative takes up: the phrase before it, or the one that phrase only adds to."""
        lowers = self.document.lowers
        if i and lowers[i - 1] in THE:
            return self._identified_as(state, i) or Phrase((), i - 1, i)  # 'los que votaron por Soto'
        if word in ("quien", "quienes") and self.predicates.is_verb(i - 1):
            one, verb = state.top.subject, self.predicates.form(i - 1, lemma="ser")
            if one is not None and one.actors and verb is not None:
                return one  # 'Rosa Soto fue quien llamó a Tola'
            return Phrase((), i, i + 1, word == "quienes")  # 'en el partido hubo quienes votaron por Soto'
        if not self._follows_phrase(state, i):
            if i and lowers[i - 1] in COORDINATORS and state.top.subject is not None:
                return state.top.subject
            beside = self.document.flags[i - 1] & (PARTY_NOUN | PERSON_NOUN)
            if beside and lowers[i - 2] == "," and state.last is not None and state.last.after == i - 2:
                return state.last  # 'el Frente Austral, partido que apoya a Soto'
            comma = i and lowers[i - 1] == ","
            if comma and lowers[i - 2] in EVEN:
                comma = 0  # 'apela al centro e, incluso, quienes apoyaron a Soto'
            if word in RELATIVES:
                somebody = self._somebody_before(state) if word == "quien" and comma else None
                return somebody or (state.top.subject if comma else Phrase((), i, i + 1))
            return state.top.subject if comma and state.top.verb < 0 else Phrase((), i, i + 1)
        last = state.last
        assert last is not None
        if word == "que" and not last.actors and (said_of := self._attributed(state, last)) is not None:
            return said_of
        if word == "que" and self._some_of_party(last, i):
            return Phrase((), last.first, last.after, True)
        if word == "que" and (one := self._one_of_party(state, last, i)) is not None:
            return one
        people = any(actor.kind == "person" for actor in last.actors)
        if word in ("quien", "quienes") and not people and (last.actors or self._is_aside(last, i)):
            for earlier in state.recent:
                if any(actor.kind == "person" for actor in earlier.actors):
                    return earlier  # 'Soto (3,1%), del Partido del Alba, quien …'
        subject = state.top.subject
        set_off = lowers[i - 1] == "," and last.governed in ("de", "del", "en", "por")
        inciso = not people or (state.opener == "," and len(state.chunk) == 1)
        stands = set_off and subject is not None and state.top.verb < 0 and inciso
        if stands and subject is not None and not self._acts_between(subject, last):
            return subject
        if word == "quien" and set_off and not people:
            return self._somebody_before(state) or last
        nearest = state.recent[0] if state.recent else None
        if set_off and last.governed == "por" and not people:
            stood = next((p for p in state.recent if any(a.kind == "person" for a in p.actors)), None)
            return stood if stood is not None and self._only_adds(stood.after, last.first) else last
        if set_off and people and word == "que" and nearest is not None and nearest.after + 1 == last.first:
            if nearest.actors and all(actor.kind == "party" for actor in nearest.actors):
                return nearest  # 'el Frente Austral de Soto, que'
        if set_off and people and nearest is not None and self._called_theirs(nearest, last):
            return nearest
        if set_off and not people and nearest is not None and self._adds_party(nearest, last):
            return nearest
        return last

    @staticmethod
    def _somebody_before(state: State) -> Phrase | None:
        """'El Partido del Alba lamentó la renuncia de Soto, edil por el Distrito 1, quien': the person named
        last where no person is the subject; None where one is.
        """
        subject = state.top.subject
        if subject is not None and (not subject.actors or any(a.kind == "person" for a in subject.actors)):
            return None
        told = (state.last, *state.recent)
        return next((p for p in told if p is not None and any(a.kind == "person" for a in p.actors)), None)

    def _adds_party(self, one: Phrase, other: Phrase) -> bool:
        """'felicitó a Soto, del Partido del Alba, que …': whether a party is only told of somebody; not 'Soto
        criticó al Partido del Alba, que …', 'Soto se aleja del Partido del Alba, que …'.
        """
        return 0 < other.first - one.after <= 2 and not self._acts_between(one, other)

    def _acts_between(self, one: Phrase, other: Phrase) -> bool:
        """Whether a verb, or the pronoun of one that no list has, stands between two phrases."""
        predicates, flags = self.predicates, self.document.flags
        between = range(one.after, other.first)
        return any(predicates.is_verb(k) or predicates.tells(k) or flags[k] & CLITIC for k in between)

    def _is_aside(self, last: Phrase, i: int) -> bool:
        """'Soto, del Partido Aurora, que quedó en cuarto lugar, quien': whether what stands before 'quien' is
        no somebody; not 'habló con Soto del dirigente gremial, quien'.
        """
        if not last.governed or last.named or self.document.lowers[i - 1] != ",":
            return False
        return not any(self.document.flags[j] & PERSON_NOUN for j in range(last.first, last.after))

    def _called_theirs(self, one: Phrase, other: Phrase) -> bool:
        """'Rosa Soto, viuda del expresidente Tola, quien': whether what a comma sets beside somebody's name
        says whose they are; not 'Rosa Soto habló de Tola, quien'.
        """
        beside = self.document.lowers[one.first : one.after]
        titled = self.document.flags[one.after - 1] & PERSON_NOUN and "," in beside
        return bool(titled and one.actors) and one.after <= other.first <= one.after + 1

    def _identified_as(self, state: State, i: int) -> Phrase | None:
        """'Rosa Soto fue la que llamó a Tola', 'fue otra de las que': who is said to be the one of whom a
        clause tells.
        """
        one, verb = state.top.subject, state.top.verb
        if one is None or not one.actors or not i - CLEFT_REACH <= verb < i - 1:
            return None
        lowers = self.document.lowers
        of_several = lowers[i - 2] == "de" and (lowers[i - 3] in SOME or i - 3 == verb)
        if state.opener != "verb" and not of_several:
            return None
        return one if self.predicates.form(verb, lemma="ser") is not None else None

    def _attributed(self, state: State, last: Phrase) -> Phrase | None:
        """'Soto y Tola fueron los primeros alcaldes que la felicitaron', 'Soto es uno de los que': who is
        said to be what a clause tells of; not 'Soto fue al acto de los alcaldes que la felicitaron'.
        """
        one, verb = state.top.subject, state.top.verb
        if one is None or not one.actors or not verb < last.first <= verb + CLEFT_REACH:
            return None
        lowers = self.document.lowers
        of_several = lowers[verb + 1] in SOME
        if not (of_several or (lowers[verb + 1] in THE and last.first == verb + 1)):
            return None
        return one if self.predicates.form(verb, lemma="ser") is not None else None

    def _only_adds(self, i: int, after: int) -> bool:
        """'Soto, cuarto con 8% por el Frente Austral, que'; not 'Soto compite por el Frente Austral, que'."""
        opens = self.document.forms[i] in (",", "(")
        return opens and not any(self.predicates.tells(j) for j in range(i, after))

    def _names_a_crowd(self, state: State, before: int, word: str) -> bool:
        """'habló a quienes votaron por Soto'; not 'Tola, a quien votó', 'el acto en el que habló', 'el
        acto en el cual habló'.
        """
        if word in ("cual", "cuales"):
            return False
        comma = self.document.lowers[before - 1] == ","
        if state.last is None or state.last.after < before - comma:
            return True
        return not (comma or state.last.actors) and (word in RELATIVES or self.document.lowers[before] == "a")

    def _follows_phrase(self, state: State, i: int) -> bool:
        """Whether a noun phrase ends right before token ``i``, a comma or a mark between or not."""
        if state.last is None:
            return False
        j = i - 1
        while j > 0 and (
            self.document.lowers[j] in (",", ")")
            or self.document.forms[j] in MARKS
            or self.document.forms[j] in DASHES
        ):
            j -= 1
        return state.last.after > j or state.last.after >= i - 1

    def _crowd_acts(self, state: State, i: int) -> bool:
        """'cenó con los ediles que apoyan a Soto': whether a plural verb behind 'que' is of the crowd before
        it; not 'dijeron a los dirigentes que apoyan a Soto'.
        """
        flags = self.document.flags
        lowers, told, verb = self.document.lowers, self.document.lowers[i - 3] == "a", state.top.verb
        bare = flags[i - 2] & PREPOSITION and flags[i - 1] & PERSON_NOUN  # 'el aval de ediles que apoyan'
        told = told or lowers[i - 2] == "a"
        if not (lowers[i - 2] in CROWDS or bare) or not lowers[i - 1].endswith("s"):
            return False
        if not self._in_plural(i):
            return False
        if verb >= 0 and flags[verb] & SAYING and lowers[verb + 1] != "con":  # 'cuenta con los ediles que'
            return told and not self.predicates.tells_somebody(verb)  # 'criticó a los dirigentes que apoyan'
        return True

    def _in_plural(self, i: int) -> bool:
        """Whether a verb in the plural stands behind 'que' at token ``i``."""
        return self.predicates.tells_from(i + 1, "p")

    def _some_of_party(self, last: Phrase, i: int) -> bool:
        """'los alcaldes del Frente Austral que apoyan a Soto', 'ediles de la coalición Frente Austral que':
        whether the plural verb behind 'que' is of a party's people; not 'el Frente Austral, que apoyan'.
        """
        document, lowers = self.document, self.document.lowers
        if last.plural or last.governed not in OF or not last.actors or lowers[i - 1] == ",":
            return False
        if any(actor.kind != "party" for actor in last.actors) or not self._in_plural(i):
            return False
        for j in range(last.first, max(0, last.first - CROWD_LENGTH), -1):
            if document.flags[j] & PERSON_NOUN and lowers[j].endswith("s"):
                return True
            if not lowers[j].isalpha() or self.predicates.is_verb(j):
                return False
        return False

    def _one_of_party(self, state: State, last: Phrase, i: int) -> Phrase | None:
        """'Soto, primer edil del Frente Austral que apoya a Tola': who is called one of a party's people; not
        'Soto, líder del Frente Austral, que apoya a Tola'.
        """
        document, lowers = self.document, self.document.lowers
        if last.plural or last.governed not in OF or not last.actors or lowers[i - 1] == ",":
            return None
        if any(actor.kind != "party" for actor in last.actors) or self._in_plural(i):
            return None
        begin = last.first - 1 - (lowers[last.first] not in OF)
        while (
            begin > last.first - CROWD_LENGTH
            and lowers[begin] not in (",", "que")
            and lowers[begin].isalpha()
        ):
            begin -= 1
        told = next((j for j in range(begin, last.first) if document.flags[j] & PERSON_NOUN), -1)
        if told < 0 or lowers[told].endswith("s"):
            return None
        one = next((p for p in state.recent if p.first <= told < p.after or p.after == begin), None)
        return one if one is not None and lowers[begin] == "," else Phrase((), last.first, last.after)

    def _follows_noun(self, i: int) -> bool:
        """'partido que apoyó a Soto': whether a bare noun stands before 'que'; not 'anunció en la sede
        del partido que apoyará a Soto'.
        """
        word = self.document.lowers[i - 1] if i else ""
        if self.lexicon.is_word(word, "party_noun"):
            return not self.predicates.is_complement(i)
        listed = word in self.lexicon.words
        if not word.isalpha() or listed or self.predicates.form(i - 1) is not None:
            return False
        return self.lexicon.is_common(word) and not self.predicates.is_complement(i)
