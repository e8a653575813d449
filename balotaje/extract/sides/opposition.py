"""Sides taken against: 'votará en contra de Soto', 'hay que frenar a Soto', 'Soto no puede ganar'."""

from __future__ import annotations

from ...lexicon import DETERMINER, VerbForm
from ..clauses.governing import BARE, DE, A
from ..deeds.conditions import SUBJUNCTIVE
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .abstaining import RACE_CUES, legislating
from .claims import Claims
from .favoured import stood_for
from .givers import with_the_rest
from .investing import voted
from .leaning import prevails
from .neutrality import INVESTITURE
from .nouns import is_noun

CONTRARY = frozenset(("contrario", "adverso", "opuesto", "castigo", "rechazo", "repudio", "protesta"))
"""What makes of a vote one against whom 'a', 'para' name behind it: 'un voto de castigo para Soto'."""
CLAUSE_REACH = 7
"""Tokens of the clause that is to be prevented ('que Soto llegue al gobierno')."""
AGAINST_SENTENCES = 3
"""Sentences back to which 'también se pronunció en contra' takes up whom somebody opposed."""
STRIVING = frozenset(("todo", "posible", "imposible", "esfuerzo", "alcance"))
STRIVING_REACH = 10
"""Tokens between 'hará' and 'para impedir' in which it is said how much."""
BILL_REACH = 4
"""Tokens of 'del proyecto' behind 'contra'."""
URGED_REACH = 6
"""Tokens before 'para impedir' within which stands what is asked for."""
FLATLY_REACH = 4
"""Tokens before a verb within which 'de plano', 'tajantemente' makes its denial flat."""


def flatly(claims: Claims, predicate: Predicate) -> bool:
    """'descartó de plano apoyar a Soto', 'rechazó tajantemente apoyarla': it leaves nothing open."""
    first = max(0, (predicate.head if predicate.head >= 0 else predicate.first) - FLATLY_REACH)
    return claims.cues.within(first, predicate.verb, "flatly") is not None


def opposing(claims: Claims, trigger: Trigger) -> None:
    """'votará en contra de Soto', 'vamos a derrotar a Soto', 'hay que frenar a Soto'; not 'Quilodrán derrotó
    a Soto'.
    """
    form, document = claims.predicates.of(trigger), claims.reading.document
    if form is not None and document.lowers[trigger.first] == "voto":
        if _vote_against(claims, trigger.first):
            return
    if form is None or is_noun(claims, trigger.first):
        return
    if document.flags[trigger.first] & DETERMINER:
        return  # 'hay una campaña en contra del Partido del Alba'
    constructions = claims.predicates.lexicon.constructions(form.lemma, "oppose")
    if "contra" in constructions:
        predicate = claims.predicates.at(trigger.first, form)
        target = _against(claims, trigger.after)
        if target is not None and predicate.claimed:
            agent, cast = claims.ends.agent(predicate), claims.predicates.in_class(form.lemma, "cast_vote")
            _oppose(claims, agent, target, predicate.first, target.after, cast=cast)
        elif target is None and predicate.claimed and not voted(claims, predicate):
            _against_too(claims, predicate, trigger)
        return
    if form.tense == "part":
        _must_be_beaten(claims, trigger)
        return
    wanted = form.tense in ("inf", *SUBJUNCTIVE) or form.person == "1"
    if not wanted and constructions.isdisjoint(("np", "pronominal")):
        return  # 'Quilodrán derrotó a Soto'
    predicate = claims.predicates.at(trigger.first, form)
    if "np" in constructions and (
        _rejecting(claims, predicate, trigger) or _rejecting_both(claims, predicate, trigger)
    ):
        return
    if "pronominal" in constructions and "direct" not in constructions:
        _set_against(claims, predicate, trigger)
        return
    asked = form.tense in SUBJUNCTIVE and _at_the_polls(claims, predicate)
    if not constructions & {"direct", "a"} or not (form.tense == "inf" or form.person == "1" or asked):
        return
    works = form.tense == "inf" and document.lowers[trigger.first - 1] == "para" and predicate.head < 0
    strives = (works and _strives(claims, trigger.first - 1)) or _urged_for(claims, predicate)
    if not _called_for(predicate) and not (strives and not _supports_before(claims, predicate)):
        return  # 'llamó a votar por Tola para vencer a Soto' tells whom it is for
    target = claims.ends.complement(trigger.after, A, reach=6)
    if target is None or not target.actors:
        target = _whose_advance(claims, trigger.after) or stood_for(claims, trigger.after)[1]
    if asked and target is not None and not set(target.actors) <= claims.contenders():
        return  # 'el fiscal pidió que castiguen a Soto por el robo'
    if target is not None and target.actors:
        _oppose(claims, claims.ends.agent(predicate), target, predicate.first, target.after, called_for=True)


def _at_the_polls(claims: Claims, predicate: Predicate) -> bool:
    """'pidió que castiguen a Soto en las urnas'; not 'pidió a los suyos que frenen a Soto en la banda'."""
    sentences = claims.reading.document.sentences
    first, end = sentences[claims.reading.document.sentence[predicate.verb]]
    return predicate.urged and claims.cues.within(first, end, *RACE_CUES) is not None


def _vote_against(claims: Claims, noun: int) -> bool:
    """'“Mi voto será contra Soto”', '“Mi voto irá en contra de Soto”'; not '“Su voto fue contra la ley”'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    own = lowers[noun - 1] in ("mi", "nuestro") and document.stretch[noun] >= 0
    form = claims.predicates.form(noun + 1) if own and noun + 2 < len(document) else None
    if form is None or form.lemma not in ("ser", "ir", "estar") or form.tense not in ("pres", "fut"):
        return False
    target, speaker = _against(claims, noun + 2), claims.ends.speaker(noun)
    if target is None or not target.actors or speaker is None:
        return False
    if not any(document.is_capital(i) for i in range(target.first, target.after)):
        return True  # 'mi voto irá en contra del señor'
    _oppose(claims, speaker, target, noun - 1, target.after, called_for=True, cast=True)
    return True


def _rejecting(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'rechazará la investidura de Soto'; not 'rechazó la candidatura de Soto', a word on it and no vote."""
    target = claims.ends.complement(trigger.after, BARE, reach=5)
    if target is None or not target.actors or not target.campaign or not predicate.claimed:
        return False
    if INVESTITURE not in claims.reading.document.lowers[target.first : target.after]:
        return False
    _oppose(claims, claims.ends.agent(predicate), target, predicate.first, target.after, called_for=True)
    return True


def _rejecting_both(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'El Partido del Alba rechaza a ambos candidatos', 'rechazó tanto a Soto como a Tola', the two of the
    run-off, and so backs neither; not 'rechazó a Soto', nor 'rechazó el programa de ambos'.
    """
    agent = claims.ends.agent(predicate)
    if agent is None or not predicate.claimed:
        return False
    named = claims.ends.complement(trigger.after, A, reach=5)
    pair = claims.both(trigger.after, set(agent.actors), named=False)
    if pair is None and named is not None and named.actors:
        pair = named if set(named.actors) == set(claims.contest.finalists) else None
    if pair is None:
        return False
    return claims.add(agent, None, "neutral", predicate.first, pair.after)


def _set_against(claims: Claims, predicate: Predicate, trigger: Trigger) -> None:
    """'se opone a la candidatura de Soto', 'se opondrá a Soto'; not 'se opuso a la reforma de Soto'."""
    if not claims.predicates.bears_own_pronoun(predicate) or not predicate.claimed:
        return
    target = claims.ends.complement(trigger.after, A, reach=6)
    if target is not None and target.actors and (target.campaign or predicate.tense == "fut"):
        _oppose(claims, claims.ends.agent(predicate), target, predicate.first, target.after)


def _called_for(predicate: Predicate) -> bool:
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
    subject = claims.ends.subject(trigger.first - 2)
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
    subject = claims.ends.subject(trigger.first - 1)
    if subject is not None and subject.actors:
        _oppose(claims, speaker, subject, subject.first, trigger.after)


def preventing(claims: Claims, trigger: Trigger) -> None:
    """'hay que evitar que Soto gane', 'pidió impedir el triunfo de Soto', 'no permitamos que llegue Soto';
    not 'evitó que Soto hablara'.
    """
    document, reading = claims.reading.document, claims.reading
    form = claims.predicates.of(trigger)
    if form is None:
        return
    if document.lowers[trigger.after] != "que":
        _preventing_a_win(claims, trigger, form)
        return
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.agent(predicate)
    if trigger.kind == "allow":
        if not _not_to_be_let(claims, predicate):
            return
        agent = agent if predicate.urged else claims.ends.speaker(trigger.first)
    elif not _called_for(predicate) and not _striven_for(claims, predicate):
        return
    reach = min(len(document), trigger.after + CLAUSE_REACH)
    wins = any(prevails(claims, i) for i in range(trigger.after + 1, reach))
    for reference in reading.references.between(trigger.after + 1, reach) if wins else ():
        if reference.actors and not reading.clause.preposition(reference):
            end = End.of(reference)
            _oppose(claims, agent, end, predicate.first, max(reference.after, trigger.after), called_for=True)
            return


def _striven_for(claims: Claims, predicate: Predicate) -> bool:
    """'hará todo lo posible para impedir que gane', 'votará por Tola para evitar': whether what is to be
    prevented is what a deed of one's own is for; not 'sirvió para evitar'.
    """
    lowers = claims.reading.document.lowers
    i = predicate.verb - 1
    if predicate.head >= 0 or i < 1 or lowers[i] not in ("para", "por"):
        return False
    if _supports_before(claims, predicate):
        return lowers[i] == "para"
    if _urged_for(claims, predicate):
        return True
    return _strives(claims, i)


def _strives(claims: Claims, purpose: int) -> bool:
    """'hará todo lo posible', 'trabajará' before 'para' at token ``purpose``; not 'hizo falta', 'votará'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    begin = document.sentences[document.sentence[purpose]][0]
    for j in range(purpose - 1, max(begin - 1, purpose - STRIVING_REACH), -1):
        form = claims.predicates.form(j, lemma="hacer") or claims.predicates.form(j, "strive")
        if form is not None and (claims.predicates.is_verb(j) or form.tense == "inf"):
            told = claims.predicates.at(j, form)
            works = j == purpose - 1 and form.lemma != "votar"
            works = works or not STRIVING.isdisjoint(lowers[j:purpose])
            return told.claimed and told.tense in ("pres", "fut") and works
    return False


def _supports_before(claims: Claims, predicate: Predicate) -> bool:
    """Whether the sentence has told of a support."""
    document = claims.reading.document
    begin = document.sentences[document.sentence[predicate.verb]][0]
    return any(e.stance == "support" and e.start >= document.starts[begin] for e in claims.found[-2:])


def _urged_for(claims: Claims, predicate: Predicate) -> bool:
    """'pidió a los suyos unirse para impedir que', 'llamó a no faltar para vencer a'; not 'logró unir'."""
    para = predicate.verb - 1
    if claims.reading.document.lowers[para] != "para":
        return False
    for j in range(para - 1, max(0, para - URGED_REACH), -1):
        form = claims.predicates.form(j)
        if form is not None and form.tense == "inf":
            told = claims.predicates.at(j, form)
            return told.urged and told.claimed
        if form is not None and claims.predicates.is_verb(j):
            return False
    return False


def _preventing_a_win(claims: Claims, trigger: Trigger, form: VerbForm) -> None:
    """'llamó a evitar el triunfo de Soto', 'pidió no permitir el avance de Soto'; not 'impidió la llegada de
    Soto'.
    """
    target = _whose_advance(claims, trigger.after)
    if target is None:
        return
    predicate = claims.predicates.at(trigger.first, form)
    let = trigger.kind == "allow"
    if (
        _not_to_be_let(claims, predicate)
        if let
        else _called_for(predicate) or _striven_for(claims, predicate)
    ):
        agent = claims.ends.agent(predicate)
        _oppose(claims, agent, target, predicate.first, target.after, called_for=True)


def _not_to_be_let(claims: Claims, predicate: Predicate) -> bool:
    """'pidió no permitir que', '“no dejemos que”': whether what is let happen is called not to be."""
    quoted = claims.ends.speaker(predicate.verb) is not None
    if predicate.urged:
        return predicate.mood == "negated"
    return quoted and "no" in claims.reading.document.lowers[max(0, predicate.verb - 3) : predicate.verb]


def _whose_advance(claims: Claims, after: int) -> End | None:
    """'el triunfo de Soto', 'el avance del fascismo que encarna Soto' at token ``after``: whose it is; not
    'el avance de las obras'.
    """
    noun = claims.cues.at(after + 1, "win_noun", "advance_noun")
    if noun is None:
        return None
    target = claims.ends.complement(noun[1], DE, reach=5)
    if target is None or not target.actors:
        target = stood_for(claims, noun[1])[1]
    return target


def _against(claims: Claims, after: int) -> End | None:
    """'contra Soto', 'en contra de la candidata'."""
    document = claims.reading.document
    for i in range(after, min(len(document), after + 4)):
        if document.lowers[i] == "contra" and legislating(claims, i, i + 1, reach=BILL_REACH):
            return None  # 'votó en contra del proyecto de Soto'
        if document.lowers[i] == "contra" and document.sentence[i] == document.sentence[after - 1]:
            governor = "de" if document.lowers[i - 1] == "en" else "contra"
            return claims.ends.complement(i + (1 if governor == "de" else 0), frozenset((governor,)), reach=4)
    return None


def _against_too(claims: Claims, predicate: Predicate, trigger: Trigger) -> None:
    """'Tola votará en contra de Soto. También se han pronunciado en contra Quilodrán, …, y Paredes': of whom
    another has just opposed; not 'también votó en contra de la ley'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    opposed = claims.backed_last(trigger.first, back=AGAINST_SENTENCES, stance="oppose")
    if opposed is None:
        return
    first, _ = document.sentences[document.sentence[trigger.first]]
    near = range(max(first, predicate.first - 2), min(len(lowers), trigger.after + 3))
    against = next((i for i in near if lowers[i] == "contra" and lowers[i - 1] == "en"), -1)
    also = any(lowers[i] == "también" for i in range(max(0, near.start - 2), near.stop))
    if against < 0 or not also or lowers[against + 1 : against + 2] in (["de"], ["del"]):
        return
    behind = claims.subjects_at(against + 1) if against + 1 < len(lowers) else None
    agent = behind or claims.ends.agent(predicate)
    if agent is not None and agent.actors:
        doers = with_the_rest(claims, agent)
        _oppose(claims, doers, opposed, predicate.first, trigger.after, called_for=True)


def _oppose(
    claims: Claims,
    opponent: End | None,
    target: End,
    first: int,
    after: int,
    *,
    called_for: bool = False,
    cast: bool = False,
) -> None:
    """Note the opposition; a contender's own against a rival goes without saying unless a vote is ``cast``
    after the election.
    """
    if opponent is None:
        return
    rivals = set(claims.contest.finalists)
    if not rivals and not cast and set(target.actors) <= claims.contenders():
        rivals = {a for a in claims.contest.contenders if a.kind == "person"}
    actors = tuple(a for a in opponent.actors if a not in rivals)
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
