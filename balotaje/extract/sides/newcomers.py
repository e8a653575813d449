"""Newcomers to a campaign: 'la incorporación de Soto al comando de Tola', 'presentó a su equipo: Soto'."""

from __future__ import annotations

from ..brackets import past_acronym
from ..clauses.determiners import ARTICLES, HIS
from ..clauses.governing import DE
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..verb_endings import INFINITIVES
from .claims import Claims
from .enlisting import CAMPAIGN_REACH, POST_REACH, TEAM, told_of
from .givers import another, with_the_rest
from .light import asks, is_light, of_class
from .nouns import verb_before
from .takers import named_behind, note_contender

ADHERENTS = frozenset(
    "adherentes apoyos respaldos adhesiones incorporaciones fichajes refuerzos aliados aliadas socios "
    "adherente adhesión incorporación fichaje refuerzo aliado aliada socio socia".split()
)
NEW = frozenset(("nuevo", "nueva", "nuevos", "nuevas", "otro", "otra"))
MANY = 2
INCISO_REACH = 24
"""Tokens of an inciso between two of a list."""


def newcomer(claims: Claims, trigger: Trigger) -> None:
    """'la incorporación de Quilodrán a la campaña de Soto', 'La incorporación más llamativa es la de Tola';
    not 'la incorporación de Quilodrán al directorio'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    posted = in_capacity(claims, trigger.after, end)
    giver = claims.ends.complement(posted or trigger.after, DE, reach=3)
    around = claims.reading.references.at(posted) if posted else None
    if around is not None and around.kind == "name" and around.actors and around.first < posted:
        giver = claims.ends.whole(around)  # one name with all that is told before it
    giver = giver or (named_behind(claims, posted) if posted else None)
    if giver is None and lowers[trigger.first - 1] in HIS and _told_of_oneself(claims, trigger, end):
        return
    team = _own_team(claims, trigger.after) if giver is None else 0
    giver = claims.ends.complement(team, DE, reach=POST_REACH) if team else giver
    if giver is not None and giver.actors:
        giver = with_the_rest(claims, giver)
        campaign = _campaign_behind(claims, giver.after, end, giver)
        campaign = campaign or _campaign_before(claims, trigger.first, giver)
        campaign = campaign or _campaign_that_tells(claims, trigger.first)
        if campaign is None and (posted or in_capacity(claims, past_acronym(document, giver.after), end)):
            campaign = _brought_by(claims, trigger.first)
        post = claims.cues.within(trigger.after, end, "campaign_noun") if campaign is None else None
        capacity = post is not None and in_capacity(claims, past_acronym(document, giver.after), end)
        campaign = campaign or (told_of(claims, trigger.first, giver) if team or capacity else None)
        verb = verb_before(claims, trigger.first)
        if campaign is not None and (verb is None or _comes_about(claims, verb)):
            note_contender(claims, giver, campaign, trigger.first, max(giver.after, campaign.after))
        return
    for i in range(trigger.after, min(end, trigger.after + CAMPAIGN_REACH)):
        if claims.predicates.form(i, lemma="ser") is None or not claims.predicates.is_verb(i):
            continue
        named = another(claims, i + 1)
        if named is None or not named.actors or not _of_a_team(claims, trigger.first):
            return
        whole = with_the_rest(claims, claims.ends.whole(named))
        owner = told_of(claims, trigger.first, whole)
        if owner is not None and lowers[i + 1] in ARTICLES:
            note_contender(claims, whole, owner, trigger.first, whole.after)
        return


def _told_of_oneself(claims: Claims, trigger: Trigger, end: int) -> bool:
    """'Quilodrán anunció su incorporación a la campaña de Soto'; not 'Soto celebró su incorporación'."""
    verb = verb_before(claims, trigger.first)
    giver = claims.ends.agent(verb) if verb is not None and _comes_about(claims, verb) else None
    if verb is None or giver is None or not is_light(claims, verb, "a"):
        return False
    campaign = _campaign_behind(claims, trigger.after, end, giver)
    if campaign is None or set(campaign.actors) & set(giver.actors):
        return False
    note_contender(claims, giver, campaign, verb.first, campaign.after)
    return True


def _own_team(claims: Claims, i: int) -> int:
    """The token behind 'a su comando' at token ``i``, of the contender spoken of; 0 for 'al comando de'."""
    lowers = claims.reading.document.lowers
    noun = claims.cues.at(i + 2, *TEAM) if i + 2 < len(lowers) and lowers[i] == "a" else None
    return noun[1] if noun is not None and lowers[i + 1] in HIS else 0


def _comes_about(claims: Claims, verb: Predicate) -> bool:
    """'anunció la llegada de Tola al comando', 'los encargados de coordinar la llegada', 'quiso robustecer
    su equipo con la llegada'; not 'negó la llegada', 'pidió la llegada'.
    """
    lowers = claims.reading.document.lowers
    runs = lowers[verb.verb - 1] == "de" and of_class(claims, verb, "run")
    deed = any(word.endswith(INFINITIVES) for word in lowers[verb.verb + 1 : verb.verb + 3])
    wished = asks(claims, verb) and not deed
    return runs or (verb.claimed and not verb.urged and not wished)


def _campaign_behind(claims: Claims, i: int, end: int, giver: End) -> End | None:
    """'… al comando de Soto', '… a su campaña': whose campaign somebody comes to."""
    lowers = claims.reading.document.lowers
    for j in range(i, min(end, i + CAMPAIGN_REACH)):
        if lowers[j] in (",", ";", ":", ".") or claims.predicates.is_verb(j):
            return None
        if claims.cues.at(j, "campaign_noun", "project_noun") is None:
            continue
        campaign = campaign_at(claims.reading, j)
        if campaign is not None:
            return campaign
        if lowers[j - 1] in HIS:
            found = told_of(claims, j, giver)
            return End(found.actors, j - 1, j + 1) if found is not None else None
    return None


def _campaign_before(claims: Claims, i: int, giver: End) -> End | None:
    """'reforzó su campaña con la llegada de Soto': whose campaign stands before 'con'."""
    lowers = claims.reading.document.lowers
    if lowers[i - 2 : i] not in (["con", "la"], ["con", "el"]):
        return None
    noun = claims.cues.ending(i - 2, *TEAM)
    if noun is None or lowers[noun - 1] not in HIS:
        return None
    verb = verb_before(claims, noun - 1)
    agent = claims.ends.agent(verb) if verb is not None and verb.claimed else None
    return None if agent is None or set(agent.actors) & set(giver.actors) else agent


def _campaign_that_tells(claims: Claims, i: int) -> End | None:
    """'El comando de Soto anunció la incorporación de Tola': whose campaign tells of it before ``i``."""
    document = claims.reading.document
    verb = verb_before(claims, i)
    if verb is None or not verb.claimed or i - verb.verb > MANY or not of_class(claims, verb, "say"):
        return None
    begin = document.sentences[document.sentence[i]][0]
    team = claims.cues.last_within(begin, verb.first, *TEAM)
    campaign = campaign_at(claims.reading, team) if team is not None else None
    return campaign if campaign is not None and campaign.after <= verb.first else None


def in_capacity(claims: Claims, i: int, end: int) -> int:
    """The token behind 'como nueva vocera', 'en calidad de vocera' at token ``i``; 0 where none stands."""
    lowers = claims.reading.document.lowers
    i += lowers[i : i + 1] == [","]
    if lowers[i : i + 1] != ["como"] and lowers[i : i + 3] != ["en", "calidad", "de"]:
        return 0
    post = claims.cues.within(i, min(end, i + POST_REACH), "campaign_post", "posts_noun")
    found = claims.cues.at(post, "campaign_post", "posts_noun") if post is not None else None
    return found[1] if found is not None else 0


def _brought_by(claims: Claims, i: int) -> End | None:
    """'Soto anunció la llegada de Tola como vocera': the contender who acts before token ``i``."""
    verb = verb_before(claims, i)
    agent = claims.ends.agent(verb) if verb is not None and verb.claimed else None
    return agent if agent is not None and set(agent.actors) <= claims.contenders() else None


def _of_a_team(claims: Claims, i: int) -> bool:
    """Whether the sentence before token ``i`` speaks of a campaign or its team."""
    document = claims.reading.document
    first, after = document.sentences[max(0, document.sentence[i] - 1)]
    return claims.cues.within(first, after, *TEAM) is not None


def presented(claims: Claims, trigger: Trigger) -> None:
    """'Soto presentó a tres figuras que reforzarán su campaña. Se trata de Quilodrán y de Tola', 'Tres
    exministros se integran al equipo de Soto. Se trata de'; not 'se trata de Soto' of anything else.
    """
    document = claims.reading.document
    here = document.sentence[trigger.first]
    if not document.sentence_start(trigger.first):
        if document.lowers[trigger.first] != "entre":
            return
        first, after = document.sentences[here][0], trigger.first  # '…, entre ellos Quilodrán y Tola'
        if _introducing(claims, first, after) < 0:
            return  # 'su comando criticó a varios alcaldes, entre ellos Tola'
    elif here > 0:
        first, after = document.sentences[here - 1]
    else:
        return
    newcomers = claims.cues.within(first, after, "adherent_noun")
    team = claims.cues.within(first, after, "campaign_noun", "project_noun", "means_noun")
    if team is None or newcomers is None:
        return
    named = claims.subjects_at(trigger.after)
    titled = another(claims, trigger.after - 1) if named is None else None
    if named is not None:
        whole = _and_beside(claims, with_the_rest(claims, named))
    elif titled is not None and titled.actors:
        whole = with_the_rest(claims, claims.ends.whole(titled))  # 'de los exalcaldes Soto (Lota) y Tola'
    else:
        return
    owner = campaign_at(claims.reading, team) or _introducer(claims, first, after)
    owner = owner or told_of(claims, trigger.first, whole)
    if owner is not None:
        note_contender(claims, whole, owner, trigger.first, whole.after)


def _and_beside(claims: Claims, end: End) -> End:
    """'… figuran el exministro Soto, que perdió en abril, y la jueza Tola': the next of a list, behind an
    inciso; not '… figura Soto, que perdió, y Tola dijo'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    last = document.sentences[document.sentence[end.first]][1]
    if lowers[end.after : end.after + 1] != [","]:
        return end
    for i in range(end.after + 1, min(last - 2, end.after + INCISO_REACH)):
        if lowers[i] == "," and lowers[i + 1] in ("y", "e"):
            more = claims.subjects_at(i + 2)
            if more is None or (more.after < last and claims.predicates.tells(more.after)):
                return end
            return End((*end.actors, *more.actors), end.first, more.after)
    return end


def made_of(claims: Claims, trigger: Trigger) -> None:
    """'Soto presentó a su equipo económico, formado por Quilodrán y Tola'; not 'un equipo formado por'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    begin = max(document.sentences[document.sentence[trigger.first]][0] + 1, trigger.first - POST_REACH)
    noun = next(
        (i for i in range(trigger.first - 1, begin - 1, -1) if claims.cues.at(i, "means_noun", "team_area")),
        0,
    )
    if not noun or any(claims.predicates.tells(i) for i in range(noun, trigger.first)):
        return
    whole = claims.subjects_at(trigger.after) if trigger.after < len(lowers) else None
    verb = verb_before(claims, noun)
    if whole is None or verb is None or not verb.claimed:
        return
    giver = with_the_rest(claims, whole)
    owner = claims.ends.complement(noun + 1, DE, reach=4) if lowers[noun + 1] in ("de", "del") else None
    if lowers[noun - 1] in HIS:
        owner = claims.ends.agent(verb)
    if owner is not None and set(owner.actors) <= claims.contenders() and owner.after < whole.first:
        note_contender(claims, giver, owner, noun, giver.after)


def _introducing(claims: Claims, first: int, after: int) -> int:
    """The verb between two tokens that brings on somebody's people ('presentó a', 'sumó a'), -1 if none."""
    for i in range(first, after):
        form = claims.predicates.form(i, "gain") or claims.predicates.form(i, "introduce")
        if form is not None and (form.tense == "part" or claims.predicates.is_verb(i)):
            return i
    return -1


def _introducer(claims: Claims, first: int, after: int) -> End | None:
    """'Soto, que se medirá con Tola, presentó a los suyos': the contender who brings on their people."""
    i = _introducing(claims, first, after)
    form = claims.predicates.form(i)
    if i < 0 or form is None:
        return None
    agent = claims.ends.agent(claims.predicates.at(i, form))
    return agent if agent is not None and set(agent.actors) <= claims.contenders() else None


def listed(claims: Claims, trigger: Trigger) -> None:
    """'presentó a sus nuevos adherentes: Quilodrán y Tola', 'tiene una nueva aliada, la edila Quilodrán',
    'habló de quienes se han sumado: Tola'; not 'de quienes se han sumado a la huelga'.
    """
    if introduced(claims, trigger):
        return
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    colon = next(
        (i for i in range(trigger.after, min(end, trigger.after + CAMPAIGN_REACH)) if lowers[i] == ":"), 0
    )
    if not colon and not lowers[trigger.after - 1].endswith("s") and lowers[trigger.after] == ",":
        colon = trigger.after
    if not colon or any(
        claims.predicates.is_verb(i) or lowers[i] == "a" for i in range(trigger.after, colon)
    ):
        return
    if trigger.kind == "adherent_noun":
        of_theirs = lowers[max(0, trigger.first - 3) : trigger.first]
        new = NEW.intersection(of_theirs)
        if (HIS.isdisjoint(of_theirs) and not new) or lowers[trigger.first] not in ADHERENTS:
            return
    whole = claims.subjects_at(colon + 1)
    around = claims.reading.references.at(colon + 1)
    if whole is None and around is not None and around.kind == "name" and around.first <= trigger.first:
        whole = End(around.actors, colon + 1, around.after)  # one name with all that is told before it
    verb = verb_before(claims, trigger.first)
    if whole is None or verb is None or not verb.claimed:
        return
    one = trigger.kind == "adherent_noun" and not lowers[trigger.first].endswith("s")
    if one and not _brings_on(claims, verb):
        return  # 'criticó a su socio, Tola'
    giver = with_the_rest(claims, whole)
    owner = claims.ends.agent(verb)
    if owner is None or not set(owner.actors) & claims.contenders():
        if one and owner is not None and owner.actors:
            return  # 'Paredes tiene un nuevo socio, el banquero Tola'
        owner = told_of(claims, trigger.first, giver)
    if owner is not None:
        note_contender(claims, giver, owner, verb.first, giver.after)


def _brings_on(claims: Claims, verb: Predicate) -> bool:
    """'presentó a', 'sumó a', 'tiene en': whether a verb tells that somebody has, or shows, whom it is on."""
    shows = of_class(claims, verb, "introduce") or of_class(claims, verb, "gain")
    return shows or (is_light(claims, verb, "de") and not of_class(claims, verb, "lose"))


def introduced(claims: Claims, trigger: Trigger) -> bool:
    """'presentó a los nuevos integrantes de su equipo, el economista Soto y la exjueza Tola'; not 'presentó
    a los integrantes de su equipo, dijo Soto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    team = claims.cues.within(trigger.after, min(end, trigger.after + CAMPAIGN_REACH), *TEAM)
    if team is None or lowers[team - 1] not in HIS:
        return False
    for i in range(team + 1, min(end - 1, team + CAMPAIGN_REACH)):
        if lowers[i] in (",", ":"):
            break
        if not lowers[i].isalpha() or claims.predicates.is_verb(i):
            return False
    else:
        return False
    whole = claims.subjects_at(i + 1)
    first = _introducing(claims, max(document.sentences[document.sentence[i]][0], trigger.first - 9), team)
    if whole is None or first < 0 or len(whole.actors) + (lowers[i] == ":") < MANY:
        return False
    owner = _introducer(claims, first, team)
    if owner is None or (whole.after < end and claims.predicates.tells(whole.after)):
        return False
    giver = with_the_rest(claims, whole)
    note_contender(claims, giver, owner, first, giver.after)
    return True
