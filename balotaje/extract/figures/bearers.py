"""Whose figure it is: the person or party that a tally belongs to.

Each tally finds its bearer by the construction it stands in, most telling first: brackets and complements
before verbs, verbs before what is only near. What fits several people fits nobody.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import takewhile

from ...model import Actor
from ..clauses.determiners import CONTRACTIONS
from ..clauses.verbs import tells
from ..references.pointers import Reference
from ..tokens import DASHES
from .bearing import Borne, Found
from .carried import RANGE
from .clauses import Clauses
from .duels import SCORE_LINKS
from .elimination import eliminate
from .framing import is_set_against
from .governors import NEGATIONS, Denied
from .opposed import ORDER_REACH
from .tallies import Tally
from .ties import Ties

__all__ = ["Borne", "find"]


MOST = 40
"""Tallies that one construction holds together at the most."""
SAME = frozenset("misma mismo mismos mismas igual idéntica idéntico idénticos idénticas".split())
SAME_REACH = 8
"""Tokens of 'se inclinó por Rosa Quilodrán,' behind a figure."""
OPEN = "the description fits nobody of the article, or several"


def find(clauses: Clauses, tallies: list[Tally]) -> list[Borne]:
    """Every tally of the document with its bearer, in order."""
    finder = _Finder(clauses, tallies)
    n = 0
    while n < len(tallies):
        size = _size(tallies[n : n + MOST], clauses.lowers)
        finder.group(n, size)
        n += size
    return eliminate(finder.done, clauses)


def _size(tallies: list[Tally], lowers: list[str]) -> int:
    """How many tallies are one coordination; of '36% contra 52% y 39% contra 50%' the first two are."""
    scored = [tally.joined and lowers[tally.outer - 1] in SCORE_LINKS for tally in tallies]
    if scored[1:4] == [True, False, True]:
        return 2
    return next((n for n in range(1, len(tallies)) if not tallies[n].joined), len(tallies))


class _Finder(Ties):
    """Goes through the tallies in order, alone or as coordinations."""

    def group(self, n: int, size: int) -> None:
        """Find the bearers of tallies ``n`` up to ``n + size``, which one construction holds together."""
        group = self.tallies[n : n + size]
        try:
            found = self._several(group) if size > 1 else [self._one(group[0])]
        except Denied:
            found = [Borne(tally, denied=True) for tally in group]
        for borne in found:
            self.done.append(borne)
            self.in_sentence[borne.tally.sentence].append(borne)

    def _one(self, tally: Tally, found: Found | None = None) -> Borne:
        try:
            found = found or self._bearer(tally)
        except Denied:
            return Borne(tally, denied=True)
        if found is None:
            return Borne(tally, reason="nobody whose figure this is was found")
        if found.construction in ("complement", "dative", "voters", "relative"):
            self.claimed.update(r.first for r in found.references if r.first >= tally.outer)
        references = tuple(self.clauses.settled(reference) for reference in found.references)
        actors = tuple(dict.fromkeys(actor for reference in references for actor in reference.actors))
        if not actors:
            side = references[0] if len(references) == 1 and references[0].number == "s" else None
            return Borne(
                tally, reason=OPEN, construction=found.construction, projected=found.projected, side=side
            )
        if len(references) > 1 and found.construction in ("beside", "shared"):
            references = self._without_figure(references, tally)
            actors = tuple(dict.fromkeys(actor for reference in references for actor in reference.actors))
        if len(references) > 1 < len(actors) and found.construction != "shared":
            if (candidate := self._own_candidate(references)) is not None:
                actors = candidate.actors
            elif found.construction == "label" or self.clauses.is_ticket(found.references):
                actors = found.references[0].actors
            elif not self._is_each(found.references, tally):
                return Borne(tally, reason="one figure for several people")
        elif len(references) == 1 and (owner := self._who_stands_with(references[0])) is not None:
            actors = owner.actors
        actors = tuple(dict.fromkeys((*actors, *self._with_same_figure(tally))))
        described = references[0] if len(references) == 1 and self._is_described(references[0]) else None
        return Borne(tally, actors, found.construction, projected=found.projected, description=described)

    def _own_candidate(self, references: tuple[Reference, ...]) -> Reference | None:
        """'el Panal, y su candidata Rosa Soto, con 19.998 votos', 'Rosa Soto y el Panal, con el 31%': hers,
        whose party it is.
        """
        kinds = [r.actor.kind for r in references if r.actor is not None]
        last = references[-1]
        owned = "su" in self.lowers[last.first - 1 : last.first + 1]
        if kinds == ["person", "party"] and (owned or self._stands_for(references[0], last)):
            return references[0]
        return last if kinds == ["party", "person"] and owned else None

    def _who_stands_with(self, party: Reference) -> Reference | None:
        """Whose party it is that 'y' joins to them: 'Rosa Soto y su Panal, con el 31%', 'Rosa Soto y su
        partido, el Panal,'.
        """
        i = next((k for k in range(party.first, max(1, party.first - 4), -1) if self.lowers[k] == "su"), 0)
        if [actor.kind for actor in party.actors] != ["party"] or self.lowers[i - 1] not in ("y", "e"):
            return None
        owner = self.references.at(i - 2)
        named = owner is not None and [actor.kind for actor in owner.actors] == ["person"]
        return owner if named and owner is not None and owner.after == i - 1 else None

    def _stands_for(self, person: Reference, party: Reference) -> bool:
        """Whether the text says that somebody is of a party."""
        own = [self.clauses.reading.cast.people[actor.index].party for actor in person.actors]
        return own == [actor.index for actor in party.actors]

    def _with_same_figure(self, tally: Tally) -> tuple[Actor, ...]:
        """'un 23% se inclinó por Soto, misma cifra que obtuvo Mora', 'el mismo porcentaje que Mora'."""
        _, last = self.document.sentences[tally.sentence]
        if (opened := self._opens_sameness(tally.end)) is not None:
            behind = opened + (self.lowers[opened] == "que")
            also = self.references.at(behind)  # 'Mora, con 2%, lo mismo que Vega'
            stands = also is not None and also.first == behind and self.clauses.usable(also)
            return self.clauses.settled(also).actors if stands and also is not None else ()
        end = min(tally.end + SAME_REACH, last - 3)
        same = (i for i in range(tally.end, end) if self.lowers[i] in SAME and self.lowers[i + 2] == "que")
        i = next((i for i in same if self.cues.at(i + 1, "figure_noun")), None)
        if i is None or any(k in self.clauses.covered for k in range(tally.end, i)):
            return ()
        i += 3 + (self.clauses.is_finite(i + 3) and self.clauses.is_result(i + 3))
        named = self.references.at(i) or self.references.at(i + 1)
        stands = named is not None and named.first in (i, i + 1) and self.clauses.usable(named)
        return self.clauses.settled(named).actors if stands and named is not None else ()

    def _opens_sameness(self, i: int) -> int | None:
        """The token behind ', lo mismo' or ', igual', 'tanto como': 'Mora, con 2%, lo mismo que Vega'."""
        i += self.lowers[i : i + 1] == [","]
        i += self.lowers[i : i + 1] == ["exactamente"]
        if self.lowers[i : i + 2] in (["lo", "mismo"], ["los", "mismos"], ["tanto", "como"]):
            return i + 2
        with_figure = self.lowers[i : i + 2] == ["igual", "que"]
        return i + 1 if with_figure else None

    def _is_described(self, reference: Reference) -> bool:
        """Whether nobody is named in a description, as 'la figura de Pedro Soto' names him."""
        namings = self.clauses.reading.cast.namings
        n = bisect_left(namings, reference.first, key=lambda naming: naming.first)
        return reference.kind == "description" and not any(
            naming.actor in reference.actors
            for naming in takewhile(lambda x: x.first < reference.after, namings[n:])
        )

    def _without_figure(self, references: tuple[Reference, ...], tally: Tally) -> tuple[Reference, ...]:
        """'Siguen Soto (12%), Mora (9%) y Vega, con 4%': who has a figure of their own needs no other."""
        told = {actor for borne in self.in_sentence[tally.sentence] for actor in borne.actors}
        left = tuple(r for r in references if not told & set(r.actors))
        return left if left and told else references

    def _several(self, group: list[Tally]) -> list[Borne]:
        """'Soto y Paredes, con 26% y 24%, respectivamente'; 'entre 58 y 60%'; 'pasó de 36% a 34%'."""
        asked = any(t.unit == "voters" or self._says(t.end) for t in group[1:])
        if not group[0].approximate and asked:
            return [self._one(tally) for tally in group]  # 'Soto el 41% y un 13% de los encuestados no sabe'
        try:
            own = [self._own(tally) for tally in group]
        except Denied:
            return [self._one(tally) for tally in group]  # 'sacó 26%, y el 30% que le daban los sondeos, …'
        favoured = len(group) == 2 and self._favoured(group) is not None
        if (not any(own) or favoured) and (duel := self._duel(group)) is not None:
            return duel
        if own[-1] is None and not group[0].approximate and self.lowers[group[-1].outer - 1] in ("y", "e"):
            behind = self._indirect_at(group[-1].end)  # 'otorga a Soto un 42% y un 31% a Mora'
            own[-1] = Found((behind,), "dative") if behind is not None else None
        if own[-1] is not None and group[0].approximate and not any(own[:-1]):
            return [self._one(tally, own[-1]) for tally in group]
        if len(group) == 2 and own[0] is None and (ahead := self._given_ahead(group)) is not None:
            return [self._side(group[0], ahead), self._one(group[1], own[1])]
        if any(found is not None for found in own):
            return [self._one(tally, found) for tally, found in zip(group, own, strict=True)]
        try:
            found = self._fronted_group(group) or self._bearer(group[0]) or self._after_group(group)
        except Denied:
            return [Borne(tally, denied=True) for tally in group]
        if found is None and self._respectively(group):
            found = self._named_respectively(group)
        if found is None or not found.references:  # 'Los vecinos pasaron con el 13,9% y el 12,5%'
            return [Borne(tally, reason="nobody whose figure this is was found") for tally in group]
        references = self._ranged(found.references) if group[0].approximate else found.references
        if len(references) != len(group) and len(references[0].actors) == 1 and not group[0].approximate:
            references = self.clauses.spread(group[0].outer, len(group)) or references
        if len(references) == 1 and len(group) == RANGE and not group[0].approximate:
            references = self._pair_up_to(references[0]) or references
        alone = len(references) == 1 and len(references[0].actors) == 1
        if alone and self._respectively_all(group):
            references = self.clauses.members(references[0])
            lone = self._acts_alone(group[0]) or self._is_put_alone(references[0], group[0].outer)
            if len(references) == 1 and len(group) == RANGE and lone:  # 'obtuvo en las dos cámaras el …'
                return [self._one(t, Found(references, found.construction, found.projected)) for t in group]
            if len(references) != len(group):
                return [Borne(tally, reason="not as many figures as people") for tally in group]
        each = [self.clauses.settled(reference).actors for reference in references]
        if len(each) == 1 and len(each[0]) == len(group):
            each = [(actor,) for actor in each[0]]
        if len(each) == 1 and self._against(group):
            rival = self._other_side(group[0], group[-1], each[0])
            each += [self.clauses.settled(rival).actors] if rival is not None else []
        if len(each) == len(group):
            return [
                Borne(tally, actors, "shared", projected=found.projected)
                if actors
                else Borne(tally, reason=OPEN)
                for tally, actors in zip(group, each, strict=True)
            ]
        if len(each) == 1 and each[0] and self._against(group):
            nobody = Reference(group[0].first, group[0].after, "pronoun")
            first, _ = self.document.sentences[group[0].sentence]
            unknown = self._faces_unknown(first, group[0].outer)
            return [
                Borne(group[0], each[0], "shared", projected=found.projected),
                *(Borne(t, reason=OPEN) if unknown else self._side(t, nobody) for t in group[1:]),
            ]
        if len(each) == 1 and len(group) == RANGE and (each[0] or group[0].approximate):
            return [
                self._one(tally, Found(references, found.construction, found.projected)) for tally in group
            ]
        return [Borne(tally, reason="not as many figures as people") for tally in group]

    def _says(self, i: int) -> bool:
        """Whether a verb of saying, or 'está', is at token ``i``: 'Soto con un 5% y un 4% declaró que no'."""
        while i < len(self.lowers) and self.lowers[i] in ("restante", "no", "se"):
            i += 1
        word = self.lowers[i] if i < len(self.lowers) else ""
        if word == "está":
            return True
        return any(v.finite for v in self.lexicon.verb_in(word, "say"))

    def _respectively_all(self, group: list[Tally]) -> bool:
        """'entre Soto y Mora, con 36% y 35%, respectivamente': each has one of the figures."""
        end = group[-1].end
        return "respectivamente" in self.lowers[end : end + 2]

    def _acts_alone(self, tally: Tally) -> bool:
        """'El pacto obtuvo en las dos cámaras el 32,2% y el 30,6%, respectivamente': whether the verb before
        a tally is in the singular."""
        verb = next(self.clauses.finite_before(tally.outer), None)
        return verb is not None and not self.lowers[verb].endswith("n")

    def _is_put_alone(self, reference: Reference, outer: int) -> bool:
        """'Las dos encuestas dan a Soto 34% y 36%, respectivamente': one, whom more than one does it to; not
        'dan a Soto y a Mora'.
        """
        first = reference.first - (self.lowers[reference.first] not in CONTRACTIONS)
        listed = {"y", "e"} & {self.lowers[first - 1], *self.lowers[reference.after : reference.after + 1]}
        if listed or any(self.clauses.is_finite(i) for i in range(reference.after, outer)):
            return False
        return self.clauses.preposition(reference) == "a"

    def _named_respectively(self, group: list[Tally]) -> Found | None:
        """'Soto y Mora se enfrentan. Los votos de ambos, que sacaron 36% y 22%, respectivamente, …'."""
        here = group[0].sentence
        for sentence in range(here, max(-1, here - ORDER_REACH - 1), -1):
            first, after = self.document.sentences[sentence]
            named = dict.fromkeys(
                r.actor
                for r in self.references.between(first, min(after, group[0].outer))
                if r.actor is not None and (sentence == here or r.actor.kind == "person")
            )
            if len(named) == len(group):
                people = tuple(actor for actor in named if actor is not None)
                return Found((Reference(first, first + 1, "pronoun", people),), "shared")
            if named:
                return None
        return None

    def _ranged(self, references: tuple[Reference, ...]) -> tuple[Reference, ...]:
        """'Soto, postulada por el Panal y la Lista Sur, tendría entre 26 y 28%': the person's range."""
        people = tuple(r for r in references if r.actor is not None and r.actor.kind == "person")
        return people if len(people) == 1 else references

    def _fronted_group(self, group: list[Tally]) -> Found | None:
        """'Con un rango de entre 48 y 50%, Soto aventaja': at the head of the sentence."""
        first, _ = self.document.sentences[group[0].sentence]
        i = group[0].outer - 1
        heads = i == first or (i > first and self.lowers[i - 1] in DASHES)
        return self._after_group(group) if heads and self.lowers[i] == "con" else None

    def _after_group(self, group: list[Tally]) -> Found | None:
        """'Con 26% y 24%, Soto y Paredes pasaron'."""
        following = self._following(group[-1])
        return Found(self.clauses.members(following), "fronted") if following is not None else None

    def _own(self, tally: Tally) -> Found | None:
        """A bearer that stands inside the tally's own phrase."""
        return self._complement(tally) or self._voters(tally) or self._agent(tally) or self._relative(tally)

    def _bearer(self, tally: Tally) -> Found | None:
        """The first construction that the tally stands in, most telling first."""
        if tally.unit == "voters" and self._acts(tally):
            own = self._own(tally)
            if own is None:
                raise Denied
            return own
        rules = (
            self._bracket,
            self._level,
            self._tied_there,
            self._complement,
            self._voters,
            self._voted_before,
            self._chosen_by,
            self._opinion,
            self._agent,
            self._relative,
            self._whose,
            self._own_before,
            self._given_win,
            self._dative,
            self._label,
            self._put_again,
            self._compared,
            self._ranked_there,
            self._shared,
            self._ordinal,
            self._fronted,
            self._before,
            self._behind,
            self._continued,
            self._restated,
            self._dropped,
        )
        for rule in rules:
            found = rule(tally)
            if found is not None:
                return found
        return None

    def _acts(self, tally: Tally) -> bool:
        """'dijo que 50% de los peruanos no tiene agua': whether so many people are the subject of a clause,
        and so no figure of whoever speaks of them.
        """
        first, last = self.document.sentences[tally.sentence]
        i = tally.end + (not NEGATIONS.isdisjoint(self.lowers[tally.end : tally.end + 1]))
        if i >= last or (tally.outer > first and not self._opens_a_clause(tally.outer - 1)):
            return False
        acts = self.lowers[i] == "que" or tells(self.document, self.lexicon, i)
        return acts and not self.clauses.is_result(i)

    def _opens_a_clause(self, i: int) -> bool:
        opens = self.lexicon.is_word(self.lowers[i], "subordinator", "conjunction")
        return opens or self.lowers[i] in (",", ":")

    def _against(self, group: list[Tally]) -> bool:
        """'por 56% a 44%', '56% contra 44%': a winner's and a loser's."""
        if all(is_set_against(self.lowers, tally.outer) for tally in group[1:]):
            return True
        if self.lowers[group[0].outer - 1] not in ("por", "con", ":", ","):
            return False
        if self.lowers[group[0].parts[0].figure.outer - 1] in ("de", "del"):
            return False
        return all(self.lowers[tally.outer - 1] in ("a", *DASHES) for tally in group[1:])
