"""Sides in clauses that leave out the verb of the one before: 'Tola apoyará a Soto; Paredes, a Rojas'."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile

from ..clauses.determiners import JOINS, OF
from ..clauses.governing import DEALING
from ..deeds.bodies import End
from ..deeds.ordered import in_order
from ..deeds.phrases import actors_of
from .claims import Claims
from .givers import another

OPENING = JOINS | {","}
GAPPING = OPENING | {"que"}
"""What stands between a clause and one that lacks its verb."""
GAP_REACH = 24
"""Tokens of 'en la primaria al Senado por Lota' between whom one clause is for and the next."""
OPENERS = 4
"""Tokens of '; y mientras que'."""
THE = frozenset(("el", "los"))
ADDED = frozenset("ser llegar venir sumar agregar añadir conocer agradecer destacar recordar".split())
"""Verbs of what 'el de Soto', a support, is the subject or the object of."""
JOINED_REACH = 3
"""Tokens between one of two such and the next: 'el de Tola y el de Paredes'."""
THEIRS_SENTENCES = 3
"""Sentences back in which the support is told that 'el de Soto' is one more of."""
LISTING = ([":"], [","])
"""What stands between a name and whom it votes for in a list."""
NOBODY = (["en", "blanco"], ["voto", "nulo"], ["nulo", "."], ["por", "ninguno"], ["a", "ninguno"])
"""What a clause says of who votes for nobody."""


def without_verb(claims: Claims, candidate: End) -> None:
    """'Quilodrán apoyará a Soto en la primaria y Paredes, a Tola', '…, mientras que Paredes lo hará por Tola;
    Rojas, en blanco'; not '… y Paredes felicitó a Tola', '… y Paredes, a Tola le pidió un debate'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    end = document.sentences[document.sentence[candidate.after - 1]][1]
    i = begin = candidate.after
    while i < min(end - 2, begin + GAP_REACH) and not claims.predicates.tells(i):
        if lowers[i] not in OPENING:
            i += 1
            continue
        k = i
        while k < end and k < i + OPENERS and lowers[k] in GAPPING:
            k += 1
        after = _clause(claims, k, end)
        begin = after or begin
        i = after or k


def _clause(claims: Claims, i: int, end: int) -> int:
    """The token behind a clause without a verb that begins at token ``i``, 0 where none does."""
    lowers = claims.reading.document.lowers
    giver = _giver(claims, i)
    if giver is None or lowers[i] in ("al", "del"):
        return 0
    i = giver.after + (lowers[giver.after : giver.after + 1] == [","])
    if lowers[i : i + 1] == ["lo"] and i + 1 < end and claims.predicates.form(i + 1, "do") is not None:
        i += 2
    return _for_whom(claims, giver, i, end)


def _for_whom(claims: Claims, giver: End, i: int, end: int) -> int:
    """The token behind whom a clause without a verb is for at token ``i``, 0 where it is for none."""
    lowers = claims.reading.document.lowers
    if lowers[i : i + 2] in NOBODY:
        claims.add(giver, None, "neutral", giver.first, i + 2)
        return i + 2
    if i + 1 >= end or lowers[i] not in DEALING:
        return 0
    other = claims.reading.references.at(i if lowers[i] == "al" else i + 1)
    if other is None or other.actor is None or (other.kind == "pronoun" and other.gender and not other.label):
        return 0
    goes_on = other.after < end and lowers[other.after].isalpha() and claims.predicates.tells(other.after)
    clitic = lowers[other.after : other.after + 1] in (["le"], ["la"], ["lo"], ["les"])
    stands = claims.contest.stands(other.actor, claims.reading.document.sentence[i])
    if goes_on or clitic or not stands or set(other.actors) & set(giver.actors):
        return 0
    claims.add(giver, End.of(other), "support", giver.first, other.after)
    return other.after


def _giver(claims: Claims, i: int) -> End | None:
    """Who is named at token ``i``: 'el edil Soto', 'Soto y Tola', 'el primero'."""
    one = claims.reading.references.starting_at(i)
    if one is not None and one.actors:
        clause = claims.reading.clause
        rest = [m for m in clause.members(one) if m.first >= i]  # not 'a Tola y Soto a Paredes'
        rest = list(takewhile(lambda m: m.first == i or not clause.preposition(m), rest))
        return End(actors_of(tuple(rest)) or one.actors, i, rest[-1].after if rest else one.after)
    named = claims.subjects_at(i) if i < len(claims.reading.document) else None
    if named is not None and named.actors and named.first == i:
        return named
    return in_order(claims.reading, i)


def votes_listed(claims: Claims) -> None:
    """'Así votarán los excandidatos. Soto: por Tola. Paredes, en blanco.': the sentences without a verb
    behind one that tells of votes, 'Soto votará por Tola. Paredes, en cambio, por Rojas.'; not 'Votaron
    temprano. Soto: por su familia'.
    """
    document, lowers, told = claims.reading.document, claims.reading.document.lowers, -2
    for number, (first, end) in enumerate(document.sentences):
        named = claims.reading.references.at(first)
        if not number or named is None or document.lowers[named.after : named.after + 1] not in LISTING:
            continue
        if not named.actors or any(claims.predicates.tells(i) for i in range(first, end)):
            continue
        if number != told + 1 and not _tells_of_votes(claims, number - 1):
            continue
        before = len(claims.found)
        giver = End.of(named)
        set_off = claims.cues.at(named.after + 1, "contrast")
        begin = set_off[1] if set_off is not None and lowers[set_off[1]] == "," else named.after
        if _for_whom(claims, giver, begin + 1, end) and len(claims.found) > before:
            told = number


def _tells_of_votes(claims: Claims, sentence: int) -> bool:
    """'Así votarán los excandidatos.', 'Tola apoyará a Soto.'"""
    first, end = claims.reading.document.sentences[sentence]
    told = ("cast_vote", "back_person")
    return any(claims.predicates.form(i, name) is not None for i in range(first, end) for name in told)


def theirs(claims: Claims) -> None:
    """'Soto sumó tres apoyos. El primero fue el de Tola. Luego llegaron el de Paredes y el del Partido del
    Alba', 'También agradeció el de Rojas', of the support told just before; not 'El gol fue el de Tola'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    told = reach = behind = -1
    nouns = claims.cues.firsts("support_noun")
    for i in document.where(THE) if nouns else ():
        last = bisect_right(nouns, i) - 1
        if last >= 0 and nouns[last] != told:
            told, reach = nouns[last], document.sentence[nouns[last]] + THEIRS_SENTENCES
        if told < 0 or document.sentence[i] > reach or document.sentence[told] == document.sentence[i]:
            continue
        if lowers[i + 1] not in OF:
            continue
        joined = lowers[i - 1] in ("y", "e", ",") and 0 <= i - behind <= JOINED_REACH
        giver = another(claims, i) if joined or _adds(claims, i - 1) else None
        taker = _backed_before(claims, i) if giver is not None and giver.actors else None
        if giver is not None and taker is not None:
            claims.add(End(giver.actors, i, giver.after), taker, "support", i, giver.after)
            reach, behind = document.sentence[i] + THEIRS_SENTENCES, giver.after


def _adds(claims: Claims, i: int) -> bool:
    """Whether the verb at token ``i`` tells of one more: 'fue', 'llegaron', 'agradeció'."""
    form = claims.predicates.form(i)
    return form is not None and (form.lemma in ADDED or claims.predicates.form(i, lemma="ser") is not None)


def _backed_before(claims: Claims, i: int) -> End | None:
    """Whom the support told last, few sentences before token ``i``, is for."""
    document = claims.reading.document
    begin = document.starts[document.sentences[max(0, document.sentence[i] - THEIRS_SENTENCES)][0]]
    told = (*claims.found, *claims.unsigned)
    told = tuple(e for e in told if e.stance == "support" and begin <= e.start < document.starts[i])
    last = max(told, key=lambda e: e.end).candidate if told else None
    return End((last,), i, i + 1) if last is not None else None
