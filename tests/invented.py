"""What is read in a text that a test writes, with the tables of the project's own ``data/``."""

from __future__ import annotations

from pathlib import Path

from balotaje import extract, knowledge
from balotaje.extract.reading import Reading
from balotaje.model import Article, Facts, Quote

KNOWN = knowledge.load(Path(__file__).parent.parent / "data")


def _article(text: str, published: str | None = None) -> Article:
    return Article(id="a", source="a.txt", text=text, sha256="", published=published)


def facts_of(text: str, published: str | None = None) -> Facts:
    """The facts of ``text``, published on the ISO date ``published``."""
    return extract.extract(_article(text, published), KNOWN)


def layers_of(text: str, published: str | None = None) -> Reading:
    """The layers of ``text``, published on that date, that rules of facts start from."""
    return extract.read(_article(text, published), KNOWN)


def party_of(who: str, text: str) -> str | None:
    """The party that ``text`` gives a person, '' where it gives none, None where nobody is called so."""
    facts = facts_of(text)
    parties = (person.party for person in facts.people if person.name == who)
    return next(("" if party is None else facts.parties[party].name for party in parties), None)


def people_of(text: str) -> list[str]:
    """The people that ``text`` names, in order of the alphabet."""
    return sorted(person.name for person in facts_of(text).people)


def roles_of(text: str) -> set[str]:
    """'Rosa Quilodrán: alcaldesa de Tola', a row a role."""
    found = facts_of(text)
    return {f"{found.people[role.person].name}: {role.title}" for role in found.roles}


def members_of(text: str) -> set[str]:
    """'Rosa Quilodrán: Nuevo Rumbo', a row a person of a party."""
    found = facts_of(text)
    return {f"{p.name}: {found.parties[p.party].name}" for p in found.people if p.party is not None}


def speaker(found: Facts, quote: Quote) -> str | None:
    """Who says the words of ``quote``: a name, else the label."""
    if quote.speaker is None:
        return quote.label
    side = found.people if quote.speaker.kind == "person" else found.parties
    return side[quote.speaker.index].name


def last_speaker(text: str) -> str | None:
    """Who says the last words that ``text`` quotes."""
    found = facts_of(text)
    return speaker(found, found.quotes[-1])
