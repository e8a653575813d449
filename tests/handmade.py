"""Facts made by hand: an article's text, and what to point at in it. Everybody in it is invented."""

from __future__ import annotations

import hashlib
from typing import Any

from balotaje.knowledge import Election, Knowledge, KnownParty, KnownPerson, OfficialResult
from balotaje.model import (
    Actor,
    Article,
    Contact,
    Endorsement,
    Facts,
    Mention,
    Party,
    Person,
    Quote,
    Result,
    Role,
    Unresolved,
)
from balotaje.resolve.evidence import Sighting

SOURCE = "https://example.org/lookup"


def known_person(name: str, person_id: str, **columns: Any) -> KnownPerson:
    """A curated row, unknown in whatever ``columns`` do not say."""
    unknown = dict.fromkeys(("gender", "country", "party_id", "description", "wikidata"))
    row = {"aliases": (), "lone_names": (), "handles": (), **unknown, **columns}
    return KnownPerson(id=person_id, name=name, source=SOURCE, **row)


def known_party(name: str, party_id: str, **columns: Any) -> KnownParty:
    """A curated row, unknown in whatever ``columns`` do not say."""
    unknown = dict.fromkeys(("abbreviation", "country", "coalition_id", "wikidata"))
    row = {"aliases": (), "adjectives": (), "kind": "party", **unknown, **columns}
    return KnownParty(id=party_id, name=name, source=SOURCE, **row)


def knowledge(
    people: tuple[KnownPerson, ...] = (),
    parties: tuple[KnownParty, ...] = (),
    elections: tuple[Election, ...] = (),
    official_results: tuple[OfficialResult, ...] = (),
) -> Knowledge:
    """What a person would have curated."""
    return Knowledge(
        people={row.id: row for row in people},
        parties={row.id: row for row in parties},
        elections={row.id: row for row in elections},
        official_results=official_results,
        organisations=(),
        places=(),
        articles={},
    )


class Telling:
    """One article and its facts, each found by the words that are its evidence."""

    def __init__(self, article_id: str, text: str, **article: Any) -> None:
        digest = hashlib.sha256(text.encode()).hexdigest()
        self.article = Article(article_id, f"seeds/{article_id}.txt", text, digest, **article)
        self._facts: dict[str, list[Any]] = {}
        self._more: dict[str, Any] = {}

    @property
    def pair(self) -> tuple[Article, Facts]:
        """What the steps after extraction take."""
        facts = {name: tuple(found) for name, found in self._facts.items()}
        return self.article, Facts(**self._more, **facts)

    def said(self, **more: Any) -> Telling:
        """What the text says of the article itself: ``title``, ``published``, ``published_basis``."""
        self._more |= more
        return self

    def span(self, words: str, nth: int = 0) -> tuple[int, int]:
        """Where the text has ``words`` for the ``nth`` time, from 0."""
        start = -1
        for _ in range(nth + 1):
            start = self.article.text.index(words, start + 1)
        return start, start + len(words)

    def person(self, name: str, *surfaces: str, **columns: Any) -> Actor:
        """A person, mentioned by each of ``surfaces`` (by the name, when there are none)."""
        people = self._facts.setdefault("people", [])
        people.append(Person(name, **columns))
        return self._mentioned(Actor("person", len(people) - 1), surfaces or (name,))

    def party(self, name: str, *surfaces: str, **columns: Any) -> Actor:
        """A party, mentioned by each of ``surfaces`` (by the name, when there are none)."""
        parties = self._facts.setdefault("parties", [])
        parties.append(Party(name, **columns))
        return self._mentioned(Actor("party", len(parties) - 1), surfaces or (name,))

    def _mentioned(self, actor: Actor, surfaces: tuple[str, ...]) -> Actor:
        self._facts.setdefault("mentions", []).extend(Mention(*self.span(s), actor) for s in surfaces)
        return actor

    def quote(self, words: str, speaker: Actor | None = None, *, nth: int = 0, **columns: Any) -> int:
        """A quote; the outcome is its position, for endorsements that it carries."""
        quotes = self._facts.setdefault("quotes", [])
        columns = {"text": words, "kind": "direct", **columns}
        quotes.append(Quote(*self.span(words, nth), speaker=speaker, **columns))
        return len(quotes) - 1

    def result(self, words: str, subject: Actor, percent: float | None, **columns: Any) -> None:
        """A figure."""
        columns = {"votes": None, "counted_percent": None, "kind": "count", **columns}
        found = Result(*self.span(words), subject=subject, percent=percent, **columns)
        self._facts.setdefault("results", []).append(found)

    def endorsement(
        self, words: str, endorser: Actor, candidate: Actor | None, stance: Any, quote: int | None = None
    ) -> None:
        """Who takes which side."""
        found = Endorsement(*self.span(words), endorser, candidate, stance, quote)
        self._facts.setdefault("endorsements", []).append(found)

    def role(self, words: str, person: Actor, title: str, party: Actor | None = None) -> None:
        """What somebody is."""
        found = Role(*self.span(words), person.index, title, party=party.index if party else None)
        self._facts.setdefault("roles", []).append(found)

    def contact(self, words: str, actor: Actor, other: Actor, kind: Any, date: str | None = None) -> None:
        """Who talked to whom."""
        found = Contact(*self.span(words), actor, other, kind, date)
        self._facts.setdefault("contacts", []).append(found)

    def unresolved(self, words: str, kind: str, reason: str) -> None:
        """What could not be placed."""
        found = Unresolved(*self.span(words), kind, reason)
        self._facts.setdefault("unresolved", []).append(found)


ELECTION = "xx-2031-presidente-1"

KNOWLEDGE = knowledge(
    people=(
        known_person(
            "Rosa Quilodrán",
            "rosa-quilodran",
            aliases=("Rosa Elena Quilodrán Maturana",),
            lone_names=("Quilodrán",),
            gender="f",
            country="XX",
            party_id="partido-del-alba",
            description="senadora",
            wikidata="Q1",
        ),
        known_person("Bruno Ahumada", "bruno-ahumada", country="XX", gender="m"),
        known_person("Elsa Ñanco", "elsa-nanco", country="XX"),
    ),
    parties=(
        known_party("Partido del Alba", "partido-del-alba", abbreviation="PDA", coalition_id="pacto-claro"),
        known_party("Pacto Claro", "pacto-claro", kind="coalition"),
        known_party("Unión Ribereña", "union-riberena"),
    ),
    elections=(
        Election(ELECTION, "Elección presidencial de 2031", "XX", "presidente", "2031-05-04", 1, SOURCE),
    ),
    official_results=(
        OfficialResult(ELECTION, "rosa-quilodran", 1200300, 41.2, SOURCE),
        OfficialResult(ELECTION, "bruno-ahumada", None, 38.75, SOURCE),
        OfficialResult(ELECTION, "elsa-nanco", 9, 0.01, SOURCE),
    ),
)

MORNING = """Ahumada: “Perdimos con honor”

Con el 71,16% de las mesas, Rosa Quilodrán (Partido del Alba) sumaba 42,5% y Bruno Ahumada 37%.

“Perdimos con honor y mañana empieza otra campaña para todos nosotros”, dijo Ahumada. El diputado Íñigo \
Jáuregui, de Vecinos del Río, anunció: “Voy a votar por Rosa Quilodrán”. Quilodrán y Jáuregui \
se reunieron ayer.

“Qué noche más larga”, se oyó."""

EVENING = """Rosa Quilodrán obtuvo 41,9% con el 71,16% de las mesas escrutadas.

“Perdimos con honor, y mañana empieza otra campaña”, concedió Bruno Ahumada. “Esto 😀 no termina”, agregó.

Lo acompañaba I. Jáuregui, y un asesor habló de “una noche más larga”. El Partido del Alba celebró."""


def morning() -> Telling:
    """A newspaper: a title that quotes, a party nobody curated, a quote that nobody is known to have said."""
    told = Telling("diario-1", MORNING, outlet="Diario del Alba", language="es")
    told.said(title="Ahumada: “Perdimos con honor”", published="2031-05-05", published_basis="inferred")
    alba = told.party("Partido del Alba", known="partido-del-alba")
    river = told.party("Vecinos del Río", kind="party")
    rosa = told.person("Rosa Quilodrán", "Rosa Quilodrán", known="rosa-quilodran", party=alba.index)
    bruno = told.person("Bruno Ahumada", "Bruno Ahumada", "Ahumada", known="bruno-ahumada")
    inigo = told.person("Íñigo Jáuregui", gender="m", party=river.index)
    told.role("diputado", inigo, "diputado")
    told.result("42,5%", rosa, 42.5, counted_percent=71.16, election=ELECTION)
    told.result("37%", bruno, 37.0, counted_percent=71.16, election=ELECTION, approximate=True)
    told.quote("Perdimos con honor", bruno)
    told.quote("Perdimos con honor y mañana empieza otra campaña para todos nosotros", bruno, verb="decir")
    vote = told.quote("Voy a votar por Rosa Quilodrán", inigo, verb="anunciar")
    told.quote("Qué noche más larga")
    told.unresolved("Qué noche más larga", "quote", "no speaker")
    told.endorsement("votar por Rosa Quilodrán", inigo, rosa, "support", vote)
    told.endorsement("votar por Rosa Quilodrán", river, rosa, "support", vote)
    told.contact("Quilodrán y Jáuregui se reunieron", rosa, inigo, "meeting", "2031-05-04")
    return told


def evening() -> Telling:
    """A radio's site: the same count with another figure, the same words cut otherwise, a character beyond
    the basic plane, a surname with an initial."""
    told = Telling("radio-1", EVENING, outlet="Radio Río", published="2031-05-04", published_basis="metadata")
    alba = told.party("PDA", "Partido del Alba")
    rosa = told.person("Rosa Quilodrán", known="rosa-quilodran")
    bruno = told.person("Bruno Ahumada", known="bruno-ahumada")
    told.person("I. Jáuregui")
    told.result("41,9%", rosa, 41.9, counted_percent=71.16, election=ELECTION)
    told.quote("Perdimos con honor, y mañana empieza otra campaña", bruno, verb="conceder")
    told.quote("Esto 😀 no termina", bruno, verb="agregar")
    told.quote("una noche más larga", label="un asesor", kind="partial")
    told.endorsement("El Partido del Alba celebró", alba, rosa, "congratulate")
    return told


def silent() -> Telling:
    """An article with no facts, no outlet and no title."""
    return Telling("sin-hechos", "Mañana no habrá clases en las escuelas que fueron locales de votación.")


def tellings() -> list[Telling]:
    """All of them."""
    return [morning(), evening(), silent()]


def who(name: str, **said: object) -> Sighting:
    """A person of an article; ``titles`` as one text."""
    titles = said.pop("titles", None)
    return Sighting(name, titles=(str(titles),) if titles else (), **said)  # type: ignore[arg-type]
