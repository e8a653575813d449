"""Backing by a part in a campaign: 'será su generalísima', 'la incorporación de Soto al comando de Tola'."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import DETERMINER, POSSESSIVE
from ..deeds.ends import End, campaign_at
from ..deeds.phrases import Phrase
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .nouns import BY_SUBJECT, another, verb_before, with_the_rest
from .takers import note_contender

CROWD_REACH = 5
"""Tokens of 'dos exministros' before the 'y' behind which somebody is named."""
POST_REACH = 6
"""Tokens between 'será' and the post in the campaign."""
CAMPAIGN_REACH = 8
"""Tokens behind a newcomer within which the campaign is named."""
ADHERENTS = frozenset("adherentes apoyos respaldos adhesiones incorporaciones fichajes refuerzos".split())
MANY = 2
INCISO_REACH = 24
"""Tokens of an inciso between two of a list."""
POSTS = frozenset(("generalísimo", "generalísima", "estratega"))
TEAM = ("campaign_noun", "project_noun", "means_noun", "campaign_post")


def holding_a_post(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán será generalísima de Soto', 'oficiará de vocero de la campaña'; not 'el jefe de campaña de
    Soto dijo'.
    """
    verb = verb_before(claims, trigger.first)
    if verb is not None and _introduced_as(claims, trigger, verb):
        return
    if verb is not None and claims.predicates.form(verb.verb, "appoint") is not None:
        _appointed(claims, trigger, verb)
        return
    joins = verb is not None and claims.predicates.form(verb.verb, "gain") is not None
    if verb is not None and joins and claims.reading.document.lowers[trigger.first - 1] == "como":
        joining_as(claims, trigger, verb)
        return
    form = claims.predicates.form(verb.verb, "serve") if verb is not None else None
    if verb is None or form is None or not verb.claimed or trigger.first - verb.verb > POST_REACH:
        return
    if form.lemma == "ser" and verb.head == verb.verb and verb.tense not in ("fut", "pres"):
        return
    agent = claims.ends.agent(verb)
    owner = _owner(claims, trigger, agent) if agent is not None else None
    if agent is not None and owner is not None:
        note_contender(claims, agent, owner, verb.first, trigger.after)


def _introduced_as(claims: Claims, trigger: Trigger, verb: Predicate) -> bool:
    """'Soto presentó a su nueva jefa de campaña, Rosa Quilodrán'; not 'criticó a su jefa, Rosa'."""
    lowers = claims.reading.document.lowers
    form = claims.predicates.form(verb.verb, "introduce") or claims.predicates.form(verb.verb, "appoint")
    if form is None or not verb.claimed or lowers[trigger.after : trigger.after + 1] != [","]:
        return False
    if trigger.after + 1 >= len(lowers):
        return False
    if BY_SUBJECT.isdisjoint(lowers[verb.verb + 1 : trigger.first]):
        return False
    agent, named = claims.ends.agent(verb), claims.reading.references.at(trigger.after + 1)
    if agent is None or named is None or named.kind != "name" or not set(agent.actors) <= claims.contenders():
        return False
    note_contender(claims, End(named.actors, trigger.first, named.after), agent, verb.first, named.after)
    return True


def joining_as(claims: Claims, trigger: Trigger, verb: Predicate) -> None:
    """'Quilodrán se incorporará a la campaña como coordinadora', 'a su equipo como vocera', of the contender
    spoken of; not 'se sumó al paro como vocera'.
    """
    form = claims.predicates.form(verb.verb, "gain")
    team = claims.cues.within(verb.verb + 1, trigger.first, *TEAM)
    if form is None or team is None or not verb.claimed or verb.head < 0:
        return
    if "se" not in claims.reading.document.lowers[verb.first : verb.verb]:
        return
    agent = claims.ends.agent(verb)
    if agent is None or claims.reading.document.lowers[team + 1 : team + 2] in (["de"], ["del"]):
        return
    owner = told_of(claims, verb.first, agent)
    if owner is not None:
        note_contender(claims, agent, owner, verb.first, trigger.after)


def _appointed(claims: Claims, trigger: Trigger, verb: Predicate) -> None:
    """'Soto nombró a Quilodrán jefa de su campaña', 'Quilodrán fue designada vocera de Soto'."""
    if not verb.claimed:
        return
    agent = claims.ends.agent(verb) if verb.head >= 0 else None
    if verb.passive and agent is not None:
        owner = _owner(claims, trigger, agent)
        if owner is not None:
            note_contender(claims, agent, owner, verb.first, trigger.after)
        return
    named = claims.ends.complement(verb.verb + 1, frozenset(("a",)), reach=6)
    owner = agent if agent is not None and set(agent.actors) & claims.contenders() else None
    if named is not None and named.actors and owner is not None and named.after <= trigger.first:
        note_contender(claims, named, owner, verb.first, trigger.after)


def _owner(claims: Claims, trigger: Trigger, agent: End) -> End | None:
    """Whose campaign a post is of: 'de Soto', 'de la campaña de Soto', 'su', else of whom the text speaks."""
    lowers = claims.reading.document.lowers
    named = claims.ends.complement(trigger.after, frozenset(("de",)), reach=4)
    if named is not None and named.actors:
        return named
    for i in range(trigger.after, min(len(lowers), trigger.after + CAMPAIGN_REACH)):
        campaign = campaign_at(claims.reading, i)
        if campaign is not None:
            return campaign
    if lowers[trigger.first - 1] not in BY_SUBJECT and lowers[trigger.after : trigger.after + 1] == ["de"]:
        return _named_within(claims, trigger) or announcer(claims, trigger.first)
    named_post = claims.cues.within(trigger.first, trigger.after, "campaign_noun") is not None
    if named_post or lowers[trigger.first] in POSTS or lowers[trigger.first - 1] in BY_SUBJECT:
        return told_of(claims, trigger.first, agent)
    return _backed_before(claims, trigger.first)


def _named_within(claims: Claims, trigger: Trigger) -> End | None:
    """'el vocero de Soto', one description in all: who is named in it."""
    namings = claims.reading.cast.namings
    place = bisect_left(namings, trigger.after, key=lambda naming: naming.first)
    if place == len(namings) or namings[place].first >= trigger.after + POST_REACH:
        return None
    naming = namings[place]
    return End((naming.actor,), naming.first, naming.after)


def told_of(claims: Claims, i: int, agent: End) -> End | None:
    """Whose campaign is spoken of at token ``i``: the contender of this sentence or the one before."""
    last = _backed_before(claims, i)
    standing = {a for a in claims.contenders() if a.kind == "person"}
    return last or claims.ends.spoken_of(i, "", "s", standing, set(agent.actors), sentences=1)


def announcer(claims: Claims, i: int) -> End | None:
    """'Soto anunció que Tola asumirá la coordinación': the contender who says what holds token ``i``."""
    verb = verb_before(claims, i)
    told = claims.ends.subjects.of(verb.head) if verb is not None and verb.head >= 0 else None
    if told is None or told.governor < 0 or told.kind != "complement":
        return None
    agent = claims.ends.subject(told.governor)
    return agent if agent is not None and agent.actors and set(agent.actors) <= claims.contenders() else None


def _backed_before(claims: Claims, i: int) -> End | None:
    """Who was told to be backed in the sentence of token ``i`` or the one before."""
    last = claims.found[-1] if claims.found else None
    document = claims.reading.document
    begin = document.starts[document.sentences[max(0, document.sentence[i] - 1)][0]]
    if last is None or last.stance != "support" or last.start < begin or last.candidate is None:
        return None
    return End((last.candidate,), i, i + 1)


def running(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán coordinará la campaña en el sur', 'encabezará la comisión de plan de gobierno', of the
    contender spoken of; not 'coordinará la campaña de vacunación'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    form = claims.predicates.of(trigger)
    i = trigger.after - (lowers[trigger.after - 1] == "del")  # 'estará a cargo del programa'
    if form is None or i + 2 >= len(lowers):
        return
    if not (lowers[i] == "del" or document.flags[i] & (DETERMINER | POSSESSIVE)):
        return
    noun = claims.cues.at(i + 1, "team_area", "campaign_noun")
    if noun is None or (noun[0] != "team_area" and lowers[i] != "la"):
        return
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.agent(predicate)
    if agent is None or not predicate.claimed or document.flags[i + 1] == 0:
        return
    owner = announcer(claims, trigger.after) if noun[0] == "team_area" else None
    if lowers[noun[1] : noun[1] + 1] in (["de"], ["del"]):
        owner = claims.ends.complement(noun[1], frozenset(("de",)), reach=4)
    elif owner is None and (noun[0] != "team_area" or lowers[i] in BY_SUBJECT):
        owner = (
            told_of(claims, predicate.first, agent) if lowers[noun[1] : noun[1] + 1] != ["contra"] else None
        )
    if owner is not None:
        after = max(noun[1], owner.after if owner.first > predicate.verb else 0)
        note_contender(claims, agent, owner, predicate.first, after)


def taking_charge(claims: Claims, trigger: Trigger) -> None:
    """'Soto coordinará la campaña y Paredes se encargará del puerto': who has a part beside another."""
    document = claims.reading.document
    form = claims.predicates.of(trigger)
    last = claims.found[-1] if claims.found else None
    if form is None or last is None or last.stance != "support" or last.candidate is None:
        return
    first, _ = document.sentences[document.sentence[trigger.first]]
    predicate = claims.predicates.at(trigger.first, form)
    begin = document.starts[first]
    run = any(
        claims.predicates.form(i, "run") is not None or claims.cues.at(i, "campaign_post") is not None
        for i in range(first, predicate.first)
    )
    if (
        not run
        or last.start < begin
        or not predicate.claimed
        or "se" not in document.lowers[first : predicate.verb]
    ):
        return
    agent = claims.ends.agent(predicate)
    if agent is not None:
        note_contender(
            claims,
            agent,
            End((last.candidate,), predicate.first, trigger.after),
            predicate.first,
            trigger.after,
        )


def newcomer(claims: Claims, trigger: Trigger) -> None:
    """'la incorporación de Quilodrán a la campaña de Soto', 'La incorporación más llamativa es la de Tola';
    not 'la incorporación de Quilodrán al directorio'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    giver = claims.ends.complement(trigger.after, frozenset(("de",)), reach=3)
    if giver is not None and giver.actors:
        giver = with_the_rest(claims, giver)
        campaign = _campaign_behind(claims, giver.after, end, giver)
        campaign = campaign or _campaign_before(claims, trigger.first, giver)
        verb = verb_before(claims, trigger.first)
        if campaign is not None and (verb is None or verb.claimed):
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
        if owner is not None and lowers[i + 1] in ("el", "la", "los", "las"):
            note_contender(claims, whole, owner, trigger.first, whole.after)
        return


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
        if lowers[j - 1] in BY_SUBJECT:
            found = told_of(claims, j, giver)
            return End(found.actors, j - 1, j + 1) if found is not None else None
    return None


def _campaign_before(claims: Claims, i: int, giver: End) -> End | None:
    """'reforzó su campaña con la llegada de Soto': whose campaign stands before 'con'."""
    lowers = claims.reading.document.lowers
    if lowers[i - 2 : i] not in (["con", "la"], ["con", "el"]):
        return None
    noun = claims.cues.ending(i - 2, "campaign_noun")
    if noun is None or lowers[noun - 1] not in BY_SUBJECT:
        return None
    verb = verb_before(claims, noun - 1)
    agent = claims.ends.agent(verb) if verb is not None and verb.claimed else None
    return None if agent is None or set(agent.actors) & set(giver.actors) else agent


def _of_a_team(claims: Claims, i: int) -> bool:
    """Whether the sentence before token ``i`` speaks of a campaign or its team."""
    document = claims.reading.document
    first, after = document.sentences[max(0, document.sentence[i] - 1)]
    return claims.cues.within(first, after, *TEAM) is not None


def presented(claims: Claims, trigger: Trigger) -> None:
    """'Soto presentó a tres figuras que reforzarán su campaña. Se trata de Quilodrán y de Tola'; not 'se
    trata de Soto' of anything else.
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
    if newcomers is None or team is None:
        return
    named = claims.subjects_at(trigger.after) or _behind_a_crowd(claims, trigger.after)
    titled = another(claims, trigger.after - 1) if named is None else None
    if named is not None:
        whole = _and_beside(claims, with_the_rest(claims, End(named.actors, named.first, named.after)))
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
    giver = with_the_rest(claims, End(whole.actors, whole.first, whole.after))
    owner = (
        claims.ends.complement(noun + 1, frozenset(("de",)), reach=4)
        if lowers[noun + 1] in ("de", "del")
        else None
    )
    if lowers[noun - 1] in BY_SUBJECT:
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


def _behind_a_crowd(claims: Claims, i: int) -> Phrase | None:
    """'… entre los que figuran dos exministros y la fiscal Soto': who is named behind some who are not."""
    document = claims.reading.document
    for j in range(i, min(len(document) - 2, i + CROWD_REACH)):
        if document.lowers[j] == "y":
            return claims.subjects_at(j + 1)
        if not document.lowers[j].isalpha() or claims.predicates.is_verb(j):
            return None
    return None


def listed(claims: Claims, trigger: Trigger) -> None:
    """'presentó a sus nuevos adherentes: Quilodrán y Tola', 'habló de quienes se han sumado: Tola'; not 'de
    quienes se han sumado a la huelga'.
    """
    if introduced(claims, trigger):
        return
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    colon = next(
        (i for i in range(trigger.after, min(end, trigger.after + CAMPAIGN_REACH)) if lowers[i] == ":"), 0
    )
    if not colon or any(
        claims.predicates.is_verb(i) or lowers[i] == "a" for i in range(trigger.after, colon)
    ):
        return
    if trigger.kind == "adherent_noun":
        of_theirs = lowers[max(0, trigger.first - 3) : trigger.first]
        if BY_SUBJECT.isdisjoint(of_theirs) or lowers[trigger.first] not in ADHERENTS:
            return
    whole = claims.subjects_at(colon + 1)
    verb = verb_before(claims, trigger.first)
    if whole is None or verb is None or not verb.claimed:
        return
    giver = with_the_rest(claims, End(whole.actors, whole.first, whole.after))
    owner = claims.ends.agent(verb)
    if owner is None or not set(owner.actors) & claims.contenders():
        owner = told_of(claims, trigger.first, giver)
    if owner is not None:
        note_contender(claims, giver, owner, verb.first, giver.after)


def introduced(claims: Claims, trigger: Trigger) -> bool:
    """'presentó a los nuevos integrantes de su equipo, el economista Soto y la exjueza Tola'; not 'presentó
    a los integrantes de su equipo, dijo Soto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    team = claims.cues.within(trigger.after, min(end, trigger.after + CAMPAIGN_REACH), *TEAM)
    if team is None or lowers[team - 1] not in BY_SUBJECT:
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
    giver = with_the_rest(claims, End(whole.actors, whole.first, whole.after))
    note_contender(claims, giver, owner, first, giver.after)
    return True


def beside(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán recorrerá la región junto a Soto'; not 'caminó junto a Soto por el mercado'."""
    verb = verb_before(claims, trigger.first)
    form = claims.predicates.form(verb.verb, "canvass") if verb is not None else None
    if verb is None or form is None or not verb.claimed or not _to_come(verb):
        return
    agent = claims.ends.agent(verb)
    target = claims.ends.complement(trigger.after - 1, frozenset(("a", "de")), reach=4)
    if agent is None or target is None:
        return
    target = claims.described(target, set(agent.actors), vote=True)
    note_contender(claims, agent, target, verb.first, max(trigger.after, target.after))


def _to_come(verb: Predicate) -> bool:
    return verb.tense == "fut" or (verb.head != verb.verb and verb.tense in ("pres", "pret"))


def guarding(claims: Claims, trigger: Trigger) -> None:
    """'“Voy a cuidar cada voto de Soto”', 'se comprometió a cuidarle las mesas'; not 'cuidó los votos'."""
    document = claims.reading.document
    form = claims.predicates.of(trigger)
    if form is None or not (form.tense == "inf" or claims.predicates.is_verb(trigger.first)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    end = document.sentences[document.sentence[trigger.first]][1]
    noun = claims.cues.within(trigger.after, min(end, trigger.after + POST_REACH), "guarded_noun")
    if noun is None or not predicate.claimed:
        return
    agent = claims.ends.agent(predicate)
    owner = claims.ends.complement(noun + 1, frozenset(("de",)), reach=3)
    clitic = claims.ends.clitic(predicate)
    if agent is not None and (owner is None or not owner.actors) and clitic is not None:
        owner = claims.spoken_of(predicate.first, *clitic, set(agent.actors))
    if agent is not None and owner is not None:
        note_contender(
            claims, agent, owner, predicate.first, max(noun + 1, owner.after if owner.first > noun else 0)
        )
