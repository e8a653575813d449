"""Support told in the words of who gives it: '“mi voto será para Soto”', 'su voto, dijo, será para Soto'."""

from __future__ import annotations

from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .claims import Claims
from .light import is_light
from .nouns import SupportPhrase
from .takers import NONE_OF_THEM, VOTES, note, taker_as_subject, taker_behind_copula, taker_by_pronoun


def votes(claims: Claims, phrase: SupportPhrase) -> bool:
    """Whether the noun is 'voto': 'los votos de Soto' are his voters', not his own."""
    return claims.reading.document.lowers[phrase.noun] in VOTES


def of_speaker(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> None:
    """'mi voto será para Soto', 'Soto cuenta con nuestro apoyo', 'no le daré mi voto a Soto', in a quotation;
    not 'gracias por nuestro apoyo'.
    """
    speaker = claims.ends.speaker(phrase.noun)
    if speaker is None:
        return
    if verb is not None and verb.claimed and is_light(claims, verb, "de") and votes(claims, phrase):
        if not NONE_OF_THEM.isdisjoint(claims.reading.document.lowers[max(0, verb.first - 5) : verb.first]):
            claims.add(speaker, None, "neutral", verb.first, phrase.after)
            return
    taker = phrase.taker
    if taker is None and verb is not None and verb.claimed and is_light(claims, verb, "de"):
        taker = taker_as_subject(claims, verb) or taker_by_pronoun(claims, verb)
    if taker is None:
        taker = taker_behind_copula(claims, phrase) or _addressed(claims, phrase, verb)
    withheld = verb is not None and verb.mood == "negated" and is_light(claims, verb, "a")
    if taker is not None and votes(claims, phrase) and (withheld or _not_so(claims, phrase)):
        claims.add(speaker, taker, "oppose", phrase.first, phrase.after)
        return
    if taker is not None and (verb is None or verb.claimed):
        note(claims, speaker, taker, phrase.first, phrase.after)


def _not_so(claims: Claims, phrase: SupportPhrase) -> bool:
    """'mi voto no será para Soto'."""
    return "no" in claims.reading.document.lowers[phrase.noun + 1 : phrase.noun + 3]


def _addressed(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> End | None:
    """'“Cuenta con mi voto, Soto”', '“Soto, cuente con nuestro apoyo”': who is spoken to."""
    document = claims.reading.document
    form = claims.predicates.form(verb.verb) if verb is not None else None
    if verb is None or form is None or form.lemma != "contar":
        return None
    for comma, i in ((phrase.after, phrase.after + 1), (verb.first - 1, verb.first - 2)):
        if 0 < comma < len(document) and document.forms[comma] == ",":
            reference = claims.reading.references.at(i)
            if reference is not None and reference.actor is not None and reference.kind == "name":
                return End(reference.actors, reference.first, reference.after)
    return None


def said_in_between(claims: Claims, phrase: SupportPhrase, taker: End) -> bool:
    """'“Su voto”, dijo Quilodrán, será para Soto', 'su apoyo, aclaró, es para Soto'."""
    lowers = claims.reading.document.lowers
    i = phrase.noun + 1
    form = claims.predicates.form(i + 1, "say") if lowers[i : i + 1] == [","] else None
    if form is None or not claims.predicates.is_verb(i + 1):
        return False
    named = claims.reading.references.at(i + 2)
    behind = named is not None and named.first == i + 2 and bool(named.actors)
    giver = (
        claims.ends.whole(named) if named is not None and behind else _who_acts_before(claims, phrase.first)
    )
    said = claims.predicates.at(i + 1, form)
    return said.claimed and note(claims, giver, taker, phrase.first, taker.after)


def _who_acts_before(claims: Claims, i: int) -> End | None:
    """'Solo Quilodrán habló: su voto, dijo, será para Soto': the subject before the colon, else the topic."""
    document = claims.reading.document
    if document.lowers[i - 1] != ":":
        return claims.ends.topic(i)
    verbs = [v for v in claims.ends.subjects.verbs(document.sentence[i]) if v < i]
    return claims.ends.subject(verbs[-1]) if verbs else None


def in_other_words(claims: Claims, phrase: SupportPhrase) -> End | None:
    """'Quilodrán patentizó su apoyo a Soto': who does so by a verb that the lexicon lacks, told as done."""
    verb = phrase.first - 1
    form = claims.predicates.unlisted(verb) if verb > 0 else None
    done = form is not None and form.tense == "pret"
    return claims.ends.subject(verb) if done else None
