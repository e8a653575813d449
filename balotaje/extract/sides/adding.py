"""Sides added to those told before: 'a esas voces se suman las de Soto y Tola', 'a ella, Paredes', 'Tola
acompañó la decisión'.
"""

from __future__ import annotations

from ...lexicon import DEMONSTRATIVE, DETERMINER, POSSESSIVE
from ...model import Actor, Endorsement
from ..clauses.determiners import ARTICLES
from ..clauses.frames import NEUTERS
from ..clauses.governing import DE, POR
from ..deeds.announced import behind_colon
from ..deeds.ends import End
from ..deeds.triggers import Trigger
from .claims import Claims
from .givers import another, with_the_rest
from .lists import OF_WHOM, enumerated
from .nouns import verb_before
from .told_last import last_side, take_up

FRONT_REACH = 12
"""Tokens of 'A la lista de adhesiones de alcaldes' before 'se suma'."""
BEHIND_REACH = 5
"""Tokens of 'además el ya sabido aporte' between the verb and 'de'."""
DECISION_REACH = 5
"""Tokens between 'acompañó' and 'la decisión', and behind it to 'fue compartida'."""
SIGNED_SENTENCES = 2
"""Sentences back in which it is told for whom a letter is that is signed."""
NEXT_REACH = 10
"""Tokens behind one who is added within which the next 'y la incorporación de' stands."""
FAR = 8
"""Sentences back to which 'a esas voces' can point."""
COMPLETING = frozenset(("completar", "cerrar", "encabezar"))
"""Verbs of what the list of voices has for its object."""
ONES = frozenset(("ellos", "ellas", "él", "ella", "estos", "estas", "esos", "esas"))
MEANWHILE = frozenset(("así", "además", "ahora"))
NOT_VOICES = frozenset(
    ("lista", "nómina", "nombres", "listado", "grupo", "partidos", "fuerzas", "formaciones")
)
"""What one may join for itself: 'se sumó a la lista de Soto', who leads it."""


def adding(claims: Claims, trigger: Trigger) -> None:
    """'A esas voces se suman las de Quilodrán y Tola', 'A Soto se agrega el aporte de Tola', 'A él se suman
    dos voceras: Quilodrán y Tola', behind the side that was told; not 'A esas críticas se suma la de Tola',
    'A Soto se le suman los problemas', 'A esto se suma la queja de Tola'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    verb = trigger.first
    if joining_voices(claims, trigger):
        return
    if verb < 3 or lowers[verb - 1] not in ("se", "la") or not claims.predicates.is_verb(verb):
        return
    form = claims.predicates.of(trigger)
    if (form is not None and form.lemma in COMPLETING) != (lowers[verb - 1] == "la"):
        return
    first, end = document.sentences[document.sentence[verb]]
    if lowers[verb - 1] == "la":  # 'La lista de apoyos la completan Soto y Tola'
        last = _backed_lately(claims, first) if _voices(claims, first, verb - 1) else None
    else:
        last = _added_in_relative(claims, verb) or _added_to(claims, max(first, verb - FRONT_REACH), verb - 1)
    if last is None or trigger.after >= end:
        return
    if not NEUTERS.isdisjoint(lowers[max(first, verb - 2) : verb]):
        doers = _whose_aid(claims, trigger.after, min(end, trigger.after + BEHIND_REACH))
    else:
        doers = behind_colon(claims.predicates, verb) or _added(claims, trigger.after, end)
    if doers is None:
        return
    take_up(claims, doers, last, verb - 1, verb + 1)


def joining_voices(claims: Claims, trigger: Trigger) -> bool:
    """'Soto apoyó a Tola, sumándose a las voces de Paredes y Rojas', 'se sumó así al respaldo de Paredes':
    whose voices they were who took that side before; not 'se sumó a las críticas de Paredes', 'a la lista de
    Soto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    i = trigger.after
    while i < end and (claims.cues.at(i, "time", "too") is not None or lowers[i] in MEANWHILE):
        i += 1
    if i + 3 >= end or lowers[i] not in ("a", "al"):
        return False
    noun = claims.cues.within(i + 1, min(end, i + 4), "voices_noun")
    if noun is None or lowers[noun] in NOT_VOICES or lowers[noun + 1] not in ("de", "del"):
        return False
    side, candidate = last_side(claims, trigger.first), claims.unplaced
    here = document.sentence[trigger.first]
    if side is not None and side.stance == "support" and side.candidate is not None:
        if side.start >= document.starts[document.sentences[here][0]]:
            candidate = End((side.candidate,), noun, noun + 1)
        elif candidate is None and _joiner(claims, trigger) == side.endorser:
            candidate = End(
                (side.candidate,), noun, noun + 1
            )  # 'Soto apoya a Tola. Se suma así a las voces de'
    if candidate is None or document.sentence[candidate.first] < here - 1:
        return False
    whose = enumerated(claims, noun + 1 + (lowers[noun + 1] == "de"))
    if whose is None or not whose.actors or set(candidate.actors) & set(whose.actors):
        return False
    return claims.add(whose, candidate, "support", noun, whose.after)


def _joiner(claims: Claims, trigger: Trigger) -> Actor | None:
    """Who alone joins at the trigger."""
    form = claims.predicates.of(trigger)
    agent = claims.ends.agent(claims.predicates.at(trigger.first, form)) if form is not None else None
    return agent.actors[0] if agent is not None and len(agent.actors) == 1 else None


def signed(claims: Claims, trigger: Trigger) -> None:
    """'Un grupo de ediles llamó en una carta a votar por Tola. El texto lo firman Soto y Paredes', 'Entre los
    firmantes están Soto y Paredes'; not 'El texto lo firman' of any other letter.
    """
    document = claims.reading.document
    here = document.sentence[trigger.first]
    if document.sentence[trigger.after] != here:
        return
    unplaced = claims.unplaced
    near = unplaced is not None and here - SIGNED_SENTENCES <= document.sentence[unplaced.first] <= here
    told = None if near else claims.told_last(trigger.first)
    candidate = (
        unplaced if near else (End((told,), trigger.first, trigger.after) if told is not None else None)
    )
    signers = enumerated(claims, trigger.after)
    if candidate is None or signers is None or not signers.actors:
        return
    claims.add(signers, candidate, "support", trigger.first, signers.after)


def decided(claims: Claims, trigger: Trigger) -> None:
    """'Soto votará por Tola. Paredes acompañó la decisión', 'La decisión fue compartida por Tola', 'decisión
    que respalda Paredes'; not 'Paredes criticó la decisión', 'respaldó la decisión del tribunal'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[trigger.first]][1]
    named = document.flags[trigger.first - 1] & (DETERMINER | DEMONSTRATIVE | POSSESSIVE)
    before = verb_before(claims, trigger.first, reach=DECISION_REACH) if named else None
    if before is not None and claims.predicates.form(before.verb, "concur") is not None:
        giver = claims.ends.agent(before) if before.claimed else None
        last = last_side(claims, before.first)
    else:
        giver = _who_concurs(claims, trigger.after, end)
        last = last_side(claims, trigger.first)
    if giver is None or last is None or last.stance not in ("support", "neutral"):
        return
    if lowers[trigger.after] in ("de", "del"):
        owner = claims.reading.references.at(trigger.after + (lowers[trigger.after] == "de"))
        theirs = owner.actors if owner is not None else ()
        side = next((e for e in reversed(claims.found) if e.endorser in theirs), None)
        if side is None or side.stance != "support":
            return
        last = side  # 'La posición de Soto fue acompañada por Tola'
    take_up(claims, giver, last, trigger.first, trigger.after)


def _who_concurs(claims: Claims, i: int, end: int) -> End | None:
    """'… fue compartida ayer por Soto', '… que comparte Soto': who is of one mind behind 'la decisión'."""
    lowers = claims.reading.document.lowers
    for j in range(i, min(end, i + DECISION_REACH)):
        form = claims.predicates.form(j, "concur")
        if form is None:
            continue
        predicate = claims.predicates.at(j, form)
        if predicate.passive and predicate.claimed:
            return claims.ends.complement(j + 1, POR, reach=BEHIND_REACH)
        if lowers[i] == "que" and predicate.claimed and claims.predicates.is_verb(j):
            behind = claims.subjects_at(j + 1) if j + 1 < end else None
            return End(behind.actors, j + 1, behind.after) if behind is not None else None
        return None
    return None


def _added_to(claims: Claims, begin: int, se: int) -> Endorsement | None:
    """The side that 'a esas voces', 'a ella', 'a Soto' in front of 'se suma' takes up again."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    opened = next((i for i in range(se - 1, begin - 1, -1) if lowers[i] in ("a", "al")), -1)
    if opened < 0 or any(claims.predicates.tells(i) for i in range(opened, se)):
        return None
    if not (document.sentence_start(opened) or lowers[opened - 1] in (",", ";", "y")):
        return None
    if _voices(claims, opened + 1, se):
        told = bool(document.flags[opened + 1] & (DEMONSTRATIVE | DETERMINER)) or lowers[opened] == "al"
        return _backed_lately(claims, opened) if told else None
    theirs = opened + 1 + (lowers[opened : opened + 2] == ["al", "de"])  # 'Al de Soto se suma el respaldo de'
    named = claims.reading.references.at(theirs) or claims.reading.references.at(opened)
    last = last_side(claims, opened)
    if last is None or last.stance == "neutral":
        return None
    if _announced_so(claims, opened + 1, se, last):
        return last
    ends = se - (lowers[se - 1] == ",")
    counted = opened + 3 == ends and lowers[opened + 2] in claims.predicates.lexicon.numbers  # 'a estos dos'
    if (opened + 2 == ends or counted) and lowers[opened + 1] in ONES | NEUTERS:
        return last if lowers[opened + 1] in ONES or last.stance == "support" else None
    return last if named is not None and named.after == se and last.endorser in named.actors else None


def _announced_so(claims: Claims, i: int, se: int, last: Endorsement) -> bool:
    """'al anuncio', 'a la decisión de Soto', of who took the side ``last``; not 'a la decisión del
    tribunal'.
    """
    noun = claims.cues.within(i, min(se, i + 2), "decision_noun", "announcement_noun")
    found = claims.cues.at(noun, "decision_noun", "announcement_noun") if noun is not None else None
    if found is None or found[1] == se:
        return found is not None
    owner = claims.reading.references.ending_at(se - 1)
    whose = owner is not None and last.endorser in owner.actors
    return whose and claims.reading.document.lowers[found[1]] in ("de", "del")


def _added_in_relative(claims: Claims, verb: int) -> Endorsement | None:
    """'Soto tiene el apoyo de Tola, al que se suma el de Rojas', '… los de': the side of which the sentence
    has told before 'que se'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    opened = lowers[verb - 3 : verb - 1] in (["al", "que"], ["los", "que"])
    adds = opened and lowers[verb + 1 : verb + 2] in (["el"], ["los"])
    last = claims.found[-1] if claims.found and adds else None
    begin = document.starts[document.sentences[document.sentence[verb]][0]]
    return last if last is not None and last.stance == "support" and last.start >= begin else None


def _voices(claims: Claims, i: int, end: int) -> bool:
    """'esas voces', 'la lista de apoyos de Soto', up to token ``end``; not 'la lista de multas'."""
    noun = claims.cues.last_within(i, end, "voices_noun")
    found = claims.cues.at(noun, "voices_noun") if noun is not None else None
    if found is None:
        return False
    named = claims.reading.references.at(end - 1)
    return found[1] == end or (named is not None and bool(named.actors) and named.first <= found[1] + 1)


def _backed_lately(claims: Claims, i: int) -> Endorsement | None:
    """The last backing that was told, some sentences back at most."""
    document = claims.reading.document
    begin = document.starts[document.sentences[max(0, document.sentence[i] - FAR)][0]]
    told = (e for e in reversed(claims.found) if begin <= e.start < document.starts[i])
    return next((e for e in told if e.stance == "support" and e.candidate is not None), None)


def _added(claims: Claims, i: int, end: int) -> End | None:
    """Who is added: 'las de Soto', 'el aporte de Soto y la llegada de Tola', 'Soto y la edil Tola'."""
    lowers = claims.reading.document.lowers
    while i < end and (claims.cues.at(i, "time", "too") is not None or lowers[i] in ("además", "ahora")):
        i += 1
    of = another(claims, i)
    if of is not None and of.actors and lowers[i] in ARTICLES:
        return with_the_rest(claims, claims.ends.whole(of))
    found = _whose_aid(claims, i, min(end, i + BEHIND_REACH))
    if found is None:
        return enumerated(claims, i) if i < end and claims.subjects_at(i) is not None else None
    for j in range(found.after, min(end - 1, found.after + NEXT_REACH)):
        if claims.predicates.tells(j):
            break
        if lowers[j] in ("y", "e"):
            more = _whose_aid(claims, j + 1, min(end, j + 1 + BEHIND_REACH))
            if more is not None:
                found = End((*found.actors, *more.actors), found.first, more.after)
            break
    return found


def _whose_aid(claims: Claims, i: int, end: int) -> End | None:
    """'el ya sabido aporte de Soto', 'el apoyo de 19 ediles, entre los que está Soto': whose it is."""
    noun = claims.cues.within(i, end, *OF_WHOM)
    found = claims.cues.at(noun, *OF_WHOM) if noun is not None else None
    if found is None or any(claims.predicates.tells(j) for j in range(i, noun or i)):
        return None
    whose = claims.ends.complement(found[1], DE, reach=3)
    if whose is None or not whose.actors:
        whose = claims.ends.among(found[1], NEXT_REACH)
    return with_the_rest(claims, whose) if whose is not None and whose.actors else None
