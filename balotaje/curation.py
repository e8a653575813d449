"""What a person decided wins over the rules: corrections of single facts, applied to an article's rows.

A correction finds its fact by the words of the article, so that it survives when offsets move and when the
rules begin or end the fact elsewhere. Where it finds none, or where the rules have come to say the same, it
no longer applies: nothing is done, and that is told.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from textwrap import shorten

from .decisions import CORRECTIONS, ENDS, MERGES, Correction, Lapsed, Value, lapsed, plain, unfilled
from .resolve import Corpus, Resolved
from .rows import Row, columns_of_place, in_order
from .schema import TABLES

SAME_PLACE = 0.5
"""Two stretches of text are one place when they share so much of what they cover together."""

SHOWN = 60
"""Characters of the evidence that a message shows."""

Tables = dict[str, list[Row]]
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of all decisions: those that changed nothing, and how many are on articles not here."""

    lapsed: tuple[Lapsed, ...] = ()
    elsewhere: int = 0


class _Lapse(Exception):
    """The correction at hand does not apply: why."""


class Corrections:
    """The corrections of ``corpus.knowledge``, to be applied to its articles one by one."""

    def __init__(self, corpus: Corpus) -> None:
        self.people: set[str] = set()
        """The ids of people whom corrections name."""
        self.parties: set[str] = set()
        self.recounted: set[tuple[str, str]] = set()
        """Table and id of the people and parties that corrections gave mentions or took them from."""
        self._corpus = corpus
        self._lapsed: dict[int, str] = {}
        self._waiting: defaultdict[str, list[Correction]] = defaultdict(list)
        for correction in corpus.knowledge.corrections:
            self._waiting[correction.article_id].append(correction)

    def apply(self, resolved: Resolved, rows: Iterable[tuple[str, Row]]) -> Iterable[tuple[str, Row]]:
        """The ``rows`` of one article as they should be. Articles without corrections stream through."""
        corrections = self._waiting.pop(resolved.article.id, None)
        return rows if corrections is None else self._corrected(corrections, resolved, rows)

    def _corrected(
        self, corrections: list[Correction], resolved: Resolved, rows: Iterable[tuple[str, Row]]
    ) -> Iterator[tuple[str, Row]]:
        tables: Tables = defaultdict(list)
        for table, row in rows:
            tables[table].append(row)
        article = _Article(resolved, tables, self._corpus)
        for correction in corrections:
            try:
                article.correct(correction)
            except _Lapse as lapse:
                self._lapsed[correction.line] = str(lapse)
        self.people |= article.people
        self.parties |= article.parties
        self.recounted |= article.recounted
        for table, corrected in tables.items():
            for row in corrected if table == "articles" else sorted(corrected, key=in_order):
                yield table, row

    def outcome(self) -> Outcome:
        """What became of all decisions, those on who is who too. For after the last article."""
        decided = self._corpus.decided
        elsewhere = decided.elsewhere()
        told = [
            *(Lapsed(MERGES, line, why) for line, why in decided.lapsed.items() if line not in elsewhere),
            *(Lapsed(CORRECTIONS, line, why) for line, why in self._lapsed.items()),
        ]
        return Outcome(tuple(sorted(told)), len(elsewhere) + sum(map(len, self._waiting.values())))


class _Article:
    """The rows of one article while they are corrected."""

    def __init__(self, resolved: Resolved, tables: Tables, corpus: Corpus) -> None:
        self.people: set[str] = set()
        self.parties: set[str] = set()
        self.recounted: set[tuple[str, str]] = set()
        self._resolved = resolved
        self._text = resolved.article.text
        self._tables = tables
        self._corpus = corpus

    def correct(self, correction: Correction) -> None:
        """Apply one correction. Raises ``_Lapse`` where it changes nothing."""
        if correction.is_open:
            raise _Lapse(unfilled("value"))
        if correction.action == "add":
            self._add(correction)
        elif correction.action == "set":
            self._set(correction)
        else:
            self._delete(correction)

    def _set(self, correction: Correction) -> None:
        fact = self._fact(correction)
        if fact is None:
            raise _gone(f"nothing of {correction.table} stands there any more")
        values = self._resolve(correction.table, correction.values)
        if all(fact[field] == value for field, value in values.items()):
            raise _gone("the rules now say the same")
        self._change(correction.table, fact, values)

    def _change(self, table: str, fact: Row, values: Mapping[str, Value]) -> None:
        new = {**fact, **_others_emptied(table, values), **values}
        if lacking := _lacking(table, new):
            raise _gone(f"the fact would be left without {lacking}: delete it instead")
        self._recount(table, fact, new)
        fact.update(new, curated=1)
        self._settle(table, fact)

    def _delete(self, correction: Correction) -> None:
        fact = self._fact(correction)
        if fact is None:
            raise _gone("the rules find no such fact any more")
        self._tables[correction.table].remove(fact)
        self._recount(correction.table, fact)
        if correction.table == "quotes":
            for endorsement in self._tables["endorsements"]:
                if endorsement["quote_id"] == fact["id"]:
                    endorsement["quote_id"] = None
        if correction.table != "unresolved":
            self._settle(correction.table, fact, deleted=True)

    def _add(self, correction: Correction) -> None:
        table = correction.table
        values = self._resolve(table, correction.values)
        start, end = _nearest(self._places(correction), correction)
        for row in self._tables[table]:
            if _shared(_place(row), (start, end)) >= SAME_PLACE and values.items() <= row.items():
                raise _gone("the rules now find the fact by themselves")
        fact = self._new(table, start, end) | values
        if lacking := _lacking(table, fact):
            raise _gone(f"the fact has no {lacking}: name it in field and value")
        self._tables[table].append(fact)
        self._recount(table, fact)
        self._settle(table, fact)

    def _new(self, table: str, start: int, end: int) -> Row:
        """A fact at that place with what follows from it, all else empty."""
        article, words = self._resolved.article, self._text[start:end]
        taken = {row["id"] for row in self._tables[table]}
        name, number = f"{article.id}-{start}-{end}", 1
        fact_id = name
        while fact_id in taken:
            number += 1
            fact_id = f"{name}-{number}"
        from_place: dict[str, dict[str, Value]] = {
            "quotes": {"text": words, "kind": "direct", "statement_id": fact_id},
            "mentions": {"surface": words},
            "roles": {"title": words},
            "results": {"approximate": 0},
        }
        facts = self._resolved.facts
        place: Row = {"id": fact_id, "article_id": article.id, **columns_of_place(facts, start, end, 1)}
        return dict.fromkeys(TABLES[table].columns) | place | from_place.get(table, {})

    # ---- the place and the fact ---------------------------------------------------------------------------

    def _fact(self, correction: Correction) -> Row | None:
        """The fact that is meant, None where nothing like it stands in its place."""
        was = self._resolve(correction.table, correction.was)
        rows = [row for row in self._tables[correction.table] if was.items() <= row.items()]
        found = {place: _at(place, rows) for place in self._places(correction)}
        places = [place for place, facts in found.items() if facts]
        if not places:
            return None
        facts = found[_nearest(places, correction)]
        if len(facts) > 1:
            which = f"several of {correction.table} stand there: say in field and was which is meant"
            raise _gone(which)
        return facts[0]

    def _places(self, correction: Correction) -> list[Place]:
        """Where the article has the evidence: at its offsets if it is there, else wherever it is."""
        place, words = correction.place, correction.evidence
        if place is not None and (not words or plain(self._text[slice(*place)]) == words):
            if place[1] <= len(self._text):
                return [place]
            raise _gone("the article ends before its place")
        pattern = r"\s+".join(map(re.escape, words.split()))
        found = [match.span() for match in re.finditer(pattern, self._text)]
        if not found:
            raise _gone(f"the article does not say “{shorten(words, SHOWN, placeholder='…')}” any more")
        return found

    # ---- what changes with it -----------------------------------------------------------------------------

    def _resolve(self, table: str, values: Mapping[str, Value]) -> dict[str, Value]:
        """``values`` with ids where they name people and parties."""
        return {field: self._id(table, field, value) for field, value in values.items()}

    def _id(self, table: str, field: str, value: Value) -> Value:
        other = TABLES[table].references.get(field)
        if other is None or value is None:
            return value
        found = self._lookup(other, str(value))
        if found is None:
            raise _gone(f"{other} has no row, or several, of the name or the id {value!r}")
        known = self._corpus.knowledge
        if other == "people" and found in known.people:
            self.people.add(found)
        if other == "parties" and found in known.parties:
            self.parties.add(found)
        return found

    def _lookup(self, table: str, name: str) -> str | None:
        """The id of a row that a correction may refer to, by id or by name, the article's own first."""
        resolved, corpus = self._resolved, self._corpus
        if table == "people":
            here = dict(zip(resolved.people, (p.name for p in resolved.facts.people), strict=True))
            return _of_name(here, name) or corpus.person_id(name)
        if table == "parties":
            here = dict(zip(resolved.parties, (p.name for p in resolved.facts.parties), strict=True))
            return _of_name(here, name) or corpus.party_id(name)
        ids = (row["id"] for row in self._tables["quotes"])
        return name if name in (corpus.knowledge.elections if table == "elections" else ids) else None

    def _recount(self, table: str, *facts: Row) -> None:
        if table == "mentions":
            named = (("people", fact["person_id"]) for fact in facts)
            parties = (("parties", fact["party_id"]) for fact in facts)
            self.recounted |= {(other, str(actor)) for other, actor in (*named, *parties) if actor}

    def _settle(self, table: str, fact: Row, *, deleted: bool = False) -> None:
        """Strike from the list of what is unresolved what the corrected ``fact`` settles."""
        if table == "quotes" and not deleted and all(fact[column] is None for column in ENDS["quotes"][0]):
            return
        kinds = {table.removesuffix("s"), *(["person"] if table == "mentions" else [])}
        self._tables["unresolved"][:] = [
            row
            for row in self._tables["unresolved"]
            if row["kind"] not in kinds or _shared(_place(row), _place(fact)) < SAME_PLACE
        ]


def _gone(why: str) -> _Lapse:
    return _Lapse(lapsed(why))


def _of_name(names: Mapping[str, str], wanted: str) -> str | None:
    """The id among ``names`` (by id) that is ``wanted``, or the only one with that name as written."""
    if wanted in names:
        return wanted
    found = [actor for actor, name in names.items() if name == wanted]
    return found[0] if len(found) == 1 else None


def _place(row: Row) -> Place:
    start, end = row["start"], row["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    return start, end


def _shared(one: Place, other: Place) -> float:
    """How much of the characters that two places cover together both cover, from 0 to 1."""
    common = min(one[1], other[1]) - max(one[0], other[0])
    return max(0, common) / (max(one[1], other[1]) - min(one[0], other[0]))


def _at(place: Place, rows: Iterable[Row]) -> list[Row]:
    """Of ``rows``, the one that stands in ``place``, or the several that do so alike."""
    shares = [(_shared(_place(row), place), row) for row in rows]
    most = max((share for share, _ in shares), default=0.0)
    return [row for share, row in shares if share == most >= SAME_PLACE]


def _nearest(places: list[Place], correction: Correction) -> Place:
    """The one place, or that which is clearly nearest to where the correction says."""
    several = _gone("the article says so in several places: give start and end anew")
    if len(places) == 1:
        return places[0]
    if correction.place is None:
        raise several
    start = correction.place[0]
    nearest, next_one, *_ = sorted(places, key=lambda place: abs(place[0] - start))
    if 2 * abs(nearest[0] - start) > abs(next_one[0] - start):
        raise several
    return nearest


def _others_emptied(table: str, values: Mapping[str, Value]) -> dict[str, None]:
    """Who is set at one end of a fact takes the place of whoever stood there."""
    return {
        column: None
        for ends in ENDS.get(table, ())
        if any(values.get(column) is not None for column in ends)
        for column in ends
    }


def _lacking(table: str, fact: Row) -> str | None:
    """What a fact of ``table`` cannot be without and this one is."""
    if table == "results" and fact["percent"] is None and fact["votes"] is None:
        return "percent or votes"
    for ends in ENDS.get(table, ()):
        needed = table != "quotes" and not (fact.get("stance") == "neutral" and "candidate_id" in ends)
        if needed and all(fact[column] is None for column in ends):
            return " or ".join(ends)
    return None
