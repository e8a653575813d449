"""Whom a verb of backing is for: its complement, a candidacy, somebody described, fronted or a pronoun.

'respaldó a Soto', 'se sumó a la campaña de Soto', 'por Soto se inclinó', 'a quien apoya', 'lo apoyará'; the
sides themselves are made in ``backing``.
"""

from __future__ import annotations

from ...lexicon import ADVERB, CONTRACTION, PARTY_NOUN, PREPOSITION, SAYING, VerbForm
from ...model import Actor
from ..clauses.governing import BARE
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .addressed import for_you, object_of
from .claims import Claims
from .favoured import FAVOURING, fielded, in_favour, stood_for, winning_of
from .leaning import OFFERED, taken_with
from .lists import named_of_crowd
from .placing import before_apposition
from .possessed import possessed
from .relatives import relative_target
from .sided import campaign_of_a_side
from .taken_up import takes_up_a_thing

ONESELF = ("me", "nos", "sela", "nosla")
"""How an infinitive or gerund of what one does to oneself may end: 'lo mejor es sumarnos', 'jugársela'."""
VOTING = "por"
"""The construction of the verbs that cast a vote."""
PREPOSITIONS = {
    "direct": "a",
    "a": "a",
    "con": "con",
    "por": "por",
    "para": "para",
    "en": "en",
    "tras": "tras",
    "hacia": "hacia",
    "de": "de",
}
WHOEVER = frozenset(("quien", "candidato", "candidata", "cualquiera", "rival", "adversario", "adversaria"))
NAKED = frozenset(("direct", "np", "bare"))
"""Constructions that take their end without a preposition."""
OTHERWISE = frozenset(("a", "al", "para"))
"""What governs whom 'jugar', 'estar' are for without 'con': 'juega para Soto', 'le juega a Soto'."""
COMMAND_REACH = 20
"""Tokens of a fronted 'Al comando de Soto, edil de Tola,'."""
BARE_REACH = 9
"""Tokens of 'este martes por unanimidad' between 'proclamó' and 'la candidatura de Soto'."""
INCISO_REACH = 6
"""Tokens of ', dijo la senadora Quilodrán,'."""
RIVAL_REACH = 12
ORIGINS = ("ense", "eño", "eña", "ista")
"""Endings of words for where somebody is from or whom they follow."""


def constructions_of(claims: Claims, predicate: Predicate, form: VerbForm, verb_class: str) -> frozenset[str]:
    """How the verb takes its other end; empty where it lacks the pronoun that gives it its sense.

    A candidacy as other end ('sumó a la candidatura') needs no pronoun to be understood.
    """
    found = claims.predicates.lexicon.constructions(form.lemma, verb_class)
    if "bare" in found and (predicate.person != "1" or predicate.tense not in ("pres", "fut")):
        found -= {"bare"}  # '“El domingo marco Soto”'
    if "quote_only" in found and predicate.person == "1" and claims.ends.speaker(predicate.verb) is not None:
        return found
    if "quote_only" in found and predicate.urged and predicate.person == "3":
        return found  # 'llamó a quedarse con Soto'
    if "quote_only" in found and "pronominal" not in found:
        found -= {"con", "quote_only"}  # 'está con Soto' tells where somebody is
    if "pronominal" not in found:
        return frozenset() if _is_impersonal(claims, predicate, found) else found
    if verb_class == "back" and not claims.predicates.in_class(form.lemma, "gain"):
        return found
    itself = claims.predicates.bears_own_pronoun(predicate)
    if not itself and form.tense in ("inf", "ger"):
        itself = claims.reading.document.lowers[predicate.verb].endswith(ONESELF)
    return found if itself else frozenset()


def _is_impersonal(claims: Claims, predicate: Predicate, constructions: frozenset[str]) -> bool:
    """'se favoreció a la lista de Soto', 'se apoyará a Soto': nobody is told to do it."""
    direct = bool(constructions & {"direct", "a"}) and predicate.head == predicate.verb
    return direct and claims.reading.document.lowers[predicate.verb - 1] == "se"


def candidate_of(
    claims: Claims, predicate: Predicate, constructions: frozenset[str], trigger: Trigger
) -> End | None:
    """Whom a verb of backing is for; None when it is for a thing, or for nobody who stands."""
    leaning = trigger.kind == "back_contender"
    if _stakes(claims, predicate, trigger):
        return None
    listed = leaning or trigger.kind in ("back_person", "emulate")
    persons = listed or _joins_after_all(claims, predicate, trigger)
    direct = bool(constructions & ({"direct"} if leaning else {"direct", "a"})) and listed
    found = before_its_verb(claims, predicate) if direct else _of_relative(claims, predicate, constructions)
    joins = trigger.kind == "back" and bool(constructions & {"a", "en", "np", "de"})
    found = found or (_held_between(claims, trigger) if trigger.lemma and "a" in constructions else None)
    found = found or (fielded(claims, trigger.after) if joins else None)
    found = found or complement(claims, trigger.after, constructions)
    if found is not None and direct and _by_pronoun(claims, predicate, found):
        found = None  # 'lo proclamó el sábado y el Frente Austral anunció'
    if found is None and persons:
        found = _by_origin(claims, predicate, constructions, trigger.after)
    if found is None:
        found = (
            _governed_before(claims, predicate, constructions)
            or _fronted(claims, predicate, constructions)
            or _what_one_stands_for(claims, trigger.after, constructions)
            or campaign_of_a_side(claims, trigger.after, "a" in constructions, bool(constructions & NAKED))
        )
    if found is not None and found.pronoun and not found.actors:
        found = _meant(claims, predicate, found)
    if found is not None and found.campaign and not found.actors:
        if VOTING in constructions and claims.cues.within(found.first, found.after, "new_term") is not None:
            return None  # 'apuesta por su reelección'
        return possessed(claims, predicate, found, own="np" in constructions)
    if found is not None and claims.reading.document.lowers[found.first - 2 : found.first] == ["que", "con"]:
        return None  # 'hace más campaña que con Soto'
    if found is not None and _some_rival(claims, found):
        return None
    if found is not None and VOTING in constructions and _of_another_deed(claims, trigger.after, found):
        return None
    if found is not None and "quote_only" in constructions:
        if claims.cues.within(trigger.after, found.first, "pact_noun") is not None:
            return None  # '“No estamos en un pacto con Soto”'
    if found is not None and (not found.actors or _describes(claims, found)):
        agent = claims.backer(predicate)
        without = claims.backers() | (set(agent.actors) if agent is not None else set())
        sure = predicate.urged or leaning or VOTING in constructions
        found = claims.described(found, without, vote=sure)
        if not found.actors:
            return rival(claims, trigger.after) or _rival_of_subject(claims, predicate, found)
    if found is None and direct:
        found = _pronoun(claims, predicate) or rival(claims, trigger.after)
    if found is None and persons:
        found = object_of(claims, predicate) or for_you(claims, predicate, trigger.after)
    if found is None or (not persons and not found.campaign):
        return None
    if found.campaign:  # not 'se quedó con la candidatura'
        return found if "persons" not in constructions and not _some_plan(claims, found) else None
    if found.pronoun and (found := _meant(claims, predicate, found)) is None:
        return None
    lowers = claims.reading.document.lowers
    between = lowers[trigger.after : found.first]
    if constructions == {"de"} and "con" in between and not set(found.actors) <= claims.contest.contenders:
        return None  # 'lucía una gorra con la imagen del Libertador'
    governors = lowers[found.first - 1 : found.first + 1]
    beside = "con" in constructions and OTHERWISE.isdisjoint(governors)
    if leaning and not taken_with(claims, predicate, found, trigger.after, beside=beside):
        return None
    sentence = claims.reading.document.sentence[predicate.verb]
    voted = VOTING in constructions
    standing = tuple(
        actor
        for actor in found.actors
        if claims.contest.stands(actor, sentence) or no_office(claims, actor) or actor.kind == "party"
    )
    if not voted and _in_office_now(claims, found):
        return None
    return End(standing, found.first, found.after) if standing else None


def _held_between(claims: Claims, trigger: Trigger) -> End | None:
    """'llamó a llevar a Soto a la presidencia', 'a hacer a Soto presidenta': who stands between the words of
    the verb.
    """
    between = claims.reading.references.between(trigger.first + 1, trigger.after)
    held = next((r for r in between if claims.reading.clause.preposition(r) == "a" and r.actors), None)
    return End.of(held) if held is not None and held.after < trigger.after else None


def _in_office_now(claims: Claims, found: End) -> bool:
    """'la coalición que apoya al actual mandatario, Soto', where others stand: whose government is backed;
    not 'apoya al actual alcalde y candidato Soto'.
    """
    standing = claims.contenders()
    office = "actual" in claims.reading.document.lowers[found.first : found.after]
    return office and bool(standing) and standing.isdisjoint(found.actors)


def no_office(claims: Claims, actor: Actor) -> bool:
    """Whether nothing tells of another post for which somebody may be backed: 'respaldó a Soto', 'respaldó a
    la exministra Soto'; not 'respaldó a la ministra Soto'.
    """
    if actor.kind != "person":
        return False
    cast = claims.reading.cast
    told = (cast.descriptions[number] for number in cast.people[actor.index].descriptions)
    return all(description.former or description.noun.kind not in OFFERED for description in told)


def _by_pronoun(claims: Claims, predicate: Predicate, found: End) -> bool:
    """'la proclamó ayer y el Frente Austral', 'lo respaldará y criticó a Soto': whether a pronoun is the
    object, and a party behind the verb with no preposition, or who stands behind the next verb, is none; not
    'lo apoya a Soto'.
    """
    document = claims.reading.document
    if any(claims.predicates.tells(i) for i in range(predicate.verb + 1, found.first)):
        return claims.ends.clitic(predicate) is not None
    if found.first < predicate.verb or found.campaign or document.lowers[found.first] == "al":
        return False
    if document.flags[found.first - 1] & (PREPOSITION | CONTRACTION):
        return False
    return claims.ends.clitic(predicate) is not None


def _some_plan(claims: Claims, end: End) -> bool:
    """'votó por el proyecto de Soto', who does not stand; not of the candidate, nor 'se sumó al proyecto de
    Soto'.
    """
    if claims.reading.document.lowers[end.first - 1] == "al":
        return False
    planned = claims.cues.at(end.first, "project_noun") is not None
    return planned and not set(end.actors) & claims.contenders()


def _stakes(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'se jugará la presidencia con Soto' tells what is at stake; not 'se la jugará con Soto'."""
    form = claims.predicates.of(trigger)
    if form is None or form.lemma != "jugar" or predicate.verb + 2 >= len(claims.reading.document):
        return False
    ahead = claims.reading.document.lowers[predicate.verb + 1 : predicate.verb + 3]
    return ahead[0] in ("el", "la", "los", "las", "su") and ahead[1] not in ("con", "por")


def _of_another_deed(claims: Claims, after: int, end: End) -> bool:
    """'votó en contra de apoyar a Soto': whether an infinitive of backing between a vote and its end, at
    ``after`` or behind, is what the end is of; not 'votará por volver a Soto'.
    """
    forms = (claims.predicates.form(i, "back") for i in range(after, end.first))
    return any(form is not None and form.tense == "inf" for form in forms)


def _some_rival(claims: Claims, end: End) -> bool:
    """'elijo al adversario': whose rival is not said; 'a su rival' is."""
    reference = claims.reading.references.at(end.first)
    description = reference.description if reference is not None and reference.kind == "description" else None
    if description is None or description.possessive:
        return False
    article = claims.reading.document.lowers[end.first] in ("al", "el", "la")
    return article and description.noun.kind == "relation"


def _describes(claims: Claims, end: End) -> bool:
    """Whether an end is a description that was taken for somebody: 'el senador'."""
    reference = claims.reading.references.at(end.first)
    return reference is not None and reference.kind == "description" and not end.pronoun


def _joins_after_all(claims: Claims, predicate: Predicate, trigger: Trigger) -> bool:
    """'retiró su candidatura y se sumó a Soto', '“me sumo a Soto”'; not 'se sumó a Soto entre los diez'."""
    form = claims.predicates.of(trigger)
    if form is None or form.lemma not in ("sumar", "unir", "pasar"):
        return False
    if not claims.predicates.bears_own_pronoun(predicate):
        return False
    first, _ = claims.reading.document.sentences[claims.reading.document.sentence[predicate.verb]]
    told = claims.cues.within(first, predicate.verb, "campaign_noun", "support_noun") is not None
    changes = form.lemma == "pasar"  # 'llamó a los suyos a pasarse a Soto'
    return told or changes or predicate.person == "1"


def _by_origin(claims: Claims, predicate: Predicate, constructions: frozenset[str], i: int) -> End | None:
    """'respaldó al puneño', 'votará por la nortista', 'por la mapuche': who stands, by a place, a side or a
    people; not 'al pueblo'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    wanted = {PREPOSITIONS[c] for c in constructions if c in PREPOSITIONS}
    for j in range(i, min(len(document) - 2, i + 3)):
        word = lowers[j + 2] if lowers[j] != "al" else lowers[j + 1]
        opens = lowers[j] == "al" and "a" in wanted
        opens = opens or (lowers[j] in wanted and lowers[j + 1] in ("la", "el"))
        origin = word.endswith(ORIGINS) or claims.predicates.lexicon.is_word(word, "ethnonym")
        if opens and origin and document.sentence[j] == document.sentence[i - 1]:
            agent = claims.backer(predicate)
            gender = "f" if lowers[j + 1] == "la" else "m"
            one = claims.only_contender(gender, set(agent.actors) if agent is not None else set())
            return End((one,), j + 1, j + 2 + (lowers[j] != "al")) if one is not None else None
    return None


def _governed_before(claims: Claims, predicate: Predicate, constructions: frozenset[str]) -> End | None:
    """'Por Soto también se inclinó Quilodrán', 'A favor de Soto se pronunció', '“Por Soto no voto”', 'dijo
    que por Soto trabajará'.
    """
    document, i = claims.reading.document, _before_saying(claims, predicate.first - 1)
    while i > 1 and document.flags[i] & ADVERB and claims.reading.references.at(i) is None:
        i -= 1
    i = before_apposition(claims, i)
    after = i + 1
    if document.lowers[i - 1 : i + 1] == ["su", "favor"] and "en_favor_de" in constructions:
        return End((), i - 1, i + 1, True)  # 'A su favor se pronunció Quilodrán'
    named = claims.reading.references.at(i)
    if named is None or not named.actors or named.after != after or named.first < 1:
        return None
    members = claims.reading.clause.members(named)
    i = members[0].first - 1
    governor = claims.reading.clause.preposition(members[0])
    wanted = {PREPOSITIONS[c] for c in constructions & {"con", "por", "tras"}}
    if governor == "de" and constructions & {"en_favor_de", "tras"}:
        i -= document.lowers[i] in ("de", "del")
        if document.lowers[i] not in FAVOURING:
            return None
        i -= document.lowers[i - 1] in ("a", "en", "al", "del", "el", "los")
        i -= document.lowers[i] in ("el", "los") and document.lowers[i - 1] == "por"
    elif governor not in wanted:
        return None
    opens = document.sentence_start(i) or document.lowers[i - 1] in (",", ";", "y", "yo")
    opens = opens or (document.lowers[i - 1] == "que" and claims.predicates.is_complement(i - 1))
    pronoun = named.gender if named.kind == "pronoun" and named.number == "s" else ""
    actors = tuple(a for m in members for a in m.actors)
    return End(actors, i, named.after, pronoun=pronoun) if opens else None


def _before_saying(claims: Claims, i: int) -> int:
    """The token before ', dijo,', ', aclaró Quilodrán,' that ends at the comma at token ``i``, else ``i``:
    'por Soto, dijo, no votará'.
    """
    document = claims.reading.document
    if document.lowers[i] != ",":
        return i
    begin = max(document.sentences[document.sentence[i]][0], i - INCISO_REACH)
    opened = next((j for j in range(i - 1, begin, -1) if document.lowers[j] == ","), -1)
    says = opened > 0 and document.flags[opened + 1] & SAYING and claims.predicates.is_verb(opened + 1)
    return opened - 1 if says else i


def _fronted(claims: Claims, predicate: Predicate, constructions: frozenset[str]) -> End | None:
    """'Al comando de Soto se sumaron Quilodrán y Paredes', 'Ayer, a la candidatura de Soto, edil de Tola, se
    sumó Quilodrán'; not 'Al comando de Soto llegó Tola, quien se sumó a Paredes'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    begin = max(document.sentences[document.sentence[predicate.verb]][0], predicate.first - COMMAND_REACH)
    for opened in range(predicate.first - 2, begin - 1, -1) if "a" in constructions else ():
        if claims.predicates.tells(opened):
            return None
        if lowers[opened] not in ("a", "al"):
            continue
        if not (document.sentence_start(opened) or lowers[opened - 1] in (",", ";", "y", "que")):
            continue
        for i in (opened + 1, opened + 2):
            found = campaign_at(claims.reading, i)
            if found is not None:
                return found if found.after <= predicate.first else None
    return None


def _meant(claims: Claims, predicate: Predicate, found: End) -> End | None:
    """Whom 'él', 'ella' means; None where who stands asks it for himself: 'Soto llamó a votar por él'."""
    agent = claims.backer(predicate)
    acting = set(agent.actors) if agent is not None else set()
    if predicate.urged and _asked_for_oneself(claims, found.first, (found.pronoun, "s"), acting):
        return None
    return claims.pronoun(found, acting)


def _asked_for_oneself(claims: Claims, place: int, pronoun: tuple[str, str], acting: set[Actor]) -> bool:
    """'Soto llamó a votar por él': whether who stands asks it, and the sentence names nobody else whom the
    pronoun at token ``place`` may mean.
    """
    standing = claims.contest.contenders
    if not any(claims.ends.agrees(actor, pronoun[0]) for actor in acting & standing):
        return False
    return claims.ends.spoken_of(place, *pronoun, standing, acting, sentences=0) is None


def _what_one_stands_for(claims: Claims, after: int, constructions: frozenset[str]) -> End | None:
    """'apoyará “el cambio” que representa Soto', 'votará por el proyecto que encabeza Soto'; not 'está
    dispuesta a votar por el proyecto que encabeza Soto', which is not what she is with.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    bare = bool(constructions & {"direct", "np", "a"})
    wanted = {PREPOSITIONS[c] for c in constructions & {"por", "con"}}
    if not bare and not wanted:
        return None
    que, standing = stood_for(claims, after)
    party = standing is not None and any(document.flags[j] & PARTY_NOUN for j in range(after, que))
    if not bare and (party or not wanted & set(lowers[after:que])):
        return None  # 'votará por el partido que encabeza Soto'
    return standing


def complement(claims: Claims, after: int, constructions: frozenset[str]) -> End | None:
    """The first end behind a verb that one of its constructions takes: candidacies, then people, then
    parties.
    """
    ends = claims.ends
    if constructions & {"en_favor_de", "tras"}:
        found = in_favour(claims, after)
        if found is not None:
            return found
    if constructions & {"por", "para"}:
        found = winning_of(claims, after)
        if found is not None:
            return found
    bare = ends.complement(after, BARE, reach=BARE_REACH) if constructions & NAKED else None
    if bare is not None and (bare.campaign or ("bare" in constructions and bare.actors)):
        return bare
    prepositions = frozenset(PREPOSITIONS[c] for c in constructions if c in PREPOSITIONS)
    governed = ends.complement(after, prepositions) if prepositions else None
    if governed is not None:
        return governed
    if bare is not None and bare.actors and all(actor.kind == "party" for actor in bare.actors):
        return bare
    return None


def before_its_verb(claims: Claims, predicate: Predicate) -> End | None:
    """'A Soto lo apoya Quilodrán', 'Soto, a quien apoya Quilodrán'; not 'Soto apoya a Quilodrán'."""
    return claims.ends.in_front(predicate) or relative_target(claims.reading, predicate)


def _of_relative(claims: Claims, predicate: Predicate, constructions: frozenset[str]) -> End | None:
    """'Soto, con quien se alineó Quilodrán', 'Soto, a cuya campaña se sumó', 'en cuyo favor declinó'; not
    'Soto, con quien compite'.
    """
    whose = claims.ends.fronted.whose_campaign(predicate.head) if predicate.head >= 0 else None
    if whose is not None:
        return End(whose.actors, whose.first, whose.after, True)
    wanted = frozenset(PREPOSITIONS[c] for c in constructions & {"con", "por", "a"})
    return relative_target(claims.reading, predicate, wanted) if wanted else None


def _pronoun(claims: Claims, predicate: Predicate) -> End | None:
    """'lo apoyará', 'respaldarla': the contender spoken of last who is not the one who acts; none where who
    stands asks it for himself, 'Soto invitó a los demás a apoyarlo'.
    """
    clitic = claims.ends.clitic(predicate)
    colon = claims.reading.document.lowers[predicate.verb + 1 : predicate.verb + 2] == [":"]
    if clitic is None or (colon and named_of_crowd(claims, predicate) is None):
        return None  # 'Paredes lo secundó: “Hay votos que no cuadran”'
    if takes_up_a_thing(claims, predicate, *clitic):
        return None
    agent = claims.backer(predicate)
    without = set(agent.actors) if agent is not None else set()
    too = claims.reading.document.lowers[predicate.first - 1] in ("también", "igualmente")
    told = claims.told_last(predicate.first) if too and clitic[1] == "s" else None
    if told is not None and told not in without and claims.ends.agrees(told, clitic[0]):
        return End((told,), predicate.first, predicate.verb + 1)
    place = claims.ends.clitic_place(predicate)
    if predicate.urged and _asked_for_oneself(claims, place, clitic, without):
        return None
    return claims.spoken_of(place, *clitic, without, verb=predicate.head)


def _rival_of_subject(claims: Claims, predicate: Predicate, end: End) -> End | None:
    """'Quilodrán lamentó que Tola haya decidido apoyar a su contendor': the rival of who tells it; else of
    whom the side told before is for.
    """
    told = claims.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    if told is None or claims.cues.at(end.first, "rival_noun") is None:
        return None
    if told.governor < 0:
        return claims.rival_of_told(end.first, claims.ends.agent(predicate))
    owner = claims.ends.subject(told.governor)
    if owner is None or len(owner.actors) != 1 or not set(owner.actors) <= claims.contenders():
        return None
    other = claims.contest.rival_of({owner.actors[0]})
    return End((other,), end.first, end.after) if other is not None else None


def rival(claims: Claims, after: int) -> End | None:
    """'a quien compita con Soto', 'al candidato que enfrente a Soto': the other of two finalists."""
    document = claims.reading.document
    opened = -1
    for i in range(after, min(len(document), after + RIVAL_REACH)):
        if document.sentence[i] != document.sentence[after - 1] or document.lowers[i] in ".;:":
            return None
        if document.lowers[i] in WHOEVER and opened < 0 and document.lowers[i - 1] not in ("ese", "esa"):
            opened = i
        reference = claims.reading.references.at(i)
        if opened >= 0 and reference is not None and i == reference.first and i > opened and reference.actors:
            if reference.kind != "name":
                continue
            other = claims.contest.rival_of(set(reference.actors))
            return End((other,), opened, reference.after) if other is not None else None
    return None
