"""Whom a verb of congratulating is for, where a name, a pronoun or 'al ganador' tells."""

from __future__ import annotations

from ...model import Actor
from ..clauses.governing import A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .addressed import object_of, speaker_at, you_formally
from .causes import for_a_win
from .claims import Claims
from .occasions import described_winner
from .recipients import besides
from .relatives import relative_target

LATELY = 12
"""Sides told last among which a congratulation is looked for: several rules may tell of one."""


def person_congratulated(
    claims: Claims, trigger: Trigger, predicate: Predicate, agent: End | None, *, greeting: bool
) -> End | None:
    """Whom a verb of congratulating is for: named, a pronoun, 'al ganador', 'a su rival'."""
    without = set(agent.actors) if agent is not None else set()
    target = claims.both(trigger.after, without) or claims.ends.complement(trigger.after, A)
    clitic = claims.ends.clitic(predicate) if target is None and agent is not None else None
    if target is None and clitic is None:
        target = (
            object_of(claims, predicate)
            or _me(claims, predicate, agent)
            or relative_target(claims.reading, predicate, A)
            or besides(claims, trigger.after)
            or _who_will_be(claims, trigger.after, without)
        )
    elif clitic is not None:
        target = you_formally(claims, predicate, agent)
        if target is None and clitic[1] == "p":
            return _them(claims, predicate, without)
        target = target or claims.spoken_of(
            predicate.first, *clitic, without, on_record=True, verb=predicate.head
        )
    target = claims.unnamed_winner(target, without) or target
    if target is not None and target.actors:
        return target
    found = claims.rival(trigger.after, agent) or claims.winner(trigger.after, without)
    if found is not None or target is None:
        return found
    certain = not greeting or among_others(claims, trigger)
    return who_won(claims, target, without, certain=certain)


def who_won(claims: Claims, target: End, without: set[Actor], *, certain: bool = False) -> End | None:
    """'saludó a su homóloga por su triunfo', 'felicitó al líder de la lista tras su victoria', or where it is
    ``certain`` to be a congratulation: the winner, however called; not 'felicitó al alcalde por la obra'.
    """
    praised = "por" in claims.reading.document.lowers[target.first : target.after + 1]
    won = for_a_win(claims.reading, target.after) or (certain and not praised)
    found = described_winner(claims, target) if won else None
    return found if found is not None and not without & set(found.actors) else None


def _me(claims: Claims, predicate: Predicate, agent: End | None) -> End | None:
    """'“Tola me llamó para felicitarme”': whose words they are; not '“Quiero felicitarme”'."""
    lowers = claims.reading.document.lowers
    named = claims.reading.references.at(agent.first) if agent is not None else None
    if agent is None or named is None or named.kind != "name":
        return None
    if predicate.head >= 0 or not lowers[predicate.verb].endswith("rme"):
        return None
    speaker = speaker_at(claims, predicate.verb)
    return speaker if speaker is not None and not set(speaker.actors) & set(agent.actors) else None


def _who_will_be(claims: Claims, i: int, without: set[Actor]) -> End | None:
    """'a quien será la primera presidenta', 'a quien gobernará Tola': who won, at token ``i``."""
    lowers, winner = claims.reading.document.lowers, claims.contest.winner
    form = claims.predicates.form(i + 2) if lowers[i : i + 2] == ["a", "quien"] else None
    if form is None or form.tense != "fut" or winner is None or winner in without:
        return None
    return End((winner,), i + 1, i + 3)


def _them(claims: Claims, predicate: Predicate, without: set[Actor]) -> End | None:
    """'llamó a ambos candidatos para felicitarlos', 'Soto y Tola pasaron. Paredes los felicitó': the
    several of whom the sentence or the one before spoke last; not 'Soto votó. Paredes los felicitó', nor
    'Soto y Tola pasaron. Paredes llamó a sus hijos para felicitarlos'.
    """
    document, references = claims.reading.document, claims.reading.references
    here = document.sentence[predicate.first]
    served = document.lowers[predicate.first - 1] == "para"
    first, _ = document.sentences[max(0, here - (not served))]
    for reference in reversed(references.between(first, predicate.first)):
        several = claims.ends.whole(reference)
        people = [a for a in several.actors if a.kind == "person" and a not in without]
        if len(people) > 1 and several.after <= predicate.first and len(people) == len(several.actors):
            return several
    begin, pair = document.sentences[here][0], claims.contest.finalists
    dos = "dos" in document.lowers[begin : predicate.first]
    return End(pair, predicate.first, predicate.verb + 1) if dos and not set(pair) & without else None


def among_others(claims: Claims, trigger: Trigger) -> bool:
    """Whether somebody congratulates in the same paragraph, or in the sentence before, words in quotation
    marks passed.
    """
    document = claims.reading.document
    number = document.sentence[trigger.first] - 1
    while number > 0 and document.stretch[document.sentences[number][0] + 1] >= 0:
        number -= 1
    before = document.sentences[max(0, number)][0]
    before = min(before, document.paragraphs[document.paragraph[trigger.first]][0])
    told = (*claims.found[-LATELY:], *claims.unsigned[-1:])
    return any(e.stance == "congratulate" and e.start >= document.starts[before] for e in told)
