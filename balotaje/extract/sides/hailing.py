"""Congratulations and cheers in other words: 'Ganó la libertad, querida Rosa', 'es una gran noticia'.

Also cheers with which somebody congratulated is backed.
"""

from __future__ import annotations

from ...model import Actor
from ..clauses.governing import PARA, A
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .addressed import congratulated, speaker_at
from .claims import Claims
from .congratulated import among_others
from .congratulations import congratulate
from .greetings import ADDRESS_REACH
from .occasions import whose_win
from .relatives import relative_target

WIN_REACH = 12
"""Tokens of 'el triunfo de Soto es' before 'una gran noticia'."""
WISH_REACH = 10
"""Tokens behind 'deseó' within which it is told what ('a la presidenta electa el mejor de los éxitos')."""


def good_news(claims: Claims, trigger: Trigger) -> None:
    """'Tola la felicitó. Soto escribió que es “una gran noticia”', 'que su triunfo es', of whoever won;
    not the loser's, nor where nobody congratulates.
    """
    winner, speaker = claims.contest.winner, speaker_at(claims, trigger.first)
    if winner is None or speaker is None or set(speaker.actors) & claims.contest.contenders:
        return
    begin, _ = claims.reading.document.sentences[claims.reading.document.sentence[trigger.first]]
    win = claims.cues.within(max(begin, trigger.first - WIN_REACH), trigger.first, "win_noun")
    whose = whose_win(claims, win) if win is not None else None
    its = whose is not None and whose.actors == (winner,)  # 'el triunfo de Soto es “una gran noticia”'
    if its or among_others(claims, trigger):
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
    if (
        speaker is None
        or you is None
        or you.actors != (winner,)
        or set(speaker.actors) & claims.contest.contenders
    ):
        return
    congratulate(claims, speaker, you, trigger.first, trigger.after, won=True)


def wishing(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán le deseó éxito', 'deseó suerte a la ganadora', of whoever won; not 'deseó éxito a los
    bomberos'.
    """
    form = claims.predicates.of(trigger)
    winner = claims.contest.winner
    document = claims.reading.document
    end = min(document.sentences[document.sentence[trigger.first]][1], trigger.after + WISH_REACH)
    wished = claims.cues.within(trigger.after, end, "wish_noun", "luck_noun") if form is not None else None
    if wished is None and form is not None and winner is not None:
        wished = _wished_in_words(claims, trigger.after, end)
    if form is None or winner is None or wished is None:
        return
    if any(claims.predicates.tells(i) for i in range(trigger.after, wished)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.agent(predicate) if predicate.claimed and not predicate.passive else None
    if agent is None or winner in agent.actors:
        return
    target = claims.ends.complement(trigger.after, A | PARA, reach=8)
    clitic = claims.ends.clitic(predicate) if target is None else None
    if target is None and clitic is None:
        target = relative_target(claims.reading, predicate, A)  # 'a quien deseó éxito'
    if target is None:  # 'le deseó lo mejor a Soto'
        target = claims.ends.complement(wished + 1, A, reach=WISH_REACH)
    clitic = clitic if target is None else None
    lucky = claims.cues.at(wished, "luck_noun") is not None
    if clitic is not None and lucky and not among_others(claims, trigger):
        return  # 'le deseó suerte': luck is wished to anybody
    if clitic is not None and clitic[1] == "s":
        target = claims.spoken_of(
            predicate.first, *clitic, set(agent.actors), on_record=True, verb=predicate.head
        )
    elif target is not None and not target.actors:
        target = claims.unnamed_winner(target, set(agent.actors)) or claims.rival(target.first, agent)
    if target is not None and target.actors == (winner,):
        last = max(wished + 1, target.after if target.first > trigger.first else 0)
        congratulate(claims, agent, target, predicate.first, last)


def _wished_in_words(claims: Claims, i: int, end: int) -> int | None:
    """The token before the words in 'le deseó a Soto “buen viento y buena mar”'; None where no mark follows
    whom something is wished.
    """
    target = claims.ends.complement(i, A, reach=3)
    if target is None or target.after >= end or claims.reading.document.forms[target.after] not in MARKS:
        return None
    return target.after - 1


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
                        return End.of(reference)
                i = claims.cues.within(i + 1, b, "congratulation_noun")
    return None
