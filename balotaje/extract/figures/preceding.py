"""Bearers that stand before their figure, or are the subject of the verb that governs it.

'Soto (26%)', 'Soto: 26%', 'Soto obtuvo 26%', 'seguida de Soto, con 26%', 'Soto, quien quedó quinta con 26%',
'venció a Paredes con 56% frente a 44%'.
"""

from __future__ import annotations

from dataclasses import replace

from ..clauses.determiners import DETERMINERS, RELATIVES
from ..references.pointers import Reference
from .asides import Asides
from .bearing import EACH_REACH, Found
from .fronting import LIGHT
from .governors import HOPED, Denied, Governor
from .tallies import Tally
from .words import OBLIQUE, OF_PLACES

WON = frozenset(("victoria", "triunfo", "ganador", "ganadora", "vencedor", "vencedora"))
"""What a score behind it shows somebody to have: 'da la victoria a la senadora (40%-34%)'."""
DIRECTIONS = frozenset(("a", "al", "hasta"))
"""What ties a figure to whom a verb brings there."""
LISTED = frozenset(("y", "e", ",", "(", ")"))
"""What parts the places of a list and their figures."""
OWN_REACH = 4
"""Tokens of 'su propia fuerza política' before a party's name."""
PREDICATE_REACH = 5
"""Tokens of what 'como' introduces."""


class Preceding(Asides):
    """The constructions in which the bearer precedes."""

    def _bracket(self, tally: Tally) -> Found | None:
        """'Rosa Quilodrán (26%)', 'Rosa Quilodrán (Partido del Alba, 26%)'."""
        covering = self.references.at(tally.first)
        if covering is not None and covering.first < tally.first and covering.kind == "name":
            both = self._tied(covering, tally)
            return Found((covering,), "bracket") if both is None else Found(both, "shared")
        opened = self._opening(tally)
        if opened is None:
            return None
        before = self.lowers[opened - 1] if opened else "."
        counts = before[0].isdecimal() or self.lexicon.numbers.get(before, (0.0, ""))[1] == "multiplier"
        if (then := self._then(tally, opened)) is not None:
            return then
        number = counts and opened - 1 not in self.clauses.covered
        if number and (seated := self._of_seats(tally, opened)) is not None:
            return Found((seated,), "bracket")
        blank = self.cues.ending(opened, "blank_votes", "turnout") is not None
        if number or blank or opened - 1 in self.clauses.void:
            raise Denied
        if (voted := self._voters(tally)) is not None:
            return voted
        host = self.references.at(opened - 1)
        if host is not None and self.clauses.usable(host) and host.after <= opened:
            host = self.clauses.owner(host) or host
            members = self.clauses.members(host)
            each = len(members) > 1 and self._is_each(members, tally)
            if len(members) == 1 and (both := self._tied(host, tally)) is not None:
                return Found(both, "shared")
            return Found(members if each or len(members) == 1 else (host,), "bracket")
        if (winner := self._wins_there(tally, opened)) is not None:
            return Found((winner,), "bracket")
        if self._is_strangers(opened - 1):
            raise Denied
        return self._from(tally, opened - 1)

    def _of_seats(self, tally: Tally, opened: int) -> Reference | None:
        """'el Panal logró 137 escaños (33,1%), la Lista Sur 121 (31,7%)': the seats' noun is told once."""
        first, _ = self.document.sentences[max(0, tally.sentence - 1)]
        if self.cues.last_within(first, opened - 1, "seats") is None:
            return None
        i = opened - 2
        if self.lowers[i] in ("o", "y") and self.lowers[i - 1][0].isdecimal():
            i -= 2  # 'Más Tola, con 20 o 21 (14,4%)'
        i -= self.lowers[i] in (",", ":", "con")
        host = self.references.at(i - (self.lowers[i] == ","))
        stands = host is not None and i - host.after <= 0 and self.clauses.usable(host)
        free = stands and host is not None and not self.clauses.preposition(host)
        return self.clauses.settled(host) if free and host is not None else None

    def _tied(self, host: Reference, tally: Tally) -> tuple[Reference, ...] | None:
        """'Soto empataría con Mora (36% cada uno)': both."""
        last = min(tally.end + EACH_REACH, len(self.lowers))
        if self.clauses.preposition(host) != "con" or self.cues.within(tally.end, last, "each") is None:
            return None
        first, _ = self.document.sentences[tally.sentence]
        verb = next(self.clauses.finite_before(host.first), first)
        subject = self.clauses.subject(verb) if verb > first else None
        return (*subject, host) if subject else None

    def _opening(self, tally: Tally) -> int | None:
        """The bracket that holds the tally."""
        first, _ = self.document.sentences[tally.sentence]
        for i in range(tally.first - 1, max(first, tally.first - 13) - 1, -1):
            if self.lowers[i] in ")]":
                return None
            if self.lowers[i] in "([":
                return i
        return None

    def _before(self, tally: Tally) -> Found | None:
        """'Soto con 18%', 'Soto obtuvo 18%', 'Soto, quien quedó quinta con 18%', 'tras lograr 18%'.

        'Soto, que no pasó del 18%' too, whose verb belongs to the figure's own words.
        """
        if self.lowers[tally.outer - 2 : tally.outer] in (["lejos", "del"], ["lejos", "de"]):
            raise Denied  # 'quedó lejos del 30% de apoyo que tiene el presidente'
        if tally.outer < tally.first and self.lowers[tally.outer - 1] in RELATIVES:
            taken_up = self.clauses.antecedent(tally.outer - 1)
            if taken_up:
                return Found(taken_up, "relative")
        return self._from(tally, self._past_seats(tally.outer - 1))

    def _from(self, tally: Tally, start: int) -> Found | None:
        """The nearest bearer, or verb whose subject it is, from token ``start`` to the left."""
        first, _ = self.document.sentences[tally.sentence]
        if start < first or not self.clauses.may_hang(start):
            return None
        if self.clauses.unknown_name(start) is not None:
            return None
        before = self.in_sentence[tally.sentence][-1:]
        if self.lowers[start] == "por" and before and before[0].denied:
            raise Denied  # 'Soto es rechazada por el 28% y Mora por el 19%'
        hangs_loose = self.clauses.is_noun(start)
        definite = tally.percent is not None and "el" in self.lowers[tally.outer : tally.first]
        if self.lowers[start] == "por" and not (tally.unit or definite or self._is_compared(tally)):
            if self.clauses.lead_verb(first, start, stop_at_tally=True) is not None:
                raise Denied
        hangs_loose = hangs_loose and not self._is_left_in(start)
        light, happened, i = True, self._cause(tally) is not None, self._past_aside(start, first)
        while i >= first:
            if i in self.clauses.covered and self.tallies[self.clauses.covered[i]] is not tally:
                return None
            if hangs_loose and i in self.clauses.void:
                return None
            reference = self.references.at(i)
            if reference is not None and reference.first in self.claimed:
                return None
            if reference is not None:
                pair = reference.kind == "pronoun" and reference.number == "p" and reference.first > first + 1
                usable = self.clauses.usable(reference) and not pair
                governed = self.clauses.preposition(reference) if usable else "?"
                if governed == "según":
                    i = reference.first - 1  # 'Soto ganó, según Mora, con el 53%'
                    continue
                if light and (ranked := self._ranked_behind(reference, start)) is not None:
                    i = ranked
                    continue
                if governed == "de" and light and (kin := self.clauses.kin_of(reference)) is not None:
                    return Found((kin,), "beside")
                if governed == "de" and light and (told := self._told_of_in_relative(reference, start)):
                    return Found(told, "relative")
                if governed != "?" and light and self._is_own_force(reference, first):
                    light = False
                    i = reference.first - 1
                    continue
                left = bool(governed) and self._is_left_in(start) and reference.after >= start - 2
                elected = light and self._is_elected_with(reference, start)
                if governed != "?" and (left or elected):
                    return Found((reference,), "beside")
                if light and governed == "a" and self.lowers[start] in DIRECTIONS:
                    return Found((reference,), "beside")  # 'relegó a Soto al 31%', whoever does it
                if governed != "?" and (light or not hangs_loose):
                    members = self.clauses.members(reference)
                    if len(members) > 1 and self._goes_on_about_one(reference):
                        members = (reference,)
                    if not governed and light and self.clauses.is_won(reference, first):
                        i = reference.first - 1
                        continue
                    if not governed or self.clauses.proxied(reference) or self.clauses.proxied(members[0]):
                        return Found(members, "beside")
                    if governed == "a" and self._is_put(reference):
                        return Found((reference,), "beside")
                    if (
                        light
                        and governed == "de"
                        and self.clauses.unknown_name(reference.first - 2) is not None
                    ):
                        return None
                    if light and self._has_its_own(reference, governed, start, tally):
                        return Found((reference,), "rival")
                    if (
                        light
                        and not self._is_rival(reference, governed)
                        and not self.clauses.holds_primary(reference)
                    ):
                        each = len(members) > 1 and self._is_each(members, tally)
                        return Found(members if each else (reference,), "beside")
                light = light and reference.kind == "description" and not reference.actors
                i = reference.first - 1
                continue
            if self.clauses.is_finite(i):
                if (surveyed := self._past_survey(i, first)) is not None:
                    i = surveyed
                    continue
                found = self._of_verb(tally, i, happened=happened)
                return replace(found, projected=False) if found is not None and happened else found
            if hangs_loose and self.lowers[start] not in OBLIQUE and self.clauses.is_other_infinitive(i):
                return None  # 'logró reducir la deuda un 34%'
            happened = happened or self.clauses.is_happening(i)
            if self._is_for_deed(i) and (hailed := self.clauses.congratulated(first, i)) is not None:
                return Found((hailed,), "verb")
            if not happened and not self.clauses.passes_nonfinite(i):
                raise Denied
            if self.lowers[i] == ")":
                i = self.clauses.before_bracket(i)
                continue
            if self.clauses.unknown_name(i) is not None and not hangs_loose:
                return None
            if self.lowers[i] == ":" and i == start:
                return self._explained(tally, i)
            opened = (
                self.lowers[start] == "con"
                and i in (start - 1, start - 2)
                and self.lowers[start - 1]
                in (
                    ",",
                    self.lowers[i],
                )
            )
            if self.lowers[i] in RELATIVES and (opened or (happened and self.lowers[i - 1] == ",")):
                # 'Mora, que con 1.204 votos logró un cupo', 'Mora, que le arrebató el cupo al sumar 1.204'
                taken_up = self.clauses.antecedent(i)
                return Found(taken_up, "relative") if taken_up else None
            if self.lowers[i] == ":" and self._lists_places_won(i, tally):
                won = self.clauses.governor_before(i - 1)
                return self._of_verb(tally, won.verb) if won is not None and won.leads else None
            if self.lowers[i] in ";:" or self.document.stretch[i] != self.document.stretch[tally.first]:
                return None
            if light and self.lowers[i] == "como":
                i -= 1  # 'confirma al Panal como ganador con 29%'
                continue
            if light and self._is_predicate_of(i):
                i -= 1
                continue
            if light and (head := self.cues.ending(i + 1, "vote_head", "ranking")) is not None and head < i:
                i = head - 1  # 'ubica a Soto en el primer lugar de la intención de voto con 24%'
                continue
            light = light and (
                self.lowers[i] in LIGHT
                or i in self.clauses.places
                or self.clauses.is_adverb(i)
                or self.clauses.is_light_phrase(i)
                or self.clauses.qualifies_rank(i)
                or (i == start and self.lowers[i] in OBLIQUE)
            )
            i -= 1
        return None

    def _lists_places_won(self, colon: int, tally: Tally) -> bool:
        """'se impuso en dos regiones: Arica y Parinacota (25,7%), Tola (28%)': nothing but places' names."""
        opened = self._opening(tally)
        return opened is not None and all(
            self.document.is_capital(i)
            or self.lowers[i] in (*OF_PLACES, *LISTED)
            or i in self.clauses.covered
            for i in range(colon + 1, opened)
        )

    def _is_own_force(self, reference: Reference, first: int) -> bool:
        """'Soto fundó su propia fuerza, el Panal, con el 9%': hers who has it, not the party's."""
        actor = reference.actor
        if actor is None or actor.kind != "party" or self.lowers[reference.after] != ",":
            return False
        i = reference.first - 1 - (self.lowers[reference.first - 1] in DETERMINERS)
        if self.lowers[i] != ",":
            return False
        begin = max(first, i - OWN_REACH)
        return any(
            self.lexicon.is_word(self.lowers[k], "possessive") and self.clauses.is_finite(k - 1)
            for k in range(begin, i)
        )

    def _is_for_deed(self, i: int) -> bool:
        """Whether 'por ganar' or 'por su victoria' stands at token ``i``."""
        if self.lowers[i - 1] != "por":
            return False
        return self.clauses.is_happening(i) or self.lexicon.is_word(self.lowers[i], "possessive")

    def _is_elected_with(self, reference: Reference, start: int) -> bool:
        """'votaron por Soto, gobernador electo con el 32%', 'felicitó a Soto, ganadora con el 48%': a title
        behind the name ties the figure to it, whatever governs the name.
        """
        if self.lowers[start] != "con" or not self.clauses.is_winner(start - 1):
            return False
        apposed = "," in self.lowers[reference.first : reference.after + 1]
        return apposed and not any(self.clauses.is_finite(i) for i in range(reference.after, start))

    def _is_put(self, reference: Reference) -> bool:
        """'Las urnas dejaron a Soto fuera del balotaje con el 9%', 'relegó a Soto al cuarto puesto con 9%'.

        Not 'Soto dejó a Mora fuera del balotaje con el 41%', 'El oficialismo venció a Mora con el 51%', where
        whoever does it has the figure.
        """
        verb = reference.first - 1 - (self.lowers[reference.first] not in ("al", "a"))
        if any(v.tense == "ger" for v in self.lexicon.verb_in(self.lowers[verb], "obtain")):
            return True  # '…, ubicando a Soto en primer lugar con un 33%'
        if not self.clauses.is_finite(verb) or self.lexicon.verb_in(self.lowers[verb], "win"):
            return False
        subject = self.clauses.subject(verb)
        first, _ = self.document.sentences[self.document.sentence[verb]]
        thing = self.lowers[first] in DETERMINERS and not self.references.between(first, verb)
        return subject == () or (subject is None and thing)

    def _is_predicate_of(self, i: int) -> bool:
        """Whether 'como' says token ``i`` of somebody: 'sitúa a Soto como claro favorito con 34%'."""
        for j in range(i, max(0, i - PREDICATE_REACH), -1):
            if self.lowers[j] == "como":
                return True
            reference = self.references.at(j)
            if not self.lowers[j].isalpha() or (reference is not None and reference.actors):
                return False
        return False

    def _explained(self, tally: Tally, colon: int) -> Found | None:
        """'Soto venció a Paredes por poco: 50,1% frente a 49,9%', 'su ventaja crece: 51%'."""
        first, _ = self.document.sentences[tally.sentence]
        if any(self.lexicon.is_word(self.lowers[i], "possessive") for i in range(first, colon)):
            subject = self._whose_outcome(colon)
            dropped = self.clauses.dropped(first) if subject is None else None
            owner = subject or ((dropped,) if dropped is not None else None)
            return Found(owner, "verb") if owner else None
        if (concerned := self._concerned(colon)) is not None:
            return Found((concerned,), "label")
        if (winner := self._whose_win(first, colon)) is not None:
            return Found((winner,), "verb")
        if (outdone := self._outdone_with(tally, colon)) is not None:
            return Found((outdone,), "rival")
        if (most := self._most_voted(first, colon)) is not None:
            return Found(most, "verb")
        governor = self.clauses.governor_before(colon - 1)
        ranks = governor is not None and any(
            self.clauses.is_light_phrase(i) for i in range(governor.verb + 1, colon)
        )
        if governor is not None and ranks:
            if governor.dative and (fronted := self._indirect_before(first, governor.verb)) is not None:
                return Found((fronted,), "dative", governor.projected)
            subject = self.clauses.subject(governor.verb)
            return Found(subject, "verb", governor.projected) if subject else None
        if governor is not None and (elected := self._elected_by(governor, colon)) is not None:
            return Found((elected,), "verb", governor.projected)
        if governor is None:
            headed = self._heading(first, colon)
            if headed is None and self._tells_outcome(first, colon):
                headed = self.clauses.only_named(first, colon)
            return Found((headed,), "label") if headed is not None else None
        if governor is not None and (won := self._won_by(governor)) is not None:
            return Found((won,), "verb", governor.projected)
        if governor is not None and not (governor.says or governor.leads):
            outcome = self._tells_outcome(governor.verb, colon)
            subject = self.clauses.subject(governor.verb)
            if subject and len(subject) == 1 and (outcome or tally.unit == "votes"):
                return Found(subject, "verb", governor.projected)
            told = self._last_told(governor.verb) if outcome and subject is None else None
            if told is not None:
                return Found((told,), "verb", governor.projected)
        subject = self.clauses.subject(governor.verb) if governor is not None and governor.copula else None
        if governor is not None and subject is not None and len(subject) > 1:
            return Found(subject, "verb", governor.projected)  # 'Soto y Mora están en empate: 36% y 35%'
        governs = governor is not None and governor.result and governor.verb == colon - 1
        if governor is None or not (
            governor.leads or governs or (governor.result and tally.votes is not None)
        ):
            return None
        return self._of_verb(tally, governor.verb)

    def _is_compared(self, tally: Tally) -> bool:
        """Whether the other side's figure follows: 'por 56% a 44%', 'por 56% contra 44%'."""
        near = (self.clauses.covered.get(i) for i in range(tally.end + 1, tally.end + 4))
        others = (self.tallies[n] for n in near if n is not None)
        return any(t.outer > tally.end and t.sentence == tally.sentence for t in others)

    def _of_verb(self, tally: Tally, verb: int, *, happened: bool = False) -> Found | None:
        """The subject of the verb that governs the tally.

        ``happened`` is true where an infinitive between the two is what the figure hangs on ('sorprendió al
        obtener 5%'): then any verb will do.
        """
        if (shown := self._shown_behind(tally, verb)) is not None:
            return shown
        try:
            governor: Governor = self.clauses.governor(verb)
        except Denied:
            if not happened:
                raise
            subject = self.clauses.subject(verb)  # 'no logró una banca al quedarse en el 3%'
            return Found(subject, "verb") if subject else None
        acts = self.lowers[verb + 1 : verb + 4]
        confirms = not WON.isdisjoint(acts) or "derrota" in acts  # 'ratificó el triunfo con el 54%'
        confirms = confirms and not HOPED.match(self.lowers[verb])
        counts = (
            governor.result or confirms or ((governor.copula or tally.unit == "votes") and not governor.says)
        )
        counts = counts or self._fares_with(governor, tally) or self._contends_with(governor, tally)
        first, _ = self.document.sentences[tally.sentence]
        placed = counts or self.lowers[tally.outer - 1] in ("en", "con")
        if placed and verb - 1 > first and self.lowers[verb - 1] in ("lo", "la"):
            fronted = self._indirect_before(first, verb)
            if fronted is not None and not governor.leads and self.lowers[tally.outer - 1] != ",":
                return Found((fronted,), "dative", governor.projected)
            if (again := self._placed_again(verb, first)) is not None:
                return Found((again,), "dative", governor.projected)
        if governor.equals or not (happened or counts):
            return None
        subject = self.clauses.subject(verb)
        if not subject and governor.result and (main := self._behind_colon(verb, first)) is not None:
            return Found((main,), "verb", governor.projected)
        if self.lowers[verb - 2 : verb] == ["de", "que"] or self.clauses.is_locative(verb):
            # 'felicitó a Soto luego de que ganara con 53%'
            hailed = self.clauses.congratulated(first, verb)
            subject = (hailed,) if hailed is not None else subject
        if subject == () and governor.result and self.clauses.is_locative(verb):
            subject = None
        if not subject and governor.result and (owner := self._whose_votes_are(verb, first)) is not None:
            return Found((owner,), "verb", governor.projected)
        if not subject and governor.result and (given := self._given_before(tally, verb)) is not None:
            return Found((given,), "verb", governor.projected)
        if subject is None:
            following = self.references.at(tally.end)
            stands = following is not None and following.first == tally.end and self.clauses.usable(following)
            if stands and following is not None and not self.clauses.preposition(following):
                return Found((following,), "verb", governor.projected)
            speaker = self.clauses.speaker(verb)
            if speaker is not None:
                return Found((speaker,), "verb", governor.projected)
            dropped = None
            told = governor.result or tally.unit == "votes" or self._ranks(governor, tally)
            if told and not self._follows_void(first, verb):
                owned = self.lexicon.is_word(self.lowers[first], "possessive")
                dropped = self.clauses.topic(verb) or self._last_told(verb)
                dropped = dropped or (self.clauses.only_one_before(first) if owned else None)
            return Found((dropped,), "verb", governor.projected) if dropped else None
        return Found(subject, "verb", governor.projected) if subject else None

    def _given_before(self, tally: Tally, verb: int) -> Reference | None:
        """'La última le daba a Soto el 46% y el domingo se quedó con el 31%': to whom a figure was given."""
        told = self.in_sentence[tally.sentence]
        if not told or told[-1].construction not in ("dative", "relative") or len(told[-1].actors) != 1:
            return None
        first = told[-1].tally.end
        joined = any(self.lowers[i] in ("y", "e", "pero", ";") for i in range(first, verb))
        if not joined or self.clauses.something_between(first, verb):
            return None
        return Reference(verb, verb + 1, "pronoun", told[-1].actors)

    def _fares_with(self, governor: Governor, tally: Tally) -> bool:
        """'Soto manda en Loa con 32,4%', 'resiste con el 48%': whatever the verb, 'con' tells how one fares;
        not 'Soto atacó a Mora con 32%', nor 'dijo que …'.
        """
        if self.lowers[tally.outer - 1] != "con" or tally.percent is None or governor.says:
            return False
        verb = governor.verb
        return (
            not self.clauses.something_between(verb + 1, tally.outer)
            and "," not in self.lowers[verb : tally.outer - 1]
        )

    def _ranks(self, governor: Governor, tally: Tally) -> bool:
        """'En la primera vuelta había sido segunda, con el 21,9%', 'Fue tercero con 20,6%'."""
        first = governor.verb + 1
        return governor.copula and any(
            self.lexicon.ordinal(self.lowers[i]) for i in range(first, tally.outer)
        )

    def _placed_again(self, verb: int, first: int) -> Reference | None:
        """'El caso de Soto lo muestra Trazos, que lo proyectó en 11,3%': the one who is spoken of."""
        if self.lowers[verb - 2] not in RELATIVES or not self.clauses.places_somebody(verb):
            return None
        people = [r for r in self.references.between(first, verb) if r.actor and r.actor.kind == "person"]
        return people[0] if len({r.actor for r in people}) == 1 and self.clauses.usable(people[0]) else None

    def _follows_void(self, first: int, verb: int) -> bool:
        """'Votó el 75%, menos que antes, cuando registró el 79%': the turnout's verb, nobody else's."""
        opened = any(self.lowers[i] == "cuando" for i in range(max(first, verb - 2), verb))
        return opened and any(i in self.clauses.void for i in range(first, verb))
