"""Ends that a copula reveals: 'Lo primero que hizo Soto fue llamar a Tola', 'el primero en llamarla fue
Tola', 'con quien sí se reunió fue con Tola'.
"""

from __future__ import annotations

from ..clauses.determiners import HIS
from ..clauses.verbs import TOLD_SO
from ..deeds.ends import End, Ends
from ..deeds.predicates import Predicate, Predicates
from ..tokens import ENDERS

REVEALED_REACH = 12
"""Tokens behind 'el primero en llamarla' within which 'fue' stands."""
DONE_REACH = 16
"""Tokens of 'lo primero que hizo Soto al conocer el cómputo' before 'fue'."""
BREAKS = frozenset((";", ":", "que", *ENDERS))


def first_in(predicates: Predicates, ends: Ends, predicate: Predicate) -> End | None:
    """'El primero en llamarla fue Soto', 'la segunda en comunicarse con ella ha sido Soto': who was first or
    second to do what an infinitive tells; not 'la primera en llamarla será Soto'.
    """
    lowers, i = ends.document.lowers, predicate.first - 1
    if i < 1 or lowers[i] != "en" or not ends.lexicon.is_word(lowers[i - 1], "in_line"):
        return None
    copula = _copula(predicates, ends, predicate.verb + 1)
    found = ends.who_at(copula + 1) if copula >= 0 else None
    return found if found is not None and found.actors else None


def _copula(predicates: Predicates, ends: Ends, i: int) -> int:
    """The last token of 'fue', 'ha sido', 'fueron' in the clause behind token ``i``, -1 if none."""
    document = ends.document
    for j in range(i, min(len(document) - 1, i + REVEALED_REACH)):
        if document.sentence[j] != document.sentence[i - 1] or document.lowers[j] in BREAKS:
            return -1
        if not predicates.is_verb(j):
            continue
        if document.lowers[j + 1] == "sido":
            return j + 1
        form = predicates.form(j, lemma="ser")
        return j if form is not None and form.tense in TOLD_SO else -1
    return -1


def did_so(predicates: Predicates, ends: Ends, predicate: Predicate) -> End | None:
    """'Lo primero que hizo Soto fue llamar a Tola', 'El primer gesto de Soto fue llamar a Tola', 'Su primera
    acción fue': whose deed a copula says that an infinitive is.
    """
    document, copula = ends.document, predicate.head
    form = predicates.form(copula, lemma="ser")
    if form is None or form.tense not in TOLD_SO or not copula < predicate.verb:
        return None
    first, _ = document.sentences[document.sentence[copula]]
    pledged = ends.cues.within(first, copula, "commitment", "prospect", "proposal")
    if pledged is not None and ends.cues.at(pledged, "sign_noun") is None:
        return None  # 'Su primera promesa fue llamar a Tola'; not 'Su primer gesto fue'
    for i in range(copula - 1, max(first - 1, copula - DONE_REACH), -1):
        if document.lowers[i] in (";", ":") or document.stretch[i] != document.stretch[copula]:
            return None
        done = predicates.form(i, "do") if predicates.is_verb(i) else None
        if done is not None and document.lowers[i - 1] in ("que", "lo", "no"):
            doer = ends.who_at(i + 1) or ends.subject(i)
            return doer if done.tense in ("pret", "part") else None
        if predicates.is_verb(i):
            break
    owner = ends.references.ending_at(copula - 1)
    if owner is not None and ends.clause.preposition(owner) == "de":
        return End.of(owner) if owner.actors else None
    if document.lowers[first] not in HIS:
        return None
    told = ends.teller_behind(predicate.verb) or ends.topic(copula)
    return told if told is not None and len(told.actors) == 1 else None


def revealed(predicates: Predicates, ends: Ends, predicate: Predicate, governor: str) -> End | None:
    """'A quien Soto llamó primero fue a Tola', 'con quien sí se reunió fue con Tola': whom a copula says that
    a relative without an antecedent is.
    """
    copula = _copula(predicates, ends, predicate.verb + 1)
    found = ends.complement(copula + 1, frozenset((governor,)), reach=2) if copula >= 0 else None
    return found if found is not None and found.actors else None
