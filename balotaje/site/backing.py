"""Who backs whom: endorsements with their words, and what a diagram of them shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from balotaje.site.language import gettext, listed, ngettext, number
from balotaje.site.reading import Row, Site, where
from balotaje.site.words import STANCES

PAGE = 100
"""Endorsements on one page."""

DRAWN = 40
"""Ties that the diagram shows at most, those that most articles report."""

_COLUMNS = {
    "candidate": "candidate_id = :candidate or candidate_party_id = :candidate",
    "endorser": "endorser_id = :endorser or endorser_party_id = :endorser",
    "stance": "stance = :stance",
}
_ENDORSEMENTS = """
    select * from endorsements_with_words {where}
    order by candidate is null, candidate, candidate_id, candidate_party_id, stance desc, endorser,
        published, article_id, start
    limit :limit offset :offset
"""
_HOW_MANY = "select count(*) as times from endorsements {where}"
_TIES = """
    select coalesce(endorsers.name, endorser_parties.name) as endorser, stance,
           coalesce(candidates.name, candidate_parties.name) as candidate, tied.articles
    from (
        select endorser_id, endorser_party_id, stance, candidate_id, candidate_party_id,
               count(distinct article_id) as articles
        from endorsements {where} group by 1, 2, 3, 4, 5 order by articles desc, 1, 2 limit :limit
    ) as tied
    left join people as endorsers on endorsers.id = endorser_id
    left join parties as endorser_parties on endorser_parties.id = endorser_party_id
    left join people as candidates on candidates.id = candidate_id
    left join parties as candidate_parties on candidate_parties.id = candidate_party_id
    order by tied.articles desc, candidate, endorser
"""
_CANDIDATES = """
    select id, name, times from (
        select candidate_id as id, people.name, count(*) as times
        from endorsements join people on people.id = candidate_id group by candidate_id
        union all
        select candidate_party_id, parties.name, count(*)
        from endorsements join parties on parties.id = candidate_party_id group by candidate_party_id
    ) order by times desc, name limit 50
"""


@dataclass(frozen=True, slots=True)
class Tie:
    """Who takes which side on whom (nobody where the side is none), and how many articles say so."""

    endorser: str
    stance: str
    candidate: str | None
    articles: int


async def ties(site: Site, chosen: dict[str, str]) -> list[Tie]:
    """The ties that the diagram shows, one for each pair and stance."""
    found = await site.kept_rows(_TIES.format(where=_chosen(chosen)), **chosen, limit=DRAWN + 1)
    return [
        Tie(row["endorser"], row["stance"], row["candidate"], row["articles"])
        for row in found
        if row["endorser"]
    ]


def choice(arguments: Any) -> dict[str, str]:
    """What a visitor asks for, from the address; a stance that there is not counts as all."""
    asked = {name: arguments.get(name) or "" for name in ("candidate", "endorser", "stance")}
    if asked["stance"] not in STANCES:
        asked["stance"] = ""
    return asked


def _chosen(chosen: dict[str, str]) -> str:
    return where(*(chosen[name] and condition for name, condition in _COLUMNS.items()))


def in_words(drawn: Iterable[Tie]) -> str:
    """A diagram's alternative: who is backed and opposed by whom, in sentences.

    >>> in_words([Tie("Ana", "support", "Rosa", 1), Tie("Luis", "support", "Rosa", 2)])
    'Rosa is backed by Ana and Luis.'
    """
    told = {
        "support": gettext("%(candidate)s is backed by %(names)s."),
        "oppose": gettext("%(candidate)s is opposed by %(names)s."),
        "congratulate": gettext("%(candidate)s is congratulated by %(names)s."),
        "neutral": gettext("No side is taken by %(names)s."),
    }
    groups: dict[tuple[str, str], list[str]] = {}
    for tie in drawn:
        groups.setdefault((tie.candidate or "", tie.stance), []).append(tie.endorser)
    return " ".join(
        told[stance] % {"candidate": candidate, "names": listed(names)}
        for (candidate, stance), names in groups.items()
        if stance in told
    )


async def backing_page(site: Site, chosen: dict[str, str], page: int) -> Row:
    """One page of endorsements by candidate, with the diagram of all that are chosen."""
    drawn = await ties(site, chosen)
    narrowed = _chosen(chosen)
    (counted,) = await site.kept_rows(_HOW_MANY.format(where=narrowed), **chosen)
    total = counted["times"]
    rows = await site.kept_rows(
        _ENDORSEMENTS.format(where=narrowed), **chosen, limit=PAGE, offset=PAGE * (page - 1)
    )
    groups = groupby(rows, lambda row: (row["candidate_id"], row["candidate_party_id"], row["candidate"]))
    return {
        "groups": [(candidate, list(of_candidate)) for candidate, of_candidate in groups],
        "total": total,
        "number": page,
        "more": PAGE * page < total,
        "candidates": await site.kept_rows(_CANDIDATES),
        "drawn": drawn[:DRAWN],
        "alternative": in_words(drawn[:DRAWN]),
        "undrawn": len(drawn) > DRAWN,
        "stances": {tie.stance for tie in drawn},
        "filters": filters(chosen, rows),
    }


def filters(chosen: dict[str, str], rows: Sequence[Row]) -> dict[str, str]:
    """What is chosen as filters of a table: who is a party in these ``rows`` is one.

    >>> filters({"candidate": "alba"}, [{"candidate_id": None, "candidate_party_id": "alba"}])
    {'candidate_party_id': 'alba'}
    """
    told = {}
    for name, value in chosen.items():
        party = f"{name}_party_id"
        is_party = any(row.get(party) == value for row in rows)
        told[party if is_party else name if name == "stance" else f"{name}_id"] = value
    return told


def summary(page: Row) -> str:
    """What the page holds in a sentence, for a search result."""
    told = ngettext(
        "%(count)s endorsement as the press reported it, with its words.",
        "%(count)s endorsements as the press reported them, each with its words.",
        page["total"],
    )
    return f"{told % {'count': number(page['total'])}} {page['alternative']}".strip()
