"""What needs a person's eye, most useful first, each with a line to paste into a file of ``data/``.

A line is never a guess: what only a person can say stands in it as '?', and a row with a '?' changes nothing.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from sqlite_utils import Database

from .decisions import CORRECTION_COLUMNS, CORRECTIONS, MERGES, OPEN, Value, plain
from .knowledge import KnownPerson
from .model import Unresolved
from .resolve import Doubt, Resolved
from .resolve.names import words_of
from .resolve.people import NO_SURNAME
from .schema import TABLES

PEOPLE = "people.csv"

FACT_WEIGHT, MENTION_WEIGHT = 10, 1
"""What a quote, a figure, an endorsement or a contact counts, and what a mention or a role does."""

LIGHT = ("mentions", "roles")

FORMS: Mapping[str, tuple[str, str, Mapping[str, Value]]] = {
    "quote": ("quotes", "set", {"speaker_id": OPEN}),
    "result": ("results", "add", {"person_id": OPEN, "percent": OPEN, "votes": OPEN, "kind": OPEN}),
    "endorsement": ("endorsements", "add", {"endorser_id": OPEN, "candidate_id": OPEN, "stance": OPEN}),
    "contact": ("contacts", "add", {"person_id": OPEN, "other_person_id": OPEN, "kind": OPEN}),
    "mention": ("mentions", "add", {"person_id": OPEN}),
}
"""What a correction does for each kind of what could not be placed: table, action and columns."""

_FIGURE = re.compile(r"(?P<number>\d[\d.,]*)\s*(?P<percent>%|por\s+ciento)?")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A line of CSV for a file of ``data/``."""

    file: str
    text: str


def for_fact(resolved: Resolved, seen: Unresolved) -> Suggestion | None:
    """The correction that would place what an article's rules could not; None for kinds that have none."""
    if seen.kind not in FORMS:
        return None
    table, action, form = FORMS[seen.kind]
    words = resolved.article.text[seen.start : seen.end]
    values, note = dict(form), ""
    if table == "results":
        values |= _figure(words)
    if table == "mentions":
        note = _one_of(_bearers(resolved, words))
    given = {
        "article_id": resolved.article.id,
        "table": table,
        "start": str(seen.start),
        "end": str(seen.end),
        "evidence": plain(words),
        "field": "|".join(values),
        "value": "|".join("" if value is None else str(value) for value in values.values()),
        "action": action,
        "note": note,
    }
    return Suggestion(CORRECTIONS, _line(given.get(column, "") for column in CORRECTION_COLUMNS))


def for_person(resolved: Resolved, doubt: Doubt) -> Suggestion:
    """A person's row where nobody has the name in full, else the merge or split that ends the doubt."""
    article_id, person_id = resolved.article.id, resolved.people[doubt.person]
    only_here = person_id.endswith(f"-{article_id}")
    if doubt.reason == NO_SURNAME and not only_here:
        return Suggestion(PEOPLE, _person_line(resolved, doubt.person))
    into = doubt.candidates[0] if len(doubt.candidates) == 1 else OPEN
    note = _one_of(doubt.candidates)
    name = resolved.facts.people[doubt.person].name
    if only_here:
        return Suggestion(MERGES, _line(("split", name, article_id, into, note, "")))
    return Suggestion(MERGES, _line(("merge", person_id, article_id, into, note, "")))


def _person_line(resolved: Resolved, position: int) -> str:
    person = resolved.facts.people[position]
    party = None if person.party is None else resolved.facts.parties[person.party].known
    titles = [role.title for role in resolved.facts.roles if role.person == position]
    telling = [word for word in re.findall(r"\w+", person.name) if len(word) > 1 and not word.islower()]
    known = {
        "id": OPEN,
        "name": OPEN,
        "lone_names": (telling or [person.name])[-1],
        "gender": person.gender,
        "country": person.country,
        "party_id": party,
        "description": titles[0] if titles else None,
        "source": OPEN,
    }
    return _line(known.get(column.name) or "" for column in fields(KnownPerson))


def _figure(words: str) -> dict[str, Value]:
    """The columns of the figure in ``words``: '912.143 votos' counts votes, '23,9 %' is a share."""
    found = _FIGURE.search(words)
    if found is None:
        return {}
    number = found["number"].rstrip(".,")
    if found["percent"]:
        return {"percent": number.replace(",", "."), "votes": None}
    return {"votes": re.sub("[.,]", "", number), "percent": None}


def _bearers(resolved: Resolved, surface: str) -> list[str]:
    """The people of the article who have a word of ``surface`` in their names."""
    words = set(words_of(surface))
    people = zip(resolved.people, resolved.facts.people, strict=True)
    return sorted({person_id for person_id, person in people if words & set(words_of(person.name))})


def _one_of(people: Sequence[str]) -> str:
    return f"one of: {', '.join(people)}" if len(people) > 1 else ""


def _line(cells: Iterable[str]) -> str:
    written = io.StringIO()
    csv.writer(written, lineterminator="").writerow(cells)
    return written.getvalue()


def rank(db: Database) -> None:
    """Give every row of ``unresolved`` its weight and its rank, once all facts are in.

    The weight of a person is that of all facts that name them; that of a quote, a figure or the like is its
    own and that of the endorsements it carries; that of a mention is one. Of one weight, what occurs most
    often in the corpus comes first, and what says the same stands together. Of several lines for one person
    the fullest is kept.
    """
    db.register_function(_same_words, deterministic=True)
    db.execute(
        f"""CREATE TEMP TABLE ranked AS
        WITH people AS ({_weight_of_people()}),
        carried AS (
          SELECT quote_id, count(*) AS endorsements FROM endorsements
          WHERE quote_id IS NOT NULL GROUP BY quote_id
        ),
        seen AS (
          SELECT u.id, u.article_id, u.start, u.kind, u.person_id, u.suggestion_file, u.suggestion,
            _same_words(substr(a.text, u.start + 1, u."end" - u.start)) AS words,
            CASE u.kind WHEN 'person' THEN coalesce(p.weight, 0) WHEN 'mention' THEN {MENTION_WEIGHT}
              ELSE {FACT_WEIGHT} * (1 + coalesce(c.endorsements, 0)) END AS weight
          FROM unresolved u JOIN articles a ON a.id = u.article_id
          LEFT JOIN people p ON p.id = u.person_id
          LEFT JOIN carried c ON c.quote_id = u.id
        ),
        counted AS (SELECT *, count(*) OVER (PARTITION BY kind, words) AS times FROM seen)
        SELECT id, weight, row_number() OVER (
          ORDER BY weight DESC, times DESC, kind, words, article_id, start, id
        ) AS rank, first_value(suggestion) OVER (
          PARTITION BY person_id, suggestion_file ORDER BY length(suggestion) DESC, suggestion
        ) AS fullest FROM counted"""
    )
    db.execute("CREATE UNIQUE INDEX temp.ranked_by_id ON ranked (id)")
    db.execute(
        """UPDATE unresolved SET (weight, rank) =
        (SELECT weight, rank FROM temp.ranked WHERE ranked.id = unresolved.id)"""
    )
    db.execute(
        """UPDATE unresolved SET suggestion =
        (SELECT fullest FROM temp.ranked WHERE ranked.id = unresolved.id)
        WHERE suggestion_file = ? AND person_id IS NOT NULL""",
        [PEOPLE],
    )
    db.execute("DROP TABLE temp.ranked")


def _weight_of_people() -> str:
    """SQL for the weight of the facts that name each person in doubt."""
    doubted = "(SELECT person_id FROM unresolved WHERE person_id IS NOT NULL)"
    counts = (
        f"SELECT {column} AS id, {MENTION_WEIGHT if name in LIGHT else FACT_WEIGHT} * count(*) AS weight"
        f" FROM {name} WHERE {column} IN {doubted} GROUP BY {column}"
        for name, table in TABLES.items()
        if name != "unresolved" and "start" in table.columns
        for column, other in table.references.items()
        if other == "people"
    )
    return f"SELECT id, sum(weight) AS weight FROM ({' UNION ALL '.join(counts)}) GROUP BY id"


def _same_words(words: str) -> str:
    return " ".join(words_of(words))
