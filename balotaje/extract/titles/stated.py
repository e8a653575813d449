"""What the text says that somebody is or becomes: 'Rosa Soto será la candidata', 'fue elegida alcaldesa'."""

from __future__ import annotations

from ...lexicon import NEGATION, OCCUPATIONS
from ...model import Actor
from ..brackets import before_brackets
from ..clauses.determiners import NEXT
from ..clauses.verbs import TOLD_SO, is_perfect_auxiliary
from ..names.casting import Casting
from .descriptions import Description

APPOINTING_REACH = 14
TELLING = TOLD_SO | {"fut"}

SERVES = frozenset(
    ("ejerció", "ejerce", "ejercía", "ofició", "oficia", "fungió", "funge", "hizo", "actuó", "actúa")
)


def hand_out(work: Casting) -> None:
    """What the text says somebody is: 'Rosa Soto será la candidata', 'designó a Pedro Ruiz como alcalde',
    'Rosa Soto asumió como jueza', 'Rosa Soto fue elegida alcaldesa'."""
    linked = {link.description for link in work.cast.links}
    for number, description in enumerate(work.cast.descriptions):
        i = description.first - 1
        if number in linked or description.stated or description.number == "p":
            continue
        if description.noun.kind not in OCCUPATIONS:
            continue
        if (named := _named_behind(work, description)) is not None:
            description.state(named)
            continue
        i -= i > 0 and work.document.lowers[i] in NEXT
        i -= i > 0 and i < description.first - 1 and work.document.lowers[i] in ("el", "la")
        if i < 1:
            continue
        if work.document.lowers[i] in ("y", "e") and number and not description.definite:
            previous = work.cast.descriptions[number - 1]
            if previous.stated and previous.after == i and previous.person is not None:
                description.state(previous.person)
            continue
        before = _before_passive(work, i) if _is_participle(work, i) else i
        if _is_perfect(work, i) or (_has_been_of(work, i) and _behind_relative(work, i) < i):
            before = _behind_relative(work, i - _is_perfect(work, i))
        elif _becomes(work, i):
            before = i - 2
        elif (named_at := _before_chain(work, i)) > 0:
            before = named_at
        elif before == i and _is_participle(work, i) and work.document.lowers[i - 1] == ",":
            before = i - 1
        elif _is_named_so(work, description):
            before = description.first
        elif _is_copula(work, i):
            before = _behind_relative(work, i)
            if _is_participle(work, description.title_first):
                continue
        elif before == i and work.document.lowers[i] == "como" and _takes_office(work, i - 1):
            before -= 1
        elif (made := _before_made(work, i)) > 0:
            before = made
        elif before == i and not (_is_appointed(work, i) or _stands_as(work, i)):
            continue
        actor = _first_of_two(work, number, before)
        if actor is not None and actor.kind == "person":
            description.state(actor.index)
            relative = before < i and work.document.lowers[before] in (",", "que", "quien")
            description.former |= relative and work.document.lowers[i] not in ("es", "será")


def _first_of_two(work: Casting, number: int, before: int) -> Actor | None:
    """Who is named before token ``before``; of two names and two titles the first has the first.

    'designó a Pedro Ruiz y Rosa Soto como presidente y vicepresidenta': he is the president.
    """
    last = work.last_of.get(before_brackets(work.document, before), -1)
    actor, descriptions, lowers = work.actor_of.get(last), work.cast.descriptions, work.document.lowers
    if actor is None or number + 1 >= len(descriptions) or lowers[before : before + 1] != ["como"]:
        return actor
    own, other = descriptions[number], descriptions[number + 1]
    first = work.cast.candidates[last].first
    one = work.actor_of.get(work.last_of.get(first - 1, -1)) if lowers[first - 1] in ("y", "e") else None
    if (
        one is None
        or one.kind != "person"
        or other.first != own.after + 1
        or lowers[own.after] not in ("y", "e")
    ):
        return actor
    other.state(actor.index)
    return one


def _named_behind(work: Casting, description: Description) -> int | None:
    """Who is named behind a title and a copula, or behind 'como vocera a': 'La candidata es Rosa Soto', 'Su
    vocera es la jueza Rosa Soto', 'sumó como vocera a Rosa Soto'; not 'La candidata es amiga de Soto'."""
    document, i = work.document, description.after
    if i + 1 >= len(document) or document.sentence[i] != document.sentence[description.first]:
        return None
    stated = description.definite and _is_copula(work, i)
    before = description.first - 1
    as_one = before > 0 and document.lowers[before] == "como" and document.lowers[i] in ("a", "al")
    if not stated and not (as_one and _is_appointed(work, before)):
        return None
    k = i + 1
    n = work.first_of.get(k)
    if n is None:
        beside = next((d for d in work.cast.descriptions if d.first in (k, i) and d is not description), None)
        direct = beside is not None and beside.number != "p"
        if beside is not None and direct:  # 'es la jueza Rosa Soto', 'es la jueza, Rosa Soto'
            comma = document.lowers[beside.after : beside.after + 1] == [","]
            n = work.first_of.get(beside.after + comma)
            if comma and n is not None and document.forms[work.cast.candidates[n].after].isalnum():
                n = None  # 'es la jueza, Soto lo sabe'
    actor = work.actor_of.get(-1 if n is None else n)
    return actor.index if actor is not None and actor.kind == "person" else None


def _before_chain(work: Casting, i: int) -> int:
    """The token behind the name before 'pasará a ser', 'se declaró', 'ejerció de' at ``i``, else 0."""
    lowers = work.document.lowers
    if i > 2 and lowers[i] == "ser" and lowers[i - 1] == "a" and _is(work, i - 2, "comes_to"):
        return i - 2 - (lowers[i - 3] == "se")
    if i > 1 and lowers[i - 1] == "se" and _is(work, i, "declares"):
        return i - 1
    if i > 1 and lowers[i] == "de" and lowers[i - 1] in SERVES:
        return _behind_relative(work, i - 1)
    return 0


def _is(work: Casting, i: int, name: str) -> bool:
    return work.lexicon.is_name_word(work.document.lowers[i], name)


def _is_named_so(work: Casting, description: Description) -> bool:
    """Whether a bare title stands behind whom somebody appoints: 'designó a Rosa Soto presidenta'."""
    named = work.last_of.get(description.first)
    if named is None or description.definite or description.first != description.title_first:
        return False
    first, lowers = work.cast.candidates[named].first, work.document.lowers
    return (
        first > 1
        and lowers[first - 1] == "a"
        and (_appoints(work, first - 2) or _is(work, first - 2, "declares"))
    )


def _behind_relative(work: Casting, i: int) -> int:
    """The token behind the name that a relative before the verb at ``i`` takes up: 'Soto, que fue', else
    ``i``."""
    lowers = work.document.lowers
    if i > 1 and lowers[i - 1] in ("que", "quien"):
        return i - 1 - (lowers[i - 2] == ",")
    return i


def _is_perfect(work: Casting, i: int) -> bool:
    """Whether 'ha sido' ends at token ``i``."""
    return work.document.lowers[i] == "sido" and is_perfect_auxiliary(work.document, work.lexicon, i - 1)


def _has_been_of(work: Casting, i: int) -> bool:
    """Whether 'fuera' stands at token ``i``, as behind 'quien': 'Soto, quien fuera ministro'."""
    return work.document.lowers[i] in ("fuera", "fuese")


def _becomes(work: Casting, i: int) -> bool:
    """Whether 'se convirtió en' ends at token ``i``."""
    lowers = work.document.lowers
    return i > 2 and lowers[i] == "en" and lowers[i - 2] == "se" and lowers[i - 1].startswith("convi")


def _stands_as(work: Casting, i: int) -> bool:
    """Whether 'con Pedro Soto como' ends at token ``i``: what a list has him as."""
    named = work.last_of.get(before_brackets(work.document, i))
    if work.document.lowers[i] != "como" or named is None:
        return False
    first = work.cast.candidates[named].first
    return first > 0 and work.document.lowers[first - 1] == "con"


def _is_participle(work: Casting, i: int) -> bool:
    """Whether somebody is made something by the participle at token ``i``: 'electa', 'nombrado'."""
    return work.lexicon.is_name_word(work.document.lowers[i], "made_to_be")


def _before_passive(work: Casting, i: int) -> int:
    """The token of 'fue' in 'fue nombrada' whose participle is at ``i``, else ``i``."""
    return i - 1 if i > 1 and _is_copula(work, i - 1) else i


def _takes_office(work: Casting, i: int) -> bool:
    """Whether somebody takes office by the verb at token ``i``: 'asumió como', not 'eligió como'."""
    return work.lexicon.is_name_word(work.document.lowers[i], "takes_office")


def _is_copula(work: Casting, i: int) -> bool:
    """Whether a form of 'ser' that states something stands at token ``i``; 'sería' does not."""
    return any(
        verb.lemma == "ser" and verb.tense in ("pres", "pret", "impf", "fut")
        for verb in work.lexicon.verbs.get(work.document.lowers[i], ())
    )


def _is_appointed(work: Casting, i: int) -> bool:
    """Whether 'como' at token ``i`` stands in a sentence with a verb of appointing before it."""
    document = work.document
    if document.lowers[i] != "como":
        return False
    begin = max(document.sentences[document.sentence[i]][0], i - APPOINTING_REACH)
    told = [k for k in range(begin, i) if _appoints(work, k)]
    return bool(told) and not any(document.flags[k] & NEGATION for k in range(max(begin, told[0] - 3), i))


def _appoints(work: Casting, i: int) -> bool:
    """Whether a verb or a noun of appointing somebody stands at token ``i``: 'designó', 'designándola', 'la
    designación'; not 'designar', 'designado'.
    """
    named = work.lexicon.verb_in(work.document.lowers[i], "name_as")
    tells = any(v.tense == "ger" or (v.person == "3" and v.tense in TELLING) for v in named)
    return tells or _is(work, i, "appoints")


def _before_made(work: Casting, i: int) -> int:
    """The token behind whom 'fue ratificada como' at token ``i`` is on, else 0."""
    document = work.document
    participle = i > 2 and any(v.tense == "part" for v in work.lexicon.verbs.get(document.lowers[i - 1], ()))
    if document.lowers[i] != "como" or not participle:
        return 0
    k = i - 2 - _is_perfect(work, i - 2)
    been = k < i - 2 or _is_copula(work, k)
    return _behind_relative(work, k) if been and not document.flags[k - 1] & NEGATION else 0
