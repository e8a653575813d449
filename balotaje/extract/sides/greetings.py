"""Congratulations told by a noun: 'envió sus felicitaciones a Soto', '“Felicitaciones, Rosa”'."""

from __future__ import annotations

from ..clauses.governing import PARA, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .addressed import CLOSERS, congratulated, speaker_at
from .causes import for_a_win
from .claims import Claims
from .congratulated import among_others
from .congratulations import congratulate
from .givers import with_the_rest
from .nouns import is_noun, verb_before
from .occasions import described_winner, given_by, joined_in, received, wanted, whose_win
from .recipients import besides, gone_on_to

ADDRESS_REACH = 5
"""Tokens between 'felicitaciones' and the name that they are addressed to."""
TO = A | PARA
OWN = frozenset(("mi", "mis", "nuestra", "nuestras", "nuestro", "nuestros"))
OWN_REACH = 3
"""Tokens of 'mi más sincera' before 'felicitación'."""
HAILS = ("salud", "abraz", "deseo", "reconocim", "aplaus")
"""How the nouns begin that greet by themselves."""
LETTERS = frozenset("carta misiva mensaje nota comunicado comunicación telegrama posteo tuit".split())
"""What one congratulates in, whatever else one writes there."""
JOY_REACH = 6
"""Tokens behind 'su alegría' within which the win stands."""


def arriving(claims: Claims, trigger: Trigger) -> bool:
    """'De Lima llegó la felicitación de Quilodrán y de Quito la de Soto', 'los saludos de Soto llegaron
    anoche', of whoever won; not 'llegó el saludo de su madre'.
    """
    giver = given_by(claims, trigger.after, "de", reach=4)
    if giver is None or not giver.actors:
        return False
    document, verb = claims.reading.document, verb_before(claims, trigger.first)
    if verb is None:
        end = document.sentences[document.sentence[trigger.first]][1]
        i = next(
            (i for i in range(giver.after, min(end, giver.after + 4)) if claims.predicates.is_verb(i)), -1
        )
        form = claims.predicates.form(i)
        verb = claims.predicates.at(i, form) if form is not None else None
    head = claims.predicates.form(verb.verb, "arrive") if verb is not None else None
    if verb is None or head is None or not verb.claimed:
        return False
    giver = with_the_rest(claims, giver)
    taker = claims.ends.complement(giver.after, A | PARA, reach=3)
    if taker is None or not taker.actors:
        winner = claims.contest.winner
        taker = End((winner,), trigger.first, trigger.after) if winner is not None else None
    if taker is not None:
        congratulate(claims, giver, taker, min(verb.first, trigger.first), giver.after)
    return True


def congratulation(claims: Claims, trigger: Trigger) -> None:
    """'Felicitaciones @soto', 'recibió la felicitación de Quilodrán', 'envió sus felicitaciones a Soto'."""
    if arriving(claims, trigger) or _joining_in(claims, trigger) or _within_a_letter(claims, trigger):
        return
    document = claims.reading.document
    verb = verb_before(claims, _message_of(claims, trigger.first))
    verb = wanted(claims, verb) or verb if verb is not None else None
    if verb is not None and verb.head < 0 and received(claims, verb.verb) is not None:
        return  # 'un llamado de Soto para darle la enhorabuena' has been read
    fronted = _going_out(claims, trigger, verb)
    if fronted is not None:
        speaker = speaker_at(claims, trigger.first)
        congratulate(claims, speaker, fronted, trigger.first, max(trigger.after, fronted.after), won=True)
        return
    if verb is not None and verb.claimed and verb.person != "2":  # not '“mis sinceras felicitaciones”'
        form = claims.predicates.form(verb.verb)
        uses = (
            claims.predicates.lexicon.constructions(form.lemma, "back_light")
            if form is not None
            else frozenset()
        )
        giver = given_by(claims, trigger.after, "de", reach=4)
        if "de" in uses and giver is not None and giver.actors:
            taker = claims.ends.agent(verb)
            giver = with_the_rest(claims, giver)
            won = claims.contest.winner
            if taker is None and won is not None and won not in giver.actors:
                taker = End((won,), trigger.first, trigger.after)
            if taker is not None:
                # 'La presidenta electa recibió las felicitaciones de Soto'
                taker = claims.unnamed_winner(taker, set(giver.actors)) or taker
                congratulate(claims, giver, taker, verb.first, giver.after)
            return
        thanked = "gracias" in document.lowers[verb.verb : trigger.first]
        if thanked or (form is not None and claims.predicates.in_class(form.lemma, "thank")):
            _thanked_for(claims, trigger, verb)
            return
        target = claims.ends.complement(trigger.after, A | PARA, reach=8)
        if target is None or not target.actors:
            target = claims.ends.complement(verb.verb + 1, A, reach=3) or target
        quoted = document.stretch[trigger.first] >= 0
        agent = claims.ends.agent(verb)
        if target is not None and target.actors and (agent is not None or not quoted):
            last = max(target.after, trigger.after)
            congratulate(claims, agent, target, verb.first, last)
            return  # not '“Mis más sinceras felicitaciones a Soto”'
        clitic = claims.ends.clitic(verb)
        if agent is not None and clitic is not None:
            target = claims.spoken_of(
                verb.first, "", clitic[1], set(agent.actors), on_record=True, verb=verb.head
            )
            if target is not None:
                congratulate(claims, agent, target, verb.first, trigger.after)
                return
        own = described_winner(claims, target)  # 'dio la enhorabuena a su líder'
        target = own or _the_winner(claims, trigger.after, agent) or _won_alone(claims, agent, trigger)
        gives = form is not None and (_gives(claims, form.lemma) or _makes_arrive(claims, verb))
        if target is not None and gives:
            congratulate(claims, agent, target, verb.first, trigger.after)
            return
    speaker = speaker_at(claims, trigger.first)
    if speaker is None:
        _of_many(claims, trigger)
        return
    _, last = document.sentences[document.sentence[trigger.first]]
    for i in range(trigger.after, min(last, trigger.after + ADDRESS_REACH)):
        reference = claims.reading.references.at(i)
        if reference is not None:
            end = gone_on_to(claims, claims.ends.whole(reference))
            praised = document.lowers[trigger.after] == "por" and not for_a_win(claims.reading, trigger.after)
            if praised and end.actors != (claims.contest.winner,):
                return  # '“Felicitaciones por la valentía, Soto”'
            if end.actors:
                for_it = for_a_win(claims.reading, end.after)
                congratulate(claims, speaker, end, trigger.first, end.after, won=for_it)
                return
            break
    winner = _the_winner(claims, trigger.after, speaker)  # '“Felicitaciones a su nuevo presidente”'
    if winner is not None:
        winner = gone_on_to(claims, winner)
        congratulate(claims, speaker, winner, trigger.first, winner.after)
        return
    you = congratulated(claims, trigger.first) or _by_office(claims, trigger.after, speaker)
    you = you or besides(claims, trigger.after) or _for_your_win(claims, trigger, speaker)
    if you is not None:
        congratulate(claims, speaker, you, trigger.first, max(trigger.after, you.after))


def _going_out(claims: Claims, trigger: Trigger, verb: Predicate | None) -> End | None:
    """'“Para Soto, que será alcalde, va mi felicitación”', '“Vaya mi felicitación a Soto”': to whom one's own
    goes out; not '“va mi carta a los bomberos”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    own = OWN.intersection(lowers[max(0, trigger.first - OWN_REACH) : trigger.first])
    if verb is None or not own or document.stretch[trigger.first] < 0:
        return None
    if claims.predicates.form(verb.verb, lemma="ir") is None:
        return None
    begin = max(
        document.sentences[document.sentence[verb.verb]][0],
        document.stretches[document.stretch[trigger.first]].first,
    )
    target = claims.ends.complement(trigger.after, TO, reach=4)
    if target is None and lowers[begin] in ("a", "al", "para"):
        target = claims.ends.complement(begin, TO, reach=4)
    return claims.unnamed_winner(target, set()) or (target if target is not None and target.actors else None)


def _for_your_win(claims: Claims, trigger: Trigger, speaker: End) -> End | None:
    """'“Felicitaciones por su elección”', '“Enhorabuena por el triunfo”', of whoever won; not
    '“Felicitaciones por la obra”'.
    """
    winner = claims.contest.winner
    if winner is None or winner in speaker.actors or claims.reading.document.lowers[trigger.after] != "por":
        return None
    won = for_a_win(claims.reading, trigger.after)
    return End((winner,), trigger.first, trigger.after) if won else None


def _of_many(claims: Claims, trigger: Trigger) -> None:
    """'Los mensajes de felicitación a la electa no tardaron', 'recibió saludos de todo el mundo', of whoever
    won; not 'las felicitaciones a los bomberos'.
    """
    winner = claims.contest.winner
    target = claims.ends.complement(trigger.after, A | PARA, reach=3)
    to = claims.unnamed_winner(target, set()) or target
    if winner is not None and (to is None or winner in to.actors):
        claims.unsign(winner, "congratulate", trigger.first)


def _by_office(claims: Claims, i: int, speaker: End) -> End | None:
    """'“Felicitaciones, presidenta”', of whoever won; not '“Felicitaciones, vecinos”'."""
    document, winner = claims.reading.document, claims.contest.winner
    if winner is None or winner in speaker.actors or document.lowers[i : i + 1] != [","]:
        return None
    office = any(
        noun.kind == "office" and noun.number == "s"
        for noun in claims.reading.lexicon.person_nouns(document.lowers[i + 1])
    )
    return End((winner,), i + 1, i + 2) if office and document.lowers[i + 2] in CLOSERS else None


def _joining_in(claims: Claims, trigger: Trigger) -> bool:
    """'Soto se sumó a las felicitaciones', 'se unió a los saludos a la ganadora', of whoever won."""
    found = joined_in(claims, trigger)
    if found is None:
        return False
    verb, giver = found
    taker = claims.ends.complement(trigger.after, A | PARA, reach=4)
    taker = claims.unnamed_winner(taker, set()) or taker
    if taker is None or not taker.actors:
        winner = claims.contest.winner
        if winner is None:
            return True
        taker = End((winner,), trigger.first, trigger.after)
    congratulate(claims, giver, taker, verb.first, max(trigger.after, taker.after), won=True)
    return True


def rejoicing(claims: Claims, trigger: Trigger) -> None:
    """'expresó su alegría por el triunfo de Soto', '“Qué alegría la victoria de Soto”'; not 'la alegría de
    los vecinos', 'contenta por el triunfo de su partido'.
    """
    document = claims.reading.document
    end = min(len(document), trigger.after + JOY_REACH)
    if claims.cues.within(trigger.after, end, "win_noun") is None:
        return
    verb, quoted = verb_before(claims, trigger.first), document.stretch[trigger.first] >= 0
    giver = speaker_at(claims, trigger.first) if quoted else None
    i = trigger.after + (document.forms[trigger.after] in MARKS)  # 'expresó su “gran alegría” por'
    if giver is None and verb is not None and verb.claimed and document.lowers[i] in ("por", "ante", "con"):
        giver = claims.ends.agent(verb)
    taker = whose_win(claims, i) if giver is not None else None
    if taker is not None:
        congratulate(claims, giver, taker, trigger.first, max(trigger.after, taker.after))


def _within_a_letter(claims: Claims, trigger: Trigger) -> bool:
    """'En su carta de felicitación, Quilodrán destacó la jornada', 'Quilodrán, en un mensaje de felicitación,
    ofreció ayuda', to whoever won; not 'en una carta de felicitación a los bomberos'.
    """
    document, lowers, winner = claims.reading.document, claims.reading.document.lowers, claims.contest.winner
    i = trigger.first - 3  # 'su' of 'en su carta de felicitación'
    if winner is None or i < 1 or lowers[i - 1] != "en" or lowers[i + 2] != "de":
        return False
    to = lowers[trigger.after : trigger.after + 1]
    if lowers[i + 1].rstrip("s") not in LETTERS or to in (["a"], ["al"]):
        return False
    verbs = claims.ends.subjects.verbs(document.sentence[trigger.first], document.stretch[trigger.first])
    verb = next((v for v in verbs if v > trigger.after), -1)
    form = claims.predicates.form(verb) if verb >= 0 else None
    told = claims.predicates.at(verb, form) if form is not None else None
    agent = claims.ends.agent(told) if told is not None and told.claimed else None
    if agent is None or winner in agent.actors:
        return False
    congratulate(claims, agent, End((winner,), i, trigger.after), i, trigger.after)
    return True


def _message_of(claims: Claims, i: int) -> int:
    """The noun of which the congratulation at token ``i`` tells the kind: 'una llamada de felicitación'."""
    return i - 2 if i > 1 and claims.reading.document.lowers[i - 1] == "de" else i


def _thanked_for(claims: Claims, trigger: Trigger, verb: Predicate) -> None:
    """'Soto agradeció a Quilodrán su felicitación': who is thanked congratulated; not 'agradeció a sus
    vecinos las felicitaciones'.
    """
    giver = claims.ends.complement(verb.verb + 1, A, reach=5)
    giver = giver or given_by(claims, trigger.after, "de", reach=4)
    taker = claims.ends.agent(verb)
    if giver is not None and giver.actors and taker is not None:
        congratulate(claims, giver, taker, verb.first, max(trigger.after, giver.after))


def greetings(claims: Claims, trigger: Trigger) -> None:
    """'Soto recibió los saludos de Quilodrán', 'abrió la lista de saludos Quilodrán', of whoever won; not
    'recibió saludos de sus vecinos'.
    """
    winner = claims.contest.winner
    verb = verb_before(claims, trigger.first)
    verb = verb if verb is None or not is_noun(claims, verb.verb) else None  # '“Un abrazo y un saludo a”'
    words = claims.reading.document.lowers[trigger.first : trigger.after]
    hail = any(word.startswith(HAILS) for word in words)
    if (hail or among_others(claims, trigger)) and _joining_in(claims, trigger):
        return  # 'Soto se sumó a los saludos', 'Tola la felicitó. Soto se sumó a los mensajes'
    if hail and verb is None:
        _in_ones_own_words(claims, trigger)
    if winner is None or arriving(claims, trigger):
        return
    if verb is None or not verb.claimed:
        return
    taker = End((winner,), trigger.first, trigger.after)
    form = claims.predicates.form(verb.verb)
    if form is None:
        return
    if "de" in claims.predicates.lexicon.constructions(form.lemma, "back_light"):
        of = given_by(claims, trigger.after, "de", reach=4)
        receiver = claims.ends.agent(verb)
        if of is not None and receiver is not None and receiver.actors == (winner,):
            congratulate(claims, with_the_rest(claims, of), receiver, verb.first, of.after)
    elif _gives(claims, form.lemma) or _makes_arrive(claims, verb):
        agent = claims.ends.agent(verb)
        target = claims.ends.complement(trigger.after, A | PARA, reach=5)
        target = target or besides(claims, trigger.after)
        target = target or claims.ends.complement(verb.verb + 1, A, reach=3)
        to = claims.unnamed_winner(target, set(agent.actors) if agent is not None else set())
        if to is None and hail and target is not None and winner in target.actors:
            stood = tuple(a for a in target.actors if a in claims.contest.contenders | {winner})
            to = End(stood, target.first, target.after)  # 'hizo llegar su saludo a Soto', who won
        if to is None and hail and target is None and agent is not None and among_others(claims, trigger):
            clitic = claims.ends.clitic(verb)  # 'Tola la felicitó. Paredes le envió un abrazo'
            to = taker if clitic is not None and clitic[1] == "s" and winner not in agent.actors else None
        if to is not None:  # 'envió un abrazo al presidente electo'
            congratulate(claims, agent, to, verb.first, to.after)
    elif claims.predicates.in_class(form.lemma, "head_list"):
        congratulate(claims, claims.ends.agent(verb), taker, verb.first, trigger.after)


def _in_ones_own_words(claims: Claims, trigger: Trigger) -> None:
    """'“Un abrazo a Rosa Soto por su triunfo”', '“Mi saludo a la electa”', '“Mi saludo a Soto”' of a rival or
    of who won; not '“Un abrazo a todos”'.
    """
    speaker = speaker_at(claims, trigger.first)
    target = claims.ends.complement(trigger.after, A | PARA, reach=3)
    if speaker is None or target is None:
        return
    stands = set(target.actors) <= claims.contest.contenders | {claims.contest.winner}
    won = bool(target.actors) and (stands or for_a_win(claims.reading, target.after))
    to = claims.unnamed_winner(target, set(speaker.actors)) or (target if won else None)
    if to is not None:
        congratulate(claims, speaker, to, trigger.first, to.after, won=True)


def _makes_arrive(claims: Claims, verb: Predicate) -> bool:
    """'hizo llegar su saludo': whether 'llegar' is what one does with a greeting."""
    form = claims.predicates.form(verb.verb)
    makes = claims.predicates.form(verb.verb - 1, lemma="hacer") is not None
    return makes and form is not None and form.lemma == "llegar"


def _won_alone(claims: Claims, agent: End | None, trigger: Trigger) -> End | None:
    """'extendió sus felicitaciones', to nobody named: the winner's."""
    winner, lowers = claims.contest.winner, claims.reading.document.lowers
    told = lowers[trigger.after : trigger.after + 1] in (["a"], ["al"], ["para"])
    if winner is None or agent is None or winner in agent.actors or told:
        return None
    return End((winner,), trigger.first, trigger.after)


def _gives(claims: Claims, lemma: str) -> bool:
    """Whether a verb sends congratulations rather than receiving them."""
    lexicon = claims.predicates.lexicon
    return "light" in lexicon.constructions(lemma, "congratulate") or "a" in lexicon.constructions(
        lemma, "back_light"
    )


def _the_winner(claims: Claims, i: int, agent: End | None) -> End | None:
    """'felicitó al ganador', 'saludó a la presidenta electa'."""
    return claims.winner(i, set(agent.actors) if agent is not None else set())
