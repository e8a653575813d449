"""Sides taken by joining a campaign: 'hizo campaña por', 'detrás de la lista de', 'sumó a Quilodrán'."""

from __future__ import annotations

from ...lexicon import CLITIC, VerbForm
from ..clauses.determiners import ALSO, HIS
from ..clauses.governing import PARA, POR, A
from ..clauses.verbs import TO_COME
from ..deeds.crowds import listed_past
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims
from .favoured import in_favour
from .givers import another, with_the_rest
from .lists import enumerated
from .newcomers import in_capacity
from .nouns import verb_before
from .partaking import in_front
from .takers import note, note_contender, taker_as_subject

DAY_REACH = 4
"""Tokens of 'por la tarde' behind 'se le unió'."""
GOVERNOR_REACH = 5
"""Tokens behind a verb within which the list of its supporters begins ('contaba desde abril con')."""
RECENTLY = frozenset(("venir", "acabar"))
"""Verbs that with 'de' and an infinitive tell what is just done."""
CROWD_REACH = 14
"""Tokens behind 'presentó a' within which some of a crowd are named."""

TEAM_REACH = 3
"""Tokens of 'a la campaña' before its noun."""
CLOSING = frozenset(("y", "e", "para", "en", "como", "desde", "este", "esta"))
"""What may stand behind 'al comando' that tells of nobody else's."""
OF_ANOTHER = (["a"], ["al"], ["de"], ["del"], ["por"], ["contra"], ["nacional"])
"""What behind 'al llamado' shows that it is no side's: 'al llamado a la huelga', 'al llamado nacional'."""
TAKEN_UP = frozenset(("ese", "esa", "este", "esta", "dicho", "dicha", "su", "al", "la"))
"""What stands before 'acuerdo', 'llamado' that was told of before."""
THEIR_TEAM = (["a", "su", "equipo"], ["a", "su", "bando"], ["a", "su", "proyecto"], ["a", "sus", "filas"])
"""What one joins of whom the text is on."""


def campaigning(claims: Claims, trigger: Trigger) -> bool:
    """'hizo campaña por Soto', 'hará campaña a favor de Soto'; not 'hizo campaña en el sur'."""
    form = claims.predicates.form(trigger.first - 1)
    if form is None or form.lemma != "hacer":
        return False
    predicate = claims.predicates.at(trigger.first - 1, form)
    candidate = claims.ends.complement(trigger.after, PARA | POR, reach=3)
    candidate = candidate or in_favour(claims, trigger.after)
    if candidate is not None and predicate.claimed:
        note(claims, claims.ends.agent(predicate), candidate, predicate.first, candidate.after)
    return True


def behind_candidacy(claims: Claims, trigger: Trigger) -> None:
    """'todos detrás de la candidatura de Soto', in a quotation; not 'el comité está detrás del edificio'."""
    if campaigning(claims, trigger) or in_front(claims, trigger):
        return
    document = claims.reading.document
    i = trigger.first - 1
    while i > 0 and claims.predicates.lexicon.is_word(document.lowers[i], "determiner", "possessive"):
        i -= 1
    if document.lowers[i] == "del":
        i += 1
    for first in range(max(0, i - 3), i + 1):
        found = claims.cues.at(first, "behind_word")
        if found is None or found[1] not in (i, i + 1):
            continue
        campaign = campaign_at(claims.reading, trigger.first)
        speaker = claims.ends.speaker(trigger.first)
        if campaign is not None and speaker is not None:
            claims.add(speaker, campaign, "support", first, campaign.after)
        return


def coming_to(claims: Claims, trigger: Trigger) -> None:
    """'Soto viajó al sur. Allí se le unió Quilodrán', 'Se le sumó a Soto la edila Quilodrán', of who stands;
    not 'Se le sumó una deuda'.
    """
    form = claims.predicates.of(trigger)
    if form is None or not claims.predicates.is_verb(trigger.first):
        return
    predicate = claims.predicates.at(trigger.first, form)
    document, i = claims.reading.document, predicate.verb + 1
    if not predicate.claimed or document.lowers[i - 3 : i - 1] not in (["se", "le"], ["se", "les"]):
        return
    end = document.sentences[document.sentence[predicate.verb]][1]
    taker = claims.ends.complement(i, A, reach=2) if i < end else None
    i = taker.after if taker is not None else i
    named = next((s for j in range(i, min(end, i + DAY_REACH)) if (s := claims.subjects_at(j))), None)
    if named is None or any(claims.predicates.tells(j) for j in range(i, named.first)):
        return
    topic = claims.ends.topic(predicate.first) if taker is None else None
    if topic is not None and topic.actors and not set(topic.actors) & claims.contenders():
        return  # 'El ministro Paredes viajó con Soto. Allí se le unió Tola'
    taker = taker or claims.spoken_of(predicate.first, "", "s", set(named.actors))
    if taker is not None and set(taker.actors) <= claims.contenders():
        doer = with_the_rest(claims, named)
        note_contender(claims, doer, taker, predicate.first, doer.after)


def joined_by(claims: Claims, trigger: Trigger) -> None:
    """'Soto sumó a la senadora Quilodrán', 'cuenta con el Partido del Alba'; not 'sumó a Soto a la
    lista de espera'.
    """
    form = claims.predicates.of(trigger)
    if form is None or (form.finite and not claims.predicates.is_verb(trigger.first)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    if predicate.head < 0 or (not form.finite and not _done(claims, predicate, form)):
        return
    to_come = predicate.tense in TO_COME and not trigger.lemma  # 'tendrá a su lado a Soto' is settled
    if not predicate.claimed or predicate.urged or to_come:
        return
    if claims.reading.document.lowers[predicate.verb - 1] in ("se", "me", "nos"):
        return  # 'se sumó a Soto'
    governor = "con" if form.lemma.startswith("contar") else "a"
    supporter = claims.ends.complement(trigger.after, frozenset((governor,)), reach=5)
    uses = claims.predicates.lexicon.constructions(form.lemma, "gain")
    listed = _counted_with(claims, trigger.after) if governor == "con" else None
    if supporter is not None and supporter.campaign and not supporter.actors:
        behind = claims.ends.complement(supporter.after, frozenset((governor,)), reach=3)
        supporter = with_the_rest(claims, behind) if behind is not None else None
        uses = frozenset()  # 'incorporó a su campaña a Soto'
        supporter = supporter or _of_crowd(claims, trigger.after)
    elif supporter is None or not supporter.actors:
        supporter = listed or _of_crowd(claims, trigger.after) or listed_behind(claims, trigger.after)
    elif listed is not None and set(supporter.actors) <= set(listed.actors):
        supporter = listed
    if supporter is None or not supporter.actors or supporter.campaign:
        added(claims, trigger, predicate)
        return
    supporter = with_the_rest(claims, supporter)
    own = _to_own_campaign(claims, supporter.after) or _to_own_campaign(claims, trigger.after)
    own = own or bool(in_capacity(claims, supporter.after, len(claims.reading.document)))
    if "to_campaign" in uses and not own:
        return
    taker = None if _is_blamed(claims, trigger.first) else taker_as_subject(claims, predicate)
    if taker is None:
        return
    standing = tuple(a for a in taker.actors if a in claims.contenders() and a.kind == "person")
    supporters = tuple(a for a in supporter.actors if a not in claims.contest.finalists)
    if standing and supporters:
        claims.add(
            End(supporters, supporter.first, supporter.after),
            End(standing, taker.first, taker.after),
            "support",
            predicate.first,
            supporter.after,
        )


def _is_blamed(claims: Claims, i: int) -> bool:
    """Whether a deed is what somebody is dealt with for, and so his: 'criticó al alcalde por haber sumado a
    Soto', 'cargó contra Luna por haber sumado a Soto'; not 'celebró por haber sumado a Soto'.
    """
    if claims.reading.document.lowers[max(0, i - 2) : i] != ["por", "haber"]:
        return False
    blamed = claims.reading.references.at(i - 3)
    return blamed is not None and claims.reading.clause.preposition(blamed) in ("a", "contra")


def added(claims: Claims, trigger: Trigger, predicate: Predicate) -> None:
    """'Soto contaba con el respaldo de Tola y ayer sumó el de Quilodrán'; not 'sumó el de su distrito'."""
    bare = claims.reading.document.lowers[trigger.after] in ("el", "los")
    more = another(claims, trigger.after) if bare else None
    taker = claims.backed_last(trigger.first)
    if more is not None and more.actors and taker is not None:
        whole = with_the_rest(claims, claims.ends.whole(more))
        claims.add(whole, taker, "support", predicate.first, whole.after)


def _counted_with(claims: Claims, i: int) -> End | None:
    """'cuenta con los verdes, el Partido del Alba y el aval de Soto': the list behind 'con'."""
    lowers = claims.reading.document.lowers
    for j in range(i - 1, min(len(lowers), i + 2)):
        if lowers[j] == "con":
            return enumerated(claims, j + 1)
    return None


def _of_crowd(claims: Claims, i: int) -> End | None:
    """'presentó a los integrantes de su comando, entre ellos Soto', 'sumó a dos ediles: Soto y Tola'; not
    'sumó a dos ediles'.
    """
    document = claims.reading.document
    end = document.sentences[document.sentence[i - 1]][1]
    for j in range(i, min(end - 1, i + CROWD_REACH)):
        if claims.predicates.tells(j):
            return None
        named = claims.reading.references.starting_at(j + 1) if document.lowers[j] == ":" else None
        if named is not None and named.actors:
            return with_the_rest(claims, claims.ends.whole(named))
        if claims.cues.at(j, "among") is not None:
            return claims.ends.among(j, CROWD_REACH)
    return None


def listed_behind(claims: Claims, i: int) -> End | None:
    """'cuenta con los liberales, los verdes y el Partido del Alba': whom a list names that crowds open."""
    lowers = claims.reading.document.lowers
    opens = (j for j in range(i, min(len(lowers), i + GOVERNOR_REACH)) if lowers[j] in ("con", "a", "por"))
    named = listed_past(claims.predicates, next(opens, i))
    return with_the_rest(claims, claims.ends.whole(named)) if named is not None else None


def _done(claims: Claims, predicate: Predicate, form: VerbForm) -> bool:
    """'logró sumar a', 'había sumado a', 'venía de sumar a'; not 'quiere sumar a', 'sumada a'."""
    if form.tense == "part":
        return not predicate.passive
    head = claims.predicates.form(predicate.head)
    if head is not None and head.lemma in RECENTLY:
        return claims.reading.document.lowers[predicate.verb - 1] == "de"
    return head is not None and claims.predicates.in_class(head.lemma, "achieve")


def _to_own_campaign(claims: Claims, i: int) -> bool:
    """'… a su comando', '… como jefe de su campaña'; not '… a su gabinete'."""
    document = claims.reading.document
    end = min(document.sentences[document.sentence[i - 1]][1], i + 7)
    noun = claims.cues.within(i, end, "campaign_noun", "team_area")
    return noun is not None and document.lowers[noun - 1] in HIS


def joined_too(claims: Claims, predicate: Predicate, trigger: Trigger, form: VerbForm) -> End | None:
    """Whom one backs by joining where another was just told to: 'También se sumó Quilodrán', 'Se sumó Tola'
    at the head of a sentence, 'se sumó a ese apoyo', 'se sumó al equipo económico' of nobody named; not
    'también se sumó al paro', nor behind a candidate whom nothing is known of.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if not claims.predicates.lexicon.is_word(form.lemma, "joining"):
        return None
    if lowers[trigger.after : trigger.after + 3] in THEIR_TEAM:
        return _whose_team(claims, predicate, trigger.after)
    if not claims.found:
        return None
    first, end = document.sentences[document.sentence[predicate.verb]]
    sentence = max(0, document.sentence[predicate.verb] - 1)
    near = lowers[max(first, predicate.first - 6) : min(end, trigger.after + 2)]
    last = claims.found[-1]
    before = document.starts[document.sentences[max(0, document.sentence[predicate.verb] - 2)][0]]
    if last.stance != "support" or last.start < before or last.candidate is None:
        return None
    behind = claims.cues.within(
        trigger.after, min(end, trigger.after + 4), "call_noun_vote", "commitment", "support_noun"
    )
    told = behind is not None and not (
        lowers[behind - 1] in ("al", "la") and lowers[behind + 1 : behind + 2] in OF_ANOTHER
    )
    if behind is not None and told and lowers[behind - 1] in TAKEN_UP:
        return End((last.candidate,), predicate.first, behind + 1)  # 'se sumó a ese apoyo'
    team = _team_at(claims, trigger.after, end)
    if team:
        return End((last.candidate,), predicate.first, team)
    opens = predicate.first == first and last.start >= document.starts[document.sentences[sentence][0]]
    if not (set(near) & ALSO or opens or _to_the_call(claims, predicate.first)):
        return None
    if any(w in ("a", "al", "con", "en") for w in lowers[trigger.after : min(end, trigger.after + 5)]):
        return None
    return End((last.candidate,), predicate.first, trigger.after)


def _whose_team(claims: Claims, predicate: Predicate, i: int) -> End | None:
    """'Otra mala jornada para Soto. Tola, que se había unido a su equipo, calló': the contender spoken of."""
    agent = claims.ends.agent(predicate)
    without = set(agent.actors) if agent is not None else set()
    meant = claims.dealt_with(predicate.first, "", without) or claims.spoken_of(i, "", "s", without)
    meant = meant if agent is not None else None
    known = meant is not None and set(meant.actors) <= claims.contenders()
    return End(meant.actors, predicate.first, i + 3) if meant is not None and known else None


def _team_at(claims: Claims, i: int, end: int) -> int:
    """The token behind 'a la campaña', 'al equipo económico' at token ``i``, of nobody; 0 for 'a la campaña
    de Soto', 'a la campaña contra el dengue'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    noun = claims.cues.within(i, min(end, i + TEAM_REACH), "team_area", "campaign_noun")
    found = claims.cues.at(noun, "team_area", "campaign_noun") if noun is not None else None
    if noun is None or found is None or lowers[noun - 1] not in ("al", "la", "el"):
        return 0
    closes = found[1] >= end or not lowers[found[1]].isalpha() or lowers[found[1]] in CLOSING
    closes = closes or bool(document.flags[found[1]] & CLITIC) or claims.predicates.tells(found[1])
    return found[1] if closes and not any(document.is_capital(j) for j in range(i, found[1])) else 0


def _to_the_call(claims: Claims, i: int) -> bool:
    """'llamado al que se sumó Quilodrán', 'a esa decisión se sumó Tola': what stands before token ``i``."""
    lowers = claims.reading.document.lowers
    if lowers[i - 2 : i] in (["al", "que"], ["la", "que"]):
        return True
    if lowers[i - 2 : i - 1] == ["a"] and lowers[i - 1] in ("él", "ella", "ellos", "ellas"):
        return True  # 'A él se unió Quilodrán'
    noun = claims.cues.ending(i, "call_noun_vote", "commitment", "support_noun")
    return noun is not None and not {"a", "al"}.isdisjoint(lowers[max(0, noun - 2) : noun])


def beside_them(claims: Claims, trigger: Trigger) -> None:
    """'Soto llega al cierre con Quilodrán de su lado', 'tiene al Partido del Alba de su parte'; not 'ganó con
    Quilodrán a su lado', who only stood there.
    """
    named = claims.reading.references.ending_at(trigger.first - 1)
    if named is None or not named.actors:
        return
    whole = claims.ends.whole(named)
    members = claims.reading.clause.members(named)
    governor = claims.reading.clause.preposition(members[0])
    if governor not in ("con", "a") or set(whole.actors) & claims.contenders():
        return
    verb = verb_before(claims, members[0].first, reach=CROWD_REACH)
    has = verb is not None and claims.predicates.form(verb.verb, lemma="tener") is not None
    if governor == "a" and not has:
        return
    taker = claims.ends.agent(verb) if verb is not None and verb.claimed else None
    if taker is not None and taker.actors and set(taker.actors) <= claims.contenders():
        claims.add(whole, taker, "support", whole.first, trigger.after)
