"""Sides not taken: 'libertad de acción', 'votará en blanco', 'no marcará preferencia'.

A side is not taken with a noun or adjective of neutrality, with a spoilt or blank ballot, by staying out of
the race, or by denying a choice.
"""

from __future__ import annotations

from ...lexicon import DETERMINER, PARTY_NOUN, PERSON_NOUN, POSSESSIVE, VerbForm
from ..clauses.determiners import HIS
from ..clauses.governing import DE
from ..clauses.verbs import BEING
from ..deeds.ends import End
from ..deeds.predicates import FREEDOM, Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from ..verb_endings import INFINITIVES
from .abstaining import (
    PENDING,
    RACE_CUES,
    asked_of_others,
    denies_having,
    does_it,
    kept_from_voting,
    legislating,
    none_has_it,
    of_a_thing,
    said_of_oneself,
)
from .addressed import speaker_at
from .appealing import nobody_appeals
from .claims import Claims
from .freed import own_people_free, own_people_freed
from .modifiers import before_adjunct, past_adjunct
from .nouns import is_noun, verb_before

NOBODY = frozenset(("ninguno", "ninguna", "ningún", "nadie", "ni", "alguno", "alguna", "cualquiera"))
GOING = frozenset(("a", "voy", "va", "vamos", "van", "quiero", "quiere", "puedo", "puede"))
PENDING_REACH = 8
"""Tokens around a choice denied within which 'aún' leaves it open."""
BETWEEN = frozenset(("a", "al", "el", "la", "los", "las", "su", "con", "por"))
"""What stands before a choice that is somebody's: 'no apoyará al candidato'."""
BALLOT_REACH = 3
"""Tokens between a verb and the ballot that it spoils, or between a ballot and 'en blanco'."""
FOR_ONE = (["por"], ["a"], ["al"])
"""What goes on behind 'no irá a votar' to tell for whom."""
FIELD_REACH = 6
"""Tokens behind 'se abstendrá', 'al margen de' in which the race is named."""
INVESTITURE = "investidura"
MATTERS = ("race", "strife", "campaign_noun", "ballot", "time", "pact_noun")
"""What else one may take no side in."""


OWN_PEOPLE = frozenset(("sus", "suyos", "su", "bases", "militantes", "partido"))
DOOR_REACH = 4
"""Tokens of 'la puerta abierta a' before 'la abstención'."""
STANCES = ("neutralidad", "imparcialidad", "prescindencia", "equidistancia")
ADJECTIVES = ("neutral", "imparcial", "prescindente", "equidistante")
SAID = frozenset((":", "por", "a", "al", "en"))
"""What leads from a verb of saying to a side: 'se pronunció por el voto nulo'."""
STAYING = frozenset(("quedar", "mantener", "permanecer", "seguir", "ubicar", "situar"))


def neutrality(claims: Claims, trigger: Trigger) -> None:
    """'dejó en libertad de acción', 'seguirá neutral', 'no apoyará a ninguno'; not 'no será neutral', 'al
    margen de la ley'.
    """
    lowers = claims.reading.document.lowers
    if not FREEDOM.isdisjoint(lowers[trigger.first : trigger.after]):
        own_people_free(claims, trigger)
    if nobody_appeals(claims, trigger) or none_has_it(claims, trigger):
        return
    if lowers[trigger.first].startswith(ADJECTIVES) and of_a_thing(claims, trigger.first):
        return
    predicate = verb_before(claims, trigger.first)
    if predicate is None or not _decides(claims, predicate, trigger.first):
        return
    if claims.predicates.tells(trigger.after) and lowers[trigger.first] in ("voto", "neutralidad"):
        return  # 'dijo que el voto en blanco crece'
    if lowers[trigger.first].startswith(STANCES) and _of_others(claims, predicate, trigger):
        return
    nobody = not NOBODY.isdisjoint(lowers[trigger.first : trigger.after])
    if nobody and denies_having(claims, predicate):
        return  # 'negó haber comprometido su voto con ninguno'
    asked = claims.predicates.form(predicate.verb, "urge")
    others = OWN_PEOPLE.isdisjoint(lowers[predicate.verb : trigger.first])
    if asked is not None and lowers[trigger.first].startswith(ADJECTIVES) and others:
        return  # 'pidió a la prensa una postura imparcial'
    if nobody and asked is not None and predicate.head == predicate.verb and lowers[trigger.first] == "a":
        return  # 'no le pedirá el voto a nadie'
    if lowers[trigger.after - 1] == "nadie" and lowers[trigger.after : trigger.after + 1] in (
        ["de"],
        ["del"],
    ):
        return  # 'no votó a nadie del Partido del Alba'
    if lowers[trigger.first] == "nadie" and does_it(claims, trigger.first):
        return  # 'no apoyo la reforma y nadie me va a convencer'
    if nobody and (lowers[trigger.first - 1] == "en" or not _votes_before(claims, trigger.first)):
        return  # 'no irá en ninguna lista'
    if lowers[trigger.first] in FREEDOM and lowers[trigger.after - 1] in HIS:
        if not claims.predicates.lexicon.is_word(lowers[trigger.after], "led", "voters"):
            return  # 'dio libertad a su hijo'
    freed = lowers[trigger.first : trigger.first + 2] == ["en", "libertad"]
    left_free = freed or lowers[trigger.first - 1 : trigger.first + 1] == ["en", "libertad"]
    if left_free and predicate.urged:
        return  # 'pidió dejar en libertad a la militancia'
    if freed and trigger.after == trigger.first + 2 and not own_people_freed(claims, predicate, trigger):
        return
    open_door = "puerta" in lowers[max(0, trigger.first - DOOR_REACH) : trigger.first]
    if lowers[trigger.after - 1] == "abstención" and (open_door or predicate.verb < trigger.first - 2):
        return  # 'perdió un concejal y la abstención subió', 'abre la puerta a la abstención'
    if lowers[trigger.after - 1] in ("margen", "medio") and not _of_the_race(claims, trigger.after):
        return
    if lowers[trigger.after - 1] == "medio" and not _stays(claims, predicate):
        return  # 'dijo en el medio'
    if predicate.urged and _asked_of_another(claims, predicate, trigger):
        return
    if asked_of_others(claims, predicate, trigger.after, OWN_PEOPLE):
        return
    if lowers[trigger.after - 1].startswith((*ADJECTIVES, "neutralidad")) and _in_a_matter(
        claims, trigger.after
    ):
        return
    if not nobody and legislating(claims, predicate.first, trigger.after):
        return  # 'dio libertad de voto en la ley de puertos'
    if predicate.mood == "negated" or _done_by_neither(claims, predicate) if nobody else predicate.claimed:
        _stays_neutral(claims, predicate, trigger.first, trigger.after)


def _done_by_neither(claims: Claims, predicate: Predicate) -> bool:
    """'Ni Quilodrán ni el Partido del Alba apoyarán a alguno de los dos': whether 'ni' denies it of
    who acts.
    """
    agent = claims.ends.agent(predicate)
    return agent is not None and claims.reading.document.lowers[agent.first - 1] == "ni"


def _of_others(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'garantizó la neutralidad de las Fuerzas Armadas', 'dijo que la neutralidad del tribunal es absoluta':
    whether it is not who speaks that is neutral; noted of the party or person that is, 'anunció la
    neutralidad del Partido del Alba'. Not 'la neutralidad de su partido', 'de los suyos'.
    """
    document, i = claims.reading.document, trigger.after
    if document.lowers[i : i + 1] not in (["de"], ["del"]) or i + 2 >= len(document):
        return False
    own = document.flags[i + 1] & POSSESSIVE or document.lowers[i + 2] in OWN_PEOPLE
    if own or document.flags[i + 1] & PARTY_NOUN or document.flags[i + 2] & PARTY_NOUN:
        named = claims.reading.references.at(i + 1)
        if named is None or not named.actors:
            return False
    owner = claims.ends.complement(i, DE, reach=3)
    if owner is not None and owner.actors and predicate.claimed and claims.contest.electoral:
        claims.add(owner, None, "neutral", trigger.first, owner.after)
    return True


def no_orders(claims: Claims, trigger: Trigger) -> None:
    """'no entregará indicaciones de voto'; not 'criticó las instrucciones de voto'."""
    predicate = verb_before(claims, trigger.first)
    if predicate is None or predicate.mood != "negated" or not _decides(claims, predicate, trigger.first):
        return
    _stays_neutral(claims, predicate, trigger.first, trigger.after)


def blank_ballot(claims: Claims, trigger: Trigger) -> None:
    """'votará nulo', 'promueve el voto en blanco', '“voy en blanco”'; not 'un cheque en blanco', 'se fue en
    blanco'.
    """
    lowers = claims.reading.document.lowers
    ahead = _voting_behind(claims, trigger)
    if ahead is not None:
        _stays_neutral(claims, ahead, ahead.first, ahead.verb + 1)
        return
    begin = before_adjunct(claims, trigger.first - 1 - (lowers[trigger.first - 1] == "en"))
    for i in range(begin, max(-1, begin - BALLOT_REACH), -1):
        form = claims.predicates.form(i, "cast_vote") or claims.predicates.form(i, "blank_vote")
        if form is not None and (_opens_words(claims, i) or not _ballot(claims, i)):
            predicate = claims.predicates.at(i, form)
            if predicate.claimed and _casts(claims, predicate, form):
                _stays_neutral(claims, predicate, i, trigger.after)
                return
            if form.lemma != "ir":
                return
        if lowers[i] == "voto" and lowers[i - 1] == "mi" and claims.reading.document.stretch[i] >= 0:
            if claims.predicates.form(i + 1) is not None:  # '“Mi voto será en blanco”'
                claims.add(claims.ends.speaker(i), None, "neutral", i - 1, trigger.after)
            return
        if _vote_of(claims, i, trigger):
            return
        the_null = lowers[i] in ("el", "al") and lowers[i + 1] == "nulo"
        if claims.cues.at(i, "ballot") is not None or the_null:
            governing = verb_before(claims, i)
            if claims.predicates.tells(trigger.after) and lowers[i - 1] == "el":
                return  # 'dijo que el voto en blanco crece'
            if lowers[i - 2 : i] == ["que", "su"]:
                governing = claims.told_before(i - 2)
            if governing is not None and governing.claimed and _decides(claims, governing, i):
                _stays_neutral(claims, governing, i, trigger.after)
            return


def _vote_of(claims: Claims, copula: int, trigger: Trigger) -> bool:
    """'El voto de Quilodrán será en blanco', with the copula at token ``copula``; not 'no será en blanco'."""
    form = claims.predicates.form(copula, lemma="ser")
    owner = claims.reading.references.at(copula - 1) if form is not None else None
    if form is None or form.tense not in ("pres", "fut") or owner is None or not owner.actors:
        return False
    lowers = claims.reading.document.lowers
    noun = owner.first - 1 - (lowers[owner.first] != "del")
    adjoins = copula + 1 + (lowers[copula + 1] == "en") == trigger.first
    if not adjoins or lowers[noun] != "voto" or claims.reading.clause.preposition(owner) != "de":
        return False
    return claims.add(End.of(owner), None, "neutral", noun, trigger.after)


def _voting_behind(claims: Claims, trigger: Trigger) -> Predicate | None:
    """'En blanco votará Soto', 'En blanco. Así votará Soto', 'dejará en blanco la papeleta': the verb of a
    ballot that is told before or around it.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    first = trigger.first - (lowers[trigger.first - 1] == "en")
    left = claims.predicates.form(first - 1, lemma="dejar") if first else None
    if left is not None and claims.cues.within(trigger.after, trigger.after + BALLOT_REACH, "ballot"):
        predicate = claims.predicates.at(first - 1, left)
        return predicate if predicate.claimed else None
    i = trigger.after
    if not document.sentence_start(first) or i + 2 >= len(document):
        return None
    i += lowers[i] in (".", ":", ",")
    i += lowers[i] == "así"
    form = claims.predicates.form(i, "cast_vote")
    if form is None or form.tense not in ("fut", "pret", "pres") or lowers[i] == "voto":
        return None
    predicate = claims.predicates.at(i, form)
    return predicate if predicate.claimed else None


def _stays(claims: Claims, predicate: Predicate) -> bool:
    """'se quedará', 'se mantendrá'; not 'dijo'."""
    form = claims.predicates.form(predicate.verb)
    return form is not None and form.lemma in STAYING


def _asked_of_another(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'pidió al gobierno mantenerse neutral'; not 'pidió a los suyos mantenerse neutrales'."""
    lowers = claims.reading.document.lowers
    if not lowers[trigger.after - 1].startswith(ADJECTIVES):
        return False
    between = lowers[max(0, predicate.head) : predicate.verb]
    others = "que" in between and between[-1] not in ("que", "se") and "no" not in between[-2:]
    return (others or not {"a", "al"}.isdisjoint(between)) and OWN_PEOPLE.isdisjoint(between)


def setting_free(claims: Claims, trigger: Trigger) -> None:
    """'El Partido del Alba liberó a sus votantes', 'resolvió liberar a sus afiliados'; not 'liberó a los
    presos', 'liberó a sus rehenes'.
    """
    lowers = claims.reading.document.lowers
    form = claims.predicates.of(trigger)
    own = lowers[trigger.after : trigger.after + 2] in (["a", "sus"], ["a", "su"], ["a", "mis"])
    led = own and claims.predicates.lexicon.is_word(lowers[trigger.after + 2], "led", "voters")
    if form is None or not led or form.tense == "part":
        return
    predicate = claims.predicates.at(trigger.first, form)
    if predicate.claimed and not predicate.urged:
        _stays_neutral(claims, predicate, predicate.first, trigger.after + 3)


def _ballot(claims: Claims, i: int) -> bool:
    """'un voto en blanco', 'la papeleta'; not 'votará en blanco'."""
    return is_noun(claims, i) or claims.cues.at(i, "ballot") is not None


def _opens_words(claims: Claims, i: int) -> bool:
    """'“Voto en blanco”', 'yo voto nulo': whether 'voto' is what one does; not 'el voto en blanco'."""
    document = claims.reading.document
    if document.stretch[i] < 0 or document.lowers[i] != "voto":
        return False
    return document.forms[i - 1] in MARKS or document.lowers[i - 1] == "yo"


def _casts(claims: Claims, predicate: Predicate, form: VerbForm) -> bool:
    """'votará', '“voy en blanco”', 'irá nulo'; not 'se fue en blanco', nor 'el cheque iba en blanco'."""
    if form.lemma != "ir":
        return True
    if claims.cues.at(predicate.first - 1, "ballot") is not None:
        return False  # 'su papeleta irá en blanco' is whose the ballot is
    told = form.tense in ("pres", "fut") or (form.tense == "inf" and predicate.head >= 0)
    lowers = claims.reading.document.lowers
    if lowers[predicate.verb + 1 : predicate.verb + 3] == ["por", "el"]:
        return told  # 'se van por el blanco'
    return told and lowers[predicate.verb - 1] != "se"


def spoiling(claims: Claims, trigger: Trigger) -> None:
    """'anulará su voto', 'viciará la cédula', 'llamó a anular'; not 'anuló el gol', 'el voto de Soto'."""
    form = claims.predicates.of(trigger)
    if form is None or form.tense == "part" or (form.finite and not claims.predicates.is_verb(trigger.first)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    after = _spoilt(claims, trigger, form)
    if after and predicate.claimed:
        _stays_neutral(claims, predicate, trigger.first, after)


def _spoilt(claims: Claims, trigger: Trigger, form: VerbForm) -> int:
    """The token after the ballot that the verb spoils, or after the verb alone; 0 for anything else."""
    document, lowers, lexicon = (
        claims.reading.document,
        claims.reading.document.lowers,
        claims.predicates.lexicon,
    )
    end = document.sentences[document.sentence[trigger.first]][1]
    after = past_adjunct(claims, trigger.after)
    ballot = claims.cues.within(after, min(end, after + BALLOT_REACH), "ballot")
    if ballot is not None:
        return 0 if lowers[ballot + 1 : ballot + 2] in (["de"], ["del"]) else ballot + 1
    alone = trigger.after >= end or (
        not lowers[trigger.after][0].isalnum()
        or lexicon.is_word(lowers[trigger.after], "conjunction", "weekday")
        or lowers[trigger.after] == "en"
    )
    announced = form.tense in ("inf", "fut") and lowers[trigger.first - 1] != "pedido"
    return trigger.after if alone and announced and form.lemma == "anular" else 0


def choosing_nobody(claims: Claims, trigger: Trigger) -> None:
    """'no marcará preferencia', 'se abstuvo de recomendar candidato'; not 'aún no fija posición', 'no ha
    tomado partido'.
    """
    form = claims.predicates.of(trigger)
    if form is None or form.tense == "part":
        return
    predicate = claims.predicates.at(trigger.first, form)
    lowers = claims.reading.document.lowers
    own = form.lemma.split()[1:]
    if any(w in BETWEEN and w not in own for w in lowers[trigger.first + 1 : trigger.after - 1]):
        return  # 'no apoyará al candidato Soto'
    constructions = claims.predicates.lexicon.constructions(form.lemma, "no_side")
    if "declined" in constructions and (not predicate.declined or predicate.tense == "pret"):
        return  # 'no fue a votar', 'no reveló su voto', 'prefirió no revelar su voto'
    if form.tense == "pres" and form.lemma == "ir a votar":
        return  # 'por Soto no vamos a votar'
    if "declined" in constructions and claims.cues.within(trigger.after, trigger.after + 2, "blank"):
        return  # 'negó que vaya a votar en blanco'
    if "race" in constructions and not _without_candidate(claims, predicate, trigger.after):
        return
    if "declined" in constructions and lowers[trigger.after : trigger.after + 1] in (*FOR_ONE, ["con"]):
        return  # 'no irá a votar por Soto', 'no irá a las urnas con el Partido del Alba'
    around = lowers[max(0, trigger.first - PENDING_REACH) : trigger.after + PENDING_REACH]
    if predicate.mood == "negated" and PENDING.isdisjoint(around):
        _stays_neutral(claims, predicate, predicate.first, trigger.after)


def _without_candidate(claims: Claims, predicate: Predicate, i: int) -> bool:
    """'no tendrá candidato en el balotaje', 'no tiene candidato'; not 'no tiene candidato a gobernador'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    first, end = document.sentences[document.sentence[predicate.first]]
    if claims.cues.within(first, end, "second_round") is not None:
        return True
    closes = i >= end or not lowers[i][0].isalnum()
    if len(claims.contest.contenders) > 1 and said_of_oneself(claims, predicate):
        agent = claims.ends.agent(predicate)
        people = agent is not None and all(actor.kind == "person" for actor in agent.actors)
        if people and agent is not None and claims.contest.contenders.isdisjoint(agent.actors):
            return closes or lowers[i] in ("en", "y")  # 'repite que no tiene candidato en el departamento'
    return bool(claims.contest.finalists) and closes


def staying_out(claims: Claims, trigger: Trigger) -> None:
    """'se abstendrá en la segunda vuelta', 'no se involucrará en la campaña'; not 'se abstuvo en el proyecto
    de ley'.
    """
    form = claims.predicates.of(trigger)
    if form is None or not (form.tense == "inf" or claims.predicates.is_verb(trigger.first)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    lowers = claims.reading.document.lowers
    uses = claims.predicates.lexicon.constructions(form.lemma, "stay_out")
    if "pronominal" in uses and not claims.predicates.bears_own_pronoun(predicate):
        return
    if not (predicate.declined if "declined" in uses else predicate.claimed):
        return
    if predicate.tense == "fut" and _alone_at_an_investiture(claims, trigger.after):
        _stays_neutral(claims, predicate, predicate.first, trigger.after)
    elif lowers[trigger.after] in ("de", "del", "en"):
        voting_for = "por" in lowers[trigger.after : trigger.after + FIELD_REACH]
        kept = lowers[trigger.after] == "en" or kept_from_voting(claims, trigger.after)
        if kept and _of_the_race(claims, trigger.after) and not voting_for:
            _stays_neutral(claims, predicate, predicate.first, trigger.after)


def _of_the_race(claims: Claims, i: int) -> bool:
    """'al margen', 'al margen de la segunda vuelta', 'de votar'; not 'al margen de la ley'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if i >= len(document) or lowers[i] not in ("de", "del", "en"):
        return True
    end = document.sentences[document.sentence[i - 1]][1]
    if lowers[i] == "en" and INVESTITURE in lowers[i : min(end, i + FIELD_REACH)]:
        return True
    return claims.cues.within(i, min(end, i + FIELD_REACH), *RACE_CUES, "race", "strife") is not None


def _in_a_matter(claims: Claims, i: int) -> bool:
    """'se mantuvo neutral en el conflicto minero', 'ante la huelga' at token ``i``: whether another matter is
    named than a race; not 'neutral en la segunda vuelta', 'en Lota', 'ante los dos candidatos'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    faced = lowers[i : i + 2] == ["frente", "a"]
    noun = i + 2 + faced
    if not faced and lowers[i : i + 1] not in (["en"], ["ante"]):
        return False
    end = min(document.sentences[document.sentence[i - 1]][1], i + FIELD_REACH)
    if noun >= end or not document.flags[noun - 1] & DETERMINER or document.is_capital(noun):
        return False
    if document.flags[noun] & PERSON_NOUN or claims.reading.references.between(i, end):
        return False
    return claims.cues.within(i, end, *RACE_CUES, *MATTERS) is None


def _alone_at_an_investiture(claims: Claims, i: int) -> bool:
    """'Soto afronta su investidura. El Partido del Alba se abstendrá': whether the clause ends at token
    ``i`` and an investiture is spoken of; not 'se abstendrá de opinar'.
    """
    document = claims.reading.document
    here = document.sentence[i - 1]
    if i < len(document) and document.sentence[i] == here and document.lowers[i][0].isalnum():
        return False
    first, end = document.sentences[max(0, here - 1)][0], document.sentences[here][1]
    return INVESTITURE in document.lowers[first:end]


def _stays_neutral(claims: Claims, predicate: Predicate, first: int, after: int) -> None:
    if not claims.contest.electoral:
        return
    strong = claims.reading.document.lowers[first] != "nadie"
    first, after = min(predicate.first, first), max(after, predicate.verb + 1)
    agent = claims.ends.agent(predicate)
    if agent is None and predicate.person == "1":
        agent = speaker_at(claims, predicate.verb)  # '“Votaré nulo”', which is too short for a statement
    claims.add(agent, None, "neutral", first, after, strong=strong)


def _decides(claims: Claims, predicate: Predicate, side: int) -> bool:
    """Whether the verb is one with which the side at token ``side`` is declared, given or called for; not
    'criticó la neutralidad', which only speaks of it.
    """
    form = claims.predicates.form(predicate.verb)
    if form is None or claims.predicates.in_class(form.lemma, "break_off"):
        return False  # 'rompió la neutralidad'
    if form.lemma in BEING:
        told = form.tense in ("fut", "inf") or predicate.person == "1"
        return told and claims.reading.document.lowers[side].startswith(ADJECTIVES)
    names = ("neutral", "urge", "back", "back_person", "commit", "back_light", "aux", "stay_out")
    if any(claims.predicates.in_class(form.lemma, name) for name in names):
        return True
    said = claims.reading.document.lowers[predicate.verb + 1 : side]
    return claims.predicates.in_class(form.lemma, "say") and ("que" in said or not SAID.isdisjoint(said))


def _votes_before(claims: Claims, i: int) -> bool:
    """'no apoyará a nadie', 'no endosará a ninguno': the verb before is one of backing."""
    lowers = claims.reading.document.lowers
    for j in range(i - 1, max(-1, i - 6), -1):
        if claims.cues.at(j, "support_noun") is not None and lowers[i - 1] in ("de", "del"):
            return False  # 'no necesita el apoyo de nadie'
        other = lowers[j].endswith(INFINITIVES) and claims.predicates.form(j) is None
        if other and lowers[j - 1] in GOING and not claims.reading.document.is_capital(j):
            return False  # 'no voy a engañar a nadie'
        if (
            claims.predicates.form(j, "back_person") is not None and claims.predicates.form(j, "aux") is None
        ) or claims.cues.at(j, "support_noun") is not None:
            return True
    return False
