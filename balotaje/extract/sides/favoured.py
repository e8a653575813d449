"""Whom a verb is for by what it favours: 'se pronunció a favor de Soto', 'trabajará por su triunfo'."""

from __future__ import annotations

from ..clauses.governing import DE, A
from ..deeds.ends import End
from ..verb_endings import INFINITIVES
from .claims import Claims

DOING = (*INFINITIVES, "rse", "rme", "rnos")
FAVOURING = frozenset(("favor", "beneficio", "detrás", "lado", "lados", "torno"))
"""Nouns and adverbs that make a side with 'de' ('a favor de', 'detrás de')."""
STANDS_REACH = 12
"""Tokens behind a verb within which 'el plan de gobierno que encabeza Soto' is named."""
FAVOUR_REACH = 8
"""Tokens behind a verb within which it is said in whose favour it is."""


def winning_of(claims: Claims, after: int) -> End | None:
    """'trabajará por el triunfo de Soto', 'trabajó para la elección de Soto'; not 'brindó por el triunfo'."""
    document = claims.reading.document
    for i in range(after, min(len(document), after + FAVOUR_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or claims.predicates.is_verb(i):
            return None
        if document.lowers[i] not in ("por", "para"):
            continue
        noun = claims.cues.at(i + 2, "win_noun")
        if noun is not None and document.lowers[i + 1] == "su":
            return End((), i + 1, noun[1], True)  # 'trabajará por su triunfo'
        found = claims.ends.complement(noun[1], DE, reach=3) if noun is not None else None
        return End(found.actors, i + 1, found.after, True) if found is not None and found.actors else None
    return None


def in_favour(claims: Claims, after: int) -> End | None:
    """'se pronunció a favor de Soto', 'se encolumnó detrás de la candidata'."""
    document = claims.reading.document
    for i in range(after, min(len(document), after + FAVOUR_REACH)):
        if document.sentence[i] != document.sentence[after - 1]:
            return None
        if document.lowers[i] == "favor" and document.lowers[i - 1] == "su":
            return End((), i - 1, i + 1, True)  # 'declinó a su favor'
        if document.lowers[i] in FAVOURING and document.lowers[i + 1 : i + 2] in (["de"], ["del"]):
            return claims.ends.complement(i + 1, DE, reach=4)
        if document.lowers[i] == "torno" and document.lowers[i + 1 : i + 2] in (["a"], ["al"]):
            return claims.ends.complement(i + 1, A, reach=4)
        if claims.reading.references.at(i) is not None or claims.predicates.is_verb(i):
            return None
        if claims.predicates.form(i, "back") is not None and document.lowers[i].endswith(DOING):
            return None  # 'está dispuesta a declinar en favor de Soto'
    return None


def fielded(claims: Claims, after: int) -> End | None:
    """'se sumó al frente que postula a Soto', 'integra la alianza que lleva como candidata a Soto': whom a
    coalition fields that somebody joins; not 'se sumó al frente que apoya la reforma'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[after - 1]][1]
    for i in range(after, min(end, after + FAVOUR_REACH)):
        if claims.predicates.is_verb(i) or not lowers[i].isalpha():
            return None
        if not claims.predicates.lexicon.is_word(lowers[i], "coalition_noun"):
            continue
        que = next((j for j in range(i + 1, min(end, i + FAVOUR_REACH)) if lowers[j] == "que"), end)
        if que + 1 >= end or any(claims.predicates.tells(j) for j in range(i + 1, que)):
            return None
        if claims.predicates.form(que + 1, "put_up") is None:
            return None
        found = claims.ends.complement(que + 2, A, reach=FAVOUR_REACH)
        if found is None or not any(a.kind == "person" for a in found.actors):
            return None
        return End(found.actors, i, found.after, True)
    return None


def stood_for(claims: Claims, after: int) -> tuple[int, End | None]:
    """'“el cambio” que representa Soto', 'el fascismo que encarna Soto': who is named behind what they stand
    for, from token ``after`` on, and the token of their 'que'; not 'dispuesta a parar lo que encarna Soto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    for i in range(after, min(len(document) - 2, after + STANDS_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or lowers[i] in (",", ";", ":"):
            break
        if lowers[i].endswith(DOING) and claims.predicates.is_compound(i):
            break
        if lowers[i] == "que" and claims.predicates.form(i + 1, "stand_for") is not None:
            named = claims.reading.references.starting_at(i + 2)
            if named is None or not named.actors:
                break
            return i, End(named.actors, named.first, named.after, True)
    return after, None
