"""Sides that are no backing: congratulating, opposing, staying neutral; and sides taken up from before."""

from __future__ import annotations

from ...model import Actor, Stance
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .backing import VOTING, is_noun
from .claims import Claims

CONGRATULATING = frozenset(("accusative_person",))
ADDRESS_REACH = 5
"""Tokens between 'felicitaciones' and the name that they are addressed to."""
VERB_REACH = 10
WIN_REACH = 8
"""Tokens behind a verb of celebrating within which the win stands ('la “formidable victoria” de Soto')."""
CLAUSE_REACH = 7
"""Tokens of the clause that is to be prevented ('que Soto llegue al gobierno')."""
DOER_REACH = 8
"""Tokens behind 'le siguió' within which it is said who did."""
ECHO_SENTENCES = 2
"""Sentences back to which 'hizo lo mismo' can point."""
NOBODY = frozenset(("ninguno", "ninguna", "ningún", "nadie", "ni"))
AGAINST = frozenset(("contra",))


def congratulating(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán felicitó a Soto', 'celebró el triunfo de Soto'; not 'felicitó a los bomberos'."""
    form = claims.predicates.of(trigger)
    if form is None or is_noun(claims, trigger.first):
        return
    predicate = claims.predicates.at(trigger.first, form)
    if form.tense == "part" and predicate.head == trigger.first:
        return
    if not predicate.claimed:
        return
    constructions = claims.predicates.lexicon.constructions(form.lemma, "congratulate")
    if predicate.passive and "np" in constructions:
        _celebrated_by(claims, trigger, predicate)
        return
    if claims.predicates.in_class(form.lemma, "congratulate_person"):
        if predicate.passive:
            _congratulated_by(claims, trigger, predicate)
            return
        target = claims.ends.complement(trigger.after, frozenset(("a",)))
        if target is None:
            clitic = claims.ends.clitic(predicate)
            agent = claims.ends.agent(predicate)
            if clitic is not None and agent is not None:
                target = claims.spoken_of(predicate.first, *clitic, set(agent.actors), on_record=True)
        agent = claims.ends.agent(predicate)
        target = claims.unnamed_winner(target, set(agent.actors) if agent else set()) or target
        if target is None or not target.actors:
            target = claims.rival(trigger.after, claims.ends.agent(predicate)) or _the_winner(
                claims, trigger.after, claims.ends.agent(predicate)
            )
        if target is not None and target.actors:
            _congratulate(claims, claims.ends.agent(predicate), target, predicate.first, trigger.after)
            return
    if "accusative_person" in constructions:
        target = claims.ends.complement(trigger.after, frozenset(("a",)), reach=6)
        if target is not None and target.actors and _for_a_win(claims, target.after):
            _congratulate(claims, claims.ends.agent(predicate), target, predicate.first, target.after)
            return
    if "np" in constructions or "pronominal" in constructions:
        target = _win(claims, trigger.after)
        if target is not None:
            _congratulate(claims, claims.ends.agent(predicate), target, predicate.first, target.after)


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
    taker = claims.ends.subject(predicate.head, predicate.first)
    if giver is not None and taker is not None:
        _congratulate(claims, giver, taker, trigger.first, giver.after)


def _celebrated_by(claims: Claims, trigger: Trigger, predicate: Predicate) -> None:
    """'El triunfo de Soto fue celebrado por Quilodrán'; not 'El gol fue celebrado por Quilodrán'."""
    told = claims.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    giver = claims.ends.complement(trigger.after, frozenset(("por",)), reach=8)
    if told is None or told.phrase is None or giver is None or not giver.actors:
        return
    taker = _win(claims, told.phrase.first + 1)
    if taker is not None and taker.after <= predicate.first:
        _congratulate(claims, giver, taker, told.phrase.first, giver.after)


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


def _congratulate(claims: Claims, giver: End | None, taker: End, first: int, after: int) -> None:
    sentence = claims.reading.document.sentence[first]
    standing = tuple(a for a in taker.actors if claims.contest.stands(a, sentence))
    if standing:
        claims.add(giver, End(standing, taker.first, taker.after), "congratulate", first, after, strong=True)


def congratulation(claims: Claims, trigger: Trigger) -> None:
    """'Felicitaciones @soto', 'recibió la felicitación de Quilodrán', 'envió sus felicitaciones a Soto'."""
    document = claims.reading.document
    verb = _verb_before(claims, trigger.first)
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
            if taker is not None:
                _congratulate(claims, giver, taker, verb.first, giver.after)
            return
        target = claims.ends.complement(trigger.after, frozenset(("a", "para")), reach=8)
        if target is None or not target.actors:
            target = claims.ends.complement(verb.verb + 1, frozenset(("a",)), reach=3)
        if target is not None and target.actors:
            last = max(target.after, trigger.after)
            _congratulate(claims, claims.ends.agent(verb), target, verb.first, last)
            return
        agent, clitic = claims.ends.agent(verb), claims.ends.clitic(verb)
        if agent is not None and clitic is not None:
            target = claims.spoken_of(verb.first, "", clitic[1], set(agent.actors), on_record=True)
            if target is not None:
                _congratulate(claims, agent, target, verb.first, trigger.after)
                return
        target = _the_winner(claims, trigger.after, agent) or _won_alone(claims, agent, trigger)
        if target is not None and form is not None and _gives(claims, form.lemma):
            _congratulate(claims, agent, target, verb.first, trigger.after)
            return
    speaker = claims.ends.speaker(trigger.first)
    if speaker is None:
        return
    for i in range(trigger.after, min(len(document), trigger.after + ADDRESS_REACH)):
        reference = claims.reading.references.at(i)
        if reference is not None:
            end = End(reference.actors, reference.first, reference.after)
            if end.actors:
                _congratulate(claims, speaker, end, trigger.first, reference.after)
                return
            break
    winner = _the_winner(claims, trigger.after, speaker)  # '“Felicitaciones a su nuevo presidente”'
    if winner is not None:
        _congratulate(claims, speaker, winner, trigger.first, winner.after)


def _won_alone(claims: Claims, agent: End | None, trigger: Trigger) -> End | None:
    """'extendió sus felicitaciones', to nobody named: the winner's."""
    winner = claims.contest.winner
    own = claims.reading.document.lowers[trigger.first - 1] in ("su", "sus", "mis", "nuestras")
    if winner is None or agent is None or winner in agent.actors or not own:
        return None
    return End((winner,), trigger.first, trigger.after)


def _gives(claims: Claims, lemma: str) -> bool:
    """Whether a verb sends congratulations rather than receiving them."""
    lexicon = claims.predicates.lexicon
    return "light" in lexicon.constructions(lemma, "congratulate") or "a" in lexicon.constructions(
        lemma, "back_light"
    )


def _verb_before(claims: Claims, first: int) -> Predicate | None:
    """The verb that governs what stands at token ``first``, in the same sentence and quotation."""
    document = claims.reading.document
    for i in range(first - 1, max(-1, first - VERB_REACH), -1):
        if document.sentence[i] != document.sentence[first] or document.lowers[i] in (
            ".",
            ";",
            ":",
            "?",
            "!",
        ):
            return None
        if (
            document.stretch[i] != document.stretch[first]
            and document.stretch[first - 1] == document.stretch[i]
        ):
            return None
        form = claims.predicates.form(i)
        if form is None or claims.reading.references.at(i) is not None:
            continue
        if not form.finite or claims.predicates.is_verb(i):
            return claims.predicates.at(i, form)
    return None


def opposing(claims: Claims, trigger: Trigger) -> None:
    """'votará en contra de Soto', 'vamos a derrotar a Soto', 'hay que frenar a Soto'; not 'Quilodrán derrotó
    a Soto'.
    """
    form = claims.predicates.of(trigger)
    if form is None or is_noun(claims, trigger.first):
        return
    constructions = claims.predicates.lexicon.constructions(form.lemma, "oppose")
    if "contra" in constructions:
        target = _against(claims, trigger.after)
        if target is None:
            return
        predicate = claims.predicates.at(trigger.first, form)
        if predicate.claimed:
            _oppose(claims, claims.ends.agent(predicate), target, predicate.first, target.after)
        return
    if form.tense == "part":
        _must_be_beaten(claims, trigger)
        return
    if not constructions & {"direct", "a"} or not (form.tense == "inf" or form.person == "1"):
        return
    predicate = claims.predicates.at(trigger.first, form)
    if not _called_for(claims, predicate):
        return
    target = claims.ends.complement(trigger.after, frozenset(("a",)), reach=6)
    if target is not None and target.actors:
        _oppose(claims, claims.ends.agent(predicate), target, predicate.first, target.after, called_for=True)


def _called_for(claims: Claims, predicate: Predicate) -> bool:
    """Whether a deed is called for rather than told: 'vamos a', 'hay que', 'llamó a', 'derrotemos'."""
    if predicate.urged or predicate.exhorting:
        return predicate.claimed
    return predicate.claimed and predicate.person == "1" and predicate.tense in ("pres", "fut", "subj")


def _must_be_beaten(claims: Claims, trigger: Trigger) -> None:
    """'Soto debe ser derrotado', in a quotation; not 'Soto fue derrotado'."""
    document = claims.reading.document
    speaker = claims.ends.speaker(trigger.first)
    if speaker is None or document.lowers[trigger.first - 1] != "ser":
        return
    modal = claims.predicates.form(trigger.first - 2) or claims.predicates.form(trigger.first - 3)
    if modal is None or modal.lemma not in ("deber", "tener"):
        return
    subject = claims.ends.subject(trigger.first - 2, trigger.first - 2)
    if subject is not None and subject.actors:
        _oppose(claims, speaker, subject, trigger.first - 2, trigger.after)


def must_not_win(claims: Claims, trigger: Trigger) -> None:
    """'Soto no puede ganar', in a quotation; not 'Soto no ganó'."""
    form = claims.predicates.form(trigger.first, "lead")
    speaker = claims.ends.speaker(trigger.first)
    document = claims.reading.document
    if form is None or form.tense != "inf" or speaker is None or trigger.first < 2:
        return
    modal = claims.predicates.form(trigger.first - 1)
    if modal is None or modal.lemma not in ("poder", "deber") or document.lowers[trigger.first - 2] != "no":
        return
    subject = claims.ends.subject(trigger.first - 1, trigger.first - 2)
    if subject is not None and subject.actors:
        _oppose(claims, speaker, subject, subject.first, trigger.after)


def preventing(claims: Claims, trigger: Trigger) -> None:
    """'hay que evitar que Soto gane', 'no permitamos que llegue Soto'; not 'evitó que Soto hablara'."""
    document, reading = claims.reading.document, claims.reading
    form = claims.predicates.of(trigger)
    if form is None or trigger.after >= len(document) or document.lowers[trigger.after] != "que":
        return
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.agent(predicate)
    if trigger.kind == "allow":
        quoted = claims.ends.speaker(trigger.first)
        if quoted is None or "no" not in document.lowers[max(0, trigger.first - 3) : trigger.first]:
            return
        agent = quoted
    elif not _called_for(claims, predicate):
        return
    reach = min(len(document), trigger.after + CLAUSE_REACH)
    wins = any(claims.predicates.form(i, "prevail") is not None for i in range(trigger.after + 1, reach))
    for reference in reading.references.between(trigger.after + 1, reach) if wins else ():
        if reference.actors and not reading.clause.preposition(reference):
            end = End(reference.actors, reference.first, reference.after)
            _oppose(claims, agent, end, predicate.first, max(reference.after, trigger.after), called_for=True)
            return


def _against(claims: Claims, after: int) -> End | None:
    """'contra Soto', 'en contra de la candidata'."""
    document = claims.reading.document
    for i in range(after, min(len(document), after + 4)):
        if document.lowers[i] == "contra" and document.sentence[i] == document.sentence[after - 1]:
            governor = "de" if document.lowers[i - 1] == "en" else "contra"
            return claims.ends.complement(i + (1 if governor == "de" else 0), frozenset((governor,)), reach=4)
    return None


def _oppose(
    claims: Claims, opponent: End | None, target: End, first: int, after: int, *, called_for: bool = False
) -> None:
    """Note the opposition; a contender's own against a rival goes without saying."""
    if opponent is None:
        return
    actors = tuple(a for a in opponent.actors if a not in claims.contest.finalists)
    sentence = claims.reading.document.sentence[first]
    standing = tuple(a for a in target.actors if called_for or claims.contest.stands(a, sentence))
    if actors and standing:
        claims.add(
            End(actors, opponent.first, opponent.after),
            End(standing, target.first, target.after),
            "oppose",
            first,
            after,
        )


def neutrality(claims: Claims, trigger: Trigger) -> None:
    """'dejó en libertad de acción', 'votará nulo', 'no apoyará a ninguno'; not 'los votos nulos', 'no será
    neutral'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    predicate = None
    for i in range(trigger.first, trigger.after):
        form = claims.predicates.form(i)
        if form is not None and (form.tense == "inf" or claims.predicates.is_verb(i)):
            predicate = claims.predicates.at(i, form)
            break
    if predicate is None:
        predicate = _verb_before(claims, trigger.first)
    if predicate is None or not _decides(claims, predicate, trigger):
        return
    if trigger.after - trigger.first == 1 and _has_object(claims, trigger):
        return
    if lowers[trigger.first - 1] == "en" and lowers[trigger.first] in NOBODY:
        return  # 'no irá en ninguna lista'
    if lowers[trigger.first : trigger.after] == ["en", "libertad"] and not _own_people_freed(
        claims, predicate, trigger
    ):
        return
    denied = lowers[trigger.first] in NOBODY or lowers[trigger.after - 1] == "partido"
    declared = predicate.mood == "negated" if denied else predicate.claimed
    if not declared or not _about_the_vote(claims, trigger):
        return
    claims.add(
        claims.ends.agent(predicate),
        None,
        "neutral",
        min(predicate.first, trigger.first),
        max(trigger.after, predicate.verb + 1),
        strong=document.lowers[trigger.first] != "nadie",
    )


def _own_people_freed(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'dejó a sus concejales en libertad'; not 'dejó en libertad al acusado'."""
    form, lowers = claims.predicates.form(predicate.verb), claims.reading.document.lowers
    if form is None or not claims.predicates.in_class(form.lemma, "neutral"):
        return False
    return lowers[predicate.verb + 1 : predicate.verb + 3] == ["a", "sus"] and trigger.first > predicate.verb


def _has_object(claims: Claims, trigger: Trigger) -> bool:
    """'pidió anular 802 actas', 'anuló el gol': what is spoilt is something else than one's vote."""
    if claims.predicates.form(trigger.first) is None:
        return False
    document = claims.reading.document
    i = trigger.after
    if i >= len(document) or document.sentence[i] != document.sentence[trigger.first]:
        return False
    before = document.lowers[trigger.first - 1] if trigger.first else ""
    following = document.lowers[i]
    return before == "pedido" or not (
        not following[0].isalnum()
        or claims.predicates.lexicon.is_word(following, "conjunction", "adverb", "weekday")
        or following in ("en", "con", "por", "sin")
    )


def _decides(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """Whether the verb is one with which a side is declared, given or called for."""
    if trigger.first <= predicate.verb < trigger.after:
        return True
    form = claims.predicates.form(predicate.verb)
    if form is None:
        return False
    names = ("neutral", "urge", "back", "back_person", "commit", "back_light", "say", "aux")
    return any(claims.predicates.in_class(form.lemma, name) for name in names)


def _about_the_vote(claims: Claims, trigger: Trigger) -> bool:
    """Whether neutrality is that of an election: a vote, a candidate, or an article about one."""
    lowers = claims.reading.document.lowers
    words = set(lowers[trigger.first : trigger.after])
    if words & NOBODY:
        return _votes_before(claims, trigger.first)
    return claims.contest.electoral


def _votes_before(claims: Claims, i: int) -> bool:
    """'no apoyará a nadie', 'no endosará a ninguno': the verb before is one of backing."""
    for j in range(i - 1, max(-1, i - 6), -1):
        if (
            claims.predicates.form(j, "back_person") is not None and claims.predicates.form(j, "aux") is None
        ) or claims.cues.at(j, "support_noun") is not None:
            return True
    return False


def same_deed(claims: Claims, trigger: Trigger) -> None:
    """'Lo propio hizo Soto', 'Le siguió el Partido del Alba', behind an endorsement; not behind anything
    else.
    """
    document = claims.reading.document
    here = document.sentence[trigger.first]
    if document.lowers[trigger.after : trigger.after + 1] == [":"]:
        return  # 'Paredes lo secundó: “Hay votos que no cuadran”'
    start = document.starts[document.sentences[max(0, here - ECHO_SENTENCES)][0]]
    before = [e for e in claims.found if start <= e.start < document.starts[trigger.first]]
    if not before:
        return
    last = max(before, key=lambda e: e.end)
    verb = next(
        (i for i in range(trigger.first, trigger.after) if claims.predicates.is_verb(i)), trigger.first
    )
    doer = _doer(claims, verb, trigger)
    if doer is None:
        return
    candidate = None if last.candidate is None else End((last.candidate,), trigger.first, trigger.after)
    claims.add(doer, candidate, last.stance, trigger.first, max(trigger.after, doer.after))


def _doer(claims: Claims, verb: int, trigger: Trigger) -> End | None:
    """Who does the same: named behind the phrase, or before it."""
    document = claims.reading.document
    i = trigger.after
    while i < min(len(document), trigger.after + DOER_REACH):
        if claims.predicates.is_verb(i) or document.lowers[i] in (".", ";", ":"):
            break
        reference = claims.reading.references.at(i)
        if reference is not None and document.sentence[i] == document.sentence[trigger.first]:
            if claims.reading.clause.preposition(reference):
                break
            whole = claims.ends.whole(reference)
            return whole if whole.actors else None
        i += 1
    return claims.ends.subject(verb, trigger.first)


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


__all__ = ["AGAINST", "CONGRATULATING", "VOTING", "Stance"]
