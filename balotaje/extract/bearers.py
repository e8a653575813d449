"""Whose figure it is: the person or party that a tally belongs to.

Each tally finds its bearer by the construction it stands in: 'Soto (26%)', 'Soto: 26%', 'Soto obtuvo 26%',
'seguida de Soto, con 26%', 'con 26%, Soto pasó', 'el 26% de Soto', 'un 26% votaría por Soto', 'le da un 26% a
Soto', 'Soto y Paredes, con 26% y 24%'. What fits several people fits nobody.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Literal

from ..model import Actor
from .clauses import Clauses, Denied, Governor
from .references import Reference
from .tallies import Tally

Construction = Literal[
    "bracket",
    "label",
    "beside",
    "verb",
    "fronted",
    "complement",
    "voters",
    "dative",
    "relative",
    "rival",
    "shared",
    "ordinal",
]
"""How a bearer was found."""

FOLLOWING_REACH = 14
"""Tokens behind a tally within which a bearer that follows it begins."""
EACH_REACH = 4
RIVALS = frozenset(("ante", "contra", "sobre", "frente", "a", "versus", "vs"))
"""Prepositions of whom one wins against: the figure is not theirs."""
OPENERS = frozenset((",", ";", ":", "y", "e", "mientras", "pero", "aunque", "-", "–", "—"))
LIGHT = frozenset((",", "con", "(", ")", ":", "-", "–", "—", "y", "en", "el", "la", "muy", "de"))


@dataclass(frozen=True, slots=True)
class Borne:
    """A tally with whoever bears it.

    ``actors`` is empty where nobody could be placed; ``reason`` then says why. ``denied`` is true where the text
    says that the figure was not reached, ``projected`` under a conditional or future verb.
    """

    tally: Tally
    actors: tuple[Actor, ...] = ()
    construction: Construction | None = None
    reason: str = ""
    projected: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    references: tuple[Reference, ...]
    construction: Construction
    projected: bool = False


def find(clauses: Clauses, tallies: list[Tally]) -> list[Borne]:
    """Every tally of the document with its bearer, in order."""
    finder = _Finder(clauses, tallies)
    n = 0
    while n < len(tallies):
        size = 1
        while n + size < len(tallies) and tallies[n + size].joined:
            size += 1
        finder.group(n, size)
        n += size
    return finder.done


class _Finder:
    def __init__(self, clauses: Clauses, tallies: list[Tally]) -> None:
        self.clauses = clauses
        self.document = clauses.document
        self.lowers = clauses.lowers
        self.lexicon = clauses.lexicon
        self.references = clauses.references
        self.cues = clauses.cues
        self.tallies = tallies
        self.done: list[Borne] = []
        self.in_sentence: dict[int, list[Borne]] = defaultdict(list)

    # -- one tally, or several that are coordinated --------------------------------------------------

    def group(self, n: int, size: int) -> None:
        """Find the bearers of tallies ``n`` up to ``n + size``, which one construction holds together."""
        group = self.tallies[n : n + size]
        for borne in self._several(group) if size > 1 else [self._one(group[0])]:
            self.done.append(borne)
            self.in_sentence[borne.tally.sentence].append(borne)

    def _one(self, tally: Tally, found: _Found | None = None) -> Borne:
        try:
            found = found or self._bearer(tally)
        except Denied:
            return Borne(tally, denied=True)
        if found is None:
            return Borne(tally, reason="nobody whose figure this is was found")
        references = tuple(self.clauses.settled(reference) for reference in found.references)
        actors = tuple(dict.fromkeys(actor for reference in references for actor in reference.actors))
        if not actors:
            return Borne(tally, reason="the description fits nobody of the article, or several")
        if len(found.references) > 1 and found.construction != "shared":
            if found.construction == "label" or self.clauses.is_ticket(found.references[0]):
                actors = found.references[0].actors
            elif not self._is_each(found.references, tally):
                return Borne(tally, reason="one figure for several people")
        return Borne(tally, actors, found.construction, projected=found.projected)

    def _several(self, group: list[Tally]) -> list[Borne]:
        """'Soto y Paredes, con 26% y 24%, respectivamente'; 'entre 58 y 60%'; 'pasó de 36% a 34%'."""
        own = [self._own(tally) for tally in group]
        if own[-1] is not None and group[0].approximate and not any(own[:-1]):
            return [self._one(tally, own[-1]) for tally in group]
        if any(found is not None for found in own):
            return [self._one(tally) for tally in group]
        try:
            found = self._bearer(group[0]) or self._after_group(group)
        except Denied:
            return [Borne(tally, denied=True) for tally in group]
        if found is None:
            return [Borne(tally, reason="nobody whose figure this is was found") for tally in group]
        references = found.references
        if len(references) == 1 and len(references[0].actors) == 1 and not group[0].approximate:
            references = self.clauses.spread(group[0].outer, len(group)) or references
        each = [self.clauses.settled(reference).actors for reference in references]
        if len(each) == 1 and len(each[0]) == len(group):
            each = [(actor,) for actor in each[0]]
        if len(each) == 1 and (rival := self._rival_of(group[0])) is not None and self._against(group):
            each.append(self.clauses.settled(rival).actors)
        if len(each) == len(group):
            return [
                Borne(tally, actors, "shared", projected=found.projected)
                if actors
                else Borne(tally, reason="the description fits nobody of the article, or several")
                for tally, actors in zip(group, each, strict=True)
            ]
        if len(each) == 1 and each[0] and self._against(group):
            each += [()] * (len(group) - 1)
            return [
                Borne(
                    tally, actors, "shared", "" if actors else "the other side is not named", found.projected
                )
                for tally, actors in zip(group, each, strict=True)
            ]
        if len(each) == 1 and each[0]:
            return [Borne(tally, each[0], found.construction, projected=found.projected) for tally in group]
        return [Borne(tally, reason="not as many figures as people") for tally in group]

    def _after_group(self, group: list[Tally]) -> _Found | None:
        """'Con 26% y 24%, Soto y Paredes pasaron'."""
        following = self._following(group[-1])
        return _Found(self.clauses.members(following), "fronted") if following is not None else None

    def _own(self, tally: Tally) -> _Found | None:
        """A bearer that stands inside the tally's own phrase."""
        return self._complement(tally) or self._voters(tally) or self._relative(tally)

    def _bearer(self, tally: Tally) -> _Found | None:
        """The first construction that the tally stands in, most telling first."""
        rules = (
            self._bracket,
            self._complement,
            self._voters,
            self._agent,
            self._relative,
            self._dative,
            self._label,
            self._gapped,
            self._compared,
            self._shared,
            self._ordinal,
            self._fronted,
            self._before,
            self._behind,
            self._continued,
            self._dropped,
        )
        for rule in rules:
            found = rule(tally)
            if found is not None:
                return found
        return None

    def _is_each(self, references: tuple[Reference, ...], tally: Tally) -> bool:
        """Whether everybody has the figure: 'Soto y Paredes, ambos con 9%', '… con 9% cada uno'."""
        first = min(references[-1].after, tally.outer)
        return self.cues.within(first, min(tally.end + EACH_REACH, len(self.lowers)), "each") is not None

    # -- constructions -----------------------------------------------------------------------------

    def _bracket(self, tally: Tally) -> _Found | None:
        """'Rosa Quilodrán (26%)', 'Rosa Quilodrán (Partido del Alba, 26%)'."""
        covering = self.references.at(tally.first)
        if covering is not None and covering.first < tally.first and covering.kind == "name":
            return _Found((covering,), "bracket")
        opened = self._opening(tally)
        if opened is None:
            return None
        number = (
            opened > 0 and self.lowers[opened - 1][0].isdigit() and opened - 1 not in self.clauses.covered
        )
        if number or opened - 1 in self.clauses.void:
            raise Denied
        host = self.references.at(opened - 1)
        if host is not None and self.clauses.usable(host) and host.after <= opened:
            host = self._behind_party(host)
            members = self.clauses.members(host)
            return _Found((host,) if len(members) > 1 else members, "bracket")
        return self._from(tally, opened - 1)

    def _behind_party(self, host: Reference) -> Reference:
        """'Rosa Quilodrán, del Partido del Alba (26%)' is hers, not the party's."""
        actor = host.actor
        if actor is None or actor.kind != "party" or self.clauses.preposition(host) not in ("de", "por"):
            return host
        i = host.first - 1
        while i >= 0 and self.lowers[i] in ("de", "del", "el", "la", ",", "por"):
            i -= 1
        before = self.references.at(i)
        same = before is not None and self.document.sentence[i] == self.document.sentence[host.first]
        if same and before is not None and before.actor is not None and before.actor.kind == "person":
            return before
        return host

    def _opening(self, tally: Tally) -> int | None:
        """The bracket that holds the tally."""
        first, _ = self.document.sentences[tally.sentence]
        for i in range(tally.first - 1, max(first, tally.first - 13) - 1, -1):
            if self.lowers[i] in ")]":
                return None
            if self.lowers[i] in "([":
                return i
        return None

    def _complement(self, tally: Tally) -> _Found | None:
        """'el 26% de Rosa Quilodrán', '40% de los votos para Soto', '55% a favor de la alcaldesa'."""
        i = tally.end
        if i + 1 < len(self.lowers) and self.lowers[i] == "," and self.lowers[i + 1] == "para":
            i += 1
        if i + 1 < len(self.lowers) and self.lowers[i] == ")" and self.lowers[i + 1] in ("de", "del"):
            i += 1
        elif i >= len(self.lowers):
            return None
        elif tally.unit != "of" and self.lowers[i] != "para":
            if not tally.parts[-1].figure.bare or self.lowers[i] not in ("de", "del"):
                return None
        if self.document.sentence[i] != tally.sentence:
            return None
        reference = self.references.at(i + 1) or self.references.at(i)
        if reference is None or reference.first < i or not self.clauses.usable(reference):
            return None
        return _Found((reference,), "complement")

    def _voters(self, tally: Tally) -> _Found | None:
        """'un 26% votaría por Soto', 'el 52% de las papeletas eran para Soto', '3% se inclina por Paredes'."""
        _, last = self.document.sentences[tally.sentence]
        for i in range(tally.end, min(tally.end + 6, last)):
            if self.lowers[i] in ",;:." or i in self.clauses.covered:
                return None
            found = self.cues.at(i, "vote_for") or self.clauses.vote_verb(i)
            if found is None:
                continue
            if self.lowers[i - 1] == "no":
                raise Denied
            reference = self.references.at(found[1]) or self.references.at(found[1] - 1)
            if reference is not None and reference.first >= i and self.clauses.usable(reference):
                return _Found(self.clauses.members(reference), "voters", projected=True)
            return None
        return None

    def _agent(self, tally: Tally) -> _Found | None:
        """'el 26% alcanzado por Rosa Quilodrán'."""
        i = tally.end
        if i + 2 >= len(self.lowers) or self.lowers[i + 1] != "por":
            return None
        if not any(v.tense == "part" for v in self.lexicon.verb_in(self.lowers[i], "obtain")):
            return None
        reference = self.references.at(i + 2)
        if reference is None or not self.clauses.usable(reference):
            return None
        return _Found((reference,), "complement")

    def _relative(self, tally: Tally) -> _Found | None:
        """'el 24% que obtuvo Paredes', 'el 24% que Paredes sacó', 'más que el 6% que logró el mes pasado'."""
        i = tally.end
        if i >= len(self.lowers) or self.lowers[i] != "que" or self.document.sentence[i] != tally.sentence:
            return None
        verb = self.clauses.verb_after(i + 1, "obtain")
        if verb is None or self.cues.at(verb - 1, "list_continuation"):
            return None
        governor = self.clauses.governor(verb)
        if governor.equals:
            return None
        bearer = self.clauses.named_after(verb, tally) or self.references.at(i + 1)
        if bearer is None or not self.clauses.usable(bearer):
            subject = self.clauses.subject(tally.outer)
            return _Found(subject, "relative", governor.projected) if subject else None
        return _Found(self.clauses.members(bearer), "relative", governor.projected)

    def _dative(self, tally: Tally) -> _Found | None:
        """'le da un 26% a Soto y un 24% a Paredes', 'a Soto le bastó el 26%', 'el sondeo le asigna un 26%'."""
        i = tally.outer - 1
        first, _ = self.document.sentences[tally.sentence]
        if i < first or self.lowers[i] == "con":
            return None
        behind = self._indirect_at(tally.end)
        earlier = self.in_sentence[tally.sentence]
        if behind is not None and earlier and earlier[-1].construction == "dative":
            return _Found((behind,), "dative", earlier[-1].projected)
        if behind is not None and self.lowers[i] == "en" and self.clauses.is_finite(i - 1):
            return _Found((behind,), "dative", self.clauses.governor(i - 1).projected)
        governor = self.clauses.governor_before(i)
        if i - 1 > first and self.lowers[i - 1] in ("le", "les") and (governor is None or governor.verb < i):
            fronted = self._indirect_before(first, i)
            return _Found((fronted,), "dative") if fronted is not None else None
        if governor is None or governor.leads or (governor.says and not governor.result):
            return None
        if not governor.dative:
            nobody = behind is not None and not self.clauses.subject(governor.verb)
            return _Found((behind,), "dative", governor.projected) if behind is not None and nobody else None
        for reference in self.references.between(governor.verb, tally.outer):
            if self.clauses.preposition(reference) == "a" and self.clauses.usable(reference):
                return _Found((reference,), "dative", governor.projected)
        if behind is not None:
            return _Found((behind,), "dative", governor.projected)
        fronted = self._indirect_before(first, governor.verb)
        if fronted is not None:
            return _Found((fronted,), "dative", governor.projected)
        if not self.clauses.is_direct(governor.verb, tally.outer):
            return None
        dropped = self.clauses.dropped(first)
        return _Found((dropped,), "dative", governor.projected) if dropped is not None else None

    def _indirect_before(self, first: int, verb: int) -> Reference | None:
        """Whom 'a' puts before a verb that takes it up: 'a Soto le bastó', 'a Soto lo dejó tercero'."""
        for reference in reversed(self.references.between(first, verb)):
            if self.clauses.preposition(reference) == "a" and self.clauses.usable(reference):
                return reference
        return None

    def _indirect_at(self, i: int) -> Reference | None:
        """Who is governed by 'a' at token ``i``."""
        if i >= len(self.lowers) or self.lowers[i] not in ("a", "al"):
            return None
        reference = self.references.at(i + 1) or self.references.at(i)
        if reference is None or reference.first not in (i, i + 1) or not self.clauses.usable(reference):
            return None
        return reference

    def _label(self, tally: Tally) -> _Found | None:
        """'Rosa Quilodrán: 26%', 'Rosa Quilodrán 26%', 'Quilodrán, 26%'."""
        i = tally.outer - 1
        if i < 0 or self.document.sentence[i] != tally.sentence:
            return None
        mark = i
        if self.lowers[i] in ",:" or self.lowers[i] in "-–—":
            i -= 1
        if self.lowers[i] == ")" and self.lowers[mark] == ":":
            i = self.clauses.before_bracket(i)
        reference = self.references.at(i)
        if reference is None or reference.after != i + 1 or not self.clauses.usable(reference):
            return None
        preposition = self.clauses.preposition(reference)
        if preposition and not self.clauses.proxied(reference):
            return None
        return _Found(self.clauses.members(reference), "label" if self.lowers[mark] == ":" else "beside")

    def _gapped(self, tally: Tally) -> _Found | None:
        """'Soto se ubica en 8% y Paredes en 2,6%': the verb is not said again."""
        i = tally.outer - 1
        if not self.in_sentence[tally.sentence] or i < 1 or self.lowers[i] not in ("en", "a", "al"):
            return None
        if self.lowers[i - 1] == ",":
            i -= 1
        reference = self.references.at(i - 1)
        if reference is None or reference.after != i or not self.clauses.usable(reference):
            return None
        if self.in_sentence[tally.sentence][-1].construction not in ("verb", "beside"):
            return None
        return _Found((reference,), "beside") if not self.clauses.preposition(reference) else None

    def _compared(self, tally: Tally) -> _Found | None:
        """'venció a Paredes con 56% frente a 44%': the second figure is the loser's."""
        if not self.in_sentence[tally.sentence] or not self.in_sentence[tally.sentence][-1].actors:
            return None
        if self.cues.ending(tally.outer, "comparison") is None:
            return None
        earlier = self.in_sentence[tally.sentence][-1].tally
        if self.clauses.something_between(earlier.end, tally.outer):
            return None
        rival = self._rival_of(earlier)
        return _Found((rival,), "rival") if rival is not None else None

    def _rival_of(self, tally: Tally) -> Reference | None:
        """Whom the bearer of ``tally`` wins against in its sentence."""
        first, last = self.document.sentences[tally.sentence]
        leads = self.clauses.lead_verb(first, tally.outer)
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

    def _against(self, group: list[Tally]) -> bool:
        """'por 56% a 44%': a winner's and a loser's."""
        if self.lowers[group[0].outer - 1] not in ("por", "con", ":", ","):
            return False
        if self.lowers[group[0].parts[0].figure.outer - 1] in ("de", "del"):
            return False
        return all(self.lowers[tally.outer - 1] in ("a", "-", "–") for tally in group[1:])

    def _shared(self, tally: Tally) -> _Found | None:
        """'Soto y Paredes, ambos con 9%': everybody of the list before."""
        i = tally.outer - 1
        while i >= 0 and self.lowers[i] in ("con", ",", "tienen", "obtuvieron", "un", "el"):
            i -= 1
        begins = self.cues.ending(i + 1, "each")
        if begins is None or self.document.sentence[begins] != tally.sentence:
            return None
        j = begins - 1
        while j >= 0 and self.lowers[j] in (",", "-", "–", "—"):
            j -= 1
        before = self.references.at(j)
        if before is not None and before.after == j + 1 and self.document.sentence[j] == tally.sentence:
            members = self.clauses.members(before)
            if len(members) > 1:
                return _Found(members, "shared")
        subject = self.clauses.subject(begins)
        if subject is not None and len(subject) > 1:
            return _Found(subject, "shared")
        first, _ = self.document.sentences[tally.sentence]
        pronoun = self.references.at(begins)
        if begins <= first + 1 and pronoun is not None and pronoun.kind == "pronoun" and pronoun.actors:
            return _Found((pronoun,), "shared")
        return None

    def _ordinal(self, tally: Tally) -> _Found | None:
        """'El primero, 50%; el segundo, 47%': by the order of the figures of the sentence before."""
        i = tally.outer - 1
        if i >= 0 and self.lowers[i] in (",", "con"):
            i -= 1
        value, kind = self.lexicon.numbers.get(self.lowers[i], (0.0, ""))
        if i < 1 or kind != "ordinal" or self.lowers[i - 1] not in ("el", "la") or value < 1:
            return None
        told = [b for b in self.in_sentence.get(tally.sentence - 1, []) if len(b.actors) == 1]
        if len(told) < max(2, int(value)):
            return None
        return _Found((Reference(i - 1, i + 1, "pronoun", told[int(value) - 1].actors),), "ordinal")

    def _fronted(self, tally: Tally) -> _Found | None:
        """'Con el 26% de los votos, Soto pasó'; '… y más atrás, con 13%, aparece Paredes'."""
        i = tally.outer - 1
        first, _ = self.document.sentences[tally.sentence]
        if i < first or self.lowers[i] != "con":
            return None
        i -= 1
        while i >= first and self.clauses.is_adverb(i):
            i -= 1
        i = self.clauses.before_ranking(i)
        if i >= first and not (self.lowers[i] in OPENERS or i in self.clauses.covered):
            return None
        following = self._following(tally)
        if following is None:
            return None
        if i >= first:
            beside = self.references.at(i - 1) if self.lowers[i] in ",-–—" else None
            stands = beside is not None and beside.after == i and self.clauses.usable(beside)
            if (
                stands
                and beside is not None
                and (not self.clauses.preposition(beside) or not self._has(beside, tally))
            ):
                return None
        return _Found(self.clauses.members(following), "fronted")

    def _has(self, reference: Reference, tally: Tally) -> bool:
        """Whether somebody already bears a tally of the sentence."""
        actor = reference.actor
        return any(actor in borne.actors for borne in self.in_sentence[tally.sentence])

    def _following(self, tally: Tally) -> Reference | None:
        """Who follows a fronted tally in its clause and has no figure of their own right behind."""
        _, last = self.document.sentences[tally.sentence]
        i = self.clauses.past_relative(tally.end)
        while i < min(i + 1 + FOLLOWING_REACH, last) and i < tally.end + 2 * FOLLOWING_REACH:
            if i in self.clauses.covered:
                return None
            reference = self.references.at(i)
            if reference is not None:
                governed = self.clauses.preposition(reference)
                if self.clauses.usable(reference) and (
                    not governed or (governed == "a" and self._shown(tally, i))
                ):
                    return None if self._has_own(reference) else reference
                i = max(reference.after, i + 1)
                continue
            word = self.lowers[i]
            if word in ("y", "e", "que", "quien", "mientras", ";", ":", "pero", "frente", "contra"):
                return None
            if (
                self.clauses.is_finite(i)
                and self.lexicon.verb_in(word, "say")
                and not self.clauses.is_result(i)
            ):
                return None
            i += 1
        return None

    def _shown(self, tally: Tally, i: int) -> bool:
        """'el sondeo muestra, con 13%, a Paredes': nothing but a comma between the figure and 'a'."""
        first, _ = self.document.sentences[tally.sentence]
        if self.clauses.lead_verb(first, tally.outer, stop_at_tally=True) is not None:
            return False
        return all(self.lowers[k] in (",", "a", "al") for k in range(tally.end, i))

    def _has_own(self, reference: Reference) -> bool:
        """Whether a figure right behind is the reference's own: '… y Paredes, con 24%'."""
        i = reference.after
        while (
            i < len(self.lowers)
            and i not in self.clauses.covered
            and (self.lowers[i] in LIGHT or self.clauses.is_adverb(i) or self.clauses.is_light_phrase(i))
        ):
            i += 1
        return (
            i < len(self.lowers)
            and i in self.clauses.covered
            and self.tallies[self.clauses.covered[i]].first >= i
        )

    def _before(self, tally: Tally) -> _Found | None:
        """'Soto con 18%', 'Soto obtuvo 18%', 'Soto, quien quedó quinta con 18%', 'tras lograr 18%'."""
        return self._from(tally, tally.outer - 1)

    def _from(self, tally: Tally, start: int) -> _Found | None:
        """The nearest bearer, or verb whose subject it is, from token ``start`` to the left."""
        first, _ = self.document.sentences[tally.sentence]
        if start < first or not self.clauses.may_hang(start):
            return None
        hangs_loose = self.clauses.is_noun(start)
        if self.lowers[start] == "por" and not tally.unit and not self._is_compared(tally):
            if self.clauses.lead_verb(first, start, stop_at_tally=True) is not None:
                raise Denied
        light, happened, i = True, False, start
        while i >= first:
            if i in self.clauses.covered and self.tallies[self.clauses.covered[i]] is not tally:
                return None
            if hangs_loose and i in self.clauses.void:
                return None
            reference = self.references.at(i)
            if reference is not None:
                pair = reference.kind == "pronoun" and reference.number == "p" and reference.first > first + 1
                usable = self.clauses.usable(reference) and not pair
                governed = self.clauses.preposition(reference) if usable else "?"
                if governed != "?" and (not hangs_loose or (governed == "a" and light)):
                    if not governed or self.clauses.proxied(reference):
                        return _Found(self.clauses.members(reference), "beside")
                    if light and not self._is_rival(reference, governed):
                        return _Found((reference,), "beside")
                light = light and reference.kind == "description" and not reference.actors
                i = reference.first - 1
                continue
            if self.clauses.is_finite(i):
                found = self._of_verb(tally, i)
                return replace(found, projected=False) if found is not None and happened else found
            happened = happened or self.clauses.is_happening(i)
            if not self.clauses.passes_nonfinite(i):
                raise Denied
            if self.lowers[i] == ")":
                i = self.clauses.before_bracket(i)
                continue
            if self.clauses.unknown_name(i) is not None and not hangs_loose:
                return None
            if self.lowers[i] == ":" and i == start:
                return self._explained(tally, i)
            if self.lowers[i] in ";:" or self.document.stretch[i] != self.document.stretch[tally.first]:
                return None
            light = light and (
                self.lowers[i] in LIGHT or self.clauses.is_adverb(i) or self.clauses.is_light_phrase(i)
            )
            i -= 1
        return None

    def _explained(self, tally: Tally, colon: int) -> _Found | None:
        """'Soto venció a Paredes por poco: 50,1% frente a 49,9%'."""
        governor = self.clauses.governor_before(colon - 1)
        return self._of_verb(tally, governor.verb) if governor is not None and governor.leads else None

    def _is_compared(self, tally: Tally) -> bool:
        """Whether the other side's figure follows: 'por 56% a 44%', 'por 56% contra 44%'."""
        i = tally.end
        return any(i in range(t.outer - 3, t.outer) for t in self.tallies if t.sentence == tally.sentence)

    def _of_verb(self, tally: Tally, verb: int) -> _Found | None:
        """The subject of the verb that governs the tally."""
        governor: Governor = self.clauses.governor(verb)
        if governor.equals or not (
            governor.result or (governor.copula or tally.unit == "votes") and not governor.says
        ):
            return None
        first, _ = self.document.sentences[tally.sentence]
        if verb - 1 > first and self.lowers[verb - 1] in ("lo", "la") and self.lowers[tally.outer - 1] != ",":
            fronted = self._indirect_before(first, verb)
            if fronted is not None and not governor.leads:
                return _Found((fronted,), "dative", governor.projected)
        subject = self.clauses.subject(verb)
        if subject is None:
            following = self.references.at(tally.end)
            if following is not None and following.first == tally.end and self.clauses.usable(following):
                return _Found((following,), "verb", governor.projected)
            speaker = self.clauses.speaker(verb)
            if speaker is not None:
                return _Found((speaker,), "verb", governor.projected)
            dropped = self.clauses.dropped(verb) if governor.result or tally.unit == "votes" else None
            return _Found((dropped,), "verb", governor.projected) if dropped else None
        return _Found(subject, "verb", governor.projected) if subject else None

    def _is_rival(self, reference: Reference, governed: str) -> bool:
        """'superó a Paredes con 26%', 'se impuso ante Paredes con 26%': the figure is the winner's."""
        if governed == "por":
            return not self.clauses.is_light_phrase(reference.first - 2)
        if governed not in RIVALS:
            return False
        first, _ = self.document.sentences[self.document.sentence[reference.first]]
        return self.clauses.lead_verb(first, reference.first, stop_at_tally=True) is not None

    def _behind(self, tally: Tally) -> _Found | None:
        """'26% obtuvo Soto', 'con 33% el Partido del Alba': who stands right behind."""
        i = tally.end
        if i >= len(self.lowers) or self.document.sentence[i] != tally.sentence:
            return None
        reference = self.references.at(i)
        if reference is not None and reference.first == i and self.clauses.usable(reference):
            governed = self.clauses.preposition(reference)
            if not governed and not self._has_own(reference):
                return _Found((reference,), "fronted")
        verb = self.clauses.verb_after(i, "obtain") if self.clauses.is_finite(i) else None
        if verb == i:
            named = self.clauses.named_after(verb, tally)
            if named is not None:
                return _Found(self.clauses.members(named), "relative", self.clauses.governor(verb).projected)
        return None

    def _continued(self, tally: Tally) -> _Found | None:
        """'Soto obtuvo el 24% en el norte y el 30% en el sur': the same bearer, the same verb."""
        earlier = self.in_sentence[tally.sentence]
        i = tally.outer - 1
        if not earlier or i < 0 or self.lowers[i] not in ("y", "e"):
            return None
        if tally.end >= len(self.lowers) or self.lowers[tally.end] != "en":
            return None
        before = earlier[-1]
        if len(before.actors) != 1 or self.clauses.something_between(before.tally.end, tally.outer):
            return None
        stand_in = Reference(tally.outer, tally.end, "pronoun", before.actors)
        return _Found((stand_in,), "verb", before.projected)

    def _dropped(self, tally: Tally) -> _Found | None:
        """'Con el 12% de los votos, se transformó en …': the subject of the sentence before."""
        first, _ = self.document.sentences[tally.sentence]
        i = tally.outer - 1
        if i < first or self.lowers[i] != "con" or tally.unit != "votes":
            return None
        if i > first + 2:
            return None
        dropped = None if self.clauses.opens_nominal(tally.end) else self.clauses.dropped(i)
        return _Found((dropped,), "fronted") if dropped is not None else None
