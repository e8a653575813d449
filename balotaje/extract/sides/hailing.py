"""Congratulations and cheers in other words: 'Ganó la libertad, querida Rosa', 'es una gran noticia'.

Also cheers with which somebody congratulated is backed.
"""

from __future__ import annotations

from ...model import Actor
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .addressed import congratulated, speaker_at
from .claims import Claims
from .congratulations import among_others, congratulate
from .greetings import ADDRESS_REACH


def good_news(claims: Claims, trigger: Trigger) -> None:
    """'Tola la felicitó. Soto escribió que es “una gran noticia”', of whoever won; not the loser's, nor where
    nobody congratulates.
    """
    winner, speaker = claims.contest.winner, speaker_at(claims, trigger.first)
    if winner is None or speaker is None or set(speaker.actors) & claims.contenders():
        return
    if among_others(claims, trigger):
        hailed = End((winner,), trigger.first, trigger.after)
        congratulate(claims, speaker, hailed, trigger.first, trigger.after, won=True)


def hailing(claims: Claims, trigger: Trigger) -> None:
    """'“Ganó la libertad, querida Rosa”, escribió Soto', '“Triunfó la democracia”, le escribió', to whoever
    won; not '“Ganaste con trampas, Rosa”'.
    """
    document, winner = claims.reading.document, claims.contest.winner
    if winner is None or document.stretch[trigger.first] < 0:
        return
    form = claims.predicates.form(trigger.first, "victor")
    if form is None or form.tense != "pret" or form.person != "3":
        return
    if claims.predicates.at(trigger.first, form).mood != "asserted":
        return
    speaker, you = speaker_at(claims, trigger.first), congratulated(claims, trigger.first)
    if speaker is None or you is None or you.actors != (winner,) or set(speaker.actors) & claims.contenders():
        return
    congratulate(claims, speaker, you, trigger.first, trigger.after, won=True)


def rallying(claims: Claims, trigger: Trigger) -> None:
    """'Felicitaciones @soto … ¡A ganar el balotaje!', in one's own words; not 'vamos a ganar' of a
    candidate.
    """
    reading, document = claims.reading, claims.reading.document
    number = reading.said_at(trigger.first)
    if number is None or reading.said[number].speaker is None:
        return
    speaker = reading.said[number].speaker
    assert speaker is not None
    candidate = _cheered(claims, speaker)
    if candidate is None or not _in_contest(claims, number):
        return
    first, after = document.sentences[document.sentence[trigger.first]]
    part = next((a, b) for a, b in reading.said[number].parts if a <= trigger.first < b)
    after = min(
        after,
        part[1],
        next((i for i in range(trigger.after, part[1]) if document.lowers[i] in ",.!"), part[1]),
    )
    claims.add(
        End((speaker,), trigger.first, after), candidate, "support", max(trigger.first, part[0], first), after
    )


def _in_contest(claims: Claims, number: int) -> bool:
    """Whether the words of a quotation speak of the vote to come."""
    return any(
        claims.cues.at(i, "second_round", "election_word") is not None
        for a, b in claims.reading.said[number].parts
        for i in range(a, b)
    )


def _cheered(claims: Claims, speaker: Actor) -> End | None:
    """The contender whom the speaker congratulates in their own words."""
    if speaker not in claims.cheered:
        claims.cheered[speaker] = _find_cheered(claims, speaker)
    return claims.cheered[speaker]


def _find_cheered(claims: Claims, speaker: Actor) -> End | None:
    for said in claims.reading.said:
        if said.speaker != speaker:
            continue
        for a, b in said.parts:
            i = claims.cues.within(a, b, "congratulation_noun")
            while i is not None:
                for reference in claims.reading.references.between(i, min(b, i + ADDRESS_REACH)):
                    if any(x in claims.contenders() and x != speaker for x in reference.actors):
                        return End(reference.actors, reference.first, reference.after)
                i = claims.cues.within(i + 1, b, "congratulation_noun")
    return None
