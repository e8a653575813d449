"""Sides taken up from before: 'hizo lo propio', 'lo secundó el Partido del Alba', 'lo hará por Soto'."""

from __future__ import annotations

from ...lexicon import ADVERB, CLITIC
from ...model import Endorsement, Stance
from ..clauses.governing import CON, PARA, POR, A
from ..deeds.conditions import SUBJUNCTIVE
from ..deeds.ends import End
from ..deeds.fronted import COUNTING
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..references.pointers import Reference
from . import backing
from .claims import Claims
from .lists import all_behind
from .takers import note_contender
from .told_last import ECHO_SENTENCES, last_side, right_before, take_up

DOER_REACH = 8
"""Tokens behind 'le siguió' within which it is said who did."""
VERB_REACH = 4
"""Tokens between 'en la misma línea' and its verb."""
VOTE_REACH = 40
"""Tokens before 'lo hará por' within which it is said that somebody votes."""
PLACE_REACH = 6
"""Tokens of 'en la región' before 'lo hicieron'."""
TOO = frozenset(
    ("también", "así", "asimismo", "igualmente", "como", "luego", "después", "tarde", "ya", "previamente")
)
"""What says beside 'lo hizo' that another did it too."""
CLAUSES = frozenset(("tras", "cuando", "mientras", "porque", "aunque"))
"""What opens behind 'dijo otro tanto' a clause in which others act."""
GENDERS = {"lo": "m", "la": "f", "le": ""}
WITHOUT_VERB = frozenset(("también", "lo", "otro"))
"""What opens a clause that says only who does so too: 'También Soto.', 'Lo mismo Soto.'."""
CHEERING = frozenset(("support", "congratulate"))


def same_deed(claims: Claims, trigger: Trigger) -> None:
    """'Lo propio hizo Soto', 'hizo lo mismo con Tola', behind an endorsement; not behind anything else."""
    document = claims.reading.document
    last = last_side(claims, trigger.first)
    if document.lowers[trigger.after : trigger.after + 1] == [":"] and not _greets_so(claims, trigger, last):
        return  # 'Paredes lo secundó: “Hay votos que no cuadran”'
    joins = document.lowers[trigger.after - 1].startswith(("sum", "uni"))
    if last is None or (joins and document.lowers[trigger.after : trigger.after + 1] in (["a"], ["al"])):
        return  # 'también se sumó al paro'
    whom = GENDERS.get(document.lowers[trigger.first])
    follows = document.lowers[trigger.first + 1 : trigger.after] in (["siguió"], ["siguieron"])
    if whom and follows and last.endorser.kind == "person" and not claims.ends.agrees(last.endorser, whom):
        return  # 'Soto votará en blanco. Tola firmó con Paredes. La siguió el Frente Austral'
    verb = next(
        (i for i in range(trigger.first, trigger.after) if claims.predicates.is_verb(i)), trigger.first
    )
    done = claims.predicates.form(verb)
    if last.stance == "congratulate" and done is not None and done.tense in ("fut", "cond"):
        return  # 'Paredes hará lo propio mañana'
    form = claims.predicates.form(trigger.first)
    if form is not None and form.tense == "inf":  # 'resolvió hacer lo mismo'
        doer = claims.ends.agent(claims.predicates.at(trigger.first, form))
    else:
        doer = _doer(claims, verb, trigger)
    if doer is None:
        return
    after = max(trigger.after, doer.after)
    own = _own_target(claims, trigger.after, doer) or _own_target(claims, after, doer)
    if own is not None:
        claims.add(doer, own, last.stance, trigger.first, max(after, own.after))
        return
    take_up(claims, doer, last, trigger.first, trigger.after)


def joins_in(claims: Claims, trigger: Trigger) -> None:
    """'Tola felicitó a Soto. Desde Europa se sumaron Paredes y Rojas', 'Esta semana se sumó Rojas'; not 'se
    sumaron a la marcha Paredes', 'A las críticas se sumó Rojas', 'se sumó Paredes a la protesta'.
    """
    document, last = claims.reading.document, last_side(claims, trigger.first)
    if last is None or last.stance not in CHEERING:
        return
    named = claims.subjects_at(trigger.after)
    if named is None or document.sentence[trigger.after] != document.sentence[trigger.first]:
        return
    begin, end = document.sentences[document.sentence[trigger.first]]
    to = named.after < end and document.lowers[named.after] in ("a", "al")
    if to or not {"a", "al"}.isdisjoint(
        document.lowers[max(begin, trigger.first - PLACE_REACH) : trigger.first]
    ):
        return
    take_up(claims, named, last, trigger.first, trigger.after)


def _greets_so(claims: Claims, trigger: Trigger, last: Endorsement | None) -> bool:
    """'Tola felicitó a Soto. Paredes hizo lo mismo: “Abrazo grande”': whether what is done too is to
    congratulate, in the words that follow.
    """
    if last is None or last.stance != "congratulate":
        return False
    return any(claims.predicates.form(i, lemma="hacer") for i in range(trigger.first, trigger.after))


def same_side(claims: Claims, trigger: Trigger) -> None:
    """'En la misma línea se expresó Soto', 'otro tanto hizo', 'Lo mismo los ediles Tola y Paredes.'; not
    'opinó lo mismo'.
    """
    verb = _echoing(claims, trigger)
    begin, end = claims.reading.document.sentences[claims.reading.document.sentence[trigger.first]]
    if verb < 0 and begin == trigger.first and claims.reading.document.lowers[begin] in WITHOUT_VERB:
        _too_without_verb(claims, trigger, end)
    form = claims.predicates.form(verb, "echo")
    if form is not None and form.lemma == "decir" and not right_before(claims, trigger.first):
        return  # '“Es el mejor”, explicó. Lo mismo dijo Soto'
    if form is not None and (deed := claims.predicates.at(verb, form)).claimed:
        begun = deed.head if deed.head >= 0 else verb  # 'ya había hecho lo propio'
        first, after = min(trigger.first, verb, begun), max(trigger.after, verb + 1)
        same_deed(claims, Trigger(first, after, trigger.kind))


def among_followers(claims: Claims, trigger: Trigger) -> None:
    """'Entre quienes la siguen está Soto', 'entre los que la acompañan figura Tola', behind the side that she
    took; not 'entre quienes la siguen por la red está Soto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i = trigger.after
    if i < len(document) and claims.predicates.form(i, "follow_one") is not None:
        _among_those_with(claims, trigger)
        return
    form = claims.predicates.form(i + 1, "follow_one") if i + 3 < len(document) else None
    if form is None or lowers[i] not in ("lo", "la", "le", "los", "las") or lowers[i + 2] not in COUNTING:
        return
    last = last_side(claims, trigger.first)
    whole = claims.subjects_at(i + 3)
    if last is None or last.stance != "support" or last.candidate is None or whole is None:
        return
    plural = lowers[i].endswith("s")
    if plural or last.endorser.kind == "party" or claims.ends.agrees(last.endorser, GENDERS[lowers[i]]):
        take_up(claims, whole, last, trigger.first, i + 2)


def _among_those_with(claims: Claims, trigger: Trigger) -> None:
    """'Entre los que acompañan a Soto está Tola', of a contender; not 'entre los que siguen al club'."""
    document = claims.reading.document
    target = claims.ends.complement(trigger.after + 1, A, reach=3)
    if target is None or target.after + 1 >= len(document) or document.lowers[target.after] not in COUNTING:
        return
    whole = claims.subjects_at(target.after + 1)
    if whole is not None:
        note_contender(claims, whole, target, trigger.first, whole.after)


def _echoing(claims: Claims, trigger: Trigger) -> int:
    """The verb beside 'lo mismo', before it or behind it, past adverbs and days; -1 where none is."""
    document, flags = claims.reading.document, claims.reading.document.flags
    for step, begin in ((-1, trigger.first - 1), (1, trigger.after)):
        for n in range(VERB_REACH):
            i = begin + step * n
            if not 0 <= i < len(document) or document.sentence[i] != document.sentence[trigger.first]:
                break
            form = claims.predicates.form(i, "echo")
            if form is not None and form.tense == "inf" and step < 0:
                resolved = claims.predicates.at(i, form)
                return i if resolved.head >= 0 and not resolved.urged else -1
            if form is not None and form.tense not in ("inf", "ger"):
                if form.tense == "part" or n == 0 or claims.predicates.is_verb(i):
                    return i
            passed = flags[i] & (ADVERB | CLITIC) or claims.cues.at(i, "time") is not None
            passed = passed or (step > 0 and document.lowers[i] == "que")  # 'la misma postura que tomó Soto'
            if not passed and claims.predicates.form(i, "aux") is None:
                break
    return -1


def does_so(claims: Claims, trigger: Trigger) -> None:
    """'Paredes lo hará por Soto', 'tampoco lo hará por Tola', 'también lo hizo', behind a vote; not 'lo hará
    por su familia'.
    """
    lowers = claims.reading.document.lowers
    beside = (*lowers[max(0, trigger.first - 2) : trigger.first], *lowers[trigger.after : trigger.after + 1])
    if lowers[trigger.first - 1] == "sí" and claims.denied:
        _unlike_another(claims, trigger)
        return
    if lowers[trigger.first - 1] == "así" and _stays_out(claims, trigger):
        return
    if not TOO.isdisjoint(beside):
        form = claims.predicates.form(trigger.first + 1, "do")
        wished = form is not None and form.tense in SUBJUNCTIVE  # 'pidió que también lo hicieran'
        if form is None or not wished or claims.predicates.at(trigger.first + 1, form).mood == "asserted":
            same_deed(claims, trigger)
        return
    last = last_side(claims, trigger.first)
    verb = trigger.after - 1
    form = claims.predicates.form(verb, "do")
    if last is not None and last.stance == "congratulate" and form is not None and form.tense == "pret":
        same_deed(claims, trigger)  # 'Tola felicitó a Soto. Paredes y Rojas lo hicieron por la red X'
        return
    if last is not None and last.stance == "neutral" and lowers[trigger.first - 1] == "tampoco":
        same_deed(claims, trigger)
        return
    told = last.stance if last is not None else "support" if _goes_to_vote(claims, trigger.first) else ""
    if told not in ("support", "oppose") or form is None:
        return
    predicate = claims.predicates.at(verb, form)
    negated = predicate.mood == "negated" or lowers[predicate.first - 1] == "tampoco"
    if predicate.mood == "open" or (negated and told != "oppose"):
        return
    doer = claims.ends.agent(predicate)
    own = _own_target(claims, trigger.after, doer) if doer is not None else None
    if own is not None:
        stance: Stance = "oppose" if negated else "support"
        claims.add(doer, own, stance, predicate.first, own.after)


def _stays_out(claims: Claims, trigger: Trigger) -> bool:
    """'recordó que debe mantenerse al margen y que así lo hará': whether 'así' takes up staying neutral."""
    document = claims.reading.document
    begin = document.sentences[document.sentence[trigger.first]][0]
    neutral = claims.cues.last_within(begin, trigger.first, "neutral_stance")
    form = claims.predicates.form(trigger.after - 1, "do")
    if neutral is None or form is None:
        return False
    predicate = claims.predicates.at(trigger.after - 1, form)
    if predicate.claimed:
        claims.add(claims.ends.agent(predicate), None, "neutral", neutral, trigger.after)
    return True


def _goes_to_vote(claims: Claims, i: int) -> bool:
    """'contó que va a votar y que lo hará por Soto': whether the sentence says before token ``i``, or the one
    before does, that somebody votes.
    """
    document = claims.reading.document
    here = document.sentence[i]
    begin = max(document.sentences[max(0, here - 1)][0], i - VOTE_REACH)
    return any(claims.predicates.form(k, "cast_vote") is not None for k in range(begin, i))


def _unlike_another(claims: Claims, trigger: Trigger) -> None:
    """'El Partido del Alba no felicitó a Tola. Sí lo hizo Soto'; not 'Sí lo hizo' of anything else."""
    document = claims.reading.document
    denied = claims.denied[-1] if claims.denied else None
    if denied is None or document.sentence[denied.first] < document.sentence[trigger.first] - ECHO_SENTENCES:
        return
    doer = _doer(claims, trigger.first + 1, trigger)
    if doer is not None:
        candidate = End(denied.candidate.actors, trigger.first, trigger.after)
        claims.add(doer, candidate, denied.stance, trigger.first, max(trigger.after, doer.after))


def against_it(claims: Claims, trigger: Trigger) -> None:
    """'A favor de Soto se pronunció Quilodrán; en contra, Paredes'; not 'votó en contra de la ley'."""
    document = claims.reading.document
    last = last_side(claims, trigger.first)
    if last is None or last.stance != "support" or last.candidate is None:
        return
    first, _ = document.sentences[document.sentence[trigger.first]]
    if last.start < document.starts[first] or document.lowers[trigger.first - 1] not in (";", ",", "y"):
        return
    doer = _doer(claims, trigger.first, trigger)
    if doer is not None and doer.first >= trigger.after:
        candidate = End((last.candidate,), trigger.first, trigger.after)
        claims.add(doer, candidate, "oppose", trigger.first, doer.after)


def too(claims: Claims, trigger: Trigger) -> None:
    """'Tola votará por Soto. Paredes también.'; not 'Paredes también viajó'."""
    document = claims.reading.document
    begin, end = document.sentences[document.sentence[trigger.first]]
    if begin == trigger.first and trigger.after < end:
        _too_without_verb(claims, trigger, end)
        return
    if trigger.after < end and document.lowers[trigger.after] not in (".", ";"):
        return
    apposed = document.lowers[trigger.first - 1] == ","
    named = claims.reading.references.at(begin if apposed else trigger.first - 1)
    if apposed and named is not None and _acts_within(claims, named, trigger.first):
        return  # not 'Paredes viajó, también'; 'Paredes, alcalde de Lota, también.' is
    last = last_side(claims, trigger.first)
    if last is not None and document.lowers[trigger.first] == "tampoco" and last.stance in CHEERING:
        return
    if named is None or last is None or not named.actors or not (apposed or named.after == trigger.first):
        return
    doer = claims.ends.whole(named)
    before = document.lowers[doer.first - 1] if not document.sentence_start(doer.first) else "."
    if before in (".", ";", ",", "y", "e") and not claims.reading.clause.preposition(named):
        take_up(claims, doer, last, doer.first, trigger.after)


def _acts_within(claims: Claims, named: Reference, end: int) -> bool:
    """Whether what stands between a name and ', también' at token ``end`` is more than an inciso of who they
    are: 'Paredes, alcalde de Lota, también', 'Paredes, quien perdió, también'; not 'Paredes viajó, también'.
    """
    lowers = claims.reading.document.lowers
    if lowers[named.after] != ",":
        return True
    if lowers[named.after + 1] in ("que", "quien"):
        return False
    return any(claims.predicates.tells(i) for i in range(named.after + 2, end))


def _too_without_verb(claims: Claims, trigger: Trigger, end: int) -> None:
    """'Tola felicitó a Soto. También Paredes y el alcalde de Lota.'; not 'También Paredes viajó'."""
    last, whole = last_side(claims, trigger.first), claims.subjects_at(trigger.after)
    if last is None or whole is None or claims.reading.document.lowers[trigger.first] not in WITHOUT_VERB:
        return
    if whole.after >= end or claims.reading.document.lowers[whole.after] == ".":
        take_up(claims, whole, last, trigger.first, trigger.after)


def emulating(claims: Claims, trigger: Trigger) -> None:
    """'Soto y Paredes la secundaron', 'imitó al exministro', behind the side that she took, or 'secundó a
    Tola', who stands; not 'imitó a su padre'.
    """
    form = claims.predicates.of(trigger)
    if form is None or not (form.tense in ("part", "inf") or claims.predicates.is_verb(trigger.first)):
        return
    predicate = claims.predicates.at(trigger.first, form)
    last = last_side(claims, predicate.first)
    if predicate.claimed and last is not None and _emulates(claims, predicate, last):
        same_deed(claims, Trigger(predicate.first, trigger.after, trigger.kind))
    elif not (predicate.claimed and _after_one_who_backed(claims, predicate)):
        backing.by_verb(claims, trigger)


def backing_or_following(claims: Claims, trigger: Trigger) -> None:
    """'Tola apoyó a Soto. La acompañan Paredes y Rojas': a verb of backing whose pronoun is of who backed
    last; not '… A Zaldívar la acompaña Paredes', '… La acompañan sus hijos'.
    """
    before, form = len(claims.found), claims.predicates.of(trigger)
    last = last_side(claims, trigger.first) if form is not None else None
    backing.by_verb(claims, trigger)
    if form is None or last is None or last.stance != "support" or last.endorser.kind != "person":
        return
    if not claims.predicates.in_class(form.lemma, "follow_one") or not form.finite:
        return
    predicate = claims.predicates.at(trigger.first, form)
    clitic = claims.ends.clitic(predicate)
    opens = claims.reading.document.sentence_start(predicate.first) and claims.predicates.is_verb(
        trigger.first
    )
    if not opens or clitic is None or clitic[1] != "s" or not claims.ends.agrees(last.endorser, clitic[0]):
        return
    if predicate.claimed and all(found.candidate != last.candidate for found in claims.found[before:]):
        del claims.found[before:]
        same_deed(claims, Trigger(predicate.first, trigger.after, trigger.kind))


def _after_one_who_backed(claims: Claims, predicate: Predicate) -> bool:
    """'Paredes secundó a Soto', who was told to back Tola, and does not stand against her: Paredes backs Tola
    too.
    """
    named = claims.ends.complement(predicate.verb + 1, A, reach=6)
    if named is None or set(named.actors) & set(claims.contest.finalists):
        return False
    reference = claims.reading.references.at(named.first)
    stood = reference.description if reference is not None and not named.actors else None
    for earlier in reversed(claims.found):
        meant = earlier.endorser in named.actors or (
            stood is not None
            and stood.former
            and stood.noun.kind == "candidacy"
            and reference is not None
            and claims.ends.agrees(earlier.endorser, reference.gender)
        )
        if meant and earlier.stance == "support" and earlier.candidate is not None:
            candidate = End((earlier.candidate,), predicate.first, named.after)
            return claims.add(
                claims.ends.agent(predicate), candidate, "support", predicate.first, named.after
            )
    return False


def _emulates(claims: Claims, predicate: Predicate, last: Endorsement) -> bool:
    """Whether whom the verb is done after is who took the side told ``last``."""
    named = claims.ends.complement(predicate.verb + 1, A, reach=6)
    if named is not None:
        return last.endorser in named.actors
    clitic = claims.ends.clitic(predicate)
    if clitic is None or clitic[1] == "p" or clitic[0] == "m":
        return clitic is not None
    return last.endorser.kind == "party" or claims.ends.agrees(last.endorser, clitic[0])


def _own_target(claims: Claims, i: int, doer: End) -> End | None:
    """The contender with whom or for whom somebody did the same: 'hizo lo propio con Soto'."""
    target = claims.ends.complement(i, CON | PARA | POR, reach=3)
    if target is None or not target.actors or set(target.actors) & set(doer.actors):
        return None
    standing = tuple(
        a for a in target.actors if claims.contest.stands(a, claims.reading.document.sentence[i])
    )
    return End(standing, target.first, target.after) if standing else None


def _doer(claims: Claims, verb: int, trigger: Trigger) -> End | None:
    """Who does the same: named behind the phrase, or before it."""
    document = claims.reading.document
    i = trigger.after
    i += document.lowers[i : i + 1] in (["fue"], ["fueron"])  # 'otro que hizo lo propio fue Soto'
    while i < min(len(document), trigger.after + DOER_REACH):
        if claims.predicates.is_verb(i) or document.lowers[i] in (".", ";", ":"):
            break
        if claims.cues.at(i, "likewise", "comitative") is not None:
            break  # 'Tola hizo lo propio, al igual que Paredes'
        afterwards = document.lowers[i] in TOO and document.lowers[i + 1 : i + 2] in (["de"], ["que"])
        if document.lowers[i] in CLAUSES or afterwards:
            break  # 'Tola dijo otro tanto, luego de que Paredes hablara'
        reference = claims.reading.references.at(i)
        if reference is not None and document.sentence[i] == document.sentence[trigger.first]:
            if claims.reading.clause.preposition(reference):
                break
            whole = claims.ends.whole(reference)
            listed = claims.ends.subjects.phrase(i, "verb", first=True)
            if listed is not None and set(whole.actors) < set(listed.actors):
                whole = End.of(listed)
            if not whole.actors:
                return claims.ends.who_at(i)  # 'un grupo de ediles, entre ellos Soto'
            return all_behind(claims, verb, whole)
        i += 1
    i = trigger.first - 1
    i -= i > 0 and document.lowers[i] == ","
    named = claims.reading.references.at(i)
    if named is not None and named.actors and named.after == i + 1 and named.kind == "name":
        if not claims.reading.clause.preposition(named) and document.sentence[i] == document.sentence[verb]:
            return claims.ends.whole(named)  # '…, y el alcalde de Lota, Pedro Soto, hizo lo propio'
    return claims.ends.subject(verb)
