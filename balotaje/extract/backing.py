"""Sides taken with a verb: 'respaldó a', 'se sumó a la campaña de', 'votará por', 'fue apoyada por'.

Each rule is named after the construction; its docstring shows a sentence that it reads and one that it must
not.
"""

from __future__ import annotations

from ..lexicon import VerbForm
from ..model import Stance
from .claims import Claims
from .ends import End
from .predicates import Predicate
from .triggers import Trigger

REFLEXIVE = frozenset(("se", "me", "nos"))
VOTING = "por"
"""The construction of the verbs that cast a vote."""
FAVOUR_REACH = 8


def by_verb(claims: Claims, trigger: Trigger) -> None:
    """A verb of backing at the trigger: active, passive, with a candidacy, declined, or for nobody."""
    verb = trigger.first
    form = claims.predicates.form(verb, trigger.kind)
    if form is None or _is_noun(claims, verb):
        return
    predicate = claims.predicates.at(verb, form)
    if form.tense == "part" and (predicate.passive or predicate.verb == predicate.first and predicate.head < 0):
        passive(claims, trigger, form, predicate)
        return
    prepositions = _prepositions(claims, verb, form, predicate, trigger.kind)
    if not prepositions:
        return
    if predicate.mood == "negated" and neither(claims, predicate):
        return
    candidate = _candidate(claims, predicate, prepositions, trigger.kind == "back_person")
    if candidate is None:
        return
    if predicate.claimed:
        active(claims, predicate, candidate)
    elif predicate.mood == "negated":
        declined(claims, predicate, candidate, VOTING in prepositions)


def active(claims: Claims, predicate: Predicate, candidate: End) -> None:
    """'Quilodrán respaldó a Soto', 'llamó a votar por Soto'; not 'Quilodrán respaldó la reforma'."""
    _claim(claims, predicate, candidate, "support")


def declined(claims: Claims, predicate: Predicate, candidate: End, voting: bool) -> None:
    """'Quilodrán no votará por Soto', 'llamó a no votar por Soto'; not 'Quilodrán no respaldó a Soto'."""
    if predicate.urged or (predicate.declined and voting) or (predicate.declined and predicate.person == "1"):
        _claim(claims, predicate, candidate, "oppose")


def neither(claims: Claims, predicate: Predicate) -> bool:
    """'no apoyará a ninguno de los dos', 'no votará ni por Soto ni por Paredes'; not 'nadie apoyó a Soto'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = claims.reading.document.sentences[document.sentence[predicate.verb]][1]
    for i in range(predicate.verb + 1, min(end, predicate.verb + FAVOUR_REACH)):
        found = claims.cues.at(i, "neutral_stance")
        if found is not None or (lowers[i] == "ni" and "ni" in lowers[i + 1 : i + 8]):
            after = found[1] if found is not None else i + 1
            claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, after, strong=True)
            return True
        if claims.reading.references.at(i) is not None:
            return False
    return False


def passive(claims: Claims, trigger: Trigger, form: VerbForm, predicate: Predicate) -> None:
    """'Soto fue respaldado por Quilodrán', 'la candidata apoyada por Quilodrán'; not 'fue respaldado por todos'."""
    if trigger.kind != "back_person" or not predicate.claimed:
        return
    endorser = claims.ends.complement(trigger.after, frozenset(("por",)), reach=10)
    if endorser is None or not endorser.actors:
        return
    if predicate.passive and predicate.head >= 0:
        candidate = claims.ends.subject(predicate.head, predicate.first)
    else:
        candidate = _participle_noun(claims, trigger.first, endorser)
    if candidate is None or not candidate.actors:
        return
    sentence = claims.reading.document.sentence[trigger.first]
    standing = tuple(a for a in candidate.actors if claims.contest.stands(a, sentence))
    if standing:
        candidate = End(standing, candidate.first, candidate.after)
        claims.add(endorser, candidate, "support", trigger.first, endorser.after)


def _participle_noun(claims: Claims, i: int, endorser: End) -> End | None:
    """Whom a bare participle qualifies: 'la candidata apoyada por', 'Soto (respaldado por', 'Apoyado por …, Soto'."""
    document, references = claims.reading.document, claims.reading.references
    j = i - 1
    if j >= 0 and document.forms[j] in (",", "(", "-", "–", "—"):
        j -= 1
    reference = references.at(j) if j >= 0 and document.sentence[j] == document.sentence[i] else None
    if reference is not None:
        beside = references.at(reference.after + 1) if not reference.actors else None
        reference = beside or reference
        return End(reference.actors, reference.first, reference.after)
    if document.sentence_start(i):
        after = endorser.after
        if after + 1 < len(document) and document.forms[after] == ",":
            following = references.at(after + 1)
            if following is not None and not claims.reading.clause.preposition(following):
                return End(following.actors, following.first, following.after)
    return None


def _claim(claims: Claims, predicate: Predicate, candidate: End, stance: Stance) -> None:
    endorser = claims.ends.agent(predicate)
    after = max(predicate.verb + 1, candidate.after)
    first = min(predicate.first, predicate.verb)
    claims.add(endorser, candidate, stance, first, after, strong=True)


def _is_noun(claims: Claims, i: int) -> bool:
    """Whether 'apoyo', 'respaldo', 'voto' at token ``i`` is the noun."""
    lowers = claims.reading.document.lowers
    if claims.cues.at(i, "support_noun") is None:
        before = lowers[i - 1] if i else ""
        return claims.predicates.lexicon.is_word(before, "possessive") or before in ("un", "una", "el", "del")
    before = lowers[i - 1] if i else ""
    return before not in ("yo", "lo", "le", "no", "los", "les", "que")


def _prepositions(
    claims: Claims, verb: int, form: VerbForm, predicate: Predicate, verb_class: str
) -> frozenset[str]:
    """What governs the other end of a verb of backing ('' where nothing does)."""
    found: set[str] = set()
    lowers = claims.reading.document.lowers
    reflexive = any(lowers[i] in REFLEXIVE for i in range(predicate.first, verb)) or (
        form.tense in ("inf", "ger") and lowers[verb].endswith(("se", "me", "nos"))
    )
    for constructions in claims.predicates.lexicon.constructions(form.lemma, verb_class),:
        for construction in constructions:
            found.add(construction)
    pronominal = "pronominal" in found
    if pronominal and not reflexive and not found & {"direct"} and verb_class == "back":
        return frozenset()
    return _governors(claims, form.lemma, verb_class, reflexive)


def _governors(claims: Claims, lemma: str, verb_class: str, reflexive: bool) -> frozenset[str]:
    raise NotImplementedError
