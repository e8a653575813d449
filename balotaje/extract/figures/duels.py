"""Two figures told against each other: 'venció por 56% a 44%', 'perdería: 44% contra 37%', '(36%-48%)'.

Whoever wins has the greater of the two, in whatever order they are told. Where nobody is named beside them
they are of the two whose figures were told last.
"""

from __future__ import annotations

from ...model import Actor
from ..references.pointers import Reference
from .bearing import Borne
from .carried import RANGE
from .framing import FAVOURS, is_set_against
from .opposed import LEADS, ORDER, ORDER_REACH, SHOWN_REACH, Opposed
from .rivals import RIVALS
from .senses import THOSE
from .tallies import Tally
from .unsigned import SCORE_OPENERS

SCORE_LINKS = frozenset(("-", "–", "vs", "versus", "contra", "ante", "a", "al"))
"""What parts the two figures of a score."""
LEAST_SUM, MOST_SUM = 50, 101
WHOLE = (99.5, 100.5)
"""What the shares of two make where nobody else stands, rounded: '54,15% y 45,85%'."""
SCORE_REACH = 8
"""Tokens of 'las diferencias en cada zona son' before a score."""
SCENARIO_REACH = 6
"""Tokens of 'Si el rival fuera el senador' before a name."""
DISTANCES = frozenset("diferencia ventaja brecha distancia margen".split())
"""What is told of a score before it, between a rival and the figures."""
SIDES = frozenset(("rival", "ordinal"))
"""How the two halves of a score are borne."""
SOURCES = frozenset(("de", "según", "para"))
"""Prepositions of whoever made a survey: 'en el de Trazos', 'según Trazos'."""


class Duels(Opposed):
    """Reads scores."""

    def _duel(self, group: list[Tally]) -> list[Borne] | None:
        """The two sides of a score; None where the group is none, or nobody can be given it."""
        if len(group) != 2:
            return None
        scored = self.lowers[group[1].outer - 1] in (*SCORE_LINKS, "y")
        if not scored and not is_set_against(self.lowers, group[1].outer):
            return None
        one, other = group[0].percent or group[0].votes or 0, group[1].percent or group[1].votes or 0
        paired = self.lowers[group[1].outer - 1] == "y"
        whole = paired and WHOLE[0] <= one + other <= WHOLE[1] and not self._respectively(group)
        if (whole or not paired) and (again := self._told_again(group)) is not None:
            return again
        sides = (
            (self._favoured(group) or self._next_rival(group) or self._sides(group)) if not paired else None
        )
        sides = sides or (None if paired else self._other_scenario(group))
        if paired and (told := self._given_both(group)) is not None:
            return told
        if paired and not (self.lowers[group[0].outer - 1] == ":" or self._respectively(group)):
            return None
        if sides is None and not paired and self._is_told_as_score(group[0]):
            nobody = Reference(group[0].first, group[1].after, "pronoun")
            winner = self._winner_before(group[0])
            sides = (winner, nobody) if winner is not None else self._last_two(group[0])
            if sides is None:
                return [Borne(t, (), "score", "neither side is named", side=nobody) for t in group]
        if sides is None:
            if self.lowers[group[0].outer - 1] in ("de", "del"):
                return None  # 'pasó de 55% a 45%'
            summed = LEAST_SUM <= one + other <= MOST_SUM and group[0].percent is not None
            sides = self._last_two(group[0]) if summed else None
            if sides is None:
                return None
        sides = self._led_by_subject(group, sides)
        winner, loser = sides
        if one < other:
            winner, loser = loser, winner
        return [self._side(tally, side) for tally, side in zip(group, (winner, loser), strict=True)]

    def _favoured(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """'La ventaja sería de 44% a 36% en favor de Soto': hers is the greater."""
        i = group[1].end
        if self.lowers[i : i + 2] not in FAVOURS or self.lowers[i + 2] not in ("de", "del"):
            return None
        favoured = self.references.at(i + 2 + (self.lowers[i + 2] == "de"))
        if favoured is None or not self.clauses.usable(favoured):
            return None
        winner, two = self.clauses.settled(favoured), self._last_two(group[0])
        nobody = Reference(group[1].first, group[1].after, "pronoun")
        first, _ = self.document.sentences[group[0].sentence]
        faced = next(
            (
                r
                for r in self.references.between(first, group[0].outer)
                if self.clauses.preposition(r) in RIVALS
            ),
            None,
        )
        if faced is not None and faced.actors != winner.actors:
            if self._fits_better(favoured, faced):
                return self.clauses.settled(faced), nobody  # 'Contra Soto sería 44% a 36% en favor del edil'
            return winner, self.clauses.settled(faced)
        left = [side for side in two or () if side.actors != winner.actors]
        return winner, left[0] if two is not None and len(left) == 1 else nobody

    def _fits_better(self, description: Reference, named: Reference) -> bool:
        """Whether a description says more of whom the sentence names than of whom it was taken for."""
        meaning = {Actor("person", fit.person): fit.meaning for fit in description.judged}
        taken, other = description.actor, named.actor
        return taken in meaning and other in meaning and meaning[other] > meaning[taken]

    def _led_by_subject(
        self, group: list[Tally], sides: tuple[Reference, Reference]
    ) -> tuple[Reference, Reference]:
        """'Mora se ha llevado Tola (49%-26%) y Loa (37%-31%)': hers is the greater, whoever else leads."""
        if sides[0].label != ORDER or self._opening(group[0]) is None:
            return sides
        first, _ = self.document.sentences[group[0].sentence]
        named = [
            r
            for r in self.references.between(first, group[0].outer)
            if self.clauses.usable(r) and not self.clauses.preposition(r) and r.actors
        ]
        if len({r.actors for r in named}) != 1 or named[0].actors != sides[1].actors:
            return sides
        verb = self.clauses.verb_after(named[0].after, "", reach=SHOWN_REACH)
        won = verb is not None and (self._wins(verb) or self.clauses.is_verb_of(verb))
        return sides if not won else (sides[1], sides[0])

    def _told_again(self, group: list[Tally]) -> list[Borne] | None:
        """'36% contra 52% según Trazos y 39% contra 50% según Mora': the same two, in the same order."""
        told = self.in_sentence[group[0].sentence][-2:]
        if len(told) < 2 or any(b.construction not in SIDES or not (b.actors or b.side) for b in told):
            return None
        first, after = told[1].tally.end, group[0].outer
        parted = any(self.lowers[i] in (";", ",", "y") for i in range(first, after))
        if not told[1].tally.joined or not parted or self._names_another(first, after):
            return None
        if self._indirect_at(group[1].end) is not None:
            return None
        return [Borne(t, b.actors, b.construction, side=b.side) for t, b in zip(group, told, strict=True)]

    def _names_another(self, first: int, after: int) -> bool:
        """Whether somebody stands between two tokens whom no source's preposition governs."""
        return any(
            self.clauses.usable(r) and self.clauses.preposition(r) not in SOURCES
            for r in self.references.between(first, after)
        )

    def _next_rival(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """'vencería por 48% a 31% a Paredes y por 51% a 30% a Mora': the same winner, another rival."""
        told = self.in_sentence[group[0].sentence][-2:]
        i = group[0].outer - 1
        if (scenario := self._next_scenario(group, told)) is not None:
            return scenario
        if (next_winner := self._next_winner(told, i)) is not None:
            return next_winner
        rival: Reference | None = None
        if self.lowers[i] == "por" and (named := self.references.at(i - 1)) is not None and named.after == i:
            opens = named.first - 1 - (self.lowers[named.first - 1] == "a")
            if self.clauses.preposition(named) == "a" and self.lowers[opens] in ("y", "e", ",", ";"):
                rival = named  # '… y a Mora por 51% a 30%'
        if len(told) < 2 or (
            rival is None and self.lowers[i - 1 : i + 1] not in (["y", "por"], [",", "por"])
        ):
            return None
        rival = rival or self._indirect_at(group[1].end)
        if rival is None or any(b.construction != "rival" or len(b.actors) != 1 for b in told):
            return None
        ahead = max(told, key=lambda b: b.tally.percent or b.tally.votes or 0)
        return Reference(group[0].first, group[0].after, "pronoun", ahead.actors), self.clauses.settled(rival)

    def _next_scenario(self, group: list[Tally], told: list[Borne]) -> tuple[Reference, Reference] | None:
        """'Perdería con todos: contra Soto por 33% a 51%; contra Mora, 31% a 45%': the same one, in the same
        place of the score, against another."""
        i = group[0].outer - 1
        i -= self.lowers[i] in (",", ":", "por", "con")
        i -= self.lowers[i] in (",", ":")
        rival = self.references.ending_at(i)
        if rival is None and told:
            rival = self._faced_at_distance(group[0].outer - 1, told[-1].tally.end)
        if rival is None:
            return None
        front = "frente" in self.lowers[max(0, rival.first - 2) : rival.first]
        if not front and self.clauses.preposition(rival) not in ("contra", "ante"):
            return None
        if len(told) < 2 or any(b.construction != "rival" or len(b.actors) != 1 for b in told):
            return None
        faced = self.clauses.settled(rival)
        if any(b.actors == faced.actors for b in told):
            return None
        same = Reference(group[0].first, group[0].after, "pronoun", told[0].actors)
        one, other = (t.percent or t.votes or 0 for t in group)
        return (same, faced) if one >= other else (faced, same)

    def _faced_at_distance(self, colon: int, begin: int) -> Reference | None:
        """'mientras que frente a Mora la diferencia se amplía: 47% contra 33%': who alone stands there."""
        if self.lowers[colon] not in (":", ",") or DISTANCES.isdisjoint(self.lowers[begin:colon]):
            return None
        named = self.references.between(begin, colon)
        return named[0] if len(named) == 1 and self.clauses.usable(named[0]) else None

    def _other_scenario(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """'Soto ganaría a Mora por 47% a 41%. Si el rival fuera Vega, la distancia crecería: 51% a 36%', 'De
        enfrentar a Vega, 51% a 36%': the one told of first against who is named now.
        """
        told = self.done[-RANGE:]
        if self.in_sentence[group[0].sentence] or len(told) < RANGE:
            return None
        if any(b.construction not in SIDES or len(b.actors) != 1 for b in told):
            return None
        first, _ = self.document.sentences[group[0].sentence]
        if group[0].sentence - told[0].tally.sentence > ORDER_REACH:
            return None
        named = [
            r
            for r in self.references.between(first, group[0].outer)
            if r.kind == "name" and self.clauses.usable(r)
        ]
        if len({r.actors for r in named}) != 1 or any(named[0].actors == b.actors for b in told):
            return None
        begin = max(first, named[0].first - SCENARIO_REACH)
        rival = any(self._is_opponent(i) for i in range(begin, named[0].first))
        if not (rival or self._is_faced(named[0]) or self._faces(named[0])):
            return None
        return Reference(first, first + 1, "pronoun", told[0].actors), self.clauses.settled(named[0])

    def _is_opponent(self, i: int) -> bool:
        """'rival', 'adversaria', 'contrincante': who stands against somebody."""
        return any(
            self.lexicon.is_word(n.lemma, "opponent") for n in self.lexicon.person_nouns(self.lowers[i])
        )

    def _faces(self, reference: Reference) -> bool:
        """'De enfrentar a Vega', 'frente a Vega', 'Contra Vega', 'Ante Vega'."""
        governed = self.clauses.preposition(reference)
        if governed in ("contra", "ante", "frente"):
            return True
        verb = reference.first - 1 - (self.lowers[reference.first - 1] == "a")
        return governed == "a" and (
            self.lowers[verb] == "frente" or self.lowers[verb].startswith(("enfrent", "desafi"))
        )

    def _next_winner(self, told: list[Borne], por: int) -> tuple[Reference, Reference] | None:
        """'la supera por 47% a 33% y Vega, por 45% a 31%': another winner, the same rival."""
        named = self.references.at(por - 1 - (self.lowers[por - 1] == ","))
        if named is None or self.lowers[por] != "por" or por - named.after not in (0, 1):
            return None
        apart = self.lowers[named.first - 1] in ("y", "e", ";", "mientras") and not self.clauses.preposition(
            named
        )
        if not apart or len(told) < 2 or any(b.construction != "rival" or len(b.actors) != 1 for b in told):
            return None
        less = min(told, key=lambda b: b.tally.percent or b.tally.votes or 0)
        winner = self.clauses.settled(named)
        if len(winner.actors) != 1 or any(b.actors == winner.actors for b in told):
            return None
        return winner, Reference(named.first, named.after, "pronoun", less.actors)

    def _given_both(self, group: list[Tally]) -> list[Borne] | None:
        """'Otro sondeo les daba 35% y 31%', '… cuando tenían 35% y 31%': to the two told of last,
        in that order.
        """
        i = group[0].outer - 1
        if i < 1 or not self.clauses.is_result(i) or not (self.lowers[i - 1] == "les" or self._is_of_two(i)):
            return None
        last: list[Borne] = []
        for borne in reversed(self.done):
            if group[0].sentence - borne.tally.sentence > ORDER_REACH or len(last) == 2:
                break
            if len(borne.actors) == 1 and (not last or last[-1].actors != borne.actors):
                last.append(borne)
        if len(last) != 2:
            return None
        return [Borne(t, b.actors, "ordinal") for t, b in zip(group, reversed(last), strict=True)]

    def _gapped_side(self, group: list[Tally], opened: int) -> tuple[Reference, Reference] | None:
        """'Soto perdería por un punto (32% vs 33%) y Mora por doce (21% vs 33%)': against the same rival,
        whom nobody names; not 'perdería con Vega (32% vs 33%) y Mora (21% vs 33%)', whose Mora is another.
        """
        told = self.in_sentence[group[0].sentence][-RANGE:]
        if len(told) < RANGE or any(b.construction != "rival" for b in told):
            return None
        borne = [b for b in told if b.actors]
        named = [r for r in self.references.between(told[1].tally.end, opened) if self.clauses.usable(r)]
        if len(borne) != 1 or len(named) != 1 or self.clauses.preposition(named[0]):
            return None
        if self.lowers[named[0].first - 1] not in ("y", "e", ",", "mientras"):
            return None
        side, nobody = self.clauses.settled(named[0]), Reference(opened, opened + 1, "pronoun")
        ahead = max(told, key=lambda b: b.tally.percent or b.tally.votes or 0) is borne[0]
        return (side, nobody) if ahead else (nobody, side)

    def _keeps_ahead(self, first: int, before: int) -> int | None:
        """'Soto mantiene la ventaja entre las mujeres (41% a 29%)': the verb of which it is the object."""
        ahead = (
            i for i in range(first + 2, before) if self.lowers[i] in LEADS and self.lowers[i - 1] == "la"
        )
        return next((i - 2 for i in ahead if self.clauses.is_finite(i - 2)), None)

    def _is_of_two(self, verb: int) -> bool:
        """Whether a verb that is told of several has nobody for its subject, or but one of them."""
        if not any(v.finite and v.number == "p" for v in self.lexicon.verbs.get(self.lowers[verb], ())):
            return False
        subject = self.clauses.subject(verb)
        alone = subject is None or [(r.number, len(r.actors)) for r in subject] == [("s", 1)]
        return alone and not self.clauses.spread(verb, RANGE)

    def _winner_before(self, tally: Tally) -> Reference | None:
        """'Soto gana en tres zonas. Las diferencias: 49%-31%': the sentence before tells who is ahead."""
        if not tally.sentence:
            return None
        first, after = self.document.sentences[tally.sentence - 1]
        verb = self.clauses.lead_verb(first, after)
        if verb is None or not self._wins(verb) or not self.clauses.is_finite(verb):
            return None
        subject = self.clauses.subject(verb)
        told = any(b.actors for b in self.in_sentence[tally.sentence - 1])
        return self.clauses.settled(subject[0]) if subject and len(subject) == 1 and not told else None

    def _is_told_as_score(self, tally: Tally) -> bool:
        """'la diferencia era de 55% a 45%'; not 'la proporción de indecisos bajó de 21% a 16%'."""
        i = tally.outer - 1
        if self.lexicon.verb_in(self.lowers[i - 1], "obtain") and not self.clauses.is_copula(i - 1):
            return False
        noun = self.cues.within(max(0, i - SCORE_REACH), i, "score_noun")
        return self.lowers[i] in ("de", "del", ":") and noun is not None

    def _respectively(self, group: list[Tally]) -> bool:
        return "respectivamente" in self.lowers[group[1].end : group[1].end + 2]

    def _side(self, tally: Tally, side: Reference) -> Borne:
        """The tally of one side, open where its description is."""
        if side.actors:
            described = side if side.kind == "description" else None
            return Borne(
                tally, side.actors, "ordinal" if side.label == ORDER else "rival", description=described
            )
        return Borne(tally, (), "rival", "the other side is not named", side=side)

    def _sides(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """Winner and loser by the verb before a score: 'Soto le ganó 40 a 28 a Paredes'."""
        first, _ = self.document.sentences[group[0].sentence]
        if self.lowers[group[0].first - 1] in ("de", "entre", "del") or group[0].approximate:
            return None
        opened = self._opening(group[0])
        if opened is not None and (gapped := self._gapped_side(group, opened)) is not None:
            return gapped
        begin = group[0].outer if opened is None else opened
        verb = self.clauses.lead_verb(first, begin, stop_at_tally=opened is None)
        if verb is None:
            verb = self._keeps_ahead(first, begin)
        if verb is None and opened is None and (led := self._sides_by_margin(group, first)) is not None:
            return led
        if verb is None and opened is None and (ahead := self._shown_ahead(group[0])) is not None:
            return ahead, Reference(group[1].first, group[1].after, "pronoun")
        if opened is None and (both := self._victor_over(group[0], first)) is not None:
            return both
        if verb is None and opened is None and (victor := self._victor(group[0], first)) is not None:
            return victor, Reference(group[1].first, group[1].after, "pronoun")
        if opened is None and (shown := self._given_lead(group) or self._shown_first(group)) is not None:
            return shown
        if opened is None and (given := self._given_ahead(group)) is not None:
            return given, Reference(group[1].first, group[1].after, "pronoun")
        if (
            verb is None
            and opened is not None
            and (faced := self._faced_in_bracket(group, opened)) is not None
        ):
            return faced
        if verb is None or not (
            self._scores(verb, begin) or self.lowers[group[0].outer - 1] in SCORE_OPENERS
        ):
            return None
        finite = next((i for i in (verb, verb - 1) if self.clauses.is_finite(i)), None)  # 'había quedado a …'
        told = finite - 1 - (self.lowers[finite - 1] == "se") if finite is not None else verb
        if (ordered := self._ordered_pair(told) or self._ordered_pair(verb + 2)) is not None:
            return ordered if self._wins(verb) else (ordered[1], ordered[0])
        subject = self.clauses.subject(finite) if finite is not None else None
        if (
            subject is None and finite is not None
        ):  # 'donde ganó Mora', 'En 2016 perdió ante Mora por 50% a 48%'
            left = self.clauses.named_after(verb) or self.clauses.dropped(finite)
            subject = (left,) if left is not None else None
        if finite is None and self.lowers[verb - 1] == "," and self._is_beaten(verb):
            apart = self.references.at(verb - 2)  # 'Soto, derrotado por 55% a 45%'
            subject = (apart,) if apart is not None and self.clauses.usable(apart) else None
        if subject is None:
            return None
        rival = self._indirect_at(group[1].end) or self._faced_at(group[1].end)
        rival = rival or self._rival_between(verb, begin, first, opened)
        rival = rival or self._taken_up_as_rival(verb) or self._faced_before(verb, first, subject)
        if subject and self.lowers[group[1].end - 1] in THOSE:
            rival = self._other_side(group[0], group[1], self.clauses.settled(subject[0]).actors)
        if len(subject) != 1 or (rival is None and len(subject[0].actors) > 1):
            return None
        if rival is None and self._faces_unknown(first, begin):
            return None
        bearer = self.clauses.settled(subject[0])
        nobody = Reference(group[1].first, group[1].after, "pronoun")
        against = self.clauses.settled(rival) if rival is not None else nobody
        if rival is not None and self.clauses.is_agent(rival):
            return against, bearer
        behind = self._is_behind(verb, begin)
        lost = self.lexicon.verb_in(self.lowers[verb], "lose") and not self._wins(verb)
        if behind or self._is_beaten(verb) or (lost and self.lowers[verb + 2] not in LEADS):
            return against, bearer
        return bearer, against

    def _is_beaten(self, verb: int) -> bool:
        """'Soto fue derrotado por 55% a 45%', 'Soto, superado por 55%'; not 'Soto ha superado a Mora'."""
        if not self.clauses.is_participle(verb) or self.clauses.is_perfect(verb):
            return False
        leads = self.lexicon.verb_in(self.lowers[verb], "lead")
        return any("direct" in self.lexicon.constructions(v.lemma, "lead") for v in leads)
