"""Posts in a campaign told without a verb of holding them: 'Soto, coordinadora de la campaña de Tola', 'la
nueva vocera de Tola es Soto', 'presentó a Soto como vocera'.
"""

from __future__ import annotations

from ...lexicon import DETERMINER, POSSESSIVE
from ..clauses.determiners import HIS
from ..clauses.governing import A
from ..deeds.ends import End, campaign_at
from ..deeds.triggers import Trigger
from ..references.pointers import Reference
from .claims import Claims
from .enlisting import holding_a_post, told_of
from .givers import with_the_rest
from .lists import enumerated
from .takers import note_contender, whose_post

SURE = ("coordinador", "generalísim", "parte", "integrante", "miembro")
"""How posts begin that are told of whoever works for a contender, not of whoever speaks for one by trade."""
OWNER_REACH = 6
"""Tokens between a post and the campaign that it is in."""
VERB_REACH = 30
"""Tokens between 'presentó' and the last 'y a Soto como vocera'."""
FOREMOST = frozenset("nuevo nueva nuevos nuevas principal principales".split())
"""What stands before a post that somebody is said to have: 'la nueva vocera'."""
NEW_REACH = 3
"""Tokens of 'como su nueva' before a post."""


def of_a_campaign(claims: Claims, trigger: Trigger) -> None:
    """A post in a campaign at the trigger, whatever tells who has it."""
    if (
        fronted_as(claims, trigger)
        or shown_as(claims, trigger)
        or filled_by(claims, trigger)
        or in_apposition(claims, trigger)
    ):
        return
    if not another_post(claims, trigger):
        holding_a_post(claims, trigger)


def fronted_as(claims: Claims, trigger: Trigger) -> bool:
    """'Como jefe de debate de Soto, llegó Quilodrán', 'Como vocera de Soto asumió Tola'; not 'Como vocera de
    Soto, Tola criticó'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    how = trigger.first - 1
    if how < 0 or lowers[how] != "como" or not document.sentence_start(how):
        return False
    owner = whose_post(claims, trigger.after)
    verb = owner.after + (lowers[owner.after : owner.after + 1] == [","]) if owner is not None else 0
    verb += verb + 1 < len(document) and lowers[verb] == "se"
    classes = ("arrive", "gain", "serve", "put")
    form = next((f for f in (claims.predicates.form(verb, c) for c in classes) if f is not None), None)
    if owner is None or form is None or not claims.predicates.is_verb(verb):
        return False
    predicate = claims.predicates.at(verb, form)
    giver = enumerated(claims, verb + 1) if predicate.claimed else None
    if giver is None or any(actor.kind != "person" for actor in giver.actors):
        return False
    claims.contest.contenders.update(actor for actor in owner.actors if actor.kind == "person")
    note_contender(claims, giver, owner, how, giver.after)
    return True


def belonging(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán, parte de la campaña de Soto,', 'los voceros de Soto serán Quilodrán y Tola', 'Quilodrán y
    Tola fueron nombrados voceros de Soto'.
    """
    if not filled_by(claims, trigger) and not in_apposition(claims, trigger) and trigger.kind == "posts_noun":
        holding_a_post(claims, trigger)


def another_post(claims: Claims, trigger: Trigger) -> bool:
    """'Quilodrán será la jefa de campaña de Soto y Tola, la vocera', '… asumió como jefa y Tola como vocera':
    who has a post beside another who was told in the sentence to have one; not 'y Tola actuó como vocera'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    how = trigger.first - 1
    how -= lowers[how] in ("la", "el", "nuevo", "nueva", "su")
    taker = claims.backed_last(trigger.first)
    if taker is None or lowers[how] not in ("como", ","):
        return False
    begin = document.sentences[document.sentence[trigger.first]][0]
    named = claims.reading.references.ending_at(how - 1)
    if named is None or not named.actors:
        return False
    whole = claims.ends.whole(named)
    joined = document.lowers[whole.first - 1] in ("y", "e", ",", ";")
    post = claims.cues.within(begin, whole.first, "campaign_post", "posts_noun")
    if not joined or post is None or lowers[trigger.after : trigger.after + 1] in (["de"], ["del"]):
        return False
    if taker.actors[0] in whole.actors or any(actor.kind != "person" for actor in whole.actors):
        return False
    note_contender(claims, whole, taker, whole.first, trigger.after)
    return True


def in_apposition(claims: Claims, trigger: Trigger) -> bool:
    """'Quilodrán, coordinadora de la campaña de Soto,', 'la diputada y parte del equipo de Soto, Quilodrán';
    not 'la vocera de Soto', 'Quilodrán, coordinadora del censo'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if not lowers[trigger.first].startswith(SURE):
        return False
    holder = _held_by(claims, trigger.first)
    owner = _in_campaign_of(claims, trigger) if holder is not None else None
    if holder is None or owner is None or set(owner.actors) & set(holder.actors):
        return False
    if set(owner.actors) & {e.endorser for e in claims.found if e.stance == "support"}:
        return False  # who is said to back another has no campaign to have a part in
    if document.sentence[holder.first] == document.sentence[trigger.first]:
        note_contender(claims, holder, owner, trigger.first, max(trigger.after, owner.after))
        return True
    return False


def _held_by(claims: Claims, i: int) -> End | None:
    """Whom the description at token ``i`` is told of: it stands in the name's phrase, or right behind it."""
    lowers = claims.reading.document.lowers
    around = claims.reading.references.at(i)
    behind = _named_behind_owner(claims, around) if around is not None else None
    if around is not None and around.kind == "name" and around.first <= i:
        named = around
    elif behind is not None:
        named = behind
    else:
        before = (
            claims.reading.references.ending_at(i - 2) if i > 1 and lowers[i - 1] in (",", "y", "(") else None
        )
        if before is None or before.kind != "name":
            return None
        named = before
    if len(named.actors) != 1 or named.actors[0].kind != "person":
        return None
    return End.of(named)


def _named_behind_owner(claims: Claims, post: Reference) -> Reference | None:
    """'El generalísimo del candidato Pedro Soto, Rosa Tola, calló': who is named behind whose post it is; not
    'El generalísimo de Soto, Tola y Paredes'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    of = post.after + (lowers[post.after : post.after + 1] == ["de"])
    owner = (
        claims.reading.references.starting_at(of)
        if post.kind == "description" and of < len(document)
        else None
    )
    if owner is None or claims.reading.clause.preposition(owner) != "de":
        return None
    named = claims.reading.references.named_at(owner.after + 1) if lowers[owner.after] == "," else None
    if named is None or len(named.actors) != 1:
        return None
    return named if lowers[named.after : named.after + 1] in ([","], ["."], []) else None


def _in_campaign_of(claims: Claims, trigger: Trigger) -> End | None:
    """Whose campaign a post is in: 'de la campaña de Soto', 'de su campaña', else 'de Soto'."""
    lowers = claims.reading.document.lowers
    end = min(len(lowers), trigger.after + OWNER_REACH)
    inside = claims.cues.within(trigger.first, trigger.after, "campaign_noun")
    noun = (
        inside
        if inside is not None
        else claims.cues.within(trigger.after, end, "campaign_noun", "project_noun", "team_area")
    )
    if noun is None:
        if not lowers[trigger.first].startswith("generalísim"):
            return None
        return whose_post(claims, trigger.after)
    if any(not lowers[j].isalpha() for j in range(trigger.first, noun)):
        return None
    owner = campaign_at(claims.reading, noun)
    if owner is None and inside is not None:
        owner = whose_post(claims, trigger.after)
    if owner is None:
        owner = whose_post(claims, noun + 1)
    if owner is None and lowers[noun - 1] in HIS:
        owner = told_of(claims, trigger.first, End((), trigger.first, trigger.after))
    if owner is None or _is_told_of_nobody(claims, owner):
        return None
    return owner if set(owner.actors) <= claims.contenders() else None


def _is_told_of_nobody(claims: Claims, owner: End) -> bool:
    """'la campaña de Soto … la campaña del prefecto': whether an office that nobody here is said to hold
    is all that tells whose a campaign is, which may be a rival's."""
    told = claims.reading.references.at(owner.after - 1)
    if told is None or told.kind != "description" or told.description is None:
        return False
    return told.description.noun.kind == "office" and not any(fit.holds for fit in told.judged)


def filled_by(claims: Claims, trigger: Trigger) -> bool:
    """'La nueva vocera de Soto es Quilodrán', 'los coordinadores de la campaña serán Quilodrán y Tola'; not
    'la vocera de Soto es abogada'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[trigger.first]][1], trigger.after + OWNER_REACH + 5)
    first = trigger.first
    while first > 0 and lowers[first - 1] in FOREMOST:
        first -= 1
    if first == 0 or not document.flags[first - 1] & (DETERMINER | POSSESSIVE):
        return False
    if not (document.sentence_start(first - 1) or lowers[first - 2] in ("que", ",", ";", "y")):
        return False
    verb = next((i for i in range(trigger.after, end) if claims.predicates.tells(i)), -1)
    form = claims.predicates.form(verb, lemma="ser")
    if form is None or form.tense not in ("fut", "pres") or lowers[verb - 1] == "no":
        return False
    whole = enumerated(claims, verb + 1)
    if whole is None or any(actor.kind != "person" for actor in whole.actors):
        return False
    inside = claims.cues.within(trigger.first, verb, "campaign_noun", "project_noun")
    owner = campaign_at(claims.reading, inside) if inside is not None else None
    owner = owner if inside is not None else whose_post(claims, trigger.after)
    if owner is None and (
        inside is not None or lowers[trigger.first].startswith("generalísim") or lowers[first - 1] in HIS
    ):
        owner = told_of(claims, trigger.first, whole)
    if owner is not None and owner.actors:
        note_contender(claims, whole, owner, trigger.first, whole.after)
    return True


def shown_as(claims: Claims, trigger: Trigger) -> bool:
    """'Soto presentó a Quilodrán como vocera y a Tola como su jefa de campaña', 'anunció como vocera a
    Quilodrán'; not 'criticó a Quilodrán como vocera', 'el Gobierno presentó a Quilodrán como vocera'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    begin = max(document.sentences[document.sentence[trigger.first]][0], trigger.first - VERB_REACH)
    how = next(
        (
            i
            for i in range(trigger.first - 1, max(begin, trigger.first - 1 - NEW_REACH) - 1, -1)
            if lowers[i] == "como"
        ),
        -1,
    )
    if how < 0:
        return False
    verb = next(
        (i for i in range(how - 1, begin - 1, -1) if claims.predicates.tells(i) or lowers[i] in (";", ".")),
        -1,
    )
    form = (
        claims.predicates.form(verb, "introduce") or claims.predicates.form(verb, "appoint")
        if verb >= 0
        else None
    )
    if form is None:
        return False
    predicate = claims.predicates.at(verb, form)
    before = claims.reading.references.ending_at(how - 1)
    if before is not None and claims.reading.clause.preposition(before) == "a":
        giver: End | None = claims.ends.whole(before)
    else:
        giver = claims.ends.complement(trigger.after, A, reach=4)
        giver = with_the_rest(claims, giver) if giver is not None and how == verb + 1 else None
    owner = claims.ends.agent(predicate) if predicate.claimed else None
    if giver is None or not giver.actors or owner is None or not set(owner.actors) <= claims.contenders():
        return False
    note_contender(claims, giver, owner, verb, max(trigger.after, giver.after))
    return True
