"""Parts in a campaign told before who has them: 'Del comando de Soto forman parte Tola y Paredes', 'Los apoya
un grupo. Lo integran Tola y Paredes'.
"""

from __future__ import annotations

from ...lexicon import CLITIC, DETERMINER
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .enlisting import TICKETS
from .light import asks
from .nouns import SupportPhrase
from .takers import note, note_contender

GOVERNING = frozenset(("de", "del", "en", "a", "al"))
VERB_REACH = 9
"""Tokens of 'para la segunda vuelta ya' between a campaign and the verb of who is in it."""
ACT_REACH = 3
"""Tokens of 'actos públicos' before 'de apoyo a Soto'."""
TICKET_NOUNS = TICKETS | {"listas", "candidaturas", "planillas"}


def in_front(claims: Claims, trigger: Trigger) -> bool:
    """'Del comando de Soto ya forman parte Tola y Paredes', 'En la campaña de Soto trabaja Tola'; not 'En la
    campaña de Soto está prohibido fumar', 'En la lista de Soto figura Tola', who stands too.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    opened = trigger.first - 1
    opened -= bool(document.flags[opened] & DETERMINER) and lowers[opened - 1] in GOVERNING
    if lowers[opened] not in GOVERNING or lowers[trigger.first] in TICKET_NOUNS:
        return False
    if not (document.sentence_start(opened) or lowers[opened - 1] in (",", ";", "y", "e")):
        return False
    campaign = campaign_at(claims.reading, trigger.first)
    if campaign is None or not set(campaign.actors) & claims.contenders():
        return False
    end = document.sentences[document.sentence[opened]][1]
    near = range(campaign.after, min(end, campaign.after + VERB_REACH))
    verb = next((i for i in near if claims.predicates.tells(i)), -1)
    form = claims.predicates.form(verb, "partake")
    whole = form is not None and "parte" in claims.predicates.lexicon.constructions(form.lemma, "partake")
    if form is None or whole != (lowers[verb + 1 : verb + 2] == ["parte"]):
        return False
    named = claims.subjects_at(verb + 2) if whole and verb + 2 < end else None
    agent = named or claims.ends.subject(verb)
    if not claims.predicates.at(verb, form).claimed:
        return False
    if agent is None or agent.first < verb or not agent.actors:
        return False
    note_contender(claims, agent, campaign, opened, agent.after)
    return True


def of_a_crowd(claims: Claims, trigger: Trigger) -> None:
    """'Un grupo de artistas apoya a Soto. Lo integran Tola y Paredes', '… se sumó a la lista de los que la
    apoyan. La encabeza Tola': who is in a crowd that the sentence before tells to back somebody; not 'Tola
    visitó a Soto. La integran …', nor of who does not stand.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    clitic = trigger.first - 1
    form = claims.predicates.of(trigger)
    if clitic < 1 or not document.flags[clitic] & CLITIC or not document.sentence_start(clitic):
        return
    crowd = _backed_by_a_crowd(claims, document.sentence[clitic] - 1)
    if crowd is None or form is None:
        return
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.subject(trigger.first) if predicate.claimed and lowers[clitic] != "le" else None
    if agent is not None and agent.actors and agent.first > trigger.first:
        claims.add(agent, crowd, "support", clitic, agent.after)


def _backed_by_a_crowd(claims: Claims, sentence: int) -> End | None:
    """Whom some who are not named back in a sentence: 'Un grupo de artistas apoya a Soto', or whom one does
    who joins them: 'Tola se sumó a la lista de figuras que apoyan a Soto'.
    """
    document, crowd = claims.reading.document, claims.unplaced
    if crowd is not None and document.sentence[crowd.first] == sentence:
        return crowd if claims.contenders().issuperset(crowd.actors) else None
    first, end = document.sentences[sentence]
    told = claims.told_last(end - 1)
    groups = (i for i in range(first, end - 2) if document.lowers[i + 1] == "de")
    of_some = any(claims.predicates.lexicon.is_name_word(document.lowers[i], "gathering") for i in groups)
    return End((told,), first, end) if told is not None and of_some else None


def at_an_act(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'encabezó una caravana de respaldo a Soto', 'viajó para participar de actividades de apoyo a Soto'; not
    'prohibió un acto de apoyo a Soto'.
    """
    if phrase.preposition != "de" or phrase.taker is None or verb is None:
        return False
    lowers, words = claims.reading.document.lowers, claims.predicates.lexicon
    near = range(phrase.first - 2, max(verb.verb, phrase.first - 2 - ACT_REACH), -1)
    form = claims.predicates.form(verb.verb, "attend") or claims.predicates.form(verb.verb, "hold_act")
    if form is None or not any(words.is_name_word(lowers[i], "campaign_act") for i in near):
        return False
    goes = form.tense == "inf" and lowers[verb.verb - 1] in ("para", "a")
    if not (verb.claimed or goes) or verb.mood == "negated" or asks(claims, verb):
        return False
    return note(claims, claims.ends.agent(verb), phrase.taker, verb.first, phrase.after)
