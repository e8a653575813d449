"""Bearers that stand behind their figure, or inside its phrase.

'el 26% de Soto', 'un 26% votaría por Soto', 'el 26% que obtuvo Soto', 'le da un 26% a Soto', 'con 26%, Soto
pasó', '26% obtuvo Soto'.
"""

from __future__ import annotations

from ..brackets import past_brackets
from ..clauses.determiners import DETERMINERS, PLURAL_ARTICLES, RELATIVES
from ..clauses.verbs import DATIVES, OBJECTS, TO_COME, TOLD_SO
from ..references.pointers import Reference
from .bearing import Borne, Found
from .framing import FAVOURS
from .fronting import Fronting
from .governors import NEGATIONS, Denied, Governor
from .parallel import VOTE_LINKS
from .relatives import SUBORDINATE
from .tallies import Tally
from .titled import named_behind
from .unsigned import YEAR
from .words import FUNCTION_CLASSES, RESULT_CLASSES

RELATIVE_REACH = 9
"""Tokens between 'a quien' and its verb."""
GIVEN_REACH = 9
"""Tokens of 'que la última encuesta de Trazos le atribuía' behind a figure."""
VOTE_FOR_WORDS = 5
"""Words of a phrase such as 'dio su voto al'."""
MOST = frozenset(("mayoría", "mitad"))


class Following(Fronting):
    """The constructions in which the bearer follows."""

    def _complement(self, tally: Tally) -> Found | None:
        """'el 26% de Rosa Quilodrán', '40% de los votos para Soto', '55% a favor de la alcaldesa'."""
        if (favoured := self._in_favour_of(tally)) is not None:
            return Found((favoured,), "complement")
        i = self.clauses.past_seats(tally.end)
        if self.lowers[tally.parts[0].end : tally.parts[0].end + 1] == ["para"]:
            i = tally.parts[0].end  # '94.402 votos para Soto, el 58,91%'
        if (ran := self._who_ran(i)) is not None:
            return Found((ran,), "complement")
        if i + 1 < len(self.lowers) and self.lowers[i] == "," and self.lowers[i + 1] == "para":
            i += 1
        if i + 1 < len(self.lowers) and self.lowers[i] == ")" and self.lowers[i + 1] in ("de", "del", "para"):
            i += 1
        elif i >= len(self.lowers):
            return None
        elif tally.unit != "of" and self.lowers[i] != "para" and i == tally.end:
            if self.lowers[i] not in ("de", "del"):
                return None
            if not tally.parts[-1].figure.bare:
                return self._whose_votes(tally, i)
        if self.document.sentence[i] != tally.sentence:
            return None
        reference = self.references.at(i + 1) or self.references.at(i)
        reference = reference or named_behind(self.lowers, self.lexicon, self.references, i + 1)
        if reference is None or reference.first < i or not self.clauses.usable(reference):
            return None
        named = self.references.named_at(reference.after) if not reference.actors else None
        if named is not None:
            return Found((named,), "complement")  # 'del 25% de la única mujer candidata, Rosa Soto'
        return Found((self.clauses.titled_twice(reference),), "complement")

    def _in_favour_of(self, tally: Tally) -> Reference | None:
        """'El conteo cerró con 34.261 votos (54%) a favor de Rosa Quilodrán': whom the votes are for."""
        i = tally.end + (self.lowers[tally.end : tally.end + 1] == [")"])
        if self.lowers[i : i + 2] not in FAVOURS:
            return None
        favoured = self.references.at(i + 3) or self.references.at(i + 2)
        stands = favoured is not None and favoured.first in (i + 2, i + 3) and self.clauses.usable(favoured)
        return favoured if stands else None

    def _who_ran(self, i: int) -> Reference | None:
        """'el Panal obtuvo el 21% con su candidata Rosa Soto', 'un 39% con Rosa Soto en 2017', '38% de la que
        encabezó Rosa Soto': hers.
        """
        if self.lowers[i : i + 2] == ["con", "su"]:
            ran = self.references.at(i + 2)
            begins = ran is not None and ran.first in (i + 1, i + 2)
            candidate = self.lexicon.is_name_word(self.lowers[i + 2], "party_owner")
        elif self.lowers[i : i + 1] == ["con"]:
            ran = self.references.at(i + 1)
            begins = ran is not None and ran.first == i + 1
            when = self.lowers[ran.after : ran.after + 2] if ran is not None and begins else []
            candidate = when[:1] == ["como"] or (when[:1] == ["en"] and YEAR.match(when[-1]) is not None)
        elif self.lowers[i : i + 3] in (["de", "la", "que"], ["de", "el", "que"]):
            ran = self.references.at(i + 4)
            begins = ran is not None and ran.first == i + 4
            candidate = bool(self.lexicon.verb_in(self.lowers[i + 3], "head_party"))
        else:
            return None
        person = (
            ran is not None and ran.kind == "name" and ran.actor is not None and ran.actor.kind == "person"
        )
        return ran if begins and candidate and person else None

    def _whose_votes(self, tally: Tally, i: int) -> Found | None:
        """'contra el 49% de los votos de Soto'; but 'captó el 40% de los votos de Soto' is no result."""
        reference = self.references.at(i + 1) or self.references.at(i)
        if reference is None or reference.first not in (i, i + 1) or not self.clauses.usable(reference):
            return None
        if self.clauses.is_finite(tally.outer - 1) and self.clauses.is_result(tally.outer - 1):
            raise Denied
        return Found((reference,), "complement")

    def _voters(self, tally: Tally) -> Found | None:
        """'un 26% votaría por Soto', 'el 52% de las papeletas eran para Soto'."""
        _, last = self.document.sentences[tally.sentence]
        earlier = self.in_sentence[tally.sentence]
        if (backed := self._who_was_backed(tally)) is not None:
            return backed
        if (earlier and earlier[-1].construction == "voters") or self._goes_on_parallel(tally):
            i = past_brackets(self.document, tally.end)
            i += self.lowers[i : i + 1] == [","]  # '42% se inclina por Soto; 31%, por Mora'
            again = (
                self.lowers[i] == "con" and "con" in self.lowers[earlier[-1].tally.end : i]
                if earlier
                else False
            )
            links = i + 1 < last and (self.lowers[i] in VOTE_LINKS or again)
            reference = self.references.at(i + 1) if links else None
            if links and (ordered := self._voted_in_order(tally, i + (self.lowers[i] != "al"))) is not None:
                return Found((ordered,), "voters", projected=True)
            if reference is not None and reference.first >= i and self.clauses.usable(reference):
                counted = bool(earlier) and self._goes_on_counting(earlier[-1], tally)
                return Found((reference,), "voters", projected=not counted)
            if (
                reference is None
                and i + 2 < last
                and self.lowers[i] in ("a", "al")
                and self._is_given_unnamed(i)
            ):
                raise Denied  # '42% para el Panal, 24% a la Lista Sur, 17% a los independientes'
        begin = tally.end + self._is_of_most(tally)
        for i in range(begin, min(begin + 6, last)):
            if self.lowers[i] in ",;:)" or i in self.clauses.covered:
                return None  # 'Soto (26%) votará por Mora'
            if self._is_own_voters(i) and (subject := self.clauses.subject(tally.outer)):
                return Found(subject, "voters")
            if self.lowers[i] in ("y", "e") and self.clauses.is_finite(i + 1):
                return None  # 'Soto, que obtuvo el 26% y respaldó a Mora'
            after = self._past_vote_for(i)
            if after is None:
                continue
            if not NEGATIONS.isdisjoint(self.lowers[tally.end : i]) or self._asked_against(tally):
                raise Denied
            if after < last and (ordered := self._voted_in_order(tally, after)) is not None:
                return Found((ordered,), "voters", projected=True)
            reference = self.references.at(after) or self.references.at(after - 1)
            if reference is not None and reference.first >= i and self.clauses.usable(reference):
                voted = any(v.tense == "pret" for v in self.lexicon.verbs.get(self.lowers[i], ()))
                return Found(self.clauses.members(reference), "voters", projected=not voted)
            return None
        return None

    def _goes_on_counting(self, before: Borne, tally: Tally) -> bool:
        """'El 53% de los votos fue para Soto y el 44% para Mora', 'El acta da el 53% a Soto y el 44% a Mora':
        whether no survey is gone on about.
        """
        first, after = before.tally.end, tally.outer
        said = any(self.lexicon.verb_in(word, "say") for word in self.lowers[first:after])
        told = not said and self.clauses.tenses_in(first, after) == {"pret"}
        sure = before.tally.unit == "votes" or before.construction == "dative"
        return not before.projected and (told or sure)

    def _is_own_voters(self, i: int) -> bool:
        """'pedirá al 13% que la apoyó que vote por Mora': who voted for whoever speaks of them."""
        taken_up = self.lowers[i] == "que" and self.lowers[i + 1] in ("la", "lo", "le")
        return taken_up and any(
            v.tense == "pret" for v in self.lexicon.verb_in(self.lowers[i + 2], "back_person")
        )

    def _is_given_unnamed(self, i: int) -> bool:
        """Whether somebody whom nothing is known of is behind 'a' at token ``i``: 'a los independientes'."""
        return self.lowers[i + 1] in PLURAL_ARTICLES and self.references.at(i + 2) is None

    def _is_of_most(self, tally: Tally) -> bool:
        """'La mayoría relativa (29%) votaría por Soto': the bracket tells how many they are."""
        i = tally.outer - 1
        closed = self.lowers[i] == "(" and self.lowers[tally.end : tally.end + 1] == [")"]
        return closed and not MOST.isdisjoint(self.lowers[max(0, i - 2) : i])

    def _voted_before(self, tally: Tally) -> Found | None:
        """'Por Soto votó el 53% y por Mora, el 47%', 'A Soto la respaldó el 53% de los votantes'."""
        verb = tally.outer - 1
        while verb > 0 and self.clauses.is_adverb(verb):
            verb -= 1
        earlier = self.in_sentence[tally.sentence]
        if earlier and earlier[-1].construction == "voters":
            named = self.references.at(verb - (self.lowers[verb] == ","))
            stands = named is not None and verb + 1 - named.after in (0, 1)
            if stands and named is not None and self.clauses.preposition(named) in ("por", "a"):
                return Found((named,), "voters", earlier[-1].projected)
        if not self._is_voting(verb):
            return None
        taken_up = self.lowers[verb - 1] in OBJECTS
        if taken_up and self.lowers[verb - 2] in SUBORDINATE:
            subject = self.clauses.subject(verb - 2)  # 'Soto ganó en Tola, donde la apoyó el 57%'
            return Found(subject, "voters") if subject else None
        before = verb - 1 - (taken_up or self.lowers[verb - 1] == "se")
        before = self._before_apposition(before)
        named = self.references.ending_at(before)
        if named is None or not self.clauses.usable(named):
            return None
        governed = self.clauses.preposition(named)
        favoured = governed == "de" and self.cues.ending(named.first, "vote_for") is not None
        if favoured or governed == ("a" if taken_up else "por"):
            return Found(self.clauses.members(named), "voters")
        return None

    def _before_apposition(self, i: int) -> int:
        """The token before ', del Panal,' or ', candidata del Panal,' that closes at token ``i``: 'a Soto,
        candidata del Panal, la votaría el 41%'."""
        if self.lowers[i] != ",":
            return i
        party = self.references.at(i - 1)
        owner = self.clauses.owner(party) if party is not None else None
        return (owner or party).after - 1 if party is not None else i

    def _is_voting(self, i: int) -> bool:
        """Whether token ``i`` is a verb of voting: 'votó', 'respaldó', 'inclinó' behind 'se'."""
        if not any(v.finite for v in self.lexicon.verbs.get(self.lowers[i], ())):
            return False
        if self.lexicon.is_verb_in(self.lowers[i], "cast_vote", "choose"):
            return True
        k = i - (self.lowers[i - 1] == "se")
        return any(
            name == "vote_for" and words[:-1] == tuple(self.lowers[k : i + 1])
            for words, name in self.lexicon.phrases.get(self.lowers[k], ())
        )

    def _past_vote_for(self, i: int) -> int | None:
        """The token behind 'votaría por', 'votó al', 'apoya la candidatura de' at token ``i``."""
        if self.lowers[i + 1 : i + 3] == ["que", "por"] and self.lexicon.verb_in(self.lowers[i], "say"):
            return i + 3  # 'el 39% respondió que por Soto'
        found = self.cues.at(i, "vote_for") or self.clauses.vote_verb(i)
        if found is not None:
            return found[1] + (self.lowers[found[1]] in ("de", "del"))
        if (chosen := self.clauses.past_choosing(i)) is not None:
            return chosen
        reach = range(i + 2, min(i + 1 + VOTE_FOR_WORDS, len(self.lowers)))
        return next((k for k in reach if self.cues.ending(k, "vote_for") == i), None)

    def _asked_against(self, tally: Tally) -> bool:
        """'Ante la pregunta por quién no votarían nunca, 41% mencionó a Soto' is no support."""
        first, _ = self.document.sentences[tally.sentence]
        return any(
            self.lowers[i] in ("no", "nunca", "jamás")
            and self.lexicon.verb_in(self.lowers[i + 1], "cast_vote")
            for i in range(first, tally.outer - 1)
        )

    def _relative(self, tally: Tally) -> Found | None:
        """'el 24% que obtuvo Paredes', 'el 24% con el que ganó Paredes', 'el 6% que logró ayer'."""
        closes = len(tally.parts) > 1 and self.lowers[tally.end : tally.end + 1] == [")"]
        end = tally.end + closes  # 'contra 1.256.428 (39,4%) que acumula Soto'
        apart = self.lowers[end : end + 1] == [","]  # 'frente al 39,4%, que acumula Soto'
        i, classes = self._relative_at(end + apart)
        if i is None or self.document.sentence[i] != tally.sentence:
            return None
        verb = self.clauses.verb_after(i + 1, "")
        verb = verb if verb is not None and self.clauses.is_verb_of(verb, classes) else None
        if apart and (verb != i + 1 or self.clauses.named_after(verb) is None):
            return None
        if (given := self._given(tally)) is not None:
            return given
        if verb is None or self.cues.at(verb - 1, "list_continuation"):
            return None
        governor = self.clauses.governor(verb)
        if governor.equals:
            return None
        bearer = self.clauses.named_after(verb) or self.references.at(i + 1)
        if bearer is None or not self.clauses.usable(bearer):
            behind = self.lowers[verb + 1 : verb + 3]
            open_to = self.references.at(verb + 1)
            named = bool(behind) and behind[0] in DETERMINERS and (open_to is None or not open_to.actors)
            dated = len(behind) > 1 and behind[1][0].isdecimal()  # 'que logró el 16 de noviembre'
            if named and not dated and self.cues.at(verb + 2, "time_noun") is None:
                raise Denied
            subject = self.clauses.subject(tally.outer)
            return Found(subject, "relative", governor.projected) if subject else None
        return Found(self.clauses.members(bearer), "relative", governor.projected)

    def _relative_at(self, i: int) -> tuple[int | None, tuple[str, ...]]:
        """Where 'que' or 'con el que' takes up the figure before token ``i``, and what verbs it goes with."""
        if self.lowers[i : i + 1] == ["que"]:
            return i, ("obtain",)
        if self.lowers[i : i + 1] not in (["con"], ["por"]):
            return None, ()
        i += 1 + (self.lowers[i + 1] in DETERMINERS)
        return (i, RESULT_CLASSES) if self.lowers[i : i + 1] == ["que"] else (None, ())

    def _given(self, tally: Tally) -> Found | None:
        """'el 3% que la encuesta le atribuía a Soto': to whom the relative's verb gives the figure; 'sumó
        el 5%, lejos del 9% que le daban los sondeos': to whoever was told of last.
        """
        verb = self.clauses.verb_after(tally.end + 1, "", reach=GIVEN_REACH)
        if verb is None or not self.clauses.is_result(verb):
            return None
        governor = self.clauses.governor(verb)
        behind = self._indirect_at(verb + 1) if governor.dative else None
        if behind is not None:
            return Found((behind,), "relative")
        earlier = self.in_sentence[tally.sentence]
        of_one = bool(earlier) and len(earlier[-1].actors) == 1 and governor.dative
        if not of_one or self.clauses.something_between(earlier[-1].tally.end, tally.outer):
            return None
        return Found((Reference(verb, verb + 1, "pronoun", earlier[-1].actors),), "relative")

    def _dative(self, tally: Tally) -> Found | None:
        """'le da un 26% a Soto y un 24% a Paredes', 'a Soto le bastó el 26%', 'le asigna un 26%'."""
        i = tally.outer - 1
        first, _ = self.document.sentences[tally.sentence]
        if (sufficed := self._to_whom_it_sufficed(tally, first)) is not None:
            return Found((sufficed,), "dative")
        if self.lowers[i] == "con" and (placed := self._placed_with(tally)) is not None:
            return Found((placed,), "dative")
        if i < first or self.lowers[i] == "con" or self._cause(tally) is not None:
            return None
        if self._is_given_unknown(tally, first):
            return Found((Reference(tally.end, tally.end + 1, "pronoun"),), "dative")
        behind = self._indirect_at(tally.end + (self.lowers[tally.end : tally.end + 1] == [")"]))
        earlier = self.in_sentence[tally.sentence]
        if behind is not None and earlier and self._lists_on(earlier[-1], tally):
            return Found((behind,), "dative", earlier[-1].projected)
        if behind is not None and self.lowers[i] == "en" and self.clauses.is_finite(i - 1):
            return Found((behind,), "dative", self.clauses.governor(i - 1).projected)
        if (given := self._given_right_before(tally)) is not None:
            return Found((given,), "dative")
        if behind is not None and self.lowers[i] == ":":
            return Found((behind,), "dative")  # 'pronostica una brecha del 6%: 40% a Soto y 34% a Mora'
        governor = self.clauses.governor_before(i)
        taken_up = self._taken_up(governor.verb) if governor is not None and not governor.leads else None
        if (
            governor is not None
            and taken_up is not None
            and self.clauses.is_direct(governor.verb, tally.outer)
        ):
            return Found(taken_up, "dative", governor.projected)
        if i - 1 > first and self.lowers[i - 1] in DATIVES and (governor is None or governor.verb < i):
            fronted = self._indirect_before(first, i)
            return Found((fronted,), "dative") if fronted is not None else None
        if governor is None or governor.leads or not (governor.result or self._may_give(tally, governor)):
            return None
        if not all(self.clauses.passes_nonfinite(k) for k in range(governor.verb + 1, tally.outer)):
            raise Denied
        if not governor.dative:
            if (meant := self._foreseen_for(governor.verb, tally)) is not None:
                return Found((meant,), "dative", governor.projected)
            nobody = behind is not None and not self.clauses.subject(governor.verb)
            return Found((behind,), "dative", governor.projected) if behind is not None and nobody else None
        for reference in self.references.between(governor.verb, tally.outer):
            if self.clauses.preposition(reference) == "a" and self.clauses.usable(reference):
                return Found((reference,), "dative", governor.projected)
        if behind is not None:
            return Found((behind,), "dative", governor.projected)
        fronted = self._indirect_before(first, governor.verb)
        if fronted is not None:
            return Found((fronted,), "dative", governor.projected)
        if not self.clauses.is_direct(governor.verb, tally.outer) or self.lowers[governor.verb - 1] == "les":
            return None
        dropped = (
            self._hailed_before(tally)
            or self.clauses.topic(governor.verb)
            or self.clauses.told_before(governor.verb)
            or self.clauses.only_one_before(first)
            or self.clauses.dropped(first)
        )
        return Found((dropped,), "dative", governor.projected) if dropped is not None else None

    def _placed_with(self, tally: Tally) -> Reference | None:
        """'coloca con 28% a Soto': a verb of giving, the figure and to whom."""
        gives = self.lexicon.is_verb_in(self.lowers[tally.outer - 2], "give_share", "put")
        return self._indirect_at(tally.end) if gives else None

    def _foreseen_for(self, verb: int, tally: Tally) -> Reference | None:
        """'para Mora proyecta un 19%': whom 'para' puts right before a verb of giving and its figure."""
        named = self.references.at(verb - 1)
        before = named is not None and named.after == verb and self.clauses.is_direct(verb, tally.outer)
        gives = before and bool(self.lexicon.verb_in(self.lowers[verb], "give_share"))
        meant = named if gives and named is not None and self.clauses.preposition(named) == "para" else None
        return meant if meant is not None and self.clauses.usable(meant) else None

    def _may_give(self, tally: Tally, governor: Governor) -> bool:
        """'En 1988 le reconocieron el 31%': a verb of saying that has nothing but its figure and to whom."""
        given = governor.dative and self.clauses.is_direct(governor.verb, tally.outer)
        return not governor.says or given

    def _to_whom_it_sufficed(self, tally: Tally, first: int) -> Reference | None:
        """'A Soto no le bastó con el 41%', 'No le alcanzó el 41%': who has it, be it enough or not."""
        verb = tally.outer - 1 - (self.lowers[tally.outer - 1] == "con")
        if verb - 1 < first or self.lowers[verb - 1] not in DATIVES:
            return None
        tenses = {v.tense for v in self.lexicon.verb_in(self.lowers[verb], "suffice")}
        if tenses and tenses <= TO_COME:
            raise Denied  # 'le bastaría con el 45%'
        if not tenses & TOLD_SO:
            return None
        return self._indirect_before(first, verb - 1) or self.clauses.dropped(first)

    def _is_given_unknown(self, tally: Tally, first: int) -> bool:
        """'le asigna 46% al cruceño y 41% a la paceña': to somebody whom nothing tells."""
        i = tally.end
        if self.lowers[i : i + 1] == ["al"]:
            named = i + 1
        elif self.lowers[i : i + 2] == ["a", "la"]:
            named = i + 2
        else:
            return False
        if named >= len(self.lowers) or any(self.references.at(k) for k in range(i, named + 2)):
            return False
        given = any(self.lowers[k] in DATIVES for k in range(first, tally.outer))
        return given and self.lowers[named] in self.clauses.reading.knowledge.demonyms

    def _lists_on(self, before: Borne, tally: Tally) -> bool:
        """'le da un 26% a Soto y un 24% a Paredes', '19% para Soto y 18% a Paredes'."""
        if before.construction == "dative":
            return True
        joined = self.lowers[tally.outer - 1] in ("y", "e", ",")
        link = self.lowers[before.tally.end + (self.lowers[before.tally.end] == ")")]
        if not before.actors and link in ("a", "al"):
            return joined  # 'da 51% a Nadie y 49% a Soto'
        return before.construction == "complement" and joined and link == "para"

    def _taken_up(self, verb: int) -> tuple[Reference, ...] | None:
        """Whom a relative under 'a' takes up: 'Soto y Mora, a quienes el sondeo atribuye 18 y 17%'."""
        first, _ = self.document.sentences[self.document.sentence[verb]]
        for i in range(verb - 1, max(first + 1, verb - RELATIVE_REACH), -1):
            if self.lowers[i] in ",.;:" or i in self.clauses.covered:
                return None
            if self.lowers[i] not in RELATIVES:
                continue
            opened = i - 1 if self.lowers[i - 1] in ("a", "al") else i - 2
            if self.lowers[opened] not in ("a", "al") or self.lowers[opened - 1] != ",":
                return None
            before = self.references.ending_at(opened - 2)
            if before is None or not before.actors:
                return None
            settled = self.clauses.settled(before)
            return self.clauses.members(settled) if self.lowers[i] == "quienes" else (settled,)
        return None

    def _indirect_at(self, i: int) -> Reference | None:
        """Who is governed by 'a' at token ``i``: 'a Soto', 'al probable candidato, el alcalde Soto'."""
        if i + 1 >= len(self.lowers) or self.lowers[i] not in ("a", "al"):
            return None
        reference = self.references.at(i + 1) or self.references.at(i)
        if reference is None and self.lowers[i] == "al" and self.lowers[i + 1][0].isalpha():
            reference = self.references.at(i + 2)
            apart = self.lexicon.is_word(self.lowers[i + 1], *FUNCTION_CLASSES, "adverb")
            stands = (
                not apart
                and reference is not None
                and reference.first == i + 2
                and self.clauses.usable(reference)
            )
            return reference if stands else None
        if reference is None or reference.first not in (i, i + 1) or not self.clauses.usable(reference):
            return None
        return reference
