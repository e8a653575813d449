"""What a bare 'que' or a pronoun takes up for the object of a verb: 'la candidata que apoya el Partido del
Alba', 'dijo que la ley no es perfecta y que la apoyará'.
"""

from __future__ import annotations

from ...lexicon import CONTRACTION, DETERMINER, PERSON_NOUN, PREPOSITION
from ..clauses.determiners import THE
from ..clauses.relatives import relative_before
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..tokens import DASHES
from .claims import Claims

TITLE_LENGTH = 6
"""Tokens of 'la candidata presidencial del pacto' before 'que'."""


def candidate_taken_up(claims: Claims, predicate: Predicate) -> tuple[End, End] | None:
    """'Soto, la candidata que el Partido del Alba apoyó', 'la carta que respalda Tola': who backs, and whom;
    not 'la candidata que apoyó al Partido del Alba', 'dijo la candidata que Tola apoyó la moción'.
    """
    document = claims.reading.document
    found = relative_before(document, predicate.first)
    if found is None or document.lowers[found[0]] != "que" or found[1] != found[0] - 1:
        return None
    title = _title(claims, found[0])
    giver = _giver(claims, predicate, found[0]) if title >= 0 else None
    taker = _taker(claims, title, found[0], giver.after) if giver is not None else None
    if giver is None or taker is None or set(taker.actors) & set(giver.actors):
        return None
    return giver, taker


def _title(claims: Claims, que: int) -> int:
    """Where 'la candidata del puerto', 'carta' begins right before 'que'; -1 where nobody who stands is meant
    or it is who says what follows.
    """
    document, lexicon = claims.reading.document, claims.predicates.lexicon
    for i in range(que - 1, max(-1, que - 1 - TITLE_LENGTH), -1):
        word = document.lowers[i]
        if not word.isalpha() or claims.predicates.tells(i):
            return -1
        if lexicon.is_name_word(word, "stand_in") or any(
            noun.kind == "candidacy" and noun.number == "s" for noun in lexicon.person_nouns(word)
        ):
            first = i - (document.lowers[i - 1] in THE) if i else i
            told = first > 0 and claims.predicates.tells(first - 1)
            says = told and claims.predicates.form(first - 1, lemma="ser") is None
            return -1 if says else first
    return -1


def _giver(claims: Claims, predicate: Predicate, que: int) -> End | None:
    """Who stands between 'que' and its verb, or right behind the verb and without 'a'."""
    document, behind = claims.reading.document, predicate.verb + 1
    if behind >= len(document):
        return None
    between = claims.subjects_at(que + 1)
    if between is not None and between.after == predicate.first:
        bare = document.lowers[behind].isalpha() and not document.lowers[behind].endswith("mente")
        governed = document.flags[behind] & PREPOSITION and document.lowers[behind] != "a"
        return End(between.actors, between.first, behind) if not bare or governed else None
    bare = que + 1 == predicate.first and not document.flags[behind] & (PREPOSITION | CONTRACTION)
    named = claims.subjects_at(behind) if bare else None
    return End(named.actors, behind, named.after) if named is not None else None


def _taker(claims: Claims, title: int, que: int, after: int) -> End | None:
    """Who is described, or is named between commas behind: 'la candidata que apoya Tola, Rosa Soto, …'."""
    document, references = claims.reading.document, claims.reading.references
    behind = references.at(after + 1) if document.lowers[after : after + 1] == [","] else None
    one = references.at(que - 1)
    named = one is not None and one.kind == "name"
    if not named and behind is not None and behind.kind == "name" and behind.first == after + 1:
        if document.lowers[behind.after : behind.after + 1] in ([","], ["."]):
            return End.of(behind)
    if one is not None and one.actors and one.number == "s" and one.first <= title + 1:
        return End.of(one)
    before = references.at(title - 2) if title > 1 else None
    apart = title > 1 and (document.lowers[title - 1] == "," or document.forms[title - 1] in DASHES)
    if apart and before is not None and before.kind == "name" and before.after == title - 1:
        return End.of(before)
    return None


def takes_up_a_thing(claims: Claims, predicate: Predicate, gender: str, number: str) -> bool:
    """'dijo que la ley no es perfecta y que la apoyará': whether a pronoun may mean what a clause before it,
    told by the same verb, is about; not 'dijo que la edila es valiente y que la apoyará'.
    """
    document, subjects = claims.reading.document, claims.ends.subjects
    told = subjects.of(predicate.head) if predicate.head >= 0 else None
    if told is None or told.kind != "complement" or told.governor < 0:
        return False
    for verb in subjects.verbs(document.sentence[predicate.head], document.stretch[predicate.head]):
        other = subjects.of(verb) if verb < predicate.head else None
        about = other.phrase if other is not None and other.governor == told.governor else None
        if about is None or about.actors or about.plural != (number == "p"):
            continue
        tokens = range(about.first, about.after)
        feminine = document.lowers[about.first] in ("la", "una", "esta", "esa", "las", "estas", "unas")
        thing = len(tokens) > 1 and not any(document.flags[i] & PERSON_NOUN for i in tokens)
        if thing and document.flags[about.first] & DETERMINER and gender in ("", "f" if feminine else "m"):
            return True
    return False
