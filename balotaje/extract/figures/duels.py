"""Two figures told against each other: 'venció por 56% a 44%', 'perdería: 44% contra 37%', '(36%-48%)'.

Whoever wins has the greater of the two, in whatever order they are told. Where nobody is named beside them
they are of the two whose figures were told last.
"""

from __future__ import annotations

from ...model import Actor
from ..coordination import CONTRACTIONS
from ..references import Reference
from .bearing import Borne
from .carried import RANGE
from .preceding import RIVALS, Preceding
from .senses import THOSE
from .tallies import Tally
from .unsigned import SCORE_OPENERS

WON = frozenset(("victoria", "triunfo", "ganador", "ganadora", "vencedor", "vencedora"))
"""What a score behind it shows somebody to have: 'da la victoria a la senadora (40%-34%)'."""
SCORE_LINKS = frozenset(("-", "–", "vs", "versus", "contra", "a", "al"))
"""What parts the two figures of a score."""
LEAST_SUM, MOST_SUM = 50, 101
SHORT_REACH = 4
"""Tokens of 'a menos de un punto' behind 'quedó'."""
SIDES = frozenset(("rival", "ordinal"))
"""How the two halves of a score are borne."""
AHEAD = frozenset(
    "ventaja victoria triunfo delantera primero primera arriba adelante ganador ganadora".split()
)
"""What a sentence gives to somebody whose figure is then the greater of two."""
AHEAD_REACH = 30
"""Tokens of such a sentence before its colon."""
SOURCES = frozenset(("de", "según", "para"))
"""Prepositions of whoever made a survey: 'en el de Trazos', 'según Trazos'."""
FAVOURS = (["a", "favor"], ["en", "favor"])
VICTORIES = frozenset(("victoria", "triunfo", "ventaja"))
SCORE_REACH = 8
"""Tokens of 'las diferencias en cada zona son' before a score."""
SHOWN_REACH = 5
"""Tokens of 'sitúan bastante más abajo' before a score."""
FAR_BEHIND = 2
"""How many times the third's figure the second's is, where a score is of the first two."""
ORDER = "order"
"""Labels whom a score only takes up from before."""
ORDER_REACH = 2
"""Sentences back in which the two stand whose figures a score takes up."""


class Duels(Preceding):
    """Reads scores."""

    def _duel(self, group: list[Tally]) -> list[Borne] | None:
        """The two sides of a score; None where the group is none, or nobody can be given it."""
        if len(group) != 2 or self.lowers[group[1].outer - 1] not in (*SCORE_LINKS, "y"):
            return None
        one, other = group[0].percent or group[0].votes or 0, group[1].percent or group[1].votes or 0
        paired = self.lowers[group[1].outer - 1] == "y"
        if not paired and (again := self._told_again(group)) is not None:
            return again
        sides = (
            (self._favoured(group) or self._next_rival(group) or self._sides(group)) if not paired else None
        )
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

    def _is_source(self, reference: Reference) -> bool:
        """'en el caso de Trazos', 'en el de Trazos', 'Trazos, de Juan Mora,': whose survey it is."""
        i = reference.first - (self.lowers[reference.first] not in CONTRACTIONS)
        if (
            self.lowers[i - 1] == ","
            and self.lowers[i] in ("de", "del")
            and (self.lowers[reference.after : reference.after + 1] == [","])
        ):
            return True
        return self.lowers[reference.first - 2 : reference.first] in (
            ["caso", "de"],
            ["el", "de"],
            ["la", "de"],
        )

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
        """'la diferencia era de 55% a 45%'."""
        i = tally.outer - 1
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
        begin = group[0].outer if opened is None else opened
        verb = self.clauses.lead_verb(first, begin, stop_at_tally=opened is None)
        if verb is None and opened is None and (led := self._sides_by_margin(group, first)) is not None:
            return led
        if verb is None and opened is None and (ahead := self._shown_ahead(group[0])) is not None:
            return ahead, Reference(group[1].first, group[1].after, "pronoun")
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
        subject = self.clauses.subject(finite) if finite is not None else None
        if subject is None:
            return None
        rival = self._indirect_at(group[1].end) or self._faced_at(group[1].end)
        rival = rival or self._rival_between(verb, begin, first, opened)
        if subject and self.lowers[group[1].end - 1] in THOSE:
            rival = self._other_side(group[0], group[1], self.clauses.settled(subject[0]).actors)
        if len(subject) != 1 or (rival is None and len(subject[0].actors) > 1):
            return None
        if rival is None and self._faces_unknown(first, begin):
            return None
        bearer = self.clauses.settled(subject[0])
        nobody = Reference(group[1].first, group[1].after, "pronoun")
        against = self.clauses.settled(rival) if rival is not None else nobody
        behind = self._is_behind(verb, begin)
        if behind or (self.lexicon.verb_in(self.lowers[verb], "lose") and not self._wins(verb)):
            return against, bearer
        return bearer, against

    def _faced_in_bracket(self, group: list[Tally], opened: int) -> tuple[Reference, Reference] | None:
        """'Soto podría con Mora (34% versus 25%)': the first figure is hers, whoever is ahead."""
        host = self.references.at(opened - 1)
        if host is None or host.after != opened or not self.clauses.usable(host):
            return None
        governed = self.clauses.preposition(host)
        if governed == "a" and WON & set(self.lowers[host.first - 2 : host.first + 1]):
            return self.clauses.settled(host), Reference(group[1].first, group[1].after, "pronoun")
        if governed != "con":
            return None
        first, _ = self.document.sentences[group[0].sentence]
        verb = next(self.clauses.finite_before(host.first), first)
        subject = self.clauses.subject(verb) if verb > first else None
        if not subject or len(subject) != 1:
            return None
        sides = self.clauses.settled(subject[0]), self.clauses.settled(host)
        ahead = (group[0].percent or 0) >= (group[1].percent or 0)
        return sides if ahead else (sides[1], sides[0])

    def _sides_by_margin(self, group: list[Tally], first: int) -> tuple[Reference, Reference] | None:
        """'Soto le sacó (a Mora) tres puntos: 41,7% contra 38,5%', 'Soto le lleva tres puntos: 45 a 42'."""
        colon = group[0].outer - 1
        if self.lowers[colon] not in (":", ","):
            return None
        verb = next(self.clauses.finite_before(colon), None)
        if verb is None or self.lowers[verb - 1] not in ("le", "les"):
            return None
        if any(i in self.clauses.covered for i in range(verb, colon)):
            return None
        if self.cues.within(verb, colon, "points", "margin") is None:
            return None
        subject = self.clauses.subject(verb)
        bearer = subject[0] if subject else self.clauses.dropped(first) if subject is None else None
        if bearer is None or (subject and len(subject) != 1):
            return None
        rival = next(
            (r for r in self.references.between(first, colon) if self.clauses.preposition(r) == "a"), None
        )
        nobody = Reference(group[1].first, group[1].after, "pronoun")
        return self.clauses.settled(bearer), self.clauses.settled(rival) if rival is not None else nobody

    def _faced_at(self, i: int) -> Reference | None:
        """'Soto perdió por 55% a 45% ante Mora': whom a preposition behind the score governs."""
        faced = self.references.at(i + 1) if self.lowers[i : i + 1] in (["ante"], ["contra"]) else None
        stands = faced is not None and faced.first == i + 1 and self.clauses.usable(faced)
        return faced if stands else None

    def _is_faced(self, reference: Reference) -> bool:
        """'De medirse con Mora, Soto caería', 'en un duelo con Mora, Soto vencería'."""
        if self.clauses.preposition(reference) != "con":
            return False
        i = reference.first - 2
        return bool(self.lexicon.verb_in(self.lowers[i].removesuffix("se"), "stand"))

    def _scores(self, verb: int, begin: int) -> bool:
        """'ganó 40 a 28', 'le gana a Mora 45% a 38%': nothing, or the rival, parts the verb and its score."""
        rival = self.references.at(begin - 1)
        over = rival is not None and rival.after == begin and rival.first - verb in (1, 2)
        return verb == begin - 1 or (over and rival is not None and self.clauses.preposition(rival) == "a")

    def _shown_ahead(self, tally: Tally) -> Reference | None:
        """'daba arriba a Soto por 52 a 48', 'dio el triunfo a Soto (52-48)': who 'a' governs before it."""
        i = tally.outer - 1
        before = self.references.at(i - 1) if i > 0 and self.lowers[i] in ("por", ",", ":", "(") else None
        if before is None or before.after != i or not self.clauses.usable(before):
            return None
        if self.clauses.preposition(before) != "a":
            return None
        won = VICTORIES & set(self.lowers[before.first - 3 : before.first])
        if self.lowers[i] == "(" and not won:
            return None
        settled = self.clauses.settled(before)
        return settled if len(settled.actors) < 2 else None

    def _victor(self, tally: Tally, first: int) -> Reference | None:
        """'La victoria de Soto fue por 52% frente a 48%'; not 'la victoria de Soto ante Mora'."""
        people = [r for r in self.references.between(first, tally.outer) if self.clauses.usable(r)]
        if len(people) != 1 or self.clauses.preposition(people[0]) != "de":
            return None
        settled = self.clauses.settled(people[0])
        return settled if WON & set(self.lowers[people[0].first - 2 : people[0].first]) else None

    def _given_lead(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """'daban ventaja a Soto sobre Mora: 44% contra 42%': who is given it, and over whom."""
        i = group[0].outer - 1
        over = self.references.at(i - 1) if i > 0 and self.lowers[i] in (":", ",", "por") else None
        if over is None or over.after != i or self.clauses.preposition(over) not in ("sobre", "ante"):
            return None
        ahead = self.references.at(over.first - 2)
        if ahead is None or ahead.after != over.first - 1 or self.clauses.preposition(ahead) != "a":
            return None
        settled = self.clauses.settled(ahead), self.clauses.settled(over)
        return settled if all(self.clauses.usable(r) for r in settled) else None

    def _given_ahead(self, group: list[Tally]) -> Reference | None:
        """'El recuento dejó a Soto primera por poco: 34,2% contra 34,1%', 'ventaja para Soto: 51% a 49%'."""
        colon = group[0].outer - 1
        first, _ = self.document.sentences[group[0].sentence]
        if (
            self.lowers[colon] != ":"
            or colon - first > AHEAD_REACH
            or not AHEAD & set(self.lowers[first:colon])
        ):
            return None
        given = [
            self.clauses.settled(r)
            for r in self.references.between(first, colon)
            if self.clauses.usable(r) and self.clauses.preposition(r) in ("a", "para")
        ]
        people = {r.actors for r in given}
        return given[0] if len(people) == 1 and len(given[0].actors) == 1 else None

    def _shown_first(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """'los sondeos la sitúan abajo: 36% contra 52%': whoever 'la' means has the first figure.

        Of the two, whoever has more is handed back first.
        """
        i = group[0].outer - 1
        first, _ = self.document.sentences[group[0].sentence]
        if self.lowers[i] not in (":", ","):
            return None
        for j in range(i - 1, max(first, i - SHOWN_REACH), -1):
            if self.clauses.is_finite(j):
                if self.lowers[j - 1] not in ("la", "lo") or not self.clauses.places_somebody(j):
                    return None
                meant = self.clauses.told_before(j - 1) or self.clauses.dropped(j)
                two = self._last_two(group[0])
                if meant is None or two is None or meant.actors not in (two[0].actors, two[1].actors):
                    return None
                other = two[1] if two[0].actors == meant.actors else two[0]
                one, against = group[0].percent or 0, group[1].percent or 0
                return (meant, other) if one >= against else (other, meant)
        return None

    def _is_behind(self, verb: int, before: int) -> bool:
        """'quedó a menos de un punto de Paredes', 'está a seis puntos de Paredes'."""
        last = min(verb + 2 + SHORT_REACH, before)
        margin = self.cues.within(verb + 2, last, "points", "vote_noun")
        return self.lowers[verb + 1] == "a" and margin is not None and self.references.at(verb + 2) is None

    def _wins(self, verb: int) -> bool:
        return bool(self.lexicon.verb_in(self.lowers[verb], "lead"))

    def _faces_unknown(self, first: int, after: int) -> bool:
        """'ante Mora, Soto perdió con 48% frente a 51%' where nothing is known of Mora."""
        return any(
            self.lowers[i] in RIVALS and self.document.is_capital(i + 1) and self.references.at(i + 1) is None
            for i in range(first, after - 1)
        )

    def _rival_between(self, verb: int, after: int, first: int, opened: int | None) -> Reference | None:
        """Whom one wins or loses against, named behind the verb or before it: 'frente a Soto, perdería'."""
        behind = [r for r in self.references.between(verb, after) if self.clauses.usable(r)]
        if opened is not None and behind:
            return behind[-1]
        before = [r for r in self.references.between(first, verb) if self.clauses.usable(r)]
        return next(
            (r for r in (*behind, *before) if self.clauses.preposition(r) in RIVALS or self._is_faced(r)),
            None,
        )

    def _told_last(self, tally: Tally, *, described: bool) -> dict[tuple[Actor, ...], float]:
        """The last figure of everybody in the sentences before; of who is only ``described`` too, or not."""
        found: dict[tuple[Actor, ...], float] = {}
        for borne in reversed(self.done):
            if tally.sentence - borne.tally.sentence > ORDER_REACH:
                break
            if len(borne.actors) == 1 and (described or borne.description is None):
                found.setdefault(borne.actors, borne.tally.percent or borne.tally.votes or 0)
        return found

    def _last_two(self, tally: Tally) -> tuple[Reference, Reference] | None:
        """The two whose figures were told last, the one with more first."""
        greatest = self._told_last(tally, described=False)
        if len(greatest) < 2:
            greatest = self._told_last(tally, described=True)
        begin, last = self.document.sentences[tally.sentence]
        said = self.references.between(begin, last)
        named = {r.actors for r in said if r.actors and not self._is_source(r)}
        if len(greatest) < 2 or not named <= set(greatest):
            return None
        more, less, *others = sorted(greatest, key=lambda actors: -greatest[actors])
        if others and greatest[others[0]] * FAR_BEHIND > greatest[less]:
            return None
        first, after = tally.first, tally.after
        return (
            Reference(first, after, "pronoun", more, label=ORDER),
            Reference(first, after, "pronoun", less, label=ORDER),
        )
