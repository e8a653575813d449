"""Who is called the winner: 'la presidenta electa es Soto', 'proclamó ganadora a Soto'.

Also who is the subject of a verb that tells of a win.
"""

from __future__ import annotations

from collections.abc import Iterable

from ...lexicon import CONTRACTION, FINITE, PREPOSITION
from ...model import Actor
from ..clauses.determiners import ARTICLES
from ..clauses.governing import A
from ..cues import Cues
from ..deeds.ends import Ends
from ..reading import Reading
from ..references.pointers import Reference

OF_REACH = 10
"""Tokens of 'de la elección en Lota' behind 'la ganadora' before the copula."""
OFFICE_REACH = 5
"""Tokens behind 'proclamó ganadora' within which it is said whom."""


def called_winner(reading: Reading, i: int) -> tuple[Actor, ...]:
    """Whom the words at token ``i`` call the winner: 'el presidente electo, Soto', 'Soto es la ganadora', 'la
    presidenta electa es Soto'.

    'al ganador' alone names nobody.
    """
    called = reading.references.at(i)
    behind = _who_it_is(reading, i)
    if behind:
        return behind
    if called is not None and called.kind == "name":
        return called.actors if called.actor is not None and called.actor.kind == "person" else ()
    j = (called.first if called is not None else i) - 1
    while j > 0 and reading.lexicon.is_word(reading.document.lowers[j], "determiner"):
        j -= 1
    if j < 1 or not any(v.lemma == "ser" for v in reading.lexicon.verbs.get(reading.document.lowers[j], ())):
        return ()
    return subject_of(reading, j)


def _who_it_is(reading: Reading, i: int) -> tuple[Actor, ...]:
    """'el nuevo presidente electo es Soto', 'la ganadora de la elección en Lota fue la edil Rosa Soto': who
    a copula behind the words at token ``i``, and whose they are, says it is; not 'la primera en felicitar a
    la presidenta electa fue Tola'.
    """
    document, predicates = reading.document, Ends.of(reading).predicates
    found = Cues.of(document, reading.lexicon).at(i, "winner_noun")
    called = reading.references.at(i)
    governed = called is not None and bool(reading.clause.preposition(called))
    determined = i - 1 - (document.lowers[i - 1] in ARTICLES) if i > 1 else 0
    if governed or document.flags[determined] & (PREPOSITION | CONTRACTION):
        return ()
    copula = found[1] if found is not None else len(document)
    end = min(document.sentences[document.sentence[i]][1] - 2, copula + OF_REACH)
    if copula < end and document.lowers[copula] in ("de", "del", "en"):
        stops = (j for j in range(copula, end) if document.flags[j] & FINITE or document.lowers[j] == ",")
        copula = next(stops, end)
    if copula >= end or predicates.form(copula, lemma="ser") is None:
        return ()
    named = reading.references.at(copula + 1 + (document.lowers[copula + 1] in ARTICLES))
    return people_of((named,)) if named is not None and named.kind == "name" else ()


def proclaimed(reading: Reading, first: int, after: int) -> tuple[Actor, ...]:
    """'proclamó ganadora a Quilodrán', 'declaró vencedora del balotaje a Quilodrán': whom the words at tokens
    ``first`` up to ``after`` are said of; not 'la ganadora saludó a Quilodrán'.
    """
    ends = Ends.of(reading)
    verb = first - 1 - (reading.document.lowers[first - 1] in ("como", "por"))
    form = ends.predicates.form(verb, "call_winner")
    if form is None or not ends.predicates.tells(verb) or ends.predicates.at(verb, form).mood != "asserted":
        return ()
    return people_of(reading.clause.objects(after - 1, A, reach=OFFICE_REACH)[:1])


def subject_of(reading: Reading, verb: int) -> tuple[Actor, ...]:
    """The people who are the named subject of the verb at token ``verb``."""
    subject = Ends.of(reading).in_sentence(verb)
    return tuple(a for a in subject.actors if a.kind == "person") if subject is not None else ()


def people_of(references: Iterable[Reference]) -> tuple[Actor, ...]:
    """The people among whom ``references`` mean."""
    return tuple(a for reference in references for a in reference.actors if a.kind == "person")
