"""Sides taken with a noun: 'dio su apoyo a', 'recibió el respaldo de', 'con el aval de', 'mi voto será para'.

The noun has a giver ('de Quilodrán', 'su', 'mi') and a taker ('a Soto'); a light verb before it tells which
of the two its subject is.
"""

from __future__ import annotations

from dataclasses import replace

from ...lexicon import PERSON_NOUN
from ..clauses.determiners import HIS
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .backing import neither_of
from .claims import Claims
from .enlisting import only_one_backed
from .had_in_relatives import given_in_relative, received_of_host
from .investing import cast_in_favour
from .light import asks, is_light, joins, of_class, unsettled, uses_of
from .nouns import SupportPhrase, is_noun, light_verb, of_some, support_phrase
from .opposition import CONTRARY, flatly
from .owners import blamed_for, owner, owner_beside
from .partaking import at_an_act
from .spoken import in_other_words, of_speaker, que_before, said_apart, vote_taken_up, votes
from .supporters import (
    accompanied,
    added_to_another,
    added_to_list,
    among_supporters,
    another_had_theirs,
    another_supporter,
    another_to_theirs,
    decisive,
    in_writing,
    joined_in,
    on_a_list,
    one_of_the_supporters,
    told_one_of_the_supporters,
)
from .takers import (
    kept_from,
    neither_has_it,
    none_of_them_has_it,
    note,
    owner_of_what_is_thanked,
    taker_as_subject,
    taker_behind_copula,
    taker_between,
    taker_by_pronoun,
    taker_hosting,
    taker_met,
    taker_told,
    whose_team,
)

BY_SPEAKER = frozenset(("mi", "mis", "nuestro", "nuestros", "nuestra"))
HIDDEN = frozenset(("reserva", "secreto", "suspenso", "incógnita", "veremos", "stand"))
"""Where somebody keeps a vote that is not told: 'mantiene en reserva su voto'."""
COMING = frozenset(("llegar", "recaer"))
QUE_REACH = 7
"""Tokens of 'el exalcalde Soto no' between 'que' and 'tendrá su voto'."""
FOR = (["para"], ["a"], ["con"])
"""What stands behind the copula of 'El apoyo de Tola es para Soto'."""
AFTER_THANKS = frozenset((".", ",", ";", "en", "y", "que"))
"""What may stand behind 'agradeció a Tola el apoyo', of which no more is told than 'que me dio'."""


def by_noun(claims: Claims, trigger: Trigger) -> None:
    """A noun of support at the trigger, with whatever light verb it has."""
    if not is_noun(claims, trigger.first):
        return
    phrase = support_phrase(claims, trigger.first)
    if phrase.doubtful or phrase.preposition == "sin" or _outdone(claims, phrase):
        return
    if phrase.possessive and "contra" in claims.reading.document.lowers[phrase.noun + 2 : phrase.noun + 4]:
        return  # 'mi voto irá en contra de Soto'
    verb = light_verb(claims, phrase)
    if _nominates(claims, phrase, verb) or added_to_list(claims, phrase, verb):
        return
    if phrase.possessive in BY_SPEAKER:
        of_speaker(claims, phrase, verb)
        return
    for rule in (
        joined_in,
        vote_asked_for,
        vote_to_come,
        vote_taken_up,
        at_an_act,
        given,
        received,
        received_of_host,
        held_against,
        thanked_for,
        of_one_to_another,
        given_in_relative,
        among_supporters,
        on_a_list,
        in_support,
        in_writing,
        another_supporter,
        accompanied,
        decisive,
        told_one_of_the_supporters,
        one_of_the_supporters,
    ):
        if rule(claims, phrase, verb):
            break
    added_to_another(claims, phrase, verb)


def _nominates(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'busca la alcaldía con el aval del Partido del Alba', whose candidate one is; not 'cuenta con el aval
    del Partido del Alba', 'con el aval de Tola'.
    """
    if phrase.preposition != "con" or claims.reading.document.lowers[phrase.noun] != "aval":
        return False
    one = phrase.giver is not None and len(phrase.giver.actors) == 1
    party = one and phrase.giver is not None and phrase.giver.actors[0].kind == "party"
    return party and (verb is None or not is_light(claims, verb, "de"))


def _outdone(claims: Claims, phrase: SupportPhrase) -> bool:
    """'Quilodrán superó en votos a Soto' tells by how much, not whom she backs."""
    if phrase.preposition != "en":
        return False
    return any(
        claims.reading.lexicon.verb_in(claims.reading.document.lowers[i], "lead")
        for i in range(max(0, phrase.first - 2), phrase.first)
    )


def vote_asked_for(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Quilodrán pidió el voto para Soto'; not 'Soto pidió el voto de todos', nor his own; 'pidió un voto
    contrario a Soto' and 'pidió ni un voto para Soto' are against him.
    """
    if verb is None or phrase.taker is None or not votes(claims, phrase) or not verb.claimed:
        return False
    promoted = "np" in uses_of(claims, verb, "back")
    if not promoted and not of_class(claims, verb, "urge"):
        return False
    agent = claims.ends.agent(verb)
    against = not CONTRARY.isdisjoint(claims.reading.document.lowers[phrase.noun + 1 : phrase.taker.first])
    if against or claims.cues.ending(phrase.noun + 1, "against_slogan") is not None:
        return claims.add(agent, phrase.taker, "oppose", verb.first, phrase.after)
    return note(claims, agent, phrase.taker, verb.first, phrase.after)


def vote_to_come(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Quilodrán anticipó que su voto será para Soto', 'el voto de Quilodrán será para Soto'; not 'su voto
    fue secreto', 'los votos de Quilodrán serán para Soto'.
    """
    if phrase.giver is not None and phrase.taker is None:
        subject = verb is None and not claims.predicates.lexicon.is_word(phrase.preposition, "preposition")
        is_for = subject and claims.reading.document.lowers[phrase.after + 1 : phrase.after + 2] in FOR
        is_for = is_for or (subject and _reaches(claims, phrase.after))
        one = _one_vote(claims, phrase) or (is_for and not votes(claims, phrase))
        taker = taker_behind_copula(claims, phrase) if one else None
        return taker is not None and note(claims, phrase.giver, taker, phrase.first, taker.after)
    if phrase.possessive not in HIS or (phrase.taker is not None and not votes(claims, phrase)):
        return False
    taker = phrase.taker or taker_behind_copula(claims, phrase)
    if taker is None or not taker.actors:
        return False
    que = que_before(claims, phrase.first)
    if que < 0:
        return said_apart(claims, phrase, taker)
    said = claims.told_before(que)
    if said is not None and "no" in claims.reading.document.lowers[phrase.noun + 1 : phrase.noun + 3]:
        return claims.add(claims.ends.agent(said), taker, "oppose", phrase.first, taker.after)
    return said is not None and note(claims, claims.ends.agent(said), taker, phrase.first, taker.after)


def _reaches(claims: Claims, i: int) -> bool:
    """'El apoyo de Tola le llegó a Soto': whether a verb of coming to somebody stands at token ``i``."""
    i += claims.reading.document.lowers[i : i + 1] in (["le"], ["les"])
    form = claims.predicates.form(i)
    return form is not None and form.finite and form.lemma in COMING


def given(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Quilodrán le dio todo su apoyo a Soto'; not 'pidió a Soto dar su apoyo a la reforma'."""
    if verb is None or not (is_light(claims, verb, "a") or of_class(claims, verb, "withdraw")):
        return False
    if phrase.preposition == "por" and not votes(claims, phrase):
        return False  # 'dio las gracias a Tola por su apoyo'
    hides = of_class(claims, verb, "waver")  # 'no ocultó su apoyo a Soto'
    refuses = verb.declined or verb.urged or verb.exhorting
    if verb.mood == "negated" and refuses and not hides and phrase.taker is not None:
        if neither_of(claims, claims.ends.agent(verb), phrase.taker, verb.first):
            return True
    if (
        verb.mood == "negated"
        and refuses
        and not hides
        and not of_class(claims, verb, "withdraw")
        and (votes(claims, phrase) or flatly(claims, verb))
    ):
        return refused(claims, phrase, verb)
    if verb.mood != "negated" if hides else not verb.claimed:
        return False
    if unsettled(claims, verb) or not HIDDEN.isdisjoint(
        claims.reading.document.lowers[verb.verb + 1 : phrase.after + 3]
    ):
        return False
    if phrase.giver is not None and is_light(claims, verb, "de") and phrase.taker is None:
        return False
    if votes(claims, phrase) and claims.reading.document.forms[phrase.noun - 1][0].isdecimal():
        return False  # 'el triunfo que le da 284 votos' is a count's
    if phrase.preposition == "de" and votes(claims, phrase):
        return False  # 'otorga a Soto el 52% de los votos, frente al 37 de Tola, del Partido del Alba'
    taker = phrase.taker or taker_between(claims, verb, phrase) or taker_by_pronoun(claims, verb)
    taker = taker or taker_hosting(claims, verb, phrase)
    if taker is None and not of_class(claims, verb, "withdraw"):
        taker = taker_met(claims, verb, phrase) or taker_told(claims, phrase)
    giver = phrase.giver or claims.ends.agent(verb)
    if taker is None:
        return False
    lowers = claims.reading.document.lowers
    if phrase.possessive in HIS and phrase.giver is not None and lowers[phrase.noun + 1] in ("y", "e"):
        note(claims, claims.ends.agent(verb), taker, verb.first, phrase.after)  # 'su apoyo y el de Tola'
    if phrase.giver is not None and not phrase.giver.actors:
        members = claims.cues.within(phrase.giver.first, phrase.giver.after, "union_member")
        if members is not None:  # 'Tola ratificó el apoyo de los mineros a Soto'
            giver = claims.ends.agent(verb)
    return note(claims, giver, taker, verb.first, phrase.after)


def refused(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> bool:
    """'Quilodrán no le dará su voto a Soto', 'descartó de plano darle su apoyo'; not 'no le dio su apoyo'."""
    taker = phrase.taker or taker_between(claims, verb, phrase)
    taker = taker or kept_from(claims, phrase, verb)
    if taker is None and verb.exhorting:  # 'Tola criticó a Soto: “No hay que darle el voto”'
        taker = taker_by_pronoun(claims, verb)
    giver = claims.ends.agent(verb)
    if taker is None or giver is None:
        return False
    taker = claims.described(taker, set(giver.actors), vote=True)
    if not taker.actors:
        return False
    return claims.add(giver, taker, "oppose", verb.first, phrase.after)


def received(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Soto recibió el respaldo de Quilodrán', 'se hizo con el voto de Quilodrán'; not 'Soto busca el
    respaldo de Quilodrán', 'recibió los votos de Quilodrán'.
    """
    parliament = phrase.giver is None and cast_in_favour(claims, phrase.noun, phrase.taker)
    if parliament:
        phrase = replace(phrase, giver=phrase.taker, taker=None)
    if verb is not None and phrase.giver is None and verb.declined and votes(claims, phrase):
        return _withheld(claims, phrase, verb)
    if verb is not None and phrase.giver is None:
        return _had_of_who_says_so(claims, phrase, verb) or _of_nobody_named(claims, phrase, verb)
    several = not parliament and votes(claims, phrase) and not _one_vote(claims, phrase)
    if verb is None or phrase.giver is None or several:
        return False
    if not verb.claimed or joins(claims, phrase, verb):
        return False
    if of_class(claims, verb, "arrive") and not is_light(claims, verb, "de"):
        taker = phrase.taker or taker_by_pronoun(claims, verb)  # 'a Soto le llegó el apoyo de'
        taker = taker or only_one_backed(claims, verb.first)  # 'se conoció el apoyo de'
        return taker is not None and note(claims, phrase.giver, taker, verb.first, phrase.after)
    shows = claims.predicates.form(verb.verb, "voice") is not None and phrase.taker is None
    shows = shows and not votes(claims, phrase)
    if not (is_light(claims, verb, "de") or shows):
        return False
    own = phrase.taker is not None and phrase.taker.campaign and not phrase.taker.actors
    if phrase.taker is None and none_of_them_has_it(claims, verb):
        return claims.add(phrase.giver, None, "neutral", verb.first, phrase.after)
    taker = phrase.taker if phrase.taker is not None and not own else taker_as_subject(claims, verb)
    if taker is None or not taker.actors or (shows and not set(taker.actors) <= claims.contenders()):
        return False
    if neither_has_it(claims, taker):
        return claims.add(phrase.giver, None, "neutral", verb.first, phrase.after)
    another_had_theirs(claims, phrase.after)
    if phrase.possessive in HIS and _thanks(claims, phrase, verb):
        first = taker_between(claims, verb, phrase) or owner_of_what_is_thanked(claims, phrase, verb)
        note(claims, first, taker, verb.first, phrase.noun + 1)  # 'agradeció a Tola su apoyo y el de Paredes'
    return note(claims, phrase.giver, taker, verb.first, phrase.after)


def _withheld(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> bool:
    """'Quilodrán reveló que Soto no tendrá su voto', '“Soto no contará con mi voto”'; not 'Soto no tendrá los
    votos'.
    """
    lowers = claims.reading.document.lowers
    near = range(verb.first - 1, max(0, verb.first - QUE_REACH), -1)
    que = next((i for i in near if lowers[i] == "que"), -1)
    said = claims.told_before(que) if que >= 0 and phrase.possessive in HIS else None
    giver = claims.ends.agent(said) if said is not None else claims.ends.speaker(phrase.noun)
    taker = taker_as_subject(claims, verb)
    if giver is None or taker is None or not is_light(claims, verb, "de"):
        return False
    return claims.add(giver, taker, "oppose", verb.first, phrase.after)


def _of_nobody_named(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> bool:
    """'Soto sigue sumando apoyos', of a contender, for those who are told of next; not 'busca apoyos'."""
    taker = claims.ends.agent(verb) if verb.claimed and phrase.taker is None else None
    mine = taker is not None and len(taker.actors) == 1 and set(taker.actors) <= claims.contenders()
    if taker is not None and mine and is_light(claims, verb, "de") and not votes(claims, phrase):
        claims.unsign(taker.actors[0], "support", verb.first)
    return False


def _had_of_who_says_so(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> bool:
    """'Quilodrán aseguró que Soto tiene su apoyo', 'dijo que Soto cuenta con su respaldo'; not 'dijo que Soto
    perdió su apoyo', 'dijo que la ley tiene su apoyo'.
    """
    if phrase.possessive not in HIS or phrase.taker is not None or not is_light(claims, verb, "de"):
        return False
    if of_class(claims, verb, "lose"):
        return False
    told = claims.ends.subjects.of(verb.head) if verb.head >= 0 and verb.claimed else None
    if told is None or told.kind != "complement" or told.governor < 0:
        return False
    taker, giver = claims.ends.agent(verb), claims.ends.subject(told.governor)
    if taker is None or giver is None or not taker.actors or not set(taker.actors) <= claims.contenders():
        return False
    return note(claims, giver, taker, verb.first, phrase.after)


def held_against(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Tola le reprochó a Soto el apoyo de Quilodrán', 'le enrostró el respaldo de Quilodrán', to whom she
    runs against; not 'le reprochó la falta de apoyo de Quilodrán'.
    """
    if verb is None or phrase.giver is None or phrase.taker is not None or not verb.claimed:
        return False
    before = phrase.preposition
    governed = before != "por" and claims.predicates.lexicon.is_word(before, "preposition", "contraction")
    agent = claims.ends.agent(verb)
    if not of_class(claims, verb, "reproach") or governed or agent is None:
        return False
    between = taker_between(claims, verb, phrase)
    taker = between or claims.rival(verb.verb + 1, agent)
    if taker is None and claims.ends.clitic(verb) is not None:
        other = claims.contest.rival_of(set(agent.actors))
        taker = End((other,), verb.first, verb.verb + 1) if other is not None else None
    if taker is None or set(taker.actors) & set(agent.actors):
        return False
    return note(claims, phrase.giver, taker, verb.first, phrase.after)


def thanked_for(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'Soto agradeció a Quilodrán por su apoyo', 'agradeció su respaldo a Quilodrán', 'le dio las gracias a
    Quilodrán por el apoyo'; not 'agradeció a sus vecinos su apoyo', '… a Quilodrán el apoyo a la ley'.
    """
    if verb is None or not _thanks(claims, phrase, verb):
        return False
    own = phrase.taker is not None and phrase.taker.campaign and not phrase.taker.actors
    told = None if own else phrase.taker  # 'agradeció a Tola el apoyo a su candidatura'
    taker = claims.ends.agent(verb)
    if taker is None or not set(taker.actors) & claims.contenders():  # 'El comando de Soto agradeció'
        first, _ = claims.reading.document.sentences[claims.reading.document.sentence[verb.first]]
        taker = whose_team(claims, first, verb.first) or taker
    standing = taker is not None and bool(set(taker.actors) & claims.contenders())
    if phrase.possessive not in HIS and not (own and phrase.giver is None):
        lowers = claims.reading.document.lowers
        leal = lowers[phrase.noun + 2 : phrase.noun + 3] == ["que"]
        following = lowers[phrase.noun + 1 + leal]  # 'el apoyo leal que'
        if following == "que" and taker_between(claims, verb, phrase) is None:
            return False  # 'agradeció el apoyo que le dio Tola'
        plain = following in AFTER_THANKS or (following in ("a", "al") and told is not None and told.actors)
        if not plain or phrase.giver is not None or not standing:
            return False
    giver = told or taker_between(claims, verb, phrase) or owner_of_what_is_thanked(claims, phrase, verb)
    if verb.claimed and giver is not None and taker is not None and standing:
        note(claims, giver, taker, verb.first, phrase.after)
    return True


def _thanks(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> bool:
    """'agradeció', 'le dio las gracias a Tola por'."""
    between = claims.reading.document.lowers[verb.verb + 1 : phrase.first]
    return of_class(claims, verb, "thank") or "gracias" in between[:2]


def of_one_to_another(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'tras el apoyo de Quilodrán a Soto', 'explicó su respaldo a Soto', '“Apoyo a Soto”'; not 'negó su
    apoyo a Soto'.
    """
    among = phrase.preposition == "entre"  # 'cuenta entre sus apoyos a Soto'
    if phrase.taker is None or among or (votes(claims, phrase) and not _cast_for(claims, phrase)):
        return False
    if (blamed := blamed_for(claims, phrase)) is not None:
        return note(claims, blamed, phrase.taker, phrase.first, phrase.after)
    critical = verb is not None and phrase.giver is not None and of_class(claims, verb, "reproach")
    if verb is not None and (not verb.claimed or (asks(claims, verb) and not critical)):
        return False
    if phrase.giver is not None:
        if _left_open(claims, phrase.after) or of_some(claims, phrase):
            return False
        another_to_theirs(claims, phrase.taker.after)
        return note(claims, phrase.giver, phrase.taker, phrase.first, phrase.after)
    beside = owner_beside(claims, phrase) if phrase.possessive in HIS else None
    if beside is not None:
        return note(claims, beside, phrase.taker, phrase.first, phrase.after)
    if phrase.possessive in HIS and verb is not None:
        return note(claims, claims.ends.agent(verb), phrase.taker, phrase.first, phrase.after)
    if phrase.possessive in HIS and verb is None and not _left_open(claims, phrase.after):
        whose = in_other_words(claims, phrase) or owner(claims, phrase)
        if whose is not None:
            return note(claims, whose, phrase.taker, phrase.first, phrase.after)
    if phrase.first == phrase.noun and claims.reading.document.sentence_start(phrase.noun):
        return note(claims, claims.ends.speaker(phrase.noun), phrase.taker, phrase.first, phrase.after)
    return False


def in_support(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'marchó en apoyo de Soto', 'En respaldo a Soto, Tola viajó'; not 'en apoyo de las víctimas', 'denunció
    que hubo dinero en apoyo de Soto'."""
    opens = verb is None and claims.reading.document.sentence_start(phrase.first - 1)
    verb = _served(claims, phrase) if opens else verb
    if phrase.preposition != "en" or verb is None or not verb.claimed:
        return False
    if claims.predicates.form(verb.verb, lemma="haber") is not None:
        return False
    told = claims.reading.document.flags[phrase.first - 2] & PERSON_NOUN and of_class(claims, verb, "say")
    if told or claims.cues.ending(phrase.first - 1, "favour_noun") is not None:
        return False  # 'denunció a ediles en apoyo de Soto', 'criticó un video en apoyo de Soto'
    taker = phrase.taker or phrase.giver
    if taker is None:
        return False
    return note(claims, claims.ends.agent(verb), taker, phrase.first, phrase.after)


def _served(claims: Claims, phrase: SupportPhrase) -> Predicate | None:
    """The first verb behind 'En respaldo a la candidatura de Soto,'."""
    verbs = claims.ends.subjects.verbs(claims.reading.document.sentence[phrase.noun])
    first = next((v for v in verbs if v > phrase.after), -1)
    form = claims.predicates.form(first)
    return claims.predicates.at(first, form) if form is not None else None


def _one_vote(claims: Claims, phrase: SupportPhrase) -> bool:
    """'el voto de Quilodrán', one person's own; not 'los votos de Quilodrán', 'el voto de la derecha'."""
    if claims.reading.document.lowers[phrase.noun] not in ("voto", "sufragio"):
        return False
    return phrase.giver is None or all(actor.kind == "person" for actor in phrase.giver.actors)


def _cast_for(claims: Claims, phrase: SupportPhrase) -> bool:
    """'el voto de Quilodrán por Soto', 'explicó su voto a favor de Soto'; not 'el voto a la ley'."""
    if phrase.taker is None or not _one_vote(claims, phrase):
        return False
    between = claims.reading.document.lowers[phrase.noun + 1 : phrase.taker.first + 1]
    return not {"por", "para", "favor"}.isdisjoint(between)


def _left_open(claims: Claims, i: int) -> bool:
    """'El apoyo de Quilodrán a Soto no está asegurado'."""
    lowers = claims.reading.document.lowers
    if i + 1 >= len(lowers) or lowers[i] != "no":
        return False
    form = claims.predicates.form(i + 1, "aux")
    return form is not None and "copula" in claims.predicates.lexicon.constructions(form.lemma, "aux")
