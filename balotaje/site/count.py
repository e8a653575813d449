"""The count: what each outlet reported of each candidate, at which share of the tables counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from datasette.database import QueryInterrupted

from balotaje.site.reading import Row, Site

CANDIDATES, REPORTS = 40, 100
"""Candidates of an election that the page shows, and figures of each, those with least counted first."""

LEAST_SPAN = 0.5
"""Percentage points to either side of the official figure that a picture shows at least."""

_ELECTIONS = """
    select elections.id, elections.name, elections.date, counted.figures from (
        select election_id, count(*) as figures from results
        where kind = 'count' and election_id is not null and percent is not null group by election_id
    ) as counted join elections on elections.id = counted.election_id
    order by counted.figures desc, elections.date desc
"""
_CANDIDATES = """
    select told.*, coalesce(people.name, parties.name) as name,
           official_results.percent as official, official_results.votes as official_votes
    from (
        select person_id, party_id, count(*) as figures from results
        where election_id = :election and kind = 'count' and percent is not null
          and coalesce(person_id, party_id) is not null
        group by person_id, party_id order by figures desc limit :limit
    ) as told
    left join people on people.id = told.person_id
    left join parties on parties.id = told.party_id
    left join official_results
        on official_results.election_id = :election and official_results.person_id = told.person_id
    order by official desc, told.figures desc, name
"""
_REPORTS = """
    select told.*, articles.headline, articles.outlet, articles.published as article_published,
           round(told.percent - :official, 2) as difference
    from (
        select id, article_id, percent, votes, counted_percent, approximate, start from results
        where election_id = :election and {whose} and kind = 'count' and percent is not null
        order by counted_percent nulls last limit :limit
    ) as told join articles on articles.id = told.article_id
    order by told.counted_percent is null, told.counted_percent, articles.published, told.article_id,
        told.start
"""
_CONFLICTS = """
    select * from results_in_conflict where election_id = :election
    order by difference desc, subject limit 100
"""

MARKS = (
    ("circle", "#1f5a80"),
    ("square", "#a8480a"),
    ("triangle-up", "#1e6b38"),
    ("diamond", "#6a3aa2"),
    ("triangle-down", "#8a1c4a"),
    ("cross", "#0b6768"),
)
"""Shape and colour of each outlet of a page, most figures first; those after the last share one."""

OTHER_MARK = ("circle", "#565f70")


@dataclass(slots=True)
class Candidate:
    """A person or a party with the figures reported of them, and the official one if there is one."""

    id: str
    table: str
    name: str
    official: float | None
    reports: list[Row] = field(default_factory=list)
    figures: int = 0
    """How many there are, also of those that are not shown."""

    @property
    def centre(self) -> float:
        """What a picture is drawn around: the official figure, else the median of the reported ones."""
        return self.official if self.official is not None else median(r["percent"] for r in self.reports)

    @property
    def reach(self) -> float:
        """How far the figure furthest off is from the centre, in percentage points."""
        return max((abs(r["percent"] - self.centre) for r in self.reports), default=0.0)


def span_of(candidates: Iterable[Candidate]) -> float:
    """Percentage points to either side that all pictures of a page show, so that they can be compared."""
    return max(LEAST_SPAN, *(candidate.reach * 1.2 for candidate in candidates), 0.0)


def marks_of(candidates: Iterable[Candidate]) -> dict[str, tuple[str, str]]:
    """Outlet → shape and colour, those that report most figures first."""
    figures: dict[str, int] = {}
    for candidate in candidates:
        for row in candidate.reports:
            if row["outlet"]:
                figures[row["outlet"]] = figures.get(row["outlet"], 0) + 1
    ranked = sorted(figures, key=lambda outlet: (-figures[outlet], outlet))
    return {outlet: MARKS[i] if i < len(MARKS) else OTHER_MARK for i, outlet in enumerate(ranked)}


async def count_page(site: Site, election: str, candidate: str) -> Row:
    """One election's figures by candidate; the election with most figures where none is asked for.

    ``conflicts`` is None where there is too much to compare in the time that a question may take.
    """
    elections = await site.kept_rows(_ELECTIONS)
    chosen = next((row for row in elections if row["id"] == election), elections[0] if elections else None)
    if chosen is None or (election and chosen["id"] != election):
        return {"elections": elections, "election": None, "candidates": [], "all": [], "conflicts": []}
    everybody = await candidates_of(site, chosen["id"])
    conflicts = await _conflicts(site, chosen["id"])
    return {
        "elections": elections,
        "election": chosen,
        "all": everybody,
        "candidates": [one for one in everybody if candidate in ("", one.id)],
        "span": span_of(everybody),
        "marks": marks_of(everybody),
        "conflicts": conflicts
        and [row for row in conflicts if candidate in ("", row["person_id"], row["party_id"])],
        "in_conflict": {row[key] for row in conflicts or () for key in ("result_id", "other_result_id")},
    }


async def candidates_of(site: Site, election: str) -> list[Candidate]:
    """Those of whom figures are reported, the one with the highest official figure first."""
    found = []
    for row in await site.kept_rows(_CANDIDATES, election=election, limit=CANDIDATES):
        table, column = ("people", "person_id") if row["person_id"] else ("parties", "party_id")
        # A figure may have a party beside its person; it is the person's.
        reports = await site.kept_rows(
            _REPORTS.format(whose=f"{column} = :id and party_id is :party"),
            election=election,
            id=row[column],
            party=row["party_id"],
            official=row["official"],
            limit=REPORTS,
        )
        found.append(Candidate(row[column], table, row["name"], row["official"], reports, row["figures"]))
    return found


async def _conflicts(site: Site, election: str) -> list[Row] | None:
    try:
        return await site.kept_rows(_CONFLICTS, election=election)
    except QueryInterrupted:
        return None
