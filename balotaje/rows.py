"""One resolved article as rows of the database: each fact with its id, its place and its people's ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from textwrap import shorten

from . import worklist
from .model import Actor, Article, Facts
from .resolve import Resolved

Row = dict[str, str | int | float | None]

HEADLINE_WIDTH = 90
"""Characters of the headline of an article that has no title of its own."""

_QUOTATION_MARKS = (('"', '"'), ("“", "”"), ("«", "»"))


def rows_of(resolved: Resolved) -> Iterator[tuple[str, Row]]:
    """The rows of one article, each with the name of its table; those of a table in the order of the text.

    Raises ``ValueError`` when the evidence of a fact is not in the article.
    """
    yield "articles", article_row(resolved.article, resolved.facts)
    yield from _Facts(resolved).rows()


def article_row(article: Article, facts: Facts) -> Row:
    """The row of the article itself; what its source says of it comes before what its text says."""
    title = article.title or facts.title
    published, basis = article.published, article.published_basis
    if published is None:
        published, basis = facts.published, facts.published_basis
    return {
        "id": article.id,
        "headline": title or _first_words(article.text) or article.id,
        "source": article.source,
        "url": article.url,
        "outlet": article.outlet,
        "title": title,
        "author": article.author,
        "published": published,
        "published_basis": basis,
        "language": article.language,
        "words": len(article.text.split()),
        "text": article.text,
        "sha256": article.sha256,
    }


def _first_words(text: str) -> str:
    # Cut first: what is to be shortened is split into words, all of it.
    first_line = text[: 4 * HEADLINE_WIDTH].strip().partition("\n")[0]
    told = shorten(first_line, HEADLINE_WIDTH, placeholder="…")
    return _before_open_quotation(told) if told.endswith("…") else told


def _before_open_quotation(words: str) -> str:
    """What was cut, without the words of a quotation that is not closed in it.

    >>> _before_open_quotation('Dijo que fue una "muy buena…')
    'Dijo que fue una…'
    """
    for opening, closing in _QUOTATION_MARKS:
        last = words.rfind(opening)
        is_open = words.count(opening) % 2 if opening == closing else last > words.rfind(closing)
        if last > 0 and is_open:
            words = words[:last].rstrip(" ,:;(") + "…"
    return words


def columns_of_place(facts: Facts, start: int, end: int, curated: int = 0) -> Row:
    """What every fact says of its place: where its words are, and where the sentences are that hold them."""
    begin, close = facts.sentences_around(start, end)
    place = {"start": start, "end": end, "curated": curated}
    return {**place, "evidence_start": begin, "evidence_end": close}


class _Places:
    """Gives each fact of one table its id and its place."""

    def __init__(self, article: Article, facts: Facts) -> None:
        self._article = article
        self._facts = facts
        self._taken: Counter[str] = Counter()

    def place(self, start: int, end: int) -> Row:
        """The columns of every fact: facts with one place are told apart by a number, from the second on."""
        if not 0 <= start < end <= len(self._article.text):
            raise ValueError(f"article {self._article.id!r}: no text at {start} to {end}")
        name = f"{self._article.id}-{start}-{end}"
        self._taken[name] += 1
        if self._taken[name] > 1:
            name = f"{name}-{self._taken[name]}"
        return {"id": name, "article_id": self._article.id, **columns_of_place(self._facts, start, end)}


class _Facts:
    """The facts of one article as rows."""

    def __init__(self, resolved: Resolved) -> None:
        self._resolved = resolved
        self._facts = resolved.facts
        self._text = resolved.article.text

    def rows(self) -> Iterator[tuple[str, Row]]:
        quotes = list(self._quotes())
        tables: dict[str, Iterable[Row]] = {
            "results": self._results(),
            "quotes": quotes,
            "endorsements": self._endorsements([str(quote["id"]) for quote in quotes]),
            "mentions": self._mentions(),
            "roles": self._roles(),
            "contacts": self._contacts(),
            "unresolved": self._unresolved(),
        }
        for table, rows in tables.items():
            for row in sorted(rows, key=in_order):
                yield table, row

    def _places(self) -> _Places:
        return _Places(self._resolved.article, self._facts)

    def _person(self, actor: Actor | None) -> str | None:
        return self._resolved.people[actor.index] if actor and actor.kind == "person" else None

    def _party(self, actor: Actor | None) -> str | None:
        return self._resolved.parties[actor.index] if actor and actor.kind == "party" else None

    def _quotes(self) -> Iterator[Row]:
        places = self._places()
        for quote in self._facts.quotes:
            place = places.place(quote.start, quote.end)
            yield place | {
                "speaker_id": self._person(quote.speaker),
                "speaker_party_id": self._party(quote.speaker),
                "speaker_label": quote.label,
                "text": quote.text,
                "kind": quote.kind,
                "verb": quote.verb,
                "channel": quote.channel,
                "published": quote.published,
                # A statement has the id of its fullest wording: at first each is its own.
                "statement_id": place["id"],
            }

    def _results(self) -> Iterator[Row]:
        places = self._places()
        for result in self._facts.results:
            yield places.place(result.start, result.end) | {
                "election_id": result.election,
                "person_id": self._person(result.subject),
                "party_id": self._party(result.subject),
                "percent": result.percent,
                "votes": result.votes,
                "counted_percent": result.counted_percent,
                "kind": result.kind,
                "pollster": result.pollster,
                "approximate": int(result.approximate),
            }

    def _endorsements(self, quote_ids: list[str]) -> Iterator[Row]:
        places = self._places()
        for endorsement in self._facts.endorsements:
            yield places.place(endorsement.start, endorsement.end) | {
                "endorser_id": self._person(endorsement.endorser),
                "endorser_party_id": self._party(endorsement.endorser),
                "candidate_id": self._person(endorsement.candidate),
                "candidate_party_id": self._party(endorsement.candidate),
                "stance": endorsement.stance,
                "quote_id": None if endorsement.quote is None else quote_ids[endorsement.quote],
            }

    def _mentions(self) -> Iterator[Row]:
        places = self._places()
        for mention in self._facts.mentions:
            yield places.place(mention.start, mention.end) | {
                "person_id": self._person(mention.actor),
                "party_id": self._party(mention.actor),
                "surface": self._text[mention.start : mention.end],
            }

    def _roles(self) -> Iterator[Row]:
        places = self._places()
        for role in self._facts.roles:
            yield places.place(role.start, role.end) | {
                "person_id": self._resolved.people[role.person],
                "title": role.title,
                "organisation": role.organisation,
                "party_id": None if role.party is None else self._resolved.parties[role.party],
            }

    def _contacts(self) -> Iterator[Row]:
        places = self._places()
        for contact in self._facts.contacts:
            yield places.place(contact.start, contact.end) | {
                "person_id": self._person(contact.actor),
                "party_id": self._party(contact.actor),
                "other_person_id": self._person(contact.other),
                "other_party_id": self._party(contact.other),
                "kind": contact.kind,
                "date": contact.date,
            }

    def _unresolved(self) -> Iterator[Row]:
        places = self._places()
        for seen in self._facts.unresolved:
            place = places.place(seen.start, seen.end)
            line = worklist.for_fact(self._resolved, seen)
            yield _undecided(place, seen.kind, seen.reason, None, line)
        for doubt in self._resolved.doubts:
            place = places.place(*self._first_mention(doubt.person))
            person_id = self._resolved.people[doubt.person]
            line = worklist.for_person(self._resolved, doubt)
            yield _undecided(place, "person", doubt.reason, person_id, line)

    def _first_mention(self, person: int) -> tuple[int, int]:
        own = ((m.start, m.end) for m in self._facts.mentions if m.actor == Actor("person", person))
        return min(own, default=(0, len(self._text)))


def _undecided(
    place: Row, kind: str, reason: str, person_id: str | None, line: worklist.Suggestion | None
) -> Row:
    del place["curated"]
    return place | {
        "kind": kind,
        "reason": reason,
        "person_id": person_id,
        # How useful it is to decide it is known when all articles are: see ``worklist``.
        "rank": 0,
        "weight": 0,
        "suggestion_file": line.file if line else None,
        "suggestion": line.text if line else None,
    }


def in_order(row: Row) -> tuple[float, float]:
    """Sorts the facts of one article as they stand in it."""
    start, end = row["start"], row["end"]
    assert isinstance(start, int)
    assert isinstance(end, int)
    return start, end
