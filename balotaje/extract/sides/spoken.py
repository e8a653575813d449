"""Support told in the words of who gives it: '“mi voto será para Soto”', 'su voto, dijo, será para Soto'."""

from __future__ import annotations

from ...lexicon import SAYING
from ..clauses.determiners import NOBODY
from ..clauses.governing import CON, PARA, POR, A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from .claims import Claims
from .light import is_light
from .nouns import SupportPhrase
from .takers import VOTES, note, taker_as_subject, taker_behind_copula, taker_by_pronoun

INCISO_REACH = 14
"""Tokens of ', si bien no lo comparte todo,' behind 'que'."""
TAKEN_UP_REACH = 20
"""Tokens behind 'voto' within which a pronoun takes it up."""


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
        if not NOBODY.isdisjoint(claims.reading.document.lowers[max(0, verb.first - 5) : verb.first]):
            claims.add(speaker, None, "neutral", verb.first, phrase.after)
            return
    taker = phrase.taker
    if taker is None and verb is not None and verb.claimed and is_light(claims, verb, "de"):
        taker = taker_as_subject(claims, verb) or taker_by_pronoun(claims, verb)
        if (taker is None or not taker.actors) and verb.person == "3":
            # '“Tiene mi voto”, dijo Tola sobre Soto'
            taker = claims.words_on(verb.verb, "", set(speaker.actors)) or taker
    if taker is None:
        taker = taker_behind_copula(claims, phrase) or _addressed(claims, phrase, verb)
    withheld = verb is not None and verb.mood == "negated" and is_light(claims, verb, "a")
    if taker is None and verb is not None and verb.declined and is_light(claims, verb, "de"):
        taker, withheld = taker_as_subject(claims, verb), True  # '“Soto no tendrá mi voto”'
    if taker is not None and votes(claims, phrase) and (withheld or _not_so(claims, phrase)):
        claims.add(speaker, taker, "oppose", phrase.first, phrase.after)
        return
    if taker is not None and (verb is None or verb.claimed):
        note(claims, speaker, taker, phrase.first, phrase.after)


def _not_so(claims: Claims, phrase: SupportPhrase) -> bool:
    """'mi voto no será para Soto'."""
    return "no" in claims.reading.document.lowers[phrase.noun + 1 : phrase.noun + 3]


def _addressed(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> End | None:
    """'“Cuenta con mi voto, Soto”', '“Aquí está mi voto, Soto”': who is spoken to."""
    document = claims.reading.document
    if verb is None:
        return None
    for comma, i in ((phrase.after, phrase.after + 1), (verb.first - 1, verb.first - 2)):
        if 0 < comma < len(document) and document.forms[comma] == ",":
            reference = claims.reading.references.at(i)
            if reference is not None and reference.actor is not None and reference.kind == "name":
                return End.of(reference)
    return None


def que_before(claims: Claims, i: int) -> int:
    """The 'que' of 'dijo que su voto será para Soto', past an inciso: 'dijo que, pese a todo, su voto'; -1
    where none opens what begins at token ``i``.
    """
    lowers = claims.reading.document.lowers
    if lowers[i - 1] == "que":
        return i - 1
    for k in range(i - 2, max(1, i - INCISO_REACH), -1) if lowers[i - 1] == "," else ():
        if lowers[k] in (".", ";", ":"):
            break
        if lowers[k] == ",":
            return k - 1 if lowers[k - 1] == "que" else -1
    return -1


def said_apart(claims: Claims, phrase: SupportPhrase, taker: End) -> bool:
    """'“Su voto”, dijo Quilodrán, será para Soto', 'Quilodrán fue clara: su voto será para Soto'; not 'Soto
    sabe que su voto será para Tola', nor, of who stands, 'Soto habló. Su voto será para los jubilados'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    i = phrase.noun + 1
    form = claims.predicates.form(i + 1, "say") if lowers[i : i + 1] == [","] else None
    named = claims.reading.references.at(i + 2) if form is not None else None
    if form is not None and claims.predicates.is_verb(i + 1):
        if named is not None and named.first == i + 2 and named.actors:
            said = claims.predicates.at(i + 1, form)
            whole = claims.ends.whole(named)
            return said.claimed and note(claims, whole, taker, phrase.first, taker.after)
    elif not (document.sentence_start(phrase.first) or lowers[phrase.first - 1] in (":", ";")):
        return False
    giver = whose_words(claims, phrase.first, phrase.noun, taker)
    return giver is not None and note(claims, giver, taker, phrase.first, taker.after)


def whose_words(claims: Claims, opened: int, verb: int, taker: End) -> End | None:
    """Who says of themselves what a clause from token ``opened`` on tells of their side for ``taker``: who
    tells it before 'que' or in an inciso, of whom the clause before a colon is, else of whom the text was
    on, where they do not stand.

    ``verb`` is a token of the clause, its verb where that is known.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    first, _ = document.sentences[document.sentence[verb]]
    if lowers[opened - 1] == "que":
        said = claims.told_before(opened - 1)
        return claims.ends.agent(said) if said is not None else None
    told = claims.ends.subjects.of(verb)
    if told is not None and told.kind in ("relative", "complement"):
        return None  # 'el edil que su candidato es Soto'
    verbs = claims.ends.subjects.verbs(document.sentence[verb])
    aside = next((v for v in verbs if document.flags[v] & SAYING and lowers[v - 1] == ","), -1)
    whose = claims.ends.subject(aside) if aside >= 0 else None
    standing = claims.contenders().union(taker.actors)
    if whose is not None and aside >= 0 and set(whose.actors) & standing:
        whose = None  # 'Soto, dijo, es su carta'
    before = [v for v in verbs if v < opened] if lowers[opened - 1] == ":" else []
    if whose is None and before:
        head = claims.reading.references.at(first + 1) if lowers[first] == "para" else None
        named = head is not None and bool(head.actors)
        whose = End.of(head) if head and named else claims.ends.subject(before[0])
    if whose is None or not whose.actors:
        whose = claims.ends.topic(opened)
    if whose is None or len(whose.actors) != 1 or set(whose.actors) & standing:
        return None
    return whose


def in_other_words(claims: Claims, phrase: SupportPhrase) -> End | None:
    """'Quilodrán patentizó su apoyo a Soto': who does so by a verb that the lexicon lacks, told as done."""
    verb = phrase.first - 1
    form = claims.predicates.unlisted(verb) if verb > 0 else None
    done = form is not None and form.tense == "pret"
    return claims.ends.subject(verb) if done else None


def vote_taken_up(claims: Claims, phrase: SupportPhrase, verb: Predicate | None) -> bool:
    """'dijo que nunca pidió el voto para nadie y que lo pide para Soto', 'que tiene un solo voto y que será
    para Soto': whom the pronoun of a vote told before, or a copula of nobody else, is for.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if lowers[phrase.noun] not in ("voto", "sufragio") or phrase.taker is not None:
        return False
    _, end = document.sentences[document.sentence[phrase.noun]]
    for i in range(phrase.noun + 1, min(end - 2, phrase.noun + TAKEN_UP_REACH)):
        form = claims.predicates.form(i) if claims.predicates.is_verb(i) else None
        if form is None or document.stretch[i] != document.stretch[phrase.noun]:
            continue
        given = lowers[i - 1] == "lo" and claims.predicates.lexicon.constructions(form.lemma, "back_light")
        asked = lowers[i - 1] == "lo" and claims.predicates.in_class(form.lemma, "urge")
        is_for = lowers[i - 1] in ("que", ":") and form.lemma in ("ser", "ir")
        is_for = is_for and form.tense in ("pres", "fut")
        if not (given or asked or is_for):
            continue
        wanted = PARA | POR if is_for else A | CON | PARA
        taker = claims.ends.complement(i + 1, wanted, reach=4)
        said = claims.told_before(i - 1) if is_for else claims.predicates.at(i, form)
        said = verb if is_for and lowers[i - 1] == ":" else said  # 'reveló su voto: será para Soto'
        if taker is None or said is None or not said.claimed:
            return False
        if is_for and lowers[i + 1] not in wanted:
            return False
        return note(claims, claims.ends.agent(said), taker, phrase.first, taker.after)
    return False
