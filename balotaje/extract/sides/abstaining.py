"""Sides not taken by staying away, and in one's own words: 'llamó a no votar', '“Ni con uno ni con otro”'."""

from __future__ import annotations

from ...lexicon import CLITIC, DETERMINER
from ..clauses.determiners import HIS
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from ..tokens import MARKS
from ..verb_endings import INFINITIVES
from .claims import Claims

FOR_SOMEBODY = frozenset(("por", "a", "al", "contra", "con", "para", "su", "el", "la", "los", "las", "ni"))
"""What goes on behind 'no votar' to tell for whom, or in what matter."""
HOLDING_REACH = 4
"""Tokens between 'ninguno' and what it does not have, and between that verb and the noun."""
OWN = frozenset(("mi", "nuestro"))
RACE_CUES = ("second_round", "first_round", "election_word")
"""Phrases that tell of the race that a side is taken in."""
PENDING = frozenset(("aún", "todavía"))
"""What leaves a choice open: 'todavía no tengo candidato'."""
FOR_REACH = 6
"""Tokens of 'en ningún caso' before 'por Soto'."""
OWNED = 4
"""Tokens of 'de cada uno de' or 'de sus' before those to whom a vote is left."""
VOTE = frozenset(("voto", "votos", "sufragio", "votar", "votación", "respaldo", "apoyo"))
LAW_REACH = 12
"""Tokens behind a side not taken within which the law stands that it is not taken on."""


def turning_away(claims: Claims, trigger: Trigger) -> None:
    """'llamó a no votar', 'pidió a los suyos no ir a las urnas', 'convocó a abstenerse'; not 'pidió no votar
    por Soto', 'no votará porque perdió el documento'.
    """
    form = claims.predicates.of(trigger)
    if form is None or not claims.contest.electoral:
        return
    predicate = claims.predicates.at(trigger.first, form)
    away = "away" in claims.predicates.lexicon.constructions(form.lemma, "turn_out")
    if not predicate.urged or predicate.mood != ("urged" if away else "negated"):
        return
    bare = form.tense != "inf" or away or claims.reading.document.lowers[trigger.first].endswith(INFINITIVES)
    if not bare or not _alone(claims, trigger.after) or legislating(claims, trigger.first, trigger.after):
        return
    claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, trigger.after)


def _alone(claims: Claims, i: int) -> bool:
    """'no votar', 'no votar en la segunda vuelta', 'no votar el domingo'; not 'no votar por Soto', 'no votar
    en blanco', 'no votar la ley'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if i >= len(document) or document.sentence[i] != document.sentence[i - 1]:
        return True
    if claims.cues.within(i, i + 2, "blank", "neutral_stance") is not None or document.forms[i] in MARKS:
        return False
    _, end = document.sentences[document.sentence[i]]
    clause = lowers[i : min(end, i + FOR_REACH)]
    clause = clause[: next((n for n, w in enumerate(clause) if w in (",", ";", "y", "porque")), len(clause))]
    if "por" in clause or "contra" in clause:
        return False  # 'no votar en ningún caso por Soto'
    if lowers[i] in ("de", "del"):
        return kept_from_voting(claims, i)
    if claims.cues.at(i, "time") is not None or claims.cues.within(i, i + 4, *RACE_CUES) is not None:
        return True
    day = lowers[i + 1 : i + 2] and claims.predicates.lexicon.is_word(lowers[i + 1], "weekday")
    return bool(day) or lowers[i] not in FOR_SOMEBODY


def kept_from_voting(claims: Claims, i: int) -> bool:
    """'abstenerse de votar', 'de toda campaña', 'de acudir a las urnas' at token ``i``: whether what one
    keeps from is a vote, a side or the race itself; not 'abstenerse de manifestaciones', 'de comentarios
    sobre la campaña'.
    """
    document, predicates = claims.reading.document, claims.predicates
    noun = i + 1
    while noun < len(document) - 1 and predicates.lexicon.is_word(
        document.lowers[noun], "determiner", "quantifier", "possessive"
    ):
        noun += 1
    form = predicates.form(noun)
    if form is not None and form.tense == "inf":
        kinds = ("cast_vote", "turn_out", "back_person", "back", "back_light", "no_side")
        return any(predicates.in_class(form.lemma, kind) for kind in kinds)
    return claims.cues.within(i, noun + 1, *RACE_CUES, "race", "strife", "campaign_noun") is not None


def legislating(claims: Claims, first: int, after: int, *, reach: int = LAW_REACH) -> bool:
    """'dio libertad de voto en la ley de puertos', 'votó en contra del proyecto de Soto': whether a law or a
    debate is what it is about, and no race.
    """
    document, lowers, words = (
        claims.reading.document,
        claims.reading.document.lowers,
        claims.predicates.lexicon,
    )
    _, end = document.sentences[document.sentence[first]]
    end = min(end, after + reach)
    near = next((i for i in range(after, end) if words.is_word(lowers[i], "bill")), end)
    return near < end and claims.cues.within(first, near, *RACE_CUES) is None


def own_neutrality(claims: Claims, trigger: Trigger) -> None:
    """'“Ni con uno ni con otro”', '“No tengo candidato”', '“Que cada quien vote como quiera”', said by
    who stands for nothing; not of a speaker for whom another was just told to be neutral.
    """
    document = claims.reading.document
    if document.stretch[trigger.first] < 0 or not claims.contest.electoral:
        return
    speaker = claims.ends.speaker(trigger.first)
    if speaker is None or set(speaker.actors) & claims.contest.contenders or _pending(claims, trigger):
        return
    paragraph = document.paragraphs[document.paragraph[trigger.first]][0]
    told = [e for e in claims.found[-2:] if e.start >= document.starts[paragraph]]
    if not any(e.stance == "neutral" for e in told):
        claims.add(speaker, None, "neutral", trigger.first, trigger.after)


def _pending(claims: Claims, trigger: Trigger) -> bool:
    """'todavía no tengo candidato'."""
    lowers = claims.reading.document.lowers
    return not PENDING.isdisjoint(lowers[max(0, trigger.first - 2) : trigger.after + 2])


def neither_named(claims: Claims, trigger: Trigger) -> None:
    """'“Ni Soto ni Tola”', zanjó Paredes, of the two who stand; not '“Ni Soto ni Tola hablaron”'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    number = document.stretch[trigger.first]
    if number < 0 or document.stretches[number].first != trigger.first:
        return
    end = document.stretches[number].last + 1
    if lowers[trigger.first : end].count("ni") != 2 or end - trigger.first > 4 * HOLDING_REACH:
        return
    if any(claims.predicates.tells(i) for i in range(trigger.first, end)):
        return
    named = {a for r in claims.reading.references.between(trigger.first, end) for a in r.actors}
    speaker = claims.ends.speaker(trigger.first)
    if speaker is not None and len(named) == 2 and named <= claims.contenders():
        claims.add(speaker, None, "neutral", trigger.first, end)


def none_has_it(claims: Claims, trigger: Trigger) -> bool:
    """'“Ninguno tiene mi voto”', 'dijo que ninguno de los dos contará con su apoyo'; not '“Ninguno tiene mi
    número”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    quoted = document.stretch[trigger.first] >= 0
    if lowers[trigger.first] not in ("ninguno", "ninguna"):
        return False
    for verb in range(trigger.after, min(len(document), trigger.after + HOLDING_REACH)):
        form = claims.predicates.form(verb)
        if form is None or not claims.predicates.tells(verb):
            continue
        noun = claims.cues.within(verb + 1, verb + 1 + HOLDING_REACH, "support_noun")
        holds = form.lemma in ("tener", "contar", "recibir", "llevar", "merecer", "ganar")
        if not holds or noun is None or lowers[noun - 1] not in (OWN if quoted else HIS):
            return False
        giver = claims.ends.speaker(verb) if quoted else claims.ends.governing(verb)
        return claims.add(giver, None, "neutral", trigger.first, noun + 1)
    return False


def asked_of_others(claims: Claims, predicate: Predicate, after: int, own: frozenset[str]) -> bool:
    """'pidió neutralidad al gobierno' behind token ``after - 1``; not 'pidió neutralidad a los suyos'."""
    lowers = claims.reading.document.lowers
    form = claims.predicates.form(predicate.verb, "urge")
    told = lowers[after : after + 1] in (["a"], ["al"])
    return form is not None and told and own.isdisjoint(lowers[after : after + 3])


def of_a_thing(claims: Claims, i: int) -> bool:
    """'un moderador neutral', 'un relato sereno e imparcial', 'su ubicación, equidistante': whether the
    adjective at token ``i`` is a noun's; not 'se declaró neutral', 'una posición clara y neutral'.
    """
    document, lowers, words = (
        claims.reading.document,
        claims.reading.document.lowers,
        claims.predicates.lexicon,
    )
    j = i - 1
    while j > 1 and document.sentence[j] == document.sentence[i]:
        if lowers[j] in ("y", "e", "ni") and claims.predicates.form(j - 1) is None:
            j -= 2  # past 'objetiva e'
        elif words.is_word(lowers[j], "adverb") or lowers[j].endswith("mente"):
            j -= 1
        else:
            break
    if lowers[j] == ",":
        named = claims.reading.references.at(j - 1)
        return not claims.predicates.tells(j - 1) and (named is None or not named.actors)
    if not lowers[j].isalpha() or document.is_capital(j):
        return False
    if words.is_word(lowers[j], "floor_noun") or words.is_word(lowers[j - 1], "floor_noun"):
        return False
    noun = document.flags[j - 1] & DETERMINER and not document.flags[j] & DETERMINER
    return bool(noun) or (claims.predicates.form(j) is None and lowers[j] not in words.words)


def leaving_it_to(claims: Claims, trigger: Trigger) -> None:
    """'dejó a la conciencia de sus militantes el voto', 'deja en manos de cada elector la decisión de la
    segunda vuelta'; not 'dejó en manos de sus regidores la obra'.
    """
    document, lexicon = claims.reading.document, claims.predicates.lexicon
    form = claims.predicates.of(trigger)
    if form is None or form.tense == "part" or not claims.contest.electoral:
        return
    words = document.lowers[trigger.after : trigger.after + OWNED]
    if words[:1] != ["de"] or not any(lexicon.is_word(word, "led", "voters") for word in words[1:]):
        return
    predicate = claims.predicates.at(trigger.first, form)
    begin, end = document.sentences[document.sentence[trigger.first]]
    race = claims.cues.within(begin, end, *RACE_CUES) is not None
    vote = race or not VOTE.isdisjoint(document.lowers[begin:end])
    if vote and predicate.claimed and not predicate.urged:
        claims.add(claims.ends.agent(predicate), None, "neutral", predicate.first, trigger.after)


def denies_having(claims: Claims, predicate: Predicate) -> bool:
    """'negó haber comprometido su voto'; not 'negó su voto'."""
    head, lowers = predicate.head, claims.reading.document.lowers
    return head >= 0 and lowers[head + 1] == "haber" and claims.predicates.form(head, "deny") is not None


def said_of_oneself(claims: Claims, predicate: Predicate) -> bool:
    """'dijo que no vota a Soto', 'aclaró que él no vota a Soto': whether who says so tells in the present
    what they will do; not 'dijo que la gente no vota a Soto'.
    """
    told = claims.ends.subjects.of(predicate.head) if predicate.head >= 0 else None
    if told is None or predicate.governor < 0 or predicate.tense != "pres" or predicate.person != "3":
        return False
    if told.phrase is None:
        return True
    named = claims.reading.references.at(told.phrase.first)
    return named is not None and named.kind == "pronoun" and named.number == "s"


def does_it(claims: Claims, i: int) -> bool:
    """'y nadie me va a convencer': whether 'nadie' at token ``i`` is who does something."""
    flags, j = claims.reading.document.flags, i + 1
    while j < len(flags) - 1 and flags[j] & CLITIC:
        j += 1
    clause = claims.reading.document.lowers[i - 1] in (",", "y", "pero", "porque", "que")
    return clause and j < len(flags) and claims.predicates.tells(j)
