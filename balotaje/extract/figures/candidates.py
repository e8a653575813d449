"""Everybody who may bear a figure, with what the text shows of each: clues for ``weighing``.

Candidates are named, described or taken up in the figure's sentence or the few before it, and nobody. A clue
is a name that tells where somebody stands and what is between: 'b_free_0_0' is a subject before the figure,
no other figure and nobody between; 'b_next_con' whoever is nearest before 'con' and the figure.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from ...model import Actor
from ..coordination import CONTRACTIONS
from ..references import Reference
from ..tokens import DASHES
from .bearing import Borne
from .clauses import Clauses
from .tallies import Tally

REACH = 60
"""Tokens of a sentence on each side of a figure in which its bearer is looked for."""
MOST = 20
"""Mentions of a sentence before that are weighed."""
BACK = 3
"""Sentences before a figure's own in which its bearer is looked for."""
OPEN = 4
"""Of those whom an open description may mean, how many are weighed."""
OPENING = 2
"""Paragraphs in which an article presents whom it is about."""
OFTEN = 3
"""Namings from which an article is about somebody."""
NEAR_BEFORE, NEAR_BEHIND = 6, 5
"""Tokens around a figure in which a cue is of it."""
LONGEST = 6
"""Words of a pattern."""
GAPS = (0, 1, 2, 4, 8, 14, 24)
SIZES = (0.5, 3.0, 10.0, 30.0, 51.0, 70.0, 90.0, 100.0)
PREPOSITIONS = frozenset("a de por con contra ante sobre en según entre para tras frente".split())
LINKS = frozenset("con de a en hasta por contra ( , : ; y que ante sobre entre como".split())
TAILS = frozenset("de para por a en ( ) , . ; y que contra frente ante".split())
SHOWN = frozenset(
    """a al de del por con contra ante sobre en según entre para tras frente y e que quien donde mientras se
    le les su sus no pero""".split()
)
"""Words that a pattern shows as they are."""
VERBS = ("obtain", "lead", "lose", "put", "follow", "say")
VERSUS = frozenset(("versus", "vs", "contra", "ante", *DASHES))
CUES = tuple(
    """turnout blank_votes approval margin swing threshold seats subgroup poll count_cue counted_share
    vote_unit vote_noun electoral voters chamber_vote points""".split()
)
"""Classes of phrases that tell what a figure measures."""

Clues = list[str]


class Mention(NamedTuple):
    """Where somebody is mentioned, and how: by name, in other words, or by words that may mean them."""

    reference: Reference
    actor: Actor
    how: str


class Candidates:
    """Reads the candidates of one document's figures."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.document = clauses.document
        self.lowers = clauses.lowers
        self.references = clauses.references
        self._mentions: dict[int, list[Mention]] = {}
        self._governed: dict[int, str] = {}
        self._unknown: dict[int, list[tuple[int, str]]] = {}

    # -- who ---------------------------------------------------------------------------------------

    def mentions(self, sentence: int) -> list[Mention]:
        """Those mentioned in a sentence, in order."""
        found = self._mentions.get(sentence)
        if found is None:
            references = self.references.between(*self.document.sentences[sentence])
            found = self._mentions[sentence] = [m for r in references for m in _mentioned(r)]
        return found

    def _near(self, sentence: int, first: int, after: int) -> list[Mention]:
        """Those mentioned in a sentence from one token up to another."""
        mentions = self.mentions(sentence)
        low, high = (bisect_left(mentions, i, key=lambda m: m.reference.first) for i in (first, after))
        return mentions[low:high]

    @cached_property
    def namings(self) -> Counter[Actor]:
        """How often the article names everybody."""
        return Counter(naming.actor for naming in self.clauses.reading.cast.namings)

    @cached_property
    def opening(self) -> frozenset[Actor]:
        """Whom the first paragraphs name."""
        paragraph, namings = self.document.paragraph, self.clauses.reading.cast.namings
        return frozenset(n.actor for n in namings if paragraph[n.first] < OPENING)

    def of(self, borne: Borne, told: Sequence[Borne]) -> Mapping[Actor | None, Clues]:
        """The clues for everybody who may bear a figure; None stands for nobody.

        ``told`` are the other figures of the article with their bearers, in order.
        """
        tally = borne.tally
        link, tail = self.link(tally), self.tail(tally)
        before: dict[Actor, Mention] = {}
        behind: dict[Actor, Mention] = {}
        for mention in self._near(tally.sentence, tally.first - REACH, tally.first):
            before[mention.actor] = mention
        for mention in self._near(tally.sentence, tally.first, tally.first + REACH):
            behind.setdefault(mention.actor, mention)
        found: dict[Actor | None, Clues] = {}
        for actor, mention in behind.items():
            found[actor] = ["f", *self._behind(mention, tally, link, tail)]
        for actor, mention in before.items():
            found.setdefault(actor, []).extend(("b", *self._before(mention, tally, link)))
        free = sum(not self.preposition(m.reference) for m in before.values())
        self._earlier(found, tally, link, free, told)
        kind, subject = self.subject(tally)
        for actor in subject:
            if actor in found:
                found[actor].append(f"subject_{kind}")
        self._told(found, tally, before, told)
        shape = f"n_{min(len(before), 2)}_{min(len(behind), 1)}"
        found[None] = [shape, f"n_free_{min(free, 2)}", f"n_{kind}_{bool(subject)}"]
        found[None].extend(self._nobody(borne, link, tail))
        return found

    def _told(
        self,
        found: dict[Actor | None, Clues],
        tally: Tally,
        before: Mapping[Actor, Mention],
        told: Sequence[Borne],
    ) -> None:
        """What other figures everybody has."""
        here = [b for b in told if b.tally.sentence == tally.sentence and _same_measure(b.tally, tally)]
        ahead = {a for b in here if b.tally.first < tally.first for a in b.actors}
        later = {a for b in here if b.tally.first > tally.first for a in b.actors}
        last = next((b for b in reversed(told) if b.tally.first < tally.first), None)
        bearers = {a for b in told for a in b.actors}
        same = {a for b in told if _value(b.tally) == _value(tally) for a in b.actors}
        last_here = last is not None and last.tally.sentence == tally.sentence
        compared = last_here and self._is_compared(tally)
        for actor, clues in found.items():
            if actor is None:
                continue
            clues.append(actor.kind)
            place = "b" if actor in before else "f" if "f" in clues else "p"
            is_last = last is not None and actor in last.actors
            if actor in ahead:
                clues.append(f"has_{place}")
            if actor in later:
                clues.append(f"later_{place}")
            if actor in bearers:
                clues.append("bearer")
            if actor in same:
                clues.append("same_value")
            if is_last and last_here:
                clues.append("last_here")
            if compared:
                governed = self.preposition(before[actor].reference) if place == "b" else ""
                clues.append(f"compared_{place}_{governed}_{is_last}")
            if self.namings[actor] >= OFTEN:
                clues.append("often")
            if actor in self.opening:
                clues.append("opening")

    def _is_compared(self, tally: Tally) -> bool:
        """Whether a figure is set against another: '56% frente a 44%', '56%-44%'."""
        if self.lowers[tally.outer - 1] in VERSUS:
            return True
        return self.clauses.cues.ending(tally.outer, "comparison") is not None

    # -- where -------------------------------------------------------------------------------------

    def _before(self, mention: Mention, tally: Tally, link: str) -> Iterator[str]:
        """What stands between somebody and the figure behind."""
        reference = mention.reference
        first, after = reference.after, tally.outer
        yield f"b_{mention.how}"
        if first > after:
            yield "b_inside"
            return
        preposition = self.preposition(reference)
        free = "governed" if preposition else "free"
        figures = self._figures(first, after)
        others, governed = self._others(mention, tally.sentence, first, after)
        verb = self._last_verb(first, after)
        yield f"b_{free}_{figures}_{others}"
        yield f"b_{free}_{governed}"
        yield f"b_{free}_{verb}"
        yield f"b_{free}_{link}"
        yield f"b_{preposition}"
        yield f"b_gap_{bisect_left(GAPS, after - first)}"
        yield f"b_mark_{self._mark(first, after)}"
        yield f"b_{preposition}_{self._pattern(first, after)}"
        if figures == others == 0:
            yield f"b_next_{link}"
            if governed == 0:
                yield f"b_nearest_{free}_{link}"
                yield f"b_nearest_{preposition}_{verb}"
        if mention.actor.kind == "party" and self.clauses.owner(reference) is not None:
            yield "b_owned"
        if (stranger := self._stranger(tally.sentence, first, after)) is not None:
            yield f"b_{free}_stranger_{stranger}"
        if len(self.clauses.members(reference)) > 1:
            yield f"b_listed_{verb}"

    def _behind(self, mention: Mention, tally: Tally, link: str, tail: str) -> Iterator[str]:
        """What stands between the figure and somebody behind."""
        reference = mention.reference
        first, after = tally.end, reference.first
        preposition = self.preposition(reference)
        free = "governed" if preposition else "free"
        figures = self._figures(first, after)
        others = sum(self._others(mention, tally.sentence, first, after))
        verb = self._last_verb(first, after)
        gap = bisect_left(GAPS, max(0, after - first))
        yield f"f_{mention.how}"
        yield f"f_{free}_{figures}_{others}"
        yield f"f_{free}_{link}"
        yield f"f_{free}_{verb}"
        yield f"f_{preposition}"
        yield f"f_gap_{gap}"
        yield f"f_mark_{self._mark(first, after)}"
        yield f"f_{link}_{self._pattern(first, after)}"
        if (stranger := self._stranger(tally.sentence, first, after)) is not None:
            yield f"f_stranger_{stranger}"
        if figures == others == 0:
            yield f"f_next_{preposition}_{gap}"
            yield f"f_next_{preposition}_{verb}"
            yield f"f_next_{tail}_{verb}"
            yield f"f_next_{link}_{free}_{verb}"

    def _earlier(
        self,
        found: dict[Actor | None, Clues],
        tally: Tally,
        link: str,
        free: int,
        told: Sequence[Borne],
    ) -> None:
        """Whom only the sentences before mention."""
        here = tally.sentence
        before = (b for b in reversed(told) if b.tally.first < tally.first and b.actors)
        last = next((b.actors for b in before), ())
        passed = 0
        for sentence in range(here - 1, max(-1, here - 1 - BACK), -1):
            mentions = self.mentions(sentence)[-MOST:]
            latest = {m.actor: m for m in mentions}
            leads = next((m.actor for m in mentions if not self.preposition(m.reference)), None)
            away = here - sentence
            same = self.document.paragraph_of(sentence) == self.document.paragraph_of(here)
            for actor in [a for a in reversed(latest) if a not in found]:
                mention = latest[actor]
                clues = found[actor] = [
                    f"p_away_{away}",
                    f"p_paragraph_{same}",
                    f"p_passed_{min(passed, 3)}",
                    f"p_{mention.how}",
                    f"p_governed_{bool(self.preposition(mention.reference))}",
                    f"p_free_{min(free, 2)}_{away}",
                    f"p_{link}",
                ]
                if actor == leads:
                    clues.append(f"p_leads_{away}_{min(free, 1)}")
                if len(latest) == 1:
                    clues.append(f"p_only_{away}")
                if actor in last:
                    clues.append(f"p_last_{min(free, 1)}")
                passed += 1

    # -- nobody ------------------------------------------------------------------------------------

    def _nobody(self, borne: Borne, link: str, tail: str) -> Iterator[str]:
        """What shows that a figure is nobody's: a turnout, a sample, somebody who is not known."""
        tally = borne.tally
        figure = tally.parts[0].figure
        first, last = self.document.sentences[tally.sentence]
        if not borne.actors:
            yield "n_open" if borne.construction else "n_unplaced"
        yield f"n_link_{link}"
        yield f"n_tail_{tail}"
        yield f"n_{link}_{tail}"
        yield f"n_unit_{tally.unit}"
        yield f"n_both_{tally.percent is not None and tally.votes is not None}"
        yield f"n_written_{figure.bare}_{figure.written}_{figure.joined}"
        size = len(str(tally.votes)) if tally.percent is None else bisect_left(SIZES, tally.percent)
        yield f"n_{figure.measure}_{size}"
        yield f"n_verb_{self._last_verb(first, tally.outer)}"
        within = self.clauses.cues.within
        for name in CUES:
            if within(first, last, name) is None:
                continue
            yield f"n_has_{name}"
            if within(max(first, tally.outer - NEAR_BEFORE), tally.outer, name) is not None:
                yield f"n_near_{name}"
            if within(tally.end, min(last, tally.end + NEAR_BEHIND), name) is not None:
                yield f"n_behind_{name}"
        if (stranger := self._stranger(tally.sentence, first, tally.outer)) is not None:
            yield f"n_stranger_{stranger}"
        if self.document.stretch[tally.first] >= 0:
            yield "n_quoted"

    # -- words -------------------------------------------------------------------------------------

    def preposition(self, reference: Reference) -> str:
        """The preposition that governs a reference."""
        found = self._governed.get(reference.first)
        if found is None:
            found = self.clauses.preposition(reference)
            found = found if not found or found in PREPOSITIONS else "other"
            self._governed[reference.first] = found
        return found

    def subject(self, tally: Tally) -> tuple[str, tuple[Actor, ...]]:
        """Who the subject of the nearest verb before a figure is, behind how that is known and its class."""
        verb = next(
            (v for v in self.clauses.finite_before(tally.first) if self.references.at(v) is None), None
        )
        if verb is None:
            return "verbless", ()
        kind = self._verb(verb)
        found = self.clauses.subject(verb)
        if found is not None:
            actors = tuple(a for r in found for a in self.clauses.settled(r).actors)
            return (kind, actors) if found else (f"overt_{kind}", ())
        dropped = self.clauses.dropped(verb)
        return (f"unknown_{kind}", ()) if dropped is None else (f"dropped_{kind}", dropped.actors)

    def link(self, tally: Tally) -> str:
        """What ties the figure to what stands before it."""
        first, _ = self.document.sentences[tally.sentence]
        i = tally.outer - 1
        if i < first:
            return "start"
        lower = CONTRACTIONS.get(self.lowers[i], self.lowers[i])
        if lower in LINKS:
            return lower
        if lower in DASHES:
            return "dash"
        if self.clauses.is_finite(i):
            return f"verb_{self._verb(i)}"
        if self.clauses.is_participle(i):
            return "participle"
        if self.references.at(i) is not None:
            return "reference"
        if lower.endswith(("ar", "er", "ir", "ndo")):
            return "infinitive"
        return "word" if lower[0].isalpha() else "mark"

    def tail(self, tally: Tally) -> str:
        """What follows the figure."""
        _, last = self.document.sentences[tally.sentence]
        if tally.end >= last:
            return "end"
        lower = CONTRACTIONS.get(self.lowers[tally.end], self.lowers[tally.end])
        if lower in TAILS:
            return lower
        return f"verb_{self._verb(tally.end)}" if self.clauses.is_finite(tally.end) else "word"

    def _verb(self, i: int) -> str:
        """The class of the verb at token ``i``, or of the participle that it helps."""
        verb_in = self.clauses.lexicon.verb_in
        helped = self.lowers[i + 1] if i + 1 < len(self.lowers) else ""
        for name in VERBS:
            if verb_in(self.lowers[i], name) or any(v.tense == "part" for v in verb_in(helped, name)):
                return name
        return "copula" if self.clauses.is_copula(i) else "other"

    def _last_verb(self, first: int, after: int) -> str:
        """The class of the last finite verb between two tokens of a sentence."""
        if first >= after:
            return "none"
        for verb in self.clauses.finite_before(after):
            if verb < first:
                break
            if self.references.at(verb) is None:
                return self._verb(verb)
        return "none"

    def _figures(self, first: int, after: int) -> int:
        """How many figures stand between two tokens, up to two."""
        covered = self.clauses.covered
        return min(len({covered[i] for i in range(first, after) if i in covered}), 2)

    def _others(self, mention: Mention, sentence: int, first: int, after: int) -> tuple[int, int]:
        """How many others stand between two tokens, free and governed, up to two of each."""
        others = {
            m.reference.first: not self.preposition(m.reference)
            for m in self._near(sentence, first, after)
            if m.actor != mention.actor and m.reference.after <= after
        }
        free = sum(others.values())
        return min(free, 2), min(len(others) - free, 2)

    def _stranger(self, sentence: int, first: int, after: int) -> str | None:
        """What governs the last one named between two tokens who is not known; None where none is."""
        found = self._unknown.get(sentence)
        if found is None:
            found = self._unknown[sentence] = list(self._strangers(*self.document.sentences[sentence]))
        place = bisect_left(found, (after, ""))
        return found[place - 1][1] if place and found[place - 1][0] >= first else None

    def _strangers(self, first: int, after: int) -> Iterator[tuple[int, str]]:
        """Where a sentence names somebody who is neither known nor a place, with the preposition before."""
        governed = ""
        behind = first
        for i in range(first, after):
            capital = self.document.is_capital(i) and self.lowers[i][0].isalpha()
            if not capital or i in self.clauses.places or self.references.at(i) is not None:
                continue
            if i == first and self.clauses.lexicon.is_common(self.lowers[i]):
                continue
            if i != behind or not governed:
                before = self.lowers[i - 1] if i > first else ""
                before = CONTRACTIONS.get(before, before)
                governed = before if before in PREPOSITIONS else "free"
            behind = i + 1
            yield i, governed

    def _mark(self, first: int, after: int) -> str:
        """What parts two tokens."""
        words = self.lowers[first:after]
        for mark in ";:":
            if mark in words:
                return mark
        opened = words.count("(") - words.count(")")
        if opened:
            return ")" if opened < 0 else "(" if words[0] == "(" else "later("
        return "," * min(words.count(","), 2)

    def _pattern(self, first: int, after: int) -> str:
        """The words between two tokens by class: 'P' a person, 'L' a party, '#' a figure, 'w' a word."""
        found: list[str] = []
        i = first
        while i < after and len(found) <= LONGEST:
            symbol, i = self._symbol(i)
            if symbol != "w" or found[-1:] != ["w"]:
                found.append(symbol)
        return " ".join(found) if len(found) <= LONGEST else "long"

    def _symbol(self, i: int) -> tuple[str, int]:
        """The class of what stands at token ``i``, and the token behind it."""
        lower = self.lowers[i]
        if i in self.clauses.covered:
            return "#", max(i + 1, self.clauses.tallies[self.clauses.covered[i]].end)
        reference = self.references.at(i)
        if reference is not None:
            kind = reference.actors[0].kind if reference.actors else ""
            return {"person": "P", "party": "L"}.get(kind, "D"), max(i + 1, reference.after)
        if lower in SHOWN or not lower[0].isalpha():
            return lower, i + 1
        return (f"V{self._verb(i)}" if self.clauses.is_finite(i) else "w"), i + 1


def _mentioned(reference: Reference) -> Iterator[Mention]:
    """Whom a reference mentions, or may mean."""
    if reference.actors:
        how = "several" if len(reference.actors) > 1 else reference.kind
        for actor in reference.actors:
            yield Mention(reference, actor, how)
    elif reference.kind == "description" and reference.number == "s":
        for n, (_, index) in enumerate(reference.fits[:OPEN]):
            yield Mention(reference, Actor("person", index), f"open_{min(n, 2)}")


def _same_measure(one: Tally, other: Tally) -> bool:
    return (one.percent is None) == (other.percent is None)


def _value(tally: Tally) -> float | None:
    return tally.percent if tally.percent is not None else tally.votes
