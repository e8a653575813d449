"""Backing by a part in a campaign: 'será su generalísima', 'la incorporación de Soto al comando de Tola'."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import DETERMINER, POSSESSIVE, VerbForm
from ..clauses.determiners import HIS
from ..clauses.governing import DE, EN, PARA, POR, A
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .nouns import verb_before
from .takers import note_contender, whose_post

POST_REACH = 6
"""Tokens between 'será' and the post in the campaign."""
FAR = 8
"""Sentences back in which it was told whose team a post without an owner is in."""
CAMPAIGN_REACH = 8
"""Tokens behind a newcomer within which the campaign is named."""
PARTS_REACH = 2
"""Sentences back in which one was told to have a part beside whom another has theirs."""
POSTS = frozenset(("generalísimo", "generalísima", "estratega"))
COORDINATING = "coordinar"
"""What one does to a candidate as to a campaign."""
WHOM = ("la", "lo")
"""The pronouns of one who is coordinated."""
HEADING = frozenset(("encabezar", "liderar", "presidir"))
TICKETS = frozenset(
    ("candidatura", "lista", "fórmula", "plancha", "planilla", "papeleta", "boleta", "binomio", "dupla")
)
"""What whoever heads it stands on."""
MADE = "convertir"
"""What somebody is made, or becomes: 'se convirtió en la vocera de Soto'."""
TEAM = ("campaign_noun", "project_noun", "means_noun", "campaign_post")


def holding_a_post(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán será generalísima de Soto', 'oficiará de vocero de la campaña'; not 'el jefe de campaña de
    Soto dijo'.
    """
    verb = verb_before(claims, trigger.first)
    if verb is not None and _introduced_as(claims, trigger, verb):
        return
    appoints = verb is not None and claims.predicates.form(verb.verb, "appoint") is not None
    if verb is not None and (appoints or _shown_as(claims, trigger, verb)):
        _appointed(claims, trigger, verb)
        return
    joins = verb is not None and claims.predicates.form(verb.verb, "gain") is not None
    if verb is not None and joins and claims.reading.document.lowers[trigger.first - 1] == "como":
        joining_as(claims, trigger, verb)
        return
    form = claims.predicates.form(verb.verb, "serve") if verb is not None else None
    if verb is not None and form is not None and _decreed(claims, trigger, verb):
        return
    if verb is None or form is None or not verb.claimed or trigger.first - verb.verb > POST_REACH:
        return
    if form.lemma == MADE and (verb := _has_become(claims, verb)) is None:
        return
    been = claims.predicates.form(verb.verb, lemma="ser") is not None  # 'fue' is of 'ir' too
    if been and verb.head == verb.verb and verb.tense not in ("fut", "pres"):
        return
    agent = claims.ends.agent(verb)
    owner = _owner(claims, trigger, agent) if agent is not None else None
    if agent is not None and owner is not None:
        owns_a_campaign(claims, trigger, owner)
        note_contender(claims, agent, owner, verb.first, trigger.after)


def _shown_as(claims: Claims, trigger: Trigger, verb: Predicate) -> bool:
    """'fue presentada como vocera de Soto', 'fue anunciado por Soto como su jefe de campaña'; not '… como
    posible vocera de Soto', '… como vocera de los pescadores'.
    """
    lowers, lexicon = claims.reading.document.lowers, claims.predicates.lexicon
    before = lowers[trigger.first - 2 : trigger.first]
    if not verb.passive or claims.predicates.form(verb.verb, "introduce") is None or "como" not in before:
        return False
    crowd = lowers[trigger.after + 1 : trigger.after + 2] in (["los"], ["las"])
    return not crowd and not any(lexicon.is_word(word, "hypothetical") for word in before)


def _has_become(claims: Claims, verb: Predicate) -> Predicate | None:
    """'se convirtió en la vocera de Soto', 'salió convertida en la coordinadora': the verb whose subject has
    the post; None for 'convirtió a Tola en su vocera'.
    """
    form = claims.predicates.form(verb.verb)
    if form is not None and form.tense == "part" and verb.head < 0:
        led = claims.predicates.form(verb.verb - 1)
        finite = led is not None and led.finite and claims.predicates.is_verb(verb.verb - 1)
        return claims.predicates.at(verb.verb - 1, led) if led is not None and finite else None
    return verb if claims.predicates.bears_own_pronoun(verb) else None


def owns_a_campaign(claims: Claims, trigger: Trigger, owner: End) -> None:
    """'será el jefe de debate de Soto': whoever has one stands; not 'será la vocera de Soto'."""
    lowers = claims.reading.document.lowers
    if lowers[trigger.after : trigger.after + 1] not in (["de"], ["del"]):
        return  # 'será la jefa de campaña, en reemplazo de Soto'
    named = claims.cues.within(trigger.first, trigger.after, "campaign_noun") is not None
    named = named or lowers[trigger.after - 1] == "debate"
    if named or lowers[trigger.first] in POSTS:
        claims.contest.contenders.update(actor for actor in owner.actors if actor.kind == "person")


def _decreed(claims: Claims, trigger: Trigger, verb: Predicate) -> bool:
    """'Soto definió que Quilodrán asumiera como vocera', of the contender who says so; not 'pidió que
    Quilodrán asuma como vocera'.
    """
    told = claims.ends.subjects.of(verb.head) if verb.head >= 0 else None
    ruled = (
        claims.predicates.form(told.governor, "commit") if told is not None and told.governor >= 0 else None
    )
    if told is None or ruled is None or told.kind != "complement" or verb.tense not in ("subj", "subjimpf"):
        return False
    governor = claims.predicates.at(told.governor, ruled)
    agent = claims.ends.subject(verb.head)
    if agent is None or not agent.actors or not governor.claimed:
        return False
    owner = claims.ends.agent(governor) or told_of(claims, verb.first, agent)
    if owner is None:
        return False
    if trigger.first - verb.verb > POST_REACH or not set(owner.actors) <= claims.contenders():
        return False
    note_contender(claims, agent, owner, verb.first, trigger.after)
    return True


def _introduced_as(claims: Claims, trigger: Trigger, verb: Predicate) -> bool:
    """'Soto presentó a su nueva jefa de campaña, Rosa Quilodrán'; not 'criticó a su jefa, Rosa'."""
    lowers = claims.reading.document.lowers
    form = claims.predicates.form(verb.verb, "introduce") or claims.predicates.form(verb.verb, "appoint")
    if form is None or not verb.claimed or lowers[trigger.after : trigger.after + 1] != [","]:
        return False
    if trigger.after + 1 >= len(lowers):
        return False
    if HIS.isdisjoint(lowers[verb.verb + 1 : trigger.first]):
        return False
    agent, named = claims.ends.agent(verb), claims.reading.references.at(trigger.after + 1)
    if agent is None or named is None or named.kind != "name" or not set(agent.actors) <= claims.contenders():
        return False
    note_contender(claims, End(named.actors, trigger.first, named.after), agent, verb.first, named.after)
    return True


def joining_as(claims: Claims, trigger: Trigger, verb: Predicate) -> None:
    """'Quilodrán se incorporará a la campaña como coordinadora', 'se sumó como jefa de campaña', of the
    contender spoken of; not 'se sumó al paro como vocera'.
    """
    form = claims.predicates.form(verb.verb, "gain")
    team = claims.cues.within(verb.verb + 1, trigger.after, *TEAM)
    if form is None or team is None or not verb.claimed or verb.head < 0:
        return
    if "se" not in claims.reading.document.lowers[verb.first : verb.verb]:
        return
    agent = claims.ends.agent(verb)
    named = claims.cues.at(team, *TEAM)
    behind = named[1] if named is not None else team + 1
    if agent is None or claims.reading.document.lowers[behind : behind + 1] in (["de"], ["del"]):
        return
    owner = told_of(claims, verb.first, agent)
    if owner is not None:
        note_contender(claims, agent, owner, verb.first, trigger.after)


def _appointed(claims: Claims, trigger: Trigger, verb: Predicate) -> None:
    """'Soto nombró a Quilodrán jefa de su campaña', 'Quilodrán fue designada vocera de Soto', 'fue presentada
    como vocera de Soto'.
    """
    if not verb.claimed:
        return
    agent = claims.ends.agent(verb) if verb.head >= 0 else None
    if verb.passive and agent is not None:
        owner = _owner(claims, trigger, agent)
        if owner is not None:
            note_contender(claims, agent, owner, verb.first, trigger.after)
        return
    named = claims.ends.complement(verb.verb + 1, A, reach=6)
    if (named is None or named.after > trigger.first) and trigger.first == verb.verb + 1:
        named = claims.ends.complement(trigger.after, A, reach=6)  # 'nombró vocera a Tola'
    owner = agent if agent is not None and set(agent.actors) & claims.contenders() else None
    if named is not None and named.actors and owner is not None:
        note_contender(claims, named, owner, verb.first, max(trigger.after, named.after))


def _owner(claims: Claims, trigger: Trigger, agent: End) -> End | None:
    """Whose campaign a post is of: 'de Soto', 'de la campaña de Soto', 'su', else of whom the text speaks."""
    lowers = claims.reading.document.lowers
    named = claims.ends.complement(trigger.after, DE | PARA | POR, reach=4)
    if named is not None and named.actors:
        return named
    for i in range(trigger.after, min(len(lowers), trigger.after + CAMPAIGN_REACH)):
        campaign = campaign_at(claims.reading, i)
        if campaign is not None:
            return campaign
    behind = lowers[trigger.after : trigger.after + 1]
    if lowers[trigger.first - 1] not in HIS and behind in (["de"], ["del"]):
        return whose_post(claims, trigger.after) or announcer(claims, trigger.first)
    named_post = claims.cues.within(trigger.first, trigger.after, "campaign_noun") is not None
    if named_post or lowers[trigger.first] in POSTS or lowers[trigger.first - 1] in HIS:
        return told_of(claims, trigger.first, agent) or only_one_backed(claims, trigger.first)
    return claims.backed_last(trigger.first, back=1)


def named_within(claims: Claims, trigger: Trigger) -> End | None:
    """'el vocero de Soto', one description in all: who is named in it."""
    namings = claims.reading.cast.namings
    place = bisect_left(namings, trigger.after, key=lambda naming: naming.first)
    if place == len(namings) or namings[place].first >= trigger.after + POST_REACH:
        return None
    naming, sentences = namings[place], claims.reading.document.sentence
    here = naming.actor.kind == "person" and sentences[naming.first] == sentences[trigger.first]
    return End((naming.actor,), naming.first, naming.after) if here else None


def told_of(claims: Claims, i: int, agent: End) -> End | None:
    """Whose campaign is spoken of at token ``i``: the contender of this sentence or the one before."""
    last = claims.dealt_with(i, "", set(agent.actors), back=0) or claims.backed_last(i, back=1)
    standing = {a for a in claims.contenders() - claims.contest.former if a.kind == "person"}
    return last or claims.ends.spoken_of(i, "", "s", standing, set(agent.actors), sentences=1)


def announcer(claims: Claims, i: int) -> End | None:
    """'Soto anunció que Tola asumirá la coordinación': the contender who says what holds token ``i``."""
    verb = verb_before(claims, i)
    told = claims.ends.subjects.of(verb.head) if verb is not None and verb.head >= 0 else None
    if told is None or told.governor < 0 or told.kind != "complement":
        return None
    agent = claims.ends.subject(told.governor)
    return agent if agent is not None and agent.actors and set(agent.actors) <= claims.contenders() else None


def only_one_backed(claims: Claims, i: int) -> End | None:
    """Who alone was told to be backed in the sentences before token ``i``: the team is theirs."""
    document = claims.reading.document
    begin = document.starts[document.sentences[max(0, document.sentence[i] - FAR)][0]]
    backed = {e.candidate for e in claims.found if e.stance == "support" and e.start >= begin}
    one = next(iter(backed)) if len(backed) == 1 else None
    return End((one,), i, i + 1) if one is not None else None


def running(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán coordinará la campaña en el sur', 'encabezará la comisión de plan de gobierno', of the
    contender spoken of; not 'coordinará la campaña de vacunación'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    form = claims.predicates.of(trigger)
    if form is not None and form.lemma == COORDINATING and _coordinating(claims, trigger, form):
        return
    i = trigger.after - (lowers[trigger.after - 1] == "del")  # 'estará a cargo del programa'
    if form is None or i + 2 >= len(lowers):
        return
    if not (lowers[i] == "del" or document.flags[i] & (DETERMINER | POSSESSIVE)):
        return
    if form.lemma in HEADING and lowers[i + 1] in TICKETS:
        return  # 'Quilodrán encabeza la lista del Frente Austral': she stands
    noun = claims.cues.at(i + 1, "team_area") or claims.cues.at(i + 1, "campaign_noun")
    if noun is None or (noun[0] != "team_area" and lowers[i] != "la"):
        return
    predicate = claims.predicates.at(trigger.first, form)
    cleft = _who_will(claims, predicate)
    agent = cleft or claims.ends.agent(predicate)
    if agent is None or not (predicate.claimed or cleft) or document.flags[i + 1] == 0:
        return
    owner = announcer(claims, cleft.first if cleft else trigger.after) if noun[0] == "team_area" else None
    told = told_of(claims, predicate.first, agent)
    if lowers[noun[1] : noun[1] + 1] in (["de"], ["del"]):
        reach = 2 if lowers[i + 1 : noun[1]] == ["equipo"] else 4
        owner = claims.ends.complement(noun[1], DE, reach=reach)
        owner = told if owner is not None and owner.campaign and not owner.actors else owner
    elif owner is None and (noun[0] != "team_area" or lowers[i] in HIS):
        owner = told if lowers[noun[1] : noun[1] + 1] != ["contra"] else None
    owner = owner or (claims.backed_last(predicate.first, back=1) if noun[0] == "team_area" else None)
    if owner is not None:
        after = max(noun[1], owner.after if owner.first > predicate.verb else 0)
        note_contender(claims, agent, owner, predicate.first, after)


def _coordinating(claims: Claims, trigger: Trigger, form: VerbForm) -> bool:
    """'Quilodrán aceptó coordinarla en el sur', 'coordinará a Soto en la costa', of one who stands; not
    'coordina a los alcaldes'.
    """
    if not (form.tense == "inf" or claims.predicates.is_verb(trigger.first)):
        return False
    predicate = claims.predicates.at(trigger.first, form)
    agent = claims.ends.agent(predicate) if predicate.claimed else None
    if agent is None:
        return False
    lowers = claims.reading.document.lowers
    whom = lowers[trigger.first].endswith(WHOM) or lowers[trigger.first - 1] in WHOM
    clitic = claims.ends.clitic(predicate) if whom else None
    owner = claims.ends.complement(trigger.after, A, reach=3) if not whom else None
    if clitic is not None and clitic[1] == "s":
        owner = claims.spoken_of(predicate.first, *clitic, set(agent.actors))
    if owner is None or not owner.actors:
        return False
    note_contender(claims, agent, owner, predicate.first, max(trigger.after, owner.after))
    return True


def _who_will(claims: Claims, predicate: Predicate) -> End | None:
    """'Será la diputada Tola quien coordine la campaña': whom a copula before 'quien' says to do it."""
    lowers = claims.reading.document.lowers
    i = predicate.first - 1
    if i < 3 or lowers[i] not in ("quien", "quienes"):
        return None
    i -= 1
    if lowers[i] == ")":
        i = next((j - 1 for j in range(i, max(1, i - POST_REACH), -1) if lowers[j] == "("), i)
    named = claims.reading.references.at(i)
    whole = claims.ends.whole(named) if named is not None and named.actors else None
    if named is None or whole is None:
        return None
    copula = whole.first - 1
    form = claims.predicates.form(copula, lemma="ser")
    return whole if form is not None and form.tense in ("fut", "pres", "pret") else None


def taking_charge(claims: Claims, trigger: Trigger) -> None:
    """'Soto coordinará la campaña y Paredes se encargará del puerto': who has a part beside another."""
    document = claims.reading.document
    form = claims.predicates.of(trigger)
    if form is None:
        return
    first, _ = document.sentences[document.sentence[trigger.first]]
    predicate = claims.predicates.at(trigger.first, form)
    taker = claims.backed_last(predicate.first)
    if taker is None or not _parts_told(claims, first, predicate.first):
        return
    reflexive = "se" in document.lowers[first : predicate.verb]
    agent = claims.ends.agent(predicate) if predicate.claimed and reflexive else None
    if agent is not None:
        note_contender(claims, agent, taker, predicate.first, trigger.after)


def _parts_told(claims: Claims, first: int, after: int) -> bool:
    """'coordinará la campaña', 'será la jefa de campaña': whether tokens ``first`` up to ``after`` tell of
    somebody's part in a campaign.
    """
    return any(
        claims.predicates.form(i, "run") is not None or claims.cues.at(i, "campaign_post") is not None
        for i in range(first, after)
    )


def falling_to(claims: Claims, trigger: Trigger) -> None:
    """'Soto será la jefa de campaña de Tola. En el sur la tarea recaerá en Paredes', 'la vocería quedará en
    manos de Paredes': who has a part too; not 'El premio recayó en Paredes'.
    """
    document = claims.reading.document
    form = claims.predicates.of(trigger)
    begin, _ = document.sentences[max(0, document.sentence[trigger.first] - PARTS_REACH)]
    taker = claims.backed_last(trigger.first, back=PARTS_REACH)
    if form is None or taker is None or not _parts_told(claims, begin, trigger.first):
        return
    predicate = claims.predicates.at(trigger.first, form)
    if predicate.claimed and _part_before(claims, predicate.first):
        giver = claims.ends.complement(trigger.after, A | DE | EN, reach=POST_REACH)
        if giver is not None and giver.actors:
            note_contender(claims, giver, taker, predicate.first, giver.after)


def _part_before(claims: Claims, i: int) -> bool:
    """'la tarea', 'la coordinación del norte': whether a part in a campaign is told of before token ``i``."""
    begin = max(claims.reading.document.sentences[claims.reading.document.sentence[i]][0], i - CAMPAIGN_REACH)
    return claims.cues.within(begin, i, "part_noun", "campaign_post", "team_area") is not None


def beside(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán recorrerá la región junto a Soto'; not 'caminó junto a Soto por el mercado'."""
    verb = verb_before(claims, trigger.first)
    form = claims.predicates.form(verb.verb, "canvass") if verb is not None else None
    if verb is None or form is None or not verb.claimed or not _to_come(verb):
        return
    agent = claims.ends.agent(verb)
    target = claims.ends.complement(trigger.after - 1, A | DE, reach=4)
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
    owner = claims.ends.complement(noun + 1, DE, reach=3)
    clitic = claims.ends.clitic(predicate)
    if clitic is not None and owner is None:
        owner = claims.ends.complement(noun + 1, A, reach=3)  # 'cuidarle las mesas a Soto'
    if agent is not None and (owner is None or not owner.actors) and clitic is not None:
        owner = claims.spoken_of(predicate.first, *clitic, set(agent.actors))
    if agent is not None and owner is not None:
        note_contender(
            claims, agent, owner, predicate.first, max(noun + 1, owner.after if owner.first > noun else 0)
        )
