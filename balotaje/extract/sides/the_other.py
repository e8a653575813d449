"""Of two who stand the other, where the text turns from the side told last: 'Paredes, en cambio, apoyará
al opositor'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..deeds.ends import End

if TYPE_CHECKING:
    from .candidates import Candidates

CAMPS = ("other_camp", "opposite")
TURNS = frozenset(("cambio", "contrario", "contraste", "contra", "diferencia"))
"""What of the words of contrast sets one against another: 'en cambio', 'por el contrario'."""


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
    told = claims.told_of_another(first, endorser.actors)
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
