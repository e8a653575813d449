"""Who wins and who loses where two figures are told against each other, by the words before them."""

from __future__ import annotations

from ...model import Actor
from ..clauses.determiners import CONTRACTIONS
from ..clauses.verbs import DATIVES
from ..references.pointers import Reference
from .bearing import Found
from .carried import RANGE
from .framing import facing_at
from .preceding import WON, Preceding
from .rivals import RIVALS
from .senses import THOSE
from .tallies import Tally

LEADS = frozenset(("ventaja", "delantera"))
SHORT_REACH = 4
"""Tokens of 'a menos de un punto' behind 'quedó'."""
AHEAD = frozenset(
    "ventaja victoria triunfo delantera primero primera arriba adelante ganador ganadora".split()
)
"""What a sentence gives to somebody whose figure is then the greater of two."""
AHEAD_REACH = 30
"""Tokens of such a sentence before its colon."""
VICTORIES = frozenset(("victoria", "triunfo", "ventaja"))
SHOWN_REACH = 5
"""Tokens of 'sitúan bastante más abajo' before a score."""
FAR_BEHIND = 2
"""How many times the third's figure the second's is, where a score is of the first two."""
ORDER = "order"
"""Labels whom a score only takes up from before."""
ORDER_REACH = 2
"""Sentences back in which the two stand whose figures a score takes up."""
CONTESTS = frozenset(
    """escenario duelo balotaje ballotage ballottage enfrentamiento careo vuelta cruce choque pulso mano
    pulseada""".split()
)
CONTEST_REACH = 4
"""Tokens of 'escenario hipotético con la' before a rival."""


class Opposed(Preceding):
    """Finds the two sides of a score."""

    def _compared(self, tally: Tally) -> Found | None:
        """'venció a Paredes con 56% frente a 44%': the second figure is the loser's."""
        if not self.in_sentence[tally.sentence] or not self.in_sentence[tally.sentence][-1].actors:
            return None
        if self.cues.ending(tally.outer, "comparison") is None:
            return None
        earlier = self.in_sentence[tally.sentence][-1].tally
        if self.clauses.something_between(earlier.end, tally.outer):
            return None
        winner = self.in_sentence[tally.sentence][-1].actors
        rival = self._other_side(earlier, tally, winner)
        return Found((rival,), "rival") if rival is not None else None

    def _other_side(self, earlier: Tally, tally: Tally, winner: tuple[Actor, ...]) -> Reference | None:
        """Whom the winner faces; 'frente al 47% de este' is of who was named last, the winner apart."""
        if self.lowers[tally.end - 1] not in THOSE:
            return self._rival_of(earlier) or self._rival_at_head(earlier, winner)
        first, _ = self.document.sentences[earlier.sentence]
        named = [r for r in self.references.between(first, earlier.outer) if len(r.actors) == 1]
        left = [r for r in named if r.actors != winner and r.actors[0].kind == "person"]
        return left[-1] if left else None

    def _rival_of(self, tally: Tally) -> Reference | None:
        """Whom the bearer of ``tally`` wins against in its sentence."""
        first, last = self.document.sentences[tally.sentence]
        leads = self.clauses.lead_verb(first, tally.outer)
        if leads is None and tally.outer - first <= 1:  # 'Por 52% a 48%, Soto derrotó a Mora'
            leads = self.clauses.lead_verb(tally.after, last, stop_at_tally=True)
        if leads is None:
            return None
        for reference in (*self.references.between(leads, last), *self.references.between(first, leads)):
            governed = self.clauses.preposition(reference)
            if (
                governed in RIVALS
                and self.clauses.usable(reference)
                and reference.first not in self.clauses.covered
            ):
                return reference
        return None

    def _rival_at_head(self, tally: Tally, winner: tuple[Actor, ...]) -> Reference | None:
        """'En un escenario con Mora, la diferencia es de 4 puntos a favor de Soto (38% frente a 34%)'."""
        first, _ = self.document.sentences[tally.sentence]
        faced = [
            r
            for r in self.references.between(first, tally.outer)
            if self.clauses.preposition(r) in ("con", "contra", "ante")
            and CONTESTS & set(self.lowers[max(first, r.first - CONTEST_REACH) : r.first])
            and self.clauses.usable(r)
            and r.actors != winner
        ]
        return faced[0] if len(faced) == 1 else None

    def _faced_in_bracket(self, group: list[Tally], opened: int) -> tuple[Reference, Reference] | None:
        """'Soto podría con Mora (34% versus 25%)': the first figure is hers, whoever is ahead."""
        host = self.references.ending_at(opened - 1)
        if host is None or not self.clauses.usable(host):
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
        if verb is None or self.lowers[verb - 1] not in DATIVES:
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
        """'Soto perdió por 55% a 45% ante Mora', '… frente a Mora': who is behind the score."""
        size = facing_at(self.lowers, i) or int(self.lowers[i : i + 1] == ["sobre"])
        faced = self.references.at(i + size) if size else None
        stands = faced is not None and i < faced.first <= i + size and self.clauses.usable(faced)
        return faced if stands else None

    def _is_faced(self, reference: Reference) -> bool:
        """'De medirse con Mora, Soto caería', 'en un balotaje con Mora, Soto vencería'."""
        if self.clauses.preposition(reference) != "con":
            return False
        i = reference.first - 2
        if self.cues.ending(i + 1, "second_round") is not None:
            return True
        if CONTESTS & set(self.lowers[max(0, i + 1 - CONTEST_REACH) : i + 1]):
            return True
        return bool(self.lexicon.verb_in(self.lowers[i].removesuffix("se"), "stand"))

    def _scores(self, verb: int, begin: int) -> bool:
        """'ganó 40 a 28', 'le gana a Mora 45% a 38%': nothing, or the rival, parts the verb and its score."""
        rival = self.references.at(begin - 1)
        over = rival is not None and rival.after == begin and rival.first - verb in (1, 2)
        return verb == begin - 1 or (over and rival is not None and self.clauses.preposition(rival) == "a")

    def _shown_ahead(self, tally: Tally) -> Reference | None:
        """'daba arriba a Soto por 52 a 48', 'dio el triunfo a Soto (52-48)': who 'a' governs before it."""
        i = tally.outer - 1
        before = (
            self.references.ending_at(i - 1) if i > 0 and self.lowers[i] in ("por", ",", ":", "(") else None
        )
        if before is None or not self.clauses.usable(before):
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

    def _victor_over(self, tally: Tally, first: int) -> tuple[Reference, Reference] | None:
        """'El triunfo de Soto ante Mora fue de los más amplios: 58% contra 42%', 'La ventaja de Soto sobre
        Mora es de seis puntos: 45% contra 39%'."""
        people = [r for r in self.references.between(first, tally.outer) if self.clauses.usable(r)]
        if len(people) != 2 or self.clauses.preposition(people[0]) != "de":
            return None
        over = self.clauses.preposition(people[1]) in ("ante", "contra", "sobre", "frente", "a")
        won = (WON | LEADS) & set(self.lowers[people[0].first - 2 : people[0].first])
        return (self.clauses.settled(people[0]), self.clauses.settled(people[1])) if over and won else None

    def _given_lead(self, group: list[Tally]) -> tuple[Reference, Reference] | None:
        """'daban ventaja a Soto sobre Mora: 44% contra 42%': who is given it, and over whom."""
        i = group[0].outer - 1
        over = self.references.ending_at(i - 1) if i > 0 and self.lowers[i] in (":", ",", "por") else None
        if over is None or self.clauses.preposition(over) not in ("sobre", "ante"):
            return None
        ahead = self.references.ending_at(over.first - 2)
        if ahead is None or self.clauses.preposition(ahead) != "a":
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
            (r for r in (*behind, *reversed(before)) if self._is_against(r, verb)),
            None,
        )

    def _is_against(self, reference: Reference, verb: int) -> bool:
        """Whether a verb of winning or losing has somebody against it: 'superó a Mora', 'perdió con'."""
        governed = self.clauses.preposition(reference)
        lost = governed == "con" and reference.first > verb and not self._wins(verb)
        return governed in RIVALS or lost or self._is_faced(reference) or self.clauses.is_agent(reference)

    def _taken_up_as_rival(self, verb: int) -> Reference | None:
        """'Mora, a quien el alcalde derrotó por 60% a 40%': whom the relative takes up."""
        taken_up = self._taken_up(verb)
        return taken_up[0] if taken_up is not None and len(taken_up) == 1 else None

    def _faced_before(self, verb: int, first: int, subject: tuple[Reference, ...]) -> Reference | None:
        """'Mora pierde con todos. Soto la supera por 47% a 33%', '… y Vega se impone por 39% a 36%': whom the
        sentence before is about, or who was told to have less in the same sentence; nobody whom what is no
        subject with a name surpasses ('El voto nulo la supera por 43% a 39%').
        """
        if not subject:
            return None
        told = self.in_sentence[self.document.sentence[verb]][-RANGE:]
        if len(told) == RANGE and all(b.construction == "rival" and len(b.actors) == 1 for b in told):
            less = min(told, key=lambda b: b.tally.percent or b.tally.votes or 0)
            apart = all(b.actors != subject[0].actors for b in told) and self._wins(verb)
            return Reference(verb, verb + 1, "pronoun", less.actors) if apart else None
        if self.lowers[verb - 1] not in ("la", "lo") or not self._wins(verb):
            return None
        meant = self.clauses.dropped(first)
        return meant if meant is not None and meant.actors != subject[0].actors else None

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
