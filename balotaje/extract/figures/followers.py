"""A party called by its followers or by what it is: 'los albistas lograron el 29%', 'la coalición, el 71%'.

Only figures are read so: what followers say or do is theirs, not the party's.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ...lexicon import Lexicon, fold
from ...model import Actor
from ..clauses.determiners import BACKWARD, PLURAL_ARTICLES
from ..names.cast import Naming
from ..reading import Reading
from ..references.demonstrative import CLAUSE_OPENERS
from ..references.pointers import Reference, References
from ..references.resolving import NEARER
from ..tokens import Document
from .unread import unread_names
from .words import RESULT_CLASSES

SUBGROUP_OPENERS = frozenset(("de", "entre"))
"""'el 60% de los albistas', 'entre los albistas' is a part of the voters."""
AGAINST = frozenset(("frente", "contra", "ante", "versus"))
COMPARED_REACH = 7
"""Tokens of 'frente a cerca del 30,8 por ciento' before 'de'."""
WON = frozenset(("victoria", "triunfo", "derrota"))
"""What is a party's by its adjective: 'una victoria albista con el 32%'."""
FORCES = frozenset("partido formación tienda colectividad agrupación fuerza".split())
"""What is of somebody as their party: 'la formación de Soto'."""
HUES = frozenset(
    """naranja morada morado verde azul celeste roja rojo amarilla amarillo violeta magenta guinda rosa rosada
    tricolor""".split()
)
"""What tells a party by the colour that everybody knows it by."""
TICKETS = frozenset(("fórmula", "binomio", "dupla", "plancha", "llave"))
MARKS = (["-"], ["–"], ["/"])
"""What parts the two of a ticket."""
BACK = 40
"""How many names back the party stands that 'el partido' takes up."""
COALITION_WORDS = frozenset(("frente", "alianza", "coalición", "pacto", "unidad", "concertación"))
"""Words by which a name shows that it is of a coalition."""


def with_followers(reading: Reading) -> References:
    """The references of a reading, with those that name a party in other words put in.

    Not 'los dirigentes albistas', where the word qualifies another, nor 'la coalición opositora'.
    """
    followed, kinds = reading.knowledge.party_adjectives, _kinds(reading.lexicon)
    places = sorted({*reading.document.where(followed.keys()), *reading.document.where(kinds)})
    added = [reference for i in places if i and (reference := _party_at(reading, i))]
    added += _tickets(reading)
    added += _of_leaders(reading)
    added += _nearest(reading)
    added += unread_names(reading)
    if not added:
        return reading.references
    taken = {i for reference in added for i in range(reference.first, reference.after)}
    kept = [r for r in reading.references.items if r.first not in taken and r.after - 1 not in taken]
    return References(sorted([*kept, *added], key=lambda reference: reference.first))


def _party_at(reading: Reading, i: int) -> Reference | None:
    """The reference to a party whose word stands at token ``i``."""
    lower = reading.document.lowers[i]
    if lower in reading.knowledge.party_adjectives:
        if reading.document.lowers[i - 1] in WON and _closes(reading, i + 1):
            party = _followed(reading, lower)
            return Reference(i, i + 1, "name", (party,), "", "s", lower) if party is not None else None
        if _stands_alone(reading, i) and (party := _followed(reading, lower)) is not None:
            return Reference(i - 1, i + 1, "name", (party,), "m", "p", lower)
        return None
    return _by_its_kind(reading, i)


@cache
def _kinds(lexicon: Lexicon) -> frozenset[str]:
    """What calls a party by what it is: 'la coalición', 'la fuerza'."""
    nouns = {form for form, classes in lexicon.words.items() if "party_noun" in classes}
    return frozenset(
        nouns | {form for form, classes in lexicon.name_words.items() if "party_kind" in classes}
    )


def _of_leaders(reading: Reading) -> Iterator[Reference]:
    """'La formación de Soto cae al 12%', 'los de Soto logran el 40%': the party of whom it is told, where the
    article names it; not 'la candidatura de Soto', nor 'los votos de Soto'.
    """
    document = reading.document
    lowers = document.lowers
    for naming in reading.cast.namings:
        reference = reading.references.at(naming.first)
        if naming.actor.kind != "person" or reference is None or reference.kind != "name":
            continue
        i = reference.first - (lowers[reference.first] not in ("de", "del"))
        if i < 1 or lowers[i] not in ("de", "del"):
            continue
        first = i - 1
        if lowers[first] in FORCES and lowers[first - 1] in BACKWARD:
            first -= 1
        elif lowers[first] != "los" or not _begins_clause(document, first):
            continue
        party = _party_of(reading, naming.actor.index)
        if party is not None and lowers[reference.after : reference.after + 1] != ["y"]:
            yield Reference(first, reference.after, "name", (party,), "", "s", document.span(first, i + 1))


def _nearest(reading: Reading) -> Iterator[Reference]:
    """'Entre Mora y Soto, este ganaría con el 36%', 'Mora enfrentaría a Soto. Este ganaría con el 36%': of
    those named before, the nearest of the pronoun's gender; not 'este lunes', nor 'este le dijo'.
    """
    document, lexicon = reading.document, reading.lexicon
    for i in document.where(NEARER):
        if reading.references.at(i) is not None:
            continue
        lower = document.lowers[i]
        verb = i + 1 + (document.lowers[i + 1] == "se")
        if not any(v.finite for c in RESULT_CLASSES for v in lexicon.verb_in(document.lowers[verb], c)):
            continue
        if not document.sentence_start(i) and document.lowers[i - 1] not in CLAUSE_OPENERS:
            continue
        gender = "f" if lower.endswith("a") else "m"
        here = document.sentence[i]
        named = reading.references.between(document.sentences[max(0, here - 1)][0], i)
        fitting = (r for r in reversed(named) if r.actor is not None and r.actor.kind == "person")
        nearest = next((r for r in fitting if _gender_of(reading, r) in (None, gender)), None)
        if nearest is not None:
            yield Reference(i, i + 1, "pronoun", nearest.actors, gender, "s", lower)


def _gender_of(reading: Reading, reference: Reference) -> str | None:
    assert reference.actor is not None
    return reading.cast.people[reference.actor.index].gender


def _begins_clause(document: Document, i: int) -> bool:
    return document.sentence_start(i) or document.lowers[i - 1] in (",", ";", "y", "que", "mientras", "a")


def _party_of(reading: Reading, index: int) -> Actor | None:
    """The party of a person, as the article or a curated row tells, where the article names it."""
    person = reading.cast.people[index]
    if person.party is not None:
        return Actor("party", person.party)
    own = person.known.party_id if person.known is not None else None
    rows = [n for n, p in enumerate(reading.cast.parties) if p.row is not None and p.row.id == own]
    return Actor("party", rows[0]) if own and rows else None


def _tickets(reading: Reading) -> Iterator[Reference]:
    """'La fórmula Quilodrán-Soto', 'el binomio Quilodrán/Soto': whoever heads it, named elsewhere in full, or
    there: 'la fórmula Rosa Quilodrán-Pedro Soto'."""
    document = reading.document
    named = {n.first: n for n in reading.cast.namings if n.actor.kind == "person"}
    for candidate in reading.cast.candidates:
        i, after = candidate.first, candidate.after
        if document.lowers[i - 1] not in TICKETS or candidate.kind not in ("unknown", "person"):
            continue
        if i in named and after + 1 in named and document.lowers[after : after + 1] in MARKS:
            end = named[after + 1].after
            yield Reference(i, end, "name", (named[i].actor,), "", "s", document.span(i, end))
            continue
        mark = after if after == i + 1 else i + 1
        if document.lowers[mark : mark + 1] not in MARKS:
            continue
        surname = fold(document.forms[i])
        heads = [n for n, person in enumerate(reading.cast.people) if surname in person.tokens[1:]]
        if len(heads) == 1:
            end = max(after, mark + 2)
            yield Reference(i, end, "name", (Actor("person", heads[0]),), "", "s", document.span(i, end))


# -- followers -------------------------------------------------------------------------------------


def _stands_alone(reading: Reading, i: int) -> bool:
    """Whether 'los' and the word at token ``i`` are a whole noun phrase that nothing else covers."""
    lowers, references = reading.document.lowers, reading.references
    if lowers[i - 1] not in PLURAL_ARTICLES or not lowers[i].endswith("s"):
        return False
    if references.at(i) is not None or references.at(i - 1) is not None:
        return False
    if i > 1 and lowers[i - 2] in SUBGROUP_OPENERS and not _is_compared(lowers, i - 2):
        return False
    return _closes(reading, i + 1)


def _is_compared(lowers: list[str], i: int) -> bool:
    """Whether what is of the followers is set against another figure: 'frente al 30,8% de los albistas'."""
    before = lowers[max(0, i - COMPARED_REACH) : i]
    return before[-1:] in (["%"], ["ciento"]) and not AGAINST.isdisjoint(before)


def _closes(reading: Reading, i: int) -> bool:
    """Whether a noun phrase is over at token ``i``: a mark, a verb, a word of function."""
    lowers = reading.document.lowers
    following = lowers[i] if i < len(lowers) else "."
    if not following[0].isalpha():
        return True
    known = reading.lexicon.is_word(
        following, "preposition", "contraction", "conjunction", "relative", "clitic", "determiner", "adverb"
    )
    return known or any(v.finite for v in reading.lexicon.verbs.get(following, ()))


def _followed(reading: Reading, adjective: str) -> Actor | None:
    """The one party of the article whose followers are so called."""
    ids = reading.knowledge.party_adjectives[adjective]
    found = [
        n for n, party in enumerate(reading.cast.parties) if party.row is not None and party.row.id in ids
    ]
    if len(found) > 1:
        parties = reading.cast.parties
        home = reading.cast.country
        found = [n for n in found if (row := parties[n].row) is not None and row.country == home] or found
    return Actor("party", found[0]) if len(found) == 1 else None


# -- what a party is -------------------------------------------------------------------------------


def _by_its_kind(reading: Reading, i: int) -> Reference | None:
    """'La fuerza sacó 9%', 'su partido obtuvo 8%', 'la formación que lidera Soto lograría 38%'.

    Not 'el partido de Soto' or 'la coalición opositora', which may be another.
    """
    document, references = reading.document, reading.references
    lowers = document.lowers
    if document.is_capital(i) and not document.sentence_start(i):
        return None
    covering = references.at(i)
    if covering is not None and not (covering.kind == "organisation" and covering.after == i + 1):
        return None
    owned = reading.lexicon.is_word(lowers[i - 1], "possessive")
    if not (owned or lowers[i - 1] in BACKWARD) or lowers[i + 1 : i + 2] in (["de"], ["del"]):
        return None
    if lowers[i - 1 : i + 1] == ["al", "frente"] or (i > 1 and _lists(reading, i - 2)):
        return None
    hue = lowers[i + 1 : i + 2] != [] and lowers[i + 1] in HUES  # 'la formación naranja'
    after = i + 2 if hue else _past_leader(reading, i + 1)
    if after == i + 1 and not _closes(reading, i + 1):
        return None
    party = _of_owner(reading, i - 1) if owned else _named_before(reading, i)
    return Reference(i - 1, after, "name", (party,), "", "s", lowers[i]) if party is not None else None


def _lists(reading: Reading, i: int) -> bool:
    """Whether a verb at token ``i`` has the noun for its object: 'cerró la lista con 12%'."""
    return any(v.finite for v in reading.lexicon.verbs.get(reading.document.lowers[i], ()))


def _past_leader(reading: Reading, i: int) -> int:
    """The token behind 'que lidera Rosa Quilodrán' at token ``i``, else ``i``."""
    lowers = reading.document.lowers
    if lowers[i : i + 1] != ["que"] or i + 2 >= len(lowers):
        return i
    if not any(v.finite for v in reading.lexicon.verb_in(lowers[i + 1], "head_party")):
        return i
    leader = reading.references.at(i + 2)
    named = leader is not None and leader.first == i + 2 and leader.kind in ("name", "description")
    return leader.after if named and leader is not None else i


def _named_before(reading: Reading, i: int) -> Actor | None:
    """The party that 'el partido' at token ``i`` takes up: the only one of the last named, or the only one
    that heads a sentence.
    """
    coalition = reading.lexicon.is_word(reading.document.lowers[i], "coalition_noun")
    namings = reading.cast.namings
    n = bisect_left(namings, i - 1, key=lambda naming: naming.first)
    named = [naming for naming in namings[max(0, n - BACK) : n] if naming.actor.kind == "party"]
    fitting = [naming for naming in named if _is_coalition(reading, naming) == coalition] or named
    actors = list(dict.fromkeys(naming.actor for naming in fitting))
    if len(actors) > 1:
        actors = [naming.actor for naming in fitting if _heads(reading, naming)]
    if named:
        return actors[0] if len(actors) == 1 else None
    told = {naming.actor for naming in namings if naming.actor.kind == "party"}
    return told.pop() if len(told) == 1 else None  # the only party of the article


def _heads(reading: Reading, naming: Naming) -> bool:
    """Whether a party stands at the head of its sentence, an article apart."""
    first, _ = reading.document.sentences[reading.document.sentence[naming.first]]
    return naming.first - first <= 1


def _is_coalition(reading: Reading, naming: Naming) -> bool:
    party = reading.cast.parties[naming.actor.index]
    if party.row is not None:
        return party.row.kind == "coalition"
    return bool(COALITION_WORDS & set(party.name.lower().split()))


def _of_owner(reading: Reading, i: int) -> Actor | None:
    """The party of whoever 'su' at token ``i`` means: the one person of the sentence, or of the last."""
    document = reading.document
    here = document.sentence[i]
    for sentence in (here, here - 1):
        if sentence < 0:
            break
        first, after = document.sentences[sentence]
        people = [
            actor
            for r in reading.references.between(first, min(after, i))
            if (actor := r.actor) is not None and actor.kind == "person"
        ]
        if people:
            party = reading.cast.people[people[-1].index].party
            return Actor("party", party) if party is not None and len(set(people)) == 1 else None
    return None
