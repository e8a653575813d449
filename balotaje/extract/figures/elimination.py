"""Descriptions that bear a figure, read by what the other figures leave: 'Soto 51%, su rival 49%'.

Those who have a figure anywhere in the article are the contenders. A description stays with whom it fits best
once those with a figure of their own in the sentence are out.
"""

from __future__ import annotations

from dataclasses import replace

from ...model import Actor
from ..references.pointers import Reference
from ..sides import contest
from .bearing import Borne
from .clauses import Clauses
from .framing import Measure, is_set_against
from .nearness import CLOSE, SCORED, Nearness
from .opposed import FAR_BEHIND

CONTENDS = 1
"""Points for having another figure in the article."""
LEAST = 3
"""Points that whoever is meant must have."""
LEAD = 2
"""Points by which whoever is meant must lead."""
FACED = frozenset("adversario contendiente contendor contrincante oponente rival".split())
NEAR = 2
"""Sentences back within which a contender is spoken of last."""
SLACK = 3
"""Points by which a contender may fit a description less than somebody who has no figure."""
CONCEDING = frozenset(("sin", "no"))
"""What opens words of contrast that may go on about the same one: 'sin embargo', 'no obstante'."""
OPENED = 6
"""Tokens of 'Por su parte, y con todo, ' before the subject of a sentence."""
APART_FROM_ALL = 8
"""Points by which two must lead everybody else to be the two whom descriptions mean."""
SIDE_REACH = 9
"""Tokens between the two figures of a comparison."""
UNFIT = -6
"""What a description says of somebody whom it hardly means."""
OPPOSED = frozenset(("", "a", "contra", "ante", "frente"))
"""What stands before those of whom a sentence is."""
TWICE = "two descriptions of a sentence were taken for one person"


def eliminate(done: list[Borne], clauses: Clauses) -> list[Borne]:
    """The bornes with the descriptions that only one contender fits given to that one."""
    if not any(b.side is not None or b.description is not None for b in done):
        return done
    return _Eliminator(done, clauses).run()


class _Eliminator(Nearness):
    def run(self) -> list[Borne]:
        """Settle the open ones from left to right, then those that two of a sentence leave open."""
        self._reopen_pairs()
        for n, borne in enumerate(self.done):
            if borne.construction == "score":
                continue
            if borne.side is not None and not borne.actors and not borne.denied:
                settled = self._standing(self._settled(borne, borne.side), borne)
                self.done[n] = settled if settled.actors else self._only_other(borne, borne.side)
            elif borne.description is not None and borne.actors:
                self.done[n] = self._reconsidered(borne, borne.description)
        for n, borne in enumerate(self.done):
            if borne.construction == "score":
                self._by_order(n)
            elif borne.side is not None and not borne.actors and not borne.denied:
                self._by_closeness(n)
                self._by_naming(n)
        self._drop_twice()
        return self.done

    def _drop_twice(self) -> None:
        """'25,7% al empresario y 25,2% al exministro', both taken for one person: neither is known, unless
        there are but two contenders and one of the descriptions says more of whom it was taken for.
        """
        for n in range(1, len(self.done)):
            one, other = self.done[n - 1 : n + 1]
            if one.tally.sentence != other.tally.sentence or not one.actors or one.actors != other.actors:
                continue
            described = one.description, other.description
            if None in described or described[0] is described[1] or other.tally.joined:
                continue
            if one.tally.percent == other.tally.percent and one.tally.votes == other.tally.votes:
                continue
            if (told := self._one_of_two(one, other) or self._by_order_of_two(one, other)) is not None:
                self.done[n - 1 : n + 1] = told
            else:
                self.done[n - 1] = replace(one, actors=(), reason=TWICE)
                self.done[n] = replace(other, actors=(), reason=TWICE)

    def _one_of_two(self, one: Borne, other: Borne) -> list[Borne] | None:
        """'2.456 votos a la maestra, 2.071 a la albista': the weaker description is of the other one."""
        actor = one.actors[0]
        sides = [side for side in (one.description, other.description) if side is not None]
        meaning = [next((f.meaning for f in s.judged if f.person == actor.index), 0) for s in sides]
        weaker = 0 if meaning[0] < meaning[1] else 1
        left = self._of_gender(self.named - {actor}, sides[weaker])
        if len(self.named) != 2 or len(left) != 1 or abs(meaning[0] - meaning[1]) < LEAST:
            return None
        both = [one, other]
        both[weaker] = replace(both[weaker], actors=tuple(left))
        return both

    def _by_order_of_two(self, one: Borne, other: Borne) -> list[Borne] | None:
        """'daba 48,5% al opositor y 45,1% al oficialista', who ended with 49,8% and 45,9%: of two contenders,
        in the order in which the figures are near theirs.
        """
        sides = [side for side in (one.description, other.description) if side is not None]
        order = self._nearer_order(one, other, list(self.named)) if len(self.named) == 2 else []
        if len(order) != 2 or any(
            a not in self._of_gender({a}, s) for a, s in zip(order, sides, strict=True)
        ):
            return None
        return [replace(b, actors=(a,), reason="") for b, a in zip((one, other), order, strict=True)]

    def _by_naming(self, n: int) -> None:
        """'Soto y Paz pasan. El candidato del Panal obtuvo 32% y el del Faro, 26%': where the same two fit
        both as well as each other, and nobody else does, whoever is named first has more.
        """
        here = self.done[n - 1 : n + 1] if n else []
        if len(here) < 2 or here[0].tally.sentence != here[1].tally.sentence:
            return
        pairs: list[set[int]] = []
        for borne in here:
            if borne.side is None or borne.actors or borne.denied:
                return
            fits = borne.side.judged
            if len(fits) < 2 or (len(fits) > 2 and fits[2].points > fits[1].points - APART_FROM_ALL):
                return
            pairs.append({fit.person for fit in fits[:2]})
        more, less = here[0].tally.percent or 0, here[1].tally.percent or 0
        if pairs[0] != pairs[1] or more <= less:
            return
        for k, index in zip((n - 1, n), sorted(pairs[0]), strict=True):
            self.done[k] = replace(self.done[k], actors=(Actor("person", index),), reason="")

    def _reopen_pairs(self) -> None:
        """'49,5% al exintendente y 45,9% al exsecretario': where two descriptions fit two contenders about as
        well either way round, what figures they had before decides.
        """
        for n in range(1, len(self.done)):
            one, other = self.done[n - 1], self.done[n]
            if one.tally.sentence != other.tally.sentence or {one.construction, other.construction} & SCORED:
                continue
            sides = [b.description or (b.side if not b.actors else None) for b in (one, other)]
            if None in sides or not (one.description or other.description):
                continue
            fits = [{f.person: f.points for f in side.judged} for side in sides if side is not None]
            two = [a.index for a in self.named if all(a.index in fit for fit in fits)]
            if len(two) != 2 or any(b.denied for b in (one, other)):
                continue
            lead = fits[0][two[0]] + fits[1][two[1]] - fits[0][two[1]] - fits[1][two[0]]
            if abs(lead) >= LEAD + LEAD:
                continue
            order = self._nearer_order(one, other, [Actor("person", index) for index in two])
            for k, actor in zip((n - 1, n), order, strict=False):
                self.done[k] = replace(self.done[k], actors=(actor,), reason="", side=sides[k - n + 1])
                self.done[k] = replace(self.done[k], description=None)

    def _beside(self, borne: Borne) -> set[Actor]:
        """Who has another figure in the sentence; of a score, who has its other half."""
        here = borne.tally.sentence
        scored = self._is_scored(borne)
        return self._set_off(borne) | {
            a
            for b in self.done
            if b.tally.sentence == here
            and b is not borne
            and (not scored or borne.construction != "rival" or b.construction == "rival")
            for a in b.actors
        }

    def _set_off(self, borne: Borne) -> set[Actor]:
        """'Soto suma 44%. Por su parte, el oficialista obtuvo 27%', '… Su rival obtuvo 27%': not the one who
        alone has a figure in the sentence before; 'Además, el oficialista ganó en Tola con 27%' may be.
        """
        side = borne.side or borne.description
        before = {a for b in self.done if b.tally.sentence == borne.tally.sentence - 1 for a in b.actors}
        if side is None or side.description is None or len(before) != 1:
            return set()
        first, _ = self.clauses.document.sentences[borne.tally.sentence]
        begin, _ = self.clauses.document.sentences[borne.tally.sentence - 1]
        if not any(before & set(r.actors) for r in self.clauses.references.between(begin, first)):
            return set()  # 'En 2021 había sacado el 23%' is of whom nobody there tells
        if first <= side.first <= first + OPENED and self._is_set_off(side, first):
            return before
        return set()

    def _is_set_off(self, side: Reference, first: int) -> bool:
        """Whether 'por su parte' opens a sentence or stands behind its subject, or that is 'su rival'."""
        lowers = self.clauses.lowers
        after = side.after + (lowers[side.after : side.after + 1] == [","])
        owned = self.clauses.lexicon.is_word(lowers[side.first], "possessive")
        if owned and self._is_rival(side):
            return True
        if lowers[first] in CONCEDING or lowers[after] in CONCEDING:
            return False
        return self.clauses.cues.at(first, "contrast") is not None or (
            after > side.after and self.clauses.cues.at(after, "contrast") is not None
        )

    def _settled(self, borne: Borne, side: Reference) -> Borne:
        """'Soto 51%, su rival 49%': whom the description fits among those left."""
        if not self.figures:
            return borne
        here = borne.tally.sentence
        again = next((b for b in self.done if b is not borne and b.side is side and b.actors), None)
        if again is not None:
            return replace(borne, actors=again.actors, reason="")
        beside = self._beside(borne)
        if (faced := self._faced(borne, side, beside)) is not None:
            return replace(borne, actors=(faced,), reason="")
        if (won := self._greatest(borne, side)) is not None:
            return replace(borne, actors=(won,), reason="") if won not in beside else borne
        rivals = self._two_greatest(borne) if self._is_scored(borne) else set(self.figures)
        left = self._of_gender(rivals - beside, side)
        if not side.fits:
            first = self.clauses.document.sentences[max(0, here - NEAR)][0]
            near = {r.actor for r in self.clauses.references.between(first, borne.tally.first)}
            left = left & near if len(left) > 1 and not self._is_scored(borne) else left
            if not left and borne.construction == "rival":  # 'Soto ganó por 53% a 47%'
                rival = contest.of(self.clauses.reading).rival_of(beside)
                left = {rival} if rival is not None else set()
            return replace(borne, actors=tuple(left), reason="") if len(left) == 1 else borne
        scored = sorted(
            (
                (points + CONTENDS * (Actor("person", index) in self.figures), index)
                for points, index in side.fits
                if Actor("person", index) not in beside
            ),
            reverse=True,
        )
        if len(scored) > 1 and scored[1][0] > scored[0][0] - LEAD:
            told = {a for b in self.done if b.tally.first < borne.tally.first for a in b.actors}
            before = [(points, index) for points, index in scored if Actor("person", index) in told]
            two = self._two_greatest(borne) if self._is_rival(side) else set()
            if len(before) > 1 and two & beside:  # 'le da 26% a Soto y 25% a su rival'
                before = [(points, index) for points, index in before if Actor("person", index) in two]
            scored = before if len(before) == 1 else scored
        if not scored or (len(scored) > 1 and (scored[0][0] < LEAST or scored[1][0] > scored[0][0] - LEAD)):
            return borne
        meant = Actor("person", scored[0][1])
        if scored[0][0] < LEAST and meant not in self.named:
            return borne
        return replace(borne, actors=(meant,), reason="")

    def _standing(self, settled: Borne, borne: Borne) -> Borne:
        """'Soto suma 51%, frente al 49% de su rival': whoever has no figure of their own must stand; where
        nobody who does was found, it is the one whom the text sets against the other.
        """
        side = borne.side
        if side is None or not self._is_rival(side):
            return settled
        stands, beside = contest.of(self.clauses.reading), self._beside(borne)
        rival = stands.rival_of(beside)
        if settled.actors and settled.actors[0] in self.named:
            near = self._is_close(settled.actors[0], beside) or self._faced(borne, side, beside) is not None
            if near or rival not in stands.finalists:
                return settled
        if not beside and self._is_beside_open(borne):
            return borne
        if rival is not None and rival in self._of_gender({rival}, side):
            return replace(settled, actors=(rival,), reason="")
        if settled.actors and settled.actors[0] not in stands.contenders:
            return borne
        return settled

    def _is_close(self, actor: Actor, beside: set[Actor]) -> bool:
        """Whether somebody came near one of those who have another figure in the sentence."""
        least = [min(self.figures[a]) for a in beside if a in self.figures]
        return any(max(self.figures[actor]) * FAR_BEHIND > figure for figure in least)

    def _is_beside_open(self, borne: Borne) -> bool:
        """'da al exministro 50,9% y a su rival 49,1%': where the other is nobody, so is the rival."""
        here = borne.tally.sentence
        return any(b.tally.sentence == here and b is not borne and not b.denied for b in self.done)

    def _is_rival(self, side: Reference) -> bool:
        return side.description is not None and side.description.noun.lemma in FACED

    def _faced(self, borne: Borne, side: Reference, beside: set[Actor]) -> Actor | None:
        """'Frente a Mora, Soto obtendría 45% y su rival 38%': the only other one of the sentence."""
        if not self._is_rival(side):
            return None
        first, after = self.clauses.document.sentences[borne.tally.sentence]
        named = {
            r.actor
            for r in self.clauses.references.between(first, after)
            if r.actor is not None and r.actor.kind == "person"
            if self.clauses.preposition(r) != "de" or self.clauses.proxied(r)  # 'su rival, delfín de Mora'
        }
        left = self._of_gender(named - beside, side)
        return left.pop() if len(left) == 1 and len(named) == 2 else None

    def _only_other(self, borne: Borne, side: Reference) -> Borne:
        """'Si la candidata fuera Vega, Soto subiría a 48% y la exministra tendría 33%': who else is named."""
        first, _ = self.clauses.document.sentences[borne.tally.sentence]
        told = self.clauses.references.between(first, side.first)
        named = {r.actor for r in told if r.kind == "name" and self.clauses.preposition(r) in OPPOSED}
        people = {actor for actor in named if actor is not None and actor.kind == "person"}
        left = self._of_gender(people - self._beside(borne), side) if len(people) == 2 else set()
        unfit = {Actor("person", f.person) for f in side.judged if f.points <= UNFIT}
        meant = tuple(left - unfit)
        return replace(borne, actors=meant, reason="") if len(meant) == 1 else borne

    def _is_scored(self, borne: Borne) -> bool:
        """Whether the figure is of one of the first two: 'la senadora lideraba por 44% a 41%'."""
        here = borne.tally.sentence
        side = borne.side
        if side is not None and side.description is not None:
            first, head = side.description.first, side.description.title_first
            words = self.clauses.lowers[first:head]
            if any(self.clauses.lexicon.is_word(w, "rivalry") for w in words):
                return True  # 'su más cercano contendiente' is one of the first two
        if borne.construction == "complement" and self._is_losers(borne):
            return True
        return borne.construction == "rival" and any(
            b.construction == "rival" and b is not borne and b.tally.sentence == here for b in self.done
        )

    def _is_losers(self, borne: Borne) -> bool:
        """'Soto ganó con 38%, contra 37% de la senadora': the winner's figure stands before."""
        lowers, outer = self.clauses.lowers, borne.tally.outer
        first, _ = self.clauses.document.sentences[borne.tally.sentence]
        return is_set_against(lowers, outer) and self.clauses.lead_verb(first, outer) is not None

    def _two_greatest(self, scored: Borne) -> set[Actor]:
        """The two contenders with the greatest figures told before, in the measure first told of two."""
        told: dict[Measure, dict[Actor, float]] = {"votes": {}, "percent": {}}
        for borne in self.done:
            if borne.tally.first >= scored.tally.first and any(len(by) > 1 for by in told.values()):
                break
            if len(borne.actors) == 1 and borne.actors[0] in self.figures:
                actor, tally = borne.actors[0], borne.tally
                if tally.percent is not None:
                    told["percent"].setdefault(actor, tally.percent)
                if tally.votes is not None:
                    told["votes"].setdefault(actor, tally.votes)
        best = max(told.values(), key=len)
        return set(sorted(best, key=lambda actor: -best[actor])[:2])

    def _greatest(self, borne: Borne, side: Reference) -> Actor | None:
        """'la ahora vencedora tenía entonces 29%': who has the greatest figure of all."""
        described = side.description
        if described is None or not self.clauses.lexicon.is_word(described.noun.lemma, "winner"):
            return None
        two = self._of_gender(self._two_greatest(borne), side)
        return max(two, key=lambda actor: max(self.figures[actor]), default=None)

    def _reconsidered(self, borne: Borne, description: Reference) -> Borne:
        """'46% para la candidata y 44% para el senador': a contender, not another senator who was near."""
        actor = borne.actors[0]
        if self._has_another(borne):
            return self._given_to_another(borne, description)
        if (other := self._says_more_of(actor, description)) is not None:
            return replace(borne, actors=(other,)) if other not in self._beside(borne) else borne
        if self._is_scored(borne):
            two = self._two_greatest(borne)
            left = self._of_gender(two, description) if len(two) == 2 else set()
            return replace(borne, actors=tuple(left)) if actor not in two and len(left) == 1 else borne
        if actor in self.named or len(self.named) < 2 or actor in contest.of(self.clauses.reading).finalists:
            return borne
        beside = self._beside(borne)
        meaning = {fit.person: fit.meaning for fit in description.judged}
        least = meaning.get(actor.index, UNFIT) - LEAST  # 'la diputada' is no senator who has a figure
        fitting = [
            Actor("person", index)
            for points, index in description.fits
            if points >= description.score - SLACK
            and meaning.get(index, least) >= least
            and Actor("person", index) in self.named - beside
        ]
        return replace(borne, actors=(fitting[0],)) if len(fitting) == 1 else borne

    def _says_more_of(self, actor: Actor, description: Reference) -> Actor | None:
        """The other of two contenders, where 'la albista' is of that one's party."""
        meaning = {Actor("person", fit.person): fit.meaning for fit in description.judged}
        two = self._of_gender(self.named, description)
        left = two - {actor}
        sided = description.description is not None and description.description.parties
        if not sided or len(two) != 2 or len(left) != 1 or meaning.get(actor, 0) > UNFIT:
            return None
        other = left.pop()
        return other if meaning.get(other, UNFIT) - meaning[actor] >= LEAST else None

    def _has_another(self, borne: Borne) -> bool:
        """Whether whoever is described has another figure by name beside: 'Soto fue primera con 25% y …'."""
        tally, tenses = borne.tally, self.clauses.tenses_before
        if any(self._is_other_side(borne, b) for b in self.done) or self._set_off(borne) & set(borne.actors):
            return True
        return any(
            b.tally.first < tally.first
            and b.description is None
            and b.actors == borne.actors
            and b.tally.sentence == tally.sentence
            and None not in (b.tally.percent, tally.percent)
            and ";" not in self.clauses.lowers[b.tally.end : tally.outer]
            and abs((b.tally.percent or 0) - (tally.percent or 0)) > CLOSE
            and not (b.tally.joined or tally.joined)
            and tenses(b.tally.first) == tenses(tally.first)
            for b in self.done
        )

    def _is_other_side(self, borne: Borne, other: Borne) -> bool:
        """'56% a Soto contra 29% de la senadora', '41% frente a 39% de Soto': two sides of a comparison."""
        if other.description is not None or other.actors != borne.actors or other is borne:
            return False
        one, two = sorted((borne.tally, other.tally), key=lambda tally: tally.first)
        if one.sentence != two.sentence or one.percent == two.percent or two.first - one.end > SIDE_REACH:
            return False
        before = self.clauses.lowers[max(one.end, two.outer - 2) : two.outer]
        return before[-1:] == ["contra"] or before[-2:] in (["frente", "a"], ["frente", "al"])

    def _given_to_another(self, borne: Borne, description: Reference) -> Borne:
        """'… y el oficialista, segundo con 22%': the one other contender of the text, else nobody."""
        left = self._of_gender(self.named - self._beside(borne), description)
        fitting = [
            a for points, index in description.fits if points > 0 and (a := Actor("person", index)) in left
        ]
        meant = fitting[:1] or (list(left) if len(left) == 1 else [])
        return replace(borne, actors=tuple(meant), reason="" if meant else "another figure is told of them")

    def _by_order(self, n: int) -> None:
        """'la diferencia era de 55,1% a 44,9%' beside later figures: in their order."""
        here = self.done[n : n + 2]
        if any(b.construction != "score" or b.actors for b in here) or len(here) < 2:
            return
        said = self.clauses.document.sentences[here[0].tally.sentence]
        named = {r.actor for r in self.clauses.references.between(*said) if r.actor in self.figures}
        two = sorted(self.figures, key=lambda actor: -max(self.figures[actor]))[:2]
        if len(two) != 2 or not named <= set(two):
            return
        if (here[0].tally.percent or 0) < (here[1].tally.percent or 0):
            two.reverse()
        for k, actor in zip((n, n + 1), two, strict=True):
            self.done[k] = replace(self.done[k], actors=(actor,), reason="")
