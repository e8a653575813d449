"""Sides told in answer to a question: '¿A quién apoyará? “A Soto”, contestó', '“Por ninguno”, dijo Tola'."""

from __future__ import annotations

from ..deeds.ends import End
from ..quotes.interviews import Interview
from ..tokens import DASHES, MARKS, SINGLE
from .claims import Claims
from .neutrality import NOBODY

WHOM = frozenset(("quién", "quiénes", "cuál"))
GOVERNORS = frozenset(("a", "por", "con", "al"))
BACKING = ("back_person", "back_contender", "cast_vote", "back")
VERB_REACH = 6
"""Tokens of 'a quién de los dos va a votar' before its verb."""
OPENING = 3
"""Marks and dashes before an answer."""


def answered(claims: Claims) -> None:
    """Note what is answered to whoever asks for whom a side is taken, right behind the question.

    '¿Por quién votará? “Por Soto”, dijo Tola', 'le preguntaron a quién apoyará. “A nadie”, contestó'; not
    '¿A quién recibirá? “A Soto”', nor '¿A quién apoyará? “Soto me llamó”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for i, word in enumerate(lowers):
        verb = _taking_side(claims, i) if word in WHOM and i and lowers[i - 1] in GOVERNORS else -1
        if verb < 0:
            continue
        k = document.sentences[document.sentence[i]][1]
        begin = k
        while k < len(document) and k < begin + OPENING and _opens(claims, k):
            k += 1
        if k == begin or k + 1 >= len(document):
            continue
        speaker = _who_answers(claims, k) or _who_is_asked(claims, verb)
        named = claims.reading.references.at(k + (lowers[k] in GOVERNORS and lowers[k] != "al"))
        claims.contest.turn_to(k, document.paragraph[k])
        if speaker is None or lowers[k] not in GOVERNORS:
            continue
        if not NOBODY.isdisjoint(lowers[k + 1 : k + 2]):
            claims.add(speaker, None, "neutral", k, k + 2)
        elif named is not None and named.actor in claims.contenders():
            claims.add(speaker, End(named.actors, k, named.after), "support", k, named.after)


def _taking_side(claims: Claims, i: int) -> int:
    """The verb behind 'a quién' at token ``i`` with which sides are taken, -1 if none: '¿a quién votará?'."""
    end = claims.reading.document.sentences[claims.reading.document.sentence[i]][1]
    for j in range(i + 1, min(end, i + VERB_REACH)):
        if any(claims.predicates.form(j, name) is not None for name in BACKING):
            return j
    return -1


def _who_is_asked(claims: Claims, verb: int) -> End | None:
    """Whose side the question is on: '¿A quién apoyará Tola?', 'le preguntaron a Tola a quién apoyará'."""
    document, form = claims.reading.document, claims.predicates.form(verb)
    first, end = document.sentences[document.sentence[verb]]
    people = [r for r in claims.reading.references.between(first, end) if r.actor is not None]
    people = [r for r in people if r.actor not in claims.contenders()]
    if len(people) == 1:
        return End(people[0].actors, people[0].first, people[0].after)
    third = form is not None and form.finite and form.person == "3"
    return claims.ends.subject(verb) if third and not people else None


def _opens(claims: Claims, i: int) -> bool:
    """Whether a mark or a dash stands at token ``i``."""
    form = claims.reading.document.forms[i]
    return form in MARKS or form in SINGLE or form in DASHES


def _who_answers(claims: Claims, i: int) -> End | None:
    """Who speaks the words at token ``i``: in quotation marks, or behind the dash of an interview."""
    quoted = claims.ends.speaker(i)
    if quoted is not None or claims.reading.document.stretch[i] >= 0:
        return quoted
    who = Interview(claims.reading).who
    return End(who.actors, i, i + 1) if who is not None else None
