"""Everything in the text that points to somebody: names, descriptions, 'ambos', organisations, groups.

A reference is a whole noun phrase ('la ministra de Salud, Rosa Quilodrán'), so that the word before it tells
its part in the clause. Descriptions that stand alone are resolved here: candidates are scored by office,
party, country, gender and nearness, and a description that fits two people equally well stays open.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from typing import Literal

from ...knowledge import Knowledge, Organisation, Place
from ...lexicon import (
    BOTH,
    COLLECTIVE,
    HE_OR_SHE,
    PARTY_NOUN,
    SAYING,
    TEXT_NOUN,
    TITLES,
    Lexicon,
    fold,
)
from ...model import Actor
from ..clauses.determiners import ARTICLES, BACKWARD, BEFORE_ONE, PLURAL_ARTICLES, SELVES
from ..names.cast import Cast, Naming
from ..names.likeness import is_slip
from ..names.proper import Candidate
from ..titles.descriptions import Description, past_modifiers
from ..tokens import Document
from . import alone, counted, demonstrative, resolving, texts
from .bodies import (
    complement_of,
    is_numbered_thing,
    is_run_by_one,
    is_title_in_capitals,
    means_a_body,
    tells_which,
)
from .bodynames import BodyNames
from .resolving import LATTER, RANKS, Fit
from .several import COUNTS
from .utterers import Utterers

ReferenceKind = Literal["name", "description", "organisation", "text", "group", "pronoun"]

BEFORE_NAME = frozenset(("el", "la", "al", "del", "su", "mi"))
"""Determiners of what qualifies a name."""
SET_OFF = 5
"""Tokens of 'y Penco,' between a plural title and those who bear it."""


@dataclass(slots=True, eq=False)
class Reference:
    """A noun phrase at tokens ``first`` up to ``after``; ``actors`` are those it stands for.

    ``label`` is the phrase as written without its article; ``open`` is true where it points to somebody
    whom the article names nowhere, or to one of several.
    """

    first: int
    after: int
    kind: ReferenceKind
    actors: tuple[Actor, ...] = ()
    gender: str = ""
    number: str = "s"
    label: str = ""
    description: Description | None = None
    also: Description | None = None
    """The title that 'y' joins to it: 'el diputado y líder del PDA'."""
    score: int = 0
    fits: tuple[tuple[int, int], ...] = ()
    """People whom a description that stays open may mean: (points, index), best first."""
    judged: tuple[Fit, ...] = ()
    """The same, with those of a few points below none, and what the description's meaning alone says."""
    lead: int = -1
    """The first token of the plural title right before a name: of 'los jefes de Sur Soto'; or -1."""
    set_off: int = -1
    """The first token of a plural title with its places and a comma: 'los jefes de Lota y Penco, Soto y'."""
    stranger: Reference | None = None
    """Who without a name was brought in before by the same noun: 'una vecina' of 'la vecina'."""

    @property
    def actor(self) -> Actor | None:
        """The one actor it stands for, if it is one."""
        return self.actors[0] if len(self.actors) == 1 else None


class References:
    """The references of a document, in order, none overlapping."""

    def __init__(self, items: list[Reference]) -> None:
        self.items = items
        self.leads = {max(r.lead, r.set_off): r for r in items if max(r.lead, r.set_off) >= 0}
        """The tokens at which plural titles begin → the first name of those who bear each."""
        covering = {i: reference for reference in items for i in range(reference.first, reference.after)}
        self.at: Callable[[int], Reference | None] = covering.get
        """token → the reference that covers it."""
        self._firsts = [reference.first for reference in items]

    def starting_at(self, i: int) -> Reference | None:
        """The reference whose first token is ``i``."""
        found = self.at(i)
        return found if found is not None and found.first == i else None

    def ending_at(self, i: int) -> Reference | None:
        """The reference whose last token is ``i``."""
        found = self.at(i)
        return found if found is not None and found.after == i + 1 else None

    def named_at(self, i: int) -> Reference | None:
        """Who is named in a phrase that begins at token ``i``: 'Soto', 'el edil Soto'; not 'el edil'."""
        found = self.starting_at(i)
        return found if found is not None and found.kind == "name" and found.actors else None

    def between(self, first: int, after: int) -> list[Reference]:
        """The references that begin at tokens ``first`` up to ``after``."""
        low = bisect_right(self._firsts, first - 1)
        high = bisect_right(self._firsts, after - 1)
        return self.items[low:high]


def find(document: Document, cast: Cast, knowledge: Knowledge, lexicon: Lexicon) -> References:
    """Every reference of the document, descriptions resolved as far as the text allows."""
    items = _with_utterers(document, lexicon, cast, _without_overlaps(_phrases(document, cast, lexicon)))
    resolving.Resolver(document, cast, knowledge, lexicon, items).run()
    return References(items)


def _with_utterers(
    document: Document, lexicon: Lexicon, cast: Cast, items: list[Reference]
) -> list[Reference]:
    """The references and those who tell words by a noun that no list has; names within these stay.

    A surname that is a common word is somebody's where it tells: 'dijo Mayor' behind 'Rosa Mayor'.
    """
    if not document.stretches:
        return items
    bearers: dict[str, list[int]] = defaultdict(list)
    for index, person in enumerate(cast.people):
        for token in person.tokens[1:]:
            bearers[token].append(index)
    places = {c.first: c.after for c in cast.candidates if any(isinstance(row, Place) for row in c.rows)}
    utterers = Utterers(document, lexicon, items, bearers, places)
    for phrase in utterers.find():
        label = document.span(phrase.head, phrase.after)
        behind = bisect_right(items, phrase.first, key=lambda r: r.first)
        after = min(phrase.after, items[behind].first) if behind < len(items) else phrase.after
        bearer = bearers.get(fold(label)) or _misspelt(bearers, fold(label))
        actors = (Actor("person", bearer[0]),) if len(bearer) == 1 else ()
        body = label in utterers.heads or document.lowers[phrase.head] in lexicon.body_nouns
        kind: ReferenceKind = "organisation" if body else "group"
        kind = "name" if actors else kind
        if not actors and document.flags[noun := phrase.head + (phrase.head == phrase.first)] & TEXT_NOUN:
            kind, label, after = "text", document.forms[noun], noun + 1  # 'reza un comunicado'
        gender = (cast.people[bearer[0]].gender or "") if actors else ""
        number = "p" if phrase.plural and not actors else "s"
        insort(
            items, Reference(phrase.first, after, kind, actors, gender, number, label), key=lambda r: r.first
        )
    return items


def _misspelt(bearers: dict[str, list[int]], surname: str) -> list[int]:
    """Whose surname is meant where nobody bears it as it is written: 'Quilodrám' of 'Rosa Quilodrán'."""
    return [index for token, people in bearers.items() if is_slip(token, surname) for index in people]


def _set_off(document: Document, description: Description, candidate: Candidate) -> bool:
    """Whether a comma alone stands between a plural title with its places and the first who bears it: 'los
    alcaldes de Lota y Penco, Soto y Ruiz'.
    """
    between = document.forms[description.after : candidate.first]
    return between[-1:] == [","] and len(between) <= SET_OFF and between.count(",") == 1


def _phrases(document: Document, cast: Cast, lexicon: Lexicon) -> list[Reference]:
    """Names with the titles beside them as one phrase each, then what stands alone."""
    extent: dict[int, list[int]] = {}
    named = {naming.first: naming for naming in cast.namings}
    linked: set[int] = set()
    leads: dict[int, int] = {}
    apart: dict[int, int] = {}
    borne = Counter(link.description for link in cast.links)
    for link in cast.links:
        candidate = cast.candidates[link.candidate]
        naming = named.get(candidate.first)
        description = cast.descriptions[link.description]
        if naming is None or naming.actor.kind != "person":
            continue
        if not link.apart:
            linked.add(link.description)
        bounds = extent.setdefault(candidate.first, [candidate.first, candidate.after])
        if description.number == "p":
            if borne[link.description] > 1 and link.direct and description.after == candidate.first:
                leads[candidate.first] = description.first
            elif borne[link.description] > 1 and _set_off(document, description, candidate):
                apart[candidate.first] = description.first
            continue
        bounds[0] = min(bounds[0], description.first)
        bounds[1] = max(bounds[1], description.after)
    phrases: list[Reference] = []
    taken = {i for candidate in cast.candidates for i in range(candidate.first, candidate.after)}
    for naming in cast.namings:
        first, after = extent.get(naming.first, [naming.first, naming.after])
        gender = ""
        if naming.actor.kind == "person":
            gender = cast.people[naming.actor.index].gender or ""
            after = _with_brackets(document, after)
            first = _with_determiner(document, lexicon, first)
        label = document.span(naming.first, naming.after)
        member = _member_article(document, naming)
        if member is not None:
            phrases.append(Reference(member[0], after, "description", (), member[1], "s", label))
            continue
        if naming.actor.kind == "party":
            called = bool(
                first and document.flags[first - 1] & PARTY_NOUN and not document.is_capital(first - 1)
            )
            first = _with_article(document, first - called)  # 'el movimiento Marea Verde'
        phrase = Reference(first, after, "name", (naming.actor,), gender, "s", label)
        phrase.lead, phrase.set_off = leads.get(naming.first, -1), apart.get(naming.first, -1)
        phrases.append(phrase)
    also: Description | None = None
    for number, description in enumerate(cast.descriptions):
        if description is also:
            continue
        bare = description.first == description.title_first
        if bare and description.number == "p" and alone.acts_bare(document, description):
            bare = False
        if number in linked or (bare and not alone.heads_a_headline(document, description, lexicon)):
            continue
        if lexicon.is_word(document.lowers[description.title_first], "thing"):
            continue
        if means_a_body(document, cast, lexicon, description):
            continue
        kind: ReferenceKind = "group" if description.noun.kind == "group" else "description"
        also = None if number + 1 in linked else _joined(document, cast.descriptions, number)
        after = description.after if also is None else also.after
        phrases.append(
            Reference(
                description.first,
                after,
                kind,
                (),
                description.gender if description.gender in ("m", "f") else "",
                description.number or "s",
                document.span(description.title_first, after),
                description,
                also,
            )
        )
    bodies = BodyNames(document, lexicon, cast)
    for candidate in cast.candidates:
        organisation = candidate.kind == "organisation" or any(
            isinstance(r, Organisation) for r in candidate.rows
        )
        seat = candidate.kind == "place" and (
            lexicon.is_word(document.lowers[candidate.first], "seat")
            or alone.is_source(document, _with_article(document, candidate.first))  # 'según Washington'
        )
        thing = is_numbered_thing(document, lexicon, candidate.first, candidate.after)
        bearer = named[candidate.after].actor.kind if candidate.after in named else ""
        thing = thing or (bearer == "person" and is_title_in_capitals(document, candidate.after - 1))
        if (organisation or seat) and candidate.first not in named and not thing:
            first = _with_article(document, candidate.first)
            after = bodies.end(candidate.first, candidate.after)
            label = document.span(candidate.first, after)
            phrases.append(Reference(first, after, "organisation", (), "", "s", label))
    told = counted.shares(document, lexicon)
    for some in (*counted.some_of(document, lexicon), *counted.groups(document, cast, lexicon), *told):
        label = document.span(some.label, some.after)
        phrases.append(Reference(some.first, some.after, "group", (), "", some.number, label))
    for one in counted.placed(document, lexicon):
        label = document.span(one.label, one.after)
        phrases.append(Reference(one.first, one.after, "description", (), one.gender, "s", label))
    for those in counted.parties(document, lexicon):
        label = document.lowers[those.label]
        phrases.append(Reference(those.first, those.after, "pronoun", (), "", "p", label))
    phrases.extend(_accounts(document, named))
    phrases.extend(_demonstratives(document, lexicon))
    for i in document.rare:
        flags = document.flags[i]
        if not flags & (PARTY_NOUN | BOTH | HE_OR_SHE | TEXT_NOUN | COLLECTIVE):
            continue
        lower = document.lowers[i]
        if flags & TEXT_NOUN and lexicon.is_word(lower, "law_noun"):
            law = texts.law(document, lexicon, i)
            if law is not None:
                phrases.append(Reference(*law, "text", (), "", "s", document.span(i, law[1])))
            continue
        if flags & (TEXT_NOUN | COLLECTIVE) and not flags & PARTY_NOUN:
            begin = counted.determiner_of(document, lexicon, i) if i and i not in taken else -1
            if begin < 0 and i and i not in taken and flags & TEXT_NOUN and alone.opens_with_one(document, i):
                begin = i - 1
            if begin >= 0:
                phrases.append(_body(document, bodies, begin, i, bool(flags & TEXT_NOUN)))
            elif flags & COLLECTIVE and alone.heads_title(document, lexicon, i):
                body = _body(document, bodies, i - 1, i, False)
                phrases.append(Reference(i, body.after, "organisation", (), "", "s", body.label))
            continue
        if lower in COUNTS and not lower.startswith("amb"):
            if i and document.lowers[i - 1] in PLURAL_ARTICLES and alone.two_act(document, i):
                phrases.append(Reference(i - 1, i + 1, "pronoun", (), "", "p", lower))
            continue
        if flags & BOTH and not alone.both_stands_alone(document, i):
            continue
        if flags & BOTH:
            phrases.append(Reference(i, i + 1, "pronoun", (), "", "p", lower))
        elif flags & HE_OR_SHE and lower in RANKS:
            article = i > 0 and document.lowers[i - 1] in BEFORE_ONE
            says = article and document.lowers[i - 1] in ("el", "la") and alone.speaks(document, i)
            if says or (article and alone.stands_for_one(document, lexicon, i)):
                phrases.append(
                    Reference(i - 1, i + 1, "pronoun", (), "f" if lower.endswith("a") else "m", "s", lower)
                )
        elif flags & HE_OR_SHE and lower in LATTER:
            if i and document.lowers[i - 1] in ("este", "esta"):
                phrases.append(
                    Reference(i - 1, i + 1, "pronoun", (), "f" if lower.endswith("a") else "m", "s", lower)
                )
        elif flags & HE_OR_SHE:
            phrases.append(
                Reference(i, i + 1, "pronoun", (), "f" if lower.endswith("a") else "m", "s", lower)
            )
        elif i and document.lowers[i - 1] in BACKWARD and i not in taken:
            gender = "f" if document.lowers[i - 1] in ("la", "esa", "esta", "dicha") else "m"
            phrases.append(Reference(i - 1, i + 1, "organisation", (), gender, "s", lower))
    return phrases


def _joined(document: Document, descriptions: list[Description], number: int) -> Description | None:
    """The bare title that 'y' joins to another: 'la exministra y militante del PDA dijo'; not 'la ministra y
    la militante', 'la ministra y periodista de Tola, Rosa Soto'."""
    if number + 1 >= len(descriptions):
        return None
    own, other = descriptions[number], descriptions[number + 1]
    if own.number == "p" or other.number == "p" or not own.definite or other.first != other.title_first:
        return None
    bare = own.noun.kind in TITLES and other.noun.kind in TITLES
    joined = other.first == own.after + 1 and document.lowers[own.after] in ("y", "e")
    named = document.lowers[other.after : other.after + 1] == [","] and document.is_capital(other.after + 1)
    joined = joined and not named
    return other if bare and joined else None


def _accounts(document: Document, named: Container[int]) -> Iterator[Reference]:
    """Accounts of a network that tell, or whose words are told, by nobody's name: 'escribió @tola2025', 'el
    mensaje de @tola2025'; not 'Rosa Quilodrán (@rosaq)'.
    """
    if "@" not in document.text:
        return
    for i in range(1, len(document) - 1):
        if (
            document.forms[i][0] != "@"
            or document.stretch[i] >= 0
            or i in named
            or len(document.forms[i]) < 2
        ):
            continue
        told = (
            document.lowers[i - 1] in ("de", "cuenta")
            or (document.flags[i - 1] | document.flags[i + 1]) & SAYING
        )
        if told:
            yield Reference(i, i + 1, "organisation", (), "", "s", document.forms[i])


def _demonstratives(document: Document, lexicon: Lexicon) -> Iterator[Reference]:
    """'Este', 'ésta', 'aquel' that stand for somebody by themselves."""
    for i in demonstrative.lone(document, lexicon):
        lower = document.lowers[i]
        yield Reference(i, i + 1, "pronoun", (), "f" if lower.endswith("a") else "m", "s", lower)


def _body(document: Document, bodies: BodyNames, first: int, i: int, is_text: bool) -> Reference:
    """A body or a text that can speak ('el gremio de la salud'), its noun at token ``i``, labelled without
    its article.
    """
    after = i + 1 + (is_text and tells_which(document, i + 1))  # 'el acta judicial'
    if not is_text:
        after = complement_of(document, i)
        if any(map(document.is_capital, range(i, after))):
            after = bodies.end(i, after)
    return Reference(
        first, after, "text" if is_text else "organisation", (), "", "s", document.span(i, after)
    )


def _member_article(document: Document, naming: Naming) -> tuple[int, str] | None:
    """The first token and the gender of a follower called by his party: 'el ex PDA', 'la exPDA'."""
    i = naming.first - 1
    if naming.actor.kind != "party" or i < 1 or document.lowers[i] not in ("ex", "-", "otrora"):
        return None
    while i > 0 and document.lowers[i] in ("ex", "-", "otrora"):
        i -= 1
    article = document.lowers[i]
    return (i, "f" if article == "la" else "m") if article in BEFORE_ONE else None


def _with_brackets(document: Document, after: int) -> int:
    """The token after short brackets behind a name: 'Rosa Quilodrán (PDA)'."""
    forms = document.forms
    if after < len(forms) and forms[after] == "(":
        for j in range(after + 1, min(after + 6, len(forms))):
            if forms[j] == ")":
                return j + 1
    return after


def _with_determiner(document: Document, lexicon: Lexicon, first: int) -> int:
    """The determiner before what qualifies a name, else ``first``: 'al carismático Pedro Soto'; not 'a la
    prensa Pedro Soto'.
    """
    if first > 1 and document.lowers[first - 1] in SELVES and document.lowers[first - 2] in BEFORE_NAME:
        return first - 2  # 'la propia Quilodrán'
    begin = past_modifiers(document, lexicon, first)
    return begin - 1 if begin < first and document.lowers[begin - 1] in BEFORE_NAME else first


def _with_article(document: Document, first: int) -> int:
    articled = first and document.lowers[first - 1] in (*ARTICLES, "al", "del")
    return first - 1 if articled else first


def _without_overlaps(phrases: list[Reference]) -> list[Reference]:
    """In order; of two that overlap the longer stays, but a name is never lost inside a description, nor
    whose a campaign is inside that: 'la campaña del liberal'.
    """
    kept: list[Reference] = []
    for phrase in sorted(phrases, key=lambda r: (r.first, -(r.after - r.first))):
        if kept and phrase.first < kept[-1].after:
            body = kept[-1].kind == "organisation" and phrase.first != kept[-1].first
            one = phrase.kind == "description" and phrase.number == "s" and phrase.after == kept[-1].after
            if not body or not (phrase.kind == "name" or (one and is_run_by_one(kept[-1].label))):
                continue
            # 'la campaña del candidato Soto': the body ends where the name begins
            kept[-1].after = phrase.first
        kept.append(phrase)
    return kept
