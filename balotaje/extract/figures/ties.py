"""One figure that two or more have: 'ambos con 9%', 'empatados con 28%', 'un empate en 28% entre ambos'."""

from __future__ import annotations

from ..clauses.determiners import CONTRACTIONS, DETERMINERS
from ..references.pointers import Reference
from ..tokens import DASHES
from .bearing import Found
from .carried import RANGE
from .duels import Duels
from .opposed import ORDER_REACH
from .tallies import Tally

SEVERAL = {"tres": 3, "cuatro": 4}
"""How many 'los tres' are; elsewhere two."""
TIE_REACH = 6
"""Tokens of 'empate entre la candidata del' before the first of those who are tied."""
TIES = frozenset(("empatar", "igualar"))
"""Verbs that give two the same figure."""
TIED_REACH = 6
"""Tokens around 'empata … 35%' within which the other one stands."""
BOTH = frozenset(("los", "las", "les", "ambos", "ambas", "dos"))
"""Words that take up two who were told of before."""
TIED = frozenset("empate empatados empatadas igualados igualadas empatar".split())
"""What says that the figure behind it is of two."""
TIED_BEFORE = 4
"""Tokens of 'un empate técnico en ' before a figure."""
TIED_LINKS = frozenset(("con", "en", "a", "al"))
SAMENESS = frozenset(("mismo", "misma", "idéntico", "idéntica", "igual"))
"""What a figure has before it that two have: 'con un mismo 28%'."""


class Ties(Duels):
    """Reads the figures that several have."""

    def _shared(self, tally: Tally) -> Found | None:
        """'Soto y Paredes, ambos con 9%': everybody of the list before."""
        i = tally.outer - 1
        while i >= 0 and self.lowers[i] in ("con", ",", "tienen", "obtuvieron", "un", "el"):
            i -= 1
        if (pair := self._each_of_pair(tally, i)) is not None:
            return pair
        begins = self.cues.ending(i + 1, "each")
        each = self.cues.at(tally.end, "each") is not None
        if (tied := self._tied_between(tally)) is not None:
            return tied
        if each and (of_each := self._of_each(tally)) is not None:
            return of_each
        if begins is None or self.document.sentence[begins] != tally.sentence:
            return None
        j = begins - 1
        while j >= 0 and self.lowers[j] in (",", *DASHES):
            j -= 1
        while j > 0 and (self.clauses.is_light_phrase(j) or self.lowers[j] in ("en", "el", "la")):
            j -= 1  # 'ubicó a Soto y Mora en el primer puesto, cada uno con 23%'
        before = self.references.at(j)
        if before is not None and before.after == j + 1 and self.document.sentence[j] == tally.sentence:
            members = self.clauses.members(before)
            if len(members) > 1:
                return Found(members, "shared")
        subject = self.clauses.subject(begins)
        if subject is not None and len(subject) > 1:
            return Found(subject, "shared")
        first, _ = self.document.sentences[tally.sentence]
        pronoun = self.references.at(begins)
        if begins <= first + 1 and pronoun is not None and pronoun.kind == "pronoun" and pronoun.actors:
            return Found((pronoun,), "shared")
        if (both := self._both_before(tally, begins)) is not None:
            return both
        size = SEVERAL.get(self.lowers[i], 2)
        spread = self.clauses.spread(begins, size)
        if not spread or any(self.clauses.is_finite(k) for k in range(spread[0].after, spread[-1].first)):
            return None
        return Found(spread, "shared")

    def _both_before(self, tally: Tally, begins: int) -> Found | None:
        """'Soto ganaría a Mora por 51% a 43%. En Loa la encuesta los ubica igualados, ambos con 47%'."""
        first, _ = self.document.sentences[tally.sentence]
        said = self.references.between(first, begins)
        if any(r.actors and r.kind != "pronoun" for r in said):
            return None
        if not any(word in BOTH for word in self.lowers[first : tally.outer]):
            return None
        last = [b for b in self.done[-RANGE:] if tally.sentence - b.tally.sentence <= ORDER_REACH]
        if len(last) < RANGE or last[0].actors == last[1].actors:
            return None
        first, after = tally.first, tally.after
        return Found(tuple(Reference(first, after, "pronoun", b.actors) for b in last), "shared")

    def _each_of_pair(self, tally: Tally, verb: int) -> Found | None:
        """'Hubo un empate entre Soto y Mora. Cada uno alcanzó un 23%': the two of the sentence before."""
        first, _ = self.document.sentences[tally.sentence]
        each = any(v.finite for v in self.lexicon.verbs.get(self.lowers[verb], ()))
        each = each and self.clauses.is_result(verb)
        if not each or not tally.sentence or self.cues.ending(verb, "each") != first:
            return None
        named = self.references.between(self.document.sentences[tally.sentence - 1][0], first)
        people = {r.actor: r for r in named if r.actor is not None and r.actor.kind == "person"}
        return Found(tuple(people.values()), "shared") if len(people) == RANGE else None

    def _tied_there(self, tally: Tally) -> Found | None:
        """'un empate en 28% entre Soto y Mora', 'empatados en 28% a Soto y a Mora', 'a Soto y a Mora
        empatados con 28%', 'a Soto y a Mora con un mismo 28%'.
        """
        if not TIED.isdisjoint(self.lowers[max(0, tally.outer - TIED_BEFORE) : tally.outer]):
            first = self.references.at(tally.end + 1) or self.references.at(tally.end)
            if first is not None and first.first - tally.end in (0, 1) and self.clauses.usable(first):
                governed = self.clauses.preposition(first) in ("entre", "a")
                pair = self._pair(first, self.references.at(first.after + 2)) if governed else ()
                if pair:
                    return Found(pair, "shared")
        i = tally.first - 1
        while i > 0 and (self.lowers[i] in DETERMINERS or self.lowers[i] in SAMENESS):
            i -= 1
        same = not SAMENESS.isdisjoint(self.lowers[i : tally.first])
        i -= self.lowers[i] in TIED_LINKS
        while i > 0 and self.lowers[i] in TIED:
            same, i = True, i - 1
        last = self.references.at(i) if same else None
        stands = last is not None and last.after == i + 1 and self.clauses.preposition(last) == "a"
        pair = self._pair_up_to(last) if stands and last is not None else ()
        return Found(pair, "shared") if pair else None

    def _pair_up_to(self, last: Reference) -> tuple[Reference, ...]:
        """The two of 'a Soto y a Mora', by the second; none where it is no such pair."""
        first = self.references.at(last.first - 2 - (self.lowers[last.first] not in CONTRACTIONS))
        return self._pair(first, last) if first is not None else ()

    def _pair(self, first: Reference, second: Reference | None) -> tuple[Reference, ...]:
        """Those of a list from ``first`` on, the preposition said again or not: 'a Soto y a Mora'."""
        members = self.clauses.members(first)
        if len(members) > 1 or second is None or self.lowers[first.after] not in ("y", "e"):
            return members if len(members) > 1 else ()
        usable = second.first - first.after in (1, 2) and self.clauses.usable(second)
        alike = self.clauses.preposition(first) == self.clauses.preposition(second)
        return (first, second) if usable and alike else ()

    def _tied_between(self, tally: Tally) -> Found | None:
        """'hay un empate entre Soto, Mora y Vega, con un 4% cada uno': everybody between whom it is."""
        i = tally.outer - 1 - (self.lowers[tally.outer - 1] == "con")
        i -= self.lowers[i] == ","
        last = self.references.at(i)
        members = self.clauses.members(last) if last is not None and last.after == i + 1 else ()
        if len(members) < 2 or self.clauses.preposition(members[0]) != "entre":
            return None
        begin = max(0, members[0].first - TIE_REACH)
        each = (
            self.cues.at(tally.end, "each") is not None or "empate" in self.lowers[begin : members[0].first]
        )
        return Found(members, "shared") if each else None

    def _level(self, tally: Tally) -> Found | None:
        """'Soto empata con Mora en 35%', 'Con Mora empataría: 35% para cada uno': both; not 'empata con Mora
        (35%)', nor 'empata con Mora, que baja al 35%'.
        """
        verb = next(self.clauses.finite_before(tally.outer), None)
        if verb is None or not self._is_tie(verb):
            return None
        first, last = self.document.sentences[tally.sentence]
        if any(i in self.clauses.covered for i in range(verb, tally.outer)):
            return None
        near = self.references.between(max(first, verb - TIED_REACH), min(last, tally.end + TIED_REACH))
        other = next(
            (r for r in near if self.clauses.preposition(r) == "con" and self.clauses.usable(r)), None
        )
        subject = self.clauses.subject(verb)
        if other is None and subject and len(subject) > 1:
            return Found(subject, "shared", self.clauses.governor(verb).projected)  # 'Soto y Mora empatan'
        if subject is None and (dropped := self.clauses.dropped(verb)) is not None:
            subject = (dropped,)
        if not subject or other is None or len(subject) > 1 or subject[0].actors == other.actors:
            return None
        return Found((*subject, other), "shared", self.clauses.governor(verb).projected)

    def _is_tie(self, verb: int) -> bool:
        """'empata', 'está en empate técnico', 'aparece empatada', 'están igualados'."""
        if any(v.lemma in TIES for v in self.lexicon.verbs[self.lowers[verb]]):
            return True
        i = verb + 1
        if self.lowers[i : i + 2] == ["en", "empate"]:
            return True
        return any(v.lemma in TIES and v.tense == "part" for v in self.lexicon.verbs.get(self.lowers[i], ()))

    def _of_each(self, tally: Tally) -> Found | None:
        """'Soto, que apoya a Mora, y Vega, del Panal, obtienen 3% cada uno'."""
        governor = self.clauses.governor_before(tally.outer - 1)
        if governor is None or not governor.result:
            return None
        spread = self.clauses.spread(governor.verb + 1)
        if spread and any(self.document.is_capital(i) for i in range(governor.verb + 1, tally.outer)):
            return None  # 'Soto suma 40%, y cierran la tabla Vega y el Faro, con 1% cada uno'
        return Found(spread, "shared", governor.projected) if len(spread) > 1 else None
