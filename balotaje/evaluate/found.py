"""What the program found, into views: from the ``Facts`` of one article, or from a published database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from balotaje.evaluate.views import (
    ContactView,
    EndorsementView,
    Entity,
    PartyView,
    PersonView,
    QuoteView,
    ResultView,
    View,
)
from balotaje.model import Actor, Article, Facts


def from_facts(article: Article, facts: Facts) -> View:
    """What ``extract`` made of one article."""
    text = article.text
    surfaces: dict[Actor, list[str]] = {}
    first: dict[Actor, tuple[int, int]] = {}
    for mention in facts.mentions:
        surfaces.setdefault(mention.actor, []).append(text[mention.start : mention.end])
        first.setdefault(mention.actor, (mention.start, mention.end))
    people = [Actor("person", index) for index in range(len(facts.people))]
    parties = [Actor("party", index) for index in range(len(facts.parties))]
    names = {actor: Entity(facts.people[actor.index].name, "person") for actor in people}
    for actor in parties:
        names[actor] = Entity(facts.parties[actor.index].name, "party")
    titles: dict[int, list[str]] = {}
    for role in facts.roles:
        titles.setdefault(role.person, []).append(role.title)
    return View(
        id=article.id,
        text=text,
        title=facts.title,
        published=facts.published,
        people=tuple(
            PersonView(
                entity=names[actor],
                surfaces=_distinct(surfaces.get(actor, ())),
                party=None if person.party is None else names[Actor("party", person.party)],
                roles=_distinct(titles.get(actor.index, ())),
                span=first.get(actor),
            )
            for actor, person in zip(people, facts.people, strict=True)
        ),
        parties=tuple(
            PartyView(names[actor], _distinct(surfaces.get(actor, ())), span=first.get(actor))
            for actor in parties
        ),
        results=tuple(
            ResultView(
                subject=names[result.subject],
                percent=result.percent,
                votes=result.votes,
                counted_percent=result.counted_percent,
                kind=result.kind,
                election=result.election,
                span=(result.start, result.end),
            )
            for result in facts.results
        ),
        endorsements=tuple(
            EndorsementView(
                endorser=names[endorsement.endorser],
                candidate=None if endorsement.candidate is None else names[endorsement.candidate],
                stance=endorsement.stance,
                span=(endorsement.start, endorsement.end),
            )
            for endorsement in facts.endorsements
        ),
        quotes=tuple(
            QuoteView(
                text=quote.text,
                speaker=names[quote.speaker] if quote.speaker else _label(quote.label),
                kind=quote.kind,
                span=(quote.start, quote.end),
            )
            for quote in facts.quotes
        ),
        contacts=tuple(
            ContactView(
                one=names[contact.actor],
                other=names[contact.other],
                kind=contact.kind,
                span=(contact.start, contact.end),
            )
            for contact in facts.contacts
        ),
    )


def from_database(path: Path) -> dict[str, View]:
    """Every article of a published database, by its id.

    Raises:
        sqlite3.Error: the file is no database, or lacks a table or column of the published schema.
    """
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        connection.row_factory = sqlite3.Row
        articles = connection.execute(
            "select id, text, title, published from articles order by id"
        ).fetchall()
        return {row["id"]: _Reader(connection, row["id"]).view(row) for row in articles}


class _Reader:
    """One article's rows of every table, with names in the place of ids."""

    def __init__(self, connection: sqlite3.Connection, article: str) -> None:
        self._connection = connection
        self._article = article

    def view(self, article: sqlite3.Row) -> View:
        return View(
            id=self._article,
            text=article["text"],
            title=article["title"],
            published=article["published"],
            people=self._people(),
            parties=self._parties(),
            results=tuple(
                ResultView(
                    subject=self._entity(row["person_id"], row["party_id"]) or Entity("", "label"),
                    percent=row["percent"],
                    votes=row["votes"],
                    counted_percent=row["counted_percent"],
                    kind=row["kind"],
                    election=row["election_id"],
                    span=(row["start"], row["end"]),
                )
                for row in self._rows("results")
            ),
            endorsements=tuple(
                EndorsementView(
                    endorser=self._entity(row["endorser_id"], row["endorser_party_id"])
                    or Entity("", "label"),
                    candidate=self._entity(row["candidate_id"], row["candidate_party_id"]),
                    stance=row["stance"],
                    span=(row["start"], row["end"]),
                )
                for row in self._rows("endorsements")
            ),
            quotes=tuple(
                QuoteView(
                    text=row["text"],
                    speaker=self._entity(row["speaker_id"], row["speaker_party_id"])
                    or _label(row["speaker_label"]),
                    kind=row["kind"],
                    span=(row["start"], row["end"]),
                )
                for row in self._rows("quotes")
            ),
            contacts=tuple(
                ContactView(
                    one=self._entity(row["person_id"], row["party_id"]) or Entity("", "label"),
                    other=self._entity(row["other_person_id"], row["other_party_id"]) or Entity("", "label"),
                    kind=row["kind"],
                    span=(row["start"], row["end"]),
                )
                for row in self._rows("contacts")
            ),
            corpus_wide=True,
        )

    def _people(self) -> tuple[PersonView, ...]:
        mentions = self._mentions("person_id")
        titles: dict[str, list[str]] = {}
        for row in self._rows("roles"):
            titles.setdefault(row["person_id"], []).append(row["title"])
        people = []
        for person, rows in mentions.items():
            (party,) = self._connection.execute(
                "select party_id from people where id = ?", (person,)
            ).fetchone()
            people.append(
                PersonView(
                    entity=self._entity(person, None) or Entity(person, "person"),
                    surfaces=_distinct(row["surface"] for row in rows),
                    party=self._entity(None, party),
                    roles=_distinct(titles.get(person, ())),
                    span=(rows[0]["start"], rows[0]["end"]),
                )
            )
        return tuple(people)

    def _parties(self) -> tuple[PartyView, ...]:
        return tuple(
            PartyView(
                entity=self._entity(None, party) or Entity(party, "party"),
                surfaces=_distinct(row["surface"] for row in rows),
                span=(rows[0]["start"], rows[0]["end"]),
            )
            for party, rows in self._mentions("party_id").items()
        )

    def _mentions(self, column: str) -> dict[str, list[sqlite3.Row]]:
        """This article's mentions by the id in ``column``, in the order of the text."""
        mentions: dict[str, list[sqlite3.Row]] = {}
        for row in self._rows("mentions"):
            if row[column] is not None:
                mentions.setdefault(row[column], []).append(row)
        return mentions

    def _rows(self, table: str) -> list[sqlite3.Row]:
        query = f'select * from "{table}" where article_id = ? order by "start", "end", id'
        return self._connection.execute(query, (self._article,)).fetchall()

    def _entity(self, person: str | None, party: str | None) -> Entity | None:
        if person is not None:
            (name,) = self._connection.execute("select name from people where id = ?", (person,)).fetchone()
            return Entity(name, "person")
        if party is not None:
            query = "select name, abbreviation from parties where id = ?"
            name, abbreviation = self._connection.execute(query, (party,)).fetchone()
            return Entity(name, "party", (abbreviation,) if abbreviation else ())
        return None


def _distinct(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _label(label: str | None) -> Entity | None:
    return Entity(label, "label") if label else None
