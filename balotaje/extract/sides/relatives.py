"""Whom a relative takes up: 'Soto, a quien Quilodrán respalda', 'la candidata por la que votará'."""

from __future__ import annotations

from ..clauses.determiners import CONTRACTIONS
from ..clauses.governing import CON, POR, A
from ..clauses.relatives import relative_before
from ..cues import Cues
from ..deeds.ends import End
from ..deeds.phrases import actors_of
from ..deeds.predicates import Predicate
from ..reading import Reading
from ..references.pointers import Reference
from ..tokens import DASHES

OF_PARTY_REACH = 5
"""Tokens of 'del conservador' before the name of a party."""
SEVERAL = frozenset(("quienes", "los", "las"))
"""What in a relative takes up several."""


def relative_target(
    reading: Reading, predicate: Predicate, governors: frozenset[str] = A | CON | POR
) -> End | None:
    """'Soto, a quien Quilodrán respalda', 'la candidata por la que votará'; not 'Soto, quien respalda a
    …'.
    """
    document, lowers = reading.document, reading.document.lowers
    found = relative_before(document, predicate.first)
    if found is None or CONTRACTIONS.get(lowers[found[1]], lowers[found[1]]) not in governors:
        return None
    before = found[1] - 1
    set_off = lowers[before] == "," or document.forms[before] in DASHES
    reference = reading.references.at(before - set_off)
    if reference is not None and lowers[found[1] + 1] == "quien":
        reference = _person_of(reading, reference)
    if reference is None or not reference.actors or _of_a_support(reading, reference, found[1]):
        return None
    if SEVERAL.isdisjoint(lowers[found[1] : predicate.first]):
        return End.of(reference)
    members = reading.clause.members(reference)  # 'a Soto y a Tola, a quienes no apoyará'
    return End(actors_of(members), members[0].first, reference.after)


def _of_a_support(reading: Reading, reference: Reference, opened: int) -> bool:
    """'el apoyo de Soto, al que se suma el de Tola': whether what stands before a relative is a support and
    not whose it is.
    """
    document = reading.document
    noun = reference.first - (document.lowers[reference.first] != "del")
    if document.lowers[opened + 1 : opened + 2] == ["quien"]:
        return False
    return Cues.of(document, reading.lexicon).ending(noun, "support_noun") is not None


def _person_of(reading: Reading, party: Reference) -> Reference | None:
    """'Soto, del histórico Partido del Alba, a quien respalda': whose party it is that 'quien' cannot be."""
    if any(actor.kind != "party" for actor in party.actors):
        return party
    lowers = reading.document.lowers
    for i in range(party.first - (lowers[party.first] != "del"), max(1, party.first - OF_PARTY_REACH), -1):
        if lowers[i] in ("de", "del"):
            person = reading.references.at(i - 2) if lowers[i - 1] in (",", "(") else None
            return person if person is not None and person.kind == "name" else None
    return None
