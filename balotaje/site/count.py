"""The count: what each outlet reported of each candidate, at which share of the tables counted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from statistics import median

from balotaje.site.reading import Row, Site

MOST = 2000
"""Figures of one election that the page takes in."""

LEAST_SPAN = 0.5
"""Percentage points to either side of the official figure that a picture shows at least."""

_ELECTIONS = """
    select elections.id, elections.name, elections.date, counted.figures from (
        select election_id, count(*) as figures from results
        where kind = 'count' and election_id is not null and percent is not null group by election_id
    ) as counted join elections on elections.id = counted.election_id
    order by counted.figures desc, elections.date desc
"""
_REPORTS = """
    select * from results_vs_official
    where election_id = :election and kind = 'count' and percent is not null
    order by official_percent desc, subject, counted_percent is null, counted_percent, published, article_id
    limit :limit
"""
_CONFLICTS = (
    "select * from results_in_conflict where election_id = :election order by difference desc, subject"
)

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
    """A person or a party with every figure reported of them, and the official one if there is one."""

    id: str
    table: str
    name: str
    official: float | None
    official_votes: int | None
    reports: list[Row] = field(default_factory=list)

    @property
    def centre(self) -> float:
        """What a picture is drawn around: the official figure, else the median of the reported ones."""
        return self.official if self.official is not None else median(r["percent"] for r in self.reports)

    @property
    def reach(self) -> float:
        """How far the figure furthest off is from the centre, in percentage points."""
        return max((abs(r["percent"] - self.centre) for r in self.reports), default=0.0)


def by_candidate(rows: Iterable[Row]) -> list[Candidate]:
    """The rows of one election grouped by whom they are about, in the order in which each first comes."""
    found: dict[tuple[str, str], Candidate] = {}
    for row in rows:
        table, key = ("people", row["person_id"]) if row["person_id"] else ("parties", row["party_id"])
        if key is None:
            continue
        candidate = found.setdefault(
            (table, key),
            Candidate(key, table, row["subject"], row["official_percent"], row["official_votes"]),
        )
        candidate.reports.append(row)
    return list(found.values())


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
    """One election's figures by candidate; the election with most figures where none is asked for."""
    elections = await site.rows(_ELECTIONS)
    chosen = next((row for row in elections if row["id"] == election), elections[0] if elections else None)
    if chosen is None or (election and chosen["id"] != election):
        return {"elections": elections, "election": None, "candidates": [], "all": [], "conflicts": []}
    rows = await site.rows(_REPORTS, election=chosen["id"], limit=MOST)
    everybody = by_candidate(rows)
    conflicts = await site.rows(_CONFLICTS, election=chosen["id"])
    shown = [one for one in everybody if candidate in ("", one.id)]
    return {
        "elections": elections,
        "election": chosen,
        "all": everybody,
        "candidates": shown,
        "span": span_of(everybody),
        "marks": marks_of(everybody),
        "conflicts": [row for row in conflicts if candidate in ("", row["person_id"], row["party_id"])],
        "in_conflict": {row[key] for row in conflicts for key in ("result_id", "other_result_id")},
        "truncated": len(rows) == MOST,
    }
