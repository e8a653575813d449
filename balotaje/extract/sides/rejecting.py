"""Sides taken against somebody in few words: '“Ni un voto para Soto”', 'votará por Tola y jamás por Soto'."""

from __future__ import annotations

from ..clauses.governing import POR, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims

EXCEPT = frozenset(("menos", "salvo", "excepto"))
NOT_ONE = frozenset(("ni", "ningún", "cero"))
EXCEPT_REACH = 4
"""Tokens of 'menos por el alcalde' before whom nobody should vote for."""
NEVER = frozenset(("jamás", "nunca", "no"))
TO = frozenset(("por", "a", "al", "para", "contra"))
SLOGAN = 8
"""Tokens of words in quotation marks that are a slogan."""
RULING = frozenset(("gobernar", "presidir", "gobernando", "mandar"))
RULING_REACH = 5
"""Tokens of 'a la presidencia' behind 'volver'."""


def slogan_against(claims: Claims, trigger: Trigger) -> None:
    """'“Ni un voto para Soto”', '“Todos contra Soto”', '“Soto, nunca más”'; not '“Nunca más hablaré con
    Soto”'.
    """
    document = claims.reading.document
    number = document.stretch[trigger.first]
    speaker = claims.ends.speaker(trigger.first) if number >= 0 else None
    if speaker is None:
        return
    first, end = document.sentences[document.sentence[trigger.first]]
    first, end = max(first, document.stretches[number].first), min(end, document.stretches[number].last + 1)
    target = _named_at(claims, trigger.after, end)
    if target is None and end - first <= SLOGAN and trigger.kind == "never_again":
        target = _named_before(claims, trigger.first, first)
    if target is None and trigger.kind == "against_slogan":
        target = _put_first(claims, trigger.first)
    called = claims.contenders() | claims.contest.spoken_of
    if target is None or set(target.actors) & set(speaker.actors):
        return
    if trigger.kind == "against_slogan":
        called |= {actor for actor in target.actors if actor.kind == "party"}
    if not set(target.actors) <= called:
        return
    if trigger.kind == "never_again" and any(claims.predicates.tells(i) for i in range(first, end)):
        return
    claims.add(speaker, target, "oppose", min(trigger.first, target.first), max(trigger.after, target.after))


def _named_at(claims: Claims, i: int, end: int) -> End | None:
    """Who is named at token ``i``, behind 'para', 'a' or a comma."""
    lowers = claims.reading.document.lowers
    while i < end and (lowers[i] in TO or lowers[i] in (",", "el", "la")):
        named = claims.reading.references.at(i)
        if named is not None and named.first == i and named.actors:
            break
        i += 1
    named = claims.reading.references.at(i) if i < end else None
    return End(named.actors, i, named.after) if named is not None and named.actors else None


def _put_first(claims: Claims, i: int) -> End | None:
    """'A Soto, dijo, “no hay que darle ni un voto”': who stands in front of the sentence for the 'le' of a
    verb right before token ``i``; not 'A las ocho, dijo, “no hay que darle ni un voto”'.
    """
    document = claims.reading.document
    first, _ = document.sentences[document.sentence[i]]
    form = claims.predicates.form(i - 1)
    verb = claims.predicates.at(i - 1, form) if form is not None else None
    named = claims.reading.references.at(first + (document.lowers[first] != "al"))
    if verb is None or named is None or claims.ends.clitic(verb) is None:
        return None
    if document.lowers[first] not in ("a", "al") or named.first > first + 1 or not named.actors:
        return None
    return End.of(named)


def _named_before(claims: Claims, i: int, first: int) -> End | None:
    """Who is named right before token ``i``, a comma passed."""
    i -= claims.reading.document.lowers[i - 1] == ","
    named = claims.reading.references.at(i - 1) if i > first else None
    return End(named.actors, named.first, i) if named is not None and named.actors else None


def excepted(claims: Claims, predicate: Predicate, candidate: End) -> bool:
    """'votará por cualquiera menos por Soto', 'por quien sea que no sea Soto', 'pidió ni un voto para Soto':
    whether the one named is whom nobody should vote for.
    """
    lowers = claims.reading.document.lowers
    none = claims.cues.within(predicate.verb + 1, candidate.first, "against_slogan")
    if none is not None and lowers[none] in NOT_ONE:
        return True
    before = lowers[max(predicate.verb + 1, candidate.first - EXCEPT_REACH) : candidate.first]
    return not EXCEPT.isdisjoint(before) or "no sea" in " ".join(before)


def but_never_for(claims: Claims, predicate: Predicate, candidate: End) -> None:
    """'votará por Tola y jamás por Soto', '…, pero no por Soto': who else the same voter refuses, behind
    whom they vote for; not '… y no por la mañana'.
    """
    lowers, i = claims.reading.document.lowers, candidate.after
    i += lowers[i : i + 1] in ([","], [";"])
    i += lowers[i : i + 1] in (["y"], ["e"], ["pero"])
    if i == candidate.after or lowers[i : i + 1] not in [[word] for word in NEVER]:
        return
    named = claims.ends.complement(i + 1, A | POR, reach=4)
    if named is None or not named.actors or lowers[i + 1] not in TO:
        return
    agent = claims.ends.agent(predicate)
    if agent is not None and not set(named.actors) & {*agent.actors, *candidate.actors}:
        claims.add(agent, named, "oppose", i, named.after)


def must_not_rule(claims: Claims, trigger: Trigger) -> None:
    """'“Soto no puede volver a gobernar”', '“Soto no debe ser presidente”'; not '“Soto no puede volver a
    mentir”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i = trigger.first
    form = claims.predicates.form(i)
    if form is None or form.tense != "inf" or document.stretch[i] < 0 or i < 2:
        return
    modal = claims.predicates.form(i - 1)
    if modal is None or modal.lemma not in ("poder", "deber", "merecer") or lowers[i - 2] != "no":
        return
    if not _in_power(claims, trigger.after, bare=form.lemma in ("gobernar", "presidir")):
        return
    subject, speaker = claims.ends.subject(i - 1), claims.ends.speaker(i)
    if subject is not None and subject.actors and speaker is not None:
        if set(subject.actors) <= claims.contenders() - set(speaker.actors):
            claims.add(speaker, subject, "oppose", subject.first, trigger.after)


def _in_power(claims: Claims, i: int, *, bare: bool) -> bool:
    """'a gobernar', 'presidenta', 'al poder', 'a la presidencia' at token ``i``; not 'ministro de un
    gobierno', whom nobody votes for.
    """
    document, lowers, words = (
        claims.reading.document,
        claims.reading.document.lowers,
        claims.predicates.lexicon,
    )
    _, end = document.sentences[document.sentence[i - 1]]
    near = lowers[i : min(end, i + RULING_REACH)]
    if any(words.is_word(noun.lemma, "appointed") for word in near[:2] for noun in words.person_nouns(word)):
        return False
    if bare or not RULING.isdisjoint(near) or not {"poder", "gobierno", "mando"}.isdisjoint(near):
        return True
    if any(words.is_word(word, "office_place") for word in near):
        return True
    called = [noun for word in near[:2] for noun in words.person_nouns(word)]
    return any(noun.kind == "office" for noun in called) or near[:1] in (["reelegido"], ["reelegida"])
