"""Sides taken with a passive or a participle: 'Soto fue respaldado por Quilodrán', 'la independiente apoyada
por el Partido del Alba, Rosa Tola', 'Arropado por Quilodrán, Soto cerró su campaña'.

Who is backed stands before the participle, behind who backs, or is the subject of the clause around it.
"""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import ADVERB, CONTRACTION, DETERMINER, PREPOSITION, VerbForm
from ..brackets import SETS_OFF
from ..clauses.governing import POR
from ..deeds.announced import behind_colon
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .abstaining import RACE_CUES
from .claims import Claims
from .givers import with_the_rest
from .joining import listed_behind
from .placing import fronted, subject_behind

PASSIVE_REACH = 16
"""Tokens behind 'fue apoyado' within which some of the crowd that did so are named."""
NEAR_AGENT = 3
"""Tokens of 'públicamente' between 'apoyado' and 'por'."""
INCISO_REACH = 14
"""Tokens of an inciso between 'fue apoyado' and 'por'."""
NOUN_REACH = 4
"""Tokens of a noun phrase before a participle that qualifies it or does not."""
OPENING_REACH = 6
"""Tokens of 'en la segunda vuelta' before an inciso."""
TITLE_REACH = 6
"""Tokens of 'por el exalcalde de Tola' before a name."""
MASCULINE = frozenset(("el", "al", "del", "un", "los", "este", "unos"))
FEMININE = frozenset(("la", "una", "las", "esta", "unas"))
REFLEXIVE = frozenset(("pronominal", "por", "en_favor_de", "con"))
"""Of verbs with these alone nobody is backed in the passive: 'se decide por Soto'."""


def passive(claims: Claims, trigger: Trigger, form: VerbForm, predicate: Predicate) -> None:
    """'Soto fue respaldado por Quilodrán', 'la candidata apoyada por Quilodrán'; not 'fue respaldado por
    todos'.
    """
    uses = claims.predicates.lexicon.constructions(form.lemma, trigger.kind)
    if not predicate.claimed or not uses - REFLEXIVE:  # '(91% decididos), seguida por los de Tola y Paredes'
        return
    inside = _in_one_name(claims, trigger.first)
    endorser = inside[0] if inside is not None else by_whom(claims, trigger)
    if endorser is None:
        return
    person = trigger.kind == "back_person" or _of_contenders(claims, trigger, form)
    if predicate.passive and predicate.head >= 0:
        candidate = _candidacy_backed(claims, predicate)
        if candidate is None and person:
            candidate = claims.ends.subject(predicate.head)
    elif not person:
        return
    else:
        candidate = inside[1] if inside is not None else of_participle(claims, trigger.first, endorser)
        if candidate is not None and _nominated(claims, form, endorser, candidate):
            return
    if candidate is None or not candidate.actors:
        return
    sentence = claims.reading.document.sentence[trigger.first]
    standing = tuple(a for a in candidate.actors if candidate.campaign or claims.contest.stands(a, sentence))
    if standing:
        candidate = End(standing, candidate.first, candidate.after)
        claims.add(endorser, candidate, "support", trigger.first, endorser.after)


def _of_contenders(claims: Claims, trigger: Trigger, form: VerbForm) -> bool:
    """'arropada por', 'impulsada por', said of who stands; not 'acompañada por'."""
    if trigger.kind != "back_contender":
        return False
    return "passive" in claims.predicates.lexicon.constructions(form.lemma, trigger.kind)


def by_whom(claims: Claims, trigger: Trigger) -> End | None:
    """Who backs, behind 'por': 'fue apoyado ayer por Quilodrán', 'apoyado, según su equipo, por Quilodrán',
    'apoyado por varios ediles, entre ellos Quilodrán'; of '…, apoyado por Quilodrán, y Soto' her alone.
    """
    found = claims.ends.complement(trigger.after, POR, reach=10)
    inciso = _behind_inciso(claims, trigger.after) if found is None else 0
    if found is None:
        found = claims.ends.complement(inciso, POR, reach=4) if inciso else None
    if found is None or not found.actors:
        near = [*range(trigger.after, trigger.after + NEAR_AGENT), *([inciso] if inciso else [])]
        by = next((i for i in near if claims.reading.document.lowers[i : i + 1] == ["por"]), -1)
        crowd = claims.ends.subjects.crowd(by + 1) if by >= 0 else None  # 'por líderes como Quilodrán'
        if crowd is not None and crowd.actors:
            return End.of(crowd)
        some = claims.ends.among(inciso, PASSIVE_REACH) if inciso else None
        if some is not None:
            return some
        found = claims.ends.among(trigger.after, PASSIVE_REACH) or listed_behind(claims, trigger.after)
        return found or behind_colon(claims.predicates, trigger.first)
    return _within_inciso(claims, trigger.first, with_the_rest(claims, found, POR))


def _behind_inciso(claims: Claims, i: int) -> int:
    """The token behind the inciso that opens near token ``i``: ', según su equipo, por'; 0 if none does."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[i - 1]][1]
    opened = next((j for j in range(i, min(end, i + OPENING_REACH)) if lowers[j] == ","), -1)
    if opened < 0:
        return 0
    return next((j + 1 for j in range(opened + 1, min(end, opened + INCISO_REACH)) if lowers[j] == ","), 0)


def _within_inciso(claims: Claims, i: int, endorser: End) -> End:
    """'Soto, apoyada por el Partido del Alba, y Tola debatirán': who backs ends with the inciso, and nobody
    who runs against another backs them.
    """
    lowers = claims.reading.document.lowers
    before = claims.reading.references.at(i - 2) if lowers[i - 1] == "," else None
    if before is None or not (before.actors or before.kind == "description"):
        return endorser  # 'En Lota, apoyada por el Partido del Alba, y Tola, Soto ganó'
    named = claims.reading.references.between(endorser.first, endorser.after)
    named = [r for r in named if claims.reading.clause.preposition(r) != "de"]
    commas = (j for j in range(endorser.first, endorser.after - 1) if lowers[j] == ",")
    closed = next((j for j in commas if lowers[j + 1] in ("y", "e")), endorser.after)
    if lowers[i - 1] != "," or closed == endorser.after:
        return endorser
    actors = tuple(dict.fromkeys(a for r in named if r.first < closed for a in r.actors))
    return End(actors, endorser.first, closed) if actors else endorser


def _in_one_name(claims: Claims, i: int) -> tuple[End, End] | None:
    """'la candidata apoyada por el Partido del Alba, Rosa Tola', one name in all: who backs and who is backed
    in it.
    """
    document = claims.reading.document
    around = claims.reading.references.at(i)
    if around is None or around.kind != "name" or around.first >= i or len(around.actors) != 1:
        return None
    namings = claims.reading.cast.namings
    place = bisect_left(namings, i, key=lambda naming: naming.first)
    if place == len(namings) or document.lowers[i + 1] != "por":
        return None
    naming = namings[place]
    if naming.first > i + TITLE_REACH or naming.actor in around.actors or naming.after > around.after:
        return None
    backed = End.of(around)
    return (End((naming.actor,), naming.first, naming.after), backed) if _agrees(claims, i, backed) else None


def _nominated(claims: Claims, form: VerbForm, endorser: End, candidate: End) -> bool:
    """'el concejal Soto, avalado por el Partido del Alba': whether a party is only told to be his own.

    Not 'Soto, del Frente Austral, avalado por el Partido del Alba'.
    """
    if not claims.predicates.in_class(form.lemma, "nominate") or len(endorser.actors) > 1:
        return False
    people = claims.reading.cast.people
    parties = [people[a.index].party for a in candidate.actors if a.kind == "person"]
    named = endorser.actors[0]
    return named.kind == "party" and all(party in (None, named.index) for party in parties)


def _candidacy_backed(claims: Claims, predicate: Predicate) -> End | None:
    """'La candidatura de Soto es impulsada por', 'Soto, cuya postulación fue apadrinada por': whose candidacy
    the subject of a passive is.
    """
    whose = claims.ends.fronted.whose_campaign(predicate.head)
    if whose is not None:
        return End(whose.actors, whose.first, whose.after, True)
    told = claims.ends.subjects.of(predicate.head)
    if told is None or told.phrase is None:
        return None
    for i in range(told.phrase.first, told.phrase.after):
        found = campaign_at(claims.reading, i)
        if found is not None:
            return found if found.after <= predicate.first else None
    return None


def of_participle(claims: Claims, i: int, endorser: End) -> End | None:
    """Whom a bare participle at token ``i`` is of: 'la candidata apoyada por', 'Soto (respaldado por',
    'Apoyado por …, Soto', 'Soto llega respaldado por'.
    """
    document, references = claims.reading.document, claims.reading.references
    j = i - 1
    if j >= 0 and document.forms[j] in SETS_OFF:
        j -= 1
    before = references.at(j) if j >= 0 and document.sentence[j] == document.sentence[i] else None
    if before is not None and j < i - 1 and not before.actors and before.kind == "organisation":
        before = None  # 'En Lota, apoyada por Tola, Soto ganó'
    if before is not None and j == i - 1 and claims.reading.clause.preposition(before) == "de":
        if all(actor.kind == "party" for actor in before.actors):
            found = _subject_before(claims, i)  # 'Soto fue a la sede del Partido del Alba arropado por'
            if found is not None:
                return found
    if before is not None:
        found = End.of(before)
        other = len(found.actors) == 1 and found.actors[0].kind == "person" and document.lowers[i][-1] != "s"
        return found if not other or _agrees(claims, i, found) else None
    if fronted(claims, i):
        found = subject_behind(claims, endorser)
        if _stands(claims, i, found) or document.sentence_start(i):
            return found if _stands(claims, i, found) else None
    return _of_subject(claims, i)


def _agrees(claims: Claims, i: int, end: End) -> bool:
    """Whether a participle at token ``i`` can be of the one person that ``end`` is."""
    word = claims.reading.document.lowers[i]
    if len(end.actors) != 1 or word.endswith("s"):
        return False
    return claims.ends.agrees(end.actors[0], "f" if word.endswith("a") else "m")


def _stands(claims: Claims, i: int, found: End | None) -> bool:
    """Whether ``found`` is one contender of whom the participle at token ``i`` can be."""
    here = claims.reading.document.sentence[i]
    return found is not None and _agrees(claims, i, found) and claims.contest.stands(found.actors[0], here)


def _of_subject(claims: Claims, i: int) -> End | None:
    """'Soto cerró su campaña arropado por Quilodrán', 'Soto compite apoyado por': the subject whom a
    participle can only mean; not 'presentó un proyecto apoyado por', 'quiere llegar respaldado por'.
    """
    lowers = claims.reading.document.lowers
    if lowers[i - 1] == ",":
        return _own_campaign(claims, i)
    adjoins = claims.predicates.tells(i - 1) or claims.predicates.is_compound(i - 1)
    adjoins = adjoins or _nothing_else(claims, i)
    if not adjoins and _gender_before(lowers, i) in ("", "f" if lowers[i].endswith("a") else "m"):
        return None
    return _subject_before(claims, i)


def _nothing_else(claims: Claims, i: int) -> bool:
    """'llega al balotaje respaldado', 'apareció ayer arropada': whether between a verb and a participle at
    token ``i`` only a time or a contest stands, which nobody backs.
    """
    document, lexicon = claims.reading.document, claims.predicates.lexicon
    for j in range(i - 1, max(0, i - OPENING_REACH), -1):
        if claims.predicates.tells(j) or claims.predicates.is_compound(j):
            return True
        ends = claims.cues.ending(j + 1, *RACE_CUES) is not None
        when = lexicon.is_word(document.lowers[j], "relative_day", "weekday", "adverb")
        small = document.flags[j] & (PREPOSITION | CONTRACTION | DETERMINER)
        if not (ends or when or small or document.flags[j] & ADVERB):
            return False
    return False


def _subject_before(claims: Claims, i: int) -> End | None:
    """The contender who is the subject of the verb before a participle at token ``i`` and agrees with it."""
    first, _ = claims.reading.document.sentences[claims.reading.document.sentence[i]]
    for j in range(i - 1, first, -1):
        form = claims.predicates.form(j)
        if form is None or not (claims.predicates.is_verb(j) or claims.predicates.is_compound(j)):
            if claims.predicates.tells(j):
                found = claims.ends.subject(j)
                return found if _stands(claims, i, found) else None
            continue
        verb = claims.predicates.at(j, form)
        found = claims.ends.agent(verb) if verb.claimed else None
        return found if _stands(claims, i, found) else None
    return None


def _own_campaign(claims: Claims, i: int) -> End | None:
    """'presentó su candidatura, respaldada por Quilodrán': whose campaign stands before the comma."""
    lowers = claims.reading.document.lowers
    if lowers[i - 3] != "su" or claims.cues.ending(i - 1, "campaign_noun") is None:
        return None
    found = claims.spoken_of(i - 3, "", "s", set())
    return End(found.actors, i - 3, i - 1, True) if found is not None else None


def _gender_before(lowers: list[str], i: int) -> str:
    """The gender of the noun phrase before token ``i``: 'al balotaje', 'su campaña'; '' where unknown."""
    for j in range(i - 1, max(0, i - 1 - NOUN_REACH), -1):
        if lowers[j] in MASCULINE:
            return "m"
        if lowers[j] in FEMININE:
            return "f"
    return {"o": "m", "a": "f"}.get(lowers[i - 1][-1], "") if lowers[i - 1].isalpha() else ""
