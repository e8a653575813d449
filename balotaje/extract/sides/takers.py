"""Who takes a support: the subject, somebody between verb and noun, a pronoun, whoever 'será para' names."""

from __future__ import annotations

from bisect import bisect_left

from ...lexicon import CONTRACTION, DETERMINER, POSSESSIVE, PREPOSITION
from ...model import Actor
from ..clauses.asides import before_inciso
from ..clauses.determiners import HIS, NOBODY
from ..deeds.ends import End, campaign_at
from ..deeds.predicates import Predicate
from ..tokens import MARKS
from .backed import before_its_verb
from .claims import Claims
from .nouns import SupportPhrase

TAKING = frozenset(("a", "al", "hacia", "por", "de", "del", "con"))
"""What behind 'su apoyo' says for what it is."""
OWNER_REACH = 9
"""Tokens of 'la candidata del partido Alianza del Sur,' before the name."""
CAMPAIGN_REACH = 7
"""Tokens of 'La candidatura de la senadora Rosa Quilodrán' before the verb of what it takes."""
COPULA_REACH = 12
"""Tokens behind 'su voto' within which 'será para' stands, an inciso between them or not."""
REACHING = frozenset(("ser", "ir", "estar", "llegar", "recaer"))
"""What joins a support to whom it is for: 'su voto será para Soto', 'el apoyo de Tola le llegó a Soto'."""
VOTES = frozenset(("voto", "votos", "sufragio", "sufragios"))
AFTER = frozenset(("tras", "luego", "después"))
"""What opens a sentence with the meeting behind which a support is told."""
NONE_REACH = 8
"""Tokens of 'ninguno de los dos finalistas' before the verb of what he has."""
PREFERENCES = frozenset((*VOTES, "preferencia"))
"""Nouns that can only be for who stands."""


def taker_as_subject(claims: Claims, verb: Predicate) -> End | None:
    """Who takes what a verb of receiving brings: its subject, or whose candidacy its subject is.

    'su candidatura cuenta con el respaldo de …', 'la campaña de Soto sumó el apoyo de …'.
    """
    document = claims.reading.document
    whose = claims.ends.fronted.whose_campaign(verb.head) if verb.head >= 0 else None
    if whose is not None:
        return End(whose.actors, whose.first, whose.after, True)
    first, _ = document.sentences[document.sentence[verb.first]]
    last = verb.first - 1
    if document.lowers[last] == "," and last > first:
        last = before_inciso(document, claims.predicates.lexicon, last)  # 'La campaña de Soto, del PA, sumó'
    for i in range(last, max(first, last - CAMPAIGN_REACH) - 1, -1):
        if claims.cues.at(i, "campaign_noun") is None or _governed(claims, i):
            continue
        campaign = campaign_at(claims.reading, i)
        if campaign is not None:
            return campaign
        if document.lowers[i - 1] in HIS:
            return claims.spoken_of(i - 1, "", "s", set())
    found = claims.ends.agent(verb)
    if found is None and verb.tense == "inf" and verb.head < 0:
        return _who_has_it_in_words(claims, verb)
    if found is not None and _speaks_for_a_team(claims, verb, found):
        return whose_team(claims, first, verb.first)
    if found is None and verb.head >= 0:
        told = claims.ends.subjects.of(verb.head)
        if told is not None and told.phrase is not None and not told.phrase.actors:
            found = claims.described(End((), told.phrase.first, told.phrase.after), set(), vote=False)
            if not found.actors:
                found = claims.rival(told.phrase.first, claims.ends.topic(verb.head)) or found
    return found


def _who_has_it_in_words(claims: Claims, verb: Predicate) -> End | None:
    """'“Tener el apoyo de Tola es un honor”', 'said by Soto, who stands; not '“Tener apoyos cuesta”'."""
    document = claims.reading.document
    opens = document.sentence_start(verb.first) or document.forms[verb.first - 1] in MARKS
    speaker = claims.ends.speaker(verb.verb) if opens else None
    return speaker if speaker is not None and set(speaker.actors) <= claims.contenders() else None


def _governed(claims: Claims, i: int) -> bool:
    """'Soto, quien reemplazó en la papeleta a Tola, cuenta con': whether a preposition makes a noun no
    subject; that of 'el comando de campaña' may be one.
    """
    document = claims.reading.document
    i -= 1 + bool(document.flags[i - 1] & (DETERMINER | POSSESSIVE))
    return bool(document.flags[i] & (PREPOSITION | CONTRACTION)) and document.lowers[i] not in ("de", "del")


def _speaks_for_a_team(claims: Claims, verb: Predicate, speaker: End) -> bool:
    """'Tola dijo que ya cuentan con el apoyo de': whether one who does not stand says it of several."""
    form = claims.predicates.form(verb.head)
    told = claims.ends.subjects.of(verb.head) if verb.head >= 0 else None
    if form is None or told is None or form.number != "p" or told.kind != "complement":
        return False
    dropped = told.phrase is None and len(speaker.actors) == 1
    return dropped and not set(speaker.actors) & claims.contenders()


def whose_team(claims: Claims, first: int, after: int) -> End | None:
    """The contender whose team speaks: 'la vocera de Soto', 'en el comando de Soto, la diputada Tola'."""
    for i in range(first, after):
        post = claims.cues.at(i, "campaign_post", "campaign_noun")
        if post is None:
            continue
        named = campaign_at(claims.reading, i) or whose_post(claims, post[1])
        if named is not None and named.actors and set(named.actors) <= claims.contenders():
            return End.of(named)
    return None


def named_behind(claims: Claims, i: int) -> End | None:
    """'la vocera de Soto, Rosa Tola', one description in all: who is named right behind 'de' at ``i``."""
    namings = claims.reading.cast.namings
    place = bisect_left(namings, i + 1, key=lambda naming: naming.first)
    if claims.reading.document.lowers[i : i + 1] != ["de"] or place == len(namings):
        return None
    naming = namings[place]
    return End((naming.actor,), naming.first, naming.after) if naming.first == i + 1 else None


def whose_post(claims: Claims, i: int) -> End | None:
    """Whose a post is behind which 'de' stands at token ``i``: 'la vocera de Soto', 'de la candidata'."""
    return named_behind(claims, i) or _described_behind(claims, i)


def _described_behind(claims: Claims, i: int) -> End | None:
    """'la vocera de la candidata del Partido del Alba, Rosa Soto', one description in all: the contender whom
    'de' at token ``i`` names or describes; not 'la vocera de la ministra'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    noun = i + 1 + (lowers[i : i + 1] == ["de"])
    if noun >= len(document) or lowers[noun - 1] not in ("la", "el", "del"):
        return None
    namings = claims.reading.cast.namings
    parties: set[int] = set()
    for n in range(bisect_left(namings, noun, key=lambda naming: naming.first), len(namings)):
        naming = namings[n]
        between = range(noun, naming.first)
        if naming.first > noun + OWNER_REACH or document.sentence[naming.first] != document.sentence[i]:
            break
        if any(claims.predicates.tells(j) or lowers[j] in (";", ":", "(", ")") for j in between):
            break
        if naming.actor.kind == "person":
            apposed = "," not in lowers[noun : naming.first - 1] and lowers[naming.first - 1] != "y"
            if apposed and naming.actor in claims.contenders():
                return End((naming.actor,), i, naming.after)
            break
        parties.add(naming.actor.index)
    one = _who_fits(claims, noun, parties)
    return End((one,), i, noun + 1) if one is not None else None


def _who_fits(claims: Claims, noun: int, parties: set[int]) -> Actor | None:
    """The one contender of the gender of a title at token ``noun`` who has it, or whose party is named."""
    lexicon, cast = claims.predicates.lexicon, claims.reading.cast
    titles = lexicon.person_nouns(claims.reading.document.lowers[noun])
    feminine = claims.reading.document.lowers[noun - 1] == "la"
    standing = [a for a in claims.contenders() if a.kind == "person"]
    standing = [a for a in standing if claims.ends.agrees(a, "f" if feminine else "m")]
    if any(title.kind == "candidacy" for title in titles):
        of_party = [a for a in standing if cast.people[a.index].party in parties]
        fits = of_party or standing
    else:
        lemmas = {title.lemma for title in titles}
        fits = [
            a
            for a in standing
            if lemmas & {cast.descriptions[d].noun.lemma for d in cast.people[a.index].descriptions}
        ]
    return fits[0] if len(fits) == 1 else None


def neither_has_it(claims: Claims, taker: End) -> bool:
    """'Ni Soto ni Tola contarán con el apoyo de Quilodrán': whether who has none of it is each of the two."""
    both = len(taker.actors) > 1 and set(taker.actors) == set(claims.contest.finalists)
    return both and "ni" in claims.reading.document.lowers[max(0, taker.first - 3) : taker.after]


def none_of_them_has_it(claims: Claims, verb: Predicate) -> bool:
    """'Ninguno de los dos recibirá el apoyo de Quilodrán'; not 'ninguno faltó y Soto recibió el apoyo'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    begin = max(document.sentences[document.sentence[verb.first]][0], verb.first - NONE_REACH)
    none = next((i for i in range(begin, verb.first) if lowers[i] in NOBODY), -1)
    return none >= 0 and not any(claims.predicates.tells(i) for i in range(none, verb.first))


def taker_between(claims: Claims, verb: Predicate, phrase: SupportPhrase) -> End | None:
    """The taker between verb and noun: 'dio a Soto su apoyo', 'agradeció a Soto y Tola por su apoyo'."""
    for reference in claims.reading.references.between(verb.verb + 1, phrase.first):
        if claims.reading.clause.preposition(reference) == "a" and reference.actors:
            whole = claims.ends.whole(reference)
            one = End.of(reference)
            return whole if whole.actors and whole.after <= phrase.first else one
    return None


def taker_by_pronoun(claims: Claims, verb: Predicate) -> End | None:
    """The taker before the verb, or as a pronoun: 'a Soto le dio su apoyo', 'Soto, a quien dio su respaldo',
    'le dio su apoyo', 'para entregarle su respaldo'; not 'el acto en que dio su apoyo'.
    """
    before = before_its_verb(claims, verb)
    if before is not None:
        return before
    clitic = claims.ends.clitic(verb)
    if clitic is None:
        return None
    agent = claims.backer(verb)
    without = set(agent.actors) if agent is not None else set()
    return claims.spoken_of(claims.ends.clitic_place(verb), "", clitic[1], without, verb=verb.head)


def owner_of_what_is_thanked(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> End | None:
    """'Soto excusó a Tola y agradeció su apoyo', 'saludó a Tola y le agradeció su respaldo': whom the clause
    beside deals with; not 'agradeció su apoyo', of whom nobody is told.
    """
    lowers, taker = claims.reading.document.lowers, claims.ends.agent(verb)
    if phrase.possessive not in HIS or taker is None or lowers[verb.first - 1] not in ("y", "e"):
        return None
    return claims.ends.object_before(verb.first, "", set(taker.actors))


def kept_from(claims: Claims, phrase: SupportPhrase, verb: Predicate) -> End | None:
    """'llamó a no darle su voto': to whom it is asked not to be given; not 'llamó a Soto, aunque sin
    ofrecerle sus votos', nor 'pidió que no le den el voto “a la de siempre”'.
    """
    document, i = claims.reading.document, phrase.after
    i += i < len(document) and document.forms[i] in MARKS
    if not verb.urged or "no" not in document.lowers[verb.verb - 2 : verb.verb]:
        return None
    return taker_by_pronoun(claims, verb) if document.lowers[i : i + 1] not in (["a"], ["al"]) else None


def taker_hosting(claims: Claims, verb: Predicate, phrase: SupportPhrase) -> End | None:
    """'Soto se reunió con Quilodrán, quien comprometió su apoyo': the contender who acts in the clause that
    the relative stands in; not 'quien comprometió su apoyo a la reforma'.
    """
    lowers = claims.reading.document.lowers
    told = claims.ends.subjects.of(verb.head) if verb.head >= 0 else None
    if told is None or told.kind != "relative" or told.governor < 0 or phrase.possessive not in HIS:
        return None
    if lowers[phrase.noun + 1 : phrase.noun + 2] not in ([","], ["."], [";"], ["y"], ["para"], ["de"]):
        return None
    host = claims.ends.subject(told.governor)
    if host is None or len(host.actors) != 1 or not set(host.actors) <= claims.contenders():
        return None
    return End.of(host)


def taker_met(claims: Claims, verb: Predicate, phrase: SupportPhrase) -> End | None:
    """'Tola se reunió con Soto y comprometió su apoyo', '… para comprometer su apoyo', 'Tras reunirse con
    Soto, Tola comprometió su apoyo', 'llegó al comando de Soto para sellar su apoyo': the contender with whom
    one was before; not 'habló con Soto y ratificó su apoyo a la reforma', 'criticó a Soto y'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    first, _ = document.sentences[document.sentence[verb.first]]
    serves = verb.tense == "inf" or lowers[verb.verb - 1] == "para"
    serves = serves and lowers[verb.verb - 1] in ("a", "para")
    before = lowers[verb.first - 1] in ("y", "e") or serves or lowers[first] in AFTER
    ahead = lowers[phrase.noun + 1 : phrase.noun + 3] == ["de", "cara"]
    if not before or phrase.possessive not in HIS or (lowers[phrase.noun + 1] in TAKING and not ahead):
        return None
    direct = not claims.predicates.lexicon.is_word(phrase.preposition, "preposition")
    greeted = _greeted(claims, verb, first)
    if greeted is not None and direct:
        return End((greeted,), phrase.first, phrase.noun + 1)
    standing = set(claims.contest.finalists) or claims.contenders()
    for reference in reversed(claims.reading.references.between(first, verb.first)):
        if claims.reading.clause.preposition(reference) == "con":
            met = len(reference.actors) == 1 and reference.actors[0] in standing
            return End.of(reference) if met else None
        begins = (reference.first - 2, reference.first - 4) if serves else ()  # 'comando de campaña de Soto'
        place = next((p for i in begins if (p := campaign_at(claims.reading, i)) is not None), None)
        if place is not None and place.actors == reference.actors and set(place.actors) <= standing:
            return place
    return None


def _greeted(claims: Claims, verb: Predicate, first: int) -> Actor | None:
    """'Quilodrán fue a felicitar a Soto y confirmó su apoyo': whom who acts congratulates from token
    ``first`` on; not 'felicitó a Soto y dijo confiar en su apoyo'.
    """
    last, agent = claims.found[-1] if claims.found else None, claims.ends.agent(verb)
    if last is None or agent is None or last.stance != "congratulate":
        return None
    near = last.start >= claims.reading.document.starts[first] and last.endorser in agent.actors
    return last.candidate if near else None


def taker_told(claims: Claims, phrase: SupportPhrase) -> End | None:
    """'Soto respalda a Tola y Quilodrán ratificó su apoyo', '…. También Quilodrán dio su apoyo': whom the
    side told right before is for, or all sides so far; not '… y Quilodrán agradeció su apoyo a los vecinos'.
    """
    document = claims.reading.document
    told = [e for e in claims.found if e.stance == "support" and e.start < document.starts[phrase.first]]
    if not told or phrase.possessive not in HIS:
        return None
    first, _ = document.sentences[max(0, document.sentence[phrase.noun] - 1)]
    near = document.starts[first] <= told[-1].start or len({e.candidate for e in told}) == 1
    candidate = told[-1].candidate
    if not near or candidate is None or document.lowers[phrase.noun + 1] in TAKING:
        return None
    return End((candidate,), phrase.first, phrase.noun + 1)


def taker_behind_copula(claims: Claims, phrase: SupportPhrase) -> End | None:
    """'mi voto es para Soto', 'mi apoyo va a ser para Soto'."""
    document = claims.reading.document
    _, end = document.sentences[document.sentence[phrase.noun]]
    for i in range(phrase.noun + 1, min(end, phrase.noun + COPULA_REACH)):
        if document.lowers[i] == "que" and document.lowers[i - 1] in ("y", "e", "pero"):
            return None  # 'no vende su voto y que el premio será para Soto'
        form = claims.predicates.form(i)
        if form is not None and form.lemma == "ir" and document.lowers[i + 1 : i + 2] == ["a"]:
            ahead = claims.predicates.form(i + 2)
            if ahead is not None and ahead.tense == "inf":
                continue  # 'su voto va a ser para Soto'
        if form is not None and form.lemma in REACHING:
            named = claims.reading.references.named_at(i + 1)
            if named is not None:
                return claims.ends.whole(named)  # 'mi preferencia es Soto'
            governors = (
                "para",
                "por",
                "con",
                "a",
                *(("de",) if claims.reading.document.lowers[phrase.noun] in VOTES else ()),
            )
            return claims.ends.complement(i + 1, frozenset(governors), reach=6)
    return None


def whose_own(claims: Claims, giver: End | None, taker: End) -> End:
    """'el apoyo de Quilodrán a su candidatura': of the contender spoken of; not 'el de Soto a su campaña'."""
    if taker.actors or not taker.campaign or giver is None or set(giver.actors) & claims.contenders():
        return taker
    found = claims.spoken_of(taker.first, "", "s", set(giver.actors))
    return End(found.actors, taker.first, taker.after, True) if found is not None else taker


def note(claims: Claims, giver: End | None, taker: End, first: int, after: int) -> bool:
    """Note the support if the taker is a party or stands for something."""
    sentence = claims.reading.document.sentence[first]
    taker = whose_own(claims, giver, taker)
    if giver is not None:
        taker = claims.pronoun(taker, set(giver.actors))
        taker = claims.described(taker, claims.backers() | set(giver.actors), vote=False)
        taker = taker if taker.actors else claims.rival_of_told(taker.first, giver) or taker
    vote = any(word in PREFERENCES for word in claims.reading.document.lowers[first:after])
    standing = tuple(
        a
        for a in taker.actors
        if vote or taker.campaign or a.kind == "party" or claims.contest.stands(a, sentence)
    )
    if not standing:
        return False
    taker = End(standing, taker.first, taker.after, taker.campaign)
    return claims.add(giver, taker, "support", first, after, strong=True)


def note_contender(claims: Claims, giver: End, taker: End, first: int, after: int) -> None:
    """Note the backing of a contender by somebody who does not stand against them."""
    actors = tuple(a for a in giver.actors if a not in claims.contest.finalists)
    standing = tuple(a for a in taker.actors if a in claims.contenders() and a.kind == "person")
    if actors and standing:
        giver = End(actors, giver.first, giver.after)
        note(claims, giver, End(standing, taker.first, taker.after), first, after)
