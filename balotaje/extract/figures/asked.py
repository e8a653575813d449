"""Which figures of a survey are no intention of voting: who will win, what some say, what bets give."""

from __future__ import annotations

from functools import cached_property

from ..clauses.verbs import DATIVES
from .profiles import OWNED_REACH, VOTED, Profile
from .stretches import Stretches
from .surveys import COMMA, RELATIVES
from .tallies import Tally

ASKED_ANEW = ("poll", "vote_noun", "count_cue", "counted_share", "first_round", "second_round", "electoral")
"""What shows that a sentence has left those who were asked who will win."""
ASKED_OR_VOTED = ("poll", "vote_noun", "vote_unit", "count_cue", "counted_share")
ELECTORATE_REACH = 5
"""Tokens of 'entre quienes votaron en'."""
DECIDED = ("decidid", "probable", "segur")
"""How begins what says of voters that they will vote."""
ELECTED_TO_BE = frozenset(("será", "serán"))
"""What makes somebody the next one: 'cree usted que será el próximo presidente'."""
GOES_ON = frozenset(("luego", "después", "detrás"))
FARTHER = frozenset((("más", "atrás"), ("más", "abajo"), ("más", "lejos"), ("por", "detrás")))
"""What a sentence opens with that goes on with a list."""
HEADED = frozenset("expectativas expectativa rechazo evaluación atributos conocimiento".split())
"""What opens a heading over figures that are no intention of voting."""
HEADING_MOST = 8
"""Tokens of a heading."""
FORETOLD_REACH = 9
"""Tokens of 'cree que la senadora Rosa Quilodrán va a ganar'."""


class Asked(Stretches):
    """Tells those who were asked for their vote from those who were asked something else."""

    def is_of_some(self, tally: Tally) -> bool:
        """Whether a survey's figure is of a part of the voters ('entre quienes votaron por Soto'), or of who
        is expected to win ('quién creen que ganará').

        In a primary the voters of one party are all voters.
        """
        part = self.part(tally)
        if self.is_of_the_voted(tally):
            return False
        if self._is_expected(part, tally.outer) or tally.sentence in self._expected:
            return True
        return self._asks_some(part) or self._goes_on_some(tally)

    def _asks_some(self, part: Profile) -> bool:
        """'entre quienes votaron por Soto': whether a part of the voters is asked."""
        asked = [i for i in part.cues.get("subgroup", ()) if not self._is_electorate(i)]
        return bool(asked) and not self._of_primary

    def _goes_on_some(self, tally: Tally) -> bool:
        """'Entre quienes apoyan a Soto el 91% no cambiaría. Más atrás aparece Mora (75%)': still a part's."""
        first, _ = self.document.sentences[tally.sentence]
        if not self._opens_next(tally.sentence) or not self._follows_on(first):
            return False
        return self._asks_some(self.profile(tally.sentence - 1))

    def _opens_next(self, sentence: int) -> bool:
        """Whether a sentence goes on in the paragraph of the one before, and asks nothing anew."""
        if not sentence or self.profile(sentence).has(*ASKED_ANEW):
            return False
        return self.document.paragraph_of(sentence - 1) == self.document.paragraph_of(sentence)

    def _is_electorate(self, i: int) -> bool:
        """'entre las personas decididas a votar', 'entre quienes votaron en la primera vuelta': all voters
        that count, and nobody's own.
        """
        if self.lowers[i] != "sus" and not self._names_somebody(i):
            return True
        behind = self.lowers[i : i + ELECTORATE_REACH]
        voted = "en" in behind and behind[behind.index("en") - 1] in VOTED
        return voted or any(word.startswith(DECIDED) for word in behind)

    def is_rated(self, tally: Tally) -> bool:
        """'Los mejor evaluados son Soto, con 39% de las menciones', 'Soto tiene 37% de rechazo. Le siguen
        Mora (26%) y Vega': how those asked rate somebody, and what goes on with it.
        """
        first, _ = self.document.sentences[tally.sentence]
        part = self.part(tally)
        named = all("menciones" in self.lowers[i : i + 3] for i in part.cues.get("vote_unit", ()))
        if (
            any(i < tally.first for i in part.cues.get("approval", ()))
            and named
            and not part.has("vote_noun")
        ):
            return True
        if not self._opens_next(tally.sentence) or not self._follows_on(first):
            return False
        before = self.profile(tally.sentence - 1)
        return before.has("approval") and not before.has("vote_unit", "vote_noun")

    def _follows_on(self, first: int) -> bool:
        """Whether a sentence opens as the next of a list does: 'Le siguen', 'Más atrás aparecen'."""
        if self.lowers[first] in DATIVES:
            return self.lowers[first + 1].startswith(("sigu", "segu"))
        return self.lowers[first] in GOES_ON or tuple(self.lowers[first : first + 2]) in FARTHER

    def _is_expected(self, part: Profile, before: int) -> bool:
        """'En expectativas de triunfo, Soto lidera con 59%', 'quién cree que ganará: Soto (59%)'.

        Not 'Más allá de quién ganará, la intención de voto de Soto es de 40%'.
        """
        asked = [i for i in part.cues.get("belief", ()) if self._is_foretold(i)]
        asked += part.cues.get("expectation", ())
        return any(i > before or "voto" not in self.lowers[i : self._first_figure(i, before)] for i in asked)

    def _first_figure(self, i: int, before: int) -> int:
        """The token where the first figure behind token ``i`` begins."""
        return next((k for k in range(i, before) if k in self.clauses.covered), before)

    @cached_property
    def _expected(self) -> frozenset[int]:
        """Sentences that go on with who is expected to win: '… será el próximo Presidente. Le sigue Mora'.

        The lines under a heading such as 'Expectativas' too, down to the next one.
        """
        found: set[int] = set()
        headed = False
        for n in range(1, len(self.document.sentences)):
            here, last = self.profile(n), self.document.sentences[n - 1][1]
            heading = self._is_heading(n)
            if heading or here.has(*ASKED_ANEW):
                headed = heading and self.lowers[self.document.sentences[n][0]] in HEADED
            goes_on = n - 1 in found or self._is_expected(self.profile(n - 1), last)
            same = self.document.paragraph_of(n - 1) == self.document.paragraph_of(n)
            if headed or (goes_on and same and not here.has(*ASKED_ANEW)):
                found.add(n)
        return frozenset(found)

    def _is_heading(self, n: int) -> bool:
        """Whether a sentence is a short line of its own without a figure."""
        first, after = self.document.sentences[n]
        if after - first > HEADING_MOST or any(i in self.clauses.covered for i in range(first, after)):
            return False
        return self.document.paragraphs[self.document.paragraph_of(n)] == (first, after)

    def _names_somebody(self, i: int) -> bool:
        """Whether voters are somebody's: 'entre los votantes de Soto'; not 'entre electores de 18 años'."""
        _, last = self.document.sentences[self.document.sentence[i]]
        reach = range(i, min(i + OWNED_REACH, last - 1))
        near = self.clauses.references.between(i, reach.stop)
        if any(r.actors and self.clauses.preposition(r) for r in near):
            return True
        if any(self.lowers[k] in ("de", "del") and self.document.is_capital(k + 1) for k in reach):
            return True
        followers = self.reading.knowledge.party_adjectives
        return any(self.lowers[k] in followers for k in reach)

    @cached_property
    def wagered(self) -> frozenset[int]:
        """Sentences of what a betting market gives, until a survey or votes are spoken of."""
        found: set[int] = set()
        on = False
        for n in range(len(self.document.sentences)):
            profile = self.profile(n)
            on = (on or profile.has("betting")) and not profile.has(*ASKED_OR_VOTED)
            if on:
                found.add(n)
        return frozenset(found)

    def is_of_the_voted(self, tally: Tally) -> bool:
        """'Entre los votantes de Soto, que llegó cuarto con 13,9%, Mora obtiene el 60%': what Soto got."""
        opened = self.stops.before(COMMA, tally.first, self.document.sentences[tally.sentence][0])
        if self.lowers[opened - 1] != "," or self.lowers[opened] not in RELATIVES:
            return False
        asked = self.profile(tally.sentence).cues.get("subgroup", ())
        return any(i < opened for i in asked) and self.clauses.is_done(tally.first)

    def _is_foretold(self, i: int) -> bool:
        """'El 52% cree que Soto ganará': whether a verb of winning that is to come is behind 'cree que'."""
        behind = range(i + 2, min(i + FORETOLD_REACH, len(self.lowers)))
        lead = self.reading.lexicon.verb_in
        return any(
            self.lowers[k] in ELECTED_TO_BE
            or any(v.tense in ("fut", "inf") for v in lead(self.lowers[k], "lead"))
            for k in behind
        )

    @cached_property
    def _of_primary(self) -> bool:
        return self.cues.within(0, len(self.document), "primary") is not None
