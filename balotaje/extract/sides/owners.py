"""Whose a support is that is only called 'su apoyo a Soto'."""

from __future__ import annotations

from ..clauses.determiners import HIS
from ..deeds.ends import End
from .claims import Claims
from .light import asks
from .nouns import SupportPhrase

DEED_REACH = 14
"""Tokens of 'llevó ayer al tribunal de disciplina a' before whom it is done to."""
BLAMED_REACH = 6
"""Tokens of 'ante el tribunal por' between somebody and what is held against them."""
PLACING = frozenset(("a", "al", "en", "desde", "hasta", "hacia"))


def blamed_for(claims: Claims, phrase: SupportPhrase) -> End | None:
    """'criticó a Quilodrán por su apoyo a Soto', 'expulsó de sus filas a Quilodrán por su respaldo a Soto':
    to whom something is done for a support that is theirs; not 'optó por su apoyo a Soto'.
    """
    if phrase.possessive not in HIS or phrase.preposition != "por":
        return None
    document = claims.reading.document
    begin, _ = document.sentences[document.sentence[phrase.first]]
    for reference in reversed(claims.reading.references.between(begin, phrase.first)):
        if phrase.first - reference.after > BLAMED_REACH:
            break
        if not reference.actors or claims.reading.clause.preposition(reference) != "a":
            continue
        before = range(reference.first - 1, max(begin, reference.first - DEED_REACH), -1)
        verb = next((v for v in before if claims.predicates.tells(v)), -1)
        form = claims.predicates.form(verb)
        done = verb >= 0 and (form is None or claims.predicates.at(verb, form).claimed)
        return claims.ends.whole(reference) if done else None
    return None


def owner_beside(claims: Claims, phrase: SupportPhrase) -> End | None:
    """'tras la renuncia de Quilodrán y su apoyo a Soto': whose the noun before 'y su' is; not 'su visita a
    la sede de Quilodrán y su apoyo a Soto'.
    """
    lowers = claims.reading.document.lowers
    if lowers[phrase.first - 1] not in ("y", "e") or phrase.first < 2:
        return None
    named = claims.reading.references.ending_at(phrase.first - 2)
    if named is None or claims.reading.clause.preposition(named) != "de":
        return None
    noun = claims.reading.document.lowers[max(0, named.first - 6) : named.first]
    if not PLACING.isdisjoint(noun):
        return None
    one = named.actor
    return End((one,), named.first, named.after) if one is not None and one.kind == "person" else None


def owner(claims: Claims, phrase: SupportPhrase) -> End | None:
    """Whose 'su respaldo a Soto' is: 'Quilodrán aclaró que su respaldo a Soto no la ata', 'Pese a su respaldo
    a Soto, Quilodrán calló'."""
    document = claims.reading.document
    stretch = document.stretch[phrase.noun]
    if stretch >= 0:
        return None
    if document.sentence_start(phrase.first):
        return claims.ends.topic(phrase.first)
    verbs = claims.ends.subjects.verbs(document.sentence[phrase.noun], stretch)
    said = next((v for v in reversed(verbs) if v < phrase.first), -1)
    behind = next((v for v in verbs if v > phrase.after), -1)
    if said < 0 and document.lowers[phrase.after : phrase.after + 1] == [","]:
        named = claims.reading.references.starting_at(phrase.after + 1)
        if named is not None and named.actor is not None:
            return claims.ends.whole(named)
        return claims.ends.subject(behind) if behind >= 0 else None
    form = claims.predicates.form(said) if document.lowers[phrase.first - 1] == "que" else None
    if form is None:
        return None
    governor = claims.predicates.at(said, form)
    if not governor.claimed or asks(claims, governor):
        return None
    return claims.ends.agent(governor)
