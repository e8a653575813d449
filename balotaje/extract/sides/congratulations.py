"""Congratulations: 'felicitó a Soto', 'celebró el triunfo de Soto', '“Felicitaciones a Soto”'."""

from __future__ import annotations

from ...model import Actor
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .addressed import congratulated, object_of, speaker_at
from .backed import relative_target
from .claims import Claims, Denied
from .nouns import is_noun, verb_before, with_the_rest

ADDRESS_REACH = 5
"""Tokens between 'felicitaciones' and the name that they are addressed to."""
CALLED_REACH = 6
"""Tokens before 'para felicitarlo' within which it is said whom the call was for."""
WISH_REACH = 10
"""Tokens behind 'deseó' within which it is told what ('a la presidenta electa el mejor de los éxitos')."""
BESIDES_REACH = 12
"""Tokens behind a verb of congratulating within which a people and then somebody stand."""
WIN_REACH = 12
"""Tokens behind a verb of celebrating within which the win stands ('la “formidable victoria” de Soto')."""


def congratulating(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán felicitó a Soto', 'celebró el triunfo de Soto'; not 'felicitó a los bomberos'."""
    form = claims.predicates.of(trigger)
    if form is None or is_noun(claims, trigger.first):
        return
    predicate = claims.predicates.at(trigger.first, form)
    if (form.tense == "part" and predicate.head == trigger.first) or predicate.mood == "open":
        return
    if predicate.tense in ("fut", "cond"):
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
    agent = claims.ends.agent(predicate) if greets else None
    target = None
    if person or ("accusative_person" in constructions and _greets_too(claims, trigger, predicate)):
        target = _person_congratulated(claims, trigger, predicate, agent)
    elif "accusative_person" in constructions:
        target = _greeted(claims, trigger, agent, whoever="np" in constructions)
        if target is None and agent is not None and _for_a_win(claims, trigger.after):
            clitic = claims.ends.clitic(predicate)
            if clitic is not None:  # 'la saludó por su triunfo'
                target = claims.spoken_of(predicate.first, *clitic, set(agent.actors), on_record=True)
    if target is None and ("np" in constructions or "pronominal" in constructions):
        target = _win(claims, trigger.after) or _the_result(claims, trigger, predicate)
    if target is not None and target.actors and not predicate.claimed:
        claims.denied.append(Denied(predicate.first, target, "congratulate"))
    elif target is not None and target.actors:
        agent = agent if greets else claims.ends.agent(predicate)
        last = trigger.after if target.after <= trigger.first else target.after
        congratulate(claims, agent, target, predicate.first, last, won=_for_a_win(claims, last))


def _person_congratulated(
    claims: Claims, trigger: Trigger, predicate: Predicate, agent: End | None
) -> End | None:
    """Whom a verb of congratulating is for: named, a pronoun, 'al ganador', 'a su rival'."""
    without = set(agent.actors) if agent is not None else set()
    target = _both(claims, trigger.after, without) or claims.ends.complement(trigger.after, frozenset(("a",)))
    clitic = claims.ends.clitic(predicate) if target is None and agent is not None else None
    if target is None and clitic is None:
        target = (
            object_of(claims, predicate)
            or relative_target(claims.reading, predicate, frozenset(("a",)))
            or _besides(claims, trigger.after)
            or _who_will_be(claims, trigger.after, without)
        )
    elif clitic is not None:
        target = _called_before(claims, predicate, agent)
        target = target or claims.spoken_of(
            predicate.first, *clitic, without, on_record=True, verb=predicate.head
        )
    target = claims.unnamed_winner(target, without) or target
    if target is not None and target.actors:
        return target
    found = claims.rival(trigger.after, agent) or claims.winner(trigger.after, without)
    return found if found is not None or target is None else claims.candidate_who_won(target, without)


def _both(claims: Claims, i: int, without: set[Actor]) -> End | None:
    """'felicitó a los dos finalistas', 'a ambos candidatos', 'a ambas': the two of the run-off, who stand at
    token ``i``; not 'felicitó a ambos equipos'.
    """
    lowers, pair = claims.reading.document.lowers, claims.contest.finalists
    i = next((j for j in range(i, min(len(lowers), i + 4)) if lowers[j] in ("a", "al", ",", ".")), i)
    if not pair or set(pair) & without or lowers[i : i + 1] != ["a"]:
        return None
    after = i + 2 if lowers[i + 1 : i + 2] in (["ambos"], ["ambas"]) else i + 3
    if after == i + 3 and lowers[i + 1 : i + 3] not in (["los", "dos"], ["las", "dos"]):
        return None
    follows, words = lowers[after : after + 1], claims.predicates.lexicon
    if follows and any(noun.kind == "candidacy" for noun in words.person_nouns(follows[0])):
        return End(pair, i + 1, after + 1)
    ends = not follows or not follows[0].isalpha()
    ends = ends or words.is_word(follows[0], "preposition", "conjunction", "contraction")
    return End(pair, i + 1, after) if ends else None


def _besides(claims: Claims, after: int) -> End | None:
    """'al pueblo de Tola y a su presidenta electa', 'a los chilenos y a Soto': whom the second 'a' has; not
    'a Soto y a Tola', who are both meant.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[after - 1]][1], after + BESIDES_REACH)
    opens = next((i for i in range(after, min(end, after + 4)) if lowers[i] in ("a", "al")), end)
    for i in range(opens, end - 1):
        if claims.predicates.tells(i) or lowers[i] in (",", ";", ":"):
            return None
        if lowers[i - 1] in ("y", "e") and lowers[i] in ("a", "al") and i > opens:
            return claims.ends.complement(i, frozenset(("a",)), reach=4)
    return None


def _who_will_be(claims: Claims, i: int, without: set[Actor]) -> End | None:
    """'a quien será la primera presidenta', 'a quien gobernará Tola': who won, at token ``i``."""
    lowers, winner = claims.reading.document.lowers, claims.contest.winner
    form = claims.predicates.form(i + 2) if lowers[i : i + 2] == ["a", "quien"] else None
    if form is None or form.tense != "fut" or winner is None or winner in without:
        return None
    return End((winner,), i + 1, i + 3)


def _called_before(claims: Claims, predicate: Predicate, agent: End | None) -> End | None:
    """'llamó a su rival para felicitarlo', 'telefoneó al ganador para felicitarlo'; not 'habló de su rival y
    felicitó'.
    """
    document, i = claims.reading.document, predicate.first - 1
    if predicate.head >= 0 or document.lowers[i] not in ("para", "y", "a"):
        return None
    for j in range(i - 1, max(-1, i - CALLED_REACH), -1):
        if document.sentence[j] != document.sentence[i] or claims.predicates.tells(j):
            return None
        if claims.cues.at(j, "rival_noun", "winner_noun") is not None:
            without = set(agent.actors) if agent is not None else set()
            return claims.rival(j, agent) or claims.winner(j, without, reach=1)
    return None


def wishing(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán le deseó éxito', 'deseó suerte a la ganadora', of whoever won; not 'deseó éxito a los
    bomberos'.
    """
    form = claims.predicates.of(trigger)
    winner = claims.contest.winner
    document = claims.reading.document
    end = min(document.sentences[document.sentence[trigger.first]][1], trigger.after + WISH_REACH)
    wished = claims.cues.within(trigger.after, end, "wish_noun", "luck_noun") if form is not None else None
    if form is None or winner is None or wished is None:
        return
    if any(claims.predicates.tells(i) for i in range(trigger.after, wished)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.agent(predicate) if predicate.claimed and not predicate.passive else None
    if agent is None or winner in agent.actors:
        return
    target = claims.ends.complement(trigger.after, frozenset(("a", "para")), reach=8)
    clitic = claims.ends.clitic(predicate) if target is None else None
    if clitic is not None and claims.cues.at(wished, "luck_noun") is not None:
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
    if _in_line(claims, predicate):
        return True
    also = "también" in claims.reading.document.lowers[max(0, predicate.first - 2) : trigger.after + 2]
    return also and among_others(claims, trigger)


def _the_result(claims: Claims, trigger: Trigger, predicate: Predicate) -> End | None:
    """'Soto felicitó a Tola. Quilodrán saludó también el resultado', of whoever won; not 'Tola celebró el
    resultado' of who stood, nor 'celebró el resultado del censo'.
    """
    document, winner = claims.reading.document, claims.contest.winner
    i = claims.cues.within(trigger.after, min(len(document), trigger.after + 3), "win_noun")
    if winner is None or i is None or document.lowers[i - 1] not in ("el", "la"):
        return None
    if document.lowers[i + 1 : i + 2] in (["de"], ["del"]) or not among_others(claims, trigger):
        return None
    agent = claims.ends.agent(predicate)
    if agent is None or set(agent.actors) & claims.contenders():
        return None
    return End((winner,), i, i + 1)


def among_others(claims: Claims, trigger: Trigger) -> bool:
    """Whether somebody congratulates in the same sentence or the one before."""
    document = claims.reading.document
    before = document.sentences[max(0, document.sentence[trigger.first] - 1)][0]
    return any(e.stance == "congratulate" and e.start >= document.starts[before] for e in claims.found[-4:])


def _greeted(claims: Claims, trigger: Trigger, agent: End | None, *, whoever: bool) -> End | None:
    """'saludó a Soto por su triunfo', 'saludó a la presidenta electa'; not 'saludó a Soto en la plaza'."""
    target = claims.ends.complement(trigger.after, frozenset(("a",)), reach=6)
    if target is None or not (whoever or target.actors):
        return None
    if target.actors and _for_a_win(claims, target.after):
        return target
    without = set(agent.actors) if agent is not None else set()
    if not whoever:
        return None
    unnamed = claims.unnamed_winner(target, without)
    if unnamed is not None:
        return unnamed
    winner = claims.winner(target.first, without, reach=target.after - target.first + 1)
    return winner if winner is not None and not set(target.actors) - set(winner.actors) else None


def _the_winner(claims: Claims, i: int, agent: End | None) -> End | None:
    """'felicitó al ganador', 'saludó a la presidenta electa'."""
    return claims.winner(i, set(agent.actors) if agent is not None else set())


def _for_a_win(claims: Claims, i: int) -> bool:
    """'saludó a Soto por su triunfo'; not 'saludó a Soto en la plaza'."""
    document = claims.reading.document
    if i >= len(document) or document.lowers[i] != "por":
        return False
    return claims.cues.within(i, min(len(document), i + 5), "win_noun") is not None


def _congratulated_by(claims: Claims, trigger: Trigger, predicate: Predicate) -> None:
    """'Soto fue felicitado por Quilodrán'."""
    giver = claims.ends.complement(trigger.after, frozenset(("por",)), reach=8)
    taker = claims.ends.subject(predicate.head)
    if giver is not None and taker is not None:
        congratulate(claims, giver, taker, trigger.first, giver.after)


def _celebrated_by(claims: Claims, trigger: Trigger, predicate: Predicate) -> None:
    """'El triunfo de Soto fue celebrado por Quilodrán'; not 'El gol fue celebrado por Quilodrán'."""
    told = claims.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    giver = claims.ends.complement(trigger.after, frozenset(("por",)), reach=8)
    if told is None or told.phrase is None or giver is None or not giver.actors:
        return
    taker = _win(claims, told.phrase.first + 1)
    if taker is not None and taker.after <= predicate.first:
        congratulate(claims, giver, taker, told.phrase.first, giver.after)


def _win(claims: Claims, after: int) -> End | None:
    """Whose win stands behind a verb of celebrating: 'el triunfo de Soto'."""
    document = claims.reading.document
    for i in range(after, min(len(document), after + WIN_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or document.lowers[i] in (",", "."):
            return None
        if claims.cues.at(i, "win_noun") is not None:
            found = claims.ends.complement(i + 1, frozenset(("de",)), reach=6)
            return found if found is not None and found.actors else claims.winner(i + 1, set(), reach=5)
    return None


def congratulate(
    claims: Claims, giver: End | None, taker: End, first: int, after: int, *, won: bool = False
) -> None:
    """Note the congratulation of whoever stands, or ``won`` as the words say."""
    sentence = claims.reading.document.sentence[first]
    standing = tuple(a for a in taker.actors if won or claims.contest.stands(a, sentence))
    if standing:
        claims.add(giver, End(standing, taker.first, taker.after), "congratulate", first, after, strong=True)


def arriving(claims: Claims, trigger: Trigger) -> bool:
    """'De Lima llegó la felicitación de Quilodrán y de Quito la de Soto', 'los saludos de Soto llegaron
    anoche', of whoever won; not 'llegó el saludo de su madre'.
    """
    giver = claims.ends.complement(trigger.after, frozenset(("de",)), reach=4)
    if giver is None or not giver.actors:
        return False
    document, verb = claims.reading.document, verb_before(claims, trigger.first)
    if verb is None:
        end = document.sentences[document.sentence[trigger.first]][1]
        i = next(
            (i for i in range(giver.after, min(end, giver.after + 4)) if claims.predicates.is_verb(i)), -1
        )
        form = claims.predicates.form(i) if i >= 0 else None
        verb = claims.predicates.at(i, form) if form is not None else None
    head = claims.predicates.form(verb.verb, "arrive") if verb is not None else None
    if verb is None or head is None or not verb.claimed:
        return False
    giver = with_the_rest(claims, giver)
    taker = claims.ends.complement(giver.after, frozenset(("a", "para")), reach=3)
    if taker is None or not taker.actors:
        winner = claims.contest.winner
        taker = End((winner,), trigger.first, trigger.after) if winner is not None else None
    if taker is not None:
        congratulate(claims, giver, taker, min(verb.first, trigger.first), giver.after)
    return True


def congratulation(claims: Claims, trigger: Trigger) -> None:
    """'Felicitaciones @soto', 'recibió la felicitación de Quilodrán', 'envió sus felicitaciones a Soto'."""
    if arriving(claims, trigger):
        return
    document = claims.reading.document
    verb = verb_before(claims, _message_of(claims, trigger.first))
    if verb is not None and verb.claimed:
        form = claims.predicates.form(verb.verb)
        uses = (
            claims.predicates.lexicon.constructions(form.lemma, "back_light")
            if form is not None
            else frozenset()
        )
        giver = claims.ends.complement(trigger.after, frozenset(("de",)), reach=4)
        if "de" in uses and giver is not None and giver.actors:
            taker = claims.ends.agent(verb)
            giver = with_the_rest(claims, giver)
            won = claims.contest.winner
            if taker is None and won is not None and won not in giver.actors:
                taker = End((won,), trigger.first, trigger.after)
            if taker is not None:
                congratulate(claims, giver, taker, verb.first, giver.after)
            return
        if form is not None and claims.predicates.in_class(form.lemma, "thank"):
            _thanked_for(claims, trigger, verb)
            return
        target = claims.ends.complement(trigger.after, frozenset(("a", "para")), reach=8)
        if target is None or not target.actors:
            target = claims.ends.complement(verb.verb + 1, frozenset(("a",)), reach=3)
        if target is not None and target.actors:
            last = max(target.after, trigger.after)
            congratulate(claims, claims.ends.agent(verb), target, verb.first, last)
            return
        agent, clitic = claims.ends.agent(verb), claims.ends.clitic(verb)
        if agent is not None and clitic is not None:
            target = claims.spoken_of(
                verb.first, "", clitic[1], set(agent.actors), on_record=True, verb=verb.head
            )
            if target is not None:
                congratulate(claims, agent, target, verb.first, trigger.after)
                return
        target = _the_winner(claims, trigger.after, agent) or _won_alone(claims, agent, trigger)
        if target is not None and form is not None and _gives(claims, form.lemma):
            congratulate(claims, agent, target, verb.first, trigger.after)
            return
    speaker = speaker_at(claims, trigger.first)
    if speaker is None:
        return
    for i in range(trigger.after, min(len(document), trigger.after + ADDRESS_REACH)):
        reference = claims.reading.references.at(i)
        if reference is not None:
            end = End(reference.actors, reference.first, reference.after)
            if end.actors:
                congratulate(claims, speaker, end, trigger.first, reference.after)
                return
            break
    winner = _the_winner(claims, trigger.after, speaker)  # '“Felicitaciones a su nuevo presidente”'
    if winner is not None:
        congratulate(claims, speaker, winner, trigger.first, winner.after)
        return
    you = congratulated(claims, trigger.first)
    if you is not None:
        congratulate(claims, speaker, you, trigger.first, trigger.after)


def _message_of(claims: Claims, i: int) -> int:
    """The noun of which the congratulation at token ``i`` tells the kind: 'una llamada de felicitación'."""
    return i - 2 if i > 1 and claims.reading.document.lowers[i - 1] == "de" else i


def _thanked_for(claims: Claims, trigger: Trigger, verb: Predicate) -> None:
    """'Soto agradeció a Quilodrán su felicitación': who is thanked congratulated; not 'agradeció a sus
    vecinos las felicitaciones'.
    """
    giver = claims.ends.complement(verb.verb + 1, frozenset(("a",)), reach=5)
    taker = claims.ends.agent(verb)
    if giver is not None and giver.actors and taker is not None:
        congratulate(claims, giver, taker, verb.first, max(trigger.after, giver.after))


def greetings(claims: Claims, trigger: Trigger) -> None:
    """'Soto recibió los saludos de Quilodrán', 'abrió la lista de saludos Quilodrán', of whoever won; not
    'recibió saludos de sus vecinos'.
    """
    winner = claims.contest.winner
    verb = verb_before(claims, trigger.first)
    if winner is None or arriving(claims, trigger) or verb is None or not verb.claimed:
        return
    taker = End((winner,), trigger.first, trigger.after)
    form = claims.predicates.form(verb.verb)
    if form is None:
        return
    if "de" in claims.predicates.lexicon.constructions(form.lemma, "back_light"):
        of = claims.ends.complement(trigger.after, frozenset(("de",)), reach=4)
        receiver = claims.ends.agent(verb)
        if of is not None and receiver is not None and receiver.actors == (winner,):
            congratulate(claims, with_the_rest(claims, of), receiver, verb.first, of.after)
    elif _gives(claims, form.lemma):
        agent = claims.ends.agent(verb)
        target = claims.ends.complement(trigger.after, frozenset(("a", "para")), reach=5)
        target = target or _besides(claims, trigger.after)
        to = claims.unnamed_winner(target, set(agent.actors) if agent is not None else set())
        if to is not None:  # 'envió un abrazo al presidente electo'
            congratulate(claims, agent, to, verb.first, to.after)
    elif claims.predicates.in_class(form.lemma, "head_list"):
        congratulate(claims, claims.ends.agent(verb), taker, verb.first, trigger.after)


def _won_alone(claims: Claims, agent: End | None, trigger: Trigger) -> End | None:
    """'extendió sus felicitaciones', to nobody named: the winner's."""
    winner, lowers = claims.contest.winner, claims.reading.document.lowers
    before = _message_of(claims, trigger.first) - 1
    own = lowers[before] in ("su", "sus", "mis", "nuestras")
    before -= claims.predicates.lexicon.is_word(lowers[before], "determiner")
    own = own or claims.predicates.is_verb(before)  # 'envió una carta de felicitación'
    if winner is None or agent is None or winner in agent.actors or not own:
        return None
    return End((winner,), trigger.first, trigger.after)


def _gives(claims: Claims, lemma: str) -> bool:
    """Whether a verb sends congratulations rather than receiving them."""
    lexicon = claims.predicates.lexicon
    return "light" in lexicon.constructions(lemma, "congratulate") or "a" in lexicon.constructions(
        lemma, "back_light"
    )
