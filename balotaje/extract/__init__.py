"""From one article's text to the facts that it carries, each with its evidence.

``tokens`` and ``cues`` (one pass over the text) → ``names`` (who is named; ``titles``: what they are called;
``parties``: who is of which) → ``references`` (who is pointed to) → ``clauses`` (who does what) →
``reading``, the layers that rules of facts start from: ``quotes``, ``results`` (``figures``),
``endorsements`` (``sides``) and ``contacts`` (``encounters``), the last two over ``deeds``; ``headline`` and
``dates`` for the article itself.
"""

from __future__ import annotations

from ..knowledge import Knowledge
from ..lexicon import load as load_lexicon
from ..model import QUOTE_GAP, Article, Facts, Mention, Party, Person, Quote
from . import contacts, dates, endorsements, headline, results
from .clauses.syntax import Clause
from .names import cast
from .parties import membership
from .quotes import marks, speakers
from .reading import Reading, Said
from .references import pointers
from .titles import roles
from .tokens import Document, cut

__all__ = ["extract", "read"]


def read(article: Article, knowledge: Knowledge) -> Reading:
    """The layers of ``article`` that rules of facts start from: tokens, cast, references, quotations."""
    lexicon = load_lexicon()
    document = cut(article.text, lexicon)
    members = cast.assemble(document, knowledge, lexicon)
    membership.beside_names(document, members, lexicon)
    found = pointers.find(document, members, knowledge, lexicon)
    reading = Reading(
        article=article,
        knowledge=knowledge,
        lexicon=lexicon,
        document=document,
        cast=members,
        references=found,
        clause=Clause(document, found, lexicon),
    )
    reading.published, reading.published_basis = dates.published(article, document, knowledge)
    reading.said = marks.find(reading)
    speakers.attribute(reading)
    membership.in_the_text(reading)
    return reading


def extract(article: Article, knowledge: Knowledge) -> Facts:
    """Everything that ``article`` says. Pure: the same article and knowledge give the same facts."""
    reading = read(article, knowledge)
    document, members = reading.document, reading.cast
    return Facts(
        title=article.title or headline.find(document, reading.lexicon),
        published=reading.published,
        published_basis=reading.published_basis,
        people=tuple(
            Person(p.name, p.gender, p.country, p.party, p.known.id if p.known else None)
            for p in members.people
        ),
        parties=tuple(
            Party(p.name, p.row.kind if p.row else None, p.row.id if p.row else None) for p in members.parties
        ),
        mentions=tuple(
            Mention(document.starts[n.first], document.ends[n.after - 1], n.actor) for n in members.namings
        ),
        roles=tuple(roles.find(reading)),
        results=tuple(results.find(reading)),
        endorsements=tuple(endorsements.find(reading)),
        quotes=tuple(_quote(document, said) for said in reading.said),
        contacts=tuple(contacts.find(reading)),
        unresolved=tuple(sorted(members.unresolved + reading.unresolved, key=lambda u: (u.start, u.end))),
        sentences=tuple(
            (document.starts[first], document.ends[after - 1])
            for first, after in document.sentences
            if document.starts[first] < document.ends[after - 1]
        ),
    )


def _quote(document: Document, said: Said) -> Quote:
    return Quote(
        start=document.starts[said.first],
        end=document.ends[said.after - 1],
        text=QUOTE_GAP.join(document.span(first, after) for first, after in said.parts),
        kind=said.kind,
        speaker=said.speaker,
        label=said.label,
        verb=said.verb,
        channel=said.channel,
        published=said.published,
    )
