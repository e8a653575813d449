"""The results that an article reports: whose figure, how many votes or per cent, at which share counted.

Figures are read (``figures.numerals``), told apart by what they measure (``senses``), put together
(``tallies``), given to whom they belong (``bearers``) and to the report that they are part of (``reports``).
A figure stands as a result where its unit is votes, or where the text around it speaks of an election and not
of approval.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from ..model import Actor, Result, ResultKind, Unresolved
from .cues import Cues
from .figures import bearers, numerals, senses, tallies
from .figures.bearers import Borne
from .figures.clauses import Clauses
from .figures.elections import Contests
from .figures.followers import with_followers
from .figures.measured import Measured
from .figures.merging import are_rounded, fullness, merged, told_apart, told_in_both
from .figures.places import Places
from .figures.reports import VOTE_CUES, Reports
from .figures.shares import Share
from .figures.surveys import COMMA, PAST_TENSES, RELATIVES
from .figures.tallies import Tally
from .figures.worded import Worded
from .reading import Reading
from .references.pointers import References


def find(reading: Reading) -> list[Result]:
    """Every result of the article, in order; what cannot be placed goes to ``reading.unresolved``."""
    cues = Cues.of(reading.document, reading.lexicon)
    read = numerals.read(reading.document, reading.lexicon, cues)
    if not read:
        return []
    references = with_followers(reading)
    measured = senses.measure(
        reading.document, reading.lexicon, cues, references, reading.knowledge.demonyms, read
    )
    found = tallies.pair(reading.document, reading.lexicon, references, measured)
    if not found:
        return []
    return _Finder(reading, references, cues, measured, found).run()


TURNS = frozenset(("en", "esto", "ello", "eso"))
MEASURES = frozenset(
    "votos cifras números número sufragios porcentajes porcentaje términos papeletas".split()
)
"""What 'en' opens a sentence with that tells the same figures in another measure."""
HALF, LEAST_OF_TWO, MOST = 49.0, 93.0, 100.6
"""What the winner of a second round has, and both of its candidates together (blank votes apart)."""
STRONG = frozenset(("shared", "verb", "relative", "fronted", "bracket", "dative", "beside", "complement"))
"""Constructions that show a figure to be somebody's result in a text that speaks of an election."""
PLACED = ("dative", "beside")
ELECTION_CUES = (
    *("electoral", "election_word", "poll", "primary", "first_round", "second_round"),
    *("counted_share", "count_cue", "vote_noun", "winner_noun", "winner_part", "seats", "contested"),
)
"""What shows a text with figures of several to be on an election."""
RUN = 2
"""Sentences (lines) over which names with their figures are one list."""


class _Finder:
    def __init__(
        self,
        reading: Reading,
        references: References,
        cues: Cues,
        measured: list[Measured],
        found: list[Tally],
    ) -> None:
        self.reading = reading
        self.cues = cues
        self.clauses = Clauses(reading, references, cues, measured, found)
        self.reports = Reports(reading, cues, self.clauses, measured)
        self.shares = self.reports.shares
        self.worded = Worded(self.reports, self.shares)
        self.places = Places(reading, self.reports)
        self.borne = bearers.find(self.clauses, found)
        self.present: set[int] = set()
        """The sentences with a figure of the contest that the text is about."""

    def run(self) -> list[Result]:
        """Accept, date and report each tally."""
        sure = {borne.tally.sentence for borne in self.borne if not borne.denied and self._is_sure(borne)}
        accepted: list[tuple[Borne, ResultKind]] = []
        before: tuple[Tally, ResultKind] | None = None
        for borne in merged(self.borne, self.reading.document.lowers):
            if borne.denied:
                continue
            kind = self.reports.kind(borne.tally, borne.projected, before)
            if (borne.actors or kind == "past") and not self.reports.is_of_the_voted(borne.tally):
                before = (borne.tally, kind)
            if borne.actors and kind == "count":
                self.reports.counted.add(borne.tally.sentence)
            if not borne.actors:
                self._leave(borne)
            elif borne.tally.sentence in self.reports.wagered and kind != "past":
                continue
            elif self._stands(borne, sure) and not (kind == "poll" and self.reports.is_of_some(borne.tally)):
                accepted.append((borne, kind))
        if not accepted:
            return []
        accepted = self._as_told_again(accepted)
        self.worded.add({borne.tally.sentence + d for borne, _ in accepted for d in (-2, -1, 0, 1, 2)})
        return self._once(self._results(accepted))

    @cached_property
    def electoral(self) -> bool:
        """Whether the text speaks of an election, of who stands in it or of what it is for."""
        told = any(self.cues.by_class[name] for name in ELECTION_CUES)
        return told or any(self._is_partys(borne) for borne in self.borne)

    def _is_partys(self, borne: Borne) -> bool:
        """'El Panal ganó con el 58% en Tola': what a party has obtained a percentage in is an election."""
        party = any(actor.kind == "party" for actor in borne.actors) and borne.tally.percent is not None
        return party and self.clauses.is_done(borne.tally.first)

    def _as_told_again(self, accepted: list[tuple[Borne, ResultKind]]) -> list[tuple[Borne, ResultKind]]:
        """A headline's figure is of the kind that the text tells of the same figure: 'Soto llega a 29%'."""
        told: dict[tuple[tuple[Actor, ...], float | None], ResultKind] = {}
        for borne, kind in accepted:
            if borne.tally.sentence > 0 and kind != "past":
                told.setdefault((borne.actors, borne.tally.percent), kind)
        bare = not self.reports.profile(0).has("poll", "poll_cue", "count_cue", "counted_share")
        return [
            (borne, told.get((borne.actors, borne.tally.percent), kind))
            if bare and borne.tally.sentence == 0 and kind != "past" and borne.tally.percent is not None
            else (borne, kind)
            for borne, kind in accepted
        ]

    # -- what stands -------------------------------------------------------------------------------

    def _is_sure(self, borne: Borne) -> bool:
        """Whether the figure's own sentence shows that it is one of an election."""
        tally = borne.tally
        profile = self.reports.profile(tally.sentence)
        if self.reports.is_rated(tally):
            return False
        if tally.unit == "votes":
            return tally.percent is not None or not profile.has("chamber_vote")
        if borne.construction == "voters":
            first, _ = self.reading.document.sentences[tally.sentence]
            some = self.reading.document.lowers[first] == "entre"  # 'Entre los jóvenes, el 20% votó por Soto'
            voted = self.reports.decided and not some
            return tally.unit == "voters" or voted or profile.has("poll", "electoral")
        return profile.has(*VOTE_CUES) and not self._is_approval(tally)

    def _is_approval(self, tally: Tally) -> bool:
        """Whether the sentence, or failing that the title, is about how somebody is rated."""
        here = self.reports.part(tally)
        if self.reports.is_rated(tally):
            return True
        voted = here.has("vote_unit", "vote_noun", "count_cue", "counted_share")
        title = self.reports.title
        rated = any(not self.clauses.is_finite(i) for i in title.cues.get("approval", ()))
        rated = rated and not title.has("vote_unit", "vote_noun")  # not 'El Panal rechaza sumarse a Soto'
        return not voted and (here.has("approval") or rated)

    def _stands(self, borne: Borne, sure: set[int]) -> bool:
        """Whether the figure is a result: surely, or in the run of one that surely is."""
        if self._is_sure(borne):
            return True
        if borne.tally.unit == "votes" or self._is_approval(borne.tally):
            return False
        if sure or self._is_ranking(borne):
            return True
        return self.electoral and (
            self._is_obtained(borne) or self._is_ranked(borne.tally) or self._is_surveyed(borne)
        )

    def _is_obtained(self, borne: Borne) -> bool:
        """'Soto alcanzó 34,2%' in a text on an election; not 'la consultora ubica a Soto con 34,2%'."""
        if borne.construction not in STRONG:
            return False
        here = borne.tally.first
        told = "pres" not in self.clauses.tenses_before(here) or self.clauses.is_done(here)
        sentence = self.reading.document.sentences[borne.tally.sentence]
        contested = self.cues.within(*sentence, "contested") is not None  # 'lidera con 31% la carrera'
        if told or ((self.reports.shares or contested) and borne.construction not in PLACED):
            return True
        return self.reports.decided and borne.construction not in PLACED

    def _is_surveyed(self, borne: Borne) -> bool:
        """'Trazos publicó su encuesta. Soto alcanza 31%': what a survey told of before gives somebody."""
        told = borne.construction in STRONG or borne.construction == "voters"
        return told and self.reports.states[borne.tally.sentence] == "poll"

    def _is_ranked(self, tally: Tally) -> bool:
        """'Paredes, tercera con 14,2%', 'en segundo lugar con 20%', 'ocupa el segundo puesto: 20%'."""
        i = tally.outer - 1
        lowers = self.reading.document.lowers
        return i > 0 and lowers[i] in ("con", ":") and self.clauses.is_light_phrase(i - 1)

    def _is_ranking(self, borne: Borne) -> bool:
        """Whether several people have a figure each, in a sentence or in lines."""
        here = borne.tally.sentence
        others = set().union(*(self.ranked.get(s, set()) for s in range(here - RUN, here + RUN + 1)))
        return len(others) > 1

    @cached_property
    def ranked(self) -> dict[int, set[tuple[Actor, ...]]]:
        """Sentence → whoever has a percentage in it."""
        found: dict[int, set[tuple[Actor, ...]]] = defaultdict(set)
        for borne in self.borne:
            if borne.actors and borne.tally.percent is not None:
                found[borne.tally.sentence].add(borne.actors)
        return found

    def _leave(self, borne: Borne) -> None:
        """Report a figure of votes that nobody could be given."""
        tally = borne.tally
        told = any(part.unit == "votes" and not part.figure.bare for part in tally.parts)
        if not told or self.reports.profile(tally.sentence).has("chamber_vote"):
            return
        document = self.reading.document
        self.reading.unresolved.append(
            Unresolved(document.starts[tally.first], document.ends[tally.after - 1], "result", borne.reason)
        )

    # -- results -----------------------------------------------------------------------------------

    def _results(self, accepted: list[tuple[Borne, ResultKind]]) -> list[Result]:
        contests = Contests(self.reading, self.reports)
        self.shares.aside = {
            borne.tally.sentence for borne in self.borne if self.clauses.earlier(borne.tally.first)
        } | self._moments({borne.tally.sentence for borne, _ in accepted})
        self.present = {borne.tally.sentence for borne, kind in accepted if kind != "past"}
        document = self.reading.document
        found: list[Result] = []
        broken = -1
        for borne, kind in accepted:
            tally = borne.tally
            if self.reports.is_final(tally.sentence):
                broken = tally.first
            share = self._share(tally, kind, broken)
            for actor in borne.actors:
                found.append(
                    Result(
                        start=document.starts[tally.first],
                        end=document.ends[self._closed(tally) - 1],
                        subject=actor,
                        percent=tally.percent,
                        votes=tally.votes,
                        counted_percent=share,
                        kind=kind,
                        election=contests.election(tally, (actor,), kind),
                        pollster=self.reports.pollster(tally) if kind == "poll" else None,
                        approximate=tally.approximate,
                    )
                )
        return self._carried_back(found, accepted)

    def _moments(self, told: set[int]) -> set[int]:
        """Sentences without a figure that tell how far the count was when something else happened.

        'Soto la llamó cuando se había escrutado el 60%'; not 'Soto ganó, cuando se ha escrutado el 97%', nor
        'Soto supera a Mora cuando se llevaba escrutado el 60%', nor 'Cuando ya se conocen los resultados del
        98% de las mesas, Soto gana'.
        """
        document = self.reading.document
        found: set[int] = set()
        for share in self.shares:
            first, _ = document.sentences[share.sentence]
            if share.sentence in told or "cuando" not in document.lowers[first : share.first]:
                continue
            when = document.lowers.index("cuando", first)
            tenses = self.clauses.tenses_in(when, share.first)
            led = any(self.clauses.is_verb_of(i) for i in range(first, when) if self.clauses.is_finite(i))
            if tenses and tenses <= PAST_TENSES and not led:
                found.add(share.sentence)
        return found

    @cached_property
    def looking_back(self) -> frozenset[int]:
        """The first tokens of tallies of an earlier report: from 'había obtenido' to the paragraph's end.

        Until a share counted or a word such as 'ahora' brings the text back.
        """
        paragraph = self.reading.document.paragraph
        found: set[int] = set()
        before: Tally | None = None
        back = False
        for borne in self.borne:
            tally = borne.tally
            if before is None or paragraph[before.first] != paragraph[tally.first]:
                back = False
            elif self.shares.in_sentence(tally) or self.reports.speaks_of_now(before.after, tally.first):
                back = False
            elif back and self._leaves_inciso(before, tally):
                back = False
            earlier = self.clauses.earlier(tally.first) and not self.shares.is_taken_up(tally.sentence)
            back = back or earlier or self.reports.recalls(tally.sentence)
            back = back or (tally.sentence not in self.decisive and self._tells_first_round(tally))
            if back:
                found.add(tally.first)
            before = tally
        return frozenset(found)

    def _leaves_inciso(self, before: Tally, tally: Tally) -> bool:
        """'En el sur, donde Soto había ganado con 45%, el orden se invirtió: Paredes logró 56%'."""
        document = self.reading.document
        lowers = document.lowers
        first = self.reports.stops.before(COMMA, before.first, document.sentences[before.sentence][0])
        relative = lowers[first - 1 : first] == [","] and lowers[first] in RELATIVES
        same = before.sentence == tally.sentence and lowers[before.end : before.end + 1] == [","]
        between = lowers[before.end : tally.outer]
        goes_on = any(word in RELATIVES or word.startswith("seguid") for word in between)
        return relative and same and not goes_on and "pret" in self.clauses.tenses_before(tally.first)

    def _tells_first_round(self, tally: Tally) -> bool:
        """Whether a figure is of the first round, in the count of the second."""
        return self.of_runoff and self.reports.is_of_a_round(tally)

    @cached_property
    def decisive(self) -> frozenset[int]:
        """The sentences in which somebody has half of the votes."""
        return frozenset(b.tally.sentence for b in self.borne if b.actors and (b.tally.percent or 0) >= HALF)

    @cached_property
    def of_runoff(self) -> bool:
        """Whether two have nearly all votes between them in one sentence: the count of a second round."""
        told: dict[int, dict[tuple[Actor, ...], float]] = defaultdict(dict)
        for borne in self.borne:
            if borne.actors and borne.tally.percent is not None:
                told[borne.tally.sentence].setdefault(borne.actors, borne.tally.percent)
        return any(
            len(shares) == 2 and max(shares.values()) >= HALF and LEAST_OF_TWO <= sum(shares.values()) <= MOST
            for shares in told.values()
        )

    def _closed(self, tally: Tally) -> int:
        """The token after a tally, with the bracket that it opens: '40% (2.880.994 votos)'."""
        lowers = self.reading.document.lowers[tally.first : tally.after + 1]
        return tally.after + 1 if "(" in lowers and lowers[-1] == ")" else tally.after

    def _share(self, tally: Tally, kind: ResultKind, broken: int) -> float | None:
        """The share of tables counted that goes with a figure, stated with it or before."""
        here = self.shares.in_sentence(tally)
        if kind == "poll":
            own = here is not None and here.first < tally.first and self.reports.is_surveyed_count(here.first)
            return here.value if here is not None and own else None
        if here is not None and kind == "past":
            return None if tally.sentence in self.present else here.value
        if here is not None:
            return here.value
        if kind == "past" or self.reports.is_final(tally.sentence) or tally.first in self.looking_back:
            return None
        before = self.worded.referring_back(tally) or self.shares.before(tally)
        if before is None or before.first <= broken:
            return None
        quick = self.reports.quick_counts
        if tally.sentence in quick and before.sentence not in quick:
            return None
        ended = self.reports.is_ended(before.first, tally.first)
        return None if ended or self.places.are_apart(before.sentence, tally.sentence) else before.value

    def _carried_back(self, found: list[Result], accepted: list[tuple[Borne, ResultKind]]) -> list[Result]:
        """A share stated behind the figures that it goes with belongs to them too.

        Not where a subject of the same paragraph has another figure at that share, or the figures are a quick
        count's: then the earlier ones are of another report.
        """
        paragraph = self.reading.document.paragraph
        told_final = {b.tally.sentence for b, _ in accepted if self.reports.is_final(b.tally.sentence)}
        final = self.reports.rest_of_paragraphs(lambda sentence: sentence in told_final)
        behind = [
            self._share_behind(borne.tally)
            if kind == "count" and borne.tally.sentence not in final and self._first_report(borne.tally)
            else None
            for borne, kind in accepted
            for _ in borne.actors
        ]
        places = [paragraph[borne.tally.first] for borne, _ in accepted for _ in borne.actors]
        told: dict[Actor, list[Result]] = defaultdict(list)
        for result in found:
            if result.counted_percent is not None:
                told[result.subject].append(result)
        apart = {
            (place, share.value)
            for place, share, result in zip(places, behind, found, strict=True)
            if share is not None and self._contradicted(result, told[result.subject], share)
        }
        return [
            replace(result, counted_percent=share.value)
            if share is not None and result.counted_percent is None and (place, share.value) not in apart
            else result
            for place, share, result in zip(places, behind, found, strict=True)
        ]

    def _first_report(self, tally: Tally) -> bool:
        """Whether no share was stated before the tally."""
        return tally.first not in self.looking_back and self.shares.before(tally) is None

    def _share_behind(self, tally: Tally) -> Share | None:
        """The first share stated behind a tally; a quick count's figures have none but their own."""
        share = self.shares.behind(tally)
        quick = self.reports.quick_counts
        if share is None or (tally.sentence in quick and share.sentence not in quick):
            return None
        _, after = self.reading.document.sentences[share.sentence]
        opens = self.reading.document.lowers[after - 1] == ":"  # 'Con el 99% de las mesas, los votos son:'
        return None if opens or self.places.are_apart(share.sentence, tally.sentence) else share

    def _contradicted(self, result: Result, told: list[Result], share: Share) -> bool:
        """Whether the subject of a result has another figure at the same share, in the same paragraph."""
        document = self.reading.document
        near = {document.paragraph[share.first], self._paragraph(result)}
        return any(
            other is not result
            and self._paragraph(other) in near
            and other.counted_percent == share.value
            and other.percent is not None
            and result.percent is not None
            and not are_rounded(other.percent, result.percent)
            for other in told
        )

    def _paragraph(self, result: Result) -> int:
        document = self.reading.document
        return document.paragraph[bisect_left(document.ends, result.start + 1)]

    def _join(self, best: dict[tuple[Actor, float | None, int | None, bool], Result]) -> None:
        """Make one row of a percentage and the votes that the next sentence gives the same subject."""
        document = self.reading.document
        told: dict[Actor, list[tuple[int, Result]]] = defaultdict(list)
        for result in sorted(best.values(), key=lambda r: r.start):
            first = bisect_left(document.ends, result.start + 1)
            told[result.subject].append((document.sentence[first], result))
        paired = told_in_both(told)
        for rows in told.values():
            for (here, one), (there, other) in pairwise(rows):
                halves = {
                    (one.percent is None, one.votes is None),
                    (other.percent is None, other.votes is None),
                }
                turns = there - here == 1 and self._turns(there)
                if halves != {(True, False), (False, True)} or not (
                    turns or (there in paired and one.percent)
                ):
                    continue
                if _share_of(one) != _share_of(other):
                    continue
                percent, votes = (one, other) if one.votes is None else (other, one)
                best.pop((votes.subject, None, votes.votes, votes.kind == "poll"), None)
                key = (percent.subject, percent.percent, None, percent.kind == "poll")
                if best.get(key) is percent:
                    best[key] = replace(percent, votes=votes.votes)

    def _turns(self, sentence: int) -> bool:
        """Whether a sentence tells the same in other measures: 'En votos, …', 'Esto son …'."""
        first, after = self.reading.document.sentences[sentence]
        opening = self.reading.document.lowers[first : min(first + 3, after)]
        return opening[0] in TURNS and (opening[0] != "en" or bool(MEASURES & set(opening)))

    def _once(self, found: list[Result]) -> list[Result]:
        """One row per subject and figure, however often the text repeats it; the fullest stays."""
        best: dict[tuple[Actor, float | None, int | None, bool], Result] = {}
        for result in found:
            key = (
                result.subject,
                result.percent,
                result.votes if result.percent is None else None,
                result.kind == "poll",
            )
            other = best.get(key)
            if other is None or fullness(result) > fullness(other):
                best[key] = result
        for result in list(best.values()):
            if result.percent is not None and result.votes is not None:
                best.pop((result.subject, None, result.votes, result.kind == "poll"), None)
        for percentage, number in told_apart(best.values()):
            best.pop((number.subject, None, number.votes, False), None)
            key = (percentage.subject, percentage.percent, None, False)
            if key in best:
                best[key] = replace(best[key], votes=number.votes)
        self._join(best)
        return sorted(best.values(), key=lambda r: (r.start, r.end, r.subject.kind, r.subject.index))


def _share_of(result: Result) -> tuple[str, float | None]:
    return result.kind, result.counted_percent
