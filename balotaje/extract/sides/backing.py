"""Sides taken with a verb: 'respaldó a', 'se sumó a la campaña de', 'votará por', 'fue apoyada por'.

Each rule is named after the construction; its docstring shows a sentence that it reads and one that it must
not.
"""

from __future__ import annotations

from dataclasses import replace

from ...lexicon import DETERMINER, PREPOSITION, VERB
from ...model import Stance
from ..brackets import past_brackets
from ..clauses.governing import CON, PARA, POR, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..references.pointers import Reference
from ..tokens import MARKS
from ..verb_endings import INFINITIVES
from .abstaining import RACE_CUES, denies_having, does_it, said_of_oneself
from .aligned import by_participle
from .backed import VOTING, candidate_of, constructions_of
from .claims import Claims, Denied
from .favoured import FAVOUR_REACH
from .gapped import GAPPING, without_verb
from .investing import voted
from .joining import joined_too
from .lists import all_behind, named_of_crowd
from .neutrality import NOBODY
from .nouns import is_noun
from .opposition import CONTRARY, flatly
from .own import said_to_be
from .passives import passive
from .rejecting import but_never_for, excepted
from .taken_up import candidate_taken_up

ITSELF = ("arse", "erse", "irse")
STANDING_DOWN = frozenset(("declinar", "renunciar", "deponer", "retirar", "bajar"))
COMING = frozenset(("venir", "llegar", "salir", "entrar"))
ELECT = frozenset(("electo", "electa"))
ELECT_REACH = 3
"""Tokens of 'como presidente electo' behind whoever is proclaimed."""
MINDED = frozenset(("seguro", "segura", "convencido", "convencida"))
"""What one is who thinks so: 'con quien estoy seguro'."""
INSTEAD_REACH = 12
"""Tokens of ', el candidato de su partido,' before 'sino'."""
NOR_REACH = 4
"""Tokens behind 'ni' within which the second of the two is named."""
PLURAL = frozenset(("quienes", "cuales"))
"""Relatives of several."""


def by_verb(claims: Claims, trigger: Trigger) -> None:
    """A verb of backing at the trigger: active, passive, with a candidacy, declined, or for nobody."""
    verb = trigger.first
    named, document = claims.reading.references.at(verb), claims.reading.document
    if document.flags[verb] & (DETERMINER | PREPOSITION):
        return  # 'una', 'entre'
    if named is not None and named.first < verb and document.is_capital(verb):
        return  # 'los alcaldes de Lota Vamos'
    form = claims.predicates.of(trigger)
    if form is None or is_noun(claims, verb) or _is_there(claims, verb):
        return
    qualifies = claims.predicates.lexicon.is_word(document.lowers[verb], "infinitive_or_adjective")
    if qualifies and not document.flags[verb - 1] & (PREPOSITION | VERB):
        return  # 'la dictadura militar que encabezó Soto'
    if not CONTRARY.isdisjoint(document.lowers[trigger.after : trigger.after + 2]):
        return  # 'pidió el voto de castigo para Soto'
    predicate = claims.predicates.at(verb, form)
    begin = max(0, predicate.first - 1)
    begin = next((i for i in range(verb - 1, begin, -1) if document.lowers[i] in ("y", "e")), begin)
    if "nadie" in document.lowers[begin:verb]:
        predicate = replace(predicate, mood="negated" if predicate.urged else "open")
    if predicate.claimed and predicate.head >= 0 and claims.predicates.of_neither(predicate.first):
        coming = form.tense == "fut" or predicate.tense == "fut"
        predicate = replace(predicate, mood="negated", declined=coming)  # 'Ni Soto ni Tola votarán por'
    having = claims.predicates.is_compound(verb)  # 'pese a haber apoyado a Soto'
    if form.tense == "part" and (predicate.passive or (predicate.head < 0 and not having)):
        if not by_participle(claims, trigger, form, predicate):
            passive(claims, trigger, form, predicate)
        return
    lowers = claims.reading.document.lowers
    ahead = lowers[verb + 1 : verb + 3]
    if ahead[:1] == ["que"] and claims.predicates.in_class(form.lemma, "say"):
        return  # 'sostuvo que su opción es Soto'
    if form.lemma == "ir" and len(ahead) > 1 and ahead[0] == "a" and ahead[1].endswith(INFINITIVES):
        return  # 'no voy a engañar a nadie'
    behind = claims.predicates.form(trigger.after + (ahead[:1] == ["no"]))
    if behind is not None and behind.tense == "inf" and not trigger.lemma:
        return  # 'prefiere no apoyar a Soto'
    if ahead[:2] == ["o", "no"]:
        return  # 'decidirá si apoyar o no a Soto'
    helping = form.lemma == "estar"  # 'no estaba cerrada a nadie'
    if helping and ahead[:1] and ahead[0].rstrip("s") in MINDED:
        return  # 'Soto, con quien estoy seguro trabajaremos'
    if helping and behind is not None and behind.tense == "ger":
        return  # '“Estamos esperando una respuesta con Soto”'
    constructions = constructions_of(claims, predicate, form, trigger.kind)
    gaining = not constructions and claims.predicates.in_class(form.lemma, "gain")  # 'no sumó a nadie'
    refused = predicate.mood == "negated" or predicate.uncalled
    asking = form.lemma.startswith("pedir ")  # 'no le pedirá el voto a nadie'
    goes_on = form.lemma.split()[0] in STANDING_DOWN  # 'descartó declinar a favor de algún candidato'
    helping = helping and ahead[:1] not in (["ni"], ["con"])  # not 'no está ni con Soto ni con Tola'
    if refused and not (helping or gaining or goes_on) and neither(claims, predicate, of_two=asking):
        return
    if predicate.declined and constructions and both_refused(claims, predicate):
        return
    if predicate.claimed and constructions & {VOTING, "de"} and for_nobody(claims, predicate, trigger.after):
        return
    itself = form.tense == "inf" and lowers[verb].endswith(ITSELF) and "pronominal" not in constructions
    if not constructions or (itself and "quote_only" not in constructions):
        return  # 'para avalarse por el Partido del Alba'
    taken_up = candidate_taken_up(claims, predicate) if trigger.kind == "back_person" else None
    if taken_up is not None and predicate.claimed and "direct" in constructions:
        claims.add(*taken_up, "support", taken_up[1].first, max(verb + 1, taken_up[0].after), strong=True)
        return
    candidate = candidate_of(claims, predicate, constructions, trigger)
    if candidate is None:
        candidate = joined_too(claims, predicate, trigger, form) or said_to_be(claims, predicate)
    if candidate is None and voted(claims, predicate):
        return
    if candidate is None and predicate.mood == "negated" and predicate.head >= 0:
        rather(claims, predicate, trigger.after)
    if candidate is None:
        return
    if predicate.claimed and form.lemma == "votar" and votes_no(claims, verb + 1):
        _claim(claims, predicate, candidate, "oppose")
    elif predicate.claimed and claims.predicates.in_class(form.lemma, "ally"):
        allied(claims, predicate, candidate)
    elif predicate.claimed:
        active(claims, predicate, candidate)
    elif predicate.uncalled:
        claims.denied.append(Denied(predicate.first, candidate, "support"))
    elif predicate.mood == "negated" and goes_on:
        return  # 'no declinará en favor de Soto' tells that one goes on
    elif predicate.mood == "negated":
        rather(claims, predicate, candidate.after)
        claims.denied.append(Denied(predicate.first, candidate, "support"))
        if not claims.predicates.in_class(form.lemma, "ally"):  # '“No firmé un pacto con Soto”'
            declined(claims, predicate, candidate, VOTING in constructions)


def votes_no(claims: Claims, i: int) -> bool:
    """'votará no a Soto', 'votó “no” a su investidura'; not 'votará no por Soto, sino por Tola'."""
    document = claims.reading.document
    words = [w for n, w in enumerate(document.lowers[i : i + 4]) if document.forms[i + n] not in MARKS]
    return words[:1] == ["no"] and words[1:2] in (["a"], ["al"])


def active(claims: Claims, predicate: Predicate, candidate: End) -> None:
    """'Quilodrán respaldó a Soto', 'llamó a votar por Soto'; not 'Quilodrán respaldó la reforma'."""
    if excepted(claims, predicate, candidate):
        _claim(claims, predicate, candidate, "oppose")
        return
    but_never_for(claims, predicate, candidate)
    endorser = _claim(claims, predicate, candidate, "support")
    without_verb(claims, candidate)
    if endorser is not None and endorser.first > predicate.verb > candidate.first:
        other_way_round(claims, endorser)


def allied(claims: Claims, predicate: Predicate, other: End) -> None:
    """'Soto, la candidata, selló una alianza con Quilodrán', 'firmó un acuerdo electoral con Soto': of two
    allies the one who stands is backed; not 'firmó un acuerdo con Soto sobre el agua', nor '… con el Partido
    del Alba para respaldar a Soto', who is the one backed.
    """
    one = claims.ends.agent(predicate)
    standing = claims.contest.contenders
    if one is None or (set(one.actors) & standing and set(other.actors) & standing):
        return  # 'Soto firmó con Tola un acuerdo para debatir'
    document = claims.reading.document
    serves = past_brackets(document, other.after)
    if document.lowers[serves : serves + 1] == ["para"] and claims.predicates.form(serves + 1, "back"):
        return
    first, end = document.sentences[document.sentence[predicate.verb]]
    race = claims.cues.within(first, end, *RACE_CUES, "campaign_noun")
    political = any(claims.predicates.lexicon.is_word(w, "of_a_pact") for w in document.lowers[first:end])
    if race is None and not political:
        return  # 'firmó un acuerdo con Soto sobre el agua'
    if one is not None and set(one.actors) & standing and not set(other.actors) & standing:
        claims.add(other, one, "support", predicate.first, max(predicate.verb + 1, other.after))
    else:
        active(claims, predicate, other)


def other_way_round(claims: Claims, endorser: End) -> None:
    """'A Soto lo apoya Quilodrán y a Tola, Paredes', 'Por Soto vota Quilodrán y por Tola, Paredes'; not '… y
    a Tola le pidió Paredes un debate'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i = endorser.after
    while i < len(document) - 1 and i < endorser.after + 4 and lowers[i] in GAPPING:
        i += 1
    if i == endorser.after or lowers[i] not in ("a", "al", "por", "con"):
        return
    other = claims.reading.references.at(i if lowers[i] == "al" else i + 1)
    if (
        other is None
        or other.actor not in claims.contenders()
        or lowers[other.after : other.after + 1] != [","]
    ):
        return
    named = claims.reading.references.starting_at(other.after + 1)
    if named is None or not named.actors:
        return
    whole = claims.ends.whole(named)
    if document.sentence[whole.after - 1] == document.sentence[endorser.first]:
        if whole.after >= len(document) or not document.lowers[whole.after].isalpha():
            claims.add(whole, End(other.actors, i, other.after), "support", i, whole.after)


def rather(claims: Claims, predicate: Predicate, i: int) -> None:
    """'no votará por Soto, sino por Tola', 'no apoya a Soto, de su partido, sino a Tola': whom one backs
    instead, behind token ``i``; not 'no apoya a Soto sino al Gobierno'.
    """
    document = claims.reading.document
    end = document.sentences[document.sentence[predicate.verb]][1]
    but = next((j for j in range(i, min(end, i + INSTEAD_REACH)) if document.lowers[j] == "sino"), -1)
    if but < 0 or any(claims.predicates.tells(j) for j in range(i, but)):
        return
    other = claims.ends.complement(but + 1, A | CON | PARA | POR, reach=NOR_REACH)
    agent = claims.ends.agent(predicate) if other is not None else None
    if other is None or agent is None:
        return
    other = claims.described(other, set(agent.actors), vote=True)
    stands = tuple(
        a for a in other.actors if a.kind == "party" or claims.contest.stands(a, document.sentence[but])
    )
    if stands:
        taker = End(stands, other.first, other.after)
        claims.add(agent, taker, "support", predicate.first, other.after)


def declined(claims: Claims, predicate: Predicate, candidate: End, voting: bool) -> None:
    """'Quilodrán no votará por Soto', 'llamó a no votar por Soto', 'descartó de plano apoyarla'; not
    'Quilodrán no respaldó a Soto', 'negó haber votado por Soto'.
    """
    form = claims.predicates.form(predicate.verb)
    if form is not None and form.tense == "part":
        return  # 'negó haber votado por Soto'
    own = voting or predicate.person == "1" or flatly(claims, predicate)
    asked = predicate.exhorting and voting  # '“No voten por Soto”', '“No hay que votar por Soto”'
    wont = voting and said_of_oneself(claims, predicate)  # 'dijo que no vota a Soto ni atado'
    if predicate.urged or asked or wont or (predicate.declined and own):
        _claim(claims, predicate, candidate, "oppose")


def for_nobody(claims: Claims, predicate: Predicate, i: int) -> bool:
    """'votará por nadie', 'marcará la casilla de nadie', said with what a vote is cast for; not 'votará por
    nadie más que Soto'.
    """
    lowers = claims.reading.document.lowers
    if lowers[i : i + 1] not in (["por"], ["de"]) or lowers[i + 1 : i + 2] != ["nadie"]:
        return False
    if lowers[i + 2 : i + 3] in (["más"], ["que"], ["salvo"]):
        return False
    return claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, i + 2)


def neither(claims: Claims, predicate: Predicate, *, of_two: bool = False) -> bool:
    """'no apoyará a ninguno de los dos', 'no votará ni por Soto ni por Paredes'; not 'nadie apoyó a Soto',
    'no apoyo a Soto, y nadie me convencerá'. ``of_two`` asks only whether two are named.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    came = claims.predicates.form(predicate.head)
    if came is not None and came.tense == "pret" and came.lemma in COMING:
        return False  # '“no vine a levantar la mano de nadie”'
    if denies_having(claims, predicate):
        return False  # 'negó haber comprometido su voto con ninguno'
    after = predicate.verb + 1
    going = claims.predicates.form(predicate.verb, lemma="ir") is not None and after + 1 < len(lowers)
    if going and lowers[after] == "a" and lowers[after + 1].endswith(INFINITIVES):
        return False  # 'no voy a engañar a nadie'
    end = claims.reading.document.sentences[document.sentence[predicate.verb]][1]
    for i in range(predicate.verb + 1, min(end, predicate.verb + FAVOUR_REACH)):
        reference = claims.reading.references.at(i)
        nor = past_brackets(claims.reading.document, reference.after) if reference is not None else end
        if reference is not None and nor < end and lowers[nor] in ("ni", "o"):
            return _nor(claims, predicate, reference, nor)
        if of_two:
            if reference is not None:
                return False
            continue
        found = claims.cues.at(i, "neutral_stance", "either")
        if found is not None and lowers[i] == "nadie" and does_it(claims, i):
            return False
        if found is not None and found[0] != "either" and NOBODY.isdisjoint(lowers[i : found[1]]):
            found = None  # 'no se mantendrá al margen'
        if found is not None and lowers[i - 1] in ("en", "contra"):
            return False  # 'no irá en ninguna lista', 'no va contra nadie'
        if found is not None and _is_of_bodies(claims, found[1]):
            return False  # 'no forma parte de ninguno de los gobiernos'
        if found is not None and lowers[found[1] - 1] == "nadie" and lowers[found[1]] in ("de", "del"):
            return False  # 'no votó a nadie del Partido del Alba'
        if lowers[i] == "ni" and "ni" in lowers[i + 1 : i + 8]:
            second = lowers.index("ni", i + 1)
            last = next(iter(claims.reading.references.between(second, min(end, second + 5))), None)
            after = last.after if last is not None else min(end, second + 2)
            claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, after, strong=True)
            return True
        if found is not None:
            claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, found[1], strong=True)
            return True
        if claims.reading.references.at(i) is not None:
            return False
    return False


def _is_of_bodies(claims: Claims, i: int) -> bool:
    """Whether 'ninguno' before token ``i`` is one of several bodies: 'ninguno de sus gobiernos'."""
    lowers, lexicon = claims.reading.document.lowers, claims.reading.lexicon
    i += 2 if lowers[i] == "de" else 0
    return i < len(lowers) and lexicon.head_nouns.get(lowers[i].removesuffix("s")) == "institution"


def both_refused(claims: Claims, predicate: Predicate) -> bool:
    """'descartó apoyar a ambos', 'Soto y Tola, a quienes no apoyará', 'criticó a los dos y descartó
    respaldarlos', the two of the run-off; not 'no apoyará a ambos equipos'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    finalists = set(claims.contest.finalists)
    pair = claims.both(predicate.verb + 1, set(), named=False)
    clitic = claims.ends.clitic(predicate) if pair is None else None
    before = min(predicate.first, predicate.head) if predicate.head >= 0 else predicate.first
    before -= lowers[before - 1] == "no"
    relative = lowers[before - 1] in PLURAL or lowers[before - 2 : before] in (["los", "que"], ["las", "que"])
    if relative or (clitic is not None and clitic[1] == "p"):
        first, _ = document.sentences[document.sentence[predicate.verb]]
        told = claims.reading.references.between(first, before)
        named = finalists & {actor for reference in told for actor in reference.actors}
        both = any(claims.both(i, set()) for i in range(first, before) if lowers[i] == "a")
        pair = End(claims.contest.finalists, before, predicate.verb + 1)
        pair = pair if both or (finalists and named == finalists) else None
    if pair is None or set(pair.actors) != finalists:
        return False
    after = max(predicate.verb + 1, pair.after)
    return claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, after)


def _nor(claims: Claims, predicate: Predicate, one: Reference, ni: int) -> bool:
    """'no votará por Soto ni por Paredes', 'no llamará a votar por Soto ni tampoco por Paredes'; not 'ni por
    otro'.
    """
    last = next(iter(claims.reading.references.between(ni + 1, ni + 1 + NOR_REACH)), one)
    pair = {*one.actors, *last.actors}
    finalists = set(claims.contest.finalists)
    if last is one or not pair or (finalists and not pair & finalists):
        return False  # 'no jugaremos con la suerte de los mineros ni de los pescadores'
    agent = claims.ends.agent(predicate)
    if agent is not None and pair & {*agent.actors}:
        return False
    return claims.add(agent, None, "neutral", predicate.first, last.after)


def neither_of(claims: Claims, giver: End | None, one: End, first: int) -> bool:
    """'no le dará su apoyo a Soto ni a Paredes' when the two are all who stand; else each of them is refused
    a vote elsewhere.
    """
    document = claims.reading.document
    pair, after = {*one.actors}, one.after
    ni = past_brackets(claims.reading.document, after)
    if len(pair) == 1 and document.lowers[ni : ni + 1] in (["ni"], ["o"]):
        last = next(iter(claims.reading.references.between(ni + 1, ni + 1 + NOR_REACH)), None)
        if last is not None and document.sentence[last.first] == document.sentence[first]:
            pair, after = pair | {*last.actors}, last.after
    elif {"ni", "o"}.isdisjoint(document.lowers[one.first : after]):
        return False
    finalists, standing = set(claims.contest.finalists), claims.contenders()
    if len(pair) == 1 or not pair & (finalists or standing) or (giver is not None and pair & {*giver.actors}):
        return False
    return claims.add(giver, None, "neutral", first, after)


def _is_there(claims: Claims, verb: int) -> bool:
    """'Acompañando a Soto estaban Tola y Paredes': who is at somebody's side in a room."""
    form = claims.predicates.form(verb, "follow_one")
    if form is None or form.tense != "ger":
        return False
    _, end = claims.reading.document.sentences[claims.reading.document.sentence[verb]]
    told = next((i for i in range(verb + 1, end) if claims.predicates.tells(i)), -1)
    return told >= 0 and claims.predicates.form(told, lemma="estar") is not None


def _as_who_has_won(claims: Claims, verb: int, candidate: End) -> bool:
    """'El tribunal proclamó a Soto presidente electo', 'la proclamó ganadora': it takes nobody's side."""
    lowers = claims.reading.document.lowers
    beside = (
        *range(verb + 1, min(candidate.first, verb + 1 + ELECT_REACH)),
        *range(max(verb + 1, candidate.after), max(verb + 1, candidate.after) + ELECT_REACH),
    )
    return any(
        lowers[k] in ELECT or claims.cues.at(k, "winner_noun") is not None for k in beside if k < len(lowers)
    )


def _claim(claims: Claims, predicate: Predicate, candidate: End, stance: Stance) -> End | None:
    endorser = claims.ends.agent(predicate)
    after = max(predicate.verb + 1, candidate.after)
    first = min(predicate.first, predicate.verb)
    form = claims.predicates.form(predicate.verb, "proclaim")
    if form is not None and _as_who_has_won(claims, predicate.verb, candidate):
        return None
    begin, _ = claims.reading.document.sentences[claims.reading.document.sentence[first]]
    if endorser is None or not endorser.actors or endorser.first < begin:
        endorser = named_of_crowd(claims, predicate) or endorser
    if endorser is not None and endorser.actors and predicate.head >= 0:
        endorser = all_behind(claims, predicate.head, endorser)
    claims.add(endorser, candidate, stance, first, after, strong=True, proclaimed=form is not None)
    return endorser
