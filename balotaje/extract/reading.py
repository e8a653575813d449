"""One article as read so far: what every rule of facts starts from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from ..knowledge import Knowledge
from ..lexicon import Lexicon
from ..model import Actor, Article, PublishedBasis, QuoteKind, Unresolved
from .clauses.syntax import Clause
from .names.cast import Cast
from .references.pointers import References
from .tokens import Document

NESTED = 4
"""Quotations that may begin between the parts of another, in its incisos."""


@dataclass(slots=True)
class Said:
    """A quotation with its place in the tokens: ``first`` up to ``after`` (marks excluded).

    ``parts`` are the token ranges of its parts where an inciso or a paragraph break divides it. ``cue`` is
    the token of the verb or noun that announces it, -1 when there is none.
    """

    first: int
    after: int
    parts: list[tuple[int, int]]
    kind: QuoteKind
    speaker: Actor | None = None
    label: str | None = None
    cue: int = -1
    verb: str | None = None
    channel: str | None = None
    published: str | None = None
    several: bool = False
    """Whether a body, or several, said it: a plural verb may go on with them."""
    in_passing: bool = False
    """Whether only a source within somebody else's sentence says it: 'Soto lo vio, según el gremio, “…”'."""


@dataclass(slots=True)
class Reading:
    """The layers that the rules of facts share. Later layers are filled in the order of the fields."""

    article: Article
    knowledge: Knowledge
    lexicon: Lexicon
    document: Document
    cast: Cast
    references: References
    clause: Clause
    published: str | None = None
    """ISO date of publication, stated, known or inferred."""
    published_basis: PublishedBasis | None = None
    said: list[Said] = field(default_factory=list)
    unresolved: list[Unresolved] = field(default_factory=list)
    ends: object | None = None
    """The reader of who does what to whom (``deeds.ends.Ends``), made when it is first asked for."""
    ranking: object | None = None
    """What ranks whom words or deeds without a name are of (``ranking.Ranking``), made with the speakers."""
    contest: object | None = None
    """Who stands in the election (``sides.contest.Contest``), read when it is first asked for."""
    _firsts: list[int] = field(default_factory=list)
    """The first tokens of ``said``, for look-up."""

    def said_at(self, token: int) -> int | None:
        """The position in ``said`` of the quotation that covers ``token``."""
        if len(self._firsts) != len(self.said):
            self._firsts = [said.first for said in self.said]
        last = bisect_right(self._firsts, token) - 1
        for n in range(last, max(-1, last - NESTED), -1):
            if any(a <= token < b for a, b in self.said[n].parts):
                return n
        return None

    def name_of(self, actor: Actor) -> str:
        """The name of a person or party of this article."""
        people, parties = self.cast.people, self.cast.parties
        return people[actor.index].name if actor.kind == "person" else parties[actor.index].name
