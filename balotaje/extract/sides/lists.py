"""A list of whom or of what with all that stands in it: titles, brackets, crowds, 'y el apoyo de Soto'."""

from __future__ import annotations

from ...lexicon import CLITIC, PERSON_NOUN
from ...model import Actor
from ..clauses.determiners import AND, CONTRACTIONS, RELATIVES, WHOSE
from ..deeds.crowds import opens_clause
from ..deeds.ends import End
from ..deeds.phrases import actors_of
from ..deeds.predicates import Predicate
from ..tokens import DASHES
from .claims import Claims

MEMBERS = 12
TITLE_REACH = 6
"""Tokens of 'con el recién nacido' before a member."""
BRACKET_REACH = 8
LIST_REACH = 25
"""Tokens behind what a crowd does within which it is named."""
TOLD = frozenset(("que", "quien", "de", "del")) | WHOSE
"""What opens what is told of one of a list."""
ASIDE_REACH = 24
DEED_LENGTH = 3
"""Tokens of 'lo mismo hicieron'."""
MANY = 2
CROWD_REACH = 6
"""Tokens of a member that is nobody: 'los vecinos del sur'."""
OF_WHOM = ("support_noun", "joining_noun", "means_noun", "favour_noun", "aid_noun")
"""Nouns behind whose 'de' a list goes on: 'y el apoyo de Soto'."""


def enumerated(claims: Claims, i: int) -> End | None:
    """Who is on the list at token ``i``: 'los verdes, el Partido del Alba (centro) y el aval de Soto'; of
    'el Partido del Alba, dijo Soto' or '… y Soto dijo' the first alone.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if i >= len(document):
        return None
    begin, end = i, document.sentences[document.sentence[i]][1]
    found: list[End] = []
    closing = closed = False
    for _ in range(MEMBERS):
        member = _member(claims, i, end)
        if member is None or (closing and _acts(claims, member.after, end)):
            closed = closing and member is None and len(found) > 1
            break
        found.append(member)
        several = len(member.actors) > 1 and not AND.isdisjoint(lowers[member.first : member.after])
        closed = closed or closing or several
        i = _past_bracket(claims, member.after, end)
        comma = lowers[i : i + 1] == [","]
        closing = i + comma < end and lowers[i + comma] in AND
        if i >= end or closed or not (comma or closing):
            break
        i += comma + closing
    if not closed:
        found = found[:1]
    actors: dict[Actor, None] = {}
    for member in found:
        actors |= dict.fromkeys(member.actors)
    return End(tuple(actors), begin, found[-1].after) if actors else None


def all_behind(claims: Claims, verb: int, found: End) -> End:
    """The whole list of subjects behind a plural verb, past what is told of each: 'Apoyan a Tola el Partido
    del Alba, que perdió en abril, y Soto', 'Soto, del Alba; Paredes, del Austral, y Rojas'; ``found`` where
    there is no more, as in '…, y Rojas viajó'. A verb in the singular may agree with the first of those who
    end its sentence: 'Lo propio hizo el Partido del Alba, que perdió en abril, y Soto'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    forms = [claims.predicates.form(i) for i in range(verb, min(found.first, verb + DEED_LENGTH))]
    numbers = {form.number for form in forms if form is not None and form.finite}
    if not numbers:
        return found
    alone = "p" not in numbers
    named = claims.reading.references.starting_at(found.first)
    parts = claims.reading.clause.parts(named) if named is not None else ()
    if parts and not alone:
        return End(actors_of(parts), found.first, parts[-1].after)
    i, end = found.after, document.sentences[document.sentence[verb]][1]
    if found.first > verb and len(found.actors) == 1 and not alone:
        found = _past_titles(claims, found, end)
    if i + 2 >= end or lowers[i] != "," or lowers[i + 1] not in TOLD:
        return found
    for j in range(i + 2, min(end - 2, i + ASIDE_REACH)):
        besides = claims.cues.at(j + 1, "additive", "likewise") if lowers[j] == "," else None
        if besides is not None or (lowers[j] == "," and lowers[j + 1] in AND):
            more = claims.subjects_at(besides[1] if besides is not None else j + 2)
            if more is None or opens_clause(claims.predicates, more.after, end):
                return found
            if alone and lowers[more.after : more.after + 1] not in (["."], [";"]):
                return found
            return End((*found.actors, *more.actors), found.first, more.after)
    return found


def _past_titles(claims: Claims, found: End, end: int) -> End:
    """'Se unieron a Tola el exalcalde Soto, el edil del colectivo -y suspendido- Paredes y la edil Rojas':
    the people of a list to the end of a clause, whatever each is called; ``found`` where a verb stands there.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    stop = next((j for j in range(found.after, end) if lowers[j] in (";", ":", ".")), end)
    if any(claims.predicates.tells(j) or lowers[j] in RELATIVES for j in range(found.after, stop)):
        return found
    more = [r for r in claims.reading.references.between(found.after, stop) if r.kind == "name" and r.actors]
    more = [r for r in more if not claims.reading.clause.preposition(r) and r.actors[0].kind == "person"]
    if not more or lowers[more[-1].after : more[-1].after + 1] not in ([";"], ["."], [":"]):
        return found
    if "," not in lowers[found.first : more[0].first]:
        return found
    closed = any(word in AND for word in document.lowers[more[-1].first - TITLE_REACH : more[-1].first])
    actors = dict.fromkeys((*found.actors, *(a for r in more for a in r.actors)))
    return End(tuple(actors), found.first, more[-1].after) if closed else found


def named_of_crowd(claims: Claims, predicate: Predicate) -> End | None:
    """Who a crowd is whose own clause tells what it does: 'los ediles que apoyan a Soto: Quilodrán y Tola',
    '… (Quilodrán y Tola)', 'Apoyan a Soto: Quilodrán y Tola'; not 'los que apoyan a Soto dijeron: “Tola”'.
    """
    document, lowers = claims.reading.document, claims.reading.document.lowers
    form = claims.predicates.form(predicate.head)
    if form is None or form.number != "p":
        return None
    opened = predicate.first - 1
    while opened > 0 and document.flags[opened] & CLITIC:
        opened -= 1
    if lowers[opened] != "que" and not document.sentence_start(predicate.first):
        return None
    end = document.sentences[document.sentence[predicate.verb]][1]
    for j in range(predicate.verb + 1, min(end - 1, predicate.verb + LIST_REACH)):
        if claims.predicates.tells(j):
            if "que" not in lowers[predicate.verb + 1 : j]:
                return None  # not 'y a las que se debe su victoria'
        elif lowers[j] == ":":
            return _who_may_back(claims, enumerated(claims, j + 1))
        elif lowers[j + 1] in ("de", "del"):
            continue  # 'los ediles que apoyan a Soto, del Partido del Alba, y a Tola'
        elif lowers[j] in (",", "(") or document.forms[j] in DASHES:
            made = claims.cues.at(j + 1, "made_of")
            listed = enumerated(claims, made[1] if made is not None else j + 1)
            if listed is not None and (made is not None or _closed(claims, j, listed)):
                return _who_may_back(claims, listed)
    return None


def _who_may_back(claims: Claims, listed: End | None) -> End | None:
    """Those of a list who do not stand: 'los partidos que apoyan a Soto, el Partido del Alba y otro,'."""
    actors = tuple(a for a in listed.actors if a not in claims.contenders()) if listed is not None else ()
    return End(actors, listed.first, listed.after) if listed is not None and actors else None


def _closed(claims: Claims, opened: int, listed: End) -> bool:
    """Whether a list of several ends where what opened it closes: ', A y B,', '(A y B)', '-A y B-'."""
    document, lowers = claims.reading.document, claims.reading.document.lowers
    if len(listed.actors) < MANY or listed.after >= len(document):
        return False
    if lowers[opened] == "(":
        return lowers[listed.after] == ")"
    if lowers[opened] == ",":
        return lowers[listed.after] in (",", ".", ";")
    return document.forms[listed.after] in DASHES


def _member(claims: Claims, i: int, end: int) -> End | None:
    """Who is named at token ``i``, past titles and 'el apoyo de'; without actors a crowd."""
    lowers = claims.reading.document.lowers
    for j in range(i, min(end, i + TITLE_REACH)):
        reference = claims.reading.references.at(j)
        if reference is not None and reference.first >= i - 1 and reference.actors:
            before = reference.first - 1 - (lowers[reference.first] not in CONTRACTIONS)
            people = claims.reading.document.flags[before] & PERSON_NOUN and lowers[before].endswith("s")
            if people and before >= i and all(actor.kind == "party" for actor in reference.actors):
                break  # 'cuenta con alcaldes del Partido del Alba'
            return claims.ends.whole(reference)
        body = claims.ends.party_body(j)
        if body is not None and body.actors:
            return body
        if not lowers[j].isalpha() or lowers[j] in AND or claims.predicates.tells(j):
            break
        if CONTRACTIONS.get(lowers[j], lowers[j]) == "de" and j > i:
            if claims.cues.ending(j, *OF_WHOM) is None:
                break
    for j in range(i, min(end, i + CROWD_REACH)):
        if lowers[j] in (",", "y", "e", "("):
            return End((), i, j) if j > i else None
        if claims.predicates.tells(j) or not lowers[j].isalpha():
            return None
    return None


def _past_bracket(claims: Claims, i: int, end: int) -> int:
    lowers = claims.reading.document.lowers
    if lowers[i : i + 1] != ["("]:
        return i
    return next((j + 1 for j in range(i, min(end, i + BRACKET_REACH)) if lowers[j] == ")"), i)


def _acts(claims: Claims, i: int, end: int) -> bool:
    """Whether a verb stands at token ``i``, past its clitics: 'y Soto lo dijo'."""
    return i < end and claims.predicates.tells_from(i)
