"""Sides told in answer to a question: '¿A quién apoyará? “A Soto”, contestó', '“Por ninguno”, dijo Tola'."""

from __future__ import annotations

from ...lexicon import SAYING
from ..clauses.governing import CON, DEALING, POR, A
from ..deeds.ends import End
from ..quotes.interviews import Interview
from ..tokens import DASHES, MARKS, SINGLE
from .claims import Claims
from .neutrality import NOBODY
from .nouns import verb_before

ITSELF = frozenset(("se",))
WHOM = frozenset(("quién", "quiénes", "cuál"))
BACKING = ("back_person", "back_contender", "cast_vote", "back")
VERB_REACH = 6
"""Tokens of 'a quién de los dos va a votar' before its verb."""
YES = frozenset(("sí", "afirmativamente"))
ASKED = ("consultad", "preguntad", "preguntar", "preguntó", "interrogad", "inquirid", "requerid")
"""How words begin by which somebody is asked."""
ASKED_REACH = 6
"""Tokens of 'consultado ayer en Lota acerca de' before 'si'."""
OPENING = 3
"""Marks and dashes before an answer."""


def answered(claims: Claims) -> None:
    """Note what is answered to whoever asks for whom a side is taken, right behind the question.

    '¿Por quién votará? “Por Soto”, dijo Tola', 'reveló por quién votará: por Soto', 'le preguntaron a quién
    apoyará. “A nadie”, contestó'; not '¿A quién recibirá? “A Soto”', nor '¿A quién apoyará? “Soto llamó”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for i in document.where(WHOM):
        verb = _taking_side(claims, i) if i and lowers[i - 1] in DEALING else -1
        if verb < 0:
            continue
        if _revealed(claims, i, verb):
            continue
        end = document.sentences[document.sentence[i]][1]
        begin = k = next((j + 1 for j in range(verb, end) if lowers[j] == "?"), end)
        while k < len(document) and k < begin + OPENING and _opens(claims, k):
            k += 1
        of_oneself = k < len(document) and document.stretch[k] == document.stretch[i] >= 0
        again = lowers[begin - 1] == "?" and lowers[k : k + 1] == [
            lowers[i - 1]
        ]  # '¿Por quién votará Tola? Por Soto.'
        if k + 1 >= len(document) or (k == begin and not (of_oneself or again)):
            continue  # '“¿Con quién estoy? Con Soto”'
        speaker = _who_answers(claims, k) or _who_is_asked(claims, verb)
        named = claims.reading.references.at(k + (lowers[k] in DEALING and lowers[k] != "al"))
        claims.contest.turn_to(k, document.paragraph[k])
        if speaker is None or lowers[k] not in DEALING:
            continue
        if not NOBODY.isdisjoint(lowers[k + 1 : k + 2]):
            claims.add(speaker, None, "neutral", k, k + 2)
        elif named is not None and named.actor is not None and named.actor not in speaker.actors:
            claims.add(speaker, End(named.actors, k, named.after), "support", k, named.after)


def _revealed(claims: Claims, who: int, verb: int) -> bool:
    """'Tola reveló por quién votará: por Soto', 'Ya se sabe a quién apoya Tola: al edil': what 'quién' at
    token ``who`` asks, told behind a colon; not 'no dijo por quién votará: si por Soto o por Paredes'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    _, end = document.sentences[document.sentence[who]]
    colon = next((k for k in range(verb + 1, end - 1) if lowers[k] == ":"), -1)
    if colon < 0 or any(claims.predicates.tells(k) for k in range(verb + 1, colon)):
        return False
    k = colon + 1
    named = claims.reading.references.at(k + (lowers[k] != "al")) if lowers[k] in DEALING else None
    tells = next((v for v in claims.ends.subjects.verbs(document.sentence[who]) if v < who), -1)
    told = claims.predicates.form(tells)
    if named is None or named.actor is None or told is None:
        return False
    telling = claims.predicates.at(tells, told)
    giver = claims.ends.agent(telling) if telling.claimed else None
    if giver is None or not giver.actors:
        giver = claims.ends.subject(verb) if telling.claimed else None
    here = document.sentence[who]
    stands = named.actor.kind == "party" or claims.contest.stands(named.actor, here)
    if giver is None or not stands or named.actor in giver.actors:
        return False
    negated = claims.predicates.left(verb)[1] % 2 == 1
    taker = End(named.actors, k, named.after)
    return claims.add(giver, taker, "oppose" if negated else "support", telling.first, named.after)


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
    if who is not None:
        return End(who.actors, i, i + 1)
    document, before = claims.reading.document, claims.reading.references.between(0, i)
    people = {r.actors for r in before if r.kind == "name" and document.stretch[r.first] < 0}
    only = people.pop() if len(people) == 1 and document.forms[i - 1] in DASHES else ()
    return End(only, i, i + 1) if only else None  # 'Soto recibe a este diario.', and is asked but once


def affirmed(claims: Claims) -> None:
    """'Consultado sobre si votará por Soto, Tola dijo que sí', 'Le preguntaron si apoyará a Soto. “Sí”,
    respondió Tola'; not 'si llueve votará por Soto, dijo que sí'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for i in document.where(YES):
        if i < 2 or not document.flags[i - 1 - (lowers[i - 1] == "que")] & SAYING:
            continue
        first = document.sentences[max(0, document.sentence[i] - 1)][0]
        whether = next((j for j in range(i - 1, first, -1) if lowers[j] == "si" and _is_asked(claims, j)), -1)
        verb = whether + 1
        while 0 < verb < i and not any(claims.predicates.form(verb, name) is not None for name in BACKING):
            verb += 1
        if whether < 0 or verb >= i:
            continue
        target = claims.ends.complement(verb + 1, A | CON | POR, reach=VERB_REACH)
        giver = claims.ends.subject(i - 1 - (lowers[i - 1] == "que"))
        if target is not None and giver is not None and target.actors:
            claims.add(giver, target, "support", whether, i + 1)


def _is_asked(claims: Claims, i: int) -> bool:
    """Whether 'si' at token ``i`` opens what somebody is asked: 'preguntado por si', 'le preguntaron si'."""
    before = claims.reading.document.lowers[max(0, i - ASKED_REACH) : i]
    return any(word.startswith(ASKED) for word in before)


def granted(claims: Claims) -> None:
    """'Soto pidió el apoyo de tres ediles. Tola se lo dio ayer'; not 'se lo pensará', 'se lo dijo'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for i in document.where(ITSELF):
        if not i or lowers[i + 1] not in ("lo", "los"):
            continue
        form = claims.predicates.form(i + 2, "back_light")
        if form is None or not form.finite or not claims.predicates.at(i + 2, form).claimed:
            continue
        first = document.sentences[max(0, document.sentence[i] - 1)][0]
        noun = claims.cues.last_within(first, i, "support_noun")
        verb = verb_before(claims, noun) if noun is not None else None
        taker = claims.ends.agent(verb) if verb is not None else None
        giver = claims.ends.agent(claims.predicates.at(i + 2, form))
        if taker is None or giver is None or not taker.actors or set(taker.actors) & set(giver.actors):
            continue
        if claims.contest.stands(taker.actors[0], document.sentence[i]):
            claims.add(giver, taker, "support", i, i + 3)
