"""Who is who as a person decided it: the rows of ``data/merges.csv``, and what became of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..decisions import OPEN, Merge, lapsed, unfilled
from .evidence import Sighting
from .names import slug, words_of

AGREED = lapsed("the rules find the same by themselves")


def nobody(name: str) -> str:
    """What is told of a row that says ``name``."""
    return lapsed(f"nobody here, or more than one, is called {name!r}")


class Decided:
    """The decisions on who is who. ``lapsed`` tells, by its line, why one changes nothing."""

    def __init__(self, rows: Iterable[Merge]) -> None:
        self.merges: list[Merge] = []
        self.lapsed: dict[int, str] = {}
        self._rows = tuple(rows)
        self._splits: defaultdict[str, list[Merge]] = defaultdict(list)
        self._here: set[str] = set()
        self._named = {article for row in self._rows for article in row.article_ids}
        for row in self._rows:
            if row.into == OPEN:
                self.lapsed[row.line] = unfilled("into")
            elif row.kind == "merge":
                self.merges.append(row)
            else:
                for article in row.article_ids:
                    self._splits[article].append(row)

    def elsewhere(self) -> set[int]:
        """The lines of the decisions on articles of which none is here: nothing can be said of them."""
        return {row.line for row in self._rows if row.article_ids and self._here.isdisjoint(row.article_ids)}

    def sightings(self, article_id: str, sightings: Sequence[Sighting]) -> list[Sighting]:
        """The people of one article, those who are somebody else with who they are (``Sighting.into``)."""
        if article_id in self._named:
            self._here.add(article_id)
        found = list(sightings)
        for row in self._splits.get(article_id, ()):
            position = _position(row.person.removesuffix(f"-{article_id}"), sightings)
            if position is None:
                why = f"nobody in {article_id}, or more than one, is called {row.person!r}"
                self.lapsed[row.line] = lapsed(why)
            else:
                into = row.into or f"{slug(row.person)}-{min(row.article_ids)}"
                found[position] = replace(sightings[position], into=into, line=row.line)
        return found


def _position(name: str, sightings: Sequence[Sighting]) -> int | None:
    """Who of an article ``name`` names: by all its words, else by those that it shares with one alone."""
    wanted = slug(name)
    exact = [n for n, sighting in enumerate(sightings) if wanted in (slug(sighting.name), sighting.known)]
    words = set(words_of(name))
    holding = (set(words_of(sighting.name)) for sighting in sightings)
    alike = exact or [n for n, other in enumerate(holding) if words <= other or other <= words]
    return alike[0] if len(alike) == 1 else None
