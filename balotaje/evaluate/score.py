"""Scores of one article: every table's counts, and every miss with the reason why nothing matched it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from balotaje.evaluate.counts import Count, Miss, Scores
from balotaje.evaluate.criteria import Comparison, Criterion, F
from balotaje.evaluate.matching import match
from balotaje.evaluate.names import PartyNames, same_entity, same_title, token_f1, tokens
from balotaje.evaluate.views import (
    ContactView,
    EndorsementView,
    Entity,
    PartyView,
    PersonView,
    QuoteView,
    ResultView,
    Span,
    View,
)

QUOTE_F1 = 0.8
"""The least token F1 at which two wordings are one quote (the codebook's)."""
CONTEXT = 60
"""Characters shown on each side of a miss."""


def score(gold: View, found: View, parties: PartyNames) -> Scores:
    """Score what was found in one article against its gold facts.

    Args:
        gold: the gold facts; what it does not speak of is not scored.
        found: what the program found in the same article.
        parties: which names are one party's.
    """
    scorer = _Scorer(gold, found, parties)
    scorer.run()
    return Scores(scorer.counts, tuple(scorer.misses))


class _Scorer:
    """The tables of one article: what is compared, a method for each kind of fact, then how it is counted."""

    def __init__(self, gold: View, found: View, parties: PartyNames) -> None:
        self._gold = gold
        self._found = found
        self._parties = parties
        self.counts: dict[str, Count] = {}
        self.misses: list[Miss] = []

    def run(self) -> None:
        """Score everything that gold speaks of."""
        self._people()
        self._party_names()
        self._results()
        self._endorsements()
        self._quotes()
        self._contacts()
        self._article()

    def _people(self) -> None:
        name = Criterion[PersonView](
            "name", lambda g, f: self._same(g.entity, f.entity), lambda p: p.entity.name
        )
        comparison = Comparison([name], near=_shared, prefer=_shared)
        for g, f in self._table("people", self._gold.people, self._found.people, comparison):
            self._listed("people: surfaces", g, g.surfaces, f.surfaces, lambda a, b: tokens(a) == tokens(b))
            self._listed("people: roles", g, g.roles, f.roles, same_title)
            if g.states_party and not (self._found.corpus_wide and g.party is None):
                agree = self._both(g.party, f.party)
                self._detail("people: party", g.entity.name, _name(g.party), _name(f.party), agree, g.span)

    def _party_names(self) -> None:
        name = Criterion[PartyView](
            "name", lambda g, f: self._same(g.entity, f.entity), lambda p: p.entity.name
        )
        comparison = Comparison([name], near=_shared, prefer=_shared)
        self._table("parties", self._gold.parties, self._found.parties, comparison)

    def _results(self) -> None:
        comparison = Comparison[ResultView](
            [
                Criterion("subject", lambda g, f: self._same(g.subject, f.subject), lambda r: r.subject.name),
                Criterion("figure", _same_figure, _figure),
                Criterion("kind", lambda g, f: (g.kind == "poll") == (f.kind == "poll"), lambda r: r.kind, 1),
            ],
            prefer=lambda g, f: (g.counted_percent == f.counted_percent) + (g.kind == f.kind),
        )
        for g, f in self._table("results", self._gold.results, self._found.results, comparison):
            fact = f"{g.subject.name}, {_figure(g)}"
            counted = g.counted_percent == f.counted_percent
            shares = _number(g.counted_percent), _number(f.counted_percent)
            self._detail("results: counted", fact, *shares, counted, g.span)
            self._detail("results: kind", fact, g.kind, f.kind, g.kind == f.kind, g.span)
            if g.states_election:
                agree = g.election == f.election
                self._detail("results: election", fact, g.election, f.election, agree, g.span)

    def _endorsements(self) -> None:
        comparison = Comparison[EndorsementView](
            [
                Criterion("from", lambda g, f: self._same(g.endorser, f.endorser), lambda e: e.endorser.name),
                Criterion("stance", lambda g, f: g.stance == f.stance, lambda e: e.stance, 1),
                Criterion(
                    "to", lambda g, f: self._both(g.candidate, f.candidate), lambda e: _shown(e.candidate)
                ),
            ]
        )
        self._table("endorsements", self._gold.endorsements, self._found.endorsements, comparison)

    def _quotes(self) -> None:
        text = Criterion[QuoteView](
            "text", lambda g, f: token_f1(g.text, f.text) >= QUOTE_F1, lambda q: f"“{_cut(q.text)}”"
        )
        speaker = Criterion[QuoteView](
            "speaker", lambda g, f: self._both(g.speaker, f.speaker), lambda q: _shown(q.speaker), 1
        )
        only_text = Comparison(
            [text],
            near=lambda g, f: token_f1(g.text, f.text),
            prefer=lambda g, f: (
                self._both(g.speaker, f.speaker) + (g.kind == f.kind) + token_f1(g.text, f.text)
            ),
        )
        with_speaker = Comparison([text, speaker], near=only_text.near, prefer=only_text.prefer)
        gold, found = self._gold.quotes, self._found.quotes
        for g, f in self._table("quotes: text", gold, found, only_text):
            self._detail("quotes: kind", f"“{_cut(g.text)}”", g.kind, f.kind, g.kind == f.kind, g.span)
        self._table("quotes: text+speaker", gold, found, with_speaker)

    def _contacts(self) -> None:
        comparison = Comparison[ContactView](
            [
                Criterion("pair", self._same_pair, lambda c: f"{c.one.name} – {c.other.name}"),
                Criterion("kind", lambda g, f: g.kind == f.kind, lambda c: c.kind, 1),
            ]
        )
        self._table("contacts", self._gold.contacts, self._found.contacts, comparison)

    def _article(self) -> None:
        """Title and date. No title says that the *text* has none, no date only that gold knows none."""
        gold, found = self._gold, self._found
        if gold.says_title and (gold.title or (found.title or "") in found.text):
            same = tokens(gold.title or "") == tokens(found.title or "")
            self._detail("title", "title", gold.title, found.title, same)
        if gold.published is not None:
            same = gold.published == found.published
            self._detail("published", "published", gold.published, found.published, same)

    def _table(
        self,
        table: str,
        gold: Sequence[F] | None,
        found: Sequence[F] | None,
        comparison: Comparison[F],
    ) -> list[tuple[F, F]]:
        """Count one table of facts; the pairs that matched, for their details."""
        if gold is None:
            return []
        found = found or ()
        matching = comparison.match(gold, found)
        pairs = [(gold[g], found[f]) for g, f in matching.pairs]
        self._count(table, len(pairs), len(pairs) + len(matching.false), len(pairs) + len(matching.missed))
        for number in matching.missed:
            fact = gold[number]
            why = comparison.why_missed(fact, found)
            self._miss(table, "missed", comparison.show(fact), why, fact.span)
        for number in matching.false:
            fact = found[number]
            why = comparison.why_false(fact, gold)
            self._miss(table, "false", comparison.show(fact), why, fact.span)
        return pairs

    def _listed(
        self,
        table: str,
        person: PersonView,
        gold: Sequence[str] | None,
        found: Sequence[str] | None,
        same: Callable[[str, str], bool],
    ) -> None:
        """Count what gold lists of a person without claiming to list all: only recall has a meaning."""
        if gold is None:
            return
        values = found or ()
        edges = [[number for number, value in enumerate(gold) if same(value, find)] for find in values]
        matching = match(edges, len(gold), frozenset())
        self._count(table, len(matching.pairs), None, len(gold))
        for number in matching.missed:
            why = "found " + (", ".join(values) or "none")
            self._miss(table, "missed", f"{person.entity.name}: {gold[number]}", why, person.span)

    def _detail(
        self,
        table: str,
        fact: str,
        gold: str | None,
        found: str | None,
        agree: bool,
        span: Span | None = None,
    ) -> None:
        """Count one value that gold states (or, None, states not to be there)."""
        true = agree and gold is not None
        self._count(table, int(true), int(found is not None), int(gold is not None))
        if not agree:
            side: Literal["missed", "false"] = "false" if gold is None else "missed"
            self._miss(table, side, fact, f"is {found or 'nothing'}, gold {gold or 'nothing'}", span)

    def _count(self, table: str, true: int, found: int | None, gold: int) -> None:
        """Add to a table; the first addition says whether its finds are counted."""
        count = Count(true, found, gold)
        self.counts[table] = self.counts[table] + count if table in self.counts else count

    def _miss(
        self, table: str, side: Literal["missed", "false"], fact: str, why: str, span: Span | None
    ) -> None:
        text = self._found.text or self._gold.text
        self.misses.append(Miss(self._gold.id, table, side, fact, why, _context(text, span)))

    def _same(self, gold: Entity, found: Entity) -> bool:
        return same_entity(gold, found, self._parties)

    def _both(self, gold: Entity | None, found: Entity | None) -> bool:
        """Both name the same, or neither names anybody."""
        if gold is None or found is None:
            return gold is None and found is None
        return self._same(gold, found)

    def _same_pair(self, gold: ContactView, found: ContactView) -> bool:
        straight = self._same(gold.one, found.one) and self._same(gold.other, found.other)
        return straight or (self._same(gold.one, found.other) and self._same(gold.other, found.one))


def _same_figure(gold: ResultView, found: ResultView) -> bool:
    """One figure in common, and none in which they differ."""
    pairs = [(gold.percent, found.percent), (gold.votes, found.votes)]
    both = [(one, other) for one, other in pairs if one is not None and other is not None]
    return bool(both) and all(one == other for one, other in both)


def _shared(gold: PersonView | PartyView, found: PersonView | PartyView) -> float:
    """How much of two names is the same: 0 to 1."""
    return token_f1(gold.entity.name, found.entity.name)


def _name(entity: Entity | None) -> str | None:
    return entity.name if entity else None


def _shown(entity: Entity | None) -> str:
    return entity.name if entity else "nobody"


def _number(value: float | None) -> str | None:
    return None if value is None else f"{value:g}"


def _figure(result: ResultView) -> str:
    percent = "" if result.percent is None else f"{result.percent:g} %"
    votes = "" if result.votes is None else f"{result.votes} votes"
    return " / ".join(filter(None, (percent, votes))) or "no figure"


def _cut(text: str, length: int = 90) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def _context(text: str, span: Span | None) -> str:
    """The span between « » with ``CONTEXT`` characters on each side, in one line."""
    if span is None or not text:
        return ""
    start, end = span
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return " ".join(f"{before}«{text[start:end]}»{after}".split())
