"""What the rules of endorsements share: the layers that they read, and the book that they write in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ...lexicon import SAYING
from ...model import Actor, Endorsement, Stance, Unresolved
from ..clauses.determiners import CONTRACTIONS
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from . import elsewhere
from .candidates import Candidates
from .the_other import rather_the_other

PLACE_REACH = 8
"""Tokens between a side and ', lo mismo que' in which it is said where it was taken."""
SAYING_REACH = 20
"""Tokens of an inciso between an endorser and a verb of saying."""
DAY_REACH = 4
"""Tokens of 'este lunes' behind a verb of saying."""
PHRASE_LENGTH = 3
"""Tokens of 'en claro' that make of 'dejar' a verb of saying."""
TELLING_REACH = 8
"""Tokens of 'ayer en la sede de Lota' between a verb of saying and its 'que'."""
JOINED_REACH = 24
"""The same, of what 'y que' goes on from."""
NEAR = 16
"""Tokens between an endorser and the verb within which both belong to one piece of evidence."""


@dataclass(frozen=True, slots=True)
class Denied:
    """A side that somebody is said not to have taken, at token ``first``: 'no felicitó a Soto'."""

    first: int
    candidate: End
    stance: Stance


@dataclass(slots=True)
class Claims(Candidates):
    """The endorsements of one article while they are found, in the order of the text."""

    denied: list[Denied] = field(default_factory=list)
    """What another then did: 'El Partido del Alba no felicitó a Soto. Sí lo hizo Paredes'."""
    unsigned: list[Endorsement] = field(default_factory=list)
    """Sides of nobody named, of whom one is told next: 'Varios líderes felicitaron a Soto. El primero en
    hacerlo fue Paredes'. Whom they are for stands for both ends.
    """
    unplaced: End | None = None
    """Whom the last crowd backs whose members were not named: 'un grupo de senadores llamó a votar por'."""
    invested: list[tuple[int, Actor]] | None = None
    """(token, whose investiture is told there), once it was asked."""
    cheered: dict[Actor, End | None] = field(default_factory=dict)
    """speaker → whom they congratulate in their own words, once it was asked."""

    def add(
        self,
        endorser: End | None,
        candidate: End | None,
        stance: Stance,
        first: int,
        after: int,
        *,
        strong: bool = False,
        proclaimed: bool = False,
    ) -> bool:
        """Note that ``endorser`` takes ``stance`` on ``candidate``, shown by tokens ``first`` up to
        ``after``.

        Nobody endorses themselves; where a candidate is ``proclaimed``, no party its own. Returns
        whether both ends are known; ``strong`` says that a missing endorser of a contender is worth a
        person's look.
        """
        if candidate is not None and len(candidate.actors) > 1 and self._unnamed_here(endorser, first):
            candidate, endorser = self._givers_behind(candidate) or (candidate, endorser)
        if endorser is None or not endorser.actors or (candidate is not None and not candidate.actors):
            if stance == "support" and candidate is not None and candidate.actors:
                self.unplaced = candidate
            if strong and candidate is not None and set(candidate.actors) & self.contest.contenders:
                self.leave_open(first, after, "the endorser could not be placed")
                if stance == "support" and len(candidate.actors) == 1 and not self._mistaken(candidate):
                    self.unsign(candidate.actors[0], stance, first)
            return False
        document = self.reading.document
        if candidate is not None and "o" in document.lowers[candidate.first : candidate.after]:
            return False  # 'hay que votar por Soto o por Tola'
        if (stance == "neutral" or len(endorser.actors) > 1) and self._finalists_unnamed(endorser, first):
            return False
        nor = bool(endorser.first) and document.lowers[endorser.first - 1] == "ni"
        if nor and stance in ("support", "congratulate"):
            return False  # 'ni Quilodrán ni Paredes apoyarán a Soto'
        if candidate is not None and stance == "support":
            candidate = rather_the_other(self, endorser, candidate, first)
        if candidate is not None and self._mistaken(candidate):
            return False
        if stance == "support" and candidate is not None and document.lowers[candidate.first - 1] == "ni":
            return False  # 'ni Quilodrán ni Paredes ganaron su voto'
        endorser = self._likelier(endorser, stance)
        if endorser is None:
            return False
        if stance == "support" and candidate is not None:
            if self._rather_told(endorser, candidate, first):
                return False
            if elsewhere.backed(self, candidate, first, after):
                self.elsewhere = candidate
                return False
        first, after = self._evidence(endorser, candidate, first, after)
        start, end = document.starts[first], document.ends[after - 1]
        quote = self.reading.said_at(first)
        for actor in endorser.actors:
            for other in candidate.actors if candidate is not None else (None,):
                if other is not None and (
                    other in endorser.actors
                    or (proclaimed and self._own(actor, other))
                    or (stance == "support" and self._stands_for(actor, other))
                ):
                    continue
                self.found.append(Endorsement(start, end, actor, other, stance, quote))
        if candidate is not None and stance == "support":
            self._stands(candidate)
        self._likewise(endorser, candidate, stance, after)
        return True

    def _unnamed_here(self, endorser: End | None, first: int) -> bool:
        """Whether nobody acts, or those who stand do of whom only sentences before told."""
        if endorser is None or not endorser.actors:
            return True
        sentences = self.reading.document.sentence
        return sentences[endorser.first] < sentences[first] and self.contenders().issuperset(endorser.actors)

    def _givers_behind(self, candidate: End) -> tuple[End, End] | None:
        """'Apoyan a la candidata, Rosa Soto, el Partido del Alba y Tola': of the list that one who stands
        heads, those who do not stand are who acts, where nobody else does; not of 'apoyan a Soto y a Tola'.
        """
        standing, rest = self.contenders(), candidate.actors[1:]
        lowers = self.reading.document.lowers
        named = self.reading.references.at(candidate.first)
        if not rest or named is None or candidate.actors[0] not in standing or set(rest) & standing:
            return None
        if "," not in lowers[named.first : named.after]:
            return None
        i = named.after + 1
        behind = self.reading.references.starting_at(i) if lowers[i - 1 : i] == [","] else None
        if behind is None or not behind.actors or lowers[i] in CONTRACTIONS:
            return None
        return End(candidate.actors[:1], candidate.first, named.after), End(rest, i, candidate.after)

    def _stands(self, candidate: End) -> None:
        """'El Partido del Alba apoyará a Soto. El exgobernador ganó también el apoyo de Tola': who is backed
        by name stands, as far as what is told next is concerned.
        """
        called = self.reading.references.at(candidate.first)
        if called is not None and called.kind == "name" and candidate.actors == called.actors:
            self.contest.contenders.update(a for a in called.actors if a.kind == "person")

    def _finalists_unnamed(self, endorser: End, first: int) -> bool:
        """'El juez tiene las manos libres', 'Varios apoyarán a Soto', of who is in no run-off: whether an
        endorser of token ``first`` is a finalist whom its sentence does not name, and so another.
        """
        if set(endorser.actors).isdisjoint(self.contest.finalists):
            return False
        called, sentences = self.reading.references.at(endorser.first), self.reading.document.sentence
        named = called is not None and called.kind == "name"
        return not named or sentences[endorser.first] != sentences[first]

    def unsign(self, candidate: Actor, stance: Stance, first: int) -> None:
        """Note that nobody named takes a side at token ``first``, for those who are told of behind the
        sentence: 'Llovieron las felicitaciones a Soto'.
        """
        document = self.reading.document
        last = document.sentences[document.sentence[first]][1] - 1
        if document.stretch[first] < 0:
            start, end = document.starts[first], document.ends[last]
            self.unsigned.append(Endorsement(start, end, candidate, candidate, stance))

    def backer(self, predicate: Predicate) -> End | None:
        """Who backs somebody by a verb: its subject, of several whom a description may mean the one who does
        not stand, as no pronoun ('se volcó en su campaña') is taken for who stands by mistake.
        """
        agent = self.ends.agent(predicate)
        return (self._likelier(agent, "support") or agent) if agent is not None else None

    def _likelier(self, endorser: End, stance: Stance) -> End | None:
        """Of several whom a description may mean, the first who does not stand and so may back another; not
        of 'la candidata del Partido del Alba', who stands.
        """
        standing = set(self.contest.finalists) or self.contest.contenders
        reference = self.reading.references.at(endorser.first)
        called = reference.description if reference is not None else None
        runs = stance == "support" and called is not None and called.noun.kind == "candidacy"
        if stance == "congratulate" or runs or not standing & set(endorser.actors):
            return endorser
        other = next((actor for actor in endorser.otherwise if actor not in standing), None)
        if other is not None:
            return End((other,), endorser.first, endorser.after, likeliest=True)
        return endorser if not endorser.likeliest else None

    def _rather_told(self, endorser: End, candidate: End, first: int) -> bool:
        """'Soto sumó el respaldo de Tola. “Votaré por Soto”, dijo', taken for the words of whom Soto runs
        against: whether they are of nobody named with them, behind the side of another for the same
        candidate.
        """
        pair, number = set(self.contest.finalists), self.reading.said_at(first)
        if number is None or not pair or not {*endorser.actors, *candidate.actors} <= pair:
            return False
        said, sentences = self.reading.said[number], self.reading.document.sentence
        begin, end = self.reading.document.sentences[sentences[said.cue if said.cue >= 0 else first]]
        here = self.reading.references.between(begin, end)
        if any(set(r.actors) & set(endorser.actors) for r in here):
            return False
        return self.told_last(said.first) in candidate.actors

    def _likewise(self, endorser: End, candidate: End | None, stance: Stance, after: int) -> None:
        """Who does the same by the same sentence: '…, al igual que Quilodrán', 'Soto, junto a Tola, apoyó a'.

        Not 'apoyó a Soto, además de pedir calma'.
        """
        document = self.reading.document
        begin = document.sentences[document.sentence[after - 1]][0]
        places = {self._behind_a_place(after), endorser.after, self._behind_saying(endorser.after, after)}
        for i in sorted(places):
            i += document.lowers[i : i + 1] == [","]
            if i >= len(document) or document.sentence[i] != document.sentence[after - 1]:
                continue
            behind = self.cues.at(i, "likewise", "comitative")
            if behind is not None and (behind[0] == "likewise" or stance in ("support", "neutral")):
                self._same(behind[1], i, candidate, stance)
                return
        if stance in ("support", "neutral") and self._within_clause(
            endorser, candidate, stance, begin, after
        ):
            return
        before = self.cues.at(begin, "likewise", "comitative")
        if before is not None and endorser.first > before[1]:
            named = self.subjects_at(before[1])
            if named is not None and endorser.first - 2 <= named.after < endorser.first:
                self._same(before[1], before[1], candidate, stance)

    def _within_clause(
        self, endorser: End, candidate: End | None, stance: Stance, begin: int, after: int
    ) -> bool:
        """'Soto dijo que, junto a Tola, votará por', 'y por eso, junto a Tola, votará': who is named beside a
        verb whose subject stands in another clause; not 'dijo junto a Tola que votará'.
        """
        lowers = self.reading.document.lowers
        start = max(begin, after - SAYING_REACH)
        start = max(start, endorser.after + 1) if endorser.after <= after else start
        for i in range(start, after - 1):
            beside = self.cues.at(i, "comitative") if lowers[i - 1] in (",", "que") else None
            named = self.subjects_at(beside[1]) if beside is not None else None
            if beside is None or named is None:
                continue
            verb = named.after + (lowers[named.after : named.after + 1] == [","])
            if verb < after and self.predicates.tells(verb):
                self._same(beside[1], i, candidate, stance)
                return True
        return False

    def _behind_saying(self, i: int, end: int) -> int:
        """The token behind a verb of saying, and its day, between tokens ``i`` and ``end``: 'junto' of 'Soto
        anunció ayer junto a Tola que apoyará a'; ``i`` where there is no such verb.
        """
        document = self.reading.document
        for verb in range(i, min(end, i + SAYING_REACH)):
            if document.flags[verb] & SAYING and self.predicates.is_verb(verb):
                day = next((j for j in range(verb + 1, min(end, verb + DAY_REACH)) if self._is_day(j)), verb)
                return day + 1
        return i

    def _is_day(self, i: int) -> bool:
        return self.predicates.lexicon.is_word(self.reading.document.lowers[i], "weekday", "relative_day")

    def _behind_a_place(self, i: int) -> int:
        """The comma before 'lo mismo que' past 'en un mensaje', else token ``i``: '… a Soto en la red, lo
        mismo que Tola'.
        """
        document = self.reading.document
        if document.lowers[i : i + 1] == [","]:
            return i
        for j in range(i, min(len(document) - 1, i + PLACE_REACH)):
            if document.sentence[j] != document.sentence[i - 1] or self.predicates.is_verb(j):
                return i
            if document.lowers[j] in (";", ":"):
                return i
            if document.lowers[j] == ",":
                return j if self.cues.at(j + 1, "likewise") is not None else i
        return i

    def subjects_at(self, i: int) -> End | None:
        """Who is named at token ``i``, with titles and the list: 'los exalcaldes Soto y Tola'."""
        i -= self.reading.document.lowers[i - 1] in ("al", "del")
        named = self.reading.references.at(i)
        if named is not None and named.first == i and named.actors:
            return End.of(self.ends.whole(named))
        body = self.ends.party_body(i)
        if body is not None:
            return End(body.actors, i, body.after)  # 'junto con su partido'
        found = self.ends.subjects.phrase(i, ",", first=True)
        if found is not None and found.actors:
            return End.of(found)
        return self.ends.who_at(i)  # 'un grupo de ediles, entre ellos Soto'

    def _same(self, i: int, first: int, candidate: End | None, stance: Stance) -> None:
        """Note that who is named at token ``i`` takes the same side."""
        while i < len(self.reading.document) and self.cues.at(i, "did_so") is not None:
            found = self.cues.at(i, "did_so")
            assert found is not None
            i = found[1]
        whole = self.subjects_at(i) if i < len(self.reading.document) else None
        if whole is None:
            return
        document = self.reading.document
        together = self.cues.at(first, "comitative") is not None
        together = together and self.cues.within(whole.first, whole.after, "running_mate") is None
        for actor in whole.actors:
            for other in candidate.actors if candidate is not None else (None,):
                own = other is not None and self._own(actor, other)
                if actor != other and not own and not (together and actor in self.contest.contenders):
                    start, end = document.starts[min(first, i)], document.ends[whole.after - 1]
                    self.found.append(Endorsement(start, end, actor, other, stance, None))

    def _mistaken(self, candidate: End) -> bool:
        """Whether a bare description ('al libertario') was taken for somebody who does not stand, where
        others do.
        """
        reference = self.reading.references.at(candidate.first)
        if reference is None or reference.kind != "description" or reference.actors != candidate.actors:
            return False
        standing = self.contenders()
        won = self.contest.winner in candidate.actors
        return bool(standing) and not won and not set(candidate.actors) & standing

    def told_before(self, que: int) -> Predicate | None:
        """The verb that says what 'que' at token ``que`` opens: 'dijo ayer que', 'quiso dejar en claro que',
        'dijo que Soto perdió y que'; none where it is not said.
        """
        document = self.reading.document
        root = self.predicates.chained_to(que)
        que = root if root >= 0 else que
        joined = document.lowers[que - 1] in ("y", "e")
        for i in range(que - 1, max(-1, que - (JOINED_REACH if joined else TELLING_REACH)), -1):
            if document.sentence[i] != document.sentence[que]:
                return None
            form = self.predicates.form(i)
            if form is None:
                continue
            says = self.predicates.form(i, "say")
            if says is not None and "clause" not in self.predicates.lexicon.constructions(says.lemma, "say"):
                says = None  # 'dijo que no sigue a su padre y que'
            says = says or (form if self._says_in_words(form.lemma, i + 1, que) else None)
            if says is not None and (says.tense == "inf" or self.predicates.is_verb(i)):
                told = self.predicates.at(i, says)
                if says.tense == "inf" and self.predicates.says(i, says):
                    return replace(told, mood="asserted")
                return told if told.claimed else None
            if self.predicates.is_verb(i) and not joined:
                return None
        return None

    def _says_in_words(self, lemma: str, i: int, que: int) -> bool:
        """'dejó en claro que', 'hizo saber en un audio que': whether what goes on at token ``i`` makes of a
        verb one of saying.
        """
        ends = range(i + 1, min(que, i + PHRASE_LENGTH) + 1)
        lowers = self.reading.document.lowers
        return any(self.predicates.in_class(" ".join((lemma, *lowers[i:end])), "say") for end in ends)

    def leave_open(self, first: int, after: int, reason: str) -> None:
        """Report words that take a side but do not say whose or for whom."""
        document = self.reading.document
        self.reading.unresolved.append(
            Unresolved(document.starts[first], document.ends[after - 1], "endorsement", reason)
        )

    def _evidence(self, endorser: End, candidate: End | None, first: int, after: int) -> tuple[int, int]:
        """``first`` up to ``after`` widened to the ends that stand in the same clause and quotation."""
        document = self.reading.document
        for end in (endorser, candidate):
            if end is None or document.stretch[end.first] != document.stretch[first]:
                continue
            if document.sentence[end.first] != document.sentence[first]:
                continue
            if first - NEAR <= end.first and end.after <= after + NEAR:
                first, after = min(first, end.first), max(after, end.after)
        return first, after

    def _own(self, endorser: Actor, candidate: Actor) -> bool:
        """Whether the text gives the candidate the endorsing party: to be its candidate is no endorsement."""
        if endorser.kind != "party" or candidate.kind != "person":
            return False
        return self.reading.cast.people[candidate.index].party == endorser.index

    def _stands_for(self, endorser: Actor, party: Actor) -> bool:
        """Whether one who stands asks for votes for their own party: no endorsement."""
        return endorser in self.contenders() and self._own(party, endorser)

    def contender_acts(self, predicate: Predicate) -> bool:
        """Whether one who stands is who does it: a contender's choice is no backing of another."""
        agent = self.ends.agent(predicate)
        return agent is None or bool(set(agent.actors) & self.contenders())
