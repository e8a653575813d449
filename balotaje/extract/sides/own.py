"""Sides taken by saying who one's candidate is: 'mi candidata es Quilodrán', 'dijo que su opción es Soto'."""

from __future__ import annotations

from dataclasses import replace

from ...lexicon import CONTRACTION, DETERMINER, PERSON_NOUN, PREPOSITION, SAYING
from ..clauses.determiners import HIS
from ..clauses.governing import DE
from ..deeds.ends import End
from ..deeds.predicates import REFLEXIVE, Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from .anointing import anointed
from .backed import no_office
from .claims import Claims
from .enlisting import named_within
from .nouns import verb_before
from .sought import is_contested
from .spoken import whose_words
from .supporters import counted_among, had_among

WHOM = frozenset(("quién", "quiénes"))
COPULA_REACH = 8
"""Tokens of 'para la alcaldía de Lota' between whose candidate it is and 'es'."""
DAY_LENGTH = 4
"""Tokens of 'El próximo domingo,'."""
QUALIFIED_REACH = 6
"""Tokens of 'declaró ayer ferviente' before 'partidaria'."""
SLOGAN_LENGTH = 10
"""Tokens of words that are a slogan rather than a sentence."""


def own_candidate(claims: Claims, trigger: Trigger) -> None:
    """'mi candidata es Quilodrán', 'Soto es mi candidato', in a quotation; not 'mi candidato perdió'."""
    document = claims.reading.document
    if document.lowers[trigger.first] == "su":
        if not anointed(claims, trigger):
            candidate_of_who_speaks(claims, trigger)
        return
    before = claims.predicates.form(trigger.first - 1) if trigger.first else None
    named = claims.reading.references.at(trigger.first - 2)
    if before is not None and before.lemma == "ser" and before.tense in ("pres", "fut") and named is not None:
        if named.actors and named.after == trigger.first - 1:
            end = End.of(named)
            claims.add(claims.ends.speaker(trigger.first), end, "support", named.first, trigger.after)
        return
    opens = before is not None and before.lemma == "ser" and document.forms[trigger.first - 2] in MARKS
    speaker = claims.ends.speaker(trigger.first) if opens else None
    if before is not None and speaker is not None and before.tense in ("pres", "fut"):  # '“Es mi candidato”'
        meant = claims.spoken_of(trigger.first - 1, "", "s", set(speaker.actors))
        if meant is not None and set(meant.actors) <= claims.contenders():
            claims.add(speaker, meant, "support", trigger.first - 1, trigger.after)
        return
    form = claims.predicates.form(trigger.after)
    if form is None or form.lemma != "ser" or form.tense not in ("pres", "fut"):
        return
    reference = claims.reading.references.at(trigger.after + 1)
    if reference is not None and reference.actors and document.lowers[trigger.first - 1] != "no":
        end = End.of(reference)
        claims.add(claims.ends.speaker(trigger.first), end, "support", trigger.first, reference.after)


def heir(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán ungió a Soto como su delfín', 'destapó a su gallo: Soto', 'dijo que su gallo es Soto'; not
    'felicitó a su sucesora'.
    """
    if not anointed(claims, trigger):
        candidate_of_who_speaks(claims, trigger)


def candidate_of(claims: Claims, trigger: Trigger) -> None:
    """'El candidato del expresidente Quilodrán es Soto', 'La carta de Quilodrán para la alcaldía será Soto';
    not 'El candidato del Partido del Alba es Soto', 'El candidato de Tola'.
    """
    document = claims.reading.document
    giver = claims.ends.complement(trigger.after - 1, DE, reach=DAY_LENGTH)
    giver = giver if giver is not None and giver.actors else named_within(claims, trigger)
    if giver is None or any(actor.kind != "person" for actor in giver.actors):
        return
    if _called_so(claims, trigger, giver):
        return
    end = min(document.sentences[document.sentence[trigger.first]][1], giver.after + COPULA_REACH)
    told = next((i for i in range(giver.after, end) if claims.predicates.tells(i)), -1)
    form = claims.predicates.form(told, lemma="ser") if told >= 0 else None
    named = claims.reading.references.at(told + 1) if form is not None and told + 1 < end else None
    if form is None or named is None or form.tense not in ("pres", "fut") or named.first != told + 1:
        return
    if claims.contenders().isdisjoint(giver.actors) and document.lowers[told - 1] != "no":
        taker = End.of(named)
        here = document.sentence[told]
        if named.kind == "name" and any(claims.contest.stands(actor, here) for actor in named.actors):
            claims.add(giver, taker, "support", trigger.first, named.after)


def _called_so(claims: Claims, trigger: Trigger, giver: End) -> bool:
    """'Soto es la favorita de Quilodrán', 'Soto, la elegida de Quilodrán,': whether who is somebody's stands
    before; not 'Soto, la candidata de Tola', of whose side it may be.
    """
    lowers, before = claims.reading.document.lowers, trigger.first - 1
    form = claims.predicates.form(before, lemma="ser")
    told = form is not None and form.tense in ("pres", "fut") and lowers[before - 1] != "no"
    apposed = lowers[before] == "," and not lowers[trigger.first + 1].endswith(("candidata", "candidato"))
    named = claims.reading.references.at(before - 1) if apposed else None
    taker = End.of(named) if named is not None and named.after >= before else None
    taker = claims.ends.subject(before) if told else taker
    if taker is None or not taker.actors:
        return False
    if not set(giver.actors).isdisjoint(claims.contenders()):
        return False
    first = min(taker.first, trigger.first)
    return claims.add(giver, taker, "support", first, max(trigger.after, giver.after))


def chosen(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán ya tiene candidato para la alcaldía: Soto', 'tiene candidata: es Soto'; not 'El Partido del
    Alba ya tiene candidato: Soto', who is its own.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = min(document.sentences[document.sentence[trigger.first]][1], trigger.after + COPULA_REACH)
    colon = next((i for i in range(trigger.after, end - 1) if lowers[i] == ":"), -1)
    named = claims.reading.references.at(colon + 1 + (lowers[colon + 1] == "es")) if colon >= 0 else None
    within = next((i for i in range(trigger.after, end - 1) if lowers[i] == "en"), -1) if colon < 0 else -1
    if within >= 0:  # '“Tenemos candidata presidencial en Soto”'
        colon, named = within, claims.reading.references.at(within + 1)
    verb = verb_before(claims, trigger.after - 1)
    giver = claims.ends.agent(verb) if named is not None and verb is not None and verb.claimed else None
    if giver is None or named is None or named.kind != "name" or named.first > colon + 2:
        return
    here = document.sentence[trigger.first]
    people = giver.actors and all(actor.kind == "person" for actor in giver.actors)
    if people and any(claims.contest.stands(actor, here) for actor in named.actors):
        taker = End.of(named)
        claims.add(giver, taker, "support", trigger.first, named.after)


def that_candidate(claims: Claims, trigger: Trigger) -> None:
    """'“Dije que apoyaría al primero. Ese candidato es Soto”', said by who backs him; not '“Hay un candidato
    de Lota. Ese candidato es Soto”'.
    """
    document = claims.reading.document
    form, named = claims.predicates.form(trigger.after), claims.reading.references.at(trigger.after + 1)
    stretch = document.stretch[trigger.first]
    if form is None or form.lemma != "ser" or form.tense not in ("pres", "fut") or stretch < 0:
        return
    if named is None or named.kind != "name" or not named.actors:
        return
    before = range(document.stretches[stretch].first, trigger.first)
    forms = (claims.predicates.form(i, "back_person") for i in before)
    if any(f is not None and (f.tense in ("inf", "cond") or f.person == "1") for f in forms):
        backed = End.of(named)
        claims.add(claims.ends.speaker(trigger.first), backed, "support", trigger.first, named.after)


def candidate_of_who_speaks(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán dijo que su candidata es Soto', 'Quilodrán calló. Para la alcaldía, insistió, su gallo es
    Soto'; not 'el Partido del Alba dijo que Soto es su candidato'.
    """
    document, references = claims.reading.document, claims.reading.references
    if document.stretch[trigger.first] >= 0 or held_in_one(claims, trigger):
        return
    copula = _copula(claims, trigger)
    named = references.at(copula + 1 if copula >= trigger.after else copula - 1)
    if named is None and copula >= 0 and document.lowers[copula - 1] == ",":  # 'Soto, dijo, es su carta'
        opened = next((i for i in range(copula - 2, copula - DAY_LENGTH, -1) if document.lowers[i] == ","), 0)
        named = references.at(opened - 1)
    if named is None or not named.actors or document.lowers[copula - 1] == "no":
        return
    taker = End.of(named)
    if trigger.kind == "heir_noun" and not _in_a_race(claims, trigger.first, taker):
        return
    apart = document.lowers[trigger.after : trigger.after + 1] == ["para"]
    if apart and not is_contested(claims.reading, trigger.after):
        return  # 'su favorita para el Óscar es Soto'
    giver = whose_words(claims, min(trigger.first, named.first), copula, taker)
    if giver is not None and all(actor.kind == "person" for actor in giver.actors):
        claims.add(giver, taker, "support", min(trigger.first, named.first), max(trigger.after, named.after))


def _in_a_race(claims: Claims, i: int, taker: End) -> bool:
    """'Para la alcaldía su gallo es Soto', of whom it may be new that she stands; not 'su gallo para el arco
    es Soto'.
    """
    document, word = claims.reading.document, claims.reading.lexicon.is_word
    first, end = document.sentences[document.sentence[i]]
    return bool(set(taker.actors) & claims.contenders()) or any(
        word(document.lowers[j], "office_place") for j in range(first, end)
    )


def _copula(claims: Claims, trigger: Trigger) -> int:
    """The 'es' that says who one's candidate is, before the trigger or behind it, past 'para la alcaldía' and
    ', dijo,'; -1 where there is none.
    """
    document = claims.reading.document
    end = min(document.sentences[document.sentence[trigger.first]][1] - 1, trigger.after + COPULA_REACH)
    places: list[int] = [trigger.first - 1, *range(trigger.after, end)]
    for i in places:
        form = claims.predicates.form(i)
        if form is not None and form.lemma == "ser" and form.tense in ("pres", "fut"):
            return i
        if i > trigger.first and claims.predicates.tells(i) and not document.flags[i] & SAYING:
            break
    return -1


def said_to_be(claims: Claims, predicate: Predicate) -> End | None:
    """'“Soto es la persona que apoyé”', 'dijo que Soto es “el candidato por el que votaré”': who is said to
    be whom one backs; not '“Soto es el partido que apoyo”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i = predicate.first - 1
    if predicate.person != "1" or i < 4 or lowers[i] != "que":
        return None
    i -= 1 + 2 * (lowers[i - 1] in ("el", "la")) + (lowers[i - 1] == "al")
    person = document.flags[i] & PERSON_NOUN or lowers[i] == "persona"
    if not person or lowers[i - 1] not in ("el", "la"):
        return None
    copula = i - 2 - (document.forms[i - 2] in MARKS)
    form = claims.predicates.form(copula, lemma="ser")
    if form is None or form.tense not in ("pres", "fut", "pret") or lowers[copula - 1] == "no":
        return None
    told = claims.ends.subject(copula)
    return told if told is not None and set(told.actors) & claims.contenders() else None


def held_in_one(claims: Claims, trigger: Trigger) -> bool:
    """'Quilodrán tiene en Soto su carta', 'a su candidata'; not 'el Partido del Alba tiene en Soto …'."""
    lowers = claims.reading.document.lowers
    before = trigger.first - (lowers[trigger.first - 1] == "a")
    named = claims.reading.references.ending_at(before - 1)
    if named is None or claims.reading.clause.preposition(named) != "en":
        return False
    verb = named.first - 1 - (lowers[named.first - 1] == "en")
    form = claims.predicates.form(verb)
    if form is None or form.lemma not in ("tener", "ver", "encontrar") or not named.actors:
        return False
    predicate = claims.predicates.at(verb, form)
    giver = claims.ends.agent(predicate) if predicate.claimed else None
    people = giver is not None and all(actor.kind == "person" for actor in giver.actors)
    standing = tuple(a for a in named.actors if a in claims.contenders())
    if giver is not None and people and standing:
        taker = End(standing, named.first, named.after)
        claims.add(giver, taker, "support", predicate.first, trigger.after)
    return True


def _partisans(claims: Claims, trigger: Trigger) -> None:
    """'Entre los partidarios de Soto están Quilodrán y Tola', 'Entre sus defensores figura Tola'."""
    if claims.reading.document.lowers[trigger.first - 1] in HIS:
        if had_among(claims, trigger.first):
            return
        taker = claims.spoken_of(trigger.first, "", "s", set())
    else:
        taker = named_within(claims, trigger)
    if taker is not None and set(taker.actors) & claims.contenders():
        counted_among(claims, taker, trigger.first, trigger.after)


def partisan(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán, partidaria de Soto, …', 'se declaró partidaria de Soto'; not 'partidaria de la reforma'."""
    if "entre" in claims.reading.document.lowers[max(0, trigger.first - 2) : trigger.first]:
        _partisans(claims, trigger)
        return
    document = claims.reading.document
    if _within_one_name(claims, trigger):
        return
    candidate = claims.ends.complement(trigger.after, DE, reach=QUALIFIED_REACH)
    if candidate is not None and candidate.campaign and not candidate.actors:
        speaker = claims.ends.speaker(trigger.first)  # '“Seré el primer voluntario de su campaña”'
        without = set(speaker.actors) if speaker is not None else set()
        meant = claims.spoken_of(candidate.first, "", "s", without)
        candidate = replace(candidate, actors=meant.actors) if meant is not None else None
    before = _before_partisan(claims, trigger.first)
    declared = document.lowers[before - 1] in REFLEXIVE
    if candidate is None or not _stands(claims, candidate, declared=declared):
        return
    named = claims.reading.references.at(before - 1) if document.lowers[before] == "," else None
    form = claims.predicates.form(before)
    giver = None
    if named is not None and named.first < before <= named.after:
        several = document.lowers[trigger.first].endswith("s")
        members = claims.reading.clause.members(named) if several else (named,)
        giver = End(tuple(a for m in members for a in m.actors), members[0].first, named.after)
    elif form is not None and claims.predicates.is_verb(before):
        predicate = claims.predicates.at(before, form)
        giver = claims.ends.agent(predicate) if predicate.claimed else None
    claims.add(giver, candidate, "support", trigger.first, candidate.after)


def _within_one_name(claims: Claims, trigger: Trigger) -> bool:
    """'Quilodrán, partidaria de Soto, calló', 'Quilodrán y Tola, partidarias de Soto,', one phrase in all;
    not 'Quilodrán, partidaria de la reforma de Soto'.
    """
    flags = claims.reading.document.flags
    held, taker = claims.reading.references.at(trigger.first), named_within(claims, trigger)
    if held is None or taker is None or not held.first < trigger.first < taker.after <= held.after:
        return False
    titled = DETERMINER | PREPOSITION | CONTRACTION | PERSON_NOUN
    if not all(flags[i] & titled for i in range(trigger.after, taker.first)):
        return True
    several = claims.reading.document.lowers[trigger.first].endswith("s")
    joined = several and claims.reading.document.lowers[held.first - 1] in ("y", "e")
    before = claims.reading.references.at(held.first - 2) if joined else None
    members = (*claims.reading.clause.members(before), held) if before is not None else (held,)
    givers = tuple(actor for member in members for actor in member.actors)
    if givers and not set(taker.actors) & set(givers) and _stands(claims, taker, declared=False):
        giver = End(givers, members[0].first, held.after)
        claims.add(giver, taker, "support", members[0].first, taker.after)
    return True


def _before_partisan(claims: Claims, i: int) -> int:
    """The token before what qualifies a partisan at token ``i``: 'soy' in 'soy un soldado más', 'seré' in
    'seré el primer voluntario', 'declaró' in 'se declaró ayer ferviente partidaria'.
    """
    document, verb = claims.reading.document, i - 1
    while verb > i - QUALIFIED_REACH and document.lowers[verb].isalpha():
        if claims.predicates.is_verb(verb) or document.flags[verb] & (PREPOSITION | CONTRACTION):
            break
        verb -= 1
    return verb


def _stands(claims: Claims, candidate: End, *, declared: bool) -> bool:
    """'partidario de Soto', who stands; where it is declared ('se confesó seguidor de Soto'), of anybody in
    news of an election; not 'se declaró seguidor del novelista Soto'.
    """
    if set(candidate.actors) & claims.contenders():
        return True
    here = claims.reading.document.sentence[candidate.first]
    plain = all(no_office(claims, actor) for actor in candidate.actors)
    return declared and plain and any(claims.contest.stands(actor, here) for actor in candidate.actors)


def with_one(claims: Claims, trigger: Trigger) -> None:
    """'“Con Rosa Quilodrán hasta el final”', '“Todos con Soto”'; not '“Con Soto hablé ayer”', 'se reunió
    “con Soto”'.
    """
    document, reading = claims.reading.document, claims.reading
    if document.lowers[trigger.first - 1] == ":" and document.stretch[trigger.first] < 0:
        told_behind_colon(claims, trigger)
        return
    number = reading.said_at(trigger.first)
    if number is None or document.stretch[trigger.first] < 0:
        return
    first, after = next((a, b) for a, b in reading.said[number].parts if a <= trigger.first < b)
    named = reading.references.at(trigger.after)
    if (
        not _opens(claims, first, trigger.first)
        or after - first > SLOGAN_LENGTH
        or named is None
        or named.first != trigger.after
    ):
        return
    if any(claims.predicates.is_verb(i) for i in range(named.after, after)):
        return
    before = document.stretches[document.stretch[trigger.first]].opened - 1
    if before >= 0 and claims.predicates.is_verb(before) and not claims.predicates.form(before, "say"):
        return
    standing = tuple(a for a in named.actors if a in claims.contenders())
    if standing:
        claims.add(
            claims.ends.speaker(first), End(standing, named.first, named.after), "support", first, after
        )


def _opens(claims: Claims, first: int, i: int) -> bool:
    """'“El domingo, todos con Soto”': whether nothing but a day and a comma stands before token ``i``."""
    document = claims.reading.document
    return i == first or (
        document.lowers[i - 1] == ","
        and i - first <= DAY_LENGTH
        and any(
            claims.predicates.lexicon.is_word(w, "weekday", "relative_day") for w in document.lowers[first:i]
        )
    )


def told_behind_colon(claims: Claims, trigger: Trigger) -> None:
    """'Quilodrán lo dijo sin rodeos: con Soto “hasta el final”', 'fue clara: por Soto'; not '…: con Soto
    habrá más impuestos'.
    """
    document, reading = claims.reading.document, claims.reading
    named = reading.references.starting_at(trigger.after)
    if named is None or not set(named.actors) & claims.contenders():
        return
    first, end = document.sentences[document.sentence[trigger.first]]
    if any(claims.predicates.tells(i) for i in range(named.after, end) if document.stretch[i] < 0):
        return
    if not WHOM.isdisjoint(document.lowers[first : trigger.first]):
        return  # 'dijo por quién no votará: por Soto'
    verbs = [i for i in claims.ends.subjects.verbs(document.sentence[first]) if i < trigger.first]
    giver = claims.ends.subject(verbs[0]) if verbs else None
    if giver is not None and all(actor.kind == "person" for actor in giver.actors):
        standing = tuple(a for a in named.actors if a in claims.contenders())
        taker = End(standing, named.first, named.after)
        claims.add(giver, taker, "support", trigger.first, named.after)
