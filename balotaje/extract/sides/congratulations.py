"""Congratulations: 'felicitó a Soto', 'celebró el triunfo de Soto', '“Felicitaciones a Soto”'."""

from __future__ import annotations

from ..clauses.governing import POR, A
from ..clauses.verbs import TO_COME
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .addressed import speaker_at
from .causes import for_a_win, past_day
from .claims import Claims, Denied
from .congratulated import among_others, person_congratulated, who_won
from .givers import with_the_rest
from .nouns import is_noun
from .occasions import (
    conceded_before,
    described_winner,
    given_by,
    received,
    wanted,
    whose_win,
)
from .passives import by_whom, of_participle
from .recipients import besides

PRIVATE_REACH = 4
"""Tokens of 'por su último cumpleaños' behind whom somebody congratulates."""
CALL_REACH = 16
"""Tokens before 'para saludarlo' within which the call is told."""
SPOKEN_REACH = 6
"""Tokens of a country or its government at the head of the words in which it congratulates."""
PERFORMING = frozenset(
    "quisiera quisiéramos permítanme permítame permitidme déjenme déjame dejadme toca corresponde cabe queda"
    " debo debemos".split()
)
"""What stands before an infinitive that is done by being said."""
CHANNEL_REACH = 6
"""Tokens behind 'lo saludaron' within which it is said by what network or call."""
CLAUSE_REACH = 9
"""Tokens behind 'celebró' within which the clause of a win stands ('que Soto haya ganado')."""
TURNING_OUT = frozenset(("resultar", "salir", "ser"))
"""With what it is told that somebody is the winner: 'que Soto resultara ganadora'."""
COMINGS = frozenset(("regreso", "retorno", "vuelta", "llegada", "ascenso"))
"""What one celebrates of another: 'celebró su regreso al gobierno'."""
NOBODYS = (["como"], [","], ["."], ["con"], ["y"])
"""What follows 'celebró el triunfo' where it is not said whose."""


def congratulating(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán felicitó a Soto', 'celebró el triunfo de Soto'; not 'felicitó a los bomberos'."""
    form = claims.predicates.of(trigger)
    if form is None or is_noun(claims, trigger.first):
        return
    predicate = claims.predicates.at(trigger.first, form)
    bare = form.tense == "part" and predicate.head == trigger.first
    if bare or _as_received(claims, trigger, form.lemma):
        return
    if form.tense == "part" and predicate.head < 0 and _set_off(claims, trigger, form.lemma):
        return
    predicate = wanted(claims, predicate) or predicate
    if predicate.mood == "open" or _performs(claims, trigger.first):
        _performed(claims, trigger, form.lemma)
        return
    if predicate.urged:
        return  # 'pidió a Soto felicitar a la ganadora'
    if predicate.tense in TO_COME:
        return  # 'felicitará a la ganadora cuando termine el escrutinio'
    constructions = claims.predicates.lexicon.constructions(form.lemma, "congratulate")
    person = claims.predicates.in_class(form.lemma, "congratulate_person")
    if predicate.passive:
        if not predicate.claimed:
            return
        if "np" in constructions:
            _celebrated_by(claims, trigger, predicate)
        elif person:
            _congratulated_by(claims, trigger, predicate)
        return
    # Whose deed it is costs a reading of the sentence: where it does not tell whom it is for, it waits.
    greets = person or "accusative_person" in constructions
    agent = claims.ends.agent(predicate) or _spoken_for(claims, predicate) if greets else None
    target = None
    if person or ("accusative_person" in constructions and _greets_too(claims, trigger, predicate)):
        target = person_congratulated(claims, trigger, predicate, agent, greeting=not person)
    elif "accusative_person" in constructions:
        target = _greeted(claims, trigger, agent, whoever="np" in constructions)
        if target is None and agent is not None and for_a_win(claims.reading, trigger.after):
            clitic = claims.ends.clitic(predicate)
            if clitic is not None:  # 'la saludó por su triunfo'
                target = claims.spoken_of(predicate.first, *clitic, set(agent.actors), on_record=True)
    if target is None and "por" in constructions and claims.reading.document.lowers[trigger.after] == "por":
        target = whose_win(claims, trigger.after) or claims.winner(trigger.after, set(), reach=4)
    won = None
    if target is None and ("np" in constructions or "pronominal" in constructions):
        won = whose_win(claims, trigger.after) or _that_one_won(claims, trigger.after)
        target = won or _the_result(claims, trigger, predicate)
    if target is not None and target.actors and not predicate.claimed:
        claims.denied.append(Denied(predicate.first, target, "congratulate"))
    elif target is not None and target.actors and not (person and _praised(claims, target)):
        agent = agent if greets else claims.ends.agent(predicate)
        last = trigger.after if target.after <= trigger.first else target.after
        told = won is not None or for_a_win(claims.reading, last)
        told = told or (person and _of_politics(claims, agent, target, last))
        congratulate(claims, agent, target, predicate.first, last, won=told)


def _set_off(claims: Claims, trigger: Trigger, lemma: str) -> bool:
    """'Soto, felicitada por Quilodrán, saludó', 'Felicitada por Quilodrán, Soto saludó'; not 'la edil
    felicitada por Quilodrán'.
    """
    document = claims.reading.document
    opens = document.sentence_start(trigger.first) or document.lowers[trigger.first - 1] in (",", "(")
    if not opens or not claims.predicates.in_class(lemma, "congratulate_person"):
        return False
    giver = by_whom(claims, trigger)
    taker = of_participle(claims, trigger.first, giver) if giver is not None and giver.actors else None
    if giver is not None and document.lowers[giver.after : giver.after + 1] == ["por"]:
        taker = taker if for_a_win(claims.reading, giver.after) else None
    if giver is not None and taker is not None and taker.actors:
        congratulate(claims, giver, taker, trigger.first, giver.after)
    return giver is not None


def _of_politics(claims: Claims, giver: End | None, taker: End, last: int) -> bool:
    """'La ministra Tola felicitó a Soto.', in a text that says no word of an election: whether one in office
    or in a race congratulates another on nothing else; not 'felicitó a la médica Soto', 'a Soto por la obra'.
    """
    lowers, cast = claims.reading.document.lowers, claims.reading.cast
    if claims.contest.worded or giver is None or lowers[last : last + 1] in (["por"], ["en"], ["durante"]):
        return False

    def kinds(end: End) -> set[str]:
        people = [cast.people[actor.index] for actor in end.actors if actor.kind == "person"]
        return {cast.descriptions[number].noun.kind for one in people for number in one.descriptions}

    political = {"office", "candidacy", "party_post"}
    return bool(kinds(giver) & political) and (bool(kinds(taker) & political) or not kinds(taker))


def _that_one_won(claims: Claims, i: int) -> End | None:
    """'celebró que Soto haya ganado', 'se alegró de que ganara Soto', 'celebró que eligieran a Soto', 'que
    Soto resultara ganadora'; not 'celebró que Soto hablara', 'que la candidata ganadora hablara'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i += lowers[i : i + 1] == ["de"]
    end = min(document.sentences[document.sentence[i - 1]][1], i + CLAUSE_REACH)
    if lowers[i : i + 1] != ["que"] or "no" in lowers[i:end]:
        return None
    chosen = next((j for j in range(i + 1, end) if claims.predicates.form(j, lemma="elegir")), -1)
    if chosen >= 0:
        one = claims.ends.complement(chosen + 1, A, reach=4)
        return one if one is not None and set(one.actors) <= claims.contenders() else None
    verb = next((j for j in range(i + 1, end) if claims.predicates.form(j, "victor") is not None), -1)
    if verb < 0:
        called = claims.cues.within(i + 2, end, "winner_noun")
        called = called - (lowers[called - 1] in ("la", "el")) if called is not None else 0
        turned_out = claims.predicates.form(called - 1) if called else None
        verb = called - 1 if turned_out is not None and turned_out.lemma in TURNING_OUT else -1
    if verb < 0 or lowers[verb + 1 : verb + 2] == ["en"]:
        return None
    verb -= claims.predicates.is_compound(verb)
    subject = claims.ends.subject(verb)
    return subject if subject is not None and i < subject.first < end and subject.actors else None


def _praised(claims: Claims, target: End) -> bool:
    """'felicitó a Soto por su campaña', of one who has not won, 'por su cumpleaños' of anybody; not 'por su
    triunfo'.
    """
    lowers, lexicon = claims.reading.document.lowers, claims.predicates.lexicon
    near = lowers[target.after : target.after + PRIVATE_REACH]
    if near[:1] in (["por"], ["en"]) and any(lexicon.is_word(word, "private_occasion") for word in near):
        return True
    if target.actors == (claims.contest.winner,):
        return False
    praised = claims.reading.document.lowers[target.after : target.after + 2]
    return (
        praised[:1] == ["por"]
        and praised[1:] in (["su"], ["sus"])
        and not for_a_win(claims.reading, target.after)
    )


def _spoken_for(claims: Claims, predicate: Predicate) -> End | None:
    """'“Tola felicita a la presidenta electa”, escribió Soto', of his country: who says so; not 'felicitó',
    nor '“todos felicitan”'.
    """
    document = claims.reading.document
    if document.stretch[predicate.verb] < 0 or predicate.tense != "pres" or predicate.person != "3":
        return None
    first = document.stretches[document.stretch[predicate.verb]].first
    capital = any(document.is_capital(i) for i in range(first, predicate.first))
    return speaker_at(claims, predicate.verb) if capital and predicate.first - first < SPOKEN_REACH else None


def _performs(claims: Claims, infinitive: int) -> bool:
    """'“Quisiera felicitar”', '“toca saludar”', '“hay que felicitar”': whether it is done by being said; not
    'quiso felicitar'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if document.stretch[infinitive] < 0 or not lowers[infinitive].endswith("r"):
        return False
    return lowers[infinitive - 1] in PERFORMING or lowers[infinitive - 2 : infinitive] == ["hay", "que"]


def _performed(claims: Claims, trigger: Trigger, lemma: str) -> None:
    """'“Quisiera felicitar a Soto”', '“Toca saludar a la ganadora”', said by who does it so; not
    '“Quisiera felicitar a los bomberos”', '“hay que saludar a los vecinos”'.
    """
    speaker = speaker_at(claims, trigger.first) if _performs(claims, trigger.first) else None
    if speaker is None:
        return
    without = set(speaker.actors)
    target = claims.ends.complement(trigger.after, A, reach=6)
    target = claims.unnamed_winner(target, without) or target
    if target is None or not target.actors:
        target = claims.winner(trigger.after, without)
    if target is None:
        return
    person = claims.predicates.in_class(lemma, "congratulate_person")
    if person or target.actors == (claims.contest.winner,):
        congratulate(claims, speaker, target, trigger.first, target.after)


def _as_received(claims: Claims, trigger: Trigger, lemma: str) -> bool:
    """'Tola recibió un llamado de Soto para felicitarla', 'para darle la enhorabuena'; not 'para pedirle'."""
    if claims.reading.document.lowers[trigger.first - 1] != "para":
        return False
    words = claims.reading.document.lowers[trigger.after : trigger.after + 3]
    named = claims.cues.within(trigger.after, trigger.after + len(words), "congratulation_noun") is not None
    if not (named or claims.predicates.in_class(lemma, "congratulate_person")):
        return False
    found = received(claims, trigger.first)
    if found is None:
        return False
    giver, taker, first = found
    congratulate(claims, giver, taker, first, max(trigger.after, giver.after))
    return True


def _in_line(claims: Claims, predicate: Predicate) -> bool:
    """'el primero en saludarlo fue Soto', 'uno de los primeros en saludar a la presidenta': who greets so
    congratulates.
    """
    lowers, i = claims.reading.document.lowers, predicate.verb - 1
    if claims.contest.winner is None or i < 1 or lowers[i] != "en":
        return False
    return claims.predicates.lexicon.is_word(lowers[i - 1], "in_line")


def _greets_too(claims: Claims, trigger: Trigger, predicate: Predicate) -> bool:
    """'el primero en saludarlo fue', 'Tola felicitó a Soto. También lo saludó Paredes': a greeting among
    congratulations.
    """
    if _in_line(claims, predicate) or conceded_before(claims, predicate):
        return True
    document = claims.reading.document
    begin, end = document.sentences[document.sentence[predicate.first]]
    if claims.ends.clitic(predicate) is not None and not predicate.passive:
        if document.lowers[predicate.first - 1] == "para":  # 'fue al comando del ganador para saludarlo'
            if claims.cues.within(begin, predicate.first, "winner_noun") is not None:
                return True
            if _calls_the_winner(claims, predicate, begin):
                return True
        end = min(end, trigger.after + CHANNEL_REACH)
        told = claims.cues.within(trigger.after, end, "network", "phone_noun", "by_phone")
        if told is not None and among_others(claims, trigger):
            return True  # 'Tola felicitó a Soto. Paredes y Rojas lo saludaron por la red X'
    near = document.lowers[max(begin, predicate.first - 2) : trigger.after + 2]
    ranked = any(claims.predicates.lexicon.is_word(word, "in_line") for word in near)
    return ("también" in near or ranked) and among_others(claims, trigger)


def _calls_the_winner(claims: Claims, predicate: Predicate, begin: int) -> bool:
    """'llamó al exministro, Soto, para saludarlo', of whoever won; not 'llamó a su madre para saludarla'."""
    for i in range(predicate.first - 2, max(begin, predicate.first - CALL_REACH) - 1, -1):
        if claims.predicates.is_verb(i):
            if claims.predicates.form(i, "phone") is None:
                return False
            called = claims.ends.complement(i + 1, A, reach=4)
            return called is not None and called.actors == (claims.contest.winner,)
    return False


def _the_result(claims: Claims, trigger: Trigger, predicate: Predicate) -> End | None:
    """'Soto felicitó a Tola. Quilodrán saludó también el resultado', 'Quilodrán saludó su gran victoria',
    'celebró el triunfo como “un hito”', of whoever won; not 'Tola celebró el triunfo' of who stood, who may
    'saludar' it, nor 'celebró el resultado del censo', 'Quilodrán celebró su victoria'.
    """
    document, winner = claims.reading.document, claims.contest.winner
    begin = past_day(claims.reading, trigger.after)
    i, among = claims.cues.within(begin, min(len(document), begin + 3), "win_noun"), False
    if document.forms[trigger.after] in MARKS:
        i = trigger.after  # 'celebró “un día histórico”', 'habló con el ganador y celebró “un día histórico”'
        begin, _ = document.sentences[document.sentence[i]]
        among = claims.cues.within(begin, trigger.first, "winner_noun") is not None
    elif i is None or {"el", "la", "su"}.isdisjoint(document.lowers[i - 2 : i]):
        return None
    agent = claims.ends.agent(predicate)
    greets = claims.predicates.form(predicate.verb, lemma="saludar") is not None
    another = (
        greets or document.lowers[i] in COMINGS or (agent is not None and len(agent.actors) > 1)
    )  # 'Soto y Tola celebraron su triunfo'
    among = among or (another and "su" in document.lowers[i - 2 : i])
    follows = document.forms[i + 1 : i + 2]
    alone = claims.predicates.lexicon.is_word(document.lowers[i], "winning") and follows in NOBODYS
    if winner is None or not (among or alone or among_others(claims, trigger)):
        return None
    if document.lowers[i + 1 : i + 2] in (["de"], ["del"]):
        return None
    if agent is None or (set(agent.actors) & claims.contest.contenders and not greets):
        return None
    return End((winner,), i, i + 1)


def _greeted(claims: Claims, trigger: Trigger, agent: End | None, *, whoever: bool) -> End | None:
    """'saludó a Soto por su triunfo', 'saludó a la presidenta electa'; not 'saludó a Soto en la plaza'."""
    target = claims.ends.complement(trigger.after, A, reach=6)
    if target is None or not target.actors:
        other = besides(claims, trigger.after)  # 'saludó a los vecinos y a Soto por su triunfo'
        target = other if other is not None and other.actors else target
    if target is None or not (whoever or target.actors):
        return None
    pair = set(claims.contest.finalists)
    if pair and set(target.actors) == pair and claims.contest.winner is None:
        return target  # 'saludó a Soto y a Tola', who go on to the run-off
    if target.actors and for_a_win(claims.reading, target.after):
        return target
    if target.actors == (claims.contest.winner,) and agent is not None and among_others(claims, trigger):
        return target  # 'Tola felicitó a Soto. Paredes, por su parte, saludó a Soto'
    without = set(agent.actors) if agent is not None else set()
    unnamed = claims.unnamed_winner(target, without)
    unnamed = unnamed or (who_won(claims, target, without) if not target.actors else None)
    if unnamed is not None:
        return unnamed
    winner = claims.winner(target.first, without, reach=target.after - target.first + 1)
    return winner if winner is not None and not set(target.actors) - set(winner.actors) else None


def _congratulated_by(claims: Claims, trigger: Trigger, predicate: Predicate) -> None:
    """'Soto fue felicitado por Quilodrán'."""
    giver = given_by(claims, trigger.after, "por", reach=8)
    taker = claims.ends.subject(predicate.head)
    if giver is None or not giver.actors:
        return
    told = claims.ends.subjects.of(predicate.head) if taker is None and predicate.head >= 0 else None
    if told is not None and told.phrase is not None:
        taker = End((), told.phrase.first, told.phrase.after)
    giver = with_the_rest(claims, giver, POR)
    taker = claims.unnamed_winner(taker, set(giver.actors)) or taker  # 'La presidenta electa fue felicitada'
    if taker is not None and taker.actors:
        congratulate(claims, giver, taker, trigger.first, giver.after)


def _celebrated_by(claims: Claims, trigger: Trigger, predicate: Predicate) -> None:
    """'El triunfo de Soto fue celebrado por Quilodrán', 'Su triunfo fue celebrado por líderes como Tola', of
    whoever won; not 'El gol fue celebrado por Quilodrán'.
    """
    document = claims.reading.document
    told = claims.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    giver = given_by(claims, trigger.after, "por", reach=8)
    if told is None or told.phrase is None or giver is None or not giver.actors:
        return
    taker = whose_win(claims, told.phrase.first + 1)
    own, winner = document.lowers[told.phrase.first] == "su", claims.contest.winner
    if taker is None and own and winner is not None:
        if claims.cues.at(told.phrase.first + 1, "win_noun") is not None:
            taker = End((winner,), told.phrase.first, told.phrase.after)
    if taker is not None and taker.after <= predicate.first:
        congratulate(claims, giver, taker, told.phrase.first, giver.after)


def _rather_the_winner(claims: Claims, giver: End | None, taker: End) -> End:
    """'transmitió sus felicitaciones al economista', of who won, where the words were taken for another; 'le
    expresaron sus parabienes' is not of one who has congratulated the winner himself.
    """
    reference, winner = claims.reading.references.at(taker.first), claims.contest.winner
    if winner is None or len(taker.actors) != 1 or (giver is not None and winner in giver.actors):
        return taker
    other = taker.actors[0]
    if reference is not None and reference.kind == "description":
        found = described_winner(claims, taker) if other in claims.contest.contenders - {winner} else None
        return found if found is not None else taker
    greeted = any(
        e.endorser == other and e.stance == "congratulate" and e.candidate == winner for e in claims.found
    )
    pronoun = reference is None or reference.kind == "pronoun"
    return End((winner,), taker.first, taker.after) if greeted and pronoun else taker


def congratulate(
    claims: Claims, giver: End | None, taker: End, first: int, after: int, *, won: bool = False
) -> None:
    """Note the congratulation of whoever stands or is spoken of with the election, or ``won`` as the words
    say.
    """
    sentence = claims.reading.document.sentence[first]
    taker = _rather_the_winner(claims, giver, taker)
    spoken_of = claims.contest.spoken_of | {claims.contest.winner} | {a for *_, a in claims.contest.places}
    won = won or (len(taker.actors) > 1 and claims.contest.winner in taker.actors)
    standing = tuple(a for a in taker.actors if won or a in spoken_of or claims.contest.stands(a, sentence))
    own = "su" in claims.reading.document.lowers[taker.first - 1 : taker.after]
    if not standing or (own and all(actor.kind == "party" for actor in standing)):
        return  # 'satisfecha por los resultados de su partido'
    claims.add(giver, End(standing, taker.first, taker.after), "congratulate", first, after, strong=True)
    if claims.contest.overall is None and len(standing) == 1 and standing[0].kind == "person":
        claims.contest.winner = standing[0]  # whom one congratulates, others do
    if len(standing) == 1 and (giver is None or not giver.actors):
        claims.unsign(standing[0], "congratulate", first)
