"""The types that travel between the steps: an article in, the facts it carries out.

Offsets count Unicode characters of ``Article.text``, half-open: ``text[start:end]`` *is* the evidence.
Inside one article people and parties are referred to by their position in ``Facts.people`` and
``Facts.parties``; ``resolve`` turns those positions into ids that hold over the whole corpus.
Everything is frozen, hashable and picklable, so that articles can be extracted in any order, on any
number of processes, with the same outcome.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import Literal

Gender = Literal["m", "f"]
PublishedBasis = Literal["stated", "metadata", "inferred"]
PartyKind = Literal["party", "coalition"]
ResultKind = Literal["count", "poll", "past"]
Stance = Literal["support", "oppose", "congratulate", "neutral"]
QuoteKind = Literal["direct", "partial", "post"]
ContactKind = Literal["call", "meeting", "message"]

QUOTE_GAP = " […] "
"""What joins the parts of one statement that the article interrupts (an inciso, a paragraph break)."""


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read: its text, and what its source said about it.

    ``text`` is the whole article (its title, when there is one, on the first line) in NFC with ``\\n``
    line ends. ``published`` is an ISO date; ``published_basis`` says how it is known. ``sha256`` is the
    digest of ``text`` in UTF-8. Whatever the source does not say is ``None``.
    """

    id: str
    source: str
    text: str
    sha256: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    published_basis: PublishedBasis | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """One end of a fact: a person or a party, by position in ``Facts.people`` or ``Facts.parties``."""

    kind: Literal["person", "party"]
    index: int


@dataclass(frozen=True, slots=True)
class Person:
    """A person of one article, under the fullest name that the text gives.

    ``known`` is the id of the row in ``data/people.csv`` that the name was recognised as. ``party`` is
    the party that the *text* states, never the one that the row knows.
    """

    name: str
    gender: Gender | None = None
    country: str | None = None
    party: int | None = None
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """A party, coalition or pact of one article; ``known`` is its id in ``data/parties.csv``."""

    name: str
    kind: PartyKind | None = None
    known: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a person or a party is named (full name, surname, handle, initials)."""

    start: int
    end: int
    actor: Actor


@dataclass(frozen=True, slots=True)
class Role:
    """An office, candidacy or description that the text gives a person ('presidenta del Senado')."""

    start: int
    end: int
    person: int
    title: str
    organisation: str | None = None
    party: int | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """One figure of one subject. ``percent`` and ``counted_percent`` are percentages, ``votes`` a count.

    The span runs over the figure itself. ``election`` is an id of ``data/elections.csv``.
    """

    start: int
    end: int
    subject: Actor
    percent: float | None
    votes: int | None
    counted_percent: float | None
    kind: ResultKind
    election: str | None = None
    pollster: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """A stretch of another's words. ``text`` is what stands between the marks.

    Where the article interrupts the statement, ``text`` is its parts joined by ``QUOTE_GAP`` and the
    span runs from the first part's first character to the last part's last. ``speaker`` is None and
    ``label`` set when the speaker is an institution or unnamed; both None when nobody could be placed.
    ``channel`` is where it was said or posted, as written ('X', 'Radio Faro'). ``published`` (ISO date)
    is the day of a dated post.
    """

    start: int
    end: int
    text: str
    kind: QuoteKind
    speaker: Actor | None = None
    label: str | None = None
    verb: str | None = None
    channel: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Endorsement:
    """Who takes which side. ``candidate`` is None only where ``stance`` is ``neutral``.

    ``quote`` is the position in ``Facts.quotes`` of the quote that carries it.
    """

    start: int
    end: int
    endorser: Actor
    candidate: Actor | None
    stance: Stance
    quote: int | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """Two who, as the text reports, talked by telephone, met, or wrote one to the other."""

    start: int
    end: int
    actor: Actor
    other: Actor
    kind: ContactKind
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """What the program saw and could not place: kept for a person's eye, never guessed, never dropped."""

    start: int
    end: int
    kind: str
    reason: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one article says, in the order of the text."""

    title: str | None = None
    published: str | None = None
    published_basis: PublishedBasis | None = None
    people: tuple[Person, ...] = ()
    parties: tuple[Party, ...] = ()
    mentions: tuple[Mention, ...] = ()
    roles: tuple[Role, ...] = ()
    results: tuple[Result, ...] = ()
    endorsements: tuple[Endorsement, ...] = ()
    quotes: tuple[Quote, ...] = ()
    contacts: tuple[Contact, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    sentences: tuple[tuple[int, int], ...] = ()
    """Where each sentence of the writer begins and ends, in characters: what is quoted ends none."""

    def sentences_around(self, start: int, end: int) -> tuple[int, int]:
        """Where the sentences begin and end in which ``text[start:end]`` stands; itself outside of any."""
        first = bisect_right(self.sentences, start, key=itemgetter(1))
        last = bisect_left(self.sentences, end, key=itemgetter(0)) - 1
        if first > last:
            return start, end
        return min(start, self.sentences[first][0]), max(end, self.sentences[last][1])
