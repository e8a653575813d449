"""Sides taken in words to somebody: '“Rosa, te felicito”', '“Cuente conmigo”, le dijo Soto a la candidata'.

Whom such words are for is told by a name that they call, or by whom they were said to.
"""

from __future__ import annotations

from ...model import Actor
from ..clauses.governing import A
from ..deeds.ends import End
from ..deeds.predicates import Predicate
from ..deeds.triggers import Trigger
from .claims import Claims

DEAR = frozenset("querido querida estimado estimada amigo amiga compañero compañera".split())
"""Words before a name that is called."""
CLOSERS = frozenset(",.!;:”\"'»")
"""What stands behind a name that is called."""
SAYING_REACH = 4
"""Tokens behind words in quotation marks within which their verb stands."""
TO_REACH = 12
"""Tokens behind a verb of saying within which it is told to whom."""
YOU_REACH = 5
"""Tokens behind 'voto' within which 'por ti' stands."""
YOURS = frozenset(("ti", "vos", "usted"))


def speaker_at(claims: Claims, i: int) -> End | None:
    """Who says the words at token ``i``, also where they are too few for a statement: '“Suerte, Rosa”,
    escribió Soto'.
    """
    found = claims.ends.speaker(i)
    if found is None and (letter := _letter(claims, i)) is not None:
        return letter[0]
    verb = _verb_of(claims, i) if found is None else -1
    form = claims.predicates.form(verb, "say")
    if found is not None or form is None:
        return found
    agent = claims.ends.agent(claims.predicates.at(verb, form))
    return agent if agent is not None and len(agent.actors) == 1 else None


def _letter(claims: Claims, i: int) -> tuple[End, End] | None:
    """'Soto a Tola: “Felicitaciones”', a headline of tokens before the words at ``i``: who writes, and to
    whom.
    """
    document, references = claims.reading.document, claims.reading.references
    stretch = document.stretches[document.stretch[i]] if document.stretch[i] >= 0 else None
    colon = stretch.opened - 1 if stretch is not None else 0
    if colon < 3 or document.lowers[colon] != ":":
        return None
    first = document.sentences[document.sentence[colon]][0]
    writer, reader = references.at(first), references.at(colon - 1)
    if writer is None or reader is None or reader.after != colon or not (writer.actors and reader.actors):
        return None
    to = reader.first - (document.lowers[reader.first] != "al")
    if document.lowers[to] not in ("a", "al") or writer.after != to or writer.actors == reader.actors:
        return None
    return End(writer.actors, first, writer.after), End.of(reader)


def _verb_of(claims: Claims, i: int) -> int:
    """The verb that reports the quotation of token ``i``, -1 where none does."""
    document = claims.reading.document
    stretch = document.stretches[document.stretch[i]] if document.stretch[i] >= 0 else None
    words = _first_words(claims, stretch.closed) if stretch is not None and stretch.closed >= 0 else -1
    if words >= 0:
        return words
    number = claims.reading.said_at(i)
    if number is not None:
        return claims.reading.said[number].cue
    if stretch is None:
        return -1
    for j in range(stretch.closed + 1, min(len(document), stretch.closed + 1 + SAYING_REACH)):
        if stretch.closed >= 0 and claims.predicates.form(j, "say") is not None:
            return j
        if document.lowers[j] not in (",", "le", "les", "así"):
            break
    before = stretch.opened - 1
    if before > 0 and document.lowers[before] == ":":
        first, _ = document.sentences[document.sentence[before]]
        for j in range(before - 1, max(first - 1, before - TO_REACH), -1):
            if claims.predicates.form(j, "say") is not None and claims.predicates.tells(j):
                return j
    return -1


def _first_words(claims: Claims, closed: int) -> int:
    """'“…”, fueron las primeras palabras que Soto le dijo a Tola': the verb of saying behind 'palabras que';
    -1 where there is none.
    """
    lowers = claims.reading.document.lowers
    end = min(len(lowers), closed + 1 + SAYING_REACH)
    copula = next(
        (i for i in range(closed + 1, end) if claims.predicates.form(i, lemma="ser") is not None), -1
    )
    for i in range(copula + 1, min(len(lowers), copula + TO_REACH)) if copula >= 0 else ():
        if claims.predicates.form(i, "say") is not None and claims.predicates.tells(i):
            return i if "palabras" in lowers[copula:i] else -1
        if lowers[i] in (",", ".", ";"):
            return -1
    return -1


def addressee(claims: Claims, i: int, speaker: Actor) -> End | None:
    """Whom the quoted words at token ``i`` are said to: who is called in them, else who is told to be
    addressed.
    """
    if claims.reading.document.stretch[i] < 0:
        return None
    letter = _letter(claims, i)
    return _called(claims, i, speaker) or (letter[1] if letter is not None else _told(claims, i, speaker))


def _called(claims: Claims, i: int, speaker: Actor) -> End | None:
    """'“Rosa, te felicito”', '“Cuenta conmigo, querida Rosa”'; not '“Rosa y yo te felicitamos”'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    stretch = document.stretches[document.stretch[i]]
    end = stretch.last + 1
    for j in range(stretch.first, end):
        opens = j == stretch.first or lowers[j - 1] in (",", "¡") or lowers[j - 1] in DEAR
        opens = opens or document.sentence_start(j)
        if not opens or not document.is_capital(j):
            continue
        named = claims.reading.references.at(j)
        if named is not None and named.kind == "name" and named.actor is not None:
            after, found = named.after, named.actor if named.first in (j, j - 1) else None
        else:
            after, found = j + 1, _by_given_name(claims, lowers[j])
        closed = after >= end or lowers[after] in CLOSERS
        if closed and found is not None and found.kind == "person" and found != speaker:
            return End((found,), j, after)
    return None


def _by_given_name(claims: Claims, word: str) -> Actor | None:
    """The one person of the article who has ``word`` for a first name."""
    fits = [n for n, p in enumerate(claims.reading.cast.people) if p.name.lower().split()[0] == word]
    return Actor("person", fits[0]) if len(fits) == 1 and word.isalpha() else None


def _told(claims: Claims, i: int, speaker: Actor) -> End | None:
    """'“…”, le dijo Soto a la candidata', 'le escribió a Rosa: “…”', 'le dijo', of who is spoken of."""
    verb = _verb_of(claims, i)
    form = claims.predicates.form(verb)
    if form is None:
        return None
    without = {speaker}
    predicate = claims.predicates.at(verb, form)
    target = claims.ends.complement(verb + 1, A, reach=TO_REACH)
    if target is not None and not target.actors:
        target = claims.unnamed_winner(target, without) or claims.described(target, without, vote=True)
    if target is not None:
        return target if target.actors and not set(target.actors) & without else None
    clitic = claims.ends.clitic(predicate)
    if clitic is None or clitic[1] != "s":
        return None
    return claims.spoken_of(predicate.first, *clitic, without, on_record=True, verb=predicate.head)


def object_of(claims: Claims, predicate: Predicate) -> End | None:
    """Whom 'te', 'me' before a verb means in somebody's own words: '“te felicito”', '“me felicitó Soto”'."""
    document = claims.reading.document
    if document.stretch[predicate.verb] < 0:
        return None
    clitics = document.lowers[predicate.first : predicate.verb]
    speaker = speaker_at(claims, predicate.verb)
    if speaker is None:
        return None
    if "me" in clitics and predicate.person == "3":
        return speaker
    if "te" in clitics and predicate.person == "1":
        return addressee(claims, predicate.verb, speaker.actors[0])
    return None


def you_formally(claims: Claims, predicate: Predicate, agent: End | None) -> End | None:
    """'“Lo felicito”, le dijo Soto a Tola', '“Le envío mis saludos”, dijo al electo': whom one's own words
    with 'lo' or 'le' are said to; not '“Tola ganó y lo felicito”, dijo Soto'.
    """
    if agent is None or len(agent.actors) != 1 or predicate.person != "1":
        return None
    if claims.reading.document.stretch[predicate.verb] < 0:
        return None
    verb = _verb_of(claims, predicate.verb)
    if verb < 0 or claims.ends.complement(verb + 1, A, reach=TO_REACH) is None:
        return None
    you = _told(claims, predicate.verb, agent.actors[0])
    return End(you.actors, predicate.first, predicate.verb + 1) if you is not None else None


def for_you(claims: Claims, predicate: Predicate, after: int) -> End | None:
    """'“Votaré por ti”', '“voy a votar por vos”' of whom the words are said to; not 'vota por ti'."""
    lowers = claims.reading.document.lowers
    if predicate.person != "1" or claims.reading.document.stretch[predicate.verb] < 0:
        return None
    for i in range(after, min(len(lowers) - 1, after + YOU_REACH)):
        if lowers[i] == "contigo" or (lowers[i] in ("por", "con") and lowers[i + 1] in YOURS):
            speaker = claims.ends.speaker(predicate.verb)
            return addressee(claims, i, speaker.actors[0]) if speaker is not None else None
    return None


def with_you(claims: Claims, trigger: Trigger) -> None:
    """'“Cuente conmigo”, le dijo Soto a la candidata', '“mi voto está contigo”'; not 'no cuentes conmigo',
    nor what is promised to who has won the office.
    """
    lowers = claims.reading.document.lowers
    speaker = speaker_at(claims, trigger.first)
    if speaker is None or "no" in lowers[max(0, trigger.first - 2) : trigger.first]:
        return
    you = _told_within(claims, trigger.first, speaker.actors[0])
    you = you or addressee(claims, trigger.first, speaker.actors[0])
    if you is None or not set(you.actors) <= claims.contenders():
        return
    over = claims.contest.overall in you.actors and not claims.cues.by_class["primary"]
    if not over:
        taker = End(you.actors, trigger.first, trigger.after)
        claims.add(speaker, taker, "support", trigger.first, trigger.after)


def _told_within(claims: Claims, i: int, speaker: Actor) -> End | None:
    """'“Llamé a Soto y le dije que cuente conmigo”': whom the speaker tells that token ``i`` was said to."""
    document = claims.reading.document
    verb = i - 2
    form = claims.predicates.form(verb, "say") if document.lowers[i - 1] == "que" else None
    if form is None:
        verb = i - 3  # 'le dije a Soto que'
        named = claims.reading.references.at(i - 2)
        verb = named.first - 2 if named is not None and document.lowers[i - 1] == "que" else i
        form = claims.predicates.form(verb, "say") if named is not None and verb > 0 else None
    if form is None or form.person != "1" or document.stretch[verb] != document.stretch[i]:
        return None
    predicate = claims.predicates.at(verb, form)
    target = claims.ends.complement(verb + 1, A, reach=TO_REACH)
    if target is not None:
        return target if target.actors else None
    clitic = claims.ends.clitic(predicate)
    return claims.spoken_of(predicate.first, *clitic, {speaker}) if clitic is not None else None


def congratulated(claims: Claims, i: int) -> End | None:
    """'“Felicitaciones, Rosa”', '“Enhorabuena, presidenta”', of who is called or written to."""
    speaker = speaker_at(claims, i)
    return addressee(claims, i, speaker.actors[0]) if speaker is not None else None
