"""Of two who stand the other, by the side told last: 'En la otra vereda está Tola', 'Paredes hará lo
contrario', 'Paredes, en cambio, apoyará al opositor'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...model import Actor, Endorsement
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from ..references.pointers import Reference

if TYPE_CHECKING:
    from .candidates import Candidates
    from .claims import Claims

CAMPS = ("other_camp", "opposite")
TURNS = frozenset(("cambio", "contrario", "contraste", "contra", "diferencia"))
"""What of the words of contrast sets one against another: 'en cambio', 'por el contrario'."""
NEAR = 8
"""Tokens between 'en la otra orilla' and its verb, an inciso or not."""
TOO_REACH = 8
"""Tokens of 'también anunció ayer que apoyará' before 'al candidato'."""
LATELY = 8
"""How many of the sides told last are looked through."""
SENTENCES = 4
"""Sentences back in which the side was told whose other is told of."""


def opposite(claims: Claims, trigger: Trigger) -> None:
    """'Tola votará por Soto. En la vereda de enfrente se ubicó Paredes', '… Paredes hará lo contrario': who
    is told to be on the other side than the one before backs the other of the two; not '… En la vereda de
    enfrente, nadie habló', 'Lo contrario dijo la jueza'.
    """
    document, told = claims.reading.document, told_of_another(claims, trigger.first)
    if told is None or told.candidate is None or document.stretch[trigger.first] >= 0:
        return
    other = claims.contest.rival_of({told.candidate})
    verb = _verb_beside(claims, trigger)
    form = claims.predicates.form(verb) if verb >= 0 else None
    if other is None or form is None or form.tense not in ("pres", "pret", "fut", "impf"):
        return
    placed = claims.predicates.in_class(form.lemma, "take_camp")
    if not placed and not (trigger.kind == "opposite" and claims.predicates.in_class(form.lemma, "do")):
        return
    doer, deed = claims.ends.subject(verb), claims.predicates.at(verb, form)
    behind = claims.subjects_at(verb + 1) if doer is None or not doer.actors else None
    doer = behind or doer  # 'Lo contrario hará Paredes'
    if doer is None or not deed.claimed or set(doer.actors) & {*claims.contenders(), told.endorser}:
        return
    if len(doer.actors) == 1 and document.sentence[doer.first] == document.sentence[verb]:
        first, after = min(trigger.first, doer.first, verb), max(trigger.after, doer.after, verb + 1)
        claims.add(doer, End((other,), trigger.first, trigger.after), "support", first, after)


def _verb_beside(claims: Claims, trigger: Trigger) -> int:
    """The finite verb nearest to a trigger in its sentence; -1 where none is near."""
    verbs = claims.ends.subjects.verbs(claims.reading.document.sentence[trigger.first])
    near = [v for v in verbs if trigger.first - NEAR <= v <= trigger.after + NEAR]
    return min(near, key=lambda v: abs(v - trigger.first), default=-1)


def rather_the_other(claims: Candidates, endorser: End, candidate: End, first: int) -> End:
    """'Tola votará por Soto. Paredes, en cambio, apoyará al opositor', taken for Soto: of the two the other,
    where the text turns to who is against the side told before, and calls neither of them so.
    """
    pair = claims.contest.finalists
    reference = claims.reading.references.at(candidate.first)
    if len(candidate.actors) != 1 or candidate.actors[0] not in pair or reference is None:
        return candidate
    if reference.kind != "description" or reference.first != candidate.first or candidate.campaign:
        return candidate
    told = told_of_another(claims, first, endorser.actors)
    if told is None or told.candidate != candidate.actors[0] or not turns(claims, told.end, first):
        return candidate
    other = claims.contest.rival_of({candidate.actors[0]})
    if other is None or not claims.ends.agrees(other, reference.gender):
        return candidate
    meanings = {fit.person: fit.meaning for fit in reference.judged}
    told_so = meanings.get(candidate.actors[0].index, 0) > meanings.get(other.index, 0)
    return candidate if told_so else End((other,), candidate.first, candidate.after)


def turns(claims: Candidates, told: int, first: int) -> bool:
    """Whether between the side before, that ends at character ``told``, and token ``first`` the text turns to
    another camp, or its sentence says 'en cambio'.
    """
    document = claims.reading.document
    begin = document.sentences[document.sentence[first]][0]
    camp = claims.cues.last_within(document.paragraphs[document.paragraph[first]][0], first, *CAMPS)
    if camp is not None and document.starts[camp] >= told:
        return True
    turn = claims.cues.within(begin, first, "contrast")
    return turn is not None and not TURNS.isdisjoint(document.lowers[turn : turn + 4])


def as_told_before(claims: Candidates, reference: Reference, without: set[Actor]) -> Actor | None:
    """'Tola votará por Soto. Paredes, en cambio, irá con el opositor', '… también apoyará al candidato', of
    two men: the other than the side told before is for, or the same.
    """
    document = claims.reading.document
    first, _ = document.sentences[document.sentence[reference.first]]
    told = told_of_another(claims, first) if first else None
    if told is None or told.candidate is None:
        return None
    near, meant = max(first, reference.first - TOO_REACH), None
    if turns(claims, told.end, reference.first):
        meant = claims.contest.rival_of({told.candidate})
    elif "también" in document.lowers[near : reference.first]:
        meant = told.candidate
    meant = meant if meant not in without else None
    return meant if meant is not None and claims.ends.agrees(meant, reference.gender) else None


def told_of_another(claims: Candidates, i: int, without: tuple[Actor, ...] = ()) -> Endorsement | None:
    """The side for one of the two who contend that was told last before token ``i``, a few sentences back at
    most, of somebody who is none of ``without``.
    """
    document, pair = claims.reading.document, claims.contest.finalists
    begin = document.starts[document.sentences[max(0, document.sentence[i] - SENTENCES)][0]]
    for told in reversed(claims.found[-LATELY:]):
        if told.stance == "support" and told.candidate in pair and told.endorser not in without:
            return told if begin <= told.start < document.starts[i] else None
    return None
